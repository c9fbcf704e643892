import type { z } from 'zod';
import { dayOf } from '../../domain/calendar/day.ts';
import { factsOfActor } from '../../domain/case/facts.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { readTexts } from '../content.ts';
import type { caseSchema, timelineEntrySchema } from '../contract/shown.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import { namesNeeded, showObligation } from '../obligations/show-obligation.ts';
import { notFound } from '../problem.ts';
import { allowedCommands } from './allowed-commands.ts';
import { showCaseRow } from './case-rows.ts';
import { findCase } from './find-case.ts';
import { shownRegisterNumber } from './get-process.ts';
import { readAttachments, readLabels, readSubmissions } from './read-case-parts.ts';
import { readEvents } from './read-events.ts';
import type { EventRow } from './read-events.ts';
import { detailsOf } from './timeline-details.ts';
import { namedByEvent, textOfEvent } from './timeline-texts.ts';

type ShownCase = z.input<typeof caseSchema>;

/** A case as its file lies on the desk: what is owed, the story, and what this caller may do next. */
export const getCase: Handler<'getCase'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findCase(deps.pool, caller, params.caseId);
  if (found === null) throw notFound();
  const { state, processId } = found;
  const actor = actorOf(caller, correlationId);
  const now = deps.now();
  const today = dayOf(now);
  const [facts, events, submissions, attachments, labels] = await Promise.all([
    loadFacts(deps.pool, factsOfActor(state, actor), today),
    readEvents(deps.pool, processId, null),
    readSubmissions(deps.pool, found.caseId),
    readAttachments(deps, found.caseId, processId),
    readLabels(deps.pool, state),
  ]);
  const [names, texts] = await Promise.all([
    loadNames(deps.pool, namesIn(state, events, found.organisationId)),
    readTexts(deps.pool, deps.secrets.contentKey, textsIn(state, events, submissions)),
  ]);
  const showing = { today, calendar: facts.calendar, names, actor };
  const row = showCaseRow(found, showing);
  const body: ShownCase = {
    case: {
      ...row,
      subjects: state.subjects.map((one) => subjectName(one, names, texts)),
      registerNumber: shownRegisterNumber(found.registerNumber, found.organisationId, caller),
      track: found.track,
      anonymity: found.anonymity,
      complexity: state.complexity,
      restricted: found.restricted,
      matterId: state.matterId,
    },
    content: submissions.map((one) => texts.get(one.contentId) ?? '').join('\n\n'),
    subjects: state.subjects.map((one) => ({
      id: one.id,
      kind: one.kind,
      kindText: wordFor(VI.subjectKinds, one.kind),
      name: subjectName(one, names, texts),
      personId: one.personId,
      organisationId: one.organisationId,
    })),
    allegations: state.allegations.map((one) => ({
      id: one.id,
      codes: one.codes.map((code) => ({ code, label: labels.get(code) ?? code })),
      summary: one.summary === null ? null : (texts.get(one.summary.contentId) ?? null),
    })),
    submissions: submissions.map(({ submissionId, channel, receivedOn, senderType }) => ({
      submissionId,
      channel,
      receivedOn,
      senderType,
    })),
    attachments,
    processes: [{ processId, kind: 'case', stage: found.stage, version: found.version }],
    obligations: state.obligations.map((one) => showObligation(processId, one, showing)),
    timeline: showTimeline(state, events, { names, texts }),
    documents: [],
    allowedCommands: allowedCommands(processId, state, { now, today, actor, facts }),
  };
  return { status: 200, body };
};

function subjectName(subject: CaseState['subjects'][number], names: Names, texts: ReadonlyMap<string, string>): string {
  if (subject.personId !== null) return names.person(subject.personId);
  if (subject.organisationId !== null) return names.organisation(subject.organisationId);
  return texts.get(subject.description?.contentId ?? '') ?? wordFor(VI.subjectKinds, 'unknown');
}

function showTimeline(
  state: CaseState,
  events: readonly EventRow[],
  { names, texts }: { names: Names; texts: ReadonlyMap<string, string> },
): z.input<typeof timelineEntrySchema>[] {
  const obligation = (id: string) => state.obligations.find((one) => one.id === id)?.policy.name ?? id;
  return events.map(({ number, at, actor, data }) => ({
    number,
    at: at.toISOString(),
    type: data.type,
    title: wordFor(VI.events, data.type),
    actor: actorName(actor, names),
    text: texts.get(textOfEvent(data) ?? '') ?? null,
    details: detailsOf(data, { names, obligation }),
  }));
}

function actorName({ kind, personId, accountId }: EventRow['actor'], names: Names): string {
  if (kind !== 'staff') return wordFor(VI.actors, kind);
  if (personId !== null) return names.person(personId);
  return accountId === null ? wordFor(VI.actors, kind) : names.account(accountId);
}

function namesIn(state: CaseState, events: readonly EventRow[], organisationId: string) {
  const owed = namesNeeded(state.obligations);
  const named = events.map((one) => namedByEvent(one.data));
  const actors = events.map((one) => one.actor).filter((one) => one.kind === 'staff');
  const subjects = state.subjects;
  return {
    people: [
      ...owed.people,
      ...named.flatMap((one) => one.people),
      ...actors.flatMap((one) => one.personId ?? []),
      ...subjects.flatMap((one) => one.personId ?? []),
      ...(state.handler === null ? [] : [state.handler]),
    ],
    organisations: [
      organisationId,
      ...owed.organisations,
      ...named.flatMap((one) => one.organisations),
      ...subjects.flatMap((one) => one.organisationId ?? []),
    ],
    accounts: actors.flatMap((one) => (one.personId === null ? (one.accountId ?? []) : [])),
  };
}

function textsIn(
  state: CaseState,
  events: readonly EventRow[],
  submissions: readonly { contentId: string }[],
): string[] {
  const refs = [...state.subjects.map((one) => one.description), ...state.allegations.map((one) => one.summary)];
  const ids = [...refs.map((ref) => ref?.contentId ?? null), ...events.map((one) => textOfEvent(one.data))];
  return [...submissions.map((one) => one.contentId), ...ids.filter((id) => id !== null)];
}
