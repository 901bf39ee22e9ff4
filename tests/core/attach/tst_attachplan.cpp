// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachjournal.h"
#include "core/attach/attachplan.h"
#include "core/attach/issuepace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AttachItem item(qint64 id, const QString &name, qint64 size)
{
    return {.attachmentId = id, .issueKey = u"AB-1"_s, .fileName = name, .size = size, .author = {}, .created = {}};
}

CloudAttachment there(const QString &name, qint64 size)
{
    return {.id = u"1"_s, .fileName = name, .size = size};
}

/// AB (formerly OLD) with issues 1 and 2, attachments 10 to 14.
Inventory inventory()
{
    Inventory inventory;
    inventory.projects.append({.id = 1, .key = u"AB"_s, .originalKey = u"OLD"_s, .name = {}});
    inventory.issuePlaces = {{100, {0, 1}}, {200, {0, 2}}};
    inventory.attachments = {{10, 100, 5}, {11, 100, 5}, {12, 100, 7}, {13, 200, 9}, {14, 300, 9}};
    return inventory;
}

MediaEntry file(qint64 id, qint32 issue, qint64 size)
{
    return {.name = u"data/attachments/OLD/10000/OLD-%1/%2"_s.arg(issue).arg(id),
        .size = size,
        .issue = issue,
        .attachmentId = id,
        .project = u"OLD"_s};
}

} // namespace

class TestAttachPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesAsAMultiset_data();
    void comparesAsAMultiset();
    void leavesTheOthersTheirs();
    void choosesByIdIssueAndSource();
    void plansIssueByIssue();
    void findsIdsInNamesOfMedia();
    void keepsItsPace();
    void remembersAcrossAKill();
    void isForOneRunAtATime();
};

void TestAttachPlan::comparesAsAMultiset_data()
{
    QTest::addColumn<QList<CloudAttachment>>("present");
    QTest::addColumn<QList<qsizetype>>("missing");
    using There = QList<CloudAttachment>;
    using Missing = QList<qsizetype>;
    QTest::newRow("nothing there") << There{} << Missing{0, 1, 2};
    QTest::newRow("one of two alike") << There{there(u"a.txt"_s, 5)} << Missing{0, 2};
    QTest::newRow("both alike") << There{there(u"a.txt"_s, 5), there(u"a.txt"_s, 5)} << Missing{2};
    QTest::newRow("other size") << There{there(u"a.txt"_s, 6)} << Missing{0, 1, 2};
    QTest::newRow("other name") << There{there(u"b.txt"_s, 5)} << Missing{0, 1, 2};
    QTest::newRow("one more than ours") << There{there(u"a.txt"_s, 5), there(u"a.txt"_s, 5), there(u"a.txt"_s, 5)}
                                        << Missing{2};
    QTest::newRow("stored otherwise") << There{there(u"o\u0308 _.txt"_s, 7)} << Missing{0, 1};
}

void TestAttachPlan::comparesAsAMultiset()
{
    QFETCH(QList<CloudAttachment>, present);
    const AttachIssue issue{u"AB-1"_s, {item(1, u"a.txt"_s, 5), item(2, u"a.txt"_s, 5), item(3, u"ö ?.txt"_s, 7)}, {}};
    // 2 is known to be ours: where one of both is there, it is that one.
    QTEST(missingItems(issue, present, {2}), "missing");
}

void TestAttachPlan::leavesTheOthersTheirs()
{
    // One of two that look alike came with a chunk; the other is what is to be brought.
    const AttachIssue issue{u"AB-1"_s, {item(1, u"a.txt"_s, 5)}, {{{u"a.txt"_s, 5}, 1}}};
    QCOMPARE(missingItems(issue, {}), QList<qsizetype>{0});
    QCOMPARE(missingItems(issue, {there(u"a.txt"_s, 5)}), QList<qsizetype>{0});
    QCOMPARE(missingItems(issue, {there(u"a.txt"_s, 5), there(u"a.txt"_s, 5)}), QList<qsizetype>{});
}

void TestAttachPlan::choosesByIdIssueAndSource()
{
    const QList<MediaEntry> entries{file(10, 1, 5), file(13, 2, 9), file(99, 2, 9)};
    const auto chosen = [&](const AttachChoice &choice) {
        QList<qint64> ids;
        for (const auto &row : selectAttachments(inventory(), entries, choice).rows) {
            if (row.chosen)
                ids.append(row.row.id);
        }
        return ids;
    };
    QCOMPARE(chosen({}), (QList<qint64>{10, 11, 12, 13, 14}));
    QCOMPARE(chosen({.ids = {11, 13}}), (QList<qint64>{11, 13}));
    QCOMPARE(chosen({.issues = {u"AB-2"_s}}), (QList<qint64>{13}));
    QCOMPARE(chosen({.onlyWhatSourceHolds = true}), (QList<qint64>{10, 13}));
    QCOMPARE(chosen({.ids = {7}}), QList<qint64>{});
}

