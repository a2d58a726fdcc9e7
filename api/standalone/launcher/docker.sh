# A Docker engine that answers: found running, else started, else installed and started, else one line.
# And the sandbox images, made where they are missing. Sourced by ./assay.

engine_answers() {
    engine_says=$(timeout 30 docker version --format '{{.Server.Version}}' 2>&1)
}

ensure_docker() {
    if command -v docker >/dev/null; then
        engine_answers && return
        case $engine_says in
            *[Pp]ermission\ denied*) die "the Docker engine refuses user $(id -un): run \"sudo usermod -aG docker $(id -un)\", sign in again, and try again" ;;
        esac
        if [ -n "${DOCKER_HOST:-}" ]; then
            die "no Docker engine answers at DOCKER_HOST=$DOCKER_HOST: start that engine, or unset DOCKER_HOST"
        fi
    fi
    command -v dockerd >/dev/null || command -v /usr/sbin/dockerd >/dev/null || install_engine
    start_engine
}

install_engine() {
    may_be_root || die "no Docker engine here, and user $(id -un) may not install one: install Docker (https://docs.docker.com/engine/install), or let ./assay use sudo"
    offers docker.io 1 || die "no Docker engine here, and no package docker.io to install: install Docker (https://docs.docker.com/engine/install) and try again"
    need_disk /var/lib 3000 "the Docker engine and the sandbox images"
    install docker.io iptables
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
    mkdir -p "$data_home/logs"
    step "starting the Docker engine (dockerd, log: $log)"
    as_root setsid sh -c 'PATH=$PATH:/usr/sbin:/sbin; exec dockerd' </dev/null >"$log" 2>&1 &
    await_engine 60 && return
    die "the Docker engine does not start: $(last_words "$log"); start it yourself and try again (log: $log)"
}

# await_engine SECONDS
await_engine() {
    local end=$((SECONDS + $1))
    while [ $SECONDS -lt $end ]; do
        engine_answers && return
        case $engine_says in
            *[Pp]ermission\ denied*) die "the Docker engine runs, but refuses user $(id -un): run \"sudo usermod -aG docker $(id -un)\", sign in again, and try again" ;;
        esac
        sleep 1
    done
    return 1
}

# ---------------------------------------------------------------- sandbox images

# Leaves ASSAY_SANDBOX_IMAGES ("python=assay/sandbox-python:…,javascript=…") for the runner and the tests.
ensure_images() {
    local names line missing=
    names=$("$root/sandbox-images/build" --print) || die "sandbox-images/build --print failed: see its message above"
    for line in $names; do
        docker image inspect "${line#*=}" >/dev/null 2>&1 || missing="$missing ${line%%=*}"
    done
    if [ -n "$missing" ]; then
        need_disk "$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || printf /)" 3000 "the sandbox images"
        ensure_node
        step "making the sandbox images:$missing (minutes, the first time)"
        "$root/sandbox-images/build" >&2 || die "the sandbox images could not be made: see the message above"
    fi
    ASSAY_SANDBOX_IMAGES=$(printf '%s\n' $names | paste -sd, -)
    export ASSAY_SANDBOX_IMAGES
}
