// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/projectsmodel.h"

#include "core/work/sizes.h"

#include <QLocale>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace cloudward {

void ProjectsModel::setProjects(
    const QList<ProjectMedia> &projects, const QStringList &leftOut, const QStringList &first)
{
    beginResetModel();
    QHash<QString, qsizetype> rankOf;
    for (const QString &key : first)
        rankOf.emplace(key, rankOf.size());
    const QSet<QString> out(leftOut.cbegin(), leftOut.cend());
    QSet<QString> known;
    m_rows.clear();
    for (const ProjectMedia &project : projects) {
        m_rows.append({project, m_rows.size(), !out.contains(project.key)});
        known.insert(project.key);
    }
    std::ranges::stable_sort(m_rows, {},
        [&rankOf](const Row &row) { return rankOf.value(row.project.key, std::numeric_limits<qsizetype>::max()); });
    const auto unknownOf = [&known](QStringList keys) {
        keys.removeIf([&known](const QString &key) { return known.contains(key); });
        return keys;
    };
    m_unknownLeftOut = unknownOf(leftOut);
    m_unknownFirst = unknownOf(first);
    endResetModel();
}

QStringList ProjectsModel::leftOut() const
{
    QStringList keys = m_unknownLeftOut;
    for (const Row &row : m_rows) {
        if (!row.packed)
            keys.append(row.project.key);
    }
    return keys;
}

QStringList ProjectsModel::first() const
{
    // The longest end that is in the order in which projects come by themselves need not be named.
    qsizetype end = m_rows.size();
    while (end > 1 && m_rows[end - 2].place < m_rows[end - 1].place)
        --end;
    const qsizetype named = end > 1 ? end - 1 : 0;
    QStringList keys;
    for (qsizetype row = 0; row < named; ++row)
        keys.append(m_rows[row].project.key);
    return keys + m_unknownFirst;
}

void ProjectsModel::move(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= m_rows.size() || to >= m_rows.size())
        return;
    // Qt names the row before which it is put, as it was before the move.
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    Q_EMIT choiceChanged();
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == ProjectColumn)
        return row.packed ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() != ProjectColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == ProjectColumn)
        return row.packed ? row.project.key : tr("%1, left out").arg(row.project.key);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ProjectColumn: return row.project.key;
    case FilesColumn: return QLocale().toString(row.project.files);
    case SizeColumn: return sizeText(row.project.bytes);
    default: return {};
    }
}

bool ProjectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != ProjectColumn)
        return false;
    m_rows[index.row()].packed = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ProjectsModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == ProjectColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section != ProjectColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProjectColumn: return tr("Project");
    case FilesColumn: return tr("Files");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

} // namespace cloudward
