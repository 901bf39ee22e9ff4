// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace cloudward {

class Card;
class ChunkProofCard;
class ChunksModel;
class AttachCard;
class ImportPane;
class JobPanel;
class Notice;
class PathRow;
class PhaseList;
class PlaceRow;

/// Step 5: the person imports the media on Atlassian's page, chunk by chunk.
class ImportMediaPage : public StepPage
{
    Q_OBJECT
public:
    explicit ImportMediaPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Import the media into the cloud"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

private:
    void addTable();
    void addChunk();
    void showCurrent();
    void confirm(const QString &phase, bool on);
    void fail();
    void retry();
    void split();
    void takeParts(const QList<PackedChunk> &parts);
    std::optional<ChunkState> current() const;
    void openHere();
    void takePhases(const QStringList &done);
    void showPane(bool shown);

    QWidget *m_guide = nullptr; ///< all but the pane; one of the two is shown
    QVBoxLayout *m_cards = nullptr;
    ImportPane *m_pane = nullptr;
    QPushButton *m_openHere = nullptr;
    Notice *m_noBrowser = nullptr;
    ChunkProofCard *m_proof = nullptr;
    AttachCard *m_attach = nullptr;
    ChunksModel *m_model = nullptr;
    qsizetype m_current = -1; ///< row of the chunk that is shown; follows the states
    Notice *m_before = nullptr;
    QLabel *m_counts = nullptr;
    QTableView *m_table = nullptr;
    Card *m_card = nullptr;
    PathRow *m_path = nullptr;
    PlaceRow *m_open = nullptr;
    PhaseList *m_phases = nullptr;
    QPushButton *m_failed = nullptr;
    Notice *m_failure = nullptr;
    QString m_splitting; ///< the chunk that is made into smaller ones
    JobPanel *m_splitJob = nullptr;
    Notice *m_done = nullptr;
};

} // namespace cloudward
