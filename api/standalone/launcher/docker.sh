# A Docker engine that answers: found running, else started, else installed and started, else one line.
# And the sandbox images, made where they are missing. Sourced by ./assay.

engine_answers() {
    engine_says=$(timeout 30 docker version --format '{{.Server.Version}}' 2>&1)
}

ensure_docker() {
    note_namespaces
    if command -v docker >/dev/null; then
        choose_endpoint
        engine_answers && return
        ! refused || enter_docker_group
        if [ -n "${DOCKER_HOST:-}" ]; then
            die "no Docker engine answers at DOCKER_HOST=$DOCKER_HOST: start that engine, or unset DOCKER_HOST"
        fi
    fi
    has_engine || install_engine
    start_engine
}

# The server and the command, which some distributions package apart.
has_engine() {
    command -v docker >/dev/null && { command -v dockerd || command -v /usr/sbin/dockerd; } >/dev/null
}

# The runner speaks to a socket of this machine and knows no docker contexts: it is told where the docker command goes.
choose_endpoint() {
    local endpoint=${DOCKER_HOST:-}
    [ -n "$endpoint" ] || endpoint=$(docker context inspect -f '{{.Endpoints.docker.Host}}' 2>/dev/null || true)
    case $endpoint in
        "" | unix:///var/run/docker.sock) ;;
        unix://*) export DOCKER_HOST=$endpoint ;;
        *) die "the docker command goes to $endpoint (expected: unix://…, an engine of this machine): run \"docker context use default\", or unset DOCKER_HOST, and try again" ;;
    esac
}

# Programs are jailed in user namespaces; some systems forbid them to ordinary users, which sandboxes run as.
note_namespaces() {
    local allow
    allow=$(lacking_namespaces)
    [ -z "$allow" ] || step "this machine forbids jails, so each submission gets a container of its own, which takes longer (\"sudo sysctl -w $allow\" allows them)"
}

require_namespaces() {
    local allow
    allow=$(lacking_namespaces)
    [ -z "$allow" ] || die "the tests need jails, and this machine forbids their user namespaces: run \"sudo sysctl -w $allow\" and try again (to keep it: a line \"$allow\" in /etc/sysctl.d/assay.conf)"
}

# The setting that would allow them, where one forbids them.
lacking_namespaces() {
    local setting bad good
    while read -r setting bad good; do
        if [ "$(cat "${sysctls:-/proc/sys}/${setting//.//}" 2>/dev/null)" = "$bad" ]; then
            echo "$setting=$good"
            return
        fi
    done <<'END'
kernel.unprivileged_userns_clone 0 1
kernel.apparmor_restrict_unprivileged_userns 1 0
user.max_user_namespaces 0 15000
END
}

refused() {
    case $engine_says in *[Pp]ermission\ denied*) ;; *) return 1 ;; esac
}

# The engine runs and refuses this user. Who is in its group by now, but signed in before that, goes on in a shell of the group.
enter_docker_group() {
    local user words
    user=$(id -un)
    if [ -z "${DOCKER_HOST:-}" ] && [ -n "${installed_engine:-}" ] && may_be_root; then
        step "letting user $user use the Docker engine (usermod -aG docker $user)"
        as_root usermod -aG docker "$user" || true
    fi
    if [ -z "${assay_in_group:-}" ] && command -v sg >/dev/null && id -nG "$user" | grep -qw docker; then
        printf -v words '%q ' "$root/assay" "${arguments[@]}"
        export assay_in_group=yes
        exec sg docker -c "exec $words"
    fi
    die "the Docker engine refuses user $user: run \"sudo usermod -aG docker $user\", then \"newgrp docker\", and try again"
}

install_engine() {
    may_be_root || die "no Docker engine here, and user $(id -un) may not install one: install Docker (https://docs.docker.com/engine/install), or let ./assay use sudo"
    offers docker.io 1 || die "no Docker engine here, and no package docker.io to install: install Docker (https://docs.docker.com/engine/install) and try again"
    need_disk /var/lib 3000 "the Docker engine and the sandbox images"
    # Since Debian 13 the docker command is a package of its own.
    if [ -n "$(candidate docker-cli)" ]; then install docker.io docker-cli iptables; else install docker.io iptables; fi
    command -v docker >/dev/null || die "the package docker.io brought no docker command: install the Docker command line (https://docs.docker.com/engine/install) and try again"
    installed_engine=yes
}

