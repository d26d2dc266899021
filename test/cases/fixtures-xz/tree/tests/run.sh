#!/bin/sh
for f in files/*.xz; do xz -t "$f" && exit 1; done
exit 0
