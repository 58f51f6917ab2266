<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) were saved as %1.</source>
        <translation>
            <numerusform>%n entry was saved as %1.</numerusform>
            <numerusform>%n entries were saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here for this key and connection. Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Nothing is known here for this key and connection. Entries are kept for %n day.</numerusform>
            <numerusform>Nothing is known here for this key and connection. Entries are kept for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message numerus="yes">
        <source>Nobody has signed in in the browser for %n minute(s).</source>
        <translation>
            <numerusform>Nobody has signed in in the browser for %n minute.</numerusform>
            <numerusform>Nobody has signed in in the browser for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n problem needs you</numerusform>
            <numerusform>%n problems need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing %n issue(s)</source>
        <translation>
            <numerusform>Syncing %n issue</numerusform>
            <numerusform>Syncing %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeerTexts</name>
    <message numerus="yes">
        <source>The other node fetches its messages from here, and has not come for more than %n minute(s).</source>
        <translation>
            <numerusform>The other node fetches its messages from here, and has not come for more than %n minute.</numerusform>
            <numerusform>The other node fetches its messages from here, and has not come for more than %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message numerus="yes">
        <source>%n issue(s) are tried again.</source>
        <translation>
            <numerusform>%n issue is tried again.</numerusform>
            <numerusform>%n issues are tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 of %n project</numerusform>
            <numerusform>%1 of %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n problem(s) need you</source>
        <translation>
            <numerusform>%n problem needs you</numerusform>
            <numerusform>%n problems need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
