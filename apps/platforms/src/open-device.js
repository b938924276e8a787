// @ts-check
/**
 * A GPUDevice of a page's own. TypeScript knows of WebGPU by the package @webgpu/types, which is not needed here.
 *
 * @param {readonly string[]} [wanted] - limits that are to be as large as the adapter has them
 * @returns {Promise<any>}
 */
export async function openDevice(wanted = []) {
  const { gpu } = /** @type {{ readonly gpu?: { requestAdapter(): Promise<any> } }} */ (
    /** @type {unknown} */ (navigator)
  );
  const adapter = await gpu?.requestAdapter();
  if (!adapter) throw new Error("This browser has no adapter.");
  return adapter.requestDevice({
    requiredLimits: Object.fromEntries(wanted.map((name) => [name, adapter.limits[name]])),
  });
}
