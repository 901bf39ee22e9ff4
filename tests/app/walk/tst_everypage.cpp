// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"
#include "tests/support/looking.h"
#include "wizard/language.h"
#include "wizard/looks.h"
#include "wizard/steppage.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// "context\nsource" of all messages of a .ts file.
QSet<QString> messagesOf(const QString &path)
{
    QSet<QString> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            messages.insert(context + u'\n' + xml.readElementText());
    }
    return messages;
}

/// A language makes the pages anew a turn later, layouts within layouts settle one after the other.
bool settle(Stage &stage)
{
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
    return QTest::qWaitFor([&stage] { return stage.window().page()->isVisible(); }, 60'000);
}

} // namespace

/// One walk through the whole migration; wherever a page has something new to show it is looked at in every language, with
/// large text, and with the ears of a screen reader.
class TestEveryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageWasLookedAt();
    void noTextIsCutOffInAnyLanguage();
    void noTextIsCutOffAtTwiceItsSize();
    void everyControlSaysWhatItIs();
    void noLetterIsClaimedTwiceInAnyLanguage();
    void aLetterThatIsClaimedTwiceIsFound();
    void everyTextThatIsShownIsAmongTheTranslations();

private:
    void lookAt(Stage &stage, const QString &name);

    QTemporaryDir m_folder;
    QSet<Step> m_seen;
    QStringList m_cut;
    QStringList m_cutLarge;
    QStringList m_silent;
    QStringList m_doubled;
    AskedTexts m_asked;
};

void TestEveryPage::lookAt(Stage &stage, const QString &name)
{
    auto &window = stage.window();
    m_seen.insert(window.page()->step());
    const auto add = [&](QStringList &list, const QString &how, const QStringList &found) {
        for (const auto &line : found)
            list += u"%1, %2: %3"_s.arg(name, how, line);
    };
    add(m_silent, u"en"_s, unspokenControls(window));
    window.resize(1024, 700);
#ifdef __SANITIZE_ADDRESS__
    const auto all = languages().first(2); // each takes several times as long; the texts are the same
#else
    const auto all = languages();
#endif
    for (const auto &language : all) {
        applyLooks(*qApp, {.language = language.code});
        QVERIFY(settle(stage));
        add(m_cut, language.code, cutOffTexts(window));
        add(m_doubled, language.code, doubledKeys(window));
    }
    window.resize(1280, 800);
    applyLooks(*qApp, {.language = u"en"_s, .textPercent = 200});
    QVERIFY(settle(stage));
    add(m_cutLarge, u"200 %"_s, cutOffTexts(window));
    applyLooks(*qApp, {.language = u"en"_s});
    QVERIFY(settle(stage));
    // Foremost again: whoever is installed last is asked first.
    QCoreApplication::removeTranslator(&m_asked);
    QCoreApplication::installTranslator(&m_asked);
    QVERIFY(settle(stage));
}

void TestEveryPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    applyLooks(*qApp, {.language = u"en"_s});
    QCoreApplication::installTranslator(&m_asked);
    Walk::Settings settings;
    settings.folder = m_folder.path();
    settings.shown = [this](Stage &stage, const QString &name) { lookAt(stage, name); };
    Walk walk(settings);
    const auto reached = walk.run();
    QCoreApplication::removeTranslator(&m_asked);
    QVERIFY2(reached, reached ? "" : qPrintable(reached.error().subject + u": "_s + reached.error().detail));
}

void TestEveryPage::everyPageWasLookedAt()
{
    for (const Step step : railSteps(true))
        QVERIFY2(m_seen.contains(step), qPrintable(QString::number(int(step))));
}

void TestEveryPage::noTextIsCutOffInAnyLanguage()
{
    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

void TestEveryPage::noTextIsCutOffAtTwiceItsSize()
{
    QVERIFY2(m_cutLarge.isEmpty(), qPrintable(u'\n' + m_cutLarge.join(u'\n')));
}

void TestEveryPage::everyControlSaysWhatItIs()
{
    QVERIFY2(m_silent.isEmpty(), qPrintable(u'\n' + m_silent.join(u'\n')));
}

void TestEveryPage::noLetterIsClaimedTwiceInAnyLanguage()
{
    QVERIFY2(m_doubled.isEmpty(), qPrintable(u'\n' + m_doubled.join(u'\n')));
}

void TestEveryPage::aLetterThatIsClaimedTwiceIsFound()
{
    QWidget window;
    QPushButton next(u"&Next"_s, &window);
    QPushButton never(u"&Never"_s, &window);
    const QPushButton both(u"Now && then"_s, &window);
    window.show();
    QCOMPARE(doubledKeys(window).size(), 1);
    never.hide();
    QCOMPARE(doubledKeys(window), QStringList());
    QMenu menu(&window);
    menu.addAction(u"&Light"_s);
    menu.addAction(u"&Looks"_s);
    QCOMPARE(doubledKeys(window).size(), 1);
}

void TestEveryPage::everyTextThatIsShownIsAmongTheTranslations()
{
    const auto known = messagesOf(qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/translations/cloudward_de.ts"_s);
    QVERIFY(known.size() > 1000);
    QStringList missing;
    const auto asked = m_asked.asked();
    QVERIFY(asked.size() > 300);
    for (const auto &text : asked) {
        // Qt's own texts have their own files.
        if (!known.contains(text) && !text.startsWith(u'Q') && !text.startsWith(u"KArchive"_s))
            missing += text;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
