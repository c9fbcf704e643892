import type { Setting } from './province.ts';
import type { Random } from './random.ts';

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Tạ Lương Nông'.split(' ');
// Words of nature that are hardly ever a middle name: nobody real is meant by any of the results.
const MIDDLE = 'Mây Sương Gió Nắng Suối Trăng Sao Khói Lau Sim Biếc Mưa Đồi Sóng Lá Ngàn Bến Cỏ Rạng Chớm'.split(' ');
const GIVEN =
  'An Bình Chi Duyên Đạt Giang Hà Hiền Hòa Khuê Lam Liên Lộc Mẫn Minh Ngân Nhã Phong Quý Sâm Thảo Thuận Trà Tùng Uyên Vân Vinh Xuyến Yên'.split(
    ' ',
  );

/** Invented names, never the same one twice. */
export function inventNames(random: Random, taken: readonly string[]): () => string {
  const used = new Set(taken);
  return () => {
    for (;;) {
      const name = `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

const PLACE_KINDS = 'Suối Đồi Đá Gò Khe Nà Đồng Hồ Đèo Rừng'.split(' ');
const PLACE_MARKS = 'Sương Trăng Biếc Ngân Lau Thông Nắng Mưa Khói Vàng Lam Sim Mơ Bạc'.split(' ');
const LETTERS = 'A B C D Đ E G H I K L M N O P Q R S T U V'.split(' ');

const COMMUNE_UNITS = [
  'Văn phòng',
  'Quân sự',
  'Công an',
  'Trạm Y tế',
  'Trường Mầm non',
  'Trường Tiểu học',
  'Trường Trung học cơ sở',
  'Mặt trận và các đoàn thể',
];

/** Names of grassroots branches of such a committee, most typical first; more than any committee needs. */
export function branchNames(setting: Setting, place: string, random: Random): string[] {
  const units = COMMUNE_UNITS.map((unit) => `Chi bộ ${unit} ${place}`);
  switch (setting) {
    case 'rural':
      return [...units, ...inventPlaces(random, 60).map((one) => `Chi bộ thôn ${one}, ${place}`)];
    case 'island':
      return [...units, ...inventPlaces(random, 40).map((one) => `Chi bộ xóm ${one}, ${place}`)];
    case 'urban':
      return [...units, ...numbers(60).map((number) => `Chi bộ tổ dân phố ${number}, ${place}`)];
    case 'party-agencies':
      return [
        ...LETTERS.map((letter) => `Chi bộ cơ quan ${letter}`),
        ...LETTERS.map((letter) => `Chi bộ Ban ${letter} tỉnh`),
      ];
    case 'government':
      return [
        ...LETTERS.map((letter) => `Chi bộ Sở ${letter}`),
        ...LETTERS.map((letter) => `Chi bộ Trung tâm ${letter} tỉnh`),
      ];
    case 'police':
      return numbers(60).map((number) => `Chi bộ Phòng nghiệp vụ số ${number}`);
    case 'military':
      return numbers(60).map((number) => `Chi bộ Đơn vị số ${number}`);
  }
}

/** Names of grassroots committees (with branches and an inspection committee of their own). */
export function committeeNames(setting: Setting, place: string, random: Random): string[] {
  const suffix = setting === 'rural' || setting === 'urban' || setting === 'island' ? `, ${place}` : '';
  const kind = suffix === '' ? 'Đảng ủy Khối' : 'Đảng ủy Công ty';
  return inventPlaces(random, 12).map((one) => `${kind} ${one}${suffix || `, Đảng bộ ${place}`}`);
}

function inventPlaces(random: Random, count: number): string[] {
  const all = PLACE_KINDS.flatMap((kind) => PLACE_MARKS.map((mark) => `${kind} ${mark}`));
  return random.shuffle(all).slice(0, count);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
