// SPDX-License-Identifier: Apache-2.0
#include "tests/support/restcontract.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QString &value, const QJsonObject &schema)
{
    const auto type = schema.value("type"_L1).toString();
    const auto allowed = schema.value("enum"_L1).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        return false;
    if (type == "integer"_L1) {
        bool isNumber = false;
        value.toLongLong(&isNumber);
        return isNumber;
    }
    if (type == "boolean"_L1)
        return value == "true"_L1 || value == "false"_L1;
    return true;
}

bool matches(const QString &pattern, const QString &path)
{
    const auto parts = pattern.split(u'/');
    const auto given = path.split(u'/');
    if (parts.size() != given.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) != given.at(i) && (!parts.at(i).startsWith(u'{') || given.at(i).isEmpty()))
            return false;
    }
    return true;
}

} // namespace

RestContract RestContract::load(const QString &fileName)
{
    auto folder = qEnvironmentVariable("CLOUDWARD_OPENAPI_DIR");
    if (folder.isEmpty())
        folder = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/openapi"_s;
    QFile file(QDir(folder).filePath(fileName));
    RestContract contract;
    if (file.open(QIODevice::ReadOnly))
        contract.m_document = QJsonDocument::fromJson(file.readAll()).object();
    return contract;
}

QJsonObject RestContract::resolved(const QJsonObject &object) const
{
    const auto reference = object.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return object;
    QJsonObject target = m_document;
    const auto parts = reference.split(u'/').sliced(1);
    for (const auto &part : parts)
        target = target.value(part).toObject();
    return target;
}

QJsonObject RestContract::operation(const QString &path, const QString &method, QString *found) const
{
    const auto paths = m_document.value("paths"_L1).toObject();
    // A path in full goes before one with a place for any part.
    *found = paths.contains(path) ? path : QString();
    for (auto it = paths.begin(); found->isEmpty() && it != paths.end(); ++it) {
        if (matches(it.key(), path) && it.value().toObject().contains(method))
            *found = it.key();
    }
    return paths.value(*found).toObject().value(method).toObject();
}

QStringList RestContract::parameterProblems(const QJsonObject &operation, const LyingServer::Request &request) const
{
    QStringList problems;
    QHash<QString, QJsonObject> declared;
    for (const auto &item : operation.value("parameters"_L1).toArray()) {
        const auto parameter = resolved(item.toObject());
        declared.insert(parameter.value("name"_L1).toString(), parameter);
    }
    QStringList given;
    const auto items =
        QUrlQuery(QUrl::fromEncoded(request.target).query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        given << name;
        // Each resource of Jira's takes it, whether or not its description says so.
        if (name == "expand"_L1)
            continue;
        if (!declared.contains(name))
            problems << u"unknown parameter %1"_s.arg(name);
        else if (!fits(value, resolved(declared.value(name).value("schema"_L1).toObject())))
            problems << u"parameter %1 may not be “%2”"_s.arg(name, value);
    }
    for (const auto &parameter : std::as_const(declared)) {
        const auto name = parameter.value("name"_L1).toString();
        const bool inPath = parameter.value("in"_L1) == "path"_L1;
        if (parameter.value("required"_L1).toBool() && !inPath && !given.contains(name))
            problems << u"parameter %1 is missing"_s.arg(name);
    }
    return problems;
}

QStringList RestContract::bodyProblems(const QJsonObject &operation, const LyingServer::Request &request) const
{
    const auto body = resolved(operation.value("requestBody"_L1).toObject());
    if (request.body.isEmpty())
        return body.value("required"_L1).toBool() ? QStringList{u"no body"_s} : QStringList();
    if (body.isEmpty())
        return {u"a body where none is declared"_s};
    const auto type = QString::fromLatin1(request.header("Content-Type").split(';').constFirst().trimmed());
    const auto content = body.value("content"_L1).toObject();
    if (!content.contains(type))
        return {u"the body is of type “%1”"_s.arg(type)};
    const auto json = QJsonDocument::fromJson(request.body).object();
    const auto properties =
        resolved(content.value(type).toObject().value("schema"_L1).toObject()).value("properties"_L1).toObject();
    QStringList problems;
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!properties.contains(field.key()))
            problems << u"unknown property %1"_s.arg(field.key());
    }
    return problems;
}

QStringList RestContract::problemsOf(const LyingServer::Request &request, const QString &prefix) const
{
    const auto path = request.path();
    if (!path.startsWith(prefix))
        return {u"%1 is not below %2"_s.arg(path, prefix)};
    QString found;
    const auto method = QString::fromLatin1(request.method.toLower());
    const auto operation = this->operation(path.sliced(prefix.size()), method, &found);
    if (operation.isEmpty())
        return {u"%1 %2 is not in the contract"_s.arg(method, path)};
    return parameterProblems(operation, request) + bodyProblems(operation, request);
}

} // namespace cloudward
