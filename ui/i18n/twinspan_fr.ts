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
    <name>AcceptFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Une étape précédente n&apos;est pas encore terminée.</translation>
    </message>
    <message>
        <source>Neither the node of “%1” nor this one can be reached by the other.</source>
        <translation>Ni le nœud de « %1 » ni celui-ci n&apos;est joignable par l&apos;autre.</translation>
    </message>
    <message>
        <source>One of the two must run where the other can call it: start it there with a public address (serve --public-url), and make a new invitation.</source>
        <translation>L&apos;un des deux doit tourner là où l&apos;autre peut l&apos;appeler : lancez-le à cet endroit avec une adresse publique (serve --public-url), puis créez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The invitation is for a connection that this node has with somebody else.</source>
        <translation>L’invitation concerne une connexion que ce nœud a avec quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask for a new invitation. If this one should have been good, tell the people who gave it to you: it may be forged.</source>
        <translation>Demandez une nouvelle invitation. Si celle-ci devait être bonne, prévenez les personnes qui vous l’ont donnée : elle est peut-être falsifiée.</translation>
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
    <name>AttachmentFetchTexts</name>
    <message>
        <source>The bytes of an attachment arrived damaged, twice.</source>
        <translation>Les données d&apos;une pièce jointe sont arrivées endommagées, deux fois de suite.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Vérifiez l&apos;espace libre du disque.</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>elle dépasse %1</translation>
    </message>
    <message>
        <source>The other side was still reading it from its tracker after %1 hours.</source>
        <translation>L&apos;autre côté la lisait encore dans son outil après %1 heures.</translation>
    </message>
</context>
<context>
    <name>AttachmentSource</name>
    <message>
        <source>The bytes of “%1” can&apos;t be kept on this computer.</source>
        <translation>Les données de « %1 » ne peuvent pas être gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the free space of its disk.</source>
        <translation>Vérifiez l&apos;espace libre de son disque.</translation>
    </message>
    <message>
        <source>The attachment that was asked for is not under sync.</source>
        <translation>La pièce jointe demandée n&apos;est pas synchronisée.</translation>
    </message>
    <message>
        <source>The tracker does not give “%1” as long as it says that it is.</source>
        <translation>Le tracker ne livre pas « %1 » avec la taille qu’il annonce.</translation>
    </message>
    <message>
        <source>See whether the file can be opened there.</source>
        <translation>Vérifiez si le fichier peut y être ouvert.</translation>
    </message>
</context>
<context>
    <name>BrowserSignInTexts</name>
    <message>
        <source>%1 did not let Twinspan in. It says: “%2”.</source>
        <translation>%1 a refusé l&apos;accès à Twinspan. Son message : « %2 ».</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 whether Twinspan may sign in there, then begin again.</source>
        <translation>Demandez à un administrateur de %1 si Twinspan peut s’y connecter, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Ouvrir à nouveau la page</translation>
    </message>
    <message>
        <source>Copy the co&amp;de</source>
        <translation>Copier le co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne plus &amp;attendre</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser on this computer.</source>
        <translation>L’adresse est dans le presse-papiers. Collez-la dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The code is in the clipboard. Paste it into the page.</source>
        <translation>Le code est dans le presse-papiers. Collez-le dans la page.</translation>
    </message>
    <message>
        <source>The sign-in page is being opened in your browser.</source>
        <translation>La page de connexion s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page.</source>
        <translation>Votre navigateur affiche la page de connexion.</translation>
    </message>
    <message>
        <source>Code to type into the page: %1</source>
        <translation>Code à saisir dans la page : %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Paste it into a browser, on this computer or another.</source>
        <translation>L’adresse est dans le presse-papiers. Collez-la dans un navigateur, sur cet ordinateur ou un autre.</translation>
    </message>
    <message>
        <source>Sign in there, and allow the access. Twinspan goes on by itself when you are done there, and waits for a few minutes. Did no page open? Copy its address into a browser on this computer.</source>
        <translation>Connectez-vous-y et autorisez l’accès. Twinspan continue de lui-même quand vous y avez terminé, et attend quelques minutes. Aucune page ne s’est ouverte ? Copiez son adresse dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in there, type the code below, and allow the access. Twinspan goes on by itself when you are done there. Any browser will do, on this computer or another. The code is good for a few minutes.</source>
        <translation>Connectez-vous-y, saisissez le code ci-dessous et autorisez l’accès. Twinspan continue de lui-même quand vous y avez terminé. Tout navigateur convient, sur cet ordinateur ou un autre. Le code est valable quelques minutes.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
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
    <name>ChangesCard</name>
    <message>
        <source>How often it is asked</source>
        <translation>À quelle fréquence il est interrogé</translation>
    </message>
    <message>
        <source>It is as&amp;ked what changed:</source>
        <translation>Il est inte&amp;rrogé sur les changements :</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>How changes of “%1” are found</source>
        <translation>Comment les changements de « %1 » sont trouvés</translation>
    </message>
    <message>
        <source>as usual (every 15 seconds)</source>
        <comment>is asked</comment>
        <translation>comme d’habitude (toutes les 15 secondes)</translation>
    </message>
    <message>
        <source>every 5 seconds</source>
        <comment>is asked</comment>
        <translation>toutes les 5 secondes</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <comment>is asked</comment>
        <translation>toutes les 30 secondes</translation>
    </message>
    <message>
        <source>every minute</source>
        <comment>is asked</comment>
        <translation>toutes les minutes</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <comment>is asked</comment>
        <translation>toutes les 5 minutes</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <comment>is asked</comment>
        <translation>toutes les 15 minutes</translation>
    </message>
    <message>
        <source>every %1 seconds</source>
        <comment>is asked</comment>
        <translation>toutes les %1 secondes</translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation>En vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>After quiet hours it is asked less often.</source>
        <translation>Après des heures calmes, il est interrogé moins souvent.</translation>
    </message>
    <message>
        <source>A webhook makes it faster: “%1” may call this address when something changes there, and is then asked at once.</source>
        <translation>Un webhook accélère les choses : « %1 » peut appeler cette adresse quand quelque chose y change, et il est alors interrogé aussitôt.</translation>
    </message>
</context>
<context>
    <name>Chunks</name>
    <message>
        <source>The other side sent a piece of an attachment that is unusable.</source>
        <translation>L&apos;autre côté a envoyé un morceau de pièce jointe inutilisable.</translation>
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
        <source>Configuration:</source>
        <translation>Configuration :</translation>
    </message>
    <message>
        <source>Safety phrase:</source>
        <translation>Phrase de sécurité :</translation>
    </message>
    <message>
        <source>Their side:</source>
        <translation>Leur côté :</translation>
    </message>
    <message>
        <source>Your side:</source>
        <translation>Votre côté :</translation>
    </message>
</context>
<context>
    <name>ConnectionDeskTexts</name>
    <message>
        <source>%1 has no twin on this connection.</source>
        <translation>%1 n&apos;a pas de jumelle sur cette connexion.</translation>
    </message>
    <message>
        <source>The list of issues shows the pairs of each connection.</source>
        <translation>La liste des demandes montre les paires de chaque connexion.</translation>
    </message>
    <message>
        <source>“%1” waits for the other side to accept.</source>
        <translation>« %1 » attend que l&apos;autre côté accepte.</translation>
    </message>
    <message>
        <source>Revoke its invitation if it is not wanted any more.</source>
        <translation>Révoquez son invitation si vous n&apos;en voulez plus.</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
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
    <message>
        <source>Issues</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>“%1” has deactivated this connection on its side.</source>
        <translation>« %1 » a désactivé cette connexion de son côté.</translation>
    </message>
    <message>
        <source>Ask the people there to activate it.</source>
        <translation>Demandez à l&apos;autre côté de l&apos;activer.</translation>
    </message>
    <message>
        <source>Changes are kept here, and travel when it is active again.</source>
        <translation>Les changements sont gardés ici, et transmis dès que la connexion est de nouveau active.</translation>
    </message>
    <message>
        <source>“%1” has deleted this connection on its side.</source>
        <translation>« %1 » a supprimé cette connexion de son côté.</translation>
    </message>
    <message>
        <source>Delete it here, too, or connect again with a new invitation.</source>
        <translation>Supprimez-la ici aussi, ou refaites-la avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The issues stay as they are on both sides; nothing is kept in step any more.</source>
        <translation>Les demandes restent telles quelles des deux côtés ; plus rien n&apos;est synchronisé.</translation>
    </message>
    <message>
        <source>Too much of what was sent over this connection is still waiting to be written.</source>
        <translation>Trop de ce qui a été envoyé par cette connexion attend encore d’être écrit.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Cela continue tout seul.</translation>
    </message>
    <message>
        <source>Until it has become less, the rest is kept where it comes from.</source>
        <translation>D’ici là, le reste est conservé là d’où il vient.</translation>
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
        <translation>S&amp;upprimer</translation>
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
    <message>
        <source>The other side has deactivated it: changes are kept, and travel when it is activated there.</source>
        <translation>L&apos;autre côté l&apos;a désactivée : les changements sont gardés, et transmis dès qu&apos;elle y sera réactivée.</translation>
    </message>
    <message>
        <source>The other side has deleted it: nothing is kept in step any more, and it can be deleted here, too. The issues stay.</source>
        <translation>L&apos;autre côté l&apos;a supprimée : plus rien n&apos;est synchronisé, et elle peut être supprimée ici aussi. Les demandes restent.</translation>
    </message>
    <message>
        <source>The newest edit counts</source>
        <translation>La modification la plus récente compte</translation>
    </message>
    <message>
        <source>The edit of this side counts</source>
        <translation>La modification de ce côté compte</translation>
    </message>
    <message>
        <source>The edit of the other side counts</source>
        <translation>La modification de l&apos;autre côté compte</translation>
    </message>
    <message>
        <source>When &amp;both sides edit the same:</source>
        <translation>Quand les deux côtés &amp;modifient la même chose :</translation>
    </message>
    <message>
        <source>When both sides edit the same</source>
        <translation>Quand les deux côtés modifient la même chose</translation>
    </message>
    <message>
        <source>It holds for both sides, and the other one is told. The edit that does not count is kept in the history, and can be taken back there.</source>
        <translation>Cela vaut pour les deux côtés, et l&apos;autre en est informé. La modification qui ne compte pas est conservée dans l&apos;historique, et peut y être rétablie.</translation>
    </message>
    <message>
        <source>All %1 are listed under Problems.</source>
        <translation>Tous les %1 figurent sous « Problèmes ».</translation>
    </message>
    <message>
        <source>What to do is said under Problems.</source>
        <translation>Ce qu’il faut faire est indiqué sous « Problèmes ».</translation>
    </message>
    <message>
        <source>Safety phrase of the connection, the same on both sides: %1.</source>
        <translation>Phrase de sécurité de la connexion, la même des deux côtés : %1.</translation>
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
    <message>
        <source>Your keychain asks to be unlocked.</source>
        <translation>Votre trousseau demande à être déverrouillé.</translation>
    </message>
    <message>
        <source>Answer its dialog, which may be behind this window; Twinspan goes on by itself then.</source>
        <translation>Répondez à sa boîte de dialogue, peut-être cachée derrière cette fenêtre ; Twinspan reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>This copy &amp;lives on</source>
        <translation>Cette copie &amp;continue</translation>
    </message>
    <message>
        <source>Is every other copy of this data folder out of use for good?</source>
        <translation>Toutes les autres copies de ce dossier de données sont-elles définitivement hors d’usage ?</translation>
    </message>
    <message>
        <source>If another one went on as well, each change would be written twice. If you are not sure, close this window: nothing has been changed.</source>
        <translation>Si une autre continuait aussi, chaque modification serait écrite deux fois. En cas de doute, fermez cette fenêtre : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Yes, &amp;go on with this one</source>
        <translation>Oui, &amp;continuer avec celle-ci</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>the memory of this program</source>
        <translation>la mémoire de ce programme</translation>
    </message>
</context>
<context>
    <name>CredentialsTexts</name>
    <message>
        <source>The keychain did not let Twinspan in.</source>
        <translation>Le trousseau a refusé l&apos;accès à Twinspan.</translation>
    </message>
    <message>
        <source>Allow Twinspan in the dialog or in the settings of the keychain, and try again.</source>
        <translation>Autorisez Twinspan dans la boîte de dialogue du trousseau ou dans ses réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain reports: %1.</source>
        <translation>Le trousseau signale : %1.</translation>
    </message>
    <message>
        <source>Look into the password program of the desktop, and try again.</source>
        <translation>Vérifiez dans le gestionnaire de mots de passe du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>The passphrase file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier de phrase secrète %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Check its name, and that the account that runs Twinspan owns it.</source>
        <translation>Vérifiez son nom, et qu&apos;il appartient au compte sous lequel Twinspan tourne.</translation>
    </message>
    <message>
        <source>Other accounts may read or change the passphrase file %1.</source>
        <translation>D&apos;autres comptes peuvent lire ou modifier le fichier de phrase secrète %1.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600), and change the passphrase if somebody may have read it.</source>
        <translation>Retirez-leur ce droit (chmod 600), et changez la phrase secrète si quelqu&apos;un a pu la lire.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty.</source>
        <translation>Le fichier de phrase secrète %1 est vide.</translation>
    </message>
    <message>
        <source>Write the passphrase into it, as one line.</source>
        <translation>Écrivez-y la phrase secrète, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is too long for a passphrase.</source>
        <translation>Le fichier de phrase secrète %1 est trop long pour une phrase secrète.</translation>
    </message>
    <message>
        <source>Check its name; a passphrase has at most %1 bytes.</source>
        <translation>Vérifiez son nom ; une phrase secrète fait au plus %1 octets.</translation>
    </message>
    <message>
        <source>The sealed file %1 is damaged.</source>
        <translation>Le fichier scellé %1 est endommagé.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Without one, move it away and sign in to every tracker again; other nodes must be connected anew.</source>
        <translation>Restaurez-le depuis une sauvegarde. Si vous n&apos;en avez pas, mettez-le de côté et reconnectez-vous à chaque outil ; les connexions avec d&apos;autres nœuds seront à refaire.</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be written: %2.</source>
        <translation>Le fichier scellé %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this account may write there. What the file held before is still in it.</source>
        <translation>Vérifiez qu&apos;il reste de la place sur le disque et que ce compte peut y écrire. Ce que le fichier contenait auparavant y est toujours.</translation>
    </message>
    <message>
        <source>the sealed file %1</source>
        <translation>le fichier scellé %1</translation>
    </message>
    <message>
        <source>The sealed file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier scellé %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Check that the account that runs Twinspan owns it.</source>
        <translation>Vérifiez qu&apos;il appartient au compte sous lequel Twinspan tourne.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the sealed file %2.</source>
        <translation>La phrase secrète contenue dans %1 n&apos;ouvre pas le fichier scellé %2.</translation>
    </message>
    <message>
        <source>Put the passphrase with which the file was made into the passphrase file.</source>
        <translation>Mettez dans le fichier de phrase secrète celle avec laquelle le fichier scellé a été créé.</translation>
    </message>
    <message>
        <source>it would be too large</source>
        <translation>il serait trop grand</translation>
    </message>
    <message>
        <source>There is not enough memory to open the sealed file %1.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ouvrir le fichier scellé %1.</translation>
    </message>
    <message>
        <source>Give the node %1 MiB of memory more.</source>
        <translation>Donnez au nœud %1 Mio de mémoire en plus.</translation>
    </message>
    <message>
        <source>Sign-ins and the key of this node can&apos;t be read or kept.</source>
        <translation>Les identifiants et la clé de ce nœud ne peuvent être ni lus ni gardés.</translation>
    </message>
    <message>
        <source>The sign-in that is needed is not in %1.</source>
        <translation>Les identifiants nécessaires ne sont pas dans %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Ce bureau n&apos;a pas de trousseau.</translation>
    </message>
    <message>
        <source>Install one, such as GNOME Keyring, and sign in to the desktop again.</source>
        <translation>Installez-en un, par exemple GNOME Keyring, puis rouvrez la session du bureau.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Look for a dialog of the keychain that waits, or sign in to the desktop again.</source>
        <translation>Cherchez une boîte de dialogue du trousseau qui attend votre réponse, ou rouvrez la session du bureau.</translation>
    </message>
    <message>
        <source>No keychain can be reached: this program runs outside of a desktop session.</source>
        <translation>Aucun trousseau n&apos;est accessible : ce programme tourne hors d&apos;une session de bureau.</translation>
    </message>
    <message>
        <source>Start Twinspan from the desktop.</source>
        <translation>Lancez Twinspan depuis le bureau.</translation>
    </message>
    <message>
        <source>No keychain can be reached: the library libsecret is not installed.</source>
        <translation>Aucun trousseau n&apos;est accessible : la bibliothèque libsecret n&apos;est pas installée.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libsecret-1-0).</source>
        <translation>Installez-la (sous Debian et Ubuntu : apt install libsecret-1-0).</translation>
    </message>
    <message>
        <source>Sign in to the desktop with your password once, or make a default keyring in the desktop&apos;s password program.</source>
        <translation>Ouvrez une fois la session du bureau avec votre mot de passe, ou créez un trousseau par défaut dans le gestionnaire de mots de passe du bureau.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Or do without a keychain: put a passphrase into a file that only this account can read and name it with --passphrase-file or TWINSPAN_PASSPHRASE_FILE when Twinspan is started; secrets are then kept in a sealed file.</source>
        <translation>Ou passez-vous de trousseau : mettez une phrase secrète dans un fichier que seul ce compte peut lire et indiquez ce fichier au démarrage de Twinspan avec --passphrase-file ou TWINSPAN_PASSPHRASE_FILE ; les secrets sont alors gardés dans un fichier scellé.</translation>
    </message>
    <message>
        <source>The keychain is not set up yet: it has no keyring.</source>
        <translation>Le trousseau de ce bureau n&apos;a pas encore été créé.</translation>
    </message>
    <message>
        <source>Unlock it, for example in the desktop&apos;s password program, then try again.</source>
        <translation>Déverrouillez-le, par exemple dans le gestionnaire de mots de passe du bureau, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Choix possibles : %1.</translation>
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
    <name>DeviceSignInTexts</name>
    <message>
        <source>Nobody has typed the code at %1 in time.</source>
        <translation>Personne n’a saisi le code à temps chez %1.</translation>
    </message>
    <message>
        <source>Begin the sign-in again: it gives a new code.</source>
        <translation>Recommencez la connexion : elle donne un nouveau code.</translation>
    </message>
</context>
<context>
    <name>GitHub</name>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
</context>
<context>
    <name>GithubRightTexts</name>
    <message>
        <source>the token must have “Issues: Read and write”, and GitHub does not tell whether it has</source>
        <translation>le jeton doit avoir « Issues: Read and write », et GitHub ne dit pas s’il l’a</translation>
    </message>
    <message>
        <source>the scope “repo” of the token</source>
        <translation>la portée « repo » du jeton</translation>
    </message>
    <message>
        <source>the feature “Issues” in the repository&apos;s settings</source>
        <translation>la fonction « Issues » dans les réglages du dépôt</translation>
    </message>
    <message>
        <source>a repository that is not archived</source>
        <translation>un dépôt qui n’est pas archivé</translation>
    </message>
    <message>
        <source>the role “Triage” in the repository</source>
        <translation>le rôle « Triage » dans le dépôt</translation>
    </message>
