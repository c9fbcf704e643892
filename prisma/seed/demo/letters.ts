import type { DemoLetter } from './letters/letter.ts';
import { letter as duongLang } from './letters/01-duong-lang.ts';
import { letter as toCaoDatDai } from './letters/02-to-cao-dat-dai.ts';
import { letter as nacDanhKeKhai } from './letters/03-nac-danh-ke-khai.ts';
import { letter as baoPhanAnh } from './letters/04-bao-phan-anh.ts';
import { letter as tapThe6Nguoi } from './letters/05-tap-the-6-nguoi.ts';
import { letter as chuyenDonMttq } from './letters/06-chuyen-don-mttq.ts';
import { letter as khieuNaiKyLuat } from './letters/07-khieu-nai-ky-luat.ts';
import { letter as rutDonBiDeDoa } from './letters/08-rut-don-bi-de-doa.ts';
import { letter as trungDon } from './letters/09-trung-don.ts';
import { letter as duongDayNong } from './letters/10-duong-day-nong.ts';
import { letter as khongXacDinh } from './letters/11-khong-xac-dinh.ts';
import { letter as dauHieuToiPham } from './letters/12-dau-hieu-toi-pham.ts';
import { letter as donBiRut } from './letters/13-don-bi-rut.ts';
import { letter as thuChiQuy } from './letters/14-thu-chi-quy.ts';

export type { DemoLetter } from './letters/letter.ts';

/** Fourteen fictional submissions of the kinds the product must take; number 08 withdraws number 13. */
export const LETTERS: readonly DemoLetter[] = [
  duongLang,
  toCaoDatDai,
  nacDanhKeKhai,
  baoPhanAnh,
  tapThe6Nguoi,
  chuyenDonMttq,
  khieuNaiKyLuat,
  rutDonBiDeDoa,
  trungDon,
  duongDayNong,
  khongXacDinh,
  dauHieuToiPham,
  donBiRut,
  thuChiQuy,
];
