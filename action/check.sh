#!/usr/bin/env bash
# Reports the issues of each plan, as annotations. Plans are checked one by one: they may belong to different projects, whose names in C# can't clash.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/plans.sh"

failed=0
while IFS= read -r line <&3; do
  split "$line"
  files=()
  for path in "${paths[@]}"; do
    # What the pull request deletes is named by the workflow of the base, and no mistake. What was never there is one.
    if [[ -z $BASE ]] || is_in HEAD "$path" || ! is_in "$BASE" "$path"; then
      files+=("$path")
    fi
  done

  if [[ ${#files[@]} -gt 0 ]]; then
    trackingplan check "${files[@]}" --format github --fail-on "$INPUT_FAIL_ON" || fail $?
  fi
done 3< <(plan_lines)
exit "$failed"
