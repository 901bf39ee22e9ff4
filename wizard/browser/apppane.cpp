// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/apppane.h"

#include "core/work/sizes.h"
#include "wizard/browser/sitebrowser.h"
#include "wizard/style.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

AppPane::AppPane(Session &session, const QString &name, QWidget *parent)
    : SitePane(session, name, parent)
{
    assemble(makeGuide());
}

QWidget *AppPane::makeGuide()
{
    auto *guide = new QWidget;
    m_guide = makeText({}, guide);
    m_given = makeText({}, guide, Tone::Quiet);
    m_given->hide();
    notice()->setParent(guide);
    auto *column = new QVBoxLayout(guide);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    m_beside = new QVBoxLayout;
    m_beside->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_guide, m_given, notice()})
        column->addWidget(widget);
    column->addLayout(m_beside);
    column->addStretch(1);
    return guide;
}

bool AppPane::open(const QUrl &address)
{
    if (!meet(address))
        return false;
    loadAnew();
    return true;
}

void AppPane::prepare(SiteBrowser &browser)
{
    browser.setFile(m_filePath);
    browser.setDownloadFolder(m_downloadFolder);
    connect(&browser, &SiteBrowser::troubled, this,
        [this](const QString &sentence) { say(Notice::Kind::Attention, sentence); });
    connect(&browser, &SiteBrowser::fileGiven, this, [this](const QString &path) {
        say(Notice::Kind::Info, tr("The page was given %1.").arg(QFileInfo(path).fileName().toHtmlEscaped()));
    });
    connect(&browser, &SiteBrowser::downloading, this, [this](const QString &name, qint64 done, qint64 total) {
        say(Notice::Kind::Info,
            total > 0 ? tr("%1 arrives: %2 of %3.").arg(name.toHtmlEscaped(), sizeText(done), sizeText(total))
                      : tr("%1 arrives: %2.").arg(name.toHtmlEscaped(), sizeText(done)));
    });
    connect(&browser, &SiteBrowser::downloaded, this, [this](const QString &path) {
        say(Notice::Kind::Success, tr("%1 has arrived.").arg(QFileInfo(path).fileName().toHtmlEscaped()));
        Q_EMIT downloaded(path);
    });
}

void AppPane::setFile(const QString &path)
{
    m_filePath = path;
    if (browser())
        browser()->setFile(path);
    m_given->setText(tr("When the page asks for a file, it is given %1.").arg(QFileInfo(path).fileName()));
    m_given->setVisible(!path.isEmpty());
}

void AppPane::setDownloadFolder(const QString &path)
{
    m_downloadFolder = path;
    if (browser())
        browser()->setDownloadFolder(path);
}

void AppPane::setGuide(const QString &guide)
{
    m_guide->setText(guide);
}

void AppPane::say(Notice::Kind kind, const QString &text)
{
    notice()->say(kind, text);
}

void AppPane::leave()
{
    // A page that nobody sees would go on looking and loading.
    dropBrowser();
}

} // namespace cloudward
