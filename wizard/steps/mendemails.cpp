// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendemails.h"

#include "wizard/errortext.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/mendusersmodel.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

void setText(QLineEdit *line, const QString &text)
{
    // Rewriting the same text would move the cursor of somebody who is typing.
    if (line->text() != text)
        line->setText(text);
}

} // namespace

MendEmails::MendEmails(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_rules = new QWidget(this);
    auto *rules = new QVBoxLayout(m_rules);
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setSpacing(space::small);
    auto *heading = makeText(tr("How the ticked addresses are mended"), m_rules, Tone::Quiet);
    setTextSize(heading, TextSize::Small);
    heading->setContentsMargins(0, space::small, 0, 0);
    rules->addWidget(heading);
    column->addWidget(m_rules);
    addDomains();
    addFile();
    addUsers();
    showFile();
}

QLineEdit *MendEmails::addLine(const QString &label, const QString &objectName)
{
    auto *words = new QLabel(label, m_rules);
    words->setWordWrap(true);
    auto *line = new QLineEdit(m_rules);
    line->setObjectName(objectName);
    line->setPlaceholderText(u"company.com"_s);
    words->setBuddy(line);
    connect(line, &QLineEdit::textEdited, this, &MendEmails::edited);
    m_rules->layout()->addWidget(words);
    return line;
}

void MendEmails::addDomains()
{
    m_domain = addLine(
        tr("Domain &to put behind addresses that are only a name, and to make up addresses for users without one"),
        u"mend.domain"_s);
    m_rules->layout()->addWidget(m_domain);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto addHalf = [this, row](const QString &label, const QString &name) {
        auto *half = new QVBoxLayout;
        half->setSpacing(space::small);
        auto *words = new QLabel(label, m_rules);
        auto *line = new QLineEdit(m_rules);
        line->setObjectName(name);
        words->setBuddy(line);
        half->addWidget(words);
        half->addWidget(line);
        row->addLayout(half, 1);
        connect(line, &QLineEdit::textEdited, this, &MendEmails::edited);
        return line;
    };
    m_oldDomain = addHalf(tr("&Replace the old domain"), u"mend.oldDomain"_s);
    m_newDomain = addHalf(tr("b&y the new one"), u"mend.newDomain"_s);
    static_cast<QVBoxLayout *>(m_rules->layout())->addLayout(row);
}

void MendEmails::addFile()
{
    auto *words = new QLabel(
        tr("Addresses from a &CSV file: in each row who (user name or old address), then the new address"), m_rules);
    words->setWordWrap(true);
    m_file = new PathRow(u"mend.csv"_s, m_rules);
    m_file->nameBy(words);
    auto *choose = m_file->addButton(tr("Choose …"), u"mend.csvChoose"_s);
    choose->setAccessibleName(tr("Choose the CSV file with addresses"));
    m_forget = m_file->addButton(tr("Forget it"), u"mend.csvForget"_s);
    m_forget->setAccessibleName(tr("Forget the addresses from the CSV file"));
    m_fileText = makeText({}, m_rules, Tone::Quiet);
    m_fileNotice = new Notice(m_rules);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, m_file, m_fileText, m_fileNotice})
        m_rules->layout()->addWidget(widget);

    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Addresses"), QDir::homePath(), tr("Tables (*.csv *.txt);;All files (*)"),
            [this](const QString &path) {
                m_file->setPath(QDir::toNativeSeparators(path));
                readFile();
            });
    });
    connect(m_file->line(), &QLineEdit::returnPressed, this, &MendEmails::readFile);
    connect(m_file->line(), &QLineEdit::editingFinished, this, [this] {
        if (m_file->line()->isModified() && !m_file->path().isEmpty())
            readFile();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_rows.clear();
        m_file->setPath({});
        m_fileNotice->clear();
        m_file->line()->setFocus();
        showFile();
        Q_EMIT edited();
    });
}

void MendEmails::addUsers()
{
    m_model = new MendUsersModel(this);
    m_usersText = makeText({}, this);
    m_users =
        makeTable(u"mend.users"_s, tr("Users and their addresses"), m_model, {2, 8, MendUsersModel::AfterColumn}, this);
    // Both addresses are seen in a narrow window too.
    m_users->horizontalHeader()->setSectionResizeMode(MendUsersModel::BeforeColumn, QHeaderView::Stretch);
    m_users->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_users->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_users->setAccessibleDescription(tr("In the last column, F2 or typing gives a user an address by hand; an empty "
                                         "one takes it back."));
    m_usersText->setBuddy(m_users);
    auto *hint = makeText(tr("In the last column, press F2 or just type to give one user an address; clear it to take "
                             "it back."),
        this, Tone::Quiet);
    setTextSize(hint, TextSize::Small);
    layout()->addWidget(m_usersText);
    layout()->addWidget(m_users);
    layout()->addWidget(hint);
    connect(m_model, &MendUsersModel::addressTyped, this, &MendEmails::type);
}

void MendEmails::setWishes(const MendWishes &wishes)
{
    setText(m_domain, wishes.domain);
    setText(m_oldDomain, wishes.oldDomain);
    setText(m_newDomain, wishes.newDomain);
    m_typed = wishes.emails;
    m_rows = wishes.emailsFile;
    showFile();
}

void MendEmails::addTo(MendWishes &wishes) const
{
    wishes.domain = m_domain->text().trimmed();
    wishes.oldDomain = m_oldDomain->text().trimmed();
    wishes.newDomain = m_newDomain->text().trimmed();
    wishes.emails = m_typed;
    wishes.emailsFile = m_rows;
}

void MendEmails::setOutlook(const MendOutlook &outlook)
{
    m_model->setUsers(outlook.users);
    m_users->setVisible(!outlook.users.isEmpty());
    m_usersText->setText(tr("Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.")
            .arg(outlook.troubled)
            .arg(outlook.plan.emails.changes.size()));
}

void MendEmails::setRulesOffered(bool offered)
{
    m_rules->setVisible(offered);
}

void MendEmails::readFile()
{
    m_file->line()->setModified(false);
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(m_file->path()));
    if (m_file->path().isEmpty())
        return;
    auto rows = readCsvFile(path);
    if (!rows) {
        const auto words = textOf(rows.error());
        m_fileNotice->say(Notice::Kind::Problem, breakable(words.sentence + u' ' + words.whatNext).toHtmlEscaped());
        return;
    }
    m_fileNotice->clear();
    m_rows = std::move(*rows);
    showFile();
    Q_EMIT edited();
}

void MendEmails::showFile()
{
    m_forget->setVisible(!m_rows.isEmpty());
    m_fileText->setVisible(!m_rows.isEmpty());
    m_fileText->setText(tr("Rows read from the file: %L1. They are kept with this migration.").arg(m_rows.size()));
}

void MendEmails::type(const MendUser &user, const QString &email)
{
    m_typed.removeIf([&user](const SetEmail &it) {
        return user.userId != 0
                   ? it.userId == user.userId
                   : it.directoryId == user.directoryId && it.userName.compare(user.userName, Qt::CaseInsensitive) == 0;
    });
    if (!email.isEmpty())
        m_typed.append(
            {.userId = user.userId, .directoryId = user.directoryId, .userName = user.userName, .email = email});
    Q_EMIT edited();
}

} // namespace cloudward
