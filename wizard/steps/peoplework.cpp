// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peoplework.h"

#include "core/people/emailplantext.h"
#include "core/people/emailrules.h"
#include "wizard/steps/mendwork.h"

#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qsizetype mostProblems = 8;

/// The users of users.csv, as step 1 wrote it: mail, username, display_name.
Result<People> readUsersFile(const QString &path)
{
    const auto rows = readCsvFile(path);
    if (!rows)
        return std::unexpected(rows.error());
    People people;
    for (const CsvRow &row : rows->size() > 1 ? rows->sliced(1) : QList<CsvRow>()) {
        if (row.fields.size() >= 3)
            people.users.append({.userKey = {},
                .userName = row.fields.at(1),
                .displayName = row.fields.at(2),
                .email = row.fields.at(0)});
    }
    return people;
}

QString whoseEmail(qint64 userId, qint64 directory, const QString &name)
{
    return userId != 0 ? QString::number(userId) : u"%1:%2"_s.arg(directory).arg(name.toLower());
}

QString whoseEmail(const SetEmail &email)
{
    return whoseEmail(email.userId, email.directoryId, email.userName);
}

/// Whether a copy has the addresses that its original is to get.
bool hasAddresses(const People &copy, const QList<Person> &wanted)
{
    QHash<QString, QString> its;
    for (const Person &person : copy.users)
        its.insert(whoseEmail(person.id, person.directoryId, person.userName), person.email);
    return std::ranges::all_of(wanted, [&its](const Person &person) {
        const auto found = its.constFind(whoseEmail(person.id, person.directoryId, person.userName));
        return found == its.cend() || *found == person.email;
    });
}

bool wishesAddresses(const MendWishes &wishes)
{
    return !wishes.emails.isEmpty() || std::ranges::any_of(wishes.findings, isEmailFinding);
}

QList<EmailChange> plannedEmails(const PeopleSource &source, PreparedPeople &prepared)
{
    if (!wishesAddresses(source.wishes))
        return {};
    const EmailPlan plan = planMend(source.inventory, source.wishes).emails;
    for (const EmailPlanProblem &problem : plan.problems.first(std::min(mostProblems, plan.problems.size())))
        prepared.addressProblems.append(emailPlanProblemText(problem));
    return plan.changes;
}

PreparedPeople::Copy copyOf(const PeopleSource &source, const QList<EmailChange> &changes)
{
    if (source.copy)
        return hasAddresses(*source.copy, withEmails(source.inventory.people.users, changes))
                   ? (changes.isEmpty() ? PreparedPeople::Copy::NotNeeded : PreparedPeople::Copy::Current)
                   : PreparedPeople::Copy::Older;
    return changes.isEmpty() ? PreparedPeople::Copy::NotNeeded : PreparedPeople::Copy::Missing;
}

} // namespace

PeopleSource peopleSource(const Migration &migration)
{
    PeopleSource source;
    if (migration.inventory()) {
        source.from = PeopleSource::From::Backup;
        const bool mended = migration.isMendedInUse();
        source.inventory = mended ? migration.originalAudit().inventory : *migration.inventory();
        if (mended)
            source.copy = migration.inventory()->people;
        // What was wished for and not mended before the import changed no address.
        const bool isOver = migration.confirmedPhases(Step::ImportBackup).contains("finished"_L1);
        if (const auto basis = mendBasis(migration); basis && (mended || !isOver))
            source.wishes = wishesFor(migration.mendWishes(), *basis);
    } else if (const auto files = migration.usersFiles()) {
        source.from = PeopleSource::From::Files;
        source.usersFile = files->users;
    }
    source.accounts = migration.cloudAccounts();
    source.invited = migration.invitedEmails();
    source.choices = migration.personChoices();
    source.cloudGroups = migration.cloudGroups();
    source.groupChoices = migration.groupChoices();
    source.imported = migration.confirmedPhases(Step::ImportBackup).contains("finished"_L1);
    return source;
}

