// Mean and deviation of a tile's logits, in two walks: the second takes distances from the first's mean, exact where logits lie near each
// other, and corrects it. The host joins tiles in float64 and in order. A sum of squares in units of FAR_UNIT stands as a negative number.

fn write_moments(at: u32, key: u32, thread: u32) {
  let supported = key != MASKED;
  let count = f32(count_of(supported, thread));
  var x = 0.0;
  if (supported) { x = float_of_key(key); }
  let mean = mul(sum_of_tile(mul(x, 1.0 / f32(TILE)), thread), divide(f32(TILE), max(count, 1.0)));
  let has_far = any_bits(select(0u, 1u, supported && is_far(add(x, -mean))), thread) != 0u;
  let unit = select(1.0, FAR_UNIT, has_far);
  let per_unit = select(1.0, 1.0 / FAR_UNIT, has_far);
  let distance = select(0.0, add(mul(x, per_unit), -mul(mean, per_unit)), supported);
  let correction = mul(unit, divide(sum_of_tile(distance, thread), max(count, 1.0)));
  let squares = sum_of_tile(mul(distance, distance), thread);
  if (thread == 0u) {
    found[at] = bitcast<u32>(count);
    found[at + 1u] = bitcast<u32>(mean);
    found[at + 2u] = bitcast<u32>(correction);
    found[at + 3u] = bitcast<u32>(select(squares, -squares, has_far));
  }
}
