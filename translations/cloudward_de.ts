<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation>die Datei wächst noch: Etwas schreibt hinein</translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation>in die Datei wurde geschrieben, während sie abgerufen wurde</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation>der SHA-256-Wert ist %1 und müsste %2 sein</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation>es entpackt sich von %1 auf %2 oder mehr, wie kein Jira-Backup es tut, und wurde nicht weiter gelesen</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>es enthält kein tar</translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation>es enthält mehr als %1 Dateien, ein Backup dagegen zwei</translation>
    </message>
</context>
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation>%1: %2 (Dateien: %3)</translation>
    </message>
    <message>
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation>gezählt sind Links auf %1, die Adresse im Kopf des Backups; seine Datenbank nennt %2, Links darauf wurden nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation>%1: %2 Links</translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation>an anderen Stellen: %1 Links</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation>%1 in „%2“ (Projekte: %3)</translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation>%1 (globale Berechtigung)</translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation>Kopf: %1, Build %2</translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation>Datenbank: %1, Build %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation>%1: %2 Datensätze, laut Schluss %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation>%1 %2 (%3), deaktiviert</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inaktiv</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP oder Active Directory</translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation>intern mit LDAP-Anmeldung</translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation>Crowd oder ein anderes Jira</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation>%1 (%2): %3 Benutzer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation>die Datei wächst seit %1 nicht mehr, und das Ende einer ZIP-Datei ist nicht da</translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Adresse auf dem Server</translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation>Auf dem Bildschirm der App</translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation>Zu wählendes Konto</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Dessen Adresse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation>die Adresse im Backup ist nicht die, die der Dump hat</translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation>in der Personentabelle von Hand gewählt</translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation>vorgeschlagen: gleicher Name vor dem @</translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation>vorgeschlagen: gleicher vollständiger Name</translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation>vorgeschlagen: ähnlicher Name</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>per E-Mail-Adresse zugeordnet</translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation>wird zugeordnet, sobald das Konto da ist</translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation>vielleicht zugeordnet: das Konto verbirgt seine Adresse</translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation>einem anderen Konto zugeordnet: bitte prüfen</translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation>wählen Sie das Konto aus der Liste</translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation>kein Konto: legen Sie es vor der Wiederherstellung an</translation>
    </message>
    <message>
        <source>stays without an account</source>
        <translation>bleibt ohne Konto</translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation>ein Eintrag beginnt nicht, wo er soll</translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation>das Paket endet mitten in einem Eintrag</translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation>es ist nicht so geschrieben, wie Pakete geschrieben werden</translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation>das Paket endet innerhalb dieses Eintrags</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation>das Verzeichnis passt nicht zu den Einträgen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation>nicht zu bestimmen, da Konten ihre Adressen verbergen oder Benutzer keine haben: %1</translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation>nur am Namen erkannt: %1</translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation>Zahlen auf beiden Seiten</translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation>Was das Backup enthielt, soll in der Cloud sein, nicht weniger und nichts anderes.</translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation>Sehen Sie sich die abweichenden Zeilen an. Vorgangszahlen sind Schätzungen, die einige Minuten hinterherhinken: Lesen Sie sie noch einmal, bevor Sie sich Sorgen machen.</translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation>Inhalte unter dem Namen Admin</translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation>Ein bekannter Fehler des Imports: Was die importierende Person auf dem Server geschrieben hatte, kann danach einem Benutzer namens Admin gehören.</translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
        <translation>Suchen Sie nach Vorgängen, die Admin erstellt hat. Sind es Ihre, wenden Sie sich an den Support von Atlassian.</translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation>Alle können sich anmelden</translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation>Passwörter kommen nicht mit, und importierte Gruppen haben keinen Produktzugriff, bis er gewährt wird.</translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation>Bitten Sie aus jeder Gruppe jemanden, sich mit der eigenen E-Mail-Adresse anzumelden und ein eigenes Projekt zu öffnen. Richten Sie Single Sign-on ein, falls Sie es nutzen.</translation>
    </message>
    <message>
        <source>Single sign-on and identity provider</source>
        <translation>Single Sign-on und Identitätsanbieter</translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation>Die Verzeichnisse des Servers (LDAP, Crowd, Azure AD) kommen nicht mit: Wer ins Unternehmen kommt oder es verlässt, erfährt die Cloud nicht von selbst.</translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
        <translation>Verifizieren Sie die Domain des Unternehmens, und richten Sie Single Sign-on und Bereitstellung in der Organisationsverwaltung ein, falls Sie sie nutzen.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation>Zusammengeführte Gruppen sehen vielleicht mehr als vorher, und wen ein Berechtigungsschema nennt, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation>Öffnen Sie ein eingeschränktes Projekt als jemand, der es nicht sehen darf, und sehen Sie sich die Site ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation>Anhänge lassen sich öffnen</translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation>Ein Vorgang führt seine Anhänge auf, sobald die Daten importiert sind, auch wenn die Datei selbst fehlt.</translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation>Öffnen Sie in mehreren Projekten einen alten, einen neuen und einen großen Anhang.</translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation>Avatare und Logo</translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation>Beide kommen mit den Medien, im ersten Paket. Bilder von Benutzern nicht.</translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation>Sehen Sie sich die Projektliste und das Logo der Site an, und setzen Sie neu, was fehlt.</translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation>Filter und Dashboards</translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation>Abfragen, die Benutzer oder Funktionen und Felder von Apps nennen, funktionieren vielleicht nicht mehr; Gadgets von Apps können fehlen.</translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation>Öffnen Sie die meistgenutzten, und prüfen Sie, ob sie noch so freigegeben sind, wie Sie wollen.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation>Boards leben von ihrem Filter: Spalten, Sprints, Schätzungen und Rang hängen daran.</translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation>Öffnen Sie ein Scrum- und ein Kanban-Board, und sehen Sie sich den aktiven Sprint und das Backlog an.</translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation>Workflows und Vorgangstypen</translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation>Bedingungen, Validatoren und Funktionen, die Apps oder Skripte hinzugefügt hatten, gibt es in der Cloud nicht.</translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation>Führen Sie von jeder wichtigen Art einen Testvorgang vom Anlegen bis zum Abschluss, und vergleichen Sie die Workflows, die Apps nutzten.</translation>
    </message>
    <message>
        <source>Automation, calendars and time</source>
        <translation>Automatisierung, Kalender und Zeit</translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation>Regeln, Service-Level-Agreements und geplante Aufgaben laufen im Namen einer Person, nach einer Uhr, und nennen vielleicht Benutzer oder Felder, die jetzt anders heißen.</translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
        <translation>Sehen Sie nach, welche Zeitzone die Site hat und wem die Regeln gehören, und lassen Sie von jeder Art eine Regel laufen.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation>Links auf den alten Server</translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation>Links in Texten wurden nur dort auf die neue Site umgeschrieben, wo beim Import die alte Adresse gewählt war.</translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation>Suchen Sie in Beschreibungen und Kommentaren nach der alten Adresse, und denken Sie an Links in Wikis, Chats, E-Mails und Lesezeichen.</translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation>Anwendungslinks und Integrationen</translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation>Confluence, Bitbucket, Build-Server, Webhooks und Skripte sprechen noch mit dem alten Server.</translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation>Verbinden Sie alle mit der neuen Adresse neu, und geben Sie Skripten ein API-Token statt eines Passworts.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation>Der Import bringt weder Apps noch ihre Daten; jeder Anbieter hat seinen eigenen Weg.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation>Installieren Sie die Apps, die Sie noch brauchen, und folgen Sie für deren Daten der Anleitung des jeweiligen Anbieters.</translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation>BigPicture</translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation>BigPicture zieht mit einem eigenen Dump um, und seine Integrationen sind nach der Wiederherstellung abgeschaltet. Viele Benutzer ohne Zuordnung bedeuten, dass die Benutzer von Jira nicht angekommen sind.</translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation>Stellen Sie den Dump im BigPicture der Cloud wieder her, ordnen Sie die Benutzer zu, sehen Sie sich einige Boxen an, und schalten Sie die Verbindungen wieder ein.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation>E-Mails, die für den Import abgeschaltet wurden, bleiben aus; sind sie eingeschaltet, bekommen alle bei jeder Änderung Nachrichten.</translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation>Stellen Sie ausgehende E-Mails so ein, wie Sie sie wollen, senden Sie sich selbst eine, und richten Sie Adressen, die E-Mails empfangen, neu ein.</translation>
    </message>
    <message>
        <source>Plan and billing</source>
        <translation>Plan und Abrechnung</translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation>Eine Site, die als Testversion begann, endet mit ihr, und Lizenzplätze zählen je Produkt.</translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation>Prüfen Sie in der Abrechnung der Organisation, dass jedes Produkt seinen Plan, seine Lizenzplätze und eine Zahlungsart hat.</translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation>Eigene Backups der Cloud</translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation>Der Backup-Dienst des Servers ist mit dem Server weg, und seine Dateien enthalten nichts, was ab jetzt geschrieben wird.</translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
        <translation>Legen Sie fest, wie die Cloud-Site gesichert wird, und erstellen Sie ein erstes Backup von ihr.</translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation>Der alte Server nimmt keine Änderungen mehr an</translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation>Was jetzt noch dort geschrieben wird, fehlt an dem Ort, an dem alle danach suchen.</translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation>Machen Sie den Server mit einem Berechtigungsschema schreibgeschützt, zeigen Sie ein Banner mit der neuen Adresse, und behalten Sie Server und Backup noch eine Weile.</translation>
    </message>
    <message>
        <source>People know</source>
        <translation>Alle wissen Bescheid</translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation>Die Adresse, die Anmeldung und vieles am Aussehen haben sich geändert.</translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation>Teilen Sie allen die neue Adresse mit, wie sie sich anmelden und wen sie fragen können.</translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation>Token und Schlüssel der Migration</translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation>Damit lässt sich die ganze Site öffnen, und ab jetzt braucht sie niemand mehr.</translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation>Widerrufen Sie das API-Token, den Organisationsschlüssel und das Zugriffstoken des Servers, die Sie für die Migration erstellt haben.</translation>
    </message>
    <message>
        <source>Boxes and programs are there</source>
        <translation>Boxen und Programme sind da</translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation>Die Wiederherstellung bringt sie auf dem Stand des Dumps und nichts Neueres.</translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation>Öffnen Sie auf beiden Seiten die Übersicht der Boxen, und vergleichen Sie ihre Namen, ihre Zahl und ihre Plätze im Baum.</translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation>Boxen zeigen ihre Aufgaben</translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation>Was eine Box enthält, wird über Projekte, Boards und JQL gefunden. Filter, die Benutzer oder Felder so nennen, wie die Cloud sie nicht kennt, finden nichts.</translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation>Öffnen Sie die größten Boxen, und vergleichen Sie die Zahl der Aufgaben. Ist eine leer, sehen Sie sich die Definition ihres Umfangs an.</translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation>Das Gantt-Diagramm sieht aus wie vorher</translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation>Termine, Abhängigkeiten und die Reihenfolge der Aufgaben kommen teils aus Jira, teils aus der App: Beides muss zusammenpassen.</translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation>Vergleichen Sie einen bekannten Plan auf beiden Seiten: Termine, Abhängigkeitspfeile, Basispläne, Markierungen.</translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation>In Teams und Ressourcen stehen die richtigen Personen</translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation>Die App ordnet Personen nach E-Mail-Adresse zu, und wer von Hand gewählt wurde, kann falsch gewählt sein.</translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation>Öffnen Sie die Teams und eine Ressourcenansicht. Achten Sie vor allem auf die, die Sie von Hand gewählt haben.</translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation>Wer Boxen sehen und ändern darf</translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation>Rollen in Boxen nennen Personen und Gruppen, und Gruppen heißen in der Cloud vielleicht anders.</translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation>Sehen Sie sich die Sicherheit einer Box an, die nicht alle sehen dürfen, und fragen Sie jemanden, der sie nicht sehen darf.</translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation>die Site nennt es Ihrem Konto nicht</translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation>Ihr Konto darf sie nicht auflisten</translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
        <translation>Ihr Konto darf die Benutzer der Site nicht auflisten</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>abweichend: %1</translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation>nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation>ein Benutzer namens Admin hat Vorgänge erstellt; auch der Server hatte einen Benutzer dieses Namens</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation>ein Benutzer namens Admin hat Vorgänge erstellt, und der Server hatte keinen dieses Namens</translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation>von den Vorgängen, die Sie erstellt haben, laut Backup %1, gehören etwa %2 Ihrem Konto</translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation>kein Vorgang wurde von einem Benutzer namens Admin erstellt</translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation>alle %1 Vorgänge mit Anhängen</translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation>%1 von %2 Vorgängen mit Anhängen, zufällig gezogen, Startwert %3</translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation>Vorgänge, die Ihr Konto nicht sieht: %1</translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation>ein Vorgang führt seine Anhänge auch dort auf, wo eine Datei fehlt</translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation>von jedem Vorgang wurde eine Datei geöffnet</translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
        <translation>%1: %2, aufgeführt ohne Datei</translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation>Planungsleitfaden gelesen und Tag gewählt</translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation>Cloud und Server können nicht dasselbe, und während der Migration sollte niemand auf dem Server arbeiten: Was nach dem Backup geschrieben wird, kommt nicht mit.</translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation>Lesen Sie Atlassians Planungsleitfaden, proben Sie den ganzen Weg einmal auf einer Test-Site, und kündigen Sie an, wann Jira nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation>Version von Jira</translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation>Ab 7.13.1 lässt sich ein Backup importieren, wie es ist. Von 7.6.0 bis 7.13.0 werden alle Zeiten als UTC gelesen; ab 7.0.0 kann es gelingen; ältere Backups werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation>Aktualisieren Sie den Server auf 7.13.1 oder neuer, und erstellen Sie ein neues Backup. Ab 7.6.0 können Sie darauf verzichten, wenn die Uhr des Servers auf UTC steht oder genaue Zeiten keine Rolle spielen.</translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation>Eine Cloud-Site als Ziel</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation>Das Backup wird in eine bestehende Site importiert; für den Anfang reicht eine Test-Site.</translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation>Registrieren Sie bei Atlassian eine Site, und verbinden Sie sie dann hier. Eine Testphase lässt sich auf Anfrage verlängern.</translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation>Daten in der Cloud-Site</translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation>Der Import ersetzt alles, was das Jira der Site enthält: Projekte, Vorgänge und Einstellungen. Benutzer bleiben, oder werden ebenfalls ersetzt, wenn Sie das wählen, auch solche, die andere Produkte der Site nutzen.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
        <translation>Nehmen Sie eine neue, leere Site, oder erstellen Sie zuerst ein Backup von dieser. Geben Sie den Namen der Site neben ihrer Adresse nur ein, wenn verloren gehen darf, was dort ist.</translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation>Ihre Berechtigungen auf dem Server</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation>Nur ein Jira-Systemadministrator darf ein Backup des ganzen Systems erstellen.</translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation>Verbinden Sie sich als Mitglied einer Gruppe mit der globalen Berechtigung Jira-Systemadministratoren, oder bitten Sie jemanden mit dieser Berechtigung, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation>Ihre Berechtigungen in der Cloud</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation>Der Import, die Gruppen und der Produktzugriff sind Sache der Administratoren der Site.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation>Lassen Sie sich zu den Administratoren der Site oder der Organisation hinzufügen. Wer die Site registriert hat, gehört dazu.</translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation>Was für „Jeder“ offen ist</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation>Auf einem Server im Unternehmen sind mit „Jeder“ die eigenen Leute gemeint. Eine Cloud-Site steht im Internet, und dort ist wirklich jeder gemeint.</translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation>Nehmen Sie „Jeder“ aus Berechtigungsschemas und aus der Berechtigung „Benutzer durchsuchen“, und geben Sie Filter, Dashboards und Boards für angemeldete Benutzer oder Gruppen frei. Erstellen Sie dann das Backup.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
        <translation>Jeder Plan von Jira Cloud speichert nur eine bestimmte Menge. Wie viel, können Programme nicht abfragen; hier steht, was Atlassian angibt.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation>Vergleichen Sie die Größe Ihrer Anhänge mit dem Speicherplatz Ihres Plans auf Atlassians Seite dazu.</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Zahl der Benutzer</translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation>Atlassian hat den Import von Server-Backups im Mai 2022 für Lizenzen bis 1.000 Benutzer geschlossen. Ob eine Site ihn trotzdem anbietet, zeigt sich nur dort. Und Ihr Plan braucht für jeden aktiven Benutzer einen Lizenzplatz.</translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation>Sehen Sie nach, ob „Einstellungen &gt; System &gt; Import und Export“ Ihrer Site „Import Jira Server“ anbietet; wenn nicht, fragen Sie den Support von Atlassian. Buchen Sie vor dem Import genug Lizenzplätze.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Issues that you reported</source>
        <translation>Von Ihnen erstellte Vorgänge</translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation>Mitgliedschaften in Gruppen</translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation>Anhänge nach Name und Größe, Stichprobe</translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation>Anhänge nach Name und Größe, alle</translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation>Projekte mit eigenem Bild</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>Vorgänge von %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation>Gruppen, deren Mitglieder nicht alle gefunden wurden: %1 von %2</translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation>die Gruppe ist nicht in der Cloud</translation>
    </message>
    <message>
        <source>your account may not read its members</source>
        <translation>Ihr Konto darf ihre Mitglieder nicht lesen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation>Der Server ist %1, das Backup von %2</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation>keine Projekte, keine Vorgänge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation>der Import würde löschen: Projekte %1, Vorgänge %2</translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation>der Import hat begonnen; was die Site vorher enthielt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
        <translation>Sie haben den Namen von %1 eingegeben</translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation>%1 ist Systemadministrator</translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation>%1 ist Administrator, aber nicht Systemadministrator</translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation>%1 ist kein Administrator</translation>
    </message>
    <message>
        <source>signed in as %1; the token may not read their permissions</source>
        <translation>angemeldet als %1; das Token darf die Berechtigungen nicht lesen</translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation>%1 verwaltet dort Jira nicht</translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation>%1 verwaltet Jira; dass das Konto auch die Site verwaltet, war nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation>%1 verwaltet die Site</translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation>Der Server gewährt „Jeder“: %1</translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation>nichts im Backup ist für „Jeder“ offen</translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation>Kein Berechtigungsschema gewährt „Jeder“ etwas. Filter, Dashboards und Boards wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation>der Plan ist kostenlos und speichert %1 (Angabe von Atlassian, Stand %2)</translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation>der Plan ist kostenpflichtig; Standard speichert %1, Premium so viel Sie wollen (Angabe von Atlassian, Stand %2); welcher es ist, lässt sich nicht abfragen</translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
        <translation>der Plan der Site war nicht lesbar; Free speichert %1, Standard %2, Premium so viel Sie wollen (Angabe von Atlassian, Stand %3)</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>Anhänge: %1</translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation>größer als die %1, die die Site je Upload zulässt: %2</translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation>Benutzer, die für die Lizenz des Servers zählen: %1</translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation>aktive Benutzer im Backup: %1</translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation>Lizenzplätze von %1: %2</translation>
    </message>
    <message>
        <source>the backup could not be read again</source>
        <translation>das Backup ließ sich nicht erneut lesen</translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation>Schlüssel für Schlüssel gezählt, da die Schätzung abwich</translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation>nach dem Konto des API-Tokens, das nicht das sein muss, das Sie auf dem Server hatten</translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation>Ihr Konto darf die Gruppen der Site nicht auflisten</translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation>ob ein eigenes Bild gewählt ist; die Bilder selbst, die der Benutzer und das Logo wurden nicht verglichen</translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation>Projekte, die Ihr Konto nicht sieht: %1</translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation>kein Projekt dort hat diesen ursprünglichen Schlüssel; es gibt %1</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation>Verwaltung der Site</translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation>Verwaltung ihrer Produkte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation>
            <numerusform>%1 und %n weitere in %2</numerusform>
            <numerusform>%1 und %n weitere in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Zugriff auf %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>leave the password out of the connection string</source>
        <translation>lassen Sie das Passwort aus der Verbindungszeichenfolge weg</translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation>es braucht einen Treiber oder eine Datenquelle von ODBC</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>der Server fehlt</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>der Name der Datenbank fehlt</translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation>Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation>der Server oder die Datenbank enthält ein Zeichen, das dort nicht stehen darf</translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation>ODBC nimmt weder Benutzernamen noch Passwort mit einem Semikolon an</translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation>das Schema ist kein Name</translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation>beginnen Sie mit postgresql://, mysql://, sqlserver:// oder oracle://</translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation>lassen Sie das Passwort aus der Adresse weg</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
