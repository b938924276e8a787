// What stands for sigma.wgsl where no row has top-nσ.

struct Floor {
  none: u32,
}

fn sigma_floor(row: u32, tile_count: u32, reference: f32, thread: u32) -> Floor { return Floor(0u); }

fn keeps_above_floor(floor: Floor, row: u32, logit: f32, reference: f32) -> u32 { return KEPT; }
