// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmldeclaration.h"

#include "core/backup/xmlnames.h"

#include <algorithm>
#include <optional>

namespace cloudward {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

class Declaration
{
public:
    explicit Declaration(QByteArrayView rest)
        : m_rest(rest)
    {}

    /// The value of `name` where it comes next; it is taken off.
    std::optional<QByteArrayView> take(QByteArrayView name)
    {
        const QByteArrayView before = m_rest;
        const bool blank = skipBlanks();
        if (!blank || !m_rest.startsWith(name)) {
            m_rest = before;
            return {};
        }
        m_rest = m_rest.sliced(name.size());
        skipBlanks();
        const bool equals = m_rest.startsWith('=');
        m_rest = m_rest.sliced(equals);
        skipBlanks();
        const char quote = m_rest.isEmpty() ? '\0' : m_rest.front();
        const qsizetype close = quote == '"' || quote == '\'' ? m_rest.indexOf(quote, 1) : -1;
        if (!equals || close < 0) {
            m_rest = before;
            return {};
        }
        const QByteArrayView value = m_rest.first(close).sliced(1);
        m_rest = m_rest.sliced(close + 1);
        return value;
    }

    bool isOver()
    {
        skipBlanks();
        return m_rest.isEmpty();
    }

private:
    bool skipBlanks()
    {
        const QByteArrayView before = m_rest;
        while (!m_rest.isEmpty() && isXmlBlank(m_rest.front()))
            m_rest = m_rest.sliced(1);
        return m_rest.size() < before.size();
    }

    QByteArrayView m_rest;
};

bool isVersion(QByteArrayView version)
{
    return version.startsWith("1.") && version.size() > 2 && std::ranges::all_of(version.sliced(2), isDigit);
}

bool isEncoding(QByteArrayView name)
{
    return !name.isEmpty() && isLetter(name.front()) && std::ranges::all_of(name, [](char c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-';
    });
}

} // namespace

bool isXmlDeclaration(QByteArrayView inside)
{
    Declaration declaration(inside);
    const auto version = declaration.take("version");
    if (!version || !isVersion(*version))
        return false;
    if (const auto encoding = declaration.take("encoding"); encoding && !isEncoding(*encoding))
        return false;
    if (const auto standalone = declaration.take("standalone");
        standalone && *standalone != "yes" && *standalone != "no")
        return false;
    return declaration.isOver();
}

} // namespace cloudward
