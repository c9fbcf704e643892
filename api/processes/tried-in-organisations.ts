import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import type { OrganisationState } from '../../domain/organisation/state.ts';
import type { PersonCommand } from '../../domain/person/commands.ts';
import type { PersonState } from '../../domain/person/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands on an act on the tree whose outcome can be told before anything is filled in. */
export const TRIED_IN_ORGANISATIONS: Attempts<OrganisationState, OrganisationCommand> = {
  confirmReorganisation: () => ({ type: 'confirmReorganisation' }),
  rejectReorganisation: () => ({ type: 'rejectReorganisation', reason: UNSTORED }),
  withdrawReorganisation: () => ({ type: 'withdrawReorganisation', reason: UNSTORED }),
};

/** What is recorded of a person can be told only when it is filled in. */
export const TRIED_IN_PEOPLE: Attempts<PersonState, PersonCommand> = {};
