// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/grantcard.h"

#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/steps/groupstexts.h"
#include "wizard/style.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

GrantCard::GrantCard(Session &session, const GroupsModel &model, QWidget *parent)
    : Card(tr("Grant product access"), parent)
    , m_session(session)
    , m_model(model)
    , m_note(makeText({}, this))
    , m_grant(new QPushButton(this))
    , m_job(new JobPanel(session.jobs(), u"groups.grant"_s, this))
    , m_outcome(new Notice(this))
{
    m_grant->setObjectName(u"groups.grantAll"_s);
    body()->addWidget(m_note);
    body()->addWidget(m_grant, 0, Qt::AlignLeft);
    body()->addWidget(m_job);
    body()->addWidget(m_outcome);
    connect(m_grant, &QPushButton::clicked, this, &GrantCard::start);
    connect(m_job, &JobPanel::retryWanted, this, &GrantCard::start);
    connect(m_job, &JobPanel::activityChanged, this, &GrantCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_job->result<GrantsOutcome>())
            showReport(*outcome);
    });
}

void GrantCard::refresh()
{
    const auto waiting = m_model.counts().toGrant;
    m_grant->setText(tr("&Grant access to the decided groups (%1)").arg(QLocale().toString(waiting)));
    m_grant->setEnabled(m_session.hasOrganisation() && waiting > 0 && !m_job->isActive());
    m_note->setText(m_session.hasOrganisation() ? tr("Cloudward gives the groups that you decided for the role of "
                                                     "a user in the product, and reads it back for up to a "
                                                     "minute. Each of their members takes a seat of your plan.")
                                                : tr("With a key of your organisation (given in “Before you "
                                                     "start”) Cloudward can do this for you. Without one, do "
                                                     "it by hand below."));
    setPrimary(m_grant, m_grant->isEnabled());
}

void GrantCard::start()
{
    GrantsParameters parameters{
        .access = m_session.organisation(), .cloud = {}, .groups = m_model.toGrant(), .retry = {}};
    if (m_job->isActive() || parameters.groups.isEmpty())
        return;
    Q_EMIT started();
    m_outcome->clear();
    if (m_session.hasCloud())
        parameters.cloud = m_session.cloud();
    m_session.jobs().start(u"groups.grant"_s,
        std::make_unique<JobOf<GrantsOutcome>>(tr("Granting product access"),
            [parameters = std::move(parameters)](Work &work) { return grantDecided(parameters, work); }));
}

void GrantCard::showReport(const GrantsOutcome &outcome)
{
    Migration &migration = m_session.migration();
    migration.addGrantedGroups(outcome.report.granted);
    migration.note(u"Product access was granted to %1 groups and refused to %2"_s.arg(outcome.report.granted.size())
                       .arg(outcome.report.failed.size()),
        Step::ReviewGroups);
    m_outcome->say(outcome.report.failed.isEmpty() ? Notice::Kind::Success : Notice::Kind::Attention,
        grantSentences(outcome).join(u"<br>"));
    Q_EMIT granted();
}

} // namespace cloudward
