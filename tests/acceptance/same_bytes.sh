#!/usr/bin/env bash
# The same input gives the same bytes, whatever the time zone, locale, umask, folder, user and normal form.
source "$(dirname "$0")/common.sh"

compose() { "$hopbao" compose "$layout" "$data" -o "$1"; }
same() { cmp "$work/reference.pdf" "$1"; }

compose "$work/reference.pdf"
compose "$work/again.pdf"
check "twice" same "$work/again.pdf"
TZ=Pacific/Kiritimati compose "$work/tz.pdf"
check "another time zone" same "$work/tz.pdf"
mkdir "$work/locales"
for locale in vi_VN de_DE; do
  localedef -i "$locale" -f UTF-8 "$work/locales/$locale.UTF-8"
  LOCPATH=$work/locales LC_ALL=$locale.UTF-8 "$hopbao" compose "$layout" "$data" -o "$work/$locale.pdf"
  check "the locale $locale, which has a decimal comma" same "$work/$locale.pdf"
done
(umask 077 && compose "$work/umask.pdf")
check "another umask" same "$work/umask.pdf"
check "the mode does not depend on it" [ "$(stat -c %a "$work/umask.pdf")" = 644 ]
(cd / && compose "$work/folder.pdf")
check "another working directory" same "$work/folder.pdf"
(cd data/lang-son && "$hopbao" compose ../../layouts/bao-cao-hop-bao.toml 2023-q2/briefing.toml -o "$work/relative.pdf")
check "relative paths" same "$work/relative.pdf"
if [ "$(id -u)" -eq 0 ]; then
  # A copy that everybody can read, composed by somebody else.
  cp -r layouts data fonts .hopbao "$work/"
  cp "$hopbao" "$work/hopbao"
  chmod -R a+rX "$work"
  mkdir -m 777 "$work/theirs"
  HOME=/nonexistent setpriv --reuid 65534 --clear-groups "$work/hopbao" compose "$work/layouts/bao-cao-hop-bao.toml" \
    "$work/data/lang-son/2023-q2/briefing.toml" -o "$work/theirs/user.pdf"
  check "another user and another place" same "$work/theirs/user.pdf"
fi

# All inputs in NFD: letters and marks apart.
mkdir "$work/nfd"
cp -r layouts data fonts .hopbao "$work/nfd/"
find "$work/nfd/layouts" "$work/nfd/data" -type f | while read -r file; do
  uconv -x any-nfd "$file" -o "$file.nfd" && mv "$file.nfd" "$file"
done
check "the NFD copy differs from the original" bash -c "! cmp -s '$data' '$work/nfd/data/lang-son/2023-q2/briefing.toml'"
"$hopbao" compose "$work/nfd/layouts/bao-cao-hop-bao.toml" "$work/nfd/data/lang-son/2023-q2/briefing.toml" -o "$work/nfd.pdf"
check "NFD" same "$work/nfd.pdf"

finish
