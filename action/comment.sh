#!/usr/bin/env bash
# Writes the changes into a comment on the pull request, always the same one. That nobody may write there, as from a fork, fails nothing.
set -euo pipefail

marker='<!-- trackingplan -->'
comments=repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments

# GitHub takes 65536 characters.
body=$RUNNER_TEMP/trackingplan-comment.md
{
  echo "$marker"
  LC_ALL=C awk '{ length_so_far += length($0) + 1 } length_so_far > 60000 { print "\nThe rest is in the summary of the job."; exit } { print }' "$REPORT"
} > "$body"

give_up() {
  echo '::warning::The comment could not be written; `pull-requests: write` is what it needs.'
  exit 0
}

written=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$marker\")) | .id") || give_up
written=${written%%$'\n'*}
if [[ -n $written ]]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$written" --field "body=@$body" || give_up
elif [[ $CHANGED == true ]]; then
  gh api --silent --method POST "$comments" --field "body=@$body" || give_up
fi
