// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediaplancard.h"

#include "core/work/files.h"
#include "core/work/sizes.h"
#include "wizard/charts/barlist.h"
#include "wizard/charts/chunkbar.h"
#include "wizard/figures.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/limitrow.h"
#include "wizard/steps/plantables.h"
#include "wizard/steps/projecttable.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What of each project is in each chunk. Up to a second for a million files, so not for the window's thread.
QList<ChunkBar::Chunk> chunkParts(const QList<MediaEntry> &entries, const ChunkPlan &plan)
{
    QList<ChunkBar::Chunk> chunks;
    for (const PlannedChunk &planned : plan.chunks) {
        QHash<QString, qint64> bytes;
        for (const qint32 entry : planned.entries)
            bytes[entries[entry].project] += entries[entry].packedSize;
        ChunkBar::Chunk chunk{planned.file, {}};
        auto projects = bytes.keys();
        std::ranges::sort(projects);
        for (const QString &project : std::as_const(projects))
            chunk.parts +=
                {project.isEmpty() ? ChunkTableModel::tr("avatars and logos") : project, bytes.value(project)};
        chunks += chunk;
    }
    return chunks;
}

} // namespace

struct MediaPlanCard::Answer
{
    PlanOutlook outlook;
    QList<ChunkBar::Chunk> chunks;
};

MediaPlanCard::MediaPlanCard(Session &session, QWidget *parent)
    : Card(tr("How it is divided"), parent)
    , m_session(session)
    , m_limit(new LimitRow(this))
    , m_notice(new Notice(this))
    , m_figures(new Figures(this))
    , m_chart(new ChunkBar(tr("Planned chunks"), this))
    , m_storage(new BarList(tr("Storage by project"), this))
    , m_model(new PlanModel(this))
    , m_projects(new ProjectTable(session.migration(), this))
    , m_timer(new QTimer(this))
{
    auto *label = new QLabel(tr("Largest chunk (Atlas&sian: 2 to 5 GB; smaller is fine below 10 GB in all)"), this);
    label->setWordWrap(true);
    label->setBuddy(m_limit->line());
    m_table = makeTable(u"media.plan"_s, tr("Planned chunks"), m_model, {1, 6, PlanModel::ProjectsColumn}, this);
    body()->addWidget(label);
    body()->addWidget(m_limit);
    body()->addWidget(m_notice);
    body()->addWidget(m_figures);
    m_chart->setObjectName(u"media.chart"_s);
    m_storage->setObjectName(u"media.storage"_s);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    body()->addWidget(m_storage);
    body()->addWidget(m_projects);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &MediaPlanCard::plan);
    connect(m_limit, &LimitRow::edited, this, &MediaPlanCard::planLater);
    connect(m_projects, &ProjectTable::choiceChanged, this, &MediaPlanCard::planLater);
}

void MediaPlanCard::setLook(const MediaLook *look)
{
    m_hasLook = look;
    m_hasAnswer = false;
    if (!look) {
        // Not to hold a million entries while they are listed anew.
        m_listing = {};
        return;
    }
    m_listing = look->listing;
    m_projectList = look->projects;
    m_files = m_listing.entries.size();
    m_bytes = m_listing.bytes;
    m_limit->setMediaBytes(m_bytes);
    QList<BarList::Row> storage;
    for (const ProjectMedia &project : std::as_const(m_projectList))
        storage += {project.key, project.bytes};
    m_storage->setRows(storage);
    m_projects->setProjects(m_projectList);
    plan();
}

void MediaPlanCard::refresh()
{
    if (!m_limit->isEdited())
        m_limit->setLimit(m_session.migration().choices().chunkLimit);
    showPlan();
}

PlanOptions MediaPlanCard::typedOptions() const
{
    auto options = planOptions(m_session.migration().choices());
    options.limit = m_limit->limit();
    return options;
}

bool MediaPlanCard::isSettled() const
{
    return m_hasLook && m_hasAnswer && m_answered == typedOptions();
}

