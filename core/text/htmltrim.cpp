#include "core/text/htmltrim.h"

#include "core/text/htmltokens.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <vector>

namespace twinspan::text
{

namespace
{

constexpr qsizetype deepest = 60;
constexpr qsizetype mostFormatting = 16;
constexpr int mostTags = 100'000;

enum class Role {
    Void,       ///< has no content
    Block,      ///< what lies open in it ends with it
    Inline,     ///< ends with the block around it
    Formatting, ///< goes on in the next block; the parser keeps at most three alike
    Implied,    ///< ends by itself where the next one starts, so its depth is that of the others
    Quotation   ///< becomes quotation marks
};

struct KnownTag {
    QString name; ///< as the parser gets it
    Role role = Role::Block;
};

void add(QHash<QString, KnownTag> &tags, Role role, const QString &name, const QString &others = {})
{
    const QStringList names = (name + u' ' + others).split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : names)
        tags.insert(each, {name, role});
}

QHash<QString, KnownTag> madeTags()
{
    QHash<QString, KnownTag> tags;
    for (const char *name : {"br", "hr", "img", "input"})
        add(tags, Role::Void, QLatin1String(name));
    for (const char *name : {"blockquote", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6"})
        add(tags, Role::Block, QLatin1String(name));
    add(tags, Role::Block, QStringLiteral("ul"), QStringLiteral("menu dir"));
    add(tags, Role::Block, QStringLiteral("pre"), QStringLiteral("listing textarea xmp plaintext"));
    add(tags, Role::Block, QStringLiteral("div"),
        QStringLiteral("address article aside center details dialog fieldset figcaption figure footer form header "
                       "hgroup legend main nav optgroup option search section summary"));
    for (const char *name : {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption"})
        add(tags, Role::Implied, QLatin1String(name));
    add(tags, Role::Formatting, QStringLiteral("b"), QStringLiteral("strong"));
    add(tags, Role::Formatting, QStringLiteral("i"), QStringLiteral("em cite dfn var"));
    add(tags, Role::Formatting, QStringLiteral("s"), QStringLiteral("del strike"));
    add(tags, Role::Formatting, QStringLiteral("u"), QStringLiteral("ins"));
    add(tags, Role::Formatting, QStringLiteral("a"));
    add(tags, Role::Inline, QStringLiteral("samp"), QStringLiteral("code tt"));
    for (const char *name : {"kbd", "sub", "sup"})
        add(tags, Role::Inline, QLatin1String(name));
    add(tags, Role::Quotation, QStringLiteral("q"));
    return tags;
}

const KnownTag *knownTag(const QString &name)
{
    static const QHash<QString, KnownTag> tags = madeTags();
    const auto found = tags.constFind(name);
    return found == tags.cend() ? nullptr : &*found;
}

bool isKept(const KnownTag &tag, const HtmlToken::Attribute &attribute)
{
    // Formatting without attributes is alike, so that the parser can forget what is too much of it.
    if (tag.role == Role::Formatting && tag.name != u'a')
        return false;
    static const QStringList names{QStringLiteral("href"),
                                   QStringLiteral("src"),
                                   QStringLiteral("alt"),
                                   QStringLiteral("title"),
                                   QStringLiteral("start"),
                                   QStringLiteral("align"),
                                   QStringLiteral("class"),
                                   QStringLiteral("type"),
                                   QStringLiteral("checked"),
                                   QStringLiteral("colspan"),
                                   QStringLiteral("id"),
                                   QStringLiteral("style"),
                                   QStringLiteral("data-footnote-ref")};
    return names.contains(attribute.name);
}

/// Follows which elements lie open. It may take one for open that the parser has closed, never the other way round.
class OpenElements
{
public:
    bool hasRoomFor(const KnownTag &tag) const
    {
        return tag.role == Role::Formatting ? m_formatting < mostFormatting
                                            : qsizetype(m_open.size()) - m_formatting < deepest;
    }

    void open(const KnownTag &tag)
    {
        // A link in a link ends the outer one.
        if (tag.name == u'a')
            close(tag);
        m_open.push_back(&tag);
        m_formatting += tag.role == Role::Formatting ? 1 : 0;
    }

    /// False when no such element lies open where its end could reach it.
    bool close(const KnownTag &tag)
    {
        for (size_t i = m_open.size(); i > 0; --i) {
            const KnownTag &entry = *m_open[i - 1];
            if (entry.name == tag.name || (isHeading(entry) && isHeading(tag))) {
                remove(i - 1);
                return true;
            }
            if (entry.name == u"table" || (tag.role == Role::Inline && entry.role == Role::Block))
                return false;
        }
        return false;
    }

private:
    static bool isHeading(const KnownTag &tag) { return tag.name.size() == 2 && tag.name.startsWith(u'h'); }

    void remove(size_t at)
    {
        const auto place = m_open.begin() + static_cast<std::ptrdiff_t>(at);
        if ((*place)->role == Role::Formatting) {
            m_open.erase(place);
            --m_formatting;
            return;
        }
        const auto ends = [](const KnownTag *tag) { return tag->role != Role::Formatting; };
        m_open.erase(std::remove_if(place, m_open.end(), ends), m_open.end());
    }

    std::vector<const KnownTag *> m_open;
    qsizetype m_formatting = 0;
};

class Trimmer
{
public:
    QByteArray trimmed(const QString &html)
    {
        m_result = "<!DOCTYPE html><body>";
        m_result.reserve(html.size() + html.size() / 4);
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token))
            take(token);
        return std::move(m_result);
    }

private:
    void take(const HtmlToken &token)
    {
        if (token.type == HtmlToken::Type::Text) {
            addText(token.text, false);
        } else if (token.type == HtmlToken::Type::Literal) {
            addText(token.text, token.name != u"textarea");
        } else if (const KnownTag *tag = knownTag(token.name)) {
            if (tag->role == Role::Quotation)
                m_result += token.type == HtmlToken::Type::Start ? "\u201c" : "\u201d";
            else if (m_tags >= mostTags)
                m_result += ' ';
            else if (token.type == HtmlToken::Type::Start)
                start(*tag, token);
            else
                end(*tag);
        }
    }

    void addText(QStringView text, bool isRaw)
    {
        QByteArray utf8 = text.toUtf8();
        if (isRaw)
            utf8.replace('&', "&amp;");
        m_result += utf8.replace('<', "&lt;");
    }

    void start(const KnownTag &tag, const HtmlToken &token)
    {
        const bool isCounted = tag.role != Role::Void && tag.role != Role::Implied;
        if (isCounted && !m_open.hasRoomFor(tag)) {
            ++m_skipped[tag.name];
            return;
        }
        if (isCounted)
            m_open.open(tag);
        ++m_tags;
        m_result += '<' + tag.name.toLatin1();
        for (const HtmlToken::Attribute &attribute : token.attributes) {
            if (isKept(tag, attribute))
                m_result +=
                    ' ' + attribute.name.toLatin1() + "=\"" + attribute.value.toUtf8().replace('"', "&quot;") + '"';
        }
        m_result += '>';
    }

    void end(const KnownTag &tag)
    {
        if (tag.role == Role::Void)
            return;
        if (tag.role != Role::Implied) {
            const auto skipped = m_skipped.find(tag.name);
            if (skipped != m_skipped.end() && *skipped > 0) {
                --*skipped;
                return;
            }
            if (!m_open.close(tag))
                return;
        }
        ++m_tags;
        m_result += "</" + tag.name.toLatin1() + '>';
    }

    QByteArray m_result;
    OpenElements m_open;
    QHash<QString, qsizetype> m_skipped; ///< left out for their depth; their ends are left out, too
    int m_tags = 0;
};

} // namespace

QByteArray trimmedHtml(const QString &html)
{
    return Trimmer().trimmed(html);
}

} // namespace twinspan::text
