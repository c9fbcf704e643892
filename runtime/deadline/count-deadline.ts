import { pinsOf } from '../../domain/calendar/layers.ts';
import { derive } from '../../domain/deadlines/derive.ts';
import { copyPolicy } from '../../domain/policy/select.ts';
import type { DeadlineCommandWords } from '../../texts/deadline-command.ts';
import { chooseRow } from './choose-row.ts';
import type { AskedDeadline, Read } from './read-arguments.ts';
import { policyOf } from './read-period.ts';
import type { Rules } from './rules.ts';
import type { CountedDeadline } from './tell-deadline.ts';

/** Counts one deadline by these rules, as a process would: the row in force on the day of the trigger, the newest calendar. */
export function countDeadline(
  { startedOn, startedAt, by }: AskedDeadline,
  { policies, calendar, organisationIds, isLive }: Rules,
  words: DeadlineCommandWords,
): Read<CountedDeadline> {
  let policy;
  let chosen: CountedDeadline['chosen'] = null;
  if ('key' in by) {
    const wanted = { key: by.key, on: startedOn, conditions: by.conditions, organisationIds };
    const row = chooseRow(policies, wanted, words);
    if (!row.ok) return row;
    chosen = { ...row.value, given: by.conditions };
    policy = copyPolicy(row.value.row);
  } else {
    policy = policyOf(by);
  }
  const derivation = derive({ startedOn, startedAt, policy, ledger: [], calendar: pinsOf(calendar) }, calendar);
  return { ok: true, value: { derivation, policy, chosen, calendar, isLive, isHourKnown: startedAt !== null } };
}
