#include "core/store/recordjson.h"

namespace twinspan::store
{

namespace
{
QString toText(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QUrl urlOf(const QJsonObject &json, QLatin1String name)
{
    return QUrl::fromEncoded(json.value(name).toString().toUtf8());
}

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return json.value(name).toString();
}
} // namespace

QJsonObject toJson(const model::IssueRef &ref)
{
    return {{QStringLiteral("id"), ref.id}, {QStringLiteral("key"), ref.key}, {QStringLiteral("url"), toText(ref.url)}};
}

model::IssueRef issueRefFromJson(const QJsonObject &json)
{
    return {textOf(json, QLatin1String("id")), textOf(json, QLatin1String("key")), urlOf(json, QLatin1String("url"))};
}

QJsonObject toJson(const model::Project &project)
{
    return {{QStringLiteral("id"), project.id},
            {QStringLiteral("key"), project.key},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("url"), toText(project.url)}};
}

model::Project projectFromJson(const QJsonObject &json)
{
    return {textOf(json, QLatin1String("id")), textOf(json, QLatin1String("key")), textOf(json, QLatin1String("name")),
            urlOf(json, QLatin1String("url"))};
}

QJsonObject toJson(const model::RemoteSide &side)
{
    return {{QStringLiteral("nodeName"), side.nodeName},
            {QStringLiteral("trackerKind"), side.trackerKind},
            {QStringLiteral("trackerUrl"), toText(side.trackerUrl)},
            {QStringLiteral("instanceUid"), side.instanceUid},
            {QStringLiteral("projectName"), side.projectName},
            {QStringLiteral("projectId"), side.projectId},
            {QStringLiteral("nodeUrl"), toText(side.nodeUrl)},
            {QStringLiteral("publicKey"), QString::fromLatin1(side.publicKey.toBase64())},
            {QStringLiteral("status"), toString(side.status)},
            {QStringLiteral("statusNumber"), static_cast<qint64>(side.statusNumber)}};
}

model::RemoteSide remoteSideFromJson(const QJsonObject &json)
{
    model::RemoteSide side;
    side.nodeName = textOf(json, QLatin1String("nodeName"));
    side.trackerKind = textOf(json, QLatin1String("trackerKind"));
    side.trackerUrl = urlOf(json, QLatin1String("trackerUrl"));
    side.instanceUid = textOf(json, QLatin1String("instanceUid"));
    side.projectName = textOf(json, QLatin1String("projectName"));
    side.projectId = textOf(json, QLatin1String("projectId"));
    side.nodeUrl = urlOf(json, QLatin1String("nodeUrl"));
    side.publicKey = QByteArray::fromBase64(textOf(json, QLatin1String("publicKey")).toLatin1());
    // Records of earlier versions say nothing of it.
    side.status = model::peerStatusFromString(textOf(json, QLatin1String("status"))).value_or(side.status);
    side.statusNumber = static_cast<quint64>(json.value(QLatin1String("statusNumber")).toInteger());
    return side;
}

QJsonObject toJson(const QMap<QString, QString> &options)
{
    QJsonObject json;
    for (auto option = options.begin(); option != options.end(); ++option)
        json.insert(option.key(), option.value());
    return json;
}

QMap<QString, QString> optionsFromJson(const QJsonObject &json)
{
    QMap<QString, QString> options;
    for (auto member = json.begin(); member != json.end(); ++member)
        options.insert(member.key(), member.value().toString());
    return options;
}

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFromJson(const QJsonArray &json)
{
    QStringList texts;
    for (const auto &text : json)
        texts.append(text.toString());
    return texts;
}

} // namespace twinspan::store
