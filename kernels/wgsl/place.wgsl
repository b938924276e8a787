// Between the passes of queued steps: the place where a row's truncation cuts ≻, for rows that need the place itself, since ε or η takes a share of what
// other rules leave, or logprobs are those of the distribution drawn from. One workgroup a row.
//
// The rules act in core's order (packages/core/src/summary/rules.ts), each on the prefix that the one before it left. What is kept by count or mass
// ends between two places of which count and mass are known: in the list of the largest logits, or where a look has measured. If more than a token
// lies between them, the next look measures there. What is kept by logits ends where these fall below a number. Once a look has measured
// the support all sums are exact.

const TOP_K = 0u;
const TOP_P = 1u;
const MIN_P = 2u;
const EPSILON = 3u;
const ETA = 4u;
const TOP_SIGMA = 5u;

// Of consecutive tokens of ≻.
struct Sums {
  mass: vec3<u32>,     // Σ e^(logit − reference)
  count: u32,          // NO_TOKEN: nobody counted
  weighted: vec3<u32>, // Σ e^(logit − reference) · (reference − logit)
}

// A place of ≻, and what precedes it. (MASKED, 0) is the place behind all tokens.
struct Known {
  key: u32,
  token: u32,
  before: Sums,
}

// In the order ≻: the places of the list's tokens, the one behind them, those of a look that come later, and the one behind all.
const MAX_KNOWN = 130u;
var<workgroup> known: array<Known, MAX_KNOWN>;
var<workgroup> known_count: u32;
// Between which places the next look is to measure, if there is to be one.
var<workgroup> asked: array<vec2<u32>, 2>;
var<workgroup> asks: u32;

// What the threads have read of a row.
struct Row {
  number: u32,
  reference: f32,
  listed: u32,
  is_exact: bool, // whether the mass of the support is known without an error
  floor: Floor,   // of top-nσ
}

fn sums_of_token(key: u32, reference: f32) -> Sums {
  let own = relative_mass(key, reference);
  return Sums(fixed_of(own.mass), 1u, fixed_of(mul(own.mass, own.distance)));
}

fn joined_sums(a: Sums, b: Sums) -> Sums {
  return Sums(fixed_sum(a.mass, b.mass), a.count + b.count, fixed_sum(a.weighted, b.weighted));
}

// Makes sums of tokens and gaps, the list's from 0 on and a look's from TOP_CAPACITY + 1 on, into what precedes places.
fn sum_up_known(listed: u32, gaps: u32, tiles: Tiles) {
  var sums = Sums();
  for (var i = 0u; i < listed; i++) {
    let own = known[i].before;
    known[i].before = sums;
    sums = joined_sums(sums, own);
  }
  known[listed] = Known(known[listed - 1u].key, known[listed - 1u].token + 1u, sums);
  var end = listed + 1u;
  var all = Sums();
  for (var i = 0u; i < gaps; i++) {
    let place = known[TOP_CAPACITY + 1u + i];
    all = joined_sums(all, place.before);
    // A place within the list tells nothing.
    if (all.count < listed) { continue; }
    known[end] = Known(place.key, place.token, all);
    end++;
  }
  if (gaps == 0u) {
    // A list that is not full holds the support.
    if (listed == TOP_CAPACITY) { sums = Sums(tiles.mass, NO_TOKEN, tiles.weighted); }
    known[end] = Known(MASKED, 0u, sums);
    end++;
  }
  known_count = end;
}

fn is_on(row: u32, rule: u32) -> bool {
  let at = step_at(row);
  switch rule {
    case TOP_K: { return steps[at + STEP_TOP_K] > 0u; }
    case TOP_P: { return bitcast<f32>(steps[at + STEP_TOP_P]) < 1.0; }
    case MIN_P: { return !is_non_finite(bitcast<f32>(steps[at + STEP_MIN_P])); }
    case EPSILON: { return bitcast<f32>(steps[at + STEP_EPSILON]) > 0.0; }
    case ETA: { return bitcast<f32>(steps[at + STEP_ETA]) > 0.0; }
    default: { return !is_non_finite(bitcast<f32>(steps[at + STEP_SIGMA])); }
  }
}

