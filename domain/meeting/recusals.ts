import { conflictOfPerson } from '../authority/conflict.ts';
import type { Facts } from '../facts.ts';
import { VOTING_RULES, selectRule } from '../voting/rules.ts';
import type { RuleRow } from '../voting/rules.ts';
import type { MeetingEvent } from './events.ts';
import type { AgendaItem, MeetingState, Recusal } from './state.ts';

type Records = Pick<Facts, 'people' | 'organisations'>;
type Sat = Pick<MeetingState, 'sitting' | 'heldOn' | 'chair' | 'secretary' | 'members'>;

/** Who takes part in the meeting, each once: those who lead it, keep its record and vote. */
export function participantsOf({
  chair,
  secretary,
  members,
}: Pick<MeetingState, 'chair' | 'secretary' | 'members'>): readonly string[] {
  return [...new Set([chair, secretary, ...members])];
}

/**
 * The participants who may take no part in an item and do not stand back from it yet: by the record (practice: P15, P31:
 * nobody is asked), or because they stepped back where the item comes from. Whether the subject votes on themself is a
 * rule of the body (P3); no rule means that they do not, and whoever has no vote never keeps the record of their own item.
 */
export function recusalsOf(
  sat: Sat,
  { subjects, recused, declared = [] }: Pick<AgendaItem, 'subjects' | 'recused' | 'declared'>,
  records: Records,
  rules: readonly RuleRow[] = VOTING_RULES,
): Recusal[] {
  const { members, sitting, heldOn } = sat;
  const rule = selectRule(rules, 'vote.subject_on_self', { on: heldOn, conditions: { body: sitting } });
  const votesOnSelf = rule?.value ?? false;
  return participantsOf(sat)
    .filter((personId) => recused.every((one) => one.personId !== personId))
    .flatMap((personId): Recusal[] => {
      const isSpared = votesOnSelf && members.includes(personId);
      const about = isSpared ? subjects.filter((one) => one.personId !== personId) : subjects;
      const ground = conflictOfPerson(personId, about, records);
      if (ground !== null) return [{ personId, ground }];
      return declared.includes(personId) ? [{ personId, ground: 'RECUSED' }] : [];
    });
}

/** What is known anew about the items that are not voted yet: for other members, or on the day itself. */
export function recusalEvents(state: MeetingState, records: Records): MeetingEvent[] {
  return state.items
    .filter((item) => item.end === null && !isCounted(item))
    .flatMap((item) =>
      recusalsOf(state, item, records).map((recusal): MeetingEvent => {
        return { type: 'MemberRecused', itemId: item.itemId, recusal };
      }),
    );
}

/** Whether the papers of its ballot are counted: nothing about who voted may change any more. */
export function isCounted({ ballot }: Pick<AgendaItem, 'ballot'>): boolean {
  return ballot !== null && ballot.counted !== null;
}
