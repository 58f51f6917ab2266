# Sourced by ./run and ./check (bash): long work with a line of progress, its output in a file.
# step TITLE LOG COMMAND...: runs COMMAND with its output in LOG; on failure shows the end of it. Returns its exit code.

step_show() { # TITLE LOG SECONDS: what is known of the work under way
    local counted
    counted=$(tail -c 4000 "$2" 2>/dev/null | tr '\r' '\n' | grep -oE '^(\[[0-9]+/[0-9]+\]| *[0-9]+/[0-9]+ Test)' | tail -n 1 | tr -d '[]' | sed 's/ Test//; s/^ *//')
    printf '%s ... %s%s s' "$1" "${counted:+$counted, }" "$3"
}

step() {
    local title=$1 log=$2 pid rc=0 started=$SECONDS said=0 tick=0
    shift 2
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill '$pid' 2>/dev/null; wait '$pid' 2>/dev/null; echo; exit 130' INT TERM
    while kill -0 $pid 2>/dev/null; do
        tick=$((tick + 1))
        if [ -t 1 ]; then
            [ $((tick % 5)) -ne 0 ] || { printf '\r\033[K'; step_show "$title" "$log" $((SECONDS - started)); }
        elif [ $((SECONDS - started - said)) -ge 60 ]; then
            said=$((SECONDS - started))
            step_show "$title" "$log" $said
            echo
        fi
        sleep 0.1
    done
    wait $pid || rc=$?
    trap - INT TERM
    [ ! -t 1 ] || printf '\r\033[K'
    if [ $rc -eq 0 ]; then
        printf '%s: done, %d s\n' "$title" $((SECONDS - started))
    else
        printf '%s: FAILED after %d s. The end of %s:\n' "$title" $((SECONDS - started)) "$log"
        tail -n "${STEP_TAIL:-40}" "$log" | sed 's/^/    /'
    fi
    return $rc
}
