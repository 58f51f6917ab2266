#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace twinspan::ui
{

/// What the window needs of the program around it.
class Desktop
{
public:
    enum class OnClose { Ask, StayInBackground, Stop };

    /// How other nodes reach this one.
    struct Reachability {
        bool listens = false;
        QString listenAt = QStringLiteral("0.0.0.0:7118"); ///< address and port
        QString publicUrl;                                 ///< what other nodes are told

        bool operator==(const Reachability &) const = default;
    };

    virtual ~Desktop() = default;

    /// Opens the node, or tries again after it failed.
    virtual Task<Status> openNode() = 0;
    /// As openNode(), and a person has said that of all copies of the data folder this one lives on (node.copied).
    virtual Task<Status> adoptNode() = 0;
    /// The data folder belongs to a node in another process, which this window administers.
    virtual bool isNodeElsewhere() const = 0;
    virtual Reachability reachability() const = 0;
    /// Kept and at once in force; not kept when the node can't listen there.
    virtual Task<Status> setReachability(Reachability reachability) = 0;
    /// In the browser, or in the window that shows practice issues.
    virtual void openLink(const QUrl &url) = 0;

    /// Code and name in the language itself; the first is "" for the system's.
    virtual QList<std::pair<QString, QString>> languages() const = 0;
    virtual QString language() const = 0;
    /// At once, without a restart: widgets get QEvent::LanguageChange.
    virtual void setLanguage(const QString &code) = 0;

    virtual OnClose onClose() const = 0;
    virtual void setOnClose(OnClose choice) = 0;
    /// Whether there is a place where the program can stay without its window.
    virtual bool hasTray() const = 0;
    virtual bool startsAtLogin() const = 0;
    virtual Status setStartsAtLogin(bool starts) = 0;

    /// Ends the program; what is under way goes on at the next start.
    virtual void quit() = 0;
};

} // namespace twinspan::ui
