// Philox4x32-10, the counter-based generator behind every random word, and the mapping of noise version 1 from vocabulary ids to its
// blocks and outputs: kernels/common/philox.h without 64-bit integers, which WGSL lacks.
//
// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11, section 5.2.

// What a word is for; purpose + 1 is always that purpose's tail word.
const PURPOSE_TOKEN = 0u;
const PURPOSE_TOKEN_TAIL = 1u;

// Identity of the noise of one row and draw.
struct NoiseIdentity {
  key: vec2<u32>, // low and high word of the seed
  stream: u32,
  position: u32,
  draw: u32,
}

// Upper 32 bits of a product, from products of halves.
fn mul_high(a: u32, b: u32) -> u32 {
  let a_low = a & 0xffffu;
  let a_high = a >> 16u;
  let b_low = b & 0xffffu;
  let b_high = b >> 16u;
  let low = a_low * b_low;
  let middle = a_high * b_low + (low >> 16u);
  let other = a_low * b_high + (middle & 0xffffu);
  return a_high * b_high + (middle >> 16u) + (other >> 16u);
}

// The four words of a block.
fn philox(counter: vec4<u32>, seed: vec2<u32>) -> vec4<u32> {
  var c = counter;
  var key = seed;
  for (var round = 0; round < 10; round++) {
    let high0 = mul_high(0xd2511f53u, c.x);
    let low0 = 0xd2511f53u * c.x;
    let high1 = mul_high(0xcd9e8d57u, c.z);
    let low1 = 0xcd9e8d57u * c.z;
    c = vec4(high1 ^ c.y ^ key.x, low1, high0 ^ c.w ^ key.y, low0);
    key += vec2(0x9e3779b9u, 0xbb67ae85u);
  }
  return c;
}

// The four words of a block of token noise.
fn token_words(noise: NoiseIdentity, purpose: u32, block: u32) -> vec4<u32> {
  return philox(vec4(block, noise.position, noise.stream, (purpose << 16u) + noise.draw), noise.key);
}

// Block that holds the word of a vocabulary id: 16 consecutive ids are four whole blocks.
fn token_block(token: u32) -> u32 { return 4u * (token >> 4u) + ((token >> 1u) & 3u); }

// Which of its block's four outputs is the word of a vocabulary id.
fn token_output(token: u32) -> u32 { return 2u * ((token >> 3u) & 1u) + (token & 1u); }

// First id of those that share a block; the others are 1, 8 and 9 later, in the order of the outputs.
fn first_of_block(block: u32) -> u32 { return 16u * (block >> 2u) + 2u * (block & 3u); }
