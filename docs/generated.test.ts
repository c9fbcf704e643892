import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALENDAR_YEAR_STAGES } from '../domain/calendar-year/state.ts';
import { IMPORT_STAGES } from '../domain/import/state.ts';
import { CASE_STAGES } from '../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../domain/case/transitions.ts';
import { LADDERS } from '../domain/deadlines/ladder.ts';
import { CONGRESS_STAGES } from '../domain/congress/state.ts';
import { DESK_HANDOVER_STAGES } from '../domain/desk-handover/state.ts';
import { DISCIPLINE_STAGES } from '../domain/discipline/state.ts';
import { MEETING_STAGES } from '../domain/meeting/state.ts';
import { ORGANISATION_STAGES } from '../domain/organisation/state.ts';
import { PERSON_STAGES } from '../domain/person/state.ts';
import { POLICY_CHANGE_STAGES } from '../domain/policy-change/state.ts';
import { PROCESS_KINDS } from '../domain/process.ts';
import type { ProcessKind } from '../domain/process.ts';
import { definitionOf } from '../domain/registry.ts';
import { PROTECTION_STAGES } from '../domain/protection/state.ts';
import { REMEDIATION_STAGES } from '../domain/remediation/state.ts';
import { SUSPENSION_STAGES } from '../domain/suspension/state.ts';
import { POLICIES } from '../prisma/seed/reference/policies.ts';
import { generatedDocuments } from './documents.ts';
import { drawProcess } from './draw-process.ts';

const folder = new URL('generated/', import.meta.url);
const DOCUMENTS = generatedDocuments();

describe('the drawn pages', () => {
  it.each([...DOCUMENTS])('%s is as the code would draw it now (npm run docs:generate)', (name, text) =>
    expect(readFileSync(new URL(name, folder), 'utf8') === text).toBe(true),
  );

  it('are all that lies in their folder', () =>
    expect(readdirSync(folder).toSorted()).toEqual([...DOCUMENTS.keys()].toSorted()));

  it('change with the table', () => {
    const [first, ...rest] = CASE_TRANSITIONS;
    expect(first?.command).toBe('register');
    expect(drawProcess({ ...definitionOf('case'), transitions: rest })).not.toBe(DOCUMENTS.get('case.md'));
  });
});

