// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/ordering.h"
#include "wizard/steppage.h"
#include "wizard/steps/peoplework.h"

class QLabel;
class QTabWidget;
class QUndoStack;

namespace cloudward {

class InviteCard;
class JobPanel;
class Notice;
class PeopleGroupsTab;
class PeopleTab;

/// Who on the server is who in the cloud: users and groups, what a person decides about them, and invitations. Never stands in
/// the way. Object names: "people.accounts" (reads the site), "people.tabs", and those
/// of its tabs and of InviteCard.
class PeoplePage : public StepPage
{
    Q_OBJECT
public:
    explicit PeoplePage(Session &session, QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString title() const override { return tr("Match people with accounts"); }
    QString summary() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

    /// What the dialogs lead to.
    void saveCsv(const QString &path);
    void readCsv(const QString &path);
    void saveGroupsCsv(const QString &path);
    void readGroupsCsv(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAccounts();
    void addTables();
    void addUndo();
    void install(const PreparedPeople &prepared);
    void load();
    void takeReading();
    void edit(const PeopleEdit &edit, const QString &what);
    void showAccounts();
    void showBefore();
    void showAddresses();
    void showUndo();
    void showInvitations();

    PeopleSource m_source; ///< what was last prepared or is being prepared
    std::optional<PreparedPeople> m_prepared;
    QUndoStack *m_undo = nullptr;
    Notice *m_before = nullptr;
    QPushButton *m_load = nullptr;
    JobPanel *m_loadJob = nullptr;
    QLabel *m_known = nullptr;
    QLabel *m_counts = nullptr;
    Notice *m_addresses = nullptr;
    QTabWidget *m_tabs = nullptr;
    PeopleTab *m_people = nullptr;
    PeopleGroupsTab *m_groups = nullptr;
    InviteCard *m_invite = nullptr;
    Ordering<PeopleSource, PreparedPeople> m_preparing;
};

} // namespace cloudward
