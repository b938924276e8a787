// What the threads of a workgroup find out together. Every thread must call these functions, and every thread gets the same answer.

var<workgroup> cell: atomic<u32>;
var<workgroup> cell_value: u32;

// Largest of the threads' values.
fn largest(value: u32, thread: u32) -> u32 {
  if (thread == 0u) { atomicStore(&cell, 0u); }
  workgroupBarrier();
  atomicMax(&cell, value);
  workgroupBarrier();
  if (thread == 0u) { cell_value = atomicLoad(&cell); }
  return workgroupUniformLoad(&cell_value);
}

// All bits that are set in a thread's value.
fn any_bits(value: u32, thread: u32) -> u32 {
  if (thread == 0u) { atomicStore(&cell, 0u); }
  workgroupBarrier();
  atomicOr(&cell, value);
  workgroupBarrier();
  if (thread == 0u) { cell_value = atomicLoad(&cell); }
  return workgroupUniformLoad(&cell_value);
}

// For how many threads something holds.
fn count_of(holds: bool, thread: u32) -> u32 {
  if (thread == 0u) { atomicStore(&cell, 0u); }
  workgroupBarrier();
  if (holds) { atomicAdd(&cell, 1u); }
  workgroupBarrier();
  if (thread == 0u) { cell_value = atomicLoad(&cell); }
  return workgroupUniformLoad(&cell_value);
}

// Words that one thread wrote to storage are seen by the workgroup's others from here on.
fn synchronise() {
  storageBarrier();
  workgroupBarrier();
}
