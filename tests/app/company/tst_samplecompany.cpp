// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "tests/app/company/readsample.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Paths and contents of all files below a folder.
QByteArray fingerprint(const QString &folder)
{
    QStringList paths;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        hash.addData(path.sliced(folder.size()).toUtf8());
        hash.addData(QByteArray::number(file.size()));
        hash.addData(file.readAll());
    }
    return hash.result();
}

int xmllint(const QString &path, QByteArray *said = nullptr)
{
    QProcess process;
    process.start(u"xmllint"_s, {u"--noout"_s, path});
    process.waitForFinished(-1);
    if (said)
        *said = process.readAllStandardError();
    return process.exitCode();
}

QString save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

} // namespace

class TestSampleCompany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameParametersMakeTheSameBytes();
    void theZipIsShapedAsJiraWritesIt();
    void xmllintTakesAllButThePlantedCharacter();
    void theTrailerCountsTheRows();
    void entitiesComeInAlphabeticalOrder();
    void onlyValuesWithLineEndsAreCdata();
    void theHeaderHasItsSectionsAndNoTwoDashes();
    void itScales();
    void namesAndAddressesAreUnique();
    void peopleWithoutFilesAreThoseOfTheBackup();
    void aCompanyThatIsTooSmallIsRefused();
    void itStopsWhenAsked();
};

void TestSampleCompany::theSameParametersMakeTheSameBytes()
{
    QTemporaryDir folder;
    Work work;
    const auto first = writeSample(smallCompany(), folder.filePath(u"a"_s), work);
    const auto second = writeSample(smallCompany(), folder.filePath(u"b"_s), work);
    SampleParameters other = smallCompany();
    other.seed = 2;
    const auto third = writeSample(other, folder.filePath(u"c"_s), work);
    QVERIFY(first && second && third);
    QVERIFY(first->backup.endsWith(u"/jira-home/export/2026-Nov-20--0800.zip"_s));
    QVERIFY(!fingerprint(first->jiraHome).isEmpty());
    QCOMPARE(fingerprint(first->jiraHome), fingerprint(second->jiraHome));
    QVERIFY(fingerprint(first->jiraHome) != fingerprint(third->jiraHome));

    // A second run over the first one's files changes nothing.
    const QByteArray before = fingerprint(first->jiraHome);
    QVERIFY(writeSample(smallCompany(), folder.filePath(u"a"_s), work));
    QCOMPARE(fingerprint(first->jiraHome), before);
}

