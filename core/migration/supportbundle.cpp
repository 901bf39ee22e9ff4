// SPDX-License-Identifier: Apache-2.0
#include "core/migration/supportbundle.h"

#include "core/archive/deflate.h"
#include "core/archive/zipwriter.h"
#include "core/masking/masker.h"
#include "core/migration/storedjson.h"
#include "core/migration/storednames.h"
#include "core/work/files.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Writes the files of one bundle.
class Bundle
{
public:
    Bundle(const Migration &migration, const SupportFacts &facts, const Masker *masker)
        : m_migration(migration)
        , m_facts(facts)
        , m_masker(masker)
    {}

    QList<SupportFile> files() const
    {
        return {
            {u"log.txt"_s, log()},
            {u"findings.json"_s, findings()},
            {u"checks.json"_s, checks()},
            {u"journal.txt"_s, journal()},
            {u"document.json"_s, document()},
            {u"versions.txt"_s, list(m_facts.versions)},
            {u"system.txt"_s, list(m_facts.system)},
        };
    }

private:
    QString shown(const QString &text) const { return m_masker ? m_masker->mask(text) : text; }

    /// Masked text by text: what JSON escapes would hide a name.
    QJsonValue shown(const QJsonValue &value) const
    {
        if (value.isString())
            return shown(value.toString());
        if (value.isArray()) {
            QJsonArray masked;
            for (const auto &item : value.toArray())
                masked += shown(QJsonValue(item));
            return masked;
        }
        if (!value.isObject())
            return value;
        QJsonObject masked;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            masked[shown(it.key())] = shown(QJsonValue(it.value()));
        return masked;
    }

    QByteArray json(const QJsonObject &object) const
    {
        return QJsonDocument(shown(QJsonValue(object)).toObject()).toJson();
    }

    QByteArray list(const QList<std::pair<QString, QString>> &lines) const
    {
        QString text;
        for (const auto &[name, value] : lines)
            text += u"%1: %2\n"_s.arg(name, shown(value));
        return text.toUtf8();
    }

    QByteArray log() const
    {
        QStringList lines;
        for (const auto &line : m_facts.log.split(u'\n'))
            lines += shown(line);
        return lines.join(u'\n').toUtf8();
    }

    QByteArray findings() const
    {
        QJsonObject origins;
        for (const auto &origin : m_migration.findingOrigins()) {
            QJsonArray found;
            for (const auto &finding : m_migration.findings(origin))
                found += toJson(finding);
            origins[origin] = found;
        }
        return json(origins);
    }

    QByteArray checks() const
    {
        const auto of = [this](const QList<CheckResult> &results) {
            QJsonArray array;
            for (const auto &check : results)
                array += QJsonObject{{u"id"_s, check.id}, {u"outcome"_s, storedName(outcomeNames, check.outcome)},
                    {u"seen"_s, check.fact}, {u"ticked"_s, m_migration.ticked().contains(check.id)}};
            return array;
        };
        QJsonArray arrival;
        for (const auto &row : m_migration.arrival())
            arrival += QJsonObject{{u"id"_s, row.id}, {u"expected"_s, row.expected}, {u"found"_s, row.found},
                {u"approximate"_s, row.approximate}, {u"verdict"_s, storedName(verdictNames, row.verdict)},
                {u"missing"_s, row.missing.size()}, {u"why"_s, row.why}};
        return json({{u"before"_s, of(m_migration.checks())}, {u"after"_s, of(m_migration.afterChecks())},
            {u"arrival"_s, arrival}});
    }

    QByteArray journal() const
    {
        QString text;
        for (const auto &line : m_migration.journal())
            text += u"%1  %2  %3\n"_s.arg(line.when.toUTC().toString(Qt::ISODate),
                line.step ? QString::number(int(*line.step)) : u"-"_s, shown(line.text));
        return text.toUtf8();
    }

