// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/sftpform.h"

#include "core/transfer/sftpaddress.h"
#include "wizard/pathrow.h"
#include "wizard/steps/accountfields.h"
#include "wizard/steps/choosefile.h"
#include "wizard/style.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// "host" or "host:2222"; an IPv6 address in brackets where a port follows.
QString hostText(const SftpAddress &address)
{
    const auto host = address.host.contains(u':') ? u'[' + address.host + u']' : address.host;
    return address.port == 22 ? host : u"%1:%2"_s.arg(host).arg(address.port);
}

} // namespace

SftpForm::SftpForm(const QString &prefix, bool lasting, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    m_host = addField(form, tr("Server"), prefix + u".sftpHost"_s);
    m_host->setPlaceholderText(u"jira.example.com"_s);
    m_user = addField(form, tr("User name there"), prefix + u".sftpUser"_s);
    m_folder = addField(form, tr("Folder there"), prefix + u".sftpFolder"_s);
    m_folder->setPlaceholderText(u"/var/atlassian/application-data/jira"_s);
    m_password = addSecretField(form, tr("Password"), prefix + u".sftpPassword"_s);
    m_password->setPlaceholderText(tr("or the passphrase of the key"));
    m_key = new PathRow(prefix + u".sftpKey"_s, this);
    m_key->line()->setPlaceholderText(tr("empty: your SSH agent, then your usual keys"));
    auto *chooseKey = m_key->addButton(tr("Choose …"), prefix + u".sftpChooseKey"_s);
    auto *keyLabel = new QLabel(tr("Key file"), this);
    m_key->nameBy(keyLabel);
    form->addRow(keyLabel, m_key);
    auto *where = makeText(lasting ? tr("The password is kept in this system's keychain, never in Cloudward's files.")
                                   : tr("The password is kept in memory only and is gone when Cloudward closes."),
        this, Tone::Quiet);
    setTextSize(where, TextSize::Small);
    form->addRow(where);

    for (auto *line : {m_host, m_user, m_folder})
        connect(line, &QLineEdit::textEdited, this, &SftpForm::addressEdited);
    for (auto *line : {m_host, m_user, m_folder, m_password, m_key->line()})
        connect(line, &QLineEdit::returnPressed, this, &SftpForm::lookWanted);
    connect(chooseKey, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Private key"), QDir::home().filePath(u".ssh"_s), tr("All files (*)"),
            [this](const QString &path) { setKeyFile(path); });
    });
}

QString SftpForm::address() const
{
    if (m_host->text().trimmed().isEmpty())
        return {};
    auto address = SftpAddress::parse(u"sftp://"_s + m_host->text().trimmed());
    if (!address)
        return {};
    address->user = m_user->text().trimmed();
    const QString folder = m_folder->text().trimmed();
    address->path = folder.startsWith(u'/') ? folder : u'/' + folder;
    return address->toString();
}

void SftpForm::setAddress(const QString &text)
{
    const auto address = SftpAddress::parse(text);
    if (!address || text == this->address())
        return;
    m_host->setText(hostText(*address));
    m_user->setText(address->user);
    m_folder->setText(address->path);
}

Secret SftpForm::password() const
{
    return m_password->text().isEmpty() ? Secret() : Secret(m_password->text());
}

void SftpForm::setPassword(const Secret &password)
{
    if (password != this->password())
        m_password->setText(QString::fromUtf8(password.reveal()));
}

QString SftpForm::keyFile() const
{
    return m_key->path().isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(m_key->path()));
}

void SftpForm::setKeyFile(const QString &path)
{
    m_key->setPath(QDir::toNativeSeparators(path));
}

bool SftpForm::isEdited() const
{
    return m_host->isModified() || m_user->isModified() || m_folder->isModified() || m_password->isModified() ||
           m_key->line()->isModified();
}

void SftpForm::setEdited(bool edited)
{
    for (auto *line : {m_host, m_user, m_folder, m_password, m_key->line()})
        line->setModified(edited);
}

} // namespace cloudward