</context>
<context>
    <name>EmailPlan</name>
    <message>
        <source>No address is given for %1.</source>
        <translation>Für %1 ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation>%1 für %2 endet nicht auf eine Top-Level-Domain wie .com.</translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation>%1 für %2 liegt in einer Domain, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation>%1 für %2 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation>Es ist keine Domain angegeben.</translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation>Jira Cloud würde jede Adresse in der Domain %1 ablehnen.</translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation>%1 ist kein Benutzer und niemandes Adresse.</translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation>%1 steht für mehrere Benutzer: %2. Nennen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation>%1 erhält weiter oben eine andere Adresse; %2 wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation>Diese Zeile braucht zwei Felder: wer, und die neue Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation>%1 kann %2 nicht bekommen: Das ist die Adresse von %3.</translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation>Diese Regeln drehen sich im Kreis. Keine Adresse wird geändert, bis eine davon entfernt ist.</translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation>Die Regeln widersprechen sich für %1; die Adresse bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>Das Backup lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation>Jira Cloud nimmt eine ZIP-Datei mit zwei XML-Dateien darin; diese ist keine, oder sie ist beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation>Kopieren Sie die Datei noch einmal vom Server, und vergleichen Sie ihre Größe dort und hier. Bleibt sie unlesbar, erstellen Sie ein neues Backup.</translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation>In dieser Datei ist keine entities.xml</translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation>Ohne sie bricht der Import sofort ab: Diese Datei enthält die ganze Datenbank.</translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation>Wählen Sie die ZIP-Datei, die Jira in den Ordner export seines Home-Ordners geschrieben hat, kein Medienarchiv und keinen anderen Export.</translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation>Die XML-Dateien liegen in einem Ordner der ZIP-Datei</translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation>Der Import sucht entities.xml nur auf der obersten Ebene der ZIP-Datei und meldet, das Archiv enthalte sie nicht.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation>Verwenden Sie die ZIP-Datei, wie Jira sie geschrieben hat, oder lassen Sie Cloudward eine korrigierte Kopie mit den zwei XML-Dateien auf oberster Ebene schreiben.</translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation>Das Backup ist gepackt, aber nicht als ZIP</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation>Jira Cloud nimmt eine ZIP-Datei. Cloudward liest auch tar oder 7z, damit sich der Inhalt prüfen lässt.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
        <translation>Verwenden Sie die ZIP-Datei, wie Jira sie geschrieben hat, oder lassen Sie Cloudward eine korrigierte Kopie schreiben, die eine ZIP-Datei ist.</translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation>Das Backup endet zu früh</translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation>Ein Teil fehlt: Das Kopieren wurde unterbrochen, oder die Festplatte war voll, als Jira es schrieb.</translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation>Kopieren Sie es noch einmal. Hat die Datei auf dem Server dieselbe Größe, erstellen Sie ein neues Backup mit genug freiem Platz.</translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation>Das Backup hat den Aufbau von Jira 4</translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation>Die ZIP-Datei enthält eine einzige XML-Datei anderen Namens, wie Jira sie bis Version 4.3 schrieb. Jira Cloud nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation>Aktualisieren Sie Jira auf 7.13.1 oder neuer, und erstellen Sie ein neues Backup.</translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation>Das XML ist fehlerhaft</translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation>Der Import liest die Datei mit einem strengen Parser und scheitert an der ersten nicht wohlgeformten Stelle.</translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation>Erstellen Sie ein neues Backup. Ist dieselbe Stelle wieder fehlerhaft, korrigieren Sie zuerst den Text dort in Jira.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation>Das XML ist nicht durchgehend UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation>Bytes, die kein gültiges UTF-8 sind, beenden den Import, und eine in anderer Kodierung gespeicherte Datei verliert ihre Buchstaben.</translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
        <translation>Erstellen Sie ein neues Backup, und öffnen und speichern Sie das XML nicht in einem Editor. Sind sie wieder da, korrigieren Sie die Texte in Jira, oder lassen Sie Cloudward solche Bytes in einer korrigierten Kopie weglassen oder ersetzen.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Zeichen, die XML nicht erlaubt</translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation>Steuerzeichen und Ähnliches stammen aus eingefügtem Text und aus Apps. Der Import bricht beim ersten ab.</translation>
    </message>
    <message>
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
        <translation>Lassen Sie Cloudward sie in einer korrigierten Kopie weglassen oder ersetzen, oder korrigieren Sie die Texte in Jira, und erstellen Sie ein neues Backup.</translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation>Das Backup enthält eine andere Zahl von Datensätzen, als es angibt</translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation>Jira schreibt die Zahl der Datensätze jeder Art ans Ende des Backups. Weichen sie ab, gingen Datensätze verloren oder kamen nach dem Schreiben hinzu, oder es wurde währenddessen gearbeitet.</translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation>Erstellen Sie ein neues Backup, während niemand in Jira arbeitet.</translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation>Das Backup ist größer als 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation>Jira Cloud nimmt Backups bis 20 GB an.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation>Archivieren oder löschen Sie, was nicht mehr gebraucht wird, und erstellen Sie ein neues Backup, oder fragen Sie den Support von Atlassian.</translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation>Diese Version von Jira ist zu alt</translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation>Backups von Versionen vor 7.0 lassen sich nicht in Jira Cloud importieren.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation>Aktualisieren Sie Jira auf 7.13.1 oder neuer, und erstellen Sie dann ein neues Backup.</translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation>Diese Version von Jira kann scheitern</translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation>Atlassian garantiert nicht mehr, dass sich Backups der Versionen 7.0 bis 7.5 importieren lassen.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation>Aktualisieren Sie Jira vor dem Backup auf 7.13.1 oder neuer. Machen Sie so weiter, proben Sie den Import zuerst auf einer Test-Site.</translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation>Alle Zeiten werden als UTC gelesen</translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation>Vor Version 7.13.1 enthält das Backup die Zeitzone des Servers nicht, sodass sich Zeiten in Vorgängen und Verlauf um deren Abstand zu UTC verschieben. Ein Server, der in UTC läuft, verliert nichts.</translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation>Sind die Zeiten wichtig, aktualisieren Sie Jira vor dem Backup auf 7.13.1 oder neuer.</translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation>Das Backup nennt zwei Versionen von Jira</translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation>Die Version in der Datenbank weicht von der im Kopf ab. Das kommt nach einer nicht beendeten Aktualisierung vor, oder wenn ein Backup bearbeitet wurde. Dass es den Import stört, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation>Prüfen Sie die Version unter „Systeminformationen“ auf dem Server. Weicht sie von der erwarteten ab, starten Sie Jira einmal, lassen Sie die Aktualisierung zu Ende laufen, und erstellen Sie ein neues Backup.</translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation>Anhänge laut der Liste im Backup</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation>Jeder Plan von Jira Cloud hat eine Speichergrenze, und die Mediendateien werden getrennt vom Backup importiert.</translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation>Vergleichen Sie sie mit dem Speicherplatz Ihres Plans, und sorgen Sie für ebenso viel freien Platz zum Packen.</translation>
    </message>
    <message>
        <source>Links to the old server in texts</source>
        <translation>Links auf den alten Server in Texten</translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation>Vorgänge, Kommentare und andere Texte verweisen über die Adresse dieses Jira auf dessen Seiten. Nach dem Import führen sie zum alten Server, wenn sie nicht umgeschrieben werden.</translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
        <translation>Führt die Importseite Adressen von Jira-Servern auf, wählen Sie diese, bevor Sie den Import starten.</translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation>Auf dem Server installierte Apps</translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation>Apps ziehen mit dem Import nicht um, und die meisten halten ihre Daten in Tabellen, die Jira Cloud nicht liest.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation>Suchen Sie für jede App ihren eigenen Weg in die Jira Cloud, bevor Sie den Server abschalten.</translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation>BigPicture oder BigGantt ist installiert</translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation>Die Daten kommen mit einem Datenbank-Dump der App mit, der von Version 8.2.2 oder neuer erstellt sein muss.</translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation>Aktualisieren Sie die App auf 8.2.2 oder neuer, falls sie älter ist, und erstellen Sie den Dump, bevor der Server verschwindet.</translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation>Dateien, die nicht zu den Medien gehören</translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation>Diese Dateien liegen nicht dort, wo Jira Anhänge, Avatare und Logos ablegt; Jira kennt sie also nicht, und sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation>Es ist nichts zu tun, außer Sie sehen darunter Dateien, die Sie vermissen.</translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation>Symbolische Links werden ausgelassen</translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation>Worauf sie zeigen, wird nicht gepackt, weil es irgendwo auf dem Rechner liegen kann.</translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation>Liegen Anhänge hinter diesen Links, wählen Sie den Ordner, auf den sie zeigen, oder kopieren Sie die Dateien an ihren Platz.</translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation>Namen, die nicht in ein Archiv geschrieben werden dürfen</translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation>Eine Datei mit einem solchen Namen könnte beim Entpacken andere überschreiben oder enthält Zeichen, die kein Archiv aufnehmen kann; sie wird daher nicht gepackt.</translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation>Klären Sie, woher das Archiv stammt. Benennen Sie die Dateien an der Quelle um, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation>Derselbe Name mehrmals</translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation>Namen, die gleich sind oder sich nur in Groß- und Kleinschreibung unterscheiden, können nicht beide ankommen: Die erste Datei wird gepackt.</translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation>Sehen Sie an der Quelle nach, und entfernen Sie die unerwünschten Kopien.</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation>Was nicht lesbar ist, lässt sich nicht packen und würde in Jira Cloud fehlen.</translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation>Korrigieren Sie die Berechtigungen der Dateien, oder kopieren Sie sie noch einmal, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Files that were left out because they could not be read</source>
        <translation>Dateien, die ausgelassen wurden, weil sie nicht lesbar waren</translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation>Diese Dateien waren da, als die Medien angesehen wurden; beim Packen waren sie nicht lesbar, verschwunden oder geändert. In Jira Cloud würden sie fehlen.</translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
        <translation>Korrigieren Sie ihre Berechtigungen, oder kopieren Sie sie noch einmal, und packen Sie erneut: Nur die Pakete, zu denen sie gehören, werden neu erstellt.</translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation>Ungewöhnlich gepackte Einträge</translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation>Diese Einträge sind verschlüsselt oder mit einem Verfahren komprimiert, das der Import nicht liest.</translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation>Packen Sie die Medien noch einmal als gewöhnliche ZIP-Datei, oder wählen Sie den Ordner selbst.</translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation>Dateien, die größer als ein Paket sind</translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation>Eine Datei lässt sich nicht teilen; sie passt daher in kein Paket und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation>Wählen Sie eine größere Paketgröße, bis 5 GB, und packen Sie erneut. Was noch größer ist, muss von Hand zu seinem Vorgang hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation>Anhänge ohne Datei</translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation>Das Backup kennt sie, die Medien enthalten sie nicht. In Jira Cloud werden es Namen sein, die sich nicht öffnen lassen.</translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation>Suchen Sie die Dateien auf dem Server. Fehlen sie auch dort, geht nichts weiter verloren, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation>Anhänge mit anderer Größe, als das Backup angibt</translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation>Die Datei wurde geändert, oder ihr Kopieren brach ab.</translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation>Kopieren Sie diese Dateien noch einmal vom Server.</translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation>Dateien, auf die kein Anhang verweist</translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation>Diese Dateien sind neuer als das Backup oder blieben von gelöschten Vorgängen zurück. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation>Sind sie neuer als das Backup, erstellen Sie das Backup und die Kopie der Medien zur selben Zeit, während niemand arbeitet.</translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation>Ein Paket ist beschädigt</translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation>Es ist nicht das, was geschrieben wurde: Der Import würde scheitern oder Dateien verlieren.</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Packen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation>Ein Paket fehlt</translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation>Es wurde geplant und geschrieben und ist nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation>Packen Sie es noch einmal, oder legen Sie es zurück an seinen Platz.</translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation>In den Paketen fehlende Dateien</translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation>Diese Dateien sind in der Quelle und in keinem Paket.</translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation>Packen Sie die Medien noch einmal.</translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation>Dateien, die von der Quelle abweichen</translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation>Was in einem Paket liegt, ist nicht das, was die Quelle jetzt enthält.</translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation>Hat sich die Quelle seither geändert, packen Sie die Medien noch einmal.</translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation>Benutzer ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation>Jira Cloud erkennt Personen an ihrer E-Mail-Adresse. Der Import der Benutzer scheitert an denen, die keine haben.</translation>
    </message>
    <message>
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Geben Sie jedem von ihnen eine eigene Adresse: in Jira, dann mit neuem Backup; oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation>Benutzer, deren E-Mail-Adresse der Server verbirgt</translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation>Jira ist so eingestellt, dass es Adressen maskiert oder verbirgt; sie sind daher in users.csv leer und konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
        <translation>Nehmen Sie die Benutzer stattdessen aus dem Backup oder der Datenbank; oder lassen Sie die Sichtbarkeit der Benutzer-E-Mail in Jiras allgemeiner Konfiguration während des Exports auf öffentlich stellen.</translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation>Benutzer mit ungültiger E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation>Die Adresse hat Zeichen oder eine Länge, die Atlassians eigene Prüfung ablehnt. Der Import scheitert kurz vor dem Ende.</translation>
    </message>
    <message>
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Korrigieren Sie die Adressen: in Jira, dann mit neuem Backup; oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation>E-Mail-Adressen, die nicht auf eine Top-Level-Domain enden</translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation>Eine Adresse wie name@company, ohne .com oder Ähnliches, hält den Import an.</translation>
    </message>
    <message>
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Vervollständigen Sie die Adressen: in Jira, dann mit neuem Backup; oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation>E-Mail-Adressen in einer Domain, die es nicht gibt</translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation>Atlassian nennt example.com als Domain, die den Import anhält. Dass die anderen reservierten Namen (.test, .local, .invalid, localhost) es auch tun, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Ersetzen Sie die Adressen durch echte: in Jira, dann mit neuem Backup; oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation>Mehrere Benutzer mit einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation>Jeder Benutzer braucht eine eigene Adresse. Großbuchstaben und Leerzeichen machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Geben Sie jedem dieser Benutzer eine andere Adresse, oder deaktivieren Sie die Konten, die niemand nutzt: in Jira, dann mit neuem Backup; oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation>E-Mail-Adressen, die abgelehnt werden könnten</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation>Atlassian hat zwei Prüfungen für Adressen veröffentlicht, und nur eine davon lässt diese zu. Die übliche Ursache ist ein Pluszeichen.</translation>
    </message>
    <message>
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
        <translation>Ändern Sie sie, wenn es einfach ist, in Jira oder in einer korrigierten Kopie, die Cloudward schreibt. Sonst proben Sie den Import zuerst auf einer Test-Site.</translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation>Ein Benutzername zweimal im selben Verzeichnis</translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation>Der Import bricht mit einem Fehler über die Synchronisierung von Benutzern und Gruppen ab.</translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation>Benennen Sie aus jedem Paar einen in Jiras Benutzerverwaltung um, oder entfernen Sie ihn, und erstellen Sie dann ein neues Backup.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation>Benutzernamen, die mit addon_ beginnen</translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation>Das Präfix ist für Marketplace-Apps reserviert, und das Konto einer Person mit einem solchen Namen hält den Import an.</translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
        <translation>Benennen Sie diese Benutzer in Jira um, oder löschen Sie sie, und erstellen Sie dann ein neues Backup; oder lassen Sie Cloudward sie in einer korrigierten Kopie umbenennen.</translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation>Benutzer aus einem externen Verzeichnis</translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation>Jira Cloud übernimmt Benutzer aus Jiras internem Verzeichnis. Benutzer aus LDAP, Active Directory oder Crowd kommen womöglich nicht an.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation>Verschieben Sie sie vor dem Backup ins interne Verzeichnis, oder exportieren Sie Benutzer und Gruppen als CSV (Schritt 1) für den Support von Atlassian.</translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation>Inaktive Benutzer</translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation>Diese Benutzer kommen als inaktive Konten mit und brauchen keine Lizenz.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation>Gelöschte Benutzer, deren Spuren bleiben</translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation>Das Backup kennt sie noch, obwohl ihre Konten weg sind. In Jira Cloud dürfte ihre Arbeit unter einem ehemaligen Benutzer erscheinen; das ist eine Annahme.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation>Es ist nichts zu tun. Sind die Namen wichtig, legen Sie die Konten vor dem Backup wieder an.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation>Bis 1.000 Benutzer: Der Import wird vielleicht nicht angeboten</translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation>Seit Mai 2022 bietet Atlassian den Site-Import eines Jira Server nur bei mehr als 1.000 Benutzern an.</translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation>Sehen Sie nach, ob die Importseite Ihrer Site ihn anbietet. Sonst fragen Sie den Support von Atlassian, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation>Gruppen mit reserviertem Namen</translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation>Gruppen wie site-admins und system-administrators gehören Jira Cloud selbst und werden nicht mitgenommen.</translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation>Notieren Sie, wer darin ist. Geben Sie diesen Personen ihre Rechte in Jira Cloud nach dem Import von Hand.</translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation>jira-administrators wird zu administrators</translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation>Der Import gibt dieser Gruppe einen anderen Namen und behält ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation>Sehen Sie sich nach dem Import die Mitglieder von administrators an.</translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation>Gruppen in Gruppen</translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation>Jira Cloud hat keine verschachtelten Gruppen. Wer nur über eine andere Gruppe Mitglied ist, verliert die Mitgliedschaft wahrscheinlich; das ist eine Annahme.</translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation>Fügen Sie diese Personen vor dem Backup oder nach dem Import direkt zur äußeren Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation>Berechtigungen für „Jeder“</translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation>Im Netz eines Unternehmens meint „Jeder“ die eigenen Leute. In Jira Cloud sind alle im Internet gemeint, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
        <translation>Ersetzen Sie „Jeder“ in diesen Berechtigungsschemas durch eine Gruppe oder durch alle angemeldeten Benutzer, oder lassen Sie Cloudward diese Gewährungen in einer korrigierten Kopie entfernen.</translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation>Projekte, die „Jeder“ durchsuchen darf</translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation>In Jira Cloud könnten alle im Internet die Vorgänge dieser Projekte ohne Anmeldung lesen.</translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
        <translation>Nehmen Sie „Jeder“ aus der Berechtigung „Projekte durchsuchen“, sofern das Projekt nicht öffentlich sein soll: in Jira oder in einer korrigierten Kopie, die Cloudward schreibt.</translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation>„Jeder“ darf Benutzer durchsuchen</translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation>Namen Ihrer Benutzer wären ohne Anmeldung zu sehen. Wie ein Backup diese Gewährung kennzeichnet, ist nicht dokumentiert; hier wird sie an der fehlenden Gruppe erkannt.</translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
        <translation>Geben Sie die globale Berechtigung „Benutzer durchsuchen“ einer Gruppe, oder lassen Sie Cloudward „Jeder“ in einer korrigierten Kopie daraus entfernen.</translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation>Für alle freigegebene Filter</translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation>In Jira Cloud sind Name und Abfrage des Filters ohne Anmeldung zu sehen.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Geben Sie sie für angemeldete Benutzer oder für eine Gruppe frei, oder lassen Sie Cloudward sie in einer korrigierten Kopie für angemeldete Benutzer freigeben.</translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation>Für alle freigegebene Dashboards</translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation>In Jira Cloud lässt sich ein öffentliches Dashboard ohne Anmeldung öffnen. Das System-Dashboard ist immer öffentlich und zeigt nur, was der Besucher sehen darf.</translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Geben Sie Ihre eigenen Dashboards für angemeldete Benutzer oder für eine Gruppe frei, oder lassen Sie Cloudward sie in einer korrigierten Kopie für angemeldete Benutzer freigeben.</translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation>Projektschlüssel mit mehr als zehn Zeichen</translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation>Jira Cloud erlaubt in einem neuen Schlüssel zehn Zeichen. Dass der Import längere ablehnt, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation>Proben Sie den Import zuerst auf einer Test-Site, oder ändern Sie den Schlüssel auf dem Server; alte Links funktionieren dort weiter.</translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation>Projektschlüssel von ungewöhnlicher Form</translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation>Schlüssel in Jira Cloud bestehen aus Großbuchstaben, Ziffern und Unterstrichen und beginnen mit einem Buchstaben. Dass der Import andere ablehnt, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation>Proben Sie den Import zuerst auf einer Test-Site, oder ändern Sie den Schlüssel auf dem Server.</translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation>Projekte, deren Schlüssel geändert wurde</translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation>Ihre Anhänge liegen in einem Ordner, der nach dem ersten Schlüssel benannt ist. Cloudward berücksichtigt das.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What this road moves</source>
        <extracomment>Guide, before.what-moves, title</extracomment>
        <translation>Was auf diesem Weg umzieht</translation>
    </message>
    <message>
        <source>A backup of the whole Jira, Server or Data Center, is imported into a cloud site: software, business and service projects together, with their settings, users and groups.</source>
        <extracomment>Guide, before.what-moves, text</extracomment>
        <translation>Ein Backup des ganzen Jira, Server oder Data Center, wird in eine Cloud-Site importiert: Software-, Business- und Service-Projekte zusammen, mit ihren Einstellungen, Benutzern und Gruppen.</translation>
    </message>
    <message>
        <source>The guide speaks of Jira Core and Jira Service Desk. In the cloud these are now Jira itself and Jira Service Management.</source>
        <extracomment>Guide, before.what-moves, outdated</extracomment>
        <translation>Die Anleitung spricht von Jira Core und Jira Service Desk. In der Cloud sind das jetzt Jira selbst und Jira Service Management.</translation>
    </message>
    <message>
        <source>Single projects, or a site that is in use</source>
        <extracomment>Guide, before.not-parts, title</extracomment>
        <translation>Einzelne Projekte, oder eine Site in Gebrauch</translation>
    </message>
    <message>
        <source>The import takes all or nothing: single projects cannot be chosen, and nothing is merged with projects that the site has already.</source>
        <extracomment>Guide, before.not-parts, text</extracomment>
        <translation>Der Import nimmt alles oder nichts: Einzelne Projekte lassen sich nicht wählen, und nichts wird mit Projekten zusammengeführt, die die Site schon hat.</translation>
    </message>
    <message>
        <source>For single projects use Atlassian&apos;s Migration Assistant (JCMA), but not where BigPicture has to come along. Or bring everything together on the server first.</source>
        <extracomment>Guide, before.not-parts, remedy</extracomment>
        <translation>Für einzelne Projekte verwenden Sie den Migration Assistant (JCMA) von Atlassian, aber nicht, wo BigPicture mitkommen muss. Oder führen Sie vorher auf dem Server alles zusammen.</translation>
    </message>
    <message>
        <source>In 2019 the assistant could only be tried in a programme for early users. Today it is Atlassian&apos;s usual way for most servers.</source>
        <extracomment>Guide, before.not-parts, outdated</extracomment>
        <translation>2019 ließ sich der Assistent nur in einem Programm für frühe Anwender ausprobieren. Heute ist er für die meisten Server Atlassians üblicher Weg.</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <extracomment>Guide, before.order, title</extracomment>
        <translation>Die Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Users and groups where they are needed, the backup, the media; then both imports, access for groups, your own groups, and the proof. Media is imported after the backup, never before it.</source>
        <extracomment>Guide, before.order, text</extracomment>
        <translation>Benutzer und Gruppen, wo nötig, das Backup, die Medien; dann die beiden Importe, der Zugriff für Gruppen, Ihre eigenen Gruppen und der Nachweis. Medien werden nach dem Backup importiert, nie davor.</translation>
    </message>
    <message>
        <source>Plan before you move</source>
        <extracomment>Guide, before.planning, title</extracomment>
        <translation>Vor dem Umzug planen</translation>
    </message>
    <message>
        <source>Atlassian has a planning guide, answers to common questions, and lists of what differs between cloud and server.</source>
        <extracomment>Guide, before.planning, text</extracomment>
        <translation>Atlassian hat einen Planungsleitfaden, Antworten auf häufige Fragen und Listen der Unterschiede zwischen Cloud und Server.</translation>
    </message>
    <message>
        <source>Read them, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <extracomment>Guide, before.planning, remedy</extracomment>
        <translation>Lesen Sie sie, proben Sie den ganzen Weg einmal auf einer Test-Site, und kündigen Sie an, wann Jira nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Jira 7.13.1 or later</source>
        <extracomment>Guide, before.version-fine, title</extracomment>
        <translation>Jira 7.13.1 oder neuer</translation>
    </message>
    <message>
        <source>A backup of this version or a later one can be imported as it is.</source>
        <extracomment>Guide, before.version-fine, text</extracomment>
        <translation>Ein Backup dieser oder einer neueren Version lässt sich importieren, wie es ist.</translation>
    </message>
    <message>
        <source>Jira 7.6.0 to 7.13.0: times shift</source>
        <extracomment>Guide, before.version-utc, title</extracomment>
        <translation>Jira 7.6.0 bis 7.13.0: Zeiten verschieben sich</translation>
    </message>
    <message>
        <source>The import reads all times as UTC, also when an issue was created and each entry of its history. A server whose clock is UTC loses nothing.</source>
        <extracomment>Guide, before.version-utc, text</extracomment>
        <translation>Der Import liest alle Zeiten als UTC, auch wann ein Vorgang erstellt wurde und jeden Eintrag seines Verlaufs. Ein Server, dessen Uhr auf UTC steht, verliert nichts.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later before the backup where the dates matter.</source>
        <extracomment>Guide, before.version-utc, remedy</extracomment>
        <translation>Aktualisieren Sie vor dem Backup auf 7.13.1 oder neuer, wenn die Zeiten wichtig sind.</translation>
    </message>
    <message>
        <source>Jira 7.0 to 7.5: it may fail</source>
        <extracomment>Guide, before.version-may-fail, title</extracomment>
        <translation>Jira 7.0 bis 7.5: Es kann scheitern</translation>
    </message>
    <message>
        <source>Such a backup may be imported, but Atlassian does not promise it.</source>
        <extracomment>Guide, before.version-may-fail, text</extracomment>
        <translation>Ein solches Backup lässt sich vielleicht importieren, aber Atlassian garantiert es nicht.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later. If you go on, try the import on a trial site first.</source>
        <extracomment>Guide, before.version-may-fail, remedy</extracomment>
        <translation>Aktualisieren Sie auf 7.13.1 oder neuer. Sonst proben Sie den Import zuerst auf einer Test-Site.</translation>
    </message>
    <message>
        <source>Jira below 7.0 has to be upgraded</source>
        <extracomment>Guide, before.version-too-old, title</extracomment>
        <translation>Jira vor 7.0 muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Jira Cloud does not take a backup of such a version.</source>
        <extracomment>Guide, before.version-too-old, text</extracomment>
        <translation>Jira Cloud nimmt kein Backup einer solchen Version an.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later, look whether everything is there, and make a new backup.</source>
        <extracomment>Guide, before.version-too-old, remedy</extracomment>
        <translation>Aktualisieren Sie auf 7.13.1 oder neuer, sehen Sie nach, ob alles da ist, und erstellen Sie ein neues Backup.</translation>
    </message>
    <message>
        <source>How long the server goes on</source>
        <extracomment>Guide, before.server-end, title</extracomment>
        <translation>Wie lange es den Server noch gibt</translation>
    </message>
    <message>
        <source>Atlassian ended support for Jira Server and its apps in February 2024. Data Center is no longer sold to new customers, and becomes read-only at the end of March 2029.</source>
        <extracomment>Guide, before.server-end, text</extracomment>
        <translation>Atlassian hat den Support für Jira Server und seine Apps im Februar 2024 beendet. Data Center wird an neue Kunden nicht mehr verkauft und wird Ende März 2029 schreibgeschützt.</translation>
    </message>
    <message>
        <source>In 2019 Jira Server was still sold and supported.</source>
        <extracomment>Guide, before.server-end, outdated</extracomment>
        <translation>2019 wurde Jira Server noch verkauft und unterstützt.</translation>
    </message>
    <message>
        <source>A cloud site</source>
        <extracomment>Guide, before.site, title</extracomment>
        <translation>Eine Cloud-Site</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists. A free trial is enough to begin.</source>
        <extracomment>Guide, before.site, text</extracomment>
        <translation>Das Backup wird in eine bestehende Site importiert. Für den Anfang reicht eine kostenlose Testphase.</translation>
    </message>
    <message>
        <source>Sign up at Atlassian, then connect to the site here. Ask Atlassian&apos;s support if the trial is too short for your tests.</source>
        <extracomment>Guide, before.site, remedy</extracomment>
        <translation>Registrieren Sie sich bei Atlassian, und verbinden Sie die Site dann hier. Ist die Testphase für Ihre Tests zu kurz, fragen Sie den Support von Atlassian.</translation>
    </message>
    <message>
        <source>The guide of 2019 names trials of 7 days, and 37 on request. How long yours lasts stands in the organisation&apos;s billing.</source>
        <extracomment>Guide, before.site, outdated</extracomment>
        <translation>Die Anleitung von 2019 nennt Testphasen von 7 Tagen, auf Anfrage 37. Wie lange Ihre dauert, steht in der Abrechnung der Organisation.</translation>
    </message>
    <message>
        <source>The cloud site already holds data</source>
        <extracomment>Guide, before.existing-data, title</extracomment>
        <translation>Die Cloud-Site enthält schon Daten</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site&apos;s Jira; users and groups stay, or are replaced too, as you choose in step 4.</source>
        <extracomment>Guide, before.existing-data, text</extracomment>
        <translation>Der Import ersetzt alle Projekte, Vorgänge und Einstellungen im Jira der Site; Benutzer und Gruppen bleiben oder werden ebenfalls ersetzt, wie Sie in Schritt 4 wählen.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. To keep cloud data, bring it together on the server first.</source>
        <extracomment>Guide, before.existing-data, remedy</extracomment>
        <translation>Nehmen Sie eine neue, leere Site, oder erstellen Sie zuerst ein Backup von dieser. Um Cloud-Daten zu behalten, führen Sie sie vorher auf dem Server zusammen.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may be closed</source>
        <extracomment>Guide, before.users-rule, title</extracomment>
        <translation>Bis 1.000 Benutzer: Der Import ist vielleicht geschlossen</translation>
    </message>
    <message>
        <source>Whether a site offers the import of a server&apos;s backup shows only there, on its import page.</source>
        <extracomment>Guide, before.users-rule, text</extracomment>
        <translation>Ob eine Site den Import eines Server-Backups anbietet, zeigt sich nur dort, auf ihrer Importseite.</translation>
    </message>
    <message>
        <source>Look whether Settings, System, Import and Export offers “Import Jira Server”. Ask Atlassian&apos;s support to open it if it does not.</source>
        <extracomment>Guide, before.users-rule, remedy</extracomment>
        <translation>Sehen Sie nach, ob „Einstellungen“, „System“, „Import und Export“ den Punkt „Import Jira Server“ anbietet. Wenn nicht, bitten Sie den Support von Atlassian, ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The guide of 2019 knows no such limit. Since 1 May 2022 Atlassian offers this import only above 1,000 users, until further notice.</source>
        <extracomment>Guide, before.users-rule, outdated</extracomment>
        <translation>Die Anleitung von 2019 kennt keine solche Grenze. Seit dem 1. Mai 2022 bietet Atlassian diesen Import bis auf Weiteres nur bei mehr als 1.000 Benutzern an.</translation>
    </message>
    <message>
        <source>A seat for each active user</source>
        <extracomment>Guide, before.seats, title</extracomment>
        <translation>Ein Lizenzplatz je aktivem Benutzer</translation>
    </message>
    <message>
        <source>The free plan ends at 10 people for Jira and 3 agents for service projects, also for an import.</source>
        <extracomment>Guide, before.seats, text</extracomment>
        <translation>Der kostenlose Plan endet bei 10 Personen für Jira und 3 Agenten für Service-Projekte, auch bei einem Import.</translation>
    </message>
    <message>
        <source>Book enough seats before the import, or deactivate on the server who has gone.</source>
        <extracomment>Guide, before.seats, remedy</extracomment>
        <translation>Buchen Sie vor dem Import genug Lizenzplätze, oder deaktivieren Sie auf dem Server, wer nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Your rights on the server</source>
        <extracomment>Guide, before.permissions-server, title</extracomment>
        <translation>Ihre Rechte auf dem Server</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site: somebody in a group with the global permission Jira System Administrators.</source>
        <extracomment>Guide, before.permissions-server, text</extracomment>
        <translation>Nur ein Jira-Systemadministrator darf ein Backup des ganzen Systems erstellen: jemand in einer Gruppe mit der globalen Berechtigung Jira-Systemadministratoren.</translation>
    </message>
    <message>
        <source>Connect as one, or ask your administrators to add you before you begin.</source>
        <extracomment>Guide, before.permissions-server, remedy</extracomment>
        <translation>Verbinden Sie sich mit einem solchen Konto, oder lassen Sie sich von Ihren Administratoren vorher hinzufügen.</translation>
    </message>
    <message>
        <source>Your rights in the cloud</source>
        <extracomment>Guide, before.permissions-cloud, title</extracomment>
        <translation>Ihre Rechte in der Cloud</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of the site&apos;s administrators. Users of the group site-admins are; whoever signed up for the site is one.</source>
        <extracomment>Guide, before.permissions-cloud, text</extracomment>
        <translation>Der Import, die Gruppen und der Produktzugriff sind Sache der Administratoren der Site. Mitglieder der Gruppe site-admins sind das, ebenso die Person, die die Site registriert hat.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators.</source>
        <extracomment>Guide, before.permissions-cloud, remedy</extracomment>
        <translation>Lassen Sie sich zu den Administratoren der Site oder der Organisation hinzufügen.</translation>
    </message>
    <message>
        <source>The company&apos;s network no longer protects</source>
        <extracomment>Guide, before.security, title</extracomment>
        <translation>Das Firmennetz schützt nicht mehr</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <extracomment>Guide, before.security, text</extracomment>
        <translation>Auf einem Server im Unternehmen sind mit „Jeder“ die eigenen Leute gemeint. Eine Cloud-Site steht im Internet, und dort ist wirklich jeder gemeint.</translation>
    </message>
    <message>
        <source>Look through the findings about permissions before the backup.</source>
        <extracomment>Guide, before.security, remedy</extracomment>
        <translation>Gehen Sie vor dem Backup die Befunde zu Berechtigungen durch.</translation>
    </message>
    <message>
        <source>Projects open without signing in</source>
        <extracomment>Guide, before.anonymous, title</extracomment>
        <translation>Projekte, die ohne Anmeldung offen sind</translation>
    </message>
    <message>
        <source>What a permission scheme grants to Anyone it grants to everybody on the internet after the import.</source>
        <extracomment>Guide, before.anonymous, text</extracomment>
        <translation>Was ein Berechtigungsschema „Jeder“ gewährt, gewährt es nach dem Import allen im Internet.</translation>
    </message>
    <message>
        <source>Put a group, or any logged-in user, in the place of Anyone, on the server or in a mended copy (step 2).</source>
        <extracomment>Guide, before.anonymous, remedy</extracomment>
        <translation>Setzen Sie anstelle von „Jeder“ eine Gruppe oder alle angemeldeten Benutzer ein, auf dem Server oder in einer korrigierten Kopie (Schritt 2).</translation>
    </message>
    <message>
        <source>Anyone in Browse Projects</source>
        <extracomment>Guide, before.anyone-browse, title</extracomment>
        <translation>„Jeder“ in „Projekte durchsuchen“</translation>
    </message>
    <message>
        <source>With this grant people read the issues of the project without an account.</source>
        <extracomment>Guide, before.anyone-browse, text</extracomment>
        <translation>Mit dieser Gewährung lassen sich die Vorgänge des Projekts ohne Konto lesen.</translation>
    </message>
    <message>
        <source>Take Anyone out of Browse Projects unless the project is meant to be public.</source>
        <extracomment>Guide, before.anyone-browse, remedy</extracomment>
        <translation>Nehmen Sie „Jeder“ aus der Berechtigung „Projekte durchsuchen“, sofern das Projekt nicht öffentlich sein soll.</translation>
    </message>
    <message>
        <source>Who may see the list of users</source>
        <extracomment>Guide, before.browse-users, title</extracomment>
        <translation>Wer die Liste der Benutzer sehen darf</translation>
    </message>
    <message>
        <source>The global permission Browse Users comes along as it is. If Anyone has it, the names of your users can be seen from outside.</source>
        <extracomment>Guide, before.browse-users, text</extracomment>
        <translation>Die globale Berechtigung „Benutzer durchsuchen“ kommt mit, wie sie ist. Hat „Jeder“ sie, sind die Namen Ihrer Benutzer von außen zu sehen.</translation>
    </message>
    <message>
        <source>Give it to a group that you would give it to in the cloud.</source>
        <extracomment>Guide, before.browse-users, remedy</extracomment>
        <translation>Geben Sie sie einer Gruppe, der Sie sie auch in der Cloud geben würden.</translation>
    </message>
    <message>
        <source>Public filters, dashboards and boards</source>
        <extracomment>Guide, before.public-shares, title</extracomment>
        <translation>Öffentliche Filter, Dashboards und Boards</translation>
    </message>
    <message>
        <source>What is shared with everybody on the server can be opened without signing in afterwards. A board is as public as its filter.</source>
        <extracomment>Guide, before.public-shares, text</extracomment>
        <translation>Was auf dem Server für alle freigegeben ist, lässt sich danach ohne Anmeldung öffnen. Ein Board ist so öffentlich wie sein Filter.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, in Jira or in a mended copy (step 2).</source>
        <extracomment>Guide, before.public-shares, remedy</extracomment>
        <translation>Geben Sie sie für angemeldete Benutzer oder für eine Gruppe frei, in Jira oder in einer korrigierten Kopie (Schritt 2).</translation>
    </message>
    <message>
        <source>All public shares at once, by SQL</source>
        <extracomment>Guide, before.shares-sql, title</extracomment>
        <translation>Alle öffentlichen Freigaben auf einmal, per SQL</translation>
    </message>
    <message>
        <source>One statement in the server&apos;s database sets every public share to logged-in users. Cloudward shows it for your database, and one that only counts, and runs neither of them.</source>
        <extracomment>Guide, before.shares-sql, text</extracomment>
        <translation>Eine einzige Anweisung in der Datenbank des Servers stellt jede öffentliche Freigabe auf angemeldete Benutzer um. Cloudward zeigt sie für Ihre Datenbank, dazu eine, die nur zählt, und führt keine von beiden aus.</translation>
    </message>
    <message>
        <source>It changes data: make a copy of the database first, and expect to restart Jira afterwards. A mended copy of the backup does the same without touching the server.</source>
        <extracomment>Guide, before.shares-sql, remedy</extracomment>
        <translation>Sie ändert Daten: Legen Sie zuerst eine Kopie der Datenbank an, und rechnen Sie damit, Jira danach neu zu starten. Eine korrigierte Kopie des Backups leistet dasselbe, ohne den Server anzutasten.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Guide, before.storage, title</extracomment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Each plan stores so much for a product and no more: 2 GB with Free, 250 GB with Standard, without a limit with Premium, as Atlassian tells publicly.</source>
        <extracomment>Guide, before.storage, text</extracomment>
        <translation>Jeder Plan speichert je Produkt nur eine bestimmte Menge: Free 2 GB, Standard 250 GB, Premium ohne Grenze, so Atlassians öffentliche Angabe.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with your plan, on Atlassian&apos;s page about storage.</source>
        <extracomment>Guide, before.storage, remedy</extracomment>
        <translation>Vergleichen Sie die Größe Ihrer Anhänge mit Ihrem Plan, auf Atlassians Seite zum Speicherplatz.</translation>
    </message>
    <message>
        <source>No connection from here?</source>
        <extracomment>Guide, before.no-connection, title</extracomment>
        <translation>Von hier keine Verbindung?</translation>
    </message>
    <message>
        <source>Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.</source>
        <extracomment>Guide, before.no-connection, text</extracomment>
        <translation>Haken Sie die Prüfungen von Hand ab, nachdem Sie nachgesehen haben, oder laden Sie in Schritt 2 ein Backup, und kommen Sie zurück: Version, Benutzer und Projekte werden dann daraus gelesen.</translation>
    </message>
    <message>
        <source>Sign-in is refused although the password is right</source>
        <extracomment>Guide, before.captcha, title</extracomment>
        <translation>Anmeldung abgelehnt, obwohl das Passwort stimmt</translation>
    </message>
    <message>
        <source>After three wrong tries Jira wants a CAPTCHA.</source>
        <extracomment>Guide, before.captcha, text</extracomment>
        <translation>Nach drei Fehlversuchen verlangt Jira ein CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in once in a browser, then connect again.</source>
        <extracomment>Guide, before.captcha, remedy</extracomment>
        <translation>Melden Sie sich einmal in einem Browser an, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Personal access tokens of the server</source>
        <extracomment>Guide, before.server-token, title</extracomment>
        <translation>Persönliche Zugriffstoken des Servers</translation>
    </message>
    <message>
        <source>Jira 8.14 and later take a token in the place of a password, which is enough for the checks. To start a backup in step 2 Jira asks for the password.</source>
        <extracomment>Guide, before.server-token, text</extracomment>
        <translation>Ab Jira 8.14 geht anstelle eines Passworts ein Token, das für die Prüfungen reicht. Um in Schritt 2 ein Backup zu starten, verlangt Jira das Passwort.</translation>
    </message>
    <message>
        <source>An API token for the cloud</source>
        <extracomment>Guide, before.cloud-token, title</extracomment>
        <translation>Ein API-Token für die Cloud</translation>
    </message>
    <message>
        <source>Programs sign in to a cloud site with an e-mail address and an API token, not with the password. Tokens end after a year at the latest.</source>
        <extracomment>Guide, before.cloud-token, text</extracomment>
        <translation>Programme melden sich bei einer Cloud-Site mit E-Mail-Adresse und API-Token an, nicht mit dem Passwort. Token laufen spätestens nach einem Jahr ab.</translation>
    </message>
    <message>
        <source>Make one in your Atlassian account&apos;s security settings. If a token that worked is refused, it has probably ended: make another one.</source>
        <extracomment>Guide, before.cloud-token, remedy</extracomment>
        <translation>Erstellen Sie eines in den Sicherheitseinstellungen Ihres Atlassian-Kontos. Wird ein Token abgelehnt, das vorher funktionierte, ist es wahrscheinlich abgelaufen: Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>A key of the organisation</source>
        <extracomment>Guide, before.organisation-key, title</extracomment>
        <translation>Ein Schlüssel der Organisation</translation>
    </message>
    <message>
        <source>With it Cloudward can grant product access, find accounts that hide their address, and invite. It is made at admin.atlassian.com by an organisation administrator, and is another one than the API token.</source>
        <extracomment>Guide, before.organisation-key, text</extracomment>
        <translation>Damit kann Cloudward Produktzugriff gewähren, Konten finden, die ihre Adresse verbergen, und einladen. Er wird auf admin.atlassian.com von einem Organisationsadministrator erstellt und ist ein anderer als das API-Token.</translation>
    </message>
    <message>
        <source>Users of Jira&apos;s own directory</source>
        <extracomment>Guide, users.internal, title</extracomment>
        <translation>Benutzer aus Jiras eigenem Verzeichnis</translation>
    </message>
    <message>
        <source>They are in the backup, and this step can be skipped.</source>
        <extracomment>Guide, users.internal, text</extracomment>
        <translation>Sie sind im Backup, und dieser Schritt lässt sich überspringen.</translation>
    </message>
    <message>
        <source>Users from LDAP, Active Directory or Crowd</source>
        <extracomment>Guide, users.external, title</extracomment>
        <translation>Benutzer aus LDAP, Active Directory oder Crowd</translation>
    </message>
    <message>
        <source>The import takes the users of Jira&apos;s internal directory. Those of another directory may not arrive, and their issues would be left without a person.</source>
        <extracomment>Guide, users.external, text</extracomment>
        <translation>Der Import übernimmt die Benutzer aus Jiras internem Verzeichnis. Die eines anderen Verzeichnisses kommen womöglich nicht an, und ihre Vorgänge blieben ohne Person.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup. This is the best way where Jira asks the LDAP directory only for passwords (delegated authentication).</source>
        <extracomment>Guide, users.external, remedy</extracomment>
        <translation>Verschieben Sie sie vor dem Backup ins interne Verzeichnis. Das ist der beste Weg, wenn Jira das LDAP-Verzeichnis nur nach Passwörtern fragt (delegierte Authentifizierung).</translation>
    </message>
    <message>
        <source>Few users: make them by hand</source>
        <extracomment>Guide, users.by-hand, title</extracomment>
        <translation>Wenige Benutzer: von Hand anlegen</translation>
    </message>
    <message>
        <source>A handful of users and groups can be made in the cloud after the import of the backup. Invite each with the address that the server has.</source>
        <extracomment>Guide, users.by-hand, text</extracomment>
        <translation>Eine Handvoll Benutzer und Gruppen lässt sich nach dem Import des Backups in der Cloud anlegen. Laden Sie jeden mit der Adresse ein, die der Server hat.</translation>
    </message>
    <message>
        <source>50 users or more: Atlassian&apos;s support</source>
        <extracomment>Guide, users.support, title</extracomment>
        <translation>Ab 50 Benutzern: Support von Atlassian</translation>
    </message>
    <message>
        <source>With that many, support can make users and groups from two files, users.csv and groups.csv.</source>
        <extracomment>Guide, users.support, text</extracomment>
        <translation>Bei so vielen kann der Support Benutzer und Gruppen aus zwei Dateien anlegen, users.csv und groups.csv.</translation>
    </message>
    <message>
        <source>Export both here and hand them over. Where you merge users, they should be made before step 4.</source>
        <extracomment>Guide, users.support, remedy</extracomment>
        <translation>Exportieren Sie beide hier, und geben Sie sie weiter. Wenn Sie Benutzer zusammenführen, sollten sie vor Schritt 4 angelegt sein.</translation>
    </message>
    <message>
        <source>The guide of 2019 promises this help. Ask support whether it still holds for your site before you rely on it.</source>
        <extracomment>Guide, users.support, outdated</extracomment>
        <translation>Die Anleitung von 2019 verspricht diese Hilfe. Fragen Sie den Support, ob es sie für Ihre Site noch gibt, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The three files</source>
        <extracomment>Guide, users.files, title</extracomment>
        <translation>Die drei Dateien</translation>
    </message>
    <message>
        <source>users.csv has the columns mail, username and display_name; groups.csv has group and username: what Atlassian&apos;s two database queries give. users-details.csv is for you: directory, activity and last sign-in of each user.</source>
        <extracomment>Guide, users.files, text</extracomment>
        <translation>users.csv hat die Spalten mail, username und display_name; groups.csv hat group und username: was Atlassians zwei Datenbankabfragen liefern. users-details.csv ist für Sie: Verzeichnis, Aktivität und letzte Anmeldung jedes Benutzers.</translation>
    </message>
    <message>
        <source>The query for users</source>
        <extracomment>Guide, users.sql-users, title</extracomment>
        <translation>Die Abfrage nach Benutzern</translation>
    </message>
    <message>
        <source>Atlassian&apos;s guide reads addresses, user names and full names from the table cwd_user. Cloudward asks the same, but counts each user once.</source>
        <extracomment>Guide, users.sql-users, text</extracomment>
        <translation>Atlassians Anleitung liest Adressen, Benutzernamen und vollständige Namen aus der Tabelle cwd_user. Cloudward fragt dasselbe ab, zählt aber jeden Benutzer nur einmal.</translation>
    </message>
    <message>
        <source>The query for groups</source>
        <extracomment>Guide, users.sql-groups, title</extracomment>
        <translation>Die Abfrage nach Gruppen</translation>
    </message>
    <message>
        <source>Who is in which group stands in the table cwd_membership. The guide&apos;s query also lists groups within groups as users; Cloudward does not.</source>
        <extracomment>Guide, users.sql-groups, text</extracomment>
        <translation>Wer in welcher Gruppe ist, steht in der Tabelle cwd_membership. Die Abfrage der Anleitung führt auch Gruppen in Gruppen als Benutzer auf; Cloudward nicht.</translation>
    </message>
    <message>
        <source>The guide&apos;s query fails in MySQL</source>
        <extracomment>Guide, users.sql-mysql, title</extracomment>
        <translation>Die Abfrage der Anleitung scheitert in MySQL</translation>
    </message>
    <message>
        <source>“group” is a word of MySQL&apos;s own, and cannot be a column&apos;s name as it stands.</source>
        <extracomment>Guide, users.sql-mysql, text</extracomment>
        <translation>„group“ ist ein Wort von MySQL selbst und kann so kein Spaltenname sein.</translation>
    </message>
    <message>
        <source>Put it between backticks (AS `group`), or let Cloudward ask the database.</source>
        <extracomment>Guide, users.sql-mysql, remedy</extracomment>
        <translation>Setzen Sie es zwischen Backticks (AS `group`), oder lassen Sie Cloudward die Datenbank abfragen.</translation>
    </message>
    <message>
        <source>Which way?</source>
        <extracomment>Guide, users.which-source, title</extracomment>
        <translation>Welcher Weg?</translation>
    </message>
    <message>
        <source>The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.</source>
        <extracomment>Guide, users.which-source, text</extracomment>
        <translation>Das Backup und die Datenbank wissen alles. REST nennt keine Verzeichnisse, letzte Anmeldungen erst seit Jira 10, und maskiert womöglich Adressen.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <extracomment>Guide, users.database, title</extracomment>
        <translation>Die Datenbank lesen</translation>
    </message>
    <message>
        <source>It is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. SQL Server and Oracle need their ODBC driver on this computer.</source>
        <extracomment>Guide, users.database, text</extracomment>
        <translation>Sie wird nur gelesen, in einer Transaktion, die zurückgerollt wird; was dort ausgeführt wird, sehen Sie vorher. Besser ist ein Konto, das nur lesen darf. SQL Server und Oracle brauchen ihren ODBC-Treiber auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its address stands in dbconfig.xml in Jira&apos;s home folder.</source>
        <extracomment>Guide, users.database, remedy</extracomment>
        <translation>Ihre Adresse steht in dbconfig.xml im Home-Ordner von Jira.</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <extracomment>Guide, backup.what, title</extracomment>
        <translation>Was das Backup enthält</translation>
    </message>
    <message>
        <source>The whole database as XML in one ZIP: all projects of whatever type, settings, users and groups. Attachments, avatars and logos are not in it.</source>
        <extracomment>Guide, backup.what, text</extracomment>
        <translation>Die ganze Datenbank als XML in einer ZIP-Datei: alle Projekte jedes Typs, Einstellungen, Benutzer und Gruppen. Anhänge, Avatare und Logos sind nicht darin.</translation>
    </message>
    <message>
        <source>Where Jira makes it</source>
        <extracomment>Guide, backup.where, title</extracomment>
        <translation>Wo Jira es erstellt</translation>
    </message>
    <message>
        <source>Signed in as a system administrator: the cog, System, Import and Export, Backup System. Cloudward opens the page, or starts the backup for you.</source>
        <extracomment>Guide, backup.where, text</extracomment>
        <translation>Als Systemadministrator angemeldet: das Zahnrad, „System“, „Import und Export“, „Backup System“. Cloudward öffnet die Seite oder startet das Backup für Sie.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <extracomment>Guide, backup.name, title</extracomment>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Type a name without a folder; Jira adds .zip. If a file of that name is there, Jira asks before it replaces it.</source>
        <extracomment>Guide, backup.name, text</extracomment>
        <translation>Geben Sie einen Namen ohne Ordner ein; Jira ergänzt .zip. Gibt es eine Datei dieses Namens schon, fragt Jira, bevor es sie ersetzt.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <extracomment>Guide, backup.export-folder, title</extracomment>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>In the folder export within Jira&apos;s home folder; on Data Center probably in the shared home.</source>
        <extracomment>Guide, backup.export-folder, text</extracomment>
        <translation>Im Ordner export im Home-Ordner von Jira; bei Data Center wahrscheinlich im gemeinsamen Home.</translation>
    </message>
    <message>
        <source>Jira cannot write the file</source>
        <extracomment>Guide, backup.not-writable, title</extracomment>
        <translation>Jira kann die Datei nicht schreiben</translation>
    </message>
    <message>
        <source>The account under which Jira runs has to be allowed to write into the export folder, and there must be room.</source>
        <extracomment>Guide, backup.not-writable, text</extracomment>
        <translation>Das Konto, unter dem Jira läuft, muss in den Exportordner schreiben dürfen, und es muss Platz da sein.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions or make room on the disk, and start the backup again.</source>
        <extracomment>Guide, backup.not-writable, remedy</extracomment>
        <translation>Korrigieren Sie die Berechtigungen des Ordners, oder schaffen Sie Platz auf der Festplatte, und starten Sie das Backup noch einmal.</translation>
    </message>
    <message>
        <source>It takes long</source>
        <extracomment>Guide, backup.takes-long, title</extracomment>
        <translation>Es dauert lange</translation>
    </message>
    <message>
        <source>Press Backup and wait for the confirmation. Jira writes the whole file while it answers; with millions of issues that lasts hours.</source>
        <extracomment>Guide, backup.takes-long, text</extracomment>
        <translation>Drücken Sie „Backup“, und warten Sie auf die Bestätigung. Jira schreibt die ganze Datei, während es antwortet; bei Millionen von Vorgängen dauert das Stunden.</translation>
    </message>
    <message>
        <source>Walk on to step 3 meanwhile.</source>
        <extracomment>Guide, backup.takes-long, remedy</extracomment>
        <translation>Gehen Sie inzwischen zu Schritt 3 weiter.</translation>
    </message>
    <message>
        <source>The page did not answer</source>
        <extracomment>Guide, backup.timeout, title</extracomment>
        <translation>Die Seite hat nicht geantwortet</translation>
    </message>
    <message>
        <source>A proxy in between may give up long before Jira has written everything.</source>
        <extracomment>Guide, backup.timeout, text</extracomment>
        <translation>Ein Proxy dazwischen gibt womöglich auf, lange bevor Jira alles geschrieben hat.</translation>
    </message>
    <message>
        <source>Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.</source>
        <extracomment>Guide, backup.timeout, remedy</extracomment>
        <translation>Starten Sie kein zweites Backup: Geben Sie an, wo die Datei liegt, und lassen Sie Cloudward sie beobachten, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>Jira asks for the password again</source>
        <extracomment>Guide, backup.password-again, title</extracomment>
        <translation>Jira fragt noch einmal nach dem Passwort</translation>
    </message>
    <message>
        <source>Pages of the administration are opened only after the password was given once more. A token does not do here, and single sign-on may stand in the way.</source>
        <extracomment>Guide, backup.password-again, text</extracomment>
        <translation>Seiten der Verwaltung öffnen sich erst, wenn das Passwort noch einmal angegeben wurde. Ein Token reicht hier nicht, und Single Sign-on kann im Weg stehen.</translation>
    </message>
    <message>
        <source>Give the password of a system administrator, or make the backup in the browser.</source>
        <extracomment>Guide, backup.password-again, remedy</extracomment>
        <translation>Geben Sie das Passwort eines Systemadministrators an, oder erstellen Sie das Backup im Browser.</translation>
    </message>
    <message>
        <source>The file stays on the server&apos;s machine</source>
        <extracomment>Guide, backup.bring, title</extracomment>
        <translation>Die Datei bleibt auf dem Rechner des Servers</translation>
    </message>
    <message>
        <source>Jira offers no download.</source>
        <extracomment>Guide, backup.bring, text</extracomment>
        <translation>Jira bietet keinen Download an.</translation>
    </message>
    <message>
        <source>Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.</source>
        <extracomment>Guide, backup.bring, remedy</extracomment>
        <translation>Suchen Sie sie dort per SSH (SFTP), geben Sie ihren Pfad an, wie dieser Computer ihn sieht (eine Freigabe, ein eingebundenes Laufwerk), oder eine Adresse, wo ein Webserver sie anbietet; oder kopieren Sie sie von Hand, etwa mit scp, und wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>A fetch that broke off</source>
        <extracomment>Guide, backup.broken-fetch, title</extracomment>
        <translation>Ein abgebrochener Abruf</translation>
    </message>
    <message>
        <source>It goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.</source>
        <extracomment>Guide, backup.broken-fetch, text</extracomment>
        <translation>Er geht dort weiter, wo er war, wenn die Datei auf dem Server noch dieselbe ist: einige Minuten lang von selbst, nach einem Verbindungsabbruch, einem Neustart des Servers oder dem Ruhezustand dieses Computers, und später, wenn Sie „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>Nobody should work in Jira from now on</source>
        <extracomment>Guide, backup.nobody-works, title</extracomment>
        <translation>Ab jetzt sollte niemand in Jira arbeiten</translation>
    </message>
    <message>
        <source>What is changed after the backup does not arrive, and a backup made while people work may not fit together, without any warning.</source>
        <extracomment>Guide, backup.nobody-works, text</extracomment>
        <translation>Was nach dem Backup geändert wird, kommt nicht an, und ein Backup, das während der Arbeit erstellt wird, kann in sich unstimmig sein, ohne jede Warnung.</translation>
    </message>
    <message>
        <source>Tell people, and keep them out of Jira until the backup is made, for example by a permission scheme that only lets them read.</source>
        <extracomment>Guide, backup.nobody-works, remedy</extracomment>
        <translation>Sagen Sie es allen, und halten Sie sie aus Jira heraus, bis das Backup erstellt ist, zum Beispiel mit einem Berechtigungsschema, das nur Lesen erlaubt.</translation>
    </message>
    <message>
        <source>The two files in the ZIP</source>
        <extracomment>Guide, backup.structure, title</extracomment>
        <translation>Die zwei Dateien in der ZIP-Datei</translation>
    </message>
    <message>
        <source>entities.xml and activeobjects.xml lie side by side at the top of the ZIP, without a folder around them. The audit looks into it before you upload anything.</source>
        <extracomment>Guide, backup.structure, text</extracomment>
        <translation>entities.xml und activeobjects.xml liegen nebeneinander auf oberster Ebene der ZIP-Datei, ohne einen Ordner darum. Die Prüfung sieht hinein, bevor Sie etwas hochladen.</translation>
    </message>
    <message>
        <source>The ZIP cannot be opened, or ends too early</source>
        <extracomment>Guide, backup.unreadable, title</extracomment>
        <translation>Die ZIP-Datei öffnet sich nicht oder endet zu früh</translation>
    </message>
    <message>
        <source>The copy broke off, or the disk was full when Jira wrote it.</source>
        <extracomment>Guide, backup.unreadable, text</extracomment>
        <translation>Das Kopieren brach ab, oder die Festplatte war voll, als Jira sie schrieb.</translation>
    </message>
    <message>
        <source>Compare its size there and here, and fetch it again. If the sizes are the same, make a new backup with enough free space.</source>
        <extracomment>Guide, backup.unreadable, remedy</extracomment>
        <translation>Vergleichen Sie ihre Größe dort und hier, und rufen Sie sie noch einmal ab. Sind die Größen gleich, erstellen Sie ein neues Backup mit genug freiem Platz.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <extracomment>Guide, backup.illegal-characters, title</extracomment>
        <translation>Zeichen, die XML nicht erlaubt</translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind, and the import stops at the first. Jira&apos;s own export looks for them only in part of the database.</source>
        <extracomment>Guide, backup.illegal-characters, text</extracomment>
        <translation>Alte Versionen und Apps haben Steuerzeichen hinterlassen, und der Import bricht beim ersten ab. Jiras eigener Export sucht nur in einem Teil der Datenbank danach.</translation>
    </message>
    <message>
        <source>Let Cloudward write a mended copy: it has none of them, and the list of changes names each place.</source>
        <extracomment>Guide, backup.illegal-characters, remedy</extracomment>
        <translation>Lassen Sie Cloudward eine korrigierte Kopie schreiben: Sie enthält keine mehr, und die Liste der Änderungen nennt jede Stelle.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout</source>
        <extracomment>Guide, backup.encoding, title</extracomment>
        <translation>Die Datei ist nicht durchgehend UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import. In very large files the message also came from a fault of the parser, with a file that was right.</source>
        <extracomment>Guide, backup.encoding, text</extracomment>
        <translation>Bytes, die kein gültiges UTF-8 sind, beenden den Import. Bei sehr großen Dateien kam die Meldung auch von einem Fehler des Parsers, obwohl die Datei in Ordnung war.</translation>
    </message>
    <message>
        <source>Audit the backup: it names the places. Where there are none, ask Atlassian&apos;s support; otherwise write a mended copy.</source>
        <extracomment>Guide, backup.encoding, remedy</extracomment>
        <translation>Lassen Sie das Backup prüfen: Die Prüfung nennt die Stellen. Gibt es keine, fragen Sie den Support von Atlassian; sonst schreiben Sie eine korrigierte Kopie.</translation>
    </message>
    <message>
        <source>More than 20 GB</source>
        <extracomment>Guide, backup.too-large, title</extracomment>
        <translation>Mehr als 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <extracomment>Guide, backup.too-large, text</extracomment>
        <translation>Jira Cloud nimmt Backups bis 20 GB an.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, backup.too-large, remedy</extracomment>
        <translation>Archivieren oder löschen Sie, was nicht mehr gebraucht wird, und erstellen Sie ein neues Backup, oder fragen Sie den Support von Atlassian.</translation>
    </message>
    <message>
        <source>Addresses without a top-level domain</source>
        <extracomment>Guide, backup.email-tld, title</extracomment>
        <translation>Adressen ohne Top-Level-Domain</translation>
    </message>
    <message>
        <source>An address like john@company, without .com or the like, blocks the import.</source>
        <extracomment>Guide, backup.email-tld, text</extracomment>
        <translation>Eine Adresse wie john@company, ohne .com oder Ähnliches, hält den Import an.</translation>
    </message>
    <message>
        <source>Complete it in Jira and make a new backup, or mend it in a copy below the findings.</source>
        <extracomment>Guide, backup.email-tld, remedy</extracomment>
        <translation>Vervollständigen Sie sie in Jira, und erstellen Sie ein neues Backup, oder korrigieren Sie sie unter den Befunden in einer Kopie.</translation>
    </message>
    <message>
        <source>Addresses in a domain that cannot exist</source>
        <extracomment>Guide, backup.email-domain, title</extracomment>
        <translation>Adressen in einer Domain, die es nicht geben kann</translation>
    </message>
    <message>
        <source>example.com is refused. That .test, .local, .invalid and localhost are refused too is an assumption.</source>
        <extracomment>Guide, backup.email-domain, text</extracomment>
        <translation>example.com wird abgelehnt. Dass auch .test, .local, .invalid und localhost abgelehnt werden, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Replace them by real addresses, in Jira or in a mended copy. There a whole domain is changed at once.</source>
        <extracomment>Guide, backup.email-domain, remedy</extracomment>
        <translation>Ersetzen Sie sie durch echte Adressen, in Jira oder in einer korrigierten Kopie. Dort wird eine ganze Domain auf einmal geändert.</translation>
    </message>
    <message>
        <source>Several users with one address</source>
        <extracomment>Guide, backup.email-unique, title</extracomment>
        <translation>Mehrere Benutzer mit einer Adresse</translation>
    </message>
    <message>
        <source>Each user needs an address of their own. Capital letters and blanks make no difference.</source>
        <extracomment>Guide, backup.email-unique, text</extracomment>
        <translation>Jeder Benutzer braucht eine eigene Adresse. Großbuchstaben und Leerzeichen machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Give all but one another address, or deactivate the accounts that nobody uses, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-unique, remedy</extracomment>
        <translation>Geben Sie allen bis auf einen eine andere Adresse, oder deaktivieren Sie die Konten, die niemand nutzt, in Jira oder in einer korrigierten Kopie.</translation>
    </message>
    <message>
        <source>The query for duplicate addresses</source>
        <extracomment>Guide, backup.email-sql, title</extracomment>
        <translation>Die Abfrage nach doppelten Adressen</translation>
    </message>
    <message>
        <source>On some databases it misses addresses that differ in capital letters only, and it lists everybody without an address as one. The audit does neither.</source>
        <extracomment>Guide, backup.email-sql, text</extracomment>
        <translation>Auf manchen Datenbanken übersieht sie Adressen, die sich nur in Groß- und Kleinschreibung unterscheiden, und alle ohne Adresse führt sie als eine auf. Die Prüfung tut beides nicht.</translation>
    </message>
    <message>
        <source>Users without an address</source>
        <extracomment>Guide, backup.email-missing, title</extracomment>
        <translation>Benutzer ohne Adresse</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their address alone.</source>
        <extracomment>Guide, backup.email-missing, text</extracomment>
        <translation>Jira Cloud erkennt Personen allein an ihrer Adresse.</translation>
    </message>
    <message>
        <source>Give each an address of their own, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-missing, remedy</extracomment>
        <translation>Geben Sie jedem eine eigene Adresse, in Jira oder in einer korrigierten Kopie.</translation>
    </message>
    <message>
        <source>Addresses that may be refused</source>
        <extracomment>Guide, backup.email-doubtful, title</extracomment>
        <translation>Adressen, die abgelehnt werden könnten</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and they disagree: one refuses a plus sign, as in ann+jira@company.com, the other does not.</source>
        <extracomment>Guide, backup.email-doubtful, text</extracomment>
        <translation>Atlassian hat zwei Prüfungen für Adressen veröffentlicht, die sich widersprechen: Die eine lehnt ein Pluszeichen wie in ann+jira@company.com ab, die andere nicht.</translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <extracomment>Guide, backup.email-doubtful, remedy</extracomment>
        <translation>Ändern Sie sie, wenn es einfach ist. Sonst proben Sie den Import zuerst auf einer Test-Site.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <extracomment>Guide, backup.addon, title</extracomment>
        <translation>Benutzernamen, die mit addon_ beginnen</translation>
    </message>
    <message>
        <source>This beginning is kept for Marketplace apps. You rarely have such users unless your data has been in Atlassian&apos;s cloud before.</source>
        <extracomment>Guide, backup.addon, text</extracomment>
        <translation>Dieser Anfang ist Marketplace-Apps vorbehalten. Solche Benutzer haben Sie selten, außer Ihre Daten waren schon einmal in der Cloud von Atlassian.</translation>
    </message>
    <message>
        <source>Rename or delete them in Jira, or let Cloudward rename them in a mended copy.</source>
        <extracomment>Guide, backup.addon, remedy</extracomment>
        <translation>Benennen Sie sie in Jira um, löschen Sie sie, oder lassen Sie Cloudward sie in einer korrigierten Kopie umbenennen.</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Guide, backup.mending, title</extracomment>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>It writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to.</source>
        <extracomment>Guide, backup.mending, text</extracomment>
        <translation>Neben dem Backup entsteht eine Kopie, NAME-mended.zip, in der nur geändert ist, was Sie angehakt haben, und eine Liste aller Änderungen (CSV). In das Original wird nie geschrieben.</translation>
    </message>
    <message>
        <source>The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.</source>
        <extracomment>Guide, backup.mending, remedy</extracomment>
        <translation>Die Kopie wird geprüft wie jedes Backup, und sie ist es, die Sie importieren. Um eine Änderung rückgängig zu machen, wählen Sie neu, oder kehren Sie zum Original zurück.</translation>
    </message>
    <message>
        <source>Keep the backup safe</source>
        <extracomment>Guide, backup.secrets, title</extracomment>
        <translation>Das Backup sicher aufbewahren</translation>
    </message>
    <message>
        <source>It holds all issues, the users&apos; password hashes, and the password with which Jira asks an LDAP directory.</source>
        <extracomment>Guide, backup.secrets, text</extracomment>
        <translation>Es enthält alle Vorgänge, die Passwort-Hashes der Benutzer und das Passwort, mit dem Jira ein LDAP-Verzeichnis abfragt.</translation>
    </message>
    <message>
        <source>Keep it where only you can read it, and delete the copies when everything has arrived.</source>
        <extracomment>Guide, backup.secrets, remedy</extracomment>
        <translation>Bewahren Sie es dort auf, wo nur Sie es lesen können, und löschen Sie die Kopien, wenn alles angekommen ist.</translation>
    </message>
    <message>
        <source>Data of apps</source>
        <extracomment>Guide, backup.apps, title</extracomment>
        <translation>Daten von Apps</translation>
    </message>
    <message>
        <source>What apps keep is in the backup, but the apps in the cloud do not read it there.</source>
        <extracomment>Guide, backup.apps, text</extracomment>
        <translation>Was Apps aufbewahren, ist im Backup, aber die Apps in der Cloud lesen es dort nicht.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to the cloud before you switch the server off.</source>
        <extracomment>Guide, backup.apps, remedy</extracomment>
        <translation>Suchen Sie für jede App ihren eigenen Weg in die Cloud, bevor Sie den Server abschalten.</translation>
    </message>
    <message>
        <source>How people are matched</source>
        <extracomment>Guide, people.matched, title</extracomment>
        <translation>Wie Personen zugeordnet werden</translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one.</source>
        <extracomment>Guide, people.matched, text</extracomment>
        <translation>Der Import erkennt Personen allein an ihrer Adresse: Ein Konto mit derselben Adresse ist ihres, unabhängig von Groß- und Kleinschreibung. Wo keines da ist, legt der Import eines an.</translation>
    </message>
    <message>
        <source>What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <extracomment>Guide, people.matched, remedy</extracomment>
        <translation>Was Sie hier von Hand wählen, sagt Cloudward, Ihrer Liste und den daraus erstellten Tabellen, wer wer ist; es ändert nicht, was der Import tut.</translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <extracomment>Guide, people.not-matched, title</extracomment>
        <translation>Jemand hat sicher ein Konto und ist nicht zugeordnet</translation>
    </message>
    <message>
        <source>The account may have another address, or hide it.</source>
        <extracomment>Guide, people.not-matched, text</extracomment>
        <translation>Das Konto hat vielleicht eine andere Adresse oder verbirgt sie.</translation>
    </message>
    <message>
        <source>Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <extracomment>Guide, people.not-matched, remedy</extracomment>
        <translation>Wählen Sie es von Hand, oder geben Sie dem Benutzer die Adresse des Kontos, damit auch der Import es findet. Mit einem Schlüssel der Organisation lassen sich verborgene Adressen abfragen.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>Guide, people.proposals, title</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <extracomment>Guide, people.proposals, text</extracomment>
        <translation>„Vielleicht“ ist eine Vermutung nach dem Namen vor dem @ oder nach dem Namen. Sie wird nie von selbst übernommen: Sehen Sie sie an, wählen Sie die Zeilen, und drücken Sie „Vorschlag übernehmen“.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>Guide, people.new-addresses, title</extracomment>
        <translation>Neue Adressen</translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them.</source>
        <extracomment>Guide, people.new-addresses, text</extracomment>
        <translation>Sie sind Wünsche an die Korrektur in Schritt 2. Das Backup bleibt, wie es ist; die korrigierte Kopie enthält sie, und ihre Vorschau zeigt sie.</translation>
    </message>
    <message>
        <source>Write the copy anew after you have changed addresses here.</source>
        <extracomment>Guide, people.new-addresses, remedy</extracomment>
        <translation>Schreiben Sie die Kopie neu, wenn Sie hier Adressen geändert haben.</translation>
    </message>
    <message>
        <source>Many users</source>
        <extracomment>Guide, people.many, title</extracomment>
        <translation>Viele Benutzer</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change.</source>
        <extracomment>Guide, people.many, text</extracomment>
        <translation>Wählen Sie mehrere Zeilen (Umschalt, Strg, oder alle mit Strg+A), und entscheiden Sie für alle. Oder speichern Sie die Tabelle als CSV, lassen Sie andere „decision“ (account oder nobody), account_email und new_email ausfüllen, und lesen Sie sie wieder ein. Strg+Z nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Groups go by their names</source>
        <extracomment>Guide, people.groups, title</extracomment>
        <translation>Gruppen gehen nach ihrem Namen</translation>
    </message>
    <message>
        <source>A group joins the cloud&apos;s group of the same name, in Jira or in Confluence, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <extracomment>Guide, people.groups, text</extracomment>
        <translation>Eine Gruppe geht in der gleichnamigen Gruppe der Cloud auf, in Jira oder in Confluence, oder wird angelegt. Eine von Hand gewählte Gruppe sagt für Ihre Liste und die gespeicherte Tabelle, wohin ihre Mitglieder gehören; der Import richtet sich nicht danach.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <extracomment>Guide, people.invitations, title</extracomment>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian&apos;s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <extracomment>Guide, people.invitations, text</extracomment>
        <translation>Wer eingeladen wird, bekommt eine E-Mail von Atlassian und belegt einen Lizenzplatz je Produkt, auf das er Zugriff erhält. Niemand wird eingeladen, bevor Sie die Zahl abgehakt haben.</translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <extracomment>Guide, people.belongs, title</extracomment>
        <translation>Was jemandem gehört</translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <extracomment>Guide, people.belongs, text</extracomment>
        <translation>Erstellte und zugewiesene Vorgänge, Kommentare, Filter und Boards, wie das Backup sie enthält. Was Apps für einen Benutzer aufbewahren, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>User names are gone in the cloud</source>
        <extracomment>Guide, people.no-names, title</extracomment>
        <translation>In der Cloud gibt es keine Benutzernamen mehr</translation>
    </message>
    <message>
        <source>An account there has an address and a number, and no user name any more. Queries and scripts that name users by it have to be changed.</source>
        <extracomment>Guide, people.no-names, text</extracomment>
        <translation>Ein Konto hat dort eine Adresse und eine Nummer, aber keinen Benutzernamen mehr. Abfragen und Skripte, die Benutzer mit diesem nennen, müssen geändert werden.</translation>
    </message>
    <message>
        <source>The guide of 2019 still speaks of user names in the cloud.</source>
        <extracomment>Guide, people.no-names, outdated</extracomment>
        <translation>Die Anleitung von 2019 spricht noch von Benutzernamen in der Cloud.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Guide, media.where, title</extracomment>
        <translation>Wo liegen sie?</translation>
    </message>
    <message>
        <source>In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home.</source>
        <extracomment>Guide, media.where, text</extracomment>
        <translation>Im Home-Ordner von Jira: data/attachments, data/avatars und logos. Bei Data Center im gemeinsamen Home.</translation>
    </message>
    <message>
        <source>Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.</source>
        <extracomment>Guide, media.where, remedy</extracomment>
        <translation>Binden Sie ihn hier ein, oder kopieren Sie ihn hierher, erstellen Sie auf dem Server ein Archiv der drei, und bringen Sie dieses, oder lassen Sie Cloudward sie per SFTP vom Server lesen, direkt in Pakete.</translation>
    </message>
    <message>
        <source>The shape of the ZIP</source>
        <extracomment>Guide, media.structure, title</extracomment>
        <translation>Der Aufbau der ZIP-Datei</translation>
    </message>
    <message>
        <source>At its top lie data and logos; in data are attachments and avatars; in attachments project, 10000 and the like, and issue. Only the first chunk needs avatars and logos.</source>
        <extracomment>Guide, media.structure, text</extracomment>
        <translation>Auf oberster Ebene liegen data und logos; in data sind attachments und avatars; in attachments das Projekt, darin 10000 und Ähnliches, darin der Vorgang. Nur das erste Paket braucht avatars und logos.</translation>
    </message>
    <message>
        <source>Cloudward packs in this shape, whatever the source looks like.</source>
        <extracomment>Guide, media.structure, remedy</extracomment>
        <translation>Cloudward packt in diesem Aufbau, wie auch immer die Quelle aussieht.</translation>
    </message>
    <message>
        <source>Packed on the server, by a command</source>
        <extracomment>Guide, media.by-command, title</extracomment>
        <translation>Auf dem Server gepackt, mit einem Befehl</translation>
    </message>
    <message>
        <source>The guide&apos;s command makes one ZIP of the three folders in Jira&apos;s home. Choose that file here: Cloudward makes chunks from it without unpacking it.</source>
        <extracomment>Guide, media.by-command, text</extracomment>
        <translation>Der Befehl der Anleitung macht aus den drei Ordnern in Jiras Home eine ZIP-Datei. Wählen Sie diese Datei hier: Cloudward erstellt daraus Pakete, ohne sie zu entpacken.</translation>
    </message>
    <message>
        <source>Bringing it to this computer</source>
        <extracomment>Guide, media.bring, title</extracomment>
        <translation>Auf diesen Computer bringen</translation>
    </message>
    <message>
        <source>SFTP, rsync, wget and curl are usual. rsync and Cloudward&apos;s own SFTP go on after a break; a plain copy begins anew.</source>
        <extracomment>Guide, media.bring, text</extracomment>
        <translation>Üblich sind SFTP, rsync, wget und curl. rsync und Cloudwards eigenes SFTP machen nach einem Abbruch weiter; einfaches Kopieren beginnt von vorn.</translation>
    </message>
    <message>
        <source>Why chunks?</source>
        <extracomment>Guide, media.why-chunks, title</extracomment>
        <translation>Warum Pakete?</translation>
    </message>
    <message>
        <source>Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.</source>
        <extracomment>Guide, media.why-chunks, text</extracomment>
        <translation>Große Dateien brechen ab, während die Cloud sie verarbeitet. Atlassian verlangt je 2 bis 5 GB; Avatare und Logos reisen im ersten mit. Projekte bleiben zusammen, wo sie hineinpassen.</translation>
    </message>
    <message>
        <source>Not everything has to come</source>
        <extracomment>Guide, media.choose-projects, title</extracomment>
        <translation>Es muss nicht alles mit</translation>
    </message>
    <message>
        <source>Below “Projects” you leave out what nobody needs, and put first what is to arrive first.</source>
        <extracomment>Guide, media.choose-projects, text</extracomment>
        <translation>Unter „Projekte“ lassen Sie aus, was niemand braucht, und stellen an den Anfang, was zuerst ankommen soll.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <extracomment>Guide, media.stopped, title</extracomment>
        <translation>Mittendrin angehalten</translation>
    </message>
    <message>
        <source>While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.</source>
        <extracomment>Guide, media.stopped, text</extracomment>
        <translation>Solange etwas läuft, wird dieser Computer am Einschlafen gehindert, wo das System es zulässt; Sie können mit anderen Schritten weitermachen.</translation>
    </message>
    <message>
        <source>Pack again: chunks that are whole already are kept, nothing is done twice.</source>
        <extracomment>Guide, media.stopped, remedy</extracomment>
        <translation>Packen Sie erneut: Schon vollständige Pakete bleiben, nichts wird doppelt getan.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <extracomment>Guide, media.unreadable, title</extracomment>
        <translation>Eine Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in the cloud.</source>
        <extracomment>Guide, media.unreadable, text</extracomment>
        <translation>Was nicht lesbar ist, lässt sich nicht packen und würde in der Cloud fehlen.</translation>
    </message>
    <message>
        <source>Correct its permissions and retry, or pack without such files; each is named.</source>
        <extracomment>Guide, media.unreadable, remedy</extracomment>
        <translation>Korrigieren Sie ihre Berechtigungen, und wiederholen Sie, oder packen Sie ohne solche Dateien; jede wird genannt.</translation>
    </message>
    <message>
        <source>A file is missing that the backup names</source>
        <extracomment>Guide, media.missing, title</extracomment>
        <translation>Eine Datei fehlt, die das Backup nennt</translation>
    </message>
    <message>
        <source>It was lost on the server before. The issue arrives, the attachment does not.</source>
        <extracomment>Guide, media.missing, text</extracomment>
        <translation>Sie ging schon vorher auf dem Server verloren. Der Vorgang kommt an, der Anhang nicht.</translation>
    </message>
    <message>
        <source>Look for the file on the server and in its backups. If it is gone there too, nothing more is lost by going on.</source>
        <extracomment>Guide, media.missing, remedy</extracomment>
        <translation>Suchen Sie die Datei auf dem Server und in dessen Backups. Fehlt sie auch dort, geht nichts weiter verloren, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Files that nobody names</source>
        <extracomment>Guide, media.orphans, title</extracomment>
        <translation>Dateien, die niemand nennt</translation>
    </message>
    <message>
        <source>They belong to deleted issues or projects, or are newer than the backup. They do no harm.</source>
        <extracomment>Guide, media.orphans, text</extracomment>
        <translation>Sie gehören zu gelöschten Vorgängen oder Projekten oder sind neuer als das Backup. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>The full list</source>
        <extracomment>Guide, media.report, title</extracomment>
        <translation>Die vollständige Liste</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out stands in media-report.csv beside the chunks; any spreadsheet opens it.</source>
        <extracomment>Guide, media.report, text</extracomment>
        <translation>Jede Datei, die fehlt, eine andere Größe hat oder ausgelassen wurde, steht in media-report.csv neben den Paketen; jede Tabellenkalkulation öffnet sie.</translation>
    </message>
    <message>
        <source>The import page is not where the guide says</source>
        <extracomment>Guide, import.page, title</extracomment>
        <translation>Die Importseite ist nicht dort, wo die Anleitung sagt</translation>
    </message>
    <message>
        <source>Signed in as a site administrator: the cog, System, Import and Export, and there “Import Jira Server”.</source>
        <extracomment>Guide, import.page, text</extracomment>
        <translation>Als Site-Administrator angemeldet: das Zahnrad, „System“, „Import und Export“ und dort „Import Jira Server“.</translation>
    </message>
    <message>
        <source>Atlassian moves its pages: go by the click path beside the button. If you see only “Import Jira Cloud”, or neither, ask Atlassian&apos;s support to open the import for your site.</source>
        <extracomment>Guide, import.page, remedy</extracomment>
        <translation>Atlassian verschiebt seine Seiten: Folgen Sie dem Klickpfad neben der Schaltfläche. Sehen Sie nur „Import Jira Cloud“ oder keines von beiden, bitten Sie den Support von Atlassian, den Import für Ihre Site zu öffnen.</translation>
    </message>
    <message>
        <source>The guide of 2019 says “Restore system”. It was split into “Import Jira Server” and “Import Jira Cloud”, and the old address leads nowhere.</source>
        <extracomment>Guide, import.page, outdated</extracomment>
        <translation>Die Anleitung von 2019 sagt „Restore system“. Das wurde in „Import Jira Server“ und „Import Jira Cloud“ geteilt, und die alte Adresse führt ins Leere.</translation>
    </message>
    <message>
        <source>Why nothing is pressed for you</source>
        <extracomment>Guide, import.by-hand, title</extracomment>
        <translation>Warum nichts für Sie gedrückt wird</translation>
    </message>
    <message>
        <source>Atlassian offers no public call that starts an import. Cloudward shows the page, chooses the file, watches and counts; the buttons are yours.</source>
        <extracomment>Guide, import.by-hand, text</extracomment>
        <translation>Atlassian bietet keinen öffentlichen Aufruf an, der einen Import startet. Cloudward zeigt die Seite, wählt die Datei, beobachtet und zählt; die Schaltflächen sind Ihre Sache.</translation>
    </message>
    <message>
        <source>Scripts used calls that were never documented. Atlassian announced their end for 30 March 2026.</source>
        <extracomment>Guide, import.by-hand, outdated</extracomment>
        <translation>Skripte haben Aufrufe benutzt, die nie dokumentiert waren. Atlassian hat ihr Ende für den 30. März 2026 angekündigt.</translation>
    </message>
    <message>
        <source>Import data, and this file</source>
        <extracomment>Guide, import.file, title</extracomment>
        <translation>„Import data“ und diese Datei</translation>
    </message>
    <message>
        <source>Choose “Import data” and the ZIP of step 2: the mended copy where there is one. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, import.file, text</extracomment>
        <translation>Wählen Sie „Import data“ und die ZIP-Datei aus Schritt 2: die korrigierte Kopie, wo es eine gibt. Lassen Sie den Tab offen, bis der Balken voll ist.</translation>
    </message>
    <message>
        <source>Jira checks the file</source>
        <extracomment>Guide, import.checked, title</extracomment>
        <translation>Jira prüft die Datei</translation>
    </message>
    <message>
        <source>It then names the server and the time of the backup, says that everything looks good, and asks for your choices. Compare both with what this page shows.</source>
        <extracomment>Guide, import.checked, text</extracomment>
        <translation>Danach nennt es den Server und die Zeit des Backups, sagt, dass alles gut aussieht, und fragt nach Ihren Optionen. Vergleichen Sie Server und Zeit mit dem, was diese Seite zeigt.</translation>
    </message>
    <message>
        <source>Outgoing mail on or off</source>
        <extracomment>Guide, import.mail, title</extracomment>
        <translation>Ausgehende E-Mails ein oder aus</translation>
    </message>
    <message>
        <source>You choose before the import, and may change it afterwards in the settings for outgoing mail.</source>
        <extracomment>Guide, import.mail, text</extracomment>
        <translation>Sie wählen vor dem Import und können es danach in den Einstellungen für ausgehende E-Mails ändern.</translation>
    </message>
    <message>
        <source>Mail on</source>
        <extracomment>Guide, import.mail-on, title</extracomment>
        <translation>E-Mails ein</translation>
    </message>
    <message>
        <source>Jira writes to people at each comment, change and transition, also while you are still testing.</source>
        <extracomment>Guide, import.mail-on, text</extracomment>
        <translation>Jira schreibt den Benutzern bei jedem Kommentar, jeder Änderung und jedem Übergang, auch während Sie noch testen.</translation>
    </message>
    <message>
        <source>Mail off</source>
        <extracomment>Guide, import.mail-off, title</extracomment>
        <translation>E-Mails aus</translation>
    </message>
    <message>
        <source>Nobody gets mail from Jira until you switch it on. This is the calm choice: step 8 reminds you of it.</source>
        <extracomment>Guide, import.mail-off, text</extracomment>
        <translation>Niemand bekommt E-Mails von Jira, bis Sie sie einschalten. Das ist die ruhige Wahl: Schritt 8 erinnert Sie daran.</translation>
    </message>
    <message>
        <source>Merge users</source>
        <extracomment>Guide, import.merge, title</extracomment>
        <translation>Benutzer zusammenführen</translation>
    </message>
    <message>
        <source>Everybody who is in the cloud stays, and groups of the same name are joined, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud.</source>
        <extracomment>Guide, import.merge, text</extracomment>
        <translation>Alle, die in der Cloud sind, bleiben, und gleichnamige Gruppen werden vereinigt, in Jira und in Confluence: Wer vom Server kommt, bekommt, was diese Gruppe in der Cloud darf.</translation>
    </message>
    <message>
        <source>Look here, or in step 6, which groups would give more than before. On a new site with nobody but you, merging is the safe choice.</source>
        <extracomment>Guide, import.merge, remedy</extracomment>
        <translation>Sehen Sie hier oder in Schritt 6 nach, welche Gruppen mehr geben würden als vorher. Auf einer neuen Site, auf der nur Sie sind, ist Zusammenführen die sichere Wahl.</translation>
    </message>
    <message>
        <source>Overwrite users</source>
        <extracomment>Guide, import.overwrite, title</extracomment>
        <translation>Benutzer überschreiben</translation>
    </message>
    <message>
        <source>All users of the site are deleted first, also those who only use Confluence, and yours may lose its administration.</source>
        <extracomment>Guide, import.overwrite, text</extracomment>
        <translation>Alle Benutzer der Site werden zuerst gelöscht, auch die, die nur Confluence nutzen, und Ihr Konto verliert vielleicht seine Verwaltungsrechte.</translation>
    </message>
    <message>
        <source>See before that the group site-admins or org-admins holds the administration role of each product. Where other people use the site, merge.</source>
        <extracomment>Guide, import.overwrite, remedy</extracomment>
        <translation>Stellen Sie vorher sicher, dass die Gruppe site-admins oder org-admins die Verwaltungsrolle jedes Produkts hat. Nutzen andere die Site, führen Sie zusammen.</translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <extracomment>Guide, import.locked-out, title</extracomment>
        <translation>Ihr eigenes Konto kann sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>Overwriting users may have taken your rights away.</source>
        <extracomment>Guide, import.locked-out, text</extracomment>
        <translation>Das Überschreiben der Benutzer hat Ihnen vielleicht Ihre Rechte genommen.</translation>
    </message>
    <message>
        <source>Sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <extracomment>Guide, import.locked-out, remedy</extracomment>
        <translation>Melden Sie sich als Administrator der Organisation auf admin.atlassian.com an, und geben Sie sich die Site- und Produktverwaltung wieder.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <extracomment>Guide, import.links, title</extracomment>
        <translation>Links auf den alten Server</translation>
    </message>
    <message>
        <source>The page lists addresses of Jira servers only when it finds links to them. Choosing yours before “Run import” makes them lead to the cloud site; afterwards each has to be changed by itself.</source>
        <extracomment>Guide, import.links, text</extracomment>
        <translation>Die Seite führt Adressen von Jira-Servern nur auf, wenn sie Links darauf findet. Wählen Sie Ihre vor „Run import“, führen die Links zur Cloud-Site; danach muss jeder einzeln geändert werden.</translation>
    </message>
    <message>
        <source>Compare the address with the one shown on this page.</source>
        <extracomment>Guide, import.links, remedy</extracomment>
        <translation>Vergleichen Sie die Adresse mit der, die auf dieser Seite steht.</translation>
    </message>
    <message>
        <source>Run import</source>
        <extracomment>Guide, import.run, title</extracomment>
        <translation>„Run import“</translation>
    </message>
    <message>
        <source>The page then shows how far it is. How long it lasts depends on the size of the backup; for large ones count with hours.</source>
        <extracomment>Guide, import.run, text</extracomment>
        <translation>Die Seite zeigt dann, wie weit es ist. Wie lange es dauert, hängt von der Größe des Backups ab; rechnen Sie bei großen mit Stunden.</translation>
    </message>
    <message>
        <source>The import is complete</source>
        <extracomment>Guide, import.finished, title</extracomment>
        <translation>Der Import ist abgeschlossen</translation>
    </message>
    <message>
        <source>The page confirms it and offers to import media, or to grant access to applications.</source>
        <extracomment>Guide, import.finished, text</extracomment>
        <translation>Die Seite bestätigt es und bietet an, Medien zu importieren oder Zugriff auf Anwendungen zu gewähren.</translation>
    </message>
    <message>
        <source>Media comes first: come back to this page for it in step 5, and do the groups in step 6. Without media go straight to step 6.</source>
        <extracomment>Guide, import.finished, remedy</extracomment>
        <translation>Zuerst kommen die Medien: Kehren Sie dafür in Schritt 5 auf diese Seite zurück, und erledigen Sie die Gruppen in Schritt 6. Ohne Medien gehen Sie gleich zu Schritt 6.</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t contain entities.xml</source>
        <extracomment>Guide, import.no-entities, title</extracomment>
        <translation>„The archive doesn&apos;t contain entities.xml“</translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files: the folder was packed, and not the files. Or it is the archive with the media.</source>
        <extracomment>Guide, import.no-entities, text</extracomment>
        <translation>In der ZIP-Datei enthält ein Ordner die zwei XML-Dateien: Gepackt wurde der Ordner und nicht die Dateien. Oder es ist das Archiv mit den Medien.</translation>
    </message>
    <message>
        <source>Take the ZIP as Jira wrote it, or let step 2 write a mended copy: entities.xml and activeobjects.xml have to lie at the top of the ZIP. The audit of step 2 sees this before you upload.</source>
        <extracomment>Guide, import.no-entities, remedy</extracomment>
        <translation>Nehmen Sie die ZIP-Datei, wie Jira sie geschrieben hat, oder lassen Sie in Schritt 2 eine korrigierte Kopie schreiben: entities.xml und activeobjects.xml müssen auf oberster Ebene der ZIP-Datei liegen. Die Prüfung in Schritt 2 sieht das, bevor Sie hochladen.</translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <extracomment>Guide, import.characters, title</extracomment>
        <translation>Ungültige Zeichen im XML</translation>
    </message>
    <message>
        <source>The import stops at the first character that XML does not allow.</source>
        <extracomment>Guide, import.characters, text</extracomment>
        <translation>Der Import bricht beim ersten Zeichen ab, das XML nicht erlaubt.</translation>
    </message>
    <message>
        <source>Step 2 tells where they are. Write a mended copy there and upload that; Atlassian&apos;s cleaning tool is not needed then.</source>
        <extracomment>Guide, import.characters, remedy</extracomment>
        <translation>Schritt 2 nennt ihre Stellen. Schreiben Sie dort eine korrigierte Kopie, und laden Sie diese hoch; Atlassians Bereinigungswerkzeug ist dann nicht nötig.</translation>
    </message>
    <message>
        <source>It stands still at 50 %</source>
        <extracomment>Guide, import.fifty, title</extracomment>
        <translation>Es steht bei 50 % still</translation>
    </message>
    <message>
        <source>The database is brought to the cloud&apos;s version. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.fifty, text</extracomment>
        <translation>Die Datenbank wird auf die Version der Cloud gebracht. Währenddessen bewegt sich auf der Seite nichts; das ist normal.</translation>
    </message>
    <message>
        <source>Let it run; do not start a second import. If it has not moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <extracomment>Guide, import.fifty, remedy</extracomment>
        <translation>Lassen Sie es laufen; starten Sie keinen zweiten Import. Hat sich einen Tag lang nichts bewegt, fragen Sie den Support von Atlassian, und nennen Sie die Zeit, zu der Sie gestartet haben.</translation>
    </message>
    <message>
        <source>It stands still at 90 %</source>
        <extracomment>Guide, import.ninety, title</extracomment>
        <translation>Es steht bei 90 % still</translation>
    </message>
    <message>
        <source>Users and groups are made, one after another. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.ninety, text</extracomment>
        <translation>Benutzer und Gruppen werden angelegt, einer nach dem anderen. Währenddessen bewegt sich auf der Seite nichts; das ist normal.</translation>
    </message>
    <message>
        <source>Let it run. Errors about users show only after it.</source>
        <extracomment>Guide, import.ninety, remedy</extracomment>
        <translation>Lassen Sie es laufen. Fehler bei Benutzern zeigen sich erst danach.</translation>
    </message>
    <message>
        <source>Errors with e-mail addresses</source>
        <extracomment>Guide, import.emails-csv, title</extracomment>
        <translation>Fehler mit E-Mail-Adressen</translation>
    </message>
    <message>
        <source>An address in the backup is refused: it has no top-level domain, lies in a domain like example.com, has characters that are not allowed, is used twice, or is missing.</source>
        <extracomment>Guide, import.emails-csv, text</extracomment>
        <translation>Eine Adresse im Backup wird abgelehnt: Sie hat keine Top-Level-Domain, liegt in einer Domain wie example.com, hat unerlaubte Zeichen, wird doppelt benutzt oder fehlt.</translation>
    </message>
    <message>
        <source>The audit of step 2 lists all of them. Put them right on the server and make the backup again, or write a mended copy, and import that.</source>
        <extracomment>Guide, import.emails-csv, remedy</extracomment>
        <translation>Die Prüfung in Schritt 2 führt alle auf. Berichtigen Sie sie auf dem Server, und erstellen Sie das Backup neu, oder schreiben Sie eine korrigierte Kopie. Importieren Sie dann das Ergebnis.</translation>
    </message>
    <message>
        <source>Users and groups could not be made</source>
        <extracomment>Guide, import.users-failed, title</extracomment>
        <translation>Benutzer und Gruppen ließen sich nicht anlegen</translation>
    </message>
    <message>
        <source>It shows at the very end of an import. An address has forbidden characters, or a user is there twice in one directory.</source>
        <extracomment>Guide, import.users-failed, text</extracomment>
        <translation>Es zeigt sich ganz am Ende eines Imports. Eine Adresse hat unerlaubte Zeichen, oder ein Benutzer steht zweimal in einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Look for both among the findings of step 2. Put them right, make or mend the backup, and import again.</source>
        <extracomment>Guide, import.users-failed, remedy</extracomment>
        <translation>Suchen Sie beides unter den Befunden von Schritt 2. Berichtigen Sie es, erstellen Sie das Backup neu, oder korrigieren Sie es, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Error 139</source>
        <extracomment>Guide, import.error-139, title</extracomment>
        <translation>Fehler 139</translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides.</source>
        <extracomment>Guide, import.error-139, text</extracomment>
        <translation>Der Zugriff auf Jira Work Management ist auf beiden Seiten verschieden.</translation>
    </message>
    <message>
        <source>Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, import.error-139, remedy</extracomment>
        <translation>Fügen Sie dieses Produkt zur Cloud-Site hinzu, oder fragen Sie den Support von Atlassian.</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <extracomment>Guide, import.final, title</extracomment>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site, and removes media that was imported before.</source>
        <extracomment>Guide, import.final, text</extracomment>
        <translation>Der Import ersetzt alle Projekte, Vorgänge und Einstellungen der Site und entfernt Medien, die vorher importiert wurden.</translation>
    </message>
    <message>
        <source>If the site holds something that you need, make a backup of it first, and wait until nobody works on it.</source>
        <extracomment>Guide, import.final, remedy</extracomment>
        <translation>Enthält die Site etwas, das Sie brauchen, erstellen Sie zuerst ein Backup von ihr, und warten Sie, bis niemand mehr darauf arbeitet.</translation>
    </message>
    <message>
        <source>Import media, one chunk at a time</source>
        <extracomment>Guide, importmedia.page, title</extracomment>
        <translation>„Import media“, ein Paket nach dem anderen</translation>
    </message>
    <message>
        <source>On the same import page, as a site administrator, choose “Import media” and the chunk that this page names. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, importmedia.page, text</extracomment>
        <translation>Wählen Sie auf derselben Importseite, als Site-Administrator, „Import media“ und das Paket, das diese Seite nennt. Lassen Sie den Tab offen, bis der Balken voll ist.</translation>
    </message>
    <message>
        <source>The way there has changed like that of step 4: there is no “Restore system” any more.</source>
        <extracomment>Guide, importmedia.page, outdated</extracomment>
        <translation>Der Weg dorthin hat sich geändert wie der in Schritt 4: „Restore system“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Uploading, processing, importing</source>
        <extracomment>Guide, importmedia.progress, title</extracomment>
        <translation>Hochladen, verarbeiten, importieren</translation>
    </message>
    <message>
        <source>The page shows how far it is, waits for “Proceed” after processing, and confirms the end. Each part takes from minutes to hours, by the size of the file.</source>
        <extracomment>Guide, importmedia.progress, text</extracomment>
        <translation>Die Seite zeigt, wie weit es ist, wartet nach der Verarbeitung auf „Proceed“ und bestätigt das Ende. Jeder Teil dauert Minuten bis Stunden, je nach Größe der Datei.</translation>
    </message>
    <message>
        <source>The next chunk</source>
        <extracomment>Guide, importmedia.next, title</extracomment>
        <translation>Das nächste Paket</translation>
    </message>
    <message>
        <source>Repeat it until all chunks are imported. Before each, look in a new tab whether attachments of the last one open; Cloudward can look at some of them for you.</source>
        <extracomment>Guide, importmedia.next, text</extracomment>
        <translation>Wiederholen Sie es, bis alle Pakete importiert sind. Sehen Sie vor jedem in einem neuen Tab nach, ob sich Anhänge des letzten öffnen lassen; Cloudward kann einige davon für Sie ansehen.</translation>
    </message>
    <message>
        <source>A large file fails</source>
        <extracomment>Guide, importmedia.too-large, title</extracomment>
        <translation>Eine große Datei scheitert</translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. A project may be spread over several.</source>
        <extracomment>Guide, importmedia.too-large, text</extracomment>
        <translation>Mehr als 10 GB in einer Datei führt fast sicher zu Problemen, und Atlassian rät zu Paketen von 2 bis 5 GB. Ein Projekt darf über mehrere verteilt sein.</translation>
    </message>
    <message>
        <source>Divide the chunk here, or pack smaller ones in step 3. Cloudward packs 4 GB unless you choose another size.</source>
        <extracomment>Guide, importmedia.too-large, remedy</extracomment>
        <translation>Teilen Sie das Paket hier, oder packen Sie in Schritt 3 kleinere. Cloudward packt 4 GB, wenn Sie keine andere Größe wählen.</translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <extracomment>Guide, importmedia.reloads, title</extracomment>
        <translation>Die Seite lädt neu, und nichts geschieht</translation>
    </message>
    <message>
        <source>Then the file was broken off while it was processed.</source>
        <extracomment>Guide, importmedia.reloads, text</extracomment>
        <translation>Dann wurde die Datei während der Verarbeitung abgebrochen.</translation>
    </message>
    <message>
        <source>Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: divide it, or pack smaller chunks.</source>
        <extracomment>Guide, importmedia.reloads, remedy</extracomment>
        <translation>Markieren Sie das Paket als fehlgeschlagen, und versuchen Sie es noch einmal. Geschieht es wieder, ist die Datei zu groß für die Geduld der Site: Teilen Sie sie, oder packen Sie kleinere Pakete.</translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <extracomment>Guide, importmedia.proceed, title</extracomment>
        <translation>Die Meldung über „non-database content“</translation>
    </message>
    <message>
        <source>The page tells what media are and that the import of data, which would remove them, comes first. This is as it should be: processing is over.</source>
        <extracomment>Guide, importmedia.proceed, text</extracomment>
        <translation>Die Seite sagt, was Medien sind und dass der Import der Daten, der sie entfernen würde, vorher kommt. Das ist so in Ordnung: Die Verarbeitung ist vorbei.</translation>
    </message>
    <message>
        <source>Press “Proceed”.</source>
        <extracomment>Guide, importmedia.proceed, remedy</extracomment>
        <translation>Drücken Sie „Proceed“.</translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <extracomment>Guide, importmedia.missing, title</extracomment>
        <translation>An Vorgängen fehlen Anhänge</translation>
    </message>
    <message>
        <source>If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <extracomment>Guide, importmedia.missing, text</extracomment>
        <translation>Wurden sie beim Packen ausgelassen, nennt Schritt 3 welche und warum: größer als die Grenze, oder nicht mehr auf der Festplatte.</translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled.</source>
        <extracomment>Guide, importmedia.missing, remedy</extracomment>
        <translation>Importieren Sie das Paket mit ihrem Projekt noch einmal; was schon da ist, wird nicht verdoppelt.</translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <extracomment>Guide, importmedia.again, title</extracomment>
        <translation>Die Daten müssen noch einmal importiert werden</translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <extracomment>Guide, importmedia.again, text</extracomment>
        <translation>Dann müssen danach alle Pakete noch einmal importiert werden. Schritt 4 fragt Sie danach.</translation>
    </message>
    <message>
        <source>Attachment by attachment</source>
        <extracomment>Guide, importmedia.one-by-one, title</extracomment>
        <translation>Anhang für Anhang</translation>
    </message>
    <message>
        <source>Where a chunk cannot be imported, Cloudward can add its files to their issues one by one. They then bear your name and today&apos;s date, and it is slow.</source>
        <extracomment>Guide, importmedia.one-by-one, text</extracomment>
        <translation>Lässt sich ein Paket nicht importieren, kann Cloudward seine Dateien einzeln zu ihren Vorgängen hinzufügen. Sie tragen dann Ihren Namen und das heutige Datum, und es ist langsam.</translation>
    </message>
    <message>
        <source>The site may ask for patience with 429 Too Many Requests; Cloudward waits and goes on. A file above the site&apos;s limit is refused (413) and named in the report.</source>
        <extracomment>Guide, importmedia.one-by-one, remedy</extracomment>
        <translation>Die Site bittet vielleicht mit 429 Too Many Requests um Geduld; Cloudward wartet und macht weiter. Eine Datei über der Grenze der Site wird abgelehnt (413) und im Bericht genannt.</translation>
    </message>
    <message>
        <source>No media at all</source>
        <extracomment>Guide, importmedia.none, title</extracomment>
        <translation>Gar keine Medien</translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <extracomment>Guide, importmedia.none, text</extracomment>
        <translation>Hat der Server keine Anhänge, Avatare oder Logos, die Sie wollen, überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <extracomment>Guide, groups.safeguard, title</extracomment>
        <translation>Personen können sich nicht anmelden</translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself.</source>
        <extracomment>Guide, groups.safeguard, text</extracomment>
        <translation>Sie haben ein Konto, aber keine ihrer Gruppen hat Zugriff auf das Produkt. Der Import schaltet Zugriff nie von selbst ein.</translation>
    </message>
    <message>
        <source>Look through the groups and grant access to those that need it; it may take up to a minute to show.</source>
        <extracomment>Guide, groups.safeguard, remedy</extracomment>
        <translation>Gehen Sie die Gruppen durch, und gewähren Sie denen Zugriff, die ihn brauchen; es kann bis zu einer Minute dauern, bis er zu sehen ist.</translation>
    </message>
    <message>
        <source>“Review imported groups”</source>
        <extracomment>Guide, groups.review-page, title</extracomment>
        <translation>„Review imported groups“</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Product access”, and “Review imported groups”, and confirm what each default group may use.</source>
        <extracomment>Guide, groups.review-page, text</extracomment>
        <translation>Wählen Sie auf admin.atlassian.com die Site, „Product access“ und „Review imported groups“, und bestätigen Sie, was jede Standardgruppe nutzen darf.</translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <extracomment>Guide, groups.review-page, remedy</extracomment>
        <translation>Die Seite zeigt es nur, solange Gruppen darauf warten. Sonst öffnen Sie unter „Product access“ jedes Produkt, und fügen Sie die Gruppen dort hinzu.</translation>
    </message>
    <message>
        <source>In 2019 the way went by Jira Settings, User management and Site settings. Product access is now in the organisation&apos;s administration.</source>
        <extracomment>Guide, groups.review-page, outdated</extracomment>
        <translation>2019 führte der Weg über „Jira Settings“, „User management“ und „Site settings“. Der Produktzugriff liegt jetzt in der Verwaltung der Organisation.</translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <extracomment>Guide, groups.renamed, title</extracomment>
        <translation>jira-administrators ist weg</translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <extracomment>Guide, groups.renamed, text</extracomment>
        <translation>Ihre Mitglieder sind jetzt in „administrators“: Der Import benennt diese eine Gruppe um. Berechtigungsschemas, die die alte Gruppe nannten, ziehen mit.</translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <extracomment>Guide, groups.gains, title</extracomment>
        <translation>Eine Gruppe gibt ihren Mitgliedern mehr als vorher</translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. Default access groups cannot be deleted.</source>
        <extracomment>Guide, groups.gains, text</extracomment>
        <translation>Sie ist in einer Gruppe der Cloud aufgegangen, die diesen Namen schon hatte, und darf damit alles, was diese Gruppe darf, in Jira und in Confluence. Standardgruppen für den Zugriff lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>If that is not meant, take the people out of it, or change what the group grants, before you give it product access.</source>
        <extracomment>Guide, groups.gains, remedy</extracomment>
        <translation>Ist das nicht gewollt, nehmen Sie die Personen heraus, oder ändern Sie, was die Gruppe gewährt, bevor Sie ihr Produktzugriff geben.</translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <extracomment>Guide, groups.left, title</extracomment>
        <translation>Gruppen, die zurückbleiben</translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out.</source>
        <extracomment>Guide, groups.left, text</extracomment>
        <translation>site-admins, system-administrators, org-admins und die Gruppen von Atlassians Apps behält die Cloud für sich; der Import lässt die des Servers aus.</translation>
    </message>
    <message>
        <source>Make people administrators by hand where they need it.</source>
        <extracomment>Guide, groups.left, remedy</extracomment>
        <translation>Machen Sie Personen von Hand zu Administratoren, wo sie es brauchen.</translation>
    </message>
    <message>
        <source>Many groups</source>
        <extracomment>Guide, groups.many, title</extracomment>
        <translation>Viele Gruppen</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <extracomment>Guide, groups.many, text</extracomment>
        <translation>Wählen Sie mehrere Zeilen (Umschalt, Strg, oder alle mit Strg+A), und entscheiden Sie für alle. Oder speichern Sie die Tabelle als CSV, lassen Sie andere die Spalte „decision“ ausfüllen (grant, leave, oder „grant: “ mit dem Namen eines Produkts), und lesen Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <extracomment>Guide, groups.looked-at, title</extracomment>
        <translation>Was Cloudward ansieht</translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
        <extracomment>Guide, groups.looked-at, text</extracomment>
        <translation>Zugriff auf Produkte, Verwaltung der Site und ihrer Produkte, und Berechtigungsschemas. Rollen in einzelnen Projekten, globale Berechtigungen und was Apps einer Gruppe gewähren, erfahren Programme nicht: Sehen Sie auf der Site nach, wo eine Gruppe in einer der Cloud aufgeht.</translation>
    </message>
    <message>
        <source>No seats are left</source>
        <extracomment>Guide, groups.seats, title</extracomment>
        <translation>Keine Lizenzplätze mehr frei</translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects.</source>
        <extracomment>Guide, groups.seats, text</extracomment>
        <translation>Jede Person mit Zugriff zählt je Produkt einmal. Der kostenlose Plan endet bei 10 Personen für Jira und 3 Agenten für Service-Projekte.</translation>
    </message>
    <message>
        <source>Add seats, or leave out groups of people who have gone.</source>
        <extracomment>Guide, groups.seats, remedy</extracomment>
        <translation>Fügen Sie Lizenzplätze hinzu, oder lassen Sie Gruppen Ausgeschiedener aus.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <extracomment>Guide, groups.key, title</extracomment>
        <translation>Der Organisationsschlüssel wird abgelehnt</translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <extracomment>Guide, groups.key, text</extracomment>
        <translation>Er wird auf admin.atlassian.com von einem Organisationsadministrator erstellt und ist ein anderer als Ihr API-Token. Vielleicht ist er abgelaufen oder gehört zu einer Organisation, zu der diese Site nicht gehört.</translation>
    </message>
    <message>
        <source>Make a new key and enter it in “Before you start”, or grant access on the administration page.</source>
        <extracomment>Guide, groups.key, remedy</extracomment>
        <translation>Erstellen Sie einen neuen Schlüssel, und geben Sie ihn unter „Bevor Sie beginnen“ ein, oder gewähren Sie den Zugriff auf der Verwaltungsseite.</translation>
    </message>
    <message>
        <source>Why only you?</source>
        <extracomment>Guide, rejoin.why, title</extracomment>
        <translation>Warum nur Sie?</translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <extracomment>Guide, rejoin.why, text</extracomment>
        <translation>Die Mitgliedschaften aller kamen mit dem Import, außer denen des Kontos, das ihn ausführte: Niemand soll sich durch Importieren Rechte verschaffen. Haben sich mehrere abgewechselt, ist es die Person, die „Run import“ gedrückt hat.</translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <extracomment>Guide, rejoin.not-arrived, title</extracomment>
        <translation>Eine Gruppe ist nicht angekommen</translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <extracomment>Guide, rejoin.not-arrived, text</extracomment>
        <translation>Dann führt auch Schritt 6 sie nicht auf, oder die Cloud behält sie für sich. jira-administrators heißt jetzt administrators.</translation>
    </message>
    <message>
        <source>You are refused</source>
        <extracomment>Guide, rejoin.refused, title</extracomment>
        <translation>Sie werden abgewiesen</translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there.</source>
        <extracomment>Guide, rejoin.refused, text</extracomment>
        <translation>Zu Gruppen hinzufügen kann nur ein Site- oder Organisationsadministrator, und Gruppen von einem Identitätsanbieter lassen sich nur dort ändern.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or use the administration page.</source>
        <extracomment>Guide, rejoin.refused, remedy</extracomment>
        <translation>Fragen Sie jemanden, der es darf, oder verwenden Sie die Verwaltungsseite.</translation>
    </message>
    <message>
        <source>It does not show</source>
        <extracomment>Guide, rejoin.not-shown, title</extracomment>
        <translation>Es ist nicht zu sehen</translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then.</source>
        <extracomment>Guide, rejoin.not-shown, text</extracomment>
        <translation>Die Site braucht bis zu einer Minute, um neue Mitgliedschaften zu nennen. So lange liest Cloudward erneut.</translation>
    </message>
    <message>
        <source>After that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <extracomment>Guide, rejoin.not-shown, remedy</extracomment>
        <translation>Danach schlagen Sie Ihre Gruppen noch einmal nach, statt zweimal hinzuzufügen. Melden Sie sich im Browser ab und wieder an, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <extracomment>Guide, rejoin.by-user, title</extracomment>
        <translation>Von Hand, aus Ihrem Profil</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <extracomment>Guide, rejoin.by-user, text</extracomment>
        <translation>Wählen Sie auf admin.atlassian.com die Site, „Users“, Ihren Namen, das Menü ⋯, „Add user to group“, die Gruppen und „Add to groups“.</translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <extracomment>Guide, rejoin.by-group, title</extracomment>
        <translation>Von Hand, aus der Gruppe</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <extracomment>Guide, rejoin.by-group, text</extracomment>
        <translation>Wählen Sie auf admin.atlassian.com die Site, „Groups“, die Gruppe, „Add members“ und sich selbst; ebenso für jede Gruppe.</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <extracomment>Guide, checks.list, title</extracomment>
        <translation>Was noch anzusehen ist</translation>
    </message>
    <message>
        <source>This page lists it, from sign-in to links, with what to do for each. Atlassian&apos;s planning guide has more.</source>
        <extracomment>Guide, checks.list, text</extracomment>
        <translation>Diese Seite führt es auf, von der Anmeldung bis zu den Links, und sagt jeweils, was zu tun ist. Mehr steht in Atlassians Planungsleitfaden.</translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <extracomment>Guide, checks.admin-content, title</extracomment>
        <translation>Meine Inhalte gehören „Admin“</translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards.</source>
        <extracomment>Guide, checks.admin-content, text</extracomment>
        <translation>Ein bekannter Fehler: Was das Konto, das den Import ausgeführt hat, auf dem Server geschrieben hatte, kann danach einem Benutzer „Admin“ gehören.</translation>
    </message>
    <message>
        <source>It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <extracomment>Guide, checks.admin-content, remedy</extracomment>
        <translation>Von außen lässt sich das nicht berichtigen; wenden Sie sich an den Support von Atlassian, und nennen Sie das Projekt und einige Vorgänge.</translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <extracomment>Guide, checks.issues, title</extracomment>
        <translation>Vorgänge weichen um einige ab</translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse.</source>
        <extracomment>Guide, checks.issues, text</extracomment>
        <translation>Die Cloud nennt eine Schätzung, die Änderungen hinterherhinkt, und zählt nur, was Ihr Konto durchsuchen darf.</translation>
    </message>
    <message>
        <source>Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <extracomment>Guide, checks.issues, remedy</extracomment>
        <translation>Geben Sie Ihrem Konto das Recht, alle Projekte zu durchsuchen (Schritt 7), warten Sie einige Minuten, und zählen Sie erneut.</translation>
    </message>
    <message>
        <source>The sample</source>
        <extracomment>Guide, checks.sample, title</extracomment>
        <translation>Die Stichprobe</translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive.</source>
        <extracomment>Guide, checks.sample, text</extracomment>
        <translation>Anhänge werden nach Name und Größe in zufällig gezogenen Vorgängen verglichen, und von jedem wird eine Datei geöffnet: Ein Vorgang führt seine Anhänge auch dort auf, wo eine Datei nicht angekommen ist.</translation>
    </message>
    <message>
        <source>Members differ</source>
        <extracomment>Guide, checks.members, title</extracomment>
        <translation>Mitglieder weichen ab</translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
        <extracomment>Guide, checks.members, text</extracomment>
        <translation>Mitglieder werden an ihren Adressen erkannt. Konten, die ihre verbergen, werden am Namen erkannt, und wo das nicht reicht, sagt die Zeile, dass es nicht feststellbar ist. Sie selbst fehlen bis Schritt 7 in Ihren Gruppen.</translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <extracomment>Guide, checks.attachments, title</extracomment>
        <translation>Anhänge weichen ab</translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already.</source>
        <extracomment>Guide, checks.attachments, text</extracomment>
        <translation>Sehen Sie zuerst in Schritt 5 nach, ob alle Pakete importiert sind, dann, was das Packen in Schritt 3 ausgelassen hat: Dateien über der Grenze, und Dateien, die schon auf dem Server fehlten.</translation>
    </message>
    <message>
        <source>Import the chunk of the project once more if it should be there.</source>
        <extracomment>Guide, checks.attachments, remedy</extracomment>
        <translation>Importieren Sie das Paket des Projekts noch einmal, wenn die Datei da sein müsste.</translation>
    </message>
    <message>
        <source>Users differ</source>
        <extracomment>Guide, checks.users, title</extracomment>
        <translation>Benutzer weichen ab</translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <extracomment>Guide, checks.users, text</extracomment>
        <translation>Benutzer werden nach ihrer E-Mail-Adresse zugeordnet: Die mit derselben Adresse wurden einer. Konten, die die Site vor Ihnen verbirgt, werden nicht gezählt. Auf dem Server gelöschte Benutzer kommen nicht mit.</translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <extracomment>Guide, checks.avatars, title</extracomment>
        <translation>Avatare oder Logos fehlen</translation>
    </message>
    <message>
        <source>They are in the first chunk of the media.</source>
        <extracomment>Guide, checks.avatars, text</extracomment>
        <translation>Sie sind im ersten Paket der Medien.</translation>
    </message>
    <message>
        <source>Import it once more, or set the pictures again by hand.</source>
        <extracomment>Guide, checks.avatars, remedy</extracomment>
        <translation>Importieren Sie es noch einmal, oder setzen Sie die Bilder von Hand neu.</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>Guide, checks.apps, title</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them.</source>
        <extracomment>Guide, checks.apps, text</extracomment>
        <translation>Daten von Marketplace-Apps kommen mit dem Import nicht mit. Jede App hat ihren eigenen Weg, auch BigPicture.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide.</source>
        <extracomment>Guide, checks.apps, remedy</extracomment>
        <translation>Installieren Sie die Apps, die Sie noch brauchen, jeweils nach Anleitung des Anbieters.</translation>
    </message>
    <message>
        <source>A script of ours no longer finds anything</source>
        <extracomment>Guide, checks.scripts, title</extracomment>
        <translation>Eines unserer Skripte findet nichts mehr</translation>
    </message>
    <message>
        <source>Jira Cloud has removed the search that scripts for the server use, and answers 410.</source>
        <extracomment>Guide, checks.scripts, text</extracomment>
        <translation>Jira Cloud hat die Suche entfernt, die Skripte für den Server benutzen, und antwortet mit 410.</translation>
    </message>
    <message>
        <source>Let it use the new search (search/jql), an API token in the place of the password, and accounts in the place of user names.</source>
        <extracomment>Guide, checks.scripts, remedy</extracomment>
        <translation>Lassen Sie es die neue Suche (search/jql) verwenden, ein API-Token anstelle des Passworts und Konten anstelle von Benutzernamen.</translation>
    </message>
    <message>
        <source>Known faults</source>
        <extracomment>Guide, checks.tracker, title</extracomment>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker (jira.atlassian.com) lists the known faults of imports, how far they are, and ways around them.</source>
        <extracomment>Guide, checks.tracker, text</extracomment>
        <translation>Atlassians öffentlicher Tracker (jira.atlassian.com) führt die bekannten Fehler von Importen auf, ihren Stand und wie sie sich umgehen lassen.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <extracomment>Guide, checks.support, title</extracomment>
        <translation>Wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>Atlassian&apos;s community answers questions, their support helps with the rest.</source>
        <extracomment>Guide, checks.support, text</extracomment>
        <translation>Atlassians Community beantwortet Fragen, der Support hilft bei allem anderen.</translation>
    </message>
    <message>
        <source>Give support the report of this page: it holds the figures that they ask for, and no secrets.</source>
        <extracomment>Guide, checks.support, remedy</extracomment>
        <translation>Geben Sie dem Support den Bericht dieser Seite: Er enthält die Zahlen, nach denen er fragt, und keine Geheimnisse.</translation>
    </message>
    <message>
        <source>The road in five steps</source>
        <extracomment>Guide, bigpicture.road, title</extracomment>
        <translation>Der Weg in fünf Schritten</translation>
    </message>
    <message>
        <source>1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there. None of them may be left out.</source>
        <extracomment>Guide, bigpicture.road, text</extracomment>
        <translation>1: der Dump der App, hier. 2: das Jira-Backup, Schritt 2 auf dem Weg von Jira selbst. 3: sein Import, Schritt 4 von Jira. 4: Die App wird auf der Cloud-Site installiert. 5: Der Dump wird dort wiederhergestellt. Keiner davon darf ausgelassen werden.</translation>
    </message>
    <message>
        <source>Version 8.2.2 or later</source>
        <extracomment>Guide, bigpicture.version, title</extracomment>
        <translation>Version 8.2.2 oder neuer</translation>
    </message>
    <message>
        <source>A dump of an older version is not for the cloud.</source>
        <extracomment>Guide, bigpicture.version, text</extracomment>
        <translation>Ein Dump einer älteren Version ist nicht für die Cloud geeignet.</translation>
    </message>
    <message>
        <source>Upgrade the app on the server before the dump.</source>
        <extracomment>Guide, bigpicture.version, remedy</extracomment>
        <translation>Aktualisieren Sie die App auf dem Server vor dem Dump.</translation>
    </message>
    <message>
        <source>Jira Data Center</source>
        <extracomment>Guide, bigpicture.data-center, title</extracomment>
        <translation>Jira Data Center</translation>
    </message>
    <message>
        <source>The app asks to be installed again, in the same version, before it prepares a dump. On a cluster this may put the other nodes&apos; app out of work for a while.</source>
        <extracomment>Guide, bigpicture.data-center, text</extracomment>
        <translation>Die App verlangt, noch einmal installiert zu werden, in derselben Version, bevor sie einen Dump vorbereitet. In einem Cluster kann das die App auf den anderen Knoten eine Weile außer Betrieb setzen.</translation>
    </message>
    <message>
        <source>Do it at an hour when nobody works with the app.</source>
        <extracomment>Guide, bigpicture.data-center, remedy</extracomment>
        <translation>Tun Sie es zu einer Zeit, in der niemand mit der App arbeitet.</translation>
    </message>
    <message>
        <source>Where dumps are made</source>
        <extracomment>Guide, bigpicture.dumps-page, title</extracomment>
        <translation>Wo Dumps erstellt werden</translation>
    </message>
    <message>
        <source>In the app on the server: App configuration, Advanced, Database dumps.</source>
        <extracomment>Guide, bigpicture.dumps-page, text</extracomment>
        <translation>In der App auf dem Server: App configuration, Advanced, Database dumps.</translation>
    </message>
    <message>
        <source>New dump</source>
        <extracomment>Guide, bigpicture.new-dump, title</extracomment>
        <translation>„New dump“</translation>
    </message>
    <message>
        <source>Press “New dump”, type a description by which you will know it again, and confirm with “Create dump”.</source>
        <extracomment>Guide, bigpicture.new-dump, text</extracomment>
        <translation>Drücken Sie „New dump“, geben Sie eine Beschreibung ein, die Sie wiedererkennen, und bestätigen Sie mit „Create dump“.</translation>
    </message>
    <message>
        <source>The dump is not in the list</source>
        <extracomment>Guide, bigpicture.not-listed, title</extracomment>
        <translation>Der Dump ist nicht in der Liste</translation>
    </message>
    <message>
        <source>The page shows how far it is, and the dump stands on top when it is finished.</source>
        <extracomment>Guide, bigpicture.not-listed, text</extracomment>
        <translation>Die Seite zeigt, wie weit er ist; ist er fertig, steht er oben.</translation>
    </message>
    <message>
        <source>Load the page anew.</source>
        <extracomment>Guide, bigpicture.not-listed, remedy</extracomment>
        <translation>Laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>Download and keep it</source>
        <extracomment>Guide, bigpicture.download, title</extracomment>
        <translation>Herunterladen und aufbewahren</translation>
    </message>
    <message>
        <source>Press “Download” in its line. Cloudward takes the file from the download folder, notes its checksum and keeps it with the migration.</source>
        <extracomment>Guide, bigpicture.download, text</extracomment>
        <translation>Drücken Sie „Download“ in seiner Zeile. Cloudward nimmt die Datei aus dem Download-Ordner, notiert ihre Prüfsumme und bewahrt sie bei der Migration auf.</translation>
    </message>
    <message>
        <source>The file is refused here</source>
        <extracomment>Guide, bigpicture.refused, title</extracomment>
        <translation>Die Datei wird hier abgelehnt</translation>
    </message>
    <message>
        <source>It is empty, is a web page (you were signed out), or is still being written. Cloudward does not look into a dump: its format is not public.</source>
        <extracomment>Guide, bigpicture.refused, text</extracomment>
        <translation>Sie ist leer, ist eine Webseite (Sie waren abgemeldet) oder wird noch geschrieben. In einen Dump sieht Cloudward nicht hinein: Sein Format ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>Sign in and press Download again, and wait until the browser is done.</source>
        <extracomment>Guide, bigpicture.refused, remedy</extracomment>
        <translation>Melden Sie sich an, drücken Sie noch einmal „Download“, und warten Sie, bis der Browser fertig ist.</translation>
    </message>
    <message>
        <source>No migration assistant</source>
        <extracomment>Guide, bigpicture.no-jcma, title</extracomment>
        <translation>Kein Migration Assistant</translation>
    </message>
    <message>
        <source>Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.</source>
        <extracomment>Guide, bigpicture.no-jcma, text</extracomment>
        <translation>Atlassians JCMA gibt Vorgängen und Benutzern neue Nummern, und der Dump würde zu nichts passen.</translation>
    </message>
    <message>
        <source>Stay on this road from beginning to end.</source>
        <extracomment>Guide, bigpicture.no-jcma, remedy</extracomment>
        <translation>Bleiben Sie von Anfang bis Ende auf diesem Weg.</translation>
    </message>
    <message>
        <source>The app&apos;s maker has a second road with JCMA for later versions of the app. Take one of the two and never mix them.</source>
        <extracomment>Guide, bigpicture.no-jcma, outdated</extracomment>
        <translation>Der Hersteller der App hat für neuere Versionen der App einen zweiten Weg mit JCMA. Nehmen Sie einen der beiden, und mischen Sie sie nie.</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <extracomment>Guide, bigpicture.not-used, title</extracomment>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Skip the step, or take away the tick in “Before you start”.</source>
        <extracomment>Guide, bigpicture.not-used, text</extracomment>
        <translation>Überspringen Sie den Schritt, oder nehmen Sie das Häkchen unter „Bevor Sie beginnen“ weg.</translation>
    </message>
    <message>
        <source>Dump and backup belong together</source>
        <extracomment>Guide, bigpicture.same-time, title</extracomment>
        <translation>Dump und Backup gehören zusammen</translation>
    </message>
    <message>
        <source>The dump names issues by their numbers. What is made or deleted in Jira between the dump and the backup fits only one of them.</source>
        <extracomment>Guide, bigpicture.same-time, text</extracomment>
        <translation>Der Dump nennt Vorgänge mit ihren Nummern. Was in Jira zwischen Dump und Backup angelegt oder gelöscht wird, passt nur zu einem von beiden.</translation>
    </message>
    <message>
        <source>Make both one after the other, while nobody works.</source>
        <extracomment>Guide, bigpicture.same-time, remedy</extracomment>
        <translation>Erstellen Sie beide direkt nacheinander, während niemand arbeitet.</translation>
    </message>
    <message>
        <source>Who may install apps?</source>
        <extracomment>Guide, bigpicture.who-installs, title</extracomment>
        <translation>Wer darf Apps installieren?</translation>
    </message>
    <message>
        <source>An administrator of the site.</source>
        <extracomment>Guide, bigpicture.who-installs, text</extracomment>
        <translation>Ein Administrator der Site.</translation>
    </message>
    <message>
        <source>If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.</source>
        <extracomment>Guide, bigpicture.who-installs, remedy</extracomment>
        <translation>Sagt Jira, dass Sie nicht dürfen, führen Sie zuerst Schritt 7 aus: Importe lassen die Gruppen der Person aus, die sie ausführt.</translation>
    </message>
    <message>
        <source>Find and install it</source>
        <extracomment>Guide, bigpicture.find, title</extracomment>
        <translation>Suchen und installieren</translation>
    </message>
    <message>
        <source>In Jira choose Apps and “Find new apps”, search for BigPicture, and install it.</source>
        <extracomment>Guide, bigpicture.find, text</extracomment>
        <translation>Wählen Sie in Jira „Apps“ und „Neue Apps suchen“ („Find new apps“), suchen Sie nach BigPicture, und installieren Sie es.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <extracomment>Guide, bigpicture.which, title</extracomment>
        <translation>Welche App?</translation>
    </message>
    <message>
        <source>The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</source>
        <extracomment>Guide, bigpicture.which, text</extracomment>
        <translation>Dieselbe wie auf dem Server: BigPicture für BigPicture, BigGantt für BigGantt.</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Guide, bigpicture.licence, title</extracomment>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>The app needs a valid licence; that of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.</source>
        <extracomment>Guide, bigpicture.licence, text</extracomment>
        <translation>Die App braucht eine gültige Lizenz; die des Servers gilt in der Cloud nicht. Eine Testversion aus dem Marketplace reicht zum Wiederherstellen und Ansehen.</translation>
    </message>
    <message>
        <source>How is it seen?</source>
        <extracomment>Guide, bigpicture.seen, title</extracomment>
        <translation>Wie wird sie erkannt?</translation>
    </message>
    <message>
        <source>An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.</source>
        <extracomment>Guide, bigpicture.seen, text</extracomment>
        <translation>Eine installierte App hat ein eigenes Konto auf der Site, und Cloudward sucht eines mit dem Namen der App. Es gibt keinen dokumentierten Aufruf, der installierte Apps auflistet; ein Beweis ist daher nur die eigene Seite der App.</translation>
    </message>
    <message>
        <source>Upload the dump</source>
        <extracomment>Guide, bigpicture.upload, title</extracomment>
        <translation>Den Dump hochladen</translation>
    </message>
    <message>
        <source>In the cloud&apos;s app: App configuration, Advanced, Database dumps, “Import”, and the dump of the server.</source>
        <extracomment>Guide, bigpicture.upload, text</extracomment>
        <translation>In der App der Cloud: App configuration, Advanced, Database dumps, „Import“ und der Dump des Servers.</translation>
    </message>
    <message>
        <source>If the upload fails, load the page anew and try again. Cloudward compares the kept file by its checksum before it is given to the page.</source>
        <extracomment>Guide, bigpicture.upload, remedy</extracomment>
        <translation>Scheitert das Hochladen, laden Sie die Seite neu, und versuchen Sie es noch einmal. Cloudward vergleicht die aufbewahrte Datei anhand ihrer Prüfsumme, bevor die Seite sie erhält.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>Guide, bigpicture.restore, title</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Press “Restore” in the line of the dump and confirm; set the tick, press “Next”; type the word RESTORE in capital letters, and press “Restore”.</source>
        <extracomment>Guide, bigpicture.restore, text</extracomment>
        <translation>Drücken Sie „Restore“ in der Zeile des Dumps, und bestätigen Sie; setzen Sie das Häkchen, und drücken Sie „Next“; geben Sie das Wort RESTORE in Großbuchstaben ein, und drücken Sie „Restore“.</translation>
    </message>
    <message>
        <source>Something is in the cloud&apos;s app already</source>
        <extracomment>Guide, bigpicture.overwrites, title</extracomment>
        <translation>In der App der Cloud ist schon etwas</translation>
    </message>
    <message>
        <source>The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps.</source>
        <extracomment>Guide, bigpicture.overwrites, text</extracomment>
        <translation>Die Wiederherstellung ersetzt alles davon. Die App erstellt vorher einen Dump ihres Stands, oben in der Liste der Dumps.</translation>
    </message>
    <message>
        <source>By restoring that one you are back where you were.</source>
        <extracomment>Guide, bigpicture.overwrites, remedy</extracomment>
        <translation>Stellen Sie diesen wieder her, sind Sie wieder dort, wo Sie waren.</translation>
    </message>
    <message>
        <source>How does the app match people?</source>
        <extracomment>Guide, bigpicture.matching, title</extracomment>
        <translation>Wie ordnet die App Personen zu?</translation>
    </message>
    <message>
        <source>By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app.</source>
        <extracomment>Guide, bigpicture.matching, text</extracomment>
        <translation>Nach E-Mail: die Adresse, die der Server hatte, als der Dump erstellt wurde, und die Adresse des Cloud-Kontos. Wer durch die Korrektur eine andere Adresse bekam, wird vom Jira-Import zugeordnet, aber nicht von der App.</translation>
    </message>
    <message>
        <source>Choose by hand whom the app leaves open. The list on this page names them, and whom to choose.</source>
        <extracomment>Guide, bigpicture.matching, remedy</extracomment>
        <translation>Wählen Sie von Hand, wen die App offen lässt. Die Liste auf dieser Seite nennt diese Personen und wen Sie wählen.</translation>
    </message>
    <message>
        <source>Somebody has no account</source>
        <extracomment>Guide, bigpicture.no-account, title</extracomment>
        <translation>Jemand hat kein Konto</translation>
    </message>
    <message>
        <source>After the restore the screen is gone, and what was theirs is nobody&apos;s.</source>
        <extracomment>Guide, bigpicture.no-account, text</extracomment>
        <translation>Nach der Wiederherstellung ist der Bildschirm dafür weg, und was dieser Person gehörte, gehört niemandem.</translation>
    </message>
    <message>
        <source>Make an account for them before the restore, by an invitation.</source>
        <extracomment>Guide, bigpicture.no-account, remedy</extracomment>
        <translation>Legen Sie für diese Person vor der Wiederherstellung ein Konto an, durch eine Einladung.</translation>
    </message>
    <message>
        <source>Many without a match</source>
        <extracomment>Guide, bigpicture.many-unmatched, title</extracomment>
        <translation>Viele ohne Zuordnung</translation>
    </message>
    <message>
        <source>More than 20: look at them before you go on. More than 30 usually mean that Jira&apos;s import did not bring all users.</source>
        <extracomment>Guide, bigpicture.many-unmatched, text</extracomment>
        <translation>Mehr als 20: Sehen Sie sie sich an, bevor Sie weitermachen. Mehr als 30 bedeuten meist, dass der Jira-Import nicht alle Benutzer gebracht hat.</translation>
    </message>
    <message>
        <source>Stop, and look at step 8&apos;s counts before anything else.</source>
        <extracomment>Guide, bigpicture.many-unmatched, remedy</extracomment>
        <translation>Halten Sie ein, und sehen Sie sich vor allem anderen die Zahlen von Schritt 8 an.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <extracomment>Guide, bigpicture.running, title</extracomment>
        <translation>Die Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>It begins when the users are mapped, and the app&apos;s migration is over when the page says so. Leave the page open until then.</source>
        <extracomment>Guide, bigpicture.running, text</extracomment>
        <translation>Sie beginnt, wenn die Benutzer zugeordnet sind, und die Migration der App ist beendet, wenn die Seite es sagt. Lassen Sie die Seite bis dahin offen.</translation>
    </message>
    <message>
        <source>Look whether it is right</source>
        <extracomment>Guide, bigpicture.verify, title</extracomment>
        <translation>Nachsehen, ob alles stimmt</translation>
    </message>
    <message>
        <source>Open the app and compare boxes, their tasks, the Gantt chart, teams and security with the server&apos;s. Only people who know the plans can tell.</source>
        <extracomment>Guide, bigpicture.verify, text</extracomment>
        <translation>Öffnen Sie die App, und vergleichen Sie Boxen, ihre Aufgaben, das Gantt-Diagramm, Teams und Sicherheit mit denen des Servers. Ob es stimmt, können nur Personen sagen, die die Pläne kennen.</translation>
    </message>
    <message>
        <source>Why are connections off?</source>
        <extracomment>Guide, bigpicture.connections-off, title</extracomment>
        <translation>Warum sind Verbindungen abgeschaltet?</translation>
    </message>
    <message>
        <source>The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time.</source>
        <extracomment>Guide, bigpicture.connections-off, text</extracomment>
        <translation>Die Wiederherstellung setzt jede Integration auf „not operational“, damit nicht die App auf dem Server und die App in der Cloud gleichzeitig dieselben Dinge in einem anderen System ändern.</translation>
    </message>
    <message>
        <source>Switch off a connection on the server before you switch it on in the cloud.</source>
        <extracomment>Guide, bigpicture.connections-off, remedy</extracomment>
        <translation>Schalten Sie eine Verbindung auf dem Server aus, bevor Sie sie in der Cloud einschalten.</translation>
    </message>
    <message>
        <source>Where are they switched on?</source>
        <extracomment>Guide, bigpicture.connections-where, title</extracomment>
        <translation>Wo werden sie eingeschaltet?</translation>
    </message>
    <message>
        <source>App configuration, Integrations, Connections, the switch in the column Active: only those that you still need.</source>
        <extracomment>Guide, bigpicture.connections-where, text</extracomment>
        <translation>App configuration, Integrations, Connections, der Schalter in der Spalte Active: nur die, die Sie noch brauchen.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>Guide, bigpicture.wrong, title</extracomment>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Nothing is lost: the dump is kept with the migration, and the app&apos;s own dump of the state before is in its list.</source>
        <extracomment>Guide, bigpicture.wrong, text</extracomment>
        <translation>Nichts ist verloren: Der Dump ist bei der Migration aufbewahrt, und der eigene Dump der App vom Stand davor ist in ihrer Liste.</translation>
    </message>
    <message>
        <source>The restore may be done again.</source>
        <extracomment>Guide, bigpicture.wrong, remedy</extracomment>
        <translation>Sie können die Wiederherstellung wiederholen.</translation>
    </message>
