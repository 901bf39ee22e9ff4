// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"
#include "tests/wizard/steps/pagestage.h"
#include "wizard/browser/sitebrowser.h"
#include "wizard/presenter/maskmaker.h"
#include "wizard/presenter/presenter.h"
#include "wizard/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolTip>
#include <QVBoxLayout>

#include <functional>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Make = std::function<QWidget *(const QString &text)>;
Q_DECLARE_METATYPE(Make)

namespace {

const auto person = u"Bob Zebrowski"_s;

/// Stands in for a page of somebody else's.
class FakeBrowser : public SiteBrowser
{
public:
    using SiteBrowser::SiteBrowser;
    void open(const QUrl &) override {}
    QUrl address() const override { return {}; }
    void reload() override {}
    void breakUploadsOff() override {}
    void point(const QStringList &) override {}
};

template<class W>
W *labelled(const QString &text)
{
    auto *widget = new W;
    widget->setText(text);
    return widget;
}

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void masksWhateverShowsText_data();
    void masksWhateverShowsText();
    void masksToolTips();
    void masksTitlesOfWindows();
    void masksWhoBecomesKnown();
    void masksSecretsOfTheSession();
    void enlargesText();
    void coversPagesOfOthers();
    void hidesAllUntilManyAreMasked();
    void followsWhoIsNamedAtOnce();
    void forgetsMasksThatNobodyWaitsFor();

private:
    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<Presenter> m_presenter;
};

void TestPresenter::init()
{
    m_stage = std::make_unique<PageStage>();
    auto inventory = smallInventory();
    inventory.people.users[1].displayName = person;
    m_stage->migration().setInventory(inventory);
    m_presenter = std::make_unique<Presenter>(m_stage->session());
}

void TestPresenter::cleanup()
{
    m_presenter.reset();
    m_stage.reset();
}

void TestPresenter::masksWhateverShowsText_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("label", [](const QString &text) { return makeText(text, nullptr); });
    row("heading", [](const QString &text) { return makeHeading(text, nullptr); });
    row("rich label", [](const QString &text) { return makeText(u"<p>by <b>%1</b></p>"_s.arg(text), nullptr); });
    row("name in two forms", [](const QString &text) {
        return makeText(u"by <b>%1</b> %2"_s.arg(text.section(u' ', 0, 0), text.section(u' ', 1)), nullptr);
    });
    row("selectable label", [](const QString &text) {
        auto *label = makeText(text, nullptr);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    });
    row("button", [](const QString &text) { return labelled<QPushButton>(text); });
    row("primary button", [](const QString &text) {
        auto *button = labelled<QPushButton>(text);
        setPrimary(button);
        return button;
    });
    row("box", [](const QString &text) { return labelled<QCheckBox>(text); });
    row("line", [](const QString &text) { return labelled<QLineEdit>(text); });
    row("read-only line", [](const QString &text) {
        auto *line = labelled<QLineEdit>(text);
        line->setReadOnly(true);
        return line;
    });
    row("choice", [](const QString &text) {
        auto *box = new QComboBox;
        box->addItem(text);
        return box;
    });
    row("group", [](const QString &text) { return new QGroupBox(text); });
    row("tabs", [](const QString &text) {
        auto *tabs = new QTabWidget;
        tabs->addTab(new QWidget, text);
        return tabs;
    });
    row("list", [](const QString &text) {
        auto *list = new QListWidget;
        list->addItem(text);
        return list;
    });
    row("table", [](const QString &text) {
        auto *table = new QTableWidget(1, 1);
        table->setHorizontalHeaderLabels({u"of "_s + text});
        table->setItem(0, 0, new QTableWidgetItem(text));
        table->setColumnWidth(0, 300);
        return table;
    });
    row("table with a sheet", [](const QString &text) {
        auto *table = new QTableWidget(1, 1);
        table->setStyleSheet(u"QTableView::item { padding: 0px 6px 0px 6px; }"_s);
        table->setItem(0, 0, new QTableWidgetItem(text));
        table->setColumnWidth(0, 300);
        return table;
    });
    row("plain text", [](const QString &text) {
        auto *edit = new QPlainTextEdit;
        edit->setPlainText(text);
        return edit;
    });
    row("rich text", [](const QString &text) {
        auto *browser = new QTextBrowser;
        browser->setHtml(u"<h3>Help</h3><p>of <i>%1</i></p>"_s.arg(text));
        return browser;
    });
    row("message", [](const QString &text) {
        return new QMessageBox(QMessageBox::Question, u"Really?"_s, text, QMessageBox::Ok);
    });
}

