// SPDX-License-Identifier: Apache-2.0
#include "wizard/checkrow.h"

#include "core/checks/checktext.h"
#include "wizard/checklist.h"
#include "wizard/iconlabel.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

std::pair<Icon, Tone> looks(const CheckResult &check, bool ticked)
{
    switch (check.outcome) {
    case Outcome::Unknown:
        return ticked ? std::pair{Icon::ByHand, Tone::Success} : std::pair{Icon::Unknown, Tone::Quiet};
    case Outcome::Fine: return {Icon::Done, Tone::Success};
    case Outcome::Attention: return {Icon::Attention, Tone::Attention};
    case Outcome::Blocked: return {Icon::Problem, Tone::Problem};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

CheckRow::CheckRow(const QString &checkId, const QString &tickPrefix, QWidget *parent)
    : QFrame(parent)
    , m_id(checkId)
    , m_icon(new IconLabel(Icon::Unknown, Tone::Quiet, this, 20))
    , m_word(new QLabel(this))
    , m_fact(makeText({}, this))
    , m_todo(makeText({}, this, Tone::Quiet))
    , m_tick(new QCheckBox(this))
{
    const auto text = checkText(checkId);
    auto *title = new QLabel(text.title, this);
    title->setWordWrap(true);
    setTextSize(title, TextSize::Heading);
    m_fact->setTextFormat(Qt::PlainText);
    m_todo->setTextFormat(Qt::PlainText);
    m_tick->setObjectName(tickPrefix + checkId);
    setTextSize(m_word, TextSize::Small);

    m_grid = new QGridLayout(this);
    auto *grid = m_grid;
    grid->setContentsMargins(0, space::small, 0, space::small);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(m_word, 0, 2, Qt::AlignRight | Qt::AlignTop);
    auto *why = makeText(text.why, this, Tone::Quiet);
    grid->addWidget(m_fact, 1, 1, 1, 2);
    grid->addWidget(why, 2, 1, 1, 2);
    grid->addWidget(m_todo, 3, 1, 1, 2);
    grid->addWidget(m_tick, 4, 1, 1, 2);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT ticked(m_id, on); });
}

void CheckRow::addNotes(const QString &tickPrefix)
{
    const auto title = checkText(m_id).title;
    m_owner = new QLineEdit(this);
    m_owner->setObjectName(tickPrefix + m_id + u".owner"_s);
    m_owner->setPlaceholderText(tr("Who sees to it"));
    m_owner->setAccessibleName(tr("%1: who sees to it").arg(title));
    m_note = new QLineEdit(this);
    m_note->setObjectName(tickPrefix + m_id + u".note"_s);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("%1: note").arg(title));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_grid->removeWidget(m_tick);
    row->addWidget(m_tick);
    keepPlaceholderWhole(m_owner);
    row->addWidget(m_owner, 2);
    row->addWidget(m_note, 5);
    m_grid->addLayout(row, 4, 1, 1, 2);
    for (QLineEdit *line : {m_owner, m_note})
        connect(line, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT noted(m_id, {m_owner->text().trimmed(), m_note->text().trimmed()}); });
}

void CheckRow::displayNote(const CheckNote &note)
{
    if (!m_owner || m_owner->hasFocus() || m_note->hasFocus())
        return;
    m_owner->setText(note.owner);
    m_note->setText(note.note);
}

void CheckRow::display(const CheckResult &check, bool isTicked)
{
    const auto text = checkText(m_id);
    const auto [icon, tone] = looks(check, isTicked);
    m_icon->setIcon(icon, tone);
    const bool byPerson = needsTick(check) && isTicked && check.outcome == Outcome::Unknown;
    m_word->setText(byPerson ? tr("Checked by you") : outcomeWord(check.outcome));
    setTone(m_word, tone);
    m_fact->setText(check.fact);
    m_fact->setVisible(!check.fact.isEmpty());
    const bool warned = check.outcome == Outcome::Attention || check.outcome == Outcome::Blocked;
    m_todo->setText(text.whatToDo);
    setTone(m_todo, warned ? Tone::Plain : Tone::Quiet);
    m_todo->setVisible(check.outcome != Outcome::Fine && !text.whatToDo.isEmpty());
    m_tick->setVisible(needsTick(check));
    m_tick->setText(warned ? tr("I have read this and go on") : tr("I have checked this"));
    m_tick->setAccessibleName(tr("%1: %2", "what is ticked, check").arg(m_tick->text(), text.title));
    const QSignalBlocker blocker(m_tick);
    m_tick->setChecked(isTicked);
    setAccessibleName(tr("%1: %2", "check, outcome").arg(text.title, m_word->text()));
    setAccessibleDescription(check.fact);
}

} // namespace cloudward
