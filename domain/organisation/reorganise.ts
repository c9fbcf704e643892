import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { Refusal } from '../process.ts';
import { pathOf, segmentOf } from './path.ts';
import { ONE_OF_A_KIND, concernsPerson } from './tree.ts';
import type { Change, ChangedBody, Ending, Ground, Reorganised, Standing, TreeBody } from './tree.ts';

/** The tree while an act is worked through. */
interface Work {
  bodies: Map<string, TreeBody>;
  decidingId: string;
  on: Day;
}

/**
 * What an act makes of the tree: every body that stands otherwise by it, those below it with their new paths too, or why it
 * cannot be. Changes are taken one after the other. No body ever lies below itself; what ends leaves what is below it, and what
 * others had left to it, to the one that answers for it.
 */
export function reorganise(changes: readonly Change[], { tree, decidingId, on }: Ground): Reorganised {
  const work: Work = { bodies: new Map(tree.map((one) => [one.id, one])), decidingId, on };
  for (const change of changes) {
    const refusal = refuseUnknown(change, work) ?? make(change, work);
    if (refusal !== null) return { ok: false, refusal };
  }
  const before = new Map(tree.map((one) => [one.id, one]));
  placeAgain(work, before);
  const bodies = [...work.bodies.values()].flatMap((one): ChangedBody[] => {
    const was = before.get(one.id);
    return was === one ? [] : [{ id: one.id, was: was === undefined ? null : standingOf(was), is: standingOf(one) }];
  });
  const really = bodies.filter(({ was, is }) => was === null || JSON.stringify(was) !== JSON.stringify(is));
  return really.length === 0 && !changes.some(concernsPerson)
    ? refused('NOTHING_CHANGES')
    : { ok: true, bodies: really };
}

function refused(code: string, params: Refusal['params'] = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, params } };
}

function make(change: Change, work: Work): Refusal | null {
  switch (change.act) {
    case 'found':
      return found(change, work);
    case 'rename':
      return alter(work, change.organisationId, { name: change.name });
    case 'transfer':
      return transfer(change, work);
    case 'merge':
      return merge(change, work);
    case 'split':
      return split(change, work);
    case 'dissolve':
      return end(work, change.organisationId, { into: change.answers, by: 'dissolved' });
    case 'record-person':
    case 'take-post':
      return null;
  }
}

/** Bodies have to be on record, to stand on that day, to lie below the body that decides, and not to have been changed later. */
function refuseUnknown(change: Change, { bodies, decidingId, on }: Work): Refusal | null {
  const { changed, named } = bodiesIn(change);
  for (const organisationId of [...changed, ...named]) {
    const body = bodies.get(organisationId);
    if (body === undefined) return { code: 'ORGANISATION_UNKNOWN', params: { organisationId } };
    const params = { organisationId, organisation: body.name };
    if (body.validTo !== null) return { code: 'ORGANISATION_ENDED', params };
    if (body.validFrom > on) return { code: 'ORGANISATION_NOT_YET_FOUNDED', params: { ...params, on: body.validFrom } };
    if (!liesWithin(bodies, organisationId, decidingId)) return { code: 'NOT_BELOW_DECIDING_BODY', params };
    // Nobody decides on what becomes of themselves; what they are called they do.
    const isItself = changed.includes(organisationId) && organisationId === decidingId;
    if (isItself && change.act !== 'rename') return { code: 'NOT_BELOW_DECIDING_BODY', params };
    const isLate = changed.includes(organisationId) && body.changedOn !== null && body.changedOn > on;
    if (isLate) return { code: 'ORGANISATION_CHANGED_LATER', params: { ...params, on: body.changedOn ?? on } };
  }
  return null;
}

function bodiesIn(change: Change): { changed: readonly string[]; named: readonly string[] } {
  switch (change.act) {
    case 'found':
      return { changed: [], named: [change.parentId] };
    case 'rename':
      return { changed: [change.organisationId], named: [] };
    case 'transfer':
      return { changed: [change.organisationId], named: [change.parentId] };
    case 'merge':
      return { changed: change.organisationIds, named: [change.into] };
    case 'split':
      return { changed: [change.organisationId], named: [...change.into, change.answers] };
    case 'dissolve':
      return { changed: [change.organisationId], named: [change.answers] };
    case 'record-person':
    case 'take-post':
      return { changed: [], named: [change.organisationId] };
  }
}

function found({ act: _act, ...given }: Extract<Change, { act: 'found' }>, { bodies, on }: Work): Refusal | null {
  const { id, code, parentId } = given;
  const isTaken = bodies.has(id) || [...bodies.values()].some((one) => one.code === code);
  if (isTaken) return { code: 'ORGANISATION_CODE_TAKEN', params: { organisationCode: code } };
  const rest = { path: '', validFrom: on, validTo: null, successorId: null, endedBy: null, changedOn: on };
  bodies.set(id, { ...given, ...rest });
  place(bodies, id, segmentOf(code), parentId);
  return null;
}

