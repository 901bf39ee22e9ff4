<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation>ele ainda cresce: algo o está gravando</translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation>alguém gravou nele enquanto era trazido</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation>seu SHA-256 é %1 e deveria ser %2</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation>descompacta-se de %1 para %2 ou mais, como nenhum backup do Jira, e não foi lido adiante</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>não há nenhum tar nele</translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation>ele contém mais de %1 arquivos, e um backup contém dois</translation>
    </message>
</context>
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, linha %2, coluna %3</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation>%1: %2 (arquivos: %3)</translation>
    </message>
    <message>
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation>são contados os links para %1, o endereço no cabeçalho do backup; o banco de dados dele indica %2, e os links para esse endereço não foram contados</translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation>%1: %2 links</translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation>em outros lugares: %1 links</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>depois de %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, linha %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation>%1 em “%2” (projetos: %3)</translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation>%1 (permissão global)</translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation>cabeçalho: %1, build %2</translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation>banco de dados: %1, build %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation>%1: %2 linhas, o final indica %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation>%1 %2 (%3), desativado</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1, inativo</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP ou Active Directory</translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation>interno com login LDAP</translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation>Crowd ou outro Jira</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de outro tipo</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation>%1 (%2): %3 usuários</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation>parou de crescer em %1, e o final de um ZIP não está lá</translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Endereço no servidor</translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation>Na tela do app</translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation>Conta a escolher</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Endereço dela</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation>o endereço no backup não é o que o dump tem</translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation>escolhida manualmente na tabela de pessoas</translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation>sugerida: o mesmo nome antes da @</translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation>sugerida: o mesmo nome completo</translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation>sugerida: um nome parecido</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>vinculado por e-mail</translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation>será vinculado quando a conta existir</translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation>talvez vinculado: a conta oculta seu endereço</translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation>vinculado a outra conta: confira</translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation>escolha a conta na lista</translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation>sem conta: crie-a antes da restauração</translation>
    </message>
    <message>
        <source>stays without an account</source>
        <translation>fica sem conta</translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation>uma entrada não começa onde deveria</translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation>termina dentro de uma entrada</translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation>não está escrito como os pacotes são escritos</translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation>termina dentro desta entrada</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>seus dados estão danificados</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sua soma de verificação não confere</translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation>seu diretório não é o de suas entradas</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation>impossível identificar, pois contas ocultam o endereço ou usuários não têm nenhum: %1</translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation>identificados somente pelo nome: %1</translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation>Contagens dos dois lados</translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation>O que o backup continha deve estar na nuvem, nem menos nem outra coisa.</translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation>Olhe as linhas que diferem. As contagens de itens são estimativas com alguns minutos de atraso: leia-as de novo antes de se preocupar.</translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation>Conteúdo em nome de Admin</translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation>Uma falha conhecida da importação: o que a pessoa que importa tinha escrito no servidor pode depois pertencer a um usuário chamado Admin.</translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
        <translation>Procure itens relatados por Admin. Se forem seus, consulte o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation>As pessoas conseguem fazer login</translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation>As senhas não vêm junto, e os grupos importados não têm acesso a produtos até que ele seja concedido.</translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation>Peça a alguém de cada grupo que faça login com o endereço de e-mail e abra um de seus projetos. Conecte o login único (SSO), se você o usa.</translation>
    </message>
    <message>
        <source>Single sign-on and identity provider</source>
        <translation>Login único (SSO) e provedor de identidade</translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation>Os diretórios do servidor (LDAP, Crowd, Azure AD) não vêm junto: a nuvem não acompanha sozinha quem entra na empresa ou sai dela.</translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
        <translation>Verifique o domínio da empresa e conecte o login único (SSO) e o provisionamento na administração da organização, se você os usa.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation>Grupos que se juntaram podem ver mais do que antes, e quem um esquema de permissão nomeia pode ter mudado.</translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation>Abra um projeto restrito como alguém que não deve vê-lo, e veja o site sem fazer login.</translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation>Os anexos abrem</translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation>Um item lista seus anexos assim que os dados são importados, mesmo onde falta o próprio arquivo.</translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation>Abra um anexo antigo, um novo e um grande em vários projetos.</translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation>Avatares e logotipo</translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation>Eles vêm com a mídia, no primeiro pacote. As imagens dos usuários, não.</translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation>Veja a lista de projetos e o logotipo do site, e defina de novo o que faltar.</translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation>Filtros e painéis</translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation>Consultas que mencionam usuários, ou funções e campos de apps, podem não funcionar mais; gadgets de apps podem ter desaparecido.</translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation>Abra os mais usados e veja se ainda estão compartilhados como você quer.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation>Os quadros dependem do filtro: colunas, sprints, estimativas e classificação estão ligados a ele.</translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation>Abra um quadro Scrum e um Kanban, e veja o sprint ativo e o backlog.</translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation>Fluxos de trabalho e tipos de item</translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation>Condições, validadores e funções que apps ou scripts tinham acrescentado não existem na nuvem.</translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation>Leve um item de teste de cada tipo importante da criação até o fim, e compare os fluxos de trabalho que usavam apps.</translation>
    </message>
    <message>
        <source>Automation, calendars and time</source>
        <translation>Automação, calendários e hora</translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation>Regras, acordos de nível de serviço e tarefas agendadas são executados em nome de alguém, segundo um relógio, e podem mencionar usuários ou campos que agora têm outro nome.</translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
        <translation>Veja o fuso horário do site e a quem pertencem as regras, e deixe uma regra de cada tipo ser executada.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation>Links para o servidor antigo</translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation>Os links em textos foram mapeados para o site novo somente onde o endereço antigo foi escolhido durante a importação.</translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation>Procure o endereço antigo em descrições e comentários, e lembre-se dos links em wikis, chats, e-mails e favoritos.</translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation>Links de aplicativos e integrações</translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation>Confluence, Bitbucket, servidores de build, webhooks e scripts ainda falam com o servidor antigo.</translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation>Conecte cada um de novo com o endereço novo, e dê aos scripts um token de API no lugar de uma senha.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation>A importação não traz os apps nem os dados deles; cada fornecedor tem seu próprio caminho.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation>Instale os apps de que ainda precisa e siga o guia de cada fornecedor para os dados.</translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation>BigPicture</translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation>O BigPicture é migrado com um dump próprio, e suas integrações ficam desativadas depois da restauração. Muitos usuários sem vínculo significam que os usuários do Jira não chegaram.</translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation>Restaure o dump no BigPicture da nuvem, mapeie os usuários, confira alguns boxes e ative as conexões novamente.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>E-mails de saída</translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation>Os e-mails desativados para a importação continuam desativados; se estão ativados, escrevem a todos a cada alteração.</translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation>Configure os e-mails de saída como quiser, envie um para si mesmo e configure de novo os endereços que recebem e-mail.</translation>
    </message>
    <message>
        <source>Plan and billing</source>
        <translation>Plano e cobrança</translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation>Um site que começou como avaliação termina com ela, e as vagas são contadas por produto.</translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation>Confira na cobrança da organização se cada produto tem seu plano, suas vagas e uma forma de pagamento.</translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation>Os backups da própria nuvem</translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation>O serviço de backup do servidor se foi com o servidor, e os arquivos dele não contêm nada do que for escrito a partir de agora.</translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
        <translation>Decida como será o backup do site da nuvem e faça um primeiro.</translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation>O servidor antigo não aceita mais alterações</translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation>O que for escrito lá agora não estará onde as pessoas procuram.</translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation>Deixe o servidor somente para leitura com um esquema de permissão, coloque um aviso com o endereço novo e guarde o servidor e o backup por um tempo.</translation>
    </message>
    <message>
        <source>People know</source>
        <translation>As pessoas estão avisadas</translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation>O endereço, a forma de fazer login e boa parte da aparência mudaram.</translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation>Informe a todos o endereço novo, como fazer login e a quem perguntar.</translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation>Tokens e chaves da migração</translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation>Eles abrem o site inteiro e, a partir de agora, ninguém precisa deles.</translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation>Revogue o token de API, a chave da organização e o token de acesso do servidor que você criou para a migração.</translation>
    </message>
    <message>
        <source>Boxes and programs are there</source>
        <translation>Os boxes e programas estão lá</translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation>A restauração os traz como estavam quando o dump foi feito, e nada mais novo.</translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation>Abra a visão geral de boxes nos dois lados e compare os nomes, o número e o lugar deles na árvore.</translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation>Os boxes mostram suas tarefas</translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation>O que um box contém é encontrado por projetos, quadros e JQL. Filtros que mencionam usuários ou campos de um modo que a nuvem não conhece não encontram nada.</translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation>Abra os maiores boxes e compare o número de tarefas. Onde um estiver vazio, veja o scope definition dele.</translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation>O gráfico de Gantt está como antes</translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation>Datas, dependências e a ordem das tarefas vêm em parte do Jira e em parte do app: os dois precisam combinar.</translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation>Compare um plano conhecido nos dois lados: datas, setas de dependência, linhas de base, marcadores.</translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation>Equipes e recursos têm as pessoas certas</translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation>O app vincula pessoas por e-mail, e quem foi escolhido manualmente pode ter sido escolhido errado.</translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation>Abra as equipes e uma visão de recursos. Confira sobretudo quem você escolheu manualmente.</translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation>Quem pode ver e alterar boxes</translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation>As funções nos boxes nomeiam pessoas e grupos, e os grupos podem ter outro nome na nuvem.</translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation>Veja a segurança de um box que nem todos podem ver e pergunte a alguém que não deve vê-lo.</translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation>o site não informa isso à sua conta</translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation>sua conta não pode listá-los</translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
        <translation>sua conta não pode listar os usuários do site</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>iguais: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>diferentes: %1</translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation>não foi possível comparar: %1</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation>um usuário chamado Admin relatou itens; o servidor também tinha um usuário com esse nome</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation>um usuário chamado Admin relatou itens, e o servidor não tinha nenhum com esse nome</translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation>dos itens que você relatou, %1 segundo o backup, cerca de %2 pertencem à sua conta</translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation>nenhum item foi relatado por um usuário chamado Admin</translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation>todos os %1 itens com anexos</translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation>%1 de %2 itens com anexos, sorteados, semente %3</translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation>itens que sua conta não vê: %1</translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation>um item lista seus anexos mesmo onde um arquivo não está lá</translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation>um arquivo de cada item foi aberto</translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
        <translation>%1: %2, na lista sem o arquivo</translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation>Guia de planejamento lido e um dia escolhido</translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation>Nuvem e servidor diferem no que podem fazer e, durante a migração, ninguém deve trabalhar no servidor: o que for escrito depois do backup não vem junto.</translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation>Leia o guia de planejamento da Atlassian, teste o caminho inteiro uma vez em um site de avaliação e avise quando o Jira ficará indisponível.</translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation>Versão do Jira</translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation>A partir da 7.13.1, um backup pode ser importado como está. Da 7.6.0 à 7.13.0, todas as horas são lidas como UTC; a partir da 7.0.0, pode funcionar; backups mais antigos não são aceitos.</translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation>Atualize o servidor para a 7.13.1 ou posterior e faça um novo backup. A partir da 7.6.0, você pode continuar sem isso se o relógio do servidor estiver em UTC ou se as horas exatas não importarem.</translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation>Um site na nuvem para onde migrar</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation>O backup é importado em um site que já existe; um site de avaliação basta para começar.</translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation>Cadastre-se na Atlassian para ter um site e conecte-se a ele aqui. Uma avaliação pode ser prorrogada se você pedir.</translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation>Dados no site da nuvem</translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation>A importação substitui tudo o que o Jira do site contém: projetos, itens e configurações. Os usuários permanecem, ou também são substituídos se você escolher isso, inclusive os que usam outros produtos do site.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
        <translation>Use um site novo e vazio, ou faça antes um backup deste. Digite o nome do site, ao lado do endereço, somente se o que há nele puder ser perdido.</translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation>Suas permissões no servidor</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation>Somente um administrador do sistema do Jira pode fazer um backup do Jira inteiro.</translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation>Conecte-se como membro de um grupo com a permissão global Administradores do sistema do Jira, ou peça a quem é um deles que adicione você.</translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation>Suas permissões na nuvem</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation>A importação, os grupos e o acesso aos produtos estão nas mãos dos administradores do site.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation>Peça para ser adicionado aos administradores do site ou da organização. Quem cadastrou o site é um deles.</translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation>O que está aberto a qualquer pessoa</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation>Em um servidor dentro da empresa, qualquer pessoa são os colegas. Um site na nuvem está na internet, e lá qualquer pessoa é todo mundo.</translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation>Retire Qualquer pessoa (Anyone) dos esquemas de permissão e da permissão Procurar usuários (Browse Users), e compartilhe filtros, painéis e quadros com usuários que fizeram login ou com grupos. Depois faça o backup.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
        <translation>Cada plano do Jira Cloud armazena até certo limite. Programas não podem perguntar quanto; o que consta aqui é o que a Atlassian informa.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation>Compare o tamanho dos seus anexos com o armazenamento do seu plano na página da Atlassian sobre armazenamento.</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuários</translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation>Em maio de 2022, a Atlassian encerrou a importação do backup de um servidor para licenças de até 1.000 usuários. Se um site ainda a oferece, só dá para ver nele. E seu plano precisa de uma vaga para cada usuário ativo.</translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation>Veja se Configurações &gt; Sistema &gt; Importar e exportar (Settings &gt; System &gt; Import and Export) do seu site oferece Import Jira Server; se não, consulte o suporte da Atlassian. Contrate vagas suficientes antes da importação.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Issues that you reported</source>
        <translation>Itens que você relatou</translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation>Associações a grupos</translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation>Anexos por nome e tamanho, uma amostra</translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation>Anexos por nome e tamanho, todos</translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation>Projetos com imagem própria</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>Itens de %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membros de %1</translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation>grupos cujos membros não foram todos encontrados: %1 de %2</translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation>o grupo não está na nuvem</translation>
    </message>
    <message>
        <source>your account may not read its members</source>
        <translation>sua conta não pode ler os membros dele</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation>O servidor é %1, o backup é de %2</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>fuso horário %1</translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation>sem projetos nem itens</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation>a importação excluiria: projetos %1, itens %2</translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation>a importação começou; não se sabe o que o site continha antes</translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
        <translation>você digitou o nome de %1</translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation>%1 é administrador do sistema</translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation>%1 é administrador, mas não administrador do sistema</translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation>%1 não é administrador</translation>
    </message>
    <message>
        <source>signed in as %1; the token may not read their permissions</source>
        <translation>login feito como %1; o token não pode ler as permissões dessa conta</translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation>%1 não administra o Jira lá</translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation>%1 administra o Jira; não se viu que administra o site</translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation>%1 administra o site</translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation>O servidor concede a qualquer pessoa: %1</translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation>nada no backup está aberto a qualquer pessoa</translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation>Nenhum esquema de permissão concede algo a qualquer pessoa. Filtros, painéis e quadros não foram verificados.</translation>
    </message>
    <message>
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation>o plano é gratuito e armazena %1 (segundo a Atlassian, em %2)</translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation>o plano é pago; o Standard armazena %1, o Premium, quanto você quiser (segundo a Atlassian, em %2); não há como perguntar qual dos dois ele é</translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
        <translation>não foi possível ler o plano do site; o Free armazena %1, o Standard %2, o Premium, quanto você quiser (segundo a Atlassian, em %3)</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>anexos: %1</translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation>maiores que os %1 que o site permite por envio: %2</translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation>usuários que contam para a licença do servidor: %1</translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation>usuários ativos no backup: %1</translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation>vagas de %1: %2</translation>
    </message>
    <message>
        <source>the backup could not be read again</source>
        <translation>não foi possível ler o backup de novo</translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation>contados chave por chave, porque a estimativa diferia</translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation>pela conta do token de API, que não é necessariamente a que você tinha no servidor</translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation>sua conta não pode listar os grupos do site</translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation>se uma imagem própria foi escolhida; as imagens em si, as dos usuários e o logotipo não foram comparados</translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation>projetos que sua conta não vê: %1</translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation>nenhum projeto lá tem esta chave original; existem %1</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation>Administração do site</translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation>Administração de seus produtos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation>
            <numerusform>%1 e mais %n em %2</numerusform>
            <numerusform>%1 e mais %n em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Acesso a %1</translation>
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
        <translation>deixe a senha fora da string de conexão</translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation>precisa de um driver ou de uma fonte de dados ODBC</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>falta o servidor</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>falta o nome do banco de dados</translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation>as portas vão de 1 a 65535</translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation>o servidor ou o banco de dados tem um caractere que nenhum deles pode ter</translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation>o ODBC não aceita nome de usuário nem senha com ponto e vírgula</translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation>o esquema não é um nome</translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation>comece com postgresql://, mysql://, sqlserver:// ou oracle://</translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation>deixe a senha fora do endereço</translation>
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
        <translation>Nenhum endereço foi informado para %1.</translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation>%1 para %2 não termina em um domínio de nível superior como .com.</translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation>%1 para %2 está em um domínio que não existe.</translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation>%1 para %2 não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation>Nenhum domínio foi informado.</translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation>O Jira Cloud recusaria todos os endereços do domínio %1.</translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation>%1 não é um usuário nem o endereço de ninguém.</translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation>%1 são vários usuários: %2. Indique um deles.</translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation>%1 já recebe outro endereço mais acima; %2 não é usado.</translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation>Esta linha precisa de dois campos: quem, e o endereço novo.</translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation>%1 não pode ter %2: é o endereço de %3.</translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation>Estas regras andam em círculos. Nenhum endereço é alterado até que uma delas seja retirada.</translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation>As regras se contradizem para %1, cujo endereço fica como está.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>O backup não pode ser lido</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation>O Jira Cloud aceita um arquivo ZIP com dois arquivos XML; este não é um, ou está danificado ou criptografado.</translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation>Copie o arquivo do servidor novamente e compare o tamanho lá e aqui. Se continuar ilegível, faça um novo backup.</translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation>Não há entities.xml neste arquivo</translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation>Sem ele, a importação para imediatamente: é o arquivo que contém o banco de dados inteiro.</translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation>Escolha o ZIP que o Jira gravou na pasta export de sua pasta inicial, não um arquivo compactado de mídia nem outra exportação.</translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation>Os arquivos XML estão em uma pasta dentro do ZIP</translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation>A importação procura entities.xml somente no nível superior do ZIP e diz que o arquivo não o contém.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation>Use o ZIP como o Jira o gravou, ou deixe o Cloudward gravar uma cópia corrigida com os dois arquivos XML no nível superior.</translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation>O backup está compactado, mas não como ZIP</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation>O Jira Cloud aceita um arquivo ZIP. O Cloudward também lê um tar ou um 7z, para que se possa verificar o que há nele.</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
        <translation>Use o ZIP como o Jira o gravou, ou deixe o Cloudward gravar uma cópia corrigida, que é um ZIP.</translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation>O backup termina cedo demais</translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation>Falta uma parte dele: a cópia foi interrompida, ou o disco estava cheio quando o Jira o gravou.</translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation>Copie-o novamente. Se o arquivo no servidor tiver o mesmo tamanho, faça um novo backup com espaço livre suficiente.</translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation>O backup tem o formato do Jira 4</translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation>O ZIP contém um único arquivo XML com outro nome, como o Jira o gravava até a versão 4.3. O Jira Cloud não o aceita.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation>Atualize o Jira para a 7.13.1 ou posterior e faça um novo backup.</translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation>O XML está quebrado</translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation>A importação lê o arquivo com um analisador rigoroso e falha no primeiro lugar que não está bem formado.</translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation>Faça um novo backup. Se o mesmo lugar estiver quebrado de novo, corrija antes o texto ali no Jira.</translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation>O XML não é todo UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation>Bytes que não são UTF-8 válido encerram a importação, e um arquivo salvo em outra codificação perde suas letras.</translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
        <translation>Faça um novo backup e não abra nem salve o XML em um editor. Se aparecerem de novo, corrija os textos no Jira, ou deixe o Cloudward remover ou substituir esses bytes em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caracteres que o XML não permite</translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation>Caracteres de controle e semelhantes vêm de textos colados e de apps. A importação para no primeiro.</translation>
    </message>
    <message>
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
        <translation>Deixe o Cloudward removê-los ou substituí-los em uma cópia corrigida, ou corrija os textos no Jira e faça um novo backup.</translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation>O backup contém um número de linhas diferente do que informa</translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation>No final do backup, o Jira grava o número de linhas de cada tipo. Onde diferem, linhas foram perdidas ou acrescentadas depois da gravação, ou alguém trabalhou enquanto ele era feito.</translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation>Faça um novo backup enquanto ninguém estiver trabalhando no Jira.</translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation>O backup é maior que 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation>O Jira Cloud aceita um backup de até 20 GB.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation>Arquive ou exclua o que não é mais necessário e faça um novo backup, ou consulte o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation>Esta versão do Jira é antiga demais</translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation>Backups de versões anteriores à 7.0 não podem ser importados no Jira Cloud.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation>Atualize o Jira para a 7.13.1 ou posterior e depois faça um novo backup.</translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation>Esta versão do Jira pode falhar</translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation>A Atlassian não garante mais que backups das versões 7.0 a 7.5 possam ser importados.</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation>Atualize o Jira para a 7.13.1 ou posterior antes do backup. Se continuar assim, teste antes a importação em um site de avaliação.</translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation>Todas as horas serão lidas como UTC</translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation>Antes da versão 7.13.1, o backup não leva o fuso horário do servidor; por isso, as datas de itens e do histórico se deslocam pela diferença de fuso. Um servidor em UTC não perde nada.</translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation>Se as horas importam, atualize o Jira para a 7.13.1 ou posterior antes do backup.</translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation>O backup menciona duas versões do Jira</translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation>A versão no banco de dados difere da versão no cabeçalho. Isso acontece depois de uma atualização que não terminou, ou quando um backup foi editado. Que isso atrapalhe a importação é uma suposição.</translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation>Verifique a versão em Informações do sistema, no servidor. Se ela diferir do que você espera, inicie o Jira uma vez, deixe a atualização terminar e faça um novo backup.</translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation>Anexos segundo a lista do próprio backup</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation>Cada plano do Jira Cloud tem um limite de armazenamento, e os arquivos de mídia são importados separadamente do backup.</translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation>Compare com o armazenamento do seu plano e veja se há o mesmo espaço livre para empacotar.</translation>
    </message>
    <message>
        <source>Links to the old server in texts</source>
        <translation>Links para o servidor antigo em textos</translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation>Itens, comentários e outros textos apontam para páginas deste Jira pelo endereço dele. Depois da importação, levam ao servidor antigo, a menos que sejam mapeados.</translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
        <translation>Quando a página de importação listar endereços de servidores Jira, escolha este antes de executar a importação.</translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation>Apps instalados no servidor</translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation>Os apps não são migrados com a importação, e a maioria guarda seus dados em tabelas que o Jira Cloud não lê.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation>Consulte o caminho de cada app para o Jira Cloud antes de desligar o servidor.</translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation>O BigPicture ou o BigGantt está instalado</translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation>Os dados dele vêm por um dump de banco de dados do app, que precisa ser feito pela versão 8.2.2 ou posterior.</translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation>Atualize o app para a 8.2.2 ou posterior se for mais antigo, e faça o dump antes que o servidor se vá.</translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation>Arquivos que não pertencem à mídia</translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation>Eles não estão onde o Jira guarda anexos, avatares e logotipos; por isso, o Jira não os conhece, e eles ficam de fora.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation>Não é preciso fazer nada, a menos que você veja entre eles arquivos que lhe façam falta.</translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation>Links simbólicos ficam de fora</translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation>Aquilo para que apontam não é empacotado, porque pode estar em qualquer lugar da máquina.</translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation>Se houver anexos armazenados atrás destes links, escolha a pasta para a qual apontam ou copie os arquivos para o lugar deles.</translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation>Nomes que não podem ser gravados em um arquivo compactado</translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation>Um arquivo com um nome assim poderia sobrescrever outros ao ser descompactado, ou tem caracteres que nenhum arquivo compactado suporta; por isso, não é empacotado.</translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation>Descubra de onde vem o arquivo compactado. Renomeie os arquivos na origem e olhe de novo.</translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation>O mesmo nome mais de uma vez</translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation>Nomes iguais, ou que diferem só em maiúsculas e minúsculas, não podem chegar ambos: o primeiro é empacotado.</translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation>Olhe a origem e remova as cópias indesejadas.</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Arquivos que não podem ser lidos</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation>O que não pode ser lido não pode ser empacotado e faltaria no Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation>Corrija as permissões dos arquivos, ou copie-os de novo, e olhe mais uma vez.</translation>
    </message>
    <message>
        <source>Files that were left out because they could not be read</source>
        <translation>Arquivos deixados de fora porque não puderam ser lidos</translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation>Estavam lá quando a mídia foi examinada, mas não puderam ser lidos, tinham sumido ou haviam mudado ao serem empacotados. Eles faltariam no Jira Cloud.</translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
        <translation>Corrija as permissões ou copie-os de novo, e empacote outra vez: só os pacotes a que pertencem são refeitos.</translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation>Entradas compactadas de modo incomum</translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation>Estão criptografadas ou compactadas com um método que a importação não lê.</translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation>Compacte a mídia de novo com um ZIP comum, ou escolha a própria pasta.</translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation>Arquivos maiores que um pacote</translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation>Um arquivo não pode ser dividido; por isso, não cabe em nenhum pacote e fica de fora.</translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation>Escolha um tamanho de pacote maior, até 5 GB, e empacote outra vez. O que for ainda maior precisa ser adicionado manualmente ao item.</translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation>Anexos sem arquivo</translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation>O backup os conhece, e a mídia não os contém. No Jira Cloud, serão nomes que não podem ser abertos.</translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation>Procure os arquivos no servidor. Se também lá não existirem mais, nada mais se perde ao continuar.</translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation>Anexos com tamanho diferente do que o backup informa</translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation>O arquivo foi alterado, ou a cópia foi interrompida.</translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation>Copie estes arquivos do servidor novamente.</translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation>Arquivos a que nenhum anexo se refere</translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation>São mais novos que o backup, ou sobraram de itens excluídos. Não causam problemas.</translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation>Se forem mais novos que o backup, faça o backup e a cópia da mídia ao mesmo tempo, enquanto ninguém trabalha.</translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation>Um pacote está danificado</translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation>Não é o que foi gravado: a importação falharia ou perderia arquivos.</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Empacote-o novamente.</translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation>Falta um pacote</translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation>Foi planejado e gravado, e não está em seu lugar.</translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation>Empacote-o novamente, ou coloque-o de volta onde estava.</translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation>Arquivos que faltam nos pacotes</translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation>Estão na origem e em nenhum pacote.</translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation>Empacote a mídia novamente.</translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation>Arquivos que diferem da origem</translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation>O que está em um pacote não é o que a origem contém agora.</translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation>Se a origem mudou desde então, empacote a mídia novamente.</translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation>Usuários sem endereço de e-mail</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation>O Jira Cloud conhece as pessoas pelo endereço de e-mail. A importação de usuários falha para quem não tem nenhum.</translation>
    </message>
    <message>
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Dê a cada um deles um endereço próprio: no Jira, e depois faça um novo backup; ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation>Usuários cujo endereço de e-mail o servidor oculta</translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation>O Jira está configurado para mascarar ou ocultar endereços; por isso, estão vazios em users.csv e não puderam ser verificados.</translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
        <translation>Extraia os usuários do backup ou do banco de dados; ou peça que a visibilidade do e-mail dos usuários fique pública na configuração geral do Jira enquanto você exporta.</translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation>Usuários com endereço de e-mail inválido</translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation>O endereço tem caracteres ou um comprimento que a verificação da própria Atlassian recusa. A importação falha perto do fim.</translation>
    </message>
    <message>
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Corrija os endereços: no Jira, e depois faça um novo backup; ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation>Endereços de e-mail que não terminam em um domínio de nível superior</translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation>Um endereço como nome@empresa, sem .com ou algo parecido, interrompe a importação.</translation>
    </message>
    <message>
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Complete os endereços: no Jira, e depois faça um novo backup; ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation>Endereços de e-mail em um domínio que não existe</translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation>A Atlassian cita example.com como um domínio que interrompe a importação. Que os outros nomes reservados (.test, .local, .invalid, localhost) também o façam é uma suposição.</translation>
    </message>
    <message>
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Substitua os endereços por endereços reais: no Jira, e depois faça um novo backup; ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation>Vários usuários com um mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation>Cada usuário precisa de um endereço próprio. Letras maiúsculas e espaços não fazem diferença.</translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>Dê a cada um destes usuários outro endereço, ou desative as contas que ninguém usa: no Jira, e depois faça um novo backup; ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation>Endereços de e-mail que podem ser recusados</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation>A Atlassian publicou duas verificações de endereços, e só uma delas aceita estes. Um sinal de mais é a causa comum.</translation>
    </message>
    <message>
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
        <translation>Altere-os se for fácil, no Jira ou em uma cópia corrigida que o Cloudward grava. Caso contrário, teste antes a importação em um site de avaliação.</translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation>Um nome de usuário duas vezes no mesmo diretório</translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation>A importação para com um erro sobre a sincronização de usuários e grupos.</translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation>Renomeie ou remova um de cada par no gerenciamento de usuários do Jira e depois faça um novo backup.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation>Nomes de usuário que começam com addon_</translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation>O prefixo é reservado a apps do Marketplace, e a conta de uma pessoa com um nome assim interrompe a importação.</translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
        <translation>Renomeie ou exclua estes usuários no Jira e depois faça um novo backup; ou deixe o Cloudward renomeá-los em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation>Usuários de um diretório externo</translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation>O Jira Cloud aceita usuários do diretório interno do Jira. Usuários de LDAP, Active Directory ou Crowd podem não chegar.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation>Mova-os para o diretório interno antes do backup, ou exporte usuários e grupos como CSV (etapa 1) para o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation>Usuários inativos</translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation>Vêm junto como contas inativas e não precisam de licença.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation>Usuários excluídos que deixaram vestígios</translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation>O backup ainda os conhece, embora suas contas não existam mais. Espera-se que, no Jira Cloud, o trabalho deles apareça em nome de um ex-usuário; isso é uma suposição.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation>Não é preciso fazer nada. Se os nomes importam, crie as contas de novo antes do backup.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation>Até 1.000 usuários: a importação pode não ser oferecida</translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation>Desde maio de 2022, a Atlassian só oferece a importação de site de um Jira Server onde há mais de 1.000 usuários.</translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation>Veja se a página de importação do seu site a oferece. Caso contrário, consulte o suporte da Atlassian antes de continuar.</translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation>Grupos com nome reservado</translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation>Grupos como site-admins e system-administrators pertencem ao próprio Jira Cloud e não são trazidos.</translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation>Anote quem está neles. Dê a essas pessoas os direitos no Jira Cloud manualmente depois da importação.</translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation>jira-administrators passa a ser administrators</translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation>A importação dá outro nome a este grupo e mantém seus membros.</translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation>Confira os membros de administrators depois da importação.</translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation>Grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation>O Jira Cloud não tem grupos aninhados. Membros que pertencem a um grupo só por meio de outro provavelmente perderão essa associação; isso é uma suposição.</translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation>Adicione essas pessoas diretamente ao grupo externo antes do backup, ou depois da importação.</translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation>Permissões concedidas a qualquer pessoa</translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation>Dentro da rede de uma empresa, qualquer pessoa são os colegas. No Jira Cloud, significa todo mundo na internet, sem fazer login.</translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
        <translation>Substitua Qualquer pessoa (Anyone) por um grupo ou por qualquer usuário que fez login nestes esquemas de permissão, ou deixe o Cloudward retirar estas concessões em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation>Projetos que qualquer pessoa pode ver</translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation>No Jira Cloud, todo mundo na internet poderia ler os itens destes projetos sem fazer login.</translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
        <translation>Retire Qualquer pessoa (Anyone) da permissão Procurar projetos (Browse Projects), a menos que o projeto deva ser público: no Jira, ou em uma cópia corrigida que o Cloudward grava.</translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation>Qualquer pessoa pode procurar usuários</translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation>Os nomes dos seus usuários poderiam ser vistos sem login. Não está documentado como um backup marca esta concessão; aqui ela é reconhecida pela falta do grupo.</translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
        <translation>Dê a permissão global Procurar usuários (Browse Users) a um grupo, ou deixe o Cloudward retirar dela Qualquer pessoa (Anyone) em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation>Filtros compartilhados com todos</translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation>No Jira Cloud, o nome e a consulta do filtro podem ser vistos sem fazer login.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Compartilhe-os com usuários que fizeram login ou com um grupo, ou deixe o Cloudward compartilhá-los com usuários que fizeram login em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation>Painéis compartilhados com todos</translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation>No Jira Cloud, um painel público pode ser aberto sem fazer login. O painel do sistema (System Dashboard) é sempre público e só mostra o que o visitante pode ver.</translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>Compartilhe seus próprios painéis com usuários que fizeram login ou com um grupo, ou deixe o Cloudward compartilhá-los com usuários que fizeram login em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation>Chaves de projeto com mais de dez caracteres</translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation>O Jira Cloud permite dez caracteres em uma chave nova. Que a importação recuse chaves mais longas é uma suposição.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation>Teste antes a importação em um site de avaliação, ou altere a chave no servidor; os links antigos continuam funcionando lá.</translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation>Chaves de projeto com formato incomum</translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation>As chaves do Jira Cloud são formadas por letras maiúsculas, dígitos e sublinhados e começam com uma letra. Que a importação recuse outras é uma suposição.</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation>Teste antes a importação em um site de avaliação, ou altere a chave no servidor.</translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation>Projetos cuja chave foi alterada</translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation>Os anexos deles estão em uma pasta com o nome da primeira chave. O Cloudward leva isso em conta.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What this road moves</source>
        <extracomment>Guide, before.what-moves, title</extracomment>
        <translation>O que este caminho leva</translation>
    </message>
    <message>
        <source>A backup of the whole Jira, Server or Data Center, is imported into a cloud site: software, business and service projects together, with their settings, users and groups.</source>
        <extracomment>Guide, before.what-moves, text</extracomment>
        <translation>Um backup do Jira inteiro, Server ou Data Center, é importado em um site da nuvem: projetos de software, de negócios e de serviço juntos, com suas configurações, usuários e grupos.</translation>
    </message>
    <message>
        <source>The guide speaks of Jira Core and Jira Service Desk. In the cloud these are now Jira itself and Jira Service Management.</source>
        <extracomment>Guide, before.what-moves, outdated</extracomment>
        <translation>O guia fala de Jira Core e Jira Service Desk. Na nuvem, eles são agora o próprio Jira e o Jira Service Management.</translation>
    </message>
    <message>
        <source>Single projects, or a site that is in use</source>
        <extracomment>Guide, before.not-parts, title</extracomment>
        <translation>Só alguns projetos, ou um site em uso</translation>
    </message>
    <message>
        <source>The import takes all or nothing: single projects cannot be chosen, and nothing is merged with projects that the site has already.</source>
        <extracomment>Guide, before.not-parts, text</extracomment>
        <translation>A importação é tudo ou nada: não é possível escolher projetos isolados, e nada é mesclado com projetos que o site já tenha.</translation>
    </message>
    <message>
        <source>For single projects use Atlassian&apos;s Migration Assistant (JCMA), but not where BigPicture has to come along. Or bring everything together on the server first.</source>
        <extracomment>Guide, before.not-parts, remedy</extracomment>
        <translation>Para projetos isolados, use o Migration Assistant da Atlassian (JCMA), mas não quando o BigPicture precisa vir junto. Ou reúna antes tudo no servidor.</translation>
    </message>
    <message>
        <source>In 2019 the assistant could only be tried in a programme for early users. Today it is Atlassian&apos;s usual way for most servers.</source>
        <extracomment>Guide, before.not-parts, outdated</extracomment>
        <translation>Em 2019, o assistente só podia ser testado em um programa de acesso antecipado. Hoje é o caminho usual da Atlassian para a maioria dos servidores.</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <extracomment>Guide, before.order, title</extracomment>
        <translation>A ordem das etapas</translation>
    </message>
    <message>
        <source>Users and groups where they are needed, the backup, the media; then both imports, access for groups, your own groups, and the proof. Media is imported after the backup, never before it.</source>
        <extracomment>Guide, before.order, text</extracomment>
        <translation>Usuários e grupos onde forem necessários, o backup, a mídia; depois as duas importações, o acesso dos grupos, os seus próprios grupos e a prova. A mídia é importada depois do backup, nunca antes.</translation>
    </message>
    <message>
        <source>Plan before you move</source>
        <extracomment>Guide, before.planning, title</extracomment>
        <translation>Planeje antes de migrar</translation>
    </message>
    <message>
        <source>Atlassian has a planning guide, answers to common questions, and lists of what differs between cloud and server.</source>
        <extracomment>Guide, before.planning, text</extracomment>
        <translation>A Atlassian tem um guia de planejamento, respostas a perguntas frequentes e listas do que difere entre a nuvem e o servidor.</translation>
    </message>
    <message>
        <source>Read them, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <extracomment>Guide, before.planning, remedy</extracomment>
        <translation>Leia-os, teste o caminho inteiro uma vez em um site de avaliação e avise quando o Jira ficará indisponível.</translation>
    </message>
    <message>
        <source>Jira 7.13.1 or later</source>
        <extracomment>Guide, before.version-fine, title</extracomment>
        <translation>Jira 7.13.1 ou posterior</translation>
    </message>
    <message>
        <source>A backup of this version or a later one can be imported as it is.</source>
        <extracomment>Guide, before.version-fine, text</extracomment>
        <translation>Um backup desta versão ou de uma posterior pode ser importado como está.</translation>
    </message>
    <message>
        <source>Jira 7.6.0 to 7.13.0: times shift</source>
        <extracomment>Guide, before.version-utc, title</extracomment>
        <translation>Jira 7.6.0 a 7.13.0: as horas se deslocam</translation>
    </message>
    <message>
        <source>The import reads all times as UTC, also when an issue was created and each entry of its history. A server whose clock is UTC loses nothing.</source>
        <extracomment>Guide, before.version-utc, text</extracomment>
        <translation>A importação lê todas as horas como UTC, também a da criação de cada item e a de cada entrada do histórico. Um servidor com o relógio em UTC não perde nada.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later before the backup where the dates matter.</source>
        <extracomment>Guide, before.version-utc, remedy</extracomment>
        <translation>Se as datas importam, atualize para a 7.13.1 ou posterior antes do backup.</translation>
    </message>
    <message>
        <source>Jira 7.0 to 7.5: it may fail</source>
        <extracomment>Guide, before.version-may-fail, title</extracomment>
        <translation>Jira 7.0 a 7.5: pode falhar</translation>
    </message>
    <message>
        <source>Such a backup may be imported, but Atlassian does not promise it.</source>
        <extracomment>Guide, before.version-may-fail, text</extracomment>
        <translation>Talvez um backup assim possa ser importado, mas a Atlassian não garante.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later. If you go on, try the import on a trial site first.</source>
        <extracomment>Guide, before.version-may-fail, remedy</extracomment>
        <translation>Atualize para a 7.13.1 ou posterior. Se continuar assim, teste antes a importação em um site de avaliação.</translation>
    </message>
    <message>
        <source>Jira below 7.0 has to be upgraded</source>
        <extracomment>Guide, before.version-too-old, title</extracomment>
        <translation>Jira anterior ao 7.0 precisa ser atualizado</translation>
    </message>
    <message>
        <source>Jira Cloud does not take a backup of such a version.</source>
        <extracomment>Guide, before.version-too-old, text</extracomment>
        <translation>O Jira Cloud não aceita um backup de uma versão assim.</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later, look whether everything is there, and make a new backup.</source>
        <extracomment>Guide, before.version-too-old, remedy</extracomment>
        <translation>Atualize para a 7.13.1 ou posterior, confira se está tudo lá e faça um novo backup.</translation>
    </message>
    <message>
        <source>How long the server goes on</source>
        <extracomment>Guide, before.server-end, title</extracomment>
        <translation>Até quando o servidor continua</translation>
    </message>
    <message>
        <source>Atlassian ended support for Jira Server and its apps in February 2024. Data Center is no longer sold to new customers, and becomes read-only at the end of March 2029.</source>
        <extracomment>Guide, before.server-end, text</extracomment>
        <translation>A Atlassian encerrou o suporte ao Jira Server e aos apps dele em fevereiro de 2024. O Data Center não é mais vendido a novos clientes e passa a ser somente leitura no fim de março de 2029.</translation>
    </message>
    <message>
        <source>In 2019 Jira Server was still sold and supported.</source>
        <extracomment>Guide, before.server-end, outdated</extracomment>
        <translation>Em 2019, o Jira Server ainda era vendido e tinha suporte.</translation>
    </message>
    <message>
        <source>A cloud site</source>
        <extracomment>Guide, before.site, title</extracomment>
        <translation>Um site na nuvem</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists. A free trial is enough to begin.</source>
        <extracomment>Guide, before.site, text</extracomment>
        <translation>O backup é importado em um site que já existe. Uma avaliação gratuita basta para começar.</translation>
    </message>
    <message>
        <source>Sign up at Atlassian, then connect to the site here. Ask Atlassian&apos;s support if the trial is too short for your tests.</source>
        <extracomment>Guide, before.site, remedy</extracomment>
        <translation>Cadastre-se na Atlassian e depois conecte-se ao site aqui. Se a avaliação for curta demais para os seus testes, consulte o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>The guide of 2019 names trials of 7 days, and 37 on request. How long yours lasts stands in the organisation&apos;s billing.</source>
        <extracomment>Guide, before.site, outdated</extracomment>
        <translation>O guia de 2019 fala de avaliações de 7 dias, e de 37 a pedido. Quanto dura a sua consta na cobrança da organização.</translation>
    </message>
    <message>
        <source>The cloud site already holds data</source>
        <extracomment>Guide, before.existing-data, title</extracomment>
        <translation>O site da nuvem já contém dados</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site&apos;s Jira; users and groups stay, or are replaced too, as you choose in step 4.</source>
        <extracomment>Guide, before.existing-data, text</extracomment>
        <translation>A importação substitui todos os projetos, itens e configurações do Jira do site; usuários e grupos permanecem, ou também são substituídos, conforme você escolher na etapa 4.</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. To keep cloud data, bring it together on the server first.</source>
        <extracomment>Guide, before.existing-data, remedy</extracomment>
        <translation>Use um site novo e vazio, ou faça antes um backup deste. Para manter dados da nuvem, reúna-os antes no servidor.</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may be closed</source>
        <extracomment>Guide, before.users-rule, title</extracomment>
        <translation>Até 1.000 usuários: a importação pode estar fechada</translation>
    </message>
    <message>
        <source>Whether a site offers the import of a server&apos;s backup shows only there, on its import page.</source>
        <extracomment>Guide, before.users-rule, text</extracomment>
        <translation>Se um site oferece a importação do backup de um servidor, só dá para ver nele, na página de importação.</translation>
    </message>
    <message>
        <source>Look whether Settings, System, Import and Export offers “Import Jira Server”. Ask Atlassian&apos;s support to open it if it does not.</source>
        <extracomment>Guide, before.users-rule, remedy</extracomment>
        <translation>Veja se Configurações, Sistema, Importar e exportar (Settings, System, Import and Export) oferece “Import Jira Server”. Se não, peça ao suporte da Atlassian que a libere.</translation>
    </message>
    <message>
        <source>The guide of 2019 knows no such limit. Since 1 May 2022 Atlassian offers this import only above 1,000 users, until further notice.</source>
        <extracomment>Guide, before.users-rule, outdated</extracomment>
        <translation>O guia de 2019 não conhece esse limite. Desde 1º de maio de 2022, e até novo aviso, a Atlassian oferece esta importação somente acima de 1.000 usuários.</translation>
    </message>
    <message>
        <source>A seat for each active user</source>
        <extracomment>Guide, before.seats, title</extracomment>
        <translation>Uma vaga para cada usuário ativo</translation>
    </message>
    <message>
        <source>The free plan ends at 10 people for Jira and 3 agents for service projects, also for an import.</source>
        <extracomment>Guide, before.seats, text</extracomment>
        <translation>O plano gratuito termina em 10 pessoas para o Jira e 3 agentes para projetos de serviço, também em uma importação.</translation>
    </message>
    <message>
        <source>Book enough seats before the import, or deactivate on the server who has gone.</source>
        <extracomment>Guide, before.seats, remedy</extracomment>
        <translation>Contrate vagas suficientes antes da importação, ou desative no servidor quem já saiu.</translation>
    </message>
    <message>
        <source>Your rights on the server</source>
        <extracomment>Guide, before.permissions-server, title</extracomment>
        <translation>Suas permissões no servidor</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site: somebody in a group with the global permission Jira System Administrators.</source>
        <extracomment>Guide, before.permissions-server, text</extracomment>
        <translation>Somente um administrador do sistema do Jira pode fazer um backup do Jira inteiro: alguém de um grupo com a permissão global Administradores do sistema do Jira (Jira System Administrators).</translation>
    </message>
    <message>
        <source>Connect as one, or ask your administrators to add you before you begin.</source>
        <extracomment>Guide, before.permissions-server, remedy</extracomment>
        <translation>Conecte-se como um deles, ou peça aos seus administradores que adicionem você antes de começar.</translation>
    </message>
    <message>
        <source>Your rights in the cloud</source>
        <extracomment>Guide, before.permissions-cloud, title</extracomment>
        <translation>Suas permissões na nuvem</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of the site&apos;s administrators. Users of the group site-admins are; whoever signed up for the site is one.</source>
        <extracomment>Guide, before.permissions-cloud, text</extracomment>
        <translation>A importação, os grupos e o acesso aos produtos estão nas mãos dos administradores do site. Os usuários do grupo site-admins são; quem cadastrou o site é um deles.</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators.</source>
        <extracomment>Guide, before.permissions-cloud, remedy</extracomment>
        <translation>Peça para ser adicionado aos administradores do site ou da organização.</translation>
    </message>
    <message>
        <source>The company&apos;s network no longer protects</source>
        <extracomment>Guide, before.security, title</extracomment>
        <translation>A rede da empresa não protege mais</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <extracomment>Guide, before.security, text</extracomment>
        <translation>Em um servidor dentro da empresa, qualquer pessoa são os colegas. Um site na nuvem está na internet, e lá qualquer pessoa é todo mundo.</translation>
    </message>
    <message>
        <source>Look through the findings about permissions before the backup.</source>
        <extracomment>Guide, before.security, remedy</extracomment>
        <translation>Examine os achados sobre permissões antes do backup.</translation>
    </message>
    <message>
        <source>Projects open without signing in</source>
        <extracomment>Guide, before.anonymous, title</extracomment>
        <translation>Projetos abertos sem login</translation>
    </message>
    <message>
        <source>What a permission scheme grants to Anyone it grants to everybody on the internet after the import.</source>
        <extracomment>Guide, before.anonymous, text</extracomment>
        <translation>O que um esquema de permissão concede a Qualquer pessoa (Anyone), depois da importação ele concede a todos na internet.</translation>
    </message>
    <message>
        <source>Put a group, or any logged-in user, in the place of Anyone, on the server or in a mended copy (step 2).</source>
        <extracomment>Guide, before.anonymous, remedy</extracomment>
        <translation>Coloque um grupo, ou qualquer usuário que fez login, no lugar de Qualquer pessoa (Anyone), no servidor ou em uma cópia corrigida (etapa 2).</translation>
    </message>
    <message>
        <source>Anyone in Browse Projects</source>
        <extracomment>Guide, before.anyone-browse, title</extracomment>
        <translation>Qualquer pessoa em Procurar projetos</translation>
    </message>
    <message>
        <source>With this grant people read the issues of the project without an account.</source>
        <extracomment>Guide, before.anyone-browse, text</extracomment>
        <translation>Com esta concessão, os itens do projeto podem ser lidos sem uma conta.</translation>
    </message>
    <message>
        <source>Take Anyone out of Browse Projects unless the project is meant to be public.</source>
        <extracomment>Guide, before.anyone-browse, remedy</extracomment>
        <translation>Retire Qualquer pessoa (Anyone) de Procurar projetos (Browse Projects), a menos que o projeto deva ser público.</translation>
    </message>
    <message>
        <source>Who may see the list of users</source>
        <extracomment>Guide, before.browse-users, title</extracomment>
        <translation>Quem pode ver a lista de usuários</translation>
    </message>
    <message>
        <source>The global permission Browse Users comes along as it is. If Anyone has it, the names of your users can be seen from outside.</source>
        <extracomment>Guide, before.browse-users, text</extracomment>
        <translation>A permissão global Procurar usuários (Browse Users) vem junto como está. Se Qualquer pessoa (Anyone) a tiver, os nomes dos seus usuários podem ser vistos de fora.</translation>
    </message>
    <message>
        <source>Give it to a group that you would give it to in the cloud.</source>
        <extracomment>Guide, before.browse-users, remedy</extracomment>
        <translation>Conceda-a a um grupo ao qual você também a concederia na nuvem.</translation>
    </message>
    <message>
        <source>Public filters, dashboards and boards</source>
        <extracomment>Guide, before.public-shares, title</extracomment>
        <translation>Filtros, painéis e quadros públicos</translation>
    </message>
    <message>
        <source>What is shared with everybody on the server can be opened without signing in afterwards. A board is as public as its filter.</source>
        <extracomment>Guide, before.public-shares, text</extracomment>
        <translation>O que está compartilhado com todos no servidor poderá ser aberto depois sem login. Um quadro é tão público quanto o filtro dele.</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, in Jira or in a mended copy (step 2).</source>
        <extracomment>Guide, before.public-shares, remedy</extracomment>
        <translation>Compartilhe-os com usuários que fizeram login ou com um grupo, no Jira ou em uma cópia corrigida (etapa 2).</translation>
    </message>
    <message>
        <source>All public shares at once, by SQL</source>
        <extracomment>Guide, before.shares-sql, title</extracomment>
        <translation>Tudo o que é público de uma vez, por SQL</translation>
    </message>
    <message>
        <source>One statement in the server&apos;s database sets every public share to logged-in users. Cloudward shows it for your database, and one that only counts, and runs neither of them.</source>
        <extracomment>Guide, before.shares-sql, text</extracomment>
        <translation>Uma só instrução no banco de dados do servidor faz com que tudo o que está compartilhado publicamente passe a ser compartilhado com usuários que fizeram login. O Cloudward a mostra para o seu banco de dados, junto com outra que só conta, e não executa nenhuma das duas.</translation>
    </message>
    <message>
        <source>It changes data: make a copy of the database first, and expect to restart Jira afterwards. A mended copy of the backup does the same without touching the server.</source>
        <extracomment>Guide, before.shares-sql, remedy</extracomment>
        <translation>Ela altera dados: faça antes uma cópia do banco de dados e conte com reiniciar o Jira depois. Uma cópia corrigida do backup faz o mesmo sem tocar no servidor.</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Guide, before.storage, title</extracomment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Each plan stores so much for a product and no more: 2 GB with Free, 250 GB with Standard, without a limit with Premium, as Atlassian tells publicly.</source>
        <extracomment>Guide, before.storage, text</extracomment>
        <translation>Cada plano armazena até certo limite por produto e não mais: 2 GB com o Free, 250 GB com o Standard, sem limite com o Premium, segundo o que a Atlassian publica.</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with your plan, on Atlassian&apos;s page about storage.</source>
        <extracomment>Guide, before.storage, remedy</extracomment>
        <translation>Compare o tamanho dos seus anexos com o seu plano, na página da Atlassian sobre armazenamento.</translation>
    </message>
    <message>
        <source>No connection from here?</source>
        <extracomment>Guide, before.no-connection, title</extracomment>
        <translation>Não há conexão daqui?</translation>
    </message>
    <message>
        <source>Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.</source>
        <extracomment>Guide, before.no-connection, text</extracomment>
        <translation>Marque as verificações manualmente depois de conferir, ou carregue um backup na etapa 2 e volte: versão, usuários e projetos são então lidos dele.</translation>
    </message>
    <message>
        <source>Sign-in is refused although the password is right</source>
        <extracomment>Guide, before.captcha, title</extracomment>
        <translation>O login é recusado, embora a senha esteja certa</translation>
    </message>
    <message>
        <source>After three wrong tries Jira wants a CAPTCHA.</source>
        <extracomment>Guide, before.captcha, text</extracomment>
        <translation>Depois de três tentativas erradas, o Jira pede um CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in once in a browser, then connect again.</source>
        <extracomment>Guide, before.captcha, remedy</extracomment>
        <translation>Faça login uma vez em um navegador e conecte novamente.</translation>
    </message>
    <message>
        <source>Personal access tokens of the server</source>
        <extracomment>Guide, before.server-token, title</extracomment>
        <translation>Tokens de acesso pessoal do servidor</translation>
    </message>
    <message>
        <source>Jira 8.14 and later take a token in the place of a password, which is enough for the checks. To start a backup in step 2 Jira asks for the password.</source>
        <extracomment>Guide, before.server-token, text</extracomment>
        <translation>O Jira 8.14 e posteriores aceitam um token no lugar de uma senha, o que basta para as verificações. Para iniciar um backup na etapa 2, o Jira pede a senha.</translation>
    </message>
    <message>
        <source>An API token for the cloud</source>
        <extracomment>Guide, before.cloud-token, title</extracomment>
        <translation>Um token de API para a nuvem</translation>
    </message>
    <message>
        <source>Programs sign in to a cloud site with an e-mail address and an API token, not with the password. Tokens end after a year at the latest.</source>
        <extracomment>Guide, before.cloud-token, text</extracomment>
        <translation>Programas fazem login em um site da nuvem com um endereço de e-mail e um token de API, não com a senha. Os tokens expiram em um ano, no máximo.</translation>
    </message>
    <message>
        <source>Make one in your Atlassian account&apos;s security settings. If a token that worked is refused, it has probably ended: make another one.</source>
        <extracomment>Guide, before.cloud-token, remedy</extracomment>
        <translation>Crie um nas configurações de segurança da sua conta Atlassian. Se um token que funcionava for recusado, provavelmente expirou: crie outro.</translation>
    </message>
    <message>
        <source>A key of the organisation</source>
        <extracomment>Guide, before.organisation-key, title</extracomment>
        <translation>Uma chave da organização</translation>
    </message>
    <message>
        <source>With it Cloudward can grant product access, find accounts that hide their address, and invite. It is made at admin.atlassian.com by an organisation administrator, and is another one than the API token.</source>
        <extracomment>Guide, before.organisation-key, text</extracomment>
        <translation>Com ela, o Cloudward pode conceder acesso aos produtos, encontrar contas que ocultam o endereço e convidar. Ela é criada em admin.atlassian.com por um administrador da organização e não é o mesmo que o token de API.</translation>
    </message>
    <message>
        <source>Users of Jira&apos;s own directory</source>
        <extracomment>Guide, users.internal, title</extracomment>
        <translation>Usuários do diretório do próprio Jira</translation>
    </message>
    <message>
        <source>They are in the backup, and this step can be skipped.</source>
        <extracomment>Guide, users.internal, text</extracomment>
        <translation>Eles estão no backup, e esta etapa pode ser pulada.</translation>
    </message>
    <message>
        <source>Users from LDAP, Active Directory or Crowd</source>
        <extracomment>Guide, users.external, title</extracomment>
        <translation>Usuários de LDAP, Active Directory ou Crowd</translation>
    </message>
    <message>
        <source>The import takes the users of Jira&apos;s internal directory. Those of another directory may not arrive, and their issues would be left without a person.</source>
        <extracomment>Guide, users.external, text</extracomment>
        <translation>A importação aceita os usuários do diretório interno do Jira. Os de outro diretório podem não chegar, e os itens deles ficariam sem uma pessoa.</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup. This is the best way where Jira asks the LDAP directory only for passwords (delegated authentication).</source>
        <extracomment>Guide, users.external, remedy</extracomment>
        <translation>Mova-os para o diretório interno antes do backup. É o melhor caminho onde o Jira consulta o diretório LDAP só para as senhas (autenticação delegada).</translation>
    </message>
    <message>
        <source>Few users: make them by hand</source>
        <extracomment>Guide, users.by-hand, title</extracomment>
        <translation>Poucos usuários: crie-os manualmente</translation>
    </message>
    <message>
        <source>A handful of users and groups can be made in the cloud after the import of the backup. Invite each with the address that the server has.</source>
        <extracomment>Guide, users.by-hand, text</extracomment>
        <translation>Alguns poucos usuários e grupos podem ser criados na nuvem depois da importação do backup. Convide cada um com o endereço que consta no servidor.</translation>
    </message>
    <message>
        <source>50 users or more: Atlassian&apos;s support</source>
        <extracomment>Guide, users.support, title</extracomment>
        <translation>50 usuários ou mais: suporte da Atlassian</translation>
    </message>
    <message>
        <source>With that many, support can make users and groups from two files, users.csv and groups.csv.</source>
        <extracomment>Guide, users.support, text</extracomment>
        <translation>Com tantos, o suporte pode criar usuários e grupos a partir de dois arquivos, users.csv e groups.csv.</translation>
    </message>
    <message>
        <source>Export both here and hand them over. Where you merge users, they should be made before step 4.</source>
        <extracomment>Guide, users.support, remedy</extracomment>
        <translation>Exporte ambos aqui e entregue-os. Se você mescla usuários, eles devem estar criados antes da etapa 4.</translation>
    </message>
    <message>
        <source>The guide of 2019 promises this help. Ask support whether it still holds for your site before you rely on it.</source>
        <extracomment>Guide, users.support, outdated</extracomment>
        <translation>O guia de 2019 promete esta ajuda. Pergunte ao suporte se isso ainda vale para o seu site antes de contar com ela.</translation>
    </message>
    <message>
        <source>The three files</source>
        <extracomment>Guide, users.files, title</extracomment>
        <translation>Os três arquivos</translation>
    </message>
    <message>
        <source>users.csv has the columns mail, username and display_name; groups.csv has group and username: what Atlassian&apos;s two database queries give. users-details.csv is for you: directory, activity and last sign-in of each user.</source>
        <extracomment>Guide, users.files, text</extracomment>
        <translation>users.csv tem as colunas mail, username e display_name; groups.csv tem group e username: o que dão as duas consultas ao banco de dados da Atlassian. users-details.csv é para você: diretório, atividade e último login de cada usuário.</translation>
    </message>
    <message>
        <source>The query for users</source>
        <extracomment>Guide, users.sql-users, title</extracomment>
        <translation>A consulta de usuários</translation>
    </message>
    <message>
        <source>Atlassian&apos;s guide reads addresses, user names and full names from the table cwd_user. Cloudward asks the same, but counts each user once.</source>
        <extracomment>Guide, users.sql-users, text</extracomment>
        <translation>O guia da Atlassian lê endereços, nomes de usuário e nomes completos da tabela cwd_user. O Cloudward consulta o mesmo, mas conta cada usuário uma só vez.</translation>
    </message>
    <message>
        <source>The query for groups</source>
        <extracomment>Guide, users.sql-groups, title</extracomment>
        <translation>A consulta de grupos</translation>
    </message>
    <message>
        <source>Who is in which group stands in the table cwd_membership. The guide&apos;s query also lists groups within groups as users; Cloudward does not.</source>
        <extracomment>Guide, users.sql-groups, text</extracomment>
        <translation>Quem está em qual grupo consta na tabela cwd_membership. A consulta do guia também lista como usuários os grupos dentro de grupos; o Cloudward não.</translation>
    </message>
    <message>
        <source>The guide&apos;s query fails in MySQL</source>
        <extracomment>Guide, users.sql-mysql, title</extracomment>
        <translation>A consulta do guia falha no MySQL</translation>
    </message>
    <message>
        <source>“group” is a word of MySQL&apos;s own, and cannot be a column&apos;s name as it stands.</source>
        <extracomment>Guide, users.sql-mysql, text</extracomment>
        <translation>“group” é uma palavra reservada do MySQL e não pode ser o nome de uma coluna tal como está.</translation>
    </message>
    <message>
        <source>Put it between backticks (AS `group`), or let Cloudward ask the database.</source>
        <extracomment>Guide, users.sql-mysql, remedy</extracomment>
        <translation>Coloque-a entre crases (AS `group`), ou deixe o Cloudward consultar o banco de dados.</translation>
    </message>
    <message>
        <source>Which way?</source>
        <extracomment>Guide, users.which-source, title</extracomment>
        <translation>Qual caminho?</translation>
    </message>
    <message>
        <source>The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.</source>
        <extracomment>Guide, users.which-source, text</extracomment>
        <translation>O backup e o banco de dados sabem tudo. O REST não informa diretórios, só informa últimos logins a partir do Jira 10 e pode mascarar endereços.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <extracomment>Guide, users.database, title</extracomment>
        <translation>Ler o banco de dados</translation>
    </message>
    <message>
        <source>It is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. SQL Server and Oracle need their ODBC driver on this computer.</source>
        <extracomment>Guide, users.database, text</extracomment>
        <translation>Ele só é lido, em uma transação que é revertida; o que é executado nele é mostrado antes. É melhor uma conta que só possa ler. SQL Server e Oracle precisam do driver ODBC neste computador.</translation>
    </message>
    <message>
        <source>Its address stands in dbconfig.xml in Jira&apos;s home folder.</source>
        <extracomment>Guide, users.database, remedy</extracomment>
        <translation>O endereço dele consta no dbconfig.xml, na pasta inicial do Jira.</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <extracomment>Guide, backup.what, title</extracomment>
        <translation>O que o backup contém</translation>
    </message>
    <message>
        <source>The whole database as XML in one ZIP: all projects of whatever type, settings, users and groups. Attachments, avatars and logos are not in it.</source>
        <extracomment>Guide, backup.what, text</extracomment>
        <translation>O banco de dados inteiro como XML em um único ZIP: todos os projetos de qualquer tipo, configurações, usuários e grupos. Anexos, avatares e logotipos não estão nele.</translation>
    </message>
    <message>
        <source>Where Jira makes it</source>
        <extracomment>Guide, backup.where, title</extracomment>
        <translation>Onde o Jira o faz</translation>
    </message>
    <message>
        <source>Signed in as a system administrator: the cog, System, Import and Export, Backup System. Cloudward opens the page, or starts the backup for you.</source>
        <extracomment>Guide, backup.where, text</extracomment>
        <translation>Com login de administrador do sistema: a engrenagem, Sistema, Importar e exportar, Fazer backup do sistema (Backup System). O Cloudward abre a página ou inicia o backup por você.</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <extracomment>Guide, backup.name, title</extracomment>
        <translation>O nome do arquivo</translation>
    </message>
    <message>
        <source>Type a name without a folder; Jira adds .zip. If a file of that name is there, Jira asks before it replaces it.</source>
        <extracomment>Guide, backup.name, text</extracomment>
        <translation>Digite um nome sem pasta; o Jira acrescenta .zip. Se já houver um arquivo com esse nome, o Jira pergunta antes de substituí-lo.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <extracomment>Guide, backup.export-folder, title</extracomment>
        <translation>Onde o arquivo fica</translation>
    </message>
    <message>
        <source>In the folder export within Jira&apos;s home folder; on Data Center probably in the shared home.</source>
        <extracomment>Guide, backup.export-folder, text</extracomment>
        <translation>Na pasta export, dentro da pasta inicial do Jira; no Data Center, provavelmente na pasta inicial compartilhada.</translation>
    </message>
    <message>
        <source>Jira cannot write the file</source>
        <extracomment>Guide, backup.not-writable, title</extracomment>
        <translation>O Jira não consegue gravar o arquivo</translation>
    </message>
    <message>
        <source>The account under which Jira runs has to be allowed to write into the export folder, and there must be room.</source>
        <extracomment>Guide, backup.not-writable, text</extracomment>
        <translation>A conta que executa o Jira precisa ter permissão para gravar na pasta export, e precisa haver espaço.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions or make room on the disk, and start the backup again.</source>
        <extracomment>Guide, backup.not-writable, remedy</extracomment>
        <translation>Corrija as permissões da pasta ou libere espaço no disco, e inicie o backup novamente.</translation>
    </message>
    <message>
        <source>It takes long</source>
        <extracomment>Guide, backup.takes-long, title</extracomment>
        <translation>Demora muito</translation>
    </message>
    <message>
        <source>Press Backup and wait for the confirmation. Jira writes the whole file while it answers; with millions of issues that lasts hours.</source>
        <extracomment>Guide, backup.takes-long, text</extracomment>
        <translation>Clique em Backup e espere a confirmação. O Jira grava o arquivo inteiro enquanto responde; com milhões de itens, isso leva horas.</translation>
    </message>
    <message>
        <source>Walk on to step 3 meanwhile.</source>
        <extracomment>Guide, backup.takes-long, remedy</extracomment>
        <translation>Enquanto isso, siga para a etapa 3.</translation>
    </message>
    <message>
        <source>The page did not answer</source>
        <extracomment>Guide, backup.timeout, title</extracomment>
        <translation>A página não respondeu</translation>
    </message>
    <message>
        <source>A proxy in between may give up long before Jira has written everything.</source>
        <extracomment>Guide, backup.timeout, text</extracomment>
        <translation>Um proxy no meio do caminho pode desistir muito antes de o Jira ter gravado tudo.</translation>
    </message>
    <message>
        <source>Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.</source>
        <extracomment>Guide, backup.timeout, remedy</extracomment>
        <translation>Não inicie um segundo backup: indique onde está o arquivo e deixe o Cloudward acompanhá-lo até ficar completo.</translation>
    </message>
    <message>
        <source>Jira asks for the password again</source>
        <extracomment>Guide, backup.password-again, title</extracomment>
        <translation>O Jira pede a senha novamente</translation>
    </message>
    <message>
        <source>Pages of the administration are opened only after the password was given once more. A token does not do here, and single sign-on may stand in the way.</source>
        <extracomment>Guide, backup.password-again, text</extracomment>
        <translation>As páginas de administração só se abrem depois que a senha é informada mais uma vez. Um token não serve aqui, e o login único (SSO) pode atrapalhar.</translation>
    </message>
    <message>
        <source>Give the password of a system administrator, or make the backup in the browser.</source>
        <extracomment>Guide, backup.password-again, remedy</extracomment>
        <translation>Informe a senha de um administrador do sistema, ou faça o backup no navegador.</translation>
    </message>
    <message>
        <source>The file stays on the server&apos;s machine</source>
        <extracomment>Guide, backup.bring, title</extracomment>
        <translation>O arquivo fica na máquina do servidor</translation>
    </message>
    <message>
        <source>Jira offers no download.</source>
        <extracomment>Guide, backup.bring, text</extracomment>
        <translation>O Jira não oferece download.</translation>
    </message>
    <message>
        <source>Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.</source>
        <extracomment>Guide, backup.bring, remedy</extracomment>
        <translation>Procure-o lá por SSH (SFTP), indique o caminho como este computador o vê (um compartilhamento, um ponto de montagem) ou um endereço onde um servidor web o ofereça; ou copie-o manualmente, por exemplo com scp, e escolha-o.</translation>
    </message>
    <message>
        <source>A fetch that broke off</source>
        <extracomment>Guide, backup.broken-fetch, title</extracomment>
        <translation>Uma transferência interrompida</translation>
    </message>
    <message>
        <source>It goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.</source>
        <extracomment>Guide, backup.broken-fetch, text</extracomment>
        <translation>Ela continua de onde parou, se o arquivo no servidor ainda for o mesmo: sozinha durante alguns minutos, depois de uma queda da conexão, de uma reinicialização do servidor ou da suspensão deste computador; e, mais tarde, quando você clicar em Repetir.</translation>
    </message>
    <message>
        <source>Nobody should work in Jira from now on</source>
        <extracomment>Guide, backup.nobody-works, title</extracomment>
        <translation>A partir de agora, ninguém deve trabalhar no Jira</translation>
    </message>
    <message>
        <source>What is changed after the backup does not arrive, and a backup made while people work may not fit together, without any warning.</source>
        <extracomment>Guide, backup.nobody-works, text</extracomment>
        <translation>O que for alterado depois do backup não chega, e um backup feito enquanto há gente trabalhando pode ficar inconsistente, sem nenhum aviso.</translation>
    </message>
    <message>
        <source>Tell people, and keep them out of Jira until the backup is made, for example by a permission scheme that only lets them read.</source>
        <extracomment>Guide, backup.nobody-works, remedy</extracomment>
        <translation>Avise as pessoas e mantenha-as fora do Jira até o backup estar feito, por exemplo com um esquema de permissão que só permita ler.</translation>
    </message>
    <message>
        <source>The two files in the ZIP</source>
        <extracomment>Guide, backup.structure, title</extracomment>
        <translation>Os dois arquivos do ZIP</translation>
    </message>
    <message>
        <source>entities.xml and activeobjects.xml lie side by side at the top of the ZIP, without a folder around them. The audit looks into it before you upload anything.</source>
        <extracomment>Guide, backup.structure, text</extracomment>
        <translation>entities.xml e activeobjects.xml ficam lado a lado no nível superior do ZIP, sem uma pasta em volta. A auditoria olha dentro dele antes que você envie qualquer coisa.</translation>
    </message>
    <message>
        <source>The ZIP cannot be opened, or ends too early</source>
        <extracomment>Guide, backup.unreadable, title</extracomment>
        <translation>O ZIP não abre ou termina cedo demais</translation>
    </message>
    <message>
        <source>The copy broke off, or the disk was full when Jira wrote it.</source>
        <extracomment>Guide, backup.unreadable, text</extracomment>
        <translation>A cópia foi interrompida, ou o disco estava cheio quando o Jira o gravou.</translation>
    </message>
    <message>
        <source>Compare its size there and here, and fetch it again. If the sizes are the same, make a new backup with enough free space.</source>
        <extracomment>Guide, backup.unreadable, remedy</extracomment>
        <translation>Compare o tamanho lá e aqui, e traga-o novamente. Se os tamanhos forem iguais, faça um novo backup com espaço livre suficiente.</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <extracomment>Guide, backup.illegal-characters, title</extracomment>
        <translation>Caracteres que o XML não permite</translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind, and the import stops at the first. Jira&apos;s own export looks for them only in part of the database.</source>
        <extracomment>Guide, backup.illegal-characters, text</extracomment>
        <translation>Versões antigas e apps deixaram caracteres de controle, e a importação para no primeiro. A exportação do próprio Jira só os procura em uma parte do banco de dados.</translation>
    </message>
    <message>
        <source>Let Cloudward write a mended copy: it has none of them, and the list of changes names each place.</source>
        <extracomment>Guide, backup.illegal-characters, remedy</extracomment>
        <translation>Deixe o Cloudward gravar uma cópia corrigida: ela não tem nenhum deles, e a lista de alterações indica cada lugar.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout</source>
        <extracomment>Guide, backup.encoding, title</extracomment>
        <translation>O arquivo não é todo UTF-8</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import. In very large files the message also came from a fault of the parser, with a file that was right.</source>
        <extracomment>Guide, backup.encoding, text</extracomment>
        <translation>Bytes que não são UTF-8 válido encerram a importação. Em arquivos muito grandes, a mensagem também já surgiu por uma falha do analisador, com um arquivo que estava certo.</translation>
    </message>
    <message>
        <source>Audit the backup: it names the places. Where there are none, ask Atlassian&apos;s support; otherwise write a mended copy.</source>
        <extracomment>Guide, backup.encoding, remedy</extracomment>
        <translation>Audite o backup: a auditoria indica os lugares. Se não houver nenhum, consulte o suporte da Atlassian; caso contrário, grave uma cópia corrigida.</translation>
    </message>
    <message>
        <source>More than 20 GB</source>
        <extracomment>Guide, backup.too-large, title</extracomment>
        <translation>Mais de 20 GB</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <extracomment>Guide, backup.too-large, text</extracomment>
        <translation>O Jira Cloud aceita um backup de até 20 GB.</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, backup.too-large, remedy</extracomment>
        <translation>Arquive ou exclua o que não é mais necessário e faça um novo backup, ou consulte o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>Addresses without a top-level domain</source>
        <extracomment>Guide, backup.email-tld, title</extracomment>
        <translation>Endereços sem domínio de nível superior</translation>
    </message>
    <message>
        <source>An address like john@company, without .com or the like, blocks the import.</source>
        <extracomment>Guide, backup.email-tld, text</extracomment>
        <translation>Um endereço como john@company, sem .com ou algo parecido, bloqueia a importação.</translation>
    </message>
    <message>
        <source>Complete it in Jira and make a new backup, or mend it in a copy below the findings.</source>
        <extracomment>Guide, backup.email-tld, remedy</extracomment>
        <translation>Complete-o no Jira e faça um novo backup, ou corrija-o em uma cópia, abaixo dos achados.</translation>
    </message>
    <message>
        <source>Addresses in a domain that cannot exist</source>
        <extracomment>Guide, backup.email-domain, title</extracomment>
        <translation>Endereços em um domínio que não pode existir</translation>
    </message>
    <message>
        <source>example.com is refused. That .test, .local, .invalid and localhost are refused too is an assumption.</source>
        <extracomment>Guide, backup.email-domain, text</extracomment>
        <translation>example.com é recusado. Que .test, .local, .invalid e localhost também o sejam é uma suposição.</translation>
    </message>
    <message>
        <source>Replace them by real addresses, in Jira or in a mended copy. There a whole domain is changed at once.</source>
        <extracomment>Guide, backup.email-domain, remedy</extracomment>
        <translation>Substitua-os por endereços reais, no Jira ou em uma cópia corrigida. Nela, um domínio inteiro é alterado de uma vez.</translation>
    </message>
    <message>
        <source>Several users with one address</source>
        <extracomment>Guide, backup.email-unique, title</extracomment>
        <translation>Vários usuários com um mesmo endereço</translation>
    </message>
    <message>
        <source>Each user needs an address of their own. Capital letters and blanks make no difference.</source>
        <extracomment>Guide, backup.email-unique, text</extracomment>
        <translation>Cada usuário precisa de um endereço próprio. Letras maiúsculas e espaços não fazem diferença.</translation>
    </message>
    <message>
        <source>Give all but one another address, or deactivate the accounts that nobody uses, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-unique, remedy</extracomment>
        <translation>Dê outro endereço a todos menos um, ou desative as contas que ninguém usa, no Jira ou em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>The query for duplicate addresses</source>
        <extracomment>Guide, backup.email-sql, title</extracomment>
        <translation>A consulta de endereços duplicados</translation>
    </message>
    <message>
        <source>On some databases it misses addresses that differ in capital letters only, and it lists everybody without an address as one. The audit does neither.</source>
        <extracomment>Guide, backup.email-sql, text</extracomment>
        <translation>Em alguns bancos de dados, ela não encontra endereços que só diferem em maiúsculas e minúsculas, e lista todos os que não têm endereço como se tivessem o mesmo. A auditoria não faz nem uma coisa nem outra.</translation>
    </message>
    <message>
        <source>Users without an address</source>
        <extracomment>Guide, backup.email-missing, title</extracomment>
        <translation>Usuários sem endereço</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their address alone.</source>
        <extracomment>Guide, backup.email-missing, text</extracomment>
        <translation>O Jira Cloud conhece as pessoas somente pelo endereço.</translation>
    </message>
    <message>
        <source>Give each an address of their own, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-missing, remedy</extracomment>
        <translation>Dê a cada um deles um endereço próprio, no Jira ou em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Addresses that may be refused</source>
        <extracomment>Guide, backup.email-doubtful, title</extracomment>
        <translation>Endereços que podem ser recusados</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and they disagree: one refuses a plus sign, as in ann+jira@company.com, the other does not.</source>
        <extracomment>Guide, backup.email-doubtful, text</extracomment>
        <translation>A Atlassian publicou duas verificações de endereços, e elas divergem: uma recusa um sinal de mais, como em ann+jira@company.com, a outra não.</translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <extracomment>Guide, backup.email-doubtful, remedy</extracomment>
        <translation>Altere-os se for fácil. Caso contrário, teste antes a importação em um site de avaliação.</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <extracomment>Guide, backup.addon, title</extracomment>
        <translation>Nomes de usuário que começam com addon_</translation>
    </message>
    <message>
        <source>This beginning is kept for Marketplace apps. You rarely have such users unless your data has been in Atlassian&apos;s cloud before.</source>
        <extracomment>Guide, backup.addon, text</extracomment>
        <translation>Este prefixo é reservado a apps do Marketplace. É raro haver usuários assim, a menos que seus dados já tenham estado na nuvem da Atlassian.</translation>
    </message>
    <message>
        <source>Rename or delete them in Jira, or let Cloudward rename them in a mended copy.</source>
        <extracomment>Guide, backup.addon, remedy</extracomment>
        <translation>Renomeie ou exclua esses usuários no Jira, ou deixe o Cloudward renomeá-los em uma cópia corrigida.</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Guide, backup.mending, title</extracomment>
        <translation>Correção</translation>
    </message>
    <message>
        <source>It writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to.</source>
        <extracomment>Guide, backup.mending, text</extracomment>
        <translation>Ela grava ao lado do backup uma cópia, NOME-mended.zip, em que só é alterado o que você marcou, e uma lista de todas as alterações (CSV). O original nunca é alterado.</translation>
    </message>
    <message>
        <source>The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.</source>
        <extracomment>Guide, backup.mending, remedy</extracomment>
        <translation>A cópia é verificada como qualquer backup, e é ela que você importa. Para desfazer uma alteração, escolha de novo ou volte ao original.</translation>
    </message>
    <message>
        <source>Keep the backup safe</source>
        <extracomment>Guide, backup.secrets, title</extracomment>
        <translation>Guarde o backup em segurança</translation>
    </message>
    <message>
        <source>It holds all issues, the users&apos; password hashes, and the password with which Jira asks an LDAP directory.</source>
        <extracomment>Guide, backup.secrets, text</extracomment>
        <translation>Ele contém todos os itens, os hashes das senhas dos usuários e a senha com que o Jira consulta um diretório LDAP.</translation>
    </message>
    <message>
        <source>Keep it where only you can read it, and delete the copies when everything has arrived.</source>
        <extracomment>Guide, backup.secrets, remedy</extracomment>
        <translation>Guarde-o onde só você possa lê-lo e exclua as cópias quando tudo tiver chegado.</translation>
    </message>
    <message>
        <source>Data of apps</source>
        <extracomment>Guide, backup.apps, title</extracomment>
        <translation>Dados de apps</translation>
    </message>
    <message>
        <source>What apps keep is in the backup, but the apps in the cloud do not read it there.</source>
        <extracomment>Guide, backup.apps, text</extracomment>
        <translation>O que os apps guardam está no backup, mas os apps da nuvem não o leem ali.</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to the cloud before you switch the server off.</source>
        <extracomment>Guide, backup.apps, remedy</extracomment>
        <translation>Consulte o caminho de cada app para a nuvem antes de desligar o servidor.</translation>
    </message>
    <message>
        <source>How people are matched</source>
        <extracomment>Guide, people.matched, title</extracomment>
        <translation>Como as pessoas são vinculadas</translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one.</source>
        <extracomment>Guide, people.matched, text</extracomment>
        <translation>A importação conhece as pessoas somente pelo endereço: uma conta com o mesmo endereço é delas, sem distinção de maiúsculas e minúsculas. Onde não há nenhuma, a importação cria uma.</translation>
    </message>
    <message>
        <source>What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <extracomment>Guide, people.matched, remedy</extracomment>
        <translation>O que você escolhe manualmente aqui diz ao Cloudward, à sua lista e às tabelas feitas com ela quem é quem; não muda o que a importação faz.</translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <extracomment>Guide, people.not-matched, title</extracomment>
        <translation>Alguém certamente tem conta e não está vinculado</translation>
    </message>
    <message>
        <source>The account may have another address, or hide it.</source>
        <extracomment>Guide, people.not-matched, text</extracomment>
        <translation>A conta pode ter outro endereço ou ocultá-lo.</translation>
    </message>
    <message>
        <source>Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <extracomment>Guide, people.not-matched, remedy</extracomment>
        <translation>Escolha-a manualmente, ou dê ao usuário o endereço da conta, para que a importação também a encontre. Com uma chave da organização, é possível consultar endereços ocultos.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>Guide, people.proposals, title</extracomment>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <extracomment>Guide, people.proposals, text</extracomment>
        <translation>“Talvez” é um palpite pelo nome antes da @ ou pelo nome. Nunca é aceito sozinho: confira-o, selecione as linhas e acione “Aceitar a sugestão”.</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>Guide, people.new-addresses, title</extracomment>
        <translation>Endereços novos</translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them.</source>
        <extracomment>Guide, people.new-addresses, text</extracomment>
        <translation>São pedidos à correção da etapa 2. O backup fica como está; a cópia corrigida os contém, e a prévia dela os mostra.</translation>
    </message>
    <message>
        <source>Write the copy anew after you have changed addresses here.</source>
        <extracomment>Guide, people.new-addresses, remedy</extracomment>
        <translation>Grave a cópia de novo depois de alterar endereços aqui.</translation>
    </message>
    <message>
        <source>Many users</source>
        <extracomment>Guide, people.many, title</extracomment>
        <translation>Muitos usuários</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change.</source>
        <extracomment>Guide, people.many, text</extracomment>
        <translation>Selecione várias linhas (Shift, Ctrl, ou todas com Ctrl+A) e decida para todas. Ou salve a tabela como CSV, deixe que outras pessoas preencham “decision” (account ou nobody), account_email e new_email, e leia-a de novo. Ctrl+Z desfaz a última alteração.</translation>
    </message>
    <message>
        <source>Groups go by their names</source>
        <extracomment>Guide, people.groups, title</extracomment>
        <translation>Os grupos valem pelo nome</translation>
    </message>
    <message>
        <source>A group joins the cloud&apos;s group of the same name, in Jira or in Confluence, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <extracomment>Guide, people.groups, text</extracomment>
        <translation>Um grupo se junta ao grupo da nuvem que tem o mesmo nome, no Jira ou no Confluence, ou é criado. Um grupo escolhido manualmente indica o lugar dos membros dele, para a sua lista e a tabela salva; a importação não segue isso.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <extracomment>Guide, people.invitations, title</extracomment>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian&apos;s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <extracomment>Guide, people.invitations, text</extracomment>
        <translation>Quem é convidado recebe um e-mail da Atlassian e ocupa uma vaga de cada produto a que ganha acesso. Ninguém é convidado antes que você tenha marcado quantos.</translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <extracomment>Guide, people.belongs, title</extracomment>
        <translation>O que pertence a alguém</translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <extracomment>Guide, people.belongs, text</extracomment>
        <translation>Itens relatados e atribuídos, comentários, filtros e quadros, como constam no backup. O que os apps guardam para um usuário não está incluído.</translation>
    </message>
    <message>
        <source>User names are gone in the cloud</source>
        <extracomment>Guide, people.no-names, title</extracomment>
        <translation>Na nuvem não há nomes de usuário</translation>
    </message>
    <message>
        <source>An account there has an address and a number, and no user name any more. Queries and scripts that name users by it have to be changed.</source>
        <extracomment>Guide, people.no-names, text</extracomment>
        <translation>Lá uma conta tem um endereço e um número, e não tem mais nome de usuário. Consultas e scripts que mencionam usuários por ele precisam ser alterados.</translation>
    </message>
    <message>
        <source>The guide of 2019 still speaks of user names in the cloud.</source>
        <extracomment>Guide, people.no-names, outdated</extracomment>
        <translation>O guia de 2019 ainda fala de nomes de usuário na nuvem.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Guide, media.where, title</extracomment>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home.</source>
        <extracomment>Guide, media.where, text</extracomment>
        <translation>Na pasta inicial do Jira: data/attachments, data/avatars e logos. No Data Center, na pasta inicial compartilhada.</translation>
    </message>
    <message>
        <source>Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.</source>
        <extracomment>Guide, media.where, remedy</extracomment>
        <translation>Monte-a ou copie-a para cá, faça no servidor um arquivo compactado das três pastas e traga-o, ou deixe o Cloudward lê-las do servidor por SFTP, diretamente para os pacotes.</translation>
    </message>
    <message>
        <source>The shape of the ZIP</source>
        <extracomment>Guide, media.structure, title</extracomment>
        <translation>A estrutura do ZIP</translation>
    </message>
    <message>
        <source>At its top lie data and logos; in data are attachments and avatars; in attachments project, 10000 and the like, and issue. Only the first chunk needs avatars and logos.</source>
        <extracomment>Guide, media.structure, text</extracomment>
        <translation>No nível superior ficam data e logos; em data, attachments e avatars; em attachments, o projeto, 10000 e semelhantes, e o item. Só o primeiro pacote precisa de avatars e logos.</translation>
    </message>
    <message>
        <source>Cloudward packs in this shape, whatever the source looks like.</source>
        <extracomment>Guide, media.structure, remedy</extracomment>
        <translation>O Cloudward empacota nesta estrutura, qualquer que seja a da origem.</translation>
    </message>
    <message>
        <source>Packed on the server, by a command</source>
        <extracomment>Guide, media.by-command, title</extracomment>
        <translation>Compactada no servidor por um comando</translation>
    </message>
    <message>
        <source>The guide&apos;s command makes one ZIP of the three folders in Jira&apos;s home. Choose that file here: Cloudward makes chunks from it without unpacking it.</source>
        <extracomment>Guide, media.by-command, text</extracomment>
        <translation>O comando do guia faz um único ZIP das três pastas da pasta inicial do Jira. Escolha esse arquivo aqui: o Cloudward faz pacotes a partir dele sem descompactá-lo.</translation>
    </message>
    <message>
        <source>Bringing it to this computer</source>
        <extracomment>Guide, media.bring, title</extracomment>
        <translation>Trazer para este computador</translation>
    </message>
    <message>
        <source>SFTP, rsync, wget and curl are usual. rsync and Cloudward&apos;s own SFTP go on after a break; a plain copy begins anew.</source>
        <extracomment>Guide, media.bring, text</extracomment>
        <translation>SFTP, rsync, wget e curl são os meios usuais. O rsync e o SFTP do próprio Cloudward continuam depois de uma interrupção; uma cópia simples começa do zero.</translation>
    </message>
    <message>
        <source>Why chunks?</source>
        <extracomment>Guide, media.why-chunks, title</extracomment>
        <translation>Por que pacotes?</translation>
    </message>
    <message>
        <source>Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.</source>
        <extracomment>Guide, media.why-chunks, text</extracomment>
        <translation>Arquivos grandes são interrompidos enquanto a nuvem os processa. A Atlassian pede de 2 a 5 GB cada; avatares e logotipos viajam no primeiro. Os projetos ficam juntos onde couberem.</translation>
    </message>
    <message>
        <source>Not everything has to come</source>
        <extracomment>Guide, media.choose-projects, title</extracomment>
        <translation>Nem tudo precisa vir</translation>
    </message>
    <message>
        <source>Below “Projects” you leave out what nobody needs, and put first what is to arrive first.</source>
        <extracomment>Guide, media.choose-projects, text</extracomment>
        <translation>Abaixo, em “Projetos”, você deixa de fora o que ninguém precisa e coloca primeiro o que deve chegar primeiro.</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <extracomment>Guide, media.stopped, title</extracomment>
        <translation>Interrompido no meio</translation>
    </message>
    <message>
        <source>While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.</source>
        <extracomment>Guide, media.stopped, text</extracomment>
        <translation>Enquanto algo está em execução, este computador é impedido de entrar em suspensão, onde o sistema permite; você pode seguir com outras etapas.</translation>
    </message>
    <message>
        <source>Pack again: chunks that are whole already are kept, nothing is done twice.</source>
        <extracomment>Guide, media.stopped, remedy</extracomment>
        <translation>Empacote novamente: os pacotes que já estão completos são mantidos, nada é feito duas vezes.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <extracomment>Guide, media.unreadable, title</extracomment>
        <translation>Um arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in the cloud.</source>
        <extracomment>Guide, media.unreadable, text</extracomment>
        <translation>O que não pode ser lido não pode ser empacotado e faltaria na nuvem.</translation>
    </message>
    <message>
        <source>Correct its permissions and retry, or pack without such files; each is named.</source>
        <extracomment>Guide, media.unreadable, remedy</extracomment>
        <translation>Corrija as permissões dele e tente novamente, ou empacote sem esses arquivos; cada um é indicado.</translation>
    </message>
    <message>
        <source>A file is missing that the backup names</source>
        <extracomment>Guide, media.missing, title</extracomment>
        <translation>Falta um arquivo que o backup menciona</translation>
    </message>
    <message>
        <source>It was lost on the server before. The issue arrives, the attachment does not.</source>
        <extracomment>Guide, media.missing, text</extracomment>
        <translation>Ele já tinha se perdido no servidor. O item chega, o anexo não.</translation>
    </message>
    <message>
        <source>Look for the file on the server and in its backups. If it is gone there too, nothing more is lost by going on.</source>
        <extracomment>Guide, media.missing, remedy</extracomment>
        <translation>Procure o arquivo no servidor e nos backups dele. Se também lá não existir mais, nada mais se perde ao continuar.</translation>
    </message>
    <message>
        <source>Files that nobody names</source>
        <extracomment>Guide, media.orphans, title</extracomment>
        <translation>Arquivos que ninguém menciona</translation>
    </message>
    <message>
        <source>They belong to deleted issues or projects, or are newer than the backup. They do no harm.</source>
        <extracomment>Guide, media.orphans, text</extracomment>
        <translation>Pertencem a itens ou projetos excluídos, ou são mais novos que o backup. Não causam problemas.</translation>
    </message>
    <message>
        <source>The full list</source>
        <extracomment>Guide, media.report, title</extracomment>
        <translation>A lista completa</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out stands in media-report.csv beside the chunks; any spreadsheet opens it.</source>
        <extracomment>Guide, media.report, text</extracomment>
        <translation>Todo arquivo que falta, tem outro tamanho ou ficou de fora consta em media-report.csv, ao lado dos pacotes; qualquer planilha o abre.</translation>
    </message>
    <message>
        <source>The import page is not where the guide says</source>
        <extracomment>Guide, import.page, title</extracomment>
        <translation>A página de importação não está onde o guia diz</translation>
    </message>
    <message>
        <source>Signed in as a site administrator: the cog, System, Import and Export, and there “Import Jira Server”.</source>
        <extracomment>Guide, import.page, text</extracomment>
        <translation>Com login de administrador do site: a engrenagem, Sistema, Importar e exportar (Import and Export), e ali “Import Jira Server”.</translation>
    </message>
    <message>
        <source>Atlassian moves its pages: go by the click path beside the button. If you see only “Import Jira Cloud”, or neither, ask Atlassian&apos;s support to open the import for your site.</source>
        <extracomment>Guide, import.page, remedy</extracomment>
        <translation>A Atlassian muda suas páginas de lugar: siga o caminho de cliques ao lado do botão. Se você vir só “Import Jira Cloud”, ou nenhum dos dois, peça ao suporte da Atlassian que libere a importação para o seu site.</translation>
    </message>
    <message>
        <source>The guide of 2019 says “Restore system”. It was split into “Import Jira Server” and “Import Jira Cloud”, and the old address leads nowhere.</source>
        <extracomment>Guide, import.page, outdated</extracomment>
        <translation>O guia de 2019 diz “Restore system”. Isso foi dividido em “Import Jira Server” e “Import Jira Cloud”, e o endereço antigo não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>Why nothing is pressed for you</source>
        <extracomment>Guide, import.by-hand, title</extracomment>
        <translation>Por que nada é acionado por você</translation>
    </message>
    <message>
        <source>Atlassian offers no public call that starts an import. Cloudward shows the page, chooses the file, watches and counts; the buttons are yours.</source>
        <extracomment>Guide, import.by-hand, text</extracomment>
        <translation>A Atlassian não oferece nenhuma chamada pública que inicie uma importação. O Cloudward mostra a página, escolhe o arquivo, acompanha e conta; os botões são seus.</translation>
    </message>
    <message>
        <source>Scripts used calls that were never documented. Atlassian announced their end for 30 March 2026.</source>
        <extracomment>Guide, import.by-hand, outdated</extracomment>
        <translation>Scripts usavam chamadas que nunca foram documentadas. A Atlassian anunciou o fim delas para 30 de março de 2026.</translation>
    </message>
    <message>
        <source>Import data, and this file</source>
        <extracomment>Guide, import.file, title</extracomment>
        <translation>Import data, e este arquivo</translation>
    </message>
    <message>
        <source>Choose “Import data” and the ZIP of step 2: the mended copy where there is one. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, import.file, text</extracomment>
        <translation>Escolha “Import data” e o ZIP da etapa 2: a cópia corrigida, se houver uma. Deixe a aba aberta até a barra se completar.</translation>
    </message>
    <message>
        <source>Jira checks the file</source>
        <extracomment>Guide, import.checked, title</extracomment>
        <translation>O Jira verifica o arquivo</translation>
    </message>
    <message>
        <source>It then names the server and the time of the backup, says that everything looks good, and asks for your choices. Compare both with what this page shows.</source>
        <extracomment>Guide, import.checked, text</extracomment>
        <translation>Em seguida, ele indica o servidor e a hora do backup, diz que está tudo certo e pede as suas escolhas. Compare ambos com o que esta página mostra.</translation>
    </message>
    <message>
        <source>Outgoing mail on or off</source>
        <extracomment>Guide, import.mail, title</extracomment>
        <translation>E-mails de saída ativados ou desativados</translation>
    </message>
    <message>
        <source>You choose before the import, and may change it afterwards in the settings for outgoing mail.</source>
        <extracomment>Guide, import.mail, text</extracomment>
        <translation>Você escolhe antes da importação e pode mudar depois nas configurações de e-mails de saída.</translation>
    </message>
    <message>
        <source>Mail on</source>
        <extracomment>Guide, import.mail-on, title</extracomment>
        <translation>E-mails ativados</translation>
    </message>
    <message>
        <source>Jira writes to people at each comment, change and transition, also while you are still testing.</source>
        <extracomment>Guide, import.mail-on, text</extracomment>
        <translation>O Jira escreve às pessoas a cada comentário, alteração e transição, também enquanto você ainda está testando.</translation>
    </message>
    <message>
        <source>Mail off</source>
        <extracomment>Guide, import.mail-off, title</extracomment>
        <translation>E-mails desativados</translation>
    </message>
    <message>
        <source>Nobody gets mail from Jira until you switch it on. This is the calm choice: step 8 reminds you of it.</source>
        <extracomment>Guide, import.mail-off, text</extracomment>
        <translation>Ninguém recebe e-mails do Jira até que você os ative. É a escolha tranquila: a etapa 8 lembra você disso.</translation>
    </message>
    <message>
        <source>Merge users</source>
        <extracomment>Guide, import.merge, title</extracomment>
        <translation>Mesclar usuários</translation>
    </message>
    <message>
        <source>Everybody who is in the cloud stays, and groups of the same name are joined, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud.</source>
        <extracomment>Guide, import.merge, text</extracomment>
        <translation>Todos os que estão na nuvem permanecem, e grupos de mesmo nome são reunidos, no Jira e no Confluence: quem vem do servidor recebe o que esse grupo pode fazer na nuvem.</translation>
    </message>
    <message>
        <source>Look here, or in step 6, which groups would give more than before. On a new site with nobody but you, merging is the safe choice.</source>
        <extracomment>Guide, import.merge, remedy</extracomment>
        <translation>Veja aqui, ou na etapa 6, quais grupos dariam mais do que antes. Em um site novo onde só há você, mesclar é a escolha segura.</translation>
    </message>
    <message>
        <source>Overwrite users</source>
        <extracomment>Guide, import.overwrite, title</extracomment>
        <translation>Sobrescrever usuários</translation>
    </message>
    <message>
        <source>All users of the site are deleted first, also those who only use Confluence, and yours may lose its administration.</source>
        <extracomment>Guide, import.overwrite, text</extracomment>
        <translation>Todos os usuários do site são excluídos antes, também os que só usam o Confluence, e o seu próprio usuário pode perder a administração.</translation>
    </message>
    <message>
        <source>See before that the group site-admins or org-admins holds the administration role of each product. Where other people use the site, merge.</source>
        <extracomment>Guide, import.overwrite, remedy</extracomment>
        <translation>Confirme antes que o grupo site-admins ou org-admins tem a função de administração de cada produto. Se outras pessoas usam o site, mescle.</translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <extracomment>Guide, import.locked-out, title</extracomment>
        <translation>Sua própria conta não consegue mais fazer login</translation>
    </message>
    <message>
        <source>Overwriting users may have taken your rights away.</source>
        <extracomment>Guide, import.locked-out, text</extracomment>
        <translation>Sobrescrever os usuários pode ter retirado as suas permissões.</translation>
    </message>
    <message>
        <source>Sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <extracomment>Guide, import.locked-out, remedy</extracomment>
        <translation>Faça login como administrador da organização em admin.atlassian.com e dê a si mesmo novamente a administração do site e dos produtos.</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <extracomment>Guide, import.links, title</extracomment>
        <translation>Links para o servidor antigo</translation>
    </message>
    <message>
        <source>The page lists addresses of Jira servers only when it finds links to them. Choosing yours before “Run import” makes them lead to the cloud site; afterwards each has to be changed by itself.</source>
        <extracomment>Guide, import.links, text</extracomment>
        <translation>A página só lista endereços de servidores Jira quando encontra links para eles. Escolher o seu antes de “Run import” faz com que esses links levem ao site da nuvem; depois, cada um precisa ser alterado separadamente.</translation>
    </message>
    <message>
        <source>Compare the address with the one shown on this page.</source>
        <extracomment>Guide, import.links, remedy</extracomment>
        <translation>Compare o endereço com o que é mostrado nesta página.</translation>
    </message>
    <message>
        <source>Run import</source>
        <extracomment>Guide, import.run, title</extracomment>
        <translation>“Run import”</translation>
    </message>
    <message>
        <source>The page then shows how far it is. How long it lasts depends on the size of the backup; for large ones count with hours.</source>
        <extracomment>Guide, import.run, text</extracomment>
        <translation>A página mostra então o andamento. Quanto demora depende do tamanho do backup; com os grandes, conte com horas.</translation>
    </message>
    <message>
        <source>The import is complete</source>
        <extracomment>Guide, import.finished, title</extracomment>
        <translation>A importação terminou</translation>
    </message>
    <message>
        <source>The page confirms it and offers to import media, or to grant access to applications.</source>
        <extracomment>Guide, import.finished, text</extracomment>
        <translation>A página confirma isso e oferece importar a mídia ou conceder acesso aos aplicativos.</translation>
    </message>
    <message>
        <source>Media comes first: come back to this page for it in step 5, and do the groups in step 6. Without media go straight to step 6.</source>
        <extracomment>Guide, import.finished, remedy</extracomment>
        <translation>A mídia vem primeiro: volte a esta página para ela na etapa 5 e cuide dos grupos na etapa 6. Sem mídia, vá direto para a etapa 6.</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t contain entities.xml</source>
        <extracomment>Guide, import.no-entities, title</extracomment>
        <translation>“The archive doesn&apos;t contain entities.xml”</translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files: the folder was packed, and not the files. Or it is the archive with the media.</source>
        <extracomment>Guide, import.no-entities, text</extracomment>
        <translation>O ZIP tem dentro uma pasta com os dois arquivos XML: foi compactada a pasta, e não os arquivos. Ou é o arquivo compactado com a mídia.</translation>
    </message>
    <message>
        <source>Take the ZIP as Jira wrote it, or let step 2 write a mended copy: entities.xml and activeobjects.xml have to lie at the top of the ZIP. The audit of step 2 sees this before you upload.</source>
        <extracomment>Guide, import.no-entities, remedy</extracomment>
        <translation>Use o ZIP como o Jira o gravou, ou deixe a etapa 2 gravar uma cópia corrigida: entities.xml e activeobjects.xml precisam estar no nível superior do ZIP. A auditoria da etapa 2 vê isso antes do envio.</translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <extracomment>Guide, import.characters, title</extracomment>
        <translation>Caracteres inválidos no XML</translation>
    </message>
    <message>
        <source>The import stops at the first character that XML does not allow.</source>
        <extracomment>Guide, import.characters, text</extracomment>
        <translation>A importação para no primeiro caractere que o XML não permite.</translation>
    </message>
    <message>
        <source>Step 2 tells where they are. Write a mended copy there and upload that; Atlassian&apos;s cleaning tool is not needed then.</source>
        <extracomment>Guide, import.characters, remedy</extracomment>
        <translation>A etapa 2 diz onde eles estão. Grave lá uma cópia corrigida e envie essa; a ferramenta de limpeza da Atlassian não é necessária então.</translation>
    </message>
    <message>
        <source>It stands still at 50 %</source>
        <extracomment>Guide, import.fifty, title</extracomment>
        <translation>Fica parada em 50%</translation>
    </message>
    <message>
        <source>The database is brought to the cloud&apos;s version. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.fifty, text</extracomment>
        <translation>O banco de dados é levado à versão da nuvem. Enquanto isso, nada se move na página; é normal.</translation>
    </message>
    <message>
        <source>Let it run; do not start a second import. If it has not moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <extracomment>Guide, import.fifty, remedy</extracomment>
        <translation>Deixe continuar; não inicie uma segunda importação. Se nada se mover por um dia, consulte o suporte da Atlassian e informe a hora em que você começou.</translation>
    </message>
    <message>
        <source>It stands still at 90 %</source>
        <extracomment>Guide, import.ninety, title</extracomment>
        <translation>Fica parada em 90%</translation>
    </message>
    <message>
        <source>Users and groups are made, one after another. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.ninety, text</extracomment>
        <translation>Usuários e grupos são criados, um após o outro. Enquanto isso, nada se move na página; é normal.</translation>
    </message>
    <message>
        <source>Let it run. Errors about users show only after it.</source>
        <extracomment>Guide, import.ninety, remedy</extracomment>
        <translation>Deixe continuar. Erros com usuários só aparecem depois disso.</translation>
    </message>
    <message>
        <source>Errors with e-mail addresses</source>
        <extracomment>Guide, import.emails-csv, title</extracomment>
        <translation>Erros com endereços de e-mail</translation>
    </message>
    <message>
        <source>An address in the backup is refused: it has no top-level domain, lies in a domain like example.com, has characters that are not allowed, is used twice, or is missing.</source>
        <extracomment>Guide, import.emails-csv, text</extracomment>
        <translation>Um endereço do backup é recusado: não tem domínio de nível superior, está em um domínio como example.com, tem caracteres não permitidos, é usado duas vezes ou está ausente.</translation>
    </message>
    <message>
        <source>The audit of step 2 lists all of them. Put them right on the server and make the backup again, or write a mended copy, and import that.</source>
        <extracomment>Guide, import.emails-csv, remedy</extracomment>
        <translation>A auditoria da etapa 2 lista todos eles. Corrija-os no servidor e faça o backup de novo, ou grave uma cópia corrigida, e importe o resultado.</translation>
    </message>
    <message>
        <source>Users and groups could not be made</source>
        <extracomment>Guide, import.users-failed, title</extracomment>
        <translation>Não foi possível criar usuários e grupos</translation>
    </message>
    <message>
        <source>It shows at the very end of an import. An address has forbidden characters, or a user is there twice in one directory.</source>
        <extracomment>Guide, import.users-failed, text</extracomment>
        <translation>Isso aparece bem no fim de uma importação. Um endereço tem caracteres proibidos, ou um usuário está duas vezes no mesmo diretório.</translation>
    </message>
    <message>
        <source>Look for both among the findings of step 2. Put them right, make or mend the backup, and import again.</source>
        <extracomment>Guide, import.users-failed, remedy</extracomment>
        <translation>Procure os dois casos entre os achados da etapa 2. Resolva-os, faça ou corrija o backup e importe de novo.</translation>
    </message>
    <message>
        <source>Error 139</source>
        <extracomment>Guide, import.error-139, title</extracomment>
        <translation>Erro 139</translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides.</source>
        <extracomment>Guide, import.error-139, text</extracomment>
        <translation>O acesso ao Jira Work Management difere entre os dois lados.</translation>
    </message>
    <message>
        <source>Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, import.error-139, remedy</extracomment>
        <translation>Adicione esse produto ao site da nuvem ou consulte o suporte da Atlassian.</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <extracomment>Guide, import.final, title</extracomment>
        <translation>Não pode ser desfeito</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site, and removes media that was imported before.</source>
        <extracomment>Guide, import.final, text</extracomment>
        <translation>A importação substitui todos os projetos, itens e configurações do site, e remove a mídia importada antes.</translation>
    </message>
    <message>
        <source>If the site holds something that you need, make a backup of it first, and wait until nobody works on it.</source>
        <extracomment>Guide, import.final, remedy</extracomment>
        <translation>Se o site contém algo de que você precisa, faça antes um backup dele e espere até que ninguém trabalhe nele.</translation>
    </message>
    <message>
        <source>Import media, one chunk at a time</source>
        <extracomment>Guide, importmedia.page, title</extracomment>
        <translation>Importar a mídia, um pacote por vez</translation>
    </message>
    <message>
        <source>On the same import page, as a site administrator, choose “Import media” and the chunk that this page names. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, importmedia.page, text</extracomment>
        <translation>Na mesma página de importação, como administrador do site, escolha “Import media” e o pacote que esta página indica. Deixe a aba aberta até a barra se completar.</translation>
    </message>
    <message>
        <source>The way there has changed like that of step 4: there is no “Restore system” any more.</source>
        <extracomment>Guide, importmedia.page, outdated</extracomment>
        <translation>O caminho até lá mudou como o da etapa 4: não existe mais “Restore system”.</translation>
    </message>
    <message>
        <source>Uploading, processing, importing</source>
        <extracomment>Guide, importmedia.progress, title</extracomment>
        <translation>Enviar, processar, importar</translation>
    </message>
    <message>
        <source>The page shows how far it is, waits for “Proceed” after processing, and confirms the end. Each part takes from minutes to hours, by the size of the file.</source>
        <extracomment>Guide, importmedia.progress, text</extracomment>
        <translation>A página mostra o andamento, espera por “Proceed” depois do processamento e confirma o fim. Cada parte leva de minutos a horas, conforme o tamanho do arquivo.</translation>
    </message>
    <message>
        <source>The next chunk</source>
        <extracomment>Guide, importmedia.next, title</extracomment>
        <translation>O próximo pacote</translation>
    </message>
    <message>
        <source>Repeat it until all chunks are imported. Before each, look in a new tab whether attachments of the last one open; Cloudward can look at some of them for you.</source>
        <extracomment>Guide, importmedia.next, text</extracomment>
        <translation>Repita até que todos os pacotes estejam importados. Antes de cada um, veja em uma nova aba se os anexos do último abrem; o Cloudward pode conferir alguns deles por você.</translation>
    </message>
    <message>
        <source>A large file fails</source>
        <extracomment>Guide, importmedia.too-large, title</extracomment>
        <translation>Um arquivo grande falha</translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. A project may be spread over several.</source>
        <extracomment>Guide, importmedia.too-large, text</extracomment>
        <translation>Mais de 10 GB em um único arquivo é pedir para ter problemas, e a Atlassian aconselha pacotes de 2 a 5 GB. Um projeto pode ficar distribuído por vários.</translation>
    </message>
    <message>
        <source>Divide the chunk here, or pack smaller ones in step 3. Cloudward packs 4 GB unless you choose another size.</source>
        <extracomment>Guide, importmedia.too-large, remedy</extracomment>
        <translation>Divida o pacote aqui, ou faça pacotes menores na etapa 3. O Cloudward faz pacotes de 4 GB, a menos que você escolha outro tamanho.</translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <extracomment>Guide, importmedia.reloads, title</extracomment>
        <translation>A página recarrega e nada acontece</translation>
    </message>
    <message>
        <source>Then the file was broken off while it was processed.</source>
        <extracomment>Guide, importmedia.reloads, text</extracomment>
        <translation>Então o arquivo foi interrompido enquanto era processado.</translation>
    </message>
    <message>
        <source>Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: divide it, or pack smaller chunks.</source>
        <extracomment>Guide, importmedia.reloads, remedy</extracomment>
        <translation>Marque que o pacote falhou e tente mais uma vez. Se acontecer de novo, o arquivo é grande demais para a paciência do site: divida-o ou faça pacotes menores.</translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <extracomment>Guide, importmedia.proceed, title</extracomment>
        <translation>A mensagem sobre “non-database content”</translation>
    </message>
    <message>
        <source>The page tells what media are and that the import of data, which would remove them, comes first. This is as it should be: processing is over.</source>
        <extracomment>Guide, importmedia.proceed, text</extracomment>
        <translation>A página diz o que é mídia e que a importação dos dados, que a removeria, vem antes. Está certo assim: o processamento terminou.</translation>
    </message>
    <message>
        <source>Press “Proceed”.</source>
        <extracomment>Guide, importmedia.proceed, remedy</extracomment>
        <translation>Clique em “Proceed”.</translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <extracomment>Guide, importmedia.missing, title</extracomment>
        <translation>Faltam anexos em itens</translation>
    </message>
    <message>
        <source>If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <extracomment>Guide, importmedia.missing, text</extracomment>
        <translation>Se ficaram de fora ao empacotar, a etapa 3 diz quais e por quê: maiores que o limite, ou já fora do disco.</translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled.</source>
        <extracomment>Guide, importmedia.missing, remedy</extracomment>
        <translation>Importe mais uma vez o pacote que contém o projeto deles; o que já está lá não é duplicado.</translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <extracomment>Guide, importmedia.again, title</extracomment>
        <translation>Os dados precisam ser importados mais uma vez</translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <extracomment>Guide, importmedia.again, text</extracomment>
        <translation>Então todos os pacotes precisam ser importados de novo depois disso. A etapa 4 pergunta sobre isso.</translation>
    </message>
    <message>
        <source>Attachment by attachment</source>
        <extracomment>Guide, importmedia.one-by-one, title</extracomment>
        <translation>Anexo por anexo</translation>
    </message>
    <message>
        <source>Where a chunk cannot be imported, Cloudward can add its files to their issues one by one. They then bear your name and today&apos;s date, and it is slow.</source>
        <extracomment>Guide, importmedia.one-by-one, text</extracomment>
        <translation>Onde um pacote não pode ser importado, o Cloudward pode adicionar os arquivos dele aos itens, um por um. Eles levam então o seu nome e a data de hoje, e é lento.</translation>
    </message>
    <message>
        <source>The site may ask for patience with 429 Too Many Requests; Cloudward waits and goes on. A file above the site&apos;s limit is refused (413) and named in the report.</source>
        <extracomment>Guide, importmedia.one-by-one, remedy</extracomment>
        <translation>O site pode pedir paciência com 429 Too Many Requests; o Cloudward espera e continua. Um arquivo acima do limite do site é recusado (413) e indicado no relatório.</translation>
    </message>
    <message>
        <source>No media at all</source>
        <extracomment>Guide, importmedia.none, title</extracomment>
        <translation>Nenhuma mídia</translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <extracomment>Guide, importmedia.none, text</extracomment>
        <translation>Se o servidor não tem anexos, avatares ou logotipos que você queira, pule esta etapa.</translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <extracomment>Guide, groups.safeguard, title</extracomment>
        <translation>As pessoas não conseguem fazer login</translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself.</source>
        <extracomment>Guide, groups.safeguard, text</extracomment>
        <translation>Elas têm uma conta, mas nenhum de seus grupos tem acesso ao produto. A importação nunca ativa o acesso por conta própria.</translation>
    </message>
    <message>
        <source>Look through the groups and grant access to those that need it; it may take up to a minute to show.</source>
        <extracomment>Guide, groups.safeguard, remedy</extracomment>
        <translation>Examine os grupos e conceda acesso aos que precisam; pode levar até um minuto para aparecer.</translation>
    </message>
    <message>
        <source>“Review imported groups”</source>
        <extracomment>Guide, groups.review-page, title</extracomment>
        <translation>“Review imported groups”</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Product access”, and “Review imported groups”, and confirm what each default group may use.</source>
        <extracomment>Guide, groups.review-page, text</extracomment>
        <translation>Em admin.atlassian.com, escolha o site, “Product access” e “Review imported groups”, e confirme o que cada grupo padrão pode usar.</translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <extracomment>Guide, groups.review-page, remedy</extracomment>
        <translation>A página só o mostra enquanto há grupos esperando. Caso contrário, abra cada produto em “Product access” e adicione os grupos lá.</translation>
    </message>
    <message>
        <source>In 2019 the way went by Jira Settings, User management and Site settings. Product access is now in the organisation&apos;s administration.</source>
        <extracomment>Guide, groups.review-page, outdated</extracomment>
        <translation>Em 2019, o caminho passava por Jira Settings, User management e Site settings. O acesso aos produtos fica agora na administração da organização.</translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <extracomment>Guide, groups.renamed, title</extracomment>
        <translation>jira-administrators sumiu</translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <extracomment>Guide, groups.renamed, text</extracomment>
        <translation>Os membros dele estão agora em “administrators”: a importação renomeia somente esse grupo. Os esquemas de permissão que citavam o grupo antigo acompanham a mudança.</translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <extracomment>Guide, groups.gains, title</extracomment>
        <translation>Um grupo dá a seus membros mais do que dava</translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. Default access groups cannot be deleted.</source>
        <extracomment>Guide, groups.gains, text</extracomment>
        <translation>Ele se juntou a um grupo da nuvem que já tinha esse nome e, com isso, ganhou tudo o que esse grupo pode fazer, no Jira e no Confluence. Os grupos de acesso padrão não podem ser excluídos.</translation>
    </message>
    <message>
        <source>If that is not meant, take the people out of it, or change what the group grants, before you give it product access.</source>
        <extracomment>Guide, groups.gains, remedy</extracomment>
        <translation>Se não for essa a intenção, retire as pessoas dele, ou mude o que o grupo concede, antes de lhe dar acesso aos produtos.</translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <extracomment>Guide, groups.left, title</extracomment>
        <translation>Grupos que não são trazidos</translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out.</source>
        <extracomment>Guide, groups.left, text</extracomment>
        <translation>site-admins, system-administrators, org-admins e os grupos dos apps da Atlassian são reservados pela nuvem para si; a importação deixa de fora os do servidor.</translation>
    </message>
    <message>
        <source>Make people administrators by hand where they need it.</source>
        <extracomment>Guide, groups.left, remedy</extracomment>
        <translation>Torne administradores, manualmente, as pessoas que precisarem.</translation>
    </message>
    <message>
        <source>Many groups</source>
        <extracomment>Guide, groups.many, title</extracomment>
        <translation>Muitos grupos</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <extracomment>Guide, groups.many, text</extracomment>
        <translation>Selecione várias linhas (Shift, Ctrl, ou todas com Ctrl+A) e decida para todas. Ou salve a tabela como CSV, deixe que outras pessoas preencham a coluna “decision” (grant, leave, ou “grant: ” com o nome de um produto) e leia-a de novo.</translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <extracomment>Guide, groups.looked-at, title</extracomment>
        <translation>O que o Cloudward examina</translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
        <extracomment>Guide, groups.looked-at, text</extracomment>
        <translation>O acesso aos produtos, a administração do site e de seus produtos, e os esquemas de permissão. Funções em projetos individuais, permissões globais e o que os apps concedem a um grupo não são informados a programas: confira-os no site quando houver junção a um grupo da nuvem.</translation>
    </message>
    <message>
        <source>No seats are left</source>
        <extracomment>Guide, groups.seats, title</extracomment>
        <translation>Não há mais vagas</translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects.</source>
        <extracomment>Guide, groups.seats, text</extracomment>
        <translation>Cada pessoa com acesso conta uma vez por produto. O plano gratuito termina em 10 pessoas para o Jira e 3 agentes para projetos de serviço.</translation>
    </message>
    <message>
        <source>Add seats, or leave out groups of people who have gone.</source>
        <extracomment>Guide, groups.seats, remedy</extracomment>
        <translation>Adicione vagas, ou deixe de fora grupos de pessoas que já saíram.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <extracomment>Guide, groups.key, title</extracomment>
        <translation>A chave da organização é recusada</translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <extracomment>Guide, groups.key, text</extracomment>
        <translation>Ela é criada em admin.atlassian.com por um administrador da organização e não é a mesma que o seu token de API. Pode ter expirado, ou pertencer a uma organização que não contém este site.</translation>
    </message>
    <message>
        <source>Make a new key and enter it in “Before you start”, or grant access on the administration page.</source>
        <extracomment>Guide, groups.key, remedy</extracomment>
        <translation>Crie uma nova chave e informe-a em “Antes de começar”, ou conceda o acesso na página de administração.</translation>
    </message>
    <message>
        <source>Why only you?</source>
        <extracomment>Guide, rejoin.why, title</extracomment>
        <translation>Por que só você?</translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <extracomment>Guide, rejoin.why, text</extracomment>
        <translation>As associações de todos vieram com a importação, exceto as da conta que a executou: ninguém deve dar direitos a si mesmo ao importar. Se várias pessoas se revezaram, é a que acionou “Run import”.</translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <extracomment>Guide, rejoin.not-arrived, title</extracomment>
        <translation>Um grupo não chegou</translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <extracomment>Guide, rejoin.not-arrived, text</extracomment>
        <translation>Então a etapa 6 também não o lista, ou é um que a nuvem reserva para si. jira-administrators agora se chama administrators.</translation>
    </message>
    <message>
        <source>You are refused</source>
        <extracomment>Guide, rejoin.refused, title</extracomment>
        <translation>Você é recusado</translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there.</source>
        <extracomment>Guide, rejoin.refused, text</extracomment>
        <translation>Para adicionar a grupos, é preciso ser administrador do site ou da organização, e grupos que vêm de um provedor de identidade só podem ser alterados nele.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or use the administration page.</source>
        <extracomment>Guide, rejoin.refused, remedy</extracomment>
        <translation>Peça a alguém que possa, ou use a página de administração.</translation>
    </message>
    <message>
        <source>It does not show</source>
        <extracomment>Guide, rejoin.not-shown, title</extracomment>
        <translation>Não aparece</translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then.</source>
        <extracomment>Guide, rejoin.not-shown, text</extracomment>
        <translation>O site leva até um minuto para informar associações novas. O Cloudward lê de novo até lá.</translation>
    </message>
    <message>
        <source>After that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <extracomment>Guide, rejoin.not-shown, remedy</extracomment>
        <translation>Depois disso, consulte seus grupos mais uma vez, em vez de adicionar duas vezes. Para usá-los, saia e faça login novamente no navegador.</translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <extracomment>Guide, rejoin.by-user, title</extracomment>
        <translation>Manualmente, pelo seu perfil</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <extracomment>Guide, rejoin.by-user, text</extracomment>
        <translation>Em admin.atlassian.com, escolha o site, “Users”, seu nome, o menu ⋯, “Add user to group”, os grupos e “Add to groups”.</translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <extracomment>Guide, rejoin.by-group, title</extracomment>
        <translation>Manualmente, pelo grupo</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <extracomment>Guide, rejoin.by-group, text</extracomment>
        <translation>Em admin.atlassian.com, escolha o site, “Groups”, o grupo, “Add members” e você mesmo; o mesmo para cada grupo.</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <extracomment>Guide, checks.list, title</extracomment>
        <translation>O que falta conferir</translation>
    </message>
    <message>
        <source>This page lists it, from sign-in to links, with what to do for each. Atlassian&apos;s planning guide has more.</source>
        <extracomment>Guide, checks.list, text</extracomment>
        <translation>Esta página lista tudo, do login aos links, com o que fazer em cada caso. O guia de planejamento da Atlassian tem mais.</translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <extracomment>Guide, checks.admin-content, title</extracomment>
        <translation>Meu conteúdo pertence a “Admin”</translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards.</source>
        <extracomment>Guide, checks.admin-content, text</extracomment>
        <translation>Uma falha conhecida: o que a conta que executou a importação havia escrito no servidor pode pertencer depois a um usuário “Admin”.</translation>
    </message>
    <message>
        <source>It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <extracomment>Guide, checks.admin-content, remedy</extracomment>
        <translation>Não pode ser corrigido de fora; consulte o suporte da Atlassian e indique o projeto e alguns itens.</translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <extracomment>Guide, checks.issues, title</extracomment>
        <translation>Os itens diferem por poucos</translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse.</source>
        <extracomment>Guide, checks.issues, text</extracomment>
        <translation>A nuvem informa uma estimativa que se atrasa em relação às alterações e só conta o que a sua conta pode ver.</translation>
    </message>
    <message>
        <source>Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <extracomment>Guide, checks.issues, remedy</extracomment>
        <translation>Dê à sua conta a permissão de ver todos os projetos (etapa 7), espere alguns minutos e conte de novo.</translation>
    </message>
    <message>
        <source>The sample</source>
        <extracomment>Guide, checks.sample, title</extracomment>
        <translation>A amostra</translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive.</source>
        <extracomment>Guide, checks.sample, text</extracomment>
        <translation>Os anexos são comparados por nome e tamanho em itens sorteados, e um arquivo de cada um é aberto: um item lista seus anexos mesmo onde um arquivo não chegou.</translation>
    </message>
    <message>
        <source>Members differ</source>
        <extracomment>Guide, checks.members, title</extracomment>
        <translation>Os membros diferem</translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
        <extracomment>Guide, checks.members, text</extracomment>
        <translation>Os membros são identificados pelo endereço. Contas que o ocultam são identificadas pelo nome e, onde isso não basta, a linha diz que não é possível saber. Você mesmo falta nos seus grupos até a etapa 7.</translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <extracomment>Guide, checks.attachments, title</extracomment>
        <translation>Os anexos diferem</translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already.</source>
        <extracomment>Guide, checks.attachments, text</extracomment>
        <translation>Veja primeiro na etapa 5 se todos os pacotes estão importados, depois o que ficou de fora ao empacotar na etapa 3: arquivos acima do limite e arquivos que já faltavam no servidor.</translation>
    </message>
    <message>
        <source>Import the chunk of the project once more if it should be there.</source>
        <extracomment>Guide, checks.attachments, remedy</extracomment>
        <translation>Importe mais uma vez o pacote do projeto, se o arquivo deveria estar lá.</translation>
    </message>
    <message>
        <source>Users differ</source>
        <extracomment>Guide, checks.users, title</extracomment>
        <translation>Os usuários diferem</translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <extracomment>Guide, checks.users, text</extracomment>
        <translation>Os usuários são vinculados pelo endereço de e-mail: os que tinham o mesmo endereço se tornaram um só. Contas que o site oculta de você não são contadas. Usuários excluídos no servidor não vêm junto.</translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <extracomment>Guide, checks.avatars, title</extracomment>
        <translation>Faltam avatares ou logotipos</translation>
    </message>
    <message>
        <source>They are in the first chunk of the media.</source>
        <extracomment>Guide, checks.avatars, text</extracomment>
        <translation>Eles estão no primeiro pacote da mídia.</translation>
    </message>
    <message>
        <source>Import it once more, or set the pictures again by hand.</source>
        <extracomment>Guide, checks.avatars, remedy</extracomment>
        <translation>Importe-o mais uma vez, ou defina as imagens de novo manualmente.</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>Guide, checks.apps, title</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them.</source>
        <extracomment>Guide, checks.apps, text</extracomment>
        <translation>Os dados de apps do Marketplace não vêm com a importação. Cada app tem seu próprio caminho, o BigPicture também.</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide.</source>
        <extracomment>Guide, checks.apps, remedy</extracomment>
        <translation>Instale os apps de que ainda precisa e siga o guia de cada fornecedor.</translation>
    </message>
    <message>
        <source>A script of ours no longer finds anything</source>
        <extracomment>Guide, checks.scripts, title</extracomment>
        <translation>Um script nosso não encontra mais nada</translation>
    </message>
    <message>
        <source>Jira Cloud has removed the search that scripts for the server use, and answers 410.</source>
        <extracomment>Guide, checks.scripts, text</extracomment>
        <translation>O Jira Cloud removeu a pesquisa que os scripts para o servidor usam e responde 410.</translation>
    </message>
    <message>
        <source>Let it use the new search (search/jql), an API token in the place of the password, and accounts in the place of user names.</source>
        <extracomment>Guide, checks.scripts, remedy</extracomment>
        <translation>Faça-o usar a nova pesquisa (search/jql), um token de API no lugar da senha e contas no lugar de nomes de usuário.</translation>
    </message>
    <message>
        <source>Known faults</source>
        <extracomment>Guide, checks.tracker, title</extracomment>
        <translation>Falhas conhecidas</translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker (jira.atlassian.com) lists the known faults of imports, how far they are, and ways around them.</source>
        <extracomment>Guide, checks.tracker, text</extracomment>
        <translation>O rastreador público da Atlassian (jira.atlassian.com) lista as falhas conhecidas das importações, em que pé estão e como contorná-las.</translation>
    </message>
    <message>
        <source>Where help is</source>
        <extracomment>Guide, checks.support, title</extracomment>
        <translation>Onde há ajuda</translation>
    </message>
    <message>
        <source>Atlassian&apos;s community answers questions, their support helps with the rest.</source>
        <extracomment>Guide, checks.support, text</extracomment>
        <translation>A comunidade da Atlassian responde a perguntas; o suporte deles ajuda com o resto.</translation>
    </message>
    <message>
        <source>Give support the report of this page: it holds the figures that they ask for, and no secrets.</source>
        <extracomment>Guide, checks.support, remedy</extracomment>
        <translation>Dê ao suporte o relatório desta página: ele contém os números que pedem, e nenhum segredo.</translation>
    </message>
    <message>
        <source>The road in five steps</source>
        <extracomment>Guide, bigpicture.road, title</extracomment>
        <translation>O caminho em cinco etapas</translation>
    </message>
    <message>
        <source>1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there. None of them may be left out.</source>
        <extracomment>Guide, bigpicture.road, text</extracomment>
        <translation>1: o dump do app, aqui. 2: o backup do Jira, que é a etapa 2 do caminho do próprio Jira. 3: a importação dele, a etapa 4 do Jira. 4: o app é instalado no site da nuvem. 5: o dump é restaurado lá. Nenhuma delas pode ficar de fora.</translation>
    </message>
    <message>
        <source>Version 8.2.2 or later</source>
        <extracomment>Guide, bigpicture.version, title</extracomment>
        <translation>Versão 8.2.2 ou posterior</translation>
    </message>
    <message>
        <source>A dump of an older version is not for the cloud.</source>
        <extracomment>Guide, bigpicture.version, text</extracomment>
        <translation>Um dump de uma versão mais antiga não serve para a nuvem.</translation>
    </message>
    <message>
        <source>Upgrade the app on the server before the dump.</source>
        <extracomment>Guide, bigpicture.version, remedy</extracomment>
        <translation>Atualize o app no servidor antes do dump.</translation>
    </message>
    <message>
        <source>Jira Data Center</source>
        <extracomment>Guide, bigpicture.data-center, title</extracomment>
        <translation>Jira Data Center</translation>
    </message>
    <message>
        <source>The app asks to be installed again, in the same version, before it prepares a dump. On a cluster this may put the other nodes&apos; app out of work for a while.</source>
        <extracomment>Guide, bigpicture.data-center, text</extracomment>
        <translation>O app pede para ser instalado de novo, na mesma versão, antes de preparar um dump. Em um cluster, isso pode deixar o app dos outros nós fora de serviço por um tempo.</translation>
    </message>
    <message>
        <source>Do it at an hour when nobody works with the app.</source>
        <extracomment>Guide, bigpicture.data-center, remedy</extracomment>
        <translation>Faça isso em um horário em que ninguém trabalhe com o app.</translation>
    </message>
    <message>
        <source>Where dumps are made</source>
        <extracomment>Guide, bigpicture.dumps-page, title</extracomment>
        <translation>Onde os dumps são feitos</translation>
    </message>
    <message>
        <source>In the app on the server: App configuration, Advanced, Database dumps.</source>
        <extracomment>Guide, bigpicture.dumps-page, text</extracomment>
        <translation>No app do servidor: App configuration, Advanced, Database dumps.</translation>
    </message>
    <message>
        <source>New dump</source>
        <extracomment>Guide, bigpicture.new-dump, title</extracomment>
        <translation>“New dump”</translation>
    </message>
    <message>
        <source>Press “New dump”, type a description by which you will know it again, and confirm with “Create dump”.</source>
        <extracomment>Guide, bigpicture.new-dump, text</extracomment>
        <translation>Clique em “New dump”, digite uma descrição que você reconheça depois e confirme com “Create dump”.</translation>
    </message>
    <message>
        <source>The dump is not in the list</source>
        <extracomment>Guide, bigpicture.not-listed, title</extracomment>
        <translation>O dump não está na lista</translation>
    </message>
    <message>
        <source>The page shows how far it is, and the dump stands on top when it is finished.</source>
        <extracomment>Guide, bigpicture.not-listed, text</extracomment>
        <translation>A página mostra o andamento, e o dump aparece no topo quando está pronto.</translation>
    </message>
    <message>
        <source>Load the page anew.</source>
        <extracomment>Guide, bigpicture.not-listed, remedy</extracomment>
        <translation>Recarregue a página.</translation>
    </message>
    <message>
        <source>Download and keep it</source>
        <extracomment>Guide, bigpicture.download, title</extracomment>
        <translation>Baixar e guardar</translation>
    </message>
    <message>
        <source>Press “Download” in its line. Cloudward takes the file from the download folder, notes its checksum and keeps it with the migration.</source>
        <extracomment>Guide, bigpicture.download, text</extracomment>
        <translation>Clique em “Download” na linha dele. O Cloudward pega o arquivo na pasta de downloads, anota a soma de verificação e o guarda com a migração.</translation>
    </message>
    <message>
        <source>The file is refused here</source>
        <extracomment>Guide, bigpicture.refused, title</extracomment>
        <translation>O arquivo é recusado aqui</translation>
    </message>
    <message>
        <source>It is empty, is a web page (you were signed out), or is still being written. Cloudward does not look into a dump: its format is not public.</source>
        <extracomment>Guide, bigpicture.refused, text</extracomment>
        <translation>Ele está vazio, é uma página da web (sua sessão tinha terminado) ou ainda está sendo gravado. O Cloudward não olha dentro de um dump: o formato não é público.</translation>
    </message>
    <message>
        <source>Sign in and press Download again, and wait until the browser is done.</source>
        <extracomment>Guide, bigpicture.refused, remedy</extracomment>
        <translation>Faça login, clique em “Download” novamente e espere o navegador terminar.</translation>
    </message>
    <message>
        <source>No migration assistant</source>
        <extracomment>Guide, bigpicture.no-jcma, title</extracomment>
        <translation>Sem assistente de migração</translation>
    </message>
    <message>
        <source>Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.</source>
        <extracomment>Guide, bigpicture.no-jcma, text</extracomment>
        <translation>O JCMA da Atlassian dá números novos a itens e usuários, e o dump não se encaixaria em nada.</translation>
    </message>
    <message>
        <source>Stay on this road from beginning to end.</source>
        <extracomment>Guide, bigpicture.no-jcma, remedy</extracomment>
        <translation>Fique neste caminho do começo ao fim.</translation>
    </message>
    <message>
        <source>The app&apos;s maker has a second road with JCMA for later versions of the app. Take one of the two and never mix them.</source>
        <extracomment>Guide, bigpicture.no-jcma, outdated</extracomment>
        <translation>O fabricante do app tem um segundo caminho, com o JCMA, para versões posteriores do app. Escolha um dos dois e nunca os misture.</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <extracomment>Guide, bigpicture.not-used, title</extracomment>
        <translation>Não é mais usado</translation>
    </message>
    <message>
        <source>Skip the step, or take away the tick in “Before you start”.</source>
        <extracomment>Guide, bigpicture.not-used, text</extracomment>
        <translation>Pule a etapa, ou retire a marca em “Antes de começar”.</translation>
    </message>
    <message>
        <source>Dump and backup belong together</source>
        <extracomment>Guide, bigpicture.same-time, title</extracomment>
        <translation>Dump e backup andam juntos</translation>
    </message>
    <message>
        <source>The dump names issues by their numbers. What is made or deleted in Jira between the dump and the backup fits only one of them.</source>
        <extracomment>Guide, bigpicture.same-time, text</extracomment>
        <translation>O dump menciona os itens pelos números deles. O que for criado ou excluído no Jira entre o dump e o backup só combina com um dos dois.</translation>
    </message>
    <message>
        <source>Make both one after the other, while nobody works.</source>
        <extracomment>Guide, bigpicture.same-time, remedy</extracomment>
        <translation>Faça ambos, um após o outro, enquanto ninguém trabalha.</translation>
    </message>
    <message>
        <source>Who may install apps?</source>
        <extracomment>Guide, bigpicture.who-installs, title</extracomment>
        <translation>Quem pode instalar apps?</translation>
    </message>
    <message>
        <source>An administrator of the site.</source>
        <extracomment>Guide, bigpicture.who-installs, text</extracomment>
        <translation>Um administrador do site.</translation>
    </message>
    <message>
        <source>If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.</source>
        <extracomment>Guide, bigpicture.who-installs, remedy</extracomment>
        <translation>Se o Jira disser que você não pode, faça antes a etapa 7: as importações deixam de fora os grupos de quem as executa.</translation>
    </message>
    <message>
        <source>Find and install it</source>
        <extracomment>Guide, bigpicture.find, title</extracomment>
        <translation>Encontrar e instalar</translation>
    </message>
    <message>
        <source>In Jira choose Apps and “Find new apps”, search for BigPicture, and install it.</source>
        <extracomment>Guide, bigpicture.find, text</extracomment>
        <translation>No Jira, escolha Apps e “Find new apps”, procure o BigPicture e instale-o.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <extracomment>Guide, bigpicture.which, title</extracomment>
        <translation>Qual app?</translation>
    </message>
    <message>
        <source>The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</source>
        <extracomment>Guide, bigpicture.which, text</extracomment>
        <translation>O mesmo do servidor: BigPicture para BigPicture, BigGantt para BigGantt.</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Guide, bigpicture.licence, title</extracomment>
        <translation>A licença</translation>
    </message>
    <message>
        <source>The app needs a valid licence; that of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.</source>
        <extracomment>Guide, bigpicture.licence, text</extracomment>
        <translation>O app precisa de uma licença válida; a do servidor não vale na nuvem. Uma avaliação do Marketplace basta para restaurar e conferir.</translation>
    </message>
    <message>
        <source>How is it seen?</source>
        <extracomment>Guide, bigpicture.seen, title</extracomment>
        <translation>Como ele é detectado?</translation>
    </message>
    <message>
        <source>An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.</source>
        <extracomment>Guide, bigpicture.seen, text</extracomment>
        <translation>Um app instalado tem conta própria no site, e o Cloudward procura uma com o nome do app. Não há chamada documentada que liste os apps instalados; por isso, só a página do próprio app serve de prova.</translation>
    </message>
    <message>
        <source>Upload the dump</source>
        <extracomment>Guide, bigpicture.upload, title</extracomment>
        <translation>Enviar o dump</translation>
    </message>
    <message>
        <source>In the cloud&apos;s app: App configuration, Advanced, Database dumps, “Import”, and the dump of the server.</source>
        <extracomment>Guide, bigpicture.upload, text</extracomment>
        <translation>No app da nuvem: App configuration, Advanced, Database dumps, “Import” e o dump do servidor.</translation>
    </message>
    <message>
        <source>If the upload fails, load the page anew and try again. Cloudward compares the kept file by its checksum before it is given to the page.</source>
        <extracomment>Guide, bigpicture.upload, remedy</extracomment>
        <translation>Se o envio falhar, recarregue a página e tente de novo. O Cloudward confere o arquivo guardado pela soma de verificação antes de entregá-lo à página.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>Guide, bigpicture.restore, title</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Press “Restore” in the line of the dump and confirm; set the tick, press “Next”; type the word RESTORE in capital letters, and press “Restore”.</source>
        <extracomment>Guide, bigpicture.restore, text</extracomment>
        <translation>Clique em “Restore” na linha do dump e confirme; marque a caixa e clique em “Next”; digite a palavra RESTORE em maiúsculas e clique em “Restore”.</translation>
    </message>
    <message>
        <source>Something is in the cloud&apos;s app already</source>
        <extracomment>Guide, bigpicture.overwrites, title</extracomment>
        <translation>Já há algo no app da nuvem</translation>
    </message>
    <message>
        <source>The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps.</source>
        <extracomment>Guide, bigpicture.overwrites, text</extracomment>
        <translation>A restauração substitui tudo isso. Antes, o app faz um dump do seu estado, que fica no topo da lista de dumps.</translation>
    </message>
    <message>
        <source>By restoring that one you are back where you were.</source>
        <extracomment>Guide, bigpicture.overwrites, remedy</extracomment>
        <translation>Restaurando esse dump, você volta para onde estava.</translation>
    </message>
    <message>
        <source>How does the app match people?</source>
        <extracomment>Guide, bigpicture.matching, title</extracomment>
        <translation>Como o app vincula as pessoas?</translation>
    </message>
    <message>
        <source>By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app.</source>
        <extracomment>Guide, bigpicture.matching, text</extracomment>
        <translation>Por e-mail: o endereço que o servidor tinha quando o dump foi feito e o endereço da conta na nuvem. Quem recebeu outro endereço na correção é vinculado pela importação do Jira, e não pelo app.</translation>
    </message>
    <message>
        <source>Choose by hand whom the app leaves open. The list on this page names them, and whom to choose.</source>
        <extracomment>Guide, bigpicture.matching, remedy</extracomment>
        <translation>Escolha manualmente quem o app deixar em aberto. A lista nesta página indica essas pessoas e quem escolher.</translation>
    </message>
    <message>
        <source>Somebody has no account</source>
        <extracomment>Guide, bigpicture.no-account, title</extracomment>
        <translation>Alguém não tem conta</translation>
    </message>
    <message>
        <source>After the restore the screen is gone, and what was theirs is nobody&apos;s.</source>
        <extracomment>Guide, bigpicture.no-account, text</extracomment>
        <translation>Depois da restauração, a tela some, e o que era dessa pessoa não é de ninguém.</translation>
    </message>
    <message>
        <source>Make an account for them before the restore, by an invitation.</source>
        <extracomment>Guide, bigpicture.no-account, remedy</extracomment>
        <translation>Crie uma conta para ela antes da restauração, por um convite.</translation>
    </message>
    <message>
        <source>Many without a match</source>
        <extracomment>Guide, bigpicture.many-unmatched, title</extracomment>
        <translation>Muitos sem vínculo</translation>
    </message>
    <message>
        <source>More than 20: look at them before you go on. More than 30 usually mean that Jira&apos;s import did not bring all users.</source>
        <extracomment>Guide, bigpicture.many-unmatched, text</extracomment>
        <translation>Mais de 20: confira-os antes de continuar. Mais de 30 costumam significar que a importação do Jira não trouxe todos os usuários.</translation>
    </message>
    <message>
        <source>Stop, and look at step 8&apos;s counts before anything else.</source>
        <extracomment>Guide, bigpicture.many-unmatched, remedy</extracomment>
        <translation>Pare e veja as contagens da etapa 8 antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <extracomment>Guide, bigpicture.running, title</extracomment>
        <translation>A recuperação está em andamento</translation>
    </message>
    <message>
        <source>It begins when the users are mapped, and the app&apos;s migration is over when the page says so. Leave the page open until then.</source>
        <extracomment>Guide, bigpicture.running, text</extracomment>
        <translation>Ela começa quando os usuários estão mapeados, e a migração do app termina quando a página diz isso. Até lá, deixe a página aberta.</translation>
    </message>
    <message>
        <source>Look whether it is right</source>
        <extracomment>Guide, bigpicture.verify, title</extracomment>
        <translation>Conferir se está certo</translation>
    </message>
    <message>
        <source>Open the app and compare boxes, their tasks, the Gantt chart, teams and security with the server&apos;s. Only people who know the plans can tell.</source>
        <extracomment>Guide, bigpicture.verify, text</extracomment>
        <translation>Abra o app e compare boxes, as tarefas deles, o gráfico de Gantt, equipes e segurança com os do servidor. Só quem conhece os planos pode dizer.</translation>
    </message>
    <message>
        <source>Why are connections off?</source>
        <extracomment>Guide, bigpicture.connections-off, title</extracomment>
        <translation>Por que as conexões estão desativadas?</translation>
    </message>
    <message>
        <source>The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time.</source>
        <extracomment>Guide, bigpicture.connections-off, text</extracomment>
        <translation>A restauração deixa todas as integrações como “not operational”, para que o app do servidor e o da nuvem não alterem as mesmas coisas em outro sistema ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Switch off a connection on the server before you switch it on in the cloud.</source>
        <extracomment>Guide, bigpicture.connections-off, remedy</extracomment>
        <translation>Desative uma conexão no servidor antes de ativá-la na nuvem.</translation>
    </message>
    <message>
        <source>Where are they switched on?</source>
        <extracomment>Guide, bigpicture.connections-where, title</extracomment>
        <translation>Onde elas são ativadas?</translation>
    </message>
    <message>
        <source>App configuration, Integrations, Connections, the switch in the column Active: only those that you still need.</source>
        <extracomment>Guide, bigpicture.connections-where, text</extracomment>
        <translation>App configuration, Integrations, Connections, a chave na coluna Active: somente as de que você ainda precisa.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>Guide, bigpicture.wrong, title</extracomment>
        <translation>Algo está errado</translation>
    </message>
    <message>
        <source>Nothing is lost: the dump is kept with the migration, and the app&apos;s own dump of the state before is in its list.</source>
        <extracomment>Guide, bigpicture.wrong, text</extracomment>
        <translation>Nada se perdeu: o dump está guardado com a migração, e o dump que o próprio app fez do estado anterior está na lista dele.</translation>
    </message>
    <message>
        <source>The restore may be done again.</source>
        <extracomment>Guide, bigpicture.wrong, remedy</extracomment>
        <translation>A restauração pode ser feita de novo.</translation>
    </message>
