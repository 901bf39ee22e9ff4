// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checktext.h"
#include "pagestage.h"
#include "wizard/steps/beforepage.h"
#include "wizard/steps/connectwork.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

ServerLook goodServer()
{
    ServerLook look;
    look.facts.title = u"Acme"_s;
    look.facts.version = u"8.20.10"_s;
    look.facts.build = 820'010;
    look.facts.displayName = u"Ada"_s;
    look.facts.systemAdministrator = true;
    look.facts.administrator = true;
    look.grants = QList<ServerClient::AnyoneGrant>{};
    return look;
}

} // namespace

class TestBeforePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutConnectionsEachCheckCanBeTicked();
    void connectingAnswersChecksByItself();
    void whatTheCloudTellsIsShown();
    void aSiteThatIsNotEmptyWantsItsNameTyped();
    void whatIsBlockedOpensOnlyWhenThePersonSaysSo();
    void aBadAddressIsSaidAndNothingStarts();
    void aConnectionThatFailsSaysSoAndKeepsWhatWasTyped();
    void grantsThatNobodyReadAreNotCalledFine();
    void whereSecretsAreKeptIsSaid();
    void whatTheServerTellsIsShown();
    void anUntrustedCertificateIsShownAndAcceptedForItsHostAlone();
    void aCaptchaLeadsToTheServersOwnPage();
    void theProxyIsTakenWithoutItsPassword();
};

void TestBeforePage::withoutConnectionsEachCheckCanBeTicked()
{
    PageStage stage;
    auto *page = stage.show<BeforePage>();
    QVERIFY(!page->problem().isEmpty());
    const auto checks = stage.migration().checks();
    QVERIFY(checks.size() >= 7);
    for (const CheckResult &check : checks)
        QVERIFY2(stage.press(qPrintable(u"before.tick."_s + check.id)), qPrintable(check.id));
    QCOMPARE(page->problem(), QString());
    QCOMPARE(stage.migration().ticked().size(), checks.size());
    QVERIFY(stage.press(qPrintable(u"before.tick."_s + checks.first().id)));
    QVERIFY(!page->problem().isEmpty());
    stage.picture("before-by-hand");
}

void TestBeforePage::connectingAnswersChecksByItself()
{
    PageStage stage;
    auto *page = stage.show<BeforePage>();
    stage.finishJob("server.connect", goodServer());
    CloudFacts cloud;
    cloud.title = u"Acme Cloud"_s;
    cloud.baseUrl = QUrl(u"https://acme.atlassian.net"_s);
    cloud.displayName = u"Ada"_s;
    cloud.administrator = true;
    cloud.siteAdministrator = true;
    stage.finishJob("cloud.connect", CloudLook{cloud});
    QCOMPARE(stage.migration().serverFacts()->version, u"8.20.10"_s);
    const auto outcome = [&stage](const QString &id) {
        const auto checks = stage.migration().checks();
        const auto found = std::ranges::find(checks, id, &CheckResult::id);
        return found == checks.end() ? Outcome::Unknown : found->outcome;
    };
    QCOMPARE(outcome(u"before.version"_s), Outcome::Fine);
    QCOMPARE(outcome(u"before.permissions-server"_s), Outcome::Fine);
    QCOMPARE(outcome(u"before.existing-data"_s), Outcome::Fine);
    QVERIFY(!stage.find("before.tick.before.version"));
    QVERIFY(stage.words().contains("Jira 8.20.10"_L1));
    QVERIFY(stage.words().contains("The site is empty."_L1));
    QVERIFY(!page->problem().contains("version"_L1));
    stage.picture("before-connected");
}

