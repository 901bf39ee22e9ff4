// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace cloudward {

/// What is wrong with an e-mail address in the eyes of Jira Cloud's import; see "E-mails, users, groups" in
/// the notes on Jira Cloud: the guide of 2019 and Atlassian's two SQL patterns, which disagree.
enum class EmailProblem {
    None,
    Missing,
    Invalid,        ///< both of Atlassian's patterns refuse it, or it is longer than 254, or its local part than 64
    Doubtful,       ///< only one of Atlassian's patterns refuses it
    NoTld,          ///< "john@company"
    ReservedDomain, ///< example.com, example.net, example.org, .example, .invalid, .test, .local, localhost
};

EmailProblem checkEmail(QStringView email);

/// Whether an address can be a duplicate: what is missing or invalid is none, as in Atlassian's own assistant.
bool countsAsAddress(EmailProblem problem);

/// Whether this is an address as Jira shows it to people who are not to write to it: "ann at company dot com".
bool isMaskedEmail(QStringView email);

/// What addresses are compared by: trimmed, case folded.
QString emailKey(QStringView email);

/// A name as the part of an address before the @, of what both patterns take: "Müller, Zoë" -> "muller.zoe". Leaves room
/// for a number behind it; empty where nothing of the name is left.
QString localPartFor(QStringView name);

} // namespace cloudward
