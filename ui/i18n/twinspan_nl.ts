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
    <name>AcceptFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Een eerdere stap is nog niet afgerond.</translation>
    </message>
    <message>
        <source>Neither the node of “%1” nor this one can be reached by the other.</source>
        <translation>Het knooppunt van ‘%1’ en dit knooppunt kunnen elkaar niet bereiken.</translation>
    </message>
    <message>
        <source>One of the two must run where the other can call it: start it there with a public address (serve --public-url), and make a new invitation.</source>
        <translation>Een van de twee moet draaien waar het andere het kan bereiken: start het daar met een openbaar adres (serve --public-url), en maak een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The invitation is for a connection that this node has with somebody else.</source>
        <translation>De uitnodiging is voor een verbinding die deze node met iemand anders heeft.</translation>
    </message>
    <message>
        <source>Ask for a new invitation. If this one should have been good, tell the people who gave it to you: it may be forged.</source>
        <translation>Vraag om een nieuwe uitnodiging. Had deze moeten kloppen, zeg het dan tegen de mensen die haar u gaven: ze kan vervalst zijn.</translation>
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
    <name>AttachmentFetchTexts</name>
    <message>
        <source>The bytes of an attachment arrived damaged, twice.</source>
        <translation>De inhoud van een bijlage kwam twee keer beschadigd aan.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Het bestand %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Controleer de vrije ruimte op de schijf.</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ze is groter dan %1</translation>
    </message>
    <message>
        <source>The other side was still reading it from its tracker after %1 hours.</source>
        <translation>De andere kant was ze na %1 uur nog steeds uit zijn tracker aan het lezen.</translation>
    </message>
</context>
<context>
    <name>AttachmentSource</name>
    <message>
        <source>The bytes of “%1” can&apos;t be kept on this computer.</source>
        <translation>De inhoud van ‘%1’ kan niet op deze computer worden bewaard.</translation>
    </message>
    <message>
        <source>Check the free space of its disk.</source>
        <translation>Controleer de vrije ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The attachment that was asked for is not under sync.</source>
        <translation>De gevraagde bijlage wordt niet gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The tracker does not give “%1” as long as it says that it is.</source>
        <translation>De tracker levert ‘%1’ niet zo lang als hij zelf aangeeft.</translation>
    </message>
    <message>
        <source>See whether the file can be opened there.</source>
        <translation>Kijk of het bestand daar geopend kan worden.</translation>
    </message>
</context>
<context>
    <name>BrowserSignInTexts</name>
    <message>
        <source>%1 did not let Twinspan in. It says: “%2”.</source>
        <translation>%1 gaf Twinspan geen toegang. %1 meldt: ‘%2’.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 whether Twinspan may sign in there, then begin again.</source>
        <translation>Vraag een beheerder van %1 of Twinspan zich daar mag aanmelden en begin dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Pagina opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>Copy the co&amp;de</source>
        <translation>Co&amp;de kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Adres kopiëren</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Stoppen met wachten</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser on this computer.</source>
        <translation>Het adres staat op het klembord. Plak het in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The code is in the clipboard. Paste it into the page.</source>
        <translation>De code staat op het klembord. Plak hem in de pagina.</translation>
    </message>
    <message>
        <source>The sign-in page is being opened in your browser.</source>
        <translation>De aanmeldpagina wordt in uw browser geopend.</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page.</source>
        <translation>Uw browser toont de aanmeldpagina.</translation>
    </message>
    <message>
        <source>Code to type into the page: %1</source>
        <translation>Code om op de pagina in te typen: %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser, on this computer or another.</source>
        <translation>Het adres staat op het klembord. Plak het in een browser, op deze computer of een andere.</translation>
    </message>
    <message>
        <source>Sign in there, and allow the access. Twinspan goes on by itself when you are done there, and waits for a few minutes. Did no page open? Copy its address into a browser on this computer.</source>
        <translation>Meld u daar aan en sta de toegang toe. Twinspan gaat vanzelf verder als u daar klaar bent, en wacht enkele minuten. Is er geen pagina geopend? Kopieer het adres naar een browser op deze computer.</translation>
    </message>
    <message>
        <source>Sign in there, type the code below, and allow the access. Twinspan goes on by itself when you are done there. Any browser will do, on this computer or another. The code is good for a few minutes.</source>
        <translation>Meld u daar aan, typ de code hieronder en sta de toegang toe. Twinspan gaat vanzelf verder als u daar klaar bent. Elke browser is goed, op deze computer of een andere. De code is enkele minuten geldig.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
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
    <name>ChangesCard</name>
    <message>
        <source>How often it is asked</source>
        <translation>Hoe vaak ernaar gevraagd wordt</translation>
    </message>
    <message>
        <source>It is as&amp;ked what changed:</source>
        <translation>Er wordt naar wi&amp;jzigingen gevraagd:</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adres van de webhook</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Het adres staat op het klembord.</translation>
    </message>
    <message>
        <source>How changes of “%1” are found</source>
        <translation>Hoe wijzigingen in “%1” gevonden worden</translation>
    </message>
    <message>
        <source>as usual (every 15 seconds)</source>
        <comment>is asked</comment>
        <translation>zoals gewoonlijk (elke 15 seconden)</translation>
    </message>
    <message>
        <source>every 5 seconds</source>
        <comment>is asked</comment>
        <translation>elke 5 seconden</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <comment>is asked</comment>
        <translation>elke 30 seconden</translation>
    </message>
    <message>
        <source>every minute</source>
        <comment>is asked</comment>
        <translation>elke minuut</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <comment>is asked</comment>
        <translation>elke 5 minuten</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <comment>is asked</comment>
        <translation>elke 15 minuten</translation>
    </message>
    <message>
        <source>every %1 seconds</source>
        <comment>is asked</comment>
        <translation>elke %1 seconden</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>Geldt vanaf nu.</translation>
    </message>
    <message>
        <source>After quiet hours it is asked less often.</source>
        <translation>Na rustige uren wordt er minder vaak gevraagd.</translation>
    </message>
    <message>
        <source>A webhook makes it faster: “%1” may call this address when something changes there, and is then asked at once.</source>
        <translation>Een webhook maakt het sneller: “%1” mag dit adres aanroepen als daar iets verandert, en dan wordt er meteen gevraagd.</translation>
    </message>
</context>
<context>
    <name>Chunks</name>
    <message>
        <source>The other side sent a piece of an attachment that is unusable.</source>
        <translation>De andere kant stuurde een stuk van een bijlage dat onbruikbaar is.</translation>
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
        <source>Configuration:</source>
        <translation>Configuratie:</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Veiligheidszin:</translation>
    </message>
    <message>
        <source>Their side:</source>
        <translation>Hun kant:</translation>
    </message>
    <message>
        <source>Your side:</source>
        <translation>Uw kant:</translation>
    </message>
</context>
<context>
    <name>ConnectionDeskTexts</name>
    <message>
        <source>%1 has no twin on this connection.</source>
        <translation>%1 heeft op deze verbinding geen tweeling.</translation>
    </message>
    <message>
        <source>The list of issues shows the pairs of each connection.</source>
        <translation>De lijst met issues toont de paren van elke verbinding.</translation>
    </message>
    <message>
        <source>“%1” waits for the other side to accept.</source>
        <translation>‘%1’ wacht tot de andere kant accepteert.</translation>
    </message>
    <message>
        <source>Revoke its invitation if it is not wanted any more.</source>
        <translation>Trek de uitnodiging in als u de verbinding niet meer wilt.</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
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
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>“%1” has deactivated this connection on its side.</source>
        <translation>‘%1’ heeft deze verbinding aan de eigen kant gedeactiveerd.</translation>
    </message>
    <message>
        <source>Ask the people there to activate it.</source>
        <translation>Vraag de mensen daar om de verbinding te activeren.</translation>
    </message>
    <message>
        <source>Changes are kept here, and travel when it is active again.</source>
        <translation>Wijzigingen worden hier bewaard, en verstuurd zodra de verbinding weer actief is.</translation>
    </message>
    <message>
        <source>“%1” has deleted this connection on its side.</source>
        <translation>‘%1’ heeft deze verbinding aan de eigen kant verwijderd.</translation>
    </message>
    <message>
        <source>Delete it here, too, or connect again with a new invitation.</source>
        <translation>Verwijder haar ook hier, of verbind opnieuw met een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; nothing is kept in step any more.</source>
        <translation>De issues blijven aan beide kanten zoals ze zijn; er wordt niets meer gelijk gehouden.</translation>
    </message>
    <message>
        <source>Too much of what was sent over this connection is still waiting to be written.</source>
        <translation>Te veel van wat over deze verbinding is gestuurd, wacht er nog op geschreven te worden.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Het gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Until it has become less, the rest is kept where it comes from.</source>
        <translation>Tot het minder is, blijft de rest waar het vandaan komt.</translation>
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
    <message>
        <source>The other side has deactivated it: changes are kept, and travel when it is activated there.</source>
        <translation>De andere kant heeft haar gedeactiveerd: wijzigingen worden bewaard, en verstuurd zodra ze daar weer wordt geactiveerd.</translation>
    </message>
    <message>
        <source>The other side has deleted it: nothing is kept in step any more, and it can be deleted here, too. The issues stay.</source>
        <translation>De andere kant heeft haar verwijderd: er wordt niets meer gelijk gehouden, en ze kan ook hier worden verwijderd. De issues blijven.</translation>
    </message>
    <message>
        <source>The newest edit counts</source>
        <translation>De nieuwste bewerking telt</translation>
    </message>
    <message>
        <source>The edit of this side counts</source>
        <translation>De bewerking van deze kant telt</translation>
    </message>
    <message>
        <source>The edit of the other side counts</source>
        <translation>De bewerking van de andere kant telt</translation>
    </message>
    <message>
        <source>When &amp;both sides edit the same:</source>
        <translation>Als beide &amp;kanten hetzelfde bewerken:</translation>
    </message>
    <message>
        <source>When both sides edit the same</source>
        <translation>Als beide kanten hetzelfde bewerken</translation>
    </message>
    <message>
        <source>It holds for both sides, and the other one is told. The edit that does not count is kept in the history, and can be taken back there.</source>
        <translation>Dit geldt voor beide kanten, en de andere krijgt bericht. De bewerking die niet telt blijft in de geschiedenis, en kan daar worden teruggezet.</translation>
    </message>
    <message>
        <source>All %1 are listed under Problems.</source>
        <translation>Alle %1 staan onder ‘Problemen’.</translation>
    </message>
    <message>
        <source>What to do is said under Problems.</source>
        <translation>Wat er te doen is, staat onder ‘Problemen’.</translation>
    </message>
    <message>
        <source>Safety phrase of the connection, the same on both sides: %1.</source>
        <translation>Veiligheidszin van de verbinding, aan beide kanten dezelfde: %1.</translation>
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
    <message>
        <source>Your keychain asks to be unlocked.</source>
        <translation>Uw sleutelbos vraagt om ontgrendeld te worden.</translation>
    </message>
    <message>
        <source>Answer its dialog, which may be behind this window; Twinspan goes on by itself then.</source>
        <translation>Beantwoord het venster ervan, dat achter dit venster kan liggen; Twinspan gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>This copy &amp;lives on</source>
        <translation>Deze kopie &amp;gaat verder</translation>
    </message>
    <message>
        <source>Is every other copy of this data folder out of use for good?</source>
        <translation>Is elke andere kopie van deze gegevensmap voorgoed buiten gebruik?</translation>
    </message>
    <message>
        <source>If another one went on as well, each change would be written twice. If you are not sure, close this window: nothing has been changed.</source>
        <translation>Als er nog een verderging, zou elke wijziging dubbel worden geschreven. Twijfelt u, sluit dan dit venster: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Yes, &amp;go on with this one</source>
        <translation>Ja, &amp;ga verder met deze</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>the memory of this program</source>
        <translation>het geheugen van dit programma</translation>
    </message>
</context>
<context>
    <name>CredentialsTexts</name>
    <message>
        <source>The keychain did not let Twinspan in.</source>
        <translation>De sleutelbos gaf Twinspan geen toegang.</translation>
    </message>
    <message>
        <source>Allow Twinspan in the dialog or in the settings of the keychain, and try again.</source>
        <translation>Geef Twinspan toegang in het dialoogvenster of in de instellingen van de sleutelbos, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain reports: %1.</source>
        <translation>De sleutelbos meldt: %1.</translation>
    </message>
    <message>
        <source>Look into the password program of the desktop, and try again.</source>
        <translation>Kijk in het wachtwoordprogramma van het bureaublad, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>de sleutelbos van dit bureaublad</translation>
    </message>
    <message>
        <source>The passphrase file %1 can&apos;t be read: %2.</source>
        <translation>Het wachtwoordzinbestand %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Check its name, and that the account that runs Twinspan owns it.</source>
        <translation>Controleer de naam, en of het account waaronder Twinspan draait de eigenaar is.</translation>
    </message>
    <message>
        <source>Other accounts may read or change the passphrase file %1.</source>
        <translation>Andere accounts kunnen het wachtwoordzinbestand %1 lezen of wijzigen.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the passphrase if somebody may have read it.</source>
        <translation>Ontneem ze die rechten (chmod 600), en wijzig de wachtwoordzin als iemand hem gelezen kan hebben.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty.</source>
        <translation>Het wachtwoordzinbestand %1 is leeg.</translation>
    </message>
    <message>
        <source>Write the passphrase into it, as one line.</source>
        <translation>Zet de wachtwoordzin erin, op één regel.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is too long for a passphrase.</source>
        <translation>Het wachtwoordzinbestand %1 is te lang voor een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Check its name; a passphrase has at most %1 bytes.</source>
        <translation>Controleer de naam; een wachtwoordzin telt hoogstens %1 bytes.</translation>
    </message>
    <message>
        <source>The sealed file %1 is damaged.</source>
        <translation>Het verzegelde bestand %1 is beschadigd.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Without one, move it away and sign in to every tracker again; other nodes must be connected anew.</source>
        <translation>Zet het terug uit een back-up. Is die er niet, verplaats het dan en meld u bij elke tracker opnieuw aan; verbindingen met andere knooppunten moeten opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be written: %2.</source>
        <translation>Het verzegelde bestand %1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this account may write there. What the file held before is still in it.</source>
        <translation>Controleer of er ruimte op de schijf is en of dit account daar mag schrijven. Wat eerder in het bestand stond, staat er nog in.</translation>
    </message>
    <message>
        <source>the sealed file %1</source>
        <translation>het verzegelde bestand %1</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be read: %2.</source>
        <translation>Het verzegelde bestand %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Check that the account that runs Twinspan owns it.</source>
        <translation>Controleer of het account waaronder Twinspan draait de eigenaar is.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the sealed file %2.</source>
        <translation>De wachtwoordzin in %1 opent het verzegelde bestand %2 niet.</translation>
    </message>
    <message>
        <source>Put the passphrase with which the file was made into the passphrase file.</source>
        <translation>Zet de wachtwoordzin waarmee dat bestand is gemaakt in het wachtwoordzinbestand.</translation>
    </message>
    <message>
        <source>it would be too large</source>
        <translation>het zou te groot worden</translation>
    </message>
    <message>
        <source>There is not enough memory to open the sealed file %1.</source>
        <translation>Er is te weinig geheugen om het verzegelde bestand %1 te openen.</translation>
    </message>
    <message>
        <source>Give the node %1 MiB of memory more.</source>
        <translation>Geef het knooppunt %1 MiB extra geheugen.</translation>
    </message>
    <message>
        <source>Sign-ins and the key of this node can&apos;t be read or kept.</source>
        <translation>Aanmeldingen en de sleutel van dit knooppunt kunnen niet worden gelezen of bewaard.</translation>
    </message>
    <message>
        <source>The sign-in that is needed is not in %1.</source>
        <translation>De aanmelding die nodig is staat niet in %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Dit bureaublad heeft geen sleutelbos.</translation>
    </message>
    <message>
        <source>Install one, such as GNOME Keyring, and sign in to the desktop again.</source>
        <translation>Installeer er een, bijvoorbeeld GNOME Keyring, en meld u opnieuw aan bij het bureaublad.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>De sleutelbos antwoordt niet.</translation>
    </message>
    <message>
        <source>Look for a dialog of the keychain that waits, or sign in to the desktop again.</source>
        <translation>Kijk of er een dialoogvenster van de sleutelbos wacht, of meld u opnieuw aan bij het bureaublad.</translation>
    </message>
    <message>
        <source>No keychain can be reached: this program runs outside of a desktop session.</source>
        <translation>Er is geen sleutelbos bereikbaar: dit programma draait buiten een bureaubladsessie.</translation>
    </message>
    <message>
        <source>Start Twinspan from the desktop.</source>
        <translation>Start Twinspan vanaf het bureaublad.</translation>
    </message>
    <message>
        <source>No keychain can be reached: the library libsecret is not installed.</source>
        <translation>Er is geen sleutelbos bereikbaar: de bibliotheek libsecret is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libsecret-1-0).</source>
        <translation>Installeer die (op Debian en Ubuntu: apt install libsecret-1-0).</translation>
    </message>
    <message>
        <source>Sign in to the desktop with your password once, or make a default keyring in the desktop&apos;s password program.</source>
        <translation>Meld u één keer met uw wachtwoord aan bij het bureaublad, of maak een standaardsleutelbos in het wachtwoordprogramma van het bureaublad.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>Or do without a keychain: put a passphrase into a file that only this account can read and name it with --passphrase-file or TWINSPAN_PASSPHRASE_FILE when Twinspan is started; secrets are then kept in a sealed file.</source>
        <translation>Of doe het zonder sleutelbos: zet een wachtwoordzin in een bestand dat alleen dit account kan lezen, en geef dat bij het starten van Twinspan op met --passphrase-file of TWINSPAN_PASSPHRASE_FILE; geheimen worden dan in een verzegeld bestand bewaard.</translation>
    </message>
    <message>
        <source>The keychain is not set up yet: it has no keyring.</source>
        <translation>Er is nog geen standaardsleutelbos.</translation>
    </message>
    <message>
        <source>Unlock it, for example in the desktop&apos;s password program, then try again.</source>
        <translation>Ontgrendel hem, bijvoorbeeld in het wachtwoordprogramma van het bureaublad, en probeer het dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Mogelijk zijn: %1.</translation>
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
    <name>DeviceSignInTexts</name>
    <message>
        <source>Nobody has typed the code at %1 in time.</source>
        <translation>Niemand heeft de code op tijd bij %1 ingevoerd.</translation>
    </message>
    <message>
        <source>Begin the sign-in again: it gives a new code.</source>
        <translation>Begin de aanmelding opnieuw: die geeft een nieuwe code.</translation>
    </message>
</context>
<context>
    <name>GitHub</name>
    <message>
        <source>an hour</source>
        <translation>een uur</translation>
    </message>
</context>
<context>
    <name>GithubRightTexts</name>
    <message>
        <source>the token must have “Issues: Read and write”, and GitHub does not tell whether it has</source>
        <translation>het token moet “Issues: Read and write” hebben, en GitHub zegt niet of het dat heeft</translation>
    </message>
    <message>
        <source>the scope “repo” of the token</source>
        <translation>de scope “repo” van het token</translation>
    </message>
    <message>
        <source>the feature “Issues” in the repository&apos;s settings</source>
        <translation>de functie “Issues” in de instellingen van de repository</translation>
    </message>
    <message>
        <source>a repository that is not archived</source>
        <translation>een repository die niet gearchiveerd is</translation>
    </message>
    <message>
        <source>the role “Triage” in the repository</source>
        <translation>de rol “Triage” in de repository</translation>
    </message>
