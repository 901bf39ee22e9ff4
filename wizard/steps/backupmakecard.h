// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudward {

class JobPanel;
class Notice;
class Session;
struct Error;

/// Making the backup on the server: what to think of before, the file's name, Start, and what to do where Jira asks for
/// something, or a proxy gives up while Jira goes on.
class BackupMakeCard : public Card
{
    Q_OBJECT
public:
    explicit BackupMakeCard(Session &session, QWidget *parent = nullptr);

    void refresh();
    /// Whether starting is the page's main action.
    void setMain(bool main);

Q_SIGNALS:
    void started();
    /// The document knows where the file is.
    void made();
    /// The page never answered: the file itself is to be watched.
    void watchWanted();

private:
    void start(bool replace);
    void explain(const Error &error);
    void showAdvice();

    Session &m_session;
    QLabel *m_advice = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_openPage = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_watch = nullptr;
};

} // namespace cloudward