</context>
<context>
    <name>GithubTexts</name>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d&apos;accès personnel</translation>
    </message>
    <message>
        <source>Twinspan works in GitHub with the rights of the token that you give. Issues and comments that it makes are in the name of the token&apos;s account.</source>
        <translation>Twinspan travaille dans GitHub avec les droits du jeton que vous donnez. Les demandes et les commentaires qu&apos;il crée sont au nom du compte de ce jeton.</translation>
    </message>
    <message>
        <source>This is not a personal access token of GitHub.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;accès personnel de GitHub.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made: it begins with github_pat_ or ghp_.</source>
        <translation>Copiez le jeton depuis la page qui l&apos;affiche après sa création : il commence par github_pat_ ou ghp_.</translation>
    </message>
    <message>
        <source>The address of this GitHub is missing.</source>
        <translation>L&apos;adresse de ce GitHub manque.</translation>
    </message>
    <message>
        <source>Give its address, for example https://github.com.</source>
        <translation>Donnez son adresse, par exemple https://github.com.</translation>
    </message>
    <message>
        <source>GitHub did not keep the summary as it was sent.</source>
        <translation>GitHub n&apos;a pas gardé le titre tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>GitHub did not keep the description as it was sent.</source>
        <translation>GitHub n&apos;a pas gardé la description telle qu&apos;elle a été envoyée.</translation>
    </message>
    <message>
        <source>GitHub did not take the type of the issue; it is a “%1”. The account needs the right to write to the repository for that.</source>
        <translation>GitHub n&apos;a pas repris le type de la demande ; elle est de type « %1 ». Pour cela, le compte doit avoir le droit d&apos;écrire dans le dépôt.</translation>
    </message>
    <message>
        <source>GitHub does not accept the token: it is wrong, expired or revoked.</source>
        <translation>GitHub refuse le jeton : il est faux, expiré ou révoqué.</translation>
    </message>
    <message>
        <source>Make a new token in GitHub under Settings, Developer settings, Personal access tokens, and sign in with it.</source>
        <translation>Créez un nouveau jeton dans GitHub sous « Settings », « Developer settings », « Personal access tokens », et connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>Open the token in GitHub under Settings, Developer settings, and authorise it for the organisation (“Configure SSO”).</source>
        <translation>Ouvrez le jeton dans GitHub sous « Settings », « Developer settings », et autorisez-le pour l&apos;organisation (« Configure SSO »).</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation at %1.</source>
        <translation>Autorisez le jeton pour l&apos;organisation à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>The organisation wants its single sign-on, for which the token is not authorised.</source>
        <translation>L&apos;organisation exige son authentification unique (SSO), pour laquelle le jeton n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <source>The token does not have the right for this in GitHub.</source>
        <translation>Le jeton n&apos;en a pas le droit dans GitHub.</translation>
    </message>
    <message>
        <source>Edit the token in GitHub: a fine-grained token needs “Issues: Read and write” for this repository, a classic one the scope “repo”.</source>
        <translation>Modifiez le jeton dans GitHub : un jeton « fine-grained » a besoin de « Issues: Read and write » pour ce dépôt, un jeton « classic » du scope « repo ».</translation>
    </message>
    <message>
        <source>The repository is archived in GitHub: nothing in it can be changed.</source>
        <translation>Le dépôt est archivé dans GitHub : rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>An administrator of the repository can unarchive it in its settings.</source>
        <translation>Un administrateur du dépôt peut le désarchiver dans ses réglages (« Settings »).</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository of GitHub.</source>
        <translation>Les demandes (« Issues ») sont désactivées dans ce dépôt de GitHub.</translation>
    </message>
    <message>
        <source>An administrator of the repository can switch them on in its settings, under Features.</source>
        <translation>Un administrateur du dépôt peut les activer dans ses réglages (« Settings »), sous « Features ».</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes. It says: “%1”.</source>
        <translation>Le texte est plus long que ce que GitHub accepte. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written, without saying why.</source>
        <translation>GitHub a refusé ce qui devait être écrit, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>GitHub refused what was to be written. It says: “%1”.</source>
        <translation>GitHub a refusé ce qui devait être écrit. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Check the settings of the repository in GitHub, then try again.</source>
        <translation>Vérifiez la configuration du dépôt dans GitHub, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of GitHub.</source>
        <translation>La réponse de cette adresse ne vient pas de l&apos;API de GitHub.</translation>
    </message>
    <message>
        <source>Something in front of GitHub may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Quelque chose répond peut-être à la place de GitHub, comme une page de connexion ou un proxy placé devant lui : laissez-y passer l&apos;API.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer lacks what its API promises.</source>
        <translation>La réponse de GitHub ne contient pas tout ce que son API promet.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Réessayez plus tard ; un proxy sur le chemin en est peut-être la cause.</translation>
    </message>
    <message>
        <source>GitHub has no issue %1, or does not show it to this account.</source>
        <translation>GitHub n&apos;a pas de demande %1, ou ne la montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Name the issue with its repository, for example owner/name#3. If it exists, the token needs the right to read issues of that repository. A pull request is no issue.</source>
        <translation>Indiquez la demande avec son dépôt, par exemple propriétaire/nom#3. Si elle existe, le jeton doit avoir le droit de lire les demandes de ce dépôt. Une « pull request » n&apos;est pas une demande.</translation>
    </message>
    <message>
        <source>GitHub has no repository %1, or does not show it to this account.</source>
        <translation>GitHub n&apos;a pas de dépôt %1, ou ne le montre pas à ce compte.</translation>
    </message>
    <message>
        <source>If it exists, the token needs the right to read issues of that repository.</source>
        <translation>S&apos;il existe, le jeton doit avoir le droit de lire les demandes de ce dépôt.</translation>
    </message>
    <message>
        <source>The comment is no longer in GitHub.</source>
        <translation>Le commentaire n&apos;est plus dans GitHub.</translation>
    </message>
    <message>
        <source>The comment is empty, and GitHub takes no empty comments.</source>
        <translation>Le commentaire est vide, et GitHub n&apos;accepte pas les commentaires vides.</translation>
    </message>
    <message>
        <source>GitHub has no issue type “%1” in this repository.</source>
        <translation>GitHub n&apos;a pas de type de demande « %1 » dans ce dépôt.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Choisissez un autre type.</translation>
    </message>
    <message>
        <source>The text is longer than GitHub takes (%1 characters).</source>
        <translation>Le texte est plus long que ce que GitHub accepte (%1 caractères).</translation>
    </message>
    <message>
        <source>GitHub&apos;s API takes no files.</source>
        <translation>L&apos;API de GitHub n&apos;accepte pas de fichiers.</translation>
    </message>
    <message>
        <source>Drop the file into a comment on the page of the issue.</source>
        <translation>Déposez le fichier dans un commentaire sur la page de la demande.</translation>
    </message>
    <message>
        <source>Make one on its page in GitHub: select the repositories, and the permission “Issues: Read and write”. A classic token with the scope “repo” will do, too. An organisation may have to approve the token.</source>
        <translation>Créez-en un sur sa page dans GitHub : choisissez les dépôts et l’autorisation « Issues: Read and write ». Un jeton classique avec la portée « repo » convient aussi. Une organisation doit parfois approuver le jeton.</translation>
    </message>
    <message>
        <source>You type a code into a page of GitHub and allow the access there. It needs an app that your organisation has registered with GitHub, once.</source>
        <translation>Vous saisissez un code sur une page de GitHub et y autorisez l’accès. Il faut pour cela une application que votre organisation a enregistrée une fois auprès de GitHub.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Of the OAuth app or GitHub App, with “Device Flow” enabled. Whoever has none signs in with a token.</source>
        <translation>De l’application OAuth ou de la GitHub App, avec « Device Flow » activé. Qui n’en a pas se connecte avec un jeton.</translation>
    </message>
    <message>
        <source>This is not a client id of GitHub.</source>
        <translation>Ce n’est pas un identifiant client de GitHub.</translation>
    </message>
    <message>
        <source>Copy it from the page of the app in GitHub: it begins with “Ov” or “Iv”.</source>
        <translation>Copiez-le depuis la page de l’application dans GitHub : il commence par « Ov » ou « Iv ».</translation>
    </message>
    <message>
        <source>GitHub lets no program attach files: a comment names each file of the other side, with a link to its issue.</source>
        <translation>GitHub ne laisse aucun programme joindre des fichiers : un commentaire nomme chaque fichier de l&apos;autre côté, avec un lien vers sa demande.</translation>
    </message>
    <message>
        <source>The comments of the issue in GitHub change faster than they can be read.</source>
        <translation>Les commentaires de la demande dans GitHub changent plus vite qu&apos;ils ne peuvent être lus.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in GitHub.</source>
        <translation>S&apos;il a été supprimé par erreur, écrivez-le à nouveau dans GitHub.</translation>
    </message>
    <message>
        <source>Write something into the comment on the other side.</source>
        <translation>Écrivez quelque chose dans le commentaire de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>In GitHub, open the repository, then Settings, Webhooks, Add webhook. Payload URL: this address. Leave the secret empty. Choose the events Issues and Issue comments.</source>
        <translation>Dans GitHub, ouvrez le dépôt, puis Settings, Webhooks, Add webhook. Payload URL : cette adresse. Laissez le secret vide. Choisissez les événements Issues et Issue comments.</translation>
    </message>
</context>
<context>
    <name>HandshakeTexts</name>
    <message>
        <source>The connection is not made yet.</source>
        <translation>La connexion n&apos;est pas encore établie.</translation>
    </message>
    <message>
        <source>The node of %1 can&apos;t be called: its invitation has no address.</source>
        <translation>Le nœud de %1 ne peut pas être appelé : son invitation ne contient pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node can&apos;t be reached at %1. %2</source>
        <translation>Le nœud qui vous invite est injoignable à l&apos;adresse %1. %2</translation>
    </message>
    <message>
        <source>See that this computer can reach that address, and ask the people who invited you whether their node runs. Then accept again: the invitation stays good.</source>
        <translation>Assurez-vous que cet ordinateur peut joindre cette adresse, et demandez aux personnes qui vous ont invité si leur nœud tourne. Puis acceptez de nouveau : l&apos;invitation reste valable.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Il n&apos;y a pas de nœud Twinspan à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>Ask the people who invited you for a new invitation: the public address of their node is set wrongly.</source>
        <translation>Demandez une nouvelle invitation aux personnes qui vous ont invité : l&apos;adresse publique de leur nœud est mal réglée.</translation>
    </message>
    <message>
        <source>The inviter&apos;s node at %1 can&apos;t answer now.</source>
        <translation>Le nœud qui vous invite, à l&apos;adresse %1, ne peut pas répondre pour le moment.</translation>
    </message>
    <message>
        <source>Accept again in a minute: the invitation stays good.</source>
        <translation>Acceptez de nouveau dans une minute : l&apos;invitation reste valable.</translation>
    </message>
    <message>
        <source>Somebody other than the inviter answers at %1.</source>
        <translation>Ce n&apos;est pas le nœud qui vous invite qui répond à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>Ask the people who invited you whether their node moved or was set up anew; then they have to send a new invitation.</source>
        <translation>Demandez aux personnes qui vous ont invité si leur nœud a changé d&apos;adresse ou a été réinstallé ; dans ce cas, elles doivent envoyer une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The invitation expired on %1, and nobody has accepted it.</source>
        <translation>L&apos;invitation a expiré le %1 sans que personne ne l&apos;ait acceptée.</translation>
    </message>
    <message>
        <source>Make a new invitation.</source>
        <translation>Créez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The other side does not know the secret of this invitation, or somebody between the two nodes changed what they said to each other. No connection was made.</source>
        <translation>L&apos;autre côté ne connaît pas le secret de cette invitation, ou quelqu&apos;un placé entre les deux nœuds a modifié leurs échanges. Aucune connexion n&apos;a été établie.</translation>
    </message>
    <message>
        <source>Check that both sides use the same, whole invitation code, or make a new invitation.</source>
        <translation>Vérifiez que les deux côtés utilisent le même code d&apos;invitation, en entier, ou créez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The other side could not prove its identity key. No connection was made.</source>
        <translation>L&apos;autre côté n&apos;a pas pu prouver sa clé d&apos;identité. Aucune connexion n&apos;a été établie.</translation>
    </message>
    <message>
        <source>Make a new invitation and send it in a way that only the other administrator can read.</source>
        <translation>Créez une nouvelle invitation et envoyez-la par un moyen que seul l&apos;autre administrateur peut lire.</translation>
    </message>
    <message>
        <source>The two nodes have no version of the protocol in common (%1 runs Twinspan %2).</source>
        <translation>Les deux nœuds n&apos;ont aucune version du protocole en commun (%1 utilise Twinspan %2).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Demandez à l&apos;autre côté de mettre son Twinspan à jour.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Mettez Twinspan à jour sur ce nœud.</translation>
    </message>
    <message>
        <source>The other side answers another invitation than this one. No connection was made.</source>
        <translation>L&apos;autre côté répond à une autre invitation que celle-ci. Aucune connexion n&apos;a été établie.</translation>
    </message>
    <message>
        <source>Make your own node reachable (Settings, Reachability), and give its address to the people who invited you.</source>
        <translation>Rendez votre propre nœud joignable (Réglages, Joignabilité), et donnez son adresse aux personnes qui vous ont invité.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>When: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Edited by: %1</source>
        <translation>Modifié par : %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête : %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Text that was &amp;replaced</source>
        <translation>Texte re&amp;mplacé</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>Text that was &amp;not taken</source>
        <translation>Texte &amp;non retenu</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>&amp;Use this text instead</source>
        <translation>&amp;Utiliser plutôt ce texte</translation>
    </message>
    <message>
        <source>Text that &amp;counts</source>
        <translation>Texte re&amp;tenu</translation>
    </message>
</context>
<context>
    <name>HistoryExportTexts</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file&apos;s name tells no format: it must end with .csv or .json.</source>
        <translation>Le nom du fichier n&apos;indique aucun format : il doit finir par .csv ou .json.</translation>
    </message>
    <message>
        <source>Export again, and choose another name.</source>
        <translation>Exportez de nouveau, et choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Deleted connection</source>
        <translation>Connexion supprimée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
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
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
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
        <translation>CSV, pour les tableurs (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>History of issues</source>
        <translation>Historique des demandes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Find by key</source>
        <translation>&amp;Chercher par clé</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>&amp;Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>What is done to issues is listed here, with what stood there before. First connect two trackers.</source>
        <translation>Ce qui est fait sur les demandes figure ici, avec ce qui s&apos;y trouvait avant. Connectez d&apos;abord deux outils.</translation>
    </message>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>&amp;Lancer une connexion</translation>
    </message>
    <message>
        <source>Nothing was done to any issue yet. When an issue is synced, all that is done to it is listed here, with what stood there before.</source>
        <translation>Rien n&apos;a encore été fait sur aucune demande. Quand une demande est synchronisée, tout ce qui est fait sur elle figure ici, avec ce qui s&apos;y trouvait avant.</translation>
    </message>
    <message>
        <source>Sync an &amp;issue</source>
        <translation>&amp;Synchroniser une demande</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>The history is being saved as %1 …</source>
        <translation>Enregistrement de l&apos;historique sous %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were saved as %1.</source>
        <translation>
            <numerusform>%n entrée a été enregistrée sous %1.</numerusform>
            <numerusform>%n entrées ont été enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this text into %1 again?</source>
        <translation>Remettre ce texte dans %1 ?</translation>
    </message>
    <message>
        <source>It takes the place of what stands there, and goes to %1 like every edit. What stands there now is kept here, in the history.</source>
        <translation>Il remplace ce qui s&apos;y trouve, et est envoyé à %1 comme toute modification. Ce qui s&apos;y trouve maintenant est conservé ici, dans l&apos;historique.</translation>
    </message>
    <message>
        <source>&amp;Yes, use it</source>
        <translation>Ou&amp;i, l&apos;utiliser</translation>
    </message>
    <message>
        <source>The text is being written into %1 …</source>
        <translation>Écriture du texte dans %1…</translation>
    </message>
    <message>
        <source>%1 has this text again. It goes to %2 now.</source>
        <translation>%1 a de nouveau ce texte. Il est maintenant envoyé à %2.</translation>
    </message>
    <message>
        <source>It takes the place of what stands in the copied comment; the original stays as it is. What stands there now is kept here, in the history.</source>
        <translation>Il prend la place du texte du commentaire copié ; l’original reste tel quel. Le texte actuel est conservé ici, dans l’historique.</translation>
    </message>
    <message>
        <source>The copied comment of %1 has this text again.</source>
        <translation>Le commentaire copié de %1 a de nouveau ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here for this key and connection. Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Rien n&apos;est connu ici pour cette clé et cette connexion. Les entrées sont gardées %n jour.</numerusform>
            <numerusform>Rien n&apos;est connu ici pour cette clé et cette connexion. Les entrées sont gardées %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Issue</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>dissociation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of an issue, and what was done to it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the issue here</source>
        <translation>la demande ici</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>sa jumelle</translation>
    </message>
    <message>
        <source>%1 was created here as the twin of %2.</source>
        <translation>Ici, %1 a été créée comme jumelle de %2.</translation>
    </message>
    <message>
        <source>An edit of %2 was written into %1.</source>
        <translation>Une modification de %2 a été reprise dans %1.</translation>
    </message>
    <message>
        <source>It was copied from %2 to %1.</source>
        <translation>Cela a été copié de %2 vers %1.</translation>
    </message>
    <message>
        <source>An edit of %1 went to %2.</source>
        <translation>Une modification de %1 a été envoyée à %2.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %1 counts; that of %2 was not taken, and its text is kept here.</source>
        <translation>Conflit : une modification avait été faite de chaque côté. Celle de %1 compte ; celle de %2 n&apos;a pas été retenue, et son texte est conservé ici.</translation>
    </message>
    <message>
        <source>Conflict: both sides had edited it. The edit of %2 counts; that of %1 was replaced, and its text is kept here.</source>
        <translation>Conflit : une modification avait été faite de chaque côté. Celle de %2 compte ; celle de %1 a été remplacée, et son texte est conservé ici.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 was ended: the two are not kept in step any more.</source>
        <translation>Le lien de %1 avec %2 a été rompu : les deux ne sont plus synchronisées.</translation>
    </message>
    <message>
        <source>This side</source>
        <translation>Ce côté</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>%1 (this side)</source>
        <comment>a person</comment>
        <translation>%1 (ce côté)</translation>
    </message>
    <message>
        <source>%1 (other side)</source>
        <comment>a person</comment>
        <translation>%1 (autre côté)</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into %1 again, by hand. It goes to %2 like every edit.</source>
        <translation>Un texte qui n&apos;avait pas été retenu lors d&apos;un conflit a été remis dans %1, à la main. Il est envoyé à %2 comme toute modification.</translation>
    </message>
    <message>
        <source>A text that had not counted in a conflict was put into the copied comment of %1 again, by hand. The original stays as it is.</source>
        <translation>Un texte qui n’avait pas compté lors d’un conflit a été remis à la main dans le commentaire copié de %1. L’original reste tel quel.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The address is not one of the web.</source>
        <translation>L&apos;adresse n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host.</source>
        <translation>Elle doit commencer par https:// ou http:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>%1 asked for a pause that is not over.</source>
        <translation>%1 a demandé une pause qui n&apos;est pas encore finie.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>Il n&apos;y a rien à faire : le travail reprend tout seul.</translation>
    </message>
</context>
<context>
    <name>HttpEndpointTexts</name>
    <message>
        <source>Give a certificate and its private key as PEM files, the key without a passphrase.</source>
        <translation>Donnez un certificat et sa clé privée sous forme de fichiers PEM, la clé sans phrase secrète.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>There is no certificate in the certificate file.</source>
        <translation>Il n&apos;y a pas de certificat dans le fichier de certificat.</translation>
    </message>
    <message>
        <source>The private key of the certificate can&apos;t be read.</source>
        <translation>La clé privée du certificat ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Another program on this computer uses %1 already.</source>
        <translation>Un autre programme de cet ordinateur utilise déjà %1.</translation>
    </message>
    <message>
        <source>End that program, or let this node listen on another port.</source>
        <translation>Arrêtez ce programme, ou faites écouter ce nœud sur un autre port.</translation>
    </message>
    <message>
        <source>This user may not listen on %1.</source>
        <translation>Cet utilisateur n&apos;a pas le droit d&apos;écouter sur %1.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or put a web server in front of this node.</source>
        <translation>Choisissez un port supérieur à 1023, ou placez un serveur web devant ce nœud.</translation>
    </message>
    <message>
        <source>This node can&apos;t listen on %1: %2.</source>
        <translation>Ce nœud ne peut pas écouter sur %1 : %2.</translation>
    </message>
    <message>
        <source>Choose an address of this computer and a free port.</source>
        <translation>Choisissez une adresse de cet ordinateur et un port libre.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>%1 answers that the address leads elsewhere, but not where.</source>
        <translation>%1 répond que l&apos;adresse mène ailleurs, sans dire où.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 answers that the address has moved to %2.</source>
        <translation>%1 répond que l&apos;adresse est maintenant %2.</translation>
    </message>
    <message>
        <source>Use the new address, if you trust it.</source>
        <translation>Utilisez la nouvelle adresse, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 refuse les identifiants.</translation>
    </message>
    <message>
        <source>Sign in again: the key or the password may be wrong, expired or revoked.</source>
        <translation>Reconnectez-vous : la clé ou le mot de passe est peut-être faux, expiré ou révoqué.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the account that is signed in.</source>
        <translation>%1 ne permet pas cela au compte connecté.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the permission, or sign in with another account.</source>
        <translation>Demandez l&apos;autorisation à un administrateur de %1, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 n&apos;a plus ce qui était demandé.</translation>
    </message>
    <message>
        <source>Check whether it was deleted, or whether Twinspan needs an update.</source>
        <translation>Vérifiez si cela a été supprimé, ou si Twinspan doit être mis à jour.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for, or does not show it to this account.</source>
        <translation>%1 n&apos;a pas ce qui était demandé, ou ne le montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Check that it exists and that the account may see it.</source>
        <translation>Vérifiez que cela existe et que le compte a le droit de le voir.</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>Regardez l&apos;état actuel, puis réessayez.</translation>
    </message>
    <message>
        <source>The content is larger than %1 accepts.</source>
        <translation>Le contenu dépasse la taille que %1 accepte.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask an administrator of %1 to raise the limit.</source>
        <translation>Réduisez-le, ou demandez à un administrateur de %1 de relever la limite.</translation>
    </message>
    <message>
        <source>%1 refused the request (HTTP status %2).</source>
        <translation>%1 a refusé la requête (code HTTP %2).</translation>
    </message>
    <message>
        <source>Check what was to be written; the same content will be refused again.</source>
        <translation>Vérifiez ce qui devait être écrit ; le même contenu sera refusé à nouveau.</translation>
    </message>
    <message>
        <source>%1 did not get the whole request in time.</source>
        <translation>%1 n&apos;a pas reçu toute la requête à temps.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the work goes on by itself.</source>
        <translation>Il n&apos;y a rien à faire : le travail reprend tout seul.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment (HTTP status 503).</source>
        <translation>%1 n&apos;est pas disponible pour le moment (code HTTP 503).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1.</source>
        <translation>Twinspan réessaiera. Si cela dure, adressez-vous à un administrateur de %1.</translation>
    </message>
    <message>
        <source>%1 failed with an error of its own (HTTP status %2).</source>
        <translation>%1 a échoué à cause d&apos;une erreur interne (code HTTP %2).</translation>
    </message>
    <message>
        <source>It will be tried again. If it lasts, ask an administrator of %1 to look at its log.</source>
        <translation>Twinspan réessaiera. Si cela dure, demandez à un administrateur de %1 de regarder dans son journal.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP status %2).</source>
        <translation>%1 a donné une réponse inattendue (code HTTP %2).</translation>
    </message>
    <message>
        <source>Check that the address belongs to %1.</source>
        <translation>Vérifiez que l&apos;adresse est bien celle de %1.</translation>
    </message>
    <message>
        <source>%1 refused the change because something else changed the same thing meanwhile.</source>
        <translation>%1 a refusé la modification, car la même chose a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>%1 asks Twinspan to send fewer requests.</source>
        <translation>%1 demande à Twinspan d&apos;envoyer moins de requêtes.</translation>
    </message>
