<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutPage</name>
    <message>
        <source>Twinspan %1</source>
        <translation>Twinspan %1</translation>
    </message>
    <message>
        <source>Connects two issue trackers and keeps chosen issues in step.</source>
        <translation>Verbindet zwei Vorgangssysteme und hält ausgewählte Vorgänge im Gleichschritt.</translation>
    </message>
    <message>
        <source>Twinspan is free software under the Apache License 2.0. What it is made of has these licences:</source>
        <translation>Twinspan ist freie Software unter der Apache-Lizenz 2.0. Seine Bestandteile haben diese Lizenzen:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>AcceptFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Ein früherer Schritt ist noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Neither the node of “%1” nor this one can be reached by the other.</source>
        <translation>Weder der Knoten von „%1“ noch dieser ist für den anderen erreichbar.</translation>
    </message>
    <message>
        <source>One of the two must run where the other can call it: start it there with a public address (serve --public-url), and make a new invitation.</source>
        <translation>Einer der beiden muss dort laufen, wo der andere ihn anrufen kann: Starten Sie ihn dort mit einer öffentlichen Adresse (serve --public-url) und erstellen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>The invitation is for a connection that this node has with somebody else.</source>
        <translation>Die Einladung gilt für eine Verbindung, die dieser Knoten mit jemand anderem hat.</translation>
    </message>
    <message>
        <source>Ask for a new invitation. If this one should have been good, tell the people who gave it to you: it may be forged.</source>
        <translation>Bitten Sie um eine neue Einladung. Hätte diese gelten sollen, sagen Sie es denen, die sie Ihnen gegeben haben: Sie kann gefälscht sein.</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Ja, ich habe Administratorrechte</translation>
    </message>
    <message>
        <source>Next you sign in there, and Twinspan asks the tracker whether you are an administrator.</source>
        <translation>Als Nächstes melden Sie sich dort an, und Twinspan fragt das System, ob Sie Administrator sind.</translation>
    </message>
    <message>
        <source>You choose the project of that side, too, and the connection stands at once.</source>
        <translation>Sie wählen auch das Projekt jener Seite, und die Verbindung steht sofort.</translation>
    </message>
    <message>
        <source>Twinspan on this computer then works for both sides.</source>
        <translation>Twinspan auf diesem Computer arbeitet dann für beide Seiten.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>N&amp;ein, ich habe keine Administratorrechte</translation>
    </message>
    <message>
        <source>You get an invitation code for the administrator there.</source>
        <translation>Sie erhalten einen Einladungscode für den dortigen Administrator.</translation>
    </message>
    <message>
        <source>They accept it in their own Twinspan; neither side sees the other&apos;s sign-in.</source>
        <translation>Er nimmt ihn in seinem eigenen Twinspan an; keine Seite sieht die Anmeldung der anderen.</translation>
    </message>
    <message>
        <source>Until then the connection is listed as Pending.</source>
        <translation>Bis dahin steht die Verbindung als „Ausstehend“ in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>Verbindung &amp;einleiten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Are you an administrator of %1 at %2?</source>
        <translation>Sind Sie Administrator von %1 unter %2?</translation>
    </message>
</context>
<context>
    <name>AttachmentFetchTexts</name>
    <message>
        <source>The bytes of an attachment arrived damaged, twice.</source>
        <translation>Die Daten eines Anhangs sind zweimal beschädigt angekommen.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist.</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>er ist größer als %1</translation>
    </message>
    <message>
        <source>The other side was still reading it from its tracker after %1 hours.</source>
        <translation>Die andere Seite las ihn nach %1 Stunden noch immer aus ihrem Tracker.</translation>
    </message>
</context>
<context>
    <name>AttachmentSource</name>
    <message>
        <source>The bytes of “%1” can&apos;t be kept on this computer.</source>
        <translation>Die Daten von „%1“ lassen sich auf diesem Computer nicht speichern.</translation>
    </message>
    <message>
        <source>Check the free space of its disk.</source>
        <translation>Prüfen Sie, ob auf seinem Datenträger noch Platz ist.</translation>
    </message>
    <message>
        <source>The attachment that was asked for is not under sync.</source>
        <translation>Der angefragte Anhang wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>The tracker does not give “%1” as long as it says that it is.</source>
        <translation>Das System liefert „%1“ nicht so lang, wie es selbst angibt.</translation>
    </message>
    <message>
        <source>See whether the file can be opened there.</source>
        <translation>Sehen Sie nach, ob sich die Datei dort öffnen lässt.</translation>
    </message>
</context>
<context>
    <name>BrowserSignInTexts</name>
    <message>
        <source>%1 did not let Twinspan in. It says: “%2”.</source>
        <translation>%1 hat Twinspan nicht hereingelassen. Es meldet: „%2“.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 whether Twinspan may sign in there, then begin again.</source>
        <translation>Fragen Sie jemanden, der %1 verwaltet, ob Twinspan sich dort anmelden darf, und beginnen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy the co&amp;de</source>
        <translation>Co&amp;de kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser on this computer.</source>
        <translation>Die Adresse ist in der Zwischenablage. Fügen Sie sie in einen Browser auf diesem Rechner ein.</translation>
    </message>
    <message>
        <source>The code is in the clipboard. Paste it into the page.</source>
        <translation>Der Code ist in der Zwischenablage. Fügen Sie ihn in die Seite ein.</translation>
    </message>
    <message>
        <source>The sign-in page is being opened in your browser.</source>
        <translation>Die Anmeldeseite wird in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite.</translation>
    </message>
    <message>
        <source>Code to type into the page: %1</source>
        <translation>Code, der auf der Seite einzugeben ist: %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser, on this computer or another.</source>
        <translation>Die Adresse ist in der Zwischenablage. Fügen Sie sie in einen Browser ein, auf diesem Rechner oder einem anderen.</translation>
    </message>
    <message>
        <source>Sign in there, and allow the access. Twinspan goes on by itself when you are done there, and waits for a few minutes. Did no page open? Copy its address into a browser on this computer.</source>
        <translation>Melden Sie sich dort an und erlauben Sie den Zugriff. Twinspan macht von selbst weiter, wenn Sie dort fertig sind, und wartet einige Minuten. Hat sich keine Seite geöffnet? Kopieren Sie ihre Adresse in einen Browser auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Sign in there, type the code below, and allow the access. Twinspan goes on by itself when you are done there. Any browser will do, on this computer or another. The code is good for a few minutes.</source>
        <translation>Melden Sie sich dort an, geben Sie den Code von unten ein und erlauben Sie den Zugriff. Twinspan macht von selbst weiter, wenn Sie dort fertig sind. Jeder Browser geht, auf diesem Rechner oder einem anderen. Der Code gilt einige Minuten.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>BusySign</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>How often it is asked</source>
        <translation>Wie oft gefragt wird</translation>
    </message>
    <message>
        <source>It is as&amp;ked what changed:</source>
        <translation>Nach Änderungen wird &amp;gefragt:</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>How changes of “%1” are found</source>
        <translation>Wie Änderungen in „%1“ gefunden werden</translation>
    </message>
    <message>
        <source>as usual (every 15 seconds)</source>
        <comment>is asked</comment>
        <translation>wie üblich (alle 15 Sekunden)</translation>
    </message>
    <message>
        <source>every 5 seconds</source>
        <comment>is asked</comment>
        <translation>alle 5 Sekunden</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <comment>is asked</comment>
        <translation>alle 30 Sekunden</translation>
    </message>
    <message>
        <source>every minute</source>
        <comment>is asked</comment>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <comment>is asked</comment>
        <translation>alle 5 Minuten</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <comment>is asked</comment>
        <translation>alle 15 Minuten</translation>
    </message>
    <message>
        <source>every %1 seconds</source>
        <comment>is asked</comment>
        <translation>alle %1 Sekunden</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>Gilt ab jetzt.</translation>
    </message>
    <message>
        <source>After quiet hours it is asked less often.</source>
        <translation>Nach ruhigen Stunden wird seltener gefragt.</translation>
    </message>
    <message>
        <source>A webhook makes it faster: “%1” may call this address when something changes there, and is then asked at once.</source>
        <translation>Ein Webhook macht es schneller: „%1“ darf diese Adresse anrufen, wenn sich dort etwas ändert; dann wird sofort gefragt.</translation>
    </message>
</context>
<context>
    <name>Chunks</name>
    <message>
        <source>The other side sent a piece of an attachment that is unusable.</source>
        <translation>Die andere Seite hat ein unbrauchbares Stück eines Anhangs gesendet.</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Go on syncing while the window is closed?</source>
        <translation>Bei geschlossenem Fenster weiter synchronisieren?</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on, with an icon in the tray that brings the window back.</source>
        <translation>Im Hintergrund läuft Twinspan weiter, mit einem Symbol in der Kontrollleiste, das das Fenster zurückholt.</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on without a window; starting it again brings the window back.</source>
        <translation>Im Hintergrund läuft Twinspan ohne Fenster weiter; ein erneuter Start holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>If it stops, nothing is lost: what is under way goes on at the next start. Until then nothing arrives and nothing is sent.</source>
        <translation>Wenn es anhält, geht nichts verloren: Was gerade läuft, geht beim nächsten Start weiter. Bis dahin kommt nichts an und wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Twinspan asks this once. You can change it under Settings.</source>
        <translation>Twinspan fragt das nur einmal. Unter „Einstellungen“ lässt es sich ändern.</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Im &amp;Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Keep the window &amp;open</source>
        <translation>Fenster &amp;offen lassen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Paste the invitation code that you were given. Line breaks and the text of a mail around it do no harm.</source>
        <translation>Fügen Sie den Einladungscode ein, den Sie erhalten haben. Zeilenumbrüche und der Text einer E-Mail darum herum stören nicht.</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Einladungscode</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>“%1” invites you.</source>
        <translation>„%1“ lädt Sie ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Their tracker:</source>
        <translation>Dortiges System:</translation>
    </message>
    <message>
        <source>Their project:</source>
        <translation>Dortiges Projekt:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Läuft ab:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Sicherheitsphrase:</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Twinspan-Einladungen (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for an invitation.</source>
        <translation>%1 ist zu groß für eine Einladung.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>With your confirmation the connection is set up on both sides. No issue is synced by that: you start each sync yourself.</source>
        <translation>Mit Ihrer Bestätigung wird die Verbindung auf beiden Seiten eingerichtet. Dadurch wird noch kein Vorgang synchronisiert: Das starten Sie jeweils selbst.</translation>
    </message>
    <message>
        <source>Invited by:</source>
        <translation>Eingeladen von:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Sicherheitsphrase:</translation>
    </message>
    <message>
        <source>Their side:</source>
        <translation>Andere Seite:</translation>
    </message>
    <message>
        <source>Your side:</source>
        <translation>Ihre Seite:</translation>
    </message>
</context>
<context>
    <name>ConnectionDeskTexts</name>
    <message>
        <source>%1 has no twin on this connection.</source>
        <translation>%1 hat auf dieser Verbindung keinen Zwilling.</translation>
    </message>
    <message>
        <source>The list of issues shows the pairs of each connection.</source>
        <translation>Die Liste der Vorgänge zeigt die Paare jeder Verbindung.</translation>
    </message>
    <message>
        <source>“%1” waits for the other side to accept.</source>
        <translation>„%1“ wartet darauf, dass die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>Revoke its invitation if it is not wanted any more.</source>
        <translation>Ziehen Sie die Einladung zurück, wenn Sie die Verbindung nicht mehr wollen.</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vorgänge</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>“%1” has deactivated this connection on its side.</source>
        <translation>„%1“ hat diese Verbindung auf der eigenen Seite deaktiviert.</translation>
    </message>
    <message>
        <source>Ask the people there to activate it.</source>
        <translation>Bitten Sie die andere Seite, sie zu aktivieren.</translation>
    </message>
    <message>
        <source>Changes are kept here, and travel when it is active again.</source>
        <translation>Änderungen werden hier aufbewahrt und übertragen, sobald die Verbindung wieder aktiv ist.</translation>
    </message>
    <message>
        <source>“%1” has deleted this connection on its side.</source>
        <translation>„%1“ hat diese Verbindung auf der eigenen Seite gelöscht.</translation>
    </message>
    <message>
        <source>Delete it here, too, or connect again with a new invitation.</source>
        <translation>Löschen Sie sie auch hier, oder stellen Sie sie mit einer neuen Einladung wieder her.</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; nothing is kept in step any more.</source>
        <translation>Die Vorgänge bleiben auf beiden Seiten, wie sie sind; nichts wird mehr im Gleichschritt gehalten.</translation>
    </message>
    <message>
        <source>Too much of what was sent over this connection is still waiting to be written.</source>
        <translation>Zu viel von dem, was über diese Verbindung kam, wartet noch darauf, geschrieben zu werden.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Until it has become less, the rest is kept where it comes from.</source>
        <translation>Bis es weniger ist, bleibt der Rest dort, wo er herkommt.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>Einladung &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbindung &amp;einleiten</translation>
    </message>
    <message>
        <source>&amp;Sync an issue</source>
        <translation>Vorgang &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Deac&amp;tivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Configuration: %1.</source>
        <translation>Konfiguration: %1.</translation>
    </message>
    <message>
        <source>It waits until the other side accepts the invitation below.</source>
        <translation>Sie wartet, bis die andere Seite die Einladung unten annimmt.</translation>
    </message>
    <message>
        <source>It waits until the other side&apos;s Twinspan calls, or its invitation is not valid any more.</source>
        <translation>Sie wartet, bis das Twinspan der anderen Seite anruft, oder ihre Einladung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Both sides are connected by this computer.</source>
        <translation>Beide Seiten werden von diesem Computer verbunden.</translation>
    </message>
    <message>
        <source>&amp;Revoke the invitation</source>
        <translation>Einladung &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>Ak&amp;tivieren</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; that they belong together is forgotten, and nothing is synced between them any more.</source>
        <translation>Die Vorgänge bleiben auf beiden Seiten, wie sie sind; dass sie zusammengehören, wird vergessen, und zwischen ihnen wird nichts mehr synchronisiert.</translation>
    </message>
    <message>
        <source>Yes, d&amp;elete it</source>
        <translation>Ja, lös&amp;chen</translation>
    </message>
    <message>
        <source>The other side has deactivated it: changes are kept, and travel when it is activated there.</source>
        <translation>Die andere Seite hat sie deaktiviert: Änderungen werden aufbewahrt und übertragen, sobald sie dort wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>The other side has deleted it: nothing is kept in step any more, and it can be deleted here, too. The issues stay.</source>
        <translation>Die andere Seite hat sie gelöscht: Nichts wird mehr im Gleichschritt gehalten, und sie kann auch hier gelöscht werden. Die Vorgänge bleiben.</translation>
    </message>
    <message>
        <source>The newest edit counts</source>
        <translation>Die neueste Bearbeitung gilt</translation>
    </message>
    <message>
        <source>The edit of this side counts</source>
        <translation>Die Bearbeitung dieser Seite gilt</translation>
    </message>
    <message>
        <source>The edit of the other side counts</source>
        <translation>Die Bearbeitung der anderen Seite gilt</translation>
    </message>
    <message>
        <source>When &amp;both sides edit the same:</source>
        <translation>Wenn &amp;beide Seiten dasselbe bearbeiten:</translation>
    </message>
    <message>
        <source>When both sides edit the same</source>
        <translation>Wenn beide Seiten dasselbe bearbeiten</translation>
    </message>
    <message>
        <source>It holds for both sides, and the other one is told. The edit that does not count is kept in the history, and can be taken back there.</source>
        <translation>Das gilt für beide Seiten, und die andere wird benachrichtigt. Die Bearbeitung, die nicht gilt, bleibt im Verlauf erhalten und kann dort zurückgeholt werden.</translation>
    </message>
    <message>
        <source>All %1 are listed under Problems.</source>
        <translation>Alle %1 stehen unter „Probleme“.</translation>
    </message>
    <message>
        <source>What to do is said under Problems.</source>
        <translation>Was zu tun ist, steht unter „Probleme“.</translation>
    </message>
    <message>
        <source>Safety phrase of the connection, the same on both sides: %1.</source>
        <translation>Sicherheitsphrase der Verbindung, auf beiden Seiten derselbe: %1.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>Your keychain asks to be unlocked.</source>
        <translation>Ihr Schlüsselbund möchte entsperrt werden.</translation>
    </message>
    <message>
        <source>Answer its dialog, which may be behind this window; Twinspan goes on by itself then.</source>
        <translation>Beantworten Sie seinen Dialog, der hinter diesem Fenster liegen kann; dann macht Twinspan von selbst weiter.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This copy &amp;lives on</source>
        <translation>Diese Kopie lebt &amp;weiter</translation>
    </message>
    <message>
        <source>Is every other copy of this data folder out of use for good?</source>
        <translation>Ist jede andere Kopie dieses Datenordners endgültig außer Gebrauch?</translation>
    </message>
    <message>
        <source>If another one went on as well, each change would be written twice. If you are not sure, close this window: nothing has been changed.</source>
        <translation>Liefe noch eine andere, würde jede Änderung doppelt geschrieben. Wenn Sie nicht sicher sind, schließen Sie dieses Fenster: Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Yes, &amp;go on with this one</source>
        <translation>Ja, mit dieser &amp;weitermachen</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>the memory of this program</source>
        <translation>dem Speicher dieses Programms</translation>
    </message>
</context>
<context>
    <name>CredentialsTexts</name>
    <message>
        <source>The keychain did not let Twinspan in.</source>
        <translation>Der Schlüsselbund hat Twinspan den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow Twinspan in the dialog or in the settings of the keychain, and try again.</source>
        <translation>Erlauben Sie im Dialog oder in den Einstellungen des Schlüsselbunds, dass Twinspan zugreift, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain reports: %1.</source>
        <translation>Der Schlüsselbund meldet: %1.</translation>
    </message>
    <message>
        <source>Look into the password program of the desktop, and try again.</source>
        <translation>Sehen Sie in der Passwortverwaltung des Desktops nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>dem Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>The passphrase file %1 can&apos;t be read: %2.</source>
        <translation>Die Passphrase-Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check its name, and that the account that runs Twinspan owns it.</source>
        <translation>Prüfen Sie ihren Namen, und ob sie dem Konto gehört, unter dem Twinspan läuft.</translation>
    </message>
    <message>
        <source>Other accounts may read or change the passphrase file %1.</source>
        <translation>Andere Konten dürfen die Passphrase-Datei %1 lesen oder ändern.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the passphrase if somebody may have read it.</source>
        <translation>Entziehen Sie ihnen die Rechte (chmod 600) und ändern Sie die Passphrase, falls jemand sie gelesen haben könnte.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty.</source>
        <translation>Die Passphrase-Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Write the passphrase into it, as one line.</source>
        <translation>Schreiben Sie die Passphrase hinein, in eine einzige Zeile.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is too long for a passphrase.</source>
        <translation>Die Passphrase-Datei %1 ist zu lang für eine Passphrase.</translation>
    </message>
    <message>
        <source>Check its name; a passphrase has at most %1 bytes.</source>
        <translation>Prüfen Sie ihren Namen; eine Passphrase hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>The sealed file %1 is damaged.</source>
        <translation>Die versiegelte Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Without one, move it away and sign in to every tracker again; other nodes must be connected anew.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her. Ohne Sicherung verschieben Sie sie an einen anderen Ort und melden sich bei jedem System noch einmal an; andere Knoten müssen neu verbunden werden.</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be written: %2.</source>
        <translation>Die versiegelte Datei %1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this account may write there. What the file held before is still in it.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist und ob dieses Konto dort schreiben darf. Der bisherige Inhalt der Datei ist noch da.</translation>
    </message>
    <message>
        <source>the sealed file %1</source>
        <translation>der versiegelten Datei %1</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be read: %2.</source>
        <translation>Die versiegelte Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check that the account that runs Twinspan owns it.</source>
        <translation>Prüfen Sie, ob sie dem Konto gehört, unter dem Twinspan läuft.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the sealed file %2.</source>
        <translation>Die Passphrase in %1 öffnet die versiegelte Datei %2 nicht.</translation>
    </message>
    <message>
        <source>Put the passphrase with which the file was made into the passphrase file.</source>
        <translation>Schreiben Sie die Passphrase, mit der die versiegelte Datei angelegt wurde, in die Passphrase-Datei.</translation>
    </message>
    <message>
        <source>it would be too large</source>
        <translation>sie würde zu groß</translation>
    </message>
    <message>
        <source>There is not enough memory to open the sealed file %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die versiegelte Datei %1 zu öffnen.</translation>
    </message>
    <message>
        <source>Give the node %1 MiB of memory more.</source>
        <translation>Geben Sie dem Knoten %1 MiB mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Sign-ins and the key of this node can&apos;t be read or kept.</source>
        <translation>Anmeldungen und der Schlüssel dieses Knotens lassen sich weder lesen noch speichern.</translation>
    </message>
    <message>
        <source>The sign-in that is needed is not in %1.</source>
        <translation>Die benötigte Anmeldung ist nicht in %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install one, such as GNOME Keyring, and sign in to the desktop again.</source>
        <translation>Installieren Sie einen, etwa GNOME Keyring, und melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Look for a dialog of the keychain that waits, or sign in to the desktop again.</source>
        <translation>Sehen Sie nach, ob ein Dialog des Schlüsselbunds wartet, oder melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>No keychain can be reached: this program runs outside of a desktop session.</source>
        <translation>Es ist kein Schlüsselbund erreichbar: Dieses Programm läuft außerhalb einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>Start Twinspan from the desktop.</source>
        <translation>Starten Sie Twinspan vom Desktop aus.</translation>
    </message>
    <message>
        <source>No keychain can be reached: the library libsecret is not installed.</source>
        <translation>Es ist kein Schlüsselbund erreichbar: Die Bibliothek libsecret ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libsecret-1-0).</source>
        <translation>Installieren Sie sie (unter Debian und Ubuntu: apt install libsecret-1-0).</translation>
    </message>
    <message>
        <source>Sign in to the desktop with your password once, or make a default keyring in the desktop&apos;s password program.</source>
        <translation>Melden Sie sich einmal mit Ihrem Passwort am Desktop an, oder legen Sie in der Passwortverwaltung des Desktops einen Standardschlüsselbund an.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Or do without a keychain: put a passphrase into a file that only this account can read and name it with --passphrase-file or TWINSPAN_PASSPHRASE_FILE when Twinspan is started; secrets are then kept in a sealed file.</source>
        <translation>Oder es geht ohne Schlüsselbund: Schreiben Sie eine Passphrase in eine Datei, die nur dieses Konto lesen darf, und geben Sie die Datei beim Start von Twinspan mit --passphrase-file oder TWINSPAN_PASSPHRASE_FILE an; Geheimnisse liegen dann in einer versiegelten Datei.</translation>
    </message>
    <message>
        <source>The keychain is not set up yet: it has no keyring.</source>
        <translation>Auf diesem Desktop ist noch kein Schlüsselbund angelegt.</translation>
    </message>
    <message>
        <source>Unlock it, for example in the desktop&apos;s password program, then try again.</source>
        <translation>Entsperren Sie ihn, zum Beispiel in der Passwortverwaltung des Desktops, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>&amp;Destination instance URL</source>
        <translation>Adresse des &amp;Zielsystems</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Ich &amp;habe keine Adresse</translation>
    </message>
    <message>
        <source>Which tracker do you want to connect with? Copy its address from the browser: any page of it will do, also an issue&apos;s. The address of a Twinspan node works as well.</source>
        <translation>Mit welchem System möchten Sie sich verbinden? Kopieren Sie seine Adresse aus dem Browser: Jede Seite davon genügt, auch die eines Vorgangs. Auch die Adresse eines Twinspan-Knotens ist möglich.</translation>
    </message>
    <message>
        <source>The address of the other side&apos;s tracker, for example https://jira.example.com, or of one of your own trackers to connect two of its projects.</source>
        <translation>Die Adresse des Systems der anderen Seite, zum Beispiel https://jira.example.com, oder eines eigenen, um zwei seiner Projekte zu verbinden.</translation>
    </message>
    <message>
        <source>You will get an invitation code.</source>
        <translation>Sie erhalten einen Einladungscode.</translation>
    </message>
    <message>
        <source>Whoever you give it to can accept it for one tracker of theirs.</source>
        <translation>Wem Sie ihn geben, der kann ihn für eines seiner Systeme annehmen.</translation>
    </message>
    <message>
        <source>This is “%1” itself: a local connection between two of its projects.</source>
        <translation>Das ist „%1“ selbst: eine lokale Verbindung zwischen zweien seiner Projekte.</translation>
    </message>
    <message>
        <source>“%1” is your own tracker, too: a local connection, which this computer looks after alone.</source>
        <translation>„%1“ ist auch Ihr eigenes System: eine lokale Verbindung, um die sich dieser Computer allein kümmert.</translation>
    </message>
