// SPDX-License-Identifier: Apache-2.0
#include "core/attach/uploadattachments.h"

#include "core/attach/attachjournal.h"
#include "core/attach/attachtally.h"
#include "core/attach/filesthere.h"
#include "core/attach/issuepace.h"

#include <QElapsedTimer>

#include <deque>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = std::chrono::milliseconds;
using What = AttachResult::What;

/// So often an issue is listed while it is waited until a listing counts.
constexpr int looksPerSettle = 6;

/// Where the work on an issue stands.
struct IssueState
{
    qsizetype index = 0; ///< into the plan
    Time notBefore{0};   ///< of its next step
    Time trustFrom{0};   ///< listings that were asked for later count, whatever they show
    bool listed = false;
    int looks = 0;                   ///< in vain, one after another
    std::deque<qsizetype> pending{}; ///< items that are to be added; only while listed
    IssuePace pace{};
};

/// Failures of the account or of the site as a whole: no other item would fare better.
bool endsAll(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::SignInRefused || code == ErrorCode::CaptchaRequired ||
           code == ErrorCode::CertificateUntrusted || code == ErrorCode::Unreachable || code == ErrorCode::TimedOut ||
           code == ErrorCode::NotJira;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? errorName(error.code) : errorName(error.code) + u": "_s + error.detail;
}

