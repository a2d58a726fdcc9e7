# Builds what is not built. A stamp of the sources (path, size, time of change) stands beside the jars:
# while it holds, no Maven is started. Sourced by ./assay.

built=$root/api/standalone/target

source_stamp() {
    (
        cd "$root"
        find . \( -name target -o -name node_modules -o -name .git \) -prune -o -type f \
            \( -name pom.xml -o -path './.mvn/*' -o -path '*/src/main/*' -o -path './sandbox-images/*' \) \
            -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum
    )
}

# The class path of the command line; each module's build leaves the list of its libraries in target/classpath.
class_path() {
    printf '%s:%s' "$(echo "$built"/assay-standalone-*.jar)" "$(cat "$built/classpath")"
}

is_built() {
    local jar
    [ "$(cat "$built/stamp" 2>/dev/null)" = "$1" ] || return 1
    for jar in $(tr ':' ' ' <"$built/classpath"); do
        [ -f "$jar" ] || return 1
    done
}

build() {
    is_built "$(source_stamp)" && return
    mkdir -p "$root/target"
    exec 9>"$root/target/build.lock"
    flock 9
    if ! is_built "$(source_stamp)"; then
        ensure_maven
        need_disk "$root" 1000 "the build"
        step "building (the first time, the libraries are downloaded too)"
        local stamp
        stamp=$(source_stamp)
        maven build -DskipTests package || die "the build failed: $(build_trouble); all of it: $root/target/build.log"
        printf '%s\n' "$stamp" >"$built/stamp"
    fi
    exec 9>&-
}

# maven NAME ARGUMENT...: everything into target/NAME.log, the telling lines to the screen as they come.
maven() {
    local log=$root/target/$1.log
    shift
    mkdir -p "$root/target"
    (cd "$root" && exec mvn -B -ntp "$@" </dev/null 2>&1) | tee "$log" | awk '
        /^\[INFO\] Building .* \[[0-9]+\/[0-9]+\]$/ { print "  " $NF " " name($0) }
        /Tests run:/ || /^\[ERROR\] +[A-Z][A-Za-z0-9_]*[.:]/ { print "      " $0 }
        { fflush() }
        function name(line) { sub(/^\[INFO\] Building /, "", line); sub(/ +[^ ]+ +\[[0-9\/]+\]$/, "", line); return line }' >&2
}

# The first line that names a place in a source file, else the first error.
build_trouble() {
    local log=$root/target/build.log
    {
        grep -E '^\[(ERROR|WARNING)\] .*\.java:\[' "$log" || grep -E '^\[ERROR\] .*[a-z]' "$log" || tail -n 1 "$log"
    } | head -n 1 | sed "s/^\[[A-Z]*\] *//; s|$root/||" | cut -c 1-300
}
