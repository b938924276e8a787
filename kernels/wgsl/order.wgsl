// A candidate token and the two orders that everything rests on: the score order, which chooses the winner, and the prefix order ≻, of which
// every truncation rule keeps a prefix. Both are total, so no result depends on the order of visiting.
//
// Floats are ordered by unsigned keys, as infinities and NaN are nothing that WGSL's comparisons promise to know. 0 is the key of what is
// outside the support: it follows every token.

const MASKED = 0u;
const NO_TOKEN = 0xffffffffu;

// score: key of logit + noise (greedy rows: of the logit itself). `raw_logit`, the bits of the model's own, is set where raw logprobs are
// asked for. `logit` is MASKED where there is no point.
struct Point {
  score: u32,
  logit: u32,
  token: u32,
  raw_logit: u32,
}

const NO_POINT = Point(0u, MASKED, NO_TOKEN, 0u);

// Key of the least finite float.
const LEAST_KEY = 0x00800000u;

// Key of a finite float. Both zeros have the same.
fn key_of(x: f32) -> u32 {
  let bits = bitcast<u32>(x);
  if ((bits & 0x7fffffffu) == 0u) { return SIGN_BIT; }
  return select(bits | SIGN_BIT, ~bits, (bits & SIGN_BIT) != 0u);
}

// The float that a key stands for, of a token in the support.
fn float_of_key(key: u32) -> f32 {
  return bitcast<f32>(select(~key, key ^ SIGN_BIT, (key & SIGN_BIT) != 0u));
}

// Score order: higher score first, equal scores by the lower id.
fn beats(score_a: u32, token_a: u32, score_b: u32, token_b: u32) -> bool {
  return score_a > score_b || (score_a == score_b && token_a < token_b);
}

// Prefix order ≻: higher logit first, equal logits by the lower id.
fn precedes(logit_a: u32, token_a: u32, logit_b: u32, token_b: u32) -> bool {
  return logit_a > logit_b || (logit_a == logit_b && token_a < token_b);
}
