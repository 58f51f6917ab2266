#pragma once

#include "core/text/textparts.h"
#include "tests/core/sync/pairtest.h"

#include <array>
#include <random>

namespace twinspan::tests
{

/// What people do at random in the two trackers of a pair, and what must have come of it: as tests/faults/randomwork.py
/// does it over two nodes. Each edit leaves words of its own. A field is edited on one side only; what happens when
/// both edit the same is asked elsewhere.
class RandomWork
{
public:
    enum class Kind { Issue, Comment, Description, Summary, CommentEdit, File };
    using Findings = QMap<QString, int>;

    RandomWork(PracticePair &pair, unsigned seed) : m_pair(pair), m_random(seed) {}

    /// Makes an item: an issue that is put under sync, or something at one that is there.
    void step()
    {
        static constexpr std::array weights{10.0, 35.0, 15.0, 8.0, 17.0, 15.0}; // in the order of Kind
        static std::discrete_distribution<int> kinds(weights.begin(), weights.end());
        const Kind kind = m_issues.empty() ? Kind::Issue : static_cast<Kind>(kinds(m_random));
        if (kind == Kind::Issue)
            return makeIssue();
        const qsizetype newest = std::min<qsizetype>(m_issues.size(), recent);
        Issue &issue = m_issues[m_issues.size() - 1 - roll(static_cast<int>(newest))];
        const bool isDone = (kind == Kind::File && attach(issue)) ||
                            (kind == Kind::CommentEdit && editComment(issue)) ||
                            ((kind == Kind::Description || kind == Kind::Summary) && editField(issue, kind));
        if (!isDone)
            say(issue);
    }

    int items() const
    {
        const auto counts = m_done.values();
        return std::accumulate(counts.begin(), counts.end(), 0);
    }
    /// How many of each kind were made, and what is wrong with them, as a sentence.
    QString counted(const Findings &findings) const
    {
        QStringList words;
        for (const auto &counts : {m_done, findings}) {
            for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
                words.append(QStringLiteral("%1 %2").arg(entry.value()).arg(entry.key()));
        }
        return words.join(QStringLiteral(", "));
    }

    /// What of all that was ever made is not on both sides, once, whole, in its place and in its order.
    Findings check()
    {
        Findings findings{{lost, 0}, {doubled, 0}, {misplaced, 0}, {damaged, 0}, {disordered, 0}};
        std::array<QList<trackers::PracticeIssue>, 2> lists;
        for (int which = 0; which < 2; ++which)
            lists.at(which) = *side(which).api->issues().list(side(which).projectKey, side(which).admin);
        for (const Issue &issue : std::as_const(m_issues)) {
            for (int which = 0; which < 2; ++which) {
                const auto found = std::ranges::count_if(
                    lists.at(which), [&issue](const auto &each) { return each.summary.contains(issue.tag); });
                if (found > 1)
                    note(findings, doubled, issue, QStringLiteral("issue"));
                if (found > 0)
                    compare(findings, issue, which);
                else
                    note(findings, lost, issue, QStringLiteral("issue"));
            }
        }
        return findings;
    }

private:
    struct Text {
        int side = 0;
        qint64 id = 0;
        QString text;
        int edits = 0;
    };
    struct Issue {
        QString tag;
        int home = 0; ///< the side that it was made on
        std::array<QString, 2> keys;
        QString summary;
        QStringList words; ///< paragraphs of the description
        QList<Text> texts; ///< comments in their order
        QMap<QString, QByteArray> files;
    };

    static constexpr qsizetype recent = 40; // people work at the newest issues
    static constexpr int mostEdits = 12;    // of one text
    inline static const QString lost = QStringLiteral("lost");
    inline static const QString doubled = QStringLiteral("doubled");
    inline static const QString misplaced = QStringLiteral("misplaced");
    inline static const QString damaged = QStringLiteral("damaged");
    inline static const QString disordered = QStringLiteral("out of order");

    PracticePair::Side &side(int which) { return which == 0 ? m_pair.a : m_pair.b; }
    int roll(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }

