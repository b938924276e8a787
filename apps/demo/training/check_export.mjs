// The half of check_export.py that runs in Node: same token ids, same hidden states.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const reference = JSON.parse(readFileSync(process.argv[2], "utf8"));
const require = createRequire(pathToFileURL(join(reference.modules, "package.json")));
const { Tokenizer } = require("@huggingface/tokenizers");
const { Template } = require("@huggingface/jinja");
const ort = require("onnxruntime-node");

const json = (name) => JSON.parse(readFileSync(join(reference.model, name), "utf8"));
const tokenizerConfig = json("tokenizer_config.json");
const tokenizer = new Tokenizer(json("tokenizer.json"), tokenizerConfig);
const template = new Template(tokenizerConfig.chat_template);

let different = 0;
let undecoded = 0;
for (const { messages, ids } of reference.cases) {
  const text = template.render({ messages, add_generation_prompt: true });
  const got = tokenizer.encode(text, { add_special_tokens: false }).ids;
  if (got.length !== ids.length || got.some((id, i) => id !== ids[i])) {
    if (different++ < 3) console.log("different ids for", JSON.stringify(text), got.slice(0, 40), ids.slice(0, 40));
  }
  if (tokenizer.decode(ids, { skip_special_tokens: false }) !== text) {
    if (undecoded++ < 3)
      console.log(
        "different text for",
        JSON.stringify(text),
        JSON.stringify(tokenizer.decode(ids, { skip_special_tokens: false })),
      );
  }
}
console.log(
  `${reference.cases.length} conversations: ${different} with different ids, ${undecoded} that do not decode to themselves`,
);

const config = json("config.json");
const { num_hidden_layers: layers, num_key_value_heads: heads, head_dim: size, hidden_size: width } = config;
const session = await ort.InferenceSession.create(join(reference.model, "onnx/decoder.onnx"));
const int64 = (values, dims) => new ort.Tensor("int64", BigInt64Array.from(values, BigInt), dims);

async function run(ids, cache) {
  const past = cache ? cache["present.0.key"].dims[2] : 0;
  const total = past + ids.length;
  const feeds = {
    input_ids: int64(ids, [1, ids.length]),
    attention_mask: int64(new Array(total).fill(1), [1, total]),
    position_ids: int64(
      ids.map((_, i) => past + i),
      [1, ids.length],
    ),
  };
  for (let i = 0; i < layers; i++)
    for (const part of ["key", "value"])
      feeds[`past_key_values.${i}.${part}`] = cache
        ? cache[`present.${i}.${part}`]
        : new ort.Tensor("float32", new Float32Array(0), [1, heads, 0, size]);
  return session.run(feeds);
}

/** The largest difference from `rows` rows of the reference's hidden states; infinite where there are not as many. */
function worst(data, from, rows) {
  if (data.length !== rows * width) return Number.POSITIVE_INFINITY;
  let difference = 0;
  for (let i = 0; i < data.length; i++)
    difference = Math.max(difference, Math.abs(data[i] - reference.hidden[from + Math.floor(i / width)][i % width]));
  return difference;
}

const whole = await run(reference.ids);
let cached = 0;
const half = Math.floor(reference.ids.length / 2);
let state = await run(reference.ids.slice(0, half));
cached = Math.max(cached, worst(state.last_hidden_state.data, 0, half));
for (let i = half; i < reference.ids.length; i++) {
  state = await run([reference.ids[i]], state);
  cached = Math.max(cached, worst(state.last_hidden_state.data, i, 1));
}
const whole_difference = worst(whole.last_hidden_state.data, 0, reference.ids.length);

// Two rows of different length, the shorter one padded on the left.
const short = reference.ids.slice(0, half);
const pad = reference.ids.length - half;
const batch = { input_ids: int64([...reference.ids, ...new Array(pad).fill(0), ...short], [2, reference.ids.length]) };
batch.attention_mask = int64(
  [...reference.ids.map(() => 1), ...new Array(pad).fill(0), ...short.map(() => 1)],
  [2, reference.ids.length],
);
batch.position_ids = int64(
  [...reference.ids.keys(), ...new Array(pad).fill(0), ...short.keys()],
  [2, reference.ids.length],
);
for (let i = 0; i < layers; i++)
  for (const part of ["key", "value"])
    batch[`past_key_values.${i}.${part}`] = new ort.Tensor("float32", new Float32Array(0), [2, heads, 0, size]);
const both = (await session.run(batch)).last_hidden_state.data;
const row = reference.ids.length * width;
const padded = Math.max(
  worst(both.subarray(0, row), 0, reference.ids.length),
  worst(both.subarray(row + pad * width), 0, half),
);
console.log(
  `hidden states of ${reference.ids.length} tokens: largest difference ${whole_difference.toExponential(2)} at once, ${cached.toExponential(2)} token by token, ${padded.toExponential(2)} in a padded batch`,
);
// Not by `> 1e-3`: a NaN is not above it.
const close = Math.max(whole_difference, cached, padded) <= 1e-3;
process.exit(different || undecoded || !close ? 1 : 0);
