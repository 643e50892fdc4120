"""Reads the exports of legday back and compares them with its plan: check-exports.py PROGRAM FOLDER."""

import csv
import datetime
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import sys

import icalendar

PROGRAM, FOLDER = sys.argv[1:3]
DAYS = {"mon": 60, "tue": None, "wed": 45, "fri": 45, "sat": 120}
PROFILES = {
    "half": {
        "name": "Ana; \"A\", \\n <b>",
        "goal": {"kind": "race", "metres": 21097.5, "date": "2027-03-14", "title": "Lisbon, half"},
        "running": {"months": 6, "runsPerWeek": 3, "minutesPerWeek": 90, "kmPerWeek": 15,
                    "longestMinutes": 45, "longestKm": 7},
        "days": DAYS, "longRunDay": "sat", "twiceADay": True},
    "fun": {"goal": {"kind": "fun"}, "days": {"tue": 30, "thu": 30, "sun": None},
            "running": {"months": 1, "runsPerWeek": 1, "minutesPerWeek": 20, "longestMinutes": 15}},
    "fast": {"goal": {"kind": "race", "metres": 10000, "date": "2027-01-16", "seconds": 2700,
                      "title": "Ünïcode 日本 👟 10k with a very long name that has to be folded somewhere"},
             "units": "mi", "running": {"months": 40, "runsPerWeek": 5, "minutesPerWeek": 260,
                                        "kmPerWeek": 45, "longestMinutes": 90, "longestKm": 15},
             "lifting": {"experience": "regular", "equipment": "gym", "wanted": True},
             "days": {day: None for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}},
    "soon": {"goal": {"kind": "race", "metres": 5000, "date": "2026-11-28"}, "days": DAYS},
}
# Where the pictures and the printed pages are kept, for people to look at.
PICTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                        ".build", "exports")
os.makedirs(PICTURES, exist_ok=True)
failures = []
checks = 0


def expect(holds, what):
    global checks
    checks += 1
    if not holds:
        failures.append(what)


def legday(data, *arguments, said=None, on=None):
    environment = dict(os.environ, LEGDAY_DATA=os.path.join(FOLDER, data))
    if on:
        environment["LEGDAY_TODAY"] = on
    # As bytes: a calendar and a table end their lines with CRLF, which text mode would hide.
    done = subprocess.run([PROGRAM, *arguments], input=(said or "").encode(), capture_output=True,
                          env=environment)
    if done.returncode != 0:
        sys.exit(f"legday {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def days_of(plan):
    return {day["date"]: (week, day) for week in plan["weeks"] for day in week["days"]}


def read_calendar(name, text):
    """The events by UID; the form of the lines is checked on the way."""
    lines = text.split("\r\n")
    expect(lines[-1] == "" and "\n" not in text.replace("\r\n", ""), f"{name}: a line without CRLF")
    for line in lines:
        expect(len(line.encode()) <= 75, f"{name}: a line over 75 octets: {line}")
        expect(not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", line), f"{name}: a control character")
    calendar = icalendar.Calendar.from_ical(text)
    expect(str(calendar["VERSION"]) == "2.0" and calendar["PRODID"], f"{name}: version, prodid")
    expect(not calendar.errors, f"{name}: {calendar.errors}")
    events = {}
    for event in calendar.walk("VEVENT"):
        expect(not event.errors, f"{name}: {event.errors}")
        expect(event["UID"] not in events, f"{name}: {event['UID']} stands twice")
        events[str(event["UID"])] = event
    return events


def check_event(name, event, week, day, race):
    date = datetime.date.fromisoformat(day["date"])
    where = f"{name} {date}"
    expect(event["DTSTART"].dt == date, f"{where}: begins {event['DTSTART'].dt}")
    expect(event["DTEND"].dt == date + datetime.timedelta(1), f"{where}: ends {event['DTEND'].dt}")
    isRest = all(session["kind"] == "walk" for session in day["sessions"])
    expect((event["TRANSP"] == "TRANSPARENT") == isRest, f"{where}: {event['TRANSP']}")
    kinds = [day["kind"]]
    for session in day["sessions"]:
        if session["kind"] not in kinds:
            kinds.append(session["kind"])
    expect([str(one) for one in event["CATEGORIES"].cats] == kinds, f"{where}: categories")
    summary, details = str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))
    expect(summary != "", f"{where}: no summary")
    if day["kind"] == "race":
        expect(race in summary, f"{where}: {summary} does not name {race}")
    else:
        for session in day["sessions"]:
            minutes = session["minutes"]
            words = f"{minutes} min" if minutes < 60 else f"{minutes // 60} h"
            expect(words in summary and words in details, f"{where}: {words} not in {summary}")
    for session in day["sessions"]:
        for step in session["steps"]:
            expect(step in details, f"{where}: the step is missing: {step}")
        for exercise in session["exercises"]:
            expect(exercise["name"].lower() in details.lower(),
                   f"{where}: the exercise is missing: {exercise['name']}")
    for guideline in day["guidelines"]:
        expect(f"[{guideline}]" in details, f"{where}: the reason {guideline} is missing")
    number = f"Week {week['number']}"
    expect(number in details, f"{where}: {number} is missing in the details")


