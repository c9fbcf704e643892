import { conflictOfPerson } from '../../authority/conflict.ts';
import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { ENDS_WORK, MOVES_SUBJECT, PUTS_IN_CONFLICT } from '../../taxonomy/life-events.ts';
import type { LifeNotice } from '../../taxonomy/life-events.ts';
import type { CaseCommand } from '../commands.ts';
import { recomputeCompetence } from './competence-anew.ts';
import { identifySubject } from './decide-identification.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import type { LifeCommand } from './life-commands.ts';
import { hasDied } from './life-state.ts';
import { handlerOrHead, isOwed, open, roleOwner } from '../obligations.ts';
import { passOn, workersOf } from '../parts/pass-on.ts';
import { closedTo } from '../parts/parts-state.ts';
import type { CaseState } from '../state.ts';
import { knewOfMatter } from '../review/subjects-told.ts';
import { concernsOwner, takeUp } from '../screening/take-up.ts';
import { settleOne } from '../verification/team-obligations.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type Noted = Command<'noteLifeEvent'>;

/** What is owed of telling whom. */
const TOLD: Readonly<Record<LifeNotice, readonly string[]>> = {
  family: ['life.family'],
  'managing-body': ['life.leaving', 'party.law_notice.in'],
};

/** Decides what becomes of a case when something happens to one of its people (practice: P14, P19, P39). */
export function decideLife(state: CaseState, command: LifeCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'noteLifeEvent':
      return noteLifeEvent(state, command, context);
    case 'reviewConflicts':
      return reviewConflicts(state, command, context);
    case 'tellOfLifeEvent': {
      const { whom, text } = command;
      const told = settle(state.obligations, TOLD[whom], context.today);
      if (told.length === 0) return refuse('LIFE_NOTICE_NOT_OWED', { whom });
      return accept<CaseEvent>({ type: 'ToldOfLifeEvent', whom, text, by: context.actor.personId }, ...told);
    }
    case 'continueAfterDeath':
      if (!isOwed(state, 'life.decide')) return refuse('DEATH_NOT_NOTED');
      return accept<CaseEvent>(
        { type: 'ContinuedAfterDeath', reason: command.reason, decided: decidedInPerson(context.actor) },
        ...settle(state.obligations, ['life.decide'], context.today),
      );
    case 'confirmCompetence':
      if (!isOwed(state, 'competence.review')) return refuse('COMPETENCE_NOT_IN_QUESTION');
      return accept<CaseEvent>(
        { type: 'CompetenceConfirmed', reason: command.reason, decided: decidedInPerson(context.actor) },
        ...settle(state.obligations, ['competence.review'], context.today),
      );
    case 'recordHandover':
      return recordHandover(state, command, context);
    case 'identifySubject':
      return identifySubject(state, command, context);
  }
}

/**
 * Something happened to a person: as subject, as somebody at work on it, or as its head. Told a second time, or of somebody
 * who has no part in it, another process is answered with nothing, staff with LIFE_EVENT_NOTED or NOT_ON_THE_CASE.
 */
function noteLifeEvent(state: CaseState, command: Noted, context: Context): Decision<CaseEvent> {
  const { personId, event, on, text } = command;
  const isProcess = context.actor.kind === 'process';
  if (state.stage === 'CLOSED') return accept();
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on });
  const subjectIds = state.subjects.filter((one) => one.personId === personId).map((one) => one.id);
  const isHead = headsOf(state, context).includes(personId);
  const hasPart = subjectIds.length > 0 || isHead || workersOf(state).includes(personId);
  if (!hasPart) return isProcess ? accept() : refuse('NOT_ON_THE_CASE', { personId });
  if (state.life.noted.some((one) => one.personId === personId && one.event === event && one.on === on)) {
    return isProcess ? accept() : refuse('LIFE_EVENT_NOTED', { personId, event });
  }
  const ofLastHead = isHead && isLeaving(command) && isLastHead(state, personId, context);
  const by = context.actor.personId;
  const noted: CaseEvent = { type: 'LifeEventNoted', personId, event, on, text, subjectIds, ofLastHead, by };
  const steps: readonly Follow[] = [
    (after) => (subjectIds.length === 0 ? [] : ofSubject(after, command, context)),
    (after) => (isLeaving(command) ? passOn(after, command, context) : []),
    // Never back into a void: whoever must step back as the last head leaves it to the level above (practice: P15).
    (after) => (ofLastHead && PUTS_IN_CONFLICT.includes(event) ? takeUp(after, 'head-in-conflict', context) : []),
  ];
  return accept<CaseEvent>(...follow(state, [noted], steps, context));
}

/**
 * Something on record about this person is new: of somebody complained about, everybody at work is judged anew, else this person
 * alone. Whoever is in conflict of interest by now, and has not stepped back, does so as if it had been noted; and where the one
 * complained about now serves in the owning body or heads one above it, the level above has the case (practice: P15).
 */
