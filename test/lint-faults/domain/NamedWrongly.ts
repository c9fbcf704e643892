// expects: unicorn(filename-case)
export const wrong = true;
