// The mass of a logit relative to that of another: e^(logit − reference), the same in tiles' masses, decisions and second looks.

struct RelativeMass {
  mass: f32,
  distance: f32, // reference − logit; 0 where the mass counts as 0: it may be infinite there, and 0 · ∞ is NaN
}

fn relative_mass(key: u32, reference: f32) -> RelativeMass {
  let distance = add(reference, -float_of_key(key));
  if (distance > -EXP_LOWEST) { return RelativeMass(0.0, 0.0); }
  return RelativeMass(exp_float(-distance), distance);
}
