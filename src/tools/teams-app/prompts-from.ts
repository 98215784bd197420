import { exampleQuestions } from '../../answer/example-questions.ts'
import { loadLibrary } from '../../app/load-library.ts'
import { problemLine } from '../../article/problems.ts'
import { createLanguageDetector } from '../../locale/detect-language.ts'
import { languageOf, locale } from '../../locale/locale.ts'
import type { PromptsFor } from './app-files.ts'

const english = locale('en-US')

type PromptsFrom =
  | { readonly kind: 'prompts'; readonly promptsFor: PromptsFor }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** Questions that these articles surely answer, or why there are none. Where none is English, those of the articles' own language. */
export async function promptsFrom(roots: readonly string[]): Promise<PromptsFrom> {
  const library = await loadLibrary(roots, english)
  const { articles, locales, problems } = library.knowledgeBase
  if (articles.size === 0)
    return {
      kind: 'problems',
      problems: problems.map(problemLine),
    }
  const detect = await createLanguageDetector()
  const [first = english] = locales
  const isEnglishSpoken = locales.some((each) => languageOf(each) === 'en')
  return {
    kind: 'prompts',
    promptsFor: (reader) =>
      exampleQuestions(library, reader === english && !isEnglishSpoken ? first : reader, detect),
  }
}
