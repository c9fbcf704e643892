import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands in a protection whose outcome can be told before anything is filled in. */
export const TRIED_IN_PROTECTIONS: Attempts<ProtectionState, ProtectionCommand> = {
  decideProtection: () => ({
    type: 'decideProtection',
    measures: [{ kind: 'identity', text: UNSTORED, forWhom: 'sender', until: null }],
    text: UNSTORED,
  }),
  refuseProtection: () => ({ type: 'refuseProtection', reason: UNSTORED }),
  acknowledgeRetaliation: () => ({ type: 'acknowledgeRetaliation', text: UNSTORED }),
  answerWish: () => ({ type: 'answerWish', text: UNSTORED }),
  proposeEnd: () => ({ type: 'proposeEnd', reason: UNSTORED }),
  endProtection: () => ({ type: 'endProtection', reason: UNSTORED }),
};
