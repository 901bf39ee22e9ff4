// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>

namespace cloudward {

/// The texts of a table's rows, case folded, one behind the other: what a filter looks through. 100,000 rows of a hundred
/// characters take 10 MB, and are looked through in some milliseconds. A value; any thread.
class Haystack
{
public:
    void reserve(qsizetype rows, qsizetype bytes);
    /// The next row, by its fields. What is looked for is found within one field.
    void addRow(std::initializer_list<QStringView> fields);
    qsizetype rows() const { return m_ends.size(); }

    /// What is typed, as it is looked for: without blanks around it, case folded.
    static QByteArray needle(const QString &text);
    /// The rows in which it is, in their order; an empty one is in all.
    QList<qint32> find(const QByteArray &needle) const;
    /// The same, of some rows only.
    QList<qint32> findAmong(const QList<qint32> &rows, const QByteArray &needle) const;

private:
    qsizetype beginOf(qsizetype row) const { return row == 0 ? 0 : m_ends.at(row - 1); }

    QByteArray m_text;
    QList<qsizetype> m_ends; ///< behind each row
};

} // namespace cloudward
