<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation>il grandit encore : quelque chose l’écrit</translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation>il a été modifié pendant sa récupération</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation>son SHA-256 est %1 et devrait être %2</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation>décompressé, il passe de %1 à %2 ou plus, comme aucune sauvegarde de Jira, et n’a pas été lu plus loin</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il s’arrête trop tôt</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>il ne contient pas de tar</translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation>il contient plus de %1 fichiers, alors qu’une sauvegarde en contient deux</translation>
    </message>
</context>
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation>%1 : %2 (fichiers : %3)</translation>
    </message>
    <message>
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation>sont comptés les liens vers %1, l’adresse dans l’en-tête de la sauvegarde ; sa base de données indique %2, dont les liens n’ont pas été comptés</translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation>%1 : %2 liens</translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation>ailleurs : %1 liens</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, ligne %2, %3 : %4</translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation>%1 dans « %2 » (projets : %3)</translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation>%1 (autorisation globale)</translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation>en-tête : %1, build %2</translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation>base de données : %1, build %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation>%1 : %2 lignes, la fin en indique %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation>%1 %2 (%3), désactivée</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inactif</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP ou Active Directory</translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation>interne avec connexion LDAP</translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation>Crowd ou un autre Jira</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre type</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation>%1 (%2) : %3 utilisateurs</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation>il a cessé de grandir à %1, et la fin d’un ZIP n’y est pas</translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Adresse sur le serveur</translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation>À l’écran de l’app</translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation>Compte à choisir</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation>l’adresse de la sauvegarde n’est pas celle du dump</translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation>choisi à la main dans le tableau des personnes</translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation>proposé : même nom avant le @</translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation>proposé : même nom complet</translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation>proposé : nom semblable</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>rapproché par e-mail</translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation>sera rapproché dès que le compte existera</translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation>peut-être rapproché : le compte masque son adresse</translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation>rapproché d’un autre compte : à vérifier</translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation>choisissez le compte dans la liste</translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation>pas de compte : à créer avant la restauration</translation>
    </message>
    <message>
        <source>stays without an account</source>
        <translation>reste sans compte</translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation>une entrée ne commence pas où elle devrait</translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation>il s’arrête au milieu d’une entrée</translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation>il n’est pas écrit comme le sont les lots</translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation>il s’arrête dans cette entrée</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation>son répertoire n’est pas celui de ses entrées</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation>non identifiables, car des comptes masquent leur adresse ou des utilisateurs n’en ont pas : %1</translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation>reconnus par leur seul nom : %1</translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation>Nombres des deux côtés</translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation>Ce que contenait la sauvegarde doit être dans le cloud, ni moins ni autre chose.</translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation>Examinez les lignes qui diffèrent. Les nombres de tickets sont des estimations en retard de quelques minutes : relisez-les avant de vous inquiéter.</translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation>Contenu au nom d’Admin</translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation>Un défaut connu de l’import : ce que la personne qui importe avait écrit sur le serveur peut appartenir ensuite à un utilisateur nommé Admin.</translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
        <translation>Cherchez les tickets rapportés par Admin. S’ils sont à vous, adressez-vous au support d’Atlassian.</translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation>Chacun peut se connecter</translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation>Les mots de passe ne suivent pas, et les groupes importés n’ont accès aux produits qu’une fois celui-ci accordé.</translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation>Demandez à une personne de chaque groupe de se connecter avec son adresse e-mail et d’ouvrir un de ses projets. Connectez l’authentification unique (SSO) si vous l’utilisez.</translation>
    </message>
    <message>
        <source>Single sign-on and identity provider</source>
        <translation>Authentification unique (SSO) et fournisseur d’identité</translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation>Les annuaires du serveur (LDAP, Crowd, Azure AD) ne suivent pas : le cloud ne suit pas de lui-même qui arrive dans l’entreprise ou la quitte.</translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
        <translation>Validez le domaine de l’entreprise et connectez l’authentification unique (SSO) et le provisionnement dans l’administration de l’organisation, si vous les utilisez.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation>Des groupes fusionnés voient peut-être plus qu’avant, et les personnes que nomme un système d’autorisations ont pu changer.</translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation>Ouvrez un projet restreint en tant que personne qui ne doit pas le voir, et regardez le site sans vous connecter.</translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation>Les pièces jointes s’ouvrent</translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation>Un ticket liste ses pièces jointes dès que les données sont importées, même là où le fichier manque.</translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation>Ouvrez une pièce jointe ancienne, une récente et une grande dans plusieurs projets.</translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation>Avatars et logo</translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation>Ils viennent avec les médias, dans le premier lot. Pas les images des utilisateurs.</translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation>Regardez la liste des projets et le logo du site, et remettez ce qui manque.</translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation>Filtres et tableaux de bord</translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation>Les requêtes qui nomment des utilisateurs, ou des fonctions et des champs d’apps, peuvent ne plus marcher ; les gadgets d’apps peuvent avoir disparu.</translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation>Ouvrez les plus utilisés, et voyez s’ils sont encore partagés comme vous le voulez.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation>Les tableaux vivent de leur filtre : colonnes, sprints, estimations et rang en dépendent.</translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation>Ouvrez un tableau Scrum et un tableau Kanban, et regardez le sprint actif et le backlog.</translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation>Workflows et types de ticket</translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation>Les conditions, validateurs et fonctions ajoutés par des apps ou des scripts ne sont pas dans le cloud.</translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation>Menez un ticket d’essai de chaque type important de sa création à sa fin, et comparez les workflows qui utilisaient des apps.</translation>
    </message>
    <message>
        <source>Automation, calendars and time</source>
        <translation>Automatisation, calendriers et heures</translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation>Règles, accords de niveau de service (SLA) et tâches planifiées s’exécutent au nom de quelqu’un, à une heure donnée, et peuvent nommer des utilisateurs ou des champs qui s’appellent autrement maintenant.</translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
        <translation>Vérifiez le fuseau horaire du site et le propriétaire des règles, et laissez s’exécuter une règle de chaque type.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation>Liens vers l’ancien serveur</translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation>Les liens dans les textes n’ont été redirigés vers le nouveau site que là où l’ancienne adresse a été choisie pendant l’import.</translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation>Cherchez l’ancienne adresse dans les descriptions et les commentaires, et pensez aux liens dans les wikis, discussions, e-mails et favoris.</translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation>Liens d’application et intégrations</translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation>Confluence, Bitbucket, serveurs de build, webhooks et scripts parlent encore à l’ancien serveur.</translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation>Reconnectez chacun avec la nouvelle adresse, et donnez aux scripts un jeton d’API à la place d’un mot de passe.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation>L’import n’apporte ni les apps ni leurs données ; chaque éditeur a sa propre voie.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation>Installez les apps dont vous avez encore besoin, et suivez pour leurs données le guide de chaque éditeur.</translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation>BigPicture</translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation>BigPicture passe par son propre dump, et ses intégrations sont coupées une fois restauré. Beaucoup d’utilisateurs non rapprochés signifient que les utilisateurs de Jira ne sont pas arrivés.</translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation>Restaurez le dump dans le BigPicture du cloud, mettez les utilisateurs en correspondance, examinez quelques box, et réactivez les connexions.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>E-mails sortants</translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation>Des e-mails désactivés pour l’import le restent ; activés, ils écrivent à tout le monde à chaque modification.</translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation>Réglez les e-mails sortants comme vous le voulez, envoyez-vous-en un, et reconfigurez les adresses qui reçoivent des e-mails.</translation>
    </message>
    <message>
        <source>Plan and billing</source>
        <translation>Forfait et facturation</translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation>Un site commencé comme essai se termine avec lui, et les places se comptent par produit.</translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation>Vérifiez dans la facturation de l’organisation que chaque produit a son forfait, ses places et un moyen de paiement.</translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation>Les sauvegardes du cloud</translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation>Le service de sauvegarde du serveur a disparu avec le serveur, et ses fichiers ne contiennent rien de ce qui s’écrit désormais.</translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
        <translation>Décidez comment le site cloud est sauvegardé, et faites-en une première sauvegarde.</translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation>L’ancien serveur n’accepte plus de modifications</translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation>Ce qui y est écrit maintenant n’est nulle part où l’on irait le chercher.</translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation>Mettez le serveur en lecture seule avec un système d’autorisations, affichez une bannière avec la nouvelle adresse, et gardez quelque temps le serveur et sa sauvegarde.</translation>
    </message>
    <message>
        <source>People know</source>
        <translation>Chacun est informé</translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation>L’adresse, la façon de se connecter et une bonne part de l’aspect ont changé.</translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation>Dites à tous la nouvelle adresse, comment se connecter, et à qui s’adresser.</translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation>Jetons et clés de la migration</translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation>Ils ouvrent tout le site, et plus personne n’en a besoin désormais.</translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation>Révoquez le jeton d’API, la clé de l’organisation et le jeton d’accès du serveur que vous avez créés pour la migration.</translation>
    </message>
    <message>
        <source>Boxes and programs are there</source>
        <translation>Box et programmes sont là</translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation>La restauration les apporte tels qu’ils étaient au moment du dump, et rien de plus récent.</translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation>Ouvrez la vue d’ensemble des box des deux côtés et comparez leurs noms, leur nombre et leur place dans l’arborescence.</translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation>Les box affichent leurs tâches</translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation>Ce que contient une box se trouve par projets, tableaux et JQL. Des filtres qui nomment utilisateurs ou champs d’une façon que le cloud ne connaît pas ne trouvent rien.</translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation>Ouvrez les plus grandes box et comparez le nombre de tâches. Si l’une est vide, regardez sa « scope definition ».</translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation>Le diagramme de Gantt est comme avant</translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation>Dates, dépendances et ordre des tâches viennent en partie de Jira et en partie de l’app : les deux doivent s’accorder.</translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation>Comparez un plan connu des deux côtés : dates, flèches de dépendance, lignes de base, marqueurs.</translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation>Équipes et ressources ont les bonnes personnes</translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation>L’app rapproche les personnes par e-mail, et un choix fait à la main peut être erroné.</translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation>Ouvrez les équipes et une vue des ressources. Regardez surtout les personnes que vous avez choisies à la main.</translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation>Qui peut voir et modifier les box</translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation>Les rôles dans les box nomment des personnes et des groupes, et les groupes peuvent porter un autre nom dans le cloud.</translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation>Regardez la sécurité d’une box que tous ne doivent pas voir, et demandez à quelqu’un qui ne doit pas la voir.</translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation>le site ne le dit pas à votre compte</translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation>votre compte n’a pas le droit de les lister</translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
        <translation>votre compte n’a pas le droit de lister les utilisateurs du site</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>identiques : %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>différents : %1</translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation>non comparables : %1</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation>un utilisateur nommé Admin a rapporté des tickets ; le serveur avait aussi un utilisateur de ce nom</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation>un utilisateur nommé Admin a rapporté des tickets, et le serveur n’en avait aucun de ce nom</translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation>des tickets que vous avez rapportés, %1 d’après la sauvegarde, environ %2 appartiennent à votre compte</translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation>aucun ticket n’a été rapporté par un utilisateur nommé Admin</translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation>tous les %1 tickets à pièces jointes</translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation>%1 des %2 tickets à pièces jointes, tirés au hasard, graine %3</translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation>tickets que votre compte ne voit pas : %1</translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation>un ticket liste ses pièces jointes même là où un fichier manque</translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation>un fichier de chaque ticket a été ouvert</translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
        <translation>%1 : %2, listée sans son fichier</translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation>Guide de planification lu, et un jour choisi</translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation>Cloud et serveur ne savent pas faire les mêmes choses, et pendant la migration personne ne doit travailler sur le serveur : ce qui est écrit après la sauvegarde ne suit pas.</translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation>Lisez le guide de planification d’Atlassian, essayez une fois tout le parcours sur un site d’essai, et annoncez quand Jira sera absent.</translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation>Version de Jira</translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation>À partir de 7.13.1, une sauvegarde s’importe telle quelle. De 7.6.0 à 7.13.0, toutes les heures sont lues comme UTC ; à partir de 7.0.0, cela peut marcher ; les sauvegardes plus anciennes ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation>Mettez le serveur à niveau vers 7.13.1 ou ultérieure et faites une nouvelle sauvegarde. À partir de 7.6.0, vous pouvez continuer sans cela si l’horloge du serveur est en UTC ou si les heures exactes n’importent pas.</translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation>Un site cloud de destination</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation>La sauvegarde est importée dans un site existant ; un site d’essai suffit pour commencer.</translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation>Ouvrez un site chez Atlassian, puis connectez-vous-y ici. Un essai peut être prolongé sur demande.</translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation>Données du site cloud</translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation>L’import remplace tout ce que contient le Jira du site : projets, tickets et réglages. Les utilisateurs restent, ou sont remplacés aussi si vous le choisissez, y compris ceux qui utilisent d’autres produits du site.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
        <translation>Prenez un site neuf et vide, ou faites d’abord une sauvegarde de celui-ci. Ne saisissez le nom du site, à côté de son adresse, que si ce qui s’y trouve peut être perdu.</translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation>Vos autorisations sur le serveur</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation>Seul un administrateur système Jira peut faire une sauvegarde de tout le site.</translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation>Connectez-vous en tant que membre d’un groupe qui a l’autorisation globale « Jira System Administrators », ou demandez à quelqu’un qui l’a de vous y ajouter.</translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation>Vos autorisations dans le cloud</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation>L’import, les groupes et l’accès aux produits relèvent des administrateurs du site.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation>Faites-vous ajouter aux administrateurs du site ou de l’organisation. La personne qui a ouvert le site en fait partie.</translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation>Ce qui est ouvert à tous</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation>Sur un serveur interne à l’entreprise, « Anyone » désigne les collègues. Un site cloud est sur Internet, et là « Anyone » désigne le monde entier.</translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation>Retirez Anyone des systèmes d’autorisations et de l’autorisation « Browse Users », et partagez filtres, tableaux de bord et tableaux avec les utilisateurs connectés ou des groupes. Faites ensuite la sauvegarde.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
        <translation>Chaque forfait de Jira Cloud stocke tant et pas plus. Un programme ne peut pas demander combien ; ce qui figure ici est ce qu’Atlassian indique.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation>Comparez la taille de vos pièces jointes au stockage de votre forfait, sur la page d’Atlassian consacrée au stockage.</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation>Atlassian a fermé en mai 2022 l’import d’une sauvegarde de serveur pour les licences jusqu’à 1 000 utilisateurs. Si un site le propose malgré tout ne se voit que là. Et votre forfait doit avoir une place pour chaque utilisateur actif.</translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation>Voyez si Settings &gt; System &gt; Import and Export de votre site propose Import Jira Server ; sinon, adressez-vous au support d’Atlassian. Réservez assez de places avant l’import.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Issues that you reported</source>
        <translation>Tickets que vous avez rapportés</translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation>Appartenances aux groupes</translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation>Pièces jointes par nom et taille, un échantillon</translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation>Pièces jointes par nom et taille, toutes</translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation>Projets qui ont leur propre image</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>Tickets de %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation>groupes dont tous les membres ne sont pas retrouvés : %1 sur %2</translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation>le groupe n’est pas dans le cloud</translation>
    </message>
    <message>
        <source>your account may not read its members</source>
        <translation>votre compte n’a pas le droit de lire ses membres</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation>Le serveur est en %1, la sauvegarde vient de %2</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>fuseau horaire %1</translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation>aucun projet, aucun ticket</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation>l’import supprimerait : projets %1, tickets %2</translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation>l’import a commencé ; ce que le site contenait avant n’est pas connu</translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
        <translation>vous avez saisi le nom de %1</translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation>%1 est administrateur système</translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation>%1 est administrateur, mais pas administrateur système</translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation>%1 n’est pas administrateur</translation>
    </message>
    <message>
        <source>signed in as %1; the token may not read their permissions</source>
        <translation>connecté en tant que %1 ; le jeton n’a pas le droit de lire ses autorisations</translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation>%1 n’y administre pas Jira</translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation>%1 administre Jira ; que ce compte administre le site n’a pas été constaté</translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation>%1 administre le site</translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation>Le serveur accorde à tout le monde (Anyone) : %1</translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation>rien dans la sauvegarde n’est ouvert à tout le monde (Anyone)</translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation>Aucun système d’autorisations n’accorde quoi que ce soit à tout le monde (Anyone). Filtres, tableaux de bord et tableaux n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation>le forfait est gratuit et stocke %1 (indication d’Atlassian, au %2)</translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation>le forfait est payant ; Standard stocke %1, Premium autant que vous voulez (indication d’Atlassian, au %2) ; lequel c’est ne peut pas être demandé</translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
        <translation>le forfait du site n’a pas pu être lu ; Free stocke %1, Standard %2, Premium autant que vous voulez (indication d’Atlassian, au %3)</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>pièces jointes : %1</translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation>plus grosses que les %1 que le site admet par envoi : %2</translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation>utilisateurs comptés dans la licence du serveur : %1</translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation>utilisateurs actifs dans la sauvegarde : %1</translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation>places de %1 : %2</translation>
    </message>
    <message>
        <source>the backup could not be read again</source>
        <translation>la sauvegarde n’a pas pu être relue</translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation>compté clé par clé, car l’estimation différait</translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation>d’après le compte du jeton d’API, qui n’est pas forcément celui que vous aviez sur le serveur</translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation>votre compte n’a pas le droit de lister les groupes du site</translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation>si une image propre est choisie ; les images elles-mêmes, celles des utilisateurs et le logo n’ont pas été comparés</translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation>projets que votre compte ne voit pas : %1</translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation>aucun projet n’y a cette clé d’origine ; il y a %1</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation>Administration du site</translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation>Administration de ses produits</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation>
            <numerusform>%1 et %n de plus dans %2</numerusform>
            <numerusform>%1 et %n de plus dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Accès à %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>leave the password out of the connection string</source>
        <translation>laissez le mot de passe hors de la chaîne de connexion</translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation>il faut un pilote ou une source de données ODBC</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>le serveur manque</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>le nom de la base de données manque</translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation>les ports vont de 1 à 65535</translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation>le serveur ou la base de données contient un caractère qu’aucun ne peut avoir</translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation>ODBC n’accepte ni nom d’utilisateur ni mot de passe contenant un point-virgule</translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation>le schéma n’est pas un nom</translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation>commencez par postgresql://, mysql://, sqlserver:// ou oracle://</translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation>laissez le mot de passe hors de l’adresse</translation>
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
        <translation>Aucune adresse n’est donnée pour %1.</translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation>%1 pour %2 ne se termine pas par un domaine de premier niveau comme .com.</translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation>%1 pour %2 est dans un domaine qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation>%1 pour %2 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation>Aucun domaine n’est donné.</translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation>Jira Cloud refuserait toutes les adresses du domaine %1.</translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation>%1 n’est ni un utilisateur ni l’adresse de quelqu’un.</translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation>%1 désigne plusieurs utilisateurs : %2. Nommez-en un.</translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation>%1 reçoit une autre adresse plus haut ; %2 n’est pas utilisée.</translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation>Cette ligne doit avoir deux champs : qui, et la nouvelle adresse.</translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation>%1 ne peut pas avoir %2 : c’est l’adresse de %3.</translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation>Ces règles tournent en rond. Aucune adresse n’est modifiée tant que l’une d’elles n’est pas retirée.</translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation>Les règles se contredisent pour %1, dont l’adresse reste ce qu’elle est.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>La sauvegarde est illisible</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation>Jira Cloud prend un fichier ZIP contenant deux fichiers XML, et ceci n’en est pas un, ou il est endommagé ou chiffré.</translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation>Recopiez le fichier du serveur et comparez sa taille là-bas et ici. S’il reste illisible, faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation>Il n’y a pas d’entities.xml dans ce fichier</translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation>Sans lui, l’import s’arrête aussitôt : c’est le fichier qui contient toute la base de données.</translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation>Choisissez le ZIP que Jira a écrit dans le dossier export de son home, et non une archive de médias ou un autre export.</translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation>Les fichiers XML sont dans un dossier du ZIP</translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation>L’import ne cherche entities.xml qu’à la racine du ZIP et dit que l’archive ne le contient pas.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation>Utilisez le ZIP tel que Jira l’a écrit, ou laissez Cloudward écrire une copie corrigée avec les deux fichiers XML à sa racine.</translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation>La sauvegarde est archivée, mais pas en ZIP</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation>Jira Cloud prend un fichier ZIP. Cloudward lit aussi un tar ou un 7z, pour que son contenu puisse être contrôlé.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
        <translation>Utilisez le ZIP tel que Jira l’a écrit, ou laissez Cloudward écrire une copie corrigée, qui est un ZIP.</translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation>La sauvegarde s’arrête trop tôt</translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation>Il en manque une partie : la copie a été interrompue, ou le disque était plein quand Jira l’a écrite.</translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation>Recopiez-la. Si le fichier a la même taille sur le serveur, faites une nouvelle sauvegarde avec assez d’espace libre.</translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation>La sauvegarde a la forme de Jira 4</translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation>Le ZIP contient un seul fichier XML d’un autre nom, comme Jira l’écrivait jusqu’à la version 4.3. Jira Cloud ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation>Mettez Jira à niveau vers 7.13.1 ou ultérieure et faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation>Le XML est défectueux</translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation>L’import lit le fichier avec un analyseur strict et échoue au premier endroit mal formé.</translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation>Faites une nouvelle sauvegarde. Si le même endroit est de nouveau défectueux, corrigez d’abord le texte à cet endroit dans Jira.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation>Le XML n’est pas partout en UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation>Des octets qui ne sont pas de l’UTF-8 valide arrêtent l’import, et un fichier enregistré dans un autre encodage perd ses lettres.</translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
        <translation>Faites une nouvelle sauvegarde, et n’ouvrez ni n’enregistrez le XML dans un éditeur. S’ils réapparaissent, corrigez les textes dans Jira, ou laissez Cloudward supprimer ou remplacer ces octets dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caractères que XML n’admet pas</translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation>Les caractères de contrôle et semblables viennent de textes collés et d’apps. L’import s’arrête au premier.</translation>
    </message>
    <message>
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
        <translation>Laissez Cloudward les supprimer ou les remplacer dans une copie corrigée, ou corrigez les textes dans Jira et faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation>La sauvegarde contient un autre nombre de lignes qu’elle ne dit</translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation>Jira écrit le nombre de lignes de chaque type à la fin de la sauvegarde. S’ils diffèrent, des lignes ont été perdues ou ajoutées après son écriture, ou des personnes ont travaillé pendant qu’elle se faisait.</translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation>Faites une nouvelle sauvegarde pendant que personne ne travaille dans Jira.</translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation>La sauvegarde dépasse 20 Go</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation>Jira Cloud accepte une sauvegarde de 20 Go au plus.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation>Archivez ou supprimez ce qui ne sert plus et faites une nouvelle sauvegarde, ou adressez-vous au support d’Atlassian.</translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation>Cette version de Jira est trop ancienne</translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation>Les sauvegardes de versions antérieures à 7.0 ne peuvent pas être importées dans Jira Cloud.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation>Mettez Jira à niveau vers 7.13.1 ou ultérieure, puis faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation>Cette version de Jira peut échouer</translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation>Atlassian ne garantit plus que les sauvegardes des versions 7.0 à 7.5 puissent être importées.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation>Mettez Jira à niveau vers 7.13.1 ou ultérieure avant la sauvegarde. Si vous continuez, essayez d’abord l’import sur un site d’essai.</translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation>Toutes les heures seront lues comme UTC</translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation>Avant la version 7.13.1, la sauvegarde ne porte pas le fuseau horaire du serveur : les dates des tickets et de l’historique se décalent d’autant. Un serveur réglé sur UTC ne perd rien.</translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation>Si les heures importent, mettez Jira à niveau vers 7.13.1 ou ultérieure avant la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation>La sauvegarde nomme deux versions de Jira</translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation>La version dans la base de données diffère de celle de l’en-tête. Cela arrive après une mise à niveau inachevée, ou quand une sauvegarde a été modifiée. Que cela gêne l’import est une supposition.</translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation>Vérifiez la version sous « System information » sur le serveur. Si elle n’est pas celle que vous attendez, démarrez Jira une fois, laissez la mise à niveau se terminer, et faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation>Pièces jointes d’après la liste de la sauvegarde</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation>Chaque forfait de Jira Cloud a une limite de stockage, et les fichiers de médias sont importés à part de la sauvegarde.</translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation>Comparez avec le stockage de votre forfait, et assurez-vous qu’il y a autant d’espace libre pour l’empaquetage.</translation>
    </message>
    <message>
        <source>Links to the old server in texts</source>
        <translation>Liens vers l’ancien serveur dans les textes</translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation>Des tickets, commentaires et autres textes renvoient à des pages de ce Jira par son adresse. Après l’import, ils mènent à l’ancien serveur, sauf s’ils sont redirigés.</translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
        <translation>Quand la page d’import liste des adresses de serveurs Jira, choisissez celle-ci avant de lancer l’import.</translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation>Apps installées sur le serveur</translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation>Les apps ne suivent pas avec l’import, et la plupart gardent leurs données dans des tables que Jira Cloud ne lit pas.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation>Renseignez-vous sur la voie propre à chaque app vers Jira Cloud avant d’éteindre le serveur.</translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation>BigPicture ou BigGantt est installé</translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation>Ses données suivent par un dump de base de données de l’app, qui doit être fait par la version 8.2.2 ou ultérieure.</translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation>Mettez l’app à niveau vers 8.2.2 ou ultérieure si elle est plus ancienne, et faites le dump avant la disparition du serveur.</translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation>Fichiers qui ne font pas partie des médias</translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation>Ils ne sont pas là où Jira garde pièces jointes, avatars et logos ; Jira ne les connaît donc pas, et ils sont omis.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation>Il n’y a rien à faire, à moins que vous ne voyiez parmi eux des fichiers qui vous manquent.</translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation>Les liens symboliques sont omis</translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation>Ce vers quoi ils pointent n’est pas empaqueté, car cela peut être n’importe où sur la machine.</translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation>Si des pièces jointes sont stockées derrière ces liens, choisissez le dossier vers lequel ils pointent, ou copiez les fichiers à leur place.</translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation>Noms qu’on ne peut pas écrire dans une archive</translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation>Un fichier d’un tel nom pourrait en écraser d’autres à l’extraction, ou contient des caractères qu’aucune archive ne peut porter ; il n’est donc pas empaqueté.</translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation>Cherchez d’où vient l’archive. Renommez les fichiers à la source et examinez de nouveau.</translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation>Le même nom plusieurs fois</translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation>Des noms identiques, ou qui ne diffèrent que par les majuscules, ne peuvent pas arriver tous deux : le premier est empaqueté.</translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation>Regardez à la source et retirez les copies dont vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation>Ce qui ne peut pas être lu ne peut pas être empaqueté, et manquerait dans Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation>Corrigez les autorisations des fichiers, ou recopiez-les, et examinez encore une fois.</translation>
    </message>
    <message>
        <source>Files that were left out because they could not be read</source>
        <translation>Fichiers omis parce qu’ils étaient illisibles</translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation>Ils étaient là à l’examen des médias, mais étaient illisibles, avaient disparu ou avaient changé à l’empaquetage. Ils manqueraient dans Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
        <translation>Corrigez leurs autorisations ou recopiez-les, et empaquetez à nouveau : seuls les lots auxquels ils appartiennent sont refaits.</translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation>Entrées empaquetées d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation>Elles sont chiffrées ou compressées par une méthode que l’import ne lit pas.</translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation>Empaquetez à nouveau les médias dans un ZIP ordinaire, ou choisissez le dossier lui-même.</translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation>Fichiers plus gros qu’un lot</translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation>Un fichier ne se divise pas ; il ne tient donc dans aucun lot et est omis.</translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation>Choisissez une taille de lot plus grande, jusqu’à 5 Go, et empaquetez à nouveau. Ce qui est encore plus gros doit être ajouté à son ticket à la main.</translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation>Pièces jointes sans fichier</translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation>La sauvegarde les connaît et les médias ne les contiennent pas. Dans Jira Cloud, ce seront des noms qui ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation>Cherchez les fichiers sur le serveur. S’ils n’y sont plus non plus, continuer ne fait rien perdre de plus.</translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation>Pièces jointes d’une autre taille que dans la sauvegarde</translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation>Le fichier a été modifié, ou sa copie s’est interrompue.</translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation>Recopiez ces fichiers du serveur.</translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation>Fichiers auxquels aucune pièce jointe ne renvoie</translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation>Ils sont plus récents que la sauvegarde, ou sont restés de tickets supprimés. Ils ne nuisent pas.</translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation>S’ils sont plus récents que la sauvegarde, faites la sauvegarde et la copie des médias en même temps, pendant que personne ne travaille.</translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation>Un lot est endommagé</translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation>Il n’est pas tel qu’il a été écrit : l’import échouerait ou perdrait des fichiers.</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Empaquetez-le à nouveau.</translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation>Un lot manque</translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation>Il a été prévu et écrit, et n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation>Empaquetez-le à nouveau, ou remettez-le où il était.</translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation>Fichiers manquants dans les lots</translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation>Ils sont dans la source et dans aucun lot.</translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation>Empaquetez à nouveau les médias.</translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation>Fichiers qui diffèrent de la source</translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation>Le contenu d’un lot n’est pas celui de la source maintenant.</translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation>Si la source a changé depuis, empaquetez à nouveau les médias.</translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation>Utilisateurs sans adresse e-mail</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation>Jira Cloud connaît les personnes par leur adresse e-mail. L’import des utilisateurs échoue pour qui n’en a pas.</translation>
    </message>
    <message>
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Donnez à chacun sa propre adresse : dans Jira, puis faites une nouvelle sauvegarde ; ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation>Utilisateurs dont le serveur masque l’adresse e-mail</translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation>Jira est réglé pour masquer ou cacher les adresses ; elles sont donc vides dans users.csv et n’ont pas pu être contrôlées.</translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
        <translation>Prenez plutôt les utilisateurs dans la sauvegarde ou la base de données ; ou faites mettre la visibilité des e-mails des utilisateurs sur « public » dans la configuration générale de Jira le temps de l’export.</translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation>Utilisateurs dont l’adresse e-mail n’est pas valide</translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation>L’adresse a des caractères ou une longueur que le contrôle d’Atlassian refuse. L’import échoue vers sa fin.</translation>
    </message>
    <message>
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Corrigez les adresses : dans Jira, puis faites une nouvelle sauvegarde ; ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation>Adresses e-mail sans domaine de premier niveau à la fin</translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation>Une adresse comme nom@entreprise, sans .com ou semblable, arrête l’import.</translation>
    </message>
    <message>
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Complétez les adresses : dans Jira, puis faites une nouvelle sauvegarde ; ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation>Adresses e-mail dans un domaine qui n’existe pas</translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation>Atlassian cite example.com comme domaine qui arrête l’import. Que les autres noms réservés (.test, .local, .invalid, localhost) le fassent aussi est une supposition.</translation>
    </message>
    <message>
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Remplacez les adresses par de vraies : dans Jira, puis faites une nouvelle sauvegarde ; ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation>Plusieurs utilisateurs avec une même adresse e-mail</translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation>Chaque utilisateur doit avoir sa propre adresse. Majuscules et espaces ne font pas de différence.</translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Donnez à chacun de ces utilisateurs une autre adresse, ou désactivez les comptes que personne n’utilise : dans Jira, puis faites une nouvelle sauvegarde ; ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation>Adresses e-mail qui peuvent être refusées</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation>Atlassian a publié deux contrôles d’adresses, et un seul des deux accepte celles-ci. Un signe plus en est la cause habituelle.</translation>
    </message>
    <message>
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
        <translation>Changez-les si c’est facile, dans Jira ou dans une copie corrigée qu’écrit Cloudward. Sinon, essayez d’abord l’import sur un site d’essai.</translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation>Un même nom d’utilisateur deux fois dans un annuaire</translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation>L’import s’arrête sur une erreur de synchronisation des utilisateurs et des groupes.</translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation>Renommez ou retirez un utilisateur de chaque paire dans la gestion des utilisateurs de Jira, puis faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation>Noms d’utilisateur qui commencent par addon_</translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation>Le préfixe est réservé aux apps de la Marketplace, et le compte d’une personne portant un tel nom arrête l’import.</translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
        <translation>Renommez ou supprimez ces utilisateurs dans Jira, puis faites une nouvelle sauvegarde ; ou laissez Cloudward les renommer dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation>Utilisateurs d’un annuaire externe</translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation>Jira Cloud prend les utilisateurs de l’annuaire interne de Jira. Ceux de LDAP, d’Active Directory ou de Crowd peuvent ne pas arriver.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation>Déplacez-les vers l’annuaire interne avant la sauvegarde, ou exportez utilisateurs et groupes en CSV (étape 1) pour le support d’Atlassian.</translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation>Utilisateurs inactifs</translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation>Ils suivent comme comptes inactifs et n’ont pas besoin de licence.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation>Utilisateurs supprimés dont il reste des traces</translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation>La sauvegarde les connaît encore bien que leurs comptes aient disparu. Dans Jira Cloud, leur travail devrait apparaître sous un ancien utilisateur ; c’est une supposition.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation>Il n’y a rien à faire. Si les noms importent, recréez les comptes avant la sauvegarde.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation>Jusqu’à 1 000 utilisateurs : l’import n’est peut-être pas proposé</translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation>Depuis mai 2022, Atlassian ne propose l’import de site d’un Jira Server qu’au-delà de 1 000 utilisateurs.</translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation>Voyez si la page d’import de votre site le propose. Sinon, adressez-vous au support d’Atlassian avant de continuer.</translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation>Groupes au nom réservé</translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation>Des groupes comme site-admins et system-administrators appartiennent à Jira Cloud même et ne sont pas repris.</translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation>Notez qui en fait partie. Donnez leurs droits à ces personnes à la main dans Jira Cloud après l’import.</translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation>jira-administrators devient administrators</translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation>L’import donne un autre nom à ce groupe et garde ses membres.</translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation>Regardez les membres d’administrators après l’import.</translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation>Groupes dans des groupes</translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation>Jira Cloud n’a pas de groupes imbriqués. Les membres qui n’appartiennent à un groupe que par un autre le perdront probablement ; c’est une supposition.</translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation>Ajoutez ces personnes directement au groupe extérieur avant la sauvegarde, ou après l’import.</translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation>Autorisations accordées à tout le monde (Anyone)</translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation>Dans le réseau d’une entreprise, « Anyone » désigne les collègues. Dans Jira Cloud, c’est le monde entier sur Internet, sans connexion.</translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
        <translation>Remplacez Anyone par un groupe ou par tout utilisateur connecté dans ces systèmes d’autorisations, ou laissez Cloudward retirer ces octrois dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation>Projets que tout le monde peut parcourir (Anyone)</translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation>Dans Jira Cloud, n’importe qui sur Internet pourrait lire les tickets de ces projets sans se connecter.</translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
        <translation>Retirez Anyone de l’autorisation « Browse Projects », sauf si le projet doit être public : dans Jira, ou dans une copie corrigée qu’écrit Cloudward.</translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation>Tout le monde peut parcourir les utilisateurs (Anyone)</translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation>Les noms de vos utilisateurs pourraient être vus sans connexion. Comment une sauvegarde marque cet octroi n’est pas documenté ; il est reconnu ici à l’absence de groupe.</translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
        <translation>Donnez l’autorisation globale « Browse Users » à un groupe, ou laissez Cloudward en retirer Anyone dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation>Filtres partagés avec tout le monde</translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation>Dans Jira Cloud, le nom et la requête du filtre peuvent être vus sans connexion.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Partagez-les avec les utilisateurs connectés ou avec un groupe, ou laissez Cloudward les partager avec les utilisateurs connectés dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation>Tableaux de bord partagés avec tout le monde</translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation>Dans Jira Cloud, un tableau de bord public peut être ouvert sans connexion. Le « System Dashboard » est toujours public et ne montre que ce que le visiteur peut voir.</translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Partagez vos propres tableaux de bord avec les utilisateurs connectés ou avec un groupe, ou laissez Cloudward les partager avec les utilisateurs connectés dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation>Clés de projet de plus de dix caractères</translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation>Jira Cloud admet dix caractères dans une nouvelle clé. Que l’import en refuse de plus longues est une supposition.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation>Essayez d’abord l’import sur un site d’essai, ou changez la clé sur le serveur ; les anciens liens continuent d’y marcher.</translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation>Clés de projet de forme inhabituelle</translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation>Les clés de Jira Cloud sont faites de majuscules, de chiffres et de traits de soulignement et commencent par une lettre. Que l’import en refuse d’autres est une supposition.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation>Essayez d’abord l’import sur un site d’essai, ou changez la clé sur le serveur.</translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation>Projets dont la clé a été changée</translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation>Leurs pièces jointes sont dans un dossier au nom de la première clé. Cloudward en tient compte.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What this road moves</source>
        <extracomment>Guide, before.what-moves, title</extracomment>
        <translation>Ce que cette voie transfère</translation>
    </message>
    <message>
        <source>A backup of the whole Jira, Server or Data Center, is imported into a cloud site: software, business and service projects together, with their settings, users and groups.</source>
        <extracomment>Guide, before.what-moves, text</extracomment>
        <translation>Une sauvegarde de tout Jira, Server ou Data Center, est importée dans un site cloud : projets logiciels, métier et de service ensemble, avec leurs réglages, utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>The guide speaks of Jira Core and Jira Service Desk. In the cloud these are now Jira itself and Jira Service Management.</source>
        <extracomment>Guide, before.what-moves, outdated</extracomment>
        <translation>Le guide parle de Jira Core et de Jira Service Desk. Dans le cloud, ce sont maintenant Jira même et Jira Service Management.</translation>
    </message>
    <message>
        <source>Single projects, or a site that is in use</source>
        <extracomment>Guide, before.not-parts, title</extracomment>
        <translation>Projets isolés, ou site déjà utilisé</translation>
    </message>
    <message>
        <source>The import takes all or nothing: single projects cannot be chosen, and nothing is merged with projects that the site has already.</source>
        <extracomment>Guide, before.not-parts, text</extracomment>
        <translation>L’import prend tout ou rien : on ne peut pas choisir des projets isolés, et rien n’est fusionné avec les projets que le site a déjà.</translation>
    </message>
    <message>
        <source>For single projects use Atlassian&apos;s Migration Assistant (JCMA), but not where BigPicture has to come along. Or bring everything together on the server first.</source>
        <extracomment>Guide, before.not-parts, remedy</extracomment>
        <translation>Pour des projets isolés, utilisez l’assistant de migration d’Atlassian (JCMA), mais pas si BigPicture doit suivre. Ou réunissez d’abord tout sur le serveur.</translation>
    </message>
    <message>
        <source>In 2019 the assistant could only be tried in a programme for early users. Today it is Atlassian&apos;s usual way for most servers.</source>
        <extracomment>Guide, before.not-parts, outdated</extracomment>
        <translation>En 2019, l’assistant ne pouvait qu’être essayé dans un programme d’accès anticipé. Aujourd’hui, c’est la voie habituelle d’Atlassian pour la plupart des serveurs.</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <extracomment>Guide, before.order, title</extracomment>
        <translation>L’ordre des étapes</translation>
    </message>
    <message>
        <source>Users and groups where they are needed, the backup, the media; then both imports, access for groups, your own groups, and the proof. Media is imported after the backup, never before it.</source>
        <extracomment>Guide, before.order, text</extracomment>
        <translation>Utilisateurs et groupes si nécessaire, la sauvegarde, les médias ; puis les deux imports, l’accès pour les groupes, vos propres groupes, et la preuve. Les médias sont importés après la sauvegarde, jamais avant.</translation>
    </message>
    <message>
        <source>Plan before you move</source>
        <extracomment>Guide, before.planning, title</extracomment>
        <translation>Préparer avant de migrer</translation>
    </message>
    <message>
        <source>Atlassian has a planning guide, answers to common questions, and lists of what differs between cloud and server.</source>
        <extracomment>Guide, before.planning, text</extracomment>
        <translation>Atlassian propose un guide de planification, des réponses aux questions courantes et des listes des différences entre cloud et serveur.</translation>
    </message>
    <message>
        <source>Read them, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <extracomment>Guide, before.planning, remedy</extracomment>
        <translation>Lisez-les, essayez une fois tout le parcours sur un site d’essai, et prévenez les gens des heures où Jira ne sera pas disponible.</translation>
    </message>
    <message>
        <source>Jira 7.13.1 or later</source>
        <extracomment>Guide, before.version-fine, title</extracomment>
        <translation>Jira 7.13.1 ou ultérieur</translation>
    </message>
    <message>
        <source>A backup of this version or a later one can be imported as it is.</source>
        <extracomment>Guide, before.version-fine, text</extracomment>
        <translation>Une sauvegarde de cette version ou d’une version ultérieure peut être importée telle quelle.</translation>
    </message>
    <message>
        <source>Jira 7.6.0 to 7.13.0: times shift</source>
        <extracomment>Guide, before.version-utc, title</extracomment>
        <translation>Jira 7.6.0 à 7.13.0 : heures décalées</translation>
    </message>
    <message>
        <source>The import reads all times as UTC, also when an issue was created and each entry of its history. A server whose clock is UTC loses nothing.</source>
        <extracomment>Guide, before.version-utc, text</extracomment>
        <translation>L’import lit toutes les heures comme UTC, y compris celle de création d’un ticket et celle de chaque entrée de son historique. Un serveur dont l’horloge est en UTC ne perd rien.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later before the backup where the dates matter.</source>
        <extracomment>Guide, before.version-utc, remedy</extracomment>
        <translation>Mettez à niveau vers 7.13.1 ou ultérieure avant la sauvegarde si les dates comptent.</translation>
    </message>
    <message>
        <source>Jira 7.0 to 7.5: it may fail</source>
        <extracomment>Guide, before.version-may-fail, title</extracomment>
        <translation>Jira 7.0 à 7.5 : cela peut échouer</translation>
    </message>
    <message>
        <source>Such a backup may be imported, but Atlassian does not promise it.</source>
        <extracomment>Guide, before.version-may-fail, text</extracomment>
        <translation>Une telle sauvegarde peut parfois être importée, mais Atlassian ne le garantit pas.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later. If you go on, try the import on a trial site first.</source>
        <extracomment>Guide, before.version-may-fail, remedy</extracomment>
        <translation>Mettez à niveau vers 7.13.1 ou ultérieure. Si vous continuez, essayez d’abord l’import sur un site d’essai.</translation>
    </message>
    <message>
        <source>Jira below 7.0 has to be upgraded</source>
        <extracomment>Guide, before.version-too-old, title</extracomment>
        <translation>Jira avant 7.0 doit être mis à niveau</translation>
    </message>
    <message>
        <source>Jira Cloud does not take a backup of such a version.</source>
        <extracomment>Guide, before.version-too-old, text</extracomment>
        <translation>Jira Cloud n’accepte pas de sauvegarde d’une telle version.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later, look whether everything is there, and make a new backup.</source>
        <extracomment>Guide, before.version-too-old, remedy</extracomment>
        <translation>Mettez à niveau vers 7.13.1 ou ultérieure, vérifiez que tout est là, et faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>How long the server goes on</source>
        <extracomment>Guide, before.server-end, title</extracomment>
        <translation>Combien de temps le serveur continue</translation>
    </message>
    <message>
        <source>Atlassian ended support for Jira Server and its apps in February 2024. Data Center is no longer sold to new customers, and becomes read-only at the end of March 2029.</source>
        <extracomment>Guide, before.server-end, text</extracomment>
        <translation>Atlassian a mis fin au support de Jira Server et de ses apps en février 2024. Data Center n’est plus vendu à de nouveaux clients, et passe en lecture seule fin mars 2029.</translation>
    </message>
    <message>
        <source>In 2019 Jira Server was still sold and supported.</source>
        <extracomment>Guide, before.server-end, outdated</extracomment>
        <translation>En 2019, Jira Server était encore vendu et pris en charge.</translation>
    </message>
    <message>
        <source>A cloud site</source>
        <extracomment>Guide, before.site, title</extracomment>
        <translation>Un site cloud</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists. A free trial is enough to begin.</source>
        <extracomment>Guide, before.site, text</extracomment>
        <translation>La sauvegarde est importée dans un site existant. Un essai gratuit suffit pour commencer.</translation>
    </message>
    <message>
        <source>Sign up at Atlassian, then connect to the site here. Ask Atlassian&apos;s support if the trial is too short for your tests.</source>
        <extracomment>Guide, before.site, remedy</extracomment>
        <translation>Inscrivez-vous chez Atlassian, puis connectez le site ici. Demandez au support d’Atlassian si l’essai est trop court pour vos tests.</translation>
    </message>
    <message>
        <source>The guide of 2019 names trials of 7 days, and 37 on request. How long yours lasts stands in the organisation&apos;s billing.</source>
        <extracomment>Guide, before.site, outdated</extracomment>
        <translation>Le guide de 2019 parle d’essais de 7 jours, et de 37 sur demande. La durée du vôtre figure dans la facturation de l’organisation.</translation>
    </message>
    <message>
        <source>The cloud site already holds data</source>
        <extracomment>Guide, before.existing-data, title</extracomment>
        <translation>Le site cloud contient déjà des données</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site&apos;s Jira; users and groups stay, or are replaced too, as you choose in step 4.</source>
        <extracomment>Guide, before.existing-data, text</extracomment>
        <translation>L’import remplace tous les projets, tickets et réglages du Jira du site ; utilisateurs et groupes restent, ou sont remplacés aussi, selon votre choix à l’étape 4.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. To keep cloud data, bring it together on the server first.</source>
        <extracomment>Guide, before.existing-data, remedy</extracomment>
        <translation>Prenez un site neuf et vide, ou faites d’abord une sauvegarde de celui-ci. Pour conserver les données du cloud, réunissez-les d’abord sur le serveur.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may be closed</source>
        <extracomment>Guide, before.users-rule, title</extracomment>
        <translation>Jusqu’à 1 000 utilisateurs : l’import peut être fermé</translation>
    </message>
    <message>
        <source>Whether a site offers the import of a server&apos;s backup shows only there, on its import page.</source>
        <extracomment>Guide, before.users-rule, text</extracomment>
        <translation>Si un site propose l’import d’une sauvegarde de serveur ne se voit que là, sur sa page d’import.</translation>
    </message>
    <message>
        <source>Look whether Settings, System, Import and Export offers “Import Jira Server”. Ask Atlassian&apos;s support to open it if it does not.</source>
        <extracomment>Guide, before.users-rule, remedy</extracomment>
        <translation>Voyez si Settings, System, Import and Export propose « Import Jira Server ». Sinon, demandez au support d’Atlassian de l’ouvrir.</translation>
    </message>
    <message>
        <source>The guide of 2019 knows no such limit. Since 1 May 2022 Atlassian offers this import only above 1,000 users, until further notice.</source>
        <extracomment>Guide, before.users-rule, outdated</extracomment>
        <translation>Le guide de 2019 ne connaît pas cette limite. Depuis le 1er mai 2022, Atlassian ne propose cet import qu’au-delà de 1 000 utilisateurs, jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>A seat for each active user</source>
        <extracomment>Guide, before.seats, title</extracomment>
        <translation>Une place par utilisateur actif</translation>
    </message>
    <message>
        <source>The free plan ends at 10 people for Jira and 3 agents for service projects, also for an import.</source>
        <extracomment>Guide, before.seats, text</extracomment>
        <translation>Le forfait gratuit s’arrête à 10 personnes pour Jira et à 3 agents pour les projets de service, y compris pour un import.</translation>
    </message>
    <message>
        <source>Book enough seats before the import, or deactivate on the server who has gone.</source>
        <extracomment>Guide, before.seats, remedy</extracomment>
        <translation>Réservez assez de places avant l’import, ou désactivez sur le serveur les personnes parties.</translation>
    </message>
    <message>
        <source>Your rights on the server</source>
        <extracomment>Guide, before.permissions-server, title</extracomment>
        <translation>Vos droits sur le serveur</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site: somebody in a group with the global permission Jira System Administrators.</source>
        <extracomment>Guide, before.permissions-server, text</extracomment>
        <translation>Seul un administrateur système Jira peut faire une sauvegarde de tout le site : une personne d’un groupe qui a l’autorisation globale « Jira System Administrators ».</translation>
    </message>
    <message>
        <source>Connect as one, or ask your administrators to add you before you begin.</source>
        <extracomment>Guide, before.permissions-server, remedy</extracomment>
        <translation>Connectez-vous en tant que tel, ou demandez à vos administrateurs de vous ajouter avant de commencer.</translation>
    </message>
    <message>
        <source>Your rights in the cloud</source>
        <extracomment>Guide, before.permissions-cloud, title</extracomment>
        <translation>Vos droits dans le cloud</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of the site&apos;s administrators. Users of the group site-admins are; whoever signed up for the site is one.</source>
        <extracomment>Guide, before.permissions-cloud, text</extracomment>
        <translation>L’import, les groupes et l’accès aux produits relèvent des administrateurs du site. Les utilisateurs du groupe site-admins le sont ; la personne qui a ouvert le site aussi.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators.</source>
        <extracomment>Guide, before.permissions-cloud, remedy</extracomment>
        <translation>Faites-vous ajouter aux administrateurs du site ou de l’organisation.</translation>
    </message>
    <message>
        <source>The company&apos;s network no longer protects</source>
        <extracomment>Guide, before.security, title</extracomment>
        <translation>Le réseau de l’entreprise ne protège plus</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <extracomment>Guide, before.security, text</extracomment>
        <translation>Sur un serveur interne à l’entreprise, « Anyone » désigne les collègues. Un site cloud est sur Internet, et là « Anyone » désigne le monde entier.</translation>
    </message>
    <message>
        <source>Look through the findings about permissions before the backup.</source>
        <extracomment>Guide, before.security, remedy</extracomment>
        <translation>Passez en revue les constats sur les autorisations avant la sauvegarde.</translation>
    </message>
    <message>
        <source>Projects open without signing in</source>
        <extracomment>Guide, before.anonymous, title</extracomment>
        <translation>Projets ouverts sans se connecter</translation>
    </message>
    <message>
        <source>What a permission scheme grants to Anyone it grants to everybody on the internet after the import.</source>
        <extracomment>Guide, before.anonymous, text</extracomment>
        <translation>Ce qu’un système d’autorisations accorde à Anyone, il l’accorde au monde entier sur Internet après l’import.</translation>
    </message>
    <message>
        <source>Put a group, or any logged-in user, in the place of Anyone, on the server or in a mended copy (step 2).</source>
        <extracomment>Guide, before.anonymous, remedy</extracomment>
        <translation>Mettez un groupe, ou tout utilisateur connecté, à la place d’Anyone, sur le serveur ou dans une copie corrigée (étape 2).</translation>
    </message>
    <message>
        <source>Anyone in Browse Projects</source>
        <extracomment>Guide, before.anyone-browse, title</extracomment>
        <translation>Anyone dans « Browse Projects »</translation>
    </message>
    <message>
        <source>With this grant people read the issues of the project without an account.</source>
        <extracomment>Guide, before.anyone-browse, text</extracomment>
        <translation>Avec cet octroi, des personnes sans compte lisent les tickets du projet.</translation>
    </message>
    <message>
        <source>Take Anyone out of Browse Projects unless the project is meant to be public.</source>
        <extracomment>Guide, before.anyone-browse, remedy</extracomment>
        <translation>Retirez Anyone de « Browse Projects », sauf si le projet doit être public.</translation>
    </message>
    <message>
        <source>Who may see the list of users</source>
        <extracomment>Guide, before.browse-users, title</extracomment>
        <translation>Qui peut voir la liste des utilisateurs</translation>
    </message>
    <message>
        <source>The global permission Browse Users comes along as it is. If Anyone has it, the names of your users can be seen from outside.</source>
        <extracomment>Guide, before.browse-users, text</extracomment>
        <translation>L’autorisation globale « Browse Users » suit telle quelle. Si Anyone l’a, les noms de vos utilisateurs se voient de l’extérieur.</translation>
    </message>
    <message>
        <source>Give it to a group that you would give it to in the cloud.</source>
        <extracomment>Guide, before.browse-users, remedy</extracomment>
        <translation>Donnez-la à un groupe auquel vous la donneriez dans le cloud.</translation>
    </message>
    <message>
        <source>Public filters, dashboards and boards</source>
        <extracomment>Guide, before.public-shares, title</extracomment>
        <translation>Filtres, tableaux de bord et tableaux publics</translation>
    </message>
    <message>
        <source>What is shared with everybody on the server can be opened without signing in afterwards. A board is as public as its filter.</source>
        <extracomment>Guide, before.public-shares, text</extracomment>
        <translation>Ce qui est partagé avec tout le monde sur le serveur s’ouvre ensuite sans se connecter. Un tableau est aussi public que son filtre.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, in Jira or in a mended copy (step 2).</source>
        <extracomment>Guide, before.public-shares, remedy</extracomment>
        <translation>Partagez-les avec les utilisateurs connectés ou avec un groupe, dans Jira ou dans une copie corrigée (étape 2).</translation>
    </message>
    <message>
        <source>All public shares at once, by SQL</source>
        <extracomment>Guide, before.shares-sql, title</extracomment>
        <translation>Tous les partages publics à la fois, par SQL</translation>
    </message>
    <message>
        <source>One statement in the server&apos;s database sets every public share to logged-in users. Cloudward shows it for your database, and one that only counts, and runs neither of them.</source>
        <extracomment>Guide, before.shares-sql, text</extracomment>
        <translation>Une instruction dans la base de données du serveur fait passer chaque partage public aux utilisateurs connectés. Cloudward la montre pour votre base de données, avec une autre qui ne fait que compter, et n’exécute ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>It changes data: make a copy of the database first, and expect to restart Jira afterwards. A mended copy of the backup does the same without touching the server.</source>
        <extracomment>Guide, before.shares-sql, remedy</extracomment>
        <translation>Elle modifie des données : faites d’abord une copie de la base de données, et prévoyez de redémarrer Jira ensuite. Une copie corrigée de la sauvegarde fait de même sans toucher au serveur.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Guide, before.storage, title</extracomment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Each plan stores so much for a product and no more: 2 GB with Free, 250 GB with Standard, without a limit with Premium, as Atlassian tells publicly.</source>
        <extracomment>Guide, before.storage, text</extracomment>
        <translation>Chaque forfait stocke tant par produit et pas plus : 2 Go avec Free, 250 Go avec Standard, sans limite avec Premium, comme Atlassian l’indique publiquement.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with your plan, on Atlassian&apos;s page about storage.</source>
        <extracomment>Guide, before.storage, remedy</extracomment>
        <translation>Comparez la taille de vos pièces jointes à votre forfait, sur la page d’Atlassian sur le stockage.</translation>
    </message>
    <message>
        <source>No connection from here?</source>
        <extracomment>Guide, before.no-connection, title</extracomment>
        <translation>Pas de connexion d’ici ?</translation>
    </message>
    <message>
        <source>Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.</source>
        <extracomment>Guide, before.no-connection, text</extracomment>
        <translation>Cochez les contrôles à la main après vérification, ou chargez une sauvegarde à l’étape 2 et revenez : version, utilisateurs et projets y sont alors lus.</translation>
    </message>
    <message>
        <source>Sign-in is refused although the password is right</source>
        <extracomment>Guide, before.captcha, title</extracomment>
        <translation>Connexion refusée bien que le mot de passe soit bon</translation>
    </message>
    <message>
        <source>After three wrong tries Jira wants a CAPTCHA.</source>
        <extracomment>Guide, before.captcha, text</extracomment>
        <translation>Après trois échecs, Jira exige un CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in once in a browser, then connect again.</source>
        <extracomment>Guide, before.captcha, remedy</extracomment>
        <translation>Connectez-vous une fois dans un navigateur, puis connectez de nouveau ici.</translation>
    </message>
    <message>
        <source>Personal access tokens of the server</source>
        <extracomment>Guide, before.server-token, title</extracomment>
        <translation>Jetons d’accès personnels du serveur</translation>
    </message>
    <message>
        <source>Jira 8.14 and later take a token in the place of a password, which is enough for the checks. To start a backup in step 2 Jira asks for the password.</source>
        <extracomment>Guide, before.server-token, text</extracomment>
        <translation>Jira 8.14 et ultérieur accepte un jeton à la place d’un mot de passe, ce qui suffit pour les contrôles. Pour démarrer une sauvegarde à l’étape 2, Jira demande le mot de passe.</translation>
    </message>
    <message>
        <source>An API token for the cloud</source>
        <extracomment>Guide, before.cloud-token, title</extracomment>
        <translation>Un jeton d’API pour le cloud</translation>
    </message>
    <message>
        <source>Programs sign in to a cloud site with an e-mail address and an API token, not with the password. Tokens end after a year at the latest.</source>
        <extracomment>Guide, before.cloud-token, text</extracomment>
        <translation>Les programmes se connectent à un site cloud avec une adresse e-mail et un jeton d’API, pas avec le mot de passe. Les jetons expirent au plus tard au bout d’un an.</translation>
    </message>
    <message>
        <source>Make one in your Atlassian account&apos;s security settings. If a token that worked is refused, it has probably ended: make another one.</source>
        <extracomment>Guide, before.cloud-token, remedy</extracomment>
        <translation>Créez-en un dans les paramètres de sécurité de votre compte Atlassian. Si un jeton qui fonctionnait est refusé, il a sans doute expiré : créez-en un autre.</translation>
    </message>
    <message>
        <source>A key of the organisation</source>
        <extracomment>Guide, before.organisation-key, title</extracomment>
        <translation>Une clé de l’organisation</translation>
    </message>
    <message>
        <source>With it Cloudward can grant product access, find accounts that hide their address, and invite. It is made at admin.atlassian.com by an organisation administrator, and is another one than the API token.</source>
        <extracomment>Guide, before.organisation-key, text</extracomment>
        <translation>Avec elle, Cloudward peut accorder l’accès aux produits, trouver les comptes qui masquent leur adresse, et inviter. Elle est créée sur admin.atlassian.com par un administrateur de l’organisation, et n’est pas le jeton d’API.</translation>
    </message>
    <message>
        <source>Users of Jira&apos;s own directory</source>
        <extracomment>Guide, users.internal, title</extracomment>
        <translation>Utilisateurs de l’annuaire propre à Jira</translation>
    </message>
    <message>
        <source>They are in the backup, and this step can be skipped.</source>
        <extracomment>Guide, users.internal, text</extracomment>
        <translation>Ils sont dans la sauvegarde, et cette étape peut être passée.</translation>
    </message>
    <message>
        <source>Users from LDAP, Active Directory or Crowd</source>
        <extracomment>Guide, users.external, title</extracomment>
        <translation>Utilisateurs de LDAP, Active Directory ou Crowd</translation>
    </message>
    <message>
        <source>The import takes the users of Jira&apos;s internal directory. Those of another directory may not arrive, and their issues would be left without a person.</source>
        <extracomment>Guide, users.external, text</extracomment>
        <translation>L’import prend les utilisateurs de l’annuaire interne de Jira. Ceux d’un autre annuaire peuvent ne pas arriver, et leurs tickets resteraient sans personne.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup. This is the best way where Jira asks the LDAP directory only for passwords (delegated authentication).</source>
        <extracomment>Guide, users.external, remedy</extracomment>
        <translation>Déplacez-les vers l’annuaire interne avant la sauvegarde. C’est la meilleure voie quand Jira ne demande à l’annuaire LDAP que les mots de passe (authentification déléguée).</translation>
    </message>
    <message>
        <source>Few users: make them by hand</source>
        <extracomment>Guide, users.by-hand, title</extracomment>
        <translation>Peu d’utilisateurs : les créer à la main</translation>
    </message>
    <message>
        <source>A handful of users and groups can be made in the cloud after the import of the backup. Invite each with the address that the server has.</source>
        <extracomment>Guide, users.by-hand, text</extracomment>
        <translation>Quelques utilisateurs et groupes peuvent être créés dans le cloud après l’import de la sauvegarde. Invitez chacun avec l’adresse qu’il a sur le serveur.</translation>
    </message>
    <message>
        <source>50 users or more: Atlassian&apos;s support</source>
        <extracomment>Guide, users.support, title</extracomment>
        <translation>50 utilisateurs ou plus : le support d’Atlassian</translation>
    </message>
    <message>
        <source>With that many, support can make users and groups from two files, users.csv and groups.csv.</source>
        <extracomment>Guide, users.support, text</extracomment>
        <translation>À partir de ce nombre, le support peut créer utilisateurs et groupes à partir de deux fichiers, users.csv et groups.csv.</translation>
    </message>
    <message>
        <source>Export both here and hand them over. Where you merge users, they should be made before step 4.</source>
        <extracomment>Guide, users.support, remedy</extracomment>
        <translation>Exportez les deux ici et remettez-les. Si vous fusionnez les utilisateurs, ils doivent être créés avant l’étape 4.</translation>
    </message>
    <message>
        <source>The guide of 2019 promises this help. Ask support whether it still holds for your site before you rely on it.</source>
        <extracomment>Guide, users.support, outdated</extracomment>
        <translation>Le guide de 2019 promet cette aide. Demandez au support si elle vaut encore pour votre site avant de compter dessus.</translation>
    </message>
    <message>
        <source>The three files</source>
        <extracomment>Guide, users.files, title</extracomment>
        <translation>Les trois fichiers</translation>
    </message>
    <message>
        <source>users.csv has the columns mail, username and display_name; groups.csv has group and username: what Atlassian&apos;s two database queries give. users-details.csv is for you: directory, activity and last sign-in of each user.</source>
        <extracomment>Guide, users.files, text</extracomment>
        <translation>users.csv a les colonnes mail, username et display_name ; groups.csv a group et username : ce que donnent les deux requêtes d’Atlassian sur la base de données. users-details.csv est pour vous : annuaire, activité et dernière connexion de chaque utilisateur.</translation>
    </message>
    <message>
        <source>The query for users</source>
        <extracomment>Guide, users.sql-users, title</extracomment>
        <translation>La requête pour les utilisateurs</translation>
    </message>
    <message>
        <source>Atlassian&apos;s guide reads addresses, user names and full names from the table cwd_user. Cloudward asks the same, but counts each user once.</source>
        <extracomment>Guide, users.sql-users, text</extracomment>
        <translation>Le guide d’Atlassian lit adresses, noms d’utilisateur et noms complets dans la table cwd_user. Cloudward demande la même chose, mais compte chaque utilisateur une seule fois.</translation>
    </message>
    <message>
        <source>The query for groups</source>
        <extracomment>Guide, users.sql-groups, title</extracomment>
        <translation>La requête pour les groupes</translation>
    </message>
    <message>
        <source>Who is in which group stands in the table cwd_membership. The guide&apos;s query also lists groups within groups as users; Cloudward does not.</source>
        <extracomment>Guide, users.sql-groups, text</extracomment>
        <translation>Qui est dans quel groupe figure dans la table cwd_membership. La requête du guide liste aussi comme utilisateurs les groupes contenus dans des groupes ; Cloudward, non.</translation>
    </message>
    <message>
        <source>The guide&apos;s query fails in MySQL</source>
        <extracomment>Guide, users.sql-mysql, title</extracomment>
        <translation>La requête du guide échoue dans MySQL</translation>
    </message>
    <message>
        <source>“group” is a word of MySQL&apos;s own, and cannot be a column&apos;s name as it stands.</source>
        <extracomment>Guide, users.sql-mysql, text</extracomment>
        <translation>« group » est un mot réservé de MySQL, et ne peut pas être tel quel un nom de colonne.</translation>
    </message>
    <message>
        <source>Put it between backticks (AS `group`), or let Cloudward ask the database.</source>
        <extracomment>Guide, users.sql-mysql, remedy</extracomment>
        <translation>Mettez-le entre accents graves (AS `group`), ou laissez Cloudward interroger la base de données.</translation>
    </message>
    <message>
        <source>Which way?</source>
        <extracomment>Guide, users.which-source, title</extracomment>
        <translation>Quelle voie ?</translation>
    </message>
    <message>
        <source>The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.</source>
        <extracomment>Guide, users.which-source, text</extracomment>
        <translation>La sauvegarde et la base de données savent tout. REST ne donne pas les annuaires, ne donne les dernières connexions que depuis Jira 10, et peut masquer des adresses.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <extracomment>Guide, users.database, title</extracomment>
        <translation>Lire la base de données</translation>
    </message>
    <message>
        <source>It is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. SQL Server and Oracle need their ODBC driver on this computer.</source>
        <extracomment>Guide, users.database, text</extracomment>
        <translation>Elle est seulement lue, dans une transaction annulée ensuite ; ce qui y est exécuté est montré auparavant. Mieux vaut un compte qui n’a que le droit de lire. SQL Server et Oracle ont besoin de leur pilote ODBC sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its address stands in dbconfig.xml in Jira&apos;s home folder.</source>
        <extracomment>Guide, users.database, remedy</extracomment>
        <translation>Son adresse figure dans dbconfig.xml, dans le dossier home de Jira.</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <extracomment>Guide, backup.what, title</extracomment>
        <translation>Ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>The whole database as XML in one ZIP: all projects of whatever type, settings, users and groups. Attachments, avatars and logos are not in it.</source>
        <extracomment>Guide, backup.what, text</extracomment>
        <translation>Toute la base de données en XML dans un seul ZIP : tous les projets, quel que soit leur type, réglages, utilisateurs et groupes. Pièces jointes, avatars et logos n’y sont pas.</translation>
    </message>
    <message>
        <source>Where Jira makes it</source>
        <extracomment>Guide, backup.where, title</extracomment>
        <translation>Où Jira la fait</translation>
    </message>
    <message>
        <source>Signed in as a system administrator: the cog, System, Import and Export, Backup System. Cloudward opens the page, or starts the backup for you.</source>
        <extracomment>Guide, backup.where, text</extracomment>
        <translation>Connecté en tant qu’administrateur système : la roue dentée, System, Import and Export, Backup System. Cloudward ouvre la page, ou démarre la sauvegarde pour vous.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <extracomment>Guide, backup.name, title</extracomment>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>Type a name without a folder; Jira adds .zip. If a file of that name is there, Jira asks before it replaces it.</source>
        <extracomment>Guide, backup.name, text</extracomment>
        <translation>Saisissez un nom sans dossier ; Jira ajoute .zip. Si un fichier de ce nom existe, Jira demande avant de le remplacer.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <extracomment>Guide, backup.export-folder, title</extracomment>
        <translation>Où se trouve le fichier</translation>
    </message>
    <message>
        <source>In the folder export within Jira&apos;s home folder; on Data Center probably in the shared home.</source>
        <extracomment>Guide, backup.export-folder, text</extracomment>
        <translation>Dans le dossier export du dossier home de Jira ; sur Data Center, probablement dans le home partagé.</translation>
    </message>
    <message>
        <source>Jira cannot write the file</source>
        <extracomment>Guide, backup.not-writable, title</extracomment>
        <translation>Jira ne peut pas écrire le fichier</translation>
    </message>
    <message>
        <source>The account under which Jira runs has to be allowed to write into the export folder, and there must be room.</source>
        <extracomment>Guide, backup.not-writable, text</extracomment>
        <translation>Le compte sous lequel Jira s’exécute doit avoir le droit d’écrire dans le dossier export, et il doit y avoir de la place.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions or make room on the disk, and start the backup again.</source>
        <extracomment>Guide, backup.not-writable, remedy</extracomment>
        <translation>Corrigez les droits du dossier ou libérez de la place sur le disque, et redémarrez la sauvegarde.</translation>
    </message>
    <message>
        <source>It takes long</source>
        <extracomment>Guide, backup.takes-long, title</extracomment>
        <translation>Cela dure longtemps</translation>
    </message>
    <message>
        <source>Press Backup and wait for the confirmation. Jira writes the whole file while it answers; with millions of issues that lasts hours.</source>
        <extracomment>Guide, backup.takes-long, text</extracomment>
        <translation>Appuyez sur « Backup » et attendez la confirmation. Jira écrit tout le fichier pendant qu’il répond ; avec des millions de tickets, cela dure des heures.</translation>
    </message>
    <message>
        <source>Walk on to step 3 meanwhile.</source>
        <extracomment>Guide, backup.takes-long, remedy</extracomment>
        <translation>Passez à l’étape 3 en attendant.</translation>
    </message>
    <message>
        <source>The page did not answer</source>
        <extracomment>Guide, backup.timeout, title</extracomment>
        <translation>La page n’a pas répondu</translation>
    </message>
    <message>
        <source>A proxy in between may give up long before Jira has written everything.</source>
        <extracomment>Guide, backup.timeout, text</extracomment>
        <translation>Un proxy intermédiaire peut abandonner bien avant que Jira ait tout écrit.</translation>
    </message>
    <message>
        <source>Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.</source>
        <extracomment>Guide, backup.timeout, remedy</extracomment>
        <translation>Ne démarrez pas une deuxième sauvegarde : indiquez où est le fichier, et laissez Cloudward le surveiller jusqu’à ce qu’il soit complet.</translation>
    </message>
    <message>
        <source>Jira asks for the password again</source>
        <extracomment>Guide, backup.password-again, title</extracomment>
        <translation>Jira redemande le mot de passe</translation>
    </message>
    <message>
        <source>Pages of the administration are opened only after the password was given once more. A token does not do here, and single sign-on may stand in the way.</source>
        <extracomment>Guide, backup.password-again, text</extracomment>
        <translation>Les pages d’administration ne s’ouvrent qu’après une nouvelle saisie du mot de passe. Un jeton n’y suffit pas, et l’authentification unique (SSO) peut faire obstacle.</translation>
    </message>
    <message>
        <source>Give the password of a system administrator, or make the backup in the browser.</source>
        <extracomment>Guide, backup.password-again, remedy</extracomment>
        <translation>Donnez le mot de passe d’un administrateur système, ou faites la sauvegarde dans le navigateur.</translation>
    </message>
    <message>
        <source>The file stays on the server&apos;s machine</source>
        <extracomment>Guide, backup.bring, title</extracomment>
        <translation>Le fichier reste sur la machine du serveur</translation>
    </message>
    <message>
        <source>Jira offers no download.</source>
        <extracomment>Guide, backup.bring, text</extracomment>
        <translation>Jira ne propose pas de téléchargement.</translation>
    </message>
    <message>
        <source>Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.</source>
        <extracomment>Guide, backup.bring, remedy</extracomment>
        <translation>Cherchez-le là-bas par SSH (SFTP), donnez son chemin vu de cet ordinateur (un partage, un montage), ou une adresse où un serveur web le propose ; ou copiez-le à la main, par exemple avec scp, et choisissez-le.</translation>
    </message>
    <message>
        <source>A fetch that broke off</source>
        <extracomment>Guide, backup.broken-fetch, title</extracomment>
        <translation>Une récupération interrompue</translation>
    </message>
    <message>
        <source>It goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.</source>
        <extracomment>Guide, backup.broken-fetch, text</extracomment>
        <translation>Elle reprend où elle était, si le fichier sur le serveur est toujours le même : d’elle-même pendant quelques minutes, après une connexion perdue, un redémarrage du serveur ou la mise en veille de cet ordinateur, et plus tard quand vous appuyez sur « Réessayer ».</translation>
    </message>
    <message>
        <source>Nobody should work in Jira from now on</source>
        <extracomment>Guide, backup.nobody-works, title</extracomment>
        <translation>Plus personne ne devrait travailler dans Jira</translation>
    </message>
    <message>
        <source>What is changed after the backup does not arrive, and a backup made while people work may not fit together, without any warning.</source>
        <extracomment>Guide, backup.nobody-works, text</extracomment>
        <translation>Ce qui est modifié après la sauvegarde n’arrive pas, et une sauvegarde faite pendant que des gens travaillent peut être incohérente, sans aucun avertissement.</translation>
    </message>
    <message>
        <source>Tell people, and keep them out of Jira until the backup is made, for example by a permission scheme that only lets them read.</source>
        <extracomment>Guide, backup.nobody-works, remedy</extracomment>
        <translation>Prévenez les gens, et tenez-les hors de Jira jusqu’à ce que la sauvegarde soit faite, par exemple par un système d’autorisations qui ne leur permet que de lire.</translation>
    </message>
    <message>
        <source>The two files in the ZIP</source>
        <extracomment>Guide, backup.structure, title</extracomment>
        <translation>Les deux fichiers dans le ZIP</translation>
    </message>
    <message>
        <source>entities.xml and activeobjects.xml lie side by side at the top of the ZIP, without a folder around them. The audit looks into it before you upload anything.</source>
        <extracomment>Guide, backup.structure, text</extracomment>
        <translation>entities.xml et activeobjects.xml sont côte à côte à la racine du ZIP, sans dossier autour. L’analyse le vérifie avant que vous n’envoyiez quoi que ce soit.</translation>
    </message>
    <message>
        <source>The ZIP cannot be opened, or ends too early</source>
        <extracomment>Guide, backup.unreadable, title</extracomment>
        <translation>Le ZIP ne s’ouvre pas, ou s’arrête trop tôt</translation>
    </message>
    <message>
        <source>The copy broke off, or the disk was full when Jira wrote it.</source>
        <extracomment>Guide, backup.unreadable, text</extracomment>
        <translation>La copie s’est interrompue, ou le disque était plein quand Jira l’a écrit.</translation>
    </message>
    <message>
        <source>Compare its size there and here, and fetch it again. If the sizes are the same, make a new backup with enough free space.</source>
        <extracomment>Guide, backup.unreadable, remedy</extracomment>
        <translation>Comparez sa taille là-bas et ici, et récupérez-le de nouveau. Si les tailles sont identiques, faites une nouvelle sauvegarde avec assez de place libre.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <extracomment>Guide, backup.illegal-characters, title</extracomment>
        <translation>Caractères que XML n’admet pas</translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind, and the import stops at the first. Jira&apos;s own export looks for them only in part of the database.</source>
        <extracomment>Guide, backup.illegal-characters, text</extracomment>
        <translation>D’anciennes versions et des apps ont laissé des caractères de contrôle, et l’import s’arrête au premier. L’export de Jira ne les cherche que dans une partie de la base de données.</translation>
    </message>
    <message>
        <source>Let Cloudward write a mended copy: it has none of them, and the list of changes names each place.</source>
        <extracomment>Guide, backup.illegal-characters, remedy</extracomment>
        <translation>Laissez Cloudward écrire une copie corrigée : elle n’en contient aucun, et la liste des modifications nomme chaque endroit.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout</source>
        <extracomment>Guide, backup.encoding, title</extracomment>
        <translation>Le fichier n’est pas partout en UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import. In very large files the message also came from a fault of the parser, with a file that was right.</source>
        <extracomment>Guide, backup.encoding, text</extracomment>
        <translation>Des octets qui ne sont pas de l’UTF-8 valide arrêtent l’import. Avec de très gros fichiers, le message venait aussi d’un défaut de l’analyseur XML, le fichier étant correct.</translation>
    </message>
    <message>
        <source>Audit the backup: it names the places. Where there are none, ask Atlassian&apos;s support; otherwise write a mended copy.</source>
        <extracomment>Guide, backup.encoding, remedy</extracomment>
        <translation>Analysez la sauvegarde : l’analyse nomme les endroits. S’il n’y en a pas, adressez-vous au support d’Atlassian ; sinon, écrivez une copie corrigée.</translation>
    </message>
    <message>
        <source>More than 20 GB</source>
        <extracomment>Guide, backup.too-large, title</extracomment>
        <translation>Plus de 20 Go</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <extracomment>Guide, backup.too-large, text</extracomment>
        <translation>Jira Cloud accepte une sauvegarde de 20 Go au plus.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, backup.too-large, remedy</extracomment>
        <translation>Archivez ou supprimez ce qui ne sert plus et faites une nouvelle sauvegarde, ou adressez-vous au support d’Atlassian.</translation>
    </message>
    <message>
        <source>Addresses without a top-level domain</source>
        <extracomment>Guide, backup.email-tld, title</extracomment>
        <translation>Adresses sans domaine de premier niveau</translation>
    </message>
    <message>
        <source>An address like john@company, without .com or the like, blocks the import.</source>
        <extracomment>Guide, backup.email-tld, text</extracomment>
        <translation>Une adresse comme jean@entreprise, sans .com ou autre, bloque l’import.</translation>
    </message>
    <message>
        <source>Complete it in Jira and make a new backup, or mend it in a copy below the findings.</source>
        <extracomment>Guide, backup.email-tld, remedy</extracomment>
        <translation>Complétez-la dans Jira et faites une nouvelle sauvegarde, ou corrigez-la dans une copie, sous les constats.</translation>
    </message>
    <message>
        <source>Addresses in a domain that cannot exist</source>
        <extracomment>Guide, backup.email-domain, title</extracomment>
        <translation>Adresses dans un domaine qui ne peut pas exister</translation>
    </message>
    <message>
        <source>example.com is refused. That .test, .local, .invalid and localhost are refused too is an assumption.</source>
        <extracomment>Guide, backup.email-domain, text</extracomment>
        <translation>example.com est refusé. Que .test, .local, .invalid et localhost le soient aussi est une supposition.</translation>
    </message>
    <message>
        <source>Replace them by real addresses, in Jira or in a mended copy. There a whole domain is changed at once.</source>
        <extracomment>Guide, backup.email-domain, remedy</extracomment>
        <translation>Remplacez-les par de vraies adresses, dans Jira ou dans une copie corrigée. Celle-ci permet de changer tout un domaine à la fois.</translation>
    </message>
    <message>
        <source>Several users with one address</source>
        <extracomment>Guide, backup.email-unique, title</extracomment>
        <translation>Plusieurs utilisateurs avec une même adresse</translation>
    </message>
    <message>
        <source>Each user needs an address of their own. Capital letters and blanks make no difference.</source>
        <extracomment>Guide, backup.email-unique, text</extracomment>
        <translation>Chaque utilisateur doit avoir sa propre adresse. Majuscules et espaces ne font pas de différence.</translation>
    </message>
    <message>
        <source>Give all but one another address, or deactivate the accounts that nobody uses, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-unique, remedy</extracomment>
        <translation>Donnez une autre adresse à tous sauf un, ou désactivez les comptes que personne n’utilise, dans Jira ou dans une copie corrigée.</translation>
    </message>
    <message>
        <source>The query for duplicate addresses</source>
        <extracomment>Guide, backup.email-sql, title</extracomment>
        <translation>La requête pour les adresses en double</translation>
    </message>
    <message>
        <source>On some databases it misses addresses that differ in capital letters only, and it lists everybody without an address as one. The audit does neither.</source>
        <extracomment>Guide, backup.email-sql, text</extracomment>
        <translation>Sur certaines bases de données, les adresses qui ne diffèrent que par les majuscules lui échappent, et elle liste tous ceux qui n’ont pas d’adresse comme un même doublon. L’analyse ne fait ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Users without an address</source>
        <extracomment>Guide, backup.email-missing, title</extracomment>
        <translation>Utilisateurs sans adresse</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their address alone.</source>
        <extracomment>Guide, backup.email-missing, text</extracomment>
        <translation>Jira Cloud ne connaît les personnes que par leur adresse.</translation>
    </message>
    <message>
        <source>Give each an address of their own, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-missing, remedy</extracomment>
        <translation>Donnez à chacun sa propre adresse, dans Jira ou dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Addresses that may be refused</source>
        <extracomment>Guide, backup.email-doubtful, title</extracomment>
        <translation>Adresses qui peuvent être refusées</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and they disagree: one refuses a plus sign, as in ann+jira@company.com, the other does not.</source>
        <extracomment>Guide, backup.email-doubtful, text</extracomment>
        <translation>Atlassian a publié deux contrôles d’adresses, et ils se contredisent : l’un refuse un signe plus, comme dans anne+jira@entreprise.com, l’autre non.</translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <extracomment>Guide, backup.email-doubtful, remedy</extracomment>
        <translation>Changez-les si c’est facile. Sinon, essayez d’abord l’import sur un site d’essai.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <extracomment>Guide, backup.addon, title</extracomment>
        <translation>Noms d’utilisateur qui commencent par addon_</translation>
    </message>
    <message>
        <source>This beginning is kept for Marketplace apps. You rarely have such users unless your data has been in Atlassian&apos;s cloud before.</source>
        <extracomment>Guide, backup.addon, text</extracomment>
        <translation>Ce début est réservé aux apps de la Marketplace. Vous avez rarement de tels utilisateurs, sauf si vos données ont déjà été dans le cloud d’Atlassian.</translation>
    </message>
    <message>
        <source>Rename or delete them in Jira, or let Cloudward rename them in a mended copy.</source>
        <extracomment>Guide, backup.addon, remedy</extracomment>
        <translation>Renommez-les ou supprimez-les dans Jira, ou laissez Cloudward les renommer dans une copie corrigée.</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Guide, backup.mending, title</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>It writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to.</source>
        <extracomment>Guide, backup.mending, text</extracomment>
        <translation>Une copie est écrite à côté de la sauvegarde, NOM-mended.zip, où seul ce que vous avez coché est modifié, avec une liste de chaque modification (CSV). Rien n’est jamais écrit dans l’original.</translation>
    </message>
    <message>
        <source>The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.</source>
        <extracomment>Guide, backup.mending, remedy</extracomment>
        <translation>La copie est contrôlée comme toute sauvegarde, et c’est elle que vous importez. Pour annuler une modification, choisissez de nouveau ou revenez à l’original.</translation>
    </message>
    <message>
        <source>Keep the backup safe</source>
        <extracomment>Guide, backup.secrets, title</extracomment>
        <translation>Garder la sauvegarde en lieu sûr</translation>
    </message>
    <message>
        <source>It holds all issues, the users&apos; password hashes, and the password with which Jira asks an LDAP directory.</source>
        <extracomment>Guide, backup.secrets, text</extracomment>
        <translation>Elle contient tous les tickets, les empreintes des mots de passe des utilisateurs, et le mot de passe avec lequel Jira interroge un annuaire LDAP.</translation>
    </message>
    <message>
        <source>Keep it where only you can read it, and delete the copies when everything has arrived.</source>
        <extracomment>Guide, backup.secrets, remedy</extracomment>
        <translation>Gardez-la là où vous seul pouvez la lire, et supprimez les copies quand tout est arrivé.</translation>
    </message>
    <message>
        <source>Data of apps</source>
        <extracomment>Guide, backup.apps, title</extracomment>
        <translation>Données des apps</translation>
    </message>
    <message>
        <source>What apps keep is in the backup, but the apps in the cloud do not read it there.</source>
        <extracomment>Guide, backup.apps, text</extracomment>
        <translation>Ce que gardent les apps est dans la sauvegarde, mais les apps du cloud ne l’y lisent pas.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to the cloud before you switch the server off.</source>
        <extracomment>Guide, backup.apps, remedy</extracomment>
        <translation>Cherchez la voie de chaque app vers le cloud avant d’arrêter le serveur.</translation>
    </message>
    <message>
        <source>How people are matched</source>
        <extracomment>Guide, people.matched, title</extracomment>
        <translation>Comment les personnes sont rapprochées</translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one.</source>
        <extracomment>Guide, people.matched, text</extracomment>
        <translation>L’import ne connaît les personnes que par leur adresse : un compte de même adresse est le leur, quelle que soit la casse. S’il n’y en a pas, l’import en crée un.</translation>
    </message>
    <message>
        <source>What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <extracomment>Guide, people.matched, remedy</extracomment>
        <translation>Ce que vous choisissez ici à la main dit à Cloudward, à votre liste et aux tableaux qui en sont tirés qui est qui ; cela ne change pas ce que fait l’import.</translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <extracomment>Guide, people.not-matched, title</extracomment>
        <translation>Quelqu’un a sûrement un compte, et n’est pas rapproché</translation>
    </message>
    <message>
        <source>The account may have another address, or hide it.</source>
        <extracomment>Guide, people.not-matched, text</extracomment>
        <translation>Le compte a peut-être une autre adresse, ou la masque.</translation>
    </message>
    <message>
        <source>Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <extracomment>Guide, people.not-matched, remedy</extracomment>
        <translation>Choisissez-le à la main, ou donnez à l’utilisateur l’adresse du compte, pour que l’import le trouve aussi. Avec une clé de l’organisation, les adresses masquées peuvent être demandées.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>Guide, people.proposals, title</extracomment>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <extracomment>Guide, people.proposals, text</extracomment>
        <translation>« Peut-être » est une conjecture d’après le nom avant le @ ou d’après le nom. Elle n’est jamais prise d’elle-même : examinez-la, sélectionnez les lignes, et appuyez sur « Prendre la proposition ».</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>Guide, people.new-addresses, title</extracomment>
        <translation>Nouvelles adresses</translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them.</source>
        <extracomment>Guide, people.new-addresses, text</extracomment>
        <translation>Ce sont des souhaits adressés à la correction de l’étape 2. La sauvegarde reste telle quelle ; la copie corrigée les contient, et son aperçu les montre.</translation>
    </message>
    <message>
        <source>Write the copy anew after you have changed addresses here.</source>
        <extracomment>Guide, people.new-addresses, remedy</extracomment>
        <translation>Réécrivez la copie après avoir modifié des adresses ici.</translation>
    </message>
    <message>
        <source>Many users</source>
        <extracomment>Guide, people.many, title</extracomment>
        <translation>Beaucoup d’utilisateurs</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change.</source>
        <extracomment>Guide, people.many, text</extracomment>
        <translation>Sélectionnez plusieurs lignes (Maj, Ctrl, ou toutes avec Ctrl+A) et décidez pour toutes. Ou enregistrez le tableau en CSV, laissez d’autres remplir « decision » (account ou nobody), account_email et new_email, et relisez-le. Ctrl+Z annule la dernière modification.</translation>
    </message>
    <message>
        <source>Groups go by their names</source>
        <extracomment>Guide, people.groups, title</extracomment>
        <translation>Les groupes vont par leur nom</translation>
    </message>
    <message>
        <source>A group joins the cloud&apos;s group of the same name, in Jira or in Confluence, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <extracomment>Guide, people.groups, text</extracomment>
        <translation>Un groupe rejoint le groupe de même nom du cloud, dans Jira ou dans Confluence, ou est créé. Un groupe choisi à la main dit où vont ses membres, pour votre liste et le tableau enregistré ; l’import ne le suit pas.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <extracomment>Guide, people.invitations, title</extracomment>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian&apos;s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <extracomment>Guide, people.invitations, text</extracomment>
        <translation>Qui est invité reçoit un e-mail d’Atlassian et prend une place de chaque produit auquel il obtient accès. Personne n’est invité avant que vous n’ayez coché combien.</translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <extracomment>Guide, people.belongs, title</extracomment>
        <translation>Ce qui appartient à quelqu’un</translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <extracomment>Guide, people.belongs, text</extracomment>
        <translation>Tickets rapportés et attribués, commentaires, filtres et tableaux, tels que la sauvegarde les contient. Ce que des apps gardent pour un utilisateur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>User names are gone in the cloud</source>
        <extracomment>Guide, people.no-names, title</extracomment>
        <translation>Plus de noms d’utilisateur dans le cloud</translation>
    </message>
    <message>
        <source>An account there has an address and a number, and no user name any more. Queries and scripts that name users by it have to be changed.</source>
        <extracomment>Guide, people.no-names, text</extracomment>
        <translation>Un compte y a une adresse et un numéro, mais plus de nom d’utilisateur. Les requêtes et les scripts qui désignent des utilisateurs par celui-ci doivent être modifiés.</translation>
    </message>
    <message>
        <source>The guide of 2019 still speaks of user names in the cloud.</source>
        <extracomment>Guide, people.no-names, outdated</extracomment>
        <translation>Le guide de 2019 parle encore de noms d’utilisateur dans le cloud.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Guide, media.where, title</extracomment>
        <translation>Où sont-ils ?</translation>
    </message>
    <message>
        <source>In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home.</source>
        <extracomment>Guide, media.where, text</extracomment>
        <translation>Dans le dossier home de Jira : data/attachments, data/avatars et logos. Sur Data Center, dans le home partagé.</translation>
    </message>
    <message>
        <source>Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.</source>
        <extracomment>Guide, media.where, remedy</extracomment>
        <translation>Montez-le ou copiez-le ici, faites une archive des trois sur le serveur et apportez-la, ou laissez Cloudward les lire sur le serveur par SFTP, directement dans des lots.</translation>
    </message>
    <message>
        <source>The shape of the ZIP</source>
        <extracomment>Guide, media.structure, title</extracomment>
        <translation>La forme du ZIP</translation>
    </message>
    <message>
        <source>At its top lie data and logos; in data are attachments and avatars; in attachments project, 10000 and the like, and issue. Only the first chunk needs avatars and logos.</source>
        <extracomment>Guide, media.structure, text</extracomment>
        <translation>À sa racine se trouvent data et logos ; dans data, attachments et avatars ; dans attachments, un dossier par projet, puis 10000 et autres, puis un par ticket. Seul le premier lot a besoin des avatars et des logos.</translation>
    </message>
    <message>
        <source>Cloudward packs in this shape, whatever the source looks like.</source>
        <extracomment>Guide, media.structure, remedy</extracomment>
        <translation>Cloudward empaquette sous cette forme, quelle que soit celle de la source.</translation>
    </message>
    <message>
        <source>Packed on the server, by a command</source>
        <extracomment>Guide, media.by-command, title</extracomment>
        <translation>Archivé sur le serveur, par une commande</translation>
    </message>
    <message>
        <source>The guide&apos;s command makes one ZIP of the three folders in Jira&apos;s home. Choose that file here: Cloudward makes chunks from it without unpacking it.</source>
        <extracomment>Guide, media.by-command, text</extracomment>
        <translation>La commande du guide fait un seul ZIP des trois dossiers du home de Jira. Choisissez ce fichier ici : Cloudward en fait des lots sans le décompresser.</translation>
    </message>
    <message>
        <source>Bringing it to this computer</source>
        <extracomment>Guide, media.bring, title</extracomment>
        <translation>L’amener sur cet ordinateur</translation>
    </message>
    <message>
        <source>SFTP, rsync, wget and curl are usual. rsync and Cloudward&apos;s own SFTP go on after a break; a plain copy begins anew.</source>
        <extracomment>Guide, media.bring, text</extracomment>
        <translation>SFTP, rsync, wget et curl sont usuels. rsync et le SFTP de Cloudward reprennent après une coupure ; une simple copie recommence du début.</translation>
    </message>
    <message>
        <source>Why chunks?</source>
        <extracomment>Guide, media.why-chunks, title</extracomment>
        <translation>Pourquoi des lots ?</translation>
    </message>
    <message>
        <source>Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.</source>
        <extracomment>Guide, media.why-chunks, text</extracomment>
        <translation>Les gros fichiers s’interrompent pendant que le cloud les traite. Atlassian demande de 2 à 5 Go chacun ; avatars et logos voyagent dans le premier. Les projets restent entiers là où ils tiennent.</translation>
    </message>
    <message>
        <source>Not everything has to come</source>
        <extracomment>Guide, media.choose-projects, title</extracomment>
        <translation>Tout ne doit pas venir</translation>
    </message>
    <message>
        <source>Below “Projects” you leave out what nobody needs, and put first what is to arrive first.</source>
        <extracomment>Guide, media.choose-projects, text</extracomment>
        <translation>Sous « Projets », vous omettez ce dont personne n’a besoin, et placez en premier ce qui doit arriver en premier.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <extracomment>Guide, media.stopped, title</extracomment>
        <translation>Arrêté en chemin</translation>
    </message>
    <message>
        <source>While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.</source>
        <extracomment>Guide, media.stopped, text</extracomment>
        <translation>Tant que quelque chose s’exécute, cet ordinateur est empêché de se mettre en veille là où le système le permet ; vous pouvez poursuivre avec d’autres étapes.</translation>
    </message>
    <message>
        <source>Pack again: chunks that are whole already are kept, nothing is done twice.</source>
        <extracomment>Guide, media.stopped, remedy</extracomment>
        <translation>Empaquetez à nouveau : les lots déjà complets sont gardés, rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <extracomment>Guide, media.unreadable, title</extracomment>
        <translation>Un fichier est illisible</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in the cloud.</source>
        <extracomment>Guide, media.unreadable, text</extracomment>
        <translation>Ce qui ne peut pas être lu ne peut pas être empaqueté, et manquerait dans le cloud.</translation>
    </message>
    <message>
        <source>Correct its permissions and retry, or pack without such files; each is named.</source>
        <extracomment>Guide, media.unreadable, remedy</extracomment>
        <translation>Corrigez ses droits et réessayez, ou empaquetez sans ces fichiers ; chacun est nommé.</translation>
    </message>
    <message>
        <source>A file is missing that the backup names</source>
        <extracomment>Guide, media.missing, title</extracomment>
        <translation>Un fichier que nomme la sauvegarde manque</translation>
    </message>
    <message>
        <source>It was lost on the server before. The issue arrives, the attachment does not.</source>
        <extracomment>Guide, media.missing, text</extracomment>
        <translation>Il était déjà perdu sur le serveur. Le ticket arrive, pas la pièce jointe.</translation>
    </message>
    <message>
        <source>Look for the file on the server and in its backups. If it is gone there too, nothing more is lost by going on.</source>
        <extracomment>Guide, media.missing, remedy</extracomment>
        <translation>Cherchez le fichier sur le serveur et dans ses sauvegardes. S’il n’y est pas non plus, rien de plus n’est perdu si vous continuez.</translation>
    </message>
    <message>
        <source>Files that nobody names</source>
        <extracomment>Guide, media.orphans, title</extracomment>
        <translation>Fichiers que personne ne nomme</translation>
    </message>
    <message>
        <source>They belong to deleted issues or projects, or are newer than the backup. They do no harm.</source>
        <extracomment>Guide, media.orphans, text</extracomment>
        <translation>Ils appartiennent à des tickets ou projets supprimés, ou sont plus récents que la sauvegarde. Ils ne nuisent pas.</translation>
    </message>
    <message>
        <source>The full list</source>
        <extracomment>Guide, media.report, title</extracomment>
        <translation>La liste complète</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out stands in media-report.csv beside the chunks; any spreadsheet opens it.</source>
        <extracomment>Guide, media.report, text</extracomment>
        <translation>Chaque fichier manquant, d’une autre taille ou omis figure dans media-report.csv, à côté des lots ; tout tableur l’ouvre.</translation>
    </message>
    <message>
        <source>The import page is not where the guide says</source>
        <extracomment>Guide, import.page, title</extracomment>
        <translation>La page d’import n’est pas là où le dit le guide</translation>
    </message>
    <message>
        <source>Signed in as a site administrator: the cog, System, Import and Export, and there “Import Jira Server”.</source>
        <extracomment>Guide, import.page, text</extracomment>
        <translation>Connecté en tant qu’administrateur du site : la roue dentée, System, Import and Export, et là « Import Jira Server ».</translation>
    </message>
    <message>
        <source>Atlassian moves its pages: go by the click path beside the button. If you see only “Import Jira Cloud”, or neither, ask Atlassian&apos;s support to open the import for your site.</source>
        <extracomment>Guide, import.page, remedy</extracomment>
        <translation>Atlassian déplace ses pages : suivez le chemin indiqué à côté du bouton. Si vous ne voyez que « Import Jira Cloud », ou aucun des deux, demandez au support d’Atlassian d’ouvrir l’import pour votre site.</translation>
    </message>
    <message>
        <source>The guide of 2019 says “Restore system”. It was split into “Import Jira Server” and “Import Jira Cloud”, and the old address leads nowhere.</source>
        <extracomment>Guide, import.page, outdated</extracomment>
        <translation>Le guide de 2019 dit « Restore system ». Cela a été scindé en « Import Jira Server » et « Import Jira Cloud », et l’ancienne adresse ne mène nulle part.</translation>
    </message>
    <message>
        <source>Why nothing is pressed for you</source>
        <extracomment>Guide, import.by-hand, title</extracomment>
        <translation>Pourquoi on n’appuie sur rien pour vous</translation>
    </message>
    <message>
        <source>Atlassian offers no public call that starts an import. Cloudward shows the page, chooses the file, watches and counts; the buttons are yours.</source>
        <extracomment>Guide, import.by-hand, text</extracomment>
        <translation>Atlassian ne propose aucun appel public qui lance un import. Cloudward montre la page, choisit le fichier, surveille et compte ; les boutons sont à vous.</translation>
    </message>
    <message>
        <source>Scripts used calls that were never documented. Atlassian announced their end for 30 March 2026.</source>
        <extracomment>Guide, import.by-hand, outdated</extracomment>
        <translation>Des scripts utilisaient des appels jamais documentés. Atlassian a annoncé leur fin pour le 30 mars 2026.</translation>
    </message>
    <message>
        <source>Import data, and this file</source>
        <extracomment>Guide, import.file, title</extracomment>
        <translation>« Import data », et ce fichier</translation>
    </message>
    <message>
        <source>Choose “Import data” and the ZIP of step 2: the mended copy where there is one. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, import.file, text</extracomment>
        <translation>Choisissez « Import data » et le ZIP de l’étape 2 : la copie corrigée s’il y en a une. Laissez l’onglet ouvert jusqu’à ce que la barre soit pleine.</translation>
    </message>
    <message>
        <source>Jira checks the file</source>
        <extracomment>Guide, import.checked, title</extracomment>
        <translation>Jira contrôle le fichier</translation>
    </message>
    <message>
        <source>It then names the server and the time of the backup, says that everything looks good, and asks for your choices. Compare both with what this page shows.</source>
        <extracomment>Guide, import.checked, text</extracomment>
        <translation>La page nomme ensuite le serveur et l’heure de la sauvegarde, dit que tout semble bon, et demande vos choix. Comparez les deux avec ce que montre cette page.</translation>
    </message>
    <message>
        <source>Outgoing mail on or off</source>
        <extracomment>Guide, import.mail, title</extracomment>
        <translation>E-mails sortants activés ou non</translation>
    </message>
    <message>
        <source>You choose before the import, and may change it afterwards in the settings for outgoing mail.</source>
        <extracomment>Guide, import.mail, text</extracomment>
        <translation>Vous choisissez avant l’import, et pouvez changer ensuite dans les réglages des e-mails sortants.</translation>
    </message>
    <message>
        <source>Mail on</source>
        <extracomment>Guide, import.mail-on, title</extracomment>
        <translation>E-mails activés</translation>
    </message>
    <message>
        <source>Jira writes to people at each comment, change and transition, also while you are still testing.</source>
        <extracomment>Guide, import.mail-on, text</extracomment>
        <translation>Jira écrit aux personnes à chaque commentaire, modification et transition, même pendant que vous testez encore.</translation>
    </message>
    <message>
        <source>Mail off</source>
        <extracomment>Guide, import.mail-off, title</extracomment>
        <translation>E-mails désactivés</translation>
    </message>
    <message>
        <source>Nobody gets mail from Jira until you switch it on. This is the calm choice: step 8 reminds you of it.</source>
        <extracomment>Guide, import.mail-off, text</extracomment>
        <translation>Personne ne reçoit d’e-mail de Jira jusqu’à ce que vous les activiez. C’est le choix tranquille : l’étape 8 vous le rappelle.</translation>
    </message>
    <message>
        <source>Merge users</source>
        <extracomment>Guide, import.merge, title</extracomment>
        <translation>Fusionner les utilisateurs</translation>
    </message>
    <message>
        <source>Everybody who is in the cloud stays, and groups of the same name are joined, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud.</source>
        <extracomment>Guide, import.merge, text</extracomment>
        <translation>Tous ceux qui sont dans le cloud restent, et les groupes de même nom sont réunis, dans Jira et dans Confluence : qui vient du serveur reçoit ce que ce groupe peut faire dans le cloud.</translation>
    </message>
    <message>
        <source>Look here, or in step 6, which groups would give more than before. On a new site with nobody but you, merging is the safe choice.</source>
        <extracomment>Guide, import.merge, remedy</extracomment>
        <translation>Voyez ici, ou à l’étape 6, quels groupes donneraient plus qu’avant. Sur un nouveau site où il n’y a que vous, fusionner est le choix sûr.</translation>
    </message>
    <message>
        <source>Overwrite users</source>
        <extracomment>Guide, import.overwrite, title</extracomment>
        <translation>Écraser les utilisateurs</translation>
    </message>
    <message>
        <source>All users of the site are deleted first, also those who only use Confluence, and yours may lose its administration.</source>
        <extracomment>Guide, import.overwrite, text</extracomment>
        <translation>Tous les utilisateurs du site sont d’abord supprimés, même ceux qui n’utilisent que Confluence, et le vôtre peut perdre ses droits d’administration.</translation>
    </message>
    <message>
        <source>See before that the group site-admins or org-admins holds the administration role of each product. Where other people use the site, merge.</source>
        <extracomment>Guide, import.overwrite, remedy</extracomment>
        <translation>Vérifiez avant que le groupe site-admins ou org-admins détient le rôle d’administration de chaque produit. Si d’autres personnes utilisent le site, fusionnez.</translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <extracomment>Guide, import.locked-out, title</extracomment>
        <translation>Votre propre compte ne peut plus se connecter</translation>
    </message>
    <message>
        <source>Overwriting users may have taken your rights away.</source>
        <extracomment>Guide, import.locked-out, text</extracomment>
        <translation>Écraser les utilisateurs vous a peut-être retiré vos droits.</translation>
    </message>
    <message>
        <source>Sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <extracomment>Guide, import.locked-out, remedy</extracomment>
        <translation>Connectez-vous comme administrateur de l’organisation sur admin.atlassian.com et redonnez-vous l’administration du site et des produits.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <extracomment>Guide, import.links, title</extracomment>
        <translation>Liens vers l’ancien serveur</translation>
    </message>
    <message>
        <source>The page lists addresses of Jira servers only when it finds links to them. Choosing yours before “Run import” makes them lead to the cloud site; afterwards each has to be changed by itself.</source>
        <extracomment>Guide, import.links, text</extracomment>
        <translation>La page ne liste des adresses de serveurs Jira que si elle trouve des liens vers eux. Choisir la vôtre avant « Run import » fait mener ces liens au site cloud ; ensuite, chacun doit être modifié un à un.</translation>
    </message>
    <message>
        <source>Compare the address with the one shown on this page.</source>
        <extracomment>Guide, import.links, remedy</extracomment>
        <translation>Comparez l’adresse avec celle affichée sur cette page.</translation>
    </message>
    <message>
        <source>Run import</source>
        <extracomment>Guide, import.run, title</extracomment>
        <translation>« Run import »</translation>
    </message>
    <message>
        <source>The page then shows how far it is. How long it lasts depends on the size of the backup; for large ones count with hours.</source>
        <extracomment>Guide, import.run, text</extracomment>
        <translation>La page montre ensuite où en est l’import. La durée dépend de la taille de la sauvegarde ; pour les grosses, comptez des heures.</translation>
    </message>
    <message>
        <source>The import is complete</source>
        <extracomment>Guide, import.finished, title</extracomment>
        <translation>L’import est terminé</translation>
    </message>
    <message>
        <source>The page confirms it and offers to import media, or to grant access to applications.</source>
        <extracomment>Guide, import.finished, text</extracomment>
        <translation>La page le confirme et propose d’importer les médias, ou d’accorder l’accès aux applications.</translation>
    </message>
    <message>
        <source>Media comes first: come back to this page for it in step 5, and do the groups in step 6. Without media go straight to step 6.</source>
        <extracomment>Guide, import.finished, remedy</extracomment>
        <translation>Les médias d’abord : revenez à cette page pour eux à l’étape 5, et occupez-vous des groupes à l’étape 6. Sans médias, passez directement à l’étape 6.</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t contain entities.xml</source>
        <extracomment>Guide, import.no-entities, title</extracomment>
        <translation>« The archive doesn&apos;t contain entities.xml »</translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files: the folder was packed, and not the files. Or it is the archive with the media.</source>
        <extracomment>Guide, import.no-entities, text</extracomment>
        <translation>Le ZIP contient un dossier où se trouvent les deux fichiers XML : c’est le dossier qui a été archivé, et non les fichiers. Ou c’est l’archive des médias.</translation>
    </message>
    <message>
        <source>Take the ZIP as Jira wrote it, or let step 2 write a mended copy: entities.xml and activeobjects.xml have to lie at the top of the ZIP. The audit of step 2 sees this before you upload.</source>
        <extracomment>Guide, import.no-entities, remedy</extracomment>
        <translation>Prenez le ZIP tel que Jira l’a écrit, ou laissez l’étape 2 écrire une copie corrigée : entities.xml et activeobjects.xml doivent être à la racine du ZIP. L’analyse de l’étape 2 le voit avant l’envoi.</translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <extracomment>Guide, import.characters, title</extracomment>
        <translation>Caractères non valides dans le XML</translation>
    </message>
    <message>
        <source>The import stops at the first character that XML does not allow.</source>
        <extracomment>Guide, import.characters, text</extracomment>
        <translation>L’import s’arrête au premier caractère que XML n’admet pas.</translation>
    </message>
    <message>
        <source>Step 2 tells where they are. Write a mended copy there and upload that; Atlassian&apos;s cleaning tool is not needed then.</source>
        <extracomment>Guide, import.characters, remedy</extracomment>
        <translation>L’étape 2 dit où ils sont. Écrivez-y une copie corrigée et envoyez celle-ci ; l’outil de nettoyage d’Atlassian n’est alors pas nécessaire.</translation>
    </message>
    <message>
        <source>It stands still at 50 %</source>
        <extracomment>Guide, import.fifty, title</extracomment>
        <translation>Il reste à 50 %</translation>
    </message>
    <message>
        <source>The database is brought to the cloud&apos;s version. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.fifty, text</extracomment>
        <translation>La base de données est amenée à la version du cloud. Rien ne bouge sur la page pendant ce temps ; c’est normal.</translation>
    </message>
    <message>
        <source>Let it run; do not start a second import. If it has not moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <extracomment>Guide, import.fifty, remedy</extracomment>
        <translation>Laissez-le s’exécuter ; ne lancez pas un deuxième import. S’il n’a pas bougé en une journée, adressez-vous au support d’Atlassian avec l’heure de votre lancement.</translation>
    </message>
    <message>
        <source>It stands still at 90 %</source>
        <extracomment>Guide, import.ninety, title</extracomment>
        <translation>Il reste à 90 %</translation>
    </message>
    <message>
        <source>Users and groups are made, one after another. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.ninety, text</extracomment>
        <translation>Utilisateurs et groupes sont créés l’un après l’autre. Rien ne bouge sur la page pendant ce temps ; c’est normal.</translation>
    </message>
    <message>
        <source>Let it run. Errors about users show only after it.</source>
        <extracomment>Guide, import.ninety, remedy</extracomment>
        <translation>Laissez-le s’exécuter. Les erreurs sur les utilisateurs n’apparaissent qu’après.</translation>
    </message>
    <message>
        <source>Errors with e-mail addresses</source>
        <extracomment>Guide, import.emails-csv, title</extracomment>
        <translation>Erreurs d’adresses e-mail</translation>
    </message>
    <message>
        <source>An address in the backup is refused: it has no top-level domain, lies in a domain like example.com, has characters that are not allowed, is used twice, or is missing.</source>
        <extracomment>Guide, import.emails-csv, text</extracomment>
        <translation>Une adresse de la sauvegarde est refusée : elle n’a pas de domaine de premier niveau, est dans un domaine comme example.com, contient des caractères non admis, est utilisée deux fois ou manque.</translation>
    </message>
    <message>
        <source>The audit of step 2 lists all of them. Put them right on the server and make the backup again, or write a mended copy, and import that.</source>
        <extracomment>Guide, import.emails-csv, remedy</extracomment>
        <translation>L’analyse de l’étape 2 les liste toutes. Corrigez-les sur le serveur et refaites la sauvegarde, ou écrivez une copie corrigée, et importez celle-ci.</translation>
    </message>
    <message>
        <source>Users and groups could not be made</source>
        <extracomment>Guide, import.users-failed, title</extracomment>
        <translation>Utilisateurs et groupes n’ont pas pu être créés</translation>
    </message>
    <message>
        <source>It shows at the very end of an import. An address has forbidden characters, or a user is there twice in one directory.</source>
        <extracomment>Guide, import.users-failed, text</extracomment>
        <translation>Cela apparaît tout à la fin d’un import. Une adresse contient des caractères interdits, ou un utilisateur est deux fois dans un annuaire.</translation>
    </message>
    <message>
        <source>Look for both among the findings of step 2. Put them right, make or mend the backup, and import again.</source>
        <extracomment>Guide, import.users-failed, remedy</extracomment>
        <translation>Cherchez les deux parmi les constats de l’étape 2. Corrigez, refaites la sauvegarde ou corrigez-la dans une copie, et importez de nouveau.</translation>
    </message>
    <message>
        <source>Error 139</source>
        <extracomment>Guide, import.error-139, title</extracomment>
        <translation>Erreur 139</translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides.</source>
        <extracomment>Guide, import.error-139, text</extracomment>
        <translation>L’accès à Jira Work Management diffère entre les deux côtés.</translation>
    </message>
    <message>
        <source>Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, import.error-139, remedy</extracomment>
        <translation>Ajoutez ce produit au site cloud, ou adressez-vous au support d’Atlassian.</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <extracomment>Guide, import.final, title</extracomment>
        <translation>Cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site, and removes media that was imported before.</source>
        <extracomment>Guide, import.final, text</extracomment>
        <translation>L’import remplace tous les projets, tickets et réglages du site, et retire les médias importés auparavant.</translation>
    </message>
    <message>
        <source>If the site holds something that you need, make a backup of it first, and wait until nobody works on it.</source>
        <extracomment>Guide, import.final, remedy</extracomment>
        <translation>Si le site contient quelque chose dont vous avez besoin, faites-en d’abord une sauvegarde, et attendez que plus personne n’y travaille.</translation>
    </message>
    <message>
        <source>Import media, one chunk at a time</source>
        <extracomment>Guide, importmedia.page, title</extracomment>
        <translation>« Import media », un lot à la fois</translation>
    </message>
    <message>
        <source>On the same import page, as a site administrator, choose “Import media” and the chunk that this page names. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, importmedia.page, text</extracomment>
        <translation>Sur la même page d’import, en tant qu’administrateur du site, choisissez « Import media » et le lot que nomme cette page. Laissez l’onglet ouvert jusqu’à ce que la barre soit pleine.</translation>
    </message>
    <message>
        <source>The way there has changed like that of step 4: there is no “Restore system” any more.</source>
        <extracomment>Guide, importmedia.page, outdated</extracomment>
        <translation>Le chemin a changé comme celui de l’étape 4 : il n’y a plus de « Restore system ».</translation>
    </message>
    <message>
        <source>Uploading, processing, importing</source>
        <extracomment>Guide, importmedia.progress, title</extracomment>
        <translation>Envoi, traitement, import</translation>
    </message>
    <message>
        <source>The page shows how far it is, waits for “Proceed” after processing, and confirms the end. Each part takes from minutes to hours, by the size of the file.</source>
        <extracomment>Guide, importmedia.progress, text</extracomment>
        <translation>La page montre où en est l’import, attend « Proceed » après le traitement, et confirme la fin. Chaque phase dure de quelques minutes à quelques heures, selon la taille du fichier.</translation>
    </message>
    <message>
        <source>The next chunk</source>
        <extracomment>Guide, importmedia.next, title</extracomment>
        <translation>Le lot suivant</translation>
    </message>
    <message>
        <source>Repeat it until all chunks are imported. Before each, look in a new tab whether attachments of the last one open; Cloudward can look at some of them for you.</source>
        <extracomment>Guide, importmedia.next, text</extracomment>
        <translation>Répétez jusqu’à ce que tous les lots soient importés. Avant chacun, voyez dans un nouvel onglet si des pièces jointes du précédent s’ouvrent ; Cloudward peut en ouvrir quelques-unes pour vous.</translation>
    </message>
    <message>
        <source>A large file fails</source>
        <extracomment>Guide, importmedia.too-large, title</extracomment>
        <translation>Un gros fichier échoue</translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. A project may be spread over several.</source>
        <extracomment>Guide, importmedia.too-large, text</extracomment>
        <translation>Plus de 10 Go dans un seul fichier, c’est chercher les ennuis ; Atlassian conseille des lots de 2 à 5 Go. Un projet peut être réparti sur plusieurs lots.</translation>
    </message>
    <message>
        <source>Divide the chunk here, or pack smaller ones in step 3. Cloudward packs 4 GB unless you choose another size.</source>
        <extracomment>Guide, importmedia.too-large, remedy</extracomment>
        <translation>Divisez le lot ici, ou empaquetez de plus petits lots à l’étape 3. Cloudward empaquette par 4 Go, sauf si vous choisissez une autre taille.</translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <extracomment>Guide, importmedia.reloads, title</extracomment>
        <translation>La page se recharge et rien ne se passe</translation>
    </message>
    <message>
        <source>Then the file was broken off while it was processed.</source>
        <extracomment>Guide, importmedia.reloads, text</extracomment>
        <translation>Alors le traitement du fichier s’est interrompu.</translation>
    </message>
    <message>
        <source>Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: divide it, or pack smaller chunks.</source>
        <extracomment>Guide, importmedia.reloads, remedy</extracomment>
        <translation>Marquez le lot comme échoué et réessayez une fois. Si cela se reproduit, le fichier est trop gros pour la patience du site : divisez-le, ou empaquetez de plus petits lots.</translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <extracomment>Guide, importmedia.proceed, title</extracomment>
        <translation>Le message sur le contenu hors base de données</translation>
    </message>
    <message>
        <source>The page tells what media are and that the import of data, which would remove them, comes first. This is as it should be: processing is over.</source>
        <extracomment>Guide, importmedia.proceed, text</extracomment>
        <translation>La page dit ce que sont les médias, et que l’import des données, qui les retirerait, vient d’abord. C’est normal : le traitement est terminé.</translation>
    </message>
    <message>
        <source>Press “Proceed”.</source>
        <extracomment>Guide, importmedia.proceed, remedy</extracomment>
        <translation>Appuyez sur « Proceed ».</translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <extracomment>Guide, importmedia.missing, title</extracomment>
        <translation>Des pièces jointes manquent sur des tickets</translation>
    </message>
    <message>
        <source>If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <extracomment>Guide, importmedia.missing, text</extracomment>
        <translation>Si elles ont été omises à l’empaquetage, l’étape 3 dit lesquelles et pourquoi : plus grosses que la limite, ou plus sur le disque.</translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled.</source>
        <extracomment>Guide, importmedia.missing, remedy</extracomment>
        <translation>Importez encore une fois le lot qui contient leur projet ; ce qui est déjà là n’est pas doublé.</translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <extracomment>Guide, importmedia.again, title</extracomment>
        <translation>Les données doivent être importées encore une fois</translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <extracomment>Guide, importmedia.again, text</extracomment>
        <translation>Alors tous les lots doivent être réimportés après elles. L’étape 4 vous le demande.</translation>
    </message>
    <message>
        <source>Attachment by attachment</source>
        <extracomment>Guide, importmedia.one-by-one, title</extracomment>
        <translation>Pièce jointe par pièce jointe</translation>
    </message>
    <message>
        <source>Where a chunk cannot be imported, Cloudward can add its files to their issues one by one. They then bear your name and today&apos;s date, and it is slow.</source>
        <extracomment>Guide, importmedia.one-by-one, text</extracomment>
        <translation>Là où un lot ne peut pas être importé, Cloudward peut ajouter ses fichiers à leurs tickets un à un. Ils portent alors votre nom et la date du jour, et c’est lent.</translation>
    </message>
    <message>
        <source>The site may ask for patience with 429 Too Many Requests; Cloudward waits and goes on. A file above the site&apos;s limit is refused (413) and named in the report.</source>
        <extracomment>Guide, importmedia.one-by-one, remedy</extracomment>
        <translation>Le site peut demander de patienter avec 429 Too Many Requests ; Cloudward attend et continue. Un fichier au-delà de la limite du site est refusé (413) et nommé dans le rapport.</translation>
    </message>
    <message>
        <source>No media at all</source>
        <extracomment>Guide, importmedia.none, title</extracomment>
        <translation>Aucun média</translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <extracomment>Guide, importmedia.none, text</extracomment>
        <translation>Si le serveur n’a ni pièces jointes, ni avatars, ni logos que vous vouliez, passez cette étape.</translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <extracomment>Guide, groups.safeguard, title</extracomment>
        <translation>Des personnes ne peuvent pas se connecter</translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself.</source>
        <extracomment>Guide, groups.safeguard, text</extracomment>
        <translation>Elles ont un compte, mais aucun de leurs groupes n’a accès au produit. L’import n’active jamais l’accès de lui-même.</translation>
    </message>
    <message>
        <source>Look through the groups and grant access to those that need it; it may take up to a minute to show.</source>
        <extracomment>Guide, groups.safeguard, remedy</extracomment>
        <translation>Passez les groupes en revue et accordez l’accès à ceux qui en ont besoin ; cela peut prendre jusqu’à une minute pour se voir.</translation>
    </message>
    <message>
        <source>“Review imported groups”</source>
        <extracomment>Guide, groups.review-page, title</extracomment>
        <translation>« Review imported groups »</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Product access”, and “Review imported groups”, and confirm what each default group may use.</source>
        <extracomment>Guide, groups.review-page, text</extracomment>
        <translation>Sur admin.atlassian.com, choisissez le site, « Product access », puis « Review imported groups », et confirmez ce que chaque groupe par défaut peut utiliser.</translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <extracomment>Guide, groups.review-page, remedy</extracomment>
        <translation>La page ne l’affiche que tant que des groupes l’attendent. Sinon, ouvrez chaque produit sous « Product access » et ajoutez-y les groupes.</translation>
    </message>
    <message>
        <source>In 2019 the way went by Jira Settings, User management and Site settings. Product access is now in the organisation&apos;s administration.</source>
        <extracomment>Guide, groups.review-page, outdated</extracomment>
        <translation>En 2019, le chemin passait par Jira Settings, User management et Site settings. L’accès aux produits est maintenant dans l’administration de l’organisation.</translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <extracomment>Guide, groups.renamed, title</extracomment>
        <translation>jira-administrators a disparu</translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <extracomment>Guide, groups.renamed, text</extracomment>
        <translation>Ses membres sont maintenant dans « administrators » : l’import renomme ce seul groupe. Les systèmes d’autorisations qui nommaient l’ancien groupe suivent.</translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <extracomment>Guide, groups.gains, title</extracomment>
        <translation>Un groupe donne à ses membres plus qu’avant</translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. Default access groups cannot be deleted.</source>
        <extracomment>Guide, groups.gains, text</extracomment>
        <translation>Il a rejoint un groupe du cloud qui portait déjà ce nom, et avec lui tout ce que ce groupe peut faire, dans Jira et dans Confluence. Les groupes d’accès par défaut ne peuvent pas être supprimés.</translation>
    </message>
    <message>
        <source>If that is not meant, take the people out of it, or change what the group grants, before you give it product access.</source>
        <extracomment>Guide, groups.gains, remedy</extracomment>
        <translation>Si ce n’est pas voulu, retirez-en les personnes, ou changez ce que le groupe accorde, avant de lui donner l’accès aux produits.</translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <extracomment>Guide, groups.left, title</extracomment>
        <translation>Groupes qui ne sont pas repris</translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out.</source>
        <extracomment>Guide, groups.left, text</extracomment>
        <translation>site-admins, system-administrators, org-admins et les groupes des apps d’Atlassian sont réservés par le cloud ; l’import laisse de côté ceux du serveur.</translation>
    </message>
    <message>
        <source>Make people administrators by hand where they need it.</source>
        <extracomment>Guide, groups.left, remedy</extracomment>
        <translation>Nommez les personnes administrateurs à la main là où c’est nécessaire.</translation>
    </message>
    <message>
        <source>Many groups</source>
        <extracomment>Guide, groups.many, title</extracomment>
        <translation>Beaucoup de groupes</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <extracomment>Guide, groups.many, text</extracomment>
        <translation>Sélectionnez plusieurs lignes (Maj, Ctrl, ou toutes avec Ctrl+A) et décidez pour toutes. Ou enregistrez le tableau en CSV, laissez d’autres remplir la colonne « decision » (grant, leave ou « grant: » suivi du nom d’un produit), et relisez-le.</translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <extracomment>Guide, groups.looked-at, title</extracomment>
        <translation>Ce que Cloudward regarde</translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
        <extracomment>Guide, groups.looked-at, text</extracomment>
        <translation>L’accès aux produits, l’administration du site et de ses produits, et les systèmes d’autorisations. Les rôles dans un projet, les autorisations globales et ce que des apps accordent à un groupe ne sont pas communiqués aux programmes : regardez-les sur le site là où un groupe du cloud est rejoint.</translation>
    </message>
    <message>
        <source>No seats are left</source>
        <extracomment>Guide, groups.seats, title</extracomment>
        <translation>Il ne reste pas de places</translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects.</source>
        <extracomment>Guide, groups.seats, text</extracomment>
        <translation>Chaque personne qui a accès compte une fois par produit. Le forfait gratuit s’arrête à 10 personnes pour Jira et à 3 agents pour les projets de service.</translation>
    </message>
    <message>
        <source>Add seats, or leave out groups of people who have gone.</source>
        <extracomment>Guide, groups.seats, remedy</extracomment>
        <translation>Ajoutez des places, ou laissez de côté les groupes de personnes parties.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <extracomment>Guide, groups.key, title</extracomment>
        <translation>La clé de l’organisation est refusée</translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <extracomment>Guide, groups.key, text</extracomment>
        <translation>Elle est créée sur admin.atlassian.com par un administrateur de l’organisation, et n’est pas votre jeton d’API. Elle a peut-être expiré, ou appartient à une organisation qui ne détient pas ce site.</translation>
    </message>
    <message>
        <source>Make a new key and enter it in “Before you start”, or grant access on the administration page.</source>
        <extracomment>Guide, groups.key, remedy</extracomment>
        <translation>Créez une nouvelle clé et saisissez-la dans « Avant de commencer », ou accordez l’accès sur la page d’administration.</translation>
    </message>
    <message>
        <source>Why only you?</source>
        <extracomment>Guide, rejoin.why, title</extracomment>
        <translation>Pourquoi vous seul ?</translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <extracomment>Guide, rejoin.why, text</extracomment>
        <translation>Les appartenances de tous sont venues avec l’import, sauf celles du compte qui l’a lancé : personne ne doit se donner des droits en important. Si plusieurs personnes se sont relayées, c’est celle qui a appuyé sur « Run import ».</translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <extracomment>Guide, rejoin.not-arrived, title</extracomment>
        <translation>Un groupe n’est pas arrivé</translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <extracomment>Guide, rejoin.not-arrived, text</extracomment>
        <translation>Alors l’étape 6 ne le liste pas non plus, ou c’est un groupe que le cloud se réserve. jira-administrators s’appelle maintenant administrators.</translation>
    </message>
    <message>
        <source>You are refused</source>
        <extracomment>Guide, rejoin.refused, title</extracomment>
        <translation>Vous êtes refusé</translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there.</source>
        <extracomment>Guide, rejoin.refused, text</extracomment>
        <translation>Ajouter à des groupes demande un administrateur du site ou de l’organisation, et les groupes qui viennent d’un fournisseur d’identité ne peuvent être modifiés que là.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or use the administration page.</source>
        <extracomment>Guide, rejoin.refused, remedy</extracomment>
        <translation>Demandez à quelqu’un qui en a le droit, ou utilisez la page d’administration.</translation>
    </message>
    <message>
        <source>It does not show</source>
        <extracomment>Guide, rejoin.not-shown, title</extracomment>
        <translation>Cela ne se voit pas</translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then.</source>
        <extracomment>Guide, rejoin.not-shown, text</extracomment>
        <translation>Le site met jusqu’à une minute à signaler les nouvelles appartenances. Cloudward relit jusque-là.</translation>
    </message>
    <message>
        <source>After that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <extracomment>Guide, rejoin.not-shown, remedy</extracomment>
        <translation>Ensuite, cherchez vos groupes encore une fois plutôt que d’ajouter deux fois. Déconnectez-vous et reconnectez-vous dans le navigateur pour en profiter.</translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <extracomment>Guide, rejoin.by-user, title</extracomment>
        <translation>À la main, depuis votre profil</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <extracomment>Guide, rejoin.by-user, text</extracomment>
        <translation>Sur admin.atlassian.com, choisissez le site, « Users », votre nom, le menu ⋯, « Add user to group », les groupes, et « Add to groups ».</translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <extracomment>Guide, rejoin.by-group, title</extracomment>
        <translation>À la main, depuis le groupe</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <extracomment>Guide, rejoin.by-group, text</extracomment>
        <translation>Sur admin.atlassian.com, choisissez le site, « Groups », le groupe, « Add members », et vous-même ; de même pour chaque groupe.</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <extracomment>Guide, checks.list, title</extracomment>
        <translation>Ce qui reste à regarder</translation>
    </message>
    <message>
        <source>This page lists it, from sign-in to links, with what to do for each. Atlassian&apos;s planning guide has more.</source>
        <extracomment>Guide, checks.list, text</extracomment>
        <translation>Cette page le liste, de la connexion aux liens, avec quoi faire pour chaque point. Le guide de planification d’Atlassian en dit plus.</translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <extracomment>Guide, checks.admin-content, title</extracomment>
        <translation>Mon contenu appartient à « Admin »</translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards.</source>
        <extracomment>Guide, checks.admin-content, text</extracomment>
        <translation>Un défaut connu : ce que le compte qui a lancé l’import avait écrit sur le serveur peut appartenir ensuite à un utilisateur « Admin ».</translation>
    </message>
    <message>
        <source>It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <extracomment>Guide, checks.admin-content, remedy</extracomment>
        <translation>Cela ne se corrige pas de l’extérieur ; adressez-vous au support d’Atlassian et nommez le projet et quelques tickets.</translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <extracomment>Guide, checks.issues, title</extracomment>
        <translation>Les tickets diffèrent un peu</translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse.</source>
        <extracomment>Guide, checks.issues, text</extracomment>
        <translation>Le cloud donne une estimation en retard sur les modifications, et ne compte que ce que votre compte peut parcourir.</translation>
    </message>
    <message>
        <source>Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <extracomment>Guide, checks.issues, remedy</extracomment>
        <translation>Donnez à votre compte le droit de parcourir tous les projets (étape 7), attendez quelques minutes, et recomptez.</translation>
    </message>
    <message>
        <source>The sample</source>
        <extracomment>Guide, checks.sample, title</extracomment>
        <translation>L’échantillon</translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive.</source>
        <extracomment>Guide, checks.sample, text</extracomment>
        <translation>Les pièces jointes sont comparées par nom et taille dans des tickets tirés au hasard, et un fichier de chacun est ouvert : un ticket liste ses pièces jointes même là où un fichier n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Members differ</source>
        <extracomment>Guide, checks.members, title</extracomment>
        <translation>Les membres diffèrent</translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
        <extracomment>Guide, checks.members, text</extracomment>
        <translation>Les membres sont reconnus par leur adresse. Les comptes qui masquent la leur sont reconnus par leur nom, et là où cela ne suffit pas, la ligne dit que cela ne peut pas être su. Vous-même manquez dans vos groupes jusqu’à l’étape 7.</translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <extracomment>Guide, checks.attachments, title</extracomment>
        <translation>Les pièces jointes diffèrent</translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already.</source>
        <extracomment>Guide, checks.attachments, text</extracomment>
        <translation>Voyez d’abord à l’étape 5 si tous les lots sont importés, puis ce que l’empaquetage a omis à l’étape 3 : fichiers au-delà de la limite, et fichiers qui manquaient déjà sur le serveur.</translation>
    </message>
    <message>
        <source>Import the chunk of the project once more if it should be there.</source>
        <extracomment>Guide, checks.attachments, remedy</extracomment>
        <translation>Importez encore une fois le lot du projet si elles devraient être là.</translation>
    </message>
    <message>
        <source>Users differ</source>
        <extracomment>Guide, checks.users, title</extracomment>
        <translation>Les utilisateurs diffèrent</translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <extracomment>Guide, checks.users, text</extracomment>
        <translation>Les utilisateurs sont rapprochés par leur adresse e-mail : ceux de même adresse n’en font plus qu’un. Les comptes que le site vous masque ne sont pas comptés. Les utilisateurs supprimés sur le serveur ne suivent pas.</translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <extracomment>Guide, checks.avatars, title</extracomment>
        <translation>Des avatars ou logos manquent</translation>
    </message>
    <message>
        <source>They are in the first chunk of the media.</source>
        <extracomment>Guide, checks.avatars, text</extracomment>
        <translation>Ils sont dans le premier lot de médias.</translation>
    </message>
    <message>
        <source>Import it once more, or set the pictures again by hand.</source>
        <extracomment>Guide, checks.avatars, remedy</extracomment>
        <translation>Importez-le encore une fois, ou remettez les images à la main.</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>Guide, checks.apps, title</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them.</source>
        <extracomment>Guide, checks.apps, text</extracomment>
        <translation>Les données des apps de la Marketplace ne viennent pas avec l’import. Chaque app a sa propre voie, BigPicture aussi.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide.</source>
        <extracomment>Guide, checks.apps, remedy</extracomment>
        <translation>Installez les apps dont vous avez encore besoin, et suivez le guide de chaque éditeur.</translation>
    </message>
    <message>
        <source>A script of ours no longer finds anything</source>
        <extracomment>Guide, checks.scripts, title</extracomment>
        <translation>Un de nos scripts ne trouve plus rien</translation>
    </message>
    <message>
        <source>Jira Cloud has removed the search that scripts for the server use, and answers 410.</source>
        <extracomment>Guide, checks.scripts, text</extracomment>
        <translation>Jira Cloud a supprimé la recherche qu’utilisent les scripts pour le serveur, et répond 410.</translation>
    </message>
    <message>
        <source>Let it use the new search (search/jql), an API token in the place of the password, and accounts in the place of user names.</source>
        <extracomment>Guide, checks.scripts, remedy</extracomment>
        <translation>Faites-lui utiliser la nouvelle recherche (search/jql), un jeton d’API à la place du mot de passe, et des comptes à la place des noms d’utilisateur.</translation>
    </message>
    <message>
        <source>Known faults</source>
        <extracomment>Guide, checks.tracker, title</extracomment>
        <translation>Défauts connus</translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker (jira.atlassian.com) lists the known faults of imports, how far they are, and ways around them.</source>
        <extracomment>Guide, checks.tracker, text</extracomment>
        <translation>Le suivi public d’Atlassian (jira.atlassian.com) liste les défauts connus des imports, où en est leur traitement, et comment les contourner.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <extracomment>Guide, checks.support, title</extracomment>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>Atlassian&apos;s community answers questions, their support helps with the rest.</source>
        <extracomment>Guide, checks.support, text</extracomment>
        <translation>La communauté d’Atlassian répond aux questions, leur support aide pour le reste.</translation>
    </message>
    <message>
        <source>Give support the report of this page: it holds the figures that they ask for, and no secrets.</source>
        <extracomment>Guide, checks.support, remedy</extracomment>
        <translation>Donnez au support le rapport de cette page : il contient les chiffres qu’il demande, et aucun secret.</translation>
    </message>
    <message>
        <source>The road in five steps</source>
        <extracomment>Guide, bigpicture.road, title</extracomment>
        <translation>La voie en cinq étapes</translation>
    </message>
    <message>
        <source>1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there. None of them may be left out.</source>
        <extracomment>Guide, bigpicture.road, text</extracomment>
        <translation>1 : le dump de l’app, ici. 2 : la sauvegarde de Jira, l’étape 2 de la voie propre à Jira. 3 : son import, l’étape 4 de Jira. 4 : l’app est installée sur le site cloud. 5 : le dump y est restauré. Aucune ne peut être omise.</translation>
    </message>
    <message>
        <source>Version 8.2.2 or later</source>
        <extracomment>Guide, bigpicture.version, title</extracomment>
        <translation>Version 8.2.2 ou ultérieure</translation>
    </message>
    <message>
        <source>A dump of an older version is not for the cloud.</source>
        <extracomment>Guide, bigpicture.version, text</extracomment>
        <translation>Un dump d’une version plus ancienne n’est pas fait pour le cloud.</translation>
    </message>
    <message>
        <source>Upgrade the app on the server before the dump.</source>
        <extracomment>Guide, bigpicture.version, remedy</extracomment>
        <translation>Mettez à niveau l’app sur le serveur avant le dump.</translation>
    </message>
    <message>
        <source>Jira Data Center</source>
        <extracomment>Guide, bigpicture.data-center, title</extracomment>
        <translation>Jira Data Center</translation>
    </message>
    <message>
        <source>The app asks to be installed again, in the same version, before it prepares a dump. On a cluster this may put the other nodes&apos; app out of work for a while.</source>
        <extracomment>Guide, bigpicture.data-center, text</extracomment>
        <translation>L’app demande à être réinstallée, dans la même version, avant de préparer un dump. Sur un cluster, cela peut mettre l’app des autres nœuds hors service pendant un moment.</translation>
    </message>
    <message>
        <source>Do it at an hour when nobody works with the app.</source>
        <extracomment>Guide, bigpicture.data-center, remedy</extracomment>
        <translation>Faites-le à une heure où personne ne travaille avec l’app.</translation>
    </message>
    <message>
        <source>Where dumps are made</source>
        <extracomment>Guide, bigpicture.dumps-page, title</extracomment>
        <translation>Où se font les dumps</translation>
    </message>
    <message>
        <source>In the app on the server: App configuration, Advanced, Database dumps.</source>
        <extracomment>Guide, bigpicture.dumps-page, text</extracomment>
        <translation>Dans l’app sur le serveur : App configuration, Advanced, Database dumps.</translation>
    </message>
    <message>
        <source>New dump</source>
        <extracomment>Guide, bigpicture.new-dump, title</extracomment>
        <translation>« New dump »</translation>
    </message>
    <message>
        <source>Press “New dump”, type a description by which you will know it again, and confirm with “Create dump”.</source>
        <extracomment>Guide, bigpicture.new-dump, text</extracomment>
        <translation>Appuyez sur « New dump », saisissez une description que vous reconnaîtrez, et confirmez avec « Create dump ».</translation>
    </message>
    <message>
        <source>The dump is not in the list</source>
        <extracomment>Guide, bigpicture.not-listed, title</extracomment>
        <translation>Le dump n’est pas dans la liste</translation>
    </message>
    <message>
        <source>The page shows how far it is, and the dump stands on top when it is finished.</source>
        <extracomment>Guide, bigpicture.not-listed, text</extracomment>
        <translation>La page montre où il en est, et le dump figure en haut quand il est terminé.</translation>
    </message>
    <message>
        <source>Load the page anew.</source>
        <extracomment>Guide, bigpicture.not-listed, remedy</extracomment>
        <translation>Rechargez la page.</translation>
    </message>
    <message>
        <source>Download and keep it</source>
        <extracomment>Guide, bigpicture.download, title</extracomment>
        <translation>Le télécharger et le garder</translation>
    </message>
    <message>
        <source>Press “Download” in its line. Cloudward takes the file from the download folder, notes its checksum and keeps it with the migration.</source>
        <extracomment>Guide, bigpicture.download, text</extracomment>
        <translation>Appuyez sur « Download » dans sa ligne. Cloudward prend le fichier dans le dossier de téléchargement, note sa somme de contrôle et le garde avec la migration.</translation>
    </message>
    <message>
        <source>The file is refused here</source>
        <extracomment>Guide, bigpicture.refused, title</extracomment>
        <translation>Le fichier est refusé ici</translation>
    </message>
    <message>
        <source>It is empty, is a web page (you were signed out), or is still being written. Cloudward does not look into a dump: its format is not public.</source>
        <extracomment>Guide, bigpicture.refused, text</extracomment>
        <translation>Il est vide, est une page web (vous étiez déconnecté), ou est encore en cours d’écriture. Cloudward ne regarde pas dans un dump : son format n’est pas public.</translation>
    </message>
    <message>
        <source>Sign in and press Download again, and wait until the browser is done.</source>
        <extracomment>Guide, bigpicture.refused, remedy</extracomment>
        <translation>Connectez-vous et appuyez de nouveau sur « Download », et attendez que le navigateur ait terminé.</translation>
    </message>
    <message>
        <source>No migration assistant</source>
        <extracomment>Guide, bigpicture.no-jcma, title</extracomment>
        <translation>Pas d’assistant de migration</translation>
    </message>
    <message>
        <source>Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.</source>
        <extracomment>Guide, bigpicture.no-jcma, text</extracomment>
        <translation>Le JCMA d’Atlassian donne de nouveaux numéros aux tickets et aux utilisateurs, et le dump ne correspondrait à rien.</translation>
    </message>
    <message>
        <source>Stay on this road from beginning to end.</source>
        <extracomment>Guide, bigpicture.no-jcma, remedy</extracomment>
        <translation>Restez sur cette voie du début à la fin.</translation>
    </message>
    <message>
        <source>The app&apos;s maker has a second road with JCMA for later versions of the app. Take one of the two and never mix them.</source>
        <extracomment>Guide, bigpicture.no-jcma, outdated</extracomment>
        <translation>L’éditeur de l’app a une seconde voie avec JCMA pour des versions ultérieures de l’app. Prenez l’une des deux et ne les mélangez jamais.</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <extracomment>Guide, bigpicture.not-used, title</extracomment>
        <translation>Plus utilisée</translation>
    </message>
    <message>
        <source>Skip the step, or take away the tick in “Before you start”.</source>
        <extracomment>Guide, bigpicture.not-used, text</extracomment>
        <translation>Passez l’étape, ou décochez la case dans « Avant de commencer ».</translation>
    </message>
    <message>
        <source>Dump and backup belong together</source>
        <extracomment>Guide, bigpicture.same-time, title</extracomment>
        <translation>Dump et sauvegarde vont ensemble</translation>
    </message>
    <message>
        <source>The dump names issues by their numbers. What is made or deleted in Jira between the dump and the backup fits only one of them.</source>
        <extracomment>Guide, bigpicture.same-time, text</extracomment>
        <translation>Le dump nomme les tickets par leur numéro. Ce qui est créé ou supprimé dans Jira entre le dump et la sauvegarde ne correspond qu’à l’un des deux.</translation>
    </message>
    <message>
        <source>Make both one after the other, while nobody works.</source>
        <extracomment>Guide, bigpicture.same-time, remedy</extracomment>
        <translation>Faites les deux l’un après l’autre, pendant que personne ne travaille.</translation>
    </message>
    <message>
        <source>Who may install apps?</source>
        <extracomment>Guide, bigpicture.who-installs, title</extracomment>
        <translation>Qui peut installer des apps ?</translation>
    </message>
    <message>
        <source>An administrator of the site.</source>
        <extracomment>Guide, bigpicture.who-installs, text</extracomment>
        <translation>Un administrateur du site.</translation>
    </message>
    <message>
        <source>If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.</source>
        <extracomment>Guide, bigpicture.who-installs, remedy</extracomment>
        <translation>Si Jira dit que vous n’y êtes pas autorisé, faites d’abord l’étape 7 : les imports omettent les groupes de la personne qui les lance.</translation>
    </message>
    <message>
        <source>Find and install it</source>
        <extracomment>Guide, bigpicture.find, title</extracomment>
        <translation>La trouver et l’installer</translation>
    </message>
    <message>
        <source>In Jira choose Apps and “Find new apps”, search for BigPicture, and install it.</source>
        <extracomment>Guide, bigpicture.find, text</extracomment>
        <translation>Dans Jira, choisissez Apps et « Find new apps », cherchez BigPicture, et installez-le.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <extracomment>Guide, bigpicture.which, title</extracomment>
        <translation>Quelle app ?</translation>
    </message>
    <message>
        <source>The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</source>
        <extracomment>Guide, bigpicture.which, text</extracomment>
        <translation>La même que sur le serveur : BigPicture pour BigPicture, BigGantt pour BigGantt.</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Guide, bigpicture.licence, title</extracomment>
        <translation>La licence</translation>
    </message>
    <message>
        <source>The app needs a valid licence; that of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.</source>
        <extracomment>Guide, bigpicture.licence, text</extracomment>
        <translation>L’app a besoin d’une licence valide ; celle du serveur ne compte pas dans le cloud. Un essai de la Marketplace suffit pour restaurer et regarder.</translation>
    </message>
    <message>
        <source>How is it seen?</source>
        <extracomment>Guide, bigpicture.seen, title</extracomment>
        <translation>Comment la voit-on ?</translation>
    </message>
    <message>
        <source>An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.</source>
        <extracomment>Guide, bigpicture.seen, text</extracomment>
        <translation>Une app installée a son propre compte sur le site, et Cloudward en cherche un au nom de l’app. Aucun appel documenté ne liste les apps installées ; seule la page de l’app est donc une preuve.</translation>
    </message>
    <message>
        <source>Upload the dump</source>
        <extracomment>Guide, bigpicture.upload, title</extracomment>
        <translation>Envoyer le dump</translation>
    </message>
    <message>
        <source>In the cloud&apos;s app: App configuration, Advanced, Database dumps, “Import”, and the dump of the server.</source>
        <extracomment>Guide, bigpicture.upload, text</extracomment>
        <translation>Dans l’app du cloud : App configuration, Advanced, Database dumps, « Import », et le dump du serveur.</translation>
    </message>
    <message>
        <source>If the upload fails, load the page anew and try again. Cloudward compares the kept file by its checksum before it is given to the page.</source>
        <extracomment>Guide, bigpicture.upload, remedy</extracomment>
        <translation>Si l’envoi échoue, rechargez la page et réessayez. Cloudward compare le fichier gardé par sa somme de contrôle avant de le remettre à la page.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>Guide, bigpicture.restore, title</extracomment>
        <translation>Le restaurer</translation>
    </message>
    <message>
        <source>Press “Restore” in the line of the dump and confirm; set the tick, press “Next”; type the word RESTORE in capital letters, and press “Restore”.</source>
        <extracomment>Guide, bigpicture.restore, text</extracomment>
        <translation>Appuyez sur « Restore » dans la ligne du dump et confirmez ; cochez la case, appuyez sur « Next » ; saisissez le mot RESTORE en capitales, et appuyez sur « Restore ».</translation>
    </message>
    <message>
        <source>Something is in the cloud&apos;s app already</source>
        <extracomment>Guide, bigpicture.overwrites, title</extracomment>
        <translation>L’app du cloud contient déjà quelque chose</translation>
    </message>
    <message>
        <source>The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps.</source>
        <extracomment>Guide, bigpicture.overwrites, text</extracomment>
        <translation>La restauration remplace tout. L’app fait auparavant un dump de son état, en haut de la liste des dumps.</translation>
    </message>
    <message>
        <source>By restoring that one you are back where you were.</source>
        <extracomment>Guide, bigpicture.overwrites, remedy</extracomment>
        <translation>En restaurant celui-là, vous revenez où vous en étiez.</translation>
    </message>
    <message>
        <source>How does the app match people?</source>
        <extracomment>Guide, bigpicture.matching, title</extracomment>
        <translation>Comment l’app rapproche les personnes</translation>
    </message>
    <message>
        <source>By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app.</source>
        <extracomment>Guide, bigpicture.matching, text</extracomment>
        <translation>Par e-mail : l’adresse qu’avait le serveur quand le dump a été fait, et l’adresse du compte cloud. Qui a reçu une autre adresse par la correction est rapproché par l’import de Jira et pas par l’app.</translation>
    </message>
    <message>
        <source>Choose by hand whom the app leaves open. The list on this page names them, and whom to choose.</source>
        <extracomment>Guide, bigpicture.matching, remedy</extracomment>
        <translation>Choisissez à la main pour ceux que l’app laisse ouverts. La liste sur cette page les nomme, et dit qui choisir.</translation>
    </message>
    <message>
        <source>Somebody has no account</source>
        <extracomment>Guide, bigpicture.no-account, title</extracomment>
        <translation>Quelqu’un n’a pas de compte</translation>
    </message>
    <message>
        <source>After the restore the screen is gone, and what was theirs is nobody&apos;s.</source>
        <extracomment>Guide, bigpicture.no-account, text</extracomment>
        <translation>Après la restauration, l’écran a disparu, et ce qui était à cette personne n’est plus à personne.</translation>
    </message>
    <message>
        <source>Make an account for them before the restore, by an invitation.</source>
        <extracomment>Guide, bigpicture.no-account, remedy</extracomment>
        <translation>Créez-lui un compte avant la restauration, par une invitation.</translation>
    </message>
    <message>
        <source>Many without a match</source>
        <extracomment>Guide, bigpicture.many-unmatched, title</extracomment>
        <translation>Beaucoup de non rapprochés</translation>
    </message>
    <message>
        <source>More than 20: look at them before you go on. More than 30 usually mean that Jira&apos;s import did not bring all users.</source>
        <extracomment>Guide, bigpicture.many-unmatched, text</extracomment>
        <translation>Plus de 20 : examinez-les avant de continuer. Plus de 30 signifient en général que l’import de Jira n’a pas apporté tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Stop, and look at step 8&apos;s counts before anything else.</source>
        <extracomment>Guide, bigpicture.many-unmatched, remedy</extracomment>
        <translation>Arrêtez-vous, et regardez les nombres de l’étape 8 avant toute autre chose.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <extracomment>Guide, bigpicture.running, title</extracomment>
        <translation>Le rétablissement des données s’exécute</translation>
    </message>
    <message>
        <source>It begins when the users are mapped, and the app&apos;s migration is over when the page says so. Leave the page open until then.</source>
        <extracomment>Guide, bigpicture.running, text</extracomment>
        <translation>Il commence quand les utilisateurs sont mis en correspondance, et la migration de l’app est terminée quand la page le dit. Laissez la page ouverte jusque-là.</translation>
    </message>
    <message>
        <source>Look whether it is right</source>
        <extracomment>Guide, bigpicture.verify, title</extracomment>
        <translation>Vérifier que tout est juste</translation>
    </message>
    <message>
        <source>Open the app and compare boxes, their tasks, the Gantt chart, teams and security with the server&apos;s. Only people who know the plans can tell.</source>
        <extracomment>Guide, bigpicture.verify, text</extracomment>
        <translation>Ouvrez l’app et comparez les box, leurs tâches, le diagramme de Gantt, les équipes et la sécurité avec ceux du serveur. Seuls ceux qui connaissent les plans peuvent en juger.</translation>
    </message>
    <message>
        <source>Why are connections off?</source>
        <extracomment>Guide, bigpicture.connections-off, title</extracomment>
        <translation>Pourquoi les connexions sont-elles coupées ?</translation>
    </message>
    <message>
        <source>The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time.</source>
        <extracomment>Guide, bigpicture.connections-off, text</extracomment>
        <translation>La restauration met chaque intégration sur « not operational », pour que l’app du serveur et celle du cloud ne modifient pas les mêmes choses dans un autre système en même temps.</translation>
    </message>
    <message>
        <source>Switch off a connection on the server before you switch it on in the cloud.</source>
        <extracomment>Guide, bigpicture.connections-off, remedy</extracomment>
        <translation>Désactivez une connexion sur le serveur avant de l’activer dans le cloud.</translation>
    </message>
    <message>
        <source>Where are they switched on?</source>
        <extracomment>Guide, bigpicture.connections-where, title</extracomment>
        <translation>Où les active-t-on ?</translation>
    </message>
    <message>
        <source>App configuration, Integrations, Connections, the switch in the column Active: only those that you still need.</source>
        <extracomment>Guide, bigpicture.connections-where, text</extracomment>
        <translation>App configuration, Integrations, Connections, l’interrupteur de la colonne Active : seulement celles dont vous avez encore besoin.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>Guide, bigpicture.wrong, title</extracomment>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Nothing is lost: the dump is kept with the migration, and the app&apos;s own dump of the state before is in its list.</source>
        <extracomment>Guide, bigpicture.wrong, text</extracomment>
        <translation>Rien n’est perdu : le dump est gardé avec la migration, et le dump que l’app a fait de l’état d’avant est dans sa liste.</translation>
    </message>
    <message>
        <source>The restore may be done again.</source>
        <extracomment>Guide, bigpicture.wrong, remedy</extracomment>
        <translation>La restauration peut être refaite.</translation>
    </message>
