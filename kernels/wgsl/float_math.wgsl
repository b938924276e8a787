// ln and e^x in float32: only +, −, × rounded once each and integer moves of bits. WGSL's own log and exp are as exact as the device likes.
// Operation by operation kernels/common/float_math.h, where the polynomials are explained.

// Below this e^x counts as 0, above its negative as e^(its negative): all results are normal floats.
const EXP_LOWEST = -87.0;

// ln 2 in two parts; the first ends in zero bits, so that a small integer times it is exact.
const LN2_HIGH = 0.693145751953125;
const LN2_LOW = 1.428606765330187e-6;

// Natural logarithm of a positive normal float: ln(1 + t) = t − t²/2 + t³·P(t).
fn log_float(x: f32) -> f32 {
  let bits = bitcast<i32>(x);
  let exponent = (bits - 0x3f3504f3) >> 23u;
  let t = add(bitcast<f32>(bits - (exponent << 23u)), -1.0);
  let square = mul(t, t);
  var p = -0.07859615236520767;
  p = horner(p, t, 0.12881648540496826);
  p = horner(p, t, -0.13128754496574402);
  p = horner(p, t, 0.14181192219257355);
  p = horner(p, t, -0.16624553501605988);
  p = horner(p, t, 0.2000228613615036);
  p = horner(p, t, -0.25000810623168945);
  p = horner(p, t, 0.33333316445350647);
  let cubic = mul(mul(square, t), p);
  let small = add(cubic, mul(f32(exponent), LN2_LOW));
  let correction = add(small, -mul(0.5, square));
  return add(mul(f32(exponent), LN2_HIGH), add(t, correction));
}

// e^x = 2^k · e^r, x = k·ln 2 + r: within 2⁻²² relative on [−87, 87]; 0 below it, e^87 above.
fn exp_float(value: f32) -> f32 {
  if (value < EXP_LOWEST) { return 0.0; }
  let x = min(value, -EXP_LOWEST);
  let k = round(mul(x, 1.44269502162933349609375));
  let r = add(add(x, -mul(k, LN2_HIGH)), -mul(k, LN2_LOW));
  var e = 0.001395047758705914;
  e = horner(e, r, 0.008368882350623608);
  e = horner(e, r, 0.04166620597243309);
  e = horner(e, r, 0.1666651964187622);
  e = horner(e, r, 0.5);
  let mantissa = add(add(mul(mul(r, r), e), r), 1.0);
  return bitcast<f32>(bitcast<i32>(mantissa) + (i32(k) << 23u));
}
