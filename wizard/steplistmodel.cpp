// SPDX-License-Identifier: Apache-2.0
#include "wizard/steplistmodel.h"

#include "wizard/steprail.h"

namespace cloudward {

using namespace Qt::StringLiterals;

StepListModel::StepListModel(const Migration &migration, QStringList titles, QObject *parent)
    : QAbstractListModel(parent)
    , m_migration(migration)
    , m_titles(std::move(titles))
    , m_steps(railSteps(migration.usesBigPicture()))
{
    connect(&migration, &Migration::stepChanged, this, [this](Step step) {
        if (const auto changed = indexOf(step); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    });
    connect(&migration, &Migration::changed, this, [this] {
        auto steps = railSteps(m_migration.usesBigPicture());
        if (steps == m_steps)
            return;
        beginResetModel();
        m_steps = std::move(steps);
        endResetModel();
    });
}

QModelIndex StepListModel::indexOf(Step step) const
{
    const auto row = m_steps.indexOf(step);
    return row < 0 ? QModelIndex() : index(int(row));
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto step = m_steps.at(index.row());
    const auto state = m_migration.stepState(step);
    const QString &title = m_titles.at(int(step));
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole: return tr("%1: %2", "title, state").arg(title, stateWord(state));
    case Qt::AccessibleTextRole: return spoken(step);
    case NumberRole: {
        const auto number = guideNumber(step);
        return number ? QVariant(*number) : QVariant();
    }
    case StateRole: return QVariant::fromValue(state);
    case StateLineRole: {
        QStringList words{stateWord(state)};
        if (const auto number = bigPictureNumber(step); number && m_migration.usesBigPicture())
            words += tr("BigPicture %1 of 5").arg(*number);
        if (isOptional(step))
            words += tr("optional");
        return words.join(u" · "_s);
    }
    default: return {};
    }
}

QString StepListModel::spoken(Step step) const
{
    const QString &title = m_titles.at(int(step));
    const auto state = stateWord(m_migration.stepState(step));
    const auto number = guideNumber(step);
    if (!number)
        return isOptional(step) ? tr("Optional, %1, %2", "title, state").arg(title, state)
                                : tr("%1, %2", "title, state").arg(title, state);
    if (isOptional(step))
        return tr("Step %1, optional, %2, %3").arg(*number).arg(title, state);
    return tr("Step %1, %2, %3").arg(*number).arg(title, state);
}

} // namespace cloudward
