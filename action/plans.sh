# Sourced by the scripts beside it: where the plans are, now and in the base of the pull request. Runs in bash 3.2 as well, which macOS has.

# GitHub knows files by their paths from the repository's root, wherever the plans are named from.
cd "$INPUT_WORKING_DIRECTORY"
prefix=$(git rev-parse --show-prefix)
cd "$(git rev-parse --show-toplevel)"

# Writes a text as the message of a workflow command, in which it can't begin a command of its own.
escape() {
  local text=${1//'%'/'%25'}
  text=${text//$'\r'/'%0D'}
  printf '%s' "${text//$'\n'/'%0A'}"
}

# Lines without the space around them, and without the empty ones.
trim() {
  sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^[,[:space:]]*$/d'
}

# The plans, one per line.
plan_lines() {
  trim <<< "$INPUT_PLANS"
}

# Splits a line into the list `paths`, named from the repository's root.
split() {
  local part
  paths=()
  while IFS= read -r part; do
    part=${part#./}
    part=${part%/}
    if [[ $part == . ]]; then
      part=${prefix:-.}
      paths+=("${part%/}")
    else
      paths+=("$prefix$part")
    fi
  done < <(tr ',' '\n' <<< "$1" | trim)
}

# Keeps the greatest exit code in `failed`, so that one plan does not stop the next.
fail() {
  if [[ $1 -gt $failed ]]; then
    failed=$1
  fi
}

# Whether a commit has files that the tool finds by a path.
is_in() {
  local commit=$1 path=$2 folder
  case $path in
    *[*?]*)
      set -- ":(glob)$path"
      ;;
    *)
      [[ $path == . ]] && folder='' || folder=$path/
      if [[ $(git cat-file -t "$commit:${folder%/}" 2> /dev/null) == blob ]]; then
        return 0
      fi
      set -- ":(glob)$folder**/*.plan.yaml" ":(glob)$folder**/*.plan.yml" ":(glob)$folder**/*.plan.json"
      ;;
  esac

  # What differs from the empty tree is there.
  ! git diff --quiet "$(git hash-object -t tree /dev/null)" "$commit" -- "$@"
}

# Whether a commit has any of the `paths`.
has_plan() {
  local path
  for path in "${paths[@]}"; do
    if is_in "$1" "$path"; then
      return 0
    fi
  done
  return 1
}

if [[ -z $(plan_lines) ]]; then
  echo '::error::The input `plans` names no plan.'
  exit 2
fi

# A checkout is shallow, and lacks the base.
if [[ -n $BASE ]] && ! git cat-file -e "$BASE^{commit}" 2> /dev/null && ! git fetch --quiet --no-tags --depth=1 origin "$BASE"; then
  echo '::error::The base of the pull request is not here and could not be fetched; check out with `fetch-depth: 0`.'
  exit 2
fi
