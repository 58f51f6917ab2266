"""A small disk of a test, which ends with the process: nobody else sees it. For that the process gets mounts of its own, and where it is
not root's, a user name space of its own in which it is."""

import ctypes
import errno
import os
import subprocess

NEW_MOUNTS, NEW_USERS = 0x00020000, 0x10000000
BLOCK = bytes(4096)

_libc = ctypes.CDLL(None, use_errno=True)


class SmallDisk:
    """Raises OSError or CalledProcessError where this system lets nobody have one."""

    def __init__(self, folder, size):
        self.folder = folder
        os.makedirs(folder, mode=0o700)
        user, group = os.geteuid(), os.getegid()
        if _libc.unshare(NEW_MOUNTS | (NEW_USERS if user else 0)) != 0:
            raise OSError(ctypes.get_errno(), "no mounts of its own")
        if user:
            for name, line in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"), ("gid_map", f"0 {group} 1")):
                with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                    file.write(line)
        self._run("mount", "--make-rprivate", "/")
        self._run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", folder)

    @staticmethod
    def _run(*command):
        subprocess.run(command, check=True)

    def fill(self):
        """Takes all that is left; to be repeated, since what others give back is free again."""
        with open(self._filler, "ab", buffering=0) as file:
            try:
                while True:
                    file.write(BLOCK)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise

    def make_room(self):
        os.remove(self._filler)

    @property
    def _filler(self):
        return os.path.join(self.folder, "filler")

    def close(self):
        self._run("umount", "--lazy", self.folder)
