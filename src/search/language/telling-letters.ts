/** Letters beyond `a` to `z` that few languages write: a word or two with them tells a text apart. */
const letters: Readonly<Record<string, string>> = {
  nb: 'æøå',
  da: 'æøå',
  sv: 'äöå',
  fi: 'äö',
  de: 'äöüß',
  et: 'äöüõ',
  hu: 'áíóöőúüű',
  tr: 'çğıöşü',
  fr: 'àâçèêëîïôùûœ',
  es: 'áíñóú¿¡',
  pt: 'áâãçêíóõú',
  it: 'àèìòù',
  ro: 'ăâîșşțţ',
  pl: 'ąćęłńóśźż',
  cs: 'áčďěíňřšťúůýž',
  sk: 'áäčďíĺľňóôŕšťúýž',
  sl: 'čšž',
  hr: 'ćčđšž',
  sr: 'ćčđšžђјљњћџ',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  vi: 'ăâđêôơưáàãạảấầẩẫậắằẳẵặẹẻẽếềểễệíìỉĩịóòõọỏốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ru: 'ёыэйщъьюя',
  uk: 'йщьюяіїєґ',
  bg: 'ъйщьюя',
  zh: '怎么吗吧呢我你您他她它们的了是在不没有能会请给为什谁哪里这那个還個們這麼沒嗎為請',
}

const languages = new Map<string, string[]>()
for (const [language, own] of Object.entries(letters))
  for (const letter of own) languages.set(letter, [...(languages.get(letter) ?? []), language])

/** The languages that write a letter, where they are few. */
export const languagesWriting = (letter: string): readonly string[] => languages.get(letter) ?? []

/** Neighbours share most small words and letters, not how they spell: `vei` and `vej`, `bruke` and `bruge`. */
export const spellings = [
  {
    language: 'nb',
    spelling:
      /kj|gj|sjon|skj[eø]|øy|ei|(?:kk|gg|tt|nn|ert|het)(?!\p{L})|(?<!\p{L})(?:passord|e-?post|skriver|bruk|nettverk|tilgang|åpn|lisens)|(?:en|et|a) (?:min|mi|mitt|vår)(?!\p{L})/u,
  },
  {
    language: 'da',
    spelling:
      /øj|ej|tion(?:en|er)|kation|æ(?!r)|(?:at|is|iv|ll|ik)eret(?!\p{L})|(?<!j|int|ekst|mod)erne(?!\p{L})|[^s]hed(?!\p{L})|(?<!\p{L})(?:kodeord|adgang|brug|åbn|licens)/u,
  },
  {
    language: 'hr',
    spelling:
      /ije(?=[lrdčsšt])|vrijem|mijen|dje(?!d)|[mpv]je|tje|(?<!\p{L})(?:mogu|moram|mora|ho[ćc]u|[žz]elim|trebam)(?: se)? \p{L}+ti(?!\p{L})/u,
  },
  {
    language: 'sr',
    spelling:
      /(?<!\p{L})(?:mogu|mogao|mogla|može|moze|moram|mora|ho[ćc]u|ne[ćc]u|ne[ćc]e|[žz]elim|treba|trebalo) da(?!\p{L})/u,
  },
] as const
