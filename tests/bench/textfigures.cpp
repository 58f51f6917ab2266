#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"
#include "tests/core/text/corpus.h"
#include "tests/core/text/figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>
#include <optional>

// textfigures FOLDER DIALECT: how many nodes of each kind each text of the folder keeps on a way there and back, by
// Twinspan and by pandoc, as JSON. DIALECT is the form of Markdown that pandoc reads and writes.

using namespace twinspan::text;

namespace
{

struct Format {
    const char *name;
    corpus::Writer write;
    corpus::Reader read;
    const char *pandocWrites;
    const char *pandocReads;
};

std::optional<QString> pandoc(const QString &from, const QString &to, const QString &text)
{
    QProcess process;
    process.start(QStringLiteral("pandoc"),
                  {QStringLiteral("--wrap=none"), QStringLiteral("-f"), from, QStringLiteral("-t"), to});
    process.write(text.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fputs(process.readAllStandardError().constData(), stderr);
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonObject toJson(const figures::Counts &counts)
{
    QJsonObject json;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QDir folder(arguments[1]);
    const QString &dialect = arguments[2];
    const std::initializer_list<Format> formats{
        {"textile", &textileFromMarkdown, &markdownFromTextile, "textile", "textile"},
        {"html", &htmlFromMarkdown, &markdownFromHtml, "html", "html-native_divs-native_spans"},
        {"wiki", &wikiFromMarkdown, &markdownFromWiki, "jira", "jira"}};
    QJsonArray all;
    for (const Format &format : formats) {
        const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QString markdown = QString::fromUtf8(file.readAll());
            const auto there = pandoc(dialect, QLatin1String(format.pandocWrites), markdown);
            const auto back = there ? pandoc(QLatin1String(format.pandocReads), dialect, *there) : std::nullopt;
            if (!back)
                return 1;
            figures::Kept ours;
            ours.add(markdown, format.read(format.write(markdown, {})));
            figures::Kept theirs;
            theirs.add(markdown, *back);
            all.append(QJsonObject{{QStringLiteral("format"), QLatin1String(format.name)},
                                   {QStringLiteral("text"), name},
                                   {QStringLiteral("all"), toJson(ours.all)},
                                   {QStringLiteral("twinspan"), toJson(ours.kept)},
                                   {QStringLiteral("pandoc"), toJson(theirs.kept)}});
        }
    }
    std::fputs(QJsonDocument(all).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
