// float16 by moves of bits.

fn halves(word: u32) -> vec2<f32> { return vec2(float_of_half(word & 0xffffu), float_of_half(word >> 16u)); }
