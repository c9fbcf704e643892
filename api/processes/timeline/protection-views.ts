import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { ProtectionEvent } from '../../../domain/protection/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy, listed, yesNo } from './event-view.ts';
import type { EventViews, Pair } from './event-view.ts';

/** A desk that was handed over is shown as in every kind of process (handing-views.ts). */
type Shared = EveryProcessEvent | ObligationEvent | { type: 'DeskTakenOver' };

const asked = ({ trigger, what }: { trigger: string; what: string | null }): Pair[] => [
  ['protectionTrigger', wordFor(VI.protectionTriggers, trigger)],
  ['measureKind', what === null ? null : wordFor(VI.measureKinds, what)],
];
const kinds = ({ measures }: { measures: readonly { kind: string }[] }): Pair => [
  'measureKind',
  listed([...new Set(measures.map((one) => wordFor(VI.measureKinds, one.kind)))]),
];

/** From the first threat or request until a year after the case. */
export const PROTECTION_VIEWS: EventViews<Exclude<ProtectionEvent, Shared>> = {
  ProtectionBegun: {
    pairs: (event, { names }) => [['organisation', names.organisation(event.organisationId)], ...asked(event)],
    texts: (event) => [event.text],
  },
  ProtectionAskedAgain: { pairs: asked, texts: (event) => [event.text] },
  ProtectionFollowedCase: {
    pairs: (event, { names }) => [['organisation', names.organisation(event.organisationId)]],
  },
  ProtectionCaseClosed: { pairs: (event) => [['on', formatDay(event.on)]] },
  ProtectionCaseReopened: { pairs: (event) => [['on', formatDay(event.on)]] },
  ProtectionDecided: {
    pairs: (event, words) => [
      kinds(event),
      ['nextCheckIn', dayText(event.nextCheckIn)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.text, ...event.measures.map((one) => one.text)],
  },
  ProtectionRefused: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  ProtectionReviewAsked: { texts: (event) => [event.text] },
  ResponsibleNamed: {
    pairs: (event, { names }) => [
      ['leaves', event.from === null ? null : names.person(event.from)],
      ['joins', names.person(event.to)],
    ],
    texts: (event) => [event.reason],
  },
  ResponsibleLost: {
    pairs: ({ personId, event, on }, { names }) => [
      ['person', names.person(personId)],
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['on', formatDay(on)],
    ],
  },
  MeasuresChanged: {
    pairs: (event, words) => [kinds(event), decidedBy(event.decided, words)],
    texts: (event) => [event.reason, ...event.measures.map((one) => one.text)],
  },
  MeasureEnded: {
    pairs: (event) => [
      ['measure', event.measureId.slice('measure-'.length)],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.reason],
  },
  SenderCheckedIn: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['isSafe', yesNo(event.ok)],
      ['nextCheckIn', dayText(event.nextCheckIn)],
    ],
    texts: (event) => [event.text],
  },
  CheckInMissed: { pairs: (event) => [['dueOn', formatDay(event.dueOn)]] },
  RetaliationReported: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.text] },
  RetaliationAcknowledged: { texts: (event) => [event.text] },
  ProtectionWishTold: {
    pairs: (event) => [['protectionWish', wordFor(VI.protectionWishes, event.wish)]],
    texts: (event) => [event.text],
  },
  ProtectionWishAnswered: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.text],
  },
  ProtectionEndProposed: { texts: (event) => [event.reason] },
  ProtectionEndDecided: {
    pairs: (event, words) => [['on', formatDay(event.on)], decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  ProtectionEnded: {
    pairs: ({ on, unanswered }) => [
      ['on', formatDay(on)],
      ['unansweredWish', unanswered === undefined ? null : wordFor(VI.protectionWishes, unanswered)],
    ],
  },
  IdentityBreachRecorded: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.text] },
};
