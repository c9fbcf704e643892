import type { ProcessKind } from '../../domain/process.ts';

/** Why the words of a field are not compared with what a sender is known by. */
type Reason =
  /** Read by those who handle the letter and may read it whole, here or at the level above. */
  | 'handlers'
  /** Read by whoever takes the matter over, with the letter itself: another body of ours, the law, child protection. */
  | 'successors'
  /** What the sender said, or what was noted of them with a warning to write no name. */
  | 'ofTheSender'
  /** What the one complained about, or their unit, said themselves: a refusal would tell them whether they guessed the sender. */
  | 'ownWords'
  /** What a newspaper, a court or another body sent here. */
  | 'fromOutside'
  /** Read by the sender of that one letter alone. */
  | 'toTheirSender'
  /** No letter stands behind it. */
  | 'noLetter';

/** Of every process that people write to. */
export const KEPT_INSIDE_EVERYWHERE: readonly string[] = [
  'latenessReason',
  ...['addNote.text', 'requestExtension.reason', 'refuseExtension.reason', 'urge.note', 'acknowledgeUrging.answer'],
  ...['explainLateness.reason', 'confirmEntryDate.reason'],
];

/**
 * Every field of words that does not go out, as `command.field`, with the reason; `OUTGOING_TEXTS` (domain/sender-text) holds the
 * others. A field in neither list fails the test: whoever adds one says who reads it.
 */
