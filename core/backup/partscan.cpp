// SPDX-License-Identifier: Apache-2.0
#include "core/backup/partscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr qsizetype tailSize = 256;

QStringView encodingOf(const QRegularExpressionMatch &match)
{
    return match.hasMatch() ? match.capturedView(1) : QStringView();
}

} // namespace

void PlaceNames::rowEnds(qint64 line, const std::function<QString()> &row, const IllegalCharacters &filter)
{
    const auto name = [&](const QList<IllegalPlace> &places, QStringList &rows) {
        while (rows.size() < places.size() && places[rows.size()].line <= line)
            rows.append(row());
    };
    name(filter.illegalPlaces(), m_illegalRows);
    name(filter.badBytePlaces(), m_badByteRows);
}

PartScan::PartScan(QIODevice &device, QString name, Step step)
    : m_device(device)
    , m_name(std::move(name))
    , m_step(std::move(step))
    , m_buffer(bufferSize, Qt::Uninitialized)
{}

PartReport PartScan::run(XmlHandler &handler)
{
    if (fill())
        lookAtStart();
    if (!m_report.utf16 && !m_report.cancelled) {
        const auto fault = scanXml([this](char *data, qint64 size) { return give(data, size); }, handler);
        // The parser takes an interrupted read for the end of the file and has a complaint about it.
        if (!m_report.cancelled && m_report.readError.isEmpty()) {
            m_report.fault = fault;
            m_report.truncated = fault ? isTruncated(*fault) : endsInsideTag();
        }
    }
    m_report.illegalCount = m_filter.illegalCount();
    m_report.illegalPlaces = namePlaces(m_filter.illegalPlaces(), false);
    m_report.badByteCount = m_filter.badByteCount();
    m_report.badBytePlaces = namePlaces(m_filter.badBytePlaces(), true);
    return m_report;
}

qint64 PartScan::give(char *data, qint64 size)
{
    while (m_begin == m_settled) {
        if (!fill())
            return 0;
    }
    const qsizetype count = std::min<qsizetype>(size, m_settled - m_begin);
    std::memcpy(data, m_buffer.constData() + m_begin, size_t(count));
    m_begin += count;
    return count;
}

bool PartScan::fill()
{
    if (m_atEnd || m_report.cancelled || !m_report.readError.isEmpty())
        return false;
    if (!m_step(m_read)) {
        m_report.cancelled = true;
        return false;
    }
    char *const buffer = m_buffer.data();
    const qsizetype kept = m_filled - m_settled;
    std::memmove(buffer, buffer + m_settled, size_t(kept));
    const qint64 got = m_device.read(buffer + kept, bufferSize - kept);
    if (got < 0) {
        m_report.readError = m_device.errorString();
        return false;
    }
    m_atEnd = got == 0;
    m_read += got;
    m_begin = 0;
    m_filled = kept + got;
    m_tail = (m_tail + QByteArray(buffer + kept, got).last(std::min<qsizetype>(got, tailSize))).right(tailSize);
    m_settled = m_filter.filter(buffer, m_filled, m_atEnd);
    return m_settled > 0 || !m_atEnd;
}

void PartScan::lookAtStart()
{
    QByteArrayView start(m_buffer.constData(), m_filled);
    // The filter has been over these bytes and put question marks where byte order marks of UTF-16 were.
    const bool bytesWereBad = !m_filter.badBytePlaces().isEmpty() && m_filter.badBytePlaces().first().line == 1;
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    m_report.utf16 = (bytesWereBad && start.startsWith("??")) || start.startsWith("<???");
    m_looksLikeXml = start.trimmed().startsWith('<');
    static const QRegularExpression declaration(
        u"\\A<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']"_s);
    const QString text = QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 200)));
    const QRegularExpressionMatch match = declaration.match(text);
    const QStringView encoding = encodingOf(match);
    if (!encoding.isEmpty() && encoding.compare(u"UTF-8", Qt::CaseInsensitive) != 0)
        m_report.otherEncoding = encoding.toString();
}

bool PartScan::isTruncated(const XmlFault &fault) const
{
    const bool allRead = m_atEnd && m_begin == m_settled;
    return allRead && !fault.refused && (m_looksLikeXml || m_read == 0) && !m_tail.contains("</entity-engine-xml") &&
           !m_tail.contains("</backup");
}

bool PartScan::endsInsideTag() const
{
    return m_atEnd && m_begin == m_settled && m_tail.lastIndexOf('<') > m_tail.lastIndexOf('>');
}

QStringList PartScan::namePlaces(const QList<IllegalPlace> &places, bool bytes) const
{
    QStringList names;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const IllegalPlace &place = places[i];
        const QString value = QString::number(place.value, 16).toUpper().rightJustified(bytes ? 2 : 4, u'0');
        const QString character = bytes             ? QCoreApplication::translate("BackupAudit", "byte %1").arg(value)
                                  : place.reference ? u"&#x%1;"_s.arg(value)
                                                    : u"U+%1"_s.arg(value);
        const QString row = bytes ? m_names.badByteRow(i) : m_names.illegalRow(i);
        names.append(row.isEmpty() ? QCoreApplication::translate("BackupAudit", "%1, line %2: %3")
                                         .arg(m_name)
                                         .arg(place.line)
                                         .arg(character)
                                   : QCoreApplication::translate("BackupAudit", "%1, line %2, %3: %4")
                                         .arg(m_name)
                                         .arg(place.line)
                                         .arg(row, character));
    }
    return names;
}

} // namespace cloudward
