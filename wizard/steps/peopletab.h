// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mappingtab.h"
#include "wizard/steps/peoplework.h"

namespace cloudward {

class StackBar;

/// The users of the server and the accounts of the cloud, and what is decided about the selected ones. Object names:
/// "people.choose", "people.take", "people.nobody", "people.forget", "people.email", "people.setEmail", "people.dropEmail",
/// "people.chart", and those of MappingTab.
class PeopleTab : public MappingTab
{
    Q_OBJECT
public:
    explicit PeopleTab(QWidget *parent = nullptr);

    void setPrepared(const PreparedPeople &prepared, bool imported);
    /// Rows of `table` that are selected; none where another table is shown still.
    QList<qint32> selectedOf(const PeopleTable &table) const;

Q_SIGNALS:
    /// `what` says it in words, for undoing.
    void edited(const cloudward::PeopleEdit &edit, const QString &what);

private:
    void addActions();
    void addAddress();
    const PeopleTable &people() const { return static_cast<const PeopleTable &>(model().table()); }
    QStringList selectedKeys() const;
    void showSelection();
    void showCurrent();
    void showChart();
    void choose();
    void takeProposals();
    void decide(const std::optional<PersonChoice> &choice, const QString &what);
    void setEmail();
    void dropEmails();

    StackBar *m_chart = nullptr;
    std::shared_ptr<const AccountTable> m_accounts;
    bool m_canChangeAddresses = false;
    qint32 m_shownFor = -1; ///< the row whose address stands in the line
    QPushButton *m_choose = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_nobody = nullptr;
    QPushButton *m_forget = nullptr;
    QLineEdit *m_email = nullptr;
    QPushButton *m_setEmail = nullptr;
    QPushButton *m_dropEmail = nullptr;
};

} // namespace cloudward
