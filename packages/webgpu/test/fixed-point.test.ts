/**
 * Masses as fixed-point numbers on the device, against integers of any size; and what is never negative.
 */
import { expect, test } from "vitest";
import arithmetic from "../../../kernels/wgsl/arithmetic.wgsl";
import fixedOf from "../../../kernels/wgsl/fixed_of.wgsl";
import floatMath from "../../../kernels/wgsl/float_math.wgsl";
import order from "../../../kernels/wgsl/order.wgsl";
import relativeMass from "../../../kernels/wgsl/relative_mass.wgsl";
import { compute } from "./support/compute.js";
import { testDevice } from "./support/device.js";
import { numbers } from "./support/numbers.js";

const HEAD = `
struct Run { zero: u32 }
@group(0) @binding(0) var<uniform> run: Run;
${arithmetic}
`;

const FIXED_OF = `${HEAD}
@group(0) @binding(1) var<storage, read> input: array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<u32>;
${fixedOf}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= arrayLength(&input)) { return; }
  let fixed = fixed_of(bitcast<f32>(bitcast<u32>(input[id.x]) ^ run.zero));
  output[3u * id.x] = fixed.x;
  output[3u * id.x + 1u] = fixed.y;
  output[3u * id.x + 2u] = fixed.z;
}
`;

const RELATIVE_MASS = `${HEAD}
@group(0) @binding(1) var<storage, read> input: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read_write> output: array<vec2<f32>>;
${order}
${floatMath}
${relativeMass}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= arrayLength(&input)) { return; }
  let own = relative_mass(key_of(input[id.x].x), input[id.x].y);
  output[id.x] = vec2(own.mass, own.distance);
}
`;

/** ⌊x · 2⁶⁴⌋, 0 for what has its sign set. */
function fixedOfFloat(x: number): bigint {
  if (x < 0 || Object.is(x, -0)) return 0n;
  // Both products are exact.
  const units = BigInt(Math.trunc(x * 2 ** 40));
  return x >= 1 ? units << 24n : BigInt(Math.trunc(x * 2 ** 64));
}

test("a float as a fixed-point number, 0 where its sign is set", async (context) => {
  const device = await testDevice(context);
  const edges = [0, 1, 0.5, 2 ** -64, 2 ** -65, 2 ** -41, 2 ** -40, 2 ** -32, 2 ** 23 - 0.5, 1 - 2 ** -24, 256];
  const spread = numbers(2000, 1).map((x, i) => (x + 0.5) * 2 ** ((i % 100) - 76));
  const positive = [...edges, ...spread];
  const values = Float32Array.from([...positive, ...positive.map((x) => -x), -1e-44, -1e-38]);
  const words = await compute(device, FIXED_OF, new Uint32Array(values.buffer), values.length, 3 * values.length);
  for (const [i, value] of values.entries()) {
    const [low, middle, high] = [...words.subarray(3 * i, 3 * i + 3)].map(BigInt) as [bigint, bigint, bigint];
    expect((high << 64n) | (middle << 32n) | low, `${value}`).toBe(fixedOfFloat(value));
  }
});

test("no logit has a negative distance, or more mass than the reference", async (context) => {
  const device = await testDevice(context);
  const above = [1, 1 + 2 ** -23, -1, 0, 2 ** -149, 100];
  const pairs = Float32Array.from(above.flatMap((x) => [x, x - Math.abs(x) * 2 ** -24, x, x]));
  const words = await compute(device, RELATIVE_MASS, new Uint32Array(pairs.buffer), pairs.length / 2, pairs.length);
  const found = new Float32Array(words.buffer);
  for (let i = 0; i < found.length; i += 2) {
    const what = `of ${pairs[i]} relative to ${pairs[i + 1]}`;
    expect(found[i], `mass ${what}`).toBe(1);
    expect(Math.abs(found[i + 1] as number), `distance ${what}`).toBe(0);
  }
});
