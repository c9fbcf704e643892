import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Actor, Context } from '../process.ts';
import type { PersonCommand } from './commands.ts';
import { decidePerson } from './decide.ts';
import { evolveEvent } from './evolve.ts';
import { PERSON_PROCESS } from './process.ts';
import { INITIAL_PERSON } from './state.ts';
import type { PersonState } from './state.ts';

const roles = [{ role: 'HEAD', organisationId: 'commune', path: 'mg.d01' }] as const;
const KEEPER: Actor = { kind: 'staff', accountId: 'a', personId: 'head', correlationId: 'test', roles };
const ENGINE: Actor = { kind: 'system', accountId: null, personId: null, correlationId: 'test', roles: [] };
const branch = { organisationId: 'branch', path: 'mg.d01.c001', parentId: 'commune', headPersonId: null } as const;
const TODAY = '2026-11-23';
const RECORD: PersonCommand = {
  ...{ type: 'recordPerson', personId: 'binh', entryId: 'entry', organisationId: 'branch', titleId: 'title-1' },
  ...{ isHead: false, managedBy: 'direct', from: '2026-01-05' },
};
const CLOCK = { type: 'clock' } as const;

function contextOn(today: string, actor: Actor = KEEPER): Context {
  const organisations = { branch: { ...branch, kind: 'party-branch', level: 'grassroots' } } as const;
  const facts = { calendar: HANOI, policies: [], people: {}, organisations, lineage: [], registerNumber: null };
  return { now: `${today}T02:00:00.000Z`, today, actor, facts: { ...facts, personRecord: null } };
}

/** The person after the command, and whom it has told to look for conflicts, from which day. */
function after(state: PersonState, command: PersonCommand, context: Context): { state: PersonState; judged: string[] } {
  const decided = decidePerson(state, command, context);
  if (!decided.ok) throw new Error(decided.refusal.code);
  const next = decided.events.reduce(evolveEvent, state);
  const told = PERSON_PROCESS.followUps(next, decided.events, 'person/binh');
  return { state: next, judged: told.flatMap((one) => (one.kind === 'tell-of-person' ? [one.on] : [])) };
}

const known = after(INITIAL_PERSON, RECORD, contextOn(TODAY)).state;
const appointed = (from: string): PersonCommand => ({
  ...{ type: 'changePost', organisationId: 'branch', titleId: 'title-2', isHead: true, managedBy: 'direct' },
  ...{ from, keepsOthers: false },
});

describe('a post that begins on a day to come', () => {
  it('has conflicts looked for on that day, not before, and once', () => {
    const named = after(known, appointed('2026-12-01'), contextOn(TODAY));
    expect(named.judged).toEqual([]);
    expect([PERSON_PROCESS.wakesOn(named.state), PERSON_PROCESS.isFinished(named.state)]).toEqual([
      ['2026-12-01'],
      false,
    ]);
    expect(after(named.state, CLOCK, contextOn('2026-11-30', ENGINE)).judged).toEqual([]);
    const begun = after(named.state, CLOCK, contextOn('2026-12-01', ENGINE));
    expect(begun.judged).toEqual(['2026-12-01']);
    expect([PERSON_PROCESS.wakesOn(begun.state), PERSON_PROCESS.isFinished(begun.state)]).toEqual([[], true]);
    expect(after(begun.state, CLOCK, contextOn('2026-12-01', ENGINE)).judged).toEqual([]);
  });

  it('is noticed late after an outage, and by whatever is recorded first', () => {
    const named = after(known, appointed('2026-12-01'), contextOn(TODAY)).state;
    expect(after(named, CLOCK, contextOn('2026-12-24', ENGINE)).judged).toEqual(['2026-12-01']);
    const noted: PersonCommand = { type: 'addNote', text: { contentId: 'c', sha256: 's' } };
    expect(after(named, noted, contextOn('2026-12-02')).judged).toEqual(['2026-12-01']);
  });
});

describe('a post that is over on a day to come', () => {
  it('has conflicts looked for on the first day without it', () => {
    const ending = after(known, { type: 'endPost', post: 'post-1', on: '2026-12-31' }, contextOn(TODAY));
    expect([ending.judged, PERSON_PROCESS.wakesOn(ending.state)]).toEqual([[], ['2027-01-01']]);
    expect(after(ending.state, CLOCK, contextOn('2027-01-01', ENGINE)).judged).toEqual(['2027-01-01']);
  });
});

it('a post of today is judged at once, and nothing is waited for', () => {
  const named = after(known, appointed(TODAY), contextOn(TODAY));
  expect([named.judged, PERSON_PROCESS.isFinished(named.state)]).toEqual([[TODAY], true]);
});

it('somebody on record with a post to come is judged on its first day', () => {
  const recorded = after(INITIAL_PERSON, { ...RECORD, from: '2026-12-01' }, contextOn(TODAY));
  expect(PERSON_PROCESS.wakesOn(recorded.state)).toEqual(['2026-12-01']);
});
