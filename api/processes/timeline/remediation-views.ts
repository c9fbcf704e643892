import type { AftermathEvent } from '../../../domain/case/follow-up/remediation-events.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { RemediationEvent } from '../../../domain/remediation/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy, listed, yesNo } from './event-view.ts';
import type { EventViews, Pair } from './event-view.ts';

/** Who stepped back, and a desk that was handed over, are shown as in every kind of process (life-views.ts, handing-views.ts). */
type Shared = EveryProcessEvent | ObligationEvent | { type: 'ConflictNoted' | 'DeskTakenOver' };

const files = ({ attachments }: { attachments: readonly string[] }): Pair => [
  'attachments',
  attachments.length === 0 ? null : String(attachments.length),
];
const onPaper = ({ bySubject }: { bySubject: boolean }): Pair => ['onPaper', bySubject ? null : yesNo(true)];

/** From the conclusion that asks for a remediation until it is done, or taken up above. */
export const REMEDIATION_VIEWS: EventViews<Exclude<RemediationEvent, Shared>> = {
  RemediationBegun: {
    pairs: (event, { names, subject }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['subject', subject(event.subjectId)],
      [
        'supervised',
        event.supervisedOrganisationId === null ? null : names.organisation(event.supervisedOrganisationId),
      ],
      ['concludedOn', formatDay(event.concludedOn)],
      ['dueOn', dayText(event.until)],
    ],
    texts: (event) => [event.recommendation],
  },
  RemediationPlanned: {
    pairs: (event) => [
      ['tasks', String(event.tasks.length)],
      ['dueOn', listed([...new Set(event.tasks.map((one) => one.dueOn))].toSorted().map(formatDay))],
      onPaper(event),
    ],
    texts: (event) => [event.text, ...event.tasks.map((one) => one.text)],
  },
  RemediationPlanApproved: { pairs: (event, words) => [decidedBy(event.decided, words)] },
  RemediationPlanReturned: { texts: (event) => [event.reason] },
  RemediationProgressReported: {
    pairs: (event) => [
      ['task', event.taskId.slice('task-'.length)],
      ['done', yesNo(event.done)],
      files(event),
      onPaper(event),
    ],
    texts: (event) => [event.text],
  },
  RemediationChecked: {
    pairs: (event, { names }) => [
      ['checkpoint', wordFor(VI.checkpoints, event.checkpoint)],
      ['on', formatDay(event.on)],
      ['checkResult', wordFor(VI.checkResults, event.result)],
      ['person', event.by === null ? null : names.person(event.by)],
      files(event),
    ],
    texts: (event) => [event.text],
  },
  RemediationConfirmed: {
    pairs: (event, words) => [['on', formatDay(event.on)], decidedBy(event.decided, words)],
    texts: (event) => [event.text],
  },
  RemediationDeclaredNotDone: {
    pairs: (event, words) => [['on', formatDay(event.on)], decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  RemediationTakenUp: {
    pairs: (event, words) => [
      ['takeUp', wordFor(VI.takeUps, event.how)],
      ['dueOn', dayText(event.until)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.text],
  },
  RemediationLifeNoted: {
    pairs: ({ personId, event, on }, { names }) => [
      ['person', names.person(personId)],
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.text],
  },
  RemediationHandedOver: {
    pairs: (event, { names }) => [
      ['leaves', event.from === null ? null : names.person(event.from)],
      ['joins', names.person(event.to)],
    ],
    texts: (event) => [event.reason],
  },
  RecurrenceRecorded: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['codes', listed(event.codes)],
    ],
  },
};

/** What remediations tell the case behind them, and the good name of who was cleared. */
export const AFTERMATH_VIEWS: EventViews<AftermathEvent> = {
  RemediationMoved: { pairs: (event) => [['dueOn', dayText(event.nextOn)]] },
  RemediationSettled: {
    pairs: (event) => [
      ['remediationResult', wordFor(VI.remediationStatuses, event.result)],
      ['on', formatDay(event.on)],
    ],
  },
  RecurrenceFound: {
    pairs: (event, { subject }) => [
      ['subject', subject(event.subjectId)],
      ['concludedOn', formatDay(event.concludedOn)],
      ['codes', listed(event.codes)],
    ],
  },
  ClearingReadOut: {
    pairs: (event, { subject }) => [
      ['subject', subject(event.subjectId)],
      ['readOutAt', wordFor(VI.readOutPlaces, event.place)],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.minutes],
  },
};
