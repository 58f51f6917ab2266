"""A program with windows, read and operated from outside: over AT-SPI, as a screen reader does, and by real keystrokes.

A control is told by its role and its name. GetAll is never asked of a program: Qt 6.4 crashes on it.
"""

import os
import re
import signal
import subprocess
import time

from gi.repository import Gio, GLib

from programs import ended, start, wait_until

ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
ACTION = "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
SENSITIVE, SHOWING, CHECKED, FOCUSED, SELECTED = 24, 25, 4, 12, 23  # bits of the states
BUTTON, CHECKBOX, FIELD = ("push button", "button"), ("check box",), ("text", "password text", "entry")


class Element:
    """What the program shows at one place, asked anew at each look."""

    def __init__(self, desktop, service, path):
        self._desktop, self._service, self._path = desktop, service, path

    def call(self, interface, method, form=None, *arguments):
        return self._desktop.accessibility.call_sync(
            self._service, self._path, interface, method, GLib.Variant(form, arguments) if form else None, None,
            Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def _property(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get", "(ss)", interface, name)[0]

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def role(self):
        return self.call(ACCESSIBLE, "GetRoleName")[0]

    def has(self, state):
        low, high = self.call(ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    @property
    def text(self):
        return self.call(TEXT, "GetText", "(ii)", 0, -1)[0]

    @property
    def length(self):
        """Of its text; also of a password, which is not told."""
        return self._property(TEXT, "CharacterCount")

    @property
    def children(self):
        return [Element(self._desktop, service, path) for service, path in self.call(ACCESSIBLE, "GetChildren")[0]]

    def shown(self):
        """This and everything below it that is on the screen."""
        try:
            if not self.has(SHOWING):
                return
            yield self
            children = self.children
        except GLib.Error:
            return  # gone meanwhile
        for child in children:
            yield from child.shown()

    def do(self, action):
        names = [name.lower() for name, _, _ in self.call(ACTION, "GetActions")[0]]
        self.call(ACTION, "DoAction", "(i)", names.index(action))


class WindowProgram:
    """`twinspan` with a data folder of its own on a desktop."""

    def __init__(self, desktop, home, *options, program=None):
        self.desktop, self.home = desktop, home
        self.output = home + ".output"
        self._command = [program or os.environ["TWINSPAN_WINDOW"], "--home", home, *options]
        with open(self.output, "ab") as log:
            self.process = start(self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=desktop.environment)
        self._root = None

    @property
    def pid(self):
        return self.process.pid

    def start_again(self, *arguments):
        """A second start, as by the menu of the desktop; its exit code."""
        with open(self.output, "ab") as log:
            return ended(start([*self._command, *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                               env=self.desktop.environment))

    def _find_root(self):
        registry = Element(self.desktop, "org.a11y.atspi.Registry", ROOT)
        for element in registry.children:
            owner = self.desktop.accessibility.call_sync(
                "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                GLib.Variant("(s)", (element._service,)), None, Gio.DBusCallFlags.NONE, 10_000, None).unpack()[0]
            if owner == self.pid:
                return element
        return None

    def elements(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program has ended with {self.process.returncode}: {self.log()}")
        self._root = self._root or self._find_root()
        if self._root is None:
            return
        try:
            windows = self._root.children
        except GLib.Error:
            return
        for window in windows:
            yield from window.shown()

    def find(self, name, roles=None, state=None):
        """The first such control on the screen, or None."""
        for element in self.elements():
            try:
                if (roles is None or element.role in roles) and re.search(name, element.name) and \
                        (state is None or element.has(state)):
                    return element
            except GLib.Error:
                continue  # gone meanwhile
        return None

    def screen(self):
        """All that can be read now, for whoever reads a failure."""
        lines = []
        for element in self.elements():
            try:
                if element.name:
                    lines.append(f"{element.role}: {element.name}")
            except GLib.Error:
                continue
        return "\n".join(lines)

    def wait(self, name, roles=None, state=None):
        try:
            return wait_until(lambda: self.find(name, roles, state), f"{roles or 'something'} named {name}")
        except AssertionError as late:
            raise AssertionError(f"{late}; on the screen:\n{self.screen()}\n{self.log()}") from None

    def press(self, name):
        """Waits until the button can be pressed, and presses it."""
        self.wait(name, BUTTON, SENSITIVE).do("press")

    def tick(self, name, on=True):
        box = self.wait(name, CHECKBOX, SENSITIVE)
        if box.has(CHECKED) != on:
            box.do("toggle")
            wait_until(lambda: box.has(CHECKED) == on, f"{name} ticked: {on}")

    def pick(self, name):
        """One of several that exclude each other."""
        self.wait(name, ("radio button",), SENSITIVE).do("toggle")
        self.wait(name, ("radio button",), CHECKED)

    def choose(self, item):
        """Clicks at an entry of a list until it is the selected one: a window that has just come may move meanwhile."""
        def chosen():
            entry = self.wait(item, ("list item",))
            if entry.has(SELECTED):
                return True
            self.activate()
            x, y, width, height = entry.call("org.a11y.atspi.Component", "GetExtents", "(u)", 0)[0]
            self.desktop.click(x + width // 2, y + height // 2)
            time.sleep(0.2)
            return entry.has(SELECTED)
        wait_until(chosen, f"{item} selected")

    def type(self, name, text):
        """Real keystrokes into a field, after what was in it is gone."""
        field = self.wait(name, FIELD, SENSITIVE)
        self.activate()
        field.call("org.a11y.atspi.Component", "GrabFocus")
        wait_until(lambda: field.has(FOCUSED), f"{name} has the keyboard")
        self.desktop.keys("key", "ctrl+a", "type", "--delay", "2", text)
        wait_until(lambda: field.length == len(text), f"{name} holds what was typed")

    def paste(self, name, text):
        """Puts a long text into a field at once."""
        self.wait(name, FIELD, SENSITIVE).call("org.a11y.atspi.EditableText", "SetTextContents", "(s)", text)

    def paste_copied(self, name):
        """What was copied last, by the keyboard."""
        field = self.wait(name, FIELD, SENSITIVE)
        self.activate()
        field.call("org.a11y.atspi.Component", "GrabFocus")
        wait_until(lambda: field.has(FOCUSED), f"{name} has the keyboard")
        self.desktop.keys("key", "ctrl+v")
        wait_until(lambda: field.length > 0, f"{name} holds what was copied")

    @property
    def is_open(self):
        """Whether its window is on the screen."""
        return bool(self._windows())

    def _windows(self):
        return self.desktop.windows(self.pid, "^Twinspan$")

    def activate(self):
        window = wait_until(self._windows, "a window on the screen")[0]
        self.desktop.keys("windowactivate", "--sync", window)

    def close_window(self):
        """As by the button of the window manager."""
        self.activate()
        self.desktop.keys("key", "alt+F4")

    def log(self):
        with open(self.output, encoding="utf-8", errors="replace") as file:
            return file.read()[-4000:]

    def stop(self):
        """Clean end by SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return ended(self.process)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        ended(self.process)
