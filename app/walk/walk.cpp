// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"

#include "wizard/steppage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace cloudward {

using namespace Qt::StringLiterals;

Walk::Walk(Settings settings)
    : m_settings(std::move(settings))
    , m_secrets(makeMemorySecretStore())
{
    m_settings.sites.folder = m_settings.folder + u"/sites"_s;
}

Walk::~Walk() = default;

Result<void> Walk::inOrder(std::initializer_list<std::function<Result<void>()>> deeds)
{
    for (const auto &deed : deeds) {
        if (auto done = deed(); !done)
            return done;
    }
    return {};
}

QString Walk::report() const
{
    return m_stage->migration().choices().workFolder + u"/cloudward-report.html"_s;
}

Result<void> Walk::open()
{
    auto stage = Stage::open(m_settings.folder + u"/practice.cloudward"_s, *m_secrets);
    if (!stage)
        return std::unexpected(stage.error());
    m_stage = std::move(*stage);
    auto &window = m_stage->window();
    window.mayStopJobs = [](qsizetype) { return true; };
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    m_hand = std::make_unique<Hand>(window);
    return m_hand->waitUntil(u"the window"_s, [&window] { return window.isVisible(); });
}

Result<void> Walk::reopen()
{
    const auto step = m_stage->migration().currentStep();
    m_hand.reset();
    m_stage->window().close();
    m_stage.reset();
    if (auto opened = open(); !opened)
        return opened;
    if (m_stage->migration().currentStep() != step || m_stage->window().page()->step() != step)
        return failure(ErrorCode::Unexpected, u"reopen"_s, u"the window came up at another step"_s);
    return {};
}

Result<void> Walk::run()
{
    Work work;
    QDir().mkpath(m_settings.folder);
    auto sites = PracticeSites::start(m_settings.sites, work);
    if (!sites)
        return std::unexpected(sites.error());
    m_sites = std::move(*sites);
    if (auto opened = open(); !opened)
        return opened;
    fillInPractice(*m_stage, *m_sites, m_settings.folder + u"/work"_s);
    if (m_settings.cloudAddress) {
        const auto address = m_settings.cloudAddress(m_sites->cloudUrl());
        if (!address)
            return std::unexpected(address.error());
        auto choices = m_stage->migration().choices();
        choices.organisationBase = *address;
        m_stage->migration().setChoices(choices);
        auto access = m_stage->session().cloud();
        access.site = *address;
        m_stage->session().setCloud(access);
    }

    // The list grows on the way: the backup says whether there is BigPicture.
    for (std::optional at = Step::BeforeYouStart; at; at = following(*at)) {
        const auto step = *at;
        if (m_settings.reopenAt == step) {
            if (auto reopened = reopen(); !reopened)
                return reopened;
        }
        if (m_stage->window().page()->step() != step)
            return failure(ErrorCode::Unexpected, m_stage->window().page()->title(), u"Next led to another step"_s);
        if (m_settings.arrivedAt)
            m_settings.arrivedAt(step, *m_stage);
        if (auto worked = workOn(step); !worked) {
            takePicture(u"stopped"_s);
            auto error = worked.error();
            error.detail = u"step %1: %2"_s.arg(int(step)).arg(error.detail);
            return std::unexpected(error);
        }
    }
    return {};
}

std::optional<Step> Walk::following(Step step) const
{
    const auto steps = railSteps(m_stage->migration().usesBigPicture());
    const auto next = steps.indexOf(step) + 1;
    return next < steps.size() ? std::optional(steps.at(next)) : std::nullopt;
}

