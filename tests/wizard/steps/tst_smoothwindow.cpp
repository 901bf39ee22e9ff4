// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/samplecompany.h"
#include "core/backup/audit.h"
#include "core/findings/findingtext.h"
#include "loopwatch.h"
#include "mediahome.h"
#include "tests/core/attach/fakeissues.h"
#include "wizard/steps/attachcard.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/groupspage.h"
#include "wizard/steps/groupswork.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace cloudward;
using namespace mediahome;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int slowdown = 5; // sanitizers make the same work as much slower
#else
constexpr int slowdown = 1;
#endif

/// A page that is nothing but the card.
class UploadPage : public StepPage
{
public:
    explicit UploadPage(Session &session, QWidget *parent = nullptr)
        : StepPage(Step::ImportMedia, session, parent)
        , m_card(new AttachCard(session, this))
    {
        body()->addWidget(m_card);
    }
    QString title() const override { return u"Upload"_s; }
    QString summary() const override { return {}; }
    void refresh() override { m_card->refresh(); }

private:
    AttachCard *m_card;
};

} // namespace

/// The window stays smooth: its event loop comes round at least each 100 ms while work goes on and long tables are shown.
///
/// A gap of the window's own doing comes each time; one that a busy machine makes does not. So each scene is played up to
/// `plays` times, and the best counts; and what an idle window's loop shows in this very process, just before the scene,
/// is added to what is allowed.
class TestSmoothWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noticesAWindowThatStandsStill();
    void whilePacking();
    void whileUploading();
    void withAHundredThousandGroups();
    void withAHundredThousandUsersToMend();

private:
    static constexpr int plays = 4;
    static constexpr auto longest = 100ms;

    static std::chrono::milliseconds idle();
    /// `scene` does its part and tells when to stop watching by returning.
    static bool isSmooth(const std::function<void(LoopWatch &)> &scene);
};

std::chrono::milliseconds TestSmoothWindow::idle()
{
    LoopWatch watch;
    watch.watch();
    QTest::qWait(300);
    return watch.stop();
}

bool TestSmoothWindow::isSmooth(const std::function<void(LoopWatch &)> &scene)
{
    for (int play = 0; play < plays; ++play) {
        const auto noise = idle();
        LoopWatch watch;
        scene(watch);
        const auto largest = watch.stop();
        qInfo("largest gap %lld ms, an idle window's %lld ms", qlonglong(largest.count()), qlonglong(noise.count()));
        if (QTest::currentTestFailed())
            return false;
        if (largest <= longest * slowdown + noise)
            return true;
    }
    return false;
}

void TestSmoothWindow::noticesAWindowThatStandsStill()
{
    QVERIFY(!isSmooth([](LoopWatch &watch) {
        watch.watch();
        QTest::qWait(10);
        QTest::qSleep(1'000 * slowdown);
        QTest::qWait(10);
    }));
}

void TestSmoothWindow::whilePacking()
{
    QVERIFY(isSmooth([](LoopWatch &watch) {
        PageStage stage;
        const QTemporaryDir home;
        for (int i = 1; i <= 400; ++i)
            writeFile(home.path() + u"/data/attachments/ABC/10000/ABC-%1/%2"_s.arg(i).arg(10'000 + i), 400'000);
        QVERIFY(showLooked(stage, home.path()));
        watch.watch();
        QVERIFY(stage.press("media.pack"));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 120'000);
        watch.stop();
    }));
}

void TestSmoothWindow::whileUploading()
{
    QTemporaryDir folder;
    Work work;
    const auto sample = writeSample({.users = 30,
                                        .groups = 8,
                                        .projects = 4,
                                        .issues = 200,
                                        .attachments = 600,
                                        .attachmentBytes = 60'000'000,
                                        .troubles = false},
        folder.path(), work);
    QVERIFY(sample);
    const auto audit = auditBackup(sample->backup, work);
    QVERIFY(audit);
    QVERIFY(isSmooth([&](LoopWatch &watch) {
        FakeIssues site({}, 100'000'000);
        PageStage stage;
        stage.migration().setInventory(audit->inventory);
        auto choices = stage.migration().choices();
        choices.backupPath = sample->backup;
        choices.mediaSource = sample->jiraHome;
        stage.migration().setChoices(choices);
        stage.session().setCloud(site.access());
        stage.show<UploadPage>();
        watch.watch();
        QVERIFY(stage.press("attach.start"));
        auto *job = stage.jobs().find(u"attach.upload"_s);
        QVERIFY(job);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 120'000);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QTest::qWait(20);
        watch.stop();
        QCOMPARE(site.posts(), 600);
    }));
}

void TestSmoothWindow::withAHundredThousandGroups()
{
    QList<GroupReview> reviews;
    for (int i = 0; i < 100'000; ++i)
        reviews.append({.match = {.serverName = u"group-%1"_s.arg((i * 7919) % 100'000),
                            .cloudName = u"group-%1"_s.arg((i * 7919) % 100'000),
                            .fate = i % 3 == 0 ? GroupFate::Merges : GroupFate::New,
                            .cloudGroupId = {}},
            .members = i % 500,
            .gains = {},
            .newMembers = {}});
    PageStage stage;
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews(reviews);
    QVERIFY(isSmooth([&](LoopWatch &watch) {
        watch.watch();
        stage.show<GroupsPage>();
        QTest::qWait(200);
        auto *table = stage.find<QTableView>("groups.table");
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, 60'000);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTest::qWait(50);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            table->horizontalHeader()->setSortIndicator(0, order);
            QTest::qWait(300);
        }
        auto *filter = stage.find<QLineEdit>("groups.filter");
        QVERIFY(filter);
        for (const auto letter : u"group-77"_s) {
            QTest::keyClicks(filter, QString(letter));
            QTest::qWait(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && table->model()->rowCount() < 100'000, 60'000);
        filter->clear();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, 60'000);
        watch.stop();
    }));
}

void TestSmoothWindow::withAHundredThousandUsersToMend()
{
    auto inventory = smallInventory();
    const auto first = inventory.people.users.first();
    for (int i = 0; i < 100'000; ++i) {
        auto person = first;
        person.userName = u"user-%1"_s.arg(i);
        person.userKey = person.userName;
        person.displayName = u"User %1"_s.arg(i);
        person.email = i % 2 == 0 ? QString() : u"user-%1@old.example"_s.arg(i);
        person.id = 100'000 + i;
        inventory.people.users.append(person);
    }
    PageStage stage;
    stage.migration().setInventory(inventory);
    auto choices = stage.migration().choices();
    choices.backupPath = stage.folder() + u"/backup.zip"_s;
    stage.migration().setChoices(choices);
    stage.migration().setFindings(u"backup"_s,
        {makeFinding(u"users.email-missing"_s, 50'000, {}), makeFinding(u"users.email-reserved-domain"_s, 50'000, {})});
    QVERIFY(isSmooth([&](LoopWatch &watch) {
        // A page is made once, when the window is; what is watched is what it does then.
        auto *page = stage.show<BackupPage>();
        watch.watch();
        page->refresh();
        QTest::qWait(100);
        for (auto *tick : stage.page()->findChildren<QCheckBox *>()) {
            if (tick->isVisible() && tick->isEnabled() && tick->objectName().startsWith(u"mend."_s))
                tick->setChecked(true);
            QTest::qWait(20);
        }
        QTableView *table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (table = stage.find<QTableView>("mend.users")) && table->model()->rowCount() >= 100'000, 60'000);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTest::qWait(200);
        watch.stop();
    }));
}

QTEST_MAIN(TestSmoothWindow)
#include "tst_smoothwindow.moc"
