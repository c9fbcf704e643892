import { describe, expect, test } from 'vitest';
import { countsOf, papersEntered, papersState } from './ballot-papers.ts';

const typed = { issued: 7, forms: { reprimand: 4, warning: 1 }, noDiscipline: 1, blank: 1, invalid: 0 };

describe('the papers of a ballot as they are entered', () => {
  test('are counted over all lines, blank and invalid ones with them', () => {
    expect(papersEntered(typed)).toBe(7);
    expect(papersEntered({})).toBe(0);
  });

  test('are complete only when they equal those handed out', () => {
    expect(papersState(typed)).toBe('equal');
    expect(papersState({ ...typed, blank: null })).toBe('missing');
    expect(papersState({ ...typed, invalid: 1 })).toBe('over');
    expect(papersState({})).toBe('empty');
  });

  test('are sent with zero where a line was left empty', () => {
    expect(countsOf({ forms: { reprimand: 4, warning: null }, noDiscipline: 3 })).toEqual({
      forms: { reprimand: 4, warning: 0 },
      noDiscipline: 3,
      blank: 0,
      invalid: 0,
    });
  });
});
