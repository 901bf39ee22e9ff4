// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlscanner.h"

#include "core/work/sizes.h"

#include <QCoreApplication>

namespace cloudward {
namespace {

bool startsWith(const char *at, const char *end, QByteArrayView text)
{
    return QByteArrayView(at, end).startsWith(text);
}

/// What is there could still become `text`.
bool mayBecome(const char *at, const char *end, QByteArrayView text)
{
    return end - at < text.size() && text.startsWith(QByteArrayView(at, end));
}

} // namespace

std::optional<XmlFault> scanXml(
    const XmlRead &read, XmlHandler &handler, const XmlLimits &limits, const IllegalPlaceSink &onIllegal)
{
    return XmlScanner(read, handler, limits, onIllegal).run();
}

std::optional<XmlFault> XmlScanner::run()
{
    if (beginDocument()) {
        while (step()) {
        }
    }
    return std::move(m_fault);
}

bool XmlScanner::beginDocument()
{
    if (!more())
        return false;
    if (startsWith(m_at, end(), "\xef\xbb\xbf"))
        m_at += 3;
    if (!startsWith(m_at, end(), "<?xml") || !isXmlBlank(m_at[5]))
        return true;
    Look looked = Look::More;
    while ((looked = declaration()) == Look::More) {
        if (!more())
            return false;
    }
    return looked == Look::Done;
}

bool XmlScanner::step()
{
    if (m_at == end() && !m_buffer.more(m_at))
        return endDocument();
    if (m_open.empty())
        return outside();
    return *m_at == '<' ? markup() : text();
}

bool XmlScanner::endDocument()
{
    if (m_open.empty() && m_rootSeen)
        return false;
    return more();
}

bool XmlScanner::outside()
{
    m_at = skipXmlBlanks(m_at);
    if (m_at == end())
        return true;
    if (*m_at == '<')
        return markup();
    return fail(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "text outside of the root element")));
}

bool XmlScanner::markup()
{
    while (true) {
        switch (look()) {
        case Look::Done: return true;
        case Look::Stop: return false;
        case Look::More: break;
        }
        if (!more())
            return false;
    }
}

XmlScanner::Look XmlScanner::look()
{
    switch (m_at[1]) {
    case '/': return endTag();
    case '?': return instruction();
    case '!': break;
    default: return startTag();
    }
    if (startsWith(m_at, end(), "<!--"))
        return comment();
    if (startsWith(m_at, end(), "<![CDATA[") && !m_open.empty()) {
        m_at += 9;
        return verbatim() ? Look::Done : Look::Stop;
    }
    if (startsWith(m_at, end(), "<!DOCTYPE")) {
        return stopRefusing(
            m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a document type (DOCTYPE), which no backup of Jira has")));
    }
    for (const QByteArrayView text : {"<!--", "<![CDATA[", "<!DOCTYPE"}) {
        if (mayBecome(m_at, end(), text))
            return Look::More;
    }
    return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "“<!” with nothing that may follow it here")));
}

/// Reads on, and keeps what is not done yet. False with a fault at the end, or where the value is too large.
bool XmlScanner::more()
{
    if (end() - m_at > m_limits.value)
        return refuse(m_at, tooLarge());
    if (m_buffer.more(m_at))
        return true;
    fail(end(), m_open.empty()
                    ? said(QT_TRANSLATE_NOOP("XmlScan", "the file ends too early"))
                    : said(QT_TRANSLATE_NOOP("XmlScan", "the file ends within the element %1"), m_open.back()->text()));
    m_fault->atEnd = true;
    return false;
}

QString XmlScanner::said(const char *words)
{
    return QCoreApplication::translate("XmlScan", words);
}

QString XmlScanner::said(const char *words, QByteArrayView name)
{
    return said(words).arg(QString::fromUtf8(name));
}

QString XmlScanner::tooLarge() const
{
    return said(QT_TRANSLATE_NOOP("XmlScan", "a single value of more than %1")).arg(sizeText(m_limits.value));
}

bool XmlScanner::fail(const char *at, QString words)
{
    m_fault = XmlFault{.words = std::move(words), .line = m_buffer.lineOf(at), .column = m_buffer.columnOf(at)};
    return false;
}

bool XmlScanner::refuse(const char *at, QString words)
{
    fail(at, std::move(words));
    m_fault->refused = true;
    return false;
}

XmlScanner::Look XmlScanner::stop(const char *at, QString words)
{
    fail(at, std::move(words));
    return Look::Stop;
}

XmlScanner::Look XmlScanner::stopRefusing(const char *at, QString words)
{
    refuse(at, std::move(words));
    return Look::Stop;
}

XmlScanner::Look XmlScanner::moreOrStop(const char *at, const char *words)
{
    return at >= end() ? Look::More : stop(at, said(words));
}

} // namespace cloudward
