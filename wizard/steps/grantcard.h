// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"

class QLabel;
class QPushButton;

namespace cloudward {

class GroupsModel;
class JobPanel;
class Notice;
class Session;
struct GrantsOutcome;

/// Gives the groups that were decided for access to their products, with a key of the organisation, and says what came of
/// it. Object names: "groups.grantAll", and "groups.grant" of the job.
class GrantCard : public Card
{
    Q_OBJECT
public:
    GrantCard(Session &session, const GroupsModel &model, QWidget *parent = nullptr);

    /// Shows what the session and the model hold.
    void refresh();

Q_SIGNALS:
    void started();
    /// The document has what was granted.
    void granted();

private:
    void start();
    void showReport(const GrantsOutcome &outcome);

    Session &m_session;
    const GroupsModel &m_model;
    QLabel *m_note = nullptr;
    QPushButton *m_grant = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_outcome = nullptr;
};

} // namespace cloudward
