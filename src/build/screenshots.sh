#!/bin/sh
# Draws the screens of the README anew, from target/timbang.jar: needs Chromium with its driver.
set -e
cd "$(dirname "$0")/../.."
mvn -q test-compile
mvn -q surefire:test -Dtest=ReadmeScreens -Dscreens=src/docs/layar
