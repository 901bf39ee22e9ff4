// SPDX-License-Identifier: Apache-2.0
#include "wizard/windowheader.h"

#include "wizard/icons.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

WindowHeader::WindowHeader(QWidget *menu, QWidget *parent)
    : QWidget(parent)
    , m_position(makeText({}, this, Tone::Quiet))
    , m_title(makeHeading({}, this))
    , m_summary(makeText({}, this, Tone::Quiet))
    , m_help(new QPushButton(tr("&Help"), this))
{
    m_position->setObjectName(u"position"_s);
    m_title->setObjectName(u"title"_s);
    m_summary->setObjectName(u"summary"_s);
    setTextSize(m_position, TextSize::Small);
    setTextSize(m_title, TextSize::Title);
    m_help->setObjectName(u"help"_s);
    m_help->setIcon(makeIcon(Icon::Help));
    m_help->setCheckable(true);
    m_help->setToolTip(tr("Show or hide the help for this step (F1)"));
    connect(m_help, &QPushButton::clicked, this, &WindowHeader::helpWanted);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_position);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::wide, space::page, space::medium);
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addSpacing(space::small);
    row->addWidget(m_help, 0, Qt::AlignTop);
    row->addWidget(menu, 0, Qt::AlignTop);
}

void WindowHeader::setTexts(const QString &position, const QString &title, const QString &summary)
{
    m_position->setText(position);
    m_title->setText(title);
    m_summary->setText(summary);
}

void WindowHeader::setHelpShown(bool shown)
{
    m_help->setChecked(shown);
}

} // namespace cloudward
