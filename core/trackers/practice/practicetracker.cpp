#include "core/trackers/practice/practicetracker.h"

#include "core/base/completion.h"
#include "core/trackers/practice/practicefilelinks.h"
#include "core/trackers/practice/practicemapping.h"
#include "core/trackers/practice/practicetexts.h"

#include <QFile>

namespace twinspan::trackers
{

namespace
{
bool comesAfter(const PracticeFault &fault, const QString &call)
{
    switch (fault.effect) {
    case PracticeFaultEffect::DropAfter:
    case PracticeFaultEffect::ServerErrorAfter:
    case PracticeFaultEffect::HangAfter:
        return true;
    case PracticeFaultEffect::Cut:
        return call == u"download";
    default:
        return false;
    }
}

Result<std::unique_ptr<QFile>> openSource(const tracker::FileSource &source)
{
    auto file = std::make_unique<QFile>(source.path);
    if (!file->open(QIODevice::ReadOnly))
        return practiceRefusal(ProblemKind::Store, "source-unreadable",
                               PracticeText::tr("The file to attach can't be read: %1.").arg(file->errorString()));
    return file;
}

std::optional<PracticeComment> commentOf(const PracticeIssue &issue, const QString &commentId)
{
    for (const PracticeComment &comment : issue.comments) {
        if (QString::number(comment.id) == commentId)
            return comment;
    }
    return std::nullopt;
}

PracticeUpload uploadOf(const tracker::FileSource &source)
{
    return {source.fileName, source.mimeType, true, source.marker.text()};
}
} // namespace

PracticeTracker::PracticeTracker(PracticeAddress address, QString login, QString password, Clock &clock)
    : m_address(std::move(address)), m_login(std::move(login)), m_password(std::move(password)), m_clock(clock)
{
}

Result<PracticeApi *> PracticeTracker::api() const
{
    if (!m_api) {
        auto opened = PracticeApi::open(m_address.path);
        if (!opened)
            return fail(opened.error());
        m_api = std::move(*opened);
        m_api->database().setNow([clock = &m_clock] { return clock->now(); });
    }
    TWINSPAN_CHECK(m_api->database().checkReachable());
    return m_api.get();
}

template<typename T>
Task<Result<T>> PracticeTracker::call(QString name, Kind kind, std::function<Result<T>(const Session &)> work,
                                      CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    TWINSPAN_CO_TRY(opened, api());
    TWINSPAN_CO_TRY(plan, opened->faults().begin(name));
    if (plan.latency.count() > 0)
        co_await m_clock.sleep(plan.latency, cancel);
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const bool failsAfter = plan.fault && comesAfter(*plan.fault, name);
    if (plan.fault && !failsAfter)
        co_return fail(co_await failed(*plan.fault, kind, cancel));
    TWINSPAN_CO_TRY(account, opened->accounts().signIn(m_login, m_password));
    const Session session{*opened, account, failsAfter && plan.fault->effect == PracticeFaultEffect::Cut};
    Result<T> result = work(session);
    if (result && failsAfter)
        co_return fail(co_await failed(*plan.fault, kind, cancel));
    co_return result;
}

Task<Problem> PracticeTracker::failed(PracticeFault fault, Kind kind, CancelToken cancel)
{
    if (fault.effect == PracticeFaultEffect::Hang || fault.effect == PracticeFaultEffect::HangAfter) {
        auto cancelled = std::make_shared<Completion<bool>>();
        const auto subscription = cancel.onCancel([cancelled] { cancelled->finish(true); });
        co_await cancelled->wait();
    }
    co_return practiceFaultProblem(fault, kind == Kind::Write);
}

tracker::Capabilities PracticeTracker::capabilities() const
{
    tracker::Capabilities capabilities;
    capabilities.filesWithCreate = true;
    capabilities.maxSummaryLength = PracticeIssues::maxSummaryLength;
    capabilities.maxFileSize = PracticeFiles::defaultMaxFileSize;
    const auto opened = api();
    if (!opened)
        return capabilities;
    capabilities.maxFileSize = (*opened)->files().maxFileSize().value_or(*capabilities.maxFileSize);
    capabilities.maxTextLength = (*opened)->issues().maxTextLength().value_or(capabilities.maxTextLength);
    return capabilities;
}

Task<Result<tracker::Account>> PracticeTracker::whoAmI(CancelToken cancel)
{
    return call<tracker::Account>(
        QStringLiteral("whoAmI"), Kind::Read,
        [](const Session &session) -> Result<tracker::Account> {
            return tracker::Account{session.account.login, session.account.name, session.account.isAdmin};
        },
        cancel);
}

Task<Result<QList<model::Project>>> PracticeTracker::projects(CancelToken cancel)
{
    return call<QList<model::Project>>(
        QStringLiteral("projects"), Kind::Read,
        [address = m_address](const Session &session) -> Result<QList<model::Project>> {
            TWINSPAN_TRY(records, session.api.projects().list());
            QList<model::Project> projects;
            for (const PracticeProject &record : records)
                projects.append(practiceProject(record, address));
            return projects;
        },
        cancel);
}

Task<Result<QList<model::IssueType>>> PracticeTracker::issueTypes(QString projectId, CancelToken cancel)
{
    return call<QList<model::IssueType>>(
        QStringLiteral("issueTypes"), Kind::Read,
        [projectId](const Session &session) -> Result<QList<model::IssueType>> {
            TWINSPAN_TRY(records, session.api.projects().types(projectId));
            QList<model::IssueType> types;
            for (const PracticeType &record : records)
                types.append(practiceIssueType(record));
            return types;
        },
        cancel);
}

Task<Result<QStringList>> PracticeTracker::requiredFields(QString projectId, QString typeId, CancelToken cancel)
{
    Q_UNUSED(projectId)
    Q_UNUSED(typeId)
    Q_UNUSED(cancel)
    co_return QStringList();
}

Task<Result<QList<tracker::RightCheck>>> PracticeTracker::rights(QString projectId, CancelToken cancel)
{
    return call<QList<tracker::RightCheck>>(
        QStringLiteral("rights"), Kind::Read,
        [projectId](const Session &session) -> Result<QList<tracker::RightCheck>> {
            TWINSPAN_TRY(types, session.api.projects().types(projectId));
            Q_UNUSED(types)
            return tracker::allAre(tracker::RightCheck::State::Granted);
        },
        cancel);
}

Task<Result<model::Issue>> PracticeTracker::issue(QString key, CancelToken cancel)
{
    return call<model::Issue>(
        QStringLiteral("issue"), Kind::Read,
        [key, address = m_address](const Session &session) -> Result<model::Issue> {
            TWINSPAN_TRY(record, session.api.issues().issue(key, session.account));
            return practiceIssue(record, address);
        },
        cancel);
}

Task<Result<std::optional<model::IssueRef>>> PracticeTracker::findIssue(QString projectId, model::Marker marker,
                                                                        CancelToken cancel)
{
    using Found = std::optional<model::IssueRef>;
    return call<Found>(
        QStringLiteral("findIssue"), Kind::Read,
        [projectId, marker, address = m_address](const Session &session) -> Result<Found> {
            TWINSPAN_TRY(found, session.api.issues().findMarked(projectId, marker.text()));
            return found ? Found(practiceChangedIssue(*found, address).ref) : Found();
        },
        cancel);
}

Task<Result<bool>> PracticeTracker::hasMarkedIssues(QString projectId, CancelToken cancel)
{
    return call<bool>(
        QStringLiteral("hasMarkedIssues"), Kind::Read,
        [projectId](const Session &session) { return session.api.issues().hasMarked(projectId); }, cancel);
}

Task<Result<tracker::Written>> PracticeTracker::createIssue(tracker::NewIssue issue, CancelToken cancel)
{
    return call<tracker::Written>(
        QStringLiteral("createIssue"), Kind::Write,
        [issue, address = m_address](const Session &session) -> Result<tracker::Written> {
            TWINSPAN_TRY(made, session.api.issues().create(practiceNewIssue(issue), session.account));
            return tracker::Written{
                practiceIssueRef(made.firstKey, made.key, address), {}, {}, practiceIssue(made, address)};
        },
        cancel);
}

Task<Result<tracker::Written>> PracticeTracker::addComment(model::IssueRef issue, tracker::NewComment comment,
                                                           CancelToken cancel)
{
    return call<tracker::Written>(
        QStringLiteral("addComment"), Kind::Write,
        [issue, comment](const Session &session) -> Result<tracker::Written> {
            TWINSPAN_TRY(made, session.api.issues().addComment(issue.id, practiceNewComment(comment), session.account));
            return tracker::Written{issue, QString::number(made.id), {}};
        },
        cancel);
}

Task<Result<tracker::Written>> PracticeTracker::updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                                            CancelToken cancel)
{
    return call<tracker::Written>(
        QStringLiteral("updateIssue"), Kind::Write,
        [this, issue, changes](const Session &session) -> Result<tracker::Written> {
            TWINSPAN_TRY(before, session.api.issues().issue(issue.id, session.account));
            TWINSPAN_CHECK(
                session.api.issues().edit(issue.id, practiceEdit(changes, before.description), session.account));
            TWINSPAN_TRY(after, session.api.issues().issue(issue.id, session.account));
            return tracker::Written{issue, {}, {}, practiceIssue(after, m_address)};
        },
        cancel);
}

