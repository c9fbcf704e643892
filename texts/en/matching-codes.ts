/** Words for how alike two letters are, and why. */
export const MATCHING_CODES = {
  // Said of the words alone: who wrote is not compared (practice: P33).
  similarities: { 'near-identical': 'A letter with the same content is there', similar: 'Similar content' },
  similarityReasons: {
    'same-words': 'almost the same words',
    'like-words': 'many words in common',
    'same-place': 'the same place',
    'same-subject': 'the same organisation or person concerned',
    'same-figures': 'the same figures or dates',
  },
};
