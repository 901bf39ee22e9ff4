// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/appasperson.h"
#include "app/practice/sites/cloudapppages.h"
#include "app/practice/sites/practicesites.h"
#include "app/practice/sites/serverapp.h"
#include "core/backup/audit.h"
#include "core/bigpicture/bigpicture.h"
#include "core/server/webbackup.h"
#include "tests/app/sites/browser.h"
#include "tests/app/sites/sitespractice.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// BigPicture's road over the practice sites: what a person does on the app's pages, and what core makes of it.
class TestBigPictureRoad : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    SampleFacts m_facts;

    void start(PracticeSites::Settings settings)
    {
        m_sites.reset();
        settings.folder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY2(sites, qPrintable(sites ? QString() : errorName(sites.error().code) + sites.error().subject));
        m_sites = std::move(*sites);
        m_facts = m_sites->facts();
    }
    QString downloads() const
    {
        const auto path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"-downloads"_s);
        return QDir().mkpath(path) ? path : QString();
    }
    static QString wordsOf(const Error &error)
    {
        return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
    }
    std::unique_ptr<Browser> signedIn() const
    {
        auto browser = std::make_unique<Browser>(m_sites->cloudUrl());
        browser->postForm(u"/login"_s, {{u"email"_s, m_facts.cloudEmail}, {u"password"_s, m_facts.cloudToken}});
        return browser;
    }
    QJsonObject status() const { return signedIn()->get(u"/practice/app/status"_s).json(); }
    CloudClient client() const
    {
        return CloudClient({m_sites->cloudUrl(), m_facts.cloudEmail, Secret(m_facts.cloudToken)}, {});
    }
    Result<QString> importedBackup(Work &work) const
    {
        auto made = runWebBackup(
            {{m_sites->serverUrl(), m_facts.adminUser, Secret(m_facts.adminPassword), {}}, u"road"_s}, work);
        if (!made)
            return std::unexpected(made.error());
        if (auto imported = importBackupAsPerson(m_sites->cloudUrl(), made->path, true, work); !imported)
            return std::unexpected(imported.error());
        return made->path;
    }
    static QStringList namesIn(const QJsonArray &list, QLatin1StringView field)
    {
        QStringList names;
        for (const auto &entry : list)
            names << entry[field].toString();
        return names;
    }