</context>
<context>
    <name>Masker</name>
    <message>
        <source>Person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation>c’est une sauvegarde de la base de données, qui ne contient pas de pièces jointes ; elles sont dans le jira-home</translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation>il ne contient pas de pièces jointes</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>il ne contient pas de tar</translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation>il ne contient pas de pièces jointes, mais son dossier %1 en contient : choisissez celui-ci</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation>c’est une archive RAR ; décompressez-la d’abord et choisissez le dossier</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation>ce n’est ni un dossier ni une archive ZIP, tar ou 7z</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation>L’utilisateur « %1 » ne peut pas être modifié : la ligne n’a pas d’id propre.</translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation>« %1 » ne peut pas remplacer un caractère : %2 caractères imprimables au plus, sans &amp; &lt; &gt; &quot; &apos; - ni ].</translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation>Les utilisateurs sans adresse e-mail ont besoin d’un domaine, ou d’une liste d’adresses.</translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation>Les adresses fausses ont besoin d’un domaine à placer derrière, d’un autre domaine à la place du leur, ou d’une liste de nouvelles adresses.</translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation>« %1 » recevrait %2, qu’un autre utilisateur a déjà. Faites corriger aussi les adresses en double, ou donnez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation>%1 et %2 de plus gardent une adresse qui ne convient pas : aucune règle ne dit quelle doit être la leur.</translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation>Ceux-ci gardent une adresse qui ne convient pas, car aucune règle ne dit quelle doit être la leur : %1.</translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation>Cette sauvegarde n’a pas de clés d’utilisateur : on ne peut pas y renommer d’utilisateurs sans perdre ce qui leur appartient.</translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation>Il n’y a pas d’utilisateur « %1 » à désactiver.</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation>ce n’est pas une sauvegarde de Jira</translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation>trop de caractères d’une même ligne devraient être modifiés</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation>Fichiers qui ne sont pas repris</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caractères que XML n’admet pas</translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation>Caractères écrits en deux moitiés</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>Octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation>Utilisateurs désactivés</translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation>Partages publics</translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation>Autorisations d’Anyone</translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation>les lots ne sont pas placés dans le dossier dont ils sont faits</translation>
    </message>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation>un autre Cloudward y empaquette</translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation>les lots doivent faire de 2 à 5 Go ; ils ne peuvent être plus petits que si tous les médias font moins de 10 Go</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>ce qui a été écrit se relit différemment</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation>Le serveur n’a pas montré tous les utilisateurs : %1 ont été trouvés, et il y en a plus. Prenez-les dans la sauvegarde ou la base de données pour les avoir tous.</translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation>Le serveur a montré %1 de ses %2 groupes. Prenez-les dans la sauvegarde ou la base de données pour les avoir tous.</translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation>Le serveur masque les adresses e-mail ; elles sont vides dans users.csv, pour ce nombre d’utilisateurs : %1.</translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation>Groupes dont le serveur n’a pas donné les membres : %1.</translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation>Appartenances par un groupe dans un groupe : %1. Jira Cloud n’a pas de tels groupes ; ces personnes sont donc listées comme membres du groupe extérieur.</translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation>Utilisateurs omis parce que leur nom est pris dans un annuaire prioritaire : %1.</translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation>Utilisateurs omis parce que leur annuaire est désactivé : %1.</translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation>Le REST du serveur ne donne pas les annuaires : cette colonne d’users-details.csv est vide.</translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation>Utilisateurs dont l’annuaire n’est pas connu : %1.</translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation>La dernière connexion des utilisateurs n’est pas connue (REST la donne depuis Jira 10) : cette colonne d’users-details.csv est vide.</translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
        <translation>Utilisateurs sans connexion connue : %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation>Écrit par Cloudward %1 le %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est la migration</translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation>C’était un entraînement, sur des sites simulés.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Jira Server</source>
        <translation>Jira Server</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>Sa version</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Media from</source>
        <translation>Médias de</translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation>Plus gros lot</translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation>Les utilisateurs du site cloud</translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation>sont gardés et fusionnés avec ceux importés</translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation>sont remplacés par ceux importés</translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation>Utilisateurs exportés dans</translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation>Groupes exportés dans</translation>
    </message>
    <message>
        <source>Confirmed in “%1”</source>
        <translation>Confirmé dans « %1 »</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Pas exécuté.</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Atlassian does not confirm the rule behind this.</source>
        <translation>Atlassian ne confirme pas la règle sous-jacente.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was mended in the backup</source>
        <translation>Ce qui a été corrigé dans la sauvegarde</translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation>C’est une copie corrigée qui est importée. L’original est tel qu’il était, et les constats ci-dessus sont ceux de la copie.</translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation>Dans la liste sous</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation>Copie corrigée</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Sa taille</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Liste de toutes les modifications</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation>Chaque fichier manquant, d’une autre taille ou omis</translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation>La liste complète, une ligne par fichier : %1</translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation>Lots de médias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Fichiers inclus</translation>
    </message>
    <message>
        <source>Attachments that are in no chunk, left out: %1</source>
        <translation>Pièces jointes qui ne sont dans aucun lot, omises : %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Pas revus.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Dans le cloud</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation>Gains des nouveaux membres</translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation>Accès aux produits</translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation>Vous avez été ajouté de nouveau à : %1</translation>
    </message>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Preuve : les deux côtés comparés</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Pas comparé.</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>une estimation</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation>Aucune sauvegarde n’a été lue.</translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation>Le serveur n’a pas été interrogé sur lui-même.</translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation>Le site cloud n’a pas été interrogé sur lui-même avant l’import.</translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation>Les nombres des deux côtés n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Cannot be known: %1</source>
        <translation>Ne peut pas être su : %1</translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation>L’import de %1 n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Ce qui n’a pas été contrôlé</translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation>Tout ce que connaît Cloudward a été contrôlé ou confirmé.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>Rapport de migration : %1</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation>Après la migration</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exporter utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base de données</translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation>Sauvegarder pièces jointes, avatars et logos</translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation>Importer la sauvegarde</translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation>Importer les médias</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revoir les groupes et accorder l’accès</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Retrouver vos groupes</translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation>Contrôles après la migration</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Rapprocher personnes et comptes</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture : faire un dump</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture : l’installer dans le cloud</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture : restaurer le dump</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture : activer et examiner</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmé à la main</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation>lu et accepté</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>ne peut être comparé</translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation>pas encore importé</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>en traitement</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>en import</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>left without</source>
        <translation>laissé sans</translation>
    </message>
    <message>
        <source>to be granted</source>
        <translation>à accorder</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>est nouveau</translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation>fusionne avec %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation>n’est pas repris</translation>
    </message>
    <message>
        <source>Files of projects that were left out</source>
        <translation>Fichiers de projets omis</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>Dans les médias</translation>
    </message>
    <message>
        <source>While packing</source>
        <translation>À l’empaquetage</translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation>Parmi les utilisateurs</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took, by the journal</source>
        <translation>Durée selon le journal</translation>
    </message>
    <message>
        <source>BigPicture&apos;s dump</source>
        <translation>Dump de BigPicture</translation>
    </message>
    <message>
        <source>Could be mended, and was left as it is.</source>
        <translation>Corrigeable, mais laissé tel quel.</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>Dans l’original</translation>
    </message>
    <message>
        <source>In the mended copy</source>
        <translation>Dans la copie corrigée</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as it may. Times are those of %3.</source>
        <translation>Ce qui reste commence le %1 et prend %2. Chaque heure ci-dessous est la plus tardive : elle vaut si tout ce qui précède dure aussi longtemps que possible. Fuseau horaire : %3.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>quelqu’un doit être présent</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Début avant</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin avant</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>Go ou no-go</translation>
    </message>
    <message>
        <source>Before the backup is imported: its audit shows no errors, and nothing is needed any more of what the cloud site holds.</source>
        <translation>Avant d’importer la sauvegarde : son analyse ne montre aucune erreur, et plus rien de ce que contient le site cloud n’est nécessaire.</translation>
    </message>
    <message>
        <source>Before the media are imported: the projects and issues are there, as counted.</source>
        <translation>Avant d’importer les médias : les projets et les tickets sont là, le comptage le confirme.</translation>
    </message>
    <message>
        <source>Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.</source>
        <translation>Avant d’envoyer les utilisateurs vers le cloud : les deux côtés ont été comparés, et quelqu’un de chaque équipe a regardé.</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Ce qui est irréversible</translation>
    </message>
    <message>
        <source>Importing the backup replaces all Jira data of the cloud site, and media that were imported before.</source>
        <translation>L’import de la sauvegarde remplace toutes les données Jira du site cloud, ainsi que les médias importés auparavant.</translation>
    </message>
    <message>
        <source>The users of the cloud site are deleted and replaced, those of Confluence too.</source>
        <translation>Les utilisateurs du site cloud sont supprimés et remplacés, ceux de Confluence aussi.</translation>
    </message>
    <message>
        <source>Restoring BigPicture’s dump overwrites all that the app holds in the cloud; it makes a dump of that before.</source>
        <translation>Restaurer le dump de BigPicture écrase tout ce que contient l’app dans le cloud ; elle en fait un dump auparavant.</translation>
    </message>
    <message>
        <source>What people write in the cloud does not come back to the server: from then on, going back loses it.</source>
        <translation>Ce que les utilisateurs écrivent dans le cloud ne revient pas sur le serveur : dès lors, revenir en arrière, c’est le perdre.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le retour en arrière</translation>
    </message>
    <message>
        <source>Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them again at any time.</source>
        <translation>Rien ici ne modifie les données du serveur. Tant que les utilisateurs n’ont pas été envoyés vers le cloud, il peut leur être rouvert à tout moment.</translation>
    </message>
    <message>
        <source>An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. Keep the backup and the chunks until nobody asks for the server any more.</source>
        <translation>Un import qui a échoué, ou qui n’a pas apporté ce qu’il fallait, se refait : d’abord les données, puis tous les lots. Gardez la sauvegarde et les lots jusqu’à ce que plus personne ne réclame le serveur.</translation>
    </message>
    <message>
        <source>Where the cloud site holds anything that is needed, make a backup of the site itself before: it is the only way back for it.</source>
        <translation>Si le site cloud contient quoi que ce soit de nécessaire, faites auparavant une sauvegarde du site lui-même : c’est la seule voie de retour pour ces données.</translation>
    </message>
    <message>
        <source>Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as they were.</source>
        <translation>Changez en dernier les noms DNS, les redirections et les liens vers Jira, et notez ce qu’ils étaient : revenir en arrière, c’est les remettre ainsi.</translation>
    </message>
    <message>
        <source>Whom to tell, and when</source>
        <translation>Qui prévenir, et quand</translation>
    </message>
    <message>
        <source>A week before: when Jira is closed, for how long, and where it will be.</source>
        <translation>Une semaine avant : quand Jira sera fermé, pour combien de temps, et où il sera ensuite.</translation>
    </message>
    <message>
        <source>When it begins, when it is late, and when it is done.</source>
        <translation>Quand cela commence, quand il y a du retard, et quand c’est terminé.</translation>
    </message>
    <message>
        <source>Where it is called off: that the server goes on, and when it is tried again.</source>
        <translation>En cas d’annulation : que le serveur reste en service, et quand aura lieu la nouvelle tentative.</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>Runbook : %1</translation>
    </message>
    <message>
        <source>Before Jira is closed to changes: nothing in “Before you start” stands in the way, and each step has somebody who sees to it.</source>
        <translation>Avant de fermer Jira aux modifications : rien dans « Avant de commencer » ne fait obstacle, et quelqu’un est responsable de chaque étape.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 at %2 a second, as measured</source>
        <translation>%1, à %2 par seconde (mesuré)</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 a second, as is usual</source>
        <translation>%1, de %2 à %3 par seconde (habituel)</translation>
    </message>
    <message>
        <source>Atlassian does not say how long an import takes</source>
        <translation>Atlassian ne dit pas combien de temps dure un import</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>measured in this run</source>
        <translation>mesuré lors de cette exécution</translation>
    </message>
    <message>
        <source>from sizes and usual rates</source>
        <translation>d’après tailles et débits habituels</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>une estimation</translation>
    </message>
