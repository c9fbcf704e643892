// expects: eslint(no-restricted-properties)
export const thrown = (): number => Math.random();
