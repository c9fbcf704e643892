import { setTimeout as sleep } from 'node:timers/promises';
import { findCase } from '../cases/find-case.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { contentWithSubjects } from '../intake/subject-hints.ts';
import { notFound } from '../problem.ts';
import { FINGERPRINT_COLUMNS, fingerprintLetter, readFingerprint } from './fingerprint-rows.ts';
import type { FingerprintRow } from './fingerprint-rows.ts';
import { findSimilar } from './find-similar.ts';

/** No answer comes sooner than this, so that its time does not tell how much was looked at and left out. */
const QUIET_MS = 250;
/** The most letters of one case by which others are looked for. */
const LETTERS = 20;

/** Cases like a letter that is being typed. Nothing of it is kept. */
export const findSimilarToText: Handler<'findSimilarToText'> = async (context) => {
  const { body, deps, limits } = context;
  const caller = callerOf(context);
  await limits.countLookUp(caller.accountId);
  const { content, subjects = [], place } = body;
  const subjectIds = subjects.flatMap((one) => [one.personId ?? [], one.organisationId ?? []].flat());
  const officeIds = caller.roles.map((held) => held.organisationId);
  const [answer] = await Promise.all([
    contentWithSubjects(deps.pool, [content, place ?? ''].join('\n'), subjects).then((text) => {
      const fingerprint = fingerprintLetter(deps.secrets.receiptKey, { text, subjectIds, officeIds });
      return findSimilar(deps.pool, caller, { fingerprints: [fingerprint], subjectIds, caseId: null });
    }),
    sleep(QUIET_MS),
  ]);
  return { status: 200, body: answer };
};

/** Cases like the letters of a case. */
export const findSimilarToCase: Handler<'findSimilarToCase'> = async (context) => {
  const { params, deps, limits } = context;
  const caller = callerOf(context);
  const found = await findCase(deps.pool, caller, params.caseId);
  if (found === null) throw notFound();
  await limits.countLookUp(caller.accountId);
  const subjectIds = [...found.subjectPersonIds, ...found.subjectOrganisationIds];
  const search = async () => {
    const { rows } = await deps.pool.query<FingerprintRow>(
      `select ${FINGERPRINT_COLUMNS} from inbox.fingerprint f
       join business.submission_case l on l.submission_id = f.submission_id
       where l.case_id = $1::uuid order by l.position limit $2`,
      [found.caseId, LETTERS],
    );
    return findSimilar(deps.pool, caller, {
      fingerprints: rows.map(readFingerprint),
      subjectIds,
      caseId: found.caseId,
    });
  };
  const [answer] = await Promise.all([search(), sleep(QUIET_MS)]);
  return { status: 200, body: answer };
};
