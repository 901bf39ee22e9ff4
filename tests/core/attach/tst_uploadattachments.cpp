// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/samplecompany.h"
#include "core/attach/attachjournal.h"
#include "core/attach/uploadattachments.h"
#include "core/backup/audit.h"
#include "core/people/csv.h"
#include "tests/core/attach/fakeissues.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;

/// Attachments of a small company against issues that behave badly.
class TestUploadAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bringsEachFileAsItWasNamed();
    void bringsFilesThatAreOnlyListed();
    void addsNothingThatIsThere();
    void addsNothingTwiceWhereAnswersAreLost();
    void addsAgainWhatWasNotTaken();
    void knowsWhatAKilledRunHadBegun();
    void waitsWhereItIsToldTo();
    void leavesOutWhatIsTooLargeOrMissing();
    void goesOnBesideAnIssueThatIsNotThere();
    void endsWhereTheSiteIsGone();

private:
    AttachParameters parametersFor(const FakeIssues &site, const QString &folder) const
    {
        return {.cloud = site.access(),
            .backup = m_sample.backup,
            .inventory = m_inventory,
            .source = m_sample.jiraHome,
            .folder = folder,
            .retry = {.tries = 4, .firstPause = 1ms, .longestPause = 20ms},
            .settle = 300ms};
    }
    /// All attachments of the backup are on the site, each once.
    void compareWithBackup(const FakeIssues &site);

    QTemporaryDir m_folder;
    Sample m_sample;
    Inventory m_inventory;
    QHash<qint64, AttachmentName> m_names;
    Work m_work;
};

void TestUploadAttachments::initTestCase()
{
    const SampleParameters company{.users = 30,
        .groups = 8,
        .projects = 4,
        .issues = 40,
        .attachments = 60,
        .attachmentBytes = 600'000,
        .troubles = false};
    const auto sample = writeSample(company, m_folder.path(), m_work);
    QVERIFY(sample);
    m_sample = *sample;
    auto audit = auditBackup(m_sample.backup, m_work);
    QVERIFY(audit);
    m_inventory = audit->inventory;
    QCOMPARE(m_inventory.attachments.size(), 60);
    QSet<qint64> ids;
    for (const auto &row : std::as_const(m_inventory.attachments))
        ids.insert(row.id);
    const auto names = readAttachmentNames(m_sample.backup, ids, m_work);
    QVERIFY(names);
    QCOMPARE(names->size(), 60);
    m_names = *names;
}

void TestUploadAttachments::compareWithBackup(const FakeIssues &site)
{
    QMap<QString, QStringList> wanted;
    for (const auto &row : std::as_const(m_inventory.attachments)) {
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        wanted[u"%1-%2"_s.arg(m_inventory.projects[place.project].key).arg(place.number)].append(
            u"%1 %2"_s.arg(m_names.value(row.id).fileName).arg(row.size));
    }
    QMap<QString, QStringList> there;
    for (const auto &[key, stored] : site.issues().asKeyValueRange()) {
        for (const auto &file : stored)
            there[key].append(u"%1 %2"_s.arg(file.fileName).arg(file.content.size()));
    }
    for (auto *names : {&wanted, &there}) {
        for (auto &list : *names)
            list.sort();
    }
    QCOMPARE(there, wanted);
}

void TestUploadAttachments::bringsFilesThatAreOnlyListed()
{
    FakeIssues site;
    for (const auto &row : std::as_const(m_inventory.attachments)) {
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        site.listHollow(u"%1-%2"_s.arg(m_inventory.projects[place.project].key).arg(place.number),
            m_names.value(row.id).fileName, row.size);
    }
    QTemporaryDir first;
    const auto outcome = uploadAttachments(parametersFor(site, first.path()), m_work);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->uploaded, 60);
    // Somebody else's run, which remembers nothing, finds them all.
    QTemporaryDir second;
    const auto again = uploadAttachments(parametersFor(site, second.path()), m_work);
    QVERIFY(again);
    QCOMPARE(again->uploaded, 0);
    QCOMPARE(again->alreadyThere, 60);
    QCOMPARE(site.posts(), 60);
}