void TestPresenter::masksWhateverShowsText()
{
    QFETCH(Make, make);
    const QStringList parts = person.split(u' ');
    const auto wordsOf = [](QWidget &widget) {
        widget.resize(500, 200);
        widget.show();
        QCoreApplication::processEvents();
        return Recorder::wordsOf(widget);
    };
    // One that was there before, and one that comes later.
    const std::unique_ptr<QWidget> before(make(person));
    auto words = wordsOf(*before);
    QVERIFY2(words.contains(parts[1]), qPrintable(words));
    m_presenter->setOn(true);
    const std::unique_ptr<QWidget> later(make(person));
    for (QWidget *widget : {before.get(), later.get()}) {
        words = wordsOf(*widget);
        QVERIFY2(!words.contains(parts[0]) && !words.contains(parts[1]), qPrintable(words));
        QVERIFY2(words.contains(u"Person 2"_s), qPrintable(words));
        if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty() && QDir().mkpath(folder))
            widget->grab().save(
                QDir(folder).filePath(u"presenter-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    }
    m_presenter->setOn(false);
    for (QWidget *widget : {before.get(), later.get()})
        QVERIFY(wordsOf(*widget).contains(parts[1]));
}

void TestPresenter::masksToolTips()
{
    m_presenter->setOn(true);
    QWidget window;
    window.show();
    for (const auto &form : {u"%1"_s, u"<b>%1</b> and others"_s}) {
        QToolTip::showText(QPoint(10, 10), form.arg(person), &window);
        QLabel *tip = nullptr;
        QTRY_VERIFY([&tip] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->inherits("QTipLabel") && widget->isVisible())
                    tip = qobject_cast<QLabel *>(widget);
            }
            return tip != nullptr;
        }());
        const auto words = Recorder::wordsOf(*tip);
        QVERIFY2(words.contains(u"Person 2"_s) && !words.contains(u"Zebrowski"_s), qPrintable(words));
        QToolTip::hideText();
    }
}

void TestPresenter::masksTitlesOfWindows()
{
    QWidget window;
    window.setWindowTitle(person + u" - Cloudward"_s);
    window.show();
    m_presenter->setOn(true);
    QCOMPARE(window.windowTitle(), u"Person 2 - Cloudward"_s);
    window.setWindowTitle(u"bob@acme.com - Cloudward"_s);
    QCOMPARE(window.windowTitle(), u"person2@masked - Cloudward"_s);
    m_presenter->setOn(false);
    QCOMPARE(window.windowTitle(), u"bob@acme.com - Cloudward"_s);
}

void TestPresenter::masksWhoBecomesKnown()
{
    m_presenter->setOn(true);
    QLabel label(u"Zoe Newcomer"_s);
    label.show();
    QVERIFY(Recorder::wordsOf(label).contains(u"Newcomer"_s));
    m_stage->migration().setCloudAccounts({{{.accountId = u"x"_s, .displayName = u"Zoe Newcomer"_s, .email = {}}}});
    QVERIFY(!Recorder::wordsOf(label).contains(u"Newcomer"_s));
}

void TestPresenter::masksSecretsOfTheSession()
{
    QCOMPARE(m_presenter->masked(u"it is open sesame"_s), u"it is open sesame"_s);
    m_stage->session().setOrganisationKey(Secret(u"open sesame"_s));
    QCOMPARE(m_presenter->masked(u"it is open sesame"_s), u"it is [***]"_s);
    // Asked for, but not shown.
    QCOMPARE(shownText(u"it is open sesame"_s), u"it is open sesame"_s);
}

void TestPresenter::enlargesText()
{
    const auto usual = QApplication::font().pointSizeF();
    QLabel label(u"x"_s);
    label.show();
    m_presenter->setOn(true);
    QVERIFY(QApplication::font().pointSizeF() > usual * 1.2);
    QVERIFY(label.font().pointSizeF() > usual * 1.2);
    m_presenter->setOn(false);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    // So does one that goes while it is on.
    m_presenter->setOn(true);
    m_presenter.reset();
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    QCOMPARE(shownText(person), person);
}

void TestPresenter::coversPagesOfOthers()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *browser = new FakeBrowser(&window);
    column->addWidget(browser);
    window.resize(600, 400);
    window.show();
    const auto button = [browser] { return browser->findChild<QPushButton *>(u"presenter.showPage"_s); };
    QVERIFY(!button());
    m_presenter->setOn(true);
    QVERIFY(button() && button()->isVisible());
    auto *cover = button()->parentWidget();
    QCOMPARE(cover->geometry(), browser->rect());
    window.resize(800, 500);
    QCOMPARE(cover->geometry(), browser->rect());
    button()->click();
    QVERIFY(!cover->isVisible());
    // Each time anew.
    browser->hide();
    browser->show();
    QVERIFY(cover->isVisible());
    m_presenter->setOn(false);
    QVERIFY(!button());
}

