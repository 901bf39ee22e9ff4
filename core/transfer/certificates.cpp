// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/certificates.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &names)
{
    return names.join(u", "_s).left(200);
}

} // namespace

QString certificateText(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    QStringList words;
    for (const auto &error : errors)
        words << error.errorString();
    words.removeDuplicates();
    if (certificate.isNull())
        return words.join(u"; "_s);
    return u"SHA-256 %1; for %2; by %3; until %4; %5"_s.arg(
        fingerprintText(certificate.digest(QCryptographicHash::Sha256)),
        joined(certificate.subjectInfo(QSslCertificate::CommonName)),
        joined(certificate.issuerInfo(QSslCertificate::CommonName)),
        certificate.expiryDate().toUTC().date().toString(Qt::ISODate), words.join(u"; "_s));
}

bool isAccepted(const QList<AcceptedCertificate> &accepted, const QUrl &url, const QSslCertificate &certificate)
{
    const AcceptedCertificate shown{
        url.host().toLower(), url.port(443), certificate.digest(QCryptographicHash::Sha256)};
    return !certificate.isNull() && accepted.contains(shown);
}

} // namespace cloudward
