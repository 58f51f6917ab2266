#include "core/text/markdownreader.h"
#include "core/text/textparts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr int smallestPart = 64;
constexpr qsizetype longestFence = 24;

struct Block {
    QStringList lines;
    QString fence; ///< what closes it, of a fenced code block
};

QList<Block> blocksOf(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    QList<SourceBlock> starts = markdownBlocks(markdown);
    // Footnotes stand at the end of the tree, wherever they are in the source.
    std::sort(starts.begin(), starts.end(),
              [](const SourceBlock &a, const SourceBlock &b) { return a.firstLine < b.firstLine; });
    QList<Block> blocks;
    qsizetype from = 0;
    for (qsizetype i = 0; i < std::max<qsizetype>(starts.size(), 1); ++i) {
        const qsizetype next = i + 1 < starts.size() ? starts.at(i + 1).firstLine : lines.size();
        const qsizetype end = std::clamp<qsizetype>(next, from, lines.size());
        if (end > from)
            blocks.append(
                {.lines = lines.mid(from, end - from), .fence = starts.isEmpty() ? QString() : starts.at(i).fence});
        from = end;
    }
    return blocks;
}

/// Where to cut so that at most `room` units stay: after a word, else after a whole character.
qsizetype cutAt(const QString &text, qsizetype room)
{
    const qsizetype space = text.lastIndexOf(u' ', room - 1);
    if (space > room / 2)
        return space + 1;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(room);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    if (finder.position() > 0)
        return finder.position();
    // A single character longer than a part: only a surrogate pair must stay whole.
    return text.at(room - 1).isHighSurrogate() ? room - 1 : room;
}

class Splitter
{
public:
    explicit Splitter(qsizetype limit) : m_limit(limit) {}

    QStringList split(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            add(block);
        flush();
        return m_parts;
    }

private:
    void add(const Block &block)
    {
        const QString whole = block.lines.join(u'\n');
        if (!fits(whole))
            flush();
        if (fits(whole)) {
            append(whole);
            return;
        }
        if (block.fence.isEmpty())
            addLines(block.lines, m_limit);
        else
            addFence(block.lines, block.fence);
    }

    void addFence(const QStringList &lines, const QString &closing)
    {
        const QString &opening = lines.first();
        if (opening.size() > longestFence || closing.size() > longestFence / 2) {
            addLines(lines, m_limit);
            return;
        }
        append(opening);
        m_reopen = opening;
        m_close = closing;
        qsizetype end = lines.size();
        while (end > 1 && lines.at(end - 1).trimmed().isEmpty())
            --end;
        const bool isClosed = end > 1 && lines.at(end - 1).trimmed() == closing;
        addLines(lines.mid(1, end - 1 - (isClosed ? 1 : 0)), m_limit - closing.size() - 1);
        append(closing);
        m_reopen.clear();
        m_close.clear();
        addLines(lines.mid(end), m_limit);
    }

    void addLines(const QStringList &lines, qsizetype limit)
    {
        for (const QString &line : lines) {
            QString rest = line;
            do {
                if (roomLeft(limit) < std::min<qsizetype>(rest.size(), limit / 4))
                    flush();
                if (rest.size() > roomLeft(limit) && rest.size() <= limit - m_reopen.size() - 1)
                    flush();
                const qsizetype room = roomLeft(limit);
                const qsizetype cut = rest.size() <= room ? rest.size() : cutAt(rest, room);
                append(rest.first(cut));
                rest = rest.sliced(cut);
                if (!rest.isEmpty())
                    flush();
            } while (!rest.isEmpty());
        }
    }

    qsizetype roomLeft(qsizetype limit) const { return limit - m_part.size() - (m_isEmpty ? 0 : 1); }
    bool fits(const QString &text) const { return text.size() <= roomLeft(m_limit); }

    void append(const QString &text)
    {
        m_part += (m_isEmpty ? QString() : QStringLiteral("\n")) + text;
        m_isEmpty = false;
    }

    void flush()
    {
        if (m_isEmpty || m_part == m_reopen)
            return;
        if (!m_close.isEmpty())
            append(m_close);
        while (m_part.endsWith(u'\n'))
            m_part.chop(1);
        if (!m_part.isEmpty())
            m_parts.append(m_part);
        m_part.clear();
        m_isEmpty = true;
        if (!m_reopen.isEmpty())
            append(m_reopen);
    }

    qsizetype m_limit;
    QStringList m_parts;
    QString m_part;
    QString m_reopen; ///< the opening line of the code block that we are in
    QString m_close;
    bool m_isEmpty = true;
};

} // namespace

QStringList split(const QString &markdown, int maxUtf16)
{
    if (maxUtf16 <= 0 || markdown.size() <= maxUtf16)
        return {markdown};
    const QStringList parts = Splitter(std::max(maxUtf16, smallestPart)).split(blocksOf(markdown));
    return parts.isEmpty() ? QStringList{QString()} : parts;
}

QString closed(const QString &markdown)
{
    static const QString probe = QStringLiteral("twinspan");
    const auto endsOpen = [](const QString &text) {
        const Node document = readMarkdown(text + QStringLiteral("\n\n") + probe);
        const auto last = std::find_if(document.children.rbegin(), document.children.rend(),
                                       [](const Node &block) { return block.kind != Kind::Footnote; });
        return last == document.children.rend() || last->kind != Kind::Paragraph || plainText(last->children) != probe;
    };
    if (!endsOpen(markdown))
        return markdown;
    const QList<Block> blocks = blocksOf(markdown);
    QStringList endings{QStringLiteral("-->"),         QStringLiteral("</pre>"),
                        QStringLiteral("</script>"),   QStringLiteral("</style>"),
                        QStringLiteral("</textarea>"), QStringLiteral("?>"),
                        QStringLiteral("]]>"),         QStringLiteral(">")};
    if (!blocks.isEmpty() && !blocks.last().fence.isEmpty())
        endings.prepend(blocks.last().fence);
    for (const QString &ending : std::as_const(endings)) {
        const QString candidate = markdown + u'\n' + ending;
        if (!endsOpen(candidate))
            return candidate;
    }
    return markdown;
}

} // namespace twinspan::text
