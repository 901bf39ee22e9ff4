// SPDX-License-Identifier: Apache-2.0
#include "core/work/sha256.h"

#include "core/work/files.h"

#include <QFile>

#include <cerrno>
#include <openssl/evp.h>

namespace cloudward {

struct Sha256::Private
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    Private() { start(); }
    ~Private() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(Private)

    void start()
    {
        const int started = EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
        Q_ASSERT_X(started == 1, "Sha256", "libcrypto has no SHA-256");
        Q_UNUSED(started);
    }
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    d->start();
    return digest;
}

QByteArray Sha256::soFar() const
{
    const Private copy;
    EVP_MD_CTX_copy_ex(copy.context, d->context);
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(copy.context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

Result<QByteArray> sha256Of(const QString &path, const ReadSoFar &readSoFar)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Read, errno));
    Sha256 sum;
    QByteArray room(1 << 20, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        const auto got = file.read(room.data(), room.size());
        if (got < 0)
            return std::unexpected(systemError(path, Access::Read, errno));
        if (got == 0)
            return sum.finish();
        sum.add(QByteArrayView(room).first(got));
        done += got;
        if (auto go = readSoFar(done); !go)
            return std::unexpected(go.error());
    }
}

} // namespace cloudward
