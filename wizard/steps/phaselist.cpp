// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/phaselist.h"

#include "wizard/style.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace cloudward {

PhaseList::PhaseList(const QString &prefix, const QList<Item> &items, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    for (const Item &item : items) {
        auto *box = new QCheckBox(item.text, this);
        box->setObjectName(prefix + item.id);
        wrapText(box);
        auto *explanation = makeText({}, this, Tone::Quiet);
        auto *indent = new QVBoxLayout;
        indent->addWidget(explanation);
        layout->addWidget(box);
        layout->addLayout(indent);
        m_rows.append({item.id, box, explanation, indent});
        setExplanation(item.id, item.explanation);
        // clicked() and not toggled(): only what the person does counts, not what setDone() shows.
        connect(box, &QCheckBox::clicked, this, [this, id = item.id](bool on) { Q_EMIT toggled(id, on); });
    }
    setDone({});
}

/// Explanations stand under the text of their box, wherever the style puts that.
void PhaseList::showEvent(QShowEvent *event)
{
    for (const Row &row : std::as_const(m_rows)) {
        QStyleOptionButton option;
        option.initFrom(row.box);
        const QRect text = row.box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, row.box);
        row.indent->setContentsMargins(text.left(), 0, 0, space::small);
    }
    QWidget::showEvent(event);
}

void PhaseList::setExplanation(const QString &id, const QString &explanation)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.id != id)
            continue;
        row.explanation->setText(explanation);
        row.explanation->setVisible(!explanation.isEmpty());
        row.box->setAccessibleDescription(explanation);
    }
}

void PhaseList::setDone(const QStringList &ids)
{
    bool open = true;
    for (const Row &row : std::as_const(m_rows)) {
        const bool done = open && ids.contains(row.id);
        row.box->setChecked(done);
        row.box->setEnabled(open);
        open = done;
    }
}

QStringList PhaseList::after(const QString &id) const
{
    QStringList later;
    bool found = false;
    for (const Row &row : m_rows) {
        if (found)
            later << row.id;
        found = found || row.id == id;
    }
    return later;
}

QString PhaseList::nextText() const
{
    for (const Row &row : m_rows) {
        if (!row.box->isChecked())
            return row.box->text();
    }
    return {};
}

} // namespace cloudward
