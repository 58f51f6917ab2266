#pragma once

#include <QString>

namespace twinspan::text
{

/// The text with the characters that HTML and Markdown can both hold: without control characters, composed
/// (NFC). Character references can name others in both.
QString settledCharacters(const QString &text);

/// The same for the text of a block of code. Lines of blanks are empty: Markdown trims them.
QString settledCode(const QString &text);

} // namespace twinspan::text
