// SPDX-License-Identifier: Apache-2.0
#include "wizard/joblist.h"
#include "wizard/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that answers when the test says so.
class SlowStore : public SecretStore
{
public:
    void load(Kind kind, const QString &account, QObject *, std::function<void(Secret)> found) override
    {
        asked.append({kind, account, std::move(found)});
    }
    void save(Kind kind, const QString &account, const Secret &secret) override
    {
        saved.append({kind, account, secret});
    }
    void forget(Kind kind, const QString &account) override { forgotten.append({kind, account}); }
    bool isLasting() const override { return true; }

    struct Question
    {
        Kind kind;
        QString account;
        std::function<void(Secret)> found;
    };
    struct Saved
    {
        Kind kind;
        QString account;
        Secret secret;
    };
    QList<Question> asked;
    QList<Saved> saved;
    QList<std::pair<Kind, QString>> forgotten;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void secretsOfTheDocumentsAccountsAreLoaded();
    void aLateKeychainDoesNotOverwriteWhatWasTyped();
    void aTokenNeedsNoUserAndAPasswordDoes();
    void whatIsSetIsKeptAndSaid();
    void noSecretGoesIntoTheDocument();
    void anSftpPasswordBelongsToOneAccount();

private:
    void fillChoices();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Migration> m_migration;
    SlowStore *m_store = nullptr;
    JobList m_jobs;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_migration = std::move(*Migration::create(m_folder->filePath(u"a.cloudward"_s)));
    m_store = new SlowStore;
}

void TestSession::cleanup()
{
    delete m_store;
    m_migration.reset();
}

void TestSession::fillChoices()
{
    Choices choices = m_migration->choices();
    choices.serverUrl = QUrl(u"https://jira.acme.com"_s);
    choices.serverUser = u"admin"_s;
    choices.cloudSite = QUrl(u"https://acme.atlassian.net"_s);
    choices.cloudEmail = u"a@acme.com"_s;
    m_migration->setChoices(choices);
}

void TestSession::secretsOfTheDocumentsAccountsAreLoaded()
{
    fillChoices();
    Session session(*m_migration, *m_store, m_jobs);
    QCOMPARE(m_store->asked.size(), 3);
    QCOMPARE(m_store->asked[0].kind, SecretStore::Kind::ServerPassword);
    QCOMPARE(m_store->asked[0].account, u"https://jira.acme.com admin"_s);
    QVERIFY(!session.hasServer());
    QSignalSpy changed(&session, &Session::accessChanged);
    m_store->asked[0].found(Secret(u"pw"_s));
    m_store->asked[1].found(Secret(u"token"_s));
    m_store->asked[2].found(Secret());
    QCOMPARE(changed.size(), 2);
    QVERIFY(session.hasServer());
    QVERIFY(session.hasCloud());
    QVERIFY(!session.hasOrganisation());
    QCOMPARE(session.server().password.reveal(), "pw"_ba);
}

void TestSession::aLateKeychainDoesNotOverwriteWhatWasTyped()
{
    fillChoices();
    Session session(*m_migration, *m_store, m_jobs);
    session.setServer({QUrl(u"https://other.acme.com"_s), u"root"_s, Secret(u"typed"_s), {}});
    m_store->asked[0].found(Secret(u"old"_s));
    QCOMPARE(session.server().password.reveal(), "typed"_ba);
    session.setCloud({QUrl(u"https://other.atlassian.net"_s), u"b@acme.com"_s, {}});
    m_store->asked[1].found(Secret(u"of another site"_s));
    QVERIFY(session.cloud().apiToken.isEmpty());
}

