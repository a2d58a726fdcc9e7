# A JDK, Maven and Node: what is there, else the distribution's package, else the publisher's archive
# whose checksum is pinned here, else one line that says what to install. Sourced by ./assay.

jdk_release=25
node_release=20

# Publishers' archives: version, address, checksum, all for x86_64.
# JDK: Eclipse Temurin, as pinned in github.com/adoptium/containers at d8d18d67.
# Node: nodejs.org, as pinned in github.com/bazel-contrib/rules_nodejs at 87554ddb.
# Maven: the publisher's archive, checksum as published beside it.
jdk_archive() {
    local at=https://github.com/adoptium/temurin25-binaries/releases/download/jdk-25.0.4%2B7
    fetch jdk-25.0.4+7 $at/OpenJDK25U-jdk_x64_linux_hotspot_25.0.4_7.tar.gz \
        e58fcdcd637b25c03ca84cbbcefc70d11efb8f4b4cbd05decc9f661769d77f94
}

node_archive() {
    fetch node-24.15.0 https://nodejs.org/dist/v24.15.0/node-v24.15.0-linux-x64.tar.xz \
        472655581fb851559730c48763e0c9d3bc25975c59d518003fc0849d3e4ba0f6
}

maven_archive() {
    fetch maven-3.9.16 https://archive.apache.org/dist/maven/maven-3/3.9.16/binaries/apache-maven-3.9.16-bin.tar.gz \
        831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6
}

# fetch NAME ADDRESS CHECKSUM: unpacks the verified archive to $cache_home/NAME, once.
fetch() {
    local home=$cache_home/$1 part=$cache_home/$1.part sum
    [ -d "$home" ] && return
    command -v curl >/dev/null || command -v wget >/dev/null || return 1
    need_disk "$cache_home" 1000 "$1"
    mkdir -p "$cache_home"
    rm -rf "$part" "$part.d"
    step "downloading $1 from $(printf '%s' "$2" | cut -d/ -f3)"
    if command -v curl >/dev/null; then
        curl -fsSL --retry 2 --connect-timeout 15 -o "$part" "$2" 2>/dev/null || return 1
    else
        wget -q --tries=2 --connect-timeout=15 -O "$part" "$2" || return 1
    fi
    case ${#3} in
        64) sum=$(sha256sum "$part") ;;
        *) sum=$(sha512sum "$part") ;;
    esac
    [ "${sum%% *}" = "$3" ] || {
        rm -f "$part"
        die "the download of $1 has checksum ${sum%% *} (expected: $3): a damaged or changed file; try again, or install it yourself"
    }
    mkdir "$part.d"
    tar -xf "$part" -C "$part.d" --strip-components=1 2>/dev/null || die "cannot unpack $part: install tar, gzip and xz-utils, and try again"
    mv "$part.d" "$home"
    rm -f "$part"
}

# ---------------------------------------------------------------- packages of the distribution

may_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# offers PACKAGE NUMBER: the distribution has that package, at that version or newer, and we may install it.
# Refreshes the lists once, when they do not name the package.
offers() {
    command -v apt-get >/dev/null && may_be_root || return 1
    if [ -z "$(candidate "$1")" ] && [ -z "${lists_are_fresh:-}" ]; then refresh_lists; fi
    at_least "$(candidate "$1")" "$2"
}

candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -v '^(none)$' || true
}

refresh_lists() {
    step "asking the distribution for its list of packages (apt-get update)"
    lists_are_fresh=yes
    as_root apt-get update -qq </dev/null >/dev/null 2>&1 || true
}

# try_install PACKAGE...: the distribution's packages; leaves what apt-get said in $install_log when it fails.
try_install() {
    install_log=$(mktemp)
    # Slim systems have no folder for manual pages, and some packages do not configure without one.
    as_root mkdir -p /usr/share/man/man1
    step "installing the distribution's packages: $*"
    if ! apt_get_install "$@"; then
        # Lists that are older than the mirror name files that are gone.
        refresh_lists
        apt_get_install "$@" || return 1
    fi
    rm -f "$install_log"
}

apt_get_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null >"$install_log" 2>&1
}

# install PACKAGE...: the same, or one line.
install() {
    try_install "$@" \
        || die "apt-get could not install $*: $(last_words "$install_log"); install it yourself and try again (log: $install_log)"
}

# at_least VERSION NUMBER: compares the first number ("1:20.19+dfsg" and "v20.19" count as 20).
at_least() {
    local major=${1#*:}
    major=${major#v}
    major=${major%%[!0-9]*}
    [ -n "$major" ] && [ "$major" -ge "$2" ]
}

# ---------------------------------------------------------------- the three tools

jdk_at() {
    local version
    [ -x "$1/bin/javac" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed 's/^javac //')
    at_least "$version" $jdk_release
}

find_jdk() {
    local on_path home
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* "$cache_home"/jdk-*; do
        if [ -n "$home" ] && jdk_at "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    return 1
}

ensure_jdk() {
    [ "$(uname -s)" = Linux ] || die "this is $(uname -s) (expected: Linux, for the judge's sandboxes); run it in a Linux machine or virtual machine"
    [ "$(uname -m)" = x86_64 ] || die "this machine is $(uname -m) (expected: x86_64, for which the sandbox images and the embedded servers are made)"
    find_jdk && return
    { offers openjdk-$jdk_release-jdk-headless $jdk_release && try_install openjdk-$jdk_release-jdk-headless; } \
        || jdk_archive \
        || die "no JDK $jdk_release here, and none could be fetched: install one (https://adoptium.net) and set JAVA_HOME to its folder"
    find_jdk || die "the JDK $jdk_release that was just installed is not found: set JAVA_HOME to its folder"
}

ensure_maven() {
    PATH=$PATH:$cache_home/maven-3.9.16/bin
    export PATH
    command -v mvn >/dev/null \
        || { offers maven 3 && try_install maven; } \
        || maven_archive \
        || die "no Maven here, and none could be fetched: install Maven 3.8 or newer (the command mvn)"
}

has_node() {
    command -v npm >/dev/null && at_least "$(node --version 2>/dev/null)" $node_release
}

ensure_node() {
    [ ! -d "$cache_home/node-24.15.0" ] || PATH=$cache_home/node-24.15.0/bin:$PATH
    export PATH
    has_node && return
    if offers nodejs $node_release && try_install nodejs npm && has_node; then return; fi
    node_archive || die "no Node $node_release with npm here, and none could be fetched: install Node $node_release or newer (https://nodejs.org)"
    PATH=$cache_home/node-24.15.0/bin:$PATH
    has_node || die "node is $(node --version 2>/dev/null || echo missing) after the installation (expected: $node_release or newer, with npm): put a newer one first on PATH"
}
