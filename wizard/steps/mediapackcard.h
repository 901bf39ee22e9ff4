// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/mediawork.h"

class QPushButton;

namespace cloudward {

class JobPanel;
class MediaOptions;
class Notice;
class PathRow;

/// Where the chunks go, what few people change about packing, and the packing itself. Object names: "media.folder",
/// "media.chooseTarget", "media.pack", "media.skipAndPack" (shown where a file could not be read), and those of
/// MediaOptions.
class MediaPackCard : public Card
{
    Q_OBJECT
public:
    explicit MediaPackCard(Session &session, QWidget *parent = nullptr);

    bool isPacking() const;
    bool hasJob() const;
    /// What "media.pack" came back with; nullptr unless it succeeded in this session.
    const PackedMedia *packed() const;
    /// `ready`: the outlook is that of the newest look and of what is chosen now.
    void refresh(const PlanOutlook &outlook, bool ready, qint64 oldLayout);
    void start(const MediaLook &look, qint64 limit);

Q_SIGNALS:
    void packWanted();
    void activityChanged();
    void packedSuccessfully();
    /// A choice that changes what a look lists.
    void listingChanged();
    void folderChanged();

private:
    void takeFolder(const QString &folder);
    void showRoom(const PlanOutlook &outlook);
    void showFailure();

    Session &m_session;
    PathRow *m_folder = nullptr;
    Notice *m_room = nullptr;
    MediaOptions *m_options = nullptr;
    QPushButton *m_pack = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_failure = nullptr;
};

} // namespace cloudward
