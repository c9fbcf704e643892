import { describe, expect, it } from 'vitest';
import { COMMAND_SCHEMAS } from '../contract/commands.ts';
import { replaceTexts } from './text-fields.ts';

const ID = '019aa000-0000-7000-8000-000000000001';

describe('words in commands', () => {
  it('are replaced wherever they stand, also inside lists, and nothing else is', async () => {
    const body = COMMAND_SCHEMAS.classify.parse({
      type: 'classify',
      kind: 'report',
      anonymity: 'named',
      subjects: [
        { kind: 'unknown', description: 'người ở xã A' },
        { kind: 'member', personId: ID },
      ],
      allegations: [{ codes: ['TT-1'], summary: 'lấn chiếm đất' }],
      reason: 'phân loại lại',
    });
    const stored: string[] = [];
    const replaced = await replaceTexts(COMMAND_SCHEMAS.classify, body, (text) => {
      stored.push(text);
      return Promise.resolve({ contentId: `c${stored.length}`, sha256: 's' });
    });
    expect(stored.toSorted()).toEqual(['lấn chiếm đất', 'người ở xã A', 'phân loại lại']);
    expect(replaced).toMatchObject({
      type: 'classify',
      kind: 'report',
      subjects: [
        { kind: 'unknown', personId: null, description: { sha256: 's' } },
        { kind: 'member', personId: ID, description: null },
      ],
      allegations: [{ codes: ['TT-1'], summary: { sha256: 's' } }],
      reason: { sha256: 's' },
    });
  });

  it.each([
    ['rerouteUp', { organisationId: ID, reason: 'x' }, 1],
    ['instruct', { action: 'examine', text: 'x' }, 1],
    ['decline', { reason: 'UNREADABLE', explanation: 'x' }, 1],
    ['answerSender', { purpose: 'result', form: 'letter', text: 'x' }, 1],
    ['confirmReceiptDate', { receivedOn: '2026-11-20' }, 0],
    ['urge', { obligationId: 'answer.sender#1', note: 'x' }, 1],
    ['acknowledgeUrging', { obligationId: 'answer.sender#1', answer: 'x' }, 1],
    ['close', {}, 0],
  ] as const)('%s keeps no words', async (type, fields, texts) => {
    const schema = COMMAND_SCHEMAS[type];
    let stored = 0;
    await replaceTexts(schema, schema.parse({ type, ...fields }), () => {
      stored += 1;
      return Promise.resolve({ contentId: '', sha256: '' });
    });
    expect(stored).toBe(texts);
  });
});
