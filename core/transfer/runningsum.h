// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace cloudward {

/// SHA-256 by libcrypto, which uses the processor's own instructions; may be asked for while it still goes on.
class RunningSum
{
public:
    RunningSum();
    ~RunningSum();
    Q_DISABLE_COPY_MOVE(RunningSum)

    void add(QByteArrayView bytes);
    /// Of all bytes so far; 32 bytes.
    QByteArray sha256() const;
    void startAnew();

private:
    evp_md_ctx_st *m_context;
};

} // namespace cloudward
