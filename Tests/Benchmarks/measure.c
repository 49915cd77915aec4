// Runs a command and appends one line to a file: name, CPU seconds, wall seconds, peak resident kilobytes, status.
//
// usage: measure FILE NAME COMMAND [ARGUMENT ...]
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 4) return 2;
  struct timespec start, end;
  struct rusage used;
  pid_t child;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (posix_spawnp(&child, arguments[3], NULL, NULL, arguments + 3, environ) != 0) return 127;
  if (wait4(child, &status, 0, &used) != child) return 127;
  clock_gettime(CLOCK_MONOTONIC, &end);
  int result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  FILE *file = fopen(arguments[1], "a");
  if (!file) return 127;
  fprintf(file, "%s\t%.6f\t%.6f\t%ld\t%d\n", arguments[2], seconds(used.ru_utime) + seconds(used.ru_stime),
          (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9, used.ru_maxrss, result);
  return fclose(file) == 0 ? result : 127;
}
