// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

namespace cloudward {

/// Collects how many there are and the first examples of them.
class Tally
{
public:
    void add(const QString &example)
    {
        ++m_count;
        if (m_examples.size() < Finding::mostExamples)
            m_examples.append(example);
    }
    qint64 count() const { return m_count; }
    /// Appends a finding where there is at least one.
    void raise(Findings &findings, const QString &id, const QString &subject = {}) const;

private:
    qint64 m_count = 0;
    QStringList m_examples;
};

} // namespace cloudward
