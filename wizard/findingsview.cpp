// SPDX-License-Identifier: Apache-2.0
#include "wizard/findingsview.h"

#include "wizard/charts/stackbar.h"
#include "wizard/findingrow.h"
#include "wizard/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString groupHeading(Severity severity, qsizetype kinds)
{
    switch (severity) {
    case Severity::Error: return FindingsView::tr("Errors: %1").arg(kinds);
    case Severity::Warning: return FindingsView::tr("Warnings: %1").arg(kinds);
    case Severity::Note: return FindingsView::tr("Notes: %1").arg(kinds);
    }
    Q_UNREACHABLE_RETURN({});
}

StackBar *makeSeverityBar(const Findings &findings, QWidget *parent)
{
    auto *bar = new StackBar(FindingsView::tr("Findings"), parent);
    bar->setObjectName(u"findings.chart"_s);
    const auto part = [&findings](Severity severity, Tone tone, Fill fill) {
        const auto kinds = std::ranges::count(findings, severity, &Finding::severity);
        return StackBar::Part{groupHeading(severity, kinds), kinds, tone, fill};
    };
    bar->setParts({part(Severity::Error, Tone::Problem, Fill::Solid),
        part(Severity::Warning, Tone::Attention, Fill::Hatched), part(Severity::Note, Tone::Quiet, Fill::Outlined)});
    return bar;
}

/// What tells a row from its neighbours.
QString rowKey(const Finding &finding)
{
    return finding.id + u'\n' + finding.subject;
}

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note: return FindingsView::tr("Note");
    case Severity::Warning: return FindingsView::tr("Warning");
    case Severity::Error: return FindingsView::tr("Error");
    }
    Q_UNREACHABLE_RETURN({});
}

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::tiny);
    setAccessibleName(tr("Findings"));
    rebuild();
}

void FindingsView::setFindings(const Findings &findings)
{
    Findings sorted = findings;
    sortBySeverity(sorted);
    if (sorted == m_findings)
        return;
    m_findings = sorted;
    rebuild();
}

void FindingsView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    rebuild();
}

void FindingsView::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    if (m_findings.isEmpty() && !m_emptyText.isEmpty()) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        row->addWidget(new IconLabel(Icon::Done, Tone::Success, line, 18));
        row->addWidget(makeText(m_emptyText, line), 1);
        m_rows->addWidget(line);
    }
    // Of a few the list itself is the picture.
    constexpr qsizetype fewFindings = 4;
    if (m_findings.size() >= fewFindings)
        m_rows->addWidget(makeSeverityBar(m_findings, this));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const auto kinds = std::ranges::count(m_findings, severity, &Finding::severity);
        if (kinds == 0)
            continue;
        auto *heading = makeText(groupHeading(severity, kinds), this, Tone::Quiet);
        setTextSize(heading, TextSize::Small);
        heading->setContentsMargins(0, m_rows->count() == 0 ? 0 : space::medium, 0, 0);
        m_rows->addWidget(heading);
        for (const Finding &finding : std::as_const(m_findings)) {
            if (finding.severity != severity)
                continue;
            auto *row = new FindingRow(finding, this);
            const auto key = rowKey(finding);
            if (m_open.contains(key))
                row->setOpen(true);
            connect(row, &FindingRow::opened, this, [this, key](bool open) {
                m_open.removeAll(key);
                if (open)
                    m_open.append(key);
            });
            m_rows->addWidget(row);
        }
    }
    setVisible(m_rows->count() > 0 && parentWidget());
    updateGeometry();
}

} // namespace cloudward
