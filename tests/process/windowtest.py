"""What the tests of the window share: windows on desktops of their own, and the short ways through them."""

from accessible import WindowProgram
from desktop import Desktop
from programs import free_port
from twinspan import ProcessTest


class WindowTest(ProcessTest):
    def desktop(self, keyring="unlocked"):
        made = Desktop(keyring)
        self.addCleanup(made.close)
        return made

    def window(self, name, desktop, *options):
        window = WindowProgram(desktop, self.path(name), "--log-file", self.path(name + ".log"), *options)
        self.addCleanup(window.end)
        return window

    @staticmethod
    def make_reachable(window):
        port = free_port()
        window.choose("^Settings$")
        window.tick("Other nodes may call this one")
        window.type("Listen at", f"127.0.0.1:{port}")
        window.type("Address for other nodes", f"http://127.0.0.1:{port}")
        window.press("^Apply$")
        window.wait("In force from now on")
        window.choose("^Connections$")

    @staticmethod
    def choose_project(window, title, name, then):
        window.wait(title)
        window.type("Select a project", name)
        window.press(then)

    def connect_practice_trackers(self, window):
        """From the welcome page to the connection of the two companies."""
        window.press("Try it with two practice trackers")
        window.press("Connect the two")
        window.wait("local connection")
        window.press("^Next$")
        window.wait("Choose the configuration type")
        window.press("^Next$")
        self.choose_project(window, "Acme", "SUP", "^Next$")
        self.choose_project(window, "Globex", "ENG", "^Confirm$")
        window.wait("Connection established successfully")
