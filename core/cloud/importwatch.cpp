// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importwatch.h"

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// Pages show nothing for a moment while they load.
constexpr qint64 patienceWithUnknown = 5'000;

/// A site does one import at a time; that of data is none of a chunk's business, and the other way round.
bool isWork(ImportWatch::Target target, ImportSight sight)
{
    const bool data = target == ImportWatch::Target::Data;
    switch (sight) {
    case ImportSight::Validating:
    case ImportSight::Running: return data;
    case ImportSight::Processing:
    case ImportSight::Importing: return !data;
    default: return false;
    }
}

/// What a sight says of the phases: all up to and with this one are over.
QString phaseOf(ImportWatch::Target target, ImportSight sight)
{
    const bool data = target == ImportWatch::Target::Data;
    switch (sight) {
    case ImportSight::Choose: return data ? u"signed-in"_s : QString();
    case ImportSight::Validating: return data ? u"uploaded"_s : QString();
    case ImportSight::Validated: return data ? u"validated"_s : QString();
    case ImportSight::Running: return data ? u"running"_s : QString();
    case ImportSight::Processing: return data ? QString() : u"uploaded"_s;
    case ImportSight::Proceed: return data ? QString() : u"processed"_s;
    case ImportSight::Importing: return data ? QString() : u"proceeded"_s;
    case ImportSight::Finished: return data ? u"finished"_s : u"imported"_s;
    default: return {};
    }
}

} // namespace

ImportWatch::ImportWatch(Target target, QStringList done)
    : m_target(target)
    , m_done(std::move(done))
{}

QStringList ImportWatch::phases(Target target)
{
    if (target == Target::Data)
        return {u"signed-in"_s, u"uploaded"_s, u"validated"_s, u"options"_s, u"running"_s, u"finished"_s};
    return {u"uploaded"_s, u"processed"_s, u"proceeded"_s, u"imported"_s};
}

bool ImportWatch::isWorking() const
{
    return m_upload == PageUpload::State::Going || m_working != ImportSight::Unknown;
}

QList<ImportEvent> ImportWatch::look(const PageLook &look)
{
    QList<ImportEvent> events;
    followDocument(look, events);
    followUpload(look, events);
    followSight(look, events);
    return events;
}

void ImportWatch::followDocument(const PageLook &look, QList<ImportEvent> &events)
{
    if (look.document == m_document)
        return;
    m_document = look.document;
    if (m_upload == PageUpload::State::Going)
        events += {.kind = ImportEvent::Kind::UploadBroken};
    m_upload = PageUpload::State::None;
    m_uploadNumber = -1;
    m_reloaded = m_working != ImportSight::Unknown;
}

void ImportWatch::followUpload(const PageLook &look, QList<ImportEvent> &events)
{
    using State = PageUpload::State;
    const State was = std::exchange(m_upload, look.upload.state);
    const bool isAnother =
        m_upload != State::None && std::exchange(m_uploadNumber, look.upload.number) != look.upload.number;
    if (m_upload == was && !isAnother)
        return;
    if (isAnother) {
        events += {.kind = ImportEvent::Kind::UploadBegun, .bytes = look.upload.total};
        // A new file: what was known of the one before does not count for it.
        m_done =
            m_target == Target::Data && m_done.contains("signed-in"_L1) ? QStringList{u"signed-in"_s} : QStringList();
        m_working = ImportSight::Unknown;
        m_rested = -1;
    }
    if (m_upload == State::Done) {
        events += {.kind = ImportEvent::Kind::UploadDone, .bytes = look.upload.done};
        reach(u"uploaded"_s, events);
    }
    if (m_upload == State::Broken)
        events += {.kind = ImportEvent::Kind::UploadBroken,
            .words = look.sighting.words,
            .bytes = look.upload.done,
            .status = look.upload.status};
}

void ImportWatch::followSight(const PageLook &look, QList<ImportEvent> &events)
{
    const ImportSighting &seen = look.sighting;
    if (seen.sight != m_sight || seen.percent != m_percent)
        m_since = look.at;
    const ImportSight before = std::exchange(m_sight, seen.sight);
    m_percent = seen.percent;

    if (seen.sight == ImportSight::Unknown && m_upload != PageUpload::State::Going) {
        if (!m_unknownSince.isValid())
            m_unknownSince = look.at;
        if (!m_unknownTold && m_unknownSince.msecsTo(look.at) >= patienceWithUnknown) {
            m_unknownTold = true;
            events += {.kind = ImportEvent::Kind::NotRecognised};
        }
        return;
    }
    m_unknownSince = {};
    m_unknownTold = false;
    if (m_upload == PageUpload::State::Going)
        return;

    if (seen.sight == ImportSight::Choose && m_working != ImportSight::Unknown) {
        // The page of a site that is at work asks for no file: it has dropped the one it had.
        m_working = ImportSight::Unknown;
        m_reloaded = false;
        m_done = m_target == Target::Data ? QStringList{u"signed-in"_s} : QStringList();
        events += {.kind = ImportEvent::Kind::Lost};
        return;
    }
    if (seen.sight == ImportSight::Failed) {
        const bool ours = m_working != ImportSight::Unknown || m_done.contains("uploaded"_L1);
        m_working = ImportSight::Unknown;
        if (ours && before != ImportSight::Failed) {
            m_done = m_target == Target::Data && m_done.contains("signed-in"_L1) ? QStringList{u"signed-in"_s}
                                                                                 : QStringList();
            events += {.kind = ImportEvent::Kind::Failed, .words = seen.words};
        }
        return;
    }
    if (seen.sight == ImportSight::SignIn || seen.sight == ImportSight::NoRight) {
        if (before != seen.sight)
            events += {.kind = seen.sight == ImportSight::SignIn ? ImportEvent::Kind::SignInWanted
                                                                 : ImportEvent::Kind::NoRight};
        return;
    }
    if (std::exchange(m_reloaded, false))
        events += {.kind = ImportEvent::Kind::Reloaded};
    if (isWork(m_target, seen.sight))
        m_working = seen.sight;
    else if (seen.sight != ImportSight::Choose)
        m_working = ImportSight::Unknown;

    const QString phase = phaseOf(m_target, seen.sight);
    const bool believed = seen.sight != ImportSight::Finished ||
                          m_done.contains(m_target == Target::Data ? u"validated"_s : u"processed"_s);
    if (!phase.isEmpty() && believed)
        reach(phase, events);
    if (seen.sight == ImportSight::Running && (seen.percent == 50 || seen.percent == 90) && m_rested != seen.percent) {
        m_rested = seen.percent;
        events += {.kind = ImportEvent::Kind::Resting, .percent = seen.percent};
    }
}

void ImportWatch::reach(const QString &phase, QList<ImportEvent> &events)
{
    const QStringList all = phases(m_target);
    const qsizetype last = all.indexOf(phase);
    for (qsizetype i = 0; i <= last; ++i) {
        if (m_done.contains(all.at(i)))
            continue;
        m_done += all.at(i);
        events += {.kind = ImportEvent::Kind::PhaseReached, .phase = all.at(i)};
    }
}

} // namespace cloudward
