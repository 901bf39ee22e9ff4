// SPDX-License-Identifier: Apache-2.0
// How long the page of people takes with 100,000 users and 10,000 groups: opening it, and each keystroke of its filters.
// Prints a table; `bench people` builds and runs it.
#include "core/migration/migration.h"
#include "wizard/joblist.h"
#include "wizard/preparedmodel.h"
#include "wizard/session.h"
#include "wizard/steps/peoplepage.h"
#include "wizard/style.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

constexpr int users = 100'000;
constexpr int groups = 10'000;

const std::array firstNames{u"Anna"_s, u"Béla"_s, u"Chidi"_s, u"Dorothea"_s, u"Émile"_s, u"Fatima"_s, u"Gustavo"_s,
    u"Hanako"_s, u"Ines"_s, u"Jörg"_s, u"Katarzyna"_s, u"Liam"_s, u"Müge"_s, u"Nikhil"_s, u"Olga"_s, u"Priya"_s};
const std::array lastNames{u"Adeyemi"_s, u"Brandt"_s, u"Castellano"_s, u"Dąbrowski"_s, u"Eriksson"_s, u"Fischer"_s,
    u"García"_s, u"Haddad"_s, u"Ivanova"_s, u"Johansson"_s, u"Kowalczyk"_s, u"Lefèvre"_s, u"Mukherjee"_s, u"Nakamura"_s,
    u"Okonkwo"_s, u"Petrović"_s, u"Quispe"_s};

QString name(int i)
{
    return u"%1 %2 %3"_s.arg(firstNames[size_t(i) % firstNames.size()], lastNames[size_t(i / 16) % lastNames.size()])
        .arg(i / 272);
}