</context>
<context>
    <name>GithubTexts</name>
    <message>
        <source>Personal access token</source>
        <translation>Persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>Twinspan works in GitHub with the rights of the token that you give. Issues and comments that it makes are in the name of the token&apos;s account.</source>
        <translation>Twinspan werkt in GitHub met de rechten van het token dat u geeft. Issues en opmerkingen die Twinspan maakt, staan op naam van het account van het token.</translation>
    </message>
    <message>
        <source>This is not a personal access token of GitHub.</source>
        <translation>Dit is geen persoonlijk toegangstoken van GitHub.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made: it begins with github_pat_ or ghp_.</source>
        <translation>Kopieer het token van de pagina die het toont nadat het is gemaakt: het begint met github_pat_ of ghp_.</translation>
    </message>
    <message>
        <source>The address of this GitHub is missing.</source>
        <translation>Het adres van deze GitHub ontbreekt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://github.com.</source>
        <translation>Geef het adres op, bijvoorbeeld https://github.com.</translation>
    </message>
    <message>
        <source>GitHub did not keep the summary as it was sent.</source>
        <translation>GitHub heeft de titel niet bewaard zoals hij is verstuurd.</translation>
    </message>
    <message>
        <source>GitHub did not keep the description as it was sent.</source>
        <translation>GitHub heeft de beschrijving niet bewaard zoals ze is verstuurd.</translation>
    </message>
    <message>
        <source>GitHub did not take the type of the issue; it is a “%1”. The account needs the right to write to the repository for that.</source>
        <translation>GitHub nam het type van het issue niet over; het is een ‘%1’. Daarvoor heeft het account het recht nodig om in de repository te schrijven.</translation>
    </message>
    <message>
        <source>GitHub does not accept the token: it is wrong, expired or revoked.</source>
        <translation>GitHub accepteert het token niet: het is onjuist, verlopen of ingetrokken.</translation>
    </message>
    <message>
        <source>Make a new token in GitHub under Settings, Developer settings, Personal access tokens, and sign in with it.</source>
        <translation>Maak in GitHub een nieuw token onder ‘Settings’, ‘Developer settings’, ‘Personal access tokens’, en meld u ermee aan.</translation>
    </message>
    <message>
        <source>Open the token in GitHub under Settings, Developer settings, and authorise it for the organisation (“Configure SSO”).</source>
        <translation>Open het token in GitHub onder ‘Settings’, ‘Developer settings’, en autoriseer het voor de organisatie (‘Configure SSO’).</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation at %1.</source>
        <translation>Autoriseer het token voor de organisatie op %1.</translation>
    </message>
    <message>
        <source>The organisation wants its single sign-on, for which the token is not authorised.</source>
        <translation>De organisatie eist haar single sign-on, en daarvoor is het token niet geautoriseerd.</translation>
    </message>
    <message>
        <source>The token does not have the right for this in GitHub.</source>
        <translation>Het token heeft in GitHub niet het recht hiervoor.</translation>
    </message>
    <message>
        <source>Edit the token in GitHub: a fine-grained token needs “Issues: Read and write” for this repository, a classic one the scope “repo”.</source>
        <translation>Bewerk het token in GitHub: een fine-grained token heeft ‘Issues: Read and write’ voor deze repository nodig, een classic token de scope ‘repo’.</translation>
    </message>
    <message>
        <source>The repository is archived in GitHub: nothing in it can be changed.</source>
        <translation>De repository is in GitHub gearchiveerd: er kan niets in worden gewijzigd.</translation>
    </message>
    <message>
        <source>An administrator of the repository can unarchive it in its settings.</source>
        <translation>Een beheerder van de repository kan de archivering in de instellingen ervan opheffen.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository of GitHub.</source>
        <translation>In deze repository van GitHub staan issues uit.</translation>
    </message>
    <message>
        <source>An administrator of the repository can switch them on in its settings, under Features.</source>
        <translation>Een beheerder van de repository kan ze in de instellingen ervan aanzetten, onder ‘Features’.</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes. It says: “%1”.</source>
        <translation>De tekst is langer dan GitHub aanneemt. GitHub meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Maak hem korter.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written, without saying why.</source>
        <translation>GitHub weigerde wat geschreven moest worden, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written. It says: “%1”.</source>
        <translation>GitHub weigerde wat geschreven moest worden. GitHub meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Check the settings of the repository in GitHub, then try again.</source>
        <translation>Controleer de instellingen van de repository in GitHub, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of GitHub.</source>
        <translation>Het antwoord van dit adres komt niet van de API van GitHub.</translation>
    </message>
    <message>
        <source>Something in front of GitHub may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Misschien antwoordt iets vóór GitHub in zijn plaats, zoals een aanmeldpagina of een proxy: zorg dat de API daar wordt doorgelaten.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer lacks what its API promises.</source>
        <translation>In het antwoord van GitHub ontbreekt wat de API belooft.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Probeer het later opnieuw; misschien komt het door een proxy ertussen.</translation>
    </message>
    <message>
        <source>GitHub has no issue %1, or does not show it to this account.</source>
        <translation>GitHub heeft geen issue %1, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>Name the issue with its repository, for example owner/name#3. If it exists, the token needs the right to read issues of that repository. A pull request is no issue.</source>
        <translation>Noem het issue met zijn repository, bijvoorbeeld owner/name#3. Bestaat het, dan heeft het token het recht nodig om issues van die repository te lezen. Een pull request is geen issue.</translation>
    </message>
    <message>
        <source>GitHub has no repository %1, or does not show it to this account.</source>
        <translation>GitHub heeft geen repository %1, of toont die niet aan dit account.</translation>
    </message>
    <message>
        <source>If it exists, the token needs the right to read issues of that repository.</source>
        <translation>Bestaat de repository, dan heeft het token het recht nodig om er issues van te lezen.</translation>
    </message>
    <message>
        <source>The comment is no longer in GitHub.</source>
        <translation>De opmerking staat niet meer in GitHub.</translation>
    </message>
    <message>
        <source>The comment is empty, and GitHub takes no empty comments.</source>
        <translation>De opmerking is leeg, en GitHub neemt geen lege opmerkingen aan.</translation>
    </message>
    <message>
        <source>GitHub has no issue type “%1” in this repository.</source>
        <translation>GitHub heeft in deze repository geen issuetype ‘%1’.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Kies een ander type.</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes (%1 characters).</source>
        <translation>De tekst is langer dan GitHub aanneemt (%1 tekens).</translation>
    </message>
    <message>
        <source>GitHub&apos;s API takes no files.</source>
        <translation>De API van GitHub neemt geen bestanden aan.</translation>
    </message>
    <message>
        <source>Drop the file into a comment on the page of the issue.</source>
        <translation>Sleep het bestand op de pagina van het issue in een opmerking.</translation>
    </message>
    <message>
        <source>Make one on its page in GitHub: select the repositories, and the permission “Issues: Read and write”. A classic token with the scope “repo” will do, too. An organisation may have to approve the token.</source>
        <translation>Maak er een op de pagina daarvoor in GitHub: kies de repository&apos;s en de machtiging “Issues: Read and write”. Een klassiek token met de scope “repo” kan ook. Een organisatie moet het token misschien goedkeuren.</translation>
    </message>
    <message>
        <source>You type a code into a page of GitHub and allow the access there. It needs an app that your organisation has registered with GitHub, once.</source>
        <translation>U typt een code op een pagina van GitHub en staat daar de toegang toe. Daarvoor is een app nodig die uw organisatie eenmalig bij GitHub heeft geregistreerd.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Of the OAuth app or GitHub App, with “Device Flow” enabled. Whoever has none signs in with a token.</source>
        <translation>Van de OAuth-app of GitHub App, met ‘Device Flow’ ingeschakeld. Wie er geen heeft, meldt zich aan met een token.</translation>
    </message>
    <message>
        <source>This is not a client id of GitHub.</source>
        <translation>Dit is geen client-id van GitHub.</translation>
    </message>
    <message>
        <source>Copy it from the page of the app in GitHub: it begins with “Ov” or “Iv”.</source>
        <translation>Kopieer het van de pagina van de app in GitHub: het begint met “Ov” of “Iv”.</translation>
    </message>
    <message>
        <source>GitHub lets no program attach files: a comment names each file of the other side, with a link to its issue.</source>
        <translation>GitHub laat geen enkel programma bestanden bijvoegen: een opmerking noemt elk bestand van de andere kant, met een link naar het issue.</translation>
    </message>
    <message>
        <source>The comments of the issue in GitHub change faster than they can be read.</source>
        <translation>De opmerkingen van het issue in GitHub veranderen sneller dan ze gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in GitHub.</source>
        <translation>Is ze per ongeluk verwijderd, schrijf ze dan opnieuw in GitHub.</translation>
    </message>
    <message>
        <source>Write something into the comment on the other side.</source>
        <translation>Schrijf aan de andere kant iets in de opmerking.</translation>
    </message>
    <message>
        <source>In GitHub, open the repository, then Settings, Webhooks, Add webhook. Payload URL: this address. Leave the secret empty. Choose the events Issues and Issue comments.</source>
        <translation>Open in GitHub de repository, dan Settings, Webhooks, Add webhook. Payload URL: dit adres. Laat het secret leeg. Kies de gebeurtenissen Issues en Issue comments.</translation>
    </message>
</context>
<context>
    <name>HandshakeTexts</name>
    <message>
        <source>The connection is not made yet.</source>
        <translation>De verbinding is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>The node of %1 can&apos;t be called: its invitation has no address.</source>
        <translation>Het knooppunt van %1 is niet te bereiken: in de uitnodiging staat geen adres.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node can&apos;t be reached at %1. %2</source>
        <translation>Het knooppunt van de uitnodiger is op %1 niet bereikbaar. %2</translation>
    </message>
    <message>
        <source>See that this computer can reach that address, and ask the people who invited you whether their node runs. Then accept again: the invitation stays good.</source>
        <translation>Controleer of deze computer dat adres kan bereiken, en vraag de mensen van wie u de uitnodiging kreeg of hun knooppunt draait. Accepteer dan opnieuw: de uitnodiging blijft geldig.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Op %1 is geen Twinspan-knooppunt.</translation>
    </message>
    <message>
        <source>Ask the people who invited you for a new invitation: the public address of their node is set wrongly.</source>
        <translation>Vraag de mensen van wie u de uitnodiging kreeg om een nieuwe: het openbare adres van hun knooppunt is verkeerd ingesteld.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node at %1 can&apos;t answer now.</source>
        <translation>Het knooppunt van de uitnodiger op %1 kan nu niet antwoorden.</translation>
    </message>
    <message>
        <source>Accept again in a minute: the invitation stays good.</source>
        <translation>Accepteer over een minuut opnieuw: de uitnodiging blijft geldig.</translation>
    </message>
    <message>
        <source>Somebody other than the inviter answers at %1.</source>
        <translation>Op %1 antwoordt iemand anders dan de uitnodiger.</translation>
    </message>
    <message>
        <source>Ask the people who invited you whether their node moved or was set up anew; then they have to send a new invitation.</source>
        <translation>Vraag de mensen van wie u de uitnodiging kreeg of hun knooppunt is verhuisd of opnieuw is ingericht; dan moeten ze een nieuwe uitnodiging sturen.</translation>
    </message>
    <message>
        <source>The invitation expired on %1, and nobody has accepted it.</source>
        <translation>De uitnodiging is op %1 verlopen zonder dat iemand haar heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Make a new invitation.</source>
        <translation>Maak een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The other side does not know the secret of this invitation, or somebody between the two nodes changed what they said to each other. No connection was made.</source>
        <translation>De andere kant kent het geheim van deze uitnodiging niet, of iemand tussen de twee knooppunten heeft veranderd wat ze tegen elkaar zeiden. Er is geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Check that both sides use the same, whole invitation code, or make a new invitation.</source>
        <translation>Controleer of beide kanten dezelfde, volledige uitnodigingscode gebruiken, of maak een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The other side could not prove its identity key. No connection was made.</source>
        <translation>De andere kant kon niet bewijzen dat ze de opgegeven identiteitssleutel bezit. Er is geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Make a new invitation and send it in a way that only the other administrator can read.</source>
        <translation>Maak een nieuwe uitnodiging en stuur die zo dat alleen de andere beheerder die kan lezen.</translation>
    </message>
    <message>
        <source>The two nodes have no version of the protocol in common (%1 runs Twinspan %2).</source>
        <translation>De twee knooppunten hebben geen protocolversie gemeen (%1 gebruikt Twinspan %2).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Vraag de andere kant om Twinspan bij te werken.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Werk Twinspan op dit knooppunt bij.</translation>
    </message>
    <message>
        <source>The other side answers another invitation than this one. No connection was made.</source>
        <translation>De andere kant antwoordt op een andere uitnodiging dan deze. Er is geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Make your own node reachable (Settings, Reachability), and give its address to the people who invited you.</source>
        <translation>Maak uw eigen knooppunt bereikbaar (Instellingen, Bereikbaarheid), en geef het adres aan de mensen van wie u de uitnodiging kreeg.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>Edited by: %1</source>
        <translation>Bewerkt door: %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbinding: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Opdracht: %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Text that was &amp;replaced</source>
        <translation>Vervangen &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>E&amp;rvoor</translation>
    </message>
    <message>
        <source>Text that was &amp;not taken</source>
        <translation>&amp;Niet overgenomen tekst</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>Er&amp;na</translation>
    </message>
    <message>
        <source>&amp;Use this text instead</source>
        <translation>In plaats daarvan &amp;deze tekst gebruiken</translation>
    </message>
    <message>
        <source>Text that &amp;counts</source>
        <translation>Tekst die te&amp;lt</translation>
    </message>
</context>
<context>
    <name>HistoryExportTexts</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The file&apos;s name tells no format: it must end with .csv or .json.</source>
        <translation>De naam van het bestand noemt geen formaat: hij moet op .csv of .json eindigen.</translation>
    </message>
    <message>
        <source>Export again, and choose another name.</source>
        <translation>Exporteer opnieuw, en kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Deleted connection</source>
        <translation>Verwijderde verbinding</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
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
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Bewerkt door</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
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
        <translation>CSV, voor spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>History of issues</source>
        <translation>Geschiedenis van de issues</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>&amp;Zoeken op sleutel</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle verbindingen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>&amp;Alle items tonen</translation>
    </message>
    <message>
        <source>What is done to issues is listed here, with what stood there before. First connect two trackers.</source>
        <translation>Wat er met issues wordt gedaan staat hier, met wat er eerst stond. Verbind eerst twee trackers.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbinding &amp;beginnen</translation>
    </message>
    <message>
        <source>Nothing was done to any issue yet. When an issue is synced, all that is done to it is listed here, with what stood there before.</source>
        <translation>Er is nog met geen enkel issue iets gedaan. Zodra een issue wordt gesynchroniseerd, staat hier alles wat ermee wordt gedaan, met wat er eerst stond.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>&amp;Issue synchroniseren</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>The history is being saved as %1 …</source>
        <translation>De geschiedenis wordt opgeslagen als %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were saved as %1.</source>
        <translation>
            <numerusform>%n item is opgeslagen als %1.</numerusform>
            <numerusform>%n items zijn opgeslagen als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this text into %1 again?</source>
        <translation>Deze tekst weer in %1 zetten?</translation>
    </message>
    <message>
        <source>It takes the place of what stands there, and goes to %1 like every edit. What stands there now is kept here, in the history.</source>
        <translation>Hij vervangt wat daar staat, en gaat zoals elke bewerking naar %1. Wat er nu staat blijft hier bewaard, in de geschiedenis.</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>&amp;Ja, gebruiken</translation>
    </message>
    <message>
        <source>The text is being written into %1 …</source>
        <translation>De tekst wordt in %1 gezet…</translation>
    </message>
    <message>
        <source>%1 has this text again. It goes to %2 now.</source>
        <translation>%1 heeft deze tekst weer. Hij gaat nu naar %2.</translation>
    </message>
    <message>
        <source>It takes the place of what stands in the copied comment; the original stays as it is. What stands there now is kept here, in the history.</source>
        <translation>Het komt in de plaats van wat in het gekopieerde commentaar staat; het origineel blijft zoals het is. Wat er nu staat, blijft hier in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>The copied comment of %1 has this text again.</source>
        <translation>Het gekopieerde commentaar van %1 heeft deze tekst weer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here for this key and connection. Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Bij deze sleutel en verbinding is hier niets bekend. Items worden %n dag bewaard.</numerusform>
            <numerusform>Bij deze sleutel en verbinding is hier niets bekend. Items worden %n dagen bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>created</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>ontkoppeld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of an issue, and what was done to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the issue here</source>
        <translation>het issue hier</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>de tweeling</translation>
    </message>
    <message>
        <source>%1 was created here as the twin of %2.</source>
        <translation>Hier is %1 gemaakt als tweeling van %2.</translation>
    </message>
    <message>
        <source>An edit of %2 was written into %1.</source>
        <translation>Een bewerking van %2 is in %1 overgenomen.</translation>
    </message>
    <message>
        <source>It was copied from %2 to %1.</source>
        <translation>Dit is van %2 naar %1 gekopieerd.</translation>
    </message>
    <message>
        <source>An edit of %1 went to %2.</source>
        <translation>Een bewerking van %1 is naar %2 verstuurd.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %1 counts; that of %2 was not taken, and its text is kept here.</source>
        <translation>Conflict: beide kanten hadden dit bewerkt. De bewerking van %1 telt; die van %2 is niet overgenomen, en de tekst ervan blijft hier bewaard.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %2 counts; that of %1 was replaced, and its text is kept here.</source>
        <translation>Conflict: beide kanten hadden dit bewerkt. De bewerking van %2 telt; die van %1 is vervangen, en de tekst ervan blijft hier bewaard.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 was ended: the two are not kept in step any more.</source>
        <translation>De koppeling van %1 met %2 is verbroken: de twee worden niet meer gelijk gehouden.</translation>
    </message>
    <message>
        <source>This side</source>
        <translation>Deze kant</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>%1 (this side)</source>
        <comment>a person</comment>
        <translation>%1 (deze kant)</translation>
    </message>
    <message>
        <source>%1 (other side)</source>
        <comment>a person</comment>
        <translation>%1 (andere kant)</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into %1 again, by hand. It goes to %2 like every edit.</source>
        <translation>Een tekst die in een conflict niet had geteld, is met de hand weer in %1 gezet. Hij gaat zoals elke bewerking naar %2.</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into the copied comment of %1 again, by hand. The original stays as it is.</source>
        <translation>Een tekst die bij een conflict niet had gegolden, is met de hand teruggezet in de gekopieerde opmerking van %1. Het origineel blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address is not one of the web.</source>
        <translation>Het adres is geen webadres.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host.</source>
        <translation>Het moet met https:// of http:// beginnen en een servernaam bevatten.</translation>
    </message>
    <message>
        <source>%1 asked for a pause that is not over.</source>
        <translation>%1 heeft om een pauze gevraagd die nog niet voorbij is.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>U hoeft niets te doen: het werk gaat vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>HttpEndpointTexts</name>
    <message>
        <source>Give a certificate and its private key as PEM files, the key without a passphrase.</source>
        <translation>Geef een certificaat en de bijbehorende privésleutel op als PEM-bestanden, de sleutel zonder wachtwoordzin.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Het bestand %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>There is no certificate in the certificate file.</source>
        <translation>In het certificaatbestand staat geen certificaat.</translation>
    </message>
    <message>
        <source>The private key of the certificate can&apos;t be read.</source>
        <translation>De privésleutel van het certificaat kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Another program on this computer uses %1 already.</source>
        <translation>Een ander programma op deze computer gebruikt %1 al.</translation>
    </message>
    <message>
        <source>End that program, or let this node listen on another port.</source>
        <translation>Beëindig dat programma, of laat dit knooppunt op een andere poort luisteren.</translation>
    </message>
    <message>
        <source>This user may not listen on %1.</source>
        <translation>Deze gebruiker mag niet op %1 luisteren.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or put a web server in front of this node.</source>
        <translation>Kies een poort boven 1023, of zet een webserver vóór dit knooppunt.</translation>
    </message>
    <message>
        <source>This node can&apos;t listen on %1: %2.</source>
        <translation>Dit knooppunt kan niet op %1 luisteren: %2.</translation>
    </message>
    <message>
        <source>Choose an address of this computer and a free port.</source>
        <translation>Kies een adres van deze computer en een vrije poort.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>%1 answers that the address leads elsewhere, but not where.</source>
        <translation>%1 antwoordt dat het adres ergens anders heen leidt, maar niet waarheen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 answers that the address has moved to %2.</source>
        <translation>%1 antwoordt dat het adres naar %2 is verhuisd.</translation>
    </message>
    <message>
        <source>Use the new address, if you trust it.</source>
        <translation>Gebruik het nieuwe adres, als u het vertrouwt.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 accepteert de aanmelding niet.</translation>
    </message>
    <message>
        <source>Sign in again: the key or the password may be wrong, expired or revoked.</source>
        <translation>Meld u opnieuw aan: de sleutel of het wachtwoord kan onjuist, verlopen of ingetrokken zijn.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the account that is signed in.</source>
        <translation>%1 staat dit niet toe aan het account waarmee u bent aangemeld.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the permission, or sign in with another account.</source>
        <translation>Vraag een beheerder van %1 om het recht hiervoor, of meld u met een ander account aan.</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 heeft het gevraagde niet meer.</translation>
    </message>
    <message>
        <source>Check whether it was deleted, or whether Twinspan needs an update.</source>
        <translation>Controleer of het is verwijderd, of dat Twinspan moet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for, or does not show it to this account.</source>
        <translation>%1 heeft het gevraagde niet, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>Check that it exists and that the account may see it.</source>
        <translation>Controleer of het bestaat en of het account het mag zien.</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>Bekijk de huidige toestand en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The content is larger than %1 accepts.</source>
        <translation>De inhoud is groter dan %1 accepteert.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask an administrator of %1 to raise the limit.</source>
        <translation>Maak die kleiner, of vraag een beheerder van %1 om de grens te verhogen.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP status %2).</source>
        <translation>%1 weigerde het verzoek (HTTP-status %2).</translation>
    </message>
    <message>
        <source>Check what was to be written; the same content will be refused again.</source>
        <translation>Controleer wat geschreven moest worden; dezelfde inhoud wordt weer geweigerd.</translation>
    </message>
    <message>
        <source>%1 did not get the whole request in time.</source>
        <translation>%1 kreeg het verzoek niet op tijd volledig binnen.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>U hoeft niets te doen: het werk gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment (HTTP status 503).</source>
        <translation>%1 is op dit moment niet beschikbaar (HTTP-status 503).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1.</source>
        <translation>Het wordt opnieuw geprobeerd. Blijft het zo, vraag het dan een beheerder van %1.</translation>
    </message>
    <message>
        <source>%1 failed with an error of its own (HTTP status %2).</source>
        <translation>Bij %1 is een interne fout opgetreden (HTTP-status %2).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1 to look at its log.</source>
        <translation>Het wordt opnieuw geprobeerd. Blijft het zo, vraag dan een beheerder van %1 om in het logboek te kijken.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP status %2).</source>
        <translation>%1 gaf een onverwacht antwoord (HTTP-status %2).</translation>
    </message>
    <message>
        <source>Check that the address belongs to %1.</source>
        <translation>Controleer of het adres bij %1 hoort.</translation>
    </message>
    <message>
        <source>%1 refused the change because something else changed the same thing meanwhile.</source>
        <translation>%1 weigerde de wijziging, omdat hetzelfde intussen al gewijzigd is.</translation>
    </message>
    <message>
        <source>%1 asks Twinspan to send fewer requests.</source>
        <translation>%1 vraagt Twinspan om minder verzoeken te sturen.</translation>
    </message>
