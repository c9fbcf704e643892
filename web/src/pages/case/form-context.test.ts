import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../api/types.ts';
import { team, view } from './case-view.fixture.ts';
import { fittingIn } from './fitting.ts';
import { caseContext } from './form-context.ts';

const [OFFICER, SECOND] = [
  { id: 'p-1', name: 'Lý Sóng Khuê' },
  { id: 'p-2', name: 'Phạm Cỏ Xuyến' },
];
const NOBODY = { id: '', name: '…' };

/** Who may be chosen in a team such as this: who leaves, and whom an objection is about. */
function chosen(changes: Parameters<typeof team>[0]): { leaving: unknown; team: unknown } {
  const seen = view('VERIFICATION', { verification: team(changes) });
  // Of a page only what its forms choose from.
  const file = { ...seen.case, organisation: { id: 'commune', name: 'Đảng ủy xã' }, handler: null };
  const { leaving, team: objectedTo } = caseContext({
    ...seen,
    case: file,
    allegations: [],
    preparations: [],
  } as unknown as CaseView);
  return { leaving: leaving?.map((one) => one.value), team: objectedTo?.map((one) => one.value) };
}

describe('the form by which a member of the team is replaced', () => {
  it('names those at work', () =>
    expect(chosen({ leader: OFFICER, members: [SECOND] })).toEqual({ leaving: ['p-1', 'p-2'], team: ['p-1', 'p-2'] }));

  it('names the leader who stepped back while nobody leads, so that a successor can follow them', () =>
    expect(chosen({ leader: NOBODY, members: [SECOND], former: [OFFICER] })).toEqual({
      ...{ leaving: ['p-1', 'p-2'], team: ['p-2'] },
    }));
});

describe('what the head may instruct', () => {
  const withheld = (kind: string | null) => {
    const seen = view('SCREENING');
    const file = { ...seen.case, kind, organisation: { id: 'commune', name: 'Đảng ủy xã' }, handler: null };
    const page = { ...seen, case: file, allegations: [], preparations: [] };
    return caseContext(page as unknown as CaseView).withheld?.['instruct.action'];
  };

  it('is no answer without verification to a complaint, as it would be refused', () => {
    expect(withheld('complaint')).toEqual(['resolve-directly']);
    expect(['report', 'proposal', null].map(withheld)).toEqual([[], [], []]);
  });
});

describe('a matter for which another body is competent', () => {
  const bodies = [{ id: 'province', name: 'Tỉnh ủy' }];
  const reason = { reason: 'BODY_NOT_COMPETENT', reasonText: '', legalBasis: null };

  it('is put forward to be passed on, unless nobody on record is competent', () => {
    expect(fittingIn({ competence: { ...reason, isHere: false, bodies } })).toEqual(['transfer']);
    expect(fittingIn({ competence: { ...reason, isHere: false, bodies: [] } })).toEqual([]);
    expect(fittingIn({ competence: { ...reason, isHere: true, bodies } })).toEqual([]);
    expect(fittingIn({ competence: null })).toEqual([]);
  });
});
