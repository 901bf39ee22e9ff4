// SPDX-License-Identifier: Apache-2.0
#include "wizard/reportfiles.h"

#include "core/work/files.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What a text document understands of style, for paper. The page's own style is for browsers.
constexpr auto paperStyle = R"(
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 16px; } h3 { font-size: 11pt; }
table { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #999999; }
td, th { border-style: solid; border-width: 1px; border-color: #999999; padding: 3px; }
th { background-color: #eeeeee; text-align: left; }
code { font-family: monospace; }
.faint, .line { color: #444444; }
.good, .attention, .bad { font-weight: 600; }
)"_L1;

QByteArray pdfOf(const QString &html, const QString &title, const QFont &font)
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::InvertedGreedinessOption);
    QTextDocument document;
    QFont text = font;
    text.setPointSizeF(9);
    document.setDefaultFont(text);
    QTextOption wrapping;
    // Checksums and paths have no blanks.
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wrapping);
    document.setDefaultStyleSheet(paperStyle);
    document.setHtml(QString(html).remove(style).replace("<table>"_L1, "<table width=\"100%\" cellspacing=\"0\">"_L1));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Cloudward " CLOUDWARD_VERSION));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        document.print(&writer);
    }
    return bytes;
}

QString titleOf(const QString &html)
{
    const auto from = html.indexOf("<title>"_L1) + 7;
    return html.sliced(from, html.indexOf("</title>"_L1) - from);
}

} // namespace

Result<ReportFiles> writeReportFiles(const ReportFilesParameters &parameters, Work &work)
{
    if (const auto going =
            work.step({.phase = Phase::Writing, .unit = Unit::Items, .total = 2, .item = parameters.htmlPath});
        !going)
        return std::unexpected(going.error());
    if (const auto written = writeWholeFile(parameters.htmlPath, parameters.html.toUtf8()); !written)
        return std::unexpected(written.error());
    if (const auto going = work.step(
            {.phase = Phase::Writing, .unit = Unit::Items, .done = 1, .total = 2, .item = parameters.pdfPath});
        !going)
        return std::unexpected(going.error());
    const auto pdf = pdfOf(parameters.html, titleOf(parameters.html), parameters.font);
    if (const auto written = writeWholeFile(parameters.pdfPath, pdf); !written)
        return std::unexpected(written.error());
    return ReportFiles{parameters.htmlPath, parameters.pdfPath};
}

} // namespace cloudward