function transfer({ organisationId, parentId }: Extract<Change, { act: 'transfer' }>, work: Work): Refusal | null {
  if (liesWithin(work.bodies, parentId, organisationId)) {
    return { code: 'ORGANISATION_BELOW_ITSELF', params: { organisationId } };
  }
  return alter(work, organisationId, { parentId });
}

function merge({ organisationIds, into }: Extract<Change, { act: 'merge' }>, work: Work): Refusal | null {
  if (organisationIds.length === 0) return { code: 'NOTHING_CHANGES', params: {} };
  for (const id of organisationIds) {
    const refusal = end(work, id, { into, by: 'merged' });
    if (refusal !== null) return refusal;
  }
  return null;
}

function split({ organisationId, into, answers }: Extract<Change, { act: 'split' }>, work: Work): Refusal | null {
  if (new Set(into).size < 2) return { code: 'SPLIT_INTO_TWO', params: {} };
  if (!into.includes(answers)) return { code: 'ANSWERING_BODY_NOT_AMONG', params: {} };
  const inside = into.find((id) => liesWithin(work.bodies, id, organisationId));
  if (inside !== undefined) return { code: 'ORGANISATION_BELOW_ITSELF', params: { organisationId: inside } };
  return end(work, organisationId, { into: answers, by: 'split' });
}

/** Ends a body: what is below it, and what it answered for, is its successor's. */
function end(work: Work, id: string, { into, by }: { into: string; by: Ending }): Refusal | null {
  const { bodies, on } = work;
  const body = bodies.get(id);
  if (body === undefined || body.validTo !== null)
    return { code: 'ORGANISATION_ENDED', params: { organisationId: id } };
  if (liesWithin(bodies, into, id)) return { code: 'ORGANISATION_BELOW_ITSELF', params: { organisationId: into } };
  if (body.validFrom >= on) return { code: 'ORGANISATION_NOT_YET_FOUNDED', params: { organisationId: id, on } };
  bodies.set(id, { ...body, validTo: addDays(on, -1), successorId: into, endedBy: by });
  for (const one of [...bodies.values()]) {
    if (one.successorId === id) bodies.set(one.id, { ...one, successorId: into });
  }
  for (const child of [...bodies.values()].filter((one) => one.parentId === id && one.validTo === null)) {
    const twin = ONE_OF_A_KIND.includes(child.kind) ? childOfKind(bodies, into, child) : undefined;
    const refusal =
      twin === undefined
        ? alter(work, child.id, { parentId: into })
        : end(work, child.id, { into: twin.id, by: 'merged' });
    if (refusal !== null) return refusal;
  }
  return null;
}

function childOfKind(bodies: Work['bodies'], parentId: string, { id, kind }: TreeBody): TreeBody | undefined {
  const isTwin = (one: TreeBody) => one.parentId === parentId && one.kind === kind && one.id !== id;
  return [...bodies.values()].find((one) => isTwin(one) && one.validTo === null);
}

function alter({ bodies }: Work, id: string, values: Partial<Standing>): null {
  const body = bodies.get(id);
  if (body !== undefined) bodies.set(id, { ...body, ...values });
  return null;
}

/** Whether a body is another or lies below it, by its parents. */
function liesWithin(bodies: Work['bodies'], id: string, root: string): boolean {
  // Not further up than there are bodies: a tree that came in with a circle must not hang anybody.
  let at: string | null = id;
  for (let steps = 0; at !== null && steps <= bodies.size; steps += 1) {
    if (at === root) return true;
    at = bodies.get(at)?.parentId ?? null;
  }
  return false;
}

/** Gives those who have another parent, and all below them, the path that follows, from the top down. */
function placeAgain({ bodies }: Work, before: ReadonlyMap<string, TreeBody>): void {
  const below = new Map<string | null, string[]>();
  for (const { id, parentId, validTo } of bodies.values()) {
    if (validTo !== null) continue;
    const siblings = below.get(parentId);
    if (siblings === undefined) below.set(parentId, [id]);
    else siblings.push(id);
  }
  const next = [...(below.get(null) ?? [])];
  for (let id = next.shift(); id !== undefined; id = next.shift()) {
    next.push(...(below.get(id) ?? []));
    const body = bodies.get(id);
    if (body === undefined || body.parentId === null) continue;
    const { parentId } = body;
    const isMoved = before.get(id)?.parentId !== parentId || before.get(parentId)?.path !== bodies.get(parentId)?.path;
    if (isMoved) place(bodies, id, lastOf(body.path), parentId);
  }
}

function place(bodies: Work['bodies'], id: string, segment: string, parentId: string): void {
  const body = bodies.get(id);
  const parent = bodies.get(parentId);
  if (body === undefined || parent === undefined) return;
  const wanted = pathOf(parent.path, segment);
  if (body.path === wanted) return;
  // Of those that ended too: a path names one body for ever.
  const isTaken = [...bodies.values()].some((one) => one.id !== id && one.path === wanted);
  const path = isTaken ? pathOf(parent.path, `${segment}_${id.replaceAll('-', '')}`) : wanted;
  if (body.path !== path) bodies.set(id, { ...body, path });
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function standingOf({ id: _id, changedOn: _changed, ...standing }: TreeBody): Standing {
  return standing;
}
