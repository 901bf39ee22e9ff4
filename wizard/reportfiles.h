// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QFont>

namespace cloudward {

/// The report as it is handed out: one HTML file, and a PDF made of the same.
struct ReportFilesParameters
{
    QString html; ///< as htmlReport() makes it
    QString htmlPath;
    QString pdfPath;
    QFont font; ///< of the PDF's text; asked for in the window's thread
};

struct ReportFiles
{
    QString html;
    QString pdf;
};

/// Older files are replaced. DiskFull, NotWritable, Cancelled. Any thread of a program with a QGuiApplication.
Result<ReportFiles> writeReportFiles(const ReportFilesParameters &parameters, Work &work);

} // namespace cloudward
