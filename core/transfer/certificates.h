// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"

#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

namespace cloudward {

/// What a person compares and decides by: the fingerprint, whom it is for, by whom, until when, and what is wrong.
QString certificateText(const QSslCertificate &certificate, const QList<QSslError> &errors);
/// Whether the person has accepted this very certificate for the address's host and port.
bool isAccepted(const QList<AcceptedCertificate> &accepted, const QUrl &url, const QSslCertificate &certificate);

} // namespace cloudward
