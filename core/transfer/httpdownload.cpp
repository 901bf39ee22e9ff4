// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpdownload.h"

#include "core/transfer/arrivingfile.h"
#include "core/transfer/localcopy.h"
#include "core/transfer/speedlimit.h"

#include <QFileInfo>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So often a source may turn out to be another one than a moment ago.
constexpr int mostFreshStarts = 3;

qint64 numberIn(QByteArrayView text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::ServerFailed ||
           code == ErrorCode::RateLimited;
}

/// A tag alone may differ from node to node of a cluster that serves the same file.
bool changedSince(const SourceMark &mark, const HttpAnswer &answer)
{
    const auto differs = [](const QByteArray &then, const QByteArray &now) {
        return !then.isEmpty() && !now.isEmpty() && then != now;
    };
    const auto modified = answer.header("Last-Modified");
    if (!modified.isEmpty() && modified == mark.modified)
        return false;
    return differs(mark.modified, modified) || differs(mark.etag, answer.header("ETag"));
}

class HttpFetch
{
public:
    HttpFetch(const DownloadParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_source(shownUrl(parameters.url))
        , m_file(parameters.path)
        , m_limit(parameters.bytesPerSecond)
        , m_http(RetryPolicy{}, parameters.network)
    {}

    Result<Downloaded> run();

private:
    enum class Outcome { Whole, More };
    Result<Outcome> attempt();
    HttpRequest plainRequest() const;
    HttpRequest request() const;
    Result<void> begin(const HttpAnswer &answer);
    Result<void> beginPart(const HttpAnswer &answer);
    Result<void> beginWhole(const HttpAnswer &answer);
    Result<void> lookAgain();
    Result<Downloaded> finish();
    Result<void> step(Phase phase)
    {
        return m_work.step({phase, Unit::Bytes, m_file.have(), m_total, m_parameters.path});
    }

    const DownloadParameters &m_parameters;
    Work &m_work;
    const QString m_source;
    ArrivingFile m_file;
    SpeedLimit m_limit;
    HttpClient m_http;
    bool m_answered = false;
    bool m_resuming = false;
    bool m_confirming = false;  ///< it seems whole, and the server told no size: asks by a range whether there is more
    bool m_noMoreKnown = false; ///< and that cannot be known
    bool m_grows = false;       ///< it was written to meanwhile: to start afresh would not help
    bool m_targetKnown = false; ///< looked whether something is at the target path already
    qint64 m_total = -1;
    qint64 m_resumedFrom = 0;
    qint64 m_received = 0;
    QDateTime m_modified;
    QByteArray m_retryAfter;
    QByteArray m_toldSum; ///< what the server says that its SHA-256 is
};

HttpRequest HttpFetch::plainRequest() const
{
    HttpRequest request{.url = m_parameters.url, .headers = m_parameters.headers};
    request.timeout = m_parameters.timeout;
    request.headers.removeIf([](const auto &header) {
        const auto name = header.first.toLower();
        return name == "range" || name == "if-range" || name == "accept-encoding";
    });
    return request;
}

HttpRequest HttpFetch::request() const
{
    auto request = plainRequest();
    request.readAhead = m_limit.portion(request.readAhead);
    if (m_resuming) {
        request.headers.emplace_back("Range", "bytes=" + QByteArray::number(m_file.resumeFrom()) + '-');
        // A weak tag must not be used here (RFC 9110, 13.1.5). Without either, the overlap alone tells.
        const auto &mark = m_file.mark();
        if (!mark.etag.isEmpty() && !mark.etag.startsWith("W/"))
            request.headers.emplace_back("If-Range", mark.etag);
        else if (!mark.modified.isEmpty())
            request.headers.emplace_back("If-Range", mark.modified);
    }
    return request;
}

Result<void> HttpFetch::begin(const HttpAnswer &answer)
{
    const auto kind = answer.header("Content-Type").toLower();
    if (kind.startsWith("text/html") || kind.startsWith("application/xhtml"))
        return failure(ErrorCode::Malformed, m_source, QString::fromLatin1(kind.left(100)));
    const auto encoding = answer.header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return failure(
            ErrorCode::Unsupported, m_source, u"Content-Encoding: "_s + QString::fromLatin1(encoding.left(100)));
    if (m_confirming && answer.status == 200 && answer.header("ETag") == m_file.mark().etag) {
        m_noMoreKnown = true;
        return failure(ErrorCode::Unsupported, m_source);
    }
    m_confirming = false;
    m_modified = httpDate(answer.header("Last-Modified"));
    m_toldSum = sumToldBy(answer);
    return answer.status == 206 ? beginPart(answer) : beginWhole(answer);
}

Result<void> HttpFetch::beginPart(const HttpAnswer &answer)
{
    const auto range = readContentRange(answer.header("Content-Range"));
    const auto &mark = m_file.mark();
    const auto etag = answer.header("ETag");
    const bool same = m_resuming && range && range->first == m_file.resumeFrom() &&
                      (range->total < 0 || mark.size < 0 || range->total == mark.size) &&
                      (etag.isEmpty() || mark.etag.isEmpty() || etag == mark.etag);
    if (!same)
        return failure(ErrorCode::SourceChanged, m_source);
    m_total = range->total < 0 ? mark.size : range->total;
    if (!m_targetKnown && QFileInfo::exists(m_parameters.path))
        return failure(ErrorCode::ExistsAlready, m_parameters.path);
    m_targetKnown = true;
    return m_file.goOn();
}

Result<void> HttpFetch::beginWhole(const HttpAnswer &answer)
{
    const auto total = numberIn(answer.header("Content-Length"));
    // What was known of it comes from this run once the target is known.
    if (m_targetKnown && m_total >= 0 && total > m_total && changedSince(m_file.mark(), answer)) {
        m_grows = true;
        return writtenMeanwhile(m_source, m_total, total);
    }
    m_total = total;
    if (!m_targetKnown && QFileInfo::exists(m_parameters.path))
        return failure(ErrorCode::ExistsAlready, m_parameters.path);
    m_targetKnown = true;
    m_resuming = false;
    m_resumedFrom = 0;
    return m_file.startAt0({
        .source = m_source,
        .size = m_total,
        .etag = answer.header("ETag"),
        .modified = answer.header("Last-Modified"),
    });
}

Result<HttpFetch::Outcome> HttpFetch::attempt()
{
    m_retryAfter.clear();
    const auto answer = m_http.receive(
        request(),
        [this](const HttpAnswer &head) {
            m_answered = true;
            return begin(head);
        },
        [this](QByteArrayView bytes) {
            m_received += bytes.size();
            if (auto taken = m_file.take(bytes); !taken)
                return taken;
            if (auto go = step(Phase::Downloading); !go)
                return go;
            return m_limit.pass(bytes.size(), m_work.cancel);
        },
        m_work.cancel);
    if (m_noMoreKnown)
        return Outcome::Whole;
    if (!answer)
        return std::unexpected(answer.error());
    // A proxy that wants a password will want it again.
    m_answered = m_answered || answer->status != 407;
    m_retryAfter = answer->header("Retry-After");
    if (answer->status == 416)
        return failure(ErrorCode::SourceChanged, m_source);
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    if (answer->status != 200 && answer->status != 206)
        return failure(ErrorCode::ServerFailed, m_source, u"HTTP %1"_s.arg(answer->status));
    if (m_file.have() == m_total || (m_total < 0 && answer->status == 206))
        return Outcome::Whole;
    if (m_total < 0) {
        m_confirming = true;
        return Outcome::More;
    }
    // Some servers hand out a range in pieces of their own choice.
    const auto range = readContentRange(answer->header("Content-Range"));
    if (range && m_file.have() == range->last + 1)
        return Outcome::More;
    return failure(ErrorCode::Unreachable, m_source, {}, m_total, m_file.have());
}

/// Whether the file is still what it was when the first byte of it came, as far as the server can be brought to say.
Result<void> HttpFetch::lookAgain()
{
    const auto &mark = m_file.mark();
    if (m_total <= 0 || (mark.etag.isEmpty() && mark.modified.isEmpty()))
        return {};
    auto request = plainRequest();
    request.timeout = std::min<std::chrono::milliseconds>(request.timeout, 10s);
    request.headers.emplace_back("Range", "bytes=" + QByteArray::number(m_total - 1) + '-');
    bool changed = false;
    qint64 size = -1;
    const auto looked = m_http.receive(
        request,
        [&](const HttpAnswer &answer) -> Result<void> {
            const auto range = readContentRange(answer.header("Content-Range"));
            size = answer.status == 200 ? numberIn(answer.header("Content-Length")) : range ? range->total : -1;
            changed = (size >= 0 && size != m_total) || changedSince(mark, answer);
            return failure(ErrorCode::Cancelled, m_source); // it has said what it was asked for
        },
        [](QByteArrayView) { return Result<void>(); }, m_work.cancel);
    // A server that does not like to be asked twice has still sent all that it announced.
    if (changed || (looked && looked->status == 416))
        return writtenMeanwhile(m_source, m_total, size);
    return step(Phase::Verifying);
}

Result<Downloaded> HttpFetch::finish()
{
    if (auto same = lookAgain(); !same)
        return std::unexpected(same.error());
    const auto sha256 = m_file.sha256();
    if (!sha256)
        return std::unexpected(sha256.error());
    const auto &expected = m_parameters.sha256.isEmpty() ? m_toldSum : m_parameters.sha256;
    if (auto fits = checkSum(m_source, expected, *sha256); !fits)
        return std::unexpected(fits.error());
    if (auto committed = m_file.commit(m_modified); !committed)
        return std::unexpected(committed.error());
    return Downloaded{
        .path = m_parameters.path,
        .bytes = m_file.have(),
        .resumedFrom = m_resumedFrom,
        .received = m_received,
        .sizeTold = m_total >= 0,
        .sha256 = *sha256,
    };
}

Result<Downloaded> HttpFetch::run()
{
    if (auto go = step(Phase::Connecting); !go)
        return std::unexpected(go.error());
    if (auto opened = m_file.open(m_source, m_work); !opened)
        return std::unexpected(opened.error());
    m_resuming = m_file.have() > 0;
    m_resumedFrom = m_file.have();
    m_total = m_file.mark().size;

    int freshStarts = 0;
    int triesInVain = 0;
    for (;;) {
        const auto before = m_file.have();
        const auto outcome = attempt();
        if (outcome && *outcome == Outcome::Whole) {
            auto downloaded = finish();
            // All of it had been there, and it is not right: it will not get right by itself.
            if (downloaded || downloaded.error().code != ErrorCode::Malformed || m_resumedFrom < m_file.have())
                return downloaded;
            m_resuming = false;
            continue;
        }
        // Only what came beyond the overlap is news.
        const bool moved = m_file.have() > before;
        if (!outcome) {
            const auto &error = outcome.error();
            if (error.code == ErrorCode::ExistsAlready && !m_targetKnown) {
                auto there = alreadyThere(m_parameters, m_total, m_modified, m_work);
                if (!there)
                    return std::unexpected(there.error());
                if (*there)
                    return **there;
                m_targetKnown = true;
                continue;
            }
            if (error.code == ErrorCode::SourceChanged) {
                if (m_grows || ++freshStarts > mostFreshStarts)
                    return std::unexpected(error);
                m_resuming = false;
                continue;
            }
            if (!isPassing(error.code) || !m_answered)
                return std::unexpected(error);
        }
        triesInVain = moved ? 0 : triesInVain + 1;
        m_resuming = m_file.have() > 0;
        if (triesInVain >= m_parameters.retry.tries)
            return outcome ? failure(ErrorCode::ServerFailed, m_source)
                           : Result<Downloaded>(std::unexpected(outcome.error()));
        if (!outcome) {
            if (auto go = step(Phase::Waiting); !go)
                return std::unexpected(go.error());
            const auto pause = m_parameters.retry.pause(std::max(1, triesInVain), m_retryAfter);
            if (auto waited = pauseFor(pause, m_work.cancel); !waited)
                return std::unexpected(waited.error());
        }
    }
}

} // namespace

