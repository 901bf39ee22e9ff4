// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/usermapping.h"

#include "core/people/emailrules.h"

#include <algorithm>
#include <array>

namespace cloudward {

namespace {

/// The account of each address; of several with one address the active one counts, then the first.
QHash<QString, qint32> accountsByEmail(const QList<CloudAccount> &accounts)
{
    QHash<QString, qint32> byEmail;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const auto key = emailKey(accounts.at(i).email);
        if (key.isEmpty())
            continue;
        const auto known = byEmail.constFind(key);
        if (known == byEmail.cend() || (accounts.at(i).active && !accounts.at(*known).active))
            byEmail.insert(key, static_cast<qint32>(i));
    }
    return byEmail;
}

bool isLeftAside(const MappedPerson &mapped)
{
    return mapped.state == PersonState::Deleted ||
           (mapped.account < 0 && mapped.person.userName.startsWith(u"addon_", Qt::CaseInsensitive));
}

bool isToCome(const MappedPerson &mapped)
{
    return mapped.account < 0 && (mapped.state == PersonState::ToBeCreated || mapped.state == PersonState::Invited);
}

/// An address that the server does not show was not changed for that.
bool isAddressChanged(const MappedPerson &mapped)
{
    return !mapped.person.emailHidden && emailKey(mapped.person.email) != emailKey(mapped.email);
}

MappingReason reasonOf(const MappedPerson &mapped)
{
    if (mapped.by == MatchedBy::Hand)
        return MappingReason::Hand;
    return isAddressChanged(mapped) ? MappingReason::AddressChanged : MappingReason::Nothing;
}

MappingReason reasonOf(AccountProposal::Why why)
{
    switch (why) {
    case AccountProposal::Why::SameLocalPart: return MappingReason::SameLocalPart;
    case AccountProposal::Why::SameDisplayName: return MappingReason::SameDisplayName;
    case AccountProposal::Why::SimilarName: return MappingReason::SimilarName;
    }
    Q_UNREACHABLE_RETURN(MappingReason::SimilarName);
}

class Prediction
{
public:
    Prediction(const PeopleMap &map, const QHash<qint32, QList<AccountProposal>> &proposals)
        : m_map(map)
        , m_proposals(proposals)
        , m_byEmail(accountsByEmail(map.accounts))
    {}

    MappingRow rowOf(qint32 person) const
    {
        const auto &mapped = m_map.rows.at(person);
        MappingRow row{.person = person};
        const auto key = emailKey(mapped.person.email);
        row.byApp = key.isEmpty() ? -1 : m_byEmail.value(key, -1);
        if (row.byApp >= 0)
            foundByApp(mapped, row);
        else if (isToCome(mapped) && !isAddressChanged(mapped) && !key.isEmpty())
            row.fate = MappingFate::WillMatch;
        else
            notFoundByApp(mapped, row);
        return row;
    }

private:
    void foundByApp(const MappedPerson &mapped, MappingRow &row) const
    {
        if (mapped.account >= 0 && mapped.account != row.byApp) {
            row.fate = MappingFate::AnotherAccount;
            row.choose = mapped.account;
            row.why = reasonOf(mapped);
        } else if (isToCome(mapped) && isAddressChanged(mapped)) {
            // The account of the old address is somebody else's; their own is still to come.
            row.fate = MappingFate::AnotherAccount;
            row.why = MappingReason::AddressChanged;
        } else {
            row.fate = m_map.accounts.at(row.byApp).byOrganisation ? MappingFate::AddressHidden : MappingFate::Matched;
        }
    }

    void notFoundByApp(const MappedPerson &mapped, MappingRow &row) const
    {
        if (mapped.account >= 0 || isToCome(mapped)) {
            row.fate = MappingFate::ToBeChosen;
            row.choose = mapped.account;
            row.why = reasonOf(mapped);
            return;
        }
        row.fate = mapped.nobody ? MappingFate::LeftOut : MappingFate::NoAccount;
        const auto proposals = m_proposals.constFind(row.person);
        if (mapped.nobody || proposals == m_proposals.cend() || proposals->isEmpty())
            return;
        row.choose = proposals->constFirst().account;
        row.why = reasonOf(proposals->constFirst().why);
    }

    const PeopleMap &m_map;
    const QHash<qint32, QList<AccountProposal>> &m_proposals;
    const QHash<QString, qint32> m_byEmail;
};

void count(const MappingRow &row, MappingPrediction &prediction)
{
    prediction.unmatched += row.asks();
    switch (row.fate) {
    case MappingFate::Matched:
    case MappingFate::WillMatch: ++prediction.matched; break;
    case MappingFate::AddressHidden: ++prediction.hidden; break;
    case MappingFate::AnotherAccount: ++prediction.another; break;
    case MappingFate::ToBeChosen: prediction.explained += row.why == MappingReason::AddressChanged; break;
    case MappingFate::NoAccount: ++prediction.noAccount; break;
    case MappingFate::LeftOut: ++prediction.explained; break;
    }
}

} // namespace

MappingPrediction predictMapping(const PeopleMap &map, const QHash<qint32, QList<AccountProposal>> &proposals)
{
    MappingPrediction prediction;
    const Prediction predict(map, proposals);
    prediction.rows.reserve(map.rows.size());
    for (qsizetype i = 0; i < map.rows.size(); ++i) {
        if (isLeftAside(map.rows.at(i))) {
            ++prediction.leftAside;
            continue;
        }
        prediction.rows.append(predict.rowOf(static_cast<qint32>(i)));
        count(prediction.rows.constLast(), prediction);
    }
    if (map.accountsKnown)
        prediction.verdict = prediction.unmatched > tooManyUnmatched ? MappingVerdict::Stop
                             : prediction.unmatched > manyUnmatched  ? MappingVerdict::Many
                                                                     : MappingVerdict::Fine;
    return prediction;
}

QList<qsizetype> workList(const MappingPrediction &prediction, const PeopleMap &map)
{
    // 0: an account to choose; 1: one that is proposed; 2: none.
    const auto rank = [&](qsizetype i) {
        const auto &row = prediction.rows.at(i);
        return row.fate == MappingFate::ToBeChosen ? 0 : row.choose >= 0 ? 1 : 2;
    };
    QList<qsizetype> list;
    for (qsizetype i = 0; i < prediction.rows.size(); ++i) {
        if (prediction.rows.at(i).asks())
            list.append(i);
    }
    std::ranges::stable_sort(list, [&](qsizetype a, qsizetype b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const auto &first = map.rows.at(prediction.rows.at(a).person).person;
        const auto &second = map.rows.at(prediction.rows.at(b).person).person;
        return isNameBefore(first.displayName, second.displayName);
    });
    return list;
}

} // namespace cloudward
