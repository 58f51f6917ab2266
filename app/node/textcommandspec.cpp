#include "app/node/textcommandspec.h"

namespace twinspan::app
{

namespace
{
OptionSpec formatOption(const QString &name, const QString &help)
{
    const QStringList formats{QStringLiteral("markdown"), QStringLiteral("textile"), QStringLiteral("html"),
                              QStringLiteral("wiki"),     QStringLiteral("adf"),     QStringLiteral("plain")};
    OptionSpec option;
    option.name = name;
    option.valueName = QStringLiteral("FORMAT");
    option.help = help + QStringLiteral(" One of %1.").arg(formats.join(QStringLiteral(", ")));
    option.required = true;
    option.values = formats;
    return option;
}
} // namespace

QList<CommandSpec> textCommands()
{
    CommandSpec text;
    text.name = QStringLiteral("text");
    text.options = {formatOption(QStringLiteral("from"), QStringLiteral("What standard input holds.")),
                    formatOption(QStringLiteral("to"), QStringLiteral("What standard output gets."))};
    text.summary = QStringLiteral("Convert a text from one format to another");
    text.description = QStringLiteral(
        "Reads standard input and writes standard output, both in UTF-8; what is none becomes U+FFFD. Markdown is that "
        "of GitHub (GFM), Textile that of Redmine, wiki the wiki markup of Jira, adf the documents of Jira Cloud "
        "(JSON). The HTML that is written can do nothing: no scripts, no styles, no addresses that run something; HTML "
        "in Markdown is shown as text. At most 16 MiB are read. No data folder is needed or touched.");
    text.examples = {QStringLiteral("twinspan-node text --from html --to markdown < mail.html"),
                     QStringLiteral("twinspan-node text --from markdown --to textile < notes.md")};
    return {text};
}

} // namespace twinspan::app
