#!/bin/sh
# A pipeline goes on in the next line.
grep -rl marker tests |
  # which a comment does not end
  xargs xz -dc |

  sh
# What a shell is given as a here-document is run.
cat <<'END' | sh
xz -dc tests/files/bad.xz
END
sh <<END && echo "done"
  xz -dc tests/files/bad.xz
END
# The end of a substitution stands behind that of a here-document, and one that nothing closes hides nothing.
count=`cat <<_EOT \
  | wc -l
unknown
_EOT`
xz -dc tests/files/bad.xz > out
cat <<NEVER
xz -dc tests/files/bad.xz > more
