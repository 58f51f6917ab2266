// The part of nodejson.h that is about sign-ins.
#include "core/node/jsonreader.h"
#include "core/node/nodejson.h"

namespace twinspan::node
{

namespace
{
QString kindName(tracker::SignInField::Kind kind)
{
    switch (kind) {
    case tracker::SignInField::Kind::Text:
        return QStringLiteral("text");
    case tracker::SignInField::Kind::Secret:
        return QStringLiteral("secret");
    case tracker::SignInField::Kind::Choice:
        return QStringLiteral("choice");
    }
    return {};
}

std::optional<tracker::SignInField::Kind> fieldKind(const QString &text)
{
    using Kind = tracker::SignInField::Kind;
    if (text == u"text"_qs)
        return Kind::Text;
    if (text == u"secret"_qs)
        return Kind::Secret;
    return text == u"choice"_qs ? std::optional(Kind::Choice) : std::nullopt;
}

QJsonObject strings(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QJsonObject written(const tracker::SignInField &field)
{
    QJsonArray choices;
    for (const auto &choice : field.choices)
        choices.append(QJsonObject{{u"value"_qs, choice.value}, {u"label"_qs, choice.label}});
    return {{u"id"_qs, field.id},
            {u"kind"_qs, kindName(field.kind)},
            {u"label"_qs, field.label},
            {u"help"_qs, field.help},
            {u"placeholder"_qs, field.placeholder},
            {u"default"_qs, field.defaultValue},
            {u"required"_qs, field.required},
            {u"page"_qs, field.page},
            {u"choices"_qs, choices}};
}

tracker::SignInField readField(const QJsonObject &json)
{
    JsonReader reader(json);
    tracker::SignInField field;
    field.id = reader.text("id");
    field.kind = reader.named("kind", fieldKind, field.kind);
    field.label = reader.text("label");
    field.help = reader.text("help");
    field.placeholder = reader.text("placeholder");
    field.defaultValue = reader.text("default");
    field.required = reader.flag("required", field.required);
    field.page = reader.text("page");
    for (const QJsonValue entry : json.value(u"choices"_qs).toArray()) {
        JsonReader choice(entry.toObject());
        field.choices.append({choice.text("value"), choice.text("label")});
    }
    return field;
}

QJsonObject questions(const QString &introduction, const QList<tracker::SignInField> &fields)
{
    QJsonArray written;
    for (const auto &field : fields)
        written.append(node::written(field));
    return {{u"introduction"_qs, introduction}, {u"fields"_qs, written}};
}

QList<tracker::SignInField> readFields(const QJsonObject &json)
{
    QList<tracker::SignInField> fields;
    for (const QJsonValue field : json.value(u"fields"_qs).toArray())
        fields.append(readField(field.toObject()));
    return fields;
}
} // namespace

QJsonObject toJson(const tracker::SignInForm &value)
{
    QJsonObject json = questions(value.introduction, value.fields);
    if (value.browser) {
        QJsonObject browser = questions(value.browser->introduction, value.browser->fields);
        browser.insert(u"usual"_qs, value.browser->isUsual);
        json.insert(u"browser"_qs, browser);
    }
    return json;
}

template<>
Result<tracker::SignInForm> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    tracker::SignInForm form{r.text("introduction"), readFields(json), {}};
    if (json.contains(u"browser"_qs)) {
        const QJsonObject browser = r.object("browser");
        form.browser = tracker::BrowserForm{JsonReader(browser).text("introduction"), readFields(browser),
                                            JsonReader(browser).flag("usual", true)};
    }
    return r.done(form);
}

QJsonObject toJson(const InstanceToAdd &value)
{
    return {{u"url"_qs, value.url},
            {u"name"_qs, value.name},
            {u"answers"_qs, strings(value.answers)},
            {u"browserSignIn"_qs, value.browserSignIn}};
}

template<>
Result<InstanceToAdd> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(InstanceToAdd{r.text("url"), r.text("name"), r.map("answers"), r.text("browserSignIn")});
}

QJsonObject toJson(const NewSignIn &value)
{
    return {{u"instance"_qs, value.instanceId},
            {u"answers"_qs, strings(value.answers)},
            {u"browserSignIn"_qs, value.browserSignIn}};
}

template<>
Result<NewSignIn> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(NewSignIn{r.text("instance"), r.map("answers"), r.text("browserSignIn")});
}

QJsonObject toJson(const SignInTrial &value)
{
    return {{u"instance"_qs, toJson(value.instance)}, {u"projects"_qs, toJson(value.projects)}};
}

template<>
Result<SignInTrial> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    TWINSPAN_TRY(projects, listFromJson<model::Project>(json.value(u"projects"_qs).toArray()));
    return r.done(SignInTrial{r.inner<model::InstanceInfo>("instance"), projects});
}

QJsonObject toJson(const RightsQuery &value)
{
    QJsonObject json{{u"instance"_qs, value.instanceId}, {u"project"_qs, value.projectId}};
    if (value.newInstance)
        json.insert(u"newInstance"_qs, toJson(*value.newInstance));
    return json;
}

template<>
Result<RightsQuery> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    RightsQuery query{r.text("instance"), r.text("project")};
    if (json.contains(u"newInstance"_qs))
        query.newInstance = r.inner<InstanceToAdd>("newInstance");
    return r.done(query);
}

QJsonObject toJson(const tracker::RightCheck &value)
{
    return {{u"right"_qs, toString(value.right)}, {u"state"_qs, toString(value.state)}, {u"why"_qs, value.why}};
}

template<>
Result<tracker::RightCheck> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(tracker::RightCheck{
        r.named("right", tracker::rightFromString, tracker::Right::Read),
        r.named("state", tracker::rightStateFromString, tracker::RightCheck::State::Untold), r.text("why")});
}

QJsonObject toJson(const BrowserSignInWish &value)
{
    return {{u"url"_qs, value.url}, {u"instance"_qs, value.instanceId}, {u"answers"_qs, strings(value.answers)}};
}

template<>
Result<BrowserSignInWish> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(BrowserSignInWish{r.text("url"), r.text("instance"), r.map("answers")});
}

QJsonObject toJson(const BrowserSignInBegun &value)
{
    // Whole: what is encoded in the query must stay so.
    return {{u"id"_qs, value.id},
            {u"address"_qs, QString::fromLatin1(value.page.address.toEncoded())},
            {u"code"_qs, value.page.code}};
}

template<>
Result<BrowserSignInBegun> fromJson(const QJsonObject &json)
{
    JsonReader r(json);
    return r.done(BrowserSignInBegun{r.text("id"), {r.url("address"), r.text("code")}});
}

} // namespace twinspan::node
