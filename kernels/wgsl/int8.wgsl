// Blocks of 32 int8 weights: two units of 16 bytes.

const UNITS_PER_BLOCK = 2u;
const DEFAULT_ZERO_POINT = 0;

fn signed_byte(byte: u32) -> i32 { return i32(byte << 24u) >> 24u; }

fn zero_point_byte(byte: u32) -> i32 { return signed_byte(byte); }

// Elements 4i … 4i + 3 of a unit.
fn weights_of(words: vec4<u32>, i: u32) -> vec4<i32> {
  let word = words[i];
  return vec4(signed_byte(word), signed_byte(word >> 8u), signed_byte(word >> 16u), signed_byte(word >> 24u));
}
