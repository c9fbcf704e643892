import type { WebTexts } from './vi.ts';

/** Words of possible duplicates, in English. */
export const matchingWordsEnglish: Pick<WebTexts, 'similar'> = {
  similar: {
    whileTyping: 'Possible duplicates',
    whileTypingLead: 'This letter can be filed as usual; whoever screens decides whether to consolidate.',
    ofCase: 'Letters with similar content',
    counts: '{letters} similar letters, {matters} when near-identical ones count once.',
    received: 'received {day}',
    newWindow: 'opens in a new tab',
    consolidate: 'If it is the same matter, consolidate with the case number above.',
  },
};
