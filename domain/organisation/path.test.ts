import { describe, expect, it } from 'vitest';
import { commonSuperior } from './path.ts';

describe('the common superior of two bodies', () => {
  it('is the nearest body over both', () => {
    expect(commonSuperior('mg.d01.x02', 'mg.d01.x07')).toBe('mg.d01');
    expect(commonSuperior('mg.d01.x02', 'mg.d05')).toBe('mg');
  });

  it('is never one of the two: where one leads the other, it is the body over the higher one', () => {
    expect(commonSuperior('mg.d01.x02', 'mg.d01')).toBe('mg');
    expect(commonSuperior('mg.d01', 'mg.d01.x02')).toBe('mg');
  });

  it('is not found by letters alone: d01 does not lead d011', () => {
    expect(commonSuperior('mg.d01.x02', 'mg.d011')).toBe('mg');
  });

  it('is nobody where nothing is above both', () => {
    expect(commonSuperior('mg', 'mg.d01')).toBeNull();
  });
});
