// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendchoices.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace cloudward {

/// A field of a row, decoded.
struct MendField
{
    QByteArray name;
    QByteArray value;
};

/// What becomes of a row: nothing, or some of its fields get other values (also such as it had not), or it is taken away.
struct RowVerdict
{
    struct FieldEdit
    {
        QByteArray name;
        QByteArray value; ///< decoded, in UTF-8
        Mending mending = Mending::Emails;
    };
    QList<FieldEdit> edits;
    std::optional<Mending> removed;
    QString removedWhat; ///< what the row said: "BROWSE_PROJECTS in scheme 10000 for Anyone"
};

/// The entities that a rule may have a word about; rows of others are not looked at.
bool mayMend(QByteArrayView entity, const MendChoices &choices);

/// The rules of mending, by what Jira writes into a backup: names stand in User, ApplicationUser and Membership, all
/// else refers to user keys, which stay; Anyone is a group permission without a parameter; a public share is of type
/// "global" and becomes "loggedin", as in the guide's own query.
RowVerdict judgeRow(QByteArrayView entity, std::span<const MendField> fields, const MendChoices &choices);

} // namespace cloudward
