// What decisions on the device take besides the rows of a call, and what steps that are queued one after the other keep there. The host's
// side is packages/webgpu/src/plan/decisions.ts and steps.ts.

// [rows] tokens, [rows] statuses, [rows][STEP_WORDS], and behind them the counts of seen tokens.
@group(0) @binding(10) var<storage, read_write> steps: array<u32>;

const ANSWER_WORDS = 2u;
const STEP_WORDS = 12u;
const STEP_PHASE = 0u;
const STEP_TOP_K = 1u; // 0: off
const STEP_TOP_P = 2u; // 1: off
const STEP_MIN_P = 3u; // ln of it, as a sum of two floats; not a number: off
const STEP_EPSILON = 5u; // 0: off
const STEP_FREQUENCY = 6u;
const STEP_PRESENCE = 7u;
const STEP_COUNTS = 8u; // where the row's counts begin, in the order of its seen tokens; 0: it has no penalty
const STEP_ETA = 9u;    // 0: off; and its root
const STEP_SIGMA = 11u; // n of top-nσ; not finite: off

// How far a row's draw has come.
const PHASE_OPEN = 0u;
const PHASE_LOOK = 1u;   // waits for a second look
const PHASE_REFILL = 2u; // waits for the pass over the tokens that precede its frontier
const PHASE_DRAWN = 3u;

const STATUS_OK = 0u;
const STATUS_NON_FINITE = 1u;
const STATUS_EMPTY = 2u;
const STATUS_UNDECIDED = 3u; // and the phase, where the row waits for a pass

fn step_at(row: u32) -> u32 { return ANSWER_WORDS * run.row_count + row * STEP_WORDS; }
