import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_COMMANDS } from '../../domain/case/commands.ts';
import { CASE_STAGES, OUTCOMES, PROPOSALS } from '../../domain/case/state.ts';
import { LADDERS } from '../../domain/deadlines/ladder.ts';
import { ROLES } from '../../domain/process.ts';
import * as codes from '../../domain/taxonomy/codes.ts';
import { DECLINE_REASONS } from '../../domain/taxonomy/decline.ts';
import { EN } from '../../texts/en.ts';
import { VI } from '../../texts/vi.ts';

const sources = readdirSync('domain', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(`domain/${file}`, 'utf8') }));

function found(pattern: RegExp, files: (file: string) => boolean = () => true): string[] {
  const all = sources.filter(({ file }) => files(file)).flatMap(({ text }) => [...text.matchAll(pattern)]);
  return [...new Set(all.map((match) => match[1] ?? ''))].toSorted();
}

/** Codes given to `refuse`, and the codes of the checks whose answer is passed on to it. */
const refusalCodes = [
  ...found(/refuse\('([A-Z_]+)'/g),
  ...found(/'((?:EXTENSION|PAUSE|RESUME|NOT_PAUSED)[A-Z_]*)'/g, (file) => file.endsWith('deadlines/ledger.ts')),
];
const eventTypes = found(/^\s*\| \{\s*type: '([A-Z][A-Za-z]+)'/gm, (file) => file.endsWith('events.ts'));
const noticeCodes = found(/notice\('([a-z-]+)'/g);
const conflictGrounds = found(/return '([A-Z_]+)'/g, (file) => file.endsWith('conflict.ts'));

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
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter((word) => word.trim() === '')).toEqual([]);
  });

  it.each([
    ['refusals', refusalCodes, 40],
    ['events', eventTypes, 28],
    ['notices', noticeCodes, 10],
    ['commands', CASE_COMMANDS, 20],
    ['conflictGrounds', conflictGrounds, 5],
    ['stages', CASE_STAGES, 5],
    ['receiptStages', CASE_STAGES, 5],
    ['outcomes', OUTCOMES, 3],
    ['proposals', PROPOSALS, 4],
    ['roles', ROLES, 13],
    ['kinds', codes.SUBMISSION_KINDS, 8],
    ['channels', codes.CHANNELS, 9],
    ['senderTypes', codes.SENDER_TYPES, 6],
    ['subjectKinds', codes.SUBJECT_KINDS, 5],
    ['tracks', codes.TRACKS, 4],
    ['urgencies', codes.URGENCIES, 3],
    ['complexities', codes.COMPLEXITIES, 3],
    ['declineReasons', DECLINE_REASONS.map((one) => one.code), 8],
    ['ladderSteps', Object.values(LADDERS).flatMap((rungs) => rungs.map((rung) => rung.step)), 7],
  ] as const)('every code of %s that the domain uses has words', (group, used, atLeast) => {
    // The count guards the search itself: a pattern that finds nothing would prove nothing.
    expect(used.length).toBeGreaterThanOrEqual(atLeast);
    const missing = used.filter((code) => VI[group][code] === undefined || EN[group][code] === undefined);
    expect(missing).toEqual([]);
  });

  it('a refusal is one sentence that ends with a full stop, without exclamation marks, ids or "undefined"', () => {
    const params = {
      personId: 'P-SECRET',
      obligationId: 'O-SECRET',
      organisationId: 'ORG-SECRET',
      dueOn: '2026-02-11',
    };
    for (const words of [VI, EN]) {
      for (const [code, template] of Object.entries({ ...words.refusals, ...words.problems })) {
        const text = template(params);
        expect(text, code).toMatch(/^[^!]+\.$/);
        expect(text, code).not.toMatch(/SECRET|undefined|\[object/);
        expect(template({}), code).toMatch(/\.$/);
      }
    }
  });
});
