import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/** Periods of taking a matter on, passing it on and letting it stand still, where no rule gives one. */
export const SETTLEMENT_POLICIES: readonly PolicyRow[] = [
  // From acceptance on a case owes its next step, also where the period of the settlement begins later.
  policyRow({
    key: 'verification.order',
    name: 'Quyết định thành lập đoàn (tổ) sau khi thụ lý',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // A settlement never stands still unseen: longer than this only with the word of the level above (practice: P17, P35).
  policyRow({
    key: 'pause.review',
    name: 'Xem lại việc tạm đình chỉ giải quyết',
    length: [60, 'cd'],
    extension: extendBy(60, 'cd', 1, 'level-above'),
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // A pause that nobody ends ends by itself, unless the level above has granted more time for the look at it: forgetting is
  // no decision (practice: P35). Not owed by anybody; proceedings have periods of their own.
  policyRow({
    key: 'pause.limit',
    name: 'Thời gian tạm đình chỉ giải quyết dài nhất khi chưa có ý kiến của cấp trên',
    length: [90, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
  policyRow({
    key: 'withdrawal.decide',
    name: 'Quyết định về việc rút đơn',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'competence.decide',
    name: 'Quyết định cơ quan có thẩm quyền giải quyết',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // Not owed by anybody: how far ahead the day may lie until which an answer of the sender is awaited.
  policyRow({
    key: 'sender.answer',
    name: 'Thời gian dài nhất chờ người gửi trả lời câu hỏi',
    length: [30, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
];
