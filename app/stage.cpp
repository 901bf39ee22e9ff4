// SPDX-License-Identifier: Apache-2.0
#include "app/stage.h"

#include "app/browserloader.h"
#include "app/log.h"
#include "app/practice/sites/practicesites.h"
#include "wizard/browser/browsermodule.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace cloudward {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Stage>> Stage::open(const QString &path, SecretStore &secrets)
{
    auto migration = QFileInfo::exists(path) ? Migration::open(path) : Migration::create(path);
    if (!migration)
        return std::unexpected(migration.error());
    std::unique_ptr<Stage> stage(new Stage);
    stage->m_migration = std::move(*migration);
    stage->m_jobs = std::make_unique<JobList>();
    logJobs(*stage->m_jobs);
    stage->m_session = std::make_unique<Session>(*stage->m_migration, secrets, *stage->m_jobs);
    stage->m_session->logText = logText;
    stage->m_session->openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    if (hasBrowserModule())
        stage->m_session->makeBrowser = [stage = stage.get()](QWidget *parent) { return stage->makeBrowser(parent); };
    stage->m_window = std::make_unique<WizardWindow>(*stage->m_session);
    return stage;
}

Stage::~Stage() = default;

SiteBrowser *Stage::makeBrowser(QWidget *parent)
{
    if (!m_browsers) {
        auto *module = loadBrowserModule();
        if (!module)
            return nullptr;
        m_browsers = module->makeMaker([session = m_session.get()] { return session->network(); });
    }
    return m_browsers->makeBrowser(parent, m_migration->choices().practice);
}

void fillInPractice(Stage &stage, const PracticeSites &sites, const QString &folder)
{
    const auto facts = sites.facts();
    auto choices = stage.migration().choices();
    choices.practice = true;
    choices.workFolder = folder;
    choices.serverUrl = sites.serverUrl();
    choices.serverUser = facts.adminUser;
    choices.cloudSite = sites.cloudUrl();
    choices.cloudEmail = facts.cloudEmail;
    choices.organisationBase = sites.organisationUrl();
    choices.mediaSource = sites.jiraHome();
    choices.chunkLimit = practiceChunkLimit;
    stage.migration().setChoices(choices);
    stage.session().setServer({sites.serverUrl(), facts.adminUser, Secret(facts.adminPassword), {}});
    stage.session().setCloud({sites.cloudUrl(), facts.cloudEmail, Secret(facts.cloudToken)});
    stage.session().setOrganisationKey(Secret(facts.organisationKey));
}

} // namespace cloudward
