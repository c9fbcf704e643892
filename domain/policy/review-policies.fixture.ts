import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

function period(
  key: string,
  [n, unit]: readonly [number, 'wd' | 'cd'],
  name: string,
  ownerRole: string,
  overrides: Partial<PolicyRow> = OWN,
): PolicyRow {
  return policyOf({ key, name, ownerRole, length: { n, unit, direction: 'after' }, ...overrides });
}

function law(legalBasis: string, effectiveFrom: string): Partial<PolicyRow> {
  return { legalBasis, confidence: 'seen', effectiveFrom };
}

/** The rows of what is owed after a conclusion, as they are seeded; a test beside the seed keeps them equal. */
export const REVIEW_POLICIES: readonly PolicyRow[] = [
  period('party.conclusion.issue', [10, 'wd'], 'Ban hành thông báo kết luận', 'HEAD'),
  period('party.conclusion.announce', [15, 'cd'], 'Triển khai thông báo kết luận, có biên bản', 'HEAD'),
  period('party.tc.result_sender', [5, 'wd'], 'Thông báo kết quả cho người tố cáo', 'INSPECTOR'),
  period('restore.notice', [10, 'wd'], 'Thông báo minh oan, khôi phục danh dự', 'HEAD'),
  period(
    'state.tc.conclusion_send',
    [5, 'wd'],
    'Gửi kết luận nội dung tố cáo',
    'HEAD',
    law('Luật Tố cáo 2018 Đ35.3', '2019-01-01'),
  ),
  period(
    'state.tc.publish',
    [7, 'wd'],
    'Công khai kết luận nội dung tố cáo',
    'HEAD',
    law('Luật Tố cáo 2018 Đ40', '2019-01-01'),
  ),
  period('state.tc.publish_days', [15, 'cd'], 'Niêm yết kết luận nội dung tố cáo 15 ngày liên tục', 'HEAD', {
    roll: false,
    ladder: 'quiet',
    legalBasis: 'Nghị định 31/2019/NĐ-CP',
    confidence: 'seen',
  }),
  period('press.answer', [30, 'cd'], 'Trả lời trên báo chí', 'HEAD', {
    ...law('Luật Báo chí 126/2025/QH15 Đ32; Nghị định 237/2026/NĐ-CP Đ18.1', '2026-07-01'),
    version: 2,
  }),
  period(
    'press.conclusion',
    [5, 'wd'],
    'Thông báo kết luận, quyết định cho cơ quan báo chí',
    'HEAD',
    law('Nghị định 237/2026/NĐ-CP Đ18.2', '2026-07-01'),
  ),
  period(
    'intake.report_back',
    [7, 'wd'],
    'Báo kết quả cho nơi chuyển đơn',
    'HEAD',
    law('Luật Tiếp công dân 2013 Đ27.2', '2014-07-01'),
  ),
];
