// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/steps.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace cloudward {

/// What a fact is, in the order in which a step's facts are shown: what somebody in trouble looks for comes first.
enum class FactKind { Error, Warning, Prerequisite, Step, Option, Remedy, Fact };
inline constexpr std::array allFactKinds{FactKind::Error, FactKind::Warning, FactKind::Prerequisite, FactKind::Step,
    FactKind::Option, FactKind::Remedy, FactKind::Fact};

/// One thing that a guide says, or that was learned since. The texts are in English, in the translation context "Guide".
struct Fact
{
    QString id; ///< "import.no-entities"
    Step step = Step::BeforeYouStart;
    FactKind kind = FactKind::Fact;
    QString title;
    QString text;         ///< what it is
    QString remedy;       ///< what to do; may be empty
    QString outdated;     ///< what the guide of 2019 said and what holds today; empty where nothing has changed
    QStringList messages; ///< word for word what Jira, the app or a page shows; never translated
    QStringList seed;     ///< the places in the guides that it stands for
    QStringList checks;   ///< ids of checks and findings that cover it
    QStringList controls; ///< object names of controls on the step's page by which it is done

    bool operator==(const Fact &) const = default;
};

/// The words of a fact in the application's language.
struct FactText
{
    QString title;
    QString text;
    QString remedy;
    QString outdated;
};

FactText textOf(const Fact &fact);

/// Those of a step, by kind and within a kind as the guide has them.
QList<Fact> factsOf(const QList<Fact> &facts, Step step);

/// The names by which steps and kinds are called in data: "ImportBackup", "error".
QString stepName(Step step);
std::optional<Step> stepOfName(QStringView name);
QString kindName(FactKind kind);
std::optional<FactKind> kindOfName(QStringView name);

} // namespace cloudward
