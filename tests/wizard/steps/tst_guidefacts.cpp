// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checktext.h"
#include "core/findings/findingtext.h"
#include "core/guide/factstable.h"
#include "core/guide/loadguide.h"
#include "pagestage.h"

#include <QFile>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

QString tablePath()
{
    return qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/docs/guide-facts.md"_s;
}

} // namespace

/// Holds the guide's data against the program: checks, findings, pages, controls; and docs/guide-facts.md against the data.
class TestGuideFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tableIsThatOfTheData();
    void namesOnlyChecksThatExist();
    void tellsOfEveryCheck();
    void controlsAreOnTheirPages();

private:
    QList<Fact> m_facts;
};

void TestGuideFacts::initTestCase()
{
    const auto facts = loadGuide();
    QVERIFY(facts);
    m_facts = *facts;
}

void TestGuideFacts::tableIsThatOfTheData()
{
    const QByteArray table = factsTable(m_facts).toUtf8();
    QFile file(tablePath());
    if (qEnvironmentVariableIsSet("CLOUDWARD_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(table), table.size());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    // CLOUDWARD_WRITE_DOCS=1 writes it anew.
    QCOMPARE(file.readAll(), table);
}

void TestGuideFacts::namesOnlyChecksThatExist()
{
    const QStringList ids = allCheckIds() + allFindingIds();
    for (const Fact &fact : std::as_const(m_facts)) {
        for (const QString &id : fact.checks)
            QVERIFY2(ids.contains(id), qPrintable(fact.id + u": "_s + id));
    }
}

/// What the program looks at has an entry that explains it. Findings explain themselves, so that not each needs one.
void TestGuideFacts::tellsOfEveryCheck()
{
    QStringList told;
    for (const Fact &fact : std::as_const(m_facts))
        told += fact.checks;
    const QStringList ids = allCheckIds();
    for (const QString &id : ids)
        QVERIFY2(told.contains(id), qPrintable(id));
}

void TestGuideFacts::controlsAreOnTheirPages()
{
    PageStage stage;
    stage.connectAll();
    QWidget owner;
    const auto pages = makeStepPages(stage.session(), &owner);
    QCOMPARE(pages.size(), stepCount);
    QStringList missing;
    for (StepPage *page : pages) {
        page->refresh();
        for (const Fact &fact : std::as_const(m_facts)) {
            if (fact.step != page->step())
                continue;
            for (const QString &control : fact.controls) {
                if (!page->findChild<QWidget *>(control))
                    missing << fact.id + u": "_s + control;
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_MAIN(TestGuideFacts)
#include "tst_guidefacts.moc"
