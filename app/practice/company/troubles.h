// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <array>
#include <string_view>

namespace cloudward::planted {

/// One trouble that the sample company has on purpose, and what shows it.
struct Trouble
{
    std::string_view what;
    std::string_view where;
};

// Indexes of users (User id = 10000 + index), of projects, and of attachments (id = 10000 + index).
inline constexpr qint64 emailOwner = 2;
inline constexpr qint64 emailTwin = 3;
inline constexpr qint64 noTld = 4;
inline constexpr qint64 noEmail = 5;
inline constexpr qint64 emptyEmail = 6;
inline constexpr qint64 exampleEmail = 7;
inline constexpr qint64 invalidEmail = 8;
inline constexpr qint64 addon = 9;
inline constexpr qint64 inactive = 10;
inline constexpr qint64 renamedUser = 11;
inline constexpr qint64 shadowed = 14; // its name is that of the next one
inline constexpr qint64 shadowing = 15;
inline constexpr qint64 inOldDirectory = 16;
inline constexpr int renamedProject = 1;
inline constexpr int longKeyProject = 2;
inline constexpr int publicProject = 3;
inline constexpr qint64 missingFile = 4;
inline constexpr qint64 wrongSizedFile = 5;
inline constexpr qint64 bigFile = 6;
inline constexpr qint64 bigFileSize = 20'000'000;
inline constexpr qint64 bigFileNeeds = 40'000'000; // of SampleParameters::attachmentBytes
inline constexpr qint64 orphanDistance = 77;       // its id is so far behind the last row's
inline constexpr qint64 orphanSize = 4'321;

/// All of them. SampleParameters::troubles false leaves each of them out.
inline constexpr std::array table{
    Trouble{"duplicate e-mail", "users 2 (LDAP) and 3 (internal): the same address in another case"},
    Trouble{"e-mail without a top-level domain", "user 4"},
    Trouble{"missing e-mail", "user 5 has no emailAddress at all, user 6 an empty one"},
    Trouble{"e-mail at example.com", "user 7"},
    Trouble{"invalid e-mail", "user 8: blanks and two @"},
    Trouble{"reserved user name", "user 9: addon_…"},
    Trouble{"deleted user", "ApplicationUser former.colleague without a User, author of issues and comments"},
    Trouble{"inactive users", "user 10, and one in 29 of the others"},
    Trouble{"user key that is no user name", "user 11 was renamed: the key is the old name"},
    Trouble{"one user name in two directories", "user 14 (LDAP) has the name of user 15 (internal), who signs in"},
    Trouble{"switched-off directory", "user 16 is in Old Crowd, which is not active, and in no group"},
    Trouble{"nested group", "engineering-firmware is a member of engineering"},
    Trouble{"group that is renamed by the import", "jira-administrators"},
    Trouble{"reserved group", "site-admins"},
    Trouble{"group whose cloud twin grants more", "confluence-administrators"},
    Trouble{"illegal character", "activeobjects.xml: 0x1F in a BigPicture box's name"},
    Trouble{"permissions for Anyone", "scheme 10000, of project 3: BROWSE_PROJECTS and ADD_COMMENTS"},
    Trouble{"Browse Users for Anyone", "GlobalPermissionEntry USER_PICKER without group_id"},
    Trouble{"public filter", "SearchRequest 10001"},
    Trouble{"public dashboard", "PortalPage 10100, beside the System Dashboard 10000"},
    Trouble{"renamed project", "project 1: ROVER was MARS; its files are still below MARS"},
    Trouble{"project key over 10 characters", "project 2: WAREHOUSING"},
    Trouble{"missing attachment file", "attachment 10004 has a row and no file"},
    Trouble{"wrong-sized attachment file", "attachment 10005: the file is shorter than its row says"},
    Trouble{"orphan attachment file", "beside attachment 10000: a file without a row"},
    Trouble{"attachment over the chunk limit", "attachment 10006: 20 MB, practiceChunkLimit is 16 MB"},
    Trouble{"app with a migration of its own", "User Plugins: BigPicture 8.17.1"},
};

} // namespace cloudward::planted
