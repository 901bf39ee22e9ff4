// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cloudward {

class GroupsModel;
class JobPanel;
class Notice;
class PlaceRow;
struct GrantReport;

/// Step 6: what became of the server's groups, and the product access without which nobody of them can sign in.
class GroupsPage : public StepPage
{
    Q_OBJECT
public:
    explicit GroupsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Review groups and grant access"); }
    QString summary() const override;
    QString problem() const override;
    void refresh() override;
    QString help() const override;

private:
    void addTable();
    void addGrant();
    void addByHand();
    void load();
    void grant();
    void showButtons();
    void showReport(const GrantReport &report);

    GroupsModel *m_model = nullptr;
    Notice *m_before = nullptr;
    QPushButton *m_load = nullptr;
    JobPanel *m_loadJob = nullptr;
    QLabel *m_counts = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QLabel *m_gains = nullptr;
    QPushButton *m_grant = nullptr;
    JobPanel *m_grantJob = nullptr;
    QLabel *m_grantNote = nullptr;
    Notice *m_outcome = nullptr;
    PlaceRow *m_open = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace cloudward
