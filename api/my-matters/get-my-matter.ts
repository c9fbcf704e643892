import type pg from 'pg';
import type { TextRef } from '../../domain/process.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { readLabels } from '../cases/read-case-parts.ts';
import { coded } from '../cases/show-verification.ts';
import { decryptContent, readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import type { Names } from '../names.ts';
import { notFound } from '../problem.ts';
import { findOwnCase, readOwnDisciplines } from './find-own.ts';
import type { OwnCase } from './find-own.ts';
import { openOwnCase, openOwnDiscipline } from './open-own.ts';
import type { OwnCaseEvent, OwnDisciplineEvent, OwnRecord } from './own-events.ts';
import { openOnes } from './own-obligations.ts';
import { showHearing, wordsOf } from './show-hearing.ts';
import type { MyMatter, OwnFile } from './show-hearing.ts';
import { showConclusion, showDiscipline } from './show-result.ts';
import { showMatterRow } from './show-row.ts';

/** A matter as the subject who was told of it may know it, also after it is closed. */
export const getMyMatter: Handler<'getMyMatter'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const actor = actorOf(caller, correlationId);
  const found = await findOwnCase(deps.pool, caller, params.caseId, actor);
  if (found === null) throw notFound();
  const opened = await openOwnCase(deps, found, actor, (records) => namedIn(found, records));
  const against = await readOwnDisciplines(deps.pool, [found.caseId], actor);
  const disciplines = await Promise.all(
    against.map(async (one) => ({ found: one, opened: await openOwnDiscipline(deps, one, actor) })),
  );
  const { records, showing, obligations } = opened;
  const [texts, files, labels] = await Promise.all([
    readTexts(deps.pool, deps.secrets.contentKey, [
      ...records.flatMap(({ event }) => wordsOf(event).map((one) => one.contentId)),
      ...disciplines.flatMap((one) => one.opened.records.flatMap(({ event }) => wordsOfDiscipline(event))),
    ]),
    readFiles(deps, found, records),
    readLabels(deps.pool, found.state),
  ]);
  const textOf = ({ contentId }: TextRef) => texts.get(contentId) ?? '';
  const open = [obligations, ...disciplines.map((one) => one.opened.obligations)].flatMap(openOnes);
  const due = open.map((one) => one.dueOn);
  const body: MyMatter = {
    matter: showMatterRow(found, showing.names, due),
    subjects: showSubjects(found, showing.names),
    team: showTeam(found, showing.names),
    ...showHearing(records, { names: showing.names, obligations, textOf, files }),
    conclusion: showConclusion(records, found, { textOf, labels }),
    disciplines: disciplines.flatMap((one) => showDiscipline(one.found, one.opened, { ofCase: records, textOf })),
    obligations: open,
    allowedCommands: [opened, ...disciplines.map((one) => one.opened)].flatMap((one) => one.allowedCommands),
  };
  return { status: 200, body };
};

function namedIn({ state, own }: OwnCase, records: readonly OwnRecord<OwnCaseEvent>[]) {
  const { verification, subjects, organisation } = state;
  const self = subjects.filter((one) => own.includes(one.id));
  const team = verification === null ? [] : [verification.leader, ...verification.members];
  const objectedTo = records.flatMap(({ event }) => (event.type === 'TeamMemberObjectedTo' ? [event.personId] : []));
  return {
    people: [...team.filter((id) => id !== ''), ...objectedTo, ...self.flatMap((one) => one.personId ?? [])],
    organisations: [organisation.id, ...self.flatMap((one) => one.organisationId ?? [])],
  };
}

function showSubjects({ state, own }: OwnCase, names: Names): MyMatter['subjects'] {
  return own.flatMap((subjectId) => {
    const subject = state.subjects.find((one) => one.id === subjectId);
    const hearing = state.verification?.hearings.find((one) => one.subjectId === subjectId);
    if (subject === undefined || hearing === undefined || hearing.presentedOn === null) return [];
    const { personId, organisationId } = subject;
    return [
      {
        ...{ subjectId, presentedOn: hearing.presentedOn },
        name: personId === null ? names.organisation(organisationId ?? '') : names.person(personId),
        explanation: coded(VI.explanationStates, hearing.explanation),
        draft: coded(VI.draftStates, hearing.draft),
      },
    ];
  });
}

/** Who examines now, so that the subject can object to one of them. */
function showTeam({ state: { verification } }: OwnCase, names: Names): MyMatter['team'] {
  if (verification === null) return { leader: null, members: [] };
  const person = (id: string) => ({ id, name: names.person(id) });
  const { leader, members } = verification;
  return { leader: leader === '' ? null : person(leader), members: members.map(person) };
}

function wordsOfDiscipline(event: OwnDisciplineEvent): string[] {
  return 'text' in event ? [event.text.contentId] : [];
}

/** The files of the subject's own statements; they belong to the case, so that no other can be asked for this way. */
async function readFiles(
  { pool, secrets }: { pool: pg.Pool } & Pick<ApiDeps, 'secrets'>,
  { processId }: OwnCase,
  records: readonly OwnRecord<OwnCaseEvent>[],
): Promise<ReadonlyMap<string, OwnFile>> {
  const ids = records.flatMap(({ event }) => ('attachments' in event ? event.attachments : []));
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; name: Buffer; mediaType: string; size: number }>(
    `select id, name_ciphertext as name, media_type as "mediaType", size from inbox.upload
     where id = any ($1::uuid[]) and process_id = $2 and submission_id is null`,
    [ids, processId],
  );
  return new Map(
    rows.map(({ id, name, mediaType, size }) => [
      id,
      {
        ...{ id, mediaType, size },
        name: decryptContent(secrets.contentKey, id, name, 'inbox.upload.name').toString('utf8'),
      },
    ]),
  );
}
