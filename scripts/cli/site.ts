import { join } from 'node:path'
import * as messages from '../diagnostics/messages.ts'
import { EXIT, Fault, toSystemCode } from './fault.ts'
import type { Session } from './session.ts'
import { toDraftPath } from './write-deck.ts'

/** An empty file in each site of ours: a folder without it is someone else's. */
const MARK = '.throughline'

/**
 * Lets `write` fill an empty folder beside `path`, then puts it in place of an earlier site.
 * Throws a `Fault` with `site-not-ours` or `cannot-write`; then what was there is as it was.
 */
export async function placeSite(
  { effects, options }: Session,
  path: string,
  write: (folder: string) => Promise<unknown>,
): Promise<void> {
  const { files } = effects
  const draft = toDraftPath(effects, path)
  const isThere = (await files.look(path)) !== null
  if (isThere && !options.force && (await files.look(join(path, MARK))) === null)
    throw new Fault(EXIT.files, messages.siteNotOurs(path))
  files.claim(draft)
  try {
    await files.makeFolder(draft)
    await write(draft)
    await files.write(join(draft, MARK), '')
    await files.remove(path)
    await files.rename(draft, path)
  } catch (error) {
    await files.remove(draft).catch(() => null)
    const reason = toSystemCode(error)
    throw reason === null ? error : new Fault(EXIT.files, messages.cannotWrite(path, reason))
  }
}
