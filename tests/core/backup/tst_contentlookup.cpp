// SPDX-License-Identifier: Apache-2.0
#include "core/backup/contentlookup.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestContentLookup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWished();
    void findsNothingThatIsNotWished();
    void failsWhereTheBackupEnds();
    void stopsWhenCancelled();

private:
    QString written(const QByteArray &rows, const QByteArray &end = "</entity-engine-xml>\n") const
    {
        const auto path = m_folder.filePath(u"entities.xml"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<entity-engine-xml>\n" + rows + end);
        return path;
    }
    QTemporaryDir m_folder;
};

static const QByteArray rows = R"(
  <Avatar id="7" avatarType="project" owner="1" systemAvatar="1"/>
  <Avatar id="8" avatarType="project" owner="2"/>
  <Avatar id="9" avatarType="issuetype" owner="2" systemAvatar="0"/>
  <FileAttachment id="20" issue="11" filename="a &lt;b&gt;.txt" filesize="3000000000"/>
  <FileAttachment id="21" issue="11" filesize="5"><filename>two
lines</filename></FileAttachment>
  <FileAttachment id="22" issue="12" filename="c" filesize="1"/>
  <Issue id="11" project="1" number="1" reporter="ann"><summary>ann</summary></Issue>
  <Issue id="12" project="2" number="4" reporter="bob"/>
  <Issue id="13" project="2" key="OLD-9"><reporter>ann</reporter></Issue>
  <IssueLink id="14" project="2" number="77" reporter="ann"/>
  <Project id="1" avatar="7"/>
  <Project id="2" avatar="8"/>
  <Project id="3" avatar="9"/>
)";

void TestContentLookup::findsWhatIsWished()
{
    Work work;
    const auto found =
        lookUpInBackup(written(rows), {.attachmentsOf = {11}, .issuesOf = {2}, .reporter = u"ann"_s}, work);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->attachments.size(), 1);
    QCOMPARE(found->attachments.value(11),
        (QList<BackupAttachment>{{20, u"a <b>.txt"_s, 3'000'000'000}, {21, u"two\nlines"_s, 5}}));
    QCOMPARE(found->issueNumbers, (QHash<qint64, QList<qint64>>{{2, {4, 9}}}));
    QCOMPARE(found->reported, 2);
    QCOMPARE(found->projectsWithOwnAvatar, QSet<qint64>{2});
}

void TestContentLookup::findsNothingThatIsNotWished()
{
    Work work;
    const auto found = lookUpInBackup(written(rows), {}, work);
    QVERIFY(found);
    QVERIFY(found->attachments.isEmpty() && found->issueNumbers.isEmpty());
    QCOMPARE(found->reported, 0);
}

void TestContentLookup::failsWhereTheBackupEnds()
{
    Work work;
    const auto cut = lookUpInBackup(written(rows, "<Project id="), {}, work);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Malformed);
    const auto none = lookUpInBackup(m_folder.filePath(u"none.zip"_s), {}, work);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestContentLookup::stopsWhenCancelled()
{
    Work work;
    work.cancel.request();
    const auto cancelled = lookUpInBackup(written(rows), {}, work);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestContentLookup)
#include "tst_contentlookup.moc"
