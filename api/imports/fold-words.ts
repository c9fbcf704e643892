/** Words as they are compared in an old register: without marks, case and signs, so that "Phản  ánh" is "PHAN ANH". */
export function fold(text: string): string {
  return text
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
