import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/** What leaves the tree: a letter about the topmost body, which nobody here may read (practice: P15), and the dossier of who moved away (P19). */
export const OUTSIDE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'intake.hand_outside',
    name: 'Chuyển đơn niêm phong đến cơ quan ngoài hệ thống',
    length: [2, 'wd'],
    ownerRole: 'REGISTER_KEEPER',
    ...basis('Quy định nội bộ của hệ thống', null, 'own'),
  }),
  // No rule was seen that gives the period (assumed); practice: P19 asks for the receipt.
  policyRow({
    key: 'dossier.receipt',
    name: 'Nhận lại giấy biên nhận hồ sơ đã bàn giao cho cơ quan ngoài hệ thống',
    length: [15, 'wd'],
    ownerRole: 'HEAD',
    ...basis('Quy định nội bộ của hệ thống', null, 'own'),
  }),
];
