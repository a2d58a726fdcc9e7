# How the launcher speaks: everything on standard error, so that what a command prints stays clean.
# Sourced by ./assay, which sets `root`.

step() {
    printf '• %s\n' "$*" >&2
}

# One line: what went wrong and how to mend it. The exit code is 1, unless the command says otherwise.
die() {
    printf 'assay: %s\n' "$*" >&2
    exit "${exit_code:-1}"
}

# need_disk FOLDER MEGABYTES PURPOSE
need_disk() {
    local folder=$1 free
    while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
    free=$(df -Pm "$folder" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || die "the disk of $1 is nearly full: $free MB free (expected: $2 MB for $3); free some space and try again"
}

# One line for people out of the last telling line of a log file.
last_words() {
    grep -v '^[[:space:]]*$' "$1" 2>/dev/null | grep -E -i 'error|fail|denied|cannot|unable' | tail -n 1 | cut -c 1-300
}

data_home=${XDG_DATA_HOME:-${HOME:?is not set: set HOME to your home folder}/.local/share}/assay
cache_home=${XDG_CACHE_HOME:-$HOME/.cache}/assay
