import type { AllowedCommand } from '../../api/types.ts';

/** As the work goes, from the letter to the closed file: sort, decide, take on, verify, conclude, carry out, answer, close. */
const FIRST: readonly string[] = [
  'classify',
  'confirmReceiptDate',
  'submitToHead',
  'instruct',
  'acknowledgeTransfer',
  'decideCompetence',
  'acknowledgeThreat',
  'acknowledgeRetaliation',
  'decideProtection',
  'answerWish',
  'resolveDirectly',
  'decline',
  'watch',
  'openInspection',
  'acceptAssignment',
  'refuseAssignment',
  'assign',
  'reassign',
  'accept',
  'orderVerification',
  'approvePlan',
  'decideObjection',
  'answerWitnessProposal',
  'clearForSubject',
  'prepareForSubject',
  'presentDecision',
  'requestExplanation',
  'recordExplanation',
  'recordSession',
  'addEvidence',
  'recordUnitReview',
  'shareDraftFindings',
  'commentOnDraft',
  'submitReport',
  'approveReport',
  'returnReport',
  'replaceTeamMember',
  'putOnAgenda',
  'issueConclusion',
  'announceConclusion',
  'answerSender',
  'notifySubject',
  'answerPress',
  'answerRelay',
  'publish',
  'close',
];

/** Never the next thing to do: passing a case up is the exception, a note changes nothing. */
const LAST: readonly string[] = ['rerouteUp', 'addNote'];

/** Done when something comes up, or against what was expected; offered, but never put forward. */
const NEVER_NEXT: readonly string[] = [
  ...LAST,
  ...['acceptWithdrawal', 'askSender', 'continueDespiteWithdrawal', 'declareConflict', 'forwardWithdrawal'],
  ...['liftConflict', 'noteCrimeSigns', 'objectToTeamMember', 'offerEvidence', 'pauseSettlement', 'preserveDocuments'],
  ...['proposeWitness', 'publish', 'reassign', 'recordLawNotice', 'recordUnitReview', 'refer', 'refuseAssignment'],
  ...['replaceTeamMember', 'reportThreat', 'requestMoreTime', 'reserveOpinion', 'resumeSettlement', 'returnReport'],
  ...['returnTransfer', 'senderAnswered', 'submitExplanation', 'subjectRequestsReview', 'terminate', 'transfer'],
  ...['withdraw', 'reopen', 'bypassBranch', 'postpone', 'reportNewViolation', 'extend', 'lift'],
  ...['recordSelfReviewRefused', 'urge', 'refuseExtension', 'explainLateness'],
  ...[
    'split',
    'handDownSubject',
    'consolidate',
    'linkCase',
    'replaceRepresentative',
    'withdrawMember',
    'splitGroup',
    'askForSecrecy',
    'noteSenderDeath',
  ],
  ...['rejectPolicy', 'withdrawPolicy', 'rejectCalendar', 'withdrawCalendar'],
  ...['rejectReorganisation', 'withdrawReorganisation', 'cancelImport', 'endPost', 'removeRelative'],
  ...['cancelCongress', 'returnRemediation', 'declareNotRemedied', 'handOverRemediation'],
  ...['completeIntake', 'addArticle', 'requestPressAnswer', 'recordCorrection', 'reweighAllegations'],
  ...['requestProtection', 'refuseProtection', 'nameResponsible', 'reportRetaliation', 'changeMeasures'],
  ...['endMeasure', 'recordBreach', 'proposeEnd', 'recordCheckIn'],
  ...['noteVulnerableSender', 'notifyProtection', 'noteLifeEvent', 'recordHandover', 'identifySubject'],
  ...[
    'deferForCongress',
    'guide',
    'sealForOutside',
    'handOverOutside',
    'renewWatch',
    'askForReport',
    'moveMeeting',
    'cancelMeeting',
  ],
  ...['changeMembers', 'nameSecretary', 'recuse', 'recordAbsence', 'deferItem', 'returnItem', 'declareBodyUnable'],
  ...['prepareForSubject', 'returnPreparation'],
];

type Ordered = Pick<AllowedCommand, 'type' | 'allowed'>;

/**
 * The commands in the order of the work; those the order does not name keep theirs, before the last ones. `fitting` are those that fit
 * where this body may not take the matter on: they stand where taking it on would.
 */
export function orderCommands<C extends Ordered>(commands: readonly C[], fitting: readonly string[] = []): C[] {
  const place = ({ type }: C) => (fitting.includes(type) ? rank('accept') - 0.5 : rank(type));
  return commands.toSorted((one, other) => place(one) - place(other));
}

/**
 * The command to highlight among ordered ones: the first that is allowed and that the file does not show to be done; null
 * when only what comes up, an exception or a note is left. What fits instead of taking the matter on counts as the work here.
 */
export function nextCommand<C extends Ordered>(
  ordered: readonly C[],
  isDone: (type: string) => boolean = () => false,
  fitting: readonly string[] = [],
): C | null {
  const mayBeNext = (type: string) => fitting.includes(type) || !NEVER_NEXT.includes(type);
  const waiting = ordered.filter(({ type, allowed }) => allowed && mayBeNext(type) && !isDone(type));
  return waiting[0] ?? null;
}

function rank(type: string): number {
  if (LAST.includes(type)) return FIRST.length + 1 + LAST.indexOf(type);
  return FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length;
}
