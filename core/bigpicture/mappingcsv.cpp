// SPDX-License-Identifier: Apache-2.0
// The words of the prediction, and the prediction as a file.
#include "core/bigpicture/usermapping.h"
#include "core/people/csv.h"

#include <QCoreApplication>

namespace cloudward {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("BigPicture", words);
}

QStringList headings()
{
    return {text(QT_TRANSLATE_NOOP("BigPicture", "User")), text(QT_TRANSLATE_NOOP("BigPicture", "Full name")),
        text(QT_TRANSLATE_NOOP("BigPicture", "Address on the server")),
        text(QT_TRANSLATE_NOOP("BigPicture", "On the app's screen")),
        text(QT_TRANSLATE_NOOP("BigPicture", "Account to choose")),
        text(QT_TRANSLATE_NOOP("BigPicture", "Its address")), text(QT_TRANSLATE_NOOP("BigPicture", "Why"))};
}

} // namespace

QString mappingReasonText(MappingReason why)
{
    switch (why) {
    case MappingReason::Nothing: return {};
    case MappingReason::AddressChanged:
        return text(QT_TRANSLATE_NOOP("BigPicture", "the address in the backup is not the one that the dump has"));
    case MappingReason::Hand: return text(QT_TRANSLATE_NOOP("BigPicture", "chosen by hand in the people table"));
    case MappingReason::SameLocalPart:
        return text(QT_TRANSLATE_NOOP("BigPicture", "proposed: the same name before the @"));
    case MappingReason::SameDisplayName: return text(QT_TRANSLATE_NOOP("BigPicture", "proposed: the same full name"));
    case MappingReason::SimilarName: return text(QT_TRANSLATE_NOOP("BigPicture", "proposed: a similar name"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString mappingFateText(MappingFate fate)
{
    switch (fate) {
    case MappingFate::Matched: return text(QT_TRANSLATE_NOOP("BigPicture", "matched by e-mail"));
    case MappingFate::WillMatch:
        return text(QT_TRANSLATE_NOOP("BigPicture", "will be matched once the account is there"));
    case MappingFate::AddressHidden:
        return text(QT_TRANSLATE_NOOP("BigPicture", "perhaps matched: the account hides its address"));
    case MappingFate::AnotherAccount:
        return text(QT_TRANSLATE_NOOP("BigPicture", "matched with another account: check it"));
    case MappingFate::ToBeChosen: return text(QT_TRANSLATE_NOOP("BigPicture", "choose the account from the list"));
    case MappingFate::NoAccount:
        return text(QT_TRANSLATE_NOOP("BigPicture", "no account: create it before the restore"));
    case MappingFate::LeftOut: return text(QT_TRANSLATE_NOOP("BigPicture", "stays without an account"));
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray mappingCsv(const MappingPrediction &prediction, const PeopleMap &map)
{
    QByteArray csv = QByteArray("\xEF\xBB\xBF") + csvLine(headings());
    const auto add = [&](const MappingRow &row) {
        const auto &person = map.rows.at(row.person).person;
        const auto account = row.choose >= 0 ? map.accounts.at(row.choose) : CloudAccount{};
        csv += csvLine({person.userName, person.displayName, person.email, mappingFateText(row.fate),
            account.displayName, account.email, mappingReasonText(row.why)});
    };
    for (const auto i : workList(prediction, map))
        add(prediction.rows.at(i));
    for (const auto &row : prediction.rows) {
        if (row.fate == MappingFate::AnotherAccount || row.fate == MappingFate::AddressHidden)
            add(row);
    }
    return csv;
}

} // namespace cloudward
