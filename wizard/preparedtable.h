// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/haystack.h"

#include <QIcon>

namespace cloudward {

/// The rows of a large table, as they are shown, with what a filter and an order look at prepared. Made once, on any thread,
/// and not changed any more; PreparedModel shows it. Icons are asked for in the window's thread alone.
class PreparedTable
{
public:
    PreparedTable() = default;
    virtual ~PreparedTable() = default;
    Q_DISABLE_COPY_MOVE(PreparedTable)

    virtual int columns() const = 0;
    virtual QString heading(int column) const = 0;
    virtual qint32 size() const = 0;
    /// What a row is told by in another table of the same things.
    virtual QString key(qint32 row) const = 0;
    virtual QString text(qint32 row, int column) const = 0;
    /// For what a cell cuts short or sums up; plain text.
    virtual QString hint(qint32 row, int column) const { return text(row, column); }
    virtual QIcon icon(qint32 /*row*/, int /*column*/) const { return {}; }
    virtual bool isNumber(int /*column*/) const { return false; }
    /// Rows are ordered by these, and where they are equal they stay as they are.
    virtual QString sortKey(qint32 row, int column) const { return text(row, column).toCaseFolded(); }
    /// A bit for each kind of row that a page shows by itself.
    virtual quint32 kinds(qint32 /*row*/) const { return 1; }

    const Haystack &haystack() const { return m_haystack; }

protected:
    Haystack m_haystack; ///< as many rows as size()
};

} // namespace cloudward
