#!/bin/sh
f=${F:-tests/files/bad.xz}
xz -dc $f | sh
