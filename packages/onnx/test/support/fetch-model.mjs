// Fetches a model as a process of its own: `node fetch-model.mjs HUB CACHE`. Prints how far it has come, and at last the file's hash.
import { openRepository } from "../../dist/index.js";

const [, , hub, cache] = process.argv;
const repository = await openRepository("owner/model", { hub, cache });
const onProgress = ({ loaded }) => console.log(loaded);
const file = await repository.open("onnx/model.onnx", { onProgress });
console.log(file?.revision);
