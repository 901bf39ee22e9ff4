// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace cloudward {

/// A field of a form that was sent as multipart/form-data (RFC 7578).
struct FormPart
{
    QString name;
    QString fileName;
    QByteArrayView content; ///< into the body
};

/// The fields of a body; none where it is not what its Content-Type says, or its end is missing.
QList<FormPart> formParts(const QByteArray &body, const QByteArray &contentType);

} // namespace cloudward
