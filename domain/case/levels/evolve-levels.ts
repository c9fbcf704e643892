import type { CaseState } from '../state.ts';
import { withoutTeam } from '../verification/verification-state.ts';
import type { LevelEvent } from './levels-events.ts';

type HandedDown = Extract<LevelEvent, { type: 'MatterHandedDown' }>;

/** Screened anew below, by people of that body; where it came from, it is not passed back to. */
export function evolveHandedDown(state: CaseState, event: HandedDown): CaseState {
  const { fromOrganisationId, organisationId, organisationPath } = event;
  const pass = { fromOrganisationId, toOrganisationId: organisationId, kind: null, how: 'handed-down' } as const;
  return {
    ...state,
    stage: 'SCREENING',
    organisation: { id: organisationId, path: organisationPath },
    acceptedOn: null,
    proposal: null,
    instruction: null,
    handler: null,
    assignment: null,
    verification: withoutTeam(state.verification),
    life: { ...state.life, passes: [...state.life.passes, pass] },
  };
}
