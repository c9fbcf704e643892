import { decidedInPerson } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import { derive } from '../../deadlines/derive.ts';
import { bodiesOf, copyPolicy, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { PAUSED_BY_CONGRESS, goOn, standStill } from './standstill.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

const PRE_CONGRESS_RULE = 'Hướng dẫn 07-HD/UBKTTW ngày 12/12/2019';

/**
 * A letter that came late before a congress of the body is put off until then (practice: P20): receipt and notice still go out,
 * what settles it stands still. Never signs of crime, threats or appeals (CONGRESS_NOT_DEFERRABLE). Refused too with
 * NO_CONGRESS_AHEAD, LETTER_NOT_LATE, SETTLEMENT_PAUSED_ALREADY, QUESTION_OPEN.
 */
export function deferForCongress(
  state: CaseState,
  { reason }: Command<'deferForCongress'>,
  context: Context,
): Decision<CaseEvent> {
  const because = neverDeferred(state);
  if (because !== null) return refuse('CONGRESS_NOT_DEFERRABLE', { because }, PRE_CONGRESS_RULE);
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED_ALREADY', { from: state.pause.from });
  if (state.question !== null) return refuse('QUESTION_OPEN', { answerBy: state.question.answerBy });
  const congress = context.facts.congress ?? null;
  if (congress === null || congress.on <= context.today) return refuse('NO_CONGRESS_AHEAD');
  const lateFrom = lateLettersFrom(state, congress.on, context);
  if (lateFrom === null || state.receivedOn < lateFrom) {
    return refuse('LETTER_NOT_LATE', lateFrom === null ? {} : { lateFrom }, PRE_CONGRESS_RULE);
  }
  const { congressId, on: until } = congress;
  const from = context.today;
  return accept<CaseEvent>(
    { type: 'DeferredForCongress', congressId, from, until, reason, decided: decidedInPerson(context.actor) },
    ...standStill(state, PAUSED_BY_CONGRESS, reason.contentId, context),
  );
}

/** What was put off runs again in the same step in which it turns out to be what is never put off. `next` is the case after it. */
export function wakeFromDeferral(next: CaseState, context: Context): readonly CaseEvent[] {
  return neverDeferred(next) === null ? [] : endDeferral(next, context);
}

/** What forbids putting it off, as a code for the refusal, or null. */
function neverDeferred({ kind, crimeNotedBy, referral, obligations }: CaseState): string | null {
  if (kind === 'crime-report' || crimeNotedBy.length > 0 || referral !== null) return 'crime';
  if (kind === 'discipline-appeal') return 'appeal';
  return obligations.some((one) => one.key === 'protect.ack') ? 'threat' : null;
}

/** From which day of receipt on a letter is late before that congress, by the rule in force; null where there is none. */
function lateLettersFrom({ organisation }: CaseState, on: Day, { today, facts }: Context): Day | null {
  const level = facts.organisations[organisation.id]?.level;
  const row = selectPolicy(facts.policies, 'party.tc.precongress', {
    on: today,
    conditions: level === undefined ? {} : { level },
    organisationIds: bodiesOf(organisation.id, facts.lineage),
  });
  if (row === null) return null;
  return derive({ startedOn: on, startedAt: null, policy: copyPolicy(row), ledger: [] }, facts.calendar).dueOn;
}

/** Handed to the new committee, or the congress is off: it goes on. Told twice, or after it went on by itself, only the word is kept. */
export function resumeAfterCongress(
  state: CaseState,
  { congressId, on, minutes }: Command<'resumeAfterCongress'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.life.deferral?.congressId !== congressId) return accept();
  const passed: CaseEvent = { type: 'CongressPassed', congressId, on, minutes };
  return accept<CaseEvent>(passed, ...endDeferral(state, context));
}

/**
 * What was put off runs again from today: the congress is over, or something came up that is never put off. Nothing where it is
 * not put off.
 */
function endDeferral(state: CaseState, context: Context): readonly CaseEvent[] {
  if (state.pause?.ground !== 'PRE_CONGRESS') return [];
  const { today } = context;
  return [{ type: 'SettlementResumed', on: today, reason: null }, ...goOn(state, PAUSED_BY_CONGRESS, today, context)];
}