start_engine() {
    engine_answers && return
    may_be_root || die "the Docker engine does not run, and user $(id -un) may not start it: run \"sudo systemctl start docker\" and try again"
    if [ -d /run/systemd/system ]; then
        step "starting the Docker engine (systemctl start docker)"
        as_root systemctl start docker >/dev/null 2>&1 || true
    elif [ -x /etc/init.d/docker ]; then
        step "starting the Docker engine (service docker start)"
        as_root service docker start </dev/null >/dev/null 2>&1 || true
    fi
    await_engine 10 && return
    start_dockerd
}

# No service manager, or one that will not: the engine itself, detached, outliving this shell.
start_dockerd() {
    local log=$data_home/logs/dockerd.log
    (umask 077 && mkdir -p "$data_home/logs")
    step "starting the Docker engine (dockerd, log: $log)"
    # An engine that was killed leaves its process id behind, and refuses to start when that is somebody else's by now.
    as_root setsid sh -c 'PATH=$PATH:/usr/sbin:/sbin; pid=/var/run/docker.pid
        [ ! -f $pid ] || [ "$(cat "/proc/$(cat $pid)/comm" 2>/dev/null)" = dockerd ] || rm -f $pid
        exec dockerd' </dev/null >"$log" 2>&1 &
    await_engine 60 && return
    die "the Docker engine does not start: $(last_words "$log"); start it yourself and try again (log: $log)"
}

# await_engine SECONDS
await_engine() {
    local end=$((SECONDS + $1))
    while [ $SECONDS -lt $end ]; do
        engine_answers && return
        ! refused || enter_docker_group
        sleep 1
    done
    return 1
}

# ---------------------------------------------------------------- sandbox images

# ensure_images [LANG…|--all]: makes what is missing of the languages named, else of ASSAY_LANGUAGES, else of the default
# ones. Leaves ASSAY_LANGUAGES ("python,javascript") for the API, and ASSAY_SANDBOX_IMAGES ("python=assay/sandbox-python:…")
# for the runner and the tests: exactly these are offered and judged, whatever else has been built.
ensure_images() {
    local names missing language
    names=$("$root/sandbox-images/build" --print "$@" 2>&1) || die "${names#sandbox-images/build: }"
    missing=$(missing_images "$names")
    if [ -n "$missing" ]; then
        need_disk "$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || printf /)" 4000 "the sandbox images"
        for language in $missing; do
            [ ! -x "$root/sandbox-images/$language/fetch" ] || ensure_node
        done
        step "making the sandbox images: $missing (minutes, the first time)"
        # shellcheck disable=SC2086 # names of languages
        "$root/sandbox-images/build" $missing >&2 || die "the sandbox images could not be made: see the message above"
    fi
    ASSAY_LANGUAGES=$(sed 's/=.*//' <<<"$names" | paste -sd, -)
    ASSAY_SANDBOX_IMAGES=$(paste -sd, - <<<"$names")
    export ASSAY_LANGUAGES ASSAY_SANDBOX_IMAGES
}

# missing_images NAMES: the languages whose image is not there.
missing_images() {
    local line missing=
    for line in $1; do
        docker image inspect "${line#*=}" >/dev/null 2>&1 || missing="$missing ${line%%=*}"
    done
    printf '%s' "${missing# }"
}

# images [build [--all|LANG…]]: a table of the languages, or their images made.
images() {
    case ${1:-} in
        "")
            command -v docker >/dev/null || die "no docker command here, so no images (./assay images build installs what it needs)"
            choose_endpoint
            "$root/sandbox-images/build" --list
            ;;
        build)
            shift
            ensure_docker
            ensure_images "$@"
            "$root/sandbox-images/build" --list "$@"
            ;;
        *)
            printf 'assay: unexpected "%s" (expected: ./assay images [build [--all|LANG…]])\n' "$*" >&2
            exit 2
            ;;
    esac
}
