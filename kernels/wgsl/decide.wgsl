// Between the passes of a call or a queued step: which token a row draws, or which pass must come before that is known. One workgroup a row. It decides
// what core's finish decides on the host (packages/core/src/summary/finish.ts), for the rules that take one second look at most.

@group(0) @binding(7) var<storage, read> joined: array<u32>;
@group(0) @binding(8) var<storage, read> per_tile: array<u32>; // what the fused pass found
@group(0) @binding(9) var<storage, read> measured: array<u32>; // gaps of the second look
// Workgroups of the passes to come, for indirect dispatches: of a second look and of a refill, after each of the stages.
@group(0) @binding(11) var<storage, read_write> dispatches: array<u32>;

// Which of a step's decisions this is, and the dispatches of one pass: DISPATCH_WORDS each.
struct Stage {
  number: u32,
  passes: u32,
}
@group(0) @binding(12) var<uniform> stage: Stage;
@group(0) @binding(13) var<storage, read> planned: array<u32>; // the dispatches of a pass, as they are when a row asks for it

const DISPATCH_WORDS = 3u;
const GAP_WORDS = 7u;
const MAX_PLACES = 64u;

const CUT = 0u;
const KEPT = 1u;
const OPEN = 2u;

var<workgroup> masses: array<vec3<u32>, TILE>;

// Σ e^(logit − reference) over the support, of the fused pass's tiles: float32 sums, added exactly.
fn sum_of_tiles(row: u32, tile_count: u32, reference: f32, thread: u32) -> vec3<u32> {
  var sum = vec3<u32>();
  for (var tile = thread; tile < tile_count; tile += TILE) {
    let at = run.masses + 3u * (row * run.tile_count + tile);
    let max_logit = bitcast<f32>(per_tile[at]);
    if (per_tile[at] == MASKED_BITS) { continue; }
    sum = fixed_sum(sum, fixed_of(mul(relative_mass(key_of(max_logit), reference).mass, bitcast<f32>(per_tile[at + 1u]))));
  }
  masses[thread] = sum;
  for (var half = TILE / 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { masses[thread] = fixed_sum(masses[thread], masses[thread + half]); }
  }
  workgroupBarrier();
  return masses[0];
}

// What is known of the row's masses.
struct Known {
  reference: f32,
  list: u32,        // where the list of the largest logits lies
  listed: u32,      // tokens in it, 0 without one
  list_ends: bool,  // what top-k leaves ends within the list
  looked: bool,
  low: vec3<u32>,   // mass of what top-k leaves: at least, at most
  high: vec3<u32>,
}

fn sum_of_list(known: Known, count: u32) -> vec3<u32> {
  var sum = vec3<u32>();
  for (var i = 0u; i < min(count, known.listed); i++) {
    sum = fixed_sum(sum, fixed_of(relative_mass(joined[known.list + 2u * i], known.reference).mass));
  }
  return sum;
}

fn gap_mass(row: u32, gap: u32) -> vec3<u32> {
  let at = (row * (MAX_PLACES + 1u) + gap) * GAP_WORDS;
  return vec3(measured[at + 1u], measured[at + 2u], measured[at + 3u]);
}

fn known_of(row: u32, parts: u32, looked: bool, tiles: vec3<u32>) -> Known {
  var known = Known(float_of_key(joined[summary_at(run.joined, row, 0u) + 1u]), 0u, 0u, false, looked, tiles, tiles);
  if ((parts & PART_TOP) == 0u) { return known; }
  known.list = list_at(run.joined.top, run.joined, row, 0u);
  while (known.listed < TOP_CAPACITY && joined[known.list + 2u * known.listed] != MASKED) { known.listed++; }
  let top_k = steps[step_at(row) + STEP_TOP_K];
  known.list_ends = known.listed < TOP_CAPACITY || (top_k > 0u && top_k <= TOP_CAPACITY);
  if (known.list_ends) {
    known.low = sum_of_list(known, select(top_k, TOP_CAPACITY, top_k == 0u));
    known.high = known.low;
  } else if (looked) {
    known.low = vec3<u32>();
    for (var gap = 0u; gap <= call[row * ROW_WORDS + ROW_PLACES + 1u]; gap++) {
      known.low = fixed_sum(known.low, gap_mass(row, gap));
    }
    known.high = known.low;
  } else {
    known.low = fixed_difference(tiles, fixed_margin(tiles));
    known.high = fixed_sum(tiles, fixed_margin(tiles));
  }
  return known;
}

// Whether logit − reference is at least the sum of two floats, to the last bit of the difference.
fn reaches_floor(logit: f32, reference: f32, high: f32, low: f32) -> bool {
  let difference = add(logit, -reference);
  let taken = add(difference, -logit);
  let error = add(add(logit, -add(difference, -taken)), add(-reference, -taken));
  return add(add(difference, -high), add(error, -low)) >= 0.0;
}

