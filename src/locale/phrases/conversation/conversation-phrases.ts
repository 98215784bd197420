import type { With } from '../with.ts'

/** A command that can be written in chat. `said[0]` is its title in Teams' list of commands: at most 32 characters. */
export interface CommandPhrases {
  /** What people write when they mean it: lower case, no punctuation at the end. */
  readonly said: readonly [string, ...string[]]
  /** What it does, for Teams' list of commands: at most 128 characters. */
  readonly does: string
}

/** What Svar says beyond a single answer: how it understood, feedback, people, settings. Written as in `Phrases`. */
export interface ConversationPhrases {
  /** One line over an answer when words were repaired; the question as it was read. */
  readonly searchedFor: With<'question'>
  /** One line over an answer when the question was in another language than the reader's. */
  readonly readIn: With<'language'>
  /** Button: search again without repairs. */
  readonly searchExactly: string
  /** Button that unfolds what else can be done with an answer: why, original, ask a person. */
  readonly more: string

  /** Button, and title of what it shows. */
  readonly why: string
  /** `{words}`: words of the question that the article answers to. */
  readonly whyWords: With<'words'>
  readonly whyOwnLanguage: string
  readonly whyEnglish: string
  readonly whyOtherLanguage: string
  /** `{percent}`: a formatted percentage such as `87 %`. */
  readonly whySure: With<'percent'>
  readonly whyNext: With<'title'>

  /** Button that shows the English original of a translated article. */
  readonly original: string
  readonly backToTranslation: string
  /** Button: puts the English name behind each name of a button or menu, since portals often run in English. */
  readonly showEnglishNames: string
  readonly hideEnglishNames: string
  /** Title over at most three other articles. */
  readonly related: string

  /** One line over an answer when the question was understood together with the one before it. */
  readonly followsOn: With<'question'>
  /** Button beside it: search for these words alone. */
  readonly isNewQuestion: string

  /** Button: shows the steps one by one. */
  readonly stepByStep: string
  readonly stepOf: With<'step'>
  readonly nextStep: string
  readonly previousStep: string
  /** Button on a step: asks a person and keeps the place. */
  readonly stuckHere: string
  /** For the person who is asked. */
  readonly stuckAtStep: With<'step'>
  /** Button after the last step. */
  readonly done: string

  /** Over questions of which the articles answer each. */
  readonly canAnswer: string
  /** Over the commands. */
  readonly youCanWrite: string
  /** Below numbered titles where there are no buttons. */
  readonly answerByNumber: string
  /** After a second question in a row without an answer; a button `askExpert` follows. */
  readonly shallIAskSomebody: string
  /** Whom to turn to when nobody is set to answer requests. `{contact}` is a link, an address or a name. */
  readonly turnTo: With<'contact'>
  readonly turnToYourSupport: string
  /** Over two answers to a message with two questions. */
  readonly twoQuestions: string
  /** Of several questions in one message, those that the two answers leave out. */
  readonly notAnsweredYet: With<'question'>
  /** Somebody else pressed a button that only matters to the asker. */
  readonly notYourButton: string
  /** To a press that Svar does not know, or no longer. */
  readonly buttonIsOld: string

  readonly didThisHelp: string
  readonly itHelped: string
  readonly itDidNotHelp: string
  readonly thanksForFeedback: string
  /** To a vote on an answer that has been deleted since. */
  readonly answerIsGone: string
  readonly whatWasWrong: string
  readonly wrongArticle: string
  readonly outdated: string
  readonly unclear: string
  readonly badTranslation: string
  readonly brokenLink: string
  readonly somethingElse: string
  /** Label of a text field. */
  readonly tellMore: With<'count'>
  readonly send: string
  readonly cancel: string

  readonly whichLanguage: string
  /** A choice of language: that of the question or of Teams. */
  readonly automatic: string
  readonly languageIsNow: With<'language'>
  readonly languageIsAutomatic: string
  readonly plainTextIsOn: string
  readonly plainTextIsOff: string
  readonly forgetWarning: string
  readonly forgetEverything: string
  readonly forgotten: string
  readonly nothingChanged: string

  /** Button and title of a form. */
  readonly askExpert: string
  readonly requestTitle: string
  readonly requestDetails: string
  /** Grey text inside the field of details. */
  readonly requestHint: string
  readonly requestNeedsTitle: string
  /** `{number}` is the request's number, in all of these. */
  readonly requestSent: With<'number'>
  /** The experts' channel cannot be reached right now. */
  readonly requestKept: With<'number'>
  readonly requestTaken: With<'number'> & With<'expert'>
  /** Over an expert's words. `{expert}` is a name. */
  readonly requestAnswered: With<'number'> & With<'expert'>
  readonly requestClosed: With<'number'>
  readonly requestReopened: With<'number'>
  readonly requestWithdrawn: With<'number'>
  readonly isNew: string
  readonly isAssigned: string
  readonly isAnswered: string
  readonly isClosed: string
  readonly isReopened: string
  readonly isWithdrawn: string
  readonly noRequests: string
  readonly withdraw: string
  /** Button of the requester under an answer: closes the request. */
  readonly thatSolvedIt: string
  /** Button of requester and expert. */
  readonly reopen: string

  /** On the experts' card. */
  readonly requestNumber: With<'number'>
  readonly from: string
  readonly language: string
  readonly question: string
  readonly shown: string
  readonly vote: string
  readonly assignedTo: string
  readonly history: string
  readonly take: string
  readonly giveBack: string
  readonly reply: string
  readonly close: string
  readonly replyText: string
  readonly replyNeedsText: string
  readonly replySent: string
  readonly replyWaits: string
  /** Teams will never take it. */
  readonly replyRefused: string
  /** A button of a request was pressed that is not kept any more. */
  readonly requestIsGone: string
  readonly requesterIsGone: string
  readonly alreadyTaken: With<'expert'>
  readonly hasChanged: string
  readonly onlyExperts: string
  readonly expertsAreHere: string
  readonly onlyOwners: string
  readonly onlyInChannels: string
  /** Somebody wrote in a group or channel what is about them alone. */
  readonly onlyAlone: string

  /** Message extension. */
  readonly searchArticles: string
  readonly searchRequests: string
  readonly findHelpForMessage: string
  readonly noArticles: string
  readonly messageHasNoWords: string

  readonly commands: {
    readonly help: CommandPhrases
    readonly language: CommandPhrases
    readonly requests: CommandPhrases
    readonly expert: CommandPhrases
    readonly plainText: CommandPhrases
    readonly cards: CommandPhrases
    readonly forget: CommandPhrases
  }
  /** What an owner writes in the channel that is to get the requests; not in Teams' list. */
  readonly expertsHere: readonly [string, ...string[]]
  /** Whole answers to `shallIAskSomebody`, as people type them; not in Teams' list. */
  readonly yes: readonly [string, ...string[]]
  readonly no: readonly [string, ...string[]]

  /** In Teams' app store: at most 80 and at most 1,000 characters. */
  readonly about: string
  readonly aboutInFull: string
}
