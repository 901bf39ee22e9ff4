// SPDX-License-Identifier: Apache-2.0
#include "wizard/findingsreview.h"

#include "wizard/findingsview.h"
#include "wizard/style.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

bool areFindingsAccepted(const Migration &migration, Step step, const Findings &findings)
{
    return !hasErrors(findings) || migration.confirmedPhases(step).contains(findingsReadPhase);
}

FindingsReview::FindingsReview(Migration &migration, Step step, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_step(step)
    , m_none(words.none)
    , m_findings(new FindingsView(this))
    , m_accept(new QCheckBox(words.accept, this))
{
    m_findings->setObjectName(words.prefix + u".findings"_s);
    m_accept->setObjectName(words.prefix + u".accept"_s);
    wrapText(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_findings);
    column->addWidget(m_accept);
    m_accept->hide();
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        m_migration.setPhaseConfirmed(m_step, findingsReadPhase, on);
        Q_EMIT acceptedChanged();
    });
}

void FindingsReview::setFindings(const Findings &findings, bool decided)
{
    m_findings->setFindings(findings);
    m_findings->setEmptyText(decided ? m_none : QString());
    const QSignalBlocker blocker(m_accept);
    m_accept->setVisible(decided && hasErrors(findings));
    m_accept->setChecked(m_migration.confirmedPhases(m_step).contains(findingsReadPhase));
}

} // namespace cloudward
