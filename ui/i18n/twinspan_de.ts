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
    <name>AcceptWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
    <name>BusySign</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
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
        <source>Their project:</source>
        <translation>Dortiges Projekt:</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the address of its tracker</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Your project:</source>
        <translation>Ihr Projekt:</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Sicherheitsphrase:</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, %2</translation>
    </message>
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
        <source>Safety phrase: %1.</source>
        <translation>Sicherheitsphrase: %1.</translation>
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
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
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
        <translation>Jetzt &amp;synchronisieren</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Twinspan</source>
        <translation>Twinspan</translation>
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
        <source>%1 has its twin %2 already. To it would be added:</source>
        <translation>%1 hat schon seinen Zwilling %2. Dort käme hinzu:</translation>
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
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
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
        <source>Written there: summary, description, comments, attachments. The type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Dort geschrieben werden: Titel, Beschreibung, Kommentare, Anhänge. Der Typ wird nach seinem Namen zugeordnet (Fehler zu Fehler, Aufgabe zu Aufgabe); ein Typ, den das Projekt nicht hat, wird zu seinem Standardtyp.</translation>
    </message>
    <message>
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Vorgänge der anderen Seite werden in einem Projekt von „%1“ angelegt. In welchem?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal versuchen</translation>
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
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>der des Systems</translation>
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
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, bei %2</translation>
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
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The setting for the login can&apos;t be changed: %1.</source>
        <translation>Die Einstellung für die Anmeldung lässt sich nicht ändern: %1.</translation>
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
    <name>twinspan::ui::ProjectPage</name>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Projekt für ankommende Vorgänge auswählen</translation>
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
