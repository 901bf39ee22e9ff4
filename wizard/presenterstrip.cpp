// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenterstrip.h"

#include "wizard/iconlabel.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

PresenterStrip::PresenterStrip(QWidget *parent)
    : QFrame(parent)
    , m_now(makeHeading({}, this))
    , m_next(makeText({}, this))
{
    setObjectName(u"presenterStrip"_s);
    setAccessibleName(tr("Presenter mode"));
    m_now->setObjectName(u"presenter.now"_s);
    m_now->setTextFormat(Qt::PlainText);
    m_next->setTextFormat(Qt::PlainText);
    auto *copy = new QPushButton(tr("Copy this page as text"), this);
    copy->setObjectName(u"presenter.copy"_s);
    copy->setIcon(makeIcon(Icon::Copy));
    auto *end = new QPushButton(tr("End"), this);
    end->setObjectName(u"presenter.end"_s);
    end->setAccessibleName(tr("End presenter mode"));
    end->setToolTip(tr("End presenter mode (F8)"));
    connect(copy, &QPushButton::clicked, this, &PresenterStrip::copyWanted);
    connect(end, &QPushButton::clicked, this, &PresenterStrip::endWanted);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_now);
    words->addWidget(m_next);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::page, space::small);
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(Icon::Presenter, Tone::Accent, this, 22), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(end, 0, Qt::AlignTop);
}

void PresenterStrip::setNow(const QString &position, const QString &title, const QString &problem, bool last)
{
    m_now->setText(tr("%1: %2", "step, title").arg(position, title));
    const QString done = last ? tr("Now: this step is complete") : tr("Now: this step is complete, press Next");
    m_next->setText(problem.isEmpty() ? done : tr("Now: %1").arg(problem));
}

void PresenterStrip::say(const QString &words)
{
    m_now->setText(words);
    m_next->clear();
}

} // namespace cloudward
