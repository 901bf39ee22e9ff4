// SPDX-License-Identifier: Apache-2.0
#include "core/findings/catalogue.h"

namespace cloudward {
namespace {

using enum Severity;

constexpr FindingKind kinds[] = {
    {
        .id = "archive.unreadable",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup cannot be read"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is "
            "damaged or encrypted."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Copy the file from the server again and compare its size there and here. If it stays "
            "unreadable, make a new backup."),
    },
    {
        .id = "archive.no-entities",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "There is no entities.xml in this file"),
        .why = QT_TRANSLATE_NOOP(
            "Findings", "Without it the import stops at once: it is the file that holds the whole database."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Choose the ZIP that Jira wrote into the export folder of its home, not a media "
            "archive or another export."),
    },
    {
        .id = "archive.nested-folder",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The XML files lie in a folder inside the ZIP"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The import looks for entities.xml at the top of the ZIP only and says that the "
            "archive does not contain it."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top."),
    },
    {
        .id = "archive.not-zip",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup is packed, but not as a ZIP"),
        .why = QT_TRANSLATE_NOOP("Findings", "Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so "
                                             "that what is in it can be checked."),
        .whatToDo = QT_TRANSLATE_NOOP(
            "Findings", "Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP."),
    },
    {
        .id = "archive.truncated",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup ends too early"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "A part of it is missing: the copy was interrupted, or the disk was full when Jira "
            "wrote it."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Copy it again. If the file on the server has the same size, make a new backup with "
            "enough free space."),
    },
    {
        .id = "archive.old-layout",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup has the layout of Jira 4"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. "
            "Jira Cloud does not take it."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Upgrade Jira to 7.13.1 or later and make a new backup."),
    },
    {
        .id = "xml.malformed",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The XML is broken"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The import reads the file with a strict parser and fails at the first place that is "
            "not well-formed."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Make a new backup. If the same place is broken again, correct the text there in Jira "
            "first."),
    },
    {
        .id = "xml.encoding",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The XML is not UTF-8 throughout"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Bytes that are not valid UTF-8 end the import, and a file saved in another encoding "
            "loses its letters."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Make a new backup and do not open and save the XML in an editor. If they are there again, correct the "
            "texts in Jira, or let Cloudward drop or replace such bytes in a mended copy."),
    },
    {
        .id = "xml.illegal-characters",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Characters that XML does not allow"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Control characters and the like come from pasted text and from apps. The import "
            "stops at the first one."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new "
            "backup."),
    },
    {
        .id = "rows.count-mismatch",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup holds another number of rows than it says"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira writes the number of rows of each kind at the end of the backup. Where they "
            "differ, rows were lost or added after it was written, or people worked while it was "
            "made."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Make a new backup while nobody is working in Jira."),
    },
    {
        .id = "backup.size-over-20gb",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup is larger than 20 GB"),
        .why = QT_TRANSLATE_NOOP("Findings", "Jira Cloud accepts a backup of up to 20 GB."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Archive or delete what is not needed any more and make a new backup, or ask "
                                          "Atlassian's support."),
    },
    {
        .id = "server.version-too-old",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "This version of Jira is too old"),
        .why = QT_TRANSLATE_NOOP("Findings", "Backups from versions below 7.0 cannot be imported into Jira Cloud."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Upgrade Jira to 7.13.1 or later, then make a new backup."),
    },
    {
        .id = "server.version-may-fail",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "This version of Jira may fail"),
        .why =
            QT_TRANSLATE_NOOP("Findings", "Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be "
                                          "imported."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a "
            "trial site first."),
    },
    {
        .id = "server.timestamps-utc",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "All times will be read as UTC"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Before version 7.13.1 the backup does not carry the server's time zone, so that "
            "dates of issues and history shift by its offset. A server that runs in UTC loses "
            "nothing."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "If the times matter, upgrade Jira to 7.13.1 or later before the backup."),
    },
    {
        .id = "server.versions-disagree",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "The backup names two versions of Jira"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The version in the database differs from the version in the header. That happens "
            "after an upgrade that did not end, or when a backup was edited. That it disturbs the "
            "import is an assumption."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Check the version under System information on the server. If it differs from what "
            "you expect, start Jira once, let the upgrade end, and make a new backup."),
    },
    {
        .id = "storage.total",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Attachments by the backup's own list"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Each plan of Jira Cloud has a storage limit, and the media files are imported apart "
            "from the backup."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Compare it with the storage of your plan, and see that as much free space is there "
            "for packing."),
    },
    {
        .id = "links.server-base-url",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Links to the old server in texts"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Issues, comments and other texts link to pages of this Jira by its address. After the import they lead "
            "to the old server unless they are mapped."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "When the import page lists addresses of Jira servers, choose this one before you run the import."),
    },
    {
        .id = "apps.installed",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Apps installed on the server"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Apps do not move with the import, and most keep their data in tables which Jira "
            "Cloud does not read."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Look up each app's own way to Jira Cloud before you switch the server off."),
    },
    {
        .id = "apps.bigpicture",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "BigPicture or BigGantt is installed"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Its data comes along by a database dump of the app, which has to be made by version "
            "8.2.2 or later."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Upgrade the app to 8.2.2 or later where it is older, and make the dump before the "
            "server goes."),
    },
};

} // namespace

std::span<const FindingKind> backupKinds()
{
    return kinds;
}

} // namespace cloudward