void TestUploadAttachments::bringsEachFileAsItWasNamed()
{
    FakeIssues site;
    QTemporaryDir folder;
    Work work;
    qint64 last = 0;
    bool backwards = false;
    work.progress = ProgressSink([&](const Progress &progress) {
        if (progress.phase != Phase::Uploading)
            return;
        backwards = backwards || progress.done < last;
        last = progress.done;
    });
    const auto outcome = uploadAttachments(parametersFor(site, folder.path()), work);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->uploaded, 60);
    QVERIFY(outcome->isComplete());
    QCOMPARE(outcome->uploadedBytes, last);
    QVERIFY(!backwards);
    compareWithBackup(site);

    // Their bytes are those of the store.
    auto source = openMediaSource(m_sample.jiraHome);
    QVERIFY(source);
    const auto listing = (*source)->list(m_work);
    QVERIFY(listing);
    int compared = 0;
    for (const auto &entry : listing->entries) {
        if (entry.kind != MediaKind::Attachment)
            continue;
        const auto device = (*source)->open(entry);
        QVERIFY(device);
        const auto bytes = (*device)->readAll();
        const auto files = site.issues().value(u"%1-%2"_s.arg(entry.project).arg(entry.issue));
        if (std::ranges::contains(files, bytes, &FakeIssues::Stored::content))
            ++compared;
    }
    QCOMPARE(compared, 60);

    QFile list(outcome->report);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const auto rows = readCsv(list.readAll(), outcome->report);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 61);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const auto &row = rows->at(i);
        const auto name = m_names.value(row[4].toLongLong());
        QCOMPARE(row[0], u"uploaded"_s);
        QCOMPARE(row[2], name.fileName);
        QCOMPARE(row[5], name.author);
        QVERIFY(!name.author.isEmpty());
        QCOMPARE(row[6], name.created);
        QVERIFY(!row[7].isEmpty());
    }
}

void TestUploadAttachments::addsNothingThatIsThere()
{
    FakeIssues site;
    QTemporaryDir folder;
    QTemporaryDir other;
    const auto &key = m_inventory.projects[m_inventory.issuePlaces.cbegin()->project].key;
    const auto issue = u"%1-%2"_s.arg(key).arg(m_inventory.issuePlaces.cbegin()->number);
    auto parameters = parametersFor(site, folder.path());
    parameters.choice.issues = {issue};
    const auto first = uploadAttachments(parameters, m_work);
    QVERIFY(first);
    QVERIFY(first->uploaded > 0);
    QCOMPARE(first->issues, 1);

    parameters = parametersFor(site, other.path());
    const auto second = uploadAttachments(parameters, m_work);
    QVERIFY(second);
    QCOMPARE(second->alreadyThere, first->uploaded);
    QCOMPARE(second->uploaded, 60 - first->uploaded);
    compareWithBackup(site);
    const auto third = uploadAttachments(parameters, m_work);
    QVERIFY(third);
    QCOMPARE(third->uploadedBytes, 0);
    compareWithBackup(site);
}

/// Each third file is taken and the connection closed, each seventh is taken by a site that says it failed; and the site
/// shows what it took late.
void TestUploadAttachments::addsNothingTwiceWhereAnswersAreLost()
{
    FakeIssues site(
        [](int number, bool &take) -> std::optional<Answer> {
            take = true;
            if (number % 3 == 0)
                return Answer{.closeUnanswered = true};
            if (number % 7 == 0)
                return htmlAnswer("Bad gateway", 502);
            return {};
        },
        1'000'000, 200);
    QTemporaryDir folder;
    const auto outcome = uploadAttachments(parametersFor(site, folder.path()), m_work);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->uploaded, 60);
    QCOMPARE(site.posts(), 60);
    compareWithBackup(site);
}

void TestUploadAttachments::addsAgainWhatWasNotTaken()
{
    FakeIssues site([](int number, bool &) -> std::optional<Answer> {
        if (number % 4 == 0)
            return Answer{.closeUnanswered = true};
        return {};
    });
    QTemporaryDir folder;
    auto parameters = parametersFor(site, folder.path());
    parameters.settle = 100ms;
    const auto outcome = uploadAttachments(parameters, m_work);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->uploaded, 60);
    QVERIFY(site.posts() > 60);
    compareWithBackup(site);
}

/// What a kill leaves behind: a line that an upload was begun; the site took it, or it did not, and shows it late.
void TestUploadAttachments::knowsWhatAKilledRunHadBegun()
{
    FakeIssues site({}, 1'000'000, 200);
    QTemporaryDir folder;
    const auto host = site.access().site.host();
    const auto parameters = parametersFor(site, folder.path());
    const auto taken = m_inventory.attachments[0].id;
    const auto lost = m_inventory.attachments[1].id;
    {
        AttachmentClient client(site.access(), m_work.cancel);
        const auto place = m_inventory.issuePlaces.value(m_inventory.attachments[0].issueId);
        const QByteArray bytes(m_inventory.attachments[0].size, 'x');
        QVERIFY(client.add(
            {u"%1-%2"_s.arg(m_inventory.projects[place.project].key).arg(place.number), m_names.value(taken).fileName,
                {bytes.size(), [&bytes, at = qint64(0)](char *data, qint64 most) mutable -> Result<qint64> {
                     const auto size = std::min<qint64>(most, bytes.size() - at);
                     std::copy_n(bytes.data() + at, size, data);
                     at += size;
                     return size;
                 }}}));
        AttachJournal journal;
        QVERIFY(journal.open(AttachJournal::pathIn(folder.path(), host)));
        QVERIFY(journal.begin(taken));
        QVERIFY(journal.begin(lost));
    }
    const auto outcome = uploadAttachments(parameters, m_work);
    QVERIFY(outcome);
    QCOMPARE(outcome->uploaded, 60);
    QCOMPARE(site.posts(), 60);
    compareWithBackup(site);
}

