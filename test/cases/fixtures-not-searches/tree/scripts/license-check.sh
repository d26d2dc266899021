#!/bin/sh
files=$(git ls-files)
for file in $files; do head -c 200 "$file" | grep -q SPDX || echo "$file"; done
