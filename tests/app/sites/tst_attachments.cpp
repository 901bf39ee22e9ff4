// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachplan.h"
#include "core/backup/audit.h"
#include "tests/app/sites/sitespractice.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Attachments on the practice cloud: imported ones keep their names, and REST adds more as Jira Cloud's contract says.
class TestAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void importedOnesHaveTheirNames();
    void addedOnesAreTheCallers();
    void refusesAsJiraDoes();
    void limitsWritesToAnIssue();

private:
    CloudAccess access() const
    {
        return {.site = m_sites->cloudUrl(), .email = m_facts.cloudEmail, .apiToken = Secret(m_facts.cloudToken)};
    }
    Result<HttpAnswer> post(const QString &issue, const QByteArray &body, const HttpHeaders &headers);
    static StreamedBody bodyOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    SampleFacts m_facts;
    QList<AttachIssue> m_issues;
    Work m_work;
};

StreamedBody TestAttachments::bodyOf(const QByteArray &bytes)
{
    return {bytes.size(), [bytes, at = qsizetype(0)](char *data, qint64 most) mutable -> Result<qint64> {
                const auto size = std::min<qint64>(most, bytes.size() - at);
                std::copy_n(bytes.data() + at, size, data);
                at += size;
                return size;
            }};
}

void TestAttachments::initTestCase()
{
    auto settings = quickSites(m_folder.path());
    settings.attachmentLimit = 100'000;
    auto sites = PracticeSites::start(settings, m_work);
    QVERIFY(sites);
    m_sites = std::move(*sites);
    m_facts = m_sites->facts();
    const auto exports = QDir(m_sites->jiraHome() + u"/export"_s).entryInfoList({u"*.zip"_s}, QDir::Files);
    QCOMPARE(exports.size(), 1);
    const auto backup = exports.first().absoluteFilePath();
    const auto zip = m_folder.path() + u"/media.zip"_s;
    QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), backup, true, m_work));
    QVERIFY(writeMediaZip(m_sites->jiraHome(), zip));
    QVERIFY(importMediaAsPerson(m_sites->cloudUrl(), zip, m_work));
    const auto audit = auditBackup(backup, m_work);
    QVERIFY(audit);
    auto source = openMediaSource(m_sites->jiraHome());
    QVERIFY(source);
    const auto listing = (*source)->list(m_work);
    QVERIFY(listing);
    const auto selection = selectAttachments(audit->inventory, listing->entries, {.onlyWhatSourceHolds = true});
    const auto names = readAttachmentNames(backup, selection.ids, m_work);
    QVERIFY(names);
    m_issues = planAttachments(selection, listing->entries, *names);
    QVERIFY(m_issues.size() > 10);
}

void TestAttachments::importedOnesHaveTheirNames()
{
    AttachmentClient client(access(), m_work.cancel);
    for (const auto &issue : std::as_const(m_issues)) {
        const auto present = client.attachments(issue.key);
        QVERIFY2(present, qPrintable(issue.key));
        QCOMPARE(missingItems(issue, *present), QList<qsizetype>());
    }
}

