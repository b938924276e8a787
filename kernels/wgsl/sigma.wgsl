// The floor of top-nσ, max − n·σ, by the moments of the tiles, as the host joins them. Kernels for rows without that rule have no_sigma.wgsl in
// its place: this takes long to compile.

// 2⁻³⁶: a hundred times what sums of double floats are off by, and nothing that float32 logits lie within by chance.
const SIGMA_MARGIN = 1.4551915228366852e-11;

// How far below the largest logit the floor of top-nσ lies, n·σ, and what that is off by at most. Where logits lie so far apart that squares
// would overflow it is not taken: below all that can be drawn, then, for n above 10⁻⁹.
struct Floor {
  distance: vec2<f32>,
  margin: f32,
  is_far: bool,
}

// Every thread must call it. Sums are of distances from the largest logit, and from their mean.
fn sigma_floor(row: u32, tile_count: u32, reference: f32, thread: u32) -> Floor {
  var own_count = 0.0;
  var own_sum = vec2<f32>();
  var far = 0u;
  for (var tile = thread; tile < tile_count; tile += TILE) {
    let at = run.moments + MOMENTS_WORDS * (row * run.tile_count + tile);
    let count = bitcast<f32>(per_tile[at]);
    if (count == 0.0) { continue; }
    let distance = distance_of_tile(at, reference);
    if (is_far(distance.x) || bitcast<f32>(per_tile[at + 3u]) < 0.0) {
      far = 1u;
      continue;
    }
    own_count = add(own_count, count);
    own_sum = double_sum(own_sum, double_product(double_of(count), distance));
  }
  if (any_bits(far, thread) != 0u) { return Floor(vec2<f32>(), 0.0, true); }
  let count = vec2(max(1.0, sum_of_doubles(double_of(own_count), thread).x), 0.0);
  let mean = double_quotient(sum_of_doubles(own_sum, thread), count);
  var own_squares = vec2<f32>();
  for (var tile = thread; tile < tile_count; tile += TILE) {
    let at = run.moments + MOMENTS_WORDS * (row * run.tile_count + tile);
    let of_tile = double_of(bitcast<f32>(per_tile[at]));
    if (of_tile.x == 0.0) { continue; }
    let correction = bitcast<f32>(per_tile[at + 2u]);
    let taken = double_product(of_tile, exact_product(correction, correction));
    let inner = double_sum(double_of(bitcast<f32>(per_tile[at + 3u])), -taken);
    if (inner.x > 0.0) { own_squares = double_sum(own_squares, inner); }
    let outer = double_sum(distance_of_tile(at, reference), -mean);
    own_squares = double_sum(own_squares, double_product(of_tile, double_product(outer, outer)));
  }
  let deviation = double_root(double_quotient(sum_of_doubles(own_squares, thread), count));
  let n = bitcast<f32>(steps[step_at(row) + STEP_SIGMA]);
  let margin = mul(SIGMA_MARGIN, mul(n, add(deviation.x, abs(mean.x))));
  return Floor(double_product(double_of(n), deviation), margin, false);
}

// Mean of a tile's logits − reference.
fn distance_of_tile(at: u32, reference: f32) -> vec2<f32> {
  let mean = exact_sum(bitcast<f32>(per_tile[at + 1u]), -reference);
  return double_sum(mean, double_of(bitcast<f32>(per_tile[at + 2u])));
}

// Sum of the threads' double floats; all threads get it.
fn sum_of_doubles(own: vec2<f32>, thread: u32) -> vec2<f32> {
  workgroupBarrier();
  masses[thread] = vec3(bitcast<vec2<u32>>(own), 0u);
  for (var half = TILE / 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) {
      let sum = double_sum(bitcast<vec2<f32>>(masses[thread].xy), bitcast<vec2<f32>>(masses[thread + half].xy));
      masses[thread] = vec3(bitcast<vec2<u32>>(sum), 0u);
    }
  }
  workgroupBarrier();
  return bitcast<vec2<f32>>(masses[0].xy);
}

fn is_negative(x: vec2<f32>) -> bool { return x.x < 0.0 || (x.x == 0.0 && x.y < 0.0); }

// Whether the row's top-nσ keeps a logit.
fn keeps_above_floor(floor: Floor, row: u32, logit: f32, reference: f32) -> u32 {
  let n = bitcast<f32>(steps[step_at(row) + STEP_SIGMA]);
  // The largest logit's ties stay whatever the margin.
  if (is_non_finite(n) || logit == reference) { return KEPT; }
  if (n == 0.0) { return CUT; }
  let above = double_sum(exact_sum(logit, -reference), floor.distance);
  let is_sure = !floor.is_far && abs(above.x) > floor.margin;
  if (!is_sure && !is_queued()) { return UNSURE; }
  return select(KEPT, CUT, !floor.is_far && is_negative(above));
}
