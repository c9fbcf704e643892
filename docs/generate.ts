import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedDocuments } from './documents.ts';

// Writes docs/generated anew: `npm run docs:generate`, after a change of a table, a policy row or the contract.
const folder = new URL('generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of generatedDocuments()) writeFileSync(new URL(name, folder), text);
