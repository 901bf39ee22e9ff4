// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpanswerreader.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 256 << 10;

std::unexpected<Error> notHttp()
{
    return failure(ErrorCode::ServerFailed, {}, u"the answer is not HTTP"_s);
}

bool saysClose(const HttpAnswer &answer)
{
    return answer.header("Connection").toLower().contains("close");
}

} // namespace

Result<void> HttpAnswerReader::add(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_buffer.append(bytes);
    for (;;) {
        const auto more = step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

bool HttpAnswerReader::finish()
{
    if (m_state == State::UntilClosed)
        m_state = State::Whole;
    m_keeps = false;
    return m_state == State::Whole;
}

Result<bool> HttpAnswerReader::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::ChunkSize: return readChunkSize();
    case State::Sized:
    case State::Chunk:
    case State::UntilClosed: {
        const auto size = m_state == State::UntilClosed ? m_buffer.size() : std::min<qint64>(m_left, m_buffer.size());
        if (auto taken = takeBody(size); !taken)
            return std::unexpected(taken.error());
        if (m_state == State::UntilClosed || m_left > 0)
            return false;
        if (m_state == State::Sized) {
            m_state = State::Whole;
            return false;
        }
        // The line end behind a chunk.
        if (m_buffer.size() < 2)
            return false;
        m_buffer.remove(0, 2);
        m_state = State::ChunkSize;
        return true;
    }
    case State::Trailer: {
        const auto line = takeLine();
        if (line && line->isEmpty())
            m_state = State::Whole;
        return line && !line->isEmpty();
    }
    case State::Whole: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<bool> HttpAnswerReader::readHead()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        const bool could = m_buffer.first(std::min<qsizetype>(5, m_buffer.size())) ==
                           QByteArrayView("HTTP/").first(std::min<qsizetype>(5, m_buffer.size()));
        if (!could || m_buffer.size() > longestHead)
            return notHttp();
        return false;
    }
    auto lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    const auto status = lines.takeFirst().trimmed().split(' ');
    if (status.size() < 2 || !status[0].startsWith("HTTP/1."))
        return notHttp();
    m_answer = {.status = status[1].toInt()};
    for (const auto &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            m_answer.headers.emplace_back(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    if (m_answer.status < 100 || m_answer.status > 999)
        return notHttp();
    if (m_answer.status < 200)
        return true;

    m_keeps = status[0] != "HTTP/1.0" && !saysClose(m_answer);
    const auto length = m_answer.header("Content-Length");
    bool isNumber = false;
    m_left = length.toLongLong(&isNumber);
    if (m_answer.status == 204 || m_answer.status == 304) {
        m_state = State::Whole;
    } else if (m_answer.header("Transfer-Encoding").toLower().endsWith("chunked")) {
        m_state = State::ChunkSize;
    } else if (!length.isEmpty()) {
        if (!isNumber || m_left < 0)
            return notHttp();
        m_state = State::Sized;
    } else {
        m_keeps = false;
        m_state = State::UntilClosed;
    }
    return m_state != State::Whole;
}

Result<bool> HttpAnswerReader::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return false;
    bool isNumber = false;
    m_left = line->split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        return notHttp();
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

std::optional<QByteArray> HttpAnswerReader::takeLine()
{
    const auto end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return {};
    auto line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return line;
}

Result<void> HttpAnswerReader::takeBody(qint64 size)
{
    if (m_answer.body.size() + size > HttpClient::largestBody)
        return failure(ErrorCode::TooLarge, {}, {}, m_answer.body.size() + size, HttpClient::largestBody);
    m_answer.body.append(QByteArrayView(m_buffer).first(size));
    m_buffer.remove(0, size);
    m_left -= size;
    return {};
}

} // namespace cloudward
