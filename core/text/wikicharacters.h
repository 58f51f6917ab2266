#pragma once

#include <QChar>
#include <QString>

namespace twinspan::text
{

/// Does a backslash in front of it make it a plain character? Of other characters Jira shows the backslash.
bool isWikiEscapable(QChar c);

/// The text with character references and backslashes taken for what they mean; two backslashes are a space.
QString unescapedWiki(const QString &source);

/// The length of an address in running text ("https://a.example/b"), or 0.
qsizetype wikiAddressLength(QStringView text);

/// Does a picture with such an icon stand here: "(x)", "(on)"?
bool isWikiIcon(QStringView text);

} // namespace twinspan::text
