// SPDX-License-Identifier: Apache-2.0
#include "wizard/steplistmodel.h"

#include "wizard/steprail.h"

namespace cloudward {

StepListModel::StepListModel(const Migration &migration, QStringList titles, QObject *parent)
    : QAbstractListModel(parent)
    , m_migration(migration)
    , m_titles(std::move(titles))
{
    connect(&migration, &Migration::stepChanged, this, [this](Step step) {
        const auto changed = index(int(step));
        Q_EMIT dataChanged(changed, changed);
    });
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto step = Step(index.row());
    const auto state = m_migration.stepState(step);
    const bool isOptional = step == Step::ExportUsers;
    const QString &title = m_titles[index.row()];
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole: return tr("%1: %2", "title, state").arg(title, stateWord(state));
    case Qt::AccessibleTextRole:
        if (index.row() == 0)
            return tr("%1, %2", "title, state").arg(title, stateWord(state));
        if (isOptional)
            return tr("Step %1, optional, %2, %3").arg(index.row()).arg(title, stateWord(state));
        return tr("Step %1, %2, %3").arg(index.row()).arg(title, stateWord(state));
    case NumberRole: return index.row();
    case StateRole: return QVariant::fromValue(state);
    case StateWordRole: return stateWord(state);
    case OptionalRole: return isOptional;
    default: return {};
    }
}

} // namespace cloudward
