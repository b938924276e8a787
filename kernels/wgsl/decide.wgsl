// Between the passes of a call or a queued step: which token a draw of a row takes, or which pass must come before that is known. One workgroup a draw. It decides
// what core's finish decides on the host (packages/core/src/summary/finish.ts), with one second look, or a few for the end of a large top-k. What rests on rounded sums is known to
// within a margin, and a point that lies within it is left to the host, if there is one to wait for.
//
// A thread takes an entry of the list, a gap and a point of the frontier, and tiles in turn. Masses are added up as integers, so the sums of
// threads and those of a single one are the same.

const NOT_LISTED = 0xffffffffu;

// Places of a look besides those of the points, between which the last token of a large top-k is searched for.
const SEARCH_PLACES = 39u;

// Mass of the list up to an entry and with it.
var<workgroup> list_sums: array<vec3<u32>, TOP_CAPACITY>;
// Mass of the gaps up to one and with it, then how many tokens these are. A frontier's points and SEARCH_PLACES are fewer than the list's places, so
// there is a thread for each gap.
var<workgroup> gap_sums: array<vec4<u32>, TOP_CAPACITY>;
// Places of the frontier's points in the list.
var<workgroup> ranks: array<u32, TOP_CAPACITY>;
// How far the draw had come before.
var<workgroup> phase_of_draw: u32;

// Fills `list_sums` and `gap_sums` with the threads' entries and gaps, each added to all before it.
fn sum_up(entry: vec3<u32>, gap: vec4<u32>, thread: u32) {
  var of_list = entry;
  var of_gaps = gap;
  for (var distance = 1u; distance <= TOP_CAPACITY; distance *= 2u) {
    if (thread < TOP_CAPACITY) {
      list_sums[thread] = of_list;
      gap_sums[thread] = of_gaps;
    }
    workgroupBarrier();
    if (thread < TOP_CAPACITY && thread >= distance) {
      let before = gap_sums[thread - distance];
      of_list = fixed_sum(of_list, list_sums[thread - distance]);
      of_gaps = vec4(fixed_sum(of_gaps.xyz, before.xyz), of_gaps.w + before.w);
    }
    workgroupBarrier();
  }
}

// A number that is known to within a margin.
struct Bracket {
  low: f32,
  high: f32,
}

const LEAST_THRESHOLD = 1e-30;

// What η-sampling compares masses with: min(η, √η · e^−H) times the mass of the support.
fn eta_threshold(row: u32, tiles: Tiles) -> Bracket {
  let mass = max(0.5, float_of_fixed(tiles.mass));
  let by_entropy = entropy_threshold(row, tiles);
  let threshold = min(mul(bitcast<f32>(steps[step_at(row) + STEP_ETA]), mass), by_entropy.value);
  let margin = mul(threshold, by_entropy.error);
  return Bracket(add(threshold, -margin), add(threshold, margin));
}

// What is known of the row's masses.
struct Known {
  draw: u32,        // where the draw's words lie
  reference: f32,
  list: u32,        // where the list of the largest logits lies
  listed: u32,      // tokens in it, 0 without one
  list_ends: bool,  // what top-k leaves ends within the list
  looked: bool,
  low: vec3<u32>,   // mass of what top-k leaves: at least, at most
  high: vec3<u32>,
  left_low: vec3<u32>, // mass of what top-k, top-p and min-p leave
  left_high: vec3<u32>,
  floor: Floor,        // of top-nσ
  threshold: Bracket,  // of η
}

// Mass of the list's first entries.
fn sum_of_list(known: Known, count: u32) -> vec3<u32> {
  let summed = min(count, known.listed);
  if (summed == 0u) { return vec3<u32>(); }
  return list_sums[summed - 1u];
}

// Brackets the mass of the k likeliest tokens, which go beyond the list: none of these has more mass than the last one listed. After a look, by the
// places that were measured: what lies between two of them has no more mass than the one and no less than the other.
fn bracket_top_k(known: Known, top_k: u32, gaps: u32) -> array<vec3<u32>, 2> {
  let k = min(top_k, run.vocab_size);
  let whole = gap_sums[max(gaps, 1u) - 1u];
  if (known.looked && whole.w <= k) { return array(whole.xyz, whole.xyz); }
  var count = known.listed;
  var low = sum_of_list(known, count);
  let last = fixed_difference(low, sum_of_list(known, count - 1u));
  var high = fixed_min(known.high, fixed_sum(low, fixed_times(last, k - count)));
  if (!known.looked) { return array(low, high); }
  let places = call[known.draw + DRAW_PLACES];
  for (var i = 0u; i + 1u < gaps; i++) {
    let before = gap_sums[i];
    // A place within the list tells nothing.
    if (before.w < known.listed) { continue; }
    let mass = fixed_of(relative_mass(call[places + 2u * i], known.reference).mass);
    if (before.w > k) {
      high = fixed_min(high, before.xyz);
      low = fixed_max(low, fixed_sum(low, fixed_times(mass, k - count)));
      break;
    }
    count = before.w;
    low = before.xyz;
    high = fixed_min(high, fixed_sum(low, fixed_times(mass, k - count)));
  }
  return array(low, high);
}

