// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/practice/sites/practicesites.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addPracticeOptions(QCommandLineParser &parser)
{
    parser.addOption({u"folder"_s,
        u"Keep the sample company in DIR and find it again there. Without it a temporary folder."_s, u"DIR"_s});
}

int practice(const QCommandLineParser &parser, const QStringList &, Terminal &terminal)
{
    QTemporaryDir temporary;
    PracticeSites::Settings settings;
    settings.folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    auto work = terminal.work();
    const auto sites = PracticeSites::start(settings, work);
    if (!sites)
        return terminal.fail(sites.error());

    const auto facts = (*sites)->facts();
    terminal.json({
        {u"server"_s, QJsonObject{{u"url"_s, (*sites)->serverUrl().toString()}, {u"user"_s, facts.adminUser},
                          {u"password"_s, facts.adminPassword}, {u"jiraHome"_s, (*sites)->jiraHome()}}},
        {u"cloud"_s, QJsonObject{{u"url"_s, (*sites)->cloudUrl().toString()}, {u"email"_s, facts.cloudEmail},
                         {u"token"_s, facts.cloudToken}}},
        {u"organisation"_s,
            QJsonObject{{u"url"_s, (*sites)->organisationUrl().toString()}, {u"key"_s, facts.organisationKey}}},
    });
    terminal.say(u"These sites and their passwords are made up and listen on this machine only."_s);
    terminal.say(u"Jira Server   %1   user %2   password %3"_s.arg(
        (*sites)->serverUrl().toString(), facts.adminUser, facts.adminPassword));
    terminal.say(u"jira-home     %1"_s.arg((*sites)->jiraHome()));
    terminal.say(u"Jira Cloud    %1   e-mail %2   token %3"_s.arg(
        (*sites)->cloudUrl().toString(), facts.cloudEmail, facts.cloudToken));
    terminal.say(u"Organisation  %1   key %2"_s.arg((*sites)->organisationUrl().toString(), facts.organisationKey));
    terminal.say(u"Ctrl+C ends."_s);

    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&work] {
        if (work.cancel.requested())
            QCoreApplication::quit();
    });
    poll.start(100);
    QCoreApplication::exec();
    return Fine;
}

const QList<std::pair<QString, qint64 SampleParameters::*>> &sampleNumbers()
{
    static const QList<std::pair<QString, qint64 SampleParameters::*>> numbers{
        {u"users"_s, &SampleParameters::users},
        {u"issues"_s, &SampleParameters::issues},
        {u"attachments"_s, &SampleParameters::attachments},
        {u"projects"_s, &SampleParameters::projects},
        {u"groups"_s, &SampleParameters::groups},
    };
    return numbers;
}

void addSampleOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, u"The folder for the company's jira-home (required)."_s, u"DIR"_s});
    const SampleParameters defaults;
    for (const auto &[name, member] : sampleNumbers())
        parser.addOption(withDefault(name, u"How many %1."_s.arg(name), u"N"_s, QString::number(defaults.*member)));
    parser.addOption(withDefault(u"attachment-bytes"_s, u"The size of all attachments together."_s, u"SIZE"_s,
        u"%1M"_s.arg(defaults.attachmentBytes / 1'000'000)));
    parser.addOption({u"no-troubles"_s, u"Plant none of the troubles that the checks look for."_s});
}

Result<SampleParameters> sampleParameters(const QCommandLineParser &parser)
{
    SampleParameters parameters;
    for (const auto &[name, member] : sampleNumbers()) {
        bool isNumber = false;
        parameters.*member = parser.value(name).toLongLong(&isNumber);
        if (!isNumber || parameters.*member < 0)
            return failure(ErrorCode::InvalidInput, u"--"_s + name, u"it takes a number"_s);
    }
    const auto bytes = sizeOption(parser, u"attachment-bytes"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    parameters.attachmentBytes = *bytes;
    parameters.troubles = !parser.isSet(u"no-troubles"_s);
    return parameters;
}

int sample(const QCommandLineParser &parser, const QStringList &, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s))
        return terminal.usage(u"sample needs --out DIR."_s);
    const auto parameters = sampleParameters(parser);
    if (!parameters)
        return terminal.fail(parameters.error());
    const QDir folder(parser.value(u"out"_s));
    if (folder.exists() && !folder.isEmpty())
        return terminal.fail({ErrorCode::ExistsAlready, folder.path(), {}});
    auto work = terminal.work();
    const auto written = writeSample(*parameters, parser.value(u"out"_s), work);
    if (!written)
        return terminal.fail(written.error());
    terminal.json({{u"backup"_s, written->backup}, {u"jiraHome"_s, written->jiraHome},
        {u"attachmentFiles"_s, written->attachmentFiles}, {u"attachmentBytes"_s, written->attachmentBytes}});
    terminal.say(u"Backup     %1"_s.arg(written->backup));
    terminal.say(u"jira-home  %1 (%2, %3)"_s.arg(
        written->jiraHome, counted(written->attachmentFiles, u"attachment"_s), sizeText(written->attachmentBytes)));
    return Fine;
}

} // namespace

Command practiceCommand()
{
    return {u"practice"_s, QString(), u"Run a stand-in Jira Server and Jira Cloud on this machine."_s,
        addPracticeOptions, practice};
}

Command sampleCommand()
{
    return {u"sample"_s, QString(), u"Write the sample company's backup and media, at any size."_s, addSampleOptions,
        sample};
}

} // namespace cloudward
