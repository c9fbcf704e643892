import type { z } from 'zod';
import { NO_INTAKE } from '../../domain/intake/fields.ts';
import type { IntakeFacts, IntakeField } from '../../domain/intake/fields.ts';
import { formatDay } from '../../texts/format.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { intakeSchema } from '../contract/intake-fields.ts';
import type { submissionSchema } from '../contract/intake.ts';
import type { SubjectHint } from './subject-hints.ts';

type Intake = z.output<typeof intakeSchema>;
type Sender = z.output<typeof submissionSchema>['sender'];

/** What was said of a letter, parted by where it may lie. */
export interface PartedIntake {
  /** In the letter box and in the case: codes, days, ids. */
  facts: IntakeFacts;
  /** In the letter box: numbers stamped on paper. */
  stamps: Readonly<Record<string, string>>;
  /** Below the letter, encrypted with it. */
  words: readonly string[];
  /** In the vault, with the sender's identity. */
  sealed: Readonly<Record<string, unknown>>;
}

/** Parts what the form holds: a name or address never leaves the vault, words never the encrypted letter. */
export function partIntake(
  intake: Intake | undefined,
  { sender, subjects }: { sender: Sender; subjects: readonly SubjectHint[] },
): PartedIntake {
  const said = intake ?? {};
  return {
    facts: factsOf(said, givenFields(said, sender, subjects), sender),
    stamps: present({
      letterDate: said.letterDate,
      incomingNumber: said.incomingNumber,
      registeredMail: said.registeredMail,
      paperNumber: said.paperNumber,
      envelopeKept: said.envelopeKept === true ? 'true' : undefined,
    }),
    words: wordsOf(said),
    sealed: present({
      proxy: said.complaint?.proxy,
      guardian: said.guardian,
      interpreter: said.interpreter,
      witness: said.oral?.witness,
      idIssuedOn: said.idIssuedOn,
      idIssuedAt: said.idIssuedAt,
    }),
  };
}

function factsOf(said: Intake, given: readonly IntakeField[], sender: Sender): IntakeFacts {
  const { relay } = said;
  return {
    ...NO_INTAKE,
    given,
    copy: said.copy ?? null,
    signature: said.signature ?? null,
    unopened: said.unopened ?? null,
    postmarkedOn: said.postmarkedOn ?? null,
    signers: sender.type === 'group' ? sender.count : 1,
    language: said.language ?? null,
    interpreterId: said.interpreterId ?? null,
    witnessId: said.oral?.witnessId ?? null,
    capacity: said.capacity ?? 'full',
    harm: said.harm ?? false,
    guardianIsSubject: said.guardian?.isSubject ?? false,
    decisionKnownOn: said.complaint?.decisionKnownOn ?? null,
    articles: articleDays(said, sender),
    answerInPress: said.answerInPress ?? false,
    relay:
      relay === undefined
        ? null
        : {
            by: relay.by,
            organisationId: relay.organisationId ?? null,
            documentNumber: relay.documentNumber ?? null,
            documentDate: relay.documentDate ?? null,
            asksForReport: relay.asksForReport,
          },
  };
}

function articleDays({ articles = [] }: Intake, sender: Sender): string[] {
  const printed = articles.map((one) => one.publishedOn);
  const first = sender.type === 'press' ? sender.publishedOn : undefined;
  return first === undefined || printed.includes(first) ? printed : [first, ...printed];
}

/** Which fields the form holds, by code alone. */
function givenFields(said: Intake, sender: Sender, subjects: readonly SubjectHint[]): IntakeField[] {
  const person = sender.type === 'group' ? sender.representative : sender.type === 'off-system' ? {} : sender;
  const of = person as Readonly<Record<string, string | undefined>>;
  const has: Readonly<Record<IntakeField, boolean>> = {
    'letter-date': said.letterDate !== undefined,
    name: of['name'] !== undefined,
    address: of['address'] !== undefined,
    contact: [of['phone'], of['email'], of['address']].some((one) => one !== undefined),
    'id-number': of['idNumber'] !== undefined,
    'id-issue': said.idIssuedOn !== undefined && said.idIssuedAt !== undefined,
    subject: subjects.some((one) => Object.values(one).some((value) => value !== undefined)),
    signature: said.signature === 'by-hand' || said.signature === 'fingerprint',
    representative: sender.type === 'group',
    members: sender.type === 'group' && sender.members.length + 1 >= sender.count,
    'body-complained': said.complaint?.body !== undefined,
    'decision-complained': said.complaint?.decision !== undefined,
    'decision-known-on': said.complaint?.decisionKnownOn !== undefined,
    'written-down': said.oral?.writtenDown === true,
    'read-back': said.oral?.readBack === true,
    interpreter: said.interpreterId !== undefined || said.interpreter !== undefined,
    article: articleDays(said, sender).length > 0 || of['reference'] !== undefined,
    'relay-document': said.relay?.documentNumber !== undefined,
    'relay-date': said.relay?.documentDate !== undefined,
  };
  return (Object.keys(has) as IntakeField[]).filter((field) => has[field]);
}

/** What is written with words and is no person's data, as lines below the letter. */
function wordsOf({ complaint, articles = [], relay, unopened }: Intake): string[] {
  const line = (key: string, ...parts: readonly (string | undefined)[]): string[] => {
    const said = parts.filter((part) => part !== undefined);
    return said.length === 0 ? [] : [`${wordFor(VI.details, key)}: ${said.join(', ')}`];
  };
  return [
    ...(unopened === undefined ? [] : line('envelopeUnopened', wordFor(VI.unopenedGrounds, unopened))),
    ...line('bodyComplained', complaint?.body),
    ...line('decisionComplained', complaint?.decision),
    ...articles.flatMap((one) => line('article', one.newspaper, one.title, formatDay(one.publishedOn), one.link)),
    ...line('relayedBy', relay?.name, relay?.documentNumber),
  ];
}

function present<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((one): one is [string, T] => one[1] !== undefined));
}
