// expects: eslint(no-restricted-globals)
export const asked = (): number => Date.now();
