// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/backup: reads a Jira XML backup, says what it holds and what would fail, and writes a corrected copy. Knows work,
/// findings, archive and people.
///
///     file -> BackupSource -> ReadAhead -> IllegalCharacters -> scanXml -> EntityReader -> BackupFacts -> judge() -> findings
///                                  \-> EditedStream <- RowMender <-/  (mend/mend.h)
///
///   auditBackup         one pass over the whole, in bounded memory (audit.h); the first door of this room
///   mendBackup          a corrected copy and the list of what was changed (mend/mend.h); the second door
///   planMend            what a person wishes -> what is done row by row (mend/mendplan.h)
///   Inventory, Audit    what comes out (inventory.h)
///   BackupSource        where entities.xml and activeobjects.xml lie: in an archive, in a folder in it, or on disk
///   BackupArchive       the archive around them: a ZIP, or a tar (TarBackup) or 7z (SevenZipBackup) that somebody made
///   PartScan            one of these files through all of the following, and what is wrong with it as bytes and as XML
///   ReadAhead           reads and inflates on a thread of its own, a megabyte ahead
///   FilteredRead        hands the scanner its bytes through the filter
///   IllegalCharacters   goes over the bytes before the scanner and finds what XML and UTF-8 forbid (IllegalPlace)
///   scanXml             checks that a document is well-formed and tells an XmlHandler what is in it, with offsets and raw
///                       bytes, in bounded memory (xmlscan.h); inside: XmlScanner, XmlBuffer, XmlNames, bytescan.h
///   XmlValue            a value as it stands, decoded only for who asks
///   EntityReader        elements -> rows -> BackupFacts: only the fields that a rule looks at
///   LinkCounter         links to the server's own address, counted while the texts go by
///   judge               BackupFacts -> findings (rules.h): no file, no parser
///   permissionName      what a row grants (permissionnames.h)
///   versionRule         what Atlassian's guide says of a version
///
/// In mend/: DocumentMender takes one file through the same scanner; EditedStream lets its bytes pass with some replaced;
/// RowMender and TableMender say which, by rowrules and IllegalMender; ChangeList keeps account.
///
/// Nothing here keeps, logs or shows password hashes or rows as they are.

#include "core/backup/audit.h"
#include "core/backup/inventory.h"
#include "core/backup/mend/mend.h"
#include "core/backup/mend/mendplan.h"
#include "core/backup/versionrule.h"