class Uploading
{
public:
    Uploading(const AttachParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_client(parameters.cloud, work.cancel, parameters.retry)
    {
        m_clock.start();
    }

    Result<AttachOutcome> run()
    {
        for (auto part : {&Uploading::prepare, &Uploading::plan, &Uploading::openJournal, &Uploading::bringAll}) {
            if (auto done = (this->*part)(); !done)
                return std::unexpected(done.error());
        }
        return finish();
    }

private:
    Result<void> prepare()
    {
        if (auto go = m_work.step({.phase = Phase::Connecting, .item = m_parameters.cloud.site.host()}); !go)
            return go;
        const auto largest = m_client.largestFile();
        if (!largest)
            return std::unexpected(largest.error());
        m_outcome.largestFile = *largest;
        return {};
    }

    Result<void> plan()
    {
        auto source = openMediaSource(m_parameters.source, m_parameters.options);
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        auto listing = m_source->list(m_work);
        if (!listing)
            return std::unexpected(listing.error());
        m_entries = std::move(listing->entries);
        const auto selection = selectAttachments(m_parameters.inventory, m_entries, m_parameters.choice);
        if (selection.rows.isEmpty())
            return failure(
                ErrorCode::InvalidInput, m_parameters.source, u"no attachment of the backup is meant by this choice"_s);
        const auto names = readAttachmentNames(m_parameters.backup, selection.ids, m_work);
        if (!names)
            return std::unexpected(names.error());
        m_issues = planAttachments(selection, m_entries, *names);
        m_outcome.issues = m_issues.size();
        m_tally = AttachTally(m_issues);
        return {};
    }

    Result<void> openJournal()
    {
        const auto path = AttachJournal::pathIn(m_parameters.folder, m_parameters.cloud.site.host());
        if (auto opened = m_journal.open(path); !opened)
            return opened;
        // What the site acknowledged it has: no need to open each of them once more.
        for (const auto &entry : m_journal.entries()) {
            if (entry.state == AttachJournal::State::Done && !entry.cloudId.isEmpty())
                m_filesThere.know(entry.cloudId);
        }
        const auto wallClock = QDateTime::currentMSecsSinceEpoch();
        for (qsizetype i = 0; i < m_issues.size(); ++i) {
            IssueState state{.index = i};
            for (const auto &item : m_issues[i].items) {
                const auto noted = m_journal.entries().constFind(item.attachmentId);
                if (noted == m_journal.entries().cend() || noted->state == AttachJournal::State::Refused)
                    continue;
                // What was only begun may have ended as late as the run that began it; what is done is seen before long.
                const auto since = noted->state == AttachJournal::State::Done ? Time(wallClock - noted->at) : Time(0);
                state.trustFrom = std::max(state.trustFrom, now() + m_parameters.settle - std::max(since, Time(0)));
            }
            m_waiting.push_back(std::move(state));
        }
        return {};
    }

    Time now() const { return Time(m_clock.elapsed()); }

    /// One issue after another; those that have to wait make room for others.
    Result<void> bringAll()
    {
        while (!m_waiting.empty()) {
            const auto ready =
                std::ranges::find_if(m_waiting, [this](const IssueState &state) { return state.notBefore <= now(); });
            if (ready == m_waiting.end()) {
                const auto next = std::ranges::min_element(m_waiting, {}, &IssueState::notBefore);
                if (auto waited = waitUntil(next->notBefore); !waited)
                    return waited;
                continue;
            }
            auto state = std::move(*ready);
            m_waiting.erase(ready);
            auto over = workOn(state);
            if (!over)
                return std::unexpected(over.error());
            if (!*over)
                m_waiting.push_back(std::move(state));
        }
        return {};
    }

    Result<void> waitUntil(Time time)
    {
        m_work.progress.report(progress(Phase::Waiting, {}));
        return pauseFor(std::max(time - now(), 1ms), m_work.cancel);
    }

    Progress progress(Phase phase, const QString &item, qint64 sent = 0) const
    {
        return {phase, Unit::Bytes, std::min(m_tally.doneBytes() + sent, m_tally.bytes()), m_tally.bytes(), item};
    }

    /// Goes on with an issue until it is done (true) or has to wait.
    Result<bool> workOn(IssueState &state)
    {
        for (;;) {
            if (!state.listed) {
                const auto settled = look(state);
                if (!settled)
                    return std::unexpected(settled.error());
                if (!*settled)
                    return false;
            }
            if (state.pending.empty())
                return true;
            state.notBefore = std::max(state.notBefore, state.pace.nextAt(now()));
            if (state.notBefore > now())
                return false;
            if (auto brought = bring(state); !brought)
                return std::unexpected(brought.error());
        }
    }

    /// Lists an issue and settles what is there. False: the listing shows too little, and is too early to count.
    Result<bool> look(IssueState &state)
    {
        const auto &issue = m_issues[state.index];
        const auto asked = now();
        if (auto go = m_work.step(progress(Phase::Listing, issue.key)); !go)
            return std::unexpected(go.error());
        const auto present = m_client.attachments(issue.key);
        if (!present)
            return lookFailed(state, present.error());
        m_lost = 0;
        state.looks = 0;
        QSet<qint64> ours;
        for (const auto &item : issue.items) {
            if (m_journal.mayBeThere(item.attachmentId))
                ours.insert(item.attachmentId);
        }
        auto withFiles = m_filesThere.among(issue, *present);
        if (!withFiles)
            return lookFailed(state, withFiles.error());
        const auto missing = missingItems(withFiles->issue, withFiles->present, ours);
        const bool mayBeLate = std::ranges::any_of(
            missing, [&](qsizetype i) { return m_journal.mayBeThere(issue.items[i].attachmentId); });
        if (mayBeLate && asked < state.trustFrom) {
            state.notBefore = std::min(state.trustFrom, now() + m_parameters.settle / looksPerSettle);
            return false;
        }
        for (qsizetype i = 0, next = 0; i < issue.items.size(); ++i) {
            if (next < missing.size() && missing[next] == i) {
                ++next;
                decide(state, i);
            } else {
                const auto &item = issue.items[i];
                const bool our = m_journal.mayBeThere(item.attachmentId);
                const auto cloudId = our ? m_journal.entries().value(item.attachmentId).cloudId : QString();
                if (auto noted = m_journal.seen(item.attachmentId); !noted)
                    return std::unexpected(noted.error());
                settle(state, i, {our ? What::Uploaded : What::AlreadyThere, cloudId, {}});
            }
        }
        state.listed = true;
        return true;
    }

    Result<bool> lookFailed(IssueState &state, const Error &error)
    {
        const bool ofTheLine = error.code == ErrorCode::Unreachable || error.code == ErrorCode::TimedOut;
        const bool mayPass = ofTheLine || error.code == ErrorCode::ServerFailed || error.code == ErrorCode::RateLimited;
        if (mayPass && ++state.looks < m_parameters.retry.tries) {
            state.notBefore = now() + m_parameters.retry.pause(state.looks);
            if (ofTheLine) {
                if (auto waited = waitUntil(state.notBefore); !waited)
                    return std::unexpected(waited.error());
            }
            return false;
        }
        if (endsAll(error.code))
            return std::unexpected(error);
        if (error.code == ErrorCode::NotFound)
            ++m_outcome.issuesNotThere;
        for (qsizetype i = 0; i < m_issues[state.index].items.size(); ++i) {
            if (!m_tally.isSettled(state.index, i))
                settle(state, i, {What::Failed, {}, wordsOf(error)});
        }
        state.listed = true;
        return true;
    }

    /// An item that is not on the site: whether it can be brought at all.
    void decide(IssueState &state, qsizetype i)
    {
        const auto &item = m_issues[state.index].items[i];
        // The site's own answer says more than a listing.
        if (m_tally.isSettled(state.index, i))
            return;
        if (const auto words = m_givenUp.constFind(item.attachmentId); words != m_givenUp.cend())
            settle(state, i, {What::Failed, {}, *words});
        else if (item.entry < 0)
            settle(state, i, {What::Missing, {}, u"the source has no such file"_s});
        else if (item.fileName.isEmpty())
            settle(state, i, {What::Failed, {}, u"the backup has no name for it"_s});
        else if (item.size > m_outcome.largestFile)
            settle(state, i, {What::TooLarge, {}, u"the site takes %1 bytes a file"_s.arg(m_outcome.largestFile)});
        else
            state.pending.push_back(i);
    }

    void settle(const IssueState &state, qsizetype i, const AttachResult &result)
    {
        m_tally.settle(state.index, i, result);
    }

    /// Tries to add the issue's next item.
    Result<void> bring(IssueState &state)
    {
        const auto i = state.pending.front();
        const auto &item = m_issues[state.index].items[i];
        const auto shown = item.issueKey + u' ' + item.fileName;
        if (auto go = m_work.step(progress(Phase::Uploading, shown)); !go)
            return go;
        const auto &entry = m_entries[item.entry];
        const auto device = m_source->open(entry);
        if (!device && endsAll(device.error().code))
            return std::unexpected(device.error());
        if (!device) {
            state.pending.pop_front();
            settle(state, i, {What::Failed, {}, wordsOf(device.error())});
            return {};
        }
        if (auto begun = m_journal.begin(item.attachmentId); !begun)
            return begun;
        const auto added = m_client.add({item.issueKey, item.fileName, contentOf(**device, entry)},
            [&](qint64 sent) { m_work.progress.report(progress(Phase::Uploading, shown, sent)); });
        state.pace.wrote(now());
        if (!added)
            return judge(state, i, added.error());
        state.pending.pop_front();
        m_lost = 0;
        m_outcome.uploadedBytes += item.size;
        settle(state, i, {What::Uploaded, added->id, {}});
        return m_journal.done(item.attachmentId, added->id);
    }

    /// The file's bytes; the last ones are only given once the source has said that they are the right ones.
    StreamedBody contentOf(QIODevice &device, const MediaEntry &entry)
    {
        return {
            entry.size, [this, &device, &entry, left = entry.size](char *data, qint64 most) mutable -> Result<qint64> {
                const auto got = device.read(data, std::min(most, left));
                if (got < 0)
                    return failure(ErrorCode::NotReadable, entry.name, device.errorString());
                left -= got;
                if (left == 0) {
                    if (auto whole = m_source->finish(entry); !whole)
                        return std::unexpected(whole.error());
                }
                return got;
            }};
    }

    Result<void> judge(IssueState &state, qsizetype i, const AddFailure &failed)
    {
        const auto &item = m_issues[state.index].items[i];
        const auto &error = failed.error;
        const auto tries = ++m_tries[item.attachmentId];
        const bool last = tries >= m_parameters.retry.tries;
        if (failed.mayBeThere) {
            // The journal says that it was begun: only a listing can tell more.
            state.listed = false;
            state.pending.clear();
            state.trustFrom = now() + m_parameters.settle;
            state.notBefore = now() + std::min(m_parameters.retry.pause(1), m_parameters.settle / looksPerSettle);
            if (failed.unanswered && ++m_lost > m_parameters.retry.tries)
                return std::unexpected(error);
            if (last)
                m_givenUp.insert(item.attachmentId, wordsOf(error));
            return {};
        }
        if (auto noted = m_journal.refused(item.attachmentId); !noted)
            return noted;
        if (failed.unanswered) {
            // Nothing arrived: the line, not the file.
            if (++m_lost >= m_parameters.retry.tries)
                return std::unexpected(error);
            return waitUntil(now() + m_parameters.retry.pause(m_lost));
        }
        m_lost = 0;
        if (endsAll(error.code))
            return std::unexpected(error);
        if (error.code == ErrorCode::RateLimited && !last) {
            const auto until = now() + m_parameters.retry.pause(tries, failed.retryAfter);
            state.notBefore = until;
            return failed.onlyIssue ? Result<void>() : waitUntil(until);
        }
        state.pending.pop_front();
        settle(state, i, {error.code == ErrorCode::TooLarge ? What::TooLarge : What::Failed, {}, wordsOf(error)});
        if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Forbidden) {
            for (const auto other : std::exchange(state.pending, {}))
                settle(state, other, {What::Failed, {}, wordsOf(error)});
        }
        return {};
    }

