// From a random word to standard Gumbel noise in float32, noise version 1: g = −ln E, E = −ln(1 − v), v the uniform variate that the word
// stands for. Operation by operation what core's gumbel-float32.ts does, so that the bits are the same.

// Words below this take the tail word: v then has 64 random bits.
const TAIL_THRESHOLD = 1024u;

const TWO_POW_MINUS_32 = 2.3283064365386963e-10;
const TWO_POW_MINUS_64 = 5.421010862427522e-20;

// (word + ½) · 2⁻³² in float32; may round up to 1.
fn unit_interval(word: u32) -> f32 { return mul(add(to_float(word), 0.5), TWO_POW_MINUS_32); }

// E = −ln(1 − v), an Exp(1) variate with full relative precision near 0: below v = ¼ by the series
// −ln(1 − v) = v + v²·Q(v), above it by the complement 1 − v, which is exact in the word's bits.
fn exponential(word: u32, tail_word: u32) -> f32 {
  if (word >= 0x40000000u) { return -log_float(unit_interval(~word)); }
  var v = unit_interval(word);
  if (word < TAIL_THRESHOLD) {
    v = add(mul(to_float(word), TWO_POW_MINUS_32), mul(add(to_float(tail_word), 0.5), TWO_POW_MINUS_64));
  }
  var q = 0.3316969573497772;
  q = horner(q, v, 0.09139982610940933);
  q = horner(q, v, 0.21363519132137299);
  q = horner(q, v, 0.2487880289554596);
  q = horner(q, v, 0.33338218927383423);
  q = horner(q, v, 0.49999934434890747);
  return add(v, mul(mul(v, v), q));
}

// Standard Gumbel noise of a word; the tail word counts only where `word` < 1024.
fn gumbel(word: u32, tail_word: u32) -> f32 { return -log_float(exponential(word, tail_word)); }

// Gumbel noise of a vocabulary id whose word is already known.
fn token_gumbel(noise: NoiseIdentity, token: u32, word: u32) -> f32 {
  var tail_word = 0u;
  if (word < TAIL_THRESHOLD) {
    tail_word = token_words(noise, PURPOSE_TOKEN_TAIL, token_block(token))[token_output(token)];
  }
  return gumbel(word, tail_word);
}
