// From a product to a raw logit: × scale, + bias, soft cap; masked where the bias is −∞ and beyond the vocabulary's end.

@group(0) @binding(4) var<storage, read> bias: array<f32>; // of the shard's tokens

struct Logit {
  value: f32,
  masked: bool,
  bad: bool, // not finite by the arithmetic itself, masked or not
}

fn raw_logit(product: f32, token: u32) -> Logit {
  if (token >= run.vocab_size) { return Logit(0.0, true, false); }
  var x = mul(product, run.logit_scale);
  var bad = is_non_finite(x);
  var masked = false;
  if (run.has_bias != 0u) {
    let b = bias[row_of_token(token)];
    masked = bitcast<u32>(b) == MASKED_BITS;
    if (!masked) {
      x = add(x, b);
      bad |= is_non_finite(x);
    }
  }
  if (run.soft_cap > 0.0) { x = soft_capped(x, run.soft_cap); }
  return Logit(x, masked, bad);
}