</context>
<context>
    <name>IncomingRulesTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue was made as “%2”.</source>
        <translation>Le type « %1 » n&apos;existe pas là-bas : la demande a été créée avec le type « %2 ».</translation>
    </message>
    <message>
        <source>The summary is longer than the %1 characters that are possible there: it was shortened, and stands in full at the top of the description.</source>
        <translation>Le titre dépasse les %1 caractères possibles là-bas : il a été raccourci et figure en entier en haut de la description.</translation>
    </message>
    <message>
        <source>The type “%1” does not exist there: the issue was made without a type.</source>
        <translation>Le type « %1 » n&apos;existe pas là-bas : la demande a été créée sans type.</translation>
    </message>
</context>
<context>
    <name>InitiateFlowTexts</name>
    <message>
        <source>An earlier step is not done yet.</source>
        <translation>Une étape précédente n&apos;est pas encore terminée.</translation>
    </message>
    <message>
        <source>Visual and Script mode are not available yet.</source>
        <translation>Les modes Visual et Script ne sont pas encore disponibles.</translation>
    </message>
    <message>
        <source>Choose Basic; it can be upgraded later.</source>
        <translation>Choisissez Basic ; la connexion pourra évoluer plus tard.</translation>
    </message>
    <message>
        <source>“%1” is no administrator of %2. Invite its administrator instead?</source>
        <translation>« %1 » n&apos;est pas administrateur de %2. Inviter plutôt son administrateur ?</translation>
    </message>
    <message>
        <source>Both sides would be the project %1 of the same instance.</source>
        <translation>Les deux côtés seraient le projet %1 du même outil.</translation>
    </message>
    <message>
        <source>Choose another project for one of the sides.</source>
        <translation>Choisissez un autre projet pour l&apos;un des côtés.</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <comment>a tracker</comment>
        <translation>Changements de %1</translation>
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
    <name>InstancePoolTexts</name>
    <message>
        <source>This node has no instance “%1”.</source>
        <translation>Ce nœud n&apos;a pas d&apos;outil « %1 ».</translation>
    </message>
    <message>
        <source>See the list of instances for their ids.</source>
        <translation>Consultez la liste des outils pour connaître leurs id.</translation>
    </message>
    <message>
        <source>“%1” is a tracker (%2) that this version of Twinspan does not know.</source>
        <translation>« %1 » est un outil (%2) que cette version de Twinspan ne connaît pas.</translation>
    </message>
    <message>
        <source>Update Twinspan.</source>
        <translation>Mettez Twinspan à jour.</translation>
    </message>
    <message>
        <source>There is no sign-in for “%2” in %1.</source>
        <translation>Il n&apos;y a pas d&apos;identifiants pour « %2 » dans %1.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Reconnectez-vous-y.</translation>
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
    <name>InvitationDeskTexts</name>
    <message>
        <source>An invitation is valid for at least a minute and at most 90 days.</source>
        <translation>Une invitation est valable au moins une minute et au plus 90 jours.</translation>
    </message>
    <message>
        <source>Choose a time in between; 7 days is usual.</source>
        <translation>Choisissez une durée entre les deux ; d&apos;habitude, c&apos;est 7 jours.</translation>
    </message>
    <message>
        <source>This invitation was accepted already: there is nothing to revoke.</source>
        <translation>Cette invitation a déjà été acceptée : il n&apos;y a rien à révoquer.</translation>
    </message>
    <message>
        <source>Delete or deactivate its connection instead.</source>
        <translation>Supprimez ou désactivez plutôt sa connexion.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>pas encore acceptée</translation>
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
        <translation>Bonjour,

Je voudrais relier mon outil de suivi (%1) au vôtre, pour que les demandes choisies restent synchronisées.
Ouvrez Twinspan, choisissez « Accepter une invitation » et collez ce code :

%2

Il ne sert qu&apos;une fois, jusqu&apos;au %3. Avant de confirmer, comparez ces mots avec moi par téléphone :
%4
</translation>
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
    <name>InvitationTexts</name>
    <message>
        <source>the other side</source>
        <translation>l&apos;autre côté</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate. Who sent it can&apos;t be read any more.</source>
        <translation>C&apos;est une invitation d&apos;un autre produit, Exalate. Son expéditeur n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1” (%2).</source>
        <translation>C&apos;est une invitation d&apos;un autre produit, Exalate, envoyée par « %1 » (%2).</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent by “%1”.</source>
        <translation>C&apos;est une invitation d&apos;un autre produit, Exalate, envoyée par « %1 ».</translation>
    </message>
    <message>
        <source>This is an invitation of another product, Exalate, sent from %1.</source>
        <translation>C&apos;est une invitation d&apos;un autre produit, Exalate, envoyée depuis %1.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account in their tracker, start a connection yourself with its address.</source>
        <translation>Demandez une invitation Twinspan à l&apos;expéditeur ou, si vous avez un compte dans son outil, lancez vous-même une connexion avec l&apos;adresse de cet outil.</translation>
    </message>
    <message>
        <source>Ask the sender for a Twinspan invitation, or, if you have an account there, start a connection yourself with the address %1.</source>
        <translation>Demandez une invitation Twinspan à l&apos;expéditeur ou, si vous avez un compte là-bas, lancez vous-même une connexion avec l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t accept it.</source>
        <translation>Twinspan ne peut pas l&apos;accepter.</translation>
    </message>
    <message>
        <source>No invitation code was given.</source>
        <translation>Aucun code d&apos;invitation n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Paste the code that the other side sent you.</source>
        <translation>Collez le code que l&apos;autre côté vous a envoyé.</translation>
    </message>
    <message>
        <source>The invitation code is not complete: its end is missing.</source>
        <translation>Le code d&apos;invitation n&apos;est pas complet : il en manque la fin.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last letter, or ask the sender to send it as a file.</source>
        <translation>Copiez-le de nouveau, du premier au dernier caractère, ou demandez à l&apos;expéditeur de l&apos;envoyer dans un fichier.</translation>
    </message>
    <message>
        <source>The invitation code was changed on its way: it does not match its signature.</source>
        <translation>Le code d&apos;invitation a été modifié en route : il ne correspond pas à sa signature.</translation>
    </message>
    <message>
        <source>Copy it again from the original message, or ask the sender to send it again.</source>
        <translation>Copiez-le de nouveau depuis le message d&apos;origine, ou demandez à l&apos;expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>The invitation comes from an outdated Twinspan (%1) that this one can&apos;t talk to.</source>
        <translation>L&apos;invitation vient d&apos;un Twinspan trop ancien (%1), avec lequel celui-ci ne peut pas communiquer.</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <source>Ask %1 to update Twinspan and to send a new invitation.</source>
        <translation>Demandez à %1 de mettre Twinspan à jour et d&apos;envoyer une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The invitation of %1 comes from a newer Twinspan (%2) that this one can&apos;t talk to.</source>
        <translation>L&apos;invitation de %1 vient d&apos;un Twinspan plus récent (%2), avec lequel celui-ci ne peut pas communiquer.</translation>
    </message>
    <message>
        <source>Update Twinspan on this node, then use the same code again.</source>
        <translation>Mettez Twinspan à jour sur ce nœud, puis réutilisez le même code.</translation>
    </message>
    <message>
        <source>This invitation was made by this very node.</source>
        <translation>Cette invitation a été créée par ce nœud lui-même.</translation>
    </message>
    <message>
        <source>Send it to the other side. To connect two instances that this node holds, connect them directly; that needs no invitation.</source>
        <translation>Envoyez-la à l&apos;autre côté. Pour relier deux outils de ce nœud, reliez-les directement ; il ne faut pas d&apos;invitation pour cela.</translation>
    </message>
    <message>
        <source>The invitation expired on %1.</source>
        <translation>L&apos;invitation a expiré le %1.</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>Demandez-en une nouvelle à %1.</translation>
    </message>
    <message>
        <source>The invitation says that it was made on %1, which is still to come by the clock of this computer.</source>
        <translation>L&apos;invitation indique qu&apos;elle a été créée le %1, une date encore à venir d&apos;après l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set the clocks of both computers right, then try again.</source>
        <translation>Mettez les horloges des deux ordinateurs à l&apos;heure, puis réessayez.</translation>
    </message>
    <message>
        <source>The invitation is for another instance than the one that you chose.</source>
        <translation>L&apos;invitation est destinée à un autre outil que celui que vous avez choisi.</translation>
    </message>
    <message>
        <source>The invitation is for %1, not for the instance that you chose.</source>
        <translation>L&apos;invitation est destinée à %1, et non à l&apos;outil que vous avez choisi.</translation>
    </message>
    <message>
        <source>Choose that instance, or ask the sender for an invitation for yours.</source>
        <translation>Choisissez cet outil, ou demandez à l&apos;expéditeur une invitation pour le vôtre.</translation>
    </message>
    <message>
        <source>This is not an invitation code.</source>
        <translation>Ce n&apos;est pas un code d&apos;invitation.</translation>
    </message>
    <message>
        <source>A code is one long word of letters and digits that starts with “eyJ”. Paste the message that the other side sent you, as it is.</source>
        <translation>Un code est un seul long mot fait de lettres et de chiffres, qui commence par « eyJ ». Collez tel quel le message que l&apos;autre côté vous a envoyé.</translation>
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
    <message>
        <source>Not linked</source>
        <translation>Non liée</translation>
    </message>
    <message>
        <source>In step but for a part</source>
        <translation>Synchronisée, sauf une partie</translation>
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
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>End the link of %1 with %2?</source>
        <translation>Rompre le lien de %1 avec %2 ?</translation>
    </message>
    <message>
        <source>Both issues stay as they are, and the other side is told. Changes don&apos;t travel any more, until the issue is synced by hand again.</source>
        <translation>Les deux demandes restent telles quelles, et l&apos;autre côté en est informé. Les changements ne sont plus transmis, jusqu&apos;à ce que la demande soit de nouveau synchronisée à la main.</translation>
    </message>
    <message>
        <source>Yes, &amp;end the link</source>
        <translation>Oui, &amp;rompre le lien</translation>
    </message>
</context>
<context>
    <name>Jira</name>
    <message>
        <source>the permission “%1”</source>
        <translation>la permission « %1 »</translation>
    </message>
</context>
<context>
    <name>JiraTexts</name>
    <message>
        <source>It will be fetched again.</source>
        <translation>Il sera récupéré de nouveau.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The address with which the account signs in to Atlassian.</source>
        <translation>L&apos;adresse avec laquelle le compte se connecte à Atlassian.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give the address with which the account signs in to Atlassian.</source>
        <translation>Indiquez l&apos;adresse avec laquelle le compte se connecte à Atlassian.</translation>
    </message>
    <message>
        <source>This is not an API token of Atlassian.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;API d&apos;Atlassian.</translation>
    </message>
    <message>
        <source>Copy the token from the page that shows it after it was made.</source>
        <translation>Copiez le jeton depuis la page qui l&apos;affiche après sa création.</translation>
    </message>
    <message>
        <source>The address of this Jira is missing.</source>
        <translation>L&apos;adresse de ce Jira manque.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.atlassian.net.</source>
        <translation>Indiquez son adresse, par exemple https://acme.atlassian.net.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d&apos;accès personnel</translation>
    </message>
    <message>
        <source>This is not a personal access token of Jira.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;accès personnel de Jira.</translation>
    </message>
    <message>
        <source>Give its address, for example https://jira.example.com.</source>
        <translation>Indiquez son adresse, par exemple https://jira.example.com.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than Jira accepts.</source>
        <translation>Le fichier « %1 » est plus grand que ce que Jira accepte.</translation>
    </message>
    <message>
        <source>An administrator of Jira can raise the limit.</source>
        <translation>Un administrateur de Jira peut relever la limite.</translation>
    </message>
    <message>
        <source>Attachments are switched off in this Jira.</source>
        <translation>Les pièces jointes sont désactivées dans ce Jira.</translation>
    </message>
    <message>
        <source>An administrator of Jira can switch them on.</source>
        <translation>Un administrateur de Jira peut les activer.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Le fichier « %1 » ne peut pas être lu sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>Jira did not take the new summary.</source>
        <translation>Jira n&apos;a pas pris le nouveau titre.</translation>
    </message>
    <message>
        <source>Jira did not take the new description.</source>
        <translation>Jira n&apos;a pas pris la nouvelle description.</translation>
    </message>
    <message>
        <source>Jira did not take the new type of the issue; it is still a “%1”.</source>
        <translation>Jira n&apos;a pas pris le nouveau type de la demande ; elle est toujours « %1 ».</translation>
    </message>
    <message>
        <source>This is a page that Atlassian has for all its customers, not your Jira.</source>
        <translation>C&apos;est une page qu&apos;Atlassian a pour tous ses clients, pas votre Jira.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at an issue, for example https://acme.atlassian.net/browse/ABC-1.</source>
        <translation>Indiquez l&apos;adresse que votre navigateur affiche quand vous regardez une demande, par exemple https://acme.atlassian.net/browse/ABC-1.</translation>
    </message>
    <message>
        <source>There is no Jira at %1.</source>
        <translation>Il n&apos;y a pas de Jira à %1.</translation>
    </message>
    <message>
        <source>Check the name of the site; perhaps it was renamed or has no Jira.</source>
        <translation>Vérifiez le nom du site ; il a peut-être été renommé ou n&apos;a pas de Jira.</translation>
    </message>
    <message>
        <source>The API token lacks a scope that is needed in Jira.</source>
        <translation>Il manque au jeton d&apos;API un périmètre (scope) nécessaire dans Jira.</translation>
    </message>
    <message>
        <source>Make a token with the scopes read:jira-work, write:jira-work and read:jira-user, or one without scopes, and sign in with it.</source>
        <translation>Créez un jeton avec les périmètres read:jira-work, write:jira-work et read:jira-user, ou un jeton sans périmètre, et connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>Jira asks this account for a CAPTCHA, because sign-ins failed too often.</source>
        <translation>Jira demande un CAPTCHA à ce compte, parce que trop de connexions ont échoué.</translation>
    </message>
    <message>
        <source>Sign in to Jira once with a browser, then try again.</source>
        <translation>Connectez-vous une fois à Jira avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The account lacks a permission for this in Jira.</source>
        <translation>Il manque au compte une autorisation pour cela dans Jira.</translation>
    </message>
    <message>
        <source>The account lacks a permission in Jira. It says: “%1”.</source>
        <translation>Il manque au compte une autorisation dans Jira, qui dit : « %1 ».</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to give the account the permission in this project: the page on Jira in Twinspan&apos;s documentation lists what is needed.</source>
        <translation>Demandez à un administrateur de Jira de donner l&apos;autorisation au compte dans ce projet : la page sur Jira de la documentation de Twinspan dit ce qu&apos;il faut.</translation>
    </message>
    <message>
        <source>The text is longer than Jira takes. It says: “%1”.</source>
        <translation>Le texte est plus long que ce que Jira accepte. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A field can&apos;t be written in this project of Jira. It says: “%1”.</source>
        <translation>Un champ ne peut pas être écrit dans ce projet de Jira. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Ask an administrator of Jira to put the field on the project&apos;s screens.</source>
        <translation>Demandez à un administrateur de Jira de mettre le champ sur les écrans du projet.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written, without saying why.</source>
        <translation>Jira a refusé ce qui devait être écrit, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Jira refused what was to be written. It says: “%1”.</source>
        <translation>Jira a refusé ce qui devait être écrit. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Check the settings of the project in Jira, then try again.</source>
        <translation>Vérifiez les paramètres du projet dans Jira, puis réessayez.</translation>
    </message>
    <message>
        <source>Jira takes no more of this. It says: “%1”.</source>
        <translation>Jira n&apos;en accepte pas davantage. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Jira does not accept the sign-in: the token is wrong, expired or revoked, or it belongs to another account.</source>
        <translation>Jira n&apos;accepte pas la connexion : le jeton est faux, expiré ou révoqué, ou il appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Make a new token in Jira and sign in with it.</source>
        <translation>Créez un nouveau jeton dans Jira et connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the API of Jira.</source>
        <translation>La réponse de cette adresse ne vient pas de l&apos;API de Jira.</translation>
    </message>
    <message>
        <source>Something in front of Jira may answer in its place, such as a sign-in page or a proxy: let the API pass there.</source>
        <translation>Quelque chose devant Jira répond peut-être à sa place, comme une page de connexion ou un proxy : laissez-y passer l&apos;API.</translation>
    </message>
    <message>
        <source>Jira&apos;s answer lacks what its API promises.</source>
        <translation>Il manque à la réponse de Jira ce que son API promet.</translation>
    </message>
    <message>
        <source>Try again later; a proxy in between may be the reason.</source>
        <translation>Réessayez plus tard ; un proxy sur le chemin en est peut-être la cause.</translation>
    </message>
    <message>
        <source>Jira has no issue %1, or does not show it to this account.</source>
        <translation>Jira n&apos;a pas de demande %1, ou ne la montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Name the issue by its key, for example ABC-1. If it exists, the account needs the permission to browse its project, and its security level must let the account in.</source>
        <translation>Nommez la demande par sa clé, par exemple ABC-1. Si elle existe, le compte a besoin de l&apos;autorisation de parcourir son projet, et son niveau de sécurité doit laisser entrer le compte.</translation>
    </message>
    <message>
        <source>Jira has no project %1, or does not show it to this account.</source>
        <translation>Jira n&apos;a pas de projet %1, ou ne le montre pas à ce compte.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the permission to browse the project.</source>
        <translation>S&apos;il existe, le compte a besoin de l&apos;autorisation de parcourir le projet.</translation>
    </message>
    <message>
        <source>The comment is no longer in Jira.</source>
        <translation>Le commentaire n&apos;est plus dans Jira.</translation>
    </message>
    <message>
        <source>Jira has no such file any more.</source>
        <translation>Jira n&apos;a plus ce fichier.</translation>
    </message>
    <message>
        <source>Twinspan works in Jira with the rights of this account, and writes in its name. In each project it needs: Browse projects, Create issues, Edit issues, Add comments, Edit own comments, Create attachments.</source>
        <translation>Twinspan travaille dans Jira avec les droits de ce compte et écrit en son nom. Dans chaque projet il a besoin de : parcourir les projets, créer des demandes, modifier des demandes, ajouter des commentaires, modifier ses propres commentaires, créer des pièces jointes.</translation>
    </message>
    <message>
        <source>Jira takes files only for issues that are there already.</source>
        <translation>Jira ne prend des fichiers que pour des demandes qui existent déjà.</translation>
    </message>
    <message>
        <source>The comment is empty, and Jira takes no empty comments.</source>
        <translation>Le commentaire est vide, et Jira n&apos;accepte pas de commentaires vides.</translation>
    </message>
    <message>
        <source>The issue would have no summary.</source>
        <translation>La demande n&apos;aurait pas de titre.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Donnez un titre à la demande.</translation>
    </message>
    <message>
        <source>Jira has no issue type “%1” in this project.</source>
        <translation>Jira n&apos;a pas de type de demande « %1 » dans ce projet.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Choisissez un autre type.</translation>
    </message>
    <message>
        <source>Make one on its page at Atlassian while you are signed in as that account. It ends after a year at most. A token with scopes needs read:jira-work, write:jira-work and read:jira-user.</source>
        <translation>Créez-en un sur sa page chez Atlassian, connecté avec ce compte. Il expire au plus tard après un an. Un jeton à portées a besoin de read:jira-work, write:jira-work et read:jira-user.</translation>
    </message>
    <message>
        <source>Make one in Jira (8.14 or newer) under your picture, Profile, Personal Access Tokens. It has the rights of your account.</source>
        <translation>Créez-en un dans Jira (8.14 ou plus récent) sous votre photo, Profil, Jetons d’accès personnels. Il a les droits de votre compte.</translation>
    </message>
    <message>
        <source>The issue in Jira has so many files that Twinspan can&apos;t remember which are its own.</source>
        <translation>La demande dans Jira a tant de fichiers que Twinspan ne peut pas retenir lesquels viennent de lui.</translation>
    </message>
    <message>
        <source>Remove files that the issue no longer needs, then try again.</source>
        <translation>Retirez les fichiers dont la demande n&apos;a plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked, without saying why.</source>
        <translation>Jira ne répond pas à ce qui lui est demandé, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Jira does not answer what it was asked. It says: “%1”.</source>
        <translation>Jira ne répond pas à ce qui lui est demandé. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Check in Jira that the project is there and that the account may browse it, then try again.</source>
        <translation>Vérifiez dans Jira que le projet existe et que le compte peut le parcourir, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the file smaller, or remove comments or files that the issue in Jira no longer needs, then try again.</source>
        <translation>Réduisez le fichier, ou retirez des commentaires ou des fichiers dont la demande dans Jira n&apos;a plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>The comments of the issue in Jira change faster than they can be read.</source>
        <translation>Les commentaires de la demande dans Jira changent plus vite qu&apos;ils ne peuvent être lus.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, write it again in Jira.</source>
        <translation>S&apos;il a été supprimé par erreur, écrivez-le à nouveau dans Jira.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in Jira.</source>
        <translation>S&apos;il a été supprimé par erreur, joignez-le à nouveau dans Jira.</translation>
    </message>
    <message>
        <source>In Jira, as an administrator, open the settings, then System, WebHooks, Create a WebHook. URL: this address. Choose the events of issues, comments and attachments. Exclude the body where that is offered: it is not read.</source>
        <translation>Dans Jira, en tant qu’administrateur, ouvrez les paramètres, puis Système, WebHooks, Créer un WebHook. URL : cette adresse. Choisissez les événements des demandes, des commentaires et des pièces jointes. Excluez le corps là où c’est proposé : il n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>LeftOutTexts</name>
    <message>
        <source>The attachment “%1” is here now.</source>
        <translation>La pièce jointe « %1 » est maintenant ici.</translation>
    </message>
