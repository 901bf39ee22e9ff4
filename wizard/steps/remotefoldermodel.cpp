// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/remotefoldermodel.h"

#include "core/work/sizes.h"
#include "wizard/style.h"

#include <QLocale>

namespace cloudward {

void RemoteFolderModel::setFolder(const RemoteFolder &folder)
{
    beginResetModel();
    m_folder = folder;
    endResetModel();
}

const RemoteEntry *RemoteFolderModel::entry(int row) const
{
    return row >= 0 && row < m_folder.entries.size() ? &m_folder.entries.at(row) : nullptr;
}

int RemoteFolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_folder.entries.size());
}

int RemoteFolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RemoteFolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RemoteEntry &entry = m_folder.entries.at(index.row());
    const bool isFolder = entry.kind == RemoteEntry::Kind::Folder;
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && entry.kind == RemoteEntry::Kind::Other)
        return colours().quiet;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return isFolder ? entry.name + u'/' : entry.name;
    case SizeColumn: return entry.size < 0 ? QString() : sizeText(entry.size);
    default:
        return entry.modified.isValid() ? QLocale().toString(entry.modified.toLocalTime(), QLocale::ShortFormat)
                                        : QString();
    }
}

QVariant RemoteFolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case SizeColumn: return tr("Size");
    default: return tr("Changed");
    }
}

} // namespace cloudward
