<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation>aún crece: algo lo está escribiendo</translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation>se escribió en él mientras se traía</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation>su SHA-256 es %1 y debería ser %2</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation>se desempaqueta de %1 a %2 o más, como ninguna copia de seguridad de Jira, y no se siguió leyendo</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>no contiene ningún tar</translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation>contiene más de %1 archivos, y una copia de seguridad contiene dos</translation>
    </message>
</context>
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, línea %2, columna %3</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation>%1: %2 (archivos: %3)</translation>
    </message>
    <message>
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation>se cuentan los enlaces a %1, la dirección del encabezado de la copia de seguridad; su base de datos indica %2, y los enlaces a esa dirección no se contaron</translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation>%1: %2 enlaces</translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation>en otros lugares: %1 enlaces</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, línea %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation>%1 en “%2” (proyectos: %3)</translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation>%1 (permiso global)</translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation>encabezado: %1, compilación %2</translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation>base de datos: %1, compilación %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation>%1: %2 filas, el final indica %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation>%1 %2 (%3), deshabilitada</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inactivo</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP o Active Directory</translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation>interno con inicio de sesión LDAP</translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation>Crowd u otro Jira</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation>%1 (%2): %3 usuarios</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation>ha dejado de crecer en %1, y el final de un ZIP no está</translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Dirección en el servidor</translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation>En la pantalla de la app</translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation>Cuenta que elegir</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation>la dirección de la copia de seguridad no es la que tiene el volcado</translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation>elegida a mano en la tabla de personas</translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation>propuesta: el mismo nombre antes de la @</translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation>propuesta: el mismo nombre completo</translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation>propuesta: un nombre parecido</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>emparejado por correo electrónico</translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation>se emparejará en cuanto exista la cuenta</translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation>quizá emparejado: la cuenta oculta su dirección</translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation>emparejado con otra cuenta: compruébelo</translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation>elija la cuenta en la lista</translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation>sin cuenta: créela antes de la restauración</translation>
    </message>
    <message>
        <source>stays without an account</source>
        <translation>se queda sin cuenta</translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation>una entrada no empieza donde debería</translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation>termina dentro de una entrada</translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation>no está escrito como se escriben los paquetes</translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation>termina dentro de esta entrada</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation>su directorio no es el de sus entradas</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation>no se pueden identificar, porque las cuentas ocultan su dirección o los usuarios no la tienen: %1</translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation>identificados solo por su nombre: %1</translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation>Recuentos en ambos lados</translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation>Lo que contenía la copia de seguridad debería estar en la nube, ni menos ni otra cosa.</translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation>Mire las filas que difieren. Los recuentos de incidencias son estimaciones que van con unos minutos de retraso: vuelva a leerlos antes de preocuparse.</translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation>Contenido a nombre de Admin</translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation>Un fallo conocido de la importación: lo que la persona que importa había escrito en el servidor puede pertenecer después a un usuario llamado Admin.</translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
        <translation>Busque incidencias informadas por Admin. Si son suyas, consulte al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation>Las personas pueden iniciar sesión</translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation>Las contraseñas no se traen, y los grupos importados no tienen acceso a ningún producto hasta que se les concede.</translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation>Pida a alguien de cada grupo que inicie sesión con su dirección de correo electrónico y abra uno de sus proyectos. Conecte el inicio de sesión único si lo usa.</translation>
    </message>
    <message>
        <source>Single sign-on and identity provider</source>
        <translation>Inicio de sesión único y proveedor de identidad</translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation>Los directorios del servidor (LDAP, Crowd, Azure AD) no se traen: la nube no sigue por sí sola quién entra en la empresa o sale de ella.</translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
        <translation>Verifique el dominio de la empresa y conecte el inicio de sesión único y el aprovisionamiento en la administración de la organización, si los usa.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation>Los grupos que se combinaron pueden ver más que antes, y puede haber cambiado a quién nombra un esquema de permisos.</translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation>Abra un proyecto restringido como alguien que no debe verlo, y mire el sitio sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation>Los adjuntos se abren</translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation>Una incidencia muestra la lista de sus adjuntos en cuanto se importan los datos, aunque falte el archivo en sí.</translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation>Abra un adjunto antiguo, uno nuevo y uno grande en varios proyectos.</translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation>Avatares y logotipo</translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation>Vienen con los medios, en el primer paquete. Las imágenes de los usuarios, no.</translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation>Mire la lista de proyectos y el logotipo del sitio, y ponga de nuevo lo que falte.</translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation>Filtros y paneles</translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation>Las consultas que nombran usuarios, o funciones y campos de aplicaciones, quizá ya no funcionen; los gadgets de aplicaciones pueden haber desaparecido.</translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation>Abra los más usados y mire si siguen compartidos como usted quiere.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation>Los tableros dependen de su filtro: columnas, sprints, estimaciones y clasificación cuelgan de él.</translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation>Abra un tablero Scrum y uno Kanban, y mire el sprint activo y el backlog.</translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation>Flujos de trabajo y tipos de incidencia</translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation>Las condiciones, los validadores y las funciones que habían añadido aplicaciones o scripts no existen en la nube.</translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation>Lleve una incidencia de prueba de cada tipo importante desde su creación hasta su cierre, y compare los flujos de trabajo que usaban aplicaciones.</translation>
    </message>
    <message>
        <source>Automation, calendars and time</source>
        <translation>Automatización, calendarios y hora</translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation>Las reglas, los acuerdos de nivel de servicio y las tareas programadas se ejecutan en nombre de alguien, según un reloj, y pueden nombrar usuarios o campos que ahora se llaman de otra forma.</translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
        <translation>Mire la zona horaria del sitio y de quién son las reglas, y haga que se ejecute una regla de cada tipo.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation>Enlaces al servidor antiguo</translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation>Los enlaces de los textos solo se asignaron al sitio nuevo donde se eligió la dirección antigua durante la importación.</translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation>Busque la dirección antigua en descripciones y comentarios, y piense en los enlaces de wikis, chats, correos y marcadores.</translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation>Enlaces de aplicaciones e integraciones</translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation>Confluence, Bitbucket, servidores de compilación, webhooks y scripts siguen hablando con el servidor antiguo.</translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation>Conecte cada uno de nuevo con la dirección nueva y dé a los scripts un token de API en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation>La importación no trae las aplicaciones ni sus datos; cada proveedor tiene su propia vía.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation>Instale las aplicaciones que aún necesite y siga la guía de cada proveedor para sus datos.</translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation>BigPicture</translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation>BigPicture se traslada con un volcado propio, y sus integraciones están desactivadas después de restaurarlo. Muchos usuarios sin emparejar significan que los usuarios de Jira no llegaron.</translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation>Restaure el volcado en el BigPicture de la nube, asigne los usuarios, mire algunos boxes y vuelva a activar las conexiones.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation>El correo que se desactivó para la importación sigue desactivado; el correo activado escribe a todos con cada cambio.</translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation>Configure el correo saliente como lo quiera, envíese un mensaje a usted mismo y configure de nuevo las direcciones que reciben correo.</translation>
    </message>
    <message>
        <source>Plan and billing</source>
        <translation>Plan y facturación</translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation>Un sitio que empezó como prueba termina con ella, y los puestos se cuentan por producto.</translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation>Mire en la facturación de la organización que cada producto tenga su plan, sus puestos y una forma de pago.</translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation>Las copias de seguridad de la propia nube</translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation>El servicio de copias de seguridad del servidor desapareció con él, y sus archivos no contienen nada de lo que se escriba a partir de ahora.</translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
        <translation>Decida cómo se hace copia de seguridad del sitio de la nube y haga una primera.</translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation>El servidor antiguo ya no admite cambios</translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation>Lo que se escriba ahora allí no está en el lugar donde la gente lo busca.</translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation>Ponga el servidor en solo lectura con un esquema de permisos, coloque un aviso con la dirección nueva y conserve un tiempo el servidor y su copia de seguridad.</translation>
    </message>
    <message>
        <source>People know</source>
        <translation>La gente lo sabe</translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation>La dirección, la forma de iniciar sesión y buena parte del aspecto han cambiado.</translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation>Comunique a todos la dirección nueva, cómo iniciar sesión y a quién preguntar.</translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation>Tokens y claves de la migración</translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation>Abren todo el sitio y, a partir de ahora, nadie los necesita.</translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation>Revoque el token de API, la clave de la organización y el token de acceso del servidor que creó para la migración.</translation>
    </message>
    <message>
        <source>Boxes and programs are there</source>
        <translation>Los boxes y programas están</translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation>La restauración los trae como estaban cuando se hizo el volcado, y nada más reciente.</translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation>Abra la vista general de boxes en ambos lados y compare sus nombres, su número y su lugar en el árbol.</translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation>Los boxes muestran sus tareas</translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation>Lo que contiene un box se encuentra mediante proyectos, tableros y JQL. Los filtros que nombran usuarios o campos de un modo que la nube no conoce no encuentran nada.</translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation>Abra los boxes más grandes y compare el número de tareas. Donde alguno esté vacío, mire su scope definition.</translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation>El diagrama de Gantt se ve como antes</translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation>Las fechas, las dependencias y el orden de las tareas vienen en parte de Jira y en parte de la aplicación: ambas deben encajar.</translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation>Compare en ambos lados un plan conocido: fechas, flechas de dependencia, líneas base, marcadores.</translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation>Los equipos y recursos tienen las personas correctas</translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation>La aplicación empareja a las personas por correo electrónico, y quien se eligió a mano puede haberse elegido mal.</translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation>Abra los equipos y una vista de recursos. Mire sobre todo a quienes usted eligió a mano.</translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation>Quién puede ver y cambiar los boxes</translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation>Los roles de los boxes nombran personas y grupos, y los grupos pueden tener otro nombre en la nube.</translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation>Mire la seguridad de un box que no todos pueden ver, y pregunte a alguien que no deba verlo.</translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation>el sitio no se lo dice a su cuenta</translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation>su cuenta no puede listarlos</translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
        <translation>su cuenta no puede listar los usuarios del sitio</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>iguales: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>distintos: %1</translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation>no se pudieron comparar: %1</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation>un usuario llamado Admin ha informado incidencias; el servidor también tenía un usuario con ese nombre</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation>un usuario llamado Admin ha informado incidencias, y el servidor no tenía ninguno con ese nombre</translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation>de las incidencias que usted informó, %1 según la copia de seguridad, unas %2 pertenecen a su cuenta</translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation>ninguna incidencia fue informada por un usuario llamado Admin</translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation>todas las %1 incidencias con adjuntos</translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation>%1 de %2 incidencias con adjuntos, elegidas al azar, semilla %3</translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation>incidencias que su cuenta no ve: %1</translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation>una incidencia muestra la lista de sus adjuntos aunque falte el archivo</translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation>se abrió un archivo de cada incidencia</translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
        <translation>%1: %2, en la lista sin su archivo</translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation>Guía de planificación leída y día elegido</translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation>La nube y el servidor difieren en lo que pueden hacer, y mientras dura la migración nadie debería trabajar en el servidor: lo que se escribe después de la copia de seguridad no se trae.</translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation>Lea la guía de planificación de Atlassian, pruebe todo el recorrido una vez en un sitio de prueba y comunique cuándo no estará disponible Jira.</translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation>Versión de Jira</translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation>Desde la 7.13.1, una copia de seguridad se puede importar tal como está. De la 7.6.0 a la 7.13.0, todas las horas se leen como UTC; desde la 7.0.0 puede funcionar; las copias más antiguas no se aceptan.</translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation>Actualice el servidor a la 7.13.1 o posterior y haga otra copia de seguridad. Desde la 7.6.0 puede continuar sin actualizar si el reloj del servidor está en UTC o si las horas exactas no importan.</translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation>Un sitio de la nube al que trasladarse</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation>La copia de seguridad se importa en un sitio que ya existe; para empezar basta un sitio de prueba.</translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation>Regístrese en Atlassian para obtener un sitio y conéctelo aquí. Una prueba se puede prolongar si lo pide.</translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation>Datos en el sitio de la nube</translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation>La importación reemplaza todo lo que contiene el Jira del sitio: proyectos, incidencias y ajustes. Los usuarios se quedan, o también se reemplazan si usted lo elige, incluidos los que usan otros productos del sitio.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
        <translation>Tome un sitio nuevo y vacío, o haga antes una copia de seguridad de este. Escriba el nombre del sitio, junto a su dirección, solo si lo que hay en él se puede perder.</translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation>Sus permisos en el servidor</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation>Solo un administrador del sistema de Jira puede hacer una copia de seguridad de todo el servidor.</translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation>Conéctese como miembro de un grupo con el permiso global Administradores del sistema de Jira, o pida a alguien que lo sea que le añada.</translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation>Sus permisos en la nube</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation>La importación, los grupos y el acceso a los productos están en manos de los administradores del sitio.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation>Haga que le añadan a los administradores del sitio o de la organización. Quien registró el sitio es uno de ellos.</translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation>Lo que está abierto a cualquiera</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation>En un servidor dentro de la empresa, cualquiera son los compañeros. Un sitio de la nube está en internet, y allí cualquiera es todo el mundo.</translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation>Quite Cualquiera (Anyone) de los esquemas de permisos y del permiso Explorar usuarios (Browse Users), y comparta filtros, paneles y tableros con usuarios que hayan iniciado sesión o con grupos. Después haga la copia de seguridad.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
        <translation>Cada plan de Jira Cloud almacena hasta cierto límite y no más. Los programas no pueden preguntar cuánto; lo que figura aquí es lo que indica Atlassian.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation>Compare el tamaño de sus adjuntos con el almacenamiento de su plan en la página de Atlassian sobre almacenamiento.</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuarios</translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation>En mayo de 2022 Atlassian cerró la importación de copias de seguridad de un servidor para licencias de hasta 1000 usuarios. Si un sitio la ofrece a pesar de ello, solo se ve allí. Además, su plan necesita un puesto por cada usuario activo.</translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation>Mire si Configuración &gt; Sistema &gt; Importar y exportar (Settings &gt; System &gt; Import and Export) de su sitio ofrece Import Jira Server; si no, consulte al soporte de Atlassian. Contrate suficientes puestos antes de la importación.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Issues that you reported</source>
        <translation>Incidencias que usted informó</translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation>Pertenencias a grupos</translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation>Adjuntos por nombre y tamaño, una muestra</translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation>Adjuntos por nombre y tamaño, todos</translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation>Proyectos con imagen propia</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>Incidencias de %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Miembros de %1</translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation>grupos cuyos miembros no se encuentran todos: %1 de %2</translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation>el grupo no está en la nube</translation>
    </message>
    <message>
        <source>your account may not read its members</source>
        <translation>su cuenta no puede leer sus miembros</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation>El servidor es %1, la copia de seguridad es de %2</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>zona horaria %1</translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation>sin proyectos ni incidencias</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation>la importación eliminaría: proyectos %1, incidencias %2</translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation>la importación ha empezado; no se sabe qué contenía antes el sitio</translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
        <translation>usted escribió el nombre de %1</translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation>%1 es administrador del sistema</translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation>%1 es administrador, pero no administrador del sistema</translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation>%1 no es administrador</translation>
    </message>
    <message>
        <source>signed in as %1; the token may not read their permissions</source>
        <translation>sesión iniciada como %1; el token no permite leer sus permisos</translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation>%1 no administra Jira allí</translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation>%1 administra Jira; no se ha visto que administre el sitio</translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation>%1 administra el sitio</translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation>El servidor concede a cualquiera: %1</translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation>nada en la copia de seguridad está abierto a cualquiera</translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation>Ningún esquema de permisos concede nada a cualquiera. No se miraron los filtros, los paneles ni los tableros.</translation>
    </message>
    <message>
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation>el plan es gratuito y almacena %1 (según Atlassian, a fecha de %2)</translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation>el plan es de pago; Standard almacena %1, Premium tanto como quiera (según Atlassian, a fecha de %2); no se puede preguntar cuál de los dos es</translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
        <translation>no se ha podido leer el plan del sitio; Free almacena %1, Standard %2, Premium tanto como quiera (según Atlassian, a fecha de %3)</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>adjuntos: %1</translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation>mayores de los %1 que el sitio permite por subida: %2</translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation>usuarios que cuentan para la licencia del servidor: %1</translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation>usuarios activos en la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation>puestos de %1: %2</translation>
    </message>
    <message>
        <source>the backup could not be read again</source>
        <translation>la copia de seguridad no se pudo volver a leer</translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation>contados clave por clave, porque la estimación difería</translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation>según la cuenta del token de API, que no tiene por qué ser la que usted tenía en el servidor</translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation>su cuenta no puede listar los grupos del sitio</translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation>si se ha elegido una imagen propia; no se compararon las imágenes en sí, las de los usuarios ni el logotipo</translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation>proyectos que su cuenta no ve: %1</translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation>ningún proyecto tiene allí esta clave original; existen %1</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation>Administración del sitio</translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation>Administración de sus productos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation>
            <numerusform>%1 y %n más en %2</numerusform>
            <numerusform>%1 y %n más en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Acceso a %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL o MariaDB</translation>
    </message>
    <message>
        <source>leave the password out of the connection string</source>
        <translation>no ponga la contraseña en la cadena de conexión</translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation>necesita un controlador o un origen de datos de ODBC</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>falta el servidor</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>falta el nombre de la base de datos</translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation>los puertos van de 1 a 65535</translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation>el servidor o la base de datos tiene un carácter que ninguno puede tener</translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation>ODBC no acepta nombres de usuario ni contraseñas con punto y coma</translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation>el esquema no es un nombre</translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation>empiece con postgresql://, mysql://, sqlserver:// u oracle://</translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation>no ponga la contraseña en la dirección</translation>
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
        <translation>No se indica ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation>%1 para %2 no termina en un dominio de nivel superior como .com.</translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation>%1 para %2 está en un dominio que no existe.</translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation>%1 para %2 no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation>No se ha indicado ningún dominio.</translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation>Jira Cloud rechazaría todas las direcciones del dominio %1.</translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation>%1 no es ningún usuario ni la dirección de nadie.</translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation>%1 son varios usuarios: %2. Nombre uno de ellos.</translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation>A %1 ya se le da otra dirección más arriba; %2 no se usa.</translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation>Esta fila necesita dos campos: quién y la dirección nueva.</translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation>%1 no puede tener %2: es la dirección de %3.</translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation>Estas reglas forman un círculo. No se cambia ninguna dirección hasta que se quite una de ellas.</translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation>Las reglas se contradicen para %1, cuya dirección queda como está.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>La copia de seguridad no se puede leer</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation>Jira Cloud acepta un archivo ZIP con dos archivos XML, y este no lo es, o está dañado o cifrado.</translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation>Copie otra vez el archivo del servidor y compare su tamaño allí y aquí. Si sigue ilegible, haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation>No hay ningún entities.xml en este archivo</translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation>Sin él la importación se detiene de inmediato: es el archivo que contiene toda la base de datos.</translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation>Elija el ZIP que Jira escribió en la carpeta export de su carpeta principal, no un archivo comprimido de medios ni otra exportación.</translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation>Los archivos XML están en una carpeta dentro del ZIP</translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation>La importación solo busca entities.xml en el nivel superior del ZIP y dice que el archivo no lo contiene.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation>Use el ZIP tal como lo escribió Jira, o deje que Cloudward escriba una copia corregida con los dos archivos XML en el nivel superior.</translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation>La copia de seguridad está empaquetada, pero no como ZIP</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation>Jira Cloud acepta un archivo ZIP. Cloudward lee también un tar o un 7z, para que se pueda comprobar lo que contiene.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
        <translation>Use el ZIP tal como lo escribió Jira, o deje que Cloudward escriba una copia corregida, que es un ZIP.</translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation>La copia de seguridad termina demasiado pronto</translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation>Falta una parte: se interrumpió al copiarla o el disco estaba lleno cuando Jira la escribió.</translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation>Cópiela de nuevo. Si el archivo del servidor tiene el mismo tamaño, haga otra copia de seguridad con suficiente espacio libre.</translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation>La copia de seguridad tiene el formato de Jira 4</translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation>El ZIP contiene un único archivo XML con otro nombre, como lo escribía Jira hasta la versión 4.3. Jira Cloud no lo acepta.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation>Actualice Jira a la 7.13.1 o posterior y haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation>El XML está roto</translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation>La importación lee el archivo con un analizador estricto y falla en el primer lugar que no está bien formado.</translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation>Haga otra copia de seguridad. Si el mismo lugar vuelve a estar roto, corrija antes el texto correspondiente en Jira.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation>El XML no es UTF-8 en su totalidad</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation>Los bytes que no son UTF-8 válido acaban con la importación, y un archivo guardado con otra codificación pierde sus letras.</translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
        <translation>Haga otra copia de seguridad y no abra ni guarde el XML en un editor. Si vuelven a aparecer, corrija los textos en Jira o deje que Cloudward quite o reemplace esos bytes en una copia corregida.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caracteres que XML no permite</translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation>Los caracteres de control y similares proceden de textos pegados y de aplicaciones. La importación se detiene en el primero.</translation>
    </message>
    <message>
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
        <translation>Deje que Cloudward los quite o reemplace en una copia corregida, o corrija los textos en Jira y haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation>La copia de seguridad contiene un número de filas distinto del que dice</translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation>Jira escribe al final de la copia de seguridad el número de filas de cada tipo. Donde difieren, se perdieron o añadieron filas después de escribirla, o alguien trabajó mientras se hacía.</translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation>Haga otra copia de seguridad mientras nadie trabaje en Jira.</translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation>La copia de seguridad ocupa más de 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation>Jira Cloud acepta una copia de seguridad de hasta 20 GB.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation>Archive o elimine lo que ya no haga falta y haga otra copia de seguridad, o consulte al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation>Esta versión de Jira es demasiado antigua</translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation>Las copias de seguridad de versiones anteriores a la 7.0 no se pueden importar en Jira Cloud.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation>Actualice Jira a la 7.13.1 o posterior y haga después otra copia de seguridad.</translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation>Esta versión de Jira puede fallar</translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation>Atlassian ya no garantiza que las copias de seguridad de las versiones 7.0 a 7.5 se puedan importar.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation>Actualice Jira a la 7.13.1 o posterior antes de la copia de seguridad. Si continúa, pruebe antes la importación en un sitio de prueba.</translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation>Todas las horas se leerán como UTC</translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation>Antes de la versión 7.13.1 la copia de seguridad no lleva la zona horaria del servidor, de modo que las fechas de las incidencias y del historial se desplazan según su diferencia horaria. Un servidor en UTC no pierde nada.</translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation>Si las horas importan, actualice Jira a la 7.13.1 o posterior antes de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation>La copia de seguridad nombra dos versiones de Jira</translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation>La versión de la base de datos difiere de la del encabezado. Ocurre tras una actualización que no terminó o si se editó una copia de seguridad. Que esto perturbe la importación es una suposición.</translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation>Compruebe la versión en Información del sistema, en el servidor. Si difiere de lo que espera, inicie Jira una vez, deje que termine la actualización y haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation>Adjuntos según la lista de la propia copia de seguridad</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation>Cada plan de Jira Cloud tiene un límite de almacenamiento, y los archivos de medios se importan aparte de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation>Compárelo con el almacenamiento de su plan y procure que haya el mismo espacio libre para empaquetar.</translation>
    </message>
    <message>
        <source>Links to the old server in texts</source>
        <translation>Enlaces al servidor antiguo en los textos</translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation>Incidencias, comentarios y otros textos enlazan con páginas de este Jira por su dirección. Después de la importación llevan al servidor antiguo, salvo que se asignen.</translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
        <translation>Cuando la página de importación muestre direcciones de servidores Jira, elija esta antes de ejecutar la importación.</translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation>Aplicaciones instaladas en el servidor</translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation>Las aplicaciones no se trasladan con la importación, y la mayoría guarda sus datos en tablas que Jira Cloud no lee.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation>Consulte la vía propia de cada aplicación a Jira Cloud antes de apagar el servidor.</translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation>BigPicture o BigGantt está instalado</translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation>Sus datos se traen con un volcado de base de datos de la aplicación, que debe hacerse con la versión 8.2.2 o posterior.</translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation>Actualice la aplicación a la 8.2.2 o posterior si es más antigua, y haga el volcado antes de que desaparezca el servidor.</translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation>Archivos que no pertenecen a los medios</translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation>No están donde Jira guarda adjuntos, avatares y logotipos, así que Jira no los conoce y se dejan fuera.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation>No hay que hacer nada, salvo que vea entre ellos archivos que eche en falta.</translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation>Los enlaces simbólicos se dejan fuera</translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation>Aquello a lo que apuntan no se empaqueta, porque puede estar en cualquier lugar de la máquina.</translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation>Si hay adjuntos almacenados tras estos enlaces, elija la carpeta a la que apuntan o copie los archivos a su lugar.</translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation>Nombres que no se pueden escribir en un archivo comprimido</translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation>Un archivo con un nombre así podría sobrescribir otros al desempaquetarlo, o tiene caracteres que ningún archivo comprimido admite, así que no se empaqueta.</translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation>Averigüe de dónde procede el archivo comprimido. Cambie el nombre de los archivos en el origen y mire de nuevo.</translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation>El mismo nombre más de una vez</translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation>Los nombres iguales, o que solo difieren en mayúsculas y minúsculas, no pueden llegar ambos: se empaqueta el primero.</translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation>Mire el origen y quite las copias que no quiera.</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation>Lo que no se puede leer no se puede empaquetar, y faltaría en Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation>Corrija los permisos de los archivos, o cópielos de nuevo, y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Files that were left out because they could not be read</source>
        <translation>Archivos que se dejaron fuera porque no se pudieron leer</translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation>Estaban cuando se miraron los medios, pero no se pudieron leer, habían desaparecido o habían cambiado al empaquetarlos. Faltarían en Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
        <translation>Corrija sus permisos o cópielos de nuevo, y empaquete otra vez: solo se rehacen los paquetes a los que pertenecen.</translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation>Entradas empaquetadas de un modo inusual</translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation>Están cifradas o comprimidas con un método que la importación no lee.</translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation>Empaquete de nuevo los medios con un ZIP corriente, o elija la carpeta en sí.</translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation>Archivos mayores que un paquete</translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation>Un archivo no se puede dividir, así que no cabe en ningún paquete y se deja fuera.</translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation>Elija un tamaño de paquete mayor, hasta 5 GB, y empaquete otra vez. Lo que sea aún mayor hay que añadirlo a mano a su incidencia.</translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation>Adjuntos sin archivo</translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation>La copia de seguridad los conoce y los medios no los contienen. En Jira Cloud serán nombres que no se pueden abrir.</translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation>Busque los archivos en el servidor. Si allí tampoco están, no se pierde nada más por continuar.</translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation>Adjuntos de un tamaño distinto del que indica la copia de seguridad</translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation>El archivo se modificó o su copia se interrumpió.</translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation>Copie de nuevo estos archivos del servidor.</translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation>Archivos a los que no se refiere ningún adjunto</translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation>Son más recientes que la copia de seguridad, o quedaron de incidencias eliminadas. No hacen daño.</translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation>Si son más recientes que la copia de seguridad, haga la copia de seguridad y la copia de los medios al mismo tiempo, mientras nadie trabaje.</translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation>Un paquete está dañado</translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation>No es lo que se escribió: la importación fallaría o perdería archivos.</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Empaquételo de nuevo.</translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation>Falta un paquete</translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation>Se planificó y se escribió, y no está en su lugar.</translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation>Empaquételo de nuevo o devuélvalo a donde estaba.</translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation>Archivos que faltan en los paquetes</translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation>Están en el origen y en ningún paquete.</translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation>Empaquete de nuevo los medios.</translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation>Archivos que difieren del origen</translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation>Lo que hay en un paquete no es lo que contiene ahora el origen.</translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation>Si el origen ha cambiado desde entonces, empaquete de nuevo los medios.</translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation>Usuarios sin dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation>Jira Cloud conoce a las personas por su dirección de correo electrónico. La importación de usuarios falla para quien no la tenga.</translation>
    </message>
    <message>
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Dé a cada uno una dirección propia: en Jira, y haga después otra copia de seguridad; o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation>Usuarios cuya dirección de correo electrónico oculta el servidor</translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation>Jira está configurado para enmascarar u ocultar direcciones, así que están vacías en users.csv y no se pudieron comprobar.</translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
        <translation>Tome los usuarios de la copia de seguridad o de la base de datos; o haga que la visibilidad del correo electrónico de los usuarios sea pública en la configuración general de Jira mientras exporta.</translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation>Usuarios con una dirección de correo electrónico no válida</translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation>La dirección tiene caracteres o una longitud que la comprobación del propio Atlassian rechaza. La importación falla cerca del final.</translation>
    </message>
    <message>
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Corrija las direcciones: en Jira, y haga después otra copia de seguridad; o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation>Direcciones de correo electrónico que no terminan en un dominio de nivel superior</translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation>Una dirección como nombre@empresa, sin .com ni nada parecido, detiene la importación.</translation>
    </message>
    <message>
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Complete las direcciones: en Jira, y haga después otra copia de seguridad; o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation>Direcciones de correo electrónico en un dominio que no existe</translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation>Atlassian cita example.com como un dominio que detiene la importación. Que también lo hagan los demás nombres reservados (.test, .local, .invalid, localhost) es una suposición.</translation>
    </message>
    <message>
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Reemplace las direcciones por otras reales: en Jira, y haga después otra copia de seguridad; o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation>Varios usuarios con una misma dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation>Cada usuario necesita una dirección propia. Las mayúsculas y los espacios no cuentan como diferencia.</translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Dé a cada uno de estos usuarios otra dirección, o desactive las cuentas que nadie usa: en Jira, y haga después otra copia de seguridad; o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation>Direcciones de correo electrónico que pueden ser rechazadas</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation>Atlassian ha publicado dos comprobaciones de direcciones, y solo una de ellas acepta estas. La causa habitual es un signo más.</translation>
    </message>
    <message>
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
        <translation>Cámbielas si es fácil, en Jira o en una copia corregida que escribe Cloudward. Si no, pruebe antes la importación en un sitio de prueba.</translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation>Un nombre de usuario dos veces en el mismo directorio</translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation>La importación se detiene con un error sobre la sincronización de usuarios y grupos.</translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation>Cambie el nombre de uno de cada par, o quítelo, en la gestión de usuarios de Jira y haga después otra copia de seguridad.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation>Nombres de usuario que empiezan por addon_</translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation>El prefijo está reservado para las aplicaciones del Marketplace, y la cuenta de una persona con un nombre así detiene la importación.</translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
        <translation>Cambie el nombre de estos usuarios o elimínelos en Jira y haga después otra copia de seguridad; o deje que Cloudward les cambie el nombre en una copia corregida.</translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation>Usuarios de un directorio externo</translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation>Jira Cloud acepta usuarios del directorio interno de Jira. Los usuarios de LDAP, Active Directory o Crowd quizá no lleguen.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation>Trasládelos al directorio interno antes de la copia de seguridad, o exporte usuarios y grupos como CSV (paso 1) para el soporte de Atlassian.</translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation>Usuarios inactivos</translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation>Se traen como cuentas inactivas y no necesitan licencia.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation>Usuarios eliminados de los que quedan huellas</translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation>La copia de seguridad aún los conoce, aunque sus cuentas ya no existen. Se espera que en Jira Cloud su trabajo aparezca a nombre de un antiguo usuario; es una suposición.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation>No hay que hacer nada. Si los nombres importan, cree de nuevo las cuentas antes de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation>Hasta 1000 usuarios: quizá no se ofrezca la importación</translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation>Desde mayo de 2022 Atlassian solo ofrece la importación del sitio de un Jira Server si hay más de 1000 usuarios.</translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation>Mire si la página de importación de su sitio la ofrece. Si no, consulte al soporte de Atlassian antes de continuar.</translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation>Grupos con un nombre reservado</translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation>Grupos como site-admins y system-administrators pertenecen al propio Jira Cloud y no se traen.</translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation>Anote quién está en ellos. Dé a esas personas sus derechos en Jira Cloud a mano después de la importación.</translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation>jira-administrators pasa a ser administrators</translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation>La importación da otro nombre a este grupo y conserva sus miembros.</translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation>Mire los miembros de administrators después de la importación.</translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation>Grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation>Jira Cloud no tiene grupos anidados. Es probable que los miembros que pertenecen a un grupo solo a través de otro pierdan esa pertenencia; es una suposición.</translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation>Añada a esas personas directamente al grupo exterior antes de la copia de seguridad, o después de la importación.</translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation>Permisos concedidos a cualquiera</translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation>Dentro de la red de una empresa, cualquiera son los compañeros. En Jira Cloud significa todo el mundo en internet, sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
        <translation>Reemplace Cualquiera (Anyone) por un grupo o por cualquier usuario que haya iniciado sesión en estos esquemas de permisos, o deje que Cloudward retire estas concesiones en una copia corregida.</translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation>Proyectos que cualquiera puede explorar</translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation>En Jira Cloud todo el mundo en internet podría leer las incidencias de estos proyectos sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
        <translation>Quite Cualquiera (Anyone) del permiso Explorar proyectos (Browse Projects), salvo que el proyecto deba ser público: en Jira, o en una copia corregida que escribe Cloudward.</translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation>Cualquiera puede explorar usuarios</translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation>Los nombres de sus usuarios se podrían ver sin iniciar sesión. No está documentado cómo marca una copia de seguridad esta concesión; aquí se deduce de que le falta el grupo.</translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
        <translation>Dé el permiso global Explorar usuarios (Browse Users) a un grupo, o deje que Cloudward quite de él a Cualquiera (Anyone) en una copia corregida.</translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation>Filtros compartidos con todos</translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation>En Jira Cloud el nombre y la consulta del filtro se pueden ver sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Compártalos con usuarios que hayan iniciado sesión o con un grupo, o deje que Cloudward los comparta con usuarios que hayan iniciado sesión en una copia corregida.</translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation>Paneles compartidos con todos</translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation>En Jira Cloud un panel público se puede abrir sin iniciar sesión. El panel del sistema (System Dashboard) siempre es público y solo muestra lo que el visitante puede ver.</translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Comparta sus propios paneles con usuarios que hayan iniciado sesión o con un grupo, o deje que Cloudward los comparta con usuarios que hayan iniciado sesión en una copia corregida.</translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation>Claves de proyecto de más de diez caracteres</translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation>Jira Cloud permite diez caracteres en una clave nueva. Que la importación rechace las más largas es una suposición.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation>Pruebe antes la importación en un sitio de prueba, o cambie la clave en el servidor; los enlaces antiguos siguen funcionando allí.</translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation>Claves de proyecto de forma inusual</translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation>Las claves de Jira Cloud se componen de mayúsculas, dígitos y guiones bajos y empiezan por una letra. Que la importación rechace otras es una suposición.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation>Pruebe antes la importación en un sitio de prueba, o cambie la clave en el servidor.</translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation>Proyectos cuya clave se cambió</translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation>Sus adjuntos están en una carpeta con el nombre de la primera clave. Cloudward lo tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What this road moves</source>
        <extracomment>Guide, before.what-moves, title</extracomment>
        <translation>Qué traslada esta vía</translation>
    </message>
    <message>
        <source>A backup of the whole Jira, Server or Data Center, is imported into a cloud site: software, business and service projects together, with their settings, users and groups.</source>
        <extracomment>Guide, before.what-moves, text</extracomment>
        <translation>Una copia de seguridad de todo Jira, Server o Data Center, se importa en un sitio de la nube: los proyectos de software, de negocio y de servicio juntos, con sus ajustes, usuarios y grupos.</translation>
    </message>
    <message>
        <source>The guide speaks of Jira Core and Jira Service Desk. In the cloud these are now Jira itself and Jira Service Management.</source>
        <extracomment>Guide, before.what-moves, outdated</extracomment>
        <translation>La guía habla de Jira Core y Jira Service Desk. En la nube son ahora el propio Jira y Jira Service Management.</translation>
    </message>
    <message>
        <source>Single projects, or a site that is in use</source>
        <extracomment>Guide, before.not-parts, title</extracomment>
        <translation>Solo algunos proyectos, o un sitio en uso</translation>
    </message>
    <message>
        <source>The import takes all or nothing: single projects cannot be chosen, and nothing is merged with projects that the site has already.</source>
        <extracomment>Guide, before.not-parts, text</extracomment>
        <translation>La importación es todo o nada: no se pueden elegir proyectos sueltos, y nada se combina con los proyectos que el sitio ya tiene.</translation>
    </message>
    <message>
        <source>For single projects use Atlassian&apos;s Migration Assistant (JCMA), but not where BigPicture has to come along. Or bring everything together on the server first.</source>
        <extracomment>Guide, before.not-parts, remedy</extracomment>
        <translation>Para proyectos sueltos use el Migration Assistant de Atlassian (JCMA), pero no si BigPicture debe acompañarlos. O reúna antes todo en el servidor.</translation>
    </message>
    <message>
        <source>In 2019 the assistant could only be tried in a programme for early users. Today it is Atlassian&apos;s usual way for most servers.</source>
        <extracomment>Guide, before.not-parts, outdated</extracomment>
        <translation>En 2019 el asistente solo se podía probar en un programa para usuarios anticipados. Hoy es la vía habitual de Atlassian para la mayoría de los servidores.</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <extracomment>Guide, before.order, title</extracomment>
        <translation>El orden de los pasos</translation>
    </message>
    <message>
        <source>Users and groups where they are needed, the backup, the media; then both imports, access for groups, your own groups, and the proof. Media is imported after the backup, never before it.</source>
        <extracomment>Guide, before.order, text</extracomment>
        <translation>Usuarios y grupos donde hagan falta, la copia de seguridad, los medios; después ambas importaciones, el acceso para los grupos, los grupos de usted y la prueba. Los medios se importan después de la copia de seguridad, nunca antes.</translation>
    </message>
    <message>
        <source>Plan before you move</source>
        <extracomment>Guide, before.planning, title</extracomment>
        <translation>Planifique antes del traslado</translation>
    </message>
    <message>
        <source>Atlassian has a planning guide, answers to common questions, and lists of what differs between cloud and server.</source>
        <extracomment>Guide, before.planning, text</extracomment>
        <translation>Atlassian tiene una guía de planificación, respuestas a preguntas frecuentes y listas de las diferencias entre la nube y el servidor.</translation>
    </message>
    <message>
        <source>Read them, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <extracomment>Guide, before.planning, remedy</extracomment>
        <translation>Léalas, pruebe todo el recorrido una vez en un sitio de prueba y comunique cuándo no estará disponible Jira.</translation>
    </message>
    <message>
        <source>Jira 7.13.1 or later</source>
        <extracomment>Guide, before.version-fine, title</extracomment>
        <translation>Jira 7.13.1 o posterior</translation>
    </message>
    <message>
        <source>A backup of this version or a later one can be imported as it is.</source>
        <extracomment>Guide, before.version-fine, text</extracomment>
        <translation>Una copia de seguridad de esta versión o de una posterior se puede importar tal como está.</translation>
    </message>
    <message>
        <source>Jira 7.6.0 to 7.13.0: times shift</source>
        <extracomment>Guide, before.version-utc, title</extracomment>
        <translation>Jira 7.6.0 a 7.13.0: las horas se desplazan</translation>
    </message>
    <message>
        <source>The import reads all times as UTC, also when an issue was created and each entry of its history. A server whose clock is UTC loses nothing.</source>
        <extracomment>Guide, before.version-utc, text</extracomment>
        <translation>La importación interpreta todas las horas como UTC, también la de creación de cada incidencia y la de cada entrada de su historial. Un servidor cuyo reloj está en UTC no pierde nada.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later before the backup where the dates matter.</source>
        <extracomment>Guide, before.version-utc, remedy</extracomment>
        <translation>Si las fechas importan, actualice a la 7.13.1 o posterior antes de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Jira 7.0 to 7.5: it may fail</source>
        <extracomment>Guide, before.version-may-fail, title</extracomment>
        <translation>Jira 7.0 a 7.5: puede fallar</translation>
    </message>
    <message>
        <source>Such a backup may be imported, but Atlassian does not promise it.</source>
        <extracomment>Guide, before.version-may-fail, text</extracomment>
        <translation>Una copia de seguridad así quizá se pueda importar, pero Atlassian no lo garantiza.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later. If you go on, try the import on a trial site first.</source>
        <extracomment>Guide, before.version-may-fail, remedy</extracomment>
        <translation>Actualice a la 7.13.1 o posterior. Si continúa, pruebe antes la importación en un sitio de prueba.</translation>
    </message>
    <message>
        <source>Jira below 7.0 has to be upgraded</source>
        <extracomment>Guide, before.version-too-old, title</extracomment>
        <translation>Jira anterior a la 7.0: hay que actualizarlo</translation>
    </message>
    <message>
        <source>Jira Cloud does not take a backup of such a version.</source>
        <extracomment>Guide, before.version-too-old, text</extracomment>
        <translation>Jira Cloud no acepta una copia de seguridad de una versión así.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later, look whether everything is there, and make a new backup.</source>
        <extracomment>Guide, before.version-too-old, remedy</extracomment>
        <translation>Actualice a la 7.13.1 o posterior, mire si está todo y haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>How long the server goes on</source>
        <extracomment>Guide, before.server-end, title</extracomment>
        <translation>Hasta cuándo dura el servidor</translation>
    </message>
    <message>
        <source>Atlassian ended support for Jira Server and its apps in February 2024. Data Center is no longer sold to new customers, and becomes read-only at the end of March 2029.</source>
        <extracomment>Guide, before.server-end, text</extracomment>
        <translation>Atlassian terminó el soporte de Jira Server y sus aplicaciones en febrero de 2024. Data Center ya no se vende a clientes nuevos y pasa a ser de solo lectura a finales de marzo de 2029.</translation>
    </message>
    <message>
        <source>In 2019 Jira Server was still sold and supported.</source>
        <extracomment>Guide, before.server-end, outdated</extracomment>
        <translation>En 2019 Jira Server aún se vendía y tenía soporte.</translation>
    </message>
    <message>
        <source>A cloud site</source>
        <extracomment>Guide, before.site, title</extracomment>
        <translation>Un sitio de la nube</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists. A free trial is enough to begin.</source>
        <extracomment>Guide, before.site, text</extracomment>
        <translation>La copia de seguridad se importa en un sitio que ya existe. Para empezar basta una prueba gratuita.</translation>
    </message>
    <message>
        <source>Sign up at Atlassian, then connect to the site here. Ask Atlassian&apos;s support if the trial is too short for your tests.</source>
        <extracomment>Guide, before.site, remedy</extracomment>
        <translation>Regístrese en Atlassian y conecte después el sitio aquí. Si la prueba es demasiado corta para sus ensayos, consulte al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>The guide of 2019 names trials of 7 days, and 37 on request. How long yours lasts stands in the organisation&apos;s billing.</source>
        <extracomment>Guide, before.site, outdated</extracomment>
        <translation>La guía de 2019 habla de pruebas de 7 días, y de 37 si se piden. Cuánto dura la suya figura en la facturación de la organización.</translation>
    </message>
    <message>
        <source>The cloud site already holds data</source>
        <extracomment>Guide, before.existing-data, title</extracomment>
        <translation>El sitio de la nube ya contiene datos</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site&apos;s Jira; users and groups stay, or are replaced too, as you choose in step 4.</source>
        <extracomment>Guide, before.existing-data, text</extracomment>
        <translation>La importación reemplaza todos los proyectos, incidencias y ajustes del Jira del sitio; los usuarios y grupos se quedan o también se reemplazan, según elija en el paso 4.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. To keep cloud data, bring it together on the server first.</source>
        <extracomment>Guide, before.existing-data, remedy</extracomment>
        <translation>Tome un sitio nuevo y vacío, o haga antes una copia de seguridad de este. Para conservar datos de la nube, reúnalos antes en el servidor.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may be closed</source>
        <extracomment>Guide, before.users-rule, title</extracomment>
        <translation>Hasta 1000 usuarios: la importación puede estar cerrada</translation>
    </message>
    <message>
        <source>Whether a site offers the import of a server&apos;s backup shows only there, on its import page.</source>
        <extracomment>Guide, before.users-rule, text</extracomment>
        <translation>Si un sitio ofrece la importación de la copia de seguridad de un servidor, solo se ve allí, en su página de importación.</translation>
    </message>
    <message>
        <source>Look whether Settings, System, Import and Export offers “Import Jira Server”. Ask Atlassian&apos;s support to open it if it does not.</source>
        <extracomment>Guide, before.users-rule, remedy</extracomment>
        <translation>Mire si Configuración, Sistema, Importar y exportar (Settings, System, Import and Export) ofrece “Import Jira Server”. Si no, pida al soporte de Atlassian que lo abra.</translation>
    </message>
    <message>
        <source>The guide of 2019 knows no such limit. Since 1 May 2022 Atlassian offers this import only above 1,000 users, until further notice.</source>
        <extracomment>Guide, before.users-rule, outdated</extracomment>
        <translation>La guía de 2019 no conoce ese límite. Desde el 1 de mayo de 2022, y hasta nuevo aviso, Atlassian ofrece esta importación solo por encima de 1000 usuarios.</translation>
    </message>
    <message>
        <source>A seat for each active user</source>
        <extracomment>Guide, before.seats, title</extracomment>
        <translation>Un puesto por cada usuario activo</translation>
    </message>
    <message>
        <source>The free plan ends at 10 people for Jira and 3 agents for service projects, also for an import.</source>
        <extracomment>Guide, before.seats, text</extracomment>
        <translation>El plan gratuito termina en 10 personas para Jira y 3 agentes para proyectos de servicio, también para una importación.</translation>
    </message>
    <message>
        <source>Book enough seats before the import, or deactivate on the server who has gone.</source>
        <extracomment>Guide, before.seats, remedy</extracomment>
        <translation>Contrate suficientes puestos antes de la importación, o desactive en el servidor a quienes ya se fueron.</translation>
    </message>
    <message>
        <source>Your rights on the server</source>
        <extracomment>Guide, before.permissions-server, title</extracomment>
        <translation>Sus derechos en el servidor</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site: somebody in a group with the global permission Jira System Administrators.</source>
        <extracomment>Guide, before.permissions-server, text</extracomment>
        <translation>Solo un administrador del sistema de Jira puede hacer una copia de seguridad de todo el servidor: alguien de un grupo con el permiso global Administradores del sistema de Jira (Jira System Administrators).</translation>
    </message>
    <message>
        <source>Connect as one, or ask your administrators to add you before you begin.</source>
        <extracomment>Guide, before.permissions-server, remedy</extracomment>
        <translation>Conéctese como uno de ellos, o pida a sus administradores que le añadan antes de empezar.</translation>
    </message>
    <message>
        <source>Your rights in the cloud</source>
        <extracomment>Guide, before.permissions-cloud, title</extracomment>
        <translation>Sus derechos en la nube</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of the site&apos;s administrators. Users of the group site-admins are; whoever signed up for the site is one.</source>
        <extracomment>Guide, before.permissions-cloud, text</extracomment>
        <translation>La importación, los grupos y el acceso a los productos están en manos de los administradores del sitio. Los usuarios del grupo site-admins lo son; quien registró el sitio es uno de ellos.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators.</source>
        <extracomment>Guide, before.permissions-cloud, remedy</extracomment>
        <translation>Haga que le añadan a los administradores del sitio o de la organización.</translation>
    </message>
    <message>
        <source>The company&apos;s network no longer protects</source>
        <extracomment>Guide, before.security, title</extracomment>
        <translation>La red de la empresa ya no protege</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <extracomment>Guide, before.security, text</extracomment>
        <translation>En un servidor dentro de la empresa, cualquiera son los compañeros. Un sitio de la nube está en internet, y allí cualquiera es todo el mundo.</translation>
    </message>
    <message>
        <source>Look through the findings about permissions before the backup.</source>
        <extracomment>Guide, before.security, remedy</extracomment>
        <translation>Revise los hallazgos sobre permisos antes de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Projects open without signing in</source>
        <extracomment>Guide, before.anonymous, title</extracomment>
        <translation>Proyectos abiertos sin iniciar sesión</translation>
    </message>
    <message>
        <source>What a permission scheme grants to Anyone it grants to everybody on the internet after the import.</source>
        <extracomment>Guide, before.anonymous, text</extracomment>
        <translation>Lo que un esquema de permisos concede a Cualquiera (Anyone), después de la importación lo concede a todo el mundo en internet.</translation>
    </message>
    <message>
        <source>Put a group, or any logged-in user, in the place of Anyone, on the server or in a mended copy (step 2).</source>
        <extracomment>Guide, before.anonymous, remedy</extracomment>
        <translation>Ponga un grupo, o cualquier usuario que haya iniciado sesión, en lugar de Cualquiera (Anyone), en el servidor o en una copia corregida (paso 2).</translation>
    </message>
    <message>
        <source>Anyone in Browse Projects</source>
        <extracomment>Guide, before.anyone-browse, title</extracomment>
        <translation>Cualquiera en Explorar proyectos</translation>
    </message>
    <message>
        <source>With this grant people read the issues of the project without an account.</source>
        <extracomment>Guide, before.anyone-browse, text</extracomment>
        <translation>Con esta concesión se pueden leer las incidencias del proyecto sin tener cuenta.</translation>
    </message>
    <message>
        <source>Take Anyone out of Browse Projects unless the project is meant to be public.</source>
        <extracomment>Guide, before.anyone-browse, remedy</extracomment>
        <translation>Quite Cualquiera (Anyone) del permiso Explorar proyectos (Browse Projects), salvo que el proyecto deba ser público.</translation>
    </message>
    <message>
        <source>Who may see the list of users</source>
        <extracomment>Guide, before.browse-users, title</extracomment>
        <translation>Quién puede ver la lista de usuarios</translation>
    </message>
    <message>
        <source>The global permission Browse Users comes along as it is. If Anyone has it, the names of your users can be seen from outside.</source>
        <extracomment>Guide, before.browse-users, text</extracomment>
        <translation>El permiso global Explorar usuarios (Browse Users) se trae tal como está. Si lo tiene Cualquiera (Anyone), los nombres de sus usuarios se pueden ver desde fuera.</translation>
    </message>
    <message>
        <source>Give it to a group that you would give it to in the cloud.</source>
        <extracomment>Guide, before.browse-users, remedy</extracomment>
        <translation>Déselo a un grupo al que también se lo daría en la nube.</translation>
    </message>
    <message>
        <source>Public filters, dashboards and boards</source>
        <extracomment>Guide, before.public-shares, title</extracomment>
        <translation>Filtros, paneles y tableros públicos</translation>
    </message>
    <message>
        <source>What is shared with everybody on the server can be opened without signing in afterwards. A board is as public as its filter.</source>
        <extracomment>Guide, before.public-shares, text</extracomment>
        <translation>Lo que en el servidor está compartido con todos se puede abrir después sin iniciar sesión. Un tablero es tan público como su filtro.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, in Jira or in a mended copy (step 2).</source>
        <extracomment>Guide, before.public-shares, remedy</extracomment>
        <translation>Compártalos con usuarios que hayan iniciado sesión o con un grupo, en Jira o en una copia corregida (paso 2).</translation>
    </message>
    <message>
        <source>All public shares at once, by SQL</source>
        <extracomment>Guide, before.shares-sql, title</extracomment>
        <translation>Todos los elementos públicos a la vez, con SQL</translation>
    </message>
    <message>
        <source>One statement in the server&apos;s database sets every public share to logged-in users. Cloudward shows it for your database, and one that only counts, and runs neither of them.</source>
        <extracomment>Guide, before.shares-sql, text</extracomment>
        <translation>Una sola sentencia en la base de datos del servidor hace que todo lo público pase a compartirse con usuarios que hayan iniciado sesión. Cloudward la muestra para su base de datos, y otra que solo cuenta, y no ejecuta ninguna de las dos.</translation>
    </message>
    <message>
        <source>It changes data: make a copy of the database first, and expect to restart Jira afterwards. A mended copy of the backup does the same without touching the server.</source>
        <extracomment>Guide, before.shares-sql, remedy</extracomment>
        <translation>Cambia datos: haga antes una copia de la base de datos y cuente con reiniciar Jira después. Una copia corregida de la copia de seguridad hace lo mismo sin tocar el servidor.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Guide, before.storage, title</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Each plan stores so much for a product and no more: 2 GB with Free, 250 GB with Standard, without a limit with Premium, as Atlassian tells publicly.</source>
        <extracomment>Guide, before.storage, text</extracomment>
        <translation>Cada plan almacena hasta cierto límite por producto y no más: 2 GB con Free, 250 GB con Standard, sin límite con Premium, según publica Atlassian.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with your plan, on Atlassian&apos;s page about storage.</source>
        <extracomment>Guide, before.storage, remedy</extracomment>
        <translation>Compare el tamaño de sus adjuntos con su plan, en la página de Atlassian sobre almacenamiento.</translation>
    </message>
    <message>
        <source>No connection from here?</source>
        <extracomment>Guide, before.no-connection, title</extracomment>
        <translation>¿No hay conexión desde aquí?</translation>
    </message>
    <message>
        <source>Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.</source>
        <extracomment>Guide, before.no-connection, text</extracomment>
        <translation>Marque las comprobaciones a mano después de mirarlas, o cargue una copia de seguridad en el paso 2 y vuelva: la versión, los usuarios y los proyectos se leen entonces de ella.</translation>
    </message>
    <message>
        <source>Sign-in is refused although the password is right</source>
        <extracomment>Guide, before.captcha, title</extracomment>
        <translation>Se rechaza el inicio de sesión aunque la contraseña es correcta</translation>
    </message>
    <message>
        <source>After three wrong tries Jira wants a CAPTCHA.</source>
        <extracomment>Guide, before.captcha, text</extracomment>
        <translation>Tras tres intentos fallidos, Jira pide un CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in once in a browser, then connect again.</source>
        <extracomment>Guide, before.captcha, remedy</extracomment>
        <translation>Inicie sesión una vez en un navegador y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Personal access tokens of the server</source>
        <extracomment>Guide, before.server-token, title</extracomment>
        <translation>Tokens de acceso personal del servidor</translation>
    </message>
    <message>
        <source>Jira 8.14 and later take a token in the place of a password, which is enough for the checks. To start a backup in step 2 Jira asks for the password.</source>
        <extracomment>Guide, before.server-token, text</extracomment>
        <translation>Jira 8.14 y posteriores aceptan un token en lugar de una contraseña, lo que basta para las comprobaciones. Para iniciar una copia de seguridad en el paso 2, Jira pide la contraseña.</translation>
    </message>
    <message>
        <source>An API token for the cloud</source>
        <extracomment>Guide, before.cloud-token, title</extracomment>
        <translation>Un token de API para la nube</translation>
    </message>
    <message>
        <source>Programs sign in to a cloud site with an e-mail address and an API token, not with the password. Tokens end after a year at the latest.</source>
        <extracomment>Guide, before.cloud-token, text</extracomment>
        <translation>Los programas inician sesión en un sitio de la nube con una dirección de correo electrónico y un token de API, no con la contraseña. Los tokens caducan, como muy tarde al cabo de un año.</translation>
    </message>
    <message>
        <source>Make one in your Atlassian account&apos;s security settings. If a token that worked is refused, it has probably ended: make another one.</source>
        <extracomment>Guide, before.cloud-token, remedy</extracomment>
        <translation>Cree uno en los ajustes de seguridad de su cuenta de Atlassian. Si se rechaza un token que funcionaba, probablemente haya caducado: cree otro.</translation>
    </message>
    <message>
        <source>A key of the organisation</source>
        <extracomment>Guide, before.organisation-key, title</extracomment>
        <translation>Una clave de la organización</translation>
    </message>
    <message>
        <source>With it Cloudward can grant product access, find accounts that hide their address, and invite. It is made at admin.atlassian.com by an organisation administrator, and is another one than the API token.</source>
        <extracomment>Guide, before.organisation-key, text</extracomment>
        <translation>Con ella Cloudward puede conceder acceso a los productos, encontrar cuentas que ocultan su dirección e invitar. La crea un administrador de la organización en admin.atlassian.com, y no es lo mismo que el token de API.</translation>
    </message>
    <message>
        <source>Users of Jira&apos;s own directory</source>
        <extracomment>Guide, users.internal, title</extracomment>
        <translation>Usuarios del directorio propio de Jira</translation>
    </message>
    <message>
        <source>They are in the backup, and this step can be skipped.</source>
        <extracomment>Guide, users.internal, text</extracomment>
        <translation>Están en la copia de seguridad, y este paso se puede omitir.</translation>
    </message>
    <message>
        <source>Users from LDAP, Active Directory or Crowd</source>
        <extracomment>Guide, users.external, title</extracomment>
        <translation>Usuarios de LDAP, Active Directory o Crowd</translation>
    </message>
    <message>
        <source>The import takes the users of Jira&apos;s internal directory. Those of another directory may not arrive, and their issues would be left without a person.</source>
        <extracomment>Guide, users.external, text</extracomment>
        <translation>La importación acepta los usuarios del directorio interno de Jira. Los de otro directorio quizá no lleguen, y sus incidencias se quedarían sin persona.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup. This is the best way where Jira asks the LDAP directory only for passwords (delegated authentication).</source>
        <extracomment>Guide, users.external, remedy</extracomment>
        <translation>Trasládelos al directorio interno antes de la copia de seguridad. Es lo mejor si Jira solo consulta al directorio LDAP las contraseñas (autenticación delegada).</translation>
    </message>
    <message>
        <source>Few users: make them by hand</source>
        <extracomment>Guide, users.by-hand, title</extracomment>
        <translation>Pocos usuarios: créelos a mano</translation>
    </message>
    <message>
        <source>A handful of users and groups can be made in the cloud after the import of the backup. Invite each with the address that the server has.</source>
        <extracomment>Guide, users.by-hand, text</extracomment>
        <translation>Unos pocos usuarios y grupos se pueden crear en la nube después de importar la copia de seguridad. Invite a cada uno con la dirección que tiene el servidor.</translation>
    </message>
    <message>
        <source>50 users or more: Atlassian&apos;s support</source>
        <extracomment>Guide, users.support, title</extracomment>
        <translation>50 usuarios o más: el soporte de Atlassian</translation>
    </message>
    <message>
        <source>With that many, support can make users and groups from two files, users.csv and groups.csv.</source>
        <extracomment>Guide, users.support, text</extracomment>
        <translation>Con tantos, el soporte puede crear usuarios y grupos a partir de dos archivos, users.csv y groups.csv.</translation>
    </message>
    <message>
        <source>Export both here and hand them over. Where you merge users, they should be made before step 4.</source>
        <extracomment>Guide, users.support, remedy</extracomment>
        <translation>Exporte ambos aquí y entréguelos. Si combina usuarios, deberían estar creados antes del paso 4.</translation>
    </message>
    <message>
        <source>The guide of 2019 promises this help. Ask support whether it still holds for your site before you rely on it.</source>
        <extracomment>Guide, users.support, outdated</extracomment>
        <translation>La guía de 2019 promete esta ayuda. Pregunte al soporte si sigue valiendo para su sitio antes de contar con ella.</translation>
    </message>
    <message>
        <source>The three files</source>
        <extracomment>Guide, users.files, title</extracomment>
        <translation>Los tres archivos</translation>
    </message>
    <message>
        <source>users.csv has the columns mail, username and display_name; groups.csv has group and username: what Atlassian&apos;s two database queries give. users-details.csv is for you: directory, activity and last sign-in of each user.</source>
        <extracomment>Guide, users.files, text</extracomment>
        <translation>users.csv tiene las columnas mail, username y display_name; groups.csv tiene group y username: lo que dan las dos consultas de base de datos de Atlassian. users-details.csv es para usted: directorio, actividad y último inicio de sesión de cada usuario.</translation>
    </message>
    <message>
        <source>The query for users</source>
        <extracomment>Guide, users.sql-users, title</extracomment>
        <translation>La consulta de usuarios</translation>
    </message>
    <message>
        <source>Atlassian&apos;s guide reads addresses, user names and full names from the table cwd_user. Cloudward asks the same, but counts each user once.</source>
        <extracomment>Guide, users.sql-users, text</extracomment>
        <translation>La guía de Atlassian lee direcciones, nombres de usuario y nombres completos de la tabla cwd_user. Cloudward consulta lo mismo, pero cuenta a cada usuario una sola vez.</translation>
    </message>
    <message>
        <source>The query for groups</source>
        <extracomment>Guide, users.sql-groups, title</extracomment>
        <translation>La consulta de grupos</translation>
    </message>
    <message>
        <source>Who is in which group stands in the table cwd_membership. The guide&apos;s query also lists groups within groups as users; Cloudward does not.</source>
        <extracomment>Guide, users.sql-groups, text</extracomment>
        <translation>Quién está en qué grupo figura en la tabla cwd_membership. La consulta de la guía también muestra como usuarios los grupos que están dentro de grupos; Cloudward no.</translation>
    </message>
    <message>
        <source>The guide&apos;s query fails in MySQL</source>
        <extracomment>Guide, users.sql-mysql, title</extracomment>
        <translation>La consulta de la guía falla en MySQL</translation>
    </message>
    <message>
        <source>“group” is a word of MySQL&apos;s own, and cannot be a column&apos;s name as it stands.</source>
        <extracomment>Guide, users.sql-mysql, text</extracomment>
        <translation>“group” es una palabra reservada de MySQL y no puede ser el nombre de una columna tal cual.</translation>
    </message>
    <message>
        <source>Put it between backticks (AS `group`), or let Cloudward ask the database.</source>
        <extracomment>Guide, users.sql-mysql, remedy</extracomment>
        <translation>Póngala entre acentos graves (AS `group`), o deje que Cloudward consulte la base de datos.</translation>
    </message>
    <message>
        <source>Which way?</source>
        <extracomment>Guide, users.which-source, title</extracomment>
        <translation>¿Qué vía?</translation>
    </message>
    <message>
        <source>The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.</source>
        <extracomment>Guide, users.which-source, text</extracomment>
        <translation>La copia de seguridad y la base de datos lo saben todo. REST no indica los directorios, solo indica los últimos inicios de sesión desde Jira 10 y puede enmascarar direcciones.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <extracomment>Guide, users.database, title</extracomment>
        <translation>Leer la base de datos</translation>
    </message>
    <message>
        <source>It is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. SQL Server and Oracle need their ODBC driver on this computer.</source>
        <extracomment>Guide, users.database, text</extracomment>
        <translation>Solo se lee, en una transacción que se revierte; antes se muestra lo que se ejecuta en ella. Es mejor una cuenta que solo pueda leer. SQL Server y Oracle necesitan su controlador ODBC en este equipo.</translation>
    </message>
    <message>
        <source>Its address stands in dbconfig.xml in Jira&apos;s home folder.</source>
        <extracomment>Guide, users.database, remedy</extracomment>
        <translation>Su dirección figura en dbconfig.xml, en la carpeta principal de Jira.</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <extracomment>Guide, backup.what, title</extracomment>
        <translation>Qué contiene la copia de seguridad</translation>
    </message>
    <message>
        <source>The whole database as XML in one ZIP: all projects of whatever type, settings, users and groups. Attachments, avatars and logos are not in it.</source>
        <extracomment>Guide, backup.what, text</extracomment>
        <translation>Toda la base de datos como XML en un solo ZIP: todos los proyectos de cualquier tipo, ajustes, usuarios y grupos. Los adjuntos, avatares y logotipos no están en ella.</translation>
    </message>
    <message>
        <source>Where Jira makes it</source>
        <extracomment>Guide, backup.where, title</extracomment>
        <translation>Dónde la hace Jira</translation>
    </message>
    <message>
        <source>Signed in as a system administrator: the cog, System, Import and Export, Backup System. Cloudward opens the page, or starts the backup for you.</source>
        <extracomment>Guide, backup.where, text</extracomment>
        <translation>Con la sesión iniciada como administrador del sistema: el engranaje, Sistema, Importar y exportar, Copia de seguridad del sistema (Backup System). Cloudward abre la página o inicia la copia de seguridad por usted.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <extracomment>Guide, backup.name, title</extracomment>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Type a name without a folder; Jira adds .zip. If a file of that name is there, Jira asks before it replaces it.</source>
        <extracomment>Guide, backup.name, text</extracomment>
        <translation>Escriba un nombre sin carpeta; Jira añade .zip. Si ya hay un archivo con ese nombre, Jira pregunta antes de reemplazarlo.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <extracomment>Guide, backup.export-folder, title</extracomment>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>In the folder export within Jira&apos;s home folder; on Data Center probably in the shared home.</source>
        <extracomment>Guide, backup.export-folder, text</extracomment>
        <translation>En la carpeta export, dentro de la carpeta principal de Jira; en Data Center, probablemente en la carpeta principal compartida.</translation>
    </message>
    <message>
        <source>Jira cannot write the file</source>
        <extracomment>Guide, backup.not-writable, title</extracomment>
        <translation>Jira no puede escribir el archivo</translation>
    </message>
    <message>
        <source>The account under which Jira runs has to be allowed to write into the export folder, and there must be room.</source>
        <extracomment>Guide, backup.not-writable, text</extracomment>
        <translation>La cuenta con la que se ejecuta Jira debe poder escribir en la carpeta export, y tiene que haber espacio.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions or make room on the disk, and start the backup again.</source>
        <extracomment>Guide, backup.not-writable, remedy</extracomment>
        <translation>Corrija los permisos de la carpeta o libere espacio en el disco, e inicie de nuevo la copia de seguridad.</translation>
    </message>
    <message>
        <source>It takes long</source>
        <extracomment>Guide, backup.takes-long, title</extracomment>
        <translation>Tarda mucho</translation>
    </message>
    <message>
        <source>Press Backup and wait for the confirmation. Jira writes the whole file while it answers; with millions of issues that lasts hours.</source>
        <extracomment>Guide, backup.takes-long, text</extracomment>
        <translation>Pulse “Backup” y espere la confirmación. Jira escribe todo el archivo antes de terminar de responder; con millones de incidencias eso dura horas.</translation>
    </message>
    <message>
        <source>Walk on to step 3 meanwhile.</source>
        <extracomment>Guide, backup.takes-long, remedy</extracomment>
        <translation>Entretanto, siga con el paso 3.</translation>
    </message>
    <message>
        <source>The page did not answer</source>
        <extracomment>Guide, backup.timeout, title</extracomment>
        <translation>La página no respondió</translation>
    </message>
    <message>
        <source>A proxy in between may give up long before Jira has written everything.</source>
        <extracomment>Guide, backup.timeout, text</extracomment>
        <translation>Un proxy intermedio puede desistir mucho antes de que Jira lo haya escrito todo.</translation>
    </message>
    <message>
        <source>Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.</source>
        <extracomment>Guide, backup.timeout, remedy</extracomment>
        <translation>No inicie una segunda copia de seguridad: indique dónde está el archivo y deje que Cloudward lo vigile hasta que esté completo.</translation>
    </message>
    <message>
        <source>Jira asks for the password again</source>
        <extracomment>Guide, backup.password-again, title</extracomment>
        <translation>Jira pide otra vez la contraseña</translation>
    </message>
    <message>
        <source>Pages of the administration are opened only after the password was given once more. A token does not do here, and single sign-on may stand in the way.</source>
        <extracomment>Guide, backup.password-again, text</extracomment>
        <translation>Las páginas de administración solo se abren después de indicar otra vez la contraseña. Un token no sirve para esto, y el inicio de sesión único puede ser un obstáculo.</translation>
    </message>
    <message>
        <source>Give the password of a system administrator, or make the backup in the browser.</source>
        <extracomment>Guide, backup.password-again, remedy</extracomment>
        <translation>Indique la contraseña de un administrador del sistema, o haga la copia de seguridad en el navegador.</translation>
    </message>
    <message>
        <source>The file stays on the server&apos;s machine</source>
        <extracomment>Guide, backup.bring, title</extracomment>
        <translation>El archivo se queda en la máquina del servidor</translation>
    </message>
    <message>
        <source>Jira offers no download.</source>
        <extracomment>Guide, backup.bring, text</extracomment>
        <translation>Jira no ofrece ninguna descarga.</translation>
    </message>
    <message>
        <source>Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.</source>
        <extracomment>Guide, backup.bring, remedy</extracomment>
        <translation>Búsquelo allí por SSH (SFTP), indique su ruta tal como la ve este equipo (un recurso compartido, un montaje) o una dirección donde lo ofrezca un servidor web; o cópielo a mano, por ejemplo con scp, y elíjalo.</translation>
    </message>
    <message>
        <source>A fetch that broke off</source>
        <extracomment>Guide, backup.broken-fetch, title</extracomment>
        <translation>Una transferencia que se interrumpió</translation>
    </message>
    <message>
        <source>It goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.</source>
        <extracomment>Guide, backup.broken-fetch, text</extracomment>
        <translation>Continúa donde estaba, si el archivo del servidor sigue siendo el mismo: por sí sola durante unos minutos, tras perderse la conexión, reiniciarse el servidor o suspenderse este equipo; y más tarde, cuando pulse Reintentar.</translation>
    </message>
    <message>
        <source>Nobody should work in Jira from now on</source>
        <extracomment>Guide, backup.nobody-works, title</extracomment>
        <translation>Desde ahora nadie debería trabajar en Jira</translation>
    </message>
    <message>
        <source>What is changed after the backup does not arrive, and a backup made while people work may not fit together, without any warning.</source>
        <extracomment>Guide, backup.nobody-works, text</extracomment>
        <translation>Lo que se cambie después de la copia de seguridad no llega, y una copia hecha mientras se trabaja puede quedar incoherente, sin ningún aviso.</translation>
    </message>
    <message>
        <source>Tell people, and keep them out of Jira until the backup is made, for example by a permission scheme that only lets them read.</source>
        <extracomment>Guide, backup.nobody-works, remedy</extracomment>
        <translation>Avise a la gente y manténgala fuera de Jira hasta que la copia de seguridad esté hecha, por ejemplo con un esquema de permisos que solo deje leer.</translation>
    </message>
    <message>
        <source>The two files in the ZIP</source>
        <extracomment>Guide, backup.structure, title</extracomment>
        <translation>Los dos archivos del ZIP</translation>
    </message>
    <message>
        <source>entities.xml and activeobjects.xml lie side by side at the top of the ZIP, without a folder around them. The audit looks into it before you upload anything.</source>
        <extracomment>Guide, backup.structure, text</extracomment>
        <translation>entities.xml y activeobjects.xml están uno junto a otro en el nivel superior del ZIP, sin ninguna carpeta alrededor. La auditoría lo mira por dentro antes de que usted suba nada.</translation>
    </message>
    <message>
        <source>The ZIP cannot be opened, or ends too early</source>
        <extracomment>Guide, backup.unreadable, title</extracomment>
        <translation>El ZIP no se puede abrir o termina antes de tiempo</translation>
    </message>
    <message>
        <source>The copy broke off, or the disk was full when Jira wrote it.</source>
        <extracomment>Guide, backup.unreadable, text</extracomment>
        <translation>La copia se interrumpió, o el disco estaba lleno cuando Jira la escribió.</translation>
    </message>
    <message>
        <source>Compare its size there and here, and fetch it again. If the sizes are the same, make a new backup with enough free space.</source>
        <extracomment>Guide, backup.unreadable, remedy</extracomment>
        <translation>Compare su tamaño allí y aquí, y tráigalo de nuevo. Si los tamaños son iguales, haga otra copia de seguridad con suficiente espacio libre.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <extracomment>Guide, backup.illegal-characters, title</extracomment>
        <translation>Caracteres que XML no permite</translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind, and the import stops at the first. Jira&apos;s own export looks for them only in part of the database.</source>
        <extracomment>Guide, backup.illegal-characters, text</extracomment>
        <translation>Las versiones antiguas y las aplicaciones dejaron caracteres de control, y la importación se detiene en el primero. La exportación del propio Jira solo los busca en una parte de la base de datos.</translation>
    </message>
    <message>
        <source>Let Cloudward write a mended copy: it has none of them, and the list of changes names each place.</source>
        <extracomment>Guide, backup.illegal-characters, remedy</extracomment>
        <translation>Deje que Cloudward escriba una copia corregida: no contiene ninguno, y la lista de cambios nombra cada lugar.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout</source>
        <extracomment>Guide, backup.encoding, title</extracomment>
        <translation>El archivo no es UTF-8 en su totalidad</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import. In very large files the message also came from a fault of the parser, with a file that was right.</source>
        <extracomment>Guide, backup.encoding, text</extracomment>
        <translation>Los bytes que no son UTF-8 válido interrumpen la importación. En archivos muy grandes, el mensaje también se debió a un fallo del analizador, con un archivo que era correcto.</translation>
    </message>
    <message>
        <source>Audit the backup: it names the places. Where there are none, ask Atlassian&apos;s support; otherwise write a mended copy.</source>
        <extracomment>Guide, backup.encoding, remedy</extracomment>
        <translation>Audite la copia de seguridad: la auditoría nombra los lugares. Si no hay ninguno, consulte al soporte de Atlassian; de lo contrario, escriba una copia corregida.</translation>
    </message>
    <message>
        <source>More than 20 GB</source>
        <extracomment>Guide, backup.too-large, title</extracomment>
        <translation>Más de 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <extracomment>Guide, backup.too-large, text</extracomment>
        <translation>Jira Cloud acepta una copia de seguridad de hasta 20 GB.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, backup.too-large, remedy</extracomment>
        <translation>Archive o elimine lo que ya no haga falta y haga otra copia de seguridad, o consulte al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>Addresses without a top-level domain</source>
        <extracomment>Guide, backup.email-tld, title</extracomment>
        <translation>Direcciones sin dominio de nivel superior</translation>
    </message>
    <message>
        <source>An address like john@company, without .com or the like, blocks the import.</source>
        <extracomment>Guide, backup.email-tld, text</extracomment>
        <translation>Una dirección como john@company, sin .com o similar, bloquea la importación.</translation>
    </message>
    <message>
        <source>Complete it in Jira and make a new backup, or mend it in a copy below the findings.</source>
        <extracomment>Guide, backup.email-tld, remedy</extracomment>
        <translation>Complétela en Jira y haga otra copia de seguridad, o, debajo de los hallazgos, corríjala en una copia.</translation>
    </message>
    <message>
        <source>Addresses in a domain that cannot exist</source>
        <extracomment>Guide, backup.email-domain, title</extracomment>
        <translation>Direcciones en un dominio que no puede existir</translation>
    </message>
    <message>
        <source>example.com is refused. That .test, .local, .invalid and localhost are refused too is an assumption.</source>
        <extracomment>Guide, backup.email-domain, text</extracomment>
        <translation>example.com se rechaza. Que también se rechacen .test, .local, .invalid y localhost es una suposición.</translation>
    </message>
    <message>
        <source>Replace them by real addresses, in Jira or in a mended copy. There a whole domain is changed at once.</source>
        <extracomment>Guide, backup.email-domain, remedy</extracomment>
        <translation>Reemplácelas por direcciones reales, en Jira o en una copia corregida. En ella se cambia un dominio entero de una vez.</translation>
    </message>
    <message>
        <source>Several users with one address</source>
        <extracomment>Guide, backup.email-unique, title</extracomment>
        <translation>Varios usuarios con una misma dirección</translation>
    </message>
    <message>
        <source>Each user needs an address of their own. Capital letters and blanks make no difference.</source>
        <extracomment>Guide, backup.email-unique, text</extracomment>
        <translation>Cada usuario necesita una dirección propia. Las mayúsculas y los espacios no cuentan como diferencia.</translation>
    </message>
    <message>
        <source>Give all but one another address, or deactivate the accounts that nobody uses, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-unique, remedy</extracomment>
        <translation>Dé otra dirección a todos menos a uno, o desactive las cuentas que nadie usa, en Jira o en una copia corregida.</translation>
    </message>
    <message>
        <source>The query for duplicate addresses</source>
        <extracomment>Guide, backup.email-sql, title</extracomment>
        <translation>La consulta de direcciones duplicadas</translation>
    </message>
    <message>
        <source>On some databases it misses addresses that differ in capital letters only, and it lists everybody without an address as one. The audit does neither.</source>
        <extracomment>Guide, backup.email-sql, text</extracomment>
        <translation>En algunas bases de datos pasa por alto direcciones que solo difieren en las mayúsculas, y muestra como duplicados a todos los que no tienen dirección. La auditoría no hace ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>Users without an address</source>
        <extracomment>Guide, backup.email-missing, title</extracomment>
        <translation>Usuarios sin dirección</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their address alone.</source>
        <extracomment>Guide, backup.email-missing, text</extracomment>
        <translation>Jira Cloud solo conoce a las personas por su dirección.</translation>
    </message>
    <message>
        <source>Give each an address of their own, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-missing, remedy</extracomment>
        <translation>Dé a cada uno una dirección propia, en Jira o en una copia corregida.</translation>
    </message>
    <message>
        <source>Addresses that may be refused</source>
        <extracomment>Guide, backup.email-doubtful, title</extracomment>
        <translation>Direcciones que quizá se rechacen</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and they disagree: one refuses a plus sign, as in ann+jira@company.com, the other does not.</source>
        <extracomment>Guide, backup.email-doubtful, text</extracomment>
        <translation>Atlassian ha publicado dos comprobaciones de direcciones, y no coinciden: una rechaza el signo más, como en ann+jira@company.com; la otra, no.</translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <extracomment>Guide, backup.email-doubtful, remedy</extracomment>
        <translation>Cámbielas si es fácil. Si no, pruebe antes la importación en un sitio de prueba.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <extracomment>Guide, backup.addon, title</extracomment>
        <translation>Nombres de usuario que empiezan por addon_</translation>
    </message>
    <message>
        <source>This beginning is kept for Marketplace apps. You rarely have such users unless your data has been in Atlassian&apos;s cloud before.</source>
        <extracomment>Guide, backup.addon, text</extracomment>
        <translation>Este comienzo está reservado para las aplicaciones del Marketplace. Es raro tener usuarios así, salvo que sus datos ya hayan estado antes en la nube de Atlassian.</translation>
    </message>
    <message>
        <source>Rename or delete them in Jira, or let Cloudward rename them in a mended copy.</source>
        <extracomment>Guide, backup.addon, remedy</extracomment>
        <translation>Cambie su nombre o elimínelos en Jira, o deje que Cloudward les cambie el nombre en una copia corregida.</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Guide, backup.mending, title</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>It writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to.</source>
        <extracomment>Guide, backup.mending, text</extracomment>
        <translation>Escribe junto a la copia de seguridad una copia, NOMBRE-mended.zip, en la que solo se cambia lo que usted marcó, y una lista de todos los cambios (CSV). En el original no se escribe nunca.</translation>
    </message>
    <message>
        <source>The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.</source>
        <extracomment>Guide, backup.mending, remedy</extracomment>
        <translation>La copia se comprueba como cualquier copia de seguridad, y es la que usted importa. Para deshacer un cambio, elija otra vez o vuelva al original.</translation>
    </message>
    <message>
        <source>Keep the backup safe</source>
        <extracomment>Guide, backup.secrets, title</extracomment>
        <translation>Guarde bien la copia de seguridad</translation>
    </message>
    <message>
        <source>It holds all issues, the users&apos; password hashes, and the password with which Jira asks an LDAP directory.</source>
        <extracomment>Guide, backup.secrets, text</extracomment>
        <translation>Contiene todas las incidencias, los hashes de las contraseñas de los usuarios y la contraseña con la que Jira consulta un directorio LDAP.</translation>
    </message>
    <message>
        <source>Keep it where only you can read it, and delete the copies when everything has arrived.</source>
        <extracomment>Guide, backup.secrets, remedy</extracomment>
        <translation>Guárdela donde solo usted pueda leerla, y elimine las copias cuando haya llegado todo.</translation>
    </message>
    <message>
        <source>Data of apps</source>
        <extracomment>Guide, backup.apps, title</extracomment>
        <translation>Datos de las aplicaciones</translation>
    </message>
    <message>
        <source>What apps keep is in the backup, but the apps in the cloud do not read it there.</source>
        <extracomment>Guide, backup.apps, text</extracomment>
        <translation>Lo que guardan las aplicaciones está en la copia de seguridad, pero las aplicaciones de la nube no lo leen de ahí.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to the cloud before you switch the server off.</source>
        <extracomment>Guide, backup.apps, remedy</extracomment>
        <translation>Consulte la vía propia de cada aplicación a la nube antes de apagar el servidor.</translation>
    </message>
    <message>
        <source>How people are matched</source>
        <extracomment>Guide, people.matched, title</extracomment>
        <translation>Cómo se empareja a las personas</translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one.</source>
        <extracomment>Guide, people.matched, text</extracomment>
        <translation>La importación solo conoce a las personas por su dirección: una cuenta con la misma dirección es suya, sin distinguir mayúsculas. Donde no hay ninguna, la importación la crea.</translation>
    </message>
    <message>
        <source>What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <extracomment>Guide, people.matched, remedy</extracomment>
        <translation>Lo que elija aquí a mano indica a Cloudward, a su lista y a las tablas que salen de ella quién es quién; no cambia lo que hace la importación.</translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <extracomment>Guide, people.not-matched, title</extracomment>
        <translation>Alguien seguro que tiene una cuenta, y no está emparejado</translation>
    </message>
    <message>
        <source>The account may have another address, or hide it.</source>
        <extracomment>Guide, people.not-matched, text</extracomment>
        <translation>La cuenta puede tener otra dirección u ocultarla.</translation>
    </message>
    <message>
        <source>Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <extracomment>Guide, people.not-matched, remedy</extracomment>
        <translation>Elíjala a mano, o dé al usuario la dirección de la cuenta, para que también la encuentre la importación. Con una clave de la organización se pueden pedir las direcciones ocultas.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>Guide, people.proposals, title</extracomment>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <extracomment>Guide, people.proposals, text</extracomment>
        <translation>“Quizá” es una suposición según el nombre antes de la @ o según el nombre. Nunca se toma por sí sola: mírela, seleccione las filas y pulse “Tomar la propuesta”.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>Guide, people.new-addresses, title</extracomment>
        <translation>Direcciones nuevas</translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them.</source>
        <extracomment>Guide, people.new-addresses, text</extracomment>
        <translation>Son deseos para la corrección del paso 2. La copia de seguridad queda como está; la copia corregida las tiene, y su vista previa las muestra.</translation>
    </message>
    <message>
        <source>Write the copy anew after you have changed addresses here.</source>
        <extracomment>Guide, people.new-addresses, remedy</extracomment>
        <translation>Escriba de nuevo la copia después de cambiar direcciones aquí.</translation>
    </message>
    <message>
        <source>Many users</source>
        <extracomment>Guide, people.many, title</extracomment>
        <translation>Muchos usuarios</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change.</source>
        <extracomment>Guide, people.many, text</extracomment>
        <translation>Seleccione varias filas (Mayús, Ctrl, o todas con Ctrl+A) y decida para todas. O guarde la tabla como CSV, deje que otros rellenen “decision” (account o nobody), account_email y new_email, y léala de nuevo. Ctrl+Z retira el último cambio.</translation>
    </message>
    <message>
        <source>Groups go by their names</source>
        <extracomment>Guide, people.groups, title</extracomment>
        <translation>Los grupos se guían por su nombre</translation>
    </message>
    <message>
        <source>A group joins the cloud&apos;s group of the same name, in Jira or in Confluence, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <extracomment>Guide, people.groups, text</extracomment>
        <translation>Un grupo se une al grupo de la nube del mismo nombre, en Jira o en Confluence, o se crea. Un grupo elegido a mano indica a dónde pertenecen sus miembros, para su lista y la tabla guardada; la importación no lo sigue.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <extracomment>Guide, people.invitations, title</extracomment>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian&apos;s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <extracomment>Guide, people.invitations, text</extracomment>
        <translation>Quien es invitado recibe un correo electrónico de Atlassian y ocupa un puesto de cada producto al que obtiene acceso. No se invita a nadie antes de que usted haya marcado a cuántos.</translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <extracomment>Guide, people.belongs, title</extracomment>
        <translation>Lo que pertenece a alguien</translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <extracomment>Guide, people.belongs, text</extracomment>
        <translation>Incidencias informadas y asignadas, comentarios, filtros y tableros, según la copia de seguridad. No incluye lo que las aplicaciones guardan para un usuario.</translation>
    </message>
    <message>
        <source>User names are gone in the cloud</source>
        <extracomment>Guide, people.no-names, title</extracomment>
        <translation>En la nube no hay nombres de usuario</translation>
    </message>
    <message>
        <source>An account there has an address and a number, and no user name any more. Queries and scripts that name users by it have to be changed.</source>
        <extracomment>Guide, people.no-names, text</extracomment>
        <translation>Una cuenta tiene allí una dirección y un número, y ya ningún nombre de usuario. Hay que cambiar las consultas y los scripts que nombran a los usuarios con él.</translation>
    </message>
    <message>
        <source>The guide of 2019 still speaks of user names in the cloud.</source>
        <extracomment>Guide, people.no-names, outdated</extracomment>
        <translation>La guía de 2019 aún habla de nombres de usuario en la nube.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Guide, media.where, title</extracomment>
        <translation>¿Dónde están?</translation>
    </message>
    <message>
        <source>In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home.</source>
        <extracomment>Guide, media.where, text</extracomment>
        <translation>En la carpeta principal de Jira: data/attachments, data/avatars y logos. En Data Center, en la carpeta principal compartida.</translation>
    </message>
    <message>
        <source>Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.</source>
        <extracomment>Guide, media.where, remedy</extracomment>
        <translation>Móntela o cópiela aquí, haga en el servidor un archivo comprimido de las tres y tráigalo, o deje que Cloudward las lea del servidor por SFTP, directamente a paquetes.</translation>
    </message>
    <message>
        <source>The shape of the ZIP</source>
        <extracomment>Guide, media.structure, title</extracomment>
        <translation>La estructura del ZIP</translation>
    </message>
    <message>
        <source>At its top lie data and logos; in data are attachments and avatars; in attachments project, 10000 and the like, and issue. Only the first chunk needs avatars and logos.</source>
        <extracomment>Guide, media.structure, text</extracomment>
        <translation>En su nivel superior están data y logos; en data están attachments y avatars; en attachments, el proyecto, 10000 y similares, y la incidencia. Solo el primer paquete necesita avatars y logos.</translation>
    </message>
    <message>
        <source>Cloudward packs in this shape, whatever the source looks like.</source>
        <extracomment>Guide, media.structure, remedy</extracomment>
        <translation>Cloudward empaqueta con esta estructura, sea cual sea la del origen.</translation>
    </message>
    <message>
        <source>Packed on the server, by a command</source>
        <extracomment>Guide, media.by-command, title</extracomment>
        <translation>Empaquetado en el servidor, con un comando</translation>
    </message>
    <message>
        <source>The guide&apos;s command makes one ZIP of the three folders in Jira&apos;s home. Choose that file here: Cloudward makes chunks from it without unpacking it.</source>
        <extracomment>Guide, media.by-command, text</extracomment>
        <translation>El comando de la guía hace un solo ZIP de las tres carpetas de la carpeta principal de Jira. Elija ese archivo aquí: Cloudward hace paquetes con él sin descomprimirlo.</translation>
    </message>
    <message>
        <source>Bringing it to this computer</source>
        <extracomment>Guide, media.bring, title</extracomment>
        <translation>Traerlos a este equipo</translation>
    </message>
    <message>
        <source>SFTP, rsync, wget and curl are usual. rsync and Cloudward&apos;s own SFTP go on after a break; a plain copy begins anew.</source>
        <extracomment>Guide, media.bring, text</extracomment>
        <translation>SFTP, rsync, wget y curl son lo habitual. rsync y el SFTP del propio Cloudward continúan tras una interrupción; una copia simple empieza de nuevo.</translation>
    </message>
    <message>
        <source>Why chunks?</source>
        <extracomment>Guide, media.why-chunks, title</extracomment>
        <translation>¿Por qué paquetes?</translation>
    </message>
    <message>
        <source>Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.</source>
        <extracomment>Guide, media.why-chunks, text</extracomment>
        <translation>Los archivos grandes se interrumpen mientras la nube los procesa. Atlassian pide de 2 a 5 GB cada uno; los avatares y logotipos viajan en el primero. Los proyectos van juntos donde caben.</translation>
    </message>
    <message>
        <source>Not everything has to come</source>
        <extracomment>Guide, media.choose-projects, title</extracomment>
        <translation>No tiene que venir todo</translation>
    </message>
    <message>
        <source>Below “Projects” you leave out what nobody needs, and put first what is to arrive first.</source>
        <extracomment>Guide, media.choose-projects, text</extracomment>
        <translation>En “Proyectos”, abajo, deje fuera lo que nadie necesita y ponga primero lo que debe llegar primero.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <extracomment>Guide, media.stopped, title</extracomment>
        <translation>Se detuvo a medias</translation>
    </message>
    <message>
        <source>While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.</source>
        <extracomment>Guide, media.stopped, text</extracomment>
        <translation>Mientras hay algo en marcha, se impide que este equipo entre en suspensión si el sistema lo permite; puede seguir con otros pasos.</translation>
    </message>
    <message>
        <source>Pack again: chunks that are whole already are kept, nothing is done twice.</source>
        <extracomment>Guide, media.stopped, remedy</extracomment>
        <translation>Empaquete de nuevo: los paquetes ya íntegros se conservan, nada se hace dos veces.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <extracomment>Guide, media.unreadable, title</extracomment>
        <translation>Un archivo no se puede leer</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in the cloud.</source>
        <extracomment>Guide, media.unreadable, text</extracomment>
        <translation>Lo que no se puede leer no se puede empaquetar, y faltaría en la nube.</translation>
    </message>
    <message>
        <source>Correct its permissions and retry, or pack without such files; each is named.</source>
        <extracomment>Guide, media.unreadable, remedy</extracomment>
        <translation>Corrija sus permisos y reintente, o empaquete sin esos archivos; cada uno se nombra.</translation>
    </message>
    <message>
        <source>A file is missing that the backup names</source>
        <extracomment>Guide, media.missing, title</extracomment>
        <translation>Falta un archivo que la copia de seguridad nombra</translation>
    </message>
    <message>
        <source>It was lost on the server before. The issue arrives, the attachment does not.</source>
        <extracomment>Guide, media.missing, text</extracomment>
        <translation>Ya se había perdido en el servidor. La incidencia llega, el adjunto no.</translation>
    </message>
    <message>
        <source>Look for the file on the server and in its backups. If it is gone there too, nothing more is lost by going on.</source>
        <extracomment>Guide, media.missing, remedy</extracomment>
        <translation>Busque el archivo en el servidor y en sus copias de seguridad. Si tampoco está allí, por continuar no se pierde nada más.</translation>
    </message>
    <message>
        <source>Files that nobody names</source>
        <extracomment>Guide, media.orphans, title</extracomment>
        <translation>Archivos que nadie nombra</translation>
    </message>
    <message>
        <source>They belong to deleted issues or projects, or are newer than the backup. They do no harm.</source>
        <extracomment>Guide, media.orphans, text</extracomment>
        <translation>Pertenecen a incidencias o proyectos eliminados, o son más recientes que la copia de seguridad. No hacen daño.</translation>
    </message>
    <message>
        <source>The full list</source>
        <extracomment>Guide, media.report, title</extracomment>
        <translation>La lista completa</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out stands in media-report.csv beside the chunks; any spreadsheet opens it.</source>
        <extracomment>Guide, media.report, text</extracomment>
        <translation>Cada archivo que falta, que tiene otro tamaño o que se dejó fuera figura en media-report.csv, junto a los paquetes; lo abre cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>The import page is not where the guide says</source>
        <extracomment>Guide, import.page, title</extracomment>
        <translation>La página de importación no está donde dice la guía</translation>
    </message>
    <message>
        <source>Signed in as a site administrator: the cog, System, Import and Export, and there “Import Jira Server”.</source>
        <extracomment>Guide, import.page, text</extracomment>
        <translation>Con la sesión iniciada como administrador del sitio: el engranaje, Sistema, Importar y exportar (System, Import and Export) y, allí, “Import Jira Server”.</translation>
    </message>
    <message>
        <source>Atlassian moves its pages: go by the click path beside the button. If you see only “Import Jira Cloud”, or neither, ask Atlassian&apos;s support to open the import for your site.</source>
        <extracomment>Guide, import.page, remedy</extracomment>
        <translation>Atlassian mueve sus páginas: siga la ruta de clics que figura junto al botón. Si solo ve “Import Jira Cloud”, o ninguna de las dos, pida al soporte de Atlassian que abra la importación para su sitio.</translation>
    </message>
    <message>
        <source>The guide of 2019 says “Restore system”. It was split into “Import Jira Server” and “Import Jira Cloud”, and the old address leads nowhere.</source>
        <extracomment>Guide, import.page, outdated</extracomment>
        <translation>La guía de 2019 dice “Restore system”. Se dividió en “Import Jira Server” e “Import Jira Cloud”, y la dirección antigua no lleva a ningún sitio.</translation>
    </message>
    <message>
        <source>Why nothing is pressed for you</source>
        <extracomment>Guide, import.by-hand, title</extracomment>
        <translation>Por qué no se pulsa nada por usted</translation>
    </message>
    <message>
        <source>Atlassian offers no public call that starts an import. Cloudward shows the page, chooses the file, watches and counts; the buttons are yours.</source>
        <extracomment>Guide, import.by-hand, text</extracomment>
        <translation>Atlassian no ofrece ninguna llamada pública que inicie una importación. Cloudward muestra la página, elige el archivo, vigila y cuenta; los botones le tocan a usted.</translation>
    </message>
    <message>
        <source>Scripts used calls that were never documented. Atlassian announced their end for 30 March 2026.</source>
        <extracomment>Guide, import.by-hand, outdated</extracomment>
        <translation>Los scripts usaban llamadas que nunca se documentaron. Atlassian anunció su fin para el 30 de marzo de 2026.</translation>
    </message>
    <message>
        <source>Import data, and this file</source>
        <extracomment>Guide, import.file, title</extracomment>
        <translation>“Import data” y este archivo</translation>
    </message>
    <message>
        <source>Choose “Import data” and the ZIP of step 2: the mended copy where there is one. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, import.file, text</extracomment>
        <translation>Elija “Import data” y el ZIP del paso 2: la copia corregida, si la hay. Deje la pestaña abierta hasta que la barra esté llena.</translation>
    </message>
    <message>
        <source>Jira checks the file</source>
        <extracomment>Guide, import.checked, title</extracomment>
        <translation>Jira comprueba el archivo</translation>
    </message>
    <message>
        <source>It then names the server and the time of the backup, says that everything looks good, and asks for your choices. Compare both with what this page shows.</source>
        <extracomment>Guide, import.checked, text</extracomment>
        <translation>Después nombra el servidor y la hora de la copia de seguridad, dice que todo está bien y le pide que elija opciones. Compare ambas cosas con lo que muestra esta página.</translation>
    </message>
    <message>
        <source>Outgoing mail on or off</source>
        <extracomment>Guide, import.mail, title</extracomment>
        <translation>Correo saliente activado o desactivado</translation>
    </message>
    <message>
        <source>You choose before the import, and may change it afterwards in the settings for outgoing mail.</source>
        <extracomment>Guide, import.mail, text</extracomment>
        <translation>Se elige antes de la importación, y se puede cambiar después en los ajustes del correo saliente.</translation>
    </message>
    <message>
        <source>Mail on</source>
        <extracomment>Guide, import.mail-on, title</extracomment>
        <translation>Correo activado</translation>
    </message>
    <message>
        <source>Jira writes to people at each comment, change and transition, also while you are still testing.</source>
        <extracomment>Guide, import.mail-on, text</extracomment>
        <translation>Jira escribe a la gente por cada comentario, cambio y transición, también mientras usted aún hace pruebas.</translation>
    </message>
    <message>
        <source>Mail off</source>
        <extracomment>Guide, import.mail-off, title</extracomment>
        <translation>Correo desactivado</translation>
    </message>
    <message>
        <source>Nobody gets mail from Jira until you switch it on. This is the calm choice: step 8 reminds you of it.</source>
        <extracomment>Guide, import.mail-off, text</extracomment>
        <translation>Nadie recibe correo de Jira hasta que usted lo active. Es la opción tranquila: el paso 8 se lo recuerda.</translation>
    </message>
    <message>
        <source>Merge users</source>
        <extracomment>Guide, import.merge, title</extracomment>
        <translation>Combinar usuarios</translation>
    </message>
    <message>
        <source>Everybody who is in the cloud stays, and groups of the same name are joined, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud.</source>
        <extracomment>Guide, import.merge, text</extracomment>
        <translation>Todos los que están en la nube se quedan, y los grupos del mismo nombre se unen, en Jira y en Confluence: quien viene del servidor obtiene lo que ese grupo puede hacer en la nube.</translation>
    </message>
    <message>
        <source>Look here, or in step 6, which groups would give more than before. On a new site with nobody but you, merging is the safe choice.</source>
        <extracomment>Guide, import.merge, remedy</extracomment>
        <translation>Mire aquí, o en el paso 6, qué grupos darían más que antes. En un sitio nuevo donde solo está usted, combinar es la opción segura.</translation>
    </message>
    <message>
        <source>Overwrite users</source>
        <extracomment>Guide, import.overwrite, title</extracomment>
        <translation>Sobrescribir usuarios</translation>
    </message>
    <message>
        <source>All users of the site are deleted first, also those who only use Confluence, and yours may lose its administration.</source>
        <extracomment>Guide, import.overwrite, text</extracomment>
        <translation>Antes se eliminan todos los usuarios del sitio, también los que solo usan Confluence, y la cuenta de usted puede perder su administración.</translation>
    </message>
    <message>
        <source>See before that the group site-admins or org-admins holds the administration role of each product. Where other people use the site, merge.</source>
        <extracomment>Guide, import.overwrite, remedy</extracomment>
        <translation>Compruebe antes que el grupo site-admins u org-admins tiene el rol de administración de cada producto. Si otras personas usan el sitio, combine.</translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <extracomment>Guide, import.locked-out, title</extracomment>
        <translation>Su propia cuenta ya no puede iniciar sesión</translation>
    </message>
    <message>
        <source>Overwriting users may have taken your rights away.</source>
        <extracomment>Guide, import.locked-out, text</extracomment>
        <translation>Al sobrescribir usuarios, puede que usted haya perdido sus derechos.</translation>
    </message>
    <message>
        <source>Sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <extracomment>Guide, import.locked-out, remedy</extracomment>
        <translation>Inicie sesión como administrador de la organización en admin.atlassian.com y vuelva a darse la administración del sitio y de los productos.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <extracomment>Guide, import.links, title</extracomment>
        <translation>Enlaces al servidor antiguo</translation>
    </message>
    <message>
        <source>The page lists addresses of Jira servers only when it finds links to them. Choosing yours before “Run import” makes them lead to the cloud site; afterwards each has to be changed by itself.</source>
        <extracomment>Guide, import.links, text</extracomment>
        <translation>La página solo muestra direcciones de servidores Jira cuando encuentra enlaces a ellas. Si elige la de su servidor antes de “Run import”, esos enlaces llevan al sitio de la nube; después hay que cambiar cada uno por separado.</translation>
    </message>
    <message>
        <source>Compare the address with the one shown on this page.</source>
        <extracomment>Guide, import.links, remedy</extracomment>
        <translation>Compare la dirección con la que se muestra en esta página.</translation>
    </message>
    <message>
        <source>Run import</source>
        <extracomment>Guide, import.run, title</extracomment>
        <translation>“Run import”</translation>
    </message>
    <message>
        <source>The page then shows how far it is. How long it lasts depends on the size of the backup; for large ones count with hours.</source>
        <extracomment>Guide, import.run, text</extracomment>
        <translation>La página muestra después hasta dónde ha llegado. Cuánto dura depende del tamaño de la copia de seguridad; con las grandes, cuente con horas.</translation>
    </message>
    <message>
        <source>The import is complete</source>
        <extracomment>Guide, import.finished, title</extracomment>
        <translation>La importación ha terminado</translation>
    </message>
    <message>
        <source>The page confirms it and offers to import media, or to grant access to applications.</source>
        <extracomment>Guide, import.finished, text</extracomment>
        <translation>La página lo confirma y ofrece importar los medios o conceder acceso a las aplicaciones.</translation>
    </message>
    <message>
        <source>Media comes first: come back to this page for it in step 5, and do the groups in step 6. Without media go straight to step 6.</source>
        <extracomment>Guide, import.finished, remedy</extracomment>
        <translation>Los medios van primero: vuelva a esta página para ellos en el paso 5 y ocúpese de los grupos en el paso 6. Sin medios, vaya directamente al paso 6.</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t contain entities.xml</source>
        <extracomment>Guide, import.no-entities, title</extracomment>
        <translation>“The archive doesn&apos;t contain entities.xml”</translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files: the folder was packed, and not the files. Or it is the archive with the media.</source>
        <extracomment>Guide, import.no-entities, text</extracomment>
        <translation>El ZIP tiene dentro una carpeta que contiene los dos archivos XML: se comprimió la carpeta y no los archivos. O es el archivo comprimido con los medios.</translation>
    </message>
    <message>
        <source>Take the ZIP as Jira wrote it, or let step 2 write a mended copy: entities.xml and activeobjects.xml have to lie at the top of the ZIP. The audit of step 2 sees this before you upload.</source>
        <extracomment>Guide, import.no-entities, remedy</extracomment>
        <translation>Tome el ZIP tal como lo escribió Jira, o deje que el paso 2 escriba una copia corregida: entities.xml y activeobjects.xml deben estar en el nivel superior del ZIP. La auditoría del paso 2 lo detecta antes de que usted suba nada.</translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <extracomment>Guide, import.characters, title</extracomment>
        <translation>Caracteres no válidos en el XML</translation>
    </message>
    <message>
        <source>The import stops at the first character that XML does not allow.</source>
        <extracomment>Guide, import.characters, text</extracomment>
        <translation>La importación se detiene en el primer carácter que XML no permite.</translation>
    </message>
    <message>
        <source>Step 2 tells where they are. Write a mended copy there and upload that; Atlassian&apos;s cleaning tool is not needed then.</source>
        <extracomment>Guide, import.characters, remedy</extracomment>
        <translation>El paso 2 dice dónde están. Escriba allí una copia corregida y suba esa; entonces no hace falta la herramienta de limpieza de Atlassian.</translation>
    </message>
    <message>
        <source>It stands still at 50 %</source>
        <extracomment>Guide, import.fifty, title</extracomment>
        <translation>Se queda parada en el 50 %</translation>
    </message>
    <message>
        <source>The database is brought to the cloud&apos;s version. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.fifty, text</extracomment>
        <translation>La base de datos se lleva a la versión de la nube. Mientras tanto, nada se mueve en la página; es normal.</translation>
    </message>
    <message>
        <source>Let it run; do not start a second import. If it has not moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <extracomment>Guide, import.fifty, remedy</extracomment>
        <translation>Déjela trabajar; no inicie una segunda importación. Si no se ha movido nada en un día, consulte al soporte de Atlassian e indique la hora de inicio.</translation>
    </message>
    <message>
        <source>It stands still at 90 %</source>
        <extracomment>Guide, import.ninety, title</extracomment>
        <translation>Se queda parada en el 90 %</translation>
    </message>
    <message>
        <source>Users and groups are made, one after another. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.ninety, text</extracomment>
        <translation>Se crean los usuarios y grupos, uno tras otro. Mientras tanto, nada se mueve en la página; es normal.</translation>
    </message>
    <message>
        <source>Let it run. Errors about users show only after it.</source>
        <extracomment>Guide, import.ninety, remedy</extracomment>
        <translation>Déjela trabajar. Los errores con usuarios solo se ven después.</translation>
    </message>
    <message>
        <source>Errors with e-mail addresses</source>
        <extracomment>Guide, import.emails-csv, title</extracomment>
        <translation>Errores con direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>An address in the backup is refused: it has no top-level domain, lies in a domain like example.com, has characters that are not allowed, is used twice, or is missing.</source>
        <extracomment>Guide, import.emails-csv, text</extracomment>
        <translation>Se rechaza una dirección de la copia de seguridad: no tiene dominio de nivel superior, está en un dominio como example.com, tiene caracteres no permitidos, se usa dos veces o falta.</translation>
    </message>
    <message>
        <source>The audit of step 2 lists all of them. Put them right on the server and make the backup again, or write a mended copy, and import that.</source>
        <extracomment>Guide, import.emails-csv, remedy</extracomment>
        <translation>La auditoría del paso 2 las enumera todas. Arréglelas en el servidor y haga de nuevo la copia de seguridad, o escriba una copia corregida, e importe esa.</translation>
    </message>
    <message>
        <source>Users and groups could not be made</source>
        <extracomment>Guide, import.users-failed, title</extracomment>
        <translation>No se pudieron crear usuarios y grupos</translation>
    </message>
    <message>
        <source>It shows at the very end of an import. An address has forbidden characters, or a user is there twice in one directory.</source>
        <extracomment>Guide, import.users-failed, text</extracomment>
        <translation>Se ve al final mismo de una importación. Una dirección tiene caracteres prohibidos, o un usuario está dos veces en un directorio.</translation>
    </message>
    <message>
        <source>Look for both among the findings of step 2. Put them right, make or mend the backup, and import again.</source>
        <extracomment>Guide, import.users-failed, remedy</extracomment>
        <translation>Busque ambas cosas entre los hallazgos del paso 2. Arréglelas, haga o corrija la copia de seguridad e importe otra vez.</translation>
    </message>
    <message>
        <source>Error 139</source>
        <extracomment>Guide, import.error-139, title</extracomment>
        <translation>Error 139</translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides.</source>
        <extracomment>Guide, import.error-139, text</extracomment>
        <translation>El acceso a Jira Work Management difiere entre ambos lados.</translation>
    </message>
    <message>
        <source>Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, import.error-139, remedy</extracomment>
        <translation>Añada ese producto al sitio de la nube o consulte al soporte de Atlassian.</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <extracomment>Guide, import.final, title</extracomment>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site, and removes media that was imported before.</source>
        <extracomment>Guide, import.final, text</extracomment>
        <translation>La importación reemplaza todos los proyectos, incidencias y ajustes del sitio, y elimina los medios que se importaron antes.</translation>
    </message>
    <message>
        <source>If the site holds something that you need, make a backup of it first, and wait until nobody works on it.</source>
        <extracomment>Guide, import.final, remedy</extracomment>
        <translation>Si el sitio contiene algo que necesita, haga antes una copia de seguridad de él y espere hasta que nadie trabaje en él.</translation>
    </message>
    <message>
        <source>Import media, one chunk at a time</source>
        <extracomment>Guide, importmedia.page, title</extracomment>
        <translation>Importar los medios, un paquete cada vez</translation>
    </message>
    <message>
        <source>On the same import page, as a site administrator, choose “Import media” and the chunk that this page names. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, importmedia.page, text</extracomment>
        <translation>En la misma página de importación, como administrador del sitio, elija “Import media” y el paquete que nombra esta página. Deje la pestaña abierta hasta que la barra esté llena.</translation>
    </message>
    <message>
        <source>The way there has changed like that of step 4: there is no “Restore system” any more.</source>
        <extracomment>Guide, importmedia.page, outdated</extracomment>
        <translation>El camino hasta allí ha cambiado como el del paso 4: ya no existe “Restore system”.</translation>
    </message>
    <message>
        <source>Uploading, processing, importing</source>
        <extracomment>Guide, importmedia.progress, title</extracomment>
        <translation>Subida, procesamiento, importación</translation>
    </message>
    <message>
        <source>The page shows how far it is, waits for “Proceed” after processing, and confirms the end. Each part takes from minutes to hours, by the size of the file.</source>
        <extracomment>Guide, importmedia.progress, text</extracomment>
        <translation>La página muestra hasta dónde ha llegado, espera “Proceed” tras el procesamiento y confirma el final. Cada parte tarda entre minutos y horas, según el tamaño del archivo.</translation>
    </message>
    <message>
        <source>The next chunk</source>
        <extracomment>Guide, importmedia.next, title</extracomment>
        <translation>El paquete siguiente</translation>
    </message>
    <message>
        <source>Repeat it until all chunks are imported. Before each, look in a new tab whether attachments of the last one open; Cloudward can look at some of them for you.</source>
        <extracomment>Guide, importmedia.next, text</extracomment>
        <translation>Repítalo hasta que todos los paquetes estén importados. Antes de cada uno, mire en una pestaña nueva si se abren los adjuntos del último; Cloudward puede mirar algunos por usted.</translation>
    </message>
    <message>
        <source>A large file fails</source>
        <extracomment>Guide, importmedia.too-large, title</extracomment>
        <translation>Un archivo grande falla</translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. A project may be spread over several.</source>
        <extracomment>Guide, importmedia.too-large, text</extracomment>
        <translation>Más de 10 GB en un solo archivo es buscarse problemas, y Atlassian aconseja paquetes de 2 a 5 GB. Un proyecto puede repartirse entre varios.</translation>
    </message>
    <message>
        <source>Divide the chunk here, or pack smaller ones in step 3. Cloudward packs 4 GB unless you choose another size.</source>
        <extracomment>Guide, importmedia.too-large, remedy</extracomment>
        <translation>Divida el paquete aquí, o haga paquetes más pequeños en el paso 3. Cloudward los hace de 4 GB, salvo que elija otro tamaño.</translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <extracomment>Guide, importmedia.reloads, title</extracomment>
        <translation>La página se vuelve a cargar y no ocurre nada</translation>
    </message>
    <message>
        <source>Then the file was broken off while it was processed.</source>
        <extracomment>Guide, importmedia.reloads, text</extracomment>
        <translation>Entonces el archivo se interrumpió mientras se procesaba.</translation>
    </message>
    <message>
        <source>Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: divide it, or pack smaller chunks.</source>
        <extracomment>Guide, importmedia.reloads, remedy</extracomment>
        <translation>Marque el paquete como fallido e inténtelo una vez más. Si vuelve a ocurrir, el archivo es demasiado grande para la paciencia del sitio: divídalo o haga paquetes más pequeños.</translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <extracomment>Guide, importmedia.proceed, title</extracomment>
        <translation>El mensaje sobre “non-database content”</translation>
    </message>
    <message>
        <source>The page tells what media are and that the import of data, which would remove them, comes first. This is as it should be: processing is over.</source>
        <extracomment>Guide, importmedia.proceed, text</extracomment>
        <translation>La página dice qué son los medios y que la importación de los datos, que los eliminaría, va antes. Así debe ser: el procesamiento ha terminado.</translation>
    </message>
    <message>
        <source>Press “Proceed”.</source>
        <extracomment>Guide, importmedia.proceed, remedy</extracomment>
        <translation>Pulse “Proceed”.</translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <extracomment>Guide, importmedia.missing, title</extracomment>
        <translation>Faltan adjuntos en incidencias</translation>
    </message>
    <message>
        <source>If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <extracomment>Guide, importmedia.missing, text</extracomment>
        <translation>Si se dejaron fuera al empaquetar, el paso 3 dice cuáles y por qué: mayores que el límite, o ya no están en el disco.</translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled.</source>
        <extracomment>Guide, importmedia.missing, remedy</extracomment>
        <translation>Importe otra vez el paquete que contiene su proyecto; lo que ya está no se duplica.</translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <extracomment>Guide, importmedia.again, title</extracomment>
        <translation>Hay que importar los datos otra vez</translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <extracomment>Guide, importmedia.again, text</extracomment>
        <translation>Entonces todos los paquetes tienen que importarse de nuevo después. El paso 4 le pregunta por ello.</translation>
    </message>
    <message>
        <source>Attachment by attachment</source>
        <extracomment>Guide, importmedia.one-by-one, title</extracomment>
        <translation>Adjunto por adjunto</translation>
    </message>
    <message>
        <source>Where a chunk cannot be imported, Cloudward can add its files to their issues one by one. They then bear your name and today&apos;s date, and it is slow.</source>
        <extracomment>Guide, importmedia.one-by-one, text</extracomment>
        <translation>Donde no se puede importar un paquete, Cloudward puede añadir sus archivos a las incidencias, uno por uno. Llevan entonces el nombre de usted y la fecha de hoy, y es lento.</translation>
    </message>
    <message>
        <source>The site may ask for patience with 429 Too Many Requests; Cloudward waits and goes on. A file above the site&apos;s limit is refused (413) and named in the report.</source>
        <extracomment>Guide, importmedia.one-by-one, remedy</extracomment>
        <translation>El sitio puede pedir paciencia con 429 Too Many Requests; Cloudward espera y continúa. Un archivo por encima del límite del sitio se rechaza (413) y se nombra en el informe.</translation>
    </message>
    <message>
        <source>No media at all</source>
        <extracomment>Guide, importmedia.none, title</extracomment>
        <translation>Ningún medio</translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <extracomment>Guide, importmedia.none, text</extracomment>
        <translation>Si el servidor no tiene adjuntos, avatares ni logotipos que quiera, omita este paso.</translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <extracomment>Guide, groups.safeguard, title</extracomment>
        <translation>La gente no puede iniciar sesión</translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself.</source>
        <extracomment>Guide, groups.safeguard, text</extracomment>
        <translation>Tienen cuenta, pero ninguno de sus grupos tiene acceso al producto. La importación nunca activa el acceso por sí sola.</translation>
    </message>
    <message>
        <source>Look through the groups and grant access to those that need it; it may take up to a minute to show.</source>
        <extracomment>Guide, groups.safeguard, remedy</extracomment>
        <translation>Revise los grupos y conceda acceso a los que lo necesiten; puede tardar hasta un minuto en verse.</translation>
    </message>
    <message>
        <source>“Review imported groups”</source>
        <extracomment>Guide, groups.review-page, title</extracomment>
        <translation>“Review imported groups”</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Product access”, and “Review imported groups”, and confirm what each default group may use.</source>
        <extracomment>Guide, groups.review-page, text</extracomment>
        <translation>En admin.atlassian.com elija el sitio, “Product access” y “Review imported groups”, y confirme qué puede usar cada grupo predeterminado.</translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <extracomment>Guide, groups.review-page, remedy</extracomment>
        <translation>La página solo lo muestra mientras haya grupos esperando. Si no, abra cada producto en “Product access” y añada allí los grupos.</translation>
    </message>
    <message>
        <source>In 2019 the way went by Jira Settings, User management and Site settings. Product access is now in the organisation&apos;s administration.</source>
        <extracomment>Guide, groups.review-page, outdated</extracomment>
        <translation>En 2019 el camino iba por Jira Settings, User management y Site settings. El acceso a los productos está ahora en la administración de la organización.</translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <extracomment>Guide, groups.renamed, title</extracomment>
        <translation>jira-administrators ha desaparecido</translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <extracomment>Guide, groups.renamed, text</extracomment>
        <translation>Sus miembros están ahora en “administrators”: la importación cambia el nombre de ese único grupo. Los esquemas de permisos que nombraban el grupo antiguo siguen el cambio.</translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <extracomment>Guide, groups.gains, title</extracomment>
        <translation>Un grupo da a sus miembros más que antes</translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. Default access groups cannot be deleted.</source>
        <extracomment>Guide, groups.gains, text</extracomment>
        <translation>Se ha unido a un grupo de la nube que ya tenía ese nombre y, con ello, a todo lo que ese grupo puede hacer, en Jira y en Confluence. Los grupos de acceso predeterminados no se pueden eliminar.</translation>
    </message>
    <message>
        <source>If that is not meant, take the people out of it, or change what the group grants, before you give it product access.</source>
        <extracomment>Guide, groups.gains, remedy</extracomment>
        <translation>Si no es lo que se quiere, saque a las personas de él, o cambie lo que concede el grupo, antes de darle acceso a los productos.</translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <extracomment>Guide, groups.left, title</extracomment>
        <translation>Grupos que no se traen</translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out.</source>
        <extracomment>Guide, groups.left, text</extracomment>
        <translation>La nube se reserva site-admins, system-administrators, org-admins y los grupos de las aplicaciones de Atlassian; la importación deja fuera los del servidor.</translation>
    </message>
    <message>
        <source>Make people administrators by hand where they need it.</source>
        <extracomment>Guide, groups.left, remedy</extracomment>
        <translation>Haga administradores a mano a quienes lo necesiten.</translation>
    </message>
    <message>
        <source>Many groups</source>
        <extracomment>Guide, groups.many, title</extracomment>
        <translation>Muchos grupos</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <extracomment>Guide, groups.many, text</extracomment>
        <translation>Seleccione varias filas (Mayús, Ctrl, o todas con Ctrl+A) y decida para todas a la vez. O guarde la tabla como CSV, deje que otros rellenen la columna “decision” (grant, leave, o “grant: ” con el nombre de un producto) y léala de nuevo.</translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <extracomment>Guide, groups.looked-at, title</extracomment>
        <translation>Qué mira Cloudward</translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
        <extracomment>Guide, groups.looked-at, text</extracomment>
        <translation>El acceso a los productos, la administración del sitio y de sus productos, y los esquemas de permisos. Los roles en proyectos concretos, los permisos globales y lo que las aplicaciones conceden a un grupo no se comunican a los programas: mírelos en el sitio cuando haya una unión con un grupo de la nube.</translation>
    </message>
    <message>
        <source>No seats are left</source>
        <extracomment>Guide, groups.seats, title</extracomment>
        <translation>No quedan puestos</translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects.</source>
        <extracomment>Guide, groups.seats, text</extracomment>
        <translation>Cada persona con acceso cuenta una vez por producto. El plan gratuito termina en 10 personas para Jira y 3 agentes para proyectos de servicio.</translation>
    </message>
    <message>
        <source>Add seats, or leave out groups of people who have gone.</source>
        <extracomment>Guide, groups.seats, remedy</extracomment>
        <translation>Añada puestos, o deje fuera los grupos de personas que ya se fueron.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <extracomment>Guide, groups.key, title</extracomment>
        <translation>Se rechaza la clave de la organización</translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <extracomment>Guide, groups.key, text</extracomment>
        <translation>La crea un administrador de la organización en admin.atlassian.com y no es la misma que su token de API. Puede haber caducado, o pertenecer a una organización que no contiene este sitio.</translation>
    </message>
    <message>
        <source>Make a new key and enter it in “Before you start”, or grant access on the administration page.</source>
        <extracomment>Guide, groups.key, remedy</extracomment>
        <translation>Cree una clave nueva e introdúzcala en “Antes de empezar”, o conceda el acceso en la página de administración.</translation>
    </message>
    <message>
        <source>Why only you?</source>
        <extracomment>Guide, rejoin.why, title</extracomment>
        <translation>¿Por qué solo usted?</translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <extracomment>Guide, rejoin.why, text</extracomment>
        <translation>Las pertenencias de todos vinieron con la importación, salvo las de la cuenta que la ejecutó: nadie debe darse derechos a sí mismo importando. Si varias personas se turnaron, es la que pulsó “Run import”.</translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <extracomment>Guide, rejoin.not-arrived, title</extracomment>
        <translation>Un grupo no ha llegado</translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <extracomment>Guide, rejoin.not-arrived, text</extracomment>
        <translation>Entonces tampoco figura en el paso 6, o es uno que la nube se reserva. jira-administrators se llama ahora administrators.</translation>
    </message>
    <message>
        <source>You are refused</source>
        <extracomment>Guide, rejoin.refused, title</extracomment>
        <translation>Se le rechaza</translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there.</source>
        <extracomment>Guide, rejoin.refused, text</extracomment>
        <translation>Añadir a grupos requiere un administrador del sitio o de la organización, y los grupos que proceden de un proveedor de identidad solo se pueden cambiar allí.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or use the administration page.</source>
        <extracomment>Guide, rejoin.refused, remedy</extracomment>
        <translation>Pídaselo a alguien que pueda, o use la página de administración.</translation>
    </message>
    <message>
        <source>It does not show</source>
        <extracomment>Guide, rejoin.not-shown, title</extracomment>
        <translation>No se ve</translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then.</source>
        <extracomment>Guide, rejoin.not-shown, text</extracomment>
        <translation>El sitio tarda hasta un minuto en informar de las pertenencias nuevas. Cloudward vuelve a leer hasta entonces.</translation>
    </message>
    <message>
        <source>After that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <extracomment>Guide, rejoin.not-shown, remedy</extracomment>
        <translation>Después, consulte sus grupos otra vez en lugar de añadir dos veces. Para usarlos, cierre la sesión en el navegador y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <extracomment>Guide, rejoin.by-user, title</extracomment>
        <translation>A mano, desde su perfil</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <extracomment>Guide, rejoin.by-user, text</extracomment>
        <translation>En admin.atlassian.com elija el sitio, “Users”, su nombre, el menú ⋯, “Add user to group”, los grupos y “Add to groups”.</translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <extracomment>Guide, rejoin.by-group, title</extracomment>
        <translation>A mano, desde el grupo</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <extracomment>Guide, rejoin.by-group, text</extracomment>
        <translation>En admin.atlassian.com elija el sitio, “Groups”, el grupo, “Add members” y a usted; lo mismo con cada grupo.</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <extracomment>Guide, checks.list, title</extracomment>
        <translation>Lo que queda por mirar</translation>
    </message>
    <message>
        <source>This page lists it, from sign-in to links, with what to do for each. Atlassian&apos;s planning guide has more.</source>
        <extracomment>Guide, checks.list, text</extracomment>
        <translation>Esta página lo enumera, desde el inicio de sesión hasta los enlaces, con lo que hay que hacer en cada caso. La guía de planificación de Atlassian contiene más.</translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <extracomment>Guide, checks.admin-content, title</extracomment>
        <translation>Mi contenido pertenece a “Admin”</translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards.</source>
        <extracomment>Guide, checks.admin-content, text</extracomment>
        <translation>Un fallo conocido: lo que la cuenta que ejecutó la importación había escrito en el servidor puede pertenecer después a un usuario “Admin”.</translation>
    </message>
    <message>
        <source>It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <extracomment>Guide, checks.admin-content, remedy</extracomment>
        <translation>No se puede arreglar desde fuera; consulte al soporte de Atlassian e indique el proyecto y algunas incidencias.</translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <extracomment>Guide, checks.issues, title</extracomment>
        <translation>Las incidencias difieren en unas pocas</translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse.</source>
        <extracomment>Guide, checks.issues, text</extracomment>
        <translation>La nube da una estimación que va con retraso respecto a los cambios y solo cuenta lo que su cuenta puede explorar.</translation>
    </message>
    <message>
        <source>Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <extracomment>Guide, checks.issues, remedy</extracomment>
        <translation>Dé a su cuenta el derecho de explorar todos los proyectos (paso 7), espere unos minutos y vuelva a contar.</translation>
    </message>
    <message>
        <source>The sample</source>
        <extracomment>Guide, checks.sample, title</extracomment>
        <translation>La muestra</translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive.</source>
        <extracomment>Guide, checks.sample, text</extracomment>
        <translation>Los adjuntos se comparan por nombre y tamaño en incidencias elegidas al azar, y se abre un archivo de cada una: una incidencia muestra la lista de sus adjuntos aunque un archivo no haya llegado.</translation>
    </message>
    <message>
        <source>Members differ</source>
        <extracomment>Guide, checks.members, title</extracomment>
        <translation>Los miembros difieren</translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
        <extracomment>Guide, checks.members, text</extracomment>
        <translation>Los miembros se identifican por su dirección. Las cuentas que la ocultan se identifican por su nombre y, donde eso no basta, la fila dice que no se puede saber. Usted falta en sus propios grupos hasta el paso 7.</translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <extracomment>Guide, checks.attachments, title</extracomment>
        <translation>Los adjuntos difieren</translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already.</source>
        <extracomment>Guide, checks.attachments, text</extracomment>
        <translation>Mire primero en el paso 5 si todos los paquetes están importados, y después lo que quedó sin empaquetar en el paso 3: archivos por encima del límite y archivos que ya faltaban en el servidor.</translation>
    </message>
    <message>
        <source>Import the chunk of the project once more if it should be there.</source>
        <extracomment>Guide, checks.attachments, remedy</extracomment>
        <translation>Importe otra vez el paquete del proyecto si el archivo debería estar.</translation>
    </message>
    <message>
        <source>Users differ</source>
        <extracomment>Guide, checks.users, title</extracomment>
        <translation>Los usuarios difieren</translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <extracomment>Guide, checks.users, text</extracomment>
        <translation>Los usuarios se emparejan por su dirección de correo electrónico: los que tenían la misma pasaron a ser uno. Las cuentas que el sitio le oculta no se cuentan. Los usuarios eliminados en el servidor no se traen.</translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <extracomment>Guide, checks.avatars, title</extracomment>
        <translation>Faltan avatares o logotipos</translation>
    </message>
    <message>
        <source>They are in the first chunk of the media.</source>
        <extracomment>Guide, checks.avatars, text</extracomment>
        <translation>Están en el primer paquete de medios.</translation>
    </message>
    <message>
        <source>Import it once more, or set the pictures again by hand.</source>
        <extracomment>Guide, checks.avatars, remedy</extracomment>
        <translation>Impórtelo otra vez, o vuelva a poner las imágenes a mano.</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>Guide, checks.apps, title</extracomment>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them.</source>
        <extracomment>Guide, checks.apps, text</extracomment>
        <translation>Los datos de las aplicaciones del Marketplace no vienen con la importación. Cada aplicación tiene su propia vía, también BigPicture.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide.</source>
        <extracomment>Guide, checks.apps, remedy</extracomment>
        <translation>Instale las aplicaciones que aún necesite y siga la guía de cada proveedor.</translation>
    </message>
    <message>
        <source>A script of ours no longer finds anything</source>
        <extracomment>Guide, checks.scripts, title</extracomment>
        <translation>Un script nuestro ya no encuentra nada</translation>
    </message>
    <message>
        <source>Jira Cloud has removed the search that scripts for the server use, and answers 410.</source>
        <extracomment>Guide, checks.scripts, text</extracomment>
        <translation>Jira Cloud ha retirado la búsqueda que usan los scripts para el servidor, y responde 410.</translation>
    </message>
    <message>
        <source>Let it use the new search (search/jql), an API token in the place of the password, and accounts in the place of user names.</source>
        <extracomment>Guide, checks.scripts, remedy</extracomment>
        <translation>Haga que use la búsqueda nueva (search/jql), un token de API en lugar de la contraseña y cuentas en lugar de nombres de usuario.</translation>
    </message>
    <message>
        <source>Known faults</source>
        <extracomment>Guide, checks.tracker, title</extracomment>
        <translation>Fallos conocidos</translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker (jira.atlassian.com) lists the known faults of imports, how far they are, and ways around them.</source>
        <extracomment>Guide, checks.tracker, text</extracomment>
        <translation>El registro público de incidencias de Atlassian (jira.atlassian.com) enumera los fallos conocidos de las importaciones, en qué estado están y cómo sortearlos.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <extracomment>Guide, checks.support, title</extracomment>
        <translation>Dónde hay ayuda</translation>
    </message>
    <message>
        <source>Atlassian&apos;s community answers questions, their support helps with the rest.</source>
        <extracomment>Guide, checks.support, text</extracomment>
        <translation>La comunidad de Atlassian responde preguntas; su soporte ayuda con el resto.</translation>
    </message>
    <message>
        <source>Give support the report of this page: it holds the figures that they ask for, and no secrets.</source>
        <extracomment>Guide, checks.support, remedy</extracomment>
        <translation>Dé al soporte el informe de esta página: contiene las cifras que piden, y ningún secreto.</translation>
    </message>
    <message>
        <source>The road in five steps</source>
        <extracomment>Guide, bigpicture.road, title</extracomment>
        <translation>La vía en cinco pasos</translation>
    </message>
    <message>
        <source>1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there. None of them may be left out.</source>
        <extracomment>Guide, bigpicture.road, text</extracomment>
        <translation>1: el volcado de la aplicación, aquí. 2: la copia de seguridad de Jira, que es el paso 2 de la vía del propio Jira. 3: su importación, el paso 4 de Jira. 4: se instala la aplicación en el sitio de la nube. 5: allí se restaura el volcado. No se puede dejar fuera ninguno.</translation>
    </message>
    <message>
        <source>Version 8.2.2 or later</source>
        <extracomment>Guide, bigpicture.version, title</extracomment>
        <translation>Versión 8.2.2 o posterior</translation>
    </message>
    <message>
        <source>A dump of an older version is not for the cloud.</source>
        <extracomment>Guide, bigpicture.version, text</extracomment>
        <translation>Un volcado de una versión más antigua no sirve para la nube.</translation>
    </message>
    <message>
        <source>Upgrade the app on the server before the dump.</source>
        <extracomment>Guide, bigpicture.version, remedy</extracomment>
        <translation>Actualice la aplicación en el servidor antes del volcado.</translation>
    </message>
    <message>
        <source>Jira Data Center</source>
        <extracomment>Guide, bigpicture.data-center, title</extracomment>
        <translation>Jira Data Center</translation>
    </message>
    <message>
        <source>The app asks to be installed again, in the same version, before it prepares a dump. On a cluster this may put the other nodes&apos; app out of work for a while.</source>
        <extracomment>Guide, bigpicture.data-center, text</extracomment>
        <translation>La aplicación pide que se la instale otra vez, en la misma versión, antes de preparar un volcado. En un clúster, eso puede dejar fuera de servicio un rato la aplicación de los demás nodos.</translation>
    </message>
    <message>
        <source>Do it at an hour when nobody works with the app.</source>
        <extracomment>Guide, bigpicture.data-center, remedy</extracomment>
        <translation>Hágalo a una hora en la que nadie trabaje con la aplicación.</translation>
    </message>
    <message>
        <source>Where dumps are made</source>
        <extracomment>Guide, bigpicture.dumps-page, title</extracomment>
        <translation>Dónde se hacen los volcados</translation>
    </message>
    <message>
        <source>In the app on the server: App configuration, Advanced, Database dumps.</source>
        <extracomment>Guide, bigpicture.dumps-page, text</extracomment>
        <translation>En la aplicación del servidor: App configuration, Advanced, Database dumps.</translation>
    </message>
    <message>
        <source>New dump</source>
        <extracomment>Guide, bigpicture.new-dump, title</extracomment>
        <translation>“New dump”</translation>
    </message>
    <message>
        <source>Press “New dump”, type a description by which you will know it again, and confirm with “Create dump”.</source>
        <extracomment>Guide, bigpicture.new-dump, text</extracomment>
        <translation>Pulse “New dump”, escriba una descripción que vaya a reconocer y confirme con “Create dump”.</translation>
    </message>
    <message>
        <source>The dump is not in the list</source>
        <extracomment>Guide, bigpicture.not-listed, title</extracomment>
        <translation>El volcado no está en la lista</translation>
    </message>
    <message>
        <source>The page shows how far it is, and the dump stands on top when it is finished.</source>
        <extracomment>Guide, bigpicture.not-listed, text</extracomment>
        <translation>La página muestra hasta dónde ha llegado, y el volcado aparece el primero cuando está terminado.</translation>
    </message>
    <message>
        <source>Load the page anew.</source>
        <extracomment>Guide, bigpicture.not-listed, remedy</extracomment>
        <translation>Vuelva a cargar la página.</translation>
    </message>
    <message>
        <source>Download and keep it</source>
        <extracomment>Guide, bigpicture.download, title</extracomment>
        <translation>Descargarlo y guardarlo</translation>
    </message>
    <message>
        <source>Press “Download” in its line. Cloudward takes the file from the download folder, notes its checksum and keeps it with the migration.</source>
        <extracomment>Guide, bigpicture.download, text</extracomment>
        <translation>Pulse “Download” en su línea. Cloudward toma el archivo de la carpeta de descargas, anota su suma de comprobación y lo guarda con la migración.</translation>
    </message>
    <message>
        <source>The file is refused here</source>
        <extracomment>Guide, bigpicture.refused, title</extracomment>
        <translation>Aquí se rechaza el archivo</translation>
    </message>
    <message>
        <source>It is empty, is a web page (you were signed out), or is still being written. Cloudward does not look into a dump: its format is not public.</source>
        <extracomment>Guide, bigpicture.refused, text</extracomment>
        <translation>Está vacío, es una página web (se había cerrado su sesión) o aún se está escribiendo. Cloudward no mira dentro de un volcado: su formato no es público.</translation>
    </message>
    <message>
        <source>Sign in and press Download again, and wait until the browser is done.</source>
        <extracomment>Guide, bigpicture.refused, remedy</extracomment>
        <translation>Inicie sesión, pulse otra vez “Download” y espere a que el navegador termine.</translation>
    </message>
    <message>
        <source>No migration assistant</source>
        <extracomment>Guide, bigpicture.no-jcma, title</extracomment>
        <translation>Sin asistente de migración</translation>
    </message>
    <message>
        <source>Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.</source>
        <extracomment>Guide, bigpicture.no-jcma, text</extracomment>
        <translation>El JCMA de Atlassian da números nuevos a incidencias y usuarios, y el volcado no encajaría con nada.</translation>
    </message>
    <message>
        <source>Stay on this road from beginning to end.</source>
        <extracomment>Guide, bigpicture.no-jcma, remedy</extracomment>
        <translation>Siga por esta vía de principio a fin.</translation>
    </message>
    <message>
        <source>The app&apos;s maker has a second road with JCMA for later versions of the app. Take one of the two and never mix them.</source>
        <extracomment>Guide, bigpicture.no-jcma, outdated</extracomment>
        <translation>El fabricante de la aplicación tiene otra vía con JCMA para versiones posteriores de la aplicación. Tome una de las dos y no las mezcle nunca.</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <extracomment>Guide, bigpicture.not-used, title</extracomment>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Skip the step, or take away the tick in “Before you start”.</source>
        <extracomment>Guide, bigpicture.not-used, text</extracomment>
        <translation>Omita el paso, o quite la marca en “Antes de empezar”.</translation>
    </message>
    <message>
        <source>Dump and backup belong together</source>
        <extracomment>Guide, bigpicture.same-time, title</extracomment>
        <translation>El volcado y la copia de seguridad van juntos</translation>
    </message>
    <message>
        <source>The dump names issues by their numbers. What is made or deleted in Jira between the dump and the backup fits only one of them.</source>
        <extracomment>Guide, bigpicture.same-time, text</extracomment>
        <translation>El volcado nombra las incidencias por su número. Lo que se crea o se elimina en Jira entre el volcado y la copia de seguridad solo encaja con uno de los dos.</translation>
    </message>
    <message>
        <source>Make both one after the other, while nobody works.</source>
        <extracomment>Guide, bigpicture.same-time, remedy</extracomment>
        <translation>Haga ambos uno tras otro, mientras nadie trabaja.</translation>
    </message>
    <message>
        <source>Who may install apps?</source>
        <extracomment>Guide, bigpicture.who-installs, title</extracomment>
        <translation>¿Quién puede instalar aplicaciones?</translation>
    </message>
    <message>
        <source>An administrator of the site.</source>
        <extracomment>Guide, bigpicture.who-installs, text</extracomment>
        <translation>Un administrador del sitio.</translation>
    </message>
    <message>
        <source>If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.</source>
        <extracomment>Guide, bigpicture.who-installs, remedy</extracomment>
        <translation>Si Jira le dice que usted no puede, haga antes el paso 7: las importaciones dejan fuera los grupos de quien las ejecuta.</translation>
    </message>
    <message>
        <source>Find and install it</source>
        <extracomment>Guide, bigpicture.find, title</extracomment>
        <translation>Buscarla e instalarla</translation>
    </message>
    <message>
        <source>In Jira choose Apps and “Find new apps”, search for BigPicture, and install it.</source>
        <extracomment>Guide, bigpicture.find, text</extracomment>
        <translation>En Jira elija “Apps” y “Find new apps”, busque BigPicture e instálela.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <extracomment>Guide, bigpicture.which, title</extracomment>
        <translation>¿Qué aplicación?</translation>
    </message>
    <message>
        <source>The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</source>
        <extracomment>Guide, bigpicture.which, text</extracomment>
        <translation>La misma que en el servidor: BigPicture para BigPicture, BigGantt para BigGantt.</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Guide, bigpicture.licence, title</extracomment>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>The app needs a valid licence; that of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.</source>
        <extracomment>Guide, bigpicture.licence, text</extracomment>
        <translation>La aplicación necesita una licencia válida; la del servidor no vale en la nube. Una prueba del Marketplace basta para restaurar y mirar.</translation>
    </message>
    <message>
        <source>How is it seen?</source>
        <extracomment>Guide, bigpicture.seen, title</extracomment>
        <translation>¿Cómo se detecta?</translation>
    </message>
    <message>
        <source>An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.</source>
        <extracomment>Guide, bigpicture.seen, text</extracomment>
        <translation>Una aplicación instalada tiene su propia cuenta en el sitio, y Cloudward busca una con el nombre de la aplicación. No hay ninguna llamada documentada que liste las aplicaciones instaladas, así que solo la página de la propia aplicación lo demuestra.</translation>
    </message>
    <message>
        <source>Upload the dump</source>
        <extracomment>Guide, bigpicture.upload, title</extracomment>
        <translation>Subir el volcado</translation>
    </message>
    <message>
        <source>In the cloud&apos;s app: App configuration, Advanced, Database dumps, “Import”, and the dump of the server.</source>
        <extracomment>Guide, bigpicture.upload, text</extracomment>
        <translation>En la aplicación de la nube: App configuration, Advanced, Database dumps, “Import” y el volcado del servidor.</translation>
    </message>
    <message>
        <source>If the upload fails, load the page anew and try again. Cloudward compares the kept file by its checksum before it is given to the page.</source>
        <extracomment>Guide, bigpicture.upload, remedy</extracomment>
        <translation>Si la subida falla, vuelva a cargar la página e inténtelo de nuevo. Cloudward compara el archivo guardado por su suma de comprobación antes de entregarlo a la página.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>Guide, bigpicture.restore, title</extracomment>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>Press “Restore” in the line of the dump and confirm; set the tick, press “Next”; type the word RESTORE in capital letters, and press “Restore”.</source>
        <extracomment>Guide, bigpicture.restore, text</extracomment>
        <translation>Pulse “Restore” en la línea del volcado y confirme; marque la casilla y pulse “Next”; escriba la palabra RESTORE en mayúsculas y pulse “Restore”.</translation>
    </message>
    <message>
        <source>Something is in the cloud&apos;s app already</source>
        <extracomment>Guide, bigpicture.overwrites, title</extracomment>
        <translation>Ya hay algo en la aplicación de la nube</translation>
    </message>
    <message>
        <source>The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps.</source>
        <extracomment>Guide, bigpicture.overwrites, text</extracomment>
        <translation>La restauración lo reemplaza todo. Antes, la aplicación hace un volcado de su estado anterior, que queda el primero de la lista de volcados.</translation>
    </message>
    <message>
        <source>By restoring that one you are back where you were.</source>
        <extracomment>Guide, bigpicture.overwrites, remedy</extracomment>
        <translation>Si restaura ese, vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>How does the app match people?</source>
        <extracomment>Guide, bigpicture.matching, title</extracomment>
        <translation>¿Cómo empareja la aplicación a las personas?</translation>
    </message>
    <message>
        <source>By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app.</source>
        <extracomment>Guide, bigpicture.matching, text</extracomment>
        <translation>Por correo electrónico: la dirección que tenía el servidor cuando se hizo el volcado y la dirección de la cuenta de la nube. A quien la corrección dio otra dirección lo empareja la importación de Jira, pero no la aplicación.</translation>
    </message>
    <message>
        <source>Choose by hand whom the app leaves open. The list on this page names them, and whom to choose.</source>
        <extracomment>Guide, bigpicture.matching, remedy</extracomment>
        <translation>Elija a mano a quienes la aplicación deje sin asignar. La lista de esta página los nombra y dice a quién elegir.</translation>
    </message>
    <message>
        <source>Somebody has no account</source>
        <extracomment>Guide, bigpicture.no-account, title</extracomment>
        <translation>Alguien no tiene cuenta</translation>
    </message>
    <message>
        <source>After the restore the screen is gone, and what was theirs is nobody&apos;s.</source>
        <extracomment>Guide, bigpicture.no-account, text</extracomment>
        <translation>Después de la restauración esa pantalla desaparece, y lo que era suyo no es de nadie.</translation>
    </message>
    <message>
        <source>Make an account for them before the restore, by an invitation.</source>
        <extracomment>Guide, bigpicture.no-account, remedy</extracomment>
        <translation>Créele una cuenta antes de la restauración, mediante una invitación.</translation>
    </message>
    <message>
        <source>Many without a match</source>
        <extracomment>Guide, bigpicture.many-unmatched, title</extracomment>
        <translation>Muchos sin emparejar</translation>
    </message>
    <message>
        <source>More than 20: look at them before you go on. More than 30 usually mean that Jira&apos;s import did not bring all users.</source>
        <extracomment>Guide, bigpicture.many-unmatched, text</extracomment>
        <translation>Más de 20: mírelos antes de continuar. Más de 30 suelen significar que la importación de Jira no trajo a todos los usuarios.</translation>
    </message>
    <message>
        <source>Stop, and look at step 8&apos;s counts before anything else.</source>
        <extracomment>Guide, bigpicture.many-unmatched, remedy</extracomment>
        <translation>Deténgase y mire los recuentos del paso 8 antes que nada.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <extracomment>Guide, bigpicture.running, title</extracomment>
        <translation>La recuperación está en marcha</translation>
    </message>
    <message>
        <source>It begins when the users are mapped, and the app&apos;s migration is over when the page says so. Leave the page open until then.</source>
        <extracomment>Guide, bigpicture.running, text</extracomment>
        <translation>Empieza cuando los usuarios están asignados, y la migración de la aplicación ha terminado cuando la página lo dice. Hasta entonces, deje la página abierta.</translation>
    </message>
    <message>
        <source>Look whether it is right</source>
        <extracomment>Guide, bigpicture.verify, title</extracomment>
        <translation>Mire si es correcto</translation>
    </message>
    <message>
        <source>Open the app and compare boxes, their tasks, the Gantt chart, teams and security with the server&apos;s. Only people who know the plans can tell.</source>
        <extracomment>Guide, bigpicture.verify, text</extracomment>
        <translation>Abra la aplicación y compare con el servidor los boxes, sus tareas, el diagrama de Gantt, los equipos y la seguridad. Solo quien conoce los planes puede decirlo.</translation>
    </message>
    <message>
        <source>Why are connections off?</source>
        <extracomment>Guide, bigpicture.connections-off, title</extracomment>
        <translation>¿Por qué están desactivadas las conexiones?</translation>
    </message>
    <message>
        <source>The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time.</source>
        <extracomment>Guide, bigpicture.connections-off, text</extracomment>
        <translation>La restauración pone todas las integraciones en “not operational”, para que la aplicación del servidor y la de la nube no cambien a la vez las mismas cosas en otro sistema.</translation>
    </message>
    <message>
        <source>Switch off a connection on the server before you switch it on in the cloud.</source>
        <extracomment>Guide, bigpicture.connections-off, remedy</extracomment>
        <translation>Desactive una conexión en el servidor antes de activarla en la nube.</translation>
    </message>
    <message>
        <source>Where are they switched on?</source>
        <extracomment>Guide, bigpicture.connections-where, title</extracomment>
        <translation>¿Dónde se activan?</translation>
    </message>
    <message>
        <source>App configuration, Integrations, Connections, the switch in the column Active: only those that you still need.</source>
        <extracomment>Guide, bigpicture.connections-where, text</extracomment>
        <translation>App configuration, Integrations, Connections, el interruptor de la columna Active: solo las que aún necesite.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>Guide, bigpicture.wrong, title</extracomment>
        <translation>Algo no está bien</translation>
    </message>
    <message>
        <source>Nothing is lost: the dump is kept with the migration, and the app&apos;s own dump of the state before is in its list.</source>
        <extracomment>Guide, bigpicture.wrong, text</extracomment>
        <translation>No se ha perdido nada: el volcado está guardado con la migración, y el volcado que la propia aplicación hizo del estado anterior está en su lista.</translation>
    </message>
    <message>
        <source>The restore may be done again.</source>
        <extracomment>Guide, bigpicture.wrong, remedy</extracomment>
        <translation>La restauración se puede repetir.</translation>
    </message>
