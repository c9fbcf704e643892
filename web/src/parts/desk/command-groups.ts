import type { AllowedCommand } from '../../api/types.ts';

/** Groups of commands, in the order in which they stand below the next step. */
const GROUPS = [
  ...(['main', 'outcome', 'team', 'answers', 'subject', 'letter', 'senders', 'parts'] as const),
  ...(['protection', 'standing', 'oversight', 'deadlines', 'other'] as const),
] as const;
export type CommandGroup = (typeof GROUPS)[number];

/** So few stand in one list: nobody has to look for anything there. */
const ONE_LIST = 8;

/** Every command people give to any process stands in exactly one group: a test holds it. */
export const COMMANDS_OF_GROUP = {
  /** The few steps that lead to the next stage. */
  main: [
    ...['classify', 'confirmReceiptDate', 'openEnvelope', 'openCase', 'submitToHead', 'instruct', 'assign', 'reassign'],
    ...['acceptAssignment', 'refuseAssignment', 'acknowledgeTransfer', 'returnTransfer', 'decideCompetence'],
    ...['accept', 'orderVerification', 'resolveDirectly', 'openInspection', 'renewWatch', 'putOnAgenda'],
    ...['issueConclusion', 'announceConclusion', 'close'],
    // A meeting.
    ...['convene', 'sendPapers', 'recordAttendance', 'hearSubject', 'openBallot', 'closeBallot', 'adopt'],
    'closeMeeting',
    // A discipline, a suspension.
    ...['recordViolation', 'submitSelfReview', 'recordBranchVote', 'summonSubject', 'recordHearing'],
    ...['signDecision', 'serveDecision', 'announceDecision', 'tellHomeBranch', 'confirmStateParallel'],
    ...['tellNotDisciplined', 'order', 'extend', 'lift'],
    // A remediation.
    ...['planRemediation', 'approveRemediation', 'reportProgress', 'recordCheckpoint', 'confirmRemedied'],
    'takeUpRemediation',
    // A protection.
    ...['decideProtection', 'nameResponsible', 'recordCheckIn', 'acknowledgeRetaliation', 'answerWish', 'proposeEnd'],
    'endProtection',
    // Rules and registers.
    ...['proposePolicy', 'publishPolicy', 'proposeCalendar', 'publishCalendar', 'confirmMigration', 'startImport'],
    ...['planCongress', 'confirmCongress', 'handOverAfterCongress', 'handOverDesk', 'proposeReorganisation'],
    ...['confirmReorganisation', 'recordPerson', 'takeUpPerson', 'changePost', 'recordRelative', 'recordLifeEvent'],
  ],
  /** Where a matter goes instead of on. */
  outcome: [
    ...[
      'decline',
      'watch',
      'guide',
      'transfer',
      'rerouteUp',
      'sealForOutside',
      'handOverOutside',
      'handOutDossier',
      'recordDossierReceipt',
      'refer',
      'terminate',
      'reopen',
    ],
    ...['bypassBranch', 'deferItem', 'returnItem', 'declareBodyUnable', 'cancelMeeting'],
    ...[
      'refuseProtection',
      'returnRemediation',
      'declareNotRemedied',
      'rejectPolicy',
      'withdrawPolicy',
      'rejectCalendar',
    ],
    ...['withdrawCalendar', 'cancelImport', 'cancelCongress', 'rejectReorganisation', 'withdrawReorganisation'],
    ...['endPost', 'removeRelative'],
  ],
  team: [
    ...['approvePlan', 'presentDecision', 'requestExplanation', 'recordExplanation', 'recordSession', 'addEvidence'],
    ...['preserveDocuments', 'recordUnitReview', 'answerWitnessProposal', 'decideObjection', 'replaceTeamMember'],
    ...['shareDraftFindings', 'submitReport', 'returnReport', 'approveReport'],
    ...['prepareForSubject', 'clearForSubject', 'returnPreparation'],
  ],
  answers: [
    ...['answerSender', 'answerPress', 'answerRelay', 'noteRelayTold', 'notifySubject', 'tellExtension', 'publish'],
    'readOutClearing',
  ],
  subject: [
    ...['submitExplanation', 'offerEvidence', 'proposeWitness', 'objectToTeamMember', 'commentOnDraft'],
    ...['reserveOpinion', 'requestMoreTime', 'subjectRequestsReview'],
  ],
  /** What the letter or the articles say, and who is meant. */
  letter: [
    ...['completeIntake', 'identifySubject', 'addArticle', 'requestPressAnswer', 'recordCorrection'],
    'reweighAllegations',
  ],
  senders: [
    ...['askSender', 'senderAnswered', 'withdraw', 'acceptWithdrawal', 'continueDespiteWithdrawal'],
    ...['forwardWithdrawal', 'replaceRepresentative', 'withdrawMember', 'splitGroup', 'noteSenderDeath'],
    'askForSecrecy',
  ],
  parts: ['split', 'handDownSubject', 'consolidate', 'linkCase'],
  protection: [
    ...['reportThreat', 'acknowledgeThreat', 'requestProtection', 'noteVulnerableSender', 'notifyProtection'],
    ...['changeMeasures', 'endMeasure', 'reportRetaliation', 'recordBreach'],
  ],
  /** What comes up on the way: crime and courts, standing still, what becomes of people, who may not take part. */
  standing: [
    'stateOnCandidate',
    ...['noteCrimeSigns', 'recordLawNotice', 'answerLawNotice', 'pauseSettlement', 'confirmPauseNeeded'],
    ...['resumeSettlement', 'deferForCongress', 'noteLifeEvent', 'tellOfLifeEvent', 'continueAfterDeath'],
    ...['confirmCompetence', 'recordHandover', 'declareConflict', 'liftConflict'],
    ...['placeHold', 'liftHold', 'reconsiderMissed', 'beginExpulsion'],
    ...[
      'moveMeeting',
      'changeMembers',
      'nameSecretary',
      'recuse',
      'recordAbsence',
      'recordSelfReviewRefused',
      'postpone',
      'resume',
    ],
    ...['reportNewViolation', 'handOverRemediation'],
  ],
  oversight: [
    ...['askForReport', 'reportDelay', 'answerComplaint', 'decideReceiptDate', 'recordRereading'],
    'confirmEntryDate',
  ],
  deadlines: [
    ...['requestExtension', 'approveExtension', 'refuseExtension', 'urge', 'acknowledgeUrging'],
    ...['acknowledgeEscalation', 'explainLateness'],
  ],
  other: ['addNote'],
} as const satisfies Readonly<Record<(typeof GROUPS)[number], readonly string[]>>;

const GROUP_OF: ReadonlyMap<string, CommandGroup> = new Map(
  GROUPS.flatMap((group) => COMMANDS_OF_GROUP[group].map((type): [string, CommandGroup] => [type, group])),
);

/** To which group a command belongs; null = none names it, which the test does not let happen. */
export function groupOf(type: string): CommandGroup | null {
  return GROUP_OF.get(type) ?? null;
}

/** Ordered commands by group, none empty; a short list stays one, without a name. */
export function groupCommands<C extends Pick<AllowedCommand, 'type'>>(
  ordered: readonly C[],
): readonly { group: CommandGroup | null; commands: readonly C[] }[] {
  if (ordered.length === 0) return [];
  if (ordered.length <= ONE_LIST) return [{ group: null, commands: ordered }];
  return GROUPS.map((group) => ({
    group,
    commands: ordered.filter((one) => (groupOf(one.type) ?? 'other') === group),
  })).filter(({ commands }) => commands.length > 0);
}
