// SPDX-License-Identifier: Apache-2.0
#include "core/backup/partscan.h"

#include "core/backup/readahead.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qsizetype tailSize = 256;

} // namespace

PartScan::PartScan(QIODevice &device, QString name, Step step)
    : m_device(device)
    , m_name(std::move(name))
    , m_step(std::move(step))
{}

PartReport PartScan::run(RowReader &reader)
{
    {
        ReadAhead ahead(m_device);
        m_ahead = &ahead;
        reader.onRowEnd = [&](qint64 end) { rowEnds(end, reader); };
        reader.wantsFields = [this](qint64 end) {
            return m_characters.waits(end) || m_references.waits(end) || m_badBytes.waits(end);
        };
        reader.onField = [this](QByteArrayView name, qint64 from, qint64 to) {
            for (auto *places : {&m_characters, &m_references, &m_badBytes})
                places->nameField(name, from, to);
        };
        const auto first = next();
        const auto start = lookAtStart(first);
        m_report.utf16 = start.isUtf16;
        m_report.otherEncoding = start.otherEncoding;
        m_looksLikeXml = start.looksLikeXml;
        if (!m_report.utf16 && !m_report.cancelled) {
            const IllegalPlaceSink found = [this](const IllegalPlace &place) { add(place); };
            FilteredRead filtered(
                [this, given = false, first]() mutable { return std::exchange(given, true) ? next() : first; }, found);
            const auto fault =
                scanXml([&](char *data, qint64 size) { return filtered.give(data, size); }, reader, {}, found);
            // The scanner takes an interrupted read for the end of the file and has a complaint about it.
            if (!m_report.cancelled && m_report.readError.isEmpty()) {
                m_report.fault = fault;
                m_report.truncated = fault && isTruncated(*fault);
            }
        }
        reader.onRowEnd = nullptr;
        reader.wantsFields = nullptr;
        reader.onField = nullptr;
        m_ahead = nullptr;
    }
    // Either list has the first of its kind, so that the first of both are among them.
    QList<IllegalPlaces::Named> illegal = m_characters.first() + m_references.first();
    std::ranges::sort(illegal, {}, [](const IllegalPlaces::Named &named) { return named.place.offset; });
    illegal.resize(std::min(illegal.size(), IllegalPlaces::most));
    m_report.illegalCount = m_characters.count() + m_references.count();
    m_report.illegalPlaces = namePlaces(illegal);
    m_report.badByteCount = m_badBytes.count();
    m_report.badBytePlaces = namePlaces(m_badBytes.first());
    return m_report;
}

QByteArrayView PartScan::next()
{
    if (m_report.cancelled || !m_report.readError.isEmpty())
        return {};
    if (!m_step(m_read)) {
        m_report.cancelled = true;
        return {};
    }
    const auto piece = m_ahead->next();
    m_report.readError = m_ahead->error();
    m_read += piece.size();
    m_tail = (m_tail + piece.last(std::min(piece.size(), tailSize)).toByteArray()).right(tailSize);
    return piece;
}

bool PartScan::isTruncated(const XmlFault &fault) const
{
    return fault.atEnd && (m_looksLikeXml || m_read == 0) && !m_tail.contains("</entity-engine-xml") &&
           !m_tail.contains("</backup");
}

void PartScan::add(const IllegalPlace &place)
{
    switch (place.kind) {
    case IllegalPlace::Kind::Character: m_characters.add(place); break;
    case IllegalPlace::Kind::Reference: m_references.add(place); break;
    case IllegalPlace::Kind::Byte: m_badBytes.add(place); break;
    }
}

void PartScan::rowEnds(qint64 end, const RowReader &reader)
{
    const auto row = [&] { return reader.currentRow(); };
    m_characters.rowEnds(end, row);
    m_references.rowEnds(end, row);
    m_badBytes.rowEnds(end, row);
}

QStringList PartScan::namePlaces(const QList<IllegalPlaces::Named> &places) const
{
    QStringList names;
    for (const auto &[place, field, row] : places) {
        const QString character = nameOf(place);
        names.append(row.isEmpty() ? QCoreApplication::translate("BackupAudit", "%1, line %2: %3")
                                         .arg(m_name)
                                         .arg(place.line)
                                         .arg(character)
                                   : QCoreApplication::translate("BackupAudit", "%1, line %2, %3: %4")
                                         .arg(m_name)
                                         .arg(place.line)
                                         .arg(field.isEmpty() ? row : row + u' ' + field, character));
    }
    return names;
}

} // namespace cloudward
