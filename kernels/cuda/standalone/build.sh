#!/usr/bin/env bash
# Builds the stand-alone program: build.sh <output> [architecture, sm_90a unless told]. `<output> help` says what it does.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
arch="${2:-sm_90a}"
hopper=()
if [ "$arch" = sm_90a ]; then hopper=(-DFS_HOPPER); fi
# What was built: results name it.
sources="$(cat "$here"/../../common/*.h "$here"/../*.h "$here"/../gpu/*.h "$here"/../hopper/*.h "$here"/../summary/*.h | sha256sum | cut -c1-16)"
commit="$(git -C "$here" rev-parse HEAD 2>/dev/null || echo unknown)"
# nvcc as pip installs it does not look for its libraries where they are.
libraries="$(dirname "$(command -v nvcc)")/../lib"
nvcc -std=c++17 -O3 -split-compile 0 -gencode "arch=compute_${arch#sm_},code=$arch" -Xptxas -v,-warn-spills,-warn-lmem-usage \
  ${hopper[@]+"${hopper[@]}"} -DFS_COMMIT="\"$commit\"" -DFS_SOURCES="\"$sources\"" -DFS_ARCH="\"$arch\"" \
  -Xcompiler -ffp-contract=off -I"$here/../.." -I"$here/.." -I"$here/../gpu" "$here/main.cu" -o "$1" -L"$libraries" -ldl
