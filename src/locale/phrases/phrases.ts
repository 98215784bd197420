import type { ConversationPhrases } from './conversation/conversation-phrases.ts'
import type { With } from './with.ts'

/**
 * Everything that Svar says in its own words, once for each locale. Plain sentences as a colleague would write them in
 * chat; ICU message syntax, so a literal brace or `'` before a brace is quoted. Words of an article never stand here.
 */
export interface AnswerPhrases {
  /** First message after installation; example questions follow as buttons. */
  readonly welcome: string
  /** Before the example questions. */
  readonly forExample: string
  /** Three things that people write to a help desk, in their words: about a password, an automatic reply, a printer. */
  readonly exampleQuestions: readonly [string, string, string]

  readonly note: string
  readonly tip: string
  readonly important: string
  readonly warning: string
  readonly caution: string

  /** Button that unfolds the rest of an article which has more numbered steps. */
  readonly showMoreSteps: With<'count'>
  /** Button that unfolds the rest of an article. */
  readonly showMore: string
  readonly showLess: string
  /** Stands before the name of a video link, or alone. */
  readonly video: string
  /** Stands for a picture without a description. */
  readonly image: string

  /** Small print below an article. `{date}` is a formatted date, `{language}` the name of a language by itself. */
  readonly translatedByMachine: string
  readonly translatedByPeople: string
  readonly translatedOn: With<'date'>
  readonly changedOn: With<'date'>
  /** The English text was put together again from the translated editions. */
  readonly rebuiltFromTranslations: string
  /** The English article is newer than this translation. */
  readonly translationIsOlder: string
  /** Link to the article's source. */
  readonly source: With<'name'>
  /** `{license}` is a name such as `CC BY 4.0`; the answer was adapted (shortened, repaired) from the source. */
  readonly adaptedUnder: With<'license'>
  /** Says which language the article is in, and that there is none in the reader's. */
  readonly notInYourLanguage: With<'language'>

  /** Title over two to five articles to choose from. */
  readonly whichOne: string
  readonly noneOfThese: string
  /** Answer to a press of `noneOfThese`, and hint how to ask again. */
  readonly rephrase: string
  /** Over one or two other articles, below the one shown. */
  readonly notThis: string
  readonly nothingFound: string
  /** Over the nearest titles when nothing was found. */
  readonly perhapsUnrelated: string

  /** The message had no words: empty, only a picture or emoji. */
  readonly noWords: string
  readonly onlyAttachment: string
  /** Only the beginning of a very long message was searched. */
  readonly longQuestion: string
  readonly articleIsGone: string
  readonly notReadyYet: string
  readonly somethingFailed: string

  readonly help: string
  readonly greetingReply: string
  readonly thanksReply: string
  readonly goodbyeReply: string
  readonly humanReply: string

  /** What people write when they mean nothing more than that: lower case, no punctuation at the end. */
  readonly said: {
    readonly greeting: readonly [string, ...string[]]
    readonly thanks: readonly [string, ...string[]]
    readonly goodbye: readonly [string, ...string[]]
    /** Asking whether it is a human or a machine. */
    readonly human: readonly [string, ...string[]]
    readonly help: readonly [string, ...string[]]
  }
}

export type Phrases = AnswerPhrases & ConversationPhrases