/** Every way from stage to stage, as people who know the process would draw it. */
const WAYS: Readonly<Record<ProcessKind, readonly string[]>> = {
  case: [
    '[*] --> INTAKE: register, beginReview',
    'SCREENING --> INTAKE: rerouteUp, sealForOutside',
    'INTAKE --> SCREENING: classify',
    'SCREENING --> FOLLOW_UP: resolveDirectly, decline, guide, refer, acceptWithdrawal, forwardWithdrawal, terminate, handOutDossier',
    'SCREENING --> WATCH: watch',
    'WATCH --> SCREENING: openInspection, recordRereading',
    '[*] --> SCREENING: openCase, beginPart',
    'INTAKE --> CLOSED: handOverOutside',
    'SCREENING --> CLOSED: handOverOutside, consolidationTaken',
    'SCREENING --> AWAITING_ACKNOWLEDGEMENT: transfer',
    'AWAITING_ACKNOWLEDGEMENT --> SCREENING: acknowledgeTransfer, returnTransfer, decideCompetence',
    'INTAKE --> FOLLOW_UP: refer, acceptWithdrawal',
    'WATCH --> FOLLOW_UP: refer, acceptWithdrawal',
    'VERIFICATION --> FOLLOW_UP: acceptWithdrawal, terminate, handOutDossier',
    'REVIEW --> FOLLOW_UP: acceptWithdrawal, terminate, conclude, handOutDossier',
    'SCREENING --> VERIFICATION: orderVerification',
    'VERIFICATION --> REVIEW: approveReport',
    'REVIEW --> VERIFICATION: returnToTeam',
    'FOLLOW_UP --> CLOSED: close',
    'WATCH --> CLOSED: close',
    'CLOSED --> SCREENING: reopen, recordRereading, deliveryRefused',
    'FOLLOW_UP --> SCREENING: recordRereading, deliveryRefused',
    'VERIFICATION --> SCREENING: handDownSubject',
    'CLOSED --> [*]',
  ],
  meeting: [
    '[*] --> CONVENED: convene',
    'CONVENED --> CLOSED: cancelMeeting',
    'CONVENED --> IN_SESSION: recordAttendance',
    'IN_SESSION --> CLOSED: closeMeeting',
    'CLOSED --> [*]',
  ],
  discipline: [
    '[*] --> PROPOSED: begin',
    'PROPOSED --> HEARD: recordHearing',
    'PROPOSED --> POSTPONED: postpone',
    'HEARD --> POSTPONED: postpone',
    'POSTPONED --> PROPOSED: resume, clock',
    'POSTPONED --> HEARD: resume, clock',
    'HEARD --> DECIDED: takeVote',
    'HEARD --> NOT_DISCIPLINED: takeVote, noteLifeEvent',
    'PROPOSED --> NOT_DISCIPLINED: noteLifeEvent',
    'POSTPONED --> NOT_DISCIPLINED: noteLifeEvent',
    'DECIDED --> LAPSED: clock',
    'NOT_DISCIPLINED --> [*]',
    'LAPSED --> [*]',
  ],
  suspension: [
    '[*] --> ORDERED: order',
    '[*] --> ENDED: order',
    'ORDERED --> EXTENDED: extend',
    'ORDERED --> ENDED: lift, endByLaw, clock',
    'EXTENDED --> ENDED: lift, endByLaw, clock',
    'ENDED --> [*]',
  ],
  'policy-change': [
    '[*] --> PROPOSED: proposePolicy',
    'PROPOSED --> PUBLISHED: publishPolicy',
    'PROPOSED --> REJECTED: rejectPolicy',
    'PROPOSED --> WITHDRAWN: withdrawPolicy',
    'PUBLISHED --> [*]',
    'REJECTED --> [*]',
    'WITHDRAWN --> [*]',
  ],
  'calendar-year': [
    '[*] --> AWAITED: awaitYear',
    '[*] --> PROPOSED: proposeCalendar',
    'AWAITED --> PROPOSED: proposeCalendar',
    'PUBLISHED --> PROPOSED: proposeCalendar',
    'PROPOSED --> PUBLISHED: publishCalendar, rejectCalendar, withdrawCalendar',
    'PROPOSED --> AWAITED: rejectCalendar, withdrawCalendar',
    'AWAITED --> [*]',
    'PUBLISHED --> [*]',
  ],
  organisation: [
    '[*] --> PROPOSED: proposeReorganisation',
    'PROPOSED --> DECIDED: confirmReorganisation',
    'PROPOSED --> CARRIED_OUT: confirmReorganisation',
    'PROPOSED --> REJECTED: rejectReorganisation',
    'PROPOSED --> WITHDRAWN: withdrawReorganisation',
    'DECIDED --> WITHDRAWN: withdrawReorganisation',
    'DECIDED --> CARRIED_OUT: clock',
    'DECIDED --> PROPOSED: clock',
    'CARRIED_OUT --> [*]',
    'REJECTED --> [*]',
    'WITHDRAWN --> [*]',
  ],
  person: [
    '[*] --> RECORDED: recordPerson, takeUpPerson',
    'RECORDED --> DECEASED: recordLifeEvent',
    'RECORDED --> [*]',
    'DECEASED --> [*]',
  ],
  protection: [
    '[*] --> REQUESTED: begin',
    'WATCHING --> DECIDED: begin, followCase, caseReopened',
    'ENDED --> REQUESTED: begin, reportRetaliation',
    'REFUSED --> REQUESTED: begin, askReview, reportRetaliation',
    'DECIDED --> WATCHING: caseClosed',
    'REQUESTED --> ENDED: caseSealed',
    'DECIDED --> ENDED: caseSealed, endProtection, clock',
    'WATCHING --> ENDED: caseSealed, endProtection, clock',
    'REFUSED --> ENDED: caseSealed',
    'REQUESTED --> DECIDED: decideProtection',
    'REQUESTED --> WATCHING: decideProtection',
    'REQUESTED --> REFUSED: refuseProtection',
    'ENDED --> [*]',
    'REFUSED --> [*]',
  ],
  remediation: [
    '[*] --> PLANNED: begin',
    'PLANNED --> IN_PROGRESS: approveRemediation',
    'IN_PROGRESS --> CHECKED: recordCheckpoint',
    'CHECKED --> DONE: confirmRemedied',
    'PLANNED --> NOT_DONE: declareNotRemedied',
    'IN_PROGRESS --> NOT_DONE: declareNotRemedied',
    'CHECKED --> NOT_DONE: declareNotRemedied',
    'NOT_DONE --> PLANNED: takeUpRemediation',
    'NOT_DONE --> IN_PROGRESS: takeUpRemediation',
    'DONE --> [*]',
  ],
  'desk-handover': [
    '[*] --> PASSING: handOverDesk',
    'PASSING --> DONE: noteMatterPassed, noteOtherPassed, deliveryRefused',
    'DONE --> [*]',
  ],
  congress: [
    '[*] --> PLANNED: planCongress',
    'PLANNED --> DECLARED: confirmCongress',
    'PLANNED --> CANCELLED: cancelCongress, clock',
    'DECLARED --> CANCELLED: cancelCongress',
    'DECLARED --> HELD: handOverAfterCongress, clock',
    'CANCELLED --> [*]',
    'HELD --> [*]',
  ],
  import: [
    '[*] --> PREVIEWED: beginImport',
    'PREVIEWED --> RUNNING: startImport',
    'RUNNING --> DONE: batchImported',
    'PREVIEWED --> CANCELLED: cancelImport, clock',
    'DONE --> [*]',
    'CANCELLED --> [*]',
  ],
};
const STAGES: Readonly<Record<ProcessKind, readonly string[]>> = {
  case: CASE_STAGES,
  meeting: MEETING_STAGES,
  discipline: DISCIPLINE_STAGES,
  suspension: SUSPENSION_STAGES,
  'policy-change': POLICY_CHANGE_STAGES,
  'calendar-year': CALENDAR_YEAR_STAGES,
  organisation: ORGANISATION_STAGES,
  person: PERSON_STAGES,
  remediation: REMEDIATION_STAGES,
  protection: PROTECTION_STAGES,
  congress: CONGRESS_STAGES,
  'desk-handover': DESK_HANDOVER_STAGES,
  import: IMPORT_STAGES,
};

