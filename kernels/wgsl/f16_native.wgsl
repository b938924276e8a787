// float16 by the feature shader-f16, where halves_probe.wgsl has found its conversion exact. Nothing is computed in float16.

fn halves(word: u32) -> vec2<f32> { return vec2<f32>(bitcast<vec2<f16>>(word)); }
