import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetDrafts, keepDraft, newDraft, readDraft, submissionOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { lacksDay } from './intake-draft.ts';

/** Just enough of the browser's storage: its keys are its own properties. */
function storage(): Record<string, unknown> {
  const store: Record<string, unknown> = {};
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
  };
  return Object.setPrototypeOf(store, methods) as Record<string, unknown>;
}

const draft = (values: Draft['values']): Draft => ({
  ...newDraft('2026-02-11'),
  values: { receivedAt: '2026-02-11', ...values },
});

describe('the draft of a letter', () => {
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', storage());
  });

  test('is kept for the account that wrote it, with its key', () => {
    const written = draft({ concernsOwnBody: false, content: 'Nội dung' });
    keepDraft('hang', written);
    expect(readDraft('hang')).toEqual(written);
    expect(readDraft('ngoc')).toBeNull();
  });

  test('keeps no id that nobody could read again', () => {
    const intake = { interpreterId: 'p-1', oral: { witnessId: 'p-2', readBack: true } };
    keepDraft('hang', draft({ concernsOwnBody: false, intake }));
    expect(readDraft('hang')?.values.intake).toEqual({ oral: { readBack: true } });
    expect(submissionOf(draft({ intake, content: 'x' })).intake).toEqual(intake);
  });

  test('about the receiving body itself is not kept, and what was kept before is removed', () => {
    keepDraft('hang', draft({ concernsOwnBody: false, content: 'Nội dung' }));
    keepDraft('hang', draft({ concernsOwnBody: true, content: 'Nội dung' }));
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  test('is forgotten at sign-out without touching anything else', () => {
    sessionStorage.setItem('other', 'x');
    keepDraft('hang', draft({ concernsOwnBody: false }));
    forgetDrafts();
    expect(Object.keys(sessionStorage)).toEqual(['other']);
  });

  test('has a key of its own', () => {
    expect(newDraft('2026-02-11').key).not.toBe(newDraft('2026-02-11').key);
  });
});

describe('the body of a filed letter', () => {
  test('has only the fields of the chosen type of sender', () => {
    const sender = { type: 'anonymous' as const, name: 'Nguyễn Văn A', phone: '0912' };
    expect(submissionOf(draft({ sender, content: 'x', channel: 'letter' })).sender).toEqual({ type: 'anonymous' });
  });

  test('names the representative and the number of a group', () => {
    const sender = { type: 'group' as const, name: 'Nguyễn Văn A', count: 12 };
    expect(submissionOf(draft({ sender, content: 'x' })).sender).toEqual({
      type: 'group',
      representative: { name: 'Nguyễn Văn A' },
      count: 12,
    });
  });

  test('names the others who signed, one a line', () => {
    const sender = { type: 'group' as const, name: 'Nguyễn Văn A', count: 3, members: 'Lò Văn B\n\n Lò Thị C ' };
    expect(submissionOf(draft({ sender, content: 'x' })).sender).toMatchObject({
      members: [{ name: 'Lò Văn B' }, { name: 'Lò Thị C' }],
    });
  });

  test('asks for the day of an article of which something else is said, and of no empty line', () => {
    expect(lacksDay({ title: 'Bài một' })).toBe(true);
    expect(lacksDay({ title: 'Bài một', publishedOn: '2026-02-09' })).toBe(false);
    expect([{}, { title: ' ', publishedOn: null }, undefined].map(lacksDay)).toEqual([false, false, false]);
  });

  test('has every article that was filled in, and none of an empty line', () => {
    const articles = [{ title: 'Bài một', publishedOn: '2026-02-09' }, { title: ' ' }, { publishedOn: '2026-02-10' }];
    const { intake } = submissionOf(draft({ intake: { articles }, content: 'x' }));
    expect(intake?.articles).toEqual([{ title: 'Bài một', publishedOn: '2026-02-09' }, { publishedOn: '2026-02-10' }]);
  });

  test('leaves out empty subjects', () => {
    const subjects = [{ name: ' ', note: '' }, { name: 'Chi ủy B' }];
    expect(submissionOf(draft({ subjects, content: 'x' })).subjects).toEqual([{ name: 'Chi ủy B', note: undefined }]);
  });
});
