// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/arrivalcard.h"

#include "wizard/charts/pairbars.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/session.h"
#include "wizard/steps/arrivalchart.h"
#include "wizard/steps/arrivalwork.h"
#include "wizard/steps/importtexts.h"
#include "wizard/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

ArrivalCard::ArrivalCard(Session &session, QWidget *parent)
    : Card(tr("5. Prove that it arrived"), parent)
    , m_session(session)
{
    body()->addWidget(makeText(
        tr("Cloudward counts the projects and issues of the site and sets them beside those of the backup."), this));
    m_check = new QPushButton(tr("Count p&rojects and issues"), this);
    m_check->setObjectName(u"import.check"_s);
    m_job = new JobPanel(session.jobs(), u"import.check"_s, this);
    m_proof = new Notice(this);
    m_chart = makeArrivalChart(u"import.chart"_s, this);
    body()->addWidget(m_check, 0, Qt::AlignLeft);
    body()->addWidget(m_job);
    body()->addWidget(m_proof);
    body()->addWidget(m_chart);
    connect(m_check, &QPushButton::clicked, this, &ArrivalCard::count);
    connect(m_job, &JobPanel::retryWanted, this, &ArrivalCard::count);
    connect(m_job, &JobPanel::activityChanged, this, &ArrivalCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_job->result<ArrivalOutcome>())
            storeArrival(m_session.migration(), *outcome);
        refresh();
        Q_EMIT counted(m_proof->kind(), m_proof->text());
    });
}

void ArrivalCard::refresh()
{
    const Migration &migration = m_session.migration();
    const bool ready = m_session.hasCloud() && migration.inventory();
    m_check->setEnabled(ready && !m_job->isActive());
    showArrival(*m_chart, ready ? migration.arrival() : QList<ArrivalRow>());
    if (!ready) {
        m_proof->say(Notice::Kind::Info,
            m_session.hasCloud()
                ? tr("There is no audited backup to compare with. Audit it in step 2.")
                : tr("Connect to the cloud site in “Before you start”, and this page can count for you. "
                     "Otherwise look at some projects and issues by yourself."));
        return;
    }
    const ProofText proof = proofText(migration.arrival());
    m_proof->say(proof.kind, proof.text);
}

void ArrivalCard::setMain(bool main)
{
    setPrimary(m_check, main);
}

void ArrivalCard::count()
{
    const Migration &migration = m_session.migration();
    if (m_job->isActive() || !migration.inventory())
        return;
    Q_EMIT started();
    ArrivalParameters parameters{m_session.cloud(), *migration.inventory(), migration.attachmentsLeftOut(), {}};
    m_session.jobs().start(u"import.check"_s,
        std::make_unique<JobOf<ArrivalOutcome>>(tr("Counting what arrived"),
            [parameters = std::move(parameters)](Work &work) { return readArrival(parameters, work); }));
}

} // namespace cloudward
