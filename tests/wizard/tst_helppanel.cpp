// SPDX-License-Identifier: Apache-2.0
#include "core/guide/loadguide.h"
#include "showactive.h"
#include "wizard/factrow.h"
#include "wizard/helppanel.h"
#include "wizard/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The help beside a page, by keyboard.
class TestHelpPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheStepsFactsFolded();
    void troubleStandsFirst();
    void opensByKeyboardAndByMouse();
    void tellsWhatHasChanged();
    void pastedErrorLeadsToItsRemedy();
    void foundStepIsGoneTo();
    void offersNoStepThatIsNotThere();
    void tellsWhenNothingIsFound();
    void changedStepEndsTheSearch();
    void keysLeadToTheSearch();
    void escapeCloses();
    void everythingIsReachedByTab();
    void everyControlHasAName();
    void growsWithTheText();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template<class W = QWidget>
    W *find(const QString &name)
    {
        return m_panel->findChild<W *>(name);
    }
    QString words();
    void picture(const char *name);

    std::unique_ptr<QMainWindow> m_window;
    HelpPanel *m_panel = nullptr;
    QLineEdit *m_line = nullptr;
};

void TestHelpPanel::init()
{
    applyStyle(*qApp, qEnvironmentVariable("CLOUDWARD_PICTURES_SCHEME") == "dark"_L1 ? Qt::ColorScheme::Dark
                                                                                     : Qt::ColorScheme::Light);
    m_window = std::make_unique<QMainWindow>();
    m_panel = new HelpPanel(m_window.get());
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addWidget(new QTextEdit(middle), 1);
    row->addWidget(m_panel);
    m_window->setCentralWidget(middle);
    m_window->resize(1024, 700);
    QStringList titles;
    for (int step = 0; step < stepCount; ++step)
        titles << u"Title of %1"_s.arg(stepName(Step(step)));
    m_panel->setTitles(titles);
    m_panel->setStep(Step::ImportBackup, titles[int(Step::ImportBackup)]);
    m_line = find<QLineEdit>(u"help.search"_s);
    QVERIFY(m_line);
    QVERIFY(showActive(*m_window));
}

void TestHelpPanel::cleanup()
{
    m_window.reset();
    QApplication::setFont(QFont());
}

QString TestHelpPanel::words()
{
    QStringList words;
    const auto labels = m_panel->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(m_panel))
            words << label->text().remove(QChar(0x200b));
    }
    return words.join(u'\n');
}

void TestHelpPanel::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(100);
    m_window->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + u".png"_s));
}

void TestHelpPanel::showsTheStepsFactsFolded()
{
    const auto facts = factsOf(*loadGuide(), Step::ImportBackup);
    const auto rows = m_panel->findChildren<FactRow *>();
    QCOMPARE(rows.size(), facts.size());
    for (const FactRow *row : rows)
        QVERIFY(!row->isOpen());
    QVERIFY(words().contains(u"Title of ImportBackup"_s));
    QVERIFY(words().contains(u"It cannot be undone"_s));
    QVERIFY(!words().contains(u"removes media"_s));
    picture("help-folded");
}

/// Errors and warnings are told by an icon and a word.
void TestHelpPanel::troubleStandsFirst()
{
    const QString text = words();
    QVERIFY(text.indexOf(u"\nError\n"_s) > 0);
    QVERIFY(text.indexOf(u"\nError\n"_s) < text.indexOf(u"\nWarning\n"_s));
    QVERIFY(text.indexOf(u"\nWarning\n"_s) < text.indexOf(u"\nChoice\n"_s));
    const auto rows = m_panel->findChildren<FactRow *>();
    QCOMPARE(rows.first()->fact().kind, FactKind::Error);
}

void TestHelpPanel::opensByKeyboardAndByMouse()
{
    auto *opener = find<QPushButton>(u"help.fact.import.final"_s);
    QVERIFY(opener);
    QCOMPARE(opener->accessibleDescription(), u"Closed"_s);
    opener->setFocus();
    QTest::keyClick(opener, Qt::Key_Space);
    QVERIFY(words().contains(u"removes media that was imported before"_s));
    QCOMPARE(opener->accessibleDescription(), u"Open"_s);
    QTest::keyClick(opener, Qt::Key_Space);
    QVERIFY(!words().contains(u"removes media"_s));

    auto *row = qobject_cast<FactRow *>(opener->parentWidget());
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton, {}, {row->width() / 2, opener->height() / 2});
    QVERIFY(row->isOpen());
    // A click into the text is for selecting it.
    QTRY_VERIFY(row->height() > 2 * opener->height());
    QTest::mouseClick(row, Qt::LeftButton, {}, {row->width() / 2, row->height() - 4});
    QVERIFY(row->isOpen());
}

void TestHelpPanel::tellsWhatHasChanged()
{
    find<QPushButton>(u"help.fact.import.page"_s)->click();
    QVERIFY(words().contains(u"Changed since 2019: The guide of 2019 says “Restore system”"_s));
    // It stood at the end of the list, and is seen whole.
    auto *scroll = find<QScrollArea>(u"helpText"_s);
    auto *row = find(u"help.fact.import.page"_s)->parentWidget();
    QTRY_VERIFY(row->mapTo(scroll->viewport(), QPoint(0, row->height())).y() <= scroll->viewport()->height());
    QVERIFY(row->mapTo(scroll->viewport(), QPoint()).y() >= 0);
    picture("help-open");
}

