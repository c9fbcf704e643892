import type { LedgerEntry } from '../../../domain/deadlines/obligation.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import { formatDay } from '../../../texts/format.ts';
import { VI } from '../../../texts/vi.ts';
import { stepText } from '../../obligations/show-obligation.ts';
import { ownerText } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

const owed = ({ obligationId }: { obligationId: string }, { obligation }: DetailWords): Pair => [
  'obligation',
  obligation(obligationId),
];

/** Of a period that follows another rule: from which day it moved, and by which document. */
function ruleOf(entry: LedgerEntry): Pair[] {
  if (entry.kind !== 'rule') return [];
  return [
    ['legalBasis', entry.basis],
    ['dueOnBefore', formatDay(entry.was)],
  ];
}

/** What can happen in every process: notes, deliveries, and what is owed. */
export const EVERYWHERE_VIEWS: EventViews<EveryProcessEvent | ObligationEvent> = {
  NoteAdded: { texts: (event) => [event.text] },
  DeliveryRefused: { pairs: (event) => [['code', event.code]] },
  ObligationOpened: {
    pairs: ({ obligation }, words) => [
      owed({ obligationId: obligation.id }, words),
      ['dueOn', formatDay(obligation.dueOn)],
      ['owner', ownerText(obligation.owner, words.names)],
      ['legalBasis', obligation.policy.legalBasis],
    ],
  },
  ObligationSettled: {
    pairs: (event, words) => [owed(event, words), ['status', settledText(event)]],
    texts: (event) => [event.reason ?? null],
  },
  ObligationHandedOver: {
    pairs: (event, words) => [owed(event, words), ['owner', ownerText(event.owner, words.names)]],
  },
  DeadlineMoved: {
    pairs: (event, words) => [owed(event, words), ...ruleOf(event.entry), ['newDueOn', formatDay(event.dueOn)]],
    // A correction's reason stands with the correction itself.
    texts: ({ entry }) => [entry.kind === 'correction' || entry.kind === 'rule' ? null : entry.reason],
  },
  LadderStepsReached: {
    pairs: (event, words) => [
      owed(event, words),
      ['steps', event.marks.map((mark) => `${stepText(mark.step)} (${formatDay(mark.on)})`).join('; ')],
    ],
  },
  LatenessExplained: { pairs: (event, words) => [owed(event, words)], texts: (event) => [event.reason] },
  LatenessRejudged: {
    pairs: (event, words) => [owed(event, words), ['status', event.late ? VI.due.metLate : VI.due.metInTime]],
  },
  ExtensionRequested: {
    pairs: (event, words) => [owed(event, words), ['days', String(event.request.days)]],
    texts: (event) => [event.request.reason],
  },
  ExtensionRefused: { pairs: (event, words) => [owed(event, words)], texts: (event) => [event.reason] },
  EscalationAcknowledged: { pairs: (event, words) => [owed(event, words)] },
  Urged: { pairs: (event, words) => [owed(event, words)], texts: (event) => [event.urging.note] },
  UrgingAcknowledged: { pairs: (event, words) => [owed(event, words)], texts: (event) => [event.answer] },
};

function settledText({ status, late }: { status: 'met' | 'cancelled'; late: boolean }): string {
  if (status === 'cancelled') return VI.due.cancelled;
  return late ? VI.due.metLate : VI.due.metInTime;
}
