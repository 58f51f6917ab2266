#include "app/desktop/shortcontexts.h"

#include <cstring>

namespace twinspan::app
{

QString ShortContexts::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const char *colon = std::strrchr(context, ':');
    const QString found = QTranslator::translate(colon ? colon + 1 : context, source, disambiguation, n);
    // In the body of a class in a header lupdate knows the namespace.
    return found.isEmpty() && colon ? QTranslator::translate(context, source, disambiguation, n) : found;
}

} // namespace twinspan::app
