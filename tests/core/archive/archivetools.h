// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace cloudward::test {

using namespace Qt::StringLiterals;

/// Runs a program; what it printed and said, empty when it went well.
inline QString run(const QString &program, const QStringList &arguments, const QString &folder = {},
    const QString &input = {}, const QString &outputFile = {})
{
    QProcess process;
    process.setProcessChannelMode(outputFile.isEmpty() ? QProcess::MergedChannels : QProcess::SeparateChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program, arguments);
    if (!input.isEmpty())
        process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return program + u": "_s + process.errorString();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return u"%1 ended with %2: %3"_s.arg(program).arg(process.exitCode()).arg(QString::fromUtf8(process.readAll()));
}

inline QString python(const QString &script, const QStringList &arguments = {}, const QString &folder = {})
{
    return run(u"python3"_s, QStringList{u"-c"_s, script} + arguments, folder);
}

/// What unzip, 7z and Python have against a ZIP; empty when all of them read and test it.
inline QString objectionsBesidesJava(const QString &zip)
{
    QString all = run(u"unzip"_s, {u"-tqq"_s, zip});
    all += run(u"7z"_s, {u"t"_s, u"-bso0"_s, u"-bsp0"_s, zip});
    all +=
        python(u"import sys, zipfile\nbad = zipfile.ZipFile(sys.argv[1]).testzip()\nassert bad is None, bad"_s, {zip});
    return all;
}

/// The same with Java's jar, which lists it.
inline QString objections(const QString &zip)
{
    return objectionsBesidesJava(zip) + run(u"jar"_s, {u"tf"_s, zip}, {}, {}, u"/dev/null"_s);
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, QByteArrayView bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size();
}

/// Bytes that do not shrink, the same for the same seed.
inline QByteArray noise(qsizetype length, quint64 seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &c : bytes) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        c = char(seed >> 32);
    }
    return bytes;
}

/// Bytes that shrink.
inline QByteArray prose(qsizetype length)
{
    QByteArray bytes;
    bytes.reserve(length + 64);
    for (int line = 0; bytes.size() < length; ++line)
        bytes += "line " + QByteArray::number(line) + " of a log that somebody attached\n";
    bytes.truncate(length);
    return bytes;
}

} // namespace cloudward::test
