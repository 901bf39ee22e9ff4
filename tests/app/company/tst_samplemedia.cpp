// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/company/companymedia.h"
#include "tests/app/company/readsample.h"

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The files of the practice company: their sizes, where they lie, and what is in them.
class TestSampleMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachmentSizesAddUp();
    void filesAreWhereTheirRowsSay();
    void aPngIsAPng();
};

void TestSampleMedia::attachmentSizesAddUp()
{
    for (const qint64 bytes : {0LL, 1LL, 39'999'999LL, 60'000'000LL, 7'000'000'000'000LL}) {
        SampleParameters parameters;
        parameters.attachmentBytes = bytes;
        const Company company(parameters);
        qint64 sum = 0;
        qint64 overLimit = 0;
        for (qint64 i = 0; i < company.attachments(); ++i) {
            const qint64 size = company.attachment(i).size;
            QVERIFY(size >= 0);
            sum += size;
            overLimit += size > practiceChunkLimit ? 1 : 0;
        }
        QCOMPARE(sum, bytes);
        if (bytes <= 60'000'000)
            QCOMPARE(overLimit, bytes == 60'000'000 ? 1 : 0);
    }
}

void TestSampleMedia::filesAreWhereTheirRowsSay()
{
    QTemporaryDir folder;
    Work work;
    const auto sample = writeSample(smallCompany(), folder.path(), work);
    QVERIFY(sample);
    const ReadBackup backup = readBackup(sample->backup);
    const QString root = sample->jiraHome + u"/data/attachments/"_s;

    QSet<QString> onDisk;
    qint64 bytesOnDisk = 0;
    QDirIterator walk(root, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!path.contains(u"/thumbs/"_s)) {
            onDisk.insert(path.sliced(root.size()));
            bytesOnDisk += QFileInfo(path).size();
        }
    }
    QCOMPARE(sample->attachmentFiles, onDisk.size());
    QCOMPARE(sample->attachmentBytes, bytesOnDisk);

    QHash<QString, ReadRow> issues;
    for (const ReadRow &issue : backup.of(u"Issue"_s))
        issues.insert(issue[u"id"_s], issue);
    QStringList missing;
    QStringList wrong;
    int below = 0;
    for (const ReadRow &row : backup.of(u"FileAttachment"_s)) {
        const ReadRow issue = issues.value(row[u"issue"_s]);
        const ReadRow project = backup.one(u"Project"_s, issue[u"project"_s]);
        QCOMPARE(issue[u"key"_s], project[u"key"_s] + u'-' + issue[u"number"_s]);
        const QString key = project[u"originalkey"_s];
        const QString path = u"%1/10000/%1-%2/%3"_s.arg(key, issue[u"number"_s], row[u"id"_s]);
        below += key == u"MARS"_s ? 1 : 0;
        if (!onDisk.remove(path))
            missing.append(row[u"id"_s]);
        else if (QFileInfo(root + path).size() != row[u"filesize"_s].toLongLong())
            wrong.append(row[u"id"_s]);
        QCOMPARE(QFileInfo::exists(
                     root + u"%1/10000/%1-%2/thumbs/_thumb_%3.png"_s.arg(key, issue[u"number"_s], row[u"id"_s])),
            row.has(u"thumbnailable"_s) && !missing.contains(row[u"id"_s]));
    }
    QCOMPARE(missing, QStringList{u"10004"_s});
    QCOMPARE(wrong, QStringList{u"10005"_s});
    QCOMPARE(onDisk.size(), 1);
    QVERIFY((*onDisk.begin()).endsWith(u"/10197"_s));
    QVERIFY(below > 0);

    const QDir avatars(sample->jiraHome + u"/data/avatars"_s);
    for (const ReadRow &avatar : backup.of(u"Avatar"_s)) {
        const bool custom = avatar[u"systemAvatar"_s] == u"0"_s;
        QCOMPARE(avatars.exists(avatar[u"id"_s] + u'_' + avatar[u"fileName"_s]), custom);
    }
    QVERIFY(!QDir(sample->jiraHome + u"/logos"_s).isEmpty());
}

void TestSampleMedia::aPngIsAPng()
{
    const QByteArray png = plainPng(3, 0x030201);
    QCOMPARE(png.first(16).toHex(), QByteArray("89504e470d0a1a0a0000000d49484452"));
    QVERIFY(png.endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
    const qsizetype data = png.indexOf("IDAT") + 4;
    const QByteArray pixels = qUncompress(QByteArray::fromHex("0000001e") + png.sliced(data, png.size() - data - 16));
    QCOMPARE(pixels, QByteArray::fromHex("00010203010203010203").repeated(3));
}

QTEST_APPLESS_MAIN(TestSampleMedia)
#include "tst_samplemedia.moc"
