#!/bin/sh
xz -dc "${F:-tests/files/bad.xz}" | sh
