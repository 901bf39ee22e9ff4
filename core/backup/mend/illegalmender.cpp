// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/illegalmender.h"

#include "core/backup/entityplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

using Kind = IllegalPlace::Kind;

constexpr auto replacementCharacter = "\xef\xbf\xbd";

bool isHigh(quint32 value)
{
    return value >= 0xD800 && value <= 0xDBFF;
}

bool isLow(quint32 value)
{
    return value >= 0xDC00 && value <= 0xDFFF;
}

// Whether nothing is decided by this value, neither by Jira's import nor by a rule of ours.
bool isFreeText(QByteArrayView entity, QByteArrayView field)
{
    if (const auto *plan = planFor(entity))
        return !field.isEmpty() && std::ranges::contains(plan->texts, field);
    return entity != "ProjectRoleActor";
}

qint64 endOf(const IllegalPlace &place)
{
    return place.offset + place.size;
}

// What two bytes mean together and not apart: the ends of comments, CDATA sections and processing instructions.
bool meanMoreTogether(char before, char after)
{
    return (before == '-' && after == '-') || (before == ']' && (after == ']' || after == '>')) ||
           (before == '?' && after == '>');
}

} // namespace

IllegalMender::IllegalMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed)
    : m_choices(choices)
    , m_stream(stream)
    , m_changed(std::move(changed))
    , m_replacement(choices.replacement.toUtf8())
{}

void IllegalMender::add(const IllegalPlace &place)
{
    auto &places = place.kind == Kind::Reference ? m_references : m_bytes;
    places.push_back({place, {}});
}

void IllegalMender::nameField(QByteArrayView name, qint64 from, qint64 to)
{
    for (auto *places : {&m_bytes, &m_references}) {
        for (auto &waiting : *places) {
            if (waiting.place.offset >= to)
                break;
            if (waiting.place.offset >= from)
                waiting.field = name.toByteArray();
        }
    }
}

bool IllegalMender::hasBefore(qint64 offset) const
{
    return (!m_bytes.empty() && m_bytes.front().place.offset < offset) ||
           (!m_references.empty() && m_references.front().place.offset < offset);
}

void IllegalMender::rowEnds(qint64 end, QByteArrayView entity, const QString &row)
{
    // Places next to each other are looked at together: halves of a pair, and what dropping all of them would join.
    Run run;
    while (hasBefore(end)) {
        const bool isByte = !m_bytes.empty() &&
                            (m_references.empty() || m_bytes.front().place.offset < m_references.front().place.offset);
        auto &places = isByte ? m_bytes : m_references;
        if (!run.empty() && endOf(run.back().place) != places.front().place.offset) {
            mendRun(run, entity, row);
            run.clear();
        }
        run.push_back(std::move(places.front()));
        places.pop_front();
    }
    if (!run.empty())
        mendRun(run, entity, row);
}

bool IllegalMender::isWanted(const IllegalPlace &place) const
{
    return place.kind == Kind::Byte ? m_choices.encoding : m_choices.illegalCharacters;
}

bool IllegalMender::isPair(const Waiting &high, const Waiting &low) const
{
    return m_choices.surrogatePairs && high.place.kind == low.place.kind && high.place.kind != Kind::Byte &&
           isHigh(high.place.value) && isLow(low.place.value);
}

QByteArray IllegalMender::insteadOf(const Run &run, bool isFree) const
{
    const auto before = m_stream.at(run.front().place.offset - 1);
    const auto after = m_stream.at(endOf(run.back().place));
    // What was audited and planned with a question mark is what comes out; and the scan has taken it for a part of what
    // is no text: "<?" and "?>".
    if (!isFree || before == '<' || after == '>')
        return "?";
    if (!m_replacement.isEmpty())
        return m_replacement;
    const bool someStay = std::ranges::any_of(run, [this](const Waiting &each) { return !isWanted(each.place); });
    return someStay || meanMoreTogether(before, after) ? QByteArray(replacementCharacter) : QByteArray();
}

void IllegalMender::mendRun(const Run &run, QByteArrayView entity, const QString &row)
{
    const auto by = insteadOf(run, isFreeText(entity, run.front().field));
    for (size_t i = 0; i < run.size(); ++i) {
        const auto &each = run[i];
        if (m_stream.isReplaced(each.place.offset, each.place.size))
            continue;
        if (i + 1 < run.size() && isPair(each, run[i + 1])) {
            const auto &low = run[i + 1];
            const auto character = QString(QChar(char16_t(each.place.value))) + QChar(char16_t(low.place.value));
            change(Mending::SurrogatePairs, each, each.place.size + low.place.size, character.toUtf8(), entity, row,
                nameOf(each.place) + u' ' + nameOf(low.place));
            ++i;
        } else if (isWanted(each.place)) {
            change(each.place.kind == Kind::Byte ? Mending::Encoding : Mending::IllegalCharacters, each,
                each.place.size, by, entity, row, nameOf(each.place));
        }
    }
}

void IllegalMender::change(Mending mending, const Waiting &at, qint64 size, const QByteArray &by, QByteArrayView entity,
    const QString &row, const QString &before)
{
    m_stream.replace(at.place.offset, size, by);
    m_changed({.mending = mending,
        .file = {},
        .line = at.place.line,
        .entity = QString::fromUtf8(entity),
        .row = row,
        .whose = {},
        .field = QString::fromUtf8(at.field),
        .before = before,
        .after = QString::fromUtf8(by),
        .follows = false});
}

} // namespace cloudward
