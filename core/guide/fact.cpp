// SPDX-License-Identifier: Apache-2.0
#include "core/guide/fact.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr std::array<std::pair<Step, QLatin1StringView>, stepCount> stepNames{{
    {Step::BeforeYouStart, "BeforeYouStart"_L1},
    {Step::ExportUsers, "ExportUsers"_L1},
    {Step::BackUpDatabase, "BackUpDatabase"_L1},
    {Step::BackUpMedia, "BackUpMedia"_L1},
    {Step::ImportBackup, "ImportBackup"_L1},
    {Step::ImportMedia, "ImportMedia"_L1},
    {Step::ReviewGroups, "ReviewGroups"_L1},
    {Step::RejoinGroups, "RejoinGroups"_L1},
    {Step::PostChecks, "PostChecks"_L1},
    {Step::MatchPeople, "MatchPeople"_L1},
    {Step::DumpBigPicture, "DumpBigPicture"_L1},
    {Step::InstallBigPicture, "InstallBigPicture"_L1},
    {Step::RestoreBigPicture, "RestoreBigPicture"_L1},
    {Step::FinishBigPicture, "FinishBigPicture"_L1},
}};

constexpr std::array<std::pair<FactKind, QLatin1StringView>, allFactKinds.size()> kindNames{{
    {FactKind::Error, "error"_L1},
    {FactKind::Warning, "warning"_L1},
    {FactKind::Prerequisite, "prerequisite"_L1},
    {FactKind::Step, "step"_L1},
    {FactKind::Option, "option"_L1},
    {FactKind::Remedy, "remedy"_L1},
    {FactKind::Fact, "fact"_L1},
}};

template<class Value, std::size_t n>
QString nameOf(const std::array<std::pair<Value, QLatin1StringView>, n> &names, Value value)
{
    const auto found = std::ranges::find(names, value, &std::pair<Value, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template<class Value, std::size_t n>
std::optional<Value> valueOf(const std::array<std::pair<Value, QLatin1StringView>, n> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString translated(const QString &english)
{
    // An empty text would be translated into the head of the translation file.
    return english.isEmpty() ? QString() : QCoreApplication::translate("Guide", english.toUtf8().constData());
}

} // namespace

FactText textOf(const Fact &fact)
{
    return {
        .title = translated(fact.title),
        .text = translated(fact.text),
        .remedy = translated(fact.remedy),
        .outdated = translated(fact.outdated),
    };
}

QList<Fact> factsOf(const QList<Fact> &facts, Step step)
{
    QList<Fact> chosen;
    std::ranges::copy_if(facts, std::back_inserter(chosen), [step](const Fact &fact) { return fact.step == step; });
    std::ranges::stable_sort(chosen, {}, &Fact::kind);
    return chosen;
}

QString stepName(Step step)
{
    return nameOf(stepNames, step);
}

std::optional<Step> stepOfName(QStringView name)
{
    return valueOf(stepNames, name);
}

QString kindName(FactKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<FactKind> kindOfName(QStringView name)
{
    return valueOf(kindNames, name);
}

} // namespace cloudward
