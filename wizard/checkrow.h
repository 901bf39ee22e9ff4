// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"
#include "core/migration/migration.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace cloudward {

class IconLabel;

/// One check in the CheckList.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    CheckRow(const QString &checkId, const QString &tickPrefix, QWidget *parent = nullptr);

    QString checkId() const { return m_id; }
    void display(const CheckResult &check, bool ticked);
    /// Two fields: who sees to it, and what they found.
    void addNotes(const QString &tickPrefix);
    /// Nothing where there are no fields.
    void displayNote(const CheckNote &note);

Q_SIGNALS:
    void ticked(const QString &checkId, bool on);
    void noted(const QString &checkId, const cloudward::CheckNote &note);

private:
    QString m_id;
    IconLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_fact = nullptr;
    QLabel *m_todo = nullptr;
    QCheckBox *m_tick = nullptr;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace cloudward
