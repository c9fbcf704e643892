import { describe, expect, test } from 'vitest';
import { vi } from '../../../../texts/web/vi.ts';
import { EMPTY_LETTER, faultsOf, placeFaults, publicBodyOf } from './letter.ts';

const LETTER = { ...EMPTY_LETTER, ownBody: false, organisationId: 'o-1', content: 'Thu tiền sai quy định' };

describe('a letter sent without an account', () => {
  test('without a name carries nothing about its sender, also when a name was typed before', () => {
    const typed = {
      ...LETTER,
      isNamed: false,
      name: 'Nguyễn Văn A',
      phone: '0912',
      address: 'Xã B',
      confidential: true,
    };
    expect(publicBodyOf(typed).sender).toEqual({ type: 'anonymous' });
    expect(JSON.stringify(publicBodyOf(typed))).not.toContain('0912');
    expect(publicBodyOf(typed).confidential).toBe(false);
  });

  test('with a name carries only what was filled in', () => {
    expect(publicBodyOf({ ...LETTER, isNamed: true, name: ' Nguyễn Văn A ', phone: ' ' }).sender).toEqual({
      type: 'named',
      name: 'Nguyễn Văn A',
    });
  });

  test('is not sent before the question about the receiving body itself is answered', () => {
    expect(faultsOf({ ...LETTER, ownBody: null }, vi.send)).toEqual({ ownBody: vi.send.ownBodyMissing });
    expect(faultsOf(LETTER, vi.send)).toEqual({});
  });

  test('asks for a name only from those who chose to give one', () => {
    expect(faultsOf({ ...LETTER, isNamed: true }, vi.send)).toEqual({ name: vi.send.nameMissing });
  });

  test('shows the messages of the API at their fields, and the others above the button', () => {
    const placed = placeFaults([
      { field: 'sender.name', message: 'Họ và tên quá dài.' },
      { field: 'attachments.0', message: 'Tệp không còn.' },
    ]);
    expect(placed).toEqual({ faults: { name: 'Họ và tên quá dài.' }, unplaced: ['Tệp không còn.'] });
  });
});
