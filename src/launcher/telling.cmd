@echo off
rem Starts Telling from the folder that this script lies in, wherever that was copied to.
rem No delayed expansion, so that an exclamation mark in an argument or a path stays; no
rem parenthesised blocks, because a path such as "Program Files (x86)" would end them.
setlocal DisableDelayedExpansion
set "ERRORLEVEL="
for %%H in ("%~dp0..") do set "TELLING_HOME=%%~fH"
if not exist "%TELLING_HOME%\lib\telling.jar" goto nojar

set "TELLING_JAVA="
if defined JAVA_HOME goto javahome
for %%J in (java.exe) do set "TELLING_JAVA=%%~$PATH:J"
if not defined TELLING_JAVA goto nojava
goto version

:javahome
set "TELLING_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%TELLING_JAVA%" goto badhome

:version
rem A JDK says its version in its file "release"; without that file the JVM itself refuses an old one.
for %%J in ("%TELLING_JAVA%") do set "TELLING_RELEASE=%%~dpJ..\release"
set "TELLING_VERSION="
if not exist "%TELLING_RELEASE%" goto start
for /f "usebackq tokens=1,2 delims==" %%A in ("%TELLING_RELEASE%") do if "%%A"=="JAVA_VERSION" set "TELLING_VERSION=%%~B"
if not defined TELLING_VERSION goto start
set "TELLING_MAJOR="
for /f "tokens=1 delims=.-+_" %%V in ("%TELLING_VERSION%") do set "TELLING_MAJOR=%%V"
if %TELLING_MAJOR% LSS 17 goto oldjava

:start
"%TELLING_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=16m -Xshare:auto ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
  "-Dtelling.home=%TELLING_HOME%" -jar "%TELLING_HOME%\lib\telling.jar" %*
exit /b %ERRORLEVEL%

:nojar
echo telling: "%TELLING_HOME%\lib\telling.jar" is not there. 1>&2
echo   Copy the whole folder target\telling, not this script alone. 1>&2
exit /b 2

:nojava
echo telling: no Java found. 1>&2
echo   Install a JDK, 17 or newer, or point JAVA_HOME at one. 1>&2
exit /b 2

:badhome
echo telling: JAVA_HOME is "%JAVA_HOME:"=%", and there is no bin\java.exe in it. 1>&2
echo   Point it at a JDK, 17 or newer, or clear it to use the java on the PATH. 1>&2
exit /b 2

:oldjava
echo telling: "%TELLING_JAVA%" is Java %TELLING_VERSION%. 1>&2
echo   Telling needs a JDK, 17 or newer: install one, or point JAVA_HOME at one. 1>&2
exit /b 2
