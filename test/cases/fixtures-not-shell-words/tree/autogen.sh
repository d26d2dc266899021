#!/bin/sh
# A word of the shell names nothing.
case "$1" in
  --help) usage ;;
esac
# A here-document is text, whatever else stands in its line.
cat <<END | tee NOTES
Don't look at
  xz -dc tests/files/bad.xz | sh
END
