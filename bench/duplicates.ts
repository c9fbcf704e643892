import { randomBytes } from 'node:crypto';
import { newId } from '../api/ids.ts';
import { fingerprintLetter } from '../api/matching/fingerprint-rows.ts';
import { readCandidates } from '../api/matching/find-similar.ts';
import type { Caller } from '../api/caller.ts';
import { fillFingerprints } from '../test/support/fingerprint-rows.ts';
import { withDatabase } from './database.ts';
import { median } from './machine.ts';

const ROWS = 100_000;
const TIMES = 21;
const TYPED =
  'Đường vào xóm Giả Định, xã Suối Mây Tím hỏng từ mùa mưa năm ngoái, xe cứu thương không vào được, họp xóm 05/02 bí thư chi bộ bỏ về.';

/** Looking for duplicates among many stored fingerprints, against one look-up by primary key on the same connection. */
export async function measureDuplicates(say: (line: string) => void): Promise<void> {
  await withDatabase(async ({ owner }) => {
    const key = randomBytes(32);
    await fillFingerprints(owner, key, { rows: ROWS });
    const { rows } = await owner.query<{ id: string; organisationId: string }>(
      'select submission_id as id, s.organisation_id as "organisationId" from inbox.fingerprint f join inbox.submission s on s.id = f.submission_id limit 1',
    );
    const [one] = rows;
    if (one === undefined) throw new Error('Nothing was stored.');
    const caller = clerkOf(one.organisationId);
    const made = await timesOf(async () => {
      fingerprintLetter(key, { text: TYPED, subjectIds: [], officeIds: [one.organisationId] });
    });
    const fingerprint = fingerprintLetter(key, { text: TYPED, subjectIds: [], officeIds: [one.organisationId] });
    const byKey = await timesOf(() =>
      owner.query('select * from inbox.fingerprint where submission_id = $1', [one.id]),
    );
    const found = await timesOf(() =>
      readCandidates(owner, caller, { fingerprints: [fingerprint], subjectIds: [], caseId: null }),
    );
    say(`  ${ROWS} fingerprints; making one ${made.toFixed(2)} ms`);
    say(
      `  looking up ${found.toFixed(2)} ms, by primary key ${byKey.toFixed(2)} ms; ratio ${(found / byKey).toFixed(1)}`,
    );
  });
}

/** A clerk of that body, who may see all the letters that were stored. */
function clerkOf(organisationId: string): Caller {
  const role = { role: 'RECEPTION', organisationId, path: 'zz', organisation: '' } as const;
  return {
    ...{
      accountId: newId(),
      username: '',
      displayName: '',
      personId: newId(),
      mustChangePassword: false,
      roles: [role],
    },
    ...{ relatives: [], superiors: [], servedOrganisations: [], sessionHash: '' },
  };
}

async function timesOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}
