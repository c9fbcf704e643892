// expects: eslint(no-restricted-imports)
import { PrismaClient } from '@prisma/client';

export const imported = PrismaClient;
