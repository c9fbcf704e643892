import { Connection } from '@temporalio/client';

/**
 * What an operator may search running workflows by. Stored by Temporal in plain text: codes and dates only, never a
 * name, a phone number or words of a letter.
 */
export const SEARCH_ATTRIBUTES = {
  ProcessKind: 'Keyword',
  Stage: 'Keyword',
  NextWakeUp: 'Datetime',
  OrganisationCode: 'Keyword',
} as const;

// temporal.api.enums.v1.IndexedValueType
const TYPE_NUMBERS = { Keyword: 2, Datetime: 6 } as const;

/** The attributes with the type numbers of Temporal's API. */
export const SEARCH_ATTRIBUTE_TYPES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, TYPE_NUMBERS[type]]),
);

/** Makes the missing search attributes known to a Temporal server that is not ours. Throws when it does not answer. */
export async function registerSearchAttributes(address: string, namespace: string): Promise<void> {
  const connection = Connection.lazy({ address });
  try {
    await connection.ensureConnected();
    const known = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(SEARCH_ATTRIBUTE_TYPES).filter(([name]) => !(name in known.customAttributes));
    if (missing.length === 0) return;
    const searchAttributes = Object.fromEntries(missing);
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } finally {
    await connection.close();
  }
}
