/**
 * The line under a reply: what it took, and why it ended where that is not plain to see.
 */
import type { ReplySummary } from "../conversation.js";
import type { EndReason } from "../generate.js";

const REASONS: Readonly<Record<EndReason, string | undefined>> = {
  turn: undefined,
  stop: "ended by a stop string",
  length: "ended by max-tokens",
  context: "ended because the model's context is full",
  aborted: "stopped",
};

/**
 * The status line of a reply.
 *
 * @param summary - what the reply took
 * @param backendName - who drew its tokens
 */
export function statusLine({ tokens, seconds, reason, droppedTurns }: ReplySummary, backendName: string): string {
  const parts = [
    `${tokens} ${tokens === 1 ? "token" : "tokens"}`,
    `${Math.round(tokens / Math.max(seconds, 0.001))} tokens/s`,
    backendName,
    REASONS[reason],
    droppedTurns > 0
      ? `the model no longer sees the first ${droppedTurns === 1 ? "turn" : `${droppedTurns} turns`}`
      : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}
