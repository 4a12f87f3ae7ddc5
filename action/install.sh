#!/usr/bin/env bash
# Puts the tool on the PATH of the steps that follow.
set -euo pipefail

# Out of reach of the repository's global.json and nuget.config, which are about its own code.
cd "$RUNNER_TEMP"
folder=$RUNNER_TEMP/trackingplan

# A job may use the action twice.
dotnet tool update TrackingPlan.Cli --tool-path "$folder" --version "$INPUT_VERSION" --allow-downgrade
echo "$folder" >> "$GITHUB_PATH"
