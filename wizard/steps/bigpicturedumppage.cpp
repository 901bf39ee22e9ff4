// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/bigpicturedumppage.h"

#include "core/bigpicture/appversion.h"
#include "core/work/sizes.h"
#include "wizard/browser/apppane.h"
#include "wizard/browser/eventtext.h"
#include "wizard/card.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/bigpicturework.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/placerow.h"
#include "wizard/workfolder.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cloudward {

BigPictureDumpPage::BigPictureDumpPage(Session &session, QWidget *parent)
    : StepPage(Step::DumpBigPicture, session, parent)
    , m_guide(new QWidget(this))
    , m_pane(new AppPane(session, u"bigpicture.dump.pane"_s, this))
{
    auto *cards = new QVBoxLayout(m_guide);
    cards->setContentsMargins({});
    cards->setSpacing(space::large);
    addVersion();
    addGuide();
    addFile();
    addConnections();
    cards->addStretch(1);
    body()->addWidget(m_guide, 1);
    body()->addWidget(m_pane, 1);
    m_pane->hide();
    m_pane->setGuide(tr("<p><b>On this page of the app:</b></p><ol><li>App configuration</li><li>Advanced › Database "
                        "dumps</li><li>New dump, a description, Create dump</li><li>Wait until it is on top of the "
                        "list; load the page anew if it is not</li><li>Download</li></ol><p>The file is taken as it "
                        "arrives, and kept with the migration.</p>"));
    connect(m_pane, &AppPane::closeWanted, this, [this] { showPane(false); });
    connect(m_pane, &AppPane::downloaded, this, &BigPictureDumpPage::keep);
    m_watch.setInterval(2s);
    connect(&m_watch, &QTimer::timeout, this, &BigPictureDumpPage::look);
    refresh();
}

void BigPictureDumpPage::addVersion()
{
    auto *card = new Card(tr("The app on the server"), m_guide);
    m_found = makeText({}, card);
    auto *label = new QLabel(tr("Its &version"), card);
    m_version = new QLineEdit(card);
    m_version->setObjectName(u"bigpicture.version"_s);
    m_version->setMaximumWidth(scaledToText(320));
    m_version->setPlaceholderText(tr("as Manage apps shows it"));
    label->setBuddy(m_version);
    m_gate = new Notice(card);
    m_dataCenter = new Notice(card);
    auto *assistant = new Notice(Notice::Kind::Attention,
        tr("Do not use Atlassian's Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new "
           "numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix."),
        card);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_found, label, m_version, m_gate, m_dataCenter, assistant})
        card->body()->addWidget(widget);
    m_guide->layout()->addWidget(card);
    connect(m_version, &QLineEdit::editingFinished, this, &BigPictureDumpPage::takeVersion);
}

void BigPictureDumpPage::addGuide()
{
    auto *card = new Card(tr("Make the dump"), m_guide);
    auto *text = makeText(tr("<ol><li>Sign in on the server as an administrator and open the app.</li>"
                             "<li>App configuration › Advanced › Database dumps.</li>"
                             "<li>New dump, a description that you will know again, Create dump.</li>"
                             "<li>Wait until it is on top of the list. If it is not, load the page anew.</li>"
                             "<li>Download.</li></ol>"
                             "<p>Make it right before Jira's backup in step 2, while nobody works: what is planned in "
                             "between is in neither or in one only.</p>"),
        card);
    m_openHere = new QPushButton(tr("&Open the app here"), card);
    m_openHere->setObjectName(u"bigpicture.dump.openHere"_s);
    m_noBrowser = new Notice(card);
    m_place = new PlaceRow(session(), tr("Open the app in &your browser"), u"bigpicture.dump.open"_s, card);
    card->body()->addWidget(text);
    card->body()->addWidget(m_openHere, 0, Qt::AlignLeft);
    card->body()->addWidget(m_noBrowser);
    card->body()->addWidget(m_place);
    m_guide->layout()->addWidget(card);
    connect(m_openHere, &QPushButton::clicked, this, &BigPictureDumpPage::openHere);
    connect(m_place, &PlaceRow::opened, this, &BigPictureDumpPage::sent);
}

