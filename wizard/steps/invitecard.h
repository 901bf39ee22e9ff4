// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/peoplework.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace cloudward {

class JobPanel;
class Notice;
class PlaceRow;
class Session;

/// Invites people who will have no account: by the organisation's API where there is a key, else by a file for its page. Says
/// first how many they are and what seats they take. Object names: "people.inviteAll", "people.inviteSelected",
/// "people.inviteAccess", "people.inviteConfirm", "people.inviteStart", "people.inviteCsv", "people.inviteOpen".
class InviteCard : public Card
{
    Q_OBJECT
public:
    explicit InviteCard(Session &session, QWidget *parent = nullptr);

    /// Who has no account and gets none, and who of the selected users could be invited: their addresses.
    void setPeople(const QStringList &all, const QStringList &selected, bool imported);
    /// What the session and the document hold.
    void refresh();
    /// What the dialog leads to.
    void saveCsv(const QString &path);

private:
    void addWho();
    void addInvitation();
    void addByHand();
    QStringList chosen() const;
    void start();
    void take();
    QString seatsText() const;
    void showState();

    Session &m_session;
    QStringList m_all;
    QStringList m_selected;
    bool m_imported = false;
    QStringList m_confirmed; ///< for whom it was ticked
    QLabel *m_intro = nullptr;
    QRadioButton *m_allButton = nullptr;
    QRadioButton *m_selectedButton = nullptr;
    QLabel *m_seats = nullptr;
    QCheckBox *m_access = nullptr;
    QCheckBox *m_confirm = nullptr;
    QPushButton *m_start = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_outcome = nullptr;
    QWidget *m_withKey = nullptr;
    QLabel *m_byHand = nullptr;
    QPushButton *m_csv = nullptr;
    PlaceRow *m_place = nullptr;
};

} // namespace cloudward
