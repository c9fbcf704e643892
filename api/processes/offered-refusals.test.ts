import { describe, expect, it } from 'vitest';
import { VI } from '../../texts/vi.ts';
import { FILLED_IN_LATER, NOT_EXPECTED } from './offered-refusals.ts';

describe('the refusals by which commands are offered or not', () => {
  it.each([...FILLED_IN_LATER, ...NOT_EXPECTED])('%s is one that processes know', (code) => {
    expect(VI.refusals).toHaveProperty(code);
  });

  it('are never both', () => {
    expect(FILLED_IN_LATER.filter((code) => NOT_EXPECTED.includes(code))).toEqual([]);
  });
});
