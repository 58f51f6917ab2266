#include "core/text/htmlcode.h"

#include "core/text/htmlcharacters.h"

#include <QStringList>

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

} // namespace

Node codeBlockOf(const GumboNode &pre)
{
    Node block;
    block.kind = Kind::CodeBlock;
    block.text = contentOf(pre);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    block.text = settledCode(block.text);
    QString language = languageOf(attributeOf(pre, "class"));
    const GumboVector &children = childrenOf(pre);
    for (unsigned i = 0; i < children.length && language.isEmpty(); ++i)
        language = languageOf(attributeOf(childAt(children, i), "class"));
    block.target = language;
    return block;
}

} // namespace twinspan::text
