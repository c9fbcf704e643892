import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/** What the particulars of a letter begin: whom to protect, what to open, what to weigh again. */
export const INTAKE_FIELD_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'protect.vulnerable',
    name: 'Báo cơ quan bảo vệ trẻ em, công an khi người gửi có thể đang bị xâm hại',
    length: [0, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'intake.envelope',
    name: 'Xử lý phong bì vào sổ chưa mở',
    length: [1, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'press.reweigh',
    name: 'Xem xét lại nội dung phản ánh sau cải chính',
    length: [5, 'wd'],
    ownerRole: 'SCREENER',
    ...OWN,
  }),
  policyRow({
    key: 'press.correction_reply',
    name: 'Phúc đáp cơ quan báo chí về cải chính',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'press.correction_subject',
    name: 'Báo tổ chức, cá nhân được phản ánh về cải chính',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];
