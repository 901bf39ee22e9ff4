// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/choosefile.h"

#include "core/migration/migration.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

void openDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(),
        [chosen = std::move(chosen)](const QString &path) { chosen(QDir::cleanPath(path)); });
    dialog->open();
}

} // namespace

void chooseFolder(
    QWidget *context, const QString &title, const QString &start, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(context, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, std::move(chosen));
}

void chooseFile(QWidget *context, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(context, title, start, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, std::move(chosen));
}

void chooseNewFile(QWidget *context, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(context, title, start, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(start);
    openDialog(dialog, std::move(chosen));
}

void storeWorkFolder(Migration &migration, const QString &typed)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(typed.trimmed()));
    Choices choices = migration.choices();
    if (typed.trimmed().isEmpty() || QDir::isRelativePath(path) || path == choices.workFolder)
        return;
    choices.workFolder = path;
    migration.setChoices(choices);
}

} // namespace cloudward
