import type { FormContext } from './context.ts';
import type { PlainSchema } from './schema.ts';

/**
 * How a field is filled in. `pick` chooses among what the page gives in its context; `person`, `people`, `organisation`,
 * `meeting` and `case` search in all there is where the page gives nothing; `held-meeting` in those that are closed.
 */
export type FieldInput =
  | 'case'
  | 'choice'
  | 'choices'
  | 'codes'
  | 'day'
  | 'files'
  | 'flag'
  | 'group'
  | 'held-meeting'
  | 'long-text'
  | 'meeting'
  | 'number'
  | 'organisation'
  | 'people'
  | 'person'
  | 'pick'
  | 'rows'
  | 'text'
  | 'texts'
  | 'yes-no';

/** The lists of a context from which a field may choose. */
export type ContextList = keyof Omit<FormContext, 'forms' | 'names' | 'organisationId' | 'withheld'>;

interface Named {
  input: FieldInput;
  /** From which list of the context it chooses, where the page gives that list. */
  list: ContextList | null;
}

const person = (list: ContextList | null = 'persons'): Named => ({ input: 'person', list });
const people = (list: ContextList | null = 'persons'): Named => ({ input: 'people', list });
const pick = (list: ContextList): Named => ({ input: 'pick', list });

/** Fields that name a thing on record are recognised by name: their schemas say only "uuid". */
const BY_NAME: Readonly<Record<string, Named>> = {
  allegationId: pick('allegations'),
  allegationIds: people('allegations'),
  assignee: person(),
  attachments: { input: 'files', list: null },
  board: people('present'),
  caseId: { input: 'case', list: null },
  chair: person(),
  itemId: pick('items'),
  joins: person(),
  keptSubjectIds: people('subjects'),
  leader: person(),
  leaves: person('leaving'),
  fromPersonId: person(null),
  toPersonId: person(),
  meetingId: { input: 'meeting', list: 'meetings' },
  'decision.meetingId': { input: 'held-meeting', list: null },
  members: people(),
  objectionId: pick('objections'),
  obligationId: pick('obligations'),
  ownerPersonId: person('unitPeople'),
  taskId: pick('tasks'),
  measureId: pick('measures'),
  organisationId: { input: 'organisation', list: 'organisations' },
  organisationIds: people('organisations'),
  parentId: { input: 'organisation', list: 'organisations' },
  otherId: person(null),
  // Stands for a person whose name lies elsewhere; no page asks for it.
  entryId: person(null),
  personId: person(),
  present: people('members'),
  preparationId: pick('preparations'),
  proposalId: pick('witnesses'),
  secretary: person(),
  senderId: pick('senders'),
  senderIds: people('senders'),
  subjectId: pick('subjects'),
  subjectIds: { input: 'people', list: 'subjects' },
};

/** Inputs that answer several ids. */
const MANY: readonly FieldInput[] = ['files', 'people'];

/** Where the same name means another list in one command. */
const BY_PLACE: Readonly<Record<string, Named>> = {
  'endPost.post': pick('posts'),
  'removeRelative.otherId': person('relatives'),
  'liftConflict.personId': person('recused'),
  'identifySubject.personId': person(null),
  'objectToTeamMember.personId': person('team'),
  'recuse.personId': person('members'),
};

/** The lists whose entries each have one row in a form, by the field that holds the rows. */
export const ROW_FOR_EACH: Readonly<Record<string, string>> = {
  'adopt.consequences': 'subjectId',
  'adopt.findings': 'allegationId',
  'submitReport.findings': 'allegationId',
};

/** Days on which the thing usually happened today; the form starts from today there. */
const TODAY: readonly string[] = [
  'announceConclusion.on',
  'announceDecision.on',
  'issueConclusion.on',
  'noteRelayTold.on',
  'notifyProtection.on',
  'requestPressAnswer.requestedOn',
  'lift.on',
  'noteLifeEvent.on',
  'tellHomeBranch.on',
  'order.orderedOn',
  'presentDecision.on',
  'publish.from',
  'readOutClearing.on',
  'recordCheckpoint.on',
  'recordCheckIn.on',
  'recordSession.on',
  'recordUnitReview.on',
  'serveDecision.on',
  'signDecision.signedOn',
  'tellNotDisciplined.on',
];

/** Longer texts than this get a box of several lines. */
const ONE_LINE_MAX = 500;

/** Texts that are names, and need no more than a line although the contract allows more. */
const ONE_LINE: readonly string[] = [
  'addArticle.link',
  'addArticle.newspaper',
  'addArticle.title',
  'replaceRepresentative.address',
  'completeIntake.address',
  'addEvidence.title',
  'convene.title',
  'publish.where',
];

/** Whether the form starts from today in this field. */
export function startsToday(place: string): boolean {
  return TODAY.includes(place);
}

/** The input for a field, by its name where it names a thing on record, else by what its schema allows. */
export function inputOf(place: string, schema: PlainSchema, items: PlainSchema | null): Named {
  const parts = place.split('.');
  const named = BY_PLACE[place] ?? BY_NAME[parts.slice(-2).join('.')] ?? BY_NAME[parts.at(-1) ?? place];
  // A name alone is not enough: in one command `present` are the people, in another their number.
  const isOfIds = items === null ? schema.type === 'string' : items.type === 'string' && items.enum === undefined;
  if (named !== undefined && isOfIds && MANY.includes(named.input) === (items !== null)) return named;
  return { input: byShape(place, schema, items), list: null };
}

function byShape(place: string, schema: PlainSchema, items: PlainSchema | null): FieldInput {
  if (items !== null) return byItems(items);
  if (schema.enum !== undefined) return 'choice';
  if (schema.format === 'date' || schema.component === 'Day') return 'day';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  // A box that is ticked or not says no by itself; without a default a person must say which.
  if (schema.type === 'boolean') return schema.default === undefined ? 'yes-no' : 'flag';
  if (schema.properties !== undefined) return 'group';
  const isLong = (schema.maxLength ?? 0) > ONE_LINE_MAX || schema.component === 'Text';
  return isLong && !ONE_LINE.includes(place) ? 'long-text' : 'text';
}

function byItems(items: PlainSchema): FieldInput {
  if (items.properties !== undefined) return 'rows';
  if (items.enum !== undefined) return 'choices';
  return items.component === 'Text' ? 'texts' : 'codes';
}
