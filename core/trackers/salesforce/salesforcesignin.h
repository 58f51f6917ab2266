#pragma once

#include "core/base/result.h"
#include "core/model/instance.h"
#include "core/net/oauthclient.h"
#include "core/tracker/signinform.h"

namespace twinspan::trackers
{

/// The sign-in in the browser: as an app that an administrator of the org has made (its client id is an answer of the
/// form), authorization code with PKCE and no client secret. See docs/trackers/salesforce.md.
tracker::BrowserForm salesforceBrowserForm();

/// Invalid when the address, the client id or the address for the return has a wrong form.
Result<net::OAuthService> salesforceOAuth(const model::InstanceInfo &instance);

/// The instance at the org that has let us in ("instance_url"); the sign-in may have begun at login.salesforce.com.
/// Protocol when that is no address that an org of Salesforce could have.
Result<model::InstanceInfo> salesforceSignedInAt(model::InstanceInfo instance, const net::OAuthTokens &tokens);

} // namespace twinspan::trackers
