// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mediawork.h"

#include <QAbstractTableModel>

namespace cloudward {

/// The projects of the media in the order in which they are packed, each with a check box: whether it is packed at all.
class ProjectsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ProjectColumn, FilesColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `projects` in the order in which they come by themselves. Keys that are in no project are kept: another look may
    /// bring them back.
    void setProjects(const QList<ProjectMedia> &projects, const QStringList &leftOut, const QStringList &first);
    QStringList leftOut() const;
    /// As few as make this order.
    QStringList first() const;
    /// Moves the project of a row to another row; no model reset, so that selection and focus stay.
    void move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The person changed what is left out or comes first.
    void choiceChanged();

private:
    struct Row
    {
        ProjectMedia project;
        qsizetype place = 0; ///< where it comes by itself
        bool packed = true;
    };
    QList<Row> m_rows;
    QStringList m_unknownLeftOut;
    QStringList m_unknownFirst;
};

} // namespace cloudward
