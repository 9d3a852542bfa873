@echo off
setlocal
set "TELLING_HOME=%~dp0.."
set "TELLING_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "TELLING_JAVA=%JAVA_HOME%\bin\java.exe"
"%TELLING_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 ^
  "-Dtelling.home=%TELLING_HOME%" -jar "%TELLING_HOME%\lib\telling-0.1.0.jar" %*
exit /b %ERRORLEVEL%
