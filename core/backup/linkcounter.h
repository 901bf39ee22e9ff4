// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayMatcher>
#include <QString>

namespace cloudward {

/// Counts links to one address in texts: the address as it is written (case counts), where it is not the beginning of
/// another host, port or path. Costs a search for the address and nothing else.
class LinkCounter
{
public:
    /// Slashes at its end do not count. What is no address ("://" is missing) is never found.
    void setAddress(const QString &address);
    /// Without slashes at its end; empty where none was set.
    QString address() const { return m_address; }
    bool isOn() const { return !m_address.isEmpty(); }

    qint64 countIn(QByteArrayView text) const;

    /// For a text that comes in pieces: begin(), add() each of them, and finish() says how many.
    void begin();
    void add(QByteArrayView piece);
    qint64 finish();

private:
    qint64 countSettled(QByteArrayView text, bool last, qsizetype &settled) const;

    QString m_address;
    QByteArrayMatcher m_matcher;
    qsizetype m_size = 0; ///< of the address in UTF-8
    QByteArray m_rest;    ///< the end of what came, which the next piece may complete
    qint64 m_count = 0;
};

} // namespace cloudward
