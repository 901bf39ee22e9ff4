// SPDX-License-Identifier: Apache-2.0
// Presenter mode with 100,000 users, 500 projects and 2,000 groups: how long F8 takes, typing, and what it costs to paint.
// Prints a table; `bench presenter` builds and runs it.
#include "core/masking/masker.h"
#include "core/migration/knownfacts.h"
#include "largecompany.h"
#include "windowtimes.h"
#include "wizard/joblist.h"
#include "wizard/preparedmodel.h"
#include "wizard/presenter/presenter.h"
#include "wizard/steps/peoplepage.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

void time(WindowTimes &times, const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const double before = WindowTimes::worked();
    work();
    times.busy.push_back(WindowTimes::worked() - before);
    times.whole.push_back(double(clock.nsecsElapsed()) / 1e6);
}

/// Paints a table of 40 rows again and again, with the same rows or each time with others.
WindowTimes paint(QTableView &table, bool others)
{
    WindowTimes times;
    QPixmap picture(table.size());
    for (int i = 0; i < 21; ++i) {
        table.verticalScrollBar()->setValue(others ? i * 40 : 0);
        WindowTimes first; // it makes icons and fonts
        time(i > 0 ? times : first, [&] { table.render(&picture); });
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int runs = std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5);
    const LargeCompany company{.users = 100'000, .groups = 2'000, .projects = 500};
    const QTemporaryDir folder;
    auto migration = Migration::create(folder.filePath(u"bench.cloudward"_s));
    if (!migration)
        return 1;
    (*migration)->setInventory(company.inventory());
    (*migration)->setCloudAccounts(company.accounts());
    const auto secrets = makeMemorySecretStore();
    JobList jobs;
    Session session(**migration, *secrets, jobs);
    std::printf("%d users, %d groups, %d projects; milliseconds: until it is right and painted, and the longest that "
                "the window "
                "was busy\n",
        company.users, company.groups, company.projects);
    std::printf("%-46s %9s %9s   %9s %9s   %s\n", "", "median", "worst", "busy", "worst", "goal");

    WindowTimes facts, masks;
    for (int run = 0; run < runs; ++run) {
        MaskingFacts known;
        time(facts, [&] { known = knownFacts(**migration); });
        time(masks, [&] { const Masker masker(known); });
    }
    facts.print("who is known", "-");
    masks.print("the masks alone", "-");

    WizardWindow window(session);
    window.show();
    window.goTo(Step::MatchPeople);
    auto *table = window.page()->findChild<QTableView *>(u"people.table"_s);
    auto *presenter = window.findChild<Presenter *>();
    WindowTimes opening, on, off;
    opening.measure([&] { return table->model()->rowCount() == company.users && table->isVisible(); });
    const auto press = [&](WindowTimes &times, const std::function<void()> &what) {
        WindowTimes pressed;
        time(pressed, what);
        times.measure([&] { return !presenter->isOn() || presenter->isReady(); });
        times.whole.back() += pressed.whole.back();
        times.busy.back() = std::max(times.busy.back(), pressed.busy.back());
    };
    for (int run = 0; run < runs; ++run) {
        press(on, [&] { window.setPresenting(true); });
        press(off, [&] { window.setPresenting(false); });
    }
    on.print("F8", "<= 50 busy");
    off.print("F8 again", "-");

    window.setPresenting(true);
    WindowTimes filter, address, choice;
    press(filter, [] {});
    filter = {};
    auto *line = window.page()->findChild<QLineEdit *>(u"people.filter"_s);
    for (const QChar letter : u"anna brandt"_s) {
        press(filter, [&] {
            QKeyEvent event(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(line, &event);
        });
    }
    filter.print("a keystroke of the filter", "<= 50 busy");
    line->clear();
    press(filter, [] {});
    for (int run = 0; run < runs * 2; ++run) {
        auto choices = (*migration)->choices();
        choices.serverUser = u"ada.quillmere%1"_s.arg(run);
        press(choice, [&] { (*migration)->setChoices(choices); });
        auto wishes = (*migration)->mendWishes();
        SetEmail wish;
        wish.userId = 10'000 + run;
        wish.email = u"new.%1@company.com"_s.arg(run);
        wishes.emails.append(wish);
        press(address, [&] { (*migration)->setMendWishes(wishes); });
    }
    choice.print("a choice is changed", "<= 50 busy");
    address.print("an address is changed", "<= 50 busy");
    window.setPresenting(false);

    PreparedModel model(static_cast<const PreparedModel *>(table->model())->tablePtr());
    QTableView forty;
    forty.setModel(&model);
    forty.resize(1'200, 40 * forty.verticalHeader()->defaultSectionSize() + 60);
    forty.show();
    for (const bool others : {false, true}) {
        const auto plain = paint(forty, others);
        const auto usual = QApplication::font();
        window.setPresenting(true);
        QApplication::setFont(usual); // so that the same is painted
        WindowTimes ready;
        press(ready, [] {});
        const auto masked = paint(forty, others);
        window.setPresenting(false);
        plain.print(others ? "40 other rows painted" : "the same 40 rows painted", "-");
        masked.print("the same, masked", "<= 2 times that");
    }
    return 0;
}
