// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupdecision.h"
#include "wizard/steppage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cloudward {

class GrantCard;
class GroupsModel;
class JobPanel;
class Notice;
class PlaceRow;

/// Step 6: what became of the server's groups, what is decided for each, and the product access without which nobody of
/// them can sign in.
class GroupsPage : public StepPage
{
    Q_OBJECT
public:
    explicit GroupsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Review groups and grant access"); }
    QString summary() const override;
    QString problem() const override;
    void refresh() override;

    /// What the dialogs lead to.
    void saveCsv(const QString &path);
    void readCsv(const QString &path);

private:
    void addTable();
    QWidget *makeDecisions(QWidget *parent);
    void addByHand();
    void load();
    void decideSelected(const GroupDecision &decision);
    void propose();
    void keepDecisions(const GroupDecisions &changes);
    void showShown();
    void showCurrent();
    void showProducts();
    void showButtons();

    GroupsModel *m_model = nullptr;
    Notice *m_before = nullptr;
    GrantCard *m_grant = nullptr;
    QPushButton *m_load = nullptr;
    JobPanel *m_loadJob = nullptr;
    QLabel *m_counts = nullptr;
    QWidget *m_reviewed = nullptr; ///< all that is there only once groups were compared
    QTableView *m_table = nullptr;
    QString m_current; ///< the group whose row was current, by its name on the server
    QLabel *m_gains = nullptr;
    QLabel *m_selected = nullptr;
    QComboBox *m_product = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_open = nullptr;
    Notice *m_csvOutcome = nullptr;
    PlaceRow *m_place = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace cloudward
