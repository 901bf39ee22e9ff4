// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

namespace cloudward {

/// What came of a run of cloudward-cli.
struct CliOutcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

inline QString program()
{
    return qEnvironmentVariable("CLOUDWARD_BIN_DIR") + QStringLiteral("/cloudward-cli");
}

/// Runs it as a script does; an outcome with exit code -1 where it does not end within two minutes.
inline CliOutcome cli(
    const QStringList &arguments, const QByteArray &input = {}, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace cloudward
