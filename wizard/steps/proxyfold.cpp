// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/proxyfold.h"

#include "wizard/session.h"
#include "wizard/steps/accountfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int usualPort = 8080;

} // namespace

ProxyFold::ProxyFold(Session &session, QWidget *parent)
    : Fold({}, u"before.proxyFold"_s, parent)
    , m_session(session)
{
    auto *label = new QLabel(tr("How this computer reaches the &network"), this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"before.proxy"_s);
    m_kind->addItem(tr("By the system's proxy settings"));
    m_kind->addItem(tr("Directly, without a proxy"));
    m_kind->addItem(tr("By this proxy"));
    label->setBuddy(m_kind);
    body()->addWidget(label);
    body()->addWidget(m_kind, 0, Qt::AlignLeft);

    m_manual = new QWidget(this);
    auto *form = new QFormLayout(m_manual);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_host = addField(form, tr("Pro&xy"), u"before.proxyHost"_s, u"proxy.example.com"_s);
    m_port = new QSpinBox(m_manual);
    m_port->setObjectName(u"before.proxyPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setValue(usualPort);
    form->addRow(tr("P&ort"), m_port);
    m_user = addField(form, tr("Its user, &if it asks for one"), u"before.proxyUser"_s);
    m_password = addSecretField(form, tr("Its pass&word"), u"before.proxyPassword"_s);
    body()->addWidget(m_manual);

    connect(m_kind, &QComboBox::activated, this, [this] {
        store();
        showFields();
    });
    for (auto *line : {m_host, m_user, m_password})
        connect(line, &QLineEdit::editingFinished, this, &ProxyFold::store);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyFold::store);
    connect(&session, &Session::accessChanged, this, &ProxyFold::fill);
    fill();
    setOpen(session.network().proxy.kind == Proxy::Kind::Manual);
}

void ProxyFold::fill()
{
    const Proxy &proxy = m_session.network().proxy;
    m_kind->setCurrentIndex(int(proxy.kind));
    fillField(m_host, proxy.host);
    fillField(m_user, proxy.user);
    fillField(m_password, proxy.password);
    if (proxy.port > 0 && !m_port->hasFocus())
        m_port->setValue(proxy.port);
    showFields();
}

void ProxyFold::store()
{
    m_session.setProxy({
        .kind = Proxy::Kind(m_kind->currentIndex()),
        .host = m_host->text().trimmed(),
        .port = m_port->value(),
        .user = m_user->text().trimmed(),
        .password = secretOf(m_password),
    });
}

void ProxyFold::showFields()
{
    const bool manual = m_kind->currentIndex() == int(Proxy::Kind::Manual);
    m_manual->setVisible(manual);
    setText(manual && !m_host->text().isEmpty()                ? tr("Proxy: %1").arg(m_host->text().trimmed())
            : m_kind->currentIndex() == int(Proxy::Kind::None) ? tr("Proxy: none")
                                                               : tr("Proxy: the system's"));
}

} // namespace cloudward
