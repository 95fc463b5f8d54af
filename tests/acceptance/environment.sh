#!/usr/bin/env bash
# What the environment can do to a run: unreadable files, wrong targets, a full disk, hostile sizes. Each is answered with its
# exit status within a second, and an earlier output file stays as it was.
source "$(dirname "$0")/common.sh"

compose() { timeout 5 "$hopbao" compose "$layout" "$1" -o "$2" --messages en; }
earlier() { printf 'earlier' >"$1"; }
untouched() { [ "$(cat "$1")" = earlier ]; }
says() { grep -qF -- "$1" "$work/err"; }
within_a_second() {
  local start end
  start=$(date +%s%N)
  "$@" || return 1
  end=$(date +%s%N)
  [ $((end - start)) -lt 1000000000 ]
}

earlier "$work/out.pdf"

# Files that cannot be read.
check "no such data file" status 2 compose "$work/none.toml" "$work/out.pdf"
check "it is named" says "none.toml"
mkdir "$work/folder.toml"
check "a folder as data file" status 2 compose "$work/folder.toml" "$work/out.pdf"
mkfifo "$work/pipe.toml"
check "a pipe as data file" status 2 compose "$work/pipe.toml" "$work/out.pdf"
cp "$data" "$work/secret.toml"
chmod 000 "$work/secret.toml"
if [ "$(id -u)" -eq 0 ]; then
  # Root reads everything: become somebody who does not, with a copy of all else that this one needs.
  cp -r layouts fonts .hopbao "$hopbao" "$work/"
  chmod -R a+rX "$work"
  chmod 000 "$work/secret.toml"
  check "a data file without permission" status 4 setpriv --reuid 65534 --clear-groups "$work/$(basename "$hopbao")" compose \
    "$work/layouts/bao-cao-hop-bao.toml" "$work/secret.toml" -o "$work/out.pdf" --messages en
else
  check "a data file without permission" status 4 compose "$work/secret.toml" "$work/out.pdf"
fi
check "it is named" says "secret.toml"

# Targets that cannot be written.
check "an output folder that is missing" status 4 compose "$data" "$work/none/out.pdf"
check "it is named" says "$work/none"
check "a folder as target" status 4 compose "$data" "$work/folder.toml"
check "a device as target" status 4 compose "$data" /dev/null
check "a pipe as target" status 4 compose "$data" "$work/pipe.toml"
check "the earlier file is untouched" untouched "$work/out.pdf"

# A disk that is full: a file system of 16 KB holds no briefing.
mkdir "$work/small"
full_disk() {
  mount -t tmpfs -o size=16k none "$work/small" || return 1
  local kept=0
  printf earlier >"$work/small/out.pdf" && status 4 compose "$data" "$work/small/out.pdf" &&
    untouched "$work/small/out.pdf" && [ "$(find "$work/small" -type f | wc -l)" -eq 1 ] || kept=1
  umount "$work/small"
  return $kept
}
export -f full_disk status compose untouched
export work hopbao layout data
# Whoever may not mount in this place does so in a name space of its own.
mounting=()
if mount -t tmpfs -o size=16k none "$work/small" 2>/dev/null; then
  umount "$work/small"
else
  mounting=(unshare --map-root-user --mount)
fi
check "a full disk leaves the earlier file and nothing else" "${mounting[@]}" bash -c full_disk

# Hostile sizes and depths, each within a second.
deep() { awk -v open="$1" -v n=100000 -v head="$2" 'BEGIN { printf "%s", head; for (i = 0; i < n; ++i) printf "%s", open; print "" }'; }
deep '[' 'a = ' >"$work/arrays.toml"
deep '{a=' 'a = ' >"$work/tables.toml"
deep 'a.' '' >"$work/keys.toml"
deep 'a.' '[' >"$work/headers.toml"
head -c 67108864 /dev/zero | tr '\0' '#' >"$work/huge.toml"
for name in arrays tables keys headers huge; do
  check "$name: refused within a second" within_a_second status 2 compose "$work/$name.toml" "$work/out.pdf"
  check "$name: the file is named" says "$name.toml"
done
check "the earlier file is still untouched" untouched "$work/out.pdf"

# Usage.
check "no command" status 64 "$hopbao"
check "an unknown option" status 64 "$hopbao" compose --nothing
check "a target that is missing" status 64 "$hopbao" compose "$layout" "$data"
check "help" status 0 "$hopbao" --help

# A new briefing goes into an empty folder only.
check "a new briefing" status 0 "$hopbao" new "$work/fresh"
check "it composes" status 0 "$hopbao" compose "$work/fresh/layouts/bao-cao-hop-bao.toml" "$work/fresh/briefing.toml" \
  -o "$work/fresh/briefing.pdf"
check "it is not made twice" status 2 "$hopbao" new "$work/fresh"

finish
