// SPDX-License-Identifier: Apache-2.0
#include "core/checks/membershipproof.h"
#include "core/checks/proof.h"
#include "core/checks/proofcsv.h"
#include "core/checks/seatneeds.h"
#include "core/people/csv.h"
#include "tests/support/lyingserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;
using Verdict = ArrivalRow::Verdict;

class TestProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void drawsTheSameSampleFromTheSameSeed();
    void findsWhatIsMissingByNameAndSize();
    void tellsIssuesOfWhatIsMissing();
    void opensAFileOfEachIssueOfASample();
    void doesNotExpectWhatIsKnownToBeGone();
    void takesAnIssueThatIsHiddenForUnknown();
    void namesTheMissingKeysWhereAnEstimateDiffers();
    void tellsMembersApart();
    void looksForPicturesOfProjects();
    void claimsNothingWithoutTheBackup();
    void writesWhatIsMissing();
    void saysHowManySeatsItWouldTake();

private:
    QTemporaryDir m_folder;
    QString m_backup;
};

/// A site with what the backup below holds, but for what a test takes away.
struct Site
{
    QByteArray attachments =
        R"([{"id":"1","filename":"plan & b.pdf","size":10},{"id":"2","filename":"x.png","size":20}])";
    int issueStatus = 200;
    QByteArray members =
        R"({"accountId":"a","accountType":"atlassian","displayName":"Ann","emailAddress":"ann@x.org","active":true})";
    bool ownAvatar = true;
    int contentStatus = 206;

    Answer operator()(const Request &request, int) const
    {
        const auto call = request.path().sliced(12); // "/rest/api/3/"
        if (call.startsWith("attachment/content/"_L1))
            return {.status = contentStatus, .body = "x"};
        if (call.startsWith("issue/"_L1))
            return jsonAnswer(R"({"key":"ONE-1","fields":{"attachment":)" + attachments + "}}", issueStatus);
        if (call == "search/jql"_L1)
            return jsonAnswer(R"({"isLast":true,"issues":[{"id":"1","key":"ONE-1"},{"id":"3","key":"ONE-3"}]})");
        if (call == "search/approximate-count"_L1)
            return jsonAnswer(R"({"count":2})");
        if (call == "group/bulk"_L1)
            return jsonAnswer(
                R"({"isLast":true,"values":[{"name":"team","groupId":"g1"},{"name":"administrators","groupId":"g2"}]})");
        if (call == "group/member"_L1)
            return jsonAnswer(R"({"isLast":true,"values":[)" +
                              (request.query(u"groupId"_s) == "g1"_L1 ? members : QByteArray()) + "]}");
        if (call == "applicationrole"_L1)
            return jsonAnswer(R"([{"key":"jira-software","name":"Jira Software","numberOfSeats":10,"userCount":9,
                "groupDetails":[{"name":"administrators","groupId":"g2"}]},
                {"key":"jira-core","name":"Jira Core","hasUnlimitedSeats":true,"userCount":3}])");
        return jsonAnswer(
            ownAvatar ? R"({"system":[],"custom":[{"id":"1","isSelected":true}]})"
                      : R"({"system":[{"id":"2","isSelected":true}],"custom":[{"id":"1","isSelected":false}]})");
    }
};

static CloudClient clientOf(const LyingServer &server)
{
    return CloudClient({.site = server.url(), .email = u"ann@x.org"_s, .apiToken = Secret(u"tok"_s)}, {},
        {.tries = 2, .firstPause = 1ms, .longestPause = 5ms});
}

static Inventory inventory()
{
    Inventory inventory;
    inventory.projects = {{.id = 100, .key = u"ONE"_s, .originalKey = u"ONE"_s, .name = u"One"_s, .issues = 3}};
    inventory.people.users = {{u"key-ann"_s, u"ann"_s, u"Ann"_s, u"ann@x.org"_s, 1, true},
        {u"key-bob"_s, u"bob"_s, u"Bob"_s, u"bob@x.org"_s, 1, true}};
    inventory.people.groups = {u"Team"_s, u"site-admins"_s};
    inventory.people.memberships = {{u"Team"_s, u"ann"_s, false, 1}, {u"Team"_s, u"bob"_s, false, 1}};
    inventory.attachments = {{1, 11, 10}, {2, 11, 20}};
    inventory.issuePlaces = {{11, {0, 1}}};
    return inventory;
}

