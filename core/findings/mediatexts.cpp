// SPDX-License-Identifier: Apache-2.0
#include "core/findings/catalogue.h"

namespace cloudward {
namespace {

using enum Severity;

constexpr FindingKind kinds[] = {
    {
        .id = "media.foreign-files",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files that do not belong to the media"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and "
            "they are left out."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Nothing has to be done, unless you see files among them that you miss."),
    },
    {
        .id = "media.links-left-out",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Symbolic links are left out"),
        .why = QT_TRANSLATE_NOOP(
            "Findings", "What they point to is not packed, because it may lie anywhere on the machine."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "If attachments are stored behind these links, choose the folder that they point to, "
            "or copy the files to their place."),
    },
    {
        .id = "media.unsafe-name",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Names that may not be written into an archive"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "A file with such a name could overwrite others when it is unpacked, or has characters that no "
            "archive can carry, so it is not packed."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Find out where the archive comes from. Rename the files at the source and look "
            "again."),
    },
    {
        .id = "media.duplicate-name",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "The same name more than once"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Names that are equal, or differ only in upper and lower case, cannot both arrive: "
            "the first one is packed."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Look at the source and remove the copies that are not wanted."),
    },
    {
        .id = "media.unreadable",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files that cannot be read"),
        .why =
            QT_TRANSLATE_NOOP("Findings", "What cannot be read cannot be packed, and would be missing in Jira Cloud."),
        .whatToDo = QT_TRANSLATE_NOOP(
            "Findings", "Correct the permissions of the files, or copy them again, and look once more."),
    },
    {
        .id = "media.skipped",
        .severity = Error,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files that were left out because they could not be read"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "They were there when the media was looked at, and could not be read, were gone or had changed when they "
            "were packed. They would be missing in Jira Cloud."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Correct their permissions or copy them again, and pack again: only the chunks that they belong to are "
            "made anew."),
    },
    {
        .id = "media.unsupported-method",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Entries packed in an unusual way"),
        .why = QT_TRANSLATE_NOOP(
            "Findings", "They are encrypted or compressed by a method that the import does not read."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Pack the media again with an ordinary ZIP, or choose the folder itself."),
    },
    {
        .id = "media.too-large-for-chunk",
        .severity = Warning,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files larger than a chunk"),
        .why = QT_TRANSLATE_NOOP("Findings", "A file cannot be divided, so it fits into no chunk and is left out."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its "
            "issue by hand."),
    },
    {
        .id = "media.missing",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Attachments without a file"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The backup knows them and the media do not hold them. In Jira Cloud they will be "
            "names that cannot be opened."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Look for the files on the server. If they are gone there too, nothing more is lost "
            "by going on."),
    },
    {
        .id = "media.wrong-size",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Attachments of another size than the backup says"),
        .why = QT_TRANSLATE_NOOP("Findings", "The file was changed or its copy broke off."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Copy these files from the server again."),
    },
    {
        .id = "media.orphan",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files that no attachment refers to"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "They are newer than the backup, or were left behind by deleted issues. They do no "
            "harm."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "If they are newer than the backup, make the backup and the copy of the media at the "
            "same time, while nobody works."),
    },
    {
        .id = "media.chunk-damaged",
        .severity = Error,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "A chunk is damaged"),
        .why = QT_TRANSLATE_NOOP("Findings", "It is not what was written: the import would fail or lose files."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Pack it again."),
    },
    {
        .id = "media.chunk-missing",
        .severity = Error,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "A chunk is missing"),
        .why = QT_TRANSLATE_NOOP("Findings", "It was planned and written, and is not in its place."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Pack it again, or put it back where it was."),
    },
    {
        .id = "media.entry-missing",
        .severity = Error,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files missing in the chunks"),
        .why = QT_TRANSLATE_NOOP("Findings", "They are in the source and in no chunk."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Pack the media again."),
    },
    {
        .id = "media.entry-differs",
        .severity = Error,
        .fix = Fix::Repack,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Files that differ from the source"),
        .why = QT_TRANSLATE_NOOP("Findings", "What lies in a chunk is not what the source holds now."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "If the source has changed since, pack the media again."),
    },
};

} // namespace

std::span<const FindingKind> mediaKinds()
{
    return kinds;
}

} // namespace cloudward
