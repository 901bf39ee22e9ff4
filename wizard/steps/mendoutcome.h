// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/mended.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cloudward {

class Figures;
class Notice;
class PathRow;

/// What was mended, and where the copy and the list of changes are. Object names: "mend.original" (back to the original),
/// "mend.openChanges", "mend.path", "mend.sha256", "mend.changes".
class MendOutcome : public QWidget
{
    Q_OBJECT
public:
    explicit MendOutcome(QWidget *parent = nullptr);

    void setMended(const Mended &mended);
    void setBusy(bool busy);

Q_SIGNALS:
    void originalWanted();
    void changesWanted();

private:
    PathRow *addRow(const QString &objectName, QLabel *label);

    Notice *m_notice = nullptr;
    QLabel *m_text = nullptr;
    Figures *m_counts = nullptr;
    QLabel *m_pathLabel = nullptr;
    PathRow *m_path = nullptr;
    PathRow *m_sum = nullptr;
    PathRow *m_changes = nullptr;
    QPushButton *m_original = nullptr;
};

/// A figure for each kind of change: 12, E-mail addresses.
void showCounts(Figures *figures, const QMap<Mending, qint64> &counts);

} // namespace cloudward
