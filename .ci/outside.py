"""What a built legday lets out: no call to the network, and no code to the terminal.

`.ci/torture` runs this after its kills, on the journal that its talk has made.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata

# The title of a window, a colour, the whole screen wiped in one character, writing turned round.
CODES = "\\u001b]0;title\\u0007\\u001b[31m\\u009b2J\u202e"
WORD = re.compile(r'"(?:[^"\\]|\\.)*"')
STRACE = ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o"]
# Only a call has a name: a thread that ends while it is looked at leaves "???( <detached ...>".
CALL = re.compile(r"\d+ +(?:<\.\.\. )?[a-z]")


class LetOut(Exception):
    """Something that left the program and should not."""


def digest(text):
    """The digest of an export: FNV-1a of 64 bits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


class Outside:
    """The runs, in data folders that the torture makes."""

    def __init__(self, torture, talk, profile):
        self.torture, self.talk, self.profile = torture, talk, profile
        self.day = talk[-1][0]
        self.backup = os.path.join(torture.work, "backup.json")

    def trace_network(self):
        """Runs the talk and the commands under strace; how many runs, None where strace sees nothing.

        The imports of the program tell nothing, since Foundation is linked into it whole.
        """
        if shutil.which("strace") is None or not self.sees_a_call():
            return None
        profile = os.path.join(self.torture.work, "profile.json")
        with open(profile, "w", encoding="utf-8") as file:
            json.dump(self.profile, file)
        folder, fresh = self.torture.folder(), self.torture.folder()
        runs = [(folder, day, [], "\n".join(lines) + "\n") for day, lines in self.talk]
        runs += [(folder, self.day, words, "") for words in (
            ["plan"], ["week"], ["today", "--json"], ["history"], ["progress"], ["doctor"],
            ["checkin", "legs 6/10, slept 5 hours", "--yes"], ["undo"], ["export", "ics"],
            ["export", "html"], ["export", "json"], ["plan", "--profile", profile])]
        runs += [(fresh, self.day, ["import", self.backup], ""),
                 (fresh, self.day, ["forget", "--yes"], "")]
        for number, (folder, day, words, typed) in enumerate(runs):
            trace = os.path.join(self.torture.work, f"trace-{number}")
            _, status = self.torture.run(folder, day, *words, typed=typed, under=STRACE + [trace])
            if status != 0 or not os.path.exists(trace):
                raise LetOut(f"legday {' '.join(words)} ends with {status} under strace")
            calls = self.calls(trace)
            if calls:
                raise LetOut(f"legday {' '.join(words)} calls the network: {calls[0]}")
        return len(runs)

    def sees_a_call(self):
        """Whether a program that does call the network is seen: elsewhere no call would prove nothing.

        A container may forbid to trace.
        """
        trace = os.path.join(self.torture.work, "trace-socket")
        done = subprocess.run(STRACE + [trace, sys.executable, "-c", "import socket; socket.socket()"],
                              stderr=subprocess.DEVNULL)
        return done.returncode == 0 and bool(self.calls(trace))

    @staticmethod
    def calls(trace):
        """The calls to the network in a file of strace."""
        with open(trace, encoding="utf-8", errors="replace") as file:
            return [line for line in file if CALL.match(line)]

    def show_codes(self):
        """Puts codes into every stored text that import takes, and shows all; how many texts."""
        with open(self.backup, encoding="utf-8") as file:
            whole = file.read().rstrip("\n")
        start = whole.index(',"kept":') + len(',"kept":')
        self.head, self.kept = whole[:start], whole[start:-1]
        places = {}
        key = ""
        for word in WORD.finditer(self.kept):
            if self.kept[word.end():word.end() + 1] == ":":
                key = word.group()
            else:
                places.setdefault(key, []).append(word.start() + 1)
        taken = [key for key in sorted(places) if self.imported(places[key])]
        if '"words"' not in taken and '"note"' not in taken:
            raise LetOut(f"codes in the athlete's own words are not taken in: {taken}")
        inserted = sorted(place for key in taken for place in places[key])
        folder = self.imported(inserted)
        if folder is None:
            raise LetOut("texts that import takes one by one are refused together")
        shown = [([], "week\nhistory\nwhy\nprogress\nplan\ntoday\nundo\nwhat did i say\n")]
        for words in ("week", "plan", "today", "tomorrow", "history", "progress", "why", "doctor"):
            shown += [([words], ""), ([words, "--json"], "")]
        shown += [(["export", form], "") for form in ("ics", "html", "csv", "md", "json")]
        for words, typed in shown:
            text, _ = self.torture.run(folder, self.day, *words, typed=typed)
            self.look(text.decode("utf-8"), f"legday {' '.join(words)}")
        return len(inserted)

    def imported(self, places):
        """A folder into which the export was imported with codes at some places, or None."""
        kept, last = "", 0
        for place in places:
            kept += self.kept[last:place] + CODES
            last = place
        kept += self.kept[last:]
        head = re.sub(r'"digest":"[0-9a-f]+"', f'"digest":"{digest(kept)}"', self.head)
        folder = self.torture.folder()
        path = os.path.join(folder, "codes.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(head + kept + "}\n")
        text, status = self.torture.run(folder, self.day, "import", path)
        self.look(text.decode("utf-8"), "legday import")
        if status not in (0, 65):
            raise LetOut(f"legday import ends with {status}: {text.decode()}")
        return folder if status == 0 else None

    @staticmethod
    def look(text, what):
        # JSON keeps the marks that turn writing round: they steer no terminal, and are data.
        turns = "" if "json" in what else "\u202e"
        for letter in text.replace("\r\n", "\n"):
            if letter != "\n" and (unicodedata.category(letter) == "Cc" or letter in turns):
                place = text.index(letter)
                raise LetOut(f"{what} prints {letter!r}: {text[max(0, place - 60):place + 20]!r}")
