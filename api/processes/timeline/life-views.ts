import type { LifeCaseEvent } from '../../../domain/case/life/life-events.ts';
import type { CongressEvent } from '../../../domain/congress/events.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { DisciplineEvent } from '../../../domain/discipline/events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { MeetingEvent } from '../../../domain/meeting/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

type Elsewhere = 'ConflictNoted' | 'SubjectLifeNoted' | 'EndedByDeath' | 'AgendaLeft' | 'HomeBranchTold';
type LifeEvents = LifeCaseEvent | Extract<DisciplineEvent | MeetingEvent, { type: Elsewhere }>;

/** What happened to the people of a case, a discipline or an item, and what let a case wait or led it away. */
export const LIFE_VIEWS: EventViews<LifeEvents> = {
  LifeEventNoted: {
    pairs: ({ personId, event, on }, words) => [
      ['person', words.names.person(personId)],
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.text],
  },
  WorkPassedOn: {
    pairs: ({ personId, event, toPersonId }, words) => [
      ['person', words.names.person(personId)],
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['toPerson', named(toPersonId, words)],
    ],
  },
  HandoverRecorded: {
    pairs: (event, words) => [['person', words.names.person(event.fromPersonId)]],
    texts: (event) => [event.minutes],
  },
  ToldOfLifeEvent: {
    pairs: (event) => [['whom', wordFor(VI.lifeNotices, event.whom)]],
    texts: (event) => [event.text],
  },
  ContinuedAfterDeath: { pairs: (event, words) => [decidedBy(event.decided, words)], texts: (event) => [event.reason] },
  CompetenceRecomputed: {
    pairs: ({ code }) => [['competence', code === null ? null : (VI.refusals[code]?.({}) ?? null)]],
  },
  CompetenceConfirmed: { pairs: (event, words) => [decidedBy(event.decided, words)], texts: (event) => [event.reason] },
  SubjectIdentified: {
    pairs: ({ personId, organisationId }, words) => [
      ['subject', personId === null ? organisationNamed(organisationId, words) : words.names.person(personId)],
    ],
  },
  CaseTakenUp: {
    pairs: ({ fromOrganisationId, organisationId, cause }, { names }) => [
      ['previousOrganisation', names.organisation(fromOrganisationId)],
      ['organisation', names.organisation(organisationId)],
      ['takenUpBecause', wordFor(VI.takenUpCauses, cause)],
    ],
  },
  LawNoticeAnswered: {
    pairs: ({ notice, measure, decided }, words) => [
      ['lawNotice', wordFor(VI.lawNotices, notice)],
      ['lawMeasure', wordFor(VI.lawMeasures, measure)],
      decidedBy(decided, words),
    ],
    texts: (event) => [event.text],
  },
  PauseConfirmed: {
    pairs: ({ lastDay = null, decided }, words) => [['pauseEnds', dayText(lastDay)], decidedBy(decided, words)],
    texts: (event) => [event.reason],
  },
  WatchRenewed: { pairs: (event, words) => [decidedBy(event.decided, words)], texts: (event) => [event.reason] },
  DeferredForCongress: {
    pairs: ({ until, decided }, words) => [['congressOn', formatDay(until)], decidedBy(decided, words)],
    texts: (event) => [event.reason],
  },
  CongressPassed: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.minutes] },
  CaseGuided: { pairs: (event, words) => [decidedBy(event.decided, words)], texts: (event) => [event.text] },
  SealedForOutside: { texts: (event) => [event.reason] },
  HandedOverOutside: {
    pairs: ({ documentNumber, on }) => [
      ['number', documentNumber],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.organisationName, event.text],
  },
  AgendaLeft: {},
  ConflictNoted: { pairs: (event, words) => [['person', words.names.person(event.personId)]] },
  SubjectLifeNoted: {
    pairs: ({ event, on }) => [
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.text],
  },
  EndedByDeath: { pairs: (event) => [['on', formatDay(event.on)]] },
  HomeBranchTold: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.text] },
};

/** From the day that one person enters to the minutes of handing over. */
export const CONGRESS_VIEWS: EventViews<Exclude<CongressEvent, EveryProcessEvent | ObligationEvent>> = {
  CongressPlanned: {
    pairs: ({ organisationId, on }, { names }) => [
      ['organisation', names.organisation(organisationId)],
      ['congressOn', formatDay(on)],
    ],
  },
  CongressDeclared: {},
  CongressCancelled: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.reason] },
  DeferralNoted: { pairs: (event) => [['on', formatDay(event.on)]] },
  // Who it was about, and what it carried, reads who may on the page.
  CandidateStatementMade: {},
  CongressHeld: { pairs: (event) => [['heldOn', formatDay(event.heldOn)]], texts: (event) => [event.minutes] },
};

function named(personId: string | null, { names }: DetailWords): string | null {
  return personId === null ? null : names.person(personId);
}

function organisationNamed(organisationId: string | null, { names }: DetailWords): Pair[1] {
  return organisationId === null ? null : names.organisation(organisationId);
}
