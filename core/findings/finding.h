// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cloudward {

/// Note: good to know. Warning: the import works, and something will not be as it was. Error: the import
/// fails, or something is lost.
enum class Severity { Note, Warning, Error };

/// What can be done about a finding inside Cloudward.
enum class Fix {
    None,       ///< only at the source, or by hand in the cloud
    MendBackup, ///< the backup mender can write a corrected copy
    Repack,     ///< planning or packing the media again
};

/// One thing that a check found. Ids are part of the interface (group.name, see findingtext.h): they appear
/// in
/// --json, in the document and in the report, and never change their meaning.
struct Finding
{
    QString id;
    Severity severity = Severity::Note;
    QString subject;      ///< what it is about: a file, a version, a project; may be empty
    qint64 count = 1;     ///< how many; examples may be fewer
    QStringList examples; ///< at most mostExamples
    Fix fix = Fix::None;
    bool inferred = false; ///< the rule behind it is not confirmed by Atlassian; the words say so

    static constexpr qsizetype mostExamples = 20;
    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// {"id","severity","subject","count","examples","fix","inferred"}; severity is "error", "warning" or "note".
QJsonObject toJson(const Finding &finding);
Finding findingFromJson(const QJsonObject &json);
QString severityName(Severity severity);

/// The worst first; among equals as they came.
void sortBySeverity(Findings &findings);
bool hasErrors(const Findings &findings);

} // namespace cloudward
