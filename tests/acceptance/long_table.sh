#!/usr/bin/env bash
# A table over many pages, its rows from a CSV file: one Table element, every row once and in order in the extracted text, heads
# and captions repeated on every page as pagination artifacts and nowhere else.
source "$(dirname "$0")/common.sh"

rows=400
tests/bench/annex "$rows" "$work/annex"
pdf=$work/annex.pdf
"$hopbao" compose layouts/phu-luc-bieu.toml "$work/annex/briefing.toml" -o "$pdf" --fonts fonts
pages=$(pdfinfo "$pdf" | awk '/^Pages/ { print $2 }')
check "it takes many pages" [ "$pages" -gt 10 ]

tags=$(pdfinfo -struct "$pdf")
check "there is one Table" [ "$(grep -cE '^ *Table( |:|$)' <<<"$tags")" = 1 ]
check "heads are tagged once" [ "$(grep -cE '^ *TH( |:|$)' <<<"$tags")" = $((rows + 8)) ]
check "every row is a TR" [ "$(grep -cE '^ *TR( |:|$)' <<<"$tags")" = $((rows + 1)) ]

pdftotext -layout "$pdf" "$work/text.txt"
check "every row stands once and in order" \
  diff -q <(grep -oE 'Xã Bình Gia [0-9]+' "$work/text.txt") <(seq -f 'Xã Bình Gia %g' "$rows")
check "every page has the head" [ "$(grep -c 'Diện tích' "$work/text.txt")" = "$pages" ]
check "every further page has the caption" [ "$(grep -c '(tiếp theo)' "$work/text.txt")" = $((pages - 1)) ]

# Text of artifacts: how much is of type Pagination, how much of no type.
texts=$(qpdf --qdf --object-streams=disable "$pdf" - | LC_ALL=C awk '
  / BDC$| BMC$/ { mark = $0 } /^EMC$/ { mark = "" }
  /^BT$/ && mark ~ /^\/Artifact/ { if (mark ~ /\/Type \/Pagination/) ++typed; else ++untyped }
  END { print typed + 0, untyped + 0 }')
check "artifacts with text are of type Pagination" [ "${texts#* }" = 0 ]
check "every further page has such artifacts" [ "${texts% *}" -ge $((pages - 1)) ]

finish
