#include "core/text/htmlreader.h"

#include "core/text/htmltree.h"
#include "core/text/markdownwriter.h"
#include "core/text/textparts.h"

namespace twinspan::text
{

QString markdownFromHtml(const QString &html)
{
    return normalised(writeMarkdown(readHtml(cleaned(html))));
}

} // namespace twinspan::text
