// Which units of a row of weights, or blocks, a lane takes: the one of its own number, and every LANES-th from there.
//
// Loops over them count by one, to a number that is fixed before they begin. That is how some compilers see that a loop ends; to others they add a
// counter of their own, and a second exit.

// How many of `count` a lane takes.
fn taken_by_lane(lane: u32, count: u32) -> u32 { return (count + LANES - 1u - lane) / LANES; }
