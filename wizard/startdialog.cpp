// SPDX-License-Identifier: Apache-2.0
#include "wizard/startdialog.h"

#include "wizard/style.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString documentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

StartDialog::StartDialog(const QString &lastDocument, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(u"Cloudward"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::medium);
    auto *title = new QLabel(tr("From Jira Server or Data Center to Jira Cloud"), this);
    setTextSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(makeText(tr("A migration is kept in one file. It is saved as you go, so you may stop at any time "
                                  "and go on where you were. Passwords and tokens are never in it."),
        this));

    const auto add = [&](const QString &name, const QString &text, const QString &description, auto onClick) {
        auto *button = new QCommandLinkButton(text, description);
        button->setObjectName(name);
        connect(button, &QCommandLinkButton::clicked, this, onClick);
        layout->addWidget(button);
    };
    if (QFileInfo::exists(lastDocument)) {
        add(u"start.last"_s, tr("Go &on with %1").arg(QFileInfo(lastDocument).completeBaseName()),
            QDir::toNativeSeparators(lastDocument), [this, lastDocument] { take(lastDocument); });
    }
    add(u"start.new"_s, tr("&New migration"), tr("Choose where its file is kept."), [this] { takeNew(); });
    add(u"start.open"_s, tr("O&pen a migration"), tr("One that was begun before, here or on another machine."),
        [this] { takeExisting(); });
    add(u"start.practice"_s, tr("P&ractise first"),
        tr("All steps on a made-up company on this machine. Nothing real is touched."), [this] { accept(); });
}

void StartDialog::takeNew()
{
    auto path =
        QFileDialog::getSaveFileName(this, tr("New migration"), documentFolder() + u"/jira-to-cloud.cloudward"_s,
            tr("Migrations (*.cloudward)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(u".cloudward"_s))
        path += u".cloudward"_s;
    take(path);
}

void StartDialog::takeExisting()
{
    take(QFileDialog::getOpenFileName(this, tr("Open a migration"), documentFolder(), tr("Migrations (*.cloudward)")));
}

void StartDialog::take(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    accept();
}

} // namespace cloudward
