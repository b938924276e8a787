// What a row's settings make of a token's raw logit, each operation rounded once, in the order of kernels/common/transform.h: logit bias;
// penalties of seen tokens; the mask of allowed tokens; the temperature.

// Where the value of a token lies among ascending pairs of id and value; 0 where it has none.
fn entry_of(token: u32, start: u32, count: u32) -> u32 {
  var low = 0u;
  var high = count;
  while (low < high) {
    let middle = (low + high) / 2u;
    if (call[start + 2u * middle] < token) { low = middle + 1u; } else { high = middle; }
  }
  if (low == count || call[start + 2u * low] != token) { return 0u; }
  return start + 2u * low + 1u;
}

// The logit that `row` draws from.
fn transformed(raw: Logit, token: u32, row: u32) -> Logit {
  let at = row * ROW_WORDS;
  var x = raw.value;
  var masked = raw.masked;
  let biased = entry_of(token, call[at + ROW_BIASES], call[at + ROW_BIASES + 1u]);
  if (biased != 0u) {
    masked |= call[biased] == MASKED_BITS;
    if (!masked) { x = add(x, bitcast<f32>(call[biased])); }
  }
  let seen = entry_of(token, call[at + ROW_SEEN], call[at + ROW_SEEN + 1u]);
  if (seen != 0u) {
    let repetition = bitcast<f32>(call[at + ROW_REPETITION]);
    if (x > 0.0) { x = divide(x, repetition); } else { x = mul(x, repetition); }
    x = add(x, -bitcast<f32>(call[seen]));
  }
  let allowed = call[at + ROW_ALLOWED];
  if (allowed != 0u && token < run.vocab_size) {
    masked |= ((call[allowed + token / 32u] >> (token % 32u)) & 1u) == 0u;
  }
  let temperature = bitcast<f32>(call[at + ROW_TEMPERATURE]);
  if (temperature != 1.0) { x = divide(x, temperature); }
  return Logit(x, masked, raw.bad || (!masked && is_non_finite(x)));
}

// Key of a logit.
fn key_of_logit(logit: Logit) -> u32 { return select(key_of(logit.value), MASKED, logit.masked); }
