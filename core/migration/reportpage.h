// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cloudward {

/// How a cell or a note looks: its colour, and a mark for those who see none.
enum class ReportTone { Plain, Good, Attention, Bad, Faint };

/// One cell of a table. All texts are plain and are escaped by ReportPage.
struct ReportCell
{
    ReportCell(QString cellText, ReportTone cellTone = ReportTone::Plain)
        : text(std::move(cellText))
        , tone(cellTone)
    {}
    QString text;
    ReportTone tone = ReportTone::Plain;
    bool isCode = false; ///< fixed pitch: paths, checksums
    QStringList lines;   ///< below the text, fainter
    QStringList details; ///< a long list that folds out
};
ReportCell codeCell(const QString &text);

/// Writes one self-contained HTML page: styles inside, light and dark, for screens small and large and for paper. On a
/// narrow screen each row of a table stands as lines, with the column's heading before each cell.
class ReportPage
{
public:
    ReportPage(const QString &title, const QString &subtitle);

    void section(const QString &title);
    void subsection(const QString &title);
    void paragraph(const QString &text, ReportTone tone = ReportTone::Plain);
    void list(const QStringList &items);
    /// Rows shorter than the headers are filled up with empty cells.
    void table(const QStringList &headers, const QList<QList<ReportCell>> &rows);
    QString finish();

private:
    void cell(const ReportCell &cell, const QString &header);

    QString m_html;
    bool m_inSection = false;
};

} // namespace cloudward
