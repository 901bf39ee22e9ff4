// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/apppane.h"

#include "core/work/sizes.h"
#include "wizard/browser/sitebrowser.h"
#include "wizard/icons.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int guideWidth = 320;
constexpr int leastHeight = 420;

} // namespace

AppPane::AppPane(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(name)
    , m_browserPlace(new QWidget(this))
{
    setObjectName(name);
    auto *place = new QVBoxLayout(m_browserPlace);
    place->setContentsMargins({});
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::large);
    middle->addWidget(m_browserPlace, 1);
    middle->addWidget(makeGuide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(makeTop());
    column->addLayout(middle, 1);
    setMinimumHeight(leastHeight);
}

QWidget *AppPane::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    const auto add = [&](const QString &text, const QString &objectName, auto onClick) {
        auto *button = new QPushButton(text, top);
        button->setObjectName(m_name + objectName);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, onClick);
        return button;
    };
    add(tr("Back to the &guide"), u".close"_s, [this] { close(); });
    add(tr("&Load anew"), u".reload"_s, [this] {
        m_notice->clear();
        m_browser->open(m_address);
    });
    add(tr("Use your &own browser"), u".own"_s, [this] {
        m_session.openUrl(m_address);
    })->setIcon(makeIcon(Icon::Open));
    row->addStretch(1);
    return top;
}

QWidget *AppPane::makeGuide()
{
    auto *guide = new QWidget;
    m_guide = makeText({}, guide);
    m_given = makeText({}, guide, Tone::Quiet);
    m_given->hide();
    m_notice = new Notice(guide);
    auto *column = new QVBoxLayout(guide);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    m_beside = new QVBoxLayout;
    m_beside->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_guide, m_given, m_notice})
        column->addWidget(widget);
    column->addLayout(m_beside);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(guide);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(scaledToText(guideWidth));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

bool AppPane::open(const QUrl &address)
{
    m_address = address;
    if (!m_browser) {
        m_browser = m_session.makeBrowser ? m_session.makeBrowser(m_browserPlace) : nullptr;
        if (!m_browser)
            return false;
        m_browserPlace->layout()->addWidget(m_browser);
        m_browser->setFile(m_filePath);
        m_browser->setDownloadFolder(m_downloadFolder);
        connect(m_browser, &SiteBrowser::troubled, this,
            [this](const QString &sentence) { m_notice->say(Notice::Kind::Attention, sentence); });
        connect(m_browser, &SiteBrowser::fileGiven, this, [this](const QString &path) {
            m_notice->say(
                Notice::Kind::Info, tr("The page was given %1.").arg(QFileInfo(path).fileName().toHtmlEscaped()));
        });
        connect(m_browser, &SiteBrowser::downloading, this, [this](const QString &name, qint64 done, qint64 total) {
            m_notice->say(Notice::Kind::Info,
                total > 0 ? tr("%1 arrives: %2 of %3.").arg(name.toHtmlEscaped(), sizeText(done), sizeText(total))
                          : tr("%1 arrives: %2.").arg(name.toHtmlEscaped(), sizeText(done)));
        });
        connect(m_browser, &SiteBrowser::downloaded, this, [this](const QString &path) {
            m_notice->say(Notice::Kind::Success, tr("%1 has arrived.").arg(QFileInfo(path).fileName().toHtmlEscaped()));
            Q_EMIT downloaded(path);
        });
    }
    m_notice->clear();
    m_browser->open(address);
    return true;
}

void AppPane::setFile(const QString &path)
{
    m_filePath = path;
    if (m_browser)
        m_browser->setFile(path);
    m_given->setText(tr("When the page asks for a file, it is given %1.").arg(QFileInfo(path).fileName()));
    m_given->setVisible(!path.isEmpty());
}

void AppPane::setDownloadFolder(const QString &path)
{
    m_downloadFolder = path;
    if (m_browser)
        m_browser->setDownloadFolder(path);
}

void AppPane::setGuide(const QString &guide)
{
    m_guide->setText(guide);
}

void AppPane::say(Notice::Kind kind, const QString &text)
{
    m_notice->say(kind, text);
}

void AppPane::close()
{
    // A page that nobody sees would go on looking and loading.
    delete std::exchange(m_browser, nullptr);
    Q_EMIT closeWanted();
}

} // namespace cloudward
