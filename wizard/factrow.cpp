// SPDX-License-Identifier: Apache-2.0
#include "wizard/factrow.h"

#include "wizard/iconlabel.h"
#include "wizard/opener.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int openerWidth = 36;

} // namespace

KindLooks looksOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Error: return {Icon::Problem, Tone::Problem, FactRow::tr("Error")};
    case FactKind::Warning: return {Icon::Attention, Tone::Attention, FactRow::tr("Warning")};
    case FactKind::Prerequisite: return {Icon::ToDo, Tone::Quiet, FactRow::tr("Needed")};
    case FactKind::Step: return {Icon::ByHand, Tone::Quiet, FactRow::tr("What to do")};
    case FactKind::Option: return {Icon::Unknown, Tone::Quiet, FactRow::tr("Choice")};
    case FactKind::Remedy: return {Icon::Work, Tone::Quiet, FactRow::tr("Way out")};
    case FactKind::Fact: return {Icon::Info, Tone::Quiet, FactRow::tr("Good to know")};
    }
    Q_UNREACHABLE_RETURN({});
}

FactRow::FactRow(const Fact &fact, const QString &place, QWidget *parent)
    : QFrame(parent)
    , m_fact(fact)
    , m_place(place)
    , m_opener(new Opener({}, u"help.fact."_s + fact.id, this))
    , m_column(new QVBoxLayout(this))
{
    const KindLooks looks = looksOf(fact.kind);
    const QString title = textOf(fact).title;
    m_opener->setIconSize({scaledToText(16), scaledToText(16)});
    // As wide with the keyboard as without it: the title stays where it is.
    m_opener->setFixedWidth(scaledToText(openerWidth));
    m_opener->setAccessibleName(place.isEmpty() ? tr("%1: %2", "kind, title").arg(looks.word, title)
                                                : tr("%1, %2: %3", "kind, step, title").arg(looks.word, place, title));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    if (!place.isEmpty()) {
        auto *kind = makeText(looks.word, this, looks.tone);
        kind->setTextFormat(Qt::PlainText);
        setTextSize(kind, TextSize::Small);
        auto *where = makeText(place, this, Tone::Quiet);
        where->setTextFormat(Qt::PlainText);
        setTextSize(where, TextSize::Small);
        auto *kindLine = new QHBoxLayout;
        kindLine->setSpacing(space::tiny);
        kindLine->addWidget(new IconLabel(looks.icon, looks.tone, this, 14));
        kindLine->addWidget(kind, 1);
        words->addLayout(kindLine);
        words->addWidget(where);
    }
    // It stands beside the opener, where it can wrap.
    auto *label = makeText(breakable(title), this);
    label->setTextFormat(Qt::PlainText);
    words->addWidget(label);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::tiny);
    line->addWidget(m_opener, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
    m_column->addLayout(line);

    connect(m_opener, &QPushButton::toggled, this, [this](bool open) {
        if (open && !m_details)
            fillDetails();
        if (m_details)
            m_details->setVisible(open);
        Q_EMIT opened(open);
    });
}

bool FactRow::isOpen() const
{
    return m_opener->isChecked();
}

void FactRow::setOpen(bool open)
{
    m_opener->setChecked(open);
}

void FactRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onDetails = m_details && m_details->isVisible() && m_details->geometry().contains(event->pos());
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !onDetails)
        m_opener->toggle();
    QFrame::mouseReleaseEvent(event);
}

void FactRow::fillDetails()
{
    const FactText text = textOf(m_fact);
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(m_opener->width() + space::tiny, 0, space::small, space::small);
    column->setSpacing(space::small);
    const auto add = [this, column](const QString &words, Tone tone = Tone::Plain) {
        auto *label = makeText(breakable(words), m_details, tone);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        return label;
    };
    add(text.text);
    if (!text.remedy.isEmpty())
        add(text.remedy);
    if (!text.outdated.isEmpty())
        add(tr("Changed since 2019: %1").arg(text.outdated), Tone::Quiet);
    for (const QString &message : std::as_const(m_fact.messages))
        setTextSize(add(u'“' + message + u'”', Tone::Quiet), TextSize::Small);
    if (m_offersStep) {
        auto *go = new QPushButton(tr("Go to this step"), m_details);
        go->setObjectName(u"help.go."_s + m_fact.id);
        go->setAccessibleName(tr("Go to the step: %1").arg(m_place));
        connect(go, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_fact.step); });
        column->addWidget(go, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_details);
}

} // namespace cloudward
