// float16 by moves of bits, without the feature shader-f16, and exactly: WGSL's unpack2x16float may take subnormals for zero. Exponent and
// significand in a float32's places, with the bias raised to its own, are the value, unless the exponent is 0: then they are
// 2⁻¹⁵ · (1 + m) where 2⁻¹⁴ · m is meant, twice as much less 2⁻¹⁴. The largest exponent stands for infinities and NaN.

fn float_of_half(half: u32) -> f32 {
  let magnitude = (half & 0x7fffu) << 13u;
  let sign = (half & 0x8000u) << 16u;
  if (magnitude >= 0x0f800000u) { return bitcast<f32>((sign | EXPONENT_BITS) ^ run.zero); }
  let biased = magnitude + 0x38000000u;
  var value = bitcast<f32>(biased);
  if (magnitude < 0x00800000u) { value = 2.0 * value - 6.103515625e-05; }
  return bitcast<f32>(bitcast<u32>(value) | sign);
}
