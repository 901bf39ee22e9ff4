// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/rowmender.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;

// As Jira writes an attribute, and so that line ends and tabs stay what they are.
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
        case '\t': text += "&#9;"; break;
        case '\n': text += "&#10;"; break;
        case '\r': text += "&#13;"; break;
        default: text += c;
        }
    }
    return text;
}

} // namespace

RowMender::RowMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed)
    : MendingReader(choices, stream, std::move(changed))
    , m_choices(choices)
{}

bool RowMender::startElement(const XmlElement &element)
{
    ++m_depth;
    if (m_depth == 1) {
        settle(element.end);
        m_isBackup = element.name == "entity-engine-xml";
        return m_isBackup;
    } else if (m_depth == rowDepth) {
        beginRow(element);
    } else if (m_depth == fieldDepth) {
        m_fieldStart = element.end;
        if (m_isWanted) {
            m_text.clear();
            m_fields.push_back({element.name.toByteArray(), {}});
            m_places.push_back({element.end, 0});
        }
    }
    return true;
}

void RowMender::beginRow(const XmlElement &element)
{
    // What lies between the rows is of none.
    illegal().rowEnds(element.offset, {}, {});
    if (element.name != m_entity) {
        m_entity = element.name.toByteArray();
        m_isWanted = mayMend(m_entity, m_choices);
    }
    m_fields.clear();
    m_places.clear();
    m_rowStart = element.offset;
    m_tagEnd = element.end;
    const bool hasIllegal = illegal().hasBefore(element.end);
    for (const auto &attribute : element.attributes) {
        const auto size = attribute.value.raw().size();
        if (hasIllegal)
            illegal().nameField(attribute.name, attribute.value.offset(), attribute.value.offset() + size);
        // Rows that nothing can happen to are asked for their id, and for no more.
        if (!m_isWanted && attribute.name != "id")
            continue;
        m_fields.push_back({attribute.name.toByteArray(), attribute.value.decoded()});
        m_places.push_back({attribute.value.offset(), size});
    }
}

void RowMender::text(const XmlValue &piece)
{
    if (m_depth == fieldDepth && m_isWanted)
        piece.appendTo(m_text);
}

void RowMender::endElement(const XmlElementEnd &element)
{
    if (m_depth == fieldDepth) {
        if (illegal().hasBefore(element.offset))
            illegal().nameField(element.name, m_fieldStart, element.offset);
        if (m_isWanted) {
            m_fields.back().value = QByteArray::fromStdString(m_text);
            m_places.back().size = element.offset - m_places.back().offset;
        }
    } else if (m_depth == rowDepth) {
        endRow(element.end, element.line);
    } else if (m_depth == 1) {
        settle(element.end);
    }
    --m_depth;
}

void RowMender::endRow(qint64 end, qint64 line)
{
    if (m_isWanted) {
        const auto verdict = judgeRow(m_entity, m_fields, m_choices);
        if (verdict.removed) {
            const auto start = startWithBlanks();
            stream().replace(start, end - start, {});
            ++m_removed[m_entity];
            changed({.mending = *verdict.removed,
                .file = {},
                .line = line,
                .entity = QString::fromUtf8(m_entity),
                .row = rowId(),
                .whose = whose(),
                .field = {},
                .before = verdict.removedWhat,
                .after = {},
                .follows = false});
        } else {
            for (const auto &edit : verdict.edits)
                apply(edit, line);
            addFields();
        }
    }
    if (illegal().hasBefore(end))
        illegal().rowEnds(end, m_entity, rowId());
    settle(end);
}

// The line of a row begins with the blanks before it.
qint64 RowMender::startWithBlanks()
{
    auto start = m_rowStart;
    while (start > settled() && QByteArrayView(" \t\r\n").contains(stream().at(start - 1)))
        --start;
    return start;
}

void RowMender::apply(const RowVerdict::FieldEdit &edit, qint64 line)
{
    const auto at = std::ranges::find(m_fields, edit.name, &MendField::name);
    const bool isNew = at == m_fields.end();
    if (isNew) {
        m_newFields += ' ' + edit.name + "=\"" + escaped(edit.value) + '"';
    } else {
        const auto &place = m_places[size_t(at - m_fields.begin())];
        stream().replace(place.offset, place.size, escaped(edit.value));
    }
    changed({.mending = edit.mending,
        .file = {},
        .line = line,
        .entity = QString::fromUtf8(m_entity),
        .row = rowId(),
        .whose = whose(),
        .field = QString::fromUtf8(edit.name),
        .before = isNew ? QString() : QString::fromUtf8(at->value),
        .after = QString::fromUtf8(edit.value),
        .follows = edit.follows});
}

void RowMender::addFields()
{
    if (m_newFields.isEmpty())
        return;
    // In front of what ends the start tag: "/>" or ">".
    const qsizetype size = stream().at(m_tagEnd - 2) == '/' ? 2 : 1;
    stream().replace(m_tagEnd - size, size, m_newFields + (size == 2 ? "/>" : ">"));
    m_newFields.clear();
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
        const auto entity = match.captured(1);
        const auto fewer = entity == u"Total" ? all : m_removed.value(entity.toLatin1());
        if (fewer <= 0)
            continue;
        const auto after = QString::number(match.captured(2).toLongLong() - fewer);
        stream().replace(text.offset() + match.capturedStart(2), match.capturedLength(2), after.toLatin1());
        changed({.mending = Mending::AnyoneGrants,
            .file = {},
            .line = 0,
            .entity = entity,
            .row = {},
            .whose = {},
            .field = u"number of rows"_s,
            .before = match.captured(2),
            .after = after,
            .follows = true});
    }
}

QString RowMender::valueOf(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [name](const MendField &field) { return field.name == name; });
    return found == m_fields.end() ? QString() : QString::fromUtf8(found->value);
}

QString RowMender::whose() const
{
    for (const auto *name : {"userName", "lowerUserName", "childName"}) {
        if (const auto value = valueOf(name); !value.isEmpty())
            return value;
    }
    const auto type = valueOf("entityType");
    return type.isEmpty() ? QString() : u"%1 %2"_s.arg(type, valueOf("entityId"));
}

QString RowMender::rowId() const
{
    return valueOf("id");
}

} // namespace cloudward