</context>
<context>
    <name>Masker</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation>es una copia de seguridad de la base de datos, que no contiene adjuntos; están en la carpeta principal de Jira (jira-home)</translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation>no contiene adjuntos</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>no contiene ningún tar</translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation>no contiene adjuntos, pero su carpeta %1 sí: elija esa</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation>es un archivo RAR; desempaquételo antes y elija la carpeta</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation>no es ni una carpeta ni un archivo ZIP, tar o 7z</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation>El usuario “%1” no se puede cambiar: la fila no tiene un id propio.</translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation>“%1” no puede reemplazar un carácter: hasta %2 caracteres imprimibles, sin &amp; &lt; &gt; &quot; &apos; - ni ].</translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation>Los usuarios sin dirección de correo electrónico necesitan un dominio o una lista de direcciones.</translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation>Las direcciones erróneas necesitan un dominio que se les añada, otro dominio en lugar del suyo o una lista de direcciones nuevas.</translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation>“%1” recibiría %2, que tiene otro usuario. Haga corregir también las direcciones duplicadas, o indique otra dirección.</translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation>%1 y %2 más conservan una dirección que no sirve: ninguna regla dice cuál debe ser la suya.</translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation>Estos conservan una dirección que no sirve, porque ninguna regla dice cuál debe ser la suya: %1.</translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation>Esta copia de seguridad no tiene claves de usuario: en ella no se puede cambiar el nombre de los usuarios sin que pierdan lo que les pertenece.</translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation>No hay ningún usuario “%1” que desactivar.</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation>no es una copia de seguridad de Jira</translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation>habría que cambiar demasiados caracteres de una sola fila</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation>Archivos que no se traen</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caracteres que XML no permite</translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation>Caracteres escritos en dos mitades</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>Bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation>Usuarios desactivados</translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation>Elementos públicos</translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation>Permisos de cualquiera</translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation>los paquetes no se ponen en la carpeta de la que se hacen</translation>
    </message>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation>otro Cloudward está empaquetando en ella</translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation>los paquetes deben ser de 2 a 5 GB; solo pueden ser menores si todos los medios suman menos de 10 GB</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>al volver a leer, lo escrito es distinto</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation>El servidor no mostró todos los usuarios: se encontraron %1, y hay más. Tómelos de la copia de seguridad o de la base de datos para tenerlos todos.</translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation>El servidor mostró %1 de sus %2 grupos. Tómelos de la copia de seguridad o de la base de datos para tenerlos todos.</translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation>El servidor oculta direcciones de correo electrónico; están vacías en users.csv, para este número de usuarios: %1.</translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation>Grupos cuyos miembros no indicó el servidor: %1.</translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation>Pertenencias a través de un grupo dentro de otro: %1. Jira Cloud no tiene grupos así, de modo que estas personas figuran como miembros del grupo exterior.</translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation>Usuarios que se dejan fuera porque su nombre ya está ocupado en un directorio anterior: %1.</translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation>Usuarios que se dejan fuera porque su directorio está desactivado: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation>El REST del servidor no indica los directorios: esa columna de users-details.csv está vacía.</translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation>Usuarios cuyo directorio no se conoce: %1.</translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation>No se sabe cuándo iniciaron sesión por última vez los usuarios (REST lo indica desde Jira 10): esa columna de users-details.csv está vacía.</translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
        <translation>Usuarios de los que no se conoce ningún inicio de sesión: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation>Escrito por Cloudward %1 el %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation>Esto fue una práctica, con sitios simulados.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Jira Server</source>
        <translation>Jira Server</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Media from</source>
        <translation>Medios de</translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation>Paquete más grande</translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation>Usuarios del sitio de la nube</translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation>se conservan y se combinan con los importados</translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation>se reemplazan por los importados</translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation>Usuarios exportados a</translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation>Grupos exportados a</translation>
    </message>
    <message>
        <source>Confirmed in “%1”</source>
        <translation>Confirmado en “%1”</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>No ejecutado.</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>se encarga %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Atlassian does not confirm the rule behind this.</source>
        <translation>Atlassian no confirma la regla en que se basa esto.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was mended in the backup</source>
        <translation>Lo que se corrigió en la copia de seguridad</translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation>Lo que se importa es una copia corregida. El original está como estaba, y los hallazgos de arriba son los de la copia.</translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation>En la lista como</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation>Copia corregida</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Su tamaño</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Lista de todos los cambios</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation>Cada archivo que falta, tiene otro tamaño o se dejó fuera</translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation>La lista completa, una línea por archivo: %1</translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation>Paquetes de medios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Archivos que incluye</translation>
    </message>
    <message>
        <source>Attachments that are in no chunk, left out: %1</source>
        <translation>Adjuntos que no están en ningún paquete, dejados fuera: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>No revisado.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation>Qué ganan los miembros nuevos</translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation>Acceso a los productos</translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation>Se le añadió de nuevo a: %1</translation>
    </message>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Prueba: comparación de ambos lados</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Sin comparar.</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>una estimación</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation>No se leyó ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation>No se consultaron los datos del propio servidor.</translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation>Antes de la importación no se consultaron los datos del propio sitio de la nube.</translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation>No se compararon los recuentos de ambos lados.</translation>
    </message>
    <message>
        <source>Cannot be known: %1</source>
        <translation>No se puede saber: %1</translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation>No se confirmó la importación de %1.</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Lo que no se comprobó</translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation>Se comprobó o confirmó todo lo que Cloudward conoce.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>Informe de migración: %1</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation>Después de la migración</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuarios y grupos</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation>Copia de adjuntos, avatares y logotipos</translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation>Importar la copia de seguridad</translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation>Importar los medios</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revisar grupos y conceder acceso</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Volver a añadirse a sus grupos</translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation>Comprobaciones después de la migración</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Emparejar personas con cuentas</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: hacer un volcado</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: instalarlo en la nube</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: restaurar el volcado</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: activar y mirar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>impide continuar</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado a mano</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation>leído y aceptado</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no se puede comparar</translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation>aún sin importar</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>en proceso</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>importando</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>left without</source>
        <translation>se deja sin acceso</translation>
    </message>
    <message>
        <source>to be granted</source>
        <translation>por conceder</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>es nuevo</translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation>se combina con %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>pasa a ser %1</translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation>no se trae</translation>
    </message>
    <message>
        <source>Files of projects that were left out</source>
        <translation>Archivos de proyectos que se dejaron fuera</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>En los medios</translation>
    </message>
    <message>
        <source>While packing</source>
        <translation>Durante el empaquetado</translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation>Entre los usuarios</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took, by the journal</source>
        <translation>Duración según el registro</translation>
    </message>
    <message>
        <source>BigPicture&apos;s dump</source>
        <translation>Volcado de BigPicture</translation>
    </message>
    <message>
        <source>Could be mended, and was left as it is.</source>
        <translation>Se podía corregir, y se dejó como estaba.</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>En el original</translation>
    </message>
    <message>
        <source>In the mended copy</source>
        <translation>En la copia corregida</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as it may. Times are those of %3.</source>
        <translation>Lo que queda comienza el %1 y lleva %2. Cada hora de abajo es la más tardía: la que resulta si todo lo anterior dura lo máximo previsto. Las horas son las de %3.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>tiene que haber alguien presente</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después de: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Inicio límite</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin límite</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>Continuar o no</translation>
    </message>
    <message>
        <source>Before the backup is imported: its audit shows no errors, and nothing is needed any more of what the cloud site holds.</source>
        <translation>Antes de importar la copia de seguridad: su auditoría no muestra errores, y ya no se necesita nada de lo que contiene el sitio de la nube.</translation>
    </message>
    <message>
        <source>Before the media are imported: the projects and issues are there, as counted.</source>
        <translation>Antes de importar los medios: los proyectos y las incidencias están en la nube, según el recuento.</translation>
    </message>
    <message>
        <source>Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.</source>
        <translation>Antes de dirigir a las personas a la nube: se han comparado ambos lados, y alguien de cada equipo lo ha mirado.</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Lo que no se puede deshacer</translation>
    </message>
    <message>
        <source>Importing the backup replaces all Jira data of the cloud site, and media that were imported before.</source>
        <translation>Importar la copia de seguridad reemplaza todos los datos de Jira del sitio de la nube y elimina los medios que se importaron antes.</translation>
    </message>
    <message>
        <source>The users of the cloud site are deleted and replaced, those of Confluence too.</source>
        <translation>Los usuarios del sitio de la nube se eliminan y se reemplazan, también los de Confluence.</translation>
    </message>
    <message>
        <source>Restoring BigPicture’s dump overwrites all that the app holds in the cloud; it makes a dump of that before.</source>
        <translation>Restaurar el volcado de BigPicture sobrescribe todo lo que la aplicación contiene en la nube; antes, la aplicación hace un volcado de ello.</translation>
    </message>
    <message>
        <source>What people write in the cloud does not come back to the server: from then on, going back loses it.</source>
        <translation>Lo que las personas escriben en la nube no vuelve al servidor: desde ese momento, volver atrás supone perderlo.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>La vuelta atrás</translation>
    </message>
    <message>
        <source>Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them again at any time.</source>
        <translation>Nada de esto cambia los datos del servidor. Hasta que se dirija a las personas a la nube, el servidor se les puede volver a abrir en cualquier momento.</translation>
    </message>
    <message>
        <source>An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. Keep the backup and the chunks until nobody asks for the server any more.</source>
        <translation>Una importación que falló, o que trajo lo que no era, se repite: primero los datos, después todos los paquetes. Conserve la copia de seguridad y los paquetes hasta que ya nadie pregunte por el servidor.</translation>
    </message>
    <message>
        <source>Where the cloud site holds anything that is needed, make a backup of the site itself before: it is the only way back for it.</source>
        <translation>Si el sitio de la nube contiene algo que se necesita, haga antes una copia de seguridad del propio sitio: es la única forma de recuperarlo.</translation>
    </message>
    <message>
        <source>Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as they were.</source>
        <translation>Cambie en último lugar los nombres DNS, las redirecciones y los enlaces a Jira, y anote cómo estaban: volver atrás es dejarlos como estaban.</translation>
    </message>
    <message>
        <source>Whom to tell, and when</source>
        <translation>A quién avisar, y cuándo</translation>
    </message>
    <message>
        <source>A week before: when Jira is closed, for how long, and where it will be.</source>
        <translation>Una semana antes: cuándo se cierra Jira, durante cuánto tiempo y dónde estará.</translation>
    </message>
    <message>
        <source>When it begins, when it is late, and when it is done.</source>
        <translation>Cuando empiece, si se retrasa y cuando termine.</translation>
    </message>
    <message>
        <source>Where it is called off: that the server goes on, and when it is tried again.</source>
        <translation>Si se cancela: que el servidor sigue en uso, y cuándo se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>Runbook: %1</translation>
    </message>
    <message>
        <source>Before Jira is closed to changes: nothing in “Before you start” stands in the way, and each step has somebody who sees to it.</source>
        <translation>Antes de cerrar Jira a los cambios: nada de “Antes de empezar” impide continuar, y cada paso tiene a alguien que se encarga de él.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 at %2 a second, as measured</source>
        <translation>%1 a %2 por segundo, según lo medido</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 a second, as is usual</source>
        <translation>%1 a razón de %2 a %3 por segundo, lo habitual</translation>
    </message>
    <message>
        <source>Atlassian does not say how long an import takes</source>
        <translation>Atlassian no dice cuánto dura una importación</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>real</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>measured in this run</source>
        <translation>medido en esta ejecución</translation>
    </message>
    <message>
        <source>from sizes and usual rates</source>
        <translation>según tamaños y velocidades habituales</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>una estimación</translation>
    </message>
