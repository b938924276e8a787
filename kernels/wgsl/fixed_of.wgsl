// From a float to a fixed-point number of 96 bits, 64 of them fractional, lowest word first.

// A float below 2²³, rounded down. What has its sign set counts as 0, −0 too: the sign lies among the bits of the exponent.
fn fixed_of(x: f32) -> vec3<u32> {
  let bits = bitcast<u32>(x);
  let exponent = bits >> 23u;
  // A unit of the significand is 2^(exponent − 150), of the sum 2⁻⁶⁴.
  if (exponent < 63u || (bits & SIGN_BIT) != 0u) { return vec3<u32>(); }
  let units = significand(bits);
  if (exponent < 86u) { return vec3(units >> (86u - exponent), 0u, 0u); }
  let shift = exponent - 86u;
  let bit = shift % 32u;
  var upper = 0u;
  if (bit > 0u) { upper = units >> (32u - bit); }
  return select(vec3(0u, units << bit, upper), vec3(units << bit, upper, 0u), shift < 32u);
}