static ArrivalRow rowOf(const QList<ArrivalRow> &rows, const QString &id)
{
    const auto row = std::ranges::find(rows, id, &ArrivalRow::id);
    return row == rows.cend() ? ArrivalRow{.id = u"none"_s, .missing = {}} : *row;
}

void TestProof::initTestCase()
{
    m_backup = m_folder.filePath(u"entities.xml"_s);
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<entity-engine-xml>
  <Avatar id="500" avatarType="project" owner="100" systemAvatar="0"/>
  <Avatar id="501" avatarType="user" owner="ann" systemAvatar="0"/>
  <FileAttachment id="1" issue="11" filename="plan &amp; b.pdf" filesize="10" author="key-ann"/>
  <FileAttachment id="2" issue="11" filesize="20"><filename><![CDATA[x.png]]></filename></FileAttachment>
  <FileAttachment id="3" issue="12" filename="elsewhere" filesize="1"/>
  <Issue id="11" project="100" number="1" reporter="key-ann"/>
  <Issue id="12" project="100" number="2" reporter="key-bob"/>
  <Issue id="13" project="100" key="ONE-3" reporter="key-ann"/>
  <Project id="100" key="ONE" avatar="500"/>
</entity-engine-xml>
)");
}

void TestProof::drawsTheSameSampleFromTheSameSeed()
{
    Inventory many;
    many.projects = inventory().projects;
    for (qint32 i = 0; i < 1'000; ++i)
        many.issuePlaces.insert(i, {i % 10 == 0 ? -1 : 0, i});
    const auto sample = drawSample(many, 50, 7);
    QCOMPARE(sample.issues.size(), 50);
    QCOMPARE(sample.of, 900);
    QVERIFY(!sample.all);
    QCOMPARE(QSet<qint64>(sample.issues.cbegin(), sample.issues.cend()).size(), 50);
    QVERIFY(std::ranges::none_of(sample.issues, [](qint64 issue) { return issue % 10 == 0; }));
    many.issuePlaces.squeeze();
    QCOMPARE(drawSample(many, 50, 7), sample);
    QVERIFY(drawSample(many, 50, 8).issues != sample.issues);
    QVERIFY(drawSample(many, -1, 7).all);
    QCOMPARE(drawSample(many, 900, 7).issues.size(), 900);
}

static ArrivalRow attachmentsOn(
    const Site &site, const QString &backup, const QSet<qint64> &gone = {}, qint64 sampled = -1)
{
    LyingServer server(site);
    auto client = clientOf(server);
    Work work;
    const auto sample = drawSample(inventory(), sampled, 7);
    const auto names = lookUpInBackup(backup, {.attachmentsOf = {11}, .issuesOf = {}, .reporter = {}}, work);
    return names ? proveAttachments(client, inventory(), sample, *names, gone, work).value_or(ArrivalRow())
                 : ArrivalRow();
}

void TestProof::findsWhatIsMissingByNameAndSize()
{
    const auto equal = attachmentsOn({}, m_backup);
    QCOMPARE(equal.id, u"arrival.attachment-names"_s);
    QCOMPARE(equal.verdict, Verdict::Equal);
    QCOMPARE(equal.expected, 2);
    QCOMPARE(equal.found, 2);
    QVERIFY(equal.why.contains("also where a file is not there"_L1));
    const auto smaller = attachmentsOn(
        {.attachments = R"([{"filename":"plan & b.pdf","size":9},{"filename":"x.png","size":20}])"}, m_backup);
    QCOMPARE(smaller.verdict, Verdict::Differs);
    QCOMPARE(smaller.missing, QStringList{u"ONE-1: plan & b.pdf (10)"_s});
    const auto none = attachmentsOn({}, m_backup, {}, 0);
    QCOMPARE(none.id, u"arrival.attachment-sample"_s);
    QVERIFY2(none.why.contains("0 of 1 issues"_L1) && none.why.contains("seed 7"_L1), qPrintable(none.why));
}

void TestProof::tellsIssuesOfWhatIsMissing()
{
    const QList<ArrivalRow> rows{{.id = u"arrival.issues.ABC"_s, .missing = {u"ABC-9"_s}},
        {.id = u"arrival.attachment-sample"_s,
            .missing = {u"ABC-1: plan.pdf (12)"_s, u"ABC-1: a.txt (3)"_s, u"die Datei x.png von ABC_2-7"_s}}};
    QCOMPARE(issuesMissingAttachments(rows), (QStringList{u"ABC-1"_s, u"ABC_2-7"_s}));
    QVERIFY(issuesMissingAttachments({}).isEmpty());
}

void TestProof::opensAFileOfEachIssueOfASample()
{
    const auto proven = [this](const Site &site) {
        LyingServer server(site);
        auto client = clientOf(server);
        Work work;
        const AttachmentSample sample{.issues = {11}, .of = 2, .seed = 7};
        const auto names = lookUpInBackup(m_backup, {.attachmentsOf = {11}, .issuesOf = {}, .reporter = {}}, work);
        return proveAttachments(client, inventory(), sample, names.value_or(BackupLookup()), {}, work)
            .value_or(ArrivalRow());
    };
    const auto opened = proven({});
    QCOMPARE(opened.id, u"arrival.attachment-sample"_s);
    QCOMPARE(opened.verdict, Verdict::Equal);
    QVERIFY2(opened.why.contains("one file of each issue was opened"_L1), qPrintable(opened.why));
    const auto empty = proven({.contentStatus = 404});
    QCOMPARE(empty.verdict, Verdict::Differs);
    QCOMPARE(empty.found, 1);
    QCOMPARE(empty.missing, QStringList{u"ONE-1: plan & b.pdf, listed without its file"_s});
    const auto hidden = proven({.contentStatus = 403});
    QCOMPARE(hidden.verdict, Verdict::CannotBeKnown);
    QVERIFY(hidden.missing.isEmpty());
}

void TestProof::doesNotExpectWhatIsKnownToBeGone()
{
    const auto path = m_folder.filePath(u"media-report.csv"_s);
    QFile report(path);
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("what,path,project,issue,attachment id,size in backup,size of file\r\n"
                 "missing,data/x,ONE,1,2,20,\r\norphan,data/y,ONE,1,1,,5\r\nwrong-size,data/"
                 "w,ONE,1,9,4,5\r\nleft-out,data/avatars/z,,,,,\r\n");
    report.close();
    const auto gone = attachmentsNotToArrive(path);
    QCOMPARE(gone, QSet<qint64>{2});
    QCOMPARE(attachmentsNotToCompare(path), (QSet<qint64>{2, 9}));
    QVERIFY(attachmentsNotToArrive(m_folder.filePath(u"none.csv"_s)).isEmpty());
    const auto row = attachmentsOn({.attachments = R"([{"filename":"plan & b.pdf","size":10}])"}, m_backup, gone);
    QCOMPARE(row.verdict, Verdict::Equal);
    QCOMPARE(row.expected, 1);
}

void TestProof::takesAnIssueThatIsHiddenForUnknown()
{
    const auto row = attachmentsOn({.issueStatus = 404}, m_backup);
    QCOMPARE(row.verdict, Verdict::CannotBeKnown);
    QVERIFY(row.missing.isEmpty());
    QCOMPARE(row.expected, 2);
}

static QList<ArrivalRow> provenOn(const Site &site, const QString &backup, const GroupChoices &choices = {})
{
    LyingServer server(site);
    auto client = clientOf(server);
    Work work;
    const ProofParameters parameters{.inventory = inventory(),
        .backupPath = backup,
        .userName = u"ANN"_s,
        .sampleIssues = -1,
        .mediaReportPath = {},
        .groupChoices = choices};
    const ArrivalRow issues{.id = u"arrival.issues.ONE"_s,
        .expected = 3,
        .found = 5,
        .approximate = true,
        .verdict = Verdict::Differs,
        .missing = {}};
    return proveFurther(parameters, {issues}, client, work).value_or(QList<ArrivalRow>());
}

void TestProof::namesTheMissingKeysWhereAnEstimateDiffers()
{
    const auto rows = provenOn({}, m_backup);
    const auto issues = rowOf(rows, u"arrival.issues.ONE"_s);
    QCOMPARE(issues.missing, QStringList{u"ONE-2"_s});
    QCOMPARE(issues.found, 2);
    QVERIFY(!issues.approximate);
    const auto own = rowOf(rows, u"arrival.own-issues"_s);
    QCOMPARE(own.expected, 2);
    QCOMPARE(own.verdict, Verdict::Equal);
    QVERIFY(own.approximate);
}

void TestProof::tellsMembersApart()
{
    auto rows = provenOn({}, m_backup);
    const auto total = rowOf(rows, u"arrival.memberships"_s);
    QCOMPARE(total.expected, 2);
    QCOMPARE(total.found, 1);
    QCOMPARE(total.verdict, Verdict::Differs);
    QCOMPARE(rowOf(rows, u"arrival.members.team"_s).missing, QStringList{u"bob"_s});
    QCOMPARE(rowOf(rows, u"arrival.members.site-admins"_s).id, u"none"_s);

    rows = provenOn({}, m_backup, {{u"team"_s, u"Administrators"_s}});
    QCOMPARE(rowOf(rows, u"arrival.members.team"_s).id, u"none"_s);
    QCOMPARE(rowOf(rows, u"arrival.members.administrators"_s).missing, (QStringList{u"ann"_s, u"bob"_s}));

    const QByteArray hidden = R"({"accountId":"b","accountType":"atlassian","displayName":"Nick","active":true})";
    rows = provenOn({.members = Site().members + ',' + hidden}, m_backup);
    QCOMPARE(rowOf(rows, u"arrival.memberships"_s).verdict, Verdict::CannotBeKnown);
    rows = provenOn({.members = Site().members + ',' + QByteArray(hidden).replace("Nick", "bob")}, m_backup);
    QCOMPARE(rowOf(rows, u"arrival.memberships"_s).verdict, Verdict::Equal);
    QCOMPARE(rowOf(rows, u"arrival.members.team"_s).id, u"none"_s);
}

void TestProof::looksForPicturesOfProjects()
{
    const auto there = rowOf(provenOn({}, m_backup), u"arrival.avatars"_s);
    QCOMPARE(there.expected, 1);
    QCOMPARE(there.verdict, Verdict::Equal);
    const auto gone = rowOf(provenOn({.ownAvatar = false}, m_backup), u"arrival.avatars"_s);
    QCOMPARE(gone.verdict, Verdict::Differs);
    QCOMPARE(gone.missing, QStringList{u"ONE"_s});
}

void TestProof::claimsNothingWithoutTheBackup()
{
    const auto rows = provenOn({}, m_folder.filePath(u"gone.zip"_s));
    for (const auto &id : {u"arrival.own-issues"_s, u"arrival.attachment-sample"_s, u"arrival.avatars"_s}) {
        QCOMPARE(rowOf(rows, id).verdict, Verdict::CannotBeKnown);
        QVERIFY(!rowOf(rows, id).why.isEmpty());
    }
    QCOMPARE(rowOf(rows, u"arrival.issues.ONE"_s).found, 5);
}

void TestProof::writesWhatIsMissing()
{
    const auto path = m_folder.filePath(u"missing.csv"_s);
    const QList<ArrivalRow> rows{{.id = u"arrival.projects"_s,
                                     .expected = 2,
                                     .found = 0,
                                     .verdict = Verdict::Differs,
                                     .missing = {u"A"_s, u"B, c"_s}},
        {.id = u"arrival.issues"_s, .expected = 5, .found = 5, .verdict = Verdict::Equal, .missing = {}},
        {.id = u"arrival.users"_s, .expected = 5, .missing = {}, .why = u"hidden"_s}};
    QVERIFY(writeMissingCsv(path, rows));
    QVERIFY(writeMissingCsv(path, rows));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readCsv(file.readAll(), path);
    QVERIFY(read);
    QCOMPARE(read->sliced(1), (QList<QStringList>{{u"arrival.projects"_s, u"A"_s, u"2"_s, u"0"_s, u"differs"_s, {}},
                                  {u"arrival.projects"_s, u"B, c"_s, u"2"_s, u"0"_s, u"differs"_s, {}},
                                  {u"arrival.users"_s, {}, u"5"_s, {}, u"cannot-be-known"_s, u"hidden"_s}}));
}

void TestProof::saysHowManySeatsItWouldTake()
{
    const QByteArray two = Site().members +
                           R"(,{"accountId":"b","accountType":"atlassian","displayName":"B","active":true},
        {"accountId":"c","accountType":"atlassian","displayName":"C","active":false})";
    LyingServer server(Site{.members = two});
    auto client = clientOf(server);
    Work work;
    const auto needs = readSeatNeeds(client, {u"TEAM"_s, u"nobody"_s}, {}, work);
    QVERIFY(needs);
    QCOMPARE(*needs, (QList<SeatNeed>{{u"Jira Software"_s, 10, 9, 11}}));
    const auto other = readSeatNeeds(client, {u"team"_s}, u"ari:cloud:jira-servicedesk::site/1"_s, work);
    QVERIFY(other && other->isEmpty());
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
