// The mass of a logit relative to that of another: e^(logit − reference), the same in tiles' masses, decisions and second looks.

struct RelativeMass {
  mass: f32,
  distance: f32, // reference − logit, not negative; 0 where the mass counts as 0: it may be infinite there, and 0 · ∞ is NaN
}

fn relative_mass(key: u32, reference: f32) -> RelativeMass {
  // The reference is the largest logit. Should a device compute that otherwise in another pass, by a last bit, no term of a sum is negative all the same.
  let distance = max(0.0, add(reference, -float_of_key(key)));
  if (distance > -EXP_LOWEST) { return RelativeMass(0.0, 0.0); }
  return RelativeMass(exp_float(-distance), distance);
}
