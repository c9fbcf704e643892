import type { CongressCommand } from '../../domain/congress/commands.ts';
import type { CongressState } from '../../domain/congress/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands on a congress whose outcome can be told before anything is filled in. */
export const TRIED_IN_CONGRESSES: Attempts<CongressState, CongressCommand> = {
  confirmCongress: () => ({ type: 'confirmCongress' }),
  cancelCongress: () => ({ type: 'cancelCongress', reason: UNSTORED }),
  handOverAfterCongress: ({ on }) => ({ type: 'handOverAfterCongress', heldOn: on, minutes: UNSTORED }),
};
