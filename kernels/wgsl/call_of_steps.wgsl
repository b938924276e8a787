// Rows of a pass, as the kernels between the passes of queued steps change them: places to measure, positions, seen tokens.

@group(0) @binding(1) var<storage, read_write> call: array<u32>;
