// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/uploadmeter.h"

#include <QMutex>
#include <QWaitCondition>

using namespace Qt::StringLiterals;

namespace cloudward {

struct UploadMeter::Shared
{
    QMutex mutex;
    QWaitCondition changed;
    PageUpload upload;
    bool left = false;
    bool unwanted = false;
};

UploadMeter::UploadMeter()
    : m_shared(std::make_shared<Shared>())
{}

void UploadMeter::set(const PageUpload &upload)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->upload = upload;
    m_shared->changed.wakeAll();
}

void UploadMeter::leave()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->left = true;
    m_shared->changed.wakeAll();
}

bool UploadMeter::isUnwanted() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->unwanted;
}

Result<qint64> followUpload(UploadMeter meter, const QString &file, Work &work)
{
    // Cancel has no signal; a tenth of a second is soon enough.
    constexpr unsigned long lookAgain = 100;
    UploadMeter::Shared &shared = *meter.m_shared;
    for (;;) {
        PageUpload upload;
        bool left = false;
        {
            const QMutexLocker lock(&shared.mutex);
            upload = shared.upload;
            left = shared.left;
        }
        if (upload.state == PageUpload::State::Done)
            return upload.done;
        if (upload.state == PageUpload::State::Broken && upload.status > 0)
            return failure(ErrorCode::ServerFailed, file, u"HTTP %1"_s.arg(upload.status));
        if (upload.state == PageUpload::State::Broken || left)
            return failure(ErrorCode::Unreachable, file);
        const qint64 total = upload.total > 0 ? upload.total : -1;
        if (auto go = work.step({Phase::Uploading, Unit::Bytes, upload.done, total, file}); !go) {
            const QMutexLocker lock(&shared.mutex);
            shared.unwanted = true;
            return std::unexpected(go.error());
        }
        const QMutexLocker lock(&shared.mutex);
        if (shared.upload == upload && shared.left == left)
            shared.changed.wait(&shared.mutex, lookAgain);
    }
}

} // namespace cloudward
