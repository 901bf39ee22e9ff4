// SPDX-License-Identifier: Apache-2.0
#include "core/masking/secretspans.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestSecretSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatLooksLikeASecret_data();
    void findsWhatLooksLikeASecret();
    void leavesTheRest_data();
    void leavesTheRest();
};

void TestSecretSpans::findsWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &before, const QString &secret, const QString &after = {}) {
        QTest::newRow(name) << before + secret + after << secret;
    };
    row("API token", u"it is "_s, u"ATATT3xFfGF0abcDEF_-=12345678"_s, u"."_s);
    row("scoped token", u"('"_s, u"ATCTT3xFfGF0abcdefgh"_s, u"')"_s);
    row("web token", u"x "_s, u"eyJhbGciOi.eyJzdWIiOiIx.c2lnbmF0dXJl"_s);
    row("bearer", u"Bearer "_s, u"NjY2OTQ3MTE0NzEx"_s);
    row("basic", u"sent Basic "_s, u"YWRtaW46YWRtaW4="_s);
    row("header", u"Authorization: "_s, u"Something completely different"_s, u"\nnext"_s);
    row("cookie", u"Set-Cookie: "_s, u"JSESSIONID=4711; Path=/"_s);
    row("value in an address", u"https://x.example/?os_password="_s, u"hunter2"_s, u"&a=b"_s);
    row("value in JSON", u"{\"password\": \""_s, u"hunter2"_s, u"\"}"_s);
    row("property", u"jdbc.password="_s, u"hunter2"_s);
    row("user and password", u"http://"_s, u"ann:hunter2"_s, u"@host/"_s);
    row("hexadecimal", u"id "_s, u"0123456789abcdef0123456789abcdef"_s);
    row("base64", u"x="_s, u"aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ="_s);
    row("mixed", u"code "_s, u"a1B2c3D4e5F6g7H8i9J0"_s);
    row("private key", u"file\n"_s, u"-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"_s, u"\n"_s);
}

void TestSecretSpans::findsWhatLooksLikeASecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QCOMPARE(withoutSecrets(text), QString(text).replace(secret, secretMask()));
}

void TestSecretSpans::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("label") << u"API token: make one on Atlassian's page."_s;
    QTest::newRow("label alone") << u"Password:"_s;
    QTest::newRow("checksum") << u"SHA-256 "_s + u"ab12"_s.repeated(16);
    QTest::newRow("fingerprint") << u"SHA256:abcDEF123/xyz+ABCdef456GHIjkl789MNOpqrsTUV"_s;
    QTest::newRow("file") << u"/work/2026-Nov-20--0800.zip of 3,999,999,999 bytes"_s;
    QTest::newRow("long word") << u"Bezirksschornsteinfegermeister INTERNATIONALIZATION"_s;
    QTest::newRow("sentence") << u"The basic information is in secret; bearer of news."_s;
    QTest::newRow("name") << u"confluence-administrators, jira-software-users-2026"_s;
}

void TestSecretSpans::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

QTEST_APPLESS_MAIN(TestSecretSpans)
#include "tst_secretspans.moc"
