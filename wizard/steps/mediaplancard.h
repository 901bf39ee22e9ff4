// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/mediawork.h"

class QTableView;
class QTimer;

namespace cloudward {

class BarList;
class ChunkBar;
class Figures;
class LimitRow;
class Notice;
class PlanModel;
class ProjectTable;

/// How the media is divided, live while the limit is moved and projects are left out or put first. Planning goes on off the
/// window's thread, one question at a time: what is asked meanwhile is asked once, in its newest form, when the answer is
/// there. Object names: "media.limit", "media.limitSlider", "media.plan", "media.chart", "media.storage", and those of ProjectTable.
class MediaPlanCard : public Card
{
    Q_OBJECT
public:
    explicit MediaPlanCard(Session &session, QWidget *parent = nullptr);

    /// What there is to plan; nullptr while another look is under way. What was shown stays until then.
    void setLook(const MediaLook *look);
    /// Shows what the document holds.
    void refresh();
    const PlanOutlook &outlook() const { return m_outlook; }
    /// Whether the outlook is that of what is typed and chosen now.
    bool isSettled() const;

Q_SIGNALS:
    /// outlook() or isSettled() is another.
    void planned();

private:
    void planLater();
    void plan();
    void ask();
    struct Answer;
    void take(const Answer &answer, const PlanOptions &options);
    void showPlan();
    void showFigures();
    PlanOptions typedOptions() const;

    Session &m_session;
    LimitRow *m_limit = nullptr;
    Notice *m_notice = nullptr;
    Figures *m_figures = nullptr;
    ChunkBar *m_chart = nullptr;
    BarList *m_storage = nullptr;
    PlanModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ProjectTable *m_projects = nullptr;
    QTimer *m_timer = nullptr;

    bool m_hasLook = false;
    MediaListing m_listing; ///< shares its entries with the look
    QList<ProjectMedia> m_projectList;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
    PlanOutlook m_outlook;
    PlanOptions m_answered; ///< what m_outlook answers
    bool m_hasAnswer = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace cloudward