</context>
<context>
    <name>Masker</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation>es ist ein Backup der Datenbank, das keine Anhänge enthält; sie liegen im jira-home</translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation>es sind keine Anhänge darin</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>es enthält kein tar</translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation>es sind keine Anhänge darin, aber in seinem Ordner %1: Wählen Sie diesen</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation>es ist ein RAR-Archiv; entpacken Sie es zuerst, und wählen Sie den Ordner</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation>es ist weder ein Ordner noch ein ZIP-, tar- oder 7z-Archiv</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation>Benutzer „%1“ lässt sich nicht ändern: Der Datensatz hat keine eigene ID.</translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation>„%1“ kann kein Zeichen ersetzen: bis zu %2 druckbare Zeichen, ohne &amp; &lt; &gt; &quot; &apos; - und ].</translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation>Benutzer ohne E-Mail-Adresse brauchen eine Domain oder eine Liste von Adressen.</translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation>Falsche Adressen brauchen eine Domain, die angehängt wird, eine andere Domain anstelle ihrer eigenen oder eine Liste neuer Adressen.</translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation>„%1“ bekäme %2, die ein anderer Benutzer hat. Lassen Sie auch doppelte Adressen korrigieren, oder geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation>%1 und %2 weitere behalten eine Adresse, die nicht geht: Keine Regel sagt, wie ihre lauten soll.</translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation>Diese behalten eine Adresse, die nicht geht, weil keine Regel sagt, wie ihre lauten soll: %1.</translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation>Dieses Backup hat keine Benutzerschlüssel: Benutzer lassen sich darin nicht umbenennen, ohne zu verlieren, was ihnen gehört.</translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation>Es gibt keinen Benutzer „%1“, der sich deaktivieren ließe.</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation>kein Backup von Jira</translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation>zu viele Zeichen eines Datensatzes müssten geändert werden</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation>Dateien, die nicht mitgenommen werden</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Zeichen, die XML nicht erlaubt</translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation>Als zwei Hälften geschriebene Zeichen</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>Bytes, die nicht UTF-8 sind</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation>Deaktivierte Benutzer</translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation>Öffentliche Freigaben</translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation>Berechtigungen für „Jeder“</translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation>Pakete werden nicht in den Ordner gelegt, aus dem sie erstellt werden</translation>
    </message>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation>ein anderes Cloudward packt gerade dorthin</translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation>Pakete sollen 2 bis 5 GB groß sein; nur wenn alle Medien unter 10 GB liegen, dürfen sie kleiner sein</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>was geschrieben wurde, liest sich anders zurück</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation>Der Server hat nicht alle Benutzer gezeigt: %1 wurden gefunden, und es gibt mehr. Nehmen Sie sie aus dem Backup oder der Datenbank, um alle zu haben.</translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation>Der Server hat %1 seiner %2 Gruppen gezeigt. Nehmen Sie sie aus dem Backup oder der Datenbank, um alle zu haben.</translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation>Der Server verbirgt E-Mail-Adressen; in users.csv sind sie leer, bei so vielen Benutzern: %1.</translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation>Gruppen, deren Mitglieder der Server nicht genannt hat: %1.</translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation>Mitgliedschaften über eine Gruppe in einer Gruppe: %1. In Jira Cloud gibt es solche Gruppen nicht; diese Personen stehen daher als Mitglieder der äußeren in der Liste.</translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation>Benutzer, die ausgelassen wurden, weil ihr Name in einem vorrangigen Verzeichnis vergeben ist: %1.</translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation>Benutzer, die ausgelassen wurden, weil ihr Verzeichnis abgeschaltet ist: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation>Das REST des Servers nennt keine Verzeichnisse: Diese Spalte von users-details.csv ist leer.</translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation>Benutzer, deren Verzeichnis nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation>Wann Benutzer sich zuletzt angemeldet haben, ist nicht bekannt (REST nennt es seit Jira 10): Diese Spalte von users-details.csv ist leer.</translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
        <translation>Benutzer, von denen keine Anmeldung bekannt ist: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation>Geschrieben von Cloudward %1 am %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation>Das war eine Übung mit Ersatz-Sites.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Jira Server</source>
        <translation>Jira Server</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>Seine Version</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Media from</source>
        <translation>Medien aus</translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation>Größtes Paket</translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation>Benutzer der Cloud-Site</translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation>bleiben und werden mit den importierten zusammengeführt</translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation>werden durch die importierten ersetzt</translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation>Benutzer exportiert nach</translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation>Gruppen exportiert nach</translation>
    </message>
    <message>
        <source>Confirmed in “%1”</source>
        <translation>Bestätigt in „%1“</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Atlassian does not confirm the rule behind this.</source>
        <translation>Atlassian bestätigt die Regel dahinter nicht.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was mended in the backup</source>
        <translation>Was im Backup korrigiert wurde</translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation>Importiert wird eine korrigierte Kopie. Das Original ist, wie es war, und die Befunde oben sind die der Kopie.</translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation>In der Liste als</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation>Korrigierte Kopie</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Ihre Größe</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Liste aller Änderungen</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation>Jede Datei, die fehlt, eine andere Größe hat oder ausgelassen wurde</translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation>Die vollständige Liste, eine Zeile je Datei: %1</translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation>Medienpakete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Dateien darin</translation>
    </message>
    <message>
        <source>Attachments that are in no chunk, left out: %1</source>
        <translation>Anhänge, die in keinem Paket sind, ausgelassen: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation>Was neue Mitglieder gewinnen</translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation>Zugriff auf Produkte</translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation>Sie wurden wieder hinzugefügt zu: %1</translation>
    </message>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Nachweis: beide Seiten verglichen</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>eine Schätzung</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Im Backup</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation>Es wurde kein Backup gelesen.</translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation>Der Server wurde nicht über sich befragt.</translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation>Die Cloud-Site wurde vor dem Import nicht über sich befragt.</translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation>Die Zahlen auf beiden Seiten wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Cannot be known: %1</source>
        <translation>Nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation>Der Import von %1 wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation>Alles, was Cloudward kennt, wurde geprüft oder bestätigt.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>Migrationsbericht: %1</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation>Nach der Migration</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Benutzer und Gruppen exportieren</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation>Anhänge, Avatare und Logos sichern</translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation>Backup importieren</translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation>Medien importieren</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Gruppen prüfen, Zugriff gewähren</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Wieder in die eigenen Gruppen</translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation>Prüfungen nach der Migration</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Benutzern Konten zuordnen</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: Dump erstellen</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: in der Cloud installieren</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: Dump wiederherstellen</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: einschalten und ansehen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Beachtung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>von Hand bestätigt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation>gelesen und akzeptiert</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation>noch nicht importiert</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird hochgeladen</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>wird verarbeitet</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>wird importiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>left without</source>
        <translation>ohne gelassen</translation>
    </message>
    <message>
        <source>to be granted</source>
        <translation>zu gewähren</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation>geht in %1 auf</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation>wird nicht mitgenommen</translation>
    </message>
    <message>
        <source>Files of projects that were left out</source>
        <translation>Dateien ausgelassener Projekte</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>In den Medien</translation>
    </message>
    <message>
        <source>While packing</source>
        <translation>Beim Packen</translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation>Unter den Benutzern</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took, by the journal</source>
        <translation>Dauer laut Protokoll</translation>
    </message>
    <message>
        <source>BigPicture&apos;s dump</source>
        <translation>Dump von BigPicture</translation>
    </message>
    <message>
        <source>Could be mended, and was left as it is.</source>
        <translation>Korrigierbar, wurde aber gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>Im Original</translation>
    </message>
    <message>
        <source>In the mended copy</source>
        <translation>In der korrigierten Kopie</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as it may. Times are those of %3.</source>
        <translation>Was noch bleibt, beginnt am %1 und dauert %2. Jede Zeit unten ist die späteste: Sie gilt, wenn alles davor so lange dauert wie höchstens angenommen. Alle Zeiten in der Zeitzone %3.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>jemand muss dabei sein</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nach: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Beginn bis</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Ende bis</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>Go oder No-Go</translation>
    </message>
    <message>
        <source>Before the backup is imported: its audit shows no errors, and nothing is needed any more of what the cloud site holds.</source>
        <translation>Bevor das Backup importiert wird: Seine Prüfung zeigt keine Fehler, und nichts von dem, was die Cloud-Site enthält, wird noch gebraucht.</translation>
    </message>
    <message>
        <source>Before the media are imported: the projects and issues are there, as counted.</source>
        <translation>Bevor die Medien importiert werden: Die Projekte und Vorgänge sind da, durch Zählung bestätigt.</translation>
    </message>
    <message>
        <source>Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.</source>
        <translation>Bevor die Benutzer in die Cloud geschickt werden: Beide Seiten sind verglichen, und aus jedem Team hat jemand nachgesehen.</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Importing the backup replaces all Jira data of the cloud site, and media that were imported before.</source>
        <translation>Der Import des Backups ersetzt alle Jira-Daten der Cloud-Site und die Medien, die vorher importiert wurden.</translation>
    </message>
    <message>
        <source>The users of the cloud site are deleted and replaced, those of Confluence too.</source>
        <translation>Die Benutzer der Cloud-Site werden gelöscht und ersetzt, auch die von Confluence.</translation>
    </message>
    <message>
        <source>Restoring BigPicture’s dump overwrites all that the app holds in the cloud; it makes a dump of that before.</source>
        <translation>Die Wiederherstellung des BigPicture-Dumps überschreibt alles, was die App in der Cloud enthält; die App erstellt davon vorher einen Dump.</translation>
    </message>
    <message>
        <source>What people write in the cloud does not come back to the server: from then on, going back loses it.</source>
        <translation>Was Benutzer in der Cloud schreiben, kommt nicht auf den Server zurück: Von da an geht es bei einer Rückkehr verloren.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them again at any time.</source>
        <translation>Nichts hier ändert die Daten des Servers. Bis die Benutzer in die Cloud geschickt werden, kann er jederzeit wieder für sie geöffnet werden.</translation>
    </message>
    <message>
        <source>An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. Keep the backup and the chunks until nobody asks for the server any more.</source>
        <translation>Ein Import, der fehlschlug oder das Falsche brachte, wird noch einmal gemacht: zuerst die Daten, dann alle Pakete. Bewahren Sie das Backup und die Pakete auf, bis niemand mehr nach dem Server fragt.</translation>
    </message>
    <message>
        <source>Where the cloud site holds anything that is needed, make a backup of the site itself before: it is the only way back for it.</source>
        <translation>Enthält die Cloud-Site irgendetwas, das gebraucht wird, erstellen Sie vorher ein Backup der Site selbst: Es ist dafür der einzige Weg zurück.</translation>
    </message>
    <message>
        <source>Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as they were.</source>
        <translation>Ändern Sie DNS-Namen, Weiterleitungen und Links auf Jira zuletzt, und notieren Sie, wie sie waren: Zurückgehen heißt, sie wieder so zu setzen.</translation>
    </message>
    <message>
        <source>Whom to tell, and when</source>
        <translation>Wem wann Bescheid zu geben ist</translation>
    </message>
    <message>
        <source>A week before: when Jira is closed, for how long, and where it will be.</source>
        <translation>Eine Woche vorher: wann Jira geschlossen wird, für wie lange, und wo es danach sein wird.</translation>
    </message>
    <message>
        <source>When it begins, when it is late, and when it is done.</source>
        <translation>Wenn es beginnt, wenn es sich verspätet und wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Where it is called off: that the server goes on, and when it is tried again.</source>
        <translation>Bei einer Absage: dass der Server weiterläuft und wann es wieder versucht wird.</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>Runbook: %1</translation>
    </message>
    <message>
        <source>Before Jira is closed to changes: nothing in “Before you start” stands in the way, and each step has somebody who sees to it.</source>
        <translation>Bevor Jira für Änderungen geschlossen wird: Nichts unter „Bevor Sie beginnen“ steht im Weg, und für jeden Schritt ist jemand zuständig.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 at %2 a second, as measured</source>
        <translation>%1 mit %2 pro Sekunde (gemessen)</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 a second, as is usual</source>
        <translation>%1 mit %2 bis %3 pro Sekunde (üblich)</translation>
    </message>
    <message>
        <source>Atlassian does not say how long an import takes</source>
        <translation>Atlassian sagt nicht, wie lange ein Import dauert</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>measured in this run</source>
        <translation>in diesem Lauf gemessen</translation>
    </message>
    <message>
        <source>from sizes and usual rates</source>
        <translation>aus Größen und üblichen Raten</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>eine Schätzung</translation>
    </message>