// Whether anybody asks what precedes the place that a rule cuts at.
fn needs_sums(row: u32, rule: u32) -> bool {
  return steps[step_at(row) + STEP_SEARCH] == SEARCH_KEPT || (rule < EPSILON && is_on(row, EPSILON)) || (rule < ETA && is_on(row, ETA));
}

// A share of a mass.
fn share_of(mass: vec3<u32>, share: f32) -> vec3<u32> {
  if (share >= 1.0) { return mass; }
  return fixed_share(mass, share);
}

// What a rule that takes shares of a prefix compares masses with: at least, at most.
fn thresholds(row: u32, rule: u32, prefix: Sums, is_exact: bool) -> array<vec3<u32>, 2> {
  let at = step_at(row);
  let margin = select(fixed_margin(prefix.mass), vec3<u32>(), is_exact);
  let low = fixed_difference(prefix.mass, margin);
  let high = fixed_sum(prefix.mass, margin);
  if (rule == TOP_P || rule == EPSILON) {
    let share = bitcast<f32>(steps[at + select(STEP_EPSILON, STEP_TOP_P, rule == TOP_P)]);
    return array(share_of(low, share), share_of(high, share));
  }
  let by_entropy = entropy_threshold(row, Tiles(prefix.mass, prefix.weighted));
  let eta = bitcast<f32>(steps[at + STEP_ETA]);
  let error = select(mul(by_entropy.value, by_entropy.error), 0.0, is_exact);
  return array(
    fixed_min(share_of(low, eta), fixed_of(add(by_entropy.value, -error))),
    fixed_min(share_of(high, eta), fixed_of(add(by_entropy.value, error))));
}

// Number of the first place, from the second on, before which there are `least` tokens or, for a share, `least` mass: the first token always stays.
// If there is none, of the last.
fn first_with(rule: u32, least: vec3<u32>) -> u32 {
  for (var i = 1u; i < known_count; i++) {
    let before = known[i].before;
    if (select(!fixed_less(before.mass, least), before.count >= least.x, rule == TOP_K)) { return i; }
  }
  return known_count - 1u;
}

// Whether a rule keeps logits of a key.
fn keeps_key(row: Row, rule: u32, key: u32, least: vec3<u32>) -> bool {
  let logit = float_of_key(key);
  let at = step_at(row.number) + STEP_MIN_P;
  if (rule == MIN_P) {
    return reaches_floor(logit, row.reference, bitcast<f32>(steps[at]), bitcast<f32>(steps[at + 1u]));
  }
  if (rule == TOP_SIGMA) { return keeps_above_floor(row.floor, row.number, logit, row.reference) == KEPT; }
  return !fixed_less(fixed_of(relative_mass(key, row.reference).mass), least);
}

// The least key of a finite number that a rule keeps which keeps the largest logit's.
fn least_kept(row: Row, rule: u32, least: vec3<u32>) -> u32 {
  var low = LEAST_KEY;
  var high = key_of(row.reference);
  while (low < high) {
    let middle = low + (high - low) / 2u;
    if (keeps_key(row, rule, middle, least)) { high = middle; } else { low = middle + 1u; }
  }
  return high;
}

// How many tokens of the list a rule keeps: the first, whatever it is, and those of the least key that is kept or a larger one.
fn listed_kept(row: Row, rule: u32, least: vec3<u32>) -> u32 {
  var count = 1u;
  if (!keeps_key(row, rule, key_of(row.reference), least)) { return count; }
  let key = least_kept(row, rule, least);
  while (count < row.listed && known[count].key >= key) { count++; }
  return count;
}

fn ask_between(first: Known, last: Known) {
  asks = 1u;
  asked[0] = vec2(first.key, first.token);
  asked[1] = vec2(last.key, last.token);
}

fn earlier(a: Known, b: Known) -> Known {
  if (precedes(a.key, a.token, b.key, b.token)) { return a; }
  return b;
}

