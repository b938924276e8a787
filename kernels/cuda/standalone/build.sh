#!/usr/bin/env bash
# Builds the stand-alone program: build.sh <output> [architecture, sm_90a unless told].
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
arch="${2:-sm_90a}"
nvcc -std=c++17 -O3 -gencode "arch=compute_${arch#sm_},code=$arch" -Xptxas -v,-warn-spills,-warn-lmem-usage \
  -Xcompiler -ffp-contract=off -I"$here/../.." -I"$here/.." -I"$here/../gpu" "$here/main.cu" -o "$1" -ldl
