import type { CaseView } from '../../api/types.ts';
import type { FormContext } from '../../parts/command-form/context.ts';
import type { FormValues } from '../../parts/command-form/model.ts';

const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** How an allegation is called in lists: its running number, its summary, or its codes where nobody summed it up. */
export function allegationNames(view: Pick<CaseView, 'allegations'>): ReadonlyMap<string, string> {
  return new Map(
    view.allegations.map(({ id, summary, codes }, index) => [
      id,
      `${index + 1}. ${summary ?? codes.map((code) => `${code.code} ${code.label}`).join('; ')}`,
    ]),
  );
}

/** What the forms of a case's commands may choose from. */
export function caseContext(view: CaseView): FormContext {
  const { case: file, verification } = view;
  const team = verification === null ? [] : [verification.leader, ...verification.members];
  const open = <T extends { answer: { code: string } }>(list: readonly T[] | undefined) =>
    (list ?? []).filter((one) => one.answer.code === 'open');
  const known = [file.organisation, ...(file.handler === null ? [] : [file.handler]), ...team];
  const subjects = view.subjects.map(
    ({ personId, organisationId, name }) => [personId ?? organisationId, name] as const,
  );
  return {
    organisationId: file.organisation.id,
    subjects: view.subjects.map(choice),
    allegations: [...allegationNames(view)].map(([value, label]) => ({ value, label })),
    team: team.filter((one) => one.id !== '').map(choice),
    leaving: leaving(verification).map(choice),
    recused: view.standing.recused.map(choice),
    witnesses: open(verification?.witnesses).map(({ id, subject }) => ({ value: id, label: subject })),
    objections: open(verification?.objections).map(({ id, person, subject }) => ({
      value: id,
      label: `${person.name} (${subject})`,
    })),
    withheld: withheldFor(file.kind),
    names: Object.fromEntries([...known.map(({ id, name }) => [id, name] as const), ...subjects]),
  };
}

/** Kinds that may be answered without verification; a matter that nobody has sorted yet may be one of them. */
const ANSWERED_DIRECTLY: readonly (string | null)[] = ['report', 'proposal', null];

/** What would be refused for a matter of this kind: to answer it without verification. */
function withheldFor(kind: string | null): NonNullable<FormContext['withheld']> {
  const codes = ANSWERED_DIRECTLY.includes(kind) ? [] : ['resolve-directly'];
  return { 'instruct.action': codes, 'submitToHead.proposal': codes };
}

/** Of a team without a leader those who left come first: naming the successor is what it waits for. */
function leaving(verification: CaseView['verification']): readonly { id: string; name: string }[] {
  if (verification === null) return [];
  const { leader, members, former } = verification;
  return leader.id === '' ? [...former.toReversed(), ...members] : [leader, ...members];
}

/** What a command's form can start from: a renewed classification begins with the present one. */
export function knownFor(type: string, view: CaseView): FormValues {
  const { case: file, verification } = view;
  switch (type) {
    case 'confirmReceiptDate':
      return { receivedOn: file.receivedOn };
    case 'presentDecision':
      return {
        ...clearedWords(type, view),
        subjectIds: verification?.hearings.filter((one) => one.presentedOn === null).map((one) => one.subjectId),
      };
    case 'classify':
      return presentClassification(view);
    // Whoever goes with a part is taken out by hand: nobody is left out by oversight.
    case 'split':
      return { restKind: file.kind, keptSubjectIds: view.subjects.map((one) => one.id) };
    default:
      return clearedWords(type, view);
  }
}

/** The words that a second person cleared for this command, the latest: it takes no others. */
function clearedWords(type: string, { preparations }: CaseView): FormValues {
  const cleared = preparations.find((one) => one.usable && one.purpose.code === type);
  return cleared === undefined ? {} : { [cleared.field]: cleared.text };
}

function presentClassification({ case: file, subjects, allegations }: CaseView): FormValues {
  return {
    kind: file.kind,
    track: file.track,
    anonymity: file.anonymity,
    urgency: file.urgency,
    complexity: file.complexity,
    ...(subjects.length === 0
      ? {}
      : {
          subjects: subjects.map((subject) => ({
            kind: subject.kind,
            personId: subject.personId,
            organisationId: subject.organisationId,
            // What is on record is named by its id; only a subject nobody has on record is described in words.
            description: subject.personId === null && subject.organisationId === null ? subject.name : null,
          })),
        }),
    ...(allegations.length === 0
      ? {}
      : {
          allegations: allegations.map((one) => ({
            codes: one.codes.map((code) => code.code),
            summary: one.summary,
          })),
        }),
  };
}
