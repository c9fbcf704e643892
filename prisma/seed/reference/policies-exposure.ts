import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/**
 * Whether what reaches whoever is complained about is read by a second person first (practice: P30). The law keeps the sender's
 * name and address (Luật Tố cáo 2018 Đ47, Đ56); that details of a text may tell them too, and that another person looks for
 * these, is the product's own choice. A body that cannot have it so chooses otherwise, by two persons and with a reason.
 */
export const EXPOSURE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'exposure.review',
    name: 'Người thứ hai đọc văn bản trước khi gửi người được kiểm tra',
    length: [0, 'cd'],
    choice: 'second-person',
    roll: false,
    ladder: 'none',
    ownerRole: 'HEAD',
    ...basis('Quy định nội bộ của hệ thống; giữ kín thông tin người tố cáo: Luật Tố cáo 2018 Đ47, Đ56', null, 'own'),
  }),
];
