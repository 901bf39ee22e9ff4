<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory does not lead to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Counts on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, Atlassian&apos;s support mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user called Admin has reported issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Tick this only if what is there may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more, and programs cannot ask how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or pack the two XML files again without the folder around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If it comes back, look for the place in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them with Atlassian&apos;s XML cleaner and pack the files again, or correct the texts in Jira and make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of them an address of their own in Jira, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the addresses in Jira, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the addresses in Jira, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the addresses by real ones in Jira, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate or delete the accounts that nobody uses, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>there are no attachments in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed in step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian does not confirm the rule behind this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments too large for any chunk, left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in the cloud: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Make the backup on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name (Jira adds .zip and puts it into the folder export of its home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, or an http(s) address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, and tells what would make the import fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing. Wait until the file in the folder export stops growing, then fetch it below. Do not start a second backup meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It takes long?&lt;/b&gt; Jira writes the whole file while it answers; with millions of issues that lasts hours. Walk on to step 3 meanwhile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The file stays on the server&apos;s machine.&lt;/b&gt; Jira offers no download. Give its path as this computer sees it (a share, a mount), an address where a web server offers it, or copy it by hand, for example with scp, and choose it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A fetch that broke off&lt;/b&gt; goes on where it was, if the file on the server is still the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Errors in users&apos; e-mails&lt;/b&gt; block the import: each address has to be there, valid and used once. Correct them in Jira and make a new backup.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illegal characters&lt;/b&gt; have to go before the import; Jira&apos;s own export looks for them only in part of the database.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nobody should work in Jira&lt;/b&gt; from this backup on: what is changed later does not arrive.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Server or Data Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail of a site administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira %1, “%2”. Signed in as %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”. Signed in as %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Which account?&lt;/b&gt; On the server one with the global permission Jira System Administrators; in the cloud one of a site administrator. Users of the group site-admins are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;No connection from here?&lt;/b&gt; Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sign-in is refused although the password is right?&lt;/b&gt; After three wrong tries Jira wants a CAPTCHA. Sign in once in a browser, then connect again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Personal access tokens&lt;/b&gt; (Jira 8.14 and later) are enough for the checks. To start a backup in step 2 Jira asks for the password.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The cloud site already holds data?&lt;/b&gt; The import replaces all projects, issues and settings; users and groups are merged or overwritten, as you choose in step 4. To keep cloud data, bring it together on the server first.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::CheckRow</name>
    <message>
        <source>Checked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is ticked, check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ErrorText</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name, or say on the page that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in one of the kinds that this page names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, have its authority added to this computer&apos;s trusted ones; Cloudward does not go around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens expire after a year at the latest: make a new one if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write users.csv and groups.csv into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users come from stands in the backup. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them here and give both files to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: users.csv with %L1 users and groups.csv with %L2 memberships, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not hand out everybody. Take them from the backup to have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;users.csv&lt;/b&gt; has the columns mail, username and display_name; &lt;b&gt;groups.csv&lt;/b&gt; has group and username: what Atlassian&apos;s two database queries give. Hand both to Atlassian&apos;s support.&lt;/p&gt;&lt;p&gt;&lt;b&gt;E-mail addresses are missing or hidden?&lt;/b&gt; Jira can hide them from REST. Then take the users from the backup instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The order matters:&lt;/b&gt; users that support creates should be there before step 4 where you merge users.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>title, subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, title, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why this matters and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::FindingsView</name>
    <message numerus="yes">
        <source>%n kind(s) of error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of warning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a cloud group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its members gain nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its members gain %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant product access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;reviewed the groups, and those who need access have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grant access to the ticked groups (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward grants the ticked groups the role of a user in each Jira product of the site, and reads it back. Each of their members takes a seat of your plan. Groups whose members would gain something are not ticked by themselves: look at them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or tick fewer groups, and grant again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself. Grant it to one of their groups; it may take up to a minute to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. If that is not meant, take the people out of it, or change what the group grants, before you give it product access. Default access groups cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out. Make people administrators by hand where they need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seats are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects. Add seats, or leave out groups of people who have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Review imported groups” is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no more to say about this step than what stands on its page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;import page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;failed, or the page loaded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack smaller chunks (step 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or pack the media into smaller chunks: 2 GB is the usual next size. Chunks that stay the same keep their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how a file that was broken off while it was processed looks: no message, no progress. Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: pack smaller chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large may a chunk be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. Cloudward packs 4 GB unless you choose another size in step 3. Each chunk has the folders data/attachments at its root; the first one carries data/avatars and logos, too. A project may be spread over several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that the import brings what is not in the database, such as attachments and avatars, that it belongs after the data import, which removes such content, and that it cannot be undone. This is as it should be: press “Proceed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled. If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>“The archive doesn&apos;t contain entities.xml”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files. They must lie at its root: entities.xml and activeobjects.xml side by side. Take the ZIP as Jira wrote it, or pack the files themselves and not their folder. The audit of step 2 sees this before you upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind that XML does not allow, and the import stops at the first. Step 2 tells where they are. Clean a copy of the backup, audit it again, and upload that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still at 50 % or 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version, at 90 % users and groups are made. Nothing moves on the page meanwhile. Let it run; do not start a second import. If neither has moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors with users or e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages such as “Error processing user emails CSV” or “WrappingCrowdException”, also at the very end of an import, mean one of these:&lt;ul&gt;&lt;li&gt;an address without a top-level domain, like john@company;&lt;/li&gt;&lt;li&gt;an address in a domain that cannot exist, like example.com;&lt;/li&gt;&lt;li&gt;an address with characters that are not allowed, or none at all;&lt;/li&gt;&lt;li&gt;two users with the same address, or the same user twice in one directory;&lt;/li&gt;&lt;li&gt;a user name that begins with addon_, which is kept for Marketplace apps.&lt;/li&gt;&lt;/ul&gt;The audit of step 2 lists all of them. Put them right on the server, make the backup again, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error 139</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides. Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links still lead to the old server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page lists server addresses only when it finds links to them. Choosing the right one before “Run import” rewrites them; afterwards each has to be changed by itself. So take the time to compare the address with the one shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge or overwrite?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging keeps everybody who is in the cloud, and joins groups of the same name, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud. Overwriting deletes all users of the site first. On a new site with nobody but you, merging is the safe choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import page is not where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian moves its pages. Go by the click path beside the button: Settings, System, and there the section Import and Export. “Restore system”, which older guides name, is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After overwriting users, sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site. If it holds something that you need, make a backup of the site first, and wait until nobody works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. See which import your site offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge users: those of the cloud stay, groups of the same name become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Import it in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;import page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each line when you see it there. Nothing can be read from outside while the import runs, so Cloudward goes by your ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Prove that it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ount projects and issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian has no interface for this, so you do it on its page, and this page guides you. All Jira data that the site holds now is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is running; %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running: %1, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Where the media is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, or a ZIP of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZIP …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP with data/attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the chunks into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with these chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are larger than this by themselves and would be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs up to %1; %2 are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each read back and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are too large for a chunk and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Where is it?&lt;/b&gt; In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home. Mount it or copy it here, or make a ZIP of the three on the server and bring that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Why chunks?&lt;/b&gt; Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stopped half-way?&lt;/b&gt; Pack again: chunks that are whole already are kept, nothing is done twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A file is missing&lt;/b&gt; that the backup names: it was lost on the server before. The issue arrives, the attachment does not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Files that nobody names&lt;/b&gt; belong to deleted issues or projects. They do no harm.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::Notice</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PathRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PhaseText</name>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”. By hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>avatars and logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
    <message>
        <source>Counts on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One HTML file with all that was decided, checked, counted and left out, for your records. It holds names of users and groups, but no passwords or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count both sides first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 counts differ. Counts catch up some minutes after an import: count once more. What still differs then is named in its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 counts, is for you to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 counts are equal on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards. It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse. Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already. Import the chunk of the project once more if it should be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the first chunk of the media. Import it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them: install it on the site first and restore its snapshot after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker lists the known faults of imports with ways around them; their support helps with the rest. The report holds the figures that they ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud keeps this group for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why only you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there. Ask somebody who may, or use the administration page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then; after that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::StartDialog</name>
    <message>
        <source>From Jira Server or Data Center to Jira Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, optional, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>%1 · optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::WizardWindow</name>
    <message>
        <source>Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work still run. They stop at a safe point, and go on from there next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Cloudward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