void TestBeforePage::whatTheCloudTellsIsShown()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.show<BeforePage>();
    CloudLook look;
    look.facts.title = u"Acme <Cloud>"_s;
    look.facts.baseUrl = QUrl(u"https://acme.atlassian.net"_s);
    look.facts.displayName = u"Ada"_s;
    look.facts.email = u"ada@acme.com"_s;
    look.facts.administrator = true;
    look.facts.cloudId = u"11aa"_s;
    look.facts.seats = {{u"Jira"_s, 1, 1}, {u"Jira Service Management"_s, 20, 3}};
    look.facts.gaps = {CloudGap::Plan, CloudGap::AttachmentLimit};
    look.organisation = u"Acme & sons"_s;
    stage.finishJob("cloud.connect", look);
    for (const auto &part : {"acme.atlassian.net", "Acme &lt;Cloud&gt;", "Ada (ada@acme.com)",
             "not seen to be a site administrator", "The site is empty", "1 of 1 seats are taken", "3 of 20 seats",
             "more than there are seats", "The backup's attachments need", "could not be known", "which plan it has",
             "how large an attachment", "one with scopes", "Acme &amp; sons"})
        QVERIFY2(stage.words().contains(QString::fromUtf8(part)), part);
    // From here on calls go where the token works.
    QCOMPARE(stage.session().cloud().cloudId, u"11aa"_s);
    stage.picture("before-cloud");

    look.organisation.clear();
    look.organisationError =
        Error{ErrorCode::SignInRefused, u"https://api.atlassian.com/admin/v1/orgs"_s, u"HTTP 401"_s};
    stage.finishJob("cloud.connect", look);
    QVERIFY(stage.words().contains("token of a site does not work there"_L1));
    stage.reopen();
    QCOMPARE(stage.session().cloud().cloudId, u"11aa"_s);
}

void TestBeforePage::aSiteThatIsNotEmptyWantsItsNameTyped()
{
    PageStage stage;
    auto *page = stage.show<BeforePage>();
    CloudLook look;
    look.facts.baseUrl = QUrl(u"https://acme.atlassian.net"_s);
    look.facts.administrator = look.facts.siteAdministrator = true;
    look.facts.projects = 3;
    look.facts.issues = 120;
    stage.finishJob("cloud.connect", look);
    QVERIFY(page->problem().contains("acme.atlassian.net"_L1));
    QVERIFY(stage.words().contains("The import deletes what is there"_L1));
    QVERIFY(!stage.find("before.tick.before.existing-data"));
    stage.picture("before-loss");
    QVERIFY(stage.tabTo("before.siteName"));
    QTest::keyClicks(stage.find("before.siteName"), u"acme.atlassian.ne"_s);
    QVERIFY(page->problem().contains("acme.atlassian.net"_L1));
    QTest::keyClicks(stage.find("before.siteName"), u"t"_s);
    QVERIFY(!page->problem().contains("acme.atlassian.net"_L1));
    QVERIFY(stage.words().contains("may be lost"_L1));
    QCOMPARE(stage.migration().choices().siteToOverwrite, u"acme.atlassian.net"_s);
    stage.picture("before-loss-accepted");

    // It is said for this site, today and tomorrow, and for no other one.
    stage.reopen();
    page = stage.show<BeforePage>();
    QVERIFY(!page->problem().contains("acme.atlassian.net"_L1));
    look.facts.baseUrl = QUrl(u"https://other.atlassian.net"_s);
    stage.finishJob("cloud.connect", look);
    QVERIFY(page->problem().contains("other.atlassian.net"_L1));
    // After the import all that is there came from it.
    stage.finishImport();
    page->refresh();
    QVERIFY(!page->problem().contains("other.atlassian.net"_L1));
}

void TestBeforePage::whatIsBlockedOpensOnlyWhenThePersonSaysSo()
{
    PageStage stage;
    auto *page = stage.show<BeforePage>();
    auto look = goodServer();
    look.facts.version = u"6.4.14"_s;
    stage.finishJob("server.connect", look);
    const auto checks = stage.migration().checks();
    const auto version = std::ranges::find(checks, u"before.version"_s, &CheckResult::id);
    QVERIFY(version != checks.end());
    QCOMPARE(version->outcome, Outcome::Blocked);
    for (const CheckResult &check : checks)
        stage.migration().setTicked(check.id, check.id != version->id);
    page->refresh();
    QVERIFY(page->problem().contains(checkText(version->id).title));
    stage.migration().setTicked(version->id, true);
    QCOMPARE(page->problem().isEmpty(), version->byHand);
}

