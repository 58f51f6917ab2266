#include "app/node/commands.h"

#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicesamples.h"

#include <QFile>
#include <QFileInfo>

namespace twinspan::app
{

namespace
{
using trackers::PracticeApi;

struct OpenPractice {
    std::unique_ptr<PracticeApi> api;
    trackers::PracticeAccount who;
};

Result<OpenPractice> openPractice(const Command &command)
{
    TWINSPAN_TRY(api, PracticeApi::open(QFileInfo(command.argument(0)).absoluteFilePath()));
    TWINSPAN_TRY(who, api->accounts().account(command.line().value(QStringLiteral("as"), QStringLiteral("admin"))));
    return OpenPractice{std::move(api), who};
}

QString when(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const trackers::PracticeIssue &issue)
{
    QJsonArray comments;
    for (const auto &comment : issue.comments) {
        comments.append(QJsonObject{{u"id"_qs, QString::number(comment.id)},
                                    {u"author"_qs, comment.author},
                                    {u"created"_qs, when(comment.created)},
                                    {u"text"_qs, comment.text},
                                    {u"public"_qs, comment.isPublic},
                                    {u"marker"_qs, comment.marker}});
    }
    QJsonArray files;
    for (const auto &file : issue.files) {
        files.append(QJsonObject{{u"id"_qs, QString::number(file.id)},
                                 {u"fileName"_qs, file.fileName},
                                 {u"size"_qs, file.size},
                                 {u"marker"_qs, file.marker}});
    }
    return {{u"id"_qs, issue.key},
            {u"project"_qs, issue.projectKey},
            {u"type"_qs, issue.type.name},
            {u"summary"_qs, issue.summary},
            {u"description"_qs, issue.description},
            {u"author"_qs, issue.author},
            {u"created"_qs, when(issue.created)},
            {u"updated"_qs, when(issue.updated)},
            {u"marker"_qs, issue.marker},
            {u"comments"_qs, comments},
            {u"files"_qs, files}};
}

void printWritten(const Output &output, const QString &id, const QString &sentence)
{
    output.json(QJsonObject{{u"id"_qs, id}});
    output.line(sentence);
}

Status create(const Command &command)
{
    TWINSPAN_TRY(paths, trackers::PracticeSamples::create(QFileInfo(command.argument(0)).absoluteFilePath()));
    QJsonArray urls;
    command.output().line(u"Two practice trackers with sample issues:"_qs);
    for (const QString &path : std::as_const(paths)) {
        const QString url = u"practice://"_qs + path;
        urls.append(url);
        command.output().line(u"  "_qs + url);
    }
    command.output().json(QJsonObject{{u"urls"_qs, urls}});
    command.output().line(u"Accounts: admin (password %1), member (password %2)."_qs.arg(
        trackers::PracticeSamples::adminPassword(), trackers::PracticeSamples::memberPassword()));
    return {};
}

Status issues(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    TWINSPAN_TRY(all, practice.api->issues().list({}, practice.who));
    QJsonArray json;
    QList<QStringList> rows{{u"KEY"_qs, u"TYPE"_qs, u"SUMMARY"_qs}};
    for (const auto &issue : std::as_const(all)) {
        json.append(toJson(issue));
        rows.append({issue.key, issue.type.name, issue.summary});
    }
    command.output().json(json);
    command.output().table(rows);
    return {};
}

Status show(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    TWINSPAN_TRY(issue, practice.api->issues().issue(command.argument(1), practice.who));
    const Output &output = command.output();
    output.json(toJson(issue));
    output.line(u"%1  %2: %3\nby %4, %5\n\n%6"_qs.arg(issue.key, issue.type.name, issue.summary, issue.author,
                                                      when(issue.created), issue.description));
    for (const auto &comment : std::as_const(issue.comments)) {
        output.line(u"\n--- %1, %2%3\n%4"_qs.arg(comment.author, when(comment.created),
                                                 comment.isPublic ? QString() : u" (internal)"_qs, comment.text));
    }
    for (const auto &file : std::as_const(issue.files))
        output.line(u"\nFile: %1, %2 bytes"_qs.arg(file.fileName).arg(file.size));
    return {};
}

Status makeIssue(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    trackers::PracticeNewIssue issue;
    issue.projectKey = command.argument(1);
    issue.summary = command.argument(2);
    issue.type = command.line().value(u"type"_qs);
    issue.description = command.line().value(u"text"_qs);
    TWINSPAN_TRY(made, practice.api->issues().create(issue, practice.who));
    printWritten(command.output(), made.key, u"Made %1."_qs.arg(made.key));
    return {};
}

Status comment(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    trackers::PracticeNewComment text;
    text.text = command.argument(2);
    text.isPublic = !command.line().has(u"internal"_qs);
    TWINSPAN_TRY(made, practice.api->issues().addComment(command.argument(1), text, practice.who));
    printWritten(command.output(), QString::number(made.id), u"Added."_qs);
    return {};
}

Status edit(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    const CommandLine &line = command.line();
    trackers::PracticeEdit edit;
    if (line.has(u"summary"_qs))
        edit.summary = line.value(u"summary"_qs);
    if (line.has(u"text"_qs))
        edit.description = line.value(u"text"_qs);
    TWINSPAN_CHECK(practice.api->issues().edit(command.argument(1), edit, practice.who));
    printWritten(command.output(), command.argument(1), u"Edited."_qs);
    return {};
}

Status editComment(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    const QString id = command.argument(1);
    TWINSPAN_CHECK(practice.api->issues().editComment(id.toLongLong(), command.argument(2), practice.who));
    printWritten(command.output(), id, u"Edited."_qs);
    return {};
}

Status attach(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    QFile file(command.argument(2));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ProblemKind::Invalid, u"file.unreadable"_qs,
                    u"%1 can't be read: %2."_qs.arg(file.fileName(), file.errorString()));
    }
    trackers::PracticeUpload upload;
    upload.fileName = QFileInfo(file).fileName();
    TWINSPAN_TRY(made, practice.api->issues().addFile(command.argument(1), upload, file, practice.who));
    printWritten(command.output(), QString::number(made.id), u"Attached %1."_qs.arg(made.fileName));
    return {};
}

