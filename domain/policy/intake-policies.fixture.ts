import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PeriodUnit, PolicyRow } from './policy.ts';

const HEADS_DUTY = { legalBasis: '11-QĐi/TW ngày 18/02/2019', effectiveFrom: '2019-02-18' } as const;
const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

function row(
  key: string,
  [n, unit]: readonly [number, PeriodUnit],
  name: string,
  overrides: Partial<PolicyRow> = OWN,
): PolicyRow {
  return policyOf({ key, name, length: { n, unit, direction: 'after' }, ...overrides });
}

/** The rows that the particulars of a letter ask for, as they are seeded; a test beside the seed keeps them equal. */
export const INTAKE_POLICIES: readonly PolicyRow[] = [
  row('intake.head_notice', [10, 'wd'], 'Thông báo cho người tố cáo', {
    ...HEADS_DUTY,
    version: 2,
    conditions: { kind: 'denunciation' },
    confidence: 'assumed',
  }),
  row('intake.head_notice', [10, 'wd'], 'Ủy ban kiểm tra trả lời người phản ánh, kiến nghị', {
    ...HEADS_DUTY,
    version: 3,
    conditions: { body: 'inspection-committee' },
    confidence: 'assumed',
  }),
  row('intake.elected_relay', [5, 'wd'], 'Đại biểu dân cử thông báo cho công dân', {
    ownerRole: 'RECEPTION',
    legalBasis: 'Luật Tiếp công dân 2013 Đ28.2',
    confidence: 'seen',
    effectiveFrom: '2014-07-01',
  }),
  row('press.answer', [30, 'cd'], 'Trả lời trên báo chí', {
    version: 2,
    legalBasis: 'Luật Báo chí 126/2025/QH15 Đ32; Nghị định 237/2026/NĐ-CP Đ18.1',
    confidence: 'seen',
    effectiveFrom: '2026-07-01',
  }),
  row('state.kn.lodge', [90, 'cd'], 'Thời hiệu khiếu nại', {
    ownerRole: 'SUBJECT',
    ladder: 'none',
    legalBasis: 'Luật Khiếu nại 2011 Đ9',
    confidence: 'seen',
    effectiveFrom: '2012-07-01',
  }),
  row('ext.notice', [3, 'wd'], 'Thông báo gia hạn cho các bên', { ...OWN, ownerRole: 'INSPECTOR' }),
  row('protect.vulnerable', [0, 'cd'], 'Báo cơ quan bảo vệ trẻ em, công an khi người gửi có thể đang bị xâm hại', {
    ...OWN,
    roll: false,
  }),
  row('intake.envelope', [1, 'wd'], 'Xử lý phong bì vào sổ chưa mở'),
  row('press.reweigh', [5, 'wd'], 'Xem xét lại nội dung phản ánh sau cải chính', { ...OWN, ownerRole: 'SCREENER' }),
  row('press.correction_reply', [5, 'wd'], 'Phúc đáp cơ quan báo chí về cải chính'),
  row('press.correction_subject', [3, 'wd'], 'Báo tổ chức, cá nhân được phản ánh về cải chính'),
];
