// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/mendwork.h"

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace cloudward {

class Figures;
class Fold;
class JobPanel;
class MendChangesModel;
class MendForm;
class MendOutcome;
class Notice;
class Session;

/// Mends a copy of the backup that was read: what is to go, a preview, the copy, and what came of it. Hidden where there
/// is nothing to mend. What is chosen is planned live, off the window's thread. Object names: "mend.preview",
/// "mend.write", "mend.previewTable", "mend.again" (opens the choices once a copy is in use), "mend.useCopy", and those of
/// MendForm and MendOutcome.
class MendCard : public Card
{
    Q_OBJECT
public:
    explicit MendCard(Session &session, QWidget *parent = nullptr);

    /// A copy is being written.
    bool isMending() const;
    /// Shows what the document holds. `busy`: another backup is being fetched or read.
    void refresh(bool busy);

Q_SIGNALS:
    void activityChanged();
    /// The copy is written and is the document's backup now.
    void mended();
    /// Another file is to be the backup: the original, or the copy that was written before.
    void backupWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void addPreview();
    void fitPreview();
    void planLater();
    void plan();
    void ask();
    void take(const MendOutlook &outlook, const MendWishes &wishes);
    void startPreview();
    void startMending();
    void showOutcome();
    void showPlan();
    void showRoom();
    void showActions();
    void showPreview();
    MendWishes wishesNow() const;
    bool isSettled() const;
    const PreviewedMend *preview() const; ///< of what is chosen now; nullptr where there is none

    Session &m_session;
    std::optional<MendBasis> m_basis;
    MendWishes m_known; ///< what the document held when it was last looked at
    MendOutlook m_outlook;
    std::optional<MendWishes> m_answered; ///< what m_outlook answers
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_busy = false;

    MendOutcome *m_outcome = nullptr;
    Notice *m_former = nullptr;
    Fold *m_again = nullptr;
    QWidget *m_choices = nullptr;
    MendForm *m_form = nullptr;
    Notice *m_problems = nullptr;
    QLabel *m_room = nullptr;
    Notice *m_noRoom = nullptr;
    QPushButton *m_previewButton = nullptr;
    QPushButton *m_write = nullptr;
    JobPanel *m_previewJob = nullptr;
    JobPanel *m_mendJob = nullptr;
    QLabel *m_previewText = nullptr;
    Figures *m_counts = nullptr;
    MendChangesModel *m_model = nullptr;
    QLabel *m_detail = nullptr;
    QTableView *m_table = nullptr;
    QTimer *m_timer = nullptr;
};

} // namespace cloudward
