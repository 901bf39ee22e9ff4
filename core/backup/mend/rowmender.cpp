// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/rowmender.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;

// As Jira writes an attribute.
QByteArray escaped(const QByteArray &value)
{
    QByteArray text;
    text.reserve(value.size());
    for (const char c : value) {
        switch (c) {
        case '&': text += "&amp;"; break;
        case '<': text += "&lt;"; break;
        case '>': text += "&gt;"; break;
        case '"': text += "&quot;"; break;
        case '\'': text += "&apos;"; break;
        default: text += c;
        }
    }
    return text;
}

} // namespace

RowMender::RowMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed)
    : m_choices(choices)
    , m_stream(stream)
    , m_changed(std::move(changed))
{}

QString RowMender::currentRow() const
{
    const auto id = rowId();
    return id.isEmpty() ? QString::fromUtf8(m_entity) : QString::fromUtf8(m_entity) + u' ' + id;
}

bool RowMender::startElement(const XmlElement &element)
{
    ++m_depth;
    if (m_depth == 1) {
        m_settled = element.end;
    } else if (m_depth == rowDepth) {
        if (element.name != m_entity) {
            m_entity = element.name.toByteArray();
            m_isWanted = mayMend(m_entity, m_choices);
        }
        m_rowStart = element.offset;
        m_fields.clear();
        m_places.clear();
        for (const auto &attribute : element.attributes) {
            // Rows that nothing can happen to are asked for their id, and for no more.
            if (!m_isWanted && attribute.name != "id")
                continue;
            m_fields.push_back({attribute.name.toByteArray(), attribute.value.decoded()});
            m_places.push_back({attribute.value.offset(), attribute.value.raw().size(), false});
        }
    } else if (m_depth == fieldDepth && m_isWanted) {
        m_text.clear();
        m_fields.push_back({element.name.toByteArray(), {}});
        m_places.push_back({element.end, 0, true});
    }
    return true;
}

void RowMender::text(const XmlValue &piece)
{
    if (m_depth == fieldDepth && m_isWanted)
        piece.appendTo(m_text);
}

void RowMender::endElement(const XmlElementEnd &element)
{
    if (m_depth == fieldDepth && m_isWanted) {
        m_fields.back().value = QByteArray::fromStdString(m_text);
        m_places.back().size = element.offset - m_places.back().offset;
    }
    if (m_depth == rowDepth)
        endRow(element.end, element.line);
    --m_depth;
}

void RowMender::endRow(qint64 end, qint64 line)
{
    if (m_isWanted) {
        const auto verdict = judgeRow(m_entity, m_fields, m_choices);
        if (verdict.removed) {
            m_stream.replace(m_settled, end - m_settled, {});
            ++m_removed[m_entity];
            m_changed({*verdict.removed, {}, QString::fromUtf8(m_entity), rowId(), {}, verdict.removedWhat, {}, line});
        } else {
            for (const auto &edit : verdict.edits)
                apply(edit, line);
        }
    }
    if (onRowEnd)
        onRowEnd(end);
    m_settled = end;
}

void RowMender::apply(const RowVerdict::FieldEdit &edit, qint64 line)
{
    const auto at = std::ranges::find(m_fields, edit.name, &MendField::name);
    const auto &place = m_places[size_t(at - m_fields.begin())];
    m_stream.replace(place.offset, place.size, escaped(edit.value));
    if (edit.shown)
        m_changed({edit.fix, {}, QString::fromUtf8(m_entity), rowId(), QString::fromUtf8(edit.name),
            QString::fromUtf8(at->value), QString::fromUtf8(edit.value), line});
}

void RowMender::comment(const XmlValue &text)
{
    if (m_depth == 1 && !m_removed.isEmpty())
        mendCounts(text);
}

// " Total : 1557  Application : 1 …", in which every number is where its entity says.
void RowMender::mendCounts(const XmlValue &text)
{
    static const QRegularExpression count(u"([A-Za-z0-9_]+) *: *(\\d+)"_s);
    const auto raw = text.raw().toByteArray();
    // One character a byte, so that places in it are places in the file.
    const auto characters = QString::fromLatin1(raw);
    if (!characters.contains(u"___ Entities ___"))
        return;
    qint64 all = 0;
    for (const auto rows : std::as_const(m_removed))
        all += rows;
    for (const auto &match : count.globalMatch(characters)) {
        const auto entity = match.captured(1).toLatin1();
        const auto fewer = entity == "Total" ? all : m_removed.value(entity);
        if (fewer > 0)
            m_stream.replace(text.offset() + match.capturedStart(2), match.capturedLength(2),
                QByteArray::number(match.captured(2).toLongLong() - fewer));
    }
}

QString RowMender::rowId() const
{
    const auto id = std::ranges::find(m_fields, QByteArrayView("id"), &MendField::name);
    return id == m_fields.end() ? QString() : QString::fromUtf8(id->value);
}

} // namespace cloudward
