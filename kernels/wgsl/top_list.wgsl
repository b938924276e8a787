// The exact list of the largest logits with their ids, in the order ≻. A place that is free holds MASKED.

var<workgroup> listed: array<vec2<u32>, TOP_CAPACITY>;

fn clear_top(at: u32, thread: u32) {
  if (thread >= TOP_CAPACITY) { return; }
  found[at + 2u * thread] = MASKED;
  found[at + 2u * thread + 1u] = NO_TOKEN;
}

// How many candidates precede a place.
fn candidates_before(logit: u32, token: u32) -> u32 {
  var count = 0u;
  for (var i = 0u; i < TILE; i++) {
    if (precedes(logits[i], tokens[i], logit, token)) { count++; }
  }
  return count;
}

// Adds the candidates to the list at `at`. A token's new place is the number of those that precede it. Says whether any precedes the list's last.
fn add_to_top(at: u32, thread: u32) -> bool {
  var kept = vec2(MASKED, NO_TOKEN);
  if (thread < TOP_CAPACITY) {
    kept = vec2(found[at + 2u * thread], found[at + 2u * thread + 1u]);
    listed[thread] = kept;
  }
  // Other threads write where this one has read.
  synchronise();
  let logit = logits[thread];
  let token = tokens[thread];
  let last = listed[TOP_CAPACITY - 1u];
  let enters = logit != MASKED && precedes(logit, token, last.x, last.y);
  if (count_of(enters, thread) == 0u) { return false; }
  if (enters) {
    var place = candidates_before(logit, token);
    for (var i = 0u; i < TOP_CAPACITY; i++) {
      if (precedes(listed[i].x, listed[i].y, logit, token)) { place++; }
    }
    if (place < TOP_CAPACITY) {
      found[at + 2u * place] = logit;
      found[at + 2u * place + 1u] = token;
    }
  }
  if (kept.x != MASKED) {
    let place = thread + candidates_before(kept.x, kept.y);
    if (place < TOP_CAPACITY) {
      found[at + 2u * place] = kept.x;
      found[at + 2u * place + 1u] = kept.y;
    }
  }
  synchronise();
  return true;
}
