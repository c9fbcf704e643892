// expects: nothing
export const lawfulWord = 'tiếp thu';
