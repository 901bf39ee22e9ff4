// SPDX-License-Identifier: Apache-2.0
#include "wizard/reportfiles.h"

#include "core/work/files.h"
#include "wizard/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextOption>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What a text document understands of style, for paper. The page's own style is for browsers.
constexpr auto paperStyle = R"(
h1 { font-size: 20pt; color: #1a2330; margin-bottom: 2px; }
h2 { font-size: 13pt; color: #1d5bb8; margin-top: 22px; margin-bottom: 4px; }
h3 { font-size: 10.5pt; color: #1a2330; margin-top: 12px; margin-bottom: 3px; }
p { margin-top: 3px; margin-bottom: 5px; }
td, th { padding: 4px; }
th { background-color: #eaf0f8; color: #1a2330; text-align: left; font-weight: 600; }
code { font-family: monospace; font-size: 7.5pt; }
.faint, .line { color: #566272; }
.line { font-size: 8pt; }
.good { color: #1a6a3f; } .attention { color: #855500; } .bad { color: #b3261e; }
.good, .attention, .bad { font-weight: 600; }
)"_L1;

/// The page's tables as a text document knows them: lines below rows, and no frames.
void styleTables(QTextDocument &document)
{
    QList<QTextFrame *> frames{document.rootFrame()};
    while (!frames.isEmpty()) {
        auto *frame = frames.takeLast();
        frames += frame->childFrames();
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                auto cell = table->cellAt(row, column);
                auto cellFormat = cell.format().toTableCellFormat();
                cellFormat.setBottomBorder(1);
                cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cellFormat.setBottomBorderBrush(QColor(0xd3, 0xd9, 0xe0));
                cell.setFormat(cellFormat);
            }
        }
    }
}

/// All pages with the title and "Page 2 of 9" below each.
void printPages(QTextDocument &document, QPdfWriter &writer, const QString &title, const QFont &font)
{
    const auto paper = writer.pageLayout().paintRectPixels(writer.resolution());
    const double footer = 10 * writer.resolution() / 25.4; // 10 mm
    const QSizeF page(paper.width(), paper.height() - footer);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    keepHeadingsWithText(document);
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int index = 0; index < pages; ++index) {
        if (index > 0)
            writer.newPage();
        const QRectF shown(QPointF(0, index * page.height()), page);
        painter.save();
        painter.translate(0, -shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QRectF below(0, page.height(), page.width(), footer);
        painter.setPen(QPen(QColor(0xd3, 0xd9, 0xe0), writer.resolution() / 144.0));
        painter.drawLine(QLineF(below.topLeft() + QPointF(0, footer / 3), below.topRight() + QPointF(0, footer / 3)));
        painter.setFont(font);
        painter.setPen(QColor(0x56, 0x62, 0x72));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(title, Qt::ElideRight, int(below.width() * 3 / 4)));
        painter.drawText(below, Qt::AlignRight | Qt::AlignBottom,
            QCoreApplication::translate("Report", "Page %1 of %2").arg(index + 1).arg(pages));
    }
}

QByteArray pdfOf(const QString &html, const QString &title, const QFont &font)
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::InvertedGreedinessOption);
    // The number of what folds out stands there on the screen alone.
    static const QRegularExpression summary(u"<summary>[^<]*</summary>"_s);
    QTextDocument document;
    QFont text = font;
    text.setPointSizeF(9);
    document.setDefaultFont(text);
    document.setDocumentMargin(0);
    QTextOption wrapping;
    // Checksums and paths have no blanks.
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wrapping);
    document.setDefaultStyleSheet(paperStyle);
    document.setHtml(QString(html).remove(style).remove(summary));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Cloudward " CLOUDWARD_VERSION));
        constexpr QMarginsF millimetres(18, 16, 18, 12);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, millimetres, QPageLayout::Millimeter));
        styleTables(document);
        text.setPointSizeF(8);
        printPages(document, writer, title, text);
    }
    return bytes;
}

QString titleOf(const QString &html)
{
    const auto from = html.indexOf("<title>"_L1) + 7;
    // It was escaped for a page.
    return QTextDocumentFragment::fromHtml(html.sliced(from, html.indexOf("</title>"_L1) - from)).toPlainText();
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