    QJsonObject choices() const
    {
        const auto all = toJson(m_migration.choices());
        QJsonObject kept;
        // What may be kept is named: what is new stays out until somebody has thought about it.
        for (const auto &name : {u"chunkLimit"_s, u"leftOutProjects"_s, u"firstProjects"_s, u"thumbnails"_s,
                 u"oldLayout"_s, u"verification"_s, u"skipUnreadable"_s, u"fetchLimit"_s, u"mergeUsers"_s,
                 u"importOffer"_s, u"bigPicture"_s, u"practice"_s})
            kept[name] = all[name];
        return kept;
    }

    QJsonObject steps() const
    {
        QJsonObject steps;
        for (const auto step : railSteps(m_migration.usesBigPicture()))
            steps[QString::number(int(step))] =
                QJsonObject{{u"state"_s, storedName(stepStateNames, m_migration.stepState(step))},
                    {u"confirmed"_s, QJsonArray::fromStringList(m_migration.confirmedPhases(step))}};
        return steps;
    }

    QJsonObject backup() const
    {
        const auto &inventory = m_migration.inventory();
        if (!inventory)
            return {};
        QJsonObject counts;
        for (const auto &[entity, count] : inventory->counts.asKeyValueRange())
            counts[entity] = count;
        QJsonArray apps;
        for (const auto &app : inventory->apps)
            apps += QJsonObject{{u"key"_s, app.key}, {u"version"_s, app.version}, {u"enabled"_s, app.enabled}};
        return {{u"version"_s, inventory->version}, {u"build"_s, inventory->build}, {u"counts"_s, counts},
            {u"users"_s, inventory->people.users.size()}, {u"groups"_s, inventory->people.groups.size()},
            {u"projects"_s, inventory->projects.size()}, {u"attachments"_s, inventory->attachments.size()},
            {u"trailerMatches"_s, inventory->trailerMatches}, {u"apps"_s, apps},
            {u"mended"_s, m_migration.isMendedInUse()}};
    }

    QByteArray document() const
    {
        QJsonArray chunks;
        for (const auto &[chunk, import] : m_migration.chunks())
            chunks += QJsonObject{{u"file"_s, chunk.file}, {u"bytes"_s, chunk.bytes}, {u"entries"_s, chunk.entries},
                {u"sha256"_s, QString::fromLatin1(chunk.sha256.toHex())},
                {u"import"_s, storedName(chunkImportNames, import)}};
        return json({{u"currentStep"_s, int(m_migration.currentStep())}, {u"steps"_s, steps()},
            {u"choices"_s, choices()}, {u"backup"_s, backup()}, {u"chunks"_s, chunks},
            {u"attachmentsLeftOut"_s, m_migration.attachmentsLeftOut()}});
    }

    const Migration &m_migration;
    const SupportFacts &m_facts;
    const Masker *m_masker;
};

Result<void> writeZip(const QString &path, const QList<SupportFile> &files)
{
    ZipWriter zip;
    if (const auto opened = zip.open(path); !opened)
        return opened;
    for (const auto &[name, bytes] : files) {
        const auto deflated = deflateFast(bytes);
        const auto &data = deflated.isEmpty() ? bytes : deflated;
        ZipEntry entry;
        entry.name = name;
        entry.size = bytes.size();
        entry.compressedSize = data.size();
        entry.crc = crc32Of(bytes);
        entry.method = deflated.isEmpty() ? 0 : 8;
        entry.modified = QDateTime::currentDateTimeUtc();
        if (auto written = zip.beginEntry(entry); !written)
            return written;
        if (auto written = zip.write(data); !written)
            return written;
        if (auto written = zip.endEntry(); !written)
            return written;
    }
    return zip.close();
}

} // namespace

QList<SupportFile> supportFiles(const Migration &migration, const SupportFacts &facts, const Masker *masker)
{
    return Bundle(migration, facts, masker).files();
}

Result<void> writeSupportBundle(const QString &path, const QList<SupportFile> &files)
{
    PartFile part(path);
    // Makes the folder, and says what is wrong with it.
    if (auto opened = part.open(); !opened)
        return opened;
    if (auto written = writeZip(part.partPath(), files); !written) {
        part.discard();
        return written;
    }
    return syncAndRename(part.partPath(), path);
}

} // namespace cloudward
