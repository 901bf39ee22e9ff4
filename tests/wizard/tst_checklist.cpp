// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checktext.h"
#include "showactive.h"
#include "wizard/checklist.h"
#include "wizard/checkrow.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestCheckList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyWhatAPersonMustSayHasABox();
    void tickingByKeyboardIsToldOnce();
    void rowsAndFocusSurviveNewOutcomes();
    void anOutcomeIsAWord();

private:
    QCheckBox *tick(const QString &id) const { return m_list->findChild<QCheckBox *>(u"before.tick."_s + id); }

    std::unique_ptr<QWidget> m_window;
    CheckList *m_list = nullptr;
};

void TestCheckList::init()
{
    m_window = std::make_unique<QWidget>();
    m_list = new CheckList(u"before.tick."_s, m_window.get());
    m_window->resize(700, 700);
    QVERIFY(showActive(*m_window));
}

void TestCheckList::onlyWhatAPersonMustSayHasABox()
{
    m_list->setChecks(
        {{u"before.planning"_s, Outcome::Unknown, {}, true}, {u"before.version"_s, Outcome::Fine, u"8.20.10"_s},
            {u"before.site"_s, Outcome::Unknown, {}}, {u"before.storage"_s, Outcome::Attention, {}, true}},
        {u"before.site"_s});
    QTRY_VERIFY(tick(u"before.planning"_s)->isVisibleTo(m_list));
    QVERIFY(!tick(u"before.version"_s)->isVisibleTo(m_list));
    QVERIFY(tick(u"before.site"_s)->isVisibleTo(m_list));
    QVERIFY(tick(u"before.storage"_s)->isVisibleTo(m_list));
    QVERIFY(tick(u"before.site"_s)->isChecked());
    QVERIFY(!tick(u"before.planning"_s)->isChecked());
}

void TestCheckList::tickingByKeyboardIsToldOnce()
{
    QSignalSpy ticked(m_list, &CheckList::ticked);
    m_list->setChecks({{u"before.planning"_s, Outcome::Unknown, {}, true}}, {});
    tick(u"before.planning"_s)->setFocus();
    QTest::keyClick(tick(u"before.planning"_s), Qt::Key_Space);
    QCOMPARE(ticked, (QList<QVariantList>{{u"before.planning"_s, true}}));
    m_list->setChecks({{u"before.planning"_s, Outcome::Unknown, {}, true}}, {u"before.planning"_s});
    QCOMPARE(ticked.size(), 1); // showing it is no tick
}

void TestCheckList::rowsAndFocusSurviveNewOutcomes()
{
    QList<CheckResult> checks{
        {u"before.planning"_s, Outcome::Unknown, {}, true}, {u"before.site"_s, Outcome::Unknown, {}}};
    m_list->setChecks(checks, {});
    auto *box = tick(u"before.planning"_s);
    box->setFocus();
    checks[1].outcome = Outcome::Fine;
    m_list->setChecks(checks, {});
    QCOMPARE(tick(u"before.planning"_s), box);
    QVERIFY(box->hasFocus());
}

void TestCheckList::anOutcomeIsAWord()
{
    for (const auto outcome : {Outcome::Fine, Outcome::Attention, Outcome::Blocked, Outcome::Unknown}) {
        m_list->setChecks({{u"before.version"_s, outcome, u"7.2.0"_s}}, {});
        const auto *row = m_list->findChild<CheckRow *>();
        QVERIFY(row->accessibleName().endsWith(outcomeWord(outcome)));
        QVERIFY(row->accessibleName().startsWith(checkText(u"before.version"_s).title));
        const auto labels = row->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [outcome](const QLabel *label) { return label->text() == outcomeWord(outcome); }));
    }
}

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
