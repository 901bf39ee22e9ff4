// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"

#include <QSet>

#include <set>

namespace cloudward {

/// The names that a search for users has shown so far, and by which letters to ask for more. Jira finds users by how their
/// name, their address, or a word of their display name begins.
class SeenNames
{
public:
    void add(const Person &person);
    /// With which letters a search for `prefix` can go on: those that names seen go on with, and the alphabet (Latin,
    /// digits; at first Greek and Cyrillic too, later where `prefix` is of them). Each a character as Unicode counts.
    QStringList nextLetters(const QString &prefix) const;
    /// Whether Jira would find this one by `prefix`; true as well where it is hidden what by.
    static bool mayMatch(const Person &person, const QString &prefix);

private:
    std::set<QString> m_texts; ///< lower case
};

} // namespace cloudward
