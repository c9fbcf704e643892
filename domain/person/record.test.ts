import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context } from '../process.ts';
import type { PersonCommand } from './commands.ts';
import { decidePerson } from './decide.ts';
import { evolveEvent } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_PERSON } from './state.ts';
import type { PersonState } from './state.ts';

const KEEPER: Actor = {
  ...{ kind: 'staff', accountId: 'admin', personId: 'admin', correlationId: 'test' },
  roles: [{ role: 'ADMINISTRATOR', organisationId: 'commune', path: 'mg.d01' }],
};
const BODIES = { branch: 'mg.d01.c001', second: 'mg.d01.c002', elsewhere: 'mg.d02' };

const FACTS: Facts = {
  calendar: HANOI,
  policies: [],
  people: { an: { personId: 'an', posts: [], relatives: [] } },
  organisations: Object.fromEntries(
    Object.entries(BODIES).map(([organisationId, path]) => [
      organisationId,
      { organisationId, path, parentId: 'commune', headPersonId: null, kind: 'party-branch', level: 'grassroots' },
    ]),
  ),
  lineage: [],
  registerNumber: null,
  personRecord: null,
};
const CONTEXT: Context = { now: '2026-11-23T02:00:00.000Z', today: '2026-11-23', actor: KEEPER, facts: FACTS };
const POST = { titleId: 'title-secretary', isHead: true, managedBy: 'direct', from: '2026-01-05' } as const;
const RECORD: PersonCommand = {
  ...{ type: 'recordPerson', personId: 'binh', entryId: 'entry', organisationId: 'branch' },
  ...POST,
};

function given(...commands: readonly PersonCommand[]): PersonState {
  return commands.reduce((state, command) => {
    const decided = decidePerson(state, command, CONTEXT);
    if (!decided.ok) throw new Error(decided.refusal.code);
    return decided.events.reduce(evolveEvent, state);
  }, INITIAL_PERSON);
}

function codeOf(state: PersonState, command: PersonCommand, facts: Partial<Facts> = {}): string {
  const decided = decidePerson(state, command, { ...CONTEXT, facts: { ...FACTS, ...facts } });
  return decided.ok ? 'accepted' : decided.refusal.code;
}

const change = (organisationId: string, from: string, keepsOthers = false): PersonCommand => ({
  ...{ type: 'changePost', organisationId, keepsOthers },
  ...{ ...POST, from },
});

