"""The window where the keyring is locked, or missing: it says so in place, and what to do, and goes on."""

import os

from twinspan import main
from windowtest import WindowTest


class Locked(WindowTest):
    def setUp(self):
        super().setUp()
        self.on = self.desktop("locked")

    def test_is_said_and_goes_on_after_unlocking(self):
        window = self.window("acme", self.on)  # on this desktop nothing can show the dialog
        window.wait("^The keychain is locked")
        window.wait("Unlock it, for example in the desktop's password program")
        window.press("Connect your tracker")
        window.wait("^Which of your trackers")
        window.wait("^The keychain is locked")
        window.press("^Cancel$")
        window.wait("^Welcome to Twinspan$")
        self.on.unlock_keyring()
        window.press("Try again")
        window.wait("^Ready$")
        self.assertIsNone(window.find("The keychain is locked"))
        self.connect_practice_trackers(window)
        self.assertEqual(window.stop(), 0, window.log())

    def test_the_wizard_goes_on_after_unlocking(self):
        window = self.window("acme", self.on)
        window.wait("^The keychain is locked")
        window.press("Connect your tracker")
        window.wait("^Which of your trackers")  # the console says the same, and has a button of this name too
        window.wait("^The keychain is locked")
        self.on.unlock_keyring()
        window.press("Try again")
        window.wait("^Address of your tracker|Another tracker")
        window.wait("^Ready$")
        self.assertIsNone(window.find("The keychain is locked"))
        self.assertEqual(window.stop(), 0, window.log())

    def test_the_dialog_of_the_desktop_unlocks_it(self):
        self.on.start_prompter()
        window = self.window("acme", self.on)
        window.wait("^Your keychain asks to be unlocked[.]")
        self.on.answer_prompt()
        window.wait("^Ready$")
        self.assertEqual(window.stop(), 0, window.log())


class Missing(WindowTest):
    def test_is_said_and_a_sealed_file_takes_its_place(self):
        desktop = self.desktop("none")
        window = self.window("acme", desktop)
        window.wait("^This desktop has no keychain")
        window.wait("Install one")
        window.press("Try again")
        window.wait("^This desktop has no keychain")
        self.assertEqual(window.stop(), 0, window.log())
        passphrase = self.make_file("passphrase", b"a passphrase of the tests\n")
        os.chmod(passphrase, 0o600)
        window = self.window("acme", desktop, "--passphrase-file", passphrase)
        window.wait("^Ready$")
        self.connect_practice_trackers(window)
        self.assertEqual(window.stop(), 0, window.log())


if __name__ == "__main__":
    main()