void BigPictureDumpPage::addFile()
{
    auto *card = new Card(tr("Keep the file"), m_guide);
    auto *label = new QLabel(tr("Your browser puts downloads &into"), card);
    m_folder = new PathRow(u"bigpicture.downloads"_s, card);
    m_folder->nameBy(label);
    auto *choose = m_folder->addButton(tr("&Choose…"), u"bigpicture.chooseDownloads"_s);
    m_candidate = new Notice(card);
    m_keep = m_candidate->addButton(tr("Keep this &file"), u"bigpicture.keep"_s);
    auto *other = new QPushButton(tr("Take &another file…"), card);
    other->setObjectName(u"bigpicture.keepOther"_s);
    m_job = new JobPanel(session().jobs(), u"bigpicture.keep"_s, card);
    m_job->setRetryOffered(false);
    m_job->setFocusAfter(other);
    m_kept = new Notice(card);
    card->body()->addWidget(label);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_candidate);
    card->body()->addWidget(other, 0, Qt::AlignLeft);
    card->body()->addWidget(m_job);
    card->body()->addWidget(m_kept);
    m_guide->layout()->addWidget(card);

    const auto takeFolder = [this](const QString &path) {
        auto app = migration().appMigration();
        app.downloadFolder = path;
        migration().setAppMigration(app);
        m_seen.clear();
        refresh();
    };
    connect(m_folder->line(), &QLineEdit::editingFinished, this, [this, takeFolder] {
        if (QFileInfo(m_folder->path()).isAbsolute() && m_folder->path() != dumpFolder(migration()))
            takeFolder(m_folder->path());
    });
    connect(choose, &QPushButton::clicked, this,
        [this, takeFolder] { chooseFolder(this, tr("Downloads"), dumpFolder(migration()), takeFolder); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(m_offered); });
    connect(other, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("The app's dump"), dumpFolder(migration()), tr("All files (*)"),
            [this](const QString &path) { keep(path); });
    });
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *dump = m_job->result<DumpRecord>()) {
            storeDump(migration(), *dump);
            m_pane->say(Notice::Kind::Success, tr("The dump is kept with the migration. You may close this page."));
        }
        refresh();
    });
    connect(m_job, &JobPanel::failed, this,
        [this] { m_pane->say(Notice::Kind::Problem, tr("The file could not be kept; the guide says why.")); });
    connect(m_job, &JobPanel::activityChanged, this, &BigPictureDumpPage::refresh);
}

void BigPictureDumpPage::addConnections()
{
    auto *card = new Card(tr("Integrations, for later"), m_guide);
    auto *text =
        makeText(tr("After the restore every connection to another system is switched off. Note their names now, "
                    "one a line, so that none is forgotten: App configuration › Integrations › Connections. "
                    "Leave it empty where there is none."),
            card);
    m_connections = new QPlainTextEdit(card);
    m_connections->setObjectName(u"bigpicture.connectionNames"_s);
    m_connections->setAccessibleName(tr("Names of the app's connections, one a line"));
    m_connections->setTabChangesFocus(true);
    m_connections->setFixedHeight(scaledToText(80));
    card->body()->addWidget(text);
    card->body()->addWidget(m_connections);
    m_guide->layout()->addWidget(card);
    connect(m_connections, &QPlainTextEdit::textChanged, this, &BigPictureDumpPage::takeConnections);
}

QString BigPictureDumpPage::summary() const
{
    return tr("The app's own data do not travel in Jira's backup. The app writes them into a dump, and the cloud's app "
              "reads it again.");
}

QString BigPictureDumpPage::problem() const
{
    if (judgeAppVersion(appVersion(migration())) == AppVersion::TooOld)
        return tr("The app has to be upgraded to %1 or later before it makes the dump.").arg(leastAppVersion());
    if (m_job->isActive())
        return tr("The dump is being copied.");
    if (!migration().appMigration().dump)
        return tr("No dump is kept yet. Skip this step only if the app's data are not to come along.");
    return {};
}

