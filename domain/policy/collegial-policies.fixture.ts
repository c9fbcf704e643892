import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

function choosing(key: string, name: string, choice: string, basis: Partial<PolicyRow>): PolicyRow {
  const length = { n: 0, unit: 'cd', direction: 'after' } as const;
  return policyOf({ key, name, choice, length, roll: false, ladder: 'none', ...basis });
}

const OWN = {
  legalBasis: 'Quy định nội bộ của hệ thống; quy chế làm việc của từng tổ chức',
  confidence: 'own',
} as const;
const ASSUMED = {
  legalBasis: 'Thực tiễn công tác kiểm tra; chưa đối chiếu văn bản',
  confidence: 'assumed',
} as const;

/** Who decides the acts of a case, and when a lower body may be passed over, as they are seeded. */
export const COLLEGIAL_POLICIES: readonly PolicyRow[] = [
  choosing('decide.accept', 'Ai quyết định thụ lý', 'person', OWN),
  choosing('decide.inspect', 'Ai quyết định kiểm tra, xác minh', 'person', OWN),
  choosing('decide.decline', 'Ai quyết định không thụ lý', 'person', OWN),
  choosing('decide.transfer', 'Ai quyết định chuyển đơn', 'person', OWN),
  choosing('decide.refer', 'Ai quyết định chuyển cơ quan pháp luật', 'person', OWN),
  choosing('decide.terminate', 'Ai quyết định đình chỉ giải quyết', 'person', OWN),
  choosing('bypass.unable', 'Cấp trên nhận giải quyết khi cấp dưới không thể giải quyết', 'allowed', ASSUMED),
  choosing('bypass.inactive', 'Cấp trên nhận giải quyết khi cấp dưới không giải quyết', 'allowed', ASSUMED),
  choosing('bypass.may-not-know', 'Cấp trên nhận giải quyết khi cấp dưới không được biết', 'allowed', ASSUMED),
];
