// What the threads of a workgroup find out together. Every thread must call these functions, and every thread gets the same answer.

var<workgroup> cell: atomic<u32>;
var<workgroup> cell_value: u32;

fn clear_cell(thread: u32) {
  if (thread == 0u) { atomicStore(&cell, 0u); }
  workgroupBarrier();
}

fn read_cell(thread: u32) -> u32 {
  workgroupBarrier();
  if (thread == 0u) { cell_value = atomicLoad(&cell); }
  return workgroupUniformLoad(&cell_value);
}

// Largest of the threads' values.
fn largest(value: u32, thread: u32) -> u32 {
  let shared_value = largest_of_subgroup(value);
  let is_speaker = speaks();
  clear_cell(thread);
  if (is_speaker && shared_value != 0u) { atomicMax(&cell, shared_value); }
  return read_cell(thread);
}

// All bits that are set in a thread's value.
fn any_bits(value: u32, thread: u32) -> u32 {
  let shared_value = bits_of_subgroup(value);
  let is_speaker = speaks();
  clear_cell(thread);
  if (is_speaker && shared_value != 0u) { atomicOr(&cell, shared_value); }
  return read_cell(thread);
}

// For how many threads something holds.
fn count_of(holds: bool, thread: u32) -> u32 {
  let shared_value = sum_of_subgroup(select(0u, 1u, holds));
  let is_speaker = speaks();
  clear_cell(thread);
  if (is_speaker && shared_value != 0u) { atomicAdd(&cell, shared_value); }
  return read_cell(thread);
}

// From here on the workgroup's other threads see what one wrote to storage before, and may overwrite what one read before.
fn synchronise() {
  storageBarrier();
  workgroupBarrier();
}
