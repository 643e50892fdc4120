"""How long a start takes: starts.py COUNT PROGRAM [WORD…] [-- FOLDER…].

The median of so many runs, in milliseconds, from the start to the first prompt; with words behind
the program, to its end. Of several data folders each is started in turn, so that what else the
machine does meets them all alike; one median a line. No shell stands between.
"""

import os
import sys
import time

PROMPT = "› ".encode()


def start(command, folder):
    """One run, in milliseconds."""
    environment = dict(os.environ, LEGDAY_DATA=folder) if folder else dict(os.environ)
    reading, writing = os.pipe()
    held, typed = os.pipe()
    files = [(os.POSIX_SPAWN_DUP2, held, 0), (os.POSIX_SPAWN_DUP2, writing, 1)]
    files += [(os.POSIX_SPAWN_CLOSE, file) for file in (reading, writing, held, typed)]
    begun = time.perf_counter()
    child = os.posix_spawn(command[0], command, environment, file_actions=files)
    for file in (writing, held):
        os.close(file)
    text = b""
    while part := os.read(reading, 65536):
        text += part
        if len(command) == 1 and text.endswith(PROMPT):
            break
    _, status = (0, 0) if len(command) == 1 else os.waitpid(child, 0)
    took = (time.perf_counter() - begun) * 1000
    os.close(typed)
    while os.read(reading, 65536):
        pass
    os.close(reading)
    if len(command) == 1:
        _, status = os.waitpid(child, 0)
        if not text.endswith(PROMPT):
            sys.exit(f"starts: no prompt: {text.decode(errors='replace')[-200:]}")
    if status != 0:
        sys.exit(f"starts: {' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return took


def main():
    count, words = int(sys.argv[1]), sys.argv[2:]
    place = words.index("--") if "--" in words else len(words)
    command, folders = words[:place], words[place + 1:] or [None]
    times = {folder: [] for folder in folders}
    for _ in range(count):
        for folder in folders:
            times[folder].append(start(command, folder))
    for folder in folders:
        print(f"{sorted(times[folder])[count // 2]:.1f}")


main()
