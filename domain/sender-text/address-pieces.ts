import { FOLDED_WORDS, foldedPiece } from './piece.ts';
import { foldedWords, runsOf } from './words.ts';

/** Words that begin the name of a commune and of what is larger: everybody's address, and the office's own. */
const WIDE = ['xa', 'phuong', 'thi tran', 'thi xa', 'huyen', 'quan', 'dac khu', 'tinh', 'thanh pho', 'tp', 'viet nam'];
/** Words of an address that say what a place is, not which. */
const GENERIC = new Set(
  `so nha can ho toa chung cu tang phong lo khu dan cu khu tap the pho duong ngo ngach hem kiet to doi cum khoi thon ban xom ap
  buon lang quoc tinh huyen xa phuong lo do thi moi cong nghiep hoi nguoi nhan van cong doan vien truong trung tam cho ben`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** After these words a letter says where its writer lives, and not where something happened. */
const LIVES = [
  'tru tai',
  'thuong tru',
  'tam tru',
  'dia chi',
  'noi o',
  'ngu tai',
  'sinh song tai',
  'song tai',
  'cu tru',
  'cu ngu',
];
const LIVES_WITHIN = 12;

/**
 * Three words side by side of an address, within one of its parts, as far as it is narrower than a commune; at least one of
 * them tells which. Left out is what the letter itself says of its matter: a village whose road is complained about must be
 * named to whoever built it, and is no sender's address in that.
 */
export function addressPieces(address: string, letter: string): readonly string[] {
  const complainedAbout = placesOfMatter(letter);
  const narrow = address.split(/[,;\n]| - /).flatMap((part) => {
    const words = foldedWords(part).map((one) => one.plain);
    const wideAt = words.findIndex((_, at) => at > 0 && beginsWith(words.slice(at), WIDE) && isPlaceEnd(words, at));
    const near = wideAt < 0 ? words : words.slice(0, wideAt);
    return beginsWith(near, WIDE) ? [] : runsOf(near, FOLDED_WORDS);
  });
  const telling = narrow.filter((run) => run.some((word) => !GENERIC.has(word) && !/^\d/.test(word)));
  return [...new Set(telling.map(foldedPiece))].filter((piece) => !complainedAbout.has(piece));
}

/** Without commas between them a narrow place has a name of its own before the wide one begins. */
function isPlaceEnd(words: readonly string[], at: number): boolean {
  return words.slice(0, at).some((word) => !GENERIC.has(word));
}

function beginsWith(words: readonly string[], phrases: readonly string[]): boolean {
  const line = `${words.slice(0, 2).join(' ')} `;
  return phrases.some((phrase) => line.startsWith(`${phrase} `));
}

function placesOfMatter(letter: string): ReadonlySet<string> {
  const words = foldedWords(letter).map((one) => one.plain);
  const line = (from: number, to: number) => ` ${words.slice(Math.max(0, from), to).join(' ')} `;
  return new Set(
    runsOf(words, FOLDED_WORDS).flatMap((run, at) => {
      const before = line(at - LIVES_WITHIN, at);
      return LIVES.some((phrase) => before.includes(` ${phrase} `)) ? [] : [foldedPiece(run)];
    }),
  );
}
