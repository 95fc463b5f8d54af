#!/usr/bin/env bash
# The PDFs themselves: sound by qpdf, every font embedded, subset and with ToUnicode, tagged, titled, with language, bookmarks and
# named places, and the program names only the libraries that composing needs.
source "$(dirname "$0")/common.sh"

for lang in vi en; do
  pdf=$work/$lang.pdf
  "$hopbao" compose "$layout" "$data" -o "$pdf" --lang "$lang"
  check "$lang: qpdf finds nothing" bash -c "qpdf --check '$pdf' | grep -q 'No syntax or stream encoding errors'"
  fonts=$(pdffonts "$pdf" | tail -n +3)
  check "$lang: there are fonts" [ "$(wc -l <<<"$fonts")" -ge 4 ]
  # Columns from the right: object, generation, unicode, subset, embedded.
  check "$lang: every font is embedded, subset and has ToUnicode" \
    [ -z "$(awk '{ if ($(NF-4) != "yes" || $(NF-3) != "yes" || $(NF-2) != "yes") print }' <<<"$fonts")" ]
  info=$(pdfinfo "$pdf")
  check "$lang: it is tagged" grep -qE '^Tagged: +yes' <<<"$info"
  check "$lang: it has a title" grep -qE '^Title: +.+' <<<"$info"
  tags=$(pdfinfo -struct "$pdf")
  for role in H1 H2 H3 P L LI Table TR TH TD Caption Figure Note; do
    check "$lang: the structure has $role" grep -qE "^ *$role( |:|$)" <<<"$tags"
  done
  check "$lang: the language is said" bash -c "qpdf --qdf --object-streams=disable '$pdf' - | grep -aqE '/Lang \(?$lang'"
  check "$lang: no .notdef is drawn" bash -c "! pdftotext '$pdf' - | grep -q $'\\xEF\\xBF\\xBD'"
  check "$lang: it has bookmarks" bash -c "qpdf --json=1 --json-key=outlines '$pdf' | jq -e '.outlines | length >= 2' >/dev/null"
done

needed=$(readelf -d "$hopbao" | sed -n 's/.*NEEDED.*\[\(.*\)\].*/\1/p')
for library in $needed; do
  case $library in
    libhpdf* | libharfbuzz.so* | libharfbuzz-subset* | libfreetype* | libdeflate* | libmimalloc* | libicuuc* | libcmark-gfm* | \
      libstdc++* | libm.so* | libgcc_s* | libc.so* | ld-linux*) ;;
    *) check "the program needs $library" false ;;
  esac
done
check "the program names its libraries" [ "$(wc -w <<<"$needed")" -gt 5 ]

finish
