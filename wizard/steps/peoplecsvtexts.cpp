// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peopletexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qsizetype mostProblems = 8;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString faultWord(CsvFault::Kind fault, qsizetype fields, qsizetype wanted)
{
    switch (fault) {
    case CsvFault::Kind::FieldCount:
        return PeopleTexts::tr("it has %1 fields, and the first row has %2").arg(number(fields), number(wanted));
    case CsvFault::Kind::OpenQuote: return PeopleTexts::tr("a quote is not closed from here on");
    case CsvFault::Kind::StrayText: return PeopleTexts::tr("there is text behind a closing quote");
    case CsvFault::Kind::NotUtf8: return PeopleTexts::tr("it is not UTF-8");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyWord(const PeopleCsvReading::Problem &problem)
{
    using Why = PeopleCsvReading::Why;
    switch (problem.why) {
    case Why::Unreadable: return faultWord(problem.fault, problem.fields, problem.wanted);
    case Why::UnknownUser: return PeopleTexts::tr("no user of the table");
    case Why::Twice: return PeopleTexts::tr("the user stands further up already");
    case Why::UnknownDecision:
        return PeopleTexts::tr("“%1” is no decision: account, nobody, or nothing").arg(problem.said);
    case Why::UnknownAccount: return PeopleTexts::tr("the site has no account “%1”").arg(problem.said);
    case Why::SeveralAccounts: return PeopleTexts::tr("account_id and “%1” are different accounts").arg(problem.said);
    case Why::NoAccount: return PeopleTexts::tr("the decision is account, and none is named");
    case Why::AccountsNotKnown:
        return PeopleTexts::tr("the accounts of the site are not known, so “%1” cannot be told").arg(problem.said);
    case Why::EmailOfDeleted:
        return PeopleTexts::tr("a deleted user has no address that could become “%1”").arg(problem.said);
    case Why::BadEmail: return PeopleTexts::tr("Jira Cloud refuses the address “%1”").arg(problem.said);
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyWord(const GroupMapCsvReading::Problem &problem)
{
    using Why = GroupMapCsvReading::Why;
    switch (problem.why) {
    case Why::Unreadable: return faultWord(problem.fault, problem.fields, problem.wanted);
    case Why::UnknownGroup: return PeopleTexts::tr("the server has no such group");
    case Why::UnknownCloudGroup:
        return PeopleTexts::tr("the cloud has no group “%1”, and the import brings none of that name")
            .arg(problem.said);
    case Why::Twice: return PeopleTexts::tr("the group stands further up already");
    }
    Q_UNREACHABLE_RETURN({});
}

template<class Problems, class NameOf>
SaidOfCsv said(qsizetype rows, const Problems &problems, NameOf &&nameOf)
{
    SaidOfCsv said{.kind = problems.isEmpty() ? Notice::Kind::Success : Notice::Kind::Attention,
        .text = PeopleTexts::tr("Rows taken from the file: %1.").arg(number(rows))};
    if (problems.isEmpty())
        return said;
    said.text += u' ' + PeopleTexts::tr("Rows with a problem, which changed nothing: %1.").arg(number(problems.size()));
    for (const auto &problem : problems.first(std::min(mostProblems, problems.size()))) {
        const QString name = nameOf(problem);
        const QString why = whyWord(problem).toHtmlEscaped();
        said.text +=
            u"<br>"_s +
            (name.isEmpty() ? PeopleTexts::tr("Line %1: %2.").arg(number(problem.line), why)
                            : PeopleTexts::tr("Line %1, %2: %3.").arg(number(problem.line), name.toHtmlEscaped(), why));
    }
    if (problems.size() > mostProblems)
        said.text += u"<br>"_s + PeopleTexts::tr("And %1 more.").arg(number(problems.size() - mostProblems));
    return said;
}

} // namespace

SaidOfCsv csvText(const PeopleCsvReading &reading)
{
    return said(reading.rows, reading.problems, [](const auto &problem) { return problem.who; });
}

SaidOfCsv csvText(const GroupMapCsvReading &reading)
{
    return said(reading.rows, reading.problems, [](const auto &problem) { return problem.group; });
}

} // namespace cloudward
