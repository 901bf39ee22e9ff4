// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/importdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString proceedText = u"This will import non-database content (such as attachments and avatars) into your Jira "
                            u"instance. You should only do "
                            u"this after a full database import because the full import will remove any existing data "
                            u"that you import using this "
                            u"page. Note that this operation cannot be undone."_s;

QString phaseName(ImportDesk::Phase phase)
{
    switch (phase) {
    case ImportDesk::Phase::Idle: return u"idle"_s;
    case ImportDesk::Phase::Validating: return u"validating"_s;
    case ImportDesk::Phase::Validated: return u"validated"_s;
    case ImportDesk::Phase::Running: return u"running"_s;
    case ImportDesk::Phase::Processing: return u"processing"_s;
    case ImportDesk::Phase::Proceed: return u"proceed"_s;
    case ImportDesk::Phase::Importing: return u"importing"_s;
    case ImportDesk::Phase::Done: return u"done"_s;
    case ImportDesk::Phase::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ImportDesk::ImportDesk(PracticeCloud &cloud)
    : m_cloud(cloud)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ImportDesk::nextRest);
}

ImportDesk::~ImportDesk()
{
    m_cancel.request();
    m_reading.waitForFinished();
}

bool ImportDesk::isBusy() const
{
    return m_phase == Phase::Validating || m_phase == Phase::Running || m_phase == Phase::Processing ||
           m_phase == Phase::Importing;
}

milliseconds ImportDesk::shortPause() const
{
    return std::clamp(m_cloud.settings().importPause / 10, milliseconds(5), milliseconds(200));
}

QJsonObject ImportDesk::status() const
{
    QJsonObject status{
        {u"kind"_s, m_kind == Kind::Data    ? u"data"_s
                    : m_kind == Kind::Media ? u"media"_s
                                            : QString()},
        {u"phase"_s, phaseName(m_phase)},
        {u"percent"_s, m_percent},
        {u"message"_s, m_message},
        {u"file"_s, m_fileName},
        {u"drops"_s, m_drops},
    };
    if (m_kind == Kind::Data && m_phase >= Phase::Validated && m_phase != Phase::Failed) {
        const Inventory &inventory = m_data.inventory;
        status[u"warnings"_s] = QJsonArray::fromStringList(m_data.warnings);
        status[u"serverUrls"_s] = QJsonArray{inventory.baseUrl};
        status[u"source"_s] = inventory.baseUrl;
        status[u"exportedAt"_s] = inventory.exportedAt.toUTC().toString(Qt::ISODate);
        status[u"version"_s] = inventory.version;
        status[u"projects"_s] = inventory.projects.size();
        status[u"issues"_s] = inventory.issues();
    }
    if (m_kind == Kind::Media && m_phase >= Phase::Proceed && m_phase != Phase::Failed) {
        status[u"attachments"_s] = m_media.files.size();
        status[u"unknown"_s] = m_media.unknown;
        status[u"avatarsAndLogos"_s] = m_media.avatarsAndLogos;
    }
    return status;
}

void ImportDesk::enter(Phase phase, const QString &message)
{
    m_phase = phase;
    m_message = message;
    if (phase == Phase::Done)
        m_percent = 100;
}

void ImportDesk::dropUpload()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

void ImportDesk::fail(const QString &message)
{
    enter(Phase::Failed, message);
    dropUpload();
}

std::expected<void, QString> ImportDesk::upload(Kind kind, const QString &fileName, const QByteArray &bytes)
{
    if (isBusy())
        return std::unexpected(u"Another import is going on. Wait until it is finished."_s);
    if (kind == Kind::Media && !m_cloud.truth().dataImported)
        return std::unexpected(u"There is no data yet. Import the data first: a full import removes media."_s);
    if (bytes.isEmpty())
        return std::unexpected(u"The file is empty."_s);

    dropUpload();
    m_fileName = QFileInfo(fileName).fileName();
    m_path = m_cloud.settings().folder + (kind == Kind::Data ? u"/data-upload.zip"_s : u"/media-upload.zip"_s);
    QDir().mkpath(m_cloud.settings().folder);
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(u"The upload could not be kept: %1"_s.arg(file.errorString()));
    file.close();

    m_kind = kind;
    m_percent = 0;
    m_choices = {};
    if (kind == Kind::Data)
        validate();
    else
        process();
    return {};
}

void ImportDesk::validate()
{
    enter(Phase::Validating, u"Checking your file for errors"_s);
    auto future = QtConcurrent::run([path = m_path, cancel = m_cancel]() -> Result<ArrivingData> {
        Work work{cancel, {}};
        return readArrivingData(path, work);
    });
    m_reading.addFuture(QFuture<void>(future));
    future.then(this, [this](const Result<ArrivingData> &data) {
        if (!data)
            return fail(
                u"There was an error importing file %1: Validation failed. The following issues were reported: %2"_s
                    .arg(m_fileName,
                        data.error().detail.isEmpty() ? errorName(data.error().code) : data.error().detail));
        m_data = *data;
        enter(Phase::Validated, u"We've checked your file for issues, and everything looks good"_s);
        if (!m_data.warnings.isEmpty())
            m_message = u"We've checked your file for issues. It can be imported, with these exceptions:"_s;
    });
}

