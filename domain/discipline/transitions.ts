import type { By, Transition } from '../process.ts';
import type { DisciplineCommandType } from './commands.ts';
import type { DisciplineStage } from './state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const SECRETARY: By = { role: 'MEETING_SECRETARY', scope: 'own' };
const INSPECTOR: By = { role: 'INSPECTOR', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const SUBJECT: By = { relation: 'subject' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const UNDECIDED = ['PROPOSED', 'HEARD'] as const satisfies readonly DisciplineStage[];
const OPEN = ['PROPOSED', 'HEARD', 'POSTPONED', 'DECIDED'] as const satisfies readonly DisciplineStage[];
/**
 * A decision may lapse with its service or the State's part still owed, and without discipline the word to the subject is:
 * that stays owed.
 */
const OWING = [...OPEN, 'LAPSED', 'NOT_DISCIPLINED'] as const satisfies readonly DisciplineStage[];

/** The life of a discipline as data: from the conclusion that asks for it until the decision lapses. */
export const DISCIPLINE_TRANSITIONS: readonly Transition<DisciplineStage, DisciplineCommandType>[] = [
  { command: 'begin', from: ['NONE'], by: [PROCESS], to: 'PROPOSED', note: 'from the concluded case' },
  { command: 'recordViolation', from: UNDECIDED, by: [INSPECTOR, HEAD], to: 'same' },
  { command: 'submitSelfReview', from: UNDECIDED, by: [SUBJECT, INSPECTOR], to: 'same' },
  { command: 'recordSelfReviewRefused', from: UNDECIDED, by: [INSPECTOR], to: 'same' },
  { command: 'recordBranchVote', from: UNDECIDED, by: [INSPECTOR, SECRETARY], to: 'same' },
  { command: 'bypassBranch', from: UNDECIDED, by: [HEAD], to: 'same' },
  { command: 'summonSubject', from: ['PROPOSED'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'recordHearing', from: ['PROPOSED'], by: [SECRETARY, HEAD], to: 'HEARD' },
  { command: 'postpone', from: UNDECIDED, by: [HEAD], to: 'POSTPONED' },
  { command: 'resume', from: ['POSTPONED'], by: [HEAD], to: 'PROPOSED', or: ['HEARD'], note: 'back to where it stood' },
  { command: 'putOnAgenda', from: ['HEARD'], by: [SECRETARY], to: 'same' },
  {
    command: 'takeVote',
    from: ['HEARD'],
    by: [PROCESS],
    to: 'same',
    or: ['DECIDED', 'NOT_DISCIPLINED'],
    note: 'a proposal goes up to the next body',
  },
  { command: 'defer', from: ['HEARD'], by: [PROCESS], to: 'same' },
  { command: 'raise', from: ['HEARD'], by: [PROCESS], to: 'same', note: 'the level above owns it' },
  { command: 'noteRecusal', from: OWING, by: [PROCESS], to: 'same' },
  { command: 'noteConflict', from: OWING, by: [PROCESS], to: 'same' },
  {
    command: 'noteLifeEvent',
    from: [...UNDECIDED, 'POSTPONED'],
    by: [PROCESS, INSPECTOR, HEAD],
    to: 'same',
    or: ['NOT_DISCIPLINED'],
    note: 'the subject has died',
  },
  {
    command: 'noteLifeEvent',
    from: ['DECIDED', 'LAPSED', 'NOT_DISCIPLINED'],
    by: [PROCESS, INSPECTOR, HEAD],
    to: 'same',
  },
  { command: 'tellHomeBranch', from: ['DECIDED', 'LAPSED'], by: [INSPECTOR, SECRETARY, HEAD], to: 'same' },
  { command: 'signDecision', from: ['DECIDED'], by: [HEAD], to: 'same' },
  { command: 'serveDecision', from: ['DECIDED', 'LAPSED'], by: [SECRETARY, INSPECTOR, HEAD], to: 'same' },
  { command: 'announceDecision', from: ['DECIDED'], by: [SECRETARY, INSPECTOR, HEAD], to: 'same' },
  { command: 'confirmStateParallel', from: ['DECIDED', 'LAPSED'], by: [INSPECTOR, HEAD], to: 'same' },
  { command: 'reportNewViolation', from: ['DECIDED'], by: [INSPECTOR, HEAD], to: 'same' },
  { command: 'tellNotDisciplined', from: ['NOT_DISCIPLINED'], by: [HEAD, SECRETARY], to: 'same' },
  { command: 'confirmEntryDate', from: OWING, by: [HEAD, SECRETARY, LEADER], to: 'same', note: 'another person' },
  { command: 'addNote', from: OWING, by: [INSPECTOR, SECRETARY, HEAD], to: 'same' },
  {
    command: 'requestExtension',
    from: OWING,
    by: [OWNER, SUBJECT],
    to: 'same',
    note: 'the subject: for the self-review',
  },
  { command: 'approveExtension', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: OWING, by: [OWNER, SUBJECT], to: 'same' },
  { command: 'acknowledgeEscalation', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: OWING, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: OWING, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: OWING, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: [...UNDECIDED, 'LAPSED', 'NOT_DISCIPLINED'], by: [ENGINE], to: 'same' },
  {
    command: 'clock',
    from: ['POSTPONED'],
    by: [ENGINE],
    to: 'same',
    or: ['PROPOSED', 'HEARD'],
    note: 'no ground is left: back to where it stood',
  },
  {
    command: 'clock',
    from: ['DECIDED'],
    by: [ENGINE],
    to: 'same',
    or: ['LAPSED'],
    note: 'after its last day in force; expulsion and dissolution have none',
  },
];
