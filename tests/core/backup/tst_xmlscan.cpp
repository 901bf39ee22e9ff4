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
    bool startElement(const XmlElement &element) override
    {
        QString event = u'<' + QString::fromUtf8(element.name);
        for (const XmlAttribute &attribute : element.attributes) {
            event += u' ' + QString::fromUtf8(attribute.name) + u'=' + QString::fromUtf8(attribute.value.decoded());
            check(attribute.value);
        }
        events.append(event);
        check(element.offset, "<");
        check(element.end - 1, ">");
        contentBegins.append(element.end);
        return QString::fromUtf8(element.name) != stopAt;
    }
    void endElement(const XmlElementEnd &element) override
    {
        events.append(u"/%1 %2"_s.arg(QString::fromUtf8(element.name)).arg(element.line));
        const qint64 begin = contentBegins.takeLast();
        contents.append(document.mid(begin, element.offset - begin));
        check(element.end - 1, ">");
    }
    void text(const XmlValue &piece) override
    {
        check(piece);
        characters += piece.decoded();
    }
    void comment(const XmlValue &text) override
    {
        check(text);
        events.append(u'!' + QString::fromUtf8(text.decoded()));
    }

    QStringList events;
    QByteArray characters;
    QString stopAt;
    QByteArray document;        ///< where it is set, offsets are checked against it
    QList<QByteArray> contents; ///< what stands between the tags of each element, in the order of their ends
    bool offsetsAreRight = true;

private:
    void check(qint64 offset, QByteArrayView bytes)
    {
        if (!document.isEmpty() && document.mid(offset, bytes.size()) != bytes)
            offsetsAreRight = false;
    }
    void check(const XmlValue &value) { check(value.offset(), value.raw()); }

    QList<qint64> contentBegins;
};

std::optional<XmlFault> scan(const QByteArray &bytes, XmlHandler &handler, qint64 most = 7,
    const XmlLimits &limits = {}, const IllegalPlaceSink &onIllegal = {})
{
    qsizetype at = 0;
    return scanXml(
        [&](char *data, qint64 size) {
            const qsizetype count = std::min({qsizetype(size), qsizetype(most), bytes.size() - at});
            std::memcpy(data, bytes.constData() + at, size_t(count));
            at += count;
            return count;
        },
        handler, limits, onIllegal);
}

QString faultOf(const QByteArray &bytes)
{
    Recorder recorder;
    const auto fault = scan(bytes, recorder);
    return fault ? u"%1:%2 %3"_s.arg(fault->line).arg(fault->column).arg(fault->words) : QString();
}

} // namespace

class TestXmlScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItMeets();
    void decodesAsXmlWants();
    void givesPlacesAndRawBytes();
    void stopsWhereTheHandlerWishes();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesLineAndColumn();
    void tellsAnEndFromAMistake();
    void handsOverIllegalReferences();
    void readsTheSameHoweverTheBytesLie();
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

void TestXmlScan::decodesAsXmlWants()
{
    Recorder recorder;
    QVERIFY(
        !scan("<r a='\t\r\n\rx\n&#10;&#x9;&apos;&quot;&gt;&#x1F600;'>1\r2\r\n3&#13;\r&#xe4;<![CDATA[&#65;]]]]>4</r>",
            recorder));
    QCOMPARE(recorder.events.first(), u"<r a=   x \n\t'\">\U0001F600"_s);
    QCOMPARE(recorder.characters, "1\n2\n3\r\n\xc3\xa4&#65;]]4");
}

void TestXmlScan::givesPlacesAndRawBytes()
{
    Recorder recorder;
    recorder.document = "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- x -->\n<r>\n  <a b = \"1&amp;2\" c='\xc3\xa4'\n/>\n"
                        "<a  x:b='3'><f><![CDATA[one\ntwo]]></f>&lt;</a >\n</r>\n";
    QVERIFY(!scan(recorder.document, recorder));
    QVERIFY(recorder.offsetsAreRight);
    QCOMPARE(recorder.contents.first(), QByteArray());
    QCOMPARE(recorder.contents.value(1), "<![CDATA[one\ntwo]]>");
    QCOMPARE(recorder.contents.value(2), "<f><![CDATA[one\ntwo]]></f>&lt;");
}

void TestXmlScan::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"<r/>", "<r></r >", "<r\n\ta = '1'\r\n/>", "<a:b xmlns:a='u' a:c='1' c='2'/>", "<_.-:0/>",
             "<\xc3\xa4\xe2\x80\xbf\xcc\x80 \xf0\x90\x80\x80='1'/>", "<?xml version='1.1'?><r/>",
             "<?xml version = \"1.0\" encoding='x-1' standalone='no' ?><r/>",
             "<?xml version='1.0' standalone='yes'?><r/>", "<?a?><!----><r><?a b?c ? ?></r><!-- - -->\n<?xml-x?>",
             "<r>]] > ]]&gt; > </r>", "<r a='>]]>'/>", "<r><![CDATA[]]>x<![CDATA[<a>&no;]] ]>]]></r>",
             "<r>&#0065;&#x00000041;</r>", "<!-->--><r/>"}) {
        QTest::newRow(bytes) << QByteArray(bytes);
    }
}

