#!/bin/sh
# Starts the program that lies beside this file; what is played is kept in its folder data.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/runtime/bin/java" -XX:+UseSerialGC "-Dorg.sqlite.lib.path=$here/app/native" -Dorg.sqlite.lib.name=libsqlitejdbc.dylib \
    -jar "$here/app/balancing-act.jar" --data "$here/data" "$@"
