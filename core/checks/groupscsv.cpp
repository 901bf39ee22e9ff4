// SPDX-License-Identifier: Apache-2.0
#include "core/checks/groupscsv.h"

#include "core/people/csv.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto grantWord = "grant"_L1;
constexpr auto leaveWord = "leave"_L1;
constexpr auto listSeparator = "; "_L1;

QString matchWord(GroupFate fate)
{
    switch (fate) {
    case GroupFate::New: return u"new"_s;
    case GroupFate::Merges: return u"merges"_s;
    case GroupFate::Renamed: return u"renamed"_s;
    case GroupFate::Reserved: return u"reserved"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisionWord(const GroupDecision &decision, const QList<SiteProduct> &products)
{
    switch (decision.kind) {
    case GroupDecision::Kind::Open: return {};
    case GroupDecision::Kind::Leave: return leaveWord;
    case GroupDecision::Kind::Grant: break;
    }
    if (decision.product.isEmpty())
        return grantWord;
    const auto product = std::ranges::find(products, decision.product, &SiteProduct::resourceId);
    return u"%1: %2"_s.arg(grantWord, product == products.cend() ? decision.product : product->name);
}

using Why = GroupsCsvReading::Why;

std::expected<GroupDecision, Why> decisionOf(const QString &said, const QList<SiteProduct> &products)
{
    const auto word = said.section(u':', 0, 0).trimmed();
    const auto product = said.section(u':', 1).trimmed();
    if (said.isEmpty())
        return GroupDecision{};
    if (word.compare(leaveWord, Qt::CaseInsensitive) == 0 && product.isEmpty())
        return GroupDecision{.kind = GroupDecision::Kind::Leave};
    if (word.compare(grantWord, Qt::CaseInsensitive) != 0)
        return std::unexpected(Why::UnknownDecision);
    if (product.isEmpty())
        return GroupDecision{.kind = GroupDecision::Kind::Grant};
    const auto known = std::ranges::find_if(products, [&](const SiteProduct &each) {
        return each.name.compare(product, Qt::CaseInsensitive) == 0 || each.resourceId == product;
    });
    if (known == products.cend())
        return std::unexpected(Why::UnknownProduct);
    return GroupDecision{.kind = GroupDecision::Kind::Grant, .product = known->resourceId};
}

} // namespace

QByteArray groupsCsv(
    const QList<GroupReview> &reviews, const GroupDecisions &decisions, const QList<SiteProduct> &products)
{
    auto csv = csvLine({u"group"_s, u"in_cloud"_s, u"match"_s, u"members"_s, u"gains"_s, u"joining"_s, u"decision"_s});
    for (const auto &review : reviews)
        csv += csvLine({review.match.serverName, review.match.cloudName, matchWord(review.match.fate),
            QString::number(review.members), review.gains.join(listSeparator), review.newMembers.join(listSeparator),
            decisionWord(decisions.value(review.match.serverName), products)});
    return csv;
}

Result<GroupsCsvReading> readGroupsCsv(
    const QByteArray &bytes, const QString &name, const QList<GroupReview> &reviews, const QList<SiteProduct> &products)
{
    const auto rows = readCsvRows(bytes, name);
    if (!rows)
        return std::unexpected(rows.error());
    const auto column = [&](QLatin1StringView title) {
        return rows->isEmpty() ? -1 : rows->first().fields.indexOf(title, 0, Qt::CaseInsensitive);
    };
    const auto groupColumn = column("group"_L1);
    const auto decisionColumn = column("decision"_L1);
    if (groupColumn < 0 || decisionColumn < 0)
        return failure(ErrorCode::Malformed, name, u"no columns called group and decision"_s, 1);

    QHash<QString, const GroupReview *> known;
    known.reserve(reviews.size());
    for (const auto &review : reviews)
        known.insert(review.match.serverName.toCaseFolded(), &review);
    GroupsCsvReading reading;
    QSet<QString> seen;
    for (const auto &row : rows->sliced(1)) {
        const auto group = row.fields.at(groupColumn);
        const auto said = row.fields.at(decisionColumn).trimmed();
        const auto ignore = [&](Why why) { reading.ignored += {row.line, group, why, said}; };
        const auto *review = known.value(group.toCaseFolded());
        if (!review) {
            ignore(Why::UnknownGroup);
        } else if (seen.contains(review->match.serverName)) {
            ignore(Why::Twice);
        } else if (const auto decision = decisionOf(said, products); !decision) {
            ignore(decision.error());
        } else {
            seen.insert(review->match.serverName);
            if (canBeDecided(*review))
                reading.decisions.insert(review->match.serverName, *decision);
            else if (decision->kind != GroupDecision::Kind::Open)
                ignore(Why::CannotBeDecided);
        }
    }
    return reading;
}

} // namespace cloudward
