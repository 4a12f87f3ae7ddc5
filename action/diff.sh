#!/usr/bin/env bash
# Says what a pull request changes in each plan: in the job's summary, as annotations for what breaks, and as outputs.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/plans.sh"

report=$RUNNER_TEMP/trackingplan-changes.md
bump=none
changed=false
failed=0

# Of several plans the greatest bump counts.
raise() {
  case $bump,$1 in
    *,none | major,* | minor,patch) ;;
    *) bump=$1 ;;
  esac
}

compare() {
  split "$1"
  printf '## `%s`\n\n' "$1" >> "$report"
  if ! has_plan "$BASE"; then
    say_new
  elif ! has_plan HEAD; then
    say_deleted
  else
    compare_versions
  fi
  echo >> "$report"
}

say_new() {
  changed=true
  echo '**Tracking plan:** It is new; there is nothing to compare it with.' >> "$report"
}

say_deleted() {
  local level=warning
  changed=true
  raise major
  if [[ $INPUT_DIFF_FAIL_ON == breaking ]]; then
    level=error
    fail 1
  fi
  echo '**Tracking plan:** It is deleted, which is breaking: nothing that it planned is planned any more.' >> "$report"
  printf '::%s::%s: The plan is deleted; nothing that it planned is planned any more.\n' "$level" "$(escape "${paths[*]}")"
}

compare_versions() {
  local message this annotations
  if ! message=$(trackingplan diff "${paths[@]}" --against "$BASE" --format markdown 2>&1 >> "$report"); then
    echo '**Tracking plan:** It can not be compared.' >> "$report"
    if [[ $message == *" in $BASE: "* ]]; then
      # Else nobody could mend a plan that is broken in the base.
      printf '::warning::%s\n' "$(escape "$message")"
    else
      printf '::error::%s\n' "$(escape "$message")"
      fail 2
    fi
    return
  fi

  this=$(trackingplan diff "${paths[@]}" --against "$BASE" --format json | sed -n 's/^  "versionBump": "\([a-z]*\)".*/\1/p')
  raise "$this"
  if [[ $this != none ]]; then
    changed=true
  fi

  # What breaks nobody is in the summary; a pull request shows few annotations.
  annotations=$(trackingplan diff "${paths[@]}" --against "$BASE" --format github --fail-on "$INPUT_DIFF_FAIL_ON") || fail $?
  sed -e '/^::notice /d' -e '/^$/d' <<< "$annotations"
}

if [[ -z $BASE ]]; then
  echo 'This is no pull request: there is nothing to compare the plans with.'
else
  : > "$report"
  while IFS= read -r line <&3; do
    compare "$line"
  done 3< <(plan_lines)
  cat "$report" >> "$GITHUB_STEP_SUMMARY"
  printf 'report=%s\nchanged=%s\n' "$report" "$changed" >> "$GITHUB_OUTPUT"
fi

[[ $bump == major ]] && breaking=true || breaking=false
printf 'breaking=%s\nbump=%s\n' "$breaking" "$bump" >> "$GITHUB_OUTPUT"
exit "$failed"
