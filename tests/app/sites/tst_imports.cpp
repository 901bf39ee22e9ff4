// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/company/troubles.h"
#include "app/practice/sites/practicesites.h"
#include "tests/app/sites/browser.h"
#include "tests/app/sites/sitespractice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The cloud's import pages, gone through as a person does.
class TestImports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<Browser> m_rest;  ///< by token
    std::unique_ptr<Browser> m_pages; ///< a browser
    QString m_backup;
    QString m_media;
    const QList<std::pair<QByteArray, QByteArray>> m_noCheck{{"X-Atlassian-Token", "no-check"}};

    void start(const PracticeSites::Settings &settings)
    {
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY2(
            sites.has_value(), qPrintable(sites ? QString() : errorName(sites.error().code) + sites.error().subject));
        m_sites = std::move(*sites);
        m_rest = std::make_unique<Browser>(m_sites->cloudUrl());
        m_rest->authorize(m_sites->facts().cloudEmail, m_sites->facts().cloudToken);
        m_pages = std::make_unique<Browser>(m_sites->cloudUrl());
    }
    void signIn()
    {
        const auto in = m_pages->postForm(
            u"/login"_s, {{u"email"_s, m_sites->facts().cloudEmail}, {u"password"_s, m_sites->facts().cloudToken}});
        QCOMPARE(in.status, 302);
    }
    QString phase() { return m_pages->get(u"/practice/import/status"_s).json()["phase"_L1].toString(); }
    QJsonObject rest(const QString &call) { return m_rest->get(u"/rest/api/3/"_s + call).json(); }
    qint64 count(const QString &jql)
    {
        return m_rest->postJson(u"/rest/api/3/search/approximate-count"_s, {{u"jql"_s, jql}})
            .json()["count"_L1]
            .toInteger(-1);
    }
    QStringList groupNames()
    {
        QStringList names;
        for (const QJsonValue &group : rest(u"group/bulk?maxResults=100"_s)["values"_L1].toArray())
            names.append(group["name"_L1].toString());
        return names;
    }
    QStringList members(const QString &group)
    {
        QStringList names;
        const QString call = u"group/member?maxResults=50&includeInactiveUsers=true&groupname=%1&startAt=%2"_s;
        while (true) {
            const QJsonObject page = rest(call.arg(group).arg(names.size()));
            for (const QJsonValue &user : page["values"_L1].toArray())
                names.append(user["displayName"_L1].toString());
            if (page["isLast"_L1].toBool(true))
                return names;
        }
    }
    QSet<QString> attachmentIds()
    {
        QSet<QString> ids;
        QJsonObject body{{u"jql"_s, u"attachments is not EMPTY"_s}, {u"fields"_s, QJsonArray{u"attachment"_s}}};
        while (true) {
            const QJsonObject page = m_rest->postJson(u"/rest/api/3/search/jql"_s, body).json();
            for (const QJsonValue &issue : page["issues"_L1].toArray()) {
                for (const QJsonValue &attachment : issue["fields"_L1]["attachment"_L1].toArray())
                    ids.insert(attachment["id"_L1].toString());
            }
            if (page["isLast"_L1].toBool(true))
                return ids;
            body[u"nextPageToken"_s] = page["nextPageToken"_L1];
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const PracticeSites::Settings settings = quickSites(m_folder.path());
        start(settings);
        m_backup = m_folder.filePath(u"backup.zip"_s);
        m_media = m_folder.filePath(u"media.zip"_s);
        Work work;
        QVERIFY(writeSampleBackup(settings.company, m_backup, work));
        QVERIFY(writeMediaZip(m_sites->jiraHome(), m_media));
    }
    void init() { start(quickSites(m_folder.path())); }

    void bringsTheCompanyIntoTheCloud()
    {
        const SampleParameters parameters = quickSites({}).company;
        const Company company(parameters);
        Work work;
        const auto imported = importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work);
        QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : imported.error().detail));

        const QJsonObject projects = rest(u"project/search?expand=insight"_s);
        QCOMPARE(projects["total"_L1].toInteger(), parameters.projects);
        QCOMPARE(count(u"project is not EMPTY"_s), parameters.issues);
        for (const CompanyProject &project : company.projects())
            QCOMPARE(count(u"project = \"%1\""_s.arg(project.key)), project.issues);
        QVERIFY(attachmentIds().isEmpty());

        // Groups: renamed, merged, reserved, new.
        const QStringList groups = groupNames();
        QVERIFY(!groups.contains(u"jira-administrators"_s));
        QVERIFY(groups.contains(u"engineering"_s) && groups.contains(u"fertigung-düsseldorf"_s));
        QCOMPARE(groups.count(u"jira-software-users"_s), 1);
        QCOMPARE(members(u"site-admins"_s), QStringList{u"Cloud Administrator"_s});
        QVERIFY(members(u"confluence-administrators"_s).size() > 0);
        QVERIFY(members(u"jira-software-users"_s).size() > 1);
        QVERIFY(members(u"engineering"_s).size() >= members(u"engineering-firmware"_s).size());
        QVERIFY(!rest(u"myself?expand=groups"_s)["groups"_L1]["items"_L1].toArray().isEmpty());
        QVERIFY(!members(u"all-staff"_s).contains(u"Cloud Administrator"_s));
        const QJsonObject role = m_rest->get(u"/rest/api/3/applicationrole"_s).list().first().toObject();
        QVERIFY(!role["groups"_L1].toArray().contains(u"engineering"_s));

        // People: one account an address, none for the reserved name; the app of the site is left.
        QSet<QString> emails;
        qsizetype people = 0;
        for (const QJsonValue &user : m_rest->get(u"/rest/api/3/users/search?maxResults=1000"_s).list()) {
            people += user["accountType"_L1] == "atlassian"_L1 ? 1 : 0;
            const QString email = user["emailAddress"_L1].toString().toLower();
            QVERIFY(email.isEmpty() || !emails.contains(email));
            emails.insert(email);
        }
        // An address and a name of two each, a reserved name, a directory that is switched off.
        QCOMPARE(people, parameters.users - 4);
    }

    void bringsMediaWhereTheirRowsAre()
    {
        const Company company(quickSites({}).company);
        Work work;
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        const auto media = importMediaAsPerson(m_sites->cloudUrl(), m_media, work);
        QVERIFY2(media.has_value(), qPrintable(media ? QString() : media.error().detail));
        const QSet<QString> ids = attachmentIds();
        // Each row with a file, also those of the renamed project; neither the missing one nor the orphan.
        QCOMPARE(ids.size(), company.attachments() - 1);
        QVERIFY(!ids.contains(QString::number(company.attachment(planted::missingFile).id)));
        QVERIFY(
            !ids.contains(QString::number(company.attachment(company.attachments() - 1).id + planted::orphanDistance)));

        QVERIFY(importMediaAsPerson(m_sites->cloudUrl(), m_media, work));
        QCOMPARE(attachmentIds().size(), ids.size()); // twice is once
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        QVERIFY(attachmentIds().isEmpty()); // a data import wipes media
        QCOMPARE(count(u"project is not EMPTY"_s), company.issues());
    }

    void refusesMediaBeforeData()
    {
        Work work;
        const auto refused = importMediaAsPerson(m_sites->cloudUrl(), m_media, work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().detail.contains(u"Import the data first"_s), qPrintable(refused.error().detail));
    }

    void refusesFilesThatAreNoBackup_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto zipOf = [&path](const QList<std::pair<QString, QByteArray>> &entries) {
            if (!writeZip(path, entries))
                qFatal("no ZIP");
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString noEntities = u"The import archive doesn't contain entities.xml file."_s;
        QFile whole(m_backup);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QTest::newRow("no ZIP") << QByteArray("hello") << u"not a ZIP archive"_s;
        QTest::newRow("half a ZIP") << whole.read(whole.size() / 2) << u"damaged"_s;
        QTest::newRow("a folder in it") << zipOf({{u"backup/entities.xml"_s, "<entity-engine-xml/>"}}) << noEntities;
        QTest::newRow("something else in it") << zipOf({{u"readme.txt"_s, "hello"}}) << noEntities;
        QTest::newRow("no rows") << zipOf({{u"entities.xml"_s, "<html>"}}) << u"not a backup"_s;
    }
    void refusesFilesThatAreNoBackup()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        const QString path = m_folder.filePath(u"bad.zip"_s);
        QVERIFY(writeWholeFile(path, bytes));
        Work work;
        const auto refused = importBackupAsPerson(m_sites->cloudUrl(), path, true, work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ServerFailed);
        QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
        QCOMPARE(rest(u"project/search"_s)["total"_L1].toInt(), 0);
    }

    void restsAtFiftyAndAtNinety()
    {
        QHash<QString, qint64> percentOf;
        const auto isSeen = [&percentOf] {
            return percentOf.contains(u"Upgrading database"_s) && percentOf.contains(u"Importing users and groups"_s);
        };
        // Who asks seldom, as on a busy machine, may miss a short rest, but none that is longer.
        for (auto pause = 350ms; pause < 20s && !isSeen(); pause *= 5) {
            PracticeSites::Settings slow = quickSites(m_folder.path());
            slow.importPause = pause;
            start(slow);
            Work work{{}, ProgressSink([&percentOf](const Progress &progress) {
                          if (progress.phase == Phase::Waiting)
                              percentOf.insert(progress.item, progress.done);
                      })};
            QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        }
        QCOMPARE(percentOf.value(u"Upgrading database"_s), 50);
        QCOMPARE(percentOf.value(u"Importing users and groups"_s), 90);
    }

    void goesThroughThePagesStepByStep()
    {
        PracticeSites::Settings slow = quickSites(m_folder.path());
        slow.importPause = 1s; // so long that it still runs when it is asked about
        slow.lag = 300ms;
        start(slow);
        const QString start = u"/secure/admin/CloudImport!start.jspa?source=SERVER"_s;
        const auto away = m_pages->get(start);
        QCOMPARE(away.status, 302);
        QVERIFY(away.header("Location").startsWith("/login?continue=%2Fsecure%2Fadmin%2FCloudImport"));
        QCOMPARE(m_pages->get(u"/practice/import/status"_s).status, 401);
        QCOMPARE(m_pages->postBytes(u"/practice/import/data?name=x.zip"_s, "x", m_noCheck).status, 401);
        QCOMPARE(m_pages->postForm(u"/login"_s, {{u"email"_s, m_sites->facts().cloudEmail}, {u"password"_s, u"no"_s}})
                     .status,
            401);
        signIn();

        const QByteArray page = m_pages->get(start).body;
        for (const char *id :
            {"data-file", "media-file", "upload-progress", "run-import", "proceed-import", "review-groups"})
            QVERIFY2(page.contains(QByteArray("id=\"") + id + "\""), id);
        QVERIFY(page.contains("new XMLHttpRequest") && page.contains("Import Jira Server") && !page.contains("{{"));

        QFile backup(m_backup);
        QVERIFY(backup.open(QIODevice::ReadOnly));
        const QByteArray bytes = backup.readAll();
        const QString upload = u"/practice/import/data?name=company%20backup.zip"_s;
        QCOMPARE(m_pages->postBytes(upload, bytes).status, 403); // without the header
        QCOMPARE(m_pages->postJson(u"/practice/import/run"_s, {{u"mail"_s, true}, {u"users"_s, u"merge"_s}}, m_noCheck)
                     .status,
            409);
        QCOMPARE(m_pages->postBytes(upload, bytes, m_noCheck).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"validated"_s, 60'000);
        const QJsonObject status = m_pages->get(u"/practice/import/status"_s).json();
        QCOMPARE(status["file"_L1].toString(), u"company backup.zip"_s);
        QCOMPARE(status["serverUrls"_L1][0].toString(), m_sites->facts().serverBaseUrl);
        QVERIFY(status["warnings"_L1].toArray().size() >= 3);

        QCOMPARE(m_pages->postJson(u"/practice/import/run"_s, {{u"mail"_s, true}}, m_noCheck).status, 409);
        const auto running =
            m_pages->postJson(u"/practice/import/run"_s, {{u"mail"_s, false}, {u"users"_s, u"merge"_s}}, m_noCheck);
        QCOMPARE(running.status, 202);
        QCOMPARE(running.json()["phase"_L1].toString(), u"running"_s);
        QCOMPARE(m_pages->postBytes(upload, bytes, m_noCheck).status, 409); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"done"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            rest(u"project/search"_s)["total"_L1].toInteger(), quickSites({}).company.projects, 60'000);

        const QByteArray review = m_pages->get(u"/secure/admin/CloudImport!reviewGroups.jspa"_s).body;
        QVERIFY(review.contains("value=\"engineering\"") && !review.contains("value=\"jira-software-users\""));
        m_pages->postJson(u"/practice/groups/review"_s, {{u"groups"_s, QJsonArray{u"engineering"_s}}}, m_noCheck);
        QTRY_VERIFY_WITH_TIMEOUT(m_rest->get(u"/rest/api/3/applicationrole"_s)
                                     .list()
                                     .first()["groups"_L1]
                                     .toArray()
                                     .contains(u"engineering"_s),
            60'000);
        QVERIFY(!m_pages->get(u"/secure/admin/CloudImport!reviewGroups.jspa"_s).body.contains("value=\"engineering\""));
    }

    void showsWhatMediaHoldBeforeTheyAreImported()
    {
        Work work;
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        signIn();
        const auto put = [this](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly)
                       ? m_pages->postBytes(u"/practice/import/media?name=m.zip"_s, file.readAll(), m_noCheck).status
                       : 0;
        };
        const QString misplaced = m_folder.filePath(u"misplaced.zip"_s);
        QVERIFY(writeZip(
            misplaced, {{u"data/attachments/NOWHERE/10000/NOWHERE-1/10000"_s, "x"}, {u"logos/logo.png"_s, "x"}}));
        QCOMPARE(put(misplaced), 202);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"proceed"_s, 60'000);
        const QJsonObject status = m_pages->get(u"/practice/import/status"_s).json();
        QVERIFY(status["message"_L1].toString().contains("This will import non-database content"_L1));
        QCOMPARE(status["attachments"_L1].toInt(), 0);
        QCOMPARE(status["unknown"_L1].toInt(), 1);
        QCOMPARE(status["avatarsAndLogos"_L1].toInt(), 1);

        const QString foreign = m_folder.filePath(u"foreign.zip"_s);
        QVERIFY(writeZip(foreign, {{u"jira-home/data/attachments/A/10000/A-1/10000"_s, "x"}}));
        QCOMPARE(put(foreign), 202);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"failed"_s, 60'000);

        // A byte of a stored file is turned over: the checksum tells.
        QFile whole(m_media);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x55);
        const QString damaged = m_folder.filePath(u"damaged.zip"_s);
        QVERIFY(writeWholeFile(damaged, bytes));
        QCOMPARE(put(damaged), 202);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"failed"_s, 60'000);
        QVERIFY(attachmentIds().isEmpty());
    }

    void overwritesUsersWhenAsked()
    {
        Work work;
        const QString before = rest(u"myself"_s)["accountId"_L1].toString();
        m_rest->postJson(u"/rest/api/3/group"_s, {{u"name"_s, u"kept"_s}});
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, false, work));
        const qsizetype once = m_rest->get(u"/rest/api/3/users/search?maxResults=1000"_s).list().size();
        QCOMPARE(rest(u"myself"_s)["accountId"_L1].toString(), before);
        QCOMPARE(members(u"site-admins"_s), QStringList{u"Cloud Administrator"_s});
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, false, work));
        QCOMPARE(m_rest->get(u"/rest/api/3/users/search?maxResults=1000"_s).list().size(), once);
    }

    void findsTheCompanyAgain()
    {
        const QString file = m_sites->jiraHome() + u"/marker"_s;
        QVERIFY(writeWholeFile(file, "here"));
        PracticeSites::Settings settings = quickSites(m_folder.path());
        start(settings);
        QVERIFY(QFile::exists(file));
        QTemporaryDir other;
        settings.folder = other.path();
        settings.company.seed = 2;
        start(settings);
        QVERIFY(!QFile::exists(m_sites->jiraHome() + u"/marker"_s));
        settings.company.users = 2;
        Work work;
        QCOMPARE(PracticeSites::start(settings, work).error().code, ErrorCode::InvalidInput);
    }

    void leavesNoUploadsBehind()
    {
        Work work;
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        QVERIFY(QDir(m_folder.filePath(u"cloud"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
