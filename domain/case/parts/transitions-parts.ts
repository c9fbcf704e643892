import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const SCREENER: By = { role: 'SCREENER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const HANDLER: By = { relation: 'handler' };
const SENDER: By = { actor: 'sender' };
const PROCESS: By = { actor: 'process' };

const SORTED = ['SCREENING', 'WATCH', 'VERIFICATION'] as const satisfies readonly CaseStage[];
const UNCONCLUDED = ['INTAKE', ...SORTED, 'REVIEW'] as const satisfies readonly CaseStage[];
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];

/** Parts of a case, other cases, and what becomes of its senders: see `transitions.ts` for the rest of its life. */
export const PARTS_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'split', from: SORTED, by: [SCREENER, HEAD], to: 'same', note: 'the rest stays' },
  { command: 'beginPart', from: ['NONE'], by: [PROCESS], to: 'SCREENING', note: 'split from another case' },
  // What is watched is opened first, and what a team examines takes others in: this one is emptied.
  {
    command: 'consolidate',
    from: ['SCREENING'],
    by: [SCREENER, HEAD],
    to: 'same',
    note: 'until the other has answered',
  },
  { command: 'takeIn', from: SORTED, by: [PROCESS], to: 'same' },
  { command: 'consolidationTaken', from: ['SCREENING'], by: [PROCESS], to: 'CLOSED' },
  { command: 'consolidationTaken', from: ['CLOSED'], by: [PROCESS], to: 'same', note: 'said twice' },
  { command: 'linkCase', from: AT_WORK, by: [SCREENER, HANDLER, HEAD], to: 'same' },
  { command: 'noteLink', from: [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'noteNamed', from: [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'replaceRepresentative', from: AT_WORK, by: [RECEPTION, SCREENER, HANDLER, HEAD], to: 'same' },
  { command: 'withdrawMember', from: UNCONCLUDED, by: [RECEPTION, SCREENER, HANDLER], to: 'same' },
  { command: 'splitGroup', from: AT_WORK, by: [SCREENER, HANDLER, HEAD], to: 'same' },
  { command: 'identifySelf', from: UNCONCLUDED, by: [SENDER], to: 'same', note: 'anonymous until then' },
  // Also after the end: what is kept of a letter outlives its case.
  {
    command: 'askForSecrecy',
    from: [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'CLOSED'],
    by: [SENDER, RECEPTION, SCREENER, HANDLER, HEAD],
    to: 'same',
  },
  { command: 'noteSecrecy', from: [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'noteSenderDeath', from: AT_WORK, by: [RECEPTION, SCREENER, HANDLER, HEAD], to: 'same' },
];
