// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findingslines.h"

namespace cloudward {

using namespace Qt::StringLiterals;

void sayFindings(const Findings &findings, Terminal &terminal)
{
    if (findings.isEmpty())
        terminal.say(u"No findings."_s);
    for (const auto &finding : findings) {
        const auto text = textOf(finding);
        terminal.say(
            u"\n%1: %2 (%3) [%4]"_s.arg(severityName(finding.severity), text.title).arg(finding.count).arg(finding.id));
        if (!finding.subject.isEmpty())
            terminal.say(u"  "_s + finding.subject);
        for (const auto &example : finding.examples)
            terminal.say(u"  - "_s + example);
        terminal.say(u"  "_s + text.why + u' ' + text.whatToDo);
    }
}

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array.append(toJson(finding));
    return array;
}

} // namespace cloudward
