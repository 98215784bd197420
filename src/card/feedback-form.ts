import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { say } from '../locale/say.ts'
import type { Verdict, VoteReason } from '../record/vote.ts'
import { buttonRows } from './button-rows.ts'
import type { CardElement, ChoiceInput, TextInput } from './card.ts'
import type { TalkContext } from './card-context.ts'
import { mostComment, voteFields } from './vote-words.ts'

type FormContext = Pick<TalkContext, 'phrases'>

/** The fields of a vote: of one against, its reason too. */
export const feedbackFields = (
  verdict: Verdict,
  reader: Locale,
  { phrases }: FormContext,
): readonly CardElement[] => [
  ...(verdict === 'down' ? [reasonsOf(phrases)] : []),
  commentField(reader, phrases),
]

const reasonsOf = (phrases: Phrases): ChoiceInput => ({
  type: 'Input.ChoiceSet',
  id: voteFields.reason,
  label: phrases.whatWasWrong,
  style: 'expanded',
  value: '',
  choices: Object.entries(reasonPhrases).map(([reason, phrase]) => ({
    title: phrases[phrase],
    value: reason,
  })),
})

const commentField = (reader: Locale, phrases: Phrases): TextInput => ({
  type: 'Input.Text',
  id: voteFields.comment,
  label: say(reader, phrases.tellMore, { count: mostComment }),
  maxLength: mostComment,
  isMultiline: true,
})

const reasonPhrases = {
  'wrong-article': 'wrongArticle',
  outdated: 'outdated',
  unclear: 'unclear',
  'bad-translation': 'badTranslation',
  'broken-link': 'brokenLink',
  other: 'somethingElse',
} as const satisfies Record<VoteReason, keyof Phrases>

/** What is sent from a dialog that Teams opens for its own thumbs; it adds which one was pressed. */
export const sendFromDialog = ({ phrases }: FormContext): readonly CardElement[] =>
  buttonRows([{ type: 'Action.Submit', title: phrases.send, data: {} }])
