// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/remotefolderdialog.h"

#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/session.h"
#include "wizard/steps/hostkeynotice.h"
#include "wizard/steps/remotefoldermodel.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const auto jobKey = u"remote.list"_s;

} // namespace

RemoteFolderDialog::RemoteFolderDialog(
    Session &session, const QString &account, const QStringList &places, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_account(SftpAddress::parse(account).value_or(SftpAddress()))
    , m_places(places)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Files on %1").arg(m_account.host));
    setObjectName(u"remote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    auto *label = new QLabel(tr("&Folder"), this);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"remote.path"_s);
    label->setBuddy(m_path);
    m_up = new QPushButton(tr("&Up"), this);
    m_up->setObjectName(u"remote.up"_s);
    m_up->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_up);
    m_model = new RemoteFolderModel(this);
    m_table = makeTable(u"remote.table"_s, tr("What is in the folder"), m_model,
        {.fewest = 12, .most = 12, .stretchedColumn = RemoteFolderModel::NameColumn}, this);
    m_table->installEventFilter(this);
    m_job = new JobPanel(session.jobs(), jobKey, this);
    m_job->setErrorFilter([this](const Error &error) {
        return error.code != ErrorCode::HostKeyUnknown && !(error.code == ErrorCode::NotFound && !m_places.isEmpty());
    });
    m_hostKey = new HostKeyNotice(session, u"remote.trustHost"_s, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"remote.choose"_s);
    // Enter belongs to the path and to the table.
    for (auto *button : buttons->findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->setIcon(QIcon());
    }
    layout->addLayout(row);
    layout->addWidget(m_job);
    layout->addWidget(m_hostKey);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(720, sizeHint().height());

    connect(m_path, &QLineEdit::returnPressed, this, [this] { list(m_path->text().trimmed()); });
    connect(m_up, &QPushButton::clicked, this, [this] { list(m_model->folder().addressOf(u".."_s).path); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RemoteFolderDialog::showState);
    connect(m_choose, &QPushButton::clicked, this, [this] { activate(m_table->currentIndex().row()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_job, &JobPanel::succeeded, this, &RemoteFolderDialog::take);
    connect(m_job, &JobPanel::failed, this, &RemoteFolderDialog::goOn);
    connect(m_job, &JobPanel::activityChanged, this, &RemoteFolderDialog::showState);
    connect(m_job, &JobPanel::retryWanted, this, [this] { list(m_asked); });
    connect(m_hostKey, &HostKeyNotice::trusted, this, [this] { list(m_asked); });
    if (!m_places.isEmpty())
        list(m_places.takeFirst());
    showState();
}

void RemoteFolderDialog::list(const QString &path)
{
    if (m_job->isActive() || path.isEmpty())
        return;
    m_asked = path;
    m_path->setText(path);
    SftpAddress address = m_account;
    address.path = path;
    const auto login = m_session.sftpLogin(address.toString());
    m_session.jobs().start(
        jobKey, std::make_unique<JobOf<RemoteFolder>>(tr("Looking into %1").arg(path),
                    [address, login](Work &work) { return listRemoteFolder(address, login, work); }));
}

void RemoteFolderDialog::take()
{
    const auto *folder = m_job->result<RemoteFolder>();
    if (!folder)
        return;
    m_places.clear();
    m_model->setFolder(*folder);
    m_path->setText(folder->address.path);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showState();
}

/// A guess that is not there leads to the next one.
void RemoteFolderDialog::goOn(const Error &error)
{
    const bool guessed = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable;
    if (guessed && !m_places.isEmpty())
        // The panel still handles the job that has ended.
        QMetaObject::invokeMethod(this, [this] { list(m_places.takeFirst()); }, Qt::QueuedConnection);
    showState();
}

void RemoteFolderDialog::activate(int row)
{
    const RemoteEntry *entry = m_model->entry(row);
    if (!entry || entry->kind == RemoteEntry::Kind::Other || m_job->isActive())
        return;
    const auto address = m_model->folder().addressOf(entry->name);
    if (entry->kind == RemoteEntry::Kind::Folder)
        return list(address.path);
    Q_EMIT chosen(address.toString());
    accept();
}

void RemoteFolderDialog::showState()
{
    const RemoteEntry *entry = m_model->entry(m_table->currentIndex().row());
    const bool active = m_job->isActive();
    m_up->setEnabled(!active && !m_model->folder().address.path.isEmpty());
    m_choose->setEnabled(!active && entry && entry->kind != RemoteEntry::Kind::Other);
    m_choose->setText(entry && entry->kind == RemoteEntry::Kind::Folder ? tr("&Open") : tr("&Choose"));
    m_hostKey->follow(m_job->job(), m_account.toString());
}

bool RemoteFolderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_table->currentIndex().row());
            return true;
        }
        if (key->key() == Qt::Key_Backspace) {
            m_up->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cloudward
