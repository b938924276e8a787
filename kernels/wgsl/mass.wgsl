// Log mass of a tile, and what the entropy needs besides. The host joins tiles in float64 and in order.

// Writes the mass of the threads' logits, of which `max_key` is the largest, to `at`.
fn write_mass(at: u32, key: u32, max_key: u32, thread: u32) {
  let reference = float_of_key(max(max_key, 1u));
  var term = 0.0;
  var distance = 0.0;
  if (key != MASKED) {
    // Where there is no mass the distance may be infinite, and 0 · ∞ would be NaN.
    distance = max(add(float_of_key(key), -reference), EXP_LOWEST);
    term = exp_float(distance);
    if (distance == EXP_LOWEST) { term = 0.0; }
  }
  let sum = sum_of_tile(term, thread);
  let weighted = sum_of_tile(term * distance, thread);
  if (thread == 0u) {
    found[at] = select(bitcast<u32>(reference), MASKED_BITS, max_key == MASKED);
    found[at + 1u] = bitcast<u32>(sum);
    found[at + 2u] = bitcast<u32>(weighted);
  }
}
