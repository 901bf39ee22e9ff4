// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"

#include "core/findings/catalogue.h"

#include <QCoreApplication>

#include <array>

namespace cloudward {
namespace {

const FindingKind *kindOf(const QString &id)
{
    for (const auto kinds : {backupKinds(), peopleKinds(), securityKinds(), mediaKinds()}) {
        for (const FindingKind &kind : kinds) {
            if (id == QLatin1StringView(kind.id))
                return &kind;
        }
    }
    return nullptr;
}

} // namespace

Finding makeFinding(const QString &id, qint64 count, QStringList examples, QString subject)
{
    const FindingKind *kind = kindOf(id);
    Q_ASSERT_X(kind, "makeFinding", qPrintable(id));
    if (examples.size() > Finding::mostExamples)
        examples.resize(Finding::mostExamples);
    Finding finding{.id = id, .subject = std::move(subject), .count = count, .examples = std::move(examples)};
    if (kind) {
        finding.severity = kind->severity;
        finding.fix = kind->fix;
        finding.inferred = kind->inferred;
    }
    return finding;
}

FindingText textOf(const Finding &finding)
{
    const FindingKind *kind = kindOf(finding.id);
    // A document written by a later Cloudward may hold ids that this one does not know.
    if (!kind)
        return {.title = finding.id, .why = {}, .whatToDo = {}};
    return {
        .title = QCoreApplication::translate("Findings", kind->title),
        .why = QCoreApplication::translate("Findings", kind->why),
        .whatToDo = QCoreApplication::translate("Findings", kind->whatToDo),
    };
}

QStringList allFindingIds()
{
    QStringList ids;
    for (const auto kinds : {backupKinds(), peopleKinds(), securityKinds(), mediaKinds()}) {
        for (const FindingKind &kind : kinds)
            ids.append(QString::fromLatin1(kind.id));
    }
    return ids;
}

} // namespace cloudward
