// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/arriving.h"
#include "app/practice/sites/practicecloud.h"

#include <QFutureSynchronizer>
#include <QJsonObject>
#include <QTimer>

#include <expected>

namespace cloudward {

/// What goes on behind the import pages: one import at a time, of data or of media.
///
///     data:  idle -> validating -> validated -> running -> done
///     media: idle -> processing -> proceed -> importing -> done
///     both:  any -> failed; from done and failed the next upload begins anew
///
/// A run of data rests at 50 % ("Upgrading database") and at 90 % ("Importing users and groups") as the real one does. It
/// removes all projects and media of the site when it begins. Media are refused before there is data.
class ImportDesk : public QObject
{
    Q_OBJECT
public:
    explicit ImportDesk(PracticeCloud &cloud);
    ~ImportDesk() override;

    enum class Kind { None, Data, Media };
    enum class Phase { Idle, Validating, Validated, Running, Processing, Proceed, Importing, Done, Failed };

    /// {kind, phase, percent, message, file, warnings, serverUrls, counts …}
    QJsonObject status() const;

    /// Takes an uploaded file. Refused, with words to show, while another import goes on, and for media without data.
    std::expected<void, QString> upload(Kind kind, const QString &fileName, const QByteArray &bytes);
    /// `choices`: {"mail": bool, "users": "merge"|"overwrite", "serverUrls": [...]}.
    std::expected<void, QString> run(const QJsonObject &choices);
    std::expected<void, QString> proceed();
    /// Puts a file that was uploaded and is not being imported aside.
    std::expected<void, QString> startOver();

    /// Groups that came by the last data import and give no access yet.
    QStringList groupsToReview() const;
    void grantAccess(const QStringList &groupNames);

private:
    struct Rest
    {
        int percent;
        QString message;
        std::chrono::milliseconds pause;
    };
    bool isBusy() const;
    void enter(Phase phase, const QString &message);
    void fail(const QString &message);
    void dropUpload();
    void validate();
    void process();
    void drop();
    void walk(QList<Rest> rests, std::function<void()> end);
    void nextRest();
    std::chrono::milliseconds shortPause() const;

    PracticeCloud &m_cloud;
    Kind m_kind = Kind::None;
    Phase m_phase = Phase::Idle;
    int m_percent = 0;
    QString m_message;
    int m_drops = 0; ///< files that were dropped while they were processed; the page loads anew then
    QString m_fileName;
    QString m_path;
    ArrivingData m_data;
    ArrivingMedia m_media;
    QJsonObject m_choices;
    QList<Rest> m_rests;
    std::function<void()> m_end;
    QTimer m_timer;
    Cancel m_cancel;
    QFutureSynchronizer<void> m_reading;
};

} // namespace cloudward
