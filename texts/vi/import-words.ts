/** How the state on paper of a row is spoken of. Days come in as people write them. */
export const IMPORT_WORDS = {
  open: 'Đang xử lý',
  accepted: (day: string) => `Đã thụ lý ngày ${day}, đang giải quyết`,
  ended: (outcome: string, day: string) => `${outcome}, kết thúc ngày ${day}`,
};
