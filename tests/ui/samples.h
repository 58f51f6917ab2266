#pragma once

#include "core/base/result.h"
#include "core/node/nodevalues.h"

namespace twinspan::tests
{

inline model::InstanceInfo instance(const QString &id, const QString &name)
{
    model::InstanceInfo made;
    made.id = id;
    made.trackerKind = QStringLiteral("redmine");
    made.name = name;
    made.url = QUrl(QStringLiteral("https://%1.example.com").arg(id));
    made.uid = id;
    made.accountName = QStringLiteral("Ann");
    made.isAdmin = true;
    return made;
}

inline model::Project project(const QString &key)
{
    return {key, key, QStringLiteral("Project ") + key, QUrl()};
}

inline model::Connection connection(const QString &id, model::ConnectionStatus status = model::ConnectionStatus::Active)
{
    model::Connection made;
    made.id = id;
    made.sharedId = QStringLiteral("shared-") + id;
    made.name = QStringLiteral("Support (Acme) ↔ Engine (Globex)");
    made.status = status;
    made.local = {QStringLiteral("acme"), project(QStringLiteral("SUP"))};
    made.remote.nodeName = QStringLiteral("Globex");
    made.remote.projectName = QStringLiteral("Engine");
    made.safetyPhrase = QStringLiteral("one two three four five");
    return made;
}

inline node::UrlReport found(node::UrlReport::Kind kind, const QString &url)
{
    node::UrlReport report;
    report.kind = kind;
    report.trackerKind = QStringLiteral("redmine");
    report.trackerName = QStringLiteral("Redmine");
    report.instanceUrl = QUrl(url);
    report.instanceUid = url;
    report.sentence = QStringLiteral("Redmine 5.0 at %1.").arg(url);
    return report;
}

inline node::OwnInvitation invitation(const QString &connectionId)
{
    node::OwnInvitation made;
    made.id = QStringLiteral("invitation");
    made.code = QStringLiteral("eyJhbGwiOiJvZiBpdCJ9");
    made.connectionId = connectionId;
    made.state = QStringLiteral("open");
    made.issuedAt = QDateTime::currentDateTimeUtc();
    made.expiresAt = made.issuedAt.addDays(7);
    made.safetyPhrase = QStringLiteral("one two three four five");
    made.message = QStringLiteral("Hello, here is the code: ") + made.code;
    return made;
}

inline model::SyncRequest request(model::Stage stage)
{
    model::SyncRequest made;
    made.id = QStringLiteral("request");
    made.connectionId = QStringLiteral("c");
    made.issueKey = QStringLiteral("SUP-1");
    made.stage = stage;
    made.local = {QStringLiteral("1"), QStringLiteral("SUP-1"), QUrl(QStringLiteral("https://acme.example.com/1"))};
    made.updated = QDateTime::currentDateTimeUtc();
    if (stage == model::Stage::Synchronized)
        made.remote = {QStringLiteral("9"), QStringLiteral("ENG-9"),
                       QUrl(QStringLiteral("https://globex.example.com/9"))};
    return made;
}

inline Problem problem(ProblemKind kind = ProblemKind::Forbidden)
{
    return makeProblem(kind, QStringLiteral("test.problem"), QStringLiteral("That went wrong."),
                       QStringLiteral("Do this."))
        .withEffect(QStringLiteral("It is not sent."));
}

inline tl::unexpected<Problem> lockedKeychain()
{
    return fail(ProblemKind::Secrets, QStringLiteral("keychain.locked"), QStringLiteral("The keychain is locked."),
                QStringLiteral("Unlock it, for example in the desktop's password program, then try again."));
}

/// One of each kind, the newest first; the second and the third are of a conflict.
inline QList<model::HistoryEntry> historyEntries()
{
    const auto entry = [](model::HistoryAction action, const QString &part, const QString &who, const QString &before,
                          const QString &after) {
        return model::HistoryEntry{0,
                                   {},
                                   QStringLiteral("c"),
                                   request(model::Stage::Synchronized).local,
                                   request(model::Stage::Synchronized).remote,
                                   action,
                                   part,
                                   who,
                                   before,
                                   after,
                                   QStringLiteral("3f1c7c1e-9a42-4b39-8f0e-1f6a2d1f6b11")};
    };
    using Action = model::HistoryAction;
    const QString summary = QStringLiteral("summary");
    const QString stops = QStringLiteral("Invoice import stops at amounts with a comma");
    const QString fails = QStringLiteral("Invoice import fails");
    QList<model::HistoryEntry> all{
        entry(Action::Changed, QStringLiteral("description"), {}, QStringLiteral("The import *stops*.\n\n1. Start it."),
              QStringLiteral("The import *stops* as soon as an amount has a comma.\n\n1. Set the language to German.\n"
                             "2. Import the list.")),
        entry(Action::Replaced, summary, {}, stops, fails),
        entry(Action::NotTaken, summary, {}, stops, fails),
        entry(Action::Sent, QStringLiteral("comment"), QStringLiteral("Marco Bianchi"), {},
              QStringLiteral("I can see it with their file.")),
        entry(Action::Added, QStringLiteral("attachment"), {}, {}, QStringLiteral("import.log")),
        entry(Action::Created, QStringLiteral("issue"), {}, {}, stops)};
    for (qsizetype at = 0; at < all.size(); ++at) {
        all[at].number = all.size() - at;
        all[at].at = QDateTime::currentDateTimeUtc().addSecs(-at * 40'000);
    }
    return all;
}

} // namespace twinspan::tests
