// SPDX-License-Identifier: Apache-2.0
#include "core/checks/proof.h"

#include "core/checks/membershipproof.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

using Verdict = ArrivalRow::Verdict;

bool isNotShown(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

QString say(const char *words)
{
    return QCoreApplication::translate("Checks", words);
}

class Prover
{
public:
    Prover(const ProofParameters &parameters, QList<ArrivalRow> rows, CloudClient &client, Work &work)
        : m_parameters(parameters)
        , m_rows(std::move(rows))
        , m_client(client)
        , m_work(work)
    {}

    Result<QList<ArrivalRow>> prove()
    {
        for (const auto step : {&Prover::lookUp, &Prover::addMissingIssues, &Prover::addOwnIssues,
                 &Prover::addMemberships, &Prover::addAttachments, &Prover::addAvatars}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_rows);
    }

private:
    Result<void> lookUp()
    {
        m_sample = drawSample(m_parameters.inventory, m_parameters.sampleIssues, m_parameters.seed);
        LookupWishes wishes;
        wishes.attachmentsOf = {m_sample.issues.cbegin(), m_sample.issues.cend()};
        for (const auto &project : m_parameters.inventory.projects) {
            if (differingIssues(project.key))
                wishes.issuesOf.insert(project.id);
        }
        wishes.reporter = userKey();
        auto found = lookUpInBackup(m_parameters.backupPath, wishes, m_work);
        if (!found && found.error().code == ErrorCode::Cancelled)
            return std::unexpected(found.error());
        if (found)
            m_backup = std::move(*found);
        return {};
    }

    ArrivalRow *differingIssues(const QString &key)
    {
        const auto row = std::ranges::find(m_rows, u"arrival.issues."_s + key, &ArrivalRow::id);
        return row != m_rows.end() && row->verdict == Verdict::Differs ? &*row : nullptr;
    }

    QString userKey() const
    {
        for (const auto &person : m_parameters.inventory.people.users) {
            if (!m_parameters.userName.isEmpty() &&
                person.userName.compare(m_parameters.userName, Qt::CaseInsensitive) == 0)
                return person.userKey;
        }
        return {};
    }

    ArrivalRow unreadable(const QString &id, qint64 expected) const
    {
        return {.id = id,
            .expected = expected,
            .missing = {},
            .why = say(QT_TRANSLATE_NOOP("Checks", "the backup could not be read again"))};
    }

    /// The exact keys, where an estimate differs. An estimate that lags behind is put right by them.
    Result<void> addMissingIssues()
    {
        if (!m_backup)
            return {};
        for (const auto &project : m_parameters.inventory.projects) {
            auto *row = differingIssues(project.key);
            if (!row)
                continue;
            const auto keys = m_client.issueKeys(project.key, m_work);
            if (!keys && isNotShown(keys.error()))
                continue;
            if (!keys)
                return std::unexpected(keys.error());
            const QSet<QString> there(keys->cbegin(), keys->cend());
            for (const auto number : m_backup->issueNumbers.value(project.id)) {
                const auto key = u"%1-%2"_s.arg(project.key).arg(number);
                if (!there.contains(key))
                    row->missing += key;
            }
            row->found = keys->size();
            row->approximate = false;
            row->verdict = row->missing.isEmpty() && row->found == row->expected ? Verdict::Equal : Verdict::Differs;
            row->why = say(QT_TRANSLATE_NOOP("Checks", "counted key by key, since the estimate differed"));
        }
        return {};
    }

    Result<void> addOwnIssues()
    {
        if (userKey().isEmpty())
            return {};
        if (!m_backup) {
            m_rows += unreadable(u"arrival.own-issues"_s, -1);
            return {};
        }
        const auto found = m_client.approximateIssues(u"reporter = currentUser()"_s);
        ArrivalRow row{.id = u"arrival.own-issues"_s,
            .expected = m_backup->reported,
            .approximate = true,
            .missing = {},
            .why = say(QT_TRANSLATE_NOOP(
                "Checks", "by the account of the API token, which need not be the one that you had on the server"))};
        if (!found && !isNotShown(found.error()) && found.error().code != ErrorCode::InvalidInput)
            return std::unexpected(found.error());
        row.found = found.value_or(-1);
        row.verdict = row.found < 0               ? Verdict::CannotBeKnown
                      : row.found == row.expected ? Verdict::Equal
                                                  : Verdict::Differs;
        m_rows += row;
        return {};
    }

    Result<void> addMemberships()
    {
        const auto groups = m_client.groups();
        if (!groups && isNotShown(groups.error())) {
            m_rows += ArrivalRow{.id = u"arrival.memberships"_s,
                .missing = {},
                .why = say(QT_TRANSLATE_NOOP("Checks", "your account may not list the groups of the site"))};
            return {};
        }
        if (!groups)
            return std::unexpected(groups.error());
        const auto rows =
            proveMemberships(m_client, m_parameters.inventory.people, *groups, m_parameters.groupChoices, m_work);
        if (!rows)
            return std::unexpected(rows.error());
        m_rows += *rows;
        return {};
    }

    Result<void> addAttachments()
    {
        if (m_sample.of == 0)
            return {};
        if (!m_backup) {
            m_rows += unreadable(u"arrival.attachment-sample"_s, -1);
            return {};
        }
        const auto row = proveAttachments(m_client, m_parameters.inventory, m_sample, *m_backup,
            attachmentsNotToCompare(m_parameters.mediaReportPath), m_work);
        if (!row)
            return std::unexpected(row.error());
        m_rows += *row;
        return {};
    }

    /// The picture itself cannot be compared: whether a project that had one of its own has one again.
    Result<void> addAvatars()
    {
        if (!m_backup) {
            m_rows += unreadable(u"arrival.avatars"_s, -1);
            return {};
        }
        ArrivalRow row{.id = u"arrival.avatars"_s, .expected = 0, .found = 0, .missing = {}};
        qint64 unseen = 0;
        Progress progress{.phase = Phase::Comparing,
            .unit = Unit::Items,
            .total = m_backup->projectsWithOwnAvatar.size(),
            .item = {}};
        for (const auto &project : m_parameters.inventory.projects) {
            if (!m_backup->projectsWithOwnAvatar.contains(project.id))
                continue;
            progress.item = project.key;
            if (const auto going = m_work.step(progress); !going)
                return std::unexpected(going.error());
            ++progress.done;
            ++row.expected;
            const auto own = m_client.hasOwnAvatar(project.key);
            if (!own && !isNotShown(own.error()))
                return std::unexpected(own.error());
            if (!own)
                ++unseen;
            else if (*own)
                ++row.found;
            else
                row.missing += project.key;
        }
        row.verdict = !row.missing.isEmpty() ? Verdict::Differs : unseen > 0 ? Verdict::CannotBeKnown : Verdict::Equal;
        row.why = say(QT_TRANSLATE_NOOP("Checks",
            "whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not "
            "compared"));
        if (unseen > 0)
            row.why += u"; "_s + say(QT_TRANSLATE_NOOP("Checks", "projects that your account does not see: %1"))
                                     .arg(QLocale().toString(unseen));
        m_rows += row;
        return {};
    }

    const ProofParameters &m_parameters;
    QList<ArrivalRow> m_rows;
    CloudClient &m_client;
    Work &m_work;
    AttachmentSample m_sample;
    std::optional<BackupLookup> m_backup;
};

} // namespace

Result<QList<ArrivalRow>> proveFurther(
    const ProofParameters &parameters, const QList<ArrivalRow> &counted, CloudClient &client, Work &work)
{
    return Prover(parameters, counted, client, work).prove();
}

} // namespace cloudward