// Logits between which the last of the k likeliest tokens lies, beyond the list: at most, at least. Below the lower one tokens have no mass, or it
// has more than k before it.
fn range_of_top_k(known: Known, top_k: u32) -> vec2<f32> {
  var upper = float_of_key(max(joined[known.list + 2u * (TOP_CAPACITY - 1u)], 1u));
  if (known.looked) {
    let places = call[known.draw + DRAW_PLACES];
    for (var i = 0u; i < call[known.draw + DRAW_PLACES + 1u]; i++) {
      let logit = float_of_key(max(call[places + 2u * i], 1u));
      if (gap_sums[i].w > top_k) { return vec2(upper, min(upper, logit)); }
      upper = min(upper, logit);
    }
  }
  return vec2(upper, min(upper, add(known.reference, EXP_LOWEST - 1.0)));
}

// Narrows a bracket down to what top-p and min-p leave. Every thread must call it.
fn narrow(known: Known, row: u32, listed: u32, thread: u32) -> array<vec3<u32>, 2> {
  let at = step_at(row);
  let top_p = bitcast<f32>(steps[at + STEP_TOP_P]);
  let log_min_p = bitcast<f32>(steps[at + STEP_MIN_P]);
  let low_share = fixed_share(known.low, min(top_p, 0.99999994));
  let high_share = fixed_share(known.high, min(top_p, 0.99999994));
  let is_listed = thread < known.listed;
  let before = sum_of_list(known, thread);
  let surely = count_of(is_listed && fixed_less(before, low_share), thread);
  let at_most = count_of(is_listed && fixed_less(before, high_share), thread);
  let logit = float_of_key(select(SIGN_BIT, listed, is_listed));
  let above = count_of(
    is_listed && reaches_floor(logit, known.reference, log_min_p, bitcast<f32>(steps[at + STEP_MIN_P + 1u])), thread);
  let all = sum_of_list(known, known.listed);
  let is_whole = known.listed < TOP_CAPACITY || known.list_ends;
  var low = known.low;
  var high = known.high;
  if (top_p < 1.0) {
    low = fixed_max(sum_of_list(known, surely), select(low_share, vec3<u32>(), surely < known.listed || is_whole));
    let last = fixed_difference(all, sum_of_list(known, max(known.listed, 1u) - 1u));
    high = fixed_min(high, fixed_sum(high_share, last));
    if (at_most < known.listed || is_whole) { high = sum_of_list(known, at_most); }
  }
  if (!is_non_finite(log_min_p)) {
    low = fixed_min(low, sum_of_list(known, above));
    if (above < known.listed || is_whole) { high = fixed_min(high, sum_of_list(known, above)); }
  }
  return array(low, high);
}

