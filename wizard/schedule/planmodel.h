// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/schedule.h"

#include <QAbstractTableModel>

#include <optional>

namespace cloudward {

/// The steps of the plan. How long, who and notes can be written in; an empty duration is the computed one again.
class PlannedStepsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, HowLong, Begins, Ends, Owner, Notes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSchedule(const Schedule &schedule, const MigrationPlan &plan);
    const ScheduledStep &step(int row) const { return m_schedule.steps.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "90", "90 min", "1:30", "2 h", "1 h 30": minutes, at most thirty days of them. Empty: 0. Nothing for what is no such.
    static std::optional<int> minutesOf(const QString &text);

Q_SIGNALS:
    void edited(cloudward::Step step, const cloudward::StepPlan &wanted);

private:
    Schedule m_schedule;
    MigrationPlan m_plan;
};

} // namespace cloudward
