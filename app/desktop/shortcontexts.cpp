#include "app/desktop/shortcontexts.h"

#include <cstring>

namespace twinspan::app
{

QString ShortContexts::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const char *colon = std::strrchr(context, ':');
    return QTranslator::translate(colon ? colon + 1 : context, source, disambiguation, n);
}

} // namespace twinspan::app
