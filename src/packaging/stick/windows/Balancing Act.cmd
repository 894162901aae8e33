@echo off
rem Starts the program that lies beside this file; what is played is kept in its folder data, or where --data says.
setlocal
set data=--data "%~dp0data"
echo "%*" | "%SystemRoot%\System32\find.exe" "--data" >nul && set data=
start "" "%~dp0runtime\bin\javaw" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dorg.sqlite.lib.path=%~dp0app/native" -Dorg.sqlite.lib.name=sqlitejdbc.dll -jar "%~dp0app\balancing-act.jar" %data% %*
