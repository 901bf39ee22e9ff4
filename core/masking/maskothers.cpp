// SPDX-License-Identifier: Apache-2.0
// Of Masker: what it knows, together with the others.
#include "core/masking/masker.h"
#include "core/masking/maskwords.h"

#include <algorithm>

namespace cloudward {

int Masker::numberOf(const KnownPerson &person) const
{
    if (!m_others)
        return 0;
    if (const int owner = m_others->accountOwner(person.accountId); owner > 0)
        return owner;
    if (const int owner = m_others->addressOwner(person.email.trimmed()); owner > 0)
        return owner;
    for (const auto &name : {person.userName, person.displayName}) {
        const auto words = maskWords(name);
        if (words.isEmpty())
            continue;
        const auto key = rowKey(words);
        for (const int meaning : {m_others->rowMeaning(key), m_others->wholeMeaning(key)}) {
            if (meaning > 0)
                return meaning;
        }
    }
    return 0;
}

int Masker::firstMeaning(int own, int theirs)
{
    return own <= firstHost || theirs == 0 ? own : theirs;
}

int Masker::rowMeaning(quint64 key) const
{
    return firstMeaning(m_rows.value(key), m_others ? m_others->rowMeaning(key) : 0);
}

int Masker::wholeMeaning(quint64 key) const
{
    return firstMeaning(m_wholes.value(key), m_others ? m_others->wholeMeaning(key) : 0);
}

int Masker::partMeaning(quint64 key) const
{
    const int own = m_parts.value(key);
    const int theirs = m_others ? m_others->partMeaning(key) : 0;
    if (own == 0 || theirs == 0 || own == theirs)
        return own != 0 ? own : theirs;
    return several;
}

int Masker::addressOwner(const QString &address) const
{
    const auto key = address.toCaseFolded();
    const int theirs = m_others ? m_others->addressOwner(key) : 0;
    return theirs > 0 ? theirs : m_addresses.value(key);
}

int Masker::accountOwner(const QString &accountId) const
{
    const int theirs = m_others ? m_others->accountOwner(accountId) : 0;
    return theirs > 0 ? theirs : m_accountIds.value(accountId);
}

quint8 Masker::longestFrom(quint64 key) const
{
    const auto own = m_longest.value(key);
    return m_others ? std::max(own, m_others->longestFrom(key)) : own;
}

int Masker::hostIndex(const QString &host) const
{
    const auto own = m_hosts.value(host.toCaseFolded(), -1);
    return own < 0 && m_others ? m_others->hostIndex(host) : own;
}

} // namespace cloudward
