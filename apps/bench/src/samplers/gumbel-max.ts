/**
 * Gumbel-max: the token with the largest logit plus noise −ln(−ln u).
 */
import { isTemperatureAlone, type SamplerKind } from "./sampler.js";

export const gumbelMax: SamplerKind = {
  name: "Gumbel-max",
  takes: isTemperatureAlone,
  create:
    () =>
    (logits, { temperature }, random) => {
      const factor = 1 / temperature;
      let best = 0;
      let largest = Number.NEGATIVE_INFINITY;
      for (let token = 0; token < logits.length; token++) {
        const score = (logits[token] as number) * factor - Math.log(-Math.log(random()));
        if (score > largest) {
          largest = score;
          best = token;
        }
      }
      return best;
    },
};