</context>
<context>
    <name>Masker</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pessoa %1</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation>é um backup do banco de dados, que não contém anexos; eles estão na pasta inicial do Jira (jira-home)</translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation>não há anexos nele</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>não há nenhum tar nele</translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation>não há anexos nele, mas em sua pasta %1: escolha essa</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation>é um arquivo RAR; descompacte-o antes e escolha a pasta</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation>não é uma pasta nem um arquivo ZIP, tar ou 7z</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation>O usuário “%1” não pode ser alterado: a linha não tem id próprio.</translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation>“%1” não pode substituir um caractere: até %2 caracteres imprimíveis, sem &amp; &lt; &gt; &quot; &apos; - nem ].</translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation>Usuários sem endereço de e-mail precisam de um domínio ou de uma lista de endereços.</translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation>Endereços errados precisam de um domínio a acrescentar, de outro domínio no lugar do deles ou de uma lista de endereços novos.</translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation>“%1” receberia %2, que outro usuário tem. Mande corrigir também os endereços repetidos, ou informe outro endereço.</translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation>%1 e mais %2 mantêm um endereço que não serve: nenhuma regra diz qual deve ser o deles.</translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation>Estes mantêm um endereço que não serve, pois nenhuma regra diz qual deve ser o deles: %1.</translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation>Este backup não tem chaves de usuário: nele, não é possível renomear usuários sem que percam o que lhes pertence.</translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation>Não há usuário “%1” para desativar.</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation>não é um backup do Jira</translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation>seria preciso alterar caracteres demais de uma só linha</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>linha %1, coluna %2: %3</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation>Arquivos que não vão junto</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>Caracteres que o XML não permite</translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation>Caracteres escritos em duas metades</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>Bytes que não são UTF-8</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation>Usuários desativados</translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation>Compartilhamentos públicos</translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation>Permissões de qualquer pessoa</translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation>os pacotes não são colocados na pasta de que são feitos</translation>
    </message>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation>outro Cloudward está empacotando nela</translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation>os pacotes devem ter de 2 a 5 GB; só podem ser menores onde toda a mídia soma menos de 10 GB</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>o que foi gravado é lido de volta diferente</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation>O servidor não mostrou todos os usuários: foram encontrados %1, e há mais. Extraia-os do backup ou do banco de dados para ter todos.</translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation>O servidor mostrou %1 dos seus %2 grupos. Extraia-os do backup ou do banco de dados para ter todos.</translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation>O servidor oculta endereços de e-mail; eles estão vazios em users.csv, para este número de usuários: %1.</translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation>Grupos cujos membros o servidor não informou: %1.</translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation>Associações por meio de um grupo dentro de um grupo: %1. O Jira Cloud não tem grupos assim; por isso, essas pessoas são listadas como membros do grupo externo.</translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation>Usuários deixados de fora porque o nome deles já está em uso em um diretório anterior: %1.</translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation>Usuários deixados de fora porque o diretório deles está desativado: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation>O REST do servidor não informa diretórios: essa coluna de users-details.csv está vazia.</translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation>Usuários cujo diretório não é conhecido: %1.</translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation>Não se sabe quando os usuários fizeram login pela última vez (o REST informa isso a partir do Jira 10): essa coluna de users-details.csv está vazia.</translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
        <translation>Usuários de quem não se conhece nenhum login: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation>Gravado pelo Cloudward %1 em %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation>Isto foi uma prática, com sites simulados.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Versão dele</translation>
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
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Media from</source>
        <translation>Mídia de</translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation>Maior pacote</translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation>Usuários do site da nuvem</translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation>são mantidos e mesclados com os importados</translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation>são substituídos pelos importados</translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation>Usuários exportados para</translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation>Grupos exportados para</translation>
    </message>
    <message>
        <source>Confirmed in “%1”</source>
        <translation>Confirmado em “%1”</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Não executado.</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>responsável: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
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
        <translation>A Atlassian não confirma a regra em que isto se baseia.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What was mended in the backup</source>
        <translation>O que foi corrigido no backup</translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation>O que é importado é uma cópia corrigida. O original está como era, e os achados acima são os da cópia.</translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation>Na lista como</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation>Cópia corrigida</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Tamanho dela</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Lista de todas as alterações</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Gravada em</translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation>Cada arquivo que falta, tem outro tamanho ou ficou de fora</translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation>A lista completa, uma linha por arquivo: %1</translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation>Pacotes de mídia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Arquivos nele</translation>
    </message>
    <message>
        <source>Attachments that are in no chunk, left out: %1</source>
        <translation>Anexos que não estão em nenhum pacote, deixados de fora: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Não revisado.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Na nuvem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation>O que os novos membros ganham</translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation>Acesso aos produtos</translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation>Você foi adicionado novamente a: %1</translation>
    </message>
    <message>
        <source>Proof: both sides compared</source>
        <translation>Prova: os dois lados comparados</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Não comparado.</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>uma estimativa</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation>Nenhum backup foi lido.</translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation>O servidor não foi consultado sobre si mesmo.</translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation>O site da nuvem não foi consultado sobre si mesmo antes da importação.</translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation>As contagens dos dois lados não foram comparadas.</translation>
    </message>
    <message>
        <source>Cannot be known: %1</source>
        <translation>Impossível saber: %1</translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation>A importação de %1 não foi confirmada.</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>O que não foi verificado</translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation>Tudo o que o Cloudward conhece foi verificado ou confirmado.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>Relatório de migração: %1</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation>Depois da migração</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuários e grupos</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Backup do banco de dados</translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation>Backup de anexos, avatares e logotipos</translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation>Importar o backup</translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation>Importar a mídia</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revisar grupos e conceder acesso</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Voltar aos seus grupos</translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation>Verificações após a migração</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Vincular pessoas a contas</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: fazer um dump</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: instalá-lo na nuvem</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: restaurar o dump</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: ativar e conferir</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>impeditivo</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado manualmente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation>lido e aceito</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>não comparável</translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation>ainda não importado</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>em processamento</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>em importação</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>não decidido</translation>
    </message>
    <message>
        <source>left without</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>to be granted</source>
        <translation>a conceder</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>é novo</translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation>mescla-se com %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>passa a ser %1</translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation>não é trazido</translation>
    </message>
    <message>
        <source>Files of projects that were left out</source>
        <translation>Arquivos de projetos deixados de fora</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>Na mídia</translation>
    </message>
    <message>
        <source>While packing</source>
        <translation>Ao empacotar</translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation>Entre os usuários</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took, by the journal</source>
        <translation>Duração, pelo registro</translation>
    </message>
    <message>
        <source>BigPicture&apos;s dump</source>
        <translation>Dump do BigPicture</translation>
    </message>
    <message>
        <source>Could be mended, and was left as it is.</source>
        <translation>Podia ser corrigido e foi deixado como estava.</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>No original</translation>
    </message>
    <message>
        <source>In the mended copy</source>
        <translation>Na cópia corrigida</translation>
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
        <translation>O plano</translation>
    </message>
    <message>
        <source>What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as it may. Times are those of %3.</source>
        <translation>O que falta começa em %1 e leva %2. Cada horário abaixo é o mais tardio: o que resulta se tudo o que vem antes levar o máximo previsto. Os horários são os de %3.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>alguém precisa estar presente</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>depois de: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Começa até</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina até</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>Prosseguir ou não</translation>
    </message>
    <message>
        <source>Before the backup is imported: its audit shows no errors, and nothing is needed any more of what the cloud site holds.</source>
        <translation>Antes de importar o backup: a auditoria dele não mostra erros, e nada do que o site da nuvem contém ainda é necessário.</translation>
    </message>
    <message>
        <source>Before the media are imported: the projects and issues are there, as counted.</source>
        <translation>Antes de importar a mídia: os projetos e itens estão na nuvem, conforme a contagem.</translation>
    </message>
    <message>
        <source>Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.</source>
        <translation>Antes de direcionar as pessoas para a nuvem: os dois lados foram comparados, e alguém de cada equipe conferiu.</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>O que não pode ser desfeito</translation>
    </message>
    <message>
        <source>Importing the backup replaces all Jira data of the cloud site, and media that were imported before.</source>
        <translation>Importar o backup substitui todos os dados do Jira no site da nuvem e remove a mídia importada antes.</translation>
    </message>
    <message>
        <source>The users of the cloud site are deleted and replaced, those of Confluence too.</source>
        <translation>Os usuários do site da nuvem são excluídos e substituídos, também os do Confluence.</translation>
    </message>
    <message>
        <source>Restoring BigPicture’s dump overwrites all that the app holds in the cloud; it makes a dump of that before.</source>
        <translation>Restaurar o dump do BigPicture sobrescreve tudo o que o app contém na nuvem; antes, o app faz um dump disso.</translation>
    </message>
    <message>
        <source>What people write in the cloud does not come back to the server: from then on, going back loses it.</source>
        <translation>O que as pessoas escrevem na nuvem não volta para o servidor: a partir daí, voltar atrás significa perdê-lo.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>O caminho de volta</translation>
    </message>
    <message>
        <source>Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them again at any time.</source>
        <translation>Nada disto altera os dados do servidor. Até que as pessoas sejam direcionadas para a nuvem, o servidor pode ser reaberto para elas a qualquer momento.</translation>
    </message>
    <message>
        <source>An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. Keep the backup and the chunks until nobody asks for the server any more.</source>
        <translation>Uma importação que falhou, ou que trouxe a coisa errada, é feita de novo: primeiro os dados, depois todos os pacotes. Guarde o backup e os pacotes até que ninguém mais pergunte pelo servidor.</translation>
    </message>
    <message>
        <source>Where the cloud site holds anything that is needed, make a backup of the site itself before: it is the only way back for it.</source>
        <translation>Se o site da nuvem contém algo necessário, faça antes um backup do próprio site: é a única forma de recuperá-lo.</translation>
    </message>
    <message>
        <source>Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as they were.</source>
        <translation>Altere por último os nomes DNS, os redirecionamentos e os links para o Jira, e anote como estavam: voltar atrás é deixá-los como estavam.</translation>
    </message>
    <message>
        <source>Whom to tell, and when</source>
        <translation>A quem avisar, e quando</translation>
    </message>
    <message>
        <source>A week before: when Jira is closed, for how long, and where it will be.</source>
        <translation>Uma semana antes: quando o Jira será fechado, por quanto tempo e onde ele estará.</translation>
    </message>
    <message>
        <source>When it begins, when it is late, and when it is done.</source>
        <translation>Quando começar, se atrasar e quando terminar.</translation>
    </message>
    <message>
        <source>Where it is called off: that the server goes on, and when it is tried again.</source>
        <translation>Se for cancelada: que o servidor continua em uso, e quando haverá nova tentativa.</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>Runbook: %1</translation>
    </message>
    <message>
        <source>Before Jira is closed to changes: nothing in “Before you start” stands in the way, and each step has somebody who sees to it.</source>
        <translation>Antes de fechar o Jira para alterações: nada em “Antes de começar” impede a continuação, e cada etapa tem um responsável.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 at %2 a second, as measured</source>
        <translation>%1 a %2 por segundo, conforme medido</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 a second, as is usual</source>
        <translation>%1 à taxa de %2 a %3 por segundo, como é usual</translation>
    </message>
    <message>
        <source>Atlassian does not say how long an import takes</source>
        <translation>A Atlassian não diz quanto tempo uma importação leva</translation>
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
        <translation>realizado</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>definido por você</translation>
    </message>
    <message>
        <source>measured in this run</source>
        <translation>medido nesta execução</translation>
    </message>
    <message>
        <source>from sizes and usual rates</source>
        <translation>por tamanhos e velocidades usuais</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>uma estimativa</translation>
    </message>
