// SPDX-License-Identifier: Apache-2.0
#include "wizard/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The shapes of a report with more and more room in front of them, so that each of their lines comes to stand at a page's
/// foot once.
class TestPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noHeadingStandsAlone_data();
    void noHeadingStandsAlone();
    void aHeadingThatFindsNoRoomStaysWhereItIs();
};

namespace {

constexpr QSizeF paper(400, 300);

QString lines(int count, const QString &word)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += u"<p>%1 %2</p>"_s.arg(word).arg(i);
    return html;
}

QString tableOf(int rows)
{
    QString html = u"<table><thead><tr><th>Heads</th></tr></thead><tbody>"_s;
    for (int i = 0; i < rows; ++i)
        html += u"<tr><td>row %1</td></tr>"_s.arg(i);
    return html + u"</tbody></table>"_s;
}

void layOut(QTextDocument &document, const QString &html)
{
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(paper);
}

int pageOf(const QTextBlock &block)
{
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    return int((top + block.layout()->lineAt(0).y()) / paper.height());
}

QTextBlock blockOf(const QTextDocument &document, const QString &text)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() == text)
            return block;
    }
    return {};
}

} // namespace

void TestPaper::noHeadingStandsAlone_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("together"); // what stands above all on the page of the last
    QTest::newRow("a paragraph") << u"<section><h2>Title</h2><p>first</p><p>second</p></section>"_s
                                 << QStringList{u"Title"_s, u"first"_s};
    QTest::newRow("a table") << u"<section><h2>Title</h2><div>"_s + tableOf(5) + u"</div></section>"_s
                             << QStringList{u"Title"_s, u"Heads"_s, u"row 0"_s};
    QTest::newRow("two headings and a table")
        << u"<section><h2>Title</h2><h3>Below</h3>"_s + tableOf(5) + u"</section>"_s
        << QStringList{u"Title"_s, u"Below"_s, u"Heads"_s, u"row 0"_s};
}

void TestPaper::noHeadingStandsAlone()
{
    QFETCH(QString, html);
    QFETCH(QStringList, together);
    int alone = 0;
    for (int room = 60; room < 300; room += 5) {
        QTextDocument document;
        layOut(document, u"<p>page</p><p style=\"margin-top: %1px\">before</p>"_s.arg(room) + html +
                             lines(30, u"after"_s) + u"<h3>Last</h3><p>end</p>"_s);
        const auto first = blockOf(document, together.first());
        const auto last = blockOf(document, together.last());
        QVERIFY(first.isValid() && last.isValid());
        const bool stoodAlone = pageOf(first) != pageOf(last);
        const int page = pageOf(first);
        alone += stoodAlone;
        keepHeadingsWithText(document);
        for (const auto &text : std::as_const(together))
            QCOMPARE(pageOf(blockOf(document, text)), pageOf(last));
        QCOMPARE(pageOf(blockOf(document, u"Last"_s)), pageOf(blockOf(document, u"end"_s)));
        // Nothing moves but what stood alone.
        QCOMPARE(pageOf(first), stoodAlone ? page + 1 : page);
    }
    QVERIFY2(alone > 0, "no heading came to stand at a foot: the test proves nothing");
}

void TestPaper::aHeadingThatFindsNoRoomStaysWhereItIs()
{
    QTextDocument document;
    layOut(document, lines(3, u"before"_s) + u"<h2>Title</h2><p style=\"font-size: 150pt\">X</p>"_s);
    const auto title = blockOf(document, u"Title"_s);
    QCOMPARE(pageOf(title), 0);
    QCOMPARE(pageOf(title.next()), 1);
    keepHeadingsWithText(document);
    QCOMPARE(pageOf(title), 0);
    QCOMPARE(document.pageCount(), 2);
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
