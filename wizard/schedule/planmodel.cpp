// SPDX-License-Identifier: Apache-2.0
#include "wizard/schedule/planmodel.h"

#include "core/migration/reportwords.h"
#include "wizard/schedule/planfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudward {

void PlannedStepsModel::setSchedule(const Schedule &schedule, const MigrationPlan &plan)
{
    const bool sameRows = schedule.steps.size() == m_schedule.steps.size();
    if (!sameRows)
        beginResetModel();
    m_schedule = schedule;
    m_plan = plan;
    if (!sameRows)
        endResetModel();
    else if (!m_schedule.steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlannedStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_schedule.steps.size());
}

int PlannedStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScheduledStep &step = m_schedule.steps.at(index.row());
    if (role == Qt::EditRole && index.column() == HowLong) {
        const int minutes = m_plan.steps.value(step.step).minutes;
        return minutes > 0 ? QString::number(minutes) : QString();
    }
    if (role == Qt::ToolTipRole && index.column() == HowLong)
        return step.expected.how.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case StepColumn: return u"%1 %2"_s.arg(stepNumber(step.step), stepTitle(step.step)).trimmed();
    case HowLong:
        return u"%1, %2"_s.arg(rangeText(step.expected.low, step.expected.high), sourceText(step.expected.source));
    case Begins: return whenText(step.begins);
    case Ends: return whenText(step.ends);
    case Owner: return step.owner;
    case Notes: return step.note;
    default: return {};
    }
}

std::optional<int> PlannedStepsModel::minutesOf(const QString &text)
{
    constexpr int most = 30 * 24 * 60;
    static const QRegularExpression clock(u"^(\\d{1,3}):([0-5]\\d)$"_s);
    static const QRegularExpression words(
        u"^(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,5})\\s*(?:m|min)?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString written = text.trimmed();
    auto match = clock.match(written);
    if (!match.hasMatch())
        match = words.match(written);
    if (!match.hasMatch())
        return {};
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (minutes > most)
        return {};
    return minutes;
}

bool PlannedStepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Step step = m_schedule.steps.at(index.row()).step;
    StepPlan wanted = m_plan.steps.value(step);
    if (index.column() == HowLong) {
        const auto minutes = minutesOf(value.toString());
        if (!minutes)
            return false;
        wanted.minutes = *minutes;
    } else {
        (index.column() == Owner ? wanted.owner : wanted.note) = value.toString().trimmed();
    }
    if (wanted != m_plan.steps.value(step))
        Q_EMIT edited(step, wanted);
    return true;
}

Qt::ItemFlags PlannedStepsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    const bool done = m_schedule.steps.at(index.row()).state == StepState::Done;
    const int column = index.column();
    const bool editable = column == Owner || column == Notes || (column == HowLong && !done);
    return editable ? usual | Qt::ItemIsEditable : usual;
}

QVariant PlannedStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn: return tr("Step");
    case HowLong: return tr("How long");
    case Begins: return tr("Begins by");
    case Ends: return tr("Ends by");
    case Owner: return tr("Who");
    case Notes: return tr("Notes");
    default: return {};
    }
}

} // namespace cloudward
