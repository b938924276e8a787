// What the host and the kernels agree on: structures of 4-byte fields. The host's side is packages/webgpu/src/plan/layout.ts.

// Tokens of a tile, and threads of a workgroup: a power of two, at least 64.
override TILE: u32 = 256u;

// What a row's plan asks for; bits.
const PART_GREEDY = 2u;
const PART_FRONTIER = 4u;
const PART_TOP = 8u;
const PART_MASS = 16u;
const PART_MOMENTS = 128u;
const PART_RAW_MASS = 512u;
const PART_RAW_TOP = 1024u;

// What was met in a row; bits.
const FLAG_NON_FINITE = 1u;
const FLAG_SUPPORTED = 2u;

const TOP_CAPACITY = 64u;
override FRONTIER_CAPACITY: u32 = 24u;

// Words before a frontier's points, and of a point; of a summary; of what every tile has.
const FRONTIER_HEADER = 4u;
const POINT_WORDS = 4u;
const SUMMARY_WORDS = 2u;
const MASS_WORDS = 3u;
const MOMENTS_WORDS = 4u;

// Places that a second look measures for a draw, and words of a gap between them: count; three words, lowest first, of Σ e^(logit − reference);
// three of Σ e^(logit − reference) · (reference − logit).
const MAX_PLACES = 64u;
const GAP_WORDS = 7u;

fn gaps_at(row: u32, draw: u32) -> u32 { return (row * run.draw_count + draw) * (MAX_PLACES + 1u) * GAP_WORDS; }

// Where the summaries of a pass lie, in 4-byte words. Each row has one of each for every group of tiles that a workgroup goes through, and
// one in the end; masses and moments it has for every tile.
struct Regions {
  groups: u32,
  summaries: u32, // [row][group]: flags, key of the largest logit
  frontiers: u32, // [row][draw][group]
  top: u32,       // [row][group]: TOP_CAPACITY keys and tokens, in the order ≻
  raw_top: u32,
}

// One pass over the weights.
struct Run {
  zero: u32, // 0, which no compiler knows
  vocab_size: u32,
  units: u32,        // 16-byte units of a row of weights
  hidden_units: u32, // 16-byte units of a hidden state
  has_bias: u32,
  logit_scale: f32,
  soft_cap: f32, // 0: none
  scales_per_row: u32,  // of integer weights
  has_zero_points: u32,
  tile_count: u32,
  row_count: u32,
  draw_start: u32,
  draw_count: u32,
  frontier_capacity: u32, // 1 where no row of the pass has a truncation
  masses: u32,     // [row][tile]: largest logit, Σ e^(logit − largest), Σ e^(logit − largest) · (logit − largest)
  raw_masses: u32,
  moments: u32,    // [row][tile]: count, mean, correction of the mean, Σ (logit − mean)²
  @align(16) parts: Regions, // what workgroups find
  @align(16) joined: Regions, // what is made of it
}

// A part of the vocabulary whose weights lie in one binding.
struct Shard {
  first_tile: u32,
  end_tile: u32,
  first_group: u32,
  groups: u32,
}

@group(0) @binding(0) var<uniform> run: Run;

// Rows of the call, ROW_WORDS each, then their draws, and behind them what both point at.
const ROW_WORDS = 12u;
const ROW_PARTS = 0u;
const ROW_TEMPERATURE = 1u; // 1 for greedy rows
const ROW_REPETITION = 2u;
const ROW_SEED = 3u; // low word, high word
const ROW_STREAM = 5u;
const ROW_POSITION = 6u;
const ROW_ALLOWED = 7u; // where the bitmask begins; 0: all are allowed
const ROW_BIASES = 8u;  // where the pairs of id and value begin, ascending ids; and how many
const ROW_SEEN = 10u;   // likewise; the values are what the penalties by count subtract

// What of a row differs from draw to draw: behind the rows, DRAW_WORDS for each draw of each.
const DRAW_WORDS = 6u;
const DRAW_WINDOW = 0u;    // key of a logit, and an id: only tokens that precede them take part in the draw
const DRAW_REFERENCE = 2u; // of a second look: masses are relative to e^reference
const DRAW_PLACES = 3u;    // where the pairs of key and id begin; and how many
const DRAW_PHASE = 5u;     // of decisions on the device: how far the draw has come
const NOT_MEASURED = 0xffffffffu; // in place of how many: the draw takes part in no second look

fn draw_at(row: u32, draw: u32) -> u32 {
  return run.row_count * ROW_WORDS + (row * run.draw_count + draw) * DRAW_WORDS;
}
