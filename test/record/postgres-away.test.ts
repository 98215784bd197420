import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { openPostgres } from '../../src/record/postgres-database.ts'

describe('a PostgreSQL server that takes connections and says nothing', () => {
  it('keeps only the first caller waiting', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => sockets.push(socket))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    let time = 0
    const { bytes, close } = openPostgres(`postgres://svar@${host}/svar`, () => {
      time += 1000
      return time
    })
    const failure = {
      name: 'RecordFailure',
      message: `${host}/svar: Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL)`,
    }
    await assert.rejects(bytes(), failure)
    await assert.rejects(bytes(), failure)
    assert.equal(sockets.length, 1)
    time += 3000
    await assert.rejects(bytes(), failure)
    assert.equal(sockets.length, 2)
    await close()
    for (const socket of sockets) socket.destroy()
    server.close()
  })
})