fn know(row: u32, draw: u32, parts: u32, looked: bool, reference: f32, thread: u32) -> Known {
  let of_draw = draw_at(row, draw);
  let tiles = sum_of_tiles(row, select(0u, run.tile_count, (parts & PART_MASS) != 0u), reference, thread);
  let floor = sigma_floor(row, select(0u, run.tile_count, (parts & PART_MOMENTS) != 0u), reference, thread);
  let list = list_at(run.joined.top, run.joined, row, 0u);
  let has_list = (parts & PART_TOP) != 0u;
  var key = MASKED;
  if (has_list && thread < TOP_CAPACITY) { key = joined[list + 2u * thread]; }
  var mass = vec3<u32>();
  if (key != MASKED) { mass = fixed_of(relative_mass(key, reference).mass); }
  let gaps = select(0u, call[of_draw + DRAW_PLACES + 1u] + 1u, looked);
  var gap = vec4<u32>();
  if (thread < gaps) {
    let at = gaps_at(row, draw) + thread * GAP_WORDS;
    gap = vec4(measured[at + 1u], measured[at + 2u], measured[at + 3u], measured[at]);
  }
  sum_up(mass, gap, thread);
  let listed = count_of(key != MASKED, thread);
  let whole = tiles.mass;
  var known =
    Known(of_draw, reference, list, listed, false, looked, whole, whole, whole, whole, floor, eta_threshold(row, tiles));
  if (has_list) {
    let top_k = steps[step_at(row) + STEP_TOP_K];
    known.list_ends = known.listed < TOP_CAPACITY || (top_k > 0u && top_k <= TOP_CAPACITY);
    if (known.list_ends) {
      known.low = sum_of_list(known, select(top_k, TOP_CAPACITY, top_k == 0u));
      known.high = known.low;
    } else if (looked) {
      known.low = gap_sums[gaps - 1u].xyz;
      known.high = known.low;
    } else {
      known.low = fixed_difference(whole, fixed_margin(whole));
      known.high = fixed_sum(whole, fixed_margin(whole));
    }
    if (!known.list_ends && top_k > 0u) {
      let of_top_k = bracket_top_k(known, top_k, gaps);
      known.low = of_top_k[0];
      known.high = of_top_k[1];
    }
  }
  let left = narrow(known, row, key, thread);
  known.left_low = left[0];
  known.left_high = left[1];
  return known;
}

// Fills `ranks`, for points in the order ≻ from `points` on.
fn find_ranks(known: Known, points: u32, count: u32, thread: u32) {
  if (thread < TOP_CAPACITY) { ranks[thread] = NOT_LISTED; }
  workgroupBarrier();
  if (thread < known.listed) {
    let token = joined[known.list + 2u * thread + 1u];
    for (var i = 0u; i < count; i++) {
      if (joined[points + POINT_WORDS * i + 2u] == token) { ranks[i] = thread; }
    }
  }
  workgroupBarrier();
}

// Whether a point that a look leaves open may be looked at again.
fn can_look() -> bool { return stage.number != stage.looks && stage.number != 2u * stage.looks + 1u; }

// Number of a point among the places that were measured.
fn place_of(known: Known, point: Point) -> u32 {
  let places = call[known.draw + DRAW_PLACES];
  let last = call[known.draw + DRAW_PLACES + 1u] - 1u;
  for (var i = 0u; i < last; i++) {
    if (call[places + 2u * i] == point.logit && call[places + 2u * i + 1u] == point.token) { return i; }
  }
  return last;
}

// Whether the row's truncation keeps a point of its frontier, the `index`-th of it.
fn keeps(row: u32, known: Known, point: Point, index: u32) -> u32 {
  let at = step_at(row);
  if (steps[at + STEP_SEARCH] != SEARCH_NONE) {
    if (steps[at + STEP_CUT] < CUT_RULES) { return OPEN; }
    return select(CUT, KEPT, precedes(point.logit, point.token, steps[at + STEP_CUT + 1u], steps[at + STEP_CUT + 2u]));
  }
  let top_k = steps[at + STEP_TOP_K];
  let top_p = bitcast<f32>(steps[at + STEP_TOP_P]);
  let epsilon = bitcast<f32>(steps[at + STEP_EPSILON]);
  let rank = ranks[index];
  let is_listed = rank != NOT_LISTED;
  if (rank == 0u) { return KEPT; }
  let log_min_p = bitcast<f32>(steps[at + STEP_MIN_P]);
  if (!is_non_finite(log_min_p)) {
    let low = bitcast<f32>(steps[at + STEP_MIN_P + 1u]);
    if (!reaches_floor(float_of_key(point.logit), known.reference, log_min_p, low)) { return CUT; }
  }
  let own = relative_mass(point.logit, known.reference).mass;
  var kept = keeps_above_floor(known.floor, row, float_of_key(point.logit), known.reference);
  if (kept == CUT) { return CUT; }
  if (bitcast<f32>(steps[at + STEP_ETA]) > 0.0) {
    // Below this, masses have lost their digits.
    let is_known = known.threshold.low > LEAST_THRESHOLD;
    if (is_known && own < known.threshold.low) { return CUT; }
    if (!is_known || own < known.threshold.high) { kept = UNSURE; }
  }
  if (epsilon > 0.0) {
    let mass = fixed_of(own);
    if (fixed_less(mass, fixed_share(known.left_low, epsilon))) { return CUT; }
    if (fixed_less(mass, fixed_share(known.left_high, epsilon))) {
      // A look measures the whole support; what other rules leave of it beyond the list, nothing does.
      let is_alone = top_k == 0u && top_p >= 1.0 && is_non_finite(log_min_p);
      kept = select(UNSURE, OPEN, kept == KEPT && is_alone && !known.looked);
    }
  }
  if (top_k == 0u && top_p >= 1.0) { return kept; }
  if (!is_listed && known.list_ends) { return CUT; }
  var count = known.listed;
  var before = sum_of_list(known, known.listed);
  if (is_listed) {
    count = rank;
    before = sum_of_list(known, rank);
  } else if (known.looked) {
    let place = place_of(known, point);
    count = gap_sums[place].w;
    before = gap_sums[place].xyz;
  }
  let is_exact = is_listed || known.looked;
  var open = OPEN;
  if (known.looked && !(top_k > 0u && can_look())) { open = select(UNSURE, CUT, is_queued()); }
  if (kept == UNSURE) { open = UNSURE; }
  if (top_k > 0u) {
    if (count >= top_k) { return CUT; }
    if (!is_exact) { return open; }
  }
  if (top_p >= 1.0) { return kept; }
  if (!fixed_less(before, fixed_share(known.high, top_p))) { return CUT; }
  return select(open, kept, is_exact && fixed_less(before, fixed_share(known.low, top_p)));
}

