// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailplantext.h"

#include "core/people/emailrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("EmailPlan", words);
}

/// Why an address is refused.
QString badAddressText(const EmailPlanProblem &problem)
{
    const QString &who = problem.who;
    const QString &address = problem.address;
    switch (checkEmail(address)) {
    case EmailProblem::Missing: return text(QT_TRANSLATE_NOOP("EmailPlan", "No address is given for %1.")).arg(who);
    case EmailProblem::NoTld:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 for %2 does not end in a top-level domain such as .com."))
            .arg(address, who);
    case EmailProblem::ReservedDomain:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 for %2 is in a domain that does not exist.")).arg(address, who);
    case EmailProblem::None:
    case EmailProblem::Invalid:
    case EmailProblem::Doubtful:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 for %2 is no e-mail address.")).arg(address, who);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const EmailPlanProblem &problem)
{
    using Kind = EmailPlanProblem::Kind;
    const QString &who = problem.who;
    const QString &address = problem.address;
    const QString others = problem.others.join(u", "_s);
    switch (problem.kind) {
    case Kind::BadDomain:
        return address.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("EmailPlan", "No domain is given."))
                   : text(QT_TRANSLATE_NOOP("EmailPlan", "Jira Cloud would refuse every address in the domain %1."))
                         .arg(address);
    case Kind::NobodyNamed: return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 is no user and nobody's address.")).arg(who);
    case Kind::SeveralNamed:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 is several users: %2. Name one of them.")).arg(who, others);
    case Kind::NamedTwice:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 is given another address further up; %2 is not used."))
            .arg(who, address);
    case Kind::BadRow:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "This row needs two fields: who, and the new address."));
    case Kind::BadAddress: return badAddressText(problem);
    case Kind::Taken:
        return text(QT_TRANSLATE_NOOP("EmailPlan", "%1 cannot have %2: it is the address of %3."))
            .arg(who, address, others);
    case Kind::Contradiction:
        return who.isEmpty() ? text(QT_TRANSLATE_NOOP("EmailPlan",
                                   "These rules go round in circles. No address is changed until one of them is taken "
                                   "away."))
                             : text(QT_TRANSLATE_NOOP("EmailPlan",
                                        "The rules contradict each other for %1, whose address stays as it is."))
                                   .arg(who);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString emailPlanProblemText(const EmailPlanProblem &problem)
{
    const QString words = sentence(problem);
    return problem.line > 0 ? text(QT_TRANSLATE_NOOP("EmailPlan", "Line %1: %2")).arg(problem.line).arg(words) : words;
}

} // namespace cloudward
