// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupsmodel.h"

#include "wizard/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QIcon fateIcon(const GroupReview &review)
{
    switch (review.match.fate) {
    case GroupFate::New: return makeIcon(Icon::Done, Tone::Success);
    case GroupFate::Renamed:
    case GroupFate::Merges:
        return review.gains.isEmpty() ? makeIcon(Icon::Info, Tone::Info) : makeIcon(Icon::Attention, Tone::Attention);
    case GroupFate::Reserved: return makeIcon(Icon::Skipped, Tone::Quiet);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

bool isTickedAtFirst(const GroupReview &review)
{
    switch (review.match.fate) {
    case GroupFate::New:
    case GroupFate::Renamed: return review.members > 0;
    case GroupFate::Merges: return review.members > 0 && review.gains.isEmpty();
    case GroupFate::Reserved: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString fateWord(const GroupReview &review)
{
    switch (review.match.fate) {
    case GroupFate::New: return GroupsModel::tr("New");
    case GroupFate::Merges: return GroupsModel::tr("Joins a cloud group");
    case GroupFate::Renamed: return GroupsModel::tr("Renamed");
    case GroupFate::Reserved: return GroupsModel::tr("Stays behind");
    }
    Q_UNREACHABLE_RETURN({});
}

void GroupsModel::setReviews(const QList<GroupReview> &reviews)
{
    if (reviews == m_reviews)
        return;
    QSet<QString> known;
    for (const GroupReview &review : std::as_const(m_reviews))
        known.insert(review.match.serverName);
    beginResetModel();
    QSet<QString> ticked;
    for (const GroupReview &review : reviews) {
        const QString &name = review.match.serverName;
        if (known.contains(name) ? m_ticked.contains(name) && mayTick(review) : isTickedAtFirst(review))
            ticked.insert(name);
    }
    m_reviews = reviews;
    m_ticked = ticked;
    endResetModel();
    Q_EMIT ticksChanged();
}

void GroupsModel::setGranted(const QStringList &cloudNames)
{
    QSet<QString> granted;
    for (const QString &name : cloudNames)
        granted.insert(name.toCaseFolded());
    if (granted == m_granted)
        return;
    m_granted = granted;
    if (!m_reviews.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_reviews.size()) - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

bool GroupsModel::mayTick(const GroupReview &review) const
{
    return review.match.fate != GroupFate::Reserved && !review.match.cloudName.isEmpty();
}

QStringList GroupsModel::tickedGroups() const
{
    QStringList names;
    for (const GroupReview &review : m_reviews) {
        if (m_ticked.contains(review.match.serverName) && !m_granted.contains(review.match.cloudName.toCaseFolded()))
            names << review.match.cloudName;
    }
    return names;
}

void GroupsModel::tickAll(bool on)
{
    m_ticked.clear();
    for (const GroupReview &review : std::as_const(m_reviews)) {
        if (on && mayTick(review))
            m_ticked.insert(review.match.serverName);
    }
    if (!m_reviews.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_reviews.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupsModel::text(const GroupReview &review, int column) const
{
    const bool stays = review.match.fate == GroupFate::Reserved;
    switch (column) {
    case Server: return review.match.serverName;
    case Members: return QLocale().toString(review.members);
    case Cloud: return stays ? tr("–") : review.match.cloudName;
    case Fate: return fateWord(review);
    case Gains: return stays || review.gains.isEmpty() ? tr("nothing new") : review.gains.join(u", ");
    case Access:
        if (stays)
            return tr("–");
        return m_granted.contains(review.match.cloudName.toCaseFolded()) ? tr("Granted") : tr("Not yet");
    default: return {};
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GroupReview &review = m_reviews.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(review, column);
    case Qt::ToolTipRole:
        // Group names come from outside; a tool tip takes rich text for what looks like it.
        return text(review, column).toHtmlEscaped();
    case Qt::DecorationRole:
        if (column == Fate)
            return fateIcon(review);
        if (column == Access && m_granted.contains(review.match.cloudName.toCaseFolded()))
            return makeIcon(Icon::Done, Tone::Success);
        return {};
    case Qt::TextAlignmentRole:
        return column == Members ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (column != Server || !mayTick(review))
            return {};
        return m_ticked.contains(review.match.serverName) ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

bool GroupsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Server)
        return false;
    const GroupReview &review = m_reviews.at(index.row());
    if (!mayTick(review))
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(review.match.serverName);
    else
        m_ticked.remove(review.match.serverName);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Server && mayTick(m_reviews.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Members)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Server: return tr("Group on the server");
    case Members: return tr("Members");
    case Cloud: return tr("In the cloud");
    case Fate: return tr("What happens");
    case Gains: return tr("What its members gain");
    case Access: return tr("Product access");
    default: return {};
    }
}

} // namespace cloudward
