import type pg from 'pg';
import { processId } from '../../domain/process.ts';
import type { ProtectionEvent } from '../../domain/protection/events.ts';
import { isWatched } from '../../domain/protection/state.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import { stateOf } from '../../domain/registry.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';

/** How the sender of this letter is protected, or null while nothing was asked. */
export async function readProtection(pool: pg.Pool, submissionId: string): Promise<ProtectionState | null> {
  const { rows } = await pool.query<{ state: ProtectionState }>('select state from business.process where id = $1', [
    processId('protection', submissionId),
  ]);
  const stored = rows[0]?.state;
  return stored === undefined ? null : (stateOf('protection', stored) as ProtectionState);
}

/** What of the record is said to the sender: why nothing is done, why it stays, why it ends. */
const ANSWERS = [
  'ProtectionRefused',
  'ProtectionWishAnswered',
  'ProtectionEndDecided',
] as const satisfies readonly ProtectionEvent['type'][];

type Answer = Extract<ProtectionEvent, { type: (typeof ANSWERS)[number] }>;

// A request in so many words; a word of a threat after the case names nothing that is to be protected.
const IS_KNOWN = `
  select exists (select 1 from business.event where process_id = $1 and (type = any ($2::text[])
    or (type in ('ProtectionBegun', 'ProtectionAskedAgain') and data ->> 'trigger' = 'request'
      and (data ->> 'closedOn' is null or data ->> 'what' is not null)))) as known`;

/**
 * Whether they know of it by what they asked for or were told. A threat that they reported is told to nobody who makes them
 * show the code, and so not that a protection was begun with it, until measures are decided on or refused.
 */
async function isKnownToSender(pool: pg.Pool, submissionId: string): Promise<boolean> {
  const told: readonly ProtectionEvent['type'][] = ['ProtectionDecided', 'ProtectionRefused'];
  const values = [processId('protection', submissionId), told];
  const { rows } = await pool.query<{ known: boolean }>(IS_KNOWN, values);
  return rows[0]?.known === true;
}

/**
 * What a sender reads of their protection under the code: general words only, since others may have made them show it. Null
 * while they asked for nothing and were told nothing.
 */
export async function showProtection({ pool, secrets }: ApiDeps, submissionId: string) {
  const state = await readProtection(pool, submissionId);
  if (state === null || !(await isKnownToSender(pool, submissionId))) return null;
  const { rows } = await pool.query<{ data: Answer }>(
    `select data from business.event where process_id = $1 and type = any ($2::text[]) order by number desc limit 1`,
    [processId('protection', submissionId), ANSWERS],
  );
  const said = rows[0]?.data;
  const ref = said === undefined ? null : said.type === 'ProtectionWishAnswered' ? said.text : said.reason;
  const texts = await readTexts(pool, secrets.contentKey, ref === null ? [] : [ref.contentId]);
  const watched = isWatched(state);
  const { stage, measures, nextCheckIn, obligations, underReview, wish } = state;
  const watch = obligations.find((one) => one.status === 'open' && one.key === 'protect.watch');
  return {
    stage: stage ?? '',
    stageText: wordFor(VI.protectionStages, stage ?? ''),
    measures: measures
      .filter((one) => one.endedOn === null)
      .map(({ kind, forWhom, until }) => ({
        kindText: wordFor(VI.measureKinds, kind),
        forWhomText: wordFor(VI.protectedPeople, forWhom),
        until,
      })),
    nextCheckIn,
    asksCheckIn: watched,
    answer: ref === null || stage === 'REQUESTED' ? null : (texts.get(ref.contentId) ?? null),
    watchUntil: watch?.dueOn ?? null,
    mayWish: mayWish({ watched, refused: stage === 'REFUSED' && !underReview, waits: wish !== null }),
    wishWaits: wish !== null,
  };
}

type Wish = 'change' | 'end' | 'review';

function mayWish({ watched, refused, waits }: { watched: boolean; refused: boolean; waits: boolean }): Wish[] {
  if (refused) return ['review'];
  return watched && !waits ? ['change', 'end'] : [];
}
