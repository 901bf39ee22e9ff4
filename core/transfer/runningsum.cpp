// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/runningsum.h"

#include <openssl/evp.h>

namespace cloudward {

RunningSum::RunningSum()
    : m_context(EVP_MD_CTX_new())
{
    startAnew();
}

RunningSum::~RunningSum()
{
    EVP_MD_CTX_free(m_context);
}

void RunningSum::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size()));
}

QByteArray RunningSum::sha256() const
{
    auto *copy = EVP_MD_CTX_new();
    EVP_MD_CTX_copy_ex(copy, m_context);
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(copy, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    EVP_MD_CTX_free(copy);
    return digest;
}

void RunningSum::startAnew()
{
    EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr);
}

} // namespace cloudward
