#include "core/trackers/github/githubtypes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int goodForSeconds = 300;
constexpr QLatin1String noType("issue");
constexpr QLatin1String typePrefix("type:");
constexpr QLatin1String labelPrefix("label:");
constexpr QLatin1String nameField("name");

/// GitHub's own first labels that say what an issue is, and what people add in the same manner: "bug", "kind/bug",
/// "type: bug".
bool saysType(const QString &label)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\A(?:(?:type|kind)\\s*[:/]\\s*)?(?:bug|documentation|enhancement|epic|feature|incident|question|"
            "story|task)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}

QStringList labelsOf(const QJsonObject &issue)
{
    QStringList names;
    const QJsonArray labels = issue.value(QLatin1String("labels")).toArray();
    for (const QJsonValue label : labels)
        names.append(label.isString() ? label.toString() : label.toObject().value(nameField).toString());
    return names;
}

bool isTypeLabel(const QString &name, const GithubTypeList &known)
{
    return std::ranges::any_of(known.types, [&name](const model::IssueType &type) {
        return type.id.compare(labelPrefix + name, Qt::CaseInsensitive) == 0;
    });
}

model::IssueType nothingSaid()
{
    return {noType, QString(), false};
}
} // namespace

bool GithubTypeList::byLabels() const
{
    return std::ranges::any_of(types, [](const model::IssueType &type) { return type.id.startsWith(labelPrefix); });
}

GithubTypeList githubTypesFrom(const QList<QJsonObject> &types, const QList<QJsonObject> &labels)
{
    GithubTypeList list;
    list.types.append(nothingSaid());
    list.types.first().isDefault = true;
    for (const QJsonObject &type : types) {
        const QString name = type.value(nameField).toString();
        if (!name.isEmpty() && type.value(QLatin1String("is_enabled")).toBool(true))
            list.types.append({typePrefix + name, name, false});
    }
    if (!types.isEmpty())
        return list;
    for (const QJsonObject &label : labels) {
        const QString name = label.value(nameField).toString();
        if (saysType(name))
            list.types.append({labelPrefix + name, name, false});
    }
    return list;
}

model::IssueType githubTypeOf(const QJsonObject &issue, const GithubTypeList &known)
{
    const QString name = issue.value(QLatin1String("type")).toObject().value(nameField).toString();
    if (!name.isEmpty())
        return {typePrefix + name, name, false};
    const QStringList labels = labelsOf(issue);
    for (const model::IssueType &type : known.types) {
        const bool hasIt = std::ranges::any_of(labels, [&type](const QString &label) {
            return type.id.compare(labelPrefix + label, Qt::CaseInsensitive) == 0;
        });
        if (hasIt)
            return {type.id, type.name, false};
    }
    return nothingSaid();
}

bool setGithubType(QJsonObject &fields, const QString &typeId, const QJsonObject &before, const GithubTypeList &known)
{
    const bool isNew = before.isEmpty();
    const bool isKnown =
        std::ranges::any_of(known.types, [&](const model::IssueType &type) { return type.id == typeId; });
    if (!typeId.isEmpty() && !isKnown)
        return false;
    const bool saysNothing = typeId.isEmpty() || typeId == noType;
    if (isNew && saysNothing)
        return true;
    if (!known.byLabels()) {
        fields.insert(QLatin1String("type"), saysNothing ? QJsonValue() : QJsonValue(typeId.mid(typePrefix.size())));
        return true;
    }
    QJsonArray labels;
    for (const QString &label : labelsOf(before)) {
        if (!isTypeLabel(label, known))
            labels.append(label);
    }
    if (!saysNothing)
        labels.append(typeId.mid(labelPrefix.size()));
    fields.insert(QLatin1String("labels"), labels);
    return true;
}

Task<Result<QList<QJsonObject>>> GithubTypes::entries(QUrl list, CancelToken cancel)
{
    auto found = std::make_shared<QList<QJsonObject>>();
    GithubApi::Visitor collect = [found](const QJsonObject &entry) {
        found->append(entry);
        return false;
    };
    TWINSPAN_CO_CHECK(co_await m_api->visit(list, collect, cancel));
    co_return *found;
}

Task<Result<GithubTypeList>> GithubTypes::of(qint64 repositoryId, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (const auto known = m_known.constFind(repositoryId);
        known != m_known.constEnd() && known->read.secsTo(m_clock->now()) < goodForSeconds) {
        GithubTypeList list = known->list;
        co_return list;
    }
    const QString path = QStringLiteral("/repositories/%1").arg(repositoryId);
    auto types = co_await entries(m_api->url(path + QStringLiteral("/issue-types")), cancel);
    if (!types) {
        // Older servers have no such call; whether the repository is there at all is said by its labels.
        if (types.error().kind != ProblemKind::NotFound)
            co_return fail(types.error());
        types = QList<QJsonObject>();
    }
    QList<QJsonObject> labels;
    if (types->isEmpty()) {
        TWINSPAN_CO_TRY(found,
                        co_await entries(m_api->url(path + QStringLiteral("/labels"), githubWholePages()), cancel));
        labels = found;
    }
    const GithubTypeList list = githubTypesFrom(*types, labels);
    m_known.insert(repositoryId, {list, m_clock->now()});
    co_return list;
}

} // namespace twinspan::trackers
