// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

namespace cloudward {

/// What is said about a kind of finding, translated. The catalogue in findingtext.cpp is the only place where
/// finding ids become prose.
struct FindingText
{
    QString title;    ///< "Users without an e-mail address"
    QString why;      ///< one sentence: why it matters
    QString whatToDo; ///< one or two sentences
};

/// Severity, fix and inferred come from the catalogue; an unknown id is a fault of ours (asserted).
Finding makeFinding(const QString &id, qint64 count, QStringList examples = {}, QString subject = {});
FindingText textOf(const Finding &finding);
/// Every id there is, for tests and docs.
QStringList allFindingIds();

} // namespace cloudward