    bool isOn(Issue &issue, int which)
    {
        QString &key = issue.keys.at(which);
        if (key.isEmpty()) {
            const model::Marker marker =
                model::deriveMarker({model::MarkerKind::Issue, side(issue.home).instance.info.uid,
                                     issue.keys.at(issue.home), side(which).instance.info.uid, side(which).projectKey});
            const auto found = *side(which).api->issues().findMarked(side(which).projectKey, marker.text());
            key = found ? found->key : QString();
        }
        return !key.isEmpty();
    }
    /// A side on which the issue is there already.
    int anySide(Issue &issue)
    {
        const int which = roll(2);
        return isOn(issue, which) ? which : issue.home;
    }

    void makeIssue()
    {
        Issue issue;
        issue.tag = QStringLiteral("X%1Q").arg(m_issues.size());
        issue.home = roll(2);
        issue.summary = QStringLiteral("Pump %1 stops").arg(issue.tag);
        issue.words = {QStringLiteral("It stops at noon, says %1.").arg(issue.tag)};
        trackers::PracticeNewIssue fresh;
        fresh.projectKey = side(issue.home).projectKey;
        fresh.summary = issue.summary;
        fresh.description = issue.words.first();
        issue.keys.at(issue.home) = side(issue.home).api->issues().create(fresh, side(issue.home).admin)->key;
        if (roll(3) == 0)
            attach(issue);
        QVERIFY(m_pair.engine->requestSync(issue.home == 0 ? endA : endB, issue.keys.at(issue.home)));
        m_issues.append(issue);
        ++m_done[QStringLiteral("issues")];
    }

    void say(Issue &issue)
    {
        const int which = anySide(issue);
        const QString text = QStringLiteral("%1 %2 about %3.")
                                 .arg(which == issue.home ? QStringLiteral("Words") : QStringLiteral("Answer"))
                                 .arg(issue.texts.size())
                                 .arg(issue.tag);
        trackers::PracticeNewComment comment;
        comment.text = text;
        const auto made = side(which).api->issues().addComment(issue.keys.at(which), comment, side(which).admin);
        issue.texts.append({which, made->id, text, 0});
        ++m_done[QStringLiteral("comments")];
    }

    bool editComment(Issue &issue)
    {
        if (issue.texts.isEmpty())
            return false;
        Text &text = issue.texts[roll(static_cast<int>(issue.texts.size()))];
        if (text.edits >= mostEdits)
            return false;
        text.text += QStringLiteral(" Edit %1 of it.").arg(++text.edits);
        countEdit(side(text.side).api->issues().editComment(text.id, text.text, side(text.side).admin));
        return true;
    }

    /// A summary on the side where the issue was made, a description on the other, or the other way round.
    bool editField(Issue &issue, Kind kind)
    {
        const bool isEven = (&issue - m_issues.constData()) % 2 == 0;
        const int which = (kind == Kind::Summary) == isEven ? issue.home : 1 - issue.home;
        if (!isOn(issue, which))
            return false;
        trackers::PracticeEdit edit;
        if (kind == Kind::Summary) {
            if (issue.summary.count(u' ') > mostEdits)
                return false;
            issue.summary += QStringLiteral(" %1").arg(issue.summary.count(u' '));
            edit.summary = issue.summary;
        } else {
            if (issue.words.size() > mostEdits)
                return false;
            issue.words.append(QStringLiteral("Line %1 of %2.").arg(issue.words.size()).arg(issue.tag));
            edit.description =
                issueOf(side(which), issue.keys.at(which)).description + QStringLiteral("\n\n") + issue.words.last();
        }
        countEdit(side(which).api->issues().edit(issue.keys.at(which), edit, side(which).admin));
        return true;
    }
    void countEdit(const Status &edited)
    {
        QVERIFY(edited);
        ++m_done[QStringLiteral("edits")];
    }

