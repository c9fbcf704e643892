import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
const RULES = { legalBasis: '22-QĐ/TW (2021); 296-QĐ/TW (2025); 21-QĐ/TW (2026)', confidence: 'memory' } as const;

function row(
  key: string,
  [n, unit]: readonly [number, PolicyRow['length']['unit']],
  name: string,
  more: Partial<PolicyRow> = {},
): PolicyRow {
  return policyOf({ ...OWN, key, name, length: { n, unit, direction: 'after' }, ...more });
}

const denunciationLaw = (article: string): Partial<PolicyRow> => ({
  legalBasis: `Luật Tố cáo 2018 ${article}`,
  confidence: 'seen',
  effectiveFrom: '2019-01-01',
});

function settleDenunciation(version: number, name: string, complexity: string | null, times: number): PolicyRow {
  return row('state.tc.settle', [30, 'cd'], name, {
    version,
    ...(complexity === null ? {} : { conditions: { complexity } }),
    ...(times === 0 ? {} : { extension: { kind: 'fixed', n: 30, unit: 'cd', times, approver: 'head' } }),
    ...denunciationLaw('Đ30'),
  });
}

/** The rows that taking on, passing on, pausing and ending a case need, as they are seeded. */
export const SETTLEMENT_POLICIES: readonly PolicyRow[] = [
  row('party.tc.settle', [90, 'cd'], 'Giải quyết tố cáo trong Đảng, từ cấp tỉnh trở xuống', {
    ...RULES,
    version: 3,
    extension: { kind: 'fixed', n: 30, unit: 'cd', times: 1, approver: 'same-body' },
    effectiveFrom: '2021-07-28',
  }),
  row('party.appeal.settle', [90, 'cd'], 'Giải quyết khiếu nại kỷ luật, từ cấp tỉnh trở xuống', {
    ...RULES,
    effectiveFrom: '2021-07-28',
  }),
  settleDenunciation(1, 'Giải quyết tố cáo', null, 0),
  settleDenunciation(2, 'Giải quyết tố cáo, vụ việc phức tạp', 'complex', 1),
  settleDenunciation(3, 'Giải quyết tố cáo, vụ việc đặc biệt phức tạp', 'very-complex', 2),
  row('state.tc.accept_notice', [5, 'wd'], 'Thông báo thụ lý tố cáo', denunciationLaw('Đ29.3')),
  row('state.kn.first', [30, 'cd'], 'Giải quyết khiếu nại lần đầu', {
    extension: { kind: 'up-to-total', n: 45, unit: 'cd', times: 1, approver: 'head' },
    legalBasis: 'Luật Khiếu nại 2011 Đ28',
    confidence: 'seen',
    effectiveFrom: '2012-07-01',
  }),
  row('verification.order', [10, 'wd'], 'Quyết định thành lập đoàn (tổ) sau khi thụ lý'),
  row('pause.review', [60, 'cd'], 'Xem lại việc tạm đình chỉ giải quyết', {
    extension: { kind: 'fixed', n: 60, unit: 'cd', times: 1, approver: 'level-above' },
  }),
  row('pause.limit', [90, 'cd'], 'Thời gian tạm đình chỉ giải quyết dài nhất khi chưa có ý kiến của cấp trên', {
    roll: false,
    ladder: 'none',
  }),
  row('withdrawal.decide', [5, 'wd'], 'Quyết định về việc rút đơn'),
  row('competence.decide', [5, 'wd'], 'Quyết định cơ quan có thẩm quyền giải quyết'),
  row('sender.answer', [30, 'cd'], 'Thời gian dài nhất chờ người gửi trả lời câu hỏi', { roll: false, ladder: 'none' }),
  row('transfer.ack', [5, 'wd'], 'Tiếp nhận đơn chuyển đến'),
  row('refer.crime', [24, 'h'], 'Chuyển tin báo về tội phạm ngay, chậm nhất 24 giờ', {
    roll: false,
    legalBasis: 'Luật Tố cáo 2018 Đ27',
  }),
  row('refer.followup', [20, 'cd'], 'Theo dõi kết quả tin báo đã chuyển, lần đầu', { ownerRole: 'INSPECTOR' }),
  row('refer.followup', [30, 'cd'], 'Theo dõi kết quả tin báo đã chuyển, các lần sau', {
    version: 2,
    conditions: { round: 'later' },
    ownerRole: 'INSPECTOR',
  }),
  row('protect.ack', [0, 'cd'], 'Tiếp nhận tin báo bị đe dọa, trong ngày', { roll: false }),
  row('press.feedback_reply', [15, 'wd'], 'Thông báo biện pháp xử lý ý kiến, phản ánh cho cơ quan báo chí', {
    legalBasis: 'Nghị định 237/2026/NĐ-CP Đ18.3',
    confidence: 'seen',
    effectiveFrom: '2026-07-01',
  }),
];
