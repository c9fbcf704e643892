import type { Context, Decision, ProcessDefinition, ProcessState } from '../process.ts';
import { confirmEntryDate, evolveEntryDates, questionDay } from './back-dated.ts';
import type { CarriesScan, ConfirmEntryDate } from './back-dated.ts';
import { isEntryDateEvent } from './entry-date-events.ts';

type AnyProcess = ProcessDefinition<ProcessState, { type: string }, { type: string }>;

/**
 * The process, in which no day further back than the rule allows counts by the word of one person (practice: P36), whatever
 * command names it. Who may confirm one, the table of the process says.
 */
export function questioningDates(definition: AnyProcess): AnyProcess {
  const { dated } = definition;
  if (dated === undefined) return definition;
  return {
    ...definition,
    decide: (state, command, context) => {
      const decision = definition.decide(state, command, context);
      if (!decision.ok) return decision;
      if (command.type === 'confirmEntryDate') {
        const canCorrect = dated.correct !== undefined;
        return withTime(
          definition,
          state,
          confirmEntryDate(state, command as ConfirmEntryDate, canCorrect, context),
          context,
        );
      }
      const fields = command as Readonly<Record<string, unknown>>;
      const on = fieldAt(fields, dated.days[command.type] ?? '');
      if (typeof on !== 'string' || dated.isKnown?.(command, on, context.facts) === true) return decision;
      const named = fields['organisationId'];
      const own = state.organisation.id;
      const organisationId = own === '' && typeof named === 'string' ? named : own;
      const { attachments = [] } = command as CarriesScan;
      const starts = dated.startsNothing?.includes(command.type) !== true;
      return questionDay(decision, state, { what: command.type, on, attachments, organisationId, starts }, context);
    },
    evolve: (state, recorded) => {
      const { event } = recorded;
      if (!isEntryDateEvent(event)) return definition.evolve(state, recorded);
      const after = { ...state, entryDates: evolveEntryDates(state, event) };
      return event.type === 'EntryDateCorrected' ? (dated.correct?.(after, event) ?? after) : after;
    },
    followUps: (state, events, self) =>
      definition.followUps(
        state,
        events.filter((one) => !isEntryDateEvent(one)),
        self,
      ),
  };
}

/** The decision with what time and the process itself have to say after it: nothing is left that nobody would look at again. */
function withTime(
  definition: AnyProcess,
  state: ProcessState,
  decision: Decision<{ type: string }>,
  context: Context,
): Decision<{ type: string }> {
  if (!decision.ok) return decision;
  const self = questioningDates(definition);
  const { kind, accountId, personId } = context.actor;
  const after = decision.events.reduce((folded, event, index) => {
    const recorded = { number: index + 1, schema: 1, at: context.now, actor: { kind, accountId, personId }, event };
    return self.evolve(folded, recorded);
  }, state);
  const engine = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: '' } as const;
  const later = definition.decide(after, { type: 'clock' }, { ...context, actor: engine });
  return later.ok ? { ok: true, events: [...decision.events, ...later.events] } : decision;
}

/** What a command names under that field, or under `field.of` one inside it. */
function fieldAt(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), fields);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
