// @ts-check
/**
 * Entry point of a Web Worker.
 */
import { serve } from "../kernels/worker-loop.js";

self.onmessage = ({ data }) => {
  serve(data, (message) => self.postMessage(message));
  self.postMessage("left");
};