</context>
<context>
    <name>LocalNode</name>
    <message>
        <source>Twinspan knows no tracker of the kind “%1”.</source>
        <translation>Twinspan ne connaît pas d&apos;outil du type « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not the end of a page of issues.</source>
        <translation>« %1 » n&apos;est pas la fin d&apos;une page de demandes.</translation>
    </message>
    <message>
        <source>Ask for the first page.</source>
        <translation>Demandez la première page.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call anybody when something changes there.</source>
        <translation>« %1 » ne peut appeler personne quand quelque chose y change.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is asked regularly.</source>
        <translation>Il n’y a rien à faire : il est interrogé régulièrement.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t call this node, which tells others no address.</source>
        <translation>« %1 » ne peut pas appeler ce nœud, qui ne donne aucune adresse aux autres.</translation>
    </message>
    <message>
        <source>Let other nodes call this one first, in the settings or with “twinspan-node serve”. Until then the tracker is asked regularly, which is enough.</source>
        <translation>Laissez d’abord d’autres nœuds appeler celui-ci, dans les paramètres ou avec « twinspan-node serve ». D’ici là, le tracker est interrogé régulièrement, ce qui suffit.</translation>
    </message>
    <message>
        <source>Other nodes can&apos;t call this one; those that it calls are not concerned.</source>
        <translation>Les autres nœuds ne peuvent pas appeler celui-ci ; ceux qu’il appelle lui-même ne sont pas concernés.</translation>
    </message>
</context>
<context>
    <name>LocalNodeTexts</name>
    <message>
        <source>The identity key of this node is not in %1 any more, but there are connections that were made with it.</source>
        <translation>La clé d&apos;identité de ce nœud n&apos;est plus dans %1, alors que des connexions ont été établies avec elle.</translation>
    </message>
    <message>
        <source>Start Twinspan with the keychain or sealed file that this data folder belongs to.</source>
        <translation>Lancez Twinspan avec le trousseau ou le fichier scellé qui va avec ce dossier de données.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>« %1 » n&apos;est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give an IP address, for example 127.0.0.1 or 0.0.0.0.</source>
        <translation>Donnez une adresse IP, par exemple 127.0.0.1 ou 0.0.0.0.</translation>
    </message>
    <message>
        <source>A node&apos;s name has 1 to %1 characters.</source>
        <translation>Le nom d&apos;un nœud compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The data folder %1 was last used on another computer or at another place.</source>
        <translation>Le dossier de données %1 a été utilisé en dernier sur un autre ordinateur ou à un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing is synced here: two copies would each write every change.</source>
        <translation>Rien n&apos;est synchronisé ici : deux copies écriraient chaque changement en double.</translation>
    </message>
    <message>
        <source>If it was moved, or this copy is the one that is to live on: see that no other is started again, then choose “This copy lives on” in the window, or run “twinspan-node node adopt”.</source>
        <translation>S’il a été déplacé, ou si c’est cette copie qui doit continuer : veillez à ce qu’aucune autre ne soit relancée, puis choisissez « Cette copie continue » dans la fenêtre ou exécutez « twinspan-node node adopt ».</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>Port %1 of this computer, to which the browser comes back after the sign-in, is used by another program.</source>
        <translation>Le port %1 de cet ordinateur, vers lequel le navigateur revient après la connexion, est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program, or another sign-in that is under way, and try again.</source>
        <translation>Fermez ce programme, ou une autre connexion en cours, puis réessayez.</translation>
    </message>
    <message>
        <source>Begin the sign-in again. If the browser showed an error, an administrator may have to allow Twinspan first.</source>
        <translation>Recommencez la connexion. Si le navigateur a affiché une erreur, il se peut qu&apos;un administrateur doive d&apos;abord autoriser Twinspan.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Twinspan.</source>
        <translation>Vous pouvez fermer cette page et revenir à Twinspan.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has signed in in the browser for %n minute(s).</source>
        <translation>
            <numerusform>Personne ne s’est connecté dans le navigateur depuis %n minute.</numerusform>
            <numerusform>Personne ne s’est connecté dans le navigateur depuis %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page belongs to another sign-in than the one that Twinspan waits for. Go back to Twinspan and open the sign-in from there.</source>
        <translation>Cette page appartient à une autre connexion que celle que Twinspan attend. Revenez à Twinspan et ouvrez-y la connexion.</translation>
    </message>
    <message>
        <source>Twinspan got no access. Close this page and go back to Twinspan.</source>
        <translation>Twinspan n’a pas obtenu l’accès. Fermez cette page et revenez à Twinspan.</translation>
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
        <translation>Le compte de Twinspan n&apos;a pas le droit de créer des demandes dans ce projet.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change this issue.</source>
        <translation>Le compte de Twinspan n&apos;a pas le droit de modifier cette demande.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not comment on this issue.</source>
        <translation>Le compte de Twinspan n&apos;a pas le droit de commenter cette demande.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not change comments of this issue.</source>
        <translation>Le compte de Twinspan n&apos;a pas le droit de modifier les commentaires de cette demande.</translation>
    </message>
    <message>
        <source>The account of Twinspan may not attach files to issues of this project.</source>
        <translation>Le compte de Twinspan n&apos;a pas le droit de joindre des fichiers aux demandes de ce projet.</translation>
    </message>
    <message>
        <source>Ask an administrator of that tracker to give the account this right in the project, then try again.</source>
        <translation>Demandez à un administrateur de cet outil de donner ce droit au compte dans le projet, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Il faut pour cela %2.</translation>
    </message>
    <message>
        <source>What comes back from the other side: %1</source>
        <translation>Ce qui revient de l’autre côté : %1</translation>
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
    <name>Network</name>
    <message>
        <source>The file did not arrive whole from %1.</source>
        <translation>Le fichier n&apos;est pas arrivé entier de %1.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
</context>
<context>
    <name>NetworkProblem</name>
    <message>
        <source>A downloaded file could not be written.</source>
        <translation>Un fichier téléchargé n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the disk of this computer is not full.</source>
        <translation>Vérifiez que le disque de cet ordinateur n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>L&apos;hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that this computer is online.</source>
        <translation>Vérifiez qu&apos;il n&apos;y a pas de faute de frappe dans l&apos;adresse et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 refuse la connexion.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Vérifiez que le serveur tourne et que le port est le bon.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>La connexion à %1 s&apos;est coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>It will be tried again. If it happens each time, check the port, or ask the administrator of the server.</source>
        <translation>Twinspan réessaiera. Si cela se produit à chaque fois, vérifiez le port ou adressez-vous à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check that this computer is online and that no firewall is in between.</source>
        <translation>Vérifiez que cet ordinateur est en ligne et qu&apos;aucun pare-feu ne bloque le passage.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Le proxy n&apos;a pas laissé passer la connexion à %1.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>Ce que %1 répond n&apos;est pas du HTTP.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address begins with https://.</source>
        <translation>Vérifiez le port, et si l&apos;adresse commence bien par https://.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged and could not be read.</source>
        <translation>La réponse de %1 est endommagée et n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the administrator of the server.</source>
        <translation>Réessayez. Si cela se produit à chaque fois, adressez-vous à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds.</source>
        <translation>%1 n&apos;a pas terminé sa réponse en %2 secondes.</translation>
    </message>
    <message>
        <source>It may be overloaded, or a firewall may be in between. It will be tried again.</source>
        <translation>Le serveur est peut-être surchargé, ou un pare-feu bloque le passage. Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, which is the most that is accepted here.</source>
        <translation>La réponse de %1 dépasse %2, le maximum accepté ici.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Vérifiez que l&apos;adresse est la bonne.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for an account and a password, or does not accept those that it was told.</source>
        <translation>Le proxy sur le chemin de %1 demande un compte et un mot de passe, ou n&apos;accepte pas ceux qui lui ont été donnés.</translation>
    </message>
    <message>
        <source>Enter the right ones under Settings, Proxy, in the window of Twinspan; where the proxy is that of the system, in the settings of the system.</source>
        <translation>Indiquez les bons dans la fenêtre de Twinspan, sous Réglages, Proxy ; si le proxy est celui du système, dans les réglages du système.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its name, port, account and password: under Settings, Proxy, in the window of Twinspan, or in the settings of the system.</source>
        <translation>Vérifiez s&apos;il fonctionne, ainsi que son nom, son port, le compte et le mot de passe : dans la fenêtre de Twinspan, sous Réglages, Proxy, ou dans les réglages du système.</translation>
    </message>
</context>
<context>
    <name>NodeHost</name>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The inviter does not know this invitation.</source>
        <translation>Le nœud qui vous invite ne connaît pas cette invitation.</translation>
    </message>
    <message>
        <source>The inviter has revoked this invitation.</source>
        <translation>Le nœud qui vous invite a révoqué cette invitation.</translation>
    </message>
    <message>
        <source>This invitation was used already.</source>
        <translation>Cette invitation a déjà été utilisée.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Cette invitation a expiré.</translation>
    </message>
</context>
<context>
    <name>NodeJson</name>
    <message>
        <source>The value of “%1” can&apos;t be read.</source>
        <translation>La valeur de « %1 » est illisible.</translation>
    </message>
</context>
<context>
    <name>NodeServer</name>
    <message>
        <source>The socket %1 can&apos;t be made: %2.</source>
        <translation>Le socket %1 ne peut pas être créé : %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les droits d&apos;accès à son dossier.</translation>
    </message>
    <message>
        <source>The running node does not know the call “%1”.</source>
        <translation>Le nœud qui tourne ne connaît pas l&apos;appel « %1 ».</translation>
    </message>
    <message>
        <source>Restart it: it is of another version.</source>
        <translation>Redémarrez-le : il est d&apos;une autre version.</translation>
    </message>
</context>
<context>
    <name>OAuthTexts</name>
    <message>
        <source>The sign-in to %1 is over or was revoked.</source>
        <translation>La connexion à %1 a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Reconnectez-vous à %1.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It says: “%2”.</source>
        <translation>%1 a refusé la connexion. Son message : « %2 ».</translation>
    </message>
    <message>
        <source>Check the client id and the address for the return that are registered with %1.</source>
        <translation>Vérifiez l&apos;identifiant client (« client id ») et l&apos;adresse de retour enregistrés auprès de %1.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in without a token.</source>
        <translation>%1 a répondu à la connexion sans donner de jeton.</translation>
    </message>
    <message>
        <source>%1 answered without a code to type.</source>
        <translation>%1 a répondu sans code à saisir.</translation>
    </message>
    <message>
        <source>Check the client id, and that the device flow is enabled for the app at %1.</source>
        <translation>Vérifiez l’identifiant client, et que le « device flow » est activé pour l’application chez %1.</translation>
    </message>
    <message>
        <source>In the browser the access to %1 was not allowed.</source>
        <translation>L’accès à %1 n’a pas été autorisé dans le navigateur.</translation>
    </message>
    <message>
        <source>Begin the sign-in again, and allow the access.</source>
        <translation>Recommencez la connexion, et autorisez l’accès.</translation>
    </message>
    <message>
        <source>Something in front of it may answer in its place, such as a proxy. It will be tried again.</source>
        <translation>Quelque chose placé devant, comme un proxy, répond peut-être à sa place. Un nouvel essai sera fait.</translation>
    </message>
    <message>
        <source>%1 can&apos;t answer the sign-in at the moment.</source>
        <translation>%1 ne peut pas répondre à la connexion pour le moment.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
</context>
<context>
    <name>OperationRunnerTexts</name>
    <message>
        <source>A comment could not be written there. %1.</source>
        <translation>Un commentaire n&apos;a pas pu être écrit là-bas. %1.</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>La pièce jointe « %1 » n&apos;a pas été copiée. %2.</translation>
    </message>
    <message>
        <source>An edited comment could not be changed there. %1.</source>
        <translation>Un commentaire modifié n’a pas pu être changé là-bas. %1.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>It concerns %1 alone, which is tried again by itself; the other issues go on.</source>
        <translation>Cela ne concerne que %1, réessayée automatiquement ; les autres demandes continuent.</translation>
    </message>
    <message>
        <source>Choose “Retry” when it has passed. If it lasts, ask an administrator of the tracker.</source>
        <translation>Choisissez « Réessayer » quand c’est passé. Si cela dure, demandez à un administrateur du tracker.</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>%1 tentatives ont échoué.</translation>
    </message>
</context>
<context>
    <name>OutgoingRulesTexts</name>
    <message>
        <source>An internal comment stays here: internal comments are never sent.</source>
        <translation>Un commentaire interne reste ici : les commentaires internes ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>%1 internal comments stay here: internal comments are never sent.</source>
        <translation>%1 commentaires internes restent ici : les commentaires internes ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>The attachment “%1” stays here: it is internal.</source>
        <translation>La pièce jointe « %1 » reste ici : elle est interne.</translation>
    </message>
    <message>
        <source>%1 is a private issue.</source>
        <translation>%1 est une demande privée.</translation>
    </message>
    <message>
        <source>Make it visible to the members of its project first, if the other side may see it.</source>
        <translation>Rendez-la d&apos;abord visible pour les membres de son projet, si l&apos;autre côté a le droit de la voir.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Rien n&apos;en a été envoyé.</translation>
    </message>
</context>
<context>
    <name>OutgoingTexts</name>
    <message>
        <source>The texts of %1 are larger than one message may be (%2 MiB).</source>
        <translation>Les textes de %1 dépassent ce qu&apos;un message peut contenir (%2 Mio).</translation>
    </message>
    <message>
        <source>Shorten its longest comments, or move them into an attachment.</source>
        <translation>Raccourcissez ses commentaires les plus longs, ou déplacez-les dans une pièce jointe.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2 that the account of Twinspan can see.</source>
        <translation>Dans %2, il n&apos;y a pas de demande %1 que le compte de Twinspan puisse voir.</translation>
    </message>
    <message>
        <source>Check the key, and what the account may see.</source>
        <translation>Vérifiez la clé, et ce que le compte a le droit de voir.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 of this connection.</source>
        <translation>%1 n&apos;est pas dans le projet %2 de cette connexion.</translation>
    </message>
    <message>
        <source>Give the key of an issue of %1, or make a connection for the other project.</source>
        <translation>Donnez la clé d&apos;une demande de %1, ou établissez une connexion pour l&apos;autre projet.</translation>
    </message>
    <message>
        <source>Its changes don&apos;t reach the other side. Its twin stays as it is, and the link is kept.</source>
        <translation>Ses changements n’arrivent pas de l’autre côté. Sa jumelle reste telle quelle, et le lien est conservé.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 n’existe plus, ou le compte de Twinspan ne peut pas le voir.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Si elle a été supprimée volontairement, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 n’est plus dans le projet %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Remettez-la à sa place, ou créez une connexion pour l’autre projet.</translation>
    </message>
    <message>
        <source>%1 was made private after it had been synced.</source>
        <translation>%1 a été rendue privée après avoir été synchronisée.</translation>
    </message>
    <message>
        <source>If the other side may see it, make it visible to the members of its project again: what was changed meanwhile is sent then. If not, end its link.</source>
        <translation>Si l’autre côté peut la voir, rendez-la de nouveau visible aux membres de son projet : ce qui a changé entre-temps sera alors envoyé. Sinon, dissociez-la.</translation>
    </message>
    <message>
        <source>%1 is the copy of an issue of another side, made before this connection, and nothing is known here of its original any more.</source>
        <translation>%1 est la copie d&apos;une demande d&apos;un autre côté, créée avant cette connexion, et on ne sait plus rien ici de son original.</translation>
    </message>
    <message>
        <source>It was not sent: a second original would have been made.</source>
        <translation>Elle n&apos;a pas été envoyée : un second original aurait été créé.</translation>
    </message>
    <message>
        <source>Sync the original from its own side: it finds this copy again. Retry sends this one as an issue of its own.</source>
        <translation>Synchronisez l&apos;original depuis son propre côté : il retrouve cette copie. « Réessayer » envoie celle-ci comme une demande à part.</translation>
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
    <message>
        <source>Your keychain asks to be unlocked …</source>
        <translation>Votre trousseau demande à être déverrouillé…</translation>
    </message>
</context>
<context>
    <name>Peer</name>
    <message>
        <source>The other node did not keep all messages.</source>
        <translation>L&apos;autre nœud n&apos;a pas conservé tous les messages.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Ce nœud réessaie tout seul.</translation>
    </message>
</context>
<context>
    <name>PeerTexts</name>
    <message>
        <source>What is to be sent waits, and nothing is lost.</source>
        <translation>Ce qui est à envoyer attend, et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The other node can&apos;t be reached at %1. %2</source>
        <translation>L&apos;autre nœud est injoignable à l&apos;adresse %1. %2</translation>
    </message>
    <message>
        <source>See that it runs and that this address leads to it. This node tries again by itself.</source>
        <translation>Assurez-vous qu&apos;il tourne et que cette adresse mène bien à lui. Ce nœud réessaie tout seul.</translation>
    </message>
    <message>
        <source>The other node at %1 can&apos;t answer now.</source>
        <translation>L&apos;autre nœud, à l&apos;adresse %1, ne peut pas répondre pour le moment.</translation>
    </message>
    <message>
        <source>This node tries again by itself.</source>
        <translation>Ce nœud réessaie tout seul.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t recognise this node.</source>
        <translation>Le nœud à l&apos;adresse %1 ne reconnaît pas ce nœud.</translation>
    </message>
    <message>
        <source>If one of the two was set up anew, delete the connection on both sides and connect again with a new invitation.</source>
        <translation>Si l&apos;un des deux a été réinstallé, supprimez la connexion des deux côtés et refaites-la avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The node at %1 doesn&apos;t know this connection any more.</source>
        <translation>Le nœud à l&apos;adresse %1 ne connaît plus cette connexion.</translation>
    </message>
    <message>
        <source>Ask the people there. If they deleted it, delete it here too.</source>
        <translation>Demandez à l&apos;autre côté. S&apos;il l&apos;a supprimée, supprimez-la ici aussi.</translation>
    </message>
    <message>
        <source>The node at %1, or a proxy before it, takes no message of this size.</source>
        <translation>Le nœud à l&apos;adresse %1, ou un proxy placé devant lui, n&apos;accepte pas de message de cette taille.</translation>
    </message>
    <message>
        <source>Let the proxy pass requests of 16 MiB.</source>
        <translation>Faites accepter au proxy des requêtes de 16 Mio.</translation>
    </message>
    <message>
        <source>There is no Twinspan node at %1.</source>
        <translation>Il n&apos;y a pas de nœud Twinspan à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>See that its public address leads to it.</source>
        <translation>Assurez-vous que son adresse publique mène bien à lui.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Twinspan node (HTTP %2).</source>
        <translation>Ce qui répond à l&apos;adresse %1 n&apos;est pas un nœud Twinspan (HTTP %2).</translation>
    </message>
    <message>
        <source>Something other than the other node answers at %1.</source>
        <translation>Ce n&apos;est pas l&apos;autre nœud qui répond à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>See that this address leads to the node that you connected to.</source>
        <translation>Assurez-vous que cette adresse mène bien au nœud auquel vous vous êtes relié.</translation>
    </message>
    <message>
        <source>The other node does not know this connection.</source>
        <translation>L&apos;autre nœud ne connaît pas cette connexion.</translation>
    </message>
    <message>
        <source>The other node, which fetches its messages from here, has not answered in time.</source>
        <translation>L&apos;autre nœud, qui vient chercher ses messages ici, n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>See that it runs and reaches this node. This node asks again by itself.</source>
        <translation>Assurez-vous qu&apos;il tourne et qu&apos;il peut joindre ce nœud. Ce nœud redemande tout seul.</translation>
    </message>
    <message>
        <source>Too many questions wait for the other node, which fetches its messages from here.</source>
        <translation>Trop de questions attendent l&apos;autre nœud, qui vient chercher ses messages ici.</translation>
    </message>
    <message numerus="yes">
        <source>The other node fetches its messages from here, and has not come for more than %n minute(s).</source>
        <translation>
            <numerusform>L’autre nœud vient chercher ses messages ici, et n’est pas venu depuis plus de %n minute.</numerusform>
            <numerusform>L’autre nœud vient chercher ses messages ici, et n’est pas venu depuis plus de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>See that it runs and reaches this node.</source>
        <translation>Vérifiez qu’il fonctionne et qu’il atteint ce nœud.</translation>
    </message>
    <message>
        <source>What is to go there is kept here until it comes.</source>
        <translation>Ce qui doit lui parvenir est gardé ici jusqu’à ce qu’il vienne.</translation>
    </message>
