// GNU readline keeps its settings in C globals, which Swift 6 refuses to touch. Each one that we
// need stands here behind a function, so that it is seen at a glance what is set.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <poll.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/ioctl.h>
#include <readline/readline.h>
#include <readline/history.h>

/// The application name by which an inputrc tells legday: `$if legday`.
static inline void legday_set_name(void) { rl_readline_name = "legday"; }

/// Signals are caught by the program itself, which knows when a line is being typed.
static inline void legday_leave_signals_alone(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
}

/// What Tab offers comes from the completer alone, never from the files of a folder.
static inline void legday_set_completion(rl_completion_func_t *completer) {
  rl_attempted_completion_function = completer;
  rl_completer_word_break_characters = "";
  rl_completion_append_character = ' ';
}

static inline void legday_no_file_completion(void) { rl_attempted_completion_over = 1; }

static inline int legday_line_is_empty(void) { return rl_end == 0; }

/// Gives the line up and moves on to a fresh one, as a shell does on Ctrl-C.
static inline void legday_drop_line(void) {
  rl_callback_sigcleanup();
  rl_replace_line("", 1);
  rl_crlf();
  rl_on_new_line();
  rl_redisplay();
}

/// Where the line is, so that something can be printed below it and the line be shown again.
static inline void legday_show_line_again(void) {
  rl_on_new_line();
  rl_forced_update_display();
}

static inline void legday_prepare_terminal(void) {
  if (rl_prep_term_function) rl_prep_term_function(1);
}

static inline void legday_release_terminal(void) {
  if (rl_deprep_term_function) rl_deprep_term_function();
}

/// The columns of the terminal on a descriptor; 0 where it is none.
static inline int legday_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

/// The rows of the terminal on a descriptor; 0 where it is none.
static inline int legday_rows(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_row;
}

/// The environment, for a program that is started from here.
static inline char **legday_environment(void) {
  extern char **environ;
  return environ;
}

/// Writes to the stream that readline writes to, so that both stay in order.
static inline void legday_print(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

/// The last line of the history, or NULL.
static inline const char *legday_last_line(void) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return last ? last->line : NULL;
}

/// Waits until a descriptor can be read; signals of the mask are let in only meanwhile, so that
/// none can slip in between a look at the flags and the wait.
///
/// `ppoll` where there is one: the thread sanitizer knows it for a wait, and runs a signal's
/// handler before it returns. In `pselect` it holds the signal back until after the flags were
/// looked at.
static inline int legday_wait(int descriptor, const sigset_t *mask) {
#ifdef __linux__
  extern int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
  struct pollfd waiting = {descriptor, POLLIN, 0};
  return ppoll(&waiting, 1, NULL, mask);
#else
  fd_set waiting;
  FD_ZERO(&waiting);
  FD_SET(descriptor, &waiting);
  return pselect(descriptor + 1, &waiting, NULL, NULL, NULL, mask);
#endif
}

/// The version of the library that is linked: "8.2".
static inline const char *legday_readline_version(void) { return rl_library_version; }
