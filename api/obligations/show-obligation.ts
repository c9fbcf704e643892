import type { z } from 'zod';
import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import { derive, dueState, effectiveStart, remaining } from '../../domain/deadlines/derive.ts';
import type { DueState } from '../../domain/deadlines/derive.ts';
import { isPaused } from '../../domain/deadlines/ledger.ts';
import { isUnexplained } from '../../domain/deadlines/lateness.ts';
import { owes } from '../../domain/deadlines/obligation-commands.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { kindOf } from '../../domain/process.ts';
import type { Actor } from '../../domain/process.ts';
import { explainDerivation, explainDue } from '../../texts/explain.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { shownObligationSchema } from '../contract/shown.ts';
import type { Names, NamesQuery } from '../names.ts';
import { obligationName } from './obligation-name.ts';

export type ShownObligation = z.input<typeof shownObligationSchema>;

/** What an obligation is shown with. */
export interface Showing {
  today: Day;
  calendar: Calendar;
  names: Names;
  /** Null for a sender, who never learns who owes. */
  actor: Actor | null;
  /** Words by content id, where the viewer may read what staff wrote. */
  texts?: ReadonlyMap<string, string>;
  /** Whom the process is about: why they are late themselves, nobody is asked. */
  subjects?: readonly string[];
}

/** An obligation with its standing and the explanation of its date, counted anew by the domain. */
export function showObligation(processId: string, obligation: Obligation, showing: Showing): ShownObligation {
  const { today, calendar, actor, texts } = showing;
  const standing = standingOf(obligation, today, calendar);
  const startedOn = effectiveStart(obligation);
  const { status, late, latenessReason } = obligation;
  return {
    processId,
    obligationId: obligation.id,
    key: obligation.key,
    name: obligationName(kindOf(processId), obligation),
    status,
    state: standing.state,
    stateText: standing.text,
    daysLeft: status === 'open' ? remaining(obligation.dueOn, today, calendar, 'wd').days : null,
    startedOn,
    dueOn: obligation.dueOn,
    dueAt: obligation.dueAt,
    settledOn: obligation.settledOn,
    late,
    latenessReason: texts?.get(latenessReason ?? '') ?? null,
    unexplained: isUnexplained(obligation, showing.subjects ?? []),
    elapsedDays: Math.max(0, daysBetween(startedOn, obligation.settledOn ?? today)),
    owner: {
      kind: obligation.owner.kind,
      name: ownerName(obligation, showing),
      mine: actor !== null && owes(actor, obligation),
      office: officeOf(obligation, showing),
    },
    ladder: obligation.marks.map((mark) => ({ ...mark, text: stepText(mark.step) })),
    extensionRequested: obligation.extensionRequest !== null,
    urgings: obligation.urgings.length,
    derivation: showDerivation(obligation, calendar),
  };
}

/** How an obligation stands today, as code and Vietnamese words. */
export function standingOf(obligation: Obligation, today: Day, calendar: Calendar): { state: DueState; text: string } {
  const { status, late, dueOn } = obligation;
  const state = dueState({ status, dueOn, paused: isPaused(obligation, today) }, today, calendar);
  const counted = remaining(dueOn, today, calendar, obligation.policy.length.unit);
  // A last day on a weekend lies ahead although no working day is left: then calendar days are told.
  const left = counted.days === 0 && today < dueOn ? remaining(dueOn, today, calendar, 'cd') : counted;
  return { state, text: explainDue({ state, status, late, ...left }, VI.due) };
}

/** The names that showing these obligations needs. */
export function namesNeeded(
  obligations: readonly Obligation[],
): Required<Pick<NamesQuery, 'people' | 'organisations'>> {
  const owners = obligations.map((one) => one.owner);
  return {
    people: owners.flatMap((owner) => (owner.kind === 'person' ? [owner.personId] : [])),
    organisations: owners.map((owner) => owner.organisationId),
  };
}

/** The word for a ladder step; repeats are numbered in the record. */
export function stepText(step: string): string {
  return wordFor(VI.ladderSteps, step.replace(/^(escalate\.repeat)\.\d+$/, '$1'));
}

function ownerName({ owner }: Obligation, { names, actor }: Showing): string {
  if (actor === null) return wordFor(VI.actors, 'body');
  if (owner.kind === 'person') return names.person(owner.personId);
  return `${wordFor(VI.roles, owner.role)}, ${names.organisation(owner.organisationId)}`;
}

function officeOf({ owner }: Obligation, { names, actor }: Showing): ShownObligation['owner']['office'] {
  if (actor === null || owner.kind === 'person') return null;
  return { role: owner.role, organisation: names.organisation(owner.organisationId) };
}

function showDerivation(obligation: Obligation, calendar: Calendar): ShownObligation['derivation'] {
  const derivation = derive(obligation, calendar);
  return {
    startedOn: derivation.startedOn,
    dueOn: derivation.dueOn,
    legalBasis: derivation.policy.legalBasis,
    confidence: obligation.policy.confidence,
    lines: [
      ...explainDerivation({ steps: derivation.steps, draftYears: derivation.calendar.draftYears }, VI.derivation),
      ...answeredElsewhere(obligation),
    ],
  };
}

function answeredElsewhere({ answeredBy }: Obligation): ShownObligation['derivation']['lines'] {
  return answeredBy === undefined ? [] : [{ step: 'answered-by', text: VI.derivation.answeredBy(answeredBy.dueOn) }];
}
