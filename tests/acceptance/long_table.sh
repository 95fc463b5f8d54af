#!/usr/bin/env bash
# A table over many pages, its rows from a CSV file: one Table element, every row once and in order in the extracted text, heads
# and captions repeated on every page as pagination artifacts and nowhere else. Then one of 10,000 rows with sums on each page,
# added up again from the extracted text.
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

rows=10000
tests/bench/annex "$rows" "$work/sums"
sed -i 's/^numbers = "vi"/&\npage-totals = { columns = ["dan-so", "thu"] }/' "$work/sums/briefing.toml"
"$hopbao" compose layouts/phu-luc-bieu.toml "$work/sums/briefing.toml" -o "$pdf" --fonts fonts
pdftotext -layout "$pdf" "$work/text.txt"
# Of each page: sums of its rows, what it prints as theirs, what is brought forward and what is carried on. In hundredths.
faults=$(LC_ALL=C awk '
  function number(text) { gsub(/\./, "", text); sub(/,/, ".", text); return int(text * 100 + 0.5) }
  function differs(what, people, money) {
    if (number($(NF - 1)) == people && number($NF) == money) return
    print "page " page + 1 ": " what; ++faults
  }
  /^ *Xã Bình Gia/ { ++rows; people += number($6); money += number($8) }
  /Số trang trước chuyển sang/ { ++brought; differs("brought forward", all_people, all_money) }
  /Cộng trang/ { ++sums; differs("sum", people, money); all_people += people; all_money += money; people = money = 0 }
  /Cộng chuyển sang trang sau/ { ++carried; differs("carried forward", all_people, all_money) }
  /\f/ { ++page }
  END { print faults + 0, rows + 0, sums + 0, carried + 0, brought + 0 }' "$work/text.txt")
pages=$(pdfinfo "$pdf" | awk '/^Pages/ { print $2 }')
check "sums of $rows rows on $pages pages add up, each carried and brought forward once" \
  [ "$faults" = "0 $rows $pages $((pages - 1)) $((pages - 1))" ]

finish