Task<Result<tracker::Written>> PracticeTracker::editComment(model::IssueRef issue, QString commentId,
                                                            tracker::NewComment comment, CancelToken cancel)
{
    return call<tracker::Written>(
        QStringLiteral("editComment"), Kind::Write,
        [issue, commentId, comment](const Session &session) -> Result<tracker::Written> {
            TWINSPAN_TRY(found, session.api.issues().issue(issue.id, session.account));
            const auto before = commentOf(found, commentId);
            if (!before)
                return practiceRefusal(ProblemKind::NotFound, "comment-unknown",
                                       PracticeText::tr("The comment is no longer in the practice tracker."));
            const QString text = practiceEditedComment(comment.text, before->text);
            TWINSPAN_CHECK(session.api.issues().editComment(before->id, text, session.account));
            return tracker::Written{issue, commentId, {}};
        },
        cancel);
}

Task<Result<tracker::ChangesPage>> PracticeTracker::changes(QString projectId, QDateTime since, QString after,
                                                            CancelToken cancel)
{
    return call<tracker::ChangesPage>(
        QStringLiteral("changes"), Kind::Read,
        [projectId, since, after, address = m_address](const Session &session) -> Result<tracker::ChangesPage> {
            TWINSPAN_TRY(found, session.api.changes().since(projectId, since, after, session.account));
            tracker::ChangesPage page{{}, found.next, found.now};
            for (const PracticeChange &change : std::as_const(found.issues))
                page.issues.append(practiceChangedIssue(change, address));
            return page;
        },
        cancel);
}

