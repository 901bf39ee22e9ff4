// SPDX-License-Identifier: Apache-2.0
#include "core/checks/proofcsv.h"

#include "core/people/csv.h"
#include "core/work/files.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString verdictWord(ArrivalRow::Verdict verdict)
{
    switch (verdict) {
    case ArrivalRow::Verdict::Equal: return u"equal"_s;
    case ArrivalRow::Verdict::Differs: return u"differs"_s;
    case ArrivalRow::Verdict::CannotBeKnown: return u"cannot-be-known"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Result<void> writeMissingCsv(const QString &path, const QList<ArrivalRow> &rows)
{
    auto csv = csvLine({u"what"_s, u"missing"_s, u"expected"_s, u"found"_s, u"verdict"_s, u"why"_s});
    for (const auto &row : rows) {
        if (row.verdict == ArrivalRow::Verdict::Equal)
            continue;
        const auto found = row.found < 0 ? QString() : QString::number(row.found);
        for (const auto &missing : row.missing.isEmpty() ? QStringList{QString()} : row.missing)
            csv += csvLine({row.id, missing, QString::number(row.expected), found, verdictWord(row.verdict), row.why});
    }
    return writeWholeFile(path, csv);
}

} // namespace cloudward