</context>
<context>
    <name>IncomingRulesTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue was made as “%2”.</source>
        <translation>Het type ‘%1’ bestaat daar niet: het issue is als ‘%2’ gemaakt.</translation>
    </message>
    <message>
        <source>The summary is longer than the %1 characters that are possible there: it was shortened, and stands in full at the top of the description.</source>
        <translation>De titel is langer dan de %1 tekens die daar mogelijk zijn: hij is ingekort, en staat volledig boven aan de beschrijving.</translation>
    </message>
    <message>
        <source>The type “%1” does not exist there: the issue was made without a type.</source>
        <translation>Het type ‘%1’ bestaat daar niet: het issue is zonder type gemaakt.</translation>
    </message>
</context>
<context>
    <name>InitiateFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Een eerdere stap is nog niet afgerond.</translation>
    </message>
    <message>
        <source>Visual and Script mode are not available yet.</source>
        <translation>Visual en Script zijn nog niet beschikbaar.</translation>
    </message>
    <message>
        <source>Choose Basic; it can be upgraded later.</source>
        <translation>Kies Basic; dat kan later worden uitgebreid.</translation>
    </message>
    <message>
        <source>“%1” is no administrator of %2. Invite its administrator instead?</source>
        <translation>‘%1’ is geen beheerder van %2. In plaats daarvan de beheerder uitnodigen?</translation>
    </message>
    <message>
        <source>Both sides would be the project %1 of the same instance.</source>
        <translation>Beide kanten zouden het project %1 van dezelfde tracker zijn.</translation>
    </message>
    <message>
        <source>Choose another project for one of the sides.</source>
        <translation>Kies voor een van de kanten een ander project.</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Opnieuw aanmelden bij %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <comment>a tracker</comment>
        <translation>Wijzigingen in %1</translation>
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
    <name>InstancePoolTexts</name>
    <message>
        <source>This node has no instance “%1”.</source>
        <translation>Dit knooppunt heeft geen tracker ‘%1’.</translation>
    </message>
    <message>
        <source>See the list of instances for their ids.</source>
        <translation>De id&apos;s vindt u in de lijst met trackers.</translation>
    </message>
    <message>
        <source>“%1” is a tracker (%2) that this version of Twinspan does not know.</source>
        <translation>‘%1’ is een tracker (%2) die deze versie van Twinspan niet kent.</translation>
    </message>
    <message>
        <source>Update Twinspan.</source>
        <translation>Werk Twinspan bij.</translation>
    </message>
    <message>
        <source>There is no sign-in for “%2” in %1.</source>
        <translation>Voor ‘%2’ staat geen aanmelding in %1.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Meld u er opnieuw bij aan.</translation>
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
    <name>InvitationDeskTexts</name>
    <message>
        <source>An invitation is valid for at least a minute and at most 90 days.</source>
        <translation>Een uitnodiging is minstens een minuut en hoogstens 90 dagen geldig.</translation>
    </message>
    <message>
        <source>Choose a time in between; 7 days is usual.</source>
        <translation>Kies een tijd daartussen; 7 dagen is gebruikelijk.</translation>
    </message>
    <message>
        <source>This invitation was accepted already: there is nothing to revoke.</source>
        <translation>Deze uitnodiging is al geaccepteerd: er valt niets in te trekken.</translation>
    </message>
    <message>
        <source>Delete or deactivate its connection instead.</source>
        <translation>Verwijder of deactiveer in plaats daarvan de verbinding.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>nog niet geaccepteerd</translation>
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
        <translation>Hallo,

Ik wil mijn issuetracker (%1) graag met de uwe verbinden, zodat gekozen issues gelijk blijven.
Open alstublieft Twinspan, kies ‘Uitnodiging accepteren’ en plak deze code:

%2

De code werkt één keer, tot %3. Vergelijk deze woorden telefonisch met mij voordat u bevestigt:
%4
</translation>
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
    <name>InvitationTexts</name>
    <message>
        <source>the other side</source>
        <translation>de andere kant</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate. Who sent it can&apos;t be read any more.</source>
        <translation>Dit is een uitnodiging van een ander product, Exalate. Van wie ze komt, is niet meer te lezen.</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1” (%2).</source>
        <translation>Dit is een uitnodiging van een ander product, Exalate, verstuurd door ‘%1’ (%2).</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1”.</source>
        <translation>Dit is een uitnodiging van een ander product, Exalate, verstuurd door ‘%1’.</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent from %1.</source>
        <translation>Dit is een uitnodiging van een ander product, Exalate, verstuurd vanaf %1.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account in their tracker, start a connection yourself with its address.</source>
        <translation>Vraag de afzender om een Twinspan-uitnodiging of begin, als u een account in diens tracker hebt, zelf een verbinding met het adres van die tracker.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account there, start a connection yourself with the address %1.</source>
        <translation>Vraag de afzender om een Twinspan-uitnodiging of begin, als u daar een account hebt, zelf een verbinding met het adres %1.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t accept it.</source>
        <translation>Twinspan kan deze uitnodiging niet accepteren.</translation>
    </message>
    <message>
        <source>No invitation code was given.</source>
        <translation>Er is geen uitnodigingscode opgegeven.</translation>
    </message>
    <message>
        <source>Paste the code that the other side sent you.</source>
        <translation>Plak de code die de andere kant u heeft gestuurd.</translation>
    </message>
    <message>
        <source>The invitation code is not complete: its end is missing.</source>
        <translation>De uitnodigingscode is niet volledig: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last letter, or ask the sender to send it as a file.</source>
        <translation>Kopieer hem opnieuw, van de eerste tot en met de laatste letter, of vraag de afzender om hem als bestand te sturen.</translation>
    </message>
    <message>
        <source>The invitation code was changed on its way: it does not match its signature.</source>
        <translation>De uitnodigingscode is onderweg veranderd: hij klopt niet met de handtekening.</translation>
    </message>
    <message>
        <source>Copy it again from the original message, or ask the sender to send it again.</source>
        <translation>Kopieer hem opnieuw uit het oorspronkelijke bericht, of vraag de afzender om hem nog eens te sturen.</translation>
    </message>
    <message>
        <source>The invitation comes from an outdated Twinspan (%1) that this one can&apos;t talk to.</source>
        <translation>De uitnodiging komt van een verouderde Twinspan (%1), waar deze niet mee kan praten.</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>onbekende versie</translation>
    </message>
    <message>
        <source>Ask %1 to update Twinspan and to send a new invitation.</source>
        <translation>Vraag %1 om Twinspan bij te werken en een nieuwe uitnodiging te sturen.</translation>
    </message>
    <message>
        <source>The invitation of %1 comes from a newer Twinspan (%2) that this one can&apos;t talk to.</source>
        <translation>De uitnodiging van %1 komt van een nieuwere Twinspan (%2), waar deze niet mee kan praten.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node, then use the same code again.</source>
        <translation>Werk Twinspan op dit knooppunt bij, en gebruik dan dezelfde code opnieuw.</translation>
    </message>
    <message>
        <source>This invitation was made by this very node.</source>
        <translation>Deze uitnodiging is door dit knooppunt zelf gemaakt.</translation>
    </message>
    <message>
        <source>Send it to the other side. To connect two instances that this node holds, connect them directly; that needs no invitation.</source>
        <translation>Stuur de uitnodiging naar de andere kant. Twee trackers van dit knooppunt verbindt u rechtstreeks; daarvoor is geen uitnodiging nodig.</translation>
    </message>
    <message>
        <source>The invitation expired on %1.</source>
        <translation>De uitnodiging is op %1 verlopen.</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>Vraag %1 om een nieuwe.</translation>
    </message>
    <message>
        <source>The invitation says that it was made on %1, which is still to come by the clock of this computer.</source>
        <translation>De uitnodiging zegt dat ze op %1 is gemaakt, maar volgens de klok van deze computer moet dat moment nog komen.</translation>
    </message>
    <message>
        <source>Set the clocks of both computers right, then try again.</source>
        <translation>Zet de klok van beide computers goed, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The invitation is for another instance than the one that you chose.</source>
        <translation>De uitnodiging is voor een andere tracker dan die u hebt gekozen.</translation>
    </message>
    <message>
        <source>The invitation is for %1, not for the instance that you chose.</source>
        <translation>De uitnodiging is voor %1, niet voor de tracker die u hebt gekozen.</translation>
    </message>
    <message>
        <source>Choose that instance, or ask the sender for an invitation for yours.</source>
        <translation>Kies die tracker, of vraag de afzender om een uitnodiging voor de uwe.</translation>
    </message>
    <message>
        <source>This is not an invitation code.</source>
        <translation>Dit is geen uitnodigingscode.</translation>
    </message>
    <message>
        <source>A code is one long word of letters and digits that starts with “eyJ”. Paste the message that the other side sent you, as it is.</source>
        <translation>Een code is één lang woord van letters en cijfers dat met ‘eyJ’ begint. Plak het bericht dat de andere kant u heeft gestuurd zoals het is.</translation>
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
    <message>
        <source>Not linked</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <source>In step but for a part</source>
        <translation>Gelijk, op een deel na</translation>
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
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Ont&amp;koppelen</translation>
    </message>
    <message>
        <source>End the link of %1 with %2?</source>
        <translation>De koppeling van %1 met %2 verbreken?</translation>
    </message>
    <message>
        <source>Both issues stay as they are, and the other side is told. Changes don&apos;t travel any more, until the issue is synced by hand again.</source>
        <translation>Beide issues blijven zoals ze zijn, en de andere kant krijgt bericht. Wijzigingen worden niet meer verstuurd, tot het issue weer met de hand wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Yes, &amp;end the link</source>
        <translation>&amp;Ja, verbreken</translation>
    </message>
</context>
<context>
    <name>Jira</name>
    <message>
        <source>the permission “%1”</source>
        <translation>de machtiging “%1”</translation>
    </message>
</context>
<context>
    <name>JiraTexts</name>
    <message>
        <source>It will be fetched again.</source>
        <translation>Het wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>The address with which the account signs in to Atlassian.</source>
        <translation>Het adres waarmee het account zich bij Atlassian aanmeldt.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Give the address with which the account signs in to Atlassian.</source>
        <translation>Geef het adres waarmee het account zich bij Atlassian aanmeldt.</translation>
    </message>
    <message>
        <source>This is not an API token of Atlassian.</source>
        <translation>Dit is geen API-token van Atlassian.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made.</source>
        <translation>Kopieer het token van de pagina die het toont nadat het is gemaakt.</translation>
    </message>
    <message>
        <source>The address of this Jira is missing.</source>
        <translation>Het adres van deze Jira ontbreekt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.atlassian.net.</source>
        <translation>Geef het adres, bijvoorbeeld https://acme.atlassian.net.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>This is not a personal access token of Jira.</source>
        <translation>Dit is geen persoonlijk toegangstoken van Jira.</translation>
    </message>
    <message>
        <source>Give its address, for example https://jira.example.com.</source>
        <translation>Geef het adres, bijvoorbeeld https://jira.example.com.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than Jira accepts.</source>
        <translation>Het bestand “%1” is groter dan Jira aanneemt.</translation>
    </message>
    <message>
        <source>An administrator of Jira can raise the limit.</source>
        <translation>Een beheerder van Jira kan de grens verhogen.</translation>
    </message>
    <message>
        <source>Attachments are switched off in this Jira.</source>
        <translation>Bijlagen zijn in deze Jira uitgeschakeld.</translation>
    </message>
    <message>
        <source>An administrator of Jira can switch them on.</source>
        <translation>Een beheerder van Jira kan ze inschakelen.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Het bestand ‘%1’ kan niet van de schijf van deze computer worden gelezen.</translation>
    </message>
    <message>
        <source>Jira did not take the new summary.</source>
        <translation>Jira heeft de nieuwe titel niet overgenomen.</translation>
    </message>
    <message>
        <source>Jira did not take the new description.</source>
        <translation>Jira heeft de nieuwe beschrijving niet overgenomen.</translation>
    </message>
    <message>
        <source>Jira did not take the new type of the issue; it is still a “%1”.</source>
        <translation>Jira heeft het nieuwe type van het issue niet overgenomen; het is nog een “%1”.</translation>
    </message>
    <message>
        <source>This is a page that Atlassian has for all its customers, not your Jira.</source>
        <translation>Dit is een pagina die Atlassian voor al zijn klanten heeft, niet uw Jira.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at an issue, for example https://acme.atlassian.net/browse/ABC-1.</source>
        <translation>Geef het adres dat uw browser toont als u een issue bekijkt, bijvoorbeeld https://acme.atlassian.net/browse/ABC-1.</translation>
    </message>
    <message>
        <source>There is no Jira at %1.</source>
        <translation>Op %1 is geen Jira.</translation>
    </message>
    <message>
        <source>Check the name of the site; perhaps it was renamed or has no Jira.</source>
        <translation>Controleer de naam van de site; misschien is die hernoemd of heeft die geen Jira.</translation>
    </message>
    <message>
        <source>The API token lacks a scope that is needed in Jira.</source>
        <translation>Het API-token mist een scope die in Jira nodig is.</translation>
    </message>
    <message>
        <source>Make a token with the scopes read:jira-work, write:jira-work and read:jira-user, or one without scopes, and sign in with it.</source>
        <translation>Maak een token met de scopes read:jira-work, write:jira-work en read:jira-user, of een zonder scopes, en meld u daarmee aan.</translation>
    </message>
    <message>
        <source>Jira asks this account for a CAPTCHA, because sign-ins failed too often.</source>
        <translation>Jira vraagt dit account om een CAPTCHA, omdat aanmelden te vaak is mislukt.</translation>
    </message>
    <message>
        <source>Sign in to Jira once with a browser, then try again.</source>
        <translation>Meld u één keer met een browser aan bij Jira en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The account lacks a permission for this in Jira.</source>
        <translation>Het account mist hiervoor een recht in Jira.</translation>
    </message>
    <message>
        <source>The account lacks a permission in Jira. It says: “%1”.</source>
        <translation>Het account mist een recht in Jira. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to give the account the permission in this project: the page on Jira in Twinspan&apos;s documentation lists what is needed.</source>
        <translation>Vraag een beheerder van Jira het account het recht in dit project te geven: de pagina over Jira in de documentatie van Twinspan zegt wat nodig is.</translation>
    </message>
    <message>
        <source>The text is longer than Jira takes. It says: “%1”.</source>
        <translation>De tekst is langer dan Jira aanneemt. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Maak hem korter.</translation>
    </message>
    <message>
        <source>A field can&apos;t be written in this project of Jira. It says: “%1”.</source>
        <translation>Een veld kan in dit project van Jira niet worden geschreven. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to put the field on the project&apos;s screens.</source>
        <translation>Vraag een beheerder van Jira het veld op de schermen van het project te zetten.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written, without saying why.</source>
        <translation>Jira weigerde wat geschreven moest worden, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written. It says: “%1”.</source>
        <translation>Jira weigerde wat geschreven moest worden. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Check the settings of the project in Jira, then try again.</source>
        <translation>Controleer de instellingen van het project in Jira en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Jira takes no more of this. It says: “%1”.</source>
        <translation>Jira neemt hier niet meer van aan. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Jira does not accept the sign-in: the token is wrong, expired or revoked, or it belongs to another account.</source>
        <translation>Jira aanvaardt de aanmelding niet: het token is onjuist, verlopen of ingetrokken, of het hoort bij een ander account.</translation>
    </message>
    <message>
        <source>Make a new token in Jira and sign in with it.</source>
        <translation>Maak in Jira een nieuw token en meld u daarmee aan.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of Jira.</source>
        <translation>Het antwoord van dit adres komt niet van de API van Jira.</translation>
    </message>
    <message>
        <source>Something in front of Jira may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Misschien antwoordt iets vóór Jira in zijn plaats, zoals een aanmeldpagina of een proxy: laat de API daar door.</translation>
    </message>
    <message>
        <source>Jira&apos;s answer lacks what its API promises.</source>
        <translation>In het antwoord van Jira ontbreekt wat zijn API belooft.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Probeer het later opnieuw; misschien komt het door een proxy ertussen.</translation>
    </message>
    <message>
        <source>Jira has no issue %1, or does not show it to this account.</source>
        <translation>Jira heeft geen issue %1, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>Name the issue by its key, for example ABC-1. If it exists, the account needs the permission to browse its project, and its security level must let the account in.</source>
        <translation>Noem het issue met zijn sleutel, bijvoorbeeld ABC-1. Als het bestaat, heeft het account het recht nodig om het project te bekijken, en moet het beveiligingsniveau het account toelaten.</translation>
    </message>
    <message>
        <source>Jira has no project %1, or does not show it to this account.</source>
        <translation>Jira heeft geen project %1, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the permission to browse the project.</source>
        <translation>Als het bestaat, heeft het account het recht nodig om het project te bekijken.</translation>
    </message>
    <message>
        <source>The comment is no longer in Jira.</source>
        <translation>De opmerking is niet meer in Jira.</translation>
    </message>
    <message>
        <source>Jira has no such file any more.</source>
        <translation>Jira heeft dit bestand niet meer.</translation>
    </message>
    <message>
        <source>Twinspan works in Jira with the rights of this account, and writes in its name. In each project it needs: Browse projects, Create issues, Edit issues, Add comments, Edit own comments, Create attachments.</source>
        <translation>Twinspan werkt in Jira met de rechten van dit account en schrijft in zijn naam. In elk project heeft het nodig: projecten bekijken, issues maken, issues bewerken, opmerkingen toevoegen, eigen opmerkingen bewerken, bijlagen maken.</translation>
    </message>
    <message>
        <source>Jira takes files only for issues that are there already.</source>
        <translation>Jira neemt alleen bestanden aan voor issues die er al zijn.</translation>
    </message>
    <message>
        <source>The comment is empty, and Jira takes no empty comments.</source>
        <translation>De opmerking is leeg, en Jira neemt geen lege opmerkingen aan.</translation>
    </message>
    <message>
        <source>The issue would have no summary.</source>
        <translation>Het issue zou geen titel hebben.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geef het issue een titel.</translation>
    </message>
    <message>
        <source>Jira has no issue type “%1” in this project.</source>
        <translation>Jira heeft in dit project geen issuetype “%1”.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Kies een ander type.</translation>
    </message>
    <message>
        <source>Make one on its page at Atlassian while you are signed in as that account. It ends after a year at most. A token with scopes needs read:jira-work, write:jira-work and read:jira-user.</source>
        <translation>Maak er een op de pagina daarvoor bij Atlassian terwijl u met dat account bent aangemeld. Het verloopt na hoogstens een jaar. Een token met scopes heeft read:jira-work, write:jira-work en read:jira-user nodig.</translation>
    </message>
    <message>
        <source>Make one in Jira (8.14 or newer) under your picture, Profile, Personal Access Tokens. It has the rights of your account.</source>
        <translation>Maak er een in Jira (8.14 of nieuwer) onder uw foto, Profiel, Persoonlijke toegangstokens. Het heeft de rechten van uw account.</translation>
    </message>
    <message>
        <source>The issue in Jira has so many files that Twinspan can&apos;t remember which are its own.</source>
        <translation>Het issue in Jira heeft zoveel bestanden dat Twinspan niet kan onthouden welke van hemzelf zijn.</translation>
    </message>
    <message>
        <source>Remove files that the issue no longer needs, then try again.</source>
        <translation>Verwijder bestanden die het issue niet meer nodig heeft en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked, without saying why.</source>
        <translation>Jira beantwoordt een vraag niet, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked. It says: “%1”.</source>
        <translation>Jira beantwoordt een vraag niet. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Check in Jira that the project is there and that the account may browse it, then try again.</source>
        <translation>Controleer in Jira of het project bestaat en of het account het mag bekijken, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Make the file smaller, or remove comments or files that the issue in Jira no longer needs, then try again.</source>
        <translation>Maak het bestand kleiner, of verwijder opmerkingen of bestanden die het issue in Jira niet meer nodig heeft, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The comments of the issue in Jira change faster than they can be read.</source>
        <translation>De opmerkingen van het issue in Jira veranderen sneller dan ze gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in Jira.</source>
        <translation>Is ze per ongeluk verwijderd, schrijf ze dan opnieuw in Jira.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in Jira.</source>
        <translation>Is het per ongeluk verwijderd, voeg het dan opnieuw toe in Jira.</translation>
    </message>
    <message>
        <source>In Jira, as an administrator, open the settings, then System, WebHooks, Create a WebHook. URL: this address. Choose the events of issues, comments and attachments. Exclude the body where that is offered: it is not read.</source>
        <translation>Open in Jira als beheerder de instellingen, dan Systeem, WebHooks, een WebHook maken. URL: dit adres. Kies de gebeurtenissen van issues, opmerkingen en bijlagen. Laat de inhoud weg waar dat kan: die wordt niet gelezen.</translation>
    </message>
