// The dot products of a tile's tokens with ROWS rows: the only place that reads weights. LANES threads share a token, so that neighbouring threads
// read neighbouring units of 16 bytes. The order of a sum depends on the hidden size and the format alone: every lane's units in turn,
// then the lanes in pairs; so it is the same for any batch, tile and shard, with subgroups and without. A product and the sum that it is added to
// are one `fma`, so that no compiler chooses between one rounding and two, kernel by kernel; lanes and threads are added up by `add`, so that none
// reassociates that.

override LANES: u32 = 16u;

@group(0) @binding(3) var<uniform> shard: Shard;
@group(0) @binding(5) var<storage, read> weights: array<vec4<u32>>;
@group(0) @binding(6) var<storage, read> hidden: array<vec4<f32>>; // [rows padded to ROWS][hidden_units]

var<workgroup> sums: array<f32, ROWS * TILE>;
var<workgroup> products: array<f32, ROWS * TILE>;

// Number of a token's row among the weights of the binding, and of its bias and scales among theirs.
fn row_of_token(token: u32) -> u32 { return token - shard.first_tile * TILE; }

fn sum_of_four(x: vec4<f32>) -> f32 { return add(add(x.x, x.y), add(x.z, x.w)); }

// Sum of a token's lanes, of which `summed` neighbours each, one or four, have added up theirs.
fn sum_of_lanes(at: u32, summed: u32) -> f32 {
  // An array, as some compilers assign to no component of a vector by an index that they do not know.
  var quarters = array<f32, 4>();
  for (var i = 0u; i < LANES / 4u; i++) {
    let lane = at + 4u * i;
    var quarter = sums[lane];
    if (summed == 1u) { quarter = sum_of_four(vec4(quarter, sums[lane + 1u], sums[lane + 2u], sums[lane + 3u])); }
    quarters[i] = quarter;
  }
  return sum_of_four(vec4(quarters[0], quarters[1], quarters[2], quarters[3]));
}

// Fills `products`, [ROWS][TILE], as far as the vocabulary goes.
fn multiply_tile(tile: u32, first_row: u32, thread: u32) {
  let at_once = TILE / LANES;
  let end = min(TILE, run.vocab_size - tile * TILE);
  let near = neighbours();
  let summed = select(select(1u, 4u, near >= 4u), LANES, near >= LANES);
  for (var start = 0u; start < end; start += at_once) {
    let token = min(tile * TILE + start + thread / LANES, run.vocab_size - 1u);
    var lane_sums = lane_products(row_of_token(token), thread % LANES, first_row);
    for (var r = 0u; r < ROWS; r++) { lane_sums[r] = sum_of_neighbours(lane_sums[r], summed); }
    if (summed == LANES) {
      if (thread % LANES == 0u) {
        for (var r = 0u; r < ROWS; r++) { products[r * TILE + start + thread / LANES] = lane_sums[r]; }
      }
      continue;
    }
    for (var r = 0u; r < ROWS; r++) { sums[r * TILE + thread] = lane_sums[r]; }
    workgroupBarrier();
    for (var i = thread; i < at_once * ROWS; i += TILE) {
      let r = i / at_once;
      products[r * TILE + start + i % at_once] = sum_of_lanes(r * TILE + (i % at_once) * LANES, summed);
    }
    workgroupBarrier();
  }
  workgroupBarrier();
}

// Sum of the threads' values, in pairs of neighbours; all threads get it.
fn sum_of_tile(value: f32, thread: u32) -> f32 {
  let near = neighbours();
  sums[thread] = sum_of_neighbours(value, near);
  for (var half = near; half < TILE; half *= 2u) {
    workgroupBarrier();
    if (thread % (2u * half) == 0u) { sums[thread] = add(sums[thread], sums[thread + half]); }
  }
  return workgroupUniformLoad(&sums[0]);
}
