import { expect, it } from 'vitest';
import type { z } from 'zod';
import { COMMAND_SCHEMAS_OF } from './commands.ts';

/** The fields whose words the subject reads on their own page, by command. */
const READ_BY_SUBJECTS = {
  case: {
    presentDecision: 'notice',
    requestExplanation: 'questions',
    shareDraftFindings: 'draft',
    answerWitnessProposal: 'reason',
    decideObjection: 'reason',
    notifySubject: 'text',
    prepareForSubject: 'text',
  },
  discipline: { summonSubject: 'text', tellNotDisciplined: 'text' },
} as const;

it('whoever writes words that the subject will read is told so by the form', () => {
  for (const [kind, fields] of Object.entries(READ_BY_SUBJECTS)) {
    const schemas: Readonly<Record<string, z.ZodObject>> = COMMAND_SCHEMAS_OF[kind as keyof typeof READ_BY_SUBJECTS];
    for (const [type, field] of Object.entries(fields)) {
      const shown = schemas[type]?.shape[field] as z.ZodType | undefined;
      expect(shown?.meta()?.['title'], `${type}.${field}`).toMatch(/sẽ đọc/);
    }
  }
});
