import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { DisciplineEvent } from '../../../domain/discipline/events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { SuspensionEvent } from '../../../domain/suspension/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy, listed, yesNo } from './event-view.ts';
import type { EventViews } from './event-view.ts';
import { resultText } from './meeting-views.ts';

type OfPeople = 'ConflictNoted' | 'SubjectLifeNoted' | 'EndedByDeath' | 'AgendaLeft' | 'HomeBranchTold';
type Shared = EveryProcessEvent | ObligationEvent | { type: 'AgendaRefused' | OfPeople };

/** From the conclusion that asks for discipline until the decision lapses. */
export const DISCIPLINE_VIEWS: EventViews<Exclude<DisciplineEvent, Shared>> = {
  DisciplineBegun: {
    pairs: (event, { names, subject }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['subject', subject(event.subjectId)],
      ['concludedOn', formatDay(event.concludedOn)],
    ],
  },
  ViolationRecorded: {
    pairs: (event) => [
      ['from', formatDay(event.startedOn)],
      ['to', dayText(event.endedOn)],
      ['unlimited', event.unlimited === null ? null : wordFor(VI.unlimitedMatters, event.unlimited)],
      ['inOffice', yesNo(event.inOffice)],
      ['managedBy', wordFor(VI.levels, event.managedBy)],
    ],
    texts: (event) => [event.grounds],
  },
  SelfReviewSubmitted: {
    pairs: (event) => [
      ['ownForm', event.ownForm === null ? null : wordFor(VI.forms, event.ownForm)],
      ['onPaper', event.bySubject ? null : yesNo(true)],
    ],
    texts: (event) => [event.text],
  },
  SelfReviewRefused: { texts: (event) => [event.minutes] },
  BranchVoteRecorded: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['heldOn', formatDay(event.heldOn)],
      ['issued', String(event.counted.issued)],
      ['result', resultText(event.counted.tally.result)],
    ],
    texts: (event) => [event.minutes],
  },
  BranchBypassed: { texts: (event) => [event.reason] },
  SubjectSummoned: { pairs: (event) => [['hearingOn', formatDay(event.hearingOn)]], texts: (event) => [event.text] },
  HearingRecorded: {
    pairs: (event) => [['status', wordFor(VI.hearingOutcomes, event.outcome)]],
    texts: (event) => [event.minutes],
  },
  DisciplinePostponed: {
    pairs: (event) => [
      ['ground', listed(event.grounds.map((one) => wordFor(VI.postponementGrounds, one.ground)))],
      ['reviewOn', formatDay(event.reviewOn)],
    ],
    texts: (event) => [event.text],
  },
  PostponementReviewed: { pairs: (event) => [['reviewOn', formatDay(event.reviewOn)]] },
  DisciplineResumed: { texts: (event) => [event.reason] },
  DisciplinePutOnAgenda: {
    pairs: (event) => [
      ['ballot', wordFor(VI.ballotKinds, event.ballot)],
      ['choices', listed(event.choices.map((one) => wordFor(VI.forms, one.form)))],
    ],
  },
  ProposalVoted: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['heldOn', formatDay(event.heldOn)],
      ['form', event.form === null ? null : wordFor(VI.forms, event.form)],
    ],
  },
  FormDecided: {
    pairs: (event, words) => [
      ['form', wordFor(VI.forms, event.form)],
      ['votedOn', formatDay(event.votedOn)],
      ['effectiveFrom', dayText(event.effectiveFrom)],
      decidedBy(event.decided, words),
    ],
  },
  NotDisciplined: {
    pairs: (event, words) => [
      ['reason', wordFor(VI.noDisciplineReasons, event.reason)],
      ['on', formatDay(event.on)],
      decidedBy(event.decided, words),
    ],
  },
  SubjectToldNotDisciplined: {
    pairs: (event) => [['on', formatDay(event.on)]],
    texts: (event) => [event.text],
  },
  DisciplineDeferred: { texts: (event) => [event.reason] },
  DisciplineRaised: {
    pairs: (event, { names }) => [
      ['previousOrganisation', names.organisation(event.fromOrganisationId)],
      ['organisation', names.organisation(event.organisationId)],
    ],
    texts: (event) => [event.reason],
  },
  RecusalNoted: {
    pairs: (event, { names }) => [
      ['person', names.person(event.personId)],
      ['relation', wordFor(VI.conflictRelations, event.relation)],
    ],
    texts: (event) => [event.reason],
  },
  DecisionSigned: {
    pairs: (event) => [
      ['number', event.number],
      ['signedOn', formatDay(event.signedOn)],
      ['effectiveFrom', formatDay(event.effectiveFrom)],
    ],
  },
  DecisionServed: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['refused', event.refused ? yesNo(true) : null],
    ],
    texts: (event) => [event.minutes, ...event.witnesses],
  },
  DecisionAnnounced: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['lapsesOn', dayText(event.lapsesOn)],
    ],
    texts: (event) => [event.minutes],
  },
  StateParallelConfirmed: { texts: (event) => [event.text] },
  NewViolationReported: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['lapsesOn', dayText(event.lapsesOn)],
    ],
    texts: (event) => [event.grounds],
  },
  DecisionLapsed: { pairs: (event) => [['lastDay', formatDay(event.lastDay)]] },
};

/** From the order of suspension to its end. */
export const SUSPENSION_VIEWS: EventViews<Exclude<SuspensionEvent, Shared>> = {
  SuspensionOrdered: {
    pairs: (event, { names, subject }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['subject', subject(event.subjectId)],
      ['what', wordFor(VI.suspended, event.what)],
      ['ground', wordFor(VI.suspensionGrounds, event.ground)],
      ['number', event.number],
      ['from', formatDay(event.orderedOn)],
      ['to', formatDay(event.until)],
    ],
    texts: (event) => [event.reason],
  },
  SuspensionExtended: {
    pairs: (event) => [
      ['number', event.number],
      ['from', formatDay(event.from)],
      ['to', formatDay(event.until)],
    ],
    texts: (event) => [event.reason],
  },
  SuspensionEnded: {
    pairs: (event) => [
      ['ending', wordFor(VI.suspensionEnds, event.how)],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.reason],
  },
};
