import type { DisciplinedKind, Form } from '../discipline/forms.ts';
import { ballotRules } from './ballot-rules.ts';
import type { BallotRules } from './ballot-rules.ts';
import type { Ballot, Choice } from './ballot.ts';
import { VOTING_RULES } from './rules.ts';
import type { BallotKind, RuleRow } from './rules.ts';

const OPEN_TO: Readonly<Record<DisciplinedKind, readonly Form[]>> = {
  member: ['reprimand', 'warning', 'dismissal', 'expulsion'],
  'probationary-member': ['reprimand', 'warning'],
  organisation: ['reprimand', 'warning', 'dissolution'],
};

/** What a test says of a ballot; everybody is present, and papers not told of were blank. */
export interface Counted {
  kind?: BallotKind;
  subjectKind?: DisciplinedKind;
  base: number;
  present?: number;
  recused?: number;
  outOfTime?: readonly Form[];
  forms: Partial<Record<Form, number>>;
  noDiscipline?: number;
  invalid?: number;
}

/** A ballot on a member in office (unless said otherwise) whose papers add up. */
export function ballotOf(counted: Counted): Ballot {
  const { kind = 'decide', subjectKind = 'member', base, present = base, recused = 0, outOfTime = [] } = counted;
  const { forms, noDiscipline = 0, invalid = 0 } = counted;
  const issued = present - recused;
  const told = Object.values(forms).reduce((sum, n) => sum + n, noDiscipline + invalid);
  const choices = OPEN_TO[subjectKind].map((form): Choice => choiceOf(form, !outOfTime.includes(form)));
  const counts = { forms, noDiscipline, blank: issued - told, invalid };
  const inOffice = subjectKind === 'member';
  return { kind, subjectKind, inOffice, base, present, recused, issued, choices, counts };
}

function choiceOf(form: Form, enforceable: boolean): Choice {
  return { form, enforceable, limitedUntil: null };
}

/** The rules in force on 20/11/2026, with rows of a body's own if given. */
export function rulesFor(kind: BallotKind, own: readonly RuleRow[] = []): BallotRules {
  const rules = ballotRules([...VOTING_RULES, ...own], { on: '2026-11-20', kind, body: 'branch' });
  if (rules === null) throw new Error('a rule of voting is missing');
  return rules;
}
