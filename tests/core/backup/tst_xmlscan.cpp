// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlscan.h"

#include <QByteArray>
#include <QStringList>
#include <QTest>

#include <cstring>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told.
class Recorder : public XmlHandler
{
public:
    bool startElement(QByteArrayView name, std::span<const XmlAttribute> attributes) override
    {
        QString event = u'<' + QString::fromUtf8(name);
        for (const XmlAttribute &attribute : attributes)
            event += u' ' + QString::fromUtf8(attribute.name) + u'=' + QString::fromUtf8(attribute.value);
        events.append(event);
        return QString::fromUtf8(name) != stopAt;
    }
    void endElement(QByteArrayView name, qint64 line) override
    {
        events.append(u"/%1 %2"_s.arg(QString::fromUtf8(name)).arg(line));
    }
    void text(QByteArrayView piece) override { characters += piece.toByteArray(); }
    void comment(QByteArrayView text) override { events.append(u'!' + QString::fromUtf8(text)); }

    QStringList events;
    QByteArray characters;
    QString stopAt;
};

std::optional<XmlFault> scan(
    const QByteArray &bytes, XmlHandler &handler, qint64 most = 7, const XmlLimits &limits = {})
{
    qsizetype at = 0;
    return scanXml(
        [&](char *data, qint64 size) {
            const qsizetype count = std::min({qsizetype(size), qsizetype(most), bytes.size() - at});
            std::memcpy(data, bytes.constData() + at, size_t(count));
            at += count;
            return count;
        },
        handler, limits);
}

} // namespace

class TestXmlScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItMeets();
    void stopsWhereTheHandlerWishes();
    void refuses_data();
    void refuses();
    void readsAHugeAttribute();
    void endsAValueWithoutEnd();
    void countsTheAttributesOfATag();
    void endsABillionLaughsAtOnce();
};

void TestXmlScan::tellsWhatItMeets()
{
    Recorder recorder;
    const auto fault = scan("\xef\xbb\xbf<?xml version='1.0' encoding='ISO-8859-1'?>\r\n<!--x--><n:r "
                            "xmlns:n='u'>\r\n<a b='1 &lt;&amp;&#65;' "
                            "c=\"\xc3\xa4\"/><d><![CDATA[<&>\r\n]]></d>&gt;</n:r>",
        recorder);
    QVERIFY2(!fault, fault ? qPrintable(fault->words) : "");
    QCOMPARE(recorder.events,
        (QStringList{u"!x"_s, u"<r"_s, u"<a b=1 <&A c=ä"_s, u"/a 3"_s, u"<d"_s, u"/d 4"_s, u"/r 4"_s}));
    QCOMPARE(recorder.characters, "\n<&>\n>");
}

void TestXmlScan::stopsWhereTheHandlerWishes()
{
    Recorder recorder;
    recorder.stopAt = u"stop"_s;
    QVERIFY(!scan("<r><stop><never/></wrong>", recorder));
    QCOMPARE(recorder.events.last(), u"<stop"_s);
}

void TestXmlScan::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("text") << QByteArray("hello") << qint64(1);
    QTest::newRow("wrong closing") << QByteArray("<r>\n<a>\n</b></r>") << qint64(3);
    QTest::newRow("end missing") << QByteArray("<r>\n<a/>\n") << qint64(-1);
    QTest::newRow("attribute twice") << QByteArray("<r>\n<a b='1' b='2'/></r>") << qint64(2);
    QTest::newRow("ampersand") << QByteArray("<r a='x & y'/>") << qint64(1);
    QTest::newRow("entity of its own") << QByteArray("<r>&nbsp;</r>") << qint64(1);
    QTest::newRow("document type") << QByteArray("<!DOCTYPE r><r/>") << qint64(1);
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<r>&e;</r>")
                                     << qint64(1);
    QTest::newRow("two roots") << QByteArray("<r/>\n<r/>") << qint64(2);
    QTest::newRow("very deep") << QByteArray("<a>").repeated(1'000'000) << qint64(1);
}

void TestXmlScan::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    Recorder recorder;
    const auto fault = scan(bytes, recorder);
    QVERIFY(fault);
    QVERIFY(!fault->words.isEmpty());
    if (line >= 0)
        QCOMPARE(fault->line, line);
    QVERIFY(!QString::fromUtf8(recorder.characters).contains(u"root:"));
}

void TestXmlScan::readsAHugeAttribute()
{
    Recorder recorder;
    const QByteArray value(50'000'000, 'x');
    QVERIFY(!scan("<r a='" + value + "'/>", recorder, 1 << 16));
    QCOMPARE(recorder.events.first().size(), value.size() + 5);
}

void TestXmlScan::endsAValueWithoutEnd()
{
    const XmlLimits limits{.value = 5'000'000};
    for (const QByteArray &start :
        {QByteArray("<r a='"), QByteArray("<r><![CDATA["), QByteArray("<r>"), QByteArray("<!--")}) {
        Recorder recorder;
        qint64 given = 0;
        const auto fault = scanXml(
            [&](char *data, qint64 size) {
                std::memset(data, 'x', size_t(size));
                if (given == 0)
                    std::memcpy(data, start.constData(), size_t(start.size()));
                given += size;
                return size;
            },
            recorder, limits);
        QVERIFY(fault);
        QVERIFY(fault->refused);
        QVERIFY(given < 2 * limits.value);
    }
}

void TestXmlScan::countsTheAttributesOfATag()
{
    const XmlLimits limits{.attributes = 3};
    // However the bytes come, and wherever else there are quotes.
    for (const qint64 most : {1, 2, 3, 7, 1000}) {
        Recorder recorder;
        const QByteArray fine = "<r a='1' b=\"''\" c='>\"'>'a' \"b\" 'c' 'd'<d e='1'/><![CDATA[< '1' '2' '3' '4']]>"
                                "<!-- '1' '2' '3' '4' --><?x '1' '2' '3' '4'?></r>";
        auto fault = scan(fine, recorder, most, limits);
        QVERIFY2(!fault, fault ? qPrintable(fault->words) : "");
        fault = scan("<r>\n<s a='>' b = '' c\n=\"'\" d='", recorder, most, limits);
        QVERIFY(fault && !fault->refused);
        // One more, in a tag that is not finished.
        fault = scan("<r>\n<s a='>' b = '' c\n=\"'\" d='4' " + QByteArray(10'000, ' '), recorder, most, limits);
        QVERIFY(fault && fault->refused && fault->words.contains(u"attributes"_s));
    }
}

void TestXmlScan::endsABillionLaughsAtOnce()
{
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    bomb += "]><l>&l9;</l>";
    Recorder recorder;
    const auto fault = scan(bomb, recorder);
    QVERIFY(fault);
    QVERIFY(fault->refused);
    QVERIFY(recorder.events.isEmpty());
}

QTEST_APPLESS_MAIN(TestXmlScan)
#include "tst_xmlscan.moc"
