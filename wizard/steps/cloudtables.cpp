// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/cloudtables.h"

#include "wizard/icons.h"
#include "wizard/steps/peopletexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

AccountTable::AccountTable(const PeopleMap &map)
    : m_accounts(map.accounts)
{
    for (const MappedPerson &person : map.rows) {
        if (person.account >= 0 && !m_matched.contains(person.account))
            m_matched.insert(person.account, personName(person.person));
    }
    m_haystack.reserve(m_accounts.size(), m_accounts.size() * 64);
    for (const CloudAccount &account : std::as_const(m_accounts))
        m_haystack.addRow({account.displayName, account.email});
}

QString AccountTable::heading(int column) const
{
    switch (column) {
    case Account: return PeopleTexts::tr("Account");
    case Address: return PeopleTexts::tr("Address");
    case Matched: return PeopleTexts::tr("Matched with");
    default: return {};
    }
}

QString AccountTable::text(qint32 row, int column) const
{
    const CloudAccount &account = m_accounts.at(row);
    switch (column) {
    case Account:
        return account.active ? account.displayName : PeopleTexts::tr("%1 (switched off)").arg(account.displayName);
    case Address: return account.email.isEmpty() ? PeopleTexts::tr("hidden") : account.email;
    case Matched: return m_matched.value(row);
    default: return {};
    }
}

CloudGroupTable::CloudGroupTable(const GroupMap &map)
    : m_groups(map.groups)
{
    for (const CloudGroupName &group : std::as_const(m_groups))
        m_haystack.addRow({group.name});
}

QString CloudGroupTable::heading(int /*column*/) const
{
    return PeopleTexts::tr("Group of the cloud");
}

GroupTable::GroupTable(const GroupMap &map)
    : m_map(map)
    , m_proposals(proposeGroups(m_map))
{
    for (qint32 row = 0; row < size(); ++row) {
        const MappedGroup &group = m_map.rows.at(row);
        quint32 kinds = 0;
        switch (group.fate) {
        case GroupFate::New: kinds = GroupKind::isNew; break;
        case GroupFate::Merges: kinds = GroupKind::merges; break;
        case GroupFate::Renamed: kinds = GroupKind::renamed; break;
        case GroupFate::Reserved: kinds = GroupKind::stays; break;
        }
        const bool byHand = group.by == GroupMatchedBy::Hand;
        kinds |= byHand ? GroupKind::byHand : 0U;
        kinds |= !byHand && m_proposals.contains(row) ? GroupKind::hasProposal : 0U;
        m_kinds.append(kinds);
        m_haystack.addRow(
            {group.serverName, group.cloudName == group.serverName ? QStringView() : QStringView(group.cloudName)});
    }
}

qsizetype GroupTable::count(quint32 kind) const
{
    return std::ranges::count_if(m_kinds, [kind](quint32 kinds) { return (kinds & kind) != 0; });
}

QString GroupTable::heading(int column) const
{
    switch (column) {
    case Server: return PeopleTexts::tr("Group of the server");
    case Members: return PeopleTexts::tr("Members");
    case Fate: return PeopleTexts::tr("What the import does");
    case Cloud: return PeopleTexts::tr("Where its members belong");
    default: return {};
    }
}

QString GroupTable::cloudText(qint32 row) const
{
    const MappedGroup &group = m_map.rows.at(row);
    if (group.by == GroupMatchedBy::Hand)
        return PeopleTexts::tr("%1 (by hand)").arg(group.cloudName);
    const auto proposed = m_proposals.constFind(row);
    if (proposed != m_proposals.constEnd() && !proposed->isEmpty())
        return PeopleTexts::tr("perhaps: %1 (%2)")
            .arg(m_map.groups.at(proposed->first().group).name, proposalWord(proposed->first().why));
    return group.cloudName.isEmpty() ? PeopleTexts::tr("–") : group.cloudName;
}

QString GroupTable::text(qint32 row, int column) const
{
    const MappedGroup &group = m_map.rows.at(row);
    switch (column) {
    case Server: return group.serverName;
    case Members: return QLocale().toString(group.members);
    case Fate:
        switch (group.fate) {
        case GroupFate::New:
            return m_map.groupsKnown ? PeopleTexts::tr("New") : PeopleTexts::tr("New, as far as is known");
        case GroupFate::Merges: return PeopleTexts::tr("Joins the cloud’s group");
        case GroupFate::Renamed: return PeopleTexts::tr("Is renamed");
        case GroupFate::Reserved: return PeopleTexts::tr("Stays behind");
        }
        Q_UNREACHABLE_RETURN({});
    case Cloud: return cloudText(row);
    default: return {};
    }
}

QIcon GroupTable::icon(qint32 row, int column) const
{
    if (column != Fate)
        return {};
    switch (m_map.rows.at(row).fate) {
    case GroupFate::New: return makeIcon(Icon::Done, Tone::Success);
    case GroupFate::Merges:
    case GroupFate::Renamed: return makeIcon(Icon::Info, Tone::Info);
    case GroupFate::Reserved: return makeIcon(Icon::Skipped, Tone::Quiet);
    }
    Q_UNREACHABLE_RETURN({});
}

QString GroupTable::sortKey(qint32 row, int column) const
{
    if (column == Members)
        return u"%1"_s.arg(m_map.rows.at(row).members, 19, 10, QChar(u'0'));
    return text(row, column).toCaseFolded();
}

} // namespace cloudward