def check_calendar(name, data, profile, on=None):
    plan = json.loads(legday(data, "plan", "--json", on=on))
    events = read_calendar(name, legday(data, "export", "ics", on=on))
    days = days_of(plan)
    for date, (week, day) in days.items():
        event = events.get(f"day-{date}@legday")
        expect(event is not None, f"{name}: {date} has no event")
        if event is not None:
            check_event(name, event, week, day, profile["goal"].get("title") or "5 km")
    for uid in events:
        date = uid.removeprefix("day-").removesuffix("@legday")
        isRace = date == profile["goal"].get("date")
        expect(date in days or isRace, f"{name}: {uid} is in no week")
    race = profile["goal"].get("date")
    if race:
        expect(f"day-{race}@legday" in events, f"{name}: the race has no event")
    return events


def merged(calendar, update):
    """What a calendar program holds after a second import: the higher sequence wins."""
    held = dict(calendar)
    for uid, event in update.items():
        if uid not in held or int(event["SEQUENCE"]) >= int(held[uid]["SEQUENCE"]):
            held[uid] = event
    return held


def content(event):
    return [str(event.get(key)) for key in ("SUMMARY", "DESCRIPTION", "TRANSP", "STATUS")]


def check_update(name, data, profile):
    first = check_calendar(name, data, profile)
    before = legday(data, "plan", "--json")
    legday(data, said="swap tuesday and wednesday\nyes\n")
    after = legday(data, "plan", "--json")
    expect(before != after, f"{name}: the swap changed nothing")
    second = check_calendar(name + " after a swap", data, profile)
    held = merged(first, second)
    expect(len(held) == len(first) == len(second), f"{name}: events doubled or went")
    for uid, event in second.items():
        expect(content(held[uid]) == content(event), f"{name}: {uid} was not updated")
        if content(first[uid]) != content(event):
            expect(int(event["SEQUENCE"]) > int(first[uid]["SEQUENCE"]),
                   f"{name}: {uid} changed with the same sequence")
    legday(data, said="undo\n")
    third = check_calendar(name + " after undo", data, profile)
    held = merged(held, third)
    for uid, event in third.items():
        expect(content(held[uid]) == content(event), f"{name}: {uid} was not taken back")