Result<void> Walk::workOn(Step step)
{
    switch (step) {
    case Step::BeforeYouStart: return beforeYouStart();
    case Step::ExportUsers: return exportUsers();
    case Step::BackUpDatabase: return backUpDatabase();
    case Step::BackUpMedia: return backUpMedia();
    case Step::ImportBackup: return importBackup();
    case Step::ImportMedia: return importMedia();
    case Step::ReviewGroups: return reviewGroups();
    case Step::RejoinGroups: return rejoinGroups();
    case Step::PostChecks: return postChecks();
    case Step::MatchPeople: return matchPeople();
    case Step::DumpBigPicture: return dumpBigPicture();
    case Step::InstallBigPicture: return installBigPicture();
    case Step::RestoreBigPicture: return restoreBigPicture();
    case Step::FinishBigPicture: return finishBigPicture();
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> Walk::waitForJob(const QString &key)
{
    auto over = m_hand->waitUntil(
        key, [&] { return m_stage->jobs().find(key) && m_stage->jobs().find(key)->isOver(); }, std::chrono::minutes(5));
    if (!over)
        return over;
    const auto *job = m_stage->jobs().find(key);
    if (job->state() != Job::State::Succeeded)
        return std::unexpected(*job->error());
    return {};
}

Result<void> Walk::pressAndWait(const QString &button, const QString &jobKey)
{
    return inOrder({[&] { return m_hand->press(button); }, [&] { return waitForJob(jobKey); }});
}

Result<void> Walk::inTheBrowser(const QString &openButton, const std::function<Result<void>(Work &)> &deed)
{
    QUrl opened;
    m_stage->session().openUrl = [&opened](const QUrl &url) { opened = url; };
    if (auto pressed = m_hand->press(openButton); !pressed)
        return pressed;
    if (opened.host() != m_sites->cloudUrl().host())
        return failure(ErrorCode::Unexpected, openButton, u"opened "_s + opened.toString());
    JobOf<int> browser(u"The person in the browser"_s, [&deed](Work &work) -> Result<int> {
        if (auto done = deed(work); !done)
            return std::unexpected(done.error());
        return 0;
    });
    browser.start();
    if (auto over = m_hand->waitUntil(openButton, [&] { return browser.isOver(); }, std::chrono::minutes(5)); !over)
        return over;
    if (browser.error())
        return std::unexpected(*browser.error());
    return {};
}

Result<void> Walk::tickAll(const QString &prefix)
{
    QStringList names;
    const auto boxes = m_stage->window().page()->findChildren<QAbstractButton *>();
    for (const auto *box : boxes) {
        if (box->objectName().startsWith(prefix) && box->isVisibleTo(&m_stage->window()))
            names.append(box->objectName());
    }
    for (const auto &name : names) {
        // A tick may build the list anew, and may be what opens the next one.
        const auto *box = qobject_cast<QAbstractButton *>(m_hand->find(name));
        if (!box || box->isChecked())
            continue;
        if (auto pressed = m_hand->press(name); !pressed)
            return pressed;
    }
    return {};
}

Result<void> Walk::next()
{
    takePicture(m_stage->window().page()->objectName().section(u'.', 1));
    const auto isOpen = [this] {
        const auto *button = m_hand->find(u"next"_s);
        return button && button->isEnabled();
    };
    if (auto open = m_hand->waitUntil(u"next"_s, isOpen, std::chrono::seconds(60)); !open)
        return failure(ErrorCode::Unexpected, u"next"_s, m_stage->window().page()->problem());
    return m_hand->press(u"next"_s);
}

void Walk::takePicture(const QString &name)
{
    if (m_settings.shown)
        m_settings.shown(*m_stage, name);
    if (m_settings.pictures.isEmpty())
        return;
    QDir().mkpath(m_settings.pictures);
    // Layouts within layouts settle one after the other.
    QEventLoop settling;
    QTimer::singleShot(100, &settling, &QEventLoop::quit);
    settling.exec();
    m_stage->window().grab().save(
        u"%1/%2-%3.png"_s.arg(m_settings.pictures).arg(m_pictures++, 2, 10, QChar(u'0')).arg(name));
}

Result<void> Walk::beforeYouStart()
{
    takePicture(u"before-unconnected"_s);
    return inOrder({
        [&] { return pressAndWait(u"before.connectServer"_s, u"server.connect"_s); },
        [&] { return pressAndWait(u"before.connectCloud"_s, u"cloud.connect"_s); },
        [&] { return m_hand->press(u"before.bigpicture"_s); },
        [&] { return tickAll(u"before.tick."_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::exportUsers()
{
    return inOrder({
        [&] { return m_hand->press(u"users.fromServer"_s); },
        [&] { return pressAndWait(u"users.export"_s, u"users.export"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::backUpDatabase()
{
    return inOrder({
        [&] { return pressAndWait(u"backup.start"_s, u"backup.start"_s); },
        [&] { return pressAndWait(u"backup.fetch"_s, u"backup.fetch"_s); },
        [&] { return waitForJob(u"backup.audit"_s); },
        [&] { return m_hand->press(u"backup.accept"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::matchPeople()
{
    return inOrder({
        [&] { return pressAndWait(u"people.accounts"_s, u"people.accounts"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::backUpMedia()
{
    return inOrder({
        [&] { return pressAndWait(u"media.look"_s, u"media.look"_s); },
        [&] { return pressAndWait(u"media.pack"_s, u"media.pack"_s); },
        [&] { return tickAll(u"media.accept"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::importBackup()
{
    const auto choices = m_stage->migration().choices();
    takePicture(u"import-guide"_s);
    return inOrder({
        [&] {
            return inTheBrowser(u"import.open"_s, [&](Work &work) {
                return importBackupAsPerson(m_sites->cloudUrl(), choices.backupPath, choices.mergeUsers, work);
            });
        },
        [&] { return tickAll(u"import.phase."_s); },
        [&] { return countUntilSeen(); },
        [&] { return next(); },
    });
}

Result<void> Walk::countUntilSeen()
{
    // The site shows a change some seconds late, as the real one does; a person counts again.
    constexpr int mostTries = 30;
    for (int tries = 0; tries < mostTries; ++tries) {
        if (auto counted = pressAndWait(u"import.check"_s, u"import.check"_s); !counted)
            return counted;
        const auto isFine = [this] { return m_stage->window().page()->problem().isEmpty(); };
        if (m_hand->waitUntil(u"import.check"_s, isFine, std::chrono::seconds(1)))
            return {};
    }
    return failure(ErrorCode::TimedOut, u"import.check"_s, m_stage->window().page()->problem());
}

Result<void> Walk::importMedia()
{
    const auto folder = m_stage->migration().choices().workFolder;
    for (qsizetype number = 0; number < m_stage->migration().chunks().size(); ++number) {
        const auto *path = m_hand->find(u"importmedia.path"_s);
        const auto chunk = path ? path->property("text").toString() : QString();
        if (number == 0)
            takePicture(u"importmedia-guide"_s);
        auto imported = inOrder({
            [&] {
                return inTheBrowser(u"importmedia.open"_s,
                    [&](Work &work) { return importMediaAsPerson(m_sites->cloudUrl(), chunk, work); });
            },
            [&] { return tickAll(u"importmedia.phase."_s); },
            [&] {
                return m_hand->waitUntil(u"chunk"_s,
                    [&] { return m_stage->migration().chunks().at(number).import == ChunkState::Import::Imported; });
            },
        });
        if (!imported)
            return imported;
    }
    return next();
}

Result<void> Walk::reviewGroups()
{
    return inOrder({
        [&] { return pressAndWait(u"groups.load"_s, u"groups.load"_s); },
        [&] { return m_hand->press(u"groups.propose"_s); },
        [&] { return pressAndWait(u"groups.grantAll"_s, u"groups.grant"_s); },
        [&] { return tickAll(u"groups.tick"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::rejoinGroups()
{
    return inOrder({
        [&] { return pressAndWait(u"rejoin.load"_s, u"rejoin.load"_s); },
        [&] { return pressAndWait(u"rejoin.add"_s, u"rejoin.add"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::postChecks()
{
    return inOrder({
        [&] { return pressAndWait(u"checks.run"_s, u"checks.run"_s); },
        [&] { return tickAll(u"checks.tick."_s); },
        [&] { return pressAndWait(u"checks.report"_s, u"checks.report"_s); },
        [&] { return next(); },
        [&] {
            return m_hand->waitUntil(u"the last step"_s,
                [&] { return m_stage->migration().stepState(Step::PostChecks) == StepState::Done; });
        },
    });
}

} // namespace cloudward
