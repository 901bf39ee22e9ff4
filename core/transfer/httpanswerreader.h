// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

/// Puts an answer of HTTP/1.0 or 1.1 together from its bytes as they arrive (RFC 9112). Interim answers (1xx) are passed
/// over. Bodies end by Content-Length, by their last chunk or with the connection.
class HttpAnswerReader
{
public:
    /// ServerFailed where the bytes are none of HTTP, TooLarge beyond HttpClient::largestBody.
    Result<void> add(QByteArrayView bytes);
    /// The connection was closed by the other side. Whether what came is an answer.
    bool finish();

    bool isWhole() const { return m_state == State::Whole; }
    /// Any byte has come.
    bool hasBegun() const { return m_begun; }
    /// The connection may carry another request; only once the answer is whole.
    bool keepsConnection() const { return m_keeps && m_buffer.isEmpty(); }
    /// Its `url` is the caller's to fill in.
    HttpAnswer &answer() { return m_answer; }

private:
    enum class State { Head, Sized, ChunkSize, Chunk, Trailer, UntilClosed, Whole };
    /// One step; false: more bytes are needed, or there is nothing left to do.
    Result<bool> step();
    Result<bool> readHead();
    Result<bool> readChunkSize();
    /// Without its line end; nothing where it is not whole yet.
    std::optional<QByteArray> takeLine();
    Result<void> takeBody(qint64 size);

    State m_state = State::Head;
    bool m_begun = false;
    bool m_keeps = false;
    qint64 m_left = 0; ///< of the body, or of the chunk
    QByteArray m_buffer;
    HttpAnswer m_answer;
};

} // namespace cloudward