</context>
<context>
    <name>LeftOutTexts</name>
    <message>
        <source>The attachment “%1” is here now.</source>
        <translation>De bijlage ‘%1’ is nu hier.</translation>
    </message>
</context>
<context>
    <name>LocalNode</name>
    <message>
        <source>Twinspan knows no tracker of the kind “%1”.</source>
        <translation>Twinspan kent geen tracker van het soort ‘%1’.</translation>
    </message>
    <message>
        <source>“%1” is not the end of a page of issues.</source>
        <translation>‘%1’ is niet het einde van een pagina met issues.</translation>
    </message>
    <message>
        <source>Ask for the first page.</source>
        <translation>Vraag de eerste pagina op.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call anybody when something changes there.</source>
        <translation>“%1” kan niemand aanroepen als daar iets verandert.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is asked regularly.</source>
        <translation>Er is niets te doen: er wordt regelmatig gevraagd.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call this node, which tells others no address.</source>
        <translation>“%1” kan deze node niet aanroepen, want die noemt anderen geen adres.</translation>
    </message>
    <message>
        <source>Let other nodes call this one first, in the settings or with “twinspan-node serve”. Until then the tracker is asked regularly, which is enough.</source>
        <translation>Laat eerst andere nodes deze aanroepen, in de instellingen of met “twinspan-node serve”. Tot dan wordt de tracker regelmatig gevraagd, en dat is genoeg.</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one; those that it calls are not concerned.</source>
        <translation>Andere nodes kunnen deze niet aanroepen; voor de nodes die hij zelf aanroept, maakt dat niets uit.</translation>
    </message>
</context>
<context>
    <name>LocalNodeTexts</name>
    <message>
        <source>The identity key of this node is not in %1 any more, but there are connections that were made with it.</source>
        <translation>De identiteitssleutel van dit knooppunt staat niet meer in %1, maar er zijn verbindingen die ermee zijn gemaakt.</translation>
    </message>
    <message>
        <source>Start Twinspan with the keychain or sealed file that this data folder belongs to.</source>
        <translation>Start Twinspan met de sleutelbos of het verzegelde bestand waar deze gegevensmap bij hoort.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>‘%1’ is geen adres van deze computer.</translation>
    </message>
    <message>
        <source>Give an IP address, for example 127.0.0.1 or 0.0.0.0.</source>
        <translation>Geef een IP-adres op, bijvoorbeeld 127.0.0.1 of 0.0.0.0.</translation>
    </message>
    <message>
        <source>A node&apos;s name has 1 to %1 characters.</source>
        <translation>De naam van een knooppunt telt 1 tot %1 tekens.</translation>
    </message>
    <message>
        <source>The data folder %1 was last used on another computer or at another place.</source>
        <translation>De gegevensmap %1 is het laatst op een andere computer of op een andere plek gebruikt.</translation>
    </message>
    <message>
        <source>Nothing is synced here: two copies would each write every change.</source>
        <translation>Hier wordt niets gesynchroniseerd: twee kopieën zouden elke wijziging dubbel schrijven.</translation>
    </message>
    <message>
        <source>If it was moved, or this copy is the one that is to live on: see that no other is started again, then choose “This copy lives on” in the window, or run “twinspan-node node adopt”.</source>
        <translation>Als hij is verplaatst, of als deze kopie verder moet gaan: zorg dat er geen andere meer wordt gestart en kies dan in het venster “Deze kopie gaat verder”, of voer “twinspan-node node adopt” uit.</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>Port %1 of this computer, to which the browser comes back after the sign-in, is used by another program.</source>
        <translation>Poort %1 van deze computer, waar de browser na de aanmelding naar terugkeert, wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>Close that program, or another sign-in that is under way, and try again.</source>
        <translation>Sluit dat programma, of een andere aanmelding die bezig is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Begin the sign-in again. If the browser showed an error, an administrator may have to allow Twinspan first.</source>
        <translation>Begin de aanmelding opnieuw. Toonde de browser een fout, dan moet een beheerder Twinspan misschien eerst toestaan.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Twinspan.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Twinspan.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has signed in in the browser for %n minute(s).</source>
        <translation>
            <numerusform>Al %n minuut heeft niemand zich in de browser aangemeld.</numerusform>
            <numerusform>Al %n minuten heeft niemand zich in de browser aangemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page belongs to another sign-in than the one that Twinspan waits for. Go back to Twinspan and open the sign-in from there.</source>
        <translation>Deze pagina hoort bij een andere aanmelding dan die waarop Twinspan wacht. Ga terug naar Twinspan en open de aanmelding daar.</translation>
    </message>
    <message>
        <source>Twinspan got no access. Close this page and go back to Twinspan.</source>
        <translation>Twinspan heeft geen toegang gekregen. Sluit deze pagina en ga terug naar Twinspan.</translation>
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
        <translation>Het account van Twinspan mag in dit project geen issues maken.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change this issue.</source>
        <translation>Het account van Twinspan mag dit issue niet wijzigen.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not comment on this issue.</source>
        <translation>Het account van Twinspan mag bij dit issue geen opmerkingen plaatsen.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change comments of this issue.</source>
        <translation>Het account van Twinspan mag opmerkingen bij dit issue niet wijzigen.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not attach files to issues of this project.</source>
        <translation>Het account van Twinspan mag bij issues van dit project geen bestanden bijvoegen.</translation>
    </message>
    <message>
        <source>Ask an administrator of that tracker to give the account this right in the project, then try again.</source>
        <translation>Vraag een beheerder van die tracker om het account dit recht in het project te geven, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Daarvoor is nodig: %2.</translation>
    </message>
    <message>
        <source>What comes back from the other side: %1</source>
        <translation>Wat van de andere kant terugkomt: %1</translation>
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
    <name>Network</name>
    <message>
        <source>The file did not arrive whole from %1.</source>
        <translation>Het bestand is niet volledig van %1 aangekomen.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>NetworkProblem</name>
    <message>
        <source>A downloaded file could not be written.</source>
        <translation>Een gedownload bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that the disk of this computer is not full.</source>
        <translation>Controleer of de schijf van deze computer niet vol is.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>De server %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this computer is online.</source>
        <translation>Controleer het adres op typefouten, en of deze computer online is.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 weigert de verbinding.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Controleer of de server draait en of de poort klopt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>De verbinding met %1 werd verbroken voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>It will be tried again. If it happens each time, check the port, or ask the administrator of the server.</source>
        <translation>Het wordt opnieuw geprobeerd. Gebeurt het elke keer, controleer dan de poort of vraag het de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 was niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check that this computer is online and that no firewall is in between.</source>
        <translation>Controleer of deze computer online is en of er geen firewall tussen zit.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>De proxy liet de verbinding met %1 niet door.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>Wat %1 antwoordt, is geen HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address begins with https://.</source>
        <translation>Controleer de poort, en of het adres met https:// begint.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged and could not be read.</source>
        <translation>Het antwoord van %1 is beschadigd en kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the administrator of the server.</source>
        <translation>Probeer het opnieuw. Gebeurt het elke keer, vraag het dan de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds.</source>
        <translation>%1 was binnen %2 seconden niet klaar met antwoorden.</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall may be in between. It will be tried again.</source>
        <translation>Misschien is de server overbelast, of zit er een firewall tussen. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, which is the most that is accepted here.</source>
        <translation>Het antwoord van %1 is groter dan %2, en meer wordt hier niet aangenomen.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Controleer of het adres klopt.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for an account and a password, or does not accept those that it was told.</source>
        <translation>De proxy op weg naar %1 vraagt om een account en een wachtwoord, of accepteert de opgegeven gegevens niet.</translation>
    </message>
    <message>
        <source>Enter the right ones under Settings, Proxy, in the window of Twinspan; where the proxy is that of the system, in the settings of the system.</source>
        <translation>Vul de juiste in het venster van Twinspan in onder Instellingen, Proxy; als het de proxy van het systeem is, in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its name, port, account and password: under Settings, Proxy, in the window of Twinspan, or in the settings of the system.</source>
        <translation>Controleer of hij draait, en zijn naam, poort, account en wachtwoord: in het venster van Twinspan onder Instellingen, Proxy, of in de instellingen van het systeem.</translation>
    </message>
</context>
<context>
    <name>NodeHost</name>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Vraag om een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The inviter does not know this invitation.</source>
        <translation>De uitnodiger kent deze uitnodiging niet.</translation>
    </message>
    <message>
        <source>The inviter has revoked this invitation.</source>
        <translation>De uitnodiger heeft deze uitnodiging ingetrokken.</translation>
    </message>
    <message>
        <source>This invitation was used already.</source>
        <translation>Deze uitnodiging is al gebruikt.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Deze uitnodiging is verlopen.</translation>
    </message>
</context>
<context>
    <name>NodeJson</name>
    <message>
        <source>The value of “%1” can&apos;t be read.</source>
        <translation>De waarde van ‘%1’ is niet leesbaar.</translation>
    </message>
</context>
<context>
    <name>NodeServer</name>
    <message>
        <source>The socket %1 can&apos;t be made: %2.</source>
        <translation>De socket %1 kan niet worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>The running node does not know the call “%1”.</source>
        <translation>Het draaiende knooppunt kent de aanroep ‘%1’ niet.</translation>
    </message>
    <message>
        <source>Restart it: it is of another version.</source>
        <translation>Start het opnieuw: het is van een andere versie.</translation>
    </message>
</context>
<context>
    <name>OAuthTexts</name>
    <message>
        <source>The sign-in to %1 is over or was revoked.</source>
        <translation>De aanmelding bij %1 is verlopen of ingetrokken.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Meld u opnieuw aan bij %1.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It says: “%2”.</source>
        <translation>%1 weigerde de aanmelding. %1 meldt: ‘%2’.</translation>
    </message>
    <message>
        <source>Check the client id and the address for the return that are registered with %1.</source>
        <translation>Controleer de client-id en het terugkeeradres die bij %1 zijn geregistreerd.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in without a token.</source>
        <translation>%1 beantwoordde de aanmelding zonder token.</translation>
    </message>
    <message>
        <source>%1 answered without a code to type.</source>
        <translation>%1 antwoordde zonder een code om in te voeren.</translation>
    </message>
    <message>
        <source>Check the client id, and that the device flow is enabled for the app at %1.</source>
        <translation>Controleer de client-id, en of de device flow bij %1 voor de app is ingeschakeld.</translation>
    </message>
    <message>
        <source>In the browser the access to %1 was not allowed.</source>
        <translation>In de browser is de toegang tot %1 niet toegestaan.</translation>
    </message>
    <message>
        <source>Begin the sign-in again, and allow the access.</source>
        <translation>Begin de aanmelding opnieuw, en sta de toegang toe.</translation>
    </message>
    <message>
        <source>Something in front of it may answer in its place, such as a proxy. It will be tried again.</source>
        <translation>Misschien antwoordt iets ervoor in zijn plaats, zoals een proxy. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 can&apos;t answer the sign-in at the moment.</source>
        <translation>%1 kan de aanmelding op dit moment niet beantwoorden.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>OperationRunnerTexts</name>
    <message>
        <source>A comment could not be written there. %1.</source>
        <translation>Een opmerking kon daar niet worden geschreven. %1.</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>De bijlage ‘%1’ is niet gekopieerd. %2.</translation>
    </message>
    <message>
        <source>An edited comment could not be changed there. %1.</source>
        <translation>Een bewerkte opmerking kon daar niet worden gewijzigd. %1.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>It concerns %1 alone, which is tried again by itself; the other issues go on.</source>
        <translation>Het betreft alleen %1, dat vanzelf opnieuw wordt geprobeerd; de andere issues gaan door.</translation>
    </message>
    <message>
        <source>Choose “Retry” when it has passed. If it lasts, ask an administrator of the tracker.</source>
        <translation>Kies “Opnieuw” als het voorbij is. Duurt het voort, vraag het dan aan een beheerder van de tracker.</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>Het is %1 keer geprobeerd.</translation>
    </message>
</context>
<context>
    <name>OutgoingRulesTexts</name>
    <message>
        <source>An internal comment stays here: internal comments are never sent.</source>
        <translation>Een interne opmerking blijft hier: interne opmerkingen worden nooit verstuurd.</translation>
    </message>
    <message>
        <source>%1 internal comments stay here: internal comments are never sent.</source>
        <translation>%1 interne opmerkingen blijven hier: interne opmerkingen worden nooit verstuurd.</translation>
    </message>
    <message>
        <source>The attachment “%1” stays here: it is internal.</source>
        <translation>De bijlage ‘%1’ blijft hier: ze is intern.</translation>
    </message>
    <message>
        <source>%1 is a private issue.</source>
        <translation>%1 is een privé-issue.</translation>
    </message>
    <message>
        <source>Make it visible to the members of its project first, if the other side may see it.</source>
        <translation>Maak het eerst zichtbaar voor de leden van het project, als de andere kant het mag zien.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Er is niets van verstuurd.</translation>
    </message>
</context>
<context>
    <name>OutgoingTexts</name>
    <message>
        <source>The texts of %1 are larger than one message may be (%2 MiB).</source>
        <translation>De teksten van %1 zijn groter dan één bericht mag zijn (%2 MiB).</translation>
    </message>
    <message>
        <source>Shorten its longest comments, or move them into an attachment.</source>
        <translation>Kort de langste opmerkingen in, of verplaats ze naar een bijlage.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2 that the account of Twinspan can see.</source>
        <translation>In %2 is geen issue %1 dat het account van Twinspan kan zien.</translation>
    </message>
    <message>
        <source>Check the key, and what the account may see.</source>
        <translation>Controleer de sleutel, en wat het account mag zien.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 of this connection.</source>
        <translation>%1 zit niet in het project %2 van deze verbinding.</translation>
    </message>
    <message>
        <source>Give the key of an issue of %1, or make a connection for the other project.</source>
        <translation>Geef de sleutel van een issue van %1 op, of maak een verbinding voor het andere project.</translation>
    </message>
    <message>
        <source>Its changes don&apos;t reach the other side. Its twin stays as it is, and the link is kept.</source>
        <translation>De wijzigingen bereiken de andere kant niet. De tweeling blijft zoals die is, en de koppeling blijft.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 is er niet meer, of het account van Twinspan kan het niet zien.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Als het met opzet is verwijderd, hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 zit niet meer in het project %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Zet het terug, of maak een verbinding voor het andere project.</translation>
    </message>
    <message>
        <source>%1 was made private after it had been synced.</source>
        <translation>%1 is privé gemaakt nadat het was gesynchroniseerd.</translation>
    </message>
    <message>
        <source>If the other side may see it, make it visible to the members of its project again: what was changed meanwhile is sent then. If not, end its link.</source>
        <translation>Als de andere kant het mag zien, maak het dan weer zichtbaar voor de leden van zijn project: wat intussen is gewijzigd, wordt dan verzonden. Zo niet, ontkoppel het dan.</translation>
    </message>
    <message>
        <source>%1 is the copy of an issue of another side, made before this connection, and nothing is known here of its original any more.</source>
        <translation>%1 is de kopie van een issue van een andere kant, gemaakt vóór deze verbinding, en van het origineel is hier niets meer bekend.</translation>
    </message>
    <message>
        <source>It was not sent: a second original would have been made.</source>
        <translation>Het is niet verzonden: er zou een tweede origineel zijn gemaakt.</translation>
    </message>
    <message>
        <source>Sync the original from its own side: it finds this copy again. Retry sends this one as an issue of its own.</source>
        <translation>Synchroniseer het origineel vanaf zijn eigen kant: het vindt deze kopie terug. ‘Opnieuw’ verzendt deze als een eigen issue.</translation>
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
    <message>
        <source>Your keychain asks to be unlocked …</source>
        <translation>Uw sleutelbos vraagt om ontgrendeld te worden …</translation>
    </message>
</context>
<context>
    <name>Peer</name>
    <message>
        <source>The other node did not keep all messages.</source>
        <translation>Het andere knooppunt heeft niet alle berichten bewaard.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Dit knooppunt probeert het vanzelf opnieuw.</translation>
    </message>
</context>
<context>
    <name>PeerTexts</name>
    <message>
        <source>What is to be sent waits, and nothing is lost.</source>
        <translation>Wat verstuurd moet worden wacht, en niets gaat verloren.</translation>
    </message>
    <message>
        <source>The other node can&apos;t be reached at %1. %2</source>
        <translation>Het andere knooppunt is op %1 niet bereikbaar. %2</translation>
    </message>
    <message>
        <source>See that it runs and that this address leads to it. This node tries again by itself.</source>
        <translation>Controleer of het draait en of dit adres ernaartoe leidt. Dit knooppunt probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The other node at %1 can&apos;t answer now.</source>
        <translation>Het andere knooppunt op %1 kan nu niet antwoorden.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Dit knooppunt probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t recognise this node.</source>
        <translation>Het knooppunt op %1 herkent dit knooppunt niet.</translation>
    </message>
    <message>
        <source>If one of the two was set up anew, delete the connection on both sides and connect again with a new invitation.</source>
        <translation>Is een van de twee opnieuw ingericht, verwijder de verbinding dan aan beide kanten en verbind opnieuw met een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t know this connection any more.</source>
        <translation>Het knooppunt op %1 kent deze verbinding niet meer.</translation>
    </message>
    <message>
        <source>Ask the people there. If they deleted it, delete it here too.</source>
        <translation>Vraag het de mensen daar. Hebben zij de verbinding verwijderd, verwijder haar dan hier ook.</translation>
    </message>
    <message>
        <source>The node at %1, or a proxy before it, takes no message of this size.</source>
        <translation>Het knooppunt op %1, of een proxy ervoor, neemt geen bericht van deze grootte aan.</translation>
    </message>
    <message>
        <source>Let the proxy pass requests of 16 MiB.</source>
        <translation>Stel de proxy zo in dat hij verzoeken van 16 MiB doorlaat.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Op %1 is geen Twinspan-knooppunt.</translation>
    </message>
    <message>
        <source>See that its public address leads to it.</source>
        <translation>Controleer of het openbare adres ernaartoe leidt.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Twinspan node (HTTP %2).</source>
        <translation>Wat op %1 antwoordt, is geen Twinspan-knooppunt (HTTP %2).</translation>
    </message>
    <message>
        <source>Something other than the other node answers at %1.</source>
        <translation>Op %1 antwoordt iets anders dan het andere knooppunt.</translation>
    </message>
    <message>
        <source>See that this address leads to the node that you connected to.</source>
        <translation>Controleer of dit adres naar het knooppunt leidt waarmee u bent verbonden.</translation>
    </message>
    <message>
        <source>The other node does not know this connection.</source>
        <translation>Het andere knooppunt kent deze verbinding niet.</translation>
    </message>
    <message>
        <source>The other node, which fetches its messages from here, has not answered in time.</source>
        <translation>Het andere knooppunt, dat zijn berichten hier ophaalt, heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>See that it runs and reaches this node. This node asks again by itself.</source>
        <translation>Controleer of het draait en dit knooppunt bereikt. Dit knooppunt vraagt het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Too many questions wait for the other node, which fetches its messages from here.</source>
        <translation>Er wachten te veel vragen op het andere knooppunt, dat zijn berichten hier ophaalt.</translation>
    </message>
    <message numerus="yes">
        <source>The other node fetches its messages from here, and has not come for more than %n minute(s).</source>
        <translation>
            <numerusform>De andere node haalt zijn berichten hier op en is al meer dan %n minuut niet gekomen.</numerusform>
            <numerusform>De andere node haalt zijn berichten hier op en is al meer dan %n minuten niet gekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See that it runs and reaches this node.</source>
        <translation>Zorg dat hij draait en deze node bereikt.</translation>
    </message>
    <message>
        <source>What is to go there is kept here until it comes.</source>
        <translation>Wat daarheen moet, wordt hier bewaard tot hij komt.</translation>
    </message>
