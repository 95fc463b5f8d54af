# Shared by the acceptance scripts. Each is called with the program to test, in the project's root:
#   tests/acceptance/NAME.sh PROGRAM
set -euo pipefail
hopbao=$(realpath "$1")
root=$(pwd)
layout=$root/layouts/bao-cao-hop-bao.toml
data=$root/data/lang-son/2023-q2/briefing.toml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
checks=0

# check WHAT COMMAND…: counts, and prints what failed.
check() {
  local what=$1
  shift
  checks=$((checks + 1))
  if ! "$@"; then
    echo "FAILED: $what"
    failures=$((failures + 1))
  fi
}

# status EXPECTED COMMAND…: true if the command ends with that status; its messages are kept in $work/err.
status() {
  local expected=$1
  shift
  local got=0
  "$@" >"$work/out" 2>"$work/err" </dev/null || got=$?
  [ "$got" -eq "$expected" ] || { echo "  status $got instead of $expected: $*"; head -n 5 "$work/err"; return 1; }
}

finish() {
  echo "$checks checks, $failures failed"
  [ "$checks" -gt 0 ] && [ "$failures" -eq 0 ]
}