describe('a person on record', () => {
  it('carries no name in anything that is recorded, only where it lies', () => {
    const decided = decidePerson(INITIAL_PERSON, RECORD, CONTEXT);
    expect(JSON.stringify(decided)).not.toMatch(/fullName|birthYear/);
    expect(given(RECORD)).toMatchObject({ entryId: 'entry', organisation: { id: 'branch' } });
  });

  it('ends the posts there were on the day before another, and keeps the record where the new one is', () => {
    const state = given(RECORD, change('second', '2026-06-01'));
    expect(state.posts.map(({ id, to }) => [id, to])).toEqual([
      ['post-1', '2026-05-31'],
      ['post-2', null],
    ]);
    expect(state.organisation).toEqual({ id: 'second', path: BODIES.second });
  });

  it('is taken on with the posts of before, without a word of their titles, and holds none of them twice', () => {
    const held = { recordId: 'r1', organisationId: 'branch', title: 'Thủ quỹ', titleId: 'title-treasurer' } as const;
    const posts = [{ ...held, isHead: false, managedBy: 'direct', from: '2025-01-01', to: null } as const];
    const keeper = { id: 'branch', path: BODIES.branch };
    const personRecord = { personId: 'binh', posts, relatives: [], keeper };
    const facts = { ...FACTS, personRecord };
    const decided = decidePerson(INITIAL_PERSON, { type: 'takeUpPerson', personId: 'binh' }, { ...CONTEXT, facts });
    expect(JSON.stringify(decided)).not.toContain('Thủ quỹ');
    const before = {
      ...given(RECORD),
      posts: [{ ...posts[0], id: 'post-1', titleId: null, title: 'Thủ quỹ' }],
    } as PersonState;
    const again = { ...change('branch', '2026-06-01'), titleId: 'title-treasurer' } as PersonCommand;
    expect(codeOf(before, again, { personRecord })).toBe('POST_HELD');
  });

  it('reads what was recorded while titles stood in events', () => {
    const { titleId: _, ...untitled } = RECORD as { titleId?: string };
    const old = { ...untitled, title: 'Bí thư chi bộ' } as PersonCommand;
    expect(given(old).posts).toMatchObject([{ title: 'Bí thư chi bộ', titleId: null }]);
    expect(codeOf(given(old), { ...old, type: 'changePost', keepsOthers: true } as PersonCommand)).toBe('POST_HELD');
  });

  it('keeps other posts beside a new one where that is said', () =>
    expect(given(RECORD, change('second', '2026-06-01', true)).posts.map((one) => one.to)).toEqual([null, null]));

  it('holds no post any more once the person has died or retired, but does on leave', () => {
    const told = (event: 'died' | 'retired' | 'on-leave') =>
      given(RECORD, { type: 'recordLifeEvent', event, on: '2026-11-20', text: null });
    expect(told('died')).toMatchObject({ stage: 'DECEASED', posts: [{ to: '2026-11-20' }] });
    expect(told('retired')).toMatchObject({ stage: 'RECORDED', posts: [{ to: '2026-11-20' }] });
    expect(told('on-leave').posts).toMatchObject([{ to: null }]);
  });

  it('ends with the day of retirement also a post whose later end was entered before, and leaves what had ended', () => {
    const retired = { type: 'recordLifeEvent', event: 'retired', on: '2026-11-20', text: null } as const;
    const ending = (on: string) => given(RECORD, { type: 'endPost', post: 'post-1', on }, retired).posts;
    expect(ending('2026-12-21')).toMatchObject([{ to: '2026-11-20' }]);
    expect(ending('2026-10-30')).toMatchObject([{ to: '2026-10-30' }]);
  });

  it('says no to what cannot be', () => {
    const state = given(RECORD);
    expect(
      codeOf(INITIAL_PERSON, RECORD, { personRecord: { personId: 'binh', posts: [], relatives: [], keeper: null } }),
    ).toBe('PERSON_ON_RECORD');
    expect(codeOf(state, change('branch', '2026-06-01'))).toBe('POST_HELD');
    expect(codeOf(state, change('elsewhere', '2026-06-01'))).toBe('POST_IN_ANOTHERS_BODY');
    expect(codeOf(state, change('second', '2026-01-05'))).toBe('POST_BEGAN_LATER');
    expect(codeOf(state, { type: 'endPost', post: 'post-7', on: '2026-11-20' })).toBe('POST_NOT_HELD');
    const life = { type: 'recordLifeEvent', event: 'retired', on: '2026-11-24', text: null } as const;
    expect(codeOf(state, life)).toBe('LIFE_EVENT_TO_COME');
    const relative = { type: 'recordRelative', relation: 'sibling' } as const;
    expect(codeOf(state, { ...relative, otherId: 'binh' })).toBe('RELATIVE_IS_SELF');
    expect(codeOf(state, { ...relative, otherId: 'nobody' })).toBe('PERSON_UNKNOWN');
  });

  it('is told to the matters that run when something happens, and has conflicts looked for when posts or relatives change', () => {
    const state = given(RECORD);
    const told = (command: PersonCommand) => {
      const decided = decidePerson(state, command, CONTEXT);
      return decided.ok
        ? followUps(state, decided.events, 'person/binh').map((one) => ('event' in one ? one.event : one))
        : [];
    };
    expect(told({ type: 'recordLifeEvent', event: 'retired', on: '2026-11-20', text: null })).toEqual(['retired']);
    expect(told({ type: 'recordRelative', otherId: 'an', relation: 'spouse' })).toEqual([null]);
    expect(told(change('second', '2026-06-01'))).toEqual([null]);
    expect(told({ type: 'endPost', post: 'post-1', on: '2026-11-20' })).toEqual([null]);
  });
});

describe('a matter that would not hear of a person', () => {
  it('leaves nothing in their record, whoever keeps it', () => {
    const engine: Actor = { ...KEEPER, kind: 'process', accountId: null, personId: null, roles: [] };
    const refused: PersonCommand = {
      ...{ type: 'deliveryRefused', outboxId: 'person/1#2.0/case/9/binh/died' },
      ...{ code: 'DATE_IN_FUTURE', refused: 'noteLifeEvent', about: '' },
    };
    expect(decidePerson(given(RECORD), refused, { ...CONTEXT, actor: engine })).toEqual({ ok: true, events: [] });
  });
});
