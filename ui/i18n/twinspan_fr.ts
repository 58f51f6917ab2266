<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Twinspan %1</source>
        <translation>Twinspan %1</translation>
    </message>
    <message>
        <source>Connects two issue trackers and keeps chosen issues in step.</source>
        <translation>Relie deux outils de suivi et garde synchronisées les demandes choisies.</translation>
    </message>
    <message>
        <source>Twinspan is free software under the Apache License 2.0. What it is made of has these licences:</source>
        <translation>Twinspan est un logiciel libre sous licence Apache 2.0. Ses composants ont les licences suivantes :</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Oui, je suis administrateur</translation>
    </message>
    <message>
        <source>Next you sign in there, and Twinspan asks the tracker whether you are an administrator.</source>
        <translation>Ensuite vous vous y connectez, et Twinspan demande à l&apos;outil si vous êtes administrateur.</translation>
    </message>
    <message>
        <source>You choose the project of that side, too, and the connection stands at once.</source>
        <translation>Vous choisissez aussi le projet de ce côté, et la connexion est établie aussitôt.</translation>
    </message>
    <message>
        <source>Twinspan on this computer then works for both sides.</source>
        <translation>Twinspan sur cet ordinateur travaille alors pour les deux côtés.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>&amp;Non, je ne suis pas administrateur</translation>
    </message>
    <message>
        <source>You get an invitation code for the administrator there.</source>
        <translation>Vous obtenez un code d&apos;invitation pour l&apos;administrateur de là-bas.</translation>
    </message>
    <message>
        <source>They accept it in their own Twinspan; neither side sees the other&apos;s sign-in.</source>
        <translation>Il l&apos;accepte dans son propre Twinspan ; aucun côté ne voit l&apos;identifiant de l&apos;autre.</translation>
    </message>
    <message>
        <source>Until then the connection is listed as Pending.</source>
        <translation>D&apos;ici là, la connexion figure comme « En attente ».</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Lancer la connexion</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Are you an administrator of %1 at %2?</source>
        <translation>Êtes-vous administrateur de %1 à l&apos;adresse %2 ?</translation>
    </message>
