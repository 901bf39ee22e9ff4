// SPDX-License-Identifier: Apache-2.0
#include "wizard/systemcontrast.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto contrast = "contrast"_L1;

QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString settingsInterface()
{
    return u"org.freedesktop.portal.Settings"_s;
}

/// The portal's documentation: 1 is higher contrast, and what is unknown counts as no preference.
Contrast contrastOf(QVariant value)
{
    // One wrapping is the rule; Read has one more.
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const bool higher = value.metaType() == QMetaType::fromType<uint>() && value.toUInt() == 1;
    return higher ? Contrast::High : Contrast::Usual;
}

} // namespace

SystemContrast::SystemContrast(QObject *parent)
    : SystemContrast([] { return QDBusConnection::sessionBus(); }, parent)
{}

SystemContrast::SystemContrast(const std::function<QDBusConnection()> &bus, QObject *parent)
    : QObject(parent)
{
    QtConcurrent::run(bus).then(this, [this](const QDBusConnection &reached) { follow(reached); });
}

void SystemContrast::follow(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    // Without the service's name: with it the bus is waited for.
    bus.connect({}, portalPath(), settingsInterface(), u"SettingChanged"_s, {appearance, contrast}, {}, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(bus, u"ReadOne"_s);
}

void SystemContrast::ask(const QDBusConnection &bus, const QString &method)
{
    auto question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, portalPath(), settingsInterface(), method);
    question << QString(appearance) << QString(contrast);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, bus, method, watcher] {
        watcher->deleteLater();
        const auto answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage)
            take(answer.arguments().value(0));
        else if (method == "ReadOne"_L1 && QDBusError(answer).type() == QDBusError::UnknownMethod)
            ask(bus, u"Read"_s); // version 1
    });
}

void SystemContrast::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == contrast)
        take(value.variant());
}

void SystemContrast::take(const QVariant &value)
{
    const auto before = std::exchange(m_wish, contrastOf(value));
    if (m_wish != before)
        Q_EMIT wishChanged(m_wish);
}

} // namespace cloudward