</context>
<context>
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation>termina cedo demais, ou é uma de várias partes</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>seus primeiros bytes estão danificados</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>seu diretório está danificado</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>seus dados compactados estão danificados</translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation>uma soma de verificação nele não confere</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>a soma de verificação de %1 não confere</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation>está criptografado; descompacte-o antes com a senha dele e escolha a pasta</translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation>foi compactado com %1, que não é lido aqui; descompacte-o antes e escolha a pasta</translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation>mais de dez milhões de arquivos</translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation>um endereço começa com sftp://</translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation>um endereço tem a forma sftp://user@host/path</translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation>uma senha não deve estar em um endereço; ela será pedida</translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation>escreva ? como %3F e # como %23</translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation>a frase secreta dela é outra, ou não é uma chave privada</translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation>não é uma chave privada</translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation>tem uma frase secreta</translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
        <translation>o servidor pede mais do que uma senha; use uma chave</translation>
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
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation>um cabeçalho nele está danificado</translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation>é uma de várias partes; junte-as antes</translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation>termina cedo demais, ou seu final está danificado</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>seus dados compactados estão danificados</translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation>foi compactado com um dicionário de %1, e descompactá-lo aqui usaria memória demais; descompacte-o antes e escolha a pasta</translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation>não há pacotes (media-001.zip …) nele</translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation>texto fora do elemento raiz</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation>um tipo de documento (DOCTYPE), que nenhum backup do Jira tem</translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation>“&lt;!” seguido de algo que não pode vir aqui</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>o arquivo termina cedo demais</translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation>o arquivo termina dentro do elemento %1</translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation>um único valor de mais de %1</translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation>uma barra em uma tag</translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation>falta um espaço ou o fim da tag</translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation>um segundo elemento raiz, %1</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>elementos aninhados fundo demais</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>falta um sinal de igual</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>o atributo %1 aparece duas vezes</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>faltam aspas</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>um elemento com mais de %1 atributos</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>“&lt;” no valor de um atributo</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>um nome de mais de %1 bytes</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta um nome</translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation>mais de %1 nomes diferentes</translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation>uma tag de fechamento sem a de abertura</translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation>uma tag de fechamento que não é a de %1</translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation>mais do que um nome em uma tag de fechamento</translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation>“]]&gt;” em texto</translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation>a entidade %1, que não foi declarada</translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation>um “e” comercial que não inicia nenhuma referência</translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation>uma referência a um caractere que o XML proíbe</translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation>dois hifens em um comentário</translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation>uma declaração XML que não está bem no início</translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation>falta um espaço em uma instrução de processamento</translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation>a declaração XML não está como deveria</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation>sua soma de verificação não confere</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>seus dados estão danificados</translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation>seus dados terminam cedo demais</translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation>seu diretório se interrompe</translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation>consta que uma entrada é maior que o arquivo</translation>
    </message>
    <message>
        <source>an entry is said to be larger than its data can be</source>
        <translation>consta que uma entrada é maior do que seus dados podem ser</translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation>consta que uma entrada está atrás do diretório</translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation>não é um ZIP, ou falta seu final</translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation>é uma parte de um ZIP que foi dividido em vários arquivos</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>seu diretório não está onde deveria</translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation>seus dados não estão onde o diretório diz</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está criptografado</translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>Endereço da página</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>The page was given %1.</source>
        <translation>A página recebeu %1.</translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation>%1 está chegando: %2 de %3.</translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation>%1 está chegando: %2.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 chegou.</translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
        <translation>Quando a página pedir um arquivo, receberá %1.</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalCard</name>
    <message>
        <source>5. Prove that it arrived</source>
        <translation>5. Comprove que chegou</translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation>O Cloudward conta os projetos e itens do site e os coloca ao lado dos do backup.</translation>
    </message>
    <message>
        <source>Count p&amp;rojects and issues</source>
        <translation>Contar projetos &amp;e itens</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Não há backup auditado com que comparar. Audite-o na etapa 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation>Conecte-se ao site da nuvem em “Antes de começar”, e esta página pode contar por você. Caso contrário, olhe você mesmo alguns projetos e itens.</translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation>Contando o que chegou</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation>Impossível saber</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Na nuvem</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Counts before and after</source>
        <translation>Contagens antes e depois</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation>Levar arquivos um a um</translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation>Por este caminho, os arquivos mantêm o nome, mas não o autor nem a data: mostrarão você e a data de hoje. A lista gerada contém os originais. Onde Import media funciona, ele é o melhor caminho.</translation>
    </message>
    <message>
        <source>Bring &amp;these files</source>
        <translation>&amp;Levar estes arquivos</translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation>Para o que Import media não aceita: um pacote que sempre falha, arquivos que não cabem em nenhum pacote, arquivos que as verificações deram como ausentes. Cada item é consultado antes, para que nada seja adicionado duas vezes. Uma tentativa interrompida continua de onde parou.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>Q&amp;uais arquivos</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quais arquivos</translation>
    </message>
    <message>
        <source>Op&amp;en the list</source>
        <translation>A&amp;brir a lista</translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation>Tudo o que a nuvem ainda não tem</translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation>O que as verificações deram como ausente (itens: %L1)</translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation>O que ficou fora ao empacotar: grande demais para um pacote, ou ilegível naquele momento</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>O que está em %1</translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation>Levando arquivos por REST</translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation>Levados, nesta execução e nas anteriores: %L1. Já estavam lá: %L2.</translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation>Com tamanho diferente do que o backup informa: %L1; a lista os nomeia.</translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation>Itens que o site não mostra a esta conta: %L1.</translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation>Maiores do que o site aceita (%1 por arquivo): %L2.</translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation>Não estão na mídia: %L1.</translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation>Falharam: %L1; a lista diz por quê.</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation>Conecte antes a nuvem, na etapa 0.</translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation>Verifique antes o backup, na etapa 2: ele conhece os nomes dos arquivos e seus itens.</translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation>Escolha antes onde está a mídia, na etapa 3.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation>Trazê-lo para este computador</translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation>Onde está o arquivo: um &amp;caminho que este computador veja, um endereço http(s) ou um lugar no servidor</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Trazer</translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation>O backup está completo: %1. Traga-o agora.</translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation>No servidor, por SSH (SFTP), e a que velocidade</translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation>&amp;Procurar no servidor …</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Trazer</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>sem limite de velocidade</translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
        <translation>%L1 MB por segundo</translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation>Isto não é um endereço nem um caminho completo.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Trazendo %1</translation>
    </message>
    <message>
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation>Indique onde o Jira grava o arquivo: um caminho que este computador veja, ou procure-o no servidor.</translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation>Aguardando o Jira terminar de gravar o backup</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation>Indique o nome do servidor e seu nome de usuário nele.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation>Fazer o backup no servidor</translation>
    </message>
    <message>
        <source>File name (&amp;Jira adds .zip and puts it into the folder export of its home)</source>
        <translation>Nome do arquivo (o Jira acrescenta .&amp;zip e o coloca na pasta export de sua pasta inicial)</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>&amp;Iniciar o backup</translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation>Ou abrir a página do próprio Jira para i&amp;sso</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Su&amp;bstituir</translation>
    </message>
    <message>
        <source>Watch the file &amp;until it is whole</source>
        <translation>Acompan&amp;har o arquivo até ficar completo</translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation>O Jira está gravando o backup</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Não deixe ninguém trabalhar enquanto ele é feito.&lt;/b&gt; O que for alterado nesse meio-tempo pode ficar pela metade no backup, sem nenhum aviso, e depois falhar na importação. Anuncie uma pausa; a partir daqui, ninguém deve trabalhar no Jira.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%L1 itens&lt;/b&gt;: tenha pelo menos %2 livres na pasta export e conte com %3 a %4. Ambos são estimativas pelo número de itens; quem decide são o disco e o banco de dados do seu servidor.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Precisa de espaço e tempo:&lt;/b&gt; tenha alguns gigabytes livres na pasta export. Com um milhão de itens, pode levar uma hora.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation>O servidor já tem um backup com este nome: %1. Indique outro nome ou substitua-o.</translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation>O Jira encontrou no banco de dados caracteres que o XML não permite e oferece removê-los. Isso altera o banco de dados e não pode ser desfeito; por isso, o Cloudward não faz isso por você. Faça uma cópia do banco de dados, inicie então o backup no próprio Jira (Sistema, Importar e exportar, Fazer backup do sistema (Backup system)), confirme lá e volte com o arquivo.</translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
        <translation>Não houve resposta a tempo, muitas vezes porque um proxy no meio do caminho desiste. O Jira pode muito bem continuar gravando: não inicie um segundo backup. Indique abaixo onde está o arquivo, e o Cloudward o acompanha até ficar completo.</translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation>O servidor gravou o backup em %1.</translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation>Conecte o servidor com nome de usuário e senha em “Antes de começar”: um token não basta para isso. Ou faça você mesmo no Jira: Sistema, Importar e exportar, Fazer backup do sistema (Backup system); depois traga o arquivo para cá.</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation>Ou um backup que já está a&amp;qui (ZIP, ou seu entities.xml)</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>Escol&amp;her …</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation>Backup do Jira</translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation>Backups (*.zip entities.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que há nele</translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation>Li estes achados e continuo com este bac&amp;kup</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Não foi encontrado nada que atrapalhe a importação.</translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation>Para &amp;o dump</translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation>Backup do banco de dados do Jira</translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
        <translation>O Jira grava em um único ZIP todos os seus dados, exceto os anexos. O Cloudward o traz para cá, lê, diz o que faria a importação falhar e pode corrigi-lo em uma cópia.</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>O backup está sendo lido.</translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation>O backup está sendo trazido.</translation>
    </message>
    <message>
        <source>The mended copy is being written.</source>
        <translation>A cópia corrigida está sendo gravada.</translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation>Nenhum backup foi lido ainda: traga um ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation>Alguns achados são erros. Corrija-os em uma cópia ou marque que os leu.</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation>Alguns achados são erros. Corrija-os e faça outro backup, ou marque que os leu.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projetos</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuários</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation>anexos, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation>o número de linhas é o que o Jira anotou no final</translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation>o número de linhas difere do que o Jira anotou no final</translation>
    </message>
    <message>
        <source>links to this server in its texts: %1</source>
        <translation>links para este servidor em seus textos: %1</translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
        <translation>Este Jira tem %1, cujas etapas próprias agora estão entre as do Jira. O dump dele faz parte deste backup: faça-o antes que o servidor volte a ser usado.</translation>
    </message>
</context>
<context>
    <name>cloudward::BarList</name>
    <message>
        <source>%L1 others</source>
        <translation>Outros %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>Senhas, tokens e chaves ficam no chaveiro deste sistema, nunca nos arquivos do Cloudward.</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation>Senhas, tokens e chaves ficam apenas na memória e desaparecem quando o Cloudward é fechado.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Apps with a migration of their own</source>
        <translation>Apps com migração própria</translation>
    </message>
    <message>
        <source>This &amp;Jira uses BigPicture or BigGantt</source>
        <translation>Este Jira usa BigPi&amp;cture ou BigGantt</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation>Conecte os dois lados, e o Cloudward verifica sozinho o que pode. O que ele não consegue ver, você confere e marca.</translation>
    </message>
    <message>
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
        <translation>A importação excluiria o que %1 contém. Para continuar, digite o nome do site no cartão dele.</translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation>Isto impede continuar: %1.</translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation>Ainda em aberto (conecte, ou confira e marque): %1.</translation>
    </message>
    <message>
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation>Consta no backup. As etapas próprias ficam entre as do Jira: um dump antes do backup do Jira, sua restauração depois das importações.</translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
        <translation>Seus planos não estão no backup do Jira. Com esta marca, as etapas próprias ficam entre as do Jira: um dump antes do backup do Jira, sua restauração depois das importações. Um backup que inclui o app faz esta marca sozinho.</translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation>%1 de %2 resolvidas.</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Nesta página do app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, uma descrição, Create dump&lt;/li&gt;&lt;li&gt;Espere até que ele esteja no topo da lista; recarregue a página se não estiver&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;O arquivo é recebido assim que chega e guardado com a migração.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation>O app no servidor</translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation>Ver&amp;são dele</translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation>como Gerenciar apps mostra</translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation>Não use neste caminho o Jira Cloud Migration Assistant (JCMA) da Atlassian: ele dá números novos a itens e usuários, e então o dump não se encaixa em nada. O app tem outro caminho para o JCMA; os dois não se misturam.</translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation>Fazer o dump</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Faça login no servidor como administrador e abra o app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, uma descrição que você reconheça depois, Create dump.&lt;/li&gt;&lt;li&gt;Espere até que ele apareça no topo da lista. Se não aparecer, recarregue a página.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Faça-o logo antes do backup do Jira na etapa 2, enquanto ninguém trabalha: o que for planejado entre um e outro não estará em nenhum dos dois, ou só em um.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>Abrir o app a&amp;qui</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Abrir o app no seu navegado&amp;r</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Guardar o arquivo</translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation>Seu navegador coloca os &amp;downloads em</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Keep this &amp;file</source>
        <translation>&amp;Guardar este arquivo</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>Usar &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation>Dump do app</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation>O dump está guardado com a migração. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation>Não foi possível guardar o arquivo; o guia diz por quê.</translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation>Integrações, para mais tarde</translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation>Depois da restauração, todas as conexões com outros sistemas ficam desativadas. Anote os nomes agora, um por linha, para não esquecer nenhuma: App configuration › Integrations › Connections. Deixe vazio se não houver.</translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation>Nomes das conexões do app, um por linha</translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation>Os dados do próprio app não viajam no backup do Jira. O app os grava em um dump, e o app da nuvem o lê.</translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation>O app precisa ser atualizado para %1 ou posterior antes de fazer o dump.</translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation>O dump está sendo copiado.</translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation>Nenhum dump foi guardado ainda. Pule esta etapa somente se os dados do app não devem vir junto.</translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation>No backup consta %1 %2.</translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation>Gerenciar apps, no servidor, mostra a versão; um backup lido na etapa 2 também.</translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation>%1 %2 faz dumps que a nuvem aceita (%3 ou posterior).</translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation>%1 %2 é antigo demais: a nuvem aceita dumps de %3 ou posterior. Atualize antes o app no servidor.</translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation>O app precisa ser %1 ou posterior. Digite aqui a versão dele.</translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation>No Jira Data Center, o app pede para ser instalado mais uma vez antes de fazer um dump. Instale de novo a mesma versão quando ele pedir. Em um cluster, isso desativa o app nos outros nós até que eles o acompanhem; por isso, faça isso fora do horário de trabalho.</translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation>O endereço do servidor ainda não é conhecido: informe-o em “Antes de começar”.</translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation>Guardado: %1, %2, de %3.&lt;br&gt;SHA-256: %4</translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation>Aguardando um arquivo novo nessa pasta.</translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation>Novo desde que você foi ao app: %1, %2. É o dump? De fora não dá para ver o que há nele.</translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation>Guardando o dump do app</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: fazer um dump</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation>Ativar novamente as conexões</translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation>Depois da restauração, todas as integrações ficam “not operational”, para que o app do servidor e o da nuvem não alterem ambos as mesmas coisas. Desative cada uma primeiro no servidor e depois ative-a na nuvem: App configuration › Integrations › Connections, a chave na coluna Active. Marque-a aqui quando estiver ativada.</translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation>Abrir as cone&amp;xões</translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation>Nenhuma conexão foi anotada na etapa 1 do BigPicture. Se a lista no app também estiver vazia, não há nada a fazer.</translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation>Conexões ativadas novamente</translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation>Nome de uma conexão</translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation>Nome de outra conexão</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation>Conferir o app</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>A&amp;brir o app</translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation>Os planos voltaram. As conexões com outros sistemas ainda estão desativadas, e só quem conhece os planos pode dizer se estão certos.</translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation>Ainda não ativadas: %1. Remova da lista o que deve continuar desativado.</translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation>Olhe o app e marque o que estiver certo: restam %1.</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: ativar e conferir</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>Install it</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, no menu do próprio site.&lt;/li&gt;&lt;li&gt;Procure o app e escolha o mesmo do servidor.&lt;/li&gt;&lt;li&gt;Instale-o. Você precisa ser administrador do site.&lt;/li&gt;&lt;li&gt;Informe a licença dele ou inicie uma avaliação.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Abra-o uma vez e não crie nada nele: o que houver lá é substituído na próxima etapa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation>&amp;Encontrar o app</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Ele está lá?</translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation>Olhar no &amp;site</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>A&amp;brir o app</translation>
    </message>
    <message>
        <source>It opens on the site, and its &amp;licence or trial is valid</source>
        <translation>Ele abre no site, e sua licença &amp;ou avaliação é válida</translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation>O dump é restaurado pelo próprio app; por isso, o app precisa estar antes no site da nuvem.</translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation>Abra o app no site e marque que ele está lá.</translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation>Procurando o app</translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation>Conecte o site da nuvem para que o Cloudward olhe sozinho.</translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation>Há no site uma conta com o nome do app: %1. Pelo que se sabe, um app instalado tem uma; se a licença é válida, só a página dele diz.</translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation>Nenhuma conta do app foi vista. Uma nova demora até meio minuto para aparecer. Se mesmo assim ele abre no site, está lá: nem todo app dá o próprio nome à sua conta.</translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation>Sua conta não pode listar as contas de apps; por isso, não dá para saber daqui. Abra o app para ver.</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: instalá-lo na nuvem</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation>O dump está na lista do app</translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation>App configuration › Advanced › Database dumps › Import, e o arquivo acima.</translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation>“Restore” foi acionado e confirmado</translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation>Na linha com o nome do dump: Restore, depois a caixa e Next, depois a palavra RESTORE em maiúsculas. Antes, o app faz um dump do seu estado atual.</translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation>Os usuários estão mapeados</translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation>O app mostra quem ele não conseguiu vincular. Escolha uma conta para cada um, segundo a lista acima.</translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation>A restauração terminou</translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation>O app avisa; com planos grandes, demora um pouco.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Nesta página do app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: o dump guardado é fornecido sozinho&lt;/li&gt;&lt;li&gt;Restore, na linha dele&lt;/li&gt;&lt;li&gt;A caixa, e Next&lt;/li&gt;&lt;li&gt;Digite RESTORE, e Restore&lt;/li&gt;&lt;li&gt;Escolha contas pela lista abaixo&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Tudo isso cabe a você acionar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation>Contas a escolher</translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation>Quem o app não vai vincular</translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation>O app vincula pessoas pelos endereços de e-mail que o servidor tinha e pergunta pelas demais no meio da restauração. Aqui você sabe de antemão por quem ele perguntará, no máximo: de fora não dá para ver quais usuários o dump menciona.</translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation>Ver &amp;quem será vinculado</translation>
    </message>
    <message>
        <source>To the co&amp;unts</source>
        <translation>Para as co&amp;ntagens</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>Para as pess&amp;oas</translation>
    </message>
    <message>
        <source>&amp;I have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation>Confer&amp;i: os usuários estão na nuvem, e estes devem ser escolhidos manualmente</translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation>Usuários que o app não vai vincular, e quem escolher</translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation>&amp;Salvar esta lista como CSV…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation>A restauração substitui tudo o que o app da nuvem contém. Antes, o app faz um dump do seu estado atual, para que você possa voltar atrás; nada do próprio Jira é tocado.</translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation>Caminho do dump guardado</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>A&amp;brir o app aqui</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>Abrir o app no seu navegado&amp;r</translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation>O dump guardado está íntegro: tamanho e soma de verificação são os mesmos de antes.</translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation>O dump do app é enviado e restaurado na página do próprio app; os usuários que ele não consegue vincular são escolhidos manualmente e, por isso, são listados aqui antes.</translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation>Importe antes o backup do Jira (etapa 4): os planos do app tratam dos itens dele.</translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation>Nenhum dump foi guardado: faça-o na etapa 1 do BigPicture.</translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation>Veja quem será vinculado antes que a restauração pergunte.</translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation>Mais de %1 usuários ficariam sem vínculo: confira antes os usuários.</translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation>Marque cada parte da restauração quando a vir concluída.</translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation>Vendo quem será vinculado</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation>A importação do Jira (etapa 4) ainda não foi confirmada; sem ela, o app não encontra ninguém.</translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation>Na última consulta, %L1 ficariam sem vínculo. Consulte novamente para ver a lista.</translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation>Por e-mail: %L1. A escolher manualmente, no máximo: %L2.</translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation>Destes, esperados, porque o endereço mudou depois do dump ou ninguém é necessário: %L1.</translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation>Destes, sem nenhuma conta que se saiba ser deles: %L1. Crie uma antes da restauração ou aceite uma sugestão onde ela estiver certa.</translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation>Contas que ocultam o endereço, que o app talvez veja ou não: %L1.</translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation>Vinculados a uma conta diferente da que a importação do Jira usou; por isso, confira-os: %L1.</translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation>Usuários excluídos e usuários dos próprios apps, deixados de lado: %L1.</translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation>Não foi possível consultar a organização sobre endereços ocultos: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation>&lt;b&gt;Pare e confira.&lt;/b&gt; %L1 usuários ficariam sem vínculo. Tantos assim costumam significar que a importação do Jira não trouxe todos os usuários. Compare as contagens da etapa 8 e confira as pessoas antes da restauração.</translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation>%L1 usuários ficariam sem vínculo, o que é muito. Confira antes as pessoas: há um motivo que você conheça?</translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation>Todos serão vinculados por e-mail.</translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation>Poucos, dá para escolher manualmente: %L1.</translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation>Comparando o dump guardado</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: restaurar o dump</translation>
    </message>
</context>
<context>
    <name>cloudward::BrowserCover</name>
    <message>
        <source>This page is not ours, and nothing in it can be masked.</source>
        <translation>Esta página não é do Cloudward, e nada nela pode ser mascarado.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar a página</translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and accept it</source>
        <translation>Comparei e aceito</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este computador não confia no certificado de %1: %2&lt;/p&gt;&lt;p&gt;A impressão digital SHA-256 dele é&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Pergunte ao administrador do servidor se está certa antes de enviar uma senha para lá. Aceitá-la vale somente para este host.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
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
        <translation>Responsável</translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation>%1: responsável</translation>
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
        <translation>Conferido por você</translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation>Li isto e continuo</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Conferi isto</translation>
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
        <translation>Outros %L1</translation>
    </message>
    <message>
        <source>Point at a part, or use the arrow keys, to read what it is.</source>
        <translation>Aponte para uma parte, ou use as teclas de seta, para ler o que ela é.</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation>Abri&amp;r alguns anexos do último pacote</translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation>Abrindo anexos de %1</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation>avatares e logotipos</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation>%L1: %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>Início do SHA-256</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processando</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Projetos nele</translation>
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
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>E-mail of a site a&amp;dministrator</source>
        <translation>E-mail de um administrad&amp;or do site</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>To&amp;ken de API</translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation>Chave de API da organi&amp;zação</translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation>opcional: permite que a etapa 6 conceda acesso por você</translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation>Conectar à n&amp;uvem</translation>
    </message>
    <message>
        <source>The site&apos;s name, to say that what it holds may be lost</source>
        <translation>O nome do site, para dizer que o que ele contém pode ser perdido</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation>Isto não é um endereço. Ele deveria ser como https://your-site.atlassian.net.</translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation>Informe o endereço de e-mail da sua conta Atlassian.</translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation>Informe um token de API. Você o cria em id.atlassian.com, em Security.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation>Você disse que tudo no Jira de %1 pode ser perdido: a importação o substitui.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation>&lt;b&gt;A importação exclui o que está lá.&lt;/b&gt; Ela substitui cada projeto, item e configuração do Jira de %1. Faça antes um backup dele ou use um site vazio.</translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation>Para continuar com este site, di&amp;gite o nome dele: %1</translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation>se a conta administra o Jira</translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation>se administra o site</translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation>quantos projetos há</translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation>quantos itens há</translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation>que tamanho um anexo pode ter</translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation>quantas vagas há</translation>
    </message>
    <message>
        <source>which plan it has</source>
        <translation>que plano ele tem</translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation>administrador do site</translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation>administrador do Jira</translation>
    </message>
    <message>
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation>administrador do Jira, não visto como administrador do site</translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation>cujas permissões não puderam ser lidas</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>não é administrador</translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
        <translation>Não foi possível contar o que o site contém.</translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation>O site está vazio.</translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation>O site contém %L1 projetos e cerca de %L2 itens.</translation>
    </message>
    <message>
        <source>%1: seats without a limit.</source>
        <translation>%1: vagas sem limite.</translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation>%1: %L2 vagas.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation>%1: %L2 de %L3 vagas estão ocupadas.</translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation>O backup tem %L1 usuários ativos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation>&lt;b&gt;São %L1 a mais do que as vagas que há.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation>“%1” em %2. Login feito como %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation>O token tem escopos; ele funciona por meio de api.atlassian.com.</translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation>Os anexos do backup precisam de %1 de armazenamento; o que os planos armazenam está abaixo, em Armazenamento.</translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation>O que não foi possível saber, por falta de permissão ou escopo: %1.</translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation>A chave da organização não pode ser usada: %1 %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation>A chave da organização funciona: este site pertence a “%1”.</translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Da&amp;tabase</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Name &amp;of the database</source>
        <translation>&amp;Nome do banco de dados</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>Nome de &amp;usuário nele</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Schem&amp;a</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>ODBC d&amp;river or data source</source>
        <translation>Driver ou fonte de dados &amp;ODBC</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>A senha fica no chaveiro deste sistema, nunca nos arquivos do Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>A senha fica apenas na memória e desaparece quando o Cloudward é fechado.</translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation>Tudo isso, menos a senha, está no dbconfig.xml do Jira. A conexão é criptografada onde o banco de dados oferece isso; o certificado dele não é verificado.</translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation>O SQL exato que será executado</translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation>&amp;Copiar o SQL</translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation>db.example.com ou, com uma porta diferente de %1: db.example.com:4711</translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation>jiraschema, ou o que constar no dbconfig.xml</translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation>se for outro que não o do próprio usuário</translation>
    </message>
    <message>
        <source>Name &amp;of the service</source>
        <translation>&amp;Nome do serviço</translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation>O SQL exato que será executado, em uma transação que só pode ler</translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
        <translation>O SQL exato que será executado: ele só lê, e a transação é revertida</translation>
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
        <translation>Isto</translation>
    </message>
    <message>
        <source>it</source>
        <translation>isto</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>o site</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>O site</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation>Não há espaço suficiente para %1: são necessários %2, e há %3 livres.</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation>Não há espaço suficiente para %1: são necessários %2.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation>O disco está cheio; não foi possível gravar %1 até o fim.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libere pelo menos %1 lá, ou escolha uma pasta em outro disco, e comece de novo. O que já estava íntegro é mantido.</translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>Libere algum espaço lá, ou escolha uma pasta em outro disco, e comece de novo. O que já estava íntegro é mantido.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation>%1 é grande demais: %2, e o limite é %3.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 é grande demais: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
        <translation>Em vez de um arquivo, %1 enviou uma página web, muito provavelmente uma página de login.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation>%1 está danificado ou incompleto na linha %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation>%1 está danificado, incompleto ou não é o tipo de arquivo que cabe aqui.</translation>
    </message>
    <message>
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation>Uma página de login da sua empresa está na frente do Jira: %1.</translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation>O endereço novo do Jira é %1, e sua senha só vai para o endereço que você informar.</translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation>%1 não aceita senhas de programas (a autenticação básica está desativada lá).</translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation>%1 não conhece tokens de acesso pessoal: eles surgiram no Jira 8.14.</translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation>Uma página pergunta algo que só você pode decidir.</translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation>Informe um token de acesso pessoal no lugar da senha (Jira 8.14 e posteriores, no seu perfil do Jira). Sem um, marque as verificações manualmente e faça o backup no seu navegador.</translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation>Se esse é o seu Jira, informe este endereço e conecte de novo.</translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation>Crie um token de acesso pessoal no seu perfil do Jira e informe-o aqui, sem nome de usuário.</translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation>Informe um nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation>Abra essa página no seu navegador, decida lá e volte.</translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation>O site recusou %1: precisa-se de %2, e restam %3.</translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation>O site recusou %1 porque não condiz com o estado atual dele.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Parado, como você pediu.</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 não pode ser usado assim.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 não foi encontrado.</translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation>%1 está lá, mas não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 já existe e foi deixado como está.</translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation>%1 mudou desde que este trabalho começou.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation>%1 é de um tipo com que o Cloudward não lida.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Sem conexão com %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation>Este computador não confia no certificado que %1 apresenta.</translation>
    </message>
    <message>
        <source>%1 has a key that this computer does not know yet.</source>
        <translation>%1 tem uma chave que este computador ainda não conhece.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
        <translation>%1 mostra uma chave diferente daquela em que se confia.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 recusou o login.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation>O Jira bloqueou este login até que o enigma de imagem (CAPTCHA) seja resolvido em um navegador.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation>Sua conta fez login, mas não pode fazer isto: %1.</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation>Sua conta fez login, mas não pode fazer isto.</translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation>Algo respondeu ao contatar %1, mas não é o Jira que esperávamos.</translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation>%1 pediu várias vezes que fôssemos mais devagar.</translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation>%1 teve uma falha própria.</translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation>Aconteceu algo para o qual o Cloudward não foi feito.</translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation>Falta neste computador o driver para este banco de dados. Instale o pacote ou o driver ODBC indicado e inicie o Cloudward de novo.</translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Consulte o nome do banco de dados no dbconfig.xml, na pasta inicial do Jira.</translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>Este banco de dados não tem as tabelas de um Jira onde elas foram procuradas. Consulte o banco de dados e o esquema no dbconfig.xml, na pasta inicial do Jira.</translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation>Verifique o usuário e a senha do banco de dados; não são os do Jira. O Cloudward só tenta uma vez, para que a conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation>Peça ao administrador do banco de dados que deixe esta conta ler as tabelas do Jira a partir deste computador; ela não precisa de direito de gravação.</translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation>Verifique o servidor e a porta, e se o banco de dados aceita outros computadores além do do Jira (firewall, VPN). O Cloudward também pode ser executado na própria máquina do Jira.</translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation>A organização só aceita chaves criadas por um de seus administradores em admin.atlassian.com, em Settings, API keys; o token de API de um site não funciona lá. As chaves expiram, no máximo depois de um ano.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation>Verifique o endereço de e-mail e o token. Os tokens expiram no máximo depois de um ano; você cria um novo em id.atlassian.com, em Security. Tokens com escopos só funcionam por meio de api.atlassian.com, e o id do site, necessário para isso, não pôde ser lido (_edge/tenant_info): use então um token sem escopos.</translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation>O token é válido, mas falta um escopo. Crie um em id.atlassian.com, em Security, com read:jira-user, read:jira-work, write:jira-work e manage:jira-configuration, ou um sem escopos.</translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation>O que foi concluído antes é mantido. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corrija e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation>Verifique a grafia, e se o disco ou o site que o contém pode ser acessado daqui; depois tente de novo.</translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation>Veja se outro programa o está usando, se sua conta pode lê-lo e se o disco está bem; ou copie-o para outro lugar e escolha a cópia.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation>Escolha uma pasta em que sua conta possa gravar, ou peça o direito de gravar lá.</translation>
    </message>
    <message>
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation>Use outro nome, ou permita que ele seja substituído onde isso for oferecido.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation>Espere até que ninguém mais grave nele e comece de novo com o conteúdo atual.</translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation>Abra o endereço em um navegador. Traga o arquivo com uma conta que possa lê-lo, ou copie-o por SSH ou manualmente.</translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation>Traga-o ou exporte-o mais uma vez; se continuar igual, a cópia na origem está danificada.</translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
        <translation>Forneça-o em um dos tipos que o Cloudward lê; a ajuda os cita.</translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation>Divida-o, aumente o limite onde isso for permitido, ou transfira-o manualmente.</translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation>Verifique o endereço e a sua rede (VPN, proxy, firewall) e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation>O trabalho pode ainda estar em andamento do outro lado. Confira antes de iniciá-lo pela segunda vez e depois tente de novo.</translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation>Verifique se o endereço está certo. Se sua empresa assina os próprios certificados, compare a impressão digital com a que o administrador dela tem e aceite-a para este host, ou peça que a autoridade da empresa seja adicionada às confiáveis deste computador.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation>Pergunte ao administrador do servidor se esta impressão digital está certa (ssh-keygen -lf a mostra lá), e só então aceite-a.</translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>Pare e pergunte ao administrador do servidor: alguém pode estar interceptando a conexão. Se o servidor realmente tem uma chave nova, remova a antiga com ssh-keygen -R e conecte de novo.</translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation>Verifique o usuário e a senha ou o token. Os tokens da Atlassian expiram no máximo depois de um ano: em caso de dúvida, crie um novo em id.atlassian.com, em Security. O Cloudward só tenta uma vez, para que sua conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation>Faça login no Jira uma vez no seu navegador, resolva o enigma lá e depois tente de novo aqui.</translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation>Use uma conta com os direitos de administração que esta etapa indica, ou peça a alguém que os tenha.</translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation>Abra o endereço em um navegador. Um proxy ou uma página de login pode estar na frente dele, ou falta o caminho de contexto (como /jira).</translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation>Espere alguns minutos e comece de novo; o que foi lido ou feito não se perdeu.</translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation>Confira o site: talvez não haja vagas livres no plano dele, ou alguém tenha alterado a mesma coisa. Corrija isso e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation>Tente de novo daqui a alguns minutos. Se continuar assim, os administradores dele ou o suporte da Atlassian precisam dos detalhes.</translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation>Seus arquivos estão como estavam. Tente de novo; se acontecer outra vez, copie os detalhes e comunique-os.</translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation>Você precisa desta etapa?</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuários e grupos</translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation>Ler do se&amp;rvidor</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation>Extrair &amp;do backup</translation>
    </message>
    <message>
        <source>Read them from the server&apos;s &amp;database</source>
        <translation>&amp;Ler do banco de dados do servidor</translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
        <translation>&amp;Gravar os três arquivos em</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Escolher …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Mos&amp;trar na pasta</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Pasta para os arquivos exportados</translation>
    </message>
    <message>
        <source>What was found among these users</source>
        <translation>O que foi encontrado entre estes usuários</translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
        <translation>Nada que impeça a importação.</translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation>Só é necessário quando os usuários vêm de LDAP, Active Directory ou Crowd: esses não vêm com o backup.</translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation>Exporte os arquivos ou pule esta etapa.</translation>
    </message>
    <message>
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation>De onde os usuários vêm consta no backup e no banco de dados. Se você sabe que usa somente o diretório interno do Jira, pule esta etapa; caso contrário, exporte agora, ou leia antes um backup na etapa 2 e volte.</translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation>Não. Todos os usuários estão no diretório interno do Jira e vêm com o backup. Continue.</translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation>Sim, ou um dos outros dois caminhos abaixo: %L1 usuários ativos vêm de %2.</translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation>Recomendado aqui.</translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation>Mova os usuários para o diretório interno do Jira antes do backup. É o melhor onde o LDAP só verifica senhas.</translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation>Crie usuários e grupos manualmente na nuvem depois da importação, onde forem poucos.</translation>
    </message>
    <message>
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation>Exporte-os aqui e entregue users.csv e groups.csv ao suporte da Atlassian, que os cria. Para %L1 usuários ou mais.</translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation>Ler do se&amp;rvidor: %1</translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation>Ler do se&amp;rvidor (conecte-o em “Antes de começar”)</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation>Extrair &amp;do backup: %L1 usuários</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation>Extrair &amp;do backup (leia antes um na etapa 2)</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation>Gravado em %1: users.csv com %L2 usuários, groups.csv com %L3 associações, users-details.csv com diretório, atividade e último login.</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation>Gravado em %1: users.csv com %L2 usuários e groups.csv com %L3 associações.</translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation>Exportando usuários e grupos</translation>
    </message>
</context>
<context>
    <name>cloudward::FactRow</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
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
        <translation>Mudou desde 2019: %1</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ir para esta etapa</translation>
    </message>
    <message>
        <source>Go to the step: %1</source>
        <translation>Ir para a etapa: %1</translation>
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
        <translation>Mostrar por que isto importa e o que fazer</translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation>Exemplos, e mais %L1:</translation>
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
        <translation>Erros: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avisos: %1</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
</context>
<context>
    <name>cloudward::GrantCard</name>
    <message>
        <source>Grant product access</source>
        <translation>Conceder acesso aos produtos</translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation>Conceder acesso aos grupos decidid&amp;os (%1)</translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation>O Cloudward dá aos grupos que você decidiu a função de usuário no produto e a lê de volta por até um minuto. Cada membro ocupa uma vaga do seu plano.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation>Com uma chave da sua organização (informada em “Antes de começar”), o Cloudward pode fazer isso por você. Sem ela, faça manualmente abaixo.</translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation>Concedendo acesso aos produtos</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsFilter</name>
    <message>
        <source>Find a group or what it grants</source>
        <translation>Procurar um grupo ou o que ele concede</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Quais grupos são mostrados</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidido</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>A conceder</translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation>Membros ganham algo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Junta-se ao grupo da nuvem</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renomeados</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Não é trazido</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>mostrados: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Junta-se ao grupo da nuvem</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Passa a ser %1</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Não é trazido</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Acesso concedido</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidido</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Deixar sem acesso</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Conceder acesso</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>Conceder %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation>Grupo no servidor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation>O que os membros ganham</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation>O que aconteceu com os grupos</translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation>Comparar com a &amp;nuvem</translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>Grupos do servidor e da nuvem</translation>
    </message>
    <message>
        <source>Product that is granted</source>
        <translation>Produto concedido</translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation>Dar a&amp;cesso</translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation>Dei&amp;xar sem acesso</translation>
    </message>
    <message>
        <source>Not &amp;decided</source>
        <translation>Não deci&amp;dido</translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation>&amp;Sugerir para os não decididos</translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation>Acesso para os grupos com membros aos quais ele não traz nada a mais, nenhum para grupos sem membros. O que dá mais do que antes fica para você decidir.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Sa&amp;lvar como CSV …</translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation>Le&amp;r um CSV …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>Salvar os grupos</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>Ler decisões</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Ou manualmente</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Abrir a adm&amp;inistração</translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation>Escolha “Product access” e depois “Review imported groups”. Passe por cada produto, veja o que seus grupos podem fazer e confirme os que devem ter acesso.</translation>
    </message>
    <message>
        <source>I have re&amp;viewed the groups, and those who need access have it</source>
        <translation>Revisei os &amp;grupos, e quem precisa de acesso o tem</translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation>Por proteção, os grupos importados não têm acesso a nenhum produto. Até que você o conceda, ninguém que veio do servidor consegue fazer login.</translation>
    </message>
    <message>
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
        <translation>Grupos a que você quer dar acesso e que ainda não o têm: %1.</translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation>Nenhum grupo tem acesso aos produtos ainda. Conceda-o aqui, ou marque que o fez manualmente.</translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation>Não há backup auditado; por isso, os grupos do servidor não são conhecidos. Audite-o na etapa 2, ou prossiga manualmente.</translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation>A importação (etapa 4) ainda não foi confirmada. Aqui você vê o que ela fará; conceda o acesso depois dela.</translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation>Estes grupos só foram comparados depois da importação, quando todos já estão na nuvem. O que se diz que concedem inclui o que a própria importação trouxe.</translation>
    </message>
    <message>
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation>Sua conta não pode perguntar quais grupos administram o site; por isso, isso não consta entre o que os membros ganham aqui. Confira no site.</translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation>Todos os produtos Jira</translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
        <translation>Grupos: %1. Os que dão a seus membros mais do que antes: %2. Não decididos: %3.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Ainda não comparado.</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Comparar &amp;novamente</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Decidir para os grupos selecionados (%1):</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Selecione grupos na tabela para decidir sobre eles.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparando grupos</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>Revisar grupos e conceder acesso</translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation>%1: aceito, mas ainda não visível. Conceda mais uma vez daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation>%1: não está no diretório da sua organização. Chega com a importação (etapa 4).</translation>
    </message>
    <message>
        <source>%1: refused, for want of seats.</source>
        <translation>%1: recusado por falta de vagas.</translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation>o backup não tem esse grupo</translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation>a importação não traz este grupo</translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation>“%1” não é uma decisão: grant, leave ou vazio</translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation>“%1” não é o nome de um produto conhecido aqui</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>o grupo já aparece mais acima</translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation>%1: a importação não o traz. Somente um administrador da organização pode tornar pessoas membros do grupo da nuvem com esse nome.</translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation>%1: novo na nuvem; por isso, nada lhe é concedido além do que a importação traz.</translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation>%1: não foi encontrado nada que o grupo %2 da nuvem conceda.</translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation>%1 e mais %2 (todos estão no CSV)</translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation>%1: todos os membros já estão no grupo da nuvem, que concede %2.</translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation>%1: os membros que ainda não estão no grupo da nuvem, até onde os endereços dizem, ganham %2. São eles: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>%1 tem %2 vagas.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation>%1 tem %2 vagas, e %3 estão ocupadas.</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation>%1 tem %2 vagas, e %3 estão ocupadas; com estes grupos, seriam %4.</translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation>Concedido e lido de volta: %1 grupos.</translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation>O plano do seu site não tem mais vagas para os demais. Acrescente vagas em admin.atlassian.com, Billing, ou decida para menos grupos, e conceda de novo.</translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation>Decisões aproveitadas do arquivo: %1.</translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation>Linhas ignoradas: %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Linha %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fechar a ajuda (Esc)</translation>
    </message>
    <message>
        <source>Search the help of all steps</source>
        <translation>Pesquisar na ajuda de todas as etapas</translation>
    </message>
    <message>
        <source>A word, or an error message</source>
        <translation>Uma palavra ou uma mensagem de erro</translation>
    </message>
    <message>
        <source>Search the help of all steps (Ctrl+F)</source>
        <translation>Pesquisar na ajuda de todas as etapas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found in all steps</source>
        <translation>Encontrado em todas as etapas</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the message.</source>
        <translation>Nada foi encontrado. Tente menos palavras ou uma parte da mensagem.</translation>
    </message>
    <message>
        <source>Entries: %L1, the likeliest first.</source>
        <translation>Entradas: %L1, as mais prováveis primeiro.</translation>
    </message>
</context>
<context>
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and trust this server</source>
        <translation>Comparei e confio neste servidor</translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation>Compare-a antes de enviar uma senha para lá: no próprio servidor, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; a mostra (o nome do arquivo diz o tipo da chave).</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este computador ainda não conhece %1. A impressão digital da chave dele é&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation>&lt;p&gt;Você confiou em outra chave deste servidor. Se ele não foi reinstalado, alguém pode estar interceptando a conexão. A impressão digital agora é&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation>O arquivo foi escolhido e enviado</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation>Escolha “Import media” na página, e este arquivo. Deixe a aba aberta até a barra ficar cheia.</translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation>Foi processado: a página oferece “Proceed”</translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation>A página diz então que vai importar conteúdo que não é do banco de dados (non-database content). Se ela apenas recarrega e não diz nada, o processamento falhou: acione o botão abaixo.</translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation>“Proceed” foi acionado, e a importação está em andamento</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>De vários minutos a várias horas. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>A página confirma que a importação está concluída</translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation>Abra um item com anexos em uma nova aba e veja um deles antes de continuar.</translation>
    </message>
    <message>
        <source>What “Import media” &amp;does not take</source>
        <translation>O que “Import media” não ac&amp;eita</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation>Pacotes de mídia e seu estado</translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation>Caminho do pacote</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>M&amp;ostrar na pasta</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Abrir a página de importação a&amp;qui</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Abrir a página de &amp;importação no navegador</translation>
    </message>
    <message>
        <source>It failed, or the page &amp;loaded anew</source>
        <translation>Fal&amp;hou, ou a página recarregou</translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation>&amp;Tentar este pacote de novo</translation>
    </message>
    <message>
        <source>&amp;Split this chunk</source>
        <translation>&amp;Dividir este pacote</translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation>Anexos, avatares e logotipos seguem os dados, um pacote após o outro, na mesma página da Atlassian.</translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation>Importe antes os dados (etapa 4): essa importação elimina a mídia importada antes dela.</translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation>Nenhum pacote foi criado. Empacote a mídia na etapa 3, ou pule esta etapa se não há nada a levar.</translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation>Ainda não importados: %1 de %2 pacotes.</translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation>A importação dos dados (etapa 4) ainda não foi confirmada. Ela elimina toda a mídia que está no site; por isso, a mídia vem depois dela.</translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation>Nenhum pacote foi criado ainda.</translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation>%1 de %2 importados, %3 de %4.</translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation>Todos os pacotes foram importados. Os pacotes neste computador podem ser apagados quando a etapa 8 estiver concluída.</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Pacote %1 de %2: %3</translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation>Este pacote de %1 falhou. Arquivos grandes são interrompidos durante o processamento; o que foi importado antes permanece. Tente mais uma vez, ou divida-o: seus arquivos são empacotados em pacotes com metade do tamanho; os outros ficam como estão.</translation>
    </message>
    <message>
        <source>Splitting %1</source>
        <translation>Dividindo %1</translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation>Importar a mídia para a nuvem</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>1. See which import your site offers</source>
        <translation>1. Veja qual importação seu site oferece</translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation>Import Jira &amp;Server</translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation>Somente Import Jira C&amp;loud</translation>
    </message>
    <message>
        <source>Neither of &amp;them</source>
        <translation>&amp;Nenhum dos dois</translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation>2. Tenha o arquivo à mão</translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation>Caminho do backup</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>M&amp;ostrar na pasta</translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation>3. Decida o que a página vai perguntar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Merge &amp;users: those of the cloud stay, groups of the same name become one</source>
        <translation>Mesclar &amp;usuários: os da nuvem permanecem, grupos de mesmo nome se tornam um só</translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation>Sob&amp;rescrever usuários: os da nuvem são excluídos, também no Confluence</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>E-mails de saída</translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation>Escolha “Disable outgoing mail” enquanto ainda estiver conferindo o resultado: caso contrário, as pessoas recebem e-mail a cada teste. Você pode reativá-los mais tarde em %1.</translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation>Links a mapear</translation>
    </message>
    <message>
        <source>4. Import it</source>
        <translation>4. Importe</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>Abrir a página de importação a&amp;qui</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>Abrir a página de &amp;importação no navegador</translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation>Marcar todos os pacotes para importar &amp;de novo</translation>
    </message>
    <message>
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
        <translation>A Atlassian só deixa uma pessoa iniciar isto, na própria página dela; esta página leva você até lá e o orienta. Todos os dados do Jira que o site contém agora são substituídos.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Ainda em aberto: %1.</translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation>O site não mostra nenhum projeto à sua conta. Veja “Comprove que chegou”.</translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation>Nenhum backup foi escolhido ainda. Volte à etapa 2.</translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation>A auditoria encontrou neste backup erros que fazem as importações falhar. Eles estão listados na etapa 2.</translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation>Olhe %1 no seu site da nuvem. O que aparece lá?</translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation>A página pede este arquivo quando diz “Import data”.</translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation>Este arquivo não está mais lá. Traga-o ou escolha-o novamente na etapa 2.</translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation>%1. A página o pede quando diz “Import data”; são aceitos até 20 GB. Cole o caminho no seletor de arquivos.</translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation>Você vai importar os dados, embora pacotes de mídia já tenham sido importados. Uma importação de dados elimina a mídia que está lá; por isso, esses pacotes precisam ser importados mais uma vez depois dela.</translation>
    </message>
    <message>
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation>Aberta aqui, a página recebe o arquivo certo, e o envio e as fases são acompanhados. No seu próprio navegador, nada pode ser lido de fora: marque cada linha quando a vir lá.</translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
        <translation>Nada pode ser lido de fora enquanto a importação é executada; por isso, o Cloudward se guia pelas suas marcas: marque cada linha quando a vir lá.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>Comparando grupos</translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation>Importar o backup para a nuvem</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>um número desconhecido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation>%1 (juntam-se a ele: %2): %3</translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation>Fiz login como administrador do site e vejo a página de importação</translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation>Se, em vez disso, você for levado à página inicial, falta o direito à sua conta: você precisa estar no grupo site-admins ou org-admins.</translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation>O backup foi escolhido e enviado</translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation>Deixe a aba aberta até a barra ficar cheia. Um arquivo grande leva tempo; o computador não pode entrar em suspensão.</translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation>O Jira verificou o arquivo e o aprovou</translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation>E-mails, usuários e links estão definidos como decidido acima</translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation>A página pode omitir o que seu site não precisa, por exemplo os links.</translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation>“Run import” foi acionado, e o progresso aparece</translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation>Ele para em 50% (atualizando o banco de dados) e em 90% (importando usuários e grupos), por horas em sites grandes. As duas coisas são normais: espere.</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>A página confirma que a importação está concluída</translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation>Não siga ainda o link dela para o acesso aos aplicativos: primeiro vem a mídia (etapa 5), depois os grupos (etapa 6).</translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation> Seu backup tem %1 usuários.</translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation>O antigo “Restore system” foi dividido em dois. De fora não há como perguntar qual deles um site mostra; por isso, olhe, por favor.</translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation>Ótimo: esta é a importação que aceita o backup de um Jira Server.</translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation>Esta importação é feita para backups de outro Jira Cloud e pode recusar o seu. Desde maio de 2022, a Atlassian só oferece a importação de servidor a partir de 1.001 usuários.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation>Peça ao suporte da Atlassian que abra “Import Jira Server” para o seu site, antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation>Talvez sua conta não seja de administrador do site; se for, a importação está fechada para este site. Desde maio de 2022, a Atlassian só a oferece a partir de 1.001 usuários.</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation>Peça ao suporte da Atlassian que a abra. O Migration Assistant deles é outro caminho, mas dá números novos a itens e usuários, de modo que um snapshot do BigPicture não se encaixa mais.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation>Membros de um grupo do servidor recebem tudo o que o grupo da nuvem de mesmo nome concede.</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation>Membros de um grupo do servidor recebem tudo o que o grupo da nuvem de mesmo nome concede. Conecte-se ao site da nuvem em “Antes de começar”, e esta página mostra quais são.</translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation>Grupos que vêm do servidor: %1. Os que se juntam a um grupo da nuvem: %2.</translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation>Nenhum deles recebe algo novo com isso.</translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation>e mais %1; a etapa 6 lista todos</translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation>Ao se juntar, as pessoas recebem:</translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation>Todos os usuários do site são excluídos, também os que só usam o Confluence, e o seu pode perder a administração dele. Veja antes se o grupo site-admins ou org-admins tem a função de administração de cada produto.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation>Se a página listar endereços de servidores Jira, escolha o do servidor de onde você vem: os links para ele passam a levar ao site da nuvem.</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation>Se a página listar endereços de servidores Jira, escolha &lt;b&gt;%1&lt;/b&gt;: os links para ele passam a levar ao site da nuvem.</translation>
    </message>
    <message>
        <source>Your backup has %1 such links.</source>
        <translation>Seu backup tem %1 desses links.</translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation>Você se conecta a ele como %1; o backup o conhece pelo outro nome, e os links estão escritos com esse.</translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation>E-mails de saída: desativar</translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation>Usuários: mesclar</translation>
    </message>
    <message>
        <source>Users: overwrite</source>
        <translation>Usuários: sobrescrever</translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation>Ela diz que verificou o arquivo e que tudo parece certo, com o servidor e a hora do backup.</translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation>O seu é de %1, feito em %2.</translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation>Se, em vez disso, ela citar erros, veja a Ajuda.</translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation>Projetos: %1 de %2. Itens: %3 de %4.</translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation>O site não mostra nenhum projeto à sua conta. Ou a importação não terminou, ou sobrescrever usuários tirou o seu acesso: faça login com outro administrador do site e confira.</translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation>Não foi possível contar nem projetos nem itens. Olhe alguns deles no site.</translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation>Não é o que o backup contém. As contagens se atualizam alguns minutos depois de uma importação; conte de novo antes de se preocupar.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltam: %1.</translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation>Chegou tudo.</translation>
    </message>
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation>%1 não contém anexos; por isso, não há nada a abrir.</translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation>%1: dos seus %2 anexos, %3 foram sorteados, e %4 deles abrem no site.</translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation>Sem o arquivo: %1. Importe este pacote mais uma vez, ou leve-os um a um abaixo.</translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation>%1 não puderam ser encontrados pelo número em seus itens; a etapa 8 os compara pelo nome.</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Escolha “Import data” na página. Quando ela pedir um arquivo, receberá o de cima.</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation>Escolha “Import media” na página. Quando ela pedir um arquivo, receberá o de cima.</translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>Em 50%, o banco de dados é levado à versão da nuvem. Enquanto isso, a página não se move, por horas em sites grandes. É normal: espere e não inicie nada pela segunda vez.</translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>Em 90%, usuários e grupos são criados. Enquanto isso, a página não se move, por horas em sites grandes. É normal: espere e não inicie nada pela segunda vez.</translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation>O site está substituindo os dados dele agora. Você pode sair desta página; a importação continua na Atlassian.</translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation>O site recusou o arquivo (HTTP %1).</translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation>O envio foi interrompido após %1: a conexão caiu, ou a página foi deixada.</translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation>Nada mudou no site. Recarregue a página e envie mais uma vez.</translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation>Se for interrompido de novo, divida este pacote.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation>A página recarregou e pede um arquivo de novo: o processamento falhou, como acontece com arquivos grandes demais para a paciência do site. O que foi importado antes permanece. Envie este pacote mais uma vez, ou divida-o em menores.</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation>A página recarregou e pede um arquivo de novo: o site descartou o arquivo durante a verificação. Nada mudou no site. Envie-o mais uma vez.</translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation>A página informa uma falha: “%1”</translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation>A Ajuda (F1) diz o que significam as mensagens comuns. Corrija na etapa 2 e envie de novo.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecida</translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation>O Cloudward não sabe o que esta página mostra. Continue como diz a lista abaixo e marque o que vir.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation>Faça login como sempre, como administrador do site. O que você digita vai somente para a Atlassian (ou sua empresa), e nada disso é guardado. Se o login da sua empresa recusar este navegador, use o seu próprio.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation>Esta conta não pode importar. Ela precisa estar no grupo site-admins ou org-admins.</translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation>A página espera um arquivo</translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation>O site verifica o arquivo</translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation>De minutos a uma hora. Deixe a página aberta: se ela recarregar agora, o arquivo é descartado.</translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation>Verificado: agora as opções</translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation>Defina as opções como decidiu e depois acione você mesmo “Run import”: isso substitui todos os dados do site e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation>Importação em andamento</translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation>Importação em andamento: %1%</translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation>O site processa o pacote</translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation>De minutos a horas. Deixe a página aberta. Se ela recarregar e não disser nada, o processamento falhou.</translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation>Processado: “Proceed” é com você</translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation>A página avisa que a mídia deve vir depois dos dados e que isso não pode ser desfeito. É assim que deve ser: acione você mesmo “Proceed”.</translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation>O pacote foi importado</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>De vários minutos a várias horas. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation>Os dados foram importados</translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation>Não siga ainda o link da página para os grupos: primeiro vem a mídia (etapa 5), depois os grupos (etapa 6). Volte e conte o que chegou.</translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation>Volte e conte o que chegou, antes do próximo pacote.</translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation>A página informa uma falha</translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation>Leia-a. A Ajuda (F1) diz o que significam as mais comuns.</translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation>O arquivo está sendo enviado</translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation>Deixe esta página aberta até terminar; a velocidade e o tempo restante aparecem na parte inferior da janela. O computador é mantido ativo. Você pode circular pelas outras etapas.</translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation>A página recarregou, e o site continua trabalhando no arquivo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation>Este sistema não oferece sandbox ao navegador incorporado; por isso, ele não é usado. Abra a página no seu próprio navegador.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processado</translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation>“Proceed” foi acionado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation>Verificado pelo site</translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation>Opções definidas</translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation>“Run import” foi acionado</translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation>Arquivo que a página recebe</translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation>Escolher &amp;outro</translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation>Recarregar a pág&amp;ina</translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation>Quando a página pede um arquivo, você escolhe um. Este não está lá:</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation>Quando a página pede um arquivo, recebe este (%1, escolhido por você)</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation>Quando a página pede um arquivo, recebe este (%1)</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation>Assim há %1.</translation>
    </message>
    <message>
        <source>The chunk is being imported</source>
        <translation>O pacote está sendo importado</translation>
    </message>
    <message>
        <source>The chunk is being imported: %1 %</source>
        <translation>O pacote está sendo importado: %1%</translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation>Convidados: %1.</translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation>Já na organização, e sem e-mail enviado: %1.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Recusados: %1. %2</translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation>Não tentados depois disso: %1.</translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation>Convidar quem não tem conta</translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation>Dar acesso ao Jira: ocupa as vagas; sem ele, podem não aparecer no site</translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation>Salvar os endereços como C&amp;SV …</translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation>Abrir a página de &amp;usuários</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Salvar os endereços</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>your site</source>
        <translation>seu site</translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation>Sem acesso ao Jira, não ocupam nenhuma vaga dele.</translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation>As vagas do site não são conhecidas (conecte-o em “Antes de começar”). Cada pessoa ocupa uma vaga de cada produto Jira a que tiver acesso.</translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation>%1: não se conhece limite de vagas; até mais %2 são ocupadas.</translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation>%1: %2 vagas no total; até mais %3 são ocupadas.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation>%1: %2 de %3 vagas estavam ocupadas na última consulta ao site; depois, até %4.</translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation>É mais do que existe.</translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation>A importação terminou: quem não tem conta agora recebe uma por convite.</translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation>A importação cria contas para endereços que ela pode usar. Quem precisa de uma antes, ou não recebe nenhuma com ela, pode ser convidado; um usuário sem endereço utilizável precisa antes de um novo.</translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation>Todos os que não têm conta nem recebem uma com a importação (%1)</translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation>Os usuários selecionados que ainda não têm (%1)</translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation>Sim: convidar estas %1 pessoas, em lotes de no máximo 25; a Atlassian envia um e-mail a cada uma delas</translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation>Conv&amp;idar %1 pessoas</translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation>Ou manualmente: salve os endereços e convide as pessoas na página de usuários em admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation>Sem uma chave da sua organização (informada em “Antes de começar”), convide manualmente: salve os endereços e forneça-os à página de usuários em admin.atlassian.com. O arquivo tem uma coluna, “email”; que a página o aceite como está é uma dedução: caso contrário, cole os endereços.</translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation>Convidando pessoas</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation>Nada em andamento; com falha: %1</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation>%1 em andamento: %2, %3</translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation>%1; este computador permanece ativo</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Trabalho: %1</translation>
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
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Parando no próximo ponto seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation>Cancelado. O que foi feito até agora é mantido onde puder ser reutilizado.</translation>
    </message>
</context>
<context>
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation>Maior pacote</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation>ninguém ainda: crie antes uma conta</translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation>ninguém, como decidido</translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation>a conta que a importação cria</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation>%1 (sem endereço)</translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation>Usuário, com o endereço do servidor</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quais linhas são mostradas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Sa&amp;lvar como CSV …</translation>
    </message>
    <message>
        <source>R&amp;ead a CSV …</source>
        <translation>Le&amp;r um CSV …</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Ler uma tabela</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>mostrados: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>More &amp;options</source>
        <translation>Mais &amp;opções</translation>
    </message>
    <message>
        <source>Leave out thumbnails</source>
        <translation>Deixar de fora as miniaturas</translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation>O Jira as cria de novo quando alguém as vê.</translation>
    </message>
    <message>
        <source>Leave out files that cannot be read</source>
        <translation>Deixar de fora arquivos que não podem ser lidos</translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation>Cada um é citado nos achados. Caso contrário, o empacotamento para no primeiro.</translation>
    </message>
    <message>
        <source>Keep them where they are</source>
        <translation>Deixá-los onde estão</translation>
    </message>
    <message>
        <source>Put them where Jira 7 keeps them</source>
        <translation>Colocá-los onde o Jira 7 os guarda</translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation>Como cada pacote é verificado antes de contar como íntegro</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Por completo</translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation>É lido de volta, e cada arquivo nele é comparado com a origem.</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>Só a estrutura</translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation>Nomes e tamanhos. Mais rápido, mas um disco que grava bytes errados passa despercebido.</translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation>Arquivos dispostos como o Jira antes da versão 7: %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Save the full lis&amp;t …</source>
        <translation>Salvar a &amp;lista completa …</translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation>Pacotes criados</translation>
    </message>
    <message>
        <source>I have read these findings and &amp;go on with these chunks</source>
        <translation>Li estes acha&amp;dos e continuo com estes pacotes</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>Não foi encontrado nada que atrapalhe a importação.</translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation>%L1 linhas em %2</translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation>%L1 arquivos em %L2 pacotes, %3, todos verificados e íntegros.</translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation>Anexos que não estão em nenhum deles: %L1.</translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation>Os pacotes estão íntegros, mas não foi possível gravar a lista completa do que falta ou ficou de fora: %1</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation>Todos os arquivos que faltam, têm outro tamanho ou ficaram de fora: %L1 linhas em %2</translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation>Salvar a lista completa</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation>Gravando a lista completa</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
    <message>
        <source>Pack</source>
        <translation>Empacotar</translation>
    </message>
    <message>
        <source>Write the chunks &amp;into</source>
        <translation>&amp;Gravar os pacotes em</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Escol&amp;her …</translation>
    </message>
    <message>
        <source>&amp;Pack without such files</source>
        <translation>Empa&amp;cotar sem esses arquivos</translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation>Pasta para os pacotes</translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation>Empacotando a mídia</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>Empa&amp;cotar de novo</translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation>Empa&amp;cotar a mídia</translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation>Precisa de até %1, e só há %2 livres lá. Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation>Corrija e acione Repetir: o que já foi empacotado é mantido. Ou deixe de fora todos os arquivos que não podem ser lidos, ou que mudam ou somem durante a leitura; cada um é citado nos achados e na lista completa.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation>Backup de anexos, avatares e logotipos</translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation>Eles não estão no backup. O Cloudward os empacota em arquivos ZIP com o formato e o tamanho que a nuvem aceita, e lê cada um de volta.</translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation>A mídia está sendo empacotada.</translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation>Nada foi empacotado ainda. Pule esta etapa se nenhum anexo, avatar ou logotipo deve vir junto.</translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation>Alguns achados são erros. Leia-os e marque que o fez.</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
    <message>
        <source>How it is divided</source>
        <translation>Como é dividida</translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation>Maior pacote (Atlas&amp;sian: 2 a 5 GB; menor é aceitável abaixo de 10 GB no total)</translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation>Pacotes planejados</translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation>Isto não é um tamanho. Escreva-o como 4 GB ou 500 MB.</translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation>Com mais de 10 GB de mídia, os pacotes precisam ter de 2 a 5 GB.</translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation>Os pacotes precisam ter de 1 MB a 5 GB.</translation>
    </message>
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation>Arquivos que sozinhos são maiores que isto e ficariam de fora: %L1.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>of media</source>
        <translation>de mídia</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>pacotes</translation>
    </message>
    <message>
        <source>needed at most</source>
        <translation>necessários no máximo</translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation>necessários no máximo, %1 livres</translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation>em %1, o maior projeto</translation>
    </message>
    <message>
        <source>Storage by project</source>
        <translation>Espaço por projeto</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation>Onde está a mídia</translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation>Pasta inicial do Jira, sua pasta data, &amp;um arquivo compactado dela ou uma pasta em um servidor</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>Pas&amp;ta …</translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation>Ar&amp;quivo …</translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
        <translation>Servidor (S&amp;FTP)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Olha&amp;r</translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation>Pasta inicial do Jira</translation>
    </message>
    <message>
        <source>Archive with data/attachments</source>
        <translation>Arquivo compactado com data/attachments</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation>Arquivos compactados (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation>Olhando a mídia</translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation>Não há anexos, avatares nem logotipos nele.</translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation>O backup foi lido depois disto. Olhe de novo, e os arquivos são comparados com as linhas do backup.</translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation>Nenhum backup foi lido ainda; por isso, ninguém sabe se falta algum arquivo. A etapa 2 lê um.</translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation>Cada anexo do backup tem seu arquivo, com o tamanho certo, e não há outros.</translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation>Os arquivos não coincidem com as linhas do backup. Os achados abaixo dizem onde.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Escolher outra coisa</translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation>Usar a cópia corrigida &amp;de novo</translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation>O Cloudward pode gravar uma cópia corrigida ao lado do backup. Só a cópia é alterada: o original fica como está e, escolhendo de novo, você desfaz o que foi corrigido. O que você deixar desmarcado fica como está.</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>P&amp;révia</translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation>Lê o backup e mostra o que mudaria; não grava nada.</translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation>&amp;Gravar a cópia corrigida</translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation>Alterações, antes e depois</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Vendo o que mudaria</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation>Uma cópia corrigida deste backup foi gravada em %1, com %L2 alterações. O original está em uso agora.</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>E mais %L1 deste tipo.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation>Isto não pode ser feito como está; todo o resto pode:</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation>A cópia será %1, ao lado do backup. Precisa de até %2.</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation>A cópia será %1, ao lado do backup. Precisa de até %2; há %3 livres lá.</translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation>Já existe um arquivo %1, que não foi gravado para esta migração. Mova-o para outro lugar: ele não é sobrescrito.</translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation>Pode haver pouco espaço para ela. Libere espaço, ou mova o backup para outro disco e escolha-o lá.</translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation>Nada mudaria além da compactação.</translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation>O que mudaria: %L1</translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation>De cada tipo, são mostradas as primeiras %1; a lista ao lado da cópia terá todas.</translation>
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
Depois: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation>linha %L1 de %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>Linha e campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation>Como os endereços marcados são corrigidos</translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation>Domínio a acrescentar a endereços que são só um nome, e &amp;para inventar endereços de usuários sem nenhum</translation>
    </message>
    <message>
        <source>&amp;Replace the old domain</source>
        <translation>Substituir o domí&amp;nio antigo</translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation>pe&amp;lo novo</translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation>&amp;Endereços de um arquivo CSV: em cada linha, quem (nome de usuário ou endereço antigo) e depois o endereço novo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation>Escolher o arquivo CSV com endereços</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation>Descartar os endereços do arquivo CSV</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation>Usuários e seus endereços</translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation>Na última coluna, F2 ou digitar dá manualmente um endereço a um usuário; um vazio o retira.</translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation>Na última coluna, pressione F2 ou simplesmente digite para dar um endereço a um usuário; apague-o para retirá-lo.</translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation>Usuários com endereço problemático: %L1. Endereços que mudam na cópia: %L2.</translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation>Linhas lidas do arquivo: %L1. Elas ficam guardadas com esta migração.</translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation>Os dois arquivos XML são compactados em um ZIP novo, no nível superior.</translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation>Cada um é removido ou substituído por um texto.</translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation>Os endereços são formados de nomes de usuário e um domínio, ou vêm de uma lista. Ninguém lê e-mails enviados a um endereço inventado.</translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation>Um mantém o endereço, os outros recebem name+2@ e assim por diante, e os e-mails deles chegam ao primeiro. Uma das duas verificações da Atlassian não aceita sinal de mais.</translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation>O domínio é substituído por outro, ou os endereços vêm de uma lista.</translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation>Um domínio é acrescentado ou substituído, ou os endereços vêm de uma lista.</translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation>Passam a se chamar app_ …, onde quer que conste um nome de usuário.</translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation>O que está compartilhado com todos passa a ser compartilhado com usuários que fizeram login, como na consulta do guia da própria Atlassian.</translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation>Qualquer pessoa (Anyone) perde a permissão. Quem hoje vê nomes sem fazer login terá de fazer login.</translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation>Estas concessões são retiradas. Quem hoje navega anonimamente terá de fazer login.</translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation>O arquivo e seus textos</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation>O que está aberto a todos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation>Remover cada um</translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation>Substituir cada um por um te&amp;xto</translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation>O que fica no lugar de cada um</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desativar usuários</translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation>Nomes de &amp;usuário, em uma lista com vírgulas</translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation>Chegam como contas inativas e não precisam de licença. O trabalho deles permanece.</translation>
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
        <translation>Usar o original &amp;de novo</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 da cópia</translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation>Lista de todas as alterações (CSV)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation>Abrir a lista de todas as alterações</translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation>O que é importado é a cópia corrigida. O original fica como está: %1. Outras escolhas o corrigem de novo, e a cópia é regravada.</translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation>Alterações na cópia, gravada em %1: %L2</translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation>Cópia corrigida, %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation>sem domínio de nível superior</translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation>domínio reservado</translation>
    </message>
    <message>
        <source>used by several</source>
        <translation>usado por vários</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>pode ser recusado</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (não pode ser usado)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1 (digitado)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Endereço atual</translation>
    </message>
    <message>
        <source>Address in the copy</source>
        <translation>Endereço na cópia</translation>
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
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Certo</translation>
    </message>
</context>
<context>
    <name>cloudward::Opener</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>%1: não marcado</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Linhas no total: %1</translation>
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
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 a mais</translation>
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
        <translation>Grupos do servidor e da nuvem</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Procurar um grupo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Com sugestão</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Junta-se ao grupo da nuvem</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>É renomeado</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Não é trazido</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decididos manualmente</translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation>&amp;Escolher o grupo …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>A&amp;ceitar a sugestão</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Descartar a escol&amp;ha</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Escolha descartada (%1)</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>Decidir para os grupos selecionados (%1):</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>Selecione grupos na tabela para decidir sobre eles.</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Escolher o grupo</translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation>A que grupo pertencem os membros de %1?</translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation>A que grupo pertencem os membros dos %1 grupos selecionados?</translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation>Grupos da nuvem</translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation>Grupo escolhido (grupos: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation>Sugestões aceitas (grupos: %1)</translation>
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
        <translation>Contas do site</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quem é quem</translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation>Usuários ou grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation>Antes que algo seja importado, você vê quem do servidor tem conta na nuvem, quem recebe uma e quem não terá nenhuma. Nada aqui impede continuar: você pode pular esta etapa.</translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation>Usuários que ainda dependem de você: %1.</translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation>Os usuários do servidor ainda não são conhecidos. Leia um backup na etapa 2: ele diz quem são e o que pertence a cada um.</translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation>Nenhum backup foi lido: estes usuários vêm dos arquivos da etapa 1. Não se sabe o que lhes pertence, os grupos deles não são mostrados, e os endereços não podem ser alterados aqui. Para isso, leia um backup na etapa 2.</translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation>O backup foi importado, e %1 usuários não têm conta. Leia as contas mais uma vez, escolha uma para cada um desses usuários, convide-os ou indique que ninguém é necessário.</translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation>O backup foi importado. Leia as contas do site para ver quem não tem nenhuma.</translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation>Os endereços novos são pedidos para a correção: eles se realizam na cópia corrigida do backup. Grave-a na etapa 2, em “Corrigir”.</translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation>A cópia corrigida foi gravada antes de estes endereços serem definidos e tem outros. Grave-a novamente na etapa 2, em “Corrigir”, “Escolher outra coisa”.</translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation>A cópia corrigida do backup tem os endereços novos.</translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation>Nem todos os pedidos de endereço podem se realizar:</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Desfaz: %1</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>Refaz: %1</translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation>Ler mais uma vez as con&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation>Ler as con&amp;tas do site</translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation>Conecte o site da nuvem em “Antes de começar” para ler as contas dele.</translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation>Contas: %1. Endereços que só a organização informou: %2. Endereços que continuam ocultos: %3.</translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation>Quem oculta o endereço não pode ser identificado por ele: pode ser alguém abaixo que parece não ter conta. Escolha essas contas manualmente.</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation>Com uma chave da sua organização (informada em “Antes de começar”), é possível consultar os endereços que as pessoas ocultam do site.</translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation>A consulta à organização não foi até o fim: %1</translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation>Sua conta não pode listar os grupos do site; por isso, eles não são conhecidos.</translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation>Lendo as contas do site</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation>Endereços novos não foram aproveitados: só podem ser alterados em um backup ainda não importado.</translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation>Tabela lida (usuários alterados: %1)</translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation>Tabela lida (grupos alterados: %1)</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>Vincular pessoas a contas</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation>Usuários do servidor e contas da nuvem</translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation>Procurar nome, usuário, endereço ou conta</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos os usuários</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Dependem de você</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Com sugestão</translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation>Ninguém é necessário</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decididos manualmente</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Endereço novo</translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation>&amp;Escolher a conta …</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>Aceitar a su&amp;gestão</translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation>&amp;Ninguém</translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation>Não precisa de conta na nuvem.</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>Descartar a escol&amp;ha</translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation>Ninguém é necessário (usuários: %1)</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>Escolha descartada (%1)</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>En&amp;dereço novo</translation>
    </message>
    <message>
        <source>Se&amp;t the address</source>
        <translation>Definir &amp;o endereço</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Como estava</translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation>Retirar os endereços definidos manualmente</translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation>Decidir para os usuários selecionados (%1):</translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation>Selecione usuários na tabela para decidir sobre eles.</translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation>Talvez seja: %1.</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Escolher a conta</translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation>Qual conta é %1?</translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation>Qual conta são os %1 usuários selecionados?</translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation>Procurar um nome ou um endereço</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>Contas do site</translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation>Conta escolhida (usuários: %1)</translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation>Sugestões aceitas (usuários: %1)</translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation>Ficaram como estavam, pois a sugestão deles é também a de outro usuário selecionado: %1.</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation>O Jira Cloud recusa o endereço “%1”; por isso, ele não foi definido.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Endereço de %1</translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation>Endereços retirados (usuários: %1)</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation>Vinculada a</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desativada)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation>Grupo da nuvem</translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation>Grupo do servidor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>O que a importação faz</translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation>A que grupo pertencem os membros</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1 (manual)</translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation>talvez: %1 (%2)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation>Novo, pelo que se sabe</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>Junta-se ao grupo da nuvem</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>É renomeado</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Não é trazido</translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation>tem %1 campos, e a primeira linha tem %2</translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation>há aspas que não se fecham a partir daqui</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>há texto depois das aspas de fechamento</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation>não é um usuário da tabela</translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation>o usuário já aparece mais acima</translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation>“%1” não é uma decisão: account, nobody ou vazio</translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation>o site não tem a conta “%1”</translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation>account_id e “%1” são contas diferentes</translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation>a decisão é account, mas nenhuma conta foi indicada</translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation>as contas do site não são conhecidas; por isso, não é possível identificar “%1”</translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation>um usuário excluído não tem endereço que possa passar a ser “%1”</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation>o Jira Cloud recusa o endereço “%1”</translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation>o servidor não tem esse grupo</translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation>a nuvem não tem o grupo “%1”, e a importação não traz nenhum com esse nome</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>o grupo já aparece mais acima</translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation>Linhas aproveitadas do arquivo: %1.</translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation>Linhas com problema, que não mudaram nada: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Linha %1, %2: %3.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E mais %1.</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Usuário do servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation>Conta na nuvem</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Possui</translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation>nenhuma é necessária</translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation>Ninguém, manual</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation>A conta tem o mesmo endereço.</translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation>A conta tem o mesmo endereço, segundo a organização; o site o oculta.</translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation>A conta tem o endereço que a cópia corrigida terá.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>A conta foi escolhida manualmente.</translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation>O usuário tem uma conta no site.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>endereço oculto</translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation>oculto pelo servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation>A importação cria</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Endereço repetido</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>App or service</source>
        <translation>App ou serviço</translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation>Você decidiu que este usuário não precisa de conta.</translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation>Não há conta com este endereço; a importação cria uma para ele.</translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation>Foi convidado e ainda não fez login.</translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation>Não há conta, e nenhuma surgirá sozinha: escolha uma, dê ao usuário um endereço utilizável, convide-o ou indique que ninguém é necessário.</translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation>Outro usuário do servidor tem o mesmo endereço. A importação recusa os dois: dê outro endereço a um deles.</translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation>O usuário está desativado no servidor e não tem conta.</translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation>O servidor não tem mais este usuário; itens ou comentários ainda o mencionam.</translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation>O usuário de um app ou, ao que o nome indica, de um serviço.</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>mesmo nome antes da @</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome parecido</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mesmas palavras</translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation>algumas palavras coincidem</translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation>Não se sabe: estes usuários não vêm de um backup, ou ele foi lido por um Cloudward mais antigo.</translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation>Itens relatados: %1</translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation>Itens atribuídos: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Comentários: %1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtros: %1</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>Quadros: %1</translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation>Usuários: %1.</translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation>As contas do site ainda não são conhecidas; por isso, ninguém está vinculado.</translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation>Vinculados a uma conta: %1.</translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation>A importação criará uma conta para %1.</translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation>Convidados que ainda não fizeram login: %1.</translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation>Sem conta após a importação: %1.</translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation>Sem conta: %1.</translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation>Endereço repetido: %1; a importação recusa esses usuários.</translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation>Desativados e sem conta: %1.</translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation>Excluídos no servidor: %1.</translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation>Apps e serviços: %1.</translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation>Ninguém é necessário para %1.</translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation>Sugestões a conferir: %1.</translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
        <translation>Endereços novos: %1.</translation>
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
        <translation>Planejando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empacotando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
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
        <translation>restam %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
        <translation>O endereço do seu site da nuvem ainda não é conhecido: informe-o em “Antes de começar”.</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Manualmente: %1</translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation>Manualmente: %1. Siga por aqui se o endereço não levar a lugar nenhum; a Atlassian muda estas páginas de lugar de vez em quando.</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanDialog</name>
    <message>
        <source>Plan of the migration</source>
        <translation>Plano da migração</translation>
    </message>
    <message>
        <source>How long each step will take, by all that is known now. F2 or a double click changes how long it takes, who does it, and the notes; an empty time is the computed one.</source>
        <translation>Quanto tempo cada etapa levará, por tudo o que se sabe agora. F2 ou um clique duplo altera a duração, quem faz e as notas; se a duração ficar vazia, vale a calculada.</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Etapas do plano</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Gravados: %1 e %2</translation>
    </message>
    <message>
        <source>&amp;Export the runbook</source>
        <translation>&amp;Exportar o runbook</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Abrir o P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tudo está concluído.</translation>
    </message>
    <message>
        <source>What is left takes %1, and is done by %2 at the latest.</source>
        <translation>O que falta leva %1 e termina, no máximo, em %2.</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>alguém precisa estar presente</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Gravando o runbook</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>Size at most</source>
        <translation>Tamanho máximo</translation>
    </message>
</context>
<context>
    <name>cloudward::PlannedStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>Começa até</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina até</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>Prova: os dois lados comparados</translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation>O Cloudward lê o site e o coloca ao lado do backup: projetos, itens, usuários, grupos e quem está neles, anexos por nome e tamanho em %1 itens sorteados, imagens de projetos. Nada é alterado.</translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
        <translation>Comparar os anexos de &amp;todos os itens; exige uma chamada para cada item</translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation>Contagens no backup e na nuvem</translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation>O que só você pode ver</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation>Um arquivo HTML, e um PDF do mesmo, com tudo o que foi decidido, verificado, contado e deixado de fora, quem foi o responsável por quê, e o registro. Contém nomes de usuários e grupos, mas nenhuma senha ou chave.</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>&amp;Gravar o relatório</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>Abrir o P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>Gravados: %1 e %2</translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation>Coloque a nuvem ao lado do backup, confira o que nenhum programa pode julgar e guarde um relatório.</translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
        <translation>Compare primeiro os dois lados.</translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation>Ainda a conferir: %1. Marque cada ponto quando estiver satisfeito com ele.</translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation>Você conferiu tudo.</translation>
    </message>
    <message>
        <source>The list of what is missing could not be written. %1</source>
        <translation>Não foi possível gravar a lista do que falta. %1</translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation>Tudo o que falta, uma linha para cada: %1</translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation>Comparar os dois &amp;lados</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>Comparar &amp;novamente</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>Não há backup auditado com que comparar. Audite-o na etapa 2.</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation>Conecte-se ao site da nuvem em “Antes de começar”, e o Cloudward conta por você.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation>%1 de %2 linhas diferem. As contagens se atualizam alguns minutos depois de uma importação: compare mais uma vez. O que ainda faltar então é citado na linha correspondente.</translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation>Nada difere. O que não se pode saber de fora, %1 de %2 linhas, cabe a você conferir.</translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation>Todas as %1 linhas são iguais nos dois lados.</translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation>%1 e mais %2, todos na lista abaixo</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, faltam: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Comparando os dois lados</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Verificar o resultado</translation>
    </message>
</context>
<context>
    <name>cloudward::Presenter</name>
    <message>
        <source>Names are being masked. Everything is shown in a moment.</source>
        <translation>Os nomes estão sendo ocultados. Tudo aparece em instantes.</translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de apresentação</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Copiar esta página como texto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation>Encerrar o modo de apresentação</translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation>Encerrar o modo de apresentação (F8)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation>Agora: esta etapa está concluída, clique em Avançar</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Now: this step is complete</source>
        <translation>Agora: esta etapa está concluída</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation>Colocar &amp;no início</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Para c&amp;ima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation>Os projetos são empacotados nesta ordem. Retire uma marca (Espaço) para deixar de fora os anexos de um projeto.</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1, of them left out: %L2</source>
        <translation>Proj&amp;etos: %L1, deixados de fora: %L2</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1</source>
        <translation>Proj&amp;etos: %L1</translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation>Deixados de fora: %L1 arquivos, %2. Os itens deles chegam sem anexos.</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, deixado de fora</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the networ&amp;k</source>
        <translation>Como este computador acessa a &amp;rede</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation>Pelas configurações de proxy do sistema</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Diretamente, sem proxy</translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation>Por este proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation>Usuár&amp;io dele, se pedir um</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation>Senha &amp;dele</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: nenhum</translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation>Proxy: o do sistema</translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation>Todos os filtros e painéis públicos de uma vez, por SQL</translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation>Isto altera dados no banco de dados do Jira. O Cloudward apenas o mostra e nunca o executa.</translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation>Ele retira “público” de cada filtro e painel que qualquer pessoa pode ver sem fazer login e, em vez disso, os compartilha com todos os que fizeram login; o System Dashboard está entre eles. Não há volta além do seu backup: a instrução não guarda quais eram públicos.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation>se as tabelas do Jira estiverem em um: public, jiraschema, …</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation>Conte primeiro o que seria alterado. Isto é inofensivo:</translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation>SQL que conta os compartilhamentos públicos</translation>
    </message>
    <message>
        <source>Copy the countin&amp;g SQL</source>
        <translation>Co&amp;piar o SQL de contagem</translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation>Faça um backup do banco de dados.</translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation>Pare o Jira, para que ele não grave o que ainda tem na memória.</translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation>Execute a instrução abaixo como um usuário que possa gravar.</translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation>Inicie o Jira e reconstrua o índice de pesquisa se filtros ou painéis ainda aparecerem como públicos (que isso baste é uma suposição).</translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation>Depois disso, faça o backup para a nuvem.</translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation>SQL que altera os compartilhamentos públicos</translation>
    </message>
    <message>
        <source>Copy the changing S&amp;QL</source>
        <translation>Copiar o S&amp;QL de alteração</translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation>você não está nele</translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation>você está nele</translation>
    </message>
    <message>
        <source>only an organisation administrator can give it</source>
        <translation>só um administrador da organização pode dá-lo</translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation>não chegou à nuvem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation>%1, agora %2: %3</translation>
    </message>
    <message>
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation>%1: recusado. Somente um administrador do site ou da organização pode adicionar pessoas a ele; e, se um grupo vem de um provedor de identidade, só pode ser alterado lá.</translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation>%1: o site não encontra mais o grupo, ou não deixa sua conta vê-lo. Consulte seus grupos mais uma vez.</translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation>Não foi possível adicionar: %1. %2</translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
        <translation>A importação não traz nenhum destes, e não cabe ao Cloudward adicionar você a eles: %1. Eles comandam o site ou a organização dele: se precisar de um, um administrador da organização o dá em admin.atlassian.com.</translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation>Seus grupos no servidor</translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation>Seus grupos anteriores</translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation>Não foi possível consultar o servidor; por isso, estes são os grupos do backup. %1</translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation>No servidor você não estava em nenhum grupo; por isso, não há nada a adicionar.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Ou manualmente</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>Abrir a adm&amp;inistração</translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation>Escolha seu site, se houver vários, depois “Users” e seu próprio perfil, e adicione os grupos lá; ou abra cada grupo em “Groups” e adicione-se como membro.</translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation>Estou em todos os &amp;grupos de que preciso</translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation>Por proteção, a importação deixa de fora os grupos da pessoa que a executa. Aqui você recupera os seus.</translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation>Consulte seus grupos, ou marque que está em todos os que precisa.</translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation>Você ainda não está em %1 dos seus grupos.</translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation>Seu nome no servidor não é conhecido. Informe-o em “Antes de começar”, ou prossiga manualmente.</translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>No servidor, você é &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation>Cons&amp;ultar mais uma vez</translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation>Cons&amp;ultar meus grupos</translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation>Adi&amp;cionar-me aos grupos marcados (%1)</translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation>Consultando seus grupos</translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation>Adicionando você aos seus grupos</translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation>Adicionado, e o site mostra: %1.</translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation>Aceito, mas o site ainda não mostra: %1. Consulte seus grupos mais uma vez daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>Voltar aos seus grupos</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation>Arquivos em %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;cima</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>O que há na pasta</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Olhando em %1</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>Talvez seja uma destas opções:</translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN da chave de segurança</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation>Qual conta de %1?</translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation>%1 pede sua chave de segurança. Informe o PIN dela (tentativas restantes: %2):</translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation>Toque agora na sua chave de segurança.</translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation>%1 e sua chave de segurança não se entenderam. Tente de novo, ou faça login de outra forma.</translation>
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
        <translation>E&amp;ndereço</translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation>Nome de usuário de um adminis&amp;trador do sistema do Jira</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation>ou um token de acesso pessoal, sem nome de usuário</translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation>Conectar ao &amp;servidor</translation>
    </message>
    <message>
        <source>Open the &amp;login page</source>
        <translation>Abrir a página de &amp;login</translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation>Informe a senha ou um token de acesso pessoal.</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation>Isto não é um endereço. Ele deveria ser como https://jira.example.com.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation>A conexão não é criptografada: a senha pode ser lida no caminho.</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
        <translation>O Jira bloqueou este login até que o enigma de imagem (CAPTCHA) seja resolvido em um navegador. Abra a página de login, faça login lá uma vez e conecte de novo aqui. O Cloudward não tenta sozinho.</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrador do sistema</translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation>administrador, não administrador do sistema</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>não é administrador</translation>
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
        <translation>Login feito como %1, %2.</translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation>%1: %L2 usuários dos %L3 licenciados.</translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation>%1: %L2 usuários, licença sem limite.</translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation>O relógio do servidor marca %1.</translation>
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
        <translation>Nome de usuário nele</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Pasta nele</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation>ou a frase secreta da chave</translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation>vazio: seu agente SSH, depois suas chaves habituais</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo de chave</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>A senha fica no chaveiro deste sistema, nunca nos arquivos do Cloudward.</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>A senha fica apenas na memória e desaparece quando o Cloudward é fechado.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>cloudward::SitePane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation>Voltar ao &amp;guia</translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Use your &amp;own browser</source>
        <translation>Usar seu próprio &amp;navegador</translation>
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
        <translation>Do Jira Server ou Data Center para o Jira Cloud</translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation>Uma migração é guardada em um único arquivo. Ele é salvo no decorrer do trabalho; por isso, você pode parar a qualquer momento e continuar de onde estava. Senhas e tokens nunca ficam nele.</translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation>C&amp;ontinuar com %1</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nova migração</translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation>Escolha onde o arquivo dela fica guardado.</translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation>&amp;Abrir uma migração</translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation>Uma já começada, aqui ou em outra máquina.</translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation>&amp;Praticar antes</translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation>Todas as etapas com uma empresa inventada nesta máquina. Nada real é tocado.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nova migração</translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation>Migrações (*.cloudward)</translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation>Abrir uma migração</translation>
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
        <translation>Etapa %1, opcional, %2, %3</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Etapa %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>cloudward::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dados para o suporte</translation>
    </message>
    <message>
        <source>This is what would be handed out, file by file: without passwords and keys, with people and addresses masked. Look through it before you give it to anybody.</source>
        <translation>Isto é o que seria entregue, arquivo por arquivo: sem senhas nem chaves, e com pessoas e endereços mascarados. Confira tudo antes de entregar a alguém.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>&amp;Save as ZIP …</source>
        <translation>&amp;Salvar como ZIP …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar os dados para o suporte</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::Timeline</name>
    <message>
        <source>as it was</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>planejado</translation>
    </message>
</context>
<context>
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation>%1 pede uma senha fora da própria página, o que não é feito aqui. Use seu próprio navegador.</translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation>A página parou de funcionar. Carregue-a de novo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation>O certificado de %1 não é confiável: %2 A página não é mostrada.</translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation>Não é possível acessar %1 (%2). Veja se este computador está on-line e carregue a página de novo.</translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation>Esta página entrega um arquivo, que não é aceito aqui. Use para isso seu próprio navegador.</translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation>O download parou (%1). Clique em Download na página mais uma vez.</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Pular esta etapa</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation>Todas as etapas estão concluídas. O documento guarda o que foi encontrado e feito.</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Antes de poder continuar: %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>O que vem depois: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation>Mostrar ou ocultar a ajuda desta etapa (F1)</translation>
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
        <translation>Modo de apresentação, plano, ajuda para o seu suporte, idioma e aparência</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Modo de apresentação</translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation>Para uma tela compartilhada: nomes, endereços e tokens são mascarados, e o texto fica maior</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>&amp;Copiar esta página como texto</translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation>&amp;Plano da migração …</translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation>&amp;Dados para o suporte …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Cores como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto em %1%</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Contraste como no s&amp;istema</translation>
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
        <translation>Parar e fechar?</translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation>Trabalho ainda em andamento: %1. Ele para em um ponto seguro, e o que foi feito é mantido para a próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Manter aberto</translation>
    </message>
    <message>
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
        <translation>Etapa %1 de 8, e etapa %2 de 5 do BigPicture</translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation>Etapa %1 de 8, opcional</translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation>Etapa %1 de 8</translation>
    </message>
    <message>
        <source>BigPicture, step %1 of 5</source>
        <translation>BigPicture, etapa %1 de 5</translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation>Antes das oito etapas</translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation>À parte das oito etapas, opcional</translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation>BigPicture, depois das suas cinco etapas</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>Não salvo: %1 %2</translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation>%1 (prática) - Cloudward</translation>
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
        <translation>Copiado. Nomes e endereços estão mascarados.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation>Preparando a empresa de prática</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation>Leva um administrador do Jira do Jira Server ou Data Center para o Jira Cloud.</translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation>Experimentar tudo em uma empresa inventada; nada real é tocado.</translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation>Percorrer sozinho todas as etapas da prática e deixar imagens em DIR.</translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation>Uma migração (.cloudward) a abrir ou criar.</translation>
    </message>
    <message>
        <source>The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode.</source>
        <translation>O mesmo, com imagens de cada página em claro, escuro, alemão, japonês, texto grande e modo de apresentação.</translation>
    </message>
</context>
</TS>