void MediaPlanCard::planLater()
{
    // Not anew with each key: who goes on moving the limit sees plans on the way.
    if (!m_timer->isActive())
        m_timer->start();
    showPlan();
    Q_EMIT planned();
}

void MediaPlanCard::plan()
{
    m_timer->stop();
    if (!m_hasLook)
        return;
    if (m_limit->limit() <= 0) {
        m_hasAnswer = false;
        showPlan();
        Q_EMIT planned();
    } else if (m_asking) {
        m_askAgain = true;
    } else {
        ask();
    }
}

void MediaPlanCard::ask()
{
    m_asking = true;
    m_askAgain = false;
    const auto options = typedOptions();
    // Lists are shared, not copied; the answer comes with the entries that it was made from still held.
    const auto plan = [](const MediaListing &listing, const QList<ProjectMedia> &projects, const PlanOptions &wanted) {
        Answer answer{cloudward::outlook(listing, projects, wanted), {}};
        answer.chunks = chunkParts(listing.entries, answer.outlook.plan);
        return answer;
    };
    QtConcurrent::run(plan, m_listing, m_projectList, options).then(this, [this, options](const Answer &answer) {
        m_asking = false;
        if (m_askAgain && m_hasLook)
            ask();
        else if (m_hasLook)
            take(answer, options);
    });
}

void MediaPlanCard::take(const Answer &answer, const PlanOptions &options)
{
    m_outlook = answer.outlook;
    m_answered = options;
    m_hasAnswer = true;
    m_model->setPlan(m_outlook.plan);
    m_chart->setChunks(answer.chunks, m_outlook.plan.limit);
    if (m_outlook.allowed && options.limit == m_limit->limit()) {
        Choices choices = m_session.migration().choices();
        choices.chunkLimit = options.limit;
        m_session.migration().setChoices(choices);
        m_limit->setEdited(false);
    }
    showPlan();
    Q_EMIT planned();
}

void MediaPlanCard::showPlan()
{
    const bool readable = m_limit->limit() > 0;
    const bool refused = readable && !isAllowedLimit(m_limit->limit(), m_bytes);
    if (!readable)
        m_notice->say(Notice::Kind::Problem, tr("This is no size. Write it like 4 GB or 500 MB."));
    else if (refused)
        m_notice->say(Notice::Kind::Problem, m_bytes > splitNeededAbove
                                                 ? tr("With more than 10 GB of media, chunks have to be of 2 to 5 GB.")
                                                 : tr("Chunks have to be of 1 MB to 5 GB."));
    else if (!m_outlook.plan.oversized.isEmpty())
        m_notice->say(
            Notice::Kind::Attention, tr("Files that are larger than this by themselves, and would be left out: %L1.")
                                         .arg(m_outlook.plan.oversized.size()));
    else
        m_notice->clear();
    m_table->setVisible(m_outlook.allowed && readable && !refused);
    m_chart->setVisible(m_table->isVisibleTo(this) && !m_chart->chunks().isEmpty());
    showFigures();
}

void MediaPlanCard::showFigures()
{
    QList<Figures::Figure> figures{
        {QLocale().toString(m_files), tr("files")},
        {sizeText(m_bytes), tr("of media")},
    };
    if (m_outlook.allowed) {
        figures.append({QLocale().toString(m_outlook.plan.chunks.size()), tr("chunks")});
        const qint64 free = bytesFree(workFolder(m_session.migration()));
        figures.append({sizeText(m_outlook.plan.bytes),
            free < 0 ? tr("needed at most") : tr("needed at most, %1 free").arg(sizeText(free))});
    }
    if (!m_outlook.largestProject.isEmpty())
        figures.append(
            {sizeText(m_outlook.largestProjectBytes), tr("in %1, the largest project").arg(m_outlook.largestProject)});
    m_figures->setFigures(figures);
}

} // namespace cloudward
