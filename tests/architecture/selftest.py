#!/usr/bin/env python3
"""Small false houses: each breach of a rule must be found, and a house in order must not be blamed."""

import pathlib
import tempfile
import unittest

import check


class House(unittest.TestCase):
    def breaches(self, files):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                path = pathlib.Path(root, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(("#pragma once\n" if name.endswith(".h") else "") + text + "\n", encoding="utf-8")
            return check.breaches(root)

    def assert_breach(self, files, words):
        found = self.breaches(files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def assert_order(self, files):
        self.assertEqual(self.breaches(files), [])

    def test_an_arrow_down_is_allowed(self):
        self.assert_order({"core/base/a.h": "", "core/model/b.h": '#include "core/base/a.h"',
                           "core/connect/c.cpp": '#include "core/model/b.h"\n#include "core/connect/own.h"',
                           "core/store/d.cpp": '#include "core/protocol/message.h"',
                           "core/node/n.cpp": '#include "core/trackers/redmine/redminetracker.h"',
                           "app/node/main.cpp": '#include "core/store/store.h"\n#include "ui/wizard/wizard.h"',
                           "tests/core/tst_x.cpp": '#include "core/sync/engine.h"\n#include "tst_x.moc"'})

    def test_an_arrow_up_is_a_breach(self):
        self.assert_breach({"core/base/a.h": '#include "core/model/b.h"'}, "core/base must not include core/model/b.h")

    def test_an_arrow_sideways_is_a_breach(self):
        self.assert_breach({"core/store/a.cpp": '#include "core/tracker/tracker.h"'}, "core/store must not include")

    def test_a_tracker_must_not_know_another(self):
        self.assert_breach({"core/trackers/redmine/a.cpp": '#include "core/trackers/practice/b.h"'}, "must not include")

    def test_a_spaced_or_indented_include_is_seen(self):
        self.assert_breach({"core/base/a.cpp": '  #  include   "core/net/httpclient.h"'}, "a.cpp:1: core/base must not")

    def test_the_engine_must_not_know_a_tracker(self):
        self.assert_breach({"core/sync/a.cpp": '#include "core/trackers/redmine/redminetracker.h"'}, "must not include")

    def test_core_must_not_include_app_or_tests(self):
        self.assert_breach({"core/node/a.cpp": '#include "app/node/commands.h"'}, "must not include")
        self.assert_breach({"core/base/a.cpp": '#include "tests/support/fakeclock.h"'}, "must not include")
        self.assert_breach({"app/node/a.cpp": '#include "tests/support/fakeclock.h"'}, "must not include")

    def test_the_window_sees_only_the_door(self):
        self.assert_order({"ui/wizard/a.cpp": '#include "core/node/nodeapi.h"\n#include "ui/widgets/b.h"\n#include <QWizard>'})
        self.assert_breach({"ui/wizard/a.cpp": '#include "core/store/store.h"'}, "ui/wizard must not include")
        self.assert_breach({"ui/wizard/a.cpp": '#include "core/tracker/tracker.h"'}, "ui/wizard must not include")

    def test_an_unknown_folder_is_a_breach(self):
        self.assert_breach({"core/helpers/a.cpp": ""}, "unknown folder")

    def test_includes_are_written_from_the_root(self):
        self.assert_breach({"core/base/a.cpp": '#include "b.h"'}, "not written from the root")
        self.assert_breach({"core/base/a.cpp": '#include "core/base/../model/b.h"'}, "not written from the root")

    def test_a_cycle_is_found(self):
        self.assert_breach({"core/base/a.h": '#include "core/base/b.h"', "core/base/b.h": '#include "core/base/c.h"',
                            "core/base/c.h": '#include "core/base/a.h"'}, "cycle: core/base/a.h -> core/base/b.h")

    def test_no_widget_in_core(self):
        for name in ("QWidget", "QtWidgets/QDialog", "QMessageBox", "QIcon", "QVBoxLayout", "QTreeView"):
            self.assert_breach({"core/connect/a.cpp": f"#include <{name}>"}, f"<{name}> belongs to")
        self.assert_order({"core/connect/a.cpp": "#include <QStringView>\n#include <QByteArrayView>"})

    def test_a_library_stays_in_its_folder(self):
        self.assert_breach({"core/sync/a.cpp": "#include <qt6keychain/keychain.h>"}, "belongs to core/credentials")
        self.assert_breach({"core/sync/a.cpp": "#include <QSqlQuery>"}, "belongs to core/store")
        self.assert_breach({"core/model/a.h": "#include <QNetworkReply>"}, "belongs to core/net")
        self.assert_breach({"core/peer/a.cpp": "#include <boost/a.hpp>", "core/peer/b.cpp": "#include <boost/a.hpp>"},
                           "1 file only")
        self.assert_breach({"core/peer/a.h": "#include <boost/a.hpp>"}, "by a header")

    def test_a_tracker_name_is_not_tested_outside_its_folder(self):
        self.assert_breach({"core/sync/a.cpp": 'if (kind == u"redmine"_s) {}'}, "names a tracker")
        self.assert_breach({"core/sync/a.cpp": 'auto x = QStringLiteral("Practice tracker");'}, "names a tracker")
        self.assert_breach({"ui/wizard/a.cpp": 'auto x = R"(redmine)";'}, "names a tracker")
        self.assert_order({"core/sync/a.cpp": '// as "redmine" does\n/* "redmine" */\nauto x = "other";',
                           "core/trackers/redmine/a.cpp": 'auto x = "redmine";', "app/node/a.cpp": 'auto x = "practice";',
                           "core/node/a.cpp": '#include "core/trackers/redmine/redminetracker.h"'})

    def test_a_string_with_slashes_does_not_hide_the_rest(self):
        self.assert_breach({"core/sync/a.cpp": 'auto x = "https://"; auto y = "redmine";'}, "names a tracker")

    def test_a_long_file_is_a_breach(self):
        self.assert_order({"core/base/a.cpp": "\n" * 399, "tests/core/tst_long.cpp": "\n" * 900})
        self.assert_breach({"core/base/a.cpp": "\n" * 400}, "401 lines")

    def test_a_test_that_a_document_names_must_exist(self):
        code = {"tests/core/tst_ring.cpp": "private Q_SLOTS:\n    void comesToRest();\n",
                "tests/process/test_job.py": "class Job:\n    def test_whole(self):\n"}

        def named(cell):
            row = f"\n| Failure | Tests |\n|---|---|\n| It breaks | {cell} |\n"
            return {**code, "docs/failure-modes.md": row}

        self.assert_order(named("`tst_ring::comesToRest`, `tests/process/test_job.py::test_whole`"))
        self.assert_order(named("`tests/process/test_job.py`; of the rest no test yet"))
        self.assert_breach(named("`tst_ring::goesOn`"), "docs/failure-modes.md:4: tst_ring::goesOn: no such function")
        self.assert_breach(named("`tst_rung::comesToRest`"), "no such test program")
        self.assert_breach(named("`tests/process/test_none.py`"), "no such file")
        self.assert_breach(named("`tests/process/test_job.py::test_half`"), "no such function in it")
        self.assert_breach(named("`comesToRest`"), "no name of a test")
        self.assert_breach(named("many"), "names no test")

    def test_a_header_without_guard_is_a_breach(self):
        with tempfile.TemporaryDirectory() as root:
            path = pathlib.Path(root, "core/base/a.h")
            path.parent.mkdir(parents=True)
            path.write_text("int x;\n", encoding="utf-8")
            self.assertEqual(check.breaches(root), ["core/base/a.h: #pragma once is missing"])

    def test_an_awaited_lambda_must_not_capture(self):
        words = "a lambda with captures inside a co_await expression"
        self.assert_breach({"core/sync/a.cpp": "void f() {\n co_await call([this] { go(); });\n}"}, "a.cpp:2: " + words)
        self.assert_breach({"core/sync/a.cpp": "co_await call(1,\n    [id = key](int n) { return id; });"}, words)
        self.assert_breach({"core/sync/a.cpp": "TRY(x, co_await [api]() -> Task<> { co_return; }());"}, words)
        self.assert_order({"core/sync/a.cpp": "const auto go = [this] { f(); };\nco_await call(go);"})
        self.assert_order({"core/sync/a.cpp": "co_await call([] { return 1; }, list[at], text);"})
        self.assert_order({"core/sync/a.cpp": "co_await x;\nask([this] { go(); });"})
        self.assert_order({"core/sync/a.cpp": "// co_await call([this] { go(); });"})
        self.assert_order({"core/sync/a.cpp": "f([this] { return g(); }(co_await x), [y] { return y; });"})

    def test_an_empty_house_is_a_breach(self):
        self.assert_breach({}, "no sources")


if __name__ == "__main__":
    unittest.main()
