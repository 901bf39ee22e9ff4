// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/showactive.h"
#include "wizard/charts/barlist.h"
#include "wizard/charts/chunkbar.h"
#include "wizard/charts/pairbars.h"
#include "wizard/charts/stackbar.h"
#include "wizard/charts/timeline.h"

#include <QApplication>
#include <QDir>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <numeric>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Notes what is painted as text, and paints blots in its place: as a style that masks names does.
class NotingStyle : public QProxyStyle
{
public:
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override
    {
        said += text;
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    }
    mutable QStringList said;
};

QList<ChunkBar::Chunk> someChunks()
{
    return {{u"media-001.zip"_s, {{u"avatars and logos"_s, 40'000'000}, {u"ABC"_s, 3'100'000'000}}},
        {u"media-002.zip"_s, {{u"ABC"_s, 1'200'000'000}, {u"DEF"_s, 1'900'000'000}, {u"GHI"_s, 600'000'000}}},
        {u"media-003.zip"_s, {{u"JKL"_s, 800'000'000}}}};
}

QList<Timeline::Lane> someLanes()
{
    const QDateTime start(QDate(2026, 11, 21), QTime(8, 0));
    return {{u"Back up the database"_s, {{start, start.addSecs(2700), false}}, u"8:00 – 8:45"_s},
        {u"Back up the media"_s, {{start.addSecs(3000), start.addSecs(14'000), false}}, u"8:50 – 11:53"_s},
        {u"Import the backup"_s, {{start.addSecs(14'000), start.addSecs(40'000), true}}, u"11:53 – 19:06"_s}};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void partsFillTheLength_data();
    void partsFillTheLength();
    void saysAllNumbers();
    void isHiddenWhereThereIsNothing();
    void manyRowsBecomeADozen();
    void chunksAreReadByKeyboard();
    void arrowsFollowTheReadingDirection();
    void chunksAreReadByMouse();
    void textsGoThroughTheStyle();
    void isMirroredFromRightToLeft();
    void marksAreFullHoursOrDays_data();
    void marksAreFullHoursOrDays();
    void pictures();

private:
    template<class T, class... Args>
    T *add(Args &&...args)
    {
        auto *chart = new T(std::forward<Args>(args)..., m_window.get());
        static_cast<QVBoxLayout *>(m_window->layout())->addWidget(chart);
        return chart;
    }
    void fillAll();
    void show();

    std::unique_ptr<QWidget> m_window;
    StackBar *m_stack = nullptr;
    BarList *m_list = nullptr;
    PairBars *m_pairs = nullptr;
    ChunkBar *m_chunks = nullptr;
    Timeline *m_times = nullptr;
};

void TestCharts::init()
{
    applyStyle(*qApp, qgetenv("CLOUDWARD_PICTURES_SCHEME") == "dark" ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setSpacing(space::wide);
    m_stack = add<StackBar>(u"Findings"_s);
    m_list = add<BarList>(u"Storage by project"_s);
    m_pairs = add<PairBars>(u"Counts"_s, u"In the backup"_s, u"In the cloud"_s);
    m_chunks = add<ChunkBar>(u"Planned chunks"_s);
    m_times = add<Timeline>(u"Plan"_s);
    column->addStretch(1);
}

void TestCharts::fillAll()
{
    m_stack->setParts(
        {{u"Errors: 3"_s, 3, Tone::Problem, Fill::Solid}, {u"Warnings: 12"_s, 12, Tone::Attention, Fill::Hatched},
            {u"Fatal: 0"_s, 0, Tone::Problem, Fill::Solid}, {u"Notes: 5"_s, 5, Tone::Quiet, Fill::Outlined}});
    QList<BarList::Row> rows;
    for (int i = 1; i <= 15; ++i)
        rows += {u"PROJ%1"_s.arg(i), qint64(i) * 250'000'000};
    m_list->setRows(rows);
    m_pairs->setRows({{u"Projects"_s, 12, 12}, {u"Issues"_s, 120'000, 118'204}, {u"Users"_s, 800, 812}});
    m_chunks->setChunks(someChunks(), 4'000'000'000);
    m_times->setLanes(someLanes());
}

void TestCharts::show()
{
    m_window->resize(qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_WIDTH") > 0
                         ? qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_WIDTH")
                         : 720,
        900);
    QVERIFY(showActive(*m_window));
}

void TestCharts::partsFillTheLength_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<int>("length");
    QTest::newRow("even") << QList<qint64>{1, 1, 1} << 100;
    QTest::newRow("one rules") << QList<qint64>{1'000'000'000'000, 1, 1, 1, 1} << 100;
    QTest::newRow("nothing at all") << QList<qint64>{0, 0} << 50;
    QTest::newRow("alone") << QList<qint64>{7} << 31;
    QTest::newRow("hardly room") << QList<qint64>{5, 5, 5, 5, 5, 5, 5, 5, 5} << 28;
}

void TestCharts::partsFillTheLength()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(int, length);
    const auto parts = Chart::divided(amounts, length, 2, 3);
    QCOMPARE(parts.size(), amounts.size());
    QCOMPARE(std::accumulate(parts.cbegin(), parts.cend(), 0) + 2 * int(parts.size() - 1), length);
    QVERIFY(*std::ranges::min_element(parts) >= std::min(3, (length - 2 * int(parts.size() - 1)) / int(parts.size())));
    QCOMPARE(Chart::divided(amounts, 0, 2, 3), QList<int>(amounts.size(), 0));
}

void TestCharts::saysAllNumbers()
{
    fillAll();
    show();
    QCOMPARE(m_stack->accessibleName(), u"Findings"_s);
    QCOMPARE(m_stack->accessibleDescription(), u"Errors: 3; Warnings: 12; Notes: 5"_s);
    QVERIFY(m_list->accessibleDescription().startsWith("PROJ15: 3.75 GB; PROJ14"_L1));
    QVERIFY(
        m_pairs->accessibleDescription().contains("Issues: In the backup 120,000, In the cloud 118,204, 1,796"_L1) ||
        m_pairs->accessibleDescription().contains("Issues: In the backup 120000, In the cloud 118204, 1796"_L1));
    QVERIFY(m_chunks->accessibleDescription().contains("media-002.zip 3.70 GB: DEF 1.90 GB, ABC 1.20 GB"_L1));
    QVERIFY(m_times->accessibleDescription().contains("Import the backup: 11:53"_L1));
    // Only what can be walked through takes the focus.
    QCOMPARE(m_stack->focusPolicy(), Qt::NoFocus);
    QCOMPARE(m_chunks->focusPolicy(), Qt::StrongFocus);
}

void TestCharts::isHiddenWhereThereIsNothing()
{
    show();
    const auto all = m_window->findChildren<Chart *>();
    for (const Chart *chart : all)
        QVERIFY(!chart->isVisible());
    fillAll();
    for (const Chart *chart : all)
        QVERIFY(chart->isVisible());
    m_stack->setParts({{u"Errors: 0"_s, 0, Tone::Problem, Fill::Solid}});
    m_chunks->setChunks({}, 4'000'000'000);
    m_times->setLanes({{u"never"_s, {{QDateTime(), QDateTime(), false}}, {}}});
    QVERIFY(!m_stack->isVisible());
    QVERIFY(!m_chunks->isVisible());
    QVERIFY(!m_times->isVisible());
}

void TestCharts::manyRowsBecomeADozen()
{
    fillAll();
    QCOMPARE(m_list->rows().size(), BarList::mostRows + 1);
    QCOMPARE(m_list->rows().first(), (BarList::Row{u"PROJ15"_s, 3'750'000'000}));
    // 1 to 3 are the others.
    QCOMPARE(m_list->rows().last().bytes, 6 * 250'000'000LL);
    QVERIFY(m_list->rows().last().label.contains(u'3'));
    ChunkBar::Chunk full{u"media-001.zip"_s, {}};
    for (int i = 0; i < 40; ++i)
        full.parts += {u"P%1"_s.arg(i), 1000 + i};
    m_chunks->setChunks({full}, 1);
    QCOMPARE(m_chunks->chunks().first().parts.size(), ChunkBar::mostParts);
    QCOMPARE(m_chunks->chunks().first().bytes(), full.bytes());
}

void TestCharts::chunksAreReadByKeyboard()
{
    fillAll();
    const auto before = m_chunks->saidText();
    show();
    m_chunks->setFocus();
    QTRY_VERIFY(m_chunks->hasFocus());
    QVERIFY(m_chunks->saidText() != before);
    QCOMPARE(m_chunks->saidText(), u"media-001.zip, ABC 3.10 GB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Up);
    QCOMPARE(m_chunks->saidText(), u"media-001.zip, avatars and logos 40.0 MB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Up);
    QCOMPARE(m_chunks->saidText(), u"media-001.zip, avatars and logos 40.0 MB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Right);
    QCOMPARE(m_chunks->saidText(), u"media-002.zip, DEF 1.90 GB"_s);
    QTest::keyClick(m_chunks, Qt::Key_End);
    QCOMPARE(m_chunks->saidText(), u"media-003.zip, JKL 800.0 MB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Right);
    QCOMPARE(m_chunks->saidText(), u"media-003.zip, JKL 800.0 MB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Home);
    QTest::keyClick(m_chunks, Qt::Key_Left);
    QCOMPARE(m_chunks->saidText(), u"media-001.zip, ABC 3.10 GB"_s);
}

void TestCharts::arrowsFollowTheReadingDirection()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    fillAll();
    show();
    m_chunks->setFocus();
    QTRY_VERIFY(m_chunks->hasFocus());
    QTest::keyClick(m_chunks, Qt::Key_Left);
    QCOMPARE(m_chunks->saidText(), u"media-002.zip, DEF 1.90 GB"_s);
    QTest::keyClick(m_chunks, Qt::Key_Right);
    QCOMPARE(m_chunks->saidText(), u"media-001.zip, ABC 3.10 GB"_s);
}

void TestCharts::chunksAreReadByMouse()
{
    fillAll();
    show();
    const auto before = m_chunks->saidText();
    // The first bar stands at the left, and its largest part at its foot.
    QTest::mouseMove(m_chunks, QPoint(8, m_chunks->height() / 2));
    QTRY_COMPARE(m_chunks->saidText(), u"media-001.zip, ABC 3.10 GB"_s);
    QTest::mouseMove(m_chunks, QPoint(m_chunks->width() - 4, 4));
    QTRY_COMPARE(m_chunks->saidText(), before);
}

void TestCharts::textsGoThroughTheStyle()
{
    NotingStyle style;
    fillAll();
    show();
    for (Chart *chart : m_window->findChildren<Chart *>())
        chart->setStyle(&style);
    m_window->grab();
    const auto said = style.said.join(u'\n');
    for (const auto &words : {u"Errors: 3"_s, u"PROJ15"_s, u"3.75 GB"_s, u"Issues"_s, u"Import the backup"_s})
        QVERIFY2(said.contains(words), qPrintable(words + u'\n' + said));
    for (Chart *chart : m_window->findChildren<Chart *>())
        chart->setStyle(nullptr);
}

void TestCharts::isMirroredFromRightToLeft()
{
    m_stack->setParts({{u"a"_s, 3, Tone::Problem, Fill::Solid}, {u"b"_s, 1, Tone::Success, Fill::Solid}});
    show();
    const auto colourAt = [this](int x) { return m_stack->grab().toImage().pixelColor(x, 4); };
    QCOMPARE(colourAt(4), colours().problem);
    QCOMPARE(colourAt(m_stack->width() - 4), colours().success);
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(colourAt(4), colours().success);
    QCOMPARE(colourAt(m_stack->width() - 4), colours().problem);
}

void TestCharts::marksAreFullHoursOrDays_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << qint64(20);
    QTest::newRow("an hour") << qint64(3600);
    QTest::newRow("a day") << qint64(26 * 3600);
    QTest::newRow("weeks") << qint64(40 * 86'400);
    QTest::newRow("years") << qint64(900 * 86'400);
}

void TestCharts::marksAreFullHoursOrDays()
{
    QFETCH(qint64, seconds);
    const QDateTime from(QDate(2026, 11, 21), QTime(8, 7, 30));
    const auto marks = Timeline::marks(from, from.addSecs(seconds), 8);
    QVERIFY(marks.size() <= 8);
    QVERIFY(seconds < 60 || marks.size() >= 2);
    for (const auto &mark : marks) {
        QVERIFY(mark >= from && mark <= from.addSecs(seconds));
        QCOMPARE(mark.time().second(), 0);
        QVERIFY(seconds < 86'400 || mark.time().minute() == 0);
    }
}

void TestCharts::pictures()
{
    const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
    if (folder.isEmpty())
        QSKIP("CLOUDWARD_PICTURES is not set");
    if (const int points = qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_POINTS"); points > 0) {
        auto font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    fillAll();
    m_window->setAttribute(Qt::WA_StyledBackground);
    show();
    m_chunks->setFocus();
    QTest::keyClick(m_chunks, Qt::Key_Right);
    QVERIFY(m_window->grab().save(QDir(folder).filePath(u"charts.png"_s)));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