    Result<AttachOutcome> finish()
    {
        m_tally.countInto(m_outcome);
        m_outcome.report = freeReportPath(m_parameters.folder);
        if (auto written = writeAttachReport(m_outcome.report, m_tally.rows()); !written)
            return std::unexpected(written.error());
        m_work.progress.report({Phase::Uploading, Unit::Bytes, m_tally.bytes(), m_tally.bytes(), {}});
        return m_outcome;
    }

    const AttachParameters &m_parameters;
    Work &m_work;
    QElapsedTimer m_clock;
    std::unique_ptr<MediaSource> m_source;
    AttachmentClient m_client;
    FilesThere m_filesThere{m_client};
    AttachJournal m_journal;
    QList<MediaEntry> m_entries;
    QList<AttachIssue> m_issues;
    AttachTally m_tally;
    QHash<qint64, int> m_tries;       ///< by id
    QHash<qint64, QString> m_givenUp; ///< not to be tried again, and why, by id
    std::deque<IssueState> m_waiting;
    AttachOutcome m_outcome;
    int m_lost = 0; ///< failures of the line one after another
};

} // namespace

Result<AttachOutcome> uploadAttachments(const AttachParameters &parameters, Work &work)
{
    return Uploading(parameters, work).run();
}

} // namespace cloudward
