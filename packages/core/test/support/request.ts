/**
 * The request that options become, for tests that ask the reference's rows directly.
 */
import type { SampleOptions, SampleRequest } from "../../src/index.js";
import { REFERENCE_CAPABILITIES } from "../../src/reference/backend.js";
import { SampleCall } from "../../src/sampler/sample-call.js";

/** The request of a call of one row. */
export function requestFor(options: SampleOptions, vocabSize: number): SampleRequest {
  return new SampleCall(options, { batchSize: 1, vocabSize }, REFERENCE_CAPABILITIES).request();
}
