// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachjournal.h"

#include "core/work/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<AttachJournal::State, QLatin1StringView> stateNames[] = {
    {AttachJournal::State::Begun, QLatin1StringView("begun")},
    {AttachJournal::State::Done, QLatin1StringView("done")},
    {AttachJournal::State::Refused, QLatin1StringView("refused")},
};

} // namespace

QString AttachJournal::pathIn(const QString &folder, const QString &host)
{
    auto name = host.toLower();
    for (auto &character : name) {
        if (!character.isLetterOrNumber() && character != u'.' && character != u'-')
            character = u'_';
    }
    return QDir(folder).filePath(u"attachments-%1.journal"_s.arg(name));
}

Result<void> AttachJournal::open(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::NotWritable, QFileInfo(path).path());
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // A process that is gone holds nothing, however fresh its lock is.
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        const bool isHeld = m_lock->error() == QLockFile::LockFailedError;
        return failure(isHeld ? ErrorCode::Conflict : ErrorCode::NotWritable, path);
    }
    m_entries.clear();
    QFile old(path);
    bool isWhole = true;
    errno = 0;
    if (old.exists() && !old.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    while (old.isOpen() && !old.atEnd()) {
        const auto line = old.readLine();
        isWhole = line.endsWith('\n');
        if (isWhole)
            read(line);
    }
    m_file.setFileName(path);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Write, errno));
    // What a kill cut off must not swallow the next line.
    if (!isWhole && m_file.write("\n") != 1)
        return std::unexpected(systemError(path, Access::Write, errno));
    return {};
}

void AttachJournal::read(const QByteArray &line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    for (const auto &[state, name] : stateNames) {
        const auto id = json.value(name).toInteger();
        if (id > 0)
            m_entries.insert(id, {state, json.value("at"_L1).toInteger(), json.value("as"_L1).toString()});
    }
}

Result<void> AttachJournal::note(qint64 attachmentId, const Entry &entry, bool sync)
{
    QJsonObject json{{u"at"_s, entry.at}};
    for (const auto &[state, name] : stateNames) {
        if (state == entry.state)
            json.insert(name, attachmentId);
    }
    if (!entry.cloudId.isEmpty())
        json.insert("as"_L1, entry.cloudId);
    const auto line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    errno = 0;
    if (m_file.write(line) != line.size() || (sync && ::fdatasync(m_file.handle()) != 0))
        return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
    m_entries.insert(attachmentId, entry);
    return {};
}

bool AttachJournal::mayBeThere(qint64 attachmentId) const
{
    const auto noted = m_entries.constFind(attachmentId);
    return noted != m_entries.cend() && noted->state != State::Refused;
}

Result<void> AttachJournal::begin(qint64 attachmentId)
{
    return note(attachmentId, {State::Begun, QDateTime::currentMSecsSinceEpoch(), {}}, true);
}

Result<void> AttachJournal::done(qint64 attachmentId, const QString &cloudId)
{
    // Where this line is lost, the one before it has the site asked: that costs time and harms nothing.
    return note(attachmentId, {State::Done, QDateTime::currentMSecsSinceEpoch(), cloudId}, false);
}

Result<void> AttachJournal::refused(qint64 attachmentId)
{
    return note(attachmentId, {State::Refused, QDateTime::currentMSecsSinceEpoch(), {}}, false);
}

Result<void> AttachJournal::seen(qint64 attachmentId)
{
    const auto noted = m_entries.constFind(attachmentId);
    return noted != m_entries.cend() && noted->state == State::Begun ? done(attachmentId, {}) : Result<void>();
}

} // namespace cloudward
