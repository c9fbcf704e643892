import { text } from '../case/commands.fixture.ts';
import { staff } from '../case/people.fixture.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyExample } from '../policy/policy.ts';
import type { ClockCommand } from '../process.ts';
import type { PolicyChangeCommand } from './commands.ts';
import type { ChangeFigures, PolicyDraft } from './state.ts';

type Of<T extends PolicyChangeCommand['type']> = Extract<PolicyChangeCommand, { type: T }>;

export const CLOCK: ClockCommand = { type: 'clock' };
export const ADMINISTRATOR = staff('clerk', 'ADMINISTRATOR');
export const SECOND_ADMINISTRATOR = staff('keeper', 'ADMINISTRATOR');
/** Heads the province, which is over everybody here. */
export const TOPMOST = staff('provincialLeader', ['HEAD', 'province']);

/** Sorting a letter, from two working days to three, from the first Wednesday of July 2026. */
export function draftOf(changes: Partial<PolicyDraft> = {}): PolicyDraft {
  const { version: _, organisationId: _whose, ...row } = policyOf();
  return {
    ...row,
    key: 'intake.internal_sort',
    name: 'Phân loại đơn',
    length: { n: 3, unit: 'wd', direction: 'after' },
    ownerRole: 'SCREENER',
    legalBasis: '12-QC/UBKT',
    effectiveFrom: '2026-07-01',
    ...changes,
  };
}

/** Received on Wednesday 1 July 2026, sorted by Monday: the week end is not counted. */
export const EXAMPLE: PolicyExample = {
  name: 'Nhận giữa tuần',
  startedOn: '2026-07-01',
  startedAt: null,
  dueOn: '2026-07-06',
};

/** The commune proposes it for itself, in place of the general row. */
export function proposePolicy(changes: Partial<Omit<Of<'proposePolicy'>, 'type'>> = {}): Of<'proposePolicy'> {
  return {
    type: 'proposePolicy',
    organisationId: 'commune',
    forOrganisation: 'commune',
    draft: draftOf(),
    replaces: { key: 'intake.internal_sort', version: 1 },
    examples: [EXAMPLE],
    reason: text('reason'),
    ...changes,
  };
}

/** The province proposes it for everybody. */
export function proposeForAll(changes: Partial<Omit<Of<'proposePolicy'>, 'type'>> = {}): Of<'proposePolicy'> {
  return proposePolicy({ organisationId: 'province', forOrganisation: null, ...changes });
}

export const PUBLISH: Of<'publishPolicy'> = { type: 'publishPolicy' };
export const REJECT: Of<'rejectPolicy'> = { type: 'rejectPolicy', reason: text('rejected') };
export const WITHDRAW: Of<'withdrawPolicy'> = { type: 'withdrawPolicy', reason: text('withdrawn') };

const FIGURES: ChangeFigures = { touched: 3, moved: 2, becomeOverdue: 0, becomeSafe: 1 };
export const CONFIRM: Of<'confirmMigration'> = { type: 'confirmMigration', figures: FIGURES };