Result<trackers::PracticeFault> faultOf(const Command &command)
{
    trackers::PracticeFault fault;
    fault.call = command.argument(1);
    const auto effect = trackers::practiceFaultEffectFromString(command.argument(2));
    if (!effect)
        return fail(ProblemKind::Invalid, u"fault.effect"_qs, u"There is no effect “%1”."_qs.arg(command.argument(2)));
    fault.effect = *effect;
    if (command.line().has(u"nth"_qs)) {
        fault.occasion = trackers::PracticeFaultOccasion::Nth;
        fault.n = command.line().value(u"nth"_qs).toInt();
    } else if (command.line().has(u"every"_qs)) {
        fault.occasion = trackers::PracticeFaultOccasion::Every;
        fault.n = command.line().value(u"every"_qs).toInt();
    }
    return fault;
}

Status setFault(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    if (command.argument(1) == u"none"_qs) {
        TWINSPAN_CHECK(practice.api->faults().clear());
        printWritten(command.output(), {}, u"No faults any more."_qs);
        return {};
    }
    bool isNumber = false;
    const int milliseconds = command.argument(2).toInt(&isNumber);
    if (isNumber) {
        const QString call = command.argument(1) == u"latency"_qs ? u"*"_qs : command.argument(1);
        TWINSPAN_CHECK(practice.api->faults().setLatency(call, std::chrono::milliseconds(milliseconds)));
        printWritten(command.output(), {}, u"Each call takes %1 ms longer."_qs.arg(milliseconds));
        return {};
    }
    TWINSPAN_TRY(fault, faultOf(command));
    TWINSPAN_TRY(id, practice.api->faults().add(fault));
    printWritten(command.output(), QString::number(id), u"The fault waits for its call."_qs);
    return {};
}

Status counts(const Command &command)
{
    TWINSPAN_TRY(practice, openPractice(command));
    TWINSPAN_TRY(all, practice.api->faults().counts());
    QJsonObject json;
    for (auto call = all.cbegin(); call != all.cend(); ++call) {
        json.insert(call.key(), call.value());
        command.output().line(u"%1 %2"_qs.arg(call.key().leftJustified(16)).arg(call.value()));
    }
    command.output().json(json);
    if (command.line().has(u"reset"_qs))
        TWINSPAN_CHECK(practice.api->faults().resetCounts());
    return {};
}

/// These work on a file at once: nothing to wait for.
CommandRun atOnce(Status (*run)(const Command &))
{
    return [run](std::shared_ptr<Command> command) {
        return [](std::shared_ptr<Command> self, Status (*work)(const Command &)) -> Task<Status> {
            co_return work(*self);
        }(std::move(command), run);
    };
}
} // namespace

QHash<QString, CommandRun> practiceRuns()
{
    return {{u"practice create"_qs, atOnce(create)},   {u"practice issues"_qs, atOnce(issues)},
            {u"practice show"_qs, atOnce(show)},       {u"practice issue"_qs, atOnce(makeIssue)},
            {u"practice comment"_qs, atOnce(comment)}, {u"practice attach"_qs, atOnce(attach)},
            {u"practice edit"_qs, atOnce(edit)},       {u"practice edit-comment"_qs, atOnce(editComment)},
            {u"practice fault"_qs, atOnce(setFault)},  {u"practice counts"_qs, atOnce(counts)}};
}

} // namespace twinspan::app