</context>
<context>
    <name>DeviceSignInTexts</name>
    <message>
        <source>Nobody has typed the code at %1 in time.</source>
        <translation>Niemand hat den Code rechtzeitig bei %1 eingegeben.</translation>
    </message>
    <message>
        <source>Begin the sign-in again: it gives a new code.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal: Sie bekommen einen neuen Code.</translation>
    </message>
</context>
<context>
    <name>GitHub</name>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
</context>
<context>
    <name>GithubRightTexts</name>
    <message>
        <source>the token must have “Issues: Read and write”, and GitHub does not tell whether it has</source>
        <translation>das Token muss „Issues: Read and write“ haben, und GitHub sagt nicht, ob es das hat</translation>
    </message>
    <message>
        <source>the scope “repo” of the token</source>
        <translation>den Scope „repo“ des Tokens</translation>
    </message>
    <message>
        <source>the feature “Issues” in the repository&apos;s settings</source>
        <translation>die Funktion „Issues“ in den Einstellungen des Repositorys</translation>
    </message>
    <message>
        <source>a repository that is not archived</source>
        <translation>ein Repository, das nicht archiviert ist</translation>
    </message>
    <message>
        <source>the role “Triage” in the repository</source>
        <translation>die Rolle „Triage“ im Repository</translation>
    </message>
</context>
<context>
    <name>GithubTexts</name>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Twinspan works in GitHub with the rights of the token that you give. Issues and comments that it makes are in the name of the token&apos;s account.</source>
        <translation>Twinspan arbeitet in GitHub mit den Rechten des Tokens, das Sie angeben. Vorgänge und Kommentare legt es im Namen des Kontos an, zu dem das Token gehört.</translation>
    </message>
    <message>
        <source>This is not a personal access token of GitHub.</source>
        <translation>Das ist kein persönliches Zugriffstoken von GitHub.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made: it begins with github_pat_ or ghp_.</source>
        <translation>Kopieren Sie das Token von der Seite, die es nach dem Anlegen zeigt: Es beginnt mit github_pat_ oder ghp_.</translation>
    </message>
    <message>
        <source>The address of this GitHub is missing.</source>
        <translation>Die Adresse von GitHub fehlt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://github.com.</source>
        <translation>Geben Sie die Adresse an, zum Beispiel https://github.com.</translation>
    </message>
    <message>
        <source>GitHub did not keep the summary as it was sent.</source>
        <translation>GitHub hat den Titel nicht so übernommen, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>GitHub did not keep the description as it was sent.</source>
        <translation>GitHub hat die Beschreibung nicht so übernommen, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>GitHub did not take the type of the issue; it is a “%1”. The account needs the right to write to the repository for that.</source>
        <translation>GitHub hat den Typ des Vorgangs nicht übernommen; er ist „%1“. Das Konto braucht dafür das Recht, in das Repository zu schreiben.</translation>
    </message>
    <message>
        <source>GitHub does not accept the token: it is wrong, expired or revoked.</source>
        <translation>GitHub nimmt das Token nicht an: Es ist falsch, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>Make a new token in GitHub under Settings, Developer settings, Personal access tokens, and sign in with it.</source>
        <translation>Legen Sie in GitHub unter „Settings“, „Developer settings“, „Personal access tokens“ ein neues Token an und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Open the token in GitHub under Settings, Developer settings, and authorise it for the organisation (“Configure SSO”).</source>
        <translation>Öffnen Sie das Token in GitHub unter „Settings“, „Developer settings“ und autorisieren Sie es für die Organisation („Configure SSO“).</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation at %1.</source>
        <translation>Autorisieren Sie das Token für die Organisation unter %1.</translation>
    </message>
    <message>
        <source>The organisation wants its single sign-on, for which the token is not authorised.</source>
        <translation>Die Organisation verlangt ihr Single Sign-on, und dafür ist das Token nicht autorisiert.</translation>
    </message>
    <message>
        <source>The token does not have the right for this in GitHub.</source>
        <translation>Das Token hat in GitHub nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>Edit the token in GitHub: a fine-grained token needs “Issues: Read and write” for this repository, a classic one the scope “repo”.</source>
        <translation>Bearbeiten Sie das Token in GitHub: Ein Token vom Typ „fine-grained“ braucht „Issues: Read and write“ für dieses Repository, eines vom Typ „classic“ den Scope „repo“.</translation>
    </message>
    <message>
        <source>The repository is archived in GitHub: nothing in it can be changed.</source>
        <translation>Das Repository ist in GitHub archiviert: Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>An administrator of the repository can unarchive it in its settings.</source>
        <translation>Ein Administrator des Repositorys kann die Archivierung in dessen Einstellungen aufheben.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository of GitHub.</source>
        <translation>In diesem Repository von GitHub sind Vorgänge („Issues“) ausgeschaltet.</translation>
    </message>
    <message>
        <source>An administrator of the repository can switch them on in its settings, under Features.</source>
        <translation>Ein Administrator des Repositorys kann sie in dessen Einstellungen unter „Features“ einschalten.</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes. It says: “%1”.</source>
        <translation>Der Text ist länger, als GitHub erlaubt. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written, without saying why.</source>
        <translation>GitHub hat abgelehnt, was geschrieben werden sollte, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written. It says: “%1”.</source>
        <translation>GitHub hat abgelehnt, was geschrieben werden sollte. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Check the settings of the repository in GitHub, then try again.</source>
        <translation>Prüfen Sie die Einstellungen des Repositorys in GitHub und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of GitHub.</source>
        <translation>Die Antwort von dieser Adresse kommt nicht von der API von GitHub.</translation>
    </message>
    <message>
        <source>Something in front of GitHub may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Vielleicht antwortet etwas vor GitHub an seiner Stelle, etwa eine Anmeldeseite oder ein Proxy: Lassen Sie die API dort durch.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer lacks what its API promises.</source>
        <translation>In der Antwort von GitHub fehlt, was seine API verspricht.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Versuchen Sie es später noch einmal; vielleicht liegt es an einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>GitHub has no issue %1, or does not show it to this account.</source>
        <translation>GitHub hat keinen Vorgang %1 oder zeigt ihn diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Name the issue with its repository, for example owner/name#3. If it exists, the token needs the right to read issues of that repository. A pull request is no issue.</source>
        <translation>Geben Sie den Vorgang mit seinem Repository an, zum Beispiel owner/name#3. Wenn es ihn gibt, braucht das Token das Recht, Vorgänge dieses Repositorys zu lesen. Ein Pull Request ist kein Vorgang.</translation>
    </message>
    <message>
        <source>GitHub has no repository %1, or does not show it to this account.</source>
        <translation>GitHub hat kein Repository %1 oder zeigt es diesem Konto nicht.</translation>
    </message>
    <message>
        <source>If it exists, the token needs the right to read issues of that repository.</source>
        <translation>Wenn es existiert, braucht das Token das Recht, Vorgänge dieses Repositorys zu lesen.</translation>
    </message>
    <message>
        <source>The comment is no longer in GitHub.</source>
        <translation>Der Kommentar ist nicht mehr in GitHub.</translation>
    </message>
    <message>
        <source>The comment is empty, and GitHub takes no empty comments.</source>
        <translation>Der Kommentar ist leer, und GitHub nimmt keine leeren Kommentare an.</translation>
    </message>
    <message>
        <source>GitHub has no issue type “%1” in this repository.</source>
        <translation>GitHub hat in diesem Repository keinen Vorgangstyp „%1“.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes (%1 characters).</source>
        <translation>Der Text ist länger, als GitHub erlaubt (%1 Zeichen).</translation>
    </message>
    <message>
        <source>GitHub&apos;s API takes no files.</source>
        <translation>Die API von GitHub nimmt keine Dateien an.</translation>
    </message>
    <message>
        <source>Drop the file into a comment on the page of the issue.</source>
        <translation>Ziehen Sie die Datei auf der Seite des Vorgangs in einen Kommentar.</translation>
    </message>
    <message>
        <source>Make one on its page in GitHub: select the repositories, and the permission “Issues: Read and write”. A classic token with the scope “repo” will do, too. An organisation may have to approve the token.</source>
        <translation>Legen Sie eines auf seiner Seite in GitHub an: Wählen Sie die Repositorys und die Berechtigung „Issues: Read and write“. Ein klassisches Token mit dem Scope „repo“ geht auch. Eine Organisation muss das Token vielleicht genehmigen.</translation>
    </message>
    <message>
        <source>You type a code into a page of GitHub and allow the access there. It needs an app that your organisation has registered with GitHub, once.</source>
        <translation>Sie geben einen Code auf einer Seite von GitHub ein und erlauben dort den Zugriff. Dazu braucht es eine App, die Ihre Organisation einmal bei GitHub registriert hat.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of the OAuth app or GitHub App, with “Device Flow” enabled. Whoever has none signs in with a token.</source>
        <translation>Von der OAuth-App oder GitHub-App, bei der „Device Flow“ eingeschaltet ist. Wer keine hat, meldet sich mit einem Token an.</translation>
    </message>
    <message>
        <source>This is not a client id of GitHub.</source>
        <translation>Das ist keine Client-ID von GitHub.</translation>
    </message>
    <message>
        <source>Copy it from the page of the app in GitHub: it begins with “Ov” or “Iv”.</source>
        <translation>Kopieren Sie sie von der Seite der App in GitHub: Sie beginnt mit „Ov“ oder „Iv“.</translation>
    </message>
    <message>
        <source>GitHub lets no program attach files: a comment names each file of the other side, with a link to its issue.</source>
        <translation>GitHub lässt kein Programm Dateien anhängen: Ein Kommentar nennt jede Datei der anderen Seite, mit einem Link zu ihrem Vorgang.</translation>
    </message>
    <message>
        <source>The comments of the issue in GitHub change faster than they can be read.</source>
        <translation>Die Kommentare des Vorgangs in GitHub ändern sich schneller, als sie gelesen werden können.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in GitHub.</source>
        <translation>Wurde er aus Versehen gelöscht, schreiben Sie ihn in GitHub noch einmal.</translation>
    </message>
    <message>
        <source>Write something into the comment on the other side.</source>
        <translation>Schreiben Sie auf der anderen Seite etwas in den Kommentar.</translation>
    </message>
    <message>
        <source>In GitHub, open the repository, then Settings, Webhooks, Add webhook. Payload URL: this address. Leave the secret empty. Choose the events Issues and Issue comments.</source>
        <translation>In GitHub das Repository öffnen, dann Settings, Webhooks, Add webhook. Payload URL: diese Adresse. Das Secret leer lassen. Die Ereignisse Issues und Issue comments wählen.</translation>
    </message>
</context>
<context>
    <name>HandshakeTexts</name>
    <message>
        <source>The connection is not made yet.</source>
        <translation>Die Verbindung ist noch nicht hergestellt.</translation>
    </message>
    <message>
        <source>The node of %1 can&apos;t be called: its invitation has no address.</source>
        <translation>Der Knoten von %1 kann nicht angerufen werden: In seiner Einladung steht keine Adresse.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node can&apos;t be reached at %1. %2</source>
        <translation>Der Knoten der einladenden Seite ist unter %1 nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>See that this computer can reach that address, and ask the people who invited you whether their node runs. Then accept again: the invitation stays good.</source>
        <translation>Prüfen Sie, ob dieser Computer diese Adresse erreicht, und fragen Sie die einladende Seite, ob ihr Knoten läuft. Nehmen Sie die Einladung dann noch einmal an: Sie bleibt gültig.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Unter %1 gibt es keinen Twinspan-Knoten.</translation>
    </message>
    <message>
        <source>Ask the people who invited you for a new invitation: the public address of their node is set wrongly.</source>
        <translation>Bitten Sie die einladende Seite um eine neue Einladung: Die öffentliche Adresse ihres Knotens ist falsch eingestellt.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node at %1 can&apos;t answer now.</source>
        <translation>Der Knoten der einladenden Seite unter %1 kann gerade nicht antworten.</translation>
    </message>
    <message>
        <source>Accept again in a minute: the invitation stays good.</source>
        <translation>Nehmen Sie die Einladung in einer Minute noch einmal an: Sie bleibt gültig.</translation>
    </message>
    <message>
        <source>Somebody other than the inviter answers at %1.</source>
        <translation>Unter %1 antwortet jemand anderes als die einladende Seite.</translation>
    </message>
    <message>
        <source>Ask the people who invited you whether their node moved or was set up anew; then they have to send a new invitation.</source>
        <translation>Fragen Sie die einladende Seite, ob ihr Knoten umgezogen ist oder neu eingerichtet wurde; dann muss sie eine neue Einladung senden.</translation>
    </message>
    <message>
        <source>The invitation expired on %1, and nobody has accepted it.</source>
        <translation>Die Einladung ist am %1 abgelaufen, und niemand hat sie angenommen.</translation>
    </message>
    <message>
        <source>Make a new invitation.</source>
        <translation>Erstellen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>The other side does not know the secret of this invitation, or somebody between the two nodes changed what they said to each other. No connection was made.</source>
        <translation>Die andere Seite kennt das Geheimnis dieser Einladung nicht, oder jemand zwischen den beiden Knoten hat verändert, was sie einander gesagt haben. Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Check that both sides use the same, whole invitation code, or make a new invitation.</source>
        <translation>Prüfen Sie, ob beide Seiten denselben, vollständigen Einladungscode verwenden, oder erstellen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>The other side could not prove its identity key. No connection was made.</source>
        <translation>Die andere Seite konnte ihren Identitätsschlüssel nicht nachweisen. Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Make a new invitation and send it in a way that only the other administrator can read.</source>
        <translation>Erstellen Sie eine neue Einladung und senden Sie sie auf einem Weg, auf dem nur der andere Administrator sie lesen kann.</translation>
    </message>
    <message>
        <source>The two nodes have no version of the protocol in common (%1 runs Twinspan %2).</source>
        <translation>Die beiden Knoten haben keine gemeinsame Version des Protokolls (%1 läuft mit Twinspan %2).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Bitten Sie die andere Seite, ihr Twinspan zu aktualisieren.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Aktualisieren Sie Twinspan auf diesem Knoten.</translation>
    </message>
    <message>
        <source>The other side answers another invitation than this one. No connection was made.</source>
        <translation>Die andere Seite antwortet auf eine andere Einladung als diese. Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Make your own node reachable (Settings, Reachability), and give its address to the people who invited you.</source>
        <translation>Machen Sie Ihren eigenen Knoten erreichbar (Einstellungen, Erreichbarkeit) und geben Sie seine Adresse der Seite, die Sie eingeladen hat.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Edited by: %1</source>
        <translation>Bearbeitet von: %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Text that was &amp;replaced</source>
        <translation>E&amp;rsetzter Text</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>Vor&amp;her</translation>
    </message>
    <message>
        <source>Text that was &amp;not taken</source>
        <translation>&amp;Nicht übernommener Text</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>&amp;Use this text instead</source>
        <translation>Stattdessen &amp;diesen Text verwenden</translation>
    </message>
    <message>
        <source>Text that &amp;counts</source>
        <translation>Gel&amp;tender Text</translation>
    </message>
