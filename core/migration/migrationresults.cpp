// SPDX-License-Identifier: Apache-2.0
// Of Migration: what steps 6 to 8 and those of BigPicture found, and what was decided on it.
#include "core/migration/migrationprivate.h"

namespace cloudward {

QList<GroupReview> Migration::groupReviews() const
{
    return d->data.groupReviews;
}

void Migration::setGroupReviews(const QList<GroupReview> &reviews)
{
    if (d->change(*this, Part::GroupReviews, d->data.groupReviews, reviews))
        Q_EMIT changed();
}

GroupDecisions Migration::groupDecisions() const
{
    return d->data.groupDecisions;
}

void Migration::setGroupDecisions(const GroupDecisions &changes)
{
    auto decisions = d->data.groupDecisions;
    for (const auto &[group, decision] : changes.asKeyValueRange()) {
        if (decision.kind == GroupDecision::Kind::Open)
            decisions.remove(group);
        else
            decisions.insert(group, decision);
    }
    if (d->change(*this, Part::Decisions, d->data.groupDecisions, decisions))
        Q_EMIT changed();
}

QList<SiteProduct> Migration::siteProducts() const
{
    return d->data.siteProducts;
}

void Migration::setSiteProducts(const QList<SiteProduct> &products)
{
    if (d->change(*this, Part::SiteProducts, d->data.siteProducts, products))
        Q_EMIT changed();
}

QStringList Migration::grantedGroups() const
{
    return d->data.grantedGroups;
}

void Migration::addGrantedGroups(const QStringList &cloudNames)
{
    auto names = d->data.grantedGroups + cloudNames;
    names.removeDuplicates();
    if (d->change(*this, Part::GrantedGroups, d->data.grantedGroups, names))
        Q_EMIT changed();
}

QStringList Migration::formerGroups() const
{
    return d->data.formerGroups;
}

void Migration::setFormerGroups(const QStringList &names)
{
    if (d->change(*this, Part::FormerGroups, d->data.formerGroups, names))
        Q_EMIT changed();
}

QStringList Migration::rejoinedGroups() const
{
    return d->data.rejoinedGroups;
}

void Migration::addRejoinedGroup(const QString &cloudName)
{
    auto names = d->data.rejoinedGroups;
    if (!names.contains(cloudName))
        names += cloudName;
    if (d->change(*this, Part::RejoinedGroups, d->data.rejoinedGroups, names))
        Q_EMIT changed();
}

QList<ArrivalRow> Migration::arrival() const
{
    return d->data.arrival;
}

void Migration::setArrival(const QList<ArrivalRow> &rows)
{
    if (d->change(*this, Part::Arrival, d->data.arrival, rows))
        Q_EMIT changed();
}

QList<CheckResult> Migration::afterChecks() const
{
    return d->data.afterChecks;
}

void Migration::setAfterChecks(const QList<CheckResult> &checks)
{
    if (d->change(*this, Part::AfterChecks, d->data.afterChecks, checks))
        Q_EMIT changed();
}

const QMap<QString, CheckNote> &Migration::checkNotes() const
{
    return d->data.checkNotes;
}

void Migration::setCheckNote(const QString &checkId, const CheckNote &note)
{
    auto notes = d->data.checkNotes;
    if (note == CheckNote())
        notes.remove(checkId);
    else
        notes.insert(checkId, note);
    if (d->change(*this, Part::CheckNotes, d->data.checkNotes, notes))
        Q_EMIT changed();
}

const AppMigration &Migration::appMigration() const
{
    return d->data.appMigration;
}

void Migration::setAppMigration(const AppMigration &app)
{
    if (d->change(*this, Part::AppMigration, d->data.appMigration, app))
        Q_EMIT changed();
}

} // namespace cloudward
