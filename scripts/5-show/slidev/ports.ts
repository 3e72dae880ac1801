import { createServer } from 'node:net'
import { ShowFault } from '../fault.ts'

/** This machine only: nobody else in the network sees the deck. */
export const HOST = '127.0.0.1'

const FIRST_PORT = 3030
const LAST_PORT = 3999

/** The wanted port, or the first free one from 3030. Throws `port-taken` when the wanted one, or every one, is in use. */
export const findPort = async (wanted: number | null): Promise<number> => {
  if (wanted !== null) {
    if (await isFree(wanted)) return wanted
    throw new ShowFault(
      'port-taken',
      `port ${wanted} is in use by another program`,
      'leave --port out and a free one is found',
    )
  }
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) if (await isFree(port)) return port
  throw new ShowFault(
    'port-taken',
    `every port from ${FIRST_PORT} to ${LAST_PORT} is in use`,
    'name a free one with --port',
  )
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const probe = createServer()
    probe.once('error', () => told(false))
    probe.listen(port, HOST, () => probe.close(() => told(true)))
  })
