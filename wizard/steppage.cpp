// SPDX-License-Identifier: Apache-2.0
#include "wizard/steppage.h"

#include "wizard/steps/backuppage.h"
#include "wizard/steps/beforepage.h"
#include "wizard/steps/bigpicturedumppage.h"
#include "wizard/steps/bigpicturefinishpage.h"
#include "wizard/steps/bigpictureinstallpage.h"
#include "wizard/steps/bigpicturerestorepage.h"
#include "wizard/steps/exportuserspage.h"
#include "wizard/steps/groupspage.h"
#include "wizard/steps/importmediapage.h"
#include "wizard/steps/importpage.h"
#include "wizard/steps/mediapage.h"
#include "wizard/steps/peoplepage.h"
#include "wizard/steps/postcheckspage.h"
#include "wizard/steps/rejoinpage.h"
#include "wizard/style.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString pageName(Step step)
{
    switch (step) {
    case Step::BeforeYouStart: return u"page.before"_s;
    case Step::ExportUsers: return u"page.users"_s;
    case Step::BackUpDatabase: return u"page.backup"_s;
    case Step::BackUpMedia: return u"page.media"_s;
    case Step::ImportBackup: return u"page.import"_s;
    case Step::ImportMedia: return u"page.importmedia"_s;
    case Step::ReviewGroups: return u"page.groups"_s;
    case Step::RejoinGroups: return u"page.rejoin"_s;
    case Step::PostChecks: return u"page.checks"_s;
    case Step::MatchPeople: return u"page.people"_s;
    case Step::DumpBigPicture: return u"page.bigpicture.dump"_s;
    case Step::InstallBigPicture: return u"page.bigpicture.install"_s;
    case Step::RestoreBigPicture: return u"page.bigpicture.restore"_s;
    case Step::FinishBigPicture: return u"page.bigpicture.finish"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

StepPage::StepPage(Step step, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_session(session)
    , m_body(new QVBoxLayout(this))
{
    setObjectName(pageName(step));
    m_body->setContentsMargins(space::page, space::small, space::page, space::wide);
    m_body->setSpacing(space::large);
}

void StepPage::leave()
{
    if (migration().stepState(m_step) != StepState::Done)
        migration().setStepState(m_step, StepState::Done);
}

void StepPage::markDoing()
{
    const StepState state = migration().stepState(m_step);
    if (state == StepState::ToDo || state == StepState::Skipped)
        migration().setStepState(m_step, StepState::Doing);
}

QList<StepPage *> makeStepPages(Session &session, QWidget *parent)
{
    return {
        new BeforePage(session, parent),
        new ExportUsersPage(session, parent),
        new BackupPage(session, parent),
        new MediaPage(session, parent),
        new ImportPage(session, parent),
        new ImportMediaPage(session, parent),
        new GroupsPage(session, parent),
        new RejoinPage(session, parent),
        new PostChecksPage(session, parent),
        new PeoplePage(session, parent),
        new BigPictureDumpPage(session, parent),
        new BigPictureInstallPage(session, parent),
        new BigPictureRestorePage(session, parent),
        new BigPictureFinishPage(session, parent),
    };
}

} // namespace cloudward
