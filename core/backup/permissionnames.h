// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cloudward {

/// What a SchemePermissions row of a scheme grants: its permissionKey, or, in rows that were made before Jira 7, what its
/// number means.
QString permissionName(QByteArrayView key, QByteArrayView number);

/// What a SchemePermissions row without a scheme grants: such rows are the global permissions of old.
QString globalPermissionName(QByteArrayView number);

} // namespace cloudward