void TestAttachments::addedOnesAreTheCallers()
{
    AttachmentClient client(access(), m_work.cancel);
    const auto limit = client.largestFile();
    QVERIFY(limit);
    QCOMPARE(*limit, 100'000);
    const auto &key = m_issues.first().key;
    const auto before = client.attachments(key);
    QVERIFY(before);
    const auto name = u"Zeichnung \"ö\" 1.png"_s;
    const auto added = client.add({key, name, bodyOf("some\r\n--bytes")});
    QVERIFY(added);
    QCOMPARE(added->fileName, name);
    QCOMPARE(added->size, 13);
    const auto after = client.attachments(key);
    QVERIFY(after);
    QCOMPARE(after->size(), before->size() + 1);
    QCOMPARE(after->last(), *added);

    HttpClient http;
    const auto answer =
        http.send({.url = restUrl(m_sites->cloudUrl(), u"rest/api/3/issue/"_s + key, {{u"fields"_s, u"attachment"_s}}),
                      .headers = {{"Authorization", basicAuthorization(access().email, access().apiToken)}}},
            m_work.cancel);
    QVERIFY(answer);
    const auto beans = QJsonDocument::fromJson(answer->body)["fields"_L1]["attachment"_L1].toArray();
    const auto bean = beans.last().toObject();
    QVERIFY(bean["id"_L1].isString());
    QVERIFY(bean["author"_L1]["accountId"_L1].isString());
    QVERIFY(bean["created"_L1].toString().contains(u'T'));
    const auto old = beans.first().toObject();
    QVERIFY(!old["filename"_L1].toString().isEmpty());
    QVERIFY(old["created"_L1].toString() < bean["created"_L1].toString());
}

Result<HttpAnswer> TestAttachments::post(const QString &issue, const QByteArray &body, const HttpHeaders &headers)
{
    HttpUpload upload;
    HttpRequest request{.method = HttpRequest::Method::Post,
        .url = restUrl(m_sites->cloudUrl(), u"rest/api/3/issue/%1/attachments"_s.arg(issue)),
        .headers = headers};
    request.headers.emplace_back("Authorization", basicAuthorization(access().email, access().apiToken));
    return upload.send(request, bodyOf(body), m_work.cancel);
}

void TestAttachments::refusesAsJiraDoes()
{
    const auto form = [](const QByteArray &field, const QByteArray &content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"a.txt\"\r\n\r\n" + content +
               "\r\n--x--\r\n";
    };
    const std::pair<QByteArray, QByteArray> checked("X-Atlassian-Token", "no-check");
    const std::pair<QByteArray, QByteArray> isForm("Content-Type", "multipart/form-data; boundary=x");
    const auto &key = m_issues.at(1).key;
    const auto statusOf = [&](const QString &issue, const QByteArray &body, const HttpHeaders &headers) {
        const auto answer = post(issue, body, headers);
        return answer ? answer->status : 0;
    };
    QCOMPARE(statusOf(key, form("file", "a"), {checked, isForm}), 200);
    QCOMPARE(statusOf(key, form("file", "a"), {isForm}), 403);
    QCOMPARE(statusOf(key, form("file", "a"), {checked, {"Content-Type", "text/plain"}}), 415);
    QCOMPARE(statusOf(key, form("thing", "a"), {checked, isForm}), 400);
    QCOMPARE(statusOf(key, form("file", QByteArray(100'001, 'a')), {checked, isForm}), 413);
    QCOMPARE(statusOf(u"NOSUCH-1"_s, form("file", "a"), {checked, isForm}), 404);
    // Cut off, but for what the length says.
    QCOMPARE(statusOf(key, form("file", "a").chopped(8), {checked, isForm}), 400);
}

void TestAttachments::limitsWritesToAnIssue()
{
    AttachmentClient client(access(), m_work.cancel);
    const auto &key = m_issues.at(2).key;
    std::optional<AddFailure> refused;
    int added = 0;
    for (int i = 0; i < 120 && !refused; ++i) {
        const auto done = client.add({key, u"%1.txt"_s.arg(i), bodyOf("x")});
        if (done)
            ++added;
        else
            refused = done.error();
    }
    // On a machine too busy to send 20 in two seconds it is the limit of 100 in half a minute.
    QVERIFY(refused);
    QVERIFY(added >= 20);
    QCOMPARE(refused->error.code, ErrorCode::RateLimited);
    QVERIFY(refused->onlyIssue);
    QVERIFY(!refused->mayBeThere);
    QVERIFY(refused->retryAfter.toInt() > 0);
    // Other issues are not concerned.
    QVERIFY(client.add({m_issues.at(3).key, u"other.txt"_s, bodyOf("x")}));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
