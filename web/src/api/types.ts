import type { Answer } from './call.ts';

export type CaseView = Answer<'getCase'>;
export type CaseRow = Answer<'listCases'>['items'][number];
export type Obligation = CaseView['obligations'][number];
export type AllowedCommand = CaseView['allowedCommands'][number];
export type TimelineEntry = CaseView['timeline'][number];
export type ObligationRow = Answer<'listObligations'>['items'][number];
export type Receipt = Answer<'submit'>;
export type ReceiptStatus = Answer<'receipt'>;
export type Reference = Answer<'reference'>;
