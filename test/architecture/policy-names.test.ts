import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { EN } from '../../texts/en.ts';
import { nameObligation, namePolicy } from '../../texts/en/policy-names.ts';

describe('the English name of a row of the policy', () => {
  it.each(POLICIES.map((row) => [row.key, row.name] as const))('is there: %s, %s', (key, name) => {
    expect(namePolicy({ key, name })).not.toBe(name);
  });

  it('is never put in place of a name that a body has given itself', () => {
    expect(namePolicy({ key: 'answer.sender', name: 'Trả lời người gửi của xã' })).toBe('Trả lời người gửi của xã');
    expect(namePolicy({ key: 'no.such_key', name: 'Một việc' })).toBe('Một việc');
  });

  it('gives way to what a kind of process calls its obligation', () => {
    const answer = { key: 'proposal.answer', name: 'Trả lời phiếu đề xuất' };
    expect(nameObligation('case', answer)).toBe('Answer to a written proposal');
    expect(nameObligation('congress', answer)).toBe(EN.obligationNames['congress/proposal.answer']);
  });
});
