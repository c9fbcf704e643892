import type { CommandRequest, StepResult } from '../workflows/messages.ts';

/** What came of sending a command to the engine. `late` = not answered in time, but the same request may be asked again. */
export type EngineAnswer =
  | { kind: 'answered'; result: StepResult }
  | { kind: 'busy'; retryAfterSeconds: number }
  | { kind: 'late'; retryAfterSeconds: number };

/** The engine as the API sees it: one way in, every command the same. */
export interface Engine {
  send(request: CommandRequest, waitMs: number): Promise<EngineAnswer>;
  /** True when the engine answers at all; for readiness. */
  isReachable(): Promise<boolean>;
}
