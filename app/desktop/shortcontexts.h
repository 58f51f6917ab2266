#pragma once

#include <QTranslator>

namespace twinspan::app
{

/// A translator whose contexts are class names without their namespaces: lupdate 6.4 does not read "namespace a::b" and
/// writes them so, while tr() asks for "a::b::Class".
class ShortContexts final : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace twinspan::app
