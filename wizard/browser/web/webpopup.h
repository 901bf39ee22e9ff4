// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace cloudward {

class WebPage;
class WebProfile;

/// A window that a page opens, as sign-ins of companies do; closes with the page, and deletes itself.
class WebPopup : public QDialog
{
    Q_OBJECT
public:
    WebPopup(WebProfile &profile, QWidget *parent);
    WebPage *page() const { return m_page; }

private:
    WebPage *m_page = nullptr;
};

} // namespace cloudward
