@echo off
rem Starts Lintel @VERSION@.
setlocal
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if defined LINTEL_JAVA_HOME set "java=%LINTEL_JAVA_HOME%\bin\java.exe"
if "%java%"=="java.exe" (
  where /q java.exe || (
    echo lintel: needs Java 17 or newer; set JAVA_HOME or LINTEL_JAVA_HOME to it 1>&2
    exit /b 2
  )
)
"%java%" @OPTIONS@ -XX:+UseSerialGC %LINTEL_JAVA_OPTS% -jar "%~dp0..\lib\lintel.jar" %*
exit /b %ERRORLEVEL%
