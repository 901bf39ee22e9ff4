// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importsight.h"

#include <QDateTime>

namespace cloudward {

/// The file that the page sends, as the browser sees it go.
struct PageUpload
{
    enum class State { None, Going, Done, Broken };
    State state = State::None;
    qint64 done = 0;
    qint64 total = 0; ///< bytes; of all requests that carry the file
    int status = 0;   ///< HTTP, of the last answer; 0 where the connection broke
    int number = 0;   ///< which upload of the document it is: a short one may come and go between two looks

    bool operator==(const PageUpload &) const = default;
};

/// One look at the page.
struct PageLook
{
    QString document; ///< another one after each load of the page
    ImportSighting sighting;
    PageUpload upload; ///< of this document
    QDateTime at;      ///< UTC
};

/// Something that a person wants to know, and that goes into the journal.
struct ImportEvent
{
    enum class Kind {
        PhaseReached, ///< `phase`
        UploadBegun,
        UploadDone,   ///< `bytes`
        UploadBroken, ///< `status`; `words` are those of the page, if it has any
        Reloaded,     ///< the page loaded anew while work went on, and goes on
        Lost,         ///< … and the work is gone: the page waits for a file again
        Failed,       ///< `words`
        Resting,      ///< at 50 or 90 %, once each
        SignInWanted,
        NoRight,
        NotRecognised, ///< no rule has fitted for a while
    };
    Kind kind;
    QString phase{};
    QString words{};
    qint64 bytes = 0;
    int status = 0;
    int percent = -1;

    bool operator==(const ImportEvent &) const = default;
};

/// Follows one import on the official page from look to look and tells what happened. Phases are those that the person
/// confirms by hand elsewhere, in their order:
///
///     data:  signed-in, uploaded, validated, options, running, finished
///     media: uploaded, processed, proceeded, imported
///
/// A phase counts only after those before it, and "uploaded" only where the upload itself was seen to end or the site is
/// seen to work on the file: a page that still shows the end of the import before is no proof. Pure; any thread.
class ImportWatch
{
public:
    enum class Target { Data, Media };

    /// `done`: the phases that are known already, of an import that was begun before.
    explicit ImportWatch(Target target, QStringList done = {});

    QList<ImportEvent> look(const PageLook &look);
    /// What the person says by hand counts as seen.
    void setDone(const QStringList &done) { m_done = done; }

    const QStringList &done() const { return m_done; }
    ImportSight sight() const { return m_sight; }
    int percent() const { return m_percent; }
    /// When the sight or its percentage last changed; invalid before the first look.
    QDateTime since() const { return m_since; }
    /// Whether the site is at work on the file, so that the page is better left alone.
    bool isWorking() const;

    static QStringList phases(Target target);

private:
    void followDocument(const PageLook &look, QList<ImportEvent> &events);
    void followUpload(const PageLook &look, QList<ImportEvent> &events);
    void followSight(const PageLook &look, QList<ImportEvent> &events);
    void reach(const QString &phase, QList<ImportEvent> &events);

    Target m_target;
    QStringList m_done;
    QString m_document;
    ImportSight m_sight = ImportSight::Unknown;
    ImportSight m_working = ImportSight::Unknown; ///< what the site was last seen at work on; Unknown once that is over
    PageUpload::State m_upload = PageUpload::State::None;
    int m_uploadNumber = -1; ///< of this document
    bool m_reloaded = false;
    int m_percent = -1;
    int m_rested = -1;
    QDateTime m_since;
    QDateTime m_unknownSince;
    bool m_unknownTold = false;
};

} // namespace cloudward