</context>
<context>
    <name>PlannerTexts</name>
    <message>
        <source>(This part is empty now.)</source>
        <translation>(Dit deel is nu leeg.)</translation>
    </message>
    <message>
        <source>A comment above was edited:</source>
        <translation>Een opmerking hierboven is bewerkt:</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>De bijlage ‘%1’ is niet gekopieerd. %2.</translation>
    </message>
    <message>
        <source>This tracker takes no attachments</source>
        <translation>Deze tracker neemt geen bijlagen aan</translation>
    </message>
    <message>
        <source>This tracker takes files up to %1</source>
        <translation>Deze tracker neemt bestanden tot %1 aan</translation>
    </message>
    <message>
        <source>The attachment “%1” (%2) of %3 is not here. %4.</source>
        <translation>De bijlage ‘%1’ (%2) van %3 ontbreekt hier. %4.</translation>
    </message>
    <message>
        <source>A comment was edited on both sides. The edit of %1 counts, where it was written; the other one is kept in the history.</source>
        <translation>Een opmerking is aan beide kanten bewerkt. De bewerking van %1 telt, waar ze is geschreven; de andere blijft in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>The tracker there takes no attachments</source>
        <translation>De tracker daar neemt geen bijlagen aan</translation>
    </message>
    <message>
        <source>The tracker there takes files up to %1</source>
        <translation>De tracker daar neemt bestanden aan tot %1</translation>
    </message>
</context>
<context>
    <name>PollIntervalTexts</name>
    <message>
        <source>A tracker can&apos;t be asked for changes every %1 seconds.</source>
        <translation>Een systeem kan niet elke %1 seconden naar wijzigingen worden gevraagd.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds, or 0 for the usual time.</source>
        <translation>Kies tussen %1 en %2 seconden, of 0 voor de gebruikelijke tijd.</translation>
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
    <name>PracticeText</name>
    <message>
        <source>The password can&apos;t be hashed on this machine.</source>
        <translation>Het wachtwoord kan op deze computer niet worden gehasht.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the login of an account.</source>
        <translation>‘%1’ kan geen aanmeldnaam van een account zijn.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, dots, dashes and underscores.</source>
        <translation>Gebruik 1 tot 40 letters, cijfers, punten, streepjes en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>An account needs a password.</source>
        <translation>Een account heeft een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Er is al een account ‘%1’.</translation>
    </message>
    <message>
        <source>The practice tracker has no account “%1”.</source>
        <translation>De oefentracker heeft geen account ‘%1’.</translation>
    </message>
    <message>
        <source>The sample companies have the accounts “admin” and “member”.</source>
        <translation>De voorbeeldbedrijven hebben de accounts ‘admin’ en ‘member’.</translation>
    </message>
    <message>
        <source>The practice tracker does not know this account and password.</source>
        <translation>De oefentracker kent dit account met dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>Check both; the sample companies&apos; passwords are in the documentation.</source>
        <translation>Controleer beide; de wachtwoorden van de voorbeeldbedrijven staan in de documentatie.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file has been in use by another program for too long.</source>
        <translation>Het bestand van de oefentracker is al te lang in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>Twinspan tries again by itself.</source>
        <translation>Twinspan probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 can&apos;t be read or written: %2.</source>
        <translation>Het bestand %1 van de oefentracker kan niet worden gelezen of geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the free space of the disk and the rights of the file.</source>
        <translation>Controleer de vrije ruimte op de schijf en de rechten van het bestand.</translation>
    </message>
    <message>
        <source>There is no practice tracker at %1.</source>
        <translation>Er is geen oefentracker op %1.</translation>
    </message>
    <message>
        <source>Check the path, or make one with “twinspan-node practice create”.</source>
        <translation>Controleer het pad, of maak een oefentracker met ‘twinspan-node practice create’.</translation>
    </message>
    <message>
        <source>The file %1 is not a practice tracker.</source>
        <translation>Het bestand %1 is geen oefentracker.</translation>
    </message>
    <message>
        <source>Choose a file that ends in “.practice”.</source>
        <translation>Kies een bestand dat op ‘.practice’ eindigt.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>Het bestand %1 bestaat al.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Kies een andere naam, of verwijder eerst het bestand.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>Het bestand %1 kan niet worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Kies een bestaande map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>The practice tracker %1 was made by a newer Twinspan.</source>
        <translation>De oefentracker %1 is met een nieuwere Twinspan gemaakt.</translation>
    </message>
    <message>
        <source>Update Twinspan, or make a new practice tracker.</source>
        <translation>Werk Twinspan bij, of maak een nieuwe oefentracker.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 is gone.</source>
        <translation>Het bestand %1 van de oefentracker is verdwenen.</translation>
    </message>
    <message>
        <source>Put the file back; the work goes on by itself.</source>
        <translation>Zet het bestand terug; het werk gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The connection to the practice tracker broke.</source>
        <translation>De verbinding met de oefentracker werd verbroken.</translation>
    </message>
    <message>
        <source>The practice tracker failed with an error of its own.</source>
        <translation>In de oefentracker is een interne fout opgetreden.</translation>
    </message>
    <message>
        <source>The practice tracker refused the sign-in.</source>
        <translation>De oefentracker weigerde de aanmelding.</translation>
    </message>
    <message>
        <source>The account may not do this in the practice tracker.</source>
        <translation>Het account mag dit in de oefentracker niet doen.</translation>
    </message>
    <message>
        <source>The practice tracker does not find what was asked for.</source>
        <translation>De oefentracker vindt het gevraagde niet.</translation>
    </message>
    <message>
        <source>The practice tracker refused it as too large.</source>
        <translation>De oefentracker weigerde het omdat het te groot is.</translation>
    </message>
    <message>
        <source>The practice tracker asks to be called less often.</source>
        <translation>De oefentracker vraagt om minder vaak te worden aangeroepen.</translation>
    </message>
    <message>
        <source>A tracker has no call “%1”.</source>
        <translation>Een tracker heeft geen aanroep ‘%1’.</translation>
    </message>
    <message>
        <source>Use “*” or one of: %1.</source>
        <translation>Gebruik ‘*’ of een van deze: %1.</translation>
    </message>
    <message>
        <source>A fault can&apos;t happen at call number %1.</source>
        <translation>Een fout kan niet optreden bij aanroep nummer %1.</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>Tel vanaf 1.</translation>
    </message>
    <message>
        <source>This fault was ordered for a test.</source>
        <translation>Deze fout is voor een test ingesteld.</translation>
    </message>
    <message>
        <source>The file to attach can&apos;t be read: %1.</source>
        <translation>Het bij te voegen bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or raise the limit of the practice tracker.</source>
        <translation>Voeg een kleiner bestand bij, of verhoog de grens van de oefentracker.</translation>
    </message>
    <message>
        <source>The uploaded file was used already, or is older than a day.</source>
        <translation>Het geüploade bestand is al gebruikt, of is ouder dan een dag.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Upload het opnieuw.</translation>
    </message>
    <message>
        <source>The attachment is no longer in the practice tracker.</source>
        <translation>De bijlage is niet meer in de oefentracker.</translation>
    </message>
    <message>
        <source>The attachment can&apos;t be written to this machine&apos;s disk: %1.</source>
        <translation>De bijlage kan niet op de schijf van deze computer worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Controleer de vrije ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The practice tracker has no issue “%1”.</source>
        <translation>De oefentracker heeft geen issue ‘%1’.</translation>
    </message>
    <message>
        <source>Check the issue key; keys look like “SUP-1”.</source>
        <translation>Controleer de sleutel van het issue; sleutels zien eruit als ‘SUP-1’.</translation>
    </message>
    <message>
        <source>A comment can&apos;t be empty.</source>
        <translation>Een opmerking mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Schrijf wat tekst.</translation>
    </message>
    <message>
        <source>An issue needs a summary.</source>
        <translation>Een issue heeft een titel nodig.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Zeg in een paar woorden waar het over gaat.</translation>
    </message>
    <message>
        <source>The summary has %1 characters; the practice tracker takes %2.</source>
        <translation>De titel telt %1 tekens; de oefentracker neemt er hoogstens %2 aan.</translation>
    </message>
    <message>
        <source>Shorten the summary.</source>
        <translation>Kort de titel in.</translation>
    </message>
    <message>
        <source>The text has %1 characters; this practice tracker takes %2.</source>
        <translation>De tekst telt %1 tekens; deze oefentracker neemt er hoogstens %2 aan.</translation>
    </message>
    <message>
        <source>Shorten the text, or raise the limit of the practice tracker.</source>
        <translation>Kort de tekst in, of verhoog de grens van de oefentracker.</translation>
    </message>
    <message>
        <source>Practice tracker</source>
        <translation>Oefentracker</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>In the sample companies it is “practice-admin” or “practice-member”.</source>
        <translation>Bij de voorbeeldbedrijven is het ‘practice-admin’ of ‘practice-member’.</translation>
    </message>
    <message>
        <source>Sign in to the practice tracker.</source>
        <translation>Meld u aan bij de oefentracker.</translation>
    </message>
    <message>
        <source>%1 is not the URL of a practice tracker.</source>
        <translation>%1 is niet het adres van een oefentracker.</translation>
    </message>
    <message>
        <source>It looks like practice:///home/me/acme.practice.</source>
        <translation>Zo&apos;n adres ziet eruit als practice:///home/me/acme.practice.</translation>
    </message>
    <message>
        <source>The sign-in to a practice tracker needs an account and a password.</source>
        <translation>Voor de aanmelding bij een oefentracker zijn een account en een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the key of a project.</source>
        <translation>‘%1’ kan niet de sleutel van een project zijn.</translation>
    </message>
    <message>
        <source>Use 1 to 20 letters and digits, and begin with a letter.</source>
        <translation>Gebruik 1 tot 20 letters en cijfers, en begin met een letter.</translation>
    </message>
    <message>
        <source>There is a project %1 already.</source>
        <translation>Er is al een project %1.</translation>
    </message>
    <message>
        <source>The practice tracker has no project “%1”.</source>
        <translation>De oefentracker heeft geen project ‘%1’.</translation>
    </message>
    <message>
        <source>Choose one of the projects that it lists.</source>
        <translation>Kies een van de projecten in zijn lijst.</translation>
    </message>
    <message>
        <source>The project %1 has no issue type “%2”.</source>
        <translation>Het project %1 heeft geen issuetype ‘%2’.</translation>
    </message>
    <message>
        <source>Its types are: %1.</source>
        <translation>De types van het project zijn: %1.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Kies een plek waar u mag schrijven.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the file first.</source>
        <translation>Kies een andere map, of verwijder eerst het bestand.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is the most that this practice tracker takes.</source>
        <translation>Het bestand is groter dan %1, het meeste dat deze oefentracker aanneemt.</translation>
    </message>
    <message>
        <source>The comment is no longer in the practice tracker.</source>
        <translation>De opmerking staat niet meer in de oefentracker.</translation>
    </message>
    <message>
        <source>In the practice tracker a comment is changed and deleted by its author or an administrator only.</source>
        <translation>In de oefentracker wordt een opmerking alleen door de auteur of een beheerder gewijzigd en verwijderd.</translation>
    </message>
    <message>
        <source>In the practice tracker an attachment is deleted by its author or an administrator only.</source>
        <translation>In de oefentracker wordt een bijlage alleen door de auteur of een beheerder verwijderd.</translation>
    </message>
    <message>
        <source>In the practice tracker an issue is deleted by its author or an administrator only.</source>
        <translation>In de oefentracker wordt een issue alleen door de auteur of een beheerder verwijderd.</translation>
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
        <source>%1 has its twin %2 already. This would be written there:</source>
        <translation>%1 heeft al de tweeling %2. Dit zou daar worden geschreven:</translation>
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
    <message>
        <source>There this would be made:</source>
        <translation>Daar zou dit worden gemaakt:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Het werk is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Issue %1 of %2</source>
        <translation>Issue %1 van %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbinding %1</translation>
    </message>
    <message>
        <source>Tracker %1</source>
        <translation>Tracker %1</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dit knooppunt</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
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
    <message>
        <source>S&amp;kip</source>
        <translation>O&amp;verslaan</translation>
    </message>
    <message>
        <source>It is left as it is; the next change of the issue is sent as always.</source>
        <translation>Het blijft zoals het is; de volgende wijziging van het issue wordt zoals altijd verstuurd.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Die zei: %1</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alles opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are tried again.</source>
        <translation>
            <numerusform>%n issue wordt opnieuw geprobeerd.</numerusform>
            <numerusform>%n issues worden opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectChoiceTexts</name>
    <message>
        <source>The account can&apos;t see any project there.</source>
        <translation>Het account kan daar geen enkel project zien.</translation>
    </message>
    <message>
        <source>Make it a member of the project that is to be synced.</source>
        <translation>Maak het lid van het project dat moet worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Select the project where issues from the other side are to be made.</source>
        <translation>Kies het project waarin issues van de andere kant moeten worden gemaakt.</translation>
    </message>
    <message>
        <source>There is no project “%1” that the account can see.</source>
        <translation>Er is geen project ‘%1’ dat het account kan zien.</translation>
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
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Issues van de andere kant worden in een project van ‘%1’ gemaakt. In welk?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Confirm the connection</source>
        <translation>Verbinding bevestigen</translation>
    </message>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Kies een project voor binnenkomende issues</translation>
    </message>
    <message>
        <source>“%1” has no projects: issues that come from the other side are made there, beside all others.</source>
        <translation>“%1” heeft geen projecten: issues van de andere kant worden daar naast alle andere gemaakt.</translation>
    </message>
    <message>
        <source>Written there: summary, description, comments, and attachments where the tracker takes them. Where it has types, the type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Daar geschreven: titel, beschrijving, opmerkingen, en bijlagen waar de tracker ze aanneemt. Waar hij typen heeft, wordt het type op naam gekoppeld (bug aan bug, taak aan taak); een type dat het project niet heeft wordt het standaardtype.</translation>
    </message>
    <message>
        <source>Rights of the account</source>
        <translation>Rechten van de account</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 bytes, terwijl %2 zijn toegestaan</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>het is afgekapt</translation>
    </message>
    <message>
        <source>The stored identity key of this node is damaged.</source>
        <translation>De opgeslagen identiteitssleutel van dit knooppunt is beschadigd.</translation>
    </message>
    <message>
        <source>Restore the keychain entry from a backup, or remove it: the node then makes a new identity and every connection to another node must be made again.</source>
        <translation>Zet het item in de sleutelbos terug uit een back-up, of verwijder het: het knooppunt maakt dan een nieuwe identiteit, en elke verbinding met een ander knooppunt moet opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>The other node reports a problem that it does not name.</source>
        <translation>Het andere knooppunt meldt een probleem, maar zegt niet welk.</translation>
    </message>
    <message>
        <source>The other node can&apos;t work at the moment: something is wrong with its disk, its data folder or the program itself.</source>
        <translation>De andere node kan op dit moment niet werken: er is iets mis met zijn schijf, zijn gegevensmap of het programma zelf.</translation>
    </message>
    <message>
        <source>It tries again by itself. Its administrator sees the reason on its page Problems.</source>
        <translation>Hij probeert het vanzelf opnieuw. De beheerder ervan ziet de reden daar op de pagina Problemen.</translation>
    </message>
    <message>
        <source>The disk of the other node is full.</source>
        <translation>De schijf van de andere node is vol.</translation>
    </message>
