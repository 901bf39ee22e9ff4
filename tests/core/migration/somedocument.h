// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QRandomGenerator>

namespace cloudward {

/// Makes values for everything that a document holds, the same for the same seed: names that hurt, empty lists, counts
/// beyond 32 bits.
class SomeDocument
{
public:
    explicit SomeDocument(quint32 seed)
        : m_random(seed)
    {}

    /// Calls every setter.
    void fill(Migration &migration);
    Inventory inventory();

private:
    QString name();
    QStringList names();
    qint64 number();
    bool coin() { return m_random.bounded(2) == 1; }
    Findings findings();
    QList<CheckResult> checks(const QString &prefix);
    QList<PackedChunk> chunks();
    MendWishes wishes();
    Mended mended();

    QRandomGenerator m_random;
};

/// What a document says through its getters, comparable and printable: one line a value.
QStringList described(const Migration &migration);

} // namespace cloudward
