// Products with float32 weights: four elements a unit.

fn lane_products(row: u32, lane: u32, first_row: u32) -> array<f32, ROWS> {
  var totals = array<vec4<f32>, ROWS>();
  let taken = taken_by_lane(lane, run.units);
  for (var k = 0u; k < taken; k++) {
    let unit = lane + k * LANES;
    let weight = bitcast<vec4<f32>>(weights[row * run.units + unit]);
    for (var r = 0u; r < ROWS; r++) {
      totals[r] = fma(weight, hidden[(first_row + r) * run.hidden_units + unit], totals[r]);
    }
  }
  var result = array<f32, ROWS>();
  for (var r = 0u; r < ROWS; r++) { result[r] = sum_of_four(totals[r]); }
  return result;
}
