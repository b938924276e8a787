// Fixed-point numbers of 96 bits, 64 of them fractional, lowest word first: sums of masses that come out the same in any order.

fn fixed_sum(a: vec3<u32>, b: vec3<u32>) -> vec3<u32> {
  let low = a.x + b.x;
  let middle = a.y + b.y;
  let carried = middle + select(0u, 1u, low < a.x);
  return vec3(low, carried, a.z + b.z + select(0u, 1u, middle < a.y) + select(0u, 1u, carried < middle));
}

// a − b, for a ≥ b.
fn fixed_difference(a: vec3<u32>, b: vec3<u32>) -> vec3<u32> {
  let middle = a.y - b.y;
  let borrow = select(0u, 1u, a.x < b.x);
  return vec3(a.x - b.x, middle - borrow, a.z - b.z - select(0u, 1u, a.y < b.y) - select(0u, 1u, middle < borrow));
}

fn fixed_less(a: vec3<u32>, b: vec3<u32>) -> bool {
  if (a.z != b.z) { return a.z < b.z; }
  if (a.y != b.y) { return a.y < b.y; }
  return a.x < b.x;
}

// n · a, below 2³².
fn fixed_times(a: vec3<u32>, n: u32) -> vec3<u32> {
  let low = a.x * n;
  let middle = a.y * n;
  return vec3(low, 0u, 0u) + vec3(0u, 0u, a.z * n) + fixed_sum(vec3(0u, middle, mul_high(a.y, n)), vec3(0u, mul_high(a.x, n), 0u));
}

fn fixed_min(a: vec3<u32>, b: vec3<u32>) -> vec3<u32> { return select(b, a, fixed_less(a, b)); }

fn fixed_max(a: vec3<u32>, b: vec3<u32>) -> vec3<u32> { return select(a, b, fixed_less(a, b)); }

// The nearest float, but for a few units in the last place.
fn float_of_fixed(a: vec3<u32>) -> f32 {
  return add(to_float(a.z), mul(add(to_float(a.y), mul(to_float(a.x), TWO_POW_MINUS_32)), TWO_POW_MINUS_32));
}

// a · 2⁻¹⁷, rounded up: more than a float32 sum of masses is off by, relative to them.
fn fixed_margin(a: vec3<u32>) -> vec3<u32> {
  return fixed_sum(vec3((a.x >> 17u) | (a.y << 15u), (a.y >> 17u) | (a.z << 15u), a.z >> 17u), vec3(1u, 0u, 0u));
}

// share · a, rounded up, for a share below 1: a number is at least the product if and only if it is at least this.
fn fixed_share(a: vec3<u32>, share: f32) -> vec3<u32> {
  let bits = bitcast<u32>(share);
  let exponent = bits >> 23u;
  if (exponent == 0u) { return vec3<u32>(); }
  let units = significand(bits);
  var words = array<u32, 5>();
  for (var i = 0u; i < 3u; i++) {
    let low = words[i] + a[i] * units;
    words[i + 1u] = mul_high(a[i], units) + select(0u, 1u, low < words[i]);
    words[i] = low;
  }
  let shift = 150u - exponent;
  let whole = shift / 32u;
  let bit = shift % 32u;
  var rest = 0u;
  // An array, as some compilers assign to no component of a vector by an index that they do not know.
  var result = array<u32, 3>();
  for (var i = 0u; i < 4u; i++) {
    if (i < whole) {
      rest |= words[i];
    } else {
      if (i == whole) { rest |= words[i] & ((1u << bit) - 1u); }
      let upper = select(0u, words[i + 1u] << (32u - bit), bit > 0u);
      if (i - whole < 3u) { result[i - whole] = (words[i] >> bit) | upper; }
    }
  }
  return fixed_sum(vec3(result[0], result[1], result[2]), vec3(select(0u, 1u, rest != 0u), 0u, 0u));
}
