// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QtEndian>

namespace cloudward {

/// Walks through the bytes of a 7z's directory and never leaves them: past the end everything is 0, and isBad().
class SevenZipBytes
{
public:
    explicit SevenZipBytes(QByteArrayView bytes)
        : m_left(bytes)
    {}

    bool isBad() const { return m_bad; }
    qint64 left() const { return m_left.size(); }
    void spoil() { m_bad = true; }

    QByteArrayView take(quint64 length)
    {
        if (m_bad || length > quint64(m_left.size())) {
            m_bad = true;
            return {};
        }
        const auto taken = m_left.first(qsizetype(length));
        m_left = m_left.sliced(qsizetype(length));
        return taken;
    }
    quint8 byte()
    {
        const auto one = take(1);
        return one.isEmpty() ? 0 : quint8(one[0]);
    }
    template<class T>
    T little()
    {
        const auto some = take(sizeof(T));
        return some.isEmpty() ? T(0) : qFromLittleEndian<T>(some.data());
    }
    /// 1 to 9 bytes: the leading ones of the first say how many follow.
    quint64 number()
    {
        const auto first = byte();
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto mask = quint8(0x80 >> i);
            if ((first & mask) == 0)
                return value | quint64(first & (mask - 1)) << (8 * i);
            value |= quint64(byte()) << (8 * i);
        }
        return value;
    }
    /// A number of things that each take a byte of what is left, at least.
    qsizetype count(qsizetype besides = 0)
    {
        const auto many = number();
        if (many > quint64(m_left.size() + besides)) {
            m_bad = true;
            return 0;
        }
        return qsizetype(many);
    }
    /// A size or a place in a file.
    qint64 size(qint64 most)
    {
        const auto value = number();
        if (value > quint64(most)) {
            m_bad = true;
            return 0;
        }
        return qint64(value);
    }
    QList<bool> bits(qsizetype count)
    {
        const auto packed = take(quint64(count + 7) / 8);
        QList<bool> bits(m_bad ? 0 : count);
        for (qsizetype i = 0; i < bits.size(); ++i)
            bits[i] = (quint8(packed[i / 8]) & (0x80 >> (i % 8))) != 0;
        return bits;
    }
    /// Which of them are there: all, or those whose bit is set. `count` is known to be bounded.
    QList<bool> defined(qsizetype count)
    {
        if (byte() == 0)
            return bits(count);
        return QList<bool>(count, true);
    }

private:
    QByteArrayView m_left;
    bool m_bad = false;
};

} // namespace cloudward
