#include "app/node/syncspecs.h"

#include "app/node/specwords.h"

namespace twinspan::app
{

QList<CommandSpec> syncSpecs()
{
    return {
        {q("sync"),
         q("CONNECTION KEY"),
         2,
         2,
         {option("preview", "", "Print what would be made on the other side; nothing is made."),
          option("wait", "", "Follow the stages until the end, and print both issues with their URLs.")},
         q("Put an issue under sync"),
         q("CONNECTION is an id or a name, KEY the issue's key as the tracker shows it. Stages: Preparing, Sending, "
           "Waiting for remote, Finalizing, Synchronized. Without --wait the request is stored and its id printed; a "
           "running “serve” works it off.\n\nFrom then on changes of either issue flow by themselves while “serve” or "
           "the window runs; syncing "
           "again looks at once, and makes nothing twice."),
         {q("twinspan-node sync \"Support ↔ Engine\" SUP-1 --wait")}},
        {q("status"), q("[KEY]"), 0, 1, {}, q("Show the node and its latest syncs, or those of one issue"), {}, {}},
        {q("history"),
         q("[KEY]"),
         0,
         1,
         {option("connection", "CONNECTION", "Of this connection only: its id or name."),
          option("csv", "", "Print everything as CSV (RFC 4180), with one line for each entry and a line of names.")},
         q("Show what was done to issues: when, what, before and after"),
         q("KEY is the key of either issue of a pair. The newest entries come first; --json prints all of them. "
           "Entries "
           "are kept for 90 days, or as long as “node keep-history” says.\n\nACTION: created, changed, added (written "
           "here), sent (from here, and answered), "
           "not-taken (an edit of the other side that does not count, with its text), replaced (an edit of this side "
           "that does not count, with its text), restored (a text that had not counted, taken back by hand), "
           "unlinked."),
         {q("twinspan-node history SUP-1"), q("twinspan-node history --csv > history.csv")}},
        {q("undo"),
         q("ENTRY"),
         1,
         1,
         {},
         q("Take a text back that did not count in a conflict"),
         q("ENTRY is the number that “history” shows, of an entry that says not-taken, replaced or restored. Its text "
           "is "
           "written into the issue of this side at once, and goes to the twin like an edit by hand. The undo is an "
           "entry "
           "of the history itself, so that it can be undone. If the issue says something else by now, nothing is "
           "written."),
         {q("twinspan-node undo 42")}},
        {q("problems"), {}, 0, 0, {}, q("List what needs a person: cause, effect and remedy"), {}, {}},
        {q("retry"),
         q("REQUEST"),
         1,
         1,
         {option("wait", "", "Follow the stages until the end.")},
         q("Try a failed sync again"),
         q("REQUEST is the id that “problems” shows. “all” stands for all of them."),
         {q("twinspan-node retry all")}},
        {q("skip"),
         q("REQUEST"),
         1,
         1,
         {},
         q("Leave a failed sync as it is"),
         q("REQUEST is the id that “problems” shows. It is a problem no more; the next change of the issue is sent as "
           "always."),
         {}},
        {q("unlink"),
         q("CONNECTION KEY"),
         2,
         2,
         {},
         q("End the link of an issue with its twin"),
         q("Both issues stay as they are, and the other side is told. Changes don't travel any more, until somebody "
           "on either side syncs the issue by hand."),
         {}},
    };
}

} // namespace twinspan::app
