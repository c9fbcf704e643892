import type { GivenDraft, PolicyDraft, PolicyExample, PolicyVersion } from '../../api/rules-queries.ts';
import { showInstant } from '../../app/words.ts';
import type { PlacedBody } from '../../parts/rule-keeper.ts';

type Extension = NonNullable<PolicyDraft['extension']>;

/** An example as it is typed: the time apart from the day. */
export interface TypedExample {
  name?: string;
  startedOn?: string | null;
  /** `HH:mm`; empty where only the day counts. */
  time?: string;
  dueOn?: string | null;
}

/** What the form of a proposal holds. */
export interface ProposalValues {
  organisationId: string;
  /** For everybody, or for the proposing body and those below it. */
  scope: 'all' | 'own';
  name: string;
  length: PolicyDraft['length'];
  /** For rows that choose instead of counting. */
  choice?: GivenDraft['choice'];
  mayExtend: boolean;
  extension?: Partial<Extension>;
  roll: boolean;
  firstCounted: PolicyDraft['firstCounted'];
  cutOffHour?: number | null;
  selectBy: PolicyDraft['selectBy'];
  ladder: NonNullable<GivenDraft['ladder']>;
  ownerRole: GivenDraft['ownerRole'];
  legalBasis: string;
  confidence: PolicyDraft['confidence'];
  effectiveFrom?: string | null;
  effectiveTo?: string | null;
  examples: TypedExample[];
  reason: string;
}

/** Ladders that may be proposed; a row on record may name one that no longer can. */
const LADDERS: readonly ProposalValues['ladder'][] = ['standard', 'quiet', 'none'];

const CHOICES: readonly NonNullable<ProposalValues['choice']>[] = [
  ...(['vote-then-not-enforce', 'exclude', 'second-person', 'none'] as const),
  ...(['person', 'standing-members', 'body', 'allowed', 'not-allowed'] as const),
];

const START: Extension = { kind: 'fixed', n: 1, unit: 'wd', times: 1, approver: 'head' };

/** The form as it opens: what the row says today, with its examples; from when the other row holds is for people to say. */
export function valuesOf(row: PolicyVersion): Omit<ProposalValues, 'organisationId' | 'scope' | 'reason'> {
  const { name, length, roll, firstCounted, cutOffHour, selectBy, ladder, ownerRole, legalBasis, confidence } = row;
  return {
    ...{
      name,
      length,
      roll,
      firstCounted,
      cutOffHour,
      selectBy,
      ladder: LADDERS.find((one) => one === ladder) ?? 'standard',
      ownerRole,
      legalBasis,
      confidence,
    },
    choice: CHOICES.find((one) => one === row.choice),
    mayExtend: row.extension !== null,
    extension: row.extension ?? START,
    effectiveTo: row.effectiveTo,
    examples: row.examples.length === 0 ? [{}] : row.examples.map(typed),
  };
}

/** The most that a proposal of this body in place of the row may be for: everybody only from the topmost body, of a row for all. */
export function widestScope(
  { organisationId }: Pick<PolicyVersion, 'organisationId'>,
  body: Pick<PlacedBody, 'isTopmost'> | undefined,
): ProposalValues['scope'] {
  return organisationId === null && body?.isTopmost === true ? 'all' : 'own';
}

/** The row as it is proposed: key and conditions stay those of the row it takes the place of. */
export function draftOf(values: ProposalValues, row: PolicyVersion): GivenDraft {
  const { name, length, roll, firstCounted, selectBy, ladder, ownerRole, legalBasis, confidence } = values;
  return {
    ...{ key: row.key, conditions: row.conditions },
    ...{ name, length, roll, firstCounted, selectBy, ladder, ownerRole, legalBasis, confidence },
    ...(values.choice === undefined ? {} : { choice: values.choice }),
    extension: values.mayExtend ? extensionOf({ ...START, ...values.extension }, length) : null,
    cutOffHour: values.cutOffHour ?? null,
    effectiveFrom: values.effectiveFrom ?? null,
    effectiveTo: values.effectiveTo ?? null,
  };
}

/** The examples as they are proposed; an instant only where a time was typed. Only whole examples are answered. */
export function examplesOf(examples: readonly TypedExample[]): PolicyExample[] {
  return examples.flatMap(({ name = '', startedOn, time = '', dueOn }) => {
    if (name.trim() === '' || !startedOn || !dueOn) return [];
    const startedAt = time === '' ? null : new Date(`${startedOn}T${time}:00+07:00`).toISOString();
    return [{ name: name.trim(), startedOn, startedAt, dueOn }];
  });
}

function typed({ name, startedOn, startedAt, dueOn }: PolicyExample): TypedExample {
  return { name, startedOn, dueOn, ...(startedAt === null ? {} : { time: showInstant(startedAt).slice(-5) }) };
}

/** A total and a share are of the period, and so in its unit. */
function extensionOf({ of, ...extension }: Extension, { unit }: PolicyDraft['length']): Extension {
  if (extension.kind === 'fixed') return extension;
  return { ...extension, unit, ...(extension.kind === 'fraction' && of !== undefined ? { of } : {}) };
}