void TestSession::aTokenNeedsNoUserAndAPasswordDoes()
{
    Session session(*m_migration, *m_store, m_jobs);
    const QUrl url(u"https://jira.acme.com"_s);
    session.setServer({url, {}, {}, Secret(u"token"_s)});
    QVERIFY(session.hasServer());
    QCOMPARE(m_store->saved.last().kind, SecretStore::Kind::ServerToken);
    session.setServer({url, u"admin"_s, {}, Secret(u"token"_s)});
    QVERIFY(!session.hasServer());
    QCOMPARE(m_store->forgotten.last().first, SecretStore::Kind::ServerPassword);
    session.setServer({{}, u"admin"_s, Secret(u"pw"_s), {}});
    QVERIFY(!session.hasServer());
}

void TestSession::whatIsSetIsKeptAndSaid()
{
    Session session(*m_migration, *m_store, m_jobs);
    QSignalSpy changed(&session, &Session::accessChanged);
    const CloudAccess access{QUrl(u"https://acme.atlassian.net"_s), u"a@acme.com"_s, Secret(u"token"_s)};
    session.setCloud(access);
    session.setCloud(access);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->saved.size(), 1);
    QCOMPARE(m_migration->choices().cloudEmail, u"a@acme.com"_s);
    QCOMPARE(session.organisation().site, access.site);
    session.setOrganisationKey(Secret(u"key"_s));
    QVERIFY(session.hasOrganisation());
    Choices choices = m_migration->choices();
    choices.organisationBase = QUrl(u"http://127.0.0.1:9"_s);
    m_migration->setChoices(choices);
    QCOMPARE(session.organisation().base, choices.organisationBase);
}

void TestSession::noSecretGoesIntoTheDocument()
{
    {
        Session session(*m_migration, *m_store, m_jobs);
        session.setServer({QUrl(u"https://jira.acme.com"_s), u"admin"_s, Secret(u"pw-7391"_s), {}});
        session.setCloud({QUrl(u"https://acme.atlassian.net"_s), u"a@acme.com"_s, Secret(u"token-7391"_s)});
        session.setOrganisationKey(Secret(u"key-7391"_s));
    }
    m_migration.reset();
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("7391"), qPrintable(info.fileName()));
    }
}

void TestSession::anSftpPasswordBelongsToOneAccount()
{
    const auto choose = [this](const QString &source) {
        Choices choices = m_migration->choices();
        choices.mediaSource = source;
        m_migration->setChoices(choices);
    };
    choose(u"sftp://jira@host/home"_s);
    Session session(*m_migration, *m_store, m_jobs);
    QCOMPARE(m_store->asked.size(), 1);
    QCOMPARE(m_store->asked[0].kind, SecretStore::Kind::SftpPassword);
    QCOMPARE(m_store->asked[0].account, u"sftp://jira@host:22"_s);
    m_store->asked[0].found(Secret(u"pw"_s));
    QCOMPARE(session.sftpLogin(m_migration->choices().mediaSource).password.reveal(), "pw"_ba);
    // Another folder of the same account.
    choose(u"sftp://jira@host:22/elsewhere"_s);
    QCOMPARE(session.sftpLogin(m_migration->choices().mediaSource).password.reveal(), "pw"_ba);
    choose(u"sftp://root@host/home"_s);
    QVERIFY(session.sftpLogin(m_migration->choices().mediaSource).password.isEmpty());
    // What the keychain says late is of an account that is not meant any more.
    choose(u"/home/jira"_s);
    m_store->asked[1].found(Secret(u"root's"_s));
    QVERIFY(session.sftpLogin(m_migration->choices().mediaSource).password.isEmpty());
    // Given before the document knows the account.
    session.setSftpPassword(u"sftp://new@host/x"_s, Secret(u"typed"_s));
    choose(u"sftp://new@host/x"_s);
    QCOMPARE(session.sftpLogin(m_migration->choices().mediaSource).password.reveal(), "typed"_ba);
    QCOMPARE(m_store->saved.last().account, u"sftp://new@host:22"_s);
    session.setSftpPassword(u"/no/server"_s, Secret(u"nobody's"_s));
    QCOMPARE(m_store->saved.size(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