void TestUploadAttachments::waitsWhereItIsToldTo()
{
    FakeIssues site([](int number, bool &) -> std::optional<Answer> {
        if (number % 5 != 0)
            return {};
        auto answer = jsonAnswer(R"({"errorMessages":["Rate limit exceeded."]})", 429);
        answer.headers.emplace_back("Retry-After", "0");
        if (number % 2 == 0)
            answer.headers.emplace_back("RateLimit-Reason", "jira-per-issue-on-write");
        return answer;
    });
    QTemporaryDir folder;
    const auto outcome = uploadAttachments(parametersFor(site, folder.path()), m_work);
    QVERIFY(outcome);
    QCOMPARE(outcome->uploaded, 60);
    compareWithBackup(site);

    FakeIssues never([](int, bool &) -> std::optional<Answer> { return jsonAnswer("{}", 429); });
    QTemporaryDir other;
    auto parameters = parametersFor(never, other.path());
    parameters.choice.ids = {m_inventory.attachments[0].id};
    const auto refused = uploadAttachments(parameters, m_work);
    QVERIFY(refused);
    QCOMPARE(refused->failed, 1);
    QCOMPARE(never.posts(), 4);
    QCOMPARE(refused->reasons.size(), 1);
    QVERIFY(refused->reasons.first().contains(u"RateLimited"_s));
}

void TestUploadAttachments::leavesOutWhatIsTooLargeOrMissing()
{
    auto sizes = QList<qint64>();
    for (const auto &row : std::as_const(m_inventory.attachments))
        sizes.append(row.size);
    std::ranges::sort(sizes);
    const auto limit = sizes[49];
    const auto larger = std::ranges::count_if(sizes, [limit](qint64 size) { return size > limit; });
    FakeIssues site({}, limit);
    QTemporaryDir folder;
    // One file is missing.
    auto parameters = parametersFor(site, folder.path());
    auto inventory = m_inventory;
    inventory.attachments.append({999'999, inventory.attachments.first().issueId, 17});
    parameters.inventory = inventory;
    const auto outcome = uploadAttachments(parameters, m_work);
    QVERIFY(outcome);
    QCOMPARE(outcome->tooLarge, larger);
    QCOMPARE(outcome->missing, 1);
    QCOMPARE(outcome->uploaded, 60 - larger);
    QCOMPARE(outcome->largestFile, limit);
    QVERIFY(!outcome->isComplete());

    // A site that takes less than it says: 413 is the last word, too.
    FakeIssues stricter([](int number, bool &) -> std::optional<Answer> {
        return number == 1 ? std::optional(jsonAnswer("{}", 413)) : std::nullopt;
    });
    QTemporaryDir other;
    const auto refused = uploadAttachments(parametersFor(stricter, other.path()), m_work);
    QVERIFY(refused);
    QCOMPARE(refused->tooLarge, 1);
    QCOMPARE(refused->uploaded, 59);
}

void TestUploadAttachments::goesOnBesideAnIssueThatIsNotThere()
{
    FakeIssues site;
    const auto place = m_inventory.issuePlaces.cbegin();
    site.hide(u"%1-%2"_s.arg(m_inventory.projects[place->project].key).arg(place->number));
    const auto lost = std::ranges::count(m_inventory.attachments, place.key(), &AttachmentRow::issueId);
    QTemporaryDir folder;
    const auto outcome = uploadAttachments(parametersFor(site, folder.path()), m_work);
    QVERIFY(outcome);
    QCOMPARE(outcome->failed, lost);
    QCOMPARE(outcome->uploaded, 60 - lost);

    auto parameters = parametersFor(site, folder.path());
    parameters.choice.ids = {4};
    const auto nothing = uploadAttachments(parameters, m_work);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidInput);
}

void TestUploadAttachments::endsWhereTheSiteIsGone()
{
    QTemporaryDir folder;
    auto site = std::make_unique<FakeIssues>();
    auto parameters = parametersFor(*site, folder.path());
    parameters.cloud.apiToken = Secret(u"old"_s);
    const auto refused = uploadAttachments(parameters, m_work);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
    parameters.cloud = site->access();
    site.reset();
    const auto gone = uploadAttachments(parameters, m_work);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestUploadAttachments)
#include "tst_uploadattachments.moc"
