import { tryExamples } from '../../domain/policy-change/examples.ts';
import type { Handler } from '../handler.ts';
import { loadCalendar } from '../obligations/load-calendar.ts';
import { readDraft } from './read-draft.ts';

/** The examples as the draft counts them on the calendar of that organisation, or on the national one. */
export const tryPolicy: Handler<'tryPolicy'> = async ({ body, deps }) => {
  const { draft, examples, organisationId } = body;
  const calendar = await loadCalendar(deps.pool, organisationId);
  return { status: 200, body: { examples: [...tryExamples(readDraft(draft), examples, calendar)] } };
};