fn finish_draw(row: u32, draw: u32, token: u32, status: u32) {
  steps[answer_at(row, draw)] = token;
  steps[status_at(row, draw)] = status;
  call[draw_at(row, draw) + DRAW_PHASE] = PHASE_DRAWN;
  // Where the row's cut is searched for, that may go on.
  if (steps[step_at(row) + STEP_SEARCH] == SEARCH_NONE) { call[draw_at(row, draw) + DRAW_PLACES + 1u] = NOT_MEASURED; }
}

// Has the draw wait for a pass. Where the host dispatches what draws ask for, it reads that from the status.
fn ask_for(row: u32, draw: u32, phase: u32, thread: u32) {
  if (thread == 0u) {
    call[draw_at(row, draw) + DRAW_PHASE] = phase;
    steps[status_at(row, draw)] = STATUS_UNDECIDED + phase;
  }
  plan_pass(phase, thread);
}

// Key and id of one of the places between two logits, in the order ≻. Both ends have a place before all tokens of their logit and one behind them,
// so that a last token among many of one logit is found exactly.
fn search_place(range: vec2<f32>, i: u32) -> vec2<u32> {
  if (i == 0u) { return vec2(key_of(range.x), 0u); }
  let lowest = key_of(range.y);
  if (i + 1u == SEARCH_PLACES) { return vec2(lowest, NO_TOKEN); }
  let below = mul(add(range.x, -range.y), mul(f32(i - 1u), 1.0 / f32(SEARCH_PLACES - 3u)));
  let key = max(lowest, key_of(add(range.x, -below)));
  return vec2(key, select(NO_TOKEN, 0u, key == lowest));
}

// Has the draw wait for a look, at the places of all its points and, for a large top-k of which a share is taken, at others: all in the order ≻.
fn ask_for_look(
  row: u32, draw: u32, reference: f32, points: u32, count: u32, range: vec2<f32>, searches: bool, thread: u32) {
  let words = draw_at(row, draw);
  let searched = select(0u, SEARCH_PLACES, searches);
  if (thread < count + searched) {
    let is_point = thread < count;
    var own = search_place(range, thread - count);
    var place = thread - count;
    if (is_point) {
      own = vec2(joined[points + POINT_WORDS * thread + 1u], joined[points + POINT_WORDS * thread + 2u]);
      place = thread;
      for (var i = 0u; i < searched; i++) {
        let other = search_place(range, i);
        if (precedes(other.x, other.y, own.x, own.y)) { place++; }
      }
    } else {
      for (var i = 0u; i < count; i++) {
        if (!precedes(own.x, own.y, joined[points + POINT_WORDS * i + 1u], joined[points + POINT_WORDS * i + 2u])) { place++; }
      }
    }
    let at = call[words + DRAW_PLACES] + 2u * place;
    call[at] = own.x;
    call[at + 1u] = own.y;
  }
  if (thread == 0u) {
    call[words + DRAW_PLACES + 1u] = count + searched;
    call[words + DRAW_REFERENCE] = bitcast<u32>(reference);
  }
  ask_for(row, draw, PHASE_LOOK, thread);
}

// Has the draw wait for a pass over the tokens that precede a place.
fn ask_for_refill(row: u32, draw: u32, key: u32, token: u32, thread: u32) {
  if (thread == 0u) {
    let window = draw_at(row, draw) + DRAW_WINDOW;
    call[window] = key;
    call[window + 1u] = token;
  }
  ask_for(row, draw, PHASE_REFILL, thread);
}

