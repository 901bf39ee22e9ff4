// SPDX-License-Identifier: Apache-2.0
#include "core/findings/finding.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString fixName(Fix fix)
{
    switch (fix) {
    case Fix::None: return u"none"_s;
    case Fix::MendBackup: return u"mend-backup"_s;
    case Fix::Repack: return u"repack"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Fix fixFromName(const QString &name)
{
    if (name == "mend-backup"_L1)
        return Fix::MendBackup;
    return name == "repack"_L1 ? Fix::Repack : Fix::None;
}

Severity severityFromName(const QString &name)
{
    if (name == "error"_L1)
        return Severity::Error;
    return name == "warning"_L1 ? Severity::Warning : Severity::Note;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"note"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"id"_s, finding.id},
        {u"severity"_s, severityName(finding.severity)},
        {u"subject"_s, finding.subject},
        {u"count"_s, finding.count},
        {u"examples"_s, QJsonArray::fromStringList(finding.examples)},
        {u"fix"_s, fixName(finding.fix)},
        {u"inferred"_s, finding.inferred},
    };
}

Finding findingFromJson(const QJsonObject &json)
{
    Finding finding;
    finding.id = json[u"id"].toString();
    finding.severity = severityFromName(json[u"severity"].toString());
    finding.subject = json[u"subject"].toString();
    finding.count = json[u"count"].toInteger(1);
    const QJsonArray examples = json[u"examples"].toArray();
    for (qsizetype i = 0; i < std::min(examples.size(), Finding::mostExamples); ++i)
        finding.examples.append(examples.at(i).toString());
    finding.fix = fixFromName(json[u"fix"].toString());
    finding.inferred = json[u"inferred"].toBool();
    return finding;
}

void sortBySeverity(Findings &findings)
{
    std::ranges::stable_sort(findings, std::greater(), &Finding::severity);
}

bool hasErrors(const Findings &findings)
{
    return std::ranges::contains(findings, Severity::Error, &Finding::severity);
}

} // namespace cloudward
