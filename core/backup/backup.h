// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/backup: reads a Jira XML backup and says what it holds and what would fail. Knows work, findings, archive and
/// people.
///
///     file -> BackupSource -> ReadAhead -> IllegalCharacters -> scanXml -> EntityReader -> BackupFacts -> judge() -> findings
///
///   auditBackup         one pass over the whole, in bounded memory (audit.h); the door of this room
///   Inventory, Audit    what comes out (inventory.h)
///   BackupSource        where entities.xml and activeobjects.xml lie: in an archive, in a folder in it, or on disk
///   BackupArchive       the archive around them: a ZIP, or a tar (TarBackup) or 7z (SevenZipBackup) that somebody made
///   PartScan            one of these files through all of the following, and what is wrong with it as bytes and as XML
///   ReadAhead           reads and inflates on a thread of its own, a megabyte ahead
///   IllegalCharacters   goes over the bytes before the scanner and finds what XML and UTF-8 forbid (IllegalPlace)
///   scanXml             checks that a document is well-formed and tells an XmlHandler what is in it, with offsets and raw
///                       bytes, in bounded memory (xmlscan.h); inside: XmlScanner, XmlBuffer, XmlNames, bytescan.h
///   XmlValue            a value as it stands, decoded only for who asks
///   EntityReader        elements -> rows -> BackupFacts: only the fields that a rule looks at
///   LinkCounter         links to the server's own address, counted while the texts go by
///   judge               BackupFacts -> findings (rules.h): no file, no parser
///   versionRule         what Atlassian's guide says of a version
///
/// Nothing here keeps, logs or shows password hashes or rows as they are.

#include "core/backup/audit.h"
#include "core/backup/inventory.h"
#include "core/backup/versionrule.h"
