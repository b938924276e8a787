/** WGSL modules of kernels/wgsl, which the build inlines as text. */
declare module "*.wgsl" {
  const text: string;
  export default text;
}