function reviewConflicts(
  state: CaseState,
  { personId, on }: Command<'reviewConflicts'>,
  context: Context,
): Decision<CaseEvent> {
  const closed = closedTo(state);
  const isAccused = closed.some((one) => one.personId === personId);
  const judged = workersOf(state).filter((one) => isAccused || one === personId);
  const day = on > context.today ? context.today : on;
  const found = judged.filter((one) => !state.recused.includes(one));
  const steps = found.map((one): Follow => (after) => {
    const ground = conflictOfPerson(one, closed, context.facts);
    if (ground === null) return [];
    const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
    const noted = noteLifeEvent(after, { type: 'noteLifeEvent', personId: one, event, on: day, text: null }, context);
    return noted.ok ? noted.events : [];
  });
  const goesUp: Follow = (after) =>
    isAccused && state.stage !== 'CLOSED' && concernsOwner(after, context)
      ? takeUp(after, 'concerns-body', context)
      : [];
  return accept<CaseEvent>(...follow(state, [], [...steps, goesUp], context));
}

/** What follows on the case as the events so far leave it. */
type Follow = (after: CaseState) => readonly CaseEvent[];

function follow(
  state: CaseState,
  first: readonly CaseEvent[],
  steps: readonly Follow[],
  { now }: Context,
): readonly CaseEvent[] {
  return steps.reduce((events, step) => {
    const after = events.reduce((folded, event) => evolveEvent(folded, event, now), state);
    return [...events, ...step(after)];
  }, first);
}

function isLeaving({ event }: Noted): boolean {
  return ENDS_WORK.includes(event) || PUTS_IN_CONFLICT.includes(event);
}

/** Who leads the owning body: by post, and by the role, which a deputy may hold too. */
function headsOf({ organisation }: CaseState, { facts }: Context): readonly string[] {
  const own = facts.organisations[organisation.id];
  return [own?.headPersonId ?? '', ...(own?.heads ?? [])].filter((personId) => personId !== '');
}

/** Whether nobody else leads the owning body, as far as the record says; where it was not asked, nobody is called the last. */
export function isLastHead(state: CaseState, personId: string, context: Context): boolean {
  if (context.facts.organisations[state.organisation.id]?.heads === undefined) return false;
  return headsOf(state, context).every((one) => one === personId || state.recused.includes(one));
}

/**
 * The dead are not disciplined and owe nothing; what concerns others is concluded, and where nobody else is left the head
 * decides whether it ends (Luật Tố cáo 2018 Đ34; practice: P19). Whoever moves away is still examined: competence is computed
 * anew, and the leaving is reported to whoever manages them.
 */
function ofSubject(state: CaseState, { personId, event }: Noted, context: Context): readonly CaseEvent[] {
  const head = roleOwner(state, 'HEAD');
  const { today } = context;
  if (event === 'died') {
    const theirs = state.obligations.filter(({ owner }) => owner.kind === 'person' && owner.personId === personId);
    const keys = theirs.map((one) => one.key);
    const isUndecided = state.outcome === null && !isOwed(state, 'life.decide') && !hasLivingSubject(state);
    return [
      ...settle(theirs, keys, today, 'cancelled'),
      ...(knewOfMatter(state, personId) ? open(state, 'life.family', today, handlerOrHead(state), context) : []),
      ...(isUndecided ? open(state, 'life.decide', today, head, context) : []),
    ];
  }
  if (!MOVES_SUBJECT.includes(event) || state.acceptedOn === null || !isUnsettled(state)) return [];
  return [
    ...recomputeCompetence(state, context),
    ...(isOwed(state, 'life.leaving') ? [] : open(state, 'life.leaving', today, head, context)),
  ];
}

/** Whether anybody or any body complained about is left of whom no death is known. */
export function hasLivingSubject({ subjects, life }: Pick<CaseState, 'subjects' | 'life'>): boolean {
  return subjects.some((one) => !hasDied(life, one.personId));
}

/** Not concluded yet, or concluded and still before a body for discipline. */
function isUnsettled({ outcome, disciplines }: CaseState): boolean {
  return outcome === null || disciplines.some((one) => one.status === 'running');
}

/** Once for each person who left (HANDOVER_NOT_OWED). */
function recordHandover(
  state: CaseState,
  { fromPersonId, minutes }: Command<'recordHandover'>,
  context: Context,
): Decision<CaseEvent> {
  const owed = state.life.handovers.filter((one) => one.personId === fromPersonId && !one.done);
  if (owed.length === 0) return refuse('HANDOVER_NOT_OWED', { personId: fromPersonId });
  return accept<CaseEvent>(
    { type: 'HandoverRecorded', fromPersonId, minutes, by: context.actor.personId },
    ...owed.flatMap(({ obligationId }) => settleOne(state.obligations, obligationId, context.today)),
  );
}
