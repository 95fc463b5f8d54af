#!/usr/bin/env bash
# The documents are true: the samples of the README and of the user guide compose, the README's commands run as they stand, and
# the references of keys are what the schema says.
source "$(dirname "$0")/common.sh"

# samples FILE: writes each marked sample of a document to $work/samples/N-layout.toml and N-data.toml (N counts the data).
samples() {
  rm -rf "$work/samples"
  mkdir "$work/samples"
  awk -v dir="$work/samples" '
    /^<!-- sample: (layout|data) -->$/ { kind = $3; if (kind == "data") ++n; else ++m; next }
    kind != "" && /^```toml$/ { file = dir "/" (kind == "data" ? n : m) "-" kind ".toml"; printf "" > file; writing = 1; next }
    writing && /^```$/ { close(file); writing = 0; kind = ""; next }
    writing { print > file }
  ' "$1"
}

# Every data sample composes, with the layout sample of the same number or else the last one before it, or the shipped one.
compose_samples() {
  local count=0 layout_sample=$layout file
  samples "$1"
  for file in "$work"/samples/*-data.toml; do
    [ -f "$file" ] || continue
    [ -f "${file%-data.toml}-layout.toml" ] && layout_sample=${file%-data.toml}-layout.toml
    check "$1: $(basename "$file") composes" status 0 "$hopbao" compose "$layout_sample" "$file" -o "$work/sample.pdf"
    count=$((count + 1))
  done
  check "$1 has samples" [ "$count" -gt 0 ]
}

compose_samples README.md
"$hopbao" compose "$work/samples/1-layout.toml" "$work/samples/1-data.toml" -o "$work/ban-le.pdf"
promised=$(sed -n 's/^prints "\(.*\)"$/\1/p' README.md)
check "the README's sample prints what it says" \
  [ "$(pdftotext -raw "$work/ban-le.pdf" - | tr '\n\f' '  ' | sed 's/ *$//')" = "$promised" ]
compose_samples docs/huong-dan.md

# The five commands of the README, but for the build and the editor, in an empty folder.
mkdir "$work/five"
commands=$(awk '/^## Your own briefing/ { inside = 1 } inside && /^build\/hopbao / { sub(/ *#.*/, ""); print } /^## The smallest/ { exit }' README.md)
check "the README has three commands of the program there" [ "$(grep -c . <<<"$commands")" -eq 3 ]
(
  cd "$work/five"
  while read -r line; do
    eval "${line/#build\/hopbao/$hopbao}" >"$work/five.out"
  done <<<"$commands"
)
check "they make a PDF" [ "$(head -c 5 "$work/five/bao-cao/briefing.pdf")" = "%PDF-" ]

# Showcases compose without a word.
for file in data/showcase/tables/layout.toml data/showcase/tables/ruled.toml; do
  check "$file composes" status 0 "$hopbao" compose "$file" data/showcase/tables/briefing.toml -o "$work/showcase.pdf" --strict
  check "$file: the PDF is sound" status 0 qpdf --check "$work/showcase.pdf"
done

# What the bench is measured with.
for source in data/lang-son/2023-q2 tests/bench/s13; do
  tests/bench/repeat 2 "$work/repeated" "$source"
  twice=layouts/bao-cao-hop-bao.toml
  [ -f "$source/layout.toml" ] && twice=$source/layout.toml
  check "$source twice composes" status 0 "$hopbao" compose "$twice" "$work/repeated/briefing.toml" -o "$work/repeated.pdf"
  rm -r "$work/repeated"
done

# References.
for file in data layout rules; do
  check "docs/$file.md is what the schema says" cmp "docs/$file.md" <("$hopbao" schema "$file" --markdown --lang en)
  check "$file: the JSON Schema is JSON" bash -c "'$hopbao' schema $file | jq -e '.allOf[0].properties | length >= 3' >/dev/null"
done
for path in $(grep -oE '\]\([^)#:]+\)' README.md | tr -d '()]'); do
  check "README links to $path" [ -e "$path" ]
done

finish