</context>
<context>
    <name>HistoryExportTexts</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file&apos;s name tells no format: it must end with .csv or .json.</source>
        <translation>Der Name der Datei nennt kein Format: Er muss auf .csv oder .json enden.</translation>
    </message>
    <message>
        <source>Export again, and choose another name.</source>
        <translation>Exportieren Sie noch einmal und wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Deleted connection</source>
        <translation>Gelöschte Verbindung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Issue here</source>
        <translation>Vorgang hier</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>History of issues</source>
        <translation>Verlauf der Vorgänge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>Nach Schlüssel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>N&amp;och einmal versuchen</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>&amp;Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>What is done to issues is listed here, with what stood there before. First connect two trackers.</source>
        <translation>Hier steht, was an Vorgängen getan wird, und was vorher dort stand. Verbinden Sie zuerst zwei Systeme.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbindung &amp;einleiten</translation>
    </message>
    <message>
        <source>Nothing was done to any issue yet. When an issue is synced, all that is done to it is listed here, with what stood there before.</source>
        <translation>Noch wurde an keinem Vorgang etwas getan. Sobald ein Vorgang synchronisiert wird, steht hier alles, was an ihm getan wird, und was vorher dort stand.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>Vor&amp;gang synchronisieren</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>The history is being saved as %1 …</source>
        <translation>Der Verlauf wird als %1 gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were saved as %1.</source>
        <translation>
            <numerusform>%n Eintrag wurde als %1 gespeichert.</numerusform>
            <numerusform>%n Einträge wurden als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this text into %1 again?</source>
        <translation>Diesen Text wieder in %1 einsetzen?</translation>
    </message>
    <message>
        <source>It takes the place of what stands there, and goes to %1 like every edit. What stands there now is kept here, in the history.</source>
        <translation>Er ersetzt, was dort steht, und geht wie jede Bearbeitung zu %1. Was jetzt dort steht, bleibt hier im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;Ja, verwenden</translation>
    </message>
    <message>
        <source>The text is being written into %1 …</source>
        <translation>Der Text wird in %1 geschrieben …</translation>
    </message>
    <message>
        <source>%1 has this text again. It goes to %2 now.</source>
        <translation>%1 hat diesen Text wieder. Er geht jetzt zu %2.</translation>
    </message>
    <message>
        <source>It takes the place of what stands in the copied comment; the original stays as it is. What stands there now is kept here, in the history.</source>
        <translation>Er tritt an die Stelle dessen, was im kopierten Kommentar steht; das Original bleibt, wie es ist. Was jetzt dort steht, bleibt hier im Verlauf.</translation>
    </message>
    <message>
        <source>The copied comment of %1 has this text again.</source>
        <translation>Der kopierte Kommentar von %1 hat wieder diesen Text.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here for this key and connection. Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Zu diesem Schlüssel und dieser Verbindung ist hier nichts bekannt. Einträge werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Zu diesem Schlüssel und dieser Verbindung ist hier nichts bekannt. Einträge werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Issue</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of an issue, and what was done to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the issue here</source>
        <translation>dem Vorgang hier</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>seinem Zwilling</translation>
    </message>
    <message>
        <source>%1 was created here as the twin of %2.</source>
        <translation>Mit %1 wurde hier ein Zwilling von %2 angelegt.</translation>
    </message>
    <message>
        <source>An edit of %2 was written into %1.</source>
        <translation>Eine Bearbeitung von %2 wurde in %1 übernommen.</translation>
    </message>
    <message>
        <source>It was copied from %2 to %1.</source>
        <translation>Das wurde von %2 nach %1 kopiert.</translation>
    </message>
    <message>
        <source>An edit of %1 went to %2.</source>
        <translation>Eine Bearbeitung von %1 ging zu %2.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %1 counts; that of %2 was not taken, and its text is kept here.</source>
        <translation>Konflikt: Beide Seiten hatten das bearbeitet. Es gilt die Bearbeitung von %1; die von %2 wurde nicht übernommen, und ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %2 counts; that of %1 was replaced, and its text is kept here.</source>
        <translation>Konflikt: Beide Seiten hatten das bearbeitet. Es gilt die Bearbeitung von %2; die von %1 wurde ersetzt, und ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 was ended: the two are not kept in step any more.</source>
        <translation>Die Verknüpfung von %1 mit %2 wurde getrennt: Die beiden werden nicht mehr im Gleichschritt gehalten.</translation>
    </message>
    <message>
        <source>This side</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>%1 (this side)</source>
        <comment>a person</comment>
        <translation>%1 (diese Seite)</translation>
    </message>
    <message>
        <source>%1 (other side)</source>
        <comment>a person</comment>
        <translation>%1 (andere Seite)</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into %1 again, by hand. It goes to %2 like every edit.</source>
        <translation>Ein Text, der in einem Konflikt nicht gegolten hatte, wurde von Hand wieder in %1 eingesetzt. Er geht wie jede Bearbeitung zu %2.</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into the copied comment of %1 again, by hand. The original stays as it is.</source>
        <translation>Ein Text, der bei einem Konflikt nicht gegolten hatte, wurde von Hand wieder in den kopierten Kommentar von %1 gesetzt. Das Original bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address is not one of the web.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host.</source>
        <translation>Sie muss mit https:// oder http:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>%1 asked for a pause that is not over.</source>
        <translation>%1 hat um eine Pause gebeten, die noch nicht vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>Sie brauchen nichts zu tun: Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>HttpEndpointTexts</name>
    <message>
        <source>Give a certificate and its private key as PEM files, the key without a passphrase.</source>
        <translation>Geben Sie ein Zertifikat und seinen privaten Schlüssel als PEM-Dateien an, den Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Die Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no certificate in the certificate file.</source>
        <translation>In der Zertifikatsdatei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The private key of the certificate can&apos;t be read.</source>
        <translation>Der private Schlüssel des Zertifikats ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Another program on this computer uses %1 already.</source>
        <translation>Ein anderes Programm auf diesem Computer verwendet %1 schon.</translation>
    </message>
    <message>
        <source>End that program, or let this node listen on another port.</source>
        <translation>Beenden Sie das andere Programm, oder lassen Sie diesen Knoten an einem anderen Port lauschen.</translation>
    </message>
    <message>
        <source>This user may not listen on %1.</source>
        <translation>Dieser Benutzer darf nicht an %1 lauschen.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or put a web server in front of this node.</source>
        <translation>Wählen Sie einen Port über 1023, oder setzen Sie einen Webserver vor diesen Knoten.</translation>
    </message>
    <message>
        <source>This node can&apos;t listen on %1: %2.</source>
        <translation>Dieser Knoten kann nicht an %1 lauschen: %2.</translation>
    </message>
    <message>
        <source>Choose an address of this computer and a free port.</source>
        <translation>Wählen Sie eine Adresse dieses Computers und einen freien Port.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>%1 answers that the address leads elsewhere, but not where.</source>
        <translation>%1 antwortet, dass die Adresse anderswohin führt, aber nicht, wohin.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answers that the address has moved to %2.</source>
        <translation>%1 antwortet, dass die neue Adresse %2 ist.</translation>
    </message>
    <message>
        <source>Use the new address, if you trust it.</source>
        <translation>Verwenden Sie die neue Adresse, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Sign in again: the key or the password may be wrong, expired or revoked.</source>
        <translation>Melden Sie sich noch einmal an: Vielleicht ist der Schlüssel oder das Passwort falsch, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the account that is signed in.</source>
        <translation>%1 erlaubt das dem angemeldeten Konto nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the permission, or sign in with another account.</source>
        <translation>Bitten Sie einen Administrator von %1 um die Berechtigung, oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 hat das Gesuchte nicht mehr.</translation>
    </message>
    <message>
        <source>Check whether it was deleted, or whether Twinspan needs an update.</source>
        <translation>Prüfen Sie, ob es gelöscht wurde oder ob Twinspan eine Aktualisierung braucht.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for, or does not show it to this account.</source>
        <translation>%1 hat das Gesuchte nicht oder zeigt es diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check that it exists and that the account may see it.</source>
        <translation>Prüfen Sie, ob es existiert und ob das Konto es sehen darf.</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The content is larger than %1 accepts.</source>
        <translation>Der Inhalt ist größer, als %1 erlaubt.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask an administrator of %1 to raise the limit.</source>
        <translation>Verkleinern Sie ihn, oder bitten Sie einen Administrator von %1, die Grenze zu erhöhen.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP status %2).</source>
        <translation>%1 hat die Anfrage abgelehnt (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Check what was to be written; the same content will be refused again.</source>
        <translation>Prüfen Sie, was geschrieben werden sollte; derselbe Inhalt würde wieder abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not get the whole request in time.</source>
        <translation>%1 hat die Anfrage nicht rechtzeitig vollständig erhalten.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>Sie brauchen nichts zu tun: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment (HTTP status 503).</source>
        <translation>%1 ist im Moment nicht verfügbar (HTTP-Status 503).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1.</source>
        <translation>Twinspan versucht es noch einmal. Wenn es dabei bleibt, fragen Sie einen Administrator von %1.</translation>
    </message>
    <message>
        <source>%1 failed with an error of its own (HTTP status %2).</source>
        <translation>Bei %1 ist ein interner Fehler aufgetreten (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1 to look at its log.</source>
        <translation>Twinspan versucht es noch einmal. Wenn es dabei bleibt, bitten Sie einen Administrator von %1, im dortigen Protokoll nachzusehen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP status %2).</source>
        <translation>%1 hat eine unerwartete Antwort gegeben (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Check that the address belongs to %1.</source>
        <translation>Prüfen Sie, ob die Adresse zu %1 gehört.</translation>
    </message>
    <message>
        <source>%1 refused the change because something else changed the same thing meanwhile.</source>
        <translation>%1 hat die Änderung abgelehnt, weil dasselbe inzwischen anderweitig geändert wurde.</translation>
    </message>
    <message>
        <source>%1 asks Twinspan to send fewer requests.</source>
        <translation>%1 bittet Twinspan, weniger Anfragen zu senden.</translation>
    </message>
</context>
<context>
    <name>IncomingRulesTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue was made as “%2”.</source>
        <translation>Den Typ „%1“ gibt es dort nicht: Der Vorgang wurde als „%2“ angelegt.</translation>
    </message>
    <message>
        <source>The summary is longer than the %1 characters that are possible there: it was shortened, and stands in full at the top of the description.</source>
        <translation>Der Titel ist länger als die %1 Zeichen, die dort möglich sind: Er wurde gekürzt und steht vollständig am Anfang der Beschreibung.</translation>
    </message>
    <message>
        <source>The type “%1” does not exist there: the issue was made without a type.</source>
        <translation>Den Typ „%1“ gibt es dort nicht: Der Vorgang wurde ohne Typ angelegt.</translation>
    </message>
</context>
<context>
    <name>InitiateFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Ein früherer Schritt ist noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Visual and Script mode are not available yet.</source>
        <translation>Visual und Script sind noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>Choose Basic; it can be upgraded later.</source>
        <translation>Wählen Sie Basic; das lässt sich später aufrüsten.</translation>
    </message>
    <message>
        <source>“%1” is no administrator of %2. Invite its administrator instead?</source>
        <translation>„%1“ ist kein Administrator von %2. Möchten Sie stattdessen den dortigen Administrator einladen?</translation>
    </message>
    <message>
        <source>Both sides would be the project %1 of the same instance.</source>
        <translation>Beide Seiten wären das Projekt %1 desselben Systems.</translation>
    </message>
    <message>
        <source>Choose another project for one of the sides.</source>
        <translation>Wählen Sie für eine der Seiten ein anderes Projekt.</translation>
    </message>
</context>
<context>
    <name>InstanceList</name>
    <message>
        <source>&amp;Add a tracker</source>
        <translation>System &amp;hinzufügen</translation>
    </message>
    <message>
        <source>None yet. Add the tracker whose issues are to be synced.</source>
        <translation>Noch keines. Fügen Sie das System hinzu, dessen Vorgänge synchronisiert werden sollen.</translation>
    </message>
    <message>
        <source>%1, as %2 (administrator)</source>
        <comment>an address, and an account</comment>
        <translation>%1, als %2 (Administrator)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>an address, and an account</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its sign-in is deleted from this computer. The tracker itself is not touched.</source>
        <translation>Seine Anmeldung wird von diesem Computer gelöscht. Das System selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Ja, entfernen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Bei %1 neu anmelden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <comment>a tracker</comment>
        <translation>Änderungen in %1</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Which of your trackers is to be connected?</source>
        <translation>Welches Ihrer Systeme soll verbunden werden?</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a tracker, and the account there</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Another tracker: sign in to it now</source>
        <translation>Ein anderes System: jetzt dort anmelden</translation>
    </message>
</context>
<context>
    <name>InstancePoolTexts</name>
    <message>
        <source>This node has no instance “%1”.</source>
        <translation>Dieser Knoten hat kein System „%1“.</translation>
    </message>
    <message>
        <source>See the list of instances for their ids.</source>
        <translation>Die Kennungen stehen in der Liste der Systeme.</translation>
    </message>
    <message>
        <source>“%1” is a tracker (%2) that this version of Twinspan does not know.</source>
        <translation>„%1“ ist ein System (%2), das diese Version von Twinspan nicht kennt.</translation>
    </message>
    <message>
        <source>Update Twinspan.</source>
        <translation>Aktualisieren Sie Twinspan.</translation>
    </message>
    <message>
        <source>There is no sign-in for “%2” in %1.</source>
        <translation>In %1 ist keine Anmeldung für „%2“.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Melden Sie sich dort neu an.</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Einladungscode &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail text</source>
        <translation>Als E-&amp;Mail-Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Sicherheitsphrase:</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Läuft ab:</translation>
    </message>
    <message>
        <source>The other side reads the same safety phrase when it accepts. Compare it by telephone if it matters to you. Treat the code like a password: it works once.</source>
        <translation>Die andere Seite liest beim Annehmen dieselbe Sicherheitsphrase. Vergleichen Sie sie am Telefon, wenn es Ihnen wichtig ist. Behandeln Sie den Code wie ein Passwort: Er gilt einmal.</translation>
    </message>
    <message>
        <source>The invitation code is in the clipboard.</source>
        <translation>Der Einladungscode ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The e-mail text is in the clipboard. Paste it into a mail.</source>
        <translation>Der E-Mail-Text ist in der Zwischenablage. Fügen Sie ihn in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Twinspan-Einladungen (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>InvitationDeskTexts</name>
    <message>
        <source>An invitation is valid for at least a minute and at most 90 days.</source>
        <translation>Eine Einladung gilt mindestens eine Minute und höchstens 90 Tage.</translation>
    </message>
    <message>
        <source>Choose a time in between; 7 days is usual.</source>
        <translation>Wählen Sie eine Dauer dazwischen; üblich sind 7 Tage.</translation>
    </message>
    <message>
        <source>This invitation was accepted already: there is nothing to revoke.</source>
        <translation>Diese Einladung wurde schon angenommen: Es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>Delete or deactivate its connection instead.</source>
        <translation>Löschen oder deaktivieren Sie stattdessen ihre Verbindung.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Hello,

I would like to connect my issue tracker (%1) with yours, so that chosen issues stay in step.
Please open Twinspan, choose “Accept invitation” and paste this code:

%2

It works once, until %3. Before you confirm, compare these words with me on the telephone:
%4
</source>
        <translation>Guten Tag,

ich möchte mein Vorgangssystem (%1) mit Ihrem verbinden, damit ausgewählte Vorgänge im Gleichschritt bleiben.
Bitte öffnen Sie Twinspan, wählen Sie „Einladung annehmen“ und fügen Sie diesen Code ein:

%2

Er gilt einmal, bis %3. Bevor Sie bestätigen, vergleichen Sie bitte am Telefon diese Wörter mit mir:
%4
</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The connection is listed under Connections as Pending, with this code, until it is accepted.</source>
        <translation>Die Verbindung steht mit diesem Code unter „Verbindungen“ als „Ausstehend“, bis sie angenommen wird.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of the other side. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Geben Sie den Code dem Administrator der anderen Seite. Er öffnet Twinspan, wählt „Einladung annehmen“ und fügt ihn ein.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of %1. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Geben Sie den Code dem Administrator von %1. Er öffnet Twinspan, wählt „Einladung annehmen“ und fügt ihn ein.</translation>
    </message>
</context>
<context>
    <name>InvitationTexts</name>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate. Who sent it can&apos;t be read any more.</source>
        <translation>Das ist eine Einladung eines anderen Produkts, Exalate. Von wem sie stammt, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1” (%2).</source>
        <translation>Das ist eine Einladung eines anderen Produkts, Exalate, gesendet von „%1“ (%2).</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1”.</source>
        <translation>Das ist eine Einladung eines anderen Produkts, Exalate, gesendet von „%1“.</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent from %1.</source>
        <translation>Das ist eine Einladung eines anderen Produkts, Exalate, gesendet von %1.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account in their tracker, start a connection yourself with its address.</source>
        <translation>Bitten Sie den Absender um eine Twinspan-Einladung. Oder leiten Sie, wenn Sie in seinem System ein Konto haben, selbst eine Verbindung mit dessen Adresse ein.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account there, start a connection yourself with the address %1.</source>
        <translation>Bitten Sie den Absender um eine Twinspan-Einladung. Oder leiten Sie, wenn Sie dort ein Konto haben, selbst eine Verbindung mit der Adresse %1 ein.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t accept it.</source>
        <translation>Twinspan kann sie nicht annehmen.</translation>
    </message>
    <message>
        <source>No invitation code was given.</source>
        <translation>Es wurde kein Einladungscode angegeben.</translation>
    </message>
    <message>
        <source>Paste the code that the other side sent you.</source>
        <translation>Fügen Sie den Code ein, den die andere Seite Ihnen gesendet hat.</translation>
    </message>
    <message>
        <source>The invitation code is not complete: its end is missing.</source>
        <translation>Der Einladungscode ist nicht vollständig: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last letter, or ask the sender to send it as a file.</source>
        <translation>Kopieren Sie ihn noch einmal, vom ersten bis zum letzten Zeichen, oder bitten Sie den Absender, ihn als Datei zu senden.</translation>
    </message>
    <message>
        <source>The invitation code was changed on its way: it does not match its signature.</source>
        <translation>Der Einladungscode wurde unterwegs verändert: Er passt nicht zu seiner Signatur.</translation>
    </message>
    <message>
        <source>Copy it again from the original message, or ask the sender to send it again.</source>
        <translation>Kopieren Sie ihn noch einmal aus der ursprünglichen Nachricht, oder bitten Sie den Absender, ihn noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The invitation comes from an outdated Twinspan (%1) that this one can&apos;t talk to.</source>
        <translation>Die Einladung stammt von einem veralteten Twinspan (%1), mit dem sich dieses nicht verständigen kann.</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>unbekannte Version</translation>
    </message>
    <message>
        <source>Ask %1 to update Twinspan and to send a new invitation.</source>
        <translation>Bitten Sie %1, Twinspan zu aktualisieren und eine neue Einladung zu senden.</translation>
    </message>
    <message>
        <source>The invitation of %1 comes from a newer Twinspan (%2) that this one can&apos;t talk to.</source>
        <translation>Diese Einladung hat %1 mit einem neueren Twinspan (%2) erstellt, mit dem sich dieses nicht verständigen kann.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node, then use the same code again.</source>
        <translation>Aktualisieren Sie Twinspan auf diesem Knoten und verwenden Sie dann denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>This invitation was made by this very node.</source>
        <translation>Diese Einladung wurde von diesem Knoten selbst erstellt.</translation>
    </message>
    <message>
        <source>Send it to the other side. To connect two instances that this node holds, connect them directly; that needs no invitation.</source>
        <translation>Senden Sie sie der anderen Seite. Zwei Systeme, die dieser Knoten hat, verbinden Sie direkt; dafür braucht es keine Einladung.</translation>
    </message>
    <message>
        <source>The invitation expired on %1.</source>
        <translation>Die Einladung ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>Bitten Sie %1 um eine neue.</translation>
    </message>
    <message>
        <source>The invitation says that it was made on %1, which is still to come by the clock of this computer.</source>
        <translation>Die Einladung wurde nach eigener Angabe am %1 erstellt; nach der Uhr dieses Computers liegt das noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Set the clocks of both computers right, then try again.</source>
        <translation>Stellen Sie die Uhren beider Computer richtig und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The invitation is for another instance than the one that you chose.</source>
        <translation>Die Einladung gilt für ein anderes System als das, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The invitation is for %1, not for the instance that you chose.</source>
        <translation>Die Einladung gilt für %1, nicht für das System, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Choose that instance, or ask the sender for an invitation for yours.</source>
        <translation>Wählen Sie das System, für das sie gilt, oder bitten Sie den Absender um eine Einladung für Ihres.</translation>
    </message>
    <message>
        <source>This is not an invitation code.</source>
        <translation>Das ist kein Einladungscode.</translation>
    </message>
    <message>
        <source>A code is one long word of letters and digits that starts with “eyJ”. Paste the message that the other side sent you, as it is.</source>
        <translation>Ein Code ist ein langes Wort aus Buchstaben und Ziffern, das mit „eyJ“ beginnt. Fügen Sie die Nachricht der anderen Seite so ein, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>In step</source>
        <translation>Im Gleichschritt</translation>
    </message>
    <message>
        <source>Double-click to open %1</source>
        <translation>Doppelklick öffnet %1</translation>
    </message>
    <message>
        <source>Issue here</source>
        <translation>Vorgang hier</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>In step but for a part</source>
        <translation>Im Gleichschritt bis auf einen Teil</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues under sync</source>
        <translation>Synchronisierte Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Open issue</source>
        <translation>Vorgang ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;twin</source>
        <translation>&amp;Zwilling öffnen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>Nach Schlüssel &amp;suchen</translation>
    </message>
    <message>
        <source>No issue with this key is under sync here.</source>
        <translation>Kein Vorgang mit diesem Schlüssel wird hier synchronisiert.</translation>
    </message>
    <message>
        <source>Issues appear here when they are synced. First connect two trackers.</source>
        <translation>Hier erscheinen Vorgänge, sobald sie synchronisiert werden. Verbinden Sie zuerst zwei Systeme.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbindung &amp;einleiten</translation>
    </message>
    <message>
        <source>No issue is under sync yet.</source>
        <translation>Noch wird kein Vorgang synchronisiert.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>&amp;Vorgang synchronisieren</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>End the link of %1 with %2?</source>
        <translation>Die Verknüpfung von %1 mit %2 trennen?</translation>
    </message>
    <message>
        <source>Both issues stay as they are, and the other side is told. Changes don&apos;t travel any more, until the issue is synced by hand again.</source>
        <translation>Beide Vorgänge bleiben, wie sie sind, und die andere Seite erfährt davon. Änderungen werden nicht mehr übertragen, bis der Vorgang wieder von Hand synchronisiert wird.</translation>
    </message>
    <message>
        <source>Yes, &amp;end the link</source>
        <translation>&amp;Ja, trennen</translation>
    </message>
</context>
<context>
    <name>Jira</name>
    <message>
        <source>the permission “%1”</source>
        <translation>die Berechtigung „%1“</translation>
    </message>
</context>
<context>
    <name>JiraTexts</name>
    <message>
        <source>It will be fetched again.</source>
        <translation>Sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address with which the account signs in to Atlassian.</source>
        <translation>Die Adresse, mit der sich das Konto bei Atlassian anmeldet.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give the address with which the account signs in to Atlassian.</source>
        <translation>Geben Sie die Adresse an, mit der sich das Konto bei Atlassian anmeldet.</translation>
    </message>
    <message>
        <source>This is not an API token of Atlassian.</source>
        <translation>Das ist kein API-Token von Atlassian.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made.</source>
        <translation>Kopieren Sie das Token von der Seite, die es zeigt, nachdem es erzeugt wurde.</translation>
    </message>
    <message>
        <source>The address of this Jira is missing.</source>
        <translation>Die Adresse dieses Jira fehlt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.atlassian.net.</source>
        <translation>Geben Sie seine Adresse an, zum Beispiel https://acme.atlassian.net.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>This is not a personal access token of Jira.</source>
        <translation>Das ist kein persönliches Zugriffstoken von Jira.</translation>
    </message>
    <message>
        <source>Give its address, for example https://jira.example.com.</source>
        <translation>Geben Sie seine Adresse an, zum Beispiel https://jira.example.com.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than Jira accepts.</source>
        <translation>Die Datei „%1“ ist größer, als Jira annimmt.</translation>
    </message>
    <message>
        <source>An administrator of Jira can raise the limit.</source>
        <translation>Ein Administrator von Jira kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>Attachments are switched off in this Jira.</source>
        <translation>Anhänge sind in diesem Jira ausgeschaltet.</translation>
    </message>
    <message>
        <source>An administrator of Jira can switch them on.</source>
        <translation>Ein Administrator von Jira kann sie einschalten.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Die Datei „%1“ ist auf dem Datenträger dieses Computers nicht lesbar.</translation>
    </message>
    <message>
        <source>Jira did not take the new summary.</source>
        <translation>Jira hat den neuen Titel nicht übernommen.</translation>
    </message>
    <message>
        <source>Jira did not take the new description.</source>
        <translation>Jira hat die neue Beschreibung nicht übernommen.</translation>
    </message>
    <message>
        <source>Jira did not take the new type of the issue; it is still a “%1”.</source>
        <translation>Jira hat den neuen Typ des Vorgangs nicht übernommen; er ist noch „%1“.</translation>
    </message>
    <message>
        <source>This is a page that Atlassian has for all its customers, not your Jira.</source>
        <translation>Das ist eine Seite, die Atlassian für alle seine Kunden hat, nicht Ihr Jira.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at an issue, for example https://acme.atlassian.net/browse/ABC-1.</source>
        <translation>Geben Sie die Adresse an, die Ihr Browser zeigt, wenn Sie einen Vorgang ansehen, zum Beispiel https://acme.atlassian.net/browse/ABC-1.</translation>
    </message>
    <message>
        <source>There is no Jira at %1.</source>
        <translation>Unter %1 gibt es kein Jira.</translation>
    </message>
    <message>
        <source>Check the name of the site; perhaps it was renamed or has no Jira.</source>
        <translation>Prüfen Sie den Namen der Site; vielleicht wurde sie umbenannt oder hat kein Jira.</translation>
    </message>
    <message>
        <source>The API token lacks a scope that is needed in Jira.</source>
        <translation>Dem API-Token fehlt ein Bereich (Scope), der in Jira nötig ist.</translation>
    </message>
    <message>
        <source>Make a token with the scopes read:jira-work, write:jira-work and read:jira-user, or one without scopes, and sign in with it.</source>
        <translation>Erzeugen Sie ein Token mit den Bereichen read:jira-work, write:jira-work und read:jira-user oder eins ohne Bereiche, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Jira asks this account for a CAPTCHA, because sign-ins failed too often.</source>
        <translation>Jira verlangt von diesem Konto ein CAPTCHA, weil Anmeldungen zu oft misslungen sind.</translation>
    </message>
    <message>
        <source>Sign in to Jira once with a browser, then try again.</source>
        <translation>Melden Sie sich einmal mit einem Browser bei Jira an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The account lacks a permission for this in Jira.</source>
        <translation>Dem Konto fehlt dafür in Jira eine Berechtigung.</translation>
    </message>
    <message>
        <source>The account lacks a permission in Jira. It says: “%1”.</source>
        <translation>Dem Konto fehlt in Jira eine Berechtigung. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to give the account the permission in this project: the page on Jira in Twinspan&apos;s documentation lists what is needed.</source>
        <translation>Bitten Sie einen Administrator von Jira, dem Konto die Berechtigung in diesem Projekt zu geben: Was nötig ist, steht auf der Seite über Jira in der Dokumentation von Twinspan.</translation>
    </message>
    <message>
        <source>The text is longer than Jira takes. It says: “%1”.</source>
        <translation>Der Text ist länger, als Jira annimmt. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A field can&apos;t be written in this project of Jira. It says: “%1”.</source>
        <translation>Ein Feld lässt sich in diesem Projekt von Jira nicht schreiben. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to put the field on the project&apos;s screens.</source>
        <translation>Bitten Sie einen Administrator von Jira, das Feld auf die Bildschirmmasken des Projekts zu setzen.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written, without saying why.</source>
        <translation>Jira hat abgelehnt, was geschrieben werden sollte, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written. It says: “%1”.</source>
        <translation>Jira hat abgelehnt, was geschrieben werden sollte. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Check the settings of the project in Jira, then try again.</source>
        <translation>Prüfen Sie die Einstellungen des Projekts in Jira, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Jira takes no more of this. It says: “%1”.</source>
        <translation>Jira nimmt davon nicht mehr an. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Jira does not accept the sign-in: the token is wrong, expired or revoked, or it belongs to another account.</source>
        <translation>Jira nimmt die Anmeldung nicht an: Das Token ist falsch, abgelaufen oder widerrufen, oder es gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Make a new token in Jira and sign in with it.</source>
        <translation>Erzeugen Sie in Jira ein neues Token, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of Jira.</source>
        <translation>Die Antwort von dieser Adresse kommt nicht von der API von Jira.</translation>
    </message>
    <message>
        <source>Something in front of Jira may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Vielleicht antwortet etwas vor Jira an seiner Stelle, etwa eine Anmeldeseite oder ein Proxy: Lassen Sie die API dort durch.</translation>
    </message>
    <message>
        <source>Jira&apos;s answer lacks what its API promises.</source>
        <translation>In der Antwort von Jira fehlt, was seine API verspricht.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Versuchen Sie es später noch einmal; vielleicht liegt es an einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Jira has no issue %1, or does not show it to this account.</source>
        <translation>Jira hat keinen Vorgang %1 oder zeigt ihn diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Name the issue by its key, for example ABC-1. If it exists, the account needs the permission to browse its project, and its security level must let the account in.</source>
        <translation>Nennen Sie den Vorgang mit seinem Schlüssel, zum Beispiel ABC-1. Wenn es ihn gibt, braucht das Konto die Berechtigung, sein Projekt zu durchsuchen, und seine Sicherheitsstufe muss das Konto einlassen.</translation>
    </message>
    <message>
        <source>Jira has no project %1, or does not show it to this account.</source>
        <translation>Jira hat kein Projekt %1 oder zeigt es diesem Konto nicht.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the permission to browse the project.</source>
        <translation>Wenn es das gibt, braucht das Konto die Berechtigung, das Projekt zu durchsuchen.</translation>
    </message>
    <message>
        <source>The comment is no longer in Jira.</source>
        <translation>Den Kommentar gibt es in Jira nicht mehr.</translation>
    </message>
    <message>
        <source>Jira has no such file any more.</source>
        <translation>Jira hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Twinspan works in Jira with the rights of this account, and writes in its name. In each project it needs: Browse projects, Create issues, Edit issues, Add comments, Edit own comments, Create attachments.</source>
        <translation>Twinspan arbeitet in Jira mit den Rechten dieses Kontos und schreibt in seinem Namen. In jedem Projekt braucht es: Projekte durchsuchen, Vorgänge erstellen, Vorgänge bearbeiten, Kommentare hinzufügen, Eigene Kommentare bearbeiten, Anhänge erstellen.</translation>
    </message>
    <message>
        <source>Jira takes files only for issues that are there already.</source>
        <translation>Jira nimmt Dateien nur für Vorgänge an, die es schon gibt.</translation>
    </message>
    <message>
        <source>The comment is empty, and Jira takes no empty comments.</source>
        <translation>Der Kommentar ist leer, und Jira nimmt keine leeren Kommentare an.</translation>
    </message>
    <message>
        <source>The issue would have no summary.</source>
        <translation>Der Vorgang hätte keinen Titel.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geben Sie dem Vorgang einen Titel.</translation>
    </message>
    <message>
        <source>Jira has no issue type “%1” in this project.</source>
        <translation>Jira hat in diesem Projekt keinen Vorgangstyp „%1“.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Make one on its page at Atlassian while you are signed in as that account. It ends after a year at most. A token with scopes needs read:jira-work, write:jira-work and read:jira-user.</source>
        <translation>Legen Sie eines auf seiner Seite bei Atlassian an, während Sie mit diesem Konto angemeldet sind. Es endet nach höchstens einem Jahr. Ein Token mit Scopes braucht read:jira-work, write:jira-work und read:jira-user.</translation>
    </message>
    <message>
        <source>Make one in Jira (8.14 or newer) under your picture, Profile, Personal Access Tokens. It has the rights of your account.</source>
        <translation>Erzeugen Sie eins in Jira (8.14 oder neuer) unter Ihrem Bild, Profil, Persönliche Zugriffstokens. Es hat die Rechte Ihres Kontos.</translation>
    </message>
    <message>
        <source>The issue in Jira has so many files that Twinspan can&apos;t remember which are its own.</source>
        <translation>Der Vorgang in Jira hat so viele Dateien, dass Twinspan sich nicht merken kann, welche von ihm selbst sind.</translation>
    </message>
    <message>
        <source>Remove files that the issue no longer needs, then try again.</source>
        <translation>Entfernen Sie Dateien, die der Vorgang nicht mehr braucht, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked, without saying why.</source>
        <translation>Jira beantwortet eine Anfrage nicht, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked. It says: “%1”.</source>
        <translation>Jira beantwortet eine Anfrage nicht. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Check in Jira that the project is there and that the account may browse it, then try again.</source>
        <translation>Prüfen Sie in Jira, ob es das Projekt gibt und das Konto es sehen darf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make the file smaller, or remove comments or files that the issue in Jira no longer needs, then try again.</source>
        <translation>Machen Sie die Datei kleiner, oder entfernen Sie Kommentare oder Dateien, die der Vorgang in Jira nicht mehr braucht, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The comments of the issue in Jira change faster than they can be read.</source>
        <translation>Die Kommentare des Vorgangs in Jira ändern sich schneller, als sie gelesen werden können.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in Jira.</source>
        <translation>Wurde er aus Versehen gelöscht, schreiben Sie ihn in Jira noch einmal.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in Jira.</source>
        <translation>Wurde sie aus Versehen gelöscht, hängen Sie sie in Jira noch einmal an.</translation>
    </message>
    <message>
        <source>In Jira, as an administrator, open the settings, then System, WebHooks, Create a WebHook. URL: this address. Choose the events of issues, comments and attachments. Exclude the body where that is offered: it is not read.</source>
        <translation>In Jira als Administrator die Einstellungen öffnen, dann System, WebHooks, einen WebHook anlegen. URL: diese Adresse. Die Ereignisse von Vorgängen, Kommentaren und Anhängen wählen. Den Inhalt weglassen, wo das angeboten wird: Er wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>LeftOutTexts</name>
    <message>
        <source>The attachment “%1” is here now.</source>
        <translation>Der Anhang „%1“ ist jetzt hier.</translation>
    </message>
</context>
<context>
    <name>LocalNode</name>
    <message>
        <source>Twinspan knows no tracker of the kind “%1”.</source>
        <translation>Twinspan kennt kein System der Art „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not the end of a page of issues.</source>
        <translation>„%1“ ist nicht das Ende einer Seite von Vorgängen.</translation>
    </message>
    <message>
        <source>Ask for the first page.</source>
        <translation>Fragen Sie nach der ersten Seite.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call anybody when something changes there.</source>
        <translation>„%1“ kann niemanden anrufen, wenn sich dort etwas ändert.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is asked regularly.</source>
        <translation>Es ist nichts zu tun: Es wird regelmäßig nachgefragt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call this node, which tells others no address.</source>
        <translation>„%1“ kann diesen Knoten nicht anrufen, denn er nennt anderen keine Adresse.</translation>
    </message>
    <message>
        <source>Let other nodes call this one first, in the settings or with “twinspan-node serve”. Until then the tracker is asked regularly, which is enough.</source>
        <translation>Zuerst in den Einstellungen oder mit „twinspan-node serve“ andere Knoten diesen anrufen lassen. Bis dahin wird das System regelmäßig gefragt; das genügt.</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one; those that it calls are not concerned.</source>
        <translation>Andere Knoten können diesen nicht anrufen; die, die er selbst anruft, betrifft das nicht.</translation>
    </message>
</context>
<context>
    <name>LocalNodeTexts</name>
    <message>
        <source>The identity key of this node is not in %1 any more, but there are connections that were made with it.</source>
        <translation>Der Identitätsschlüssel dieses Knotens ist nicht mehr in %1, aber es gibt Verbindungen, die mit ihm hergestellt wurden.</translation>
    </message>
    <message>
        <source>Start Twinspan with the keychain or sealed file that this data folder belongs to.</source>
        <translation>Starten Sie Twinspan mit dem Schlüsselbund oder der versiegelten Datei, zu der dieser Datenordner gehört.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>„%1“ ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Give an IP address, for example 127.0.0.1 or 0.0.0.0.</source>
        <translation>Geben Sie eine IP-Adresse an, zum Beispiel 127.0.0.1 oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>A node&apos;s name has 1 to %1 characters.</source>
        <translation>Der Name eines Knotens hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The data folder %1 was last used on another computer or at another place.</source>
        <translation>Der Datenordner %1 wurde zuletzt auf einem anderen Computer oder an einem anderen Ort benutzt.</translation>
    </message>
    <message>
        <source>Nothing is synced here: two copies would each write every change.</source>
        <translation>Hier wird nichts synchronisiert: Zwei Kopien würden jede Änderung doppelt schreiben.</translation>
    </message>
    <message>
        <source>If it was moved, or this copy is the one that is to live on: see that no other is started again, then choose “This copy lives on” in the window, or run “twinspan-node node adopt”.</source>
        <translation>Wenn er verschoben wurde oder wenn mit dieser Kopie weitergearbeitet werden soll: Sorgen Sie dafür, dass keine andere mehr gestartet wird, und wählen Sie dann im Fenster „Diese Kopie lebt weiter“ oder führen Sie „twinspan-node node adopt“ aus.</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>Port %1 of this computer, to which the browser comes back after the sign-in, is used by another program.</source>
        <translation>Der Port %1 dieses Computers, zu dem der Browser nach der Anmeldung zurückkehrt, wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close that program, or another sign-in that is under way, and try again.</source>
        <translation>Schließen Sie jenes Programm oder eine andere laufende Anmeldung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Begin the sign-in again. If the browser showed an error, an administrator may have to allow Twinspan first.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal. Wenn der Browser einen Fehler gezeigt hat, muss vielleicht zuerst ein Administrator Twinspan zulassen.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Twinspan.</source>
        <translation>Sie können diese Seite schließen und zu Twinspan zurückkehren.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has signed in in the browser for %n minute(s).</source>
        <translation>
            <numerusform>Seit %n Minute hat sich niemand im Browser angemeldet.</numerusform>
            <numerusform>Seit %n Minuten hat sich niemand im Browser angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page belongs to another sign-in than the one that Twinspan waits for. Go back to Twinspan and open the sign-in from there.</source>
        <translation>Diese Seite gehört zu einer anderen Anmeldung als der, auf die Twinspan wartet. Gehen Sie zu Twinspan zurück und öffnen Sie die Anmeldung von dort.</translation>
    </message>
    <message>
        <source>Twinspan got no access. Close this page and go back to Twinspan.</source>
        <translation>Twinspan hat keinen Zugriff bekommen. Schließen Sie diese Seite und gehen Sie zu Twinspan zurück.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Twinspan</source>
        <translation>Twinspan</translation>
    </message>
</context>
<context>
    <name>MissingRightTexts</name>
    <message>
        <source>The account of Twinspan may not create issues in this project.</source>
        <translation>Das Konto von Twinspan darf in diesem Projekt keine Vorgänge anlegen.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change this issue.</source>
        <translation>Das Konto von Twinspan darf diesen Vorgang nicht ändern.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not comment on this issue.</source>
        <translation>Das Konto von Twinspan darf diesen Vorgang nicht kommentieren.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change comments of this issue.</source>
        <translation>Das Konto von Twinspan darf Kommentare dieses Vorgangs nicht ändern.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not attach files to issues of this project.</source>
        <translation>Das Konto von Twinspan darf an Vorgänge dieses Projekts keine Dateien anhängen.</translation>
    </message>
    <message>
        <source>Ask an administrator of that tracker to give the account this right in the project, then try again.</source>
        <translation>Bitten Sie einen Administrator jenes Systems, dem Konto dieses Recht im Projekt zu geben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Dazu braucht es %2.</translation>
    </message>
    <message>
        <source>What comes back from the other side: %1</source>
        <translation>Was von der anderen Seite zurückkommt: %1</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>&amp;Basic</source>
        <translation>&amp;Basic</translation>
    </message>
    <message>
        <source>Works by itself: there is nothing to configure.</source>
        <translation>Arbeitet von selbst: Es gibt nichts einzustellen.</translation>
    </message>
    <message>
        <source>Syncs summary, description, comments, attachments and the type.</source>
        <translation>Überträgt Titel, Beschreibung, Kommentare, Anhänge und den Typ.</translation>
    </message>
    <message>
        <source>For simple cases; its rules can&apos;t be edited.</source>
        <translation>Für einfache Fälle; die Regeln sind fest.</translation>
    </message>
    <message>
        <source>How is it decided what is synced?</source>
        <translation>Wie wird entschieden, was synchronisiert wird?</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>&amp;Visual</translation>
    </message>
    <message>
        <source>A table of fields for both sides, without programming.</source>
        <translation>Eine Tabelle der Felder beider Seiten, ohne Programmieren.</translation>
    </message>
    <message>
        <source>One person edits both sides.</source>
        <translation>Eine Person bearbeitet beide Seiten.</translation>
    </message>
    <message>
        <source>Needs access to both trackers.</source>
        <translation>Braucht Zugang zu beiden Systemen.</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>S&amp;cript</translation>
    </message>
    <message>
        <source>A script for each side, for complex cases.</source>
        <translation>Ein Skript je Seite, für schwierige Fälle.</translation>
    </message>
    <message>
        <source>Each side edits its own and sees only that.</source>
        <translation>Jede Seite bearbeitet das eigene und sieht nur dieses.</translation>
    </message>
    <message>
        <source>Needs somebody who can program.</source>
        <translation>Braucht jemanden, der programmieren kann.</translation>
    </message>
    <message>
        <source>Not in this version of Twinspan yet. A Basic connection can be upgraded later.</source>
        <translation>In dieser Version von Twinspan noch nicht. Eine Basic-Verbindung lässt sich später aufrüsten.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The file did not arrive whole from %1.</source>
        <translation>Die Datei ist nicht vollständig von %1 angekommen.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>NetworkProblem</name>
    <message>
        <source>A downloaded file could not be written.</source>
        <translation>Eine heruntergeladene Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk of this computer is not full.</source>
        <translation>Prüfen Sie, ob der Datenträger dieses Computers voll ist.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this computer is online.</source>
        <translation>Prüfen Sie, ob die Adresse einen Tippfehler enthält und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 ist abgerissen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>It will be tried again. If it happens each time, check the port, or ask the administrator of the server.</source>
        <translation>Twinspan versucht es noch einmal. Wenn es jedes Mal geschieht, prüfen Sie den Port, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that this computer is online and that no firewall is in between.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist und ob eine Firewall dazwischen liegt.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Der Proxy hat die Verbindung zu %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>Was %1 antwortet, ist kein HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address begins with https://.</source>
        <translation>Prüfen Sie den Port, und ob die Adresse mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged and could not be read.</source>
        <translation>Die Antwort von %1 ist beschädigt und war nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the administrator of the server.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es jedes Mal geschieht, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds.</source>
        <translation>Die Antwort von %1 war nach %2 Sekunden noch nicht vollständig.</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall may be in between. It will be tried again.</source>
        <translation>Vielleicht ist der Server überlastet, oder eine Firewall liegt dazwischen. Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, which is the most that is accepted here.</source>
        <translation>Die Antwort von %1 ist größer als %2; mehr wird hier nicht angenommen.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Prüfen Sie, ob die Adresse die richtige ist.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for an account and a password, or does not accept those that it was told.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Konto und ein Passwort, oder er nimmt die angegebenen nicht an.</translation>
    </message>
    <message>
        <source>Enter the right ones under Settings, Proxy, in the window of Twinspan; where the proxy is that of the system, in the settings of the system.</source>
        <translation>Tragen Sie die richtigen im Fenster von Twinspan unter Einstellungen, Proxy ein; wo es der Proxy des Systems ist, in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its name, port, account and password: under Settings, Proxy, in the window of Twinspan, or in the settings of the system.</source>
        <translation>Prüfen Sie, ob er läuft, und seinen Namen, den Port, das Konto und das Passwort: im Fenster von Twinspan unter Einstellungen, Proxy, oder in den Einstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>NodeHost</name>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The inviter does not know this invitation.</source>
        <translation>Die einladende Seite kennt diese Einladung nicht.</translation>
    </message>
    <message>
        <source>The inviter has revoked this invitation.</source>
        <translation>Die einladende Seite hat diese Einladung zurückgezogen.</translation>
    </message>
    <message>
        <source>This invitation was used already.</source>
        <translation>Diese Einladung wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Diese Einladung ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>NodeJson</name>
    <message>
        <source>The value of “%1” can&apos;t be read.</source>
        <translation>Der Wert von „%1“ ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>NodeServer</name>
    <message>
        <source>The socket %1 can&apos;t be made: %2.</source>
        <translation>Der Socket %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfen Sie die Berechtigungen seines Ordners.</translation>
    </message>
    <message>
        <source>The running node does not know the call “%1”.</source>
        <translation>Der laufende Knoten kennt den Aufruf „%1“ nicht.</translation>
    </message>
    <message>
        <source>Restart it: it is of another version.</source>
        <translation>Starten Sie ihn neu: Er hat eine andere Version.</translation>
    </message>
</context>
<context>
    <name>OAuthTexts</name>
    <message>
        <source>The sign-in to %1 is over or was revoked.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Melden Sie sich bei %1 noch einmal an.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It says: “%2”.</source>
        <translation>%1 hat die Anmeldung abgelehnt. Es meldet: „%2“.</translation>
    </message>
    <message>
        <source>Check the client id and the address for the return that are registered with %1.</source>
        <translation>Prüfen Sie die Client-ID und die Rückkehradresse, die bei %1 eingetragen sind.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in without a token.</source>
        <translation>%1 hat auf die Anmeldung ohne Token geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered without a code to type.</source>
        <translation>%1 hat ohne einen Code zum Eingeben geantwortet.</translation>
    </message>
    <message>
        <source>Check the client id, and that the device flow is enabled for the app at %1.</source>
        <translation>Prüfen Sie die Client-ID und ob bei %1 für die App der Device Flow eingeschaltet ist.</translation>
    </message>
    <message>
        <source>In the browser the access to %1 was not allowed.</source>
        <translation>Im Browser wurde der Zugriff auf %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>Begin the sign-in again, and allow the access.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Something in front of it may answer in its place, such as a proxy. It will be tried again.</source>
        <translation>Vielleicht antwortet etwas davor an seiner Stelle, zum Beispiel ein Proxy. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t answer the sign-in at the moment.</source>
        <translation>%1 kann die Anmeldung im Moment nicht beantworten.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>OperationRunnerTexts</name>
    <message>
        <source>A comment could not be written there. %1.</source>
        <translation>Ein Kommentar konnte dort nicht geschrieben werden. %1.</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>Der Anhang „%1“ wurde nicht kopiert. %2.</translation>
    </message>
    <message>
        <source>An edited comment could not be changed there. %1.</source>
        <translation>Ein bearbeiteter Kommentar konnte dort nicht geändert werden. %1.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>It concerns %1 alone, which is tried again by itself; the other issues go on.</source>
        <translation>Es betrifft nur %1; das wird von selbst erneut versucht, die anderen Vorgänge gehen weiter.</translation>
    </message>
    <message>
        <source>Choose “Retry” when it has passed. If it lasts, ask an administrator of the tracker.</source>
        <translation>Wählen Sie „Wiederholen“, wenn es vorbei ist. Wenn es anhält, fragen Sie einen Administrator des Trackers.</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>Es wurde %1-mal versucht.</translation>
    </message>
</context>
<context>
    <name>OutgoingRulesTexts</name>
    <message>
        <source>An internal comment stays here: internal comments are never sent.</source>
        <translation>Ein interner Kommentar bleibt hier: Interne Kommentare werden nie gesendet.</translation>
    </message>
    <message>
        <source>%1 internal comments stay here: internal comments are never sent.</source>
        <translation>%1 interne Kommentare bleiben hier: Interne Kommentare werden nie gesendet.</translation>
    </message>
    <message>
        <source>The attachment “%1” stays here: it is internal.</source>
        <translation>Der Anhang „%1“ bleibt hier: Er ist intern.</translation>
    </message>
    <message>
        <source>%1 is a private issue.</source>
        <translation>%1 ist ein privater Vorgang.</translation>
    </message>
    <message>
        <source>Make it visible to the members of its project first, if the other side may see it.</source>
        <translation>Machen Sie ihn zuerst für die Mitglieder seines Projekts sichtbar, wenn die andere Seite ihn sehen darf.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Nichts davon wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>OutgoingTexts</name>
    <message>
        <source>The texts of %1 are larger than one message may be (%2 MiB).</source>
        <translation>Die Texte von %1 sind größer, als eine Nachricht sein darf (%2 MiB).</translation>
    </message>
    <message>
        <source>Shorten its longest comments, or move them into an attachment.</source>
        <translation>Kürzen Sie die längsten Kommentare, oder verschieben Sie sie in einen Anhang.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2 that the account of Twinspan can see.</source>
        <translation>Das Konto von Twinspan sieht in %2 keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>Check the key, and what the account may see.</source>
        <translation>Prüfen Sie den Schlüssel, und was das Konto sehen darf.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 of this connection.</source>
        <translation>%1 ist nicht im Projekt %2 dieser Verbindung.</translation>
    </message>
    <message>
        <source>Give the key of an issue of %1, or make a connection for the other project.</source>
        <translation>Geben Sie den Schlüssel eines Vorgangs aus %1 an, oder stellen Sie für das andere Projekt eine Verbindung her.</translation>
    </message>
    <message>
        <source>Its changes don&apos;t reach the other side. Its twin stays as it is, and the link is kept.</source>
        <translation>Seine Änderungen erreichen die andere Seite nicht. Sein Zwilling bleibt, wie er ist, und die Verknüpfung bleibt.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 ist nicht mehr da, oder das Konto von Twinspan kann es nicht sehen.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Wenn er absichtlich gelöscht wurde, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 ist nicht mehr im Projekt %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Verschieben Sie ihn zurück, oder richten Sie eine Verbindung für das andere Projekt ein.</translation>
    </message>
    <message>
        <source>%1 was made private after it had been synced.</source>
        <translation>%1 wurde nach der Synchronisierung auf privat gesetzt.</translation>
    </message>
    <message>
        <source>If the other side may see it, make it visible to the members of its project again: what was changed meanwhile is sent then. If not, end its link.</source>
        <translation>Wenn die andere Seite ihn sehen darf, machen Sie ihn für die Mitglieder seines Projekts wieder sichtbar: Was inzwischen geändert wurde, wird dann gesendet. Wenn nicht, trennen Sie seine Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 is the copy of an issue of another side, made before this connection, and nothing is known here of its original any more.</source>
        <translation>%1 ist die Kopie eines Vorgangs einer anderen Seite, die vor dieser Verbindung angelegt wurde, und hier ist von ihrem Original nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>It was not sent: a second original would have been made.</source>
        <translation>Er wurde nicht gesendet: Es wäre ein zweites Original entstanden.</translation>
    </message>
    <message>
        <source>Sync the original from its own side: it finds this copy again. Retry sends this one as an issue of its own.</source>
        <translation>Synchronisieren Sie das Original von seiner eigenen Seite aus: Es findet diese Kopie wieder. „Wiederholen“ sendet diese hier als eigenen Vorgang.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Läuft nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n Problem braucht Sie</numerusform>
            <numerusform>%n Probleme brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n issue(s)</source>
        <translation>
            <numerusform>%n Vorgang wird synchronisiert</numerusform>
            <numerusform>%n Vorgänge werden synchronisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Alles ist im Gleichschritt</translation>
    </message>
    <message>
        <source>Your keychain asks to be unlocked …</source>
        <translation>Ihr Schlüsselbund möchte entsperrt werden …</translation>
    </message>
</context>
<context>
    <name>Peer</name>
    <message>
        <source>The other node did not keep all messages.</source>
        <translation>Der andere Knoten hat nicht alle Nachrichten gespeichert.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Dieser Knoten versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>PeerTexts</name>
    <message>
        <source>What is to be sent waits, and nothing is lost.</source>
        <translation>Was zu senden ist, wartet, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The other node can&apos;t be reached at %1. %2</source>
        <translation>Der andere Knoten ist unter %1 nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>See that it runs and that this address leads to it. This node tries again by itself.</source>
        <translation>Sorgen Sie dafür, dass er läuft und dass diese Adresse zu ihm führt. Dieser Knoten versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The other node at %1 can&apos;t answer now.</source>
        <translation>Der andere Knoten unter %1 kann gerade nicht antworten.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Dieser Knoten versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t recognise this node.</source>
        <translation>Der Knoten unter %1 erkennt diesen Knoten nicht.</translation>
    </message>
    <message>
        <source>If one of the two was set up anew, delete the connection on both sides and connect again with a new invitation.</source>
        <translation>Wenn einer der beiden neu eingerichtet wurde, löschen Sie die Verbindung auf beiden Seiten und stellen Sie sie mit einer neuen Einladung wieder her.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t know this connection any more.</source>
        <translation>Der Knoten unter %1 kennt diese Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the people there. If they deleted it, delete it here too.</source>
        <translation>Fragen Sie dort nach. Wenn sie dort gelöscht wurde, löschen Sie sie auch hier.</translation>
    </message>
    <message>
        <source>The node at %1, or a proxy before it, takes no message of this size.</source>
        <translation>Der Knoten unter %1 oder ein Proxy davor nimmt keine so große Nachricht an.</translation>
    </message>
    <message>
        <source>Let the proxy pass requests of 16 MiB.</source>
        <translation>Stellen Sie den Proxy so ein, dass er Anfragen bis 16 MiB durchlässt.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Unter %1 gibt es keinen Twinspan-Knoten.</translation>
    </message>
    <message>
        <source>See that its public address leads to it.</source>
        <translation>Sorgen Sie dafür, dass seine öffentliche Adresse zu ihm führt.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Twinspan node (HTTP %2).</source>
        <translation>Was unter %1 antwortet, ist kein Twinspan-Knoten (HTTP %2).</translation>
    </message>
    <message>
        <source>Something other than the other node answers at %1.</source>
        <translation>Unter %1 antwortet etwas anderes als der andere Knoten.</translation>
    </message>
    <message>
        <source>See that this address leads to the node that you connected to.</source>
        <translation>Sorgen Sie dafür, dass diese Adresse zu dem Knoten führt, mit dem Sie sich verbunden haben.</translation>
    </message>
    <message>
        <source>The other node does not know this connection.</source>
        <translation>Der andere Knoten kennt diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>The other node, which fetches its messages from here, has not answered in time.</source>
        <translation>Der andere Knoten, der seine Nachrichten hier abholt, hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>See that it runs and reaches this node. This node asks again by itself.</source>
        <translation>Sorgen Sie dafür, dass er läuft und diesen Knoten erreicht. Dieser Knoten fragt von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>Too many questions wait for the other node, which fetches its messages from here.</source>
        <translation>Für den anderen Knoten, der seine Nachrichten hier abholt, warten zu viele Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>The other node fetches its messages from here, and has not come for more than %n minute(s).</source>
        <translation>
            <numerusform>Der andere Knoten holt seine Nachrichten hier ab und ist seit mehr als %n Minute nicht gekommen.</numerusform>
            <numerusform>Der andere Knoten holt seine Nachrichten hier ab und ist seit mehr als %n Minuten nicht gekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See that it runs and reaches this node.</source>
        <translation>Sorgen Sie dafür, dass er läuft und diesen Knoten erreicht.</translation>
    </message>
    <message>
        <source>What is to go there is kept here until it comes.</source>
        <translation>Was dorthin soll, wird hier aufgehoben, bis er kommt.</translation>
    </message>
</context>
<context>
    <name>PlannerTexts</name>
    <message>
        <source>(This part is empty now.)</source>
        <translation>(Dieser Teil ist jetzt leer.)</translation>
    </message>
    <message>
        <source>A comment above was edited:</source>
        <translation>Ein Kommentar weiter oben wurde bearbeitet:</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>Der Anhang „%1“ wurde nicht kopiert. %2.</translation>
    </message>
    <message>
        <source>This tracker takes no attachments</source>
        <translation>Dieses System nimmt keine Anhänge an</translation>
    </message>
    <message>
        <source>This tracker takes files up to %1</source>
        <translation>Dieses System nimmt Dateien bis %1 an</translation>
    </message>
    <message>
        <source>The attachment “%1” (%2) of %3 is not here. %4.</source>
        <translation>Der Anhang „%1“ (%2) von %3 ist nicht hier. %4.</translation>
    </message>
    <message>
        <source>A comment was edited on both sides. The edit of %1 counts, where it was written; the other one is kept in the history.</source>
        <translation>Ein Kommentar wurde auf beiden Seiten bearbeitet. Es gilt die Bearbeitung von %1, wo er geschrieben wurde; die andere steht im Verlauf.</translation>
    </message>
    <message>
        <source>The tracker there takes no attachments</source>
        <translation>Der Tracker dort nimmt keine Anhänge an</translation>
    </message>
    <message>
        <source>The tracker there takes files up to %1</source>
        <translation>Der Tracker dort nimmt Dateien bis %1 an</translation>
    </message>
</context>
<context>
    <name>PollIntervalTexts</name>
    <message>
        <source>A tracker can&apos;t be asked for changes every %1 seconds.</source>
        <translation>Ein System kann nicht alle %1 Sekunden nach Änderungen gefragt werden.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds, or 0 for the usual time.</source>
        <translation>Wählen Sie zwischen %1 und %2 Sekunden, oder 0 für die übliche Zeit.</translation>
    </message>
</context>
<context>
    <name>PracticeGround</name>
    <message>
        <source>%1 is not a practice tracker.</source>
        <translation>%1 ist kein Übungssystem.</translation>
    </message>
    <message>
        <source>A support desk: customers&apos; cases, project SUP.</source>
        <translation>Ein Kundendienst: Fälle von Kunden, Projekt SUP.</translation>
    </message>
    <message>
        <source>Engineers: bugs and tasks, project ENG.</source>
        <translation>Ingenieure: Fehler und Aufgaben, Projekt ENG.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Two companies with a tracker each, on this computer only. Open their issues side by side, connect the two, sync an issue and watch its twin arrive. Then add a comment and sync it again.</source>
        <translation>Zwei Firmen mit je einem System, nur auf diesem Computer. Öffnen Sie ihre Vorgänge nebeneinander, verbinden Sie die beiden, synchronisieren Sie einen Vorgang und sehen Sie seinen Zwilling ankommen. Schreiben Sie dann einen Kommentar und synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Open the issues of %1</source>
        <translation>Vorgänge von %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Sync an issue between them</source>
        <translation>&amp;Vorgang zwischen ihnen synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Connect the two</source>
        <translation>Die beiden &amp;verbinden</translation>
    </message>
</context>
<context>
    <name>PracticeText</name>
    <message>
        <source>The password can&apos;t be hashed on this machine.</source>
        <translation>Aus dem Passwort lässt sich auf diesem Computer kein Hash bilden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the login of an account.</source>
        <translation>„%1“ kann nicht der Anmeldename eines Kontos sein.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, dots, dashes and underscores.</source>
        <translation>Verwenden Sie 1 bis 40 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>An account needs a password.</source>
        <translation>Ein Konto braucht ein Passwort.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Es gibt schon ein Konto „%1“.</translation>
    </message>
    <message>
        <source>The practice tracker has no account “%1”.</source>
        <translation>Das Übungssystem hat kein Konto „%1“.</translation>
    </message>
    <message>
        <source>The sample companies have the accounts “admin” and “member”.</source>
        <translation>Die Beispielfirmen haben die Konten „admin“ und „member“.</translation>
    </message>
    <message>
        <source>The practice tracker does not know this account and password.</source>
        <translation>Das Übungssystem kennt dieses Konto mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Check both; the sample companies&apos; passwords are in the documentation.</source>
        <translation>Prüfen Sie beides; die Passwörter der Beispielfirmen stehen in der Dokumentation.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file has been in use by another program for too long.</source>
        <translation>Die Datei des Übungssystems wird schon zu lange von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Twinspan tries again by itself.</source>
        <translation>Twinspan versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 can&apos;t be read or written: %2.</source>
        <translation>Die Datei %1 des Übungssystems ist nicht lesbar oder nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Check the free space of the disk and the rights of the file.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist, und die Rechte der Datei.</translation>
    </message>
    <message>
        <source>There is no practice tracker at %1.</source>
        <translation>Unter %1 gibt es kein Übungssystem.</translation>
    </message>
    <message>
        <source>Check the path, or make one with “twinspan-node practice create”.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie mit „twinspan-node practice create“ eines an.</translation>
    </message>
    <message>
        <source>The file %1 is not a practice tracker.</source>
        <translation>Die Datei %1 ist kein Übungssystem.</translation>
    </message>
    <message>
        <source>Choose a file that ends in “.practice”.</source>
        <translation>Wählen Sie eine Datei, deren Name auf „.practice“ endet.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>Die Datei %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The practice tracker %1 was made by a newer Twinspan.</source>
        <translation>Das Übungssystem %1 wurde von einem neueren Twinspan angelegt.</translation>
    </message>
    <message>
        <source>Update Twinspan, or make a new practice tracker.</source>
        <translation>Aktualisieren Sie Twinspan, oder legen Sie ein neues Übungssystem an.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 is gone.</source>
        <translation>Die Datei %1 des Übungssystems ist verschwunden.</translation>
    </message>
    <message>
        <source>Put the file back; the work goes on by itself.</source>
        <translation>Legen Sie die Datei wieder an ihren Platz; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The connection to the practice tracker broke.</source>
        <translation>Die Verbindung zum Übungssystem ist abgerissen.</translation>
    </message>
    <message>
        <source>The practice tracker failed with an error of its own.</source>
        <translation>Im Übungssystem ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The practice tracker refused the sign-in.</source>
        <translation>Das Übungssystem hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The account may not do this in the practice tracker.</source>
        <translation>Das Konto darf das im Übungssystem nicht.</translation>
    </message>
    <message>
        <source>The practice tracker does not find what was asked for.</source>
        <translation>Das Übungssystem findet das Gesuchte nicht.</translation>
    </message>
    <message>
        <source>The practice tracker refused it as too large.</source>
        <translation>Das Übungssystem hat es abgelehnt, weil es zu groß ist.</translation>
    </message>
    <message>
        <source>The practice tracker asks to be called less often.</source>
        <translation>Das Übungssystem möchte seltener aufgerufen werden.</translation>
    </message>
    <message>
        <source>A tracker has no call “%1”.</source>
        <translation>Ein System hat keinen Aufruf „%1“.</translation>
    </message>
    <message>
        <source>Use “*” or one of: %1.</source>
        <translation>Verwenden Sie „*“ oder einen dieser Aufrufe: %1.</translation>
    </message>
    <message>
        <source>A fault can&apos;t happen at call number %1.</source>
        <translation>Bei Aufruf Nummer %1 kann kein Fehler auftreten.</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>Zählen Sie ab 1.</translation>
    </message>
    <message>
        <source>This fault was ordered for a test.</source>
        <translation>Dieser Fehler wurde für einen Test bestellt.</translation>
    </message>
    <message>
        <source>The file to attach can&apos;t be read: %1.</source>
        <translation>Die Datei, die angehängt werden soll, ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or raise the limit of the practice tracker.</source>
        <translation>Hängen Sie eine kleinere Datei an, oder erhöhen Sie die Grenze des Übungssystems.</translation>
    </message>
    <message>
        <source>The uploaded file was used already, or is older than a day.</source>
        <translation>Die hochgeladene Datei wurde schon verwendet oder ist älter als ein Tag.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Laden Sie sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>The attachment is no longer in the practice tracker.</source>
        <translation>Der Anhang ist nicht mehr im Übungssystem.</translation>
    </message>
    <message>
        <source>The attachment can&apos;t be written to this machine&apos;s disk: %1.</source>
        <translation>Der Anhang lässt sich nicht auf den Datenträger dieses Computers schreiben: %1.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist.</translation>
    </message>
    <message>
        <source>The practice tracker has no issue “%1”.</source>
        <translation>Das Übungssystem hat keinen Vorgang „%1“.</translation>
    </message>
    <message>
        <source>Check the issue key; keys look like “SUP-1”.</source>
        <translation>Prüfen Sie den Schlüssel des Vorgangs; Schlüssel sehen aus wie „SUP-1“.</translation>
    </message>
    <message>
        <source>A comment can&apos;t be empty.</source>
        <translation>Ein Kommentar darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Schreiben Sie etwas hinein.</translation>
    </message>
    <message>
        <source>An issue needs a summary.</source>
        <translation>Ein Vorgang braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Sagen Sie in wenigen Worten, worum es geht.</translation>
    </message>
    <message>
        <source>The summary has %1 characters; the practice tracker takes %2.</source>
        <translation>Der Titel hat %1 Zeichen; das Übungssystem nimmt %2 an.</translation>
    </message>
    <message>
        <source>Shorten the summary.</source>
        <translation>Kürzen Sie den Titel.</translation>
    </message>
    <message>
        <source>The text has %1 characters; this practice tracker takes %2.</source>
        <translation>Der Text hat %1 Zeichen; dieses Übungssystem nimmt %2 an.</translation>
    </message>
    <message>
        <source>Shorten the text, or raise the limit of the practice tracker.</source>
        <translation>Kürzen Sie den Text, oder erhöhen Sie die Grenze des Übungssystems.</translation>
    </message>
    <message>
        <source>Practice tracker</source>
        <translation>Übungssystem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>In the sample companies it is “practice-admin” or “practice-member”.</source>
        <translation>In den Beispielfirmen ist es „practice-admin“ oder „practice-member“.</translation>
    </message>
    <message>
        <source>Sign in to the practice tracker.</source>
        <translation>Melden Sie sich beim Übungssystem an.</translation>
    </message>
    <message>
        <source>%1 is not the URL of a practice tracker.</source>
        <translation>%1 ist nicht die Adresse eines Übungssystems.</translation>
    </message>
    <message>
        <source>It looks like practice:///home/me/acme.practice.</source>
        <translation>Sie sieht etwa so aus: practice:///home/me/acme.practice.</translation>
    </message>
    <message>
        <source>The sign-in to a practice tracker needs an account and a password.</source>
        <translation>Für die Anmeldung bei einem Übungssystem braucht es ein Konto und ein Passwort.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the key of a project.</source>
        <translation>„%1“ kann nicht der Schlüssel eines Projekts sein.</translation>
    </message>
    <message>
        <source>Use 1 to 20 letters and digits, and begin with a letter.</source>
        <translation>Verwenden Sie 1 bis 20 Buchstaben und Ziffern, am Anfang einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is a project %1 already.</source>
        <translation>Es gibt schon ein Projekt %1.</translation>
    </message>
    <message>
        <source>The practice tracker has no project “%1”.</source>
        <translation>Das Übungssystem hat kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the projects that it lists.</source>
        <translation>Wählen Sie eines der Projekte, die es auflistet.</translation>
    </message>
    <message>
        <source>The project %1 has no issue type “%2”.</source>
        <translation>Das Projekt %1 hat keinen Vorgangstyp „%2“.</translation>
    </message>
    <message>
        <source>Its types are: %1.</source>
        <translation>Seine Typen sind: %1.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the file first.</source>
        <translation>Wählen Sie einen anderen Ordner, oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is the most that this practice tracker takes.</source>
        <translation>Die Datei ist größer als %1; mehr nimmt dieses Übungssystem nicht an.</translation>
    </message>
    <message>
        <source>The comment is no longer in the practice tracker.</source>
        <translation>Der Kommentar ist nicht mehr im Übungssystem.</translation>
    </message>
    <message>
        <source>In the practice tracker a comment is changed and deleted by its author or an administrator only.</source>
        <translation>Im Übungssystem ändert und löscht nur der Verfasser oder ein Administrator einen Kommentar.</translation>
    </message>
    <message>
        <source>In the practice tracker an attachment is deleted by its author or an administrator only.</source>
        <translation>Im Übungssystem löscht nur der Verfasser oder ein Administrator einen Anhang.</translation>
    </message>
    <message>
        <source>In the practice tracker an issue is deleted by its author or an administrator only.</source>
        <translation>Im Übungssystem löscht nur der Verfasser oder ein Administrator einen Vorgang.</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (internal)</source>
        <translation>%1, %2 (intern)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Noch keine Kommentare.</translation>
    </message>
    <message>
        <source>%1 – practice tracker</source>
        <translation>%1 – Übungssystem</translation>
    </message>
    <message>
        <source>Issues of this tracker</source>
        <translation>Vorgänge dieses Systems</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation>&amp;Neuer Vorgang</translation>
    </message>
    <message>
        <source>Choose an issue</source>
        <translation>Wählen Sie einen Vorgang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Comments and files</source>
        <translation>Kommentare und Dateien</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>&amp;Internal: stays in this company</source>
        <translation>&amp;Intern: bleibt in dieser Firma</translation>
    </message>
    <message>
        <source>Add &amp;comment</source>
        <translation>&amp;Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>In the project %1 this would be made:</source>
        <translation>Im Projekt %1 würde dies angelegt:</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>%1 and its twin %2 are in step: nothing would be sent.</source>
        <translation>%1 und sein Zwilling %2 sind im Gleichschritt: Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 has its twin %2 already. This would be written there:</source>
        <translation>%1 hat seinen Zwilling %2 schon. Dies würde dort geschrieben:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>What stays here, or arrives changed</source>
        <translation>Was hier bleibt oder verändert ankommt</translation>
    </message>
    <message>
        <source>There this would be made:</source>
        <translation>Dort würde dies angelegt:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Issue %1 of %2</source>
        <translation>Vorgang %1 von %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Tracker %1</source>
        <translation>System %1</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems. What goes wrong with an issue is listed here, with what to do about it; the other issues go on meanwhile.</source>
        <translation>Keine Probleme. Was bei einem Vorgang schiefgeht, steht hier, mit dem, was zu tun ist; die anderen Vorgänge gehen inzwischen weiter.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that has passed.</source>
        <translation>Es geht von selbst weiter, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>%1 wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>It is left as it is; the next change of the issue is sent as always.</source>
        <translation>Es bleibt, wie es ist; die nächste Änderung des Vorgangs wird gesendet wie immer.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Er sagte: %1</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alle wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are tried again.</source>
        <translation>
            <numerusform>%n Vorgang wird wiederholt.</numerusform>
            <numerusform>%n Vorgänge werden wiederholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectChoiceTexts</name>
    <message>
        <source>The account can&apos;t see any project there.</source>
        <translation>Das Konto sieht dort kein Projekt.</translation>
    </message>
    <message>
        <source>Make it a member of the project that is to be synced.</source>
        <translation>Machen Sie es zum Mitglied des Projekts, das synchronisiert werden soll.</translation>
    </message>
    <message>
        <source>Select the project where issues from the other side are to be made.</source>
        <translation>Wählen Sie das Projekt aus, in dem Vorgänge der anderen Seite angelegt werden sollen.</translation>
    </message>
    <message>
        <source>There is no project “%1” that the account can see.</source>
        <translation>Das Konto sieht kein Projekt „%1“.</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>Projekt &amp;auswählen</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 von %n Projekt</numerusform>
            <numerusform>%1 von %n Projekten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Vorgänge der anderen Seite werden in einem Projekt von „%1“ angelegt. In welchem?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>Confirm the connection</source>
        <translation>Verbindung bestätigen</translation>
    </message>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Projekt für ankommende Vorgänge auswählen</translation>
    </message>
    <message>
        <source>“%1” has no projects: issues that come from the other side are made there, beside all others.</source>
        <translation>„%1“ hat keine Projekte: Vorgänge der anderen Seite werden dort neben allen anderen angelegt.</translation>
    </message>
    <message>
        <source>Written there: summary, description, comments, and attachments where the tracker takes them. Where it has types, the type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Dort geschrieben werden: Titel, Beschreibung, Kommentare, und Anhänge, wo der Tracker sie annimmt. Wo er Typen hat, wird der Typ nach seinem Namen zugeordnet (Fehler zu Fehler, Aufgabe zu Aufgabe); ein Typ, den das Projekt nicht hat, wird zu seinem Standardtyp.</translation>
    </message>
    <message>
        <source>Rights of the account</source>
        <translation>Rechte des Kontos</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 Byte, erlaubt sind %2</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>The stored identity key of this node is damaged.</source>
        <translation>Der gespeicherte Identitätsschlüssel dieses Knotens ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the keychain entry from a backup, or remove it: the node then makes a new identity and every connection to another node must be made again.</source>
        <translation>Stellen Sie den Eintrag im Schlüsselbund aus einer Sicherung wieder her, oder entfernen Sie ihn: Der Knoten erzeugt dann eine neue Identität, und jede Verbindung zu einem anderen Knoten muss neu hergestellt werden.</translation>
    </message>
    <message>
        <source>The other node reports a problem that it does not name.</source>
        <translation>Der andere Knoten meldet ein Problem, sagt aber nicht, welches.</translation>
    </message>
    <message>
        <source>The other node can&apos;t work at the moment: something is wrong with its disk, its data folder or the program itself.</source>
        <translation>Der andere Knoten kann gerade nicht arbeiten: Mit seiner Festplatte, seinem Datenordner oder dem Programm selbst stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>It tries again by itself. Its administrator sees the reason on its page Problems.</source>
        <translation>Er versucht es von selbst wieder. Sein Administrator sieht den Grund dort auf der Seite „Probleme“.</translation>
    </message>
    <message>
        <source>The disk of the other node is full.</source>
        <translation>Die Festplatte des anderen Knotens ist voll.</translation>
    </message>
</context>
<context>
    <name>ProtocolTexts</name>
    <message>
        <source>What the other node sent can&apos;t be understood: %1.</source>
        <translation>Was der andere Knoten gesendet hat, ist nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Update Twinspan on both sides. If it stays, report this as a fault.</source>
        <translation>Aktualisieren Sie Twinspan auf beiden Seiten. Wenn es dabei bleibt, melden Sie es als Fehler.</translation>
    </message>
    <message>
        <source>What is to travel between the nodes is too large: %1.</source>
        <translation>Was zwischen den Knoten übertragen werden soll, ist zu groß: %1.</translation>
    </message>
    <message>
        <source>Make the issue smaller, for example by moving long text into an attachment.</source>
        <translation>Verkleinern Sie den Vorgang, zum Beispiel indem Sie langen Text in einen Anhang verschieben.</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 Byte, erlaubt sind %2</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>es ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>it is no JSON (byte %1)</source>
        <translation>es ist kein JSON (Byte %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>more than %1 messages at once</source>
        <translation>mehr als %1 Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>The other node sent a message of a kind that this node does not know (%1).</source>
        <translation>Der andere Knoten hat eine Nachricht von einer Art gesendet, die dieser Knoten nicht kennt (%1).</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Aktualisieren Sie Twinspan auf diesem Knoten.</translation>
    </message>
    <message>
        <source>messages are out of order or come twice</source>
        <translation>Nachrichten sind in falscher Reihenfolge oder kommen doppelt vor</translation>
    </message>
    <message>
        <source>there are bytes that nothing describes</source>
        <translation>es gibt Bytes, die nirgends beschrieben sind</translation>
    </message>
    <message>
        <source>more than %1 answers at once</source>
        <translation>mehr als %1 Antworten auf einmal</translation>
    </message>
    <message>
        <source>more than %1 questions at once</source>
        <translation>mehr als %1 Fragen auf einmal</translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation>„%1“ kommt doppelt vor</translation>
    </message>
    <message>
        <source>The other node describes issues in a newer way (version %1) than this node knows.</source>
        <translation>Der andere Knoten beschreibt Vorgänge auf eine neuere Art (Version %1), die dieser Knoten nicht kennt.</translation>
    </message>
    <message>
        <source>The other node describes issues in an outdated way (version %1).</source>
        <translation>Der andere Knoten beschreibt Vorgänge auf eine veraltete Art (Version %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Bitten Sie die andere Seite, ihr Twinspan zu aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” does not match the bytes that came</source>
        <translation>„%1“ passt nicht zu den Bytes, die angekommen sind</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is no id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>“%1” holds something that is no id</source>
        <translation>„%1“ enthält etwas, das keine Kennung ist</translation>
    </message>
    <message>
        <source>“%1” is no base64url of the right length</source>
        <translation>„%1“ ist kein base64url-Wert der richtigen Länge</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not true or false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>„%1“ ist keine Zeitangabe in UTC</translation>
    </message>
    <message>
        <source>“%1” is no address that may be used here</source>
        <translation>„%1“ ist keine Adresse, die hier verwendet werden darf</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” has more than %2 characters or entries</source>
        <translation>„%1“ hat mehr als %2 Zeichen oder Einträge</translation>
    </message>
    <message>
        <source>“%1” is no plain file name</source>
        <translation>„%1“ ist kein einfacher Dateiname</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Save &amp;proxy</source>
        <translation>&amp;Proxy speichern</translation>
    </message>
    <message>
        <source>The way out of this network, where there is no direct one.</source>
        <translation>Der Weg aus diesem Netz, wo es keinen direkten gibt.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None: call directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Account (optional):</source>
        <translation>Konto (freiwillig):</translation>
    </message>
    <message>
        <source>Password (optional):</source>
        <translation>Passwort (freiwillig):</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Requests go this way from now on.</source>
        <translation>Anfragen nehmen ab jetzt diesen Weg.</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Ein HTTP-Proxy</translation>
    </message>
    <message>
        <source>A SOCKS 5 proxy</source>
        <translation>Ein SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Name or address of the proxy:</source>
        <translation>Name oder Adresse des Proxys:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
</context>
<context>
    <name>ProxyChoiceTexts</name>
    <message>
        <source>Write its name or address alone, such as proxy.example.com; the port has a field of its own.</source>
        <translation>Schreiben Sie nur seinen Namen oder seine Adresse, etwa proxy.example.com; der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>This is not the name of a proxy.</source>
        <translation>Das ist nicht der Name eines Proxys.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Ein Port ist eine Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>QuotaShareTexts</name>
    <message>
        <source>Share of the calls</source>
        <translation>Anteil an den Aufrufen</translation>
    </message>
    <message>
        <source>The tracker allows a limited number of calls, for all programs together. Twinspan makes no more than this part of them.</source>
        <translation>Der Tracker erlaubt nur eine begrenzte Zahl von Aufrufen, für alle Programme zusammen. Twinspan macht nicht mehr als diesen Teil davon.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Drei Viertel</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>QuotaTexts</name>
    <message>
        <source>Twinspan has made its share of the calls that %1 allows in %2: %3 % of %4.</source>
        <translation>Twinspan hat seinen Anteil an den Aufrufen verbraucht, die %1 in %2 erlaubt: %3 % von %4.</translation>
    </message>
    <message>
        <source>It goes on by itself, and leaves the rest to other programs. Another share can be chosen when you sign in to the tracker anew.</source>
        <translation>Es geht von selbst weiter, und lässt den Rest anderen Programmen. Einen anderen Anteil können Sie wählen, wenn Sie sich beim Tracker neu anmelden.</translation>
    </message>
    <message>
        <source>The calls that %1 allows are nearly used up: Twinspan asks more seldom what changed there.</source>
        <translation>Die Aufrufe, die %1 erlaubt, sind fast verbraucht: Twinspan fragt dort seltener, was sich geändert hat.</translation>
    </message>
    <message>
        <source>It goes on by itself. Other programs of the organization share these calls; if this happens often, find out which of them makes so many.</source>
        <translation>Es geht von selbst weiter. Andere Programme der Organisation teilen sich diese Aufrufe; wenn das oft vorkommt, finden Sie heraus, welches davon so viele macht.</translation>
    </message>
</context>
<context>
    <name>ReachabilityCard</name>
    <message>
        <source>&amp;Other nodes may call this one</source>
        <translation>Andere &amp;Knoten dürfen diesen anrufen</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>for example https://twinspan.example.com</source>
        <translation>zum Beispiel https://twinspan.example.com</translation>
    </message>
    <message>
        <source>&amp;Listen at (address and port):</source>
        <translation>&amp;Lauschen an (Adresse und Port):</translation>
    </message>
    <message>
        <source>Address for other &amp;nodes:</source>
        <translation>Adresse für andere K&amp;noten:</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one: it calls them. That is enough if the other side can be called.</source>
        <translation>Andere Knoten können diesen nicht anrufen: Er ruft sie an. Das genügt, wenn die andere Seite erreichbar ist.</translation>
    </message>
    <message>
        <source>Other nodes call this one at %1.</source>
        <translation>Andere Knoten rufen diesen unter %1 an.</translation>
    </message>
    <message>
        <source>This node listens at %1, but tells other nodes no address.</source>
        <translation>Dieser Knoten lauscht an %1, nennt anderen aber keine Adresse.</translation>
    </message>
    <message>
        <source>The node runs in another process on this computer; its addresses are set where that is started.</source>
        <translation>Der Knoten läuft in einem anderen Prozess auf diesem Computer; seine Adressen werden beim Start dort festgelegt.</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>Gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>Redmine</name>
    <message>
        <source>Redmine gave a list whose pages contradict each other.</source>
        <translation>Redmine hat eine Liste geliefert, deren Seiten einander widersprechen.</translation>
    </message>
    <message>
        <source>Try again; a proxy that keeps old answers may be the reason.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht bewahrt ein Proxy alte Antworten auf.</translation>
    </message>
</context>
<context>
    <name>RedmineRightTexts</name>
    <message>
        <source>the permission “%1”</source>
        <translation>die Berechtigung „%1“</translation>
    </message>
    <message>
        <source>the visibility “All issues” in a role of the account</source>
        <translation>die Sichtbarkeit „All issues“ in einer Rolle des Kontos</translation>
    </message>
    <message>
        <source>the module “Issue tracking” in the project</source>
        <translation>das Modul „Issue tracking“ im Projekt</translation>
    </message>
    <message>
        <source>the account is no member of the project, and what others may do there Redmine does not tell</source>
        <translation>das Konto ist kein Mitglied des Projekts, und was andere dort dürfen, sagt Redmine nicht</translation>
    </message>
    <message>
        <source>an open project; this one is closed</source>
        <translation>ein offenes Projekt; dieses ist geschlossen</translation>
    </message>
    <message>
        <source>without the permission “View private notes” files of others that came without a note count as private, and stay in Redmine</source>
        <translation>ohne das Recht „Private Kommentare sehen“ gelten Dateien anderer, die ohne Kommentar kamen, als privat und bleiben in Redmine</translation>
    </message>
</context>
<context>
    <name>RedmineTexts</name>
    <message>
        <source>API access key</source>
        <translation>API-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Textformatierung</translation>
    </message>
    <message>
        <source>How Redmine formats descriptions and comments: Administration, Settings, General, “Text formatting”. Redmine&apos;s API does not tell it, but its pages do: “Find out” looks there.</source>
        <translation>Wie Redmine Beschreibungen und Kommentare formatiert: Administration, Konfiguration, Allgemein, „Textformatierung“. Die API von Redmine verrät es nicht, seine Seiten aber schon: „Herausfinden“ sieht dort nach.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Markdown (CommonMark)</source>
        <translation>Markdown (CommonMark)</translation>
    </message>
    <message>
        <source>Textile</source>
        <translation>Textile</translation>
    </message>
    <message>
        <source>“%1” is not a text formatting that Twinspan knows.</source>
        <translation>„%1“ ist keine Textformatierung, die Twinspan kennt.</translation>
    </message>
    <message>
        <source>Choose textile, commonmark or auto.</source>
        <translation>Wählen Sie textile, commonmark oder auto.</translation>
    </message>
    <message>
        <source>Twinspan works in Redmine with the rights of the account whose key you give.</source>
        <translation>Twinspan arbeitet in Redmine mit den Rechten des Kontos, dessen Schlüssel Sie angeben.</translation>
    </message>
    <message>
        <source>This is not an API access key of Redmine.</source>
        <translation>Das ist kein API-Zugriffsschlüssel von Redmine.</translation>
    </message>
    <message>
        <source>Copy the key from “My account” in Redmine: 40 letters and digits.</source>
        <translation>Kopieren Sie den Schlüssel aus „Mein Konto“ in Redmine: 40 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The name of the custom field is too long.</source>
        <translation>Der Name des benutzerdefinierten Feldes ist zu lang.</translation>
    </message>
    <message>
        <source>Give the name as Redmine shows it.</source>
        <translation>Geben Sie den Namen so an, wie Redmine ihn zeigt.</translation>
    </message>
    <message>
        <source>The address of this Redmine is missing.</source>
        <translation>Die Adresse von Redmine fehlt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://redmine.example.org.</source>
        <translation>Geben Sie die Adresse an, zum Beispiel https://redmine.example.org.</translation>
    </message>
    <message>
        <source>Redmine put the issue into the project “%1” instead.</source>
        <translation>Redmine hat den Vorgang stattdessen im Projekt „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Redmine did not take the type of the issue and made it a “%1”.</source>
        <translation>Redmine hat den Typ des Vorgangs nicht übernommen und „%1“ daraus gemacht.</translation>
    </message>
    <message>
        <source>Redmine did not keep the summary as it was sent.</source>
        <translation>Redmine hat den Titel nicht so übernommen, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>Redmine did not keep the description as it was sent.</source>
        <translation>Redmine hat die Beschreibung nicht so übernommen, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Redmine did not keep the file “%1”.</source>
        <translation>Redmine hat die Datei „%1“ nicht übernommen.</translation>
    </message>
    <message>
        <source>Redmine made the issue private: only some members of the project see it.</source>
        <translation>Redmine hat den Vorgang als privat angelegt: Nur einige Mitglieder des Projekts sehen ihn.</translation>
    </message>
    <message>
        <source>Redmine does not accept the API access key.</source>
        <translation>Redmine nimmt den API-Zugriffsschlüssel nicht an.</translation>
    </message>
    <message>
        <source>Open “My account” in Redmine, show the API access key there, and sign in with it again. A locked account has to be unlocked by an administrator first.</source>
        <translation>Öffnen Sie in Redmine „Mein Konto“, lassen Sie sich dort den API-Zugriffsschlüssel anzeigen und melden Sie sich damit noch einmal an. Ein gesperrtes Konto muss zuerst von einem Administrator entsperrt werden.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts.</source>
        <translation>Die Datei ist größer, als Redmine erlaubt.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts (%1).</source>
        <translation>Die Datei ist größer, als Redmine erlaubt (%1).</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in Redmine under Administration, Settings, Files.</source>
        <translation>Ein Administrator kann die Grenze in Redmine unter Administration, Konfiguration, Dateien erhöhen.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written, without saying why.</source>
        <translation>Redmine hat abgelehnt, was geschrieben werden sollte, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written. It says: “%1”.</source>
        <translation>Redmine hat abgelehnt, was geschrieben werden sollte. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Check the settings of the project in Redmine (required fields, workflow, rights of the account), then try again.</source>
        <translation>Prüfen Sie die Einstellungen des Projekts in Redmine (Pflichtfelder, Workflow, Rechte des Kontos) und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of Redmine.</source>
        <translation>Die Antwort von dieser Adresse kommt nicht von der REST-API von Redmine.</translation>
    </message>
    <message>
        <source>Something in front of Redmine may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Vielleicht antwortet etwas vor Redmine an seiner Stelle, etwa eine Anmeldeseite oder ein Proxy: Lassen Sie die REST-API dort durch.</translation>
    </message>
    <message>
        <source>This is Redmine, but its REST API is switched off.</source>
        <translation>Das ist Redmine, aber seine REST-API ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to tick “Enable REST web service” under Administration, Settings, API.</source>
        <translation>Bitten Sie einen Administrator von Redmine, unter Administration, Konfiguration, API „REST-Schnittstelle aktivieren“ anzukreuzen.</translation>
    </message>
    <message>
        <source>Redmine has no issue %1, or does not show it to this account.</source>
        <translation>Redmine hat keinen Vorgang %1 oder zeigt ihn diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check the number. If the issue exists, the account needs to see its project.</source>
        <translation>Prüfen Sie die Nummer. Wenn es den Vorgang gibt, muss das Konto sein Projekt sehen können.</translation>
    </message>
    <message>
        <source>Redmine&apos;s answer lacks what its API promises.</source>
        <translation>In der Antwort von Redmine fehlt, was seine API verspricht.</translation>
    </message>
    <message>
        <source>Check the version of Redmine: Twinspan needs 4.0 or newer.</source>
        <translation>Prüfen Sie die Version von Redmine: Twinspan braucht 4.0 oder neuer.</translation>
    </message>
    <message>
        <source>The comment is empty, and Redmine keeps no empty comments.</source>
        <translation>Der Kommentar ist leer, und Redmine speichert keine leeren Kommentare.</translation>
    </message>
    <message>
        <source>Redmine accepted the comment but did not keep it: the account may edit issues, but not add notes.</source>
        <translation>Redmine hat den Kommentar angenommen, aber nicht gespeichert: Das Konto darf Vorgänge bearbeiten, aber keine Kommentare hinzufügen.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission “Add notes” in this project.</source>
        <translation>Bitten Sie einen Administrator von Redmine, der Rolle des Kontos in diesem Projekt die Berechtigung „Kommentare hinzufügen“ zu geben.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Die Datei „%1“ ist auf dem Datenträger dieses Computers nicht lesbar.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>Custom field for Twinspan&apos;s marker</source>
        <translation>Benutzerdefiniertes Feld für die Markierung von Twinspan</translation>
    </message>
    <message>
        <source>The name of a custom field for issues, of the format Text, used as a filter. Twinspan recognises its issues by it. Without such a field it hides its marker at the end of the description.</source>
        <translation>Der Name eines benutzerdefinierten Feldes für Tickets, Format „Text“, mit „Als Filter benutzen“. Daran erkennt Twinspan seine Vorgänge. Ohne ein solches Feld versteckt es seine Markierung am Ende der Beschreibung.</translation>
    </message>
    <message>
        <source>Redmine did not keep Twinspan&apos;s marker in the custom field “%1”; it is hidden at the end of the description instead.</source>
        <translation>Redmine hat die Markierung von Twinspan im benutzerdefinierten Feld „%1“ nicht übernommen; sie ist stattdessen am Ende der Beschreibung versteckt.</translation>
    </message>
    <message>
        <source>Redmine did not take the new summary.</source>
        <translation>Redmine hat den neuen Titel nicht übernommen.</translation>
    </message>
    <message>
        <source>Redmine did not take the new description.</source>
        <translation>Redmine hat die neue Beschreibung nicht übernommen.</translation>
    </message>
    <message>
        <source>Redmine did not take the new type of the issue; it is still a &quot;%1&quot;.</source>
        <translation>Redmine hat den neuen Typ des Vorgangs nicht übernommen; er ist weiterhin „%1“.</translation>
    </message>
    <message>
        <source>The comment is no longer in Redmine.</source>
        <translation>Der Kommentar ist nicht mehr in Redmine.</translation>
    </message>
    <message>
        <source>The account may not edit this comment in Redmine.</source>
        <translation>Das Konto darf diesen Kommentar in Redmine nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission &quot;Edit own notes&quot;, or &quot;Edit notes&quot; for the comments of others, in this project.</source>
        <translation>Bitten Sie einen Administrator von Redmine, der Rolle des Kontos in diesem Projekt die Berechtigung „Eigene Kommentare bearbeiten“ zu geben, oder „Kommentare bearbeiten“ für die Kommentare anderer.</translation>
    </message>
    <message>
        <source>This Redmine is too old: its API can&apos;t edit comments.</source>
        <translation>Dieses Redmine ist zu alt: Seine API kann keine Kommentare bearbeiten.</translation>
    </message>
    <message>
        <source>Redmine 5.0 and newer can.</source>
        <translation>Redmine 5.0 und neuer kann es.</translation>
    </message>
    <message>
        <source>Redmine 7.0 and newer: open “My account”, then Webhooks, New webhook. URL: this address. Choose the events of issues, and the project. Older ones call nobody.</source>
        <translation>Ab Redmine 7.0: „Mein Konto“ öffnen, dann Webhooks, neuer Webhook. URL: diese Adresse. Die Ereignisse von Tickets und das Projekt wählen. Ältere rufen niemanden an.</translation>
    </message>
    <message>
        <source>In Redmine, open “My account”; the key is on the right under “API access key”, behind “Show”. The account needs, in the project: View issues, Add issues, Edit issues, Add notes, Edit own notes, View private notes.</source>
        <translation>Öffnen Sie in Redmine „Mein Konto“; der Schlüssel steht rechts unter „API-Zugriffsschlüssel“, hinter „Anzeigen“. Das Konto braucht im Projekt die Rechte: Tickets anzeigen, Tickets hinzufügen, Tickets bearbeiten, Kommentare hinzufügen, Eigene Kommentare bearbeiten, Private Kommentare sehen.</translation>
    </message>
</context>
<context>
    <name>RefusalDesk</name>
    <message>
        <source>What was changed in %1 on the other side is not written here.</source>
        <translation>Was auf der anderen Seite in %1 geändert wurde, wird hier nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>RemoteNode</name>
    <message>
        <source>The running node has ended.</source>
        <translation>Der laufende Knoten hat sich beendet.</translation>
    </message>
    <message>
        <source>Start it again; what was under way goes on then.</source>
        <translation>Starten Sie ihn wieder; was gerade lief, geht dann weiter.</translation>
    </message>
    <message>
        <source>No node that could be asked runs on the data folder %1.</source>
        <translation>Mit dem Datenordner %1 läuft kein Knoten, den man fragen könnte.</translation>
    </message>
</context>
<context>
    <name>ReopeningTexts</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ReplicaApplierTexts</name>
    <message>
        <source>The issue does not come from the instance with which this connection was made.</source>
        <translation>Der Vorgang kommt nicht aus dem System, mit dem diese Verbindung hergestellt wurde.</translation>
    </message>
    <message>
        <source>Make a connection of its own for that instance.</source>
        <translation>Stellen Sie für dieses andere System eine eigene Verbindung her.</translation>
    </message>
    <message>
        <source>%1 is the twin of this issue on another connection already.</source>
        <translation>%1 ist schon auf einer anderen Verbindung der Zwilling dieses Vorgangs.</translation>
    </message>
    <message>
        <source>Sync it on that connection, or delete that connection first.</source>
        <translation>Synchronisieren Sie ihn auf der anderen Verbindung, oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The pair of issues was not remembered.</source>
        <translation>Das Paar der Vorgänge wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1, der Zwilling dieses Vorgangs, ist nicht mehr da, oder das Konto von Twinspan kann ihn nicht sehen.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Wenn er absichtlich gelöscht wurde, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Changes of the issue in %1 don&apos;t arrive. Nothing was deleted, and the link is kept.</source>
        <translation>Änderungen des Vorgangs in %1 kommen nicht an. Nichts wurde gelöscht, und die Verknüpfung bleibt.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not in the project %2 any more.</source>
        <translation>%1, der Zwilling dieses Vorgangs, ist nicht mehr im Projekt %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Verschieben Sie ihn zurück, oder richten Sie eine Verbindung für das andere Projekt ein.</translation>
    </message>
    <message>
        <source>Changes don&apos;t arrive. The link is kept.</source>
        <translation>Änderungen kommen nicht an. Die Verknüpfung bleibt.</translation>
    </message>
    <message>
        <source>The link with %1 was ended there.</source>
        <translation>Die Verknüpfung mit %1 wurde dort getrennt.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again.</source>
        <translation>Synchronisieren Sie den Vorgang von Hand, um die beiden wieder zu verknüpfen.</translation>
    </message>
    <message>
        <source>A later message was written into %1 before this one.</source>
        <translation>In %1 wurde vor dieser Nachricht schon eine spätere geschrieben.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and sync the issue again.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, und synchronisieren Sie den Vorgang noch einmal.</translation>
    </message>
</context>
<context>
    <name>RequestBook</name>
    <message>
        <source>The sync of %1 has not failed: there is nothing to retry or skip.</source>
        <translation>Die Synchronisierung von %1 ist nicht fehlgeschlagen: Es gibt nichts zu wiederholen oder zu überspringen.</translation>
    </message>
    <message>
        <source>The other side has linked this issue with %1, which is the twin of %2 already.</source>
        <translation>Die andere Seite hat diesen Vorgang mit %1 verknüpft, das schon der Zwilling von %2 ist.</translation>
    </message>
    <message>
        <source>End the link of %1, if it is the wrong one, and retry.</source>
        <translation>Beenden Sie die Verknüpfung von %1, wenn sie die falsche ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The tracker of the other side has refused a part of %1.</source>
        <translation>Das System der anderen Seite hat einen Teil von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>When the account there may write it, retry; or skip it, and it is left out.</source>
        <translation>Wenn das Konto dort es schreiben darf, versuchen Sie es erneut; oder überspringen Sie es, dann bleibt es weg.</translation>
    </message>
</context>
<context>
    <name>RequiredFieldsTexts</name>
    <message>
        <source>The project %1 requires a value that Twinspan does not fill in: %2. The issue will be refused there until that field has a default value, or is not required any more.</source>
        <translation>Das Projekt %1 verlangt einen Wert, den Twinspan nicht einträgt: %2. Der Vorgang wird dort abgelehnt, bis das Feld einen Standardwert hat oder nicht mehr verlangt wird.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What&apos;s next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Nothing needs you now. You can close this page.</source>
        <translation>Jetzt werden Sie nicht gebraucht. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Sync another issue by hand</source>
        <translation>Einen weiteren Vorgang von Hand synchronisieren</translation>
    </message>
    <message>
        <source>See all issues that are in sync</source>
        <translation>Alle synchronisierten Vorgänge ansehen</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message>
        <source>Connecting a pair that exists already, syncing in bulk and triggers are not in this version of Twinspan yet.</source>
        <translation>Bestehende Paare verbinden, viele auf einmal synchronisieren und Auslöser gibt es in dieser Version von Twinspan noch nicht.</translation>
    </message>
    <message>
        <source>%1 here and %2 there are in step now.</source>
        <comment>two links to issues</comment>
        <translation>%1 hier und %2 dort sind jetzt im Gleichschritt.</translation>
    </message>
</context>
<context>
    <name>RightsView</name>
    <message>
        <source>It may not read issues.</source>
        <translation>Es darf keine Vorgänge lesen.</translation>
    </message>
    <message>
        <source>It may not create issues.</source>
        <translation>Es darf keine Vorgänge anlegen.</translation>
    </message>
    <message>
        <source>It may not change issues of others.</source>
        <translation>Es darf Vorgänge anderer nicht ändern.</translation>
    </message>
    <message>
        <source>It may not comment on issues.</source>
        <translation>Es darf Vorgänge nicht kommentieren.</translation>
    </message>
    <message>
        <source>It may not attach files to issues.</source>
        <translation>Es darf keine Dateien an Vorgänge hängen.</translation>
    </message>
    <message>
        <source>Whether it may read issues shows only later.</source>
        <translation>Ob es Vorgänge lesen darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>Whether it may create issues shows only later.</source>
        <translation>Ob es Vorgänge anlegen darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>Whether it may change issues shows only later.</source>
        <translation>Ob es Vorgänge ändern darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>Whether it may comment on issues shows only later.</source>
        <translation>Ob es Vorgänge kommentieren darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>Whether it may attach files to issues shows only later.</source>
        <translation>Ob es Dateien an Vorgänge hängen darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Dazu braucht es %2.</translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <translation>%1 Der Grund: %2.</translation>
    </message>
    <message>
        <source>What it may do shows only later.</source>
        <translation>Was es darf, zeigt sich erst später.</translation>
    </message>
    <message>
        <source>Looking what the account of Twinspan may do there …</source>
        <translation>Es wird nachgesehen, was das Konto von Twinspan dort darf …</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Nochmals nachsehen</translation>
    </message>
    <message>
        <source>The account of Twinspan may do there all that the sync needs.</source>
        <translation>Das Konto von Twinspan darf dort alles, was der Abgleich braucht.</translation>
    </message>
    <message>
        <source>The tracker does not tell all that the account may do there.</source>
        <translation>Der Tracker sagt nicht alles, was das Konto dort darf.</translation>
    </message>
    <message>
        <source>Have an administrator of that tracker give what is missing. You can go on without: what can&apos;t be written is then listed in Problems.</source>
        <translation>Lassen Sie einen Administrator dieses Trackers geben, was fehlt. Sie können auch ohne weitermachen: Was nicht geschrieben werden kann, steht dann unter „Probleme“.</translation>
    </message>
    <message>
        <source>The account of Twinspan lacks rights there.</source>
        <translation>Dem Konto von Twinspan fehlen dort Rechte.</translation>
    </message>
</context>
<context>
    <name>RtRightTexts</name>
    <message>
        <source>the right %1 in the queue</source>
        <translation>das Recht %1 in der Queue</translation>
    </message>
    <message>
        <source>RT tells it of tickets alone, and the account sees none in this queue yet</source>
        <translation>RT sagt es nur von Tickets, und das Konto sieht in dieser Queue noch keines</translation>
    </message>
    <message>
        <source>it takes the right ModifyTicket, and RT does not tell whether the account has it</source>
        <translation>es braucht das Recht ModifyTicket, und RT sagt nicht, ob das Konto es hat</translation>
    </message>
</context>
<context>
    <name>RtTexts</name>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The queue of RT changes faster than it can be read.</source>
        <translation>Der Bereich von RT ändert sich schneller, als er gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Die Datei „%1“ ist auf dem Datenträger dieses Computers nicht lesbar.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>RT has no such file any more.</source>
        <translation>RT hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <translation>Authentifizierungs-Token</translation>
    </message>
    <message>
        <source>Comments from the other side</source>
        <translation>Kommentare von der anderen Seite</translation>
    </message>
    <message>
        <source>RT sends each reply to the requestors of its ticket by mail. Comments stay with those who work in RT. Either way only replies leave RT, never its comments.</source>
        <translation>RT schickt jede Antwort per E-Mail an die Anfragenden des Tickets. Kommentare bleiben bei denen, die in RT arbeiten. So oder so verlassen nur Antworten RT, nie seine Kommentare.</translation>
    </message>
    <message>
        <source>Write them as comments: nobody outside gets a mail</source>
        <translation>Als Kommentare schreiben: niemand draußen bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>Write them as replies: RT sends them to the requestors</source>
        <translation>Als Antworten schreiben: RT schickt sie an die Anfragenden</translation>
    </message>
    <message>
        <source>“%1” is not a way to write into RT that Twinspan knows.</source>
        <translation>„%1“ ist keine Art, in RT zu schreiben, die Twinspan kennt.</translation>
    </message>
    <message>
        <source>Choose comment or reply.</source>
        <translation>Wählen Sie comment oder reply.</translation>
    </message>
    <message>
        <source>Twinspan works in Request Tracker with the rights of the account whose token you give.</source>
        <translation>Twinspan arbeitet in Request Tracker mit den Rechten des Kontos, dessen Token Sie angeben.</translation>
    </message>
    <message>
        <source>This is not an authentication token of RT.</source>
        <translation>Das ist kein Authentifizierungs-Token von RT.</translation>
    </message>
    <message>
        <source>Copy it whole: it looks like 1-23-0123456789abcdef0123456789abcdef.</source>
        <translation>Kopieren Sie es ganz: Es sieht aus wie 1-23-0123456789abcdef0123456789abcdef.</translation>
    </message>
    <message>
        <source>The address of this RT is missing.</source>
        <translation>Die Adresse dieses RT fehlt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://rt.example.org.</source>
        <translation>Geben Sie seine Adresse an, zum Beispiel https://rt.example.org.</translation>
    </message>
    <message>
        <source>The description was changed. It now says:</source>
        <translation>Die Beschreibung wurde geändert. Sie lautet jetzt:</translation>
    </message>
    <message>
        <source>RT does not accept the authentication token: it is wrong, expired or deleted.</source>
        <translation>RT nimmt das Authentifizierungs-Token nicht an: Es ist falsch, abgelaufen oder gelöscht.</translation>
    </message>
    <message>
        <source>Make a new token in RT under “Logged in as”, Settings, Auth Tokens, and sign in with it. Where RT runs behind Apache, its configuration must pass the header Authorization on.</source>
        <translation>Legen Sie in RT unter „Logged in as“, Settings, Auth Tokens ein neues Token an und melden Sie sich damit an. Läuft RT hinter Apache, muss dessen Konfiguration den Header Authorization weiterreichen.</translation>
    </message>
    <message>
        <source>RT refused what was to be written, without saying why.</source>
        <translation>RT hat abgelehnt, was geschrieben werden sollte, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>RT refused what was to be written. It says: “%1”.</source>
        <translation>RT hat abgelehnt, was geschrieben werden sollte. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Check the settings of the queue in RT and the rights of the account, then try again.</source>
        <translation>Prüfen Sie die Einstellungen des Bereichs in RT und die Rechte des Kontos, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of RT.</source>
        <translation>Die Antwort von dieser Adresse kommt nicht von der REST-API von RT.</translation>
    </message>
    <message>
        <source>Something in front of RT may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Vielleicht antwortet etwas vor RT an seiner Stelle, etwa eine Anmeldeseite oder ein Proxy: Lassen Sie dort die REST-API durch.</translation>
    </message>
    <message>
        <source>RT&apos;s answer lacks what its API promises.</source>
        <translation>In der Antwort von RT fehlt, was seine API verspricht.</translation>
    </message>
    <message>
        <source>Check the version of RT: Twinspan needs 5.0 or newer.</source>
        <translation>Prüfen Sie die Version von RT: Twinspan braucht 5.0 oder neuer.</translation>
    </message>
    <message>
        <source>RT has no ticket %1, or does not show it to this account.</source>
        <translation>RT hat kein Ticket %1, oder zeigt es diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check the number. If the ticket exists, the account needs the right ShowTicket in its queue.</source>
        <translation>Prüfen Sie die Nummer. Gibt es das Ticket, braucht das Konto in dessen Bereich das Recht ShowTicket.</translation>
    </message>
    <message>
        <source>The ticket %1 was merged into #%2.</source>
        <translation>Das Ticket %1 wurde mit #%2 vereinigt.</translation>
    </message>
    <message>
        <source>Name the ticket #%1 instead.</source>
        <translation>Nennen Sie stattdessen das Ticket #%1.</translation>
    </message>
    <message>
        <source>RT has no queue %1, or does not show it to this account.</source>
        <translation>RT hat keinen Bereich %1, oder zeigt ihn diesem Konto nicht.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the right SeeQueue in it.</source>
        <translation>Gibt es ihn, braucht das Konto darin das Recht SeeQueue.</translation>
    </message>
    <message>
        <source>The account lacks the right %1 in this queue of RT.</source>
        <translation>Dem Konto fehlt in diesem Bereich von RT das Recht %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of RT to give it under Admin, Queues, Group Rights or User Rights.</source>
        <translation>Bitten Sie einen Administrator von RT, es unter Admin, Queues, Group Rights oder User Rights zu geben.</translation>
    </message>
    <message>
        <source>The comment is empty, and would say nothing in RT.</source>
        <translation>Der Kommentar ist leer und würde in RT nichts sagen.</translation>
    </message>
    <message>
        <source>What was once written into a ticket of RT can&apos;t be changed.</source>
        <translation>Was einmal in ein Ticket von RT geschrieben wurde, kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than RT keeps.</source>
        <translation>Die Datei „%1“ ist größer, als RT behält.</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in RT&apos;s configuration (MaxAttachmentSize).</source>
        <translation>Ein Administrator kann die Grenze in der Konfiguration von RT anheben (MaxAttachmentSize).</translation>
    </message>
    <message>
        <source>The file “%1” needs a ticket to be attached to.</source>
        <translation>Die Datei „%1“ braucht ein Ticket, an das sie gehängt wird.</translation>
    </message>
    <message>
        <source>The ticket would have no subject.</source>
        <translation>Das Ticket hätte keinen Betreff.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geben Sie dem Vorgang einen Titel.</translation>
    </message>
    <message>
        <source>The subject is longer than RT keeps (200 characters).</source>
        <translation>Der Betreff ist länger, als RT behält (200 Zeichen).</translation>
    </message>
    <message>
        <source>Make the summary shorter.</source>
        <translation>Kürzen Sie den Titel.</translation>
    </message>
    <message>
        <source>RT knows no types of tickets.</source>
        <translation>RT kennt keine Arten von Tickets.</translation>
    </message>
    <message>
        <source>RT did not keep the link by which Twinspan knows its ticket: the account needs the right ModifyTicket in this queue.</source>
        <translation>RT hat den Link nicht behalten, an dem Twinspan sein Ticket erkennt: Das Konto braucht in diesem Bereich das Recht ModifyTicket.</translation>
    </message>
    <message>
        <source>RT did not take the new subject. It says: “%1”.</source>
        <translation>RT hat den neuen Betreff nicht angenommen. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>In RT, open “Logged in as”, Settings, Auth Tokens and create one. The account needs the rights SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket and ReplyToTicket in the queue, and ManageAuthTokens to make the token.</source>
        <translation>Öffnen Sie in RT „Logged in as“, Settings, Auth Tokens und legen Sie eines an. Das Konto braucht im Bereich die Rechte SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket und ReplyToTicket, und ManageAuthTokens, um das Token anzulegen.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in RT.</source>
        <translation>Wurde sie aus Versehen gelöscht, hängen Sie sie in RT noch einmal an.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked, without saying why.</source>
        <translation>RT beantwortet eine Anfrage nicht, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked. It says: “%1”.</source>
        <translation>RT beantwortet eine Anfrage nicht. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>Check in RT that the queue is there and that the account may see it, then try again.</source>
        <translation>Prüfen Sie in RT, ob es den Bereich gibt und das Konto ihn sehen darf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Say it in a new comment.</source>
        <translation>Sagen Sie es in einem neuen Kommentar.</translation>
    </message>
    <message>
        <source>In Request Tracker, open Admin, Global, Scrips, Create. Condition: On Transaction; action: User Defined; template: Blank. Custom action preparation code: “1;”. Custom action commit code: “require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1;”, with this address instead of ADDRESS.</source>
        <translation>In Request Tracker Admin, Global, Scrips, Create öffnen. Condition: On Transaction; Action: User Defined; Template: Blank. Custom action preparation code: „1;“. Custom action commit code: „require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1;“, mit dieser Adresse statt ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Salesforce</name>
    <message>
        <source>This sign-in does not let Twinspan see who is signed in to Salesforce.</source>
        <translation>Mit dieser Anmeldung kann Twinspan nicht sehen, wer bei Salesforce angemeldet ist.</translation>
    </message>
    <message>
        <source>Sign in again with the scopes “api”, “id” and “refresh_token”.</source>
        <translation>Melden Sie sich noch einmal mit den Scopes „api“, „id“ und „refresh_token“ an.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
</context>
<context>
    <name>SalesforceRightTexts</name>
    <message>
        <source>the object permission “%1” on cases</source>
        <translation>die Objektberechtigung „%1“ für Kundenvorgänge</translation>
    </message>
    <message>
        <source>Salesforce Files, switched on for the account</source>
        <translation>Salesforce Files, eingeschaltet für das Konto</translation>
    </message>
</context>
<context>
    <name>SalesforceSignInTexts</name>
    <message>
        <source>You sign in on the page of Salesforce itself. Twinspan then works with the rights of your account, and renews its access by itself.</source>
        <translation>Sie melden sich auf der Seite von Salesforce selbst an. Twinspan arbeitet dann mit den Rechten Ihres Kontos und erneuert seinen Zugang von selbst.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The consumer key of the External Client App that an administrator of your organization has made for Twinspan, once: Setup, External Client App Manager.</source>
        <translation>Der Consumer Key der External Client App, die in Ihrer Organisation einmal für Twinspan angelegt wurde: Setup, External Client App Manager.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>As it is registered with the app. Change only the port, and only where another program of this computer uses it.</source>
        <translation>So, wie sie bei der App eingetragen ist. Ändern Sie nur den Port, und nur, wenn ihn ein anderes Programm auf diesem Rechner benutzt.</translation>
    </message>
    <message>
        <source>At this address nobody can sign in to Salesforce.</source>
        <translation>Unter dieser Adresse kann sich niemand bei Salesforce anmelden.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Geben Sie die Adresse an, zum Beispiel https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>This is not a client id of Salesforce.</source>
        <translation>Das ist keine Client-ID von Salesforce.</translation>
    </message>
    <message>
        <source>Copy the consumer key of the app whole: it is one long word.</source>
        <translation>Kopieren Sie den Consumer Key der App ganz: Er ist ein einziges langes Wort.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this callback URL.</source>
        <translation>Zu dieser Callback-URL kann der Browser nicht zurückkommen.</translation>
    </message>
    <message>
        <source>Give one of this computer as it is registered with the app: %1, or with another port from 1024 on.</source>
        <translation>Geben Sie eine dieses Rechners an, wie sie bei der App eingetragen ist: %1, oder mit einem anderen Port ab 1024.</translation>
    </message>
    <message>
        <source>The sign-in has led to an address that is not one of your organization.</source>
        <translation>Die Anmeldung hat zu einer Adresse geführt, die nicht zu Ihrer Organisation gehört.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, and begin again.</source>
        <translation>Geben Sie die Adresse an, die Ihr Browser zeigt, wenn Sie einen Kundenvorgang ansehen, und beginnen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>SalesforceTexts</name>
    <message>
        <source>The file “%1” is larger than Salesforce accepts.</source>
        <translation>Die Datei „%1“ ist größer, als Salesforce erlaubt.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Die Datei „%1“ ist auf dem Datenträger dieses Computers nicht lesbar.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>Salesforce has no such file any more.</source>
        <translation>Salesforce hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>This is a site or page that Salesforce serves for others, not your organization.</source>
        <translation>Das ist eine Website oder Seite, die Salesforce für andere bereitstellt, nicht Ihre Organisation.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, for example https://acme.lightning.force.com.</source>
        <translation>Geben Sie die Adresse an, die Ihr Browser zeigt, wenn Sie einen Kundenvorgang ansehen, zum Beispiel https://acme.lightning.force.com.</translation>
    </message>
    <message>
        <source>Twinspan works in Salesforce with the rights of the account whose access token you give.</source>
        <translation>Twinspan arbeitet in Salesforce mit den Rechten des Kontos, dessen Zugriffstoken Sie angeben.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>For example from the command “sf org display --target-org NAME --verbose” of the Salesforce CLI. It is good until the session ends.</source>
        <translation>Zum Beispiel aus dem Befehl „sf org display --target-org NAME --verbose“ der Salesforce CLI. Es gilt, bis die Sitzung endet.</translation>
    </message>
    <message>
        <source>This is not an access token of Salesforce.</source>
        <translation>Das ist kein Zugriffstoken von Salesforce.</translation>
    </message>
    <message>
        <source>Copy it whole: it begins with “00D”.</source>
        <translation>Kopieren Sie es vollständig: Es beginnt mit „00D“.</translation>
    </message>
    <message>
        <source>The address of this Salesforce is missing.</source>
        <translation>Die Adresse von Salesforce fehlt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Geben Sie die Adresse an, zum Beispiel https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the subject as it was sent.</source>
        <translation>Salesforce hat den Betreff nicht so übernommen, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the description as it was sent.</source>
        <translation>Salesforce hat die Beschreibung nicht so übernommen, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Salesforce did not take the type of the case.</source>
        <translation>Salesforce hat den Typ des Kundenvorgangs nicht übernommen.</translation>
    </message>
    <message>
        <source>Salesforce does not let this sign-in use its API. It says: “%1”.</source>
        <translation>Salesforce lässt diese Anmeldung seine API nicht benutzen. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Sign in again with the scope “api”; an administrator of Salesforce may have to allow the app.</source>
        <translation>Melden Sie sich noch einmal mit dem Scope „api“ an; vielleicht muss ein Administrator von Salesforce die App zulassen.</translation>
    </message>
    <message>
        <source>Salesforce does not accept the sign-in: the session is over or was ended.</source>
        <translation>Salesforce nimmt die Anmeldung nicht an: Die Sitzung ist abgelaufen oder wurde beendet.</translation>
    </message>
    <message>
        <source>Sign in to Salesforce again.</source>
        <translation>Melden Sie sich bei Salesforce noch einmal an.</translation>
    </message>
    <message>
        <source>The API of Salesforce is not open to this account or edition.</source>
        <translation>Die API von Salesforce steht diesem Konto oder dieser Edition nicht offen.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the permission “API Enabled”.</source>
        <translation>Bitten Sie einen Administrator von Salesforce, dem Konto die Berechtigung „API Enabled“ zu geben.</translation>
    </message>
    <message>
        <source>The account may not do this in Salesforce. It says: “%1”.</source>
        <translation>Das Konto darf das in Salesforce nicht. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Salesforce has no such record, or does not show it to this account. It says: “%1”.</source>
        <translation>Salesforce hat keinen solchen Datensatz oder zeigt ihn diesem Konto nicht. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Somebody else is just writing to this case in Salesforce.</source>
        <translation>Jemand anders schreibt gerade in Salesforce in diesen Kundenvorgang.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The case was changed in Salesforce meanwhile, or is there already.</source>
        <translation>Der Kundenvorgang wurde in Salesforce inzwischen geändert oder ist schon da.</translation>
    </message>
    <message>
        <source>It will be read again.</source>
        <translation>Twinspan liest ihn noch einmal.</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written. It says: “%1”.</source>
        <translation>Salesforce hat abgelehnt, was geschrieben werden sollte. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written (%2). It says: “%1”.</source>
        <translation>Salesforce hat abgelehnt, was geschrieben werden sollte (%2). Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Check the required fields and the validation rules of cases in Salesforce, and the rights of the account, then try again.</source>
        <translation>Prüfen Sie die Pflichtfelder und die Validierungsregeln für Kundenvorgänge in Salesforce sowie die Rechte des Kontos und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer lacks what its API promises.</source>
        <translation>In der Antwort von Salesforce fehlt, was seine API verspricht.</translation>
    </message>
    <message>
        <source>Something in front of Salesforce may answer in its place, such as a proxy.</source>
        <translation>Vielleicht antwortet etwas vor Salesforce an seiner Stelle, etwa ein Proxy.</translation>
    </message>
    <message>
        <source>The calls that this organization may make to Salesforce in 24 hours are used up, or nearly so; all programs of the organization share them.</source>
        <translation>Die Aufrufe, die diese Organisation in 24 Stunden an Salesforce richten darf, sind ganz oder fast aufgebraucht; alle Programme der Organisation teilen sie sich.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself. If this happens often, ask an administrator of Salesforce which program makes so many calls.</source>
        <translation>Twinspan macht von selbst weiter. Wenn das oft vorkommt, fragen Sie einen Administrator von Salesforce, welches Programm so viele Aufrufe macht.</translation>
    </message>
    <message>
        <source>Salesforce has no case %1, or does not show it to this account.</source>
        <translation>Salesforce hat keinen Kundenvorgang %1 oder zeigt ihn diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check the number. If the case exists, the account needs to see it.</source>
        <translation>Prüfen Sie die Nummer. Wenn es den Kundenvorgang gibt, muss das Konto ihn sehen können.</translation>
    </message>
    <message>
        <source>The case has no such comment any more.</source>
        <translation>Der Kundenvorgang hat diesen Kommentar nicht mehr.</translation>
    </message>
    <message>
        <source>Salesforce lets only accounts with “Modify All” for cases change the text of a comment.</source>
        <translation>Salesforce lässt nur Konten mit „Modify All“ für Kundenvorgänge den Text eines Kommentars ändern.</translation>
    </message>
    <message>
        <source>Sign in with such an account if edits of comments are to be carried over.</source>
        <translation>Melden Sie sich mit einem solchen Konto an, wenn Änderungen an Kommentaren übertragen werden sollen.</translation>
    </message>
    <message>
        <source>Salesforce has no projects: an organization has one list of cases.</source>
        <translation>Salesforce hat keine Projekte: Eine Organisation hat eine einzige Liste von Kundenvorgängen.</translation>
    </message>
    <message>
        <source>The file “%1” needs a case to be attached to.</source>
        <translation>Die Datei „%1“ braucht einen Kundenvorgang, an den sie angehängt wird.</translation>
    </message>
    <message>
        <source>The comment is empty, and Salesforce keeps no empty comments.</source>
        <translation>Der Kommentar ist leer, und Salesforce speichert keine leeren Kommentare.</translation>
    </message>
    <message>
        <source>The case would have no subject.</source>
        <translation>Der Kundenvorgang hätte keinen Betreff.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geben Sie dem Vorgang einen Titel.</translation>
    </message>
    <message>
        <source>Salesforce has no type “%1” for cases.</source>
        <translation>Salesforce hat keinen Typ „%1“ für Kundenvorgänge.</translation>
    </message>
    <message>
        <source>Choose another type for these issues.</source>
        <translation>Wählen Sie für diese Vorgänge einen anderen Typ.</translation>
    </message>
    <message>
        <source>Salesforce does not show the case to this account after it was written.</source>
        <translation>Salesforce zeigt diesem Konto den Kundenvorgang nicht mehr, nachdem er geschrieben wurde.</translation>
    </message>
    <message>
        <source>This is the sign-in page of all organizations of Salesforce: with an access token nobody can tell which of them is yours.</source>
        <translation>Das ist die Anmeldeseite aller Organisationen von Salesforce: Ein Zugriffstoken sagt nicht, welche davon Ihre ist.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the right, then try again.</source>
        <translation>Bitten Sie einen Administrator von Salesforce, dem Konto das Recht zu geben, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Salesforce failed at this. It says: “%1”.</source>
        <translation>Salesforce ist daran gescheitert. Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>A text is longer than Salesforce takes. It says: “%1”.</source>
        <translation>Ein Text ist länger, als Salesforce annimmt. Es meldet: „%1“.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The account does not see a field that is needed of a case. Salesforce says: “%1”.</source>
        <translation>Das Konto sieht ein Feld nicht, das von einem Kundenvorgang gebraucht wird. Salesforce meldet: „%1“.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to let the account read the fields that the page on Salesforce in Twinspan&apos;s documentation lists, then try again.</source>
        <translation>Bitten Sie einen Administrator von Salesforce, das Konto die Felder lesen zu lassen, die die Seite über Salesforce in der Dokumentation von Twinspan nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Salesforce is answering as many calls of this organization as it does at the same time; all programs of the organization share them.</source>
        <translation>Salesforce beantwortet gerade so viele Aufrufe dieser Organisation, wie es gleichzeitig tut; alle Programme der Organisation teilen sie sich.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself in half a minute.</source>
        <translation>Twinspan macht in einer halben Minute von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>SealingTexts</name>
    <message>
        <source>If it happens again, a proxy between the nodes changes what passes through it, or somebody tampers.</source>
        <translation>Wenn es wieder geschieht, verändert ein Proxy zwischen den Knoten, was durch ihn hindurchgeht, oder jemand manipuliert die Nachrichten.</translation>
    </message>
    <message>
        <source>What arrived is no sealed message of Twinspan.</source>
        <translation>Was angekommen ist, ist keine versiegelte Nachricht von Twinspan.</translation>
    </message>
    <message>
        <source>What arrived was not sealed by the other node of this connection, or was changed on its way. Nothing of it was used.</source>
        <translation>Was angekommen ist, hat nicht der andere Knoten dieser Verbindung versiegelt, oder es wurde unterwegs verändert. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>A sealed message is larger than the %1 MiB that are allowed.</source>
        <translation>Eine versiegelte Nachricht ist größer als die erlaubten %1 MiB.</translation>
    </message>
    <message>
        <source>The other node seals its messages in a newer way (version %1) than this node knows.</source>
        <translation>Der andere Knoten versiegelt seine Nachrichten auf eine neuere Art (Version %1), die dieser Knoten nicht kennt.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Aktualisieren Sie Twinspan auf diesem Knoten.</translation>
    </message>
    <message>
        <source>The other node seals its messages in an outdated way (version %1).</source>
        <translation>Der andere Knoten versiegelt seine Nachrichten auf eine veraltete Art (Version %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Bitten Sie die andere Seite, ihr Twinspan zu aktualisieren.</translation>
    </message>
    <message>
        <source>The key of this or the other node is no usable identity key, so nothing can be sealed.</source>
        <translation>Der Schlüssel dieses oder des anderen Knotens ist kein brauchbarer Identitätsschlüssel; daher lässt sich nichts versiegeln.</translation>
    </message>
    <message>
        <source>Make the connection again with a new invitation.</source>
        <translation>Stellen Sie die Verbindung mit einer neuen Einladung noch einmal her.</translation>
    </message>
    <message>
        <source>An answer of the other node belongs to another request. Nothing of it was used.</source>
        <translation>Eine Antwort des anderen Knotens gehört zu einer anderen Anfrage. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The other node sent a message that does not belong where it was sent. Nothing of it was used.</source>
        <translation>Der andere Knoten hat eine Nachricht an eine Stelle gesendet, für die sie nicht bestimmt ist. Nichts davon wurde verwendet.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your trackers</source>
        <translation>Ihre Systeme</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speic&amp;hern</translation>
    </message>
    <message>
        <source>&amp;Name, as other sides read it:</source>
        <translation>&amp;Name, wie ihn andere lesen:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Secrets are kept in:</source>
        <translation>Geheimnisse liegen in:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Datenordner:</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Go on syncing in the background</source>
        <translation>Im Hintergrund weiter synchronisieren</translation>
    </message>
    <message>
        <source>Stop; go on at the next start</source>
        <translation>Anhalten; beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>When the window is &amp;closed:</source>
        <translation>Wenn das Fenster ge&amp;schlossen wird:</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>Bei der Anmeldung im Hintergrund &amp;starten</translation>
    </message>
    <message>
        <source>Other sides read “%1” from now on.</source>
        <translation>Andere Seiten lesen ab jetzt „%1“.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>SignInDeskTexts</name>
    <message>
        <source>This sign-in in the browser is over.</source>
        <translation>Diese Anmeldung im Browser ist vorbei.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Another sign-in in the browser was begun; this one has ended.</source>
        <translation>Eine andere Anmeldung im Browser wurde begonnen; diese ist beendet.</translation>
    </message>
    <message>
        <source>Finish the other one, or begin again here.</source>
        <translation>Schließen Sie die andere ab, oder beginnen Sie hier erneut.</translation>
    </message>
    <message>
        <source>The sign-in in the browser is not finished yet.</source>
        <translation>Die Anmeldung im Browser ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Finish it in the browser, then go on.</source>
        <translation>Schließen Sie sie im Browser ab, und machen Sie dann weiter.</translation>
    </message>
</context>
<context>
    <name>SignInEditor</name>
    <message>
        <source>for example: our support desk</source>
        <translation>zum Beispiel: unser Kundendienst</translation>
    </message>
    <message>
        <source>Name in Twinspan (optional)</source>
        <translation>Name in Twinspan (freiwillig)</translation>
    </message>
    <message>
        <source>Sign in in the &amp;browser (recommended)</source>
        <translation>Im &amp;Browser anmelden (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Without the browser: %1</source>
        <translation>&amp;Ohne den Browser: %1</translation>
    </message>
    <message>
        <source>Sign in in the &amp;browser</source>
        <translation>Im &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Open the page for “%1”</source>
        <translation>Seite für „%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Enter the address of your tracker, as you see it in the browser. Any page of it will do.</source>
        <translation>Geben Sie die Adresse Ihres Systems ein, wie Sie sie im Browser sehen. Jede Seite davon genügt.</translation>
    </message>
    <message>
        <source>Address of your &amp;tracker</source>
        <translation>Adresse Ihres S&amp;ystems</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>This is a Twinspan node, not a tracker. Enter the address of the tracker itself.</source>
        <translation>Das ist ein Twinspan-Knoten, kein Vorgangssystem. Geben Sie die Adresse des Systems selbst ein.</translation>
    </message>
    <message>
        <source>You have signed in to this tracker already. Go back and choose it there.</source>
        <translation>Bei diesem System sind Sie schon angemeldet. Gehen Sie zurück und wählen Sie es dort.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain of this computer and nowhere else. The other side never sees it.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund dieses Computers und nirgends sonst. Die andere Seite sieht sie nie.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Ihr System anbinden</translation>
    </message>
    <message>
        <source>Verify your access</source>
        <translation>Zugang nachweisen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 at %2 with an administrator&apos;s account. Twinspan asks the tracker whether it is one.</source>
        <translation>Melden Sie sich bei %1 unter %2 mit einem Administratorkonto an. Twinspan fragt das System, ob es eines ist.</translation>
    </message>
    <message>
        <source>“%1” is signed in, but is no administrator there.</source>
        <translation>„%1“ ist angemeldet, aber dort kein Administrator.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account, or invite the administrator.</source>
        <translation>Melden Sie sich mit einem Administratorkonto an, oder laden Sie den Administrator ein.</translation>
    </message>
    <message>
        <source>Make an &amp;invitation instead</source>
        <translation>Stattdessen &amp;einladen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>A new sign-in to “%1” (%2), in place of the present one as %3. Its connections and issues stay as they are.</source>
        <translation>Eine neue Anmeldung bei „%1“ (%2), anstelle der jetzigen als %3. Verbindungen und Vorgänge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Im Browser an&amp;melden</translation>
    </message>
</context>
<context>
    <name>SignInTexts</name>
    <message>
        <source>“%1” is needed to sign in.</source>
        <translation>Für die Anmeldung wird „%1“ gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is no possible answer to “%2”.</source>
        <translation>„%1“ ist keine mögliche Angabe für „%2“.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>There is no tracker to sign in to at this address.</source>
        <translation>Unter dieser Adresse gibt es kein System, bei dem Sie sich anmelden können.</translation>
    </message>
    <message>
        <source>Give the address of a tracker.</source>
        <translation>Geben Sie die Adresse eines Systems an.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>%1 ist schon angebunden, als „%2“.</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Verwenden Sie das vorhandene, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The connection “%1” uses “%2”.</source>
        <translation>Die Verbindung „%1“ verwendet „%2“.</translation>
    </message>
    <message>
        <source>Delete the connections that use it first.</source>
        <translation>Löschen Sie zuerst die Verbindungen, die es verwenden.</translation>
    </message>
    <message>
        <source>The browser has signed in at %1, not at %2.</source>
        <translation>Der Browser hat sich bei %1 angemeldet, nicht bei %2.</translation>
    </message>
    <message>
        <source>Begin again, and sign in to an account of the tracker that is wanted.</source>
        <translation>Beginnen Sie erneut, und melden Sie sich bei einem Konto des gewünschten Systems an.</translation>
    </message>
    <message>
        <source>“%1” was signed in to in the browser.</source>
        <translation>Bei „%1“ wurde die Anmeldung im Browser gemacht.</translation>
    </message>
    <message>
        <source>Sign in in the browser again, or answer the questions of the sign-in.</source>
        <translation>Melden Sie sich erneut im Browser an, oder beantworten Sie die Fragen der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The file or folder %1 can&apos;t be used.</source>
        <translation>Die Datei oder der Ordner %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space of the disk.</source>
        <translation>Prüfen Sie die Berechtigungen, und ob auf dem Datenträger noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>StagesView</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The other side sent a message whose number can&apos;t be right.</source>
        <translation>Die andere Seite hat eine Nachricht gesendet, deren Nummer nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Check that the other node was not set back to an old state, and update both to the newest Twinspan.</source>
        <translation>Prüfen Sie, ob der andere Knoten auf einen alten Stand zurückgesetzt wurde, und aktualisieren Sie beide auf das neueste Twinspan.</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>Nothing can be remembered, so nothing is synced.</source>
        <translation>Nichts lässt sich speichern, daher wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1.</source>
        <translation>Ein anderes Twinspan benutzt den Datenordner %1.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1: process %2 (%3).</source>
        <translation>Ein anderes Twinspan benutzt den Datenordner %1: Prozess %2 (%3).</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>unbekanntes Programm</translation>
    </message>
    <message>
        <source>Close the other one first, or choose another data folder.</source>
        <translation>Beenden Sie zuerst das andere, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>A data folder serves one program at a time.</source>
        <translation>Einen Datenordner kann immer nur ein Programm benutzen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give the account that runs Twinspan the right to write there, or choose another data folder.</source>
        <translation>Geben Sie dem Konto, unter dem Twinspan läuft, das Recht, dort zu schreiben, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Der Datenträger mit %1 ist voll.</translation>
    </message>
    <message>
        <source>Make room on it; Twinspan then goes on by itself.</source>
        <translation>Schaffen Sie dort Platz; dann macht Twinspan von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected and without errors, and try again.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob sein Datenträger angeschlossen und fehlerfrei ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>Ein anderes Programm hält %1 belegt.</translation>
    </message>
    <message>
        <source>Close programs that look into the file, such as a backup or a database browser; Twinspan then goes on by itself.</source>
        <translation>Schließen Sie Programme, die die Datei geöffnet haben, etwa eine Datensicherung oder einen Datenbank-Browser; dann macht Twinspan von selbst weiter.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Die Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>Die Datei %1 gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The file %1 was written by the newer Twinspan %2 (store version %3); this is Twinspan %4, which knows store versions up to %5.</source>
        <translation>Die Datei %1 wurde vom neueren Twinspan %2 geschrieben (Speicherversion %3); dies ist Twinspan %4, das Speicherversionen bis %5 kennt.</translation>
    </message>
    <message>
        <source>Update Twinspan on this machine to %1 or newer.</source>
        <translation>Aktualisieren Sie Twinspan auf diesem Computer auf %1 oder neuer.</translation>
    </message>
    <message>
        <source>The file %1 could not be used: %2.</source>
        <translation>Die Datei %1 war nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Start Twinspan again; if it happens again, please report it with this text.</source>
        <translation>Starten Sie Twinspan noch einmal; wenn es wieder geschieht, melden Sie es bitte mit diesem Text.</translation>
    </message>
    <message>
        <source>What is to be remembered contradicts what is remembered already.</source>
        <translation>Was gespeichert werden soll, widerspricht dem, was schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Look at the issues in both trackers; please report it if both look right.</source>
        <translation>Sehen Sie sich die Vorgänge in beiden Systemen an; wenn beide richtig aussehen, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read (%1 %2).</source>
        <translation>Ein gespeicherter Eintrag ist nicht lesbar: %1 %2.</translation>
    </message>
    <message>
        <source>Restore the data folder from a backup, or remove what the record belongs to and make it again.</source>
        <translation>Stellen Sie den Datenordner aus einer Sicherung wieder her, oder entfernen Sie das, wozu der Eintrag gehört, und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>Check the id; it may have been removed.</source>
        <translation>Prüfen Sie die Kennung; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>The connection that this belongs to does not exist any more.</source>
        <translation>Die Verbindung, zu der dies gehört, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new connection if the issues are to be kept in step.</source>
        <translation>Stellen Sie eine neue Verbindung her, wenn die Vorgänge im Gleichschritt bleiben sollen.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” here.</source>
        <translation>Hier gibt es nichts mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Stop Twinspan, move the file away (keep it) with those beside it whose names end in -wal and -shm, and put that of a backup there. Without a backup start again and connect anew: issues that were synced before are found again by their markers and not made twice.</source>
        <translation>Beenden Sie Twinspan, verschieben Sie die Datei an einen anderen Ort (löschen Sie sie nicht), mit denen daneben, deren Namen auf -wal und -shm enden, und legen Sie die einer Sicherung dorthin. Ohne Sicherung starten Sie Twinspan wieder und verbinden neu: Vorgänge, die schon synchronisiert waren, werden an ihren Markierungen wiedererkannt und nicht doppelt angelegt.</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The other side has not accepted the invitation of “%1” yet.</source>
        <translation>Die andere Seite hat die Einladung von „%1“ noch nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection “%1” is deactivated.</source>
        <translation>Die Verbindung „%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>Send the invitation code to its administrator, or wait for the answer.</source>
        <translation>Senden Sie den Einladungscode an den dortigen Administrator, oder warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Aktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>An issue key is needed.</source>
        <translation>Es fehlt der Schlüssel eines Vorgangs.</translation>
    </message>
    <message>
        <source>Give the key of an issue as the tracker shows it, for example TEST-1 or 42.</source>
        <translation>Geben Sie den Schlüssel so an, wie das System ihn zeigt, zum Beispiel TEST-1 oder 42.</translation>
    </message>
    <message>
        <source>The other side asks for something that this version of Twinspan does not know.</source>
        <translation>Die andere Seite fragt nach etwas, das diese Version von Twinspan nicht kennt.</translation>
    </message>
    <message>
        <source>Update Twinspan on this side.</source>
        <translation>Aktualisieren Sie Twinspan auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>SyncMessages</name>
    <message>
        <source>The other side sent a message whose “%1” is unusable.</source>
        <translation>Die andere Seite hat eine Nachricht gesendet, in der „%1“ unbrauchbar ist.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Issue &amp;from</source>
        <translation>Vorgang &amp;aus</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Issue from</source>
        <translation>Vorgang aus</translation>
    </message>
    <message>
        <source>Connection established successfully</source>
        <translation>Die Verbindung steht</translation>
    </message>
    <message>
        <source>Sync an issue</source>
        <translation>Vorgang synchronisieren</translation>
    </message>
    <message>
        <source>Which issue from the project %1 is to be synced? Enter its key.</source>
        <translation>Welcher Vorgang aus dem Projekt %1 soll synchronisiert werden? Geben Sie seinen Schlüssel ein.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>The connection waits for the other side&apos;s Twinspan to call.</source>
        <translation>Die Verbindung wartet, bis das Twinspan der anderen Seite anruft.</translation>
    </message>
    <message>
        <source>This happens by itself as soon as it runs. You may close this page.</source>
        <translation>Das geschieht von selbst, sobald es läuft. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The sync has failed.</source>
        <translation>Die Synchronisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>It goes on by itself. You may close this page, or the window.</source>
        <translation>Es geht von selbst weiter. Sie können diese Seite oder das Fenster schließen.</translation>
    </message>
    <message>
        <source>Which issue is to be synced? Enter its key.</source>
        <translation>Welcher Vorgang soll synchronisiert werden? Geben Sie seinen Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 wrote on %2:</source>
        <comment>author, time</comment>
        <translation>%1 schrieb am %2:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>author</comment>
        <translation>%1 schrieb:</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The setting for the login can&apos;t be changed: %1.</source>
        <translation>Die Einstellung für die Anmeldung lässt sich nicht ändern: %1.</translation>
    </message>
</context>
<context>
    <name>TidyUpTexts</name>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>Der Verlauf kann 1 bis %1 Tage aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to renew it, and check the clock of this computer.</source>
        <translation>Bitten Sie den Administrator des Servers, es zu erneuern, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab dem %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>Das Zertifikat von %1 wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>Do not use this server until its administrator has replaced the certificate.</source>
        <translation>Verwenden Sie diesen Server nicht, bis sein Administrator das Zertifikat ersetzt hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by the server itself.</source>
        <translation>Das Zertifikat von %1 hat der Server selbst ausgestellt.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the administrator of the server knows, and trust it if they are the same.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem, den der Administrator des Servers kennt, und vertrauen Sie ihm, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use the name that the certificate is for, or ask the administrator of the server.</source>
        <translation>Verwenden Sie den Namen, für den das Zertifikat gilt, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Add the certificate of that authority, for example that of your company, to the trusted ones.</source>
        <translation>Nehmen Sie das Zertifikat dieser Stelle, zum Beispiel das Ihrer Firma, unter die vertrauenswürdigen auf.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at port %2.</source>
        <translation>%1 spricht an Port %2 kein TLS.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of the server whether the address begins with http://.</source>
        <translation>Prüfen Sie den Port, oder fragen Sie den Administrator des Servers, ob die Adresse mit http:// beginnt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made (%2).</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande (%2).</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Fragen Sie den Administrator des Servers.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>The list of changes has no such place to go on from.</source>
        <translation>Die Liste der Änderungen hat keine solche Stelle, an der es weitergeht.</translation>
    </message>
    <message>
        <source>Read it from its start.</source>
        <translation>Lesen Sie sie von Anfang an.</translation>
    </message>
</context>
<context>
    <name>TrackerKindTexts</name>
    <message>
        <source>%1 has no sign-in in the browser that Twinspan could use.</source>
        <translation>%1 hat keine Anmeldung im Browser, die Twinspan benutzen könnte.</translation>
    </message>
    <message>
        <source>Answer the questions of the sign-in instead.</source>
        <translation>Beantworten Sie stattdessen die Fragen der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Twinspan</source>
        <translation>Twinspan ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Twinspan: %1</source>
        <translation>Twinspan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n Problem braucht Sie</numerusform>
            <numerusform>%n Probleme brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoTexts</name>
    <message>
        <source>Nothing was written; the text stays in the history.</source>
        <translation>Es wurde nichts geschrieben; der Text bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>No text gave way to another one in this entry of the history.</source>
        <translation>In diesem Eintrag des Verlaufs ist kein Text einem anderen gewichen.</translation>
    </message>
    <message>
        <source>Choose an entry that says “not taken”, “replaced” or “restored”.</source>
        <translation>Wählen Sie einen Eintrag, in dem „nicht übernommen“, „ersetzt“ oder „wiederhergestellt“ steht.</translation>
    </message>
    <message>
        <source>%1 says something else by now than after this entry: somebody has edited it since.</source>
        <translation>In %1 steht inzwischen etwas anderes als nach diesem Eintrag: Seitdem hat es jemand bearbeitet.</translation>
    </message>
    <message>
        <source>Copy what you need of the text into the issue by hand.</source>
        <translation>Kopieren Sie von Hand in den Vorgang, was Sie von dem Text brauchen.</translation>
    </message>
    <message>
        <source>%1 is being written at this moment.</source>
        <translation>In %1 wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment, and look first what it says then.</source>
        <translation>Versuchen Sie es gleich noch einmal, und sehen Sie zuerst nach, was dann dort steht.</translation>
    </message>
    <message>
        <source>The text is longer than the tracker of %1 takes in one piece.</source>
        <translation>Der Text ist länger, als das System von %1 in einem Stück annimmt.</translation>
    </message>
    <message>
        <source>Take it back on the other side, where it was written.</source>
        <translation>Holen Sie ihn auf der anderen Seite zurück, wo er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The project of %1 has no type “%2” any more.</source>
        <translation>Das Projekt von %1 hat keinen Typ „%2“ mehr.</translation>
    </message>
    <message>
        <source>Make the type again, or choose another one in the issue.</source>
        <translation>Legen Sie den Typ wieder an, oder wählen Sie im Vorgang einen anderen.</translation>
    </message>
    <message>
        <source>The tracker has kept what %1 said before, without a reason.</source>
        <translation>Das System hat ohne Begründung beibehalten, was vorher in %1 stand.</translation>
    </message>
    <message>
        <source>Check whether the account of Twinspan may edit this field of the issue.</source>
        <translation>Prüfen Sie, ob das Konto von Twinspan dieses Feld des Vorgangs bearbeiten darf.</translation>
    </message>
    <message>
        <source>%1 is not kept in step with %2 any more.</source>
        <translation>%1 wird nicht mehr mit %2 im Gleichschritt gehalten.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again, or edit it by hand.</source>
        <translation>Synchronisieren Sie den Vorgang von Hand, um die beiden wieder zu verknüpfen, oder bearbeiten Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 ist nicht mehr da, oder das Konto von Twinspan kann ihn nicht sehen.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Wenn er absichtlich gelöscht wurde, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 ist nicht mehr im Projekt %2.</translation>
    </message>
    <message>
        <source>Move it back first.</source>
        <translation>Verschieben Sie ihn zuerst dorthin zurück.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the text stands in %1. Twinspan looks as soon as it can, and writes it if it does not.</source>
        <translation>Noch weiß niemand, ob der Text in %1 steht. Twinspan sieht nach, sobald es kann, und schreibt ihn, falls er dort nicht steht.</translation>
    </message>
    <message>
        <source>The text was not written into %1; it stays in the history.</source>
        <translation>Der Text wurde nicht in %1 geschrieben; er bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>UpdatePlanTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue keeps its type.</source>
        <translation>Den Typ „%1“ gibt es dort nicht: Der Vorgang behält seinen Typ.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>Der Titel wurde auf beiden Seiten bearbeitet. Die spätere Bearbeitung gilt, die von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>Die Beschreibung wurde auf beiden Seiten bearbeitet. Die spätere Bearbeitung gilt, die von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. The later change counts, that of %1; the other one is kept in the history.</source>
        <translation>Der Typ wurde auf beiden Seiten geändert. Die spätere Änderung gilt, die von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>A comment was edited whose copy was removed there: the copy does not come back.</source>
        <translation>Ein Kommentar wurde bearbeitet, dessen Kopie dort entfernt wurde: Die Kopie kommt nicht zurück.</translation>
    </message>
    <message>
        <source>*This comment was removed in %1.*</source>
        <translation>*Dieser Kommentar wurde in %1 entfernt.*</translation>
    </message>
    <message>
        <source>The attachment “%1” was removed in %2. Its copy stays here.</source>
        <translation>Der Anhang „%1“ wurde in %2 entfernt. Seine Kopie bleibt hier.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>Der Titel wurde auf beiden Seiten bearbeitet. Nach der Regel der Verbindung gilt die Bearbeitung von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>Die Beschreibung wurde auf beiden Seiten bearbeitet. Nach der Regel der Verbindung gilt die Bearbeitung von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. By the rule of the connection the change of %1 counts; the other one is kept in the history.</source>
        <translation>Der Typ wurde auf beiden Seiten geändert. Nach der Regel der Verbindung gilt die Änderung von %1; die andere bleibt im Verlauf erhalten.</translation>
    </message>
</context>
<context>
    <name>UrlField</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
</context>
<context>
    <name>UrlProbeTexts</name>
    <message>
        <source>This is your own instance “%1” (%2): a connection with it joins two of its projects.</source>
        <translation>Das ist Ihr eigenes System „%1“ (%2): Eine Verbindung mit ihm verbindet zwei seiner Projekte.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 unter %2.</translation>
    </message>
    <message>
        <source>The Twinspan node “%1” (version %2): an invitation can be made for it.</source>
        <translation>Der Twinspan-Knoten „%1“ (Version %2): Für ihn lässt sich eine Einladung erstellen.</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>„%1“ ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Copy the address from the browser&apos;s address bar while the tracker is open, for example https://tracker.example.com.</source>
        <translation>Kopieren Sie die Adresse aus der Adresszeile des Browsers, während das System geöffnet ist, zum Beispiel https://tracker.example.com.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t open addresses that begin with “%1:”.</source>
        <translation>Twinspan kann keine Adressen öffnen, die mit „%1:“ beginnen.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>There is neither a tracker that Twinspan knows nor a Twinspan node at %1.</source>
        <translation>Unter %1 gibt es weder ein System, das Twinspan kennt, noch einen Twinspan-Knoten.</translation>
    </message>
    <message>
        <source>Check the address. Twinspan knows: %1.</source>
        <translation>Prüfen Sie die Adresse. Twinspan kennt: %1.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time in hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Twinspan waits until %1 (%2).</source>
        <comment>a time, and how long it is until then</comment>
        <translation>Twinspan wartet bis %1 (%2).</translation>
    </message>
    <message>
        <source>Twinspan waits until %1.</source>
        <translation>Twinspan wartet bis %1.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Twinspan</source>
        <translation>Willkommen bei Twinspan</translation>
    </message>
    <message>
        <source>Twinspan connects two issue trackers. An issue of one side gets a twin on the other, with its description, comments and files.</source>
        <translation>Twinspan verbindet zwei Vorgangssysteme. Ein Vorgang der einen Seite bekommt auf der anderen einen Zwilling, mit Beschreibung, Kommentaren und Dateien.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Ihr System anbinden</translation>
    </message>
    <message>
        <source>Sign in to your tracker and connect it with another one: of a partner, or of your own.</source>
        <translation>Melden Sie sich bei Ihrem System an und verbinden Sie es mit einem anderen: dem eines Partners oder einem eigenen.</translation>
    </message>
    <message>
        <source>&amp;Connect your tracker</source>
        <translation>Ihr System &amp;anbinden</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code for Twinspan. Paste it, choose a project, done.</source>
        <translation>Jemand hat Ihnen einen Einladungscode für Twinspan geschickt. Einfügen, Projekt wählen, fertig.</translation>
    </message>
    <message>
        <source>&amp;Paste an invitation</source>
        <translation>Einladung &amp;einfügen</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>Two practice trackers with sample issues, on this computer only. Nothing leaves it.</source>
        <translation>Zwei Übungssysteme mit Beispielvorgängen, nur auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>&amp;Try it with two practice trackers</source>
        <translation>Mit Ü&amp;bungssystemen probieren</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting for remote</source>
        <translation>Warten auf die andere Seite</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and key of a project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than an hour</source>
        <translation>in weniger als einer Stunde</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Deactivated there</source>
        <translation>Dort deaktiviert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project, and the name or address of its tracker</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::AdminPage</name>
    <message>
        <source>Admin access</source>
        <translation>Administratorrechte</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::CodePage</name>
    <message>
        <source>Accept invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ConfirmPage</name>
    <message>
        <source>Confirm the connection</source>
        <translation>Verbindung bestätigen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::DestinationPage</name>
    <message>
        <source>Initiate connection</source>
        <translation>Verbindung einleiten</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InstancePage</name>
    <message>
        <source>Your tracker</source>
        <translation>Ihr System</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InvitationPage</name>
    <message>
        <source>Your invitation is ready</source>
        <translation>Ihre Einladung ist fertig</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ModePage</name>
    <message>
        <source>Choose the configuration type</source>
        <translation>Art der Konfiguration wählen</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
</TS>
