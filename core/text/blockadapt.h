#pragma once

#include "core/text/htmladapt.h"

namespace twinspan::text
{

/// The document as Markdown and the other formats can both say it: inlines adapted (htmladapt.h), blocks that show
/// nothing left out, HTML as text, fitted for Markdown (htmlfitting.h). Adapting it again changes nothing.
Node adapted(Node document, FileAddresses files);

/// The Markdown, read and adapted: what a writer starts from.
Node adaptedDocument(const QString &markdown, FileAddresses files);

} // namespace twinspan::text
