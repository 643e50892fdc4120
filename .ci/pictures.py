"""Makes the pictures of README.md from real runs: pictures.py PROGRAM FOLDER [--talk-alone].

`talk.svg` is a check-in on a terminal of 88 columns, in the colours that legday sends to one.
`sheet.png` is the page of `legday export html`, taken by Chromium where that is installed.
"""

import html
import json
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
COLUMNS = 88
PROFILE = {
    "version": 1, "name": "Ana", "born": "1992-05-01",
    "goal": {"kind": "race", "metres": 21097.5, "date": "2027-03-14", "title": "Lisbon half"},
    "running": {"months": 6, "runsPerWeek": 3, "minutesPerWeek": 90, "longestMinutes": 45},
    "lifting": {"experience": "some", "equipment": "dumbbells", "wanted": True},
    "days": {"mon": 60, "tue": 60, "wed": 45, "fri": 45, "sat": 120, "sun": None},
    "longRunDay": "sat", "twiceADay": True, "screening": {"clear": True, "notes": []}}
TALK = [
    "did all my runs. squatted heavy yesterday, legs 6 out of 10, slept 5 hours",
    "4", "why", "yes", "show me the week"]

WIDTH, HEIGHT, MARGIN = 8.43, 19, 16
STYLES = {"1": "bold", "2": "quiet", "31": "red", "32": "green", "33": "yellow", "35": "purple"}
STYLE = """
  text { font: 14px ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: #d8dee3; white-space: pre }
  .typed { fill: #ffffff; font-weight: bold } .bold { font-weight: bold } .quiet { fill: #8b969d }
  .red { fill: #ff8a70 } .green { fill: #7fd6a2 } .yellow { fill: #e8c468 } .purple { fill: #c3a6ff }
"""


def legday(data, day, *arguments, said=None):
    """What legday prints on a terminal; what is said comes from a pipe, so it is not echoed."""
    main, other = pty.openpty()
    environment = dict(
        os.environ, LEGDAY_DATA=data, LEGDAY_TODAY=day, TERM="xterm-256color", LC_ALL="C.UTF-8",
        COLUMNS=str(COLUMNS), PAGER="cat")
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=other,
                               stderr=other, env=environment)
    os.close(other)
    process.stdin.write("".join(line + "\n" for line in said or []).encode())
    process.stdin.close()
    printed = b""
    while True:
        try:
            part = os.read(main, 65536)
        except OSError:
            break
        if not part:
            break
        printed += part
    os.close(main)
    if process.wait() != 0:
        sys.exit(f"pictures: legday {' '.join(arguments)}: {printed.decode()}")
    return printed.decode().replace("\r\n", "\n")


def columns(text):
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def row(line, y):
    """One line of the terminal, each run of one colour a piece of its own, placed by its column."""
    pieces, classes, column = [], [], 0
    typed = line.startswith("\0")
    for part in re.split(r"(\x1b\[[0-9;]*m)", line.lstrip("\0")):
        if part.startswith("\x1b["):
            codes = [code for code in part[2:-1].split(";") if code not in ("", "0")]
            classes = [STYLES[code] for code in codes if code in STYLES]
        elif part:
            names = " ".join(["typed"] if typed else classes)
            attribute = f' class="{names}"' if names else ""
            x = MARGIN + column * WIDTH
            length = columns(part) * WIDTH
            if part.strip():
                pieces.append(f'<tspan x="{x:.1f}" textLength="{length:.1f}"{attribute}>'
                              f"{html.escape(part)}</tspan>")
            column += columns(part)
    return f'<text y="{y}" xml:space="preserve">{"".join(pieces)}</text>' if pieces else ""


def picture(lines, title):
    width = round(COLUMNS * WIDTH + 2 * MARGIN)
    height = len(lines) * HEIGHT + 2 * MARGIN
    rows = [row(line, MARGIN + 14 + index * HEIGHT) for index, line in enumerate(lines)]
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" aria-label="{html.escape(title)}">',
        f"<title>{html.escape(title)}</title>", f"<style>{STYLE}</style>",
        f'<rect width="{width}" height="{height}" rx="8" fill="#16191c"/>',
        *filter(None, rows), "</svg>", ""])


def main():
    os.makedirs(FOLDER, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        data = os.path.join(work, "data")
        profile = os.path.join(work, "profile.json")
        with open(profile, "w", encoding="utf-8") as file:
            json.dump(PROFILE, file)
        legday(data, "2026-11-22", "intake", "--profile", profile)
        printed = legday(data, "2026-11-27", said=TALK)
        typed = iter(TALK)
        lines = ["\0$ legday"]
        for line in printed.rstrip("\n").split("\n"):
            prompt = line.startswith("› ")
            words = next(typed, None) if prompt else None
            if words is not None:
                lines.append(f"\0› {words}")
            elif not prompt:
                lines.append(line)
        while not lines[-1].strip():
            lines.pop()
        with open(os.path.join(FOLDER, "talk.svg"), "w", encoding="utf-8") as file:
            file.write(picture(lines, "A check-in with legday in a terminal"))
        browser = shutil.which("chromium") or shutil.which("chromium-browser")
        if browser and "--talk-alone" not in sys.argv:
            page = os.path.join(work, "plan.html")
            legday(data, "2026-11-27", "export", "html", "-o", page)
            subprocess.run(
                [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--user-data-dir=" + os.path.join(work, "browser"), "--window-size=1000,1500",
                 "--screenshot=" + os.path.join(FOLDER, "sheet.png"), "file://" + page],
                capture_output=True, timeout=120, check=True)


main()
