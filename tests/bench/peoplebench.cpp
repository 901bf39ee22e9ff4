// SPDX-License-Identifier: Apache-2.0
// How long the page of people takes with 100,000 users and 10,000 groups: opening it, and each keystroke of its filters.
// Prints a table; `bench people` builds and runs it.
#include "core/migration/migration.h"
#include "largecompany.h"
#include "windowtimes.h"
#include "wizard/joblist.h"
#include "wizard/preparedmodel.h"
#include "wizard/session.h"
#include "wizard/steps/peoplepage.h"
#include "wizard/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

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
WindowTimes type(QWidget *page, const QString &prefix, const QStringList &texts, int runs)
{
    auto *line = page->findChild<QLineEdit *>(prefix + u".filter"_s);
    auto *table = page->findChild<QTableView *>(prefix + u".table"_s);
    const auto *model = static_cast<const PreparedModel *>(table->model());
    const auto isRight = [&] { return !model->isBusy(); };
    WindowTimes times;
    bool checked = true; // once is enough
    const auto press = [&](int key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QElapsedTimer turn;
        turn.start();
        const double before = WindowTimes::worked();
        QCoreApplication::sendEvent(line, &event);
        const double worked = WindowTimes::worked() - before;
        const double pressed = double(turn.nsecsElapsed()) / 1e6;
        times.measure(isRight);
        times.whole.back() += pressed;
        times.busy.back() = std::max(times.busy.back(), worked);
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
    const LargeCompany company;
    const QTemporaryDir folder;
    auto migration = Migration::create(folder.filePath(u"bench.cloudward"_s));
    if (!migration)
        return 1;
    (*migration)->setInventory(company.inventory());
    (*migration)->setCloudAccounts(company.accounts());
    QList<CloudGroupName> cloudGroups;
    for (int i = 0; i < company.groups; i += 2)
        cloudGroups.append({.name = (*migration)->inventory()->people.groups.at(i), .id = QString::number(i)});
    (*migration)->setCloudGroups(cloudGroups);
    const auto secrets = makeMemorySecretStore();
    JobList jobs;
    Session session(**migration, *secrets, jobs);

    std::printf(
        "%d users, %d accounts, %d groups; milliseconds: until the rows are right and painted, and the longest that "
        "the window was busy\n",
        company.users, int((*migration)->cloudAccounts()->size()), company.groups);
    std::printf("%-46s %9s %9s   %9s %9s   %s\n", "", "median", "worst", "busy", "worst", "goal");
    WindowTimes mapping, tables, opening;
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
        opening.measure([&] { return table->model()->rowCount() == company.users && table->isVisible(); });
        opening.whole.back() += begun;
        opening.busy.back() = std::max(opening.busy.back(), begun);
    }
    mapping.print("mapping alone (mapPeople)", "-");
    tables.print("mapping, proposals, texts, groups", "-");
    opening.print("opening the page", "<= 1000");
    auto *page = window->widget();
    type(page, u"people"_s, {u"anna brandt"_s, u"user.4711@"_s, u"company-3"_s, u"dąb"_s, u"elsewhere"_s}, runs)
        .print("a keystroke, 100,000 users", "<= 50");
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    type(page, u"peoplegroups"_s, {u"team-77"_s, u"nakamura"_s}, runs).print("a keystroke, 10,000 groups", "<= 50");
    return 0;
}
