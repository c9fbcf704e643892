// expects: nothing
export interface Answer {
  words: string;
}
