// expects: typescript(only-throw-error)
export function refuse(): never {
  // oxlint must see this: words carry no stack and no cause.
  throw 'refused';
}