bool PeopleSource::isSameAs(const PeopleSource &other) const
{
    const auto isSame = [](const auto &one, const auto &another) {
        return one.size() == another.size() && one.constData() == another.constData();
    };
    const auto isSamePeople = [&](const People &one, const People &another) {
        return isSame(one.users, another.users) && isSame(one.groups, another.groups);
    };
    return from == other.from && isSamePeople(inventory.people, other.inventory.people) &&
           usersFile == other.usersFile && wishes == other.wishes && copy.has_value() == other.copy.has_value() &&
           (!copy || isSamePeople(*copy, *other.copy)) && accounts == other.accounts && invited == other.invited &&
           choices == other.choices && cloudGroups == other.cloudGroups && groupChoices == other.groupChoices &&
           imported == other.imported;
}

PreparedPeople preparePeople(const PeopleSource &source)
{
    PreparedPeople prepared;
    prepared.from = source.from;
    PeopleMapInput input{.people = source.inventory.people,
        .deletedUsers = source.inventory.deletedUsers,
        .owned = source.inventory.owned,
        .ownedKnown = source.inventory.ownedKnown,
        .accounts = source.accounts,
        .invited = source.invited,
        .choices = source.choices,
        .imported = source.imported};
    if (source.from == PeopleSource::From::Files) {
        auto people = readUsersFile(source.usersFile);
        if (people)
            input.people = std::move(*people);
        else
            prepared.unread = people.error();
        input.ownedKnown = false;
    } else {
        input.emailChanges = plannedEmails(source, prepared);
        prepared.copy = copyOf(source, input.emailChanges);
    }
    // Who is in what does not decide who is who, and takes long to follow.
    const People everybody = std::exchange(input.people,
        {.directories = input.people.directories, .users = input.people.users, .groups = {}, .memberships = {}});
    if (!source.proposals) {
        prepared.people = std::make_shared<PeopleTable>(mapPeople(input), false);
        prepared.invitable = prepared.people->invitable();
        return prepared;
    }
    auto groups = QtConcurrent::run([everybody, &source] {
        return mapGroups({.serverGroups = everybody.groups,
            .members = membersByGroup(effectivePeople(everybody).memberships),
            .cloudGroups = source.cloudGroups,
            .choices = source.groupChoices});
    });
    const PeopleMap map = mapPeople(input);
    auto accounts = QtConcurrent::run([&map] { return std::make_shared<AccountTable>(map); });
    prepared.people = std::make_shared<PeopleTable>(map, true);
    prepared.invitable = prepared.people->invitable();
    prepared.accounts = accounts.result();
    prepared.groups = std::make_shared<GroupTable>(groups.result());
    prepared.cloudGroups = std::make_shared<CloudGroupTable>(groups.result());
    return prepared;
}

SetEmail emailFor(const Person &person, const QString &email)
{
    return {
        .userId = person.id, .directoryId = person.directoryId, .userName = person.userName, .email = email.trimmed()};
}

namespace {

template<class Choice, class Store>
QHash<QString, std::optional<Choice>> applyChoices(
    const QHash<QString, Choice> &now, const QHash<QString, std::optional<Choice>> &wanted, Store &&store)
{
    QHash<QString, std::optional<Choice>> back;
    QHash<QString, Choice> changed;
    QStringList removed;
    for (const auto &[key, choice] : wanted.asKeyValueRange()) {
        const auto before = now.constFind(key);
        back.insert(key, before == now.cend() ? std::nullopt : std::optional<Choice>(*before));
        if (choice)
            changed.insert(key, *choice);
        else
            removed.append(key);
    }
    if (!wanted.isEmpty())
        store(changed, removed);
    return back;
}

QList<SetEmail> applyEmails(Migration &migration, const QList<SetEmail> &wanted)
{
    if (wanted.isEmpty())
        return {};
    QHash<QString, SetEmail> before;
    MendWishes wishes = migration.mendWishes();
    for (const SetEmail &email : std::as_const(wishes.emails))
        before.insert(whoseEmail(email), email);
    QSet<QString> touched;
    QList<SetEmail> back;
    for (SetEmail email : wanted) {
        const QString whose = whoseEmail(email);
        touched.insert(whose);
        email.email = before.value(whose).email;
        back.append(email);
    }
    wishes.emails.removeIf([&touched](const SetEmail &email) { return touched.contains(whoseEmail(email)); });
    std::ranges::copy_if(
        wanted, std::back_inserter(wishes.emails), [](const SetEmail &email) { return !email.email.isEmpty(); });
    migration.setMendWishes(wishes);
    return back;
}

} // namespace

