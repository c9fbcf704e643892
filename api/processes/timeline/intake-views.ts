import type { CaseEvent } from '../../../domain/case/events.ts';
import type { HandingEvent } from '../../../domain/case/handling/handing-events.ts';
import type { ExposureEvent } from '../../../domain/case/exposure/exposure-events.ts';
import type { LevelEvent } from '../../../domain/case/levels/levels-events.ts';
import type { HoldEvent } from '../../../domain/case/holds/holds-events.ts';
import type { LifeCaseEvent } from '../../../domain/case/life/life-events.ts';
import type { IntakeFieldEvent } from '../../../domain/case/intake/intake-events.ts';
import type { OversightEvent } from '../../../domain/case/oversight/oversight-events.ts';
import type { PartsEvent } from '../../../domain/case/parts/parts-events.ts';
import type { SettlementEvent } from '../../../domain/case/settlement/settlement-events.ts';
import type { AftermathEvent } from '../../../domain/case/follow-up/remediation-events.ts';
import type { ReviewEvent, VerificationEvent } from '../../../domain/case/verification/verification-events.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { collegially, minutesOf, dayText, decidedBy } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

type IntakeEvent = Exclude<
  CaseEvent,
  | IntakeFieldEvent
  | LifeCaseEvent
  | OversightEvent
  | ExposureEvent
  | HandingEvent
  | HoldEvent
  | LevelEvent
  | PartsEvent
  | SettlementEvent
  | VerificationEvent
  | ReviewEvent
  | AftermathEvent
  | EveryProcessEvent
  | { type: 'PaperHistoryRecorded' }
  | ObligationEvent
>;

const handler = ({ personId }: { personId: string }, { names }: DetailWords): Pair => [
  'person',
  names.person(personId),
];

/** From the letter to the head's decision what becomes of it, and the answers. */
export const INTAKE_VIEWS: EventViews<IntakeEvent> = {
  CaseRegistered: {
    pairs: (event, { names }) => [
      ['receivedOn', formatDay(event.receivedOn)],
      ['channel', wordFor(VI.channels, event.channel)],
      ['organisation', names.organisation(event.organisationId)],
    ],
  },
  ReceiptDateQuestioned: {
    pairs: (event) => [
      ['receivedOn', formatDay(event.receivedOn)],
      ['enteredOn', formatDay(event.enteredOn)],
    ],
  },
  ReceiptDateConfirmed: { pairs: (event) => [['receivedOn', formatDay(event.receivedOn)]] },
  ReceiptDateCorrected: {
    pairs: (event) => [
      ['receivedOnBefore', formatDay(event.from)],
      ['receivedOn', formatDay(event.receivedOn)],
    ],
    texts: (event) => [event.reason],
  },
  CaseClassified: {
    pairs: (event) => [
      ['kind', wordFor(VI.kinds, event.kind)],
      ['previousKind', event.previousKind === null ? null : wordFor(VI.kinds, event.previousKind)],
      ['track', wordFor(VI.tracks, event.track)],
      ['anonymity', wordFor(VI.anonymity, event.anonymity)],
      ['urgency', wordFor(VI.urgencies, event.urgency)],
      ['complexity', wordFor(VI.complexities, event.complexity)],
    ],
    texts: (event) => [event.reason],
  },
  CaseReroutedUp: {
    pairs: (event, { names }) => [
      ['previousOrganisation', names.organisation(event.fromOrganisationId)],
      ['organisation', names.organisation(event.organisationId)],
    ],
    texts: (event) => [event.reason],
  },
  SubmittedToHead: {
    pairs: (event) => [
      ['proposal', wordFor(VI.proposals, event.proposal)],
      ['asked', event.asked === undefined ? null : wordFor(VI.deciders, event.asked)],
    ],
    texts: (event) => [event.text],
  },
  Instructed: {
    pairs: (event) => [
      ['instruction', wordFor(VI.proposals, event.action)],
      ['dueOn', dayText(event.dueOn)],
    ],
    texts: (event) => [event.text],
  },
  HandlerProposed: { pairs: (event, words) => [handler(event, words)], texts: (event) => [event.reason] },
  HandlerAccepted: { pairs: (event, words) => [handler(event, words)] },
  HandlerRefused: { pairs: (event, words) => [handler(event, words)], texts: (event) => [event.reason] },
  HandlerRemoved: {
    pairs: (event, words) => [handler(event, words), ['reason', wordFor(VI.conflictGrounds, event.ground)]],
  },
  CaseResolvedDirectly: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.answer],
  },
  CaseDeclined: {
    pairs: (event, words) => [
      ['reason', wordFor(VI.declineReasons, event.reason)],
      ['legalBasis', event.legalBasis],
      ['keepUntil', dayText(event.keepUntil)],
      ...collegially(event.decided, words),
    ],
    texts: (event) => [event.explanation, minutesOf(event.decided)],
  },
  CaseWatched: { texts: (event) => [event.grounds] },
  InspectionOpened: {
    pairs: (event, words) => collegially(event.decided, words),
    texts: (event) => [event.grounds, minutesOf(event.decided)],
  },
  SenderAnswered: {
    pairs: (event) => [
      ['purpose', wordFor(VI.answerPurposes, event.purpose)],
      ['form', wordFor(VI.answerForms, event.form)],
    ],
    texts: (event) => [event.text],
  },
  SenderAdded: {
    pairs: ({ attachments }) => [['attachments', attachments.length === 0 ? null : String(attachments.length)]],
    texts: (event) => [event.text],
  },
  CaseClosed: { pairs: (event) => [['outcome', wordFor(VI.outcomes, event.outcome)]] },
};
