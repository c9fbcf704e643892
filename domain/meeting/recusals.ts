import { conflictOfPerson } from '../authority/conflict.ts';
import type { Facts } from '../process.ts';
import { VOTING_RULES, selectRule } from '../voting/rules.ts';
import type { RuleRow } from '../voting/rules.ts';
import type { MeetingEvent } from './events.ts';
import type { AgendaItem, MeetingState, Recusal } from './state.ts';

type Records = Pick<Facts, 'people' | 'organisations'>;
type Sat = Pick<MeetingState, 'sitting' | 'heldOn'>;

/**
 * The members who by the record may take no part in an item and do not stand back from it yet (practice: P15, P31: nobody
 * is asked). Whether the subject votes on themself is a rule of the body (P3); no rule means that they do not.
 */
export function recusalsOf(
  members: readonly string[],
  { subjects, recused }: Pick<AgendaItem, 'subjects' | 'recused'>,
  { sitting, heldOn }: Sat,
  records: Records,
  rules: readonly RuleRow[] = VOTING_RULES,
): Recusal[] {
  const rule = selectRule(rules, 'vote.subject_on_self', { on: heldOn, conditions: { body: sitting } });
  const votesOnSelf = rule?.value ?? false;
  return members
    .filter((personId) => recused.every((one) => one.personId !== personId))
    .flatMap((personId) => {
      const about = votesOnSelf ? subjects.filter((one) => one.personId !== personId) : subjects;
      const ground = conflictOfPerson(personId, about, records);
      return ground === null ? [] : [{ personId, ground }];
    });
}

/** What the record says anew about the items that are not voted yet: for other members, or on the day itself. */
export function recusalEvents(state: MeetingState, members: readonly string[], records: Records): MeetingEvent[] {
  return state.items
    .filter((item) => item.end === null && !isCounted(item))
    .flatMap((item) =>
      recusalsOf(members, item, state, records).map((recusal): MeetingEvent => {
        return { type: 'MemberRecused', itemId: item.itemId, recusal };
      }),
    );
}

/** Whether the papers of its ballot are counted: nothing about who voted may change any more. */
export function isCounted({ ballot }: Pick<AgendaItem, 'ballot'>): boolean {
  return ballot !== null && ballot.counted !== null;
}
