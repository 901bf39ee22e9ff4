// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QAbstractListModel>

namespace cloudward {

/// The steps as the rail shows them; follows the Migration.
class StepListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole, ///< 0 to 8
        StateRole,                 ///< StepState
        StateWordRole,
        OptionalRole, ///< bool
    };

    StepListModel(const Migration &migration, QStringList titles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Migration &m_migration;
    QStringList m_titles;
};

} // namespace cloudward