describe.each(PROCESS_KINDS)('the page of a %s', (kind) => {
  const page = DOCUMENTS.get(`${kind}.md`) ?? '';

  it('has an arrow for every way from stage to stage, begins and ends, and leaves no stage out', () => {
    const arrows = page
      .split('\n')
      .filter((line) => line.includes(' --> '))
      .map((line) => line.trim());
    expect(arrows).toEqual(WAYS[kind]);
    expect(STAGES[kind].filter((stage) => !arrows.some((arrow) => arrow.includes(stage)))).toEqual([]);
  });

  it('has a line for every row', () => {
    const { transitions } = definitionOf(kind);
    const lines = page.split('\n').filter((line) => /^\| [a-z]\w+ \| /.test(line));
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(transitions.map(({ command }) => `| ${command}`));
  });
});

it('a line says who may, where it leads, and what decides where it may lead elsewhere', () => {
  const page = DOCUMENTS.get('discipline.md');
  expect(page).toContain(
    '| takeVote | HEARD | the process | stays or DECIDED or NOT_DISCIPLINED | a proposal goes up to the next body |',
  );
  expect(page).toMatch(/\n\| urge \| PROPOSED, [A-Z_, ]+ \| HEAD, LEADER or above \| stays \| {2}\|\n/);
});

it('a page about rules says that they are about nobody, and that another person publishes', () => {
  for (const kind of ['policy-change', 'calendar-year']) {
    expect(DOCUMENTS.get(`${kind}.md`)).toMatch(/about nobody.* another person publishes/);
    expect(DOCUMENTS.get(`${kind}.md`)).not.toContain('complained about');
  }
});

it('the page of the policy has every row and every ladder', () => {
  const page = DOCUMENTS.get('policies.md') ?? '';
  for (const row of POLICIES) expect(page).toContain(`| \`${row.key}\` | ${row.version} | ${row.name} |`);
  for (const name of Object.keys(LADDERS)) expect(page).toContain(`\n| ${name} | `);
});
