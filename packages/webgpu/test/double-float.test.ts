/**
 * Double floats on the device, against float64: sums and products in about 45 bits.
 */
import { expect, test } from "vitest";
import arithmetic from "../../../kernels/wgsl/arithmetic.wgsl";
import doubleFloat from "../../../kernels/wgsl/double_float.wgsl";
import { compute } from "./support/compute.js";
import { testDevice } from "./support/device.js";
import { numbers } from "./support/numbers.js";

const CODE = `
struct Run { zero: u32 }
@group(0) @binding(0) var<uniform> run: Run;
@group(0) @binding(1) var<storage, read> input: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> output: array<vec2<f32>>;
${arithmetic}
${doubleFloat}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= arrayLength(&input)) { return; }
  let a = input[id.x].xy;
  let b = input[id.x].zw;
  output[4u * id.x] = double_sum(a, b);
  output[4u * id.x + 1u] = double_product(a, b);
  output[4u * id.x + 2u] = double_quotient(a, vec2(abs(b.x), select(b.y, -b.y, b.x < 0.0)));
  output[4u * id.x + 3u] = double_root(vec2(abs(a.x), select(a.y, -a.y, a.x < 0.0)));
}
`;

/** A number as the sum of two floats, and that sum. */
function doubleOf(value: number): readonly [number, number] {
  const high = Math.fround(value);
  return [high, Math.fround(value - high)];
}

test("sums, products, quotients and roots of double floats", async (context) => {
  const device = await testDevice(context);
  const count = 2000;
  const [mantissas, more, sizes] = [numbers(2 * count, 1), numbers(2 * count, 2), numbers(2 * count, 3)];
  const values = Array.from({ length: 2 * count }, (_, i) => {
    const mantissa = (mantissas[i] as number) + 2 ** -24 * (more[i] as number);
    // Every fourth near its neighbour's negative, so that sums cancel.
    return i % 8 === 1
      ? -(mantissas[i - 1] as number) * (1 + 2 ** -20)
      : mantissa * 2 ** Math.round(20 * (sizes[i] as number));
  }).map(doubleOf);
  const input = new Float32Array(values.flat());
  const words = await compute(device, CODE, new Uint32Array(input.buffer), count, 8 * count);
  const found = new Float32Array(words.buffer);
  for (let i = 0; i < count; i++) {
    const [a, b] = [2 * i, 2 * i + 1].map((at) => (input[2 * at] as number) + (input[2 * at + 1] as number)) as [
      number,
      number,
    ];
    for (const [k, [name, expected, size]] of (
      [
        ["sum", a + b, Math.abs(a) + Math.abs(b)],
        ["product", a * b, Math.abs(a * b)],
        ["quotient", a / Math.abs(b), Math.abs(a / b)],
        ["root", Math.sqrt(Math.abs(a)), Math.sqrt(Math.abs(a))],
      ] as const
    ).entries()) {
      const value = (found[8 * i + 2 * k] as number) + (found[8 * i + 2 * k + 1] as number);
      expect(Math.abs(value - expected), `${name} of ${a} and ${b}`).toBeLessThanOrEqual(2 ** -44 * size);
    }
  }
});
