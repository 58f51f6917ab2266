#pragma once

#include "core/connect/signin.h"
#include "core/connect/urlprobe.h"
#include "core/net/qthttpclient.h"
#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/practice/practicesamples.h"
#include "tests/support/fakeclock.h"
#include "tests/support/openstore.h"
#include "tests/support/sharedcredentials.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

namespace twinspan::tests
{

/// What the flows work with, over the two sample companies; new for each test.
class ConnectPlace
{
public:
    ConnectPlace()
    {
        const auto samples = trackers::PracticeSamples::create(folder.filePath(QStringLiteral("trackers")));
        if (!samples)
            qFatal("%s", qUtf8Printable(samples.error().sentence()));
        acme = samples->at(0);
        globex = samples->at(1);
        registry.add(std::make_shared<trackers::PracticeKind>());
        store = openStoreIn(folder.filePath(QStringLiteral("node")));
    }

    connect::ConnectContext context()
    {
        connect::ConnectContext made;
        made.registry = &registry;
        made.services.clock = &clock;
        made.services.makeHttpClient = http;
        made.store = store.get();
        made.credentials = &credentials;
        made.clock = &clock;
        made.identity = &identity;
        made.nodeName = QStringLiteral("Test node");
        made.publicUrl = publicUrl;
        made.makeHttpClient = http;
        made.openTracker = [this](QString id, CancelToken) { return open(this, std::move(id)); };
        return made;
    }

    static tracker::SignInAnswers answers(const QString &user)
    {
        const bool admin = user == QStringLiteral("admin");
        return {{QStringLiteral("user"), user},
                {QStringLiteral("token"),
                 admin ? trackers::PracticeSamples::adminPassword() : trackers::PracticeSamples::memberPassword()}};
    }

    connect::UrlReport report(const QString &file)
    {
        auto found = waitFor(connect::probeUrl(context(), QStringLiteral("practice://") + file, {}));
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().sentence()));
        return *found;
    }

    /// An instance of this node, signed in as the administrator.
    model::InstanceInfo added(const QString &file)
    {
        auto signedIn = waitFor(connect::signIn(context(), report(file), {}, answers(QStringLiteral("admin")), {}));
        if (!signedIn)
            qFatal("%s", qUtf8Printable(signedIn.error().sentence()));
        const Status saved = waitFor(connect::saveInstance(context(), *signedIn, {}));
        if (!saved)
            qFatal("%s", qUtf8Printable(saved.error().sentence()));
        return signedIn->instance;
    }

    static void addProject(const QString &file, const QString &key)
    {
        auto api = trackers::PracticeApi::open(file);
        if (!api || !(*api)->projects().add(key, key + QStringLiteral(" project"), {}))
            qFatal("no project");
    }

    QTemporaryDir folder;
    FakeClock clock;
    QString acme;
    QString globex;
    tracker::TrackerRegistry registry;
    std::unique_ptr<store::Store> store;
    std::shared_ptr<SharedCredentials::Place> secrets = std::make_shared<SharedCredentials::Place>();
    SharedCredentials credentials{secrets};
    protocol::IdentityKey identity = protocol::IdentityKey::generate();
    QUrl publicUrl{QStringLiteral("http://127.0.0.1:7443")};

private:
    static std::shared_ptr<net::HttpClient> http()
    {
        net::HttpClientOptions options;
        options.retries = false;
        return std::make_shared<net::QtHttpClient>(options);
    }

    static Task<Result<std::shared_ptr<tracker::Tracker>>> open(ConnectPlace *place, QString id)
    {
        TWINSPAN_CO_TRY(instance, place->store->instances().byId(id));
        TWINSPAN_CO_TRY(secret, co_await place->credentials.read(instance.credentialKey(), CancelToken()));
        const auto credential = credentials::Credential::fromBytes(secret);
        const auto kind = place->registry.kind(instance.trackerKind);
        co_return kind->open(instance, credential, place->context().services);
    }
};

} // namespace twinspan::tests
