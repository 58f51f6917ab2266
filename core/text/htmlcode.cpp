#include "core/text/htmlcode.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

namespace
{

QString languageOf(const QString &classes)
{
    const QStringList names = classes.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        for (const char *prefix : {"language-", "lang-", "highlight-source-"}) {
            if (name.startsWith(QLatin1String(prefix)))
                return name.mid(QLatin1String(prefix).size());
        }
    }
    // Redmine, pandoc: class="ruby syntaxhl", class="sourceCode ruby"
    const bool isMarked = names.contains(QLatin1String("syntaxhl")) || names.contains(QLatin1String("sourceCode"));
    for (const QString &name : names) {
        if (isMarked && name != QLatin1String("syntaxhl") && name != QLatin1String("sourceCode"))
            return name;
    }
    return {};
}

/// A language that Markdown can name behind a fence.
QString safeLanguage(const QString &language)
{
    const bool isSafe = std::none_of(language.begin(), language.end(),
                                     [](QChar c) { return c.isSpace() || QStringView(u"`~\\&").contains(c); });
    return isSafe ? language : QString();
}

} // namespace

Node codeBlockOf(const GumboNode &pre)
{
    Node block;
    block.kind = Kind::CodeBlock;
    block.text = contentOf(pre);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    QString language = languageOf(attributeOf(pre, "class"));
    const GumboVector &children = childrenOf(pre);
    for (unsigned i = 0; i < children.length && language.isEmpty(); ++i)
        language = languageOf(attributeOf(childAt(children, i), "class"));
    block.target = safeLanguage(language);
    return block;
}

} // namespace twinspan::text
