// Where the summaries of rows lie, and how they are begun and added to: by the fused pass tile by tile, by the last reduction summary by
// summary.

fn frontier_at(regions: Regions, row: u32, draw: u32, group: u32) -> u32 {
  return regions.frontiers
    + ((row * run.draw_count + draw) * regions.groups + group) * frontier_words(run.frontier_capacity);
}

fn list_at(list: u32, regions: Regions, row: u32, group: u32) -> u32 {
  return list + (row * regions.groups + group) * 2u * TOP_CAPACITY;
}

fn summary_at(regions: Regions, row: u32, group: u32) -> u32 {
  return regions.summaries + (row * regions.groups + group) * SUMMARY_WORDS;
}

// Makes a row's summaries empty, but for those of its draws.
fn clear_row(regions: Regions, row: u32, group: u32, thread: u32) {
  let parts = call[row * ROW_WORDS + ROW_PARTS];
  if ((parts & PART_TOP) != 0u) { clear_top(list_at(regions.top, regions, row, group), thread); }
  if ((parts & PART_RAW_TOP) != 0u) { clear_top(list_at(regions.raw_top, regions, row, group), thread); }
  if (thread < SUMMARY_WORDS) { found[summary_at(regions, row, group) + thread] = 0u; }
  synchronise();
}

// Adds flags and a largest logit to a row's summary.
fn add_to_summary(at: u32, flags: u32, max_key: u32, thread: u32) {
  if (thread == 0u) {
    found[at] |= flags;
    found[at + 1u] = max(found[at + 1u], max_key);
  }
}

// Adds the threads' points to a row's draw.
fn add_to_draw(at: u32, parts: u32, own: Point, thread: u32) {
  if ((parts & PART_FRONTIER) != 0u) { add_to_frontier(at, own, thread); } else { add_to_winner(at, own, thread); }
}
