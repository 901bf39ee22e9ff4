// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QAbstractListModel>

namespace cloudward {

/// The steps as the rail shows them, in the order in which they are done; follows the Migration, and has BigPicture's steps
/// while it is used.
class StepListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole, ///< 1 to 8; invalid for the steps beside them
        StateRole,                 ///< StepState
        StateLineRole,             ///< "Done · optional"
    };

    /// `titles` by Step, all of them.
    StepListModel(const Migration &migration, QStringList titles, QObject *parent = nullptr);

    Step step(const QModelIndex &index) const { return m_steps.at(index.row()); }
    /// Invalid for a step that is not shown.
    QModelIndex indexOf(Step step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString spoken(Step step) const;

    const Migration &m_migration;
    QStringList m_titles;
    QList<Step> m_steps;
};

} // namespace cloudward
