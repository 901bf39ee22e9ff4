// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

namespace cloudward {

class Masker;

/// What the program knows of itself and of the machine.
struct SupportFacts
{
    QList<std::pair<QString, QString>> versions{}; ///< of Cloudward and what it stands on; name and version
    QList<std::pair<QString, QString>> system{};   ///< what it is, and the value; English
    QString log{};
};

/// A file of the bundle. Text in UTF-8.
struct SupportFile
{
    QString name;
    QByteArray bytes;
    bool operator==(const SupportFile &) const = default;
};

/// The files that somebody who helps needs: log.txt, findings.json, journal.txt, versions.txt, system.txt, checks.json
/// and document.json (states of steps, choices without addresses and paths, counts, chunks with checksums). Each text goes
/// through `masker`; without one (for the test that the masking matters) it stays as it is. Names of people are only in
/// them where something names them in passing: no list of people is among them.
QList<SupportFile> supportFiles(const Migration &migration, const SupportFacts &facts, const Masker *masker);

/// One ZIP of them, by way of PATH.part; an older one is replaced. DiskFull, NotWritable.
Result<void> writeSupportBundle(const QString &path, const QList<SupportFile> &files);

} // namespace cloudward