@compute @workgroup_size(TILE)
fn decide(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
  let row = workgroup.x;
  let draw = workgroup.y;
  let parts = call[row * ROW_WORDS + ROW_PARTS];
  // Behind a draw that has its token nothing is left to decide. All threads leave or none, as the others wait for each other.
  if (thread == 0u) { phase_of_draw = call[draw_at(row, draw) + DRAW_PHASE]; }
  let phase = workgroupUniformLoad(&phase_of_draw);
  if (phase == PHASE_DRAWN) { return; }
  let summary = summary_at(run.joined, row, 0u);
  let flags = joined[summary];
  let reference = float_of_key(max(joined[summary + 1u], 1u));
  let known = know(row, draw, parts, phase == PHASE_LOOK, reference, thread);

  // All draws of a greedy row are its first.
  let frontier = frontier_at(run.joined, row, select(draw, 0u, (parts & PART_GREEDY) != 0u), 0u);
  let points = frontier + FRONTIER_HEADER;
  let is_truncated = (parts & PART_FRONTIER) != 0u;
  let count = select(0u, joined[frontier], is_truncated);
  find_ranks(known, points, count, thread);
  var own = NO_POINT;
  if (thread < count) {
    let at = points + POINT_WORDS * thread;
    own = Point(joined[at], joined[at + 1u], joined[at + 2u], 0u);
  }
  // Points that do not beat the best of those dropped may not belong. Along ≻ scores improve, so they are the first.
  let has_dropped = joined[frontier + 1u] != 0u;
  let belongs = thread < count
    && (!has_dropped || beats(own.score, own.token, joined[frontier + 2u], joined[frontier + 3u]));
  let first = count - count_of(belongs, thread);
  var decision = CUT;
  if (belongs) {
    // The first point of a whole frontier is the first token of ≻, which always stays.
    decision = KEPT;
    if (has_dropped || thread > 0u) { decision = keeps(row, known, own, thread); }
  }
  let kept = largest(select(0u, thread + 1u, decision == KEPT), thread);
  let open = largest(select(0u, thread + 1u, decision == OPEN), thread);
  let unsure = largest(select(0u, thread + 1u, decision == UNSURE), thread);

  let top_k = steps[step_at(row) + STEP_TOP_K];
  let searches = top_k > TOP_CAPACITY && bitcast<f32>(steps[step_at(row) + STEP_TOP_P]) < 1.0 && known.listed == TOP_CAPACITY;
  var range = vec2<f32>();
  if (searches) { range = range_of_top_k(known, top_k); }

  // What ends the draw changes what all threads have read.
  synchronise();
  let is_fine = flags == FLAG_SUPPORTED;
  // The refill comes once the looks before it are done.
  let can_refill = stage.number <= stage.looks;
  let waits = is_fine && phase == PHASE_REFILL && can_refill;
  let is_drawn = !is_truncated || kept > max(open, unsure);
  if (waits) {
    ask_for(row, draw, PHASE_REFILL, thread);
  } else if (is_fine && !is_drawn && unsure <= max(kept, open) && (open > 0u || can_refill)) {
    // If nothing is open, all that is certain is cut: the token lies before it.
    let cut = step_at(row) + STEP_CUT;
    if (steps[step_at(row) + STEP_SEARCH] != SEARCH_NONE) {
      if (open == 0u) {
        ask_for_refill(row, draw, steps[cut + 1u], steps[cut + 2u], thread);
      } else if (thread == 0u) {
        steps[status_at(row, draw)] = STATUS_UNDECIDED + PHASE_LOOK;
      }
    } else if (open > 0u) {
      ask_for_look(row, draw, reference, points, count, range, searches, thread);
    } else {
      let point = points + POINT_WORDS * first;
      ask_for_refill(row, draw, joined[point + 1u], joined[point + 2u], thread);
    }
  } else if (thread == 0u) {
    var token = NO_TOKEN;
    var status = STATUS_UNDECIDED;
    if (!is_fine) {
      status = select(STATUS_EMPTY, STATUS_NON_FINITE, (flags & FLAG_NON_FINITE) != 0u);
    } else if (is_drawn) {
      token = joined[points + POINT_WORDS * select(0u, kept - 1u, is_truncated) + 2u];
      status = STATUS_OK;
    }
    finish_draw(row, draw, token, status);
  }
}
