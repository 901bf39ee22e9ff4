// SPDX-License-Identifier: Apache-2.0
// Of Migration: the mapping of people and groups.
#include "core/migration/migrationprivate.h"
#include "core/people/emailrules.h"

#include <QSet>

namespace cloudward {

namespace {

template<class T>
QHash<QString, T> changedBy(QHash<QString, T> values, const QHash<QString, T> &changed, const QStringList &removed)
{
    values.insert(changed);
    for (const auto &key : removed)
        values.remove(key);
    return values;
}

} // namespace

const PersonChoices &Migration::personChoices() const
{
    return d->data.personChoices;
}

void Migration::setPersonChoices(const PersonChoices &changed, const QStringList &removed)
{
    if (d->change(
            *this, Part::ChosenPersons, d->data.personChoices, changedBy(d->data.personChoices, changed, removed)))
        Q_EMIT this->changed();
}

const std::optional<QList<CloudAccount>> &Migration::cloudAccounts() const
{
    return d->data.cloudAccounts;
}

void Migration::setCloudAccounts(const std::optional<QList<CloudAccount>> &accounts)
{
    if (d->change(*this, Part::CloudAccounts, d->data.cloudAccounts, accounts))
        Q_EMIT changed();
}

QStringList Migration::invitedEmails() const
{
    return d->data.invitedEmails;
}

void Migration::addInvitedEmails(const QStringList &emails)
{
    auto all = d->data.invitedEmails;
    QSet<QString> known;
    for (const auto &email : std::as_const(all))
        known.insert(emailKey(email));
    for (const auto &email : emails) {
        const auto key = emailKey(email);
        if (key.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        all += email.trimmed();
    }
    if (d->change(*this, Part::InvitedEmails, d->data.invitedEmails, all))
        Q_EMIT changed();
}

const GroupChoices &Migration::groupChoices() const
{
    return d->data.groupChoices;
}

void Migration::setGroupChoices(const GroupChoices &changed, const QStringList &removed)
{
    if (d->change(*this, Part::ChosenGroups, d->data.groupChoices, changedBy(d->data.groupChoices, changed, removed)))
        Q_EMIT this->changed();
}

const std::optional<QList<CloudGroupName>> &Migration::cloudGroups() const
{
    return d->data.cloudGroups;
}

void Migration::setCloudGroups(const std::optional<QList<CloudGroupName>> &groups)
{
    if (d->change(*this, Part::CloudGroups, d->data.cloudGroups, groups))
        Q_EMIT changed();
}

} // namespace cloudward