void TestXmlScan::accepts()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(faultOf(bytes), QString());
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
    for (const char *bytes :
        {"<r><a></a", "<r a/>", "<r a=1/>", "<r a='1'b='2'/>", "<r a='<'/>", "<r a='1' a=\"2\"/>", "<r / >", "<r/ >",
            "< r/>", "<1/>", "<-/>", "<r 1='1'/>", "<\xc3\x97/>", "<r>]]></r>", "<r>x]]]></r>", "<r>&</r>", "<r>& </r>",
            "<r>&lt</r>", "<r>&#;</r>", "<r>&#x;</r>", "<r>&#X41;</r>", "<r>&#4 1;</r>", "<r>&#x1F;</r>",
            "<r a='&#0;'/>", "<r>&#xD800;</r>", "<r>&#x110000;</r>", "<r>&#99999999999999999999;</r>", "<r a='&no;'/>",
            "<!-- -- --><r/>", "<!-- ---><r/>", "<r><!-></r>", "<![CDATA[x]]><r/>", "<r/><![CDATA[x]]>", "<r/>&#32;",
            "<r/>x", "x<r/>", "</r>", "<r></r></r>", "<r></ r>", "<r></rr>", "<rr></r>", "<r></r x>",
            " <?xml version='1.0'?><r/>", "<?xml?><r/>", "<?xml version='1.0'><r/>", "<?xml version='2.0'?><r/>",
            "<?xml encoding='UTF-8'?><r/>", "<?xml version='1.0' standalone='maybe'?><r/>",
            "<?xml version='1.0'encoding='UTF-8'?><r/>", "<?xml version='1.0' encoding='1'?><r/>", "<r/><?XML ?>",
            "<r/><?xml version='1.0'?>", "<r/><? a?>", "<r/><?a", "<!--", "<r/><!-- x -", "<r><![CDATA[x]]",
            "<!ELEMENT r ANY><r/>", "<r><!DOCTYPE r></r>", "<r>\xef\xbb\xbf</r>\xef\xbb\xbf"})
        QTest::newRow(bytes) << QByteArray(bytes) << qint64(1);
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

void TestXmlScan::namesLineAndColumn()
{
    QCOMPARE(faultOf("<r>\n \xc3\xa4\xe6\x97\xa5<a b='1'\r\n b='2'/></r>"), u"3:2 the attribute b stands twice"_s);
    QCOMPARE(faultOf("<r>\n<a></b></r>"), u"2:4 another closing tag than that of a"_s);
    // Far behind the first buffer, in a line that is longer than one.
    const QByteArray longLine = "\xc3\xa4" + QByteArray(3'000'000, 'x') + "\xc3\xa4";
    Recorder recorder;
    const auto fault = scan("<r>" + QByteArray(1'000'000, '\n') + longLine + "&no;</r>", recorder, 1 << 20);
    QVERIFY(fault);
    QCOMPARE(fault->line, 1'000'001);
    QCOMPARE(fault->column, 3'000'003);
    QCOMPARE(fault->words, u"the entity &no;, which is not declared"_s);
}

void TestXmlScan::tellsAnEndFromAMistake()
{
    const QByteArray fine = "<?xml version='1.0'?><!-- x --><?p q?><r a='&amp;'>&#65;<b/>]]<![CDATA[x]]>\xc3\xa4</r>";
    for (qsizetype size = 0; size < fine.size(); ++size) {
        Recorder recorder;
        const auto fault = scan(fine.first(size), recorder);
        QVERIFY2(fault && fault->atEnd && !fault->refused, fine.first(size).constData());
    }
    Recorder recorder;
    const auto fault = scan("<r>&amp</r>", recorder);
    QVERIFY(fault && !fault->atEnd);
}

void TestXmlScan::handsOverIllegalReferences()
{
    const QByteArray bytes = "<r>\n<a b='&#1;x' c='&#xFFFE;'/>&#99999999999;<![CDATA[&#1;]]><!-- &#1; --></r>";
    QList<IllegalPlace> places;
    Recorder recorder;
    QVERIFY(!scan(bytes, recorder, 7, {}, [&](const IllegalPlace &place) { places.append(place); }));
    const auto at = [&](const char *text, quint32 value) {
        return IllegalPlace{.line = 2,
            .offset = bytes.indexOf(text),
            .size = qsizetype(qstrlen(text)),
            .value = value,
            .kind = IllegalPlace::Kind::Reference};
    };
    QCOMPARE(places, (QList{at("&#1;", 1), at("&#xFFFE;", 0xFFFE), at("&#99999999999;", 0x110000)}));
    QCOMPARE(recorder.events.value(1), u"<a b=?x c=?"_s);
    QCOMPARE(recorder.characters, "\n?&#1;");
}

void TestXmlScan::readsTheSameHoweverTheBytesLie()
{
    // The first buffer ends at each byte of what follows the filling in turn.
    const QByteArray piece = "<a b='&lt;1' b2=\"x\"><f><![CDATA[a]]b\r\n]]]]></f>\r\n]]&#xe4;\xf0\x9f\x98\x80</a>"
                             "<!-- - --><?p ?q?><a b='2'/>";
    Recorder expected;
    QVERIFY(!scan("<r>" + piece + "</r>", expected, 1 << 20));
    for (qsizetype filling = 256 * 1024 - 200; filling < 256 * 1024; ++filling) {
        Recorder recorder;
        const auto fault = scan(QByteArray(filling, ' ') + "<r>" + piece + "</r>", recorder, 1 << 20);
        QVERIFY2(!fault, fault ? qPrintable(fault->words) : "");
        QCOMPARE(recorder.events, expected.events);
        QCOMPARE(recorder.characters, expected.characters);
    }
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
