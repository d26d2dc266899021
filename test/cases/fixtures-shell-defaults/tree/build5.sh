#!/bin/sh
# What stands for a variable is not what the variable is.
x=tests/files/
echo "${x:+some} *"
xz -dc ${1:-tests/files/bad.xz} | sh
if test "${x+set}" = set; then echo yes; fi
xz -dc "${x:-$y}" > out