void TestHelpPanel::pastedErrorLeadsToItsRemedy()
{
    QApplication::clipboard()->setText(
        u"There was an error importing file acme-2026.zip: Validation failed. The following issues were reported:\n\n"
        "The import archive doesn't contain entities.xml file.\n"_s);
    m_panel->setStep(Step::BeforeYouStart, u"Title of BeforeYouStart"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_line->hasFocus());
    QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
    const auto rows = m_panel->findChildren<FactRow *>();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first()->fact().id, u"import.no-entities"_s);
    QVERIFY(words().contains(u"Title of ImportBackup"_s));
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"help.fact.import.no-entities"_s);
    QVERIFY(words().contains(u"Take the ZIP as Jira wrote it"_s));
    picture("help-found");
}

void TestHelpPanel::foundStepIsGoneTo()
{
    QSignalSpy wanted(m_panel, &HelpPanel::stepWanted);
    m_panel->setStep(Step::BeforeYouStart, u"Title of BeforeYouStart"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QTest::keyClicks(m_line, u"wrappingcrowdexception"_s);
    QTest::keyClick(m_line, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"help.go.import.users-failed"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Go to the step: Title of ImportBackup"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Step>(), Step::ImportBackup);
    // There the entry is open, and has the keyboard.
    m_panel->setStep(Step::ImportBackup, u"Title of ImportBackup"_s);
    QVERIFY(m_line->text().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"help.fact.import.users-failed"_s);
    QVERIFY(words().contains(u"It shows at the very end of an import."_s));
}

void TestHelpPanel::offersNoStepThatIsNotThere()
{
    m_panel->mayGoTo = [](Step step) { return step != Step::FinishBigPicture; };
    m_line->setText(u"not operational"_s);
    find<QPushButton>(u"help.fact.bigpicture.connections-off"_s)->click();
    QVERIFY(!find(u"help.go.bigpicture.connections-off"_s));
    // Nor the one that is there already.
    m_line->setText(u"Error 139"_s);
    find<QPushButton>(u"help.fact.import.error-139"_s)->click();
    QVERIFY(!find(u"help.go.import.error-139"_s));
}

void TestHelpPanel::tellsWhenNothingIsFound()
{
    m_line->setText(u"xyzzy"_s);
    QVERIFY(m_panel->findChildren<FactRow *>().isEmpty());
    QVERIFY(words().contains(u"Nothing was found."_s));
    QTest::keyClick(m_line, Qt::Key_Return);
    m_line->setText(u"   "_s);
    QVERIFY(m_panel->findChildren<FactRow *>().size() > 10);
    QVERIFY(!words().contains(u"Nothing was found."_s));
}

void TestHelpPanel::changedStepEndsTheSearch()
{
    m_line->setText(u"captcha"_s);
    QVERIFY(words().contains(u"Found in all steps"_s));
    m_panel->setStep(Step::RejoinGroups, u"Rejoin"_s);
    QVERIFY(m_line->text().isEmpty());
    QVERIFY(words().contains(u"Why only you?"_s));
    QVERIFY(!words().contains(u"Found in all steps"_s));
}

void TestHelpPanel::keysLeadToTheSearch()
{
    QSignalSpy wanted(m_panel, &HelpPanel::searchWanted);
    connect(m_panel, &HelpPanel::searchWanted, m_panel, &QWidget::show);
    m_panel->hide();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_line->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(wanted.size(), 1);
}

void TestHelpPanel::escapeCloses()
{
    QSignalSpy wanted(m_panel, &HelpPanel::closeWanted);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Escape);
    QCOMPARE(wanted.size(), 1);
}

void TestHelpPanel::everythingIsReachedByTab()
{
    m_line->setText(u"entities.xml"_s);
    m_line->setFocus();
    QStringList seen;
    for (int presses = 0; presses < 60; ++presses) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (m_panel->isAncestorOf(focus))
            seen << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab, focus->inherits("QTextEdit") ? Qt::ControlModifier : Qt::NoModifier);
    }
    const auto rows = m_panel->findChildren<FactRow *>();
    for (const FactRow *row : rows)
        QVERIFY2(seen.contains(u"help.fact."_s + row->fact().id), qPrintable(row->fact().id));
    QVERIFY(seen.contains(u"helpText"_s) && seen.contains(u"helpClose"_s));
}

void TestHelpPanel::everyControlHasAName()
{
    m_line->setText(u"import"_s);
    const auto rows = m_panel->findChildren<FactRow *>();
    for (FactRow *row : rows)
        row->setOpen(true);
    const auto buttons = m_panel->findChildren<QPushButton *>();
    QVERIFY(buttons.size() > 10);
    for (const QPushButton *button : buttons) {
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(!button->objectName().isEmpty());
    }
    QVERIFY(!m_line->accessibleName().isEmpty());
}

void TestHelpPanel::growsWithTheText()
{
    const int usual = m_panel->sizeHint().width();
    QFont font = QApplication::font();
    font.setPointSize(20);
    QApplication::setFont(font);
    QVERIFY(m_panel->sizeHint().width() > usual * 3 / 2);
}

void TestHelpPanel::nothingIsCutOff_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << 10;
    QTest::newRow("twice") << 20;
}

/// Each line is as wide as the panel lets it be and as high as its words want, with every fact open.
void TestHelpPanel::nothingIsCutOff()
{
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    applyStyle(*qApp, Qt::ColorScheme::Light);
    for (int step = 0; step < stepCount; ++step) {
        m_panel->setStep(Step(step), u"Back up attachments, avatars, and logos"_s);
        const auto rows = m_panel->findChildren<FactRow *>();
        for (FactRow *row : rows)
            row->setOpen(true);
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
        auto *scroll = find<QScrollArea>(u"helpText"_s);
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(stepName(Step(step))));
        const auto labels = scroll->widget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
        if (Step(step) == Step::ImportBackup)
            picture(points == 10 ? "help-all" : "help-all-large");
    }
}

QTEST_MAIN(TestHelpPanel)
#include "tst_helppanel.moc"
