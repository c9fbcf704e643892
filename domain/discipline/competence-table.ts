import type { Confidence, Day } from '../calendar/calendar.ts';
import type { DisciplinedKind, Form } from './forms.ts';

/** Levels of the Party below the centre, the lowest first; `branch` lies inside a grassroots organisation. */
export const LEVELS = ['branch', 'grassroots', 'direct', 'province', 'central'] as const;
export type Level = (typeof LEVELS)[number];

/** Kinds of bodies that vote on discipline: chi bộ, chi bộ nơi sinh hoạt tạm thời, UBKT, ban thường vụ, cấp ủy. */
export type BodyKind = 'branch' | 'host-branch' | 'inspection-committee' | 'standing-committee' | 'committee';
export type Act = 'propose' | 'decide';

/** Facts of a member that take a row away from a body. */
export type Exception = 'BRANCH_COMMITTEE_MEMBER' | 'COMMITTEE_MEMBER_OF_SAME_LEVEL' | 'DUTY_FROM_ABOVE';

/** One row: this body of this level may do this with these forms towards such subjects. */
export interface CompetenceRow {
  body: BodyKind;
  level: Level;
  act: Act;
  subjects: readonly DisciplinedKind[];
  forms: readonly Form[];
  /** Level that manages the member for the matter; for an organisation, its own level. */
  managedBy: readonly Level[];
  notFor: readonly Exception[];
  legalBasis: string;
  confidence: Confidence;
  effectiveFrom: Day | null;
  effectiveTo: Day | null;
}

const MEMBERS: readonly DisciplinedKind[] = ['member', 'probationary-member'];
const LIGHT: readonly Form[] = ['reprimand', 'warning'];
const HEAVY: readonly Form[] = ['dismissal', 'expulsion'];
const ALL_FORMS: readonly Form[] = [...LIGHT, ...HEAVY];
const ANYWHERE: readonly Level[] = ['branch', 'grassroots', 'direct', 'province', 'central'];
const UP_TO: Readonly<Record<'grassroots' | 'direct' | 'province', readonly Level[]>> = {
  grassroots: ['branch', 'grassroots'],
  direct: ['branch', 'grassroots', 'direct'],
  province: ['branch', 'grassroots', 'direct', 'province'],
};
const ABOVE: Readonly<Record<'grassroots' | 'direct' | 'province', readonly Level[]>> = {
  grassroots: ['direct', 'province', 'central'],
  direct: ['province', 'central'],
  province: ['central'],
};

type Scope = Pick<CompetenceRow, 'act' | 'subjects' | 'forms' | 'managedBy' | 'notFor'>;
type Basis = Pick<CompetenceRow, 'legalBasis' | 'confidence' | 'effectiveFrom' | 'effectiveTo'>;

function basis(legalBasis: string, confidence: Confidence, effectiveFrom: Day | null = null): Basis {
  return { legalBasis, confidence, effectiveFrom, effectiveTo: null };
}

const BRANCH_RULE = basis('296-QĐ/TW Đ10; 21-QĐ/TW ngày 11/4/2026', 'seen', '2025-05-30');
const HOST_RULE = basis('21-QĐ/TW ngày 11/4/2026', 'seen', '2026-04-11');
const GRASSROOTS_RULE = basis('22-QĐ/TW ngày 28/7/2021 Đ11; 296-QĐ/TW; 21-QĐ/TW', 'seen', '2021-07-28');
const CHARTER = basis('Điều lệ Đảng Đ36, chưa đối chiếu văn bản', 'memory');
const ORGANISATION_RULE = basis('296-QĐ/TW Đ11', 'seen', '2025-05-30');
const DISSOLUTION_RULE = basis('Điều lệ Đảng; 296-QĐ/TW, chưa đối chiếu văn bản', 'memory');

function toMembers(act: Act, forms: readonly Form[], managedBy: readonly Level[], ...notFor: Exception[]): Scope {
  return { act, subjects: MEMBERS, forms, managedBy, notFor };
}

function toOrganisations(act: Act, forms: readonly Form[], level: Level): Scope {
  return { act, subjects: ['organisation'], forms, managedBy: [level], notFor: [] };
}

/** Both bodies that lead a level between congresses: the committee itself and its standing committee. */
function leadersOf(level: Level, scope: Scope, from: Basis): CompetenceRow[] {
  return [
    { body: 'standing-committee', level, ...scope, ...from },
    { body: 'committee', level, ...scope, ...from },
  ];
}

const BRANCH: readonly CompetenceRow[] = [
  {
    body: 'branch',
    level: 'branch',
    ...toMembers('decide', LIGHT, ANYWHERE, 'BRANCH_COMMITTEE_MEMBER', 'DUTY_FROM_ABOVE'),
    ...BRANCH_RULE,
  },
  { body: 'branch', level: 'branch', ...toMembers('propose', ALL_FORMS, ANYWHERE), ...BRANCH_RULE },
  {
    body: 'host-branch',
    level: 'branch',
    ...toMembers('decide', LIGHT, ANYWHERE, 'BRANCH_COMMITTEE_MEMBER', 'DUTY_FROM_ABOVE'),
    ...HOST_RULE,
  },
];

