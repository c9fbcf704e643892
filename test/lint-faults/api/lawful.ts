// expects: nothing
import { z } from 'zod';
import { longest } from '../domain/lawful.ts';

export const lawfulRoute = z.object({ words: z.string().refine((words) => longest([{ words }]) < 100) });
