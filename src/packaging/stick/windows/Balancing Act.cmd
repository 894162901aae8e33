@echo off
rem Starts the program that lies beside this file; what is played is kept in its folder data.
start "" "%~dp0runtime\bin\javaw" -XX:+UseSerialGC "-Dorg.sqlite.lib.path=%~dp0app/native" -Dorg.sqlite.lib.name=sqlitejdbc.dll -jar "%~dp0app\balancing-act.jar" --data "%~dp0data" %*
