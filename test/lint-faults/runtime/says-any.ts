// expects: typescript(no-explicit-any)
export const anything = (given: any): string => String(given);
