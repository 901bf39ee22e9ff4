// SPDX-License-Identifier: Apache-2.0
#include "pagestage.h"

#include "wizard/style.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace cloudward;
using namespace Qt::StringLiterals;

PageStage::PageStage()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const bool dark = qEnvironmentVariable("CLOUDWARD_PICTURES_SCHEME") == "dark"_L1;
    if (const int points = qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_POINTS"); points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    applyStyle(*qApp, dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    auto made = Migration::create(m_folder.filePath(u"test.cloudward"_s));
    if (!made)
        qFatal("cannot create the document: %s", qPrintable(errorName(made.error().code)));
    m_migration = std::move(*made);
    Choices choices = m_migration->choices();
    choices.workFolder = m_folder.path();
    choices.cloudSite = QUrl(u"https://acme.atlassian.net"_s);
    choices.cloudEmail = u"admin@acme.example"_s;
    choices.serverUser = u"admin"_s;
    m_migration->setChoices(choices);
    open();
}

PageStage::~PageStage()
{
    m_window.reset();
    m_session.reset();
    m_jobs.reset();
}

void PageStage::open()
{
    m_secrets = makeMemorySecretStore();
    m_jobs = std::make_unique<JobList>();
    m_session = std::make_unique<Session>(*m_migration, *m_secrets, *m_jobs);
    m_session->openUrl = [this](const QUrl &url) { m_opened << url; };
}

void PageStage::reopen()
{
    const QString path = m_migration->path();
    m_window.reset();
    m_page = nullptr;
    m_session.reset();
    m_jobs.reset();
    m_migration.reset();
    auto opened = Migration::open(path);
    if (!opened)
        qFatal("cannot open the document again: %s", qPrintable(errorName(opened.error().code)));
    m_migration = std::move(*opened);
    open();
}

StepPage *PageStage::showPage(StepPage *page)
{
    m_window = std::make_unique<QScrollArea>();
    m_window->setWidgetResizable(true);
    m_window->setFrameShape(QFrame::NoFrame);
    m_window->setFocusPolicy(Qt::NoFocus);
    m_window->setWidget(page);
    const int width = qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_WIDTH");
    m_window->resize(width > 0 ? width : 940, 700);
    m_page = page;
    m_window->show();
    // Not active: a bare display has no window manager that would make it so.
    if (!QTest::qWaitForWindowExposed(m_window.get(), 30'000))
        qWarning("the window did not come up");
    page->refresh();
    return page;
}

void PageStage::connectAll()
{
    CloudAccess cloud = m_session->cloud();
    cloud.site = QUrl(u"http://127.0.0.1:1"_s);
    cloud.email = u"admin@acme.example"_s;
    cloud.apiToken = Secret(u"token"_s);
    m_session->setCloud(cloud);
    ServerAccess server = m_session->server();
    server.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    server.user = u"admin"_s;
    server.password = Secret(u"password"_s);
    m_session->setServer(server);
    m_session->setOrganisationKey(Secret(u"key"_s));
}

void PageStage::finishImport()
{
    for (const auto &phase : {u"signed-in"_s, u"uploaded"_s, u"validated"_s, u"options"_s, u"running"_s, u"finished"_s})
        m_migration->setPhaseConfirmed(Step::ImportBackup, phase, true);
}

QWidget *PageStage::findWidget(const char *name)
{
    const auto widgets = m_page->findChildren<QWidget *>(QString::fromLatin1(name));
    for (QWidget *widget : widgets) {
        if (widget->isVisibleTo(m_page))
            return widget;
    }
    return nullptr;
}

bool PageStage::tabTo(const char *name)
{
    QWidget *goal = findWidget(name);
    if (!goal || !goal->isEnabled())
        return false;
    for (int presses = 0; presses < 200; ++presses) {
        QWidget *focus = m_window->window()->focusWidget();
        if (focus == goal || (goal->focusProxy() && focus == goal->focusProxy()))
            return true;
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Tab);
    }
    return false;
}

bool PageStage::press(const char *name)
{
    if (!tabTo(name))
        return false;
    QTest::keyClick(m_window->window()->focusWidget(), Qt::Key_Space);
    return true;
}

QString PageStage::words()
{
    QStringList words;
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(m_page))
            words << label->text();
    }
    return words.join(u'\n');
}

void PageStage::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    // Layouts within layouts settle one after the other.
    QTest::qWait(100);
    m_page->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + u".png"_s));
}

void PageStage::waitFor(Job *job)
{
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 60'000);
    QApplication::processEvents();
}

Inventory smallInventory()
{
    Inventory inventory;
    inventory.version = u"8.20.10"_s;
    inventory.baseUrl = u"https://jira.acme.example"_s;
    inventory.exportedAt = QDateTime(QDate(2026, 11, 20), QTime(21, 30), QTimeZone::UTC);
    inventory.counts[u"Issue"_s] = 1200;
    inventory.people.groups = {u"jira-administrators"_s, u"developers"_s, u"site-admins"_s};
    inventory.people.users = {
        {.userKey = u"admin"_s, .userName = u"admin"_s, .displayName = u"Ada"_s, .email = u"admin@acme.com"_s},
        {.userKey = u"bob"_s, .userName = u"bob"_s, .displayName = u"Bob"_s, .email = u"bob@acme.com"_s},
    };
    inventory.people.memberships = {
        {.group = u"jira-administrators"_s, .member = u"admin"_s},
        {.group = u"developers"_s, .member = u"bob"_s},
    };
    inventory.projects = {
        {.id = 1, .key = u"ABC"_s, .originalKey = u"ABC"_s, .name = u"Alpha"_s, .issues = 1000},
        {.id = 2, .key = u"XYZ"_s, .originalKey = u"XYZ"_s, .name = u"Omega"_s, .issues = 200},
    };
    return inventory;
}
