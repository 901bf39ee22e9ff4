// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestage.h"
#include "wizard/steps/peoplepage.h"

#include <QFile>
#include <QTableView>

namespace cloudward {

using namespace Qt::StringLiterals;

/// What the tests of the page of people have in common: a small company and the site that it comes to.
inline Person person(qint64 id, const QString &name, const QString &display, const QString &email)
{
    return {.userKey = u"key-"_s + name,
        .userName = name,
        .displayName = display,
        .email = email,
        .directoryId = 1,
        .id = id};
}

inline Inventory company()
{
    Inventory inventory = smallInventory();
    inventory.people.users = {person(1, u"ada"_s, u"Ada Lovelace"_s, u"ada@acme.com"_s),
        person(2, u"bob"_s, u"Bob Berg"_s, u"bob@old-acme.com"_s), person(3, u"carla"_s, u"Carla, \"the\" Díaz"_s, {}),
        person(4, u"dan"_s, u"Dan"_s, u"same@acme.com"_s), person(5, u"dina"_s, u"Dina"_s, u"same@acme.com"_s),
        person(6, u"eve"_s, u"Eve"_s, u"eve@acme.com"_s)};
    inventory.people.groups = {u"developers"_s, u"jira-sales"_s, u"site-admins"_s};
    inventory.people.memberships = {{.group = u"developers"_s, .member = u"ada"_s, .directoryId = 1}};
    inventory.ownedKnown = true;
    inventory.owned = {
        {u"key-ada"_s, {.reported = 40}}, {u"key-bob"_s, {.assigned = 30}}, {u"key-carla"_s, {.comments = 20}}};
    return inventory;
}

inline PeopleReading site()
{
    PeopleReading reading;
    reading.accounts.accounts = {
        {.accountId = u"a1"_s, .displayName = u"Ada"_s, .email = u"ada@acme.com"_s},
        {.accountId = u"b1"_s, .displayName = u"Bob Berg"_s, .email = u"bob@acme.com"_s},
        {.accountId = u"z1"_s, .displayName = u"Zoë"_s, .email = {}},
    };
    reading.groups = QList<CloudGroupName>{{u"developers"_s, u"1"_s}, {u"sales"_s, u"2"_s}, {u"owners"_s, u"3"_s}};
    return reading;
}

inline QStringList column(const QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The page with the company, once the site was read.
inline PeoplePage *openPeople(PageStage &stage)
{
    stage.connectAll();
    stage.migration().setInventory(company());
    auto *page = stage.show<PeoplePage>();
    stage.finishJob("people.accounts", site());
    return page;
}

/// Goes to a table by the keyboard and selects rows of it.
inline bool select(PageStage &stage, const char *table, const QList<int> &rows)
{
    if (!stage.tabTo(table))
        return false;
    auto *view = stage.find<QTableView>(table);
    view->setCurrentIndex(view->model()->index(rows.first(), 0));
    for (const int row : rows)
        view->selectionModel()->select(
            view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

} // namespace cloudward
