// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cloudward {

class AppPane;
class JobPanel;
class MappingModel;
class Notice;
class PathRow;
class PhaseList;
class PlaceRow;

/// BigPicture's step 5: who the app will not match is told before, then the dump is restored on the app's own page.
class BigPictureRestorePage : public StepPage
{
    Q_OBJECT
public:
    explicit BigPictureRestorePage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("BigPicture: restore the dump"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

    void saveList(const QString &path); ///< what the dialog leads to

private:
    void addPrediction();
    void addRestore();
    void predict();
    void takePrediction();
    void showPrediction();
    void verify();
    void openHere();
    void showPane(bool shown);
    void confirm(const QString &phase, bool on);
    bool isStopped() const;

    QWidget *m_guide = nullptr;
    AppPane *m_pane = nullptr;
    Notice *m_before = nullptr;
    QPushButton *m_predict = nullptr;
    JobPanel *m_predictJob = nullptr;
    Notice *m_verdict = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_looked = nullptr;
    MappingModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_save = nullptr;
    Notice *m_saved = nullptr;
    PathRow *m_dump = nullptr;
    QPushButton *m_openHere = nullptr;
    Notice *m_noBrowser = nullptr;
    PlaceRow *m_place = nullptr;
    JobPanel *m_verifyJob = nullptr;
    PhaseList *m_phases = nullptr;
};

} // namespace cloudward
