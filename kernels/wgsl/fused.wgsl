// The fused pass: a workgroup goes once over the weights of its tiles, for ROWS rows. Every row leaves with the summary parts that its plan
// asks for; logits live in workgroup memory for the length of a tile.

// The tile's words of token noise: a block's four outputs are computed once.
var<workgroup> words: array<u32, TILE>;

fn draw_words(noise: NoiseIdentity, first_token: u32, thread: u32) {
  workgroupBarrier();
  if (thread < TILE / 4u) {
    let block = token_block(first_token) + thread;
    let outputs = token_words(noise, PURPOSE_TOKEN, block);
    let first = first_of_block(block) - first_token;
    words[first] = outputs.x;
    words[first + 1u] = outputs.y;
    words[first + 8u] = outputs.z;
    words[first + 9u] = outputs.w;
  }
  workgroupBarrier();
}

// Adds a tile's logits, or (`is_raw`) its raw logits, to what belongs to a row, whatever is drawn.
fn summarise_logits(tile: u32, group: u32, row: u32, key: u32, is_raw: bool, thread: u32) {
  let parts = call[row * ROW_WORDS + ROW_PARTS];
  let tile_at = row * run.tile_count + tile;
  if ((parts & select(PART_TOP, PART_RAW_TOP, is_raw)) != 0u) {
    add_to_top(list_at(select(run.parts.top, run.parts.raw_top, is_raw), run.parts, row, group), thread);
  }
  if ((parts & select(PART_MASS, PART_RAW_MASS, is_raw)) != 0u) {
    write_mass(select(run.masses, run.raw_masses, is_raw) + MASS_WORDS * tile_at, key, largest(key, thread), thread);
  }
}

// Adds a tile to a row's summaries. `product` is the thread's token's.
fn summarise(tile: u32, group: u32, row: u32, product: f32, thread: u32) {
  let token = tile * TILE + thread;
  let at = row * ROW_WORDS;
  let parts = call[at + ROW_PARTS];
  let raw = raw_logit(product, token);
  let logit = transformed(raw, token, row);
  let key = key_of_logit(logit);
  var flag = select(0u, FLAG_SUPPORTED, !logit.masked);
  if (logit.bad) { flag |= FLAG_NON_FINITE; }
  add_to_summary(summary_at(run.parts, row, group), any_bits(flag, thread), largest(key, thread), thread);
  for (var round = 0u; round < 2u; round++) {
    let is_raw = round == 0u;
    let shown = select(key, key_of_logit(raw), is_raw);
    if ((parts & select(PART_TOP | PART_FRONTIER, PART_RAW_TOP, is_raw)) != 0u) { offer(shown, token, thread); }
    summarise_logits(tile, group, row, shown, is_raw, thread);
  }
  if ((parts & PART_MOMENTS) != 0u) {
    write_moments(run.moments + MOMENTS_WORDS * (row * run.tile_count + tile), key, thread);
  }
  let is_greedy = (parts & PART_GREEDY) != 0u;
  let seed = vec2(call[at + ROW_SEED], call[at + ROW_SEED + 1u]);
  var noise = NoiseIdentity(seed, call[at + ROW_STREAM], call[at + ROW_POSITION], 0u);
  // All draws of a greedy row are its first.
  let draws = select(run.draw_count, 1u, is_greedy);
  for (var draw = 0u; draw < draws; draw++) {
    let window = draw_at(row, draw) + DRAW_WINDOW;
    var own = NO_POINT;
    if (key != MASKED && precedes(key, token, call[window], call[window + 1u])) { own = Point(key, key, token, bitcast<u32>(raw.value)); }
    if (!is_greedy) {
      noise.draw = run.draw_start + draw;
      draw_words(noise, tile * TILE, thread);
      own.score = key_of(add(logit.value, token_gumbel(noise, token, words[thread])));
    }
    add_to_draw(frontier_at(run.parts, row, draw, group), parts, own, thread);
  }
}

@compute @workgroup_size(TILE)
fn fused(@builtin(workgroup_id) workgroup: vec3<u32>, place: Place) {
  let thread = place.thread;
  meet(place);
  let group = shard.first_group + workgroup.x;
  let first_row = workgroup.y * ROWS;
  let end_row = min(first_row + ROWS, run.row_count);
  for (var row = first_row; row < end_row; row++) {
    for (var draw = thread; draw < run.draw_count; draw += TILE) {
      clear_frontier(frontier_at(run.parts, row, draw, group));
    }
    clear_row(run.parts, row, group, thread);
  }
  for (var tile = shard.first_tile + workgroup.x; tile < shard.end_tile; tile += shard.groups) {
    multiply_tile(tile, first_row, thread);
    for (var row = first_row; row < end_row; row++) {
      summarise(tile, group, row, products[(row - first_row) * TILE + thread], thread);
      synchronise();
    }
  }
}
