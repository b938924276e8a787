// The last reduction: a row's summaries of all groups become one, by the same functions that add a tile. One workgroup joins one draw of
// a row; the first also joins what all draws share.

@group(0) @binding(7) var<storage, read> parts_found: array<u32>;

// The first entries of all groups, then the second ones, and so on. Lists are in the order ≻, so once one entry of every group has stayed outside, all
// that follow do.
fn join_top(from_list: u32, to: u32, row: u32, thread: u32) {
  let groups = run.parts.groups;
  let end = groups * TOP_CAPACITY;
  var outside = 0u; // of the latest entries
  for (var start = 0u; start < end && outside < groups; start += TILE) {
    let i = start + thread;
    var entry = vec2(MASKED, NO_TOKEN);
    if (i < end) {
      let at = list_at(from_list, run.parts, row, i % groups) + 2u * (i / groups);
      entry = vec2(parts_found[at], parts_found[at + 1u]);
    }
    offer(entry.x, entry.y, thread);
    if (add_to_top(to, thread)) { outside = 0u; } else { outside += TILE; }
  }
}

fn join_summaries(row: u32, parts: u32, thread: u32) {
  var flags = 0u;
  var max_key = 0u;
  for (var group = thread; group < run.parts.groups; group += TILE) {
    let at = summary_at(run.parts, row, group);
    flags |= parts_found[at];
    max_key = max(max_key, parts_found[at + 1u]);
  }
  let all_flags = any_bits(flags, thread);
  add_to_summary(summary_at(run.joined, row, 0u), all_flags, largest(max_key, thread), thread);
  for (var round = 0u; round < 2u; round++) {
    let is_raw = round == 0u;
    if ((parts & select(PART_TOP, PART_RAW_TOP, is_raw)) == 0u) { continue; }
    let to = list_at(select(run.joined.top, run.joined.raw_top, is_raw), run.joined, row, 0u);
    join_top(select(run.parts.top, run.parts.raw_top, is_raw), to, row, thread);
  }
}

@compute @workgroup_size(TILE)
fn join(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
  let draw = workgroup.x;
  let row = workgroup.y;
  let parts = call[row * ROW_WORDS + ROW_PARTS];
  if (draw == 0u) {
    clear_row(run.joined, row, 0u, thread);
    join_summaries(row, parts, thread);
  }
  let to = frontier_at(run.joined, row, draw, 0u);
  if (thread == 0u) { clear_frontier(to); }
  synchronise();
  let end = run.parts.groups * run.frontier_capacity;
  for (var start = 0u; start < end; start += TILE) {
    let i = start + thread;
    var own = NO_POINT;
    if (i < end) {
      let source = frontier_at(run.parts, row, draw, i / run.frontier_capacity);
      let at = source + FRONTIER_HEADER + POINT_WORDS * (i % run.frontier_capacity);
      if (i % run.frontier_capacity < parts_found[source]) {
        own = Point(parts_found[at], parts_found[at + 1u], parts_found[at + 2u], parts_found[at + 3u]);
      }
    }
    if ((parts & PART_FRONTIER) != 0u) { offer(own.logit, own.token, thread); }
    add_to_draw(to, parts, own, thread);
  }
  if (thread == 0u) {
    for (var group = 0u; group < run.parts.groups; group++) {
      let source = frontier_at(run.parts, row, draw, group);
      if (parts_found[source + 1u] != 0u) { note_dropped(to, parts_found[source + 2u], parts_found[source + 3u]); }
    }
  }
}
