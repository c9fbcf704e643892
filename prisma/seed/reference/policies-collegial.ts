import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';
import type { Basis } from './policy-row.ts';

/** A row that chooses and counts nothing. */
function choosing(key: string, name: string, choice: string, rests: Basis): PolicyRow {
  return policyRow({ key, name, choice, length: [0, 'cd'], roll: false, ladder: 'none', ownerRole: 'HEAD', ...rests });
}

const OWN = basis('Quy định nội bộ của hệ thống; quy chế làm việc của từng tổ chức', null, 'own');
const ASSUMED = basis('Thực tiễn công tác kiểm tra; chưa đối chiếu văn bản', null, 'assumed');

/**
 * Who decides the acts of a case: a person, the standing members or the body (practice: P13). The rules of work of each body say
 * so, and no figure of ours stands in for them: until a body publishes its own row, for its kind (`body`) or `level` or for
 * itself, its head decides. Whether a lower body may be passed over, by each of the three grounds (practice: P14), is knowledge of
 * the field and assumed.
 */
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