void TestSampleCompany::theZipIsShapedAsJiraWritesIt()
{
    QTemporaryDir folder;
    Work work;
    const QString path = folder.filePath(u"backup.zip"_s);
    QVERIFY(writeSampleBackup(smallCompany(), path, work));
    const ReadBackup backup = readBackup(path);
    QCOMPARE(backup.problem, QString());
    QCOMPARE(backup.zipNames, (QStringList{u"entities.xml"_s, u"activeobjects.xml"_s}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray local = file.read(10);
    QCOMPARE(local.first(4), QByteArray("PK\x03\x04"));
    QCOMPARE(local.at(6) & 8, 0);  // no data descriptor
    QCOMPARE(int(local.at(8)), 8); // deflated
    QVERIFY(backup.entities.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- \n"));
    QVERIFY(backup.entities.contains("\n<entity-engine-xml date=\"1795158000000\">\n    <Action id="));
    QVERIFY(backup.entities.endsWith("\n -->\n</entity-engine-xml>"));
    QVERIFY(!backup.entities.contains("&#"));
    QVERIFY(backup.activeObjects.startsWith("<?xml version='1.0' encoding='UTF-8'?>\n<backup "));
    QVERIFY(backup.activeObjects.endsWith("</backup>"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"backup.zip"_s});
}

void TestSampleCompany::xmllintTakesAllButThePlantedCharacter()
{
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is not installed");
    QTemporaryDir folder;
    Work work;
    SampleParameters parameters = smallCompany();
    for (const bool troubles : {true, false}) {
        parameters.troubles = troubles;
        QVERIFY(writeSampleBackup(parameters, folder.filePath(u"x.zip"_s), work));
        const ReadBackup backup = readBackup(folder.filePath(u"x.zip"_s));
        QCOMPARE(xmllint(save(folder.filePath(u"entities.xml"_s), backup.entities)), 0);
        QByteArray said;
        const int code = xmllint(save(folder.filePath(u"activeobjects.xml"_s), backup.activeObjects), &said);
        QCOMPARE(code == 0, !troubles);
        QCOMPARE(said.contains("invalid Char value 31"), troubles);
        QCOMPARE(said.count("parser error"), troubles ? 1 : 0);
    }
}

void TestSampleCompany::theTrailerCountsTheRows()
{
    QTemporaryDir folder;
    Work work;
    QVERIFY(writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work));
    const ReadBackup backup = readBackup(folder.filePath(u"x.zip"_s));
    QMap<QString, qint64> counted;
    for (const ReadRow &row : backup.rows)
        ++counted[row.entity];
    QVERIFY(counted.size() > 40);
    counted.insert(u"Total"_s, backup.rows.size());

    QMap<QString, qint64> said;
    QCOMPARE(backup.comments.size(), 2);
    QVERIFY(backup.comments.last().contains(u"___ Entities ___"_s));
    static const QRegularExpression line(u"^     (\\w+) +: (\\d+)$"_s, QRegularExpression::MultilineOption);
    auto lines = line.globalMatch(backup.comments.last());
    while (lines.hasNext()) {
        const auto match = lines.next();
        said.insert(match.captured(1), match.captured(2).toLongLong());
    }
    QCOMPARE(said, counted);
    QCOMPARE(said.value(u"User"_s), 60);
    QCOMPARE(said.value(u"Group"_s), 12);
    QCOMPARE(said.value(u"Project"_s), 14);
    QCOMPARE(said.value(u"Issue"_s), 400);
    QCOMPARE(said.value(u"FileAttachment"_s), 120);
}

void TestSampleCompany::entitiesComeInAlphabeticalOrder()
{
    QTemporaryDir folder;
    Work work;
    QVERIFY(writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work));
    const ReadBackup backup = readBackup(folder.filePath(u"x.zip"_s));
    QStringList order;
    for (const ReadRow &row : backup.rows) {
        if (order.isEmpty() || order.last() != row.entity)
            order.append(row.entity);
    }
    QStringList sorted = order;
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(order, sorted);
}

void TestSampleCompany::onlyValuesWithLineEndsAreCdata()
{
    QTemporaryDir folder;
    Work work;
    QVERIFY(writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work));
    const QByteArray xml = readBackup(folder.filePath(u"x.zip"_s)).entities;
    int blocks = 0;
    int browserEnds = 0;
    QByteArray outside;
    qsizetype from = 0;
    for (qsizetype at = xml.indexOf("<![CDATA["); at >= 0; at = xml.indexOf("<![CDATA[", from), ++blocks) {
        const qsizetype end = xml.indexOf("]]>", at);
        const QByteArrayView block = QByteArrayView(xml).sliced(at, end - at);
        QVERIFY2(block.contains('\n') || block.contains('\r'), block.toByteArray().constData());
        browserEnds += block.contains("\r\n") ? 1 : 0;
        outside += xml.sliced(from, at - from);
        from = end;
    }
    outside += xml.sliced(from);
    QVERIFY(blocks > 100);
    QVERIFY(browserEnds > 10);
    QVERIFY(!outside.contains('\r'));
    // A quote is never open at the end of a line: no attribute has a line end in it. The header is not XML.
    outside = outside.sliced(outside.indexOf("<entity-engine-xml"));
    for (const QByteArray &line : outside.split('\n'))
        QVERIFY2(line.count('"') % 2 == 0, line.constData());
    QVERIFY(outside.contains("&amp;") && outside.contains("&lt;") && outside.contains("&gt;") &&
            outside.contains("&quot;") && outside.contains("&apos;"));
}

