import { openRecord } from '../../src/record/open-record.ts'
import { aQuestion } from './a-record.ts'

// Opens a record, keeps questions and says who Ada is to it. Arguments: the settings as JSON, a name, how many.
const [, , settings = '', name = '', count = ''] = process.argv

const store = await openRecord(JSON.parse(settings), Date.now)
for (let place = 0; place < Number(count); place += 1)
  await store.questions.keep(aQuestion({ id: `${name}.${place}`, activityId: name }))
console.log(store.keyed('Ada'))
await store.close()