def check_times(name, data):
    text = legday(data, "export", "ics", "--at", "18:30", "--alarm", "18:00")
    plan = days_of(json.loads(legday(data, "plan", "--json")))
    for uid, event in read_calendar(name + " timed", text).items():
        date = uid.removeprefix("day-").removesuffix("@legday")
        day = plan[date][1]
        alarms = [part for part in event.walk() if part.name == "VALARM"]
        if day["kind"] in ("rest", "off"):
            expect(not alarms, f"{name} {date}: an alarm on a rest day")
            continue
        expect(len(alarms) == 1, f"{name} {date}: {len(alarms)} alarms")
        start = event["DTSTART"].dt
        if day["kind"] == "race":
            expect(not isinstance(start, datetime.datetime), f"{name} {date}: the race is timed")
            continue
        expect(start == datetime.datetime.fromisoformat(date + "T18:30:00"), f"{name}: {start}")
        minutes = sum(session["minutes"] for session in day["sessions"])
        length = event["DTEND"].dt - start
        expect(length == datetime.timedelta(minutes=minutes), f"{name} {date}: lasts {length}")
        expect(alarms[0]["TRIGGER"].dt == -datetime.timedelta(minutes=30), f"{name} {date}: alarm")


def check_table(name, data):
    rows = list(csv.DictReader(io.StringIO(legday(data, "export", "csv"), newline=""), strict=True))
    plan = days_of(json.loads(legday(data, "plan", "--json")))
    planned = {}
    for row in rows:
        expect(None not in row and None not in row.values(), f"{name}: a row of another length")
        if row["what"] == "planned":
            planned.setdefault(row["date"], []).append(row)
    expect(list(planned) == list(plan), f"{name}: days of the table")
    for date, (_, day) in plan.items():
        wanted = [(one["kind"], one["type"] or "", str(one["minutes"] or "")) for one in day["sessions"]]
        found = [(row["kind"], row["type"], row["minutes"]) for row in planned.get(date, [])]
        expect(found == (wanted or [("", "", "")]), f"{name} {date}: {found} is not {wanted}")


class Page(html.parser.HTMLParser):
    """The dates of a page, what stands open in it, and what it would load."""

    VOID = {"meta", "link", "line", "rect", "br", "i-"}

    def __init__(self):
        super().__init__()
        self.open, self.dates, self.ids, self.links, self.loads = [], [], set(), [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "time":
            self.dates.append(attributes["datetime"])
        if "id" in attributes:
            expect(attributes["id"] not in self.ids, f"id {attributes['id']} stands twice")
            self.ids.add(attributes["id"])
        if tag == "a":
            self.links.append(attributes["href"])
        if tag in ("script", "img", "iframe", "object", "embed") or "src" in attributes:
            self.loads.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        expect(self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}")
        if self.open:
            self.open.pop()


def check_page(name, data):
    text = legday(data, "export", "html")
    page = Page()
    page.feed(text)
    expect(not page.open, f"{name}: {page.open} stays open")
    expect(page.dates == list(days_of(json.loads(legday(data, "plan", "--json")))),
           f"{name}: days of the page")
    expect(not page.loads and "http" not in text.replace("http-equiv", ""), f"{name}: loads {page.loads}")
    for link in page.links:
        expect(link.startswith("#") and link[1:] in page.ids, f"{name}: {link} leads nowhere")
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser:
        check_browser(name, browser, text)


def check_browser(name, browser, text):
    """Measures the page at the width of a phone and of a desk, in frames of a page of our own."""
    inside = json.dumps(text.replace("http-equiv", "data-no-policy")).replace("</", "<\\/")
    probe = os.path.join(FOLDER, "probe.html")
    with open(probe, "w", encoding="utf-8") as file:
        file.write(
            "<!doctype html><meta charset=utf-8><body><script>const page = " + inside + """;
            const found = [];
            let left = 4;
            for (const width of [320, 390, 768, 1280]) {
              const frame = document.createElement('iframe');
              frame.style.width = width + 'px';
              frame.style.height = '800px';
              frame.onload = () => {
                const root = frame.contentDocument.documentElement;
                found.push(width + ':' + root.scrollWidth + '/' + root.clientWidth);
                if (--left === 0) document.title = 'widths ' + found.sort().join(' ');
              };
              frame.srcdoc = page;
              document.body.append(frame);
            }
            </script>""")
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
         "--virtual-time-budget=5000", "--user-data-dir=" + os.path.join(FOLDER, "browser"),
         "--dump-dom", "file://" + probe], capture_output=True, text=True, timeout=120)
    widths = re.search(r"<title>widths ([^<]*)</title>", done.stdout)
    expect(widths is not None, f"{name}: the browser did not measure the page")
    for one in (widths.group(1).split() if widths else []):
        width, sizes = one.split(":")
        scroll, client = sizes.split("/")
        expect(int(scroll) <= int(client), f"{name}: scrolls sideways at {width} px: {sizes}")
    errors = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    expect(not errors, f"{name}: {errors}")
    for size in ("A4", "Letter"):
        check_print(name, browser, text, size)
    take_pictures(name, browser, text)