void TestSampleCompany::theHeaderHasItsSectionsAndNoTwoDashes()
{
    QTemporaryDir folder;
    Work work;
    QVERIFY(writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work));
    const QString header = readBackup(folder.filePath(u"x.zip"_s)).comments.first();
    qsizetype last = -1;
    for (const QString &section : {u"Exported on"_s, u"Environment"_s, u"Database Configuration"_s,
             u"Core Application Properties"_s, u"Application Properties"_s, u"License Details"_s,
             u"Database Statistics"_s, u"Upgrade History"_s, u"File Paths"_s, u"User Plugins"_s, u"System Plugins"_s,
             u"Listeners"_s, u"Services"_s, u"Trusted Applications"_s}) {
        const qsizetype at = header.indexOf(u"\n___ "_s + section + u" ___"_s);
        QVERIFY2(at > last, qPrintable(section));
        last = at;
    }
    QVERIFY(header.contains(u"-:add-opens=java.base"_s));
    QVERIFY(header.contains(u"These have been replaced by '-:' characters"_s));
}

void TestSampleCompany::itScales()
{
    QTemporaryDir folder;
    Work work;
    SampleParameters parameters;
    parameters.users = 4'000; // more than there are pairs of names
    parameters.groups = 40;
    parameters.projects = 200;
    parameters.issues = 20'000;
    parameters.attachments = 3'000;
    parameters.attachmentBytes = 3'000;
    qint64 last = 0;
    bool ended = false;
    work.progress = ProgressSink([&](const Progress &progress) {
        QVERIFY(progress.done >= last);
        last = progress.done;
        ended = progress.done == progress.total;
    });
    QVERIFY(writeSampleBackup(parameters, folder.filePath(u"x.zip"_s), work));
    QVERIFY(ended);
    const ReadBackup backup = readBackup(folder.filePath(u"x.zip"_s));
    QCOMPARE(backup.problem, QString());
    QCOMPARE(backup.of(u"User"_s).size(), 4'000);
    QCOMPARE(backup.of(u"Group"_s).size(), 40);
    QCOMPARE(backup.of(u"Project"_s).size(), 200);
    QCOMPARE(backup.of(u"FileAttachment"_s).size(), 3'000);
    const QList<ReadRow> issues = backup.of(u"Issue"_s);
    QCOMPARE(issues.size(), 20'000);
    QSet<QString> keys;
    QHash<QString, qint64> counters;
    for (const ReadRow &issue : issues) {
        keys.insert(issue[u"key"_s]);
        ++counters[issue[u"project"_s]];
    }
    QCOMPARE(keys.size(), issues.size());
    for (const ReadRow &project : backup.of(u"Project"_s))
        QCOMPARE(counters.value(project[u"id"_s]), project[u"counter"_s].toLongLong());
}

void TestSampleCompany::namesAndAddressesAreUnique()
{
    SampleParameters parameters;
    parameters.users = 20'000;
    parameters.troubles = false;
    const People people = Company(parameters).people();
    QSet<QString> names;
    QSet<QString> keys;
    QSet<QString> addresses;
    static const QRegularExpression valid(u"\\A[a-z0-9.]+@quillmere-robotics\\.com\\z"_s);
    bool foreign = false;
    for (const Person &person : people.users) {
        names.insert(person.userName.toLower());
        keys.insert(person.userKey);
        addresses.insert(person.email.toLower());
        QVERIFY2(valid.match(person.email).hasMatch(), qPrintable(person.email));
        QVERIFY(person.active);
        foreign |= person.displayName != QString::fromLatin1(person.displayName.toLatin1());
    }
    QCOMPARE(names.size(), people.users.size());
    QCOMPARE(keys.size(), people.users.size());
    QCOMPARE(addresses.size(), people.users.size());
    QVERIFY(foreign);
}

void TestSampleCompany::peopleWithoutFilesAreThoseOfTheBackup()
{
    QTemporaryDir folder;
    Work work;
    QVERIFY(writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work));
    const ReadBackup backup = readBackup(folder.filePath(u"x.zip"_s));
    const Company company(smallCompany());
    const People people = company.people();

    const QList<ReadRow> users = backup.of(u"User"_s);
    QCOMPARE(users.size(), people.users.size());
    for (qsizetype i = 0; i < users.size(); ++i) {
        const Person &person = people.users.at(i);
        QCOMPARE(users.at(i)[u"userName"_s], person.userName);
        QCOMPARE(users.at(i)[u"displayName"_s], person.displayName);
        QCOMPARE(users.at(i)[u"emailAddress"_s], person.email);
        QCOMPARE(users.at(i).has(u"emailAddress"_s), !person.email.isNull());
        QCOMPARE(users.at(i)[u"active"_s] == u"1"_s, person.active);
        QCOMPARE(users.at(i)[u"directoryId"_s].toLongLong(), person.directoryId);
        QCOMPARE(backup.one(u"ApplicationUser"_s, users.at(i)[u"id"_s])[u"userKey"_s],
            company.hasOwnKey(i) ? person.userKey : QString());
    }
    QCOMPARE(people.users.first().userName, sampleFacts().adminUser);
    const QList<ReadRow> memberships = backup.of(u"Membership"_s);
    QCOMPARE(memberships.size(), people.memberships.size());
    for (qsizetype i = 0; i < memberships.size(); ++i) {
        QCOMPARE(memberships.at(i)[u"parentName"_s], people.memberships.at(i).group);
        QCOMPARE(memberships.at(i)[u"childName"_s], people.memberships.at(i).member);
        // A group's members are of its own directory.
        QCOMPARE(backup.one(u"Group"_s, memberships.at(i)[u"parentId"_s])[u"directoryId"_s],
            memberships.at(i)[u"directoryId"_s]);
    }
    qint64 rows = 0;
    qint64 bytes = 0;
    for (const CompanyProject &project : company.projects()) {
        rows += project.attachments;
        bytes += project.attachmentBytes;
    }
    QCOMPARE(rows, 120);
    QCOMPARE(bytes, 1'500'000);
}

void TestSampleCompany::aCompanyThatIsTooSmallIsRefused()
{
    QTemporaryDir folder;
    Work work;
    for (const auto member : {&SampleParameters::users, &SampleParameters::groups, &SampleParameters::projects,
             &SampleParameters::issues, &SampleParameters::attachments, &SampleParameters::attachmentBytes}) {
        SampleParameters parameters;
        parameters.*member = -1;
        const auto written = writeSampleBackup(parameters, folder.filePath(u"x.zip"_s), work);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    }
    SampleParameters least;
    least.users = 1;
    least.groups = 3;
    least.projects = 1;
    least.issues = 0;
    least.attachments = 0;
    least.troubles = false;
    QVERIFY(writeSampleBackup(least, folder.filePath(u"least.zip"_s), work));
    QCOMPARE(readBackup(folder.filePath(u"least.zip"_s)).problem, QString());
}

void TestSampleCompany::itStopsWhenAsked()
{
    QTemporaryDir folder;
    Work work;
    work.cancel.request();
    const auto written = writeSampleBackup(smallCompany(), folder.filePath(u"x.zip"_s), work);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());

    const auto sample = writeSample(smallCompany(), folder.path(), work);
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.filePath(u"jira-home/export"_s)).isEmpty());
}

QTEST_APPLESS_MAIN(TestSampleCompany)
#include "tst_samplecompany.moc"
