// expects: typescript(switch-exhaustiveness-check)
type Stage = 'INTAKE' | 'SCREENING' | 'CLOSED';

export function wordOf(stage: Stage): string {
  let word = '';
  switch (stage) {
    case 'INTAKE':
      word = 'received';
      break;
    case 'SCREENING':
      word = 'screened';
      break;
  }
  return word;
}
