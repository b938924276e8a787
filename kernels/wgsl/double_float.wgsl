// Numbers as the sum of two floats, the second below half a unit in the last place of the first: about 45 bits, for comparisons that the host makes
// in float64. Of normal numbers below 10¹⁷.
//
// Source: Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971); Knuth's sum.

fn double_of(x: f32) -> vec2<f32> { return vec2(x, 0.0); }

// The sum of two floats, the first not the smaller.
fn sum_of_ordered(a: f32, b: f32) -> vec2<f32> {
  let sum = add(a, b);
  return vec2(sum, add(b, -add(sum, -a)));
}

// The exact sum of two floats.
fn exact_sum(a: f32, b: f32) -> vec2<f32> {
  let sum = add(a, b);
  let taken = add(sum, -a);
  return vec2(sum, add(add(a, -add(sum, -taken)), add(b, -taken)));
}

// Upper and lower half of a float's significand.
fn halves_of_float(x: f32) -> vec2<f32> {
  let scaled = mul(4097.0, x);
  let upper = add(scaled, -add(scaled, -x));
  return vec2(upper, add(x, -upper));
}

// The exact product of two floats.
fn exact_product(a: f32, b: f32) -> vec2<f32> {
  let product = mul(a, b);
  let p = halves_of_float(a);
  let q = halves_of_float(b);
  let rest = add(add(add(mul(p.x, q.x), -product), mul(p.x, q.y)), mul(p.y, q.x));
  return vec2(product, add(rest, mul(p.y, q.y)));
}

fn double_sum(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
  let upper = exact_sum(a.x, b.x);
  let lower = exact_sum(a.y, b.y);
  let sum = sum_of_ordered(upper.x, add(upper.y, lower.x));
  return sum_of_ordered(sum.x, add(sum.y, lower.y));
}

fn double_product(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
  let product = exact_product(a.x, b.x);
  return sum_of_ordered(product.x, add(product.y, add(mul(a.x, b.y), mul(a.y, b.x))));
}

// a / b, for a positive normal b.
fn double_quotient(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
  let quotient = divide(a.x, b.x);
  let rest = double_sum(a, -double_product(double_of(quotient), b));
  return sum_of_ordered(quotient, divide(rest.x, b.x));
}

// The square root, 0 of what is not a positive normal number.
fn double_root(a: vec2<f32>) -> vec2<f32> {
  if (!(a.x >= 1.17549435e-38)) { return vec2<f32>(); }
  let root = sqrt(a.x);
  let rest = double_sum(a, -exact_product(root, root));
  return sum_of_ordered(root, divide(rest.x, mul(2.0, root)));
}