</context>
<context>
    <name>BusySign</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Go on syncing while the window is closed?</source>
        <translation>Continuer la synchronisation fenêtre fermée ?</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on, with an icon in the tray that brings the window back.</source>
        <translation>En arrière-plan, Twinspan continue, avec une icône dans la zone de notification qui ramène la fenêtre.</translation>
    </message>
    <message>
        <source>In the background Twinspan goes on without a window; starting it again brings the window back.</source>
        <translation>En arrière-plan, Twinspan continue sans fenêtre ; le relancer ramène la fenêtre.</translation>
    </message>
    <message>
        <source>If it stops, nothing is lost: what is under way goes on at the next start. Until then nothing arrives and nothing is sent.</source>
        <translation>S&apos;il s&apos;arrête, rien n&apos;est perdu : ce qui est en cours reprend au prochain démarrage. D&apos;ici là rien n&apos;arrive et rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Twinspan asks this once. You can change it under Settings.</source>
        <translation>Twinspan ne le demande qu&apos;une fois. Vous pouvez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Continuer en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Keep the window &amp;open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Paste the invitation code that you were given. Line breaks and the text of a mail around it do no harm.</source>
        <translation>Collez le code d&apos;invitation que vous avez reçu. Les sauts de ligne et le texte du courriel autour ne gênent pas.</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Code d&apos;&amp;invitation</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>“%1” invites you.</source>
        <translation>« %1 » vous invite.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Their tracker:</source>
        <translation>Leur outil :</translation>
    </message>
    <message>
        <source>Their project:</source>
        <translation>Leur projet :</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration :</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Expire :</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Phrase de sécurité :</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Invitations Twinspan (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is too large for an invitation.</source>
        <translation>%1 est trop grand pour une invitation.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>With your confirmation the connection is set up on both sides. No issue is synced by that: you start each sync yourself.</source>
        <translation>Avec votre confirmation, la connexion est établie des deux côtés. Cela ne synchronise encore aucune demande : c&apos;est vous qui lancez chaque synchronisation.</translation>
    </message>
    <message>
        <source>Invited by:</source>
        <translation>Invitation de :</translation>
    </message>
    <message>
        <source>Their project:</source>
        <translation>Leur projet :</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the address of its tracker</comment>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Your project:</source>
        <translation>Votre projet :</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration :</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Phrase de sécurité :</translation>
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
        <translation>pas encore acceptée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>&amp;Accepter une invitation</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>&amp;Lancer une connexion</translation>
    </message>
    <message>
        <source>&amp;Sync an issue</source>
        <translation>&amp;Synchroniser une demande</translation>
    </message>
    <message>
        <source>Deac&amp;tivate</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Configuration: %1.</source>
        <translation>Configuration : %1.</translation>
    </message>
    <message>
        <source>It waits until the other side accepts the invitation below.</source>
        <translation>Elle attend que l&apos;autre côté accepte l&apos;invitation ci-dessous.</translation>
    </message>
    <message>
        <source>It waits until the other side&apos;s Twinspan calls, or its invitation is not valid any more.</source>
        <translation>Elle attend que le Twinspan de l&apos;autre côté appelle, ou son invitation n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Both sides are connected by this computer.</source>
        <translation>Les deux côtés sont reliés par cet ordinateur.</translation>
    </message>
    <message>
        <source>Safety phrase: %1.</source>
        <translation>Phrase de sécurité : %1.</translation>
    </message>
    <message>
        <source>&amp;Revoke the invitation</source>
        <translation>&amp;Révoquer l&apos;invitation</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; that they belong together is forgotten, and nothing is synced between them any more.</source>
        <translation>Les demandes restent telles quelles des deux côtés ; leur lien est oublié et plus rien n&apos;est synchronisé entre elles.</translation>
    </message>
    <message>
        <source>Yes, d&amp;elete it</source>
        <translation>&amp;Oui, supprimer</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>&amp;Destination instance URL</source>
        <translation>Adresse de l&apos;outil &amp;de destination</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Je n&apos;ai &amp;pas d&apos;adresse</translation>
    </message>
    <message>
        <source>Which tracker do you want to connect with? Copy its address from the browser: any page of it will do, also an issue&apos;s. The address of a Twinspan node works as well.</source>
        <translation>Avec quel outil voulez-vous vous connecter ? Copiez son adresse depuis le navigateur : n&apos;importe quelle page convient, même celle d&apos;une demande. L&apos;adresse d&apos;un nœud Twinspan convient aussi.</translation>
    </message>
    <message>
        <source>The address of the other side&apos;s tracker, for example https://jira.example.com, or of one of your own trackers to connect two of its projects.</source>
        <translation>L&apos;adresse de l&apos;outil de l&apos;autre côté, par exemple https://jira.example.com, ou d&apos;un des vôtres pour relier deux de ses projets.</translation>
    </message>
    <message>
        <source>You will get an invitation code.</source>
        <translation>Vous obtiendrez un code d&apos;invitation.</translation>
    </message>
    <message>
        <source>Whoever you give it to can accept it for one tracker of theirs.</source>
        <translation>La personne à qui vous le donnez peut l&apos;accepter pour un de ses outils.</translation>
    </message>
    <message>
        <source>This is “%1” itself: a local connection between two of its projects.</source>
        <translation>C&apos;est « %1 » lui-même : une connexion locale entre deux de ses projets.</translation>
    </message>
    <message>
        <source>“%1” is your own tracker, too: a local connection, which this computer looks after alone.</source>
        <translation>« %1 » est aussi à vous : une connexion locale dont cet ordinateur s&apos;occupe seul.</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
</context>
<context>
    <name>InstanceList</name>
    <message>
        <source>&amp;Add a tracker</source>
        <translation>&amp;Ajouter un outil</translation>
    </message>
    <message>
        <source>None yet. Add the tracker whose issues are to be synced.</source>
        <translation>Aucun pour l&apos;instant. Ajoutez l&apos;outil dont les demandes sont à synchroniser.</translation>
    </message>
    <message>
        <source>%1, as %2 (administrator)</source>
        <comment>an address, and an account</comment>
        <translation>%1, en tant que %2 (administrateur)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>an address, and an account</comment>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer « %1 » ?</translation>
    </message>
    <message>
        <source>Its sign-in is deleted from this computer. The tracker itself is not touched.</source>
        <translation>Son identifiant est effacé de cet ordinateur. L&apos;outil lui-même n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Yes, remove it</source>
        <translation>&amp;Oui, retirer</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Which of your trackers is to be connected?</source>
        <translation>Lequel de vos outils doit être connecté ?</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a tracker, and the account there</comment>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>Another tracker: sign in to it now</source>
        <translation>Un autre outil : s&apos;y connecter maintenant</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Invitation code</source>
        <translation>Code d&apos;invitation</translation>
    </message>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copier le code d&apos;invitation</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail text</source>
        <translation>Copier comme &amp;courriel</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Phrase de sécurité :</translation>
    </message>
    <message>
        <source>Expires:</source>
        <translation>Expire :</translation>
    </message>
    <message>
        <source>The other side reads the same safety phrase when it accepts. Compare it by telephone if it matters to you. Treat the code like a password: it works once.</source>
        <translation>L&apos;autre côté lit la même phrase de sécurité en acceptant. Comparez-la par téléphone si cela compte pour vous. Traitez le code comme un mot de passe : il ne sert qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The invitation code is in the clipboard.</source>
        <translation>Le code d&apos;invitation est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The e-mail text is in the clipboard. Paste it into a mail.</source>
        <translation>Le texte du courriel est dans le presse-papiers. Collez-le dans un courriel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how far off it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l&apos;invitation</translation>
    </message>
    <message>
        <source>Twinspan invitations (*.twinspan-invitation)</source>
        <translation>Invitations Twinspan (*.twinspan-invitation)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The connection is listed under Connections as Pending, with this code, until it is accepted.</source>
        <translation>La connexion figure avec ce code dans « Connexions » comme « En attente » jusqu&apos;à ce qu&apos;elle soit acceptée.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of the other side. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Donnez le code à l&apos;administrateur de l&apos;autre côté. Il ouvre Twinspan, choisit « Accepter une invitation » et le colle.</translation>
    </message>
    <message>
        <source>Give the code to the administrator of %1. They open Twinspan, choose “Accept invitation” and paste it.</source>
        <translation>Donnez le code à l&apos;administrateur de %1. Il ouvre Twinspan, choisit « Accepter une invitation » et le colle.</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>In step</source>
        <translation>Synchronisée</translation>
    </message>
    <message>
        <source>Double-click to open %1</source>
        <translation>Double-cliquez pour ouvrir %1</translation>
    </message>
    <message>
        <source>Issue here</source>
        <translation>Demande ici</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues under sync</source>
        <translation>Demandes synchronisées</translation>
    </message>
    <message>
        <source>&amp;Open issue</source>
        <translation>&amp;Ouvrir la demande</translation>
    </message>
    <message>
        <source>Open &amp;twin</source>
        <translation>Ouvrir la &amp;jumelle</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>&amp;Chercher par clé</translation>
    </message>
    <message>
        <source>No issue with this key is under sync here.</source>
        <translation>Aucune demande avec cette clé n&apos;est synchronisée ici.</translation>
    </message>
    <message>
        <source>Issues appear here when they are synced. First connect two trackers.</source>
        <translation>Les demandes apparaissent ici quand elles sont synchronisées. Connectez d&apos;abord deux outils.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>&amp;Lancer une connexion</translation>
    </message>
    <message>
        <source>No issue is under sync yet.</source>
        <translation>Aucune demande n&apos;est encore synchronisée.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>&amp;Synchroniser une demande</translation>
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
        <translation>Fonctionne tout seul : il n&apos;y a rien à configurer.</translation>
    </message>
    <message>
        <source>Syncs summary, description, comments, attachments and the type.</source>
        <translation>Synchronise titre, description, commentaires, pièces jointes et type.</translation>
    </message>
    <message>
        <source>For simple cases; its rules can&apos;t be edited.</source>
        <translation>Pour les cas simples ; ses règles sont fixes.</translation>
    </message>
    <message>
        <source>How is it decided what is synced?</source>
        <translation>Comment décide-t-on ce qui est synchronisé ?</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>&amp;Visual</translation>
    </message>
    <message>
        <source>A table of fields for both sides, without programming.</source>
        <translation>Un tableau des champs des deux côtés, sans programmer.</translation>
    </message>
    <message>
        <source>One person edits both sides.</source>
        <translation>Une personne modifie les deux côtés.</translation>
    </message>
    <message>
        <source>Needs access to both trackers.</source>
        <translation>Nécessite l&apos;accès aux deux outils.</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>S&amp;cript</translation>
    </message>
    <message>
        <source>A script for each side, for complex cases.</source>
        <translation>Un script par côté, pour les cas complexes.</translation>
    </message>
    <message>
        <source>Each side edits its own and sees only that.</source>
        <translation>Chaque côté modifie le sien et ne voit que lui.</translation>
    </message>
    <message>
        <source>Needs somebody who can program.</source>
        <translation>Nécessite quelqu&apos;un qui sait programmer.</translation>
    </message>
    <message>
        <source>Not in this version of Twinspan yet. A Basic connection can be upgraded later.</source>
        <translation>Pas encore dans cette version de Twinspan. Une connexion Basic pourra évoluer plus tard.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n problème vous attend</numerusform>
            <numerusform>%n problèmes vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n issue(s)</source>
        <translation>
            <numerusform>Synchronisation de %n demande</numerusform>
            <numerusform>Synchronisation de %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Tout est synchronisé</translation>
    </message>
</context>
<context>
    <name>PracticeGround</name>
    <message>
        <source>%1 is not a practice tracker.</source>
        <translation>%1 n&apos;est pas un outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>A support desk: customers&apos; cases, project SUP.</source>
        <translation>Un support : les cas des clients, projet SUP.</translation>
    </message>
    <message>
        <source>Engineers: bugs and tasks, project ENG.</source>
        <translation>Des ingénieurs : bogues et tâches, projet ENG.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Two companies with a tracker each, on this computer only. Open their issues side by side, connect the two, sync an issue and watch its twin arrive. Then add a comment and sync it again.</source>
        <translation>Deux entreprises avec chacune un outil, sur cet ordinateur seulement. Ouvrez leurs demandes côte à côte, reliez les deux, synchronisez une demande et regardez sa jumelle arriver. Ajoutez ensuite un commentaire et synchronisez encore.</translation>
    </message>
    <message>
        <source>Open the issues of %1</source>
        <translation>Ouvrir les demandes de %1</translation>
    </message>
    <message>
        <source>&amp;Sync an issue between them</source>
        <translation>&amp;Synchroniser une demande entre elles</translation>
    </message>
    <message>
        <source>&amp;Connect the two</source>
        <translation>&amp;Relier les deux</translation>
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
        <translation>%1, %2 (interne)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Pas encore de commentaires.</translation>
    </message>
    <message>
        <source>%1 – practice tracker</source>
        <translation>%1 – outil d&apos;entraînement</translation>
    </message>
    <message>
        <source>Issues of this tracker</source>
        <translation>Demandes de cet outil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
        <source>Choose an issue</source>
        <translation>Choisissez une demande</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Comments and files</source>
        <translation>Commentaires et fichiers</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>&amp;Internal: stays in this company</source>
        <translation>&amp;Interne : reste dans cette entreprise</translation>
    </message>
    <message>
        <source>Add &amp;comment</source>
        <translation>Ajouter un &amp;commentaire</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>In the project %1 this would be made:</source>
        <translation>Dans le projet %1 serait créé :</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>%1 and its twin %2 are in step: nothing would be sent.</source>
        <translation>%1 et sa jumelle %2 sont synchronisées : rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>%1 has its twin %2 already. To it would be added:</source>
        <translation>%1 a déjà sa jumelle %2. Y serait ajouté :</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>What stays here, or arrives changed</source>
        <translation>Ce qui reste ici, ou arrive modifié</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Réponse du serveur : %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête : %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems. What goes wrong with an issue is listed here, with what to do about it; the other issues go on meanwhile.</source>
        <translation>Aucun problème. Ce qui échoue pour une demande figure ici, avec ce qu&apos;il faut faire ; les autres demandes continuent entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that has passed.</source>
        <translation>Cela reprend tout seul dès que c&apos;est passé.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>Nouvel essai pour %1.</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Choisir un projet</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Chercher par nom ou clé</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 sur %n projet</numerusform>
            <numerusform>%1 sur %n projets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Written there: summary, description, comments, attachments. The type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Y sont écrits : titre, description, commentaires, pièces jointes. Le type est associé par son nom (bogue à bogue, tâche à tâche) ; un type que le projet n&apos;a pas devient son type par défaut.</translation>
    </message>
    <message>
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Les demandes de l&apos;autre côté sont créées dans un projet de « %1 ». Lequel ?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ReachabilityCard</name>
    <message>
        <source>&amp;Other nodes may call this one</source>
        <translation>&amp;D&apos;autres nœuds peuvent appeler celui-ci</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>for example https://twinspan.example.com</source>
        <translation>par exemple https://twinspan.example.com</translation>
    </message>
    <message>
        <source>&amp;Listen at (address and port):</source>
        <translation>&amp;Écouter à (adresse et port) :</translation>
    </message>
    <message>
        <source>Address for other &amp;nodes:</source>
        <translation>Adresse pour les autres &amp;nœuds :</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one: it calls them. That is enough if the other side can be called.</source>
        <translation>Les autres nœuds ne peuvent pas appeler celui-ci : c&apos;est lui qui les appelle. Cela suffit si l&apos;autre côté est joignable.</translation>
    </message>
    <message>
        <source>Other nodes call this one at %1.</source>
        <translation>Les autres nœuds appellent celui-ci à %1.</translation>
    </message>
    <message>
        <source>This node listens at %1, but tells other nodes no address.</source>
        <translation>Ce nœud écoute à %1, mais ne donne aucune adresse aux autres.</translation>
    </message>
    <message>
        <source>The node runs in another process on this computer; its addresses are set where that is started.</source>
        <translation>Le nœud tourne dans un autre processus sur cet ordinateur ; ses adresses sont fixées là où il est lancé.</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>En vigueur dès maintenant.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What&apos;s next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Nothing needs you now. You can close this page.</source>
        <translation>Plus rien ne vous attend. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Sync another issue by hand</source>
        <translation>Synchroniser une autre demande à la main</translation>
    </message>
    <message>
        <source>See all issues that are in sync</source>
        <translation>Voir toutes les demandes synchronisées</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Aller aux connexions</translation>
    </message>
    <message>
        <source>Connecting a pair that exists already, syncing in bulk and triggers are not in this version of Twinspan yet.</source>
        <translation>Relier une paire existante, synchroniser en masse et les déclencheurs ne sont pas encore dans cette version de Twinspan.</translation>
    </message>
    <message>
        <source>%1 here and %2 there are in step now.</source>
        <comment>two links to issues</comment>
        <translation>%1 ici et %2 là-bas sont maintenant synchronisées.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your trackers</source>
        <translation>Vos outils</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name, as other sides read it:</source>
        <translation>&amp;Nom, tel que les autres le lisent :</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte :</translation>
    </message>
    <message>
        <source>Secrets are kept in:</source>
        <translation>Les secrets sont dans :</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Dossier de données :</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy :</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Celle du système (%1)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Go on syncing in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Stop; go on at the next start</source>
        <translation>Arrêter ; reprendre au prochain démarrage</translation>
    </message>
    <message>
        <source>When the window is &amp;closed:</source>
        <translation>À la &amp;fermeture de la fenêtre :</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>&amp;Démarrer en arrière-plan à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Other sides read “%1” from now on.</source>
        <translation>Les autres côtés lisent « %1 » désormais.</translation>
    </message>
</context>
<context>
    <name>SignInEditor</name>
    <message>
        <source>for example: our support desk</source>
        <translation>par exemple : notre support</translation>
    </message>
    <message>
        <source>Name in Twinspan (optional)</source>
        <translation>Nom dans Twinspan (facultatif)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Enter the address of your tracker, as you see it in the browser. Any page of it will do.</source>
        <translation>Saisissez l&apos;adresse de votre outil, telle que vous la voyez dans le navigateur. N&apos;importe quelle page convient.</translation>
    </message>
    <message>
        <source>Address of your &amp;tracker</source>
        <translation>Adresse de votre &amp;outil</translation>
    </message>
    <message>
        <source>https://tracker.example.com</source>
        <translation>https://tracker.example.com</translation>
    </message>
    <message>
        <source>This is a Twinspan node, not a tracker. Enter the address of the tracker itself.</source>
        <translation>C&apos;est un nœud Twinspan, pas un outil de suivi. Saisissez l&apos;adresse de l&apos;outil lui-même.</translation>
    </message>
    <message>
        <source>You have signed in to this tracker already. Go back and choose it there.</source>
        <translation>Vous êtes déjà connecté à cet outil. Revenez en arrière et choisissez-le.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain of this computer and nowhere else. The other side never sees it.</source>
        <translation>L&apos;identifiant est gardé dans le trousseau de cet ordinateur et nulle part ailleurs. L&apos;autre côté ne le voit jamais.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Connecter votre outil</translation>
    </message>
    <message>
        <source>Verify your access</source>
        <translation>Vérifier votre accès</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1 at %2 with an administrator&apos;s account. Twinspan asks the tracker whether it is one.</source>
        <translation>Connectez-vous à %1 à l&apos;adresse %2 avec un compte d&apos;administrateur. Twinspan demande à l&apos;outil si c&apos;en est un.</translation>
    </message>
    <message>
        <source>“%1” is signed in, but is no administrator there.</source>
        <translation>« %1 » est connecté, mais n&apos;y est pas administrateur.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account, or invite the administrator.</source>
        <translation>Connectez-vous avec un compte d&apos;administrateur, ou invitez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Make an &amp;invitation instead</source>
        <translation>Faire plutôt une &amp;invitation</translation>
    </message>
</context>
<context>
    <name>StagesView</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, échec</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Issue &amp;from</source>
        <translation>Demande &amp;de</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Issue from</source>
        <translation>Demande de</translation>
    </message>
    <message>
        <source>Connection established successfully</source>
        <translation>La connexion est établie</translation>
    </message>
    <message>
        <source>Sync an issue</source>
        <translation>Synchroniser une demande</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a project, and the name of its tracker</comment>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Which issue from the project %1 is to be synced? Enter its key.</source>
        <translation>Quelle demande du projet %1 faut-il synchroniser ? Saisissez sa clé.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>The connection waits for the other side&apos;s Twinspan to call.</source>
        <translation>La connexion attend que le Twinspan de l&apos;autre côté appelle.</translation>
    </message>
    <message>
        <source>This happens by itself as soon as it runs. You may close this page.</source>
        <translation>Cela se fait tout seul dès qu&apos;il tourne. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sync has failed.</source>
        <translation>La synchronisation a échoué.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>It goes on by itself. You may close this page, or the window.</source>
        <translation>Cela continue tout seul. Vous pouvez fermer cette page, ou la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The setting for the login can&apos;t be changed: %1.</source>
        <translation>Le réglage pour l&apos;ouverture de session ne peut pas être changé : %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Twinspan</source>
        <translation>&amp;Ouvrir Twinspan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Twinspan: %1</source>
        <translation>Twinspan : %1</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Twinspan</source>
        <translation>Bienvenue dans Twinspan</translation>
    </message>
    <message>
        <source>Twinspan connects two issue trackers. An issue of one side gets a twin on the other, with its description, comments and files.</source>
        <translation>Twinspan relie deux outils de suivi. Une demande d&apos;un côté obtient une jumelle de l&apos;autre, avec sa description, ses commentaires et ses fichiers.</translation>
    </message>
    <message>
        <source>Connect your tracker</source>
        <translation>Connecter votre outil</translation>
    </message>
    <message>
        <source>Sign in to your tracker and connect it with another one: of a partner, or of your own.</source>
        <translation>Connectez-vous à votre outil et reliez-le à un autre : celui d&apos;un partenaire, ou un des vôtres.</translation>
    </message>
    <message>
        <source>&amp;Connect your tracker</source>
        <translation>&amp;Connecter votre outil</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J&apos;ai une invitation</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code for Twinspan. Paste it, choose a project, done.</source>
        <translation>On vous a envoyé un code d&apos;invitation pour Twinspan. Collez-le, choisissez un projet, c&apos;est fait.</translation>
    </message>
    <message>
        <source>&amp;Paste an invitation</source>
        <translation>C&amp;oller une invitation</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d&apos;abord</translation>
    </message>
    <message>
        <source>Two practice trackers with sample issues, on this computer only. Nothing leaves it.</source>
        <translation>Deux outils d&apos;entraînement avec des demandes d&apos;exemple, sur cet ordinateur seulement. Rien n&apos;en sort.</translation>
    </message>
    <message>
        <source>&amp;Try it with two practice trackers</source>
        <translation>&amp;Essayer avec deux outils</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for remote</source>
        <translation>Attente de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than an hour</source>
        <translation>dans moins d&apos;une heure</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::AdminPage</name>
    <message>
        <source>Admin access</source>
        <translation>Droits d&apos;administrateur</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::CodePage</name>
    <message>
        <source>Accept invitation</source>
        <translation>Accepter une invitation</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ConfirmPage</name>
    <message>
        <source>Confirm the connection</source>
        <translation>Confirmer la connexion</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::DestinationPage</name>
    <message>
        <source>Initiate connection</source>
        <translation>Lancer une connexion</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InstancePage</name>
    <message>
        <source>Your tracker</source>
        <translation>Votre outil</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::InvitationPage</name>
    <message>
        <source>Your invitation is ready</source>
        <translation>Votre invitation est prête</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ModePage</name>
    <message>
        <source>Choose the configuration type</source>
        <translation>Choisir le type de configuration</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::ProjectPage</name>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Choisir un projet pour les demandes reçues</translation>
    </message>
</context>
<context>
    <name>twinspan::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
</TS>