void BigPictureDumpPage::refresh()
{
    const auto &document = migration();
    const auto name = appName(document);
    const auto version = appVersion(document);
    const bool listed = document.inventory() && bigPictureOf(*document.inventory()).isThere();
    m_found->setText(
        listed ? tr("The backup lists %1 %2.").arg(name, bigPictureOf(*document.inventory()).version)
               : tr("Manage apps on the server shows its version; a backup that is read in step 2 does, too."));
    if (!m_version->hasFocus())
        m_version->setText(version);
    switch (judgeAppVersion(version)) {
    case AppVersion::Fine:
        m_gate->say(Notice::Kind::Success, tr("%1 %2 makes dumps that the cloud takes (%3 or later).")
                                               .arg(name, version.toHtmlEscaped(), leastAppVersion()));
        break;
    case AppVersion::TooOld:
        m_gate->say(Notice::Kind::Problem,
            tr("%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.")
                .arg(name, version.toHtmlEscaped(), leastAppVersion()));
        break;
    case AppVersion::Unknown:
        m_gate->say(
            Notice::Kind::Info, tr("The app must be %1 or later. Type its version here.").arg(leastAppVersion()));
        break;
    }
    const auto facts = document.serverFacts();
    const bool surelyServer = facts && facts->deployment == "Server"_L1;
    m_dataCenter->say(Notice::Kind::Info,
        surelyServer ? QString()
                     : tr("On Jira Data Center the app asks to be installed once more before it makes a dump. Install "
                          "the same version again when it asks. In a cluster that switches the app off on the other "
                          "nodes until they follow, so do it outside of working hours."));
    m_place->setPlace(appPlace(AppPage::ServerDumps, document.choices()),
        tr("The address of the server is not known yet: give it in “Before you start”."));
    m_openHere->setVisible(bool(session().makeBrowser));
    m_openHere->setEnabled(appPlace(AppPage::ServerDumps, document.choices()).url.isValid());
    const auto &dump = document.appMigration().dump;
    m_place->setMain(!dump && !document.appMigration().sentToDump.isValid());
    if (!m_folder->line()->hasFocus())
        m_folder->setPath(dumpFolder(document));
    if (dump)
        m_kept->say(Notice::Kind::Success, tr("Kept: %1, %2, of %3.<br>SHA-256: %4")
                                               .arg(dump->fileName.toHtmlEscaped(), sizeText(dump->bytes),
                                                   QLocale().toString(dump->when.toLocalTime(), QLocale::ShortFormat),
                                                   breakable(QString::fromLatin1(dump->sha256.toHex()))));
    else
        m_kept->clear();
    if (const auto names = document.appMigration().connections.join(u'\n'); !m_connections->hasFocus())
        m_connections->setPlainText(names);
    showCandidate();
    Q_EMIT problemChanged();
}

void BigPictureDumpPage::sent()
{
    markDoing();
    auto app = migration().appMigration();
    app.sentToDump = QDateTime::currentDateTimeUtc();
    migration().setAppMigration(app);
    look();
}

void BigPictureDumpPage::openHere()
{
    m_pane->setDownloadFolder(workFolder(migration()) + u"/bigpicture"_s);
    if (!m_pane->open(appPlace(AppPage::ServerDumps, migration().choices()).url)) {
        m_noBrowser->say(Notice::Kind::Attention, noSandboxText());
        return;
    }
    sent();
    showPane(true);
}

void BigPictureDumpPage::showPane(bool shown)
{
    m_pane->setVisible(shown);
    m_guide->setVisible(!shown);
    if (!shown)
        m_openHere->setFocus();
}

void BigPictureDumpPage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    m_watch.start();
}

void BigPictureDumpPage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    StepPage::hideEvent(event);
}

void BigPictureDumpPage::look()
{
    const auto since = migration().appMigration().sentToDump;
    if (!since.isValid())
        return;
    const auto now = newestDumps(dumpFolder(migration()), since);
    const auto whole = unchangedSince(m_seen, now);
    m_seen = now;
    m_offered = whole.isEmpty() ? QString() : whole.first().path;
    showCandidate();
}

void BigPictureDumpPage::showCandidate()
{
    const auto &app = migration().appMigration();
    const bool wanted = !app.dump && app.sentToDump.isValid() && !m_job->isActive();
    if (!wanted) {
        m_candidate->clear();
        return;
    }
    m_keep->setVisible(!m_offered.isEmpty());
    setPrimary(m_keep, !m_offered.isEmpty());
    if (m_offered.isEmpty()) {
        m_candidate->say(Notice::Kind::Info, tr("Waiting for a new file in that folder."));
        return;
    }
    const QFileInfo file(m_offered);
    m_candidate->say(Notice::Kind::Info,
        tr("New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.")
            .arg(file.fileName().toHtmlEscaped(), sizeText(file.size())));
}

void BigPictureDumpPage::keep(const QString &path)
{
    if (path.isEmpty() || m_job->isActive())
        return;
    markDoing();
    const KeepDump parameters{path, workFolder(migration()), appVersion(migration())};
    session().jobs().start(u"bigpicture.keep"_s, std::make_unique<JobOf<DumpRecord>>(tr("Keeping the app's dump"),
                                                     [parameters](Work &work) { return keepDump(parameters, work); }));
}

void BigPictureDumpPage::takeVersion()
{
    auto app = migration().appMigration();
    app.version = m_version->text().trimmed();
    migration().setAppMigration(app);
    refresh();
}

void BigPictureDumpPage::takeConnections()
{
    auto app = migration().appMigration();
    app.connections.clear();
    for (const auto &line : m_connections->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto name = line.trimmed(); !name.isEmpty() && !app.connections.contains(name))
            app.connections += name;
    }
    migration().setAppMigration(app);
}

} // namespace cloudward
