// What a thread learns from the others of its subgroup, by the feature `subgroups`. How large subgroups are, whether all are of one size, and
// which threads share one is up to the device, so nothing of it is assumed. Integers come out the same whoever shares a subgroup. Floats
// are summed by neighbours, and threads find out at the start how many of these can reach each other.

struct Place {
  @builtin(local_invocation_index) thread: u32,
  @builtin(subgroup_invocation_id) lane: u32,
}

// Most threads that are summed without workgroup memory: a power of two, at most 64.
override MOST_NEIGHBOURS: u32 = 64u;

var<workgroup> fewest: atomic<u32>;
var<workgroup> agreed: u32;

// Finds the neighbours. Every thread must call it before all else.
fn meet(place: Place) {
  let present = subgroupBallot(true);
  if (place.thread == 0u) { atomicStore(&fewest, MOST_NEIGHBOURS); }
  workgroupBarrier();
  var count = 1u;
  for (var distance = 1u; distance < MOST_NEIGHBOURS; distance *= 2u) {
    let met = subgroupShuffleXor(place.thread, distance);
    // What a shuffle from a lane that is not there gives may be anything, the expected number too.
    let lane = place.lane ^ distance;
    let is_there = ((present[(lane / 32u) % 4u] >> (lane % 32u)) & 1u) != 0u;
    if (count == distance && is_there && met == (place.thread ^ distance)) { count = 2u * distance; }
  }
  atomicMin(&fewest, count);
  workgroupBarrier();
  if (place.thread == 0u) { agreed = atomicLoad(&fewest); }
}

// How many threads, by aligned numbers, can reach each other: the same power of two for the whole workgroup.
fn neighbours() -> u32 { return workgroupUniformLoad(&agreed); }

// Sum of `count` neighbours' values, in pairs; all of them get it.
fn sum_of_neighbours(value: f32, count: u32) -> f32 {
  var sum = value;
  for (var distance = 1u; distance < count; distance *= 2u) { sum = add(sum, subgroupShuffleXor(sum, distance)); }
  return sum;
}

fn largest_of_subgroup(value: u32) -> u32 { return subgroupMax(value); }

fn bits_of_subgroup(value: u32) -> u32 { return subgroupOr(value); }

fn sum_of_subgroup(value: u32) -> u32 { return subgroupAdd(value); }

// Whether this thread tells the workgroup what its subgroup has found.
fn speaks() -> bool { return subgroupElect(); }
