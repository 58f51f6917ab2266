#pragma once

#include <QString>

#include <optional>

namespace twinspan::text
{

/// How a link or an image of the one inner form leads to a file of its issue: "attachment:NAME", the name
/// percent-encoded. Of several files of a name the newest is meant. While a text travels, it also says whose file it
/// is.
struct FileAddress {
    enum class Holder {
        Writer, ///< of the issue to which the text belongs
        Reader, ///< "?yours": of the issue on the other side, from which it was copied to this one
        Nobody  ///< "?kept": it does not travel, or is not there
    };

    QString name;
    Holder holder = Holder::Writer;

    QString text() const;
    /// nullopt: leads to no file of the issue.
    static std::optional<FileAddress> from(const QString &address);
    /// The text may hold one: a quick look that spares the reading of most texts.
    static bool mayBeIn(const QString &markdown);
    bool operator==(const FileAddress &) const = default;
};

/// The name as an address relative to the issue: nothing in it is markup, or taken for a path.
QString encodedFileName(const QString &name);

/// The name that such an address says; empty: it is none (a path, a whole URL, a place within the page).
QString relativeFileName(const QString &address);

} // namespace twinspan::text
