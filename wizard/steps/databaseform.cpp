// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/databaseform.h"

#include "core/server/database/databasequeries.h"
#include "wizard/fold.h"
#include "wizard/steps/accountfields.h"
#include "wizard/steps/sqltext.h"
#include "wizard/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

bool needsOdbc(DatabaseKind kind)
{
    return kind == DatabaseKind::SqlServer || kind == DatabaseKind::Oracle;
}

/// "host" or "host:1234"; an IPv6 address in brackets where a port follows.
QString hostText(const DatabaseAccess &access)
{
    if (access.port == 0)
        return access.host;
    const QString host = access.host.contains(u':') ? u'[' + access.host + u']' : access.host;
    return u"%1:%2"_s.arg(host).arg(access.port);
}

} // namespace

DatabaseForm::DatabaseForm(bool lasting, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, 0, 0);
    column->setSpacing(space::small);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(space::medium);
    m_form->setVerticalSpacing(space::small);
    column->addLayout(m_form);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"users.dbKind"_s);
    for (const DatabaseKind each : databaseKinds)
        m_kind->addItem(databaseKindName(each));
    m_form->addRow(tr("Da&tabase"), m_kind);
    m_host = addField(m_form, tr("Ser&ver"), u"users.dbHost"_s);
    m_kind->setMinimumHeight(m_host->sizeHint().height());
    m_name = addField(m_form, tr("Name &of the database"), u"users.dbName"_s, u"jiradb"_s);
    m_user = addField(m_form, tr("&User name there"), u"users.dbUser"_s);
    m_password = addSecretField(m_form, tr("&Password"), u"users.dbPassword"_s);
    m_schema = addField(m_form, tr("Schem&a"), u"users.dbSchema"_s);
    m_odbc = addField(m_form, tr("ODBC d&river or data source"), u"users.dbOdbc"_s);
    m_about = makeText({}, this, Tone::Quiet);
    setTextSize(m_about, TextSize::Small);
    m_about->setText(
        (lasting ? tr("The password is kept in this system's keychain, never in Cloudward's files.")
                 : tr("The password is kept in memory only and is gone when Cloudward closes.")) +
        u' ' +
        tr("All of it, but the password, stands in Jira's dbconfig.xml. The connection is encrypted where the "
           "database offers it; its certificate is not checked."));
    column->addWidget(m_about);
    m_fold = new Fold(tr("The exact SQL that will run"), u"users.dbSqlFold"_s, this);
    m_fold->setOpen(true);
    m_sql = new SqlText(tr("The exact SQL that will run"), tr("Cop&y the SQL"), u"users.dbSql"_s, this);
    m_fold->body()->addWidget(m_sql);
    column->addWidget(m_fold);

    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        noteEdit();
    });
    for (auto *line : {m_host, m_name, m_user, m_password, m_schema, m_odbc}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            showSql();
            noteEdit();
        });
        connect(line, &QLineEdit::returnPressed, this, &DatabaseForm::readWanted);
    }
    showKind();
}

void DatabaseForm::noteEdit()
{
    m_edited = true;
    Q_EMIT edited();
}

DatabaseKind DatabaseForm::kind() const
{
    return databaseKinds[m_kind->currentIndex()];
}

void DatabaseForm::showKind()
{
    m_host->setPlaceholderText(
        tr("db.example.com, or with another port than %1: db.example.com:4711").arg(usualDatabasePort(kind())));
    m_form->setRowVisible(m_odbc, needsOdbc(kind()) || !m_odbc->text().isEmpty());
    m_odbc->setPlaceholderText(
        kind() == DatabaseKind::SqlServer ? u"{ODBC Driver 18 for SQL Server}"_s : u"{Oracle 23 ODBC driver}"_s);
    m_form->setRowVisible(m_schema, kind() != DatabaseKind::MySql);
    m_schema->setPlaceholderText(kind() == DatabaseKind::SqlServer ? tr("jiraschema, or as dbconfig.xml has it")
                                                                   : tr("if it is another one than the user's own"));
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_name)))
        label->setText(kind() == DatabaseKind::Oracle ? tr("Name &of the service") : tr("Name &of the database"));
    showSql();
}

void DatabaseForm::showSql()
{
    const DatabaseAccess now = access();
    QStringList statements = databaseQueries(now.kind, now.schema);
    m_sql->setSql(statements.join(u";\n"_s) + u';');
    const bool readOnly = now.kind != DatabaseKind::SqlServer;
    m_fold->setText(readOnly ? tr("The exact SQL that will run, in a transaction that may only read")
                             : tr("The exact SQL that will run: it only reads, and the transaction is rolled back"));
}

DatabaseAccess DatabaseForm::access() const
{
    DatabaseAccess access;
    access.kind = kind();
    // "host:1234", as an address has it.
    const QUrl place(u"x://"_s + m_host->text().trimmed(), QUrl::StrictMode);
    access.host = place.isValid() && !place.host().isEmpty() ? place.host() : m_host->text().trimmed();
    access.port = place.isValid() ? place.port(0) : 0;
    access.database = m_name->text().trimmed();
    access.user = m_user->text().trimmed();
    access.password = m_password->text().isEmpty() ? Secret() : Secret(m_password->text());
    if (access.kind != DatabaseKind::MySql)
        access.schema = m_schema->text().trimmed();
    if (m_form->isRowVisible(m_odbc))
        access.odbc = m_odbc->text().trimmed();
    return access;
}

void DatabaseForm::setAccess(const DatabaseAccess &access)
{
    if (m_edited || access == this->access())
        return;
    m_kind->setCurrentIndex(int(std::ranges::find(databaseKinds, access.kind) - std::begin(databaseKinds)));
    m_host->setText(hostText(access));
    m_name->setText(access.database);
    m_user->setText(access.user);
    m_password->setText(QString::fromUtf8(access.password.reveal()));
    m_schema->setText(access.schema);
    m_odbc->setText(access.odbc);
    showKind();
}

void DatabaseForm::focusWhatIsMissing()
{
    for (auto *line : {m_odbc, m_host, m_name, m_user, m_password}) {
        if (m_form->isRowVisible(line) && line->text().trimmed().isEmpty()) {
            line->setFocus();
            return;
        }
    }
    m_host->setFocus();
}

} // namespace cloudward
