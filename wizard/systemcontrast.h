// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/style.h"

#include <QObject>

#include <functional>

class QDBusConnection;
class QDBusVariant;

namespace cloudward {

/// The contrast that the desktop wishes: asked of its settings portal (org.freedesktop.portal.Settings, versions 1 and 2,
/// org.freedesktop.appearance contrast) on the session's bus, and followed from then on. Nothing is waited for: until there
/// is an answer, and where there is no bus, no portal or none that knows, it is the usual one. So it is on Windows and
/// macOS, which have no such portal. Window's thread.
class SystemContrast : public QObject
{
    Q_OBJECT
public:
    explicit SystemContrast(QObject *parent = nullptr);
    /// `bus` is called once, on another thread, for reaching a bus may take long: a seam for tests.
    explicit SystemContrast(const std::function<QDBusConnection()> &bus, QObject *parent = nullptr);

    Contrast wish() const { return m_wish; }

Q_SIGNALS:
    void wishChanged(Contrast wish);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void follow(QDBusConnection bus);
    void ask(const QDBusConnection &bus, const QString &method);
    void take(const QVariant &value);

    Contrast m_wish = Contrast::Usual;
};

} // namespace cloudward
