// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QUrl;

namespace cloudward {

class IconLabel;

/// Where a page is and how it came there: always in view above it, not to be written to.
class AddressLine : public QWidget
{
    Q_OBJECT
public:
    explicit AddressLine(QWidget *parent);
    void show(const QUrl &address, bool secure);

private:
    IconLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
    QLineEdit *m_line = nullptr;
};

} // namespace cloudward
