// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mappingtab.h"
#include "wizard/steps/peoplework.h"

namespace cloudward {

/// The groups of the server and those of the cloud, and what is decided about the selected ones. Object names:
/// "peoplegroups.choose", "peoplegroups.take", "peoplegroups.forget", and those of MappingTab.
class PeopleGroupsTab : public MappingTab
{
    Q_OBJECT
public:
    explicit PeopleGroupsTab(QWidget *parent = nullptr);

    void setPrepared(const PreparedPeople &prepared);

Q_SIGNALS:
    void edited(const cloudward::PeopleEdit &edit, const QString &what);

private:
    void addActions();
    const GroupTable &groups() const { return static_cast<const GroupTable &>(model().table()); }
    void showSelection();
    void choose();
    void takeProposals();
    void decide(const std::optional<QString> &cloudName, const QString &what);

    std::shared_ptr<const CloudGroupTable> m_cloudGroups;
    QPushButton *m_choose = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace cloudward
