// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practiceserver.h"
#include "core/archive/zipreader.h"
#include "tests/app/sites/browser.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

static SampleParameters smallCompany()
{
    return {.users = 130, .groups = 12, .projects = 5, .issues = 40, .attachments = 20, .attachmentBytes = 40'000};
}

class TestPracticeServer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Browser> m_browser;
    const SampleFacts m_facts = sampleFacts();

    void start(bool illegalCharacters = false, const SampleParameters &company = smallCompany())
    {
        m_server = std::make_unique<PracticeServer>(
            PracticeServer::Settings{company, m_folder.path(), illegalCharacters, u"a-token"_s});
        QVERIFY(m_server->listen());
        m_browser = std::make_unique<Browser>(m_server->url());
    }
    void openBackupPage()
    {
        const auto in = m_browser->postForm(
            u"/login.jsp"_s, {{u"os_username"_s, m_facts.adminUser}, {u"os_password"_s, m_facts.adminPassword}});
        QCOMPARE(in.status, 302);
        const auto asking = m_browser->get(u"/secure/admin/XmlBackup!default.jspa"_s);
        const auto confirmed = m_browser->postForm(u"/secure/admin/WebSudoAuthenticate.jspa"_s,
            {{u"webSudoPassword"_s, m_facts.adminPassword},
                {u"webSudoDestination"_s, u"/secure/admin/XmlBackup!default.jspa"_s}, {u"webSudoIsPost"_s, u"false"_s},
                {u"atl_token"_s, tokenIn(asking.body)}});
        QCOMPARE(confirmed.status, 302);
        m_token = tokenIn(m_browser->get(u"/secure/admin/XmlBackup!default.jspa"_s).body);
        QVERIFY(!m_token.isEmpty());
    }
    static QString tokenIn(const QByteArray &html)
    {
        const QByteArray mark = "name=\"atlassian-token\" content=\"";
        const qsizetype at = html.indexOf(mark) + mark.size();
        return QString::fromUtf8(html.sliced(at, html.indexOf('"', at) - at));
    }
    Browser::Answer backUp(const QString &name, const QList<std::pair<QString, QString>> &more = {})
    {
        return m_browser->postForm(u"/secure/admin/XmlBackup.jspa"_s,
            QList<std::pair<QString, QString>>{{u"filename"_s, name}, {u"atl_token"_s, m_token}} + more);
    }
    QString m_token;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path() + u"/export"_s).removeRecursively());
        start();
    }

    void takesPasswordsTokensAndSessions()
    {
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 401);

        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        const auto byPassword = m_browser->get(u"/rest/api/2/myself"_s);
        QCOMPARE(byPassword.status, 200);
        QCOMPARE(byPassword.json()["name"_L1].toString(), m_facts.adminUser);
        QCOMPARE(byPassword.header("X-AUSERNAME"), m_facts.adminUser.toUtf8());
        QCOMPARE(byPassword.header("X-Seraph-LoginReason"), "OK");

        m_browser->authorize("Bearer a-token");
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).json()["name"_L1].toString(), m_facts.adminUser);
        m_browser->authorize("Bearer another-token");
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 401);

        m_browser->authorize(QByteArray());
        const auto in = m_browser->postJson(
            u"/rest/auth/1/session"_s, {{u"username"_s, m_facts.adminUser}, {u"password"_s, m_facts.adminPassword}});
        QCOMPARE(in.status, 200);
        QCOMPARE(in.json()["session"_L1]["name"_L1].toString(), u"JSESSIONID"_s);
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 200);
        QCOMPARE(m_browser->remove(u"/rest/auth/1/session"_s).status, 204);
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 401);
    }

    void locksAnAccountAfterThreeWrongPasswords()
    {
        m_browser->authorize(m_facts.adminUser, u"wrong"_s);
        for (int i = 0; i < 3; ++i) {
            const auto refused = m_browser->get(u"/rest/api/2/serverInfo"_s);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.header("X-Seraph-LoginReason"), "AUTHENTICATED_FAILED");
        }
        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        const auto locked = m_browser->get(u"/rest/api/2/serverInfo"_s);
        QCOMPARE(locked.status, 403);
        QCOMPARE(locked.header("X-Seraph-LoginReason"), "AUTHENTICATION_DENIED");
        QVERIFY(locked.header("X-Authentication-Denied-Reason")
                .startsWith("CAPTCHA_CHALLENGE; login-url=http://127.0.0.1:"));
        const auto session = m_browser->postJson(
            u"/rest/auth/1/session"_s, {{u"username"_s, m_facts.adminUser}, {u"password"_s, m_facts.adminPassword}});
        QCOMPARE(session.status, 403);

        // A CAPTCHA is solved on the login page, and only there.
        m_browser->authorize(QByteArray());
        const QList<std::pair<QString, QString>> form{
            {u"os_username"_s, m_facts.adminUser}, {u"os_password"_s, m_facts.adminPassword}};
        QCOMPARE(m_browser->postForm(u"/login.jsp"_s, form).status, 200);
        QCOMPARE(
            m_browser
                ->postForm(u"/login.jsp"_s, form + QList<std::pair<QString, QString>>{{u"os_captcha"_s, u"practice"_s}})
                .status,
            302);
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 200);
    }

    void listsUsersPageByPage()
    {
        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        QCOMPARE(m_browser->get(u"/rest/api/2/user/search?startAt=0"_s).status, 400);

        QSet<QString> keys;
        const QString query = u"/rest/api/2/user/search?username=.&includeInactive=true&maxResults=50&startAt=%1"_s;
        qsizetype pages = 0;
        for (qsizetype at = 0;; at += 50, ++pages) {
            const QJsonArray users = m_browser->get(query.arg(at)).list();
            if (users.isEmpty())
                break;
            QVERIFY(users.size() <= 50);
            for (const QJsonValue &user : users)
                keys.insert(user["key"_L1].toString());
        }
        QCOMPARE(keys.size(), smallCompany().users - 2); // a name of two, and a directory that is switched off
        QCOMPARE(pages, 3);
        const auto active = m_browser->get(u"/rest/api/2/user/search?username=.&maxResults=1000"_s).list();
        QVERIFY(active.size() < smallCompany().users);

        const auto one = m_browser->get(u"/rest/api/2/user?expand=groups&username="_s + m_facts.adminUser).json();
        const QJsonArray groups = one["groups"_L1]["items"_L1].toArray();
        QVERIFY(
            std::ranges::any_of(groups, [](const QJsonValue &g) { return g["name"_L1] == "jira-administrators"_L1; }));
        QCOMPARE(m_browser->get(u"/rest/api/2/user?username=nobody.at.all"_s).status, 404);
    }

    void givesNoMoreThanAThousandUsersAtOnce()
    {
        SampleParameters many = smallCompany();
        many.users = 1'250;
        start(false, many);
        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        const QString query = u"/rest/api/2/user/search?username=.&includeInactive=true&maxResults=2000&startAt=%1"_s;
        QCOMPARE(m_browser->get(query.arg(0)).list().size(), 1'000);
        QCOMPARE(m_browser->get(query.arg(1'000)).list().size(), 248);
    }

    void tellsGroupsAndTheirMembers()
    {
        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        const QJsonObject picked = m_browser->get(u"/rest/api/2/groups/picker?query=&maxResults=5"_s).json();
        QCOMPARE(picked["total"_L1].toInt(), 12);
        QCOMPARE(picked["groups"_L1].toArray().size(), 5);
        QCOMPARE(picked["header"_L1].toString(), u"Showing 5 of 12 matching groups"_s);

        const QString members = u"/rest/api/2/group/member?includeInactiveUsers=true&groupname="_s;
        QSet<QString> seen;
        QString page = members + u"all-staff&maxResults=1000"_s;
        while (!page.isEmpty()) {
            const QJsonObject answer = m_browser->get(page).json();
            QVERIFY(answer["values"_L1].toArray().size() <= 50);
            for (const QJsonValue &user : answer["values"_L1].toArray())
                seen.insert(user["name"_L1].toString());
            QCOMPARE(answer["isLast"_L1].toBool(), !answer.contains("nextPage"_L1));
            if (!answer.contains("nextPage"_L1))
                QCOMPARE(answer["total"_L1].toInteger(), seen.size());
            page = answer["nextPage"_L1].toString();
        }
        QVERIFY(seen.size() > 50);
        QCOMPARE(m_browser->get(members + u"no-such-group"_s).status, 404);

        // The child's members are members of the parent.
        const auto parent = m_browser->get(members + u"engineering"_s).json()["total"_L1].toInt();
        const auto child = m_browser->get(members + u"engineering-firmware"_s).json()["total"_L1].toInt();
        QVERIFY(child > 0 && parent >= child);
    }

    void tellsWhoMayDoWhat()
    {
        const QString query = u"/rest/api/2/mypermissions?permissions=SYSTEM_ADMIN,ADMINISTER"_s;
        const auto mayAdminister = [&] {
            const auto answer = m_browser->get(query);
            return answer.json()["permissions"_L1]["SYSTEM_ADMIN"_L1]["havePermission"_L1].toBool();
        };
        QVERIFY(!mayAdminister());
        QVERIFY(!m_browser->get(u"/rest/api/2/serverInfo"_s).json().contains("serverTime"_L1));

        const QList<Person> users = m_server->company().people().users;
        const auto member = std::ranges::find_if(users, [this](const Person &person) {
            return person.active && person.userName != m_facts.adminUser && !person.userName.startsWith("addon_"_L1);
        });
        m_browser->authorize(member->userName, PracticeServer::memberPassword());
        QCOMPARE(m_browser->get(u"/rest/api/2/myself"_s).status, 200);
        QVERIFY(!mayAdminister());
        QCOMPARE(m_browser->get(u"/rest/api/2/applicationrole"_s).status, 403);
        QCOMPARE(m_browser->get(u"/rest/api/2/group/member?groupname=all-staff"_s).status, 403);

        m_browser->authorize(m_facts.adminUser, m_facts.adminPassword);
        QVERIFY(mayAdminister());
        const QJsonObject info = m_browser->get(u"/rest/api/2/serverInfo"_s).json();
        QCOMPARE(info["baseUrl"_L1].toString(), m_facts.serverBaseUrl);
        QCOMPARE(info["deploymentType"_L1].toString(), u"Server"_s);
        QVERIFY(info.contains("serverTime"_L1));
        QVERIFY(m_browser->get(u"/rest/api/2/applicationrole"_s).list().first()["userCount"_L1].toInt() > 100);

        const QJsonArray schemes =
            m_browser->get(u"/rest/api/2/permissionscheme?expand=all"_s).json()["permissionSchemes"_L1].toArray();
        QStringList forAnyone;
        for (const QJsonValue &scheme : schemes) {
            for (const QJsonValue &grant : scheme["permissions"_L1].toArray()) {
                if (grant["holder"_L1]["type"_L1] == "anyone"_L1)
                    forAnyone.append(grant["permission"_L1].toString());
            }
        }
        QVERIFY(forAnyone.contains(u"BROWSE_PROJECTS"_s));
    }

    void walksThroughTheBackupPages()
    {
        const QString start = u"/secure/admin/XmlBackup!default.jspa"_s;
        const auto away = m_browser->get(start);
        QCOMPARE(away.status, 302);
        QVERIFY(away.header("Location").startsWith("/login.jsp?os_destination="));

        const auto in = m_browser->postForm(
            u"/login.jsp"_s, {{u"os_username"_s, m_facts.adminUser}, {u"os_password"_s, m_facts.adminPassword},
                                 {u"os_destination"_s, u"//elsewhere.example/"_s}});
        QVERIFY(!in.header("Location").contains("elsewhere"));
        const auto asking = m_browser->get(start);
        QCOMPARE(asking.status, 200);
        QVERIFY(asking.body.contains("webSudoPassword"));
        const QString before = tokenIn(asking.body);

        const QString sudo = u"/secure/admin/WebSudoAuthenticate.jspa"_s;
        const QList<std::pair<QString, QString>> wrong{{u"webSudoPassword"_s, u"wrong"_s}, {u"atl_token"_s, before}};
        const auto again = m_browser->postForm(sudo, wrong);
        QCOMPARE(again.status, 200);
        QVERIFY(again.body.contains("webSudoPassword"));
        const QList<std::pair<QString, QString>> right{
            {u"webSudoPassword"_s, m_facts.adminPassword}, {u"webSudoDestination"_s, start}, {u"atl_token"_s, before}};
        const auto confirmed = m_browser->postForm(sudo, right);
        QCOMPARE(confirmed.status, 302);
        QCOMPARE(confirmed.header("X-Atlassian-WebSudo"), "Has-Authentication");
        QVERIFY(confirmed.header("Set-Cookie").contains("JSESSIONID="));

        const auto form = m_browser->get(start);
        QVERIFY(form.body.contains("id=\"backup_submit\""));
        m_token = tokenIn(form.body);
        QVERIFY(m_token != before);

        const auto forged =
            m_browser->postForm(u"/secure/admin/XmlBackup.jspa"_s, {{u"filename"_s, u"x"_s}, {u"atl_token"_s, before}});
        QCOMPARE(forged.status, 200);
        QVERIFY(forged.body.contains("XSRF Security Token Missing"));
        QVERIFY(!QFile::exists(m_folder.filePath(u"export/x.zip"_s)));

        for (const QString &name : {u""_s, u"   "_s, u".."_s, u"folder/"_s}) {
            const auto refused = backUp(name);
            QCOMPARE(refused.status, 200);
            QVERIFY2(refused.body.contains("data-field=\"filename\""), qPrintable(name));
        }

        const auto done = backUp(u"../../elsewhere/cloudward-backup"_s);
        const QString path = m_folder.filePath(u"export/cloudward-backup.zip"_s);
        QVERIFY(done.body.contains("<span id=\"backup-file\"><b>" + path.toUtf8() + "</b></span>"));
        ZipReader zip;
        QVERIFY(zip.open(path));
        QCOMPARE(zip.entries()->first().name, u"entities.xml"_s);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(3));
        file.close();
        const auto exists = backUp(u"cloudward-backup.zip"_s);
        QVERIFY(exists.body.contains("id=\"replace_submit\"") && exists.body.contains(path.toUtf8()));
        QCOMPARE(QFileInfo(path).size(), 3);
        const auto replaced = backUp(u"cloudward-backup.zip"_s, {{u"confirm"_s, u"true"_s}});
        QVERIFY(replaced.body.contains("id=\"backup-file\""));
        QVERIFY(QFileInfo(path).size() > 3);
    }

    void offersToFixCharactersWhenTheDatabaseHoldsBadOnes()
    {
        start(true);
        openBackupPage();
        const auto refused = backUp(u"first"_s);
        QCOMPARE(refused.status, 200);
        QVERIFY(refused.body.contains("XmlBackup!fixChars.jspa"));
        QVERIFY(!QFile::exists(m_folder.filePath(u"export/first.zip"_s)));
        m_browser->postForm(u"/secure/admin/XmlBackup!fixChars.jspa"_s, {{u"atl_token"_s, m_token}});
        QVERIFY(backUp(u"first"_s).body.contains("id=\"backup-file\""));
    }

    void letsOnlySystemAdministratorsToThePages()
    {
        const QList<Person> users = m_server->company().people().users;
        const auto member = std::ranges::find_if(
            users, [this](const Person &person) { return person.active && person.userName != m_facts.adminUser; });
        m_browser->postForm(u"/login.jsp"_s,
            {{u"os_username"_s, member->userName}, {u"os_password"_s, PracticeServer::memberPassword()}});
        const auto refused = m_browser->get(u"/secure/admin/XmlBackup!default.jspa"_s);
        QCOMPARE(refused.status, 302);
        QVERIFY(refused.header("Location").contains("permissionViolation=true"));
    }

    void isGoneCleanlyWhileABackupIsMade()
    {
        openBackupPage();
        QNetworkAccessManager impatient;
        QNetworkRequest request(QUrl(m_server->url().toString() + u"/secure/admin/XmlBackup.jspa"_s));
        request.setRawHeader("X-Atlassian-Token", "no-check");
        request.setRawHeader("Authorization", "Bearer a-token");
        impatient.post(request, QByteArray("filename=late"));
        QTest::qWait(0);
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
