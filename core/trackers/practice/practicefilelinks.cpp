#include "core/trackers/practice/practicefilelinks.h"

#include "core/text/filelinks.h"

#include <algorithm>

namespace twinspan::trackers
{

using text::FileAddress;

QString practiceWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files)
{
    return text::withChangedAddresses(text, [&files](const QString &address, bool isImage) -> std::optional<QString> {
        const QString name = text::relativeFileName(address);
        if (name.isEmpty())
            return std::nullopt;
        const auto file = std::find_if(files.crbegin(), files.crend(),
                                       [&name](const tracker::NamedFile &other) { return other.fileName == name; });
        if (file != files.crend())
            return file->address;
        return isImage ? std::optional(FileAddress{name, FileAddress::Holder::Nobody}.text()) : std::nullopt;
    });
}

QString practiceFilesByName(const QString &text)
{
    if (!FileAddress::mayBeIn(text))
        return text;
    return text::withChangedAddresses(text, [](const QString &address, bool isImage) -> std::optional<QString> {
        Q_UNUSED(isImage)
        const auto file = FileAddress::from(address);
        return file ? std::optional(text::encodedFileName(file->name)) : std::nullopt;
    });
}

} // namespace twinspan::trackers
