// The second look: the same weights, the same order of summation and so the same logits to the last bit, this time to measure what lies
// between a few places of ≻. It decides where a truncation cuts when the summary cannot; no logits are stored in between.
//
// Masses are float32 numbers from 0 to 1, added up as fixed-point numbers of 96 bits, 64 of them fractional. Integers add up to the same
// in any order, so a sum does not depend on who adds what.

@group(0) @binding(2) var<storage, read_write> gaps: array<atomic<u32>>;

// Adds a term from 0 to 1 to the sum at `at`.
fn add_exactly(at: u32, term: f32) {
  let words = fixed_of(term);
  var middle = words.y;
  // A term with bits in the lowest word has at most 24 in the next, so that a carry has room there.
  if (words.x != 0u && atomicAdd(&gaps[at], words.x) > 0xffffffffu - words.x) { middle++; }
  var high = words.z;
  if (middle != 0u && atomicAdd(&gaps[at + 1u], middle) > 0xffffffffu - middle) { high++; }
  if (high != 0u) { atomicAdd(&gaps[at + 2u], high); }
}

// Number of places, of a count from `places` on, that do not follow a token in ≻: the gap that it lies in.
fn gap_of(places: u32, count: u32, key: u32, token: u32) -> u32 {
  var low = 0u;
  var high = count;
  while (low < high) {
    let middle = (low + high) / 2u;
    if (precedes(key, token, call[places + 2u * middle], call[places + 2u * middle + 1u])) {
      high = middle;
    } else {
      low = middle + 1u;
    }
  }
  return low;
}

fn measure_token(product: f32, token: u32, row: u32) {
  var key = MASKED;
  for (var draw = 0u; draw < run.draw_count; draw++) {
    let of_draw = draw_at(row, draw);
    let count = call[of_draw + DRAW_PLACES + 1u];
    if (count == NOT_MEASURED) { continue; }
    if (key == MASKED) { key = key_of_logit(transformed(raw_logit(product, token), token, row)); }
    if (key == MASKED) { return; }
    let at = gaps_at(row, draw) + GAP_WORDS * gap_of(call[of_draw + DRAW_PLACES], count, key, token);
    atomicAdd(&gaps[at], 1u);
    let own = relative_mass(key, bitcast<f32>(call[of_draw + DRAW_REFERENCE]));
    add_exactly(at + 1u, own.mass);
    add_exactly(at + 4u, mul(own.mass, own.distance));
  }
}

@compute @workgroup_size(TILE)
fn measure(@builtin(workgroup_id) workgroup: vec3<u32>, place: Place) {
  let thread = place.thread;
  meet(place);
  let first_row = workgroup.y * ROWS;
  let end_row = min(first_row + ROWS, run.row_count);
  for (var tile = shard.first_tile + workgroup.x; tile < shard.end_tile; tile += shard.groups) {
    multiply_tile(tile, first_row, thread);
    for (var row = first_row; row < end_row; row++) {
      measure_token(products[(row - first_row) * TILE + thread], tile * TILE + thread, row);
    }
    workgroupBarrier();
  }
}
