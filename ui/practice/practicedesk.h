#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/node/nodevalues.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace twinspan::ui
{

/// A company of the practice ground, and how its tracker is signed in to.
struct PracticeCompany {
    QString name;
    QString about; ///< in a sentence
    node::InstanceToAdd signIn;
};

struct PracticeNote {
    QString author;
    QDateTime created;
    QString text;
    bool isPublic = true;
};

struct PracticeIssueView {
    QString key;
    QString type;
    QString summary;
    QString description;
    QString author;
    QDateTime updated;
    QList<PracticeNote> comments; ///< oldest first; empty in lists
    QStringList files;
};

/// The practice trackers as their own screen would need them. No call blocks. Declared by the window, which knows no
/// tracker; the program fulfils it.
class PracticeDesk
{
public:
    virtual ~PracticeDesk() = default;

    /// Whether the URL, of a tracker or of an issue in it, is one of a practice tracker.
    virtual bool owns(const QUrl &url) const = 0;
    /// The key of the issue that the URL names; empty if it names none.
    virtual QString issueKey(const QUrl &url) const = 0;
    /// The two companies; their trackers are made the first time.
    virtual Task<Result<QList<PracticeCompany>>> companies() = 0;

    virtual Task<Result<QList<PracticeIssueView>>> issues(QUrl tracker) = 0;
    virtual Task<Result<PracticeIssueView>> issue(QUrl tracker, QString key) = 0;
    virtual Task<Result<QStringList>> types(QUrl tracker) = 0;
    /// Key empty: a new issue. Gives its key.
    virtual Task<Result<QString>> save(QUrl tracker, PracticeIssueView issue) = 0;
    virtual Task<Status> comment(QUrl tracker, QString key, PracticeNote note) = 0;
};

} // namespace twinspan::ui
