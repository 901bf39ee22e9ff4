// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/names.h"

#include <array>

namespace cloudward {

namespace {

constexpr std::array<NamePart, 53> first{{{"Anna", "anna"}, {"Łukasz", "lukasz"}, {"Mei", "mei"}, {"José", "jose"},
    {"Priya", "priya"}, {"Søren", "soren"}, {"Aisha", "aisha"}, {"Jürgen", "jurgen"}, {"Chloé", "chloe"},
    {"Kwame", "kwame"}, {"Yuki", "yuki"}, {"Olga", "olga"}, {"Tomáš", "tomas"}, {"Fatima", "fatima"}, {"Liam", "liam"},
    {"Zoë", "zoe"}, {"Arjun", "arjun"}, {"Ingrid", "ingrid"}, {"Mateo", "mateo"}, {"Nadia", "nadia"},
    {"Øystein", "oystein"}, {"Ewa", "ewa"}, {"Hiroshi", "hiroshi"}, {"Amélie", "amelie"}, {"Thabo", "thabo"},
    {"Sofia", "sofia"}, {"Björn", "bjorn"}, {"Leila", "leila"}, {"Wei", "wei"}, {"Grace", "grace"},
    {"Şebnem", "sebnem"}, {"Oksana", "oksana"}, {"Pedro", "pedro"}, {"Noor", "noor"}, {"Ángel", "angel"},
    {"Hannah", "hannah"}, {"Dmitri", "dmitri"}, {"Ifeoma", "ifeoma"}, {"Rasmus", "rasmus"}, {"Čeněk", "cenek"},
    {"Lucía", "lucia"}, {"Samuel", "samuel"}, {"Tuğba", "tugba"}, {"Marek", "marek"}, {"Eilidh", "eilidh"},
    {"Kenji", "kenji"}, {"Valentina", "valentina"}, {"Omar", "omar"}, {"Siobhán", "siobhan"}, {"Jonas", "jonas"},
    {"Anjali", "anjali"}, {"Émile", "emile"}, {"Greta", "greta"}}};

constexpr std::array<NamePart, 59> last{{{"Schmidt", "schmidt"}, {"Kowalski", "kowalski"}, {"Chen", "chen"},
    {"García", "garcia"}, {"Patel", "patel"}, {"Ødegård", "odegard"}, {"Hassan", "hassan"}, {"Müller", "muller"},
    {"Lefèvre", "lefevre"}, {"Mensah", "mensah"}, {"Tanaka", "tanaka"}, {"Petrova", "petrova"}, {"Novák", "novak"},
    {"O'Brien", "obrien"}, {"Al-Sayed", "alsayed"}, {"Smith", "smith"}, {"Sharma", "sharma"},
    {"Lindqvist", "lindqvist"}, {"Rodríguez", "rodriguez"}, {"Dąbrowska", "dabrowska"}, {"Nakamura", "nakamura"},
    {"Dubois", "dubois"}, {"Nkosi", "nkosi"}, {"Rossi", "rossi"}, {"Þórsson", "thorsson"}, {"Haddad", "haddad"},
    {"Zhang", "zhang"}, {"Walker", "walker"}, {"Yıldız", "yildiz"}, {"Shevchenko", "shevchenko"}, {"Silva", "silva"},
    {"van der Berg", "vanderberg"}, {"Muñoz", "munoz"}, {"Weiß", "weiss"}, {"Ivanov", "ivanov"}, {"Okafor", "okafor"},
    {"Jørgensen", "jorgensen"}, {"Dvořák", "dvorak"}, {"Fernández", "fernandez"}, {"Clark", "clark"},
    {"Çelik", "celik"}, {"Wójcik", "wojcik"}, {"MacLeod", "macleod"}, {"Satō", "sato"}, {"Moreno", "moreno"},
    {"Farouk", "farouk"}, {"Byrne", "byrne"}, {"Bauer", "bauer"}, {"Iyer", "iyer"}, {"Moreau", "moreau"},
    {"Lund", "lund"}, {"Nguyễn", "nguyen"}, {"Király", "kiraly"}, {"Popescu", "popescu"}, {"Georgiou", "georgiou"},
    {"Horvat", "horvat"}, {"Saarinen", "saarinen"}, {"Ōta", "ota"}, {"Kaya", "kaya"}}};

constexpr std::array<ProjectName, 14> projects{{{"ARM", "Gripper & Arm"}, {"ROVER", "Warehouse Rover"},
    {"WAREHOUSING", "Warehousing Operations"}, {"ROADMAP", "Public Roadmap"}, {"FW", "Firmware"},
    {"SALES", "Sales Pipeline"}, {"HELP", "Customer Care"}, {"HR", "People & Culture"}, {"INFRA", "Infrastructure"},
    {"QA", "Quality Assurance"}, {"DOCS", "Handbücher und Dokumentation"}, {"VISION", "Computer Vision"},
    {"LEGAL", "Legal <confidential>"}, {"SIM", "Simulation \"Sandbox\""}}};

constexpr std::array<std::string_view, 24> thing{{"Gripper firmware", "Lidar driver", "Order import", "Battery monitor",
    "Path planner", "Charging dock", "Fleet dashboard", "Safety stop", "Invoice template", "Calibration wizard",
    "Wheel encoder", "Torque sensor", "CSV export", "Single sign-on", "Night shift schedule", "Spare parts list",
    "R&D wiki", "Camera <front>", "\"Quick start\" guide", "Onboarding checklist", "Emergency light", "Kühlkreislauf",
    "Pièce de rechange", "部品表"}};

constexpr std::array<std::string_view, 20> happening{{"stops after the update", "shows wrong totals",
    "needs a second review", "is too slow with > 1,000 rows", "loses its settings", "should remember the last choice",
    "crashes when temperature < 5 °C", "has to support metric & imperial units", "is missing in the German translation",
    "doesn't reconnect after sleep", "reports \"unknown error\"", "drifts by 2 mm per hour", "must be documented",
    "fails the acceptance test", "should be configurable", "blocks the loading bay", "ignores the second axis",
    "flickers at start-up", "duplicates entries", "wird nicht gespeichert"}};

constexpr std::array<std::string_view, 28> sentence{
    {"We saw this first on the robot in hall 3 and could repeat it there.",
        "The log has nothing unusual before it happens.", "Expected: the value is kept. Actual: it falls back to 0.",
        "It only happens when speed > 1.5 m/s && load < 10 kg.",
        "Please talk to the customer before anything is changed.",
        "The part has been ordered & should arrive next week.",
        "After the restart everything was fine for about two hours.",
        "Steps: open the page, choose \"All robots\", press Save.", "I've attached the log & a picture of the display.",
        "Das Problem tritt seit der letzten Aktualisierung auf.", "Le capteur renvoie parfois une valeur négative.",
        "Датчик показывает неверную температуру.", "再起動すると直ります。",
        "The test bench gives <timeout> in one of ten runs.", "Measured again with the new cable: same result.",
        "This is the third report of its kind this quarter.", "Let's move it to the next sprint if nobody objects.",
        "{code}if (a < b && c > d) { stop(\"now\"); }{code}", "Compare the settings of both machines line by line.",
        "The supplier says that firmware 4.2 doesn't have it.", "Reviewed together with Müller & Søren on Tuesday.",
        "h3. What to do", "* check the plug", "* check the fuse (2 A)", "# write it down", "||Run||Result||",
        "|1|passed 👍|", "Closing, as it hasn't been seen for a month."}};

} // namespace

std::span<const NamePart> firstNames()
{
    return first;
}
std::span<const NamePart> lastNames()
{
    return last;
}
std::span<const ProjectName> projectNames()
{
    return projects;
}
std::span<const std::string_view> things()
{
    return thing;
}
std::span<const std::string_view> happenings()
{
    return happening;
}
std::span<const std::string_view> sentences()
{
    return sentence;
}

} // namespace cloudward