    bool attach(Issue &issue)
    {
        static constexpr std::array sizes{10, 1'000, 30'000};
        const int which = anySide(issue);
        trackers::PracticeUpload upload;
        upload.fileName = QStringLiteral("%1 %2.bin").arg(issue.tag).arg(issue.files.size());
        QByteArray bytes(sizes.at(static_cast<std::size_t>(roll(sizes.size()))), Qt::Uninitialized);
        std::ranges::generate(bytes, [this] { return static_cast<char>(m_random()); });
        issue.files.insert(upload.fileName, bytes);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto made = side(which).api->issues().addFile(issue.keys.at(which), upload, buffer, side(which).admin);
        ++m_done[QStringLiteral("files")];
        return made.has_value();
    }

    // --- what came of it

    static void note(Findings &findings, const QString &kind, const Issue &issue, const QString &what)
    {
        ++findings[kind];
        qWarning("%s: %s, %s", qPrintable(kind), qPrintable(issue.keys.at(issue.home)), qPrintable(what));
    }

    /// As it was written on this side, or behind the name of who wrote it.
    static QString own(const QString &text, bool isCopy)
    {
        return isCopy ? text::normalised(text).section(QStringLiteral("\n\n"), 1) : text::normalised(text);
    }

    void compare(Findings &findings, const Issue &issue, int which)
    {
        Issue copy = issue;
        if (!isOn(copy, which))
            return note(findings, lost, issue, QStringLiteral("marker"));
        const trackers::PracticeIssue seen = issueOf(side(which), copy.keys.at(which));
        if (seen.summary != issue.summary)
            note(findings, lost, issue, QStringLiteral("summary: ") + seen.summary);
        const QString description = own(seen.description, which != issue.home);
        for (const QString &words : issue.words) {
            const auto times = description.count(words);
            if (times != 1)
                note(findings, times == 0 ? lost : doubled, issue, words);
        }
        if (description != issue.words.join(QStringLiteral("\n\n")))
            note(findings, damaged, issue, QStringLiteral("side %1: ").arg(which) + description);
        compareComments(findings, issue, seen, which);
        compareFiles(findings, issue, seen, which);
    }

    static void compareComments(Findings &findings, const Issue &issue, const trackers::PracticeIssue &seen, int which)
    {
        std::array<QList<qsizetype>, 2> places;
        for (const trackers::PracticeComment &comment : seen.comments) {
            const auto known =
                std::ranges::find(issue.texts, own(comment.text, !comment.marker.isEmpty()), &Text::text);
            if (known == issue.texts.end())
                note(findings, misplaced, issue, comment.text);
            else
                places.at(known->side).append(known - issue.texts.begin());
        }
        for (qsizetype text = 0; text < issue.texts.size(); ++text) {
            const auto times = places.at(issue.texts.at(text).side).count(text);
            if (times != 1)
                note(findings, times == 0 ? lost : doubled, issue,
                     QStringLiteral("side %1: ").arg(which) + issue.texts.at(text).text);
        }
        for (const QList<qsizetype> &each : places) {
            if (!std::ranges::is_sorted(each))
                note(findings, disordered, issue, QStringLiteral("comments of side %1").arg(which));
        }
    }

    void compareFiles(Findings &findings, const Issue &issue, const trackers::PracticeIssue &seen, int which)
    {
        QMap<QString, int> times;
        for (const trackers::PracticeFile &file : seen.files) {
            if (!issue.files.contains(file.fileName))
                note(findings, misplaced, issue, file.fileName);
            else if (bytesOf(side(which), file) != issue.files.value(file.fileName))
                note(findings, damaged, issue, file.fileName);
            ++times[file.fileName];
        }
        for (auto file = issue.files.cbegin(); file != issue.files.cend(); ++file) {
            if (times.value(file.key()) != 1)
                note(findings, times.contains(file.key()) ? doubled : lost, issue, file.key());
        }
    }

    PracticePair &m_pair;
    std::minstd_rand m_random;
    QList<Issue> m_issues;
    QMap<QString, int> m_done;
};

} // namespace twinspan::tests
