// Blocks of 32 int4 weights: one unit of 16 bytes; of two elements in a byte the first lies in the lower half. They stand for 0 to 15 less a
// zero point.

const UNITS_PER_BLOCK = 1u;
const DEFAULT_ZERO_POINT = 8;

fn zero_point_byte(byte: u32) -> i32 { return i32(byte); }

// Elements 4i … 4i + 3 of a unit.
fn weights_of(words: vec4<u32>, i: u32) -> vec4<i32> {
  let half = words[i / 2u] >> (16u * (i % 2u));
  return vec4<i32>((vec4(half) >> vec4(0u, 4u, 8u, 12u)) & vec4(15u));
}
