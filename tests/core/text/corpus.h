#pragma once

#include "core/text/defuse.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

namespace corpus
{

/// The texts of the folder, each a row with its name, or every so many of them.
inline void addRowsOf(const QDir &folder, const char *files = "*.md", int least = 60, int every = 1)
{
    QTest::addColumn<QString>("markdown");
    const QStringList names = folder.entryList({QString::fromLatin1(files)}, QDir::Files, QDir::Name);
    QVERIFY2(names.size() >= least, "The corpus is missing");
    for (qsizetype at = 0; at < names.size(); at += every) {
        const QString &name = names.at(at);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(file.readAll());
    }
}

/// The texts of tests/data/text.
inline void addRows()
{
    addRowsOf(QDir(QFINDTESTDATA("../../data/text")));
}

/// What a tracker with many habits reacts to.
inline twinspan::text::DefuseRules manyRules()
{
    using twinspan::text::LiveReference;
    using Follows = LiveReference::Follows;
    const auto rule = [](QStringView start, Follows follows, bool everywhere = false) {
        return LiveReference{.start = start.toString(),
                             .follows = follows,
                             .insideWords = start.startsWith(u'{') || start.startsWith(u'['),
                             .inCode = everywhere,
                             .inLinks = everywhere};
    };
    twinspan::text::DefuseRules rules{{
        rule(u"@", Follows::Word),
        rule(u"#", Follows::Digit),
        rule(u"##", Follows::Digit),
        rule(u"!", Follows::Digit),
        rule(u"r", Follows::Digit),
        rule(u"user#", Follows::Digit),
        rule(u"user:", Follows::NonSpace),
        rule(u"commit:", Follows::NonSpace),
        rule(u"source:", Follows::NonSpace),
        rule(u"attachment:", Follows::NonSpace),
        rule(u"document:", Follows::NonSpace),
        rule(u"[[", Follows::NonSpace),
        rule(u"{{", Follows::NonSpace, true),
    }};
    rules.references.append({.start = QStringLiteral("/"), .follows = Follows::Word, .lineStart = true});
    return rules;
}

/// Everything but white space and word joiners; an image's text may have brackets for parentheses.
inline QString essence(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(twinspan::text::wordJoiner))
            result += c == u'[' ? QChar(u'(') : c == u']' ? QChar(u')') : c;
    }
    return result;
}

/// Without what Markdown does not show.
inline QString withoutComments(QString text)
{
    // The short ones are of HTML 5, comments that end where they begin.
    static const QRegularExpression comment(QStringLiteral("<!--(?:-?>|.*?-->)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// Has `whole` every character of `part`, as often at least? Footnotes and what belongs to them may move.
inline bool isWithin(const QString &part, const QString &whole)
{
    QHash<QChar, int> counts;
    for (const QChar c : whole)
        ++counts[c];
    return std::all_of(part.begin(), part.end(), [&counts](QChar c) { return counts[c]-- > 0; });
}

/// A row of a table that says what becomes of what.
inline void addRow(const char *name, const char *from, const char *to)
{
    QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to);
}

using Writer = QString (*)(const QString &markdown, const twinspan::text::DefuseRules &rules);
using Reader = QString (*)(const QString &written);

/// There and back gives what there and back again leaves as it is.
inline void verifySettles(const QString &markdown, Writer write, Reader read)
{
    const twinspan::text::DefuseRules rules = manyRules();
    const QString written = write(markdown, rules);
    const QString first = read(written);
    QCOMPARE(write(first, rules), written);
    QCOMPARE(read(write(first, rules)), first);
}

/// All that people could read of the plain text can be read of the other.
inline void verifySurvives(const QString &before, const QString &after)
{
    QVERIFY2(isWithin(essence(before), essence(after)), qPrintable(before + u'\n' + after));
}

/// Markdown made of pieces that get in each other's way.
inline rc::Gen<std::string> nasty()
{
    static const std::vector<std::string> pieces{"a",
                                                 "b c",
                                                 " ",
                                                 " ",
                                                 "\n",
                                                 "\n\n",
                                                 "\n- ",
                                                 "\n  - ",
                                                 "\n1. ",
                                                 "\n> ",
                                                 "# ",
                                                 "*",
                                                 "**",
                                                 "_",
                                                 "~~",
                                                 "`",
                                                 "``",
                                                 "\n```\n",
                                                 "[",
                                                 "]",
                                                 "](",
                                                 ")",
                                                 "(http://a.example/)",
                                                 "http://b.example/c",
                                                 "!",
                                                 "![",
                                                 "@jane",
                                                 "@",
                                                 "#1",
                                                 "r2",
                                                 "{{x}}",
                                                 "[[W]]",
                                                 "commit:d",
                                                 "\"",
                                                 "\":",
                                                 "|",
                                                 "\n|a|b|\n|-|-|\n|c|d|\n",
                                                 "<",
                                                 "<b>",
                                                 "</pre>",
                                                 "<pre>",
                                                 "<!-- ",
                                                 "-->",
                                                 "&amp;",
                                                 "&",
                                                 "\\",
                                                 "==",
                                                 "---",
                                                 "\n---\n",
                                                 "-",
                                                 "+",
                                                 "^",
                                                 "%",
                                                 "h1. ",
                                                 "bq. ",
                                                 "X(y)",
                                                 "[1]",
                                                 "[^1]",
                                                 "\n\n[^1]: note\n",
                                                 "\xe2\x81\xa0",
                                                 "\xf0\x9f\x98\x80",
                                                 "\xc3\xa9",
                                                 "\t",
                                                 "    "};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                        [](const std::vector<std::string> &chosen) {
                            std::string text;
                            for (const std::string &piece : chosen)
                                text += piece;
                            return text;
                        });
}

} // namespace corpus
