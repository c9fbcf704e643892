import { describe, expect, it } from 'vitest';
import { decryptContent, encryptContent, sha256 } from './content.ts';

const KEY = Buffer.alloc(32, 7);
const WORDS = Buffer.from('Nội dung đơn phản ánh');

describe('encrypted words', () => {
  it('open with the key, in the row they were written for', () => {
    const envelope = encryptContent(KEY, 'a', WORDS);
    expect(envelope.includes(WORDS)).toBe(false);
    expect(decryptContent(KEY, 'a', envelope)).toEqual(WORDS);
  });

  it('are never encrypted twice alike', () => {
    expect(encryptContent(KEY, 'a', WORDS).equals(encryptContent(KEY, 'a', WORDS))).toBe(false);
  });

  it('do not open in another row or another table', () => {
    const envelope = encryptContent(KEY, 'a', WORDS);
    expect(() => decryptContent(KEY, 'b', envelope)).toThrow();
    expect(() => decryptContent(KEY, 'a', envelope, 'inbox.upload')).toThrow();
  });

  it('do not open with another key, and say so', () => {
    const envelope = encryptContent(KEY, 'a', WORDS);
    expect(() => decryptContent(Buffer.alloc(32, 8), 'a', envelope)).toThrow('sealed with another key');
  });

  it('do not open after any byte was changed', () => {
    const envelope = encryptContent(KEY, 'a', WORDS);
    for (let i = 0; i < envelope.length; i += 1) {
      const changed = Buffer.from(envelope);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => decryptContent(KEY, 'a', changed)).toThrow();
    }
    expect(() => decryptContent(KEY, 'a', envelope.subarray(0, 20))).toThrow();
  });
});

describe('the fingerprint', () => {
  it('is the SHA-256 everyone knows', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
