/** WebAssembly files are inlined as bytes by the build and by the tests. */
declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** Text files are inlined as strings. */
declare module "*.txt" {
  const text: string;
  export default text;
}
