#!/bin/sh
xz -t tests/files/bad-3-inert.xz
