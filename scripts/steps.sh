# Sourced by scripts/test and scripts/faults: runs steps one after the other, times them, sums their counts and
# stops at the first that fails. A suite has to print a line "N passed, N failed"; one that ran nothing
# has failed, so that no suite can vanish unseen.
#   step NAME COMMAND...    must succeed
#   suite NAME COMMAND...   must succeed and count
out=test-output
mkdir -p "$out"
passed=0
failed=0
table=()

finish() {
  printf '\n%-12s %8s %8s %8s\n' step seconds passed failed
  printf '%s\n' "${table[@]}"
  printf '%-12s %8d\n\n' together "$SECONDS"
  echo "$passed passed, $failed failed"
}

run() {
  local kind=$1 name=$2 start=$SECONDS status p=0 f=0
  shift 2
  printf '\n== %s\n' "$name"
  # Only the closing line of the whole stands alone as "N passed, N failed".
  "$@" 2>&1 | sed -u -E 's/^([0-9]+ passed, [0-9]+ failed)$/counted: \1/' | tee "$out/$name.log"
  status=${PIPESTATUS[0]}
  if [ "$kind" = suite ]; then
    read -r p f < <(awk '/^counted: [0-9]+ passed, [0-9]+ failed$/ { p += $2; f += $4 } END { print p + 0, f + 0 }' "$out/$name.log")
    if [ "$status" = 0 ] && [ "$p" = 0 ]; then
      echo "$name counted nothing"
      status=1
    fi
    [ "$f" = 0 ] || status=1
  fi
  [ "$status" = 0 ] || [ "$f" != 0 ] || f=1
  passed=$((passed + p))
  failed=$((failed + f))
  table+=("$(printf '%-12s %8d %8d %8d' "$name" $((SECONDS - start)) "$p" "$f")")
  if [ "$status" != 0 ]; then
    printf '\nFAILED: %s, in full in %s\n' "$name" "$out/$name.log"
    finish
    exit 1
  fi
}

step() { run step "$@"; }
suite() { run suite "$@"; }
