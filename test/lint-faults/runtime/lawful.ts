// expects: nothing
export const main = 'runtime';
