// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/bigpictureinstallpage.h"

#include "wizard/card.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/bigpicturework.h"
#include "wizard/steps/placerow.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const QString installedTick = u"bigpicture.installed"_s;

} // namespace

BigPictureInstallPage::BigPictureInstallPage(Session &session, QWidget *parent)
    : StepPage(Step::InstallBigPicture, session, parent)
{
    auto *install = new Card(tr("Install it"), this);
    install->body()->addWidget(makeText(
        tr("<ol><li>Apps › Find new apps, in the site's own menu.</li><li>Search for the app, and take the same "
           "one as on the server.</li><li>Install it. You have to be an administrator of the site.</li>"
           "<li>Enter its licence, or begin a trial.</li></ol>"
           "<p>Open it once, and make nothing in it: what is there is replaced in the next step.</p>"),
        install));
    m_find = new PlaceRow(session, tr("&Find the app"), u"bigpicture.find"_s, install);
    install->body()->addWidget(m_find);
    body()->addWidget(install);

    auto *there = new Card(tr("Is it there?"), this);
    m_look = new QPushButton(tr("Look on the &site"), there);
    m_look->setObjectName(u"bigpicture.look"_s);
    m_job = new JobPanel(session.jobs(), u"bigpicture.look"_s, there);
    m_job->setFocusAfter(m_look);
    m_there = new Notice(there);
    m_open = new PlaceRow(session, tr("&Open the app"), u"bigpicture.openApp"_s, there);
    m_tick = new QCheckBox(tr("It opens on the site, and its &licence or trial is valid"), there);
    m_tick->setObjectName(u"bigpicture.installed"_s);
    wrapText(m_tick);
    there->body()->addWidget(m_look, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_there, m_open, m_tick})
        there->body()->addWidget(widget);
    body()->addWidget(there);
    body()->addStretch(1);

    connect(m_find, &PlaceRow::opened, this, [this] { markDoing(); });
    connect(m_look, &QPushButton::clicked, this, &BigPictureInstallPage::look);
    connect(m_job, &JobPanel::retryWanted, this, &BigPictureInstallPage::look);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *seen = m_job->result<AppThere>())
            storeAppThere(migration(), *seen);
        refresh();
    });
    connect(m_job, &JobPanel::activityChanged, this, &BigPictureInstallPage::refresh);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        markDoing();
        migration().setTicked(installedTick, on);
        refresh();
    });
    refresh();
}

QString BigPictureInstallPage::summary() const
{
    return tr("The dump is restored by the app itself, so the app has to be on the cloud site first.");
}

QString BigPictureInstallPage::problem() const
{
    if (!migration().ticked().contains(installedTick))
        return tr("Open the app on the site, and tick that it is there.");
    return {};
}

void BigPictureInstallPage::look()
{
    if (m_job->isActive() || !session().hasCloud())
        return;
    markDoing();
    session().jobs().start(u"bigpicture.look"_s, std::make_unique<JobOf<AppThere>>(tr("Looking for the app"),
                                                     [access = session().cloud()](Work &work) -> Result<AppThere> {
                                                         CloudClient client(access, work.cancel);
                                                         return lookForApp(client);
                                                     }));
}

void BigPictureInstallPage::refresh()
{
    const auto &choices = migration().choices();
    m_find->setPlace(appPlace(AppPage::FindApps, choices));
    m_open->setPlace(appPlace(AppPage::CloudApp, choices));
    m_look->setEnabled(session().hasCloud() && !m_job->isActive());
    const QSignalBlocker blocker(m_tick);
    m_tick->setChecked(migration().ticked().contains(installedTick));
    m_find->setMain(!m_tick->isChecked());
    const bool looked = m_job->result<AppThere>() || !migration().appMigration().there.names.isEmpty();
    const auto &there = migration().appMigration().there;
    if (!looked)
        m_there->say(
            Notice::Kind::Info, session().hasCloud() ? QString() : tr("Connect the cloud site to look by itself."));
    else if (there.sight == AppSight::Seen)
        m_there->say(Notice::Kind::Success, tr("An account of the app's name is on the site: %1. An installed app has "
                                               "one, as far as is known; whether its "
                                               "licence is valid only its own page tells.")
                                                .arg(there.names.join(u", "_s).toHtmlEscaped()));
    else if (there.sight == AppSight::NotSeen)
        m_there->say(Notice::Kind::Attention, tr("No account of the app is seen. A new one shows up to half a minute "
                                                 "late. If it opens on the site all the "
                                                 "same, it is there: not every app names its account after itself."));
    else
        m_there->say(Notice::Kind::Attention,
            tr("Your account may not list apps' accounts, so it cannot be known from here. Open the app to see."));
    Q_EMIT problemChanged();
}

} // namespace cloudward
