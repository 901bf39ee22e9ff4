// SPDX-License-Identifier: Apache-2.0
#include "core/server/htmlpage.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestHtmlPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheTextOfAnElement();
    void isNotMisledByScriptsAndComments();
    void collectsWhatAFormWouldSend();
    void findsTheFormAroundAButton();
    void readsTheRowsOfATable();
    void decodesEntities_data();
    void decodesEntities();
    void survivesDamagedPages_data();
    void survivesDamagedPages();
};

void TestHtmlPage::findsTheTextOfAnElement()
{
    const HtmlPage page(R"(<TITLE>Back up &amp; restore</TITLE><p>done <SPAN class="a b" Id=backup-file>
        <b>C:\Jira\export\</b><span>a&#32;b.zip</span></SPAN> rest</p>)");
    QVERIFY(page.hasId(u"backup-file"));
    QVERIFY(!page.hasId(u"backup"));
    QCOMPARE(page.textOfId(u"backup-file"), u"C:\\Jira\\export\\ a b.zip"_s);
    QCOMPARE(page.title(), u"Back up & restore"_s);
    QCOMPARE(page.textsOfClass(u"b"), QStringList(u"C:\\Jira\\export\\ a b.zip"_s));
    QCOMPARE(page.textOfId(u"nothing"), QString());
}

void TestHtmlPage::isNotMisledByScriptsAndComments()
{
    const HtmlPage page(
        R"(<!-- <span id="backup-file">no</span> --><script>if (1<2) document.write("<i id='x'>");</script>
        <style>a > b {}</style><textarea><b id="y"></textarea><img alt="a > b" id=z>)");
    QVERIFY(!page.hasId(u"backup-file"));
    QVERIFY(!page.hasId(u"x"));
    QVERIFY(!page.hasId(u"y"));
    QVERIFY(page.hasId(u"z"));
}

void TestHtmlPage::collectsWhatAFormWouldSend()
{
    const HtmlPage page(R"(<form action="/a?b=1&amp;c=2"><input name=other></form>
        <form id=f action='XmlBackup.jspa'><input name="filename" value='a "b"'><input type=hidden name=saxParser value>
        <input type=submit name=cancel value=Cancel><input type=checkbox name=useZip><input type="checkbox" name=on value=1 checked>
        <input value=nameless></form>)");
    const auto form = page.formWithInput(u"filename");
    QVERIFY(form);
    QCOMPARE(form->id, u"f"_s);
    QCOMPARE(form->action, u"XmlBackup.jspa"_s);
    const QList<std::pair<QString, QString>> wanted{
        {u"filename"_s, u"a \"b\""_s}, {u"saxParser"_s, {}}, {u"on"_s, u"1"_s}};
    QCOMPARE(form->inputs, wanted);
    QVERIFY(!page.formWithInput(u"webSudoPassword"));
    QCOMPARE(page.addresses(), (QStringList{u"/a?b=1&c=2"_s, u"XmlBackup.jspa"_s}));
}

void TestHtmlPage::readsTheRowsOfATable()
{
    const HtmlPage page(R"(<table><tr><th data-cell="head">Name</th></tr>
        <tr data-user="ann &amp; co"><td data-cell=name>Ann <b>O'Brien</b></td><td>no cell</td>
            <td data-cell='place'>LDAP &lt;1&gt;</td></tr>
        <tr data-user=bob><td data-cell="place">Internal<tr data-user="cut"><td data-cell="name">C)");
    const auto rows = page.rows(u"data-user", u"data-cell");
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows.at(0).name, u"ann & co"_s);
    QCOMPARE(rows.at(0).cells, (QHash<QString, QString>{{u"name"_s, u"Ann O'Brien"_s}, {u"place"_s, u"LDAP <1>"_s}}));
    QCOMPARE(rows.at(1).name, u"bob"_s);
    QVERIFY(page.rows(u"data-other", u"data-cell").isEmpty());
}

void TestHtmlPage::findsTheFormAroundAButton()
{
    const HtmlPage page(
        "<form id=one><input name=a></form><form><input name=b><input type=submit id=go></form><p id=out>");
    QCOMPARE(page.formWithId(u"go")->inputs.constFirst().first, u"b"_s);
    QCOMPARE(page.formWithId(u"one")->inputs.constFirst().first, u"a"_s);
    QVERIFY(!page.formWithId(u"out"));
    QVERIFY(!page.formWithId(u"nothing"));
}

void TestHtmlPage::decodesEntities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("named") << u"&lt;a&gt; &amp;amp; &auml;"_s << u"<a> &amp; ä"_s;
    QTest::newRow("numbers") << u"&#39;&#x20ac;&#X1F600;"_s << u"'€😀"_s;
    QTest::newRow("not characters") << u"&#0;&#xD800;&#x110000;&#x;&#;"_s << u"&#0;&#xD800;&#x110000;&#x;&#;"_s;
    QTest::newRow("not entities") << u"R&D; a & b &; &unknown; &lt"_s << u"R&D; a & b &; &unknown; &lt"_s;
}

void TestHtmlPage::decodesEntities()
{
    QFETCH(QString, text);
    QTEST(decodeEntities(text), "decoded");
}

void TestHtmlPage::survivesDamagedPages_data()
{
    QTest::addColumn<QByteArray>("html");
    const QByteArray whole =
        "<p><!-- c --><form id='a' x=\"1\"><input name=b value='c'><script>x</script></form>&amp;</p>";
    for (qsizetype end = 0; end <= whole.size(); ++end)
        QTest::addRow("cut after %d", int(end)) << whole.first(end);
    QTest::newRow("only opening") << QByteArray(10'000, '<');
    QTest::newRow("odd attributes") << QByteArray("<a = = \"x\" ='y' //></a/></></ ><a\0b>");
    QTest::newRow("not UTF-8") << QByteArray("<p id=\xff\xfe>\xc3</p>");
    QTest::newRow("many closings") << QByteArray("</form>").repeated(1000) + "<form><input name=x>";
}

void TestHtmlPage::survivesDamagedPages()
{
    QFETCH(QByteArray, html);
    const HtmlPage page(html);
    page.textOfId(u"a");
    page.formWithId(u"a");
    page.formWithInput(u"b");
    page.textsOfClass(u"error");
    QVERIFY(page.title().isEmpty());
}

QTEST_APPLESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
