// Float32 arithmetic whose results are known to the bit. WGSL lets a compiler fuse and reassociate, and asks of a division only 2.5 units
// in the last place; noise and transforms must be what core computes.
//
// A result that passes through an integer operation with a value that only the host knows cannot be fused with what follows it.

// x, rounded to float32 here and now. `run.zero` is 0.
fn rounded(x: f32) -> f32 { return bitcast<f32>(bitcast<u32>(x) ^ run.zero); }

// a · b, rounded once.
fn mul(a: f32, b: f32) -> f32 { return rounded(a * b); }

// a + b, rounded once.
fn add(a: f32, b: f32) -> f32 { return rounded(a + b); }

// One step of Horner's rule, sum · x + c, rounded twice.
fn horner(sum: f32, x: f32, c: f32) -> f32 { return add(mul(sum, x), c); }

const SIGN_BIT = 0x80000000u;
const EXPONENT_BITS = 0x7f800000u;
const MASKED_BITS = 0xff800000u;

// Whether a float is NaN or infinite, by its bits: WGSL may take comparisons for those of finite numbers.
fn is_non_finite(x: f32) -> bool { return (bitcast<u32>(x) & EXPONENT_BITS) == EXPONENT_BITS; }

// Significand of a normal float, an integer of 24 bits.
fn significand(bits: u32) -> u32 { return (bits & 0x7fffffu) | 0x800000u; }

// a / b, rounded once, ties to even: the quotient of the significands in integers, 24 bits and one more, with what remains to say
// where between two floats it lies. b is positive and normal; what lies below the normal floats is 0.
fn divide(a: f32, b: f32) -> f32 {
  let a_bits = bitcast<u32>(a);
  let b_bits = bitcast<u32>(b);
  let sign = a_bits & SIGN_BIT;
  let a_exponent = (a_bits >> 23u) & 255u;
  if (a_exponent == 0u) { return bitcast<f32>(sign ^ run.zero); }
  if (a_exponent == 255u) { return a; }
  var exponent = i32(a_exponent) - i32((b_bits >> 23u) & 255u) + 127;
  var remainder = significand(a_bits);
  let divisor = significand(b_bits);
  if (remainder < divisor) {
    remainder <<= 1u;
    exponent--;
  }
  remainder -= divisor;
  var quotient = 1u;
  // Bit by bit, without `/` and `%`: what devices make of these for integers is slow, and was not always right. The remainder is below the divisor,
  // so twice it has 25 bits.
  for (var step = 0; step < 24; step++) {
    remainder <<= 1u;
    let reaches = remainder >= divisor;
    remainder -= select(0u, divisor, reaches);
    quotient = (quotient << 1u) | select(0u, 1u, reaches);
  }
  let half = quotient & 1u;
  quotient >>= 1u;
  if (half == 1u && (remainder != 0u || (quotient & 1u) == 1u)) { quotient++; }
  if (quotient == 0x1000000u) {
    quotient >>= 1u;
    exponent++;
  }
  if (exponent >= 255) { return bitcast<f32>((sign | EXPONENT_BITS) ^ run.zero); }
  if (exponent <= 0) { return bitcast<f32>(sign ^ run.zero); }
  return bitcast<f32>(sign | (u32(exponent) << 23u) | (quotient & 0x7fffffu));
}

// An unsigned integer as the nearest float: both halves are exact, so the addition rounds once.
fn to_float(word: u32) -> f32 { return add(f32(word >> 16u) * 65536.0, f32(word & 0xffffu)); }
