import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
const LATER_CHECK = { kind: 'fixed', n: 30, unit: 'cd', times: 1, approver: 'head' } as const;

function row(key: string, n: number, unit: 'wd' | 'cd' | 'm', name: string, more: Partial<PolicyRow> = {}): PolicyRow {
  return policyOf({ ...OWN, key, name, length: { n, unit, direction: 'after' }, ...more });
}

function check(checkpoint: string, version: number, n: number): PolicyRow {
  const name = `Kiểm tra khắc phục lần ${checkpoint}`;
  const particular = { version, conditions: { checkpoint }, extension: LATER_CHECK, ownerRole: 'INSPECTOR' } as const;
  return row('remedy.check', n, 'cd', name, particular);
}

/** The rows a remediation needs, as they are seeded; a test beside the seed keeps them equal. */
export const REMEDIATION_POLICIES: readonly PolicyRow[] = [
  row('remedy.plan', 10, 'wd', 'Lập kế hoạch khắc phục', {
    extension: { kind: 'fixed', n: 5, unit: 'wd', times: 1, approver: 'head' },
    ownerRole: 'SUPERVISED_UNIT',
  }),
  row('remedy.approve', 5, 'wd', 'Phê duyệt kế hoạch khắc phục'),
  row('remedy.report', 0, 'wd', 'Báo cáo kết quả khắc phục', { extension: LATER_CHECK, ownerRole: 'SUPERVISED_UNIT' }),
  check('1', 1, 30),
  check('2', 2, 60),
  check('3', 3, 90),
  row('remedy.decide', 5, 'wd', 'Kết luận về việc khắc phục'),
  row('remedy.above', 10, 'wd', 'Cấp trên xem xét việc chưa khắc phục'),
  row('assignment.renew', 2, 'wd', 'Phân công người xử lý thay'),
];

/** Those that a case needs after its conclusion. */
export const AFTERMATH_POLICIES: readonly PolicyRow[] = [
  row('remedy.recurrence', 12, 'm', 'Liên kết nội dung tái diễn sau kết luận', { roll: false, ladder: 'none' }),
  row('restore.read_out', 10, 'wd', 'Công bố việc không có vi phạm tại nơi công tác, nơi cư trú'),
  row('state.tc.conclusion_subject', 5, 'wd', 'Gửi kết luận nội dung tố cáo cho người bị tố cáo', {
    legalBasis: 'Luật Tố cáo 2018 Đ35.3',
    confidence: 'seen',
    effectiveFrom: '2019-01-01',
  }),
];
