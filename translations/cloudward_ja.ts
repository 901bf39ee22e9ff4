<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ArrivingFile</name>
    <message>
        <source>it still grows: something is writing it</source>
        <translation>まだ大きくなっています。何かが書き込んでいます</translation>
    </message>
    <message>
        <source>it was written to while it was fetched</source>
        <translation>取得中に書き込みがありました</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 and should be %2</source>
        <translation>SHA-256 は %1 ですが、正しくは %2 です</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further</source>
        <translation>%1 から展開すると %2 以上になります。Jira のバックアップではあり得ないため、それ以上読み取りませんでした</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>中に tar がありません</translation>
    </message>
    <message>
        <source>it holds more than %1 files, and a backup holds two</source>
        <translation>ファイルが %1 個を超えています。バックアップに含まれるのは 2 個です</translation>
    </message>
</context>
<context>
    <name>BackupAudit</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2 行、%3 列</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1、以前: %2</translation>
    </message>
    <message>
        <source>%1: %2 (files: %3)</source>
        <translation>%1: %2（ファイル: %3）</translation>
    </message>
    <message>
        <source>counted are links to %1, the address in the backup&apos;s header; its database says %2, links to which were not counted</source>
        <translation>数えたのは、バックアップのヘッダーにあるアドレス %1 へのリンクです。データベースでは %2 となっており、そこへのリンクは数えていません</translation>
    </message>
    <message>
        <source>%1: %2 links</source>
        <translation>%1: リンク %2 件</translation>
    </message>
    <message>
        <source>elsewhere: %1 links</source>
        <translation>その他の場所: リンク %1 件</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1、%2 行目、%3: %4</translation>
    </message>
    <message>
        <source>%1 in “%2” (projects: %3)</source>
        <translation>「%2」の %1（プロジェクト: %3）</translation>
    </message>
    <message>
        <source>%1 (global permission)</source>
        <translation>%1（グローバル権限）</translation>
    </message>
    <message>
        <source>header: %1, build %2</source>
        <translation>ヘッダー: %1、ビルド %2</translation>
    </message>
    <message>
        <source>database: %1, build %2</source>
        <translation>データベース: %1、ビルド %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, the end says %3</source>
        <translation>%1: %2 行、末尾の記録では %3 行</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 (%3), disabled</source>
        <translation>%1 %2（%3）、無効</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <translation>%1、非アクティブ</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP または Active Directory</translation>
    </message>
    <message>
        <source>internal with LDAP sign-in</source>
        <translation>内部（LDAP サインイン）</translation>
    </message>
    <message>
        <source>Crowd or another Jira</source>
        <translation>Crowd または別の Jira</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>その他の種類</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users</source>
        <translation>%1（%2）: ユーザー %3 人</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>it has stopped growing at %1, and the end of a ZIP is not there</source>
        <translation>%1 で増加が止まりましたが、ZIP の末尾がありません</translation>
    </message>
</context>
<context>
    <name>BigPicture</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>サーバーでのアドレス</translation>
    </message>
    <message>
        <source>On the app&apos;s screen</source>
        <translation>アプリの画面での表示</translation>
    </message>
    <message>
        <source>Account to choose</source>
        <translation>選択するアカウント</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the address in the backup is not the one that the dump has</source>
        <translation>バックアップのアドレスが、ダンプのアドレスと異なる</translation>
    </message>
    <message>
        <source>chosen by hand in the people table</source>
        <translation>ユーザーの表で手動選択</translation>
    </message>
    <message>
        <source>proposed: the same name before the @</source>
        <translation>提案: @ の前の名前が同じ</translation>
    </message>
    <message>
        <source>proposed: the same full name</source>
        <translation>提案: 氏名が同じ</translation>
    </message>
    <message>
        <source>proposed: a similar name</source>
        <translation>提案: 名前が類似</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>メールアドレスで一致</translation>
    </message>
    <message>
        <source>will be matched once the account is there</source>
        <translation>アカウントができれば対応付けられる</translation>
    </message>
    <message>
        <source>perhaps matched: the account hides its address</source>
        <translation>一致の可能性あり: アカウントのアドレスが非表示</translation>
    </message>
    <message>
        <source>matched with another account: check it</source>
        <translation>別のアカウントに一致: 要確認</translation>
    </message>
    <message>
        <source>choose the account from the list</source>
        <translation>一覧からアカウントを選択</translation>
    </message>
    <message>
        <source>no account: create it before the restore</source>
        <translation>アカウントなし: 復元の前に作成</translation>
    </message>
    <message>
        <source>stays without an account</source>
        <translation>アカウントなしのまま</translation>
    </message>
</context>
<context>
    <name>CheckChunk</name>
    <message>
        <source>an entry does not begin where it should</source>
        <translation>エントリが本来の位置から始まっていません</translation>
    </message>
    <message>
        <source>it ends inside an entry</source>
        <translation>エントリの途中で終わっています</translation>
    </message>
    <message>
        <source>it is not written as chunks are</source>
        <translation>チャンクの形式で書かれていません</translation>
    </message>
    <message>
        <source>it ends inside this entry</source>
        <translation>このエントリの途中で終わっています</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>データが破損しています</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>its directory is not that of its entries</source>
        <translation>ディレクトリがエントリと一致しません</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>not to be told, since accounts hide their addresses or users have none: %1</source>
        <translation>アカウントのアドレスが非表示か、ユーザーにアドレスがないため判別不可: %1</translation>
    </message>
    <message>
        <source>told by their names only: %1</source>
        <translation>名前だけで判別したもの: %1</translation>
    </message>
    <message>
        <source>Counts on both sides</source>
        <translation>両側の件数</translation>
    </message>
    <message>
        <source>What the backup held should be in the cloud, neither less nor something else.</source>
        <translation>バックアップの内容が、過不足も違いもなくクラウドにあるはずです。</translation>
    </message>
    <message>
        <source>Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them again before you worry.</source>
        <translation>相違のある行を確認してください。課題数は数分遅れる推定値です。心配する前に、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Content under the name Admin</source>
        <translation>Admin という名前のコンテンツ</translation>
    </message>
    <message>
        <source>A known fault of the import: what the person who imports had written on the server may belong to a user called Admin afterwards.</source>
        <translation>インポートの既知の不具合です。インポート実行者がサーバーで書いた内容が、後で Admin というユーザーのものになることがあります。</translation>
    </message>
    <message>
        <source>Search for issues reported by Admin. If they are yours, ask Atlassian&apos;s support.</source>
        <translation>Admin が報告した課題を検索してください。ご自身のものであれば、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>People can sign in</source>
        <translation>ユーザーがサインインできる</translation>
    </message>
    <message>
        <source>Passwords do not come along, and imported groups have no access to products before it is granted.</source>
        <translation>パスワードは引き継がれません。インポートされたグループは、付与されるまで製品にアクセスできません。</translation>
    </message>
    <message>
        <source>Ask somebody of each group to sign in with their e-mail address and to open one of their projects. Connect single sign-on if you use it.</source>
        <translation>各グループの誰かに、メールアドレスでサインインし、自分のプロジェクトを開いてもらってください。シングル サインオンを使う場合は接続してください。</translation>
    </message>
    <message>
        <source>Single sign-on and identity provider</source>
        <translation>シングル サインオンと ID プロバイダー</translation>
    </message>
    <message>
        <source>The server&apos;s directories (LDAP, Crowd, Azure AD) do not come along: who joins or leaves the company is not followed by the cloud of itself.</source>
        <translation>サーバーのディレクトリ（LDAP、Crowd、Azure AD）は引き継がれません。入社・退社はクラウドに自動では反映されません。</translation>
    </message>
    <message>
        <source>Verify the company&apos;s domain, and connect single sign-on and provisioning in the organisation&apos;s administration, if you use them.</source>
        <translation>使用する場合は、組織の管理画面で会社のドメインを検証し、シングル サインオンとプロビジョニングを接続してください。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Groups that merged may see more than before, and whom a permission scheme names may have changed.</source>
        <translation>マージされたグループでは、以前より多く見えるようになることがあります。権限スキームの対象も変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Open a restricted project as somebody who must not see it, and look at the site without signing in.</source>
        <translation>制限付きプロジェクトを、閲覧できないはずのユーザーとして開いてみてください。また、サインインせずにサイトを確認してください。</translation>
    </message>
    <message>
        <source>Attachments open</source>
        <translation>添付ファイルを開ける</translation>
    </message>
    <message>
        <source>An issue lists its attachments as soon as the data is imported, also where the file itself is missing.</source>
        <translation>データがインポートされると、ファイル自体がなくても、課題には添付ファイルが一覧表示されます。</translation>
    </message>
    <message>
        <source>Open an old, a new and a large attachment in several projects.</source>
        <translation>複数のプロジェクトで、古い添付ファイル、新しい添付ファイル、大きな添付ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Avatars and logo</source>
        <translation>アバターとロゴ</translation>
    </message>
    <message>
        <source>They come with the media, in the first chunk. Pictures of users do not.</source>
        <translation>メディアの最初のチャンクに含まれます。ユーザーの画像は含まれません。</translation>
    </message>
    <message>
        <source>Look at the list of projects and at the site&apos;s logo, and set again what is missing.</source>
        <translation>プロジェクト一覧とサイトのロゴを確認し、欠けているものは設定し直してください。</translation>
    </message>
    <message>
        <source>Filters and dashboards</source>
        <translation>フィルターとダッシュボード</translation>
    </message>
    <message>
        <source>Queries that name users, or functions and fields of apps, may no longer work; gadgets of apps may be gone.</source>
        <translation>ユーザー名、またはアプリの関数やフィールドを使うクエリは、動作しなくなることがあります。アプリのガジェットはなくなることがあります。</translation>
    </message>
    <message>
        <source>Open the most used ones, and look whether they are still shared as you want.</source>
        <translation>最もよく使われるものを開き、意図どおりに共有されているか確認してください。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Boards live from their filter: columns, sprints, estimates and rank hang on it.</source>
        <translation>ボードはフィルターに基づいており、列、スプリント、見積もり、ランクはそれに依存します。</translation>
    </message>
    <message>
        <source>Open a Scrum and a Kanban board, and look at the active sprint and the backlog.</source>
        <translation>スクラム ボードとカンバン ボードを開き、アクティブ スプリントとバックログを確認してください。</translation>
    </message>
    <message>
        <source>Workflows and issue types</source>
        <translation>ワークフローと課題タイプ</translation>
    </message>
    <message>
        <source>Conditions, validators and functions that apps or scripts had added are not there in the cloud.</source>
        <translation>アプリやスクリプトが追加した条件、バリデーター、機能は、クラウドにはありません。</translation>
    </message>
    <message>
        <source>Take a test issue of each important kind from its creation to its end, and compare the workflows that used apps.</source>
        <translation>重要な課題タイプごとにテスト課題を作成から完了まで進め、アプリを使っていたワークフローを比較してください。</translation>
    </message>
    <message>
        <source>Automation, calendars and time</source>
        <translation>自動化、カレンダー、時刻</translation>
    </message>
    <message>
        <source>Rules, service level agreements and scheduled jobs run as somebody, by a clock, and may name users or fields that are called otherwise now.</source>
        <translation>ルール、SLA、スケジュール ジョブは、特定のユーザーとして、決まった時計に従って実行されます。名前の変わったユーザーやフィールドを指している可能性があります。</translation>
    </message>
    <message>
        <source>Look at the time zone of the site, at who owns the rules, and let one rule of each kind run.</source>
        <translation>サイトのタイムゾーンとルールの所有者を確認し、種類ごとにルールを 1 つ実行してください。</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <translation>旧サーバーへのリンク</translation>
    </message>
    <message>
        <source>Links in texts were mapped to the new site only where the old address was chosen during the import.</source>
        <translation>テキスト内のリンクは、インポート時に旧アドレスを選んだ場合にのみ新サイトへマッピングされています。</translation>
    </message>
    <message>
        <source>Search descriptions and comments for the old address, and mind links in wikis, chats, mails and bookmarks.</source>
        <translation>説明とコメントで旧アドレスを検索してください。Wiki、チャット、メール、ブックマークのリンクにも注意してください。</translation>
    </message>
    <message>
        <source>Application links and integrations</source>
        <translation>アプリケーション リンクと連携</translation>
    </message>
    <message>
        <source>Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server.</source>
        <translation>Confluence、Bitbucket、ビルドサーバー、Webhook、スクリプトは、まだ旧サーバーと通信しています。</translation>
    </message>
    <message>
        <source>Connect each again with the new address, and give scripts an API token in the place of a password.</source>
        <translation>それぞれ新しいアドレスで接続し直し、スクリプトにはパスワードの代わりに API トークンを設定してください。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>The import brings neither apps nor their data; each vendor has a way of its own.</source>
        <translation>アプリもそのデータもインポートでは移行されません。ベンダーごとに独自の方法があります。</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide for its data.</source>
        <translation>引き続き必要なアプリをインストールし、データは各ベンダーのガイドに従って移行してください。</translation>
    </message>
    <message>
        <source>BigPicture</source>
        <translation>BigPicture</translation>
    </message>
    <message>
        <source>BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. Many users that do not match mean that the users of Jira did not arrive.</source>
        <translation>BigPicture は専用のダンプで移行し、復元後は連携がオフになります。対応付けられないユーザーが多い場合は、Jira のユーザーが移行されていません。</translation>
    </message>
    <message>
        <source>Restore the dump in the cloud&apos;s BigPicture, map the users, look at a few boxes, and switch the connections on again.</source>
        <translation>クラウドの BigPicture でダンプを復元し、ユーザーをマッピングし、いくつかのボックスを確認してから、接続を再びオンにしてください。</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>送信メール</translation>
    </message>
    <message>
        <source>Mail that was switched off for the import stays off; mail that is on writes to everybody at each change.</source>
        <translation>インポートのためにオフにしたメールはオフのままです。オンのメールは、変更のたびに全員へ送信されます。</translation>
    </message>
    <message>
        <source>Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again.</source>
        <translation>送信メールを意図どおりに設定し、自分宛てに 1 通送信してください。メール受信用のアドレスも設定し直してください。</translation>
    </message>
    <message>
        <source>Plan and billing</source>
        <translation>プランと請求</translation>
    </message>
    <message>
        <source>A site that began as a trial ends with it, and seats are counted by product.</source>
        <translation>試用で始めたサイトは、試用期間とともに終了します。シートは製品ごとに数えられます。</translation>
    </message>
    <message>
        <source>Look in the organisation&apos;s billing that each product has its plan, its seats and a way to pay.</source>
        <translation>組織の請求画面で、各製品にプラン、シート、支払い方法があることを確認してください。</translation>
    </message>
    <message>
        <source>The cloud&apos;s own backups</source>
        <translation>クラウド自体のバックアップ</translation>
    </message>
    <message>
        <source>The server&apos;s backup service has gone with the server, and its files hold nothing that is written from now on.</source>
        <translation>サーバーのバックアップ サービスはサーバーとともになくなりました。そのファイルには、今後書かれる内容は含まれません。</translation>
    </message>
    <message>
        <source>Decide how the cloud site is backed up, and make a first backup of it.</source>
        <translation>クラウド サイトのバックアップ方法を決め、最初のバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The old server takes no more changes</source>
        <translation>旧サーバーで変更を受け付けない</translation>
    </message>
    <message>
        <source>What is written there now is in neither place where people look for it.</source>
        <translation>今後そこに書かれた内容は、ユーザーが探す場所には反映されません。</translation>
    </message>
    <message>
        <source>Make the server read-only with a permission scheme, put up a banner with the new address, and keep the server and its backup for a while.</source>
        <translation>権限スキームでサーバーを読み取り専用にし、新しいアドレスをバナーで案内してください。サーバーとそのバックアップは当分保管してください。</translation>
    </message>
    <message>
        <source>People know</source>
        <translation>ユーザーへの周知</translation>
    </message>
    <message>
        <source>The address, the way to sign in and much of the look have changed.</source>
        <translation>アドレス、サインイン方法、画面の見た目の多くが変わりました。</translation>
    </message>
    <message>
        <source>Tell everybody the new address, how to sign in, and whom to ask.</source>
        <translation>新しいアドレス、サインイン方法、問い合わせ先を全員に知らせてください。</translation>
    </message>
    <message>
        <source>Tokens and keys of the migration</source>
        <translation>移行用のトークンとキー</translation>
    </message>
    <message>
        <source>They open the whole site, and from now on nobody needs them.</source>
        <translation>これらはサイト全体へのアクセスを可能にしますが、もう誰にも必要ありません。</translation>
    </message>
    <message>
        <source>Revoke the API token, the organisation&apos;s key and the server&apos;s access token that you made for the migration.</source>
        <translation>移行のために作成した API トークン、組織のキー、サーバーのアクセス トークンを取り消してください。</translation>
    </message>
    <message>
        <source>Boxes and programs are there</source>
        <translation>ボックスとプログラムがある</translation>
    </message>
    <message>
        <source>The restore brings them as they were when the dump was made, and nothing newer.</source>
        <translation>復元されるのはダンプ作成時点の状態で、それより新しい内容は含まれません。</translation>
    </message>
    <message>
        <source>Open the overview of boxes on both sides and compare their names, their number and their places in the tree.</source>
        <translation>両側でボックスの概要を開き、名前、数、ツリー内の位置を比較してください。</translation>
    </message>
    <message>
        <source>Boxes show their tasks</source>
        <translation>ボックスにタスクが表示される</translation>
    </message>
    <message>
        <source>What a box holds is found by projects, boards and JQL. Filters that name users or fields in a way that the cloud does not know find nothing.</source>
        <translation>ボックスの内容は、プロジェクト、ボード、JQL で決まります。クラウドで通用しない形でユーザーやフィールドを指定するフィルターでは、何も見つかりません。</translation>
    </message>
    <message>
        <source>Open the largest boxes and compare the number of tasks. Where one is empty, look at its scope definition.</source>
        <translation>最も大きなボックスを開き、タスク数を比較してください。空のボックスがあれば、スコープ定義を確認してください。</translation>
    </message>
    <message>
        <source>The Gantt chart looks as before</source>
        <translation>ガントチャートが以前と同じに見える</translation>
    </message>
    <message>
        <source>Dates, dependencies and the order of tasks come partly from Jira and partly from the app: both have to fit each other.</source>
        <translation>日付、依存関係、タスクの順序は、一部が Jira、一部がアプリのデータです。両方が互いに合っている必要があります。</translation>
    </message>
    <message>
        <source>Compare one known plan on both sides: dates, dependency arrows, baselines, markers.</source>
        <translation>よく知っている計画を 1 つ選び、両側で日付、依存関係の矢印、ベースライン、マーカーを比較してください。</translation>
    </message>
    <message>
        <source>Teams and resources have the right people</source>
        <translation>チームとリソースの担当者が正しい</translation>
    </message>
    <message>
        <source>The app matches people by e-mail, and whoever was chosen by hand may have been chosen wrongly.</source>
        <translation>アプリはメールアドレスでユーザーを対応付けます。手動で選んだ場合は、誤って選んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Open the teams and one resource view. Look above all at those whom you chose by hand.</source>
        <translation>チームとリソース ビューを 1 つ開き、特に手動で選んだユーザーを確認してください。</translation>
    </message>
    <message>
        <source>Who may see and change boxes</source>
        <translation>ボックスを閲覧・変更できる人</translation>
    </message>
    <message>
        <source>Roles in boxes name people and groups, and groups may have another name in the cloud.</source>
        <translation>ボックスのロールはユーザーとグループを名前で指定しています。クラウドではグループ名が変わっていることがあります。</translation>
    </message>
    <message>
        <source>Look at the security of a box that not everybody may see, and ask somebody who must not see it.</source>
        <translation>閲覧を制限しているボックスのセキュリティを確認し、閲覧できないはずの人に確かめてもらってください。</translation>
    </message>
    <message>
        <source>the site does not tell your account</source>
        <translation>サイトがお使いのアカウントに示しません</translation>
    </message>
    <message>
        <source>your account may not list them</source>
        <translation>お使いのアカウントでは一覧できません</translation>
    </message>
    <message>
        <source>your account may not list the users of the site</source>
        <translation>お使いのアカウントではサイトのユーザーを一覧できません</translation>
    </message>
    <message>
        <source>equal: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>相違: %1</translation>
    </message>
    <message>
        <source>could not be compared: %1</source>
        <translation>比較不可: %1</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues; the server had a user of that name, too</source>
        <translation>Admin というユーザーが課題を報告しています。サーバーにも同名のユーザーがいました</translation>
    </message>
    <message>
        <source>a user called Admin has reported issues, and the server had none of that name</source>
        <translation>Admin というユーザーが課題を報告しています。サーバーに同名のユーザーはいませんでした</translation>
    </message>
    <message>
        <source>of the issues that you reported, %1 by the backup, about %2 belong to your account</source>
        <translation>バックアップではあなたが報告した課題は %1 件ですが、お使いのアカウントのものは約 %2 件です</translation>
    </message>
    <message>
        <source>no issue was reported by a user called Admin</source>
        <translation>Admin というユーザーが報告した課題はありません</translation>
    </message>
    <message>
        <source>all %1 issues with attachments</source>
        <translation>添付ファイルのある課題 %1 件すべて</translation>
    </message>
    <message>
        <source>%1 of %2 issues with attachments, drawn at random, seed %3</source>
        <translation>添付ファイルのある課題 %2 件中 %1 件を無作為に抽出、シード %3</translation>
    </message>
    <message>
        <source>issues that your account does not see: %1</source>
        <translation>お使いのアカウントには見えない課題: %1</translation>
    </message>
    <message>
        <source>an issue lists its attachments also where a file is not there</source>
        <translation>ファイルがなくても、課題には添付ファイルが一覧表示されます</translation>
    </message>
    <message>
        <source>one file of each issue was opened</source>
        <translation>各課題のファイルを 1 つずつ開きました</translation>
    </message>
    <message>
        <source>%1: %2, listed without its file</source>
        <comment>issue, file</comment>
        <translation>%1: %2、一覧にあるがファイルなし</translation>
    </message>
    <message>
        <source>Planning guide read, and a day chosen</source>
        <translation>計画ガイドを読み、実施日を決めた</translation>
    </message>
    <message>
        <source>Cloud and server differ in what they can do, and while the migration runs nobody should work on the server: what is written after the backup does not come along.</source>
        <translation>クラウドとサーバーでは機能に違いがあります。移行中は誰もサーバーで作業しないでください。バックアップ後に書かれた内容は移行されません。</translation>
    </message>
    <message>
        <source>Read Atlassian&apos;s planning guide, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <translation>Atlassian の計画ガイドを読み、試用サイトで一度全体を試し、Jira を利用できない時間を周知してください。</translation>
    </message>
    <message>
        <source>Version of Jira</source>
        <translation>Jira のバージョン</translation>
    </message>
    <message>
        <source>From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from 7.0.0 on it may work; older backups are not accepted.</source>
        <translation>7.13.1 以降のバックアップはそのままインポートできます。7.6.0 ～ 7.13.0 では、すべての時刻が UTC として読み取られます。7.0.0 以降は動作する可能性があります。それより古いバックアップは受け付けられません。</translation>
    </message>
    <message>
        <source>Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where the server&apos;s clock is UTC or exact times do not matter.</source>
        <translation>サーバーを 7.13.1 以降にアップグレードし、バックアップを作り直してください。7.6.0 以降で、サーバーの時計が UTC であるか正確な時刻が重要でない場合は、アップグレードせずに続行できます。</translation>
    </message>
    <message>
        <source>A cloud site to move to</source>
        <translation>移行先のクラウド サイト</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists; a trial site is enough to begin.</source>
        <translation>バックアップは既存のサイトにインポートします。まずは試用サイトで十分です。</translation>
    </message>
    <message>
        <source>Sign up for a site at Atlassian, then connect to it here. A trial can be made longer when you ask for it.</source>
        <translation>Atlassian でサイトに登録し、ここで接続してください。試用期間は、依頼すれば延長できます。</translation>
    </message>
    <message>
        <source>Data in the cloud site</source>
        <translation>クラウド サイトのデータ</translation>
    </message>
    <message>
        <source>The import replaces everything that the site&apos;s Jira holds: projects, issues and settings. Users stay, or are replaced too if you choose so, also those who use other products of the site.</source>
        <translation>インポートを行うと、サイトの Jira の内容（プロジェクト、課題、設定）がすべて置き換えられます。ユーザーは残りますが、選択によっては、サイトの他の製品を使うユーザーも含めて置き換えられます。</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. Type the site&apos;s name, beside its address, only if what is there may be lost.</source>
        <translation>新しい空のサイトを使うか、先にこのサイトのバックアップを作成してください。サイト名をアドレスの横に入力するのは、既存の内容が失われてもよい場合だけにしてください。</translation>
    </message>
    <message>
        <source>Your permissions on the server</source>
        <translation>サーバーでの権限</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site.</source>
        <translation>サイト全体のバックアップを作成できるのは、Jira システム管理者だけです。</translation>
    </message>
    <message>
        <source>Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who is one to add you.</source>
        <translation>グローバル権限「Jira システム管理者」を持つグループのメンバーとして接続するか、該当者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>Your permissions in the cloud</source>
        <translation>クラウドでの権限</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of administrators of the site.</source>
        <translation>インポート、グループ、製品アクセスを扱えるのは、サイトの管理者です。</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators. Who signed up for the site is one of them.</source>
        <translation>サイトまたは組織の管理者に追加してもらってください。サイトに登録した人は管理者です。</translation>
    </message>
    <message>
        <source>What is open to anyone</source>
        <translation>誰にでも公開されているもの</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <translation>社内サーバーでの「誰でも」は同僚のことですが、クラウド サイトはインターネット上にあるため、「誰でも」は文字どおり全員です。</translation>
    </message>
    <message>
        <source>Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards and boards with logged-in users or groups. Then make the backup.</source>
        <translation>権限スキームと「ユーザーの参照」権限から Anyone（誰でも）を外し、フィルター、ダッシュボード、ボードはログイン済みユーザーまたはグループと共有してください。その後、バックアップを作成してください。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is what Atlassian tells.</source>
        <translation>Jira Cloud の各プランには保存容量の上限があります。容量をプログラムから問い合わせることはできないため、ここには Atlassian の公表値を示します。</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with the storage of your plan on Atlassian&apos;s page about storage.</source>
        <translation>添付ファイルのサイズを、Atlassian のストレージのページにあるプランの容量と比較してください。</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>Atlassian closed the import of a server&apos;s backup for licences of up to 1,000 users in May 2022. Whether a site offers it all the same shows only there. And your plan needs a seat for each active user.</source>
        <translation>Atlassian は 2022 年 5 月に、1,000 ユーザーまでのライセンスについて、サーバーのバックアップのインポートを終了しました。それでもサイトで提供されているかどうかは、サイト上でしかわかりません。また、アクティブ ユーザーごとにプランのシートが必要です。</translation>
    </message>
    <message>
        <source>Look whether Settings &gt; System &gt; Import and Export of your site offers Import Jira Server; ask Atlassian&apos;s support if it does not. Book enough seats before the import.</source>
        <translation>サイトの「設定 &gt; システム &gt; インポートとエクスポート」に Import Jira Server があるか確認し、なければ Atlassian サポートにお問い合わせください。インポート前に十分なシートを確保してください。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Issues that you reported</source>
        <translation>あなたが報告した課題</translation>
    </message>
    <message>
        <source>Memberships in groups</source>
        <translation>グループのメンバーシップ</translation>
    </message>
    <message>
        <source>Attachments by name and size, a sample</source>
        <translation>添付ファイルの名前とサイズ（サンプル）</translation>
    </message>
    <message>
        <source>Attachments by name and size, all</source>
        <translation>添付ファイルの名前とサイズ（すべて）</translation>
    </message>
    <message>
        <source>Projects with a picture of their own</source>
        <translation>独自の画像を持つプロジェクト</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>%1 の課題</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>groups whose members are not all found: %1 of %2</source>
        <translation>一部のメンバーが見つからないグループ: %2 中 %1</translation>
    </message>
    <message>
        <source>the group is not in the cloud</source>
        <translation>グループがクラウドにありません</translation>
    </message>
    <message>
        <source>your account may not read its members</source>
        <translation>お使いのアカウントではメンバーを読み取れません</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>The server is %1, the backup is of %2</source>
        <translation>サーバーは %1、バックアップは %2 のものです</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>タイムゾーン %1</translation>
    </message>
    <message>
        <source>no projects, no issues</source>
        <translation>プロジェクトなし、課題なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the import would delete: projects %1, issues %2</source>
        <translation>インポートで削除されるもの: プロジェクト %1、課題 %2</translation>
    </message>
    <message>
        <source>the import has begun; what the site held before is not known</source>
        <translation>インポートは始まっています。以前のサイトの内容は不明です</translation>
    </message>
    <message>
        <source>you typed the name of %1</source>
        <translation>%1 の名前を入力済み</translation>
    </message>
    <message>
        <source>%1 is a system administrator</source>
        <translation>%1 はシステム管理者です</translation>
    </message>
    <message>
        <source>%1 is an administrator, but not a system administrator</source>
        <translation>%1 は管理者ですが、システム管理者ではありません</translation>
    </message>
    <message>
        <source>%1 is not an administrator</source>
        <translation>%1 は管理者ではありません</translation>
    </message>
    <message>
        <source>signed in as %1; the token may not read their permissions</source>
        <translation>%1 としてサインイン済み。トークンではその権限を読み取れません</translation>
    </message>
    <message>
        <source>%1 does not administer Jira there</source>
        <translation>%1 はそこで Jira を管理していません</translation>
    </message>
    <message>
        <source>%1 administers Jira; that they administer the site was not seen</source>
        <translation>%1 は Jira を管理していますが、サイトの管理者であることは確認できませんでした</translation>
    </message>
    <message>
        <source>%1 administers the site</source>
        <translation>%1 はサイトの管理者です</translation>
    </message>
    <message>
        <source>The server grants to anyone: %1</source>
        <translation>サーバーが誰にでも付与しているもの: %1</translation>
    </message>
    <message>
        <source>nothing in the backup is open to anyone</source>
        <translation>バックアップには、誰にでも公開されているものはありません</translation>
    </message>
    <message>
        <source>No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.</source>
        <translation>誰にでも付与している権限スキームはありません。フィルター、ダッシュボード、ボードは確認していません。</translation>
    </message>
    <message>
        <source>the plan is a free one, which stores %1 (told by Atlassian, as of %2)</source>
        <translation>プランは無料で、容量は %1 です（Atlassian の公表値、%2 時点）</translation>
    </message>
    <message>
        <source>the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as of %2); which of them it is cannot be asked</source>
        <translation>プランは有料です。Standard の容量は %1、Premium は無制限です（Atlassian の公表値、%2 時点）。どちらのプランかは問い合わせできません</translation>
    </message>
    <message>
        <source>the site&apos;s plan could not be read; Free stores %1, Standard %2, Premium as much as you like (told by Atlassian, as of %3)</source>
        <translation>サイトのプランを読み取れませんでした。容量は Free が %1、Standard が %2、Premium は無制限です（Atlassian の公表値、%3 時点）</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>添付ファイル: %1</translation>
    </message>
    <message>
        <source>larger than the %1 that the site allows for one upload: %2</source>
        <translation>サイトの 1 回のアップロード上限 %1 を超えるもの: %2</translation>
    </message>
    <message>
        <source>users that count for the server&apos;s licence: %1</source>
        <translation>サーバーのライセンスで数えられるユーザー: %1</translation>
    </message>
    <message>
        <source>active users in the backup: %1</source>
        <translation>バックアップ内のアクティブ ユーザー: %1</translation>
    </message>
    <message>
        <source>seats of %1: %2</source>
        <translation>%1 のシート: %2</translation>
    </message>
    <message>
        <source>the backup could not be read again</source>
        <translation>バックアップを再度読み取れませんでした</translation>
    </message>
    <message>
        <source>counted key by key, since the estimate differed</source>
        <translation>推定値に相違があったため、キーごとに数えました</translation>
    </message>
    <message>
        <source>by the account of the API token, which need not be the one that you had on the server</source>
        <translation>API トークンのアカウントによる値です。サーバーで使っていたアカウントとは限りません</translation>
    </message>
    <message>
        <source>your account may not list the groups of the site</source>
        <translation>お使いのアカウントではサイトのグループを一覧できません</translation>
    </message>
    <message>
        <source>whether a picture of its own is chosen; the pictures themselves, those of users and the logo were not compared</source>
        <translation>独自の画像が選ばれているかどうかの比較です。画像自体、ユーザーの画像、ロゴは比較していません</translation>
    </message>
    <message>
        <source>projects that your account does not see: %1</source>
        <translation>お使いのアカウントには見えないプロジェクト: %1</translation>
    </message>
</context>
<context>
    <name>ChunkPlan</name>
    <message>
        <source>no project there has this original key; there are %1</source>
        <translation>この元のキーを持つプロジェクトはありません。あるのは %1 です</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>Administration of the site</source>
        <translation>サイトの管理</translation>
    </message>
    <message>
        <source>Administration of its products</source>
        <translation>製品の管理</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <translation>
            <numerusform>%2 の %1 と他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>%1 へのアクセス</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL または MariaDB</translation>
    </message>
    <message>
        <source>leave the password out of the connection string</source>
        <translation>接続文字列にパスワードを含めないでください</translation>
    </message>
    <message>
        <source>it needs a driver or a data source of ODBC</source>
        <translation>ドライバーまたは ODBC のデータソースが必要です</translation>
    </message>
    <message>
        <source>the server is missing</source>
        <translation>サーバーがありません</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>データベース名がありません</translation>
    </message>
    <message>
        <source>ports go from 1 to 65535</source>
        <translation>ポートは 1 ～ 65535 です</translation>
    </message>
    <message>
        <source>the server or the database has a character that none may have</source>
        <translation>サーバーまたはデータベースに使用できない文字があります</translation>
    </message>
    <message>
        <source>ODBC takes no user name and no password with a semicolon in it</source>
        <translation>ODBC では、セミコロンを含むユーザー名とパスワードは使えません</translation>
    </message>
    <message>
        <source>the schema is no name</source>
        <translation>スキーマが名前として正しくありません</translation>
    </message>
    <message>
        <source>begin with postgresql://, mysql://, sqlserver:// or oracle://</source>
        <translation>postgresql://、mysql://、sqlserver://、oracle:// のいずれかで始めてください</translation>
    </message>
    <message>
        <source>leave the password out of the address</source>
        <translation>アドレスにパスワードを含めないでください</translation>
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
        <translation>%1 のアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>%1 for %2 does not end in a top-level domain such as .com.</source>
        <translation>%2 の %1 は、.com などのトップレベルドメインで終わっていません。</translation>
    </message>
    <message>
        <source>%1 for %2 is in a domain that does not exist.</source>
        <translation>%2 の %1 は、存在しないドメインです。</translation>
    </message>
    <message>
        <source>%1 for %2 is no e-mail address.</source>
        <translation>%2 の %1 は、メールアドレスではありません。</translation>
    </message>
    <message>
        <source>No domain is given.</source>
        <translation>ドメインが指定されていません。</translation>
    </message>
    <message>
        <source>Jira Cloud would refuse every address in the domain %1.</source>
        <translation>ドメイン %1 のアドレスは、すべて Jira Cloud に拒否されます。</translation>
    </message>
    <message>
        <source>%1 is no user and nobody&apos;s address.</source>
        <translation>%1 はユーザーでも、誰かのアドレスでもありません。</translation>
    </message>
    <message>
        <source>%1 is several users: %2. Name one of them.</source>
        <translation>%1 に該当するユーザーが複数います: %2。1 人を指定してください。</translation>
    </message>
    <message>
        <source>%1 is given another address further up; %2 is not used.</source>
        <translation>%1 には上で別のアドレスが指定されています。%2 は使用しません。</translation>
    </message>
    <message>
        <source>This row needs two fields: who, and the new address.</source>
        <translation>この行には、対象者と新しいアドレスの 2 つのフィールドが必要です。</translation>
    </message>
    <message>
        <source>%1 cannot have %2: it is the address of %3.</source>
        <translation>%1 に %2 は設定できません。%3 のアドレスです。</translation>
    </message>
    <message>
        <source>These rules go round in circles. No address is changed until one of them is taken away.</source>
        <translation>これらのルールは循環しています。どれか 1 つを取り除くまで、アドレスは変更されません。</translation>
    </message>
    <message>
        <source>The rules contradict each other for %1, whose address stays as it is.</source>
        <translation>%1 に対するルールが矛盾しているため、アドレスは変更されません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>バックアップを読み取れません</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file with two XML files in it, and this is none, or it is damaged or encrypted.</source>
        <translation>Jira Cloud が受け付けるのは XML ファイル 2 つが入った ZIP ですが、このファイルはそうではないか、破損または暗号化されています。</translation>
    </message>
    <message>
        <source>Copy the file from the server again and compare its size there and here. If it stays unreadable, make a new backup.</source>
        <translation>サーバーからファイルをもう一度コピーし、サーバーとこちらのサイズを比較してください。それでも読めない場合は、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>There is no entities.xml in this file</source>
        <translation>このファイルに entities.xml がありません</translation>
    </message>
    <message>
        <source>Without it the import stops at once: it is the file that holds the whole database.</source>
        <translation>データベース全体が入ったファイルなので、これがないとインポートはすぐに停止します。</translation>
    </message>
    <message>
        <source>Choose the ZIP that Jira wrote into the export folder of its home, not a media archive or another export.</source>
        <translation>メディアのアーカイブや他のエクスポートではなく、Jira がホームの export フォルダーに書き込んだ ZIP を選んでください。</translation>
    </message>
    <message>
        <source>The XML files lie in a folder inside the ZIP</source>
        <translation>XML ファイルが ZIP 内のフォルダーに入っています</translation>
    </message>
    <message>
        <source>The import looks for entities.xml at the top of the ZIP only and says that the archive does not contain it.</source>
        <translation>インポートは ZIP の最上位でしか entities.xml を探さず、見つからないとアーカイブに含まれていないと表示します。</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy with the two XML files at its top.</source>
        <translation>Jira が書いたままの ZIP を使うか、2 つの XML ファイルを最上位に置いた修正済みコピーを Cloudward に書き出させてください。</translation>
    </message>
    <message>
        <source>The backup is packed, but not as a ZIP</source>
        <translation>バックアップが ZIP 以外の形式でパックされています</translation>
    </message>
    <message>
        <source>Jira Cloud takes a ZIP file. Cloudward reads a tar or a 7z as well, so that what is in it can be checked.</source>
        <translation>Jira Cloud が受け付けるのは ZIP ファイルです。Cloudward は tar と 7z も読み取れるため、内容の検査はできます。</translation>
    </message>
    <message>
        <source>Use the ZIP as Jira wrote it, or let Cloudward write a mended copy, which is a ZIP.</source>
        <translation>Jira が書いたままの ZIP を使うか、修正済みコピー（ZIP）を Cloudward に書き出させてください。</translation>
    </message>
    <message>
        <source>The backup ends too early</source>
        <translation>バックアップが途中で終わっています</translation>
    </message>
    <message>
        <source>A part of it is missing: the copy was interrupted, or the disk was full when Jira wrote it.</source>
        <translation>一部が欠けています。コピーが中断されたか、Jira の書き込み時にディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <source>Copy it again. If the file on the server has the same size, make a new backup with enough free space.</source>
        <translation>もう一度コピーしてください。サーバー上のファイルも同じサイズなら、十分な空き容量を確保してバックアップを作り直してください。</translation>
    </message>
    <message>
        <source>The backup has the layout of Jira 4</source>
        <translation>バックアップが Jira 4 の形式です</translation>
    </message>
    <message>
        <source>The ZIP holds a single XML file of another name, as Jira wrote it up to version 4.3. Jira Cloud does not take it.</source>
        <translation>ZIP に、別の名前の XML ファイルが 1 つだけ入っています。これは Jira 4.3 までの形式で、Jira Cloud は受け付けません。</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later and make a new backup.</source>
        <translation>Jira を 7.13.1 以降にアップグレードし、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>The XML is broken</source>
        <translation>XML が壊れています</translation>
    </message>
    <message>
        <source>The import reads the file with a strict parser and fails at the first place that is not well-formed.</source>
        <translation>インポートは厳密なパーサーでファイルを読み、整形式でない最初の箇所で失敗します。</translation>
    </message>
    <message>
        <source>Make a new backup. If the same place is broken again, correct the text there in Jira first.</source>
        <translation>バックアップを作り直してください。同じ箇所がまた壊れている場合は、先に Jira でその箇所のテキストを修正してください。</translation>
    </message>
    <message>
        <source>The XML is not UTF-8 throughout</source>
        <translation>XML に UTF-8 でない部分があります</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import, and a file saved in another encoding loses its letters.</source>
        <translation>UTF-8 として無効なバイトがあるとインポートは終了します。別のエンコードで保存されたファイルでは文字が失われます。</translation>
    </message>
    <message>
        <source>Make a new backup and do not open and save the XML in an editor. If they are there again, correct the texts in Jira, or let Cloudward drop or replace such bytes in a mended copy.</source>
        <translation>バックアップを作り直し、XML をエディターで開いて保存しないでください。それでもある場合は、Jira でテキストを修正するか、修正済みコピーでそのバイトを削除または置換してください。</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>XML で許可されない文字</translation>
    </message>
    <message>
        <source>Control characters and the like come from pasted text and from apps. The import stops at the first one.</source>
        <translation>制御文字などは、貼り付けたテキストやアプリから入り込みます。インポートは最初の 1 つで停止します。</translation>
    </message>
    <message>
        <source>Let Cloudward drop or replace them in a mended copy, or correct the texts in Jira and make a new backup.</source>
        <translation>修正済みコピーで削除または置換するか、Jira でテキストを修正してバックアップを作り直してください。</translation>
    </message>
    <message>
        <source>The backup holds another number of rows than it says</source>
        <translation>バックアップの行数が記録と異なります</translation>
    </message>
    <message>
        <source>Jira writes the number of rows of each kind at the end of the backup. Where they differ, rows were lost or added after it was written, or people worked while it was made.</source>
        <translation>Jira は種類ごとの行数をバックアップの末尾に記録します。数が異なる場合は、書き込み後に行が失われたか追加されたか、作成中に誰かが作業していました。</translation>
    </message>
    <message>
        <source>Make a new backup while nobody is working in Jira.</source>
        <translation>誰も Jira で作業していないときに、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>The backup is larger than 20 GB</source>
        <translation>バックアップが 20 GB を超えています</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <translation>Jira Cloud が受け付けるバックアップは 20 GB までです。</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <translation>不要なものをアーカイブまたは削除してバックアップを作り直すか、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This version of Jira is too old</source>
        <translation>Jira のバージョンが古すぎます</translation>
    </message>
    <message>
        <source>Backups from versions below 7.0 cannot be imported into Jira Cloud.</source>
        <translation>7.0 より前のバージョンのバックアップは、Jira Cloud にインポートできません。</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later, then make a new backup.</source>
        <translation>Jira を 7.13.1 以降にアップグレードしてから、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>This version of Jira may fail</source>
        <translation>この Jira のバージョンでは失敗する可能性があります</translation>
    </message>
    <message>
        <source>Atlassian no longer guarantees that backups from versions 7.0 to 7.5 can be imported.</source>
        <translation>Atlassian は、バージョン 7.0 ～ 7.5 のバックアップをインポートできることをもう保証していません。</translation>
    </message>
    <message>
        <source>Upgrade Jira to 7.13.1 or later before the backup. If you go on, try the import on a trial site first.</source>
        <translation>バックアップの前に、Jira を 7.13.1 以降にアップグレードしてください。そのまま続ける場合は、先に試用サイトでインポートを試してください。</translation>
    </message>
    <message>
        <source>All times will be read as UTC</source>
        <translation>すべての時刻が UTC として読み取られます</translation>
    </message>
    <message>
        <source>Before version 7.13.1 the backup does not carry the server&apos;s time zone, so that dates of issues and history shift by its offset. A server that runs in UTC loses nothing.</source>
        <translation>バージョン 7.13.1 より前のバックアップにはサーバーのタイムゾーンがないため、課題と履歴の日時が時差分ずれます。UTC で動作するサーバーには影響しません。</translation>
    </message>
    <message>
        <source>If the times matter, upgrade Jira to 7.13.1 or later before the backup.</source>
        <translation>時刻が重要な場合は、バックアップの前に Jira を 7.13.1 以降にアップグレードしてください。</translation>
    </message>
    <message>
        <source>The backup names two versions of Jira</source>
        <translation>バックアップに 2 つの Jira バージョンが記録されています</translation>
    </message>
    <message>
        <source>The version in the database differs from the version in the header. That happens after an upgrade that did not end, or when a backup was edited. That it disturbs the import is an assumption.</source>
        <translation>データベースのバージョンがヘッダーのバージョンと異なります。アップグレードが完了していない場合や、バックアップが編集された場合に起こります。インポートに支障があるというのは推測です。</translation>
    </message>
    <message>
        <source>Check the version under System information on the server. If it differs from what you expect, start Jira once, let the upgrade end, and make a new backup.</source>
        <translation>サーバーの「システム情報」でバージョンを確認してください。想定と異なる場合は、Jira を一度起動してアップグレードを完了させ、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>Attachments by the backup&apos;s own list</source>
        <translation>バックアップの一覧による添付ファイル</translation>
    </message>
    <message>
        <source>Each plan of Jira Cloud has a storage limit, and the media files are imported apart from the backup.</source>
        <translation>Jira Cloud の各プランにはストレージの上限があります。メディア ファイルはバックアップとは別にインポートされます。</translation>
    </message>
    <message>
        <source>Compare it with the storage of your plan, and see that as much free space is there for packing.</source>
        <translation>プランのストレージと比較し、パックのために同じだけの空き容量を確保してください。</translation>
    </message>
    <message>
        <source>Links to the old server in texts</source>
        <translation>テキスト内の旧サーバーへのリンク</translation>
    </message>
    <message>
        <source>Issues, comments and other texts link to pages of this Jira by its address. After the import they lead to the old server unless they are mapped.</source>
        <translation>課題、コメント、その他のテキストが、この Jira のアドレスのページにリンクしています。マッピングしない限り、インポート後も旧サーバーを指します。</translation>
    </message>
    <message>
        <source>When the import page lists addresses of Jira servers, choose this one before you run the import.</source>
        <translation>インポート ページに Jira サーバーのアドレスが一覧表示されたら、インポートの実行前にこのアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Apps installed on the server</source>
        <translation>サーバーにインストールされているアプリ</translation>
    </message>
    <message>
        <source>Apps do not move with the import, and most keep their data in tables which Jira Cloud does not read.</source>
        <translation>アプリはインポートでは移行されません。ほとんどのアプリは、Jira Cloud が読み取らないテーブルにデータを保存しています。</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to Jira Cloud before you switch the server off.</source>
        <translation>サーバーを停止する前に、各アプリの Jira Cloud への移行方法を確認してください。</translation>
    </message>
    <message>
        <source>BigPicture or BigGantt is installed</source>
        <translation>BigPicture または BigGantt がインストールされています</translation>
    </message>
    <message>
        <source>Its data comes along by a database dump of the app, which has to be made by version 8.2.2 or later.</source>
        <translation>データはアプリのデータベース ダンプで移行します。ダンプはバージョン 8.2.2 以降で作成する必要があります。</translation>
    </message>
    <message>
        <source>Upgrade the app to 8.2.2 or later where it is older, and make the dump before the server goes.</source>
        <translation>古い場合はアプリを 8.2.2 以降にアップグレードし、サーバーがなくなる前にダンプを作成してください。</translation>
    </message>
    <message>
        <source>Files that do not belong to the media</source>
        <translation>メディアに属さないファイル</translation>
    </message>
    <message>
        <source>They are not where Jira keeps attachments, avatars and logos, so Jira does not know them and they are left out.</source>
        <translation>Jira が添付ファイル、アバター、ロゴを置く場所にないため、Jira が認識せず、対象外となります。</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you see files among them that you miss.</source>
        <translation>必要なファイルが含まれていなければ、行うことはありません。</translation>
    </message>
    <message>
        <source>Symbolic links are left out</source>
        <translation>シンボリック リンクは対象外です</translation>
    </message>
    <message>
        <source>What they point to is not packed, because it may lie anywhere on the machine.</source>
        <translation>リンク先はコンピューターのどこにでもあり得るため、パックされません。</translation>
    </message>
    <message>
        <source>If attachments are stored behind these links, choose the folder that they point to, or copy the files to their place.</source>
        <translation>これらのリンク先に添付ファイルがある場合は、リンク先のフォルダーを選ぶか、ファイルを本来の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Names that may not be written into an archive</source>
        <translation>アーカイブに書き込めない名前</translation>
    </message>
    <message>
        <source>A file with such a name could overwrite others when it is unpacked, or has characters that no archive can carry, so it is not packed.</source>
        <translation>このような名前のファイルは、展開時に他のファイルを上書きするおそれがあるか、アーカイブに使えない文字を含むため、パックされません。</translation>
    </message>
    <message>
        <source>Find out where the archive comes from. Rename the files at the source and look again.</source>
        <translation>アーカイブの出所を確認してください。元の場所でファイル名を変更し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The same name more than once</source>
        <translation>同じ名前が複数あります</translation>
    </message>
    <message>
        <source>Names that are equal, or differ only in upper and lower case, cannot both arrive: the first one is packed.</source>
        <translation>同じ名前、または大文字と小文字だけが異なる名前は、両方を移行できません。最初のものがパックされます。</translation>
    </message>
    <message>
        <source>Look at the source and remove the copies that are not wanted.</source>
        <translation>元の場所を確認し、不要なコピーを削除してください。</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in Jira Cloud.</source>
        <translation>読み取れないものはパックできず、Jira Cloud で欠けることになります。</translation>
    </message>
    <message>
        <source>Correct the permissions of the files, or copy them again, and look once more.</source>
        <translation>ファイルの権限を修正するか、コピーし直して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Files that were left out because they could not be read</source>
        <translation>読み取れずに除外されたファイル</translation>
    </message>
    <message>
        <source>They were there when the media was looked at, and could not be read, were gone or had changed when they were packed. They would be missing in Jira Cloud.</source>
        <translation>メディアの確認時にはありましたが、パック時には読み取れないか、なくなっているか、変更されていました。Jira Cloud で欠けることになります。</translation>
    </message>
    <message>
        <source>Correct their permissions or copy them again, and pack again: only the chunks that they belong to are made anew.</source>
        <translation>権限を修正するか、コピーし直して、もう一度パックしてください。作り直されるのは、そのファイルが属するチャンクだけです。</translation>
    </message>
    <message>
        <source>Entries packed in an unusual way</source>
        <translation>特殊な方法でパックされたエントリ</translation>
    </message>
    <message>
        <source>They are encrypted or compressed by a method that the import does not read.</source>
        <translation>インポートが読み取らない方法で暗号化または圧縮されています。</translation>
    </message>
    <message>
        <source>Pack the media again with an ordinary ZIP, or choose the folder itself.</source>
        <translation>通常の ZIP でメディアをパックし直すか、フォルダー自体を選んでください。</translation>
    </message>
    <message>
        <source>Files larger than a chunk</source>
        <translation>チャンクより大きいファイル</translation>
    </message>
    <message>
        <source>A file cannot be divided, so it fits into no chunk and is left out.</source>
        <translation>ファイルは分割できないため、どのチャンクにも収まらず、除外されます。</translation>
    </message>
    <message>
        <source>Choose a larger chunk size, up to 5 GB, and pack again. What is larger still has to be added to its issue by hand.</source>
        <translation>チャンク サイズを最大 5 GB までの範囲で大きくし、もう一度パックしてください。それより大きいものは、課題に手動で追加する必要があります。</translation>
    </message>
    <message>
        <source>Attachments without a file</source>
        <translation>ファイルのない添付ファイル</translation>
    </message>
    <message>
        <source>The backup knows them and the media do not hold them. In Jira Cloud they will be names that cannot be opened.</source>
        <translation>バックアップには記録がありますが、メディアにはありません。Jira Cloud では、開けない名前だけが残ります。</translation>
    </message>
    <message>
        <source>Look for the files on the server. If they are gone there too, nothing more is lost by going on.</source>
        <translation>サーバーでファイルを探してください。そこにもない場合は、続行してもこれ以上失われるものはありません。</translation>
    </message>
    <message>
        <source>Attachments of another size than the backup says</source>
        <translation>サイズがバックアップの記録と異なる添付ファイル</translation>
    </message>
    <message>
        <source>The file was changed or its copy broke off.</source>
        <translation>ファイルが変更されたか、コピーが途中で中断しました。</translation>
    </message>
    <message>
        <source>Copy these files from the server again.</source>
        <translation>これらのファイルをサーバーからコピーし直してください。</translation>
    </message>
    <message>
        <source>Files that no attachment refers to</source>
        <translation>どの添付ファイルからも参照されていないファイル</translation>
    </message>
    <message>
        <source>They are newer than the backup, or were left behind by deleted issues. They do no harm.</source>
        <translation>バックアップより新しいか、削除された課題のものです。害はありません。</translation>
    </message>
    <message>
        <source>If they are newer than the backup, make the backup and the copy of the media at the same time, while nobody works.</source>
        <translation>バックアップより新しい場合は、誰も作業していないときに、バックアップとメディアのコピーを同時に作成してください。</translation>
    </message>
    <message>
        <source>A chunk is damaged</source>
        <translation>チャンクが破損しています</translation>
    </message>
    <message>
        <source>It is not what was written: the import would fail or lose files.</source>
        <translation>書き込まれたものと異なります。インポートが失敗するか、ファイルが失われます。</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>もう一度パックしてください。</translation>
    </message>
    <message>
        <source>A chunk is missing</source>
        <translation>チャンクがありません</translation>
    </message>
    <message>
        <source>It was planned and written, and is not in its place.</source>
        <translation>計画され書き込まれましたが、本来の場所にありません。</translation>
    </message>
    <message>
        <source>Pack it again, or put it back where it was.</source>
        <translation>もう一度パックするか、元の場所に戻してください。</translation>
    </message>
    <message>
        <source>Files missing in the chunks</source>
        <translation>チャンクにないファイル</translation>
    </message>
    <message>
        <source>They are in the source and in no chunk.</source>
        <translation>元の場所にありますが、どのチャンクにもありません。</translation>
    </message>
    <message>
        <source>Pack the media again.</source>
        <translation>メディアをもう一度パックしてください。</translation>
    </message>
    <message>
        <source>Files that differ from the source</source>
        <translation>元と異なるファイル</translation>
    </message>
    <message>
        <source>What lies in a chunk is not what the source holds now.</source>
        <translation>チャンクの内容が、元の場所の現在の内容と異なります。</translation>
    </message>
    <message>
        <source>If the source has changed since, pack the media again.</source>
        <translation>元がその後変更されている場合は、メディアをもう一度パックしてください。</translation>
    </message>
    <message>
        <source>Users without an e-mail address</source>
        <translation>メールアドレスのないユーザー</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their e-mail address. The import of users fails for whoever has none.</source>
        <translation>Jira Cloud はユーザーをメールアドレスで識別します。アドレスのないユーザーのインポートは失敗します。</translation>
    </message>
    <message>
        <source>Give each of them an address of their own: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>それぞれに固有のアドレスを設定してください。Jira で設定してバックアップを作り直すか、Cloudward が書き出す修正済みコピーで設定します。</translation>
    </message>
    <message>
        <source>Users whose e-mail address the server hides</source>
        <translation>メールアドレスがサーバーで非表示のユーザー</translation>
    </message>
    <message>
        <source>Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked.</source>
        <translation>Jira がアドレスをマスクまたは非表示にする設定のため、users.csv では空になり、チェックできませんでした。</translation>
    </message>
    <message>
        <source>Take the users from the backup or the database instead; or have user e-mail visibility set to public in Jira&apos;s general configuration while you export.</source>
        <translation>代わりにバックアップまたはデータベースからユーザーを取得するか、エクスポートの間だけ、Jira の一般設定でユーザーのメールアドレスを公開にしてもらってください。</translation>
    </message>
    <message>
        <source>Users with an invalid e-mail address</source>
        <translation>メールアドレスが無効なユーザー</translation>
    </message>
    <message>
        <source>The address has characters or a length that Atlassian&apos;s own check refuses. The import fails near its end.</source>
        <translation>アドレスに、Atlassian 自身のチェックで拒否される文字または長さがあります。インポートは終わり近くで失敗します。</translation>
    </message>
    <message>
        <source>Correct the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>アドレスを修正してください。Jira で修正してバックアップを作り直すか、Cloudward が書き出す修正済みコピーで修正します。</translation>
    </message>
    <message>
        <source>E-mail addresses that do not end in a top-level domain</source>
        <translation>トップレベルドメインで終わらないメールアドレス</translation>
    </message>
    <message>
        <source>An address such as name@company, without .com or the like, stops the import.</source>
        <translation>.com などのない name@company のようなアドレスは、インポートを停止させます。</translation>
    </message>
    <message>
        <source>Complete the addresses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>アドレスを補ってください。Jira で補ってバックアップを作り直すか、Cloudward が書き出す修正済みコピーで補います。</translation>
    </message>
    <message>
        <source>E-mail addresses in a domain that does not exist</source>
        <translation>存在しないドメインのメールアドレス</translation>
    </message>
    <message>
        <source>Atlassian names example.com as a domain that stops the import. That the other reserved names (.test, .local, .invalid, localhost) do so too is an assumption.</source>
        <translation>Atlassian は、インポートを停止させるドメインとして example.com を挙げています。他の予約名（.test、.local、.invalid、localhost）も同様だというのは推測です。</translation>
    </message>
    <message>
        <source>Replace the addresses by real ones: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>アドレスを実在するものに置き換えてください。Jira で置き換えてバックアップを作り直すか、Cloudward が書き出す修正済みコピーで置き換えます。</translation>
    </message>
    <message>
        <source>Several users with one e-mail address</source>
        <translation>複数のユーザーが同じメールアドレスを使用</translation>
    </message>
    <message>
        <source>Every user needs an address of their own. Capital letters and blanks make no difference.</source>
        <translation>ユーザーごとに固有のアドレスが必要です。大文字と小文字、空白の違いは区別されません。</translation>
    </message>
    <message>
        <source>Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make a new backup; or in a mended copy that Cloudward writes.</source>
        <translation>これらのユーザーに別々のアドレスを設定するか、誰も使っていないアカウントを無効にしてください。Jira で行ってバックアップを作り直すか、Cloudward が書き出す修正済みコピーで行います。</translation>
    </message>
    <message>
        <source>E-mail addresses that may be refused</source>
        <translation>拒否される可能性のあるメールアドレス</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and only one of them takes these. A plus sign is the usual cause.</source>
        <translation>Atlassian はアドレスのチェックを 2 つ公開しており、そのうち一方だけがこれらを受け入れます。多くはプラス記号が原因です。</translation>
    </message>
    <message>
        <source>Change them if it is easy, in Jira or in a mended copy that Cloudward writes. Otherwise try the import on a trial site first.</source>
        <translation>簡単にできる場合は、Jira または Cloudward が書き出す修正済みコピーで変更してください。そうでなければ、先に試用サイトでインポートを試してください。</translation>
    </message>
    <message>
        <source>One user name twice in the same directory</source>
        <translation>同じディレクトリに同じユーザー名が 2 つ</translation>
    </message>
    <message>
        <source>The import stops with an error about the synchronisation of users and groups.</source>
        <translation>インポートは、ユーザーとグループの同期に関するエラーで停止します。</translation>
    </message>
    <message>
        <source>Rename or remove one of each pair in Jira&apos;s user management, then make a new backup.</source>
        <translation>Jira のユーザー管理で各組の一方の名前を変更するか削除し、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <translation>addon_ で始まるユーザー名</translation>
    </message>
    <message>
        <source>The prefix is reserved for Marketplace apps, and a person&apos;s account of such a name stops the import.</source>
        <translation>この接頭辞は Marketplace アプリ用に予約されています。この名前の個人アカウントがあると、インポートは停止します。</translation>
    </message>
    <message>
        <source>Rename or delete these users in Jira, then make a new backup; or let Cloudward rename them in a mended copy.</source>
        <translation>Jira でこれらのユーザーの名前を変更するか削除し、バックアップを作り直してください。または、修正済みコピーで Cloudward に名前を変更させてください。</translation>
    </message>
    <message>
        <source>Users from an external directory</source>
        <translation>外部ディレクトリのユーザー</translation>
    </message>
    <message>
        <source>Jira Cloud takes users of Jira&apos;s internal directory. Users from LDAP, Active Directory or Crowd may not arrive.</source>
        <translation>Jira Cloud が受け入れるのは、Jira の内部ディレクトリのユーザーです。LDAP、Active Directory、Crowd のユーザーは移行されないことがあります。</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup, or export users and groups as CSV (step 1) for Atlassian&apos;s support.</source>
        <translation>バックアップの前に内部ディレクトリに移すか、ユーザーとグループを CSV でエクスポート（ステップ 1）して Atlassian サポートに渡してください。</translation>
    </message>
    <message>
        <source>Inactive users</source>
        <translation>非アクティブ ユーザー</translation>
    </message>
    <message>
        <source>They come along as inactive accounts and need no licence.</source>
        <translation>非アクティブなアカウントとして移行され、ライセンスは不要です。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>行うことはありません。</translation>
    </message>
    <message>
        <source>Deleted users whose traces remain</source>
        <translation>痕跡が残っている削除済みユーザー</translation>
    </message>
    <message>
        <source>The backup still knows them although their accounts are gone. In Jira Cloud their work is expected to be shown under a former user; this is an assumption.</source>
        <translation>アカウントはなくなりましたが、バックアップには記録が残っています。Jira Cloud では、その作業は「元ユーザー」のものとして表示される見込みですが、これは推測です。</translation>
    </message>
    <message>
        <source>Nothing has to be done. If names matter, create the accounts again before the backup.</source>
        <translation>行うことはありません。名前が重要な場合は、バックアップの前にアカウントを作り直してください。</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may not be offered</source>
        <translation>1,000 ユーザーまで: インポートが提供されない可能性があります</translation>
    </message>
    <message>
        <source>Since May 2022 Atlassian offers the site import of a Jira Server only where there are more than 1,000 users.</source>
        <translation>2022 年 5 月以降、Atlassian が Jira Server のサイト インポートを提供するのは、ユーザーが 1,000 人を超える場合だけです。</translation>
    </message>
    <message>
        <source>Look whether the import page of your site offers it. Otherwise ask Atlassian&apos;s support before you go on.</source>
        <translation>サイトのインポート ページで提供されているか確認してください。なければ、先に進む前に Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Groups with a reserved name</source>
        <translation>予約名のグループ</translation>
    </message>
    <message>
        <source>Groups such as site-admins and system-administrators belong to Jira Cloud itself and are not brought along.</source>
        <translation>site-admins や system-administrators などのグループは Jira Cloud 自体のもので、移行されません。</translation>
    </message>
    <message>
        <source>Note who is in them. Give these people their rights in Jira Cloud by hand after the import.</source>
        <translation>メンバーを控えておいてください。インポート後に、Jira Cloud で手動で権限を付与します。</translation>
    </message>
    <message>
        <source>jira-administrators becomes administrators</source>
        <translation>jira-administrators は administrators になります</translation>
    </message>
    <message>
        <source>The import gives this group another name and keeps its members.</source>
        <translation>インポートでこのグループの名前が変わりますが、メンバーはそのままです。</translation>
    </message>
    <message>
        <source>Look at the members of administrators after the import.</source>
        <translation>インポート後に administrators のメンバーを確認してください。</translation>
    </message>
    <message>
        <source>Groups inside groups</source>
        <translation>グループの中のグループ</translation>
    </message>
    <message>
        <source>Jira Cloud has no nested groups. Members who belong to a group only by way of another are likely to lose it; this is an assumption.</source>
        <translation>Jira Cloud にはネストされたグループがありません。別のグループを介してのみ所属しているメンバーは、所属を失う可能性がありますが、これは推測です。</translation>
    </message>
    <message>
        <source>Add these people to the outer group directly before the backup, or after the import.</source>
        <translation>バックアップの前またはインポート後に、対象者を外側のグループに直接追加してください。</translation>
    </message>
    <message>
        <source>Permissions granted to anyone</source>
        <translation>誰にでも付与されている権限</translation>
    </message>
    <message>
        <source>Inside a company&apos;s network, anyone means colleagues. In Jira Cloud it means everybody on the internet, without signing in.</source>
        <translation>社内ネットワークでの「誰でも」は同僚のことですが、Jira Cloud では、サインインしていないインターネット上の全員を意味します。</translation>
    </message>
    <message>
        <source>Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take these grants away in a mended copy.</source>
        <translation>これらの権限スキームの Anyone（誰でも）を、グループまたはログイン済みユーザーに置き換えてください。または、修正済みコピーで Cloudward にこれらの付与を削除させてください。</translation>
    </message>
    <message>
        <source>Projects that anyone may browse</source>
        <translation>誰でも閲覧できるプロジェクト</translation>
    </message>
    <message>
        <source>In Jira Cloud everybody on the internet could read the issues of these projects without signing in.</source>
        <translation>Jira Cloud では、インターネット上の全員が、サインインせずにこれらのプロジェクトの課題を読めるようになります。</translation>
    </message>
    <message>
        <source>Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or in a mended copy that Cloudward writes.</source>
        <translation>プロジェクトを公開する意図がない限り、「プロジェクトの参照」権限から Anyone（誰でも）を外してください。Jira で行うか、Cloudward が書き出す修正済みコピーで行います。</translation>
    </message>
    <message>
        <source>Anyone may browse users</source>
        <translation>誰でもユーザーを参照可能</translation>
    </message>
    <message>
        <source>Names of your users could be seen without signing in. How a backup marks this grant is not documented; it is read here by its missing group.</source>
        <translation>サインインなしでユーザーの名前を見られる可能性があります。バックアップでのこの付与の表し方は文書化されていないため、ここではグループがないことで判断しています。</translation>
    </message>
    <message>
        <source>Give the global permission Browse Users to a group, or let Cloudward take Anyone out of it in a mended copy.</source>
        <translation>グローバル権限「ユーザーの参照」をグループに付与するか、修正済みコピーで Cloudward に Anyone（誰でも）を外させてください。</translation>
    </message>
    <message>
        <source>Filters shared with everybody</source>
        <translation>全員と共有されたフィルター</translation>
    </message>
    <message>
        <source>In Jira Cloud the filter&apos;s name and query can be seen without signing in.</source>
        <translation>Jira Cloud では、サインインなしでフィルターの名前とクエリを見られます。</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>ログイン済みユーザーまたはグループと共有するか、修正済みコピーで Cloudward にログイン済みユーザーとの共有に変えさせてください。</translation>
    </message>
    <message>
        <source>Dashboards shared with everybody</source>
        <translation>全員と共有されたダッシュボード</translation>
    </message>
    <message>
        <source>In Jira Cloud a public dashboard can be opened without signing in. The System Dashboard is always public and shows only what the visitor may see.</source>
        <translation>Jira Cloud では、公開ダッシュボードをサインインなしで開けます。システム ダッシュボードは常に公開されますが、閲覧者に見える内容だけが表示されます。</translation>
    </message>
    <message>
        <source>Share your own dashboards with logged-in users or with a group, or let Cloudward share them with logged-in users in a mended copy.</source>
        <translation>自分のダッシュボードをログイン済みユーザーまたはグループと共有するか、修正済みコピーで Cloudward にログイン済みユーザーとの共有に変えさせてください。</translation>
    </message>
    <message>
        <source>Project keys of more than ten characters</source>
        <translation>10 文字を超えるプロジェクト キー</translation>
    </message>
    <message>
        <source>Jira Cloud allows ten characters in a new key. That the import refuses longer ones is an assumption.</source>
        <translation>Jira Cloud では、新しいキーは 10 文字までです。それより長いものをインポートが拒否するというのは推測です。</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server; old links keep working there.</source>
        <translation>先に試用サイトでインポートを試すか、サーバーでキーを変更してください。変更しても、サーバーでは古いリンクが引き続き機能します。</translation>
    </message>
    <message>
        <source>Project keys of an unusual form</source>
        <translation>特殊な形式のプロジェクト キー</translation>
    </message>
    <message>
        <source>Jira Cloud&apos;s keys are made of capital letters, digits and underscores and begin with a letter. That the import refuses others is an assumption.</source>
        <translation>Jira Cloud のキーは大文字、数字、アンダースコアで構成され、文字で始まります。それ以外をインポートが拒否するというのは推測です。</translation>
    </message>
    <message>
        <source>Try the import on a trial site first, or change the key on the server.</source>
        <translation>先に試用サイトでインポートを試すか、サーバーでキーを変更してください。</translation>
    </message>
    <message>
        <source>Projects whose key was changed</source>
        <translation>キーが変更されたプロジェクト</translation>
    </message>
    <message>
        <source>Their attachments lie in a folder named after the first key. Cloudward takes this into account.</source>
        <translation>添付ファイルは、最初のキーの名前のフォルダーにあります。Cloudward はこれに対応しています。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What this road moves</source>
        <extracomment>Guide, before.what-moves, title</extracomment>
        <translation>この方法で移行されるもの</translation>
    </message>
    <message>
        <source>A backup of the whole Jira, Server or Data Center, is imported into a cloud site: software, business and service projects together, with their settings, users and groups.</source>
        <extracomment>Guide, before.what-moves, text</extracomment>
        <translation>Jira 全体（Server または Data Center）のバックアップを、クラウド サイトにインポートします。ソフトウェア、ビジネス、サービスの各プロジェクトが、設定、ユーザー、グループとともにまとめて移行されます。</translation>
    </message>
    <message>
        <source>The guide speaks of Jira Core and Jira Service Desk. In the cloud these are now Jira itself and Jira Service Management.</source>
        <extracomment>Guide, before.what-moves, outdated</extracomment>
        <translation>ガイドには Jira Core と Jira Service Desk とあります。クラウドでは現在、それぞれ Jira 本体と Jira Service Management です。</translation>
    </message>
    <message>
        <source>Single projects, or a site that is in use</source>
        <extracomment>Guide, before.not-parts, title</extracomment>
        <translation>個別のプロジェクト、または使用中のサイト</translation>
    </message>
    <message>
        <source>The import takes all or nothing: single projects cannot be chosen, and nothing is merged with projects that the site has already.</source>
        <extracomment>Guide, before.not-parts, text</extracomment>
        <translation>インポートはすべてか無しかのどちらかです。個別のプロジェクトは選べず、サイトにすでにあるプロジェクトとマージされることもありません。</translation>
    </message>
    <message>
        <source>For single projects use Atlassian&apos;s Migration Assistant (JCMA), but not where BigPicture has to come along. Or bring everything together on the server first.</source>
        <extracomment>Guide, before.not-parts, remedy</extracomment>
        <translation>個別のプロジェクトには Atlassian の Migration Assistant (JCMA) を使ってください。ただし、BigPicture も移行する場合は使えません。または、先にサーバー上ですべてを 1 つにまとめてください。</translation>
    </message>
    <message>
        <source>In 2019 the assistant could only be tried in a programme for early users. Today it is Atlassian&apos;s usual way for most servers.</source>
        <extracomment>Guide, before.not-parts, outdated</extracomment>
        <translation>2019 年の時点では、このアシスタントは早期利用者向けプログラムで試せるだけでした。現在は、ほとんどのサーバーで Atlassian の標準の方法です。</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <extracomment>Guide, before.order, title</extracomment>
        <translation>ステップの順序</translation>
    </message>
    <message>
        <source>Users and groups where they are needed, the backup, the media; then both imports, access for groups, your own groups, and the proof. Media is imported after the backup, never before it.</source>
        <extracomment>Guide, before.order, text</extracomment>
        <translation>必要な場合はユーザーとグループ、次にバックアップ、メディア。続いて 2 つのインポート、グループへのアクセス付与、自分のグループ、到着の確認です。メディアは必ずバックアップの後にインポートします。先に行ってはいけません。</translation>
    </message>
    <message>
        <source>Plan before you move</source>
        <extracomment>Guide, before.planning, title</extracomment>
        <translation>移行前の計画</translation>
    </message>
    <message>
        <source>Atlassian has a planning guide, answers to common questions, and lists of what differs between cloud and server.</source>
        <extracomment>Guide, before.planning, text</extracomment>
        <translation>Atlassian には計画ガイド、よくある質問への回答、クラウドとサーバーの相違点の一覧があります。</translation>
    </message>
    <message>
        <source>Read them, try the whole way once on a trial site, and tell people when Jira will be away.</source>
        <extracomment>Guide, before.planning, remedy</extracomment>
        <translation>それらを読み、試用サイトで一度全体を試し、Jira を利用できない時間を周知してください。</translation>
    </message>
    <message>
        <source>Jira 7.13.1 or later</source>
        <extracomment>Guide, before.version-fine, title</extracomment>
        <translation>Jira 7.13.1 以降</translation>
    </message>
    <message>
        <source>A backup of this version or a later one can be imported as it is.</source>
        <extracomment>Guide, before.version-fine, text</extracomment>
        <translation>このバージョン以降のバックアップは、そのままインポートできます。</translation>
    </message>
    <message>
        <source>Jira 7.6.0 to 7.13.0: times shift</source>
        <extracomment>Guide, before.version-utc, title</extracomment>
        <translation>Jira 7.6.0 ～ 7.13.0: 時刻がずれる</translation>
    </message>
    <message>
        <source>The import reads all times as UTC, also when an issue was created and each entry of its history. A server whose clock is UTC loses nothing.</source>
        <extracomment>Guide, before.version-utc, text</extracomment>
        <translation>インポートはすべての時刻を UTC として読み取ります。課題の作成時刻や、履歴の各項目の時刻も同様です。サーバーの時計が UTC であれば、ずれは生じません。</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later before the backup where the dates matter.</source>
        <extracomment>Guide, before.version-utc, remedy</extracomment>
        <translation>日時が重要な場合は、バックアップの前に 7.13.1 以降にアップグレードしてください。</translation>
    </message>
    <message>
        <source>Jira 7.0 to 7.5: it may fail</source>
        <extracomment>Guide, before.version-may-fail, title</extracomment>
        <translation>Jira 7.0 ～ 7.5: 失敗する可能性がある</translation>
    </message>
    <message>
        <source>Such a backup may be imported, but Atlassian does not promise it.</source>
        <extracomment>Guide, before.version-may-fail, text</extracomment>
        <translation>このバージョンのバックアップはインポートできることもありますが、Atlassian は保証していません。</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later. If you go on, try the import on a trial site first.</source>
        <extracomment>Guide, before.version-may-fail, remedy</extracomment>
        <translation>7.13.1 以降にアップグレードしてください。そのまま続ける場合は、先に試用サイトでインポートを試してください。</translation>
    </message>
    <message>
        <source>Jira below 7.0 has to be upgraded</source>
        <extracomment>Guide, before.version-too-old, title</extracomment>
        <translation>7.0 より前の Jira はアップグレードが必要</translation>
    </message>
    <message>
        <source>Jira Cloud does not take a backup of such a version.</source>
        <extracomment>Guide, before.version-too-old, text</extracomment>
        <translation>Jira Cloud は、このバージョンのバックアップを受け付けません。</translation>
    </message>
    <message>
        <source>Upgrade to 7.13.1 or later, look whether everything is there, and make a new backup.</source>
        <extracomment>Guide, before.version-too-old, remedy</extracomment>
        <translation>7.13.1 以降にアップグレードし、すべて揃っているか確認して、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>How long the server goes on</source>
        <extracomment>Guide, before.server-end, title</extracomment>
        <translation>サーバー製品の提供期間</translation>
    </message>
    <message>
        <source>Atlassian ended support for Jira Server and its apps in February 2024. Data Center is no longer sold to new customers, and becomes read-only at the end of March 2029.</source>
        <extracomment>Guide, before.server-end, text</extracomment>
        <translation>Atlassian は 2024 年 2 月に、Jira Server とそのアプリのサポートを終了しました。Data Center は新規顧客への販売を終了しており、2029 年 3 月末に読み取り専用になります。</translation>
    </message>
    <message>
        <source>In 2019 Jira Server was still sold and supported.</source>
        <extracomment>Guide, before.server-end, outdated</extracomment>
        <translation>2019 年の時点では、Jira Server はまだ販売され、サポートされていました。</translation>
    </message>
    <message>
        <source>A cloud site</source>
        <extracomment>Guide, before.site, title</extracomment>
        <translation>クラウド サイト</translation>
    </message>
    <message>
        <source>The backup is imported into a site that exists. A free trial is enough to begin.</source>
        <extracomment>Guide, before.site, text</extracomment>
        <translation>バックアップは既存のサイトにインポートします。まずは無料の試用で十分です。</translation>
    </message>
    <message>
        <source>Sign up at Atlassian, then connect to the site here. Ask Atlassian&apos;s support if the trial is too short for your tests.</source>
        <extracomment>Guide, before.site, remedy</extracomment>
        <translation>Atlassian で登録し、ここでサイトに接続してください。テストに試用期間が足りない場合は、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The guide of 2019 names trials of 7 days, and 37 on request. How long yours lasts stands in the organisation&apos;s billing.</source>
        <extracomment>Guide, before.site, outdated</extracomment>
        <translation>2019 年のガイドでは、試用期間は 7 日間、依頼により 37 日間です。お使いのサイトの試用期間は、組織の請求画面で確認できます。</translation>
    </message>
    <message>
        <source>The cloud site already holds data</source>
        <extracomment>Guide, before.existing-data, title</extracomment>
        <translation>クラウド サイトにすでにデータがある</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site&apos;s Jira; users and groups stay, or are replaced too, as you choose in step 4.</source>
        <extracomment>Guide, before.existing-data, text</extracomment>
        <translation>インポートは、サイトの Jira のプロジェクト、課題、設定をすべて置き換えます。ユーザーとグループは、ステップ 4 での選択に応じて、残るか、同様に置き換えられます。</translation>
    </message>
    <message>
        <source>Take a new and empty site, or make a backup of this one first. To keep cloud data, bring it together on the server first.</source>
        <extracomment>Guide, before.existing-data, remedy</extracomment>
        <translation>新しい空のサイトを使うか、先にこのサイトのバックアップを作成してください。クラウドのデータを残すには、先にサーバー上で 1 つにまとめてください。</translation>
    </message>
    <message>
        <source>Up to 1,000 users: the import may be closed</source>
        <extracomment>Guide, before.users-rule, title</extracomment>
        <translation>1,000 ユーザーまで: インポートが提供されない可能性</translation>
    </message>
    <message>
        <source>Whether a site offers the import of a server&apos;s backup shows only there, on its import page.</source>
        <extracomment>Guide, before.users-rule, text</extracomment>
        <translation>サーバーのバックアップのインポートがサイトで提供されているかどうかは、そのサイトのインポート ページでしかわかりません。</translation>
    </message>
    <message>
        <source>Look whether Settings, System, Import and Export offers “Import Jira Server”. Ask Atlassian&apos;s support to open it if it does not.</source>
        <extracomment>Guide, before.users-rule, remedy</extracomment>
        <translation>「設定」、「システム」、「インポートとエクスポート」に「Import Jira Server」があるか確認してください。なければ、使えるようにするよう Atlassian サポートに依頼してください。</translation>
    </message>
    <message>
        <source>The guide of 2019 knows no such limit. Since 1 May 2022 Atlassian offers this import only above 1,000 users, until further notice.</source>
        <extracomment>Guide, before.users-rule, outdated</extracomment>
        <translation>2019 年のガイドにこの制限はありません。2022 年 5 月 1 日以降、Atlassian は当面の間、このインポートを 1,000 ユーザーを超える場合にのみ提供しています。</translation>
    </message>
    <message>
        <source>A seat for each active user</source>
        <extracomment>Guide, before.seats, title</extracomment>
        <translation>アクティブ ユーザーごとに 1 シート</translation>
    </message>
    <message>
        <source>The free plan ends at 10 people for Jira and 3 agents for service projects, also for an import.</source>
        <extracomment>Guide, before.seats, text</extracomment>
        <translation>無料プランの上限は、Jira が 10 人、サービス プロジェクトのエージェントが 3 人です。インポートの場合も同じです。</translation>
    </message>
    <message>
        <source>Book enough seats before the import, or deactivate on the server who has gone.</source>
        <extracomment>Guide, before.seats, remedy</extracomment>
        <translation>インポート前に十分なシートを確保するか、退職者をサーバーで無効にしてください。</translation>
    </message>
    <message>
        <source>Your rights on the server</source>
        <extracomment>Guide, before.permissions-server, title</extracomment>
        <translation>サーバーでの権限</translation>
    </message>
    <message>
        <source>Only a Jira system administrator may make a backup of the whole site: somebody in a group with the global permission Jira System Administrators.</source>
        <extracomment>Guide, before.permissions-server, text</extracomment>
        <translation>サイト全体のバックアップを作成できるのは、Jira のシステム管理者だけです。つまり、グローバル権限「Jira システム管理者」を持つグループのメンバーです。</translation>
    </message>
    <message>
        <source>Connect as one, or ask your administrators to add you before you begin.</source>
        <extracomment>Guide, before.permissions-server, remedy</extracomment>
        <translation>システム管理者として接続するか、始める前に、追加してもらうよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your rights in the cloud</source>
        <extracomment>Guide, before.permissions-cloud, title</extracomment>
        <translation>クラウドでの権限</translation>
    </message>
    <message>
        <source>The import, the groups and product access are in the hands of the site&apos;s administrators. Users of the group site-admins are; whoever signed up for the site is one.</source>
        <extracomment>Guide, before.permissions-cloud, text</extracomment>
        <translation>インポート、グループ、製品アクセスは、サイトの管理者が扱います。グループ site-admins のユーザーがサイトの管理者で、サイトを登録した人もその 1 人です。</translation>
    </message>
    <message>
        <source>Have yourself added to the site&apos;s or the organisation&apos;s administrators.</source>
        <extracomment>Guide, before.permissions-cloud, remedy</extracomment>
        <translation>サイトまたは組織の管理者に追加してもらってください。</translation>
    </message>
    <message>
        <source>The company&apos;s network no longer protects</source>
        <extracomment>Guide, before.security, title</extracomment>
        <translation>社内ネットワークによる保護がなくなる</translation>
    </message>
    <message>
        <source>On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone means everybody.</source>
        <extracomment>Guide, before.security, text</extracomment>
        <translation>社内サーバーでの「誰でも」は同僚のことですが、クラウド サイトはインターネット上にあるため、「誰でも」は文字どおり全員です。</translation>
    </message>
    <message>
        <source>Look through the findings about permissions before the backup.</source>
        <extracomment>Guide, before.security, remedy</extracomment>
        <translation>バックアップの前に、権限に関する検出事項を確認してください。</translation>
    </message>
    <message>
        <source>Projects open without signing in</source>
        <extracomment>Guide, before.anonymous, title</extracomment>
        <translation>サインインなしで見られるプロジェクト</translation>
    </message>
    <message>
        <source>What a permission scheme grants to Anyone it grants to everybody on the internet after the import.</source>
        <extracomment>Guide, before.anonymous, text</extracomment>
        <translation>権限スキームで Anyone（誰でも）に付与されている権限は、インポート後、インターネット上の全員に付与されます。</translation>
    </message>
    <message>
        <source>Put a group, or any logged-in user, in the place of Anyone, on the server or in a mended copy (step 2).</source>
        <extracomment>Guide, before.anonymous, remedy</extracomment>
        <translation>サーバー上または修正済みコピー（ステップ 2）で、Anyone（誰でも）をグループまたはログイン済みユーザーに置き換えてください。</translation>
    </message>
    <message>
        <source>Anyone in Browse Projects</source>
        <extracomment>Guide, before.anyone-browse, title</extracomment>
        <translation>「プロジェクトの参照」に Anyone がある</translation>
    </message>
    <message>
        <source>With this grant people read the issues of the project without an account.</source>
        <extracomment>Guide, before.anyone-browse, text</extracomment>
        <translation>この付与があると、アカウントがなくてもプロジェクトの課題を読めます。</translation>
    </message>
    <message>
        <source>Take Anyone out of Browse Projects unless the project is meant to be public.</source>
        <extracomment>Guide, before.anyone-browse, remedy</extracomment>
        <translation>プロジェクトを公開する意図がない限り、「プロジェクトの参照」から Anyone（誰でも）を外してください。</translation>
    </message>
    <message>
        <source>Who may see the list of users</source>
        <extracomment>Guide, before.browse-users, title</extracomment>
        <translation>ユーザーの一覧を見られる人</translation>
    </message>
    <message>
        <source>The global permission Browse Users comes along as it is. If Anyone has it, the names of your users can be seen from outside.</source>
        <extracomment>Guide, before.browse-users, text</extracomment>
        <translation>グローバル権限「ユーザーの参照」は、そのまま移行されます。Anyone（誰でも）に付与されていると、ユーザーの名前が外部から見えます。</translation>
    </message>
    <message>
        <source>Give it to a group that you would give it to in the cloud.</source>
        <extracomment>Guide, before.browse-users, remedy</extracomment>
        <translation>クラウドで付与してもよいグループに、この権限を付与してください。</translation>
    </message>
    <message>
        <source>Public filters, dashboards and boards</source>
        <extracomment>Guide, before.public-shares, title</extracomment>
        <translation>公開のフィルター、ダッシュボード、ボード</translation>
    </message>
    <message>
        <source>What is shared with everybody on the server can be opened without signing in afterwards. A board is as public as its filter.</source>
        <extracomment>Guide, before.public-shares, text</extracomment>
        <translation>サーバーで全員と共有されているものは、移行後、サインインせずに開けます。ボードの公開範囲は、そのフィルターと同じです。</translation>
    </message>
    <message>
        <source>Share them with logged-in users or with a group, in Jira or in a mended copy (step 2).</source>
        <extracomment>Guide, before.public-shares, remedy</extracomment>
        <translation>Jira または修正済みコピー（ステップ 2）で、ログイン済みユーザーまたはグループとの共有に変えてください。</translation>
    </message>
    <message>
        <source>All public shares at once, by SQL</source>
        <extracomment>Guide, before.shares-sql, title</extracomment>
        <translation>すべての公開共有を SQL で一括変更</translation>
    </message>
    <message>
        <source>One statement in the server&apos;s database sets every public share to logged-in users. Cloudward shows it for your database, and one that only counts, and runs neither of them.</source>
        <extracomment>Guide, before.shares-sql, text</extracomment>
        <translation>サーバーのデータベースで 1 つの文を実行すると、すべての公開共有がログイン済みユーザーとの共有になります。Cloudward は、お使いのデータベース用の文と、数えるだけの文を表示しますが、どちらも実行しません。</translation>
    </message>
    <message>
        <source>It changes data: make a copy of the database first, and expect to restart Jira afterwards. A mended copy of the backup does the same without touching the server.</source>
        <extracomment>Guide, before.shares-sql, remedy</extracomment>
        <translation>データが変更されます。先にデータベースのコピーを作成し、後で Jira の再起動が必要になるものと考えてください。バックアップの修正済みコピーなら、サーバーに触れずに同じ結果が得られます。</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Guide, before.storage, title</extracomment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Each plan stores so much for a product and no more: 2 GB with Free, 250 GB with Standard, without a limit with Premium, as Atlassian tells publicly.</source>
        <extracomment>Guide, before.storage, text</extracomment>
        <translation>製品ごとの容量には、プランに応じた上限があります。Atlassian の公表値では、Free が 2 GB、Standard が 250 GB、Premium は無制限です。</translation>
    </message>
    <message>
        <source>Compare the size of your attachments with your plan, on Atlassian&apos;s page about storage.</source>
        <extracomment>Guide, before.storage, remedy</extracomment>
        <translation>Atlassian のストレージのページで、添付ファイルのサイズとプランを比較してください。</translation>
    </message>
    <message>
        <source>No connection from here?</source>
        <extracomment>Guide, before.no-connection, title</extracomment>
        <translation>ここから接続できない場合</translation>
    </message>
    <message>
        <source>Tick the checks by hand after looking at them, or load a backup in step 2 and come back: version, users and projects are then read from it.</source>
        <extracomment>Guide, before.no-connection, text</extracomment>
        <translation>確認したうえで手動でチェックを付けるか、ステップ 2 でバックアップを読み込んでから戻ってください。バージョン、ユーザー、プロジェクトがバックアップから読み取られます。</translation>
    </message>
    <message>
        <source>Sign-in is refused although the password is right</source>
        <extracomment>Guide, before.captcha, title</extracomment>
        <translation>パスワードが正しいのにサインインが拒否される</translation>
    </message>
    <message>
        <source>After three wrong tries Jira wants a CAPTCHA.</source>
        <extracomment>Guide, before.captcha, text</extracomment>
        <translation>3 回間違えると、Jira は CAPTCHA を求めます。</translation>
    </message>
    <message>
        <source>Sign in once in a browser, then connect again.</source>
        <extracomment>Guide, before.captcha, remedy</extracomment>
        <translation>ブラウザーで一度サインインしてから、接続し直してください。</translation>
    </message>
    <message>
        <source>Personal access tokens of the server</source>
        <extracomment>Guide, before.server-token, title</extracomment>
        <translation>サーバーの個人用アクセス トークン</translation>
    </message>
    <message>
        <source>Jira 8.14 and later take a token in the place of a password, which is enough for the checks. To start a backup in step 2 Jira asks for the password.</source>
        <extracomment>Guide, before.server-token, text</extracomment>
        <translation>Jira 8.14 以降では、パスワードの代わりにトークンを使えます。チェックにはこれで十分です。ステップ 2 でバックアップを開始するには、Jira がパスワードを求めます。</translation>
    </message>
    <message>
        <source>An API token for the cloud</source>
        <extracomment>Guide, before.cloud-token, title</extracomment>
        <translation>クラウドの API トークン</translation>
    </message>
    <message>
        <source>Programs sign in to a cloud site with an e-mail address and an API token, not with the password. Tokens end after a year at the latest.</source>
        <extracomment>Guide, before.cloud-token, text</extracomment>
        <translation>プログラムは、パスワードではなく、メールアドレスと API トークンでクラウド サイトにサインインします。トークンの有効期間は最長 1 年です。</translation>
    </message>
    <message>
        <source>Make one in your Atlassian account&apos;s security settings. If a token that worked is refused, it has probably ended: make another one.</source>
        <extracomment>Guide, before.cloud-token, remedy</extracomment>
        <translation>Atlassian アカウントのセキュリティ設定で作成してください。使えていたトークンが拒否される場合は、期限切れと考えられます。新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>A key of the organisation</source>
        <extracomment>Guide, before.organisation-key, title</extracomment>
        <translation>組織のキー</translation>
    </message>
    <message>
        <source>With it Cloudward can grant product access, find accounts that hide their address, and invite. It is made at admin.atlassian.com by an organisation administrator, and is another one than the API token.</source>
        <extracomment>Guide, before.organisation-key, text</extracomment>
        <translation>このキーがあると、Cloudward は製品アクセスの付与、アドレスを非表示にしているアカウントの検索、招待ができます。admin.atlassian.com で組織管理者が作成するもので、API トークンとは別です。</translation>
    </message>
    <message>
        <source>Users of Jira&apos;s own directory</source>
        <extracomment>Guide, users.internal, title</extracomment>
        <translation>Jira 自体のディレクトリのユーザー</translation>
    </message>
    <message>
        <source>They are in the backup, and this step can be skipped.</source>
        <extracomment>Guide, users.internal, text</extracomment>
        <translation>バックアップに含まれるため、このステップはスキップできます。</translation>
    </message>
    <message>
        <source>Users from LDAP, Active Directory or Crowd</source>
        <extracomment>Guide, users.external, title</extracomment>
        <translation>LDAP、Active Directory、Crowd のユーザー</translation>
    </message>
    <message>
        <source>The import takes the users of Jira&apos;s internal directory. Those of another directory may not arrive, and their issues would be left without a person.</source>
        <extracomment>Guide, users.external, text</extracomment>
        <translation>インポートが受け入れるのは、Jira の内部ディレクトリのユーザーです。他のディレクトリのユーザーは移行されないことがあり、その場合、課題は誰のものでもなくなります。</translation>
    </message>
    <message>
        <source>Move them to the internal directory before the backup. This is the best way where Jira asks the LDAP directory only for passwords (delegated authentication).</source>
        <extracomment>Guide, users.external, remedy</extracomment>
        <translation>バックアップの前に、内部ディレクトリに移してください。Jira が LDAP ディレクトリをパスワードの確認だけに使っている場合（委任認証）に最適です。</translation>
    </message>
    <message>
        <source>Few users: make them by hand</source>
        <extracomment>Guide, users.by-hand, title</extracomment>
        <translation>少数のユーザー: 手動で作成</translation>
    </message>
    <message>
        <source>A handful of users and groups can be made in the cloud after the import of the backup. Invite each with the address that the server has.</source>
        <extracomment>Guide, users.by-hand, text</extracomment>
        <translation>少数のユーザーとグループなら、バックアップのインポート後にクラウドで作成できます。各ユーザーを、サーバーに登録されているアドレスで招待してください。</translation>
    </message>
    <message>
        <source>50 users or more: Atlassian&apos;s support</source>
        <extracomment>Guide, users.support, title</extracomment>
        <translation>50 ユーザー以上: Atlassian サポート</translation>
    </message>
    <message>
        <source>With that many, support can make users and groups from two files, users.csv and groups.csv.</source>
        <extracomment>Guide, users.support, text</extracomment>
        <translation>この人数であれば、サポートが users.csv と groups.csv の 2 つのファイルからユーザーとグループを作成できます。</translation>
    </message>
    <message>
        <source>Export both here and hand them over. Where you merge users, they should be made before step 4.</source>
        <extracomment>Guide, users.support, remedy</extracomment>
        <translation>ここで両方をエクスポートして渡してください。ユーザーをマージする場合は、ステップ 4 の前に作成されている必要があります。</translation>
    </message>
    <message>
        <source>The guide of 2019 promises this help. Ask support whether it still holds for your site before you rely on it.</source>
        <extracomment>Guide, users.support, outdated</extracomment>
        <translation>2019 年のガイドでは、この支援が約束されています。お使いのサイトで今も有効か、前提にする前にサポートに確認してください。</translation>
    </message>
    <message>
        <source>The three files</source>
        <extracomment>Guide, users.files, title</extracomment>
        <translation>3 つのファイル</translation>
    </message>
    <message>
        <source>users.csv has the columns mail, username and display_name; groups.csv has group and username: what Atlassian&apos;s two database queries give. users-details.csv is for you: directory, activity and last sign-in of each user.</source>
        <extracomment>Guide, users.files, text</extracomment>
        <translation>users.csv の列は mail、username、display_name、groups.csv の列は group、username です。これは Atlassian の 2 つのデータベース クエリの結果と同じです。users-details.csv はご自身用で、各ユーザーのディレクトリ、アクティブ状態、最終サインインが含まれます。</translation>
    </message>
    <message>
        <source>The query for users</source>
        <extracomment>Guide, users.sql-users, title</extracomment>
        <translation>ユーザーのクエリ</translation>
    </message>
    <message>
        <source>Atlassian&apos;s guide reads addresses, user names and full names from the table cwd_user. Cloudward asks the same, but counts each user once.</source>
        <extracomment>Guide, users.sql-users, text</extracomment>
        <translation>Atlassian のガイドでは、テーブル cwd_user からアドレス、ユーザー名、氏名を読み取ります。Cloudward も同じものを取得しますが、各ユーザーを 1 回だけ数えます。</translation>
    </message>
    <message>
        <source>The query for groups</source>
        <extracomment>Guide, users.sql-groups, title</extracomment>
        <translation>グループのクエリ</translation>
    </message>
    <message>
        <source>Who is in which group stands in the table cwd_membership. The guide&apos;s query also lists groups within groups as users; Cloudward does not.</source>
        <extracomment>Guide, users.sql-groups, text</extracomment>
        <translation>誰がどのグループに属するかは、テーブル cwd_membership にあります。ガイドのクエリはグループの中のグループもユーザーとして一覧に含めますが、Cloudward は含めません。</translation>
    </message>
    <message>
        <source>The guide&apos;s query fails in MySQL</source>
        <extracomment>Guide, users.sql-mysql, title</extracomment>
        <translation>ガイドのクエリが MySQL で失敗する</translation>
    </message>
    <message>
        <source>“group” is a word of MySQL&apos;s own, and cannot be a column&apos;s name as it stands.</source>
        <extracomment>Guide, users.sql-mysql, text</extracomment>
        <translation>「group」は MySQL の予約語のため、そのままでは列名に使えません。</translation>
    </message>
    <message>
        <source>Put it between backticks (AS `group`), or let Cloudward ask the database.</source>
        <extracomment>Guide, users.sql-mysql, remedy</extracomment>
        <translation>バッククォートで囲むか（AS `group`）、Cloudward にデータベースから読み取らせてください。</translation>
    </message>
    <message>
        <source>Which way?</source>
        <extracomment>Guide, users.which-source, title</extracomment>
        <translation>どの方法を選ぶか</translation>
    </message>
    <message>
        <source>The backup and the database know everything. REST does not tell directories, tells last sign-ins only since Jira 10, and may mask addresses.</source>
        <extracomment>Guide, users.which-source, text</extracomment>
        <translation>バックアップとデータベースからは、すべてがわかります。REST ではディレクトリがわからず、最終サインインは Jira 10 以降でしか得られず、アドレスが隠されることがあります。</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <extracomment>Guide, users.database, title</extracomment>
        <translation>データベースの読み取り</translation>
    </message>
    <message>
        <source>It is only read, in a transaction that is rolled back; what runs there is shown before. An account that may only read is the better one. SQL Server and Oracle need their ODBC driver on this computer.</source>
        <extracomment>Guide, users.database, text</extracomment>
        <translation>読み取るだけで、トランザクションはロールバックされます。実行する内容は事前に表示されます。読み取り専用のアカウントが適しています。SQL Server と Oracle では、このコンピューターに ODBC ドライバーが必要です。</translation>
    </message>
    <message>
        <source>Its address stands in dbconfig.xml in Jira&apos;s home folder.</source>
        <extracomment>Guide, users.database, remedy</extracomment>
        <translation>データベースのアドレスは、Jira のホームフォルダーの dbconfig.xml にあります。</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <extracomment>Guide, backup.what, title</extracomment>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>The whole database as XML in one ZIP: all projects of whatever type, settings, users and groups. Attachments, avatars and logos are not in it.</source>
        <extracomment>Guide, backup.what, text</extracomment>
        <translation>データベース全体を XML として 1 つの ZIP に収めたものです。すべての種類のプロジェクト、設定、ユーザー、グループを含みます。添付ファイル、アバター、ロゴは含みません。</translation>
    </message>
    <message>
        <source>Where Jira makes it</source>
        <extracomment>Guide, backup.where, title</extracomment>
        <translation>Jira での作成場所</translation>
    </message>
    <message>
        <source>Signed in as a system administrator: the cog, System, Import and Export, Backup System. Cloudward opens the page, or starts the backup for you.</source>
        <extracomment>Guide, backup.where, text</extracomment>
        <translation>システム管理者としてサインインし、歯車アイコン、「システム」、「インポートとエクスポート」、「Backup System」の順に選びます。Cloudward がそのページを開くか、代わりにバックアップを開始します。</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <extracomment>Guide, backup.name, title</extracomment>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Type a name without a folder; Jira adds .zip. If a file of that name is there, Jira asks before it replaces it.</source>
        <extracomment>Guide, backup.name, text</extracomment>
        <translation>フォルダーを付けずに名前を入力します。.zip は Jira が追加します。同じ名前のファイルがある場合、Jira は置き換える前に確認を求めます。</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <extracomment>Guide, backup.export-folder, title</extracomment>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>In the folder export within Jira&apos;s home folder; on Data Center probably in the shared home.</source>
        <extracomment>Guide, backup.export-folder, text</extracomment>
        <translation>Jira のホームフォルダー内の export フォルダーです。Data Center では、おそらく共有ホームにあります。</translation>
    </message>
    <message>
        <source>Jira cannot write the file</source>
        <extracomment>Guide, backup.not-writable, title</extracomment>
        <translation>Jira がファイルを書き込めない</translation>
    </message>
    <message>
        <source>The account under which Jira runs has to be allowed to write into the export folder, and there must be room.</source>
        <extracomment>Guide, backup.not-writable, text</extracomment>
        <translation>Jira を実行するアカウントに export フォルダーへの書き込み権限があり、空き容量があることが必要です。</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions or make room on the disk, and start the backup again.</source>
        <extracomment>Guide, backup.not-writable, remedy</extracomment>
        <translation>フォルダーの権限を直すかディスクの空きを増やし、バックアップをもう一度開始してください。</translation>
    </message>
    <message>
        <source>It takes long</source>
        <extracomment>Guide, backup.takes-long, title</extracomment>
        <translation>時間がかかる</translation>
    </message>
    <message>
        <source>Press Backup and wait for the confirmation. Jira writes the whole file while it answers; with millions of issues that lasts hours.</source>
        <extracomment>Guide, backup.takes-long, text</extracomment>
        <translation>「Backup」を押し、完了の表示を待ちます。Jira は応答を返すまでの間にファイル全体を書き込むため、課題が数百万件あると数時間かかります。</translation>
    </message>
    <message>
        <source>Walk on to step 3 meanwhile.</source>
        <extracomment>Guide, backup.takes-long, remedy</extracomment>
        <translation>その間にステップ 3 へ進んでください。</translation>
    </message>
    <message>
        <source>The page did not answer</source>
        <extracomment>Guide, backup.timeout, title</extracomment>
        <translation>ページが応答しなかった</translation>
    </message>
    <message>
        <source>A proxy in between may give up long before Jira has written everything.</source>
        <extracomment>Guide, backup.timeout, text</extracomment>
        <translation>Jira がすべてを書き終えるずっと前に、途中のプロキシが接続を打ち切ることがあります。</translation>
    </message>
    <message>
        <source>Do not start a second backup: say where the file is, and let Cloudward watch it until it is whole.</source>
        <extracomment>Guide, backup.timeout, remedy</extracomment>
        <translation>2 つ目のバックアップは開始しないでください。ファイルの場所を指定し、完全になるまで Cloudward に監視させてください。</translation>
    </message>
    <message>
        <source>Jira asks for the password again</source>
        <extracomment>Guide, backup.password-again, title</extracomment>
        <translation>Jira がパスワードを再度求める</translation>
    </message>
    <message>
        <source>Pages of the administration are opened only after the password was given once more. A token does not do here, and single sign-on may stand in the way.</source>
        <extracomment>Guide, backup.password-again, text</extracomment>
        <translation>管理ページは、パスワードをもう一度入力しないと開きません。ここではトークンは使えず、シングル サインオンが妨げになることもあります。</translation>
    </message>
    <message>
        <source>Give the password of a system administrator, or make the backup in the browser.</source>
        <extracomment>Guide, backup.password-again, remedy</extracomment>
        <translation>システム管理者のパスワードを入力するか、ブラウザーでバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The file stays on the server&apos;s machine</source>
        <extracomment>Guide, backup.bring, title</extracomment>
        <translation>ファイルはサーバー側のコンピューターに残る</translation>
    </message>
    <message>
        <source>Jira offers no download.</source>
        <extracomment>Guide, backup.bring, text</extracomment>
        <translation>Jira にダウンロード機能はありません。</translation>
    </message>
    <message>
        <source>Look for it there by SSH (SFTP), give its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it by hand, for example with scp, and choose it.</source>
        <extracomment>Guide, backup.bring, remedy</extracomment>
        <translation>SSH (SFTP) でサーバー上のファイルを探す、このコンピューターから見えるパス（共有やマウント）を指定する、Web サーバーが提供するアドレスを指定する、のいずれかを行ってください。または、scp などで手動でコピーして選択してください。</translation>
    </message>
    <message>
        <source>A fetch that broke off</source>
        <extracomment>Guide, backup.broken-fetch, title</extracomment>
        <translation>途中で切れた取得</translation>
    </message>
    <message>
        <source>It goes on where it was, if the file on the server is still the same: by itself for some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when you press Retry.</source>
        <extracomment>Guide, backup.broken-fetch, text</extracomment>
        <translation>サーバー上のファイルが同じままなら、中断したところから再開します。接続の切断、サーバーの再起動、このコンピューターのスリープの後も、数分間は自動で再開し、その後は「再試行」を押すと再開します。</translation>
    </message>
    <message>
        <source>Nobody should work in Jira from now on</source>
        <extracomment>Guide, backup.nobody-works, title</extracomment>
        <translation>ここからは誰も Jira で作業しない</translation>
    </message>
    <message>
        <source>What is changed after the backup does not arrive, and a backup made while people work may not fit together, without any warning.</source>
        <extracomment>Guide, backup.nobody-works, text</extracomment>
        <translation>バックアップ後の変更は移行されません。また、作業中に作成されたバックアップは、警告なしに内容の整合が取れなくなることがあります。</translation>
    </message>
    <message>
        <source>Tell people, and keep them out of Jira until the backup is made, for example by a permission scheme that only lets them read.</source>
        <extracomment>Guide, backup.nobody-works, remedy</extracomment>
        <translation>利用者に周知し、バックアップが完了するまで Jira を使えないようにしてください。たとえば、閲覧だけを許可する権限スキームを使います。</translation>
    </message>
    <message>
        <source>The two files in the ZIP</source>
        <extracomment>Guide, backup.structure, title</extracomment>
        <translation>ZIP 内の 2 つのファイル</translation>
    </message>
    <message>
        <source>entities.xml and activeobjects.xml lie side by side at the top of the ZIP, without a folder around them. The audit looks into it before you upload anything.</source>
        <extracomment>Guide, backup.structure, text</extracomment>
        <translation>entities.xml と activeobjects.xml は、フォルダーに入らず、ZIP の最上位に並んでいます。アップロードの前に、検査で中身を確認します。</translation>
    </message>
    <message>
        <source>The ZIP cannot be opened, or ends too early</source>
        <extracomment>Guide, backup.unreadable, title</extracomment>
        <translation>ZIP を開けない、または途中で終わっている</translation>
    </message>
    <message>
        <source>The copy broke off, or the disk was full when Jira wrote it.</source>
        <extracomment>Guide, backup.unreadable, text</extracomment>
        <translation>コピーが途中で切れたか、Jira が書き込むときにディスクがいっぱいでした。</translation>
    </message>
    <message>
        <source>Compare its size there and here, and fetch it again. If the sizes are the same, make a new backup with enough free space.</source>
        <extracomment>Guide, backup.unreadable, remedy</extracomment>
        <translation>サーバー側とここでサイズを比較し、もう一度取得してください。サイズが同じ場合は、十分な空き容量を確保してバックアップを作り直してください。</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <extracomment>Guide, backup.illegal-characters, title</extracomment>
        <translation>XML で許可されない文字</translation>
    </message>
    <message>
        <source>Old versions and apps left control characters behind, and the import stops at the first. Jira&apos;s own export looks for them only in part of the database.</source>
        <extracomment>Guide, backup.illegal-characters, text</extracomment>
        <translation>古いバージョンやアプリが制御文字を残しており、インポートは最初の 1 つで停止します。Jira 自体のエクスポートが制御文字を調べるのは、データベースの一部だけです。</translation>
    </message>
    <message>
        <source>Let Cloudward write a mended copy: it has none of them, and the list of changes names each place.</source>
        <extracomment>Guide, backup.illegal-characters, remedy</extracomment>
        <translation>Cloudward に修正済みコピーを書き出させてください。コピーには制御文字がなく、変更の一覧に各箇所が記載されます。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout</source>
        <extracomment>Guide, backup.encoding, title</extracomment>
        <translation>ファイル全体が UTF-8 ではない</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 end the import. In very large files the message also came from a fault of the parser, with a file that was right.</source>
        <extracomment>Guide, backup.encoding, text</extracomment>
        <translation>UTF-8 として無効なバイトがあると、インポートは終了します。非常に大きなファイルでは、ファイルが正しくても、パーサーの不具合でこのメッセージが出たことがあります。</translation>
    </message>
    <message>
        <source>Audit the backup: it names the places. Where there are none, ask Atlassian&apos;s support; otherwise write a mended copy.</source>
        <extracomment>Guide, backup.encoding, remedy</extracomment>
        <translation>バックアップを検査すると、該当箇所が示されます。該当箇所がなければ Atlassian サポートにお問い合わせください。あれば、修正済みコピーを書き出してください。</translation>
    </message>
    <message>
        <source>More than 20 GB</source>
        <extracomment>Guide, backup.too-large, title</extracomment>
        <translation>20 GB を超える</translation>
    </message>
    <message>
        <source>Jira Cloud accepts a backup of up to 20 GB.</source>
        <extracomment>Guide, backup.too-large, text</extracomment>
        <translation>Jira Cloud が受け付けるバックアップは 20 GB までです。</translation>
    </message>
    <message>
        <source>Archive or delete what is not needed any more and make a new backup, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, backup.too-large, remedy</extracomment>
        <translation>不要なものをアーカイブまたは削除してバックアップを作り直すか、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Addresses without a top-level domain</source>
        <extracomment>Guide, backup.email-tld, title</extracomment>
        <translation>トップレベル ドメインのないアドレス</translation>
    </message>
    <message>
        <source>An address like john@company, without .com or the like, blocks the import.</source>
        <extracomment>Guide, backup.email-tld, text</extracomment>
        <translation>john@company のように .com などのないアドレスは、インポートの妨げになります。</translation>
    </message>
    <message>
        <source>Complete it in Jira and make a new backup, or mend it in a copy below the findings.</source>
        <extracomment>Guide, backup.email-tld, remedy</extracomment>
        <translation>Jira でアドレスを補ってバックアップを作り直すか、検出事項の下でコピーを修正してください。</translation>
    </message>
    <message>
        <source>Addresses in a domain that cannot exist</source>
        <extracomment>Guide, backup.email-domain, title</extracomment>
        <translation>存在し得ないドメインのアドレス</translation>
    </message>
    <message>
        <source>example.com is refused. That .test, .local, .invalid and localhost are refused too is an assumption.</source>
        <extracomment>Guide, backup.email-domain, text</extracomment>
        <translation>example.com は拒否されます。.test、.local、.invalid、localhost も拒否されるというのは推測です。</translation>
    </message>
    <message>
        <source>Replace them by real addresses, in Jira or in a mended copy. There a whole domain is changed at once.</source>
        <extracomment>Guide, backup.email-domain, remedy</extracomment>
        <translation>Jira または修正済みコピーで、実在するアドレスに置き換えてください。修正済みコピーでは、ドメイン全体を一度に変更できます。</translation>
    </message>
    <message>
        <source>Several users with one address</source>
        <extracomment>Guide, backup.email-unique, title</extracomment>
        <translation>同じアドレスのユーザーが複数いる</translation>
    </message>
    <message>
        <source>Each user needs an address of their own. Capital letters and blanks make no difference.</source>
        <extracomment>Guide, backup.email-unique, text</extracomment>
        <translation>ユーザーごとに専用のアドレスが必要です。大文字と小文字、空白の違いは区別されません。</translation>
    </message>
    <message>
        <source>Give all but one another address, or deactivate the accounts that nobody uses, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-unique, remedy</extracomment>
        <translation>Jira または修正済みコピーで、1 人を除いて別のアドレスを設定するか、誰も使っていないアカウントを無効にしてください。</translation>
    </message>
    <message>
        <source>The query for duplicate addresses</source>
        <extracomment>Guide, backup.email-sql, title</extracomment>
        <translation>重複アドレスのクエリ</translation>
    </message>
    <message>
        <source>On some databases it misses addresses that differ in capital letters only, and it lists everybody without an address as one. The audit does neither.</source>
        <extracomment>Guide, backup.email-sql, text</extracomment>
        <translation>データベースによっては、大文字と小文字だけが異なるアドレスを見逃し、アドレスのない全員を 1 つの重複として一覧に含めます。検査では、どちらも起こりません。</translation>
    </message>
    <message>
        <source>Users without an address</source>
        <extracomment>Guide, backup.email-missing, title</extracomment>
        <translation>アドレスのないユーザー</translation>
    </message>
    <message>
        <source>Jira Cloud knows people by their address alone.</source>
        <extracomment>Guide, backup.email-missing, text</extracomment>
        <translation>Jira Cloud は、アドレスだけでユーザーを識別します。</translation>
    </message>
    <message>
        <source>Give each an address of their own, in Jira or in a mended copy.</source>
        <extracomment>Guide, backup.email-missing, remedy</extracomment>
        <translation>Jira または修正済みコピーで、それぞれに専用のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>Addresses that may be refused</source>
        <extracomment>Guide, backup.email-doubtful, title</extracomment>
        <translation>拒否される可能性のあるアドレス</translation>
    </message>
    <message>
        <source>Atlassian has published two checks for addresses, and they disagree: one refuses a plus sign, as in ann+jira@company.com, the other does not.</source>
        <extracomment>Guide, backup.email-doubtful, text</extracomment>
        <translation>Atlassian が公開しているアドレスの 2 つのチェックは、互いに一致しません。一方は ann+jira@company.com のようなプラス記号を拒否し、もう一方は拒否しません。</translation>
    </message>
    <message>
        <source>Change them if it is easy. Otherwise try the import on a trial site first.</source>
        <extracomment>Guide, backup.email-doubtful, remedy</extracomment>
        <translation>簡単にできる場合は変更してください。そうでなければ、先に試用サイトでインポートを試してください。</translation>
    </message>
    <message>
        <source>User names that begin with addon_</source>
        <extracomment>Guide, backup.addon, title</extracomment>
        <translation>addon_ で始まるユーザー名</translation>
    </message>
    <message>
        <source>This beginning is kept for Marketplace apps. You rarely have such users unless your data has been in Atlassian&apos;s cloud before.</source>
        <extracomment>Guide, backup.addon, text</extracomment>
        <translation>この接頭辞は Marketplace アプリ用に予約されています。データが以前に Atlassian のクラウドにあった場合を除き、このようなユーザーがいることはまれです。</translation>
    </message>
    <message>
        <source>Rename or delete them in Jira, or let Cloudward rename them in a mended copy.</source>
        <extracomment>Guide, backup.addon, remedy</extracomment>
        <translation>Jira で名前を変更または削除するか、修正済みコピーで Cloudward に名前を変更させてください。</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Guide, backup.mending, title</extracomment>
        <translation>修正</translation>
    </message>
    <message>
        <source>It writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, and a list of every change (CSV). The original is never written to.</source>
        <extracomment>Guide, backup.mending, text</extracomment>
        <translation>バックアップと同じ場所に、チェックを付けたものだけを変更したコピー（NAME-mended.zip）と、すべての変更の一覧 (CSV) を書き出します。元のファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>The copy is checked like any backup, and is the one that you import. To undo a change, choose again or go back to the original.</source>
        <extracomment>Guide, backup.mending, remedy</extracomment>
        <translation>コピーは通常のバックアップと同様に検査され、これをインポートします。変更を取り消すには、選び直すか、元のファイルに戻してください。</translation>
    </message>
    <message>
        <source>Keep the backup safe</source>
        <extracomment>Guide, backup.secrets, title</extracomment>
        <translation>バックアップを安全に保管</translation>
    </message>
    <message>
        <source>It holds all issues, the users&apos; password hashes, and the password with which Jira asks an LDAP directory.</source>
        <extracomment>Guide, backup.secrets, text</extracomment>
        <translation>すべての課題、ユーザーのパスワード ハッシュ、Jira が LDAP ディレクトリへの問い合わせに使うパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Keep it where only you can read it, and delete the copies when everything has arrived.</source>
        <extracomment>Guide, backup.secrets, remedy</extracomment>
        <translation>ご自身だけが読める場所に保管し、すべて到着したらコピーを削除してください。</translation>
    </message>
    <message>
        <source>Data of apps</source>
        <extracomment>Guide, backup.apps, title</extracomment>
        <translation>アプリのデータ</translation>
    </message>
    <message>
        <source>What apps keep is in the backup, but the apps in the cloud do not read it there.</source>
        <extracomment>Guide, backup.apps, text</extracomment>
        <translation>アプリが保存しているデータはバックアップに含まれますが、クラウドのアプリはそこから読み取りません。</translation>
    </message>
    <message>
        <source>Look up each app&apos;s own way to the cloud before you switch the server off.</source>
        <extracomment>Guide, backup.apps, remedy</extracomment>
        <translation>サーバーを停止する前に、各アプリのクラウドへの移行方法を調べてください。</translation>
    </message>
    <message>
        <source>How people are matched</source>
        <extracomment>Guide, people.matched, title</extracomment>
        <translation>ユーザーの対応付けの方法</translation>
    </message>
    <message>
        <source>The import knows people by their address alone: an account with the same address is theirs, whatever its case. Where none is there, the import makes one.</source>
        <extracomment>Guide, people.matched, text</extracomment>
        <translation>インポートは、アドレスだけでユーザーを識別します。同じアドレスのアカウントがその人のものとなり、大文字と小文字は区別しません。アカウントがなければ、インポートが作成します。</translation>
    </message>
    <message>
        <source>What you choose by hand here tells Cloudward, your list and the tables made from it who is who; it does not change what the import does.</source>
        <extracomment>Guide, people.matched, remedy</extracomment>
        <translation>ここで手動で選んだ内容は、誰が誰に当たるかを Cloudward、一覧、それから作られる表に示すものです。インポートの動作は変わりません。</translation>
    </message>
    <message>
        <source>Somebody surely has an account, and is not matched</source>
        <extracomment>Guide, people.not-matched, title</extracomment>
        <translation>アカウントがあるはずなのに対応付けられない</translation>
    </message>
    <message>
        <source>The account may have another address, or hide it.</source>
        <extracomment>Guide, people.not-matched, text</extracomment>
        <translation>アカウントのアドレスが異なるか、非表示になっている可能性があります。</translation>
    </message>
    <message>
        <source>Choose it by hand, or give the user the address of the account, so that the import finds it, too. With a key of the organisation hidden addresses can be asked for.</source>
        <extracomment>Guide, people.not-matched, remedy</extracomment>
        <translation>手動で選ぶか、インポートでも見つかるように、ユーザーにアカウントのアドレスを設定してください。組織のキーがあれば、非表示のアドレスを問い合わせできます。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>Guide, people.proposals, title</extracomment>
        <translation>提案</translation>
    </message>
    <message>
        <source>“Perhaps” is a guess by the name before the @ or by the name. It is never taken by itself: look at it, select the rows, and press “Take the proposal”.</source>
        <extracomment>Guide, people.proposals, text</extracomment>
        <translation>「可能性あり」は、@ の前の名前または氏名からの推測です。自動では採用されません。確認して行を選び、「提案を採用」を押してください。</translation>
    </message>
    <message>
        <source>New addresses</source>
        <extracomment>Guide, people.new-addresses, title</extracomment>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>They are wishes to the mender of step 2. The backup stays as it is; the mended copy has them, and its preview shows them.</source>
        <extracomment>Guide, people.new-addresses, text</extracomment>
        <translation>これはステップ 2 の修正への要望です。バックアップは元のままで、修正済みコピーに反映され、そのプレビューに表示されます。</translation>
    </message>
    <message>
        <source>Write the copy anew after you have changed addresses here.</source>
        <extracomment>Guide, people.new-addresses, remedy</extracomment>
        <translation>ここでアドレスを変更したら、コピーを書き直してください。</translation>
    </message>
    <message>
        <source>Many users</source>
        <extracomment>Guide, people.many, title</extracomment>
        <translation>ユーザーが多い</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in “decision” (account or nobody), account_email and new_email, and read it again. Ctrl+Z takes back the last change.</source>
        <extracomment>Guide, people.many, text</extracomment>
        <translation>複数の行を選択し（Shift、Ctrl、または Ctrl+A ですべて）、まとめて決定します。または、表を CSV で保存し、「decision」列（account または nobody）、account_email 列、new_email 列を他の人に記入してもらい、読み込み直します。Ctrl+Z で直前の変更を取り消せます。</translation>
    </message>
    <message>
        <source>Groups go by their names</source>
        <extracomment>Guide, people.groups, title</extracomment>
        <translation>グループは名前で判別</translation>
    </message>
    <message>
        <source>A group joins the cloud&apos;s group of the same name, in Jira or in Confluence, or is made. A group chosen by hand says where its members belong, for your list and the saved table; the import does not follow it.</source>
        <extracomment>Guide, people.groups, text</extracomment>
        <translation>グループは、Jira または Confluence にある同名のクラウド側のグループに統合されるか、新しく作られます。手動で選んだグループは、メンバーがどこに属するかを一覧と保存した表に示すもので、インポートには反映されません。</translation>
    </message>
    <message>
        <source>Invitations</source>
        <extracomment>Guide, people.invitations, title</extracomment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Who is invited gets an e-mail of Atlassian&apos;s, and takes a seat of each product that they get access to. Nobody is invited before you have ticked how many.</source>
        <extracomment>Guide, people.invitations, text</extracomment>
        <translation>招待された人には Atlassian からメールが届き、アクセスを得る製品ごとにシートを 1 つ使います。人数を確認してチェックを付けるまで、誰も招待されません。</translation>
    </message>
    <message>
        <source>What belongs to somebody</source>
        <extracomment>Guide, people.belongs, title</extracomment>
        <translation>ユーザーに属するもの</translation>
    </message>
    <message>
        <source>Issues reported and assigned, comments, filters and boards, as the backup has them. What apps keep for a user is not among it.</source>
        <extracomment>Guide, people.belongs, text</extracomment>
        <translation>バックアップにある、報告した課題と担当する課題、コメント、フィルター、ボードです。アプリがユーザーについて保存しているものは含みません。</translation>
    </message>
    <message>
        <source>User names are gone in the cloud</source>
        <extracomment>Guide, people.no-names, title</extracomment>
        <translation>クラウドにユーザー名はない</translation>
    </message>
    <message>
        <source>An account there has an address and a number, and no user name any more. Queries and scripts that name users by it have to be changed.</source>
        <extracomment>Guide, people.no-names, text</extracomment>
        <translation>クラウドのアカウントにはアドレスと番号があり、ユーザー名はありません。ユーザー名を使うクエリとスクリプトは変更が必要です。</translation>
    </message>
    <message>
        <source>The guide of 2019 still speaks of user names in the cloud.</source>
        <extracomment>Guide, people.no-names, outdated</extracomment>
        <translation>2019 年のガイドでは、クラウドにもまだユーザー名があることになっています。</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Guide, media.where, title</extracomment>
        <translation>どこにあるか</translation>
    </message>
    <message>
        <source>In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center in the shared home.</source>
        <extracomment>Guide, media.where, text</extracomment>
        <translation>Jira のホームフォルダーの data/attachments、data/avatars、logos です。Data Center では共有ホームにあります。</translation>
    </message>
    <message>
        <source>Mount it or copy it here, make an archive of the three on the server and bring that, or let Cloudward read them from the server by SFTP, straight into chunks.</source>
        <extracomment>Guide, media.where, remedy</extracomment>
        <translation>ここにマウントまたはコピーする、サーバーで 3 つのフォルダーのアーカイブを作成して持ってくる、Cloudward に SFTP でサーバーから読み取らせて直接チャンクにする、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>The shape of the ZIP</source>
        <extracomment>Guide, media.structure, title</extracomment>
        <translation>ZIP の構成</translation>
    </message>
    <message>
        <source>At its top lie data and logos; in data are attachments and avatars; in attachments project, 10000 and the like, and issue. Only the first chunk needs avatars and logos.</source>
        <extracomment>Guide, media.structure, text</extracomment>
        <translation>最上位に data と logos、data の中に attachments と avatars、attachments の中に project、10000 など、issue があります。avatars と logos が必要なのは最初のチャンクだけです。</translation>
    </message>
    <message>
        <source>Cloudward packs in this shape, whatever the source looks like.</source>
        <extracomment>Guide, media.structure, remedy</extracomment>
        <translation>元の構成にかかわらず、Cloudward はこの形でパックします。</translation>
    </message>
    <message>
        <source>Packed on the server, by a command</source>
        <extracomment>Guide, media.by-command, title</extracomment>
        <translation>サーバー上でコマンドを使ってパック</translation>
    </message>
    <message>
        <source>The guide&apos;s command makes one ZIP of the three folders in Jira&apos;s home. Choose that file here: Cloudward makes chunks from it without unpacking it.</source>
        <extracomment>Guide, media.by-command, text</extracomment>
        <translation>ガイドのコマンドは、Jira ホームの 3 つのフォルダーを 1 つの ZIP にします。ここでそのファイルを選ぶと、Cloudward が展開せずにチャンクを作成します。</translation>
    </message>
    <message>
        <source>Bringing it to this computer</source>
        <extracomment>Guide, media.bring, title</extracomment>
        <translation>このコンピューターへの取り込み</translation>
    </message>
    <message>
        <source>SFTP, rsync, wget and curl are usual. rsync and Cloudward&apos;s own SFTP go on after a break; a plain copy begins anew.</source>
        <extracomment>Guide, media.bring, text</extracomment>
        <translation>一般的なのは SFTP、rsync、wget、curl です。rsync と Cloudward の SFTP は中断後に再開できますが、通常のコピーは最初からやり直しになります。</translation>
    </message>
    <message>
        <source>Why chunks?</source>
        <extracomment>Guide, media.why-chunks, title</extracomment>
        <translation>なぜチャンクに分けるか</translation>
    </message>
    <message>
        <source>Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB each; avatars and logos travel in the first one. Projects stay together where they fit.</source>
        <extracomment>Guide, media.why-chunks, text</extracomment>
        <translation>大きなファイルは、クラウドでの処理中に中断します。Atlassian は各 2 ～ 5 GB を求めています。アバターとロゴは最初のチャンクに入ります。プロジェクトは、収まる限り 1 つのチャンクにまとめます。</translation>
    </message>
    <message>
        <source>Not everything has to come</source>
        <extracomment>Guide, media.choose-projects, title</extracomment>
        <translation>すべてを移行する必要はない</translation>
    </message>
    <message>
        <source>Below “Projects” you leave out what nobody needs, and put first what is to arrive first.</source>
        <extracomment>Guide, media.choose-projects, text</extracomment>
        <translation>「プロジェクト」の下で、不要なものを除外し、先に到着させたいものを先頭に置きます。</translation>
    </message>
    <message>
        <source>Stopped half-way</source>
        <extracomment>Guide, media.stopped, title</extracomment>
        <translation>途中で停止した</translation>
    </message>
    <message>
        <source>While something runs, this computer is kept from going to sleep where the system lets it; you may go on with other steps.</source>
        <extracomment>Guide, media.stopped, text</extracomment>
        <translation>処理の実行中、システムが許す限り、このコンピューターはスリープしません。その間に他のステップを進められます。</translation>
    </message>
    <message>
        <source>Pack again: chunks that are whole already are kept, nothing is done twice.</source>
        <extracomment>Guide, media.stopped, remedy</extracomment>
        <translation>もう一度パックしてください。すでに完全なチャンクは残り、同じ作業は繰り返されません。</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <extracomment>Guide, media.unreadable, title</extracomment>
        <translation>ファイルを読み取れない</translation>
    </message>
    <message>
        <source>What cannot be read cannot be packed, and would be missing in the cloud.</source>
        <extracomment>Guide, media.unreadable, text</extracomment>
        <translation>読み取れないものはパックできず、クラウドで欠けることになります。</translation>
    </message>
    <message>
        <source>Correct its permissions and retry, or pack without such files; each is named.</source>
        <extracomment>Guide, media.unreadable, remedy</extracomment>
        <translation>ファイルの権限を直して再試行するか、そのようなファイルを除いてパックしてください。除いたものはすべて示されます。</translation>
    </message>
    <message>
        <source>A file is missing that the backup names</source>
        <extracomment>Guide, media.missing, title</extracomment>
        <translation>バックアップにあるファイルがない</translation>
    </message>
    <message>
        <source>It was lost on the server before. The issue arrives, the attachment does not.</source>
        <extracomment>Guide, media.missing, text</extracomment>
        <translation>以前にサーバーで失われたものです。課題は移行されますが、添付ファイルは移行されません。</translation>
    </message>
    <message>
        <source>Look for the file on the server and in its backups. If it is gone there too, nothing more is lost by going on.</source>
        <extracomment>Guide, media.missing, remedy</extracomment>
        <translation>サーバーとそのバックアップでファイルを探してください。そこにもなければ、続行してもこれ以上失われるものはありません。</translation>
    </message>
    <message>
        <source>Files that nobody names</source>
        <extracomment>Guide, media.orphans, title</extracomment>
        <translation>どこからも参照されないファイル</translation>
    </message>
    <message>
        <source>They belong to deleted issues or projects, or are newer than the backup. They do no harm.</source>
        <extracomment>Guide, media.orphans, text</extracomment>
        <translation>削除された課題やプロジェクトのものか、バックアップより新しいものです。害はありません。</translation>
    </message>
    <message>
        <source>The full list</source>
        <extracomment>Guide, media.report, title</extracomment>
        <translation>完全な一覧</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out stands in media-report.csv beside the chunks; any spreadsheet opens it.</source>
        <extracomment>Guide, media.report, text</extracomment>
        <translation>存在しない、サイズが異なる、除外されたファイルはすべて、チャンクと同じ場所の media-report.csv に記載されます。どの表計算ソフトでも開けます。</translation>
    </message>
    <message>
        <source>The import page is not where the guide says</source>
        <extracomment>Guide, import.page, title</extracomment>
        <translation>インポート ページがガイドの場所にない</translation>
    </message>
    <message>
        <source>Signed in as a site administrator: the cog, System, Import and Export, and there “Import Jira Server”.</source>
        <extracomment>Guide, import.page, text</extracomment>
        <translation>サイトの管理者としてサインインし、歯車アイコン、「システム」、「インポートとエクスポート」の順に進むと、「Import Jira Server」があります。</translation>
    </message>
    <message>
        <source>Atlassian moves its pages: go by the click path beside the button. If you see only “Import Jira Cloud”, or neither, ask Atlassian&apos;s support to open the import for your site.</source>
        <extracomment>Guide, import.page, remedy</extracomment>
        <translation>Atlassian はページを移動することがあります。ボタンの横に示す手順で進んでください。「Import Jira Cloud」しかない場合、またはどちらもない場合は、サイトでインポートを使えるようにするよう Atlassian サポートに依頼してください。</translation>
    </message>
    <message>
        <source>The guide of 2019 says “Restore system”. It was split into “Import Jira Server” and “Import Jira Cloud”, and the old address leads nowhere.</source>
        <extracomment>Guide, import.page, outdated</extracomment>
        <translation>2019 年のガイドでは「Restore system」です。これは「Import Jira Server」と「Import Jira Cloud」に分かれ、以前のアドレスは無効になりました。</translation>
    </message>
    <message>
        <source>Why nothing is pressed for you</source>
        <extracomment>Guide, import.by-hand, title</extracomment>
        <translation>ボタンが自動で押されない理由</translation>
    </message>
    <message>
        <source>Atlassian offers no public call that starts an import. Cloudward shows the page, chooses the file, watches and counts; the buttons are yours.</source>
        <extracomment>Guide, import.by-hand, text</extracomment>
        <translation>Atlassian は、インポートを開始する公開 API 呼び出しを提供していません。Cloudward はページを表示し、ファイルを選び、監視して件数を数えます。ボタンはご自身で押してください。</translation>
    </message>
    <message>
        <source>Scripts used calls that were never documented. Atlassian announced their end for 30 March 2026.</source>
        <extracomment>Guide, import.by-hand, outdated</extracomment>
        <translation>スクリプトは、文書化されていない呼び出しを使っていました。Atlassian は、2026 年 3 月 30 日での廃止を告知しました。</translation>
    </message>
    <message>
        <source>Import data, and this file</source>
        <extracomment>Guide, import.file, title</extracomment>
        <translation>「Import data」とこのファイル</translation>
    </message>
    <message>
        <source>Choose “Import data” and the ZIP of step 2: the mended copy where there is one. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, import.file, text</extracomment>
        <translation>「Import data」を選び、ステップ 2 の ZIP を指定します。修正済みコピーがある場合は、それを使います。バーがいっぱいになるまで、タブを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Jira checks the file</source>
        <extracomment>Guide, import.checked, title</extracomment>
        <translation>Jira によるファイルのチェック</translation>
    </message>
    <message>
        <source>It then names the server and the time of the backup, says that everything looks good, and asks for your choices. Compare both with what this page shows.</source>
        <extracomment>Guide, import.checked, text</extracomment>
        <translation>続いて、サーバーとバックアップの日時、問題がないことが表示され、選択を求められます。サーバーと日時を、このページの表示と照合してください。</translation>
    </message>
    <message>
        <source>Outgoing mail on or off</source>
        <extracomment>Guide, import.mail, title</extracomment>
        <translation>送信メールのオン/オフ</translation>
    </message>
    <message>
        <source>You choose before the import, and may change it afterwards in the settings for outgoing mail.</source>
        <extracomment>Guide, import.mail, text</extracomment>
        <translation>インポート前に選びます。インポート後に、送信メールの設定で変更できます。</translation>
    </message>
    <message>
        <source>Mail on</source>
        <extracomment>Guide, import.mail-on, title</extracomment>
        <translation>メール: オン</translation>
    </message>
    <message>
        <source>Jira writes to people at each comment, change and transition, also while you are still testing.</source>
        <extracomment>Guide, import.mail-on, text</extracomment>
        <translation>コメント、変更、トランジションのたびに、Jira がユーザーにメールを送ります。テスト中でも同じです。</translation>
    </message>
    <message>
        <source>Mail off</source>
        <extracomment>Guide, import.mail-off, title</extracomment>
        <translation>メール: オフ</translation>
    </message>
    <message>
        <source>Nobody gets mail from Jira until you switch it on. This is the calm choice: step 8 reminds you of it.</source>
        <extracomment>Guide, import.mail-off, text</extracomment>
        <translation>オンにするまで、Jira からは誰にもメールが届きません。落ち着いて進められる選択です。ステップ 8 で、オンにするよう案内します。</translation>
    </message>
    <message>
        <source>Merge users</source>
        <extracomment>Guide, import.merge, title</extracomment>
        <translation>ユーザーのマージ</translation>
    </message>
    <message>
        <source>Everybody who is in the cloud stays, and groups of the same name are joined, in Jira and in Confluence: who comes from the server gets what that group may do in the cloud.</source>
        <extracomment>Guide, import.merge, text</extracomment>
        <translation>クラウドにいるユーザーはすべて残り、同じ名前のグループは Jira と Confluence で統合されます。サーバーから来たユーザーは、クラウドでそのグループに許可されている権限を得ます。</translation>
    </message>
    <message>
        <source>Look here, or in step 6, which groups would give more than before. On a new site with nobody but you, merging is the safe choice.</source>
        <extracomment>Guide, import.merge, remedy</extracomment>
        <translation>どのグループの権限が以前より増えるか、ここまたはステップ 6 で確認してください。自分以外に誰もいない新しいサイトでは、マージが安全な選択です。</translation>
    </message>
    <message>
        <source>Overwrite users</source>
        <extracomment>Guide, import.overwrite, title</extracomment>
        <translation>ユーザーの上書き</translation>
    </message>
    <message>
        <source>All users of the site are deleted first, also those who only use Confluence, and yours may lose its administration.</source>
        <extracomment>Guide, import.overwrite, text</extracomment>
        <translation>サイトのユーザーは、Confluence だけを使う人も含めて先にすべて削除され、あなたのアカウントは管理権限を失う可能性があります。</translation>
    </message>
    <message>
        <source>See before that the group site-admins or org-admins holds the administration role of each product. Where other people use the site, merge.</source>
        <extracomment>Guide, import.overwrite, remedy</extracomment>
        <translation>先に、グループ site-admins または org-admins が各製品の管理ロールを持っていることを確認してください。他の人がサイトを使っている場合は、マージしてください。</translation>
    </message>
    <message>
        <source>Your own account can no longer sign in</source>
        <extracomment>Guide, import.locked-out, title</extracomment>
        <translation>自分のアカウントでサインインできなくなった</translation>
    </message>
    <message>
        <source>Overwriting users may have taken your rights away.</source>
        <extracomment>Guide, import.locked-out, text</extracomment>
        <translation>ユーザーの上書きにより、権限が失われた可能性があります。</translation>
    </message>
    <message>
        <source>Sign in as the organisation&apos;s administrator at admin.atlassian.com and give yourself the site and product administration again.</source>
        <extracomment>Guide, import.locked-out, remedy</extracomment>
        <translation>admin.atlassian.com に組織の管理者としてサインインし、自分にサイトと製品の管理権限を付与し直してください。</translation>
    </message>
    <message>
        <source>Links to the old server</source>
        <extracomment>Guide, import.links, title</extracomment>
        <translation>旧サーバーへのリンク</translation>
    </message>
    <message>
        <source>The page lists addresses of Jira servers only when it finds links to them. Choosing yours before “Run import” makes them lead to the cloud site; afterwards each has to be changed by itself.</source>
        <extracomment>Guide, import.links, text</extracomment>
        <translation>Jira サーバーへのリンクが見つかった場合にのみ、ページにサーバーのアドレスが一覧表示されます。「Run import」の前に移行元を選ぶと、リンクがクラウド サイトを指すようになります。後からは 1 つずつ変更するしかありません。</translation>
    </message>
    <message>
        <source>Compare the address with the one shown on this page.</source>
        <extracomment>Guide, import.links, remedy</extracomment>
        <translation>アドレスを、このページに表示されているものと照合してください。</translation>
    </message>
    <message>
        <source>Run import</source>
        <extracomment>Guide, import.run, title</extracomment>
        <translation>「Run import」</translation>
    </message>
    <message>
        <source>The page then shows how far it is. How long it lasts depends on the size of the backup; for large ones count with hours.</source>
        <extracomment>Guide, import.run, text</extracomment>
        <translation>その後、進行状況がページに表示されます。所要時間はバックアップのサイズによります。大きい場合は数時間を見込んでください。</translation>
    </message>
    <message>
        <source>The import is complete</source>
        <extracomment>Guide, import.finished, title</extracomment>
        <translation>インポートの完了</translation>
    </message>
    <message>
        <source>The page confirms it and offers to import media, or to grant access to applications.</source>
        <extracomment>Guide, import.finished, text</extracomment>
        <translation>完了がページに表示され、メディアのインポート、またはアプリケーションへのアクセスの付与を選べるようになります。</translation>
    </message>
    <message>
        <source>Media comes first: come back to this page for it in step 5, and do the groups in step 6. Without media go straight to step 6.</source>
        <extracomment>Guide, import.finished, remedy</extracomment>
        <translation>メディアが先です。ステップ 5 でメディアのためにこのページに戻り、グループはステップ 6 で扱ってください。メディアがない場合は、そのままステップ 6 に進んでください。</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t contain entities.xml</source>
        <extracomment>Guide, import.no-entities, title</extracomment>
        <translation>「The archive doesn&apos;t contain entities.xml」</translation>
    </message>
    <message>
        <source>The ZIP has a folder inside that holds the two XML files: the folder was packed, and not the files. Or it is the archive with the media.</source>
        <extracomment>Guide, import.no-entities, text</extracomment>
        <translation>ZIP の中に、2 つの XML ファイルの入ったフォルダーがあります。ファイルではなく、フォルダーがパックされています。または、メディアのアーカイブです。</translation>
    </message>
    <message>
        <source>Take the ZIP as Jira wrote it, or let step 2 write a mended copy: entities.xml and activeobjects.xml have to lie at the top of the ZIP. The audit of step 2 sees this before you upload.</source>
        <extracomment>Guide, import.no-entities, remedy</extracomment>
        <translation>Jira が書き込んだままの ZIP を使うか、ステップ 2 で修正済みコピーを書き出してください。entities.xml と activeobjects.xml は ZIP の最上位にある必要があります。ステップ 2 の検査で、アップロード前にわかります。</translation>
    </message>
    <message>
        <source>Invalid characters in the XML</source>
        <extracomment>Guide, import.characters, title</extracomment>
        <translation>XML に無効な文字がある</translation>
    </message>
    <message>
        <source>The import stops at the first character that XML does not allow.</source>
        <extracomment>Guide, import.characters, text</extracomment>
        <translation>インポートは、XML で許可されない文字の最初の 1 つで停止します。</translation>
    </message>
    <message>
        <source>Step 2 tells where they are. Write a mended copy there and upload that; Atlassian&apos;s cleaning tool is not needed then.</source>
        <extracomment>Guide, import.characters, remedy</extracomment>
        <translation>場所はステップ 2 でわかります。そこで修正済みコピーを書き出し、それをアップロードしてください。Atlassian のクリーニング ツールは不要になります。</translation>
    </message>
    <message>
        <source>It stands still at 50 %</source>
        <extracomment>Guide, import.fifty, title</extracomment>
        <translation>50 % で止まっている</translation>
    </message>
    <message>
        <source>The database is brought to the cloud&apos;s version. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.fifty, text</extracomment>
        <translation>データベースをクラウドのバージョンに合わせています。その間、ページは動きません。これは正常です。</translation>
    </message>
    <message>
        <source>Let it run; do not start a second import. If it has not moved for a day, ask Atlassian&apos;s support with the time at which you started.</source>
        <extracomment>Guide, import.fifty, remedy</extracomment>
        <translation>そのまま実行を続け、2 つ目のインポートは開始しないでください。1 日動かない場合は、開始した時刻を添えて Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>It stands still at 90 %</source>
        <extracomment>Guide, import.ninety, title</extracomment>
        <translation>90 % で止まっている</translation>
    </message>
    <message>
        <source>Users and groups are made, one after another. Nothing moves on the page meanwhile; this is normal.</source>
        <extracomment>Guide, import.ninety, text</extracomment>
        <translation>ユーザーとグループを 1 つずつ作成しています。その間、ページは動きません。これは正常です。</translation>
    </message>
    <message>
        <source>Let it run. Errors about users show only after it.</source>
        <extracomment>Guide, import.ninety, remedy</extracomment>
        <translation>そのまま実行を続けてください。ユーザーに関するエラーは、その後に初めて表示されます。</translation>
    </message>
    <message>
        <source>Errors with e-mail addresses</source>
        <extracomment>Guide, import.emails-csv, title</extracomment>
        <translation>メールアドレスのエラー</translation>
    </message>
    <message>
        <source>An address in the backup is refused: it has no top-level domain, lies in a domain like example.com, has characters that are not allowed, is used twice, or is missing.</source>
        <extracomment>Guide, import.emails-csv, text</extracomment>
        <translation>バックアップのアドレスが拒否されています。トップレベル ドメインがない、example.com のようなドメインにある、許可されない文字を含む、重複している、またはアドレスがない、のいずれかです。</translation>
    </message>
    <message>
        <source>The audit of step 2 lists all of them. Put them right on the server and make the backup again, or write a mended copy, and import that.</source>
        <extracomment>Guide, import.emails-csv, remedy</extracomment>
        <translation>ステップ 2 の検査で、すべて一覧表示されます。サーバーで直してバックアップを作り直すか、修正済みコピーを書き出して、それをインポートしてください。</translation>
    </message>
    <message>
        <source>Users and groups could not be made</source>
        <extracomment>Guide, import.users-failed, title</extracomment>
        <translation>ユーザーとグループを作成できなかった</translation>
    </message>
    <message>
        <source>It shows at the very end of an import. An address has forbidden characters, or a user is there twice in one directory.</source>
        <extracomment>Guide, import.users-failed, text</extracomment>
        <translation>インポートの最後に表示されます。アドレスに使えない文字があるか、1 つのディレクトリに同じユーザーが 2 人います。</translation>
    </message>
    <message>
        <source>Look for both among the findings of step 2. Put them right, make or mend the backup, and import again.</source>
        <extracomment>Guide, import.users-failed, remedy</extracomment>
        <translation>ステップ 2 の検出事項で両方を探してください。直したうえで、バックアップを作り直すか修正し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Error 139</source>
        <extracomment>Guide, import.error-139, title</extracomment>
        <translation>エラー 139</translation>
    </message>
    <message>
        <source>Access to Jira Work Management differs between the two sides.</source>
        <extracomment>Guide, import.error-139, text</extracomment>
        <translation>Jira Work Management へのアクセスが、両側で異なります。</translation>
    </message>
    <message>
        <source>Add that product to the cloud site, or ask Atlassian&apos;s support.</source>
        <extracomment>Guide, import.error-139, remedy</extracomment>
        <translation>その製品をクラウド サイトに追加するか、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <extracomment>Guide, import.final, title</extracomment>
        <translation>元に戻せない</translation>
    </message>
    <message>
        <source>The import replaces all projects, issues and settings of the site, and removes media that was imported before.</source>
        <extracomment>Guide, import.final, text</extracomment>
        <translation>インポートは、サイトのプロジェクト、課題、設定をすべて置き換え、以前にインポートしたメディアを削除します。</translation>
    </message>
    <message>
        <source>If the site holds something that you need, make a backup of it first, and wait until nobody works on it.</source>
        <extracomment>Guide, import.final, remedy</extracomment>
        <translation>必要なものがサイトにある場合は、先にバックアップを作成し、誰も作業していない状態になるまで待ってください。</translation>
    </message>
    <message>
        <source>Import media, one chunk at a time</source>
        <extracomment>Guide, importmedia.page, title</extracomment>
        <translation>メディアをチャンクごとにインポート</translation>
    </message>
    <message>
        <source>On the same import page, as a site administrator, choose “Import media” and the chunk that this page names. Leave the tab open until the bar is full.</source>
        <extracomment>Guide, importmedia.page, text</extracomment>
        <translation>サイトの管理者として、同じインポート ページで「Import media」を選び、このページに示すチャンクを指定します。バーがいっぱいになるまで、タブを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The way there has changed like that of step 4: there is no “Restore system” any more.</source>
        <extracomment>Guide, importmedia.page, outdated</extracomment>
        <translation>ページへの行き方は、ステップ 4 と同様に変わりました。「Restore system」はもうありません。</translation>
    </message>
    <message>
        <source>Uploading, processing, importing</source>
        <extracomment>Guide, importmedia.progress, title</extracomment>
        <translation>アップロード、処理、インポート</translation>
    </message>
    <message>
        <source>The page shows how far it is, waits for “Proceed” after processing, and confirms the end. Each part takes from minutes to hours, by the size of the file.</source>
        <extracomment>Guide, importmedia.progress, text</extracomment>
        <translation>ページに進行状況が表示されます。処理後に「Proceed」が押されるのを待ち、最後に完了が表示されます。それぞれ、ファイルのサイズに応じて数分から数時間かかります。</translation>
    </message>
    <message>
        <source>The next chunk</source>
        <extracomment>Guide, importmedia.next, title</extracomment>
        <translation>次のチャンク</translation>
    </message>
    <message>
        <source>Repeat it until all chunks are imported. Before each, look in a new tab whether attachments of the last one open; Cloudward can look at some of them for you.</source>
        <extracomment>Guide, importmedia.next, text</extracomment>
        <translation>すべてのチャンクがインポートされるまで繰り返します。次に進む前に、直前のチャンクの添付ファイルが開くか、新しいタブで確認してください。一部は Cloudward が代わりに確認できます。</translation>
    </message>
    <message>
        <source>A large file fails</source>
        <extracomment>Guide, importmedia.too-large, title</extracomment>
        <translation>大きなファイルが失敗する</translation>
    </message>
    <message>
        <source>More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. A project may be spread over several.</source>
        <extracomment>Guide, importmedia.too-large, text</extracomment>
        <translation>1 ファイルが 10 GB を超えると問題が起きやすく、Atlassian は 2 ～ 5 GB のチャンクを勧めています。1 つのプロジェクトが複数のチャンクに分かれてもかまいません。</translation>
    </message>
    <message>
        <source>Divide the chunk here, or pack smaller ones in step 3. Cloudward packs 4 GB unless you choose another size.</source>
        <extracomment>Guide, importmedia.too-large, remedy</extracomment>
        <translation>ここでチャンクを分割するか、ステップ 3 で小さいチャンクをパックしてください。別のサイズを選ばない限り、Cloudward は 4 GB でパックします。</translation>
    </message>
    <message>
        <source>The page loads anew and nothing happens</source>
        <extracomment>Guide, importmedia.reloads, title</extracomment>
        <translation>ページが再読み込みされ、何も起こらない</translation>
    </message>
    <message>
        <source>Then the file was broken off while it was processed.</source>
        <extracomment>Guide, importmedia.reloads, text</extracomment>
        <translation>この場合、ファイルの処理が途中で中断されました。</translation>
    </message>
    <message>
        <source>Mark the chunk as failed and try it once more. If it happens again, the file is too large for the site&apos;s patience: divide it, or pack smaller chunks.</source>
        <extracomment>Guide, importmedia.reloads, remedy</extracomment>
        <translation>チャンクを失敗として記録し、もう一度試してください。再発する場合、ファイルがサイトの処理限度を超えています。分割するか、小さいチャンクをパックしてください。</translation>
    </message>
    <message>
        <source>The message about non-database content</source>
        <extracomment>Guide, importmedia.proceed, title</extracomment>
        <translation>非データベース コンテンツのメッセージ</translation>
    </message>
    <message>
        <source>The page tells what media are and that the import of data, which would remove them, comes first. This is as it should be: processing is over.</source>
        <extracomment>Guide, importmedia.proceed, text</extracomment>
        <translation>メディアとは何か、またメディアを削除するデータのインポートを先に行うべきことが、ページに表示されます。これで正常です。処理は終わっています。</translation>
    </message>
    <message>
        <source>Press “Proceed”.</source>
        <extracomment>Guide, importmedia.proceed, remedy</extracomment>
        <translation>「Proceed」を押してください。</translation>
    </message>
    <message>
        <source>Attachments are missing on issues</source>
        <extracomment>Guide, importmedia.missing, title</extracomment>
        <translation>課題に添付ファイルがない</translation>
    </message>
    <message>
        <source>If they were left out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.</source>
        <extracomment>Guide, importmedia.missing, text</extracomment>
        <translation>パック時に除外された場合は、どれがなぜ除外されたかをステップ 3 で確認できます。上限より大きいか、ディスクに存在しなくなっています。</translation>
    </message>
    <message>
        <source>Import the chunk that holds their project once more; what is there already is not doubled.</source>
        <extracomment>Guide, importmedia.missing, remedy</extracomment>
        <translation>そのプロジェクトを含むチャンクをもう一度インポートしてください。すでにあるものは二重になりません。</translation>
    </message>
    <message>
        <source>The data has to be imported once more</source>
        <extracomment>Guide, importmedia.again, title</extracomment>
        <translation>データの再インポートが必要</translation>
    </message>
    <message>
        <source>Then all chunks have to be imported again after it. Step 4 asks you about it.</source>
        <extracomment>Guide, importmedia.again, text</extracomment>
        <translation>その後、すべてのチャンクをもう一度インポートする必要があります。ステップ 4 で確認が求められます。</translation>
    </message>
    <message>
        <source>Attachment by attachment</source>
        <extracomment>Guide, importmedia.one-by-one, title</extracomment>
        <translation>添付ファイルを 1 つずつ追加</translation>
    </message>
    <message>
        <source>Where a chunk cannot be imported, Cloudward can add its files to their issues one by one. They then bear your name and today&apos;s date, and it is slow.</source>
        <extracomment>Guide, importmedia.one-by-one, text</extracomment>
        <translation>チャンクをインポートできない場合、Cloudward がファイルを 1 つずつ課題に追加できます。その場合、作成者はあなた、日付は今日になり、時間がかかります。</translation>
    </message>
    <message>
        <source>The site may ask for patience with 429 Too Many Requests; Cloudward waits and goes on. A file above the site&apos;s limit is refused (413) and named in the report.</source>
        <extracomment>Guide, importmedia.one-by-one, remedy</extracomment>
        <translation>サイトが 429 Too Many Requests で待つよう求めることがあります。Cloudward は待ってから続行します。サイトの上限を超えるファイルは拒否され (413)、レポートに記載されます。</translation>
    </message>
    <message>
        <source>No media at all</source>
        <extracomment>Guide, importmedia.none, title</extracomment>
        <translation>メディアがない</translation>
    </message>
    <message>
        <source>If the server has no attachments, avatars or logos that you want, skip this step.</source>
        <extracomment>Guide, importmedia.none, text</extracomment>
        <translation>移行したい添付ファイル、アバター、ロゴがサーバーにない場合は、このステップをスキップしてください。</translation>
    </message>
    <message>
        <source>People cannot sign in</source>
        <extracomment>Guide, groups.safeguard, title</extracomment>
        <translation>サインインできない</translation>
    </message>
    <message>
        <source>They have an account, but none of their groups has access to the product. The import never turns access on by itself.</source>
        <extracomment>Guide, groups.safeguard, text</extracomment>
        <translation>アカウントはありますが、所属するどのグループにも製品へのアクセスがありません。インポートが自動でアクセスを有効にすることはありません。</translation>
    </message>
    <message>
        <source>Look through the groups and grant access to those that need it; it may take up to a minute to show.</source>
        <extracomment>Guide, groups.safeguard, remedy</extracomment>
        <translation>グループを確認し、必要なグループにアクセスを付与してください。表示されるまで最大 1 分かかることがあります。</translation>
    </message>
    <message>
        <source>“Review imported groups”</source>
        <extracomment>Guide, groups.review-page, title</extracomment>
        <translation>「Review imported groups」</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Product access”, and “Review imported groups”, and confirm what each default group may use.</source>
        <extracomment>Guide, groups.review-page, text</extracomment>
        <translation>admin.atlassian.com でサイト、「Product access」、「Review imported groups」の順に選び、各デフォルト グループが何を使えるかを確定してください。</translation>
    </message>
    <message>
        <source>The page shows it only while groups wait for it. Otherwise open each product under “Product access” and add the groups there.</source>
        <extracomment>Guide, groups.review-page, remedy</extracomment>
        <translation>このページに表示されるのは、確認待ちのグループがある間だけです。なければ「Product access」で各製品を開き、グループを追加してください。</translation>
    </message>
    <message>
        <source>In 2019 the way went by Jira Settings, User management and Site settings. Product access is now in the organisation&apos;s administration.</source>
        <extracomment>Guide, groups.review-page, outdated</extracomment>
        <translation>2019 年の手順は、Jira 設定、ユーザー管理、サイト設定を経由していました。製品アクセスは、現在は組織の管理画面にあります。</translation>
    </message>
    <message>
        <source>jira-administrators is gone</source>
        <extracomment>Guide, groups.renamed, title</extracomment>
        <translation>jira-administrators がなくなった</translation>
    </message>
    <message>
        <source>Its members are now in “administrators”: the import renames that one group. Permission schemes that named the old group follow it.</source>
        <extracomment>Guide, groups.renamed, text</extracomment>
        <translation>メンバーは「administrators」に入っています。インポートが名前を変更するのはこのグループだけです。旧グループを指定していた権限スキームも、それに従います。</translation>
    </message>
    <message>
        <source>A group gives its members more than it did</source>
        <extracomment>Guide, groups.gains, title</extracomment>
        <translation>グループがメンバーに以前より多くの権限を与える</translation>
    </message>
    <message>
        <source>It has joined a group of the cloud that had that name before, and with it all that group may do, in Jira and in Confluence. Default access groups cannot be deleted.</source>
        <extracomment>Guide, groups.gains, text</extracomment>
        <translation>以前からその名前だったクラウド側のグループに統合され、Jira と Confluence でそのグループに許可されているすべての権限を得ました。デフォルトのアクセス グループは削除できません。</translation>
    </message>
    <message>
        <source>If that is not meant, take the people out of it, or change what the group grants, before you give it product access.</source>
        <extracomment>Guide, groups.gains, remedy</extracomment>
        <translation>意図しない場合は、製品アクセスを付与する前に、対象者をグループから外すか、グループの付与内容を変更してください。</translation>
    </message>
    <message>
        <source>Groups that stay behind</source>
        <extracomment>Guide, groups.left, title</extracomment>
        <translation>移行されないグループ</translation>
    </message>
    <message>
        <source>site-admins, system-administrators, org-admins and the groups of Atlassian&apos;s apps are kept by the cloud for itself; the import leaves those of the server out.</source>
        <extracomment>Guide, groups.left, text</extracomment>
        <translation>site-admins、system-administrators、org-admins と、Atlassian のアプリのグループは、クラウド専用です。サーバーの同名グループはインポートされません。</translation>
    </message>
    <message>
        <source>Make people administrators by hand where they need it.</source>
        <extracomment>Guide, groups.left, remedy</extracomment>
        <translation>必要に応じて、手動で管理者にしてください。</translation>
    </message>
    <message>
        <source>Many groups</source>
        <extracomment>Guide, groups.many, title</extracomment>
        <translation>グループが多い</translation>
    </message>
    <message>
        <source>Select several rows (Shift, Ctrl, or all with Ctrl+A) and decide for all of them. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or “grant: ” with a product&apos;s name), and read it again.</source>
        <extracomment>Guide, groups.many, text</extracomment>
        <translation>複数の行を選択し（Shift、Ctrl、または Ctrl+A ですべて）、まとめて決定します。または、表を CSV で保存し、「decision」列（grant、leave、または「grant: 」に続けて製品名）を他の人に記入してもらい、読み込み直します。</translation>
    </message>
    <message>
        <source>What Cloudward looks at</source>
        <extracomment>Guide, groups.looked-at, title</extracomment>
        <translation>Cloudward が確認するもの</translation>
    </message>
    <message>
        <source>Access to products, administration of the site and its products, and permission schemes. Roles in single projects, global permissions and what apps grant to a group are not told to programs: look at them on the site where a group of the cloud is joined.</source>
        <extracomment>Guide, groups.looked-at, text</extracomment>
        <translation>製品へのアクセス、サイトとその製品の管理、権限スキームです。個々のプロジェクトのロール、グローバル権限、アプリがグループに与えるものは、プログラムには開示されません。クラウド側のグループに統合される場合は、サイトで確認してください。</translation>
    </message>
    <message>
        <source>No seats are left</source>
        <extracomment>Guide, groups.seats, title</extracomment>
        <translation>シートが残っていない</translation>
    </message>
    <message>
        <source>Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 agents for service projects.</source>
        <extracomment>Guide, groups.seats, text</extracomment>
        <translation>アクセス権のあるユーザーは、製品ごとに 1 人として数えられます。無料プランの上限は、Jira が 10 人、サービス プロジェクトのエージェントが 3 人です。</translation>
    </message>
    <message>
        <source>Add seats, or leave out groups of people who have gone.</source>
        <extracomment>Guide, groups.seats, remedy</extracomment>
        <translation>シートを追加するか、退職者のグループを外してください。</translation>
    </message>
    <message>
        <source>The organisation&apos;s key is refused</source>
        <extracomment>Guide, groups.key, title</extracomment>
        <translation>組織のキーが拒否される</translation>
    </message>
    <message>
        <source>It is made at admin.atlassian.com by an organisation administrator and is another one than your API token. It may have expired, or belong to an organisation that does not hold this site.</source>
        <extracomment>Guide, groups.key, text</extracomment>
        <translation>このキーは admin.atlassian.com で組織管理者が作成するもので、API トークンとは別です。期限切れか、このサイトを含まない組織のキーの可能性があります。</translation>
    </message>
    <message>
        <source>Make a new key and enter it in “Before you start”, or grant access on the administration page.</source>
        <extracomment>Guide, groups.key, remedy</extracomment>
        <translation>新しいキーを作成して「始める前に」で入力するか、管理ページでアクセスを付与してください。</translation>
    </message>
    <message>
        <source>Why only you?</source>
        <extracomment>Guide, rejoin.why, title</extracomment>
        <translation>なぜ自分だけか</translation>
    </message>
    <message>
        <source>Everybody&apos;s memberships came with the import, but for those of the account that ran it: nobody shall give themselves rights by importing. If several people took turns, it is the one who pressed “Run import”.</source>
        <extracomment>Guide, rejoin.why, text</extracomment>
        <translation>インポートでは、実行したアカウント以外の全員のメンバーシップが引き継がれます。インポートによって自分に権限を与えられないようにするためです。複数人が交代した場合は、「Run import」を押した人が該当します。</translation>
    </message>
    <message>
        <source>A group has not arrived</source>
        <extracomment>Guide, rejoin.not-arrived, title</extracomment>
        <translation>グループが届いていない</translation>
    </message>
    <message>
        <source>Then step 6 does not list it either, or it is one that the cloud keeps for itself. jira-administrators is now called administrators.</source>
        <extracomment>Guide, rejoin.not-arrived, text</extracomment>
        <translation>ステップ 6 の一覧にもないか、クラウド専用のグループです。jira-administrators は、現在は administrators という名前です。</translation>
    </message>
    <message>
        <source>You are refused</source>
        <extracomment>Guide, rejoin.refused, title</extracomment>
        <translation>自分が拒否される</translation>
    </message>
    <message>
        <source>Adding to groups takes a site or organisation administrator, and groups that come from an identity provider can only be changed there.</source>
        <extracomment>Guide, rejoin.refused, text</extracomment>
        <translation>グループへの追加には、サイト管理者または組織管理者の権限が必要です。ID プロバイダーから来たグループは、そちらでしか変更できません。</translation>
    </message>
    <message>
        <source>Ask somebody who may, or use the administration page.</source>
        <extracomment>Guide, rejoin.refused, remedy</extracomment>
        <translation>権限のある人に依頼するか、管理ページを使ってください。</translation>
    </message>
    <message>
        <source>It does not show</source>
        <extracomment>Guide, rejoin.not-shown, title</extracomment>
        <translation>表示されない</translation>
    </message>
    <message>
        <source>The site takes up to a minute to tell about new memberships. Cloudward reads again until then.</source>
        <extracomment>Guide, rejoin.not-shown, text</extracomment>
        <translation>新しいメンバーシップがサイトに反映されるまで、最大 1 分かかります。それまで Cloudward が読み取りを繰り返します。</translation>
    </message>
    <message>
        <source>After that look up your groups once more, rather than adding twice. Sign out and in again in the browser to use them.</source>
        <extracomment>Guide, rejoin.not-shown, remedy</extracomment>
        <translation>それでも表示されない場合は、二重に追加せず、グループをもう一度調べてください。使うには、ブラウザーで一度サインアウトし、サインインし直してください。</translation>
    </message>
    <message>
        <source>By hand, from your profile</source>
        <extracomment>Guide, rejoin.by-user, title</extracomment>
        <translation>手動で行う（プロフィールから）</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Users”, your name, the ⋯ menu, “Add user to group”, the groups, and “Add to groups”.</source>
        <extracomment>Guide, rejoin.by-user, text</extracomment>
        <translation>admin.atlassian.com でサイト、「Users」、自分の名前、⋯ メニュー、「Add user to group」、グループ、「Add to groups」の順に選びます。</translation>
    </message>
    <message>
        <source>By hand, from the group</source>
        <extracomment>Guide, rejoin.by-group, title</extracomment>
        <translation>手動で行う（グループから）</translation>
    </message>
    <message>
        <source>At admin.atlassian.com choose the site, “Groups”, the group, “Add members”, and yourself; the same for each group.</source>
        <extracomment>Guide, rejoin.by-group, text</extracomment>
        <translation>admin.atlassian.com でサイト、「Groups」、グループ、「Add members」、自分の順に選びます。グループごとに繰り返します。</translation>
    </message>
    <message>
        <source>What is left to look at</source>
        <extracomment>Guide, checks.list, title</extracomment>
        <translation>残りの確認項目</translation>
    </message>
    <message>
        <source>This page lists it, from sign-in to links, with what to do for each. Atlassian&apos;s planning guide has more.</source>
        <extracomment>Guide, checks.list, text</extracomment>
        <translation>サインインからリンクまで、確認項目とそれぞれの対処をこのページに一覧表示します。Atlassian の計画ガイドにも詳しい説明があります。</translation>
    </message>
    <message>
        <source>My content belongs to “Admin”</source>
        <extracomment>Guide, checks.admin-content, title</extracomment>
        <translation>自分の内容が「Admin」のものになっている</translation>
    </message>
    <message>
        <source>A known fault: what the account that ran the import had written on the server may belong to a user “Admin” afterwards.</source>
        <extracomment>Guide, checks.admin-content, text</extracomment>
        <translation>既知の不具合です。インポートを実行したアカウントがサーバーで書いた内容が、インポート後に「Admin」というユーザーのものになることがあります。</translation>
    </message>
    <message>
        <source>It cannot be put right from outside; ask Atlassian&apos;s support and name the project and a few issues.</source>
        <extracomment>Guide, checks.admin-content, remedy</extracomment>
        <translation>外からは直せません。プロジェクトといくつかの課題を示して、Atlassian サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Issues differ by a few</source>
        <extracomment>Guide, checks.issues, title</extracomment>
        <translation>課題数が少し異なる</translation>
    </message>
    <message>
        <source>The cloud tells an estimate that lags behind changes, and counts only what your account may browse.</source>
        <extracomment>Guide, checks.issues, text</extracomment>
        <translation>クラウドが示すのは変更より遅れた概算で、お使いのアカウントが参照できる課題だけが数えられます。</translation>
    </message>
    <message>
        <source>Give your account the right to browse all projects (step 7), wait some minutes, and count again.</source>
        <extracomment>Guide, checks.issues, remedy</extracomment>
        <translation>お使いのアカウントにすべてのプロジェクトを参照する権限を与え（ステップ 7）、数分待ってからもう一度数えてください。</translation>
    </message>
    <message>
        <source>The sample</source>
        <extracomment>Guide, checks.sample, title</extracomment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Attachments are compared by name and size in issues that are drawn at random, and one file of each is opened: an issue lists its attachments also where a file did not arrive.</source>
        <extracomment>Guide, checks.sample, text</extracomment>
        <translation>無作為に選んだ課題で添付ファイルの名前とサイズを比較し、課題ごとに 1 つのファイルを開きます。ファイルが届いていなくても、課題には添付ファイルが一覧表示されるためです。</translation>
    </message>
    <message>
        <source>Members differ</source>
        <extracomment>Guide, checks.members, title</extracomment>
        <translation>メンバーが異なる</translation>
    </message>
    <message>
        <source>Members are told by their addresses. Accounts that hide theirs are told by their names, and where that is not enough the row says that it cannot be known. You yourself are missing from your groups until step 7.</source>
        <extracomment>Guide, checks.members, text</extracomment>
        <translation>メンバーはアドレスで判別します。アドレスを非表示にしているアカウントは名前で判別し、それでは不十分な場合は、行に判別不可と表示します。ステップ 7 まで、ご自身は自分のグループに入っていません。</translation>
    </message>
    <message>
        <source>Attachments differ</source>
        <extracomment>Guide, checks.attachments, title</extracomment>
        <translation>添付ファイルが異なる</translation>
    </message>
    <message>
        <source>First look in step 5 whether all chunks are imported, then at what packing left out in step 3: files over the limit, and files that were missing on the server already.</source>
        <extracomment>Guide, checks.attachments, text</extracomment>
        <translation>まず、すべてのチャンクがインポートされたかをステップ 5 で確認してください。次に、パック時に除外されたものをステップ 3 で確認してください。上限を超えるファイルと、サーバーですでに失われていたファイルです。</translation>
    </message>
    <message>
        <source>Import the chunk of the project once more if it should be there.</source>
        <extracomment>Guide, checks.attachments, remedy</extracomment>
        <translation>あるはずのものがない場合は、そのプロジェクトのチャンクをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Users differ</source>
        <extracomment>Guide, checks.users, title</extracomment>
        <translation>ユーザーが異なる</translation>
    </message>
    <message>
        <source>Users are matched by their e-mail addresses: those with the same address became one. Accounts that the site hides from you are not counted. Users that were deleted on the server do not come along.</source>
        <extracomment>Guide, checks.users, text</extracomment>
        <translation>ユーザーはメールアドレスで対応付けられ、同じアドレスのユーザーは 1 人になりました。サイトで見えないアカウントは数えません。サーバーで削除されたユーザーは移行されません。</translation>
    </message>
    <message>
        <source>Avatars or logos are missing</source>
        <extracomment>Guide, checks.avatars, title</extracomment>
        <translation>アバターまたはロゴがない</translation>
    </message>
    <message>
        <source>They are in the first chunk of the media.</source>
        <extracomment>Guide, checks.avatars, text</extracomment>
        <translation>メディアの最初のチャンクに含まれます。</translation>
    </message>
    <message>
        <source>Import it once more, or set the pictures again by hand.</source>
        <extracomment>Guide, checks.avatars, remedy</extracomment>
        <translation>そのチャンクをもう一度インポートするか、画像を手動で設定し直してください。</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>Guide, checks.apps, title</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Data of Marketplace apps does not come with the import. Each app has its own way, BigPicture among them.</source>
        <extracomment>Guide, checks.apps, text</extracomment>
        <translation>Marketplace アプリのデータは、インポートでは移行されません。BigPicture を含め、アプリごとに専用の方法があります。</translation>
    </message>
    <message>
        <source>Install the apps that you still need, and follow each vendor&apos;s guide.</source>
        <extracomment>Guide, checks.apps, remedy</extracomment>
        <translation>今後も必要なアプリをインストールし、各ベンダーのガイドに従ってください。</translation>
    </message>
    <message>
        <source>A script of ours no longer finds anything</source>
        <extracomment>Guide, checks.scripts, title</extracomment>
        <translation>自社のスクリプトが何も見つけなくなった</translation>
    </message>
    <message>
        <source>Jira Cloud has removed the search that scripts for the server use, and answers 410.</source>
        <extracomment>Guide, checks.scripts, text</extracomment>
        <translation>サーバー用のスクリプトが使う検索は Jira Cloud から削除されており、410 が返されます。</translation>
    </message>
    <message>
        <source>Let it use the new search (search/jql), an API token in the place of the password, and accounts in the place of user names.</source>
        <extracomment>Guide, checks.scripts, remedy</extracomment>
        <translation>新しい検索 (search/jql) を使い、パスワードの代わりに API トークン、ユーザー名の代わりにアカウントを使うように変更してください。</translation>
    </message>
    <message>
        <source>Known faults</source>
        <extracomment>Guide, checks.tracker, title</extracomment>
        <translation>既知の不具合</translation>
    </message>
    <message>
        <source>Atlassian&apos;s public tracker (jira.atlassian.com) lists the known faults of imports, how far they are, and ways around them.</source>
        <extracomment>Guide, checks.tracker, text</extracomment>
        <translation>Atlassian の公開トラッカー (jira.atlassian.com) に、インポートの既知の不具合、その対応状況、回避策があります。</translation>
    </message>
    <message>
        <source>Where help is</source>
        <extracomment>Guide, checks.support, title</extracomment>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>Atlassian&apos;s community answers questions, their support helps with the rest.</source>
        <extracomment>Guide, checks.support, text</extracomment>
        <translation>質問には Atlassian のコミュニティが答えます。それ以外は Atlassian サポートが対応します。</translation>
    </message>
    <message>
        <source>Give support the report of this page: it holds the figures that they ask for, and no secrets.</source>
        <extracomment>Guide, checks.support, remedy</extracomment>
        <translation>このページのレポートをサポートに渡してください。求められる数値が含まれ、秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>The road in five steps</source>
        <extracomment>Guide, bigpicture.road, title</extracomment>
        <translation>5 つのステップ</translation>
    </message>
    <message>
        <source>1: the app&apos;s dump, here. 2: Jira&apos;s backup, which is step 2 of Jira&apos;s own road. 3: its import, Jira&apos;s step 4. 4: the app is installed on the cloud site. 5: the dump is restored there. None of them may be left out.</source>
        <extracomment>Guide, bigpicture.road, text</extracomment>
        <translation>1: アプリのダンプ（ここで行います）。2: Jira のバックアップ（Jira の移行のステップ 2）。3: そのインポート（Jira のステップ 4）。4: クラウド サイトへのアプリのインストール。5: そこでのダンプの復元。どれも省けません。</translation>
    </message>
    <message>
        <source>Version 8.2.2 or later</source>
        <extracomment>Guide, bigpicture.version, title</extracomment>
        <translation>バージョン 8.2.2 以降</translation>
    </message>
    <message>
        <source>A dump of an older version is not for the cloud.</source>
        <extracomment>Guide, bigpicture.version, text</extracomment>
        <translation>それより古いバージョンのダンプは、クラウドでは使えません。</translation>
    </message>
    <message>
        <source>Upgrade the app on the server before the dump.</source>
        <extracomment>Guide, bigpicture.version, remedy</extracomment>
        <translation>ダンプの前に、サーバーでアプリをアップグレードしてください。</translation>
    </message>
    <message>
        <source>Jira Data Center</source>
        <extracomment>Guide, bigpicture.data-center, title</extracomment>
        <translation>Jira Data Center</translation>
    </message>
    <message>
        <source>The app asks to be installed again, in the same version, before it prepares a dump. On a cluster this may put the other nodes&apos; app out of work for a while.</source>
        <extracomment>Guide, bigpicture.data-center, text</extracomment>
        <translation>ダンプを準備する前に、同じバージョンのアプリを再インストールするよう、アプリから求められます。クラスターでは、他のノードのアプリがしばらく動作しなくなることがあります。</translation>
    </message>
    <message>
        <source>Do it at an hour when nobody works with the app.</source>
        <extracomment>Guide, bigpicture.data-center, remedy</extracomment>
        <translation>誰もアプリを使わない時間に行ってください。</translation>
    </message>
    <message>
        <source>Where dumps are made</source>
        <extracomment>Guide, bigpicture.dumps-page, title</extracomment>
        <translation>ダンプの作成場所</translation>
    </message>
    <message>
        <source>In the app on the server: App configuration, Advanced, Database dumps.</source>
        <extracomment>Guide, bigpicture.dumps-page, text</extracomment>
        <translation>サーバーのアプリで App configuration › Advanced › Database dumps を開きます。</translation>
    </message>
    <message>
        <source>New dump</source>
        <extracomment>Guide, bigpicture.new-dump, title</extracomment>
        <translation>新しいダンプ</translation>
    </message>
    <message>
        <source>Press “New dump”, type a description by which you will know it again, and confirm with “Create dump”.</source>
        <extracomment>Guide, bigpicture.new-dump, text</extracomment>
        <translation>「New dump」を押し、後で見分けられる説明を入力して、「Create dump」で確定します。</translation>
    </message>
    <message>
        <source>The dump is not in the list</source>
        <extracomment>Guide, bigpicture.not-listed, title</extracomment>
        <translation>ダンプが一覧にない</translation>
    </message>
    <message>
        <source>The page shows how far it is, and the dump stands on top when it is finished.</source>
        <extracomment>Guide, bigpicture.not-listed, text</extracomment>
        <translation>ページに進行状況が表示され、完了するとダンプが一番上に表示されます。</translation>
    </message>
    <message>
        <source>Load the page anew.</source>
        <extracomment>Guide, bigpicture.not-listed, remedy</extracomment>
        <translation>ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>Download and keep it</source>
        <extracomment>Guide, bigpicture.download, title</extracomment>
        <translation>ダウンロードして保管</translation>
    </message>
    <message>
        <source>Press “Download” in its line. Cloudward takes the file from the download folder, notes its checksum and keeps it with the migration.</source>
        <extracomment>Guide, bigpicture.download, text</extracomment>
        <translation>ダンプの行の「Download」を押します。Cloudward はダウンロード フォルダーからファイルを取り込み、チェックサムを記録して、移行とともに保管します。</translation>
    </message>
    <message>
        <source>The file is refused here</source>
        <extracomment>Guide, bigpicture.refused, title</extracomment>
        <translation>ファイルがここで拒否される</translation>
    </message>
    <message>
        <source>It is empty, is a web page (you were signed out), or is still being written. Cloudward does not look into a dump: its format is not public.</source>
        <extracomment>Guide, bigpicture.refused, text</extracomment>
        <translation>ファイルが空か、Web ページか（サインアウトされています）、まだ書き込み中です。ダンプの形式は公開されていないため、Cloudward は中身を調べません。</translation>
    </message>
    <message>
        <source>Sign in and press Download again, and wait until the browser is done.</source>
        <extracomment>Guide, bigpicture.refused, remedy</extracomment>
        <translation>サインインして「Download」をもう一度押し、ブラウザーでのダウンロードが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>No migration assistant</source>
        <extracomment>Guide, bigpicture.no-jcma, title</extracomment>
        <translation>移行アシスタントは使わない</translation>
    </message>
    <message>
        <source>Atlassian&apos;s JCMA gives issues and users new numbers, and the dump would fit nothing.</source>
        <extracomment>Guide, bigpicture.no-jcma, text</extracomment>
        <translation>Atlassian の JCMA は課題とユーザーに新しい番号を付けるため、ダンプがどれとも合わなくなります。</translation>
    </message>
    <message>
        <source>Stay on this road from beginning to end.</source>
        <extracomment>Guide, bigpicture.no-jcma, remedy</extracomment>
        <translation>最初から最後までこの方法で進めてください。</translation>
    </message>
    <message>
        <source>The app&apos;s maker has a second road with JCMA for later versions of the app. Take one of the two and never mix them.</source>
        <extracomment>Guide, bigpicture.no-jcma, outdated</extracomment>
        <translation>アプリの開発元には、新しいバージョンのアプリ向けに、JCMA を使うもう 1 つの方法があります。どちらか一方を選び、決して混ぜないでください。</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <extracomment>Guide, bigpicture.not-used, title</extracomment>
        <translation>もう使っていない</translation>
    </message>
    <message>
        <source>Skip the step, or take away the tick in “Before you start”.</source>
        <extracomment>Guide, bigpicture.not-used, text</extracomment>
        <translation>このステップをスキップするか、「始める前に」でチェックを外してください。</translation>
    </message>
    <message>
        <source>Dump and backup belong together</source>
        <extracomment>Guide, bigpicture.same-time, title</extracomment>
        <translation>ダンプとバックアップは対になる</translation>
    </message>
    <message>
        <source>The dump names issues by their numbers. What is made or deleted in Jira between the dump and the backup fits only one of them.</source>
        <extracomment>Guide, bigpicture.same-time, text</extracomment>
        <translation>ダンプは課題を番号で参照します。ダンプとバックアップの間に Jira で作成または削除されたものは、どちらか一方にしか合いません。</translation>
    </message>
    <message>
        <source>Make both one after the other, while nobody works.</source>
        <extracomment>Guide, bigpicture.same-time, remedy</extracomment>
        <translation>誰も作業していない間に、両方を続けて作成してください。</translation>
    </message>
    <message>
        <source>Who may install apps?</source>
        <extracomment>Guide, bigpicture.who-installs, title</extracomment>
        <translation>アプリをインストールできる人</translation>
    </message>
    <message>
        <source>An administrator of the site.</source>
        <extracomment>Guide, bigpicture.who-installs, text</extracomment>
        <translation>サイトの管理者です。</translation>
    </message>
    <message>
        <source>If Jira says that you may not, do step 7 first: imports leave out the groups of whoever runs them.</source>
        <extracomment>Guide, bigpicture.who-installs, remedy</extracomment>
        <translation>権限がないと Jira に表示されたら、先にステップ 7 を行ってください。インポートでは、実行した人のグループは引き継がれません。</translation>
    </message>
    <message>
        <source>Find and install it</source>
        <extracomment>Guide, bigpicture.find, title</extracomment>
        <translation>検索とインストール</translation>
    </message>
    <message>
        <source>In Jira choose Apps and “Find new apps”, search for BigPicture, and install it.</source>
        <extracomment>Guide, bigpicture.find, text</extracomment>
        <translation>Jira で「Apps」、「Find new apps」の順に選び、BigPicture を検索してインストールします。</translation>
    </message>
    <message>
        <source>Which app?</source>
        <extracomment>Guide, bigpicture.which, title</extracomment>
        <translation>どのアプリか</translation>
    </message>
    <message>
        <source>The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</source>
        <extracomment>Guide, bigpicture.which, text</extracomment>
        <translation>サーバーと同じものです。BigPicture には BigPicture、BigGantt には BigGantt を使います。</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Guide, bigpicture.licence, title</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The app needs a valid licence; that of the server does not count in the cloud. A trial from the marketplace is enough to restore and to look.</source>
        <extracomment>Guide, bigpicture.licence, text</extracomment>
        <translation>アプリには有効なライセンスが必要です。サーバーのライセンスはクラウドでは使えません。復元と確認には、Marketplace の試用版で足ります。</translation>
    </message>
    <message>
        <source>How is it seen?</source>
        <extracomment>Guide, bigpicture.seen, title</extracomment>
        <translation>どのように確認するか</translation>
    </message>
    <message>
        <source>An installed app has an account of its own on the site, and Cloudward looks for one of the app&apos;s name. There is no documented call that lists installed apps, so only the app&apos;s own page is proof.</source>
        <extracomment>Guide, bigpicture.seen, text</extracomment>
        <translation>インストールされたアプリはサイトに専用のアカウントを持つため、Cloudward はアプリ名のアカウントを探します。インストール済みアプリを一覧する公開された API 呼び出しはないため、確実な証拠はアプリ自身のページだけです。</translation>
    </message>
    <message>
        <source>Upload the dump</source>
        <extracomment>Guide, bigpicture.upload, title</extracomment>
        <translation>ダンプのアップロード</translation>
    </message>
    <message>
        <source>In the cloud&apos;s app: App configuration, Advanced, Database dumps, “Import”, and the dump of the server.</source>
        <extracomment>Guide, bigpicture.upload, text</extracomment>
        <translation>クラウドのアプリで App configuration › Advanced › Database dumps を開き、「Import」でサーバーのダンプを指定します。</translation>
    </message>
    <message>
        <source>If the upload fails, load the page anew and try again. Cloudward compares the kept file by its checksum before it is given to the page.</source>
        <extracomment>Guide, bigpicture.upload, remedy</extracomment>
        <translation>アップロードに失敗したら、ページを再読み込みしてもう一度試してください。Cloudward は、保管したファイルのチェックサムを照合してからページに渡します。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>Guide, bigpicture.restore, title</extracomment>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Press “Restore” in the line of the dump and confirm; set the tick, press “Next”; type the word RESTORE in capital letters, and press “Restore”.</source>
        <extracomment>Guide, bigpicture.restore, text</extracomment>
        <translation>ダンプの行の「Restore」を押して確定します。チェックを付けて「Next」を押し、大文字で RESTORE と入力して「Restore」を押します。</translation>
    </message>
    <message>
        <source>Something is in the cloud&apos;s app already</source>
        <extracomment>Guide, bigpicture.overwrites, title</extracomment>
        <translation>クラウドのアプリにすでに内容がある</translation>
    </message>
    <message>
        <source>The restore replaces all of it. The app makes a dump of its state before, on top of the list of dumps.</source>
        <extracomment>Guide, bigpicture.overwrites, text</extracomment>
        <translation>復元により、すべて置き換えられます。アプリは復元前の状態のダンプを作成し、ダンプの一覧の一番上に置きます。</translation>
    </message>
    <message>
        <source>By restoring that one you are back where you were.</source>
        <extracomment>Guide, bigpicture.overwrites, remedy</extracomment>
        <translation>そのダンプを復元すると、元の状態に戻ります。</translation>
    </message>
    <message>
        <source>How does the app match people?</source>
        <extracomment>Guide, bigpicture.matching, title</extracomment>
        <translation>アプリはユーザーをどう対応付けるか</translation>
    </message>
    <message>
        <source>By e-mail: the address that the server had when the dump was made, and the address of the cloud account. Who was given another address by the mender is matched by Jira&apos;s import and not by the app.</source>
        <extracomment>Guide, bigpicture.matching, text</extracomment>
        <translation>メールアドレスで対応付けます。ダンプ作成時のサーバーでのアドレスと、クラウドのアカウントのアドレスです。修正で別のアドレスになったユーザーは、Jira のインポートでは対応付けられますが、アプリでは対応付けられません。</translation>
    </message>
    <message>
        <source>Choose by hand whom the app leaves open. The list on this page names them, and whom to choose.</source>
        <extracomment>Guide, bigpicture.matching, remedy</extracomment>
        <translation>アプリが未対応のまま残したユーザーは、手動で選んでください。該当するユーザーと選ぶべき相手は、このページの一覧に示されます。</translation>
    </message>
    <message>
        <source>Somebody has no account</source>
        <extracomment>Guide, bigpicture.no-account, title</extracomment>
        <translation>アカウントのないユーザーがいる</translation>
    </message>
    <message>
        <source>After the restore the screen is gone, and what was theirs is nobody&apos;s.</source>
        <extracomment>Guide, bigpicture.no-account, text</extracomment>
        <translation>復元後はこの画面がなくなり、そのユーザーのものは誰のものでもなくなります。</translation>
    </message>
    <message>
        <source>Make an account for them before the restore, by an invitation.</source>
        <extracomment>Guide, bigpicture.no-account, remedy</extracomment>
        <translation>復元の前に招待して、アカウントを作成してください。</translation>
    </message>
    <message>
        <source>Many without a match</source>
        <extracomment>Guide, bigpicture.many-unmatched, title</extracomment>
        <translation>未対応が多い</translation>
    </message>
    <message>
        <source>More than 20: look at them before you go on. More than 30 usually mean that Jira&apos;s import did not bring all users.</source>
        <extracomment>Guide, bigpicture.many-unmatched, text</extracomment>
        <translation>20 人を超える場合は、先に進む前に確認してください。30 人を超える場合、通常は Jira のインポートですべてのユーザーが移行されていません。</translation>
    </message>
    <message>
        <source>Stop, and look at step 8&apos;s counts before anything else.</source>
        <extracomment>Guide, bigpicture.many-unmatched, remedy</extracomment>
        <translation>中断し、何よりも先にステップ 8 の件数を確認してください。</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <extracomment>Guide, bigpicture.running, title</extracomment>
        <translation>リカバリーの実行中</translation>
    </message>
    <message>
        <source>It begins when the users are mapped, and the app&apos;s migration is over when the page says so. Leave the page open until then.</source>
        <extracomment>Guide, bigpicture.running, text</extracomment>
        <translation>ユーザーの対応付けが済むと始まり、完了がページに表示されるとアプリの移行は終わりです。それまでページを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Look whether it is right</source>
        <extracomment>Guide, bigpicture.verify, title</extracomment>
        <translation>正しく復元されたかの確認</translation>
    </message>
    <message>
        <source>Open the app and compare boxes, their tasks, the Gantt chart, teams and security with the server&apos;s. Only people who know the plans can tell.</source>
        <extracomment>Guide, bigpicture.verify, text</extracomment>
        <translation>アプリを開き、ボックス、そのタスク、ガントチャート、チーム、セキュリティをサーバーのものと比較してください。判断できるのは、計画を知っている人だけです。</translation>
    </message>
    <message>
        <source>Why are connections off?</source>
        <extracomment>Guide, bigpicture.connections-off, title</extracomment>
        <translation>接続がオフになっている理由</translation>
    </message>
    <message>
        <source>The restore sets every integration to “not operational”, so that the app on the server and the app in the cloud do not change the same things in another system at the same time.</source>
        <extracomment>Guide, bigpicture.connections-off, text</extracomment>
        <translation>復元すると、すべての統合が「not operational」になります。サーバーのアプリとクラウドのアプリが、他システムの同じものを同時に変更しないようにするためです。</translation>
    </message>
    <message>
        <source>Switch off a connection on the server before you switch it on in the cloud.</source>
        <extracomment>Guide, bigpicture.connections-off, remedy</extracomment>
        <translation>クラウドで接続をオンにする前に、サーバーでその接続をオフにしてください。</translation>
    </message>
    <message>
        <source>Where are they switched on?</source>
        <extracomment>Guide, bigpicture.connections-where, title</extracomment>
        <translation>オンにする場所</translation>
    </message>
    <message>
        <source>App configuration, Integrations, Connections, the switch in the column Active: only those that you still need.</source>
        <extracomment>Guide, bigpicture.connections-where, text</extracomment>
        <translation>App configuration › Integrations › Connections の「Active」列のスイッチです。今後も必要なものだけをオンにしてください。</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>Guide, bigpicture.wrong, title</extracomment>
        <translation>何かがおかしい</translation>
    </message>
    <message>
        <source>Nothing is lost: the dump is kept with the migration, and the app&apos;s own dump of the state before is in its list.</source>
        <extracomment>Guide, bigpicture.wrong, text</extracomment>
        <translation>失われたものはありません。ダンプは移行とともに保管されており、復元前の状態のダンプはアプリの一覧にあります。</translation>
    </message>
    <message>
        <source>The restore may be done again.</source>
        <extracomment>Guide, bigpicture.wrong, remedy</extracomment>
        <translation>復元はやり直せます。</translation>
    </message>
</context>
<context>
    <name>Masker</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人物 %1</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>it is a backup of the database, which holds no attachments; they lie in the jira-home</source>
        <translation>データベースのバックアップで、添付ファイルは含まれません。添付ファイルは jira-home にあります</translation>
    </message>
    <message>
        <source>there are no attachments in it</source>
        <translation>中に添付ファイルがありません</translation>
    </message>
    <message>
        <source>there is no tar in it</source>
        <translation>中に tar がありません</translation>
    </message>
    <message>
        <source>there are no attachments in it, but in its folder %1: choose that</source>
        <translation>ここに添付ファイルはありませんが、中のフォルダー %1 にあります。そちらを選んでください</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and choose the folder</source>
        <translation>RAR アーカイブです。先に展開して、そのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP, tar or 7z archive</source>
        <translation>フォルダーでも、ZIP、tar、7z アーカイブでもありません</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
</context>
<context>
    <name>MendPlan</name>
    <message>
        <source>User “%1” cannot be changed: the row has no id of its own.</source>
        <translation>ユーザー「%1」は変更できません。行に固有の ID がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot replace a character: up to %2 characters that can be printed, without &amp; &lt; &gt; &quot; &apos; - and ].</source>
        <translation>「%1」を置き換え文字にはできません。印刷可能な文字で %2 文字まで、&amp; &lt; &gt; &quot; &apos; - ] は使えません。</translation>
    </message>
    <message>
        <source>Users without an e-mail address need a domain, or a list of addresses.</source>
        <translation>メールアドレスのないユーザーには、ドメインまたはアドレスの一覧が必要です。</translation>
    </message>
    <message>
        <source>Addresses that are wrong need a domain to put behind them, another domain in place of theirs, or a list of new addresses.</source>
        <translation>誤ったアドレスには、末尾に付けるドメイン、置き換える別のドメイン、または新しいアドレスの一覧が必要です。</translation>
    </message>
    <message>
        <source>“%1” would get %2, which another user has. Have duplicate addresses mended as well, or give another address.</source>
        <translation>「%1」は %2 になりますが、別のユーザーが使っています。重複アドレスも修正するか、別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 and %2 more keep an address that will not do: no rule says what theirs is to be.</source>
        <translation>%1 と他 %2 人は、不適切なアドレスのままです。変更後のアドレスを示すルールがありません。</translation>
    </message>
    <message>
        <source>These keep an address that will not do, since no rule says what theirs is to be: %1.</source>
        <translation>アドレスを示すルールがないため、不適切なアドレスのままになるもの: %1。</translation>
    </message>
    <message>
        <source>This backup has no user keys: users cannot be renamed in it without losing what they own.</source>
        <translation>このバックアップにはユーザー キーがないため、ユーザー名を変更できません。変更すると、そのユーザーに属するものが失われます。</translation>
    </message>
    <message>
        <source>There is no user “%1” to deactivate.</source>
        <translation>無効にするユーザー「%1」は存在しません。</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>no backup of Jira</source>
        <translation>Jira のバックアップではありません</translation>
    </message>
    <message>
        <source>too many characters of one row would have to be changed</source>
        <translation>1 行で変更が必要な文字が多すぎます</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行、%2 列: %3</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Files that are not taken along</source>
        <translation>引き継がれないファイル</translation>
    </message>
    <message>
        <source>Characters that XML does not allow</source>
        <translation>XML で許可されない文字</translation>
    </message>
    <message>
        <source>Characters written as two halves</source>
        <translation>2 つに分割された文字</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8</source>
        <translation>UTF-8 でないバイト</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Users deactivated</source>
        <translation>無効化されるユーザー</translation>
    </message>
    <message>
        <source>Public shares</source>
        <translation>公開共有</translation>
    </message>
    <message>
        <source>Permissions of anyone</source>
        <translation>誰でも（Anyone）の権限</translation>
    </message>
</context>
<context>
    <name>PackChunks</name>
    <message>
        <source>chunks are not put into the folder that they are made from</source>
        <translation>チャンクを、作成元のフォルダーに入れることはできません</translation>
    </message>
    <message>
        <source>another Cloudward is packing into it</source>
        <translation>別の Cloudward がそこにパック中です</translation>
    </message>
    <message>
        <source>chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller</source>
        <translation>チャンクは 2 ～ 5 GB にする必要があります。メディア全体が 10 GB 未満の場合に限り、それより小さくできます</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>書き込んだ内容と読み戻した内容が異なります</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The server did not show all users: %1 were found, and there are more. Take them from the backup or the database to have all.</source>
        <translation>サーバーがすべてのユーザーを表示しませんでした。見つかったのは %1 人ですが、他にもいます。すべて取得するには、バックアップまたはデータベースから取り出してください。</translation>
    </message>
    <message>
        <source>The server showed %1 of its %2 groups. Take them from the backup or the database to have all.</source>
        <translation>サーバーが表示したグループは、%2 個中 %1 個です。すべて取得するには、バックアップまたはデータベースから取り出してください。</translation>
    </message>
    <message>
        <source>The server hides e-mail addresses; they are empty in users.csv, of so many users: %1.</source>
        <translation>サーバーがメールアドレスを非表示にしているため、users.csv では空です。該当ユーザー数: %1。</translation>
    </message>
    <message>
        <source>Groups whose members the server did not tell: %1.</source>
        <translation>サーバーがメンバーを示さなかったグループ: %1。</translation>
    </message>
    <message>
        <source>Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so these people are listed as members of the outer one.</source>
        <translation>グループ内のグループによるメンバーシップ: %1。Jira Cloud にはこのようなグループがないため、外側のグループのメンバーとして記載しています。</translation>
    </message>
    <message>
        <source>Users left out since their name is taken in a directory that comes first: %1.</source>
        <translation>優先されるディレクトリに同名のユーザーがいるため、除外したユーザー: %1。</translation>
    </message>
    <message>
        <source>Users left out since their directory is switched off: %1.</source>
        <translation>ディレクトリがオフのため除外したユーザー: %1。</translation>
    </message>
    <message>
        <source>The server&apos;s REST does not tell directories: that column of users-details.csv is empty.</source>
        <translation>サーバーの REST ではディレクトリがわからないため、users-details.csv のその列は空です。</translation>
    </message>
    <message>
        <source>Users whose directory is not known: %1.</source>
        <translation>ディレクトリが不明なユーザー: %1。</translation>
    </message>
    <message>
        <source>When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is empty.</source>
        <translation>ユーザーの最終サインイン日時が不明なため（REST で提供されるのは Jira 10 以降）、users-details.csv のその列は空です。</translation>
    </message>
    <message>
        <source>Users of whom no sign-in is known: %1.</source>
        <translation>サインインの記録がないユーザー: %1。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Written by Cloudward %1 on %2</source>
        <translation>Cloudward %1 が %2 に書き出しました</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>This was practice, against stand-in sites.</source>
        <translation>これは練習で、模擬サイトを使いました。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Jira Server</source>
        <translation>Jira Server</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Jira Cloud</source>
        <translation>Jira Cloud</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Media from</source>
        <translation>メディアの取得元</translation>
    </message>
    <message>
        <source>Largest chunk</source>
        <translation>最大チャンク</translation>
    </message>
    <message>
        <source>Users of the cloud site</source>
        <translation>クラウド サイトのユーザー</translation>
    </message>
    <message>
        <source>are kept and merged with the imported ones</source>
        <translation>残して、インポートされたユーザーとマージ</translation>
    </message>
    <message>
        <source>are replaced by the imported ones</source>
        <translation>インポートされたユーザーに置き換え</translation>
    </message>
    <message>
        <source>Users exported to</source>
        <translation>ユーザーのエクスポート先</translation>
    </message>
    <message>
        <source>Groups exported to</source>
        <translation>グループのエクスポート先</translation>
    </message>
    <message>
        <source>Confirmed in “%1”</source>
        <translation>「%1」で確認済み</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定内容</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>未実行。</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Atlassian does not confirm the rule behind this.</source>
        <translation>このルールは Atlassian が確認したものではありません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What was mended in the backup</source>
        <translation>バックアップで修正したもの</translation>
    </message>
    <message>
        <source>A corrected copy is what gets imported. The original is as it was, and the findings above are those of the copy.</source>
        <translation>インポートされるのは修正済みコピーです。元のファイルはそのままで、上の検出事項はコピーについてのものです。</translation>
    </message>
    <message>
        <source>In the list as</source>
        <translation>一覧での表記</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Mended copy</source>
        <translation>修正済みコピー</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>すべての変更の一覧</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>書き込み日時</translation>
    </message>
    <message>
        <source>Each file that is missing, of another size or left out</source>
        <translation>不足、サイズ違い、除外のファイル</translation>
    </message>
    <message>
        <source>The full list, a line a file: %1</source>
        <translation>完全な一覧（1 行に 1 ファイル）: %1</translation>
    </message>
    <message>
        <source>Media chunks</source>
        <translation>メディア チャンク</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>含まれるファイル</translation>
    </message>
    <message>
        <source>Attachments that are in no chunk, left out: %1</source>
        <translation>どのチャンクにも入らず除外された添付ファイル: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>未確認。</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What new members gain</source>
        <translation>新しいメンバーが得るもの</translation>
    </message>
    <message>
        <source>Access to products</source>
        <translation>製品へのアクセス</translation>
    </message>
    <message>
        <source>You were added again to: %1</source>
        <translation>再び追加されたグループ: %1</translation>
    </message>
    <message>
        <source>Proof: both sides compared</source>
        <translation>証拠: 両側の比較</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>未比較。</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No backup was read.</source>
        <translation>バックアップは読み込まれていません。</translation>
    </message>
    <message>
        <source>The server was not asked about itself.</source>
        <translation>サーバー自体への問い合わせは行われていません。</translation>
    </message>
    <message>
        <source>The cloud site was not asked about itself before the import.</source>
        <translation>インポート前に、クラウド サイト自体への問い合わせは行われていません。</translation>
    </message>
    <message>
        <source>The counts on both sides were not compared.</source>
        <translation>両側の件数は比較されていません。</translation>
    </message>
    <message>
        <source>Cannot be known: %1</source>
        <translation>確認不可: %1</translation>
    </message>
    <message>
        <source>The import of %1 was not confirmed.</source>
        <translation>%1 のインポートは確認されていません。</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>チェックされなかったもの</translation>
    </message>
    <message>
        <source>Everything that Cloudward knows of was checked or confirmed.</source>
        <translation>Cloudward が把握しているものは、すべてチェックまたは確認されました。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>移行レポート: %1</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>After the migration</source>
        <translation>移行後</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>ユーザーとグループのエクスポート</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>データベースのバックアップ</translation>
    </message>
    <message>
        <source>Back up attachments, avatars and logos</source>
        <translation>添付ファイル、アバター、ロゴのバックアップ</translation>
    </message>
    <message>
        <source>Import the backup</source>
        <translation>バックアップのインポート</translation>
    </message>
    <message>
        <source>Import the media</source>
        <translation>メディアのインポート</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>グループの確認とアクセスの付与</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>自分をグループに再追加</translation>
    </message>
    <message>
        <source>Checks after the migration</source>
        <translation>移行後のチェック</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>ユーザーとアカウントの対応付け</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: ダンプの作成</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: クラウドへのインストール</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: ダンプの復元</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: 接続の再開と確認</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>手動で確認済み</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>read and accepted</source>
        <translation>読んで承認済み</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>not yet imported</source>
        <translation>未インポート</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>left without</source>
        <translation>付与なし</translation>
    </message>
    <message>
        <source>to be granted</source>
        <translation>付与予定</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>merges with %1</source>
        <translation>%1 とマージ</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>%1 になる</translation>
    </message>
    <message>
        <source>is not brought along</source>
        <translation>移行されない</translation>
    </message>
    <message>
        <source>Files of projects that were left out</source>
        <translation>除外したプロジェクトのファイル</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>While packing</source>
        <translation>パック時</translation>
    </message>
    <message>
        <source>Among the users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took, by the journal</source>
        <translation>所要時間（操作記録）</translation>
    </message>
    <message>
        <source>BigPicture&apos;s dump</source>
        <translation>BigPicture のダンプ</translation>
    </message>
    <message>
        <source>Could be mended, and was left as it is.</source>
        <translation>修正できますが、そのままにしました。</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>In the mended copy</source>
        <translation>修正済みコピー</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as it may. Times are those of %3.</source>
        <translation>残りの作業は %1 に開始し、%2 かかります。以下の時刻は、それより前の作業がすべて最大限の時間を要した場合の、最も遅い時刻です。時刻はタイムゾーン %3 のものです。</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>立ち会いが必要</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>先行ステップ: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>開始（最遅）</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>終了（最遅）</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>Go/No-Go 判定</translation>
    </message>
    <message>
        <source>Before the backup is imported: its audit shows no errors, and nothing is needed any more of what the cloud site holds.</source>
        <translation>バックアップをインポートする前: 検査でエラーがなく、クラウド サイトにある内容がすべて不要になっていること。</translation>
    </message>
    <message>
        <source>Before the media are imported: the projects and issues are there, as counted.</source>
        <translation>メディアをインポートする前: プロジェクトと課題が、数えたとおりにそろっていること。</translation>
    </message>
    <message>
        <source>Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.</source>
        <translation>ユーザーをクラウドに案内する前: サーバーとクラウドを比較済みで、各チームの誰かが確認済みであること。</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>元に戻せないこと</translation>
    </message>
    <message>
        <source>Importing the backup replaces all Jira data of the cloud site, and media that were imported before.</source>
        <translation>バックアップをインポートすると、クラウド サイトのすべての Jira データと、それまでにインポートしたメディアが置き換えられます。</translation>
    </message>
    <message>
        <source>The users of the cloud site are deleted and replaced, those of Confluence too.</source>
        <translation>クラウド サイトのユーザーは、Confluence のユーザーも含めて削除され、置き換えられます。</translation>
    </message>
    <message>
        <source>Restoring BigPicture’s dump overwrites all that the app holds in the cloud; it makes a dump of that before.</source>
        <translation>BigPicture のダンプを復元すると、クラウドのアプリの内容がすべて上書きされます。アプリは、先に上書き前の内容のダンプを作成します。</translation>
    </message>
    <message>
        <source>What people write in the cloud does not come back to the server: from then on, going back loses it.</source>
        <translation>ユーザーがクラウドで書き込んだ内容は、サーバーには戻りません。書き込みが始まった後に切り戻すと、その内容は失われます。</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them again at any time.</source>
        <translation>ここでの作業で、サーバーのデータが変更されることはありません。ユーザーをクラウドに案内するまでは、いつでもサーバーの利用を再開できます。</translation>
    </message>
    <message>
        <source>An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. Keep the backup and the chunks until nobody asks for the server any more.</source>
        <translation>インポートが失敗した場合や、誤った内容がインポートされた場合は、先にデータ、次にすべてのチャンクの順でやり直します。サーバーを必要とする人がいなくなるまで、バックアップとチャンクを保管してください。</translation>
    </message>
    <message>
        <source>Where the cloud site holds anything that is needed, make a backup of the site itself before: it is the only way back for it.</source>
        <translation>クラウド サイトに必要なものがある場合は、先にサイト自体のバックアップを作成してください。サイトの内容を元に戻す手段はそれだけです。</translation>
    </message>
    <message>
        <source>Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as they were.</source>
        <translation>DNS 名、リダイレクト、Jira へのリンクは最後に変更し、変更前の値を記録してください。切り戻すときは、変更前の値に戻します。</translation>
    </message>
    <message>
        <source>Whom to tell, and when</source>
        <translation>連絡する相手と時期</translation>
    </message>
    <message>
        <source>A week before: when Jira is closed, for how long, and where it will be.</source>
        <translation>1 週間前: Jira の利用を停止する日時、停止期間、移行先。</translation>
    </message>
    <message>
        <source>When it begins, when it is late, and when it is done.</source>
        <translation>開始時、遅延時、完了時。</translation>
    </message>
    <message>
        <source>Where it is called off: that the server goes on, and when it is tried again.</source>
        <translation>中止した場合: サーバーを引き続き使うこと、次回の実施時期。</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>ランブック: %1</translation>
    </message>
    <message>
        <source>Before Jira is closed to changes: nothing in “Before you start” stands in the way, and each step has somebody who sees to it.</source>
        <translation>Jira での変更を停止する前: 「始める前に」に続行を妨げる項目がなく、すべてのステップに担当者がいること。</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 at %2 a second, as measured</source>
        <translation>%1、毎秒 %2（実測）</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 a second, as is usual</source>
        <translation>%1、毎秒 %2 ～ %3（一般的な速度）</translation>
    </message>
    <message>
        <source>Atlassian does not say how long an import takes</source>
        <translation>Atlassian はインポートの所要時間を示していません</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>measured in this run</source>
        <translation>今回の実測値</translation>
    </message>
    <message>
        <source>from sizes and usual rates</source>
        <translation>サイズと一般的な速度から算出</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>推定値</translation>
    </message>
</context>
<context>
    <name>SevenZip</name>
    <message>
        <source>it ends too early, or is one of several parts</source>
        <translation>途中で終わっているか、分割ファイルの 1 つです</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>先頭のバイトが破損しています</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>ディレクトリが破損しています</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>圧縮データが破損しています</translation>
    </message>
    <message>
        <source>a checksum in it does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>the checksum of %1 does not match</source>
        <translation>%1 のチェックサムが一致しません</translation>
    </message>
    <message>
        <source>it is encrypted; unpack it first with its password and choose the folder</source>
        <translation>暗号化されています。先にパスワードで展開して、そのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it was packed with %1, which is not read here; unpack it first and choose the folder</source>
        <translation>%1 でパックされており、ここでは読み取れません。先に展開して、そのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>more than ten million files</source>
        <translation>ファイルが 1,000 万個を超えています</translation>
    </message>
</context>
<context>
    <name>SftpAddress</name>
    <message>
        <source>an address begins with sftp://</source>
        <translation>アドレスは sftp:// で始まります</translation>
    </message>
    <message>
        <source>an address looks like sftp://user@host/path</source>
        <translation>アドレスは sftp://user@host/path の形式です</translation>
    </message>
    <message>
        <source>a password does not belong in an address; it is asked for</source>
        <translation>アドレスにパスワードは含めません。後で入力を求めます</translation>
    </message>
    <message>
        <source>write ? as %3F and # as %23</source>
        <translation>? は %3F、# は %23 と書いてください</translation>
    </message>
</context>
<context>
    <name>SftpSignIn</name>
    <message>
        <source>its passphrase is another one, or it is no private key</source>
        <translation>パスフレーズが異なるか、秘密鍵ではありません</translation>
    </message>
    <message>
        <source>it is no private key</source>
        <translation>秘密鍵ではありません</translation>
    </message>
    <message>
        <source>it has a passphrase</source>
        <translation>パスフレーズが設定されています</translation>
    </message>
    <message>
        <source>the server asks for more than a password; use a key</source>
        <translation>サーバーがパスワード以外も求めています。鍵を使ってください</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>a header in it is damaged</source>
        <translation>ヘッダーが破損しています</translation>
    </message>
    <message>
        <source>it is one of several parts; put them together first</source>
        <translation>分割ファイルの 1 つです。先に結合してください</translation>
    </message>
</context>
<context>
    <name>Unpacker</name>
    <message>
        <source>it ends too early, or its end is damaged</source>
        <translation>途中で終わっているか、末尾が破損しています</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>圧縮データが破損しています</translation>
    </message>
    <message>
        <source>it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it first and choose the folder</source>
        <translation>%1 の辞書で圧縮されており、ここで展開するとメモリを使いすぎます。先に展開して、そのフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>VerifyChunks</name>
    <message>
        <source>there are no chunks (media-001.zip …) in it</source>
        <translation>チャンク (media-001.zip …) がありません</translation>
    </message>
</context>
<context>
    <name>XmlScan</name>
    <message>
        <source>text outside of the root element</source>
        <translation>ルート要素の外にテキストがあります</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), which no backup of Jira has</source>
        <translation>文書型宣言 (DOCTYPE) があります。Jira のバックアップにはありません</translation>
    </message>
    <message>
        <source>“&lt;!” with nothing that may follow it here</source>
        <translation>「&lt;!」の後に、ここでは使えないものがあります</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>the file ends within the element %1</source>
        <translation>要素 %1 の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>a single value of more than %1</source>
        <translation>%1 を超える値が 1 つあります</translation>
    </message>
    <message>
        <source>a slash in a tag</source>
        <translation>タグ内にスラッシュがあります</translation>
    </message>
    <message>
        <source>a blank or the end of the tag is missing</source>
        <translation>空白またはタグの終わりがありません</translation>
    </message>
    <message>
        <source>a second root element, %1</source>
        <translation>2 つ目のルート要素 %1 があります</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>要素のネストが深すぎます</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>等号がありません</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>属性 %1 が重複しています</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>引用符がありません</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>属性が %1 個を超える要素があります</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>属性の値に「&lt;」があります</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>%1 バイトを超える名前があります</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>more than %1 different names</source>
        <translation>異なる名前が %1 個を超えています</translation>
    </message>
    <message>
        <source>a closing tag without an opening one</source>
        <translation>開始タグのない終了タグがあります</translation>
    </message>
    <message>
        <source>another closing tag than that of %1</source>
        <translation>%1 と異なる終了タグがあります</translation>
    </message>
    <message>
        <source>more than a name in a closing tag</source>
        <translation>終了タグに名前以外のものがあります</translation>
    </message>
    <message>
        <source>“]]&gt;” in text</source>
        <translation>テキスト内に「]]&gt;」があります</translation>
    </message>
    <message>
        <source>the entity %1, which is not declared</source>
        <translation>宣言されていない実体 %1 があります</translation>
    </message>
    <message>
        <source>an ampersand that begins no reference</source>
        <translation>参照の始まりではないアンパサンドがあります</translation>
    </message>
    <message>
        <source>a reference to a character that XML forbids</source>
        <translation>XML が禁じる文字への参照があります</translation>
    </message>
    <message>
        <source>two hyphens in a comment</source>
        <translation>コメント内にハイフンが 2 つ続いています</translation>
    </message>
    <message>
        <source>an XML declaration that is not at the very beginning</source>
        <translation>XML 宣言が先頭にありません</translation>
    </message>
    <message>
        <source>a blank is missing in a processing instruction</source>
        <translation>処理命令に空白がありません</translation>
    </message>
    <message>
        <source>the XML declaration is not as it should be</source>
        <translation>XML 宣言が正しくありません</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>its checksum does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>データが破損しています</translation>
    </message>
    <message>
        <source>its data ends too early</source>
        <translation>データが途中で終わっています</translation>
    </message>
    <message>
        <source>its directory breaks off</source>
        <translation>ディレクトリが途中で終わっています</translation>
    </message>
    <message>
        <source>an entry is said to be larger than the file</source>
        <translation>エントリがファイルより大きいと記録されています</translation>
    </message>
    <message>
        <source>an entry is said to be larger than its data can be</source>
        <translation>エントリが、データとしてあり得る大きさを超えると記録されています</translation>
    </message>
    <message>
        <source>an entry is said to lie behind the directory</source>
        <translation>エントリがディレクトリの後ろにあると記録されています</translation>
    </message>
    <message>
        <source>it is not a ZIP, or its end is missing</source>
        <translation>ZIP ではないか、末尾がありません</translation>
    </message>
    <message>
        <source>it is one part of a ZIP that was divided into several files</source>
        <translation>複数ファイルに分割された ZIP の一部です</translation>
    </message>
    <message>
        <source>its directory is not where it should be</source>
        <translation>ディレクトリが本来の位置にありません</translation>
    </message>
    <message>
        <source>its data is not where the directory says</source>
        <translation>データがディレクトリの示す位置にありません</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方式 %1</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
</context>
<context>
    <name>cloudward::AddressLine</name>
    <message>
        <source>Address of the page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>cloudward::AppPane</name>
    <message>
        <source>The page was given %1.</source>
        <translation>ページに %1 を渡しました。</translation>
    </message>
    <message>
        <source>%1 arrives: %2 of %3.</source>
        <translation>%1 を受信中: %2 / %3。</translation>
    </message>
    <message>
        <source>%1 arrives: %2.</source>
        <translation>%1 を受信中: %2。</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 を受信しました。</translation>
    </message>
    <message>
        <source>When the page asks for a file, it is given %1.</source>
        <translation>ページがファイルを求めると、%1 を渡します。</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalCard</name>
    <message>
        <source>5. Prove that it arrived</source>
        <translation>5. 到着を確認</translation>
    </message>
    <message>
        <source>Cloudward counts the projects and issues of the site and sets them beside those of the backup.</source>
        <translation>Cloudward がサイトのプロジェクトと課題を数え、バックアップの数と並べて示します。</translation>
    </message>
    <message>
        <source>Count p&amp;rojects and issues</source>
        <translation>プロジェクトと課題を数える(&amp;R)</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>比較できる検査済みのバックアップがありません。ステップ 2 で検査してください。</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and this page can count for you. Otherwise look at some projects and issues by yourself.</source>
        <translation>「始める前に」でクラウド サイトに接続すると、このページで数えられます。接続しない場合は、いくつかのプロジェクトと課題をご自身で確認してください。</translation>
    </message>
    <message>
        <source>Counting what arrived</source>
        <translation>到着したものを数えています</translation>
    </message>
</context>
<context>
    <name>cloudward::ArrivalModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Cannot be known</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Counts before and after</source>
        <translation>移行前後の件数</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachCard</name>
    <message>
        <source>Bring files one by one</source>
        <translation>ファイルを 1 つずつ移行</translation>
    </message>
    <message>
        <source>On this road the files keep their names, but not their author and date: they will show you, and today. The list that is written has the originals&apos;. Where Import media works, it is the better road.</source>
        <translation>この方法ではファイル名は保たれますが、作成者と日付は保たれず、作成者はあなた、日付は今日になります。元の作成者と日付は、書き出される一覧に記録されます。Import media を使える場合は、そちらが適しています。</translation>
    </message>
    <message>
        <source>Bring &amp;these files</source>
        <translation>これらのファイルを移行(&amp;T)</translation>
    </message>
    <message>
        <source>For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, files that the checks found missing. Each issue is looked at first, so that nothing is added twice. A broken-off try goes on where it stopped.</source>
        <translation>Import media では取り込めないもののためです。失敗を繰り返すチャンク、どのチャンクにも収まらないファイル、チェックで不足と判明したファイルなどです。重複して追加しないよう、先に各課題を確認します。中断した場合は、停止したところから再開します。</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>対象ファイル(&amp;W)</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>対象ファイル</translation>
    </message>
    <message>
        <source>Op&amp;en the list</source>
        <translation>一覧を開く(&amp;E)</translation>
    </message>
    <message>
        <source>All that the cloud does not have yet</source>
        <translation>クラウドにまだないものすべて</translation>
    </message>
    <message>
        <source>What the checks found missing (issues: %L1)</source>
        <translation>チェックで不足と判明したもの（課題: %L1）</translation>
    </message>
    <message>
        <source>What packing left out: too large for a chunk, or not readable then</source>
        <translation>パック時に除外されたもの（チャンクに収まらない、または読み取れなかったもの）</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>Bringing files by REST</source>
        <translation>REST でファイルを移行中</translation>
    </message>
    <message>
        <source>Brought, by this run and those before it: %L1. There already: %L2.</source>
        <translation>今回と以前の実行で移行済み: %L1。すでに存在: %L2。</translation>
    </message>
    <message>
        <source>Of another size than the backup says: %L1; the list names them.</source>
        <translation>サイズがバックアップの記録と異なるもの: %L1。一覧に名前があります。</translation>
    </message>
    <message>
        <source>Issues that the site does not show to this account: %L1.</source>
        <translation>サイトがこのアカウントに表示しない課題: %L1。</translation>
    </message>
    <message>
        <source>Larger than the site takes (%1 a file): %L2.</source>
        <translation>サイトの上限（1 ファイル %1）を超えるもの: %L2。</translation>
    </message>
    <message>
        <source>Not among the media: %L1.</source>
        <translation>メディアにないもの: %L1。</translation>
    </message>
    <message>
        <source>Failed: %L1; the list says why.</source>
        <translation>失敗: %L1。理由は一覧にあります。</translation>
    </message>
</context>
<context>
    <name>cloudward::AttachWork</name>
    <message>
        <source>Connect the cloud first, in step 0.</source>
        <translation>先にステップ 0 でクラウドに接続してください。</translation>
    </message>
    <message>
        <source>Check the backup first, in step 2: it knows the names of the files and their issues.</source>
        <translation>先にステップ 2 でバックアップを検査してください。ファイルの名前と課題はバックアップからわかります。</translation>
    </message>
    <message>
        <source>Choose where the media lie first, in step 3.</source>
        <translation>先にステップ 3 でメディアの場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupFetchCard</name>
    <message>
        <source>Bring it to this computer</source>
        <translation>このコンピューターに取得</translation>
    </message>
    <message>
        <source>Where the file is: a &amp;path that this computer sees, an http(s) address, or a place on the server</source>
        <translation>ファイルの場所: このコンピューターから見えるパス、http(s) アドレス、またはサーバー上の場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>The backup is whole: %1. Fetch it now.</source>
        <translation>バックアップは完全です: %1。取得してください。</translation>
    </message>
    <message>
        <source>On the server, by SSH (SFTP); and how fast</source>
        <translation>サーバー上のファイル（SSH/SFTP）と転送速度</translation>
    </message>
    <message>
        <source>&amp;Look for it on the server …</source>
        <translation>サーバー上で探す(&amp;L)…</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>速度制限なし</translation>
    </message>
    <message>
        <source>%L1 MB a second</source>
        <translation>毎秒 %L1 MB</translation>
    </message>
    <message>
        <source>This is neither an address nor a whole path.</source>
        <translation>アドレスでも完全なパスでもありません。</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得中</translation>
    </message>
    <message>
        <source>Say where Jira writes the file: a path that this computer sees, or look for it on the server.</source>
        <translation>Jira がファイルを書き込む場所を指定してください。このコンピューターから見えるパスを入力するか、サーバー上で探します。</translation>
    </message>
    <message>
        <source>Waiting until Jira has written the backup</source>
        <translation>Jira がバックアップを書き終えるのを待機中</translation>
    </message>
    <message>
        <source>Give the server&apos;s name, and your user name there.</source>
        <translation>サーバー名と、そのサーバーでのユーザー名を入力してください。</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupMakeCard</name>
    <message>
        <source>Make the backup on the server</source>
        <translation>サーバーでバックアップを作成</translation>
    </message>
    <message>
        <source>File name (&amp;Jira adds .zip and puts it into the folder export of its home)</source>
        <translation>ファイル名(&amp;J)（Jira が .zip を付け、ホームの export フォルダーに置きます）</translation>
    </message>
    <message>
        <source>&amp;Start the backup</source>
        <translation>バックアップを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Or open Jira&apos;s own page for it</source>
        <translation>または Jira のページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Watch the file &amp;until it is whole</source>
        <translation>完成までファイルを監視(&amp;U)</translation>
    </message>
    <message>
        <source>Jira is writing the backup</source>
        <translation>Jira がバックアップを書き込み中です</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Keep people out while it runs.&lt;/b&gt; What they change meanwhile may be torn in the backup, without any warning, and then fails to import. Announce a pause; nobody should work in Jira from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;実行中は誰にも操作させないでください。&lt;/b&gt;その間の変更は、警告なしにバックアップ内で不整合になり、インポートに失敗するおそれがあります。利用停止を告知し、これ以降は誰も Jira で作業しないようにしてください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%L1 issues&lt;/b&gt;: have at least %2 free in the export folder, and expect %3 to %4. Both are estimates by the number of issues; your server&apos;s disk and database decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;課題 %L1 件&lt;/b&gt;: export フォルダーに少なくとも %2 の空きを確保してください。所要時間は %3 ～ %4 の見込みです。いずれも課題数からの推定で、実際はサーバーのディスクとデータベースによって変わります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;It needs room and time:&lt;/b&gt; have some gigabytes free in the export folder. With a million issues it may take an hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;空き容量と時間が必要です:&lt;/b&gt; export フォルダーに数 GB の空きを確保してください。課題が 100 万件の場合、1 時間かかることがあります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The server already has a backup of this name: %1. Give another name, or replace it.</source>
        <translation>サーバーに同じ名前のバックアップがすでにあります: %1。別の名前にするか、置き換えてください。</translation>
    </message>
    <message>
        <source>Jira found characters in its database that XML does not allow, and offers to remove them. That changes the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the database, then start the backup in Jira itself (System, Import and export, Backup system), confirm there, and come back with the file.</source>
        <translation>Jira が、XML で許可されない文字をデータベース内に見つけ、削除を提案しています。削除するとデータベースが変更され、元に戻せないため、Cloudward は代わりに実行しません。データベースのコピーを作成してから、Jira 自身（システム、インポートとエクスポート、バックアップ システム）でバックアップを開始し、そこで確認して、ファイルを持って戻ってください。</translation>
    </message>
    <message>
        <source>No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not start a second backup. Say below where the file is, and Cloudward watches it until it is whole.</source>
        <translation>時間内に応答がありませんでした。多くは途中のプロキシが待機を打ち切るためです。Jira は書き込みを続けている可能性があるので、2 つ目のバックアップを開始しないでください。下でファイルの場所を指定すると、完成するまで Cloudward が監視します。</translation>
    </message>
    <message>
        <source>The server wrote the backup to %1.</source>
        <translation>サーバーがバックアップを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Connect the server with user name and password in “Before you start”: a token is not enough for this. Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here.</source>
        <translation>「始める前に」で、ユーザー名とパスワードを使ってサーバーに接続してください。トークンではこの操作はできません。または Jira 自身（システム、インポートとエクスポート、バックアップ システム）で実行し、ファイルをここに持ってきてください。</translation>
    </message>
</context>
<context>
    <name>cloudward::BackupPage</name>
    <message>
        <source>Or a backup that is &amp;already here (ZIP, or its entities.xml)</source>
        <translation>または、すでにここにあるバックアップ（ZIP、またはその entities.xml）(&amp;A)</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>検査する(&amp;K)</translation>
    </message>
    <message>
        <source>Backup of Jira</source>
        <translation>Jira のバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.zip entities.xml);;All files (*)</source>
        <translation>バックアップ (*.zip entities.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>&amp;I have read these findings and go on with this backup</source>
        <translation>検出事項を読みました。このバックアップで続行します(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>インポートの妨げになるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>To the &amp;dump</source>
        <translation>ダンプへ(&amp;D)</translation>
    </message>
    <message>
        <source>Back up the Jira database</source>
        <translation>Jira データベースのバックアップ</translation>
    </message>
    <message>
        <source>Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells what would make the import fail, and can mend it in a copy.</source>
        <translation>Jira は添付ファイル以外の全データを 1 つの ZIP に書き込みます。Cloudward はそれを取得して読み取り、インポートの失敗原因を示し、コピー上で修正できます。</translation>
    </message>
    <message>
        <source>The backup is being read.</source>
        <translation>バックアップを読み取っています。</translation>
    </message>
    <message>
        <source>The backup is being fetched.</source>
        <translation>バックアップを取得しています。</translation>
    </message>
    <message>
        <source>The mended copy is being written.</source>
        <translation>修正済みコピーを書き込んでいます。</translation>
    </message>
    <message>
        <source>No backup has been read yet: fetch one, or choose a file.</source>
        <translation>バックアップがまだ読み込まれていません。取得するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them in a copy, or tick that you have read them.</source>
        <translation>検出事項にエラーがあります。コピーで修正するか、読んだことを示すチェックを付けてください。</translation>
    </message>
    <message>
        <source>Some findings are errors. Mend them and make another backup, or tick that you have read them.</source>
        <translation>検出事項にエラーがあります。修正してバックアップを作り直すか、読んだことを示すチェックを付けてください。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を検査中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>attachments, %1</source>
        <translation>添付ファイル、%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>元: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>日時: %1</translation>
    </message>
    <message>
        <source>the number of rows is what Jira noted at its end</source>
        <translation>行数は Jira が末尾に記録した数と一致</translation>
    </message>
    <message>
        <source>the number of rows differs from what Jira noted at its end</source>
        <translation>行数が Jira が末尾に記録した数と不一致</translation>
    </message>
    <message>
        <source>links to this server in its texts: %1</source>
        <translation>テキスト内の、このサーバーへのリンク: %1</translation>
    </message>
    <message>
        <source>This Jira has %1, whose own steps now stand between Jira&apos;s. Its dump belongs to this backup: make it before the server is used again.</source>
        <translation>この Jira には %1 があるため、その専用ステップが Jira のステップの間に入りました。ダンプはこのバックアップと対になります。サーバーが再び使われる前に作成してください。</translation>
    </message>
</context>
<context>
    <name>cloudward::BarList</name>
    <message>
        <source>%L1 others</source>
        <translation>他 %L1 件</translation>
    </message>
</context>
<context>
    <name>cloudward::BeforePage</name>
    <message>
        <source>Passwords, tokens and keys are kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>パスワード、トークン、キーはこのシステムのキーチェーンに保存され、Cloudward のファイルには保存されません。</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.</source>
        <translation>パスワード、トークン、キーはメモリ内にのみ保持され、Cloudward を閉じると消えます。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Apps with a migration of their own</source>
        <translation>独自の移行が必要なアプリ</translation>
    </message>
    <message>
        <source>This &amp;Jira uses BigPicture or BigGantt</source>
        <translation>この Jira は BigPicture または BigGantt を使用している(&amp;J)</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.</source>
        <translation>両側に接続すると、確認できることは Cloudward が自動でチェックします。自動で確認できないことは、ご自身で確認してチェックを付けてください。</translation>
    </message>
    <message>
        <source>The import would delete what %1 holds. Type the site&apos;s name on its card to go on.</source>
        <translation>インポートを行うと、%1 の内容は削除されます。続けるには、カードにサイト名を入力してください。</translation>
    </message>
    <message>
        <source>This stands in the way: %1.</source>
        <translation>続行できない理由: %1。</translation>
    </message>
    <message>
        <source>Still open (connect, or look and tick): %1.</source>
        <translation>未完了（接続するか、確認してチェック）: %1。</translation>
    </message>
    <message>
        <source>The backup lists it. Its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports.</source>
        <translation>バックアップの一覧にあります。専用ステップが Jira のステップの間に入ります。ダンプは Jira のバックアップの前、復元はインポートの後です。</translation>
    </message>
    <message>
        <source>Its plans are not in Jira&apos;s backup. With this tick its own steps stand between Jira&apos;s: a dump before Jira&apos;s backup, its restore after the imports. A backup that lists the app sets it by itself.</source>
        <translation>このアプリの計画は Jira のバックアップに含まれません。チェックを付けると、専用ステップが Jira のステップの間に入ります。ダンプは Jira のバックアップの前、復元はインポートの後です。このアプリを含むバックアップを読み込むと、自動でチェックが付きます。</translation>
    </message>
    <message>
        <source>%1 of %2 are settled.</source>
        <translation>%2 件中 %1 件が完了しています。</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureDumpPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump, a description, Create dump&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list; load the page anew if it is not&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;The file is taken as it arrives, and kept with the migration.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;アプリのこのページで:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration&lt;/li&gt;&lt;li&gt;Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump、説明を入力、Create dump&lt;/li&gt;&lt;li&gt;一覧の先頭に表示されるまで待ちます。表示されない場合は、ページを再読み込みします&lt;/li&gt;&lt;li&gt;Download&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;ファイルは届いたものをそのまま受け取り、移行データと一緒に保管します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The app on the server</source>
        <translation>サーバー上のアプリ</translation>
    </message>
    <message>
        <source>Its &amp;version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>as Manage apps shows it</source>
        <translation>「アプリの管理」の表示どおり</translation>
    </message>
    <message>
        <source>Do not use Atlassian&apos;s Jira Cloud Migration Assistant (JCMA) on this road: it gives issues and users new numbers, and the dump then fits nothing. The app has another road for JCMA; the two do not mix.</source>
        <translation>この方法では、Atlassian の Jira Cloud Migration Assistant (JCMA) を使わないでください。JCMA は課題とユーザーに新しい番号を割り当てるため、ダンプがどれとも合わなくなります。アプリには JCMA 用の別の方法がありますが、2 つを混ぜることはできません。</translation>
    </message>
    <message>
        <source>Make the dump</source>
        <translation>ダンプを作成</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Sign in on the server as an administrator and open the app.&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps.&lt;/li&gt;&lt;li&gt;New dump, a description that you will know again, Create dump.&lt;/li&gt;&lt;li&gt;Wait until it is on top of the list. If it is not, load the page anew.&lt;/li&gt;&lt;li&gt;Download.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Make it right before Jira&apos;s backup in step 2, while nobody works: what is planned in between is in neither or in one only.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;サーバーに管理者としてサインインし、アプリを開きます。&lt;/li&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;New dump を選び、後で見分けられる説明を入力して Create dump を押します。&lt;/li&gt;&lt;li&gt;一覧の先頭に表示されるまで待ちます。表示されない場合は、ページを再読み込みします。&lt;/li&gt;&lt;li&gt;Download を押します。&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;ステップ 2 の Jira のバックアップの直前に、誰も作業していない状態で作成してください。その間に計画された内容は、どちらにも含まれないか、片方にしか含まれません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>アプリをここで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>アプリをブラウザーで開く(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>ファイルを保管</translation>
    </message>
    <message>
        <source>Your browser puts downloads &amp;into</source>
        <translation>ブラウザーのダウンロード先(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep this &amp;file</source>
        <translation>このファイルを保管(&amp;F)</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>別のファイルを使う(&amp;A)…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>The app&apos;s dump</source>
        <translation>アプリのダンプ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The dump is kept with the migration. You may close this page.</source>
        <translation>ダンプは移行データと一緒に保管されました。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The file could not be kept; the guide says why.</source>
        <translation>ファイルを保管できませんでした。理由はガイドに表示されています。</translation>
    </message>
    <message>
        <source>Integrations, for later</source>
        <translation>後で使う連携先</translation>
    </message>
    <message>
        <source>After the restore every connection to another system is switched off. Note their names now, one a line, so that none is forgotten: App configuration › Integrations › Connections. Leave it empty where there is none.</source>
        <translation>復元後は、他システムへの接続がすべてオフになります。忘れないように、今のうちに接続名を 1 行に 1 つずつ控えてください（App configuration › Integrations › Connections）。ない場合は空欄のままにします。</translation>
    </message>
    <message>
        <source>Names of the app&apos;s connections, one a line</source>
        <translation>アプリの接続名（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>The app&apos;s own data do not travel in Jira&apos;s backup. The app writes them into a dump, and the cloud&apos;s app reads it again.</source>
        <translation>アプリ自身のデータは Jira のバックアップでは移行されません。アプリがデータをダンプに書き出し、クラウドのアプリがそれを読み込みます。</translation>
    </message>
    <message>
        <source>The app has to be upgraded to %1 or later before it makes the dump.</source>
        <translation>ダンプを作成する前に、アプリを %1 以降にアップグレードする必要があります。</translation>
    </message>
    <message>
        <source>The dump is being copied.</source>
        <translation>ダンプをコピーしています。</translation>
    </message>
    <message>
        <source>No dump is kept yet. Skip this step only if the app&apos;s data are not to come along.</source>
        <translation>ダンプがまだ保管されていません。アプリのデータを移行しない場合に限り、このステップをスキップしてください。</translation>
    </message>
    <message>
        <source>The backup lists %1 %2.</source>
        <translation>バックアップには %1 %2 があります。</translation>
    </message>
    <message>
        <source>Manage apps on the server shows its version; a backup that is read in step 2 does, too.</source>
        <translation>バージョンはサーバーの「アプリの管理」で確認できます。ステップ 2 で読み込むバックアップからもわかります。</translation>
    </message>
    <message>
        <source>%1 %2 makes dumps that the cloud takes (%3 or later).</source>
        <translation>%1 %2 のダンプは、クラウドで受け入れられます（%3 以降）。</translation>
    </message>
    <message>
        <source>%1 %2 is too old: the cloud takes dumps of %3 or later. Upgrade the app on the server first.</source>
        <translation>%1 %2 は古すぎます。クラウドが受け入れるのは %3 以降のダンプです。先にサーバーのアプリをアップグレードしてください。</translation>
    </message>
    <message>
        <source>The app must be %1 or later. Type its version here.</source>
        <translation>アプリは %1 以降である必要があります。ここにバージョンを入力してください。</translation>
    </message>
    <message>
        <source>On Jira Data Center the app asks to be installed once more before it makes a dump. Install the same version again when it asks. In a cluster that switches the app off on the other nodes until they follow, so do it outside of working hours.</source>
        <translation>Jira Data Center では、ダンプを作成する前に、アプリがもう一度インストールするよう求めます。求められたら、同じバージョンを再インストールしてください。クラスターでは、他のノードが追いつくまでそれらのノードでアプリがオフになるため、業務時間外に行ってください。</translation>
    </message>
    <message>
        <source>The address of the server is not known yet: give it in “Before you start”.</source>
        <translation>サーバーのアドレスがまだ不明です。「始める前に」で入力してください。</translation>
    </message>
    <message>
        <source>Kept: %1, %2, of %3.&lt;br&gt;SHA-256: %4</source>
        <translation>保管済み: %1、%2、%3。&lt;br&gt;SHA-256: %4</translation>
    </message>
    <message>
        <source>Waiting for a new file in that folder.</source>
        <translation>そのフォルダーに新しいファイルができるのを待っています。</translation>
    </message>
    <message>
        <source>New since you went to the app: %1, %2. Is it the dump? What is in it cannot be seen from outside.</source>
        <translation>アプリを開いた後の新しいファイル: %1、%2。これがダンプですか? 中身は外からはわかりません。</translation>
    </message>
    <message>
        <source>Keeping the app&apos;s dump</source>
        <translation>アプリのダンプを保管中</translation>
    </message>
    <message>
        <source>BigPicture: make a dump</source>
        <translation>BigPicture: ダンプの作成</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureFinishPage</name>
    <message>
        <source>Switch the connections on again</source>
        <translation>接続を再びオンにする</translation>
    </message>
    <message>
        <source>After the restore every integration is “not operational”, so that the app on the server and the one in the cloud do not both change the same things. Switch each off on the server first, then on in the cloud: App configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on.</source>
        <translation>復元後は、サーバーとクラウドのアプリが同じものを両方から変更しないように、すべての連携が「not operational」になります。まずサーバー側で 1 つずつオフにし、次にクラウド側でオンにしてください（App configuration › Integrations › Connections、Active 列のスイッチ）。オンにしたら、ここでチェックを付けます。</translation>
    </message>
    <message>
        <source>Open the &amp;connections</source>
        <translation>接続を開く(&amp;C)</translation>
    </message>
    <message>
        <source>No connection was noted in BigPicture&apos;s step 1. If the list in the app is empty too, there is nothing to do.</source>
        <translation>BigPicture のステップ 1 で接続は記録されていません。アプリの一覧も空なら、行うことはありません。</translation>
    </message>
    <message>
        <source>Connections that are on again</source>
        <translation>再びオンになった接続</translation>
    </message>
    <message>
        <source>Name of a connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Name of another connection</source>
        <translation>別の接続の名前</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the app</source>
        <translation>アプリを確認</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>アプリを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The plans are back. Connections to other systems are still switched off, and only people who know the plans can tell whether they are right.</source>
        <translation>計画は復元されました。他システムへの接続はまだオフで、内容が正しいかどうかは計画を知る人にしか判断できません。</translation>
    </message>
    <message>
        <source>Not switched on yet: %1. Remove from the list what shall stay off.</source>
        <translation>まだオンになっていません: %1。オフのままにするものは一覧から削除してください。</translation>
    </message>
    <message>
        <source>Look at the app and tick what is right: %1 are open.</source>
        <translation>アプリを確認し、正しいものにチェックを付けてください。残り %1 件です。</translation>
    </message>
    <message>
        <source>BigPicture: switch on and look</source>
        <translation>BigPicture: 接続の再開と確認</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureInstallPage</name>
    <message>
        <source>Install it</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Apps › Find new apps, in the site&apos;s own menu.&lt;/li&gt;&lt;li&gt;Search for the app, and take the same one as on the server.&lt;/li&gt;&lt;li&gt;Install it. You have to be an administrator of the site.&lt;/li&gt;&lt;li&gt;Enter its licence, or begin a trial.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Open it once, and make nothing in it: what is there is replaced in the next step.&lt;/p&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;サイトのメニューで Apps › Find new apps を開きます。&lt;/li&gt;&lt;li&gt;アプリを検索し、サーバーと同じものを選びます。&lt;/li&gt;&lt;li&gt;インストールします。サイトの管理者である必要があります。&lt;/li&gt;&lt;li&gt;ライセンスを入力するか、試用を開始します。&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;一度開いて確認してください。ただし何も作成しないでください。既存の内容は次のステップで置き換えられます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find the app</source>
        <translation>アプリを探す(&amp;F)</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>インストールの確認</translation>
    </message>
    <message>
        <source>Look on the &amp;site</source>
        <translation>サイトで確認(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the app</source>
        <translation>アプリを開く(&amp;O)</translation>
    </message>
    <message>
        <source>It opens on the site, and its &amp;licence or trial is valid</source>
        <translation>サイトでアプリが開き、ライセンスまたは試用が有効である(&amp;L)</translation>
    </message>
    <message>
        <source>The dump is restored by the app itself, so the app has to be on the cloud site first.</source>
        <translation>ダンプはアプリ自身が復元するため、先にクラウド サイトにアプリが必要です。</translation>
    </message>
    <message>
        <source>Open the app on the site, and tick that it is there.</source>
        <translation>サイトでアプリを開き、インストール済みであることにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Looking for the app</source>
        <translation>アプリを探しています</translation>
    </message>
    <message>
        <source>Connect the cloud site to look by itself.</source>
        <translation>自動で確認するには、クラウド サイトに接続してください。</translation>
    </message>
    <message>
        <source>An account of the app&apos;s name is on the site: %1. An installed app has one, as far as is known; whether its licence is valid only its own page tells.</source>
        <translation>アプリ名のアカウントがサイトにあります: %1。わかっている限り、インストール済みのアプリはアカウントを持ちます。ライセンスが有効かどうかは、アプリ自身のページでしかわかりません。</translation>
    </message>
    <message>
        <source>No account of the app is seen. A new one shows up to half a minute late. If it opens on the site all the same, it is there: not every app names its account after itself.</source>
        <translation>アプリのアカウントは見つかりません。新しいアカウントの表示には最大 30 秒ほどかかります。サイトでアプリが開くなら、インストールされています。すべてのアプリがアカウントに自分の名前を付けるわけではありません。</translation>
    </message>
    <message>
        <source>Your account may not list apps&apos; accounts, so it cannot be known from here. Open the app to see.</source>
        <translation>お使いのアカウントではアプリのアカウントを一覧できないため、ここではわかりません。アプリを開いて確認してください。</translation>
    </message>
    <message>
        <source>BigPicture: install it in the cloud</source>
        <translation>BigPicture: クラウドへのインストール</translation>
    </message>
</context>
<context>
    <name>cloudward::BigPictureRestorePage</name>
    <message>
        <source>The dump is in the app&apos;s list</source>
        <translation>ダンプがアプリの一覧にある</translation>
    </message>
    <message>
        <source>App configuration › Advanced › Database dumps › Import, and the file above.</source>
        <translation>App configuration › Advanced › Database dumps › Import で、上のファイルを指定します。</translation>
    </message>
    <message>
        <source>“Restore” is pressed and confirmed</source>
        <translation>「Restore」を押し、確認した</translation>
    </message>
    <message>
        <source>In the line with the dump&apos;s name: Restore, then the box and Next, then the word RESTORE in capitals. The app makes a dump of its present state first.</source>
        <translation>ダンプ名の行で Restore を押し、チェックボックスと Next、続いて大文字で RESTORE と入力します。アプリは先に現在の状態のダンプを作成します。</translation>
    </message>
    <message>
        <source>The users are mapped</source>
        <translation>ユーザーをマッピングした</translation>
    </message>
    <message>
        <source>The app shows whom it could not match. Choose an account for each, by the list above.</source>
        <translation>対応付けられなかったユーザーがアプリに表示されます。上の一覧に従って、それぞれアカウントを選んでください。</translation>
    </message>
    <message>
        <source>The restore has ended</source>
        <translation>復元が終了した</translation>
    </message>
    <message>
        <source>The app says so; with large plans it takes a while.</source>
        <translation>アプリにその旨が表示されます。計画が大きいと時間がかかります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;On this page of the app:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import: the kept dump is given by itself&lt;/li&gt;&lt;li&gt;Restore, in its line&lt;/li&gt;&lt;li&gt;The box, and Next&lt;/li&gt;&lt;li&gt;Type RESTORE, and Restore&lt;/li&gt;&lt;li&gt;Choose accounts by the list below&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Each of these is yours to press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;アプリのこのページで:&lt;/b&gt;&lt;/p&gt;&lt;ol&gt;&lt;li&gt;App configuration › Advanced › Database dumps&lt;/li&gt;&lt;li&gt;Import（保管したダンプは自動で渡されます）&lt;/li&gt;&lt;li&gt;その行の Restore&lt;/li&gt;&lt;li&gt;チェックボックスと Next&lt;/li&gt;&lt;li&gt;RESTORE と入力し、Restore&lt;/li&gt;&lt;li&gt;下の一覧に従ってアカウントを選択&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;いずれもご自身で操作してください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accounts to choose</source>
        <translation>選択するアカウント</translation>
    </message>
    <message>
        <source>Whom the app will not match</source>
        <translation>アプリが対応付けないユーザー</translation>
    </message>
    <message>
        <source>The app matches people by the e-mail addresses that the server had, and asks for the others in the middle of the restore. This tells you before whom it will ask for, at most: which users the dump names cannot be seen from outside.</source>
        <translation>アプリは、サーバーでのメールアドレスでユーザーを対応付け、残りは復元の途中で尋ねます。ここでは、最大で誰について尋ねられるかを事前に示します。ダンプに実際に含まれるユーザーは外からはわかりません。</translation>
    </message>
    <message>
        <source>&amp;Look who will match</source>
        <translation>対応付けを確認(&amp;L)</translation>
    </message>
    <message>
        <source>To the co&amp;unts</source>
        <translation>件数へ(&amp;U)</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>ユーザーへ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;I have looked: the users are in the cloud, and these are to be chosen by hand</source>
        <translation>確認しました: ユーザーはクラウドにあり、これらは手動で選びます(&amp;I)</translation>
    </message>
    <message>
        <source>Users whom the app will not match, and whom to choose</source>
        <translation>アプリが対応付けないユーザーと、選択するアカウント</translation>
    </message>
    <message>
        <source>&amp;Save this list as CSV…</source>
        <translation>この一覧を CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>The restore replaces everything that the cloud&apos;s app holds. The app makes a dump of its present state first, so that you can go back; nothing of Jira itself is touched.</source>
        <translation>復元を行うと、クラウドのアプリの内容がすべて置き換えられます。元に戻せるように、アプリは先に現在の状態のダンプを作成します。Jira 自体は何も変更されません。</translation>
    </message>
    <message>
        <source>Path of the kept dump</source>
        <translation>保管したダンプのパス</translation>
    </message>
    <message>
        <source>&amp;Open the app here</source>
        <translation>アプリをここで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the app in &amp;your browser</source>
        <translation>アプリをブラウザーで開く(&amp;Y)</translation>
    </message>
    <message>
        <source>The kept dump is whole: its size and checksum are as they were.</source>
        <translation>保管したダンプは完全です。サイズとチェックサムは元のままです。</translation>
    </message>
    <message>
        <source>The app&apos;s dump is uploaded and restored on the app&apos;s own page; the users whom it cannot match are chosen by hand, so they are named here before.</source>
        <translation>アプリのダンプは、アプリ自身のページでアップロードして復元します。対応付けられないユーザーは手動で選ぶため、事前にここに示します。</translation>
    </message>
    <message>
        <source>Import Jira&apos;s backup first (step 4): the app&apos;s plans are about its issues.</source>
        <translation>先に Jira のバックアップをインポートしてください（ステップ 4）。アプリの計画は Jira の課題に関するものです。</translation>
    </message>
    <message>
        <source>No dump is kept: make it in BigPicture&apos;s step 1.</source>
        <translation>ダンプが保管されていません。BigPicture のステップ 1 で作成してください。</translation>
    </message>
    <message>
        <source>Look who will match, before the restore asks for it.</source>
        <translation>復元中に尋ねられる前に、対応付けを確認してください。</translation>
    </message>
    <message>
        <source>More than %1 users would have no match: look at the users first.</source>
        <translation>%1 人を超えるユーザーが対応付けられません。先にユーザーを確認してください。</translation>
    </message>
    <message>
        <source>Tick each part of the restore as you see it done.</source>
        <translation>復元の各段階が済んだことを確認したら、チェックを付けてください。</translation>
    </message>
    <message>
        <source>Looking who will match</source>
        <translation>対応付けを確認中</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Jira&apos;s import (step 4) is not confirmed yet; without it the app finds nobody.</source>
        <translation>Jira のインポート（ステップ 4）がまだ確認されていません。インポートがないと、アプリは誰も見つけられません。</translation>
    </message>
    <message>
        <source>When it was last looked, %L1 would have had no match. Look again to see the list.</source>
        <translation>前回の確認時、対応付けられないユーザーは %L1 人でした。一覧を見るには、もう一度確認してください。</translation>
    </message>
    <message>
        <source>By e-mail: %L1. To be chosen by hand, at most: %L2.</source>
        <translation>メールアドレスで対応付け: %L1。手動で選択（最大）: %L2。</translation>
    </message>
    <message>
        <source>Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.</source>
        <translation>うち、ダンプ後にアドレスが変更されたかアカウント不要のため、想定どおりのもの: %L1。</translation>
    </message>
    <message>
        <source>Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it is right.</source>
        <translation>うち、該当するアカウントが不明なもの: %L1。復元前に作成するか、正しい場合は提案を採用してください。</translation>
    </message>
    <message>
        <source>Accounts that hide their address, whom the app may or may not see: %L1.</source>
        <translation>アドレスが非表示で、アプリから見えるかどうか不明なアカウント: %L1。</translation>
    </message>
    <message>
        <source>Matched with another account than Jira&apos;s import did, so look at them: %L1.</source>
        <translation>Jira のインポートとは別のアカウントに対応付けられるため、確認が必要なもの: %L1。</translation>
    </message>
    <message>
        <source>Deleted users and apps&apos; own users, left aside: %L1.</source>
        <translation>対象外とした削除済みユーザーとアプリ自身のユーザー: %L1。</translation>
    </message>
    <message>
        <source>The organisation could not be asked for hidden addresses: %1</source>
        <translation>非表示のアドレスを組織に問い合わせできませんでした: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop and look.&lt;/b&gt; %L1 users would have no match. So many usually mean that Jira&apos;s own import did not bring all users. Compare the counts of step 8, and look at the people, before the restore.</source>
        <translation>&lt;b&gt;中断して確認してください。&lt;/b&gt;%L1 人のユーザーが対応付けられません。これほど多い場合は、たいてい Jira 自体のインポートですべてのユーザーが移行されていません。復元の前に、ステップ 8 の件数を比較し、ユーザーを確認してください。</translation>
    </message>
    <message>
        <source>%L1 users would have no match, which is much. Look at the people first: is there a reason that you know?</source>
        <translation>対応付けられないユーザーが %L1 人と多くなっています。先にユーザーを確認してください。思い当たる理由はありますか?</translation>
    </message>
    <message>
        <source>Everybody will be matched by e-mail.</source>
        <translation>全員がメールアドレスで対応付けられます。</translation>
    </message>
    <message>
        <source>Few enough to choose by hand: %L1.</source>
        <translation>手動で選べる人数です: %L1。</translation>
    </message>
    <message>
        <source>Comparing the kept dump</source>
        <translation>保管したダンプを照合中</translation>
    </message>
    <message>
        <source>BigPicture: restore the dump</source>
        <translation>BigPicture: ダンプの復元</translation>
    </message>
</context>
<context>
    <name>cloudward::BrowserCover</name>
    <message>
        <source>This page is not ours, and nothing in it can be masked.</source>
        <translation>このページは Cloudward のものではないため、内容をマスクできません。</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>ページを表示</translation>
    </message>
</context>
<context>
    <name>cloudward::CertificateNotice</name>
    <message>
        <source>I have compared it and accept it</source>
        <translation>照合しました。承認します</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not trust the certificate of %1: %2&lt;/p&gt;&lt;p&gt;Its SHA-256 fingerprint is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Ask the server&apos;s administrator whether that is right before you send a password there. Accepting it counts for this host alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;このコンピューターは %1 の証明書を信頼していません: %2&lt;/p&gt;&lt;p&gt;SHA-256 フィンガープリント:&lt;/p&gt;&lt;p&gt;&lt;code&gt;%3&lt;/code&gt;&lt;/p&gt;&lt;p&gt;パスワードを送る前に、これが正しいかサーバーの管理者に確認してください。承認はこのホストにのみ適用されます。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckList</name>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>cloudward::CheckRow</name>
    <message>
        <source>Who sees to it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>%1: who sees to it</source>
        <translation>%1: 担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: メモ</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>自分で確認済み</translation>
    </message>
    <message>
        <source>I have read this and go on</source>
        <translation>読みました。続行します</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>確認しました</translation>
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
        <translation>他 %L1 件</translation>
    </message>
    <message>
        <source>Point at a part, or use the arrow keys, to read what it is.</source>
        <translation>部分にポインターを合わせるか、矢印キーを使うと、内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkProofCard</name>
    <message>
        <source>&amp;Open some attachments of the last chunk</source>
        <translation>最後のチャンクの添付ファイルをいくつか開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opening attachments of %1</source>
        <translation>%1 の添付ファイルを開いています</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunkTableModel</name>
    <message>
        <source>avatars and logos</source>
        <translation>アバターとロゴ</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>how many projects, their keys</comment>
        <translation>%L1: %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 の先頭</translation>
    </message>
</context>
<context>
    <name>cloudward::ChunksModel</name>
    <message>
        <source>Not yet</source>
        <translation>未インポート</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>含まれるプロジェクト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail of a site a&amp;dministrator</source>
        <translation>サイト管理者のメールアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Organisation API key</source>
        <translation>組織 API キー(&amp;O)</translation>
    </message>
    <message>
        <source>optional: lets step 6 grant access for you</source>
        <translation>任意: ステップ 6 でアクセスを代行付与</translation>
    </message>
    <message>
        <source>Connect to the &amp;cloud</source>
        <translation>クラウドに接続(&amp;C)</translation>
    </message>
    <message>
        <source>The site&apos;s name, to say that what it holds may be lost</source>
        <translation>サイト名（内容が失われてもよいことの確認）</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://your-site.atlassian.net.</source>
        <translation>アドレスではありません。https://your-site.atlassian.net のような形式です。</translation>
    </message>
    <message>
        <source>Give the e-mail address of your Atlassian account.</source>
        <translation>Atlassian アカウントのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Give an API token. You make one at id.atlassian.com, under Security.</source>
        <translation>API トークンを入力してください。トークンは id.atlassian.com の「Security」で作成します。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>You have said that everything in the Jira of %1 may be lost: the import replaces it.</source>
        <translation>%1 の Jira の内容がすべて失われてもよいと指定しました。インポートで置き換えられます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The import deletes what is there.&lt;/b&gt; It replaces every project, issue and setting of the Jira of %1. Make a backup of it first, or take an empty site.</source>
        <translation>&lt;b&gt;インポートを行うと、既存の内容は削除されます。&lt;/b&gt;%1 の Jira のプロジェクト、課題、設定がすべて置き換えられます。先にバックアップを作成するか、空のサイトを使ってください。</translation>
    </message>
    <message>
        <source>To go on with this site, t&amp;ype its name: %1</source>
        <translation>このサイトで続けるには、サイト名を入力してください(&amp;Y): %1</translation>
    </message>
    <message>
        <source>whether the account administers Jira</source>
        <translation>アカウントが Jira を管理しているかどうか</translation>
    </message>
    <message>
        <source>whether it administers the site</source>
        <translation>サイトを管理しているかどうか</translation>
    </message>
    <message>
        <source>how many projects there are</source>
        <translation>プロジェクト数</translation>
    </message>
    <message>
        <source>how many issues there are</source>
        <translation>課題数</translation>
    </message>
    <message>
        <source>how large an attachment may be</source>
        <translation>添付ファイルの上限サイズ</translation>
    </message>
    <message>
        <source>how many seats there are</source>
        <translation>シート数</translation>
    </message>
    <message>
        <source>which plan it has</source>
        <translation>どのプランか</translation>
    </message>
    <message>
        <source>site administrator</source>
        <translation>サイト管理者</translation>
    </message>
    <message>
        <source>Jira administrator</source>
        <translation>Jira 管理者</translation>
    </message>
    <message>
        <source>Jira administrator, not seen to be a site administrator</source>
        <translation>Jira 管理者（サイト管理者とは確認できず）</translation>
    </message>
    <message>
        <source>whose permissions could not be read</source>
        <translation>権限を読み取れず</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>管理者ではない</translation>
    </message>
    <message>
        <source>What the site holds could not be counted.</source>
        <translation>サイトの内容を数えられませんでした。</translation>
    </message>
    <message>
        <source>The site is empty.</source>
        <translation>サイトは空です。</translation>
    </message>
    <message>
        <source>The site holds %L1 projects and about %L2 issues.</source>
        <translation>サイトにはプロジェクト %L1 件と課題約 %L2 件があります。</translation>
    </message>
    <message>
        <source>%1: seats without a limit.</source>
        <translation>%1: シート数は無制限。</translation>
    </message>
    <message>
        <source>%1: %L2 seats.</source>
        <translation>%1: %L2 シート。</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 seats are taken.</source>
        <translation>%1: %L3 シート中 %L2 シートを使用中。</translation>
    </message>
    <message>
        <source>The backup has %L1 active users.</source>
        <translation>バックアップのアクティブ ユーザーは %L1 人です。</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is %L1 more than there are seats.&lt;/b&gt;</source>
        <translation>&lt;b&gt;シート数を %L1 超えています。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>“%1” at %2. Signed in as %3, %4.</source>
        <translation>%2 の「%1」。%3 としてサインイン済み（%4）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and an e-mail address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The token is one with scopes; it works by way of api.atlassian.com.</source>
        <translation>トークンにはスコープがあり、api.atlassian.com 経由で機能します。</translation>
    </message>
    <message>
        <source>The backup&apos;s attachments need %1 of storage; what plans store is under Storage below.</source>
        <translation>バックアップの添付ファイルには %1 のストレージが必要です。プランごとの容量は、下の「ストレージ」にあります。</translation>
    </message>
    <message>
        <source>What could not be known, for want of permission or scope: %1.</source>
        <translation>権限またはスコープが足りないため不明: %1。</translation>
    </message>
    <message>
        <source>The organisation&apos;s key cannot be used: %1 %2</source>
        <translation>組織のキーを使えません: %1 %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s key works: this site belongs to “%1”.</source>
        <translation>組織のキーは有効です。このサイトは「%1」に属しています。</translation>
    </message>
</context>
<context>
    <name>cloudward::DatabaseForm</name>
    <message>
        <source>Da&amp;tabase</source>
        <translation>データベース(&amp;T)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Name &amp;of the database</source>
        <translation>データベース名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>そこでのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Schem&amp;a</source>
        <translation>スキーマ(&amp;A)</translation>
    </message>
    <message>
        <source>ODBC d&amp;river or data source</source>
        <translation>ODBC ドライバーまたはデータソース(&amp;R)</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>パスワードはこのシステムのキーチェーンに保存され、Cloudward のファイルには保存されません。</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>パスワードはメモリ内にのみ保持され、Cloudward を閉じると消えます。</translation>
    </message>
    <message>
        <source>All of it, but the password, stands in Jira&apos;s dbconfig.xml. The connection is encrypted where the database offers it; its certificate is not checked.</source>
        <translation>パスワード以外はすべて Jira の dbconfig.xml にあります。データベースが対応していれば接続は暗号化されますが、その証明書は検証されません。</translation>
    </message>
    <message>
        <source>The exact SQL that will run</source>
        <translation>実行される SQL そのもの</translation>
    </message>
    <message>
        <source>Cop&amp;y the SQL</source>
        <translation>SQL をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>db.example.com, or with another port than %1: db.example.com:4711</source>
        <translation>db.example.com、ポートが %1 以外の場合は db.example.com:4711</translation>
    </message>
    <message>
        <source>jiraschema, or as dbconfig.xml has it</source>
        <translation>jiraschema、または dbconfig.xml のとおり</translation>
    </message>
    <message>
        <source>if it is another one than the user&apos;s own</source>
        <translation>ユーザー自身のスキーマと異なる場合</translation>
    </message>
    <message>
        <source>Name &amp;of the service</source>
        <translation>サービス名(&amp;O)</translation>
    </message>
    <message>
        <source>The exact SQL that will run, in a transaction that may only read</source>
        <translation>実行される SQL そのもの（読み取り専用のトランザクション内）</translation>
    </message>
    <message>
        <source>The exact SQL that will run: it only reads, and the transaction is rolled back</source>
        <translation>実行される SQL そのもの（読み取りのみ。トランザクションはロールバックされます）</translation>
    </message>
</context>
<context>
    <name>cloudward::ErrorText</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>it</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sentence, then its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed, %3 are free.</source>
        <translation>%1 のための空き容量が足りません: %2 必要ですが、空きは %3 です。</translation>
    </message>
    <message>
        <source>There is not enough room for %1: %2 are needed.</source>
        <translation>%1 のための空き容量が足りません: %2 必要です。</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <translation>ディスクがいっぱいです。%1 を最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>そこに少なくとも %1 の空きを作るか、別のディスクのフォルダーを選び、もう一度開始してください。すでに完全なものは残ります。</translation>
    </message>
    <message>
        <source>Free some space there, or choose a folder on another disk, and start again. What was whole already is kept.</source>
        <translation>そこに空きを作るか、別のディスクのフォルダーを選び、もう一度開始してください。すでに完全なものは残ります。</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and the limit is %3.</source>
        <translation>%1 は大きすぎます: %2、上限は %3。</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 は大きすぎます: %2。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of a file, most likely a sign-in page.</source>
        <translation>%1 からファイルではなく Web ページが返されました。おそらくサインイン ページです。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete at line %2.</source>
        <translation>%1 は %2 行目で破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>%1 is damaged, incomplete, or not the kind of file that belongs here.</source>
        <translation>%1 は破損しているか、不完全か、ここで使う種類のファイルではありません。</translation>
    </message>
    <message>
        <source>A sign-in page of your company stands before Jira: %1.</source>
        <translation>会社のサインイン ページが Jira の前にあります: %1。</translation>
    </message>
    <message>
        <source>Jira has moved to %1, and your password goes only to the address that you give.</source>
        <translation>Jira は %1 に移動しました。パスワードは、指定したアドレスにのみ送信されます。</translation>
    </message>
    <message>
        <source>%1 does not take passwords from programs (basic authentication is switched off there).</source>
        <translation>%1 はプログラムからのパスワードを受け付けません（Basic 認証が無効です）。</translation>
    </message>
    <message>
        <source>%1 knows no personal access tokens: they came with Jira 8.14.</source>
        <translation>%1 は個人用アクセス トークンに対応していません。Jira 8.14 で追加された機能です。</translation>
    </message>
    <message>
        <source>A page asks something that only you can decide.</source>
        <translation>ご自身でしか決められないことを、ページが尋ねています。</translation>
    </message>
    <message>
        <source>Give a personal access token in place of the password (Jira 8.14 and later, in your Jira profile). Without one, tick the checks by hand and make the backup in your browser.</source>
        <translation>パスワードの代わりに個人用アクセス トークンを入力してください（Jira 8.14 以降、Jira のプロフィールで作成）。ない場合は、チェックを手動で付け、バックアップをブラウザーで作成してください。</translation>
    </message>
    <message>
        <source>If that is your Jira, enter this address and connect again.</source>
        <translation>それがお使いの Jira なら、このアドレスを入力して接続し直してください。</translation>
    </message>
    <message>
        <source>Make a personal access token in your Jira profile and give it here, with no user name.</source>
        <translation>Jira のプロフィールで個人用アクセス トークンを作成し、ユーザー名なしでここに入力してください。</translation>
    </message>
    <message>
        <source>Give a user name and the password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Open that page in your browser, decide there, and come back.</source>
        <translation>そのページをブラウザーで開いて決定し、戻ってきてください。</translation>
    </message>
    <message>
        <source>The site refused %1: %2 are needed and %3 are left.</source>
        <translation>サイトが %1 を拒否しました: %2 必要ですが、残りは %3 です。</translation>
    </message>
    <message>
        <source>The site refused %1 because it does not fit its present state.</source>
        <translation>サイトの現在の状態に合わないため、サイトが %1 を拒否しました。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>ご指定のとおり停止しました。</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 はこのままでは使えません。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 is there but cannot be read.</source>
        <translation>%1 はありますが、読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 はすでに存在するため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 has changed since this work began.</source>
        <translation>%1 は、この処理の開始後に変更されました。</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cloudward does not handle.</source>
        <translation>%1 は Cloudward が扱わない種類です。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this computer.</source>
        <translation>%1 の証明書は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>%1 has a key that this computer does not know yet.</source>
        <translation>%1 の鍵は、このコンピューターにとって未知のものです。</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is trusted.</source>
        <translation>%1 の鍵が、信頼済みのものと異なります。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 がサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.</source>
        <translation>Jira はこのサインインをロックしました。ブラウザーで画像パズル (CAPTCHA) を解くまで解除されません。</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this: %1.</source>
        <translation>お使いのアカウントはサインイン済みですが、次の操作は許可されていません: %1。</translation>
    </message>
    <message>
        <source>Your account is signed in, and may not do this.</source>
        <translation>お使いのアカウントはサインイン済みですが、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Something answered at %1, and it is not the Jira we expected.</source>
        <translation>%1 から応答がありましたが、想定した Jira ではありません。</translation>
    </message>
    <message>
        <source>%1 asked us several times to slow down.</source>
        <translation>%1 から何度も、間隔を空けるよう求められました。</translation>
    </message>
    <message>
        <source>%1 had a failure of its own.</source>
        <translation>%1 側で障害が発生しました。</translation>
    </message>
    <message>
        <source>Something happened that Cloudward was not made for.</source>
        <translation>Cloudward が想定していないことが起こりました。</translation>
    </message>
    <message>
        <source>The driver for this database is missing on this computer. Install the package or the ODBC driver that is named, and start Cloudward again.</source>
        <translation>このデータベースのドライバーが、このコンピューターにありません。示されたパッケージまたは ODBC ドライバーをインストールし、Cloudward を再起動してください。</translation>
    </message>
    <message>
        <source>Look up the name of the database in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>データベース名を、Jira のホームフォルダーの dbconfig.xml で確認してください。</translation>
    </message>
    <message>
        <source>This database has not the tables of a Jira where they were looked for. Look up the database and the schema in dbconfig.xml, in Jira&apos;s home folder.</source>
        <translation>探した場所のデータベースには、Jira のテーブルがありません。データベースとスキーマを、Jira のホームフォルダーの dbconfig.xml で確認してください。</translation>
    </message>
    <message>
        <source>Check the user and the password of the database; they are not those of Jira. Cloudward tries once only, so that the account is not locked.</source>
        <translation>データベースのユーザーとパスワードを確認してください。Jira のものではありません。アカウントがロックされないよう、Cloudward は 1 回しか試しません。</translation>
    </message>
    <message>
        <source>Have the database&apos;s administrator let this account read the tables of Jira, from this computer; it needs no right to write.</source>
        <translation>データベースの管理者に依頼し、このコンピューターからこのアカウントで Jira のテーブルを読み取れるようにしてください。書き込み権限は不要です。</translation>
    </message>
    <message>
        <source>Check server and port, and whether the database lets other computers than Jira&apos;s in (firewall, VPN). Cloudward may also run on Jira&apos;s own machine.</source>
        <translation>サーバーとポートを確認し、Jira 以外のコンピューターからデータベースに接続できるか（ファイアウォール、VPN）確認してください。Cloudward は Jira のコンピューターでも動作します。</translation>
    </message>
    <message>
        <source>The organisation takes only keys that one of its administrators makes at admin.atlassian.com, under Settings, API keys; the API token of a site does not work there. Keys expire, after a year at the latest.</source>
        <translation>組織が受け付けるのは、組織の管理者が admin.atlassian.com の「設定」、「API キー」で作成したキーだけです。サイトの API トークンは使えません。キーは遅くとも 1 年で期限切れになります。</translation>
    </message>
    <message>
        <source>Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the site&apos;s id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.</source>
        <translation>メールアドレスとトークンを確認してください。トークンは遅くとも 1 年で期限切れになり、新しいものは id.atlassian.com の「Security」で作成します。スコープ付きのトークンは api.atlassian.com 経由でしか使えませんが、それに必要なサイト ID を読み取れませんでした (_edge/tenant_info)。その場合は、スコープなしのトークンを使ってください。</translation>
    </message>
    <message>
        <source>The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.</source>
        <translation>トークンは有効ですが、スコープが足りません。id.atlassian.com の「Security」で、read:jira-user、read:jira-work、write:jira-work、manage:jira-configuration を持つトークン、またはスコープなしのトークンを作成してください。</translation>
    </message>
    <message>
        <source>What was finished before is kept. Start again whenever you like.</source>
        <translation>完了した分は残ります。いつでも再開できます。</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>修正して、もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the disk or the site that holds it can be reached from here; then try again.</source>
        <translation>綴りを確認し、保存先のディスクまたはサイトにここから到達できるか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>See whether another program holds it, whether your account may read it, and whether the disk is well; or copy it somewhere else and choose the copy.</source>
        <translation>別のプログラムが使用していないか、お使いのアカウントで読み取れるか、ディスクに異常がないかを確認してください。または別の場所にコピーし、そのコピーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or ask for the right to write there.</source>
        <translation>お使いのアカウントで書き込めるフォルダーを選ぶか、そこへの書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>Take another name, or allow it to be replaced where that is offered.</source>
        <translation>別の名前にするか、選択肢があれば置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, and start again from its present contents.</source>
        <translation>誰も書き込まなくなるまで待ち、現在の内容からやり直してください。</translation>
    </message>
    <message>
        <source>Open the address in a browser. Fetch it with an account that may read it, or copy the file by SSH or by hand.</source>
        <translation>アドレスをブラウザーで開いてください。読み取れるアカウントで取得するか、SSH または手動でファイルをコピーします。</translation>
    </message>
    <message>
        <source>Fetch or export it once more; if it stays the same, the copy at its source is damaged.</source>
        <translation>もう一度取得またはエクスポートしてください。変わらない場合は、元のコピーが破損しています。</translation>
    </message>
    <message>
        <source>Give it in one of the kinds that Cloudward reads; the help names them.</source>
        <translation>Cloudward が読み取れる種類のもので指定してください。種類はヘルプに記載されています。</translation>
    </message>
    <message>
        <source>Split it, raise the limit where that is allowed, or carry it over by hand.</source>
        <translation>分割するか、可能なら上限を引き上げるか、手動で移してください。</translation>
    </message>
    <message>
        <source>Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.</source>
        <translation>アドレスとネットワーク（VPN、プロキシ、ファイアウォール）を確認し、もう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The work may still go on over there. Look before you start it a second time, then try again.</source>
        <translation>相手側でまだ処理が続いている可能性があります。もう一度始める前に状況を確認し、それから試してください。</translation>
    </message>
    <message>
        <source>Check that the address is right. If your company signs its own certificates, compare the fingerprint with its administrator&apos;s and accept it for this host, or have the company&apos;s authority added to this computer&apos;s trusted ones.</source>
        <translation>アドレスが正しいか確認してください。会社が独自に証明書を署名している場合は、管理者の示すものとフィンガープリントを照合してこのホストについて承認するか、会社の認証局をこのコンピューターの信頼済みに追加してもらってください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether this fingerprint is right (ssh-keygen -lf shows it there), and accept it only then.</source>
        <translation>このフィンガープリントが正しいか、サーバーの管理者に確認し（サーバー上で ssh-keygen -lf を実行すると表示されます）、正しい場合にのみ承認してください。</translation>
    </message>
    <message>
        <source>Stop and ask the server&apos;s administrator: somebody may stand in between. If the server really has a new key, remove the old one with ssh-keygen -R and connect again.</source>
        <translation>中断して、サーバーの管理者に確認してください。誰かが通信に割り込んでいる可能性があります。サーバーの鍵が本当に新しくなった場合は、ssh-keygen -R で古い鍵を削除し、接続し直してください。</translation>
    </message>
    <message>
        <source>Check the user and the password or token. Tokens of Atlassian expire after a year at the latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries once only, so that your account is not locked.</source>
        <translation>ユーザーと、パスワードまたはトークンを確認してください。Atlassian のトークンは遅くとも 1 年で期限切れになります。疑わしい場合は、id.atlassian.com の「Security」で新しく作成してください。アカウントがロックされないよう、Cloudward は 1 回しか試しません。</translation>
    </message>
    <message>
        <source>Sign in to Jira in your browser once, solve the puzzle there, and then try again here.</source>
        <translation>ブラウザーで一度 Jira にサインインしてパズルを解き、ここでもう一度試してください。</translation>
    </message>
    <message>
        <source>Use an account with the administration rights that this step names, or ask somebody who holds them.</source>
        <translation>このステップに示された管理権限を持つアカウントを使うか、その権限を持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>Open the address in a browser. A proxy or a sign-in page may stand before it, or the context path (such as /jira) is missing.</source>
        <translation>アドレスをブラウザーで開いてください。プロキシやサインイン ページが手前にあるか、コンテキスト パス（/jira など）が抜けている可能性があります。</translation>
    </message>
    <message>
        <source>Wait some minutes and start again; what was read or done is not lost.</source>
        <translation>数分待ってからやり直してください。読み取りや実行の済んだものは失われません。</translation>
    </message>
    <message>
        <source>Look at the site: it may have no free seats in its plan, or somebody changed the same thing. Put that right and try again.</source>
        <translation>サイトを確認してください。プランのシートに空きがないか、誰かが同じものを変更した可能性があります。解決してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, its administrators or Atlassian&apos;s support need the details.</source>
        <translation>数分後にもう一度試してください。変わらない場合、詳細を相手側の管理者または Atlassian サポートに伝えてください。</translation>
    </message>
    <message>
        <source>Your files are as they were. Try again; if it comes back, copy the details and report them.</source>
        <translation>ファイルはそのままです。もう一度試してください。再発する場合は、詳細をコピーして報告してください。</translation>
    </message>
</context>
<context>
    <name>cloudward::ExportUsersPage</name>
    <message>
        <source>Do you need this step?</source>
        <translation>このステップは必要ですか?</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>ユーザーとグループのエクスポート</translation>
    </message>
    <message>
        <source>Read them from the &amp;server</source>
        <translation>サーバーから読み取る(&amp;S)</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup</source>
        <translation>バックアップから取り出す(&amp;F)</translation>
    </message>
    <message>
        <source>Read them from the server&apos;s &amp;database</source>
        <translation>サーバーのデータベースから読み取る(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the three files into</source>
        <translation>3 つのファイルの書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>フォルダーに表示(&amp;I)</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <source>What was found among these users</source>
        <translation>これらのユーザーの検出事項</translation>
    </message>
    <message>
        <source>Nothing that would stop the import.</source>
        <translation>インポートを止めるものはありません。</translation>
    </message>
    <message>
        <source>Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.</source>
        <translation>ユーザーが LDAP、Active Directory、Crowd から来ている場合にのみ必要です。そのユーザーはバックアップでは移行されません。</translation>
    </message>
    <message>
        <source>Export the files, or skip this step.</source>
        <translation>ファイルをエクスポートするか、このステップをスキップしてください。</translation>
    </message>
    <message>
        <source>Where users come from stands in the backup and in the database. If you know that you only use Jira&apos;s internal directory, skip this step; otherwise export now, or read a backup in step 2 first and come back.</source>
        <translation>ユーザーの出所は、バックアップとデータベースに記録されています。Jira の内部ディレクトリだけを使っていることがわかっていれば、このステップをスキップしてください。そうでなければ今エクスポートするか、先にステップ 2 でバックアップを読み込んでから戻ってください。</translation>
    </message>
    <message>
        <source>No. All users are in Jira&apos;s internal directory and come with the backup. Go on.</source>
        <translation>不要です。すべてのユーザーは Jira の内部ディレクトリにあり、バックアップで移行されます。次へ進んでください。</translation>
    </message>
    <message>
        <source>Yes, or one of the other two ways below: %L1 active users come from %2.</source>
        <translation>必要です（または下の他の 2 つの方法のいずれか）。アクティブ ユーザー %L1 人が %2 から来ています。</translation>
    </message>
    <message>
        <source>Recommended here.</source>
        <translation>ここでの推奨。</translation>
    </message>
    <message>
        <source>Move the users to Jira&apos;s internal directory before the backup. Best where LDAP only checks passwords.</source>
        <translation>バックアップの前に、ユーザーを Jira の内部ディレクトリに移します。LDAP をパスワードの確認だけに使っている場合に最適です。</translation>
    </message>
    <message>
        <source>Create users and groups in the cloud by hand after the import, where they are few.</source>
        <translation>インポート後に、クラウドでユーザーとグループを手動で作成します（少数の場合）。</translation>
    </message>
    <message>
        <source>Export them here and give users.csv and groups.csv to Atlassian&apos;s support, who create them. For %L1 users or more.</source>
        <translation>ここでエクスポートし、users.csv と groups.csv を Atlassian サポートに渡して作成してもらいます。ユーザーが %L1 人以上の場合の方法です。</translation>
    </message>
    <message>
        <source>Read them from the &amp;server: %1</source>
        <translation>サーバーから読み取る(&amp;S): %1</translation>
    </message>
    <message>
        <source>Read them from the &amp;server (connect it in “Before you start”)</source>
        <translation>サーバーから読み取る(&amp;S)（「始める前に」で接続してください）</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup: %L1 users</source>
        <translation>バックアップから取り出す(&amp;F): ユーザー %L1 人</translation>
    </message>
    <message>
        <source>Take them &amp;from the backup (read one in step 2 first)</source>
        <translation>バックアップから取り出す(&amp;F)（先にステップ 2 で読み込んでください）</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with directory, activity and last sign-in.</source>
        <translation>%1 に書き込みました: users.csv（ユーザー %L2 人）、groups.csv（メンバーシップ %L3 件）、users-details.csv（ディレクトリ、アクティブ状態、最終サインイン）。</translation>
    </message>
    <message>
        <source>Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.</source>
        <translation>%1 に書き込みました: users.csv（ユーザー %L2 人）、groups.csv（メンバーシップ %L3 件）。</translation>
    </message>
    <message>
        <source>Exporting users and groups</source>
        <translation>ユーザーとグループをエクスポート中</translation>
    </message>
</context>
<context>
    <name>cloudward::FactRow</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind, step, title</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Changed since 2019: %1</source>
        <translation>2019 年以降の変更: %1</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>このステップに移動</translation>
    </message>
    <message>
        <source>Go to the step: %1</source>
        <translation>ステップに移動: %1</translation>
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
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Show why this matters and what to do</source>
        <translation>重要な理由と対処方法を表示</translation>
    </message>
    <message>
        <source>Examples, and %L1 more:</source>
        <translation>例と、他 %L1 件:</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>すべて:</translation>
    </message>
</context>
<context>
    <name>cloudward::FindingsView</name>
    <message>
        <source>Errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>情報: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>cloudward::GrantCard</name>
    <message>
        <source>Grant product access</source>
        <translation>製品アクセスを付与</translation>
    </message>
    <message>
        <source>&amp;Grant access to the decided groups (%1)</source>
        <translation>決定したグループにアクセスを付与(&amp;G)（%1）</translation>
    </message>
    <message>
        <source>Cloudward gives the groups that you decided for the role of a user in the product, and reads it back for up to a minute. Each of their members takes a seat of your plan.</source>
        <translation>Cloudward は、付与すると決めたグループに製品のユーザー ロールを与え、最大 1 分間、結果を読み戻して確認します。メンバー 1 人につき、プランのシートを 1 つ使います。</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) Cloudward can do this for you. Without one, do it by hand below.</source>
        <translation>組織のキー（「始める前に」で入力）があれば、Cloudward が代わりに行えます。ない場合は、下の手順で手動で行ってください。</translation>
    </message>
    <message>
        <source>Granting product access</source>
        <translation>製品アクセスを付与中</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsFilter</name>
    <message>
        <source>Find a group or what it grants</source>
        <translation>グループまたは付与内容を検索</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>表示するグループ</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>付与予定</translation>
    </message>
    <message>
        <source>Members gain something</source>
        <translation>メンバーが何かを得る</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>クラウド側のグループに統合</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>移行されない</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>クラウド側のグループに統合</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>%1 になる</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>移行されない</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>アクセス付与済み</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>付与しない</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>アクセスを付与</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 を付与</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つからず</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Group on the server</source>
        <translation>サーバーのグループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>What its members gain</source>
        <translation>メンバーが得るもの</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>cloudward::GroupsPage</name>
    <message>
        <source>What became of the groups</source>
        <translation>グループの処理結果</translation>
    </message>
    <message>
        <source>&amp;Compare with the cloud</source>
        <translation>クラウドと比較(&amp;C)</translation>
    </message>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>サーバーとクラウドのグループ</translation>
    </message>
    <message>
        <source>Product that is granted</source>
        <translation>付与する製品</translation>
    </message>
    <message>
        <source>G&amp;ive access</source>
        <translation>アクセス付与(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave without</source>
        <translation>付与しない(&amp;L)</translation>
    </message>
    <message>
        <source>Not &amp;decided</source>
        <translation>未決定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Propose for the undecided</source>
        <translation>未決定のものに提案(&amp;P)</translation>
    </message>
    <message>
        <source>Access for groups with members to whom it brings nothing more, none for groups without members. What gives more than before is left to you.</source>
        <translation>新たな権限が増えない、メンバーのいるグループにはアクセスを付与し、メンバーのいないグループには付与しません。以前より多くの権限を与えるものは、ご自身で決定してください。</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Read a CSV …</source>
        <translation>CSV を読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>グループを保存</translation>
    </message>
    <message>
        <source>Read decisions</source>
        <translation>決定を読み込む</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>または手動で行う</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>管理画面を開く(&amp;A)</translation>
    </message>
    <message>
        <source>Choose “Product access”, then “Review imported groups”. Go through each product, look at what its groups may do, and confirm those that shall have access.</source>
        <translation>「Product access」、「Review imported groups」の順に選びます。各製品で、グループに許可されていることを確認し、アクセスを与えるグループを確定してください。</translation>
    </message>
    <message>
        <source>I have re&amp;viewed the groups, and those who need access have it</source>
        <translation>グループを確認しました。必要な人にはアクセスがあります(&amp;V)</translation>
    </message>
    <message>
        <source>As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the server can sign in.</source>
        <translation>安全のため、インポートされたグループは製品に一切アクセスできません。付与するまで、サーバーから来たユーザーは誰もサインインできません。</translation>
    </message>
    <message>
        <source>Groups that you want to give access, and that do not have it yet: %1.</source>
        <translation>アクセスを付与すると決めたが、まだアクセスがないグループ: %1。</translation>
    </message>
    <message>
        <source>No group has product access yet. Grant it here, or tick that you have done it by hand.</source>
        <translation>製品アクセスのあるグループがまだありません。ここで付与するか、手動で付与したことを示すチェックを付けてください。</translation>
    </message>
    <message>
        <source>There is no audited backup, so the groups of the server are not known. Audit it in step 2, or go by hand.</source>
        <translation>検査済みのバックアップがないため、サーバーのグループが不明です。ステップ 2 で検査するか、手動で進めてください。</translation>
    </message>
    <message>
        <source>The import (step 4) is not confirmed yet. You see here what it will do; grant access after it.</source>
        <translation>インポート（ステップ 4）がまだ確認されていません。ここに表示されるのは、インポートで行われる内容です。アクセスの付与は、その後に行ってください。</translation>
    </message>
    <message>
        <source>These groups were compared after the import only, when all of them are in the cloud. What they are said to grant includes what the import itself brought.</source>
        <translation>これらのグループは、すべてがクラウドに揃ったインポート後に初めて比較されました。ここに示す付与内容には、インポート自体が移行したものも含まれます。</translation>
    </message>
    <message>
        <source>Your account may not ask which groups administer the site, so that is not among what members gain here. Look at it on the site.</source>
        <translation>お使いのアカウントではサイトを管理するグループを問い合わせできないため、メンバーが得るものには含まれていません。サイトで確認してください。</translation>
    </message>
    <message>
        <source>All Jira products</source>
        <translation>すべての Jira 製品</translation>
    </message>
    <message>
        <source>Groups: %1. Those that give their members more than before: %2. Not decided: %3.</source>
        <translation>グループ: %1。メンバーの権限が以前より増えるもの: %2。未決定: %3。</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>まだ比較していません。</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>もう一度比較(&amp;C)</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>選択したグループの決定（%1）:</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>決定するグループを表で選択してください。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込み済み: %1</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>グループを比較中</translation>
    </message>
    <message>
        <source>Review groups and grant access</source>
        <translation>グループの確認とアクセスの付与</translation>
    </message>
    <message>
        <source>%1: accepted, but not to be seen yet. Grant it once more in some minutes.</source>
        <translation>%1: 受け付けられましたが、まだ表示されません。数分後にもう一度付与してください。</translation>
    </message>
    <message>
        <source>%1: not in your organisation&apos;s directory. It arrives with the import (step 4).</source>
        <translation>%1: 組織のディレクトリにありません。インポート（ステップ 4）で追加されます。</translation>
    </message>
    <message>
        <source>%1: refused, for want of seats.</source>
        <translation>%1: シート不足のため拒否されました。</translation>
    </message>
    <message>
        <source>the backup has no such group</source>
        <translation>バックアップにそのようなグループはありません</translation>
    </message>
    <message>
        <source>the import leaves this group behind</source>
        <translation>インポートではこのグループは移行されません</translation>
    </message>
    <message>
        <source>“%1” is no decision: grant, leave, or nothing</source>
        <translation>「%1」は決定として使えません。grant、leave、または空欄にしてください</translation>
    </message>
    <message>
        <source>“%1” names no product that is known here</source>
        <translation>「%1」は既知の製品ではありません</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>このグループは上の行にすでにあります</translation>
    </message>
    <message>
        <source>%1: the import does not bring it. Only an organisation administrator can make people members of the cloud&apos;s group of that name.</source>
        <translation>%1: インポートでは移行されません。クラウドの同名のグループのメンバーにできるのは、組織管理者だけです。</translation>
    </message>
    <message>
        <source>%1: new in the cloud, so nothing is granted to it but what the import brings.</source>
        <translation>%1: クラウドで新規のため、インポートで移行されるもの以外は何も付与されません。</translation>
    </message>
    <message>
        <source>%1: nothing was found that the cloud&apos;s group %2 grants.</source>
        <translation>%1: クラウド側のグループ %2 が付与するものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 and %2 more (all are in the CSV)</source>
        <translation>%1 と他 %2 件（すべて CSV にあります）</translation>
    </message>
    <message>
        <source>%1: all its members are in the cloud&apos;s group already, which grants %2.</source>
        <translation>%1: メンバーはすでに全員クラウド側のグループに入っており、そのグループは %2 を付与します。</translation>
    </message>
    <message>
        <source>%1: members who are not in the cloud&apos;s group yet, as far as addresses tell, gain %2. They are: %3.</source>
        <translation>%1: アドレスからわかる限り、まだクラウド側のグループに入っていないメンバーが %2 を得ます。該当者: %3。</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>%1 のシート数は %2 です。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken.</source>
        <translation>%1 のシート数は %2 で、%3 を使用中です。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, and %3 are taken; with these groups it would be %4.</source>
        <translation>%1 のシート数は %2 で、%3 を使用中です。これらのグループを加えると %4 になります。</translation>
    </message>
    <message>
        <source>Granted and read back: %1 groups.</source>
        <translation>付与し、読み戻して確認しました: %1 グループ。</translation>
    </message>
    <message>
        <source>The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, or decide for fewer groups, and grant again.</source>
        <translation>サイトのプランに、残りの人のシートがありません。admin.atlassian.com の「Billing」でシートを追加するか、グループを減らして決定し、もう一度付与してください。</translation>
    </message>
    <message>
        <source>Decisions taken from the file: %1.</source>
        <translation>ファイルから反映した決定: %1。</translation>
    </message>
    <message>
        <source>Lines that were ignored: %1.</source>
        <translation>無視した行: %1。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>%1 行目、%2: %3。</translation>
    </message>
</context>
<context>
    <name>cloudward::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>ヘルプを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Search the help of all steps</source>
        <translation>全ステップのヘルプを検索</translation>
    </message>
    <message>
        <source>A word, or an error message</source>
        <translation>語句またはエラー メッセージ</translation>
    </message>
    <message>
        <source>Search the help of all steps (Ctrl+F)</source>
        <translation>全ステップのヘルプを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Found in all steps</source>
        <translation>全ステップの検索結果</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the message.</source>
        <translation>何も見つかりませんでした。語句を減らすか、メッセージの一部で試してください。</translation>
    </message>
    <message>
        <source>Entries: %L1, the likeliest first.</source>
        <translation>%L1 件（可能性の高い順）。</translation>
    </message>
</context>
<context>
    <name>cloudward::HostKeyNotice</name>
    <message>
        <source>I have compared it and trust this server</source>
        <translation>照合しました。このサーバーを信頼します</translation>
    </message>
    <message>
        <source>Compare it before you send a password there: on the server itself, &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; shows it (the file&apos;s name says the kind of key).</source>
        <translation>パスワードを送る前に照合してください。サーバー上で &lt;code&gt;ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub&lt;/code&gt; を実行すると表示されます（ファイル名が鍵の種類を示します）。</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer does not know %1 yet. The fingerprint of its key is&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;このコンピューターは %1 をまだ認識していません。鍵のフィンガープリント:&lt;/p&gt;&lt;p&gt;&lt;code&gt;%2&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;You trusted another key of this server. If it was not set up anew, somebody may stand in between. The fingerprint is now&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation>&lt;p&gt;このサーバーでは、以前に別の鍵を信頼していました。サーバーが再構築されたのでなければ、誰かが通信に割り込んでいる可能性があります。現在のフィンガープリント:&lt;/p&gt;&lt;p&gt;&lt;code&gt;%1&lt;/code&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportMediaPage</name>
    <message>
        <source>The file is chosen and uploaded</source>
        <translation>ファイルが選択され、アップロードされた</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.</source>
        <translation>ページで「Import media」を選び、このファイルを指定します。バーがいっぱいになるまで、タブを開いたままにしてください。</translation>
    </message>
    <message>
        <source>It is processed: the page offers “Proceed”</source>
        <translation>処理が済み、ページに「Proceed」が表示される</translation>
    </message>
    <message>
        <source>The page then says that it will import non-database content. If it just loads anew and says nothing, processing has failed: press the button below.</source>
        <translation>続いて、非データベース コンテンツをインポートするとページに表示されます。何も表示されず再読み込みされるだけなら、処理は失敗しています。下のボタンを押してください。</translation>
    </message>
    <message>
        <source>“Proceed” is pressed and the import runs</source>
        <translation>「Proceed」を押し、インポートが実行中である</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>数分から数時間かかります。元に戻せません。</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>インポートの完了がページに表示される</translation>
    </message>
    <message>
        <source>Open an issue with attachments in a new tab and look at one before you go on.</source>
        <translation>続ける前に、添付ファイルのある課題を新しいタブで開き、1 つ確認してください。</translation>
    </message>
    <message>
        <source>What “Import media” &amp;does not take</source>
        <translation>「Import media」で取り込めないもの(&amp;D)</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Media chunks and their state</source>
        <translation>メディア チャンクとその状態</translation>
    </message>
    <message>
        <source>Path of the chunk</source>
        <translation>チャンクのパス</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>インポート ページをここで開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>インポート ページをブラウザーで開く(&amp;I)</translation>
    </message>
    <message>
        <source>It failed, or the page &amp;loaded anew</source>
        <translation>失敗した、またはページが再読み込みされた(&amp;L)</translation>
    </message>
    <message>
        <source>Try this chunk &amp;again</source>
        <translation>このチャンクを再試行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Split this chunk</source>
        <translation>このチャンクを分割(&amp;S)</translation>
    </message>
    <message>
        <source>Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian&apos;s.</source>
        <translation>添付ファイル、アバター、ロゴは、データの後に、Atlassian の同じページで 1 チャンクずつインポートします。</translation>
    </message>
    <message>
        <source>Import the data first (step 4): it takes away media that are imported before it.</source>
        <translation>先にデータをインポートしてください（ステップ 4）。データのインポートを行うと、先にインポートしたメディアは削除されます。</translation>
    </message>
    <message>
        <source>No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.</source>
        <translation>パックされたチャンクがありません。ステップ 3 でメディアをパックするか、移行するものがなければこのステップをスキップしてください。</translation>
    </message>
    <message>
        <source>Not imported yet: %1 of %2 chunks.</source>
        <translation>未インポート: %2 チャンク中 %1 チャンク。</translation>
    </message>
    <message>
        <source>The data import (step 4) is not confirmed yet. It takes away all media that are on the site, so media come after it.</source>
        <translation>データのインポート（ステップ 4）がまだ確認されていません。データのインポートはサイト上のメディアをすべて削除するため、メディアはその後に行います。</translation>
    </message>
    <message>
        <source>None is packed yet.</source>
        <translation>まだ何もパックされていません。</translation>
    </message>
    <message>
        <source>%1 of %2 imported, %3 of %4.</source>
        <translation>インポート済み: %1 / %2、サイズ %3 / %4。</translation>
    </message>
    <message>
        <source>All chunks are imported. The chunks on this computer may go when step 8 is done.</source>
        <translation>すべてのチャンクがインポートされました。このコンピューター上のチャンクは、ステップ 8 の完了後に削除できます。</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>チャンク %1 / %2: %3</translation>
    </message>
    <message>
        <source>This chunk of %1 has failed. Large files are broken off while they are processed; what was imported before stays. Try it once more, or split it: its files are packed into chunks of half the size, the others stay as they are.</source>
        <translation>このチャンク（%1）は失敗しました。大きなファイルは処理中に中断されます。以前にインポートされたものは残ります。もう一度試すか、分割してください。分割すると、このチャンクのファイルは半分のサイズのチャンクにパックされ、他のチャンクはそのままです。</translation>
    </message>
    <message>
        <source>Splitting %1</source>
        <translation>%1 を分割中</translation>
    </message>
    <message>
        <source>Import the media into the cloud</source>
        <translation>メディアをクラウドにインポート</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPage</name>
    <message>
        <source>1. See which import your site offers</source>
        <translation>1. サイトがどのインポートを提供しているか確認</translation>
    </message>
    <message>
        <source>Import Jira &amp;Server</source>
        <translation>Import Jira Server(&amp;S)</translation>
    </message>
    <message>
        <source>Only Import Jira C&amp;loud</source>
        <translation>Import Jira Cloud のみ(&amp;L)</translation>
    </message>
    <message>
        <source>Neither of &amp;them</source>
        <translation>どちらもない(&amp;T)</translation>
    </message>
    <message>
        <source>2. Have the file at hand</source>
        <translation>2. ファイルを用意</translation>
    </message>
    <message>
        <source>Path of the backup</source>
        <translation>バックアップのパス</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>3. Decide what the page will ask</source>
        <translation>3. ページで尋ねられる内容を決定</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Merge &amp;users: those of the cloud stay, groups of the same name become one</source>
        <translation>ユーザーをマージ: クラウドのユーザーは残り、同じ名前のグループは 1 つになります(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Overwrite users: those of the cloud are deleted, in Confluence too</source>
        <translation>ユーザーを上書き: クラウドのユーザーは Confluence も含めて削除されます(&amp;O)</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>送信メール</translation>
    </message>
    <message>
        <source>Choose “Disable outgoing mail” while you are still looking at the result: otherwise people get mail about every test. You can turn it on later under %1.</source>
        <translation>結果を確認している間は「Disable outgoing mail」を選んでください。選ばないと、テストのたびに全員へメールが届きます。後で %1 で有効にできます。</translation>
    </message>
    <message>
        <source>Links to map</source>
        <translation>マッピングするリンク</translation>
    </message>
    <message>
        <source>4. Import it</source>
        <translation>4. インポート</translation>
    </message>
    <message>
        <source>Open the import &amp;page here</source>
        <translation>インポート ページをここで開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;import page in your browser</source>
        <translation>インポート ページをブラウザーで開く(&amp;I)</translation>
    </message>
    <message>
        <source>Mark all chunks as to be imported &amp;again</source>
        <translation>すべてのチャンクを再インポート対象にする(&amp;A)</translation>
    </message>
    <message>
        <source>Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. All Jira data that the site holds now is replaced.</source>
        <translation>Atlassian では、人が Atlassian 自身のページからでなければ、この操作を開始できません。このページはそこへ案内します。サイトにある Jira のデータは、すべて置き換えられます。</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>未完了: %1。</translation>
    </message>
    <message>
        <source>The site shows no project to your account. See “Prove that it arrived”.</source>
        <translation>お使いのアカウントには、サイトのプロジェクトが 1 つも表示されません。「到着を確認」をご覧ください。</translation>
    </message>
    <message>
        <source>No backup is chosen yet. Go back to step 2.</source>
        <translation>バックアップがまだ選ばれていません。ステップ 2 に戻ってください。</translation>
    </message>
    <message>
        <source>The audit found errors in this backup that make imports fail. They are listed in step 2.</source>
        <translation>検査で、このバックアップにインポートを失敗させるエラーが見つかりました。ステップ 2 に一覧があります。</translation>
    </message>
    <message>
        <source>Look at %1 on your cloud site. What stands there?</source>
        <translation>クラウド サイトの %1 を確認してください。どのように表示されていますか?</translation>
    </message>
    <message>
        <source>The page asks for this file when it says “Import data”.</source>
        <translation>ページに「Import data」と表示されたら、このファイルを求められます。</translation>
    </message>
    <message>
        <source>This file is no longer there. Fetch or choose it again in step 2.</source>
        <translation>このファイルはもうありません。ステップ 2 で取得または選択し直してください。</translation>
    </message>
    <message>
        <source>%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path into the file chooser.</source>
        <translation>%1。ページに「Import data」と表示されたら求められます。上限は 20 GB です。パスをファイル選択画面に貼り付けてください。</translation>
    </message>
    <message>
        <source>You import the data although media chunks were imported before. A data import takes away the media that are there, so those chunks have to come after it once more.</source>
        <translation>メディア チャンクのインポート後に、データをインポートしようとしています。データのインポートを行うと既存のメディアは削除されるため、その後にこれらのチャンクをもう一度インポートする必要があります。</translation>
    </message>
    <message>
        <source>Opened here, the page gets the right file, and its upload and phases are followed. In your own browser nothing can be read from outside: tick each line when you see it there.</source>
        <translation>ここで開くと、ページに正しいファイルが渡され、アップロードと各段階が追跡されます。自分のブラウザーでは外から何も読み取れないため、表示を確認した行にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick each line when you see it there.</source>
        <translation>インポート中は外から何も読み取れないため、Cloudward はチェックを頼りにします。表示を確認した行にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>グループを比較中</translation>
    </message>
    <message>
        <source>Import the backup into the cloud</source>
        <translation>バックアップをクラウドにインポート</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>件数不明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>%1 (joining it: %2): %3</source>
        <translation>%1（追加されるメンバー: %2）: %3</translation>
    </message>
    <message>
        <source>I am signed in as a site administrator and see the import page</source>
        <translation>サイト管理者としてサインインし、インポート ページが表示されている</translation>
    </message>
    <message>
        <source>If you are sent to the start page instead, your account lacks the right: you need to be in the site-admins or org-admins group.</source>
        <translation>代わりに開始ページに移動した場合、アカウントの権限が足りません。site-admins または org-admins グループに属している必要があります。</translation>
    </message>
    <message>
        <source>The backup is chosen and uploaded</source>
        <translation>バックアップを選んでアップロードした</translation>
    </message>
    <message>
        <source>Leave the tab open until the bar is full. A large file takes its time; the computer must not go to sleep.</source>
        <translation>バーがいっぱいになるまで、タブを開いたままにしてください。大きなファイルは時間がかかります。コンピューターをスリープさせないでください。</translation>
    </message>
    <message>
        <source>Jira has checked the file and found it good</source>
        <translation>Jira がファイルを確認し、問題なしと判定した</translation>
    </message>
    <message>
        <source>Mail, users and links are set as decided above</source>
        <translation>メール、ユーザー、リンクを上の決定どおりに設定した</translation>
    </message>
    <message>
        <source>The page may leave out what your site does not need, for example the links.</source>
        <translation>サイトに不要な項目（リンクなど）は、ページに表示されないことがあります。</translation>
    </message>
    <message>
        <source>“Run import” is pressed and the progress shows</source>
        <translation>「Run import」を押し、進行状況が表示されている</translation>
    </message>
    <message>
        <source>It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with large sites. Both are normal: wait.</source>
        <translation>50 %（データベースのアップグレード）と 90 %（ユーザーとグループのインポート）で、大きなサイトでは何時間も止まります。どちらも正常なので、お待ちください。</translation>
    </message>
    <message>
        <source>The page confirms that the import is complete</source>
        <translation>インポートの完了がページに表示される</translation>
    </message>
    <message>
        <source>Do not follow its link to application access yet: media comes first (step 5), groups after it (step 6).</source>
        <translation>アプリケーション アクセスへのリンクはまだ開かないでください。先にメディア（ステップ 5）、その後にグループ（ステップ 6）です。</translation>
    </message>
    <message>
        <source> Your backup has %1 users.</source>
        <translation> バックアップのユーザーは %1 人です。</translation>
    </message>
    <message>
        <source>The former “Restore system” was split in two. Which of them a site shows cannot be asked from outside, so please look.</source>
        <translation>以前の「Restore system」は 2 つに分かれました。サイトにどちらが表示されるかは外からは問い合わせできないため、ご確認ください。</translation>
    </message>
    <message>
        <source>Good: this is the import that takes the backup of a Jira Server.</source>
        <translation>問題ありません。Jira Server のバックアップを受け付けるインポートです。</translation>
    </message>
    <message>
        <source>This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 Atlassian offers the server import only from 1,001 users on.</source>
        <translation>このインポートは別の Jira Cloud のバックアップ用で、お使いのバックアップは拒否される可能性があります。2022 年 5 月以降、Atlassian がサーバーのインポートを提供するのは 1,001 ユーザー以上の場合だけです。</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open “Import Jira Server” for your site, before you upload anything.</source>
        <translation>何かをアップロードする前に、サイトで「Import Jira Server」を使えるようにするよう、Atlassian サポートに依頼してください。</translation>
    </message>
    <message>
        <source>Your account may not be a site administrator; else the import is closed for this site. Since May 2022 Atlassian offers it only from 1,001 users on.</source>
        <translation>お使いのアカウントがサイト管理者でないか、そうでなければ、このサイトではインポートが閉じられています。2022 年 5 月以降、Atlassian が提供するのは 1,001 ユーザー以上の場合だけです。</translation>
    </message>
    <message>
        <source>Ask Atlassian&apos;s support to open it. Their Migration Assistant is another way, but it gives issues and users new numbers, so that a BigPicture snapshot no longer fits.</source>
        <translation>Atlassian サポートに、使えるようにするよう依頼してください。Migration Assistant を使う方法もありますが、課題とユーザーに新しい番号を割り当てるため、BigPicture のスナップショットは合わなくなります。</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants.</source>
        <translation>サーバーのグループのメンバーは、同名のクラウドのグループが付与するものをすべて得ます。</translation>
    </message>
    <message>
        <source>Members of a server group get all that the cloud group of the same name grants. Connect to the cloud site in “Before you start”, and this page shows which these are.</source>
        <translation>サーバーのグループのメンバーは、同名のクラウドのグループが付与するものをすべて得ます。「始める前に」でクラウド サイトに接続すると、該当するものがこのページに表示されます。</translation>
    </message>
    <message>
        <source>Groups that come from the server: %1. Those that join a group of the cloud: %2.</source>
        <translation>サーバーから来るグループ: %1。クラウドのグループに統合されるもの: %2。</translation>
    </message>
    <message>
        <source>None of them gets anything new by it.</source>
        <translation>これにより新たな権限を得る人はいません。</translation>
    </message>
    <message>
        <source>and %1 more; step 6 lists all</source>
        <translation>他 %1 件。すべてはステップ 6 に表示</translation>
    </message>
    <message>
        <source>By joining, people get:</source>
        <translation>統合により得るもの:</translation>
    </message>
    <message>
        <source>All users of the site are deleted, also those who only use Confluence, and yours may lose its administration. See first that the site-admins or org-admins group holds the administration role of each product.</source>
        <translation>サイトのユーザーは、Confluence だけを使う人も含めてすべて削除され、あなたのアカウントは管理権限を失う可能性があります。先に、site-admins または org-admins グループが各製品の管理ロールを持っていることを確認してください。</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose that of the server you come from: links to it then lead to the cloud site.</source>
        <translation>ページに Jira サーバーのアドレスが一覧表示されたら、移行元サーバーのものを選んでください。そこへのリンクがクラウド サイトを指すようになります。</translation>
    </message>
    <message>
        <source>If the page lists addresses of Jira servers, choose &lt;b&gt;%1&lt;/b&gt;: links to it then lead to the cloud site.</source>
        <translation>ページに Jira サーバーのアドレスが一覧表示されたら、&lt;b&gt;%1&lt;/b&gt; を選んでください。そこへのリンクがクラウド サイトを指すようになります。</translation>
    </message>
    <message>
        <source>Your backup has %1 such links.</source>
        <translation>バックアップには、このようなリンクが %1 件あります。</translation>
    </message>
    <message>
        <source>You connect to it as %1; the backup knows it by the other name, and links are written with that.</source>
        <translation>%1 として接続していますが、バックアップでは別の名前で記録されており、リンクもその名前で書かれています。</translation>
    </message>
    <message>
        <source>Outgoing mail: disable it</source>
        <translation>送信メール: 無効にする</translation>
    </message>
    <message>
        <source>Users: merge</source>
        <translation>ユーザー: マージ</translation>
    </message>
    <message>
        <source>Users: overwrite</source>
        <translation>ユーザー: 上書き</translation>
    </message>
    <message>
        <source>It says that it has checked the file and everything looks good, with the server and the time of the backup.</source>
        <translation>ファイルを確認し問題がないこと、サーバー、バックアップの日時が表示されます。</translation>
    </message>
    <message>
        <source>Yours is of %1, made %2.</source>
        <translation>お使いのものは %1、作成日時は %2 です。</translation>
    </message>
    <message>
        <source>If it names errors instead, see Help.</source>
        <translation>エラーが示された場合は、ヘルプをご覧ください。</translation>
    </message>
    <message>
        <source>Projects: %1 of %2. Issues: %3 of %4.</source>
        <translation>プロジェクト: %1 / %2。課題: %3 / %4。</translation>
    </message>
    <message>
        <source>The site shows no project at all to your account. Either the import is not finished, or overwriting users took your access away: sign in with another site administrator and look.</source>
        <translation>お使いのアカウントには、サイトのプロジェクトが 1 つも表示されません。インポートが終わっていないか、ユーザーの上書きでアクセスを失っています。別のサイト管理者でサインインして確認してください。</translation>
    </message>
    <message>
        <source>Neither projects nor issues could be counted. Look at some of them on the site.</source>
        <translation>プロジェクトも課題も数えられませんでした。サイトでいくつか確認してください。</translation>
    </message>
    <message>
        <source>That is not what the backup holds. Counts catch up some minutes after an import; count again before you worry.</source>
        <translation>バックアップの内容と一致しません。件数はインポート後、数分で追いつきます。心配する前にもう一度数えてください。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
    <message>
        <source>All has arrived.</source>
        <translation>すべて到着しました。</translation>
    </message>
    <message>
        <source>%1 holds no attachments, so there is nothing to open.</source>
        <translation>%1 に添付ファイルはないため、開くものはありません。</translation>
    </message>
    <message>
        <source>%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.</source>
        <translation>%1: 添付ファイル %2 個から %3 個を無作為に抽出し、うち %4 個がサイトで開きます。</translation>
    </message>
    <message>
        <source>Without their file: %1. Import this chunk once more, or bring them one by one below.</source>
        <translation>ファイルがないもの: %1。このチャンクをもう一度インポートするか、下で 1 つずつ移行してください。</translation>
    </message>
    <message>
        <source>%1 could not be found by their number in their issues; step 8 compares them by name.</source>
        <translation>%1 個は、課題内で番号では見つかりませんでした。ステップ 8 で名前を比較します。</translation>
    </message>
</context>
<context>
    <name>cloudward::ImportPane</name>
    <message>
        <source>Choose “Import data” on the page. When it asks for a file, it gets the one above.</source>
        <translation>ページで「Import data」を選びます。ファイルを求められると、上のファイルを渡します。</translation>
    </message>
    <message>
        <source>Choose “Import media” on the page. When it asks for a file, it gets the one above.</source>
        <translation>ページで「Import media」を選びます。ファイルを求められると、上のファイルを渡します。</translation>
    </message>
    <message>
        <source>At 50 % the database is brought to the cloud&apos;s version. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>50 % ではデータベースがクラウドのバージョンに引き上げられます。その間、ページは大きなサイトでは何時間も動きません。正常なので、待ってください。もう一度開始しないでください。</translation>
    </message>
    <message>
        <source>At 90 % users and groups are made. The page does not move meanwhile, for hours with large sites. That is normal: wait, and start nothing a second time.</source>
        <translation>90 % ではユーザーとグループが作成されます。その間、ページは大きなサイトでは何時間も動きません。正常なので、待ってください。もう一度開始しないでください。</translation>
    </message>
    <message>
        <source>The site replaces its data now. You may leave this page; the import goes on at Atlassian&apos;s.</source>
        <translation>サイトがデータを置き換えています。このページを離れてもかまいません。インポートは Atlassian 側で続きます。</translation>
    </message>
    <message>
        <source>The site has refused the file (HTTP %1).</source>
        <translation>サイトがファイルを拒否しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The upload broke off after %1: the connection was lost, or the page was left.</source>
        <translation>%1 を送信したところで、アップロードが中断しました。接続が切れたか、ページを離れました。</translation>
    </message>
    <message>
        <source>Nothing has changed on the site. Load the page anew and upload once more.</source>
        <translation>サイトは何も変わっていません。ページを再読み込みし、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>If it breaks again, split this chunk.</source>
        <translation>再び中断する場合は、このチャンクを分割してください。</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: processing has failed, as it does with files that are too large for the site&apos;s patience. What was imported before stays. Upload this chunk once more, or split it into smaller ones.</source>
        <translation>ページが再読み込みされ、再びファイルを求めています。処理が失敗しました。サイトの処理限度を超える大きなファイルで起こります。以前にインポートされたものは残ります。このチャンクをもう一度アップロードするか、小さく分割してください。</translation>
    </message>
    <message>
        <source>The page loaded anew and asks for a file again: the site has dropped the file while it was checked. Nothing has changed on the site. Upload it once more.</source>
        <translation>ページが再読み込みされ、再びファイルを求めています。確認中に、サイトがファイルを破棄しました。サイトは何も変わっていません。もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The page reports a failure: “%1”</source>
        <translation>ページが失敗を報告しています: 「%1」</translation>
    </message>
    <message>
        <source>Help (F1) tells what the usual messages mean. Put it right in step 2, and upload again.</source>
        <translation>よくあるメッセージの意味はヘルプ (F1) にあります。ステップ 2 で修正し、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.</source>
        <translation>このページの表示内容が Cloudward にはわかりません。下の一覧に従って進め、見えたものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) alone, and nothing of it is kept. If your company&apos;s sign-in refuses this browser, use your own.</source>
        <translation>いつもどおり、サイト管理者としてサインインしてください。入力内容は Atlassian（または会社）にだけ送られ、何も保存されません。会社のサインインがこのブラウザーを拒否する場合は、自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>This account may not import. It needs to be in the site-admins or org-admins group.</source>
        <translation>このアカウントではインポートできません。site-admins または org-admins グループに属している必要があります。</translation>
    </message>
    <message>
        <source>The page waits for a file</source>
        <translation>ページがファイルを待っています</translation>
    </message>
    <message>
        <source>The site checks the file</source>
        <translation>サイトがファイルを確認中です</translation>
    </message>
    <message>
        <source>From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.</source>
        <translation>数分から 1 時間かかります。ページを開いたままにしてください。今ページを再読み込みすると、ファイルが破棄されます。</translation>
    </message>
    <message>
        <source>Checked: now the options</source>
        <translation>確認完了: 次はオプション</translation>
    </message>
    <message>
        <source>Set the options as you decided, then press “Run import” yourself: it replaces all data of the site and cannot be undone.</source>
        <translation>決定どおりにオプションを設定し、「Run import」をご自身で押してください。サイトのすべてのデータが置き換えられ、元に戻せません。</translation>
    </message>
    <message>
        <source>The import runs</source>
        <translation>インポートを実行中です</translation>
    </message>
    <message>
        <source>The import runs: %1 %</source>
        <translation>インポートを実行中です: %1 %</translation>
    </message>
    <message>
        <source>The site processes the chunk</source>
        <translation>サイトがチャンクを処理中です</translation>
    </message>
    <message>
        <source>From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has failed.</source>
        <translation>数分から数時間かかります。ページを開いたままにしてください。何も表示されず再読み込みされたら、処理は失敗しています。</translation>
    </message>
    <message>
        <source>Processed: “Proceed” is yours</source>
        <translation>処理完了: 「Proceed」を押してください</translation>
    </message>
    <message>
        <source>The page warns that media belong after the data, and that it cannot be undone. That is as it should be: press “Proceed” yourself.</source>
        <translation>メディアはデータの後に行うこと、元に戻せないことをページが警告します。これで正常です。「Proceed」をご自身で押してください。</translation>
    </message>
    <message>
        <source>The chunk is imported</source>
        <translation>チャンクのインポートが完了しました</translation>
    </message>
    <message>
        <source>From several minutes to several hours. It cannot be undone.</source>
        <translation>数分から数時間かかります。元に戻せません。</translation>
    </message>
    <message>
        <source>The data is imported</source>
        <translation>データのインポートが完了しました</translation>
    </message>
    <message>
        <source>Do not follow the page&apos;s link to the groups yet: media comes first (step 5), groups after it (step 6). Go back and count what has arrived.</source>
        <translation>ページにあるグループへのリンクは、まだ開かないでください。先にメディア（ステップ 5）、その後にグループ（ステップ 6）です。戻って、到着した件数を数えてください。</translation>
    </message>
    <message>
        <source>Go back and count what has arrived, before the next chunk.</source>
        <translation>次のチャンクの前に、戻って到着した件数を数えてください。</translation>
    </message>
    <message>
        <source>The page reports a failure</source>
        <translation>ページが失敗を報告しています</translation>
    </message>
    <message>
        <source>Read it. Help (F1) tells what the usual ones mean.</source>
        <translation>内容を読んでください。よくあるものの意味はヘルプ (F1) にあります。</translation>
    </message>
    <message>
        <source>The file is uploaded</source>
        <translation>ファイルをアップロード中です</translation>
    </message>
    <message>
        <source>Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The computer is kept awake. You may walk about in the other steps.</source>
        <translation>完了するまで、このページを開いたままにしてください。速度と残り時間はウィンドウの下部に表示されます。コンピューターはスリープしません。他のステップに移動してもかまいません。</translation>
    </message>
    <message>
        <source>The page loaded anew, and the site still works on the file. Nothing is lost.</source>
        <translation>ページは再読み込みされましたが、サイトはまだファイルを処理しています。失われたものはありません。</translation>
    </message>
    <message>
        <source>This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.</source>
        <translation>このシステムでは埋め込みブラウザーにサンドボックスがないため、使用しません。自分のブラウザーでページを開いてください。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>“Proceed” is pressed</source>
        <translation>「Proceed」を押した</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Checked by the site</source>
        <translation>サイトが確認済み</translation>
    </message>
    <message>
        <source>Options are set</source>
        <translation>オプションを設定した</translation>
    </message>
    <message>
        <source>“Run import” is pressed</source>
        <translation>「Run import」を押した</translation>
    </message>
    <message>
        <source>File that the page gets</source>
        <translation>ページに渡すファイル</translation>
    </message>
    <message>
        <source>Choose &amp;another</source>
        <translation>別のファイルを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Load the &amp;page anew</source>
        <translation>ページを再読み込み(&amp;P)</translation>
    </message>
    <message>
        <source>Spl&amp;it it</source>
        <translation>分割する(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>現在の状況(&amp;W)</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>When the page asks for a file, you choose one. This one is not there:</source>
        <translation>ページがファイルを求めたら、ファイルを選びます。このファイルはここにありません:</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1, chosen by you)</source>
        <translation>ページがファイルを求めると、これを渡します（%1、手動で選択）</translation>
    </message>
    <message>
        <source>When the page asks for a file, it gets this one (%1)</source>
        <translation>ページがファイルを求めると、これを渡します（%1）</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>%1 をアップロード中</translation>
    </message>
    <message>
        <source>So for %1.</source>
        <translation>経過時間: %1。</translation>
    </message>
    <message>
        <source>The chunk is being imported</source>
        <translation>チャンクをインポートしています</translation>
    </message>
    <message>
        <source>The chunk is being imported: %1 %</source>
        <translation>チャンクをインポートしています: %1 %</translation>
    </message>
</context>
<context>
    <name>cloudward::InviteCard</name>
    <message>
        <source>Invited: %1.</source>
        <translation>招待済み: %1。</translation>
    </message>
    <message>
        <source>In the organisation already, and not written to: %1.</source>
        <translation>すでに組織にいるため、メールを送らなかった人: %1。</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>拒否: %1。%2</translation>
    </message>
    <message>
        <source>Not tried after that: %1.</source>
        <translation>その後は試行せず: %1。</translation>
    </message>
    <message>
        <source>Invite those without an account</source>
        <translation>アカウントのない人を招待</translation>
    </message>
    <message>
        <source>Give them access to Jira: it takes the seats; without it they may not show on the site</source>
        <translation>Jira へのアクセスを与える: シートを消費します。与えないと、サイトに表示されないことがあります</translation>
    </message>
    <message>
        <source>Save their addresses as CS&amp;V …</source>
        <translation>アドレスを CSV で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Open the page for users</source>
        <translation>ユーザーのページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>アドレスを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>your site</source>
        <translation>お使いのサイト</translation>
    </message>
    <message>
        <source>Without access to Jira they take no seat of it.</source>
        <translation>Jira へのアクセスがなければ、Jira のシートは消費しません。</translation>
    </message>
    <message>
        <source>The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each Jira product that they get access to.</source>
        <translation>サイトのシート数が不明です（「始める前に」で接続してください）。1 人につき、アクセスを得る Jira 製品ごとに 1 シートを使います。</translation>
    </message>
    <message>
        <source>%1: no limit of seats is known; up to %2 more are taken.</source>
        <translation>%1: シートの上限は不明です。最大で新たに %2 シートを使います。</translation>
    </message>
    <message>
        <source>%1: %2 seats in all; up to %3 more are taken.</source>
        <translation>%1: 全 %2 シート。最大で新たに %3 シートを使います。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.</source>
        <translation>%1: 前回の確認時は %3 シート中 %2 シートを使用。実行後は最大 %4 シート。</translation>
    </message>
    <message>
        <source>That is more than there are.</source>
        <translation>シートが足りません。</translation>
    </message>
    <message>
        <source>The import is over: who has no account now gets one by an invitation.</source>
        <translation>インポートは終わりました。アカウントのない人は、招待でアカウントを得ます。</translation>
    </message>
    <message>
        <source>The import makes accounts for addresses that it can use. Who needs one before it, or gets none by it, can be invited; a user without an address that can be used needs a new one first.</source>
        <translation>インポートは、使えるアドレスに対してアカウントを作成します。インポート前に必要な人や、インポートでは作成されない人は招待できます。使えるアドレスのないユーザーには、先に新しいアドレスが必要です。</translation>
    </message>
    <message>
        <source>All who have no account and get none by the import (%1)</source>
        <translation>アカウントがなく、インポートでも作成されない全員（%1）</translation>
    </message>
    <message>
        <source>The selected users who have none yet (%1)</source>
        <translation>選択したユーザーのうち、まだアカウントのない人（%1）</translation>
    </message>
    <message>
        <source>Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail</source>
        <translation>はい。この %1 人を最大 25 人ずつ招待します。Atlassian から各人にメールが送信されます</translation>
    </message>
    <message>
        <source>&amp;Invite %1 people</source>
        <translation>%1 人を招待(&amp;I)</translation>
    </message>
    <message>
        <source>Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.</source>
        <translation>または手動で: アドレスを保存し、admin.atlassian.com のユーザーのページで招待します。</translation>
    </message>
    <message>
        <source>Without a key of your organisation (given in “Before you start”) invite them by hand: save the addresses, and give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the page takes it as it is, is inferred: otherwise paste the addresses.</source>
        <translation>組織のキー（「始める前に」で入力）がない場合は手動で招待します。アドレスを保存し、admin.atlassian.com のユーザーのページに渡してください。ファイルには「email」列が 1 つあります。ページがこの形式をそのまま受け付けるというのは推測です。受け付けない場合は、アドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Inviting people</source>
        <translation>ユーザーを招待中</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込み済み: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobDock</name>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Nothing is running; failed: %1</source>
        <translation>実行中の処理なし。失敗: %1</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中の処理なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 running: %2, %3</source>
        <translation>実行中 %1 件: %2、%3</translation>
    </message>
    <message>
        <source>%1; this computer stays awake</source>
        <comment>what runs</comment>
        <translation>%1（このコンピューターはスリープしません）</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>処理: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>次の安全な時点で停止します</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept where it can be used again.</source>
        <translation>キャンセルしました。ここまでの結果は、再利用できるものを残しています。</translation>
    </message>
</context>
<context>
    <name>cloudward::LimitRow</name>
    <message>
        <source>Largest chunk</source>
        <translation>最大チャンク</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingModel</name>
    <message>
        <source>nobody yet: make one first</source>
        <translation>まだなし: 先に作成</translation>
    </message>
    <message>
        <source>nobody, as decided</source>
        <translation>不要（決定済み）</translation>
    </message>
    <message>
        <source>the account that the import makes</source>
        <translation>インポートが作成するアカウント</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <translation>%1（アドレスなし）</translation>
    </message>
    <message>
        <source>User, with the server&apos;s address</source>
        <translation>ユーザー（サーバーでのアドレス）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>cloudward::MappingTab</name>
    <message>
        <source>Which rows are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>R&amp;ead a CSV …</source>
        <translation>CSV を読み込む(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>表を読み込む</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOptions</name>
    <message>
        <source>More &amp;options</source>
        <translation>その他のオプション(&amp;O)</translation>
    </message>
    <message>
        <source>Leave out thumbnails</source>
        <translation>サムネイルを除外</translation>
    </message>
    <message>
        <source>Jira makes them again when somebody looks.</source>
        <translation>誰かが表示したときに、Jira が作り直します。</translation>
    </message>
    <message>
        <source>Leave out files that cannot be read</source>
        <translation>読み取れないファイルを除外</translation>
    </message>
    <message>
        <source>Each is named in the findings. Otherwise packing stops at the first one.</source>
        <translation>除外したものはすべて検出事項に示します。オフにすると、最初の 1 つでパックが停止します。</translation>
    </message>
    <message>
        <source>Keep them where they are</source>
        <translation>現在の場所のままにする</translation>
    </message>
    <message>
        <source>Put them where Jira 7 keeps them</source>
        <translation>Jira 7 の保存場所に置く</translation>
    </message>
    <message>
        <source>How each chunk is checked before it counts as whole</source>
        <translation>各チャンクを完全と判定する前の検査方法</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>It is read back, and every file in it compared with the source.</source>
        <translation>読み戻して、含まれるすべてのファイルを元と比較します。</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>概要のみ</translation>
    </message>
    <message>
        <source>Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed.</source>
        <translation>名前とサイズだけです。速い反面、ディスクが誤ったバイトを書いても気づきません。</translation>
    </message>
    <message>
        <source>Files that lie as Jira before version 7 kept them: %L1</source>
        <translation>Jira 7 より前の保存場所にあるファイル: %L1</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaOutcomeCard</name>
    <message>
        <source>What came of it</source>
        <translation>パックの結果</translation>
    </message>
    <message>
        <source>Save the full lis&amp;t …</source>
        <translation>完全な一覧を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Packed chunks</source>
        <translation>パックしたチャンク</translation>
    </message>
    <message>
        <source>I have read these findings and &amp;go on with these chunks</source>
        <translation>検出事項を読みました。これらのチャンクで続行します(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing was found that would trouble the import.</source>
        <translation>インポートの妨げになるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>%L1 lines in %2</source>
        <translation>%2 に %L1 行</translation>
    </message>
    <message>
        <source>%L1 files in %L2 chunks, %3, each checked and whole.</source>
        <translation>ファイル %L1 個、チャンク %L2 個、%3。それぞれ検査済みで完全です。</translation>
    </message>
    <message>
        <source>Attachments that are in none of them: %L1.</source>
        <translation>どのチャンクにもない添付ファイル: %L1。</translation>
    </message>
    <message>
        <source>The chunks are whole, but the full list of what is missing or left out could not be written: %1</source>
        <translation>チャンクは完全ですが、不足または除外されたものの完全な一覧を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Every file that is missing, of another size or left out: %L1 lines in %2</source>
        <translation>不足、サイズ違い、除外のファイルすべて: %2 に %L1 行</translation>
    </message>
    <message>
        <source>Save the full list</source>
        <translation>完全な一覧を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the full list</source>
        <translation>完全な一覧を書き込み中</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPackCard</name>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Write the chunks &amp;into</source>
        <translation>チャンクの書き込み先(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pack without such files</source>
        <translation>該当ファイルを除いてパック(&amp;P)</translation>
    </message>
    <message>
        <source>Folder for the chunks</source>
        <translation>チャンク用のフォルダー</translation>
    </message>
    <message>
        <source>Packing the media</source>
        <translation>メディアをパック中</translation>
    </message>
    <message>
        <source>&amp;Pack again</source>
        <translation>再パック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pack the media</source>
        <translation>メディアをパック(&amp;P)</translation>
    </message>
    <message>
        <source>Needs up to %1, and only %2 are free there. Choose another folder, or make room.</source>
        <translation>最大 %1 必要ですが、空きは %2 だけです。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, or change or vanish while they are read; each is named in the findings and the full list.</source>
        <translation>問題を直して「再試行」を押してください。パック済みのものは残ります。または、読み取れないファイルや、読み取り中に変更・消失するファイルをすべて除外してください。除外したものはすべて検出事項と完全な一覧に示されます。</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPage</name>
    <message>
        <source>Back up attachments, avatars, and logos</source>
        <translation>添付ファイル、アバター、ロゴのバックアップ</translation>
    </message>
    <message>
        <source>They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud takes, and reads each back.</source>
        <translation>これらはバックアップに含まれません。Cloudward は、クラウドが受け付ける形式とサイズの ZIP ファイルにパックし、それぞれを読み戻して確認します。</translation>
    </message>
    <message>
        <source>The media is being packed.</source>
        <translation>メディアをパックしています。</translation>
    </message>
    <message>
        <source>Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.</source>
        <translation>まだ何もパックされていません。添付ファイル、アバター、ロゴを移行しない場合は、このステップをスキップしてください。</translation>
    </message>
    <message>
        <source>Some findings are errors. Read them, and tick that you have.</source>
        <translation>検出事項にエラーがあります。読んで、読んだことを示すチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaPlanCard</name>
    <message>
        <source>How it is divided</source>
        <translation>分割方法</translation>
    </message>
    <message>
        <source>Largest chunk (Atlas&amp;sian: 2 to 5 GB; smaller is fine below 10 GB in all)</source>
        <translation>最大チャンク（Atlassian: 2 ～ 5 GB。全体が 10 GB 未満なら小さくても可）(&amp;S)</translation>
    </message>
    <message>
        <source>Planned chunks</source>
        <translation>計画されたチャンク</translation>
    </message>
    <message>
        <source>This is no size. Write it like 4 GB or 500 MB.</source>
        <translation>サイズとして正しくありません。4 GB や 500 MB のように入力してください。</translation>
    </message>
    <message>
        <source>With more than 10 GB of media, chunks have to be of 2 to 5 GB.</source>
        <translation>メディアが 10 GB を超える場合、チャンクは 2 ～ 5 GB にする必要があります。</translation>
    </message>
    <message>
        <source>Chunks have to be of 1 MB to 5 GB.</source>
        <translation>チャンクは 1 MB ～ 5 GB にする必要があります。</translation>
    </message>
    <message>
        <source>Files that are larger than this by themselves, and would be left out: %L1.</source>
        <translation>単独でこのサイズを超え、除外されるファイル: %L1。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>of media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>needed at most</source>
        <translation>最大必要量</translation>
    </message>
    <message>
        <source>needed at most, %1 free</source>
        <translation>最大必要量（空き %1）</translation>
    </message>
    <message>
        <source>in %1, the largest project</source>
        <translation>%1（最大のプロジェクト）</translation>
    </message>
    <message>
        <source>Storage by project</source>
        <translation>プロジェクト別ストレージ</translation>
    </message>
</context>
<context>
    <name>cloudward::MediaSourceCard</name>
    <message>
        <source>Where the media is</source>
        <translation>メディアの場所</translation>
    </message>
    <message>
        <source>Home &amp;folder of Jira, its data folder, an archive of it, or a folder on a server</source>
        <translation>Jira のホームフォルダー、その data フォルダー、そのアーカイブ、またはサーバー上のフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>フォルダー(&amp;D)…</translation>
    </message>
    <message>
        <source>Archi&amp;ve …</source>
        <translation>アーカイブ(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;erver (SFTP)</source>
        <translation>サーバー (SFTP)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>確認(&amp;L)</translation>
    </message>
    <message>
        <source>Home folder of Jira</source>
        <translation>Jira のホームフォルダー</translation>
    </message>
    <message>
        <source>Archive with data/attachments</source>
        <translation>data/attachments を含むアーカイブ</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)</source>
        <translation>アーカイブ (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking at the media</source>
        <translation>メディアを確認中</translation>
    </message>
    <message>
        <source>There are no attachments, avatars or logos in it.</source>
        <translation>添付ファイル、アバター、ロゴがありません。</translation>
    </message>
    <message>
        <source>The backup was read after this. Look again, and the files are compared with the backup&apos;s rows.</source>
        <translation>この確認の後でバックアップが読み込まれました。もう一度確認すると、ファイルがバックアップの行と比較されます。</translation>
    </message>
    <message>
        <source>No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one.</source>
        <translation>バックアップがまだ読み込まれていないため、不足しているファイルがあるかどうか不明です。ステップ 2 で読み込みます。</translation>
    </message>
    <message>
        <source>Each attachment of the backup has its file, with the right size, and there are no others.</source>
        <translation>バックアップの各添付ファイルに正しいサイズのファイルがあり、余分なファイルはありません。</translation>
    </message>
    <message>
        <source>The files are not the same as the backup&apos;s rows. The findings below say where.</source>
        <translation>ファイルがバックアップの行と一致しません。相違箇所は下の検出事項にあります。</translation>
    </message>
</context>
<context>
    <name>cloudward::MendCard</name>
    <message>
        <source>Mend it</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Use the mended copy a&amp;gain</source>
        <translation>修正済みコピーを再び使う(&amp;G)</translation>
    </message>
    <message>
        <source>Cloudward can write a corrected copy beside the backup. Only the copy is changed: the original stays as it is, and by choosing again you undo what was mended. What you leave unticked stays as it is.</source>
        <translation>Cloudward は、修正済みコピーをバックアップと同じ場所に書き出せます。変更されるのはコピーだけで、元のファイルはそのままです。選び直せば、修正を取り消せます。チェックのない項目は、そのまま残ります。</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Reads the backup and shows what would change; writes nothing.</source>
        <translation>バックアップを読み取り、変更される内容を表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>&amp;Write the mended copy</source>
        <translation>修正済みコピーを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Changes before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>変更される内容を確認中</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.</source>
        <translation>このバックアップの修正済みコピーは、%1 に %L2 件の変更で書き込まれました。現在は元のファイルを使用しています。</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>この種類は他に %L1 件。</translation>
    </message>
    <message>
        <source>This cannot be done as it stands; all else can:</source>
        <translation>次のものは現状では実行できません。他はすべて実行できます:</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2.</source>
        <translation>コピーは、バックアップと同じ場所の %1 になります。必要な容量は最大 %2 です。</translation>
    </message>
    <message>
        <source>The copy will be %1, beside the backup. It needs up to %2; %3 are free there.</source>
        <translation>コピーは、バックアップと同じ場所の %1 になります。必要な容量は最大 %2、空きは %3 です。</translation>
    </message>
    <message>
        <source>There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not overwritten.</source>
        <translation>この移行用に書き込まれたものではないファイル %1 がすでにあります。上書きはしないため、別の場所に移してください。</translation>
    </message>
    <message>
        <source>There may be too little room for it. Make some, or move the backup to another disk and choose it there.</source>
        <translation>容量が足りない可能性があります。空き容量を増やすか、バックアップを別のディスクに移し、そこで選び直してください。</translation>
    </message>
    <message>
        <source>Nothing would change but the packing.</source>
        <translation>パックの形式以外、何も変わりません。</translation>
    </message>
    <message>
        <source>What would change: %L1</source>
        <translation>変更される件数: %L1</translation>
    </message>
    <message>
        <source>Of each kind the first %1 are shown; the list beside the copy will have all.</source>
        <translation>種類ごとに最初の %1 件を表示します。コピーと同じ場所の一覧にはすべて入ります。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <translation>%1
変更前: %2
変更後: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>line %L1 of %2</source>
        <comment>line, file</comment>
        <translation>%2 の %L1 行目</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>行とフィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>cloudward::MendEmails</name>
    <message>
        <source>How the ticked addresses are mended</source>
        <translation>チェックしたアドレスの修正方法</translation>
    </message>
    <message>
        <source>Domain &amp;to put behind addresses that are only a name, and to make up addresses for users without one</source>
        <translation>名前だけのアドレスに付け、アドレスのないユーザーのアドレス作成にも使うドメイン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replace the old domain</source>
        <translation>置き換える元のドメイン(&amp;R)</translation>
    </message>
    <message>
        <source>b&amp;y the new one</source>
        <translation>新しいドメイン(&amp;Y)</translation>
    </message>
    <message>
        <source>Addresses from a &amp;CSV file: in each row who (user name or old address), then the new address</source>
        <translation>CSV ファイルのアドレスを使う(&amp;C): 各行に対象者（ユーザー名または旧アドレス）、新しいアドレスの順</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the CSV file with addresses</source>
        <translation>アドレスの CSV ファイルを選択</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the addresses from the CSV file</source>
        <translation>CSV ファイルのアドレスを破棄</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Users and their addresses</source>
        <translation>ユーザーとアドレス</translation>
    </message>
    <message>
        <source>In the last column, F2 or typing gives a user an address by hand; an empty one takes it back.</source>
        <translation>最後の列で F2 を押すか入力すると、ユーザーにアドレスを手動設定できます。空欄にすると取り消します。</translation>
    </message>
    <message>
        <source>In the last column, press F2 or just type to give one user an address; clear it to take it back.</source>
        <translation>最後の列で F2 を押すか、そのまま入力すると、ユーザーにアドレスを設定できます。消去すると取り消します。</translation>
    </message>
    <message>
        <source>Users whose address gives trouble: %L1. Addresses that change in the copy: %L2.</source>
        <translation>アドレスに問題のあるユーザー: %L1。コピーで変わるアドレス: %L2。</translation>
    </message>
    <message>
        <source>Rows read from the file: %L1. They are kept with this migration.</source>
        <translation>ファイルから読み込んだ行: %L1。この移行とともに保存されます。</translation>
    </message>
</context>
<context>
    <name>cloudward::MendForm</name>
    <message>
        <source>The two XML files are packed into a new ZIP, at its top.</source>
        <translation>2 つの XML ファイルを新しい ZIP の最上位にパックします。</translation>
    </message>
    <message>
        <source>Each is dropped, or replaced by a text.</source>
        <translation>1 つずつ削除するか、テキストに置き換えます。</translation>
    </message>
    <message>
        <source>Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent to an address that is made up.</source>
        <translation>アドレスは、ユーザー名とドメインから作成するか、一覧から取得します。作成されたアドレス宛てのメールは、誰にも読まれません。</translation>
    </message>
    <message>
        <source>One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of Atlassian&apos;s two checks takes no plus sign.</source>
        <translation>1 人はアドレスを維持し、他は name+2@ などになります。メールは最初の人に届きます。Atlassian の 2 つのチェックのうち一方は、プラス記号を受け付けません。</translation>
    </message>
    <message>
        <source>The domain is replaced by another, or addresses come from a list.</source>
        <translation>ドメインを別のものに置き換えるか、アドレスを一覧から取得します。</translation>
    </message>
    <message>
        <source>A domain is added or replaced, or addresses come from a list.</source>
        <translation>ドメインを追加または置き換えるか、アドレスを一覧から取得します。</translation>
    </message>
    <message>
        <source>They are called app_ … instead, wherever a user&apos;s name stands.</source>
        <translation>ユーザー名が現れるすべての場所で、app_ … という名前に変わります。</translation>
    </message>
    <message>
        <source>Shared with everybody becomes shared with logged-in users, as by the query in Atlassian&apos;s own guide.</source>
        <translation>「全員と共有」は「ログイン済みユーザーと共有」になります。Atlassian 自身のガイドのクエリと同様です。</translation>
    </message>
    <message>
        <source>Anyone loses the permission. Who looks at names without signing in today will have to sign in.</source>
        <translation>Anyone（誰でも）からこの権限が外れます。現在サインインせずに名前を見ている人は、サインインが必要になります。</translation>
    </message>
    <message>
        <source>These grants are taken away. Who browses anonymously today will have to sign in.</source>
        <translation>これらの付与は削除されます。現在匿名で閲覧している人は、サインインが必要になります。</translation>
    </message>
    <message>
        <source>The file and its texts</source>
        <translation>ファイルとテキスト</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>What is open to everybody</source>
        <translation>全員に公開されているもの</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Drop each</source>
        <translation>1 つずつ削除</translation>
    </message>
    <message>
        <source>Replace each by a te&amp;xt</source>
        <translation>テキストに置き換え(&amp;X)</translation>
    </message>
    <message>
        <source>What stands in place of each</source>
        <translation>置き換えるテキスト</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>User names, as a &amp;list with commas</source>
        <translation>ユーザー名の一覧（カンマ区切り）(&amp;L)</translation>
    </message>
    <message>
        <source>They arrive as inactive accounts and need no licence. Their work stays.</source>
        <translation>非アクティブなアカウントとして移行され、ライセンスは不要です。作業内容は残ります。</translation>
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
        <translation>元のファイルを再び使う(&amp;U)</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>コピーの SHA-256</translation>
    </message>
    <message>
        <source>List of all changes (CSV)</source>
        <translation>すべての変更の一覧 (CSV)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the list of all changes</source>
        <translation>すべての変更の一覧を開く</translation>
    </message>
    <message>
        <source>The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the copy is written again.</source>
        <translation>インポートされるのは修正済みコピーです。元のファイルはそのままです: %1。選択を変えると、コピーは修正し直され、書き直されます。</translation>
    </message>
    <message>
        <source>Changes in the copy, written on %1: %L2</source>
        <translation>コピーでの変更（%1 に書き込み）: %L2</translation>
    </message>
    <message>
        <source>Mended copy, %1</source>
        <translation>修正済みコピー、%1</translation>
    </message>
</context>
<context>
    <name>cloudward::MendUsersModel</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>no top-level domain</source>
        <translation>トップレベルドメインなし</translation>
    </message>
    <message>
        <source>reserved domain</source>
        <translation>予約済みドメイン</translation>
    </message>
    <message>
        <source>used by several</source>
        <translation>複数人が使用</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>拒否される可能性</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1（使用不可）</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1（入力）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>現在のアドレス</translation>
    </message>
    <message>
        <source>Address in the copy</source>
        <translation>コピーでのアドレス</translation>
    </message>
</context>
<context>
    <name>cloudward::Notice</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
</context>
<context>
    <name>cloudward::Opener</name>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>cloudward::PackedModel</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>cloudward::PageReader</name>
    <message>
        <source>%1: ticked</source>
        <translation>%1: チェックあり</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: チェックなし</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>全行数: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PairBars</name>
    <message>
        <source>as many</source>
        <translation>同数</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 少ない</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 多い</translation>
    </message>
</context>
<context>
    <name>cloudward::PathRow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleGroupsTab</name>
    <message>
        <source>Groups of the server and of the cloud</source>
        <translation>サーバーとクラウドのグループ</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>グループを検索</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>クラウド側のグループに統合</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>移行されない</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>手動で決定</translation>
    </message>
    <message>
        <source>&amp;Choose the group …</source>
        <translation>グループを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>提案を採用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>選択を取り消す(&amp;F)</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>選択を取り消し（%1）</translation>
    </message>
    <message>
        <source>Decide for the selected groups (%1):</source>
        <translation>選択したグループの決定（%1）:</translation>
    </message>
    <message>
        <source>Select groups in the table to decide for them.</source>
        <translation>決定するグループを表で選択してください。</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>グループを選択</translation>
    </message>
    <message>
        <source>Where do the members of %1 belong?</source>
        <translation>%1 のメンバーはどこに属しますか?</translation>
    </message>
    <message>
        <source>Where do the members of the %1 selected groups belong?</source>
        <translation>選択した %1 グループのメンバーはどこに属しますか?</translation>
    </message>
    <message>
        <source>Groups of the cloud</source>
        <translation>クラウドのグループ</translation>
    </message>
    <message>
        <source>Group chosen (groups: %1)</source>
        <translation>グループを選択（グループ: %1）</translation>
    </message>
    <message>
        <source>Proposals taken (groups: %1)</source>
        <translation>提案を採用（グループ: %1）</translation>
    </message>
</context>
<context>
    <name>cloudward::PeoplePage</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>サイトのアカウント</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>ユーザーとアカウントの対応</translation>
    </message>
    <message>
        <source>Users or groups</source>
        <translation>ユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Before anything is imported you see who of the server has an account in the cloud, who gets one, and who will have none. Nothing here stands in the way: you may skip it.</source>
        <translation>何もインポートしないうちに、サーバーの誰がクラウドのアカウントを持ち、誰が作られ、誰が持たないままかを確認できます。必須の作業はなく、スキップできます。</translation>
    </message>
    <message>
        <source>Users who still need you: %1.</source>
        <translation>対応が必要なユーザー: %1。</translation>
    </message>
    <message>
        <source>The users of the server are not known yet. Read a backup in step 2: it says who they are and what belongs to each.</source>
        <translation>サーバーのユーザーがまだ不明です。ステップ 2 でバックアップを読み込むと、ユーザーとそれぞれに属するものがわかります。</translation>
    </message>
    <message>
        <source>No backup was read: these users are from the files of step 1. What belongs to them is not known, their groups are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that.</source>
        <translation>バックアップが読み込まれていません。これらのユーザーはステップ 1 のファイルからのものです。ユーザーに属するものは不明で、グループは表示されず、アドレスはここでは変更できません。必要な場合は、ステップ 2 でバックアップを読み込んでください。</translation>
    </message>
    <message>
        <source>The backup is imported, and %1 users have no account. Read the accounts once more, choose one for each of these users, invite them, or say that nobody is wanted.</source>
        <translation>バックアップがインポートされましたが、%1 人のユーザーにアカウントがありません。アカウントをもう一度読み取り、ユーザーごとにアカウントを選ぶか、招待するか、不要と指定してください。</translation>
    </message>
    <message>
        <source>The backup is imported. Read the accounts of the site to see who has none.</source>
        <translation>バックアップがインポートされました。アカウントのないユーザーを知るには、サイトのアカウントを読み取ってください。</translation>
    </message>
    <message>
        <source>The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write it in step 2, under “Mend it”.</source>
        <translation>新しいアドレスは修正への要望で、バックアップの修正済みコピーで実現します。ステップ 2 の「修正する」で書き出してください。</translation>
    </message>
    <message>
        <source>The mended copy was written before these addresses were set, and has others. Write it anew in step 2, under “Mend it”, “Choose something else”.</source>
        <translation>修正済みコピーは、これらのアドレスを設定する前に書き込まれ、別のアドレスになっています。ステップ 2 の「修正する」の「選び直す」で書き直してください。</translation>
    </message>
    <message>
        <source>The mended copy of the backup has the new addresses.</source>
        <translation>バックアップの修正済みコピーに、新しいアドレスが反映されています。</translation>
    </message>
    <message>
        <source>Not every wish for an address can come true:</source>
        <translation>実現できないアドレスの要望があります:</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>取り消す操作: %1</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>やり直す操作: %1</translation>
    </message>
    <message>
        <source>&amp;Read the accounts once more</source>
        <translation>アカウントをもう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read the accounts of the site</source>
        <translation>サイトのアカウントを読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Connect the cloud site in “Before you start” to read its accounts.</source>
        <translation>サイトのアカウントを読み取るには、「始める前に」でクラウド サイトに接続してください。</translation>
    </message>
    <message>
        <source>Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.</source>
        <translation>アカウント: %1。組織だけが示したアドレス: %2。非表示のままのアドレス: %3。</translation>
    </message>
    <message>
        <source>Whose address is hidden cannot be told by it: that may be somebody below who seems to have no account. Choose such accounts by hand.</source>
        <translation>アドレスが非表示の人は、アドレスでは判別できません。下でアカウントがないように見える人かもしれません。そのようなアカウントは手動で選んでください。</translation>
    </message>
    <message>
        <source>With a key of your organisation (given in “Before you start”) addresses that people hide from the site can be asked for.</source>
        <translation>組織のキー（「始める前に」で入力）があれば、サイトに対して非表示にされているアドレスを問い合わせできます。</translation>
    </message>
    <message>
        <source>The organisation was not asked to the end: %1</source>
        <translation>組織への問い合わせを完了できませんでした: %1</translation>
    </message>
    <message>
        <source>Your account may not list the groups of the site, so they are not known.</source>
        <translation>お使いのアカウントではサイトのグループを一覧できないため、グループは不明です。</translation>
    </message>
    <message>
        <source>Reading the accounts of the site</source>
        <translation>サイトのアカウントを読み取り中</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込み済み: %1</translation>
    </message>
    <message>
        <source>New addresses were not taken: they can be changed only in a backup that is not imported yet.</source>
        <translation>新しいアドレスは反映されませんでした。変更できるのは、まだインポートしていないバックアップだけです。</translation>
    </message>
    <message>
        <source>Table read (users changed: %1)</source>
        <translation>表を読み込み（変更したユーザー: %1）</translation>
    </message>
    <message>
        <source>Table read (groups changed: %1)</source>
        <translation>表を読み込み（変更したグループ: %1）</translation>
    </message>
    <message>
        <source>Match people with accounts</source>
        <translation>ユーザーとアカウントの対応付け</translation>
    </message>
</context>
<context>
    <name>cloudward::PeopleTab</name>
    <message>
        <source>Users of the server and accounts of the cloud</source>
        <translation>サーバーのユーザーとクラウドのアカウント</translation>
    </message>
    <message>
        <source>Find a name, a user name, an address or an account</source>
        <translation>名前、ユーザー名、アドレス、アカウントを検索</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>Nobody is wanted</source>
        <translation>アカウント不要</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>手動で決定</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>&amp;Choose the account …</source>
        <translation>アカウントを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>提案を採用(&amp;P)</translation>
    </message>
    <message>
        <source>Nobod&amp;y</source>
        <translation>不要(&amp;Y)</translation>
    </message>
    <message>
        <source>Needs no account in the cloud.</source>
        <translation>クラウドにアカウントは必要ありません。</translation>
    </message>
    <message>
        <source>&amp;Forget the choice</source>
        <translation>選択を取り消す(&amp;F)</translation>
    </message>
    <message>
        <source>Nobody is wanted (users: %1)</source>
        <translation>アカウント不要に設定（ユーザー: %1）</translation>
    </message>
    <message>
        <source>Choice forgotten (%1)</source>
        <translation>選択を取り消し（%1）</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>新しいアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;t the address</source>
        <translation>アドレスを設定(&amp;T)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>元に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>Take back the addresses that were set by hand</source>
        <translation>手動で設定したアドレスを取り消す</translation>
    </message>
    <message>
        <source>Decide for the selected users (%1):</source>
        <translation>選択したユーザーの決定（%1）:</translation>
    </message>
    <message>
        <source>Select users in the table to decide for them.</source>
        <translation>決定するユーザーを表で選択してください。</translation>
    </message>
    <message>
        <source>Perhaps it is: %1.</source>
        <translation>可能性あり: %1。</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>Which account is %1?</source>
        <translation>%1 はどのアカウントですか?</translation>
    </message>
    <message>
        <source>Which account are the %1 selected users?</source>
        <translation>選択した %1 人のユーザーはどのアカウントですか?</translation>
    </message>
    <message>
        <source>Find a name or an address</source>
        <translation>名前またはアドレスを検索</translation>
    </message>
    <message>
        <source>Accounts of the site</source>
        <translation>サイトのアカウント</translation>
    </message>
    <message>
        <source>Account chosen (users: %1)</source>
        <translation>アカウントを選択（ユーザー: %1）</translation>
    </message>
    <message>
        <source>Proposals taken (users: %1)</source>
        <translation>提案を採用（ユーザー: %1）</translation>
    </message>
    <message>
        <source>Left as they were, since their proposal is also another selected user’s: %1.</source>
        <translation>選択した別のユーザーと提案が同じため、変更しなかったもの: %1。</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”, so it was not set.</source>
        <translation>Jira Cloud はアドレス「%1」を拒否するため、設定しませんでした。</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>Addresses taken back (users: %1)</source>
        <translation>アドレスの設定を取り消し（ユーザー: %1）</translation>
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
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Matched with</source>
        <translation>対応付け先</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Group of the cloud</source>
        <translation>クラウドのグループ</translation>
    </message>
    <message>
        <source>Group of the server</source>
        <translation>サーバーのグループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>インポートでの処理</translation>
    </message>
    <message>
        <source>Where its members belong</source>
        <translation>メンバーの所属先</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1（手動）</translation>
    </message>
    <message>
        <source>perhaps: %1 (%2)</source>
        <translation>可能性あり: %1（%2）</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New, as far as is known</source>
        <translation>新規（わかっている限り）</translation>
    </message>
    <message>
        <source>Joins the cloud’s group</source>
        <translation>クラウド側のグループに統合</translation>
    </message>
    <message>
        <source>Is renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>移行されない</translation>
    </message>
    <message>
        <source>it has %1 fields, and the first row has %2</source>
        <translation>フィールドが %1 個ですが、1 行目には %2 個あります</translation>
    </message>
    <message>
        <source>a quote is not closed from here on</source>
        <translation>ここから先の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>閉じる引用符の後ろにテキストがあります</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>no user of the table</source>
        <translation>表にないユーザーです</translation>
    </message>
    <message>
        <source>the user stands further up already</source>
        <translation>このユーザーは上の行にすでにあります</translation>
    </message>
    <message>
        <source>“%1” is no decision: account, nobody, or nothing</source>
        <translation>「%1」は決定として使えません。account、nobody、または空欄にしてください</translation>
    </message>
    <message>
        <source>the site has no account “%1”</source>
        <translation>サイトにアカウント「%1」はありません</translation>
    </message>
    <message>
        <source>account_id and “%1” are different accounts</source>
        <translation>account_id と「%1」は別のアカウントです</translation>
    </message>
    <message>
        <source>the decision is account, and none is named</source>
        <translation>決定は account ですが、アカウントが指定されていません</translation>
    </message>
    <message>
        <source>the accounts of the site are not known, so “%1” cannot be told</source>
        <translation>サイトのアカウントが不明なため、「%1」を特定できません</translation>
    </message>
    <message>
        <source>a deleted user has no address that could become “%1”</source>
        <translation>削除されたユーザーにはアドレスがないため、「%1」に変更できません</translation>
    </message>
    <message>
        <source>Jira Cloud refuses the address “%1”</source>
        <translation>Jira Cloud はアドレス「%1」を拒否します</translation>
    </message>
    <message>
        <source>the server has no such group</source>
        <translation>サーバーにそのようなグループはありません</translation>
    </message>
    <message>
        <source>the cloud has no group “%1”, and the import brings none of that name</source>
        <translation>クラウドにグループ「%1」はなく、インポートでもその名前のグループは作られません</translation>
    </message>
    <message>
        <source>the group stands further up already</source>
        <translation>このグループは上の行にすでにあります</translation>
    </message>
    <message>
        <source>Rows taken from the file: %1.</source>
        <translation>ファイルから読み込んだ行: %1。</translation>
    </message>
    <message>
        <source>Rows with a problem, which changed nothing: %1.</source>
        <translation>問題があり、何も変更しなかった行: %1。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>%1 行目、%2: %3。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>他 %1 件。</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>サーバーのユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account in the cloud</source>
        <translation>クラウドのアカウント</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>none is wanted</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Nobody, by hand</source>
        <translation>不要（手動）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The account has the same address.</source>
        <translation>アカウントのアドレスは同じです。</translation>
    </message>
    <message>
        <source>The account has the same address, as the organisation says; the site hides it.</source>
        <translation>組織の情報によると、アカウントのアドレスは同じです。サイトでは非表示になっています。</translation>
    </message>
    <message>
        <source>The account has the address that the mended copy will have.</source>
        <translation>アカウントのアドレスは、修正済みコピーでのアドレスと同じです。</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>アカウントは手動で選択されました。</translation>
    </message>
    <message>
        <source>The user has an account on the site.</source>
        <translation>このユーザーのアカウントはサイトにあります。</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation>アドレス非表示</translation>
    </message>
    <message>
        <source>hidden by the server</source>
        <translation>サーバーが非表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>対応付け済み</translation>
    </message>
    <message>
        <source>The import makes one</source>
        <translation>インポートで作成</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>アドレス重複</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>App or service</source>
        <translation>アプリまたはサービス</translation>
    </message>
    <message>
        <source>You decided that this user needs no account.</source>
        <translation>このユーザーにアカウントは不要と決定しました。</translation>
    </message>
    <message>
        <source>There is no account with this address; the import makes one for it.</source>
        <translation>このアドレスのアカウントはありません。インポートで作成されます。</translation>
    </message>
    <message>
        <source>Was invited, and has not signed in yet.</source>
        <translation>招待済みですが、まだサインインしていません。</translation>
    </message>
    <message>
        <source>There is no account, and none will come by itself: choose one, give the user an address that can be used, invite them, or say that nobody is wanted.</source>
        <translation>アカウントはなく、自動では作られません。アカウントを選ぶ、使えるアドレスをユーザーに設定する、招待する、または不要と指定してください。</translation>
    </message>
    <message>
        <source>Another user of the server has the same address. The import refuses both: give one of them another address.</source>
        <translation>サーバーの別のユーザーが同じアドレスを使っています。インポートは両方を拒否するため、どちらかに別のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The user is switched off on the server, and has no account.</source>
        <translation>このユーザーはサーバーで無効になっており、アカウントがありません。</translation>
    </message>
    <message>
        <source>The server has no such user any more; issues or comments still name them.</source>
        <translation>このユーザーはサーバーにもういませんが、課題やコメントに名前が残っています。</translation>
    </message>
    <message>
        <source>The user of an app, or of a service by the look of the name.</source>
        <translation>アプリのユーザー、または名前から見てサービスのユーザーです。</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>@ の前の名前が同じ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名前が類似</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>同じ単語</translation>
    </message>
    <message>
        <source>some words are the same</source>
        <translation>一部の単語が同じ</translation>
    </message>
    <message>
        <source>Not known: these users do not come from a backup, or it was read by an older Cloudward.</source>
        <translation>不明: これらのユーザーはバックアップからのものではないか、バックアップが古い Cloudward で読み込まれました。</translation>
    </message>
    <message>
        <source>Issues reported: %1</source>
        <translation>報告した課題: %1</translation>
    </message>
    <message>
        <source>Issues assigned: %1</source>
        <translation>担当する課題: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>ボード: %1</translation>
    </message>
    <message>
        <source>Users: %1.</source>
        <translation>ユーザー: %1。</translation>
    </message>
    <message>
        <source>The accounts of the site are not known yet, so nobody is matched.</source>
        <translation>サイトのアカウントがまだ不明なため、誰も対応付けられていません。</translation>
    </message>
    <message>
        <source>Matched with an account: %1.</source>
        <translation>アカウントに対応付け済み: %1。</translation>
    </message>
    <message>
        <source>The import will make an account for %1.</source>
        <translation>インポートでアカウントが作成されるユーザー: %1。</translation>
    </message>
    <message>
        <source>Invited, and not signed in yet: %1.</source>
        <translation>招待済みで未サインイン: %1。</translation>
    </message>
    <message>
        <source>Without an account after the import: %1.</source>
        <translation>インポート後にアカウントなし: %1。</translation>
    </message>
    <message>
        <source>Without an account: %1.</source>
        <translation>アカウントなし: %1。</translation>
    </message>
    <message>
        <source>Address used twice: %1; the import refuses those.</source>
        <translation>アドレス重複: %1。インポートはこれらを拒否します。</translation>
    </message>
    <message>
        <source>Switched off, and without an account: %1.</source>
        <translation>無効でアカウントなし: %1。</translation>
    </message>
    <message>
        <source>Deleted on the server: %1.</source>
        <translation>サーバーで削除済み: %1。</translation>
    </message>
    <message>
        <source>Apps and services: %1.</source>
        <translation>アプリとサービス: %1。</translation>
    </message>
    <message>
        <source>Nobody is wanted for %1.</source>
        <translation>アカウント不要: %1。</translation>
    </message>
    <message>
        <source>Proposals to look at: %1.</source>
        <translation>確認が必要な提案: %1。</translation>
    </message>
    <message>
        <source>New addresses: %1.</source>
        <translation>新しいアドレス: %1。</translation>
    </message>
</context>
<context>
    <name>cloudward::PhaseText</name>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>一覧を作成中</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>パック中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>cloudward::PlaceRow</name>
    <message>
        <source>The address of your cloud site is not known yet: give it in “Before you start”.</source>
        <translation>クラウド サイトのアドレスがまだ不明です。「始める前に」で入力してください。</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>手動の場合: %1</translation>
    </message>
    <message>
        <source>By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.</source>
        <translation>手動の場合: %1。アドレスが無効な場合はこの手順で進んでください。Atlassian はときどきこれらのページを移動します。</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanDialog</name>
    <message>
        <source>Plan of the migration</source>
        <translation>移行の計画</translation>
    </message>
    <message>
        <source>How long each step will take, by all that is known now. F2 or a double click changes how long it takes, who does it, and the notes; an empty time is the computed one.</source>
        <translation>現在わかっている情報に基づく、各ステップの所要時間の見込みです。所要時間、担当者、メモは、F2 キーまたはダブルクリックで変更できます。所要時間が空の場合は、計算値が使われます。</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>計画のステップ</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>書き込み済み: %1 と %2</translation>
    </message>
    <message>
        <source>&amp;Export the runbook</source>
        <translation>ランブックをエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>PDF を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>すべて完了しました。</translation>
    </message>
    <message>
        <source>What is left takes %1, and is done by %2 at the latest.</source>
        <translation>残りの作業の所要時間は %1、終了は遅くとも %2 です。</translation>
    </message>
    <message>
        <source>somebody has to be there</source>
        <translation>立ち会いが必要</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>ランブックを書き込み中</translation>
    </message>
</context>
<context>
    <name>cloudward::PlanModel</name>
    <message>
        <source>Size at most</source>
        <translation>最大サイズ</translation>
    </message>
</context>
<context>
    <name>cloudward::PlannedStepsModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Begins by</source>
        <translation>開始（最遅）</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>終了（最遅）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>cloudward::PostChecksPage</name>
    <message>
        <source>Proof: both sides compared</source>
        <translation>証拠: 両側の比較</translation>
    </message>
    <message>
        <source>Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in them, attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.</source>
        <translation>Cloudward はサイトを読み取り、バックアップと並べて比較します。対象は、プロジェクト、課題、ユーザー、グループとそのメンバー、無作為に抽出した %1 件の課題の添付ファイル（名前とサイズ）、プロジェクトの画像です。何も変更しません。</translation>
    </message>
    <message>
        <source>Compare the attachments of &amp;all issues; takes a call for each issue</source>
        <translation>すべての課題の添付ファイルを比較（課題ごとに呼び出し 1 回）(&amp;A)</translation>
    </message>
    <message>
        <source>Counts in the backup and in the cloud</source>
        <translation>バックアップとクラウドの件数</translation>
    </message>
    <message>
        <source>What only you can see</source>
        <translation>ご自身でしか確認できないもの</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who saw to what, and the journal. It holds names of users and groups, but no passwords or keys.</source>
        <translation>HTML ファイルと、同じ内容の PDF です。決定、確認、件数、除外されたもの、誰が何を担当したか、操作記録がすべて入ります。ユーザーとグループの名前は含みますが、パスワードとキーは含みません。</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>レポートを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>PDF を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Written: %1 and %2</source>
        <translation>書き込み済み: %1 と %2</translation>
    </message>
    <message>
        <source>Set the cloud beside the backup, look at what no program can judge, and keep a report.</source>
        <translation>クラウドをバックアップと並べて比較し、プログラムが判断できないものを確認し、レポートを残します。</translation>
    </message>
    <message>
        <source>Compare both sides first.</source>
        <translation>先に両側を比較してください。</translation>
    </message>
    <message>
        <source>Still to look at: %1. Tick each when you are content with it.</source>
        <translation>未確認: %1。納得したら、それぞれにチェックを付けてください。</translation>
    </message>
    <message>
        <source>You have looked at everything.</source>
        <translation>すべて確認しました。</translation>
    </message>
    <message>
        <source>The list of what is missing could not be written. %1</source>
        <translation>不足しているものの一覧を書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>All that is missing, a line each: %1</source>
        <translation>不足しているものすべて（1 行に 1 つ）: %1</translation>
    </message>
    <message>
        <source>&amp;Compare both sides</source>
        <translation>両側を比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare once more</source>
        <translation>もう一度比較(&amp;C)</translation>
    </message>
    <message>
        <source>There is no audited backup to compare with. Audit it in step 2.</source>
        <translation>比較できる検査済みのバックアップがありません。ステップ 2 で検査してください。</translation>
    </message>
    <message>
        <source>Connect to the cloud site in “Before you start”, and Cloudward counts for you.</source>
        <translation>「始める前に」でクラウド サイトに接続すると、Cloudward が代わりに数えます。</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ. Counts catch up some minutes after an import: compare once more. What is still missing then is named in its row.</source>
        <translation>%2 行中 %1 行が異なります。件数はインポート後、数分で追いつきます。もう一度比較してください。それでも不足しているものは、各行に示されます。</translation>
    </message>
    <message>
        <source>Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.</source>
        <translation>相違はありません。外からわからないもの（%2 行中 %1 行）は、ご自身で確認してください。</translation>
    </message>
    <message>
        <source>All %1 rows are equal on both sides.</source>
        <translation>%1 行すべてが両側で一致しています。</translation>
    </message>
    <message>
        <source>%1 and %2 more, all of them in the list below</source>
        <translation>%1 と他 %2 件（下の一覧にすべてあります）</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1、不足: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>row, how it was found</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>両側を比較中</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込み中</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>結果の確認</translation>
    </message>
</context>
<context>
    <name>cloudward::Presenter</name>
    <message>
        <source>Names are being masked. Everything is shown in a moment.</source>
        <translation>名前を伏せています。まもなくすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>cloudward::PresenterStrip</name>
    <message>
        <source>Presenter mode</source>
        <translation>プレゼンター モード</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>このページをテキストでコピー</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End presenter mode</source>
        <translation>プレゼンター モードを終了</translation>
    </message>
    <message>
        <source>End presenter mode (F8)</source>
        <translation>プレゼンター モードを終了 (F8)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: this step is complete, press Next</source>
        <translation>現在: このステップは完了です。「次へ」を押してください</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Now: this step is complete</source>
        <translation>現在: このステップは完了です</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Put it fi&amp;rst</source>
        <translation>先頭に置く(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Projects are packed in this order. Take a tick away (Space) to leave a project&apos;s attachments out.</source>
        <translation>プロジェクトはこの順にパックされます。チェックを外すと（Space）、そのプロジェクトの添付ファイルは除外されます。</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1, of them left out: %L2</source>
        <translation>プロジェクト(&amp;J): %L1、うち除外: %L2</translation>
    </message>
    <message>
        <source>Pro&amp;jects: %L1</source>
        <translation>プロジェクト(&amp;J): %L1</translation>
    </message>
    <message>
        <source>Left out: %L1 files, %2. Their issues arrive without attachments.</source>
        <translation>除外: ファイル %L1 個、%2。その課題は添付ファイルなしで移行されます。</translation>
    </message>
</context>
<context>
    <name>cloudward::ProjectsModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1、除外</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>cloudward::ProxyFold</name>
    <message>
        <source>How this computer reaches the networ&amp;k</source>
        <translation>このコンピューターのネットワーク接続方法(&amp;K)</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings</source>
        <translation>システムのプロキシ設定に従う</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>プロキシを使わず直接接続</translation>
    </message>
    <message>
        <source>By this proxy</source>
        <translation>このプロキシを使う</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Its user, &amp;if it asks for one</source>
        <translation>ユーザー名（求められる場合）(&amp;I)</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>プロキシ: なし</translation>
    </message>
    <message>
        <source>Proxy: the system&apos;s</source>
        <translation>プロキシ: システムの設定</translation>
    </message>
</context>
<context>
    <name>cloudward::PublicSharesSqlFold</name>
    <message>
        <source>All public filters and dashboards at once, by SQL</source>
        <translation>公開されたフィルターとダッシュボードをすべて SQL で一括処理</translation>
    </message>
    <message>
        <source>This changes data in Jira&apos;s database. Cloudward only shows it and never runs it.</source>
        <translation>これは Jira のデータベースのデータを変更します。Cloudward は表示するだけで、実行することはありません。</translation>
    </message>
    <message>
        <source>It takes “public” from every filter and dashboard that anybody may see without signing in, and shares them with everybody who has signed in instead; the System Dashboard is among them. There is no way back but your backup: the statement does not keep which ones were public.</source>
        <translation>サインインせずに誰でも見られるすべてのフィルターとダッシュボードから「公開」を外し、代わりにサインイン済みの全員と共有します。システム ダッシュボードも含まれます。元に戻す手段はバックアップだけです。どれが公開だったかは、この文では記録されません。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>if Jira&apos;s tables are in one: public, jiraschema, …</source>
        <translation>Jira のテーブルがスキーマ内にある場合: public、jiraschema、…</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>First count what would be changed. This is harmless:</source>
        <translation>まず、変更される数を数えます。これは無害です:</translation>
    </message>
    <message>
        <source>SQL that counts public shares</source>
        <translation>公開共有を数える SQL</translation>
    </message>
    <message>
        <source>Copy the countin&amp;g SQL</source>
        <translation>数える SQL をコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Back the database up.</source>
        <translation>データベースをバックアップします。</translation>
    </message>
    <message>
        <source>Stop Jira, so that it does not write what it still has in memory.</source>
        <translation>Jira を停止し、まだメモリにある内容を書き込まないようにします。</translation>
    </message>
    <message>
        <source>Run the statement below as a user who may write.</source>
        <translation>書き込み権限のあるユーザーとして、下の文を実行します。</translation>
    </message>
    <message>
        <source>Start Jira, and rebuild its search index where filters or dashboards still show as public (that this is enough is an assumption).</source>
        <translation>Jira を起動し、フィルターやダッシュボードがまだ公開と表示される箇所では検索インデックスを再作成します（これで足りるというのは推測です）。</translation>
    </message>
    <message>
        <source>Make the backup for the cloud after that.</source>
        <translation>クラウド用のバックアップは、その後に作成してください。</translation>
    </message>
    <message>
        <source>SQL that changes public shares</source>
        <translation>公開共有を変更する SQL</translation>
    </message>
    <message>
        <source>Copy the changing S&amp;QL</source>
        <translation>変更する SQL をコピー(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>cloudward::RejoinPage</name>
    <message>
        <source>you are not in it</source>
        <translation>所属していません</translation>
    </message>
    <message>
        <source>you are in it</source>
        <translation>所属しています</translation>
    </message>
    <message>
        <source>only an organisation administrator can give it</source>
        <translation>組織管理者だけが追加できます</translation>
    </message>
    <message>
        <source>has not arrived in the cloud</source>
        <translation>クラウドに届いていません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, now %2: %3</source>
        <translation>%1、現在は %2: %3</translation>
    </message>
    <message>
        <source>%1: refused. Only a site or organisation administrator may add people to it; and where a group comes from an identity provider, it can be changed there alone.</source>
        <translation>%1: 拒否されました。追加できるのはサイト管理者または組織管理者だけです。ID プロバイダーから来たグループは、そちらでしか変更できません。</translation>
    </message>
    <message>
        <source>%1: the site no longer finds the group, or does not let your account see it. Look up your groups once more.</source>
        <translation>%1: サイトでグループが見つからないか、お使いのアカウントでは見られません。グループをもう一度調べてください。</translation>
    </message>
    <message>
        <source>Could not be added: %1. %2</source>
        <translation>追加できませんでした: %1。%2</translation>
    </message>
    <message>
        <source>The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or its organisation: if you need one, an organisation administrator gives it at admin.atlassian.com.</source>
        <translation>次のものはインポートされず、あなたの追加も Cloudward では行いません: %1。サイトまたはその組織を管理するグループのため、必要な場合は組織管理者が admin.atlassian.com で追加します。</translation>
    </message>
    <message>
        <source>Your groups on the server</source>
        <translation>サーバーでのあなたのグループ</translation>
    </message>
    <message>
        <source>Your former groups</source>
        <translation>以前のグループ</translation>
    </message>
    <message>
        <source>The server could not be asked, so these are the groups in the backup. %1</source>
        <translation>サーバーに問い合わせできなかったため、バックアップのグループです。%1</translation>
    </message>
    <message>
        <source>On the server you were in no group, so there is nothing to add.</source>
        <translation>サーバーではどのグループにも属していなかったため、追加するものはありません。</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>または手動で行う</translation>
    </message>
    <message>
        <source>Open the &amp;administration</source>
        <translation>管理画面を開く(&amp;A)</translation>
    </message>
    <message>
        <source>Choose your site if there are several, then “Users” and your own profile, and add the groups there; or open each group under “Groups” and add yourself as a member.</source>
        <translation>複数ある場合は自分のサイトを選び、「Users」で自分のプロフィールを開いてグループを追加します。または「Groups」で各グループを開き、自分をメンバーとして追加します。</translation>
    </message>
    <message>
        <source>I am in all the &amp;groups that I need</source>
        <translation>必要なすべてのグループに入っています(&amp;G)</translation>
    </message>
    <message>
        <source>As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.</source>
        <translation>安全のため、インポートでは実行した人のグループが引き継がれません。ここで自分のグループに戻ります。</translation>
    </message>
    <message>
        <source>Look up your groups, or tick that you are in all that you need.</source>
        <translation>グループを調べるか、必要なグループすべてに入っていることを示すチェックを付けてください。</translation>
    </message>
    <message>
        <source>You are not in %1 of your groups yet.</source>
        <translation>まだ %1 個のグループに入っていません。</translation>
    </message>
    <message>
        <source>Your name on the server is not known. Give it in “Before you start”, or go by hand.</source>
        <translation>サーバーでのあなたの名前が不明です。「始める前に」で入力するか、手動で進めてください。</translation>
    </message>
    <message>
        <source>On the server you are &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>サーバーでのあなた: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Look up once more</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look up my groups</source>
        <translation>自分のグループを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Add me to the &amp;ticked groups (%1)</source>
        <translation>チェックしたグループに自分を追加（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>Looking up your groups</source>
        <translation>グループを調べています</translation>
    </message>
    <message>
        <source>Adding you to your groups</source>
        <translation>自分をグループに追加しています</translation>
    </message>
    <message>
        <source>Added, and the site shows it: %1.</source>
        <translation>追加され、サイトに表示されました: %1。</translation>
    </message>
    <message>
        <source>Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.</source>
        <translation>受け付けられましたが、サイトにはまだ表示されません: %1。数分後にグループをもう一度調べてください。</translation>
    </message>
    <message>
        <source>Add yourself to your groups again</source>
        <translation>自分をグループに再追加</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderDialog</name>
    <message>
        <source>Files on %1</source>
        <translation>%1 上のファイル</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>What is in the folder</source>
        <translation>フォルダーの内容</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cloudward::RemoteFolderModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>cloudward::RowChooser</name>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>次のいずれかの可能性があります:</translation>
    </message>
</context>
<context>
    <name>cloudward::SecurityKeyDialog</name>
    <message>
        <source>Security key</source>
        <translation>セキュリティ キー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>セキュリティ キーの PIN</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Which account of %1?</source>
        <translation>%1 のどのアカウントですか?</translation>
    </message>
    <message>
        <source>%1 asks for your security key. Its PIN, please (tries left: %2):</source>
        <translation>%1 がセキュリティ キーを求めています。PIN を入力してください（残り %2 回）:</translation>
    </message>
    <message>
        <source>Touch your security key now.</source>
        <translation>セキュリティ キーに触れてください。</translation>
    </message>
    <message>
        <source>%1 and your security key did not come together. Try again, or sign in in another way.</source>
        <translation>%1 とセキュリティ キーの連携に失敗しました。もう一度試すか、別の方法でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>cloudward::ServerCard</name>
    <message>
        <source>Jira Server or Data Center</source>
        <translation>Jira Server または Data Center</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name of a Jira system administrator</source>
        <translation>Jira システム管理者のユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>or a personal access token, with no user name</source>
        <translation>または個人用アクセス トークン（ユーザー名は不要）</translation>
    </message>
    <message>
        <source>Connect to the &amp;server</source>
        <translation>サーバーに接続(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;login page</source>
        <translation>ログイン ページを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Give the password, or a personal access token.</source>
        <translation>パスワードまたは個人用アクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>This is no address. It should look like https://jira.example.com.</source>
        <translation>アドレスではありません。https://jira.example.com のような形式です。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the password can be read on the way.</source>
        <translation>接続が暗号化されていません。パスワードが途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser. Open the login page, sign in there once, and connect again here. Cloudward does not try by itself.</source>
        <translation>Jira はこのサインインをロックしました。ブラウザーで画像パズル (CAPTCHA) を解くまで解除されません。ログイン ページを開いて一度サインインし、ここで接続し直してください。Cloudward は自動では試行しません。</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>administrator, not system administrator</source>
        <translation>管理者（システム管理者ではない）</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>管理者ではない</translation>
    </message>
    <message>
        <source>Jira %1, “%2”.</source>
        <translation>Jira %1、「%2」。</translation>
    </message>
    <message>
        <source>Jira %1 (%2), “%3”.</source>
        <translation>Jira %1 (%2)、「%3」。</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>%1 としてサインイン済み（%2）。</translation>
    </message>
    <message>
        <source>%1: %L2 users of the %L3 that are licensed.</source>
        <translation>%1: ライセンスの %L3 ユーザー中 %L2 ユーザー。</translation>
    </message>
    <message>
        <source>%1: %L2 users, licensed without a limit.</source>
        <translation>%1: %L2 ユーザー、ライセンスは無制限。</translation>
    </message>
    <message>
        <source>The server&apos;s clock stands at %1.</source>
        <translation>サーバーの時計は %1 です。</translation>
    </message>
</context>
<context>
    <name>cloudward::SftpForm</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>そこでのユーザー名</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>そこのフォルダー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>or the passphrase of the key</source>
        <translation>または鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>empty: your SSH agent, then your usual keys</source>
        <translation>空欄の場合: SSH エージェント、次に通常の鍵</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>The password is kept in this system&apos;s keychain, never in Cloudward&apos;s files.</source>
        <translation>パスワードはこのシステムのキーチェーンに保存され、Cloudward のファイルには保存されません。</translation>
    </message>
    <message>
        <source>The password is kept in memory only and is gone when Cloudward closes.</source>
        <translation>パスワードはメモリ内にのみ保持され、Cloudward を閉じると消えます。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cloudward::SitePane</name>
    <message>
        <source>Back to the &amp;guide</source>
        <translation>ガイドに戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Load anew</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Use your &amp;own browser</source>
        <translation>自分のブラウザーを使う(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cloudward::SqlText</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>cloudward::StartDialog</name>
    <message>
        <source>From Jira Server or Data Center to Jira Cloud</source>
        <translation>Jira Server または Data Center から Jira Cloud へ</translation>
    </message>
    <message>
        <source>A migration is kept in one file. It is saved as you go, so you may stop at any time and go on where you were. Passwords and tokens are never in it.</source>
        <translation>移行は 1 つのファイルに保存されます。作業しながら保存されるため、いつでも中断して続きから再開できます。パスワードとトークンが保存されることはありません。</translation>
    </message>
    <message>
        <source>Go &amp;on with %1</source>
        <translation>%1 を続ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>新しい移行(&amp;N)</translation>
    </message>
    <message>
        <source>Choose where its file is kept.</source>
        <translation>ファイルの保存場所を選びます。</translation>
    </message>
    <message>
        <source>O&amp;pen a migration</source>
        <translation>移行を開く(&amp;P)</translation>
    </message>
    <message>
        <source>One that was begun before, here or on another machine.</source>
        <translation>以前に開始したもの（このコンピューターまたは別のコンピューター）。</translation>
    </message>
    <message>
        <source>P&amp;ractise first</source>
        <translation>まず練習する(&amp;R)</translation>
    </message>
    <message>
        <source>All steps on a made-up company on this machine. Nothing real is touched.</source>
        <translation>このコンピューター上の架空の会社で全ステップを行います。実際のものには一切触れません。</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新しい移行</translation>
    </message>
    <message>
        <source>Migrations (*.cloudward)</source>
        <translation>移行 (*.cloudward)</translation>
    </message>
    <message>
        <source>Open a migration</source>
        <translation>移行を開く</translation>
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
        <translation>BigPicture %1/5</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Optional, %1, %2</source>
        <comment>title, state</comment>
        <translation>任意、%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Step %1, optional, %2, %3</source>
        <translation>ステップ %1、任意、%2、%3</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>ステップ %1、%2、%3</translation>
    </message>
</context>
<context>
    <name>cloudward::StepRail</name>
    <message>
        <source>To do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>cloudward::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>サポート用の資料一式</translation>
    </message>
    <message>
        <source>This is what would be handed out, file by file: without passwords and keys, with people and addresses masked. Look through it before you give it to anybody.</source>
        <translation>渡すことになる内容を、ファイルごとに示します。パスワードとキーは含まれず、人とアドレスはマスクされています。誰かに渡す前に、内容に目を通してください。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Save as ZIP …</source>
        <translation>ZIP で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート用の資料一式を保存</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::Timeline</name>
    <message>
        <source>as it was</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>cloudward::WebPage</name>
    <message>
        <source>%1 asks for a password outside of its page, which is not done here. Use your own browser.</source>
        <translation>%1 がページの外でパスワードを求めていますが、ここでは対応していません。自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The page has stopped working. Load it again.</source>
        <translation>ページが動作を停止しました。再読み込みしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2 The page is not shown.</source>
        <translation>%1 の証明書は信頼されていません: %2 ページは表示しません。</translation>
    </message>
</context>
<context>
    <name>cloudward::WebSiteBrowser</name>
    <message>
        <source>%1 cannot be reached (%2). See whether this computer is online, and load the page again.</source>
        <translation>%1 に接続できません（%2）。このコンピューターがオンラインか確認し、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>This page hands out a file, which is not taken here. Use your own browser for it.</source>
        <translation>このページはファイルを渡そうとしていますが、ここでは受け取れません。自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The download has stopped (%1). Press Download on the page once more.</source>
        <translation>ダウンロードが停止しました（%1）。ページの Download をもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>All steps are done. The document keeps what was found and done.</source>
        <translation>すべてのステップが完了しました。ファイルには、検出事項と実行内容が残ります。</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>続行する前に: %1</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>次のステップ: %1</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowHeader</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the help for this step (F1)</source>
        <translation>このステップのヘルプを表示または非表示 (F1)</translation>
    </message>
</context>
<context>
    <name>cloudward::WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>Presenter mode, the plan, help for your support, language and looks</source>
        <translation>プレゼンター モード、計画、サポート用の資料、言語と外観</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>プレゼンター モード(&amp;P)</translation>
    </message>
    <message>
        <source>For a shared screen: names, addresses and tokens are masked, and the text is larger</source>
        <translation>画面共有用: 名前、アドレス、トークンを隠し、文字を大きくします</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>このページをテキストでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;lan of the migration …</source>
        <translation>移行の計画(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Bundle for the support …</source>
        <translation>サポート用の資料一式(&amp;B)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>外観(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>配色をシステムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイ コントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字サイズ %1 %</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>コントラストをシステムに合わせる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>通常のコントラスト(&amp;U)</translation>
    </message>
</context>
<context>
    <name>cloudward::WizardWindow</name>
    <message>
        <source>Stop and close?</source>
        <translation>停止して閉じますか?</translation>
    </message>
    <message>
        <source>Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.</source>
        <translation>実行中の処理: %1。安全な時点で停止し、完了した分は次回のために残ります。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>閉じない(&amp;K)</translation>
    </message>
    <message>
        <source>Step %1 of 8, and step %2 of 5 of BigPicture</source>
        <translation>ステップ %1/8、BigPicture のステップ %2/5</translation>
    </message>
    <message>
        <source>Step %1 of 8, optional</source>
        <translation>ステップ %1/8、任意</translation>
    </message>
    <message>
        <source>Step %1 of 8</source>
        <translation>ステップ %1/8</translation>
    </message>
    <message>
        <source>BigPicture, step %1 of 5</source>
        <translation>BigPicture、ステップ %1/5</translation>
    </message>
    <message>
        <source>Before the eight steps</source>
        <translation>8 つのステップの前</translation>
    </message>
    <message>
        <source>Beside the eight steps, optional</source>
        <translation>8 つのステップとは別、任意</translation>
    </message>
    <message>
        <source>BigPicture, after its five steps</source>
        <translation>BigPicture、5 つのステップの後</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation>保存されていません: %1 %2</translation>
    </message>
    <message>
        <source>%1 (practice) - Cloudward</source>
        <translation>%1（練習） - Cloudward</translation>
    </message>
    <message>
        <source>%1 - Cloudward</source>
        <translation>%1 - Cloudward</translation>
    </message>
    <message>
        <source>Before you can go on: %1</source>
        <translation>続行する前に: %1</translation>
    </message>
    <message>
        <source>Copied. Names and addresses are masked.</source>
        <translation>コピーしました。名前とアドレスはマスクされています。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Preparing the practice company</source>
        <translation>練習用の会社を準備中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Takes a Jira administrator from Jira Server or Data Center to Jira Cloud.</source>
        <translation>Jira 管理者を Jira Server または Data Center から Jira Cloud へ案内します。</translation>
    </message>
    <message>
        <source>Try everything on a made-up company; nothing real is touched.</source>
        <translation>架空の会社で全体を試します。実際のものには一切触れません。</translation>
    </message>
    <message>
        <source>Walk all steps of the practice by itself and leave pictures in DIR.</source>
        <translation>練習の全ステップを自動で実行し、画像を DIR に残します。</translation>
    </message>
    <message>
        <source>A migration (.cloudward) to open or make.</source>
        <translation>開く、または作成する移行 (.cloudward)。</translation>
    </message>
    <message>
        <source>The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode.</source>
        <translation>同様に実行し、さらに各ページの画像をライト、ダーク、ドイツ語、日本語、大きな文字、プレゼンター モードで残します。</translation>
    </message>
</context>
</TS>
