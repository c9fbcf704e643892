import type { Template } from '../words.ts';

/** Why something about the particulars of a letter was refused, in English. */
export const INTAKE_REFUSALS = {
  CODE_NEEDS_A_NAME: () =>
    'The sender gave no name, so nobody can be checked to be the sender; if the code is lost, ask for the content to be sent anew.',
  NAME_BY_THE_SENDER: () =>
    'The sender gave no name, and nobody can give it for them; ask the sender to say it with the receipt code.',
  DENUNCIATION_BY_SEVERAL: () =>
    'The Party does not settle a denunciation signed by two or more people as such; use its content for watching or inspection and tell each signer that they may file alone.',
  DENUNCIATION_NOT_SIGNED: () =>
    'The Party does not settle a denunciation that nobody signed by hand; ask the sender to sign, or use its content for watching.',
  DENUNCIATION_PHOTOCOPIED: () =>
    'The Party does not settle a denunciation with a photocopied signature; ask the sender to sign by hand, or use its content for watching.',
  ENVELOPE_NOT_CLOSED: () => 'This letter was not booked as an unopened envelope; classify it as usual.',
  ENVELOPE_UNOPENED: () =>
    'The envelope was booked unopened and cannot be classified yet; the head should deal with it first.',
  GUARDIAN_IS_SUBJECT: () =>
    'The guardian is the person reported on and must not be told; tell the protecting body alone.',
  NOTHING_COMPLETED: () => 'Nothing was chosen as added; choose at least one item or how it was signed.',
  NOTHING_TO_REWEIGH: () => 'No correction waits to be weighed; record the correction of the press first.',
  NO_ARTICLE: () => 'The case has no article; add the article before its correction.',
  NO_CORRECTION_TO_TELL: () => 'There is no correction to tell this subject of; choose another kind of notice.',
  NO_EXTENSION_TO_TELL: () => 'No extension waits to be told; reload the page.',
  NO_SENDER: () => 'Nobody sent this case, so there is no sender to ask or answer; choose something else.',
  ORIGIN_BY_HEAD: () =>
    'Cases by programme, instruction or notice of another body are opened by the head; submit it to the head, or open it as found by the body itself.',
  PRESS_ANSWER_OWED: () => 'An answer in print is owed already; give that answer first.',
  PROTECTION_NOT_TOLD: () =>
    'The sender is a minor or without capacity and signs of harm were noted; tell child protection or the police first.',
  RELAY_NOT_AWAITED: () =>
    'No word of a deputy is awaited; report the result to the body that passed the letter on first.',
  SECRET_NOT_ENTERED: () =>
    'Documents marked secret must not be entered; hand it to its keeper and record only the keeper and the number of the envelope.',
  SENDER_NOT_VULNERABLE: () => 'The sender is not on record as needing protection; note that first.',
  SUBMISSION_UNKNOWN: () => 'This letter does not belong to the case; reload the page.',
} as const satisfies Readonly<Record<string, Template>>;
