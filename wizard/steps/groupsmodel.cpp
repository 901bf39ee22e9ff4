// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupsmodel.h"

#include "wizard/icons.h"

#include <QItemSelection>
#include <QLocale>

#include <algorithm>

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

QIcon decisionIcon(GroupDecision::Kind kind)
{
    switch (kind) {
    case GroupDecision::Kind::Open: return makeIcon(Icon::ToDo, Tone::Quiet);
    case GroupDecision::Kind::Leave: return makeIcon(Icon::Skipped, Tone::Quiet);
    case GroupDecision::Kind::Grant: return makeIcon(Icon::Doing, Tone::Accent);
    }
    Q_UNREACHABLE_RETURN({});
}

GroupsSortedBy sortOf(int column)
{
    switch (column) {
    case GroupsModel::Server: return GroupsSortedBy::Server;
    case GroupsModel::Members: return GroupsSortedBy::Members;
    case GroupsModel::Fate: return GroupsSortedBy::Fate;
    case GroupsModel::Gains: return GroupsSortedBy::Gains;
    case GroupsModel::Decision: return GroupsSortedBy::Decision;
    default: return GroupsSortedBy::AsTheyCame;
    }
}

} // namespace

QString fateWord(const GroupReview &review)
{
    switch (review.match.fate) {
    case GroupFate::New: return GroupsModel::tr("New");
    case GroupFate::Merges: return GroupsModel::tr("Joins the cloud’s group");
    case GroupFate::Renamed: return GroupsModel::tr("Becomes %1").arg(review.match.cloudName);
    case GroupFate::Reserved: return GroupsModel::tr("Stays behind");
    }
    Q_UNREACHABLE_RETURN({});
}

GroupsModel::GroupsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(orderGroups({}))
    , m_ordering(orderGroups, [this](const GroupsOrder &order) { install(order); })
{}

void GroupsModel::setReviews(const QList<GroupReview> &reviews)
{
    if (reviews == m_wanted.reviews)
        return;
    m_wanted.reviews = reviews;
    m_wanted.keys.reset();
    orderAnew();
}

void GroupsModel::setFilter(const QString &text, GroupsShown shownKind)
{
    m_wanted.text = text;
    m_wanted.shown = shownKind;
    orderAnew();
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    m_wanted.sortedBy = sortOf(column);
    m_wanted.direction = order;
    orderAnew();
}

void GroupsModel::orderAnew()
{
    m_wanted.decisions = m_decisions;
    m_wanted.granted = m_granted;
    m_ordering.ask(m_wanted, m_wanted.reviews.size());
}

void GroupsModel::install(const GroupsOrder &order)
{
    beginResetModel();
    m_order = order;
    m_counts.reset();
    endResetModel();
    m_wanted.keys = order.keys;
    Q_EMIT shown();
}

void GroupsModel::tellOfAll()
{
    if (!m_order.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GroupsModel::setProducts(const QList<SiteProduct> &products)
{
    if (products == m_products)
        return;
    m_products = products;
    tellOfAll();
}

void GroupsModel::setDecisions(const GroupDecisions &decisions)
{
    if (decisions == m_decisions)
        return;
    m_decisions = decisions;
    m_counts.reset();
    tellOfAll();
}

void GroupsModel::setGranted(const QStringList &cloudNames)
{
    QSet<QString> granted;
    for (const QString &name : cloudNames)
        granted.insert(name.toCaseFolded());
    if (granted == m_granted)
        return;
    m_granted = granted;
    m_counts.reset();
    tellOfAll();
}

int GroupsModel::rowOf(const QString &serverName) const
{
    const auto found = std::ranges::find_if(
        m_order.rows, [&](qint32 index) { return m_order.reviews.at(index).match.serverName == serverName; });
    return found == m_order.rows.cend() ? -1 : int(found - m_order.rows.cbegin());
}

QStringList GroupsModel::decidable(const QItemSelection &selection) const
{
    QStringList names;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (canBeDecided(review(row)))
                names << review(row).match.serverName;
        }
    }
    return names;
}

GroupCounts GroupsModel::counts() const
{
    if (!m_counts)
        m_counts = count();
    return *m_counts;
}

GroupCounts GroupsModel::count() const
{
    GroupCounts counts{.all = m_order.reviews.size()};
    for (qsizetype i = 0; i < m_order.reviews.size(); ++i) {
        const GroupReview &review = m_order.reviews.at(i);
        counts.gaining += review.gains.isEmpty() ? 0 : 1;
        switch (m_decisions.value(review.match.serverName).kind) {
        case GroupDecision::Kind::Open: counts.undecided += canBeDecided(review) ? 1 : 0; break;
        case GroupDecision::Kind::Grant: counts.toGrant += canBeDecided(review) && !isGranted(i) ? 1 : 0; break;
        case GroupDecision::Kind::Leave: break;
        }
    }
    return counts;
}

QMap<QString, QStringList> GroupsModel::toGrant() const
{
    QMap<QString, QStringList> groups;
    for (qsizetype i = 0; i < m_order.reviews.size(); ++i) {
        const GroupReview &review = m_order.reviews.at(i);
        const GroupDecision decision = m_decisions.value(review.match.serverName);
        if (decision.kind == GroupDecision::Kind::Grant && canBeDecided(review) && !isGranted(i))
            groups[decision.product] << review.match.cloudName;
    }
    return groups;
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.rows.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupsModel::decisionText(const GroupReview &review, bool granted) const
{
    if (granted)
        return tr("Access granted");
    const GroupDecision decision = m_decisions.value(review.match.serverName);
    switch (decision.kind) {
    case GroupDecision::Kind::Open: return tr("Not decided");
    case GroupDecision::Kind::Leave: return tr("Leave without");
    case GroupDecision::Kind::Grant: break;
    }
    if (decision.product.isEmpty())
        return tr("Grant access");
    const auto product = std::ranges::find(m_products, decision.product, &SiteProduct::resourceId);
    return tr("Grant %1").arg(product == m_products.cend() ? decision.product : product->name);
}

QString GroupsModel::text(const GroupReview &review, bool granted, int column) const
{
    const bool stays = !canBeDecided(review);
    switch (column) {
    case Server: return review.match.serverName;
    case Members: return QLocale().toString(review.members);
    case Fate: return fateWord(review);
    case Gains: return stays || review.gains.isEmpty() ? tr("nothing found") : review.gains.join(u", ");
    case Decision: return stays ? tr("–") : decisionText(review, granted);
    default: return {};
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GroupReview &review = this->review(index.row());
    const bool granted = isGranted(m_order.rows.at(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(review, granted, column);
    case Qt::ToolTipRole:
        // Group names come from outside; a tool tip takes rich text for what looks like it.
        return text(review, granted, column).toHtmlEscaped();
    case Qt::DecorationRole:
        if (column == Fate)
            return fateIcon(review);
        if (column == Decision && canBeDecided(review))
            return granted ? makeIcon(Icon::Done, Tone::Success)
                           : decisionIcon(m_decisions.value(review.match.serverName).kind);
        return {};
    case Qt::TextAlignmentRole:
        return column == Members ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
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
    case Fate: return tr("What happens");
    case Gains: return tr("What its members gain");
    case Decision: return tr("Decision");
    default: return {};
    }
}

} // namespace cloudward
