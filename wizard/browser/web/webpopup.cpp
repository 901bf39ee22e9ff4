// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/webpopup.h"

#include "wizard/browser/web/addressline.h"
#include "wizard/browser/web/webpage.h"
#include "wizard/style.h"

#include <QVBoxLayout>
#include <QWebEngineView>

namespace cloudward {

WebPopup::WebPopup(WebProfile &profile, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QWebEngineView(this);
    m_page = new WebPage(profile, view);
    view->setPage(m_page);
    auto *address = new AddressLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->addWidget(address);
    column->addWidget(view, 1);
    resize(600, 680);
    connect(m_page, &QWebEnginePage::titleChanged, this, &QDialog::setWindowTitle);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &QDialog::close);
    connect(m_page, &QWebEnginePage::urlChanged, address,
        [this, address](const QUrl &url) { address->show(url, m_page->isSecure()); });
}

} // namespace cloudward
