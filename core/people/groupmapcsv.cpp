// SPDX-License-Identifier: Apache-2.0
#include "core/people/groupmapcsv.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString fateWord(GroupFate fate)
{
    switch (fate) {
    case GroupFate::New: return u"new"_s;
    case GroupFate::Merges: return u"merges"_s;
    case GroupFate::Renamed: return u"renamed"_s;
    case GroupFate::Reserved: return u"reserved"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString matchedByWord(GroupMatchedBy by)
{
    switch (by) {
    case GroupMatchedBy::Nothing: return {};
    case GroupMatchedBy::Name: return u"name"_s;
    case GroupMatchedBy::Rename: return u"rename"_s;
    case GroupMatchedBy::Hand: return u"hand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

using Why = GroupMapCsvReading::Why;

} // namespace

QByteArray groupMapCsv(const GroupMap &map)
{
    auto csv = csvLine({u"group"_s, u"members"_s, u"fate"_s, u"matched_by"_s, u"in_cloud"_s, u"decision"_s});
    for (const auto &row : map.rows)
        csv += csvLine({row.serverName, QString::number(row.members), fateWord(row.fate), matchedByWord(row.by),
            row.cloudName, row.by == GroupMatchedBy::Hand ? row.cloudName : QString()});
    return csv;
}

Result<GroupMapCsvReading> readGroupMapCsv(const QByteArray &bytes, const QString &name, const GroupMap &map)
{
    const auto contents = readCsvLeniently(bytes);
    const bool hasTitles = !contents.rows.isEmpty() &&
                           (contents.faults.isEmpty() || contents.rows.first().line < contents.faults.first().line);
    const auto titles = hasTitles ? contents.rows.first().fields : QStringList();
    const auto groupColumn = titles.indexOf("group"_L1, 0, Qt::CaseInsensitive);
    const auto decisionColumn = titles.indexOf("decision"_L1, 0, Qt::CaseInsensitive);
    if (groupColumn < 0 || decisionColumn < 0)
        return failure(ErrorCode::Malformed, name, u"no columns called group and decision"_s, 1);

    QSet<QString> serverGroups;
    QHash<QString, QString> cloudNames;
    for (const auto &row : map.rows) {
        serverGroups.insert(groupKey(row.serverName));
        // Where a choice was made already, the name under which the group arrives is another.
        const auto arrives = row.fate == GroupFate::Renamed ? u"administrators"_s : row.serverName;
        if (row.fate != GroupFate::Reserved)
            cloudNames.insert(groupKey(arrives), arrives);
        if (!row.cloudName.isEmpty())
            cloudNames.insert(groupKey(row.cloudName), row.cloudName);
    }
    for (const auto &group : map.groups)
        cloudNames.insert(groupKey(group.name), group.name);

    GroupMapCsvReading reading;
    QSet<QString> seen;
    for (const auto &row : contents.rows.sliced(1)) {
        // A group's name may begin or end with a blank.
        auto key = groupKey(row.fields.at(groupColumn));
        if (!serverGroups.contains(key))
            key = key.trimmed();
        const auto said = row.fields.at(decisionColumn);
        if (key.isEmpty() && said.trimmed().isEmpty())
            continue;
        const auto problem = [&](Why why) {
            reading.problems += GroupMapCsvReading::Problem{
                .line = row.line, .group = row.fields.at(groupColumn), .why = why, .said = said};
        };
        auto chosen = groupKey(said);
        if (!cloudNames.contains(chosen))
            chosen = chosen.trimmed();
        if (!serverGroups.contains(key)) {
            problem(Why::UnknownGroup);
        } else if (seen.contains(key)) {
            problem(Why::Twice);
        } else if (!chosen.isEmpty() && map.groupsKnown && !cloudNames.contains(chosen)) {
            problem(Why::UnknownCloudGroup);
        } else {
            seen.insert(key);
            ++reading.rows;
            if (chosen.isEmpty())
                reading.undecided += key;
            else
                reading.choices.insert(key, cloudNames.value(chosen, said.trimmed()));
        }
    }
    for (const auto &fault : contents.faults)
        reading.problems += GroupMapCsvReading::Problem{.line = fault.line,
            .group = {},
            .why = Why::Unreadable,
            .fault = fault.kind,
            .fields = fault.fields,
            .wanted = fault.wanted};
    std::ranges::stable_sort(reading.problems, {}, &GroupMapCsvReading::Problem::line);
    return reading;
}

} // namespace cloudward
