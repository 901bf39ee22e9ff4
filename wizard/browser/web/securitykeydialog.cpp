// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/securitykeydialog.h"

#include "wizard/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWebEngineWebAuthUxRequest>

using namespace Qt::StringLiterals;

namespace cloudward {

using Request = QWebEngineWebAuthUxRequest;

SecurityKeyDialog::SecurityKeyDialog(Request *request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_text(makeText({}, this))
    , m_account(new QComboBox(this))
    , m_pin(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Security key"));
    m_account->setObjectName(u"securitykey.account"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->addItems(request->userNames());
    m_pin->setObjectName(u"securitykey.pin"_s);
    m_pin->setAccessibleName(tr("PIN of the security key"));
    m_pin->setEchoMode(QLineEdit::Password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_goOn = buttons->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_account, m_pin, buttons})
        column->addWidget(widget);
    setMinimumWidth(380);

    connect(buttons, &QDialogButtonBox::accepted, this, &SecurityKeyDialog::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_request)
            m_request->cancel();
    });
    connect(request, &Request::stateChanged, this, &SecurityKeyDialog::show);
    connect(request, &QObject::destroyed, this, &QDialog::close);
    show();
}

void SecurityKeyDialog::show()
{
    const auto state = m_request->state();
    const bool over = state == Request::WebAuthUxState::Completed || state == Request::WebAuthUxState::Cancelled;
    if (over) {
        m_request.clear();
        close();
        return;
    }
    const QString site = m_request->relyingPartyId().toHtmlEscaped();
    m_account->setVisible(state == Request::WebAuthUxState::SelectAccount);
    m_pin->setVisible(state == Request::WebAuthUxState::CollectPin);
    m_goOn->setVisible(state != Request::WebAuthUxState::FinishTokenCollection);
    m_goOn->setText(state == Request::WebAuthUxState::RequestFailed ? tr("&Try again") : tr("&Go on"));
    switch (state) {
    case Request::WebAuthUxState::SelectAccount: m_text->setText(tr("Which account of %1?").arg(site)); break;
    case Request::WebAuthUxState::CollectPin:
        m_text->setText(tr("%1 asks for your security key. Its PIN, please (tries left: %2):")
                .arg(site)
                .arg(m_request->pinRequest().remainingAttempts));
        m_pin->clear();
        m_pin->setFocus();
        break;
    case Request::WebAuthUxState::FinishTokenCollection: m_text->setText(tr("Touch your security key now.")); break;
    default:
        m_text->setText(
            tr("%1 and your security key did not come together. Try again, or sign in in another way.").arg(site));
    }
    QDialog::show();
}

void SecurityKeyDialog::goOn()
{
    if (!m_request)
        return;
    switch (m_request->state()) {
    case Request::WebAuthUxState::SelectAccount: m_request->setSelectedAccount(m_account->currentText()); break;
    case Request::WebAuthUxState::CollectPin:
        m_request->setPin(m_pin->text());
        m_pin->clear();
        break;
    case Request::WebAuthUxState::RequestFailed: m_request->retry(); break;
    default: break;
    }
}

} // namespace cloudward
