#pragma once

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace twinspan::tests
{

/// A language that is written from right to left: every text of the program in Arabic letters, about as long as it is
/// in English. What a translator would leave as it is stays: %1, %n, the & of a mnemonic, tags, entities, URLs, issue
/// keys.
class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage()
    {
        QCoreApplication::installTranslator(this);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
    ~PseudoLanguage() override
    {
        QCoreApplication::removeTranslator(this);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(m_before);
    }
    PseudoLanguage(const PseudoLanguage &) = delete;
    PseudoLanguage &operator=(const PseudoLanguage &) = delete;

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text == u"QT_LAYOUT_DIRECTION")
            return QStringLiteral("RTL");
        static const QRegularExpression kept(
            QStringLiteral("%L?[0-9n]|</?[a-z][^>]*>|&[a-z]+;|[a-z0-9]+://\\S+|\\b[A-Z]+-[0-9]+\\b"));
        QString written;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
            written += letters(text.mid(from, match.capturedStart() - from)) + match.captured();
            from = match.capturedEnd();
        }
        written += letters(text.mid(from));
        // As a translator does where a name or a key may come first: it must not turn the whole sentence.
        return from > 0 ? rightToLeftMark + written : written;
    }

    /// What the program itself says, not what came from outside.
    static bool speaks(const QString &text)
    {
        static const QRegularExpression arabic(QStringLiteral("[\\x{0621}-\\x{064A}]"));
        return text.contains(arabic);
    }

private:
    static constexpr QChar rightToLeftMark = QChar(0x200F);

    static QString letters(QString text)
    {
        static const QString alphabet = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");
        for (QChar &letter : text) {
            const char16_t lower = letter.toLower().unicode();
            if (lower >= u'a' && lower <= u'z')
                letter = alphabet.at(lower - u'a');
        }
        return text;
    }

    QLocale m_before;
};

} // namespace twinspan::tests
