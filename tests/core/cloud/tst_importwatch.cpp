// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importwatch.h"
#include "core/cloud/uploadmeter.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportEvent::Kind;
using Upload = PageUpload::State;

/// A page that is looked at once a second.
struct Pages
{
    ImportWatch watch;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, QTimeZone::UTC);
    QString document = u"first"_s;
    PageUpload upload{};

    QList<Kind> see(ImportSight sight, int percent = -1, const QString &words = {})
    {
        now = now.addSecs(1);
        QList<Kind> kinds;
        last = watch.look({document,
            {.sight = sight, .rule = {}, .percent = percent, .words = words, .pointForData = {}, .pointForMedia = {}},
            upload, now});
        for (const ImportEvent &event : std::as_const(last)) {
            if (event.kind != Kind::PhaseReached)
                kinds += event.kind;
        }
        return kinds;
    }
    void load(const QString &name)
    {
        document = name;
        upload = {};
    }
    QList<ImportEvent> last{};
};

} // namespace

/// What is made of looks at the import page.
class TestImportWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsAnImportOfData();
    void followsAChunk();
    void takesNoOldEndForANewOne();
    void takesNoEndWithoutABeginning();
    void knowsAReloadThatDoesNoHarm();
    void knowsThatTheWorkIsGone();
    void leavesTheOtherImportAlone();
    void knowsABrokenUpload();
    void knowsAPageThatWasLeftWhileItSent();
    void tellsAFailureOnce();
    void asksWhereNothingFits();
    void goesOnWhereAnEarlierSessionStood();
    void hasAJobForTheUpload();
    void endsTheJobWithThePage();
    void breaksOffWhatIsNotWanted();
};

void TestImportWatch::followsAnImportOfData()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data)};
    QCOMPARE(pages.see(ImportSight::SignIn), QList<Kind>{Kind::SignInWanted});
    QCOMPARE(pages.see(ImportSight::SignIn), QList<Kind>{});
    pages.load(u"second"_s);
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{});
    QCOMPARE(pages.watch.done(), QStringList{u"signed-in"_s});
    pages.upload = {Upload::Going, 10, 100};
    QCOMPARE(pages.see(ImportSight::Unknown), QList<Kind>{Kind::UploadBegun});
    QVERIFY(pages.watch.isWorking());
    pages.upload = {Upload::Done, 100, 100, 202};
    QCOMPARE(pages.see(ImportSight::Validating), QList<Kind>{Kind::UploadDone});
    pages.see(ImportSight::Validated);
    QVERIFY(!pages.watch.isWorking());
    QCOMPARE(pages.watch.done(), (QStringList{u"signed-in"_s, u"uploaded"_s, u"validated"_s}));
    QCOMPARE(pages.see(ImportSight::Running, 20), QList<Kind>{});
    QCOMPARE(pages.see(ImportSight::Running, 50), QList<Kind>{Kind::Resting});
    QCOMPARE(pages.see(ImportSight::Running, 50), QList<Kind>{});
    const auto since = pages.watch.since();
    pages.see(ImportSight::Running, 50);
    QCOMPARE(pages.watch.since(), since);
    QCOMPARE(pages.see(ImportSight::Running, 90), QList<Kind>{Kind::Resting});
    pages.see(ImportSight::Finished);
    QCOMPARE(pages.watch.done(), ImportWatch::phases(ImportWatch::Target::Data));
    QVERIFY(!pages.watch.isWorking());
}

void TestImportWatch::followsAChunk()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Media)};
    pages.see(ImportSight::Choose);
    QVERIFY(pages.watch.done().isEmpty());
    // A small upload may begin and end between two looks.
    pages.upload = {Upload::Done, 100, 100, 202};
    QCOMPARE(pages.see(ImportSight::Processing), (QList<Kind>{Kind::UploadBegun, Kind::UploadDone}));
    pages.see(ImportSight::Proceed);
    QCOMPARE(pages.watch.done(), (QStringList{u"uploaded"_s, u"processed"_s}));
    pages.see(ImportSight::Importing, 50);
    pages.see(ImportSight::Finished);
    QCOMPARE(pages.watch.done(), ImportWatch::phases(ImportWatch::Target::Media));
}

void TestImportWatch::takesNoOldEndForANewOne()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Media)};
    pages.see(ImportSight::Finished); // of the chunk before
    QVERIFY(pages.watch.done().isEmpty());
    pages.upload = {Upload::Going, 1, 100};
    pages.see(ImportSight::Finished);
    pages.upload = {Upload::Done, 100, 100, 202};
    pages.see(ImportSight::Finished); // not redrawn yet
    QCOMPARE(pages.watch.done(), QStringList{u"uploaded"_s});
}

void TestImportWatch::takesNoEndWithoutABeginning()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data)};
    pages.see(ImportSight::Choose);
    pages.see(ImportSight::Finished);
    QVERIFY(!pages.watch.done().contains(u"finished"_s));
}

void TestImportWatch::knowsAReloadThatDoesNoHarm()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data)};
    pages.upload = {Upload::Done, 100, 100, 202};
    pages.see(ImportSight::Validating);
    pages.load(u"again"_s);
    QCOMPARE(pages.see(ImportSight::Unknown), QList<Kind>{});
    QCOMPARE(pages.see(ImportSight::Validating), QList<Kind>{Kind::Reloaded});
    QVERIFY(pages.watch.done().contains(u"uploaded"_s));
}