// Where a rule by count or mass cuts, given where the one before it does. If that is not known, it asks for a look, unless there is none to come: what
// lies between the places that are known is then kept.
fn cut_by_sums(row: Row, rule: u32, prefix: Known, is_exact: bool) -> Known {
  let top_k = vec3(steps[step_at(row.number) + STEP_TOP_K], 0u, 0u);
  var least = array(top_k, top_k);
  if (rule == TOP_P) {
    least = thresholds(row.number, rule, prefix.before, is_exact);
  } else if (known[known_count - 1u].before.count <= least[0].x) {
    return prefix;
  }
  let first = first_with(rule, least[0]);
  let last = first_with(rule, least[1]);
  let is_placed = first == last && known[last].before.count - known[last - 1u].before.count <= 1u;
  if (!is_placed && stage.number < stage.looks) { ask_between(known[first - 1u], known[last]); }
  return earlier(known[last], prefix);
}

// Likewise of a rule by logits.
fn cut_by_logit(row: Row, rule: u32, prefix: Known, is_exact: bool) -> Known {
  let takes_share = rule == EPSILON || rule == ETA;
  var least = array<vec3<u32>, 2>();
  if (takes_share) { least = thresholds(row.number, rule, prefix.before, is_exact); }
  let count = listed_kept(row, rule, least[0]);
  let is_certain = is_exact || !takes_share || count == listed_kept(row, rule, least[1]);
  if (is_certain && (count < row.listed || row.listed < TOP_CAPACITY)) { return earlier(known[count], prefix); }
  let has_look = stage.number < stage.looks;
  if (!is_exact && takes_share && has_look) {
    ask_between(known[row.listed], known[known_count - 1u]);
    return prefix;
  }
  var cut = Known(least_kept(row, rule, least[0]), NO_TOKEN, prefix.before);
  if (!precedes(cut.key, cut.token, prefix.key, prefix.token)) { return prefix; }
  if (!needs_sums(row.number, rule)) { return cut; }
  var next = row.listed;
  while (precedes(known[next].key, known[next].token, cut.key, cut.token)) { next++; }
  cut.before = known[next].before;
  let is_measured = (known[next].key == cut.key && known[next].token == cut.token)
    || cut.before.count == known[next - 1u].before.count;
  if (!is_measured && has_look) { ask_between(cut, cut); }
  return cut;
}

// Takes the rules in turn, from the one on that a look was asked for.
fn place_cut(row: Row) {
  let at = step_at(row.number) + STEP_CUT;
  var rule = 0u;
  var cut = known[known_count - 1u];
  if (stage.number > 0u) {
    rule = steps[at];
    if (steps[at + 1u] != MASKED) {
      let before = Sums(
        vec3(steps[at + 4u], steps[at + 5u], steps[at + 6u]), steps[at + 3u], vec3(steps[at + 7u], steps[at + 8u], steps[at + 9u]));
      cut = Known(steps[at + 1u], steps[at + 2u], before);
    }
  }
  for (; rule < CUT_RULES; rule++) {
    if (!is_on(row.number, rule)) { continue; }
    let is_exact = row.is_exact || cut.key != MASKED;
    var next = cut;
    if (rule <= TOP_P) { next = cut_by_sums(row, rule, cut, is_exact); } else { next = cut_by_logit(row, rule, cut, is_exact); }
    if (asks != 0u) { break; }
    cut = next;
  }
  steps[at] = rule;
  steps[at + 1u] = cut.key;
  steps[at + 2u] = cut.token;
  steps[at + 3u] = cut.before.count;
  for (var i = 0u; i < 3u; i++) {
    steps[at + 4u + i] = cut.before.mass[i];
    steps[at + 7u + i] = cut.before.weighted[i];
  }
}

// Part `number` of `parts` of the way from one number to a larger one.
fn on_the_way(low: u32, high: u32, number: u32, parts: u32) -> u32 {
  let way = max(low, high) - low;
  return low + way / parts * number + way % parts * number / parts;
}

