// What decisions on the device take besides the rows of a call, and what steps that are queued one after the other keep there. The host's
// side is packages/webgpu/src/plan/decisions.ts and steps.ts.

// [rows][draws] tokens, [rows][draws] statuses, [rows][STEP_WORDS], and behind them the counts of seen tokens.
@group(0) @binding(10) var<storage, read_write> steps: array<u32>;

const ANSWER_WORDS = 2u;
const STEP_WORDS = 22u;
const STEP_TOP_K = 0u; // 0: off
const STEP_TOP_P = 1u; // 1: off
const STEP_MIN_P = 2u; // ln of it, as a sum of two floats; not a number: off
const STEP_EPSILON = 4u; // 0: off
const STEP_FREQUENCY = 5u;
const STEP_PRESENCE = 6u;
const STEP_COUNTS = 7u; // where the row's counts begin, in the order of its seen tokens; 0: it has no penalty, or several draws
const STEP_ETA = 8u;    // 0: off; and its root
const STEP_SIGMA = 10u; // n of top-nσ; not finite: off
const STEP_SEARCH = 11u; // whether place.wgsl searches for the row's cut, and what for
const STEP_CUT = 12u; // the rule that is taken next; the cut so far: key, id; before it: tokens, mass (3 words), weighted mass (3)

const SEARCH_NONE = 0u;
const SEARCH_CUT = 1u;
const SEARCH_KEPT = 2u; // and the mass before it

// Rules of a truncation. All are taken: the cut is known.
const CUT_RULES = 6u;

// How far a row's draw has come.
const PHASE_OPEN = 0u;
const PHASE_LOOK = 1u;   // waits for a second look
const PHASE_REFILL = 2u; // waits for the pass over the tokens that precede its frontier
const PHASE_DRAWN = 3u;

const STATUS_OK = 0u;
const STATUS_NON_FINITE = 1u;
const STATUS_EMPTY = 2u;
const STATUS_UNDECIDED = 3u; // and the phase, where the row waits for a pass

// Number of a draw among those of all rows, as answers lie; of its status.
fn answer_at(row: u32, draw: u32) -> u32 { return row * run.draw_count + draw; }

fn status_at(row: u32, draw: u32) -> u32 { return run.row_count * run.draw_count + answer_at(row, draw); }

fn step_at(row: u32) -> u32 { return ANSWER_WORDS * run.row_count * run.draw_count + row * STEP_WORDS; }
