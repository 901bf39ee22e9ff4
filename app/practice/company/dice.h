// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace cloudward {

/// Splitmix64, the generator that Vigna published into the public domain: what makes the company the same everywhere.
class Dice
{
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {}
    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// 0 … below - 1.
    constexpr quint64 below(quint64 limit) { return next() % limit; }

    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// A number for the index-th thing of a kind: any of them can be had without those before it.
    static constexpr quint64 at(quint64 seed, quint64 kind, qint64 index)
    {
        return mixed(mixed(seed * 0x9e3779b97f4a7c15ULL + kind) + static_cast<quint64>(index) * 0x9e3779b97f4a7c15ULL);
    }

private:
    quint64 m_state;
};

} // namespace cloudward
