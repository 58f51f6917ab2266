#include "core/text/textilereader.h"

#include "core/text/markdownwriter.h"
#include "core/text/textileblocks.h"
#include "core/text/textparts.h"

namespace twinspan::text
{

QString markdownFromTextile(const QString &textile)
{
    return normalised(writeMarkdown(readTextile(normalised(textile))));
}

} // namespace twinspan::text
