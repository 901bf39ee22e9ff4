// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"

#include <QFrame>

class QCheckBox;
class QLabel;

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

Q_SIGNALS:
    void ticked(const QString &checkId, bool on);

private:
    QString m_id;
    IconLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_fact = nullptr;
    QLabel *m_todo = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace cloudward
