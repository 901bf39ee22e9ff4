// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QJsonObject>

namespace cloudward {

/// The parts of a document that are stored as JSON. Reading forgives what is missing (the value's default stays).
QJsonObject toJson(const Choices &choices);
Choices choicesFromJson(const QJsonObject &json);

QJsonObject toJson(const ServerFacts &facts);
ServerFacts serverFactsFromJson(const QJsonObject &json);

QJsonObject toJson(const CloudFacts &facts);
CloudFacts cloudFactsFromJson(const QJsonObject &json);

QJsonObject toJson(const UsersFiles &files);
UsersFiles usersFilesFromJson(const QJsonObject &json);

QJsonObject toJson(const MediaReport &report);
MediaReport mediaReportFromJson(const QJsonObject &json);

/// A list of strings as a JSON array in text, for a column.
QString toJsonText(const QStringList &list);
QStringList listFromJsonText(const QString &text);

/// What is left of an address without a user name and password in it; people paste such addresses.
QUrl withoutUserInfo(const QUrl &url);
/// An address without a password in it; the user stays. What is no address stays as it is.
QString withoutPassword(const QString &address);
/// The same for addresses anywhere in a text: neither user nor password.
QString withoutUserInfo(QString text);

} // namespace cloudward
