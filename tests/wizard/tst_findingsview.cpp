// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "wizard/findingrow.h"
#include "wizard/findingsview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// The first ids of the catalogue that have this severity.
QStringList idsOf(Severity severity)
{
    QStringList ids = allFindingIds();
    ids.removeIf([severity](const QString &id) { return makeFinding(id, 1).severity != severity; });
    return ids;
}

} // namespace

class TestFindingsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theWorstStandsFirstUnderItsHeading();
    void aRowOpensByKeyboardToWhatToDoAndExamples();
    void anOpenRowStaysOpenWhenFindingsCome();
    void nothingFoundIsSaid();
    void namesFromOutsideAreNotMarkup();

private:
    QStringList openers() const;
    QString words() const;

    std::unique_ptr<QWidget> m_window;
    FindingsView *m_view = nullptr;
};

void TestFindingsView::init()
{
    m_window = std::make_unique<QWidget>();
    m_view = new FindingsView(m_window.get());
    m_window->resize(600, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 30'000));
}

QStringList TestFindingsView::openers() const
{
    QStringList names;
    const auto rows = m_view->findChildren<FindingRow *>();
    for (const FindingRow *row : rows)
        names.append(row->findChild<QPushButton *>()->objectName());
    return names;
}

QString TestFindingsView::words() const
{
    QStringList words;
    const auto labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(m_view))
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestFindingsView::theWorstStandsFirstUnderItsHeading()
{
    const auto note = idsOf(Severity::Note).first();
    const auto warning = idsOf(Severity::Warning).first();
    const auto error = idsOf(Severity::Error).first();
    m_view->setFindings({makeFinding(note, 1), makeFinding(warning, 2), makeFinding(error, 31'415)});
    QCOMPARE(openers(), (QStringList{u"finding."_s + error, u"finding."_s + warning, u"finding."_s + note}));
    QVERIFY(words().contains("Error"_L1));
    QVERIFY(words().contains(QLocale().toString(31'415)));
    const auto name = m_view->findChild<QPushButton *>(u"finding."_s + error)->accessibleName();
    QVERIFY2(name.startsWith("Error: "_L1), qPrintable(name));
}

void TestFindingsView::aRowOpensByKeyboardToWhatToDoAndExamples()
{
    const auto id = idsOf(Severity::Error).first();
    const auto finding = makeFinding(id, 5, {u"alice"_s, u"bob"_s});
    m_view->setFindings({finding});
    const auto text = textOf(finding);
    QVERIFY(!words().contains(text.whatToDo));
    auto *opener = m_view->findChild<QPushButton *>(u"finding."_s + id);
    QCOMPARE(opener->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    QTest::keyClick(opener, Qt::Key_Space);
    QVERIFY(words().contains(text.whatToDo));
    QVERIFY(words().contains("alice\nbob"_L1));
    QVERIFY(words().contains("3 more"_L1));
    QTest::keyClick(opener, Qt::Key_Space);
    QVERIFY(!words().contains("alice\nbob"_L1));
}

void TestFindingsView::anOpenRowStaysOpenWhenFindingsCome()
{
    const auto ids = idsOf(Severity::Error);
    m_view->setFindings({makeFinding(ids[0], 1, {u"alice"_s})});
    m_view->findChild<FindingRow *>()->setOpen(true);
    m_view->setFindings({makeFinding(ids[0], 1, {u"alice"_s}), makeFinding(ids[1], 1)});
    QTRY_VERIFY(words().contains("alice"_L1)); // a layout shows new rows a moment later
    m_view->setFindings({makeFinding(ids[1], 1)});
    QTRY_VERIFY(words().contains(textOf(makeFinding(ids[1], 1)).title));
    QVERIFY(!words().contains("alice"_L1));
}

void TestFindingsView::nothingFoundIsSaid()
{
    QVERIFY(!m_view->isVisible());
    m_view->setEmptyText(u"Nothing was found."_s);
    QVERIFY(m_view->isVisible());
    QVERIFY(words().contains("Nothing was found."_L1));
    m_view->setFindings({makeFinding(allFindingIds().first(), 1)});
    QVERIFY(!words().contains("Nothing was found."_L1));
}

void TestFindingsView::namesFromOutsideAreNotMarkup()
{
    const auto id = idsOf(Severity::Error).first();
    m_view->setFindings({makeFinding(id, 1, {u"<img src='x'><b>bold</b>"_s}, u"<h1>big</h1>"_s)});
    m_view->findChild<FindingRow *>()->setOpen(true);
    const auto labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(words().contains("<h1>big</h1>"_L1));
}

QTEST_MAIN(TestFindingsView)
#include "tst_findingsview.moc"
