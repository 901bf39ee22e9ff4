// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudstate.h"

#include <QSet>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

template<class List, class Fits>
auto *firstWhere(List &list, Fits fits)
{
    const auto found = std::ranges::find_if(list, fits);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString steadyId(const QString &kind, const QString &name)
{
    static const QUuid space(u"5f3c1c5e-9a53-4f39-8a5e-6b1e0d1a7c11"_s);
    return QUuid::createUuidV5(space, kind + u':' + name.toLower()).toString(QUuid::WithoutBraces);
}

const SiteAccount *CloudState::account(const QString &id) const
{
    return firstWhere(accounts, [&id](const SiteAccount &account) { return account.id == id; });
}

const SiteAccount *CloudState::accountByEmail(QStringView email) const
{
    const QStringView wanted = email.trimmed();
    if (wanted.isEmpty())
        return nullptr;
    return firstWhere(accounts,
        [wanted](const SiteAccount &account) { return account.email.compare(wanted, Qt::CaseInsensitive) == 0; });
}

const CloudGroup *CloudState::group(const QString &id) const
{
    return firstWhere(groups, [&id](const CloudGroup &group) { return group.id == id; });
}

CloudGroup *CloudState::group(const QString &id)
{
    return firstWhere(groups, [&id](const CloudGroup &group) { return group.id == id; });
}

const CloudGroup *CloudState::groupByName(QStringView name) const
{
    return firstWhere(
        groups, [name](const CloudGroup &group) { return group.name.compare(name, Qt::CaseInsensitive) == 0; });
}

CloudGroup *CloudState::groupByName(QStringView name)
{
    return firstWhere(
        groups, [name](const CloudGroup &group) { return group.name.compare(name, Qt::CaseInsensitive) == 0; });
}

CloudGroup &CloudState::addGroup(const QString &name)
{
    groups.append({steadyId(u"group"_s, name), name, {}, {}, false});
    return groups.last();
}

qint64 CloudState::seatsUsed(const QString &resource, const QString &alsoFrom) const
{
    QSet<QString> seated;
    for (const CloudGroup &group : groups) {
        if (group.id == alsoFrom || !group.roles.value(resource).isEmpty())
            seated.unite(QSet<QString>(group.members.cbegin(), group.members.cend()));
    }
    return std::ranges::count_if(accounts, [&seated](const SiteAccount &account) {
        return account.active && !account.app && seated.contains(account.id);
    });
}

CloudMemory::CloudMemory(CloudState start, std::chrono::milliseconds lag)
    : m_truth(start)
    , m_seen(std::move(start))
    , m_lag(lag)
{}

void CloudMemory::change(const std::function<void(CloudState &)> &edit)
{
    edit(m_truth);
    if (m_lag.count() <= 0) {
        m_seen = m_truth;
        return;
    }
    QTimer::singleShot(m_lag, Qt::PreciseTimer, this, [this, then = m_truth] { m_seen = then; });
}

void CloudMemory::changeLightly(const std::function<void(CloudState &)> &edit)
{
    edit(m_truth);
    if (m_lag.count() <= 0)
        edit(m_seen);
    else
        QTimer::singleShot(m_lag, Qt::PreciseTimer, this, [this, edit] { edit(m_seen); });
}

} // namespace cloudward
