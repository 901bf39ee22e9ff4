// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace cloudward {

/// The one view of findings: the worst first under a heading with their number; each a row with icon and word of its
/// severity, what, how many, that opens (Space or Enter) to why it matters, what to do, and examples. Findings are few
/// kinds (tens), so each row is a widget; a count may be millions.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// Rows that were open stay open.
    void setFindings(const Findings &findings);
    const Findings &findings() const { return m_findings; }
    /// Said where there are none; empty (the default) hides the view then.
    void setEmptyText(const QString &text);

private:
    void rebuild();

    Findings m_findings;
    QString m_emptyText;
    QStringList m_open;
    QVBoxLayout *m_rows = nullptr;
};

/// "Error", "Warning", "Note".
QString severityWord(Severity severity);

} // namespace cloudward
