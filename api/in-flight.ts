/** Lets so many go on at once per name; the others wait in order. */
export interface InFlight {
  /** Waits for a turn. Returns what must be called to leave, or null when `waitMs` passed first. */
  enter(name: string, waitMs: number): Promise<(() => void) | null>;
}

interface Waiting {
  admit(): void;
}

interface Lane {
  running: number;
  queue: Waiting[];
}

/** A gate that admits `limit` at once per name. Names that nobody uses take no memory. */
export function createInFlight(limit: number): InFlight {
  const lanes = new Map<string, Lane>();

  const leaver = (name: string, lane: Lane) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = lane.queue.shift();
      if (next !== undefined) return next.admit();
      lane.running -= 1;
      if (lane.running === 0) lanes.delete(name);
    };
  };

  return {
    enter(name, waitMs) {
      const lane = lanes.get(name) ?? { running: 0, queue: [] };
      lanes.set(name, lane);
      if (lane.running < limit) {
        lane.running += 1;
        return Promise.resolve(leaver(name, lane));
      }
      return new Promise((resolve) => {
        const waiting: Waiting = {
          admit: () => {
            clearTimeout(timer);
            resolve(leaver(name, lane));
          },
        };
        const timer = setTimeout(() => {
          lane.queue = lane.queue.filter((one) => one !== waiting);
          resolve(null);
        }, waitMs);
        lane.queue.push(waiting);
      });
    },
  };
}
