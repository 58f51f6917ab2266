#include "core/text/textilelists.h"

#include <utility>

namespace twinspan::text
{

namespace
{

Kind kindOf(const ListEntry &entry)
{
    return entry.marks.endsWith(u'#') ? Kind::OrderedList : Kind::BulletList;
}

Node itemOf(ListEntry &entry)
{
    Node item;
    item.kind = Kind::Item;
    item.task = entry.isTask;
    item.marked = entry.isDone;
    item.children = std::move(entry.blocks);
    return item;
}

/// Marks are at most 20 long, so this goes at most 20 levels deep.
Node listAt(QList<ListEntry> &entries, qsizetype &at)
{
    Node list;
    list.kind = kindOf(entries.at(at));
    list.number = list.kind == Kind::OrderedList ? 1 : 0;
    const qsizetype level = entries.at(at).marks.size();
    while (at < entries.size() && entries.at(at).marks.size() >= level) {
        if (entries.at(at).marks.size() > level) {
            list.children.back().children.push_back(listAt(entries, at));
            continue;
        }
        if (kindOf(entries.at(at)) != list.kind)
            break;
        list.children.push_back(itemOf(entries[at]));
        ++at;
    }
    return list;
}

} // namespace

Nodes listsOf(QList<ListEntry> &entries)
{
    Nodes lists;
    qsizetype at = 0;
    while (at < entries.size())
        lists.push_back(listAt(entries, at));
    return lists;
}

} // namespace twinspan::text