</context>
<context>
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation>es endet zu früh oder ist eines von mehreren Teilen</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>die ersten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>das Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation>eine Prüfsumme darin stimmt nicht</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>die Prüfsumme von %1 stimmt nicht</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation>es ist verschlüsselt; entpacken Sie es zuerst mit seinem Passwort, und wählen Sie den Ordner</translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation>es wurde mit %1 gepackt, was hier nicht gelesen wird; entpacken Sie es zuerst, und wählen Sie den Ordner</translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation>mehr als zehn Millionen Dateien</translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation>eine Adresse beginnt mit sftp://</translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation>eine Adresse sieht aus wie sftp://user@host/path</translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation>ein Passwort gehört nicht in eine Adresse; es wird abgefragt</translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation>schreiben Sie ? als %3F und # als %23</translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation>die Passphrase ist eine andere, oder es ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation>es ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation>er hat eine Passphrase</translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
        <translation>der Server verlangt mehr als ein Passwort; verwenden Sie einen Schlüssel</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation>ein Kopf darin ist beschädigt</translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation>es ist eines von mehreren Teilen; setzen Sie sie zuerst zusammen</translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation>es endet zu früh, oder sein Ende ist beschädigt</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation>es wurde mit einem Wörterbuch von %1 komprimiert, und das Entpacken würde hier zu viel Speicher brauchen; entpacken Sie es zuerst, und wählen Sie den Ordner</translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation>es sind keine Pakete (media-001.zip …) darin</translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation>Text außerhalb des Wurzelelements</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation>ein Dokumenttyp (DOCTYPE), den kein Jira-Backup hat</translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation>„&lt;!“ ohne etwas, das hier darauf folgen darf</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation>die Datei endet innerhalb des Elements %1</translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation>ein einzelner Wert von mehr als %1</translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation>ein Schrägstrich in einem Tag</translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation>ein Leerzeichen oder das Ende des Tags fehlt</translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation>ein zweites Wurzelelement, %1</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>ein Gleichheitszeichen fehlt</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>das Attribut %1 steht zweimal da</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>ein Element mit mehr als %1 Attributen</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>„&lt;“ im Wert eines Attributs</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>ein Name von mehr als %1 Byte</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation>mehr als %1 verschiedene Namen</translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation>ein schließendes Tag ohne öffnendes</translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation>ein anderes schließendes Tag als das von %1</translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation>mehr als ein Name in einem schließenden Tag</translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation>„]]&gt;“ im Text</translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation>die Entität %1, die nicht deklariert ist</translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation>ein kaufmännisches Und, mit dem keine Referenz beginnt</translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation>eine Referenz auf ein Zeichen, das XML verbietet</translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation>zwei Bindestriche in einem Kommentar</translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation>eine XML-Deklaration, die nicht ganz am Anfang steht</translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation>in einer Verarbeitungsanweisung fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation>die XML-Deklaration ist nicht, wie sie sein soll</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation>die Daten enden zu früh</translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation>das Verzeichnis bricht ab</translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation>ein Eintrag soll größer sein als die Datei</translation>
    </message>
    <message>
        <source>an entry is said to be larger than its data can be</source>
        <translation>ein Eintrag soll größer sein, als seine Daten sein können</translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation>ein Eintrag soll hinter dem Verzeichnis liegen</translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation>es ist keine ZIP-Datei, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation>es ist ein Teil einer auf mehrere Dateien verteilten ZIP-Datei</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>das Verzeichnis ist nicht dort, wo es sein soll</translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation>die Daten sind nicht dort, wo das Verzeichnis sagt</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>The page was given %1.</source>
        <translation>Die Seite hat %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation>%1 wird empfangen: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation>%1 wird empfangen: %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ist angekommen.</translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
        <translation>Wenn die Seite nach einer Datei fragt, erhält sie %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalCard</name>
    <message>
        <source>5. Prove that it arrived</source>
        <translation>5. Nachweisen, dass alles da ist</translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation>Cloudward zählt die Projekte und Vorgänge der Site und stellt sie denen des Backups gegenüber.</translation>
    </message>
    <message>
        <source>Count p&amp;rojects and issues</source>
        <translation>Pro&amp;jekte und Vorgänge zählen</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Es gibt kein geprüftes Backup zum Vergleichen. Prüfen Sie es in Schritt 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation>Verbinden Sie unter „Bevor Sie beginnen“ die Cloud-Site, und diese Seite kann für Sie zählen. Sonst sehen Sie sich einige Projekte und Vorgänge selbst an.</translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation>Es wird gezählt, was angekommen ist</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Im Backup</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Counts before and after</source>
        <translation>Zahlen vorher und nachher</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation>Dateien einzeln übertragen</translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation>Auf diesem Weg behalten die Dateien ihre Namen, nicht aber Autor und Datum: Angezeigt werden Sie und der heutige Tag. Die Liste, die geschrieben wird, enthält die ursprünglichen Angaben. Wo Import media funktioniert, ist das der bessere Weg.</translation>
    </message>
    <message>
        <source>Bring &amp;these files</source>
        <translation>Diese Dateien über&amp;tragen</translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation>Für das, was Import media nicht annimmt: ein Paket, das immer wieder scheitert, Dateien, die in kein Paket passen, und Dateien, die laut den Prüfungen fehlen. Jeder Vorgang wird zuerst angesehen, damit nichts doppelt hinzugefügt wird. Ein abgebrochener Versuch wird dort fortgesetzt, wo er endete.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>We&amp;lche Dateien</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>Op&amp;en the list</source>
        <translation>Liste ö&amp;ffnen</translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation>Alles, was die Cloud noch nicht hat</translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation>Was laut den Prüfungen fehlt (Vorgänge: %L1)</translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation>Was beim Packen ausgelassen wurde: zu groß für ein Paket oder damals nicht lesbar</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Was in %1 steckt</translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation>Dateien werden per REST übertragen</translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation>Übertragen, jetzt und bei früheren Läufen: %L1. Schon vorhanden: %L2.</translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation>Andere Größe als im Backup angegeben: %L1; die Liste nennt sie.</translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation>Vorgänge, die die Site diesem Konto nicht zeigt: %L1.</translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation>Größer, als die Site annimmt (%1 je Datei): %L2.</translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation>Nicht unter den Medien: %L1.</translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation>Fehlgeschlagen: %L1; die Liste nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation>Verbinden Sie zuerst die Cloud, in Schritt 0.</translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation>Prüfen Sie zuerst in Schritt 2 das Backup: Es kennt die Namen der Dateien und ihre Vorgänge.</translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation>Wählen Sie zuerst in Schritt 3, wo die Medien liegen.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation>Auf diesen Computer holen</translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation>Ort der Datei: ein &amp;Pfad, den dieser Computer sieht, eine http(s)-Adresse oder eine Stelle auf dem Server</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation>Das Backup ist vollständig: %1. Rufen Sie es jetzt ab.</translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation>Auf dem Server per SSH (SFTP), und wie schnell</translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation>Auf dem Server s&amp;uchen …</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
        <translation>%L1 MB pro Sekunde</translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation>Das ist weder eine Adresse noch ein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation>Geben Sie an, wohin Jira die Datei schreibt: einen Pfad, den dieser Computer sieht, oder suchen Sie auf dem Server.</translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation>Warten, bis Jira das Backup geschrieben hat</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation>Geben Sie den Namen des Servers und Ihren Benutzernamen dort an.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation>Backup auf dem Server erstellen</translation>
    </message>
    <message>
        <source>File name (&amp;Jira adds .zip and puts it into the folder export of its home)</source>
        <translation>Datei&amp;name (Jira ergänzt .zip und legt sie im Ordner export seines Home-Ordners ab)</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Backup starten</translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation>Oder Jiras eigene Sei&amp;te dafür öffnen</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Watch the file &amp;until it is whole</source>
        <translation>Datei beobachten, bis sie &amp;vollständig ist</translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation>Jira schreibt das Backup</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Halten Sie währenddessen alle aus Jira heraus.&lt;/b&gt; Was jemand in dieser Zeit ändert, kann ohne jede Warnung nur teilweise im Backup landen, das sich dann nicht importieren lässt. Kündigen Sie eine Pause an; ab jetzt sollte niemand mehr in Jira arbeiten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%L1 Vorgänge&lt;/b&gt;: Halten Sie im Exportordner mindestens %2 frei und rechnen Sie mit %3 bis %4. Beides ist aus der Zahl der Vorgänge geschätzt; es entscheiden Festplatte und Datenbank Ihres Servers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Es braucht Platz und Zeit:&lt;/b&gt; Halten Sie im Exportordner einige Gigabyte frei. Bei einer Million Vorgängen kann es eine Stunde dauern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation>Auf dem Server gibt es schon ein Backup dieses Namens: %1. Geben Sie einen anderen Namen an, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation>Jira hat in seiner Datenbank Zeichen gefunden, die XML nicht erlaubt, und bietet an, sie zu entfernen. Das ändert die Datenbank und lässt sich nicht rückgängig machen, daher bestätigt Cloudward es nicht für Sie. Legen Sie eine Kopie der Datenbank an, starten Sie das Backup dann in Jira selbst (System, Import und Export, „Backup system“), bestätigen Sie dort, und kommen Sie mit der Datei zurück.</translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
        <translation>Keine rechtzeitige Antwort, oft weil ein Proxy dazwischen aufgibt. Jira schreibt womöglich weiter: Starten Sie kein zweites Backup. Geben Sie unten an, wo die Datei liegt; Cloudward beobachtet sie, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation>Der Server hat das Backup nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation>Verbinden Sie den Server unter „Bevor Sie beginnen“ mit Benutzername und Passwort: Ein Token reicht hierfür nicht. Oder erledigen Sie es in Jira selbst: System, Import und Export, „Backup system“; bringen Sie die Datei dann hierher.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation>Oder ein Bac&amp;kup, das schon hier ist (ZIP oder seine entities.xml)</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation>Backup von Jira</translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation>Backups (*.zip entities.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation>Ich habe diese Befunde &amp;gelesen und mache mit diesem Backup weiter</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Es wurde nichts gefunden, was den Import stören würde.</translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation>Zum &amp;Dump</translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation>Jira-Datenbank sichern</translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
        <translation>Jira schreibt alle seine Daten außer den Anhängen in eine ZIP-Datei. Cloudward holt sie hierher, liest sie, nennt, woran der Import scheitern würde, und kann es in einer Kopie korrigieren.</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>Das Backup wird gelesen.</translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation>Das Backup wird abgerufen.</translation>
    </message>
    <message>
        <source>The mended copy is being written.</source>
        <translation>Die korrigierte Kopie wird geschrieben.</translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation>Es wurde noch kein Backup gelesen: Rufen Sie eines ab, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation>Einige Befunde sind Fehler. Korrigieren Sie sie in einer Kopie, oder haken Sie ab, dass Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation>Einige Befunde sind Fehler. Beheben Sie sie und erstellen Sie ein neues Backup, oder haken Sie ab, dass Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation>Anhänge, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation>die Zahl der Datensätze ist die, die Jira am Ende vermerkt hat</translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation>die Zahl der Datensätze weicht von der ab, die Jira am Ende vermerkt hat</translation>
    </message>
    <message>
        <source>links to this server in its texts: %1</source>
        <translation>Links auf diesen Server in seinen Texten: %1</translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
        <translation>Dieses Jira hat %1; dessen eigene Schritte stehen jetzt zwischen denen von Jira. Sein Dump gehört zu diesem Backup: Erstellen Sie ihn, bevor der Server wieder benutzt wird.</translation>
    </message>
</context>
<context>
    <name>cloudward::BarList</name>
    <message>
        <source>%L1 others</source>
        <translation>%L1 weitere</translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Passwörter, Token und Schlüssel werden im Schlüsselbund dieses Systems aufbewahrt, nie in den Dateien von Cloudward.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation>Passwörter, Token und Schlüssel bleiben nur im Arbeitsspeicher und sind weg, sobald Cloudward geschlossen wird.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Apps with a migration of their own</source>
        <translation>Apps mit eigener Migration</translation>
    </message>
    <message>
        <source>This &amp;Jira uses BigPicture or BigGantt</source>
        <translation>Dieses &amp;Jira nutzt BigPicture oder BigGantt</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation>Verbinden Sie beide Seiten; Cloudward prüft selbst, was es kann. Was es nicht sehen kann, sehen Sie sich an und haken es ab.</translation>
    </message>
    <message>
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
        <translation>Der Import würde löschen, was %1 enthält. Geben Sie den Namen der Site auf ihrer Karte ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation>Das steht im Weg: %1.</translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation>Noch offen (verbinden oder ansehen und abhaken): %1.</translation>
    </message>
    <message>
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation>Das Backup führt sie auf. Ihre eigenen Schritte stehen zwischen denen von Jira: ein Dump vor dem Jira-Backup, seine Wiederherstellung nach den Importen.</translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
        <translation>Ihre Pläne sind nicht im Jira-Backup. Mit diesem Häkchen stehen ihre eigenen Schritte zwischen denen von Jira: ein Dump vor dem Jira-Backup, seine Wiederherstellung nach den Importen. Führt ein Backup die App auf, wird das Häkchen von selbst gesetzt.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation>%1 von %2 sind geklärt.</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Auf dieser Seite der App:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, eine Beschreibung, Create dump&lt;/li&gt;&lt;li&gt;Warten Sie, bis er oben in der Liste steht; laden Sie die Seite neu, wenn nicht&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Die Datei wird beim Eintreffen übernommen und bei der Migration aufbewahrt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation>Die App auf dem Server</translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation>Ihre &amp;Version</translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation>wie unter „Apps verwalten“ angezeigt</translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation>Verwenden Sie auf diesem Weg nicht den Jira Cloud Migration Assistant (JCMA) von Atlassian: Er gibt Vorgängen und Benutzern neue Nummern, und der Dump passt dann zu nichts. Für JCMA hat die App einen anderen Weg; die beiden lassen sich nicht mischen.</translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation>Dump erstellen</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Melden Sie sich auf dem Server als Administrator an, und öffnen Sie die App.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, eine Beschreibung, die Sie wiedererkennen, Create dump.&lt;/li&gt;&lt;li&gt;Warten Sie, bis er oben in der Liste steht. Falls nicht, laden Sie die Seite neu.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Erstellen Sie ihn unmittelbar vor dem Jira-Backup in Schritt 2, während niemand arbeitet: Was dazwischen geplant wird, ist in keinem von beiden oder nur in einem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>App hie&amp;r öffnen</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>App im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei aufbewahren</translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation>Ihr Browser legt Downloads ab &amp;in</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>Keep this &amp;file</source>
        <translation>Diese &amp;Datei aufbewahren</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>&amp;Andere Datei nehmen…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation>Der Dump der App</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation>Der Dump wird bei der Migration aufbewahrt. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation>Die Datei konnte nicht aufbewahrt werden; die Anleitung nennt den Grund.</translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation>Integrationen, für später</translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation>Nach der Wiederherstellung ist jede Verbindung zu anderen Systemen abgeschaltet. Notieren Sie jetzt ihre Namen, einen je Zeile, damit keine vergessen wird: App configuration › Integrations › Connections. Lassen Sie das Feld leer, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation>Namen der Verbindungen der App, einer je Zeile</translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation>Die eigenen Daten der App reisen nicht im Jira-Backup mit. Die App schreibt sie in einen Dump, und die App in der Cloud liest ihn wieder ein.</translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation>Die App muss auf %1 oder neuer aktualisiert werden, bevor sie den Dump erstellt.</translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation>Der Dump wird kopiert.</translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation>Es ist noch kein Dump aufbewahrt. Überspringen Sie diesen Schritt nur, wenn die Daten der App nicht mitkommen sollen.</translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation>Das Backup führt %1 %2 auf.</translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation>„Apps verwalten“ auf dem Server zeigt ihre Version; ein in Schritt 2 gelesenes Backup ebenso.</translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation>%1 %2 erstellt Dumps, die die Cloud annimmt (%3 oder neuer).</translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation>%1 %2 ist zu alt: Die Cloud nimmt Dumps von %3 oder neuer an. Aktualisieren Sie zuerst die App auf dem Server.</translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation>Die App muss %1 oder neuer sein. Geben Sie hier ihre Version ein.</translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation>Auf Jira Data Center verlangt die App, noch einmal installiert zu werden, bevor sie einen Dump erstellt. Installieren Sie dieselbe Version erneut, wenn sie danach fragt. In einem Cluster schaltet das die App auf den anderen Knoten ab, bis diese nachziehen; tun Sie es daher außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation>Die Adresse des Servers ist noch nicht bekannt: Geben Sie sie unter „Bevor Sie beginnen“ an.</translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation>Aufbewahrt: %1, %2, vom %3.&lt;br&gt;SHA-256: %4</translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation>Warten auf eine neue Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation>Neu, seit Sie zur App gegangen sind: %1, %2. Ist das der Dump? Was darin ist, lässt sich von außen nicht sehen.</translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation>Dump der App wird aufbewahrt</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: Dump erstellen</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation>Verbindungen wieder einschalten</translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation>Nach der Wiederherstellung ist jede Integration „not operational“, damit nicht die App auf dem Server und die in der Cloud dieselben Dinge ändern. Schalten Sie jede zuerst auf dem Server aus, dann in der Cloud ein: App configuration › Integrations › Connections, der Schalter in der Spalte Active. Haken Sie sie hier ab, sobald sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation>&amp;Verbindungen öffnen</translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation>In Schritt 1 von BigPicture wurde keine Verbindung notiert. Ist auch die Liste in der App leer, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation>Wieder eingeschaltete Verbindungen</translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation>Name einer Verbindung</translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation>Name einer weiteren Verbindung</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation>App ansehen</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>&amp;App öffnen</translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation>Die Pläne sind zurück. Verbindungen zu anderen Systemen sind noch abgeschaltet, und ob die Pläne stimmen, können nur Personen sagen, die sie kennen.</translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation>Noch nicht eingeschaltet: %1. Entfernen Sie aus der Liste, was ausgeschaltet bleiben soll.</translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation>Sehen Sie sich die App an, und haken Sie ab, was stimmt: %1 sind offen.</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: einschalten und ansehen</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Apps › Neue Apps suchen, im Menü der Site.&lt;/li&gt;&lt;li&gt;Suchen Sie die App, und nehmen Sie dieselbe wie auf dem Server.&lt;/li&gt;&lt;li&gt;Installieren Sie sie. Dafür müssen Sie Administrator der Site sein.&lt;/li&gt;&lt;li&gt;Geben Sie ihre Lizenz ein, oder beginnen Sie eine Testphase.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Öffnen Sie sie einmal, und legen Sie nichts darin an: Was dort ist, wird im nächsten Schritt ersetzt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation>App su&amp;chen</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Ist sie da?</translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation>Auf der &amp;Site nachsehen</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>&amp;App öffnen</translation>
    </message>
    <message>
        <source>It opens on the site, and its &amp;licence or trial is valid</source>
        <translation>Die App ö&amp;ffnet sich auf der Site, und ihre Lizenz oder Testphase ist gültig</translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation>Der Dump wird von der App selbst wiederhergestellt; die App muss also zuerst auf der Cloud-Site sein.</translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation>Öffnen Sie die App auf der Site, und haken Sie ab, dass sie da ist.</translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation>Die App wird gesucht</translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation>Verbinden Sie die Cloud-Site, damit Cloudward selbst nachsieht.</translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation>Auf der Site gibt es ein Konto mit dem Namen der App: %1. Eine installierte App hat eines, soweit bekannt; ob ihre Lizenz gültig ist, sagt nur ihre eigene Seite.</translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation>Es ist kein Konto der App zu sehen. Ein neues erscheint bis zu einer halben Minute später. Öffnet sie sich trotzdem auf der Site, ist sie da: Nicht jede App benennt ihr Konto nach sich selbst.</translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation>Ihr Konto darf die Konten von Apps nicht auflisten, daher lässt es sich von hier nicht feststellen. Öffnen Sie die App, um es zu sehen.</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: in der Cloud installieren</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation>Der Dump ist in der Liste der App</translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation>App configuration › Advanced › Database dumps › Import, und die Datei oben.</translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation>„Restore“ ist gedrückt und bestätigt</translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation>In der Zeile mit dem Namen des Dumps: Restore, dann das Kästchen und Next, dann das Wort RESTORE in Großbuchstaben. Die App erstellt zuerst einen Dump ihres jetzigen Stands.</translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation>Die Benutzer sind zugeordnet</translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation>Die App zeigt, wen sie nicht zuordnen konnte. Wählen Sie nach der Liste oben für jeden ein Konto.</translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation>Die Wiederherstellung ist beendet</translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation>Die App meldet es; bei großen Plänen dauert es eine Weile.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Auf dieser Seite der App:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: Der aufbewahrte Dump wird von selbst übergeben&lt;/li&gt;&lt;li&gt;Restore, in seiner Zeile&lt;/li&gt;&lt;li&gt;Das Kästchen, und Next&lt;/li&gt;&lt;li&gt;RESTORE eintippen, und Restore&lt;/li&gt;&lt;li&gt;Konten nach der Liste unten wählen&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Jeden dieser Schritte führen Sie selbst aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation>Zu wählende Konten</translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation>Wen die App nicht zuordnen wird</translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation>Die App ordnet Personen nach den E-Mail-Adressen zu, die der Server hatte, und fragt mitten in der Wiederherstellung nach den übrigen. Hier sehen Sie vorher, nach wem sie höchstens fragen wird: Welche Benutzer der Dump nennt, lässt sich von außen nicht sehen.</translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation>Zuordnung &amp;vorhersagen</translation>
    </message>
    <message>
        <source>To the co&amp;unts</source>
        <translation>Zu den Zahle&amp;n</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>Zu den Pers&amp;onen</translation>
    </message>
    <message>
        <source>&amp;I have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation>&amp;Ich habe nachgesehen: Die Benutzer sind in der Cloud, und diese sind von Hand zu wählen</translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation>Benutzer, die die App nicht zuordnen wird, und wen Sie wählen</translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation>Diese &amp;Liste als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation>Die Wiederherstellung ersetzt alles, was die App in der Cloud enthält. Die App erstellt zuerst einen Dump ihres jetzigen Stands, damit Sie zurückkönnen; von Jira selbst wird nichts angetastet.</translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation>Pfad des aufbewahrten Dumps</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>App hie&amp;r öffnen</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>App im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation>Der aufbewahrte Dump ist unversehrt: Größe und Prüfsumme sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation>Der Dump der App wird auf der eigenen Seite der App hochgeladen und wiederhergestellt; Benutzer, die sie nicht zuordnen kann, werden von Hand gewählt und deshalb hier vorher genannt.</translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation>Importieren Sie zuerst das Jira-Backup (Schritt 4): Die Pläne der App handeln von dessen Vorgängen.</translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation>Es ist kein Dump aufbewahrt: Erstellen Sie ihn in Schritt 1 von BigPicture.</translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation>Sehen Sie nach, wer zugeordnet wird, bevor die Wiederherstellung danach fragt.</translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation>Mehr als %1 Benutzer hätten keine Zuordnung: Sehen Sie sich zuerst die Benutzer an.</translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation>Haken Sie jeden Teil der Wiederherstellung ab, sobald Sie ihn erledigt sehen.</translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation>Zuordnungen werden ermittelt</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation>Der Jira-Import (Schritt 4) ist noch nicht bestätigt; ohne ihn findet die App niemanden.</translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation>Beim letzten Nachsehen wären %L1 ohne Zuordnung geblieben. Sehen Sie erneut nach, um die Liste zu sehen.</translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation>Per E-Mail-Adresse: %L1. Von Hand zu wählen, höchstens: %L2.</translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation>Davon erwartet, weil ihre Adressen nach dem Dump geändert wurden oder niemand gewünscht ist: %L1.</translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation>Davon ohne ein Konto, von dem bekannt wäre, dass es ihres ist: %L1. Legen Sie vor der Wiederherstellung eines an, oder übernehmen Sie einen Vorschlag, wo er stimmt.</translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation>Konten, die ihre Adresse verbergen und die die App vielleicht sieht, vielleicht nicht: %L1.</translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation>Einem anderen Konto zugeordnet als beim Jira-Import, also bitte ansehen: %L1.</translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation>Gelöschte Benutzer und Benutzer von Apps, nicht berücksichtigt: %L1.</translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation>Die Organisation konnte nicht nach verborgenen Adressen gefragt werden: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation>&lt;b&gt;Halten Sie ein, und sehen Sie nach.&lt;/b&gt; %L1 Benutzer hätten keine Zuordnung. So viele bedeuten meist, dass schon der Jira-Import nicht alle Benutzer gebracht hat. Vergleichen Sie vor der Wiederherstellung die Zahlen von Schritt 8, und sehen Sie sich die Personen an.</translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation>%L1 Benutzer hätten keine Zuordnung, das sind viele. Sehen Sie sich zuerst die Personen an: Gibt es einen Grund, den Sie kennen?</translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation>Alle werden per E-Mail-Adresse zugeordnet.</translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation>Wenige genug, um sie von Hand zu wählen: %L1.</translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation>Der aufbewahrte Dump wird verglichen</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: Dump wiederherstellen</translation>
    </message>
</context>
<context>
    <name>cloudward::BrowserCover</name>
    <message>
        <source>This page is not ours, and nothing in it can be masked.</source>
        <translation>Diese Seite stammt nicht von uns; in ihr lässt sich nichts maskieren.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite anzeigen</translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and accept it</source>
        <translation>Ich habe es verglichen und akzeptiere es</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieser Computer vertraut dem Zertifikat von %1 nicht: %2&lt;/p&gt;&lt;p&gt;Sein SHA-256-Fingerabdruck lautet&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Fragen Sie den Administrator des Servers, ob das stimmt, bevor Sie ein Passwort dorthin senden. Wenn Sie es akzeptieren, gilt das nur für diesen Host.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckRow</name>
    <message>
        <source>Who sees to it</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation>%1: wer zuständig ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: Notiz</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Von Ihnen geprüft</translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation>Ich habe das gelesen und mache weiter</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Ich habe das geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is ticked, check</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkBar</name>
    <message>
        <source>%L1 others</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>Point at a part, or use the arrow keys, to read what it is.</source>
        <translation>Zeigen Sie auf einen Teil, oder nutzen Sie die Pfeiltasten, um zu lesen, was er ist.</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation>Einige &amp;Anhänge des letzten Pakets öffnen</translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation>Anhänge von %1 werden geöffnet</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation>Avatare und Logos</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation>%L1: %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 beginnt mit</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Wird verarbeitet</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Projekte darin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cloudward::CloudCard</name>
    <message>
        <source>Jira Cloud</source>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>E-mail of a site a&amp;dministrator</source>
        <translation>&amp;E-Mail eines Site-Administrators</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>A&amp;PI-Token</translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation>Or&amp;ganisations-API-Schlüssel</translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation>optional: Schritt 6 kann damit Zugriff für Sie gewähren</translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation>&amp;Cloud verbinden</translation>
    </message>
    <message>
        <source>The site&apos;s name, to say that what it holds may be lost</source>
        <translation>Name der Site, als Bestätigung, dass ihr Inhalt verloren gehen darf</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie https://your-site.atlassian.net.</translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation>Geben Sie die E-Mail-Adresse Ihres Atlassian-Kontos an.</translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation>Geben Sie ein API-Token an. Sie erstellen es auf id.atlassian.com unter „Security“.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 wird verbunden</translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation>Sie haben bestätigt, dass alles im Jira von %1 verloren gehen darf: Der Import ersetzt es.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation>&lt;b&gt;Der Import löscht, was dort ist.&lt;/b&gt; Er ersetzt jedes Projekt, jeden Vorgang und jede Einstellung im Jira von %1. Erstellen Sie zuerst ein Backup davon, oder nehmen Sie eine leere Site.</translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation>Um mit dieser Site weiterzumachen, ihren Namen e&amp;ingeben: %1</translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation>ob das Konto Jira verwaltet</translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation>ob es die Site verwaltet</translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation>wie viele Projekte es gibt</translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation>wie viele Vorgänge es gibt</translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation>wie groß ein Anhang sein darf</translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation>wie viele Lizenzplätze es gibt</translation>
    </message>
    <message>
        <source>which plan it has</source>
        <translation>welchen Plan sie hat</translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation>Site-Administrator</translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation>Jira-Administrator</translation>
    </message>
    <message>
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation>Jira-Administrator, nicht als Site-Administrator zu erkennen</translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation>dessen Berechtigungen nicht lesbar waren</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>kein Administrator</translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
        <translation>Was die Site enthält, ließ sich nicht zählen.</translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation>Die Site ist leer.</translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation>Die Site enthält %L1 Projekte und etwa %L2 Vorgänge.</translation>
    </message>
    <message>
        <source>%1: seats without a limit.</source>
        <translation>%1: Lizenzplätze ohne Grenze.</translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation>%1: %L2 Lizenzplätze.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation>%1: %L2 von %L3 Lizenzplätzen sind belegt.</translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation>Das Backup hat %L1 aktive Benutzer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Das sind %L1 mehr, als es Lizenzplätze gibt.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation>„%1“ auf %2. Angemeldet als %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation>Das Token hat Scopes; es funktioniert über api.atlassian.com.</translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation>Die Anhänge des Backups brauchen %1 Speicherplatz; was Pläne speichern, steht unten bei „Speicherplatz“.</translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation>Mangels Berechtigung oder Scope nicht festzustellen: %1.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation>Der Organisationsschlüssel ist nicht verwendbar: %1 %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation>Der Organisationsschlüssel funktioniert: Diese Site gehört zu „%1“.</translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Da&amp;tabase</source>
        <translation>Dat&amp;enbank</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Name &amp;of the database</source>
        <translation>&amp;Name der Datenbank</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>&amp;Benutzername dort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passwor&amp;t</translation>
    </message>
    <message>
        <source>Schem&amp;a</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>ODBC d&amp;river or data source</source>
        <translation>&amp;ODBC-Treiber oder -Datenquelle</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Das Passwort wird im Schlüsselbund dieses Systems aufbewahrt, nie in den Dateien von Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>Das Passwort bleibt nur im Arbeitsspeicher und ist weg, sobald Cloudward geschlossen wird.</translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation>Alles außer dem Passwort steht in Jiras dbconfig.xml. Die Verbindung ist verschlüsselt, wo die Datenbank es anbietet; ihr Zertifikat wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation>Das genaue SQL, das ausgeführt wird</translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation>SQL &amp;kopieren</translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation>db.example.com, oder mit einem anderen Port als %1: db.example.com:4711</translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation>jiraschema, oder wie in dbconfig.xml</translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation>falls es ein anderes ist als das des Benutzers</translation>
    </message>
    <message>
        <source>Name &amp;of the service</source>
        <translation>&amp;Name des Dienstes</translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation>Das genaue SQL, das ausgeführt wird, in einer Transaktion, die nur lesen darf</translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
        <translation>Das genaue SQL, das ausgeführt wird: Es liest nur, und die Transaktion wird zurückgerollt</translation>
    </message>
</context>
<context>
    <name>cloudward::ErrorText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>it</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Site</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Site</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation>Der Platz für %1 reicht nicht: %2 sind nötig, %3 sind frei.</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation>Der Platz für %1 reicht nicht: %2 sind nötig.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation>Die Festplatte ist voll; %1 konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Schaffen Sie dort mindestens %1 Platz, oder wählen Sie einen Ordner auf einer anderen Festplatte, und starten Sie erneut. Was schon vollständig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Schaffen Sie dort etwas Platz, oder wählen Sie einen Ordner auf einer anderen Festplatte, und starten Sie erneut. Was schon vollständig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation>%1 ist zu groß: %2, und die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 ist zu groß: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
        <translation>Statt einer Datei lieferte %1 eine Webseite, höchstwahrscheinlich eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation>%1 ist in Zeile %2 beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation>%1 ist beschädigt, unvollständig oder nicht die Art Datei, die hierher gehört.</translation>
    </message>
    <message>
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation>Vor Jira steht eine Anmeldeseite Ihres Unternehmens: %1.</translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation>Jira ist umgezogen, neue Adresse: %1. Ihr Passwort geht nur an die Adresse, die Sie angeben.</translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation>%1 nimmt von Programmen keine Passwörter an (Basic Authentication ist dort abgeschaltet).</translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation>%1 kennt keine persönlichen Zugriffstoken: Sie kamen mit Jira 8.14.</translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation>Eine Seite fragt etwas, das nur Sie entscheiden können.</translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation>Geben Sie anstelle des Passworts ein persönliches Zugriffstoken an (ab Jira 8.14, in Ihrem Jira-Profil). Ohne eines haken Sie die Prüfungen von Hand ab, und erstellen Sie das Backup in Ihrem Browser.</translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation>Ist das Ihr Jira, geben Sie diese Adresse ein, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation>Erstellen Sie in Ihrem Jira-Profil ein persönliches Zugriffstoken, und geben Sie es hier an, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation>Geben Sie einen Benutzernamen und das Passwort an.</translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation>Öffnen Sie diese Seite in Ihrem Browser, entscheiden Sie dort, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation>Die Site hat %1 abgelehnt: %2 sind nötig, %3 sind übrig.</translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation>Die Site hat %1 abgelehnt, weil es nicht zu ihrem jetzigen Zustand passt.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Angehalten, wie von Ihnen gewünscht.</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation>%1 ist da, lässt sich aber nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 gibt es schon und wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation>%1 hat sich geändert, seit diese Arbeit begann.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation>%1 ist von einer Art, mit der Cloudward nicht umgeht.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation>Dieser Computer vertraut dem Zertifikat für %1 nicht.</translation>
    </message>
    <message>
        <source>%1 has a key that this computer does not know yet.</source>
        <translation>%1 hat einen Schlüssel, den dieser Computer noch nicht kennt.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
        <translation>%1 zeigt einen anderen Schlüssel als den, dem vertraut wird.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation>Jira hat diese Anmeldung gesperrt, bis in einem Browser sein Bilderrätsel (CAPTCHA) gelöst ist.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation>Ihr Konto ist angemeldet und darf das nicht: %1.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation>Ihr Konto ist angemeldet und darf das nicht.</translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation>Es kam eine Antwort, aber nicht vom erwarteten Jira: %1.</translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation>%1 hat uns mehrmals gebeten, langsamer zu werden.</translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation>%1 hatte selbst eine Störung.</translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation>Es ist etwas geschehen, wofür Cloudward nicht gemacht ist.</translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation>Auf diesem Computer fehlt der Treiber für diese Datenbank. Installieren Sie das genannte Softwarepaket oder den genannten ODBC-Treiber, und starten Sie Cloudward neu.</translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Sehen Sie den Namen der Datenbank in dbconfig.xml nach, im Home-Ordner von Jira.</translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Diese Datenbank hat dort, wo gesucht wurde, nicht die Tabellen eines Jira. Sehen Sie Datenbank und Schema in dbconfig.xml nach, im Home-Ordner von Jira.</translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation>Prüfen Sie Benutzer und Passwort der Datenbank; es sind nicht die von Jira. Cloudward versucht es nur einmal, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation>Lassen Sie den Administrator der Datenbank diesem Konto erlauben, von diesem Computer aus die Tabellen von Jira zu lesen; ein Schreibrecht braucht es nicht.</translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation>Prüfen Sie Server und Port, und ob die Datenbank andere Computer als den von Jira zulässt (Firewall, VPN). Cloudward kann auch auf dem Rechner von Jira laufen.</translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation>Die Organisation nimmt nur Schlüssel an, die einer ihrer Administratoren auf admin.atlassian.com unter „Settings“, „API keys“ erstellt; das API-Token einer Site funktioniert dort nicht. Schlüssel laufen ab, spätestens nach einem Jahr.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation>Prüfen Sie die E-Mail-Adresse und das Token. Token laufen spätestens nach einem Jahr ab; ein neues erstellen Sie auf id.atlassian.com unter „Security“. Token mit Scopes funktionieren nur über api.atlassian.com, und die dafür nötige ID der Site war nicht lesbar (_edge/tenant_info): Nehmen Sie dann ein Token ohne Scopes.</translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation>Das Token ist gültig, ihm fehlt aber ein Scope. Erstellen Sie auf id.atlassian.com unter „Security“ eines mit read:jira-user, read:jira-work, write:jira-work und manage:jira-configuration, oder eines ohne Scopes.</translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation>Was vorher fertig wurde, bleibt erhalten. Starten Sie erneut, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Korrigieren Sie es, und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation>Prüfen Sie die Schreibweise, und ob die Festplatte oder die Site, auf der es liegt, von hier erreichbar ist; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm es festhält, ob Ihr Konto es lesen darf und ob die Festplatte in Ordnung ist; oder kopieren Sie es woandershin, und wählen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation>Wählen Sie einen Ordner, in den Ihr Konto schreiben darf, oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation>Nehmen Sie einen anderen Namen, oder erlauben Sie das Ersetzen, wo es angeboten wird.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation>Warten Sie, bis niemand mehr hineinschreibt, und starten Sie mit dem jetzigen Inhalt erneut.</translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation>Öffnen Sie die Adresse in einem Browser. Rufen Sie die Datei mit einem Konto ab, das sie lesen darf, oder kopieren Sie sie per SSH oder von Hand.</translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation>Rufen Sie es noch einmal ab, oder exportieren Sie es erneut; bleibt es dabei, ist die Kopie an der Quelle beschädigt.</translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
        <translation>Geben Sie es in einer der Arten, die Cloudward liest; die Hilfe nennt sie.</translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation>Teilen Sie es, heben Sie die Grenze an, wo das erlaubt ist, oder übertragen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation>Prüfen Sie die Adresse und Ihr Netz (VPN, Proxy, Firewall), und versuchen Sie es noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation>Die Arbeit läuft drüben vielleicht noch weiter. Sehen Sie nach, bevor Sie sie ein zweites Mal starten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation>Prüfen Sie, ob die Adresse stimmt. Signiert Ihr Unternehmen seine Zertifikate selbst, vergleichen Sie den Fingerabdruck mit dem seines Administrators, und akzeptieren Sie das Zertifikat für diesen Host, oder lassen Sie die Zertifizierungsstelle des Unternehmens zu den vertrauenswürdigen dieses Computers hinzufügen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation>Fragen Sie den Administrator des Servers, ob dieser Fingerabdruck stimmt (ssh-keygen -lf zeigt ihn dort), und akzeptieren Sie ihn erst dann.</translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>Halten Sie ein, und fragen Sie den Administrator des Servers: Vielleicht steht jemand dazwischen. Hat der Server wirklich einen neuen Schlüssel, entfernen Sie den alten mit ssh-keygen -R, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation>Prüfen Sie den Benutzer und das Passwort oder Token. Token von Atlassian laufen spätestens nach einem Jahr ab: Erstellen Sie im Zweifel ein neues auf id.atlassian.com unter „Security“. Cloudward versucht es nur einmal, damit Ihr Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation>Melden Sie sich einmal in Ihrem Browser bei Jira an, lösen Sie dort das Rätsel, und versuchen Sie es dann hier noch einmal.</translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation>Verwenden Sie ein Konto mit den Administratorrechten, die dieser Schritt nennt, oder fragen Sie jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation>Öffnen Sie die Adresse in einem Browser. Vielleicht steht ein Proxy oder eine Anmeldeseite davor, oder der Kontextpfad (etwa /jira) fehlt.</translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation>Warten Sie einige Minuten, und starten Sie erneut; was gelesen oder getan wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation>Sehen Sie sich die Site an: Vielleicht hat ihr Plan keine freien Lizenzplätze, oder jemand hat dasselbe geändert. Bringen Sie das in Ordnung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Bleibt es so, brauchen die Administratoren oder der Support von Atlassian die Details.</translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation>Ihre Dateien sind, wie sie waren. Versuchen Sie es noch einmal; kommt es wieder, kopieren Sie die Details, und melden Sie sie.</translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation>Brauchen Sie diesen Schritt?</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Benutzer und Gruppen exportieren</translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation>Vom &amp;Server lesen</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation>&amp;Aus dem Backup nehmen</translation>
    </message>
    <message>
        <source>Read them from the server&apos;s &amp;database</source>
        <translation>Aus der &amp;Datenbank des Servers lesen</translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
        <translation>Die drei Dateien schreiben &amp;in</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Im Ordner zei&amp;gen</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>What was found among these users</source>
        <translation>Was bei diesen Benutzern gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
        <translation>Nichts, was den Import anhalten würde.</translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation>Nur nötig, wenn Benutzer aus LDAP, Active Directory oder Crowd kommen: Diese kommen mit dem Backup nicht mit.</translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation>Exportieren Sie die Dateien, oder überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation>Woher Benutzer kommen, steht im Backup und in der Datenbank. Wissen Sie, dass Sie nur Jiras internes Verzeichnis nutzen, überspringen Sie diesen Schritt; sonst exportieren Sie jetzt, oder lesen Sie zuerst in Schritt 2 ein Backup, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation>Nein. Alle Benutzer sind in Jiras internem Verzeichnis und kommen mit dem Backup mit. Machen Sie weiter.</translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation>Ja, oder einer der beiden anderen Wege unten: %L1 aktive Benutzer kommen aus %2.</translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation>Hier empfohlen.</translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation>Verschieben Sie die Benutzer vor dem Backup in Jiras internes Verzeichnis. Am besten, wenn LDAP nur Passwörter prüft.</translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation>Legen Sie Benutzer und Gruppen nach dem Import in der Cloud von Hand an, wenn es wenige sind.</translation>
    </message>
    <message>
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation>Exportieren Sie sie hier, und geben Sie users.csv und groups.csv an den Support von Atlassian, der sie anlegt. Ab %L1 Benutzern.</translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation>Vom &amp;Server lesen: %1</translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation>Vom &amp;Server lesen (unter „Bevor Sie beginnen“ verbinden)</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation>&amp;Aus dem Backup nehmen: %L1 Benutzer</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation>&amp;Aus dem Backup nehmen (zuerst eines in Schritt 2 lesen)</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation>In %1 geschrieben: users.csv mit %L2 Benutzern, groups.csv mit %L3 Mitgliedschaften, users-details.csv mit Verzeichnis, Aktivität und letzter Anmeldung.</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation>In %1 geschrieben: users.csv mit %L2 Benutzern und groups.csv mit %L3 Mitgliedschaften.</translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation>Benutzer und Gruppen werden exportiert</translation>
    </message>
</context>
<context>
    <name>cloudward::FactRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind, step, title</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changed since 2019: %1</source>
        <translation>Seit 2019 geändert: %1</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>Go to the step: %1</source>
        <translation>Zum Schritt: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>title, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, title, count</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show why this matters and what to do</source>
        <translation>Zeigen, warum das wichtig ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation>Beispiele, und %L1 weitere:</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Alle:</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingsView</name>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>cloudward::GrantCard</name>
    <message>
        <source>Grant product access</source>
        <translation>Produktzugriff gewähren</translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation>&amp;Den beschlossenen Gruppen Zugriff gewähren (%1)</translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation>Cloudward gibt den Gruppen, für die Sie so entschieden haben, die Rolle eines Benutzers im Produkt und liest sie bis zu einer Minute lang zurück. Jedes ihrer Mitglieder belegt einen Lizenzplatz Ihres Plans.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation>Mit einem Schlüssel Ihrer Organisation (unter „Bevor Sie beginnen“ angegeben) kann Cloudward das für Sie tun. Ohne ihn erledigen Sie es unten von Hand.</translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation>Produktzugriff wird gewährt</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsFilter</name>
    <message>
        <source>Find a group or what it grants</source>
        <translation>Gruppe suchen, oder was sie gewährt</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Welche Gruppen gezeigt werden</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>Zu gewähren</translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation>Mitglieder gewinnen etwas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Geht in Cloud-Gruppe auf</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Geht in Cloud-Gruppe auf</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Wird zu %1</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Zugriff gewährt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Ohne lassen</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Zugriff gewähren</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 gewähren</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation>Gruppe auf dem Server</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation>Was Mitglieder hinzubekommen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation>Was aus den Gruppen wurde</translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation>Mit der Cloud &amp;vergleichen</translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Gruppen des Servers und der Cloud</translation>
    </message>
    <message>
        <source>Product that is granted</source>
        <translation>Produkt, das gewährt wird</translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation>Zugriff &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation>&amp;Ohne lassen</translation>
    </message>
    <message>
        <source>Not &amp;decided</source>
        <translation>&amp;Nicht entschieden</translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation>Für &amp;unentschiedene vorschlagen</translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation>Zugriff für Gruppen mit Mitgliedern, denen er nichts weiter einbringt; keiner für Gruppen ohne Mitglieder. Was mehr gibt als vorher, bleibt Ihnen überlassen.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation>CSV &amp;einlesen …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>Gruppen speichern</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Entscheidungen einlesen</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Oder von Hand</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Verw&amp;altung öffnen</translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation>Wählen Sie „Product access“, dann „Review imported groups“. Gehen Sie jedes Produkt durch, sehen Sie nach, was seine Gruppen dürfen, und bestätigen Sie die, die Zugriff haben sollen.</translation>
    </message>
    <message>
        <source>I have re&amp;viewed the groups, and those who need access have it</source>
        <translation>&amp;Ich habe die Gruppen geprüft, und wer Zugriff braucht, hat ihn</translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation>Zur Sicherheit haben importierte Gruppen auf kein Produkt Zugriff. Bis Sie ihn gewähren, kann sich niemand anmelden, der vom Server kam.</translation>
    </message>
    <message>
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
        <translation>Gruppen, denen Sie Zugriff geben wollen und die ihn noch nicht haben: %1.</translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation>Noch hat keine Gruppe Produktzugriff. Gewähren Sie ihn hier, oder haken Sie ab, dass Sie es von Hand getan haben.</translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation>Es gibt kein geprüftes Backup, daher sind die Gruppen des Servers nicht bekannt. Prüfen Sie es in Schritt 2, oder gehen Sie von Hand vor.</translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation>Der Import (Schritt 4) ist noch nicht bestätigt. Hier sehen Sie, was er tun wird; gewähren Sie Zugriff danach.</translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation>Diese Gruppen wurden erst nach dem Import verglichen, wenn alle in der Cloud sind. Was hier als von ihnen gewährt steht, schließt ein, was der Import selbst gebracht hat.</translation>
    </message>
    <message>
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation>Ihr Konto darf nicht abfragen, welche Gruppen die Site verwalten; das steht hier also nicht bei dem, was Mitglieder gewinnen. Sehen Sie es auf der Site nach.</translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation>Alle Jira-Produkte</translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
        <translation>Gruppen: %1. Davon geben ihren Mitgliedern mehr als vorher: %2. Nicht entschieden: %3.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Noch nicht verglichen.</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Noch einmal &amp;vergleichen</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Für die gewählten Gruppen (%1) entscheiden:</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Wählen Sie Gruppen in der Tabelle, um für sie zu entscheiden.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Gruppen werden verglichen</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Gruppen prüfen, Zugriff gewähren</translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation>%1: angenommen, aber noch nicht zu sehen. Gewähren Sie den Zugriff in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation>%1: nicht im Verzeichnis Ihrer Organisation. Sie kommt mit dem Import (Schritt 4).</translation>
    </message>
    <message>
        <source>%1: refused, for want of seats.</source>
        <translation>%1: abgelehnt, weil Lizenzplätze fehlen.</translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation>das Backup hat keine solche Gruppe</translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation>der Import lässt diese Gruppe zurück</translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation>„%1“ ist keine Entscheidung: grant, leave oder leer</translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation>„%1“ nennt kein hier bekanntes Produkt</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>die Gruppe steht schon weiter oben</translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation>%1: Der Import bringt sie nicht mit. Nur ein Organisationsadministrator kann Personen zu Mitgliedern der Cloud-Gruppe dieses Namens machen.</translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation>%1: neu in der Cloud; ihr wird also nichts gewährt, außer was der Import mitbringt.</translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation>%1: Es wurde nichts gefunden, was die Cloud-Gruppe %2 gewährt.</translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation>%1 und %2 weitere (alle stehen in der CSV)</translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation>%1: Alle ihre Mitglieder sind schon in der Cloud-Gruppe, die %2 gewährt.</translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation>%1: Mitglieder, die noch nicht in der Cloud-Gruppe sind, soweit Adressen es verraten, gewinnen %2. Es sind: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>%1 hat %2 Lizenzplätze.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation>%1 hat %2 Lizenzplätze, davon sind %3 belegt.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation>%1 hat %2 Lizenzplätze, davon sind %3 belegt; mit diesen Gruppen wären es %4.</translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation>Gewährt und zurückgelesen: %1 Gruppen.</translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation>Der Plan Ihrer Site hat für die übrigen keine Lizenzplätze mehr. Fügen Sie unter admin.atlassian.com, „Billing“, Lizenzplätze hinzu, oder entscheiden Sie für weniger Gruppen, und gewähren Sie erneut.</translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation>Aus der Datei übernommene Entscheidungen: %1.</translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation>Ignorierte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Zeile %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Hilfe schließen (Esc)</translation>
    </message>
    <message>
        <source>Search the help of all steps</source>
        <translation>Hilfe aller Schritte durchsuchen</translation>
    </message>
    <message>
        <source>A word, or an error message</source>
        <translation>Ein Wort oder eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Search the help of all steps (Ctrl+F)</source>
        <translation>Hilfe aller Schritte durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Found in all steps</source>
        <translation>In allen Schritten gefunden</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the message.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder einen Teil der Meldung.</translation>
    </message>
    <message>
        <source>Entries: %L1, the likeliest first.</source>
        <translation>Einträge: %L1, die wahrscheinlichsten zuerst.</translation>
    </message>
</context>
<context>
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and trust this server</source>
        <translation>Ich habe ihn verglichen und vertraue diesem Server</translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation>Vergleichen Sie ihn, bevor Sie ein Passwort dorthin senden: Auf dem Server selbst zeigt ihn &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; (der Dateiname nennt die Art des Schlüssels).</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieser Computer kennt %1 noch nicht. Der Fingerabdruck des Schlüssels lautet&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sie haben einem anderen Schlüssel dieses Servers vertraut. Wurde der Server nicht neu eingerichtet, steht vielleicht jemand dazwischen. Der Fingerabdruck lautet jetzt&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation>Die Datei ist gewählt und hochgeladen</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation>Wählen Sie auf der Seite „Import media“ und diese Datei. Lassen Sie den Tab offen, bis der Balken voll ist.</translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation>Es ist verarbeitet: Die Seite bietet „Proceed“ an</translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation>Die Seite sagt dann, dass sie „non-database content“ importieren wird. Lädt sie nur neu und sagt nichts, ist die Verarbeitung fehlgeschlagen: Drücken Sie die Schaltfläche unten.</translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation>„Proceed“ ist gedrückt, und der Import läuft</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>Von mehreren Minuten bis zu mehreren Stunden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>Die Seite bestätigt, dass der Import abgeschlossen ist</translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation>Öffnen Sie in einem neuen Tab einen Vorgang mit Anhängen, und sehen Sie sich einen an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>What “Import media” &amp;does not take</source>
        <translation>Was „Import media“ nicht ann&amp;immt</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation>Medienpakete und ihr Status</translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation>Pfad des Pakets</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Importseite hie&amp;r öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Importseite im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>It failed, or the page &amp;loaded anew</source>
        <translation>Fehlgeschlagen, oder die Seite lud &amp;neu</translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation>Dieses Paket &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Split this chunk</source>
        <translation>&amp;Dieses Paket teilen</translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation>Anhänge, Avatare und Logos folgen den Daten, ein Paket nach dem anderen, auf derselben Seite bei Atlassian.</translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation>Importieren Sie zuerst die Daten (Schritt 4): Das nimmt vorher importierte Medien weg.</translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation>Es ist kein Paket gepackt. Packen Sie die Medien in Schritt 3, oder überspringen Sie diesen Schritt, wenn keine mitkommen sollen.</translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation>Noch nicht importiert: %1 von %2 Paketen.</translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation>Der Datenimport (Schritt 4) ist noch nicht bestätigt. Er nimmt alle Medien weg, die auf der Site sind; Medien kommen daher danach.</translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation>Es ist noch keines gepackt.</translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation>%1 von %2 importiert, %3 von %4.</translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation>Alle Pakete sind importiert. Die Pakete auf diesem Computer können weg, sobald Schritt 8 erledigt ist.</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Paket %1 von %2: %3</translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation>Dieses Paket von %1 ist fehlgeschlagen. Große Dateien brechen bei der Verarbeitung ab; was vorher importiert wurde, bleibt. Versuchen Sie es noch einmal, oder teilen Sie es: Seine Dateien werden in Pakete der halben Größe gepackt, die übrigen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Splitting %1</source>
        <translation>%1 wird geteilt</translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation>Medien in die Cloud importieren</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>1. See which import your site offers</source>
        <translation>1. Nachsehen, welchen Import Ihre Site anbietet</translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation>Import Jira &amp;Server</translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation>Nur Import Jira C&amp;loud</translation>
    </message>
    <message>
        <source>Neither of &amp;them</source>
        <translation>Keines &amp;von beiden</translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation>2. Datei bereithalten</translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation>Pfad des Backups</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation>3. Entscheiden, was die Seite fragen wird</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Merge &amp;users: those of the cloud stay, groups of the same name become one</source>
        <translation>Benutzer zusammen&amp;führen: Die der Cloud bleiben, gleichnamige Gruppen werden eine</translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation>Benutzer &amp;überschreiben: Die der Cloud werden gelöscht, auch in Confluence</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation>Wählen Sie „Disable outgoing mail“, solange Sie das Ergebnis noch prüfen: Sonst bekommen Benutzer zu jedem Test E-Mails. Einschalten können Sie sie später unter %1.</translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation>Umzuschreibende Links</translation>
    </message>
    <message>
        <source>4. Import it</source>
        <translation>4. Importieren</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Importseite hie&amp;r öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Importseite im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation>Alle &amp;Pakete wieder als zu importieren markieren</translation>
    </message>
    <message>
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
        <translation>Das lässt Atlassian nur eine Person starten, auf seiner eigenen Seite; diese Seite hier bringt Sie hin und führt Sie. Alle Jira-Daten, die die Site jetzt enthält, werden ersetzt.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Noch offen: %1.</translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation>Die Site zeigt Ihrem Konto kein Projekt. Siehe „Nachweisen, dass alles da ist“.</translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation>Es ist noch kein Backup gewählt. Gehen Sie zurück zu Schritt 2.</translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation>Die Prüfung hat in diesem Backup Fehler gefunden, an denen Importe scheitern. Sie stehen in Schritt 2.</translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation>Öffnen Sie %1 auf Ihrer Cloud-Site. Was steht dort?</translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation>Die Seite fragt nach dieser Datei, wenn sie „Import data“ sagt.</translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation>Diese Datei ist nicht mehr da. Rufen Sie sie in Schritt 2 ab, oder wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation>%1. Die Seite fragt danach, wenn sie „Import data“ sagt; bis 20 GB werden angenommen. Fügen Sie den Pfad in die Dateiauswahl ein.</translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation>Sie importieren die Daten, obwohl schon Medienpakete importiert wurden. Ein Datenimport nimmt die vorhandenen Medien weg; diese Pakete müssen danach also noch einmal folgen.</translation>
    </message>
    <message>
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation>Hier geöffnet, erhält die Seite die richtige Datei, und ihr Upload und ihre Phasen werden verfolgt. In Ihrem eigenen Browser lässt sich von außen nichts lesen: Haken Sie jede Zeile ab, wenn Sie sie dort sehen.</translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
        <translation>Während der Import läuft, lässt sich von außen nichts lesen; Cloudward richtet sich daher nach Ihren Häkchen: Haken Sie jede Zeile ab, wenn Sie sie dort sehen.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Gruppen werden verglichen</translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation>Backup in die Cloud importieren</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>unbekannt viele</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation>%1 (neu darin: %2): %3</translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation>Ich bin als Site-Administrator angemeldet und sehe die Importseite</translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation>Werden Sie stattdessen zur Startseite geschickt, fehlt Ihrem Konto das Recht: Sie müssen in der Gruppe site-admins oder org-admins sein.</translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation>Das Backup ist gewählt und hochgeladen</translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation>Lassen Sie den Tab offen, bis der Balken voll ist. Eine große Datei braucht ihre Zeit; der Computer darf nicht einschlafen.</translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation>Jira hat die Datei geprüft und für gut befunden</translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation>E-Mails, Benutzer und Links sind wie oben entschieden eingestellt</translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation>Die Seite lässt womöglich weg, was Ihre Site nicht braucht, zum Beispiel die Links.</translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation>„Run import“ ist gedrückt, und der Fortschritt wird gezeigt</translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation>Er ruht bei 50 % (Aktualisierung der Datenbank) und bei 90 % (Import von Benutzern und Gruppen), bei großen Sites stundenlang. Beides ist normal: Warten Sie.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>Die Seite bestätigt, dass der Import abgeschlossen ist</translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation>Folgen Sie noch nicht dem Link zum Anwendungszugriff: Zuerst kommen die Medien (Schritt 5), danach die Gruppen (Schritt 6).</translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation> Ihr Backup hat %1 Benutzer.</translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation>Das frühere „Restore system“ wurde zweigeteilt. Welches davon eine Site zeigt, lässt sich von außen nicht abfragen; sehen Sie also bitte nach.</translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation>Gut: Das ist der Import, der das Backup eines Jira Server annimmt.</translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation>Dieser Import ist für Backups einer anderen Jira Cloud gemacht und lehnt Ihres vielleicht ab. Seit Mai 2022 bietet Atlassian den Server-Import erst ab 1.001 Benutzern an.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation>Bitten Sie den Support von Atlassian, „Import Jira Server“ für Ihre Site zu öffnen, bevor Sie etwas hochladen.</translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation>Ihr Konto ist vielleicht kein Site-Administrator; sonst ist der Import für diese Site geschlossen. Seit Mai 2022 bietet Atlassian ihn erst ab 1.001 Benutzern an.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation>Bitten Sie den Support von Atlassian, ihn zu öffnen. Der Migration Assistant ist ein anderer Weg, gibt aber Vorgängen und Benutzern neue Nummern, sodass ein BigPicture-Snapshot nicht mehr passt.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation>Mitglieder einer Servergruppe bekommen alles, was die gleichnamige Cloud-Gruppe gewährt.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation>Mitglieder einer Servergruppe bekommen alles, was die gleichnamige Cloud-Gruppe gewährt. Verbinden Sie unter „Bevor Sie beginnen“ die Cloud-Site, und diese Seite zeigt, welche das sind.</translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation>Gruppen, die vom Server kommen: %1. Davon gehen in einer Cloud-Gruppe auf: %2.</translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation>Niemand bekommt dadurch etwas Neues.</translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation>und %1 weitere; Schritt 6 führt alle auf</translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation>Dadurch bekommen Personen:</translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation>Alle Benutzer der Site werden gelöscht, auch die, die nur Confluence nutzen, und Ihres verliert vielleicht seine Verwaltungsrechte. Stellen Sie vorher sicher, dass die Gruppe site-admins oder org-admins die Verwaltungsrolle jedes Produkts hat.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation>Führt die Seite Adressen von Jira-Servern auf, wählen Sie die des Servers, von dem Sie kommen: Links darauf führen dann zur Cloud-Site.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation>Führt die Seite Adressen von Jira-Servern auf, wählen Sie &lt;b&gt;%1&lt;/b&gt;: Links darauf führen dann zur Cloud-Site.</translation>
    </message>
    <message>
        <source>Your backup has %1 such links.</source>
        <translation>Ihr Backup hat %1 solche Links.</translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation>Sie verbinden sich damit als %1; das Backup kennt es unter dem anderen Namen, und Links sind mit diesem geschrieben.</translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation>Ausgehende E-Mails: abschalten</translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation>Benutzer: zusammenführen</translation>
    </message>
    <message>
        <source>Users: overwrite</source>
        <translation>Benutzer: überschreiben</translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation>Die Seite sagt, dass sie die Datei geprüft hat und alles gut aussieht, mit dem Server und der Zeit des Backups.</translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation>Ihres ist von %1, erstellt am %2.</translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation>Nennt die Seite stattdessen Fehler, siehe Hilfe.</translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation>Projekte: %1 von %2. Vorgänge: %3 von %4.</translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation>Die Site zeigt Ihrem Konto gar kein Projekt. Entweder ist der Import nicht fertig, oder das Überschreiben der Benutzer hat Ihnen den Zugriff genommen: Melden Sie sich als anderer Site-Administrator an, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation>Weder Projekte noch Vorgänge ließen sich zählen. Sehen Sie sich einige davon auf der Site an.</translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation>Das ist nicht, was das Backup enthält. Zahlen holen einige Minuten nach einem Import auf; zählen Sie erneut, bevor Sie sich Sorgen machen.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation>Alles ist angekommen.</translation>
    </message>
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation>%1 enthält keine Anhänge, es gibt also nichts zu öffnen.</translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation>%1: Von seinen %2 Anhängen wurden %3 zufällig gezogen, und %4 davon lassen sich auf der Site öffnen.</translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation>Ohne ihre Datei: %1. Importieren Sie dieses Paket noch einmal, oder übertragen Sie sie unten einzeln.</translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation>%1 waren in ihren Vorgängen nicht über ihre Nummer zu finden; Schritt 8 vergleicht sie nach Namen.</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Wählen Sie auf der Seite „Import data“. Wenn sie nach einer Datei fragt, erhält sie die oben.</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Wählen Sie auf der Seite „Import media“. Wenn sie nach einer Datei fragt, erhält sie die oben.</translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>Bei 50 % wird die Datenbank auf die Version der Cloud gebracht. Die Seite bewegt sich dabei nicht, bei großen Sites stundenlang. Das ist normal: Warten Sie, und starten Sie nichts ein zweites Mal.</translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>Bei 90 % werden Benutzer und Gruppen angelegt. Die Seite bewegt sich dabei nicht, bei großen Sites stundenlang. Das ist normal: Warten Sie, und starten Sie nichts ein zweites Mal.</translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation>Die Site ersetzt jetzt ihre Daten. Sie können diese Seite verlassen; der Import läuft bei Atlassian weiter.</translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation>Die Site hat die Datei abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation>Der Upload brach nach %1 ab: Die Verbindung ging verloren, oder die Seite wurde verlassen.</translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation>Auf der Site hat sich nichts geändert. Laden Sie die Seite neu, und laden Sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation>Bricht er wieder ab, teilen Sie dieses Paket.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation>Die Seite lud neu und fragt wieder nach einer Datei: Die Verarbeitung ist fehlgeschlagen, wie bei Dateien, die für die Geduld der Site zu groß sind. Was vorher importiert wurde, bleibt. Laden Sie dieses Paket noch einmal hoch, oder teilen Sie es in kleinere.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation>Die Seite lud neu und fragt wieder nach einer Datei: Die Site hat die Datei während der Prüfung verworfen. Auf der Site hat sich nichts geändert. Laden Sie sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation>Die Seite meldet einen Fehler: „%1“</translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation>Die Hilfe (F1) sagt, was die üblichen Meldungen bedeuten. Beheben Sie es in Schritt 2, und laden Sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation>Cloudward kennt nicht, was diese Seite zeigt. Machen Sie weiter, wie es die Liste unten sagt, und haken Sie ab, was Sie sehen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation>Melden Sie sich wie immer an, als Site-Administrator. Was Sie eingeben, geht nur an Atlassian (oder Ihr Unternehmen), und nichts davon wird aufbewahrt. Lehnt die Anmeldung Ihres Unternehmens diesen Browser ab, verwenden Sie Ihren eigenen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation>Dieses Konto darf nicht importieren. Es muss in der Gruppe site-admins oder org-admins sein.</translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation>Die Seite wartet auf eine Datei</translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation>Die Site prüft die Datei</translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation>Von Minuten bis zu einer Stunde. Lassen Sie die Seite offen: Lädt sie jetzt neu, wird die Datei verworfen.</translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation>Geprüft: jetzt die Optionen</translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation>Setzen Sie die Optionen, wie Sie entschieden haben, und drücken Sie dann selbst „Run import“: Das ersetzt alle Daten der Site und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation>Der Import läuft</translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation>Der Import läuft: %1 %</translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation>Die Site verarbeitet das Paket</translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation>Von Minuten bis zu Stunden. Lassen Sie die Seite offen. Lädt sie neu und sagt nichts, ist die Verarbeitung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation>Verarbeitet: „Proceed“ ist Ihre Sache</translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation>Die Seite warnt, dass Medien nach den Daten kommen müssen und dass es sich nicht rückgängig machen lässt. Das ist so in Ordnung: Drücken Sie selbst „Proceed“.</translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation>Das Paket ist importiert</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>Von mehreren Minuten bis zu mehreren Stunden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation>Die Daten sind importiert</translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation>Folgen Sie noch nicht dem Link der Seite zu den Gruppen: Zuerst kommen die Medien (Schritt 5), danach die Gruppen (Schritt 6). Gehen Sie zurück, und zählen Sie, was angekommen ist.</translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation>Gehen Sie zurück, und zählen Sie vor dem nächsten Paket, was angekommen ist.</translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation>Die Seite meldet einen Fehler</translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation>Lesen Sie ihn. Die Hilfe (F1) sagt, was die üblichen bedeuten.</translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation>Die Datei wird hochgeladen</translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation>Lassen Sie diese Seite offen, bis es erledigt ist; Geschwindigkeit und Restzeit stehen unten im Fenster. Der Computer wird wach gehalten. In den anderen Schritten können Sie sich frei bewegen.</translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation>Die Seite lud neu, und die Site arbeitet noch an der Datei. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation>Dieses System gibt dem eingebauten Browser keine Sandbox, daher wird er nicht verwendet. Öffnen Sie die Seite in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation>„Proceed“ ist gedrückt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation>Von der Site geprüft</translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation>Optionen sind gesetzt</translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation>„Run import“ ist gedrückt</translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation>Datei, die die Seite erhält</translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation>An&amp;dere wählen</translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation>&amp;Seite neu laden</translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation>Te&amp;ilen</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>Wo es s&amp;teht</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation>Wenn die Seite nach einer Datei fragt, wählen Sie eine. Diese ist nicht da:</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation>Wenn die Seite nach einer Datei fragt, erhält sie diese (%1, von Ihnen gewählt)</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation>Wenn die Seite nach einer Datei fragt, erhält sie diese (%1)</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>%1 wird hochgeladen</translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>The chunk is being imported</source>
        <translation>Das Paket wird importiert</translation>
    </message>
    <message>
        <source>The chunk is being imported: %1 %</source>
        <translation>Das Paket wird importiert: %1 %</translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation>Eingeladen: %1.</translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation>Schon in der Organisation und nicht angeschrieben: %1.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Abgelehnt: %1. %2</translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation>Danach nicht mehr versucht: %1.</translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation>Benutzer ohne Konto einladen</translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation>Ihnen Zugriff auf Jira geben: Das belegt die Lizenzplätze; ohne ihn erscheinen sie womöglich nicht auf der Site</translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation>Adressen als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation>Seite für Benutzer ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Adressen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>your site</source>
        <translation>Ihre Site</translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation>Ohne Zugriff auf Jira belegen sie dort keinen Lizenzplatz.</translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation>Die Lizenzplätze der Site sind nicht bekannt (verbinden Sie sie unter „Bevor Sie beginnen“). Jede Person belegt einen Lizenzplatz je Jira-Produkt, auf das sie Zugriff erhält.</translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation>%1: keine Grenze der Lizenzplätze bekannt; bis zu %2 weitere werden belegt.</translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation>%1: insgesamt %2 Lizenzplätze; bis zu %3 weitere werden belegt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation>%1: %2 von %3 Lizenzplätzen waren belegt, als die Site zuletzt gefragt wurde; danach bis zu %4.</translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation>Das sind mehr, als es gibt.</translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation>Der Import ist vorbei: Wer kein Konto hat, bekommt jetzt eines durch eine Einladung.</translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation>Der Import legt Konten für Adressen an, die er verwenden kann. Wer vorher eines braucht oder dabei keines bekommt, kann eingeladen werden; ein Benutzer ohne verwendbare Adresse braucht zuerst eine neue.</translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation>Alle, die kein Konto haben und beim Import keines bekommen (%1)</translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation>Die gewählten Benutzer, die noch keines haben (%1)</translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation>Ja: diese %1 Personen einladen, jeweils höchstens 25 auf einmal; Atlassian sendet jeder eine E-Mail</translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation>%1 Personen ei&amp;nladen</translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation>Oder von Hand: Speichern Sie die Adressen, und laden Sie sie auf der Seite für Benutzer auf admin.atlassian.com ein.</translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation>Ohne einen Schlüssel Ihrer Organisation (unter „Bevor Sie beginnen“ angegeben) laden Sie von Hand ein: Speichern Sie die Adressen, und geben Sie sie der Seite für Benutzer auf admin.atlassian.com. Die Datei hat eine Spalte, „email“; dass die Seite sie so annimmt, ist erschlossen: Andernfalls fügen Sie die Adressen ein.</translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation>Personen werden eingeladen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation>Nichts läuft; fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation>%1 in Arbeit: %2, %3</translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation>%1; dieser Computer bleibt wach</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Arbeit: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Hält an der nächsten sicheren Stelle an</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation>Abgebrochen. Was bisher getan wurde, bleibt erhalten, wo es wieder verwendbar ist.</translation>
    </message>
</context>
<context>
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation>Größtes Paket</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation>noch niemand: zuerst eines anlegen</translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation>niemand, wie entschieden</translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation>das Konto, das der Import anlegt</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation>%1 (keine Adresse)</translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation>Benutzer, mit Adresse vom Server</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Zu wählen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>R&amp;ead a CSV …</source>
        <translation>CSV &amp;einlesen …</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>More &amp;options</source>
        <translation>Meh&amp;r Optionen</translation>
    </message>
    <message>
        <source>Leave out thumbnails</source>
        <translation>Vorschaubilder auslassen</translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation>Jira erstellt sie neu, wenn jemand hinsieht.</translation>
    </message>
    <message>
        <source>Leave out files that cannot be read</source>
        <translation>Nicht lesbare Dateien auslassen</translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation>Jede wird in den Befunden genannt. Sonst hält das Packen bei der ersten an.</translation>
    </message>
    <message>
        <source>Keep them where they are</source>
        <translation>Dort lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Put them where Jira 7 keeps them</source>
        <translation>Dorthin legen, wo Jira 7 sie ablegt</translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation>Wie jedes Paket geprüft wird, bevor es als vollständig gilt</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation>Es wird zurückgelesen und jede Datei darin mit der Quelle verglichen.</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Nur Umriss</translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation>Namen und Größen. Schneller, aber eine Festplatte, die falsche Bytes schreibt, bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation>Dateien, die so liegen wie in Jira vor Version 7: %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>Save the full lis&amp;t …</source>
        <translation>Vollständige &amp;Liste speichern …</translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation>Gepackte Pakete</translation>
    </message>
    <message>
        <source>I have read these findings and &amp;go on with these chunks</source>
        <translation>Ich habe diese &amp;Befunde gelesen und mache mit diesen Paketen weiter</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Es wurde nichts gefunden, was den Import stören würde.</translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation>%L1 Zeilen in %2</translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation>%L1 Dateien in %L2 Paketen, %3, jedes geprüft und vollständig.</translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation>Anhänge, die in keinem davon sind: %L1.</translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation>Die Pakete sind vollständig, aber die Liste dessen, was fehlt oder ausgelassen wurde, konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation>Jede Datei, die fehlt, eine andere Größe hat oder ausgelassen wurde: %L1 Zeilen in %2</translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation>Vollständige Liste speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation>Vollständige Liste wird geschrieben</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Write the chunks &amp;into</source>
        <translation>Pakete schreiben &amp;in</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Au&amp;swählen …</translation>
    </message>
    <message>
        <source>&amp;Pack without such files</source>
        <translation>Ohne solche Dateien pac&amp;ken</translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation>Ordner für die Pakete</translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation>Medien werden gepackt</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Erneu&amp;t packen</translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation>Medien pac&amp;ken</translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation>Braucht bis zu %1, und dort sind nur %2 frei. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation>Beheben Sie es, und drücken Sie „Wiederholen“: Was schon gepackt ist, bleibt erhalten. Oder lassen Sie alle Dateien aus, die sich nicht lesen lassen oder sich beim Lesen ändern oder verschwinden; jede wird in den Befunden und in der vollständigen Liste genannt.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation>Anhänge, Avatare und Logos sichern</translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation>Die Medien sind nicht im Backup. Cloudward packt sie in ZIP-Dateien der Form und Größe, die die Cloud annimmt, und liest jede zurück.</translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation>Die Medien werden gepackt.</translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation>Es ist noch nichts gepackt. Überspringen Sie diesen Schritt, wenn keine Anhänge, Avatare oder Logos mitkommen sollen.</translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation>Einige Befunde sind Fehler. Lesen Sie sie, und haken Sie ab, dass Sie es getan haben.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
    <message>
        <source>How it is divided</source>
        <translation>Wie aufgeteilt wird</translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation>&amp;Größtes Paket (Atlassian: 2 bis 5 GB; unter 10 GB insgesamt darf es kleiner sein)</translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation>Geplante Pakete</translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation>Das ist keine Größe. Schreiben Sie sie wie 4 GB oder 500 MB.</translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation>Bei mehr als 10 GB Medien müssen Pakete 2 bis 5 GB groß sein.</translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation>Pakete müssen 1 MB bis 5 GB groß sein.</translation>
    </message>
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation>Dateien, die allein schon größer sind und ausgelassen würden: %L1.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>of media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>needed at most</source>
        <translation>höchstens nötig</translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation>höchstens nötig, %1 frei</translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation>in %1, dem größten Projekt</translation>
    </message>
    <message>
        <source>Storage by project</source>
        <translation>Speicherplatz je Projekt</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation>Wo die Medien sind</translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation>Home-Ordner vo&amp;n Jira, sein Ordner data, ein Archiv davon oder ein Ordner auf einem Server</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>Or&amp;dner …</translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation>Ar&amp;chiv …</translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
        <translation>S&amp;erver (SFTP)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation>Home-Ordner von Jira</translation>
    </message>
    <message>
        <source>Archive with data/attachments</source>
        <translation>Archiv mit data/attachments</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation>Archive (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation>Medien werden angesehen</translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation>Es sind keine Anhänge, Avatare oder Logos darin.</translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation>Das Backup wurde danach gelesen. Sehen Sie erneut nach, und die Dateien werden mit den Datensätzen des Backups verglichen.</translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation>Es ist noch kein Backup gelesen, daher weiß niemand, ob eine Datei fehlt. Schritt 2 liest eines.</translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation>Jeder Anhang des Backups hat seine Datei in der richtigen Größe, und es gibt keine anderen.</translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation>Die Dateien stimmen nicht mit den Datensätzen des Backups überein. Die Befunde unten sagen, wo.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Anders wählen</translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation>K&amp;orrigierte Kopie wieder verwenden</translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation>Cloudward kann neben dem Backup eine korrigierte Kopie schreiben. Nur die Kopie wird geändert: Das Original bleibt, wie es ist, und durch neue Wahl machen Sie das Korrigierte rückgängig. Was Sie ohne Häkchen lassen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation>Liest das Backup und zeigt, was sich ändern würde; schreibt nichts.</translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation>Korrigi&amp;erte Kopie schreiben</translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation>Änderungen vorher und nachher</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Es wird ermittelt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation>Eine korrigierte Kopie dieses Backups wurde am %1 geschrieben, mit %L2 Änderungen. Verwendet wird jetzt das Original.</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Und %L1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation>Das geht so nicht; alles andere geht:</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation>Die Kopie wird %1 sein, neben dem Backup. Sie braucht bis zu %2.</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation>Die Kopie wird %1 sein, neben dem Backup. Sie braucht bis zu %2; dort sind %3 frei.</translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation>Es gibt schon eine Datei %1, die nicht für diese Migration geschrieben wurde. Verschieben Sie sie an einen anderen Ort: Sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation>Vielleicht reicht der Platz dafür nicht. Schaffen Sie welchen, oder verschieben Sie das Backup auf eine andere Festplatte, und wählen Sie es dort.</translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation>Nur die Verpackung würde sich ändern.</translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation>Was sich ändern würde: %L1</translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation>Von jeder Art werden die ersten %1 gezeigt; die Liste neben der Kopie enthält alle.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendChangesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>entity, id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <translation>%1
Vorher: %2
Nachher: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation>Zeile %L1 von %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>Datensatz und Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation>Wie die angehakten Adressen korrigiert werden</translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation>Doma&amp;in, die an bloße Namen angehängt wird und aus der Adressen für Benutzer ohne Adresse gebildet werden</translation>
    </message>
    <message>
        <source>&amp;Replace the old domain</source>
        <translation>Alte Domain er&amp;setzen</translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation>durch die ne&amp;ue</translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation>Adressen aus einer CSV-Datei: &amp;je Zeile wer (Benutzername oder alte Adresse), dann die neue Adresse</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation>CSV-Datei mit Adressen auswählen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation>Adressen aus der CSV-Datei vergessen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation>Benutzer und ihre Adressen</translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation>In der letzten Spalte gibt F2 oder Tippen einem Benutzer eine Adresse von Hand; eine leere nimmt sie zurück.</translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation>Drücken Sie in der letzten Spalte F2, oder tippen Sie einfach, um einem Benutzer eine Adresse zu geben; leeren Sie das Feld, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation>Benutzer, deren Adresse Probleme macht: %L1. Adressen, die sich in der Kopie ändern: %L2.</translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation>Aus der Datei gelesene Zeilen: %L1. Sie werden bei dieser Migration aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation>Die zwei XML-Dateien werden in eine neue ZIP-Datei gepackt, auf oberster Ebene.</translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation>Jedes wird weggelassen oder durch einen Text ersetzt.</translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation>Adressen werden aus Benutzernamen und einer Domain gebildet oder kommen aus einer Liste. Niemand liest E-Mails an eine erfundene Adresse.</translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation>Einer behält die Adresse, die anderen bekommen name+2@ usw., deren E-Mails beim ersten ankommen. Eine der zwei Prüfungen von Atlassian lässt kein Pluszeichen zu.</translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation>Die Domain wird durch eine andere ersetzt, oder Adressen kommen aus einer Liste.</translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation>Eine Domain wird ergänzt oder ersetzt, oder Adressen kommen aus einer Liste.</translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation>Diese Benutzer heißen stattdessen app_ …, überall, wo ein Benutzername steht.</translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation>Für alle freigegeben wird zu für angemeldete Benutzer freigegeben, wie mit der Abfrage in Atlassians eigener Anleitung.</translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation>„Jeder“ verliert die Berechtigung. Wer sich heute ohne Anmeldung Namen ansieht, muss sich dann anmelden.</translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation>Diese Gewährungen werden entfernt. Wer heute anonym hineinsieht, muss sich dann anmelden.</translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation>Die Datei und ihre Texte</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation>Was für alle offen ist</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation>Jedes weglassen</translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation>Jedes durch einen Te&amp;xt ersetzen</translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation>Was anstelle von jedem steht</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation>Benutzernamen, als &amp;Liste mit Kommas</translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation>Diese Benutzer kommen als inaktive Konten an und brauchen keine Lizenz. Ihre Arbeit bleibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudward::MendOutcome</name>
    <message>
        <source>&amp;Use the original again</source>
        <translation>&amp;Original wieder verwenden</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 der Kopie</translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation>Liste aller Änderungen (CSV)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation>Liste aller Änderungen öffnen</translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation>Importiert wird die korrigierte Kopie. Das Original bleibt, wie es ist: %1. Mit einer anderen Wahl wird neu korrigiert und die Kopie noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation>Änderungen in der Kopie, geschrieben am %1: %L2</translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation>Korrigierte Kopie, %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation>keine Top-Level-Domain</translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation>reservierte Domain</translation>
    </message>
    <message>
        <source>used by several</source>
        <translation>von mehreren benutzt</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>vielleicht abgelehnt</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (nicht verwendbar)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1 (eingetippt)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Adresse jetzt</translation>
    </message>
    <message>
        <source>Address in the copy</source>
        <translation>Adresse in der Kopie</translation>
    </message>
</context>
<context>
    <name>cloudward::Notice</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>cloudward::Opener</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>cloudward::PageReader</name>
    <message>
        <source>%1: ticked</source>
        <translation>%1: angehakt</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: nicht angehakt</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Zeilen insgesamt: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PairBars</name>
    <message>
        <source>as many</source>
        <translation>gleich viele</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
</context>
<context>
    <name>cloudward::PathRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleGroupsTab</name>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Gruppen des Servers und der Cloud</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Gruppe suchen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Geht in Cloud-Gruppe auf</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Von Hand entschieden</translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation>Gr&amp;uppe wählen …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Vorschla&amp;g übernehmen</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Wahl verge&amp;ssen</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Wahl vergessen (%1)</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Für die gewählten Gruppen (%1) entscheiden:</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Wählen Sie Gruppen in der Tabelle, um für sie zu entscheiden.</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation>Wohin gehören die Mitglieder von %1?</translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation>Wohin gehören die Mitglieder der %1 ausgewählten Gruppen?</translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation>Gruppen der Cloud</translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation>Gruppe gewählt (Gruppen: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation>Vorschläge übernommen (Gruppen: %1)</translation>
    </message>
</context>
<context>
    <name>cloudward::PeoplePage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Konten der Site</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation>Benutzer oder Gruppen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation>Bevor etwas importiert wird, sehen Sie, wer vom Server ein Konto in der Cloud hat, wer eines bekommt und wer keines haben wird. Nichts hier steht im Weg: Sie dürfen es überspringen.</translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation>Benutzer mit Handlungsbedarf: %1.</translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation>Die Benutzer des Servers sind noch nicht bekannt. Lesen Sie in Schritt 2 ein Backup: Es sagt, wer sie sind und was jedem gehört.</translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation>Es wurde kein Backup gelesen: Diese Benutzer stammen aus den Dateien von Schritt 1. Was ihnen gehört, ist nicht bekannt, ihre Gruppen werden nicht gezeigt, und ihre Adressen lassen sich hier nicht ändern. Lesen Sie dafür in Schritt 2 ein Backup.</translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation>Das Backup ist importiert, und %1 Benutzer haben kein Konto. Lesen Sie die Konten noch einmal, wählen Sie für jeden dieser Benutzer eines, laden Sie sie ein, oder legen Sie fest, dass niemand gewünscht ist.</translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation>Das Backup ist importiert. Lesen Sie die Konten der Site, um zu sehen, wer keines hat.</translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation>Die neuen Adressen sind Wünsche an die Korrektur: Sie werden in der korrigierten Kopie des Backups wahr. Schreiben Sie sie in Schritt 2 unter „Korrigieren“.</translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation>Die korrigierte Kopie wurde geschrieben, bevor diese Adressen gesetzt wurden, und enthält andere. Schreiben Sie sie neu in Schritt 2 unter „Korrigieren“, „Anders wählen“.</translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation>Die korrigierte Kopie des Backups enthält die neuen Adressen.</translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation>Nicht jeder Adresswunsch kann wahr werden:</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Nimmt zurück: %1</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>Stellt wieder her: %1</translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation>Konten noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation>Konten der Site &amp;lesen</translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation>Verbinden Sie unter „Bevor Sie beginnen“ die Cloud-Site, um ihre Konten zu lesen.</translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation>Konten: %1. Adressen, die nur die Organisation genannt hat: %2. Adressen, die verborgen bleiben: %3.</translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation>Wessen Adresse verborgen ist, lässt sich daran nicht erkennen: Das kann jemand unten sein, der scheinbar kein Konto hat. Wählen Sie solche Konten von Hand.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation>Mit einem Schlüssel Ihrer Organisation (unter „Bevor Sie beginnen“ angegeben) lassen sich Adressen abfragen, die Personen vor der Site verbergen.</translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation>Die Organisation wurde nicht bis zum Ende befragt: %1</translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation>Ihr Konto darf die Gruppen der Site nicht auflisten, daher sind sie nicht bekannt.</translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation>Konten der Site werden gelesen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation>Neue Adressen wurden nicht übernommen: Sie lassen sich nur in einem Backup ändern, das noch nicht importiert ist.</translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation>Tabelle eingelesen (geänderte Benutzer: %1)</translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation>Tabelle eingelesen (geänderte Gruppen: %1)</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Benutzern Konten zuordnen</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation>Benutzer des Servers und Konten der Cloud</translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation>Name, Benutzername, Adresse oder Konto suchen</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Mit Vorschlag</translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation>Niemand gewünscht</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Von Hand entschieden</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation>&amp;Konto wählen …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Vorschla&amp;g übernehmen</translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation>Nieman&amp;d</translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation>Braucht kein Konto in der Cloud.</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Wahl verge&amp;ssen</translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation>Niemand gewünscht (Benutzer: %1)</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Wahl vergessen (%1)</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Neue &amp;Adresse</translation>
    </message>
    <message>
        <source>Se&amp;t the address</source>
        <translation>Adresse se&amp;tzen</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Wie v&amp;orher</translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation>Von Hand gesetzte Adressen zurücknehmen</translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation>Für die gewählten Benutzer (%1) entscheiden:</translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation>Wählen Sie Benutzer in der Tabelle, um für sie zu entscheiden.</translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation>Vielleicht ist es: %1.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation>Welches Konto gehört %1?</translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation>Welches Konto gehört den %1 ausgewählten Benutzern?</translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation>Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Konten der Site</translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation>Konto gewählt (Benutzer: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation>Vorschläge übernommen (Benutzer: %1)</translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation>Unverändert gelassen, weil ihr Vorschlag auch der eines anderen gewählten Benutzers ist: %1.</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation>Jira Cloud lehnt die Adresse „%1“ ab, daher wurde sie nicht gesetzt.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation>Zurückgenommene Adressen (Benutzer: %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTexts</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation>Gruppe der Cloud</translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation>Gruppe des Servers</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation>Wohin Mitglieder gehören</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1 (von Hand)</translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation>vielleicht: %1 (%2)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation>Neu, soweit bekannt</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Geht in Cloud-Gruppe auf</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation>es sind %1 Felder, die erste Zeile hat %2</translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation>ab hier ist ein Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation>kein Benutzer der Tabelle</translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation>der Benutzer steht schon weiter oben</translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation>„%1“ ist keine Entscheidung: account, nobody oder leer</translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation>die Site hat kein Konto „%1“</translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation>account_id und „%1“ sind verschiedene Konten</translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation>die Entscheidung lautet account, aber es ist kein Konto genannt</translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation>die Konten der Site sind nicht bekannt, daher lässt sich „%1“ nicht bestimmen</translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation>ein gelöschter Benutzer hat keine Adresse, die zu „%1“ werden könnte</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation>Jira Cloud lehnt die Adresse „%1“ ab</translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation>der Server hat keine solche Gruppe</translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation>die Cloud hat keine Gruppe „%1“, und der Import bringt keine dieses Namens mit</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>die Gruppe steht schon weiter oben</translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation>Aus der Datei übernommene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation>Zeilen mit einem Problem, die nichts geändert haben: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Zeile %1, %2: %3.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Benutzer des Servers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation>Konto in der Cloud</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Besitzt</translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation>niemand gewünscht</translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation>Niemand, von Hand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation>Das Konto hat dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation>Das Konto hat laut Organisation dieselbe Adresse; die Site verbirgt sie.</translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation>Das Konto hat die Adresse, die in der korrigierten Kopie stehen wird.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>Das Konto wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation>Der Benutzer hat ein Konto auf der Site.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>Adresse verborgen</translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation>vom Server verborgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation>Import legt eines an</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Adresse doppelt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>App or service</source>
        <translation>App oder Dienst</translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation>Sie haben entschieden, dass dieser Benutzer kein Konto braucht.</translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation>Es gibt kein Konto mit dieser Adresse; der Import legt eines dafür an.</translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation>Wurde eingeladen und hat sich noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation>Es gibt kein Konto, und von selbst entsteht keines: Wählen Sie eines, geben Sie dem Benutzer eine verwendbare Adresse, laden Sie ihn ein, oder legen Sie fest, dass niemand gewünscht ist.</translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation>Ein anderer Benutzer des Servers hat dieselbe Adresse. Der Import lehnt beide ab: Geben Sie einem von ihnen eine andere Adresse.</translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation>Der Benutzer ist auf dem Server deaktiviert und hat kein Konto.</translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation>Diesen Benutzer gibt es auf dem Server nicht mehr; Vorgänge oder Kommentare nennen ihn noch.</translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation>Der Benutzer einer App oder, dem Namen nach, eines Dienstes.</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>gleicher Name vor dem @</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation>einige Wörter sind gleich</translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation>Nicht bekannt: Diese Benutzer stammen nicht aus einem Backup, oder es wurde von einem älteren Cloudward gelesen.</translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation>Erstellte Vorgänge: %1</translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation>Zugewiesene Vorgänge: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Kommentare: %1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>Boards: %1</translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation>Benutzer: %1.</translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation>Die Konten der Site sind noch nicht bekannt, daher ist niemand zugeordnet.</translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation>Einem Konto zugeordnet: %1.</translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation>Der Import legt Konten an für: %1.</translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation>Eingeladen und noch nicht angemeldet: %1.</translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation>Nach dem Import ohne Konto: %1.</translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation>Ohne Konto: %1.</translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation>Adresse doppelt: %1; der Import lehnt diese ab.</translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation>Deaktiviert und ohne Konto: %1.</translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation>Auf dem Server gelöscht: %1.</translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation>Apps und Dienste: %1.</translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation>Niemand gewünscht: %1.</translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation>Vorschläge zum Ansehen: %1.</translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
        <translation>Neue Adressen: %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::PhaseText</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
        <translation>Die Adresse Ihrer Cloud-Site ist noch nicht bekannt: Geben Sie sie unter „Bevor Sie beginnen“ an.</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation>Von Hand: %1. Gehen Sie diesen Weg, wenn die Adresse ins Leere führt; Atlassian verschiebt diese Seiten hin und wieder.</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanDialog</name>
    <message>
        <source>Plan of the migration</source>
        <translation>Plan der Migration</translation>
    </message>
    <message>
        <source>How long each step will take, by all that is known now. F2 or a double click changes how long it takes, who does it, and the notes; an empty time is the computed one.</source>
        <translation>Wie lange jeder Schritt dauern wird, nach allem, was jetzt bekannt ist. Mit F2 oder Doppelklick ändern Sie Dauer, Zuständige und Notizen; bleibt die Dauer leer, gilt die berechnete.</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Geschrieben: %1 und %2</translation>
    </message>
    <message>
        <source>&amp;Export the runbook</source>
        <translation>Runbook &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>P&amp;DF öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>What is left takes %1, and is done by %2 at the latest.</source>
        <translation>Was noch bleibt, dauert %1 und ist spätestens am %2 erledigt.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>jemand muss dabei sein</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Runbook wird geschrieben</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>Size at most</source>
        <translation>Größe höchstens</translation>
    </message>
</context>
<context>
    <name>cloudward::PlannedStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Beginn bis</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Ende bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Nachweis: beide Seiten verglichen</translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation>Cloudward liest die Site und stellt sie dem Backup gegenüber: Projekte, Vorgänge, Benutzer, Gruppen und wer darin ist, Anhänge nach Name und Größe in %1 zufällig gezogenen Vorgängen, Bilder von Projekten. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
        <translation>Anhänge &amp;aller Vorgänge vergleichen; kostet einen Aufruf je Vorgang</translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation>Zahlen im Backup und in der Cloud</translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation>Was nur Sie sehen können</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation>Eine HTML-Datei und dasselbe als PDF, mit allem, was entschieden, geprüft, gezählt und ausgelassen wurde, wer wofür zuständig war, und dem Protokoll. Er enthält Namen von Benutzern und Gruppen, aber keine Passwörter oder Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>P&amp;DF öffnen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Geschrieben: %1 und %2</translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation>Stellen Sie die Cloud dem Backup gegenüber, sehen Sie sich an, was kein Programm beurteilen kann, und behalten Sie einen Bericht.</translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
        <translation>Vergleichen Sie zuerst beide Seiten.</translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation>Noch anzusehen: %1. Haken Sie jeden Punkt ab, wenn Sie damit zufrieden sind.</translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation>Sie haben alles angesehen.</translation>
    </message>
    <message>
        <source>The list of what is missing could not be written. %1</source>
        <translation>Die Liste des Fehlenden konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation>Alles, was fehlt, je eine Zeile: %1</translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation>Beide Seiten &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Noch einmal &amp;vergleichen</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Es gibt kein geprüftes Backup zum Vergleichen. Prüfen Sie es in Schritt 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation>Verbinden Sie unter „Bevor Sie beginnen“ die Cloud-Site, und Cloudward zählt für Sie.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation>%1 von %2 Zeilen weichen ab. Zahlen holen einige Minuten nach einem Import auf: Vergleichen Sie noch einmal. Was dann noch fehlt, steht in der jeweiligen Zeile.</translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation>Nichts weicht ab. Was von außen nicht feststellbar ist, %1 von %2 Zeilen, sehen Sie sich bitte an.</translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation>Alle %1 Zeilen sind auf beiden Seiten gleich.</translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation>%1 und %2 weitere, alle in der Liste unten</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, es fehlen: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Beide Seiten werden verglichen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
</context>
<context>
    <name>cloudward::Presenter</name>
    <message>
        <source>Names are being masked. Everything is shown in a moment.</source>
        <translation>Die Namen werden unkenntlich gemacht. Gleich ist alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Diese Seite als Text kopieren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation>Präsentationsmodus beenden</translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation>Präsentationsmodus beenden (F8)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation>Jetzt: Schritt erledigt, „Weiter“ drücken</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Now: this step is complete</source>
        <translation>Jetzt: Schritt erledigt</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation>Ganz nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation>Projekte werden in dieser Reihenfolge gepackt. Nehmen Sie ein Häkchen weg (Leertaste), um die Anhänge eines Projekts auszulassen.</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1, of them left out: %L2</source>
        <translation>Pro&amp;jekte: %L1, davon ausgelassen: %L2</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1</source>
        <translation>Pro&amp;jekte: %L1</translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation>Ausgelassen: %L1 Dateien, %2. Ihre Vorgänge kommen ohne Anhänge an.</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the networ&amp;k</source>
        <translation>Wie dieser Computer das &amp;Netz erreicht</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation>Laut Proxy-Einstellungen des Systems</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation>Über diesen Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation>Sein Ben&amp;utzer, falls er einen verlangt</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation>Sein Passwo&amp;rt</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: keiner</translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation>Proxy des Systems</translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation>Alle öffentlichen Filter und Dashboards auf einmal, per SQL</translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation>Dies ändert Daten in Jiras Datenbank. Cloudward zeigt es nur und führt es nie aus.</translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation>Es nimmt jedem Filter und Dashboard, den oder das alle ohne Anmeldung sehen dürfen, das „public“ und gibt sie stattdessen für alle Angemeldeten frei; das System-Dashboard ist darunter. Zurück führt nur Ihr Backup: Die Anweisung merkt sich nicht, welche öffentlich waren.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation>falls Jiras Tabellen in einem liegen: public, jiraschema, …</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation>Zählen Sie zuerst, was geändert würde. Das ist harmlos:</translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation>SQL, das öffentliche Freigaben zählt</translation>
    </message>
    <message>
        <source>Copy the countin&amp;g SQL</source>
        <translation>Zähl-S&amp;QL kopieren</translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation>Sichern Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation>Halten Sie Jira an, damit es nicht schreibt, was es noch im Speicher hat.</translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation>Führen Sie die Anweisung unten als Benutzer mit Schreibrecht aus.</translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation>Starten Sie Jira, und bauen Sie seinen Suchindex neu auf, wo Filter oder Dashboards noch als öffentlich erscheinen (dass das genügt, ist eine Annahme).</translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation>Erstellen Sie danach das Backup für die Cloud.</translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation>SQL, das öffentliche Freigaben ändert</translation>
    </message>
    <message>
        <source>Copy the changing S&amp;QL</source>
        <translation>Änderungs-&amp;SQL kopieren</translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation>Sie sind kein Mitglied</translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation>Sie sind Mitglied</translation>
    </message>
    <message>
        <source>only an organisation administrator can give it</source>
        <translation>nur ein Organisationsadministrator kann sie vergeben</translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation>ist nicht in der Cloud angekommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation>%1, jetzt %2: %3</translation>
    </message>
    <message>
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation>%1: abgelehnt. Nur ein Site- oder Organisationsadministrator darf Personen hinzufügen; und stammt eine Gruppe von einem Identitätsanbieter, lässt sie sich nur dort ändern.</translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation>%1: Die Site findet die Gruppe nicht mehr oder zeigt sie Ihrem Konto nicht. Schlagen Sie Ihre Gruppen noch einmal nach.</translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation>Nicht hinzuzufügen: %1. %2</translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
        <translation>Der Import bringt keine von diesen, und Sie hinzuzufügen steht Cloudward nicht zu: %1. Diese Gruppen bestimmen über die Site oder ihre Organisation: Brauchen Sie eine, gibt ein Organisationsadministrator sie auf admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation>Ihre Gruppen auf dem Server</translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation>Ihre früheren Gruppen</translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation>Der Server war nicht zu befragen, daher sind das die Gruppen im Backup. %1</translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation>Auf dem Server waren Sie in keiner Gruppe, es ist also nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Oder von Hand</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Verw&amp;altung öffnen</translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation>Wählen Sie Ihre Site, falls es mehrere gibt, dann „Users“ und Ihr eigenes Profil, und fügen Sie die Gruppen dort hinzu; oder öffnen Sie jede Gruppe unter „Groups“, und fügen Sie sich als Mitglied hinzu.</translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation>&amp;Ich bin in allen Gruppen, die ich brauche</translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation>Zur Sicherheit lässt der Import die Gruppen der Person aus, die ihn ausführt. Hier bekommen Sie Ihre zurück.</translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation>Schlagen Sie Ihre Gruppen nach, oder haken Sie ab, dass Sie in allen nötigen sind.</translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation>Sie sind in %1 Ihrer Gruppen noch nicht.</translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation>Ihr Name auf dem Server ist nicht bekannt. Geben Sie ihn unter „Bevor Sie beginnen“ an, oder gehen Sie von Hand vor.</translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Auf dem Server sind Sie &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation>Noch einmal &amp;nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation>Meine Gruppen &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation>Zu den angehakten Gruppen hinzu&amp;fügen (%1)</translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation>Ihre Gruppen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation>Sie werden zu Ihren Gruppen hinzugefügt</translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation>Hinzugefügt, und die Site zeigt es: %1.</translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation>Angenommen, aber die Site zeigt es noch nicht: %1. Schlagen Sie Ihre Gruppen in einigen Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Wieder in die eigenen Gruppen</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation>Dateien auf %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;ufwärts</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>Inhalt des Ordners</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Auswäh&amp;len</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>cloudward::RowChooser</name>
    <message>
        <source>&amp;Choose</source>
        <translation>Auswäh&amp;len</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>Mögliche Treffer:</translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN des Sicherheitsschlüssels</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation>Welches Konto von %1?</translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation>%1 fragt nach Ihrem Sicherheitsschlüssel. Bitte seine PIN (verbleibende Versuche: %2):</translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation>Berühren Sie jetzt Ihren Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation>%1 und Ihr Sicherheitsschlüssel kamen nicht zusammen. Versuchen Sie es noch einmal, oder melden Sie sich auf andere Weise an.</translation>
    </message>
</context>
<context>
    <name>cloudward::ServerCard</name>
    <message>
        <source>Jira Server or Data Center</source>
        <translation>Jira Server oder Data Center</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation>&amp;Benutzername eines Jira-Systemadministrators</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passwor&amp;t</translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation>oder ein persönliches Zugriffstoken, ohne Benutzernamen</translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation>Ser&amp;ver verbinden</translation>
    </message>
    <message>
        <source>Open the &amp;login page</source>
        <translation>Anme&amp;ldeseite öffnen</translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation>Geben Sie das Passwort oder ein persönliches Zugriffstoken an.</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie https://jira.example.com.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 wird verbunden</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Das Passwort lässt sich unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
        <translation>Jira hat diese Anmeldung gesperrt, bis in einem Browser sein Bilderrätsel (CAPTCHA) gelöst ist. Öffnen Sie die Anmeldeseite, melden Sie sich dort einmal an, und verbinden Sie hier erneut. Cloudward versucht es nicht von selbst.</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation>Administrator, nicht Systemadministrator</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>kein Administrator</translation>
    </message>
    <message>
        <source>Jira %1, “%2”.</source>
        <translation>Jira %1, „%2“.</translation>
    </message>
    <message>
        <source>Jira %1 (%2), “%3”.</source>
        <translation>Jira %1 (%2), „%3“.</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Angemeldet als %1, %2.</translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation>%1: %L2 Benutzer von %L3 lizenzierten.</translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation>%1: %L2 Benutzer, Lizenz ohne Grenze.</translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation>Die Uhr des Servers steht auf %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::SftpForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Benutzername dort</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Ordner dort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation>oder die Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation>leer: Ihr SSH-Agent, dann Ihre üblichen Schlüssel</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Das Passwort wird im Schlüsselbund dieses Systems aufbewahrt, nie in den Dateien von Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>Das Passwort bleibt nur im Arbeitsspeicher und ist weg, sobald Cloudward geschlossen wird.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cloudward::SitePane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation>Zurück zur &amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Use your &amp;own browser</source>
        <translation>&amp;Eigenen Browser verwenden</translation>
    </message>
</context>
<context>
    <name>cloudward::SqlText</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>cloudward::StartDialog</name>
    <message>
        <source>From Jira Server or Data Center to Jira Cloud</source>
        <translation>Von Jira Server oder Data Center zu Jira Cloud</translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation>Eine Migration steht in einer Datei. Sie wird laufend gespeichert, sodass Sie jederzeit aufhören und später dort weitermachen können. Passwörter und Token stehen nie darin.</translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation>&amp;Weiter mit %1</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Neue Migration</translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation>Wählen Sie, wo ihre Datei liegen soll.</translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation>Migration ö&amp;ffnen</translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation>Eine früher begonnene, hier oder auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation>Erst ü&amp;ben</translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation>Alle Schritte mit einem erfundenen Unternehmen auf diesem Rechner. Nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation>Migrationen (*.cloudward)</translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation>Migration öffnen</translation>
    </message>
</context>
<context>
    <name>cloudward::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>BigPicture %1 of 5</source>
        <translation>BigPicture %1 von 5</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Optional, %1, %2</source>
        <comment>title, state</comment>
        <translation>Optional, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1, optional, %2, %3</source>
        <translation>Schritt %1, optional, %2, %3</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Beachtung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>cloudward::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dateien für den Support</translation>
    </message>
    <message>
        <source>This is what would be handed out, file by file: without passwords and keys, with people and addresses masked. Look through it before you give it to anybody.</source>
        <translation>Das würde weitergegeben, Datei für Datei: ohne Passwörter und Schlüssel, Personen und Adressen maskiert. Sehen Sie es durch, bevor Sie es jemandem geben.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Save as ZIP …</source>
        <translation>Als ZIP &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Dateien für den Support speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::Timeline</name>
    <message>
        <source>as it was</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation>%1 fragt außerhalb der Seite nach einem Passwort, was hier nicht vorgesehen ist. Verwenden Sie Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation>Die Seite funktioniert nicht mehr. Laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig: %2 Die Seite wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation>%1 ist nicht erreichbar (%2). Prüfen Sie, ob dieser Computer online ist, und laden Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation>Diese Seite gibt eine Datei aus, die hier nicht angenommen wird. Verwenden Sie dafür Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation>Der Download wurde angehalten (%1). Drücken Sie auf der Seite noch einmal Download.</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Schritt übers&amp;pringen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Fe&amp;rtig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation>Alle Schritte sind erledigt. Das Dokument bewahrt, was gefunden und getan wurde.</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Bevor Sie weitermachen können: %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>Danach kommt: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation>Hilfe zu diesem Schritt ein- oder ausblenden (F1)</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Presenter mode, the plan, help for your support, language and looks</source>
        <translation>Präsentationsmodus, Plan, Hilfe für Ihren Support, Sprache und Darstellung</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation>Für einen geteilten Bildschirm: Namen, Adressen und Token sind maskiert, und der Text ist größer</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>Diese Seite als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation>P&amp;lan der Migration …</translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation>Da&amp;teien für den Support …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Farben wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text auf %1 %</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Kontrast &amp;wie das System</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>&amp;Normaler Kontrast</translation>
    </message>
</context>
<context>
    <name>cloudward::WizardWindow</name>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation>Noch laufende Arbeit: %1. Sie hält an einer sicheren Stelle an, und was getan ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Anhalten und &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
        <translation>Schritt %1 von 8, und Schritt %2 von 5 von BigPicture</translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation>Schritt %1 von 8, optional</translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation>Schritt %1 von 8</translation>
    </message>
    <message>
        <source>BigPicture, step %1 of 5</source>
        <translation>BigPicture, Schritt %1 von 5</translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation>Vor den acht Schritten</translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation>Neben den acht Schritten, optional</translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation>BigPicture, nach seinen fünf Schritten</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>Nicht gespeichert: %1 %2</translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation>%1 (Übung) - Cloudward</translation>
    </message>
    <message>
        <source>%1 - Cloudward</source>
        <translation>%1 - Cloudward</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Bevor Sie weitermachen können: %1</translation>
    </message>
    <message>
        <source>Copied. Names and addresses are masked.</source>
        <translation>Kopiert. Namen und Adressen sind maskiert.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation>Das Übungsunternehmen wird vorbereitet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation>Führt einen Jira-Administrator von Jira Server oder Data Center zu Jira Cloud.</translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation>Alles an einem erfundenen Unternehmen ausprobieren; nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation>Alle Schritte der Übung selbsttätig durchlaufen und Bilder in DIR ablegen.</translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation>Eine Migration (.cloudward) zum Öffnen oder Anlegen.</translation>
    </message>
    <message>
        <source>The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode.</source>
        <translation>Dasselbe, mit Bildern jeder Seite in Hell, Dunkel, Deutsch, Japanisch, mit großem Text und im Präsentationsmodus.</translation>
    </message>
</context>
</TS>
