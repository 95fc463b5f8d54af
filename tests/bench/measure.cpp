// Runs a command N times and prints the least CPU time (user + system), the largest resident set
// and the wall time of the fastest run:  "cpu_ms rss_mb wall_ms".
//
//   bench_measure N COMMAND ARGUMENTS…
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  if (argc < 3) return 64;
  double cpu = 1e12;
  double wall = 1e12;
  long rss = 0;
  for (int n = std::atoi(argv[1]); n > 0; --n) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
      const int null = open("/dev/null", O_WRONLY);
      dup2(null, STDOUT_FILENO);
      execvp(argv[2], argv + 2);
      _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
      std::fprintf(stderr, "bench_measure: the command failed\n");
      return 1;
    }
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    const auto ms = [](timeval t) {
      return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    cpu = std::min(cpu, ms(usage.ru_utime) + ms(usage.ru_stime));
    wall = std::min(wall, taken.count());
    rss = std::max(rss, usage.ru_maxrss);
  }
  std::printf("%.1f %.1f %.1f\n", cpu, static_cast<double>(rss) / 1024, wall);
  return 0;
}
