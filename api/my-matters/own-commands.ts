import type { CaseState } from '../../domain/case/state.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import { SUBJECT_COMMANDS } from '../../domain/case/verification/verification-commands.ts';
import type { SubjectCommand } from '../../domain/case/verification/verification-commands.ts';
import type { Context, ProcessKind, Refusal } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { commandReference } from '../contract/command-components.ts';
import { allowedCommands, obligationNames } from '../processes/allowed-commands.ts';
import type { AllowedCommand } from '../processes/allowed-commands.ts';
import { UNSTORED } from '../processes/text-fields.ts';
import { refusalDetail } from '../say-problem.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';

/** What a subject may do at all, by kind of process; every other command does not exist for them (practice: P26). */
const OWN_COMMANDS: Readonly<Record<ProcessKind, readonly string[]>> = {
  case: SUBJECT_COMMANDS,
  discipline: ['submitSelfReview'],
  meeting: [],
  suspension: [],
  'policy-change': [],
  'calendar-year': [],
  import: [],
  // The supervised body has a page of its own for these.
  remediation: [],
  protection: [],
  congress: [],
  'desk-handover': [],
  organisation: [],
  person: [],
};

/** Whether a command of that type is one that subjects give to a process of that kind. */
export function isOwnCommand(kind: ProcessKind, type: string): boolean {
  return OWN_COMMANDS[kind].includes(type);
}

/** Each command of a subject as it would be given, before anything is filled in. */
const ATTEMPTS: Readonly<Record<SubjectCommand['type'], (subjectId: string) => SubjectCommand>> = {
  submitExplanation: (subjectId) => ({ type: 'submitExplanation', subjectId, text: UNSTORED, attachments: [] }),
  offerEvidence: (subjectId) => ({ type: 'offerEvidence', subjectId, text: UNSTORED, attachments: [] }),
  proposeWitness: (subjectId) => ({ type: 'proposeWitness', subjectId, text: UNSTORED, attachments: [] }),
  objectToTeamMember: (subjectId) => ({
    type: 'objectToTeamMember',
    subjectId,
    personId: '',
    reason: UNSTORED,
    attachments: [],
  }),
  commentOnDraft: (subjectId) => ({ type: 'commentOnDraft', subjectId, text: UNSTORED, attachments: [] }),
  reserveOpinion: (subjectId) => ({ type: 'reserveOpinion', subjectId, text: UNSTORED, attachments: [] }),
  requestMoreTime: (subjectId) => ({ type: 'requestMoreTime', subjectId, days: 1, reason: UNSTORED, attachments: [] }),
  subjectRequestsReview: (subjectId) => ({
    type: 'subjectRequestsReview',
    subjectId,
    reason: UNSTORED,
    attachments: [],
  }),
};

/** Nobody expects a button: there is nothing to answer, or its time has not come or is over. */
const NOT_EXPECTED: readonly string[] = [
  'COMMAND_NOT_IN_STAGE',
  'DRAFT_NOT_SHARED',
  'EXTENSION_NOT_ALLOWED',
  'NOTHING_ASKED',
  'NOT_PERMITTED',
  'NO_CONCLUSION',
  'SUBJECT_UNKNOWN',
];

/** The facts on which any command of the caller in a case of theirs rests. */
export function factsOfOwn({ state, own }: OwnCase, context: Pick<Context, 'actor'>) {
  return CASE_PROCESS.factsFor(state, ATTEMPTS.reserveOpinion(own[0] ?? ''), context.actor);
}

/** What the caller may do in a case of theirs now, for at least one of those for whom they speak. */
export function ownCaseCommands({ state, processId, own }: OwnCase, context: Context): AllowedCommand[] {
  return SUBJECT_COMMANDS.flatMap((type): AllowedCommand[] => {
    const refusals = own.map((subjectId) => refusalOf(state, ATTEMPTS[type](subjectId), context));
    const shown = {
      ...{ processId, type, label: wordFor(VI.commands, type), schema: commandReference('case', type) },
      ...{ allowed: true, reason: null, obligationIds: [], itemIds: [] },
    };
    if (refusals.includes(null)) return [shown];
    const told = refusals.find((refusal) => refusal !== null && !NOT_EXPECTED.includes(refusal.code)) ?? null;
    return told === null ? [] : [{ ...shown, allowed: false, reason: refusalDetail(told, obligationNames(state)) }];
  });
}

/** What the caller may do in a discipline against them now. */
export function ownDisciplineCommands(discipline: OwnDiscipline, context: Context): AllowedCommand[] {
  return allowedCommands(discipline, context).filter((one) => isOwnCommand('discipline', one.type));
}

function refusalOf(state: CaseState, command: SubjectCommand, context: Context): Refusal | null {
  const decision = CASE_PROCESS.decide(state, command, context);
  // Against whom is filled in later.
  return decision.ok || decision.refusal.code === 'NOT_IN_TEAM' ? null : decision.refusal;
}
