// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/proxyfold.h"

#include "wizard/session.h"
#include "wizard/steps/accountfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int usualPort = 8080;

QString hostText(const Proxy &proxy)
{
    return proxy.host.isEmpty() ? QString() : u"%1:%2"_s.arg(proxy.host).arg(proxy.port);
}

} // namespace

ProxyFold::ProxyFold(Session &session, QWidget *parent)
    : Fold({}, u"before.proxyFold"_s, parent)
    , m_session(session)
{
    auto *label = new QLabel(tr("How this computer reaches the networ&k"), this);
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
    m_host = addField(form, tr("Pro&xy"), u"before.proxyHost"_s, u"proxy.example.com:8080"_s);
    m_user = addField(form, tr("Its user, &if it asks for one"), u"before.proxyUser"_s);
    m_password = addSecretField(form, tr("Its pass&word"), u"before.proxyPassword"_s);
    body()->addWidget(m_manual);

    connect(m_kind, &QComboBox::activated, this, [this] {
        store();
        showFields();
    });
    for (auto *line : {m_host, m_user, m_password})
        connect(line, &QLineEdit::editingFinished, this, &ProxyFold::store);
    connect(&session, &Session::accessChanged, this, &ProxyFold::fill);
    fill();
    setOpen(session.network().proxy.kind == Proxy::Kind::Manual);
}

void ProxyFold::fill()
{
    const Proxy &proxy = m_session.network().proxy;
    m_kind->setCurrentIndex(int(proxy.kind));
    fillField(m_host, hostText(proxy));
    fillField(m_user, proxy.user);
    fillField(m_password, proxy.password);
    showFields();
}

void ProxyFold::store()
{
    // As people paste it: with a scheme or without.
    const QString typed = m_host->text().trimmed();
    const QUrl host(typed.contains(u"://"_s) ? typed : u"http://"_s + typed);
    m_session.setProxy({
        .kind = Proxy::Kind(m_kind->currentIndex()),
        .host = host.host(),
        .port = host.port(usualPort),
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
