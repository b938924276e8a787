// Whether a device's own conversion of float16 is exact: of all pairs of neighbouring bit patterns, how many it converts to the same floats as
// moves of bits do. WGSL allows a device to take subnormals for zero. Numbers that are not finite need only stay so.

@group(0) @binding(2) var<storage, read_write> equal: atomic<u32>;

fn is_same(a: f32, b: f32) -> bool {
  return bitcast<u32>(a) == bitcast<u32>(b) || (is_non_finite(a) && is_non_finite(b));
}

const PROBE_THREADS = 64u;

@compute @workgroup_size(PROBE_THREADS)
fn halves_probe(@builtin(global_invocation_id) id: vec3<u32>) {
  let low = 2u * id.x;
  let word = low | ((low + 1u) << 16u);
  let found = halves(word);
  if (is_same(found.x, float_of_half(low)) && is_same(found.y, float_of_half(low + 1u))) { atomicAdd(&equal, 1u); }
}
