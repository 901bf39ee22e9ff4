// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/browsercover.h"

#include "wizard/style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const auto coverName = u"presenter.cover"_s;

} // namespace

BrowserCover::BrowserCover(QWidget *page)
    : QWidget(page)
{
    setObjectName(coverName);
    setAutoFillBackground(true);
    auto *words = makeText(tr("This page is not ours, and nothing in it can be masked."), this);
    words->setAlignment(Qt::AlignCenter);
    auto *show = new QPushButton(tr("Show the page"), this);
    show->setObjectName(u"presenter.showPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::large);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(show, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(show, &QPushButton::clicked, this, &QWidget::hide);
    page->installEventFilter(this);
    setGeometry(page->rect());
    raise();
    QWidget::show();
}

void BrowserCover::set(QWidget *page, bool covered)
{
    auto *cover = page->findChild<BrowserCover *>(coverName, Qt::FindDirectChildrenOnly);
    if (covered && !cover)
        new BrowserCover(page);
    else if (!covered)
        delete cover;
}

bool BrowserCover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize: setGeometry(parentWidget()->rect()); break;
    case QEvent::ChildAdded: raise(); break;
    case QEvent::Hide: show(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cloudward
