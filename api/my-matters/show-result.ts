import type { CaseState } from '../../domain/case/state.ts';
import { openByPolicy } from '../../domain/deadlines/open.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { Context, TextRef } from '../../domain/process.ts';
import { VI } from '../../texts/vi.ts';
import { coded } from '../cases/show-verification.ts';
import { showObligation } from '../obligations/show-obligation.ts';
import type { Showing } from '../obligations/show-obligation.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';
import type { openOwnDiscipline } from './open-own.ts';
import type { OwnCaseEvent, OwnDisciplineEvent, OwnRecord } from './own-events.ts';
import type { MyMatter } from './show-hearing.ts';

type MyDiscipline = MyMatter['disciplines'][number];
type MyDecision = NonNullable<MyDiscipline['decision']>;
type TextOf = (ref: TextRef) => string;

/** What was concluded, from the day the conclusion was issued (thông báo kết luận); before, nobody is told anything of it. */
export function showConclusion(
  records: readonly OwnRecord<OwnCaseEvent>[],
  { state, own }: OwnCase,
  { textOf, labels }: { textOf: TextOf; labels: ReadonlyMap<string, string> },
): MyMatter['conclusion'] {
  const events = records.map((one) => one.event);
  const at = events.findLastIndex((event) => event.type === 'ConclusionIssued');
  const issued = events[at];
  const concluded = events.slice(0, Math.max(at, 0)).findLast((event) => event.type === 'CaseConcluded');
  if (issued?.type !== 'ConclusionIssued' || concluded === undefined) return null;
  const announced = events.slice(at).find((event) => event.type === 'ConclusionAnnounced');
  return {
    ...{ number: issued.number, on: concluded.on, issuedOn: issued.on, announcedOn: announced?.on ?? null },
    text: textOf(issued.text),
    findings: concluded.findings.map(({ allegationId, finding }) => ({
      allegationId,
      codes: codesOf(state, allegationId).map((code) => ({ code, label: labels.get(code) ?? code })),
      finding: coded(VI.findings, finding),
    })),
    consequences: concluded.consequences
      .filter((one) => own.includes(one.subjectId))
      .map(({ subjectId, consequence }) => ({ subjectId, consequence: coded(VI.consequences, consequence) })),
  };
}

function codesOf({ allegations }: CaseState, allegationId: string): readonly string[] {
  return allegations.find((one) => one.id === allegationId)?.codes ?? [];
}

/**
 * A discipline as the one it is against sees it. Before the conclusion it follows from was issued only what is asked of them
 * in it, and nothing while nothing is.
 */
export function showDiscipline(
  { state, processId, disciplineId }: OwnDiscipline,
  { records, obligations, showing, context }: Awaited<ReturnType<typeof openOwnDiscipline>>,
  { ofCase, textOf }: { ofCase: readonly OwnRecord<OwnCaseEvent>[]; textOf: TextOf },
): MyDiscipline[] {
  const isIssued = wasIssued(disciplineId, ofCase);
  if (!isIssued && obligations.size === 0 && records.length === 0) return [];
  const summons = records.map((one) => one.event).findLast((event) => event.type === 'SubjectSummoned');
  const { subjectId, organisation, selfReview, hearing } = state;
  const shown: MyDiscipline = {
    ...{ disciplineId, processId, subjectId },
    organisation: { id: organisation.id, name: showing.names.organisation(organisation.id) },
    stage: coded(VI.disciplineStages, stageAsTold(state, context.today) ?? ''),
    selfReviews: records.flatMap(({ at, event }) =>
      event.type === 'SelfReviewSubmitted'
        ? [
            {
              ...{ at, text: textOf(event.text), onPaper: !event.bySubject },
              ownForm: event.ownForm === null ? null : coded(VI.forms, event.ownForm),
            },
          ]
        : [],
    ),
    selfReviewRefused: selfReview?.refused === true,
    selfReviewDue: [...obligations.values()].at(-1) ?? null,
    summons: summons === undefined ? null : { hearingOn: summons.hearingOn, text: textOf(summons.text) },
    hearing: hearing === null ? null : coded(VI.hearingOutcomes, hearing),
    decision: showDecision(state, context, showing),
    noDiscipline: showNone(state, records, textOf),
  };
  // A decision in force, and an end that was told, are theirs whether or not the other paper has left the desk.
  return [isIssued ? shown : { ...shown, hearing: null }];
}

/** Whether the conclusion that began this discipline was issued. */
function wasIssued(disciplineId: string, records: readonly OwnRecord<OwnCaseEvent>[]): boolean {
  const events = records.map((one) => one.event);
  const began = events.findIndex(
    (event) => event.type === 'CaseConcluded' && event.consequences.some((one) => one.disciplineId === disciplineId),
  );
  if (began === -1) return false;
  const after = events.slice(began + 1).find(({ type }) => type === 'ConclusionIssued' || type === 'CaseConcluded');
  return after?.type === 'ConclusionIssued';
}

/** The stage of a discipline as told to the subject: what was decided shows from the day it is in force, or was told. */
export function stageAsTold({ stage, decision, toldNoneOn }: DisciplineState, today: string): DisciplineState['stage'] {
  if (decision !== null) return isInForce(decision, today) ? stage : 'HEARD';
  return stage === 'NOT_DISCIPLINED' && toldNoneOn === null ? 'HEARD' : stage;
}

function isInForce({ effectiveFrom }: NonNullable<DisciplineState['decision']>, today: string): boolean {
  return effectiveFrom !== null && effectiveFrom <= today;
}

/** That there is no discipline, and why, from the day on which the subject was told. */
function showNone(
  { noDiscipline, toldNoneOn }: DisciplineState,
  records: readonly OwnRecord<OwnDisciplineEvent>[],
  textOf: TextOf,
): MyDiscipline['noDiscipline'] {
  const told = records.map((one) => one.event).findLast((event) => event.type === 'SubjectToldNotDisciplined');
  if (noDiscipline === null || toldNoneOn === null || told === undefined) return null;
  return { ...coded(VI.noDisciplineReasons, noDiscipline), toldOn: told.on, notice: textOf(told.text) };
}

/** The decision from the day it is in force: what was voted and not yet signed is told to nobody outside the body. */
function showDecision(state: DisciplineState, context: Context, showing: Showing): MyDecision | null {
  const { decision } = state;
  if (decision === null || decision.effectiveFrom === null || !isInForce(decision, context.today)) return null;
  const { number, signedOn, effectiveFrom, announcedOn, lapsesOn, served } = decision;
  return {
    ...{ number, signedOn, effectiveFrom, announcedOn, lapsesOn, servedOn: served?.on ?? null },
    form: coded(VI.forms, decision.form),
    appeal: served === null ? null : showAppeal(state, served.on, context, showing),
  };
}

/** Until when the decision may be appealed against: as any period, by the policy of the day from which it runs. */
function showAppeal(
  { organisation }: DisciplineState,
  servedOn: string,
  context: Context,
  showing: Showing,
): MyDecision['appeal'] {
  const owner = { kind: 'role', role: 'SUBJECT', organisationId: organisation.id } as const;
  const opening = { key: 'party.appeal.lodge', startedOn: servedOn, owner, conditions: {} };
  const [opened] = openByPolicy(opening, [], context);
  if (opened?.type !== 'ObligationOpened') return null;
  const { name, dueOn: lastDay, derivation } = showObligation('', opened.obligation, showing);
  return { name, lastDay, isOpen: context.today <= lastDay, derivation };
}
