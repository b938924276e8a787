// What a thread learns from its neighbours where the device has no subgroups: nothing, so that workgroup memory does it all. The same functions
// by subgroups are in subgroups.wgsl.

struct Place {
  @builtin(local_invocation_index) thread: u32,
}

fn meet(place: Place) {}

fn neighbours() -> u32 { return 1u; }

fn sum_of_neighbours(value: f32, count: u32) -> f32 { return value; }

fn largest_of_subgroup(value: u32) -> u32 { return value; }

fn bits_of_subgroup(value: u32) -> u32 { return value; }

fn sum_of_subgroup(value: u32) -> u32 { return value; }

fn speaks() -> bool { return true; }
