"""How long a turn of talk takes, and how much memory a talk: turns.py PROGRAM FOLDER LINES.

Each line is typed when the prompt stands, and the turn ends when the next one does: what it led to
is on the disk by then.
"""

import os
import subprocess
import sys
import time

program, folder, lines = sys.argv[1:4]
talk = subprocess.Popen([program, "--data", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def wait_for_prompt():
    text = b""
    while not text.endswith("› ".encode()):
        part = os.read(talk.stdout.fileno(), 65536)
        if not part:
            sys.exit("turns: the talk ended: " + text.decode()[-200:])
        text += part


wait_for_prompt()
times = []
with open(lines, "rb") as file:
    for line in file:
        begun = time.perf_counter()
        talk.stdin.write(line)
        talk.stdin.flush()
        wait_for_prompt()
        times.append((time.perf_counter() - begun) * 1000)
with open(f"/proc/{talk.pid}/status", encoding="ascii") as status:
    peak = next(int(row.split()[1]) for row in status if row.startswith("VmHWM"))
    status.seek(0)
    resident = next(int(row.split()[1]) for row in status if row.startswith("VmRSS"))
talk.stdin.close()
talk.stdout.read()
if talk.wait() != 0:
    sys.exit(f"turns: the talk ended with {talk.returncode}")
times.sort()
count = len(times)
print(f"{'a turn of talk, synced to disk: median':<44} {times[count // 2]:9.1f} ms")
print(f"{'a turn of talk: 99th percentile':<44} {times[count * 99 // 100]:9.1f} ms")
print(f"{'memory in a talk, now and at most':<44} {resident / 1024:9.1f} / {peak / 1024:.1f} MiB")
