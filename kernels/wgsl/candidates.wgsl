// Up to TILE candidates, one per thread: a tile's tokens, or points that other workgroups found. What is kept of them, and of what was kept
// before, each thread finds out by comparing its own with all others: no sorting, and no order of visiting.

@group(0) @binding(2) var<storage, read_write> found: array<u32>;

var<workgroup> logits: array<u32, TILE>;
var<workgroup> tokens: array<u32, TILE>;
var<workgroup> scores: array<u32, TILE>;

// Shows the threads' candidates to all threads.
fn offer(logit: u32, token: u32, thread: u32) {
  workgroupBarrier();
  logits[thread] = logit;
  tokens[thread] = token;
  workgroupBarrier();
}
