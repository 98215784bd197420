import { userInfo } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LEARNED_QUESTIONS } from '../article/learned-question.ts'
import { complain, printLine, runCommand } from './printing.ts'
import { acceptWordings } from './report/accept-wordings.ts'
import { openReports } from './report/open-reports.ts'
import { type Proposal, proposeWordings } from './report/propose-wordings.ts'

const usage = 'Usage: npm run --silent learn -- [--accept ID]… [--by NAME] [--articles DIR]…'

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const

interface Wish {
  readonly articles: readonly string[]
  readonly accept: readonly string[]
  readonly by: string
}

/** Without `--accept` it only shows what could be learned: nothing is ever learned by itself. */
async function learn({ articles, accept, by }: Wish): Promise<number> {
  const opened = await openReports(process.env, articles)
  if (!('record' in opened)) return complain(opened, exitCodes.broken)
  const { record, knowledgeBase, config } = opened
  const proposals = proposeWordings(await record.reports.chosenWordings(0), knowledgeBase)
  await record.close()
  if (accept.length === 0) return show(proposals)
  const strangers = accept.filter((id) => !proposals.some((proposal) => proposal.id === id))
  if (strangers.length > 0)
    return complain(
      strangers.map((id) => `--accept is \`${id}\`, expected the id of a proposal (npm run learn)`),
      exitCodes.wrongUsage,
    )
  const file = join(config.articles[0] ?? '.', LEARNED_QUESTIONS)
  const accepted = proposals.filter(({ id }) => accept.includes(id))
  acceptWordings(file, accepted, { by, at: new Date().toISOString().slice(0, 10) })
  for (const { question, article } of accepted)
    printLine(`${file}: \`${question}\` now asks for \`${article}\``)
  return exitCodes.fine
}

function show(proposals: readonly Proposal[]): number {
  for (const { id, question, locale, article, people, share } of proposals) {
    printLine(`${id}  \`${question}\` (${locale}) for \`${article}\``)
    printLine(`          chosen by ${people}, ${Math.round(share * 100)} % of those who chose`)
  }
  if (proposals.length === 0)
    printLine('Nothing to learn: nobody has chosen an article for a wording that is new')
  return exitCodes.fine
}

function readArguments(): Wish | readonly string[] {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', multiple: true },
      accept: { type: 'string', multiple: true },
      by: { type: 'string' },
    },
  })
  return {
    articles: values.articles ?? [],
    accept: values.accept ?? [],
    by: values.by ?? userInfo().username,
  }
}

await runCommand(readArguments, learn, { usage, wrongUsage: exitCodes.wrongUsage })
