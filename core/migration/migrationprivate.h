// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/documentstore.h"
#include "core/migration/migration.h"
#include "core/migration/migrationdata.h"
#include "core/migration/partstables.h"

#include <set>

namespace cloudward {

/// What Migration's setters share; they stand in migration.cpp and migrationresults.cpp.
struct Migration::Private
{
    std::unique_ptr<DocumentStore> store;
    MigrationData data;
    std::set<Part> unsaved; ///< what the document does not hold yet: the disk was full, or is gone
    bool failing = false;   ///< said already

    Result<void> write();
    void save(Migration &migration, Part part);
    /// Sets and saves where the value is another one; tells whether it was.
    template<class T>
    bool change(Migration &migration, Part part, T &member, const T &value)
    {
        if (member == value)
            return false;
        member = value;
        save(migration, part);
        return true;
    }
};

} // namespace cloudward