Task<Result<QList<tracker::ChangedIssue>>> PracticeTracker::existing(QStringList issueIds, CancelToken cancel)
{
    return call<QList<tracker::ChangedIssue>>(
        QStringLiteral("existing"), Kind::Read,
        [issueIds, address = m_address](const Session &session) -> Result<QList<tracker::ChangedIssue>> {
            TWINSPAN_TRY(found, session.api.changes().existing(issueIds, session.account));
            QList<tracker::ChangedIssue> issues;
            for (const PracticeChange &change : std::as_const(found))
                issues.append(practiceChangedIssue(change, address));
            return issues;
        },
        cancel);
}

QString PracticeTracker::asRead(QString text) const
{
    return practiceAsRead(text);
}

QString PracticeTracker::withFileAddresses(QString text, QList<tracker::NamedFile> files) const
{
    return practiceWithFileAddresses(text, files);
}

QString PracticeTracker::keptFileName(QString name) const
{
    return practiceFileName(name);
}

Task<Result<tracker::StagedFile>> PracticeTracker::stageFile(tracker::FileSource file, CancelToken cancel)
{
    return call<tracker::StagedFile>(
        QStringLiteral("stageFile"), Kind::Write,
        [file](const Session &session) -> Result<tracker::StagedFile> {
            TWINSPAN_TRY(source, openSource(file));
            TWINSPAN_TRY(token, session.api.files().stage(uploadOf(file), *source, session.account));
            return tracker::StagedFile{token, practiceFileName(file.fileName), file.mimeType, file.marker};
        },
        cancel);
}

Task<Result<tracker::Written>> PracticeTracker::attachFile(model::IssueRef issue, tracker::FileSource file,
                                                           CancelToken cancel)
{
    return call<tracker::Written>(
        QStringLiteral("attachFile"), Kind::Write,
        [issue, file](const Session &session) -> Result<tracker::Written> {
            TWINSPAN_TRY(source, openSource(file));
            TWINSPAN_TRY(made, session.api.issues().addFile(issue.id, uploadOf(file), *source, session.account));
            return tracker::Written{issue, QString::number(made.id), {}};
        },
        cancel);
}

Task<Status> PracticeTracker::download(model::Attachment attachment, std::shared_ptr<QIODevice> sink,
                                       CancelToken cancel)
{
    return call<void>(
        QStringLiteral("download"), Kind::Read,
        [attachment, sink](const Session &session) -> Status {
            if (!sink->seek(0))
                return practiceRefusal(ProblemKind::Store, "sink-full",
                                       PracticeText::tr("The attachment can't be written to this machine's disk: %1.")
                                           .arg(sink->errorString()));
            const qint64 limit = session.isCut ? attachment.size / 2 : -1;
            return session.api.issues().readFile(attachment.id.toLongLong(), *sink, limit, session.account);
        },
        cancel);
}

} // namespace twinspan::trackers