// The `i`-th of the places between two that a look measures, in the order ≻, both among them: by ids within a logit, and by logits otherwise, with what
// lies at the logits of both ends told apart.
fn place_between(first: vec2<u32>, last: vec2<u32>, reference: f32, i: u32) -> vec2<u32> {
  let end = MAX_PLACES - 1u;
  if (i == 0u) { return first; }
  if (i == end) { return last; }
  if (first.x == last.x) { return vec2(first.x, on_the_way(first.y, min(last.y, max(first.y, run.vocab_size)), i, end)); }
  if (i == 1u) { return vec2(first.x, NO_TOKEN); }
  if (i == end - 1u) { return vec2(last.x, 0u); }
  // Below, tokens have no mass.
  let lowest = max(last.x, key_of(add(reference, EXP_LOWEST - 1.0)));
  var key = first.x;
  if (first.x > lowest) {
    let upper = float_of_key(first.x);
    let way = mul(add(upper, -float_of_key(lowest)), mul(f32(i - 1u), 1.0 / f32(end - 2u)));
    key = clamp(key_of(add(upper, -way)), lowest, first.x);
  } else {
    key = first.x - on_the_way(0u, first.x - last.x, i - 1u, end - 2u);
  }
  return vec2(key, select(NO_TOKEN, 0u, key == last.x));
}

@compute @workgroup_size(TILE)
fn place(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
  let row = workgroup.x;
  let parts = call[row * ROW_WORDS + ROW_PARTS];
  let of_draw = draw_at(row, 0u);
  let summary = summary_at(run.joined, row, 0u);
  let reference = float_of_key(max(joined[summary + 1u], 1u));
  let is_done = stage.number > 0u && steps[step_at(row) + STEP_CUT] == CUT_RULES;
  let searches = steps[step_at(row) + STEP_SEARCH] != SEARCH_NONE && joined[summary] == FLAG_SUPPORTED && !is_done;
  let tiles = sum_of_tiles(row, select(0u, run.tile_count, searches && (parts & PART_MASS) != 0u), reference, thread);
  let floor = sigma_floor(row, select(0u, run.tile_count, searches && (parts & PART_MOMENTS) != 0u), reference, thread);
  var key = MASKED;
  if (searches && thread < TOP_CAPACITY) {
    let entry = list_at(run.joined.top, run.joined, row, 0u) + 2u * thread;
    key = joined[entry];
    if (key != MASKED) { known[thread] = Known(key, joined[entry + 1u], sums_of_token(key, reference)); }
  }
  let listed = count_of(key != MASKED, thread);
  let places = call[of_draw + DRAW_PLACES];
  let has_look = searches && stage.number > 0u && call[of_draw + DRAW_PLACES + 1u] != NOT_MEASURED;
  let gaps = select(0u, call[of_draw + DRAW_PLACES + 1u] + 1u, has_look);
  for (var i = thread; i < gaps; i += TILE) {
    let at = gaps_at(row, 0u) + i * GAP_WORDS;
    let sums = Sums(
      vec3(measured[at + 1u], measured[at + 2u], measured[at + 3u]), measured[at], vec3(measured[at + 4u], measured[at + 5u], measured[at + 6u]));
    var end = vec2(MASKED, 0u);
    if (i + 1u < gaps) { end = vec2(call[places + 2u * i], call[places + 2u * i + 1u]); }
    known[TOP_CAPACITY + 1u + i] = Known(end.x, end.y, sums);
  }
  synchronise();
  if (thread == 0u) {
    asks = 0u;
    if (searches) {
      sum_up_known(listed, gaps, tiles);
      place_cut(Row(row, reference, listed, has_look || listed < TOP_CAPACITY, floor));
      call[of_draw + DRAW_REFERENCE] = bitcast<u32>(reference);
      call[of_draw + DRAW_PLACES + 1u] = select(NOT_MEASURED, MAX_PLACES, asks != 0u);
    }
  }
  workgroupBarrier();
  if (asks == 0u) { return; }
  for (var i = thread; i < MAX_PLACES; i += TILE) {
    let own = place_between(asked[0], asked[1], reference, i);
    call[places + 2u * i] = own.x;
    call[places + 2u * i + 1u] = own.y;
  }
  plan_pass(PHASE_LOOK, thread);
}