def run_browser(browser, *arguments):
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--user-data-dir=" + os.path.join(FOLDER, "browser"), *arguments],
        capture_output=True, timeout=120, check=True)


def check_print(name, browser, text, size):
    """The season on the first sheet of paper, and each week on one of its own."""
    page = os.path.join(FOLDER, "print.html")
    pdf = os.path.join(PICTURES, f"{name}-{size}.pdf")
    with open(page, "w", encoding="utf-8") as file:
        file.write(text.replace("</head>", f"<style>@page {{ size: {size} }}</style></head>"))
    run_browser(browser, "--no-pdf-header-footer", "--print-to-pdf=" + pdf, "file://" + page)
    with open(pdf, "rb") as file:
        sheets = len(re.findall(rb"/Type\s*/Page\b", file.read()))
    weeks = text.count('<section class="week"')
    # A season of many weeks takes two sheets for its table.
    fewest = weeks + 1
    expect(weeks > 0 and fewest <= sheets <= fewest + weeks // 25,
           f"{name}: {weeks} weeks are printed on {sheets} sheets of {size}")


def take_pictures(name, browser, text):
    """What the page looks like, on a phone and at a desk, to be looked at."""
    page = os.path.join(FOLDER, "page.html")
    with open(page, "w", encoding="utf-8") as file:
        file.write(text)
    for width in (390, 1280):
        picture = os.path.join(PICTURES, f"{name}-{width}.png")
        run_browser(browser, f"--window-size={width},2400", "--screenshot=" + picture,
                    "file://" + page)
        expect(os.path.getsize(picture) > 20000, f"{name}: {picture} shows nothing")


def check_backup(name, data):
    backup = os.path.join(FOLDER, data + ".json")
    legday(data, "export", "json", "-o", backup)
    other = data + "-other"
    legday(other, "import", backup)
    for command in (["week"], ["plan"], ["plan", "--json"], ["today"], ["export", "json"],
                    ["export", "ics"], ["export", "html"], ["export", "csv"], ["export", "md"]):
        expect(legday(data, *command) == legday(other, *command),
               f"{name}: {' '.join(command)} differs after import")


for name, profile in PROFILES.items():
    file = os.path.join(FOLDER, name + ".profile")
    with open(file, "w", encoding="utf-8") as out:
        json.dump({"version": 1, **profile}, out)
    legday(name, "intake", "--profile", file)
    check_times(name, name)
    check_table(name, name)
    check_page(name, name)
    if name == "half":
        check_update(name, name, profile)
    else:
        check_calendar(name, name, profile)
    check_backup(name, name)

for failure in failures[:40]:
    print("check-exports:", failure, file=sys.stderr)
if failures:
    sys.exit(f"check-exports: {len(failures)} of {checks} checks failed")
print(f"check-exports: {checks} checks, all hold; pictures and prints in {PICTURES}"
      if os.listdir(PICTURES) else f"check-exports: {checks} checks, all hold; no browser")
