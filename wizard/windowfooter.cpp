// SPDX-License-Identifier: Apache-2.0
#include "wizard/windowfooter.h"

#include "wizard/iconlabel.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

WindowFooter::WindowFooter(QWidget *parent)
    : QFrame(parent)
    , m_problemRow(new QWidget(this))
    , m_problemIcon(new IconLabel(Icon::Info, Tone::Quiet, m_problemRow, 18))
    , m_problem(makeText({}, m_problemRow))
    , m_saved(makeText({}, this, Tone::Problem))
{
    setObjectName(u"footer"_s);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    auto *problemRow = new QHBoxLayout(m_problemRow);
    problemRow->setContentsMargins(0, 0, 0, 0);
    problemRow->setSpacing(space::small);
    problemRow->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemRow->addWidget(m_problem, 1);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->hide();

    const auto makeButton = [this](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        return button;
    };
    m_back = makeButton(u"back"_s);
    m_back->setText(tr("&Back"));
    m_skip = makeButton(u"skip"_s);
    m_skip->setText(tr("S&kip this step"));
    m_next = makeButton(u"next"_s);
    m_next->setMinimumWidth(120);
    connect(m_back, &QPushButton::clicked, this, &WindowFooter::backWanted);
    connect(m_skip, &QPushButton::clicked, this, &WindowFooter::skipWanted);
    connect(m_next, &QPushButton::clicked, this, &WindowFooter::nextWanted);

    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_saved);
    words->addWidget(m_problemRow);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::medium, space::page, space::medium);
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addSpacing(space::medium);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
}

void WindowFooter::setState(const QString &problem, Forward forward, const QString &following)
{
    const bool finished = forward == Forward::Close;
    m_next->setText(finished ? tr("C&lose") : forward == Forward::Finish ? tr("&Finish") : tr("&Next"));
    m_next->setEnabled(problem.isEmpty());
    m_next->setAccessibleDescription(problem);
    setPrimary(m_next, problem.isEmpty());
    const QString comes = following.isEmpty() ? QString() : tr("What comes next: %1").arg(following);
    const QString open = finished ? tr("All steps are done. The document keeps what was found and done.") : comes;
    m_problemRow->setVisible(!problem.isEmpty() || !open.isEmpty());
    m_problemIcon->setIcon(finished ? Icon::Done : Icon::Info, finished ? Tone::Success : Tone::Quiet);
    m_problem->setText(problem.isEmpty() ? open : problem);
    setTone(m_problem, problem.isEmpty() && !finished ? Tone::Quiet : Tone::Plain);
    m_problem->setAccessibleName(problem.isEmpty() ? QString() : tr("Before you can go on: %1").arg(problem));
}

void WindowFooter::setBackOpen(bool open)
{
    m_back->setEnabled(open);
}

void WindowFooter::setSkipOffered(bool offered)
{
    m_skip->setVisible(offered);
}

void WindowFooter::setNotSaved(const QString &text)
{
    m_saved->setText(text);
    m_saved->show();
}

} // namespace cloudward
