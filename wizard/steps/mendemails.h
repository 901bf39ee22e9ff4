// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mendwork.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cloudward {

class MendUsersModel;
class Notice;
class PathRow;

/// By which rules addresses are mended: a domain to append, one to exchange, a file, and one by one in the table of the
/// users concerned. Object names: "mend.domain", "mend.oldDomain", "mend.newDomain", "mend.csv", "mend.csvChoose",
/// "mend.csvForget", "mend.users".
class MendEmails : public QWidget
{
    Q_OBJECT
public:
    explicit MendEmails(QWidget *parent = nullptr);

    void setWishes(const MendWishes &wishes);
    /// Puts in what stands here.
    void addTo(MendWishes &wishes) const;
    void setOutlook(const MendOutlook &outlook);
    /// Without a tick there are only the addresses that were given one by one.
    void setRulesOffered(bool offered);
    bool hasTyped() const { return !m_typed.isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    void addDomains();
    void addFile();
    void addUsers();
    QLineEdit *addLine(const QString &label, const QString &objectName);
    void readFile();
    void showFile();
    void type(const MendUser &user, const QString &email);

    QWidget *m_rules = nullptr;
    QLineEdit *m_domain = nullptr;
    QLineEdit *m_oldDomain = nullptr;
    QLineEdit *m_newDomain = nullptr;
    PathRow *m_file = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_fileText = nullptr;
    Notice *m_fileNotice = nullptr;
    QLabel *m_usersText = nullptr;
    MendUsersModel *m_model = nullptr;
    QTableView *m_users = nullptr;
    QList<SetEmail> m_typed;
    QList<CsvRow> m_rows;
};

} // namespace cloudward
