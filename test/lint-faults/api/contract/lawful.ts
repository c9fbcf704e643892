// expects: nothing
import { z } from 'zod';

export const Shown = z.object({ words: z.string() });
export type Shown = z.infer<typeof Shown>;
