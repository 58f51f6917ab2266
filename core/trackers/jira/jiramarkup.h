#pragma once

#include "core/model/marker.h"
#include "core/text/defuse.h"
#include "core/trackers/jira/jiraedition.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

/// A text as Jira keeps it, taken apart.
struct JiraText {
    QString markdown;     ///< without marker and without what defusing put in
    model::Marker marker; ///< Data Center alone keeps it in the text

    bool operator==(const JiraText &) const = default;
};

/// The texts of an edition: documents (ADF) on Cloud, wiki markup on Data Center. A marker in a text is an anchor on
/// its last line, which Jira doesn't show; only Data Center needs it there, because nothing else of an issue is written
/// in the call that makes it.
class JiraMarkup
{
public:
    explicit JiraMarkup(JiraEdition edition) : m_edition(edition) {}

    JiraText read(const QJsonValue &kept) const;
    /// A foreign text, defused by the rules.
    QJsonValue written(const QString &markdown, const model::Marker &marker, const text::DefuseRules &rules) const;
    /// The same for a text that is there: passages that say the same stay as Jira holds them.
    QJsonValue edited(const QJsonValue &kept, const QString &markdown, const model::Marker &marker,
                      const text::DefuseRules &rules) const;
    /// What is read again after a foreign text was written. The same for its own result.
    QString asRead(const QString &markdown) const;
    /// Whether the text that is there says this already.
    bool says(const QJsonValue &kept, const QString &markdown) const;

private:
    JiraEdition m_edition;
};

/// Jira links the keys of its issues wherever they stand: those of these projects are defused, as far as the text
/// names them. Data Center looks for mentions ("[~name]") in code as well.
text::DefuseRules jiraDefuseRules(JiraEdition edition, const QStringList &projectKeys, const QString &markdown);

} // namespace twinspan::trackers
