import type { Deliver } from './deliver.ts';
import type { Step } from './step.ts';

/** Everything workflows may ask of the world. */
export interface Activities {
  step: Step;
  deliver: Deliver;
}

/** The activities over their ports; the mains give the real ones, tests their own. */
export function createActivities(ports: Activities): Activities {
  return { step: (request) => ports.step(request), deliver: (request) => ports.deliver(request) };
}
