import { describe, expect, it } from 'vitest';
import { changedRows } from '../../activities/changed-rows.ts';
import type { ReadRows } from '../../activities/read-rows.ts';

const owed = (id: string, values: object = {}) => ({
  process_id: 'case/1',
  obligation_id: id,
  status: 'open',
  ...values,
});

const BEFORE: ReadRows = {
  process_id: 'case/1',
  case: { process_id: 'case/1', stage: 'SCREENING', next_due_on: '2026-11-20' },
  submissions: ['s1'],
  own: { oversight_mark: [{ n: 1 }], case_link: [{ n: 1 }, { n: 2 }] },
  obligations: [owed('1'), owed('2')],
};

const written = (values: Partial<ReadRows>) => changedRows(BEFORE, { ...BEFORE, ...values });

describe('a step writes of the rows of its process', () => {
  it('all, when it is the first', () => {
    expect(changedRows(null, BEFORE)).toBe(BEFORE);
  });

  it('none that say what they said', () => {
    expect(written({})).toEqual({ process_id: 'case/1', obligations: [] });
  });

  it('the obligation that was reminded of, and neither the others nor the line of the case', () => {
    const reminded = owed('2', { data: { marks: ['remind'] } });
    expect(written({ obligations: [owed('1'), reminded] })).toEqual({ process_id: 'case/1', obligations: [reminded] });
  });

  it('a new obligation', () => {
    expect(written({ obligations: [owed('1'), owed('2'), owed('3')] }).obligations).toEqual([owed('3')]);
  });

  it('the whole line of the case with its letters, when any of it moved', () => {
    const moved = { ...BEFORE.case, stage: 'VERIFICATION' };
    expect(written({ case: moved })).toEqual({
      process_id: 'case/1',
      case: moved,
      submissions: ['s1'],
      obligations: [],
    });
    expect(written({ submissions: ['s1', 's2'] })).toMatchObject({ case: BEFORE.case, submissions: ['s1', 's2'] });
  });

  it('of its other tables those alone that changed', () => {
    const own = { ...BEFORE.own, case_link: [{ n: 1 }, { n: 3 }] };
    expect(written({ own }).own).toEqual({ case_link: [{ n: 1 }, { n: 3 }] });
  });

  it('an empty table where there are no rows any more, so that the old ones go', () => {
    const { own: _, ...without } = BEFORE;
    expect(changedRows(BEFORE, { ...without, own: { oversight_mark: [{ n: 1 }] } }).own).toEqual({ case_link: [] });
    expect(changedRows(BEFORE, without).own).toEqual({ oversight_mark: [], case_link: [] });
  });
});
