// The final soft cap of some models, c · tanh(x / c) (Gemma 2, arXiv 2408.00118): kernels/common/soft_cap.h, operation by operation.

// Up to here, where tanh is about ½, the series serves; above it, 1 − 2 / (e^2x + 1) loses no digits.
const TANH_SERIES = 0.549;

// Hyperbolic tangent of any number.
fn tanh_float(x: f32) -> f32 {
  let sign = bitcast<u32>(x) & SIGN_BIT;
  let magnitude = abs(x);
  if (magnitude > TANH_SERIES) {
    let e = exp_float(mul(2.0, magnitude));
    let tanh = add(1.0, -divide(2.0, add(e, 1.0)));
    return bitcast<f32>(bitcast<u32>(tanh) | sign);
  }
  let square = mul(x, x);
  var t = -0.006278763525187969;
  t = horner(t, square, 0.021074682474136353);
  t = horner(t, square, -0.05385299026966095);
  t = horner(t, square, 0.13332591950893402);
  t = horner(t, square, -0.33333316445350647);
  return add(x, mul(mul(x, square), t));
}

// Soft cap of a logit; cap > 0.
fn soft_capped(logit: f32, cap: f32) -> f32 { return mul(cap, tanh_float(divide(logit, cap))); }
