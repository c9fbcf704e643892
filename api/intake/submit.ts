import { randomUUID } from 'node:crypto';
import { dayOf, fromMillis, toMillis } from '../../domain/calendar/day.ts';
import { mayFile } from '../authorisation/filing.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { requestId } from '../request-id.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { loadNames } from '../names.ts';
import { loadCalendar } from '../obligations/load-calendar.ts';
import { namesNeeded, showObligation } from '../obligations/show-obligation.ts';
import type { ShownObligation } from '../obligations/show-obligation.ts';
import { fingerprintFiled } from '../matching/fingerprint-filed.ts';
import { fieldProblem, problem } from '../say-problem.ts';
import { partIntake } from './intake-facts.ts';
import { receiptCode } from './receipt-code.ts';
import { readReceived } from './received-at.ts';
import { readObligations, registerSubmission } from './register-submission.ts';
import { routeSubmission } from './route-submission.ts';
import { storeSubmission } from './store-submission.ts';
import type { SubmissionRow } from './store-submission.ts';
import { contentWithSubjects } from './subject-hints.ts';

type Context = HandlerContext<'submit'> | HandlerContext<'submitPublic'>;

/** What a sender may know to be owed: the answers to them. */
export const SENDER_KEYS: readonly string[] = ['intake.head_notice', 'answer.sender'];

/** Files a submission received by the clerk's own body. */
export const submit: Handler<'submit'> = async (context) => {
  const caller = callerOf(context);
  const receivingOrganisationId = receivingOrganisation(caller, context.body.organisationId);
  return file(context, { caller, receivingOrganisationId, receivedAt: context.body.receivedAt });
};

/** Files a submission from the public page. */
export const submitPublic: Handler<'submitPublic'> = (context) =>
  file(context, { caller: null, receivingOrganisationId: context.body.organisationId, receivedAt: undefined });

/** The body that received the letter: the one named, if the caller receives there, else the only one they receive for. */
function receivingOrganisation(caller: Caller, asked: string | undefined): string {
  const own = caller.roles.map((held) => held.organisationId).filter((id) => mayFile(caller, id));
  if (asked === undefined) {
    const [only, ...others] = new Set(own);
    if (only === undefined) throw problem(403, 'NOT_RECEPTION_HERE');
    if (others.length > 0) throw fieldProblem('organisationId', 'RECEIVING_ORGANISATION_REQUIRED');
    return only;
  }
  if (!own.includes(asked)) throw problem(403, 'NOT_RECEPTION_HERE');
  return asked;
}

interface Filer {
  caller: Caller | null;
  receivingOrganisationId: string;
  receivedAt: string | undefined;
}

async function file({ body, deps, idempotencyKey, preferAsync }: Context, filer: Filer) {
  const { caller, receivingOrganisationId } = filer;
  const now = deps.now();
  const received = readReceived(filer.receivedAt, now);
  const { concernsOwnBody, subjects = [] } = body;
  const routing = await routeSubmission(deps.pool, {
    ...{ receivingOrganisationId, concernsOwnBody, subjects, today: dayOf(now) },
  });
  const parted = partIntake(body.intake, { sender: body.sender, subjects });
  const content = await contentWithSubjects(deps.pool, [body.content, ...parted.words].join('\n'), subjects);
  const row = await storeSubmission(
    { pool: deps.pool, secrets: deps.secrets, now },
    {
      requestId: requestId(caller?.accountId ?? 'public', 'submission', idempotencyKey ?? randomUUID()),
      body,
      channel: body.channel,
      kind: body.kind ?? null,
      sender: body.sender,
      intake: routing.forOutside ? { ...parted, facts: { ...parted.facts, forOutside: true } } : parted,
      content,
      attachments: body.attachments ?? [],
      restricted: routing.wentUp || body.confidential,
      received,
      routing,
      enteredByAccount: caller?.accountId ?? null,
      enteredByPerson: caller?.personId ?? null,
    },
  );
  await fingerprintFiled(deps, {
    ...{ submissionId: row.id, text: content, sender: body.sender, named: routing.named },
    officeIds: [routing.organisationId, routing.receivingOrganisationId],
  });
  const registered = row.registered_at !== null || (!preferAsync && (await registerSubmission(deps, row)));
  const obligations = registered && !routing.forOutside ? await showOwed(deps, row, caller) : [];
  return { status: registered ? 201 : 202, body: receiptOf(deps, row, { provisional: !registered, obligations }) };
}

function receiptOf(
  { secrets, config }: ApiDeps,
  row: SubmissionRow,
  state: { provisional: boolean; obligations: ShownObligation[] },
) {
  return {
    submissionId: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    receiptCode: receiptCode(secrets.receiptKey, row.id),
    followAt: config.publicUrl === null ? null : new URL('/tra-cuu', config.publicUrl).href,
    receivedAt: fromMillis(toMillis(row.received_at)),
    receivedOn: row.received_on,
    ...state,
  };
}

/** What is owed, as far as the one who files may know: a clerk whose own body is concerned, and a sender, see no owner. */
async function showOwed(deps: ApiDeps, row: SubmissionRow, caller: Caller | null): Promise<ShownObligation[]> {
  const isOwn = caller !== null && mayFile(caller, row.organisation_id);
  const all = await readObligations(deps.pool, row.case_id);
  const shown = isOwn ? all : all.filter((one) => SENDER_KEYS.includes(one.key));
  const [calendar, names] = await Promise.all([
    loadCalendar(deps.pool, row.organisation_id),
    loadNames(deps.pool, namesNeeded(shown)),
  ]);
  const actor = isOwn ? actorOf(caller, row.id) : null;
  const showing = { today: dayOf(deps.now()), calendar, names, actor };
  return shown.map((one) => showObligation(`case/${row.case_id}`, one, showing));
}