std::optional<ContentRange> readContentRange(const QByteArray &value)
{
    const auto text = value.trimmed();
    if (!text.toLower().startsWith("bytes "))
        return {};
    const auto slash = text.indexOf('/');
    if (slash < 0)
        return {};
    const auto part = text.sliced(6, slash - 6).trimmed();
    const auto total = text.sliced(slash + 1).trimmed();
    ContentRange range{.first = -1, .last = -1, .total = total == "*" ? -1 : numberIn(total)};
    if (part == "*")
        return range;
    const auto dash = part.indexOf('-');
    if (dash <= 0)
        return {};
    range.first = numberIn(part.first(dash));
    range.last = numberIn(part.sliced(dash + 1));
    if (range.first < 0 || range.last < range.first || (range.total >= 0 && range.last >= range.total))
        return {};
    return range;
}

QByteArray sumToldBy(const HttpAnswer &answer)
{
    const auto isSum = [](const QByteArray &bytes) { return bytes.size() == 32; };
    for (const auto *name : {"Repr-Digest", "Digest"}) {
        for (const auto &part : answer.header(name).split(',')) {
            const auto entry = part.trimmed();
            if (!entry.toLower().startsWith("sha-256="))
                continue;
            auto value = entry.sliced(8);
            if (value.startsWith(':')) {
                if (value.size() < 2 || !value.endsWith(':'))
                    continue;
                value = value.sliced(1, value.size() - 2);
            }
            if (auto sum = QByteArray::fromBase64(value); isSum(sum))
                return sum;
        }
    }
    auto sum = QByteArray::fromHex(answer.header("X-Checksum-Sha256"));
    return isSum(sum) ? sum : QByteArray();
}

Result<Downloaded> downloadByHttp(const DownloadParameters &parameters, Work &work)
{
    return HttpFetch(parameters, work).run();
}

} // namespace cloudward
