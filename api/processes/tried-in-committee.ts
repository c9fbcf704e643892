import type { DisciplineCommand } from '../../domain/discipline/commands.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { participantsOf } from '../../domain/meeting/recusals.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { SuspensionCommand } from '../../domain/suspension/commands.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import type { Attempts, OnItems } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands in a meeting whose outcome can be told before anything is filled in. */
export const TRIED_IN_MEETINGS: Attempts<MeetingState, MeetingCommand> = {
  sendPapers: () => ({ type: 'sendPapers' }),
  recordAttendance: ({ present, members }) => ({
    type: 'recordAttendance',
    present: present.length > 0 ? present : members,
  }),
  cancelMeeting: () => ({ type: 'cancelMeeting', reason: UNSTORED }),
  closeMeeting: () => ({ type: 'closeMeeting', minutes: null }),
};

/** Commands about one item of the agenda that has not ended. */
export const TRIED_ON_ITEMS: OnItems<MeetingState, MeetingCommand> = {
  open: ({ items }) => items.filter((one) => one.end === null).map((one) => one.itemId),
  tried: {
    recuse: (itemId, _today, state) =>
      participantsOf(state).map((personId) => ({
        ...({ type: 'recuse', itemId, personId } as const),
        ...({ relation: 'other', reason: UNSTORED } as const),
      })),
    hearSubject: (itemId, _today, state) =>
      subjectsOf(state, itemId).map((subjectId) => ({ type: 'hearSubject', itemId, subjectId, minutes: UNSTORED })),
    recordAbsence: (itemId, summonedOn, state) =>
      subjectsOf(state, itemId).map((subjectId) => ({
        ...({ type: 'recordAbsence', itemId, subjectId } as const),
        ...{ summonedOn, minutes: UNSTORED },
      })),
    openBallot: (itemId) => ({ type: 'openBallot', itemId }),
    closeBallot: (itemId) => ({
      type: 'closeBallot',
      itemId,
      issued: 0,
      counts: { forms: {}, noDiscipline: 0, blank: 0, invalid: 0 },
      board: [],
      minutes: UNSTORED,
    }),
    adopt: (itemId) => ({ type: 'adopt', itemId, vote: null, findings: [], consequences: [], text: UNSTORED }),
    deferItem: (itemId) => ({ type: 'deferItem', itemId, reason: UNSTORED }),
    returnItem: (itemId) => ({ type: 'returnItem', itemId, reason: UNSTORED }),
    declareBodyUnable: (itemId) => ({ type: 'declareBodyUnable', itemId, reason: UNSTORED }),
  },
};

function subjectsOf({ items }: MeetingState, itemId: string): readonly string[] {
  return items.find((one) => one.itemId === itemId)?.subjects.map((one) => one.subjectId) ?? [];
}

/** Commands in a discipline whose outcome can be told before anything is filled in. */
export const TRIED_IN_DISCIPLINES: Attempts<DisciplineState, DisciplineCommand> = {
  recordViolation: ({ concludedOn }) => ({
    ...{ type: 'recordViolation', startedOn: concludedOn, endedOn: null, unlimited: null, inOffice: false },
    ...{ managedBy: 'grassroots', committeesOf: [], temporaryActivity: false, grounds: UNSTORED },
  }),
  recordBranchVote: (_state, heldOn) => ({
    ...{ type: 'recordBranchVote', organisationId: '', heldOn, entitled: 0, present: 0, recused: 0, issued: 0 },
    ...{ counts: { forms: {}, noDiscipline: 0, blank: 0, invalid: 0 }, minutes: UNSTORED },
  }),
  postpone: () => ({ type: 'postpone', grounds: [{ ground: 'SERIOUSLY_ILL_IN_HOSPITAL' }], text: UNSTORED }),
  tellHomeBranch: (_state, on) => ({ type: 'tellHomeBranch', on, text: UNSTORED }),
  submitSelfReview: () => ({ type: 'submitSelfReview', text: UNSTORED, ownForm: null }),
  recordSelfReviewRefused: () => ({ type: 'recordSelfReviewRefused', minutes: UNSTORED }),
  bypassBranch: () => ({ type: 'bypassBranch', reason: UNSTORED }),
  recordHearing: () => ({ type: 'recordHearing', outcome: 'heard', minutes: UNSTORED }),
  resume: () => ({ type: 'resume', reason: UNSTORED }),
  putOnAgenda: () => ({ type: 'putOnAgenda', meetingId: '', ballot: 'decide' }),
  signDecision: (_state, signedOn) => ({ type: 'signDecision', number: '', signedOn }),
  serveDecision: (_state, on) => ({ type: 'serveDecision', on, refused: false, witnesses: [], minutes: UNSTORED }),
  announceDecision: (_state, on) => ({ type: 'announceDecision', on, minutes: UNSTORED }),
  tellNotDisciplined: (_state, on) => ({ type: 'tellNotDisciplined', on, text: UNSTORED }),
  confirmStateParallel: () => ({ type: 'confirmStateParallel', text: UNSTORED }),
};

/** Commands on a suspension whose outcome can be told before anything is filled in. */
export const TRIED_IN_SUSPENSIONS: Attempts<SuspensionState, SuspensionCommand> = {
  extend: () => ({ type: 'extend', until: null, number: '', reason: UNSTORED }),
  lift: (_state, on) => ({ type: 'lift', on, reason: UNSTORED }),
};
