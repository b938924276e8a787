#!/usr/bin/env bash
# Builds, checks and times everything on a machine with an H200 (or another GPU of sm_90a): h200.sh <folder for results> [program built before].
# `npm run bench -- chart <folder>/bench.json chart.svg` draws the times. The Hopper kernels come first. What hangs is ended after its minutes;
# times are taken even where a check fails, and the end says so.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
results="$1"
mkdir -p "$results"
program="${2:-$results/standalone}"
if ! [ -x "$program" ] || ! "$program" version; then
  program="$results/standalone"
  "$here/build.sh" "$program" sm_90a >"$results/build.log" 2>&1 || { tail -n 40 "$results/build.log"; exit 1; }
  if grep -E '\(C75[0-9]+\)|[1-9][0-9]* bytes (stack|spill)' "$results/build.log"; then echo "ptxas has complaints"; fi
fi
status=0
nvidia-smi --query-gpu=name,driver_version,clocks.sm,clocks.max.sm --format=csv,noheader || true
step() { # <name> <seconds> <command…>
  echo "== $1"
  local name="$1" limit="$2"
  shift 2
  if ! timeout "$limit" "$@" 2>&1 | tee "$results/$name.log"; then
    echo "== $name FAILED"
    status=1
  fi
}
step check-hopper 150 "$program" check 6 hopper
if command -v compute-sanitizer >/dev/null; then
  step memcheck 120 compute-sanitizer --error-exitcode 1 "$program" check 1 hopper_bf16_64x192
  step memcheck-cluster 120 compute-sanitizer --error-exitcode 1 "$program" check 1 hopper_bf16_256x256
fi
step bench 240 "$program" bench "$results/bench.json" 100 all
step check-portable 120 "$program" check 3
if python3 -c "import torch" 2>/dev/null; then step peers 300 python3 "$here/peers.py" "$results/bench.json"; fi
if [ "$status" -eq 0 ]; then echo "all right"; else echo "SOMETHING FAILED"; fi
exit "$status"
