// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QWebEngineWebAuthUxRequest;

namespace cloudward {

/// What a security key wants of the person while a page signs them in by it: which account, the key's PIN, a touch. The PIN
/// goes to the key alone. Deletes itself when the page is done with it.
class SecurityKeyDialog : public QDialog
{
    Q_OBJECT
public:
    SecurityKeyDialog(QWebEngineWebAuthUxRequest *request, QWidget *parent);

private:
    void show();
    void goOn();

    QPointer<QWebEngineWebAuthUxRequest> m_request;
    QLabel *m_text = nullptr;
    QComboBox *m_account = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace cloudward
