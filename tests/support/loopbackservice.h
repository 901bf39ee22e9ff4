// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace cloudward {

/// A program of the system that serves on 127.0.0.1, in a folder of its own; it ends with the test. Runs as the current
/// user; where that is root, as another one who is there anyhow, since servers refuse to run as root.
class LoopbackService
{
public:
    /// `endsBy` is the signal that makes it end at once.
    explicit LoopbackService(int endsBy);
    ~LoopbackService();

    /// Absolute path; empty where it is not installed. `places` are looked in beside the usual ones.
    static QString program(const QString &name, const QStringList &places = QStringList());
    QString path(const QString &name) const;
    /// Empty when it came back fine; otherwise what it said.
    QString run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    /// Tries free ports until `isUp` says so for one; empty then. Otherwise what it said.
    QString start(const QString &program, const std::function<QStringList(int port)> &arguments,
        const std::function<bool(int port)> &isUp);
    void stop();
    int port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
