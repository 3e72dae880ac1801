import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

const OPTIONS = { dev: false, etag: false }

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** A folder that stands under a path of its own: `/path`. */
interface Mount {
  readonly path: string
  readonly folder: string
}

/** Serves a folder, and others mounted in it, to this machine only, on a port the system chooses. */
export const serveFolder = async (folder: string, mounts: readonly Mount[]): Promise<StaticServer> => {
  const files = sirv(folder, OPTIONS)
  const mounted = mounts.map(({ path, folder: other }) => ({ path, files: sirv(other, OPTIONS) }))
  const server = createServer((request, response) => {
    const mount = mounted.find(({ path }) => request.url?.startsWith(`${path}/`))
    if (mount !== undefined) request.url = request.url?.slice(mount.path.length)
    const serve = mount?.files ?? files
    serve(request, response, () => void response.writeHead(404).end())
  })
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
