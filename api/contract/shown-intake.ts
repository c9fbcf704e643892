import { z } from 'zod';
import { daySchema } from './values.ts';

/** How a letter came, what of its kind it still lacks and what that suggests, in Vietnamese words. */
export const shownIntakeSchema = z
  .object({
    /** `submission`, or what the case began with where nobody sent it. */
    origin: z.string(),
    originText: z.string(),
    particulars: z.array(z.object({ label: z.string(), value: z.string() })),
    missing: z.array(z.object({ field: z.string(), text: z.string(), source: z.string() })),
    /** Booked unopened, by code. */
    unopened: z.string().nullable(),
    /** Why the Party will not settle it as a denunciation, and who helped in conflict of interest. */
    warnings: z.array(z.string()),
    /** A reason for declining that the particulars suggest; a person decides. */
    suggestion: z.object({ reason: z.string(), reasonText: z.string(), lastDay: daySchema.nullable() }).nullable(),
  })
  .meta({ id: 'ShownIntake' });
