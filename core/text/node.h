#pragma once

#include <QString>

#include <vector>

namespace twinspan::text
{

enum class Kind {
    // Blocks that hold blocks
    Document,
    Quote,
    BulletList,
    OrderedList, ///< number: of the first item
    Item,        ///< task: has a box; marked: the box is ticked
    Footnote,    ///< number
    Table,
    Row,  ///< marked: the head row, always the first
    Cell, ///< number: an Alignment; holds inlines
    // Blocks that hold inlines or text
    Paragraph,
    Heading,   ///< number: level 1 to 6
    CodeBlock, ///< text; target: the language or empty
    HtmlBlock, ///< text
    Rule,
    // Inlines
    Text, ///< text without line ends, never empty
    SoftBreak,
    HardBreak,
    Code, ///< text
    Html, ///< text: one tag or comment
    Emphasis,
    Strong,
    Strike,
    Tagged,           ///< text: ins, sup, sub or kbd
    Link,             ///< target, title
    Image,            ///< target, title; the children are the alternative text
    FootnoteReference ///< number
};

enum Alignment { NoAlignment, LeftAligned, Centred, RightAligned };

/// A text as a tree: what the readers make and the writers take. Readers bound its depth (maxDepth), so that everything
/// that walks it may recurse.
struct Node {
    Kind kind = Kind::Document;
    QString text;
    QString target;
    QString title;
    int number = 0;
    bool marked = false;
    bool task = false;
    std::vector<Node> children = {};

    bool operator==(const Node &other) const = default;
};

using Nodes = std::vector<Node>;

/// Containers nested deeper than this become part of the innermost one; their text stays.
inline constexpr int maxDepth = 40;

/// Adds text to the end of the inlines, joined with a text that is last there.
void appendText(Nodes &inlines, const QString &text);

/// The same inlines with neighbouring texts joined (their children as they are).
Nodes joined(Nodes inlines);

/// What a person reads of inlines: breaks as one space or line feed. HTML tags stay: often enough they are none
/// ("<none>").
QString plainText(const Nodes &inlines);

/// Is it an address that shows as itself ("https://a.example", "www.a.example")?
bool isBareLink(const Node &link);

} // namespace twinspan::text
