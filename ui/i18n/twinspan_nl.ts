<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Twinspan %1</source>
        <translation>Twinspan %1</translation>
    </message>
    <message>
        <source>Connects two issue trackers and keeps chosen issues in step.</source>
        <translation>Verbindt twee issuetrackers en houdt gekozen issues gelijk.</translation>
    </message>
    <message>
        <source>Twinspan is free software under the Apache License 2.0. What it is made of has these licences:</source>
        <translation>Twinspan is vrije software onder de Apache-licentie 2.0. De onderdelen hebben deze licenties:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Ja, ik heb beheerderstoegang</translation>
    </message>
    <message>
        <source>Next you sign in there, and Twinspan asks the tracker whether you are an administrator.</source>
        <translation>Hierna meldt u zich daar aan, en vraagt Twinspan de tracker of u beheerder bent.</translation>
    </message>
    <message>
        <source>You choose the project of that side, too, and the connection stands at once.</source>
        <translation>U kiest ook het project van die kant, en de verbinding staat meteen.</translation>
    </message>
    <message>
        <source>Twinspan on this computer then works for both sides.</source>
        <translation>Twinspan op deze computer werkt dan voor beide kanten.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>N&amp;ee, ik heb geen beheerderstoegang</translation>
    </message>
    <message>
        <source>You get an invitation code for the administrator there.</source>
        <translation>U krijgt een uitnodigingscode voor de beheerder daar.</translation>
    </message>
    <message>
        <source>They accept it in their own Twinspan; neither side sees the other&apos;s sign-in.</source>
        <translation>Die accepteert hem in zijn eigen Twinspan; geen kant ziet de aanmelding van de andere.</translation>
    </message>
    <message>
        <source>Until then the connection is listed as Pending.</source>
        <translation>Tot dan staat de verbinding als ‘In afwachting’ in de lijst.</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>Verbinding &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Are you an administrator of %1 at %2?</source>
        <translation>Bent u beheerder van %1 op %2?</translation>
    </message>
