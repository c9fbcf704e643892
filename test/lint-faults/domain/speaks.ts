// expects: eslint(no-restricted-globals)
export const speak = (): void => console.log('spoken');
