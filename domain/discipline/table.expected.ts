import type { Role } from '../process.ts';
import type { DisciplineCommandType } from './commands.ts';
import type { DisciplineStage } from './state.ts';

/**
 * Who stands before the table. A role alone is held in the owning body; `above` in a body over it. Whoever is not named is
 * refused: other roles, the same roles in bodies below or beside, and the subject in any capacity but the own.
 */
export type Who = Role | `${Role} above` | 'owner' | 'subject' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<DisciplineStage | 'NONE', readonly Who[]>>>;

/** The same people before the decision, while it is not yet clear whether there will be one. */
function undecided(...who: readonly Who[]): Permissions {
  return { PROPOSED: who, HEARD: who };
}

/** The same people once there is a decision, as long as it binds, and for what is still owed after it. */
function decidedOrLapsed(...who: readonly Who[]): Permissions {
  return { DECIDED: who, LAPSED: who };
}

/** The same people as long as anything can be owed. */
function whileOwing(...who: readonly Who[]): Permissions {
  return { PROPOSED: who, HEARD: who, POSTPONED: who, DECIDED: who, LAPSED: who, NOT_DISCIPLINED: who };
}

/**
 * Who may give which command in which stage, written down by hand from the rules (process.md, practice.md) and not from the
 * table of transitions: the two are compared, so that neither changes alone. A stage not named knows the command not at all.
 */
export const EXPECTED: Readonly<Record<DisciplineCommandType, Permissions>> = {
  begin: { NONE: ['process'] },

  recordViolation: undecided('INSPECTOR', 'HEAD'),
  submitSelfReview: undecided('subject', 'INSPECTOR'),
  recordSelfReviewRefused: undecided('INSPECTOR'),
  recordBranchVote: undecided('INSPECTOR', 'MEETING_SECRETARY'),
  bypassBranch: undecided('HEAD'),
  summonSubject: { PROPOSED: ['MEETING_SECRETARY', 'HEAD'] },
  recordHearing: { PROPOSED: ['MEETING_SECRETARY', 'HEAD'] },
  postpone: undecided('HEAD'),
  resume: { POSTPONED: ['HEAD'] },

  putOnAgenda: { HEARD: ['MEETING_SECRETARY'] },
  takeVote: { HEARD: ['process'] },
  defer: { HEARD: ['process'] },
  raise: { HEARD: ['process'] },
  // Whenever the word arrives.
  noteRecusal: { ...whileOwing('process'), NOT_DISCIPLINED: ['process'] },
  noteConflict: whileOwing('process'),
  // P19: by the case, by the record of people, or by whoever works on it.
  noteLifeEvent: whileOwing('process', 'INSPECTOR', 'HEAD'),
  tellHomeBranch: decidedOrLapsed('INSPECTOR', 'MEETING_SECRETARY', 'HEAD'),

  signDecision: { DECIDED: ['HEAD'] },
  serveDecision: decidedOrLapsed('MEETING_SECRETARY', 'INSPECTOR', 'HEAD'),
  announceDecision: { DECIDED: ['MEETING_SECRETARY', 'INSPECTOR', 'HEAD'] },
  confirmStateParallel: decidedOrLapsed('INSPECTOR', 'HEAD'),
  reportNewViolation: { DECIDED: ['INSPECTOR', 'HEAD'] },

  // No end is silent: the body that voted for none tells the subject.
  tellNotDisciplined: { NOT_DISCIPLINED: ['HEAD', 'MEETING_SECRETARY'] },

  // Not who entered the day: the decision asks.
  confirmEntryDate: whileOwing('HEAD', 'MEETING_SECRETARY', 'LEADER', 'LEADER above'),
  addNote: whileOwing('INSPECTOR', 'MEETING_SECRETARY', 'HEAD'),
  // The subject owes the self-review and may ask for more time (P26).
  requestExtension: whileOwing('owner', 'subject'),
  // A leader leads the own body and those below it.
  approveExtension: whileOwing('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: whileOwing('HEAD', 'LEADER', 'LEADER above'),
  urge: whileOwing('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: whileOwing('owner', 'subject'),
  acknowledgeEscalation: whileOwing('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: whileOwing('HEAD'),
  applyRule: whileOwing('process'),

  deliveryRefused: whileOwing('system', 'process'),
  clock: whileOwing('system'),
};
