// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/attachwork.h"

class QComboBox;
class QPushButton;

namespace cloudward {

class JobPanel;
class Notice;
class Session;

/// The second road for media: attachments one by one by REST. Which, what is lost on this road, the work, what came of it.
/// Object names: "attach.which", "attach.start", "attach.openList".
class AttachCard : public Card
{
    Q_OBJECT
public:
    explicit AttachCard(Session &session, QWidget *parent = nullptr);

    /// Issues whose attachments the checks found missing: they may be chosen then. Empty: none.
    void offerIssues(const QStringList &keys);
    /// Chooses a packed chunk, one that keeps failing.
    void chooseChunk(const QString &file);
    /// Reads the document anew.
    void refresh();
    bool isActive() const;

Q_SIGNALS:
    void activityChanged();

private:
    void fillWishes();
    AttachWish wish() const;
    void start();
    void showOutcome();

    Session &m_session;
    QStringList m_issues;
    QComboBox *m_which = nullptr;
    Notice *m_lost = nullptr;
    Notice *m_obstacle = nullptr;
    QPushButton *m_start = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_outcome = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace cloudward
