import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');
const DENUNCIATION_LAW = basis('Luật Tố cáo 2018 Đ35.3', '2019-01-01');

/**
 * What follows a conclusion: no central rule gives periods for a remediation, so the product gives them (30, 60 and 90
 * calendar days to the checks); all editable.
 */
export const REMEDIATION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'remedy.plan',
    name: 'Lập kế hoạch khắc phục',
    length: [10, 'wd'],
    extension: extendBy(5, 'wd', 1, 'head'),
    ownerRole: 'SUPERVISED_UNIT',
    ...OWN,
  }),
  policyRow({
    key: 'remedy.approve',
    name: 'Phê duyệt kế hoạch khắc phục',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // The last day stands in the plan: the length of this row only starts from it.
  policyRow({
    key: 'remedy.report',
    name: 'Báo cáo kết quả khắc phục',
    length: [0, 'wd'],
    extension: extendBy(30, 'cd', 1, 'head'),
    ownerRole: 'SUPERVISED_UNIT',
    ...OWN,
  }),
  check('1', 1, 'Kiểm tra khắc phục lần 1', 30),
  check('2', 2, 'Kiểm tra khắc phục lần 2', 60),
  check('3', 3, 'Kiểm tra khắc phục lần 3', 90),
  policyRow({
    key: 'remedy.decide',
    name: 'Kết luận về việc khắc phục',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'remedy.above',
    name: 'Cấp trên xem xét việc chưa khắc phục',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // How far back a finding of the same kind is linked; nothing is owed by it.
  policyRow({
    key: 'remedy.recurrence',
    name: 'Liên kết nội dung tái diễn sau kết luận',
    length: [12, 'm'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
  policyRow({
    key: 'restore.read_out',
    name: 'Công bố việc không có vi phạm tại nơi công tác, nơi cư trú',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'state.tc.conclusion_subject',
    name: 'Gửi kết luận nội dung tố cáo cho người bị tố cáo',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...DENUNCIATION_LAW,
  }),
];

function check(checkpoint: string, version: number, name: string, days: number): PolicyRow {
  return policyRow({
    key: 'remedy.check',
    version,
    name,
    conditions: { checkpoint },
    length: [days, 'cd'],
    extension: extendBy(30, 'cd', 1, 'head'),
    ownerRole: 'INSPECTOR',
    ...OWN,
  });
}
