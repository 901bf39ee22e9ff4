// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicesites.h"

#include "app/practice/sites/practicecloud.h"
#include "app/practice/sites/practiceserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const QString token = u"practice-personal-token"_s;

QJsonObject stampOf(const SampleParameters &parameters)
{
    return {{u"format"_s, 1}, {u"users"_s, parameters.users}, {u"groups"_s, parameters.groups},
        {u"projects"_s, parameters.projects}, {u"issues"_s, parameters.issues},
        {u"attachments"_s, parameters.attachments}, {u"attachmentBytes"_s, parameters.attachmentBytes},
        {u"seed"_s, QString::number(parameters.seed)}, {u"troubles"_s, parameters.troubles},
        {u"bigPicture"_s, parameters.bigPictureVersion}, {u"program"_s, QStringLiteral(CLOUDWARD_VERSION)}};
}

/// The company's files: found again by the stamp, else written. The stamp comes last, so a broken-off generation is made
/// again.
Result<QString> companyHome(const PracticeSites::Settings &settings, Work &work)
{
    const QString stampPath = settings.folder + u"/company.json"_s;
    const QString home = settings.folder + u"/jira-home"_s;
    const QByteArray stamp = QJsonDocument(stampOf(settings.company)).toJson();
    QFile file(stampPath);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == stamp && QDir(home + u"/data/attachments"_s).exists())
        return home;
    file.close();

    if (!QDir().mkpath(settings.folder))
        return failure(ErrorCode::NotWritable, settings.folder);
    QFile::remove(stampPath);
    if (QDir(home).exists() && !QDir(home).removeRecursively())
        return failure(ErrorCode::NotWritable, home);
    const auto sample = writeSample(settings.company, settings.folder, work);
    if (!sample)
        return std::unexpected(sample.error());
    if (const auto stamped = writeWholeFile(stampPath, stamp); !stamped)
        return std::unexpected(stamped.error());
    return sample->jiraHome;
}

} // namespace

struct PracticeSites::Private
{
    QThread thread;
    QObject context; ///< lives in the thread; whatever is to be done there is done through it
    std::unique_ptr<PracticeServer> server;
    std::unique_ptr<PracticeCloud> cloud;
    QString jiraHome;
    QUrl serverUrl;
    QUrl cloudUrl;

    ~Private()
    {
        if (!thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &context,
            [this] {
                server.reset();
                cloud.reset();
                context.moveToThread(thread.thread());
            },
            Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }

    Result<void> open(const PracticeServer::Settings &serverSettings, const PracticeCloud::Settings &cloudSettings)
    {
        server = std::make_unique<PracticeServer>(serverSettings);
        cloud = std::make_unique<PracticeCloud>(cloudSettings);
        return server->listen().and_then([this] { return cloud->listen(); });
    }
};

Result<std::unique_ptr<PracticeSites>> PracticeSites::start(const Settings &settings, Work &work)
{
    if (settings.folder.isEmpty())
        return failure(ErrorCode::InvalidInput, u"folder"_s);
    const auto home = companyHome(settings, work);
    if (!home)
        return std::unexpected(home.error());

    PracticeServer::Settings server{settings.company, *home, settings.illegalCharacters, token};
    server.dumpTakes = settings.importPause;
    const int seats = settings.seats > 0 ? settings.seats : static_cast<int>(settings.company.users) + 100;
    PracticeCloud::Settings cloud{settings.folder + u"/cloud"_s, settings.lag, settings.importPause,
        settings.rateLimitEvery, seats, settings.dropsWhileProcessing, settings.troubles,
        settings.scopes.isEmpty() ? PracticeCloud::allScopes() : settings.scopes, settings.attachmentLimit};
    cloud.lost = settings.lost;
    cloud.appSeesHidden = settings.appSeesHidden;

    auto parts = std::make_unique<Private>();
    parts->jiraHome = *home;
    parts->thread.setObjectName("practice sites");
    parts->context.moveToThread(&parts->thread);
    parts->thread.start();
    Result<void> opened;
    QMetaObject::invokeMethod(
        &parts->context, [&] { opened = parts->open(server, cloud); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    parts->serverUrl = parts->server->url();
    parts->cloudUrl = parts->cloud->url();
    return std::unique_ptr<PracticeSites>(new PracticeSites(std::move(parts)));
}

PracticeSites::PracticeSites(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

PracticeSites::~PracticeSites() = default;

QUrl PracticeSites::serverUrl() const
{
    return d->serverUrl;
}

QUrl PracticeSites::cloudUrl() const
{
    return d->cloudUrl;
}

QUrl PracticeSites::organisationUrl() const
{
    return d->cloudUrl;
}

SampleFacts PracticeSites::facts() const
{
    return sampleFacts();
}

QString PracticeSites::personalToken() const
{
    return token;
}

QString PracticeSites::scopedToken() const
{
    return PracticeCloud::scopedToken();
}

QStringList PracticeSites::additions() const
{
    QStringList additions;
    QMetaObject::invokeMethod(&d->context, [&] { additions = d->cloud->additions(); }, Qt::BlockingQueuedConnection);
    return additions;
}

QString PracticeSites::jiraHome() const
{
    return d->jiraHome;
}

} // namespace cloudward