</context>
<context>
    <name>BusySign</name>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Go on syncing while the window is closed?</source>
        <translation>Doorgaan met synchroniseren als het venster dicht is?</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on, with an icon in the tray that brings the window back.</source>
        <translation>Op de achtergrond gaat Twinspan door, met een pictogram in het systeemvak dat het venster terugbrengt.</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on without a window; starting it again brings the window back.</source>
        <translation>Op de achtergrond gaat Twinspan zonder venster door; opnieuw starten brengt het venster terug.</translation>
    </message>
    <message>
        <source>If it stops, nothing is lost: what is under way goes on at the next start. Until then nothing arrives and nothing is sent.</source>
        <translation>Als het stopt, gaat niets verloren: wat bezig is gaat bij de volgende start verder. Tot dan komt niets aan en wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Twinspan asks this once. You can change it under Settings.</source>
        <translation>Twinspan vraagt dit één keer. U kunt het wijzigen bij Instellingen.</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Op de &amp;achtergrond doorgaan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Keep the window &amp;open</source>
        <translation>Venster &amp;openhouden</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Paste the invitation code that you were given. Line breaks and the text of a mail around it do no harm.</source>
        <translation>Plak de uitnodigingscode die u hebt gekregen. Regeleinden en de tekst van een e-mail eromheen kunnen geen kwaad.</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Uitnodigingscode</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>“%1” invites you.</source>
        <translation>‘%1’ nodigt u uit.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Their tracker:</source>
        <translation>Hun tracker:</translation>
    </message>
    <message>
        <source>Their project:</source>
        <translation>Hun project:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuratie:</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Verloopt:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Veiligheidszin:</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Uitnodiging openen</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Twinspan-uitnodigingen (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for an invitation.</source>
        <translation>%1 is te groot voor een uitnodiging.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>With your confirmation the connection is set up on both sides. No issue is synced by that: you start each sync yourself.</source>
        <translation>Met uw bevestiging wordt de verbinding aan beide kanten ingericht. Daarmee wordt nog geen issue gesynchroniseerd: elke synchronisatie begint u zelf.</translation>
    </message>
    <message>
        <source>Invited by:</source>
        <translation>Uitgenodigd door:</translation>
    </message>
    <message>
        <source>Their project:</source>
        <translation>Hun project:</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the address of its tracker</comment>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>Your project:</source>
        <translation>Uw project:</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuratie:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Veiligheidszin:</translation>
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
        <translation>nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
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
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste sync</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>Uitnodiging &amp;accepteren</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbinding &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Sync an issue</source>
        <translation>Issue &amp;synchroniseren</translation>
    </message>
    <message>
        <source>Deac&amp;tivate</source>
        <translation>&amp;Deactiveren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Configuration: %1.</source>
        <translation>Configuratie: %1.</translation>
    </message>
    <message>
        <source>It waits until the other side accepts the invitation below.</source>
        <translation>Ze wacht tot de andere kant de uitnodiging hieronder accepteert.</translation>
    </message>
    <message>
        <source>It waits until the other side&apos;s Twinspan calls, or its invitation is not valid any more.</source>
        <translation>Ze wacht tot de Twinspan van de andere kant belt, of de uitnodiging is niet meer geldig.</translation>
    </message>
    <message>
        <source>Both sides are connected by this computer.</source>
        <translation>Beide kanten worden door deze computer verbonden.</translation>
    </message>
    <message>
        <source>Safety phrase: %1.</source>
        <translation>Veiligheidszin: %1.</translation>
    </message>
    <message>
        <source>&amp;Revoke the invitation</source>
        <translation>Uitnodiging &amp;intrekken</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>Ac&amp;tiveren</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; that they belong together is forgotten, and nothing is synced between them any more.</source>
        <translation>De issues blijven aan beide kanten zoals ze zijn; dat ze bij elkaar horen wordt vergeten, en er wordt niets meer tussen gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Yes, d&amp;elete it</source>
        <translation>Ja, v&amp;erwijderen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemen (%1)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>&amp;Destination instance URL</source>
        <translation>Adres van de &amp;bestemming</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Ik &amp;heb geen adres</translation>
    </message>
    <message>
        <source>Which tracker do you want to connect with? Copy its address from the browser: any page of it will do, also an issue&apos;s. The address of a Twinspan node works as well.</source>
        <translation>Met welke tracker wilt u verbinden? Kopieer het adres uit de browser: elke pagina ervan is goed, ook die van een issue. Het adres van een Twinspan-knooppunt kan ook.</translation>
    </message>
    <message>
        <source>The address of the other side&apos;s tracker, for example https://jira.example.com, or of one of your own trackers to connect two of its projects.</source>
        <translation>Het adres van de tracker van de andere kant, bijvoorbeeld https://jira.example.com, of van een van uw eigen trackers om twee projecten ervan te verbinden.</translation>
    </message>
    <message>
        <source>You will get an invitation code.</source>
        <translation>U krijgt een uitnodigingscode.</translation>
    </message>
    <message>
        <source>Whoever you give it to can accept it for one tracker of theirs.</source>
        <translation>Wie u hem geeft kan hem voor een van zijn trackers accepteren.</translation>
    </message>
    <message>
        <source>This is “%1” itself: a local connection between two of its projects.</source>
        <translation>Dit is ‘%1’ zelf: een lokale verbinding tussen twee projecten ervan.</translation>
    </message>
    <message>
        <source>“%1” is your own tracker, too: a local connection, which this computer looks after alone.</source>
        <translation>‘%1’ is ook uw eigen tracker: een lokale verbinding, waar deze computer alleen voor zorgt.</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
</context>
<context>
    <name>InstanceList</name>
    <message>
        <source>&amp;Add a tracker</source>
        <translation>Tracker &amp;toevoegen</translation>
    </message>
    <message>
        <source>None yet. Add the tracker whose issues are to be synced.</source>
        <translation>Nog geen. Voeg de tracker toe waarvan de issues gesynchroniseerd moeten worden.</translation>
    </message>
    <message>
        <source>%1, as %2 (administrator)</source>
        <comment>an address, and an account</comment>
        <translation>%1, als %2 (beheerder)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>an address, and an account</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>‘%1’ weghalen?</translation>
    </message>
    <message>
        <source>Its sign-in is deleted from this computer. The tracker itself is not touched.</source>
        <translation>De aanmelding wordt van deze computer gewist. De tracker zelf blijft ongemoeid.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Ja, weghalen</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Which of your trackers is to be connected?</source>
        <translation>Welke van uw trackers moet worden verbonden?</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a tracker, and the account there</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Another tracker: sign in to it now</source>
        <translation>Een andere tracker: nu daar aanmelden</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Invitation code</source>
        <translation>Uitnodigingscode</translation>
    </message>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Uitnodigingscode &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail text</source>
        <translation>Als &amp;e-mailtekst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als bestand &amp;opslaan…</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Veiligheidszin:</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Verloopt:</translation>
    </message>
    <message>
        <source>The other side reads the same safety phrase when it accepts. Compare it by telephone if it matters to you. Treat the code like a password: it works once.</source>
        <translation>De andere kant leest bij het accepteren dezelfde veiligheidszin. Vergelijk hem telefonisch als het u belangrijk is. Behandel de code als een wachtwoord: hij werkt één keer.</translation>
    </message>
    <message>
        <source>The invitation code is in the clipboard.</source>
        <translation>De uitnodigingscode staat op het klembord.</translation>
    </message>
    <message>
        <source>The e-mail text is in the clipboard. Paste it into a mail.</source>
        <translation>De e-mailtekst staat op het klembord. Plak hem in een e-mail.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Uitnodiging opslaan</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Twinspan-uitnodigingen (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The connection is listed under Connections as Pending, with this code, until it is accepted.</source>
        <translation>De verbinding staat met deze code onder Verbindingen als ‘In afwachting’ tot ze geaccepteerd is.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of the other side. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Geef de code aan de beheerder van de andere kant. Die opent Twinspan, kiest ‘Uitnodiging accepteren’ en plakt hem.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of %1. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Geef de code aan de beheerder van %1. Die opent Twinspan, kiest ‘Uitnodiging accepteren’ en plakt hem.</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>In step</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Double-click to open %1</source>
        <translation>Dubbelklik om %1 te openen</translation>
    </message>
    <message>
        <source>Issue here</source>
        <translation>Issue hier</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Tweeling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues under sync</source>
        <translation>Gesynchroniseerde issues</translation>
    </message>
    <message>
        <source>&amp;Open issue</source>
        <translation>Issue &amp;openen</translation>
    </message>
    <message>
        <source>Open &amp;twin</source>
        <translation>&amp;Tweeling openen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>&amp;Zoeken op sleutel</translation>
    </message>
    <message>
        <source>No issue with this key is under sync here.</source>
        <translation>Geen issue met deze sleutel wordt hier gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Issues appear here when they are synced. First connect two trackers.</source>
        <translation>Issues verschijnen hier zodra ze worden gesynchroniseerd. Verbind eerst twee trackers.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbinding &amp;beginnen</translation>
    </message>
    <message>
        <source>No issue is under sync yet.</source>
        <translation>Er wordt nog geen issue gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>&amp;Issue synchroniseren</translation>
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
        <translation>Werkt vanzelf: er valt niets in te stellen.</translation>
    </message>
    <message>
        <source>Syncs summary, description, comments, attachments and the type.</source>
        <translation>Synchroniseert titel, beschrijving, opmerkingen, bijlagen en het type.</translation>
    </message>
    <message>
        <source>For simple cases; its rules can&apos;t be edited.</source>
        <translation>Voor eenvoudige gevallen; de regels liggen vast.</translation>
    </message>
    <message>
        <source>How is it decided what is synced?</source>
        <translation>Hoe wordt bepaald wat er wordt gesynchroniseerd?</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>&amp;Visual</translation>
    </message>
    <message>
        <source>A table of fields for both sides, without programming.</source>
        <translation>Een tabel met velden van beide kanten, zonder programmeren.</translation>
    </message>
    <message>
        <source>One person edits both sides.</source>
        <translation>Eén persoon bewerkt beide kanten.</translation>
    </message>
    <message>
        <source>Needs access to both trackers.</source>
        <translation>Vraagt toegang tot beide trackers.</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>S&amp;cript</translation>
    </message>
    <message>
        <source>A script for each side, for complex cases.</source>
        <translation>Een script per kant, voor lastige gevallen.</translation>
    </message>
    <message>
        <source>Each side edits its own and sees only that.</source>
        <translation>Elke kant bewerkt het eigen script en ziet alleen dat.</translation>
    </message>
    <message>
        <source>Needs somebody who can program.</source>
        <translation>Vraagt iemand die kan programmeren.</translation>
    </message>
    <message>
        <source>Not in this version of Twinspan yet. A Basic connection can be upgraded later.</source>
        <translation>Nog niet in deze versie van Twinspan. Een Basic-verbinding kan later worden uitgebreid.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Opening …</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Draait niet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n probleem heeft u nodig</numerusform>
            <numerusform>%n problemen hebben u nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n issue(s)</source>
        <translation>
            <numerusform>%n issue wordt gesynchroniseerd</numerusform>
            <numerusform>%n issues worden gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Alles is gelijk</translation>
    </message>
</context>
<context>
    <name>PracticeGround</name>
    <message>
        <source>%1 is not a practice tracker.</source>
        <translation>%1 is geen oefentracker.</translation>
    </message>
    <message>
        <source>A support desk: customers&apos; cases, project SUP.</source>
        <translation>Een helpdesk: vragen van klanten, project SUP.</translation>
    </message>
    <message>
        <source>Engineers: bugs and tasks, project ENG.</source>
        <translation>Ontwikkelaars: bugs en taken, project ENG.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Two companies with a tracker each, on this computer only. Open their issues side by side, connect the two, sync an issue and watch its twin arrive. Then add a comment and sync it again.</source>
        <translation>Twee bedrijven met elk een tracker, alleen op deze computer. Open hun issues naast elkaar, verbind de twee, synchroniseer een issue en zie de tweeling aankomen. Voeg dan een opmerking toe en synchroniseer nog eens.</translation>
    </message>
    <message>
        <source>Open the issues of %1</source>
        <translation>Issues van %1 openen</translation>
    </message>
    <message>
        <source>&amp;Sync an issue between them</source>
        <translation>&amp;Issue tussen beide synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Connect the two</source>
        <translation>De twee &amp;verbinden</translation>
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
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Nog geen opmerkingen.</translation>
    </message>
    <message>
        <source>%1 – practice tracker</source>
        <translation>%1 – oefentracker</translation>
    </message>
    <message>
        <source>Issues of this tracker</source>
        <translation>Issues van deze tracker</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation>&amp;Nieuw issue</translation>
    </message>
    <message>
        <source>Choose an issue</source>
        <translation>Kies een issue</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>Comments and files</source>
        <translation>Opmerkingen en bestanden</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nieuwe opmerking</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Schrijf een opmerking</translation>
    </message>
    <message>
        <source>&amp;Internal: stays in this company</source>
        <translation>&amp;Intern: blijft in dit bedrijf</translation>
    </message>
    <message>
        <source>Add &amp;comment</source>
        <translation>&amp;Opmerking toevoegen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nieuw issue</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>In the project %1 this would be made:</source>
        <translation>In het project %1 zou dit worden gemaakt:</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>%1 and its twin %2 are in step: nothing would be sent.</source>
        <translation>%1 en de tweeling %2 zijn gelijk: er zou niets worden verstuurd.</translation>
    </message>
    <message>
        <source>%1 has its twin %2 already. To it would be added:</source>
        <translation>%1 heeft al de tweeling %2. Daar zou bijkomen:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>What stays here, or arrives changed</source>
        <translation>Wat hier blijft, of veranderd aankomt</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
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
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Antwoord van de server: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Opdracht: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>No problems. What goes wrong with an issue is listed here, with what to do about it; the other issues go on meanwhile.</source>
        <translation>Geen problemen. Wat met een issue misgaat staat hier, met wat eraan te doen is; de andere issues gaan intussen door.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that has passed.</source>
        <translation>Het gaat vanzelf verder zodra dat voorbij is.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>%1 wordt opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Kies een project</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Zoek op naam of sleutel</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 van %n project</numerusform>
            <numerusform>%1 van %n projecten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Written there: summary, description, comments, attachments. The type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Daar geschreven: titel, beschrijving, opmerkingen, bijlagen. Het type wordt op naam gekoppeld (bug aan bug, taak aan taak); een type dat het project niet heeft wordt het standaardtype.</translation>
    </message>
    <message>
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Issues van de andere kant worden in een project van ‘%1’ gemaakt. In welk?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ReachabilityCard</name>
    <message>
        <source>&amp;Other nodes may call this one</source>
        <translation>Andere &amp;knooppunten mogen dit bellen</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Toe&amp;passen</translation>
    </message>
    <message>
        <source>for example https://twinspan.example.com</source>
        <translation>bijvoorbeeld https://twinspan.example.com</translation>
    </message>
    <message>
        <source>&amp;Listen at (address and port):</source>
        <translation>&amp;Luisteren op (adres en poort):</translation>
    </message>
    <message>
        <source>Address for other &amp;nodes:</source>
        <translation>Adres voor andere k&amp;nooppunten:</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one: it calls them. That is enough if the other side can be called.</source>
        <translation>Andere knooppunten kunnen dit niet bellen: het belt hen. Dat is genoeg als de andere kant bereikbaar is.</translation>
    </message>
    <message>
        <source>Other nodes call this one at %1.</source>
        <translation>Andere knooppunten bellen dit op %1.</translation>
    </message>
    <message>
        <source>This node listens at %1, but tells other nodes no address.</source>
        <translation>Dit knooppunt luistert op %1, maar noemt anderen geen adres.</translation>
    </message>
    <message>
        <source>The node runs in another process on this computer; its addresses are set where that is started.</source>
        <translation>Het knooppunt draait in een ander proces op deze computer; de adressen worden daar bij het starten bepaald.</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>Geldt vanaf nu.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What&apos;s next</source>
        <translation>Wat nu</translation>
    </message>
    <message>
        <source>Nothing needs you now. You can close this page.</source>
        <translation>U bent nu nergens voor nodig. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Sync another issue by hand</source>
        <translation>Nog een issue met de hand synchroniseren</translation>
    </message>
    <message>
        <source>See all issues that are in sync</source>
        <translation>Alle gesynchroniseerde issues bekijken</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Naar de verbindingen</translation>
    </message>
    <message>
        <source>Connecting a pair that exists already, syncing in bulk and triggers are not in this version of Twinspan yet.</source>
        <translation>Een bestaand paar verbinden, in bulk synchroniseren en triggers zitten nog niet in deze versie van Twinspan.</translation>
    </message>
    <message>
        <source>%1 here and %2 there are in step now.</source>
        <comment>two links to issues</comment>
        <translation>%1 hier en %2 daar zijn nu gelijk.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your trackers</source>
        <translation>Uw trackers</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dit knooppunt</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>&amp;Name, as other sides read it:</source>
        <translation>&amp;Naam, zoals anderen hem lezen:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Vingerafdruk:</translation>
    </message>
    <message>
        <source>Secrets are kept in:</source>
        <translation>Geheimen liggen in:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Gegevensmap:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>die van het systeem</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Als het systeem (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Taa&amp;l:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Go on syncing in the background</source>
        <translation>Op de achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Stop; go on at the next start</source>
        <translation>Stoppen; verder bij de volgende start</translation>
    </message>
    <message>
        <source>When the window is &amp;closed:</source>
        <translation>Als het venster wordt ge&amp;sloten:</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>Bij aanmelden op de achtergrond &amp;starten</translation>
    </message>
    <message>
        <source>Other sides read “%1” from now on.</source>
        <translation>Andere kanten lezen vanaf nu ‘%1’.</translation>
    </message>
</context>
<context>
    <name>SignInEditor</name>
    <message>
        <source>for example: our support desk</source>
        <translation>bijvoorbeeld: onze helpdesk</translation>
    </message>
    <message>
        <source>Name in Twinspan (optional)</source>
        <translation>Naam in Twinspan (optioneel)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Enter the address of your tracker, as you see it in the browser. Any page of it will do.</source>
        <translation>Voer het adres van uw tracker in, zoals u het in de browser ziet. Elke pagina ervan is goed.</translation>
    </message>
    <message>
        <source>Address of your &amp;tracker</source>
        <translation>Adres van uw &amp;tracker</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>This is a Twinspan node, not a tracker. Enter the address of the tracker itself.</source>
        <translation>Dit is een Twinspan-knooppunt, geen tracker. Voer het adres van de tracker zelf in.</translation>
    </message>
    <message>
        <source>You have signed in to this tracker already. Go back and choose it there.</source>
        <translation>U bent al bij deze tracker aangemeld. Ga terug en kies hem daar.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain of this computer and nowhere else. The other side never sees it.</source>
        <translation>De aanmelding ligt in de sleutelbos van deze computer en nergens anders. De andere kant ziet haar nooit.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Uw tracker aansluiten</translation>
    </message>
    <message>
        <source>Verify your access</source>
        <translation>Toegang aantonen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 at %2 with an administrator&apos;s account. Twinspan asks the tracker whether it is one.</source>
        <translation>Meld u bij %1 op %2 aan met een beheerdersaccount. Twinspan vraagt de tracker of het er een is.</translation>
    </message>
    <message>
        <source>“%1” is signed in, but is no administrator there.</source>
        <translation>‘%1’ is aangemeld, maar is daar geen beheerder.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account, or invite the administrator.</source>
        <translation>Meld u aan met een beheerdersaccount, of nodig de beheerder uit.</translation>
    </message>
    <message>
        <source>Make an &amp;invitation instead</source>
        <translation>In plaats daarvan &amp;uitnodigen</translation>
    </message>
</context>
<context>
    <name>StagesView</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, mislukt</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Issue &amp;from</source>
        <translation>Issue &amp;uit</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Issue from</source>
        <translation>Issue uit</translation>
    </message>
    <message>
        <source>Connection established successfully</source>
        <translation>De verbinding staat</translation>
    </message>
    <message>
        <source>Sync an issue</source>
        <translation>Issue synchroniseren</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>Which issue from the project %1 is to be synced? Enter its key.</source>
        <translation>Welk issue uit het project %1 moet worden gesynchroniseerd? Voer de sleutel in.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>The connection waits for the other side&apos;s Twinspan to call.</source>
        <translation>De verbinding wacht tot de Twinspan van de andere kant belt.</translation>
    </message>
    <message>
        <source>This happens by itself as soon as it runs. You may close this page.</source>
        <translation>Dat gebeurt vanzelf zodra die draait. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>The sync has failed.</source>
        <translation>De synchronisatie is mislukt.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>It goes on by itself. You may close this page, or the window.</source>
        <translation>Het gaat vanzelf verder. U kunt deze pagina of het venster sluiten.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The setting for the login can&apos;t be changed: %1.</source>
        <translation>De instelling voor het aanmelden kan niet worden gewijzigd: %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Twinspan</source>
        <translation>Twinspan &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
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
        <translation>Welkom bij Twinspan</translation>
    </message>
    <message>
        <source>Twinspan connects two issue trackers. An issue of one side gets a twin on the other, with its description, comments and files.</source>
        <translation>Twinspan verbindt twee issuetrackers. Een issue van de ene kant krijgt aan de andere een tweeling, met beschrijving, opmerkingen en bestanden.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Uw tracker aansluiten</translation>
    </message>
    <message>
        <source>Sign in to your tracker and connect it with another one: of a partner, or of your own.</source>
        <translation>Meld u aan bij uw tracker en verbind hem met een andere: van een partner, of van uzelf.</translation>
    </message>
    <message>
        <source>&amp;Connect your tracker</source>
        <translation>Uw tracker &amp;aansluiten</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ik heb een uitnodiging</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code for Twinspan. Paste it, choose a project, done.</source>
        <translation>Iemand heeft u een uitnodigingscode voor Twinspan gestuurd. Plakken, project kiezen, klaar.</translation>
    </message>
    <message>
        <source>&amp;Paste an invitation</source>
        <translation>Uitnodiging &amp;plakken</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Eerst proberen</translation>
    </message>
    <message>
        <source>Two practice trackers with sample issues, on this computer only. Nothing leaves it.</source>
        <translation>Twee oefentrackers met voorbeeldissues, alleen op deze computer. Niets verlaat hem.</translation>
    </message>
    <message>
        <source>&amp;Try it with two practice trackers</source>
        <translation>&amp;Met oefentrackers proberen</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>V&amp;orige</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Waiting for remote</source>
        <translation>Wachten op de andere kant</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
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
        <translation>nooit</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>over %n uur</numerusform>
            <numerusform>over %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than an hour</source>
        <translation>over minder dan een uur</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::AdminPage</name>
    <message>
        <source>Admin access</source>
        <translation>Beheerderstoegang</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::CodePage</name>
    <message>
        <source>Accept invitation</source>
        <translation>Uitnodiging accepteren</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ConfirmPage</name>
    <message>
        <source>Confirm the connection</source>
        <translation>Verbinding bevestigen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::DestinationPage</name>
    <message>
        <source>Initiate connection</source>
        <translation>Verbinding beginnen</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InstancePage</name>
    <message>
        <source>Your tracker</source>
        <translation>Uw tracker</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InvitationPage</name>
    <message>
        <source>Your invitation is ready</source>
        <translation>Uw uitnodiging is klaar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ModePage</name>
    <message>
        <source>Choose the configuration type</source>
        <translation>Kies het type configuratie</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ProjectPage</name>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Kies een project voor binnenkomende issues</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
</TS>
