// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/mediawork.h"

class QPushButton;

namespace cloudward {

class HostKeyNotice;
class JobPanel;
class Notice;
class PathRow;
class SftpForm;

/// Where the media is: a folder, an archive or a folder on a server, and the look that lists it. Object names:
/// "media.source", "media.chooseFolder", "media.chooseZip", "media.sftp" (unfolds the server's fields), "media.look",
/// "media.trustHost".
class MediaSourceCard : public Card
{
    Q_OBJECT
public:
    explicit MediaSourceCard(Session &session, QWidget *parent = nullptr);

    /// The newest look that succeeded; nullptr while there is none or another one runs.
    const MediaLook *look() const;
    bool isLooking() const;
    /// Shows what the document holds. `packing`: nothing may be started now.
    void refresh(bool packing);
    /// Once more, with the document's options.
    void lookAgain();

Q_SIGNALS:
    void lookStarted();
    /// look() or isLooking() is another.
    void lookChanged();

private:
    void addButtons();
    void start(const QString &typed);
    void showState();
    void showNotice(const MediaLook &seen);
    void setFormShown(bool shown);

    Session &m_session;
    bool m_packing = false;
    PathRow *m_source = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_sftp = nullptr;
    SftpForm *m_form = nullptr;
    JobPanel *m_job = nullptr;
    HostKeyNotice *m_hostNotice = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace cloudward
