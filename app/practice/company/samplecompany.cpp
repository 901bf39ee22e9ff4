// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/samplecompany.h"

#include "app/practice/company/backuprows.h"
#include "app/practice/company/companymedia.h"
#include "app/practice/company/deflatespool.h"
#include "core/archive/zipwriter.h"
#include "core/work/files.h"

#include <QDir>
#include <QFileInfo>

#include <future>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// One account of the progress of all that is written; bytes of XML are a guess until they are there.
class Ledger
{
public:
    Ledger(Work &work, qint64 total)
        : m_work(work)
        , m_total(total)
    {}
    Result<void> add(qint64 bytes, const QString &item)
    {
        m_done += bytes;
        return m_work.step({Phase::Writing, Unit::Bytes, m_done, std::max(m_total, m_done + 1), item});
    }
    void finish() { m_work.progress.report({Phase::Writing, Unit::Bytes, m_done, m_done, {}}); }

private:
    Work &m_work;
    qint64 m_done = 0;
    qint64 m_total;
};

/// Deflates one buffer while the next is filled.
class Behind
{
public:
    explicit Behind(DeflateSpool &spool)
        : m_spool(spool)
    {}
    ~Behind() { static_cast<void>(wait()); }
    Behind(const Behind &) = delete;
    Behind &operator=(const Behind &) = delete;

    Result<void> write(QByteArrayView bytes)
    {
        if (auto written = wait(); !written)
            return written;
        m_buffer.assign(bytes.begin(), bytes.end());
        m_running = std::async(std::launch::async,
            [this] { return m_spool.write(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size()))); });
        return {};
    }
    Result<void> wait()
    {
        if (!m_running.valid())
            return {};
        return m_running.get();
    }

private:
    DeflateSpool &m_spool;
    std::vector<char> m_buffer;
    std::future<Result<void>> m_running;
};

// Measured: an issue with its comments, changes, steps and rank; an attachment's row; a user's rows.
qint64 likelyXmlBytes(const SampleParameters &parameters)
{
    return parameters.issues * 2'070 + parameters.attachments * 225 + parameters.users * 1'150 + 60'000;
}

Result<void> writeBackup(const Company &company, const QString &path, Ledger &ledger)
{
    const QString part = path + u".part"_s;
    ZipWriter zip;
    if (auto opened = zip.open(part); !opened)
        return opened;
    const QDateTime modified(QDate(2026, 11, 20), QTime(8, 0));
    const auto entry = [&](const QString &name, auto write) -> Result<void> {
        DeflateSpool spool(path + u'.' + name + u".spool"_s);
        if (auto opened = spool.open(); !opened)
            return opened;
        Behind deflating(spool);
        XmlRows rows([&](QByteArrayView bytes) -> Result<void> {
            if (auto written = deflating.write(bytes); !written)
                return written;
            return ledger.add(bytes.size(), name);
        });
        if (auto written = write(company, rows); !written)
            return written;
        if (auto written = deflating.wait(); !written)
            return written;
        return spool.moveInto(zip, name, modified);
    };
    if (auto written = entry(u"entities.xml"_s, &writeEntities); !written)
        return written;
    if (auto written = entry(u"activeobjects.xml"_s, &writeActiveObjects); !written)
        return written;
    if (auto closed = zip.close(); !closed)
        return closed;
    // The same company again is the same bytes, so what is there may be replaced.
    QFile::remove(path);
    return syncAndRename(part, path);
}

} // namespace

Result<void> writeSampleBackup(const SampleParameters &parameters, const QString &path, Work &work)
{
    if (auto fine = Company::check(parameters); !fine)
        return fine;
    if (const QString folder = QFileInfo(path).absolutePath(); !QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, folder);
    Ledger ledger(work, likelyXmlBytes(parameters));
    const Company company(parameters);
    auto written = writeBackup(company, path, ledger);
    if (written)
        ledger.finish();
    else
        QFile::remove(path + u".part"_s);
    return written;
}

Result<Sample> writeSample(const SampleParameters &parameters, const QString &folder, Work &work)
{
    if (auto fine = Company::check(parameters); !fine)
        return std::unexpected(fine.error());
    const qint64 need = parameters.attachmentBytes + likelyXmlBytes(parameters) / 4;
    if (const qint64 have = bytesFree(folder); have >= 0 && have < need)
        return failure(ErrorCode::DiskFull, folder, {}, need, have);

    Sample sample;
    sample.jiraHome = QDir::cleanPath(QDir(folder).absoluteFilePath(u"jira-home"_s));
    sample.backup = sample.jiraHome + u"/export/2026-Nov-20--0800.zip"_s;
    if (!QDir().mkpath(sample.jiraHome + u"/export"_s))
        return failure(ErrorCode::NotWritable, sample.jiraHome);

    const Company company(parameters);
    Ledger ledger(work, parameters.attachmentBytes + likelyXmlBytes(parameters));
    auto media = writeMedia(
        company, sample.jiraHome, [&ledger](qint64 bytes, const QString &item) { return ledger.add(bytes, item); });
    if (!media)
        return std::unexpected(media.error());
    sample.attachmentFiles = media->files;
    sample.attachmentBytes = media->bytes;
    // The backup comes last: where it is, all of it is.
    if (auto written = writeBackup(company, sample.backup, ledger); !written) {
        QFile::remove(sample.backup + u".part"_s);
        return std::unexpected(written.error());
    }
    ledger.finish();
    return sample;
}

SampleFacts sampleFacts()
{
    SampleFacts facts;
    facts.adminUser = u"admin"_s;
    facts.adminPassword = u"practice-admin"_s;
    facts.cloudEmail = u"admin@"_s + Company::domain();
    facts.cloudToken = u"practice-cloud-token"_s;
    facts.organisationKey = u"practice-organisation-key"_s;
    facts.serverBaseUrl = u"https://jira."_s + Company::domain();
    const Company company(SampleParameters{});
    for (const CompanyProject &project : company.projects())
        facts.projectKeys.append(project.key);
    return facts;
}

} // namespace cloudward
