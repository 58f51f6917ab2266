#include "core/trackers/redmine/redminefiles.h"

#include "core/text/filelinks.h"
#include "core/text/inlinechange.h"
#include "core/trackers/redmine/redminemapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

using text::FileAddress;
using text::Kind;
using text::Node;
using text::Nodes;

namespace
{
const tracker::NamedFile *newestNamed(const QList<tracker::NamedFile> &files, const QString &name)
{
    const auto file = std::find_if(files.crbegin(), files.crend(), [&name](const tracker::NamedFile &other) {
        return other.fileName.compare(name, Qt::CaseInsensitive) == 0;
    });
    return file == files.crend() ? nullptr : &*file;
}

/// "/attachments/12", "/attachments/12/name", "/attachments/download/12/name" of the instance.
const tracker::NamedFile *fileAt(const QString &address, const QList<tracker::NamedFile> &files, const QUrl &base)
{
    static const QRegularExpression path(QStringLiteral("^/attachments/(?:download/|thumbnail/)?([0-9]+)(?:[/.?#]|$)"));
    QString rest = address;
    const QString whole = base.toString(QUrl::FullyEncoded);
    if (rest.startsWith(whole + u'/', Qt::CaseInsensitive))
        rest.remove(0, whole.size());
    else if (rest.startsWith(base.path() + u'/'))
        rest.remove(0, base.path().size());
    const auto match = path.match(rest);
    if (!match.hasMatch())
        return nullptr;
    const auto found = std::ranges::find(files, match.captured(1), &tracker::NamedFile::id);
    return found == files.end() ? nullptr : &*found;
}

std::optional<QString> addressFor(const QString &address, bool isImage, const QList<tracker::NamedFile> &files,
                                  const QUrl &base)
{
    if (const auto *file = fileAt(address, files, base))
        return file->address;
    // Redmine takes a plus for a space there.
    const QString name =
        isImage ? text::relativeFileName(QString(address).replace(u'+', QStringLiteral("%20"))) : QString();
    if (name.isEmpty())
        return std::nullopt;
    const auto *file = newestNamed(files, name);
    return file ? file->address : FileAddress{name, FileAddress::Holder::Nobody}.text();
}

/// Names that mean nothing to any markup, so that "attachment:name" is read as it was written.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{N}]+(?:[._ -][\\p{L}\\p{N}]+)*$"));
    return plain.match(name).hasMatch();
}

/// "attachment:name" in plain text, as links.
std::optional<Nodes> withNamedLinks(const Node &plain, const QList<tracker::NamedFile> &files)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=[\\s(,\\-\\[>]|^)attachment:(?:\"([^\"]+)\"|([^\"\\s<>][^\\s<>]*))"));
    static const QString closing = QStringLiteral(".,;:!?)]}'");
    Nodes result;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(plain.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString name = match.captured(1) + match.captured(2);
        qsizetype end = match.capturedEnd();
        const auto *file = newestNamed(files, name);
        while (!file && match.capturedLength(2) > 0 && !name.isEmpty() && closing.contains(name.back())) {
            name.chop(1);
            --end;
            file = newestNamed(files, name);
        }
        if (!file || !isPlainName(name))
            continue;
        text::appendText(result, plain.text.mid(done, match.capturedStart() - done));
        Node link{.kind = Kind::Link, .text = {}, .target = file->address, .title = {}};
        text::appendText(link.children, name);
        result.push_back(link);
        done = end;
    }
    if (done == 0)
        return std::nullopt;
    text::appendText(result, plain.text.mid(done));
    return result;
}

bool isShownAsImage(const QString &fileName)
{
    static const QRegularExpression ending(QStringLiteral("\\.(?:bmp|gif|jpg|jpe|jpeg|png|webp)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return ending.match(fileName).hasMatch();
}
} // namespace

QString redmineWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &base)
{
    QString linked = text::withChangedAddresses(
        text, [&](const QString &address, bool isImage) { return addressFor(address, isImage, files, base); });
    if (!FileAddress::mayBeIn(linked))
        return linked;
    return text::withChangedInlines(linked, [&files](const Node &node) {
        return node.kind == Kind::Text ? withNamedLinks(node, files) : std::nullopt;
    });
}

QString redmineKeptFileName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[/?%*:|\"'<>\\n\\r]+"));
    QString kept = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    return redmineFileName(kept.replace(forbidden, QStringLiteral("_")));
}

RedmineFileWords::RedmineFileWords(const QString &markdown)
    : m_start(QStringLiteral("TwinspanFile")), m_markdown(markdown)
{
    if (!FileAddress::mayBeIn(markdown))
        return;
    while (markdown.contains(m_start))
        m_start += u'Q';
    m_markdown = text::withChangedInlines(markdown, [this](const Node &node) -> std::optional<Nodes> {
        const auto file = node.kind == Kind::Text ? std::nullopt : FileAddress::from(node.target);
        if (!file)
            return std::nullopt;
        if (node.kind == Kind::Image && isShownAsImage(file->name)) {
            Node image = node;
            image.target = text::encodedFileName(file->name);
            return Nodes{image};
        }
        if (!isPlainName(file->name))
            return text::readableInstead(node, file->name);
        const QString shown = text::plainText(node.children).simplified();
        Nodes result;
        if (shown.isEmpty() || shown == file->name) {
            text::appendText(result, wordFor(file->name));
            return result;
        }
        result = node.children;
        text::appendText(result, QStringLiteral(" (") + wordFor(file->name) + u')');
        return result;
    });
}

QString RedmineFileWords::wordFor(const QString &fileName)
{
    m_names.append(fileName);
    return m_start + QString::number(m_names.size()) + u'x';
}

QString RedmineFileWords::withNames(QString markup) const
{
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        const QString &name = m_names.at(index);
        const QString quoted = name.contains(u' ') ? u'"' + name + u'"' : name;
        markup.replace(m_start + QString::number(index + 1) + u'x', QStringLiteral("attachment:") + quoted);
    }
    return markup;
}

} // namespace twinspan::trackers
