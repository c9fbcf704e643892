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
  secrecy: {
    title: 'Ask for your identity to be kept secret',
    lead: 'Your name is sealed in any case. With this wish, the file is marked as of restricted access from today, also parts that were split off, and whoever handles it is reminded not to give you away. You need not write anything more, and the office may not lift it by itself.',
    submit: 'Ask for secrecy',
    sending: 'Sending…',
    kept: 'Your identity is kept secret; the file has been marked as of restricted access since {day}.',
    nothingToKeep: 'You wrote without a name, so there is no identity to keep secret.',
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
