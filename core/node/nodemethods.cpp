#include "core/node/nodemethods.h"

#include "core/node/nodejson.h"

namespace twinspan::node
{

namespace
{
template<typename T>
QJsonValue asValue(const T &value)
{
    return node::toJson(value);
}

template<typename T>
Result<QJsonValue> asResult(const Result<T> &result)
{
    if (!result)
        return fail(result.error());
    return asValue(*result);
}

Result<QJsonValue> asResult(const Status &status)
{
    if (!status)
        return fail(status.error());
    return QJsonValue();
}

/// A method without parameters.
template<typename R>
NodeMethod plain(Task<R> (NodeApi::*method)())
{
    return [method](std::shared_ptr<NodeApi> api, const QJsonObject &) {
        return [](std::shared_ptr<NodeApi> node, Task<R> (NodeApi::*call)()) -> Task<Result<QJsonValue>> {
            const R result = co_await (node.get()->*call)();
            co_return asResult(result);
        }(std::move(api), method);
    };
}

/// A method of one text, its parameter "value".
template<typename R>
NodeMethod ofText(Task<R> (NodeApi::*method)(QString))
{
    return [method](std::shared_ptr<NodeApi> api, const QJsonObject &parameters) {
        return [](std::shared_ptr<NodeApi> node, QString text,
                  Task<R> (NodeApi::*call)(QString)) -> Task<Result<QJsonValue>> {
            const R result = co_await (node.get()->*call)(text);
            co_return asResult(result);
        }(std::move(api), parameters.value(u"value"_qs).toString(), method);
    };
}

/// A method of one number, its parameter "value".
NodeMethod ofNumber(Task<Status> (NodeApi::*method)(qint64))
{
    return [method](std::shared_ptr<NodeApi> api, const QJsonObject &parameters) {
        return [](std::shared_ptr<NodeApi> node, qint64 number,
                  Task<Status> (NodeApi::*call)(qint64)) -> Task<Result<QJsonValue>> {
            const Status result = co_await (node.get()->*call)(number);
            co_return asResult(result);
        }(std::move(api), parameters.value(u"value"_qs).toInteger(), method);
    };
}

/// A method of a connection and an issue key.
template<typename R>
NodeMethod ofIssue(Task<R> (NodeApi::*method)(QString, QString))
{
    return [method](std::shared_ptr<NodeApi> api, QJsonObject parameters) {
        return [](std::shared_ptr<NodeApi> node, QJsonObject json,
                  Task<R> (NodeApi::*call)(QString, QString)) -> Task<Result<QJsonValue>> {
            const QString connection = json.value(u"connection"_qs).toString();
            const QString key = json.value(u"key"_qs).toString();
            const R result = co_await (node.get()->*call)(connection, key);
            co_return asResult(result);
        }(std::move(api), std::move(parameters), method);
    };
}

/// A method of one value that has a JSON form.
template<typename R, typename P>
NodeMethod ofValue(Task<R> (NodeApi::*method)(P))
{
    return [method](std::shared_ptr<NodeApi> api, QJsonObject parameters) {
        return [](std::shared_ptr<NodeApi> node, QJsonObject json,
                  Task<R> (NodeApi::*call)(P)) -> Task<Result<QJsonValue>> {
            TWINSPAN_CO_TRY(value, fromJson<P>(json));
            const R result = co_await (node.get()->*call)(value);
            co_return asResult(result);
        }(std::move(api), std::move(parameters), method);
    };
}

/// A list of at most "max" entries, of one issue or of all.
template<typename R>
NodeMethod ofList(Task<R> (NodeApi::*method)(QString, int))
{
    return [method](std::shared_ptr<NodeApi> api, QJsonObject parameters) {
        return [](std::shared_ptr<NodeApi> node, QJsonObject json,
                  Task<R> (NodeApi::*call)(QString, int)) -> Task<Result<QJsonValue>> {
            const QString key = json.value(u"key"_qs).toString();
            const R result = co_await (node.get()->*call)(key, json.value(u"max"_qs).toInt());
            co_return asResult(result);
        }(std::move(api), std::move(parameters), method);
    };
}
} // namespace

const QHash<QString, NodeMethod> &nodeMethods()
{
    static const QHash<QString, NodeMethod> methods{
        {u"status"_qs, plain(&NodeApi::status)},
        {u"rename"_qs, ofText(&NodeApi::rename)},
        {u"setProxy"_qs, ofValue(&NodeApi::setProxy)},
        {u"probe"_qs, ofText(&NodeApi::probe)},
        {u"signInForm"_qs, ofText(&NodeApi::signInForm)},
        {u"beginBrowserSignIn"_qs, ofValue(&NodeApi::beginBrowserSignIn)},
        {u"browserSignedIn"_qs, ofText(&NodeApi::browserSignedIn)},
        {u"dropBrowserSignIn"_qs, ofText(&NodeApi::dropBrowserSignIn)},
        {u"trySignIn"_qs, ofValue(&NodeApi::trySignIn)},
        {u"instances"_qs, plain(&NodeApi::instances)},
        {u"addInstance"_qs, ofValue(&NodeApi::addInstance)},
        {u"pollInterval"_qs, ofText(&NodeApi::pollInterval)},
        {u"setPollInterval"_qs, ofValue(&NodeApi::setPollInterval)},
        {u"webhook"_qs, ofText(&NodeApi::webhook)},
        {u"signInAgain"_qs, ofValue(&NodeApi::signInAgain)},
        {u"removeInstance"_qs, ofText(&NodeApi::removeInstance)},
        {u"projects"_qs, ofText(&NodeApi::projects)},
        {u"rights"_qs, ofValue(&NodeApi::rights)},
        {u"invite"_qs, ofValue(&NodeApi::invite)},
        {u"invitations"_qs, plain(&NodeApi::invitations)},
        {u"revokeInvitation"_qs, ofText(&NodeApi::revokeInvitation)},
        {u"readInvitation"_qs, ofText(&NodeApi::readInvitation)},
        {u"accept"_qs, ofValue(&NodeApi::accept)},
        {u"connectInstances"_qs, ofValue(&NodeApi::connectInstances)},
        {u"connections"_qs, plain(&NodeApi::connections)},
        {u"activateConnection"_qs, ofText(&NodeApi::activateConnection)},
        {u"deactivateConnection"_qs, ofText(&NodeApi::deactivateConnection)},
        {u"deleteConnection"_qs, ofText(&NodeApi::deleteConnection)},
        {u"setConflictRule"_qs, ofValue(&NodeApi::setConflictRule)},
        {u"syncIssue"_qs, ofIssue(&NodeApi::syncIssue)},
        {u"previewSync"_qs, ofIssue(&NodeApi::previewSync)},
        {u"request"_qs, ofText(&NodeApi::request)},
        {u"requests"_qs, ofList(&NodeApi::requests)},
        {u"pairs"_qs, ofValue(&NodeApi::pairs)},
        {u"history"_qs, ofValue(&NodeApi::history)},
        {u"activity"_qs, plain(&NodeApi::activity)},
        {u"problems"_qs, plain(&NodeApi::problems)},
        {u"retry"_qs, ofText(&NodeApi::retry)},
        {u"skip"_qs, ofText(&NodeApi::skip)},
        {u"unlinkIssue"_qs, ofIssue(&NodeApi::unlinkIssue)},
        {u"undo"_qs, ofNumber(&NodeApi::undo)},
        {u"keepHistory"_qs, ofNumber(&NodeApi::keepHistory)},
    };
    return methods;
}

} // namespace twinspan::node
