// What decisions between passes share: which of them it is, what the passes before it have left, and the dispatches of those to come.

@group(0) @binding(7) var<storage, read> joined: array<u32>;
@group(0) @binding(8) var<storage, read> per_tile: array<u32>; // what the fused pass found
@group(0) @binding(9) var<storage, read> measured: array<u32>; // gaps of the second look
// Workgroups of the passes to come, for indirect dispatches: of a second look and of a refill, after each of the stages. Atomic, as the workgroups
// of several rows write the same words.
@group(0) @binding(11) var<storage, read_write> dispatches: array<atomic<u32>>;

// Which of a step's decisions this is, and the dispatches of one pass: DISPATCH_WORDS each.
struct Stage {
  number: u32,
  passes: u32,
  looks: u32, // most looks before the refill, and after it
}
@group(0) @binding(12) var<uniform> stage: Stage;
@group(0) @binding(13) var<storage, read> planned: array<u32>; // the dispatches of a pass, as they are when a row asks for it

const DISPATCH_WORDS = 3u;

const CUT = 0u;
const KEPT = 1u;
const OPEN = 2u;   // a second look will tell
const UNSURE = 3u; // the host must tell

var<workgroup> masses: array<vec3<u32>, TILE>;

// Sum of the threads' masses; all threads get it.
fn sum_of_masses(own: vec3<u32>, thread: u32) -> vec3<u32> {
  workgroupBarrier();
  masses[thread] = own;
  for (var half = TILE / 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { masses[thread] = fixed_sum(masses[thread], masses[thread + half]); }
  }
  workgroupBarrier();
  return masses[0];
}

// Over the support, of the fused pass's tiles: float32 sums, added exactly.
struct Tiles {
  mass: vec3<u32>,     // Σ e^(logit − reference)
  weighted: vec3<u32>, // Σ e^(logit − reference) · (reference − logit)
}

fn sum_of_tiles(row: u32, tile_count: u32, reference: f32, thread: u32) -> Tiles {
  var mass = vec3<u32>();
  var weighted = vec3<u32>();
  for (var tile = thread; tile < tile_count; tile += TILE) {
    let at = run.masses + MASS_WORDS * (row * run.tile_count + tile);
    if (per_tile[at] == MASKED_BITS) { continue; }
    let own = relative_mass(key_of(bitcast<f32>(per_tile[at])), reference);
    let sum = bitcast<f32>(per_tile[at + 1u]);
    mass = fixed_sum(mass, fixed_of(mul(own.mass, sum)));
    let of_tile = add(-bitcast<f32>(per_tile[at + 2u]), mul(sum, own.distance));
    weighted = fixed_sum(weighted, fixed_of(mul(own.mass, of_tile)));
  }
  return Tiles(sum_of_masses(mass, thread), sum_of_masses(weighted, thread));
}

// A number, and the part of it that it may be off by.
struct Inexact {
  value: f32,
  error: f32,
}

// 2⁻¹⁵: several times what sums of float32 numbers, of a tile's 256 tokens, are off by.
const ETA_MARGIN = 3.0517578125e-5;

// √η · e^−H times the mass of what η-sampling takes shares of: e^−H times it is e^(−mean distance). And what its sums are off by, in parts of 1.
fn entropy_threshold(row: u32, sums: Tiles) -> Inexact {
  let mean_distance = divide(float_of_fixed(sums.weighted), max(0.5, float_of_fixed(sums.mass)));
  let by_entropy = mul(bitcast<f32>(steps[step_at(row) + STEP_ETA + 1u]), exp_float(-mean_distance));
  return Inexact(by_entropy, mul(ETA_MARGIN, add(1.0, mean_distance)));
}

// Whether logit − reference is at least the sum of two floats, to the last bit of the difference.
fn reaches_floor(logit: f32, reference: f32, high: f32, low: f32) -> bool {
  let difference = add(logit, -reference);
  let taken = add(difference, -logit);
  let error = add(add(logit, -add(difference, -taken)), add(-reference, -taken));
  return add(add(difference, -high), add(error, -low)) >= 0.0;
}

// Whether no host can decide what a margin leaves open: it is then decided as though there were none.
fn is_queued() -> bool { return stage.passes > 0u; }

// Has a pass dispatched, the one that a draw of this phase waits for. Draws that wait for the same one write the same numbers. Where the host
// dispatches, none is planned.
fn plan_pass(phase: u32, thread: u32) {
  let first = (2u * stage.number + phase - PHASE_LOOK) * stage.passes * DISPATCH_WORDS;
  for (var i = thread; i < stage.passes * DISPATCH_WORDS; i += TILE) { atomicStore(&dispatches[first + i], planned[i]); }
}
