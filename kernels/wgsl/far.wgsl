// Logits that lie so far apart that sums of their squared distances might overflow, as those of tokens with a bias of −10³⁰ do.

const FAR = 1125899906842624.0; // 2⁵⁰

// What distances are taken in there.
const FAR_UNIT = 1208925819614629174706176.0; // 2⁸⁰

// By its bits, as the distance itself may overflow.
fn is_far(distance: f32) -> bool { return bitcast<u32>(abs(distance)) >= bitcast<u32>(FAR); }
