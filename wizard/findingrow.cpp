// SPDX-License-Identifier: Apache-2.0
#include "wizard/findingrow.h"

#include "core/findings/findingtext.h"
#include "wizard/findingsview.h"
#include "wizard/iconlabel.h"
#include "wizard/opener.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

std::pair<Icon, Tone> looks(Severity severity)
{
    switch (severity) {
    case Severity::Note: return {Icon::Info, Tone::Info};
    case Severity::Warning: return {Icon::Attention, Tone::Attention};
    case Severity::Error: return {Icon::Problem, Tone::Problem};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_opener(new Opener({}, u"finding."_s + finding.id, this))
{
    const auto text = textOf(finding);
    const auto [icon, tone] = looks(finding.severity);
    const QString count = QLocale().toString(finding.count);
    const QString title =
        finding.subject.isEmpty() ? text.title : tr("%1: %2", "title, subject").arg(text.title, finding.subject);

    m_opener->setAccessibleName(
        tr("%1: %2, %3", "severity, title, count").arg(severityWord(finding.severity), title, count));
    m_opener->setToolTip(tr("Show why this matters and what to do"));

    // The line itself stands beside the opener, where it can wrap.
    auto *word = new QLabel(severityWord(finding.severity), this);
    setTone(word, tone);
    auto *titleLabel = new QLabel(title, this);
    titleLabel->setWordWrap(true);
    titleLabel->setTextFormat(Qt::PlainText);
    auto *countLabel = new QLabel(count, this);
    countLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTone(countLabel, Tone::Quiet);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_opener);
    line->addWidget(new IconLabel(icon, tone, this, 18));
    int widest = 0;
    for (const auto severity : {Severity::Note, Severity::Warning, Severity::Error})
        widest = std::max(widest, word->fontMetrics().horizontalAdvance(severityWord(severity) + u' '));
    word->setMinimumWidth(widest);
    line->addWidget(word);
    line->addWidget(titleLabel, 1);
    line->addWidget(countLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(line);

    connect(m_opener, &QPushButton::toggled, this, [this](bool open) {
        if (open && !m_details)
            fillDetails();
        if (m_details)
            m_details->setVisible(open);
        Q_EMIT opened(open);
    });
}

bool FindingRow::isOpen() const
{
    return m_opener->isChecked();
}

void FindingRow::setOpen(bool open)
{
    m_opener->setChecked(open);
}

void FindingRow::fillDetails()
{
    const auto text = textOf(m_finding);
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(space::page + space::medium, 0, space::small, space::small);
    column->setSpacing(space::small);
    const auto add = [this, column](const QString &words, Tone tone = Tone::Plain) {
        auto *label = makeText(words, m_details, tone);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        return label;
    };
    if (!text.why.isEmpty())
        add(text.why, Tone::Quiet);
    if (!text.whatToDo.isEmpty())
        add(text.whatToDo);
    if (!m_finding.examples.isEmpty()) {
        const qint64 more = m_finding.count - m_finding.examples.size();
        auto *heading = add(more > 0 ? tr("Examples, and %L1 more:").arg(more) : tr("All of them:"), Tone::Quiet);
        setTextSize(heading, TextSize::Small);
        auto *examples = add(m_finding.examples.join(u'\n'));
        examples->setObjectName(u"examples"_s);
        examples->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        examples->setAccessibleName(heading->text());
        examples->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        heading->setBuddy(examples);
    }
    layout()->addWidget(m_details);
    setTabOrder(m_opener, m_details);
}

} // namespace cloudward