namespace {

Inventory largeInventory(int users)
{
    auto inventory = smallInventory();
    for (int i = 0; i < users; ++i) {
        auto user = inventory.people.users.first();
        user.userName = u"user-%1"_s.arg(i);
        user.userKey = user.userName;
        user.displayName = u"Firstly%1 Lastly%1"_s.arg(i);
        user.email = u"user-%1@acme.com"_s.arg(i);
        inventory.people.users.append(user);
    }
    return inventory;
}

constexpr int many = int(MaskMaker::mostAtOnce) + 1;

} // namespace

void TestPresenter::hidesAllUntilManyAreMasked()
{
    m_stage->migration().setInventory(largeInventory(many));
    QLabel name(u"by Firstly1234 Lastly1234"_s);
    QLabel rich(u"by <b>Firstly1234</b> Lastly1234"_s);
    QLabel waiting(Presenter::waitingText());
    for (auto *label : {&name, &rich, &waiting})
        label->show();
    name.setWindowTitle(u"of Lastly1234"_s);
    const QSignalSpy ready(m_presenter.get(), &Presenter::readyChanged);
    m_presenter->setOn(true);
    QVERIFY(!m_presenter->isReady());
    QVERIFY(!m_presenter->masker());
    for (auto *label : {&name, &rich})
        QCOMPARE(Recorder::wordsOf(*label).trimmed(), u"…"_s);
    QVERIFY(Recorder::wordsOf(waiting).contains(Presenter::waitingText().section(u' ', 0, 0)));
    QCOMPARE(name.windowTitle(), u"…"_s);
    QCOMPARE(m_presenter->masked({}), QString());
    QString told;
    m_presenter->whenReady([&told](const Masker &masker) { told = masker.mask(u"Lastly1234"_s); });
    QCOMPARE(told, QString());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QVERIFY(m_presenter->isReady());
    // smallInventory() has two.
    QCOMPARE(told, u"Person 1237"_s);
    for (auto *label : {&name, &rich})
        QVERIFY2(Recorder::wordsOf(*label).contains(u"by Person 1237"_s), qPrintable(Recorder::wordsOf(*label)));
    QCOMPARE(name.windowTitle(), u"of Person 1237"_s);

    // Others become known: nothing is shown until they have their masks.
    m_stage->migration().setInventory(largeInventory(many + 1));
    QCOMPARE(Recorder::wordsOf(name).trimmed(), u"…"_s);
    QCOMPARE(ready.count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 3, 60'000);
    QVERIFY(Recorder::wordsOf(name).contains(u"by Person 1237"_s));
    m_presenter->setOn(false);
    QCOMPARE(name.windowTitle(), u"of Lastly1234"_s);
    QVERIFY(Recorder::wordsOf(name).contains(u"Lastly1234"_s));
}

void TestPresenter::followsWhoIsNamedAtOnce()
{
    m_stage->migration().setInventory(largeInventory(many));
    m_presenter->setOn(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_presenter->isReady(), 60'000);
    const auto text = u"zed.quillmere, Firstly7 Lastly7, new@other.org"_s;
    QCOMPARE(m_presenter->masked(text), u"zed.quillmere, Person 10, someone1@masked"_s);
    auto choices = m_stage->migration().choices();
    choices.serverUser = u"zed.quillmere"_s;
    m_stage->migration().setChoices(choices);
    QVERIFY(m_presenter->isReady());
    QCOMPARE(m_presenter->masked(text), u"Person %1, Person 10, someone1@masked"_s.arg(many + 3));
    // Whose an address is is told a little later; that it is one, at once.
    auto wishes = m_stage->migration().mendWishes();
    SetEmail wish;
    wish.userName = u"user-7"_s;
    wish.email = u"new@other.org"_s;
    wishes.emails.append(wish);
    m_stage->migration().setMendWishes(wishes);
    QVERIFY(m_presenter->isReady());
    QVERIFY(m_presenter->masked(text).endsWith(u"someone1@masked"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_presenter->masked(text).contains(u"@masked"_s) && !m_presenter->masked(text).contains(u"someone"_s), 60'000);
    QVERIFY(m_presenter->isReady());
}

void TestPresenter::forgetsMasksThatNobodyWaitsFor()
{
    m_stage->migration().setInventory(largeInventory(many));
    const QSignalSpy ready(m_presenter.get(), &Presenter::readyChanged);
    QLabel label(person);
    label.show();
    for (int i = 0; i < 3; ++i) {
        m_presenter->setOn(true);
        QCOMPARE(Recorder::wordsOf(label).trimmed(), u"…"_s);
        m_presenter->setOn(false);
        QVERIFY(Recorder::wordsOf(label).contains(u"Zebrowski"_s));
    }
    m_presenter->setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QVERIFY(Recorder::wordsOf(label).contains(u"Person 2"_s));
    // One that goes while it is at work waits for it.
    m_presenter->setOn(false);
    m_presenter->setOn(true);
    m_presenter.reset();
    QVERIFY(Recorder::wordsOf(label).contains(u"Zebrowski"_s));
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
