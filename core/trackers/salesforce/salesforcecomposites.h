#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/tracker/callgatherer.h"
#include "core/trackers/salesforce/salesforceapi.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>

namespace twinspan::trackers
{

struct SalesforceSubanswer {
    int status = 0;
    QJsonValue body;
};

/// Several calls as one counted call, POST /composite. Whoever awaits a call keeps the object alive.
///
/// Salesforce replaces "@{name.field}" by what an earlier part has answered, in texts too, and knows no way to write
/// such words as they are. The names are therefore none that a text could hold, and calls whose texts hold "@{" go one
/// after the other instead.
class SalesforceComposites
{
public:
    explicit SalesforceComposites(std::shared_ptr<SalesforceApi> api);
    SalesforceComposites(const SalesforceComposites &) = delete;
    SalesforceComposites &operator=(const SalesforceComposites &) = delete;

    struct Answer {
        QList<SalesforceSubanswer> answers; ///< as many as calls
        QDateTime date;                     ///< UTC; not valid where the server doesn't tell
    };
    /// Calls that only read; at most 5 queries.
    Task<Result<Answer>> read(QList<SalesforceCall> calls, CancelToken cancel);
    /// All of them or none; at most 5 collections, each of which is all or none by itself. Those that go one after the
    /// other end with the first that is refused; behind another the outcome is unknown then.
    Task<Result<QList<SalesforceSubanswer>>> writeAll(QString name, QList<SalesforceCall> calls, CancelToken cancel);
    /// Each for itself, but for references; one query or collection. Goes in one call with what others write at the
    /// time. `name`: the same when it is tried again.
    Task<Result<QList<SalesforceSubanswer>>> write(QString name, QList<SalesforceCall> calls, CancelToken cancel);

    /// The id of the record that the first of the calls has written, in a path of a later one.
    static QString writtenId();

private:
    using Calls = QList<SalesforceCall>;
    using Subanswers = QList<SalesforceSubanswer>;
    using Gatherer = tracker::CallGatherer<Calls, Subanswers>;
    enum class Terms { EachForItself, AllOrNone };

    Task<Result<Answer>> send(QList<Calls> groups, Terms terms, CancelToken cancel);
    Task<Gatherer::Answers> sendTogether(QList<Calls> groups, CancelToken cancel);
    Task<Result<Subanswers>> sendApart(Calls calls, CancelToken cancel);

    std::shared_ptr<SalesforceApi> m_api;
    Gatherer m_gathered;
};

} // namespace twinspan::trackers
