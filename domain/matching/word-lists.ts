/** Short forms as they are typed in letters and messages, without marks, and what they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ubkt: 'uy ban kiem tra',
  mttq: 'mat tran to quoc',
  ubmttq: 'mat tran to quoc',
  btv: 'ban thuong vu',
  bch: 'ban chap hanh',
  btcb: 'bi thu chi bo',
  bt: 'bi thu',
  ct: 'chu tich',
  pct: 'pho chu tich',
  tdp: 'to dan pho',
  kp: 'khu pho',
  htx: 'hop tac xa',
  cb: 'can bo',
  dv: 'dang vien',
  gv: 'giao vien',
  hs: 'hoc sinh',
  ph: 'phu huynh',
  ht: 'hieu truong',
  thcs: 'trung hoc co so',
  th: 'tieu hoc',
  nv: 'nhan vien',
  hd: 'hop dong',
  hsmt: 'ho so moi thau',
  gcn: 'giay chung nhan',
  gcnqsdd: 'giay chung nhan quyen su dung dat',
  qsdd: 'quyen su dung dat',
  bhyt: 'bao hiem y te',
  bhxh: 'bao hiem xa hoi',
  gpmb: 'giai phong mat bang',
  vsmt: 've sinh moi truong',
  antt: 'an ninh trat tu',
  ntm: 'nong thon moi',
  dc: 'dong chi',
  'd/c': 'dong chi',
  ko: 'khong',
  k: 'khong',
  kg: 'khong',
  hok: 'khong',
  ng: 'nguoi',
  vs: 'voi',
  tr: 'trieu',
  trd: 'trieu dong',
  vnd: 'dong',
};

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words of grammar and address, without marks: they say nothing about whether two letters are about the same matter. */
export const EMPTY_WORDS: readonly string[] = words(`
  a ai anh bac bi cac cai can cang cau chang chi cho chu chua chung co con cua cung da day dang de deu do duoc em gi
  ha hay hoac hon hom khi khong kia la lai lam len luc luon ma mai minh mot moi muon nao nay nen neu ngay nguoi nhieu nhu
  nhung no noi o oi ong ba qua ra rang rat roi sau se su tai tat the theo thi thoi toi trong tu tung tuy va van vao ve vi
  viec voi vua xin y hai bao gio nhat cho cung phai het den thay duoi tren truoc ngoai giua ca chau thang nam
`);

/** Set phrases of forms and of the language of petitions, without marks; taken out whole, since their single words may matter elsewhere. */
export const FORM_PHRASES: readonly string[] = [
  'cong hoa xa hoi chu nghia viet nam',
  'doc lap tu do hanh phuc',
  'dang cong san viet nam',
  'don to cao',
  'don khieu nai',
  'don phan anh',
  'don kien nghi',
  'toi lam don nay',
  'kinh mong quy co quan',
  'quy co quan',
  'quy cap',
  'xem xet giai quyet',
  'xem xet',
  'giai quyet',
  'theo quy dinh cua phap luat',
  'truoc phap luat',
  'theo quy dinh',
  'xin chan thanh cam on',
  'xin cam doan',
  'toi cam doan',
  'nhung noi dung tren',
  'noi dung tren la dung',
  'dung su that',
  'chiu trach nhiem',
  'to chuc ca nhan duoc phan anh',
  'de nghi',
  'kien nghi',
  'phan anh',
  'to cao',
  'khieu nai',
  'kiem tra',
  'lam ro',
  'xac minh',
  'xu ly',
  'tra loi',
  'uy ban kiem tra',
  'dang uy',
  'tinh uy',
  'cap tren',
  'lanh dao',
  'dong chi',
  'nhan dan',
  'ba con',
  'dan chung toi',
  'giu kin ten',
  'hien tru tai',
  'tru tai',
];

/** Beginnings of what a sender says of themself; the name after them is no part of the matter (practice: P33). */
export const SELF_PHRASES: readonly string[] = [
  'toi ten la',
  'ten toi la',
  'toi la',
  'em la',
  'chau la',
  'chung toi la',
  'chung toi gom',
  'nguoi viet don',
  'nguoi lam don',
  'nguoi to cao',
  'nguoi khieu nai',
  'nguoi phan anh',
  'nguoi gui',
  'thay mat ba con',
  'dai dien',
  'ky ten',
];

/** Words before the name of a small place: where something happened. */
export const SMALL_PLACES: readonly string[] = [
  'to dan pho',
  'khu dan cu',
  'khu pho',
  'thon',
  'xom',
  'ban',
  'lang',
  'ap',
  'buon',
  'to',
  'khu',
  'chi bo',
  'hop tac xa',
  'truong tieu hoc',
  'truong mam non',
  'truong trung hoc co so',
  'truong',
  'tram y te',
];

/** Words before the name of a larger place. */
export const LARGE_PLACES: readonly string[] = ['thi tran', 'thi xa', 'thanh pho', 'xa', 'phuong', 'huyen'];

/** Words before a person's name. */
export const FORMS_OF_ADDRESS: readonly string[] = [
  'dong chi',
  'ong',
  'ba',
  'anh',
  'chi',
  'co giao',
  'thay giao',
  'thay',
];

/** What ends a name written without capitals: what people do, are, or hold. */
export const AFTER_NAMES: readonly string[] = words(`
  bi thu pho chu tich truong thon xom ban to xa phuong huyen can bo dang vien giam doc hieu ke toan da dang se khong co la
  lam noi thu nhan bao cho va voi o tai tu thuong hay lai van duoc bi cung ay nay do kia cua de den di vao ra ve lay mang
  dua xay lan chiem cong chuc nhan vien phu trach giu chuc danh chi hoi uy vien thi ma khi nen neu vi con lien tu y doi
  goi yeu cau hua ky ban mua su dung cap giai quyet tung nhieu mot hai ba ngang bo tra
`);

/** What ends a sender's own name written without commas: where they live, what they are. */
export const AFTER_OWN_NAME: readonly string[] = words(`
  o tru sinh hien nha nguoi dan cong can giao thuong la thon xom to ban hoi phu cha me hoc cu nong que ho dang cac nhung ba
  con mot nhan khu xa phuong bi da co xin viet lam tai ten
`);

/** What stands after the word for a place without being its name. */
export const AFTER_PLACES: readonly string[] = words(`
  toi nhung da dang co khong la va o cua thi cho den ve bi nay do deu biet chung minh cach lam noi deu duoc phai se khac em
  truong bi xuong len cung ma ho ta nao hoi chua luon truc vien uy xom thon ban thu
  xa phuong huyen hai lan ho nuoc bao chua
`);
