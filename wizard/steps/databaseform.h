// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/database/databaseaccess.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace cloudward {

class Fold;
class SqlText;

/// Where Jira's database is, how to sign in there, and the exact SQL that will run. Object names: "users.dbKind",
/// "users.dbHost", "users.dbName", "users.dbUser", "users.dbPassword", "users.dbSchema", "users.dbOdbc",
/// "users.dbSqlFold", "users.dbSql", "users.dbSqlCopy".
class DatabaseForm : public QWidget
{
    Q_OBJECT
public:
    /// `lasting`: the password goes into the system's keychain, not only into memory.
    explicit DatabaseForm(bool lasting, QWidget *parent = nullptr);

    DatabaseAccess access() const;
    /// Fills the fields, unless the person has typed there since.
    void setAccess(const DatabaseAccess &access);
    /// What was typed is stored now.
    void setTaken() { m_edited = false; }
    /// To the first field that is empty and must not be.
    void focusWhatIsMissing();

Q_SIGNALS:
    void edited();
    /// Enter in a field.
    void readWanted();

private:
    void showKind();
    void showSql();
    void noteEdit();
    DatabaseKind kind() const;

    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_schema = nullptr;
    QLineEdit *m_odbc = nullptr;
    QLabel *m_about = nullptr;
    Fold *m_fold = nullptr;
    SqlText *m_sql = nullptr;
    bool m_edited = false;
};

} // namespace cloudward
