import type { SettlementEvent } from '../../../domain/case/settlement/settlement-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy, listed, minutesOf, yesNo } from './event-view.ts';
import type { DetailWords, EventViews } from './event-view.ts';

const signsText = (signs: readonly string[]) => listed(signs.map((one) => wordFor(VI.withdrawalSigns, one)));

/** While a matter is taken on, passed on, or stands still. */
export const SETTLEMENT_VIEWS: EventViews<SettlementEvent> = {
  CaseAccepted: {
    pairs: (event, words) => [['on', formatDay(event.on)], decidedBy(event.decided, words)],
    texts: (event) => [event.grounds, minutesOf(event.decided)],
  },
  CaseTransferred: {
    pairs: (event, words) => [
      ['previousOrganisation', words.names.organisation(event.fromOrganisationId)],
      ['organisation', words.names.organisation(event.toOrganisationId)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.reason, minutesOf(event.decided)],
  },
  TransferAcknowledged: { pairs: (event, { names }) => [['organisation', names.organisation(event.organisationId)]] },
  TransferReturned: {
    pairs: (event) => [['toSuperior', event.toSuperior ? yesNo(true) : null]],
    texts: (event) => [event.reason],
  },
  CompetenceDecided: {
    pairs: (event, words) => [
      ['organisation', words.names.organisation(event.organisationId)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.reason],
  },
  CrimeSignsNoted: { texts: (event) => [event.text] },
  CaseReferred: {
    pairs: (event, words) => [
      ['body', wordFor(VI.lawBodies, event.body)],
      ['on', formatDay(event.on)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.matter, event.documents, minutesOf(event.decided)],
  },
  LawNoticeRecorded: {
    pairs: (event, words) => [
      ['notice', wordFor(VI.lawNotices, event.notice)],
      ['on', formatDay(event.on)],
      ['sentence', sentenceOf(event.sentence)],
      ['subject', subjectOf(event.subjectId, words)],
    ],
    texts: (event) => [event.text],
  },
  SenderAsked: { pairs: (event) => [['answerBy', formatDay(event.answerBy)]], texts: (event) => [event.question] },
  QuestionAnswered: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.text] },
  QuestionUnanswered: { pairs: (event) => [['on', formatDay(event.on)]] },
  WithdrawalReceived: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['signs', signsText(event.signs)],
    ],
    texts: (event) => [event.text],
  },
  WithdrawalAccepted: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  ContinuedDespiteWithdrawal: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  WithdrawalForwarded: { pairs: (event) => [['signs', signsText(event.signs)]], texts: (event) => [event.text] },
  WithdrawalNotTaken: { pairs: (event) => [['code', event.code]] },
  ThreatReported: { texts: (event) => [event.text] },
  ThreatAcknowledged: { texts: (event) => [event.measures] },
  ProtectionRequested: {
    pairs: (event) => [['measureKind', event.what === null ? null : wordFor(VI.measureKinds, event.what)]],
    texts: (event) => [event.text],
  },
  SettlementPaused: {
    pairs: (event, words) => [
      ['ground', wordFor(VI.pauseGrounds, event.ground)],
      ['from', formatDay(event.from)],
      ['pauseEnds', dayText(event.lastDay ?? null)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.reason],
  },
  SettlementResumed: {
    pairs: (event, words) => [
      ['on', formatDay(event.on)],
      event.decided === undefined ? ['byItself', yesNo(true)] : decidedBy(event.decided, words),
    ],
    texts: (event) => [event.reason],
  },
  CaseTerminated: {
    pairs: (event, words) => [
      ['ground', wordFor(VI.terminationGrounds, event.ground)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.reason, minutesOf(event.decided)],
  },
  ConflictDeclared: {
    pairs: (event, { names }) => [
      ['person', names.person(event.personId)],
      ['relation', wordFor(VI.conflictRelations, event.relation)],
    ],
    texts: (event) => [event.reason],
  },
  ConflictLifted: {
    pairs: (event, { names }) => [['person', names.person(event.personId)]],
    texts: (event) => [event.reason],
  },
};

/** The sentence of a judgment in force, where one was told. */
function sentenceOf(sentence: string | null | undefined): string | null {
  return sentence === null || sentence === undefined ? null : wordFor(VI.sentences, sentence);
}

/** Of whom a notice speaks; nothing where it speaks of all. */
function subjectOf(subjectId: string | null | undefined, words: DetailWords): string | null {
  return subjectId === undefined || subjectId === null ? null : words.subject(subjectId);
}
