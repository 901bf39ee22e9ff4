// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"
#include "wizard/joblist.h"
#include "wizard/session.h"
#include "wizard/steppage.h"

#include <QScrollArea>
#include <QTemporaryDir>

#include <memory>

/// A page on a document in a temporary folder, pressed by keyboard and object name. Nothing leaves the machine: what would
/// be opened in a browser is noted.
class PageStage
{
public:
    PageStage();
    ~PageStage();

    template<class Page>
    Page *show()
    {
        return static_cast<Page *>(showPage(new Page(*m_session)));
    }

    cloudward::Migration &migration() { return *m_migration; }
    cloudward::Session &session() { return *m_session; }
    cloudward::JobList &jobs() { return *m_jobs; }
    cloudward::StepPage *page() { return m_page; }
    const QList<QUrl> &opened() const { return m_opened; }
    QString folder() const { return m_folder.path(); }

    /// Gives the session a cloud, server and organisation that nobody listens on.
    void connectAll();
    void finishImport();
    /// Saves, closes and opens the document; the page is gone.
    void reopen();

    /// The control of that name on the page; fails the test's look-up (nullptr) when it is hidden.
    template<class W = QWidget>
    W *find(const char *name)
    {
        return qobject_cast<W *>(findWidget(name));
    }
    /// Tab until the control has the focus, then Space. False where Tab does not lead to it.
    bool press(const char *name);
    bool tabTo(const char *name);
    /// Text of all visible labels on the page: what a reader sees.
    QString words();
    /// Saves a picture below $CLOUDWARD_PICTURES, if that is set; $CLOUDWARD_PICTURES_SCHEME=dark,
    /// $CLOUDWARD_PICTURES_WIDTH=756 and $CLOUDWARD_PICTURES_POINTS=20 make it another one.
    void picture(const char *name);

    /// A job of that key that comes back with `result` at once, as if the work had been done.
    template<class T>
    void finishJob(const char *key, T result)
    {
        auto *job = m_jobs->start(
            QString::fromLatin1(key), std::make_unique<cloudward::JobOf<T>>(QStringLiteral("Test"),
                                          [result](cloudward::Work &) -> cloudward::Result<T> { return result; }));
        waitFor(job);
    }
    /// One that fails so.
    template<class T>
    void failJob(const char *key, const cloudward::Error &error)
    {
        auto *job = m_jobs->start(QString::fromLatin1(key),
            std::make_unique<cloudward::JobOf<T>>(QStringLiteral("Test"),
                [error](cloudward::Work &) -> cloudward::Result<T> { return std::unexpected(error); }));
        waitFor(job);
    }

private:
    cloudward::StepPage *showPage(cloudward::StepPage *page);
    QWidget *findWidget(const char *name);
    void open();
    void waitFor(cloudward::Job *job);

    QTemporaryDir m_folder;
    std::unique_ptr<cloudward::Migration> m_migration;
    std::unique_ptr<cloudward::SecretStore> m_secrets;
    std::unique_ptr<cloudward::JobList> m_jobs;
    std::unique_ptr<cloudward::Session> m_session;
    std::unique_ptr<QScrollArea> m_window;
    cloudward::StepPage *m_page = nullptr;
    QList<QUrl> m_opened;
};

/// Three people, three groups, two projects.
cloudward::Inventory smallInventory();
