// A bfloat16 is the upper half of a float32.

fn lower_half(word: u32) -> f32 { return bitcast<f32>(word << 16u); }

fn upper_half(word: u32) -> f32 { return bitcast<f32>(word & 0xffff0000u); }
