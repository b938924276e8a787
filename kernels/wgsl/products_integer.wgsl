// Products with int8 and int4 weights: block of 32 elements by block, (block's sum of hidden · (weight − zero point)) · scale. A lane takes
// whole blocks. `weights_of` gives four elements of a unit.

@group(0) @binding(8) var<storage, read> scales: array<f32>; // [tokens of the shard][scales_per_row]; one in all where that is 0
@group(0) @binding(9) var<storage, read> zero_points: array<u32>; // a byte for every scale

// Number of a scale: of a block of a row.
fn scale_at(row: u32, block: u32) -> u32 {
  if (run.scales_per_row <= 1u) { return row * run.scales_per_row; }
  return row * run.scales_per_row + block;
}

fn zero_point_of(index: u32) -> i32 {
  if (run.has_zero_points == 0u) { return DEFAULT_ZERO_POINT; }
  return zero_point_byte((zero_points[index / 4u] >> (8u * (index % 4u))) & 255u);
}

fn lane_products(row: u32, lane: u32, first_row: u32) -> array<f32, ROWS> {
  var result = array<f32, ROWS>();
  const quads = 8u / UNITS_PER_BLOCK; // of elements, in a unit
  let taken = taken_by_lane(lane, run.units / UNITS_PER_BLOCK);
  for (var k = 0u; k < taken; k++) {
    let block = lane + k * LANES;
    let at = scale_at(row, block);
    let zero_point = zero_point_of(at);
    // Written out, as a compiler was seen to zero a variable without an initializer before the loop only.
    var totals = array<vec4<f32>, ROWS>();
    for (var unit = 0u; unit < UNITS_PER_BLOCK; unit++) {
      // A unit is read as a whole, not word by word.
      let words = weights[row * run.units + block * UNITS_PER_BLOCK + unit];
      for (var i = 0u; i < quads; i++) {
        let weight = vec4<f32>(weights_of(words, i) - zero_point);
        let quad = 8u * block + quads * unit + i;
        for (var r = 0u; r < ROWS; r++) {
          totals[r] = fma(weight, hidden[(first_row + r) * run.hidden_units + quad], totals[r]);
        }
      }
    }
    for (var r = 0u; r < ROWS; r++) { result[r] = fma(sum_of_four(totals[r]), scales[at], result[r]); }
  }
  return result;
}
