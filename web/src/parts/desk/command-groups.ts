import type { AllowedCommand } from '../../api/types.ts';

/** Groups of commands, in the order in which they stand below the next step. */
const GROUPS = ['main', 'team', 'answers', 'subject', 'standing', 'deadlines', 'other'] as const;
export type CommandGroup = (typeof GROUPS)[number];

/** So few stand in one list: nobody has to look for anything there. */
const ONE_LIST = 8;

const OF_GROUP: Readonly<Record<CommandGroup, readonly string[]>> = {
  main: [],
  team: [
    ...['approvePlan', 'presentDecision', 'requestExplanation', 'recordExplanation', 'recordSession', 'addEvidence'],
    ...['preserveDocuments', 'recordUnitReview', 'answerWitnessProposal', 'decideObjection', 'replaceTeamMember'],
    ...['shareDraftFindings', 'submitReport', 'returnReport', 'approveReport'],
  ],
  answers: ['answerSender', 'answerPress', 'answerRelay', 'notifySubject', 'publish'],
  subject: [
    ...['submitExplanation', 'offerEvidence', 'proposeWitness', 'objectToTeamMember', 'commentOnDraft'],
    ...['reserveOpinion', 'requestMoreTime', 'subjectRequestsReview'],
  ],
  standing: [
    ...['transfer', 'noteCrimeSigns', 'refer', 'recordLawNotice', 'askSender', 'senderAnswered', 'withdraw'],
    ...['acceptWithdrawal', 'continueDespiteWithdrawal', 'forwardWithdrawal', 'reportThreat', 'acknowledgeThreat'],
    ...['pauseSettlement', 'resumeSettlement', 'terminate', 'declareConflict', 'liftConflict'],
    ...['split', 'consolidate', 'linkCase', 'replaceRepresentative', 'withdrawMember', 'splitGroup', 'noteSenderDeath'],
  ],
  deadlines: [
    ...['requestExtension', 'approveExtension', 'refuseExtension', 'urge', 'acknowledgeUrging'],
    ...['acknowledgeEscalation', 'explainLateness'],
  ],
  other: ['rerouteUp', 'addNote', 'reopen'],
};

/** To which group a command belongs; what no group names is the main work. */
export function groupOf(type: string): CommandGroup {
  return GROUPS.find((group) => OF_GROUP[group].includes(type)) ?? 'main';
}

/** Ordered commands by group, none empty; a short list stays one, without a name. */
export function groupCommands<C extends Pick<AllowedCommand, 'type'>>(
  ordered: readonly C[],
): readonly { group: CommandGroup | null; commands: readonly C[] }[] {
  if (ordered.length === 0) return [];
  if (ordered.length <= ONE_LIST) return [{ group: null, commands: ordered }];
  return GROUPS.map((group) => ({ group, commands: ordered.filter((one) => groupOf(one.type) === group) })).filter(
    ({ commands }) => commands.length > 0,
  );
}
