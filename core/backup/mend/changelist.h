// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mend.h"
#include "core/work/files.h"

#include <optional>

namespace cloudward {

/// Counts changes, keeps the first of each kind, and writes all of them as CSV: mending, file, line, entity, row, field,
/// before, after.
class ChangeList
{
public:
    /// Begins the file PATH.part; without it, changes are only counted.
    Result<void> open(const QString &path);
    /// A failure to write shows in finish().
    void add(const MendChange &change);
    const MendPreview &preview() const { return m_preview; }
    /// Makes PATH.part PATH.
    Result<void> finish();
    void discard();

private:
    void flush();

    MendPreview m_preview;
    std::optional<PartFile> m_file;
    QByteArray m_buffer;
    Result<void> m_state;
};

} // namespace cloudward
