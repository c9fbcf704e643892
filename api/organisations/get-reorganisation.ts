import type { OrganisationState } from '../../domain/organisation/state.ts';
import type { Change, PersonChange } from '../../domain/organisation/tree.ts';
import { formatDay } from '../../texts/format.ts';
import { refusalText, wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import type { Names } from '../names.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';

/** Changes shown one by one; an import may have two thousand. */
const SHOWN_MOST = 200;

/** An act on the tree: what it changes, who stands behind it, its story. */
export const getReorganisation: Handler<'getReorganisation'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'organisation', id: params.reorganisationId });
  if (found === null) throw notFound();
  const state = found.state as OrganisationState;
  const { stage, proposedOn, organisation, changes } = state;
  if (stage === null || proposedOn === null) throw notFound();
  const shown = changes.slice(0, SHOWN_MOST);
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => ({
    people: [state.proposedBy, state.confirmedBy, ...shown.map((one) => ('personId' in one ? one.personId : null))],
    organisations: [organisation.id, ...shown.flatMap((one) => namedIn(one))],
    titles: shown.flatMap((one) => ('titleId' in one ? (one.titleId ?? []) : [])),
    texts: state.text === null ? [] : [state.text.contentId],
  }));
  const { names, texts } = file;
  const founded = new Map(changes.flatMap((one) => (one.act === 'found' ? [[one.id, one.name] as const] : [])));
  // Once carried out, a body is named as it stood before: its name on record is the new one.
  const before = new Map(
    file.events.flatMap(({ data }) =>
      data.type === 'ReorganisationCarriedOut'
        ? data.bodies.flatMap(({ id, was }) => (was === null ? [] : [[id, was.name] as const]))
        : [],
    ),
  );
  const called = (id: string): string => founded.get(id) ?? before.get(id) ?? names.organisation(id);
  return {
    status: 200,
    body: {
      ...{ id: params.reorganisationId, processId: found.processId, version: found.version },
      ...{ stage, stageText: wordFor(VI.organisationStages, stage), on: state.on, proposedOn },
      acts: [...new Set(changes.map((one) => wordFor(VI.organisationActs, one.act)))],
      changes: changes.length,
      decisionNumber: state.decisionNumber,
      organisation: { id: organisation.id, name: names.organisation(organisation.id) },
      proposedBy: names.person(state.proposedBy),
      confirmedBy: state.confirmedBy === null ? null : names.person(state.confirmedBy),
      confirmedOn: state.confirmedOn,
      blockedText: state.blockedBy === null ? null : refusalText(VI, state.blockedBy, {}),
      text: state.text === null ? null : (texts.get(state.text.contentId) ?? ''),
      lines: shown.map((one) => ({ act: one.act, text: lineOf(one, called, names) })),
      ...file.parts({}),
    },
  };
};

function namedIn(change: Change): readonly string[] {
  switch (change.act) {
    case 'found':
      return [change.parentId];
    case 'transfer':
      return [change.organisationId, change.parentId];
    case 'merge':
      return [...change.organisationIds, change.into];
    case 'split':
      return [change.organisationId, ...change.into];
    case 'dissolve':
      return [change.organisationId, change.answers];
    case 'rename':
    case 'record-person':
    case 'take-post':
      return [change.organisationId];
  }
}

/** A change as one line: what becomes of what. */
function lineOf(change: Change, called: (id: string) => string, names: Names): string {
  switch (change.act) {
    case 'found':
      return `${change.name} (${change.code}) → ${called(change.parentId)}`;
    case 'rename':
      return `${called(change.organisationId)} → ${change.name}`;
    case 'transfer':
      return `${called(change.organisationId)} → ${called(change.parentId)}`;
    case 'merge':
      return `${change.organisationIds.map((id) => called(id)).join(', ')} → ${called(change.into)}`;
    case 'split':
      return `${called(change.organisationId)} → ${change.into.map((id) => called(id)).join(', ')}`;
    case 'dissolve':
      return `${called(change.organisationId)} → ${called(change.answers)}`;
    case 'record-person':
      return `${postOf(change, names)}, ${called(change.organisationId)}, ${formatDay(change.from)}`;
    case 'take-post':
      return `${names.person(change.personId)}: ${postOf(change, names)}, ${called(change.organisationId)}, ${formatDay(change.from)}`;
  }
}

/** The title of a post; acts from before titles were kept apart have it themselves. */
function postOf({ title, titleId }: PersonChange, names: Names): string {
  return titleId === undefined ? (title ?? '') : names.title(titleId);
}
