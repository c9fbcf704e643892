import { describe, expect, it } from 'vitest';
import { storyItems } from './story-groups.ts';

const at = (number: number, type: string, second = '00') => ({
  number,
  at: `2026-11-22T01:00:${second}.000Z`,
  type,
  title: type,
  actor: '',
  text: null,
  details: [],
});
const shape = (entries: ReturnType<typeof at>[]) =>
  storyItems(entries).map(({ entry, clocks }) => [entry.number, clocks.map((one) => one.number)]);

describe('the story of a case', () => {
  it('tells the clocks of an act beneath it, latest act first', () => {
    const entries = [
      at(1, 'CaseRegistered'),
      at(2, 'ObligationOpened'),
      at(3, 'CaseClassified', '30'),
      at(4, 'ObligationSettled', '30'),
    ];
    expect(shape(entries)).toEqual([
      [3, [4]],
      [1, [2]],
    ]);
  });

  it('keeps clocks that stopped before the act is named with that act', () => {
    expect(shape([at(1, 'ObligationSettled'), at(2, 'CaseClosed')])).toEqual([[2, [1]]]);
  });

  it('tells clocks alone when nothing else happened then', () => {
    expect(shape([at(1, 'NoteAdded'), at(2, 'ObligationHandedOver', '30')])).toEqual([
      [2, []],
      [1, []],
    ]);
  });
});
