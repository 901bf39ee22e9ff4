// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/contentlookup.h"
#include "core/checks/arrival.h"

#include <QSet>

namespace cloudward {

/// Issues with attachments that are compared by name and size.
struct AttachmentSample
{
    QList<qint64> issues; ///< ids, of issues whose project is known
    qint64 of = 0;        ///< how many there are altogether
    quint32 seed = 0;
    bool all = false;

    bool operator==(const AttachmentSample &) const = default;
};

/// `wanted` issues drawn at random by a seed: the same backup, number and seed make the same sample. All of them where
/// `wanted` is not smaller than their number, or negative.
AttachmentSample drawSample(const Inventory &inventory, qint64 wanted, quint32 seed);

/// Attachments that were not to arrive: the ids in a media-report.csv of files that are missing, left out, too large or
/// could not be read. Empty where there is no such file.
QSet<qint64> attachmentsNotToArrive(const QString &mediaReportPath);
/// These, and those whose file had another size than its row already on the server.
QSet<qint64> attachmentsNotToCompare(const QString &mediaReportPath);

/// Lists each issue of the sample and looks for the backup's attachments by name and size: arrival.attachment-sample or
/// arrival.attachment-names. An issue lists an attachment whether its file is there or not: of a sample, one file of each
/// issue is opened; of all, none is, which the row's words say.
/// `names` are the attachments of the sample's issues. An issue that the account may not see makes its attachments unknown,
/// not missing. Progress in items. Errors of CloudClient.
Result<ArrivalRow> proveAttachments(CloudClient &client, const Inventory &inventory, const AttachmentSample &sample,
    const BackupLookup &names, const QSet<qint64> &notToCompare, Work &work);

/// The issues in which a proof of attachments missed any, by key: what the second road for media can bring.
QStringList issuesMissingAttachments(const QList<ArrivalRow> &rows);

} // namespace cloudward
