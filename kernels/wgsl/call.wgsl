// Rows of the pass, as kernels read them that do not change them.

@group(0) @binding(1) var<storage, read> call: array<u32>;