void TestBeforePage::aBadAddressIsSaidAndNothingStarts()
{
    PageStage stage;
    stage.show<BeforePage>();
    stage.find<QLineEdit>("before.serverUrl")->setText(u"not an address"_s);
    QVERIFY(stage.press("before.connectServer"));
    QCOMPARE(stage.jobs().find(u"server.connect"_s), nullptr);
    QVERIFY(stage.words().contains("This is no address"_L1));
    QCOMPARE(stage.page()->window()->focusWidget(), stage.find("before.serverUrl"));
}

void TestBeforePage::aConnectionThatFailsSaysSoAndKeepsWhatWasTyped()
{
    PageStage stage;
    stage.show<BeforePage>();
    stage.find<QLineEdit>("before.serverUrl")->setText(u"http://127.0.0.1:1/"_s);
    stage.find<QLineEdit>("before.serverUser")->setText(u"ada"_s);
    stage.find<QLineEdit>("before.serverPassword")->setText(u"hush-7391"_s);
    QVERIFY(stage.press("before.connectServer"));
    QTRY_COMPARE_WITH_TIMEOUT(stage.jobs().find(u"server.connect"_s)->state(), Job::State::Failed, 60'000);
    QVERIFY(stage.find("retry"));
    QCOMPARE(stage.find<QLineEdit>("before.serverUser")->text(), u"ada"_s);
    QCOMPARE(stage.session().server().password, Secret(u"hush-7391"_s));
    QVERIFY(!stage.words().contains("hush-7391"_L1));
    QVERIFY(!stage.migration().serverFacts());
    stage.picture("before-failed");
}

void TestBeforePage::grantsThatNobodyReadAreNotCalledFine()
{
    PageStage stage;
    stage.show<BeforePage>();
    auto look = goodServer();
    look.grants.reset();
    stage.finishJob("server.connect", look);
    const auto checks = stage.migration().checks();
    const auto security = std::ranges::find(checks, u"before.security"_s, &CheckResult::id);
    QVERIFY(security != checks.end());
    QVERIFY(security->outcome != Outcome::Fine);
    QVERIFY(security->fact.isEmpty());
}

void TestBeforePage::whereSecretsAreKeptIsSaid()
{
    PageStage stage;
    stage.show<BeforePage>();
    QVERIFY(stage.words().contains("kept in memory only"_L1));
    for (const char *name : {"before.serverPassword", "before.cloudToken", "before.organisationKey"})
        QCOMPARE(stage.find<QLineEdit>(name)->echoMode(), QLineEdit::Password);
}

void TestBeforePage::whatTheServerTellsIsShown()
{
    PageStage stage;
    stage.session().setServer({QUrl(u"http://jira.acme.com"_s), u"ada"_s, Secret(u"pw"_s), {}});
    stage.show<BeforePage>();
    auto look = goodServer();
    look.facts.deployment = u"DataCenter"_s;
    look.facts.address = QUrl(u"https://jira.acme.com/jira"_s);
    look.facts.seats = {{u"Jira Software"_s, 500, 312}, {u"Jira Core"_s, -1, 12}};
    look.facts.utcOffset = -12'600;
    stage.finishJob("server.connect", look);
    for (const auto &part :
        {"(Data Center)", "312 users of the 500", "12 users, licensed without a limit", "UTC\u221203:30"})
        QVERIFY2(stage.words().contains(QString::fromUtf8(part)), part);
    // It answered by https and below its context path: so it is asked from here on.
    QCOMPARE(stage.session().server().baseUrl, look.facts.address);
    QCOMPARE(stage.find<QLineEdit>("before.serverUrl")->text(), look.facts.address.toString());
    QCOMPARE(stage.session().server().password, Secret(u"pw"_s));
    stage.picture("before-server");
}

void TestBeforePage::anUntrustedCertificateIsShownAndAcceptedForItsHostAlone()
{
    PageStage stage;
    stage.show<BeforePage>();
    const QByteArray sha256(32, '\x5a');
    const auto detail =
        u"SHA-256 %1; for jira.acme.com; by Acme <CA>; until 2027-01-01; unknown issuer"_s.arg(fingerprintText(sha256));
    stage.find<QLineEdit>("before.serverUrl")->setText(u"https://jira.acme.com:8443"_s);
    stage.failJob<ServerLook>("server.connect",
        {ErrorCode::CertificateUntrusted, u"https://JIRA.acme.com:8443/rest/api/2/serverInfo"_s, detail});
    QVERIFY(!stage.find("retry"));
    QVERIFY(stage.words().contains("5A:5A:5A"_L1));
    QVERIFY(stage.words().contains("Acme &lt;CA&gt;"_L1));
    stage.picture("before-certificate");
    QVERIFY(stage.press("before.acceptServerCertificate"));
    const AcceptedCertificate wanted{u"jira.acme.com"_s, 8443, sha256};
    QCOMPARE(stage.migration().choices().network.certificates, QList{wanted});
    QCOMPARE(stage.session().server().network.certificates, QList{wanted});
    // Without a password nothing is sent, certificate or not.
    QVERIFY(stage.words().contains("Give the password"_L1));
}

void TestBeforePage::aCaptchaLeadsToTheServersOwnPage()
{
    PageStage stage;
    stage.connectAll();
    stage.show<BeforePage>();
    const auto lock = [&stage](const QString &page) {
        stage.failJob<ServerLook>("server.connect", {ErrorCode::CaptchaRequired, u"http://127.0.0.1:1/"_s, page});
        return stage.press("before.openLogin");
    };
    QVERIFY(lock(u"http://127.0.0.1:1/jira/login.jsp"_s));
    QVERIFY(lock(u"http://evil.example/login.jsp"_s));
    QVERIFY(lock(u"file:///etc/passwd"_s));
    const QUrl own(u"http://127.0.0.1:1/login.jsp"_s);
    QCOMPARE(stage.opened(), (QList{QUrl(u"http://127.0.0.1:1/jira/login.jsp"_s), own, own}));
    stage.picture("before-captcha");
}

void TestBeforePage::theProxyIsTakenWithoutItsPassword()
{
    PageStage stage;
    stage.connectAll();
    stage.show<BeforePage>();
    QVERIFY(stage.press("before.proxyFold"));
    QVERIFY(stage.tabTo("before.proxy"));
    auto *kind = stage.find<QComboBox>("before.proxy");
    QTest::keyClick(kind, Qt::Key_End);
    QTRY_VERIFY(stage.find("before.proxyHost"));
    stage.find<QLineEdit>("before.proxyHost")->setText(u"http://proxy.acme.com:3128/"_s);
    stage.find<QLineEdit>("before.proxyUser")->setText(u"ada"_s);
    stage.find<QLineEdit>("before.proxyPassword")->setText(u"hush-7391"_s);
    QVERIFY(stage.tabTo("before.proxyPassword"));
    QTest::keyClick(stage.find("before.proxyPassword"), Qt::Key_Return);
    const Proxy wanted{Proxy::Kind::Manual, u"proxy.acme.com"_s, 3128, u"ada"_s, Secret(u"hush-7391"_s)};
    QCOMPARE(stage.session().server().network.proxy, wanted);
    QCOMPARE(stage.session().cloud().network.proxy, wanted);
    QCOMPARE(stage.session().organisation().network.proxy, wanted);
    QVERIFY(stage.migration().choices().network.proxy.password.isEmpty());
    QCOMPARE(stage.migration().choices().network.proxy.host, wanted.host);
    stage.picture("before-proxy");
    stage.reopen();
    stage.show<BeforePage>();
    QCOMPARE(stage.find<QLineEdit>("before.proxyHost")->text(), u"proxy.acme.com:3128"_s);
}

QTEST_MAIN(TestBeforePage)
#include "tst_beforepage.moc"