private Q_SLOTS:
    void theWholeRoad()
    {
        start(quickSites({}));
        Work work;
        const auto before = newestDumps(downloads(), QDateTime::currentDateTimeUtc());
        QVERIFY(before.isEmpty());
        const auto sent = QDateTime::currentDateTimeUtc();
        const auto downloaded = makeDumpAsPerson(m_sites->serverUrl(), downloads(), work);
        QVERIFY2(downloaded, qPrintable(downloaded ? QString() : wordsOf(downloaded.error())));
        const auto found = newestDumps(downloads(), sent);
        QCOMPARE(found.size(), 1);
        const auto record = keepDump({found.constFirst().path, m_folder.filePath(u"work"_s), u"8.17.1"_s}, work);
        QVERIFY2(record, qPrintable(record ? QString() : wordsOf(record.error())));
        QVERIFY(verifyDump(*record, work));

        const auto backup = importedBackup(work);
        QVERIFY2(backup, qPrintable(backup ? QString() : wordsOf(backup.error())));
        auto cloud = client();
        auto there = lookForApp(cloud);
        QVERIFY2(there, qPrintable(there ? QString() : wordsOf(there.error())));
        QCOMPARE(there->sight, AppSight::NotSeen);
        const auto tooEarly = restoreDumpAsPerson(m_sites->cloudUrl(), record->path, {}, work);
        QVERIFY(!tooEarly);

        QVERIFY(installAppAsPerson(m_sites->cloudUrl(), work));
        QVERIFY(installAppAsPerson(m_sites->cloudUrl(), work));
        there = lookForApp(cloud);
        QVERIFY(there);
        QCOMPARE(there->sight, AppSight::Seen);
        QCOMPARE(there->names, QStringList{u"BigPicture"_s});

        const auto restored = restoreDumpAsPerson(
            m_sites->cloudUrl(), record->path,
            [](const AppUser &, const QList<OfferedAccount> &accounts) { return accounts.value(0).accountId; }, work);
        QVERIFY2(restored, qPrintable(restored ? QString() : wordsOf(restored.error())));
        // Who has no usable address on the server, and who is in the directory that is switched off.
        QCOMPARE(restored->unmatched.size(), 6);
        QCOMPARE(restored->mapping.size(), 6);
        const auto state = status();
        QCOMPARE(state["phase"_L1].toString(), u"done"_s);
        QCOMPARE(state["mapping"_L1].toObject().size(), 6);
        QVERIFY(state["matched"_L1].toObject().size() > 40);
        QCOMPARE(namesIn(state["dumps"_L1].toArray(), "description"_L1),
            (QStringList{u"Made by itself before the restore"_s, u"For Jira Cloud"_s}));
        QCOMPARE(state["dumps"_L1][1]["bytes"_L1].toInteger(), record->bytes);
        QVERIFY(!state["boxes"_L1].toArray().isEmpty());

        for (const auto &connection : state["connections"_L1].toArray())
            QVERIFY(!connection["active"_L1].toBool());
        const auto activated = activateConnectionsAsPerson(m_sites->cloudUrl(), work);
        QVERIFY2(activated, qPrintable(activated ? QString() : wordsOf(activated.error())));
        QCOMPARE(*activated, namesIn(state["connections"_L1].toArray(), "name"_L1));
        QVERIFY(activated->size() > 1);
        for (const auto &connection : status()["connections"_L1].toArray())
            QVERIFY(connection["active"_L1].toBool());
        const auto again = activateConnectionsAsPerson(m_sites->cloudUrl(), work);
        QVERIFY(again && again->isEmpty());

        // What was dumped by itself can be restored in its turn, and nobody is asked for.
        auto browser = signedIn();
        const auto dump = QString::fromLatin1(CloudAppPages::base) + u"/config/dumps/2/restore/run"_s;
        QCOMPARE(browser->postForm(dump, {{u"word"_s, u"RESTORE"_s}}).status, 302);
        QVERIFY(status()["unmatched"_L1].toArray().isEmpty());
        QVERIFY(status()["boxes"_L1].toArray().isEmpty());
    }

    void withoutJiraDataNobodyIsMatched()
    {
        start(quickSites({}));
        Work work;
        const auto dump = makeDumpAsPerson(m_sites->serverUrl(), downloads(), work);
        QVERIFY(dump);
        QVERIFY(installAppAsPerson(m_sites->cloudUrl(), work));
        const auto restored = restoreDumpAsPerson(m_sites->cloudUrl(), *dump, {}, work);
        QVERIFY(restored);
        QVERIFY(restored->unmatched.size() > 50);
        QVERIFY(restored->mapping.isEmpty());
        QVERIFY(status()["matched"_L1].toObject().isEmpty());
    }

    void whatIsNoDumpIsRefusedInWords()
    {
        start(quickSites({}));
        Work work;
        QVERIFY(installAppAsPerson(m_sites->cloudUrl(), work));
        const auto path = QDir(downloads()).filePath(u"holiday.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no dump at all") == 14);
        file.close();
        const auto restored = restoreDumpAsPerson(m_sites->cloudUrl(), path, {}, work);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::ServerFailed);
        QVERIFY2(restored.error().detail.contains("holiday.zip"_L1), qPrintable(restored.error().detail));
    }

    /// The steps before the restore cannot be skipped, and each says what is missing.
    void theRestoreWantsTheBoxAndTheWord()
    {
        start(quickSites({}));
        Work work;
        const auto dump = makeDumpAsPerson(m_sites->serverUrl(), downloads(), work);
        QVERIFY(dump);
        const auto root = QString::fromLatin1(CloudAppPages::base);
        auto browser = signedIn();
        QVERIFY(browser->get(root).body.contains("not installed"));
        QVERIFY(browser->get(root + u"/config/dumps"_s).body.contains("not installed"));
        QVERIFY(installAppAsPerson(m_sites->cloudUrl(), work));
        QFile file(*dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.dump\"\r\n\r\n" +
                          file.readAll() + "\r\n--b--\r\n";
        QCOMPARE(browser
                     ->postBytes(
                         root + u"/config/dumps/import"_s, body, {{"Content-Type", "multipart/form-data; boundary=b"}})
                     .status,
            302);
        const auto restore = root + u"/config/dumps/1/restore"_s;
        QVERIFY(browser->get(restore).body.contains("overwritten"));
        QVERIFY(browser->postForm(restore + u"/confirm"_s, {}).body.contains("Tick the box"));
        QVERIFY(browser->postForm(restore + u"/confirm"_s, {{u"understood"_s, u"on"_s}}).body.contains("word-form"));
        for (const auto &word : {u""_s, u"restore"_s, u"RESTORE!"_s})
            QVERIFY(browser->postForm(restore + u"/run"_s, {{u"word"_s, word}}).body.contains("Type the word RESTORE"));
        QCOMPARE(status()["dumps"_L1].toArray().size(), 1);
        QCOMPARE(browser->postForm(restore + u"/run"_s, {{u"word"_s, u"RESTORE"_s}}).status, 302);
        QCOMPARE(status()["phase"_L1].toString(), u"mapping"_s);
        QCOMPARE(status()["dumps"_L1].toArray().size(), 2);
        QVERIFY(browser->get(root + u"/config/restore"_s).body.contains("<select name=\"user-"));
        // An account that is none is refused, and the screen stays.
        const auto key = status()["unmatched"_L1][0]["key"_L1].toString();
        const auto refused =
            browser->postForm(root + u"/config/restore/mapping"_s, {{QString(u"user-"_s + key), u"nobody"_s}});
        QVERIFY(refused.body.contains("mapping-error\" role=\"alert\">One of"));
        QCOMPARE(status()["phase"_L1].toString(), u"mapping"_s);
    }

    void thePagesWantASignIn()
    {
        start(quickSites({}));
        Browser stranger(m_sites->cloudUrl());
        for (const auto &path : {QString::fromLatin1(CloudAppPages::base), QString::fromLatin1(CloudAppPages::shop)}) {
            const auto answer = stranger.get(path);
            QCOMPARE(answer.status, 302);
            QVERIFY(answer.header("Location").startsWith("/login?continue="));
        }
        const auto install = QString::fromLatin1(CloudAppPages::shop) + u"/app/eu.softwareplant.bigpicture/install"_s;
        QCOMPARE(stranger.postForm(install, {}).status, 302);
        QCOMPARE(stranger.get(u"/practice/app/status"_s).status, 401);
        QVERIFY(!status()["installed"_L1].toBool());

        Browser visitor(m_sites->serverUrl());
        const auto dumps = QString::fromLatin1(ServerApp::base) + u"/config/dumps"_s;
        QVERIFY(visitor.get(dumps).header("Location").startsWith("/login.jsp"));
        QVERIFY(visitor.postForm(dumps, {{u"description"_s, u"x"_s}}).header("Location").startsWith("/login.jsp"));
    }

    void aServerWithoutTheAppHasNoPages()
    {
        auto settings = quickSites({});
        settings.company.bigPictureVersion.clear();
        start(settings);
        Browser visitor(m_sites->serverUrl());
        QCOMPARE(visitor.get(QString::fromLatin1(ServerApp::base)).status, 404);
        Work work;
        QVERIFY(!makeDumpAsPerson(m_sites->serverUrl(), downloads(), work));
    }

    void theBackupNamesTheApp_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<AppVersion>("expected");
        QTest::newRow("fine") << u"8.17.1"_s << AppVersion::Fine;
        QTest::newRow("too old") << u"8.2.1-jira8"_s << AppVersion::TooOld;
        QTest::newRow("not there") << QString() << AppVersion::Unknown;
    }
    void theBackupNamesTheApp()
    {
        QFETCH(QString, version);
        QFETCH(AppVersion, expected);
        SampleParameters company = quickSites({}).company;
        company.bigPictureVersion = version;
        const auto path = m_folder.filePath(u"names-the-app-%1.zip"_s.arg(version));
        Work work;
        QVERIFY(writeSampleBackup(company, path, work));
        const auto audit = auditBackup(path, work);
        QVERIFY(audit);
        QList<ListedApp> apps;
        for (const auto &app : audit->inventory.apps)
            apps.append({app.name, app.key, app.version, app.enabled});
        QVERIFY(apps.size() >= 3);
        const auto found = findBigPicture(apps);
        QCOMPARE(found.isThere(), !version.isEmpty());
        QCOMPARE(found.version, version);
        QCOMPARE(judgeAppVersion(found.version), expected);
    }
};

QTEST_GUILESS_MAIN(TestBigPictureRoad)
#include "tst_bigpictureroad.moc"
