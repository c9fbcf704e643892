import type { Confidence, Day } from '../calendar/calendar.ts';
import type { Share } from './share.ts';

/** What is voted: a proposal to the body above (đề nghị) or the decision itself (quyết định). Never mixed (P1). */
export type BallotKind = 'propose' | 'decide';
/** Of whom a share is taken: all entitled, all but the recused, or only who is present and not recused. */
export type BaseRule = 'entitled' | 'entitled-unrecused' | 'present-unrecused';
/** How votes are given: on paper with a counting board, by the electronic secret ballot, or in writing without a meeting. */
export type VotingMode = 'paper' | 'electronic' | 'written-consultation';
/** What is voted about; `other` is business that needs no secret ballot. */
export type VotedMatter = 'discipline' | 'finding' | 'appeal' | 'other';

/** The rules of voting that are no periods, by key, with what each says. */
export interface RuleValues {
  'vote.threshold': Share;
  'vote.cumulate': readonly BallotKind[];
  'vote.quorum': Share;
  'vote.base': BaseRule;
  'vote.subject_on_self': boolean;
  'vote.propose.no_majority': 'report-up' | 'not-disciplined';
  'vote.modes': readonly VotingMode[];
}
export type RuleKey = keyof RuleValues;

/** One dated rule of a key. More matching conditions win over fewer, then the higher version. */
export interface Rule<K extends RuleKey> {
  key: K;
  version: number;
  /** Vietnamese name shown to people. */
  name: string;
  conditions: Readonly<Record<string, string>>;
  value: RuleValues[K];
  legalBasis: string;
  confidence: Confidence;
  effectiveFrom: Day | null;
  effectiveTo: Day | null;
}
export type RuleRow = { [K in RuleKey]: Rule<K> }[RuleKey];

/** What of a rule is kept beside a result, so that it can be explained later. */
export type RuleRef = Pick<RuleRow, 'key' | 'version' | 'legalBasis' | 'confidence'>;

const RULE_22 = '22-QĐ/TW ngày 28/7/2021 Đ15; 296-QĐ/TW ngày 30/5/2025';
const RULE_21 = '21-QĐ/TW ngày 11/4/2026';
const UNCHECKED = 'Theo thực tiễn công tác, chưa đối chiếu văn bản';
const UNDER_22 = { effectiveFrom: '2021-07-28', effectiveTo: '2026-04-10' } as const;
const UNDER_21 = { effectiveFrom: '2026-04-11', effectiveTo: null } as const;
const ASSUMED = {
  version: 1,
  conditions: {},
  legalBasis: UNCHECKED,
  confidence: 'assumed',
  effectiveFrom: null,
  effectiveTo: null,
} as const;

const MORE_THAN_HALF: Share = { n: 1, of: 2, more: true };
const TWO_THIRDS: Share = { n: 2, of: 3, more: false };
const MAJORITY = {
  key: 'vote.threshold',
  name: 'Quá nửa số thành viên',
  conditions: {},
  value: MORE_THAN_HALF,
} as const;
const EXPULSION = {
  key: 'vote.threshold',
  name: 'Ít nhất hai phần ba đề nghị khai trừ',
  conditions: { ballot: 'propose', form: 'expulsion' },
  value: TWO_THIRDS,
} as const;

/**
 * The rules of voting with which an installation begins. They are no periods, hence no policy rows, but dated, with a
 * legal basis and a confidence like those. The two thirds to propose dissolution, and those of 2026, are from memory.
 */
export const VOTING_RULES: readonly RuleRow[] = [
  { ...MAJORITY, version: 1, legalBasis: RULE_22, confidence: 'seen', ...UNDER_22 },
  { ...MAJORITY, version: 2, legalBasis: RULE_21, confidence: 'seen', ...UNDER_21 },
  { ...EXPULSION, version: 3, legalBasis: RULE_22, confidence: 'seen', ...UNDER_22 },
  { ...EXPULSION, version: 4, legalBasis: RULE_21, confidence: 'memory', ...UNDER_21 },
  {
    key: 'vote.threshold',
    version: 5,
    name: 'Ít nhất hai phần ba đề nghị giải tán',
    conditions: { ballot: 'propose', form: 'dissolution' },
    value: TWO_THIRDS,
    legalBasis: RULE_22,
    confidence: 'memory',
    effectiveFrom: '2021-07-28',
    effectiveTo: null,
  },
  {
    ...ASSUMED,
    key: 'vote.cumulate',
    name: 'Cộng dồn phiếu từ hình thức cao nhất xuống, chỉ khi biểu quyết quyết định',
    value: ['decide'],
    legalBasis: `${RULE_22}; ${RULE_21}`,
    confidence: 'seen',
  },
  { ...ASSUMED, key: 'vote.quorum', name: 'Có mặt ít nhất hai phần ba số thành viên', value: TWO_THIRDS },
  { ...ASSUMED, key: 'vote.base', name: 'Tính trên tổng số thành viên có quyền biểu quyết', value: 'entitled' },
  {
    ...ASSUMED,
    key: 'vote.subject_on_self',
    name: 'Người bị xem xét kỷ luật không biểu quyết về chính mình',
    value: false,
  },
  {
    ...ASSUMED,
    key: 'vote.propose.no_majority',
    name: 'Không hình thức nào đủ phiếu đề nghị thì báo cáo cấp trên kết quả kiểm phiếu',
    value: 'report-up',
  },
  {
    ...ASSUMED,
    key: 'vote.modes',
    name: 'Bỏ phiếu giấy có tổ kiểm phiếu; không lấy ý kiến bằng văn bản',
    value: ['paper'],
  },
  {
    ...ASSUMED,
    key: 'vote.modes',
    version: 2,
    name: 'Việc khác: bỏ phiếu giấy hoặc lấy ý kiến bằng văn bản',
    conditions: { matter: 'other' },
    value: ['paper', 'written-consultation'],
  },
];

export interface RuleFacts {
  /** The day of the vote. */
  on: Day;
  /** Facts that rows may ask for: `ballot`, `form`, `matter`, `body` (kind of the voting body). */
  conditions: Readonly<Record<string, string>>;
}

/** The rule of a key that applies on a day, or null when none does: never a guess. */
export function selectRule<K extends RuleKey>(rows: readonly RuleRow[], key: K, facts: RuleFacts): Rule<K> | null {
  const fitting = rows.filter((row) => row.key === key && fits(row, facts));
  const first = fitting.toSorted((a, b) => conditionsOf(b) - conditionsOf(a) || b.version - a.version)[0];
  return (first as Rule<K> | undefined) ?? null;
}

function fits(row: RuleRow, { on, conditions }: RuleFacts): boolean {
  const begun = row.effectiveFrom === null || row.effectiveFrom <= on;
  const ended = row.effectiveTo !== null && row.effectiveTo < on;
  return begun && !ended && Object.entries(row.conditions).every(([name, value]) => conditions[name] === value);
}

function conditionsOf(row: RuleRow): number {
  return Object.keys(row.conditions).length;
}

/** What is kept of a rule beside a result. */
export function refOf({ key, version, legalBasis, confidence }: RuleRow): RuleRef {
  return { key, version, legalBasis, confidence };
}
