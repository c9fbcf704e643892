import type { outsideWords as vi } from './vi-outside.ts';

/** The same words in English. */
export const outsideWordsEnglish: typeof vi = {
  title: 'Sealed letters to be handed to a body outside',
  hint: 'These letters concern the topmost body in the system. Nobody here may open them; the envelope goes as it is, with a covering document, to the competent body outside.',
  columns: { receivedOn: 'Received', channelText: 'How it came', dueOn: 'To leave by', handedOn: 'Handed over' },
  handOver: 'Record the handing over',
  handOverOf: 'Record the handing over of the letter received on {day}',
};