/** Whoever works on a matter may ask the body above for more than it may decide itself. */
const PROPOSERS: readonly CompetenceRow[] = (['grassroots', 'direct', 'province'] as const).flatMap((level) =>
  (['inspection-committee', 'standing-committee'] as const).flatMap((body): CompetenceRow[] => [
    { body, level, ...toMembers('propose', ALL_FORMS, ANYWHERE), ...CHARTER },
    {
      body,
      level,
      act: 'propose',
      subjects: ['organisation'],
      forms: [...LIGHT, 'dissolution'],
      managedBy: UP_TO[level],
      notFor: [],
      ...CHARTER,
    },
  ]),
);

const GRASSROOTS: readonly CompetenceRow[] = [
  {
    body: 'inspection-committee',
    level: 'grassroots',
    ...toMembers('decide', LIGHT, UP_TO.grassroots, 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...GRASSROOTS_RULE,
  },
  {
    body: 'standing-committee',
    level: 'grassroots',
    ...toMembers('decide', LIGHT, UP_TO.grassroots, 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...GRASSROOTS_RULE,
  },
  {
    body: 'committee',
    level: 'grassroots',
    ...toMembers('decide', LIGHT, UP_TO.grassroots),
    ...CHARTER,
  },
  {
    body: 'committee',
    level: 'grassroots',
    ...toMembers('decide', ['dismissal'], UP_TO.grassroots, 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...CHARTER,
  },
  { body: 'committee', level: 'grassroots', ...toMembers('propose', HEAVY, UP_TO.grassroots), ...CHARTER },
  { body: 'committee', level: 'grassroots', ...toMembers('propose', ALL_FORMS, ABOVE.grassroots), ...CHARTER },
];

// Direct and provincial level alike. Whom the centre manages they only propose about: the centre is not in this tree.
const HIGHER: readonly CompetenceRow[] = (['direct', 'province'] as const).flatMap((level): CompetenceRow[] => [
  {
    body: 'inspection-committee',
    level,
    ...toMembers(
      'decide',
      ALL_FORMS,
      UP_TO[level === 'direct' ? 'grassroots' : 'direct'],
      'COMMITTEE_MEMBER_OF_SAME_LEVEL',
    ),
    ...CHARTER,
  },
  {
    body: 'inspection-committee',
    level,
    ...toMembers('decide', LIGHT, [level], 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...CHARTER,
  },
  {
    body: 'standing-committee',
    level,
    ...toMembers('decide', ALL_FORMS, UP_TO[level], 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...CHARTER,
  },
  { body: 'committee', level, ...toMembers('decide', LIGHT, UP_TO[level]), ...CHARTER },
  {
    body: 'committee',
    level,
    ...toMembers('decide', HEAVY, UP_TO[level], 'COMMITTEE_MEMBER_OF_SAME_LEVEL'),
    ...CHARTER,
  },
  { body: 'committee', level, ...toMembers('propose', HEAVY, UP_TO[level]), ...CHARTER },
  { body: 'committee', level, ...toMembers('propose', ALL_FORMS, ABOVE[level]), ...CHARTER },
]);

const ORGANISATIONS: readonly CompetenceRow[] = [
  ...leadersOf('grassroots', toOrganisations('decide', LIGHT, 'branch'), ORGANISATION_RULE),
  ...leadersOf('direct', toOrganisations('decide', LIGHT, 'grassroots'), ORGANISATION_RULE),
  ...leadersOf('province', toOrganisations('decide', LIGHT, 'direct'), ORGANISATION_RULE),
  ...leadersOf('grassroots', toOrganisations('propose', ['dissolution'], 'branch'), DISSOLUTION_RULE),
  ...leadersOf('direct', toOrganisations('decide', ['dissolution'], 'branch'), DISSOLUTION_RULE),
  ...leadersOf('direct', toOrganisations('propose', ['dissolution'], 'grassroots'), DISSOLUTION_RULE),
  ...leadersOf('province', toOrganisations('decide', ['dissolution'], 'grassroots'), DISSOLUTION_RULE),
  ...leadersOf('province', toOrganisations('propose', ['dissolution'], 'direct'), DISSOLUTION_RULE),
];

/**
 * Who may propose or decide which form towards whom, the lowest level first. Seen: branches, host branches, the light forms
 * of grassroots bodies (towards whom they reach from memory) and of organisations. Everything else is from memory and marked
 * so; a body's own jurists check it before use. A branch committee (chi ủy) has no row: it has no such power (P14, seen).
 */
export const COMPETENCE: readonly CompetenceRow[] = [
  ...BRANCH,
  ...GRASSROOTS,
  ...HIGHER,
  ...ORGANISATIONS,
  ...PROPOSERS,
];
