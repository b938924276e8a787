// Log mass of a tile, and what the entropy needs besides. The host joins tiles in float64 and in order.

// Writes the mass of the threads' logits, of which `max_key` is the largest, to `at`.
fn write_mass(at: u32, key: u32, max_key: u32, thread: u32) {
  let reference = float_of_key(max(max_key, 1u));
  var own = RelativeMass(0.0, 0.0);
  if (key != MASKED) { own = relative_mass(key, reference); }
  let sum = sum_of_tile(own.mass, thread);
  let weighted = -sum_of_tile(mul(own.mass, own.distance), thread);
  if (thread == 0u) {
    found[at] = select(bitcast<u32>(reference), MASKED_BITS, max_key == MASKED);
    found[at + 1u] = bitcast<u32>(sum);
    found[at + 2u] = bitcast<u32>(weighted);
  }
}