PeopleEdit applyEdit(Migration &migration, const PeopleEdit &edit)
{
    PeopleEdit back;
    back.people = applyChoices<PersonChoice>(migration.personChoices(), edit.people,
        [&migration](const auto &changed, const auto &removed) { migration.setPersonChoices(changed, removed); });
    back.groups = applyChoices<QString>(migration.groupChoices(), edit.groups,
        [&migration](const auto &changed, const auto &removed) { migration.setGroupChoices(changed, removed); });
    back.emails = applyEmails(migration, edit.emails);
    return back;
}

PeopleEdit editOf(const PeopleCsvReading &reading, const PeopleMap &map, const Migration &migration)
{
    PeopleEdit edit;
    const PersonChoices now = migration.personChoices();
    for (const auto &[key, choice] : reading.choices.asKeyValueRange()) {
        if (!now.contains(key) || now.value(key) != choice)
            edit.people.insert(key, choice);
    }
    for (const QString &key : reading.undecided) {
        if (now.contains(key))
            edit.people.insert(key, std::nullopt);
    }
    QHash<QString, const MappedPerson *> byEmailOwner;
    QSet<QString> typed;
    for (const SetEmail &email : migration.mendWishes().emails)
        typed.insert(whoseEmail(email));
    const QSet<QString> kept(reading.emailsKept.cbegin(), reading.emailsKept.cend());
    for (const MappedPerson &person : map.rows) {
        const QString whose = whoseEmail(person.person.id, person.person.directoryId, person.person.userName);
        byEmailOwner.insert(whose, &person);
        // An address by hand that the file does not name any more is taken back; one that cannot be used it never named.
        if (person.email != person.person.email && typed.contains(whose) && kept.contains(personKey(person.person)))
            edit.emails.append(emailFor(person.person, {}));
    }
    for (const SetEmail &email : reading.emails) {
        const MappedPerson *person = byEmailOwner.value(whoseEmail(email));
        if (!person || person->email != email.email)
            edit.emails.append(email);
    }
    return edit;
}

PeopleEdit editOf(const GroupMapCsvReading &reading, const Migration &migration)
{
    PeopleEdit edit;
    const GroupChoices now = migration.groupChoices();
    for (const auto &[key, group] : reading.choices.asKeyValueRange()) {
        if (!now.contains(key) || now.value(key) != group)
            edit.groups.insert(key, group);
    }
    for (const QString &key : reading.undecided) {
        if (now.contains(key))
            edit.groups.insert(key, std::nullopt);
    }
    return edit;
}

Result<PeopleReading> readPeopleOfCloud(const CloudAccountsParameters &parameters, Work &work)
{
    auto accounts = readCloudAccounts(parameters, work);
    if (!accounts)
        return std::unexpected(accounts.error());
    PeopleReading reading{.accounts = std::move(*accounts), .groups = {}};
    CloudClient client(parameters.access, work.cancel, parameters.retry);
    auto groups = client.groups();
    if (groups)
        reading.groups = std::move(*groups);
    else if (groups.error().code != ErrorCode::Forbidden)
        return std::unexpected(groups.error());
    return reading;
}

} // namespace cloudward
