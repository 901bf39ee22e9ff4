// SPDX-License-Identifier: Apache-2.0
#include "core/server/htmlpage.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

bool isVoid(const QString &name)
{
    static const QStringList names{u"area"_s, u"base"_s, u"br"_s, u"col"_s, u"embed"_s, u"hr"_s, u"img"_s, u"input"_s,
        u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name);
}

/// Their content is text, whatever it looks like.
bool isRaw(const QString &name)
{
    return name == u"script" || name == u"style" || name == u"textarea" || name == u"title";
}

bool isNameCharacter(QChar character)
{
    return !character.isSpace() && character != u'>' && character != u'/' && character != u'=';
}

} // namespace

/// One pass over the page, left to right.
struct HtmlPage::Reader
{
    QStringView html;
    qsizetype at = 0;
    QList<Token> tokens;

    void read()
    {
        while (at < html.size()) {
            const auto open = html.indexOf(u'<', at);
            if (open != at)
                addText(open < 0 ? html.size() : open);
            else if (html.sliced(at).startsWith(u"<!--"))
                skipPast(u"-->");
            else if (html.sliced(at).startsWith(u"<!") || html.sliced(at).startsWith(u"<?"))
                skipPast(u">");
            else if (!readTag())
                addText(at + 1);
        }
    }

    void addText(qsizetype end)
    {
        tokens << Token{Token::Kind::Text, decodeEntities(html.sliced(at, end - at)), {}};
        at = end;
    }

    void skipPast(QStringView end)
    {
        const auto found = html.indexOf(end, at);
        at = found < 0 ? html.size() : found + end.size();
    }

    QStringView takeName()
    {
        const auto from = at;
        while (at < html.size() && isNameCharacter(html[at]))
            ++at;
        return html.sliced(from, at - from);
    }

    void skipBlanks()
    {
        while (at < html.size() && html[at].isSpace())
            ++at;
    }

    QString takeValue()
    {
        skipBlanks();
        if (at < html.size() && (html[at] == u'"' || html[at] == u'\'')) {
            const auto from = at + 1;
            const auto end = html.indexOf(html[at], from);
            at = end < 0 ? html.size() : end + 1;
            return decodeEntities(html.sliced(from, (end < 0 ? html.size() : end) - from));
        }
        const auto from = at;
        while (at < html.size() && !html[at].isSpace() && html[at] != u'>')
            ++at;
        return decodeEntities(html.sliced(from, at - from));
    }

    /// False where the "<" at hand opens nothing.
    bool readTag()
    {
        const auto start = at;
        const bool closes = at + 1 < html.size() && html[at + 1] == u'/';
        at += closes ? 2 : 1;
        if (at >= html.size() || !html[at].isLetter()) {
            at = start;
            return false;
        }
        Token token{closes ? Token::Kind::Close : Token::Kind::Open, takeName().toString().toLower(), {}};
        while (at < html.size() && html[at] != u'>') {
            skipBlanks();
            const auto name = takeName().toString().toLower();
            skipBlanks();
            QString value;
            if (at < html.size() && html[at] == u'=') {
                ++at;
                value = takeValue();
            } else if (name.isEmpty() && at < html.size() && html[at] != u'>') {
                ++at;
            }
            if (!name.isEmpty() && !token.attributes.contains(name))
                token.attributes.insert(name, value);
        }
        at = std::min(at + 1, html.size());
        tokens << token;
        if (!closes && isRaw(token.text))
            readRaw(token.text);
        return true;
    }

    void readRaw(const QString &name)
    {
        auto end = html.indexOf(QString(u"</"_s + name), at, Qt::CaseInsensitive);
        if (end < 0)
            end = html.size();
        if (name == u"title" || name == u"textarea")
            addText(end);
        at = end;
    }
};

HtmlPage::HtmlPage(const QByteArray &html)
{
    const auto text = QString::fromUtf8(html);
    Reader reader{.html = text, .at = 0, .tokens = {}};
    reader.read();
    m_tokens = std::move(reader.tokens);
}

qsizetype HtmlPage::indexOfId(QStringView id) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Token::Kind::Open && m_tokens[i].attributes.value(u"id"_s) == id)
            return i;
    }
    return -1;
}

bool HtmlPage::hasId(QStringView id) const
{
    return indexOfId(id) >= 0;
}

qsizetype HtmlPage::endOf(qsizetype open) const
{
    const auto &name = m_tokens[open].text;
    if (isVoid(name))
        return open + 1;
    int depth = 0;
    for (auto i = open; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Token::Kind::Text || m_tokens[i].text != name)
            continue;
        depth += m_tokens[i].kind == Token::Kind::Open ? 1 : -1;
        if (depth == 0)
            return i;
    }
    return m_tokens.size();
}

QString HtmlPage::textFrom(qsizetype open) const
{
    QString text;
    for (auto i = open + 1, end = endOf(open); i < end; ++i)
        text += m_tokens[i].kind == Token::Kind::Text ? m_tokens[i].text : u" "_s;
    return text.simplified();
}

