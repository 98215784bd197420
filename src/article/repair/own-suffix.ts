// A word that goes on after a link or bold text with an ending of its language is no glued next word: `[Outlook]ban`.
// Where an ending is a word too (Norwegian «er», Turkish «de»), languages with glued endings have it here, others not.
const endings: Readonly<Record<string, string>> = {
  hu: 'ban ben ba be ból ből nak nek val vel hoz hez höz ra re ról ről tól től nál nél on en ön n ot et öt t ig ért ként ok ek ök k ja je jét ját',
  fi: 'ssa ssä sta stä lla llä lta ltä lle na nä ksi n in an en een iin aan a ä ta tä tta ttä t ia iä',
  et: 's st sse l lt le ks ni na ta ga d t i e u te de',
  tr: 'da de ta te dan den tan ten ı i u ü yı yi yu yü nı ni nu nü a e ya ye na ne ın in un ün nın nin nun nün la le yla yle lar ler',
  s: 's',
}

const genitiveOrPlural = new Set(['en', 'fr', 'es', 'pt', 'de', 'nl', 'nb', 'nn', 'no', 'da', 'sv'])

/** Whether the letters that follow directly are an ending of the word before. */
export function isOwnSuffix(following: string, language: string): boolean {
  const [word = ''] = /^[\p{L}\p{N}\p{M}]+/u.exec(following) ?? []
  // Korean particles are many and always attached; a glued next word is rarer there than a particle.
  if (language === 'ko') return /^\p{Script=Hangul}/u.test(word)
  const list = endings[genitiveOrPlural.has(language) ? 's' : language]
  return list?.split(' ').includes(word) ?? false
}

// Conjunctions, prepositions and articles of one or two letters that are written together with what follows.
const prefixes: Readonly<Record<string, string>> = {
  ar: 'و ف ب ل ك س ال بال لل وال فال كال ول وب',
  he: 'ו ה ב ל מ ש כ וה שה מה בה לה וב ול ומ',
}

// A German compound is split by a link in its middle more often than such an ending is followed by another word.
const germanJoint = /\p{Ll}(?:ungs|heits|keits|schafts|tions|täts)$/u

/** Whether the last letters before belong to the word that follows: `و[الدليل]`, `Einrichtungs[anforderungen]`. */
export function isOwnPrefix(before: string, following: string, language: string): boolean {
  const [word = ''] = /[\p{L}\p{N}\p{M}]+$/u.exec(before) ?? []
  if (language === 'de') return germanJoint.test(word) && /^\p{Ll}/u.test(following)
  return prefixes[language]?.split(' ').includes(word) ?? false
}
