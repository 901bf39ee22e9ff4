// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QPushButton;

namespace cloudward {

class BackupFetchCard;
class BackupMakeCard;
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

private:
    void addBringing();
    void addReading();
    void addOutcome();
    void addMending();
    void audit(const QString &path);
    bool isReading() const;
    void showBringing();
    void showOutcome();

    BackupMakeCard *m_make = nullptr;
    BackupFetchCard *m_fetch = nullptr;
    PathRow *m_path = nullptr;
    QPushButton *m_audit = nullptr;
    JobPanel *m_auditJob = nullptr;
    Card *m_outcome = nullptr;
    QLabel *m_origin = nullptr;
    Figures *m_figures = nullptr;
    Notice *m_dumpMissing = nullptr;
    FindingsReview *m_findings = nullptr;
    MendCard *m_mend = nullptr;
};

} // namespace cloudward
