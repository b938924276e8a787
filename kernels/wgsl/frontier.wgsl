// The Pareto frontier of the points (logit, score): no kept point both follows another in ≻ and loses to it in score. The token that Gumbel-max
// draws from any prefix of ≻ lies on it, so one pass that keeps the frontier draws exactly under every truncation rule. Without a
// truncation one point is kept, the winner.
//
// Capacity, as in kernels/common/frontier.h: a full frontier drops its first points in ≻, the worst, and remembers the best that it
// ever dropped. In memory: count, whether any was dropped, score and token of the best of these; then the points in the order ≻.

var<workgroup> carried: array<Point, FRONTIER_CAPACITY>;

fn frontier_words(capacity: u32) -> u32 { return FRONTIER_HEADER + POINT_WORDS * capacity; }

fn clear_frontier(at: u32) {
  found[at] = 0u;
  found[at + 1u] = 0u;
}

fn store_point(at: u32, point: Point) {
  found[at] = point.score;
  found[at + 1u] = point.logit;
  found[at + 2u] = point.token;
  found[at + 3u] = point.raw_logit;
}

fn stored_point(at: u32) -> Point { return Point(found[at], found[at + 1u], found[at + 2u], found[at + 3u]); }

// Whether a point keeps another off the frontier.
fn dominates(a: Point, b: Point) -> bool {
  return precedes(a.logit, a.token, b.logit, b.token) && beats(a.score, a.token, b.score, b.token);
}

// Notes that a point of the frontier is no longer stored.
fn note_dropped(at: u32, score: u32, token: u32) {
  if (found[at + 1u] != 0u && !beats(score, token, found[at + 2u], found[at + 3u])) { return; }
  found[at + 1u] = 1u;
  found[at + 2u] = score;
  found[at + 3u] = token;
}

// Offers the threads' points to the winner at `at`: NO_POINT where a thread has none.
fn add_to_winner(at: u32, own: Point, thread: u32) {
  let takes_part = own.logit != MASKED;
  let score = largest(select(0u, own.score, takes_part), thread);
  let token = ~largest(select(0u, ~own.token, takes_part && own.score == score), thread);
  if (takes_part && own.token == token) {
    let point = at + FRONTIER_HEADER;
    if (found[at] == 0u || beats(own.score, own.token, found[point], found[point + 2u])) {
      store_point(point, own);
      found[at] = 1u;
    }
  }
  synchronise();
}

// Offers the threads' points to the frontier at `at`; their logits and tokens are the candidates.
fn add_to_frontier(at: u32, own: Point, thread: u32) {
  let count = found[at];
  var kept = NO_POINT;
  if (thread < count) {
    kept = stored_point(at + FRONTIER_HEADER + POINT_WORDS * thread);
    carried[thread] = kept;
  }
  // Other threads write where this one has read.
  synchronise();
  var stays = own.logit != MASKED;
  for (var i = 0u; i < count && stays; i++) { stays = !dominates(carried[i], own); }
  scores[thread] = select(0u, own.score, stays);
  // What a point would keep off that is itself kept off is kept off by the same.
  if (count_of(stays, thread) == 0u) { return; }
  for (var i = 0u; i < TILE && stays; i++) {
    stays = scores[i] == 0u || !dominates(Point(scores[i], logits[i], tokens[i], 0u), own);
  }
  workgroupBarrier();
  scores[thread] = select(0u, own.score, stays);
  workgroupBarrier();
  var kept_stays = kept.logit != MASKED;
  for (var i = 0u; i < TILE && kept_stays; i++) {
    kept_stays = scores[i] == 0u || !dominates(Point(scores[i], logits[i], tokens[i], 0u), kept);
  }
  workgroupBarrier();
  if (thread < count) { carried[thread].logit = select(MASKED, kept.logit, kept_stays); }
  let total = count_of(stays, thread) + count_of(kept_stays, thread);
  let dropped = max(total, FRONTIER_CAPACITY) - FRONTIER_CAPACITY;
  for (var round = 0u; round < 2u; round++) {
    var point = own;
    if (round == 1u) { point = kept; }
    if (select(stays, kept_stays, round == 1u)) { place_on_frontier(at, point, count, dropped); }
  }
  if (thread == 0u) { found[at] = total - dropped; }
  synchronise();
}

// Stores a point of the new frontier at its place in ≻, or notes that it is dropped.
fn place_on_frontier(at: u32, point: Point, count: u32, dropped: u32) {
  var place = 0u;
  for (var i = 0u; i < TILE; i++) {
    if (scores[i] != 0u && precedes(logits[i], tokens[i], point.logit, point.token)) { place++; }
  }
  for (var i = 0u; i < count; i++) {
    if (precedes(carried[i].logit, carried[i].token, point.logit, point.token)) { place++; }
  }
  if (place >= dropped) { store_point(at + FRONTIER_HEADER + POINT_WORDS * (place - dropped), point); }
  // Along ≻ scores improve, so the last of those dropped is their best.
  else if (place + 1u == dropped) { note_dropped(at, point.score, point.token); }
}
