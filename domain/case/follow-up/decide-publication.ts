import type { Day } from '../../calendar/calendar.ts';
import { daysBetween } from '../../calendar/day.ts';
import { settle } from '../../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

// A day of signing or announcing may lie before its entry, and periods run from it. What was owed counts as done on the
// day of entry all the same: an earlier date would need a second person (practice: P36).

/**
 * The paper with the conclusion, once. Refused with NO_CONCLUSION, ISSUED_ALREADY, and DATE_BEFORE_CONCLUSION or
 * DATE_IN_FUTURE. On the Party track it is then to be announced, with minutes.
 */
export function issueConclusion(
  state: CaseState,
  { number, on, text }: Command<'issueConclusion'>,
  context: Context,
): Decision<CaseEvent> {
  const { conclusion, track } = state;
  if (conclusion === null) return refuse('NO_CONCLUSION');
  if (conclusion.issuedOn !== null) return refuse('ISSUED_ALREADY', { on: conclusion.issuedOn });
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on, today: context.today });
  if (on < conclusion.on) return refuse('DATE_BEFORE_CONCLUSION', { on, concludedOn: conclusion.on });
  const announcing =
    track === 'party' ? open(state, 'party.conclusion.announce', on, roleOwner(state, 'HEAD'), context) : [];
  return accept<CaseEvent>(
    { type: 'ConclusionIssued', number, on, text },
    ...settle(state.obligations, ['party.conclusion.issue'], context.today),
    ...announcing,
  );
}

/** Read out at a meeting with minutes, in as many places as needed. Refused with NO_CONCLUSION, NOT_ISSUED, DATE_IN_FUTURE, DATE_BEFORE_ISSUE. */
export function announceConclusion(
  { conclusion, obligations }: CaseState,
  { on, minutes }: Command<'announceConclusion'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (conclusion === null) return refuse('NO_CONCLUSION');
  const { issuedOn } = conclusion;
  if (issuedOn === null) return refuse('NOT_ISSUED');
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  if (on < issuedOn) return refuse('DATE_BEFORE_ISSUE', { on, issuedOn });
  return accept<CaseEvent>(
    { type: 'ConclusionAnnounced', on, minutes },
    ...settle(obligations, ['party.conclusion.announce'], today),
  );
}

/**
 * The result made public without the sender's data. On the State track only a conclusion is published, for a denunciation
 * at least as many days running as the rule says (NĐ 31/2019). What is not posted yet meets nothing. Refused with
 * DATES_REVERSED, DATE_IN_FUTURE, NO_CONCLUSION, DATE_BEFORE_CONCLUSION, PUBLISHED_TOO_SHORT.
 */
export function publish(
  state: CaseState,
  { where, from, to, text }: Command<'publish'>,
  context: Context,
): Decision<CaseEvent> {
  const { conclusion, track, outcome } = state;
  if (from > to) return refuse('DATES_REVERSED', { from, to });
  if (from > context.today) return refuse('DATE_IN_FUTURE', { on: from, today: context.today });
  if (track === 'state' && outcome !== 'CONCLUDED') return refuse('NO_CONCLUSION');
  if (conclusion !== null && from < conclusion.on) {
    return refuse('DATE_BEFORE_CONCLUSION', { on: from, concludedOn: conclusion.on });
  }
  const days = daysBetween(from, to) + 1;
  const rule = publicationRule(state, from, context);
  if (rule !== null && days < rule.length.n) {
    return refuse('PUBLISHED_TOO_SHORT', { days, needed: rule.length.n }, rule.legalBasis);
  }
  return accept<CaseEvent>(
    { type: 'ResultPublished', where, from, to, text },
    ...settle(state.obligations, ['state.tc.publish'], context.today),
  );
}

/** The rule that says for how many days; its law binds denunciations of the State track alone (P10). */
function publicationRule({ track, kind, organisation }: CaseState, on: Day, { facts }: Context) {
  if (track !== 'state' || kind !== 'denunciation') return null;
  const asked = { on, conditions: { track, kind }, organisationIds: bodiesOf(organisation.id, facts.lineage) };
  return selectPolicy(facts.policies, 'state.tc.publish_days', asked);
}
