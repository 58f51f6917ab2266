#include "core/text/wikireader.h"

#include "core/text/markdownwriter.h"
#include "core/text/textparts.h"
#include "core/text/wikiblocks.h"

namespace twinspan::text
{

QString markdownFromWiki(const QString &wiki)
{
    return normalised(writeMarkdown(readWiki(normalised(wiki))));
}

} // namespace twinspan::text
