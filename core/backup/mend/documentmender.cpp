// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/documentmender.h"

#include "core/backup/filteredread.h"
#include "core/backup/mend/rowmender.h"
#include "core/backup/mend/tablemender.h"
#include "core/backup/readahead.h"

#include <QCoreApplication>

#include <utility>

namespace cloudward {
namespace {

/// A place takes some hundred bytes until its row is over.
constexpr size_t mostPlacesInARow = 1'000'000;

} // namespace

Result<void> DocumentMender::run(QIODevice &device, Kind kind, EditedStream::Sink sink)
{
    ReadAhead ahead(device);
    if (auto go = m_step(0); !go)
        return go;
    const auto first = ahead.next();
    if (!ahead.error().isEmpty())
        return failure(ErrorCode::NotReadable, m_name, ahead.error());
    const auto start = lookAtStart(first);
    if (start.isUtf16 || !start.otherEncoding.isEmpty())
        return failure(ErrorCode::Unsupported, m_name, start.isUtf16 ? QStringLiteral("UTF-16") : start.otherEncoding);

    EditedStream stream(std::move(sink));
    std::unique_ptr<MendingReader> reader;
    if (kind == Kind::Entities)
        reader = std::make_unique<RowMender>(m_choices, stream, m_changed);
    else
        reader = std::make_unique<TableMender>(m_choices, stream, m_changed);
    if (auto scanned = scan(ahead, first, stream, *reader); !scanned)
        return scanned;
    if (!reader->isBackup())
        return failure(ErrorCode::Malformed, m_name, QCoreApplication::translate("Mender", "no backup of Jira"));
    reader->illegal().rowEnds(stream.fed(), {}, {});
    return stream.finish();
}

Result<void> DocumentMender::scan(ReadAhead &ahead, QByteArrayView first, EditedStream &stream, MendingReader &reader)
{
    Result<void> state;
    qint64 read = 0;
    const auto goOn = [&](Result<void> done) {
        if (!done && state)
            state = std::move(done);
        return state.has_value();
    };
    const auto next = [&, given = false]() mutable -> QByteArrayView {
        if (!goOn(stream.settle(reader.settled())) || !goOn(m_step(read)))
            return {};
        if (reader.illegal().waiting() > mostPlacesInARow) {
            goOn(failure(ErrorCode::TooLarge, m_name,
                QCoreApplication::translate("Mender", "too many characters of one row would have to be changed")));
            return {};
        }
        const auto piece = std::exchange(given, true) ? ahead.next() : first;
        if (!ahead.error().isEmpty())
            goOn(failure(ErrorCode::NotReadable, m_name, ahead.error()));
        read += piece.size();
        stream.feed(piece);
        return piece;
    };
    const IllegalPlaceSink found = [&](const IllegalPlace &place) { reader.illegal().add(place); };
    FilteredRead filtered(next, found);
    const auto fault = scanXml([&](char *data, qint64 size) { return filtered.give(data, size); }, reader, {}, found);
    if (!state)
        return state;
    if (fault)
        return failure(ErrorCode::Malformed, m_name,
            QCoreApplication::translate("Mender", "line %1, column %2: %3")
                .arg(fault->line)
                .arg(fault->column)
                .arg(fault->words));
    return {};
}

} // namespace cloudward
