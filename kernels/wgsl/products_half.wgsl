// Products with weights of 16 bits: eight elements a unit, the even ones in the lower halves of words. `halves` turns a word
// into float32.

fn lane_products(row: u32, lane: u32, first_row: u32) -> array<f32, ROWS> {
  var totals = array<vec4<f32>, ROWS>();
  let taken = taken_by_lane(lane, run.units);
  for (var k = 0u; k < taken; k++) {
    let unit = lane + k * LANES;
    let words = weights[row * run.units + unit];
    let first = vec4(halves(words.x), halves(words.y));
    let second = vec4(halves(words.z), halves(words.w));
    for (var r = 0u; r < ROWS; r++) {
      let at = (first_row + r) * run.hidden_units + 2u * unit;
      totals[r] = fma(first, hidden[at], totals[r]);
      totals[r] = fma(second, hidden[at + 1u], totals[r]);
    }
  }
  var result = array<f32, ROWS>();
  for (var r = 0u; r < ROWS; r++) { result[r] = sum_of_four(totals[r]); }
  return result;
}
