// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"
#include "wizard/steps/mediawork.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace cloudward {

class Card;
class Figures;
class FindingsView;
class JobPanel;
class Notice;
class PackedModel;
class PathRow;
class PlanModel;

/// Step 3: choose where attachments, avatars and logos are, see the plan while the limit is edited, and pack.
class MediaPage : public StepPage
{
    Q_OBJECT
public:
    explicit MediaPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;
    void leave() override;
    QString help() const override;

private:
    void addSource();
    void addPlan();
    void addPacking();
    void addOutcome();
    void look(const QString &source);
    void planLater();
    void plan();
    void pack();
    qint64 typedLimit() const; ///< -1 where the line cannot be read
    void showSource();
    void showPlan();
    void showPacking();
    void showOutcome();

    PathRow *m_source = nullptr;
    QPushButton *m_look = nullptr;
    JobPanel *m_lookJob = nullptr;
    Notice *m_sourceNotice = nullptr;
    Card *m_planCard = nullptr;
    QLineEdit *m_limit = nullptr;
    Figures *m_figures = nullptr;
    Notice *m_planNotice = nullptr;
    PlanModel *m_planModel = nullptr;
    QTableView *m_planTable = nullptr;
    QTimer *m_planTimer = nullptr;
    PlanOutlook m_outlook;
    int m_planning = 0; ///< counts plans that were asked for, so that a late answer to an old question is dropped
    Card *m_packCard = nullptr;
    PathRow *m_folder = nullptr;
    QLabel *m_room = nullptr;
    QPushButton *m_pack = nullptr;
    JobPanel *m_packJob = nullptr;
    Card *m_outcome = nullptr;
    QLabel *m_packedText = nullptr;
    PackedModel *m_packedModel = nullptr;
    QTableView *m_packedTable = nullptr;
    FindingsView *m_findings = nullptr;
    QCheckBox *m_accept = nullptr;
};

} // namespace cloudward
