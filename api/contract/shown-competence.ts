import { z } from 'zod';
import { namedSchema } from './values.ts';

/** Who would be competent for a matter by the record as it is; what is accepted is judged anew. */
export const shownCompetenceSchema = z
  .object({
    isHere: z.boolean(),
    /** The nearest bodies competent for all who are complained about; empty = ask the level above. */
    bodies: z.array(namedSchema),
    /** COMPETENT_HERE, or the code with which acceptance would be refused. */
    reason: z.string(),
    reasonText: z.string(),
    legalBasis: z.string().nullable(),
  })
  .meta({ id: 'Competence' });
