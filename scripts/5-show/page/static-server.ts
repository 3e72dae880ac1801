import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves a folder to this machine only, on a port the system chooses. */
export const serveFolder = async (folder: string): Promise<StaticServer> => {
  const files = sirv(folder, { dev: false, etag: false })
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()))
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) }
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
