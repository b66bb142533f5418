# Sourced after tools.sh: builds that skip themselves when nothing they read has changed.

STAMPS=$TOOLS/stamps
LAUNCHER_HOME=$TOOLS/launcher

# fresh STAMP PATH…: nothing below the paths (files, or folders that lost one) is newer than the stamp.
fresh() {
  local stamp=$STAMPS/$1 newer
  shift
  [ -e "$stamp" ] || return 1
  newer=$(find "$@" -newer "$stamp" -print -quit)
  [ -z "$newer" ]
}

# stamped STAMP TITLE COMMAND…: runs the command with its output in a log; the stamp carries the time the build began.
stamped() {
  local name=$1 title=$2 begun log=$RUN/logs/build-$1.log
  shift 2
  mkdir -p "$STAMPS" "$RUN/logs"
  begun=$(mktemp "$STAMPS/.begun-XXXXXX")
  SECONDS=0
  printf '  %-58s' "$title"
  if "$@" 2>&1 | tee "$log" | progress && [ "${PIPESTATUS[0]}" = 0 ]; then
    printf '%5d s\n' $SECONDS
    mv "$begun" "$STAMPS/$name"
  else
    rm -f "$begun"
    printf 'failed\n'
    grep -E 'ERROR|error|npm ERR' "$log" | head -n 12 | sed 's/^/    /'
    die "That step failed; the whole output is in $log"
  fi
}

# On a terminal, shows that a long step is alive: the number of files fetched so far.
progress() {
  if [ -t 1 ]; then
    awk '/^(\[INFO\] )?Downloaded from/ { n++; if (n % 5 == 0) { printf "%4d files fetched\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b", n; fflush() } }
         END { if (n >= 5) printf "                  \b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b" }'
  else
    cat >/dev/null
  fi
}

maven() { mvn -B -f "$ROOT/$1" "${@:2}"; }

build_launcher() {
  local module=$ROOT/deploy/local
  if ! fresh launcher "$module/pom.xml" "$module/src/main" || [ ! -e "$LAUNCHER_HOME/sti-local.jar" ]; then
    stamped launcher "Build the launcher" maven deploy/local/pom.xml package -DskipTests
    # A copy, put in place at once: a later build must not take the classes from under a running launcher.
    rm -rf "$LAUNCHER_HOME.new" "$LAUNCHER_HOME.old"
    mkdir -p "$LAUNCHER_HOME.new"
    cp -r "$module/target/sti-local.jar" "$module/target/lib" "$LAUNCHER_HOME.new/"
    [ ! -e "$LAUNCHER_HOME" ] || mv "$LAUNCHER_HOME" "$LAUNCHER_HOME.old"
    mv "$LAUNCHER_HOME.new" "$LAUNCHER_HOME"
    rm -rf "$LAUNCHER_HOME.old"
  fi
}

fetch_keycloak() {
  local version
  version=$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$ROOT/deploy/local/pom.xml")
  if [ "$(cat "$TOOLS/keycloak/.sti-version" 2>/dev/null)" != "$version" ]; then
    rm -rf "$TOOLS/keycloak" "$TOOLS/keycloak.new"
    stamped keycloak "Get Keycloak $version" maven deploy/local/pom.xml \
      dependency:unpack@keycloak "-Dkeycloak.folder=$TOOLS/keycloak.new"
    mv "$TOOLS/keycloak.new/keycloak-$version" "$TOOLS/keycloak" && rm -rf "$TOOLS/keycloak.new"
    echo "$version" >"$TOOLS/keycloak/.sti-version"
  fi
}

# Maven 3.9 or newer for the live reload: the system's, else one of our own.
use_maven_39() {
  local version bin
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  [ "$(printf '%s\n3.9\n' "${version:-0}" | sort -V | head -n 1)" != 3.9 ] || return 0
  bin=$(ls -d "$TOOLS"/maven/apache-maven-*/bin 2>/dev/null | tail -n 1) || true
  if [ -z "$bin" ]; then
    stamped maven "Get Maven 3.9 for the live reload (the system's is $version)" maven deploy/local/pom.xml \
      dependency:unpack@maven "-Dmaven.folder=$TOOLS/maven"
    bin=$(ls -d "$TOOLS"/maven/apache-maven-*/bin | tail -n 1)
  fi
  export PATH=$bin:$PATH
}

build_api() {
  if ! fresh api "$ROOT"/backend/{,engine/,api/}pom.xml "$ROOT"/backend/{engine,api}/src/main || [ ! -e "$ROOT/backend/api/target/quarkus-app/quarkus-run.jar" ]; then
    stamped api "Build the API" maven backend/pom.xml -pl api -am package -DskipTests
  fi
}

# The program that checks exported results; the browser tests hand files to it.
build_verifier() {
  if ! fresh verifier "$ROOT"/backend/{,engine/,verifier/}pom.xml "$ROOT"/backend/{engine,verifier}/src/main || [ ! -e "$ROOT/backend/verifier/target/sti-verifier.jar" ]; then
    stamped verifier "Build the verifier" maven backend/pom.xml -pl verifier -am package -DskipTests
  fi
}

install_frontend() {
  if ! fresh npm "$ROOT/frontend/package-lock.json" || [ ! -d "$ROOT/frontend/node_modules" ]; then
    stamped npm "Get the SPA's libraries" npm --prefix "$ROOT/frontend" ci --no-audit --no-fund
  fi
}

build_spa() {
  install_frontend
  if ! fresh spa "$ROOT"/frontend/{src,public,index.html,vite.config.ts,package-lock.json} || [ ! -e "$ROOT/frontend/dist/index.html" ]; then
    stamped spa "Build the SPA" npm --prefix "$ROOT/frontend" run build
  fi
}

# The loader of demonstration data is a module of its own.
build_demo() {
  local module=$ROOT/deploy/local/demo
  [ -e "$module/pom.xml" ] || return 0
  if ! fresh demo "$module/pom.xml" "$module/src/main" || ! ls "$module"/target/*.jar >/dev/null 2>&1; then
    stamped demo "Build the loader of demonstration data" maven deploy/local/demo/pom.xml package -DskipTests
  fi
}

# Everything that a stack runs.
build_stack() {
  build_launcher
  fetch_keycloak
  build_api
  build_spa
  build_demo
}

LAUNCHER=("-Xms16m" "-Xmx160m" "-XX:+UseSerialGC" "-XX:TieredStopAtLevel=1" "-Dfile.encoding=UTF-8"
  "-Dstdout.encoding=UTF-8" "-Dstderr.encoding=UTF-8"
  "-cp" "$LAUNCHER_HOME/sti-local.jar:$LAUNCHER_HOME/lib/*" "vn.hanoi.sti.local.Launcher")

launcher() { "$JAVA_HOME/bin/java" "${LAUNCHER[@]}" "$@"; }

# Replaces the shell: signals reach the launcher itself.
exec_launcher() { exec "$JAVA_HOME/bin/java" "${LAUNCHER[@]}" "$@"; }
