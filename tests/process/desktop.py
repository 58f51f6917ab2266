"""A desktop of its own for programs with windows: an X server, a window manager, a D-Bus session with a keyring (or a
locked one, or none), and the accessibility bus by which a program is read and operated from outside.

What is started here is ended with it, by its process id; nothing listens but on this computer.
"""

import os
import re
import subprocess
import tempfile
import shutil

from gi.repository import Gio, GLib

from programs import ended, start, wait_until

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
KEYRING_PASSWORD = b"with-keyring"  # of tests/support/with-keyring
SECRETS, SECRETS_PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"
SCREEN = "1280x900x24"

# Says how the session is reached, and keeps it until its standard input ends.
SESSION = 'env -0 >"$0.new" && mv "$0.new" "$0" && cat'


def command_of(entry):
    """The program and its arguments that a desktop starts for a desktop entry."""
    return GLib.shell_parse_argv(Gio.DesktopAppInfo.new_from_filename(entry).get_commandline())[1]


class Desktop:
    """`keyring` is a mode of tests/support/with-keyring."""

    def __init__(self, keyring="unlocked"):
        self.folder = tempfile.mkdtemp(prefix="desktop-")
        self._started = []
        self._log = open(os.path.join(self.folder, "log"), "ab")
        try:
            self.environment = self._session(keyring)
            self._display()
            self._run("openbox", "--sm-disable")
            wait_until(lambda: "window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "a window manager")
            self._run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
            self.bus = self._connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])
            wait_until(lambda: self.has_owner("org.a11y.Bus"), "an accessibility bus")
            address = self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
            self.accessibility = self._connect(address)
        except BaseException:
            self.close()
            raise

    def _session(self, keyring):
        file = os.path.join(self.folder, "environment")
        self._keeper = self._run(os.path.join(SUPPORT, "with-keyring"), keyring, "sh", "-c", SESSION, file,
                                 stdin=subprocess.PIPE, environment=os.environ)

        def written():
            if self._keeper.poll() is not None:
                raise AssertionError("no D-Bus session: " + self.log())
            return os.path.exists(file)

        wait_until(written, f"a session with the keyring {keyring}")
        with open(file, encoding="utf-8") as pairs:
            environment = dict(pair.split("=", 1) for pair in pairs.read().split("\0") if pair)
        # A program for a person: with windows, in the language of the tests, and to be read by a screen reader.
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "LANGUAGE"):
            environment.pop(name, None)
        return {**environment, "LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def _display(self):
        """The X server chooses its number itself and tells it when it can be used."""
        server = self._run("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset",
                           stdout=subprocess.PIPE)
        number = server.stdout.readline().decode().strip()
        if not number:
            raise AssertionError("no X server: " + self.log())
        self.environment["DISPLAY"] = ":" + number

    def _run(self, *arguments, environment=None, **streams):
        streams.setdefault("stdin", subprocess.DEVNULL)
        streams.setdefault("stdout", self._log)
        process = start(arguments, stderr=self._log, env=environment or self.environment, **streams)
        self._started.append(process)
        return process

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        connection.set_exit_on_close(False)
        return connection

    def call(self, service, path, interface, method, form=None, *arguments):
        """A D-Bus call on the session, and its answer."""
        return self.bus.call_sync(service, path, interface, method, GLib.Variant(form, arguments) if form else None,
                                  None, Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def has_owner(self, name):
        return self.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", "(s)", name)[0]

    def run(self, *arguments):
        """Starts a program of this desktop that stays."""
        return self._run(*arguments)

    def output(self, *arguments, **options):
        """What a program of this desktop prints; it may fail."""
        return subprocess.run(arguments, env=self.environment, stdin=options.get("stdin", subprocess.DEVNULL),
                              stdout=subprocess.PIPE, stderr=self._log, check=False, text=True).stdout

    def _secret_session(self):
        return self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "OpenSession", "(sv)", "plain",
                         GLib.Variant("s", ""))[1]

    def unlock_keyring(self):
        """As its owner would in the desktop's password program."""
        self.call(SECRETS, SECRETS_PATH, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                  "UnlockWithMasterPassword", "(o(oayays))", SECRETS_PATH + "/collection/login",
                  (self._secret_session(), b"", KEYRING_PASSWORD, "text/plain"))

    def start_prompter(self):
        """From now on the keyring can ask for its password."""
        self._run("/usr/libexec/gcr-prompter")
        wait_until(lambda: self.has_owner("org.gnome.keyring.SystemPrompter"), "a prompter")

    def answer_prompt(self):
        """Types the password into the keyring's dialog."""
        title = "Unlock Login Keyring"
        prompt = wait_until(lambda: self.output("xdotool", "search", "--onlyvisible", "--name", title).split(), title)
        self.keys("windowactivate", "--sync", prompt[0], "type", KEYRING_PASSWORD.decode())
        self.keys("key", "Return")

    def secrets(self):
        """All that the open keyring keeps."""
        unlocked, _ = self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "SearchItems", "(a{ss})", {})
        (found,) = self.call(SECRETS, SECRETS_PATH, "org.freedesktop.Secret.Service", "GetSecrets", "(aoo)", unlocked,
                             self._secret_session())
        return [bytes(value) for _, _, value, _ in found.values()]

    def keys(self, *arguments):
        """Real keystrokes, as xdotool names them."""
        subprocess.run(["xdotool", *arguments], env=self.environment, stdout=self._log, stderr=self._log, check=True)

    def windows(self, pid, name):
        """The X windows of a process that are on the screen, told by their title."""
        return self.output("xdotool", "search", "--onlyvisible", "--all", "--pid", str(pid), "--name", name).split()

    def has_menu(self, pid):
        """Whether a menu of the process is open: a window that neither has a title nor sits in the tray."""
        facts = [self.output("xprop", "-id", window, "_NET_WM_WINDOW_TYPE", "WM_NAME")
                 for window in self.output("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split()]
        return any('"' not in fact and "_KDE_NET_WM_WINDOW_TYPE_OVERRIDE" not in fact for fact in facts)

    def start_tray(self):
        """A tray for icons, at the lower right."""
        self._run("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--SetDockType", "true")

    def tray_icon(self, program):
        """The middle of a program's icon in the tray, or None."""
        found = re.search(r'"panel": \(.*?"%s": \("%s" "%s"\) +(\d+)x(\d+)\S+ +\+(\d+)\+(\d+)' % (program, program, program),
                          self.output("xwininfo", "-root", "-tree"), re.DOTALL)
        if found is None:
            return None
        width, height, x, y = map(int, found.groups())
        return x + width // 2, y + height // 2

    def click(self, x, y, button=1):
        self.keys("mousemove", str(x), str(y), "click", str(button))

    def picture(self, path):
        """A picture of the screen, for whoever looks into a failure; needs ImageMagick."""
        subprocess.run(["import", "-window", "root", path], env=self.environment, stdout=self._log, stderr=self._log,
                       check=False)

    def log(self):
        self._log.flush()
        with open(self._log.name, encoding="utf-8", errors="replace") as file:
            return file.read()[-4000:]

    def close(self):
        for process in reversed(self._started):
            if process is not getattr(self, "_keeper", None):
                process.terminate()  # the accessibility bus is ended by its launcher
                ended(process)
            if process.stdout:
                process.stdout.close()
        if hasattr(self, "_keeper"):
            self._keeper.stdin.close()
            ended(self._keeper)
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
