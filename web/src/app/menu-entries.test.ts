import { expect, test } from 'vitest';
import { vi } from '../../../texts/web/vi.ts';
import { menuEntries } from './menu-entries.ts';

function seenBy(...roles: readonly string[]) {
  const { work, rules, isFolded } = menuEntries(
    roles.map((role) => ({ role })),
    vi,
  );
  return { work: work.map((one) => one.to), rules: rules.map((one) => one.to), isFolded };
}

test('a head has the daily work in one line and what work goes by folded away', () => {
  const { work, rules, isFolded } = seenBy('HEAD');
  expect(work).toEqual([
    '/',
    '/vu-viec',
    '/ky-hop',
    '/quyet-dinh',
    '/bao-ve',
    '/khac-phuc',
    '/qua-han',
    '/giam-sat-xu-ly',
  ]);
  expect(rules).toEqual(['/khoi-luong-viec', '/nhap-so', '/dai-hoi', '/chinh-sach', '/lich', '/to-chuc']);
  expect(isFolded).toBe(true);
});

test('who has few pages sees them all at once', () => {
  expect(seenBy('RECEPTION')).toEqual({
    work: ['/', '/tiep-nhan', '/vu-viec', '/qua-han'],
    rules: ['/nhap-so', '/chinh-sach', '/lich'],
    isFolded: false,
  });
  expect(seenBy('ADMINISTRATOR').isFolded).toBe(false);
});
