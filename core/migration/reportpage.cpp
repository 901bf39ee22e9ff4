// SPDX-License-Identifier: Apache-2.0
#include "core/migration/reportpage.h"

#include <QLocale>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --page: #ffffff; --text: #1d2125; --faint: #5e6c84; --line: #d5d9e0;
  --band: #f4f5f7; --good: #1f6b46; --attention: #8a5300; --bad: #ae2a19; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16191d; --text: #dee4ea; --faint: #9fadbc; --line: #3a4149; --band: #20252b;
    --good: #7ee2b8; --attention: #f5cd47; --bad: #ff9c8f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 70rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p { margin: .5rem 0; max-width: 45rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top;
  min-width: 4.5rem; }
th { background: var(--band); font-weight: 600; }
code { font-family: ui-monospace, monospace; font-size: .85em; }
.faint, .line { color: var(--faint); }
.line { font-size: .9em; }
.good { color: var(--good); } .attention { color: var(--attention); } .bad { color: var(--bad); }
.good, .attention, .bad { font-weight: 600; }
@media screen and (max-width: 40rem) { body { padding: 1rem .75rem 3rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td { padding: .15rem 0; border: none; }
  td:has(> span:only-child:empty) { display: none; }
  td::before { content: attr(data-label) ": "; color: var(--faint); font-size: .85em; } }
@page { margin: 18mm 16mm; }
@media print { :root { --page: #fff; --text: #000; --faint: #444; --line: #999; --band: #eee; --good: #000;
    --attention: #000; --bad: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
  thead { display: table-header-group; } details::details-content { content-visibility: visible; display: block; } }
)"_L1;

QLatin1StringView className(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return {};
    case ReportTone::Good: return "good"_L1;
    case ReportTone::Attention: return "attention"_L1;
    case ReportTone::Bad: return "bad"_L1;
    case ReportTone::Faint: return "faint"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString mark(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Good: return u"\u2713 "_s;
    case ReportTone::Attention: return u"! "_s;
    case ReportTone::Bad: return u"\u2717 "_s;
    case ReportTone::Plain:
    case ReportTone::Faint: break;
    }
    return {};
}

/// Escapes, and shows control characters (of which a name may be full) instead of passing them on.
QString safe(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const auto character : text) {
        const auto code = character.unicode();
        const bool turnsText = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (code == u'\n' || code == u'\t')
            shown += u' ';
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || turnsText)
            shown += u'\ufffd';
        else
            shown += character;
    }
    return shown.toHtmlEscaped();
}

QString tagged(const QString &tag, ReportTone tone, const QString &text)
{
    const auto name = className(tone);
    const auto attribute = name.isEmpty() ? QString() : u" class=\""_s + name + u'"';
    return u'<' + tag + attribute + u'>' + mark(tone) + safe(text) + u"</"_s + tag + u'>';
}

} // namespace

ReportCell codeCell(const QString &text)
{
    ReportCell cell(text);
    cell.isCode = true;
    return cell;
}

ReportPage::ReportPage(const QString &title, const QString &subtitle)
{
    m_html = u"<!DOCTYPE html>\n<html lang=\""_s + safe(QLocale().bcp47Name()) +
             u"\">\n<head>\n<meta charset=\"utf-8\" />\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>"_s +
             safe(title) + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<header>\n<h1>"_s +
             safe(title) + u"</h1>\n<p class=\"faint\">"_s + safe(subtitle) + u"</p>\n</header>\n<main>\n"_s;
}

void ReportPage::section(const QString &title)
{
    if (m_inSection)
        m_html += "</section>\n"_L1;
    m_inSection = true;
    m_html += u"<section>\n<h2>"_s + safe(title) + u"</h2>\n"_s;
}

void ReportPage::subsection(const QString &title)
{
    m_html += u"<h3>"_s + safe(title) + u"</h3>\n"_s;
}

void ReportPage::paragraph(const QString &text, ReportTone tone)
{
    m_html += tagged(u"p"_s, tone, text) + u'\n';
}

void ReportPage::list(const QStringList &items)
{
    m_html += "<ul>\n"_L1;
    for (const auto &item : items)
        m_html += u"<li>"_s + safe(item) + u"</li>\n"_s;
    m_html += "</ul>\n"_L1;
}

void ReportPage::cell(const ReportCell &cell, const QString &header)
{
    m_html += u"<td data-label=\""_s + safe(header) + u"\">"_s;
    if (cell.isCode)
        m_html += u"<code>"_s + safe(cell.text) + u"</code>"_s;
    else
        m_html += tagged(u"span"_s, cell.tone, cell.text);
    for (const auto &line : cell.lines)
        m_html += u"<div class=\"line\">"_s + safe(line) + u"</div>"_s;
    if (!cell.details.isEmpty()) {
        m_html += u"<details><summary>"_s + safe(QLocale().toString(cell.details.size())) + u"</summary>"_s;
        for (const auto &line : cell.details)
            m_html += u"<div class=\"line\">"_s + safe(line) + u"</div>"_s;
        m_html += "</details>"_L1;
    }
    m_html += "</td>"_L1;
}

void ReportPage::table(const QStringList &headers, const QList<QList<ReportCell>> &rows)
{
    m_html += "<div class=\"scroll\"><table>\n<thead><tr>"_L1;
    for (const auto &header : headers)
        m_html += u"<th scope=\"col\">"_s + safe(header) + u"</th>"_s;
    m_html += "</tr></thead>\n<tbody>\n"_L1;
    for (const auto &row : rows) {
        m_html += "<tr>"_L1;
        for (qsizetype column = 0; column < headers.size(); ++column)
            cell(column < row.size() ? row[column] : ReportCell(QString()), headers[column]);
        m_html += "</tr>\n"_L1;
    }
    m_html += "</tbody>\n</table></div>\n"_L1;
}

QString ReportPage::finish()
{
    if (m_inSection)
        m_html += "</section>\n"_L1;
    m_inSection = false;
    return m_html + "</main>\n</body>\n</html>\n"_L1;
}

} // namespace cloudward
