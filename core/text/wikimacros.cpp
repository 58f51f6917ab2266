#include "core/text/wikimacros.h"

#include "core/text/wikicharacters.h"

#include <QStringList>

#include <utility>

namespace twinspan::text
{

namespace
{

constexpr int deepestPanel = 10;

struct Macro {
    QString name;
    QString parameters;
    qsizetype end = 0; ///< behind its brace
};

/// "title" of "java|title=A.java"; without a name: the first that has none.
QString parameter(const QString &parameters, const QString &name)
{
    const QStringList all = parameters.split(u'|');
    for (const QString &one : all) {
        const qsizetype equals = one.indexOf(u'=');
        const QString key = equals < 0 ? QString() : one.first(equals).trimmed();
        if (key == name)
            return unescapedWiki(one.sliced(equals + 1)).simplified();
    }
    return {};
}

class MacroPass
{
public:
    MacroPass(const QString &source, NodeShelf &shelf)
        : m_source(source), m_shelf(shelf), m_lastQuote(source.lastIndexOf(QLatin1String("{quote}"))),
          m_lastPanel(source.lastIndexOf(QLatin1String("{panel}")))
    {
    }

    QString run()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if (c == u'\\' && m_at + 1 < m_source.size() && m_source.at(m_at + 1) != u'\n')
                copy(2);
            else if (c == u'{' && (isDoubled() || !takeMacro()))
                copyBraces();
            else if (c != u'{')
                copy(1);
        }
        return m_result;
    }

private:
    void copy(qsizetype length)
    {
        m_result += QStringView(m_source).sliced(m_at, length);
        m_at += length;
    }

    /// "{{" is the start of {{mono}}.
    bool isDoubled() const { return m_at + 1 < m_source.size() && m_source.at(m_at + 1) == u'{'; }

    void copyBraces()
    {
        do
            copy(1);
        while (m_at < m_source.size() && m_source.at(m_at) == u'{');
    }

    Macro macroHere() const
    {
        constexpr qsizetype longest = 500;
        Macro macro;
        qsizetype end = m_at + 1;
        while (end < m_source.size() && end - m_at < longest && m_source.at(end) != u'}' && m_source.at(end) != u'\n' &&
               m_source.at(end) != u'{')
            ++end;
        if (end >= m_source.size() || m_source.at(end) != u'}')
            return {};
        const QString inner = m_source.sliced(m_at + 1, end - m_at - 1);
        const qsizetype colon = inner.indexOf(u':');
        macro.name = inner.first(colon < 0 ? inner.size() : colon);
        macro.parameters = colon < 0 ? QString() : inner.sliced(colon + 1);
        macro.end = end + 1;
        return macro;
    }

    bool takeMacro()
    {
        const Macro macro = macroHere();
        if (macro.name == QLatin1String("code") || macro.name == QLatin1String("noformat"))
            return takeCode(macro);
        if (macro.name == QLatin1String("quote") && macro.parameters.isEmpty())
            return takeQuote(macro);
        if (macro.name == QLatin1String("panel"))
            return takePanel(macro);
        if (macro.name != QLatin1String("color") && macro.name != QLatin1String("anchor"))
            return false;
        m_at = macro.end;
        return true;
    }

    bool takeCode(const Macro &macro)
    {
        const bool isCode = macro.name == QLatin1String("code");
        bool &isNeverClosed = isCode ? m_noCode : m_noNoformat;
        const QString closing = u'{' + macro.name + u'}';
        const qsizetype end = isNeverClosed ? -1 : m_source.indexOf(closing, macro.end);
        isNeverClosed = end < 0;
        if (end < 0)
            return false;
        Node code;
        code.kind = Kind::CodeBlock;
        code.text = m_source.sliced(macro.end, end - macro.end);
        if (code.text.startsWith(u'\n'))
            code.text = code.text.sliced(1);
        if (code.text.endsWith(u'\n'))
            code.text.chop(1);
        const QString title = parameter(macro.parameters, QStringLiteral("title"));
        code.target = isCode ? parameter(macro.parameters, QString()) : QString();
        if (code.target == QLatin1String("none"))
            code.target.clear();
        // The writer has no other place for a language that Jira doesn't know.
        const bool isLanguage = code.target.isEmpty() && isCode && !title.contains(u' ');
        if (isLanguage)
            code.target = title;
        m_at = end + closing.size();
        if (!isLanguage && !title.isEmpty())
            addLine(m_shelf.put(strong(title)));
        addLine(m_shelf.put(std::move(code)));
        return true;
    }

    static Node strong(const QString &title)
    {
        Node node;
        node.kind = Kind::Strong;
        appendText(node.children, title);
        return node;
    }

    bool takeQuote(const Macro &macro)
    {
        if (!m_isInQuote && m_at >= m_lastQuote)
            return false;
        m_isInQuote = !m_isInQuote;
        m_at = macro.end;
        addMark(QString(QChar(wikiQuoteMark)));
        return true;
    }

    bool takePanel(const Macro &macro)
    {
        const bool isEnd = m_panels > 0 && macro.parameters.isEmpty();
        if (!isEnd && m_at >= m_lastPanel)
            return false;
        m_at = macro.end;
        m_panels += isEnd ? -1 : 1;
        const int depth = isEnd ? m_panels + 1 : m_panels;
        if (depth > deepestPanel)
            return true;
        if (isEnd)
            addMark(QString(QChar(wikiPanelEnd)));
        else
            addMark(QChar(wikiPanelStart) + parameter(macro.parameters, QStringLiteral("title")));
        return true;
    }

    bool isInRow() const
    {
        const qsizetype lineStart = m_result.lastIndexOf(u'\n') + 1;
        return QStringView(m_result).sliced(lineStart).trimmed().startsWith(u'|');
    }

    void addMark(const QString &mark)
    {
        if (!isInRow())
            addLine(mark);
    }

    void addLine(const QString &line)
    {
        if (isInRow()) {
            m_result += line;
            return;
        }
        if (!m_result.isEmpty() && !m_result.endsWith(u'\n'))
            m_result += u'\n';
        m_result += line + u'\n';
        while (m_at < m_source.size() && m_source.at(m_at) == u' ')
            ++m_at;
        if (m_at < m_source.size() && m_source.at(m_at) == u'\n')
            ++m_at;
    }

    const QString &m_source;
    NodeShelf &m_shelf;
    QString m_result;
    qsizetype m_at = 0;
    qsizetype m_lastQuote;
    qsizetype m_lastPanel;
    int m_panels = 0;
    bool m_isInQuote = false;
    bool m_noCode = false; ///< never closed once is never closed again: no second search to the end
    bool m_noNoformat = false;
};

} // namespace

QString withoutWikiMacros(const QString &wiki, NodeShelf &shelf)
{
    return MacroPass(wiki, shelf).run();
}

} // namespace twinspan::text
