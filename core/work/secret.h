// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace cloudward {

/// A password, token or key. It converts to nothing, prints nothing, and is taken out only by reveal(), which is
/// easy to find: `git grep reveal`. Overwritten in memory when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text)
        : m_bytes(text.toUtf8())
    {}
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret()
    {
        if (m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// UTF-8. Only for the place that hands it to the wire or the keychain.
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

inline QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(***)";
}

} // namespace cloudward