</context>
<context>
    <name>PlannerTexts</name>
    <message>
        <source>(This part is empty now.)</source>
        <translation>(Cette partie est vide maintenant.)</translation>
    </message>
    <message>
        <source>A comment above was edited:</source>
        <translation>Un commentaire ci-dessus a été modifié :</translation>
    </message>
    <message>
        <source>The attachment “%1” was not copied. %2.</source>
        <translation>La pièce jointe « %1 » n&apos;a pas été copiée. %2.</translation>
    </message>
    <message>
        <source>This tracker takes no attachments</source>
        <translation>Cet outil n&apos;accepte pas de pièces jointes</translation>
    </message>
    <message>
        <source>This tracker takes files up to %1</source>
        <translation>Cet outil accepte des fichiers de %1 au plus</translation>
    </message>
    <message>
        <source>The attachment “%1” (%2) of %3 is not here. %4.</source>
        <translation>La pièce jointe « %1 » (%2) de %3 n&apos;est pas ici. %4.</translation>
    </message>
    <message>
        <source>A comment was edited on both sides. The edit of %1 counts, where it was written; the other one is kept in the history.</source>
        <translation>Un commentaire a été modifié des deux côtés. La modification de %1, où il a été écrit, compte ; l’autre est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>The tracker there takes no attachments</source>
        <translation>Le système là-bas n&apos;accepte pas de pièces jointes</translation>
    </message>
    <message>
        <source>The tracker there takes files up to %1</source>
        <translation>Le système là-bas accepte des fichiers jusqu&apos;à %1</translation>
    </message>
</context>
<context>
    <name>PollIntervalTexts</name>
    <message>
        <source>A tracker can&apos;t be asked for changes every %1 seconds.</source>
        <translation>Un système ne peut pas être interrogé toutes les %1 secondes.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds, or 0 for the usual time.</source>
        <translation>Choisissez entre %1 et %2 secondes, ou 0 pour la durée habituelle.</translation>
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
    <name>PracticeText</name>
    <message>
        <source>The password can&apos;t be hashed on this machine.</source>
        <translation>Le mot de passe ne peut pas être haché sur cette machine.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the login of an account.</source>
        <translation>« %1 » ne peut pas servir de nom de compte.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, dots, dashes and underscores.</source>
        <translation>Utilisez de 1 à 40 lettres, chiffres, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>An account needs a password.</source>
        <translation>Un compte a besoin d&apos;un mot de passe.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Il y a déjà un compte « %1 ».</translation>
    </message>
    <message>
        <source>The practice tracker has no account “%1”.</source>
        <translation>L&apos;outil d&apos;entraînement n&apos;a pas de compte « %1 ».</translation>
    </message>
    <message>
        <source>The sample companies have the accounts “admin” and “member”.</source>
        <translation>Les entreprises d&apos;exemple ont les comptes « admin » et « member ».</translation>
    </message>
    <message>
        <source>The practice tracker does not know this account and password.</source>
        <translation>L&apos;outil d&apos;entraînement ne connaît pas ce compte avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both; the sample companies&apos; passwords are in the documentation.</source>
        <translation>Vérifiez les deux ; les mots de passe des entreprises d&apos;exemple sont dans la documentation.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file has been in use by another program for too long.</source>
        <translation>Le fichier de l&apos;outil d&apos;entraînement est utilisé depuis trop longtemps par un autre programme.</translation>
    </message>
    <message>
        <source>Twinspan tries again by itself.</source>
        <translation>Twinspan réessaie tout seul.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 can&apos;t be read or written: %2.</source>
        <translation>Le fichier %1 de l&apos;outil d&apos;entraînement ne peut pas être lu ou écrit : %2.</translation>
    </message>
    <message>
        <source>Check the free space of the disk and the rights of the file.</source>
        <translation>Vérifiez l&apos;espace libre du disque et les droits d&apos;accès au fichier.</translation>
    </message>
    <message>
        <source>There is no practice tracker at %1.</source>
        <translation>Il n&apos;y a pas d&apos;outil d&apos;entraînement à l&apos;emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path, or make one with “twinspan-node practice create”.</source>
        <translation>Vérifiez le chemin, ou créez-en un avec « twinspan-node practice create ».</translation>
    </message>
    <message>
        <source>The file %1 is not a practice tracker.</source>
        <translation>Le fichier %1 n&apos;est pas un outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Choose a file that ends in “.practice”.</source>
        <translation>Choisissez un fichier dont le nom finit par « .practice ».</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>Le fichier %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Choisissez un autre nom, ou retirez d&apos;abord ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2.</source>
        <translation>Le fichier %1 ne peut pas être créé : %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The practice tracker %1 was made by a newer Twinspan.</source>
        <translation>L&apos;outil d&apos;entraînement %1 a été créé par un Twinspan plus récent.</translation>
    </message>
    <message>
        <source>Update Twinspan, or make a new practice tracker.</source>
        <translation>Mettez Twinspan à jour, ou créez un nouvel outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The practice tracker&apos;s file %1 is gone.</source>
        <translation>Le fichier %1 de l&apos;outil d&apos;entraînement a disparu.</translation>
    </message>
    <message>
        <source>Put the file back; the work goes on by itself.</source>
        <translation>Remettez le fichier en place ; le travail reprend tout seul.</translation>
    </message>
    <message>
        <source>The connection to the practice tracker broke.</source>
        <translation>La connexion à l&apos;outil d&apos;entraînement s&apos;est coupée.</translation>
    </message>
    <message>
        <source>The practice tracker failed with an error of its own.</source>
        <translation>L&apos;outil d&apos;entraînement a échoué à cause d&apos;une erreur interne.</translation>
    </message>
    <message>
        <source>The practice tracker refused the sign-in.</source>
        <translation>L&apos;outil d&apos;entraînement a refusé les identifiants.</translation>
    </message>
    <message>
        <source>The account may not do this in the practice tracker.</source>
        <translation>Le compte n&apos;a pas le droit de faire cela dans l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The practice tracker does not find what was asked for.</source>
        <translation>L&apos;outil d&apos;entraînement ne trouve pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The practice tracker refused it as too large.</source>
        <translation>L&apos;outil d&apos;entraînement a refusé le contenu, trop volumineux.</translation>
    </message>
    <message>
        <source>The practice tracker asks to be called less often.</source>
        <translation>L&apos;outil d&apos;entraînement demande d&apos;espacer les appels.</translation>
    </message>
    <message>
        <source>A tracker has no call “%1”.</source>
        <translation>Un outil n&apos;a pas d&apos;appel « %1 ».</translation>
    </message>
    <message>
        <source>Use “*” or one of: %1.</source>
        <translation>Utilisez « * » ou l&apos;un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>A fault can&apos;t happen at call number %1.</source>
        <translation>Une panne ne peut pas survenir à l&apos;appel numéro %1.</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>Comptez à partir de 1.</translation>
    </message>
    <message>
        <source>This fault was ordered for a test.</source>
        <translation>Cette panne a été demandée pour un test.</translation>
    </message>
    <message>
        <source>The file to attach can&apos;t be read: %1.</source>
        <translation>Le fichier à joindre ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or raise the limit of the practice tracker.</source>
        <translation>Joignez un fichier plus petit, ou relevez la limite de l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The uploaded file was used already, or is older than a day.</source>
        <translation>Le fichier envoyé a déjà été utilisé, ou date de plus d&apos;un jour.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The attachment is no longer in the practice tracker.</source>
        <translation>La pièce jointe n&apos;est plus dans l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The attachment can&apos;t be written to this machine&apos;s disk: %1.</source>
        <translation>La pièce jointe ne peut pas être écrite sur le disque de cette machine : %1.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Vérifiez l&apos;espace libre du disque.</translation>
    </message>
    <message>
        <source>The practice tracker has no issue “%1”.</source>
        <translation>L&apos;outil d&apos;entraînement n&apos;a pas de demande « %1 ».</translation>
    </message>
    <message>
        <source>Check the issue key; keys look like “SUP-1”.</source>
        <translation>Vérifiez la clé de la demande ; une clé ressemble à « SUP-1 ».</translation>
    </message>
    <message>
        <source>A comment can&apos;t be empty.</source>
        <translation>Un commentaire ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Écrivez un peu de texte.</translation>
    </message>
    <message>
        <source>An issue needs a summary.</source>
        <translation>Une demande a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Dites en quelques mots de quoi il s&apos;agit.</translation>
    </message>
    <message>
        <source>The summary has %1 characters; the practice tracker takes %2.</source>
        <translation>Le titre compte %1 caractères ; l&apos;outil d&apos;entraînement en accepte %2.</translation>
    </message>
    <message>
        <source>Shorten the summary.</source>
        <translation>Raccourcissez le titre.</translation>
    </message>
    <message>
        <source>The text has %1 characters; this practice tracker takes %2.</source>
        <translation>Le texte compte %1 caractères ; cet outil d&apos;entraînement en accepte %2.</translation>
    </message>
    <message>
        <source>Shorten the text, or raise the limit of the practice tracker.</source>
        <translation>Raccourcissez le texte, ou relevez la limite de l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Practice tracker</source>
        <translation>Outil d&apos;entraînement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>In the sample companies it is “practice-admin” or “practice-member”.</source>
        <translation>Dans les entreprises d&apos;exemple, c&apos;est « practice-admin » ou « practice-member ».</translation>
    </message>
    <message>
        <source>Sign in to the practice tracker.</source>
        <translation>Connectez-vous à l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>%1 is not the URL of a practice tracker.</source>
        <translation>%1 n&apos;est pas l&apos;adresse d&apos;un outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>It looks like practice:///home/me/acme.practice.</source>
        <translation>Elle ressemble à practice:///home/me/acme.practice.</translation>
    </message>
    <message>
        <source>The sign-in to a practice tracker needs an account and a password.</source>
        <translation>Pour se connecter à un outil d&apos;entraînement, il faut un compte et un mot de passe.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the key of a project.</source>
        <translation>« %1 » ne peut pas être la clé d&apos;un projet.</translation>
    </message>
    <message>
        <source>Use 1 to 20 letters and digits, and begin with a letter.</source>
        <translation>Utilisez de 1 à 20 lettres et chiffres, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>There is a project %1 already.</source>
        <translation>Il y a déjà un projet %1.</translation>
    </message>
    <message>
        <source>The practice tracker has no project “%1”.</source>
        <translation>L&apos;outil d&apos;entraînement n&apos;a pas de projet « %1 ».</translation>
    </message>
    <message>
        <source>Choose one of the projects that it lists.</source>
        <translation>Choisissez un des projets de sa liste.</translation>
    </message>
    <message>
        <source>The project %1 has no issue type “%2”.</source>
        <translation>Le projet %1 n&apos;a pas de type de demande « %2 ».</translation>
    </message>
    <message>
        <source>Its types are: %1.</source>
        <translation>Ses types sont : %1.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the file first.</source>
        <translation>Choisissez un autre dossier, ou retirez d&apos;abord ce fichier.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is the most that this practice tracker takes.</source>
        <translation>Le fichier dépasse %1, le maximum que cet outil d&apos;entraînement accepte.</translation>
    </message>
    <message>
        <source>The comment is no longer in the practice tracker.</source>
        <translation>Le commentaire n&apos;est plus dans l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>In the practice tracker a comment is changed and deleted by its author or an administrator only.</source>
        <translation>Dans l&apos;outil d&apos;entraînement, seul son auteur ou un administrateur modifie et supprime un commentaire.</translation>
    </message>
    <message>
        <source>In the practice tracker an attachment is deleted by its author or an administrator only.</source>
        <translation>Dans l&apos;outil d&apos;entraînement, seul son auteur ou un administrateur supprime une pièce jointe.</translation>
    </message>
    <message>
        <source>In the practice tracker an issue is deleted by its author or an administrator only.</source>
        <translation>Dans l&apos;outil d&apos;entraînement, seul son auteur ou un administrateur supprime une demande.</translation>
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
        <source>%1 has its twin %2 already. This would be written there:</source>
        <translation>%1 a déjà sa jumelle %2. Voici ce qui y serait écrit :</translation>
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
    <message>
        <source>There this would be made:</source>
        <translation>Là-bas serait créé :</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Issue %1 of %2</source>
        <translation>Demande %1 de %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Tracker %1</source>
        <translation>Outil %1</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
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
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>It is left as it is; the next change of the issue is sent as always.</source>
        <translation>Cela reste tel quel ; le prochain changement de la demande est envoyé comme toujours.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Il a dit : %1</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are tried again.</source>
        <translation>
            <numerusform>%n demande est réessayée.</numerusform>
            <numerusform>%n demandes sont réessayées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectChoiceTexts</name>
    <message>
        <source>The account can&apos;t see any project there.</source>
        <translation>Le compte ne voit aucun projet là-bas.</translation>
    </message>
    <message>
        <source>Make it a member of the project that is to be synced.</source>
        <translation>Ajoutez-le comme membre du projet à synchroniser.</translation>
    </message>
    <message>
        <source>Select the project where issues from the other side are to be made.</source>
        <translation>Choisissez le projet dans lequel créer les demandes de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>There is no project “%1” that the account can see.</source>
        <translation>Il n&apos;y a pas de projet « %1 » que le compte puisse voir.</translation>
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
        <source>Issues that come from the other side are made in a project of “%1”. Which one?</source>
        <translation>Les demandes de l&apos;autre côté sont créées dans un projet de « %1 ». Lequel ?</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Confirm the connection</source>
        <translation>Confirmer la connexion</translation>
    </message>
    <message>
        <source>Select a project for the incoming sync</source>
        <translation>Choisir un projet pour les demandes reçues</translation>
    </message>
    <message>
        <source>“%1” has no projects: issues that come from the other side are made there, beside all others.</source>
        <translation>« %1 » n&apos;a pas de projets : les demandes de l&apos;autre côté y sont créées parmi toutes les autres.</translation>
    </message>
    <message>
        <source>Written there: summary, description, comments, and attachments where the tracker takes them. Where it has types, the type is matched by its name (Bug to Bug, Task to Task); a type that the project lacks becomes its default type.</source>
        <translation>Y sont écrits : titre, description, commentaires, et les pièces jointes là où le système les accepte. Là où il a des types, le type est associé par son nom (bogue à bogue, tâche à tâche) ; un type que le projet n&apos;a pas devient son type par défaut.</translation>
    </message>
    <message>
        <source>Rights of the account</source>
        <translation>Droits du compte</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 octets, pour %2 autorisés</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>The stored identity key of this node is damaged.</source>
        <translation>La clé d&apos;identité enregistrée de ce nœud est endommagée.</translation>
    </message>
    <message>
        <source>Restore the keychain entry from a backup, or remove it: the node then makes a new identity and every connection to another node must be made again.</source>
        <translation>Restaurez l&apos;entrée du trousseau depuis une sauvegarde, ou retirez-la : le nœud se crée alors une nouvelle identité, et chaque connexion avec un autre nœud est à refaire.</translation>
    </message>
    <message>
        <source>The other node reports a problem that it does not name.</source>
        <translation>L&apos;autre nœud signale un problème sans dire lequel.</translation>
    </message>
    <message>
        <source>The other node can&apos;t work at the moment: something is wrong with its disk, its data folder or the program itself.</source>
        <translation>L’autre nœud ne peut pas travailler en ce moment : quelque chose ne va pas avec son disque, son dossier de données ou le programme lui-même.</translation>
    </message>
    <message>
        <source>It tries again by itself. Its administrator sees the reason on its page Problems.</source>
        <translation>Il réessaie de lui-même. Son administrateur en voit la raison sur sa page « Problèmes ».</translation>
    </message>
    <message>
        <source>The disk of the other node is full.</source>
        <translation>Le disque de l’autre nœud est plein.</translation>
    </message>