QString HtmlPage::textOfId(QStringView id) const
{
    const auto open = indexOfId(id);
    return open < 0 ? QString() : textFrom(open);
}

QList<HtmlPage::Row> HtmlPage::rows(QStringView rowAttribute, QStringView cellAttribute) const
{
    const auto rowKey = rowAttribute.toString();
    const auto cellKey = cellAttribute.toString();
    QList<Row> rows;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const auto &token = m_tokens[i];
        if (token.kind != Token::Kind::Open || token.text != u"tr" || !token.attributes.contains(rowKey))
            continue;
        Row row{token.attributes.value(rowKey), {}};
        const auto end = endOf(i);
        for (++i; i < end; ++i) {
            if (m_tokens[i].kind == Token::Kind::Open && m_tokens[i].attributes.contains(cellKey))
                row.cells.insert(m_tokens[i].attributes.value(cellKey), textFrom(i));
        }
        rows << row;
    }
    return rows;
}

QStringList HtmlPage::textsOfClass(QStringView name) const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const auto &token = m_tokens[i];
        if (token.kind == Token::Kind::Open && token.attributes.value(u"class"_s).split(u' ').contains(name))
            texts << textFrom(i);
    }
    texts.removeAll(QString());
    return texts;
}

QString HtmlPage::title() const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Token::Kind::Open && m_tokens[i].text == u"title")
            return textFrom(i);
    }
    return {};
}

QString HtmlPage::meta(QStringView name) const
{
    for (const auto &token : m_tokens) {
        if (token.kind == Token::Kind::Open && token.text == u"meta" && token.attributes.value(u"name"_s) == name)
            return token.attributes.value(u"content"_s);
    }
    return {};
}

HtmlPage::Form HtmlPage::formAt(qsizetype open) const
{
    Form form{m_tokens[open].attributes.value(u"id"_s), m_tokens[open].attributes.value(u"action"_s), {}};
    for (auto i = open + 1, end = endOf(open); i < end; ++i) {
        const auto &token = m_tokens[i];
        if (token.kind != Token::Kind::Open || token.text != u"input" || !token.attributes.contains(u"name"_s))
            continue;
        static const QStringList buttons{u"submit"_s, u"button"_s, u"image"_s, u"reset"_s};
        const auto type = token.attributes.value(u"type"_s).toLower();
        const bool unticked = (type == u"checkbox" || type == u"radio") && !token.attributes.contains(u"checked"_s);
        if (!buttons.contains(type) && !unticked)
            form.inputs.emplace_back(token.attributes.value(u"name"_s), token.attributes.value(u"value"_s));
    }
    return form;
}

std::optional<HtmlPage::Form> HtmlPage::formWithId(QStringView id) const
{
    const auto wanted = indexOfId(id);
    for (auto i = wanted; i >= 0; --i) {
        const auto &token = m_tokens[i];
        if (token.kind == Token::Kind::Open && token.text == u"form" && endOf(i) > wanted)
            return formAt(i);
    }
    return {};
}

std::optional<HtmlPage::Form> HtmlPage::formWithInput(QStringView name) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind != Token::Kind::Open || m_tokens[i].text != u"form")
            continue;
        auto form = formAt(i);
        if (form.value(name))
            return form;
    }
    return {};
}

std::optional<QString> HtmlPage::Form::value(QStringView name) const
{
    for (const auto &[key, value] : inputs) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList HtmlPage::addresses() const
{
    QStringList found;
    for (const auto &token : m_tokens) {
        if (token.kind != Token::Kind::Open)
            continue;
        found << token.attributes.value(u"href"_s) << token.attributes.value(u"action"_s);
    }
    found.removeAll(QString());
    return found;
}

QString decodeEntities(QStringView text)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}, {u"hellip"_s, u"…"_s},
        {u"auml"_s, u"ä"_s}, {u"ouml"_s, u"ö"_s}, {u"uuml"_s, u"ü"_s}, {u"Auml"_s, u"Ä"_s}, {u"Ouml"_s, u"Ö"_s},
        {u"Uuml"_s, u"Ü"_s}, {u"szlig"_s, u"ß"_s}, {u"eacute"_s, u"é"_s}, {u"copy"_s, u"©"_s}};
    constexpr qsizetype longest = 12;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto end =
            text[at] == u'&' ? text.sliced(at).first(std::min(longest, text.size() - at)).indexOf(u';') : -1;
        if (end <= 1) {
            decoded += text[at++];
            continue;
        }
        const auto name = text.sliced(at + 1, end - 1);
        bool isNumber = false;
        char32_t code = 0;
        if (name.startsWith(u"#x", Qt::CaseInsensitive))
            code = name.sliced(2).toUInt(&isNumber, 16);
        else if (name.startsWith(u'#'))
            code = name.sliced(1).toUInt(&isNumber);
        const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        const auto word = named.constFind(name.toString());
        if (isCharacter)
            decoded += QString::fromUcs4(&code, 1);
        else if (word != named.cend())
            decoded += *word;
        else
            decoded += text.sliced(at, end + 1);
        at += end + 1;
    }
    return decoded;
}

} // namespace cloudward
