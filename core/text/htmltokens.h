#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace twinspan::text
{

/// A piece of HTML source. Character references in it are not decoded.
struct HtmlToken {
    enum class Type {
        Text,    ///< text
        Literal, ///< text of an element in which there are no tags (textarea): all of it is to be seen
        Start,   ///< name, attributes
        End      ///< name
    };
    struct Attribute {
        QString name; ///< in small letters
        QStringView value;
    };

    Type type = Type::Text;
    QStringView text;
    QString name; ///< in small letters
    QList<Attribute> attributes;

    QStringView attribute(QStringView wanted) const;
};

/// Takes HTML source apart as browsers do (WHATWG), in time that grows with its length, whatever it holds. Comments,
/// declarations, and scripts, styles and frames with their content are left out. A tag that never ends is text.
/// The source must live as long as this.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    /// False at the end. Attributes that occur twice count once, those behind the 64th of a tag not at all.
    bool next(HtmlToken &token);

private:
    bool takeTag(HtmlToken &token);
    bool readTag(HtmlToken &token, qsizetype at);
    qsizetype readAttribute(HtmlToken &token, qsizetype at) const;
    void skipDeclaration();
    void takeLiteral(const QString &element, HtmlToken &token);
    qsizetype endOfLiteral(const QString &element) const;

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_literal;          ///< the element whose content comes next
    bool m_hasOnlyText = false; ///< behind a tag that never ends
};

} // namespace twinspan::text