void TestAttachPlan::plansIssueByIssue()
{
    const QList<MediaEntry> entries{file(10, 1, 4), file(10, 1, 5), file(13, 2, 9)};
    const auto selection = selectAttachments(inventory(), entries, {.ids = {10, 12, 13}});
    QCOMPARE(selection.ids, (QSet<qint64>{10, 11, 12, 13}));
    const auto issues = planAttachments(selection, entries,
        {{10, {u"a.txt"_s, u"ann"_s, u"2020-01-01 10:00:00.0"_s}}, {11, {u"a.txt"_s, {}, {}}},
            {12, {u"b.txt"_s, {}, {}}}, {13, {u"c.txt"_s, {}, {}}}});
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues[0].key, u"AB-1"_s);
    QCOMPARE(issues[0].items.size(), 2);
    // Of two files the one that is as large as the row says.
    QCOMPARE(
        issues[0].items[0], (AttachItem{10, u"AB-1"_s, u"a.txt"_s, 5, u"ann"_s, u"2020-01-01 10:00:00.0"_s, 1, 5}));
    QCOMPARE(issues[0].items[1].entry, -1);
    QCOMPARE(issues[0].items[1].size, 7);
    QCOMPARE(issues[0].others, (QHash<FileKey, int>{{{u"a.txt"_s, 5}, 1}}));
    QCOMPARE(issues[1].key, u"AB-2"_s);
}

void TestAttachPlan::findsIdsInNamesOfMedia()
{
    QCOMPARE(attachmentsNamed({u"data/attachments/AB/10000/AB-1/10"_s,
                 u"data/attachments/AB/10000/AB-1/thumbs/_thumb_11.png"_s, u"data/avatars/12"_s, u"logos/13"_s}),
        QSet<qint64>{10});
}

void TestAttachPlan::keepsItsPace()
{
    IssuePace pace;
    auto now = 0ms;
    QList<IssuePace::Time> writes;
    for (int i = 0; i < 250; ++i) {
        now = std::max(now, pace.nextAt(now));
        pace.wrote(now);
        writes.append(now);
    }
    for (const auto &[most, within] : {std::pair(20, 2'000ms), std::pair(100, 30'000ms)}) {
        for (qsizetype i = most; i < writes.size(); ++i)
            QVERIFY(writes[i] - writes[i - most] > within);
    }
    QVERIFY2(now < 90s, "slower than it needs to be");
}

void TestAttachPlan::remembersAcrossAKill()
{
    QTemporaryDir folder;
    const auto path = AttachJournal::pathIn(folder.path() + u"/new"_s, u"Acme.atlassian.net"_s);
    QCOMPARE(path, folder.path() + u"/new/attachments-acme.atlassian.net.journal"_s);
    {
        AttachJournal journal;
        QVERIFY(journal.open(path));
        QVERIFY(journal.begin(1));
        QVERIFY(journal.done(1, u"77"_s));
        QVERIFY(journal.begin(2));
        QVERIFY(journal.begin(3));
        QVERIFY(journal.refused(3));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"at":1,"beg)");
    file.close();
    for (const bool again : {false, true}) {
        AttachJournal journal;
        QVERIFY(journal.open(path));
        QCOMPARE(journal.entries().size(), again ? 4 : 3);
        QCOMPARE(journal.entries().value(1).state, AttachJournal::State::Done);
        QCOMPARE(journal.entries().value(1).cloudId, u"77"_s);
        QCOMPARE(journal.entries().value(2).state, AttachJournal::State::Begun);
        QCOMPARE(journal.entries().value(3).state, AttachJournal::State::Refused);
        if (!again)
            QVERIFY(journal.begin(4));
    }
}

void TestAttachPlan::isForOneRunAtATime()
{
    QTemporaryDir folder;
    const auto path = AttachJournal::pathIn(folder.path(), u"a"_s);
    AttachJournal first;
    QVERIFY(first.open(path));
    AttachJournal second;
    const auto opened = second.open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestAttachPlan)
#include "tst_attachplan.moc"