Inventory company()
{
    Inventory inventory;
    inventory.ownedKnown = true;
    inventory.people.directories = {{.id = 1, .name = u"Internal"_s, .kind = UserDirectory::Kind::Internal}};
    for (int i = 0; i < users; ++i) {
        const QString key = u"JIRAUSER%1"_s.arg(10'000 + i);
        const QString email = i % 50 == 0 ? QString() : u"user.%1@company-%2.com"_s.arg(i).arg(i % 7);
        inventory.people.users.append({.userKey = key,
            .userName = u"user%1"_s.arg(i),
            .displayName = name(i),
            .email = email,
            .directoryId = 1,
            .active = i % 20 != 0,
            .id = 10'000 + i});
        inventory.owned.insert(key, {.reported = i % 997, .assigned = i % 89, .comments = i % 1'009, .filters = i % 3});
    }
    for (int i = 0; i < groups; ++i) {
        inventory.people.groups.append(
            u"team-%1-of-%2"_s.arg(i).arg(lastNames[size_t(i) % lastNames.size()].toLower()));
        for (int member = 0; member < 10; ++member)
            inventory.people.memberships.append({.group = inventory.people.groups.constLast(),
                .member = u"user%1"_s.arg((i * 10 + member) % users),
                .directoryId = 1});
    }
    return inventory;
}

/// Most have an account, some hide its address, some have another one.
QList<CloudAccount> accounts()
{
    QList<CloudAccount> accounts;
    for (int i = 0; i < users; ++i) {
        if (i % 10 == 3)
            continue;
        const QString email = i % 25 == 1   ? QString()
                              : i % 25 == 2 ? u"user.%1@elsewhere.com"_s.arg(i)
                                            : u"user.%1@company-%2.com"_s.arg(i).arg(i % 7);
        accounts.append({.accountId = u"712020:%1"_s.arg(i), .displayName = name(i), .email = email});
    }
    return accounts;
}

struct Times
{
    std::vector<double> whole; ///< milliseconds until the rows are right and painted
    std::vector<double> busy;  ///< the longest that the window did not come round
};

/// Lets the window work until `done`, and then until all is painted. It waits as a window does, and leaves the processor to
/// the others meanwhile; busy is what it worked at a stretch.
template<class Done>
void measure(Times &times, Done &&done)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QObject watch;
    QElapsedTimer whole;
    QElapsedTimer turn;
    qint64 busy = 0;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &watch, [&turn] { turn.start(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &watch,
        [&] { busy = std::max(busy, turn.isValid() ? turn.nsecsElapsed() : 0); });
    QTimer look;
    look.start(1);
    whole.start();
    turn.start();
    for (int settled = 0; settled < 3;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settled = done() ? settled + 1 : 0;
    }
    times.whole.push_back(double(whole.nsecsElapsed()) / 1e6);
    times.busy.push_back(double(busy) / 1e6);
}

void print(const char *what, Times times, const char *goal)
{
    for (auto *list : {&times.whole, &times.busy})
        std::ranges::sort(*list);
    const auto median = [](const std::vector<double> &list) { return list.at(list.size() / 2); };
    std::printf("%-46s %9.1f %9.1f   %9.1f %9.1f   %s\n", what, median(times.whole), times.whole.back(),
        median(times.busy), times.busy.back(), goal);
    std::fflush(stdout);
}

/// The fields in which a row is found.
QStringList fieldsOf(const PreparedTable &table, qint32 row)
{
    if (const auto *people = dynamic_cast<const PeopleTable *>(&table)) {
        const MappedPerson &person = people->person(row);
        const CloudAccount *account = people->account(row);
        return {person.person.displayName, person.person.userName, person.person.email, person.email,
            account ? account->displayName : QString(), account ? account->email : QString()};
    }
    const MappedGroup &group = static_cast<const GroupTable &>(table).group(row);
    return {group.serverName, group.cloudName};
}

/// Looks at each row by itself.
qsizetype plainCount(const PreparedTable &table, const QString &text)
{
    const QString wanted = text.trimmed().toCaseFolded();
    qsizetype count = 0;
    for (qint32 row = 0; row < table.size(); ++row) {
        const QStringList fields = fieldsOf(table, row);
        count +=
            std::ranges::any_of(fields, [&](const QString &field) { return field.toCaseFolded().contains(wanted); });
    }
    return count;
}

/// Types and takes away again, key by key.
Times type(QWidget *page, const QString &prefix, const QStringList &texts, int runs)
{
    auto *line = page->findChild<QLineEdit *>(prefix + u".filter"_s);
    auto *table = page->findChild<QTableView *>(prefix + u".table"_s);
    const auto *model = static_cast<const PreparedModel *>(table->model());
    const auto isRight = [&] { return !model->isBusy(); };
    Times times;
    bool checked = true; // once is enough
    const auto press = [&](int key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::sendEvent(line, &event);
        const double pressed = double(turn.nsecsElapsed()) / 1e6;
        measure(times, isRight);
        times.whole.back() += pressed;
        times.busy.back() = std::max(times.busy.back(), pressed);
        if (checked && model->rowCount() != plainCount(model->table(), line->text()))
            std::printf("WRONG: %s shows %d rows\n", qPrintable(line->text()), model->rowCount());
    };
    line->setFocus();
    for (int run = 0; run < runs; ++run) {
        for (const QString &text : texts) {
            for (const QChar letter : text)
                press(letter.toUpper().unicode(), QString(letter));
            while (!line->text().isEmpty())
                press(Qt::Key_Backspace, {});
        }
        checked = false;
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Qt::ColorScheme::Light);
    const int runs = std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5);
    const QTemporaryDir folder;
    auto migration = Migration::create(folder.filePath(u"bench.cloudward"_s));
    if (!migration)
        return 1;
    (*migration)->setInventory(company());
    (*migration)->setCloudAccounts(accounts());
    QList<CloudGroupName> cloudGroups;
    for (int i = 0; i < groups; i += 2)
        cloudGroups.append({.name = (*migration)->inventory()->people.groups.at(i), .id = QString::number(i)});
    (*migration)->setCloudGroups(cloudGroups);
    const auto secrets = makeMemorySecretStore();
    JobList jobs;
    Session session(**migration, *secrets, jobs);

    std::printf(
        "%d users, %d accounts, %d groups; milliseconds: until the rows are right and painted, and the longest that "
        "the window was busy\n",
        users, int((*migration)->cloudAccounts()->size()), groups);
    std::printf("%-46s %9s %9s   %9s %9s   %s\n", "", "median", "worst", "busy", "worst", "goal");
    Times mapping, tables, opening;
    std::unique_ptr<QScrollArea> window;
    for (int run = 0; run < runs; ++run) {
        const PeopleSource source = peopleSource(**migration);
        QElapsedTimer clock;
        clock.start();
        const PeopleMap map = mapPeople({.people = source.inventory.people,
            .deletedUsers = source.inventory.deletedUsers,
            .owned = source.inventory.owned,
            .ownedKnown = source.inventory.ownedKnown,
            .accounts = source.accounts});
        mapping.whole.push_back(double(clock.nsecsElapsed()) / 1e6);
        mapping.busy.push_back(0);
        clock.restart();
        const PreparedPeople prepared = preparePeople(source);
        tables.whole.push_back(double(clock.nsecsElapsed()) / 1e6);
        tables.busy.push_back(0);

        window = std::make_unique<QScrollArea>();
        window->setWidgetResizable(true);
        window->resize(1'000, 800);
        auto *page = new PeoplePage(session);
        window->setWidget(page);
        clock.restart();
        window->show();
        page->refresh();
        const double begun = double(clock.nsecsElapsed()) / 1e6;
        const auto *table = page->findChild<QTableView *>(u"people.table"_s);
        measure(opening, [&] { return table->model()->rowCount() == users && table->isVisible(); });
        opening.whole.back() += begun;
        opening.busy.back() = std::max(opening.busy.back(), begun);
    }
    print("mapping alone (mapPeople)", mapping, "-");
    print("mapping, proposals, texts, groups", tables, "-");
    print("opening the page", opening, "<= 1000");
    auto *page = window->widget();
    print("a keystroke, 100,000 users",
        type(page, u"people"_s, {u"anna brandt"_s, u"user.4711@"_s, u"company-3"_s, u"dąb"_s, u"elsewhere"_s}, runs),
        "<= 50");
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    print("a keystroke, 10,000 groups", type(page, u"peoplegroups"_s, {u"team-77"_s, u"nakamura"_s}, runs), "<= 50");
    return 0;
}
