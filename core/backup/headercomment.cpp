// SPDX-License-Identifier: Apache-2.0
#include "core/backup/headercomment.h"

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr QStringView separator = u" : ";

/// One line "     Label      : value"; the label may hold colons of its own.
struct Labelled
{
    qsizetype indent = 0;
    QStringView label;
    QStringView value;
};

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

Labelled split(QStringView line, bool atLast)
{
    const qsizetype at = atLast ? line.lastIndexOf(separator) : line.indexOf(separator);
    if (at < 0) {
        const QStringView trimmed = line.trimmed();
        return {indentOf(line), trimmed.endsWith(u':') ? trimmed.chopped(1).trimmed() : trimmed, {}};
    }
    return {indentOf(line), line.first(at).trimmed(), line.sliced(at + separator.size()).trimmed()};
}

/// "___ Core Application Properties ___________" -> "Core Application Properties"; empty for other lines.
QStringView sectionOf(QStringView line)
{
    if (!line.startsWith(u"___"))
        return {};
    while (line.startsWith(u'_'))
        line = line.sliced(1);
    while (line.endsWith(u'_'))
        line.chop(1);
    return line.trimmed();
}

/// "8.5.3#805003-sha1:…"
void readBuild(QStringView value, HeaderComment &header)
{
    const qsizetype hash = value.indexOf(u'#');
    header.version = value.first(hash < 0 ? value.size() : hash).toString();
    qsizetype end = hash + 1;
    while (end > 0 && end < value.size() && value[end].isDigit())
        ++end;
    if (hash >= 0)
        header.build = value.sliced(hash + 1, end - hash - 1).toLongLong();
}

void readAppLine(QStringView line, QList<InstalledApp> &apps)
{
    constexpr qsizetype appIndent = 5;
    const Labelled detail = split(line, false);
    if (detail.indent > appIndent) {
        if (apps.isEmpty())
            return;
        if (detail.label == "Version"_L1)
            apps.last().version = detail.value.toString();
        else if (detail.label == "Status"_L1)
            apps.last().enabled = detail.value.startsWith(u"enabled", Qt::CaseInsensitive);
        return;
    }
    const Labelled app = split(line, true);
    if (app.indent == appIndent && !app.value.isEmpty() && app.label != "Number"_L1)
        apps.append({.name = app.label.toString(), .key = app.value.toString(), .version = {}, .enabled = true});
}

} // namespace

HeaderComment readHeaderComment(QStringView text)
{
    HeaderComment header;
    QStringView section;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (const QStringView found = sectionOf(line); !found.isEmpty()) {
            section = found;
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        if (section == "User Plugins"_L1) {
            readAppLine(line, header.apps);
            continue;
        }
        const Labelled labelled = split(line, false);
        if (section == "Environment"_L1 && labelled.label == "JIRA Build"_L1)
            readBuild(labelled.value, header);
        else if (section == "Core Application Properties"_L1 && labelled.label == "Version"_L1 &&
                 header.version.isEmpty())
            header.version = labelled.value.toString();
        else if (section == "Core Application Properties"_L1 && labelled.label == "Base URL"_L1)
            header.baseUrl = labelled.value.toString();
        else if (labelled.label == "jvm.system.timezone"_L1 ||
                 (labelled.label == "user.timezone"_L1 && header.timeZone.isEmpty()))
            header.timeZone = labelled.value.toString();
    }
    return header;
}

QMap<QString, qint64> readTrailerComment(QStringView text)
{
    QMap<QString, qint64> counts;
    bool entities = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (const QStringView found = sectionOf(line); !found.isEmpty()) {
            entities = found == "Entities"_L1;
            continue;
        }
        const Labelled labelled = split(line, false);
        bool isNumber = false;
        const qint64 count = labelled.value.toLongLong(&isNumber);
        if (entities && isNumber && labelled.label != "Total"_L1)
            counts.insert(labelled.label.toString(), count);
    }
    return counts;
}

} // namespace cloudward
