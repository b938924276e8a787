// The end of a queued step: a row that drew stands one position further, whatever its number of draws, and the token of a single one is counted as
// output. One workgroup a row.

var<workgroup> place_of_token: u32;
var<workgroup> end_of_seen: u32;

// Writes what the penalties by count subtract from a token's logit.
fn write_seen(row: u32, i: u32, token: u32, count: u32) {
  let at = step_at(row);
  let seen = call[row * ROW_WORDS + ROW_SEEN] + 2u * i;
  call[seen] = token;
  let by_count = mul(bitcast<f32>(steps[at + STEP_FREQUENCY]), f32(count));
  call[seen + 1u] = bitcast<u32>(add(by_count, bitcast<f32>(steps[at + STEP_PRESENCE])));
  steps[steps[at + STEP_COUNTS] + i] = count;
}

@compute @workgroup_size(TILE)
fn advance(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
  let row = workgroup.x;
  let at = row * ROW_WORDS;
  let token = steps[answer_at(row, 0u)];
  let is_drawn = steps[status_at(row, 0u)] == STATUS_OK;
  let counts = steps[step_at(row) + STEP_COUNTS];
  let counts_token = is_drawn && counts != 0u;
  let seen = call[at + ROW_SEEN];
  for (var draw = thread; draw < run.draw_count; draw += TILE) {
    let of_draw = draw_at(row, draw);
    call[of_draw + DRAW_PHASE] = PHASE_OPEN;
    call[of_draw + DRAW_WINDOW] = 0u;
    call[of_draw + DRAW_WINDOW + 1u] = 0u;
  }
  if (thread == 0u) {
    if (is_drawn) { call[at + ROW_POSITION]++; }
    // Where nothing is inserted, the place is the end.
    let count = call[at + ROW_SEEN + 1u];
    end_of_seen = count;
    var low = count;
    if (counts_token) {
      low = 0u;
      var high = count;
      while (low < high) {
        let middle = (low + high) / 2u;
        if (call[seen + 2u * middle] < token) { low = middle + 1u; } else { high = middle; }
      }
      if (low < count && call[seen + 2u * low] == token) {
        write_seen(row, low, token, steps[counts + low] + 1u);
        low = NO_TOKEN;
      } else {
        call[at + ROW_SEEN + 1u] = count + 1u;
      }
    } else {
      low = NO_TOKEN;
    }
    place_of_token = low;
  }
  let place = workgroupUniformLoad(&place_of_token);
  let end = workgroupUniformLoad(&end_of_seen);
  if (place == NO_TOKEN) { return; }
  // What follows moves up by one, the last first.
  for (var moved = end; moved > place; moved -= min(TILE, moved - place)) {
    let takes_part = moved - place > thread;
    let i = moved - 1u - thread;
    var pair = vec2<u32>();
    var count = 0u;
    if (takes_part) {
      pair = vec2(call[seen + 2u * i], call[seen + 2u * i + 1u]);
      count = steps[counts + i];
    }
    storageBarrier();
    workgroupBarrier();
    if (takes_part) {
      call[seen + 2u * i + 2u] = pair.x;
      call[seen + 2u * i + 3u] = pair.y;
      steps[counts + i + 1u] = count;
    }
    storageBarrier();
    workgroupBarrier();
  }
  if (thread == 0u) { write_seen(row, place, token, 1u); }
}