</context>
<context>
    <name>ProtocolTexts</name>
    <message>
        <source>What the other node sent can&apos;t be understood: %1.</source>
        <translation>Wat het andere knooppunt stuurde, is niet te begrijpen: %1.</translation>
    </message>
    <message>
        <source>Update Twinspan on both sides. If it stays, report this as a fault.</source>
        <translation>Werk Twinspan aan beide kanten bij. Blijft het zo, meld dit dan als fout.</translation>
    </message>
    <message>
        <source>What is to travel between the nodes is too large: %1.</source>
        <translation>Wat van het ene knooppunt naar het andere moet, is te groot: %1.</translation>
    </message>
    <message>
        <source>Make the issue smaller, for example by moving long text into an attachment.</source>
        <translation>Maak het issue kleiner, bijvoorbeeld door lange tekst naar een bijlage te verplaatsen.</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 bytes, terwijl %2 zijn toegestaan</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>het is meer dan %1 niveaus diep genest</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>meer dan %1 waarden</translation>
    </message>
    <message>
        <source>it is no JSON (byte %1)</source>
        <translation>het is geen JSON (byte %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>het is geen JSON-object</translation>
    </message>
    <message>
        <source>more than %1 messages at once</source>
        <translation>meer dan %1 berichten tegelijk</translation>
    </message>
    <message>
        <source>The other node sent a message of a kind that this node does not know (%1).</source>
        <translation>Het andere knooppunt stuurde een bericht van een soort die dit knooppunt niet kent (%1).</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Werk Twinspan op dit knooppunt bij.</translation>
    </message>
    <message>
        <source>messages are out of order or come twice</source>
        <translation>berichten staan niet op volgorde of komen dubbel voor</translation>
    </message>
    <message>
        <source>there are bytes that nothing describes</source>
        <translation>er zijn bytes die nergens beschreven staan</translation>
    </message>
    <message>
        <source>more than %1 answers at once</source>
        <translation>meer dan %1 antwoorden tegelijk</translation>
    </message>
    <message>
        <source>more than %1 questions at once</source>
        <translation>meer dan %1 vragen tegelijk</translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation>‘%1’ komt twee keer voor</translation>
    </message>
    <message>
        <source>The other node describes issues in a newer way (version %1) than this node knows.</source>
        <translation>Het andere knooppunt beschrijft issues op een nieuwere manier (versie %1) dan dit knooppunt kent.</translation>
    </message>
    <message>
        <source>The other node describes issues in an outdated way (version %1).</source>
        <translation>Het andere knooppunt beschrijft issues op een verouderde manier (versie %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Vraag de andere kant om Twinspan bij te werken.</translation>
    </message>
    <message>
        <source>“%1” does not match the bytes that came</source>
        <translation>‘%1’ klopt niet met de ontvangen bytes</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>‘%1’ ontbreekt</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>‘%1’ is geen tekst</translation>
    </message>
    <message>
        <source>“%1” is no id</source>
        <translation>‘%1’ is geen id</translation>
    </message>
    <message>
        <source>“%1” holds something that is no id</source>
        <translation>‘%1’ bevat iets dat geen id is</translation>
    </message>
    <message>
        <source>“%1” is no base64url of the right length</source>
        <translation>‘%1’ is geen base64url van de juiste lengte</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>‘%1’ is geen getal</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3</source>
        <translation>‘%1’ is geen geheel getal van %2 tot en met %3</translation>
    </message>
    <message>
        <source>“%1” is not true or false</source>
        <translation>‘%1’ is niet true of false</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>‘%1’ is geen tijd in UTC</translation>
    </message>
    <message>
        <source>“%1” is no address that may be used here</source>
        <translation>‘%1’ is geen adres dat hier mag worden gebruikt</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>‘%1’ is geen object</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>‘%1’ is geen lijst</translation>
    </message>
    <message>
        <source>“%1” has more than %2 characters or entries</source>
        <translation>‘%1’ heeft meer dan %2 tekens of onderdelen</translation>
    </message>
    <message>
        <source>“%1” is no plain file name</source>
        <translation>‘%1’ is geen gewone bestandsnaam</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Save &amp;proxy</source>
        <translation>&amp;Proxy opslaan</translation>
    </message>
    <message>
        <source>The way out of this network, where there is no direct one.</source>
        <translation>De weg uit dit netwerk, waar er geen directe is.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>None: call directly</source>
        <translation>Geen: rechtstreeks verbinden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Account (optional):</source>
        <translation>Account (optioneel):</translation>
    </message>
    <message>
        <source>Password (optional):</source>
        <translation>Wachtwoord (optioneel):</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Requests go this way from now on.</source>
        <translation>Verzoeken gaan voortaan langs deze weg.</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Een HTTP-proxy</translation>
    </message>
    <message>
        <source>A SOCKS 5 proxy</source>
        <translation>Een SOCKS 5-proxy</translation>
    </message>
    <message>
        <source>Name or address of the proxy:</source>
        <translation>Naam of adres van de proxy:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Poort:</translation>
    </message>
</context>
<context>
    <name>ProxyChoiceTexts</name>
    <message>
        <source>Write its name or address alone, such as proxy.example.com; the port has a field of its own.</source>
        <translation>Schrijf alleen de naam of het adres, zoals proxy.example.com; de poort heeft een eigen veld.</translation>
    </message>
    <message>
        <source>This is not the name of a proxy.</source>
        <translation>Dit is niet de naam van een proxy.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Een poort is een getal van 1 tot en met %1.</translation>
    </message>
</context>
<context>
    <name>QuotaShareTexts</name>
    <message>
        <source>Share of the calls</source>
        <translation>Aandeel in de aanroepen</translation>
    </message>
    <message>
        <source>The tracker allows a limited number of calls, for all programs together. Twinspan makes no more than this part of them.</source>
        <translation>De tracker staat een beperkt aantal aanroepen toe, voor alle programma’s samen. Twinspan doet er niet meer dan dit deel van.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Een kwart</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>De helft</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Drie kwart</translation>
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
        <translation>Twinspan heeft zijn aandeel verbruikt in de aanroepen die %1 in %2 toestaat: %3 % van %4.</translation>
    </message>
    <message>
        <source>It goes on by itself, and leaves the rest to other programs. Another share can be chosen when you sign in to the tracker anew.</source>
        <translation>Het gaat vanzelf verder, en laat de rest aan andere programma’s. Een ander aandeel kiest u wanneer u zich opnieuw bij de tracker aanmeldt.</translation>
    </message>
    <message>
        <source>The calls that %1 allows are nearly used up: Twinspan asks more seldom what changed there.</source>
        <translation>De aanroepen die %1 toestaat zijn bijna op: Twinspan vraagt daar minder vaak wat er is veranderd.</translation>
    </message>
    <message>
        <source>It goes on by itself. Other programs of the organization share these calls; if this happens often, find out which of them makes so many.</source>
        <translation>Het gaat vanzelf verder. Andere programma’s van de organisatie delen deze aanroepen; gebeurt dit vaak, zoek dan uit welk programma er zoveel doet.</translation>
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
    <name>Redmine</name>
    <message>
        <source>Redmine gave a list whose pages contradict each other.</source>
        <translation>Redmine gaf een lijst waarvan de pagina&apos;s elkaar tegenspreken.</translation>
    </message>
    <message>
        <source>Try again; a proxy that keeps old answers may be the reason.</source>
        <translation>Probeer het opnieuw; misschien bewaart een proxy oude antwoorden.</translation>
    </message>
</context>
<context>
    <name>RedmineRightTexts</name>
    <message>
        <source>the permission “%1”</source>
        <translation>de machtiging “%1”</translation>
    </message>
    <message>
        <source>the visibility “All issues” in a role of the account</source>
        <translation>de zichtbaarheid “All issues” in een rol van de account</translation>
    </message>
    <message>
        <source>the module “Issue tracking” in the project</source>
        <translation>de module “Issue tracking” in het project</translation>
    </message>
    <message>
        <source>the account is no member of the project, and what others may do there Redmine does not tell</source>
        <translation>de account is geen lid van het project, en wat anderen daar mogen, zegt Redmine niet</translation>
    </message>
    <message>
        <source>an open project; this one is closed</source>
        <translation>een open project; dit is gesloten</translation>
    </message>
    <message>
        <source>without the permission “View private notes” files of others that came without a note count as private, and stay in Redmine</source>
        <translation>zonder het recht ‘Privénotities bekijken’ gelden bestanden van anderen die zonder notitie kwamen als privé, en blijven in Redmine</translation>
    </message>
</context>
<context>
    <name>RedmineTexts</name>
    <message>
        <source>API access key</source>
        <translation>API-toegangssleutel</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Tekstformaat</translation>
    </message>
    <message>
        <source>How Redmine formats descriptions and comments: Administration, Settings, General, “Text formatting”. Redmine&apos;s API does not tell it, but its pages do: “Find out” looks there.</source>
        <translation>Hoe Redmine beschrijvingen en opmerkingen opmaakt: Administratie, Instellingen, Algemeen, ‘Tekstformaat’. De API van Redmine zegt het niet, maar de pagina&apos;s wel: ‘Automatisch bepalen’ kijkt daar.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch bepalen</translation>
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
        <translation>‘%1’ is geen tekstformaat dat Twinspan kent.</translation>
    </message>
    <message>
        <source>Choose textile, commonmark or auto.</source>
        <translation>Kies textile, commonmark of auto.</translation>
    </message>
    <message>
        <source>Twinspan works in Redmine with the rights of the account whose key you give.</source>
        <translation>Twinspan werkt in Redmine met de rechten van het account waarvan u de sleutel geeft.</translation>
    </message>
    <message>
        <source>This is not an API access key of Redmine.</source>
        <translation>Dit is geen API-toegangssleutel van Redmine.</translation>
    </message>
    <message>
        <source>Copy the key from “My account” in Redmine: 40 letters and digits.</source>
        <translation>Kopieer de sleutel uit ‘Mijn account’ in Redmine: 40 letters en cijfers.</translation>
    </message>
    <message>
        <source>The name of the custom field is too long.</source>
        <translation>De naam van het vrije veld is te lang.</translation>
    </message>
    <message>
        <source>Give the name as Redmine shows it.</source>
        <translation>Geef de naam op zoals Redmine hem toont.</translation>
    </message>
    <message>
        <source>The address of this Redmine is missing.</source>
        <translation>Het adres van deze Redmine ontbreekt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://redmine.example.org.</source>
        <translation>Geef het adres op, bijvoorbeeld https://redmine.example.org.</translation>
    </message>
    <message>
        <source>Redmine put the issue into the project “%1” instead.</source>
        <translation>Redmine heeft het issue in plaats daarvan in het project ‘%1’ gezet.</translation>
    </message>
    <message>
        <source>Redmine did not take the type of the issue and made it a “%1”.</source>
        <translation>Redmine nam het type van het issue niet over en maakte er ‘%1’ van.</translation>
    </message>
    <message>
        <source>Redmine did not keep the summary as it was sent.</source>
        <translation>Redmine heeft de titel niet bewaard zoals hij is verstuurd.</translation>
    </message>
    <message>
        <source>Redmine did not keep the description as it was sent.</source>
        <translation>Redmine heeft de beschrijving niet bewaard zoals ze is verstuurd.</translation>
    </message>
    <message>
        <source>Redmine did not keep the file “%1”.</source>
        <translation>Redmine heeft het bestand ‘%1’ niet bewaard.</translation>
    </message>
    <message>
        <source>Redmine made the issue private: only some members of the project see it.</source>
        <translation>Redmine heeft het issue privé gemaakt: alleen sommige leden van het project zien het.</translation>
    </message>
    <message>
        <source>Redmine does not accept the API access key.</source>
        <translation>Redmine accepteert de API-toegangssleutel niet.</translation>
    </message>
    <message>
        <source>Open “My account” in Redmine, show the API access key there, and sign in with it again. A locked account has to be unlocked by an administrator first.</source>
        <translation>Open ‘Mijn account’ in Redmine, laat daar de API-toegangssleutel weergeven, en meld u er opnieuw mee aan. Een geblokkeerd account moet eerst door een beheerder worden gedeblokkeerd.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts.</source>
        <translation>Het bestand is groter dan Redmine accepteert.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts (%1).</source>
        <translation>Het bestand is groter dan Redmine accepteert (%1).</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in Redmine under Administration, Settings, Files.</source>
        <translation>Een beheerder kan de grens in Redmine verhogen onder Administratie, Instellingen, Bestanden.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written, without saying why.</source>
        <translation>Redmine weigerde wat geschreven moest worden, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written. It says: “%1”.</source>
        <translation>Redmine weigerde wat geschreven moest worden. Redmine meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Check the settings of the project in Redmine (required fields, workflow, rights of the account), then try again.</source>
        <translation>Controleer de instellingen van het project in Redmine (verplichte velden, workflow, rechten van het account), en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of Redmine.</source>
        <translation>Het antwoord van dit adres komt niet van de REST-API van Redmine.</translation>
    </message>
    <message>
        <source>Something in front of Redmine may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Misschien antwoordt iets vóór Redmine in zijn plaats, zoals een aanmeldpagina of een proxy: zorg dat de REST-API daar wordt doorgelaten.</translation>
    </message>
    <message>
        <source>This is Redmine, but its REST API is switched off.</source>
        <translation>Dit is Redmine, maar de REST-API staat uit.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to tick “Enable REST web service” under Administration, Settings, API.</source>
        <translation>Vraag een beheerder van Redmine om onder Administratie, Instellingen, API ‘Activeer REST web service’ aan te vinken.</translation>
    </message>
    <message>
        <source>Redmine has no issue %1, or does not show it to this account.</source>
        <translation>Redmine heeft geen issue %1, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>Check the number. If the issue exists, the account needs to see its project.</source>
        <translation>Controleer het nummer. Als het issue bestaat, moet het account het project ervan kunnen zien.</translation>
    </message>
    <message>
        <source>Redmine&apos;s answer lacks what its API promises.</source>
        <translation>In het antwoord van Redmine ontbreekt wat de API belooft.</translation>
    </message>
    <message>
        <source>Check the version of Redmine: Twinspan needs 4.0 or newer.</source>
        <translation>Controleer de versie van Redmine: Twinspan heeft 4.0 of nieuwer nodig.</translation>
    </message>
    <message>
        <source>The comment is empty, and Redmine keeps no empty comments.</source>
        <translation>De opmerking is leeg, en Redmine bewaart geen lege opmerkingen.</translation>
    </message>
    <message>
        <source>Redmine accepted the comment but did not keep it: the account may edit issues, but not add notes.</source>
        <translation>Redmine accepteerde de opmerking maar bewaarde die niet: het account mag issues bewerken, maar geen notities toevoegen.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission “Add notes” in this project.</source>
        <translation>Vraag een beheerder van Redmine om de rol van het account in dit project het recht ‘Notities toevoegen’ te geven.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Het bestand ‘%1’ kan niet van de schijf van deze computer worden gelezen.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Het wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Custom field for Twinspan&apos;s marker</source>
        <translation>Vrij veld voor de markering van Twinspan</translation>
    </message>
    <message>
        <source>The name of a custom field for issues, of the format Text, used as a filter. Twinspan recognises its issues by it. Without such a field it hides its marker at the end of the description.</source>
        <translation>De naam van een vrij veld voor issues, met het formaat Tekst, dat als filter wordt gebruikt. Twinspan herkent er zijn issues aan. Zonder zo&apos;n veld verbergt Twinspan zijn markering aan het einde van de beschrijving.</translation>
    </message>
    <message>
        <source>Redmine did not keep Twinspan&apos;s marker in the custom field “%1”; it is hidden at the end of the description instead.</source>
        <translation>Redmine heeft de markering van Twinspan niet in het vrije veld ‘%1’ bewaard; ze staat nu verborgen aan het einde van de beschrijving.</translation>
    </message>
    <message>
        <source>Redmine did not take the new summary.</source>
        <translation>Redmine heeft de nieuwe titel niet overgenomen.</translation>
    </message>
    <message>
        <source>Redmine did not take the new description.</source>
        <translation>Redmine heeft de nieuwe beschrijving niet overgenomen.</translation>
    </message>
    <message>
        <source>Redmine did not take the new type of the issue; it is still a &quot;%1&quot;.</source>
        <translation>Redmine heeft het nieuwe type van het issue niet overgenomen; het is nog steeds een ‘%1’.</translation>
    </message>
    <message>
        <source>The comment is no longer in Redmine.</source>
        <translation>De opmerking staat niet meer in Redmine.</translation>
    </message>
    <message>
        <source>The account may not edit this comment in Redmine.</source>
        <translation>Het account mag deze opmerking in Redmine niet bewerken.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission &quot;Edit own notes&quot;, or &quot;Edit notes&quot; for the comments of others, in this project.</source>
        <translation>Vraag een beheerder van Redmine om de rol van het account in dit project het recht ‘Eigen notities bewerken’ te geven, of ‘Notities bewerken’ voor de opmerkingen van anderen.</translation>
    </message>
    <message>
        <source>This Redmine is too old: its API can&apos;t edit comments.</source>
        <translation>Deze Redmine is te oud: de API kan geen opmerkingen bewerken.</translation>
    </message>
    <message>
        <source>Redmine 5.0 and newer can.</source>
        <translation>Redmine 5.0 en nieuwer kan het.</translation>
    </message>
    <message>
        <source>Redmine 7.0 and newer: open “My account”, then Webhooks, New webhook. URL: this address. Choose the events of issues, and the project. Older ones call nobody.</source>
        <translation>Vanaf Redmine 7.0: open “Mijn account”, dan Webhooks, nieuwe webhook. URL: dit adres. Kies de gebeurtenissen van issues en het project. Oudere roepen niemand aan.</translation>
    </message>
    <message>
        <source>In Redmine, open “My account”; the key is on the right under “API access key”, behind “Show”. The account needs, in the project: View issues, Add issues, Edit issues, Add notes, Edit own notes, View private notes.</source>
        <translation>Open in Redmine ‘Mijn account’; de sleutel staat rechts onder ‘API-toegangssleutel’, achter ‘Weergeven’. Het account heeft in het project nodig: issues bekijken, issues toevoegen, issues bewerken, notities toevoegen, eigen notities bewerken, privénotities bekijken.</translation>
    </message>
</context>
<context>
    <name>RefusalDesk</name>
    <message>
        <source>What was changed in %1 on the other side is not written here.</source>
        <translation>Wat aan de andere kant in %1 is gewijzigd, wordt hier niet geschreven.</translation>
    </message>
</context>
<context>
    <name>RemoteNode</name>
    <message>
        <source>The running node has ended.</source>
        <translation>Het draaiende knooppunt is gestopt.</translation>
    </message>
    <message>
        <source>Start it again; what was under way goes on then.</source>
        <translation>Start het opnieuw; wat bezig was gaat dan verder.</translation>
    </message>
    <message>
        <source>No node that could be asked runs on the data folder %1.</source>
        <translation>Op de gegevensmap %1 draait geen knooppunt dat antwoord kan geven.</translation>
    </message>
</context>
<context>
    <name>ReopeningTexts</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ReplicaApplierTexts</name>
    <message>
        <source>The issue does not come from the instance with which this connection was made.</source>
        <translation>Het issue komt niet van de tracker waarmee deze verbinding is gemaakt.</translation>
    </message>
    <message>
        <source>Make a connection of its own for that instance.</source>
        <translation>Maak voor die tracker een eigen verbinding.</translation>
    </message>
    <message>
        <source>%1 is the twin of this issue on another connection already.</source>
        <translation>%1 is op een andere verbinding al de tweeling van dit issue.</translation>
    </message>
    <message>
        <source>Sync it on that connection, or delete that connection first.</source>
        <translation>Synchroniseer het op die verbinding, of verwijder die verbinding eerst.</translation>
    </message>
    <message>
        <source>The pair of issues was not remembered.</source>
        <translation>Het issuepaar is niet onthouden.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1, de tweeling van dit issue, is er niet meer, of het account van Twinspan kan het niet zien.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Als het met opzet is verwijderd, hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>Changes of the issue in %1 don&apos;t arrive. Nothing was deleted, and the link is kept.</source>
        <translation>Wijzigingen van het issue in %1 komen niet aan. Er is niets verwijderd en de koppeling blijft.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not in the project %2 any more.</source>
        <translation>%1, de tweeling van dit issue, zit niet meer in het project %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Zet het terug, of maak een verbinding voor het andere project.</translation>
    </message>
    <message>
        <source>Changes don&apos;t arrive. The link is kept.</source>
        <translation>Wijzigingen komen niet aan. De koppeling blijft.</translation>
    </message>
    <message>
        <source>The link with %1 was ended there.</source>
        <translation>De koppeling met %1 is daar verbroken.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again.</source>
        <translation>Synchroniseer het issue met de hand om de twee weer te koppelen.</translation>
    </message>
    <message>
        <source>A later message was written into %1 before this one.</source>
        <translation>In %1 is vóór dit bericht al een later bericht geschreven.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and sync the issue again.</source>
        <translation>Controleer de klok van deze computer en synchroniseer het issue opnieuw.</translation>
    </message>
</context>
<context>
    <name>RequestBook</name>
    <message>
        <source>The sync of %1 has not failed: there is nothing to retry or skip.</source>
        <translation>De synchronisatie van %1 is niet mislukt: er valt niets opnieuw te proberen of over te slaan.</translation>
    </message>
    <message>
        <source>The other side has linked this issue with %1, which is the twin of %2 already.</source>
        <translation>De andere kant heeft dit issue gekoppeld aan %1, dat al de tweeling is van %2.</translation>
    </message>
    <message>
        <source>End the link of %1, if it is the wrong one, and retry.</source>
        <translation>Beëindig de koppeling van %1 als die de verkeerde is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The tracker of the other side has refused a part of %1.</source>
        <translation>De tracker van de andere kant heeft een deel van %1 geweigerd.</translation>
    </message>
    <message>
        <source>When the account there may write it, retry; or skip it, and it is left out.</source>
        <translation>Als het account daar dit mag schrijven, probeer het opnieuw; of sla het over, dan blijft het weg.</translation>
    </message>
</context>
<context>
    <name>RequiredFieldsTexts</name>
    <message>
        <source>The project %1 requires a value that Twinspan does not fill in: %2. The issue will be refused there until that field has a default value, or is not required any more.</source>
        <translation>Het project %1 vereist een waarde die Twinspan niet invult: %2. Het issue wordt daar geweigerd totdat dat veld een standaardwaarde heeft of niet meer verplicht is.</translation>
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
    <name>RightsView</name>
    <message>
        <source>It may not read issues.</source>
        <translation>Hij mag geen issues lezen.</translation>
    </message>
    <message>
        <source>It may not create issues.</source>
        <translation>Hij mag geen issues aanmaken.</translation>
    </message>
    <message>
        <source>It may not change issues of others.</source>
        <translation>Hij mag issues van anderen niet wijzigen.</translation>
    </message>
    <message>
        <source>It may not comment on issues.</source>
        <translation>Hij mag geen opmerkingen bij issues plaatsen.</translation>
    </message>
    <message>
        <source>It may not attach files to issues.</source>
        <translation>Hij mag geen bestanden aan issues toevoegen.</translation>
    </message>
    <message>
        <source>Whether it may read issues shows only later.</source>
        <translation>Of hij issues mag lezen, blijkt pas later.</translation>
    </message>
    <message>
        <source>Whether it may create issues shows only later.</source>
        <translation>Of hij issues mag aanmaken, blijkt pas later.</translation>
    </message>
    <message>
        <source>Whether it may change issues shows only later.</source>
        <translation>Of hij issues mag wijzigen, blijkt pas later.</translation>
    </message>
    <message>
        <source>Whether it may comment on issues shows only later.</source>
        <translation>Of hij opmerkingen bij issues mag plaatsen, blijkt pas later.</translation>
    </message>
    <message>
        <source>Whether it may attach files to issues shows only later.</source>
        <translation>Of hij bestanden aan issues mag toevoegen, blijkt pas later.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Daarvoor is nodig: %2.</translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <translation>%1 De reden: %2.</translation>
    </message>
    <message>
        <source>What it may do shows only later.</source>
        <translation>Wat hij mag, blijkt pas later.</translation>
    </message>
    <message>
        <source>Looking what the account of Twinspan may do there …</source>
        <translation>Er wordt nagegaan wat de account van Twinspan daar mag …</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <source>The account of Twinspan may do there all that the sync needs.</source>
        <translation>De account van Twinspan mag daar alles wat de synchronisatie nodig heeft.</translation>
    </message>
    <message>
        <source>The tracker does not tell all that the account may do there.</source>
        <translation>De tracker zegt niet alles wat de account daar mag.</translation>
    </message>
    <message>
        <source>Have an administrator of that tracker give what is missing. You can go on without: what can&apos;t be written is then listed in Problems.</source>
        <translation>Laat een beheerder van die tracker geven wat ontbreekt. U kunt ook zonder verdergaan: wat niet geschreven kan worden, staat dan onder “Problemen”.</translation>
    </message>
    <message>
        <source>The account of Twinspan lacks rights there.</source>
        <translation>De account van Twinspan mist daar rechten.</translation>
    </message>
</context>
<context>
    <name>RtRightTexts</name>
    <message>
        <source>the right %1 in the queue</source>
        <translation>het recht %1 in de queue</translation>
    </message>
    <message>
        <source>RT tells it of tickets alone, and the account sees none in this queue yet</source>
        <translation>RT zegt het alleen van tickets, en de account ziet er in deze queue nog geen</translation>
    </message>
    <message>
        <source>it takes the right ModifyTicket, and RT does not tell whether the account has it</source>
        <translation>daarvoor is het recht ModifyTicket nodig, en RT zegt niet of de account het heeft</translation>
    </message>
</context>
<context>
    <name>RtTexts</name>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The queue of RT changes faster than it can be read.</source>
        <translation>De wachtrij van RT verandert sneller dan ze gelezen kan worden.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Het bestand ‘%1’ kan niet van de schijf van deze computer worden gelezen.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Het wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>RT has no such file any more.</source>
        <translation>RT heeft dit bestand niet meer.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <translation>Authenticatietoken</translation>
    </message>
    <message>
        <source>Comments from the other side</source>
        <translation>Opmerkingen van de andere kant</translation>
    </message>
    <message>
        <source>RT sends each reply to the requestors of its ticket by mail. Comments stay with those who work in RT. Either way only replies leave RT, never its comments.</source>
        <translation>RT stuurt elk antwoord per e-mail naar de aanvragers van het ticket. Opmerkingen blijven bij wie in RT werkt. In beide gevallen verlaten alleen antwoorden RT, nooit de opmerkingen.</translation>
    </message>
    <message>
        <source>Write them as comments: nobody outside gets a mail</source>
        <translation>Als opmerkingen schrijven: niemand buiten krijgt een e-mail</translation>
    </message>
    <message>
        <source>Write them as replies: RT sends them to the requestors</source>
        <translation>Als antwoorden schrijven: RT stuurt ze naar de aanvragers</translation>
    </message>
    <message>
        <source>“%1” is not a way to write into RT that Twinspan knows.</source>
        <translation>‘%1’ is geen manier om in RT te schrijven die Twinspan kent.</translation>
    </message>
    <message>
        <source>Choose comment or reply.</source>
        <translation>Kies comment of reply.</translation>
    </message>
    <message>
        <source>Twinspan works in Request Tracker with the rights of the account whose token you give.</source>
        <translation>Twinspan werkt in Request Tracker met de rechten van het account waarvan u het token geeft.</translation>
    </message>
    <message>
        <source>This is not an authentication token of RT.</source>
        <translation>Dit is geen authenticatietoken van RT.</translation>
    </message>
    <message>
        <source>Copy it whole: it looks like 1-23-0123456789abcdef0123456789abcdef.</source>
        <translation>Kopieer het helemaal: het ziet eruit als 1-23-0123456789abcdef0123456789abcdef.</translation>
    </message>
    <message>
        <source>The address of this RT is missing.</source>
        <translation>Het adres van deze RT ontbreekt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://rt.example.org.</source>
        <translation>Geef het adres, bijvoorbeeld https://rt.example.org.</translation>
    </message>
    <message>
        <source>The description was changed. It now says:</source>
        <translation>De beschrijving is gewijzigd. Ze luidt nu:</translation>
    </message>
    <message>
        <source>RT does not accept the authentication token: it is wrong, expired or deleted.</source>
        <translation>RT accepteert het authenticatietoken niet: het is onjuist, verlopen of verwijderd.</translation>
    </message>
    <message>
        <source>Make a new token in RT under “Logged in as”, Settings, Auth Tokens, and sign in with it. Where RT runs behind Apache, its configuration must pass the header Authorization on.</source>
        <translation>Maak in RT onder ‘Logged in as’, Settings, Auth Tokens een nieuw token en meld u daarmee aan. Draait RT achter Apache, dan moet de configuratie daarvan de header Authorization doorgeven.</translation>
    </message>
    <message>
        <source>RT refused what was to be written, without saying why.</source>
        <translation>RT weigerde wat geschreven moest worden, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>RT refused what was to be written. It says: “%1”.</source>
        <translation>RT weigerde wat geschreven moest worden. Het zegt: ‘%1’.</translation>
    </message>
    <message>
        <source>Check the settings of the queue in RT and the rights of the account, then try again.</source>
        <translation>Controleer de instellingen van de wachtrij in RT en de rechten van het account, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of RT.</source>
        <translation>Het antwoord van dit adres komt niet van de REST-API van RT.</translation>
    </message>
    <message>
        <source>Something in front of RT may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Misschien antwoordt iets vóór RT in zijn plaats, zoals een aanmeldpagina of een proxy: laat daar de REST-API door.</translation>
    </message>
    <message>
        <source>RT&apos;s answer lacks what its API promises.</source>
        <translation>In het antwoord van RT ontbreekt wat zijn API belooft.</translation>
    </message>
    <message>
        <source>Check the version of RT: Twinspan needs 5.0 or newer.</source>
        <translation>Controleer de versie van RT: Twinspan heeft 5.0 of nieuwer nodig.</translation>
    </message>
    <message>
        <source>RT has no ticket %1, or does not show it to this account.</source>
        <translation>RT heeft geen ticket %1, of toont het niet aan dit account.</translation>
    </message>
    <message>
        <source>Check the number. If the ticket exists, the account needs the right ShowTicket in its queue.</source>
        <translation>Controleer het nummer. Bestaat het ticket, dan heeft het account het recht ShowTicket in de wachtrij ervan nodig.</translation>
    </message>
    <message>
        <source>The ticket %1 was merged into #%2.</source>
        <translation>Het ticket %1 is samengevoegd met #%2.</translation>
    </message>
    <message>
        <source>Name the ticket #%1 instead.</source>
        <translation>Noem in plaats daarvan het ticket #%1.</translation>
    </message>
    <message>
        <source>RT has no queue %1, or does not show it to this account.</source>
        <translation>RT heeft geen wachtrij %1, of toont die niet aan dit account.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the right SeeQueue in it.</source>
        <translation>Bestaat die, dan heeft het account er het recht SeeQueue nodig.</translation>
    </message>
    <message>
        <source>The account lacks the right %1 in this queue of RT.</source>
        <translation>Het account mist het recht %1 in deze wachtrij van RT.</translation>
    </message>
    <message>
        <source>Ask an administrator of RT to give it under Admin, Queues, Group Rights or User Rights.</source>
        <translation>Vraag een beheerder van RT het te geven onder Admin, Queues, Group Rights of User Rights.</translation>
    </message>
    <message>
        <source>The comment is empty, and would say nothing in RT.</source>
        <translation>De opmerking is leeg en zou in RT niets zeggen.</translation>
    </message>
    <message>
        <source>What was once written into a ticket of RT can&apos;t be changed.</source>
        <translation>Wat eenmaal in een ticket van RT geschreven is, kan niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than RT keeps.</source>
        <translation>Het bestand ‘%1’ is groter dan RT bewaart.</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in RT&apos;s configuration (MaxAttachmentSize).</source>
        <translation>Een beheerder kan de grens verhogen in de configuratie van RT (MaxAttachmentSize).</translation>
    </message>
    <message>
        <source>The file “%1” needs a ticket to be attached to.</source>
        <translation>Het bestand ‘%1’ heeft een ticket nodig om aan te hangen.</translation>
    </message>
    <message>
        <source>The ticket would have no subject.</source>
        <translation>Het ticket zou geen onderwerp hebben.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geef het issue een titel.</translation>
    </message>
    <message>
        <source>The subject is longer than RT keeps (200 characters).</source>
        <translation>Het onderwerp is langer dan RT bewaart (200 tekens).</translation>
    </message>
    <message>
        <source>Make the summary shorter.</source>
        <translation>Maak de titel korter.</translation>
    </message>
    <message>
        <source>RT knows no types of tickets.</source>
        <translation>RT kent geen soorten tickets.</translation>
    </message>
    <message>
        <source>RT did not keep the link by which Twinspan knows its ticket: the account needs the right ModifyTicket in this queue.</source>
        <translation>RT bewaarde de link niet waaraan Twinspan zijn ticket herkent: het account heeft in deze wachtrij het recht ModifyTicket nodig.</translation>
    </message>
    <message>
        <source>RT did not take the new subject. It says: “%1”.</source>
        <translation>RT nam het nieuwe onderwerp niet aan. Het zegt: ‘%1’.</translation>
    </message>
    <message>
        <source>In RT, open “Logged in as”, Settings, Auth Tokens and create one. The account needs the rights SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket and ReplyToTicket in the queue, and ManageAuthTokens to make the token.</source>
        <translation>Open in RT ‘Logged in as’, Settings, Auth Tokens en maak er een. Het account heeft in de wachtrij de rechten SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket en ReplyToTicket nodig, en ManageAuthTokens om het token te maken.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in RT.</source>
        <translation>Is het per ongeluk verwijderd, voeg het dan opnieuw toe in RT.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked, without saying why.</source>
        <translation>RT beantwoordt een vraag niet, zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked. It says: “%1”.</source>
        <translation>RT beantwoordt een vraag niet. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>Check in RT that the queue is there and that the account may see it, then try again.</source>
        <translation>Controleer in RT of de wachtrij bestaat en of het account die mag zien, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Say it in a new comment.</source>
        <translation>Zeg het in een nieuwe opmerking.</translation>
    </message>
    <message>
        <source>In Request Tracker, open Admin, Global, Scrips, Create. Condition: On Transaction; action: User Defined; template: Blank. Custom action preparation code: “1;”. Custom action commit code: “require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1;”, with this address instead of ADDRESS.</source>
        <translation>Open in Request Tracker Admin, Global, Scrips, Create. Condition: On Transaction; action: User Defined; template: Blank. Custom action preparation code: “1;”. Custom action commit code: “require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1;”, met dit adres in plaats van ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Salesforce</name>
    <message>
        <source>This sign-in does not let Twinspan see who is signed in to Salesforce.</source>
        <translation>Met deze aanmelding kan Twinspan niet zien wie er bij Salesforce is aangemeld.</translation>
    </message>
    <message>
        <source>Sign in again with the scopes “api”, “id” and “refresh_token”.</source>
        <translation>Meld u opnieuw aan met de scopes ‘api’, ‘id’ en ‘refresh_token’.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
</context>
<context>
    <name>SalesforceRightTexts</name>
    <message>
        <source>the object permission “%1” on cases</source>
        <translation>de objectmachtiging “%1” op cases</translation>
    </message>
    <message>
        <source>Salesforce Files, switched on for the account</source>
        <translation>Salesforce Files, ingeschakeld voor de account</translation>
    </message>
</context>
<context>
    <name>SalesforceSignInTexts</name>
    <message>
        <source>You sign in on the page of Salesforce itself. Twinspan then works with the rights of your account, and renews its access by itself.</source>
        <translation>U meldt zich aan op de pagina van Salesforce zelf. Twinspan werkt dan met de rechten van uw account en vernieuwt zijn toegang vanzelf.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>The consumer key of the External Client App that an administrator of your organization has made for Twinspan, once: Setup, External Client App Manager.</source>
        <translation>De consumer key van de External Client App die een beheerder van uw organisatie eenmalig voor Twinspan heeft gemaakt: Setup, External Client App Manager.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>As it is registered with the app. Change only the port, and only where another program of this computer uses it.</source>
        <translation>Zoals die bij de app is geregistreerd. Wijzig alleen de poort, en alleen als een ander programma op deze computer die gebruikt.</translation>
    </message>
    <message>
        <source>At this address nobody can sign in to Salesforce.</source>
        <translation>Op dit adres kan niemand zich bij Salesforce aanmelden.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Geef het adres op, bijvoorbeeld https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>This is not a client id of Salesforce.</source>
        <translation>Dit is geen client-id van Salesforce.</translation>
    </message>
    <message>
        <source>Copy the consumer key of the app whole: it is one long word.</source>
        <translation>Kopieer de consumer key van de app helemaal: het is één lang woord.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this callback URL.</source>
        <translation>De browser kan niet naar deze callback-URL terugkeren.</translation>
    </message>
    <message>
        <source>Give one of this computer as it is registered with the app: %1, or with another port from 1024 on.</source>
        <translation>Geef er een van deze computer op zoals die bij de app is geregistreerd: %1, of met een andere poort vanaf 1024.</translation>
    </message>
    <message>
        <source>The sign-in has led to an address that is not one of your organization.</source>
        <translation>De aanmelding heeft naar een adres geleid dat niet van uw organisatie is.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, and begin again.</source>
        <translation>Geef het adres op dat uw browser toont als u een case bekijkt, en begin opnieuw.</translation>
    </message>
</context>
<context>
    <name>SalesforceTexts</name>
    <message>
        <source>The file “%1” is larger than Salesforce accepts.</source>
        <translation>Het bestand ‘%1’ is groter dan Salesforce accepteert.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Het bestand ‘%1’ kan niet van de schijf van deze computer worden gelezen.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Het wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Salesforce has no such file any more.</source>
        <translation>Salesforce heeft dit bestand niet meer.</translation>
    </message>
    <message>
        <source>This is a site or page that Salesforce serves for others, not your organization.</source>
        <translation>Dit is een site of pagina die Salesforce voor anderen toont, niet uw organisatie.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, for example https://acme.lightning.force.com.</source>
        <translation>Geef het adres op dat uw browser toont als u een case bekijkt, bijvoorbeeld https://acme.lightning.force.com.</translation>
    </message>
    <message>
        <source>Twinspan works in Salesforce with the rights of the account whose access token you give.</source>
        <translation>Twinspan werkt in Salesforce met de rechten van het account waarvan u het toegangstoken geeft.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>For example from the command “sf org display --target-org NAME --verbose” of the Salesforce CLI. It is good until the session ends.</source>
        <translation>Bijvoorbeeld van de opdracht ‘sf org display --target-org NAME --verbose’ van de Salesforce CLI. Het is geldig tot de sessie eindigt.</translation>
    </message>
    <message>
        <source>This is not an access token of Salesforce.</source>
        <translation>Dit is geen toegangstoken van Salesforce.</translation>
    </message>
    <message>
        <source>Copy it whole: it begins with “00D”.</source>
        <translation>Kopieer het in zijn geheel: het begint met ‘00D’.</translation>
    </message>
    <message>
        <source>The address of this Salesforce is missing.</source>
        <translation>Het adres van deze Salesforce ontbreekt.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Geef het adres op, bijvoorbeeld https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the subject as it was sent.</source>
        <translation>Salesforce heeft het onderwerp niet bewaard zoals het is verstuurd.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the description as it was sent.</source>
        <translation>Salesforce heeft de beschrijving niet bewaard zoals ze is verstuurd.</translation>
    </message>
    <message>
        <source>Salesforce did not take the type of the case.</source>
        <translation>Salesforce heeft het type van de case niet overgenomen.</translation>
    </message>
    <message>
        <source>Salesforce does not let this sign-in use its API. It says: “%1”.</source>
        <translation>Salesforce laat deze aanmelding de API niet gebruiken. Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Sign in again with the scope “api”; an administrator of Salesforce may have to allow the app.</source>
        <translation>Meld u opnieuw aan met de scope ‘api’; misschien moet een beheerder van Salesforce de app toestaan.</translation>
    </message>
    <message>
        <source>Salesforce does not accept the sign-in: the session is over or was ended.</source>
        <translation>Salesforce accepteert de aanmelding niet: de sessie is verlopen of beëindigd.</translation>
    </message>
    <message>
        <source>Sign in to Salesforce again.</source>
        <translation>Meld u opnieuw aan bij Salesforce.</translation>
    </message>
    <message>
        <source>The API of Salesforce is not open to this account or edition.</source>
        <translation>De API van Salesforce is niet beschikbaar voor dit account of deze editie.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the permission “API Enabled”.</source>
        <translation>Vraag een beheerder van Salesforce om het account het recht ‘API Enabled’ te geven.</translation>
    </message>
    <message>
        <source>The account may not do this in Salesforce. It says: “%1”.</source>
        <translation>Het account mag dit in Salesforce niet doen. Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Salesforce has no such record, or does not show it to this account. It says: “%1”.</source>
        <translation>Salesforce heeft deze record niet, of toont die niet aan dit account. Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Somebody else is just writing to this case in Salesforce.</source>
        <translation>Iemand anders schrijft op dit moment in deze case in Salesforce.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The case was changed in Salesforce meanwhile, or is there already.</source>
        <translation>De case is intussen in Salesforce gewijzigd, of is er al.</translation>
    </message>
    <message>
        <source>It will be read again.</source>
        <translation>Hij wordt opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written. It says: “%1”.</source>
        <translation>Salesforce weigerde wat geschreven moest worden. Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written (%2). It says: “%1”.</source>
        <translation>Salesforce weigerde wat geschreven moest worden (%2). Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Check the required fields and the validation rules of cases in Salesforce, and the rights of the account, then try again.</source>
        <translation>Controleer de verplichte velden en de validatieregels van cases in Salesforce, en de rechten van het account, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer lacks what its API promises.</source>
        <translation>In het antwoord van Salesforce ontbreekt wat de API belooft.</translation>
    </message>
    <message>
        <source>Something in front of Salesforce may answer in its place, such as a proxy.</source>
        <translation>Misschien antwoordt iets vóór Salesforce in zijn plaats, zoals een proxy.</translation>
    </message>
    <message>
        <source>The calls that this organization may make to Salesforce in 24 hours are used up, or nearly so; all programs of the organization share them.</source>
        <translation>De aanroepen die deze organisatie in 24 uur bij Salesforce mag doen, zijn op of bijna op; alle programma&apos;s van de organisatie delen ze.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself. If this happens often, ask an administrator of Salesforce which program makes so many calls.</source>
        <translation>Twinspan gaat vanzelf verder. Gebeurt dit vaak, vraag dan een beheerder van Salesforce welk programma zoveel aanroepen doet.</translation>
    </message>
    <message>
        <source>Salesforce has no case %1, or does not show it to this account.</source>
        <translation>Salesforce heeft geen case %1, of toont die niet aan dit account.</translation>
    </message>
    <message>
        <source>Check the number. If the case exists, the account needs to see it.</source>
        <translation>Controleer het nummer. Bestaat de case, dan moet het account die kunnen zien.</translation>
    </message>
    <message>
        <source>The case has no such comment any more.</source>
        <translation>De opmerking staat niet meer in de case.</translation>
    </message>
    <message>
        <source>Salesforce lets only accounts with “Modify All” for cases change the text of a comment.</source>
        <translation>In Salesforce mogen alleen accounts met ‘Modify All’ voor cases de tekst van een opmerking wijzigen.</translation>
    </message>
    <message>
        <source>Sign in with such an account if edits of comments are to be carried over.</source>
        <translation>Meld u met zo&apos;n account aan als bewerkingen van opmerkingen moeten worden overgenomen.</translation>
    </message>
    <message>
        <source>Salesforce has no projects: an organization has one list of cases.</source>
        <translation>Salesforce heeft geen projecten: een organisatie heeft één lijst met cases.</translation>
    </message>
    <message>
        <source>The file “%1” needs a case to be attached to.</source>
        <translation>Het bestand ‘%1’ kan alleen bij een case worden gevoegd, en die ontbreekt.</translation>
    </message>
    <message>
        <source>The comment is empty, and Salesforce keeps no empty comments.</source>
        <translation>De opmerking is leeg, en Salesforce bewaart geen lege opmerkingen.</translation>
    </message>
    <message>
        <source>The case would have no subject.</source>
        <translation>De case zou geen onderwerp hebben.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Geef het issue een titel.</translation>
    </message>
    <message>
        <source>Salesforce has no type “%1” for cases.</source>
        <translation>Salesforce heeft geen type ‘%1’ voor cases.</translation>
    </message>
    <message>
        <source>Choose another type for these issues.</source>
        <translation>Kies voor deze issues een ander type.</translation>
    </message>
    <message>
        <source>Salesforce does not show the case to this account after it was written.</source>
        <translation>Salesforce toont de case niet aan dit account nadat die is geschreven.</translation>
    </message>
    <message>
        <source>This is the sign-in page of all organizations of Salesforce: with an access token nobody can tell which of them is yours.</source>
        <translation>Dit is de aanmeldpagina van alle organisaties van Salesforce: een toegangstoken zegt niet welke daarvan de uwe is.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the right, then try again.</source>
        <translation>Vraag een beheerder van Salesforce om de account het recht te geven, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Salesforce failed at this. It says: “%1”.</source>
        <translation>Salesforce is hierop vastgelopen. Het zegt: “%1”.</translation>
    </message>
    <message>
        <source>A text is longer than Salesforce takes. It says: “%1”.</source>
        <translation>Een tekst is langer dan Salesforce aanneemt. Het meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Maak hem korter.</translation>
    </message>
    <message>
        <source>The account does not see a field that is needed of a case. Salesforce says: “%1”.</source>
        <translation>Het account ziet een veld niet dat van een case nodig is. Salesforce meldt: ‘%1’.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to let the account read the fields that the page on Salesforce in Twinspan&apos;s documentation lists, then try again.</source>
        <translation>Vraag een beheerder van Salesforce het account de velden te laten lezen die de pagina over Salesforce in de documentatie van Twinspan noemt, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Salesforce is answering as many calls of this organization as it does at the same time; all programs of the organization share them.</source>
        <translation>Salesforce beantwoordt al zoveel aanroepen van deze organisatie als het tegelijk doet; alle programma’s van de organisatie delen ze.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself in half a minute.</source>
        <translation>Twinspan gaat over een halve minuut vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>SealingTexts</name>
    <message>
        <source>If it happens again, a proxy between the nodes changes what passes through it, or somebody tampers.</source>
        <translation>Gebeurt het weer, dan verandert een proxy tussen de knooppunten wat erdoorheen gaat, of knoeit er iemand mee.</translation>
    </message>
    <message>
        <source>What arrived is no sealed message of Twinspan.</source>
        <translation>Wat aankwam, is geen verzegeld bericht van Twinspan.</translation>
    </message>
    <message>
        <source>What arrived was not sealed by the other node of this connection, or was changed on its way. Nothing of it was used.</source>
        <translation>Wat aankwam, is niet door het andere knooppunt van deze verbinding verzegeld, of is onderweg veranderd. Er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>A sealed message is larger than the %1 MiB that are allowed.</source>
        <translation>Een verzegeld bericht is groter dan de toegestane %1 MiB.</translation>
    </message>
    <message>
        <source>The other node seals its messages in a newer way (version %1) than this node knows.</source>
        <translation>Het andere knooppunt verzegelt zijn berichten op een nieuwere manier (versie %1) dan dit knooppunt kent.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Werk Twinspan op dit knooppunt bij.</translation>
    </message>
    <message>
        <source>The other node seals its messages in an outdated way (version %1).</source>
        <translation>Het andere knooppunt verzegelt zijn berichten op een verouderde manier (versie %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Vraag de andere kant om Twinspan bij te werken.</translation>
    </message>
    <message>
        <source>The key of this or the other node is no usable identity key, so nothing can be sealed.</source>
        <translation>De sleutel van dit of van het andere knooppunt is geen bruikbare identiteitssleutel, dus er kan niets worden verzegeld.</translation>
    </message>
    <message>
        <source>Make the connection again with a new invitation.</source>
        <translation>Maak de verbinding opnieuw met een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>An answer of the other node belongs to another request. Nothing of it was used.</source>
        <translation>Een antwoord van het andere knooppunt hoort bij een ander verzoek. Er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>The other node sent a message that does not belong where it was sent. Nothing of it was used.</source>
        <translation>Het andere knooppunt stuurde een bericht naar een plek waar het niet hoort. Er is niets van gebruikt.</translation>
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
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>SignInDeskTexts</name>
    <message>
        <source>This sign-in in the browser is over.</source>
        <translation>Deze aanmelding in de browser is voorbij.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Begin opnieuw met aanmelden.</translation>
    </message>
    <message>
        <source>Another sign-in in the browser was begun; this one has ended.</source>
        <translation>Er is een andere aanmelding in de browser begonnen; deze is beëindigd.</translation>
    </message>
    <message>
        <source>Finish the other one, or begin again here.</source>
        <translation>Rond de andere af, of begin hier opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in in the browser is not finished yet.</source>
        <translation>De aanmelding in de browser is nog niet klaar.</translation>
    </message>
    <message>
        <source>Finish it in the browser, then go on.</source>
        <translation>Rond die in de browser af en ga dan verder.</translation>
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
    <message>
        <source>Sign in in the &amp;browser (recommended)</source>
        <translation>Aanmelden in de &amp;browser (aanbevolen)</translation>
    </message>
    <message>
        <source>&amp;Without the browser: %1</source>
        <translation>&amp;Zonder de browser: %1</translation>
    </message>
    <message>
        <source>Sign in in the &amp;browser</source>
        <translation>Aanmelden in de &amp;browser</translation>
    </message>
    <message>
        <source>Open the page for “%1”</source>
        <translation>Pagina voor ‘%1’ openen</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>A new sign-in to “%1” (%2), in place of the present one as %3. Its connections and issues stay as they are.</source>
        <translation>Een nieuwe aanmelding bij ‘%1’ (%2), in plaats van de huidige als %3. Verbindingen en issues blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>&amp;Aanmelden in de browser</translation>
    </message>
</context>
<context>
    <name>SignInTexts</name>
    <message>
        <source>“%1” is needed to sign in.</source>
        <translation>‘%1’ is nodig om u aan te melden.</translation>
    </message>
    <message>
        <source>“%1” is no possible answer to “%2”.</source>
        <translation>‘%1’ is geen mogelijk antwoord op ‘%2’.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Mogelijk zijn: %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>There is no tracker to sign in to at this address.</source>
        <translation>Op dit adres is geen tracker om u bij aan te melden.</translation>
    </message>
    <message>
        <source>Give the address of a tracker.</source>
        <translation>Geef het adres van een tracker op.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>%1 is al aangesloten, als ‘%2’.</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Gebruik die, of haal hem eerst weg.</translation>
    </message>
    <message>
        <source>The connection “%1” uses “%2”.</source>
        <translation>De verbinding ‘%1’ gebruikt ‘%2’.</translation>
    </message>
    <message>
        <source>Delete the connections that use it first.</source>
        <translation>Verwijder eerst de verbindingen die deze gebruiken.</translation>
    </message>
    <message>
        <source>The browser has signed in at %1, not at %2.</source>
        <translation>De browser heeft zich bij %1 aangemeld, niet bij %2.</translation>
    </message>
    <message>
        <source>Begin again, and sign in to an account of the tracker that is wanted.</source>
        <translation>Begin opnieuw en meld u aan bij een account van de gewenste tracker.</translation>
    </message>
    <message>
        <source>“%1” was signed in to in the browser.</source>
        <translation>Bij ‘%1’ is in de browser aangemeld.</translation>
    </message>
    <message>
        <source>Sign in in the browser again, or answer the questions of the sign-in.</source>
        <translation>Meld u opnieuw aan in de browser, of beantwoord de vragen van de aanmelding.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The file or folder %1 can&apos;t be used.</source>
        <translation>Het bestand of de map %1 kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space of the disk.</source>
        <translation>Controleer de rechten ervan en de vrije ruimte op de schijf.</translation>
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
    <name>Store</name>
    <message>
        <source>The other side sent a message whose number can&apos;t be right.</source>
        <translation>De andere kant stuurde een bericht waarvan het nummer niet kan kloppen.</translation>
    </message>
    <message>
        <source>Check that the other node was not set back to an old state, and update both to the newest Twinspan.</source>
        <translation>Controleer of het andere knooppunt niet naar een oude toestand is teruggezet, en werk beide bij naar de nieuwste Twinspan.</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>Nothing can be remembered, so nothing is synced.</source>
        <translation>Er kan niets worden onthouden, dus er wordt niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1.</source>
        <translation>Een andere Twinspan gebruikt de gegevensmap %1.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1: process %2 (%3).</source>
        <translation>Een andere Twinspan gebruikt de gegevensmap %1: proces %2 (%3).</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>onbekend programma</translation>
    </message>
    <message>
        <source>Close the other one first, or choose another data folder.</source>
        <translation>Sluit eerst de andere, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>A data folder serves one program at a time.</source>
        <translation>Een gegevensmap is er voor één programma tegelijk.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>In %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Give the account that runs Twinspan the right to write there, or choose another data folder.</source>
        <translation>Geef het account waaronder Twinspan draait het recht om daar te schrijven, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>De schijf waarop %1 staat is vol.</translation>
    </message>
    <message>
        <source>Make room on it; Twinspan then goes on by itself.</source>
        <translation>Maak er ruimte op; Twinspan gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected and without errors, and try again.</source>
        <translation>Controleer of de map bestaat en of de schijf ervan aangesloten is en geen fouten heeft, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>Een ander programma houdt %1 bezet.</translation>
    </message>
    <message>
        <source>Close programs that look into the file, such as a backup or a database browser; Twinspan then goes on by itself.</source>
        <translation>Sluit programma&apos;s die in het bestand kijken, zoals een back-up of een databasebrowser; Twinspan gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Het bestand %1 is beschadigd.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>Het bestand %1 hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The file %1 was written by the newer Twinspan %2 (store version %3); this is Twinspan %4, which knows store versions up to %5.</source>
        <translation>Het bestand %1 is geschreven door de nieuwere Twinspan %2 (opslagversie %3); dit is Twinspan %4, die opslagversies tot en met %5 kent.</translation>
    </message>
    <message>
        <source>Update Twinspan on this machine to %1 or newer.</source>
        <translation>Werk Twinspan op deze computer bij naar %1 of nieuwer.</translation>
    </message>
    <message>
        <source>The file %1 could not be used: %2.</source>
        <translation>Het bestand %1 kon niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>Start Twinspan again; if it happens again, please report it with this text.</source>
        <translation>Start Twinspan opnieuw; gebeurt het weer, meld het dan met deze tekst.</translation>
    </message>
    <message>
        <source>What is to be remembered contradicts what is remembered already.</source>
        <translation>Wat moet worden onthouden, is in tegenspraak met wat al is onthouden.</translation>
    </message>
    <message>
        <source>Look at the issues in both trackers; please report it if both look right.</source>
        <translation>Bekijk de issues in beide trackers; zien beide er goed uit, meld het dan.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read (%1 %2).</source>
        <translation>Een opgeslagen gegeven kan niet worden gelezen: %1 %2.</translation>
    </message>
    <message>
        <source>Restore the data folder from a backup, or remove what the record belongs to and make it again.</source>
        <translation>Zet de gegevensmap terug uit een back-up, of verwijder waar het gegeven bij hoort en maak dat opnieuw.</translation>
    </message>
    <message>
        <source>Check the id; it may have been removed.</source>
        <translation>Controleer de id; misschien is het intussen verwijderd.</translation>
    </message>
    <message>
        <source>The connection that this belongs to does not exist any more.</source>
        <translation>De verbinding waar dit bij hoort, bestaat niet meer.</translation>
    </message>
    <message>
        <source>Make a new connection if the issues are to be kept in step.</source>
        <translation>Maak een nieuwe verbinding als de issues gelijk moeten blijven.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” here.</source>
        <translation>Hier is niets met id ‘%1’.</translation>
    </message>
    <message>
        <source>Stop Twinspan, move the file away (keep it) with those beside it whose names end in -wal and -shm, and put that of a backup there. Without a backup start again and connect anew: issues that were synced before are found again by their markers and not made twice.</source>
        <translation>Stop Twinspan, verplaats het bestand (bewaar het) met die ernaast waarvan de naam op -wal en -shm eindigt, en zet dat van een back-up op zijn plaats. Zonder back-up start u Twinspan opnieuw en verbindt u opnieuw: issues die al gesynchroniseerd waren, worden aan hun markering herkend en niet dubbel gemaakt.</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The other side has not accepted the invitation of “%1” yet.</source>
        <translation>De andere kant heeft de uitnodiging voor ‘%1’ nog niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The connection “%1” is deactivated.</source>
        <translation>De verbinding ‘%1’ is gedeactiveerd.</translation>
    </message>
    <message>
        <source>Send the invitation code to its administrator, or wait for the answer.</source>
        <translation>Stuur de uitnodigingscode naar de beheerder daar, of wacht op het antwoord.</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Activeer de verbinding eerst.</translation>
    </message>
    <message>
        <source>An issue key is needed.</source>
        <translation>Er is een issuesleutel nodig.</translation>
    </message>
    <message>
        <source>Give the key of an issue as the tracker shows it, for example TEST-1 or 42.</source>
        <translation>Geef de sleutel van een issue op zoals de tracker hem toont, bijvoorbeeld TEST-1 of 42.</translation>
    </message>
    <message>
        <source>The other side asks for something that this version of Twinspan does not know.</source>
        <translation>De andere kant vraagt om iets dat deze versie van Twinspan niet kent.</translation>
    </message>
    <message>
        <source>Update Twinspan on this side.</source>
        <translation>Werk Twinspan aan deze kant bij.</translation>
    </message>
</context>
<context>
    <name>SyncMessages</name>
    <message>
        <source>The other side sent a message whose “%1” is unusable.</source>
        <translation>De andere kant stuurde een bericht waarvan ‘%1’ onbruikbaar is.</translation>
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
    <message>
        <source>Which issue is to be synced? Enter its key.</source>
        <translation>Welk issue moet worden gesynchroniseerd? Voer de sleutel in.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>%1 wrote on %2:</source>
        <comment>author, time</comment>
        <translation>%1 schreef op %2:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>author</comment>
        <translation>%1 schreef:</translation>
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
    <name>TidyUpTexts</name>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>De geschiedenis kan 1 tot %1 dagen worden bewaard.</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Het certificaat van %1 is op %2 verlopen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to renew it, and check the clock of this computer.</source>
        <translation>Vraag de beheerder van de server om het te vernieuwen, en controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>Het certificaat van %1 is pas vanaf %2 geldig.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>Het certificaat van %1 is door de uitgever ingetrokken.</translation>
    </message>
    <message>
        <source>Do not use this server until its administrator has replaced the certificate.</source>
        <translation>Gebruik deze server niet tot de beheerder het certificaat heeft vervangen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by the server itself.</source>
        <translation>Het certificaat van %1 is door de server zelf gemaakt.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the administrator of the server knows, and trust it if they are the same.</source>
        <translation>Vergelijk de vingerafdruk met die van de beheerder van de server, en vertrouw het certificaat als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>Het certificaat dat %1 toont, is voor een andere naam.</translation>
    </message>
    <message>
        <source>Use the name that the certificate is for, or ask the administrator of the server.</source>
        <translation>Gebruik de naam waarvoor het certificaat is, of vraag het de beheerder van de server.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>Het certificaat van %1 komt van een certificaatautoriteit die deze computer niet kent.</translation>
    </message>
    <message>
        <source>Add the certificate of that authority, for example that of your company, to the trusted ones.</source>
        <translation>Voeg het certificaat van die autoriteit, bijvoorbeeld die van uw bedrijf, toe aan de vertrouwde certificaten.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at port %2.</source>
        <translation>%1 spreekt op poort %2 geen TLS.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of the server whether the address begins with http://.</source>
        <translation>Controleer de poort, of vraag de beheerder van de server of het adres met http:// begint.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made (%2).</source>
        <translation>Er kon geen beveiligde verbinding met %1 worden gemaakt (%2).</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Vraag het de beheerder van de server.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>The list of changes has no such place to go on from.</source>
        <translation>De lijst met wijzigingen heeft niet zo&apos;n plek om verder te gaan.</translation>
    </message>
    <message>
        <source>Read it from its start.</source>
        <translation>Lees de lijst vanaf het begin.</translation>
    </message>
</context>
<context>
    <name>TrackerKindTexts</name>
    <message>
        <source>%1 has no sign-in in the browser that Twinspan could use.</source>
        <translation>%1 heeft geen aanmelding in de browser die Twinspan zou kunnen gebruiken.</translation>
    </message>
    <message>
        <source>Answer the questions of the sign-in instead.</source>
        <translation>Beantwoord in plaats daarvan de vragen van de aanmelding.</translation>
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
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n probleem heeft u nodig</numerusform>
            <numerusform>%n problemen hebben u nodig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoTexts</name>
    <message>
        <source>Nothing was written; the text stays in the history.</source>
        <translation>Er is niets geschreven; de tekst blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>No text gave way to another one in this entry of the history.</source>
        <translation>In dit item van de geschiedenis heeft geen tekst plaatsgemaakt voor een andere.</translation>
    </message>
    <message>
        <source>Choose an entry that says “not taken”, “replaced” or “restored”.</source>
        <translation>Kies een item waarin ‘niet overgenomen’, ‘vervangen’ of ‘teruggezet’ staat.</translation>
    </message>
    <message>
        <source>%1 says something else by now than after this entry: somebody has edited it since.</source>
        <translation>In %1 staat inmiddels iets anders dan na dit item: iemand heeft het sindsdien bewerkt.</translation>
    </message>
    <message>
        <source>Copy what you need of the text into the issue by hand.</source>
        <translation>Kopieer met de hand in het issue wat u van de tekst nodig hebt.</translation>
    </message>
    <message>
        <source>%1 is being written at this moment.</source>
        <translation>In %1 wordt op dit moment geschreven.</translation>
    </message>
    <message>
        <source>Try again in a moment, and look first what it says then.</source>
        <translation>Probeer het zo meteen opnieuw, en kijk eerst wat er dan staat.</translation>
    </message>
    <message>
        <source>The text is longer than the tracker of %1 takes in one piece.</source>
        <translation>De tekst is langer dan de tracker van %1 in één stuk aanneemt.</translation>
    </message>
    <message>
        <source>Take it back on the other side, where it was written.</source>
        <translation>Zet hem terug aan de andere kant, waar hij is geschreven.</translation>
    </message>
    <message>
        <source>The project of %1 has no type “%2” any more.</source>
        <translation>Het project van %1 heeft geen type ‘%2’ meer.</translation>
    </message>
    <message>
        <source>Make the type again, or choose another one in the issue.</source>
        <translation>Maak het type opnieuw, of kies in het issue een ander.</translation>
    </message>
    <message>
        <source>The tracker has kept what %1 said before, without a reason.</source>
        <translation>De tracker heeft zonder reden te geven gehouden wat eerst in %1 stond.</translation>
    </message>
    <message>
        <source>Check whether the account of Twinspan may edit this field of the issue.</source>
        <translation>Controleer of het account van Twinspan dit veld van het issue mag bewerken.</translation>
    </message>
    <message>
        <source>%1 is not kept in step with %2 any more.</source>
        <translation>%1 wordt niet meer gelijk gehouden met %2.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again, or edit it by hand.</source>
        <translation>Synchroniseer het issue met de hand om de twee weer te koppelen, of bewerk het met de hand.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 is er niet meer, of het account van Twinspan kan het niet zien.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Als het met opzet is verwijderd, hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 zit niet meer in het project %2.</translation>
    </message>
    <message>
        <source>Move it back first.</source>
        <translation>Verplaats het eerst terug.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the text stands in %1. Twinspan looks as soon as it can, and writes it if it does not.</source>
        <translation>Nog weet niemand of de tekst in %1 staat. Twinspan kijkt zodra het kan, en schrijft hem als hij er niet staat.</translation>
    </message>
    <message>
        <source>The text was not written into %1; it stays in the history.</source>
        <translation>De tekst is niet in %1 geschreven; hij blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>UpdatePlanTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue keeps its type.</source>
        <translation>Het type ‘%1’ bestaat daar niet: het issue houdt zijn type.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>De titel is aan beide kanten bewerkt. De latere bewerking telt, die van %1; de andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>De beschrijving is aan beide kanten bewerkt. De latere bewerking telt, die van %1; de andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. The later change counts, that of %1; the other one is kept in the history.</source>
        <translation>Het type is aan beide kanten gewijzigd. De latere wijziging telt, die van %1; de andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>A comment was edited whose copy was removed there: the copy does not come back.</source>
        <translation>Er is een opmerking bewerkt waarvan de kopie daar is verwijderd: de kopie komt niet terug.</translation>
    </message>
    <message>
        <source>*This comment was removed in %1.*</source>
        <translation>*Deze opmerking is in %1 verwijderd.*</translation>
    </message>
    <message>
        <source>The attachment “%1” was removed in %2. Its copy stays here.</source>
        <translation>De bijlage ‘%1’ is in %2 verwijderd. De kopie blijft hier.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>De titel is aan beide kanten bewerkt. Volgens de regel van de verbinding telt de bewerking van %1; de andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>De beschrijving is aan beide kanten bewerkt. Volgens de regel van de verbinding telt de bewerking van %1; de andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. By the rule of the connection the change of %1 counts; the other one is kept in the history.</source>
        <translation>Het type is aan beide kanten gewijzigd. Volgens de regel van de verbinding telt de wijziging van %1; de andere blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>UrlField</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>UrlProbeTexts</name>
    <message>
        <source>This is your own instance “%1” (%2): a connection with it joins two of its projects.</source>
        <translation>Dit is uw eigen tracker ‘%1’ (%2): met een verbinding hiermee koppelt u twee projecten ervan.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 op %2.</translation>
    </message>
    <message>
        <source>The Twinspan node “%1” (version %2): an invitation can be made for it.</source>
        <translation>Het Twinspan-knooppunt ‘%1’ (versie %2): er kan een uitnodiging voor worden gemaakt.</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>‘%1’ is geen geldig adres.</translation>
    </message>
    <message>
        <source>Copy the address from the browser&apos;s address bar while the tracker is open, for example https://tracker.example.com.</source>
        <translation>Kopieer het adres uit de adresbalk van de browser terwijl de tracker open is, bijvoorbeeld https://tracker.example.com.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t open addresses that begin with “%1:”.</source>
        <translation>Twinspan kan geen adressen openen die met ‘%1:’ beginnen.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geef een adres op dat met https:// begint.</translation>
    </message>
    <message>
        <source>There is neither a tracker that Twinspan knows nor a Twinspan node at %1.</source>
        <translation>Op %1 is geen tracker die Twinspan kent, en ook geen Twinspan-knooppunt.</translation>
    </message>
    <message>
        <source>Check the address. Twinspan knows: %1.</source>
        <translation>Controleer het adres. Twinspan kent: %1.</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>Twinspan waits until %1 (%2).</source>
        <comment>a time, and how long it is until then</comment>
        <translation>Twinspan wacht tot %1 (%2).</translation>
    </message>
    <message>
        <source>Twinspan waits until %1.</source>
        <translation>Twinspan wacht tot %1.</translation>
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
    <message>
        <source>Deleted there</source>
        <translation>Daar verwijderd</translation>
    </message>
    <message>
        <source>Deactivated there</source>
        <translation>Daar gedeactiveerd</translation>
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
    <name>twinspan::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
</TS>
