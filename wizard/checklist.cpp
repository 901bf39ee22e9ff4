// SPDX-License-Identifier: Apache-2.0
#include "wizard/checklist.h"

#include "wizard/checkrow.h"
#include "wizard/style.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unknown: return CheckList::tr("Not checked");
    case Outcome::Fine: return CheckList::tr("Fine");
    case Outcome::Attention: return CheckList::tr("Attention");
    case Outcome::Blocked: return CheckList::tr("Blocked");
    }
    Q_UNREACHABLE_RETURN({});
}

bool needsTick(const CheckResult &check)
{
    return check.byHand || check.outcome == Outcome::Unknown;
}

CheckList::CheckList(const QString &tickPrefix, QWidget *parent, Notes notes)
    : QWidget(parent)
    , m_tickPrefix(tickPrefix)
    , m_notes(notes)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

CheckList::~CheckList() = default;

void CheckList::setChecks(
    const QList<CheckResult> &checks, const QStringList &tickedIds, const QMap<QString, CheckNote> &notes)
{
    const bool same = std::ranges::equal(checks, m_rows, {}, &CheckResult::id, &CheckRow::checkId);
    if (!same) {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_rows.clear();
        for (const CheckResult &check : checks) {
            if (!m_rows.empty()) {
                auto *line = new QFrame(this);
                line->setObjectName(u"frameLine"_s);
                line->setFixedHeight(1);
                m_layout->addWidget(line);
            }
            auto *row = new CheckRow(check.id, m_tickPrefix, this);
            connect(row, &CheckRow::ticked, this, &CheckList::ticked);
            if (m_notes == Notes::With) {
                row->addNotes(m_tickPrefix);
                connect(row, &CheckRow::noted, this, &CheckList::noted);
            }
            m_layout->addWidget(row);
            m_rows.push_back(row);
        }
    }
    for (qsizetype i = 0; i < checks.size(); ++i) {
        m_rows[size_t(i)]->display(checks[i], tickedIds.contains(checks[i].id));
        m_rows[size_t(i)]->displayNote(notes.value(checks[i].id));
    }
}

} // namespace cloudward
