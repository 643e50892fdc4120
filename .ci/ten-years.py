"""Makes a journal of so many years out of a young one: ten-years.py JOURNAL.SQLITE YEARS TODAY.

A check-in each day, a workout on five days of seven, a decision on one day of four and a week of
the past each Monday, all of them written as the program itself wrote the last of their kind.
"""

import datetime
import json
import sqlite3
import sys

path, years, today = sys.argv[1], int(sys.argv[2]), datetime.date.fromisoformat(sys.argv[3])
journal = sqlite3.connect(path)
kinds = {}
for day, text in journal.execute("SELECT day, json FROM entry ORDER BY id"):
    kinds[next(iter(json.loads(text)))] = (day, text)
for kind in ("checkedIn", "worked", "decided"):
    if kind not in kinds:
        sys.exit(f"ten-years: the journal has nothing of the kind {kind}")
weeks = [text for text, in journal.execute("SELECT json FROM item WHERE list = 'printed'")]


def moved(kind, day):
    """The entry with its own date, and those one day off, put where the day is."""
    told, text = kinds[kind]
    told = datetime.date.fromisoformat(told)
    for off in (-1, 0, 1):
        text = text.replace(f'"{told + datetime.timedelta(off)}"',
                            f'"@{day + datetime.timedelta(off)}"')
    return str(day), text.replace('"@', '"')


rows, first = [], today - datetime.timedelta(365 * years)
for number in range(365 * years):
    day = first + datetime.timedelta(number)
    rows.append(moved("checkedIn", day))
    if number % 4 == 0:
        rows.append(moved("decided", day))
    if number % 16 < 11:
        rows.append(moved("worked", day))
kept = journal.execute("SELECT day, json FROM entry ORDER BY id").fetchall()
with journal:
    journal.execute("DELETE FROM entry")
    journal.executemany("INSERT INTO entry (day, json) VALUES (?, ?)", rows + kept)
    journal.execute("DELETE FROM item WHERE list = 'past'")
    journal.executemany(
        "INSERT INTO item (list, position, json) VALUES ('past', ?, ?)",
        [(number, weeks[number % len(weeks)]) for number in range(52 * years)])
print(len(rows))
