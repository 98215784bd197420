import { cardWith, goTo, press, sayIn } from '../chat.ts'
import { say } from '../playground.ts'
import type { Scene } from './scene.ts'

export const answers: Scene = async (page, shoot) => {
  const asked = async (name: string, question: string, words: string) => {
    await say(page, question)
    await shoot(name, cardWith(page, words))
  }
  await asked('article-en', 'forgot my password', 'Reset or change your password')
  await asked('article-typo', 'i forgot my pasword', 'Searched for')
  await press(cardWith(page, 'Searched for'), 'More')
  await shoot('article-more', cardWith(page, 'Why this answer'))
  await press(cardWith(page, 'Why this answer'), 'Step by step')
  await shoot('step', cardWith(page, 'Step 1 of 5'))
  await press(cardWith(page, 'Step 1 of 5'), 'Next step')
  await shoot('step-2', cardWith(page, 'Step 2 of 5'))
  await press(cardWith(page, 'Step 2 of 5'), 'I am stuck here')
  await shoot('stuck-form', cardWith(page, 'What do you need help with?'))
  await press(cardWith(page, 'What do you need help with?'), 'Cancel')
  await asked('article-nb', 'skriveren skriver ikke ut', 'Skriveren skriver ikke ut')
  await press(cardWith(page, 'Skriveren skriver ikke ut'), 'Mer')
  await press(cardWith(page, 'Skriveren skriver ikke ut'), 'Original (engelsk)')
  await shoot('original', cardWith(page, 'Tilbake til oversettelsen'))
  await asked('article-de', 'der Drucker druckt nicht', 'Drucker druckt nicht')
  await asked('article-ja', 'パスワードを忘れました', 'パスワード')
  await say(page, 'how do I get a deleted file back')
  await press(cardWith(page, 'Restore a deleted file'), 'Show more')
  await shoot('article-table', cardWith(page, 'How long things are kept'))
  await asked(
    'two-questions',
    'How do I reset my password? Why does the printer not print?',
    'You asked two things',
  )
  await shoot('two-questions-first', cardWith(page, 'Reset or change your password'))
  await shoot('two-questions-second', cardWith(page, 'Printer is not printing'))
  await say(page, 'How do I connect to the Wi-Fi?')
  await cardWith(page, 'Connect to the').waitFor()
  await asked('follow-up', 'and on my phone?', 'Understood as a follow-up')
  await asked('choices', 'my laptop makes noise', 'Which of these do you mean?')
  await press(cardWith(page, 'Which of these do you mean?'), 'None of these')
  await shoot('none-of-these', cardWith(page, 'Try saying it another way'))
  await asked('nothing', 'the sofa squeaks', 'I found no article')
  await asked('second-miss', 'zebra giraffe', 'Shall I ask a person?')
}

/** Where Teams draws no thumbs, in a group, buttons ask whether an answer helped. */
export const inGroup: Scene = async (page, shoot) => {
  await sayIn(page, 'Group Chat', 'the printer does not print')
  await goTo(page, 'Group Chat')
  await press(cardWith(page, 'Did this help?'), 'No')
  await shoot('group-feedback', cardWith(page, 'What was wrong?'))
  await press(cardWith(page, 'What was wrong?'), 'Send')
  await shoot('group-thanks', cardWith(page, 'Thank you for your feedback'))
  await goTo(page, 'Personal Chat')
}
