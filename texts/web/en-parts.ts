import type { partsWords as vi } from './vi-parts.ts';

/** Words of the pages about parts of a letter, other cases and senders, in English. */
export const partsWordsEnglish: typeof vi = {
  linked: {
    title: 'Related cases',
    senders: 'Senders: {n} letters',
    group: 'group of {n}',
    noRepresentative: 'no representative yet',
    part: 'a part of the letter',
    answered: 'has the result',
    withdrawn: 'withdrew',
    died: 'died',
    sender: '{n}. {type}, received {day}',
  },
  receiptParts: {
    title: 'Parts of the letter that are settled on their own',
    lead: 'The letter speaks of several matters and was split. You follow all of them with this one code.',
    due: 'answer due {day}',
  },
  identify: {
    title: 'Give your name',
    lead: 'You filed without a name. If you give one now it is sealed as when filing, the code stays the same, and the time for the answer runs from today.',
    name: 'Full name',
    address: 'Address (optional)',
    phone: 'Telephone (optional)',
    submit: 'Send the name',
    done: 'Your name has been sealed.',
  },
};
