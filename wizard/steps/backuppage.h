// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudward {

class Card;
class Figures;
class FindingsReview;
class JobPanel;
class MendCard;
class Notice;
class PathRow;

/// Step 2: make the backup on the server or take a file, bring it here, see what is in it, and mend a copy of it.
class BackupPage : public StepPage
{
    Q_OBJECT
public:
    explicit BackupPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QString problem() const override;
    void refresh() override;
    void leave() override;
    QString help() const override;

private:
    void addMaking();
    void addBringing();
    void addOutcome();
    void addMending();
    void startBackup(bool replace);
    void explainStart(const Error &error);
    void fetch();
    void audit(const QString &path);
    bool isReading() const;
    void showMaking();
    void showBringing();
    void showOutcome();

    QLineEdit *m_name = nullptr;
    QPushButton *m_start = nullptr;
    JobPanel *m_startJob = nullptr;
    Notice *m_startNotice = nullptr;
    QPushButton *m_replace = nullptr;
    PathRow *m_source = nullptr;
    QPushButton *m_fetch = nullptr;
    JobPanel *m_fetchJob = nullptr;
    Notice *m_fetchNotice = nullptr;
    PathRow *m_path = nullptr;
    QPushButton *m_audit = nullptr;
    JobPanel *m_auditJob = nullptr;
    Card *m_outcome = nullptr;
    QLabel *m_origin = nullptr;
    Figures *m_figures = nullptr;
    FindingsReview *m_findings = nullptr;
    MendCard *m_mend = nullptr;
};

} // namespace cloudward
