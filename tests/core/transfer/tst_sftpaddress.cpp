// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpaddress.h"
#include "core/transfer/sftppacket.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestSftpAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void othersAreRefused_data();
    void othersAreRefused();
    void aPasswordIsRefusedAndNotRepeated_data();
    void aPasswordIsRefusedAndNotRepeated();
    void packetsGoThereAndBack();
    void aPacketComesInPieces();
    void packetsThatLieAreMalformed_data();
    void packetsThatLieAreMalformed();
};

void TestSftpAddress::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SftpAddress>("address");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("plain") << u"sftp://jira@example.org/var/jira"_s
                           << SftpAddress{u"jira"_s, u"example.org"_s, 22, u"/var/jira"_s} << QByteArray("/var/jira");
    QTest::newRow("port") << u"sftp://jira@10.0.0.7:2022/"_s << SftpAddress{u"jira"_s, u"10.0.0.7"_s, 2022, u"/"_s}
                          << QByteArray("/");
    QTest::newRow("no user") << u"sftp://example.org/a"_s << SftpAddress{{}, u"example.org"_s, 22, u"/a"_s}
                             << QByteArray("/a");
    QTest::newRow("IPv6") << u"sftp://root@[2001:db8::7]:22022/srv/"_s
                          << SftpAddress{u"root"_s, u"2001:db8::7"_s, 22022, u"/srv/"_s} << QByteArray("/srv");
    QTest::newRow("encoded") << u"sftp://a%40b.org@h/with%20space/%C3%A4%23%3F%25"_s
                             << SftpAddress{u"a@b.org"_s, u"h"_s, 22, u"/with space/ä#?%"_s}
                             << QByteArray("/with space/\xC3\xA4#?%");
    QTest::newRow("home") << u"sftp://jira@h/~/data"_s << SftpAddress{u"jira"_s, u"h"_s, 22, u"/~/data"_s}
                          << QByteArray("data");
    QTest::newRow("home itself") << u"sftp://jira@h/~"_s << SftpAddress{u"jira"_s, u"h"_s, 22, u"/~"_s}
                                 << QByteArray(".");
    QTest::newRow("nothing but a host") << u"sftp://h"_s << SftpAddress{{}, u"h"_s, 22, u"/"_s} << QByteArray("/");
}

void TestSftpAddress::addressesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(SftpAddress, address);
    QFETCH(QByteArray, asked);
    const auto parsed = SftpAddress::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->user, address.user);
    QCOMPARE(parsed->host, address.host);
    QCOMPARE(parsed->port, address.port);
    QCOMPARE(parsed->path, address.path);
    QCOMPARE(parsed->serverPath(), asked);
    const auto again = SftpAddress::parse(parsed->toString());
    QVERIFY(again && *again == *parsed);
    QVERIFY(address.user.isEmpty() || !parsed->shown(address.path).contains(address.user + u'@'));
}

void TestSftpAddress::othersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"/var/jira"_s, u"https://h/x"_s, u"sftp://"_s, u"sftp:///x"_s, u"sftp://h:0/x"_s,
             u"sftp://h:99999/x"_s, u"sftp://h:x/y"_s, u"sftp://h/a?b"_s, u"sftp://h/a#b"_s, u"sftp://[::1/x"_s,
             u"sftp://h/a%00b"_s, u"sftp://a b/x"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSftpAddress::othersAreRefused()
{
    QFETCH(QString, text);
    const auto parsed = SftpAddress::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
}

void TestSftpAddress::aPasswordIsRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
        {u"sftp://jira:hunter2@h/x"_s, u"sftp://jira:hunter2@h:99999/x"_s, u"sftp://jira:hunter2@/x"_s,
            u"sftp://:hunter2@h/x"_s, u"sftp://jira%3Ahunter2@h/x"_s, u"sftp://jira:hunter2/@h/x"_s,
            u"sftp://jira:hunter2#@h/x"_s, u"sftp://jira:hunter2?@h/x"_s, u"sftp://jira:hunter2 @h/x"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSftpAddress::aPasswordIsRefusedAndNotRepeated()
{
    QFETCH(QString, text);
    const auto parsed = SftpAddress::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY2(!parsed.error().subject.contains(u"hunter2"), qPrintable(parsed.error().subject));
    QVERIFY2(!parsed.error().detail.contains(u"hunter2"), qPrintable(parsed.error().detail));
}

void TestSftpAddress::packetsGoThereAndBack()
{
    QCOMPARE(SftpRequest(sftp::Read, 7).text("ab").longNumber(0x100000002).number(3).packet().toHex(),
        QByteArray("00000017"
                   "0500000007"
                   "000000026162"
                   "0000000100000002"
                   "00000003"));
    // NAME: two items; the first without anything, the second with all that there may be.
    SftpRequest name(sftp::Name, 9);
    name.number(2).text("a").text("-rw a").number(0);
    name.text("b").text("drwx b").number(0x8000000f).longNumber(5'000'000'000).number(1).number(2).number(0040755);
    name.number(11).number(4'000'000'000).number(1).text("x").text("y");
    auto bytes = name.packet() + "more";
    const auto reply = takeReply(bytes);
    QVERIFY(reply && *reply);
    QCOMPARE(bytes, QByteArray("more"));
    QCOMPARE((*reply)->id, 9U);
    QCOMPARE((*reply)->items.size(), 2);
    QVERIFY(!(*reply)->items[0].attributes.isComplete());
    const SftpItem all{"b", {SftpAttributes::Kind::Folder, 5'000'000'000, 4'000'000'000}};
    QVERIFY((*reply)->items[1] == all);
}

void TestSftpAddress::aPacketComesInPieces()
{
    const auto whole = SftpRequest(sftp::Handle, 1).text("handle").packet();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        auto bytes = whole.first(size);
        const auto reply = takeReply(bytes);
        QVERIFY(reply && !*reply);
        QCOMPARE(bytes.size(), size);
    }
}

void TestSftpAddress::packetsThatLieAreMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a shell's words") << QByteArray("Welcome to example.org!\n");
    QTest::newRow("length 0") << QByteArray::fromHex("00000000");
    QTest::newRow("length over all") << QByteArray::fromHex("ffffffff66");
    QTest::newRow("unknown type") << QByteArray::fromHex("00000005"
                                                         "4200000001");
    QTest::newRow("text longer than its packet") << QByteArray::fromHex("00000009"
                                                                        "6600000001"
                                                                        "00000001");
    QTest::newRow("text of 4 GB") << QByteArray::fromHex("0000000a"
                                                         "6700000001"
                                                         "ffffffff00");
    QTest::newRow("four billion names") << QByteArray::fromHex("00000009"
                                                               "6800000001"
                                                               "ffffffff");
    QTest::newRow("four billion extensions") << QByteArray::fromHex("0000000d"
                                                                    "6900000001"
                                                                    "80000000"
                                                                    "ffffffff");
}

void TestSftpAddress::packetsThatLieAreMalformed()
{
    QFETCH(QByteArray, bytes);
    const auto reply = takeReply(bytes);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(TestSftpAddress)
#include "tst_sftpaddress.moc"
