/**
 * The line under a reply: what it took, and why it ended where that is not plain to see.
 */
import type { ReplySummary } from "../conversation.js";

const REASONS: Readonly<Record<ReplySummary["reason"], string | undefined>> = {
  "end-token": undefined,
  "stop-string": "ended by a stop string",
  "max-tokens": "ended by max-tokens",
  context: "ended because the model's context is full",
  "max-time": "ended by the model's max_time",
  grammar: undefined,
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
