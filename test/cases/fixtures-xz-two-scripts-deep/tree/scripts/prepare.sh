#!/bin/sh
set -e
here=$(dirname "$0")
. "$here/parts/host.sh"
host_data
