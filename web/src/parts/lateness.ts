/** What asks why something was done late: the words so far, and how to send again what was refused without them. */
export interface Lateness {
  reason: string;
  isPending: boolean;
  write: (reason: string) => void;
  again: () => void;
}

/** The command with why it is late, where that was asked and answered. */
export function withLateness<B extends object>(body: B, reason: string | null): B {
  const words = reason?.trim() ?? '';
  return words === '' ? body : { ...body, latenessReason: words };
}
