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

is_built() {
    local jar jars
    [ "$(cat "$built/stamp" 2>/dev/null)" = "$1" ] || return 1
    IFS=: read -ra jars <<<"$(cat "$built/classpath")"
    for jar in "${jars[@]}"; do
        [ -f "$jar" ] || return 1
    done
}

# ---------------------------------------------------------------- what runs

# The folder of the copy that belongs to the last build that went well.
copy_of_build() {
    [ -s "$built/stamp" ] && printf '%s/running/%.16s' "$cache_home" "$(cat "$built/stamp")"
}

has_copy() {
    local copy
    copy=$(copy_of_build) && [ -d "$copy" ]
}

# Processes load classes as long as they run, and a build writes its jars anew: so they run from a copy, laid out like
# the checkout. Each module's build leaves the list of its libraries in target/classpath; other people's stay where they are.
copy_classes() {
    local copy part list
    copy=$(copy_of_build)
    remove_unused_copies "$copy"
    ! has_copy || return 0
    part=$copy.part.$$
    mkdir -p "$part"
    (cd "$root" && cp -p --parents ./*/target/{assay-*.jar,classpath} ./*/*/target/{assay-*.jar,classpath} "$part")
    for list in "$part"/*/target/classpath "$part"/*/*/target/classpath; do
        printf '%s\n' "$(own_jars_in "$copy" "$(cat "$list")")" >"$list"
    done
    mv -T "$part" "$copy" 2>/dev/null || rm -rf "$part" # another start was quicker
}

# own_jars_in COPY CLASS_PATH: the class path, with our modules' jars in the copy.
own_jars_in() {
    local jar jars all=
    IFS=: read -ra jars <<<"$2"
    for jar in "${jars[@]}"; do
        case $jar in "$root"/*/target/assay-*.jar) jar=$1${jar#"$root"} ;; esac
        all=$all:$jar
    done
    printf '%s' "${all#:}"
}

# remove_unused_copies PRESENT: copies that no process names in its command line.
remove_unused_copies() {
    local old
    for old in "$cache_home"/running/*; do
        [ -d "$old" ] && [ "$old" != "$1" ] || continue
        grep -qsF "$old/" /proc/[0-9]*/cmdline || rm -rf "$old"
    done
}

# ---------------------------------------------------------------- the build

build() {
    make_build
    copy_classes
}

make_build() {
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