</context>
<context>
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation>termina demasiado pronto, o es una de varias partes</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>sus primeros bytes están dañados</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>su directorio está dañado</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>sus datos comprimidos están dañados</translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation>una suma de comprobación de su interior no coincide</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>la suma de comprobación de %1 no coincide</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation>está cifrado; desempaquételo antes con su contraseña y elija la carpeta</translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation>se empaquetó con %1, que aquí no se lee; desempaquételo antes y elija la carpeta</translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation>más de diez millones de archivos</translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation>una dirección empieza por sftp://</translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation>una dirección tiene la forma sftp://user@host/path</translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation>una contraseña no va en una dirección; se le pedirá</translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation>escriba ? como %3F y # como %23</translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation>su frase de contraseña es otra, o no es una clave privada</translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation>no es una clave privada</translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation>tiene frase de contraseña</translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
        <translation>el servidor pide más que una contraseña; use una clave</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
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
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation>un encabezado de su interior está dañado</translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation>es una de varias partes; júntelas antes</translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation>termina demasiado pronto, o su final está dañado</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>sus datos comprimidos están dañados</translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation>se comprimió con un diccionario de %1, y desempaquetarlo aquí ocuparía demasiada memoria; desempaquételo antes y elija la carpeta</translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation>no contiene paquetes (media-001.zip …)</translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation>texto fuera del elemento raíz</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation>un tipo de documento (DOCTYPE), que ninguna copia de seguridad de Jira tiene</translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation>“&lt;!” seguido de algo que aquí no puede seguirle</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation>el archivo termina dentro del elemento %1</translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation>un solo valor de más de %1</translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation>una barra en una etiqueta</translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation>falta un espacio o el final de la etiqueta</translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation>un segundo elemento raíz, %1</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>los elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>falta un signo igual</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>el atributo %1 figura dos veces</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>faltan unas comillas</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>un elemento con más de %1 atributos</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>“&lt;” en el valor de un atributo</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>un nombre de más de %1 bytes</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation>más de %1 nombres distintos</translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation>una etiqueta de cierre sin la de apertura</translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation>una etiqueta de cierre que no es la de %1</translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation>algo más que un nombre en una etiqueta de cierre</translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation>“]]&gt;” en un texto</translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation>la entidad %1, que no está declarada</translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation>un ampersand que no inicia ninguna referencia</translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation>una referencia a un carácter que XML prohíbe</translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation>dos guiones en un comentario</translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation>una declaración XML que no está al principio de todo</translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation>falta un espacio en una instrucción de procesamiento</translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation>la declaración XML no es como debería</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation>sus datos terminan demasiado pronto</translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation>su directorio se interrumpe</translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation>de una entrada se dice que es mayor que el archivo</translation>
    </message>
    <message>
        <source>an entry is said to be larger than its data can be</source>
        <translation>de una entrada se dice que es mayor de lo que pueden ser sus datos</translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation>de una entrada se dice que está detrás del directorio</translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation>no es un ZIP, o falta su final</translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation>es una parte de un ZIP que se dividió en varios archivos</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>su directorio no está donde debería</translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation>sus datos no están donde dice el directorio</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>The page was given %1.</source>
        <translation>Se entregó %1 a la página.</translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation>Llega %1: %2 de %3.</translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation>Llega %1: %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ha llegado.</translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
        <translation>Cuando la página pida un archivo, recibirá %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalCard</name>
    <message>
        <source>5. Prove that it arrived</source>
        <translation>5. Demuestre que ha llegado</translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation>Cloudward cuenta los proyectos e incidencias del sitio y los pone junto a los de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Count p&amp;rojects and issues</source>
        <translation>Con&amp;tar proyectos e incidencias</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>No hay ninguna copia de seguridad auditada con la que comparar. Audítela en el paso 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation>Conecte el sitio de la nube en “Antes de empezar” y esta página podrá contar por usted. Si no, mire usted mismo algunos proyectos e incidencias.</translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation>Contando lo que ha llegado</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Counts before and after</source>
        <translation>Recuentos antes y después</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation>Llevar archivos uno a uno</translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation>Por esta vía los archivos conservan el nombre, pero no el autor ni la fecha: mostrarán los de usted y los de hoy. La lista que se escribe contiene los originales. Donde Import media funcione, es la mejor vía.</translation>
    </message>
    <message>
        <source>Bring &amp;these files</source>
        <translation>&amp;Llevar estos archivos</translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation>Para lo que Import media no puede aceptar: un paquete que falla una y otra vez, archivos que no caben en ningún paquete, archivos que las comprobaciones echaron en falta. Antes se consulta cada incidencia, para no añadir nada dos veces. Un intento interrumpido continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>Qué arc&amp;hivos</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>Op&amp;en the list</source>
        <translation>A&amp;brir la lista</translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation>Todo lo que la nube aún no tiene</translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation>Lo que las comprobaciones echaron en falta (incidencias: %L1)</translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation>Lo que quedó sin empaquetar: demasiado grande para un paquete o ilegible en ese momento</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Lo que hay en %1</translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation>Llevando archivos por REST</translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation>Llevados, en esta ejecución y en las anteriores: %L1. Ya estaban allí: %L2.</translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation>De un tamaño distinto del que indica la copia de seguridad: %L1; la lista los nombra.</translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation>Incidencias que el sitio no muestra a esta cuenta: %L1.</translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation>Mayores de lo que admite el sitio (%1 por archivo): %L2.</translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation>No están entre los medios: %L1.</translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation>Fallidos: %L1; la lista dice por qué.</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation>Conecte antes la nube, en el paso 0.</translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation>Compruebe antes la copia de seguridad, en el paso 2: conoce los nombres de los archivos y sus incidencias.</translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation>Elija antes dónde están los medios, en el paso 3.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation>Traerla a este equipo</translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation>Dónde está el archivo: una ruta &amp;que este equipo vea, una dirección http(s) o un lugar del servidor</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation>La copia de seguridad está completa: %1. Tráigala ahora.</translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation>En el servidor, por SSH (SFTP); y a qué velocidad</translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation>Buscarlo e&amp;n el servidor …</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Traerla</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
        <translation>%L1 MB por segundo</translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation>Esto no es ni una dirección ni una ruta completa.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Trayendo %1</translation>
    </message>
    <message>
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation>Indique dónde escribe Jira el archivo: una ruta que este equipo vea, o búsquelo en el servidor.</translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation>Esperando a que Jira termine de escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation>Indique el nombre del servidor y su nombre de usuario en él.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation>Hacer la copia de seguridad en el servidor</translation>
    </message>
    <message>
        <source>File name (&amp;Jira adds .zip and puts it into the folder export of its home)</source>
        <translation>Nombre del arch&amp;ivo (Jira añade .zip y lo coloca en la carpeta export de su carpeta principal)</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>Iniciar la &amp;copia</translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation>O abrir la página del propio &amp;Jira para ello</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Reempla&amp;zarla</translation>
    </message>
    <message>
        <source>Watch the file &amp;until it is whole</source>
        <translation>Vi&amp;gilar el archivo hasta que esté completo</translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation>Jira está escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;No deje trabajar a nadie mientras se ejecuta.&lt;/b&gt; Lo que se cambie entretanto puede quedar a medias en la copia de seguridad, sin ningún aviso, y luego no se podrá importar. Anuncie una pausa; desde este momento nadie debería trabajar en Jira.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%L1 incidencias&lt;/b&gt;: tenga al menos %2 libres en la carpeta export y cuente con entre %3 y %4. Ambas cifras son estimaciones según el número de incidencias; deciden el disco y la base de datos de su servidor.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Necesita espacio y tiempo:&lt;/b&gt; tenga algunos gigabytes libres en la carpeta export. Con un millón de incidencias puede tardar una hora.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation>El servidor ya tiene una copia de seguridad con este nombre: %1. Indique otro nombre o reemplácela.</translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation>Jira ha encontrado en su base de datos caracteres que XML no permite y ofrece quitarlos. Eso modifica la base de datos y no se puede deshacer, así que Cloudward no lo pulsa por usted. Haga una copia de la base de datos, inicie después la copia de seguridad en el propio Jira (Sistema, Importar y exportar, Copia de seguridad del sistema (Backup system)), confírmelo allí y vuelva con el archivo.</translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
        <translation>No hubo respuesta a tiempo, a menudo porque un proxy intermedio desiste. Es posible que Jira siga escribiendo: no inicie una segunda copia de seguridad. Indique abajo dónde está el archivo y Cloudward lo vigilará hasta que esté completo.</translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation>El servidor ha escrito la copia de seguridad en %1.</translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation>Conecte el servidor con nombre de usuario y contraseña en “Antes de empezar”: para esto no basta un token. O hágalo usted mismo en Jira: Sistema, Importar y exportar, Copia de seguridad del sistema (Backup system); después traiga el archivo aquí.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation>&amp;O una copia de seguridad que ya está aquí (ZIP, o su entities.xml)</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>E&amp;legir …</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation>Copia de seguridad de Jira</translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation>Copias de seguridad (*.zip entities.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation>&amp;He leído estos hallazgos y continúo con esta copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>No se ha encontrado nada que pueda estorbar la importación.</translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation>Al volca&amp;do</translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation>Copia de seguridad de la base de datos de Jira</translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
        <translation>Jira escribe en un ZIP todos sus datos excepto los adjuntos. Cloudward lo trae aquí, lo lee, dice qué haría fallar la importación y puede corregirlo en una copia.</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>Se está leyendo la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation>Se está trayendo la copia de seguridad.</translation>
    </message>
    <message>
        <source>The mended copy is being written.</source>
        <translation>Se está escribiendo la copia corregida.</translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation>Aún no se ha leído ninguna copia de seguridad: traiga una o elija un archivo.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation>Algunos hallazgos son errores. Corríjalos en una copia o marque que los ha leído.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation>Algunos hallazgos son errores. Corríjalos y haga otra copia de seguridad, o marque que los ha leído.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>incidencias</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation>adjuntos, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation>el número de filas es el que Jira anotó al final</translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation>el número de filas difiere del que Jira anotó al final</translation>
    </message>
    <message>
        <source>links to this server in its texts: %1</source>
        <translation>enlaces a este servidor en sus textos: %1</translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
        <translation>Este Jira tiene %1, cuyos propios pasos figuran ahora entre los de Jira. Su volcado va unido a esta copia de seguridad: hágalo antes de que el servidor vuelva a usarse.</translation>
    </message>
</context>
<context>
    <name>cloudward::BarList</name>
    <message>
        <source>%L1 others</source>
        <translation>Otros %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Las contraseñas, los tokens y las claves se guardan en el llavero de este sistema, nunca en los archivos de Cloudward.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation>Las contraseñas, los tokens y las claves solo se guardan en memoria y desaparecen al cerrar Cloudward.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Apps with a migration of their own</source>
        <translation>Aplicaciones con una migración propia</translation>
    </message>
    <message>
        <source>This &amp;Jira uses BigPicture or BigGantt</source>
        <translation>Este Jira usa Bi&amp;gPicture o BigGantt</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation>Conecte ambos lados y Cloudward comprobará por sí mismo lo que pueda. Lo que no puede ver, mírelo usted y márquelo.</translation>
    </message>
    <message>
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
        <translation>La importación eliminaría lo que contiene %1. Para continuar, escriba el nombre del sitio en su tarjeta.</translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation>Esto impide continuar: %1.</translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation>Pendiente (conecte, o mire y marque): %1.</translation>
    </message>
    <message>
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation>Figura en la copia de seguridad. Sus propios pasos están entre los de Jira: un volcado antes de la copia de seguridad de Jira y su restauración después de las importaciones.</translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
        <translation>Sus planes no están en la copia de seguridad de Jira. Con esta marca, sus propios pasos figuran entre los de Jira: un volcado antes de la copia de seguridad de Jira y su restauración después de las importaciones. Si la aplicación figura en una copia de seguridad, la marca se pone sola.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation>Resueltas: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;En esta página de la aplicación:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, una descripción, Create dump&lt;/li&gt;&lt;li&gt;Espere a que aparezca el primero de la lista; si no aparece, vuelva a cargar la página&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;El archivo se toma según llega y se guarda con la migración.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation>La aplicación en el servidor</translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation>Su &amp;versión</translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation>como la muestra Gestionar aplicaciones</translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation>No use por esta vía el Jira Cloud Migration Assistant (JCMA) de Atlassian: da números nuevos a incidencias y usuarios, y entonces el volcado no encaja con nada. La aplicación tiene otra vía para JCMA; las dos no se mezclan.</translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation>Hacer el volcado</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Inicie sesión en el servidor como administrador y abra la aplicación.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, una descripción que vaya a reconocer, Create dump.&lt;/li&gt;&lt;li&gt;Espere a que aparezca el primero de la lista. Si no aparece, vuelva a cargar la página.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Hágalo justo antes de la copia de seguridad de Jira del paso 2, mientras nadie trabaja: lo que se planifique entre ambos no estará en ninguno de los dos, o solo en uno.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>Abrir la aplicación a&amp;quí</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Abrir la aplicación en su &amp;navegador</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation>Su navegador guarda las &amp;descargas en</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Keep this &amp;file</source>
        <translation>&amp;Guardar este archivo</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>&amp;Tomar otro archivo…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation>Volcado de la aplicación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation>El volcado se guarda con la migración. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation>No se ha podido guardar el archivo; la guía dice por qué.</translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation>Integraciones, para más adelante</translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation>Después de la restauración, todas las conexiones con otros sistemas están desactivadas. Anote ahora sus nombres, uno por línea, para no olvidar ninguna: App configuration › Integrations › Connections. Déjelo vacío si no hay ninguna.</translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation>Nombres de las conexiones de la aplicación, uno por línea</translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation>Los datos propios de la aplicación no viajan en la copia de seguridad de Jira. La aplicación los escribe en un volcado, y la aplicación de la nube lo lee.</translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation>Hay que actualizar la aplicación a %1 o posterior antes de que haga el volcado.</translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation>Se está copiando el volcado.</translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation>Aún no se ha guardado ningún volcado. Omita este paso solo si los datos de la aplicación no deben acompañar a la migración.</translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation>En la copia de seguridad figura %1 %2.</translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation>Gestionar aplicaciones, en el servidor, muestra su versión; también lo hace una copia de seguridad leída en el paso 2.</translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation>%1 %2 hace volcados que la nube acepta (%3 o posterior).</translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation>%1 %2 es demasiado antigua: la nube acepta volcados de %3 o posterior. Actualice primero la aplicación en el servidor.</translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation>La aplicación debe ser %1 o posterior. Escriba aquí su versión.</translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation>En Jira Data Center la aplicación pide que se la instale otra vez antes de hacer un volcado. Instale de nuevo la misma versión cuando lo pida. En un clúster, eso desactiva la aplicación en los demás nodos hasta que la instalen también, así que hágalo fuera del horario laboral.</translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation>Aún no se conoce la dirección del servidor: indíquela en “Antes de empezar”.</translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation>Guardado: %1, %2, del %3.&lt;br&gt;SHA-256: %4</translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation>Esperando un archivo nuevo en esa carpeta.</translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation>Nuevo desde que usted fue a la aplicación: %1, %2. ¿Es el volcado? Desde fuera no se puede ver qué contiene.</translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation>Guardando el volcado</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: hacer un volcado</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation>Activar de nuevo las conexiones</translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation>Después de la restauración, todas las integraciones están “not operational”, para que la aplicación del servidor y la de la nube no cambien ambas las mismas cosas. Desactive cada una primero en el servidor y actívela después en la nube: App configuration › Integrations › Connections, el interruptor de la columna Active. Márquela aquí cuando esté activada.</translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation>Abrir las cone&amp;xiones</translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation>En el paso 1 de BigPicture no se anotó ninguna conexión. Si la lista de la aplicación también está vacía, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation>Conexiones activadas de nuevo</translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation>Nombre de una conexión</translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation>Nombre de otra conexión</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>Añadi&amp;rla</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation>Mire la aplicación</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>A&amp;brir la aplicación</translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation>Los planes han vuelto. Las conexiones con otros sistemas siguen desactivadas, y solo quien conoce los planes puede decir si son correctos.</translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation>Aún sin activar: %1. Quite de la lista lo que deba quedar desactivado.</translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation>Mire la aplicación y marque lo que esté bien: quedan %1.</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: activar y mirar</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>Install it</source>
        <translation>Instalarla</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, en el menú del propio sitio.&lt;/li&gt;&lt;li&gt;Busque la aplicación y tome la misma que en el servidor.&lt;/li&gt;&lt;li&gt;Instálela. Tiene que ser administrador del sitio.&lt;/li&gt;&lt;li&gt;Introduzca su licencia o inicie una prueba.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Ábrala una vez y no cree nada en ella: lo que haya se reemplaza en el paso siguiente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation>&amp;Buscar la aplicación</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>¿Está instalada?</translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation>Mi&amp;rar en el sitio</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>Abrir &amp;la aplicación</translation>
    </message>
    <message>
        <source>It opens on the site, and its &amp;licence or trial is valid</source>
        <translation>Se abr&amp;e en el sitio y su licencia o prueba es válida</translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation>El volcado lo restaura la propia aplicación, así que antes la aplicación tiene que estar en el sitio de la nube.</translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation>Abra la aplicación en el sitio y marque que está instalada.</translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation>Buscando la aplicación</translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation>Conecte el sitio de la nube para que Cloudward lo mire por sí mismo.</translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation>En el sitio hay una cuenta con el nombre de la aplicación: %1. Una aplicación instalada la tiene, por lo que se sabe; si su licencia es válida, solo lo dice su propia página.</translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation>No se ve ninguna cuenta de la aplicación. Una nueva tarda hasta medio minuto en aparecer. Si aun así se abre en el sitio, está instalada: no todas las aplicaciones dan su nombre a su cuenta.</translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation>Su cuenta no puede listar las cuentas de las aplicaciones, así que desde aquí no se puede saber. Abra la aplicación para verlo.</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: instalarlo en la nube</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation>El volcado está en la lista de la aplicación</translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation>App configuration › Advanced › Database dumps › Import, y el archivo de arriba.</translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation>“Restore” está pulsado y confirmado</translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation>En la línea con el nombre del volcado: Restore, después la casilla y Next, después la palabra RESTORE en mayúsculas. La aplicación hace antes un volcado de su estado actual.</translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation>Los usuarios están asignados</translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation>La aplicación muestra a quién no pudo emparejar. Elija una cuenta para cada uno, según la lista de arriba.</translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation>La restauración ha terminado</translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation>La aplicación lo dice; con planes grandes tarda un rato.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;En esta página de la aplicación:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: el volcado guardado se entrega solo&lt;/li&gt;&lt;li&gt;Restore, en su línea&lt;/li&gt;&lt;li&gt;La casilla y Next&lt;/li&gt;&lt;li&gt;Escriba RESTORE, y Restore&lt;/li&gt;&lt;li&gt;Elija cuentas según la lista de abajo&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Todo esto le corresponde pulsarlo a usted.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation>Cuentas que elegir</translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation>A quién no emparejará la aplicación</translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation>La aplicación empareja a las personas por las direcciones de correo electrónico que tenía el servidor y pregunta por las demás a mitad de la restauración. Esto le dice de antemano por quién preguntará, como máximo: desde fuera no se puede ver qué usuarios nombra el volcado.</translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation>Mirar quién se &amp;emparejará</translation>
    </message>
    <message>
        <source>To the co&amp;unts</source>
        <translation>A los &amp;recuentos</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>A las &amp;personas</translation>
    </message>
    <message>
        <source>&amp;I have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation>&amp;He mirado: los usuarios están en la nube y estos hay que elegirlos a mano</translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation>Usuarios que la aplicación no emparejará y a quién elegir</translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation>&amp;Guardar esta lista como CSV…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation>La restauración reemplaza todo lo que contiene la aplicación de la nube. La aplicación hace antes un volcado de su estado actual, para que usted pueda volver atrás; no se toca nada del propio Jira.</translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation>Ruta del volcado guardado</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>Abrir la aplicación a&amp;quí</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Abrir la aplicación en su &amp;navegador</translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation>El volcado guardado está íntegro: su tamaño y su suma de comprobación son los de antes.</translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation>El volcado de la aplicación se sube y se restaura en la página de la propia aplicación; los usuarios que no puede emparejar se eligen a mano, por eso se nombran aquí antes.</translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation>Importe antes la copia de seguridad de Jira (paso 4): los planes de la aplicación tratan de sus incidencias.</translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation>No se ha guardado ningún volcado: hágalo en el paso 1 de BigPicture.</translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation>Mire quién se emparejará antes de que la restauración lo pregunte.</translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation>Más de %1 usuarios se quedarían sin emparejar: mire antes los usuarios.</translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation>Marque cada parte de la restauración cuando la vea hecha.</translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation>Mirando quién se emparejará</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation>La importación de Jira (paso 4) aún no está confirmada; sin ella, la aplicación no encuentra a nadie.</translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation>La última vez que se miró, %L1 se habrían quedado sin emparejar. Mire de nuevo para ver la lista.</translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation>Por correo electrónico: %L1. Por elegir a mano, como máximo: %L2.</translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation>De ellos, esperados, porque su dirección se cambió después del volcado o porque no se quiere a nadie: %L1.</translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation>De ellos, sin ninguna cuenta que se sepa que es suya: %L1. Cree una antes de la restauración o acepte una propuesta donde sea correcta.</translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation>Cuentas que ocultan su dirección, que la aplicación quizá vea o quizá no: %L1.</translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation>Emparejados con una cuenta distinta de la que usó la importación de Jira, así que mírelos: %L1.</translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation>Usuarios eliminados y usuarios propios de aplicaciones, dejados aparte: %L1.</translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation>No se ha podido preguntar a la organización por las direcciones ocultas: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation>&lt;b&gt;Deténgase y mire.&lt;/b&gt; %L1 usuarios se quedarían sin emparejar. Tantos suelen significar que la importación de Jira no trajo a todos los usuarios. Compare los recuentos del paso 8 y mire las personas antes de la restauración.</translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation>%L1 usuarios se quedarían sin emparejar, y son muchos. Mire antes las personas: ¿hay algún motivo que usted conozca?</translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation>Todos se emparejarán por correo electrónico.</translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation>Son pocos, se pueden elegir a mano: %L1.</translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation>Comparando el volcado guardado</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: restaurar el volcado</translation>
    </message>
</context>
<context>
    <name>cloudward::BrowserCover</name>
    <message>
        <source>This page is not ours, and nothing in it can be masked.</source>
        <translation>Esta página no es de Cloudward, y nada de ella se puede enmascarar.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and accept it</source>
        <translation>La he comparado y la acepto</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este equipo no confía en el certificado de %1: %2&lt;/p&gt;&lt;p&gt;Su huella digital SHA-256 es&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Pregunte al administrador del servidor si es correcta antes de enviar allí una contraseña. Aceptarla vale solo para este host.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckRow</name>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation>%1: quién se encarga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: nota</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Comprobado por usted</translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation>He leído esto y continúo</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>He comprobado esto</translation>
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
        <translation>Otros %L1</translation>
    </message>
    <message>
        <source>Point at a part, or use the arrow keys, to read what it is.</source>
        <translation>Señale una parte, o use las teclas de flecha, para leer qué es.</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation>Abrir algunos adjun&amp;tos del último paquete</translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation>Abriendo adjuntos de %1</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation>avatares y logotipos</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation>%L1: %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>Comienzo de SHA-256</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Proyectos que incluye</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Dir&amp;ección</translation>
    </message>
    <message>
        <source>E-mail of a site a&amp;dministrator</source>
        <translation>Correo e&amp;lectrónico de un administrador del sitio</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation>Clave de API de la organi&amp;zación</translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation>opcional: permite que el paso 6 conceda acceso por usted</translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation>Conectar con la &amp;nube</translation>
    </message>
    <message>
        <source>The site&apos;s name, to say that what it holds may be lost</source>
        <translation>El nombre del sitio, para indicar que lo que contiene se puede perder</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation>Esto no es una dirección. Debería parecerse a https://your-site.atlassian.net.</translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation>Indique la dirección de correo electrónico de su cuenta de Atlassian.</translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation>Indique un token de API. Se crea en id.atlassian.com, en Security.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation>Ha indicado que todo lo que hay en el Jira de %1 se puede perder: la importación lo reemplaza.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation>&lt;b&gt;La importación elimina lo que hay allí.&lt;/b&gt; Reemplaza cada proyecto, incidencia y ajuste del Jira de %1. Haga antes una copia de seguridad de ese sitio o tome un sitio vacío.</translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation>Para continuar con este sitio, escriba su nom&amp;bre: %1</translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation>si la cuenta administra Jira</translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation>si administra el sitio</translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation>cuántos proyectos hay</translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation>cuántas incidencias hay</translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation>qué tamaño puede tener un adjunto</translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation>cuántos puestos hay</translation>
    </message>
    <message>
        <source>which plan it has</source>
        <translation>qué plan tiene</translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation>administrador del sitio</translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation>administrador de Jira</translation>
    </message>
    <message>
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation>administrador de Jira, no se ha visto que lo sea del sitio</translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation>cuyos permisos no se pudieron leer</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>no administrador</translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
        <translation>No se ha podido contar lo que contiene el sitio.</translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation>El sitio está vacío.</translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation>El sitio contiene %L1 proyectos y unas %L2 incidencias.</translation>
    </message>
    <message>
        <source>%1: seats without a limit.</source>
        <translation>%1: puestos sin límite.</translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation>%1: %L2 puestos.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation>%1: %L2 de %L3 puestos ocupados.</translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation>La copia de seguridad tiene %L1 usuarios activos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Son %L1 más que los puestos que hay.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation>“%1” en %2. Sesión iniciada como %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation>El token tiene ámbitos (scopes); funciona a través de api.atlassian.com.</translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation>Los adjuntos de la copia de seguridad necesitan %1 de almacenamiento; lo que almacenan los planes figura abajo, en Almacenamiento.</translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation>Lo que no se pudo saber, por falta de permiso o de ámbito: %1.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation>La clave de la organización no se puede usar: %1 %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation>La clave de la organización funciona: este sitio pertenece a “%1”.</translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Da&amp;tabase</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Name &amp;of the database</source>
        <translation>&amp;Nombre de la base de datos</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>Nombre de &amp;usuario en ella</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>Schem&amp;a</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>ODBC d&amp;river or data source</source>
        <translation>Controlador u or&amp;igen de datos de ODBC</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>La contraseña se guarda en el llavero de este sistema, nunca en los archivos de Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>La contraseña solo se guarda en memoria y desaparece al cerrar Cloudward.</translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation>Todo, salvo la contraseña, figura en el archivo dbconfig.xml de Jira. La conexión se cifra si la base de datos lo ofrece; su certificado no se comprueba.</translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation>El SQL exacto que se ejecutará</translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation>Co&amp;piar el SQL</translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation>db.example.com o, con un puerto distinto de %1: db.example.com:4711</translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation>jiraschema, o lo que indique dbconfig.xml</translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation>si es distinto del propio del usuario</translation>
    </message>
    <message>
        <source>Name &amp;of the service</source>
        <translation>&amp;Nombre del servicio</translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation>El SQL exacto que se ejecutará, en una transacción que solo puede leer</translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
        <translation>El SQL exacto que se ejecutará: solo lee, y la transacción se revierte</translation>
    </message>
</context>
<context>
    <name>cloudward::ErrorText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>el sitio</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El sitio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation>No hay espacio suficiente para %1: se necesitan %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation>No hay espacio suficiente para %1: se necesitan %2.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation>El disco está lleno; no se ha podido escribir %1 hasta el final.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libere allí al menos %1, o elija una carpeta en otro disco, y empiece de nuevo. Lo que ya estaba íntegro se conserva.</translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libere allí algo de espacio, o elija una carpeta en otro disco, y empiece de nuevo. Lo que ya estaba íntegro se conserva.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation>%1 es demasiado grande: %2, y el límite es %3.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 es demasiado grande: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
        <translation>Desde %1 llegó una página web en lugar de un archivo, muy probablemente una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation>%1 está dañado o incompleto en la línea %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation>%1 está dañado, incompleto o no es el tipo de archivo que corresponde aquí.</translation>
    </message>
    <message>
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation>Antes de llegar a Jira aparece una página de inicio de sesión de su empresa: %1.</translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation>La nueva dirección de Jira es %1, y su contraseña solo se envía a la dirección que usted indique.</translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation>%1 no acepta contraseñas de programas (la autenticación básica está desactivada allí).</translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation>%1 no conoce tokens de acceso personal: llegaron con Jira 8.14.</translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation>Una página pregunta algo que solo usted puede decidir.</translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation>Indique un token de acceso personal en lugar de la contraseña (Jira 8.14 y posteriores, en su perfil de Jira). Sin él, marque las comprobaciones a mano y haga la copia de seguridad en su navegador.</translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation>Si ese es su Jira, introduzca esta dirección y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation>Cree un token de acceso personal en su perfil de Jira e indíquelo aquí, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation>Indique un nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation>Abra esa página en su navegador, decida allí y vuelva.</translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation>El sitio ha rechazado %1: se necesitan %2 y quedan %3.</translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation>El sitio ha rechazado %1 porque no encaja con su estado actual.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 no se puede usar así.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 no se ha encontrado.</translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation>%1 está, pero no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 ya existe y se dejó como está.</translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation>%1 ha cambiado desde que empezó este trabajo.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation>%1 es de un tipo que Cloudward no maneja.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation>Este equipo no confía en el certificado que presenta %1.</translation>
    </message>
    <message>
        <source>%1 has a key that this computer does not know yet.</source>
        <translation>%1 tiene una clave que este equipo aún no conoce.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
        <translation>%1 muestra una clave distinta de aquella en la que se confía.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 ha rechazado el inicio de sesión.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation>Jira ha bloqueado este inicio de sesión hasta que se resuelva su acertijo de imágenes (CAPTCHA) en un navegador.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation>Su cuenta ha iniciado sesión, pero no tiene permiso para esto: %1.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation>Su cuenta ha iniciado sesión, pero no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation>Algo respondió en %1, y no es el Jira que se esperaba.</translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation>%1 nos pidió varias veces ir más despacio.</translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation>%1 tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation>Ha ocurrido algo para lo que Cloudward no está hecho.</translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation>En este equipo falta el controlador para esta base de datos. Instale el paquete o el controlador ODBC que se indica e inicie Cloudward de nuevo.</translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Consulte el nombre de la base de datos en dbconfig.xml, en la carpeta principal de Jira.</translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Esta base de datos no tiene las tablas de un Jira donde se buscaron. Consulte la base de datos y el esquema en dbconfig.xml, en la carpeta principal de Jira.</translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation>Compruebe el usuario y la contraseña de la base de datos; no son los de Jira. Cloudward solo lo intenta una vez, para que la cuenta no se bloquee.</translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation>Pida al administrador de la base de datos que permita a esta cuenta leer las tablas de Jira desde este equipo; no necesita derecho de escritura.</translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation>Compruebe el servidor y el puerto, y si la base de datos admite equipos distintos del de Jira (cortafuegos, VPN). Cloudward también puede ejecutarse en la propia máquina de Jira.</translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation>La organización solo acepta claves que crea uno de sus administradores en admin.atlassian.com, en Settings, API keys; el token de API de un sitio no sirve allí. Las claves caducan, como muy tarde al cabo de un año.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation>Compruebe la dirección de correo electrónico y el token. Los tokens caducan como muy tarde al cabo de un año; se crea uno nuevo en id.atlassian.com, en Security. Los tokens con ámbitos (scopes) solo funcionan a través de api.atlassian.com, y no se ha podido leer el id del sitio, que hace falta para ello (_edge/tenant_info): use entonces un token sin ámbitos.</translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation>El token es válido, pero le falta un ámbito (scope). Cree uno en id.atlassian.com, en Security, con read:jira-user, read:jira-work, write:jira-work y manage:jira-configuration, o uno sin ámbitos.</translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation>Lo terminado antes se conserva. Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corríjalo e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation>Compruebe cómo está escrito, y si desde aquí se llega al disco o al sitio que lo contiene; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation>Mire si otro programa lo retiene, si su cuenta puede leerlo y si el disco está bien; o cópielo a otro lugar y elija la copia.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation>Elija una carpeta en la que su cuenta pueda escribir, o pida el derecho de escribir allí.</translation>
    </message>
    <message>
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation>Use otro nombre, o permita que se reemplace donde se ofrezca.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation>Espere hasta que nadie escriba ya en él, y empiece de nuevo con su contenido actual.</translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation>Abra la dirección en un navegador. Traiga el archivo con una cuenta que pueda leerlo, o cópielo por SSH o a mano.</translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation>Tráigalo o expórtelo otra vez; si sigue igual, la copia de origen está dañada.</translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
        <translation>Indíquelo en uno de los tipos que Cloudward lee; la ayuda los nombra.</translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation>Divídalo, suba el límite donde esté permitido, o trasládelo a mano.</translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation>Compruebe la dirección y su red (VPN, proxy, cortafuegos), e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation>Puede que el trabajo siga en marcha al otro lado. Mírelo antes de iniciarlo por segunda vez y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation>Compruebe que la dirección es correcta. Si su empresa firma sus propios certificados, compare la huella digital con la de su administrador y acéptela para este host, o haga que se añada la autoridad de la empresa a las de confianza de este equipo.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation>Pregunte al administrador del servidor si esta huella digital es correcta (allí la muestra ssh-keygen -lf), y acéptela solo entonces.</translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>Deténgase y pregunte al administrador del servidor: puede que alguien se haya interpuesto. Si el servidor tiene de verdad una clave nueva, quite la antigua con ssh-keygen -R y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation>Compruebe el usuario y la contraseña o el token. Los tokens de Atlassian caducan como muy tarde al cabo de un año: en caso de duda, cree uno nuevo en id.atlassian.com, en Security. Cloudward solo lo intenta una vez, para que su cuenta no se bloquee.</translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation>Inicie sesión en Jira una vez en su navegador, resuelva allí el acertijo y después inténtelo de nuevo aquí.</translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation>Use una cuenta con los derechos de administración que indica este paso, o pídaselo a alguien que los tenga.</translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation>Abra la dirección en un navegador. Puede haber delante un proxy o una página de inicio de sesión, o faltar la ruta de contexto (como /jira).</translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation>Espere unos minutos y empiece de nuevo; lo leído o hecho no se pierde.</translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation>Mire el sitio: puede que no queden puestos libres en su plan, o que alguien haya cambiado lo mismo. Arréglelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos. Si sigue igual, sus administradores o el soporte de Atlassian necesitan los detalles.</translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation>Sus archivos están como estaban. Inténtelo de nuevo; si se repite, copie los detalles y comuníquelos.</translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation>¿Necesita este paso?</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuarios y grupos</translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation>Leerlos del servido&amp;r</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation>Tomarlos de la copia de seguri&amp;dad</translation>
    </message>
    <message>
        <source>Read them from the server&apos;s &amp;database</source>
        <translation>Leerlos de la base de da&amp;tos del servidor</translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
        <translation>Escribir los tres archivos &amp;en</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Ele&amp;gir …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Mostrar en &amp;la carpeta</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message>
        <source>What was found among these users</source>
        <translation>Qué se ha encontrado entre estos usuarios</translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
        <translation>Nada que pueda detener la importación.</translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation>Solo hace falta si los usuarios vienen de LDAP, Active Directory o Crowd: esos no vienen con la copia de seguridad.</translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation>Exporte los archivos u omita este paso.</translation>
    </message>
    <message>
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation>De dónde vienen los usuarios figura en la copia de seguridad y en la base de datos. Si sabe que solo usa el directorio interno de Jira, omita este paso; de lo contrario, exporte ahora o lea antes una copia de seguridad en el paso 2 y vuelva.</translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation>No. Todos los usuarios están en el directorio interno de Jira y vienen con la copia de seguridad. Continúe.</translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation>Sí, o una de las otras dos vías de abajo: %L1 usuarios activos vienen de %2.</translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation>Recomendado aquí.</translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation>Traslade los usuarios al directorio interno de Jira antes de la copia de seguridad. Lo mejor si LDAP solo comprueba contraseñas.</translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation>Cree a mano los usuarios y grupos en la nube después de la importación, si son pocos.</translation>
    </message>
    <message>
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation>Expórtelos aquí y entregue users.csv y groups.csv al soporte de Atlassian, que los crea. Para %L1 usuarios o más.</translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation>Leerlos del servido&amp;r: %1</translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation>Leerlos del servido&amp;r (conéctelo en “Antes de empezar”)</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation>Tomarlos de la copia de seguri&amp;dad: %L1 usuarios</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation>Tomarlos de la copia de seguri&amp;dad (lea antes una en el paso 2)</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation>Escrito en %1: users.csv con %L2 usuarios, groups.csv con %L3 pertenencias, users-details.csv con directorio, actividad y último inicio de sesión.</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation>Escrito en %1: users.csv con %L2 usuarios y groups.csv con %L3 pertenencias.</translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation>Exportando usuarios y grupos</translation>
    </message>
</context>
<context>
    <name>cloudward::FactRow</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
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
        <translation>Ha cambiado desde 2019: %1</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ir a este paso</translation>
    </message>
    <message>
        <source>Go to the step: %1</source>
        <translation>Ir al paso: %1</translation>
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
        <translation>Mostrar por qué importa y qué hacer</translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation>Ejemplos, y %L1 más:</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Todos:</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingsView</name>
    <message>
        <source>Errors: %1</source>
        <translation>Errores: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>cloudward::GrantCard</name>
    <message>
        <source>Grant product access</source>
        <translation>Conceder acceso a los productos</translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation>Conceder acceso a los grupos decid&amp;idos (%1)</translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation>Cloudward da a los grupos que usted decidió el rol de usuario en el producto y lo vuelve a leer durante un minuto como máximo. Cada uno de sus miembros ocupa un puesto de su plan.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation>Con una clave de su organización (indicada en “Antes de empezar”) Cloudward puede hacerlo por usted. Sin ella, hágalo a mano abajo.</translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation>Concediendo acceso a los productos</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsFilter</name>
    <message>
        <source>Find a group or what it grants</source>
        <translation>Buscar un grupo o lo que concede</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Qué grupos se muestran</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>Por conceder</translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation>Sus miembros ganan algo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Se une al grupo de la nube</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>No se trae</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>se muestran: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Se une al grupo de la nube</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Pasa a ser %1</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>No se trae</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Acceso concedido</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Dejar sin acceso</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Conceder acceso</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>Conceder %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation>Grupo en el servidor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation>Qué ganan sus miembros</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation>Qué fue de los grupos</translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation>Comparar con la nu&amp;be</translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Grupos del servidor y de la nube</translation>
    </message>
    <message>
        <source>Product that is granted</source>
        <translation>Producto que se concede</translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation>&amp;Dar acceso</translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation>De&amp;jar sin acceso</translation>
    </message>
    <message>
        <source>Not &amp;decided</source>
        <translation>Si&amp;n decidir</translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation>&amp;Proponer para los no decididos</translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation>Acceso para los grupos con miembros a los que no aporte nada más, ninguno para los grupos sin miembros. Lo que da más que antes se deja a su decisión.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Guardar como CSV …</translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation>&amp;Leer un CSV …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>Guardar los grupos</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Leer decisiones</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>O a mano</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Abrir la adminis&amp;tración</translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation>Elija “Product access” y después “Review imported groups”. Recorra cada producto, mire lo que sus grupos pueden hacer y confirme los que deban tener acceso.</translation>
    </message>
    <message>
        <source>I have re&amp;viewed the groups, and those who need access have it</source>
        <translation>He &amp;revisado los grupos, y quienes necesitan acceso lo tienen</translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation>Por protección, los grupos importados no tienen acceso a ningún producto. Hasta que usted lo conceda, nadie que venga del servidor puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
        <translation>Grupos a los que quiere dar acceso y que aún no lo tienen: %1.</translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation>Ningún grupo tiene aún acceso a los productos. Concédalo aquí o marque que lo ha hecho a mano.</translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation>No hay ninguna copia de seguridad auditada, así que no se conocen los grupos del servidor. Audítela en el paso 2 o proceda a mano.</translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation>La importación (paso 4) aún no está confirmada. Aquí ve lo que hará; conceda el acceso después de ella.</translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation>Estos grupos se compararon por primera vez después de la importación, cuando todos están ya en la nube. Lo que se dice que conceden incluye lo que trajo la propia importación.</translation>
    </message>
    <message>
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation>Su cuenta no puede preguntar qué grupos administran el sitio, así que eso no figura entre lo que ganan aquí los miembros. Mírelo en el sitio.</translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation>Todos los productos Jira</translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
        <translation>Grupos: %1. Los que dan a sus miembros más que antes: %2. Sin decidir: %3.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Aún sin comparar.</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Comparar otra ve&amp;z</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Decidir para los grupos seleccionados (%1):</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Seleccione grupos en la tabla para decidir sobre ellos.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparando grupos</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revisar grupos y conceder acceso</translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation>%1: aceptado, pero aún no se ve. Concédalo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation>%1: no está en el directorio de su organización. Llega con la importación (paso 4).</translation>
    </message>
    <message>
        <source>%1: refused, for want of seats.</source>
        <translation>%1: rechazado por falta de puestos.</translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation>la copia de seguridad no tiene ese grupo</translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation>la importación no trae este grupo</translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation>“%1” no es una decisión: grant, leave o vacío</translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation>“%1” no nombra ningún producto conocido aquí</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>el grupo ya figura más arriba</translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation>%1: la importación no lo trae. Solo un administrador de la organización puede hacer a las personas miembros del grupo de la nube con ese nombre.</translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation>%1: nuevo en la nube, así que no se le concede nada más que lo que trae la importación.</translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation>%1: no se encontró nada que conceda el grupo %2 de la nube.</translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation>%1 y %2 más (todos están en el CSV)</translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation>%1: todos sus miembros están ya en el grupo de la nube, que concede %2.</translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation>%1: los miembros que aún no están en el grupo de la nube, por lo que indican las direcciones, ganan %2. Son: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>%1 tiene %2 puestos.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation>%1 tiene %2 puestos y %3 están ocupados.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation>%1 tiene %2 puestos y %3 están ocupados; con estos grupos serían %4.</translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation>Concedido y vuelto a leer: %1 grupos.</translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation>El plan de su sitio no tiene puestos para los demás. Añada puestos en admin.atlassian.com, Billing, o decida para menos grupos y conceda otra vez.</translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation>Decisiones tomadas del archivo: %1.</translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation>Líneas ignoradas: %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Línea %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Cerrar la ayuda (Esc)</translation>
    </message>
    <message>
        <source>Search the help of all steps</source>
        <translation>Buscar en la ayuda de todos los pasos</translation>
    </message>
    <message>
        <source>A word, or an error message</source>
        <translation>Una palabra o un mensaje de error</translation>
    </message>
    <message>
        <source>Search the help of all steps (Ctrl+F)</source>
        <translation>Buscar en la ayuda de todos los pasos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found in all steps</source>
        <translation>Encontrado en todos los pasos</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the message.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o con una parte del mensaje.</translation>
    </message>
    <message>
        <source>Entries: %L1, the likeliest first.</source>
        <translation>Entradas: %L1, primero las más probables.</translation>
    </message>
</context>
<context>
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and trust this server</source>
        <translation>La he comparado y confío en este servidor</translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation>Compárela antes de enviar allí una contraseña: en el propio servidor la muestra &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; (el nombre del archivo indica el tipo de clave).</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este equipo aún no conoce %1. La huella digital de su clave es&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation>&lt;p&gt;Usted confió en otra clave de este servidor. Si no se ha vuelto a instalar, puede que alguien se haya interpuesto. La huella digital es ahora&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation>El archivo está elegido y subido</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation>Elija “Import media” en la página, y este archivo. Deje la pestaña abierta hasta que la barra esté llena.</translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation>Está procesado: la página ofrece “Proceed”</translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation>La página dice entonces que importará contenido que no es de la base de datos (non-database content). Si solo se vuelve a cargar y no dice nada, el procesamiento ha fallado: pulse el botón de abajo.</translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation>“Proceed” está pulsado y la importación se ejecuta</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>Entre varios minutos y varias horas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>La página confirma que la importación ha terminado</translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation>Abra en otra pestaña una incidencia con adjuntos y mire uno antes de continuar.</translation>
    </message>
    <message>
        <source>What “Import media” &amp;does not take</source>
        <translation>Lo que “Import media” no ac&amp;epta</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation>Paquetes de medios y su estado</translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation>Ruta del paquete</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Abrir a&amp;quí la página de importación</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Abrir la página de &amp;importación en su navegador</translation>
    </message>
    <message>
        <source>It failed, or the page &amp;loaded anew</source>
        <translation>Ha &amp;fallado, o la página se ha vuelto a cargar</translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation>I&amp;ntentar otra vez este paquete</translation>
    </message>
    <message>
        <source>&amp;Split this chunk</source>
        <translation>&amp;Dividir este paquete</translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation>Los adjuntos, avatares y logotipos siguen a los datos, paquete tras paquete, en la misma página de Atlassian.</translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation>Importe antes los datos (paso 4): esa importación elimina los medios que se hayan importado antes.</translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation>No hay ningún paquete. Empaquete los medios en el paso 3, u omita este paso si no hay nada que traer.</translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation>Aún sin importar: %1 de %2 paquetes.</translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation>La importación de los datos (paso 4) aún no está confirmada. Elimina todos los medios que haya en el sitio, así que los medios van después de ella.</translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation>Aún no hay ninguno empaquetado.</translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation>%1 de %2 importados, %3 de %4.</translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation>Todos los paquetes están importados. Los paquetes de este equipo se pueden borrar cuando el paso 8 esté hecho.</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Paquete %1 de %2: %3</translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation>Este paquete de %1 ha fallado. Los archivos grandes se interrumpen mientras se procesan; lo que se importó antes permanece. Inténtelo una vez más o divídalo: sus archivos se empaquetan en paquetes de la mitad de tamaño, y los demás quedan como están.</translation>
    </message>
    <message>
        <source>Splitting %1</source>
        <translation>Dividiendo %1</translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation>Importar los medios en la nube</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>1. See which import your site offers</source>
        <translation>1. Vea qué importación ofrece su sitio</translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation>Import &amp;Jira Server</translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation>Solo Import Jira C&amp;loud</translation>
    </message>
    <message>
        <source>Neither of &amp;them</source>
        <translation>&amp;Ninguno de los dos</translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation>2. Tenga el archivo a mano</translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation>Ruta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation>3. Decida lo que preguntará la página</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Merge &amp;users: those of the cloud stay, groups of the same name become one</source>
        <translation>Combinar &amp;usuarios: los de la nube se quedan, los grupos del mismo nombre pasan a ser uno</translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation>Sob&amp;rescribir usuarios: se eliminan los de la nube, también en Confluence</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation>Elija “Disable outgoing mail” mientras aún revisa el resultado: de lo contrario, la gente recibe correo por cada prueba. Podrá activarlo más tarde en %1.</translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation>Enlaces que asignar</translation>
    </message>
    <message>
        <source>4. Import it</source>
        <translation>4. Impórtela</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Abrir a&amp;quí la página de importación</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Abrir la página de &amp;importación en su navegador</translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation>Marcar todos los paquetes para importarlos otra &amp;vez</translation>
    </message>
    <message>
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
        <translation>Atlassian solo permite que una persona inicie esto, en su propia página; esta página le lleva hasta ella y le guía. Se reemplazan todos los datos de Jira que contiene ahora el sitio.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Pendiente: %1.</translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation>El sitio no muestra ningún proyecto a su cuenta. Vea “Demuestre que ha llegado”.</translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation>Aún no se ha elegido ninguna copia de seguridad. Vuelva al paso 2.</translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation>La auditoría encontró en esta copia de seguridad errores que hacen fallar las importaciones. Figuran en el paso 2.</translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation>Mire %1 en su sitio de la nube. ¿Qué aparece allí?</translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation>La página pide este archivo cuando dice “Import data”.</translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation>Este archivo ya no está. Tráigalo o elíjalo de nuevo en el paso 2.</translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation>%1. La página lo pide cuando dice “Import data”; se aceptan hasta 20 GB. Pegue la ruta en el selector de archivos.</translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation>Va a importar los datos aunque antes se importaron paquetes de medios. Una importación de datos elimina los medios que haya, así que esos paquetes tienen que importarse otra vez después de ella.</translation>
    </message>
    <message>
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation>Abierta aquí, la página recibe el archivo correcto y se siguen su subida y sus fases. En su propio navegador no se puede leer nada desde fuera: marque cada línea cuando la vea allí.</translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
        <translation>Mientras se ejecuta la importación no se puede leer nada desde fuera, así que Cloudward se guía por sus marcas: marque cada línea cuando la vea allí.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparando grupos</translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation>Importar la copia de seguridad en la nube</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un número desconocido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation>%1 (se unen: %2): %3</translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation>He iniciado sesión como administrador del sitio y veo la página de importación</translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation>Si en lugar de eso se le lleva a la página de inicio, su cuenta no tiene el derecho: debe estar en el grupo site-admins u org-admins.</translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation>La copia de seguridad está elegida y subida</translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation>Deje la pestaña abierta hasta que la barra esté llena. Un archivo grande lleva su tiempo; el equipo no debe entrar en suspensión.</translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation>Jira ha comprobado el archivo y lo ha dado por bueno</translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation>El correo, los usuarios y los enlaces están configurados como se decidió arriba</translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation>La página puede omitir lo que su sitio no necesita, por ejemplo los enlaces.</translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation>“Run import” está pulsado y se ve el avance</translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation>Se detiene en el 50 % (actualización de la base de datos) y en el 90 % (importación de usuarios y grupos), durante horas en sitios grandes. Ambas cosas son normales: espere.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>La página confirma que la importación ha terminado</translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation>No siga todavía su enlace al acceso a las aplicaciones: primero van los medios (paso 5) y después los grupos (paso 6).</translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation> Su copia de seguridad tiene %1 usuarios.</translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation>El antiguo “Restore system” se dividió en dos. Desde fuera no se puede preguntar cuál de ellos muestra un sitio, así que mírelo, por favor.</translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation>Bien: esta es la importación que acepta la copia de seguridad de un Jira Server.</translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation>Esta importación está hecha para copias de seguridad de otro Jira Cloud y puede rechazar la suya. Desde mayo de 2022 Atlassian solo ofrece la importación de servidor a partir de 1001 usuarios.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation>Pida al soporte de Atlassian que abra “Import Jira Server” para su sitio antes de subir nada.</translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation>Puede que su cuenta no sea de un administrador del sitio; si lo es, la importación está cerrada para este sitio. Desde mayo de 2022 Atlassian solo la ofrece a partir de 1001 usuarios.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation>Pida al soporte de Atlassian que la abra. Su Migration Assistant es otra vía, pero da números nuevos a incidencias y usuarios, de modo que un snapshot de BigPicture ya no encaja.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation>Los miembros de un grupo del servidor obtienen todo lo que concede el grupo de la nube del mismo nombre.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation>Los miembros de un grupo del servidor obtienen todo lo que concede el grupo de la nube del mismo nombre. Conecte el sitio de la nube en “Antes de empezar” y esta página mostrará cuáles son.</translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation>Grupos que vienen del servidor: %1. Los que se unen a un grupo de la nube: %2.</translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation>Ninguno de ellos obtiene nada nuevo con ello.</translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation>y %1 más; el paso 6 los muestra todos</translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation>Al unirse, las personas obtienen:</translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation>Se eliminan todos los usuarios del sitio, también los que solo usan Confluence, y la cuenta de usted puede perder su administración. Compruebe antes que el grupo site-admins u org-admins tiene el rol de administración de cada producto.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation>Si la página muestra direcciones de servidores Jira, elija la del servidor del que viene: los enlaces a él llevan después al sitio de la nube.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation>Si la página muestra direcciones de servidores Jira, elija &lt;b&gt;%1&lt;/b&gt;: los enlaces a ella llevan después al sitio de la nube.</translation>
    </message>
    <message>
        <source>Your backup has %1 such links.</source>
        <translation>Su copia de seguridad tiene %1 enlaces de este tipo.</translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation>Usted se conecta a él como %1; la copia de seguridad lo conoce por el otro nombre, y los enlaces están escritos con ese.</translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation>Correo saliente: desactivarlo</translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation>Usuarios: combinar</translation>
    </message>
    <message>
        <source>Users: overwrite</source>
        <translation>Usuarios: sobrescribir</translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation>Dice que ha comprobado el archivo y que todo parece correcto, con el servidor y la hora de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation>La suya es de %1, hecha el %2.</translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation>Si en su lugar nombra errores, vea la Ayuda.</translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation>Proyectos: %1 de %2. Incidencias: %3 de %4.</translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation>El sitio no muestra ningún proyecto a su cuenta. O la importación no ha terminado, o al sobrescribir usuarios perdió usted el acceso: inicie sesión con otro administrador del sitio y mire.</translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation>No se han podido contar ni los proyectos ni las incidencias. Mire algunos en el sitio.</translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation>Eso no es lo que contiene la copia de seguridad. Los recuentos se ponen al día algunos minutos después de una importación; vuelva a contar antes de preocuparse.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltan: %1.</translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation>Ha llegado todo.</translation>
    </message>
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation>%1 no contiene adjuntos, así que no hay nada que abrir.</translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation>%1: de sus %2 adjuntos se eligieron %3 al azar, y %4 de ellos se abren en el sitio.</translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation>Sin su archivo: %1. Importe otra vez este paquete, o llévelos uno a uno abajo.</translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation>%1 no se pudieron encontrar por su número en sus incidencias; el paso 8 los compara por nombre.</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Elija “Import data” en la página. Cuando pida un archivo, recibirá el de arriba.</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Elija “Import media” en la página. Cuando pida un archivo, recibirá el de arriba.</translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>En el 50 % la base de datos se lleva a la versión de la nube. Mientras tanto la página no se mueve, durante horas en sitios grandes. Es normal: espere y no inicie nada por segunda vez.</translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>En el 90 % se crean los usuarios y grupos. Mientras tanto la página no se mueve, durante horas en sitios grandes. Es normal: espere y no inicie nada por segunda vez.</translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation>El sitio reemplaza ahora sus datos. Puede salir de esta página; la importación continúa en Atlassian.</translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation>El sitio ha rechazado el archivo (HTTP %1).</translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation>La subida se interrumpió después de %1: se perdió la conexión o se salió de la página.</translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation>Nada ha cambiado en el sitio. Vuelva a cargar la página y suba otra vez.</translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation>Si se interrumpe de nuevo, divida este paquete.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation>La página se volvió a cargar y pide de nuevo un archivo: el procesamiento ha fallado, como ocurre con archivos demasiado grandes para la paciencia del sitio. Lo que se importó antes permanece. Suba otra vez este paquete o divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation>La página se volvió a cargar y pide de nuevo un archivo: el sitio ha descartado el archivo mientras se comprobaba. Nada ha cambiado en el sitio. Súbalo otra vez.</translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation>La página comunica un fallo: “%1”</translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation>La Ayuda (F1) dice qué significan los mensajes habituales. Corríjalo en el paso 2 y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation>Cloudward no sabe qué muestra esta página. Continúe como indica la lista de abajo y marque lo que vea.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation>Inicie sesión como siempre, como administrador del sitio. Lo que escriba va solo a Atlassian (o a su empresa), y no se guarda nada de ello. Si el inicio de sesión de su empresa rechaza este navegador, use el suyo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation>Esta cuenta no puede importar. Debe estar en el grupo site-admins u org-admins.</translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation>La página espera un archivo</translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation>El sitio comprueba el archivo</translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation>Entre minutos y una hora. Deje la página abierta: si ahora se vuelve a cargar, el archivo se descarta.</translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation>Comprobado: ahora, las opciones</translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation>Elija las opciones como decidió y pulse después “Run import” usted mismo: reemplaza todos los datos del sitio y no se puede deshacer.</translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation>Importación en curso</translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation>Importación en curso: %1 %</translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation>El sitio procesa el paquete</translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation>Entre minutos y horas. Deje la página abierta. Si se vuelve a cargar y no dice nada, el procesamiento ha fallado.</translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation>Procesado: “Proceed” le toca a usted</translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation>La página advierte que los medios van después de los datos y que no se puede deshacer. Así debe ser: pulse “Proceed” usted mismo.</translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation>El paquete está importado</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>Entre varios minutos y varias horas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation>Los datos están importados</translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation>No siga todavía el enlace de la página a los grupos: primero van los medios (paso 5) y después los grupos (paso 6). Vuelva y cuente lo que ha llegado.</translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation>Vuelva y cuente lo que ha llegado antes del paquete siguiente.</translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation>La página comunica un fallo</translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation>Léalo. La Ayuda (F1) dice qué significan los habituales.</translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation>El archivo se sube</translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation>Deje esta página abierta hasta que termine; la velocidad y el tiempo restante figuran al pie de la ventana. El equipo se mantiene activo. Puede recorrer los demás pasos.</translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation>La página se volvió a cargar y el sitio sigue trabajando en el archivo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation>Este sistema no ofrece al navegador integrado ningún entorno aislado (sandbox), así que no se usa. Abra la página en su propio navegador.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation>“Proceed” está pulsado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation>Comprobado por el sitio</translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation>Opciones elegidas</translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation>“Run import” está pulsado</translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation>Archivo que recibe la página</translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation>Elegir o&amp;tro</translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation>Volver a cargar la &amp;página</translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation>Di&amp;vidirlo</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation>Cuando la página pide un archivo, lo elige usted. Este no está:</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation>Cuando la página pide un archivo, recibe este (%1, elegido por usted)</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation>Cuando la página pide un archivo, recibe este (%1)</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>Subiendo %1</translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation>Así desde hace %1.</translation>
    </message>
    <message>
        <source>The chunk is being imported</source>
        <translation>El paquete se está importando</translation>
    </message>
    <message>
        <source>The chunk is being imported: %1 %</source>
        <translation>El paquete se está importando: %1 %</translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation>Invitados: %1.</translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation>Ya en la organización, y no se les ha escrito: %1.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Rechazados: %1. %2</translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation>Después no se intentó con: %1.</translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation>Invitar a quienes no tienen cuenta</translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation>Darles acceso a Jira: ocupa los puestos; sin él, quizá no aparezcan en el sitio</translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation>Guardar sus direcciones como CS&amp;V …</translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation>A&amp;brir la página de usuarios</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Guardar las direcciones</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>your site</source>
        <translation>su sitio</translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation>Sin acceso a Jira no ocupan ningún puesto de Jira.</translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation>No se conocen los puestos del sitio (conéctelo en “Antes de empezar”). Cada persona ocupa un puesto de cada producto Jira al que obtenga acceso.</translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation>%1: no se conoce ningún límite de puestos; se ocupan hasta %2 más.</translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation>%1: %2 puestos en total; se ocupan hasta %3 más.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation>%1: %2 de %3 puestos estaban ocupados cuando se preguntó por última vez al sitio; después, hasta %4.</translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation>Son más de los que hay.</translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation>La importación ha terminado: quien no tiene cuenta ahora la obtiene mediante una invitación.</translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation>La importación crea cuentas para las direcciones que puede usar. Se puede invitar a quien necesite una antes, o no la obtenga con ella; un usuario sin dirección utilizable necesita primero una nueva.</translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation>Todos los que no tienen cuenta ni la obtienen con la importación (%1)</translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation>Los usuarios seleccionados que aún no la tienen (%1)</translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation>Sí: invitar a estas %1 personas, en lotes de 25 como máximo; Atlassian envía a cada una un correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation>&amp;Invitar a %1 personas</translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation>O a mano: guarde las direcciones e invite a las personas en la página de usuarios de admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation>Sin una clave de su organización (indicada en “Antes de empezar”), invite a mano: guarde las direcciones y entréguelas a la página de usuarios de admin.atlassian.com. El archivo tiene una sola columna, “email”; que la página lo acepte tal cual es una deducción: si no, pegue las direcciones.</translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation>Invitando a personas</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation>No hay nada en marcha; con fallo: %1</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation>%1 en marcha: %2, %3</translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation>%1; este equipo se mantiene activo</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Trabajo: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Se detiene en el próximo punto seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation>Cancelado. Lo hecho hasta ahora se conserva donde se puede volver a usar.</translation>
    </message>
</context>
<context>
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation>Paquete más grande</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation>nadie aún: cree antes una cuenta</translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation>nadie, según lo decidido</translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation>la cuenta que crea la importación</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation>%1 (sin dirección)</translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation>Usuario, con la dirección del servidor</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Guardar como CSV …</translation>
    </message>
    <message>
        <source>R&amp;ead a CSV …</source>
        <translation>&amp;Leer un CSV …</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Leer una tabla</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>se muestran: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>More &amp;options</source>
        <translation>Más op&amp;ciones</translation>
    </message>
    <message>
        <source>Leave out thumbnails</source>
        <translation>Dejar fuera las miniaturas</translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation>Jira las crea de nuevo cuando alguien las mira.</translation>
    </message>
    <message>
        <source>Leave out files that cannot be read</source>
        <translation>Dejar fuera los archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation>Cada uno se nombra en los hallazgos. De lo contrario, el empaquetado se detiene en el primero.</translation>
    </message>
    <message>
        <source>Keep them where they are</source>
        <translation>Dejarlos donde están</translation>
    </message>
    <message>
        <source>Put them where Jira 7 keeps them</source>
        <translation>Ponerlos donde los guarda Jira 7</translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation>Cómo se comprueba cada paquete antes de darlo por íntegro</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Por completo</translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation>Se vuelve a leer, y cada uno de sus archivos se compara con el origen.</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Solo la estructura</translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation>Nombres y tamaños. Es más rápido, pero no se nota si un disco escribe bytes erróneos.</translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation>Archivos colocados como lo hacía Jira antes de la versión 7: %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation>Qué se obtuvo</translation>
    </message>
    <message>
        <source>Save the full lis&amp;t …</source>
        <translation>Guardar la &amp;lista completa …</translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation>Paquetes creados</translation>
    </message>
    <message>
        <source>I have read these findings and &amp;go on with these chunks</source>
        <translation>&amp;He leído estos hallazgos y continúo con estos paquetes</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>No se ha encontrado nada que pueda estorbar la importación.</translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation>%L1 líneas en %2</translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation>%L1 archivos en %L2 paquetes, %3, todos comprobados e íntegros.</translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation>Adjuntos que no están en ninguno de ellos: %L1.</translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation>Los paquetes están íntegros, pero no se ha podido escribir la lista completa de lo que falta o se dejó fuera: %1</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation>Todos los archivos que faltan, tienen otro tamaño o se dejaron fuera: %L1 líneas en %2</translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation>Guardar la lista completa</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation>Escribiendo la lista completa</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
    <message>
        <source>Pack</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Write the chunks &amp;into</source>
        <translation>&amp;Escribir los paquetes en</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Ele&amp;gir …</translation>
    </message>
    <message>
        <source>&amp;Pack without such files</source>
        <translation>Empa&amp;quetar sin esos archivos</translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation>Empaquetando los medios</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Empa&amp;quetar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation>Empa&amp;quetar los medios</translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation>Necesita hasta %1, y allí solo hay %2 libres. Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation>Corríjalo y pulse Reintentar: lo ya empaquetado se conserva. O deje fuera todos los archivos que no se pueden leer, o que cambian o desaparecen mientras se leen; cada uno se nombra en los hallazgos y en la lista completa.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation>Copia de seguridad de adjuntos, avatares y logotipos</translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation>No están en la copia de seguridad. Cloudward los empaqueta en archivos ZIP con la forma y el tamaño que la nube acepta, y vuelve a leer cada uno.</translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation>Se están empaquetando los medios.</translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation>Aún no se ha empaquetado nada. Omita este paso si no se va a traer ningún adjunto, avatar ni logotipo.</translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation>Algunos hallazgos son errores. Léalos y marque que lo ha hecho.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
    <message>
        <source>How it is divided</source>
        <translation>Cómo se divide</translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation>Paquete más grande (Atlassian: de 2 a 5 GB; por deba&amp;jo de 10 GB en total, puede ser menor)</translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation>Paquetes previstos</translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation>Esto no es un tamaño. Escríbalo como 4 GB o 500 MB.</translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation>Con más de 10 GB de medios, los paquetes tienen que ser de 2 a 5 GB.</translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation>Los paquetes tienen que ser de 1 MB a 5 GB.</translation>
    </message>
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation>Archivos que por sí solos superan este tamaño y se dejarían fuera: %L1.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>of media</source>
        <translation>de medios</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>needed at most</source>
        <translation>necesarios como máximo</translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation>necesarios como máximo, %1 libres</translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation>en %1, el mayor proyecto</translation>
    </message>
    <message>
        <source>Storage by project</source>
        <translation>Espacio por proyecto</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation>Dónde están los medios</translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation>Carpeta pri&amp;ncipal de Jira, su carpeta data, un archivo comprimido de ella o una carpeta en un servidor</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>Car&amp;peta …</translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation>Archi&amp;vo …</translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
        <translation>Servi&amp;dor (SFTP)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>M&amp;irar</translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation>Carpeta principal de Jira</translation>
    </message>
    <message>
        <source>Archive with data/attachments</source>
        <translation>Archivo comprimido con data/attachments</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation>Archivos comprimidos (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation>Mirando los medios</translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation>No contiene adjuntos, avatares ni logotipos.</translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation>La copia de seguridad se leyó después de esto. Mire de nuevo y los archivos se compararán con las filas de la copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation>Aún no se ha leído ninguna copia de seguridad, así que nadie sabe si falta algún archivo. El paso 2 lee una.</translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation>Cada adjunto de la copia de seguridad tiene su archivo, con el tamaño correcto, y no hay otros.</translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation>Los archivos no coinciden con las filas de la copia de seguridad. Los hallazgos de abajo dicen dónde.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation>Volver a &amp;usar la copia corregida</translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation>Cloudward puede escribir una copia corregida junto a la copia de seguridad. Solo se modifica esa copia: el original queda como está, y si elige de nuevo deshace lo corregido. Lo que no marque queda como está.</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation>Lee la copia de seguridad y muestra lo que cambiaría; no escribe nada.</translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation>&amp;Escribir la copia corregida</translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation>Cambios, antes y después</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Mirando qué cambiaría</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation>El %1 se escribió una copia corregida de esta copia de seguridad, con %L2 cambios. Ahora se usa el original.</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>Y %L1 más de este tipo.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation>Esto no se puede hacer tal como está; todo lo demás, sí:</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation>La copia será %1, junto a la copia de seguridad. Necesita hasta %2.</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation>La copia será %1, junto a la copia de seguridad. Necesita hasta %2; allí hay %3 libres.</translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation>Ya existe un archivo %1 que no se escribió para esta migración. Muévalo a otro lugar: no se sobrescribe.</translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation>Puede que no haya espacio suficiente. Haga sitio, o mueva la copia de seguridad a otro disco y elíjala allí.</translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation>No cambiaría nada salvo el empaquetado.</translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation>Lo que cambiaría: %L1</translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation>De cada tipo se muestran los primeros %1; la lista junto a la copia los tendrá todos.</translation>
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
Antes: %2
Después: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation>línea %L1 de %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>Fila y campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation>Cómo se corrigen las direcciones marcadas</translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation>Dominio que se añade a las di&amp;recciones que son solo un nombre, y con el que se inventan direcciones para los usuarios sin ninguna</translation>
    </message>
    <message>
        <source>&amp;Replace the old domain</source>
        <translation>Reemplazar el dominio anti&amp;guo</translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation>&amp;por el nuevo</translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation>Direcciones de un archivo CSV: en cada &amp;fila, quién (nombre de usuario o dirección antigua) y después la dirección nueva</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation>Elegir el archivo CSV con direcciones</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation>Descartar las direcciones del archivo CSV</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation>Usuarios y sus direcciones</translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation>En la última columna, F2 o escribir da a mano una dirección a un usuario; una vacía la retira.</translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation>En la última columna, pulse F2 o escriba para dar una dirección a un usuario; bórrela para retirarla.</translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation>Usuarios cuya dirección da problemas: %L1. Direcciones que cambian en la copia: %L2.</translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation>Filas leídas del archivo: %L1. Se guardan con esta migración.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation>Los dos archivos XML se comprimen en un ZIP nuevo, en su nivel superior.</translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation>Cada uno se quita o se reemplaza por un texto.</translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation>Las direcciones se forman con nombres de usuario y un dominio, o proceden de una lista. Nadie lee el correo enviado a una dirección inventada.</translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation>Uno conserva la dirección; los demás reciben name+2@ y así sucesivamente, y su correo llega al primero. Una de las dos comprobaciones de Atlassian no acepta el signo más.</translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation>El dominio se reemplaza por otro, o las direcciones proceden de una lista.</translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation>Se añade o reemplaza un dominio, o las direcciones proceden de una lista.</translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation>Pasan a llamarse app_ …, dondequiera que figure un nombre de usuario.</translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation>Lo compartido con todos pasa a compartirse con usuarios que hayan iniciado sesión, como con la consulta de la guía del propio Atlassian.</translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation>Cualquiera (Anyone) pierde el permiso. Quien hoy mira nombres sin iniciar sesión tendrá que iniciarla.</translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation>Estas concesiones se retiran. Quien hoy explora de forma anónima tendrá que iniciar sesión.</translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation>El archivo y sus textos</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation>Lo que está abierto a todos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation>Quitar cada uno</translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation>Reemplazar cada uno por un te&amp;xto</translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation>Lo que figura en lugar de cada uno</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desactivar usuarios</translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation>&amp;Nombres de usuario, como lista separada por comas</translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation>Llegan como cuentas inactivas y no necesitan licencia. Su trabajo permanece.</translation>
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
        <translation>&amp;Usar de nuevo el original</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 de la copia</translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation>Lista de todos los cambios (CSV)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation>Abrir la lista de todos los cambios</translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation>Lo que se importa es la copia corregida. El original queda como está: %1. Con otras opciones se corrige de nuevo y se vuelve a escribir la copia.</translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation>Cambios en la copia, escrita el %1: %L2</translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation>Copia corregida, %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válida</translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation>sin dominio de nivel superior</translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation>dominio reservado</translation>
    </message>
    <message>
        <source>used by several</source>
        <translation>usada por varios</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>quizá se rechace</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (no se puede usar)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1 (escrita)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Dirección actual</translation>
    </message>
    <message>
        <source>Address in the copy</source>
        <translation>Dirección en la copia</translation>
    </message>
</context>
<context>
    <name>cloudward::Notice</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>cloudward::Opener</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>cloudward::PageReader</name>
    <message>
        <source>%1: ticked</source>
        <translation>%1: marcado</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: sin marcar</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Filas en total: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PairBars</name>
    <message>
        <source>as many</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>cloudward::PathRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleGroupsTab</name>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Grupos del servidor y de la nube</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Buscar un grupo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Con propuesta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Se une al grupo de la nube</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Cambia de nombre</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>No se trae</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decididos a mano</translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation>&amp;Elegir el grupo …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>&amp;Tomar la propuesta</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Desca&amp;rtar la elección</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Elección descartada (%1)</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Decidir para los grupos seleccionados (%1):</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Seleccione grupos en la tabla para decidir sobre ellos.</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Elegir el grupo</translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation>¿A qué grupo pertenecen los miembros de %1?</translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation>¿A qué grupo pertenecen los miembros de los %1 grupos seleccionados?</translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation>Grupos de la nube</translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation>Grupo elegido (grupos: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation>Propuestas tomadas (grupos: %1)</translation>
    </message>
</context>
<context>
    <name>cloudward::PeoplePage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Cuentas del sitio</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation>Usuarios o grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation>Antes de importar nada, usted ve quién del servidor tiene una cuenta en la nube, quién recibirá una y quién no tendrá ninguna. Nada aquí impide continuar: puede omitirlo.</translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation>Usuarios que aún requieren su decisión: %1.</translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation>Aún no se conocen los usuarios del servidor. Lea una copia de seguridad en el paso 2: dice quiénes son y qué pertenece a cada uno.</translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation>No se leyó ninguna copia de seguridad: estos usuarios proceden de los archivos del paso 1. No se sabe qué les pertenece, no se muestran sus grupos y sus direcciones no se pueden cambiar aquí. Lea para ello una copia de seguridad en el paso 2.</translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation>La copia de seguridad está importada y %1 usuarios no tienen cuenta. Lea otra vez las cuentas, elija una para cada uno de estos usuarios, invítelos o indique que no se quiere a nadie.</translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation>La copia de seguridad está importada. Lea las cuentas del sitio para ver quién no tiene ninguna.</translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation>Las direcciones nuevas son deseos para la corrección: se cumplen en la copia corregida de la copia de seguridad. Escríbala en el paso 2, en “Corregirla”.</translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation>La copia corregida se escribió antes de fijar estas direcciones y tiene otras. Escríbala de nuevo en el paso 2, en “Corregirla”, “Elegir otra cosa”.</translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation>La copia corregida de la copia de seguridad tiene las direcciones nuevas.</translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation>No todos los deseos de dirección se pueden cumplir:</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Deshace: %1</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>Rehace: %1</translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation>Leer otra vez las c&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation>Leer las c&amp;uentas del sitio</translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation>Conecte el sitio de la nube en “Antes de empezar” para leer sus cuentas.</translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation>Cuentas: %1. Direcciones que solo indicó la organización: %2. Direcciones que siguen ocultas: %3.</translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation>A quien tiene la dirección oculta no se le puede identificar por ella: puede ser alguien de abajo que parece no tener cuenta. Elija esas cuentas a mano.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation>Con una clave de su organización (indicada en “Antes de empezar”) se pueden pedir las direcciones que las personas ocultan al sitio.</translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation>La consulta a la organización no se completó: %1</translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation>Su cuenta no puede listar los grupos del sitio, así que no se conocen.</translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation>Leyendo las cuentas del sitio</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation>No se tomaron direcciones nuevas: solo se pueden cambiar en una copia de seguridad que aún no se ha importado.</translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation>Tabla leída (usuarios cambiados: %1)</translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation>Tabla leída (grupos cambiados: %1)</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Emparejar personas con cuentas</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation>Usuarios del servidor y cuentas de la nube</translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation>Buscar nombre, usuario, dirección o cuenta</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Con propuesta</translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation>No se quiere a nadie</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decididos a mano</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation>&amp;Elegir la cuenta …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Tomar la &amp;propuesta</translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation>&amp;Nadie</translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation>No necesita cuenta en la nube.</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Desca&amp;rtar la elección</translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation>No se quiere a nadie (usuarios: %1)</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Elección descartada (%1)</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Dire&amp;cción nueva</translation>
    </message>
    <message>
        <source>Se&amp;t the address</source>
        <translation>Fi&amp;jar la dirección</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como es&amp;taba</translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation>Retirar las direcciones fijadas a mano</translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation>Decidir para los usuarios seleccionados (%1):</translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation>Seleccione usuarios en la tabla para decidir sobre ellos.</translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation>Quizá sea: %1.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Elegir la cuenta</translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation>¿Qué cuenta es %1?</translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation>¿Qué cuenta son los %1 usuarios seleccionados?</translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation>Buscar un nombre o una dirección</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Cuentas del sitio</translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation>Cuenta elegida (usuarios: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation>Propuestas tomadas (usuarios: %1)</translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation>Quedaron como estaban, porque su propuesta también es la de otro usuario seleccionado: %1.</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation>Jira Cloud rechaza la dirección “%1”, así que no se fijó.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation>Direcciones retiradas (usuarios: %1)</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation>Emparejado con</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation>Grupo de la nube</translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation>Grupo del servidor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Qué hace la importación</translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation>A dónde pertenecen</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1 (a mano)</translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation>quizá: %1 (%2)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation>Nuevo, por lo que se sabe</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Se une al grupo de la nube</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>Cambia de nombre</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>No se trae</translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation>tiene %1 campos, y la primera fila tiene %2</translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation>hay comillas que ya no se cierran a partir de aquí</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>hay texto detrás de unas comillas de cierre</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation>no es ningún usuario de la tabla</translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation>el usuario ya figura más arriba</translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation>“%1” no es una decisión: account, nobody o vacío</translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation>el sitio no tiene la cuenta “%1”</translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation>account_id y “%1” son cuentas distintas</translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation>la decisión es account, pero no se indica ninguna cuenta</translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation>no se conocen las cuentas del sitio, así que no se puede identificar “%1”</translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation>un usuario eliminado no tiene dirección que pueda pasar a ser “%1”</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation>Jira Cloud rechaza la dirección “%1”</translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation>el servidor no tiene ese grupo</translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation>la nube no tiene el grupo “%1” y la importación no trae ninguno con ese nombre</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>el grupo ya figura más arriba</translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation>Filas tomadas del archivo: %1.</translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation>Filas con un problema, que no cambiaron nada: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Línea %1, %2: %3.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Usuario del servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation>Cuenta en la nube</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Posee</translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation>no se quiere ninguna</translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation>Nadie, a mano</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation>La cuenta tiene la misma dirección.</translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation>La cuenta tiene la misma dirección, según la organización; el sitio la oculta.</translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation>La cuenta tiene la dirección que tendrá la copia corregida.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>La cuenta se eligió a mano.</translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation>El usuario tiene una cuenta en el sitio.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>dirección oculta</translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation>oculta por el servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejado</translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation>La crea la importación</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Dirección repetida</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>App or service</source>
        <translation>Aplicación o servicio</translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation>Usted decidió que este usuario no necesita cuenta.</translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation>No hay ninguna cuenta con esta dirección; la importación crea una.</translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation>Se le invitó y aún no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation>No hay cuenta y no se creará sola: elija una, dé al usuario una dirección utilizable, invítelo o indique que no se quiere a nadie.</translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation>Otro usuario del servidor tiene la misma dirección. La importación rechaza a ambos: dé otra dirección a uno de ellos.</translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation>El usuario está desactivado en el servidor y no tiene cuenta.</translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation>El servidor ya no tiene este usuario; hay incidencias o comentarios que aún lo nombran.</translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation>El usuario de una aplicación o, por lo que parece el nombre, de un servicio.</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>mismo nombre antes de la @</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation>algunas palabras coinciden</translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation>Se desconoce: estos usuarios no proceden de una copia de seguridad, o la leyó un Cloudward anterior.</translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation>Incidencias informadas: %1</translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation>Incidencias asignadas: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Comentarios: %1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtros: %1</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>Tableros: %1</translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation>Usuarios: %1.</translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation>Aún no se conocen las cuentas del sitio, así que no se empareja a nadie.</translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation>Emparejados con una cuenta: %1.</translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation>La importación creará una cuenta para %1.</translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation>Invitados que aún no han iniciado sesión: %1.</translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation>Sin cuenta después de la importación: %1.</translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation>Sin cuenta: %1.</translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation>Dirección repetida: %1; la importación los rechaza.</translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation>Desactivados y sin cuenta: %1.</translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation>Eliminados en el servidor: %1.</translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation>Aplicaciones y servicios: %1.</translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation>No se quiere a nadie para %1.</translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation>Propuestas por revisar: %1.</translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
        <translation>Direcciones nuevas: %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::PhaseText</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listando</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
        <translation>Aún no se conoce la dirección de su sitio de la nube: indíquela en “Antes de empezar”.</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>A mano: %1</translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation>A mano: %1. Vaya por aquí si la dirección no lleva a ninguna parte; Atlassian mueve estas páginas de vez en cuando.</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanDialog</name>
    <message>
        <source>Plan of the migration</source>
        <translation>Plan de la migración</translation>
    </message>
    <message>
        <source>How long each step will take, by all that is known now. F2 or a double click changes how long it takes, who does it, and the notes; an empty time is the computed one.</source>
        <translation>Cuánto durará cada paso, según todo lo que se sabe ahora. Con F2 o un doble clic se cambian la duración, quién lo hace y las notas; si la duración se deja vacía, vale la calculada.</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Escritos: %1 y %2</translation>
    </message>
    <message>
        <source>&amp;Export the runbook</source>
        <translation>&amp;Exportar el runbook</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Abrir el P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message>
        <source>What is left takes %1, and is done by %2 at the latest.</source>
        <translation>Lo que queda lleva %1 y termina a más tardar el %2.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>tiene que haber alguien presente</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Escribiendo el runbook</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>Size at most</source>
        <translation>Tamaño máximo</translation>
    </message>
</context>
<context>
    <name>cloudward::PlannedStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Inicio límite</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin límite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Prueba: comparación de ambos lados</translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation>Cloudward lee el sitio y lo pone junto a la copia de seguridad: proyectos, incidencias, usuarios, grupos y quién está en ellos, adjuntos por nombre y tamaño en %1 incidencias elegidas al azar, imágenes de los proyectos. No se cambia nada.</translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
        <translation>Comparar los adjuntos de &amp;todas las incidencias; requiere una llamada por incidencia</translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation>Recuentos en la copia de seguridad y en la nube</translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation>Lo que solo usted puede ver</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation>Un archivo HTML, y el mismo en PDF, con todo lo decidido, comprobado, contado y dejado fuera, quién se encargó de qué, y el registro. Contiene nombres de usuarios y grupos, pero ninguna contraseña ni clave.</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>&amp;Escribir el informe</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Abrir el P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Escritos: %1 y %2</translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation>Ponga la nube junto a la copia de seguridad, mire lo que ningún programa puede juzgar y guarde un informe.</translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
        <translation>Compare antes ambos lados.</translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation>Pendiente de mirar: %1. Marque cada punto cuando esté conforme con él.</translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation>Lo ha mirado todo.</translation>
    </message>
    <message>
        <source>The list of what is missing could not be written. %1</source>
        <translation>No se ha podido escribir la lista de lo que falta. %1</translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation>Todo lo que falta, una línea por elemento: %1</translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation>Comparar ambos &amp;lados</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Comparar otra ve&amp;z</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>No hay ninguna copia de seguridad auditada con la que comparar. Audítela en el paso 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation>Conecte el sitio de la nube en “Antes de empezar” y Cloudward contará por usted.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation>Difieren %1 de %2 filas. Los recuentos se ponen al día algunos minutos después de una importación: compare otra vez. Lo que falte entonces se nombra en su fila.</translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation>Nada difiere. Lo que no se puede saber desde fuera, %1 de %2 filas, le toca mirarlo a usted.</translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation>Las %1 filas son iguales en ambos lados.</translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation>%1 y %2 más, todos en la lista de abajo</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, faltan: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparando ambos lados</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Comprobar el resultado</translation>
    </message>
</context>
<context>
    <name>cloudward::Presenter</name>
    <message>
        <source>Names are being masked. Everything is shown in a moment.</source>
        <translation>Se están ocultando los nombres. Enseguida se muestra todo.</translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation>Modo presentación</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Copiar esta página como texto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation>Terminar el modo presentación</translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation>Terminar el modo presentación (F8)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation>Ahora: este paso está completo, pulse Siguiente</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Now: this step is complete</source>
        <translation>Ahora: este paso está completo</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation>Ponerlo p&amp;rimero</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation>Los proyectos se empaquetan en este orden. Quite una marca (Espacio) para dejar fuera los adjuntos de un proyecto.</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1, of them left out: %L2</source>
        <translation>Proyec&amp;tos: %L1, de ellos se dejan fuera: %L2</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1</source>
        <translation>Proyec&amp;tos: %L1</translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation>Se dejan fuera: %L1 archivos, %2. Sus incidencias llegan sin adjuntos.</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, se deja fuera</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the networ&amp;k</source>
        <translation>Cómo llega este equipo a la &amp;red</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation>Según la configuración de proxy del sistema</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation>A través de este proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation>Su usuario, si lo &amp;pide</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation>Su c&amp;ontraseña</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: ninguno</translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation>Proxy: el del sistema</translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation>Todos los filtros y paneles públicos a la vez, por SQL</translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation>Esto modifica datos en la base de datos de Jira. Cloudward solo lo muestra y nunca lo ejecuta.</translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation>Quita “público” de cada filtro y panel que cualquiera puede ver sin iniciar sesión y, en su lugar, los comparte con todos los que hayan iniciado sesión; el System Dashboard está entre ellos. No hay más vuelta atrás que su copia de seguridad: la sentencia no guarda cuáles eran públicos.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation>si las tablas de Jira están en uno: public, jiraschema, …</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation>Cuente primero lo que se cambiaría. Esto es inofensivo:</translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation>SQL que cuenta los elementos públicos</translation>
    </message>
    <message>
        <source>Copy the countin&amp;g SQL</source>
        <translation>Copiar el SQL de re&amp;cuento</translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation>Haga una copia de seguridad de la base de datos.</translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation>Detenga Jira, para que no escriba lo que aún tiene en memoria.</translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation>Ejecute la sentencia de abajo como un usuario que pueda escribir.</translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation>Inicie Jira y reconstruya su índice de búsqueda si aún aparecen filtros o paneles como públicos (que esto baste es una suposición).</translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation>Después, haga la copia de seguridad para la nube.</translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation>SQL que cambia los elementos públicos</translation>
    </message>
    <message>
        <source>Copy the changing S&amp;QL</source>
        <translation>Copiar el S&amp;QL de cambio</translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation>usted no está en él</translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation>usted está en él</translation>
    </message>
    <message>
        <source>only an organisation administrator can give it</source>
        <translation>solo lo puede dar un administrador de la organización</translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation>no ha llegado a la nube</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation>%1, ahora %2: %3</translation>
    </message>
    <message>
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation>%1: rechazado. Solo un administrador del sitio o de la organización puede añadir personas a este grupo; y si un grupo procede de un proveedor de identidad, solo allí se puede cambiar.</translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation>%1: el sitio ya no encuentra el grupo, o no permite que su cuenta lo vea. Consulte sus grupos otra vez.</translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation>No se ha podido añadir: %1. %2</translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
        <translation>La importación no trae ninguno de estos, y añadirle a ellos no le corresponde a Cloudward: %1. Gobiernan el sitio o su organización: si necesita alguno, lo da un administrador de la organización en admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation>Sus grupos en el servidor</translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation>Sus grupos anteriores</translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation>No se ha podido preguntar al servidor, así que estos son los grupos de la copia de seguridad. %1</translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation>En el servidor usted no estaba en ningún grupo, así que no hay nada que añadir.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>O a mano</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Abrir la adminis&amp;tración</translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation>Elija su sitio si hay varios, después “Users” y su propio perfil, y añada allí los grupos; o abra cada grupo en “Groups” y añádase como miembro.</translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation>Estoy en todos los &amp;grupos que necesito</translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation>Por protección, la importación deja fuera los grupos de la persona que la ejecuta. Aquí recupera los suyos.</translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation>Consulte sus grupos, o marque que está en todos los que necesita.</translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation>Aún no está en %1 de sus grupos.</translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation>No se conoce su nombre en el servidor. Indíquelo en “Antes de empezar”, o proceda a mano.</translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>En el servidor usted es &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation>Consu&amp;ltar otra vez</translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation>Consu&amp;ltar mis grupos</translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation>Aña&amp;dirme a los grupos marcados (%1)</translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation>Consultando sus grupos</translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation>Añadiéndole a sus grupos</translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation>Añadido, y el sitio lo muestra: %1.</translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation>Aceptado, pero el sitio aún no lo muestra: %1. Consulte sus grupos otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Volver a añadirse a sus grupos</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation>Archivos en %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>Lo que hay en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Mirando en %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>cloudward::RowChooser</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>Quizá sea una de estas opciones:</translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN de la llave de seguridad</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation>¿Qué cuenta de %1?</translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation>%1 pide su llave de seguridad. Introduzca su PIN (intentos restantes: %2):</translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation>Toque ahora su llave de seguridad.</translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation>%1 y su llave de seguridad no se entendieron. Inténtelo de nuevo o inicie sesión de otra forma.</translation>
    </message>
</context>
<context>
    <name>cloudward::ServerCard</name>
    <message>
        <source>Jira Server or Data Center</source>
        <translation>Jira Server o Data Center</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation>Nombre de &amp;usuario de un administrador del sistema de Jira</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation>o un token de acceso personal, sin nombre de usuario</translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation>Conectar con el ser&amp;vidor</translation>
    </message>
    <message>
        <source>Open the &amp;login page</source>
        <translation>Abrir &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation>Indique la contraseña o un token de acceso personal.</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation>Esto no es una dirección. Debería parecerse a https://jira.example.com.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation>La conexión no está cifrada: la contraseña se puede leer por el camino.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
        <translation>Jira ha bloqueado este inicio de sesión hasta que se resuelva su acertijo de imágenes (CAPTCHA) en un navegador. Abra la página de inicio de sesión, inicie sesión una vez en ella y vuelva a conectar aquí. Cloudward no lo intenta por su cuenta.</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrador del sistema</translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation>administrador, no administrador del sistema</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>no administrador</translation>
    </message>
    <message>
        <source>Jira %1, “%2”.</source>
        <translation>Jira %1, “%2”.</translation>
    </message>
    <message>
        <source>Jira %1 (%2), “%3”.</source>
        <translation>Jira %1 (%2), “%3”.</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Sesión iniciada como %1, %2.</translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation>%1: %L2 usuarios de los %L3 con licencia.</translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation>%1: %L2 usuarios, licencia sin límite.</translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation>El reloj del servidor marca %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::SftpForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Nombre de usuario en ella</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Carpeta en él</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation>o la frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation>vacío: su agente SSH, después sus claves habituales</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>La contraseña se guarda en el llavero de este sistema, nunca en los archivos de Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>La contraseña solo se guarda en memoria y desaparece al cerrar Cloudward.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>cloudward::SitePane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation>Volver a la &amp;guía</translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>Use your &amp;own browser</source>
        <translation>Usar su propio &amp;navegador</translation>
    </message>
</context>
<context>
    <name>cloudward::SqlText</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>cloudward::StartDialog</name>
    <message>
        <source>From Jira Server or Data Center to Jira Cloud</source>
        <translation>De Jira Server o Data Center a Jira Cloud</translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation>Una migración se guarda en un solo archivo. Se guarda sobre la marcha, así que puede parar cuando quiera y continuar donde estaba. Nunca contiene contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation>&amp;Continuar con %1</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nueva migración</translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation>Elija dónde se guarda su archivo.</translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation>&amp;Abrir una migración</translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation>Una empezada antes, aquí o en otra máquina.</translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation>&amp;Practicar primero</translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation>Todos los pasos con una empresa inventada en esta máquina. No se toca nada real.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation>Migraciones (*.cloudward)</translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation>Abrir una migración</translation>
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
        <translation>BigPicture %1 de 5</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Optional, %1, %2</source>
        <comment>title, state</comment>
        <translation>Opcional, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1, optional, %2, %3</source>
        <translation>Paso %1, opcional, %2, %3</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Paso %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>cloudward::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Datos para el soporte</translation>
    </message>
    <message>
        <source>This is what would be handed out, file by file: without passwords and keys, with people and addresses masked. Look through it before you give it to anybody.</source>
        <translation>Esto es lo que se entregaría, archivo por archivo: sin contraseñas ni claves, y con las personas y las direcciones enmascaradas. Revíselo antes de dárselo a alguien.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>&amp;Save as ZIP …</source>
        <translation>&amp;Guardar como ZIP …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar los datos para el soporte</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::Timeline</name>
    <message>
        <source>as it was</source>
        <translation>real</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation>%1 pide una contraseña fuera de su página, lo que aquí no se hace. Use su propio navegador.</translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation>La página ha dejado de funcionar. Vuelva a cargarla.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation>El certificado de %1 no es de confianza: %2 La página no se muestra.</translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation>No se puede acceder a %1 (%2). Mire si este equipo está en línea y vuelva a cargar la página.</translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation>Esta página entrega un archivo, que aquí no se acepta. Use para ello su propio navegador.</translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation>La descarga se ha detenido (%1). Pulse Download otra vez en la página.</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Omitir este paso</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation>Todos los pasos están hechos. El documento conserva lo que se encontró y se hizo.</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Antes de poder continuar: %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>Lo que sigue: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation>Mostrar u ocultar la ayuda de este paso (F1)</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Presenter mode, the plan, help for your support, language and looks</source>
        <translation>Modo presentación, plan, ayuda para su soporte, idioma y apariencia</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo &amp;presentación</translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation>Para una pantalla compartida: los nombres, las direcciones y los tokens se enmascaran, y el texto es más grande</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>&amp;Copiar esta página como texto</translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation>P&amp;lan de la migración …</translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation>&amp;Datos para el soporte …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Colores como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Contraste como el s&amp;istema</translation>
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
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation>Trabajo aún en marcha: %1. Se detiene en un punto seguro, y lo hecho se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
        <translation>Paso %1 de 8, y paso %2 de 5 de BigPicture</translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation>Paso %1 de 8, opcional</translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation>Paso %1 de 8</translation>
    </message>
    <message>
        <source>BigPicture, step %1 of 5</source>
        <translation>BigPicture, paso %1 de 5</translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation>Antes de los ocho pasos</translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation>Junto a los ocho pasos, opcional</translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation>BigPicture, después de sus cinco pasos</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>No guardado: %1 %2</translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation>%1 (práctica) - Cloudward</translation>
    </message>
    <message>
        <source>%1 - Cloudward</source>
        <translation>%1 - Cloudward</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Antes de poder continuar: %1</translation>
    </message>
    <message>
        <source>Copied. Names and addresses are masked.</source>
        <translation>Copiado. Los nombres y las direcciones están enmascarados.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation>Preparando la empresa de práctica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation>Lleva a un administrador de Jira desde Jira Server o Data Center a Jira Cloud.</translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation>Probarlo todo con una empresa inventada; no se toca nada real.</translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation>Recorrer por sí solo todos los pasos de la práctica y dejar imágenes en DIR.</translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation>Una migración (.cloudward) que abrir o crear.</translation>
    </message>
    <message>
        <source>The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode.</source>
        <translation>Lo mismo, con imágenes de cada página en claro, oscuro, alemán, japonés, texto grande y modo presentación.</translation>
    </message>
</context>
</TS>
