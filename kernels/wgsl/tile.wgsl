// The dot products of a tile's tokens with ROWS rows: the only place that reads weights. 16 lanes share a token, so that neighbouring threads
// read neighbouring units of 16 bytes. The order of a sum depends on the hidden size and the format alone: every lane's units in turn,
// then the lanes in pairs; so it is the same for any batch, tile and shard.

const LANES = 16u;

@group(0) @binding(3) var<uniform> shard: Shard;
@group(0) @binding(5) var<storage, read> weights: array<vec4<u32>>;
@group(0) @binding(6) var<storage, read> hidden: array<vec4<f32>>; // [rows padded to ROWS][hidden_units]

var<workgroup> sums: array<f32, ROWS * TILE>;
var<workgroup> products: array<f32, ROWS * TILE>;

// Number of a token's row among the weights of the binding.
fn row_of_token(token: u32) -> u32 { return token - shard.first_tile * TILE; }

fn sum_of_four(x: vec4<f32>) -> f32 { return (x.x + x.y) + (x.z + x.w); }

fn sum_of_lanes(at: u32) -> f32 {
  var quarters = vec4<f32>();
  for (var i = 0u; i < 4u; i++) {
    let lane = at + 4u * i;
    quarters[i] = sum_of_four(vec4(sums[lane], sums[lane + 1u], sums[lane + 2u], sums[lane + 3u]));
  }
  return sum_of_four(quarters);
}

// Fills `products`, [ROWS][TILE], as far as the vocabulary goes.
fn multiply_tile(tile: u32, first_row: u32, thread: u32) {
  let at_once = TILE / LANES;
  let end = min(TILE, run.vocab_size - tile * TILE);
  for (var start = 0u; start < end; start += at_once) {
    let token = min(tile * TILE + start + thread / LANES, run.vocab_size - 1u);
    let lane_sums = lane_products(row_of_token(token), thread % LANES, first_row);
    for (var r = 0u; r < ROWS; r++) { sums[r * TILE + thread] = lane_sums[r]; }
    workgroupBarrier();
    for (var i = thread; i < at_once * ROWS; i += TILE) {
      let r = i / at_once;
      products[r * TILE + start + i % at_once] = sum_of_lanes(r * TILE + (i % at_once) * LANES);
    }
    workgroupBarrier();
  }
}

// Sum of the threads' values, in pairs; all threads get it.
fn sum_of_tile(value: f32, thread: u32) -> f32 {
  sums[thread] = value;
  for (var half = TILE / 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  return workgroupUniformLoad(&sums[0]);
}
