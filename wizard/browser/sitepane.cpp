// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/sitepane.h"

#include "wizard/browser/sitebrowser.h"
#include "wizard/icons.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int columnWidth = 320;
constexpr int leastHeight = 420;

} // namespace

SitePane::SitePane(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_browserPlace(new QWidget(this))
    , m_notice(new Notice)
{
    setObjectName(name);
    auto *place = new QVBoxLayout(m_browserPlace);
    place->setContentsMargins({});
    setMinimumHeight(leastHeight);
}

QScrollArea *SitePane::assemble(QWidget *beside, QWidget *above)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(beside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(scaledToText(columnWidth));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::large);
    middle->addWidget(m_browserPlace, 1);
    middle->addWidget(scroll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::small);
    rows->addWidget(makeButtons());
    if (above)
        rows->addWidget(above);
    rows->addLayout(middle, 1);
    return scroll;
}

QWidget *SitePane::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    const auto add = [&](const QString &text, const QString &name, auto onClick) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(objectName() + name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, onClick);
        return button;
    };
    add(tr("Back to the &guide"), u".close"_s, [this] {
        leave();
        Q_EMIT closeWanted();
    });
    add(tr("&Load anew"), u".reload"_s, [this] { loadAnew(); });
    add(tr("Use your &own browser"), u".own"_s, [this] {
        m_session.openUrl(m_address);
    })->setIcon(makeIcon(Icon::Open));
    row->addStretch(1);
    return buttons;
}

bool SitePane::meet(const QUrl &address)
{
    m_address = address;
    if (m_browser)
        return true;
    m_browser = m_session.makeBrowser ? m_session.makeBrowser(m_browserPlace) : nullptr;
    if (!m_browser)
        return false;
    m_browserPlace->layout()->addWidget(m_browser);
    prepare(*m_browser);
    return true;
}

void SitePane::loadAnew()
{
    m_notice->clear();
    m_browser->open(m_address);
}

void SitePane::dropBrowser()
{
    if (m_browser)
        std::exchange(m_browser, nullptr)->deleteLater();
}

} // namespace cloudward
