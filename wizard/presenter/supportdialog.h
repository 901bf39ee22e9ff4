// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/supportbundle.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace cloudward {

class Session;

/// Shows the files of a support bundle one by one, as they would be handed out, and saves them as one ZIP. Object names:
/// "support.files", "support.text", "support.save", "support.close", "support.outcome".
class SupportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SupportDialog(const QList<SupportFile> &files, QWidget *parent = nullptr);

    /// Writes the ZIP and says so, or why not.
    void saveTo(const QString &path);

private:
    void showFile(int index);

    QList<SupportFile> m_files;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_outcome = nullptr;
};

/// Opens the dialog over `parent`, for what is known now; deleted when it is closed. `log`: what is written in the log
/// (app/log.h), empty where there is none.
SupportDialog *showSupportBundle(Session &session, const QString &log, QWidget *parent);

} // namespace cloudward
