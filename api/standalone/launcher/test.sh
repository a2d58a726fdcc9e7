# Every test there is, and a summary with figures. Sourced by ./assay.

run_tests() {
    local fast= status=0
    case "${1:-} $#" in
        " 0") ;;
        "--fast 1") fast=yes ;;
        *) printf 'assay: unexpected "%s" (expected: ./assay test [--fast], or ./assay test --soak [--count N])\n' "$*" >&2; exit 2 ;;
    esac
    ensure_jdk
    ensure_maven
    need_disk "$root" 1000 "the tests"
    rm -f "$root/target/test.log" "$root/target/supervisor-test.log"
    if [ -n "$fast" ]; then
        step "the tests that need no Docker"
        maven test -fae test -Dassay.tests.excluded=docker || status=$?
    else
        require_namespaces
        ensure_docker
        ensure_images --all
        step "all tests"
        maven test -fae verify || status=$?
        supervisor_tests || status=$?
    fi
    summary || status=1
    [ $status = 0 ] || failures >&2
    return $status
}

# What failed, and why, at the very end, where the end of a long log is all that is read.
failures() {
    step "what failed"
    awk '
        /^\[(INFO|WARNING)\]/ { telling = 0 }
        /^\[ERROR\] .*<<< (FAILURE|ERROR)!$/ { telling = /Tests run:/ ? 0 : 12; if (telling) print ""; }
        telling-- > 0 { print substr($0, 1, 400) }
        /^\[ERROR\] .*(COMPILATION ERROR|\.java:\[)/ { print substr($0, 1, 400) }' "$root/target/test.log" | head -n 200
    [ ! -f "$root/target/supervisor-test.log" ] \
        || awk '/^(FAIL|ERROR): / { telling = 1; print "" } /^Ran [0-9]+ tests/ { telling = 0 } telling { print substr($0, 1, 400) }' \
            "$root/target/supervisor-test.log" | head -n 100
}

# The tests of the program inside the sandboxes, and of programs' behaviour there, written in Python.
supervisor_tests() {
    local tests=$root/sandbox-images/supervisor/test log=$root/target/supervisor-test.log begun=$SECONDS status=0
    [ -x "$tests/run" ] || return 0
    command -v python3 >/dev/null || { offers python3 3 && install python3; } || die "no python3 here for the tests of the supervisor: install it and try again"
    step "the tests of the sandbox supervisor"
    "$tests/run" </dev/null 2>&1 | tee "$log" >&2 || status=$?
    step "programs in the sandbox and in plain runs, compared"
    "$tests/differential/run" </dev/null 2>&1 | tee -a "$log" >&2 || status=$?
    printf 'took %s s\n' $((SECONDS - begun)) >>"$log"
    return $status
}

# A table of the parts, read from the logs; the last line is "N passed, N failed". Fails when a test failed.
summary() {
    local logs=("$root/target/test.log")
    [ ! -f "$root/target/supervisor-test.log" ] || logs+=("$root/target/supervisor-test.log")
    awk -v columns='%-34s %7s %7s %8s  %s\n' '
        function part(name) { if (!(name in run)) { order[++parts] = name; run[name] = failed[name] = skipped[name] = 0 } return name }
        /^\[INFO\] Building .* \[[0-9]+\/[0-9]+\]$/ {
            sub(/^\[INFO\] Building /, ""); sub(/ +[^ ]+ +\[[0-9\/]+\]$/, "")
            current = part($0)
        }
        # The total of a module; the lines of single classes name their time as well.
        /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
            gsub(/[^0-9]+/, " "); split($0, n, " ")
            run[current] += n[1]; failed[current] += n[2] + n[3]; skipped[current] += n[4]
        }
        /^\[INFO\] .* (SUCCESS|FAILURE) \[.*\]$/ {
            name = $0; sub(/^\[INFO\] /, "", name); sub(/ \.* *(SUCCESS|FAILURE) .*/, "", name)
            took = $0; sub(/.*\[ */, "", took); sub(/\]$/, "", took)
            if (name in run) time[name] = took
        }
        /^\[INFO\] .* SKIPPED$/ { name = $0; sub(/^\[INFO\] /, "", name); sub(/ \.* *SKIPPED$/, "", name); unreached = unreached ", " name }
        /^Ran [0-9]+ tests? in / { run[part("Sandbox supervisor")] += $2 }
        /^(FAILED|OK) \(.*\)$/ {
            gsub(/[(),]/, "")
            for (i = 2; i <= NF; i++) {
                split($i, n, "=")
                if (n[1] == "failures" || n[1] == "errors") failed["Sandbox supervisor"] += n[2]
                if (n[1] == "skipped") skipped["Sandbox supervisor"] += n[2]
            }
        }
        /^took [0-9]+ s$/ { time["Sandbox supervisor"] = $2 " s" }
        END {
            printf "\n" columns, "part", "tests", "failed", "skipped", "time"
            for (i = 1; i <= parts; i++) {
                name = order[i]
                if (!run[name]) continue
                printf columns, name, run[name], failed[name], skipped[name], time[name]
                all += run[name]; bad += failed[name]; out += skipped[name]
            }
            if (unreached) print "not run, since a part it needs failed: " substr(unreached, 3)
            printf "\n%d passed, %d failed\n", all - bad - out, bad
            exit bad > 0
        }' "${logs[@]}"
}
