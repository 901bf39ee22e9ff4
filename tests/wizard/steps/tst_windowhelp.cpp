// SPDX-License-Identifier: Apache-2.0
#include "../showactive.h"
#include "pagestage.h"
#include "wizard/helppanel.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The guide in the real window: an error message is pasted on the first page, and leads to the step of its remedy.
class TestWindowHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pastedErrorLeadsToItsStep();
    void everyStepHasItsHelp();
    void appsStepsAreOfferedWhereTheyAre();
    void leavesRoomForThePage();

private:
    void picture(const char *name);

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<WizardWindow> m_window;
    QWidget *m_panel = nullptr;
    QLineEdit *m_line = nullptr;
};

void TestWindowHelp::init()
{
    m_stage = std::make_unique<PageStage>();
    m_window = std::make_unique<WizardWindow>(m_stage->session());
    m_window->resize(1024, 700);
    QVERIFY(showActive(*m_window));
    m_panel = m_window->findChild<QWidget *>(u"helpPanel"_s);
    m_line = m_window->findChild<QLineEdit *>(u"help.search"_s);
    QVERIFY(m_panel && m_line);
    QVERIFY(m_panel->isHidden());
}

void TestWindowHelp::cleanup()
{
    m_window.reset();
    m_stage.reset();
}

void TestWindowHelp::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(100);
    m_window->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + u".png"_s));
}

void TestWindowHelp::pastedErrorLeadsToItsStep()
{
    QApplication::clipboard()->setText(u"Error processing user emails CSV"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_line->hasFocus());
    QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"help.fact.import.emails-csv"_s);
    picture("window-help-found");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"help.go.import.emails-csv"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_stage->migration().currentStep(), Step::ImportBackup);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"help.fact.import.emails-csv"_s);
    picture("window-help-step");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_panel->isHidden());
}

void TestWindowHelp::everyStepHasItsHelp()
{
    auto choices = m_stage->migration().choices();
    choices.bigPicture = BigPictureUse::Yes;
    m_stage->migration().setChoices(choices);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_panel->isVisible());
    const auto steps = railSteps(true);
    for (const Step step : steps) {
        m_window->goTo(step);
        QVERIFY2(m_panel->findChildren<QPushButton *>(QRegularExpression(u"^help\\.fact\\."_s)).size() >= 4,
            qPrintable(stepName(step)));
    }
}

void TestWindowHelp::appsStepsAreOfferedWhereTheyAre()
{
    for (const bool used : {false, true}) {
        auto choices = m_stage->migration().choices();
        choices.bigPicture = used ? BigPictureUse::Yes : BigPictureUse::No;
        m_stage->migration().setChoices(choices);
        m_line->clear();
        m_line->setText(u"not operational"_s);
        m_panel->findChild<QPushButton *>(u"help.fact.bigpicture.connections-off"_s)->click();
        QCOMPARE(m_panel->findChild<QPushButton *>(u"help.go.bigpicture.connections-off"_s) != nullptr, used);
    }
}

/// The help takes at most half of what stands right of the rail, at any size of the text.
void TestWindowHelp::leavesRoomForThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_panel->isVisible());
    picture("window-help");
    QTRY_VERIFY2(m_panel->width() * 2 <= m_window->width(), qPrintable(QString::number(m_panel->width())));
    QCOMPARE(m_window->width(), 1024);
}

QTEST_MAIN(TestWindowHelp)
#include "tst_windowhelp.moc"
