import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../authority/conflict.ts';
import { owningBody } from '../../authority/owning-body.ts';
import { ROLES } from '../../process.ts';
import type { PersonFacts } from '../../facts.ts';
import { about, register, text } from '../commands.fixture.ts';
import { CASE_COMMANDS } from '../commands.ts';
import { admit } from '../decide.ts';
import { fold, given, lived } from '../given.fixture.ts';
import { ENGINE, ORGANISATIONS, PATHS, PEOPLE, staff } from '../people.fixture.ts';
import type { Person } from '../people.fixture.ts';

// The walk of practice P15: a letter about the head, about the chair of the inspection committee, about all of a committee.

const ON = '2026-10-12';
const RECORDS = { people: PEOPLE, organisations: ORGANISATIONS };
const WAY = (['inspection', 'commune', 'province'] as const).map((id) => ({ organisationId: id, path: PATHS[id] }));
const fromCommune = WAY.slice(1);
const person = (personId: Person) => ({ personId, organisationId: null });
const owner = (way: typeof WAY, subjects: readonly ReturnType<typeof person>[], concerns = false) =>
  owningBody(way, { concerns, subjects, records: RECORDS })?.organisationId ?? null;

describe('a letter never stays with the body it is about, whatever the clerk answered', () => {
  it.each([
    ['about the head of the commune', fromCommune, ['head']],
    ['about an officer there', fromCommune, ['officer']],
    [
      'about the chair of the inspection committee, received by that committee',
      WAY.slice(0, 1).concat(WAY.slice(2)),
      ['chair'],
    ],
    ['about the head over the inspection committee', WAY, ['head']],
    [
      'about a whole committee',
      WAY.slice(0, 1).concat(WAY.slice(2)),
      ['chair', 'committeeMember', 'secondMember', 'thirdMember'],
    ],
  ] as const)('%s: it goes to the province', (_name, way, people) =>
    expect(owner([...way], people.map(person))).toBe('province'),
  );

  it('whose answer is yes goes up although it names nobody on record', () => {
    expect(owner(fromCommune, [], true)).toBe('province');
    expect(owner(fromCommune, [])).toBe('commune');
  });

  it('has nowhere to lie here when the head of the province is named with the one of the commune', () => {
    expect(owner(fromCommune, [person('head'), person('provincialLeader')])).toBeNull();
  });
});

/** The letter about the head of the commune, as it lies with the province from the first moment. */
const above = lived([
  register(ON, {
    organisationId: 'province',
    organisationPath: PATHS.province,
    restricted: true,
    subjectPersonIds: ['head'],
  }),
  ENGINE,
  ON,
]);

describe('nobody of the body it is about may touch it there', () => {
  const state = fold(above);
  const inCommune = Object.values(PEOPLE).filter((one) => one.posts.some((post) => post.organisationId === 'commune'));

  it.each(inCommune.map((one) => one.personId))('%s, with every role here and above', (personId) => {
    const everywhere = ROLES.flatMap(
      (role) =>
        [
          [role, 'commune'],
          [role, 'province'],
        ] as const,
    );
    const acting = { actor: staff(personId as Person, ...everywhere), facts: RECORDS };
    expect(CASE_COMMANDS.filter((command) => admit(state, command, acting).ok)).toEqual([]);
  });

  it('nor is it given to a subordinate of his to handle', () => {
    const head = staff('provincialLeader', ['HEAD', 'province']);
    given(above)
      .when({ type: 'classify', ...CLASSIFIED }, staff('provincialLeader', ['SCREENER', 'province']), ON)
      .state();
    const classified = lived(
      [
        register(ON, { organisationId: 'province', organisationPath: PATHS.province, subjectPersonIds: ['head'] }),
        ENGINE,
        ON,
      ],
      [{ type: 'classify', ...CLASSIFIED }, staff('provincialLeader', ['SCREENER', 'province']), ON],
    );
    given(classified).when({ type: 'assign', assignee: 'officer' }, head, ON).thenRefused('CONFLICT_OF_INTEREST');
  });
});

const CLASSIFIED = {
  kind: 'report',
  track: 'party',
  anonymity: 'named',
  subjects: [about({ personId: 'head' })],
  allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: text('what') }],
  urgency: 'normal',
  complexity: 'simple',
  reason: null,
} as const;

describe('in a small unit', () => {
  const serving = (personId: string, isSmallUnit: boolean): PersonFacts => ({
    ...{ personId, relatives: [] },
    posts: [{ organisationId: 'office', path: 'mg.x09', isHead: false, managedBy: 'direct', isSmallUnit }],
  });
  const ground = (isSmallUnit: boolean) => {
    const accused = serving('accused', isSmallUnit);
    return conflictOf(
      serving('colleague', isSmallUnit),
      [{ personId: 'accused', organisationId: null }],
      { accused },
      {},
    );
  };

  it('a colleague of the subject is kept from the matter, in a large one not', () => {
    expect(ground(true)).toBe('IN_SMALL_UNIT');
    expect(ground(false)).toBeNull();
  });
});
