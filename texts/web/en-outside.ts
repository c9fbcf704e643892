import type { outsideWords as vi } from './vi-outside.ts';

/** The same words in English. */
export const outsideWordsEnglish: typeof vi = {
  title: 'Sealed letters to be handed to a body outside',
  hint: 'These letters concern the topmost body in the system. Nobody here may open them; the envelope goes as it is, with a covering document, to the competent body outside. A letter from the web has no envelope: whoever holds the key of the identity vault packs it into a locked file for you to carry, and each packing is recorded.',
  columns: {
    receivedOn: 'Received',
    channelText: 'How it came',
    dueOn: 'To leave by',
    packedOn: 'Packed',
    handedOn: 'Handed over',
  },
  handOver: 'Record the handing over',
  handOverOf: 'Record the handing over of the letter received on {day}',
};
