#include "core/text/filelinks.h"

#include "core/text/inlinechange.h"

namespace twinspan::text
{

QString withChangedAddresses(const QString &markdown, const AddressChange &change)
{
    return withChangedInlines(markdown, [&change](const Node &node) -> std::optional<Nodes> {
        if (node.kind == Kind::Text)
            return std::nullopt;
        const std::optional<QString> address = change(node.target, node.kind == Kind::Image);
        if (!address)
            return std::nullopt;
        Node changed = node;
        changed.target = *address;
        if (const auto file = FileAddress::from(*address); file && isBareLink(node)) {
            changed.children.clear();
            appendText(changed.children, file->name);
        }
        return Nodes{changed};
    });
}

QString withFilesHere(const QString &markdown, const FileNameHere &nameHere)
{
    if (!FileAddress::mayBeIn(markdown))
        return markdown;
    return withChangedInlines(markdown, [&nameHere](const Node &node) -> std::optional<Nodes> {
        const auto file = node.kind == Kind::Text ? std::nullopt : FileAddress::from(node.target);
        if (!file)
            return std::nullopt;
        const std::optional<QString> name = nameHere(*file);
        if (!name)
            return readableInstead(node, file->name);
        Node here = node;
        here.target = FileAddress{*name}.text();
        if (node.kind == Kind::Image && plainText(node.children).trimmed().isEmpty()) {
            here.children.clear();
            appendText(here.children, *name);
        }
        return Nodes{here};
    });
}

} // namespace twinspan::text
