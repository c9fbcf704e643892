import { about, text } from '../commands.fixture.ts';
import type { LifeCaseEvent } from './life-events.ts';

const decided = { by: 'person', personId: 'head', signedAs: 'own' } as const;
const ON = '2026-10-20';

/** One event of every type about the people and the ways of a case. */
export const EVERY_LIFE_EVENT: {
  readonly [Type in LifeCaseEvent['type']]: Extract<LifeCaseEvent, { type: Type }>;
} = {
  LifeEventNoted: {
    type: 'LifeEventNoted',
    personId: 'branchSecretary',
    event: 'died',
    on: ON,
    text: null,
    subjectIds: [about().id],
    ofLastHead: false,
    by: null,
  },
  WorkPassedOn: {
    type: 'WorkPassedOn',
    personId: 'officer',
    event: 'on-leave',
    toPersonId: 'secondOfficer',
    handoverId: 'handover.minutes#1',
    on: ON,
  },
  HandoverRecorded: { type: 'HandoverRecorded', fromPersonId: 'officer', minutes: text('minutes'), by: 'head' },
  ToldOfLifeEvent: { type: 'ToldOfLifeEvent', whom: 'family', text: text('told'), by: 'officer' },
  ContinuedAfterDeath: { type: 'ContinuedAfterDeath', reason: text('why'), decided },
  CompetenceRecomputed: { type: 'CompetenceRecomputed', code: 'BODY_NOT_COMPETENT', on: ON },
  CompetenceConfirmed: { type: 'CompetenceConfirmed', reason: text('why'), decided },
  SubjectIdentified: {
    type: 'SubjectIdentified',
    subjectId: about().id,
    personId: 'branchMember',
    organisationId: null,
    kind: 'member',
    by: 'screener',
  },
  CaseTakenUp: {
    type: 'CaseTakenUp',
    fromOrganisationId: 'commune',
    organisationId: 'province',
    organisationPath: 'mg',
    cause: 'concerns-body',
  },
  LawNoticeAnswered: {
    type: 'LawNoticeAnswered',
    notice: 'proceedings',
    measure: 'taken',
    text: text('what'),
    decided,
  },
  PauseConfirmed: { type: 'PauseConfirmed', on: ON, reason: text('why'), decided, lastDay: '2026-12-20' },
  WatchRenewed: { type: 'WatchRenewed', on: ON, reason: text('why'), decided },
  DeferredForCongress: {
    type: 'DeferredForCongress',
    congressId: 'congress-1',
    from: ON,
    until: '2026-11-20',
    reason: text('why'),
    decided,
  },
  CongressPassed: { type: 'CongressPassed', congressId: 'congress-1', on: '2026-11-20', minutes: text('minutes') },
  CaseGuided: { type: 'CaseGuided', text: text('guidance'), decided },
  SealedForOutside: { type: 'SealedForOutside', on: ON, reason: text('why'), by: 'screener' },
  HandedOverOutside: {
    type: 'HandedOverOutside',
    organisationName: text('body outside'),
    documentNumber: '7-CV/VP',
    on: ON,
    text: text('to the sender'),
    by: 'keeper',
  },
  AgendaLeft: { type: 'AgendaLeft', meetingId: 'meeting-1' },
};
