// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"
#include "core/migration/migration.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace cloudward {

class CheckRow;

/// A list of checks: each with the icon and word of its outcome, what was seen, why it matters and what to do, and a check
/// box where the person has to say so (byHand, or Unknown). The boxes are named "<tickPrefix><check id>". With notes, each
/// has a line for who sees to it and one for what they found: "<tickPrefix><check id>.owner" and ".note".
class CheckList : public QWidget
{
    Q_OBJECT
public:
    /// `tickPrefix`: "before.tick." or "checks.tick.".
    enum class Notes { Without, With };
    explicit CheckList(const QString &tickPrefix, QWidget *parent = nullptr, Notes notes = Notes::Without);
    ~CheckList() override;

    /// Rows stay the same widgets while the ids stay the same, so that the focus does.
    void setChecks(
        const QList<CheckResult> &checks, const QStringList &ticked, const QMap<QString, CheckNote> &notes = {});

Q_SIGNALS:
    void ticked(const QString &checkId, bool on);
    void noted(const QString &checkId, const cloudward::CheckNote &note);

private:
    QString m_tickPrefix;
    Notes m_notes;
    QVBoxLayout *m_layout = nullptr;
    std::vector<CheckRow *> m_rows;
};

/// "Not checked", "Fine", "Attention", "Blocked".
QString outcomeWord(Outcome outcome);
/// Whether the person has to tick this check before going on.
bool needsTick(const CheckResult &check);

} // namespace cloudward