void TestImportWatch::knowsThatTheWorkIsGone()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Media)};
    pages.upload = {Upload::Done, 100, 100, 202};
    pages.see(ImportSight::Processing);
    pages.load(u"again"_s);
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{Kind::Lost});
    QVERIFY(pages.watch.done().isEmpty());
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{});
}

void TestImportWatch::leavesTheOtherImportAlone()
{
    const auto all = ImportWatch::phases(ImportWatch::Target::Data);
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data, all)};
    QCOMPARE(pages.see(ImportSight::Processing), QList<Kind>{});
    pages.load(u"again"_s);
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{});
    QCOMPARE(pages.watch.done(), all);
}

void TestImportWatch::knowsABrokenUpload()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Media)};
    pages.upload = {Upload::Going, 50, 100};
    pages.see(ImportSight::Unknown);
    pages.upload = {Upload::Broken, 60, 100, 0};
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{Kind::UploadBroken});
    QVERIFY(pages.watch.done().isEmpty());
    // The next one is a new one, also where it is over before the next look.
    pages.upload = {Upload::Done, 100, 100, 202, 1};
    QCOMPARE(pages.see(ImportSight::Processing), (QList<Kind>{Kind::UploadBegun, Kind::UploadDone}));
    pages.upload = {Upload::Done, 100, 100, 202, 2};
    QCOMPARE(pages.see(ImportSight::Processing), (QList<Kind>{Kind::UploadBegun, Kind::UploadDone}));
    pages.upload = {Upload::Going, 1, 100, 0, 3};
    QCOMPARE(pages.see(ImportSight::Unknown), QList<Kind>{Kind::UploadBegun});
}

void TestImportWatch::knowsAPageThatWasLeftWhileItSent()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Media)};
    pages.upload = {Upload::Going, 50, 100};
    pages.see(ImportSight::Unknown);
    pages.load(u"again"_s);
    QCOMPARE(pages.see(ImportSight::Choose), QList<Kind>{Kind::UploadBroken});
}

void TestImportWatch::tellsAFailureOnce()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data)};
    // Words of a failure that was there before are none of ours.
    QCOMPARE(pages.see(ImportSight::Failed, -1, u"an old one"_s), QList<Kind>{});
    pages.upload = {Upload::Done, 100, 100, 202};
    pages.see(ImportSight::Validating);
    QCOMPARE(pages.see(ImportSight::Failed, -1, u"Validation failed"_s), QList<Kind>{Kind::Failed});
    QCOMPARE(pages.last.last().words, u"Validation failed"_s);
    QCOMPARE(pages.see(ImportSight::Failed, -1, u"Validation failed"_s), QList<Kind>{});
    QVERIFY(!pages.watch.done().contains(u"uploaded"_s));
}

void TestImportWatch::asksWhereNothingFits()
{
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data)};
    QList<Kind> all;
    for (int second = 0; second < 30; ++second)
        all += pages.see(ImportSight::Unknown);
    QCOMPARE(all, QList<Kind>{Kind::NotRecognised});
    pages.see(ImportSight::Choose);
    for (int second = 0; second < 30; ++second)
        all += pages.see(ImportSight::Unknown);
    QCOMPARE(all, (QList<Kind>{Kind::NotRecognised, Kind::NotRecognised}));
}

void TestImportWatch::goesOnWhereAnEarlierSessionStood()
{
    const QStringList done{u"signed-in"_s, u"uploaded"_s, u"validated"_s, u"options"_s, u"running"_s};
    Pages pages{.watch = ImportWatch(ImportWatch::Target::Data, done)};
    pages.see(ImportSight::Finished);
    QVERIFY(pages.watch.done().contains(u"finished"_s));
}

void TestImportWatch::hasAJobForTheUpload()
{
    UploadMeter meter;
    QList<Progress> seen;
    JobOf<qint64> job(u"Upload"_s, [meter](Work &work) { return followUpload(meter, u"x.zip"_s, work); });
    QObject::connect(&job, &Job::progressChanged, this, [&](const Progress &now) { seen += now; });
    job.start();
    meter.set({Upload::Going, 50, 100});
    QTRY_VERIFY_WITH_TIMEOUT(!seen.isEmpty() && seen.last().done == 50, 30'000);
    QCOMPARE(seen.last().total, 100);
    QCOMPARE(seen.last().phase, Phase::Uploading);
    meter.set({Upload::Done, 100, 100, 202});
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), Job::State::Succeeded);
    QCOMPARE(job.result(), 100);
}

void TestImportWatch::endsTheJobWithThePage()
{
    for (const PageUpload &upload : {PageUpload{Upload::Broken, 10, 100, 0}, PageUpload{Upload::Broken, 10, 100, 413},
             PageUpload{Upload::Going, 10, 100, 0}}) {
        UploadMeter meter;
        meter.set(upload);
        if (upload.state == Upload::Going)
            meter.leave();
        Work work;
        const auto result = followUpload(meter, u"x.zip"_s, work);
        QVERIFY(!result);
        QCOMPARE(result.error().code, upload.status > 0 ? ErrorCode::ServerFailed : ErrorCode::Unreachable);
    }
}

void TestImportWatch::breaksOffWhatIsNotWanted()
{
    UploadMeter meter;
    meter.set({Upload::Going, 10, 100});
    Work work;
    work.cancel.request();
    const auto result = followUpload(meter, u"x.zip"_s, work);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(meter.isUnwanted());
}

QTEST_GUILESS_MAIN(TestImportWatch)
#include "tst_importwatch.moc"
