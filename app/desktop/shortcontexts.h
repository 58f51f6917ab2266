#pragma once

#include <QTranslator>

namespace twinspan::app
{

/// A translator whose contexts are class names with or without their namespaces: of a .cpp lupdate 6.4 does not read
/// "namespace a::b" and leaves it out, while tr() asks for "a::b::Class".
class ShortContexts final : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace twinspan::app
