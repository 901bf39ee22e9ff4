// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/backupbuilder.h"

namespace cloudward {

/// A backup with faults that the mender can mend: users without an address, with one that ends too early, with one that
/// another has; characters and bytes that XML does not take; what is open to everybody.
inline BackupBuilder faultyBackup()
{
    using namespace Qt::StringLiterals;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addUser(u"bob"_s, {});
    backup.addUser(u"carla"_s, u"carla@oldcompany"_s);
    backup.addUser(u"dora"_s, u"Anna@company.com"_s);
    backup.addUser(u"addon_tester"_s, u"tester@company.com"_s);
    backup.addRaw(u"Issue"_s, "<Issue id=\"5\" project=\"10000\" number=\"5\" summary=\"a\x1f\x62\"/>");
    backup.addRaw(u"Issue"_s, "<Issue id=\"6\" project=\"10000\" number=\"6\" summary=\"Zo\xeb\"/>");
    backup.add(u"SharePermissions"_s,
        {{u"id"_s, u"99"_s}, {u"entityId"_s, u"1"_s}, {u"entityType"_s, u"SearchRequest"_s}, {u"type"_s, u"global"_s}});
    backup.add(u"SchemePermissions"_s, {{u"id"_s, u"9"_s}, {u"scheme"_s, u"0"_s}, {u"permission"_s, u"10"_s},
                                           {u"type"_s, u"group"_s}, {u"permissionKey"_s, u"BROWSE_PROJECTS"_s}});
    return backup;
}

} // namespace cloudward