void ImportDesk::process()
{
    enter(Phase::Processing, u"Processing the file"_s);
    if (m_drops < m_cloud.settings().dropsWhileProcessing) {
        QTimer::singleShot(m_cloud.settings().importPause, this, &ImportDesk::drop);
        return;
    }
    auto future = QtConcurrent::run(
        [path = m_path, expected = m_cloud.truth().expected, cancel = m_cancel]() -> Result<ArrivingMedia> {
            Work work{cancel, {}};
            return readArrivingMedia(path, expected, work);
        });
    m_reading.addFuture(QFuture<void>(future));
    future.then(this, [this](const Result<ArrivingMedia> &media) {
        if (!media)
            return fail(media.error().detail.isEmpty() ? errorName(media.error().code) : media.error().detail);
        m_media = *media;
        enter(Phase::Proceed, proceedText);
    });
}

/// As the real site does with files that are too large for it: without a word.
void ImportDesk::drop()
{
    ++m_drops;
    dropUpload();
    m_kind = Kind::None;
    m_percent = 0;
    enter(Phase::Idle, {});
}

std::expected<void, QString> ImportDesk::run(const QJsonObject &choices)
{
    if (m_kind != Kind::Data || m_phase != Phase::Validated)
        return std::unexpected(u"There is no checked file to import."_s);
    const QString users = choices.value("users"_L1).toString();
    if ((users != "merge"_L1 && users != "overwrite"_L1) || !choices.value("mail"_L1).isBool())
        return std::unexpected(u"Choose the setting of outgoing mail, and whether users are merged or overwritten."_s);
    m_choices = choices;
    enter(Phase::Running, u"Starting"_s);
    m_cloud.memory().change([](CloudState &state) {
        state.projects.clear();
        state.issues.clear();
        state.attachments.clear();
        state.expected.clear();
        state.dataImported = false;
    });
    const milliseconds rest = m_cloud.settings().importPause;
    walk({{5, u"Removing existing data"_s, shortPause()}, {20, u"Importing configuration"_s, shortPause()},
             {35, u"Importing projects and issues"_s, shortPause()}, {50, u"Upgrading database"_s, rest},
             {70, u"Indexing"_s, shortPause()}, {90, u"Importing users and groups"_s, rest}},
        [this] {
            m_cloud.memory().change([this](CloudState &state) {
                const bool merge = m_choices.value("users"_L1).toString() == "merge"_L1;
                applyArrivingData(m_data, {merge, m_cloud.administratorId(), m_cloud.settings().lost}, state);
            });
            enter(Phase::Done,
                u"Import complete. Next: review the imported groups, and import the media if there is any."_s);
            dropUpload();
        });
    return {};
}

std::expected<void, QString> ImportDesk::proceed()
{
    if (m_kind != Kind::Media || m_phase != Phase::Proceed)
        return std::unexpected(u"There is no processed file to import."_s);
    enter(Phase::Importing, u"Importing attachments, avatars and logos"_s);
    walk({{25, m_message, shortPause()}, {50, m_message, shortPause()}, {75, m_message, shortPause()}}, [this] {
        m_cloud.memory().change([this](CloudState &state) { applyArrivingMedia(m_media, state); });
        enter(Phase::Done,
            u"Import complete: %1 attachments, %2 avatars and logos. %3 files belong to no issue of this site."_s
                .arg(m_media.files.size())
                .arg(m_media.avatarsAndLogos)
                .arg(m_media.unknown));
        dropUpload();
    });
    return {};
}

std::expected<void, QString> ImportDesk::startOver()
{
    if (isBusy())
        return std::unexpected(u"Another import is going on. Wait until it is finished."_s);
    dropUpload();
    m_kind = Kind::None;
    m_percent = 0;
    enter(Phase::Idle, {});
    return {};
}

void ImportDesk::walk(QList<Rest> rests, std::function<void()> end)
{
    m_rests = std::move(rests);
    m_end = std::move(end);
    nextRest();
}

void ImportDesk::nextRest()
{
    if (m_rests.isEmpty()) {
        m_end();
        return;
    }
    const Rest rest = m_rests.takeFirst();
    m_percent = rest.percent;
    m_message = rest.message;
    m_timer.start(rest.pause);
}

QStringList ImportDesk::groupsToReview() const
{
    QStringList names;
    for (const CloudGroup &group : m_cloud.truth().groups) {
        if (group.imported && group.roles.isEmpty())
            names.append(group.name);
    }
    return names;
}

void ImportDesk::grantAccess(const QStringList &groupNames)
{
    m_cloud.memory().change([&groupNames](CloudState &state) {
        for (const QString &name : groupNames) {
            CloudGroup *group = state.groupByName(name);
            if (group && group->imported && group->roles.isEmpty())
                group->roles.insert(PracticeCloud::jiraResource(), {u"atlassian/user"_s});
        }
    });
}

} // namespace cloudward
