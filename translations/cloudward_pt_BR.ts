<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
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
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays without an account</source>
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
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
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
        <source>Single sign-on and identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
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
        <source>Automation, calendars and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
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
        <source>Plan and billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
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
        <source>Boxes and programs are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
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
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
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
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
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
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
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
        <source>Issues that you reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not read its members</source>
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
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
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
        <source>signed in as %1; the token may not read their permissions</source>
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
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
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
    <message>
        <source>the backup could not be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>MySQL or MariaDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the password out of the connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailPlan</name>
    <message>
        <source>No address is given for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
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
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
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
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
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
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
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
        <source>Links to the old server in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
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
        <source>Files that were left out because they could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
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
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
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
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
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
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
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
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
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
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
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
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
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
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
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
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
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
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
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
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
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
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
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
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
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
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
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
        <source>Confirmed in “%1”</source>
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
        <source>seen to by %1</source>
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
        <source>What was mended in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media chunks</source>
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
        <source>Attachments that are in no chunk, left out: %1</source>
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
        <source>Proof: both sides compared</source>
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
        <source>Cannot be known: %1</source>
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
        <source>Match people with accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
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
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be granted</source>
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
        <source>Files of projects that were left out</source>
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
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
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
    <name>TarReader</name>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data ends too early</source>
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
        <source>an entry is said to be larger than its data can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
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
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
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
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File na&amp;me (Jira adds .zip and puts it into the folder export of its home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch the file until it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
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
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
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
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It takes long?&lt;/b&gt; Jira writes the whole file while it answers; with millions of issues that lasts hours. Walk on to step 3 meanwhile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The page did not answer?&lt;/b&gt; A proxy in between may give up long before Jira has written everything. Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The file stays on the server&apos;s machine.&lt;/b&gt; Jira offers no download. Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A fetch that broke off&lt;/b&gt; goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Errors in users&apos; e-mails&lt;/b&gt; block the import: each address has to be there, valid and used once. Correct them in Jira and make a new backup, or mend them in a copy below the findings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illegal characters&lt;/b&gt; have to go before the import; Jira&apos;s own export looks for them only in part of the database. A mended copy has none of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mending&lt;/b&gt; writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to. The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nobody should work in Jira&lt;/b&gt; from this backup on: what is changed later does not arrive.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
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
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
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
        <source>The mended copy is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
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
        <source>links to this server in its texts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
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
        <source>Apps with a migration of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Jira uses Big&amp;Picture or BigGantt</source>
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
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
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
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
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
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app in your &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The road in five steps.&lt;/b&gt; 1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Which version?&lt;/b&gt; 8.2.2 or later. Upgrade before the dump: one of an older version is not for the cloud.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Jira Data Center&lt;/b&gt;: the app asks to be installed again, in the same version, before it prepares a dump.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The dump is not in the list?&lt;/b&gt; Load the page anew. It stands on top when it is finished.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The file is refused here?&lt;/b&gt; It is empty, is a web page (you were signed out: sign in and press Download again), or is still being written. Cloudward does not look into a dump: its format is not public.&lt;/p&gt;&lt;p&gt;&lt;b&gt;No migration assistant.&lt;/b&gt; Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Not used any more?&lt;/b&gt; Skip the step, or take away the tick in “Before you start”.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Why are connections off?&lt;/b&gt; The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time. Switch off a connection on the server before you switch it on in the cloud.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where?&lt;/b&gt; App configuration › Integrations › Connections, the switch in the column Active.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Something is wrong?&lt;/b&gt; Nothing is lost: the dump is kept with the migration, the app&apos;s own dump of the state before is in its list, and the restore may be done again.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Who may install apps?&lt;/b&gt; An administrator of the site. If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Which app?&lt;/b&gt; The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The licence&lt;/b&gt; of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How is it seen?&lt;/b&gt; An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;opens on the site, and its licence or trial is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;How does the app match people?&lt;/b&gt; By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app, and is chosen by hand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;More than 20 without a match?&lt;/b&gt; Look at them before you go on. &lt;b&gt;More than 30&lt;/b&gt; usually mean that Jira&apos;s import did not bring all users: look at step 8&apos;s counts before anything else.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Somebody has no account?&lt;/b&gt; Make one before the restore, by an invitation; afterwards the screen is gone, and what was theirs is nobody&apos;s.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Something is in the cloud&apos;s app already?&lt;/b&gt; The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps: by restoring that one you are back where you were.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The upload fails?&lt;/b&gt; Load the page anew and try again. The kept file can be compared by its checksum: Cloudward does so before it is given to the page.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app in your &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and &amp;accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
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
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
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
    <message>
        <source>SHA-256 begins</source>
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
    <name>cloudward::CloudCard</name>
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
        <source>The site&apos;s name, to say that what it holds may be lost</source>
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
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which plan it has</source>
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
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
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
        <source>%1: seats without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Data&amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ODBC driver or data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
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
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
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
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
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
        <source>%1 has a key that this computer does not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
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
        <source>Something happened that Cloudward was not made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
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
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
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
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
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
        <source>Read them from the server&apos;s &amp;database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
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
        <source>What was found among these users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
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
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
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
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
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
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;users.csv&lt;/b&gt; has the columns mail, username and display_name; &lt;b&gt;groups.csv&lt;/b&gt; has group and username: what Atlassian&apos;s two database queries give. Hand both to Atlassian&apos;s support. &lt;b&gt;users-details.csv&lt;/b&gt; is for you: directory, activity and last sign-in of each user.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Which way?&lt;/b&gt; The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The database&lt;/b&gt; is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. Its address stands in dbconfig.xml in Jira&apos;s home folder. SQL Server and Oracle need their ODBC driver on this computer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The order matters:&lt;/b&gt; users that support creates should be there before step 4 where you merge users.&lt;/p&gt;</source>
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
        <source>Closed</source>
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
    <message>
        <source>Errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation type="unfinished"></translation>
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
    <name>cloudward::Fold</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Joins the cloud’s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
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
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
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
        <source>Many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and sort the table, select several rows (Shift, Ctrl, or all with Ctrl+A), and decide for all of them at once. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
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
        <source>Find a group or what it grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
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
        <source>Product that is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read decisions</source>
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
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
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
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
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
        <source>Decide for the selected groups (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
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
        <source>Review groups and grant access</source>
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
        <source>%1: refused, for want of seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
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
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and &amp;trust this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
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
        <source>What “Import media” does not ta&amp;ke</source>
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
        <source>Open the import page &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
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
        <source>&amp;Split this chunk</source>
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
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting %1</source>
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
        <source>4. Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the import page &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
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
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
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
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
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
        <source>Your backup has %1 such links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: overwrite</source>
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
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk is imported: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation type="unfinished"></translation>
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
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out &amp;thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out &amp;files that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them where &amp;Jira 7 keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In f&amp;ull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the full l&amp;ist …</source>
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
        <source>Nothing was found that would trouble the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
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
        <source>&amp;Pack without such files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
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
        <source>&lt;p&gt;&lt;b&gt;Where is it?&lt;/b&gt; In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home. Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Why chunks?&lt;/b&gt; Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Not everything has to come?&lt;/b&gt; Below “Projects” you leave out what nobody needs, and put first what is to arrive first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stopped half-way?&lt;/b&gt; Pack again: chunks that are whole already are kept, nothing is done twice. While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A file cannot be read?&lt;/b&gt; Mend it and retry, or pack without such files; each is named.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A file is missing&lt;/b&gt; that the backup names: it was lost on the server before. The issue arrives, the attachment does not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Files that nobody names&lt;/b&gt; belong to deleted issues or projects. They do no harm.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The full list&lt;/b&gt; of all these is media-report.csv beside the chunks; any spreadsheet opens it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
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
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation type="unfinished"></translation>
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
        <source>needed at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
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
        <source>Archive with data/attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the media</source>
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
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MendChangesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>entity, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the &amp;old domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MendOutcome</name>
    <message>
        <source>&amp;Use the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in the copy</source>
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
        <source>Size</source>
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
    <name>cloudward::PeopleGroupsTab</name>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PeoplePage</name>
    <message>
        <source>How people are matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one. What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may have another address, or hide it. Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them. Write the copy anew after you have changed addresses here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and sort in the table, select several rows (Shift, Ctrl, or all with Ctrl+A), and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change, Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import goes by names: a group joins the cloud’s group of the same name, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian’s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set th&amp;e address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTexts</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
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
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
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
        <source>Size at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
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
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive. The report states how many issues, and the number (the seed) with which the same ones can be drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
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
        <source>Proof: both sides compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
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
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
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
        <source>The list of what is missing could not be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
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
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projects: %L1, of them left out: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projects: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;counting SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the c&amp;hanging SQL</source>
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
        <source>only an organisation administrator can give it</source>
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
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
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
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::RowChooser</name>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::ServerCard</name>
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
        <source>Open the &amp;login page</source>
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
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
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
        <source>Jira %1, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jira %1 (%2), “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::SftpForm</name>
    <message>
        <source>Se&amp;rver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder t&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choo&amp;se …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::SqlText</name>
    <message>
        <source>Copied</source>
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
        <source>BigPicture %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, %1, %2</source>
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
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
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
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode, the plan, help for your support, language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloudward::WizardWindow</name>
    <message>
        <source>Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation type="unfinished"></translation>
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
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
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
        <source>BigPicture, step %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
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
