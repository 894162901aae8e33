#!/bin/sh
# Starts the program that lies beside this file; what is played is kept in its folder data, or where --data says.
# Without a locale Java can't read the letters of a folder's name, not even its own.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=en_US.UTF-8 ;;
esac
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
case " $* " in
    *" --data "* | *" --data="*) ;;
    *) set -- --data "$here/data" "$@" ;;
esac
exec "$here/runtime/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dorg.sqlite.lib.path=$here/app/native" -Dorg.sqlite.lib.name=libsqlitejdbc.dylib \
    -jar "$here/app/balancing-act.jar" "$@"
