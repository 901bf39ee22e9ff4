// SPDX-License-Identifier: Apache-2.0
#include "core/migration/secretstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Kind = SecretStore::Kind;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsKindsAndAccountsApart();
    void answersLaterAndOnlyWhoIsThere();
    void knowsWithoutAskingThatThereIsNoKeychain();
    void fallsBackToMemoryWhereTheKeychainFails();
};

static std::optional<QByteArray> load(SecretStore &store, Kind kind, const QString &account)
{
    std::optional<QByteArray> answer;
    QObject context;
    store.load(kind, account, &context, [&](const Secret &secret) { answer = secret.reveal(); });
    if (answer)
        return QByteArray("answered at once");
    std::ignore = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return answer;
}

void TestSecretStore::keepsKindsAndAccountsApart()
{
    const auto store = makeMemorySecretStore();
    QVERIFY(!store->isLasting());
    store->save(Kind::ServerPassword, u"a"_s, Secret(u"one"_s));
    store->save(Kind::ServerPassword, u"b"_s, Secret(u"two"_s));
    store->save(Kind::CloudApiToken, u"a"_s, Secret(u"three"_s));
    QCOMPARE(load(*store, Kind::ServerPassword, u"a"_s), "one");
    QCOMPARE(load(*store, Kind::ServerPassword, u"b"_s), "two");
    QCOMPARE(load(*store, Kind::CloudApiToken, u"a"_s), "three");
    QCOMPARE(load(*store, Kind::ServerToken, u"a"_s), QByteArray());
    store->forget(Kind::ServerPassword, u"a"_s);
    QCOMPARE(load(*store, Kind::ServerPassword, u"a"_s), QByteArray());
    QCOMPARE(load(*store, Kind::ServerPassword, u"b"_s), "two");
}

void TestSecretStore::answersLaterAndOnlyWhoIsThere()
{
    const auto store = makeMemorySecretStore();
    store->save(Kind::ServerToken, u"a"_s, Secret(u"one"_s));
    int answers = 0;
    auto gone = std::make_unique<QObject>();
    store->load(Kind::ServerToken, u"a"_s, gone.get(), [&](const Secret &) { ++answers; });
    gone.reset();
    store->load(Kind::ServerToken, u"a"_s, this, [&](const Secret &) { answers += 10; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 10);
}

void TestSecretStore::knowsWithoutAskingThatThereIsNoKeychain()
{
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
    const auto store = makeKeychainSecretStore();
    QVERIFY(!store->isLasting());
    store->save(Kind::OrganisationKey, u"org"_s, Secret(u"key"_s));
    QCOMPARE(load(*store, Kind::OrganisationKey, u"org"_s), "key");
}

void TestSecretStore::fallsBackToMemoryWhereTheKeychainFails()
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto store = makeKeychainSecretStore();
    QSignalSpy changed(store.get(), &SecretStore::lastingChanged);
    store->save(Kind::ServerPassword, u"a"_s, Secret(u"open sesame"_s));
    QCOMPARE(load(*store, Kind::ServerPassword, u"a"_s), "open sesame");
    QTRY_VERIFY_WITH_TIMEOUT(!store->isLasting(), 30'000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(load(*store, Kind::ServerPassword, u"b"_s), QByteArray());
    // No plain text anywhere.
    QVERIFY(QDir(home.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
