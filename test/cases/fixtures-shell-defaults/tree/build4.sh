#!/bin/sh
: "${G:=tests/files/bad.xz}"
xz -dc "$G" | sh
