"""The window's life beside its window: the icon in the tray, going on in the background, the start at login."""

import contextlib
import os
import subprocess

from desktop import command_of
from programs import NODE, ended, run_program, wait_until
from twinspan import main
from windowtest import WindowTest


class InTheTray(WindowTest):
    def setUp(self):
        super().setUp()
        self.on = self.desktop()
        self.on.start_tray()
        self.acme = self.window("acme", self.on)
        self.acme.wait("^Ready$")
        self.icon = wait_until(lambda: self.on.tray_icon("twinspan"), "an icon in the tray")

    def close_into_background(self):
        self.acme.close_window()
        self.acme.wait("with an icon in the tray that brings the window back")
        self.acme.press("Go on in the background")
        wait_until(lambda: not self.acme.is_open, "the window closed")

    def menu(self, access_key):
        """Opens the icon's menu and chooses by keyboard. A click beside a window that is just coming may be lost."""
        def opens():
            self.on.click(*self.icon, button=3)
            with contextlib.suppress(AssertionError):
                return wait_until(lambda: self.on.has_menu(self.acme.pid), "a menu", timeout=3)
        wait_until(opens, "a menu")
        self.on.keys("key", access_key)

    def test_closed_window_goes_on_in_the_background_and_comes_back(self):
        self.connect_practice_trackers(self.acme)
        self.close_into_background()
        node = [NODE, "--home", self.acme.home, "--json"]
        sides = run_program([*node, "connections"], environment=self.on.environment).value
        (acme,) = [side["id"] for side in sides if side["local"]["project"]["key"] == "SUP"]
        synced = run_program([*node, "sync", acme, "SUP-1", "--wait"], environment=self.on.environment)
        self.assertEqual(synced.request["stage"], "Synchronized")

        self.on.click(*self.icon)
        wait_until(lambda: self.acme.is_open, "the window, by a click on the icon")
        self.acme.close_window()  # the question is asked once
        wait_until(lambda: not self.acme.is_open, "the window closed")
        self.menu("o")
        wait_until(lambda: self.acme.is_open, "the window, by the icon's menu")
        self.acme.close_window()
        wait_until(lambda: not self.acme.is_open, "the window closed")
        self.assertEqual(self.acme.start_again(), 0)
        wait_until(lambda: self.acme.is_open, "the window, by a second start")
        self.menu("q")
        self.assertEqual(ended(self.acme.process), 0, self.acme.log())

    def test_starts_at_login_as_long_as_it_is_wanted(self):
        entry = os.path.join(self.on.environment["XDG_CONFIG_HOME"], "autostart", "twinspan.desktop")
        self.acme.choose("^Settings$")
        self.acme.tick("Start in the background when I log in")
        wait_until(lambda: os.path.exists(entry), "the entry of the autostart")
        subprocess.run(["desktop-file-validate", entry], check=True)
        self.assertEqual(self.acme.stop(), 0)
        self.assertEqual(command_of(entry), [os.environ["TWINSPAN_WINDOW"], "--home", self.acme.home, "--background"])
        again = self.window("acme", self.on, "--background")
        wait_until(lambda: self.on.tray_icon("twinspan"), "an icon in the tray")
        self.assertFalse(again.is_open)
        self.assertEqual(again.start_again(), 0)
        again.choose("^Settings$")
        again.tick("Start in the background when I log in", on=False)
        wait_until(lambda: not os.path.exists(entry), "the entry gone")


if __name__ == "__main__":
    main()