</context>
<context>
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation>il s’arrête trop tôt, ou est une partie parmi plusieurs</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>ses premiers octets sont endommagés</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>son répertoire est endommagé</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation>une somme de contrôle n’y correspond pas</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>la somme de contrôle de %1 ne correspond pas</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation>il est chiffré ; décompressez-le d’abord avec son mot de passe et choisissez le dossier</translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation>il a été archivé avec %1, qui n’est pas lu ici ; décompressez-le d’abord et choisissez le dossier</translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation>plus de dix millions de fichiers</translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation>une adresse commence par sftp://</translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation>une adresse ressemble à sftp://utilisateur@hôte/chemin</translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation>un mot de passe n’a pas sa place dans une adresse ; il est demandé</translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation>écrivez %3F pour « ? » et %23 pour « # »</translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation>sa phrase secrète est une autre, ou ce n’est pas une clé privée</translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation>ce n’est pas une clé privée</translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation>elle a une phrase secrète</translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
        <translation>le serveur demande plus qu’un mot de passe ; utilisez une clé</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it ends too early</source>
        <translation>il s’arrête trop tôt</translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation>un en-tête y est endommagé</translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation>c’est une partie parmi plusieurs ; réunissez-les d’abord</translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation>il s’arrête trop tôt, ou sa fin est endommagée</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation>il a été compressé avec un dictionnaire de %1, et le décompresser ici prendrait trop de mémoire ; décompressez-le d’abord et choisissez le dossier</translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation>il ne contient pas de lots (media-001.zip …)</translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation>du texte hors de l’élément racine</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation>un type de document (DOCTYPE), qu’aucune sauvegarde de Jira ne contient</translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation>« &lt;! » suivi de rien qui puisse le suivre ici</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation>le fichier s’arrête dans l’élément %1</translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation>une valeur unique de plus de %1</translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation>une barre oblique dans une balise</translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation>un blanc ou la fin de la balise manque</translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation>un second élément racine, %1</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>des éléments imbriqués trop profondément</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>un signe égal manque</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>l’attribut %1 figure deux fois</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>un guillemet manque</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>un élément de plus de %1 attributs</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>« &lt; » dans la valeur d’un attribut</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>un nom de plus de %1 octets</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>un nom manque</translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation>plus de %1 noms différents</translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation>une balise fermante sans balise ouvrante</translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation>une autre balise fermante que celle de %1</translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation>plus qu’un nom dans une balise fermante</translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation>« ]]&gt; » dans du texte</translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation>l’entité %1, qui n’est pas déclarée</translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation>une esperluette qui ne commence aucune référence</translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation>une référence à un caractère que XML interdit</translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation>deux traits d’union dans un commentaire</translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation>une déclaration XML qui n’est pas tout au début</translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation>un blanc manque dans une instruction de traitement</translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation>la déclaration XML n’est pas comme elle doit être</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation>sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation>ses données s’arrêtent trop tôt</translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation>son répertoire s’interrompt</translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation>une entrée est indiquée plus grande que le fichier</translation>
    </message>
    <message>
        <source>an entry is said to be larger than its data can be</source>
        <translation>une entrée est indiquée plus grande que ses données ne peuvent l’être</translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation>une entrée est indiquée derrière le répertoire</translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation>ce n’est pas un ZIP, ou sa fin manque</translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation>c’est une partie d’un ZIP divisé en plusieurs fichiers</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>son répertoire n’est pas où il devrait être</translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation>ses données ne sont pas où le répertoire le dit</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>The page was given %1.</source>
        <translation>La page a reçu %1.</translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation>%1 arrive : %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation>%1 arrive : %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 est arrivé.</translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
        <translation>Quand la page demande un fichier, elle reçoit %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalCard</name>
    <message>
        <source>5. Prove that it arrived</source>
        <translation>5. Prouver que tout est arrivé</translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation>Cloudward compte les projets et les tickets du site et les met en regard de ceux de la sauvegarde.</translation>
    </message>
    <message>
        <source>Count p&amp;rojects and issues</source>
        <translation>Compter projets &amp;et tickets</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Il n’y a pas de sauvegarde analysée à laquelle comparer. Analysez-la à l’étape 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation>Connectez-vous au site cloud dans « Avant de commencer », et cette page peut compter pour vous. Sinon, regardez vous-même quelques projets et tickets.</translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation>Comptage de ce qui est arrivé</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation>Ne peut être su</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Dans le cloud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Counts before and after</source>
        <translation>Nombres avant et après</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation>Apporter des fichiers un à un</translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation>Par cette voie, les fichiers gardent leur nom, mais pas leur auteur ni leur date : ils porteront votre nom et la date du jour. La liste écrite contient ceux d’origine. Là où Import media fonctionne, c’est la meilleure voie.</translation>
    </message>
    <message>
        <source>Bring &amp;these files</source>
        <translation>Apporter ces &amp;fichiers</translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation>Pour ce qu’Import media ne peut pas prendre : un lot qui échoue toujours, des fichiers qui ne tiennent dans aucun lot, des fichiers que les contrôles ont trouvés manquants. Chaque ticket est d’abord examiné, pour que rien ne soit ajouté deux fois. Un essai interrompu reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>&amp;Quels fichiers</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>Op&amp;en the list</source>
        <translation>Ouvrir la &amp;liste</translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation>Tous ceux que le cloud n’a pas encore</translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation>Ce que les contrôles ont trouvé manquant (tickets : %L1)</translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation>Ce que l’empaquetage a omis : trop gros pour un lot, ou alors illisible</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Le contenu de %1</translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation>Envoi de fichiers par REST</translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation>Apportés, par cette exécution et les précédentes : %L1. Déjà présents : %L2.</translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation>D’une autre taille que celle de la sauvegarde : %L1 ; la liste les nomme.</translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation>Tickets que le site ne montre pas à ce compte : %L1.</translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation>Plus gros que ce que le site accepte (%1 par fichier) : %L2.</translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation>Absents des médias : %L1.</translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation>En échec : %L1 ; la liste dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation>Connectez d’abord le cloud, à l’étape 0.</translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation>Analysez d’abord la sauvegarde, à l’étape 2 : elle connaît les noms des fichiers et leurs tickets.</translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation>Choisissez d’abord où se trouvent les médias, à l’étape 3.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation>L’amener sur cet ordinateur</translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation>Où est le fichier : un chemin visi&amp;ble de cet ordinateur, une adresse http(s) ou un endroit sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Réc&amp;upérer</translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation>La sauvegarde est complète : %1. Récupérez-la maintenant.</translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation>Sur le serveur, par SSH (SFTP) ; et à quelle vitesse</translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation>Chercher sur le ser&amp;veur…</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
        <translation>%L1 Mo par seconde</translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation>Ce n’est ni une adresse ni un chemin complet.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation>Indiquez où Jira écrit le fichier : un chemin visible de cet ordinateur, ou cherchez-le sur le serveur.</translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation>Attente de la fin de l’écriture de la sauvegarde par Jira</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation>Indiquez le nom du serveur et votre nom d’utilisateur sur celui-ci.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation>Faire la sauvegarde sur le serveur</translation>
    </message>
    <message>
        <source>File name (&amp;Jira adds .zip and puts it into the folder export of its home)</source>
        <translation>Nom du fic&amp;hier (Jira ajoute .zip et le met dans le dossier export de son home)</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Démarrer la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation>Ou ouvr&amp;ir la page de Jira</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Remp&amp;lacer</translation>
    </message>
    <message>
        <source>Watch the file &amp;until it is whole</source>
        <translation>Surveiller le &amp;fichier jusqu’à ce qu’il soit complet</translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation>Jira écrit la sauvegarde</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Pas d’utilisateurs pendant ce temps.&lt;/b&gt; Ce qu’ils modifient alors peut se retrouver incohérent dans la sauvegarde, sans aucun avertissement, et l’import échoue. Annoncez une pause ; personne ne doit plus travailler dans Jira à partir de maintenant.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%L1 tickets&lt;/b&gt; : prévoyez au moins %2 libres dans le dossier d’export, et de %3 à %4. Ce sont deux estimations d’après le nombre de tickets ; le disque et la base de données de votre serveur décident.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Il faut de la place et du temps :&lt;/b&gt; prévoyez quelques gigaoctets libres dans le dossier d’export. Avec un million de tickets, cela peut durer une heure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation>Le serveur a déjà une sauvegarde de ce nom : %1. Donnez un autre nom, ou remplacez-la.</translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation>Jira a trouvé dans sa base de données des caractères que XML n’admet pas, et propose de les supprimer. Cela modifie la base de données et ne peut pas être annulé ; Cloudward ne le fait donc pas à votre place. Faites une copie de la base de données, puis démarrez la sauvegarde dans Jira même (System, Import and export, Backup system), confirmez-y, et revenez avec le fichier.</translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
        <translation>Pas de réponse à temps, souvent parce qu’un proxy intermédiaire abandonne. Il se peut bien que Jira continue d’écrire : ne démarrez pas une deuxième sauvegarde. Indiquez ci-dessous où est le fichier ; Cloudward le surveille jusqu’à ce qu’il soit complet.</translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation>Le serveur a écrit la sauvegarde dans %1.</translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation>Connectez le serveur avec nom d’utilisateur et mot de passe dans « Avant de commencer » : un jeton ne suffit pas pour cela. Ou faites-le dans Jira même : System, Import and export, Backup system ; puis apportez le fichier ici.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation>Ou une sauvegarde qui est déjà ici (&amp;ZIP, ou son entities.xml)</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Anal&amp;yser</translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation>Sauvegarde de Jira</translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation>Sauvegardes (*.zip entities.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation>&amp;J’ai lu ces constats et je continue avec cette sauvegarde</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Rien n’a été trouvé qui gênerait l’import.</translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation>&amp;Vers le dump</translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation>Sauvegarder la base de données de Jira</translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
        <translation>Jira écrit toutes ses données, sauf les pièces jointes, dans un seul ZIP. Cloudward le ramène ici, le lit, signale ce qui ferait échouer l’import, et peut le corriger dans une copie.</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>Lecture de la sauvegarde en cours.</translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation>Récupération de la sauvegarde en cours.</translation>
    </message>
    <message>
        <source>The mended copy is being written.</source>
        <translation>Écriture de la copie corrigée en cours.</translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation>Aucune sauvegarde n’a encore été lue : récupérez-en une, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation>Certains constats sont des erreurs. Corrigez-les dans une copie, ou cochez que vous les avez lus.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation>Certains constats sont des erreurs. Corrigez-les et faites une autre sauvegarde, ou cochez que vous les avez lus.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation>pièces jointes, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation>le nombre de lignes est celui que Jira a noté à la fin</translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation>le nombre de lignes diffère de celui que Jira a noté à la fin</translation>
    </message>
    <message>
        <source>links to this server in its texts: %1</source>
        <translation>liens vers ce serveur dans ses textes : %1</translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
        <translation>Ce Jira a %1, dont les propres étapes s’intercalent maintenant entre celles de Jira. Son dump va avec cette sauvegarde : faites-le avant que le serveur ne resserve.</translation>
    </message>
</context>
<context>
    <name>cloudward::BarList</name>
    <message>
        <source>%L1 others</source>
        <translation>%L1 autres</translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Mots de passe, jetons et clés sont gardés dans le trousseau de ce système, jamais dans les fichiers de Cloudward.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation>Mots de passe, jetons et clés ne sont gardés qu’en mémoire et disparaissent à la fermeture de Cloudward.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Apps with a migration of their own</source>
        <translation>Apps qui ont leur propre migration</translation>
    </message>
    <message>
        <source>This &amp;Jira uses BigPicture or BigGantt</source>
        <translation>Ce Jira utilise &amp;BigPicture ou BigGantt</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation>Connectez les deux côtés : Cloudward contrôle de lui-même ce qu’il peut. Ce qu’il ne voit pas, vous le vérifiez et le cochez.</translation>
    </message>
    <message>
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
        <translation>L’import supprimerait ce que contient %1. Saisissez le nom du site sur sa carte pour continuer.</translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation>Ceci bloque : %1.</translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation>Reste ouvert (connectez, ou vérifiez et cochez) : %1.</translation>
    </message>
    <message>
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation>La sauvegarde la mentionne. Ses propres étapes s’intercalent entre celles de Jira : un dump avant la sauvegarde de Jira, sa restauration après les imports.</translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
        <translation>Ses plans ne sont pas dans la sauvegarde de Jira. Si cette case est cochée, ses propres étapes s’intercalent entre celles de Jira : un dump avant la sauvegarde de Jira, sa restauration après les imports. Une sauvegarde qui mentionne l’app coche la case d’elle-même.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation>%1 sur %2 sont réglés.</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Sur cette page de l’app :&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, une description, Create dump&lt;/li&gt;&lt;li&gt;Attendez qu’il soit en haut de la liste ; sinon, rechargez la page&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Le fichier est pris à son arrivée, et gardé avec la migration.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation>L’app sur le serveur</translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation>Sa &amp;version</translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation>comme l’affiche « Manage apps »</translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation>N’utilisez pas le Jira Cloud Migration Assistant (JCMA) d’Atlassian par cette voie : il donne de nouveaux numéros aux tickets et aux utilisateurs, et le dump ne correspond alors plus à rien. L’app a une autre voie pour JCMA ; les deux ne se mélangent pas.</translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation>Faire le dump</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Connectez-vous au serveur en tant qu’administrateur et ouvrez l’app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, une description que vous reconnaîtrez, Create dump.&lt;/li&gt;&lt;li&gt;Attendez qu’il soit en haut de la liste. Sinon, rechargez la page.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Faites-le juste avant la sauvegarde de Jira à l’étape 2, pendant que personne ne travaille : ce qui est planifié entre les deux n’est dans aucun, ou dans un seul.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>Ouvrir l’app &amp;ici</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Ouvrir l’app dans votre &amp;navigateur</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation>Votre navigateur téléc&amp;harge dans</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Keep this &amp;file</source>
        <translation>&amp;Garder ce fichier</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>Prendre un a&amp;utre fichier…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation>Le dump de l’app</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation>Le dump est gardé avec la migration. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation>Le fichier n’a pas pu être gardé ; le guide dit pourquoi.</translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation>Intégrations, pour plus tard</translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation>Après la restauration, toutes les connexions à d’autres systèmes sont coupées. Notez leurs noms maintenant, un par ligne, pour n’en oublier aucune : App configuration › Integrations › Connections. Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation>Noms des connexions de l’app, un par ligne</translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation>Les données propres à l’app ne voyagent pas dans la sauvegarde de Jira. L’app les écrit dans un dump, et l’app du cloud le relit.</translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation>L’app doit être mise à niveau vers %1 ou ultérieure avant de faire le dump.</translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation>Copie du dump en cours.</translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation>Aucun dump n’est encore gardé. Ne passez cette étape que si les données de l’app ne doivent pas suivre.</translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation>La sauvegarde mentionne %1 %2.</translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation>« Manage apps » sur le serveur affiche sa version ; une sauvegarde lue à l’étape 2 aussi.</translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation>%1 %2 fait des dumps que le cloud accepte (%3 ou ultérieure).</translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation>%1 %2 est trop ancien : le cloud accepte les dumps de %3 ou ultérieure. Mettez d’abord à niveau l’app sur le serveur.</translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation>L’app doit être en version %1 ou ultérieure. Saisissez sa version ici.</translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation>Sur Jira Data Center, l’app demande à être installée encore une fois avant de faire un dump. Réinstallez la même version quand elle le demande. Dans un cluster, cela désactive l’app sur les autres nœuds jusqu’à ce qu’ils suivent ; faites-le donc hors des heures de travail.</translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation>L’adresse du serveur n’est pas encore connue : donnez-la dans « Avant de commencer ».</translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation>Gardé : %1, %2, du %3.&lt;br&gt;SHA-256 : %4</translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation>Attente d’un nouveau fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation>Nouveau depuis votre passage à l’app : %1, %2. Est-ce le dump ? Son contenu ne se voit pas de l’extérieur.</translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation>Mise en lieu sûr du dump de l’app</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture : faire un dump</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation>Réactiver les connexions</translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation>Après la restauration, toutes les intégrations sont « not operational », pour que l’app du serveur et celle du cloud ne modifient pas toutes deux les mêmes choses. Désactivez chacune d’abord sur le serveur, puis activez-la dans le cloud : App configuration › Integrations › Connections, l’interrupteur de la colonne Active. Cochez-la ici quand elle est active.</translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation>Ouvrir les &amp;connexions</translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation>Aucune connexion n’a été notée à l’étape 1 de BigPicture. Si la liste de l’app est vide aussi, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation>Connexions réactivées</translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation>Nom d’une connexion</translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation>Nom d’une autre connexion</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation>Examiner l’app</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>&amp;Ouvrir l’app</translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation>Les plans sont revenus. Les connexions à d’autres systèmes sont encore coupées, et seules les personnes qui connaissent les plans peuvent dire s’ils sont justes.</translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation>Pas encore activées : %1. Retirez de la liste celles qui doivent rester coupées.</translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation>Examinez l’app et cochez ce qui est juste : %1 restent ouverts.</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture : activer et examiner</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>Install it</source>
        <translation>L’installer</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, dans le menu du site.&lt;/li&gt;&lt;li&gt;Cherchez l’app, et prenez la même que sur le serveur.&lt;/li&gt;&lt;li&gt;Installez-la. Vous devez être administrateur du site.&lt;/li&gt;&lt;li&gt;Saisissez sa licence, ou commencez un essai.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Ouvrez-la une fois, et n’y créez rien : ce qui s’y trouve est remplacé à l’étape suivante.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation>Trou&amp;ver l’app</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Est-elle là ?</translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation>&amp;Chercher sur le site</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>&amp;Ouvrir l’app</translation>
    </message>
    <message>
        <source>It opens on the site, and its &amp;licence or trial is valid</source>
        <translation>Elle s’o&amp;uvre sur le site, et sa licence ou son essai est valide</translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation>C’est l’app elle-même qui restaure le dump ; elle doit donc d’abord être sur le site cloud.</translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation>Ouvrez l’app sur le site, et cochez qu’elle est là.</translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation>Recherche de l’app</translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation>Connectez le site cloud pour que la recherche se fasse d’elle-même.</translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation>Un compte au nom de l’app est sur le site : %1. Une app installée en a un, d’après ce que l’on sait ; si sa licence est valide, seule sa propre page le dit.</translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation>Aucun compte de l’app n’est visible. Un nouveau compte peut apparaître avec une demi-minute de retard. Si l’app s’ouvre malgré tout sur le site, elle est là : toutes ne donnent pas leur nom à leur compte.</translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation>Votre compte n’a pas le droit de lister les comptes des apps ; on ne peut donc pas le savoir d’ici. Ouvrez l’app pour voir.</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture : l’installer dans le cloud</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation>Le dump est dans la liste de l’app</translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation>App configuration › Advanced › Database dumps › Import, et le fichier ci-dessus.</translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation>« Restore » est actionné et confirmé</translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation>Dans la ligne au nom du dump : Restore, puis la case et Next, puis le mot RESTORE en capitales. L’app fait d’abord un dump de son état présent.</translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation>Les utilisateurs sont mis en correspondance</translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation>L’app montre ceux qu’elle n’a pas pu rapprocher. Choisissez un compte pour chacun, d’après la liste ci-dessus.</translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation>La restauration est terminée</translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation>L’app le dit ; avec de grands plans, cela prend un moment.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Sur cette page de l’app :&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import : le dump gardé est fourni automatiquement&lt;/li&gt;&lt;li&gt;Restore, dans sa ligne&lt;/li&gt;&lt;li&gt;La case, et Next&lt;/li&gt;&lt;li&gt;Saisissez RESTORE, puis Restore&lt;/li&gt;&lt;li&gt;Choisissez les comptes d’après la liste ci-dessous&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Chacun de ces gestes vous revient.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation>Comptes à choisir</translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation>Qui l’app ne rapprochera pas</translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation>L’app rapproche les personnes par les adresses e-mail qu’avait le serveur, et demande les autres au milieu de la restauration. Ceci vous dit à l’avance qui elle demandera, au plus : quels utilisateurs le dump nomme ne se voit pas de l’extérieur.</translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation>Voir qui sera &amp;rapproché</translation>
    </message>
    <message>
        <source>To the co&amp;unts</source>
        <translation>&amp;Vers les comptages</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>Vers &amp;les personnes</translation>
    </message>
    <message>
        <source>&amp;I have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation>&amp;J’ai regardé : les utilisateurs sont dans le cloud, et ceux-ci sont à choisir à la main</translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation>Utilisateurs que l’app ne rapprochera pas, et qui choisir</translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation>&amp;Enregistrer cette liste en CSV…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Le restaurer</translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation>La restauration remplace tout ce que contient l’app du cloud. L’app fait d’abord un dump de son état présent, pour que vous puissiez revenir en arrière ; rien dans Jira même n’est touché.</translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation>Chemin du dump gardé</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>Ouvrir l’app &amp;ici</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Ouvrir l’app dans votre &amp;navigateur</translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation>Le dump gardé est intact : sa taille et sa somme de contrôle n’ont pas changé.</translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation>Le dump de l’app est envoyé et restauré sur la page de l’app ; les utilisateurs qu’elle ne peut pas rapprocher sont choisis à la main, et donc nommés ici à l’avance.</translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation>Importez d’abord la sauvegarde de Jira (étape 4) : les plans de l’app portent sur ses tickets.</translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation>Aucun dump n’est gardé : faites-le à l’étape 1 de BigPicture.</translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation>Voyez qui sera rapproché, avant que la restauration ne le demande.</translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation>Plus de %1 utilisateurs ne seraient pas rapprochés : examinez d’abord les utilisateurs.</translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation>Cochez chaque partie de la restauration quand vous la voyez faite.</translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation>Recherche de qui sera rapproché</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation>L’import de Jira (étape 4) n’est pas encore confirmé ; sans lui, l’app ne trouve personne.</translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation>Au dernier examen, %L1 n’auraient pas été rapprochés. Regardez de nouveau pour voir la liste.</translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation>Par e-mail : %L1. À choisir à la main, au plus : %L2.</translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation>Dont attendus, parce que leur adresse a été modifiée après le dump ou qu’aucun compte n’est voulu : %L1.</translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation>Dont sans compte connu comme étant le leur : %L1. Créez-en un avant la restauration, ou prenez une proposition là où elle est juste.</translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation>Comptes qui masquent leur adresse, que l’app verra peut-être ou non : %L1.</translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation>Rapprochés d’un autre compte que par l’import de Jira, donc à examiner : %L1.</translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation>Utilisateurs supprimés et utilisateurs propres aux apps, laissés de côté : %L1.</translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation>L’organisation n’a pas pu être interrogée sur les adresses masquées : %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation>&lt;b&gt;Arrêtez-vous et regardez.&lt;/b&gt; %L1 utilisateurs ne seraient pas rapprochés. Un tel nombre signifie d’ordinaire que l’import de Jira n’a pas apporté tous les utilisateurs. Comparez les comptages de l’étape 8, et examinez les personnes, avant la restauration.</translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation>%L1 utilisateurs ne seraient pas rapprochés, ce qui est beaucoup. Examinez d’abord les personnes : y a-t-il une raison que vous connaissez ?</translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation>Tout le monde sera rapproché par e-mail.</translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation>Assez peu pour choisir à la main : %L1.</translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation>Comparaison du dump gardé</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture : restaurer le dump</translation>
    </message>
</context>
<context>
    <name>cloudward::BrowserCover</name>
    <message>
        <source>This page is not ours, and nothing in it can be masked.</source>
        <translation>Cette page n’est pas de nous, et rien n’y peut être masqué.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and accept it</source>
        <translation>Je l’ai comparé et je l’accepte</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cet ordinateur ne fait pas confiance au certificat de %1 : %2&lt;/p&gt;&lt;p&gt;Son empreinte SHA-256 est&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Demandez à l’administrateur du serveur si elle est juste avant d’y envoyer un mot de passe. L’accepter ne vaut que pour cet hôte.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquant</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckRow</name>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation>%1 : qui s’en occupe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1 : note</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Contrôlé par vous</translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation>J’ai lu ceci et je continue</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>J’ai contrôlé ceci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is ticked, check</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, outcome</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkBar</name>
    <message>
        <source>%L1 others</source>
        <translation>%L1 autres</translation>
    </message>
    <message>
        <source>Point at a part, or use the arrow keys, to read what it is.</source>
        <translation>Pointez une partie, ou utilisez les touches fléchées, pour lire ce qu’elle est.</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation>O&amp;uvrir quelques pièces jointes du dernier lot</translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation>Ouverture de pièces jointes de %1</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation>avatars et logos</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation>%L1 : %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>Début du SHA-256</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>En import</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Projets inclus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>E-mail of a site a&amp;dministrator</source>
        <translation>E-mail d’un admin&amp;istrateur du site</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation>Clé d’API de l’&amp;organisation</translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation>facultative : permet à l’étape 6 d’accorder l’accès pour vous</translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation>Se connecter au c&amp;loud</translation>
    </message>
    <message>
        <source>The site&apos;s name, to say that what it holds may be lost</source>
        <translation>Le nom du site, pour dire que son contenu peut être perdu</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation>Ce n’est pas une adresse. Elle devrait ressembler à https://votre-site.atlassian.net.</translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation>Donnez l’adresse e-mail de votre compte Atlassian.</translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation>Donnez un jeton d’API. Vous en créez un sur id.atlassian.com, sous Security.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation>Vous avez dit que tout ce que contient le Jira de %1 peut être perdu : l’import le remplace.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation>&lt;b&gt;L’import supprime ce qui s’y trouve.&lt;/b&gt; Il remplace chaque projet, ticket et réglage du Jira de %1. Faites-en d’abord une sauvegarde, ou prenez un site vide.</translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation>Pour continuer avec ce site, saisisse&amp;z son nom : %1</translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation>si le compte administre Jira</translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation>s’il administre le site</translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation>combien de projets il y a</translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation>combien de tickets il y a</translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation>la taille maximale d’une pièce jointe</translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation>combien de places il y a</translation>
    </message>
    <message>
        <source>which plan it has</source>
        <translation>quel forfait il a</translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation>administrateur du site</translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation>administrateur Jira</translation>
    </message>
    <message>
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation>administrateur Jira, sans constat qu’il soit administrateur du site</translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation>dont les autorisations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>pas administrateur</translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
        <translation>Le contenu du site n’a pas pu être compté.</translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation>Le site est vide.</translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation>Le site contient %L1 projets et environ %L2 tickets.</translation>
    </message>
    <message>
        <source>%1: seats without a limit.</source>
        <translation>%1 : places sans limite.</translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation>%1 : %L2 places.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation>%1 : %L2 places prises sur %L3.</translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation>La sauvegarde a %L1 utilisateurs actifs.</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation>&lt;b&gt;C’est %L1 de plus qu’il n’y a de places.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation>« %1 » sur %2. Connecté en tant que %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation>Le jeton est un jeton à portées ; il fonctionne par api.atlassian.com.</translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation>Les pièces jointes de la sauvegarde demandent %1 de stockage ; ce que stockent les forfaits figure sous « Stockage » ci-dessous.</translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation>Ce qui n’a pas pu être su, faute d’autorisation ou de portée : %1.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation>La clé de l’organisation ne peut pas être utilisée : %1 %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation>La clé de l’organisation fonctionne : ce site appartient à « %1 ».</translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Da&amp;tabase</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Serve&amp;ur</translation>
    </message>
    <message>
        <source>Name &amp;of the database</source>
        <translation>&amp;Nom de la base de données</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>N&amp;om d’utilisateur là-bas</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot &amp;de passe</translation>
    </message>
    <message>
        <source>Schem&amp;a</source>
        <translation>S&amp;chéma</translation>
    </message>
    <message>
        <source>ODBC d&amp;river or data source</source>
        <translation>Pi&amp;lote ou source de données ODBC</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Le mot de passe est gardé dans le trousseau de ce système, jamais dans les fichiers de Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>Le mot de passe n’est gardé qu’en mémoire et disparaît à la fermeture de Cloudward.</translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation>Tout cela, sauf le mot de passe, figure dans le dbconfig.xml de Jira. La connexion est chiffrée là où la base de données le propose ; son certificat n’est pas contrôlé.</translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation>Le SQL exact qui sera exécuté</translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation>Copier le S&amp;QL</translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation>db.example.com ou, avec un autre port que %1 : db.example.com:4711</translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation>jiraschema, ou ce que dit dbconfig.xml</translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation>si ce n’est pas celui de l’utilisateur</translation>
    </message>
    <message>
        <source>Name &amp;of the service</source>
        <translation>&amp;Nom du service</translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation>Le SQL exact qui sera exécuté, dans une transaction en lecture seule</translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
        <translation>Le SQL exact qui sera exécuté : il ne fait que lire, et la transaction est annulée</translation>
    </message>
</context>
<context>
    <name>cloudward::ErrorText</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cela</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation>Pas assez de place pour %1 : il en faut %2, il y en a %3 de libre.</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation>Pas assez de place pour %1 : il en faut %2.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation>Le disque est plein ; %1 n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libérez-y au moins %1, ou choisissez un dossier sur un autre disque, et recommencez. Ce qui était déjà complet est gardé.</translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libérez-y de la place, ou choisissez un dossier sur un autre disque, et recommencez. Ce qui était déjà complet est gardé.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation>%1 est trop gros : %2, et la limite est %3.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 est trop gros : %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop gros.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
        <translation>Une page web, très probablement une page de connexion, a été envoyée par %1 au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation>%1 est endommagé ou incomplet à la ligne %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation>%1 est endommagé, incomplet, ou n’est pas le type de fichier attendu ici.</translation>
    </message>
    <message>
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation>Une page de connexion de votre entreprise se trouve devant Jira : %1.</translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation>Jira se trouve maintenant ailleurs : %1. Votre mot de passe ne va qu’à l’adresse que vous donnez.</translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation>%1 n’accepte pas de mots de passe de programmes (l’authentification basique y est désactivée).</translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation>%1 ne connaît pas les jetons d’accès personnels : ils sont venus avec Jira 8.14.</translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation>Une page demande quelque chose que vous seul pouvez décider.</translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation>Donnez un jeton d’accès personnel à la place du mot de passe (Jira 8.14 et ultérieur, dans votre profil Jira). Sans jeton, cochez les contrôles à la main et faites la sauvegarde dans votre navigateur.</translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation>Si c’est bien votre Jira, saisissez cette adresse et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation>Créez un jeton d’accès personnel dans votre profil Jira et donnez-le ici, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation>Donnez un nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation>Ouvrez cette page dans votre navigateur, décidez-y, et revenez.</translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation>Le site a refusé %1 : il en faut %2 et il en reste %3.</translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation>Le site a refusé %1, car cela ne convient pas à son état présent.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 ne peut pas être utilisé ainsi.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation>%1 est là mais ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation>%1 a changé depuis le début de ce travail.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation>%1 est d’un type que Cloudward ne traite pas.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion : %1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation>Le certificat présenté par %1 n’est pas de confiance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 has a key that this computer does not know yet.</source>
        <translation>%1 a une clé que cet ordinateur ne connaît pas encore.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
        <translation>%1 montre une autre clé que celle à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation>Jira a verrouillé cette connexion jusqu’à ce que son énigme visuelle (CAPTCHA) soit résolue dans un navigateur.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation>Votre compte est connecté, mais n’a pas le droit de faire ceci : %1.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation>Votre compte est connecté, mais n’a pas le droit de faire ceci.</translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation>Quelque chose a répondu sur %1, et ce n’est pas le Jira attendu.</translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation>%1 nous a demandé plusieurs fois de ralentir.</translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation>%1 a eu une défaillance interne.</translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation>Il s’est passé quelque chose que Cloudward n’a pas prévu.</translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation>Le pilote de cette base de données manque sur cet ordinateur. Installez le paquet ou le pilote ODBC nommé, et redémarrez Cloudward.</translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Cherchez le nom de la base de données dans dbconfig.xml, dans le dossier home de Jira.</translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Cette base de données n’a pas les tables d’un Jira là où elles ont été cherchées. Cherchez la base de données et le schéma dans dbconfig.xml, dans le dossier home de Jira.</translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe de la base de données ; ce ne sont pas ceux de Jira. Cloudward n’essaie qu’une fois, pour que le compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation>Demandez à l’administrateur de la base de données de laisser ce compte lire les tables de Jira depuis cet ordinateur ; il n’a pas besoin du droit d’écrire.</translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation>Vérifiez le serveur et le port, et si la base de données laisse entrer d’autres ordinateurs que celui de Jira (pare-feu, VPN). Cloudward peut aussi s’exécuter sur la machine de Jira.</translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation>L’organisation n’accepte que les clés qu’un de ses administrateurs crée sur admin.atlassian.com, sous Settings, API keys ; le jeton d’API d’un site n’y fonctionne pas. Les clés expirent, au plus tard au bout d’un an.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation>Vérifiez l’adresse e-mail et le jeton. Les jetons expirent au plus tard au bout d’un an ; vous en créez un nouveau sur id.atlassian.com, sous Security. Les jetons à portées ne fonctionnent que par api.atlassian.com, et l’id du site, nécessaire pour cela, n’a pas pu être lu (_edge/tenant_info) : prenez alors un jeton sans portées.</translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation>Le jeton est bon, mais il lui manque une portée. Créez-en un sur id.atlassian.com, sous Security, avec read:jira-user, read:jira-work, write:jira-work et manage:jira-configuration, ou un sans portées.</translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation>Ce qui était terminé avant est gardé. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corrigez-le et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation>Vérifiez l’orthographe, et si le disque ou le site qui le contient est joignable d’ici ; puis réessayez.</translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation>Voyez si un autre programme le retient, si votre compte a le droit de le lire, et si le disque est sain ; ou copiez-le ailleurs et choisissez la copie.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation>Choisissez un dossier où votre compte a le droit d’écrire, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation>Prenez un autre nom, ou autorisez le remplacement là où il est proposé.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation>Attendez que plus personne n’y écrive, et recommencez à partir de son contenu présent.</translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation>Ouvrez l’adresse dans un navigateur. Récupérez le fichier avec un compte qui a le droit de le lire, ou copiez-le par SSH ou à la main.</translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation>Récupérez-le ou exportez-le encore une fois ; si rien ne change, la copie à la source est endommagée.</translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
        <translation>Donnez-le dans l’un des types que lit Cloudward ; l’aide les nomme.</translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation>Divisez-le, relevez la limite là où c’est permis, ou transférez-le à la main.</translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation>Vérifiez l’adresse et votre réseau (VPN, proxy, pare-feu), et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation>Le travail se poursuit peut-être là-bas. Regardez avant de le lancer une deuxième fois, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation>Vérifiez que l’adresse est juste. Si votre entreprise signe ses propres certificats, comparez l’empreinte avec celle de son administrateur et acceptez-la pour cet hôte, ou faites ajouter l’autorité de l’entreprise à celles de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation>Demandez à l’administrateur du serveur si cette empreinte est juste (ssh-keygen -lf l’y affiche), et ne l’acceptez qu’alors.</translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>Arrêtez-vous et demandez à l’administrateur du serveur : quelqu’un s’interpose peut-être. Si le serveur a vraiment une nouvelle clé, retirez l’ancienne avec ssh-keygen -R et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe ou le jeton. Les jetons d’Atlassian expirent au plus tard au bout d’un an : dans le doute, créez-en un nouveau sur id.atlassian.com, sous Security. Cloudward n’essaie qu’une fois, pour que votre compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation>Connectez-vous une fois à Jira dans votre navigateur, résolvez-y l’énigme, puis réessayez ici.</translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation>Utilisez un compte qui a les droits d’administration que nomme cette étape, ou demandez à quelqu’un qui les a.</translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation>Ouvrez l’adresse dans un navigateur. Un proxy ou une page de connexion s’interpose peut-être, ou le chemin de contexte (comme /jira) manque.</translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation>Attendez quelques minutes et recommencez ; ce qui a été lu ou fait n’est pas perdu.</translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation>Regardez le site : son forfait n’a peut-être plus de places libres, ou quelqu’un a modifié la même chose. Remédiez-y et réessayez.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, ses administrateurs ou le support d’Atlassian ont besoin des détails.</translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation>Vos fichiers sont tels qu’ils étaient. Réessayez ; si cela revient, copiez les détails et signalez-les.</translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation>Avez-vous besoin de cette étape ?</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exporter utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation>Les lire sur le ser&amp;veur</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation>Les prendre dans la sauve&amp;garde</translation>
    </message>
    <message>
        <source>Read them from the server&apos;s &amp;database</source>
        <translation>Les l&amp;ire dans la base de données du serveur</translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
        <translation>Écrire les trois &amp;fichiers dans</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Afficher dans le dossie&amp;r</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Dossier pour les fichiers exportés</translation>
    </message>
    <message>
        <source>What was found among these users</source>
        <translation>Ce qui a été trouvé parmi ces utilisateurs</translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
        <translation>Rien qui arrêterait l’import.</translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation>Nécessaire seulement si des utilisateurs viennent de LDAP, d’Active Directory ou de Crowd : ceux-là ne suivent pas avec la sauvegarde.</translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation>Exportez les fichiers, ou passez cette étape.</translation>
    </message>
    <message>
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation>L’origine des utilisateurs figure dans la sauvegarde et dans la base de données. Si vous savez que vous n’utilisez que l’annuaire interne de Jira, passez cette étape ; sinon, exportez maintenant, ou lisez d’abord une sauvegarde à l’étape 2 et revenez.</translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation>Non. Tous les utilisateurs sont dans l’annuaire interne de Jira et suivent avec la sauvegarde. Continuez.</translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation>Oui, ou l’une des deux autres voies ci-dessous : %L1 utilisateurs actifs viennent de %2.</translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation>Recommandé ici.</translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation>Déplacer les utilisateurs vers l’annuaire interne de Jira avant la sauvegarde. Le mieux si LDAP ne fait que vérifier les mots de passe.</translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation>Créer utilisateurs et groupes à la main dans le cloud après l’import, s’ils sont peu nombreux.</translation>
    </message>
    <message>
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation>Les exporter ici et donner users.csv et groups.csv au support d’Atlassian, qui les crée. À partir de %L1 utilisateurs.</translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation>Les lire sur le ser&amp;veur : %1</translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation>Les lire sur le ser&amp;veur (connectez-le dans « Avant de commencer »)</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation>Les prendre dans la sauve&amp;garde : %L1 utilisateurs</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation>Les prendre dans la sauve&amp;garde (lisez-en d’abord une à l’étape 2)</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation>Écrits dans %1 : users.csv avec %L2 utilisateurs, groups.csv avec %L3 appartenances, users-details.csv avec annuaire, activité et dernière connexion.</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation>Écrits dans %1 : users.csv avec %L2 utilisateurs et groups.csv avec %L3 appartenances.</translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation>Export des utilisateurs et groupes</translation>
    </message>
</context>
<context>
    <name>cloudward::FactRow</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind, step, title</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Changed since 2019: %1</source>
        <translation>Changé depuis 2019 : %1</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Go to the step: %1</source>
        <translation>Aller à l’étape : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>title, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, title, count</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Show why this matters and what to do</source>
        <translation>Montrer pourquoi cela compte et que faire</translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation>Exemples, et %L1 de plus :</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Tous :</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingsView</name>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs : %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements : %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Remarques : %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>cloudward::GrantCard</name>
    <message>
        <source>Grant product access</source>
        <translation>Accorder l’accès aux produits</translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation>Accorder l’accès aux &amp;groupes décidés (%1)</translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation>Cloudward donne aux groupes pour lesquels vous avez décidé le rôle d’utilisateur du produit, et le relit pendant une minute au plus. Chacun de leurs membres prend une place de votre forfait.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation>Avec une clé de votre organisation (donnée dans « Avant de commencer »), Cloudward peut le faire pour vous. Sans clé, faites-le à la main ci-dessous.</translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation>Octroi de l’accès aux produits</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsFilter</name>
    <message>
        <source>Find a group or what it grants</source>
        <translation>Chercher un groupe ou ce qu’il accorde</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Quels groupes sont affichés</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>À accorder</translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation>Les membres gagnent quelque chose</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Rejoint le groupe du cloud</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommés</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>N’est pas repris</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>affichés : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Rejoint le groupe du cloud</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Devient %1</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>N’est pas repris</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Laisser sans</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Accorder l’accès</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>Accorder %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation>Groupe sur le serveur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation>Ce que ses membres gagnent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation>Ce que sont devenus les groupes</translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation>&amp;Comparer avec le cloud</translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Groupes du serveur et du cloud</translation>
    </message>
    <message>
        <source>Product that is granted</source>
        <translation>Produit accordé</translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation>&amp;Donner l’accès</translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation>&amp;Laisser sans</translation>
    </message>
    <message>
        <source>Not &amp;decided</source>
        <translation>&amp;Non décidé</translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation>Pr&amp;oposer pour les indécis</translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation>Accès pour les groupes avec membres auxquels il n’apporte rien de plus, aucun pour les groupes sans membres. Ce qui donne plus qu’avant est laissé à votre décision.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation>L&amp;ire un CSV…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>Enregistrer les groupes</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Lire les décisions</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Ou à la main</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Ouvrir l’adminis&amp;tration</translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation>Choisissez « Product access », puis « Review imported groups ». Parcourez chaque produit, regardez ce que ses groupes peuvent faire, et confirmez ceux qui doivent avoir accès.</translation>
    </message>
    <message>
        <source>I have re&amp;viewed the groups, and those who need access have it</source>
        <translation>J’ai &amp;revu les groupes, et ceux qui ont besoin de l’accès l’ont</translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation>Par précaution, les groupes importés n’ont accès à aucun produit. Tant que vous ne l’avez pas accordé, personne venu du serveur ne peut se connecter.</translation>
    </message>
    <message>
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
        <translation>Groupes auxquels vous voulez donner l’accès et qui ne l’ont pas encore : %1.</translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation>Aucun groupe n’a encore accès aux produits. Accordez-le ici, ou cochez que vous l’avez fait à la main.</translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation>Il n’y a pas de sauvegarde analysée ; les groupes du serveur ne sont donc pas connus. Analysez-la à l’étape 2, ou procédez à la main.</translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation>L’import (étape 4) n’est pas encore confirmé. Vous voyez ici ce qu’il fera ; accordez l’accès après.</translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation>Ces groupes n’ont été comparés qu’après l’import, quand tous sont dans le cloud. Ce qu’ils accordent d’après ce tableau comprend ce que l’import lui-même a apporté.</translation>
    </message>
    <message>
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation>Votre compte n’a pas le droit de demander quels groupes administrent le site ; cela ne figure donc pas dans ce que les membres gagnent ici. Regardez-le sur le site.</translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation>Tous les produits Jira</translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
        <translation>Groupes : %1. Ceux qui donnent à leurs membres plus qu’avant : %2. Non décidés : %3.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Pas encore comparé.</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>&amp;Comparer de nouveau</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Décider pour les groupes sélectionnés (%1) :</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Sélectionnez des groupes dans le tableau pour décider pour eux.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparaison des groupes</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revoir les groupes et accorder l’accès</translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation>%1 : accepté, mais pas encore visible. Accordez-le encore une fois dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation>%1 : absent de l’annuaire de votre organisation. Il arrive avec l’import (étape 4).</translation>
    </message>
    <message>
        <source>%1: refused, for want of seats.</source>
        <translation>%1 : refusé, faute de places.</translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation>la sauvegarde n’a pas ce groupe</translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation>l’import ne reprend pas ce groupe</translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation>« %1 » n’est pas une décision : grant, leave ou rien</translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation>« %1 » ne nomme aucun produit connu ici</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>le groupe figure déjà plus haut</translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation>%1 : l’import ne l’apporte pas. Seul un administrateur de l’organisation peut rendre des personnes membres du groupe de ce nom dans le cloud.</translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation>%1 : nouveau dans le cloud ; rien ne lui est donc accordé que ce que l’import apporte.</translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation>%1 : rien n’a été trouvé que le groupe %2 du cloud accorde.</translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation>%1 et %2 de plus (tous sont dans le CSV)</translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation>%1 : tous ses membres sont déjà dans le groupe du cloud, qui accorde %2.</translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation>%1 : les membres qui ne sont pas encore dans le groupe du cloud, d’après les adresses, gagnent %2. Ce sont : %3.</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>%1 a %2 places.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation>%1 a %2 places, dont %3 prises.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation>%1 a %2 places, dont %3 prises ; avec ces groupes, ce serait %4.</translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation>Accordé et relu : %1 groupes.</translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation>Le forfait de votre site n’a plus de places pour les autres. Ajoutez des places sous admin.atlassian.com, Billing, ou décidez pour moins de groupes, et accordez de nouveau.</translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation>Décisions reprises du fichier : %1.</translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation>Lignes ignorées : %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Ligne %1, %2 : %3.</translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>Search the help of all steps</source>
        <translation>Chercher dans l’aide de toutes les étapes</translation>
    </message>
    <message>
        <source>A word, or an error message</source>
        <translation>Un mot, ou un message d’erreur</translation>
    </message>
    <message>
        <source>Search the help of all steps (Ctrl+F)</source>
        <translation>Chercher dans l’aide de toutes les étapes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found in all steps</source>
        <translation>Trouvé dans toutes les étapes</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the message.</source>
        <translation>Rien n’a été trouvé. Essayez moins de mots, ou une partie du message.</translation>
    </message>
    <message>
        <source>Entries: %L1, the likeliest first.</source>
        <translation>Entrées : %L1, les plus probables d’abord.</translation>
    </message>
</context>
<context>
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and trust this server</source>
        <translation>Je l’ai comparée et je fais confiance à ce serveur</translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation>Comparez-la avant d’y envoyer un mot de passe : sur le serveur même, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; l’affiche (le nom du fichier dit le type de clé).</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cet ordinateur ne connaît pas encore %1. L’empreinte de sa clé est&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vous faisiez confiance à une autre clé de ce serveur. S’il n’a pas été réinstallé, quelqu’un s’interpose peut-être. L’empreinte est maintenant&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation>Le fichier est choisi et envoyé</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation>Choisissez « Import media » sur la page, et ce fichier. Laissez l’onglet ouvert jusqu’à ce que la barre soit pleine.</translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation>Il est traité : la page propose « Proceed »</translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation>La page dit alors qu’elle va importer du contenu hors base de données (« non-database content »). Si elle se recharge simplement et ne dit rien, le traitement a échoué : appuyez sur le bouton ci-dessous.</translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation>« Proceed » est actionné et l’import s’exécute</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>De quelques minutes à quelques heures. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>La page confirme que l’import est terminé</translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation>Ouvrez un ticket à pièces jointes dans un nouvel onglet et regardez-en une avant de continuer.</translation>
    </message>
    <message>
        <source>What “Import media” &amp;does not take</source>
        <translation>Ce qu’« Import media » ne pre&amp;nd pas</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation>Lots de médias et leur état</translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation>Chemin du lot</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Ouvrir la page d’import &amp;ici</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Ouvrir la page d’import dans votre navi&amp;gateur</translation>
    </message>
    <message>
        <source>It failed, or the page &amp;loaded anew</source>
        <translation>Échec, ou la page s’&amp;est rechargée</translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation>&amp;Réessayer ce lot</translation>
    </message>
    <message>
        <source>&amp;Split this chunk</source>
        <translation>&amp;Diviser ce lot</translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation>Pièces jointes, avatars et logos suivent les données, un lot après l’autre, sur la même page d’Atlassian.</translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation>Importez d’abord les données (étape 4) : cela enlève les médias importés avant.</translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation>Aucun lot n’est empaqueté. Empaquetez les médias à l’étape 3, ou passez cette étape s’il n’y en a pas à apporter.</translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation>Pas encore importés : %1 lots sur %2.</translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation>L’import des données (étape 4) n’est pas encore confirmé. Il enlève tous les médias qui sont sur le site ; les médias viennent donc après.</translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation>Aucun n’est encore empaqueté.</translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation>%1 sur %2 importés, %3 sur %4.</translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation>Tous les lots sont importés. Les lots sur cet ordinateur pourront être supprimés quand l’étape 8 sera terminée.</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Lot %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation>Ce lot de %1 a échoué. Le traitement de gros fichiers peut s’interrompre ; ce qui a été importé avant reste. Réessayez une fois, ou divisez-le : ses fichiers sont empaquetés en lots de moitié moins gros, les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Splitting %1</source>
        <translation>Division de %1</translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation>Importer les médias dans le cloud</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>1. See which import your site offers</source>
        <translation>1. Voir quel import propose votre site</translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation>Import &amp;Jira Server</translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation>Seulement Import Jira C&amp;loud</translation>
    </message>
    <message>
        <source>Neither of &amp;them</source>
        <translation>&amp;Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation>2. Avoir le fichier sous la main</translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation>Chemin de la sauvegarde</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation>3. Décider ce que la page demandera</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Merge &amp;users: those of the cloud stay, groups of the same name become one</source>
        <translation>&amp;Fusionner les utilisateurs : ceux du cloud restent, les groupes de même nom n’en font plus qu’un</translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation>Éc&amp;raser les utilisateurs : ceux du cloud sont supprimés, dans Confluence aussi</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>E-mails sortants</translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation>Choisissez « Disable outgoing mail » tant que vous examinez encore le résultat : sinon, des personnes reçoivent un e-mail pour chaque essai. Vous pourrez les réactiver plus tard sous %1.</translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation>Liens à rediriger</translation>
    </message>
    <message>
        <source>4. Import it</source>
        <translation>4. L’importer</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Ouvrir la page d’import &amp;ici</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Ouvrir la page d’import dans votre navi&amp;gateur</translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation>Marquer &amp;tous les lots à réimporter</translation>
    </message>
    <message>
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
        <translation>Atlassian ne laisse qu’une personne lancer ceci, sur sa propre page ; cette page vous l’amène et vous guide. Toutes les données Jira que contient maintenant le site sont remplacées.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Reste ouvert : %1.</translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation>Le site ne montre aucun projet à votre compte. Voir « Prouver que tout est arrivé ».</translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation>Aucune sauvegarde n’est encore choisie. Retournez à l’étape 2.</translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation>L’analyse a trouvé dans cette sauvegarde des erreurs qui font échouer les imports. Elles sont listées à l’étape 2.</translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation>Regardez %1 sur votre site cloud. Qu’y voit-on ?</translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation>La page demande ce fichier quand elle affiche « Import data ».</translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation>Ce fichier n’est plus là. Récupérez-le ou choisissez-le de nouveau à l’étape 2.</translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation>%1. La page le demande quand elle affiche « Import data » ; jusqu’à 20 Go sont acceptés. Collez le chemin dans le sélecteur de fichiers.</translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation>Vous importez les données alors que des lots de médias ont été importés avant. Un import de données enlève les médias présents ; ces lots devront donc être importés encore une fois après lui.</translation>
    </message>
    <message>
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation>Ouverte ici, la page reçoit le bon fichier, et son envoi et ses phases sont suivis. Dans votre navigateur, rien ne peut être lu de l’extérieur : cochez chaque ligne quand vous l’y voyez.</translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
        <translation>Rien ne peut être lu de l’extérieur pendant l’import ; Cloudward se fie donc à vos coches : cochez chaque ligne quand vous l’y voyez.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparaison des groupes</translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation>Importer la sauvegarde dans le cloud</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation>%1 (le rejoignent : %2) : %3</translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation>Je suis connecté comme administrateur du site et je vois la page d’import</translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation>Si vous êtes renvoyé à la page d’accueil, votre compte n’en a pas le droit : vous devez être dans le groupe site-admins ou org-admins.</translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation>La sauvegarde est choisie et envoyée</translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation>Laissez l’onglet ouvert jusqu’à ce que la barre soit pleine. Un gros fichier prend du temps ; l’ordinateur ne doit pas se mettre en veille.</translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation>Jira a contrôlé le fichier et l’a trouvé bon</translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation>E-mails, utilisateurs et liens sont réglés comme décidé ci-dessus</translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation>La page peut omettre ce dont votre site n’a pas besoin, par exemple les liens.</translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation>« Run import » est actionné et la progression s’affiche</translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation>Il s’attarde à 50 % (mise à niveau de la base de données) et à 90 % (import des utilisateurs et des groupes), pendant des heures pour de grands sites. Les deux sont normaux : attendez.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>La page confirme que l’import est terminé</translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation>Ne suivez pas encore son lien vers l’accès aux applications : les médias d’abord (étape 5), les groupes ensuite (étape 6).</translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation> Votre sauvegarde a %1 utilisateurs.</translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation>L’ancien « Restore system » a été scindé en deux. Lequel des deux affiche un site ne peut pas être demandé de l’extérieur ; veuillez donc regarder.</translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation>Bien : c’est l’import qui accepte la sauvegarde d’un Jira Server.</translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation>Cet import est fait pour les sauvegardes d’un autre Jira Cloud et peut refuser la vôtre. Depuis mai 2022, Atlassian ne propose l’import de serveur qu’à partir de 1 001 utilisateurs.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation>Demandez au support d’Atlassian d’ouvrir « Import Jira Server » pour votre site, avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation>Votre compte n’est peut-être pas administrateur du site ; sinon, l’import est fermé pour ce site. Depuis mai 2022, Atlassian ne le propose qu’à partir de 1 001 utilisateurs.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation>Demandez au support d’Atlassian de l’ouvrir. Leur Migration Assistant est une autre voie, mais il donne de nouveaux numéros aux tickets et aux utilisateurs ; un dump de BigPicture ne correspond alors plus.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation>Les membres d’un groupe du serveur reçoivent tout ce qu’accorde le groupe du cloud de même nom.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation>Les membres d’un groupe du serveur reçoivent tout ce qu’accorde le groupe du cloud de même nom. Connectez-vous au site cloud dans « Avant de commencer », et cette page montre lesquels ce sont.</translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation>Groupes qui viennent du serveur : %1. Ceux qui rejoignent un groupe du cloud : %2.</translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation>Aucun d’eux n’en reçoit quoi que ce soit de nouveau.</translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation>et %1 de plus ; l’étape 6 les liste tous</translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation>Ainsi, des personnes reçoivent :</translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation>Tous les utilisateurs du site sont supprimés, y compris ceux qui n’utilisent que Confluence, et le vôtre peut perdre son administration. Assurez-vous d’abord que le groupe site-admins ou org-admins détient le rôle d’administration de chaque produit.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation>Si la page liste des adresses de serveurs Jira, choisissez celle du serveur d’où vous venez : les liens vers lui mènent alors au site cloud.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation>Si la page liste des adresses de serveurs Jira, choisissez &lt;b&gt;%1&lt;/b&gt; : les liens vers elle mènent alors au site cloud.</translation>
    </message>
    <message>
        <source>Your backup has %1 such links.</source>
        <translation>Votre sauvegarde contient %1 de ces liens.</translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation>Vous vous y connectez par %1 ; la sauvegarde le connaît sous l’autre nom, et c’est avec lui que les liens sont écrits.</translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation>E-mails sortants : les désactiver</translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation>Utilisateurs : fusionner</translation>
    </message>
    <message>
        <source>Users: overwrite</source>
        <translation>Utilisateurs : écraser</translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation>Elle dit qu’elle a contrôlé le fichier et que tout semble bon, avec le serveur et l’heure de la sauvegarde.</translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation>La vôtre vient de %1, faite le %2.</translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation>Si elle nomme au contraire des erreurs, voyez l’aide.</translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation>Projets : %1 sur %2. Tickets : %3 sur %4.</translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation>Le site ne montre aucun projet à votre compte. Soit l’import n’est pas terminé, soit l’écrasement des utilisateurs vous a retiré l’accès : connectez-vous avec un autre administrateur du site et regardez.</translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation>Ni projets ni tickets n’ont pu être comptés. Regardez-en quelques-uns sur le site.</translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation>Ce n’est pas ce que contient la sauvegarde. Les nombres se rattrapent quelques minutes après un import ; recomptez avant de vous inquiéter.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquent : %1.</translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation>Tout est arrivé.</translation>
    </message>
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation>%1 ne contient pas de pièces jointes ; il n’y a donc rien à ouvrir.</translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation>%1 : de ses %2 pièces jointes, %3 ont été tirées au hasard, et %4 d’entre elles s’ouvrent sur le site.</translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation>Sans leur fichier : %1. Importez ce lot encore une fois, ou apportez-les une à une ci-dessous.</translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation>%1 n’ont pas pu être trouvées par leur numéro dans leurs tickets ; l’étape 8 les compare par nom.</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Choisissez « Import data » sur la page. Quand elle demande un fichier, elle reçoit celui ci-dessus.</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Choisissez « Import media » sur la page. Quand elle demande un fichier, elle reçoit celui ci-dessus.</translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>À 50 %, la base de données est amenée à la version du cloud. La page ne bouge pas pendant ce temps, des heures durant pour de grands sites. C’est normal : attendez, et ne lancez rien une deuxième fois.</translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>À 90 %, utilisateurs et groupes sont créés. La page ne bouge pas pendant ce temps, des heures durant pour de grands sites. C’est normal : attendez, et ne lancez rien une deuxième fois.</translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation>Le site remplace maintenant ses données. Vous pouvez quitter cette page ; l’import se poursuit chez Atlassian.</translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation>Le site a refusé le fichier (HTTP %1).</translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation>L’envoi s’est interrompu après %1 : la connexion a été perdue, ou la page a été quittée.</translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation>Rien n’a changé sur le site. Rechargez la page et envoyez encore une fois.</translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation>S’il s’interrompt encore, divisez ce lot.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation>La page s’est rechargée et redemande un fichier : le traitement a échoué, comme avec des fichiers trop gros pour la patience du site. Ce qui a été importé avant reste. Envoyez ce lot encore une fois, ou divisez-le en lots plus petits.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation>La page s’est rechargée et redemande un fichier : le site a abandonné le fichier pendant son contrôle. Rien n’a changé sur le site. Envoyez-le encore une fois.</translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation>La page signale un échec : « %1 »</translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation>L’aide (F1) dit ce que signifient les messages habituels. Corrigez à l’étape 2, et envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation>Cloudward ne sait pas ce que montre cette page. Continuez comme le dit la liste ci-dessous, et cochez ce que vous voyez.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation>Connectez-vous comme toujours, en tant qu’administrateur du site. Ce que vous saisissez ne va qu’à Atlassian (ou à votre entreprise), et rien n’en est gardé. Si la connexion de votre entreprise refuse ce navigateur, utilisez le vôtre.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Pas autorisé</translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation>Ce compte n’a pas le droit d’importer. Il doit être dans le groupe site-admins ou org-admins.</translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation>La page attend un fichier</translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation>Le site contrôle le fichier</translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation>De quelques minutes à une heure. Laissez la page ouverte : si elle se recharge maintenant, le fichier est abandonné.</translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation>Contrôlé : les options maintenant</translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation>Réglez les options comme vous l’avez décidé, puis appuyez vous-même sur « Run import » : il remplace toutes les données du site et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation>L’import s’exécute</translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation>L’import s’exécute : %1 %</translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation>Le site traite le lot</translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation>De quelques minutes à quelques heures. Laissez la page ouverte. Si elle se recharge et ne dit rien, le traitement a échoué.</translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation>Traité : à vous d’appuyer sur « Proceed »</translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation>La page avertit que les médias viennent après les données, et que cela ne peut pas être annulé. C’est normal : appuyez vous-même sur « Proceed ».</translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation>Le lot est importé</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>De quelques minutes à quelques heures. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation>Les données sont importées</translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation>Ne suivez pas encore le lien de la page vers les groupes : les médias d’abord (étape 5), les groupes ensuite (étape 6). Revenez et comptez ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation>Revenez et comptez ce qui est arrivé, avant le lot suivant.</translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation>La page signale un échec</translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation>Lisez-le. L’aide (F1) dit ce que signifient les plus courants.</translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation>Le fichier est en cours d’envoi</translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation>Laissez cette page ouverte jusqu’à la fin ; le débit et le temps restant figurent en bas de la fenêtre. L’ordinateur est tenu éveillé. Vous pouvez circuler dans les autres étapes.</translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation>La page s’est rechargée, et le site travaille encore sur le fichier. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation>Ce système n’offre pas de bac à sable au navigateur intégré ; il n’est donc pas utilisé. Ouvrez la page dans votre navigateur.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation>« Proceed » est actionné</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation>Contrôlé par le site</translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation>Les options sont réglées</translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation>« Run import » est actionné</translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation>Fichier que reçoit la page</translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation>&amp;En choisir un autre</translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation>Recharger &amp;la page</translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation>Le &amp;diviser</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Où en est l’import</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation>Quand la page demande un fichier, vous en choisissez un. Celui-ci n’est pas là :</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation>Quand la page demande un fichier, elle reçoit celui-ci (%1, choisi par vous)</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation>Quand la page demande un fichier, elle reçoit celui-ci (%1)</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>The chunk is being imported</source>
        <translation>Le lot est en cours d’importation</translation>
    </message>
    <message>
        <source>The chunk is being imported: %1 %</source>
        <translation>Le lot est en cours d’importation : %1 %</translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation>Invités : %1.</translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation>Déjà dans l’organisation, aucun e-mail envoyé : %1.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Refusées : %1. %2</translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation>Non essayées ensuite : %1.</translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation>Inviter ceux qui n’ont pas de compte</translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation>Leur donner accès à Jira : cela prend les places ; sans lui, ils peuvent ne pas apparaître sur le site</translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation>&amp;Enregistrer leurs adresses en CSV…</translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation>Ouvrir la pa&amp;ge des utilisateurs</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Enregistrer les adresses</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>your site</source>
        <translation>votre site</translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation>Sans accès à Jira, ils n’en prennent aucune place.</translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation>Les places du site ne sont pas connues (connectez-le dans « Avant de commencer »). Chacun prend une place de chaque produit Jira auquel il obtient accès.</translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation>%1 : aucune limite de places connue ; %2 de plus au maximum sont prises.</translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation>%1 : %2 places en tout ; %3 de plus au maximum sont prises.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation>%1 : %2 places sur %3 étaient prises la dernière fois que le site a été interrogé ; ensuite jusqu’à %4.</translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation>C’est plus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation>L’import est terminé : qui n’a pas de compte en obtient un maintenant par une invitation.</translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation>L’import crée des comptes pour les adresses qu’il peut utiliser. Qui en a besoin avant, ou n’en obtient pas par lui, peut être invité ; un utilisateur sans adresse utilisable doit d’abord en recevoir une nouvelle.</translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation>Tous ceux qui n’ont pas de compte et n’en obtiennent pas par l’import (%1)</translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation>Les utilisateurs sélectionnés qui n’en ont pas encore (%1)</translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation>Oui : inviter ces %1 personnes, par envois de 25 au plus ; Atlassian envoie un e-mail à chacune</translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation>Inviter %1 pers&amp;onnes</translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation>Ou à la main : enregistrez les adresses, et invitez ces personnes sur la page des utilisateurs d’admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation>Sans clé de votre organisation (donnée dans « Avant de commencer »), invitez-les à la main : enregistrez les adresses, et donnez-les à la page des utilisateurs d’admin.atlassian.com. Le fichier a une colonne, « email » ; que la page l’accepte tel quel est une déduction : sinon, collez les adresses.</translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation>Invitation de personnes</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation>Rien en cours ; en échec : %1</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation>%1 en cours : %2, %3</translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation>%1 ; cet ordinateur reste éveillé</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Travaux : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Arrêt au prochain point sûr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation>Annulé. Ce qui a été fait jusqu’ici est gardé là où cela peut resservir.</translation>
    </message>
</context>
<context>
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation>Plus gros lot</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation>personne encore : créez-en un d’abord</translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation>personne, selon votre décision</translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation>le compte que crée l’import</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation>%1 (sans adresse)</translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation>Utilisateur, avec l’adresse du serveur</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>R&amp;ead a CSV …</source>
        <translation>L&amp;ire un CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Lire un tableau</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>affichés : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>More &amp;options</source>
        <translation>P&amp;lus d’options</translation>
    </message>
    <message>
        <source>Leave out thumbnails</source>
        <translation>Omettre les miniatures</translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation>Jira les recrée quand quelqu’un regarde.</translation>
    </message>
    <message>
        <source>Leave out files that cannot be read</source>
        <translation>Omettre les fichiers illisibles</translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation>Chacun est nommé dans les constats. Sinon, l’empaquetage s’arrête au premier.</translation>
    </message>
    <message>
        <source>Keep them where they are</source>
        <translation>Les garder où ils sont</translation>
    </message>
    <message>
        <source>Put them where Jira 7 keeps them</source>
        <translation>Les mettre où Jira 7 les garde</translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation>Comment chaque lot est contrôlé avant de compter comme complet</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation>Il est relu, et chaque fichier qu’il contient est comparé à la source.</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Sommaire seulement</translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation>Noms et tailles. Plus rapide, mais un disque qui écrit de mauvais octets passe inaperçu.</translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation>Fichiers rangés comme Jira le faisait avant la version 7 : %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>Save the full lis&amp;t …</source>
        <translation>Enre&amp;gistrer la liste complète…</translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation>Lots empaquetés</translation>
    </message>
    <message>
        <source>I have read these findings and &amp;go on with these chunks</source>
        <translation>&amp;J’ai lu ces constats et je continue avec ces lots</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Rien n’a été trouvé qui gênerait l’import.</translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation>%L1 lignes dans %2</translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation>%L1 fichiers dans %L2 lots, %3, chacun contrôlé et complet.</translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation>Pièces jointes qui ne sont dans aucun d’eux : %L1.</translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation>Les lots sont complets, mais la liste complète de ce qui manque ou a été omis n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation>Chaque fichier manquant, d’une autre taille ou omis : %L1 lignes dans %2</translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation>Enregistrer la liste complète</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation>Écriture de la liste complète</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
    <message>
        <source>Pack</source>
        <translation>Empaqueter</translation>
    </message>
    <message>
        <source>Write the chunks &amp;into</source>
        <translation>É&amp;crire les lots dans</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>&amp;Pack without such files</source>
        <translation>Empa&amp;queter sans ces fichiers</translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation>Dossier pour les lots</translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation>Empaquetage des médias</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Empaq&amp;ueter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation>Empaq&amp;ueter les médias</translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation>Demande jusqu’à %1, et seuls %2 y sont libres. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation>Remédiez-y et appuyez sur « Réessayer » : ce qui est déjà empaqueté est gardé. Ou omettez tous les fichiers illisibles, ou qui changent ou disparaissent pendant leur lecture ; chacun est nommé dans les constats et la liste complète.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation>Sauvegarder pièces jointes, avatars et logos</translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation>Ils ne sont pas dans la sauvegarde. Cloudward les empaquette dans des fichiers ZIP de la forme et de la taille que le cloud accepte, et relit chacun.</translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation>Empaquetage des médias en cours.</translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation>Rien n’est encore empaqueté. Passez cette étape si aucune pièce jointe, aucun avatar ni logo ne doit suivre.</translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation>Certains constats sont des erreurs. Lisez-les, et cochez que vous l’avez fait.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
    <message>
        <source>How it is divided</source>
        <translation>Comment c’est divisé</translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation>Plus gros lot (Atlassian : 2 à 5 G&amp;B ; moins convient en dessous de 10 GB au total)</translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation>Lots prévus</translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation>Ce n’est pas une taille. Écrivez-la comme 4 GB ou 500 MB.</translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation>Avec plus de 10 Go de médias, les lots doivent faire de 2 à 5 Go.</translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation>Les lots doivent faire de 1 Mo à 5 Go.</translation>
    </message>
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation>Fichiers plus gros que cela à eux seuls, et qui seraient omis : %L1.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>of media</source>
        <translation>de médias</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>needed at most</source>
        <translation>nécessaires au plus</translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation>nécessaires au plus, %1 libres</translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation>dans %1, le plus gros projet</translation>
    </message>
    <message>
        <source>Storage by project</source>
        <translation>Stockage par projet</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation>Où sont les médias</translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation>Dossier &amp;home de Jira, son dossier data, une archive de celui-ci, ou un dossier sur un serveur</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>Dossi&amp;er…</translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation>Archi&amp;ve…</translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
        <translation>Serveur (S&amp;FTP)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation>Dossier home de Jira</translation>
    </message>
    <message>
        <source>Archive with data/attachments</source>
        <translation>Archive contenant data/attachments</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation>Examen des médias</translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation>Il n’y a là ni pièces jointes, ni avatars, ni logos.</translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation>La sauvegarde a été lue après cela. Examinez de nouveau, et les fichiers seront comparés aux lignes de la sauvegarde.</translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation>Aucune sauvegarde n’est encore lue ; personne ne sait donc si un fichier manque. L’étape 2 en lit une.</translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation>Chaque pièce jointe de la sauvegarde a son fichier, de la bonne taille, et il n’y en a pas d’autres.</translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation>Les fichiers ne concordent pas avec les lignes de la sauvegarde. Les constats ci-dessous disent où.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation>Reprendre la copie corri&amp;gée</translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation>Cloudward peut écrire une copie corrigée à côté de la sauvegarde. Seule la copie est modifiée : l’original reste tel quel, et en choisissant de nouveau vous défaites ce qui a été corrigé. Ce que vous ne cochez pas reste tel quel.</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ape&amp;rçu</translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation>Lit la sauvegarde et montre ce qui changerait ; n’écrit rien.</translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation>É&amp;crire la copie corrigée</translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation>Modifications avant et après</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation>Une copie corrigée de cette sauvegarde a été écrite le %1, avec %L2 modifications. C’est l’original qui sert maintenant.</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Et %L1 de plus de ce type.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation>Ceci ne peut pas se faire tel quel ; tout le reste, si :</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation>La copie sera %1, à côté de la sauvegarde. Elle demande jusqu’à %2.</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation>La copie sera %1, à côté de la sauvegarde. Elle demande jusqu’à %2 ; %3 y sont libres.</translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation>Il y a déjà un fichier %1, qui n’a pas été écrit pour cette migration. Déplacez-le ailleurs : il n’est pas écrasé.</translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation>La place peut manquer. Faites-en, ou déplacez la sauvegarde sur un autre disque et choisissez-la là.</translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation>Seul l’archivage changerait.</translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation>Ce qui changerait : %L1</translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation>De chaque type, les %1 premiers sont affichés ; la liste à côté de la copie les contiendra tous.</translation>
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
Avant : %2
Après : %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation>ligne %L1 de %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>Ligne et champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation>Comment les adresses cochées sont corrigées</translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation>Domaine à placer derrière les adresses &amp;qui ne sont qu’un nom, et pour inventer l’adresse d’utilisateurs qui n’en ont pas</translation>
    </message>
    <message>
        <source>&amp;Replace the old domain</source>
        <translation>R&amp;emplacer l’ancien domaine</translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation>par le nou&amp;veau</translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation>Adresses d’u&amp;n fichier CSV : dans chaque ligne qui (nom d’utilisateur ou ancienne adresse), puis la nouvelle adresse</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation>Choisir le fichier CSV des adresses</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation>Oublier les adresses du fichier CSV</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation>Les utilisateurs et leurs adresses</translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation>Dans la dernière colonne, F2 ou la frappe donne à un utilisateur une adresse à la main ; une adresse vide l’annule.</translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation>Dans la dernière colonne, appuyez sur F2 ou tapez simplement pour donner une adresse à un utilisateur ; effacez-la pour l’annuler.</translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation>Utilisateurs dont l’adresse pose problème : %L1. Adresses qui changent dans la copie : %L2.</translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation>Lignes lues dans le fichier : %L1. Elles sont gardées avec cette migration.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation>Les deux fichiers XML sont archivés dans un nouveau ZIP, à sa racine.</translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation>Chacun est supprimé, ou remplacé par un texte.</translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation>Les adresses sont formées de noms d’utilisateur et d’un domaine, ou viennent d’une liste. Personne ne lit les e-mails envoyés à une adresse inventée.</translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation>L’un garde l’adresse, les autres reçoivent nom+2@ et ainsi de suite, dont les e-mails arrivent chez le premier. Un des deux contrôles d’Atlassian n’accepte pas le signe plus.</translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation>Le domaine est remplacé par un autre, ou les adresses viennent d’une liste.</translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation>Un domaine est ajouté ou remplacé, ou les adresses viennent d’une liste.</translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation>Ils s’appellent app_… à la place, partout où figure un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation>« Partagé avec tout le monde » devient « partagé avec les utilisateurs connectés », comme par la requête du guide d’Atlassian.</translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation>Anyone perd l’autorisation. Qui regarde aujourd’hui les noms sans se connecter devra se connecter.</translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation>Ces octrois sont retirés. Qui navigue aujourd’hui anonymement devra se connecter.</translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation>Le fichier et ses textes</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation>Ce qui est ouvert à tout le monde</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation>Supprimer chacun</translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation>Remplacer chacun par un te&amp;xte</translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation>Ce qui figure à la place de chacun</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Désactiver des utilisateurs</translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation>Noms d’u&amp;tilisateur, séparés par des virgules</translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation>Ils arrivent comme comptes inactifs et n’ont pas besoin de licence. Leur travail reste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, count</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cloudward::MendOutcome</name>
    <message>
        <source>&amp;Use the original again</source>
        <translation>Revenir à l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 de la copie</translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation>Liste de toutes les modifications (CSV)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation>Ouvrir la liste de toutes les modifications</translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation>C’est la copie corrigée qui sera importée. L’original reste tel quel : %1. D’autres choix la corrigent de nouveau, et la copie est réécrite.</translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation>Modifications dans la copie, écrite le %1 : %L2</translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation>Copie corrigée, %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation>sans domaine de premier niveau</translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation>domaine réservé</translation>
    </message>
    <message>
        <source>used by several</source>
        <translation>utilisée par plusieurs</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>peut être refusée</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (inutilisable)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1 (saisie)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Adresse actuelle</translation>
    </message>
    <message>
        <source>Address in the copy</source>
        <translation>Adresse dans la copie</translation>
    </message>
</context>
<context>
    <name>cloudward::Notice</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>cloudward::Opener</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>cloudward::PageReader</name>
    <message>
        <source>%1: ticked</source>
        <translation>%1 : coché</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1 : non coché</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Lignes au total : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PairBars</name>
    <message>
        <source>as many</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>cloudward::PathRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleGroupsTab</name>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Groupes du serveur et du cloud</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Chercher un groupe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Avec une proposition</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Rejoint le groupe du cloud</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Est renommé</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>N’est pas repris</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation>&amp;Choisir le groupe…</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Prendre la p&amp;roposition</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Oublier le choi&amp;x</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Choix oublié (%1)</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Décider pour les groupes sélectionnés (%1) :</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Sélectionnez des groupes dans le tableau pour décider pour eux.</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Choisir le groupe</translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation>Où vont les membres de %1 ?</translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation>Où vont les membres des %1 groupes sélectionnés ?</translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation>Groupes du cloud</translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation>Groupe choisi (groupes : %1)</translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation>Propositions prises (groupes : %1)</translation>
    </message>
</context>
<context>
    <name>cloudward::PeoplePage</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Comptes du site</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation>Utilisateurs ou groupes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation>Avant tout import, vous voyez qui du serveur a un compte dans le cloud, qui en obtient un, et qui n’en aura pas. Rien ici ne bloque : vous pouvez passer cette étape.</translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation>Utilisateurs qui ont encore besoin de vous : %1.</translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation>Les utilisateurs du serveur ne sont pas encore connus. Lisez une sauvegarde à l’étape 2 : elle dit qui ils sont et ce qui appartient à chacun.</translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation>Aucune sauvegarde n’a été lue : ces utilisateurs viennent des fichiers de l’étape 1. Ce qui leur appartient n’est pas connu, leurs groupes ne sont pas affichés, et leurs adresses ne peuvent pas être modifiées ici. Pour cela, lisez une sauvegarde à l’étape 2.</translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation>La sauvegarde est importée, et %1 utilisateurs n’ont pas de compte. Relisez les comptes, choisissez-en un pour chacun de ces utilisateurs, invitez-les, ou indiquez qu’aucun compte n’est voulu.</translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation>La sauvegarde est importée. Lisez les comptes du site pour voir qui n’en a pas.</translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation>Les nouvelles adresses sont des souhaits adressés à la correction : elles se réalisent dans la copie corrigée de la sauvegarde. Écrivez-la à l’étape 2, sous « Corriger ».</translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation>La copie corrigée a été écrite avant que ces adresses ne soient définies, et en contient d’autres. Réécrivez-la à l’étape 2, sous « Corriger », « Choisir autre chose ».</translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation>La copie corrigée de la sauvegarde contient les nouvelles adresses.</translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation>Tous les souhaits d’adresse ne peuvent pas se réaliser :</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Annule : %1</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>Rétablit : %1</translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation>Re&amp;lire les comptes</translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation>&amp;Lire les comptes du site</translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation>Connectez le site cloud dans « Avant de commencer » pour lire ses comptes.</translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation>Comptes : %1. Adresses données par la seule organisation : %2. Adresses qui restent masquées : %3.</translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation>Qui masque son adresse ne peut pas être reconnu par elle : il peut s’agir de quelqu’un ci-dessous qui semble ne pas avoir de compte. Choisissez ces comptes à la main.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation>Avec une clé de votre organisation (donnée dans « Avant de commencer »), les adresses que des personnes masquent au site peuvent être demandées.</translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation>L’organisation n’a pas été interrogée jusqu’au bout : %1</translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation>Votre compte n’a pas le droit de lister les groupes du site ; ils ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation>Lecture des comptes du site</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation>De nouvelles adresses n’ont pas été reprises : elles ne peuvent être modifiées que dans une sauvegarde qui n’est pas encore importée.</translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation>Tableau lu (utilisateurs modifiés : %1)</translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation>Tableau lu (groupes modifiés : %1)</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Rapprocher personnes et comptes</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation>Utilisateurs du serveur et comptes du cloud</translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation>Chercher nom, utilisateur, adresse ou compte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Avec une proposition</translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation>Aucun compte voulu</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation>C&amp;hoisir le compte…</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Prendre la p&amp;roposition</translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation>Perso&amp;nne</translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation>N’a pas besoin de compte dans le cloud.</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Oublier le choi&amp;x</translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation>Aucun compte voulu (utilisateurs : %1)</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Choix oublié (%1)</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Nouvelle a&amp;dresse</translation>
    </message>
    <message>
        <source>Se&amp;t the address</source>
        <translation>Dé&amp;finir l’adresse</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Comme avant</translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation>Annuler les adresses définies à la main</translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation>Décider pour les utilisateurs sélectionnés (%1) :</translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation>Sélectionnez des utilisateurs dans le tableau pour décider pour eux.</translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation>C’est peut-être : %1.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Choisir le compte</translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation>Quel compte est celui de %1 ?</translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation>Quel compte est celui des %1 utilisateurs sélectionnés ?</translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation>Chercher un nom ou une adresse</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Comptes du site</translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation>Compte choisi (utilisateurs : %1)</translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation>Propositions prises (utilisateurs : %1)</translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation>Laissés tels quels, car leur proposition est aussi celle d’un autre utilisateur sélectionné : %1.</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation>Jira Cloud refuse l’adresse « %1 » ; elle n’a donc pas été définie.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation>Adresses annulées (utilisateurs : %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTexts</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation>Rapproché de</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation>Groupe du cloud</translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation>Groupe du serveur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’import</translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation>Où vont ses membres</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1 (à la main)</translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation>peut-être : %1 (%2)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation>Nouveau, d’après ce que l’on sait</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Rejoint le groupe du cloud</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Est renommé</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>N’est pas repris</translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation>elle a %1 champs, et la première ligne en a %2</translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation>un guillemet n’est pas fermé à partir d’ici</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>il y a du texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation>ce n’est pas un utilisateur du tableau</translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation>l’utilisateur figure déjà plus haut</translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation>« %1 » n’est pas une décision : account, nobody ou rien</translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation>le site n’a pas de compte « %1 »</translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation>account_id et « %1 » sont des comptes différents</translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation>la décision est account, et aucun compte n’est nommé</translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation>les comptes du site ne sont pas connus, « %1 » ne peut donc pas être identifié</translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation>un utilisateur supprimé n’a pas d’adresse qui puisse devenir « %1 »</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation>Jira Cloud refuse l’adresse « %1 »</translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation>le serveur n’a pas ce groupe</translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation>le cloud n’a pas de groupe « %1 », et l’import n’en apporte aucun de ce nom</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>le groupe figure déjà plus haut</translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation>Lignes reprises du fichier : %1.</translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation>Lignes en défaut, qui n’ont rien changé : %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1 : %2.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Ligne %1, %2 : %3.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Utilisateur du serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation>Compte dans le cloud</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation>aucun n’est voulu</translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation>Personne, à la main</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation>Le compte a la même adresse.</translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation>Le compte a la même adresse, d’après l’organisation ; le site la masque.</translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation>Le compte a l’adresse qu’aura la copie corrigée.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>Le compte a été choisi à la main.</translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation>L’utilisateur a un compte sur le site.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>adresse masquée</translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation>masquée par le serveur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation>L’import en crée un</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Adresse en double</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>App or service</source>
        <translation>App ou service</translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation>Vous avez décidé que cet utilisateur n’a pas besoin de compte.</translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation>Aucun compte n’a cette adresse ; l’import en crée un pour elle.</translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation>A été invité et ne s’est pas encore connecté.</translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation>Il n’y a pas de compte, et aucun ne viendra tout seul : choisissez-en un, donnez à l’utilisateur une adresse utilisable, invitez-le, ou indiquez qu’aucun compte n’est voulu.</translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation>Un autre utilisateur du serveur a la même adresse. L’import refuse les deux : donnez une autre adresse à l’un d’eux.</translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation>L’utilisateur est désactivé sur le serveur et n’a pas de compte.</translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation>Le serveur n’a plus cet utilisateur ; des tickets ou des commentaires le nomment encore.</translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation>L’utilisateur d’une app ou, à en juger par son nom, d’un service.</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>même nom avant le @</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation>quelques mots identiques</translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation>Inconnu : ces utilisateurs ne viennent pas d’une sauvegarde, ou elle a été lue par un Cloudward plus ancien.</translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation>Tickets rapportés : %1</translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation>Tickets attribués : %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Commentaires : %1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtres : %1</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>Tableaux : %1</translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation>Utilisateurs : %1.</translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation>Les comptes du site ne sont pas encore connus ; personne n’est donc rapproché.</translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation>Rapprochés d’un compte : %1.</translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation>L’import créera un compte pour %1.</translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation>Invités, pas encore connectés : %1.</translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation>Sans compte après l’import : %1.</translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation>Sans compte : %1.</translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation>Adresse en double : %1 ; l’import les refuse.</translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation>Désactivés et sans compte : %1.</translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation>Supprimés sur le serveur : %1.</translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation>Apps et services : %1.</translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation>Aucun compte voulu pour %1.</translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation>Propositions à examiner : %1.</translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
        <translation>Nouvelles adresses : %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::PhaseText</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listage</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
        <translation>L’adresse de votre site cloud n’est pas encore connue : donnez-la dans « Avant de commencer ».</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>À la main : %1</translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation>À la main : %1. Prenez ce chemin si l’adresse ne mène nulle part ; Atlassian déplace ces pages de temps à autre.</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanDialog</name>
    <message>
        <source>Plan of the migration</source>
        <translation>Plan de la migration</translation>
    </message>
    <message>
        <source>How long each step will take, by all that is known now. F2 or a double click changes how long it takes, who does it, and the notes; an empty time is the computed one.</source>
        <translation>Durée de chaque étape, d’après tout ce qui est connu à présent. F2 ou un double-clic modifie la durée, le responsable et les notes ; une durée laissée vide est celle calculée.</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Écrits : %1 et %2</translation>
    </message>
    <message>
        <source>&amp;Export the runbook</source>
        <translation>&amp;Exporter le runbook</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>L’&amp;ouvrir</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Ouvrir le P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>What is left takes %1, and is done by %2 at the latest.</source>
        <translation>Ce qui reste prend %1, et sera terminé au plus tard le %2.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>quelqu’un doit être présent</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Écriture du runbook</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>Size at most</source>
        <translation>Taille maximale</translation>
    </message>
</context>
<context>
    <name>cloudward::PlannedStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Début avant</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin avant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Preuve : les deux côtés comparés</translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation>Cloudward lit le site et le met en regard de la sauvegarde : projets, tickets, utilisateurs, groupes et leurs membres, pièces jointes par nom et taille dans %1 tickets tirés au hasard, images des projets. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
        <translation>Comparer les pièces jointes de tous &amp;les tickets ; demande un appel par ticket</translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation>Nombres dans la sauvegarde et dans le cloud</translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation>Ce que vous seul pouvez voir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation>Un fichier HTML, et un PDF identique, avec tout ce qui a été décidé, contrôlé, compté et omis, qui s’est occupé de quoi, et le journal. Il contient des noms d’utilisateurs et de groupes, mais ni mots de passe ni clés.</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>Éc&amp;rire le rapport</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Ouvrir le P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>L’&amp;ouvrir</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Écrits : %1 et %2</translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation>Mettez le cloud en regard de la sauvegarde, examinez ce qu’aucun programme ne peut juger, et gardez un rapport.</translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
        <translation>Comparez d’abord les deux côtés.</translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation>Encore à examiner : %1. Cochez chacun quand il vous satisfait.</translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation>Vous avez tout examiné.</translation>
    </message>
    <message>
        <source>The list of what is missing could not be written. %1</source>
        <translation>La liste de ce qui manque n’a pas pu être écrite. %1</translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation>Tout ce qui manque, une ligne pour chaque : %1</translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation>&amp;Comparer les deux côtés</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>&amp;Comparer de nouveau</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Il n’y a pas de sauvegarde analysée à laquelle comparer. Analysez-la à l’étape 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation>Connectez-vous au site cloud dans « Avant de commencer », et Cloudward compte pour vous.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation>%1 lignes sur %2 diffèrent. Les nombres se rattrapent quelques minutes après un import : comparez encore une fois. Ce qui manque encore alors est nommé dans sa ligne.</translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation>Rien ne diffère. Ce qui ne peut pas être su de l’extérieur, %1 lignes sur %2, est à examiner par vous.</translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation>Les %1 lignes sont toutes identiques des deux côtés.</translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation>%1 et %2 de plus, tous dans la liste ci-dessous</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, manquant : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparaison des deux côtés</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Contrôler le résultat</translation>
    </message>
</context>
<context>
    <name>cloudward::Presenter</name>
    <message>
        <source>Names are being masked. Everything is shown in a moment.</source>
        <translation>Les noms sont en train d’être masqués. Tout s’affiche dans un instant.</translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Copier cette page en texte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation>Terminer le mode présentation</translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation>Terminer le mode présentation (F8)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation>Maintenant : étape terminée, appuyez sur « Suivant »</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Now: this step is complete</source>
        <translation>Maintenant : étape terminée</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation>Mettre en premie&amp;r</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descen&amp;dre</translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation>Les projets sont empaquetés dans cet ordre. Décochez (Espace) pour omettre les pièces jointes d’un projet.</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1, of them left out: %L2</source>
        <translation>Pr&amp;ojets : %L1, dont omis : %L2</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1</source>
        <translation>Pr&amp;ojets : %L1</translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation>Omis : %L1 fichiers, %2. Leurs tickets arrivent sans pièces jointes.</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, omis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the networ&amp;k</source>
        <translation>Par où cet ordinateur accède au &amp;réseau</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation>Par les réglages de proxy du système</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directement, sans proxy</translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation>Par ce proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation>Son &amp;utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation>So&amp;n mot de passe</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy : %1</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy : aucun</translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation>Proxy : celui du système</translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation>Tous les filtres et tableaux de bord publics à la fois, par SQL</translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation>Ceci modifie des données dans la base de données de Jira. Cloudward ne fait que l’afficher et ne l’exécute jamais.</translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation>Il retire « public » de chaque filtre et tableau de bord que tout le monde peut voir sans se connecter, et les partage à la place avec tous ceux qui se sont connectés ; le System Dashboard en fait partie. Il n’y a pas de retour possible hormis votre sauvegarde : l’instruction ne retient pas lesquels étaient publics.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation>si les tables de Jira sont dans un schéma : public, jiraschema, …</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation>Comptez d’abord ce qui serait modifié. Ceci est sans danger :</translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation>SQL qui compte les partages publics</translation>
    </message>
    <message>
        <source>Copy the countin&amp;g SQL</source>
        <translation>Copier le SQL de &amp;comptage</translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation>Sauvegardez la base de données.</translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation>Arrêtez Jira, pour qu’il n’écrive pas ce qu’il a encore en mémoire.</translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation>Exécutez l’instruction ci-dessous avec un utilisateur qui a le droit d’écrire.</translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation>Démarrez Jira, et reconstruisez son index de recherche là où des filtres ou tableaux de bord apparaissent encore comme publics (que cela suffise est une supposition).</translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation>Faites la sauvegarde pour le cloud après cela.</translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation>SQL qui modifie les partages publics</translation>
    </message>
    <message>
        <source>Copy the changing S&amp;QL</source>
        <translation>Copier le S&amp;QL de modification</translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation>vous n’en êtes pas membre</translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation>vous en êtes membre</translation>
    </message>
    <message>
        <source>only an organisation administrator can give it</source>
        <translation>seul un administrateur de l’organisation peut le donner</translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation>n’est pas arrivé dans le cloud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation>%1, maintenant %2 : %3</translation>
    </message>
    <message>
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation>%1 : refusé. Seul un administrateur du site ou de l’organisation peut y ajouter des personnes ; et un groupe qui vient d’un fournisseur d’identité ne peut être modifié que là.</translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation>%1 : le site ne trouve plus le groupe, ou ne laisse pas votre compte le voir. Cherchez vos groupes encore une fois.</translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation>Ajout impossible : %1. %2</translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
        <translation>L’import n’apporte aucun de ceux-ci, et il n’appartient pas à Cloudward de vous y ajouter : %1. Ils gouvernent le site ou son organisation : s’il vous en faut un, un administrateur de l’organisation le donne sur admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation>Vos groupes sur le serveur</translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation>Vos anciens groupes</translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation>Le serveur n’a pas pu être interrogé ; voici donc les groupes de la sauvegarde. %1</translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation>Sur le serveur, vous n’étiez dans aucun groupe ; il n’y a donc rien à ajouter.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Ou à la main</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Ouvrir &amp;l’administration</translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation>Choisissez votre site s’il y en a plusieurs, puis « Users » et votre propre profil, et ajoutez-y les groupes ; ou ouvrez chaque groupe sous « Groups » et ajoutez-vous comme membre.</translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation>Je suis dans tous les &amp;groupes dont j’ai besoin</translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation>Par précaution, l’import omet les groupes de la personne qui le lance. Ici, vous récupérez les vôtres.</translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation>Cherchez vos groupes, ou cochez que vous êtes dans tous ceux dont vous avez besoin.</translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation>Vous n’êtes pas encore dans %1 de vos groupes.</translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation>Votre nom sur le serveur n’est pas connu. Donnez-le dans « Avant de commencer », ou procédez à la main.</translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Sur le serveur, vous êtes &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation>&amp;Chercher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation>&amp;Chercher mes groupes</translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation>M’ajouter aux groupes coc&amp;hés (%1)</translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation>Recherche de vos groupes</translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation>Ajout à vos groupes</translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation>Ajouté, et le site le montre : %1.</translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation>Accepté, mais le site ne le montre pas encore : %1. Cherchez vos groupes de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Retrouver vos groupes</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation>Fichiers sur %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Remonter</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>cloudward::RowChooser</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>C’est peut-être l’un de ceux-ci :</translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>Code PIN de la clé de sécurité</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation>Quel compte de %1 ?</translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation>%1 demande votre clé de sécurité. Son code PIN, s’il vous plaît (essais restants : %2) :</translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation>Touchez maintenant votre clé de sécurité.</translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation>%1 et votre clé de sécurité ne se sont pas accordés. Réessayez, ou connectez-vous autrement.</translation>
    </message>
</context>
<context>
    <name>cloudward::ServerCard</name>
    <message>
        <source>Jira Server or Data Center</source>
        <translation>Jira Server ou Data Center</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation>Nom d’utilisateur d’un administrateur s&amp;ystème Jira</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mo&amp;t de passe</translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation>ou un jeton d’accès personnel, sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation>Se connecter au ser&amp;veur</translation>
    </message>
    <message>
        <source>Open the &amp;login page</source>
        <translation>Ouvrir la pa&amp;ge de connexion</translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation>Donnez le mot de passe, ou un jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation>Ce n’est pas une adresse. Elle devrait ressembler à https://jira.example.com.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation>La connexion n’est pas chiffrée : le mot de passe peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
        <translation>Jira a verrouillé cette connexion jusqu’à ce que son énigme visuelle (CAPTCHA) soit résolue dans un navigateur. Ouvrez la page de connexion, connectez-vous-y une fois, puis connectez-vous de nouveau ici. Cloudward n’essaie pas de lui-même.</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrateur système</translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation>administrateur, pas administrateur système</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>pas administrateur</translation>
    </message>
    <message>
        <source>Jira %1, “%2”.</source>
        <translation>Jira %1, « %2 ».</translation>
    </message>
    <message>
        <source>Jira %1 (%2), “%3”.</source>
        <translation>Jira %1 (%2), « %3 ».</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Connecté en tant que %1, %2.</translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation>%1 : %L2 utilisateurs sur les %L3 de la licence.</translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation>%1 : %L2 utilisateurs, licence sans limite.</translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation>L’horloge du serveur indique %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::SftpForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Nom d’utilisateur là-bas</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier distant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation>ou la phrase secrète de la clé</translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation>vide : votre agent SSH, puis vos clés habituelles</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Le mot de passe est gardé dans le trousseau de ce système, jamais dans les fichiers de Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>Le mot de passe n’est gardé qu’en mémoire et disparaît à la fermeture de Cloudward.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cloudward::SitePane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation>Retour au &amp;guide</translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Use your &amp;own browser</source>
        <translation>Utiliser votre &amp;navigateur</translation>
    </message>
</context>
<context>
    <name>cloudward::SqlText</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>cloudward::StartDialog</name>
    <message>
        <source>From Jira Server or Data Center to Jira Cloud</source>
        <translation>De Jira Server ou Data Center à Jira Cloud</translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation>Une migration est gardée dans un seul fichier. Il est enregistré au fur et à mesure ; vous pouvez donc vous arrêter à tout moment et reprendre où vous en étiez. Les mots de passe et jetons n’y sont jamais.</translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation>&amp;Continuer avec %1</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nouvelle migration</translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation>Choisissez où garder son fichier.</translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation>&amp;Ouvrir une migration</translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation>Une migration déjà commencée, ici ou sur une autre machine.</translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation>S’&amp;entraîner d’abord</translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation>Toutes les étapes sur une entreprise fictive sur cette machine. Rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nouvelle migration</translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation>Migrations (*.cloudward)</translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation>Ouvrir une migration</translation>
    </message>
</context>
<context>
    <name>cloudward::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>BigPicture %1 of 5</source>
        <translation>BigPicture %1 sur 5</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Optional, %1, %2</source>
        <comment>title, state</comment>
        <translation>Facultatif, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1, optional, %2, %3</source>
        <translation>Étape %1, facultative, %2, %3</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Étape %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>cloudward::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dossier pour le support</translation>
    </message>
    <message>
        <source>This is what would be handed out, file by file: without passwords and keys, with people and addresses masked. Look through it before you give it to anybody.</source>
        <translation>Voici ce qui serait transmis, fichier par fichier : sans mots de passe ni clés, personnes et adresses masquées. Relisez-le avant de le donner à qui que ce soit.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>&amp;Save as ZIP …</source>
        <translation>&amp;Enregistrer en ZIP…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier pour le support</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::Timeline</name>
    <message>
        <source>as it was</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation>%1 demande un mot de passe en dehors de sa page, ce qui ne se fait pas ici. Utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation>La page a cessé de fonctionner. Rechargez-la.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation>Le certificat de %1 n’est pas de confiance : %2 La page n’est pas affichée.</translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation>%1 est injoignable (%2). Voyez si cet ordinateur est en ligne, et rechargez la page.</translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation>Cette page délivre un fichier, qui n’est pas pris ici. Utilisez pour cela votre navigateur.</translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation>Le téléchargement s’est arrêté (%1). Appuyez encore une fois sur Download dans la page.</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Passer cette é&amp;tape</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation>Toutes les étapes sont faites. Le document garde ce qui a été trouvé et fait.</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Avant de pouvoir continuer : %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>La suite : %1</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation>Afficher ou masquer l’aide de cette étape (F1)</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Presenter mode, the plan, help for your support, language and looks</source>
        <translation>Mode présentation, plan, aide pour votre support, langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation>Pour un écran partagé : noms, adresses et jetons sont masqués, et le texte est plus grand</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>&amp;Copier cette page en texte</translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation>P&amp;lan de la migration…</translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation>&amp;Dossier pour le support…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Con&amp;traste du système</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>Contraste &amp;normal</translation>
    </message>
</context>
<context>
    <name>cloudward::WizardWindow</name>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation>Travaux encore en cours : %1. Ils s’arrêtent à un point sûr, et ce qui est fait est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
        <translation>Étape %1 sur 8, et étape %2 sur 5 de BigPicture</translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation>Étape %1 sur 8, facultative</translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation>Étape %1 sur 8</translation>
    </message>
    <message>
        <source>BigPicture, step %1 of 5</source>
        <translation>BigPicture, étape %1 sur 5</translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation>Avant les huit étapes</translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation>À côté des huit étapes, facultatif</translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation>BigPicture, après ses cinq étapes</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>Non enregistré : %1 %2</translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation>%1 (entraînement) - Cloudward</translation>
    </message>
    <message>
        <source>%1 - Cloudward</source>
        <translation>%1 - Cloudward</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Avant de pouvoir continuer : %1</translation>
    </message>
    <message>
        <source>Copied. Names and addresses are masked.</source>
        <translation>Copié. Les noms et adresses sont masqués.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation>Préparation de l’entreprise d’entraînement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation>Mène un administrateur Jira de Jira Server ou Data Center à Jira Cloud.</translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation>Tout essayer sur une entreprise fictive ; rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation>Parcourir seul toutes les étapes de l’entraînement et laisser des images dans DIR.</translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation>Une migration (.cloudward) à ouvrir ou à créer.</translation>
    </message>
    <message>
        <source>The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode.</source>
        <translation>De même, avec des images de chaque page en clair, en sombre, en allemand, en japonais, en grand texte et en mode présentation.</translation>
    </message>
</context>
</TS>
