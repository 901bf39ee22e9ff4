// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/publicsharessql.h"

#include "core/server/database/databasequeries.h"
#include "wizard/notice.h"
#include "wizard/steps/sqltext.h"
#include "wizard/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

PublicSharesSqlFold::PublicSharesSqlFold(QWidget *parent)
    : Fold(tr("All public filters and dashboards at once, by SQL"), u"shares.fold"_s, parent)
{
    body()->addWidget(new Notice(Notice::Kind::Attention,
        tr("This changes data in Jira's database. Cloudward only shows it and never runs it."), this));
    body()->addWidget(makeText(tr("It takes “public” from every filter and dashboard that anybody may see without "
                                  "signing in, and shares them with "
                                  "everybody who has signed in instead; the System Dashboard is among them. There is "
                                  "no way back but your backup: "
                                  "the statement does not keep which ones were public."),
        this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"shares.kind"_s);
    for (const DatabaseKind kind : databaseKinds)
        m_kind->addItem(databaseKindName(kind));
    form->addRow(tr("Database"), m_kind);
    m_schema = new QLineEdit(this);
    m_schema->setObjectName(u"shares.schema"_s);
    m_schema->setPlaceholderText(tr("if Jira's tables are in one: public, jiraschema, …"));
    form->addRow(tr("Schema"), m_schema);
    m_kind->setMinimumHeight(m_schema->sizeHint().height());
    body()->addLayout(form);
    body()->addWidget(makeText(tr("First count what would be changed. This is harmless:"), this));
    m_count = new SqlText(tr("SQL that counts public shares"), tr("Copy the countin&g SQL"), u"shares.count"_s, this);
    body()->addWidget(m_count);
    auto *steps = makeText({}, this);
    steps->setTextFormat(Qt::RichText);
    const QStringList lines{tr("Back the database up."),
        tr("Stop Jira, so that it does not write what it still has in memory."),
        tr("Run the statement below as a user who may write."),
        tr("Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is "
           "enough is "
           "an assumption)."),
        tr("Make the backup for the cloud after that.")};
    QString html = u"<ol style='margin-left:%1px'>"_s.arg(scaledToText(20) - 40);
    for (const QString &line : lines)
        html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    steps->setText(html + u"</ol>"_s);
    body()->addWidget(steps);
    m_change =
        new SqlText(tr("SQL that changes public shares"), tr("Copy the changing S&QL"), u"shares.change"_s, this);
    body()->addWidget(m_change);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PublicSharesSqlFold::showSql);
    connect(m_schema, &QLineEdit::textChanged, this, &PublicSharesSqlFold::showSql);
    showSql();
}

void PublicSharesSqlFold::showSql()
{
    const PublicSharesSql sql = publicSharesSql(databaseKinds[m_kind->currentIndex()], m_schema->text().trimmed());
    m_count->setSql(sql.count);
    m_change->setSql(sql.change);
}

} // namespace cloudward
