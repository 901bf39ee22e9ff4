// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/rejoin.h"
#include "wizard/steppage.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cloudward {

class JobPanel;
class Notice;
class PlaceRow;

/// Step 7: the groups that the person had on the server; the import leaves out those of whoever runs it.
class RejoinPage : public StepPage
{
    Q_OBJECT
public:
    explicit RejoinPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Add yourself to your groups again"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

private:
    void addList();
    void addByHand();
    void load();
    void join();
    void showGroups();
    void showButtons();
    void showReport(const RejoinReport &report);
    /// The person's name on the server: as given, or as the server told with a token.
    QString userName() const;
    QList<FormerGroup> known() const;
    QList<GroupMatch> ticked() const;

    QList<FormerGroup> m_groups; ///< as last read; else made from the document
    QLabel *m_who = nullptr;
    QPushButton *m_load = nullptr;
    JobPanel *m_loadJob = nullptr;
    Notice *m_source = nullptr;
    QListWidget *m_list = nullptr;
    Notice *m_reserved = nullptr;
    QPushButton *m_add = nullptr;
    JobPanel *m_addJob = nullptr;
    Notice *m_outcome = nullptr;
    PlaceRow *m_open = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace cloudward
