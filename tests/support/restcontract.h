// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/lyingserver.h"

#include <QJsonObject>
#include <QStringList>

namespace cloudward {

/// An OpenAPI document, and whether requests keep to it: the path and method exist, each parameter is declared and of its
/// type, each required one is there, and a JSON body has the declared properties.
class RestContract
{
public:
    /// Below ../shared/openapi, or $CLOUDWARD_OPENAPI_DIR. Empty where it is not there.
    static RestContract load(const QString &fileName);
    bool isEmpty() const { return m_document.isEmpty(); }

    /// What is wrong with a request whose path in the document begins after `prefix`; empty: nothing.
    QStringList problemsOf(const LyingServer::Request &request, const QString &prefix) const;

private:
    QJsonObject operation(const QString &path, const QString &method, QString *found) const;
    QJsonObject resolved(const QJsonObject &object) const;
    QStringList parameterProblems(const QJsonObject &operation, const LyingServer::Request &request) const;
    QStringList bodyProblems(const QJsonObject &operation, const LyingServer::Request &request) const;

    QJsonObject m_document;
};

} // namespace cloudward