</context>
<context>
    <name>ProtocolTexts</name>
    <message>
        <source>What the other node sent can&apos;t be understood: %1.</source>
        <translation>Ce que l&apos;autre nœud a envoyé est incompréhensible : %1.</translation>
    </message>
    <message>
        <source>Update Twinspan on both sides. If it stays, report this as a fault.</source>
        <translation>Mettez Twinspan à jour des deux côtés. Si le problème persiste, signalez-le comme un bogue.</translation>
    </message>
    <message>
        <source>What is to travel between the nodes is too large: %1.</source>
        <translation>Ce qui doit passer d&apos;un nœud à l&apos;autre est trop volumineux : %1.</translation>
    </message>
    <message>
        <source>Make the issue smaller, for example by moving long text into an attachment.</source>
        <translation>Réduisez la demande, par exemple en déplaçant les longs textes dans une pièce jointe.</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 are allowed</source>
        <translation>%1 octets, pour %2 autorisés</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>plus de %1 niveaux d&apos;imbrication</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>plus de %1 valeurs</translation>
    </message>
    <message>
        <source>it is no JSON (byte %1)</source>
        <translation>ce n&apos;est pas du JSON (octet %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>more than %1 messages at once</source>
        <translation>plus de %1 messages à la fois</translation>
    </message>
    <message>
        <source>The other node sent a message of a kind that this node does not know (%1).</source>
        <translation>L&apos;autre nœud a envoyé un message d&apos;un type que ce nœud ne connaît pas (%1).</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Mettez Twinspan à jour sur ce nœud.</translation>
    </message>
    <message>
        <source>messages are out of order or come twice</source>
        <translation>des messages sont dans le désordre ou en double</translation>
    </message>
    <message>
        <source>there are bytes that nothing describes</source>
        <translation>des octets ne sont décrits nulle part</translation>
    </message>
    <message>
        <source>more than %1 answers at once</source>
        <translation>plus de %1 réponses à la fois</translation>
    </message>
    <message>
        <source>more than %1 questions at once</source>
        <translation>plus de %1 questions à la fois</translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation>« %1 » apparaît deux fois</translation>
    </message>
    <message>
        <source>The other node describes issues in a newer way (version %1) than this node knows.</source>
        <translation>L&apos;autre nœud décrit les demandes d&apos;une manière trop récente pour ce nœud (version %1).</translation>
    </message>
    <message>
        <source>The other node describes issues in an outdated way (version %1).</source>
        <translation>L&apos;autre nœud décrit les demandes d&apos;une manière dépassée (version %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Demandez à l&apos;autre côté de mettre son Twinspan à jour.</translation>
    </message>
    <message>
        <source>“%1” does not match the bytes that came</source>
        <translation>« %1 » ne correspond pas aux octets reçus</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>« %1 » n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>“%1” is no id</source>
        <translation>« %1 » n&apos;est pas un id</translation>
    </message>
    <message>
        <source>“%1” holds something that is no id</source>
        <translation>« %1 » contient autre chose que des id</translation>
    </message>
    <message>
        <source>“%1” is no base64url of the right length</source>
        <translation>« %1 » n&apos;est pas du base64url de la bonne longueur</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3</source>
        <translation>« %1 » n&apos;est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is not true or false</source>
        <translation>« %1 » n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>« %1 » n&apos;est pas une date en UTC</translation>
    </message>
    <message>
        <source>“%1” is no address that may be used here</source>
        <translation>« %1 » n&apos;est pas une adresse utilisable ici</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>« %1 » n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>« %1 » n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>“%1” has more than %2 characters or entries</source>
        <translation>« %1 » a plus de %2 caractères ou entrées</translation>
    </message>
    <message>
        <source>“%1” is no plain file name</source>
        <translation>« %1 » n&apos;est pas un simple nom de fichier</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Save &amp;proxy</source>
        <translation>Enregistrer le &amp;proxy</translation>
    </message>
    <message>
        <source>The way out of this network, where there is no direct one.</source>
        <translation>La sortie de ce réseau, là où il n&apos;y en a pas de directe.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None: call directly</source>
        <translation>Aucun : connexion directe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Account (optional):</source>
        <translation>Compte (facultatif) :</translation>
    </message>
    <message>
        <source>Password (optional):</source>
        <translation>Mot de passe (facultatif) :</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Requests go this way from now on.</source>
        <translation>Les requêtes passent désormais par là.</translation>
    </message>
    <message>
        <source>An HTTP proxy</source>
        <translation>Un proxy HTTP</translation>
    </message>
    <message>
        <source>A SOCKS 5 proxy</source>
        <translation>Un proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Name or address of the proxy:</source>
        <translation>Nom ou adresse du proxy :</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port :</translation>
    </message>
</context>
<context>
    <name>ProxyChoiceTexts</name>
    <message>
        <source>Write its name or address alone, such as proxy.example.com; the port has a field of its own.</source>
        <translation>N&apos;indiquez que son nom ou son adresse, par exemple proxy.example.com ; le port a son propre champ.</translation>
    </message>
    <message>
        <source>This is not the name of a proxy.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un proxy.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Un port est un nombre de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>QuotaShareTexts</name>
    <message>
        <source>Share of the calls</source>
        <translation>Part des appels</translation>
    </message>
    <message>
        <source>The tracker allows a limited number of calls, for all programs together. Twinspan makes no more than this part of them.</source>
        <translation>Le tracker permet un nombre limité d’appels, pour tous les programmes ensemble. Twinspan n’en fait pas plus que cette part.</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Trois quarts</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>QuotaTexts</name>
    <message>
        <source>Twinspan has made its share of the calls that %1 allows in %2: %3 % of %4.</source>
        <translation>Twinspan a fait sa part des appels que %1 permet en %2 : %3 % de %4.</translation>
    </message>
    <message>
        <source>It goes on by itself, and leaves the rest to other programs. Another share can be chosen when you sign in to the tracker anew.</source>
        <translation>La suite se fait d’elle-même, et le reste est laissé aux autres programmes. Une autre part peut être choisie en se connectant de nouveau au tracker.</translation>
    </message>
    <message>
        <source>The calls that %1 allows are nearly used up: Twinspan asks more seldom what changed there.</source>
        <translation>Les appels que %1 permet sont presque épuisés : Twinspan y demande plus rarement ce qui a changé.</translation>
    </message>
    <message>
        <source>It goes on by itself. Other programs of the organization share these calls; if this happens often, find out which of them makes so many.</source>
        <translation>La suite se fait d’elle-même. D’autres programmes de l’organisation partagent ces appels ; si cela arrive souvent, cherchez lequel en fait autant.</translation>
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
    <name>Redmine</name>
    <message>
        <source>Redmine gave a list whose pages contradict each other.</source>
        <translation>Redmine a donné une liste dont les pages se contredisent.</translation>
    </message>
    <message>
        <source>Try again; a proxy that keeps old answers may be the reason.</source>
        <translation>Réessayez ; un proxy qui garde d&apos;anciennes réponses en est peut-être la cause.</translation>
    </message>
</context>
<context>
    <name>RedmineRightTexts</name>
    <message>
        <source>the permission “%1”</source>
        <translation>la permission « %1 »</translation>
    </message>
    <message>
        <source>the visibility “All issues” in a role of the account</source>
        <translation>la visibilité « All issues » dans un rôle du compte</translation>
    </message>
    <message>
        <source>the module “Issue tracking” in the project</source>
        <translation>le module « Issue tracking » dans le projet</translation>
    </message>
    <message>
        <source>the account is no member of the project, and what others may do there Redmine does not tell</source>
        <translation>le compte n’est pas membre du projet, et Redmine ne dit pas ce que les autres y peuvent</translation>
    </message>
    <message>
        <source>an open project; this one is closed</source>
        <translation>un projet ouvert ; celui-ci est fermé</translation>
    </message>
    <message>
        <source>without the permission “View private notes” files of others that came without a note count as private, and stay in Redmine</source>
        <translation>sans la permission « Voir les notes privées », les fichiers d’autres personnes arrivés sans note passent pour privés et restent dans Redmine</translation>
    </message>
</context>
<context>
    <name>RedmineTexts</name>
    <message>
        <source>API access key</source>
        <translation>Clé d&apos;accès API</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Formatage du texte</translation>
    </message>
    <message>
        <source>How Redmine formats descriptions and comments: Administration, Settings, General, “Text formatting”. Redmine&apos;s API does not tell it, but its pages do: “Find out” looks there.</source>
        <translation>La façon dont Redmine met en forme les descriptions et les commentaires : Administration, Configuration, Général, « Formatage du texte ». L&apos;API de Redmine ne l&apos;indique pas, mais ses pages oui : « Détecter » les consulte.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
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
        <translation>« %1 » n&apos;est pas un formatage de texte que Twinspan connaît.</translation>
    </message>
    <message>
        <source>Choose textile, commonmark or auto.</source>
        <translation>Choisissez textile, commonmark ou auto.</translation>
    </message>
    <message>
        <source>Twinspan works in Redmine with the rights of the account whose key you give.</source>
        <translation>Twinspan travaille dans Redmine avec les droits du compte dont vous donnez la clé.</translation>
    </message>
    <message>
        <source>This is not an API access key of Redmine.</source>
        <translation>Ce n&apos;est pas une clé d&apos;accès API de Redmine.</translation>
    </message>
    <message>
        <source>Copy the key from “My account” in Redmine: 40 letters and digits.</source>
        <translation>Copiez la clé depuis « Mon compte » dans Redmine : 40 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The name of the custom field is too long.</source>
        <translation>Le nom du champ personnalisé est trop long.</translation>
    </message>
    <message>
        <source>Give the name as Redmine shows it.</source>
        <translation>Donnez le nom tel que Redmine l&apos;affiche.</translation>
    </message>
    <message>
        <source>The address of this Redmine is missing.</source>
        <translation>L&apos;adresse de ce Redmine manque.</translation>
    </message>
    <message>
        <source>Give its address, for example https://redmine.example.org.</source>
        <translation>Donnez son adresse, par exemple https://redmine.example.org.</translation>
    </message>
    <message>
        <source>Redmine put the issue into the project “%1” instead.</source>
        <translation>Redmine a plutôt mis la demande dans le projet « %1 ».</translation>
    </message>
    <message>
        <source>Redmine did not take the type of the issue and made it a “%1”.</source>
        <translation>Redmine n&apos;a pas repris le type de la demande et lui a donné le type « %1 ».</translation>
    </message>
    <message>
        <source>Redmine did not keep the summary as it was sent.</source>
        <translation>Redmine n&apos;a pas gardé le titre tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>Redmine did not keep the description as it was sent.</source>
        <translation>Redmine n&apos;a pas gardé la description telle qu&apos;elle a été envoyée.</translation>
    </message>
    <message>
        <source>Redmine did not keep the file “%1”.</source>
        <translation>Redmine n&apos;a pas gardé le fichier « %1 ».</translation>
    </message>
    <message>
        <source>Redmine made the issue private: only some members of the project see it.</source>
        <translation>Redmine a rendu la demande privée : seuls certains membres du projet la voient.</translation>
    </message>
    <message>
        <source>Redmine does not accept the API access key.</source>
        <translation>Redmine refuse la clé d&apos;accès API.</translation>
    </message>
    <message>
        <source>Open “My account” in Redmine, show the API access key there, and sign in with it again. A locked account has to be unlocked by an administrator first.</source>
        <translation>Ouvrez « Mon compte » dans Redmine, affichez-y la clé d&apos;accès API et reconnectez-vous avec elle. Si le compte est verrouillé, un administrateur doit d&apos;abord le déverrouiller.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts.</source>
        <translation>Le fichier dépasse la taille que Redmine accepte.</translation>
    </message>
    <message>
        <source>The file is larger than Redmine accepts (%1).</source>
        <translation>Le fichier dépasse la taille que Redmine accepte (%1).</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in Redmine under Administration, Settings, Files.</source>
        <translation>Un administrateur peut relever la limite dans Redmine sous Administration, Configuration, Fichiers.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written, without saying why.</source>
        <translation>Redmine a refusé ce qui devait être écrit, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Redmine refused what was to be written. It says: “%1”.</source>
        <translation>Redmine a refusé ce qui devait être écrit. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Check the settings of the project in Redmine (required fields, workflow, rights of the account), then try again.</source>
        <translation>Vérifiez la configuration du projet dans Redmine (champs obligatoires, workflow, droits du compte), puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of Redmine.</source>
        <translation>La réponse de cette adresse ne vient pas de l&apos;API REST de Redmine.</translation>
    </message>
    <message>
        <source>Something in front of Redmine may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Quelque chose répond peut-être à la place de Redmine, comme une page de connexion ou un proxy placé devant lui : laissez-y passer l&apos;API REST.</translation>
    </message>
    <message>
        <source>This is Redmine, but its REST API is switched off.</source>
        <translation>C&apos;est bien Redmine, mais son API REST est désactivée.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to tick “Enable REST web service” under Administration, Settings, API.</source>
        <translation>Demandez à un administrateur de Redmine de cocher « Activer l&apos;API REST » sous Administration, Configuration, API.</translation>
    </message>
    <message>
        <source>Redmine has no issue %1, or does not show it to this account.</source>
        <translation>Redmine n&apos;a pas de demande %1, ou ne la montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Check the number. If the issue exists, the account needs to see its project.</source>
        <translation>Vérifiez le numéro. Si la demande existe, le compte doit pouvoir voir son projet.</translation>
    </message>
    <message>
        <source>Redmine&apos;s answer lacks what its API promises.</source>
        <translation>La réponse de Redmine ne contient pas tout ce que son API promet.</translation>
    </message>
    <message>
        <source>Check the version of Redmine: Twinspan needs 4.0 or newer.</source>
        <translation>Vérifiez la version de Redmine : Twinspan a besoin de la version 4.0 ou plus récente.</translation>
    </message>
    <message>
        <source>The comment is empty, and Redmine keeps no empty comments.</source>
        <translation>Le commentaire est vide, et Redmine ne garde pas les commentaires vides.</translation>
    </message>
    <message>
        <source>Redmine accepted the comment but did not keep it: the account may edit issues, but not add notes.</source>
        <translation>Redmine a accepté le commentaire mais ne l&apos;a pas gardé : le compte peut modifier les demandes, mais pas ajouter de notes.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission “Add notes” in this project.</source>
        <translation>Demandez à un administrateur de Redmine de donner au rôle du compte la permission « Ajouter des notes » dans ce projet.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Le fichier « %1 » ne peut pas être lu sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Il sera récupéré de nouveau.</translation>
    </message>
    <message>
        <source>Custom field for Twinspan&apos;s marker</source>
        <translation>Champ personnalisé pour la marque de Twinspan</translation>
    </message>
    <message>
        <source>The name of a custom field for issues, of the format Text, used as a filter. Twinspan recognises its issues by it. Without such a field it hides its marker at the end of the description.</source>
        <translation>Le nom d&apos;un champ personnalisé des demandes, au format Texte, utilisé comme filtre. Twinspan s&apos;en sert pour reconnaître ses demandes. Sans un tel champ, il cache sa marque à la fin de la description.</translation>
    </message>
    <message>
        <source>Redmine did not keep Twinspan&apos;s marker in the custom field “%1”; it is hidden at the end of the description instead.</source>
        <translation>Redmine n&apos;a pas gardé la marque de Twinspan dans le champ personnalisé « %1 » ; elle est donc cachée à la fin de la description.</translation>
    </message>
    <message>
        <source>Redmine did not take the new summary.</source>
        <translation>Redmine n&apos;a pas pris en compte le nouveau titre.</translation>
    </message>
    <message>
        <source>Redmine did not take the new description.</source>
        <translation>Redmine n&apos;a pas pris en compte la nouvelle description.</translation>
    </message>
    <message>
        <source>Redmine did not take the new type of the issue; it is still a &quot;%1&quot;.</source>
        <translation>Redmine n&apos;a pas pris en compte le nouveau type de la demande ; elle est toujours « %1 ».</translation>
    </message>
    <message>
        <source>The comment is no longer in Redmine.</source>
        <translation>Le commentaire n&apos;est plus dans Redmine.</translation>
    </message>
    <message>
        <source>The account may not edit this comment in Redmine.</source>
        <translation>Le compte ne peut pas modifier ce commentaire dans Redmine.</translation>
    </message>
    <message>
        <source>Ask an administrator of Redmine to give the account&apos;s role the permission &quot;Edit own notes&quot;, or &quot;Edit notes&quot; for the comments of others, in this project.</source>
        <translation>Demandez à un administrateur de Redmine de donner au rôle du compte, dans ce projet, la permission « Modifier ses propres notes », ou « Modifier les notes » pour les commentaires des autres.</translation>
    </message>
    <message>
        <source>This Redmine is too old: its API can&apos;t edit comments.</source>
        <translation>Ce Redmine est trop ancien : son API ne peut pas modifier les commentaires.</translation>
    </message>
    <message>
        <source>Redmine 5.0 and newer can.</source>
        <translation>Redmine 5.0 et les versions plus récentes le peuvent.</translation>
    </message>
    <message>
        <source>Redmine 7.0 and newer: open “My account”, then Webhooks, New webhook. URL: this address. Choose the events of issues, and the project. Older ones call nobody.</source>
        <translation>À partir de Redmine 7.0 : ouvrez « Mon compte », puis Webhooks, nouveau webhook. URL : cette adresse. Choisissez les événements des demandes et le projet. Les versions plus anciennes n’appellent personne.</translation>
    </message>
    <message>
        <source>In Redmine, open “My account”; the key is on the right under “API access key”, behind “Show”. The account needs, in the project: View issues, Add issues, Edit issues, Add notes, Edit own notes, View private notes.</source>
        <translation>Dans Redmine, ouvrez « Mon compte » ; la clé se trouve à droite sous « Clé d’accès API », derrière « Afficher ». Le compte a besoin dans le projet de : voir les demandes, créer des demandes, modifier les demandes, ajouter des notes, modifier ses propres notes, voir les notes privées.</translation>
    </message>
</context>
<context>
    <name>RefusalDesk</name>
    <message>
        <source>What was changed in %1 on the other side is not written here.</source>
        <translation>Ce qui a été modifié dans %1 de l&apos;autre côté n&apos;est pas écrit ici.</translation>
    </message>
</context>
<context>
    <name>RemoteNode</name>
    <message>
        <source>The running node has ended.</source>
        <translation>Le nœud qui tournait s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Start it again; what was under way goes on then.</source>
        <translation>Relancez-le ; ce qui était en cours reprend alors.</translation>
    </message>
    <message>
        <source>No node that could be asked runs on the data folder %1.</source>
        <translation>Aucun nœud joignable ne tourne sur le dossier de données %1.</translation>
    </message>
</context>
<context>
    <name>ReopeningTexts</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ReplicaApplierTexts</name>
    <message>
        <source>The issue does not come from the instance with which this connection was made.</source>
        <translation>La demande ne vient pas de l&apos;outil avec lequel cette connexion a été établie.</translation>
    </message>
    <message>
        <source>Make a connection of its own for that instance.</source>
        <translation>Établissez une connexion à part pour cet outil.</translation>
    </message>
    <message>
        <source>%1 is the twin of this issue on another connection already.</source>
        <translation>%1 est déjà la jumelle de cette demande par une autre connexion.</translation>
    </message>
    <message>
        <source>Sync it on that connection, or delete that connection first.</source>
        <translation>Synchronisez-la par cette autre connexion, ou supprimez d&apos;abord cette dernière.</translation>
    </message>
    <message>
        <source>The pair of issues was not remembered.</source>
        <translation>La paire de demandes n&apos;a pas été mémorisée.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1, la jumelle de cette demande, n’existe plus, ou le compte de Twinspan ne peut pas la voir.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Si elle a été supprimée volontairement, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Changes of the issue in %1 don&apos;t arrive. Nothing was deleted, and the link is kept.</source>
        <translation>Les changements de la demande dans %1 n’arrivent pas. Rien n’a été supprimé, et le lien est conservé.</translation>
    </message>
    <message>
        <source>%1, the twin of this issue, is not in the project %2 any more.</source>
        <translation>%1, la jumelle de cette demande, n’est plus dans le projet %2.</translation>
    </message>
    <message>
        <source>Move it back, or make a connection for the other project.</source>
        <translation>Remettez-la à sa place, ou créez une connexion pour l’autre projet.</translation>
    </message>
    <message>
        <source>Changes don&apos;t arrive. The link is kept.</source>
        <translation>Les changements n’arrivent pas. Le lien est conservé.</translation>
    </message>
    <message>
        <source>The link with %1 was ended there.</source>
        <translation>Le lien avec %1 a été rompu là-bas.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again.</source>
        <translation>Synchronisez la demande à la main pour relier de nouveau les deux.</translation>
    </message>
    <message>
        <source>A later message was written into %1 before this one.</source>
        <translation>Un message plus récent a été écrit dans %1 avant celui-ci.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and sync the issue again.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur, puis synchronisez la demande de nouveau.</translation>
    </message>
</context>
<context>
    <name>RequestBook</name>
    <message>
        <source>The sync of %1 has not failed: there is nothing to retry or skip.</source>
        <translation>La synchronisation de %1 n&apos;a pas échoué : il n&apos;y a rien à réessayer ni à ignorer.</translation>
    </message>
    <message>
        <source>The other side has linked this issue with %1, which is the twin of %2 already.</source>
        <translation>L’autre côté a lié cette demande à %1, qui est déjà la jumelle de %2.</translation>
    </message>
    <message>
        <source>End the link of %1, if it is the wrong one, and retry.</source>
        <translation>Mettez fin au lien de %1 si c’est le mauvais, puis réessayez.</translation>
    </message>
    <message>
        <source>The tracker of the other side has refused a part of %1.</source>
        <translation>Le gestionnaire de l’autre côté a refusé une partie de %1.</translation>
    </message>
    <message>
        <source>When the account there may write it, retry; or skip it, and it is left out.</source>
        <translation>Quand le compte peut l’écrire là-bas, réessayez ; ou ignorez-le, et cette partie est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>RequiredFieldsTexts</name>
    <message>
        <source>The project %1 requires a value that Twinspan does not fill in: %2. The issue will be refused there until that field has a default value, or is not required any more.</source>
        <translation>Le projet %1 exige une valeur que Twinspan ne renseigne pas : %2. La demande y sera refusée tant que ce champ n’a pas de valeur par défaut ou reste obligatoire.</translation>
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
    <name>RightsView</name>
    <message>
        <source>It may not read issues.</source>
        <translation>Il ne peut pas lire de demandes.</translation>
    </message>
    <message>
        <source>It may not create issues.</source>
        <translation>Il ne peut pas créer de demandes.</translation>
    </message>
    <message>
        <source>It may not change issues of others.</source>
        <translation>Il ne peut pas modifier les demandes des autres.</translation>
    </message>
    <message>
        <source>It may not comment on issues.</source>
        <translation>Il ne peut pas commenter les demandes.</translation>
    </message>
    <message>
        <source>It may not attach files to issues.</source>
        <translation>Il ne peut pas joindre de fichiers aux demandes.</translation>
    </message>
    <message>
        <source>Whether it may read issues shows only later.</source>
        <translation>S’il peut lire les demandes, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>Whether it may create issues shows only later.</source>
        <translation>S’il peut créer des demandes, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>Whether it may change issues shows only later.</source>
        <translation>S’il peut modifier les demandes, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>Whether it may comment on issues shows only later.</source>
        <translation>S’il peut commenter les demandes, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>Whether it may attach files to issues shows only later.</source>
        <translation>S’il peut joindre des fichiers aux demandes, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>%1 That takes %2.</source>
        <translation>%1 Il faut pour cela %2.</translation>
    </message>
    <message>
        <source>%1 The reason: %2.</source>
        <translation>%1 La raison : %2.</translation>
    </message>
    <message>
        <source>What it may do shows only later.</source>
        <translation>Ce qu’il peut faire, on ne le verra que plus tard.</translation>
    </message>
    <message>
        <source>Looking what the account of Twinspan may do there …</source>
        <translation>Recherche de ce que le compte de Twinspan peut y faire …</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>The account of Twinspan may do there all that the sync needs.</source>
        <translation>Le compte de Twinspan y peut tout ce que demande la synchronisation.</translation>
    </message>
    <message>
        <source>The tracker does not tell all that the account may do there.</source>
        <translation>Le tracker ne dit pas tout ce que le compte peut y faire.</translation>
    </message>
    <message>
        <source>Have an administrator of that tracker give what is missing. You can go on without: what can&apos;t be written is then listed in Problems.</source>
        <translation>Faites donner ce qui manque par un administrateur de ce tracker. Vous pouvez aussi continuer sans : ce qui ne peut pas être écrit figure alors dans « Problèmes ».</translation>
    </message>
    <message>
        <source>The account of Twinspan lacks rights there.</source>
        <translation>Il manque des droits au compte de Twinspan.</translation>
    </message>
</context>
<context>
    <name>RtRightTexts</name>
    <message>
        <source>the right %1 in the queue</source>
        <translation>le droit %1 dans la file</translation>
    </message>
    <message>
        <source>RT tells it of tickets alone, and the account sees none in this queue yet</source>
        <translation>RT ne le dit que des tickets, et le compte n’en voit encore aucun dans cette file</translation>
    </message>
    <message>
        <source>it takes the right ModifyTicket, and RT does not tell whether the account has it</source>
        <translation>il faut le droit ModifyTicket, et RT ne dit pas si le compte l’a</translation>
    </message>
</context>
<context>
    <name>RtTexts</name>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>The queue of RT changes faster than it can be read.</source>
        <translation>La file de RT change plus vite qu&apos;elle ne peut être lue.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Le fichier « %1 » ne peut pas être lu sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Il sera récupéré de nouveau.</translation>
    </message>
    <message>
        <source>RT has no such file any more.</source>
        <translation>RT n&apos;a plus ce fichier.</translation>
    </message>
    <message>
        <source>Authentication token</source>
        <translation>Jeton d&apos;authentification</translation>
    </message>
    <message>
        <source>Comments from the other side</source>
        <translation>Commentaires de l&apos;autre côté</translation>
    </message>
    <message>
        <source>RT sends each reply to the requestors of its ticket by mail. Comments stay with those who work in RT. Either way only replies leave RT, never its comments.</source>
        <translation>RT envoie chaque réponse par courriel aux demandeurs du ticket. Les commentaires restent chez ceux qui travaillent dans RT. Dans les deux cas, seules les réponses quittent RT, jamais ses commentaires.</translation>
    </message>
    <message>
        <source>Write them as comments: nobody outside gets a mail</source>
        <translation>Les écrire comme commentaires : personne à l&apos;extérieur ne reçoit de courriel</translation>
    </message>
    <message>
        <source>Write them as replies: RT sends them to the requestors</source>
        <translation>Les écrire comme réponses : RT les envoie aux demandeurs</translation>
    </message>
    <message>
        <source>“%1” is not a way to write into RT that Twinspan knows.</source>
        <translation>« %1 » n&apos;est pas une façon d&apos;écrire dans RT que Twinspan connaît.</translation>
    </message>
    <message>
        <source>Choose comment or reply.</source>
        <translation>Choisissez comment ou reply.</translation>
    </message>
    <message>
        <source>Twinspan works in Request Tracker with the rights of the account whose token you give.</source>
        <translation>Twinspan travaille dans Request Tracker avec les droits du compte dont vous donnez le jeton.</translation>
    </message>
    <message>
        <source>This is not an authentication token of RT.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;authentification de RT.</translation>
    </message>
    <message>
        <source>Copy it whole: it looks like 1-23-0123456789abcdef0123456789abcdef.</source>
        <translation>Copiez-le en entier : il ressemble à 1-23-0123456789abcdef0123456789abcdef.</translation>
    </message>
    <message>
        <source>The address of this RT is missing.</source>
        <translation>L&apos;adresse de ce RT manque.</translation>
    </message>
    <message>
        <source>Give its address, for example https://rt.example.org.</source>
        <translation>Donnez son adresse, par exemple https://rt.example.org.</translation>
    </message>
    <message>
        <source>The description was changed. It now says:</source>
        <translation>La description a été modifiée. Elle dit maintenant :</translation>
    </message>
    <message>
        <source>RT does not accept the authentication token: it is wrong, expired or deleted.</source>
        <translation>RT n&apos;accepte pas le jeton d&apos;authentification : il est faux, expiré ou supprimé.</translation>
    </message>
    <message>
        <source>Make a new token in RT under “Logged in as”, Settings, Auth Tokens, and sign in with it. Where RT runs behind Apache, its configuration must pass the header Authorization on.</source>
        <translation>Créez un nouveau jeton dans RT sous « Logged in as », Settings, Auth Tokens, et connectez-vous avec lui. Si RT tourne derrière Apache, sa configuration doit transmettre l&apos;en-tête Authorization.</translation>
    </message>
    <message>
        <source>RT refused what was to be written, without saying why.</source>
        <translation>RT a refusé ce qui devait être écrit, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>RT refused what was to be written. It says: “%1”.</source>
        <translation>RT a refusé ce qui devait être écrit. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Check the settings of the queue in RT and the rights of the account, then try again.</source>
        <translation>Vérifiez les réglages de la file dans RT et les droits du compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from this address does not come from the REST API of RT.</source>
        <translation>La réponse de cette adresse ne vient pas de l&apos;API REST de RT.</translation>
    </message>
    <message>
        <source>Something in front of RT may answer in its place, such as a sign-in page or a proxy: let the REST API pass there.</source>
        <translation>Quelque chose devant RT répond peut-être à sa place, comme une page de connexion ou un proxy : laissez-y passer l&apos;API REST.</translation>
    </message>
    <message>
        <source>RT&apos;s answer lacks what its API promises.</source>
        <translation>Il manque à la réponse de RT ce que promet son API.</translation>
    </message>
    <message>
        <source>Check the version of RT: Twinspan needs 5.0 or newer.</source>
        <translation>Vérifiez la version de RT : il faut à Twinspan la 5.0 ou une plus récente.</translation>
    </message>
    <message>
        <source>RT has no ticket %1, or does not show it to this account.</source>
        <translation>RT n&apos;a pas de ticket %1, ou ne le montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Check the number. If the ticket exists, the account needs the right ShowTicket in its queue.</source>
        <translation>Vérifiez le numéro. Si le ticket existe, le compte a besoin du droit ShowTicket dans sa file.</translation>
    </message>
    <message>
        <source>The ticket %1 was merged into #%2.</source>
        <translation>Le ticket %1 a été fusionné dans #%2.</translation>
    </message>
    <message>
        <source>Name the ticket #%1 instead.</source>
        <translation>Nommez plutôt le ticket #%1.</translation>
    </message>
    <message>
        <source>RT has no queue %1, or does not show it to this account.</source>
        <translation>RT n&apos;a pas de file %1, ou ne la montre pas à ce compte.</translation>
    </message>
    <message>
        <source>If it exists, the account needs the right SeeQueue in it.</source>
        <translation>Si elle existe, le compte y a besoin du droit SeeQueue.</translation>
    </message>
    <message>
        <source>The account lacks the right %1 in this queue of RT.</source>
        <translation>Il manque au compte le droit %1 dans cette file de RT.</translation>
    </message>
    <message>
        <source>Ask an administrator of RT to give it under Admin, Queues, Group Rights or User Rights.</source>
        <translation>Demandez à un administrateur de RT de le donner sous Admin, Queues, Group Rights ou User Rights.</translation>
    </message>
    <message>
        <source>The comment is empty, and would say nothing in RT.</source>
        <translation>Le commentaire est vide et ne dirait rien dans RT.</translation>
    </message>
    <message>
        <source>What was once written into a ticket of RT can&apos;t be changed.</source>
        <translation>Ce qui a été écrit une fois dans un ticket de RT ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than RT keeps.</source>
        <translation>Le fichier « %1 » est plus grand que ce que RT conserve.</translation>
    </message>
    <message>
        <source>An administrator can raise the limit in RT&apos;s configuration (MaxAttachmentSize).</source>
        <translation>Un administrateur peut relever la limite dans la configuration de RT (MaxAttachmentSize).</translation>
    </message>
    <message>
        <source>The file “%1” needs a ticket to be attached to.</source>
        <translation>Le fichier « %1 » a besoin d&apos;un ticket auquel être joint.</translation>
    </message>
    <message>
        <source>The ticket would have no subject.</source>
        <translation>Le ticket n&apos;aurait pas de sujet.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Donnez un titre à la demande.</translation>
    </message>
    <message>
        <source>The subject is longer than RT keeps (200 characters).</source>
        <translation>Le sujet est plus long que ce que RT conserve (200 caractères).</translation>
    </message>
    <message>
        <source>Make the summary shorter.</source>
        <translation>Raccourcissez le titre.</translation>
    </message>
    <message>
        <source>RT knows no types of tickets.</source>
        <translation>RT ne connaît pas de types de tickets.</translation>
    </message>
    <message>
        <source>RT did not keep the link by which Twinspan knows its ticket: the account needs the right ModifyTicket in this queue.</source>
        <translation>RT n&apos;a pas conservé le lien auquel Twinspan reconnaît son ticket : le compte a besoin du droit ModifyTicket dans cette file.</translation>
    </message>
    <message>
        <source>RT did not take the new subject. It says: “%1”.</source>
        <translation>RT n&apos;a pas pris le nouveau sujet. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>In RT, open “Logged in as”, Settings, Auth Tokens and create one. The account needs the rights SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket and ReplyToTicket in the queue, and ManageAuthTokens to make the token.</source>
        <translation>Dans RT, ouvrez « Logged in as », Settings, Auth Tokens et créez-en un. Le compte a besoin dans la file des droits SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket et ReplyToTicket, et de ManageAuthTokens pour créer le jeton.</translation>
    </message>
    <message>
        <source>If it was deleted by mistake, attach it again in RT.</source>
        <translation>S&apos;il a été supprimé par erreur, joignez-le à nouveau dans RT.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked, without saying why.</source>
        <translation>RT ne répond pas à ce qui lui est demandé, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>RT does not answer what it was asked. It says: “%1”.</source>
        <translation>RT ne répond pas à ce qui lui est demandé. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>Check in RT that the queue is there and that the account may see it, then try again.</source>
        <translation>Vérifiez dans RT que la file existe et que le compte peut la voir, puis réessayez.</translation>
    </message>
    <message>
        <source>Say it in a new comment.</source>
        <translation>Dites-le dans un nouveau commentaire.</translation>
    </message>
    <message>
        <source>In Request Tracker, open Admin, Global, Scrips, Create. Condition: On Transaction; action: User Defined; template: Blank. Custom action preparation code: “1;”. Custom action commit code: “require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1;”, with this address instead of ADDRESS.</source>
        <translation>Dans Request Tracker, ouvrez Admin, Global, Scrips, Create. Condition : On Transaction ; action : User Defined ; template : Blank. Custom action preparation code : « 1; ». Custom action commit code : « require LWP::UserAgent; LWP::UserAgent-&gt;new(timeout =&gt; 2)-&gt;post(&apos;ADDRESS&apos;); 1; », avec cette adresse au lieu de ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Salesforce</name>
    <message>
        <source>This sign-in does not let Twinspan see who is signed in to Salesforce.</source>
        <translation>Cette connexion ne permet pas à Twinspan de voir qui est connecté à Salesforce.</translation>
    </message>
    <message>
        <source>Sign in again with the scopes “api”, “id” and “refresh_token”.</source>
        <translation>Reconnectez-vous avec les scopes « api », « id » et « refresh_token ».</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
</context>
<context>
    <name>SalesforceRightTexts</name>
    <message>
        <source>the object permission “%1” on cases</source>
        <translation>l’autorisation d’objet « %1 » sur les requêtes</translation>
    </message>
    <message>
        <source>Salesforce Files, switched on for the account</source>
        <translation>Salesforce Files, activé pour le compte</translation>
    </message>
</context>
<context>
    <name>SalesforceSignInTexts</name>
    <message>
        <source>You sign in on the page of Salesforce itself. Twinspan then works with the rights of your account, and renews its access by itself.</source>
        <translation>Vous vous connectez sur la page de Salesforce. Twinspan travaille ensuite avec les droits de votre compte et renouvelle son accès de lui-même.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>The consumer key of the External Client App that an administrator of your organization has made for Twinspan, once: Setup, External Client App Manager.</source>
        <translation>La clé consommateur (consumer key) de l’External Client App qu’un administrateur de votre organisation a créée une fois pour Twinspan : Setup, External Client App Manager.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>As it is registered with the app. Change only the port, and only where another program of this computer uses it.</source>
        <translation>Telle qu’elle est enregistrée pour l’application. Ne changez que le port, et seulement si un autre programme de cet ordinateur l’utilise.</translation>
    </message>
    <message>
        <source>At this address nobody can sign in to Salesforce.</source>
        <translation>À cette adresse, personne ne peut se connecter à Salesforce.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Indiquez son adresse, par exemple https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>This is not a client id of Salesforce.</source>
        <translation>Ce n’est pas un identifiant client de Salesforce.</translation>
    </message>
    <message>
        <source>Copy the consumer key of the app whole: it is one long word.</source>
        <translation>Copiez en entier la clé consommateur de l’application : c’est un seul long mot.</translation>
    </message>
    <message>
        <source>The browser can&apos;t come back to this callback URL.</source>
        <translation>Le navigateur ne peut pas revenir à cette URL de rappel.</translation>
    </message>
    <message>
        <source>Give one of this computer as it is registered with the app: %1, or with another port from 1024 on.</source>
        <translation>Indiquez-en une de cet ordinateur, telle qu’elle est enregistrée pour l’application : %1, ou avec un autre port à partir de 1024.</translation>
    </message>
    <message>
        <source>The sign-in has led to an address that is not one of your organization.</source>
        <translation>La connexion a mené à une adresse qui n’est pas celle de votre organisation.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, and begin again.</source>
        <translation>Indiquez l’adresse que votre navigateur affiche quand vous regardez une requête, et recommencez.</translation>
    </message>
</context>
<context>
    <name>SalesforceTexts</name>
    <message>
        <source>The file “%1” is larger than Salesforce accepts.</source>
        <translation>Le fichier « %1 » dépasse la taille que Salesforce accepte.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read from this machine&apos;s disk.</source>
        <translation>Le fichier « %1 » ne peut pas être lu sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>It will be fetched again.</source>
        <translation>Il sera récupéré de nouveau.</translation>
    </message>
    <message>
        <source>Salesforce has no such file any more.</source>
        <translation>Salesforce n&apos;a plus ce fichier.</translation>
    </message>
    <message>
        <source>This is a site or page that Salesforce serves for others, not your organization.</source>
        <translation>C&apos;est un site ou une page que Salesforce héberge pour d&apos;autres, pas votre organisation.</translation>
    </message>
    <message>
        <source>Give the address that your browser shows when you look at a case, for example https://acme.lightning.force.com.</source>
        <translation>Donnez l&apos;adresse que votre navigateur affiche quand vous regardez une requête (« case »), par exemple https://acme.lightning.force.com.</translation>
    </message>
    <message>
        <source>Twinspan works in Salesforce with the rights of the account whose access token you give.</source>
        <translation>Twinspan travaille dans Salesforce avec les droits du compte dont vous donnez le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>For example from the command “sf org display --target-org NAME --verbose” of the Salesforce CLI. It is good until the session ends.</source>
        <translation>Par exemple celui de la commande « sf org display --target-org NOM --verbose » de Salesforce CLI. Il est valable jusqu&apos;à la fin de la session.</translation>
    </message>
    <message>
        <source>This is not an access token of Salesforce.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;accès de Salesforce.</translation>
    </message>
    <message>
        <source>Copy it whole: it begins with “00D”.</source>
        <translation>Copiez-le en entier : il commence par « 00D ».</translation>
    </message>
    <message>
        <source>The address of this Salesforce is missing.</source>
        <translation>L&apos;adresse de ce Salesforce manque.</translation>
    </message>
    <message>
        <source>Give its address, for example https://acme.my.salesforce.com.</source>
        <translation>Donnez son adresse, par exemple https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the subject as it was sent.</source>
        <translation>Salesforce n&apos;a pas gardé l&apos;objet tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>Salesforce did not keep the description as it was sent.</source>
        <translation>Salesforce n&apos;a pas gardé la description telle qu&apos;elle a été envoyée.</translation>
    </message>
    <message>
        <source>Salesforce did not take the type of the case.</source>
        <translation>Salesforce n&apos;a pas repris le type de la requête.</translation>
    </message>
    <message>
        <source>Salesforce does not let this sign-in use its API. It says: “%1”.</source>
        <translation>Salesforce ne permet pas à cette connexion d&apos;utiliser son API. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Sign in again with the scope “api”; an administrator of Salesforce may have to allow the app.</source>
        <translation>Reconnectez-vous avec le scope « api » ; il se peut qu&apos;un administrateur de Salesforce doive autoriser l&apos;application.</translation>
    </message>
    <message>
        <source>Salesforce does not accept the sign-in: the session is over or was ended.</source>
        <translation>Salesforce refuse la connexion : la session a expiré ou a été fermée.</translation>
    </message>
    <message>
        <source>Sign in to Salesforce again.</source>
        <translation>Reconnectez-vous à Salesforce.</translation>
    </message>
    <message>
        <source>The API of Salesforce is not open to this account or edition.</source>
        <translation>L&apos;API de Salesforce n&apos;est pas ouverte à ce compte ou à cette édition.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the permission “API Enabled”.</source>
        <translation>Demandez à un administrateur de Salesforce de donner au compte la permission « API Enabled ».</translation>
    </message>
    <message>
        <source>The account may not do this in Salesforce. It says: “%1”.</source>
        <translation>Le compte n&apos;en a pas le droit dans Salesforce. Message de Salesforce : « %1 ».</translation>
    </message>
    <message>
        <source>Salesforce has no such record, or does not show it to this account. It says: “%1”.</source>
        <translation>Salesforce n&apos;a pas cet enregistrement, ou ne le montre pas à ce compte. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Somebody else is just writing to this case in Salesforce.</source>
        <translation>Quelqu&apos;un d&apos;autre est en train de modifier cette requête dans Salesforce.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Twinspan réessaiera.</translation>
    </message>
    <message>
        <source>The case was changed in Salesforce meanwhile, or is there already.</source>
        <translation>La requête a été modifiée entre-temps dans Salesforce, ou y existe déjà.</translation>
    </message>
    <message>
        <source>It will be read again.</source>
        <translation>Twinspan la relira.</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written. It says: “%1”.</source>
        <translation>Salesforce a refusé ce qui devait être écrit. Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Salesforce refused what was to be written (%2). It says: “%1”.</source>
        <translation>Salesforce a refusé ce qui devait être écrit (%2). Son message : « %1 ».</translation>
    </message>
    <message>
        <source>Check the required fields and the validation rules of cases in Salesforce, and the rights of the account, then try again.</source>
        <translation>Vérifiez les champs obligatoires et les règles de validation des requêtes dans Salesforce, ainsi que les droits du compte, puis réessayez.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer lacks what its API promises.</source>
        <translation>La réponse de Salesforce ne contient pas tout ce que son API promet.</translation>
    </message>
    <message>
        <source>Something in front of Salesforce may answer in its place, such as a proxy.</source>
        <translation>Quelque chose répond peut-être à la place de Salesforce, comme un proxy placé devant lui.</translation>
    </message>
    <message>
        <source>The calls that this organization may make to Salesforce in 24 hours are used up, or nearly so; all programs of the organization share them.</source>
        <translation>Les appels que cette organisation peut faire à Salesforce en 24 heures sont épuisés, ou presque ; tous les programmes de l&apos;organisation se les partagent.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself. If this happens often, ask an administrator of Salesforce which program makes so many calls.</source>
        <translation>Twinspan reprendra tout seul. Si cela arrive souvent, demandez à un administrateur de Salesforce quel programme fait autant d&apos;appels.</translation>
    </message>
    <message>
        <source>Salesforce has no case %1, or does not show it to this account.</source>
        <translation>Salesforce n&apos;a pas de requête %1, ou ne la montre pas à ce compte.</translation>
    </message>
    <message>
        <source>Check the number. If the case exists, the account needs to see it.</source>
        <translation>Vérifiez le numéro. Si la requête existe, le compte doit pouvoir la voir.</translation>
    </message>
    <message>
        <source>The case has no such comment any more.</source>
        <translation>La requête n&apos;a plus ce commentaire.</translation>
    </message>
    <message>
        <source>Salesforce lets only accounts with “Modify All” for cases change the text of a comment.</source>
        <translation>Salesforce ne laisse modifier le texte d&apos;un commentaire qu&apos;aux comptes qui ont « Modify All » pour les requêtes.</translation>
    </message>
    <message>
        <source>Sign in with such an account if edits of comments are to be carried over.</source>
        <translation>Connectez-vous avec un tel compte si les modifications de commentaires doivent être reprises.</translation>
    </message>
    <message>
        <source>Salesforce has no projects: an organization has one list of cases.</source>
        <translation>Salesforce n&apos;a pas de projets : une organisation a une seule liste de requêtes.</translation>
    </message>
    <message>
        <source>The file “%1” needs a case to be attached to.</source>
        <translation>Le fichier « %1 » doit être joint à une requête.</translation>
    </message>
    <message>
        <source>The comment is empty, and Salesforce keeps no empty comments.</source>
        <translation>Le commentaire est vide, et Salesforce ne garde pas les commentaires vides.</translation>
    </message>
    <message>
        <source>The case would have no subject.</source>
        <translation>La requête n&apos;aurait pas d&apos;objet.</translation>
    </message>
    <message>
        <source>Give the issue a summary.</source>
        <translation>Donnez un titre à la demande.</translation>
    </message>
    <message>
        <source>Salesforce has no type “%1” for cases.</source>
        <translation>Salesforce n&apos;a pas de type « %1 » pour les requêtes.</translation>
    </message>
    <message>
        <source>Choose another type for these issues.</source>
        <translation>Choisissez un autre type pour ces demandes.</translation>
    </message>
    <message>
        <source>Salesforce does not show the case to this account after it was written.</source>
        <translation>Salesforce ne montre pas la requête à ce compte après l&apos;avoir enregistrée.</translation>
    </message>
    <message>
        <source>This is the sign-in page of all organizations of Salesforce: with an access token nobody can tell which of them is yours.</source>
        <translation>C’est la page de connexion de toutes les organisations de Salesforce : un jeton d’accès ne dit pas laquelle est la vôtre.</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to give the account the right, then try again.</source>
        <translation>Demandez à un administrateur de Salesforce de donner ce droit au compte, puis réessayez.</translation>
    </message>
    <message>
        <source>Salesforce failed at this. It says: “%1”.</source>
        <translation>Salesforce a échoué. Il dit : « %1 ».</translation>
    </message>
    <message>
        <source>A text is longer than Salesforce takes. It says: “%1”.</source>
        <translation>Un texte est plus long que ce que Salesforce accepte. Il indique : « %1 ».</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The account does not see a field that is needed of a case. Salesforce says: “%1”.</source>
        <translation>Le compte ne voit pas un champ nécessaire d’une requête. Salesforce indique : « %1 ».</translation>
    </message>
    <message>
        <source>Ask an administrator of Salesforce to let the account read the fields that the page on Salesforce in Twinspan&apos;s documentation lists, then try again.</source>
        <translation>Demandez à un administrateur de Salesforce de laisser le compte lire les champs que cite la page sur Salesforce de la documentation de Twinspan, puis réessayez.</translation>
    </message>
    <message>
        <source>Salesforce is answering as many calls of this organization as it does at the same time; all programs of the organization share them.</source>
        <translation>Salesforce répond déjà à autant d’appels de cette organisation qu’il le fait en même temps ; tous les programmes de l’organisation se les partagent.</translation>
    </message>
    <message>
        <source>Twinspan goes on by itself in half a minute.</source>
        <translation>Twinspan reprend de lui-même dans une demi-minute.</translation>
    </message>
</context>
<context>
    <name>SealingTexts</name>
    <message>
        <source>If it happens again, a proxy between the nodes changes what passes through it, or somebody tampers.</source>
        <translation>Si cela se reproduit, un proxy entre les nœuds modifie ce qui passe par lui, ou quelqu&apos;un falsifie les messages.</translation>
    </message>
    <message>
        <source>What arrived is no sealed message of Twinspan.</source>
        <translation>Ce qui est arrivé n&apos;est pas un message scellé de Twinspan.</translation>
    </message>
    <message>
        <source>What arrived was not sealed by the other node of this connection, or was changed on its way. Nothing of it was used.</source>
        <translation>Ce qui est arrivé n&apos;a pas été scellé par l&apos;autre nœud de cette connexion, ou a été modifié en route. Rien n&apos;en a été utilisé.</translation>
    </message>
    <message>
        <source>A sealed message is larger than the %1 MiB that are allowed.</source>
        <translation>Un message scellé dépasse les %1 Mio autorisés.</translation>
    </message>
    <message>
        <source>The other node seals its messages in a newer way (version %1) than this node knows.</source>
        <translation>L&apos;autre nœud scelle ses messages d&apos;une manière trop récente pour ce nœud (version %1).</translation>
    </message>
    <message>
        <source>Update Twinspan on this node.</source>
        <translation>Mettez Twinspan à jour sur ce nœud.</translation>
    </message>
    <message>
        <source>The other node seals its messages in an outdated way (version %1).</source>
        <translation>L&apos;autre nœud scelle ses messages d&apos;une manière dépassée (version %1).</translation>
    </message>
    <message>
        <source>Ask the other side to update its Twinspan.</source>
        <translation>Demandez à l&apos;autre côté de mettre son Twinspan à jour.</translation>
    </message>
    <message>
        <source>The key of this or the other node is no usable identity key, so nothing can be sealed.</source>
        <translation>La clé de ce nœud ou celle de l&apos;autre n&apos;est pas une clé d&apos;identité utilisable ; rien ne peut donc être scellé.</translation>
    </message>
    <message>
        <source>Make the connection again with a new invitation.</source>
        <translation>Refaites la connexion avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>An answer of the other node belongs to another request. Nothing of it was used.</source>
        <translation>Une réponse de l&apos;autre nœud correspond à une autre requête. Rien n&apos;en a été utilisé.</translation>
    </message>
    <message>
        <source>The other node sent a message that does not belong where it was sent. Nothing of it was used.</source>
        <translation>L&apos;autre nœud a envoyé un message à un endroit qui n&apos;est pas prévu pour lui. Rien n&apos;en a été utilisé.</translation>
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
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>SignInDeskTexts</name>
    <message>
        <source>This sign-in in the browser is over.</source>
        <translation>Cette connexion dans le navigateur est terminée.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Another sign-in in the browser was begun; this one has ended.</source>
        <translation>Une autre connexion dans le navigateur a été commencée ; celle-ci est terminée.</translation>
    </message>
    <message>
        <source>Finish the other one, or begin again here.</source>
        <translation>Terminez l’autre, ou recommencez ici.</translation>
    </message>
    <message>
        <source>The sign-in in the browser is not finished yet.</source>
        <translation>La connexion dans le navigateur n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Finish it in the browser, then go on.</source>
        <translation>Terminez-la dans le navigateur, puis continuez.</translation>
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
    <message>
        <source>Sign in in the &amp;browser (recommended)</source>
        <translation>Se connecter dans le &amp;navigateur (recommandé)</translation>
    </message>
    <message>
        <source>&amp;Without the browser: %1</source>
        <translation>&amp;Sans le navigateur : %1</translation>
    </message>
    <message>
        <source>Sign in in the &amp;browser</source>
        <translation>Se connecter dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Open the page for “%1”</source>
        <translation>Ouvrir la page pour « %1 »</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>A new sign-in to “%1” (%2), in place of the present one as %3. Its connections and issues stay as they are.</source>
        <translation>Une nouvelle connexion à « %1 » (%2), à la place de l&apos;actuelle en tant que %3. Ses connexions et ses demandes restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>&amp;Se connecter dans le navigateur</translation>
    </message>
</context>
<context>
    <name>SignInTexts</name>
    <message>
        <source>“%1” is needed to sign in.</source>
        <translation>« %1 » est nécessaire pour se connecter.</translation>
    </message>
    <message>
        <source>“%1” is no possible answer to “%2”.</source>
        <translation>« %1 » n&apos;est pas une réponse possible à « %2 ».</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Choix possibles : %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no tracker to sign in to at this address.</source>
        <translation>À cette adresse, il n&apos;y a pas d&apos;outil auquel se connecter.</translation>
    </message>
    <message>
        <source>Give the address of a tracker.</source>
        <translation>Donnez l&apos;adresse d&apos;un outil.</translation>
    </message>
    <message>
        <source>%1 is connected already, as “%2”.</source>
        <translation>%1 est déjà connecté, sous le nom « %2 ».</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Utilisez celui-là, ou retirez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The connection “%1” uses “%2”.</source>
        <translation>La connexion « %1 » utilise « %2 ».</translation>
    </message>
    <message>
        <source>Delete the connections that use it first.</source>
        <translation>Supprimez d&apos;abord les connexions qui l&apos;utilisent.</translation>
    </message>
    <message>
        <source>The browser has signed in at %1, not at %2.</source>
        <translation>Le navigateur s’est connecté à %1, et non à %2.</translation>
    </message>
    <message>
        <source>Begin again, and sign in to an account of the tracker that is wanted.</source>
        <translation>Recommencez, et connectez-vous à un compte de l’outil voulu.</translation>
    </message>
    <message>
        <source>“%1” was signed in to in the browser.</source>
        <translation>La connexion à « %1 » a été faite dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in in the browser again, or answer the questions of the sign-in.</source>
        <translation>Connectez-vous à nouveau dans le navigateur, ou répondez aux questions de la connexion.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The file or folder %1 can&apos;t be used.</source>
        <translation>Le fichier ou dossier %1 n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space of the disk.</source>
        <translation>Vérifiez ses droits d&apos;accès et l&apos;espace libre du disque.</translation>
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
    <name>Store</name>
    <message>
        <source>The other side sent a message whose number can&apos;t be right.</source>
        <translation>L&apos;autre côté a envoyé un message dont le numéro est forcément faux.</translation>
    </message>
    <message>
        <source>Check that the other node was not set back to an old state, and update both to the newest Twinspan.</source>
        <translation>Vérifiez que l&apos;autre nœud n&apos;a pas été ramené à un ancien état, et mettez les deux nœuds à jour avec la dernière version de Twinspan.</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>Nothing can be remembered, so nothing is synced.</source>
        <translation>Rien ne peut être mémorisé, donc rien n&apos;est synchronisé.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1.</source>
        <translation>Un autre Twinspan utilise le dossier de données %1.</translation>
    </message>
    <message>
        <source>Another Twinspan uses the data folder %1: process %2 (%3).</source>
        <translation>Un autre Twinspan utilise le dossier de données %1 : processus %2 (%3).</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>programme inconnu</translation>
    </message>
    <message>
        <source>Close the other one first, or choose another data folder.</source>
        <translation>Fermez d&apos;abord l&apos;autre, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>A data folder serves one program at a time.</source>
        <translation>Un dossier de données ne sert qu&apos;à un programme à la fois.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Impossible d&apos;écrire dans %1.</translation>
    </message>
    <message>
        <source>Give the account that runs Twinspan the right to write there, or choose another data folder.</source>
        <translation>Donnez au compte sous lequel Twinspan tourne le droit d&apos;y écrire, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Le disque où se trouve %1 est plein.</translation>
    </message>
    <message>
        <source>Make room on it; Twinspan then goes on by itself.</source>
        <translation>Faites-y de la place ; Twinspan reprend alors tout seul.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>Impossible d&apos;ouvrir %1 : %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected and without errors, and try again.</source>
        <translation>Vérifiez que le dossier existe et que son disque est connecté et sans erreurs, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>Un autre programme occupe %1.</translation>
    </message>
    <message>
        <source>Close programs that look into the file, such as a backup or a database browser; Twinspan then goes on by itself.</source>
        <translation>Fermez les programmes qui ouvrent le fichier, comme une sauvegarde ou un explorateur de base de données ; Twinspan reprend alors tout seul.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Le fichier %1 est endommagé.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>Le fichier %1 appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The file %1 was written by the newer Twinspan %2 (store version %3); this is Twinspan %4, which knows store versions up to %5.</source>
        <translation>Le fichier %1 a été écrit par un Twinspan plus récent, %2 (version de stockage %3) ; celui-ci est Twinspan %4, qui connaît les versions de stockage jusqu&apos;à %5.</translation>
    </message>
    <message>
        <source>Update Twinspan on this machine to %1 or newer.</source>
        <translation>Mettez Twinspan à jour sur cette machine : version %1 ou plus récente.</translation>
    </message>
    <message>
        <source>The file %1 could not be used: %2.</source>
        <translation>Le fichier %1 n&apos;a pas pu être utilisé : %2.</translation>
    </message>
    <message>
        <source>Start Twinspan again; if it happens again, please report it with this text.</source>
        <translation>Relancez Twinspan ; si cela se reproduit, signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>What is to be remembered contradicts what is remembered already.</source>
        <translation>Ce qui est à mémoriser contredit ce qui est déjà mémorisé.</translation>
    </message>
    <message>
        <source>Look at the issues in both trackers; please report it if both look right.</source>
        <translation>Regardez les demandes dans les deux outils ; si les deux vous semblent correctes, signalez le problème.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read (%1 %2).</source>
        <translation>Un enregistrement ne peut pas être relu : %1 %2.</translation>
    </message>
    <message>
        <source>Restore the data folder from a backup, or remove what the record belongs to and make it again.</source>
        <translation>Restaurez le dossier de données depuis une sauvegarde, ou retirez ce à quoi l&apos;enregistrement appartient et recréez-le.</translation>
    </message>
    <message>
        <source>Check the id; it may have been removed.</source>
        <translation>Vérifiez l&apos;id ; ce qu&apos;il désigne a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The connection that this belongs to does not exist any more.</source>
        <translation>La connexion à laquelle cela appartient n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Make a new connection if the issues are to be kept in step.</source>
        <translation>Établissez une nouvelle connexion si les demandes doivent rester synchronisées.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” here.</source>
        <translation>Il n&apos;y a rien ici avec l&apos;id « %1 ».</translation>
    </message>
    <message>
        <source>Stop Twinspan, move the file away (keep it) with those beside it whose names end in -wal and -shm, and put that of a backup there. Without a backup start again and connect anew: issues that were synced before are found again by their markers and not made twice.</source>
        <translation>Arrêtez Twinspan, mettez le fichier de côté (gardez-le) avec ceux d&apos;à côté dont le nom finit par -wal et -shm, et mettez à sa place celui d&apos;une sauvegarde. Si vous n&apos;en avez pas, relancez Twinspan et refaites les connexions : les demandes déjà synchronisées sont retrouvées grâce à leurs marques et ne sont pas créées en double.</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The other side has not accepted the invitation of “%1” yet.</source>
        <translation>L&apos;autre côté n&apos;a pas encore accepté l&apos;invitation de « %1 ».</translation>
    </message>
    <message>
        <source>The connection “%1” is deactivated.</source>
        <translation>La connexion « %1 » est désactivée.</translation>
    </message>
    <message>
        <source>Send the invitation code to its administrator, or wait for the answer.</source>
        <translation>Envoyez le code d&apos;invitation à son administrateur, ou attendez la réponse.</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Activez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>An issue key is needed.</source>
        <translation>Il faut la clé d&apos;une demande.</translation>
    </message>
    <message>
        <source>Give the key of an issue as the tracker shows it, for example TEST-1 or 42.</source>
        <translation>Donnez la clé d&apos;une demande telle que l&apos;outil l&apos;affiche, par exemple TEST-1 ou 42.</translation>
    </message>
    <message>
        <source>The other side asks for something that this version of Twinspan does not know.</source>
        <translation>L&apos;autre côté demande quelque chose que cette version de Twinspan ne connaît pas.</translation>
    </message>
    <message>
        <source>Update Twinspan on this side.</source>
        <translation>Mettez Twinspan à jour de ce côté.</translation>
    </message>
</context>
<context>
    <name>SyncMessages</name>
    <message>
        <source>The other side sent a message whose “%1” is unusable.</source>
        <translation>L&apos;autre côté a envoyé un message dont le champ « %1 » est inutilisable.</translation>
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
    <message>
        <source>Which issue is to be synced? Enter its key.</source>
        <translation>Quelle demande faut-il synchroniser ? Saisissez sa clé.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 wrote on %2:</source>
        <comment>author, time</comment>
        <translation>%1 a écrit le %2 :</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>author</comment>
        <translation>%1 a écrit :</translation>
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
    <name>TidyUpTexts</name>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>L&apos;historique peut être gardé de 1 à %1 jours.</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to renew it, and check the clock of this computer.</source>
        <translation>Demandez à l&apos;administrateur du serveur de le renouveler, et vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>Le certificat de %1 n&apos;est valable qu&apos;à partir du %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>Le certificat de %1 a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Do not use this server until its administrator has replaced the certificate.</source>
        <translation>N&apos;utilisez pas ce serveur tant que son administrateur n&apos;a pas remplacé le certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by the server itself.</source>
        <translation>Le certificat de %1 a été émis par le serveur lui-même.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the administrator of the server knows, and trust it if they are the same.</source>
        <translation>Comparez son empreinte avec celle que connaît l&apos;administrateur du serveur, et faites confiance au certificat si elles sont identiques.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>Le certificat que %1 présente est fait pour un autre nom.</translation>
    </message>
    <message>
        <source>Use the name that the certificate is for, or ask the administrator of the server.</source>
        <translation>Utilisez le nom pour lequel le certificat est fait, ou adressez-vous à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>Le certificat de %1 vient d&apos;une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Add the certificate of that authority, for example that of your company, to the trusted ones.</source>
        <translation>Ajoutez le certificat de cette autorité, par exemple celle de votre entreprise, à ceux auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at port %2.</source>
        <translation>%1 ne parle pas TLS sur le port %2.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of the server whether the address begins with http://.</source>
        <translation>Vérifiez le port, ou demandez à l&apos;administrateur du serveur si l&apos;adresse commence par http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made (%2).</source>
        <translation>Aucune connexion sécurisée à %1 n&apos;a pu être établie (%2).</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Adressez-vous à l&apos;administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>The list of changes has no such place to go on from.</source>
        <translation>La liste des modifications n&apos;a pas d&apos;endroit de ce genre où reprendre.</translation>
    </message>
    <message>
        <source>Read it from its start.</source>
        <translation>Lisez-la depuis son début.</translation>
    </message>
</context>
<context>
    <name>TrackerKindTexts</name>
    <message>
        <source>%1 has no sign-in in the browser that Twinspan could use.</source>
        <translation>%1 n’a pas de connexion dans le navigateur que Twinspan pourrait utiliser.</translation>
    </message>
    <message>
        <source>Answer the questions of the sign-in instead.</source>
        <translation>Répondez plutôt aux questions de la connexion.</translation>
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
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n problème vous attend</numerusform>
            <numerusform>%n problèmes vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoTexts</name>
    <message>
        <source>Nothing was written; the text stays in the history.</source>
        <translation>Rien n’a été écrit ; le texte reste dans l’historique.</translation>
    </message>
    <message>
        <source>No text gave way to another one in this entry of the history.</source>
        <translation>Dans cette entrée de l’historique, aucun texte n’a cédé la place à un autre.</translation>
    </message>
    <message>
        <source>Choose an entry that says “not taken”, “replaced” or “restored”.</source>
        <translation>Choisissez une entrée qui indique « rejet », « remplacement » ou « rétablissement ».</translation>
    </message>
    <message>
        <source>%1 says something else by now than after this entry: somebody has edited it since.</source>
        <translation>%1 contient désormais autre chose qu’après cette entrée : quelqu’un l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>Copy what you need of the text into the issue by hand.</source>
        <translation>Copiez à la main dans la demande ce qu’il vous faut du texte.</translation>
    </message>
    <message>
        <source>%1 is being written at this moment.</source>
        <translation>Une écriture est en cours dans %1.</translation>
    </message>
    <message>
        <source>Try again in a moment, and look first what it says then.</source>
        <translation>Réessayez dans un instant, et regardez d’abord ce qui s’y trouve alors.</translation>
    </message>
    <message>
        <source>The text is longer than the tracker of %1 takes in one piece.</source>
        <translation>Le texte est plus long que ce que l’outil de %1 accepte d’un seul tenant.</translation>
    </message>
    <message>
        <source>Take it back on the other side, where it was written.</source>
        <translation>Rétablissez-le de l’autre côté, là où il a été écrit.</translation>
    </message>
    <message>
        <source>The project of %1 has no type “%2” any more.</source>
        <translation>Le projet de %1 n’a plus de type « %2 ».</translation>
    </message>
    <message>
        <source>Make the type again, or choose another one in the issue.</source>
        <translation>Recréez le type, ou choisissez-en un autre dans la demande.</translation>
    </message>
    <message>
        <source>The tracker has kept what %1 said before, without a reason.</source>
        <translation>L’outil a gardé, sans donner de raison, ce que %1 contenait auparavant.</translation>
    </message>
    <message>
        <source>Check whether the account of Twinspan may edit this field of the issue.</source>
        <translation>Vérifiez que le compte de Twinspan a le droit de modifier ce champ de la demande.</translation>
    </message>
    <message>
        <source>%1 is not kept in step with %2 any more.</source>
        <translation>%1 n’est plus synchronisée avec %2.</translation>
    </message>
    <message>
        <source>Sync the issue by hand to link the two again, or edit it by hand.</source>
        <translation>Synchronisez la demande à la main pour relier de nouveau les deux, ou modifiez-la à la main.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or the account of Twinspan can&apos;t see it.</source>
        <translation>%1 n’existe plus, ou le compte de Twinspan ne peut pas la voir.</translation>
    </message>
    <message>
        <source>If it was deleted on purpose there is nothing to do.</source>
        <translation>Si elle a été supprimée volontairement, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1 is not in the project %2 any more.</source>
        <translation>%1 n’est plus dans le projet %2.</translation>
    </message>
    <message>
        <source>Move it back first.</source>
        <translation>Remettez-la d’abord dans ce projet.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the text stands in %1. Twinspan looks as soon as it can, and writes it if it does not.</source>
        <translation>Personne ne sait encore si le texte se trouve dans %1. Twinspan vérifie dès que possible, et l’écrit s’il ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>The text was not written into %1; it stays in the history.</source>
        <translation>Le texte n’a pas été écrit dans %1 ; il reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>UpdatePlanTexts</name>
    <message>
        <source>The type “%1” does not exist there: the issue keeps its type.</source>
        <translation>Le type « %1 » n’existe pas là-bas : la demande garde son type.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>Le titre a été modifié des deux côtés. La modification la plus récente compte, celle de %1 ; l’autre est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. The later edit counts, that of %1; the other one is kept in the history.</source>
        <translation>La description a été modifiée des deux côtés. La modification la plus récente compte, celle de %1 ; l’autre est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. The later change counts, that of %1; the other one is kept in the history.</source>
        <translation>Le type a été changé des deux côtés. Le changement le plus récent compte, celui de %1 ; l’autre est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>A comment was edited whose copy was removed there: the copy does not come back.</source>
        <translation>Un commentaire dont la copie a été retirée là-bas a été modifié : la copie ne revient pas.</translation>
    </message>
    <message>
        <source>*This comment was removed in %1.*</source>
        <translation>*Ce commentaire a été retiré dans %1.*</translation>
    </message>
    <message>
        <source>The attachment “%1” was removed in %2. Its copy stays here.</source>
        <translation>La pièce jointe « %1 » a été retirée dans %2. Sa copie reste ici.</translation>
    </message>
    <message>
        <source>The summary was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>Le titre a été modifié des deux côtés. Selon la règle de la connexion, la modification de %1 compte ; l’autre est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>The description was edited on both sides. By the rule of the connection the edit of %1 counts; the other one is kept in the history.</source>
        <translation>La description a été modifiée des deux côtés. Selon la règle de la connexion, la modification de %1 compte ; l’autre est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>The type was changed on both sides. By the rule of the connection the change of %1 counts; the other one is kept in the history.</source>
        <translation>Le type a été changé des deux côtés. Selon la règle de la connexion, le changement de %1 compte ; l’autre est conservé dans l’historique.</translation>
    </message>
</context>
<context>
    <name>UrlField</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>UrlProbeTexts</name>
    <message>
        <source>This is your own instance “%1” (%2): a connection with it joins two of its projects.</source>
        <translation>C&apos;est votre propre outil « %1 » (%2) : une connexion avec lui relie deux de ses projets.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 à l&apos;adresse %2.</translation>
    </message>
    <message>
        <source>The Twinspan node “%1” (version %2): an invitation can be made for it.</source>
        <translation>Le nœud Twinspan « %1 » (version %2) : une invitation peut être créée pour lui.</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>« %1 » n&apos;est pas une URL.</translation>
    </message>
    <message>
        <source>Copy the address from the browser&apos;s address bar while the tracker is open, for example https://tracker.example.com.</source>
        <translation>Copiez l&apos;adresse depuis la barre d&apos;adresse du navigateur pendant que l&apos;outil est ouvert, par exemple https://tracker.example.com.</translation>
    </message>
    <message>
        <source>Twinspan can&apos;t open addresses that begin with “%1:”.</source>
        <translation>Twinspan ne peut pas ouvrir les adresses qui commencent par « %1: ».</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>There is neither a tracker that Twinspan knows nor a Twinspan node at %1.</source>
        <translation>Il n&apos;y a à l&apos;adresse %1 ni outil connu de Twinspan, ni nœud Twinspan.</translation>
    </message>
    <message>
        <source>Check the address. Twinspan knows: %1.</source>
        <translation>Vérifiez l&apos;adresse. Twinspan connaît : %1.</translation>
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
        <translation>Twinspan attend jusqu&apos;à %1 (%2).</translation>
    </message>
    <message>
        <source>Twinspan waits until %1.</source>
        <translation>Twinspan attend jusqu&apos;à %1.</translation>
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
    <message>
        <source>Deleted there</source>
        <translation>Supprimée là-bas</translation>
    </message>
    <message>
        <source>Deactivated there</source>
        <translation>Désactivée là-bas</translation>
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
    <name>twinspan::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
</TS>