// Whether the row's truncation keeps a point of its frontier, the `place`-th of those measured.
fn keeps(row: u32, known: Known, point: Point, place: u32) -> u32 {
  let at = step_at(row);
  let top_k = steps[at + STEP_TOP_K];
  let top_p = bitcast<f32>(steps[at + STEP_TOP_P]);
  let epsilon = bitcast<f32>(steps[at + STEP_EPSILON]);
  var rank = 0u;
  while (rank < known.listed && joined[known.list + 2u * rank + 1u] != point.token) { rank++; }
  let is_listed = rank < known.listed;
  if (is_listed && rank == 0u) { return KEPT; }
  let log_min_p = bitcast<f32>(steps[at + STEP_MIN_P]);
  if (!is_non_finite(log_min_p)) {
    let low = bitcast<f32>(steps[at + STEP_MIN_P + 1u]);
    if (!reaches_floor(float_of_key(point.logit), known.reference, log_min_p, low)) { return CUT; }
  }
  if (epsilon > 0.0) {
    let mass = fixed_of(relative_mass(point.logit, known.reference).mass);
    if (fixed_less(mass, fixed_share(known.low, epsilon))) { return CUT; }
    if (fixed_less(mass, fixed_share(known.high, epsilon))) { return OPEN; }
  }
  if (top_k == 0u && top_p >= 1.0) { return KEPT; }
  if (!is_listed && known.list_ends) { return CUT; }
  var count = known.listed;
  var before = sum_of_list(known, rank);
  if (is_listed) { count = rank; }
  if (!is_listed && known.looked) {
    count = 0u;
    before = vec3<u32>();
    for (var gap = 0u; gap <= place; gap++) {
      count += measured[(row * (MAX_PLACES + 1u) + gap) * GAP_WORDS];
      before = fixed_sum(before, gap_mass(row, gap));
    }
  }
  let is_exact = is_listed || known.looked;
  if (top_k > 0u) {
    if (count >= top_k) { return CUT; }
    if (!is_exact) { return OPEN; }
  }
  if (top_p >= 1.0) { return KEPT; }
  if (!fixed_less(before, fixed_share(known.high, top_p))) { return CUT; }
  return select(OPEN, KEPT, is_exact && fixed_less(before, fixed_share(known.low, top_p)));
}

fn finish_row(row: u32, token: u32, status: u32) {
  steps[row] = token;
  steps[run.row_count + row] = status;
  steps[step_at(row) + STEP_PHASE] = PHASE_DRAWN;
  call[row * ROW_WORDS + ROW_PLACES + 1u] = NOT_MEASURED;
}

// Has the row wait for a pass. Rows that wait for the same one write the same numbers. Where the host dispatches what rows ask for, it reads
// that from the status, and no dispatches are planned.
fn ask_for(row: u32, phase: u32) {
  steps[step_at(row) + STEP_PHASE] = phase;
  steps[run.row_count + row] = STATUS_WAITS + phase;
  let first = (2u * stage.number + phase - PHASE_LOOK) * stage.passes * DISPATCH_WORDS;
  for (var i = 0u; i < stage.passes * DISPATCH_WORDS; i++) { dispatches[first + i] = planned[i]; }
}

fn decide_row(row: u32, parts: u32, phase: u32, tiles: vec3<u32>) {
  let at = frontier_at(run.joined, row, 0u, 0u);
  let end = at + FRONTIER_HEADER;
  let count = joined[at];
  if ((parts & PART_FRONTIER) == 0u) {
    finish_row(row, joined[end + 2u], STATUS_OK);
    return;
  }
  let known = known_of(row, parts, phase == PHASE_LOOK, tiles);
  // Points that do not beat the best of those dropped may not belong.
  let has_dropped = joined[at + 1u] != 0u;
  var first = 0u;
  while (has_dropped && first < count
    && !beats(joined[end + 4u * first], joined[end + 4u * first + 2u], joined[at + 2u], joined[at + 3u])) { first++; }
  var is_open = false;
  for (var i = count; i > first; i--) {
    let point = end + 4u * (i - 1u);
    let candidate = Point(joined[point], joined[point + 1u], joined[point + 2u], 0u);
    var decision = KEPT;
    // The first point of a whole frontier is the first token of ≻, which always stays.
    if (has_dropped || i > 1u) { decision = keeps(row, known, candidate, i - 1u); }
    if (decision == OPEN) { is_open = true; }
    if (decision == KEPT) {
      if (!is_open) {
        finish_row(row, candidate.token, STATUS_OK);
        return;
      }
      break;
    }
  }
  let words = row * ROW_WORDS;
  if (is_open) {
    let places = call[words + ROW_PLACES];
    for (var i = 0u; i < count; i++) {
      call[places + 2u * i] = joined[end + 4u * i + 1u];
      call[places + 2u * i + 1u] = joined[end + 4u * i + 2u];
    }
    call[words + ROW_PLACES + 1u] = count;
    call[words + ROW_REFERENCE] = bitcast<u32>(known.reference);
    ask_for(row, PHASE_LOOK);
    return;
  }
  // All that is certain is cut: the token lies before it.
  call[words + ROW_WINDOW] = joined[end + 4u * first + 1u];
  call[words + ROW_WINDOW + 1u] = joined[end + 4u * first + 2u];
  ask_for(row, PHASE_REFILL);
}

@compute @workgroup_size(TILE)
fn decide(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
  let row = workgroup.x;
  let at = row * ROW_WORDS;
  let parts = call[at + ROW_PARTS];
  let summary = summary_at(run.joined, row, 0u);
  let flags = joined[summary];
  let is_fine = flags == FLAG_SUPPORTED;
  let reference = float_of_key(max(joined[summary + 1u], 1u));
  let tiles = sum_of_tiles(row, select(0u, run.tile_count, (parts & PART_MASS) != 0u), reference, thread);
  if (thread != 0u) { return; }
  let phase = steps[step_at(row) + STEP_PHASE];
  if (phase == PHASE_DRAWN) { return; }
  if (!is_fine) {
    finish_row(row, NO_TOKEN, select(STATUS_EMPTY, STATUS_NON_FINITE, (flags & FLAG_NON_FINITE) != 0u));
    return;
  }
  // The refill comes between the first two decisions and the last two.
  if (phase == PHASE_REFILL && stage.number == 1u) {
    ask_for(row, PHASE_REFILL);
    return;
  }
  decide_row(row, parts, phase, tiles);
  if (stage.number == 3u && steps[step_at(row) + STEP_PHASE] != PHASE_DRAWN) {
    finish_row(row, NO_TOKEN, STATUS_UNDECIDED);
  }
}
