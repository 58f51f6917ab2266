#pragma once

#include "core/text/blockadapt.h"

#include <QMap>
#include <QString>

#include <algorithm>

namespace figures
{

/// How many nodes of each kind.
using Counts = QMap<QString, int>;

inline QString nameOf(const twinspan::text::Node &node)
{
    using twinspan::text::Kind;
    static const QMap<Kind, QLatin1String> names{
        {Kind::Heading, QLatin1String("heading")},
        {Kind::Quote, QLatin1String("quote")},
        {Kind::BulletList, QLatin1String("bullets")},
        {Kind::OrderedList, QLatin1String("numbers")},
        {Kind::Item, QLatin1String("item")},
        {Kind::Table, QLatin1String("table")},
        {Kind::Cell, QLatin1String("cell")},
        {Kind::Paragraph, QLatin1String("paragraph")},
        {Kind::CodeBlock, QLatin1String("code block")},
        {Kind::Rule, QLatin1String("rule")},
        {Kind::HardBreak, QLatin1String("break")},
        {Kind::Code, QLatin1String("code")},
        {Kind::Emphasis, QLatin1String("emphasis")},
        {Kind::Strong, QLatin1String("strong")},
        {Kind::Strike, QLatin1String("strike")},
        {Kind::Link, QLatin1String("link")},
        {Kind::Image, QLatin1String("image")},
        {Kind::Footnote, QLatin1String("footnote")},
        {Kind::Tagged, QLatin1String("tagged")},
    };
    return node.kind == Kind::Item && node.task ? QStringLiteral("box") : QString(names.value(node.kind));
}

inline void count(const twinspan::text::Node &node, Counts &counts)
{
    if (const QString name = nameOf(node); !name.isEmpty())
        ++counts[name];
    for (const twinspan::text::Node &child : node.children)
        count(child, counts);
}

inline Counts countsOf(const QString &markdown)
{
    Counts counts;
    count(twinspan::text::adaptedDocument(markdown, twinspan::text::FileAddresses::Stay), counts);
    return counts;
}

/// What texts keep on their way there and back.
struct Kept {
    Counts all;
    Counts kept;

    void add(const QString &before, const QString &after)
    {
        const Counts had = countsOf(before);
        const Counts has = countsOf(after);
        for (auto entry = had.begin(); entry != had.end(); ++entry) {
            all[entry.key()] += entry.value();
            kept[entry.key()] += std::min(entry.value(), has.value(entry.key()));
        }
    }
    static int sum(const Counts &counts)
    {
        int total = 0;
        for (const int of : counts)
            total += of;
        return total;
    }
};

} // namespace figures
