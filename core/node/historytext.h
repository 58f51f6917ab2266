#pragma once

#include "core/model/history.h"

#include <QList>
#include <QString>

#include <optional>

namespace twinspan::node
{

/// The written forms of the history.
enum class HistoryFormat { Csv, Json };

/// "csv" or "json", in any case.
std::optional<HistoryFormat> historyFormatFromSuffix(const QString &suffix);

/// Writes history for other programs, a piece at a time, so that it may be longer than what fits into memory:
/// begin(), add() for each page, end().
/// CSV: RFC 4180 with a line of names; a cell that a spreadsheet would take for a formula starts with an apostrophe.
/// JSON: one array in one line, entries as in nodejson.
class HistoryText
{
public:
    explicit HistoryText(HistoryFormat format) : m_format(format) {}

    QString begin() const;
    QString add(const QList<model::HistoryEntry> &entries);
    QString end() const;

private:
    HistoryFormat m_format;
    bool m_isFirst = true;
};

} // namespace twinspan::node
