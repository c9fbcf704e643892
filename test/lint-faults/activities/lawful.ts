// expects: nothing
export type Port = (words: string) => Promise<string>;

export interface Ports {
  tell: Port;
}

/** A port that answers what it was told. */
export const tellAloud: Port = (words) => Promise.resolve(words);