export const KEPT_INSIDE: Readonly<Partial<Record<ProcessKind, Readonly<Partial<Record<Reason, readonly string[]>>>>>> =
  {
    case: {
      handlers: [
        ...['classify.subjects[].description', 'classify.allegations[].summary', 'classify.reason'],
        ...['openCase.subjects[].description', 'openCase.allegations[].summary', 'openCase.grounds'],
        ...[
          'submitToHead.text',
          'instruct.text',
          'reassign.reason',
          'refuseAssignment.reason',
          'resolveDirectly.answer',
        ],
        // What the sender is told of a refusal goes out with answerSender.
        ...['decline.explanation', 'decline.decision.minutes', 'watch.grounds', 'openInspection.grounds'],
        ...[
          'openInspection.decision.minutes',
          'confirmReceiptDate.reason',
          'reweighAllegations.text',
          'accept.grounds',
        ],
        ...['accept.decision.minutes', 'accept.bypass.text', 'noteCrimeSigns.text', 'acceptWithdrawal.reason'],
        ...['continueDespiteWithdrawal.reason', 'acknowledgeThreat.measures', 'pauseSettlement.reason'],
        ...['resumeSettlement.reason', 'terminate.reason', 'terminate.decision.minutes', 'declareConflict.reason'],
        ...['liftConflict.reason', 'noteLifeEvent.text', 'continueAfterDeath.reason', 'confirmCompetence.reason'],
        ...['recordHandover.minutes', 'answerLawNotice.text', 'confirmPauseNeeded.reason', 'renewWatch.reason'],
        ...[
          'deferForCongress.reason',
          'orderVerification.scope',
          'orderVerification.decision.minutes',
          'approvePlan.plan',
        ],
        ...[
          'addEvidence.title',
          'replaceTeamMember.reason',
          'submitReport.report',
          'returnReport.reason',
          'reopen.reason',
        ],
        ...['askForReport.text', 'reportDelay.reason', 'answerComplaint.text', 'decideReceiptDate.reason'],
        ...['recordRereading.text', 'prepareForSubject.details', 'returnPreparation.reason', 'placeHold.text'],
        ...['liftHold.reason', 'reconsiderMissed.text', 'beginExpulsion.text', 'split.reason', 'consolidate.reason'],
        'linkCase.reason',
      ],
      successors: [
        ...['rerouteUp.reason', 'notifyProtection.text', 'transfer.reason', 'transfer.decision.minutes'],
        ...['returnTransfer.reason', 'decideCompetence.reason', 'refer.matter', 'refer.documents'],
        ...['refer.decision.minutes', 'sealForOutside.reason', 'handOverOutside.organisationName'],
        ...['handOutDossier.organisationName', 'handOutDossier.reason', 'handDownSubject.reason'],
      ],
      ofTheSender: [
        ...[
          'openEnvelope.text',
          'completeIntake.note',
          'senderAnswered.text',
          'withdraw.text',
          'forwardWithdrawal.text',
        ],
        ...['reportThreat.text', 'requestProtection.text', 'replaceRepresentative.text', 'withdrawMember.text'],
        ...['splitGroup.text', 'askForSecrecy.text', 'noteSenderDeath.text'],
      ],
      ownWords: [
        ...['recordExplanation.text', 'recordUnitReview.text', 'submitExplanation.text', 'offerEvidence.text'],
        ...['proposeWitness.text', 'objectToTeamMember.reason', 'commentOnDraft.text', 'reserveOpinion.text'],
        ...['requestMoreTime.reason', 'subjectRequestsReview.reason'],
      ],
      fromOutside: [
        ...['addArticle.newspaper', 'addArticle.title', 'addArticle.link', 'requestPressAnswer.text'],
        ...['recordCorrection.text', 'recordLawNotice.text'],
      ],
      toTheirSender: ['handOverOutside.text'],
    },
    meeting: {
      handlers: [
        ...['convene.title', 'moveMeeting.reason', 'cancelMeeting.reason', 'changeMembers.reason', 'recuse.reason'],
        ...['recordAbsence.minutes', 'closeBallot.minutes', 'deferItem.reason', 'returnItem.reason'],
        ...['declareBodyUnable.reason', 'closeMeeting.minutes', 'nameSecretary.reason'],
      ],
      ownWords: ['hearSubject.minutes'],
    },
    discipline: {
      handlers: [
        ...['recordViolation.grounds', 'recordSelfReviewRefused.minutes', 'bypassBranch.reason', 'postpone.text'],
        ...['resume.reason', 'noteLifeEvent.text', 'serveDecision.witnesses[]', 'reportNewViolation.grounds'],
      ],
      ownWords: ['submitSelfReview.text', 'recordBranchVote.minutes'],
      fromOutside: ['confirmStateParallel.text'],
    },
    remediation: {
      handlers: ['noteLifeEvent.text'],
      successors: ['handOverRemediation.reason'],
      ownWords: ['planRemediation.tasks[].text', 'planRemediation.text', 'reportProgress.text'],
    },
    protection: {
      handlers: [
        ...['decideProtection.measures[].text', 'decideProtection.text', 'nameResponsible.reason', 'endMeasure.reason'],
        ...[
          'changeMeasures.measures[].text',
          'changeMeasures.reason',
          'acknowledgeRetaliation.text',
          'proposeEnd.reason',
        ],
        'recordBreach.text',
      ],
      ofTheSender: ['recordCheckIn.text', 'reportRetaliation.text'],
      toTheirSender: ['refuseProtection.reason', 'answerWish.text', 'endProtection.reason'],
    },
    'policy-change': { noLetter: ['proposePolicy.reason', 'rejectPolicy.reason', 'withdrawPolicy.reason'] },
    'calendar-year': { noLetter: ['proposeCalendar.reason', 'rejectCalendar.reason', 'withdrawCalendar.reason'] },
    import: { noLetter: ['cancelImport.reason'] },
    congress: { noLetter: ['cancelCongress.reason'], handlers: ['handOverAfterCongress.minutes'] },
    'desk-handover': { handlers: ['handOverDesk.minutes'] },
    organisation: {
      noLetter: ['proposeReorganisation.text', 'rejectReorganisation.reason', 'withdrawReorganisation.reason'],
    },
    person: { noLetter: ['removeRelative.reason', 'recordLifeEvent.text'] },
  };
