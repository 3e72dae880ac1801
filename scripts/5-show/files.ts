import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reasonOf, ShowFault } from './fault.ts'

/** Writes a file so that it is there as a whole or not at all; missing folders are made. Throws `cannot-write`. */
export const writeAtomically = async (file: string, bytes: Uint8Array): Promise<void> => {
  const partial = `${file}.${process.pid}.partial`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(partial, bytes)
    await rename(partial, file)
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => {})
    throw new ShowFault(
      'cannot-write',
      `"${file}" cannot be written: ${reasonOf(thrown)}`,
      'choose another place with --out',
    )
  }
}
