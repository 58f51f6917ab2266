#pragma once

#include "core/base/problem.h"

#include <QString>

namespace twinspan::credentials
{

/// The sentences about the places of secrets, in one place. All have kind Secrets but the first. None holds a secret.

/// Kind NotFound, "secret.not-found".
Problem noSuchSecretProblem(const QString &place);

/// "keychain.<code>"
Problem keychainProblem(const char *code, const QString &cause, const QString &remedy);
/// The remedy, and the sealed file as the way without a keychain.
QString orSealedFile(const QString &remedy);
/// "keychain.missing"
Problem missingKeychainProblem();
/// "keychain.silent"
Problem silentKeychainProblem();
/// "sealed-file.<code>"
Problem sealedFileProblem(const char *code, const QString &cause, const QString &remedy);
/// "passphrase.<code>"
Problem passphraseProblem(const char *code, const QString &cause, const QString &remedy);

} // namespace twinspan::credentials
