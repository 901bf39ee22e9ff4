// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace cloudward {

class ArrivalCard;
class ImportPane;
class JobPanel;
class Notice;
class PathRow;
class PhaseList;
class PlaceRow;

/// Step 4: the person imports the backup on Atlassian's page, phase by phase, and REST counts prove it.
class ImportPage : public StepPage
{
    Q_OBJECT
public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Import the backup into the cloud"); }
    QString summary() const override;
    QString problem() const override;
    void refresh() override;

private:
    void addOffer();
    void addFile();
    void addSettings();
    void addPhases();
    void showOffer();
    void showFile();
    void showSettings();
    void showPhases();
    void compareGroups();
    void confirm(const QString &phase, bool on);
    void chooseOffer(ImportOffer offer);
    void chooseMerge(bool merge);
    void openHere();
    void takePhases(const QStringList &done);
    void showPane(bool shown);

    QWidget *m_guide = nullptr; ///< all but the pane; one of the two is shown
    QVBoxLayout *m_cards = nullptr;
    ImportPane *m_pane = nullptr;
    QPushButton *m_openHere = nullptr;
    QLabel *m_how = nullptr;
    Notice *m_noBrowser = nullptr;
    Notice *m_before = nullptr;
    QRadioButton *m_offerServer = nullptr;
    QRadioButton *m_offerCloud = nullptr;
    QRadioButton *m_offerNone = nullptr;
    Notice *m_offer = nullptr;
    QLabel *m_offerPath = nullptr;
    PathRow *m_file = nullptr;
    QPushButton *m_show = nullptr;
    QLabel *m_fileFacts = nullptr;
    QRadioButton *m_merge = nullptr;
    QRadioButton *m_overwrite = nullptr;
    QLabel *m_mergeFacts = nullptr;
    Notice *m_overwriteWarning = nullptr;
    JobPanel *m_groupsJob = nullptr;
    QLabel *m_links = nullptr;
    PlaceRow *m_open = nullptr;
    PhaseList *m_phases = nullptr;
    Notice *m_mediaLost = nullptr;
    ArrivalCard *m_arrival = nullptr;
};

} // namespace cloudward
