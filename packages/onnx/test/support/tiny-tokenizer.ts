/**
 * A byte-level tokenizer small enough to read: three marks, the 256 bytes and a few merges, in the files' own format.
 */

/** Ids of the marks. */
export const [END_OF_TEXT, TURN_START, TURN_END] = [0, 1, 2] as const;
/** Id of byte 0; the others follow. */
export const FIRST_BYTE = 3;

const MARKS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"];
const MERGES = ["h e", "l l", "he ll", "hell o", "u s", "us e", "use r"];

/** The printable character that stands for each byte (GPT-2's table). */
const CHARACTERS = (() => {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
    return String.fromCharCode(printable ? byte : next++);
  });
})();

const TOKENS = [...MARKS, ...CHARACTERS, ...MERGES.map((merge) => merge.replace(" ", ""))];

/** Size of the vocabulary. */
export const VOCAB_SIZE = TOKENS.length;

/** The id of a token by its text in the vocabulary. */
export function idOf(token: string): number {
  return TOKENS.indexOf(token);
}

/** The ids of a text, byte by byte. */
export function byteIds(text: string): number[] {
  return Array.from(new TextEncoder().encode(text), (byte) => FIRST_BYTE + byte);
}

const CHAT_TEMPLATE =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] | trim + '<|im_end|>\n' }}" +
  "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

/** Parsed `tokenizer.json` and `tokenizer_config.json`, fresh on every call. */
export function tinyTokenizerFiles() {
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: false };
  return {
    tokenizer: {
      version: "1.0",
      added_tokens: MARKS.map((content, id) => ({ id, content, special: true, normalized: false })),
      normalizer: null,
      pre_tokenizer: {
        type: "Sequence",
        pretokenizers: [
          {
            type: "Split",
            pattern: { Regex: " ?[A-Za-z]+|[0-9]| ?[^\\sA-Za-z0-9]+|\\s+(?!\\S)|\\s+" },
            behavior: "Isolated",
            invert: false,
          },
          byteLevel,
        ],
      },
      post_processor: null,
      decoder: byteLevel,
      model: {
        type: "BPE",
        unk_token: null,
        vocab: Object.fromEntries(TOKENS.map((token, id) => [token, id])),
        merges: MERGES,
      },
    },
    tokenizerConfig: {
      tokenizer_class: "PreTrainedTokenizerFast",
      eos_token: "<|im_end|>",
      clean_up_tokenization_spaces: false,
      chat_template: CHAT_TEMPLATE,
    },
  };
}
