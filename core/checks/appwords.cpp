// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwords.h"

namespace cloudward {
namespace {

constexpr CheckWords words[] = {
    {
        "bigpicture.programs",
        QT_TRANSLATE_NOOP("Checks", "Boxes and programs are there"),
        QT_TRANSLATE_NOOP("Checks", "The restore brings them as they were when the dump was made, and nothing newer."),
        QT_TRANSLATE_NOOP("Checks",
            "Open the overview of boxes on both sides and compare their names, their number and "
            "their places in the tree."),
    },
    {
        "bigpicture.scope",
        QT_TRANSLATE_NOOP("Checks", "Boxes show their tasks"),
        QT_TRANSLATE_NOOP("Checks", "What a box holds is found by projects, boards and JQL. Filters that name users or "
                                    "fields in a way that the cloud does not know find nothing."),
        QT_TRANSLATE_NOOP("Checks",
            "Open the largest boxes and compare the number of tasks. Where one is empty, look at "
            "its scope definition."),
    },
    {
        "bigpicture.gantt",
        QT_TRANSLATE_NOOP("Checks", "The Gantt chart looks as before"),
        QT_TRANSLATE_NOOP("Checks",
            "Dates, dependencies and the order of tasks come partly from Jira and partly from the "
            "app: both have to fit each other."),
        QT_TRANSLATE_NOOP(
            "Checks", "Compare one known plan on both sides: dates, dependency arrows, baselines, markers."),
    },
    {
        "bigpicture.people",
        QT_TRANSLATE_NOOP("Checks", "Teams and resources have the right people"),
        QT_TRANSLATE_NOOP(
            "Checks", "The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly."),
        QT_TRANSLATE_NOOP("Checks", "Open the teams and one resource view. Look above all at those whom you chose by "
                                    "hand."),
    },
    {
        "bigpicture.security",
        QT_TRANSLATE_NOOP("Checks", "Who may see and change boxes"),
        QT_TRANSLATE_NOOP("Checks", "Roles in boxes name people and groups, and groups may have another name in the "
                                    "cloud."),
        QT_TRANSLATE_NOOP("Checks",
            "Look at the security of a box that not everybody may see, and ask somebody who must "
            "not see it."),
    },
};

} // namespace

std::span<const CheckWords> appWords()
{
    return words;
}

} // namespace cloudward
