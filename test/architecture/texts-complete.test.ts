import { describe, expect, it } from 'vitest';
import { POLICY_FLAWS } from '../../domain/policy-change/coherence.ts';
import { DIGEST_NOTICE } from '../../domain/deadlines/digest.ts';
import { IMPORT_DIGEST } from '../../domain/import/follow-ups.ts';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { EN } from '../../texts/en.ts';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { sourceFiles } from '../support/source-files.ts';
import { CODE_LISTS, LISTED_REFUSALS } from './code-lists.ts';

const all = sourceFiles(['.ts']).filter(({ path }) => !/\.(test|fixture)\.ts$/.test(path));
const domain = all.filter(({ path }) => path.startsWith('domain/'));
const speakers = all.filter(({ path }) => /^(api|activities|runtime)\//.test(path));

function found(pattern: RegExp, files = domain): string[] {
  const matches = files.flatMap(({ text }) => [...text.matchAll(pattern)]);
  return [...new Set(matches.map((match) => match[1] ?? ''))].toSorted();
}

function inFiles(ending: RegExp) {
  return domain.filter(({ path }) => ending.test(path));
}

/** Codes given to `refuse`, those listed as data, and those of the checks whose answer is passed on to it. */
const refusalCodes = [
  ...new Set([
    ...found(/\brefused?\(\s*'([A-Z_]+)'/g),
    ...found(
      /\bcode: '([A-Z_]+)'/g,
      domain.filter(({ path }) => !path.includes('/taxonomy/')),
    ),
    ...found(/'((?:EXTENSION|PAUSE|RESUME|NOT_PAUSED)[A-Z_]*)'/g, inFiles(/deadlines\/ledger\.ts$/)),
    ...LISTED_REFUSALS,
  ]),
];

/** What is found in the text of the domain, by the group of words that must say it; with the least the search must find. */
const SEARCHED = {
  refusals: { codes: refusalCodes, atLeast: 180 },
  events: {
    // The one event that belongs to no kind of process stands alone in its file.
    codes: [
      'OwnerSucceeded',
      ...found(/^\s*\| \(?\{\s*type: '([A-Z][A-Za-z]+)'/gm, inFiles(/(events|every-process)\.ts$/)),
    ],
    atLeast: 120,
  },
  notices: {
    codes: [
      DIGEST_NOTICE,
      IMPORT_DIGEST,
      ...found(/\b(?:notice\(|toMembers\(|toOwner\(state,)\s*'([a-z-]+)'/g, inFiles(/(follow-ups|notices)\.ts$/)),
    ],
    atLeast: 30,
  },
};

/** Groups that hold sentences or the words of the API alone, held below. */
const NOT_CODES = ['details', 'problems', 'due', 'derivation', 'noticeParts', 'mails', 'spoken', 'obligationNames'];

const SPOKEN = [
  ...Object.entries(CODE_LISTS),
  ...Object.entries(SEARCHED).map(([group, { codes }]) => [group, codes] as const),
] as const;

function wordsOf(group: string, language: object): Readonly<Record<string, unknown>> {
  return (language as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[group] ?? {};
}

/** Keys of a group, and of the groups inside it, as paths. */
function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${prefix}${key}/`) : [`${prefix}${key}`],
  );
}

describe('words in both languages', () => {
  it('have the same groups and keys', () => {
    expect(keysOf(EN).toSorted()).toEqual(keysOf(VI).toSorted());
  });

  it('are never empty', () => {
    const words = [VI, EN].flatMap((one) => Object.values(one)).flatMap((group) => Object.values(group));
    const plain = words.filter((word): word is string => typeof word === 'string');
    expect(plain.length).toBeGreaterThan(900);
    expect(plain.filter((word) => word.trim() === '')).toEqual([]);
  });

  it('are all held to what the programs use', () => {
    const held = [...SPOKEN.map(([group]) => group), ...NOT_CODES];
    expect(Object.keys(VI).toSorted()).toEqual(held.toSorted());
  });

  // The count guards the search itself: a pattern that finds nothing would prove nothing.
  it.each(Object.entries(SEARCHED))('of %s are searched for where they are used', (_, { codes, atLeast }) => {
    expect(codes.length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(SPOKEN)('exist for every code of %s that the domain uses, and for no other', (group, codes) => {
    expect(new Set(Object.keys(wordsOf(group, VI)))).toEqual(new Set<string>(codes));
    expect(new Set(Object.keys(wordsOf(group, EN)))).toEqual(new Set<string>(codes));
  });

  it.each([
    ['Vietnamese', VI],
    ['English', EN],
  ])('in %s have a sentence of its own for everything in which a policy row contradicts itself', (_, words) => {
    const said = ['something else', ...POLICY_FLAWS].map((flaw) => refusalText(words, 'POLICY_INCOHERENT', { flaw }));
    expect(new Set(said).size).toBe(POLICY_FLAWS.length + 1);
    expect(said.filter((text) => !/^[^;]+; [^;]+\.$/.test(text))).toEqual([]);
  });

  it.each(['details', 'problems'])('of %s are all said somewhere by the API', (group) => {
    const said = new Set(found(/'([A-Za-z_]+)'/g, speakers));
    expect(Object.keys(wordsOf(group, VI)).filter((key) => !said.has(key))).toEqual([]);
  });

  it('exist for every problem that the API names, and for every particular it shows of an event', () => {
    const problems = found(/\b(?:problem\(\d+|fieldProblem\('\w+'), '([A-Z_]+)'/g, speakers);
    expect(problems.length).toBeGreaterThanOrEqual(8);
    expect(problems.filter((code) => VI.problems[code] === undefined && VI.refusals[code] === undefined)).toEqual([]);
    const views = speakers.filter(({ path }) => path.endsWith('-views.ts') || path.endsWith('event-view.ts'));
    const shown = found(/\[\s*'([A-Za-z]+)',/g, views);
    expect(shown.length).toBeGreaterThanOrEqual(60);
    expect(shown.filter((key) => VI.details[key] === undefined)).toEqual([]);
  });
});

describe('a refusal', () => {
  const secret = { personId: 'P-SECRET', obligationId: 'O-SECRET', organisationId: 'ORG-SECRET', itemId: 'I-SECRET' };
  const secrets = { personIds: ['P-SECRET'], itemIds: ['I-SECRET'], subjectIds: ['S-SECRET'], subjectId: 'S-SECRET' };
  const params = { ...secret, ...secrets, source: 'case/SECRET', meetingId: 'M-SECRET', dueOn: '2026-02-11' };

  it.each([
    ['Vietnamese', VI],
    ['English', EN],
  ])('in %s is one sentence that ends with a full stop, without exclamation marks, ids or "undefined"', (_, words) => {
    for (const [code, template] of Object.entries({ ...words.refusals, ...words.problems })) {
      for (const text of [template(params), template({})]) {
        expect(text, code).toMatch(/^[^!]+[^.]\.$/);
        expect(text, code).not.toMatch(/SECRET|undefined|NaN|\[object|  | [.;,]/);
      }
    }
  });

  it.each([
    ['Vietnamese', VI.refusals, /; (hãy|đề nghị|nếu|muốn)/],
    ['English', EN.refusals, /; /],
  ])('in %s says what to do after what stands in the way', (_, refusals, advice) => {
    const without = Object.entries(refusals).filter(([, template]) => !advice.test(template({})));
    expect(without.map(([code]) => code)).toEqual([]);
  });
});

describe('words for people', () => {
  it('never call anybody a violator before a conclusion, and the secretary of a meeting never "bí thư kỳ họp"', () => {
    const spoken = sourceFiles(['.ts']).filter(({ path }) => path.startsWith('texts/'));
    const wrong = /đối tượng vi phạm|bí thư kỳ họp|bí thư cuộc họp/i;
    expect(spoken.filter(({ text }) => wrong.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a refusal of a command out of its time', () => {
  it.each(PROCESS_KINDS)('names every stage of %s, in both languages', (kind) => {
    const { transitions } = definitionOf(kind);
    const stages = new Set(transitions.flatMap(({ from }) => from).filter((one) => one !== 'NONE'));
    expect(stages.size).toBeGreaterThan(0);
    for (const stage of stages) {
      const params = { command: 'addNote', stage };
      expect(refusalText(VI, 'COMMAND_NOT_IN_STAGE', params), stage).not.toMatch(/chưa bắt đầu/);
      expect(refusalText(EN, 'COMMAND_NOT_IN_STAGE', params), stage).not.toMatch(/not begun/);
    }
  });
});
