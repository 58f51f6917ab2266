#include "app/desktop/practiceground.h"

#include "core/base/workerthread.h"
#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicesamples.h"

#include <QCoreApplication>
#include <QDir>

namespace twinspan::app
{

namespace
{
using trackers::PracticeAddress;
using trackers::PracticeApi;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PracticeGround)
};

struct Open {
    std::unique_ptr<PracticeApi> api;
    trackers::PracticeAccount who;
};

Result<Open> open(const QUrl &tracker)
{
    const auto address = PracticeAddress::fromUrl(tracker);
    if (!address) {
        return fail(ProblemKind::Invalid, QStringLiteral("practice.url"),
                    Texts::tr("%1 is not a practice tracker.").arg(tracker.toDisplayString()));
    }
    TWINSPAN_TRY(api, PracticeApi::open(address->path));
    TWINSPAN_TRY(who, api->accounts().account(QStringLiteral("admin")));
    return Open{std::move(api), who};
}

ui::PracticeIssueView view(const trackers::PracticeIssue &issue)
{
    ui::PracticeIssueView shown;
    shown.key = issue.key;
    shown.type = issue.type.name;
    shown.summary = issue.summary;
    shown.description = issue.description;
    shown.author = issue.author;
    shown.updated = issue.updated;
    for (const auto &comment : issue.comments)
        shown.comments.append({comment.author, comment.created, comment.text, comment.isPublic});
    for (const auto &file : issue.files)
        shown.files.append(file.fileName);
    return shown;
}

ui::PracticeCompany company(const QString &path, const QString &name, const QString &about)
{
    ui::PracticeCompany made;
    made.name = name;
    made.about = about;
    made.signIn.url = PracticeAddress{path, {}, {}}.instanceUrl().toString();
    made.signIn.name = name;
    made.signIn.answers = {{QStringLiteral("user"), QStringLiteral("admin")},
                           {QStringLiteral("token"), trackers::PracticeSamples::adminPassword()}};
    return made;
}

Result<QList<ui::PracticeCompany>> makeCompanies(const QString &folder)
{
    QStringList paths{QDir(folder).filePath(QStringLiteral("acme.practice")),
                      QDir(folder).filePath(QStringLiteral("globex.practice"))};
    const auto made = trackers::PracticeSamples::create(folder);
    if (made)
        paths = *made;
    else if (made.error().kind != ProblemKind::Conflict)
        return fail(made.error());
    return QList<ui::PracticeCompany>{
        company(paths.at(0), QStringLiteral("Acme"), Texts::tr("A support desk: customers' cases, project SUP.")),
        company(paths.at(1), QStringLiteral("Globex"), Texts::tr("Engineers: bugs and tasks, project ENG."))};
}

Result<QString> write(const QUrl &tracker, const ui::PracticeIssueView &issue)
{
    TWINSPAN_TRY(practice, open(tracker));
    if (!issue.key.isEmpty()) {
        const trackers::PracticeEdit edit{issue.summary, issue.description, issue.type};
        TWINSPAN_CHECK(practice.api->issues().edit(issue.key, edit, practice.who));
        return issue.key;
    }
    TWINSPAN_TRY(projects, practice.api->projects().list());
    trackers::PracticeNewIssue wanted;
    wanted.projectKey = projects.isEmpty() ? QString() : projects.first().key;
    wanted.type = issue.type;
    wanted.summary = issue.summary;
    wanted.description = issue.description;
    TWINSPAN_TRY(made, practice.api->issues().create(wanted, practice.who));
    return made.key;
}

/// A call that blocks, as a flow.
template<typename R>
std::function<Task<R>()> atOnce(std::function<R()> work)
{
    return
        [work = std::move(work)] { return [](std::function<R()> blocking) -> Task<R> { co_return blocking(); }(work); };
}
} // namespace

PracticeGround::PracticeGround(QString folder)
    : m_folder(std::move(folder)), m_thread(std::make_shared<WorkerThread>(QStringLiteral("practice")))
{
}

PracticeGround::~PracticeGround() = default;

void PracticeGround::stop()
{
    m_thread->end();
}

bool PracticeGround::owns(const QUrl &url) const
{
    return url.scheme() == QStringLiteral("practice");
}

QString PracticeGround::issueKey(const QUrl &url) const
{
    const auto address = PracticeAddress::fromUrl(url);
    return address ? address->issueKey : QString();
}

QUrl PracticeGround::trackerOf(const QUrl &url)
{
    const auto address = PracticeAddress::fromUrl(url);
    return address ? address->instanceUrl() : QUrl();
}

Task<Result<QList<ui::PracticeCompany>>> PracticeGround::companies()
{
    using Companies = Result<QList<ui::PracticeCompany>>;
    return m_thread->run<Companies>(atOnce<Companies>([folder = m_folder] { return makeCompanies(folder); }));
}

Task<Result<QList<ui::PracticeIssueView>>> PracticeGround::issues(QUrl tracker)
{
    using Issues = Result<QList<ui::PracticeIssueView>>;
    return m_thread->run<Issues>(atOnce<Issues>([tracker]() -> Issues {
        TWINSPAN_TRY(practice, open(tracker));
        TWINSPAN_TRY(all, practice.api->issues().list({}, practice.who));
        QList<ui::PracticeIssueView> shown;
        for (const auto &each : std::as_const(all))
            shown.append(view(each));
        return shown;
    }));
}

Task<Result<ui::PracticeIssueView>> PracticeGround::issue(QUrl tracker, QString key)
{
    using Issue = Result<ui::PracticeIssueView>;
    return m_thread->run<Issue>(atOnce<Issue>([tracker, key]() -> Issue {
        TWINSPAN_TRY(practice, open(tracker));
        TWINSPAN_TRY(found, practice.api->issues().issue(key, practice.who));
        return view(found);
    }));
}

Task<Result<QStringList>> PracticeGround::types(QUrl tracker)
{
    using Types = Result<QStringList>;
    return m_thread->run<Types>(atOnce<Types>([tracker]() -> Types {
        TWINSPAN_TRY(practice, open(tracker));
        TWINSPAN_TRY(projects, practice.api->projects().list());
        QStringList names;
        for (const auto &project : std::as_const(projects)) {
            TWINSPAN_TRY(types, practice.api->projects().types(project.key));
            for (const auto &type : std::as_const(types))
                names.append(type.name);
        }
        names.removeDuplicates();
        return names;
    }));
}

Task<Result<QString>> PracticeGround::save(QUrl tracker, ui::PracticeIssueView issue)
{
    return m_thread->run<Result<QString>>(
        atOnce<Result<QString>>([tracker, issue = std::move(issue)] { return write(tracker, issue); }));
}

Task<Status> PracticeGround::comment(QUrl tracker, QString key, ui::PracticeNote note)
{
    return m_thread->run<Status>(atOnce<Status>([tracker, key, note]() -> Status {
        TWINSPAN_TRY(practice, open(tracker));
        const trackers::PracticeNewComment comment{note.text, note.isPublic, {}};
        TWINSPAN_TRY(made, practice.api->issues().addComment(key, comment, practice.who));
        Q_UNUSED(made)
        return {};
    }));
}

} // namespace twinspan::app
